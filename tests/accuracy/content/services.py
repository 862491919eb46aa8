"""O7-O10, O14, O15: news, board, accounts, personal data, manuals for the staff and the public."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from tests.accuracy.content import _channels, _news
from tests.accuracy.content._offices import (
    Blocks,
    Build,
    after,
    announced,
    divisions,
    drawn,
    listed,
    made,
    rubric,
    signed,
    stranger,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import (
    Block,
    Heading,
    Hidden,
    Pairs,
    Para,
    Picture,
    Points,
    Rows,
    Thing,
)
from tests.accuracy.kit.labels import label, shown
from tests.accuracy.plan import Maker

_CONSTRUCTION: Blocks = (Para("หน้านี้อยู่ระหว่างดำเนินการปรับปรุงรูปแบบ"),)
_NOTHING: Blocks = (Hidden((Para("ไม่พบข้อมูล"),)),)

# --- O10 -------------------------------------------------------------------------------------

_KEPT = (
    "เราเก็บชื่อ ที่อยู่ หมายเลขประจำตัว และเบอร์ติดต่อเท่าที่จำเป็นต่อการให้บริการ",
    "ข้อมูลใช้เพื่อพิสูจน์ตัวตน ออกใบเสร็จ และติดต่อกลับเท่านั้น",
    "ไม่เปิดเผยแก่บุคคลอื่น เว้นแต่กฎหมายกำหนดหรือเจ้าของข้อมูลยินยอม",
    "เก็บรักษาไม่เกิน 10 ปี แล้วลบหรือทำลายด้วยวิธีที่ปลอดภัย",
    "จำกัดสิทธิ์ผู้เข้าถึงและตั้งรหัสผ่านระบบคอมพิวเตอร์",
)
_RIGHTS = (
    "สิทธิขอเข้าถึงและขอรับสำเนาข้อมูลของตน", "สิทธิขอแก้ไขให้ถูกต้อง", "สิทธิขอให้ลบหรือทำลาย",
    "สิทธิคัดค้านการประมวลผล", "สิทธิถอนความยินยอม", "สิทธิร้องเรียนต่อคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล",
)  # fmt: skip
_O10 = (
    "นโยบายคุ้มครองข้อมูลส่วนบุคคล", "นโยบายการคุ้มครองข้อมูลส่วนบุคคล (PDPA)", "Privacy Policy",
    "นโยบายความเป็นส่วนตัว", "ประกาศความเป็นส่วนตัว (Privacy Notice)", "PDPA",
    "นโยบายคุ้มครองข้อมูล\nส่วนบุคคล", "นโยบาย PDPA ของ @",
)  # fmt: skip


def _privacy(at: Agency, rng: Random) -> Blocks:
    return (
        Heading(f"นโยบายคุ้มครองข้อมูลส่วนบุคคลของ{at.long_name}"),
        Heading("การเก็บรวบรวมและการใช้ข้อมูล", 3),
        Points(tuple(rng.sample(_KEPT, 4))),
        Heading("สิทธิของเจ้าของข้อมูล", 3),
        Points(tuple(rng.sample(_RIGHTS, 5))),
    )


def _privacy_order(at: Agency, rng: Random) -> Blocks:
    return (
        *announced(at, "นโยบายการคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2565"),
        Para("อาศัยพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 จึงกำหนดนโยบายไว้ดังนี้"),
        *(Para(f"ข้อ {n} {text}") for n, text in enumerate(_KEPT, 1)),
        Para("ข้อ 6 เจ้าของข้อมูลมีสิทธิดังต่อไปนี้ " + ", ".join(_RIGHTS[:4])),
        *signed(at, date(2022, 6, rng.randrange(1, 28))),
    )


def _privacy_table(at: Agency, rng: Random) -> Blocks:
    rows = (
        ("ผู้เสียภาษี", "ชื่อ ที่อยู่ ที่ดิน", "คำนวณภาษีและออกใบเสร็จ", "10 ปี"),
        ("ผู้รับเบี้ยยังชีพ", "เลขประจำตัว บัญชีธนาคาร", "โอนเงินเบี้ย", "10 ปี"),
        ("ผู้เข้าชมเว็บไซต์", "หมายเลขไอพี", "รักษาความปลอดภัย", "90 วัน"),
    )
    return (
        Para(f"{at.long_name} ในฐานะผู้ควบคุมข้อมูลส่วนบุคคล แจ้งรายละเอียดการประมวลผลดังนี้"),
        Rows(("เจ้าของข้อมูล", "ข้อมูลที่เก็บ", "วัตถุประสงค์", "ระยะเวลาจัดเก็บ"), rows),
        Para(f"ท่านมี{_RIGHTS[0]} {_RIGHTS[1]} และ{_RIGHTS[2]}"),
    )


def _privacy_english(at: Agency, rng: Random) -> Blocks:
    office = at.host.split(".")[1].title()
    return (
        Para(f"This notice tells how {office} Office ({at.long_name}) keeps your personal data."),
        Points((
            "We collect your name, address and citizen number to serve you.",
            "We keep the data for ten years and do not sell them.",
            "You may ask to see, correct or erase your data and withdraw consent.",
        )),
    )  # fmt: skip


def _notices(at: Agency, rng: Random) -> tuple[Thing, ...]:
    names = ("ประกาศความเป็นส่วนตัวสำหรับผู้รับบริการ", "ประกาศความเป็นส่วนตัวสำหรับผู้เสียภาษี")
    return tuple(
        Thing(name, "file", (Heading(name), *_privacy(at, rng)), format=rng.choice(("pdf", "docx")))
        for name in names
    )


def _privacy_bare(at: Agency, rng: Random) -> Blocks:
    """That there is a policy, nothing of how data are kept nor of rights."""
    return (
        *announced(at, "นโยบายคุ้มครองข้อมูลส่วนบุคคล"),
        Para(f"{at.long_name}ให้ความสำคัญกับความเป็นส่วนตัว และจะปฏิบัติตามกฎหมายโดยเคร่งครัด"),
        *signed(at, date(2022, 5, rng.randrange(1, 28))),
    )


def _privacy_of_others(at: Agency, rng: Random) -> Blocks:
    other = stranger(at, rng)
    name = rng.choice((other.name, "บริษัท ซอฟต์เว็บตำบล จำกัด"))
    return (
        Heading(f"นโยบายคุ้มครองข้อมูลส่วนบุคคล {name}"),
        Points(tuple(f"{text}" for text in _KEPT)),
        Para(f"เจ้าของข้อมูลติดต่อ {name} เพื่อใช้{_RIGHTS[0]} และ{_RIGHTS[2]}"),
    )


def _privacy_blank(at: Agency, rng: Random) -> Blocks:
    return (
        Heading("แบบคำขอใช้สิทธิของเจ้าของข้อมูล"),
        Pairs((("ข้าพเจ้า", "................"), ("ขอใช้สิทธิ", "[ ] เข้าถึง [ ] แก้ไข [ ] ลบ"))),
        Para("ลงชื่อ ........................ ผู้ยื่นคำขอ"),
    )


def _officer(at: Agency, rng: Random) -> Blocks:
    return (
        Heading(f"คำสั่ง{at.long_name}"),
        Para("เรื่อง แต่งตั้งเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (DPO)"),
        Para(f"แต่งตั้งหัวหน้า{divisions(at)[0]} เป็นเจ้าหน้าที่ตั้งแต่บัดนี้เป็นต้นไป"),
    )


def _web_safety(at: Agency, rng: Random) -> Blocks:
    return (
        Points((
            "เว็บไซต์นี้ติดตั้งไฟร์วอลล์และเข้ารหัสการส่งข้อมูลแบบ SSL",
            "สำรองฐานข้อมูลทุกวันเวลา 24.00 น.",
            "ห้ามนำภาพในเว็บไซต์ไปใช้ทางการค้า",
        )),
    )  # fmt: skip


O10: tuple[Maker, ...] = (
    made("O10", "page", shown(), _O10, _privacy),
    made("O10", "order", shown(), _O10, _privacy_order, ("pdf", "docx", "pdf-broken")),
    made("O10", "table", shown(), _O10, _privacy_table, ("page", "pdf-shifted", "pdf"), "tile"),
    made("O10", "english", shown(), ("Privacy Policy", "Privacy Notice"), _privacy_english),
    listed("O10", "notices", shown(), _O10, _notices),
    made("O10", "scan", shown(), _O10, _privacy_order, ("pdf-scan",)),
    made("O10", "construction", shown(traps=("construction",)), _O10,
         after(_CONSTRUCTION, _privacy)),
    made("O10", "hidden", shown(traps=("hidden_branch",)), _O10, after(_NOTHING, _privacy_table)),
    made("O10", "bare", shown("content"), _O10, _privacy_bare, ("page", "pdf", "docx")),
    made("O10", "others", shown("own", traps=("other_identity",)), _O10[:3], _privacy_of_others,
         ("page", "pdf")),
    made("O10", "picture", shown(unclear=("content", "own"), traps=("picture_only",)), _O10[:5],
         after((Para("นโยบายคุ้มครองข้อมูลส่วนบุคคล"),), drawn(_privacy))),
    made("O10", "blank", label("dead", "blank_form"), ("นโยบายคุ้มครองข้อมูลส่วนบุคคล",),
         _privacy_blank, ("pdf", "docx")),
    rubric("O10", ("นโยบายคุ้มครองข้อมูลส่วนบุคคล", "O10 นโยบายคุ้มครองข้อมูลส่วนบุคคล"), (
        "แสดงนโยบายคุ้มครองข้อมูลส่วนบุคคล (Privacy Policy) ของหน่วยงาน",
        "ตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562",
    )),
    made("O10", "waiting", label("dead", "construction"), _O10[:5],
         lambda at, rng: (Para("อยู่ระหว่างจัดทำเอกสาร"),)),
    made("O10", "officer", label("absent", "neighbour"), ("คำสั่งแต่งตั้ง DPO",), _officer,
         ("pdf", "page")),
    made("O10", "web_safety", label("absent", "neighbour"),
         ("นโยบายความมั่นคงปลอดภัยเว็บไซต์", "นโยบายเว็บไซต์"), _web_safety),
)  # fmt: skip

# --- O14 -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Job:
    name: str
    post: str
    steps: tuple[str, ...]
    why: str


_JOBS = (
    _Job("งานสารบรรณ", "เจ้าพนักงานธุรการ", (
        "ลงทะเบียนรับหนังสือในสมุดรับ", "เสนอผู้มีอำนาจสั่งการ", "แยกส่งให้เจ้าของเรื่อง",
        "ร่างหนังสือตอบและเสนอลงนาม", "ออกเลขส่งและเก็บสำเนาเข้าแฟ้ม"), "การรับและส่งหนังสือราชการ"),
    _Job("งานจัดเก็บรายได้", "เจ้าพนักงานจัดเก็บรายได้", (
        "คัดลอกข้อมูลที่ดินจากสำนักงานที่ดิน", "ออกสำรวจและปรับข้อมูลในทะเบียนทรัพย์สิน",
        "จัดทำบัญชีรายการและประเมินภาษี", "ส่งหนังสือแจ้งการประเมิน", "รับเงินและออกใบเสร็จ",
        "ทำหนังสือเตือนผู้ค้างชำระ"), "การจัดเก็บภาษี"),
    _Job("งานควบคุมอาคาร", "นายช่างโยธา", (
        "ตรวจแบบแปลนและรายการคำนวณ", "ออกตรวจพื้นที่พร้อมบันทึกภาพ", "เสนอความเห็นเป็นลายลักษณ์อักษร",
        "จัดทำใบอนุญาตเสนอลงนาม", "ตรวจงานระหว่างก่อสร้าง"), "การตรวจแบบและตรวจอาคาร"),
    _Job("งานป้องกันและบรรเทาสาธารณภัย", "พนักงานขับรถดับเพลิงและเจ้าพนักงานป้องกันฯ", (
        "ตรวจความพร้อมของรถและอุปกรณ์ทุกเช้า", "รับแจ้งเหตุและจดพิกัด", "ออกปฏิบัติการภายในห้านาที",
        "รายงานเหตุต่อผู้บังคับบัญชา", "ล้างเก็บสายและเติมน้ำ"), "การระงับเหตุเพลิงไหม้"),
    _Job("งานการเงินและบัญชี", "เจ้าพนักงานการเงินและบัญชี", (
        "ตรวจฎีกาและเอกสารประกอบ", "ลงทะเบียนคุมฎีกา", "เสนออนุมัติเบิกจ่าย", "จัดทำเช็คและสำเนาใบถอน",
        "บันทึกบัญชีและปิดยอดสิ้นวัน"), "การเบิกจ่ายเงิน"),
)  # fmt: skip
_O14 = (
    "คู่มือการปฏิบัติงาน", "คู่มือหรือมาตรฐานการปฏิบัติงาน", "คู่มือปฏิบัติงานของเจ้าหน้าที่", "มาตรฐานการปฏิบัติงาน",
    "มาตราฐานการปฏิบัติงาน", "คู่มือ\nการปฏิบัติงาน", "คู่มือปฏิบัติงานภายใน @",
)  # fmt: skip


def _manual(job: _Job, rng: Random, *, staff: bool = True, steps: bool = True) -> Blocks:
    out: list[Block] = [
        Heading(f"คู่มือการปฏิบัติงาน {job.name}"),
        Para(f"1. วัตถุประสงค์ เพื่อให้{job.why}เป็นไปในทางเดียวกันและตรวจสอบได้"),
    ]
    if staff:
        out.append(Para(f"2. ผู้ปฏิบัติ: {job.post}"))
    if steps:
        out.append(Para("3. ขั้นตอนการปฏิบัติงาน"))
        out.append(Points(tuple(
            f"ขั้นที่ {n} {text} ({rng.randrange(5, 60)} นาที)" for n, text in enumerate(job.steps, 1)
        )))  # fmt: skip
    else:
        out.append(Para("3. หลักการทำงาน ยึดความถูกต้อง ประหยัด และตรงต่อเวลา"))
        out.append(Para("4. เอกสารอ้างอิง ระเบียบของทางราชการที่เกี่ยวข้อง"))
    return tuple(out)


def _manual_of(*, staff: bool = True, steps: bool = True) -> Build:
    return lambda at, rng: _manual(rng.choice(_JOBS), rng, staff=staff, steps=steps)


def _manual_table(at: Agency, rng: Random) -> Blocks:
    job = rng.choice(_JOBS)
    rows = tuple(
        (str(n), text, f"{rng.randrange(5, 90)} นาที", job.post)
        for n, text in enumerate(job.steps, 1)
    )
    return (
        Heading(f"มาตรฐานการปฏิบัติงาน {job.name}"),
        Rows(("ที่", "กระบวนงาน", "เวลา", "ผู้รับผิดชอบ"), rows),
    )


def _manuals(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return tuple(
        Thing(
            f"คู่มือปฏิบัติ{job.name}",
            "file",
            _manual(job, rng),
            format=rng.choice(("pdf", "docx", "pdf-broken", "pdf-shifted")),
        )
        for job in rng.sample(_JOBS, 4)
    )


def _manual_book(at: Agency, rng: Random) -> Blocks:
    out: list[Block] = [Heading(f"คู่มือปฏิบัติงาน {at.long_name}"), Para("คำนำ สำหรับพนักงานใช้ศึกษางาน")]
    for number, job in enumerate(_JOBS, 1):
        out.append(Heading(f"บทที่ {number} {job.name}", 3))
        out.append(Para(f"เจ้าหน้าที่ผู้รับผิดชอบ {job.post}"))
        out += [Para(f"{number}.{n} {text}") for n, text in enumerate(job.steps, 1)]
    return tuple(out)


def _tour(at: Agency, rng: Random) -> Blocks:
    return (
        Para(f"คู่มือนักเดินทางเที่ยว{at.place}ในหนึ่งวัน"),
        Points(("เช้า ตักบาตรริมน้ำ", "สาย ชมสวนผลไม้", "บ่าย พายเรือในบึง", "เย็น เดินตลาดนัด")),
    )


def _goods(at: Agency, rng: Random) -> Blocks:
    rows = (("ผ้าทอมือ", "มผช. 17/2546"), ("กล้วยตาก", "มผช. 112/2558"), ("น้ำพริกเผา", "มผช. 4/2556"))
    return (Rows(("สินค้า", "มาตรฐานเลขที่"), rows),)


def _empty_manuals(at: Agency, rng: Random) -> Blocks:
    return (Rows(("ชื่อคู่มือ", "ไฟล์", "ปรับปรุงเมื่อ"), (("", "", ""), ("", "", ""))),)


O14: tuple[Maker, ...] = (
    made("O14", "manual", shown(), _O14, _manual_of(), ("pdf", "docx", "page")),
    made("O14", "table", shown(), _O14, _manual_table, ("page", "xlsx", "pdf-shifted"), "tile"),
    made("O14", "book", shown(), _O14, _manual_book, ("pdf", "docx", "pdf-broken")),
    listed("O14", "manuals", shown(), _O14, _manuals),
    made("O14", "scan", shown(), _O14, _manual_of(), ("pdf-scan",)),
    made("O14", "construction", shown(traps=("construction",)), _O14,
         after(_CONSTRUCTION, _manual_table)),
    made("O14", "hidden", shown(traps=("hidden_branch",)), _O14, after(_NOTHING, _manual_book)),
    made("O14", "no_staff", shown("staff"), _O14[:2], _manual_of(staff=False),
         ("pdf", "docx", "page")),
    made("O14", "no_steps", shown("steps"), _O14, _manual_of(steps=False), ("pdf", "docx", "page")),
    made("O14", "picture", shown(unclear=("staff", "steps"), traps=("picture_only",)), _O14,
         drawn(_manual_table)),
    made("O14", "picture_file", shown(unclear=("staff", "steps"), traps=("picture_only",)), _O14,
         _manual_table, ("jpg",)),
    made("O14", "picture_steps", shown(unclear=("steps",), traps=("picture_only",)), _O14,
         lambda at, rng: (
             Para("งานสารบรรณ ผู้ปฏิบัติ: เจ้าพนักงานธุรการ"), Picture("", _JOBS[0].steps),
         )),
    made("O14", "empty", label("dead", "empty_values"), _O14[:3], _empty_manuals),
    rubric("O14", ("คู่มือหรือมาตรฐานการปฏิบัติงาน",), (
        "แสดงคู่มือหรือแนวทางการปฏิบัติงานที่เจ้าหน้าที่ของหน่วยงานใช้ยึดถือ อย่างน้อย 1 คู่มือ",
        "มีรายละเอียดอย่างน้อย (1) เป็นคู่มือปฏิบัติภารกิจใด (2) สำหรับเจ้าหน้าที่ตำแหน่งใด "
        "(3) วิธีการหรือขั้นตอนการปฏิบัติ",
    )),
    made("O14", "tour", label("absent", "neighbour"), ("คู่มือท่องเที่ยวตำบล",), _tour, ("page", "pdf")),
    made("O14", "goods", label("absent", "neighbour"), ("มาตรฐานผลิตภัณฑ์ชุมชน",), _goods),
)  # fmt: skip

# --- O15 -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Service:
    name: str
    papers: tuple[str, ...]
    steps: tuple[str, ...]
    fee: str


_SERVICES = (
    _Service("การขออนุญาตก่อสร้างอาคาร", ("แบบแปลน 5 ชุด", "สำเนาโฉนดที่ดิน"), (
        "ยื่นคำขอพร้อมเอกสารที่กองช่าง", "เจ้าหน้าที่ตรวจเอกสารและออกตรวจสถานที่",
        "แจ้งให้ชำระค่าธรรมเนียม", "รับใบอนุญาต"), "ตารางเมตรละ 2 บาท"),
    _Service("การชำระภาษีป้าย", ("แบบ ภ.ป.1", "ภาพถ่ายป้าย"), (
        "ยื่นแบบแสดงรายการ", "เจ้าหน้าที่วัดและคำนวณ", "รับหนังสือแจ้งการประเมิน", "ชำระเงินและรับใบเสร็จ"),
        "ตามขนาดป้าย"),
    _Service("การลงทะเบียนรับเบี้ยยังชีพผู้สูงอายุ", ("บัตรประชาชน", "สมุดบัญชีธนาคาร"), (
        "รับบัตรคิว", "ยื่นเอกสารและลงลายมือชื่อ", "เจ้าหน้าที่ตรวจสิทธิ์", "รอประกาศรายชื่อ"), "ไม่มี"),
    _Service("การขออนุญาตประกอบกิจการตลาด", ("แผนผังที่ตั้ง", "ใบรับรองแพทย์"), (
        "ยื่นคำขอที่กองสาธารณสุข", "เจ้าหน้าที่ตรวจสุขลักษณะ", "รับใบอนุญาตภายใน 30 วัน"), "ปีละ 1,000 บาท"),
    _Service("การขอใช้น้ำประปา", ("สำเนาทะเบียนบ้าน",), (
        "ยื่นคำขอ", "ช่างสำรวจแนวท่อ", "ชำระค่ามิเตอร์", "ติดตั้งภายใน 7 วัน"), "มิเตอร์ละ 600 บาท"),
    _Service("การจดทะเบียนพาณิชย์", ("สำเนาบัตรประชาชน", "แผนที่ร้าน"), (
        "กรอกแบบ ทพ.", "เจ้าหน้าที่ตรวจและลงรับ", "ชำระค่าธรรมเนียม", "รับใบทะเบียน"), "50 บาท"),
)  # fmt: skip
_O15 = (
    "คู่มือสำหรับประชาชน", "คู่มือประชาชน", "คู่มือหรือมาตรฐานการให้บริการ", "มาตรฐานการให้บริการ",
    "คู่มือการให้บริการประชาชน @", "คู่มือสำหรับ\nประชาชน", "คู่มือการติดต่อราชการ", "ขั้นตอนการให้บริการ",
)  # fmt: skip


def _guide(service: _Service, rng: Random, *, steps: bool = True) -> Blocks:
    out: list[Block] = [
        Heading(f"คู่มือสำหรับประชาชน : {service.name}"),
        Para("เอกสารที่ต้องใช้"),
        Points(service.papers),
    ]
    if steps:
        out.append(Para("ขั้นตอนการให้บริการ"))
        out.append(Points(tuple(
            f"{n}) {text} ใช้เวลา {rng.randrange(5, 45)} นาที"
            for n, text in enumerate(service.steps, 1)
        )))  # fmt: skip
    return *out, Para(f"ค่าธรรมเนียม {service.fee}")


def _guide_table(at: Agency, rng: Random) -> Blocks:
    rows = tuple(
        (str(n), s.name, " > ".join(s.steps), f"{rng.randrange(10, 60)} นาที")
        for n, s in enumerate(rng.sample(_SERVICES, 5), 1)
    )
    return (Rows(("ลำดับ", "งานบริการ", "ขั้นตอน", "ระยะเวลา"), rows),)


def _guide_book(at: Agency, rng: Random) -> Blocks:
    out: list[Block] = [Heading(f"คู่มือประชาชน {at.long_name}"), Para("สำหรับผู้มาติดต่อรับบริการ")]
    for service in rng.sample(_SERVICES, 5):
        out += _guide(service, rng)
    return tuple(out)


def _guides(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return tuple(
        Thing(
            f"คู่มือ{s.name}",
            "file",
            _guide(s, rng),
            format=rng.choice(("pdf", "docx", "pdf-broken", "pdf-shifted")),
        )
        for s in rng.sample(_SERVICES, 5)
    )


def _guide_pages(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return tuple(Thing(s.name, "page", _guide(s, rng)) for s in rng.sample(_SERVICES, 4))


def _fees(at: Agency, rng: Random) -> Blocks:
    rows = tuple((s.name, ", ".join(s.papers), s.fee) for s in rng.sample(_SERVICES, 5))
    return Heading("คู่มือสำหรับประชาชน"), Rows(("งานบริการ", "เอกสารที่ใช้", "ค่าธรรมเนียม"), rows)


def _names(at: Agency, rng: Random) -> Blocks:
    return Para("คู่มือสำหรับประชาชนครอบคลุมงานต่อไปนี้"), Points(tuple(s.name for s in _SERVICES))


def _blanks(at: Agency, rng: Random) -> tuple[Thing, ...]:
    lines = (Para("เขียนที่ ............"), Para("ข้าพเจ้า ............ มีความประสงค์ ............"))
    names = ("แบบคำขออนุญาตก่อสร้าง ข.1", "แบบ ภ.ป.1", "แบบคำร้องขอใช้น้ำ")
    return tuple(Thing(name, "file", (Heading(name), *lines), format="docx") for name in names)


def _care(at: Agency, rng: Random) -> Blocks:
    return (
        Points(("พลิกตัวผู้ป่วยทุกสองชั่วโมง", "เช็ดตัววันละสองครั้ง", "จัดอาหารอ่อนย่อยง่าย")),
        Para("จากหนังสือดูแลผู้สูงวัยที่บ้าน"),
    )


def _picture_guide(at: Agency, rng: Random) -> Blocks:
    service: Sequence[_Service] = rng.sample(_SERVICES, 1)
    words = (f"ขั้นตอน {service[0].name}", *service[0].steps)
    return Para(f"คู่มือสำหรับประชาชน {service[0].name}"), Picture("", words)


O15: tuple[Maker, ...] = (
    made("O15", "guide", shown(), _O15,
         lambda at, rng: _guide(rng.choice(_SERVICES), rng), ("pdf", "page", "docx")),
    made("O15", "table", shown(), _O15, _guide_table, ("page", "xlsx", "pdf-shifted"), "tile"),
    made("O15", "book", shown(), _O15, _guide_book, ("pdf", "docx", "pdf-broken")),
    listed("O15", "files", shown(), _O15, _guides),
    listed("O15", "pages", shown(), _O15, _guide_pages),
    made("O15", "scan", shown(), _O15, _guide_table, ("pdf-scan",)),
    made("O15", "construction", shown(traps=("construction",)), _O15,
         after(_CONSTRUCTION, _guide_book)),
    made("O15", "hidden", shown(traps=("hidden_branch",)), _O15, after(_NOTHING, _guide_table)),
    made("O15", "fees", shown("steps"), _O15[:6], _fees, ("page", "pdf")),
    made("O15", "names", shown("steps"), _O15[:6], _names, ("page", "docx")),
    made("O15", "picture", shown(unclear=("steps",), traps=("picture_only",)), _O15,
         _picture_guide),
    made("O15", "picture_file", shown(unclear=("steps",), traps=("picture_only",)), _O15,
         _guide_table, ("jpg",)),
    listed("O15", "blanks", label("dead", "paper_form"), ("คู่มือสำหรับประชาชน",), _blanks),
    rubric("O15", ("คู่มือหรือมาตรฐานการให้บริการ", "O15 คู่มือหรือมาตรฐานการให้บริการ"), (
        "แสดงคู่มือหรือแนวทางการปฏิบัติที่ผู้รับบริการหรือผู้มาติดต่อใช้เป็นข้อมูล",
        "มีรายละเอียดอย่างน้อย บริการหรือภารกิจใด วิธีการหรือขั้นตอนการให้บริการ",
    )),
    listed("O15", "forms", label("absent", "paper_form"),
           ("ดาวน์โหลดแบบฟอร์ม", "แบบฟอร์มคำร้องต่าง ๆ"), _blanks),
    made("O15", "care", label("absent", "neighbour"), ("คู่มือดูแลผู้สูงวัยที่บ้าน",), _care,
         ("page", "pdf")),
)  # fmt: skip

ITEMS: dict[str, tuple[Maker, ...]] = {
    "O7": _news.MAKERS,
    "O8": _channels.O8,
    "O9": _channels.O9,
    "O10": O10,
    "O14": O14,
    "O15": O15,
}
