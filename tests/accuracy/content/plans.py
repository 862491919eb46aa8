"""O11-O13: the plan of the year, the report on its first half, the report on the year before."""

from __future__ import annotations

from random import Random

from tests.accuracy.content._offices import (
    FISCAL,
    SHORT,
    VILLAGES,
    Blocks,
    Build,
    Project,
    after,
    announced,
    baht,
    council,
    drawn,
    listed,
    made,
    month_of,
    projects,
    rubric,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import (
    Block,
    FileFormat,
    Heading,
    Hidden,
    Para,
    Picture,
    Points,
    Rows,
    Thing,
)
from tests.accuracy.kit.labels import label, shown
from tests.accuracy.plan import Maker

_CONSTRUCTION: Blocks = (Para("กำลังปรับปรุงเว็บไซต์ ขออภัยในความไม่สะดวก"),)
_NOTHING: Blocks = (Hidden((Para("ไม่พบข้อมูล"),)),)

# --- O11 -------------------------------------------------------------------------------------

_O11 = (
    "แผนดำเนินงานและการใช้งบประมาณประจำปี 2566", "แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566",
    "แผนดำเนินงาน 2566", "แผนการดำเนินงานและการใช้จ่ายงบประมาณ ปี 2566",
    "แผนปฏิบัติการประจำปี 2566", "แผนดำเนินงานและการใช้งบ\nประมาณประจำปี 2566",
    "แผนการดําเนินงานประจำปี พ.ศ.2566",
)  # fmt: skip
_O11_NO_YEAR = (
    "แผนดำเนินงานและการใช้งบประมาณประจำปี", "แผนการดำเนินงานประจำปี", "แผนดำเนินงาน", "แผนปฏิบัติการประจำปี",
)  # fmt: skip


def _time(project: Project, year: int) -> str:
    first, last = month_of(project.first, year), month_of(project.last, year)
    return first if first == last else f"{first} - {last}"


def _plan_head(at: Agency, year: int) -> Blocks:
    return Heading(f"แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. {year}"), Para(at.long_name)


def _plan(year: int = 2566, *, amounts: bool = True, time: bool = True) -> Build:
    """A table of projects that leaves something out."""

    def build(at: Agency, rng: Random) -> Blocks:
        head = ["ที่", "โครงการ/กิจกรรม", "หน่วยงานรับผิดชอบ"]
        head += ["งบประมาณ (บาท)"] if amounts else []
        head += ["ระยะเวลาดำเนินการ"] if time else []
        rows = []
        for n, project in enumerate(projects(at, rng, rng.randrange(8, 18)), 1):
            row = [str(n), project.name, project.unit]
            row += [baht(project.budget)] if amounts else []
            row += [_time(project, year)] if time else []
            rows.append(tuple(row))
        return *_plan_head(at, year), Rows(tuple(head), tuple(rows))

    return build


def _plan_months(at: Agency, rng: Random) -> Blocks:
    """Twelve columns of months with a mark in each month of work."""
    head = ("โครงการ", "งบประมาณ", *(month_of(n, 2566) for n in range(12)))
    rows = [
        (
            p.name,
            baht(p.budget, cents=True),
            *("X" if p.first <= n <= p.last else "" for n in range(12)),
        )
        for p in projects(at, rng, rng.randrange(6, 14))
    ]
    return *_plan_head(at, 2566), Rows(head, tuple(rows))


def _plan_book(at: Agency, rng: Random) -> Blocks:
    """By strategies, with a foreword and quarters."""
    chosen = projects(at, rng, 15)
    out: list[Block] = [
        *announced(at, "แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566"),
        Para("ส่วนที่ 1 บทนำ แผนนี้รวบรวมงานที่จะทำตั้งแต่ 1 ตุลาคม 2565 ถึง 30 กันยายน 2566"),
        Para("ส่วนที่ 2 บัญชีโครงการ/กิจกรรม/งบประมาณ"),
    ]
    for n, name in enumerate(("ด้านโครงสร้างพื้นฐาน", "ด้านสังคม", "ด้านการบริหารจัดการ"), 1):
        rows = tuple(
            (p.name, baht(p.budget), f"ไตรมาสที่ {p.first // 3 + 1}", _time(p, 2566))
            for p in chosen[(n - 1) * 5 : n * 5]
        )
        out.append(Heading(f"ยุทธศาสตร์ที่ {n} {name}", 3))
        out.append(Rows(("โครงการ", "งบประมาณที่ใช้", "ไตรมาส", "ช่วงเวลา"), rows))
    return tuple(out)


def _plan_prose(at: Agency, rng: Random) -> Blocks:
    entries = tuple(
        f"{p.name} งบประมาณ {baht(p.budget)} บาท ดำเนินการ {_time(p, 2566)} โดย{p.unit}"
        for p in projects(at, rng, 9)
    )
    return Para(f"ในปีงบประมาณ พ.ศ. 2566 {at.name}มีกำหนดทำงานดังนี้"), Points(entries)


def _plan_order(at: Agency, rng: Random) -> Blocks:
    """That there is a plan of the year, nothing of it."""
    return (
        *announced(at, "แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566"),
        Para("ผู้บริหารท้องถิ่นเห็นชอบแผนการดำเนินงานแล้ว จึงประกาศให้ทราบโดยทั่วกัน"),
    )


def _plan_sums(at: Agency, rng: Random) -> Blocks:
    """How many and how much by field; no project is named, no month given."""
    rows = tuple(
        (
            name,
            f"{rng.randrange(3, 15)} โครงการ",
            f"{rng.randrange(5, 40)}.{rng.randrange(10, 99)} %",
        )
        for name in ("โครงสร้างพื้นฐาน", "สังคม", "เศรษฐกิจ", "สิ่งแวดล้อม")
    )
    return *_plan_head(at, 2566), Rows(("ด้าน", "จำนวน", "คิดเป็นร้อยละ"), rows)


def _plans(at: Agency, rng: Random) -> tuple[Thing, ...]:
    formats: tuple[FileFormat, ...] = ("pdf", "pdf-broken", "pdf")
    return tuple(
        Thing(f"แผนการดำเนินงาน พ.ศ. {year}", "file", _plan(year)(at, rng), format=format)
        for year, format in zip((2564, 2565, 2566), formats, strict=True)
    )


def _old_plans(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return tuple(
        Thing(f"แผนการดำเนินงาน พ.ศ. {year}", "file", _plan(year)(at, rng))
        for year in (2563, 2564, 2565)
    )


def _budget_law(at: Agency, rng: Random) -> Blocks:
    kind = "เทศบัญญัติ" if at.is_municipality else "ข้อบัญญัติ"
    rows = tuple(
        (name, baht(rng.randrange(900, 9000) * 1000, cents=True))
        for name in ("งบกลาง", "งบบุคลากร", "งบดำเนินงาน", "งบลงทุน", "งบเงินอุดหนุน")
    )
    return (
        Heading(f"{kind}งบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2566"),
        Para(f"โดยความเห็นชอบของ{council(at)}"),
        Rows(("หมวด", "ประมาณการ (บาท)"), rows),
    )


def _rounds(at: Agency, rng: Random) -> Blocks:
    rows = tuple(
        (place, rng.choice(("จันทร์", "อังคาร", "พุธ", "ศุกร์")), "06.00 น.") for place in VILLAGES
    )
    return Para("ตารางรถเก็บขยะ ปี 2566"), Rows(("หมู่บ้าน", "วัน", "เวลา"), rows)


def _blank_plan(at: Agency, rng: Random) -> Blocks:
    rows = tuple((str(n), "........", "........", "........") for n in range(1, 6))
    return Heading("แบบ ผด.02"), Rows(("ที่", "โครงการ", "งบประมาณ", "ระยะเวลา"), rows)


_NEEDS = ("projects", "amounts", "time")

O11: tuple[Maker, ...] = (
    made("O11", "table", shown(), (*_O11, *_O11_NO_YEAR), _plan(), ("pdf", "docx", "page")),
    made("O11", "months", shown(), _O11, _plan_months, ("xlsx", "page", "pdf"), "tile"),
    made("O11", "book", shown(), (*_O11, *_O11_NO_YEAR), _plan_book,
         ("pdf", "docx", "pdf-shifted")),
    made("O11", "prose", shown(), _O11, _plan_prose),
    made("O11", "broken", shown(), _O11, _plan_book, ("pdf-broken",)),
    listed("O11", "years", shown(), _O11_NO_YEAR, _plans),
    made("O11", "old_address", shown(traps=("disagreeing_years",)), _O11_NO_YEAR, _plan(),
         ("pdf", "page"), slugs=("plan2565", "action-plan-64")),
    made("O11", "scan", shown(), _O11, _plan(), ("pdf-scan",)),
    made("O11", "construction", shown(traps=("construction",)), _O11,
         after(_CONSTRUCTION, _plan())),
    made("O11", "hidden", shown(traps=("hidden_branch",)), _O11, after(_NOTHING, _plan_prose)),
    made("O11", "no_amounts", shown("amounts"), _O11, _plan(amounts=False),
         ("pdf", "docx", "page")),
    made("O11", "no_time", shown("time"), _O11, _plan(time=False), ("pdf", "xlsx", "page")),
    made("O11", "names", shown("amounts", "time"), _O11, _plan(amounts=False, time=False)),
    made("O11", "order", shown(*_NEEDS), _O11, _plan_order, ("pdf", "page")),
    made("O11", "sums", shown(*_NEEDS), _O11, _plan_sums, ("pdf", "docx")),
    made("O11", "last_year", shown("year", traps=("other_year",)),
         ("แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565", *_O11_NO_YEAR), _plan(2565),
         ("pdf", "docx", "page")),
    made("O11", "disagreeing", shown("year", traps=("disagreeing_years",)), _O11, _plan(2564),
         ("pdf", "docx")),
    listed("O11", "old_years", shown("year", traps=("other_year",)), _O11_NO_YEAR, _old_plans),
    made("O11", "picture", shown(unclear=_NEEDS, traps=("picture_only",)), _O11,
         after((Para("แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566"),), drawn(_plan()))),
    made("O11", "picture_file", shown(unclear=_NEEDS, traps=("picture_only",)), _O11, _plan_prose,
         ("jpg",)),
    made("O11", "blank", label("dead", "blank_form"), _O11, _blank_plan, ("docx", "xlsx")),
    rubric("O11", ("แผนดำเนินงานและการใช้งบประมาณประจำปี",), (
        "แสดงแผนการดำเนินภารกิจของหน่วยงานที่มีระยะ 1 ปี",
        "มีรายละเอียดอย่างน้อย โครงการหรือกิจกรรม งบประมาณที่ใช้ ระยะเวลาดำเนินการ",
        "มีระยะเวลาบังคับใช้ในปี พ.ศ. 2566",
    )),
    made("O11", "budget_law", label("absent", "neighbour"),
         ("งบประมาณรายจ่ายประจำปี 2566", "ข้อบัญญัติ/เทศบัญญัติงบประมาณ 2566"), _budget_law,
         ("pdf", "pdf-shifted")),
    made("O11", "rounds", label("absent", "neighbour"), ("แผนการเก็บขยะ ปี 2566",), _rounds),
)  # fmt: skip

# --- O12 -------------------------------------------------------------------------------------

_O12 = (
    "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน",
    "รายงานความก้าวหน้าการดำเนินงาน รอบ 6 เดือน ปี 2566", "รายงานผลการดำเนินงานรอบ 6 เดือน พ.ศ. 2566",
    "รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือนแรก 2566", "ผลการดำเนินงาน 6 เดือน (ต.ค.65-มี.ค.66)",
    "รายงานการกำกับติดตาม\nการดำเนินงาน ประจำปี 2566 รอบ 6 เดือน",
)  # fmt: skip
_HALF = "ตั้งแต่วันที่ 1 ตุลาคม 2565 ถึงวันที่ 31 มีนาคม 2566"
_STATE = ("ดำเนินการแล้วเสร็จ", "อยู่ระหว่างดำเนินการ", "ยังไม่ดำเนินการ")


def _progress(
    span: str = _HALF, year: int = 2566, *, progress: bool = True, amounts: bool = True
) -> Build:
    """A report on the half year that leaves something out."""

    def build(at: Agency, rng: Random) -> Blocks:
        head = ["ที่", "โครงการ/กิจกรรม"]
        head += ["งบประมาณตามแผน"] if amounts and progress else []
        head += ["งบประมาณที่ใช้ไป (บาท)"] if amounts else []
        head += ["ความก้าวหน้า", "ร้อยละ"] if progress else []
        rows = []
        for n, project in enumerate(projects(at, rng, rng.randrange(7, 16)), 1):
            state = rng.randrange(3 if progress else 2)
            part = (100, rng.randrange(10, 90, 5), 0)[state]
            row = [str(n), project.name]
            row += [baht(project.budget)] if amounts and progress else []
            row += [baht(project.budget * part // 100)] if amounts else []
            row += [_STATE[state], str(part)] if progress else []
            rows.append(tuple(row))
        return (
            Heading("รายงานการกำกับติดตามการดำเนินงานตามแผนดำเนินงาน"),
            Para(f"{at.long_name} ประจำปีงบประมาณ พ.ศ. {year} {span}"),
            Rows(tuple(head), tuple(rows)),
        )

    return build


def _progress_prose(at: Agency, rng: Random) -> Blocks:
    entries = []
    for p in projects(at, rng, 8):
        spent, state = p.budget * rng.randrange(0, 101, 10) // 100, rng.choice(_STATE)
        entries.append(
            f"{p.name} : {state} ใช้เงินไป {baht(spent)} บาท จากที่ตั้งไว้ {baht(p.budget)} บาท"
        )
    return Para(f"ความก้าวหน้าของงานตามแผน {_HALF}"), Points(tuple(entries))


def _quarter(quarter: int) -> Build:
    span = ("ไตรมาสที่ 1 (ตุลาคม - ธันวาคม 2565)", "ไตรมาสที่ 2 (มกราคม - มีนาคม 2566)")[quarter]
    return _progress(span)


def _quarters(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return (
        Thing("รายงานไตรมาสที่ 1 ปีงบประมาณ 2566", "file", _quarter(0)(at, rng)),
        Thing("รายงานไตรมาสที่ 2 ปีงบประมาณ 2566", "file", _quarter(1)(at, rng), format="docx"),
    )


def _months(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return tuple(
        Thing(
            f"รายงานความก้าวหน้าเดือน{month_of(n, 2566, full=True)}",
            "file",
            _progress(f"เดือน{month_of(n, 2566, full=True)}")(at, rng),
        )
        for n in range(6)
    )


def _first_quarter_only(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return (Thing("ไตรมาสที่ 1 ปีงบประมาณ 2566", "file", _quarter(0)(at, rng)),)


def _sums_of_half(at: Agency, rng: Random) -> Blocks:
    """Money by category; neither projects nor how far they are."""
    rows = tuple(
        (name, baht(rng.randrange(900, 5000) * 1000), baht(rng.randrange(100, 800) * 1000))
        for name in ("งบบุคลากร", "งบดำเนินงาน", "งบลงทุน", "งบเงินอุดหนุน")
    )
    return (
        Heading("รายงานการกำกับติดตามการใช้งบประมาณ รอบ 6 เดือน"),
        Para(f"ประจำปีงบประมาณ พ.ศ. 2566 {_HALF}"),
        Rows(("หมวดรายจ่าย", "งบประมาณอนุมัติ", "เบิกจ่ายแล้ว"), rows),
    )


def _balance(at: Agency, rng: Random) -> Blocks:
    rows = tuple(
        (name, baht(rng.randrange(10, 900) * 1000, cents=True), "0.00")
        for name in ("เงินสด", "เงินฝากธนาคาร ออมทรัพย์", "ลูกหนี้ภาษีบำรุงท้องที่", "เงินสะสม", "เงินทุนสำรอง")
    )
    return Heading("งบทดลอง ณ วันที่ 31 มีนาคม 2566"), Rows(("บัญชี", "เดบิต", "เครดิต"), rows)


def _taxes(at: Agency, rng: Random) -> Blocks:
    rows = tuple(
        (
            f"{SHORT[FISCAL[n]]}",
            baht(rng.randrange(5, 90) * 1000),
            baht(rng.randrange(1, 30) * 1000),
        )
        for n in range(6)
    )
    return Para("ยอดรับภาษี ต.ค. 65 - มี.ค. 66"), Rows(("เดือน", "ภาษีที่ดิน", "ภาษีป้าย"), rows)


def _blank_progress(at: Agency, rng: Random) -> Blocks:
    rows = tuple((str(n), "", "", "") for n in range(1, 7))
    return Heading("แบบรายงานความก้าวหน้า"), Rows(("ที่", "โครงการ", "ผล", "เบิกจ่าย"), rows)


_OLD_HALF = "ตั้งแต่วันที่ 1 ตุลาคม 2564 ถึงวันที่ 31 มีนาคม 2565"
_FIRST_QUARTER = "ไตรมาสที่ 1 (ตุลาคม - ธันวาคม 2565)"

O12: tuple[Maker, ...] = (
    made("O12", "table", shown(), _O12, _progress(), ("pdf", "docx", "page")),
    made("O12", "sheet", shown(), _O12, _progress(), ("xlsx", "pdf-shifted"), "tile"),
    made("O12", "prose", shown(), _O12, _progress_prose, ("page", "docx")),
    made("O12", "broken", shown(), _O12, _progress(), ("pdf-broken",)),
    listed("O12", "quarters", shown(), _O12, _quarters),
    listed("O12", "months", shown(), _O12, _months),
    made("O12", "old_address", shown(traps=("disagreeing_years",)), _O12, _progress(),
         ("pdf", "page"), slugs=("report65", "6month-2565")),
    made("O12", "scan", shown(), _O12, _progress_prose, ("pdf-scan",)),
    made("O12", "construction", shown(traps=("construction",)), _O12,
         after(_CONSTRUCTION, _progress())),
    made("O12", "hidden", shown(traps=("hidden_branch",)), _O12,
         after(_NOTHING, _progress_prose)),
    made("O12", "no_progress", shown("progress"), _O12, _progress(progress=False),
         ("pdf", "xlsx", "page")),
    made("O12", "no_amounts", shown("amounts"), _O12, _progress(amounts=False),
         ("pdf", "docx", "page")),
    made("O12", "sums", shown("projects", "progress"), _O12, _sums_of_half, ("pdf", "page")),
    made("O12", "last_year", shown("year", traps=("other_year",)),
         ("รายงานผลการดำเนินงานรอบ 6 เดือน พ.ศ. 2565", _O12[0]), _progress(_OLD_HALF, 2565),
         ("pdf", "page", "docx")),
    made("O12", "disagreeing", shown("year", traps=("disagreeing_years",)), _O12[1:],
         _progress(_OLD_HALF, 2565), ("pdf", "docx")),
    made("O12", "one_quarter", shown("year", traps=("part_of_period",)), (_O12[0], _O12[3]),
         _progress(_FIRST_QUARTER), ("pdf", "page")),
    listed("O12", "first_quarter", shown("year", traps=("part_of_period",)),
           ("รายงานการกำกับติดตามการดำเนินงาน ปี 2566",), _first_quarter_only),
    made("O12", "picture", shown(unclear=("projects", "progress", "amounts"),
                                 traps=("picture_only",)), _O12[1:],
         after((Para(f"ความก้าวหน้างานตามแผนดำเนินงาน {_HALF}"),), drawn(_progress()))),
    made("O12", "picture_money", shown(unclear=("amounts",), traps=("picture_only",)), _O12,
         lambda at, rng: (
             *_progress(amounts=False)(at, rng),
             Picture("", ("กราฟการใช้เงิน", f"เบิกจ่ายแล้ว {baht(rng.randrange(10**6, 10**7))} บาท")),
         )),
    made("O12", "blank", label("dead", "blank_form"), _O12, _blank_progress, ("docx", "xlsx")),
    rubric("O12", (_O12[0],), (
        "แสดงความก้าวหน้าในการดำเนินงานตามแผนดำเนินงานและการใช้งบประมาณประจำปี",
        "มีรายละเอียดอย่างน้อย ความก้าวหน้าการดำเนินการแต่ละโครงการ/กิจกรรม งบประมาณที่ใช้",
        "ครอบคลุมในระยะเวลา 6 เดือนแรกของปี พ.ศ. 2566",
    )),
    made("O12", "balance", label("absent", "neighbour"), ("งบทดลอง มีนาคม 2566", "งบทดลองประจำเดือน"),
         _balance, ("pdf", "xlsx")),
    made("O12", "taxes", label("absent", "neighbour"), ("ยอดจัดเก็บภาษี 6 เดือน ปี 2566",), _taxes),
)  # fmt: skip

# --- O13 -------------------------------------------------------------------------------------

_O13 = (
    "รายงานผลการดำเนินงานประจำปี 2565", "รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565",
    "รายงานประจำปี 2565",
    "รายงานผลการปฏิบัติงานตามนโยบาย ประจำปี 2565", "ผลการดำเนินงานประจำปี 2565",
    "รายงานผลการ\nดำเนินงาน ประจำปี 2565", "รายงานผลการดําเนินงานประจำปี  65",
)  # fmt: skip
_PROBLEMS = (
    "ฝนตกชุกทำให้งานก่อสร้างล่าช้า", "ราคาวัสดุสูงขึ้นระหว่างปี", "บุคลากรด้านช่างมีน้อย",
    "งบประมาณไม่พอกับจำนวนหมู่บ้าน", "บางพื้นที่ยังไม่ได้รับอนุญาตให้เข้าทำถนน",
)  # fmt: skip
_ADVICE = (
    "ควรเริ่มงานก่อสร้างก่อนฤดูฝน", "ควรสำรวจราคาวัสดุใหม่ทุกไตรมาส", "ควรขอใช้พื้นที่ล่วงหน้าหนึ่งปี",
    "ควรจัดลำดับความจำเป็นของแต่ละหมู่บ้าน",
)  # fmt: skip


def _report(
    year: int = 2565,
    *,
    results: bool = True,
    amounts: bool = True,
    problems: bool = True,
    advice: bool = True,
    span: str = "",
) -> Build:
    """A report on a year that leaves something out."""

    def build(at: Agency, rng: Random) -> Blocks:
        when = span or f"1 ตุลาคม {year - 1} - 30 กันยายน {year}"
        out: list[Block] = [
            Heading(f"รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. {year}"),
            Para(f"{at.long_name} ({when})"),
        ]
        chosen = projects(at, rng, rng.randrange(8, 16))
        if results:
            head = ["โครงการ", "ผลการดำเนินงาน", *(["งบประมาณ", "เบิกจ่ายจริง"] if amounts else [])]
            rows = [(p.name, *_result(p, rng)[: 3 if amounts else 1]) for p in chosen]
            out.append(Rows(tuple(head), tuple(rows)))
        elif amounts:
            spent = sum(p.budget for p in chosen)
            out.append(Para(f"ใช้จ่ายงบประมาณทั้งสิ้น {baht(spent)} บาท"))
        if problems:
            out += [Heading("ปัญหาและอุปสรรค", 3), Points(tuple(rng.sample(_PROBLEMS, 3)))]
        if advice:
            out += [Heading("ข้อเสนอแนะ", 3), Points(tuple(rng.sample(_ADVICE, 3)))]
        return tuple(out)

    return build


def _result(project: Project, rng: Random) -> tuple[str, str, str]:
    """What became of a project, its budget and what was spent."""
    done = rng.choice(("ดำเนินการแล้วเสร็จ", "แล้วเสร็จตามสัญญา", "ไม่ได้ดำเนินการ"))
    spent = 0 if done == "ไม่ได้ดำเนินการ" else project.budget * rng.randrange(80, 101) // 100
    return done, baht(project.budget), baht(spent)


def _report_book(at: Agency, rng: Random) -> Blocks:
    """A long report in chapters."""
    chosen = projects(at, rng, 16)
    out: list[Block] = [
        Heading("รายงานผลการดำเนินงานในรอบปีงบประมาณ พ.ศ. 2565"),
        Para(f"เสนอ{council(at)} โดย{at.chief}"),
        Para("บทที่ 1 ข้อมูลพื้นฐาน"),
        Para(f"{at.long_name} อยู่ในอำเภอ{at.district} มีหมู่บ้าน {rng.randrange(6, 14)} แห่ง"),
        Para("บทที่ 2 ผลการดำเนินงานแยกตามด้าน"),
    ]
    results = [(p.name, *_result(p, rng)) for p in chosen]
    out += [
        Para(f"{n}. {name} ผล: {done} ตั้งไว้ {budget} บาท ใช้ไป {spent} บาท")
        for n, (name, done, budget, spent) in enumerate(results, 1)
    ]
    spent = sum(int(row[3].replace(",", "")) for row in results)
    return (
        *out,
        Para(f"รวมรายจ่ายทั้งสิ้น {baht(spent, cents=True)} บาท"),
        Para("บทที่ 3 ปัญหาอุปสรรค"),
        *(Para(text) for text in rng.sample(_PROBLEMS, 3)),
        Para("บทที่ 4 ข้อเสนอแนะ"),
        *(Para(text) for text in rng.sample(_ADVICE, 3)),
    )


def _reports(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return tuple(
        Thing(f"รายงานผลการดำเนินงาน ปี {year}", "file", _report(year)(at, rng))
        for year in (2563, 2564, 2565)
    )


def _minutes(at: Agency, rng: Random) -> Blocks:
    return (
        Heading(f"รายงานการประชุม{council(at)} สมัยสามัญ สมัยที่ 3 ปี 2565"),
        Para("ระเบียบวาระที่ 1 ประธานแจ้งให้ทราบ"),
        Para("ระเบียบวาระที่ 2 รับรองรายงานการประชุมครั้งก่อน"),
        Para("ปิดประชุมเวลา 12.00 น."),
    )


def _income(at: Agency, rng: Random) -> Blocks:
    rows = tuple(
        (name, baht(rng.randrange(20, 900) * 1000))
        for name in ("ภาษีที่ดินและสิ่งปลูกสร้าง", "ภาษีป้าย", "ค่าธรรมเนียมขยะ", "ค่าน้ำประปา")
    )
    return Heading("สรุปการจัดเก็บรายได้ ปี 2565"), Rows(("ประเภท", "จำนวนเงิน"), rows)


def _blank_report(at: Agency, rng: Random) -> Blocks:
    rows = tuple((str(n), "", "", "") for n in range(1, 7))
    return (Rows(("ที่", "โครงการ", "ผลการดำเนินงาน", "หมายเหตุ"), rows),)


_O13_ALL = ("results", "amounts", "problems", "suggestions")

O13: tuple[Maker, ...] = (
    made("O13", "table", shown(), _O13, _report(), ("pdf", "docx", "page")),
    made("O13", "book", shown(), _O13, _report_book, ("pdf", "docx", "pdf-broken")),
    made("O13", "tile", shown(), _O13, _report(), ("pdf-shifted", "xlsx", "pdf"), "tile"),
    made("O13", "page", shown(), _O13, _report_book),
    listed("O13", "years", shown(), ("รายงานผลการดำเนินงานประจำปี", "รายงานประจำปี"), _reports),
    made("O13", "old_address", shown(traps=("disagreeing_years",)), _O13, _report(),
         ("pdf", "page"), slugs=("annual2563", "report-2566")),
    made("O13", "scan", shown(), _O13, _report_book, ("pdf-scan",)),
    made("O13", "construction", shown(traps=("construction",)), _O13,
         after(_CONSTRUCTION, _report())),
    made("O13", "hidden", shown(traps=("hidden_branch",)), _O13, after(_NOTHING, _report_book)),
    made("O13", "older", shown("year", traps=("other_year",)),
         ("รายงานผลการดำเนินงานประจำปี 2563", "รายงานผลการดำเนินงานประจำปี"), _report(2563),
         ("pdf", "page", "docx")),
    made("O13", "disagreeing", shown("year", traps=("disagreeing_years",)), _O13, _report(2564),
         ("pdf", "docx")),
    made("O13", "half", shown("year", traps=("part_of_period",)),
         ("รายงานผลการดำเนินงานประจำปี",), _report(2564, span="1 ตุลาคม 2563 - 31 มีนาคม 2564"),
         ("pdf",)),
    made("O13", "no_amounts", shown("amounts"), _O13, _report(amounts=False), ("pdf", "docx")),
    made("O13", "no_problems", shown("problems", "suggestions"), _O13,
         _report(problems=False, advice=False), ("pdf", "page")),
    made("O13", "no_advice", shown("suggestions"), _O13, _report(advice=False), ("pdf", "page")),
    made("O13", "no_results", shown("results"), _O13, _report(results=False), ("pdf", "docx")),
    made("O13", "picture", shown(unclear=_O13_ALL, traps=("picture_only",)), _O13,
         after((Para("รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565"),), drawn(_report()))),
    made("O13", "minutes", label("dead"), _O13[:3], _minutes, ("pdf", "docx")),
    made("O13", "blank", label("dead", "blank_form"), _O13[:3], _blank_report, ("docx", "xlsx")),
    made("O13", "waiting", label("dead", "construction"), _O13[:5],
         lambda at, rng: (Para("อยู่ระหว่างรวบรวมข้อมูลจากกองต่าง ๆ"),)),
    rubric("O13", ("รายงานผลการดำเนินงานประจำปี",), (
        "แสดงผลการดำเนินงานตามแผนดำเนินงานและการใช้งบประมาณประจำปี",
        "มีรายละเอียดอย่างน้อย ผลการดำเนินโครงการ/กิจกรรม ผลการใช้จ่ายงบประมาณ ปัญหา/อุปสรรค ข้อเสนอแนะ",
        "เป็นรายงานผลของปี พ.ศ. 2565",
    )),
    made("O13", "income", label("absent", "neighbour"), ("สรุปการจัดเก็บรายได้ ปี 2565",), _income,
         ("pdf", "page")),
    made("O13", "council_minutes", label("absent", "neighbour"),
         ("รายงานการประชุมสภา ปี 2565",), _minutes, ("pdf", "page")),
)  # fmt: skip

ITEMS: dict[str, tuple[Maker, ...]] = {"O11": O11, "O12": O12, "O13": O13}
