"""O19 procurement plan, O20 notices, O21 monthly summaries, O22 annual report on procurement."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from tests.accuracy.content._administration import (
    MONTHS,
    SHOPS,
    Maker,
    absent,
    baht,
    dead,
    made,
    money,
    nowhere,
    numbered,
    opening,
    page,
    paper,
    signed,
    spaced,
    table,
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
    Variant,
)
from tests.accuracy.kit.labels import Trap, label, shown

# --- O19 -----------------------------------------------------------------------------------------

_PLAN = "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ"
_BIG = (
    "ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 3", "ก่อสร้างรางระบายน้ำ หมู่ที่ 7", "ขุดลอกหนองน้ำสาธารณะ หมู่ที่ 5",
    "ซื้อรถบรรทุกขยะแบบอัดท้าย 1 คัน", "ซื้ออาหารเสริม (นม) โรงเรียน", "ปรับปรุงอาคารศูนย์พัฒนาเด็กเล็ก",
    "ก่อสร้างลานกีฬาเอนกประสงค์", "ซื้อเครื่องคอมพิวเตอร์ 6 เครื่อง", "ปรับปรุงผิวจราจรแอสฟัลท์ติกคอนกรีต สายบ้านเหนือ",
    "ซ่อมสร้างถนนลูกรัง หมู่ที่ 9", "ติดตั้งไฟฟ้าส่องสว่างพลังงานแสงอาทิตย์", "ก่อสร้างระบบประปาหมู่บ้าน หมู่ที่ 11",
)  # fmt: skip
_SMALL = (
    "ซื้อวัสดุสำนักงาน", "ซื้อวัสดุงานบ้านงานครัว", "จ้างซ่อมรถยนต์ส่วนกลาง", "จ้างทำป้ายไวนิลประชาสัมพันธ์",
    "ซื้อหมึกพิมพ์", "จ้างเหมาทำความสะอาดอาคาร", "ซื้อน้ำมันเชื้อเพลิงและหล่อลื่น", "จ้างถ่ายเอกสารพร้อมเข้าเล่ม",
    "ซื้อวัสดุไฟฟ้าและวิทยุ", "จ้างเหมารถรับส่งผู้ป่วย", "ซื้อสารส้มและคลอรีน", "ซื้อวัคซีนป้องกันโรคพิษสุนัขบ้า",
    "จ้างเหมาจัดสถานที่งานประเพณี", "ซื้อครุภัณฑ์โต๊ะเก้าอี้",
)  # fmt: skip
_METHODS = ("เฉพาะเจาะจง", "e-bidding", "คัดเลือก")


def _plan_rows(rng: Random, months: tuple[str, ...] = MONTHS) -> Iterable[tuple[str, ...]]:
    works = rng.sample(_BIG, rng.randrange(4, 8)) + rng.sample(_SMALL, rng.randrange(4, 9))
    for work in works:
        cost = money(rng, 500_000, 4_900_000) if work in _BIG else money(rng, 8_000, 95_000)
        yield work, cost, "งบประมาณตามข้อบัญญัติ", rng.choice(_METHODS), rng.choice(months)


_PLAN_HEAD = "ที่|รายการ/โครงการ|งบประมาณ (บาท)|แหล่งเงิน|วิธีจัดหา|คาดว่าจะจัดซื้อจัดจ้าง (เดือน)"


def _plan_table(office: Agency, rng: Random) -> Variant:
    return made(
        "O19",
        "table in a file",
        shown(),
        paper(
            f"{_PLAN} ประจำปีงบประมาณ พ.ศ. 2566",
            rng.choice(("pdf", "docx")),
            Heading(f"{_PLAN} ประจำปีงบประมาณ พ.ศ. 2566", 1),
            Para(office.long_name),
            table(_PLAN_HEAD, numbered(_plan_rows(rng))),
        ),
    )


def _plan_announced(office: Agency, rng: Random) -> Variant:
    subject = "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566"
    return made(
        "O19",
        "official announcement",
        shown(),
        paper(
            "แผนจัดซื้อจัดจ้าง 2566",
            "pdf",
            *opening(office, subject),
            Para(
                "ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 มาตรา 11 "
                "ให้หน่วยงานของรัฐจัดทำแผนการจัดซื้อจัดจ้างประจำปี จึงขอประกาศแผนดังต่อไปนี้"
            ),
            table(_PLAN_HEAD, numbered(_plan_rows(rng))),
            *signed(office, "18 ตุลาคม พ.ศ. 2565"),
        ),
    )


def _plan_sheet(office: Agency, rng: Random) -> Variant:
    return made(
        "O19",
        "sheet alone",
        shown(traps=("noise",)),
        paper(
            spaced("แผนปฎิบัติการจัดซื้อจัดจ้าง (ผด.2) ปีงบฯ 66"),
            "xlsx",
            Heading(f"แผนปฏิบัติการจัดซื้อจัดจ้าง {office.name} ปีงบประมาณ 2566 (ผด.2)"),
            table(_PLAN_HEAD, numbered(_plan_rows(rng))),
        ),
    )


def _plan_page(office: Agency, rng: Random) -> Variant:
    blocks: list[Block] = [Heading("O19 แผนการจัดซื้อจัดจ้าง ประจำปี 2566")]
    for division in ("สำนักปลัด", "กองช่าง", "กองการศึกษา"):
        rows = [row[:2] + row[4:] for row in _plan_rows(rng)][: rng.randrange(3, 7)]
        blocks += [Heading(division, 3), table("ที่|งานที่จะจัดหา|วงเงิน|เดือนที่จะเริ่ม", numbered(rows))]
    blocks.append(Hidden((Para("ไม่มีข้อมูล"),)))
    return made(
        "O19",
        "page by divisions",
        shown(traps=("hidden_branch",)),
        page("แผนการ\nจัดซื้อจัดจ้าง\nหรือแผนการจัดหาพัสดุ", *blocks),
    )


def _plan_nothing(office: Agency, rng: Random) -> Variant:
    return made(
        "O19",
        "says that there is nothing",
        shown(),
        page(
            _PLAN,
            Heading("แผนการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. 2566"),
            Para(
                f"ในปีงบประมาณ พ.ศ. 2566 {office.long_name} ไม่มีการจัดซื้อจัดจ้างที่มีวงเงินเกิน 500,000 บาท "
                "จึงไม่มีรายการที่ต้องเผยแพร่ในแผนการจัดซื้อจัดจ้างตามที่กฎหมายกำหนด"
            ),
        ),
    )


def _plan_shifted(office: Agency, rng: Random) -> Variant:
    return made(
        "O19",
        "shifted glyphs",
        shown(traps=("broken_text",)),
        paper(
            "รายงานแผนการจัดซื้อจัดจ้าง e-LAAS 2566",
            "pdf-shifted",
            Heading("แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566"),
            Para(office.long_name),
            table(_PLAN_HEAD, numbered(_plan_rows(rng))),
        ),
    )


def _plan_scan(office: Agency, rng: Random) -> Variant:
    rows = [row[:2] for row in _plan_rows(rng)]
    return made(
        "O19",
        "scan",
        shown(traps=("scan",)),
        paper(
            "แผนการจัดหาพัสดุ ประจำปี 2566",
            "pdf-scan",
            Heading("แผนการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. 2566"),
            Para(office.long_name),
            table("ที่|รายการ|งบประมาณ (บาท)", numbered(rows)),
        ),
    )


def _plan_of(year: int, name: str, caption_year: str, slug: str) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        months = (f"ตุลาคม {year - 1}", f"ธันวาคม {year - 1}", f"มีนาคม {year}", f"มิถุนายน {year}")
        differs = caption_year != str(year)
        trap: Trap = "disagreeing_years" if differs else "other_year"
        return made(
            "O19",
            name,
            shown("year", traps=(trap,)),
            paper(
                f"{_PLAN} ปี {caption_year}",
                "pdf",
                Heading(f"แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. {year}"),
                Para(office.long_name),
                table(_PLAN_HEAD, numbered(_plan_rows(rng, months))),
                slug=slug,
            ),
        )

    return maker


def _plan_cover(office: Agency, rng: Random) -> Variant:
    return made(
        "O19",
        "cover without the list",
        shown("entries"),
        paper(
            f"{_PLAN} 2566",
            "pdf",
            *opening(office, "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566"),
            Para("จึงประกาศให้ทราบโดยทั่วกัน รายละเอียดปรากฏตามบัญชีแนบท้ายประกาศนี้"),
            *signed(office, "20 ตุลาคม พ.ศ. 2565"),
        ),
    )


def _plan_picture(office: Agency, rng: Random) -> Variant:
    words = tuple(f"{row[0]} {row[1]} บาท" for row in _plan_rows(rng))
    return made(
        "O19",
        "list in a picture",
        shown(unclear=("entries",), traps=("picture_only",)),
        page(
            "แผนจัดซื้อจัดจ้าง ปีงบประมาณ 2566",
            Heading("แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566"),
            Picture("Responsive image", words),
        ),
    )


def _plan_order(office: Agency, rng: Random) -> Variant:
    return absent(
        "O19",
        "order naming the people of stores",
        paper(
            "คำสั่งแต่งตั้งผู้จัดทำแผนการจัดหาพัสดุ ปี 2566",
            "docx",
            Heading(f"คำสั่ง{office.long_name} เรื่อง แต่งตั้งเจ้าหน้าที่พัสดุและหัวหน้าเจ้าหน้าที่พัสดุ"),
            Points(
                (
                    f"{office.names[5]} เป็นหัวหน้าเจ้าหน้าที่พัสดุ",
                    f"{office.names[6]} เป็นเจ้าหน้าที่พัสดุ มีหน้าที่รวบรวมความต้องการใช้พัสดุ",
                )
            ),
            Para("สั่ง ณ วันที่ 3 ตุลาคม พ.ศ. 2565"),
        ),
    )


def _plan_revenue(office: Agency, rng: Random) -> Variant:
    rows = [
        (tax, money(rng, 10_000, 900_000), "มกราคม - เมษายน 2566")
        for tax in ("ภาษีที่ดินและสิ่งปลูกสร้าง", "ภาษีป้าย", "ค่าเก็บขยะ", "ค่าใบอนุญาต", "ค่าน้ำประปา")
    ]
    return absent(
        "O19",
        "plan to collect revenue",
        paper(
            "แผนการจัดเก็บรายได้ ประจำปี 2566",
            "pdf",
            Heading("แผนการจัดเก็บรายได้ ปีงบประมาณ 2566"),
            table("ที่|รายรับ|ประมาณการ (บาท)|ช่วงเวลาจัดเก็บ", numbered(rows)),
        ),
    )


def _plan_blank(office: Agency, rng: Random) -> Variant:
    dots = "....................."
    return dead(
        "O19",
        "blank form",
        "blank_form",
        paper(
            f"{_PLAN} ประจำปี 2566",
            "docx",
            Heading("แบบ ผด.1 แผนการจัดหาพัสดุ ปีงบประมาณ พ.ศ. ........"),
            Para("หน่วยงาน ........................................"),
            table("ที่|รายการ|จำนวน|งบประมาณ|วิธีจัดหา", [(dots, dots, dots, dots, dots)] * 8),
        ),
    )


def _plan_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O19",
        "rubric alone",
        "rubric",
        page(
            f"O19 {_PLAN}",
            Para(
                "แสดงแผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ ตามที่หน่วยงานจะต้องดำเนินการตามพระราชบัญญัติ"
                "การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 เป็นข้อมูลการจัดซื้อจัดจ้างในปี พ.ศ. 2566"
            ),
        ),
    )


# --- O20 -----------------------------------------------------------------------------------------

_NOTICES = "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ"
_DATES_66 = (
    ("12 ตุลาคม 2565", "2565"), ("26 ตุลาคม 2565", "2565"), ("9 พฤศจิกายน 2565", "2565"),
    ("24 พฤศจิกายน 2565", "2565"), ("7 ธันวาคม 2565", "2565"), ("22 ธันวาคม 2565", "2565"),
    ("11 มกราคม 2566", "2566"), ("25 มกราคม 2566", "2566"), ("8 กุมภาพันธ์ 2566", "2566"),
    ("23 กุมภาพันธ์ 2566", "2566"), ("2 มีนาคม 2566", "2566"), ("9 มีนาคม 2566", "2566"),
)  # fmt: skip
_DATES_65 = (
    "14 ตุลาคม 2564", "16 พฤศจิกายน 2564", "8 ธันวาคม 2564", "19 มกราคม 2565", "10 กุมภาพันธ์ 2565",
    "17 มีนาคม 2565", "20 เมษายน 2565", "8 มิถุนายน 2565", "13 กรกฎาคม 2565", "24 สิงหาคม 2565",
)  # fmt: skip


def _winner(office: Agency, rng: Random, date: str, format: FileFormat = "pdf") -> Thing:
    work, shop, cost = rng.choice(_BIG + _SMALL), rng.choice(SHOPS), money(rng, 9_000, 480_000)
    subject = f"ประกาศผู้ชนะการเสนอราคา {work} โดยวิธีเฉพาะเจาะจง"
    return paper(
        subject,
        format,
        *opening(office, subject),
        Para(f"ตามที่มีความประสงค์ให้{work} นั้น ผู้ได้รับการคัดเลือก ได้แก่ {shop} "),
        Para(f"โดยเสนอราคาเป็นเงินทั้งสิ้น {cost} บาท รวมภาษีมูลค่าเพิ่ม"),
        *signed(office, date),
        date=date,
    )


def _invitation(office: Agency, rng: Random, date: str) -> Thing:
    work, cost = rng.choice(_BIG), money(rng, 600_000, 4_000_000)
    subject = f"ประกวดราคาจ้าง{work} ด้วยวิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)"
    return page(
        f"ประกาศเชิญชวน {subject}",
        *opening(office, subject),
        Para(f"มีความประสงค์จะ{subject} ราคากลางของงาน {cost} บาท"),
        Para("ผู้สนใจขอรับเอกสารผ่านระบบจัดซื้อจัดจ้างภาครัฐด้วยอิเล็กทรอนิกส์"),
        *signed(office, date),
        date=date,
    )


def _notices(office: Agency, rng: Random, dates: Iterable[str]) -> list[Thing]:
    out = []
    for date in dates:
        invites = rng.random() < 0.35
        out.append(_invitation(office, rng, date) if invites else _winner(office, rng, date))
    return out


def _some(rng: Random, dates: tuple[str, ...]) -> list[str]:
    kept = set(rng.sample(dates, rng.randrange(5, len(dates) - 1)))
    return [date for date in reversed(dates) if date in kept]


_NEW = tuple(date for date, _ in _DATES_66)


def _notice_list(office: Agency, rng: Random) -> Variant:
    things = _notices(office, rng, _some(rng, _NEW))
    return made("O20", "list of notices", shown(), page(_NOTICES, children=things))


def _notice_table(office: Agency, rng: Random) -> Variant:
    rows = [
        (date, rng.choice(_SMALL + _BIG), money(rng, 7_000, 490_000), rng.choice(SHOPS))
        for date in _some(rng, _NEW)
    ]
    return made(
        "O20",
        "table on a page",
        shown(),
        page(
            "ประกาศผู้ชนะราคา ปีงบประมาณ 2566",
            Heading(f"ประกาศผลผู้ชนะการจัดซื้อจัดจ้าง {office.name}"),
            table("วันที่ประกาศ|เรื่อง|ราคาที่ตกลง (บาท)|ผู้ชนะ", rows),
        ),
    )


def _notice_quarter(office: Agency, rng: Random) -> Variant:
    children = []
    for number, span in (("1", "ตุลาคม - ธันวาคม 2565"), ("2", "มกราคม - มีนาคม 2566")):
        rows = [
            (rng.choice(SHOPS), rng.choice(_SMALL), money(rng, 5_000, 99_000)) for _ in range(8)
        ]
        subject = f"ประกาศผลผู้ชนะการจัดซื้อจัดจ้าง ไตรมาสที่ {number} ({span})"
        children.append(
            paper(
                f"{subject} ปีงบประมาณ 2566",
                "pdf",
                *opening(office, subject),
                table("ลำดับที่|ผู้ขาย/ผู้รับจ้าง|รายการ|จำนวนเงิน (บาท)", numbered(rows)),
            )
        )
    return made("O20", "by quarters", shown(), page("ข่าวจัดซื้อ\nจัดจ้าง (e-GP)", children=children))


def _notice_calendar(office: Agency, rng: Random) -> Variant:
    things = _notices(office, rng, [date for date, year in _DATES_66 if year == "2565"])
    return made(
        "O20",
        "October to December 2565 alone",
        shown(traps=("disagreeing_years",)),
        page("ประกาศจัดซื้อจัดจ้าง", Para("แสดงประกาศล่าสุด"), children=things, slug="procure2565"),
    )


def _notice_formats(office: Agency, rng: Random) -> Variant:
    formats: tuple[FileFormat, ...] = ("pdf-broken", "docx", "pdf", "pdf-broken", "pdf")
    things = [
        _winner(office, rng, date, format)
        for date, format in zip(_some(rng, _NEW), formats, strict=False)
    ]
    return made(
        "O20",
        "files of many kinds",
        shown(traps=("broken_text",)),
        page("ประกาศราคากลาง/ ประกาศจัดซือจัดจ้าง", children=things),
    )


def _notice_construction(office: Agency, rng: Random) -> Variant:
    things = _notices(office, rng, _some(rng, _NEW))
    return made(
        "O20",
        "construction above a list",
        shown(traps=("construction", "hidden_branch")),
        page(
            "O20 ประกาศต่างๆเกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
            Para("อยู่ระหว่างย้ายประกาศเก่าจากเว็บไซต์เดิม"),
            Hidden((Para("ไม่พบข้อมูล"),)),
            children=things,
        ),
    )


def _notice_old(office: Agency, rng: Random) -> Variant:
    things = _notices(office, rng, _some(rng, _DATES_65))
    return made(
        "O20",
        "of the year before",
        shown("year", traps=("other_year",)),
        page(_NOTICES, Para("ประกาศของปีงบประมาณ พ.ศ. 2565"), children=things),
    )


def _notice_disagrees(office: Agency, rng: Random) -> Variant:
    things = _notices(office, rng, _some(rng, _DATES_65))
    return made(
        "O20",
        "named 2566, of 2565",
        shown("year", traps=("disagreeing_years",)),
        page("ประกาศจัดซื้อจัดจ้าง ปีงบประมาณ 2566", children=things, slug="procure2566"),
    )


def _notice_ancient(office: Agency, rng: Random) -> Variant:
    rows = [
        (f"{rng.randrange(1, 28)} {month} 2563", rng.choice(_SMALL), rng.choice(SHOPS))
        for month in ("มกราคม", "กุมภาพันธ์", "มีนาคม", "พฤษภาคม", "มิถุนายน", "กันยายน")
    ]
    return made(
        "O20",
        "of 2563",
        shown("year", traps=("other_year",)),
        page("ประกาศผู้ชนะการเสนอราคา", table("วันที่|รายการ|ผู้ชนะการเสนอราคา", rows)),
    )


def _notice_picture(office: Agency, rng: Random) -> Variant:
    words = ("ประกาศผู้ชนะการเสนอราคา", rng.choice(_BIG), f"ประกาศ ณ วันที่ {rng.choice(_NEW)}")
    return made(
        "O20",
        "photographed notices",
        shown(unclear=("year", "entries"), traps=("picture_only",)),
        page("ประกาศจัดซื้อจัดจ้าง", Picture("", words), Picture("dot dot", words)),
    )


def _notice_empty(office: Agency, rng: Random) -> Variant:
    return dead(
        "O20",
        "list without entries",
        "empty_values",
        page(_NOTICES, Heading(_NOTICES), Para("No information was found at this time.")),
    )


def _notice_auction(office: Agency, rng: Random) -> Variant:
    subject = "ขายทอดตลาดพัสดุชำรุด"
    return absent(
        "O20",
        "sale of old things",
        paper(
            "ประกาศขายทอดตลาดพัสดุชำรุดเสื่อมสภาพ",
            "pdf",
            *opening(office, subject),
            Para(f"จะขายทอดตลาดโต๊ะ เก้าอี้ และเครื่องใช้สำนักงานเก่า จำนวน {rng.randrange(5, 40)} รายการ"),
            *signed(office, "16 มกราคม พ.ศ. 2566"),
        ),
    )


def _notice_jobs(office: Agency, rng: Random) -> Variant:
    return absent(
        "O20",
        "work of a committee of stores",
        page(
            "คำสั่งแต่งตั้งคณะกรรมการตรวจรับพัสดุ",
            Heading("คำสั่งแต่งตั้งคณะกรรมการ"),
            Points(tuple(f"{name} กรรมการ" for name in office.names[6 : 6 + rng.randrange(3, 6)])),
            Para("สั่ง ณ วันที่ 10 มกราคม พ.ศ. 2566"),
        ),
    )


def _notice_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O20",
        "rubric alone",
        "rubric",
        page(
            f"O20 {_NOTICES}",
            Para(
                "แสดงประกาศตามที่หน่วยงานจะต้องดำเนินการตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ "
                "พ.ศ. 2560 เช่น ประกาศเชิญชวน ประกาศผลการจัดซื้อจัดจ้าง เป็นข้อมูลในปี พ.ศ. 2566"
            ),
        ),
    )


# --- O21 -----------------------------------------------------------------------------------------

_SUMMARY = "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน"
_SUMMARY_HEAD = (
    "ลำดับที่", "งานที่จัดซื้อหรือจัดจ้าง", "วงเงินที่จะซื้อหรือจ้าง", "ราคากลาง", "วิธีซื้อหรือจ้าง",
    "รายชื่อผู้เสนอราคาและราคาที่เสนอ", "ผู้ได้รับการคัดเลือกและราคาที่ตกลง", "เหตุผลที่คัดเลือกโดยสรุป",
    "เลขที่และวันที่ของสัญญาหรือข้อตกลง",
)  # fmt: skip
_REASONS = (
    "ราคาเหมาะสมและไม่เกินวงเงินงบประมาณ", "เป็นผู้มีอาชีพโดยตรงและราคาต่ำสุด", "มีคุณสมบัติถูกต้องครบถ้วน",
)  # fmt: skip
_ALL = tuple(range(9))
_NO_REASON = tuple(n for n in _ALL if n != 7)
_NO_CONTRACT = tuple(n for n in _ALL if n != 8)
_NO_COLUMNS = (0, 1, 6, 7, 8)


def _purchase(rng: Random, month: str) -> tuple[str, ...]:
    budget = rng.randrange(5_000, 99_000, 100)
    shop = rng.choice(SHOPS)
    price = baht(budget - rng.randrange(0, 900, 50))
    code, number = rng.choice(("ใบสั่งซื้อ", "ใบสั่งจ้าง", "CNTR-")), rng.randrange(1, 160)
    contract = f"{code}เลขที่ {number}/2566 ลงวันที่ {rng.randrange(1, 29)} {month}"
    method, reason = "เฉพาะเจาะจง", rng.choice(_REASONS)
    won = f"{shop} {price}"
    return (rng.choice(_SMALL), baht(budget), baht(budget), method, won, won, reason, contract)


def _month_table(rng: Random, month: str, kept: tuple[int, ...] = _ALL) -> Rows:
    rows = numbered(_purchase(rng, month) for _ in range(rng.randrange(4, 9)))
    head = tuple(_SUMMARY_HEAD[n] for n in kept)
    return Rows(head, tuple(tuple(row[n] for n in kept) for row in rows))


def _month(
    office: Agency,
    rng: Random,
    month: str,
    kept: tuple[int, ...] = _ALL,
    format: FileFormat = "pdf",
) -> Thing:
    return paper(
        f"สขร.1 เดือน{month}",
        format,
        Heading("แบบ สขร. 1", 3),
        Heading(f"สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน{month}"),
        Para(office.long_name),
        _month_table(rng, month, kept),
    )


def _idle(office: Agency, month: str) -> Thing:
    return paper(
        f"สขร.1 เดือน{month}",
        "pdf",
        Heading("แบบ สขร. 1", 3),
        Heading(f"สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน{month}"),
        Para(office.long_name),
        Para(f"ในเดือน{month} ไม่มีการจัดซื้อจัดจ้าง"),
    )


def _monthly(
    name: str, caption: str, *lacks: str, months: tuple[str, ...] = MONTHS,
    kept: tuple[int, ...] = _ALL, format: FileFormat = "pdf",
) -> Maker:  # fmt: skip
    def maker(office: Agency, rng: Random) -> Variant:
        files = [_month(office, rng, month, kept, format) for month in months]
        return made("O21", name, shown(*lacks), page(caption, children=files))

    return maker


def _monthly_idle(office: Agency, rng: Random) -> Variant:
    idle = rng.choice(MONTHS)
    files = [_idle(office, m) if m == idle else _month(office, rng, m) for m in MONTHS]
    return made(
        "O21",
        "a month says that nothing was bought",
        shown(),
        page("สขร.1 ปีงบประมาณ 2566", children=files),
    )


def _monthly_one(office: Agency, rng: Random, months: tuple[str, ...] = MONTHS) -> list[Block]:
    blocks: list[Block] = [
        Heading("สรุปผลการดำเนินการจัดซื้อจัดจ้าง (แบบ สขร.1) ปีงบประมาณ พ.ศ. 2566", 1),
        Para(office.long_name),
    ]
    for month in months:
        blocks += [Heading(f"ประจำเดือน{month}", 3), _month_table(rng, month)]
    return blocks


def _monthly_file(office: Agency, rng: Random) -> Variant:
    caption = "รายงานสรุปผลการจัดซื้อจัดจ้างรายเดือน ต.ค. 65 - มี.ค. 66"
    blocks = _monthly_one(office, rng)
    format: FileFormat = rng.choice(("pdf", "docx", "xlsx"))
    return made("O21", "six months in a file", shown(), paper(caption, format, *blocks))


def _monthly_page(office: Agency, rng: Random) -> Variant:
    return made(
        "O21",
        "six months on a page",
        shown(traps=("hidden_branch",)),
        page("สรุปผลจัดซื้อจัดจ้าง\nรายเดือน", *_monthly_one(office, rng), Hidden((Para("ไม่พบข้อมูล"),))),
    )


def _monthly_shifted(office: Agency, rng: Random) -> Variant:
    blocks = _monthly_one(office, rng)
    return made(
        "O21",
        "shifted glyphs",
        shown(traps=("broken_text",)),
        paper("สขร. 1 (รวม 6 เดือน) ปีงบ 2566", "pdf-shifted", *blocks),
    )


def _monthly_broken(office: Agency, rng: Random) -> Variant:
    files = [
        _month(office, rng, m, format="pdf-broken" if n % 3 else "pdf")
        for n, m in enumerate(MONTHS)
    ]
    return made(
        "O21",
        "broken text layers",
        shown(traps=("broken_text",)),
        page("O21 สรุปผลการจัดซื้อจัดจ้าง (สขร.1)", children=files),
    )


def _monthly_missing(office: Agency, rng: Random) -> Variant:
    gone = rng.randrange(1, 5)
    files = [_month(office, rng, m) for n, m in enumerate(MONTHS) if n != gone]
    return made(
        "O21",
        "a month is missing",
        shown("year", traps=("part_of_period",)),
        page(_SUMMARY, children=files),
    )


def _monthly_quarter(office: Agency, rng: Random) -> Variant:
    blocks = _monthly_one(office, rng, MONTHS[:3])
    return made(
        "O21",
        "first quarter alone",
        shown("year", traps=("part_of_period",)),
        paper(f"{_SUMMARY} ปี 2566", "pdf", *blocks),
    )


_OLD_MONTHS = (
    "ตุลาคม 2564", "พฤศจิกายน 2564", "ธันวาคม 2564", "มกราคม 2565", "กุมภาพันธ์ 2565", "มีนาคม 2565",
)  # fmt: skip


def _monthly_old(caption: str, name: str, slug: str) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        trap: Trap = "disagreeing_years" if "2566" in caption else "other_year"
        files = [
            paper(
                f"เดือน{month}" if trap == "other_year" else f"แบบ สขร.1 ครั้งที่ {number}",
                "pdf",
                Heading(f"สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน{month} (แบบ สขร.1)"),
                Rows(
                    _SUMMARY_HEAD,
                    numbered(
                        tuple(text.replace("/2566", "/2565") for text in _purchase(rng, month))
                        for _ in range(5)
                    ),
                ),
            )
            for number, month in enumerate(_OLD_MONTHS, 1)
        ]
        found = shown("year", traps=(trap,))
        return made("O21", name, found, page(caption, children=files, slug=slug))

    return maker


def _monthly_picture(office: Agency, rng: Random) -> Variant:
    pictures: list[Block] = []
    for month in MONTHS:
        bought = tuple(" ".join(_purchase(rng, month)) for _ in range(4))
        pictures += [
            Heading(f"เดือน{month}", 3),
            Picture("สขร", (f"แบบ สขร.1 เดือน{month}", *bought)),
        ]
    found = shown(unclear=("columns", "reason", "contract"), traps=("picture_only",))
    return made("O21", "photographed tables", found, page("สขร.1 ประจำปี 2566", *pictures))


def _monthly_order(office: Agency, rng: Random) -> Variant:
    return absent(
        "O21",
        "circular on the form",
        paper(
            "หนังสือเวียน เรื่อง การจัดทำสรุปผลการจัดซื้อจัดจ้าง",
            "pdf",
            Heading("บันทึกข้อความ เรื่อง ขอให้ส่งข้อมูลเพื่อจัดทำสรุปผลการจัดซื้อจัดจ้างรายเดือน"),
            Para(f"เรียน หัวหน้าส่วนราชการในสังกัด{office.long_name}"),
            Para("ขอให้ทุกส่วนราชการส่งสำเนาใบสั่งซื้อสั่งจ้างให้งานพัสดุภายในวันที่ 3 ของเดือนถัดไป"),
        ),
    )


def _monthly_blank(office: Agency, rng: Random) -> Variant:
    dots = ("..........",) * 9
    return dead(
        "O21",
        "blank form",
        "blank_form",
        paper(
            f"{_SUMMARY} ปีงบประมาณ 2566",
            "docx",
            Heading("สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ...................... (แบบ สขร.1)"),
            Rows(_SUMMARY_HEAD, (dots,) * 7),
        ),
    )


def _monthly_tile(office: Agency, rng: Random) -> Variant:
    found = label("dead", "dead_tile")
    return Variant("O21", "tile to nothing", found, (nowhere(_SUMMARY, ""),), where="tile")


def _monthly_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O21",
        "rubric alone",
        "rubric",
        page(
            f"O21 {_SUMMARY}",
            Para(
                "แสดงสรุปผลการจัดซื้อจัดจ้างของหน่วยงาน ซึ่งมีข้อมูลรายละเอียดผลการจัดซื้อจัดจ้าง อย่างน้อยประกอบด้วย "
                "งานที่ซื้อหรือจ้าง วงเงินที่ซื้อหรือจ้าง ราคากลาง วิธีการซื้อหรือจ้าง รายชื่อผู้เสนอราคาและราคาที่เสนอ "
                "ผู้ได้รับการคัดเลือกและราคาที่ตกลง เหตุผลที่คัดเลือกโดยสรุป เลขที่และวันที่ของสัญญา "
                "จำแนกข้อมูลเป็นรายเดือน ครอบคลุมในระยะเวลาอย่างน้อย 6 เดือนแรกของปี พ.ศ. 2566"
            ),
        ),
    )


# --- O22 -----------------------------------------------------------------------------------------

_ANNUAL = "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี"
_PROBLEMS = (
    "ส่วนราชการเจ้าของงานส่งคำขอล่าช้า ทำให้จัดหาไม่ทันกำหนด", "ราคาวัสดุก่อสร้างปรับสูงขึ้นกว่าราคากลาง",
    "ระบบ e-GP ขัดข้องในช่วงปลายปีงบประมาณ", "ผู้ประกอบการในพื้นที่ที่มีคุณสมบัติครบถ้วนมีน้อยราย",
    "เจ้าหน้าที่พัสดุโอนย้าย ทำให้งานสะสม",
)  # fmt: skip
_ADVICE = (
    "ให้ทุกส่วนราชการส่งแบบรูปรายการล่วงหน้าอย่างน้อย 45 วัน", "ทบทวนราคากลางก่อนประกาศทุกครั้ง",
    "จัดส่งเจ้าหน้าที่เข้าอบรมระเบียบพัสดุเพิ่มเติม", "กระจายการจัดหาให้เสร็จภายในไตรมาสที่สาม",
)  # fmt: skip


def _methods(rng: Random) -> Rows:
    rows = []
    for method, most in (("เฉพาะเจาะจง", 240), ("คัดเลือก", 4), ("ประกวดราคาอิเล็กทรอนิกส์", 18)):
        count, cost = rng.randrange(1, most), rng.randrange(300_000, 9_000_000, 100)
        rows.append((method, str(count), baht(cost), baht(cost - rng.randrange(0, 90_000, 100))))
    return table("ที่|วิธีการ|จำนวนโครงการ|งบประมาณ (บาท)|งบประมาณที่ใช้ไป (บาท)", numbered(rows))


def _counts(rng: Random) -> Rows:
    rows = [(method, str(rng.randrange(1, 120))) for method in _METHODS]
    return table("ที่|วิธีการ|จำนวนโครงการ", numbered(rows))


def _problems(rng: Random) -> tuple[Block, ...]:
    return Heading("ปัญหาและอุปสรรค", 3), Points(tuple(rng.sample(_PROBLEMS, 2)))


def _advice(rng: Random) -> tuple[Block, ...]:
    return Heading("ข้อเสนอแนะ", 3), Points(tuple(rng.sample(_ADVICE, 2)))


def _annual_report(office: Agency, rng: Random) -> Variant:
    total, spent = rng.randrange(12_000_000, 30_000_000, 100), rng.randrange(8_000_000, 12_000_000)
    doc = paper(
        f"{_ANNUAL} พ.ศ. 2565",
        "pdf",
        Heading(f"{_ANNUAL}งบประมาณ พ.ศ. 2565", 1),
        Para(office.long_name),
        Para(
            f"ในปีงบประมาณ พ.ศ. 2565 (ตุลาคม 2564 - กันยายน 2565) "
            f"ได้รับงบประมาณเพื่อจัดซื้อจัดจ้าง {baht(total)} บาท "
            f"ใช้จ่ายไป {baht(spent)} บาท คิดเป็นร้อยละ {spent * 100 / total:.2f}"
        ),
        _methods(rng),
        *_problems(rng),
        *_advice(rng),
        Para(f"งานพัสดุและทรัพย์สิน กองคลัง {rng.randrange(10, 30)} ตุลาคม 2565"),
    )
    return made("O22", "long report", shown(), doc)


def _annual_page(office: Agency, rng: Random) -> Variant:
    return made(
        "O22",
        "web page",
        shown(),
        page(
            "รายงานสรุปผลการจัดซื้อจัดจ้าง ปี 2565",
            Heading("วิเคราะห์ผลการจัดซื้อจัดจ้างประจำปีงบประมาณ 2565"),
            Para(f"ผลการจัดหาพัสดุของ{office.name} ตลอดปีงบประมาณ 2565"),
            _methods(rng),
            *_problems(rng),
            Heading("แนวทางแก้ไขและข้อเสนอแนะ", 3),
            Points(tuple(rng.sample(_ADVICE, 3))),
        ),
    )


def _annual_table(office: Agency, rng: Random) -> Variant:
    rows = []
    for work in rng.sample(_BIG + _SMALL, rng.randrange(9, 16)):
        cost = rng.randrange(20_000, 900_000, 100)
        rows.append(
            (work, baht(cost), baht(cost - 500), rng.choice(_PROBLEMS), rng.choice(_ADVICE))
        )
    return made(
        "O22",
        "table alone",
        shown(),
        paper(
            "ผลจัดซื้อจัดจ้าง ประจำปี\nงบประมาณ2565",
            "xlsx",
            Heading(f"{_ANNUAL}งบประมาณ 2565 {office.name}"),
            table("ที่|รายการ|งบตั้งไว้|งบที่ใช้|ปัญหา/อุปสรรค|ข้อเสนอแนะ", numbered(rows)),
        ),
    )


def _annual_told(office: Agency, rng: Random) -> Variant:
    count, spent = rng.randrange(90, 260), rng.randrange(6_000_000, 19_000_000, 100)
    return made(
        "O22",
        "told in words",
        shown(),
        paper(
            "สรุปการจัดหาพัสดุทั้งปี 2565",
            "docx",
            Heading(f"สรุปการจัดหาพัสดุของ{office.long_name} ตลอดปีงบประมาณ พ.ศ. 2565"),
            Para(f"ทั้งปีทำสัญญาและใบสั่งรวม {count} รายการ เบิกจ่ายเงินไปทั้งสิ้น {baht(spent)} บาท"),
            Para(f"งานส่วนมากใช้วิธีเฉพาะเจาะจง คิดเป็นร้อยละ {rng.randrange(80, 97)} ของจำนวนรายการ"),
            Para(f"อุปสรรคที่พบ คือ {rng.choice(_PROBLEMS)} และ งานช่างขาดผู้ควบคุมงาน"),
            Para(f"ปีต่อไปขอเสนอแนะว่า {rng.choice(_ADVICE)}"),
        ),
    )


def _annual_announced(office: Agency, rng: Random) -> Variant:
    return made(
        "O22",
        "announcement, broken text",
        shown(traps=("broken_text",)),
        paper(
            "O22 รายงานผลจัดซื้อจัดจ้างประจำปี 65",
            "pdf-broken",
            *opening(office, "รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2565"),
            _methods(rng),
            *_problems(rng),
            *_advice(rng),
            *signed(office, "31 ตุลาคม พ.ศ. 2565"),
        ),
    )


def _annual_scan(office: Agency, rng: Random) -> Variant:
    return made(
        "O22",
        "scan",
        shown(traps=("scan",)),
        paper(
            "รายงานผลการจัดซื้อจัดจ้างประจำปีงบประมาณ 2565",
            "pdf-scan",
            Heading("รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2565"),
            _methods(rng),
            *_problems(rng),
            *_advice(rng),
        ),
    )


def _annual_lacking(name: str, *lacks: str) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        blocks: list[Block] = [Heading(f"{_ANNUAL} ปีงบประมาณ พ.ศ. 2565"), Para(office.long_name)]
        blocks.append(_counts(rng) if "spent" in lacks else _methods(rng))
        blocks += () if "problems" in lacks else _problems(rng)
        blocks += () if "recommendations" in lacks else _advice(rng)
        format: FileFormat = rng.choice(("pdf", "docx"))
        return made("O22", name, shown(*lacks), paper(f"{_ANNUAL} 2565", format, *blocks))

    return maker


def _annual_of(year: str, caption_year: str, name: str) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        trap: Trap = "other_year" if year == caption_year else "disagreeing_years"
        return made(
            "O22",
            name,
            shown("year", traps=(trap,)),
            paper(
                f"{_ANNUAL} {caption_year}",
                "pdf",
                Heading(f"{_ANNUAL}งบประมาณ พ.ศ. {year}"),
                Para(office.long_name),
                _methods(rng),
                *_problems(rng),
                *_advice(rng),
            ),
        )

    return maker


def _annual_half(office: Agency, rng: Random) -> Variant:
    return made(
        "O22",
        "half of the running year",
        shown("year", traps=("part_of_period",)),
        paper(
            "รายงานผลการจัดซื้อจัดจ้าง ปี 2566 (6 เดือน)",
            "docx",
            Heading("รายงานผลการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. 2566 รอบ 6 เดือน"),
            Para(office.long_name),
            _methods(rng),
            *_problems(rng),
            *_advice(rng),
        ),
    )


def _annual_stores(office: Agency, rng: Random) -> Variant:
    things = ("โต๊ะทำงาน", "เครื่องพิมพ์", "ตู้เหล็กเก็บเอกสาร", "เครื่องปรับอากาศ", "รถจักรยานยนต์", "กล้องถ่ายรูป")
    rows = [(t, f"4{rng.randrange(10, 99)}-60-00{rng.randrange(1, 9)}", "ใช้งานได้") for t in things]
    return absent(
        "O22",
        "inspection of stores",
        paper(
            "รายงานผลการตรวจสอบพัสดุประจำปี 2565",
            "pdf",
            Heading("รายงานผลการตรวจสอบพัสดุประจำปี งบประมาณ พ.ศ. 2565"),
            Para(f"คณะกรรมการตรวจสอบพัสดุประจำปีของ{office.name} ตรวจนับครุภัณฑ์แล้ว ปรากฏผลดังนี้"),
            table("ที่|ครุภัณฑ์|รหัส|สภาพ", numbered(rows)),
        ),
    )


def _annual_memo(office: Agency, rng: Random) -> Variant:
    return absent(
        "O22",
        "order of a committee",
        page(
            "คำสั่งแต่งตั้งคณะทำงานรวบรวมผลการจัดซื้อจัดจ้างประจำปี",
            Heading(f"คำสั่ง{office.long_name}"),
            Para("แต่งตั้งคณะทำงานเพื่อรวบรวมข้อมูลและจัดทำรายงานเสนอผู้บริหารต่อไป"),
            Points(tuple(office.names[5:9])),
        ),
    )


def _annual_blank(office: Agency, rng: Random) -> Variant:
    dots = ("....................",) * 4
    return dead(
        "O22",
        "blank form",
        "blank_form",
        paper(
            f"{_ANNUAL} พ.ศ. 2565",
            "docx",
            Heading("แบบรายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ............"),
            table("วิธี|จำนวน|งบประมาณ|คงเหลือ", (dots,) * 4),
            Para("ปัญหาอุปสรรค .................... ข้อเสนอแนะ ...................."),
        ),
    )


def _annual_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O22",
        "rubric alone",
        "rubric",
        page(
            f"O22 {_ANNUAL}",
            Para(
                "แสดงผลการจัดซื้อจัดจ้างของหน่วยงาน มีข้อมูลรายละเอียด อย่างน้อยประกอบด้วย งบประมาณที่ใช้ในการ"
                "จัดซื้อจัดจ้าง ปัญหา อุปสรรค ข้อเสนอแนะ เป็นรายงานผลของปี พ.ศ. 2565"
            ),
        ),
    )


ITEMS: dict[str, tuple[Maker, ...]] = {
    "O19": (
        _plan_table, _plan_announced, _plan_sheet, _plan_page, _plan_nothing, _plan_shifted,
        _plan_scan, _plan_of(2565, "of the year before", "2565", "plan65"),
        _plan_of(2564, "named 2566, of 2564", "2566", "procureplan2566"), _plan_cover,
        _plan_picture, _plan_order, _plan_revenue, _plan_blank, _plan_rubric,
    ),
    "O20": (
        _notice_list, _notice_table, _notice_quarter, _notice_calendar, _notice_formats,
        _notice_construction, _notice_old, _notice_disagrees, _notice_ancient, _notice_picture,
        _notice_empty, _notice_auction, _notice_jobs, _notice_rubric,
    ),
    "O21": (
        _monthly("six files", _SUMMARY),
        _monthly("six Word files", "สขร.1", format="docx"),
        _monthly_idle, _monthly_file, _monthly_page, _monthly_shifted, _monthly_broken,
        _monthly_missing, _monthly_quarter,
        _monthly_old(f"{_SUMMARY} ปีงบประมาณ 2565", "of the year before", "skr65"),
        _monthly_old("สขร.1 ปีงบประมาณ 2566", "named 2566, of 2565", "skr2566"),
        _monthly("no reasons", "สรุปผลการจัดซื้อจัดจ้าง สขร.1 ปี 2566", "reason", kept=_NO_REASON),
        _monthly(
            "no contracts", "แบบสรุปผลจัดซื้อจัดจ้าง (สขร.1)", "contract", kept=_NO_CONTRACT,
            format="xlsx",
        ),
        _monthly("no budget, price, bidders", "สขร 1 ปี 2566", "columns", kept=_NO_COLUMNS),
        _monthly_picture, _monthly_order, _monthly_blank, _monthly_tile, _monthly_rubric,
    ),
    "O22": (
        _annual_report, _annual_page, _annual_table, _annual_told, _annual_announced, _annual_scan,
        _annual_lacking("no amounts", "spent"), _annual_lacking("no problems", "problems"),
        _annual_lacking("no advice", "recommendations"),
        _annual_lacking("table alone", "problems", "recommendations"),
        _annual_of("2564", "2564", "of an older year"),
        _annual_of("2563", "2565", "named 2565, of 2563"), _annual_half, _annual_stores,
        _annual_memo, _annual_blank, _annual_rubric,
    ),
}  # fmt: skip
