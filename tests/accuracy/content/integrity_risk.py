"""Content of O34 (assessment of the risk of corruption) and O35 (what was done about it)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from random import Random

from tests.accuracy.content._integrity import (
    Blocks,
    Maker,
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
    signed,
    some,
    table,
    unit,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import Heading, Pairs, Para, Picture, Points, Thing
from tests.accuracy.kit.labels import label, shown


@dataclass(frozen=True)
class _Risk:
    work: str
    event: str
    measure: str
    done: str


_RISKS = (
    _Risk(
        "งานจัดซื้อจัดจ้าง",
        "เจ้าหน้าที่กำหนดคุณลักษณะพัสดุเอื้อประโยชน์แก่ผู้ขายบางราย",
        "ให้กรรมการอย่างน้อย 3 คนร่วมกำหนดคุณลักษณะ",
        "แต่งตั้งกรรมการกำหนดคุณลักษณะครบทุกรายการแล้ว",
    ),
    _Risk(
        "งานตรวจรับพัสดุ",
        "กรรมการตรวจรับงานที่ไม่ครบตามสัญญาเพื่อแลกกับเงิน",
        "ถ่ายภาพหน้างานทุกงวดและให้ผู้แทนชุมชนร่วมสังเกต",
        "เชิญผู้แทนชุมชนร่วมตรวจ 6 งวดงาน มีภาพถ่ายทุกงวด",
    ),
    _Risk(
        "งานอนุญาตก่อสร้าง",
        "นายตรวจเรียกรับเงินเพื่อเร่งออกใบอนุญาต",
        "ปิดประกาศระยะเวลาพิจารณาและเรียงลำดับคำขอ",
        "ติดป้ายระยะเวลาพิจารณา และตรวจสมุดคุมคำขอทุกสัปดาห์",
    ),
    _Risk(
        "งานจัดเก็บภาษี",
        "ผู้เก็บภาษีรับเงินสดแล้วไม่ออกใบเสร็จ",
        "รับชำระผ่านธนาคารและสอบยันยอดทุกสิ้นวัน",
        "เปิดรับชำระด้วยคิวอาร์โค้ด และสอบยันยอดครบทุกวันทำการ",
    ),
    _Risk(
        "งานยานพาหนะ",
        "พนักงานนำรถยนต์และน้ำมันของทางราชการไปใช้ส่วนตัว",
        "บันทึกเลขไมล์ก่อนและหลังใช้รถ",
        "ทำสมุดบันทึกเลขไมล์ และสุ่มตรวจแล้ว 4 ครั้ง",
    ),
    _Risk(
        "งานบริหารบุคคล",
        "ผู้มีอำนาจเรียกรับเงินเพื่อช่วยให้สอบผ่านเป็นพนักงานจ้าง",
        "ใช้ข้อสอบจากสถาบันภายนอก",
        "ขอให้มหาวิทยาลัยออกข้อสอบและตรวจให้คะแนนแล้ว 1 รอบ",
    ),
    _Risk(
        "งานเบิกจ่าย",
        "ทำหลักฐานเท็จเพื่อเบิกค่าเดินทางไปราชการ",
        "ตรวจสอบคำสั่งเดินทางกับหลักฐานทุกฉบับ",
        "งานการเงินตรวจหลักฐานครบทุกฎีกา ส่งคืนแก้ไข 2 ฎีกา",
    ),
    _Risk(
        "งานสวัสดิการสังคม",
        "เจ้าหน้าที่ใส่ชื่อญาติที่ไม่มีสิทธิรับเบี้ยยังชีพ",
        "ตรวจรายชื่อกับทะเบียนราษฎรปีละ 2 ครั้ง",
        "ตรวจรายชื่อกับฐานทะเบียนราษฎรแล้วหนึ่งครั้ง ไม่พบผู้ไม่มีสิทธิ",
    ),
    _Risk(
        "งานพัสดุ",
        "ผู้ดูแลคลังยักยอกวัสดุสำนักงาน",
        "ตรวจนับวัสดุโดยคนต่างกองทุกไตรมาส",
        "กองคลังและกองช่างสลับกันตรวจนับแล้วสองไตรมาส",
    ),
    _Risk(
        "งานตรวจสถานประกอบการ",
        "ผู้ตรวจรับสินบนแลกกับการไม่รายงานการกระทำผิด",
        "สลับผู้ตรวจและใช้แบบตรวจที่ต้องแนบภาพ",
        "ออกคำสั่งสลับผู้ตรวจทุกเดือน ใช้แบบตรวจใหม่แล้ว",
    ),
)
_LEVELS = ("สูงมาก", "สูง", "ปานกลาง", "ต่ำ")
_CARE = ("ให้ผู้บังคับบัญชากำกับดูแล", "ติดตามในที่ประชุมทุกเดือน", "ซักซ้อมระเบียบแก่ผู้ปฏิบัติ")

# --- O34: the assessment -------------------------------------------------------------------------

_Without = frozenset[str]
_NOTHING: _Without = frozenset()


def _risks(rng: Random) -> list[_Risk]:
    return some(rng, _RISKS, 6, 10)


def _long(office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING) -> Blocks:
    rows = []
    for risk in _risks(rng):
        often, hard = rng.randint(1, 5), rng.randint(1, 5)
        product = often * hard
        level = _LEVELS[0 if product > 15 else 1 if product > 9 else 2 if product > 4 else 3]
        measure = rng.choice(_CARE) if "events" in without else risk.measure
        rows.append((risk.work, risk.event, str(often), str(hard), f"{product} {level}", measure))
    head = ("กระบวนงาน", "เหตุการณ์ความเสี่ยง", "โอกาส", "ผลกระทบ", "ระดับความเสี่ยง", "มาตรการ")
    hidden = {
        "events": ("เหตุการณ์ความเสี่ยง",),
        "level": ("โอกาส", "ผลกระทบ", "ระดับความเสี่ยง"),
        "measures": ("มาตรการ",),
    }
    gone = [name for part in without for name in hidden[part]]
    return (
        Heading("รายงานการประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ"),
        Para(f"ประจำปีงบประมาณ พ.ศ. {year}"),
        Para(f"{office.long_name} อำเภอ{office.district} จังหวัด{office.province}"),
        Heading("บทที่ 1 บทนำ", 3),
        Para("การประเมินนี้จัดทำขึ้นเพื่อค้นหากระบวนงานที่อาจเกิดการทุจริต และวางแนวทางป้องกันล่วงหน้า"),
        Heading("บทที่ 2 วิธีประเมิน", 3),
        Para("คณะทำงานจากทุกกองร่วมกันพิจารณาตามแนวทางที่สำนักงาน ป.ป.ท. เผยแพร่"),
        Heading("บทที่ 3 ผลการประเมิน", 3),
        table(head, rows, gone),
        Para(f"จัดทำเมื่อวันที่ {day(rng, year)}"),
    )


def _sheet(office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING) -> Blocks:
    rows = [
        (
            risk.work if "events" in without else f"{risk.event} ({risk.work})",
            rng.choice(_LEVELS[:3]),
            rng.choice(_CARE) if "events" in without else risk.measure,
            unit(rng),
        )
        for risk in _risks(rng)
    ]
    first = "งานที่ประเมิน" if "events" in without else "ความเสี่ยงการทุจริตที่อาจเกิด"
    head = (first, "ระดับ", "แนวทางป้องกัน", "ส่วนที่รับผิดชอบ")
    hidden = {"events": (), "level": ("ระดับ",), "measures": ("แนวทางป้องกัน",)}
    gone = [name for part in without for name in hidden[part]]
    return (
        Heading(f"ตารางประเมินความเสี่ยงการทุจริต ปี {year} {office.name}"),
        table(head, rows, gone),
    )


def _page(office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING) -> Blocks:
    out: list[Heading | Para | Pairs] = [
        Heading("ประเมินความเสี่ยงต่อการทุจริตและประพฤติมิชอบ"),
        Para(f"ปีงบประมาณ {year} {office.long_name} ทบทวนงานที่มีช่องว่างให้เจ้าหน้าที่ทุจริต ผลการทบทวนเป็นดังนี้"),
    ]
    for at, risk in enumerate(some(rng, _RISKS, 4, 6), start=1):
        pairs = [
            ("อาจเกิดอะไรขึ้น", risk.event, "events"),
            ("ความเสี่ยงอยู่ในระดับ", rng.choice(_LEVELS), "level"),
            (
                "จะป้องกันอย่างไร",
                rng.choice(_CARE) if "events" in without else risk.measure,
                "measures",
            ),
        ]
        kept = tuple((name, text) for name, text, part in pairs if part not in without)
        out += [Heading(f"เรื่องที่ {at} {risk.work}", 3), Pairs(kept)]
    return tuple(out)


def _matrix(office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING) -> Blocks:
    colours = ("แดง (สูงมาก)", "ส้ม (สูง)", "เหลือง (ปานกลาง)", "เขียว (ต่ำ)")
    chosen = some(rng, _RISKS, 5, 8)
    first = [
        (f"R{at}", risk.work if "events" in without else risk.event, rng.choice(colours))
        for at, risk in enumerate(chosen, start=1)
    ]
    second = [
        (f"R{at}", rng.choice(_CARE) if "events" in without else risk.measure, unit(rng))
        for at, risk in enumerate(chosen, start=1)
    ]
    name = "งาน" if "events" in without else "สถานการณ์ที่อาจนำไปสู่การทุจริต"
    gone = ["สถานะสี"] if "level" in without else []
    out: Blocks = (
        Heading("การวิเคราะห์ความเสี่ยงการทุจริต (Fraud Risk Assessment)"),
        Para(f"{office.long_name} ประจำปีงบประมาณ พ.ศ. {year}"),
        Heading("ตารางที่ 1 รายการที่ประเมิน", 3),
        table(("รหัส", name, "สถานะสี"), first, gone),
    )
    if "measures" not in without:
        out += (
            Heading("ตารางที่ 2 แผนรองรับ", 3),
            table(("รหัส", "มาตรการที่จะใช้ควบคุม", "เจ้าของ"), second),
        )
    return (*out, *signed(office, day(rng, year), "เห็นชอบเมื่อวันที่"))


def _any_assessment(
    office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING
) -> Blocks:
    return rng.choice((_long, _sheet, _page, _matrix))(office, rng, year, without)


def _lacking(part: str) -> partial[Blocks]:
    return partial(_any_assessment, without=frozenset({part}))


def _mapped(office: Agency, rng: Random) -> Blocks:
    chosen = some(rng, _RISKS, 5, 8)
    words = tuple(f"{at}. {rng.choice(_LEVELS)}" for at in range(1, len(chosen) + 1))
    rows = [(risk.work, risk.event, risk.measure) for risk in chosen]
    return (
        Heading("ประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ปีงบประมาณ พ.ศ. 2566"),
        Para(office.long_name),
        table(("งาน", "เหตุการณ์ทุจริตที่อาจเกิดขึ้น", "มาตรการป้องกัน"), rows),
        Para("ผลการให้คะแนนแต่ละข้อดูในภาพ"),
        Picture("", ("แผนภาพ", *words)),
    )


_PROJECT_RISKS = (
    ("ฝนตกหนักจนส่งมอบงานถนนไม่ทัน", "ขยายเวลาและสำรองวัสดุ"),
    ("รายได้จัดเก็บต่ำกว่าประมาณการ", "ชะลอโครงการที่ไม่เร่งด่วน"),
    ("ระบบอินเทอร์เน็ตขัดข้อง", "จัดหาเครือข่ายสำรอง"),
    ("บุคลากรโอนย้ายกลางปี", "จัดคนทำงานแทนล่วงหน้า"),
    ("ประชาชนไม่เข้าร่วมกิจกรรม", "ปรับวันจัดให้ตรงวันหยุด"),
    ("ราคาวัสดุก่อสร้างสูงขึ้น", "ปรับแบบและปริมาณงาน"),
    ("เครื่องจักรเสียระหว่างใช้งาน", "บำรุงรักษาตามรอบ"),
)


def _strategic(office: Agency, rng: Random) -> Blocks:
    rows = [
        (event, rng.choice(_LEVELS), measure) for event, measure in some(rng, _PROJECT_RISKS, 5, 7)
    ]
    return (
        Heading("แผนบริหารความเสี่ยงด้านกลยุทธ์และการดำเนินโครงการ"),
        Para(f"{office.long_name} ปีงบประมาณ พ.ศ. 2566"),
        table(("ความเสี่ยงของโครงการ", "ระดับ", "การตอบสนอง"), rows),
    )


def _internal_control(office: Agency, rng: Random) -> Blocks:
    parts = (
        "สภาพแวดล้อมการควบคุม",
        "การประเมินความเสี่ยง",
        "กิจกรรมการควบคุม",
        "สารสนเทศและการสื่อสาร",
        "กิจกรรมการติดตามผล",
    )
    rows = [(name, rng.choice(("เหมาะสม", "เพียงพอ", "ควรปรับปรุงคู่มือ"))) for name in parts]
    return (
        Heading("รายงานการประเมินองค์ประกอบของการควบคุมภายใน (แบบ ปค. 4)"),
        Para(f"{office.long_name} สำหรับระยะเวลาสิ้นสุดวันที่ 30 กันยายน 2565"),
        table(("องค์ประกอบ", "ผลการประเมิน"), rows),
    )


_BLANK_34 = said(
    "กระบวนงาน .................................................................",
    "เหตุการณ์ความเสี่ยง .......................................................",
    "โอกาส (1-5) ......... ผลกระทบ (1-5) ......... ระดับ .........",
    "มาตรการ ....................................................................",
    "ผู้ประเมิน ..............................",
    head="แบบฟอร์มประเมินความเสี่ยงการทุจริต",
)
_RUBRIC_34 = said(
    "แสดงผลการประเมินความเสี่ยงของการดำเนินงานที่อาจก่อให้เกิดการทุจริต"
    " มีรายละเอียดอย่างน้อยประกอบด้วย เหตุการณ์ความเสี่ยงและระดับของความเสี่ยง"
    " มาตรการและการดำเนินการในการบริหารจัดการความเสี่ยง",
    "เป็นการดำเนินการในปี พ.ศ. 2566",
    head="O34 การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี",
)
_O34_CAPTIONS = (
    "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี",
    "O34 การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี",
    "การประเมินความเสี่ยงการทุจริต ปี 2566",
    "การประเมินความเสี่ยงการทุจริต\nและประพฤติมิชอบ",
    "ประเมินความเสี่ยงทุจริต ปีงบประมาณ 2566",
)
_O34: tuple[Maker, ...] = (
    maker("O34", "long", shown(), _O34_CAPTIONS, _long, ("pdf", "docx")),
    maker("O34", "sheet", shown(), _O34_CAPTIONS, _sheet, ("xlsx", "pdf", "page")),
    maker(
        "O34",
        "page",
        shown(),
        ("ความเสี่ยงต่อการทุจริต", *_O34_CAPTIONS[2:]),
        _page,
        ("page", "docx"),
    ),
    maker(
        "O34",
        "matrix",
        shown(),
        ("การวิเคราะห์ความเสี่ยงการทุจริต (FRA) 66", *_O34_CAPTIONS),
        _matrix,
        ("pdf", "pptx", "page"),
    ),
    maker("O34", "broken", shown(), _O34_CAPTIONS, _long, ("pdf-broken", "pdf-shifted")),
    maker("O34", "scan", shown(), _O34_CAPTIONS, _sheet, ("pdf-scan",)),
    maker(
        "O34",
        "noise",
        shown(traps=("noise",)),
        ("การประเมิณความเสี่ยงการทุจริตประจำปี", "การประเมินความเสี่ยงการทุจริดและประพฤติมิชอบ"),
        noisy(either(_matrix, _sheet)),
        ("page", "docx"),
    ),
    maker(
        "O34",
        "slug_of_2565",
        shown(traps=("disagreeing_years",)),
        ("การประเมินความเสี่ยงการทุจริตประจำปี 2565", "การประเมินความเสี่ยงการทุจริต"),
        _long,
        ("pdf", "page"),
        slugs=("risk2565", "fraud-risk-65"),
    ),
    maker(
        "O34",
        "other_year",
        shown("year", traps=("other_year",)),
        ("การประเมินความเสี่ยงการทุจริต ปี 2565", *_O34_CAPTIONS[:1]),
        partial(_any_assessment, year=2565),
        ("pdf", "page", "xlsx"),
    ),
    maker(
        "O34",
        "caption_of_2566",
        shown("year", traps=("other_year", "disagreeing_years")),
        ("การประเมินความเสี่ยงการทุจริต ปี 2566",),
        partial(_any_assessment, year=2564),
        ("pdf", "page"),
        slugs=("risk2566",),
    ),
    maker("O34", "no_events", shown("events"), _O34_CAPTIONS, _lacking("events"), ("pdf", "page")),
    maker("O34", "no_level", shown("level"), _O34_CAPTIONS, _lacking("level"), ("docx", "page")),
    maker(
        "O34",
        "no_measures",
        shown("measures"),
        _O34_CAPTIONS,
        _lacking("measures"),
        ("pdf", "page", "xlsx"),
    ),
    maker(
        "O34",
        "level_in_picture",
        shown(unclear=("level",), traps=("picture_only",)),
        _O34_CAPTIONS,
        _mapped,
        ("page",),
    ),
    maker(
        "O34",
        "all_in_picture",
        shown(unclear=("events", "level", "measures"), traps=("picture_only",)),
        _O34_CAPTIONS,
        drawn(
            "ผลการประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ปีงบประมาณ พ.ศ. 2566",
            "{name} เผยแพร่ผลการประเมินตามภาพด้านล่าง",
            "เรียกรับเงินในการออกใบอนุญาต",
            "ระดับสูง",
            "มาตรการ เรียงลำดับคำขอ",
        ),
        ("page",),
    ),
    maker("O34", "general_inside", label("dead", "neighbour"), _O34_CAPTIONS, _strategic, ("pdf",)),
    maker("O34", "blank", label("dead", "blank_form"), _O34_CAPTIONS, _BLANK_34, ("docx", "pdf")),
    maker("O34", "rubric", label("dead", "rubric"), _O34_CAPTIONS, _RUBRIC_34, ("page",)),
    maker(
        "O34",
        "other_client",
        label("dead", "other_identity"),
        _O34_CAPTIONS,
        foreign(either(_long, _page)),
        ("pdf", "page"),
    ),
    maker(
        "O34",
        "strategic",
        label("absent", "neighbour"),
        ("แผนบริหารความเสี่ยง ปี 2566", "การบริหารความเสี่ยงโครงการ"),
        _strategic,
        ("page", "pdf", "xlsx"),
    ),
    maker(
        "O34",
        "internal_control",
        label("absent", "neighbour"),
        ("รายงานการควบคุมภายใน", "การประเมินผลการควบคุมภายใน (ปค.4)"),
        _internal_control,
        ("page", "pdf"),
    ),
)

# --- O35: what was done --------------------------------------------------------------------------


def _table_done(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    rows = [(risk.work, risk.done, day(rng, year), unit(rng)) for risk in _risks(rng)]
    return (
        Heading("รายงานการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ"),
        Para(f"{office.long_name} ปีงบประมาณ พ.ศ. {year}"),
        table(("งาน", "สิ่งที่ได้ดำเนินการแล้ว", "วันที่ดำเนินการ", "ผู้ดำเนินการ"), rows),
        Para(f"({office.names[5]})"),
        Para(office.clerk),
    )


def _told(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    chosen = some(rng, _RISKS, 3, 5)
    return (
        Heading(f"{office.name} ลงมือปิดช่องทุจริต"),
        Para(
            f"ในปีงบประมาณ {year} หน่วยงานได้จัดการความเสี่ยงด้านการทุจริตในงานต่าง ๆ แล้ว {len(chosen)} เรื่อง"
        ),
        Points(tuple(f"{risk.work}: {risk.done}" for risk in chosen)),
        Para(f"ภาพการสุ่มตรวจ เมื่อวันที่ {day(rng, year)}"),
        Picture("ภาพกิจกรรม"),
    )


def _memo(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    first, second = rng.sample(_RISKS, 2)
    return (
        Heading("บันทึกข้อความ"),
        Para(f"ส่วนราชการ สำนักปลัด {office.long_name}"),
        Para(f"ที่ {rng.randint(100, 900)}/{year} วันที่ {late(rng, year)}"),
        Para("เรื่อง ผลการดำเนินการจัดการความเสี่ยงการทุจริต"),
        Para(f"เรียน {office.chief}"),
        Para(f"ตามที่ได้มอบหมายให้ลดความเสี่ยงการทุจริตประจำปีงบประมาณ พ.ศ. {year} นั้น ขอรายงานผลดังนี้"),
        Para(f"1. {first.work} ได้{first.done}"),
        Para(f"2. {second.work} ได้{second.done}"),
        Para(f"ค่าใช้จ่ายที่ใช้ไป {money(rng.randint(2, 15) * 500)} บาท"),
        Para("จึงเรียนมาเพื่อโปรดทราบ"),
    )


def _compared(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    rows = [(risk.measure, risk.done, rng.choice(("เสร็จแล้ว", "ทำต่อเนื่อง"))) for risk in _risks(rng)]
    return (
        Heading("ผลการจัดการความเสี่ยงการทุจริต"),
        Para(f"ปี {year} (ข้อมูลถึงสิ้นเดือน{month(rng, year)})"),
        table(("มาตรการที่กำหนดไว้", "การดำเนินการ", "สถานะ"), rows),
        Para(office.long_name),
    )


def _any_done(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    return rng.choice((_table_done, _told, _memo, _compared))(office, rng, year)


def _works(office: Agency, rng: Random) -> tuple[Thing, ...]:
    chosen = rng.sample(_RISKS, 3)
    things = [
        Thing(
            f"จัดการความเสี่ยงการทุจริต {risk.work}",
            "page",
            (
                Heading(risk.work),
                Para(f"เมื่อวันที่ {day(rng, 2566)} {office.name} ได้{risk.done}"),
                Para("เพื่อลดความเสี่ยงการทุจริตในงานนี้"),
            ),
            date=day(rng, 2566),
        )
        for risk in chosen
    ]
    return (*things, Thing("สรุปรวม ปี 2566", "file", _table_done(office, rng)))


def _cover_only(office: Agency, rng: Random) -> Blocks:
    return (
        Heading("บันทึกข้อความ"),
        Para(f"ส่วนราชการ สำนักปลัด {office.long_name} วันที่ {late(rng, 2566)}"),
        Para("เรื่อง รายงานการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ ปีงบประมาณ พ.ศ. 2566"),
        Para(f"เรียน {office.chief}"),
        Para("สำนักปลัดขอส่งรายงานดังกล่าว รายละเอียดปรากฏตามเอกสารแนบท้าย (ไม่ได้เผยแพร่)"),
        Para(f"({office.names[5]}) {office.clerk}"),
    )


def _storms(office: Agency, rng: Random) -> Blocks:
    works = (
        "ขุดลอกคลองรับน้ำฝน",
        "ตัดกิ่งไม้ใกล้แนวสายไฟ",
        "สำรองกระสอบทราย",
        "ตรวจเครื่องสูบน้ำ",
        "ซ้อมแผนอพยพ",
        "ซ่อมฝายชั่วคราว",
    )
    rows = [(name, day(rng, 2566), "แล้วเสร็จ") for name in some(rng, works, 4, 6)]
    return (
        Heading("รายงานการจัดการความเสี่ยงด้านอุทกภัยและวาตภัย"),
        Para(f"{office.long_name} ปี 2566"),
        table(("การดำเนินการ", "วันที่", "ผล"), rows),
    )


_BLANK_35 = said(
    "ความเสี่ยงการทุจริต ........................................................",
    "การดำเนินการ ...............................................................",
    "วันที่ดำเนินการ ........................ ผู้รายงาน ........................",
    head="แบบรายงานการจัดการความเสี่ยงการทุจริต",
)
_RUBRIC_35 = said(
    "แสดงการดำเนินการหรือกิจกรรมที่แสดงถึงการจัดการความเสี่ยงในกรณีที่อาจก่อให้เกิดการทุจริต"
    " ตามมาตรการหรือการดำเนินการเพื่อบริหารจัดการความเสี่ยงตามข้อ O34",
    "เป็นการดำเนินการในปี พ.ศ. 2566",
    head="O35 การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
)
_O35_CAPTIONS = (
    "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
    "O35 การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
    "รายงานผลการจัดการความเสี่ยงการทุจริต ปี 2566",
    "การดำเนินการเพื่อจัดการ\nความเสี่ยงการทุจริต",
)
_O35: tuple[Maker, ...] = (
    maker("O35", "table", shown(), _O35_CAPTIONS, _table_done, ("pdf", "docx", "page")),
    maker(
        "O35",
        "told",
        shown(),
        ("การจัดการความเสี่ยงการทุจริต", *_O35_CAPTIONS),
        _told,
        ("page",),
    ),
    maker("O35", "memo", shown(), _O35_CAPTIONS, _memo, ("docx", "pdf")),
    maker("O35", "compared", shown(), _O35_CAPTIONS, _compared, ("xlsx", "page", "pptx")),
    listing(
        "O35",
        "several",
        shown(),
        _O35_CAPTIONS,
        lambda office, rng: (Para("รวมการดำเนินการของทุกส่วนราชการ"),),
        _works,
    ),
    maker(
        "O35",
        "half_year",
        shown(traps=("part_of_period",)),
        ("ผลการจัดการความเสี่ยงการทุจริต ไตรมาส 1/2566",),
        lambda office, rng: (
            Heading("ผลการจัดการความเสี่ยงการทุจริต ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2566"),
            Para("ระหว่างวันที่ 1 ตุลาคม 2565 ถึงวันที่ 31 ธันวาคม 2565"),
            Points(tuple(f"{risk.work} {risk.done}" for risk in rng.sample(_RISKS, 4))),
            Para(office.long_name),
        ),
        ("pdf", "page"),
    ),
    maker("O35", "broken", shown(), _O35_CAPTIONS, _table_done, ("pdf-broken", "pdf-shifted")),
    maker(
        "O35",
        "noise",
        shown(traps=("noise",)),
        ("การดำเนินการเพื่อจัดการความเสียงการทุจริต", "การดําเนินการเพื่อจัดการความเสี่ยงการทุจริต"),
        noisy(either(_compared, _table_done)),
        ("page", "docx"),
    ),
    maker(
        "O35",
        "other_year",
        shown("year", traps=("other_year",)),
        ("รายงานผลการจัดการความเสี่ยงการทุจริต ปี 2565", _O35_CAPTIONS[0]),
        partial(_any_done, year=2565),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O35",
        "caption_of_2566",
        shown("year", traps=("other_year", "disagreeing_years")),
        ("รายงานผลการจัดการความเสี่ยงการทุจริต ปี 2566",),
        partial(_any_done, year=2564),
        ("pdf", "page"),
        slugs=("riskaction66",),
    ),
    maker("O35", "cover_only", shown("done"), _O35_CAPTIONS, _cover_only, ("pdf", "docx", "page")),
    maker(
        "O35",
        "picture",
        shown(unclear=("done",), traps=("picture_only",)),
        _O35_CAPTIONS,
        drawn(
            "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ ปีงบประมาณ พ.ศ. 2566",
            "ผลงานของ{name} ตามภาพ",
            "ติดป้ายระยะเวลาพิจารณาใบอนุญาต",
            "สุ่มตรวจการใช้รถราชการ 4 ครั้ง",
        ),
        ("page",),
    ),
    maker("O35", "storms_inside", label("dead", "neighbour"), _O35_CAPTIONS, _storms, ("pdf",)),
    maker("O35", "blank", label("dead", "blank_form"), _O35_CAPTIONS, _BLANK_35, ("docx", "pdf")),
    maker("O35", "rubric", label("dead", "rubric"), _O35_CAPTIONS, _RUBRIC_35, ("page",)),
    maker(
        "O35",
        "other_client",
        label("dead", "other_identity"),
        _O35_CAPTIONS,
        foreign(either(_table_done, _memo)),
        ("pdf", "docx"),
    ),
    maker(
        "O35",
        "storms",
        label("absent", "neighbour"),
        ("การจัดการความเสี่ยงด้านสาธารณภัย", "รายงานการจัดการความเสี่ยงอุทกภัย 2566"),
        _storms,
        ("page", "pdf"),
    ),
)

ITEMS: dict[str, tuple[Maker, ...]] = {"O34": _O34, "O35": _O35}
