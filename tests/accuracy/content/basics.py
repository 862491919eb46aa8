"""O1-O6: structure, executives, duties, development plan, contact, laws."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.accuracy.content import _contacts, _executives
from tests.accuracy.content._offices import (
    VILLAGES,
    Blocks,
    Build,
    after,
    announced,
    baht,
    council,
    deputy,
    divisions,
    drawn,
    listed,
    made,
    rubric,
    secretary,
    several,
    stranger,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import (
    Block,
    Heading,
    Hidden,
    Link,
    Para,
    Picture,
    Points,
    Rows,
    Thing,
)
from tests.accuracy.kit.labels import label, shown
from tests.accuracy.plan import Maker

_CONSTRUCTION: Blocks = (Para("ขออภัย เว็บไซต์อยู่ระหว่างปรับปรุงข้อมูล"),)
_NOTHING: Blocks = (Hidden((Para("ไม่พบข้อมูล"),)),)

# --- O1 --------------------------------------------------------------------------------------

_WORK = (
    ("งานธุรการ", "งานนโยบายและแผน", "งานป้องกันและบรรเทาสาธารณภัย", "งานนิติการ"),
    ("งานการเงินและบัญชี", "งานพัฒนาและจัดเก็บรายได้", "งานพัสดุและทรัพย์สิน"),
    ("งานวิศวกรรม", "งานสถาปัตยกรรมและผังเมือง", "งานประสานสาธารณูปโภค"),
    ("งานบริหารการศึกษา", "งานศูนย์พัฒนาเด็กเล็ก", "งานประเพณีและวัฒนธรรม"),
    ("งานรักษาความสะอาด", "งานควบคุมโรค", "งานอนามัยสิ่งแวดล้อม"),
    ("งานสวัสดิการเด็กและเยาวชน", "งานพัฒนาชุมชน"),
)
_O1 = (
    "โครงสร้าง", "โครงสร้างองค์กร", "โครงสร้างหน่วยงาน", "โครงสร้างส่วนราชการ", "แผนผังโครงสร้าง @",
    "โครงสร้าง\nการแบ่งส่วนราชการ", "โครงสร้างการบริหารงาน", "ผังโครงสร้างองค์กร  (ปัจจุบัน)",
)  # fmt: skip


def _units(at: Agency, rng: Random) -> list[tuple[str, tuple[str, ...]]]:
    every = list(zip(divisions(at), _WORK, strict=True))
    return every[: rng.randrange(4, 7)]


def _political_rows(at: Agency) -> tuple[tuple[str, str], ...]:
    return (
        ("ฝ่ายบริหาร", at.chief),
        ("", f"{deputy(at)} (2 คน)"),
        ("", secretary(at)),
        ("ฝ่ายนิติบัญญัติ", council(at)),
        ("", "ประธานสภา รองประธานสภา และสมาชิกสภา"),
    )


def _chart(at: Agency, rng: Random) -> Blocks:
    rows = [(unit, ", ".join(work)) for unit, work in _units(at, rng)]
    return (
        Heading("ฝ่ายการเมือง"),
        Rows((), _political_rows(at)),
        Heading("ฝ่ายข้าราชการประจำ"),
        Para(f"{at.clerk} เป็นผู้บังคับบัญชาส่วนราชการดังต่อไปนี้"),
        Rows(("ส่วนราชการ", "งานภายใน"), tuple(rows)),
    )


def _tree(at: Agency, rng: Random) -> Blocks:
    entries = [council(at), at.chief, deputy(at), secretary(at), at.clerk, f"รอง{at.clerk}"]
    entries += [f"{unit} : {' / '.join(work)}" for unit, work in _units(at, rng)]
    entries.append("หน่วยตรวจสอบภายใน")
    return (Points(tuple(entries)),)


def _ordered(at: Agency, rng: Random) -> Blocks:
    """The text of an order on the divisions, with the political side in its first part."""
    body: list[Block] = [
        *announced(at, "การกำหนดโครงสร้างส่วนราชการและการแบ่งงานภายใน"),
        Para(
            f"{at.long_name} ประกอบด้วย{council(at)} ทำหน้าที่ฝ่ายนิติบัญญัติ และ{at.chief} "
            f"ซึ่งมาจากการเลือกตั้งโดยตรง มี{deputy(at)} 2 คนและเลขานุการช่วยปฏิบัติงาน"
        ),
        Para(f"มี{at.clerk}เป็นหัวหน้าพนักงาน แบ่งส่วนราชการดังนี้"),
    ]
    for number, (unit, work) in enumerate(_units(at, rng), 1):
        body.append(Para(f"{number}. {unit} แบ่งเป็น {len(work)} งาน"))
        body.append(Points(tuple(f"{number}.{n} {name}" for n, name in enumerate(work, 1))))
    return tuple(body)


def _two_charts(at: Agency, rng: Random) -> tuple[Thing, ...]:
    rows = [(str(n), unit, work[0]) for n, (unit, work) in enumerate(_units(at, rng), 1)]
    head = ("ที่", "ส่วนราชการ", "งาน")
    return (
        Thing("โครงสร้างฝ่ายการเมือง", "page", (Rows((), _political_rows(at)),)),
        Thing("โครงสร้างฝ่ายประจำ", "page", (Para(at.clerk), Rows(head, tuple(rows)))),
    )


def _staff_side(at: Agency, rng: Random) -> Blocks:
    rows = [(unit, ", ".join(work)) for unit, work in _units(at, rng)]
    return Para(f"{at.clerk} (นักบริหารงานท้องถิ่น)"), Rows(("กอง/สำนัก", "งาน"), tuple(rows))


def _political_side(at: Agency, rng: Random) -> Blocks:
    return Para(f"โครงสร้างการบริหารของ{at.long_name}"), Rows((), _political_rows(at))


def _half_in_picture(at: Agency, rng: Random) -> Blocks:
    words = tuple(" ".join(row) for row in _political_rows(at))
    return Picture("", words), *_staff_side(at, rng)


def _roads(at: Agency, rng: Random) -> Blocks:
    rows = [
        (f"{name}", f"{rng.randrange(2, 9)} สาย", f"{rng.randrange(40, 260)} ครัวเรือน")
        for name in VILLAGES
    ]
    return Para("ถนน ไฟฟ้า และประปาในเขตตำบล"), Rows(("หมู่บ้าน", "ถนน", "มีไฟฟ้าใช้"), tuple(rows))


def _ages(at: Agency, rng: Random) -> Blocks:
    rows = [
        (f"{n} - {n + 9} ปี", str(rng.randrange(120, 700)), str(rng.randrange(120, 700)))
        for n in range(0, 80, 10)
    ]
    return (Rows(("ช่วงอายุ", "ชาย", "หญิง"), tuple(rows)),)


def _other_chart(at: Agency, rng: Random) -> Blocks:
    other = stranger(at, rng)
    rows = (
        ("สำนักปลัด", "งานบริหารทั่วไป"), ("สำนักคลัง", "งานผลประโยชน์"),
        ("สำนักช่าง", "งานสวนสาธารณะ"), ("กองวิชาการ", "งานวิเทศสัมพันธ์"),
    )  # fmt: skip
    return Heading(f"โครงสร้าง {other.name} จังหวัด{other.province}"), Rows((), rows)


O1: tuple[Maker, ...] = (
    made("O1", "chart", shown(), _O1, _chart),
    made("O1", "tree", shown(), _O1, _tree, ("page", "docx", "pptx")),
    made("O1", "ordered", shown(), _O1, _ordered, ("pdf", "docx", "pdf-broken", "page")),
    made("O1", "chart_file", shown(), _O1, _chart, ("pdf", "xlsx", "pdf-shifted"), "tile"),
    several("O1", "two_charts", shown(), _two_charts),
    made("O1", "construction", shown(traps=("construction",)), _O1, after(_CONSTRUCTION, _chart)),
    made("O1", "hidden", shown(traps=("hidden_branch",)), _O1, after(_NOTHING, _tree)),
    made("O1", "staff_side", shown("political"), _O1, _staff_side, ("page", "pdf")),
    made("O1", "political_side", shown("divisions"), _O1, _political_side, ("page", "pdf")),
    made(
        "O1",
        "picture",
        shown(unclear=("divisions", "political"), traps=("picture_only",)),
        _O1,
        drawn(_chart),
    ),
    made(
        "O1",
        "picture_file",
        shown(unclear=("divisions", "political"), traps=("picture_only",)),
        _O1,
        _tree,
        ("jpg",),
    ),
    made(
        "O1",
        "half_picture",
        shown(unclear=("political",), traps=("picture_only",)),
        _O1,
        _half_in_picture,
    ),
    made("O1", "other", label("dead", "other_identity"), _O1[:3], _other_chart),
    rubric(
        "O1",
        ("โครงสร้าง", "O1 โครงสร้าง"),
        (
            "แสดงแผนผังโครงสร้างการแบ่งส่วนราชการของหน่วยงาน ประกอบด้วยตำแหน่งที่สำคัญ "
            "และการแบ่งส่วนงานภายใน เช่น สำนัก กอง ศูนย์ ฝ่าย ส่วน กลุ่ม เป็นต้น",
            "กรณีองค์กรปกครองส่วนท้องถิ่น ให้แสดงทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ",
        ),
    ),
    made("O1", "roads", label("absent", "neighbour"), ("โครงสร้างพื้นฐาน",), _roads),
    made("O1", "ages", label("absent", "neighbour"), ("โครงสร้างประชากร",), _ages, ("page", "pdf")),
)

# --- O3 --------------------------------------------------------------------------------------

_DUTIES = (
    "จัดให้มีและบำรุงรักษาทางน้ำและทางบก",
    "รักษาความสะอาดของถนน ทางเดิน และที่สาธารณะ รวมทั้งกำจัดมูลฝอยและสิ่งปฏิกูล",
    "ป้องกันโรคและระงับโรคติดต่อ",
    "ป้องกันและบรรเทาสาธารณภัย",
    "ส่งเสริมการศึกษา ศาสนา และวัฒนธรรม",
    "ส่งเสริมการพัฒนาสตรี เด็ก เยาวชน ผู้สูงอายุ และผู้พิการ",
    "คุ้มครอง ดูแล และบำรุงรักษาทรัพยากรธรรมชาติและสิ่งแวดล้อม",
    "บำรุงรักษาศิลปะ จารีตประเพณี และภูมิปัญญาท้องถิ่น",
    "ปฏิบัติหน้าที่อื่นตามที่ทางราชการมอบหมาย",
)
_MAY = (
    "ให้มีน้ำเพื่อการอุปโภค บริโภค และการเกษตร",
    "ให้มีและบำรุงการไฟฟ้าหรือแสงสว่างโดยวิธีอื่น",
    "ให้มีและบำรุงรักษาทางระบายน้ำ",
    "ให้มีและบำรุงสถานที่ประชุม การกีฬา และสวนสาธารณะ",
    "ส่งเสริมให้มีอุตสาหกรรมในครอบครัว",
    "ให้มีตลาด ท่าเทียบเรือ และท่าข้าม",
    "การท่องเที่ยว และการผังเมือง",
)
_O3 = (
    "อำนาจหน้าที่", "หน้าที่และอำนาจ", "อำนาจหน้าที่ของ @", "ภารกิจและหน้าที่", "บทบาทและอำนาจหน้าที่",
    "อำนาจ\nหน้าที่", "อํานาจหน้าที่", "อำนาจ - หน้าที่",
)  # fmt: skip


def _act(at: Agency) -> str:
    if at.is_municipality:
        return "พระราชบัญญัติเทศบาล พ.ศ. 2496"
    return "พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537"


def _sections(at: Agency) -> tuple[str, str]:
    return ("50", "51") if at.is_municipality else ("67", "68")


def _duties(at: Agency, rng: Random) -> Blocks:
    must, may = _sections(at)
    return (
        Para(f"{at.long_name}มีหน้าที่ตาม{_act(at)} และที่แก้ไขเพิ่มเติม ดังนี้"),
        Para(f"มาตรา {must} หน้าที่ที่ต้องทำในเขตพื้นที่"),
        Points(tuple(f"({n}) {text}" for n, text in enumerate(_DUTIES, 1))),
        Para(f"มาตรา {may} กิจการที่อาจจัดทำ"),
        Points(tuple(f"({n}) {text}" for n, text in enumerate(rng.sample(_MAY, 5), 1))),
    )


def _duty_table(at: Agency, rng: Random) -> Blocks:
    texts = [*_DUTIES, *rng.sample(_MAY, 4)]
    rows = [
        (str(n), text, rng.choice(("ต้องทำ", "อาจทำ")) if n > 9 else "ต้องทำ")
        for n, text in enumerate(texts, 1)
    ]
    return (Rows(("ลำดับ", "ภารกิจ", "ลักษณะ"), tuple(rows)),)


def _duty_prose(at: Agency, rng: Random) -> Blocks:
    return (
        Para(
            f"{at.name} มีหน้าที่ดูแลถนนหนทาง ทางระบายน้ำ แสงสว่าง และน้ำประปาในตำบล "
            "เก็บขยะและรักษาความสะอาด ป้องกันโรคติดต่อ ช่วยเหลือผู้ประสบภัย จัดการศึกษาปฐมวัย "
            "จ่ายเบี้ยยังชีพ ดูแลเด็ก ผู้สูงอายุ และผู้พิการ ตลอดจนสืบสานประเพณีของท้องถิ่น"
        ),
        Para("นอกจากนี้ยังมีอำนาจออกข้อบัญญัติหรือเทศบัญญัติ จัดเก็บภาษี และอนุญาตก่อสร้างอาคาร"),
    )


def _by_field(at: Agency, rng: Random) -> Blocks:
    fields = (
        ("ด้านโครงสร้างพื้นฐาน", _MAY[:3]), ("ด้านคุณภาพชีวิต", _DUTIES[2:6:2]),
        ("ด้านสิ่งแวดล้อม", _DUTIES[6:7]), ("ด้านความเป็นระเบียบเรียบร้อย", _DUTIES[1:4:2]),
        ("ด้านศิลปวัฒนธรรม", _DUTIES[7:8]),
    )  # fmt: skip
    out: list[Block] = [Para(f"หน้าที่และอำนาจของ{at.long_name} แยกตามด้าน")]
    for name, entries in fields:
        out += [Heading(name, 3), Points(entries)]
    return tuple(out)


def _by_numbers(at: Agency, rng: Random) -> Blocks:
    """The sections by number, nothing of what they say."""
    must, may = _sections(at)
    return (
        Para(f"{at.long_name} มีอำนาจหน้าที่ตามมาตรา {must} และมาตรา {may} แห่ง{_act(at)}"),
        Para("และมาตรา 16 แห่งพระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจฯ พ.ศ. 2542"),
    )


_ACT = (
    "หน่วยการปกครองตามพระราชบัญญัตินี้จัดตั้งขึ้นโดยประกาศกระทรวงมหาดไทย",
    "เมื่อมีประกาศแล้วให้มีฐานะเป็นนิติบุคคลและเป็นราชการบริหารส่วนท้องถิ่น",
    "การเปลี่ยนแปลงเขตให้กระทำเป็นประกาศกระทรวงและให้แสดงแผนที่ท้ายประกาศ",
    "ให้มีสภาและนายกซึ่งมาจากการเลือกตั้งของผู้มีสิทธิเลือกตั้งในเขต",
    "สมาชิกสภามีวาระอยู่ในตำแหน่งคราวละสี่ปีนับแต่วันเลือกตั้ง",
    "สมาชิกภาพสิ้นสุดลงเมื่อตาย ลาออก หรือขาดประชุมสามครั้งติดต่อกัน",
    "ให้นายอำเภอเรียกประชุมสภาครั้งแรกภายในสิบห้าวัน",
    "การประชุมต้องมีสมาชิกไม่น้อยกว่ากึ่งหนึ่งจึงจะเป็นองค์ประชุม",
    "นายกมีวาระคราวละสี่ปีและดำรงตำแหน่งติดต่อกันเกินสองวาระไม่ได้",
    "ก่อนเข้ารับหน้าที่ให้นายกแถลงนโยบายต่อสภาโดยไม่มีการลงมติ",
    "ให้จัดให้มีและบำรุงทางบกทางน้ำ รักษาความสะอาด ป้องกันโรค และส่งเสริมการศึกษา",
    "อาจทำกิจการนอกเขตได้เมื่อได้รับความยินยอมจากสภาที่เกี่ยวข้อง",
    "อาจออกข้อบัญญัติเพื่อใช้บังคับในเขตเท่าที่ไม่ขัดต่อกฎหมาย",
    "จะกำหนดโทษปรับเกินหนึ่งพันบาทในข้อบัญญัติมิได้",
    "งบประมาณรายจ่ายให้จัดทำเป็นร่างเสนอโดยนายก",
    "ถ้าสภาไม่รับหลักการให้ตั้งคณะกรรมการเพื่อหาข้อยุติภายในสิบห้าวัน",
    "รายได้ประกอบด้วยภาษี อากร ค่าธรรมเนียม และเงินอุดหนุน",
    "การกู้เงินจะกระทำได้เมื่อได้รับอนุญาตจากผู้ว่าราชการจังหวัด",
    "ผู้กำกับดูแลมีอำนาจเรียกเอกสารและสอบสวนข้อเท็จจริง",
    "ถ้าเห็นว่านายกปฏิบัติการฝ่าฝืนกฎหมายให้เสนอผู้มีอำนาจสั่งให้พ้นจากตำแหน่ง",
    "ผู้ใดฝ่าฝืนต้องระวางโทษจำคุกไม่เกินหกเดือนหรือปรับไม่เกินหนึ่งหมื่นบาท",
    "บรรดาทรัพย์สินและสิทธิเดิมให้โอนไปตามพระราชบัญญัตินี้",
    "ให้ผู้ซึ่งดำรงตำแหน่งอยู่แล้วคงปฏิบัติหน้าที่ต่อไปจนกว่าจะมีการเลือกตั้งใหม่",
)


def _whole_act(at: Agency, rng: Random) -> Blocks:
    out: list[Block] = [
        Heading(_act(at)),
        Para("ให้ไว้ ณ วันที่ดังที่ประกาศในราชกิจจานุเบกษา"),
        Para(f"มาตรา 1 พระราชบัญญัตินี้เรียกว่า “{_act(at)}”"),
        Para("มาตรา 2 พระราชบัญญัตินี้ให้ใช้บังคับเมื่อพ้นกำหนดเก้าสิบวันนับแต่วันประกาศ"),
        Para("มาตรา 3 ให้ยกเลิกบรรดากฎหมายที่บัญญัติไว้แล้วในพระราชบัญญัตินี้"),
        Para("มาตรา 4 ในพระราชบัญญัตินี้ “สมาชิก” หมายความว่า สมาชิกสภาท้องถิ่น"),
        Para("มาตรา 5 ให้รัฐมนตรีว่าการกระทรวงมหาดไทยรักษาการตามพระราชบัญญัตินี้"),
    ]
    chapters = {0: "หมวด 1 การจัดตั้ง", 3: "หมวด 2 สภาและนายก", 10: "หมวด 3 หน้าที่", 14: "หมวด 4 การคลัง",
                18: "หมวด 5 การกำกับดูแล", 20: "บทกำหนดโทษ", 21: "บทเฉพาะกาล"}  # fmt: skip
    for n, text in enumerate(_ACT):
        if n in chapters:
            out.append(Heading(chapters[n], 3))
        out.append(Para(f"มาตรา {n + 6} {text} ทั้งนี้ ตามหลักเกณฑ์และวิธีการที่กำหนดในกฎกระทรวง"))
    return *out, Para("ผู้รับสนองพระบรมราชโองการ"), Para("นายกรัฐมนตรี")


def _volunteers(at: Agency, rng: Random) -> Blocks:
    return (
        Para("อาสาสมัครป้องกันภัยฝ่ายพลเรือน (อปพร.) ควรปฏิบัติ ดังนี้"),
        Points((
            "ช่วยเหลือผู้ประสบภัยตามคำสั่งของผู้อำนวยการศูนย์",
            "แต่งเครื่องแบบและพกบัตรประจำตัว",
            "เข้ารับการฝึกทบทวนทุกสองปี",
        )),
    )  # fmt: skip


def _voters(at: Agency, rng: Random) -> Blocks:
    return (
        Points((
            "ไปใช้สิทธิเลือกตั้งและรับการศึกษาภาคบังคับ",
            "เสียภาษีตามที่กฎหมายกำหนด",
            "รับราชการทหารเมื่ออายุครบเกณฑ์",
        )),
    )  # fmt: skip


def _of_province(at: Agency, rng: Random) -> Blocks:
    other = stranger(at, rng)
    name = f"องค์การบริหารส่วนจังหวัด{other.province}"
    return (
        Para(f"{name} มีหน้าที่ดำเนินกิจการภายในเขตจังหวัด"),
        Points((
            f"ประสานแผนพัฒนาของจังหวัด{other.province}",
            "สนับสนุนสภาตำบลและท้องถิ่นอื่น",
            f"บำรุงรักษาสถานีขนส่งจังหวัด{other.province}",
        )),
    )  # fmt: skip


O3: tuple[Maker, ...] = (
    made("O3", "duties", shown(), _O3, _duties, ("page", "pdf")),
    made("O3", "table", shown(), _O3, _duty_table, ("page", "docx", "pdf-shifted")),
    made("O3", "prose", shown(), _O3, _duty_prose),
    made("O3", "by_field", shown(), _O3, _by_field, ("page", "pdf-broken", "docx"), "tile"),
    made("O3", "scan", shown(), _O3, _duties, ("pdf-scan",)),
    made("O3", "construction", shown(traps=("construction",)), _O3, after(_CONSTRUCTION, _duties)),
    made("O3", "hidden", shown(traps=("hidden_branch",)), _O3, after(_NOTHING, _by_field)),
    made("O3", "by_numbers", shown("duties"), _O3, _by_numbers, ("page", "pdf")),
    made("O3", "whole_act", shown("not_whole_act"), _O3, _whole_act, ("pdf", "page", "docx")),
    made(
        "O3",
        "picture",
        shown(unclear=("duties",), traps=("picture_only",)),
        _O3,
        drawn(_duties),
    ),
    made(
        "O3",
        "picture_file",
        shown(unclear=("duties",), traps=("picture_only",)),
        _O3,
        _by_field,
        ("jpg",),
    ),
    made("O3", "province", label("dead", "other_identity"), _O3[:2], _of_province),
    rubric(
        "O3",
        ("อำนาจหน้าที่", "O3 อำนาจหน้าที่"),
        (
            "แสดงข้อมูลเฉพาะที่อธิบายถึงหน้าที่และอำนาจของหน่วยงาน",
            "ต้องไม่เป็นการแสดงข้อมูลกฎหมายทั้งฉบับ",
        ),
    ),
    made("O3", "volunteers", label("absent", "neighbour"), ("บทบาทหน้าที่ของ อปพร.",), _volunteers),
    made("O3", "voters", label("absent", "neighbour"), ("สิทธิและหน้าที่ของพลเมือง",), _voters),
)

# --- O4 --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Line:
    name: str
    ways: tuple[str, ...]
    goal: str
    sign: str


_LINES = (
    _Line(
        "การพัฒนาโครงสร้างพื้นฐาน",
        ("ก่อสร้างและบำรุงรักษาถนน", "ขยายเขตไฟฟ้าและประปา"),
        "ประชาชนเดินทางสะดวกและมีสาธารณูปโภคครบทุกหมู่บ้าน",
        "ร้อยละของถนนที่ได้มาตรฐานเพิ่มขึ้น",
    ),
    _Line(
        "การพัฒนาคุณภาพชีวิตและสังคม",
        ("จัดสวัสดิการแก่ผู้สูงอายุ", "ส่งเสริมสุขภาพและกีฬา"),
        "คนในตำบลมีสุขภาพดีและอยู่ร่วมกันอย่างเป็นสุข",
        "จำนวนผู้ได้รับสวัสดิการต่อปี",
    ),
    _Line(
        "การส่งเสริมเศรษฐกิจและอาชีพ",
        ("ส่งเสริมกลุ่มอาชีพ", "พัฒนาแหล่งท่องเที่ยว"),
        "ครัวเรือนมีรายได้เพิ่มขึ้น",
        "รายได้เฉลี่ยต่อครัวเรือน",
    ),
    _Line(
        "การอนุรักษ์ทรัพยากรธรรมชาติและสิ่งแวดล้อม",
        ("ลดปริมาณขยะ", "ฟื้นฟูป่าชุมชน"),
        "สิ่งแวดล้อมสะอาดและน่าอยู่",
        "ปริมาณขยะต่อวันลดลง",
    ),
    _Line(
        "การศึกษา ศาสนา และวัฒนธรรม",
        ("พัฒนาศูนย์พัฒนาเด็กเล็ก", "สืบสานประเพณี"),
        "เด็กมีพัฒนาการสมวัยและประเพณีไม่สูญหาย",
        "ร้อยละของเด็กที่มีพัฒนาการสมวัย",
    ),
)
_O4 = (
    "แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)", "แผนยุทธศาสตร์การพัฒนา พ.ศ. 2566-2570",
    "แผนพัฒนา @ 2566 – 2570", "แผนพัฒนาห้าปี (2566-2570)", "แผนพัฒนา\nท้องถิ่น (พ.ศ.2566-2570)",
)  # fmt: skip
_O4_NO_YEAR = ("แผนพัฒนาท้องถิ่น", "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", "ยุทธศาสตร์การพัฒนา", "แผนพัฒนาตำบล")


def _span(years: str) -> Para:
    return Para(f"แผนพัฒนาท้องถิ่น (พ.ศ. {years})")


def _strategy(years: str = "2566 - 2570", *, goals: bool = True, signs: bool = True) -> Build:
    """A plan that leaves something out."""

    def build(at: Agency, rng: Random) -> Blocks:
        out: list[Block] = [Heading(at.long_name), _span(years)]
        for number, line in enumerate(_LINES[: rng.randrange(4, 6)], 1):
            out.append(Heading(f"ยุทธศาสตร์ที่ {number} {line.name}", 3))
            out.append(Points(tuple(f"แนวทางการพัฒนา {way}" for way in line.ways)))
            if goals:
                out.append(Para(f"เป้าประสงค์ {line.goal}"))
            if signs:
                wanted = rng.randrange(5, 30)
                out.append(Para(f"ตัวชี้วัด {line.sign} (ค่าเป้าหมาย {wanted})" if goals else
                                f"ตัวชี้วัด {line.sign}"))  # fmt: skip
        return tuple(out)

    return build


def _strategy_table(at: Agency, rng: Random) -> Blocks:
    rows = [
        (f"{n}. {line.name}", "; ".join(line.ways), line.goal, line.sign, f"ร้อยละ {60 + n * 5}")
        for n, line in enumerate(_LINES, 1)
    ]
    head = ("ยุทธศาสตร์", "แนวทาง", "เป้าหมาย", "ตัวชี้วัดความสำเร็จ", "ค่าเป้าหมายเมื่อสิ้นปี 2570")
    return _span("2566-2570"), Rows(head, tuple(rows))


def _book(at: Agency, rng: Random) -> Blocks:
    """A whole plan with its chapters."""
    out: list[Block] = [
        *announced(at, "ใช้แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)"),
        Para("ส่วนที่ 1 สภาพทั่วไป"),
        Para(f"{at.long_name} มี {rng.randrange(6, 14)} หมู่บ้าน ประชากรประกอบอาชีพเกษตรกรรม"),
        Para("ส่วนที่ 2 ยุทธศาสตร์ เป้าหมาย และตัวชี้วัด"),
        *_strategy()(at, rng)[2:],
        Para("ส่วนที่ 3 บัญชีโครงการในแต่ละยุทธศาสตร์"),
    ]
    rows = []
    for line in _LINES:
        for way in line.ways:
            cost = [baht(rng.randrange(50, 900) * 1000) for _ in range(5)]
            rows.append((f"{way} {rng.choice(VILLAGES)}", *cost))
    head = ("โครงการ", "2566", "2567", "2568", "2569", "2570")
    return *out, Rows(head, tuple(rows)), Para("ส่วนที่ 4 การนำแผนไปสู่การปฏิบัติและการประเมินผล")


def _project_book(at: Agency, rng: Random) -> Blocks:
    """Projects with aims and signs, but no strategies."""
    rows = []
    for line in _LINES:
        for way in line.ways:
            place = rng.choice(VILLAGES)
            aim = f"{rng.randrange(1, 9)} แห่ง {place}"
            rows.append(
                (way, aim, f"จำนวนที่ทำแล้วเสร็จใน{place}", baht(rng.randrange(50, 900) * 1000))
            )
    head = ("โครงการ", "เป้าหมาย (ผลผลิต)", "ตัวชี้วัด (KPI)", "งบประมาณ")
    return _span("2566-2570"), Rows(head, tuple(rows))


def _only_names(at: Agency, rng: Random) -> Blocks:
    names = tuple(f"ยุทธศาสตร์ที่ {n} {line.name}" for n, line in enumerate(_LINES, 1))
    return _span("2566-2570"), Points(names)


def _only_order(at: Agency, rng: Random) -> Blocks:
    """That the plan is in force, nothing of what it holds."""
    return (
        *announced(at, "ประกาศใช้แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)"),
        Para(f"ด้วย{council(at)} เห็นชอบร่างแผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570) แล้ว จึงประกาศให้ทราบ"),
    )


def _disasters(at: Agency, rng: Random) -> Blocks:
    return (
        Heading("แผนปฏิบัติการในการป้องกันและบรรเทาสาธารณภัย พ.ศ. 2564 - 2570"),
        Rows(("ภัย", "จุดเสี่ยง", "เครื่องมือ"), (
            ("อุทกภัย", rng.choice(VILLAGES), "เรือท้องแบน 1 ลำ"),
            ("วาตภัย", rng.choice(VILLAGES), "เลื่อยยนต์ 2 เครื่อง"),
            ("อัคคีภัย", rng.choice(VILLAGES), "รถดับเพลิง 1 คัน"),
        )),
    )  # fmt: skip


def _vision(at: Agency, rng: Random) -> Blocks:
    return Para("วิสัยทัศน์"), Para(f"“{at.place}น่าอยู่ ผู้คนมีสุข สืบสานวัฒนธรรมถิ่น”")


O4: tuple[Maker, ...] = (
    made("O4", "book", shown(), (*_O4, *_O4_NO_YEAR), _book, ("pdf", "docx", "pdf-shifted")),
    made("O4", "page", shown(), (*_O4, *_O4_NO_YEAR), _strategy()),
    made("O4", "table", shown(), _O4, _strategy_table, ("page", "xlsx", "pdf"), "tile"),
    made("O4", "broken", shown(), _O4, _book, ("pdf-broken",)),
    made("O4", "old_address", shown(traps=("disagreeing_years",)), _O4_NO_YEAR, _strategy(),
         ("page", "pdf"), slugs=("plan61-65", "plan2561")),
    listed("O4", "parts", shown(), ("แผนพัฒนาท้องถิ่น", "แผนพัฒนา"), lambda at, rng: (
        Thing("แผนพัฒนาท้องถิ่น พ.ศ. 2561-2565", "file", _strategy("2561 - 2565")(at, rng)),
        Thing("แผนพัฒนาท้องถิ่น พ.ศ. 2566-2570", "file", _book(at, rng)),
    )),
    made("O4", "construction", shown(traps=("construction",)), _O4,
         after(_CONSTRUCTION, _strategy_table)),
    made("O4", "past", shown("year", traps=("other_year",)),
         ("แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)", "แผนพัฒนาท้องถิ่นห้าปี"), _strategy("2561 - 2565"),
         ("pdf", "page", "docx")),
    made("O4", "three_years", shown("year", traps=("other_year",)),
         ("แผนพัฒนาสามปี (พ.ศ. 2560-2562)", "แผนพัฒนาตำบล"), _strategy("2560 - 2562"), ("pdf",)),
    made("O4", "disagreeing", shown("year", traps=("disagreeing_years",)), _O4,
         _strategy("2561 - 2564"), ("pdf", "docx")),
    made("O4", "no_goals", shown("goals"), _O4, _strategy(goals=False), ("page", "pdf")),
    made("O4", "no_indicators", shown("indicators"), _O4, _strategy(signs=False), ("page", "pdf")),
    made("O4", "no_strategies", shown("strategies"), _O4, _project_book, ("pdf", "xlsx")),
    made("O4", "only_names", shown("goals", "indicators"), _O4, _only_names),
    made("O4", "only_order", shown("strategies", "goals", "indicators"), _O4, _only_order,
         ("pdf", "page")),
    made("O4", "picture", shown(unclear=("strategies", "goals", "indicators"),
                                traps=("picture_only",)), _O4,
         after((_span("2566 - 2570"),), drawn(_strategy_table))),
    made("O4", "picture_signs", shown(unclear=("indicators",), traps=("picture_only",)), _O4,
         lambda at, rng: (
             *_strategy(signs=False)(at, rng),
             Picture("", tuple(f"ตัวชี้วัด {line.sign}" for line in _LINES)),
         )),
    rubric("O4", ("แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",), (
        "แผนการดำเนินภารกิจของหน่วยงานที่มีระยะมากกว่า 1 ปี",
        "มีรายละเอียดอย่างน้อย ยุทธศาสตร์หรือแนวทาง เป้าหมาย ตัวชี้วัด",
        "ระยะเวลาบังคับใช้ครอบคลุมปี พ.ศ. 2566",
    )),
    made("O4", "disasters", label("absent", "neighbour"),
         ("แผนป้องกันและบรรเทาสาธารณภัย พ.ศ. 2564-2570",), _disasters, ("pdf", "page")),
    made("O4", "vision", label("absent", "neighbour"), ("วิสัยทัศน์",), _vision),
)  # fmt: skip

# --- O6 --------------------------------------------------------------------------------------

_LAWS = (
    "พระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น พ.ศ. 2542",
    "พระราชบัญญัติภาษีที่ดินและสิ่งปลูกสร้าง พ.ศ. 2562",
    "พระราชบัญญัติการสาธารณสุข พ.ศ. 2535",
    "พระราชบัญญัติควบคุมอาคาร พ.ศ. 2522",
    "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540",
    "พระราชบัญญัติวิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539",
    "พระราชบัญญัติขุดดินและถมดิน พ.ศ. 2543",
    "พระราชบัญญัติป้องกันและบรรเทาสาธารณภัย พ.ศ. 2550",
    "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526",
    "ระเบียบกระทรวงมหาดไทยว่าด้วยการจ่ายเงินเบี้ยยังชีพผู้สูงอายุ พ.ศ. 2552",
)
_O6 = (
    "กฎหมายที่เกี่ยวข้อง", "กฏหมายที่เกี่ยวข้อง", "กฎหมายและระเบียบ", "ข้อกฎหมาย", "พรบ. / ระเบียบ ต่าง ๆ",
    "กฎหมายที่\nเกี่ยวข้อง", "กฎหมาย ระเบียบ ข้อบังคับ", "ระเบียบและกฎหมายท้องถิ่น",
)  # fmt: skip


def _laws(at: Agency, rng: Random) -> list[str]:
    return [_act(at), *rng.sample(_LAWS, rng.randrange(5, len(_LAWS)))]


def _law_list(at: Agency, rng: Random) -> Blocks:
    return Para(f"กฎหมายที่ใช้ในการปฏิบัติงานของ{at.name}"), Points(tuple(_laws(at, rng)))


def _law_table(at: Agency, rng: Random) -> Blocks:
    units = divisions(at)
    rows = [(str(n), name, rng.choice(units)) for n, name in enumerate(_laws(at, rng), 1)]
    return (Rows(("ที่", "ชื่อกฎหมาย", "ผู้ใช้"), tuple(rows)),)


def _law_links(at: Agency, rng: Random) -> Blocks:
    names = _laws(at, rng)
    return tuple(
        Link(name, f"https://www.ratchakitcha.soc.go.th/law/{rng.randrange(10000, 99999)}")
        for name in names
    )


def _law_text(name: str, rng: Random) -> Blocks:
    return (
        Heading(name),
        Para("ข้อ 1 หลักการและเหตุผล"),
        *(Para(f"มาตรา {n} {text}") for n, text in enumerate(rng.sample(_ACT, 8), 1)),
    )


def _law_files(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return tuple(Thing(name, "file", _law_text(name, rng)) for name in _laws(at, rng)[:6])


def _dead_laws(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return tuple(Thing(name, "dead", href="#") for name in _laws(at, rng))


def _bylaws(at: Agency, rng: Random) -> tuple[Thing, ...]:
    kind = "เทศบัญญัติ" if at.is_municipality else "ข้อบัญญัติ"
    names = (
        f"{kind} เรื่อง การจัดการขยะมูลฝอย พ.ศ. 2560",
        f"{kind} เรื่อง การควบคุมการเลี้ยงสัตว์ พ.ศ. 2558",
        f"{kind} เรื่อง ตลาด พ.ศ. 2561",
        *rng.sample(_LAWS, 3),
    )
    return tuple(
        Thing(name, "file", _law_text(name, rng), format=rng.choice(("pdf", "docx", "pdf-broken")))
        for name in names
    )


def _law_words(at: Agency, rng: Random) -> Blocks:
    return (
        Para(f"{at.long_name}ปฏิบัติงานภายใต้กฎหมาย ระเบียบ และข้อบังคับของทางราชการอย่างเคร่งครัด"),
        Para("ผู้สนใจขอดูกฎหมายได้ที่ห้องนิติการ ชั้น 2 ในเวลาราชการ"),
    )


def _clinic(at: Agency, rng: Random) -> Blocks:
    return (
        Para("ทนายความอาสาให้คำปรึกษาเรื่องที่ดิน มรดก และหนี้สิน โดยไม่มีค่าใช้จ่าย"),
        Rows(("วัน", "เวลา"), (("จันทร์", "09.00 - 12.00 น."), ("พฤหัสบดี", "13.00 - 16.00 น."))),
    )


def _savings(at: Agency, rng: Random) -> Blocks:
    return (
        Points((
            "สมาชิกฝากเงินทุกวันที่ 5 ของเดือน เดือนละไม่เกิน 500 บาท",
            "กู้ได้ไม่เกินสามเท่าของเงินฝาก",
            "ลาออกต้องแจ้งล่วงหน้าสามสิบวัน",
        )),
    )  # fmt: skip


def _empty_table(at: Agency, rng: Random) -> Blocks:
    return (Rows(("ลำดับ", "ชื่อเรื่อง", "ดาวน์โหลด"), (("1", "", ""), ("2", "", ""), ("3", "", ""))),)


O6: tuple[Maker, ...] = (
    made("O6", "list", shown(), _O6, _law_list, ("page", "pdf", "docx")),
    made("O6", "table", shown(), _O6, _law_table, ("page", "xlsx", "pdf-shifted"), "tile"),
    made("O6", "links", shown(), _O6, _law_links),
    listed("O6", "files", shown(), _O6, _law_files),
    listed("O6", "bylaws", shown(), _O6, _bylaws),
    listed("O6", "dead_files", shown(), _O6, _dead_laws),
    made("O6", "construction", shown(traps=("construction",)), _O6,
         after(_CONSTRUCTION, _law_list)),
    made("O6", "hidden", shown(traps=("hidden_branch",)), _O6, after(_NOTHING, _law_table)),
    made("O6", "scan", shown(), _O6, _law_list, ("pdf-scan",)),
    made("O6", "words", shown("content"), _O6, _law_words, ("page", "pdf")),
    made("O6", "picture", shown(unclear=("content",), traps=("picture_only",)), _O6,
         drawn(_law_list)),
    made("O6", "picture_file", shown(unclear=("content",), traps=("picture_only",)), _O6,
         _law_table, ("jpg",)),
    made("O6", "empty", label("dead", "empty_values"), _O6, _empty_table),
    rubric("O6", ("กฎหมายที่เกี่ยวข้อง", "O6 กฎหมายที่เกี่ยวข้อง"), (
        "แสดงกฎหมายที่เกี่ยวข้องกับการดำเนินงานหรือการปฏิบัติงานของหน่วยงาน",
    )),
    made("O6", "clinic", label("absent", "neighbour"), ("คลินิกกฎหมาย", "ปรึกษากฎหมายฟรี"), _clinic),
    made("O6", "savings", label("absent", "neighbour"), ("ระเบียบกลุ่มออมทรัพย์บ้านเรา",), _savings),
)  # fmt: skip

ITEMS: dict[str, tuple[Maker, ...]] = {
    "O1": O1,
    "O2": _executives.MAKERS,
    "O3": O3,
    "O4": O4,
    "O5": _contacts.MAKERS,
    "O6": O6,
}
