"""Content of O36 (plan against corruption), O37 (its half year) and O38 (its annual report)."""

from __future__ import annotations

from functools import partial
from random import Random

from tests.accuracy.content._integrity import (
    Blocks,
    Maker,
    baht,
    built_over,
    day,
    either,
    foreign,
    listing,
    maker,
    money,
    noisy,
    said,
    signed,
    some,
    table,
    unit,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import Block, Heading, Pairs, Para, Picture, Points, Thing
from tests.accuracy.kit.labels import label, shown

_Without = frozenset[str]
_NOTHING: _Without = frozenset()
_DIMENSIONS = (
    "มิติที่ 1 สร้างสังคมที่ไม่ทนต่อการทุจริต",
    "มิติที่ 2 บริหารราชการด้วยความโปร่งใส",
    "มิติที่ 3 ส่งเสริมบทบาทและการมีส่วนร่วมของประชาชน",
    "มิติที่ 4 กลไกตรวจสอบการปฏิบัติราชการ",
)
_PROJECTS = (
    "โครงการเยาวชนรุ่นใหม่หัวใจไม่โกง",
    "โครงการอบรมกฎหมายป้องกันการทุจริตแก่พนักงาน",
    "กิจกรรมติดตั้งตู้รับแจ้งเบาะแสประจำหมู่บ้าน",
    "โครงการอบรมอาสาสมัครเฝ้าระวังการทุจริต",
    "กิจกรรมลดดุลพินิจในงานอนุญาต",
    "โครงการครอบครัวไม่ทนทุจริต",
    "กิจกรรมเปิดเผยสัญญาจ้างต่อสาธารณะ",
    "โครงการเวทีพลเมืองตรวจสอบงบประมาณ",
    "กิจกรรมตรวจสอบภายในเชิงป้องกัน",
    "โครงการประกวดคลิปสั้นต้านโกง",
    "กิจกรรมจัดทำทะเบียนผลประโยชน์ทับซ้อน",
    "โครงการเสริมความรู้สมาชิกสภาด้านการตรวจสอบ",
    "โครงการตลาดซื่อสัตย์ในชุมชน",
    "กิจกรรมเสียงตามสายรู้ทันทุจริต",
)


def _projects(rng: Random) -> list[str]:
    return some(rng, _PROJECTS, 7, 13)


def _months(rng: Random, year: int) -> str:
    first = rng.choice(
        (f"พ.ย. {year - 1}", f"ธ.ค. {year - 1}", f"ม.ค. {year}", f"ก.พ. {year}", f"มี.ค. {year}")
    )
    last = rng.choice((f"เม.ย. {year}", f"มิ.ย. {year}", f"ก.ค. {year}", f"ก.ย. {year}"))
    return f"{first} - {last}"


# --- O36: the plan -------------------------------------------------------------------------------


def _gone(without: _Without, budget: str, time: str) -> list[str]:
    names = {"budget": budget, "time": time}
    return [names[part] for part in without]


def _five_years(
    office: Agency,
    rng: Random,
    years: tuple[int, int] = (2566, 2570),
    without: _Without = _NOTHING,
) -> Blocks:
    first, last = years
    out: list[Block] = [
        Heading("แผนปฏิบัติการป้องกันการทุจริต"),
        Para(f"{office.long_name} (พ.ศ. {first} - {last})"),
        Heading("ส่วนที่ 1 บทนำ", 3),
        Para("การทุจริตทำให้งบประมาณไม่ถึงมือประชาชน หน่วยงานจึงจัดทำแผนฉบับนี้ขึ้นเพื่อป้องกันปัญหา"),
        Heading("ส่วนที่ 2 รายละเอียดโครงการ", 3),
    ]
    left = _projects(rng)
    for at, dimension in enumerate(_DIMENSIONS):
        rows = [
            (name, money(baht(rng)), f"ต.ค. {first - 1} - ก.ย. {last}", unit(rng))
            for name in left[at::4]
        ]
        head = ("โครงการ/กิจกรรม", "งบประมาณ (บาท)", "ระยะเวลา", "หน่วยรับผิดชอบ")
        gone = _gone(without, "งบประมาณ (บาท)", "ระยะเวลา")
        out += [Heading(dimension, 4), table(head, rows, gone)]
    return tuple(out)


def _one_year(
    office: Agency, rng: Random, years: tuple[int, int] = (2566, 2566), without: _Without = _NOTHING
) -> Blocks:
    year = years[1]
    rows = [
        (name, money(baht(rng)), _months(rng, year), rng.choice(office.names[5:9]))
        for name in _projects(rng)
    ]
    gone = _gone(without, "ใช้งบ", "ช่วงเวลา")
    return (
        Heading(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"),
        Para(office.long_name),
        table(("กิจกรรม", "ใช้งบ", "ช่วงเวลา", "ผู้รับผิดชอบ"), rows, gone),
        *signed(office, day(rng, year), "อนุมัติแผน ณ วันที่"),
    )


def _sheets(
    office: Agency, rng: Random, years: tuple[int, int] = (2565, 2569), without: _Without = _NOTHING
) -> Blocks:
    first, last = years
    out: list[Block] = [
        Heading(f"แผนต่อต้านการทุจริตของ{office.name}"),
        Para(f"แผนนี้ใช้ในปี พ.ศ. {first} ถึง พ.ศ. {last}"),
    ]
    for at, name in enumerate(some(rng, _PROJECTS, 5, 7), start=1):
        pairs = [
            ("วัตถุประสงค์", "ป้องกันมิให้เกิดการทุจริตในงานของหน่วยงาน", ""),
            ("งบประมาณ", f"{money(baht(rng))} บาท", "budget"),
            ("ดำเนินการ", f"ไตรมาส {rng.randint(1, 4)} ของปี {rng.randint(first, last)}", "time"),
            ("เจ้าของโครงการ", unit(rng), ""),
        ]
        kept = tuple((key, text) for key, text, part in pairs if part not in without)
        out += [Heading(f"{at}. {name}", 3), Pairs(kept)]
    return tuple(out)


def _any_plan(
    office: Agency, rng: Random, years: tuple[int, int], without: _Without = _NOTHING
) -> Blocks:
    return rng.choice((_five_years, _sheets))(office, rng, years, without)


def _only_aims(office: Agency, rng: Random) -> Blocks:
    return (
        Heading("แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)"),
        Para(office.long_name),
        Para("วิสัยทัศน์ องค์กรโปร่งใส ประชาชนไว้วางใจ"),
        Para("พันธกิจ"),
        Points(
            (
                "ปลูกฝังให้คนในตำบลไม่ยอมรับการทุจริต",
                "ทำให้งานทุกขั้นตอนตรวจสอบได้",
                "สร้างเครือข่ายเฝ้าระวังในชุมชน",
            )
        ),
        Para("เป้าประสงค์ ไม่มีเรื่องทุจริตที่ถูกชี้มูล"),
        Heading("ยุทธศาสตร์", 3),
        Points(_DIMENSIONS),
    )


def _gantt(office: Agency, rng: Random) -> Blocks:
    rows = [(name, money(baht(rng))) for name in some(rng, _PROJECTS, 6, 10)]
    words = tuple(f"{at}. {_months(rng, 2566)}" for at in range(1, len(rows) + 1))
    return (
        Heading("แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)"),
        Para(office.long_name),
        table(("โครงการ", "งบประมาณ"), rows),
        Para("ปฏิทินของแต่ละโครงการอยู่ในภาพ"),
        Picture("", words),
    )


def _committee(office: Agency, rng: Random) -> Blocks:
    names = list(enumerate(rng.sample(office.names[3:], 5), start=1))
    return (
        Heading(f"คำสั่ง{office.long_name}"),
        Para("เรื่อง แต่งตั้งคณะกรรมการจัดทำแผนปฏิบัติการป้องกันการทุจริต"),
        Points(tuple(f"{name} กรรมการลำดับที่ {at}" for at, name in names)),
        Para("ให้คณะกรรมการประชุมและยกร่างแผนเสนอต่อนายกต่อไป"),
        *signed(office, day(rng, 2566), "สั่ง ณ วันที่"),
    )


_MORAL = (
    "ทำบุญตักบาตรวันพระใหญ่",
    "จิตอาสาทำความสะอาดวัด",
    "ปลูกต้นไม้วันสำคัญ",
    "ออมวันละบาทของพนักงาน",
    "ยกย่องคนดีศรีตำบล",
    "สวดมนต์ก่อนเริ่มงานวันจันทร์",
    "แยกขยะในสำนักงาน",
)


def _moral_plan(office: Agency, rng: Random) -> Blocks:
    rows = [(name, money(baht(rng, 0, 9)), _months(rng, 2566)) for name in some(rng, _MORAL, 5, 7)]
    return (
        Heading("แผนส่งเสริมองค์กรคุณธรรม ปีงบประมาณ พ.ศ. 2566"),
        Para(f"{office.long_name} คุณธรรมเป้าหมาย พอเพียง มีน้ำใจ"),
        table(("กิจกรรม", "งบประมาณ", "ระยะเวลา"), rows),
    )


_BLANK_36 = said(
    "1. ชื่อโครงการ ...........................................................",
    "2. งบประมาณ ............................ บาท",
    "3. ระยะเวลาดำเนินการ ............................",
    "4. ผู้รับผิดชอบ ............................",
    head="แบบเสนอโครงการเพื่อบรรจุในแผนปฏิบัติการป้องกันการทุจริต",
)
_RUBRIC_36 = said(
    "แสดงแผนปฏิบัติการที่มีวัตถุประสงค์เพื่อป้องกันการทุจริตของหน่วยงาน",
    "มีข้อมูลรายละเอียด เช่น โครงการ กิจกรรม งบประมาณ ช่วงเวลาดำเนินการ เป็นต้น",
    "มีระยะเวลาบังคับใช้ครอบคลุมปี พ.ศ. 2566",
    head="O36 แผนปฏิบัติการป้องกันการทุจริต",
)
_O36_CAPTIONS = (
    "แผนปฏิบัติการป้องกันการทุจริต",
    "O36 แผนปฏิบัติการป้องกันการทุจริต",
    "แผนป้องกันการทุจริต",
    "แผนปฏิบัติการ\nป้องกันการทุจริต",
)
_OLD = ((2561, 2564), (2561, 2565), (2562, 2565))
_O36: tuple[Maker, ...] = (
    maker(
        "O36",
        "five_years",
        shown(),
        (*_O36_CAPTIONS, "แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566-2570)"),
        _five_years,
        ("pdf", "docx"),
    ),
    maker(
        "O36",
        "one_year",
        shown(),
        (*_O36_CAPTIONS, "แผนปฏิบัติการป้องกันการทุจริต ปี 2566"),
        _one_year,
        ("xlsx", "pdf", "page"),
    ),
    maker(
        "O36",
        "sheets",
        shown(),
        ("แผนต่อต้านทุจริต", "แผนต้านทุจริต 2565-2569", *_O36_CAPTIONS),
        _sheets,
        ("page", "docx"),
    ),
    maker(
        "O36",
        "being_improved",
        shown(traps=("construction",)),
        _O36_CAPTIONS,
        built_over(either(_one_year, _five_years)),
        ("page",),
    ),
    maker("O36", "broken", shown(), _O36_CAPTIONS, _five_years, ("pdf-broken", "pdf-shifted")),
    maker("O36", "scan", shown(), _O36_CAPTIONS, _one_year, ("pdf-scan",)),
    maker(
        "O36",
        "noise",
        shown(traps=("noise",)),
        ("แผนปฎิบัติการป้องกันการทุจริต", "แผนปฏิบัติการป้องกันการทุจริด"),
        noisy(_one_year),
        ("page", "docx"),
    ),
    maker(
        "O36",
        "slug_of_2565",
        shown(traps=("disagreeing_years",)),
        ("แผนปฏิบัติการป้องกันการทุจริต 2561-2565",),
        _five_years,
        ("pdf", "page"),
        slugs=("plan2561-2565",),
    ),
    maker(
        "O36",
        "other_years",
        shown("year", traps=("other_year",)),
        ("แผนปฏิบัติการป้องกันการทุจริต 2561-2565", *_O36_CAPTIONS[:3]),
        lambda office, rng: _any_plan(office, rng, rng.choice(_OLD)),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O36",
        "year_of_2565",
        shown("year", traps=("other_year",)),
        ("แผนปฏิบัติการป้องกันการทุจริต ปี 2565", "แผนป้องกันการทุจริต"),
        partial(_one_year, years=(2565, 2565)),
        ("pdf", "xlsx", "page"),
    ),
    maker(
        "O36",
        "caption_of_2566",
        shown("year", traps=("other_year", "disagreeing_years")),
        ("แผนปฏิบัติการป้องกันการทุจริต ปี 2566",),
        partial(_any_plan, years=(2561, 2564)),
        ("pdf", "page"),
        slugs=("corruption-plan-2566",),
    ),
    maker(
        "O36",
        "no_budget",
        shown("budget"),
        _O36_CAPTIONS,
        partial(_any_plan, years=(2566, 2570), without=frozenset({"budget"})),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O36",
        "no_time",
        shown("time"),
        _O36_CAPTIONS,
        partial(_any_plan, years=(2566, 2570), without=frozenset({"time"})),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O36",
        "only_aims",
        shown("projects", "budget", "time"),
        _O36_CAPTIONS,
        _only_aims,
        ("page", "pdf"),
    ),
    maker(
        "O36",
        "calendar_in_picture",
        shown(unclear=("time",), traps=("picture_only",)),
        _O36_CAPTIONS,
        _gantt,
        ("page",),
    ),
    maker(
        "O36",
        "all_in_picture",
        shown(unclear=("projects", "budget", "time"), traps=("picture_only",)),
        _O36_CAPTIONS,
        lambda office, rng: (
            Heading("แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. 2566"),
            Para(f"แผนของ{office.long_name} ฉบับที่ใช้ในปี 2566 แสดงเป็นภาพ"),
            Picture(
                "",
                tuple(
                    f"{name} {money(baht(rng))} บาท {_months(rng, 2566)}"
                    for name in some(rng, _PROJECTS, 4, 6)
                ),
            ),
        ),
        ("page",),
    ),
    maker("O36", "committee", label("dead", "neighbour"), _O36_CAPTIONS, _committee, ("pdf",)),
    maker("O36", "blank", label("dead", "blank_form"), _O36_CAPTIONS, _BLANK_36, ("docx", "pdf")),
    maker("O36", "rubric", label("dead", "rubric"), _O36_CAPTIONS, _RUBRIC_36, ("page",)),
    maker(
        "O36",
        "other_client",
        label("dead", "other_identity"),
        _O36_CAPTIONS,
        foreign(either(_five_years, _one_year)),
        ("pdf", "docx"),
    ),
    maker(
        "O36",
        "moral_plan",
        label("absent", "neighbour"),
        ("แผนส่งเสริมองค์กรคุณธรรม ปี 2566", "แผนองค์กรคุณธรรม"),
        _moral_plan,
        ("page", "pdf", "xlsx"),
    ),
)

# --- O37: the half year --------------------------------------------------------------------------

_HALF = ("ตุลาคม", "พฤศจิกายน", "ธันวาคม", "มกราคม", "กุมภาพันธ์", "มีนาคม")
_STATES = ("ดำเนินการแล้วเสร็จ", "อยู่ระหว่างดำเนินการ", "ยังไม่ดำเนินการ", "แล้วเสร็จร้อยละ 50")


def _span(year: int, months: int = 6) -> str:
    last = _HALF[months - 1]
    return f"ตุลาคม {year - 1} - {last} {year if months > 3 else year - 1}"


def _progress_rows(rng: Random) -> list[tuple[str, str, str, str]]:
    rows = []
    for name in _projects(rng):
        state, given = rng.choice(_STATES), baht(rng)
        share = {"ดำเนินการแล้วเสร็จ": 100, "ยังไม่ดำเนินการ": 0}.get(state, 50)
        rows.append((name, money(given), money(given * share // 100), state))
    return rows


def _half(
    office: Agency, rng: Random, year: int = 2566, months: int = 6, without: _Without = _NOTHING
) -> Blocks:
    head = ("โครงการ/กิจกรรม", "งบประมาณตั้งไว้", "เบิกจ่ายแล้ว", "ความก้าวหน้า")
    hidden = {"budget": ["งบประมาณตั้งไว้", "เบิกจ่ายแล้ว"], "progress": ["ความก้าวหน้า"]}
    gone = [name for part in without for name in hidden[part]]
    return (
        Heading("รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต"),
        Para(f"{office.long_name} ปีงบประมาณ พ.ศ. {year}"),
        Para(f"ข้อมูลระหว่างเดือน{_span(year, months)}"),
        table(head, _progress_rows(rng), gone),
        Para(f"ผู้รวบรวม {office.names[8]}"),
    )


def _half_words(
    office: Agency, rng: Random, year: int = 2566, months: int = 6, without: _Without = _NOTHING
) -> Blocks:
    out: list[Block] = [
        Heading(f"ติดตามแผนต้านทุจริต {office.name}"),
        Para(f"ช่วง {_span(year, months)} ({months} เดือนแรก ของปีงบประมาณ {year})"),
    ]
    for name, given, used, state in _progress_rows(rng):
        pairs = [
            ("ผู้ดูแล", unit(rng), ""),
            ("คืบหน้า", state, "progress"),
            ("ใช้เงินไป", f"{used} บาท จาก {given} บาท", "budget"),
        ]
        kept = tuple((key, text) for key, text, part in pairs if part not in without)
        out += [Heading(name, 3), Pairs(kept)]
    return tuple(out)


def _half_sheet(
    office: Agency, rng: Random, year: int = 2566, months: int = 6, without: _Without = _NOTHING
) -> Blocks:
    rows = [(name, unit(rng), used, state) for name, _given, used, state in _progress_rows(rng)]
    hidden = {"budget": "ใช้จ่ายจริง (บาท)", "progress": "ผลถึงปัจจุบัน"}
    head = ("รายการในแผนป้องกันการทุจริต", "กอง", "ใช้จ่ายจริง (บาท)", "ผลถึงปัจจุบัน")
    return (
        Heading(f"ผลการดำเนินงานตามแผนป้องกันการทุจริต รอบ {months} เดือน ปี {year}"),
        Para(f"({_span(year, months)})"),
        table(head, rows, [hidden[part] for part in without]),
        Para(office.long_name),
    )


def _any_half(
    office: Agency, rng: Random, year: int = 2566, months: int = 6, without: _Without = _NOTHING
) -> Blocks:
    return rng.choice((_half, _half_words, _half_sheet))(office, rng, year, months, without)


def _month_files(office: Agency, rng: Random, months: int) -> tuple[Thing, ...]:
    names = [f"{m} {2565 if at < 3 else 2566}" for at, m in enumerate(_HALF)][:months]
    files = []
    for name in names:
        rows = [(p, used, state) for p, _given, used, state in _progress_rows(rng)[:6]]
        blocks = (
            Heading(f"รายงานติดตามการป้องกันการทุจริต ประจำเดือน{name}"),
            Para(office.long_name),
            table(("โครงการ", "จ่ายแล้ว (บาท)", "ความก้าวหน้า"), rows),
        )
        files.append(Thing(f"เดือน{name}", "file", blocks, format=rng.choice(("pdf", "xlsx"))))
    return tuple(files)


def _totals(office: Agency, rng: Random) -> Blocks:
    spent = baht(rng, 20, 90)
    return (
        Heading("รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน ปี 2566"),
        Para(f"{office.long_name} ระหว่างเดือน{_span(2566)}"),
        Para(f"หน่วยงานใช้จ่ายเงินตามแผนป้องกันการทุจริตไปแล้วรวม {money(spent)} บาท"),
        Para("ผู้บริหารได้รับทราบรายงานนี้แล้ว"),
    )


def _half_picture(office: Agency, rng: Random) -> Blocks:
    rows = [(name, state) for name, _given, _used, state in _progress_rows(rng)]
    words = tuple(f"{at}. {money(baht(rng))} บาท" for at in range(1, len(rows) + 1))
    return (
        Heading("รายงานติดตามการป้องกันการทุจริต รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2566"),
        Para(f"{office.long_name} ({_span(2566)})"),
        table(("โครงการ", "ความก้าวหน้า"), rows),
        Para("การใช้เงินของแต่ละโครงการดูในภาพ"),
        Picture("", words),
    )


def _moral_half(office: Agency, rng: Random) -> Blocks:
    rows = [
        (name, rng.choice(_STATES[:3]), money(baht(rng, 0, 6))) for name in some(rng, _MORAL, 5, 7)
    ]
    return (
        Heading("รายงานการติดตามองค์กรคุณธรรม รอบ 6 เดือน ปี 2566"),
        Para(f"{office.long_name} ({_span(2566)})"),
        table(("กิจกรรม", "ความก้าวหน้า", "งบประมาณที่ใช้"), rows),
    )


_BLANK_37 = said(
    "โครงการ ................................. งบประมาณ ................ บาท",
    "ใช้ไป ................ บาท ความก้าวหน้า .................................",
    "โครงการ ................................. งบประมาณ ................ บาท",
    "ใช้ไป ................ บาท ความก้าวหน้า .................................",
    "ผู้รายงาน .............................",
    head="แบบรายงานติดตามแผนปฏิบัติการป้องกันการทุจริต",
)
_RUBRIC_37 = said(
    "แสดงความก้าวหน้าในการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริตตามข้อ O36",
    "มีรายละเอียดความก้าวหน้า เช่น ความก้าวหน้าของแต่ละโครงการ กิจกรรม รายละเอียดงบประมาณที่ใช้",
    "ใช้ข้อมูลในระยะเวลา 6 เดือนแรกของปี พ.ศ. 2566",
    head="O37 รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน",
)
_O37_CAPTIONS = (
    "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน",
    "O37 รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน",
    "ติดตามแผนป้องกันการทุจริต รอบ 6 เดือน ปี 2566",
    "รายงานการกำกับติดตาม\nการป้องกันการทุจริต 6 เดือน",
)
_NO_MONTHS = ("รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต ปี 2566", "ติดตามแผนป้องกันการทุจริต")
_O37: tuple[Maker, ...] = (
    maker("O37", "half", shown(), _O37_CAPTIONS, _half, ("pdf", "docx")),
    maker(
        "O37",
        "words",
        shown(),
        ("ติดตามแผนต้านทุจริต", *_O37_CAPTIONS),
        _half_words,
        ("page", "docx"),
    ),
    maker("O37", "sheet", shown(), _O37_CAPTIONS, _half_sheet, ("xlsx", "page", "pptx")),
    listing(
        "O37",
        "monthly",
        shown(),
        _O37_CAPTIONS,
        lambda office, rng: (Para("รายงานเป็นรายเดือน ปีงบประมาณ พ.ศ. 2566"),),
        partial(_month_files, months=6),
    ),
    maker("O37", "broken", shown(), _O37_CAPTIONS, _half, ("pdf-broken", "pdf-shifted")),
    maker(
        "O37",
        "noise",
        shown(traps=("noise",)),
        ("รายงานการกำกับติตามการป้องกันการทุจริต รอบ 6 เดือน", "รายงานกำกับติดตามฯ การทุจริต 6 เดือน"),
        noisy(either(_half, _half_sheet)),
        ("page", "docx"),
    ),
    maker(
        "O37",
        "first_quarter",
        shown("year", traps=("part_of_period",)),
        _NO_MONTHS,
        partial(_any_half, months=3),
        ("pdf", "page", "xlsx"),
    ),
    listing(
        "O37",
        "months_missing",
        shown("year", traps=("part_of_period",)),
        _NO_MONTHS,
        lambda office, rng: (Para("รายงานเป็นรายเดือน"),),
        lambda office, rng: _month_files(office, rng, rng.randint(2, 4)),
    ),
    maker(
        "O37",
        "other_year",
        shown("year", traps=("other_year",)),
        ("รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน ปี 2564", *_O37_CAPTIONS[:2]),
        partial(_any_half, year=2564),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O37",
        "caption_of_2566",
        shown("year", traps=("other_year", "disagreeing_years")),
        ("ติดตามแผนป้องกันการทุจริต รอบ 6 เดือน ปี 2566",),
        partial(_any_half, year=2564),
        ("pdf", "page"),
        slugs=("half2566",),
    ),
    maker(
        "O37",
        "no_progress",
        shown("progress"),
        _O37_CAPTIONS,
        partial(_any_half, without=frozenset({"progress"})),
        ("pdf", "page", "xlsx"),
    ),
    maker(
        "O37",
        "no_budget",
        shown("budget"),
        _O37_CAPTIONS,
        partial(_any_half, without=frozenset({"budget"})),
        ("pdf", "page", "docx"),
    ),
    maker("O37", "totals", shown("projects", "progress"), _O37_CAPTIONS, _totals, ("page", "pdf")),
    maker(
        "O37",
        "money_in_picture",
        shown(unclear=("budget",), traps=("picture_only",)),
        _O37_CAPTIONS,
        _half_picture,
        ("page",),
    ),
    maker("O37", "blank", label("dead", "blank_form"), _O37_CAPTIONS, _BLANK_37, ("docx", "pdf")),
    maker("O37", "rubric", label("dead", "rubric"), _O37_CAPTIONS, _RUBRIC_37, ("page",)),
    maker(
        "O37",
        "other_client",
        label("dead", "other_identity"),
        _O37_CAPTIONS,
        foreign(_half),
        ("pdf", "docx"),
    ),
    maker(
        "O37",
        "moral_half",
        label("absent", "neighbour"),
        ("ติดตามองค์กรคุณธรรม รอบ 6 เดือน", "รายงานองค์กรคุณธรรม 2566"),
        _moral_half,
        ("page", "pdf"),
    ),
)

# --- O38: the annual report ----------------------------------------------------------------------

_TROUBLES = (
    "พนักงานย้ายระหว่างปี ทำให้บางกิจกรรมล่าช้า",
    "ประชาชนเข้าร่วมน้อยเพราะตรงกับฤดูเก็บเกี่ยว",
    "สถานการณ์โรคระบาดทำให้ต้องลดจำนวนผู้เข้าอบรม",
    "วิทยากรติดภารกิจ ต้องเลื่อนวันจัด",
)
_ADVICE = (
    "ควรจัดกิจกรรมในช่วงต้นปีงบประมาณ",
    "ควรใช้การอบรมออนไลน์ร่วมด้วย",
    "ควรให้ผู้ใหญ่บ้านช่วยประชาสัมพันธ์",
    "ควรตั้งงบประมาณให้เหมาะกับจำนวนผู้เข้าร่วม",
)
_RESULTS = (
    "จัดแล้ว ผู้เข้าร่วม 45 คน",
    "ดำเนินการครบทุกหมู่บ้าน",
    "ดำเนินการแล้วตามเป้าหมาย",
    "เลื่อนไปดำเนินการปีถัดไป",
    "ดำเนินการ 2 ครั้ง",
)


def _whole(year: int) -> str:
    return f"1 ตุลาคม {year - 1} - 30 กันยายน {year}"


def _annual(
    office: Agency,
    rng: Random,
    year: int = 2565,
    without: _Without = _NOTHING,
    span: str = "",
) -> Blocks:
    rows = [(name, rng.choice(_RESULTS), money(baht(rng))) for name in _projects(rng)]
    hidden = {"results": "ผลการดำเนินการ", "budget": "งบประมาณที่ใช้ (บาท)"}
    gone = [hidden[part] for part in without if part in hidden]
    out: list[Block] = [
        Heading("รายงานผลการดำเนินการป้องกันการทุจริตประจำปี"),
        Para(f"{office.long_name} ปีงบประมาณ พ.ศ. {year}"),
        Para(f"ระหว่าง {span or _whole(year)}"),
        Heading("1. ผลตามแผนปฏิบัติการป้องกันการทุจริต", 3),
        table(("โครงการ", "ผลการดำเนินการ", "งบประมาณที่ใช้ (บาท)"), rows, gone),
    ]
    if "problems" not in without:
        out += [Heading("2. ปัญหา อุปสรรค", 3), Points(tuple(rng.sample(_TROUBLES, 2)))]
    if "advice" not in without:
        out += [Heading("3. ข้อเสนอแนะ", 3), Points(tuple(rng.sample(_ADVICE, 2)))]
    return tuple(out)


def _annual_sheet(
    office: Agency,
    rng: Random,
    year: int = 2565,
    without: _Without = _NOTHING,
    span: str = "",
) -> Blocks:
    rows = [
        (name, rng.choice(_RESULTS), money(baht(rng)), rng.choice(_TROUBLES), rng.choice(_ADVICE))
        for name in _projects(rng)
    ]
    head = ("กิจกรรมตามแผน", "ผลที่ทำได้", "เงินที่จ่าย", "อุปสรรค", "ข้อเสนอ")
    hidden = dict(zip(("results", "budget", "problems", "advice"), head[1:], strict=True))
    return (
        Heading(f"สรุปผลแผนป้องกันการทุจริต ปี {year} ({span or 'ทั้งปีงบประมาณ'})"),
        Para(office.long_name),
        table(head, rows, [hidden[part] for part in without]),
    )


def _annual_words(
    office: Agency,
    rng: Random,
    year: int = 2565,
    without: _Without = _NOTHING,
    span: str = "",
) -> Blocks:
    done = some(rng, _PROJECTS, 5, 8)
    parts = (
        ("", f"แผนป้องกันการทุจริตปี {year} มีทั้งหมด {len(done)} โครงการ ได้แก่ {' '.join(done)}"),
        ("results", "ทุกโครงการดำเนินการแล้วเสร็จตามเป้าหมาย พนักงานและประชาชนเข้าร่วมตามจำนวนที่ตั้งไว้"),
        ("budget", f"ใช้งบประมาณไปทั้งสิ้น {money(baht(rng, 90, 300))} บาท"),
        ("problems", f"ปัญหาที่พบ คือ {rng.choice(_TROUBLES)}"),
        ("advice", f"ข้อเสนอแนะสำหรับปีต่อไป {rng.choice(_ADVICE)}"),
    )
    return (
        Heading(f"รายงานประจำปีด้านการป้องกันการทุจริต {office.name}"),
        Para(f"ระยะเวลาที่รายงาน {span or _whole(year)}"),
        *(Para(text) for part, text in parts if part not in without),
    )


def _any_annual(
    office: Agency,
    rng: Random,
    year: int = 2565,
    without: _Without = _NOTHING,
    span: str = "",
) -> Blocks:
    return rng.choice((_annual, _annual_sheet, _annual_words))(office, rng, year, without, span)


def _without(*parts: str) -> partial[Blocks]:
    return partial(_any_annual, without=frozenset(parts))


def _annual_picture(office: Agency, rng: Random) -> Blocks:
    words = tuple(
        f"{name} {rng.choice(_RESULTS)} {money(baht(rng))} บาท"
        for name in some(rng, _PROJECTS, 4, 6)
    )
    return (
        Heading("รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2565"),
        Para(f"{office.long_name} รายงานทั้งปี ({_whole(2565)}) ผลและการใช้เงินตามภาพ"),
        Picture("", words),
        Para(f"ปัญหาและอุปสรรค {rng.choice(_TROUBLES)}"),
        Para(f"ข้อเสนอแนะ {rng.choice(_ADVICE)}"),
    )


def _moral_annual(office: Agency, rng: Random) -> Blocks:
    rows = [(name, rng.choice(_RESULTS[:3]), money(baht(rng, 0, 6))) for name in _MORAL]
    return (
        Heading("รายงานผลองค์กรคุณธรรม ประจำปี 2565"),
        Para(office.long_name),
        table(("กิจกรรม", "ผล", "งบประมาณ"), rows),
    )


_BLANK_38 = said(
    "โครงการ .................. ผลการดำเนินการ .................. งบประมาณ ............ บาท",
    "ปัญหา/อุปสรรค ................................................................",
    "ข้อเสนอแนะ ...................................................................",
    head="แบบรายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
)
_RUBRIC_38 = said(
    "แสดงผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต",
    "มีรายละเอียดสรุปผล เช่น ผลการดำเนินการโครงการ ผลการใช้จ่ายงบประมาณ ปัญหา อุปสรรค ข้อเสนอแนะ",
    "ใช้รายงานผลของปี พ.ศ. 2565",
    head="O38 รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
)
_O38_CAPTIONS = (
    "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
    "O38 รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
    "รายงานผลแผนปฏิบัติการป้องกันการทุจริต ปี 2565",
    "รายงานผลการดำเนินการ\nป้องกันการทุจริตประจำปี",
)
_O38: tuple[Maker, ...] = (
    maker("O38", "annual", shown(), _O38_CAPTIONS, _annual, ("pdf", "docx")),
    maker("O38", "sheet", shown(), _O38_CAPTIONS, _annual_sheet, ("xlsx", "page")),
    maker(
        "O38",
        "words",
        shown(),
        ("รายงานประจำปีด้านการป้องกันการทุจริต 2565", *_O38_CAPTIONS),
        _annual_words,
        ("page", "docx", "pdf"),
    ),
    maker("O38", "broken", shown(), _O38_CAPTIONS, _annual, ("pdf-broken", "pdf-shifted")),
    maker("O38", "scan", shown(), _O38_CAPTIONS, _annual, ("pdf-scan",)),
    maker(
        "O38",
        "noise",
        shown(traps=("noise",)),
        ("รายงานผลการดําเนินการป้องกันการทุจริตประจําปี", "รายงานผลการดำเนินการป้องกันทุจริตประจำปี"),
        noisy(either(_annual, _annual_sheet)),
        ("page", "docx"),
    ),
    maker(
        "O38",
        "slug_of_2566",
        shown(traps=("disagreeing_years",)),
        ("รายงานผลการดำเนินการป้องกันการทุจริตประจำปี (ITA 2566)", _O38_CAPTIONS[0]),
        _annual,
        ("pdf", "page"),
        slugs=("ita2566-o38",),
    ),
    maker(
        "O38",
        "other_year",
        shown("year", traps=("other_year",)),
        ("รายงานผลการดำเนินการป้องกันการทุจริตประจำปี 2564", *_O38_CAPTIONS[:2]),
        partial(_any_annual, year=2564),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O38",
        "caption_of_2565",
        shown("year", traps=("other_year", "disagreeing_years")),
        ("รายงานผลแผนปฏิบัติการป้องกันการทุจริต ปี 2565",),
        partial(_any_annual, year=2563),
        ("pdf", "page"),
        slugs=("anticorruption2565",),
    ),
    maker(
        "O38",
        "half_of_2565",
        shown("year", traps=("part_of_period",)),
        _O38_CAPTIONS,
        partial(_any_annual, span="1 ตุลาคม 2564 - 31 มีนาคม 2565"),
        ("pdf", "page"),
    ),
    maker("O38", "no_results", shown("results"), _O38_CAPTIONS, _without("results"), ("pdf",)),
    maker("O38", "no_budget", shown("budget"), _O38_CAPTIONS, _without("budget"), ("pdf", "page")),
    maker(
        "O38",
        "no_problems",
        shown("problems"),
        _O38_CAPTIONS,
        _without("problems"),
        ("docx", "page"),
    ),
    maker(
        "O38",
        "no_end",
        shown("problems", "advice"),
        _O38_CAPTIONS,
        _without("problems", "advice"),
        ("pdf", "page", "xlsx"),
    ),
    maker(
        "O38",
        "picture",
        shown(unclear=("results", "budget"), traps=("picture_only",)),
        _O38_CAPTIONS,
        _annual_picture,
        ("page",),
    ),
    maker("O38", "blank", label("dead", "blank_form"), _O38_CAPTIONS, _BLANK_38, ("docx", "pdf")),
    maker("O38", "rubric", label("dead", "rubric"), _O38_CAPTIONS, _RUBRIC_38, ("page",)),
    maker(
        "O38",
        "other_client",
        label("dead", "other_identity"),
        _O38_CAPTIONS,
        foreign(either(_annual, _annual_words)),
        ("pdf", "docx"),
    ),
    maker(
        "O38",
        "moral_annual",
        label("absent", "neighbour"),
        ("รายงานผลองค์กรคุณธรรม 2565", "สรุปผลชมรมคนดี"),
        _moral_annual,
        ("page", "pdf"),
    ),
)

ITEMS: dict[str, tuple[Maker, ...]] = {"O36": _O36, "O37": _O37, "O38": _O38}
