"""Content of O42 (measures after the ITA result) and O43 (what became of them)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from random import Random

from tests.accuracy.content._integrity import (
    Blocks,
    Maker,
    baht,
    built_over,
    day,
    drawn,
    either,
    foreign,
    late,
    listing,
    maker,
    money,
    month,
    noisy,
    said,
    some,
    table,
    unit,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import Block, Heading, Pairs, Para, Picture, Points, Thing
from tests.accuracy.kit.labels import label, shown

_Without = frozenset[str]
_NOTHING: _Without = frozenset()


@dataclass(frozen=True)
class _Point:
    tool: str
    weak: str
    practice: str
    result: str


_POINTS = (
    _Point(
        "IIT",
        "พนักงานไม่ทราบขั้นตอนการยืมพัสดุของหน่วยงาน",
        "เขียนผังขั้นตอนการยืมแล้วติดไว้หน้าห้องพัสดุ",
        "ติดผังขั้นตอนแล้ว 3 จุด ผู้ยืมลงทะเบียนครบทุกราย",
    ),
    _Point(
        "IIT",
        "บุคลากรไม่รู้ว่างบประมาณของกองตนใช้ไปเท่าใด",
        "ติดยอดใช้จ่ายของแต่ละกองไว้ที่บอร์ด",
        "ติดยอดใช้จ่ายที่บอร์ดแล้ว ครบทุกกอง",
    ),
    _Point(
        "IIT",
        "การมอบหมายงานยังไม่ชัดเจน",
        "ทำคำสั่งแบ่งงานรายบุคคลใหม่",
        "ออกคำสั่งแบ่งงานรายบุคคลครบทุกกองแล้ว",
    ),
    _Point(
        "EIT",
        "ผู้มาติดต่อเห็นว่าการให้บริการล่าช้า",
        "กำหนดเวลามาตรฐานของแต่ละบริการและใช้บัตรคิว",
        "ใช้บัตรคิวแล้ว เวลารอลดลงจาก 25 นาที เหลือ 12 นาที",
    ),
    _Point(
        "EIT",
        "ประชาชนไม่ทราบข่าวสารของหน่วยงาน",
        "ส่งข่าวผ่านไลน์กลุ่มหมู่บ้านทุกสัปดาห์",
        "ส่งข่าวผ่านไลน์กลุ่มครบทุกหมู่บ้าน รวม 18 ครั้ง",
    ),
    _Point(
        "EIT",
        "เจ้าหน้าที่ให้ข้อมูลไม่ตรงกัน",
        "จัดทำเอกสารคำตอบมาตรฐานที่เคาน์เตอร์",
        "จัดทำเอกสารคำตอบแล้ว 22 เรื่อง วางไว้ที่เคาน์เตอร์",
    ),
    _Point(
        "OIT",
        "เอกสารบนเว็บไซต์ไม่เป็นปัจจุบัน",
        "ปรับปรุงเอกสารบนเว็บไซต์ให้เป็นปัจจุบัน",
        "ปรับปรุงเอกสารบนเว็บไซต์แล้ว 31 รายการ",
    ),
    _Point(
        "OIT",
        "ลิงก์บางรายการเปิดไม่ได้",
        "ทดสอบลิงก์ทั้งหมดและแก้ไขที่เสีย",
        "ทดสอบลิงก์แล้ว แก้ไขลิงก์เสียครบ 9 แห่ง",
    ),
    _Point(
        "OIT",
        "ยังไม่มีบริการที่ยื่นคำขอทางเว็บไซต์",
        "เปิดให้ยื่นคำขอทางเว็บไซต์อย่างน้อย 2 บริการ",
        "อยู่ระหว่างทดสอบระบบกับผู้รับจ้าง",
    ),
)
_FOLLOW = (
    "รายงานนายกทุกสิ้นเดือน",
    "รายงานในที่ประชุมหัวหน้าส่วนราชการทุกไตรมาส",
    "ส่งรายงานผลให้ปลัดภายในวันที่ 5 ของเดือนถัดไป",
)

# --- O42: the measures ---------------------------------------------------------------------------


def _ita_scores(rng: Random, year: int) -> Blocks:
    rows = [(tool, f"{rng.uniform(62, 95):.2f}") for tool in ("IIT", "EIT", "OIT")]
    return (
        Heading(f"ผลการประเมิน ITA ปีงบประมาณ พ.ศ. {year - 1}", 3),
        table(("แบบวัด", "คะแนน"), rows),
    )


def _seed_like(
    office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING
) -> Blocks:
    head = ("แบบวัด", "จุดอ่อนที่พบ", "วิธีปฏิบัติ", "ผู้รับผิดชอบ", "การติดตามและรายงาน")
    hidden = {
        "analysis": ("แบบวัด", "จุดอ่อนที่พบ"),
        "practice": ("วิธีปฏิบัติ",),
        "responsible": ("ผู้รับผิดชอบ",),
        "follow_up": ("การติดตามและรายงาน",),
    }
    rows = [
        (point.tool, point.weak, point.practice, unit(rng), rng.choice(_FOLLOW))
        for point in some(rng, _POINTS, 6, 9)
    ]
    analysis: Blocks = () if "analysis" in without else _ita_scores(rng, year)
    return (
        Heading("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
        Para(f"{office.long_name} ปีงบประมาณ พ.ศ. {year}"),
        *analysis,
        Heading("ตารางมาตรการ", 3),
        table(head, rows, [name for part in without for name in hidden[part]]),
    )


def _analysis_words(
    office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING
) -> Blocks:
    chosen = some(rng, _POINTS, 4, 6)
    low = rng.choice(("IIT", "EIT", "OIT"))
    out: list[Block] = [
        Heading(f"มาตรการส่งเสริมความโปร่งใส ปี {year} ของ{office.long_name}"),
    ]
    if "analysis" not in without:
        out += [
            Heading("ส่วนที่ 1 การวิเคราะห์", 3),
            Para(
                f"ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ปี {year - 1} ได้ {rng.uniform(70, 93):.2f}"
                f" คะแนน แบบวัดที่ได้คะแนนต่ำที่สุด คือ {low} สาเหตุและข้อที่ต้องแก้ไขมีดังนี้"
            ),
            Points(tuple(point.weak for point in chosen)),
        ]
    if "practice" not in without:
        out += [
            Heading("ขั้นตอนและวิธีปฏิบัติ", 3),
            Points(tuple(point.practice for point in chosen)),
        ]
    if "responsible" not in without:
        out += [
            Heading("ผู้รับผิดชอบ", 3),
            Para(f"{office.names[5]} {office.clerk} ร่วมกับ{unit(rng)}"),
        ]
    if "follow_up" not in without:
        out += [Heading("การกำกับติดตาม", 3), Para(rng.choice(_FOLLOW))]
    return tuple(out)


def _cards(office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING) -> Blocks:
    out: list[Block] = [
        Heading(f"มาตรการยกระดับคุณธรรมและความโปร่งใส {office.name} ปีงบประมาณ {year}"),
    ]
    if "analysis" not in without:
        out.append(Para(f"จากการวิเคราะห์คะแนน ITA ปี {year - 1} หน่วยงานพบข้อที่ต้องปรับปรุงตามรายการต่อไปนี้"))
    for at, point in enumerate(some(rng, _POINTS, 4, 6), start=1):
        pairs = [
            ("ผลวิเคราะห์", f"{point.weak} ({point.tool})", "analysis"),
            ("จะทำอย่างไร", point.practice, "practice"),
            ("เริ่ม", month(rng, year), ""),
            ("ใครรับผิดชอบ", unit(rng), "responsible"),
            ("ติดตามผลโดย", rng.choice(_FOLLOW), "follow_up"),
        ]
        kept = tuple((name, text) for name, text, part in pairs if part not in without)
        out += [Heading(f"มาตรการที่ {at}", 3), Pairs(kept)]
    return tuple(out)


def _any_measures(
    office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING
) -> Blocks:
    return rng.choice((_seed_like, _analysis_words, _cards))(office, rng, year, without)


def _lacking(*parts: str) -> partial[Blocks]:
    return partial(_any_measures, without=frozenset(parts))


def _who_in_picture(office: Agency, rng: Random) -> Blocks:
    words = tuple(f"มาตรการที่ {at} {unit(rng)} {rng.choice(_FOLLOW)}" for at in range(1, 6))
    return (
        *_seed_like(office, rng, 2566, frozenset({"responsible", "follow_up"})),
        Para("ส่วนที่เหลือของตารางดูในภาพ"),
        Picture("", words),
    )


def _score_sheet(office: Agency, rng: Random) -> Blocks:
    names = (
        "การปฏิบัติหน้าที่",
        "การใช้งบประมาณ",
        "การใช้อำนาจ",
        "การใช้ทรัพย์สินของราชการ",
        "การแก้ไขปัญหาการทุจริต",
        "คุณภาพการดำเนินงาน",
        "ประสิทธิภาพการสื่อสาร",
        "การปรับปรุงการทำงาน",
        "การเปิดเผยข้อมูล",
        "การป้องกันการทุจริต",
    )
    rows = [(name, f"{rng.uniform(60, 98):.2f}") for name in names]
    return (
        Heading("ใบแจ้งคะแนน ITA ปีงบประมาณ พ.ศ. 2565"),
        Para(office.long_name),
        table(("ตัวชี้วัด", "คะแนน"), rows),
    )


def _energy(office: Agency, rng: Random) -> Blocks:
    rows = (
        ("ปิดเครื่องปรับอากาศเวลา 12.00 - 13.00 น.", "ทุกกอง"),
        ("ตั้งอุณหภูมิที่ 26 องศา", "ทุกกอง"),
        ("ปิดไฟห้องที่ไม่ใช้", "แม่บ้าน"),
        ("ใช้รถร่วมกันเมื่อไปทางเดียวกัน", "งานยานพาหนะ"),
        ("ล้างเครื่องปรับอากาศปีละสองครั้ง", "กองช่าง"),
        ("ใช้กระดาษสองหน้า", "ทุกกอง"),
    )
    return (
        Heading("มาตรการประหยัดพลังงานภายในหน่วยงาน ปีงบประมาณ พ.ศ. 2566"),
        Para(f"{office.long_name} เป้าหมายลดค่าไฟฟ้าปีละ {money(baht(rng))} บาท"),
        table(("วิธีปฏิบัติ", "ผู้รับผิดชอบ"), rows),
    )


_BLANK_42 = said(
    "ประเด็นที่ต้องแก้ไข ......................................................",
    "วิธีปฏิบัติ ...............................................................",
    "ผู้รับผิดชอบ ....................... การติดตาม .......................",
    head="แบบจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
)
_RUBRIC_42 = said(
    "แสดงการวิเคราะห์ผลการประเมิน ITA ในปี พ.ศ. 2565 มีข้อมูลรายละเอียด ประกอบด้วย"
    " ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน ประเด็นที่จะต้องพัฒนาให้ดีขึ้น",
    "แสดงมาตรการ ประกอบด้วย การกำหนดวิธีการนำผลการวิเคราะห์แต่ละประเด็นไปสู่การปฏิบัติ"
    " การกำหนดผู้รับผิดชอบ การกำหนดแนวทางการกำกับติดตามและการรายงานผล",
    head="O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
)
_O42_CAPTIONS = (
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2566",
    "มาตรการส่งเสริมคุณธรรม\nและความโปร่งใส",
)
_O42: tuple[Maker, ...] = (
    maker("O42", "seed_like", shown(), _O42_CAPTIONS, _seed_like, ("pdf", "docx", "xlsx")),
    maker(
        "O42",
        "words",
        shown(),
        (*_O42_CAPTIONS, "การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส"),
        _analysis_words,
        ("docx", "pdf", "page"),
    ),
    maker("O42", "cards", shown(), _O42_CAPTIONS, _cards, ("page", "pptx")),
    maker(
        "O42",
        "being_improved",
        shown(traps=("construction",)),
        _O42_CAPTIONS,
        built_over(either(_seed_like, _cards)),
        ("page",),
    ),
    maker("O42", "broken", shown(), _O42_CAPTIONS, _seed_like, ("pdf-broken", "pdf-shifted")),
    maker("O42", "scan", shown(), _O42_CAPTIONS, _analysis_words, ("pdf-scan",)),
    maker(
        "O42",
        "noise",
        shown(traps=("noise",)),
        ("มาตรการส่งเสริมคุณธรรมและความโปร่งในภายในหน่วยงาน", "มาตรฐานการส่งเสริมคุณธรรมและความโปร่งใส"),
        noisy(either(_seed_like, _analysis_words)),
        ("page", "docx"),
    ),
    maker(
        "O42",
        "slug_of_2565",
        shown(traps=("disagreeing_years",)),
        ("วิเคราะห์ผล ITA 2565 และมาตรการ", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส"),
        _seed_like,
        ("pdf", "page"),
        slugs=("ita-2565", "measures65"),
    ),
    maker(
        "O42",
        "other_year",
        shown("year", traps=("other_year",)),
        ("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2565", *_O42_CAPTIONS[:2]),
        partial(_any_measures, year=2565),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O42",
        "caption_of_2566",
        shown("year", traps=("other_year", "disagreeing_years")),
        ("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2566",),
        partial(_any_measures, year=2565),
        ("pdf", "page"),
        slugs=("measures2566",),
    ),
    maker(
        "O42",
        "no_analysis",
        shown("analysis"),
        _O42_CAPTIONS,
        _lacking("analysis"),
        ("page", "pdf"),
    ),
    maker(
        "O42",
        "no_practice",
        shown("practice"),
        _O42_CAPTIONS,
        _lacking("practice"),
        ("docx", "pdf"),
    ),
    maker(
        "O42",
        "no_responsible",
        shown("responsible"),
        _O42_CAPTIONS,
        _lacking("responsible"),
        ("pdf", "page"),
    ),
    maker(
        "O42",
        "no_follow_up",
        shown("follow_up"),
        _O42_CAPTIONS,
        _lacking("follow_up"),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O42",
        "rest_in_picture",
        shown(unclear=("responsible", "follow_up"), traps=("picture_only",)),
        _O42_CAPTIONS,
        _who_in_picture,
        ("page",),
    ),
    maker(
        "O42",
        "all_in_picture",
        shown(
            unclear=("analysis", "practice", "responsible", "follow_up"), traps=("picture_only",)
        ),
        _O42_CAPTIONS,
        drawn(
            "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. 2566",
            "มาตรการของ{name} ตามภาพ",
            "วิเคราะห์ ITA 2565 OIT 71.20 คะแนน",
            "ตรวจเว็บไซต์ทุกวันศุกร์",
            "สำนักปลัด",
            "รายงานนายกทุกเดือน",
        ),
        ("page",),
    ),
    maker("O42", "energy_inside", label("dead", "neighbour"), _O42_CAPTIONS, _energy, ("pdf",)),
    maker("O42", "blank", label("dead", "blank_form"), _O42_CAPTIONS, _BLANK_42, ("docx", "pdf")),
    maker("O42", "rubric", label("dead", "rubric"), _O42_CAPTIONS, _RUBRIC_42, ("page",)),
    maker(
        "O42",
        "other_client",
        label("dead", "other_identity"),
        _O42_CAPTIONS,
        foreign(either(_seed_like, _analysis_words)),
        ("pdf", "page"),
    ),
    maker(
        "O42",
        "energy",
        label("absent", "neighbour"),
        ("มาตรการภายในหน่วยงาน (ประหยัดพลังงาน)", "มาตรการประหยัดพลังงาน 2566"),
        _energy,
        ("page", "pdf"),
    ),
    maker(
        "O42",
        "score_sheet",
        label("absent", "neighbour"),
        ("ผลคะแนน ITA 2565", "ใบแจ้งผลคะแนน ITA"),
        _score_sheet,
        ("page", "pdf"),
    ),
)

# --- O43: what became of the measures ------------------------------------------------------------


def _ticked(office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING) -> Blocks:
    rows = []
    for point in some(rng, _POINTS, 6, 9):
        done = "อยู่ระหว่าง" not in point.result
        rows.append(
            (point.practice, "√" if done else "", "" if done else "√", point.result, unit(rng))
        )
    head = ("มาตรการ", "ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ", "ผลที่เกิดขึ้น", "หน่วยงาน")
    return (
        Heading("รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส"),
        Para(f"{office.long_name} ปีงบประมาณ พ.ศ. {year}"),
        table(head, rows, head[1:4] if without else ()),
    )


def _result_words(
    office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING
) -> Blocks:
    out: list[Block] = [
        Heading(f"{office.name} กับการทำตามมาตรการความโปร่งใส ปี {year}"),
        Para(
            f"รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"
            f" รวบรวมเมื่อ {late(rng, year)}"
        ),
    ]
    for at, point in enumerate(some(rng, _POINTS, 4, 7), start=1):
        out.append(Heading(f"มาตรการที่ {at} {point.practice}", 3))
        if not without:
            out.append(Para(f"ผล: {point.result}"))
    return tuple(out)


def _memo(office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING) -> Blocks:
    chosen = some(rng, _POINTS, 5, 7)
    out: list[Block] = [
        Heading("บันทึกข้อความ"),
        Para(f"ส่วนราชการ สำนักปลัด {office.long_name} วันที่ {late(rng, year)}"),
        Para(f"เรื่อง รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. {year}"),
        Para(f"เรียน {office.chief}"),
    ]
    if without:
        out += [
            Para("ขอรายงานว่าได้รวบรวมเอกสารผลการดำเนินการตามมาตรการแล้ว เก็บไว้ที่งานธุรการ"),
            Para("จึงเรียนมาเพื่อทราบ"),
        ]
    else:
        out += [
            Para(f"ตามมาตรการจำนวน {len(chosen)} ข้อ ขอรายงานผลรายข้อ ดังนี้"),
            *(
                Para(f"{at}. {point.practice} ผลคือ {point.result}")
                for at, point in enumerate(chosen, start=1)
            ),
        ]
    return (*out, Para(f"({office.names[5]}) {office.clerk}"))


def _any_results(
    office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING
) -> Blocks:
    return rng.choice((_ticked, _result_words, _memo))(office, rng, year, without)


def _half(office: Agency, rng: Random) -> Blocks:
    rows = [(point.practice, point.result) for point in some(rng, _POINTS, 6, 9)]
    return (
        Heading("ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส"),
        Para(f"{office.long_name} ปีงบประมาณ พ.ศ. 2566 รอบ 6 เดือน (ตุลาคม 2565 - มีนาคม 2566)"),
        table(("ข้อที่กำหนดให้ปฏิบัติ", "ผลการดำเนินการ"), rows),
    )


def _result_pages(office: Agency, rng: Random) -> tuple[Thing, ...]:
    pages = [
        Thing(
            f"มาตรการที่ {at}",
            "page",
            (
                Heading(point.practice),
                Para(f"ผลการดำเนินการ ณ วันที่ {late(rng, 2566)}: {point.result}"),
                Picture("ภาพประกอบ"),
            ),
        )
        for at, point in enumerate(some(rng, _POINTS, 3, 4), start=1)
    ]
    return (*pages, Thing("สรุปผลทุกมาตรการ ปี 2566", "file", _ticked(office, rng)))


def _moral(office: Agency, rng: Random) -> Blocks:
    works = (
        "ตักบาตรวันพระ",
        "จิตอาสากวาดลานวัด",
        "ออมทรัพย์พนักงาน",
        "ยกย่องคนดี",
        "ปลูกผักแบ่งปัน",
        "เยี่ยมผู้ป่วยติดเตียง",
    )
    rows = [(name, "ดำเนินการแล้ว", day(rng, 2566)) for name in some(rng, works, 5, 6)]
    return (
        Heading("รายงานผลการดำเนินงานองค์กรคุณธรรมของพนักงาน ปี 2566"),
        Para(office.long_name),
        table(("กิจกรรม", "ผล", "วันที่"), rows),
    )


_BLANK_43 = said(
    "มาตรการ .................................................................",
    "[ ] ดำเนินการแล้ว  [ ] อยู่ระหว่างดำเนินการ  [ ] ยังไม่ดำเนินการ",
    "ผลการดำเนินการ ..........................................................",
    "ผู้รายงาน .............................. วันที่ ..............................",
    head="แบบรายงานผลการดำเนินการตามมาตรการ",
)
_RUBRIC_43 = said(
    "แสดงผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "มีข้อมูลรายละเอียดการนำมาตรการในข้อ O42 ไปสู่การปฏิบัติอย่างเป็นรูปธรรม เป็นการดำเนินการในปี พ.ศ. 2566",
    head="O43 การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
)
_O43_CAPTIONS = (
    "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "O43 การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2566",
    "การดำเนินการตามมาตรการ\nส่งเสริมคุณธรรมและความโปร่งใส",
)
_O43: tuple[Maker, ...] = (
    maker("O43", "ticked", shown(), _O43_CAPTIONS, _ticked, ("pdf", "docx", "xlsx")),
    maker(
        "O43",
        "words",
        shown(),
        ("ผลการทำตามมาตรการความโปร่งใส", *_O43_CAPTIONS),
        _result_words,
        ("page", "docx"),
    ),
    maker("O43", "memo", shown(), _O43_CAPTIONS, _memo, ("pdf", "docx")),
    maker(
        "O43",
        "half",
        shown(traps=("part_of_period",)),
        (*_O43_CAPTIONS, "รายงานผลการดำเนินการมาตรการส่งเสริมคุณธรรมฯ รอบ 6 เดือน"),
        _half,
        ("pdf", "page", "pptx"),
    ),
    listing(
        "O43",
        "pages",
        shown(),
        _O43_CAPTIONS,
        lambda office, rng: (
            Para("รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ 2566"),
        ),
        _result_pages,
    ),
    maker(
        "O43", "broken", shown(), _O43_CAPTIONS, either(_memo, _half), ("pdf-broken", "pdf-shifted")
    ),
    maker("O43", "scan", shown(), _O43_CAPTIONS, _memo, ("pdf-scan",)),
    maker(
        "O43",
        "noise",
        shown(traps=("noise",)),
        (
            "การดําเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
            "การดำเนินการตามมาตราการส่งเสริมคุณธรรมและความโปร่งในภายในหน่วยงาน",
        ),
        noisy(either(_ticked, _memo)),
        ("page", "docx"),
    ),
    maker(
        "O43",
        "slug_of_2565",
        shown(traps=("disagreeing_years",)),
        ("การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",),
        either(_ticked, _memo),
        ("pdf", "page"),
        slugs=("o43-2565",),
    ),
    maker(
        "O43",
        "other_year",
        shown("year", traps=("other_year",)),
        (
            "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2565",
            *_O43_CAPTIONS[:2],
        ),
        partial(_any_results, year=2565),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O43",
        "caption_of_2566",
        shown("year", traps=("other_year", "disagreeing_years")),
        ("รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2566",),
        partial(_any_results, year=2564),
        ("pdf", "page"),
        slugs=("result2566",),
    ),
    maker(
        "O43",
        "no_results",
        shown("results"),
        _O43_CAPTIONS,
        partial(_any_results, without=frozenset({"results"})),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O43",
        "picture",
        shown(unclear=("results",), traps=("picture_only",)),
        _O43_CAPTIONS,
        drawn(
            "รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2566",
            "{name} สรุปผลแต่ละมาตรการเป็นภาพ",
            "1. ใช้บัตรคิว ดำเนินการแล้ว",
            "2. ตรวจเว็บไซต์ ดำเนินการแล้ว",
            "3. คำสั่งแบ่งงาน ดำเนินการแล้ว",
        ),
        ("page",),
    ),
    maker(
        "O43",
        "photographed",
        shown(unclear=("results", "year"), traps=("picture_only",)),
        (_O43_CAPTIONS[0], _O43_CAPTIONS[1]),
        drawn(
            "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
            "รายงานของ{name}",
            "ปีงบประมาณ พ.ศ. 2566",
            "ทุกมาตรการดำเนินการแล้ว",
        ),
        ("page",),
    ),
    maker("O43", "moral_inside", label("dead", "neighbour"), _O43_CAPTIONS, _moral, ("pdf",)),
    maker("O43", "blank", label("dead", "blank_form"), _O43_CAPTIONS, _BLANK_43, ("docx", "pdf")),
    maker("O43", "rubric", label("dead", "rubric"), _O43_CAPTIONS, _RUBRIC_43, ("page",)),
    maker(
        "O43",
        "other_client",
        label("dead", "other_identity"),
        _O43_CAPTIONS,
        foreign(either(_ticked, _memo)),
        ("pdf", "docx"),
    ),
    maker(
        "O43",
        "moral",
        label("absent", "neighbour"),
        ("ผลการดำเนินงานองค์กรคุณธรรม", "รายงานองค์กรคุณธรรม 2566"),
        _moral,
        ("page", "pdf"),
    ),
)

ITEMS: dict[str, tuple[Maker, ...]] = {"O42": _O42, "O43": _O43}
