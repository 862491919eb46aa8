"""Content of O39 (codes of ethics), O40 (promoting ethics) and O41 (assessing ethics)."""

from __future__ import annotations

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
    noisy,
    said,
    signed,
    some,
    table,
    unit,
    with_hidden,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import Block, FileFormat, Heading, Para, Picture, Points, Thing
from tests.accuracy.kit.labels import label, shown

_Without = frozenset[str]
_NOTHING: _Without = frozenset()

# --- O39: the codes ------------------------------------------------------------------------------

_CODES = (
    (
        "ประมวลจริยธรรมผู้บริหารท้องถิ่น",
        "ผู้บริหารท้องถิ่น",
        (
            "ตัดสินใจโดยยึดประโยชน์ของคนทั้งตำบล ไม่เห็นแก่พวกพ้อง",
            "ไม่ใช้ตำแหน่งกดดันการทำงานของข้าราชการประจำ",
            "รับผิดชอบต่อผลของนโยบายที่ตนสั่ง",
            "เปิดเผยส่วนได้เสียของตนก่อนพิจารณาเรื่องใด",
        ),
    ),
    (
        "ประมวลจริยธรรมสมาชิกสภาท้องถิ่น",
        "สมาชิกสภาท้องถิ่น",
        (
            "เข้าประชุมสม่ำเสมอและอภิปรายด้วยเหตุผล",
            "ไม่แทรกแซงการจัดซื้อจัดจ้างของหน่วยงาน",
            "รักษาความลับของการประชุมที่ไม่เปิดเผย",
            "ไม่ใช้วาจาหยาบคายหรือใส่ร้ายผู้อื่น",
        ),
    ),
    (
        "ประมวลจริยธรรมพนักงานส่วนท้องถิ่น",
        "พนักงานส่วนท้องถิ่น",
        (
            "ยึดมั่นในสถาบันหลักของประเทศ",
            "ซื่อสัตย์สุจริต มีจิตสำนึกที่ดี และรับผิดชอบต่อหน้าที่",
            "กล้าตัดสินใจและกระทำในสิ่งที่ถูกต้องชอบธรรม",
            "บริการประชาชนด้วยความเสมอภาค",
            "ดำรงตนเป็นแบบอย่างและรักษาภาพลักษณ์ของราชการ",
        ),
    ),
)
_COUNCIL_OF_STAFF = "อาศัยอำนาจตามกฎหมายว่าด้วยมาตรฐานทางจริยธรรม จึงกำหนดไว้ ดังนี้"


def _code(nth: int) -> Blocks:
    title, who, duties = _CODES[nth]
    points = tuple(Para(f"ข้อ {at} {who}ต้อง{duty}") for at, duty in enumerate(duties, start=3))
    return (
        Heading(title),
        Para(_COUNCIL_OF_STAFF),
        Para(f"ข้อ 1 ประมวลนี้เรียกว่า {title}"),
        Para("ข้อ 2 ให้ใช้บังคับตั้งแต่วันถัดจากวันประกาศในราชกิจจานุเบกษา"),
        *points,
        Para("ข้อสุดท้าย ผู้ฝ่าฝืนให้ดำเนินการตามกลไกที่กฎหมายกำหนด"),
    )


def _three(office: Agency, rng: Random) -> Blocks:
    return (
        Para(f"{office.long_name} ยึดถือประมวลจริยธรรม 3 ฉบับ ดังนี้"),
        *_code(0),
        *_code(1),
        *_code(2),
    )


def _page_of_three(office: Agency, rng: Random) -> Blocks:
    out: list[Block] = [
        Heading("ประมวลจริยธรรมของฝ่ายการเมืองและฝ่ายประจำ"),
        Para(f"บุคลากรของ{office.name} ถือปฏิบัติร่วมกัน"),
    ]
    for title, who, duties in _CODES:
        out += [Heading(title, 3), Para(f"{who}พึงประพฤติ"), Points(duties)]
    return tuple(out)


def _table_of_three(office: Agency, rng: Random) -> Blocks:
    rows = [(title, duty) for title, _who, duties in _CODES for duty in duties]
    return (
        Heading(f"ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ {office.long_name}"),
        table(("ประมวล", "ข้อกำหนด"), rows),
    )


def _three_files(office: Agency, rng: Random) -> tuple[Thing, ...]:
    formats: tuple[FileFormat, ...] = ("pdf", "docx")
    how = rng.choice(formats)
    return tuple(
        Thing(title, "file", _code(at), format=how) for at, (title, _, _) in enumerate(_CODES)
    )


def _staff_only(office: Agency, rng: Random) -> Blocks:
    return (*_code(2), Para(f"{office.long_name} แจ้งให้พนักงานทุกคนถือปฏิบัติ"))


def _two(office: Agency, rng: Random) -> Blocks:
    return (*_code(0), *_code(2))


def _names_only(office: Agency, rng: Random) -> Blocks:
    return (
        Heading("ประมวลจริยธรรมพนักงานส่วนท้องถิ่น"),
        Para(
            f"พนักงานของ{office.long_name} อยู่ภายใต้ประมวลจริยธรรมพนักงานส่วนท้องถิ่น"
            " ซึ่งประกาศในราชกิจจานุเบกษาแล้ว"
        ),
        Para("ผู้ต้องการสำเนาประมวลจริยธรรม ติดต่อขอได้ที่งานการเจ้าหน้าที่"),
    )


def _discipline(office: Agency, rng: Random) -> Blocks:
    rows = (
        ("มาสายโดยไม่มีเหตุผลอันควร", "ภาคทัณฑ์"),
        ("ขาดราชการต่อเนื่องเกินเจ็ดวัน", "ตัดเงินเดือน"),
        ("ทำเอกสารราชการสูญหาย", "ภาคทัณฑ์"),
        ("ละทิ้งหน้าที่เกินสิบห้าวัน", "ไล่ออก"),
        ("ขัดคำสั่งผู้บังคับบัญชา", "ตัดเงินเดือน"),
        ("ดื่มสุราในเวลาราชการ", "ลดเงินเดือน"),
    )
    return (
        Heading("ตารางโทษทางวินัยของพนักงาน"),
        table(("การกระทำผิดวินัย", "ระดับโทษ"), rows),
        Para(office.long_name),
    )


_VALUES = said(
    "สามัคคี บริการดี มีน้ำใจ ใช้เทคโนโลยี",
    "ค่านิยมนี้ได้มาจากการประกวดคำขวัญของพนักงาน {name}",
    head="ค่านิยมองค์กร",
)
_BLANK_39 = said(
    "ข้าพเจ้า ................................ ตำแหน่ง ................................",
    "ได้รับสำเนาประมวลจริยธรรมไว้แล้ว",
    "ลงชื่อ ................................ วันที่ ................................",
    head="แบบลงนามรับทราบ",
)
_RUBRIC_39 = said(
    "แสดงประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ ตามพระราชบัญญัติมาตรฐานทางจริยธรรม พ.ศ. 2562",
    "ที่ออกโดยองค์กรกลางบริหารงานบุคคลหรือองค์กรที่กฎหมายกำหนด และข้อกำหนดจริยธรรมของหน่วยงาน (ถ้ามี)",
    head="O39 ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ",
)
_O39_CAPTIONS = (
    "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ",
    "O39 ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ",
    "ประมวลจริยธรรม",
    "ประมวลจริยธรรม\nสำหรับเจ้าหน้าที่ของรัฐ",
)
_O39: tuple[Maker, ...] = (
    maker("O39", "three", shown(), _O39_CAPTIONS, _three, ("pdf", "docx")),
    maker(
        "O39",
        "page",
        shown(),
        (*_O39_CAPTIONS, "ประมวลผลจริยธรรม"),
        _page_of_three,
        ("page",),
    ),
    maker("O39", "table", shown(), _O39_CAPTIONS, _table_of_three, ("xlsx", "pdf", "page")),
    listing(
        "O39",
        "files",
        shown(),
        (*_O39_CAPTIONS, "ประมวลจริยธรรม (ผู้บริหาร/สมาชิกสภา/พนักงาน)"),
        lambda office, rng: (Para("ดาวน์โหลดประมวลทั้งสามฉบับ"),),
        _three_files,
    ),
    maker("O39", "broken", shown(), _O39_CAPTIONS, _three, ("pdf-broken", "pdf-shifted")),
    maker("O39", "scan", shown(), _O39_CAPTIONS, _table_of_three, ("pdf-scan",)),
    maker(
        "O39",
        "noise",
        shown(traps=("noise",)),
        ("ประมวลผลจริยธรรม", "ประมวลจริธรรมเจ้าหน้าที่ของรัฐ"),
        noisy(either(_three, _page_of_three)),
        ("page", "docx"),
    ),
    maker("O39", "staff_only", shown("three_codes"), _O39_CAPTIONS, _staff_only, ("pdf", "page")),
    maker("O39", "two", shown("three_codes"), _O39_CAPTIONS, _two, ("docx", "pdf")),
    maker("O39", "names_only", label("dead"), _O39_CAPTIONS, _names_only, ("page",)),
    maker(
        "O39",
        "picture",
        shown(unclear=("content", "three_codes"), traps=("picture_only",)),
        _O39_CAPTIONS,
        drawn(
            "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ",
            "{name} เผยแพร่ประมวลจริยธรรมตามภาพ",
            *(title for title, _, _ in _CODES),
            *_CODES[2][2],
        ),
        ("page",),
    ),
    maker(
        "O39", "discipline_inside", label("dead", "neighbour"), _O39_CAPTIONS, _discipline, ("pdf",)
    ),
    maker("O39", "blank", label("dead", "blank_form"), _O39_CAPTIONS, _BLANK_39, ("docx", "pdf")),
    maker("O39", "rubric", label("dead", "rubric"), _O39_CAPTIONS, _RUBRIC_39, ("page",)),
    maker(
        "O39",
        "discipline",
        label("absent", "neighbour"),
        ("โทษทางวินัยพนักงาน", "วินัยและการลงโทษ"),
        _discipline,
        ("page", "pdf"),
    ),
    maker(
        "O39",
        "values",
        label("absent", "neighbour"),
        ("ค่านิยมองค์กร", "วัฒนธรรมและค่านิยม"),
        _VALUES,
        ("page",),
    ),
)

# --- O40: promoting ethics -----------------------------------------------------------------------

_DOS = (
    "ให้บริการตามลำดับก่อนหลัง",
    "แต่งกายสุภาพและตรงต่อเวลา",
    "ใช้ของหลวงเพื่องานหลวงเท่านั้น",
    "ให้ข้อมูลที่ถูกต้องครบถ้วน",
    "รับฟังผู้อื่นอย่างให้เกียรติ",
)
_DONTS = (
    "ใช้เวลาราชการทำธุระส่วนตัว",
    "พูดจาไม่สุภาพกับประชาชน",
    "เลือกปฏิบัติเพราะเป็นญาติ",
    "เผยแพร่ข้อมูลส่วนตัวของผู้อื่น",
    "เพิกเฉยเมื่อเห็นสิ่งไม่ถูกต้อง",
)


def _team(office: Agency, rng: Random, year: int) -> Blocks:
    names = rng.sample(office.names[6:], 4)
    return (
        Heading("คณะทำงานขับเคลื่อนจริยธรรม", 3),
        Para(f"ตามคำสั่งที่ {rng.randint(100, 700)}/{year} ลงวันที่ {day(rng, year)}"),
        Points(
            (
                f"{office.names[5]} ประธานคณะทำงาน",
                *(f"{name} คณะทำงาน" for name in names[:3]),
                f"{names[3]} คณะทำงานและเลขานุการ",
            )
        ),
    )


def _dos(office: Agency, rng: Random, year: int) -> Blocks:
    return (
        Heading("แนวปฏิบัติ Dos & Don'ts", 3),
        table(("ควรทำ (Dos)", "ไม่ควรทำ (Don'ts)"), list(zip(_DOS, _DONTS, strict=True))),
    )


def _training(office: Agency, rng: Random, year: int) -> Blocks:
    return (
        Heading("การฝึกอบรมที่สอดแทรกจริยธรรม", 3),
        Para(
            f"จัดอบรมพนักงาน {rng.randint(25, 70)} คน เมื่อวันที่ {day(rng, year)}"
            " หัวข้อ จริยธรรมในการทำงานของเจ้าหน้าที่ วิทยากรจากสถาบันการศึกษา"
        ),
    )


def _drive(office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING) -> Blocks:
    parts = (("team", _team), ("dos_and_donts", _dos), ("training", _training))
    out: Blocks = (
        Heading(f"รายงานการขับเคลื่อนจริยธรรม ปีงบประมาณ พ.ศ. {year}"),
        Para(f"{office.long_name} อำเภอ{office.district} จังหวัด{office.province}"),
    )
    for name, part in parts:
        if name not in without:
            out += part(office, rng, year)
    return out


def _drive_words(
    office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING
) -> Blocks:
    out: list[Block] = [
        Heading(f"{office.name} ส่งเสริมจริยธรรมเจ้าหน้าที่"),
        Para(f"ในปีงบประมาณ {year} งานการเจ้าหน้าที่ได้ส่งเสริมจริยธรรม ดังนี้"),
    ]
    if "team" not in without:
        out.append(
            Para(
                f"นายกแต่งตั้งทีมจริยธรรมประจำหน่วยงาน เมื่อวันที่ {day(rng, year)}"
                f" มี{office.names[5]} เป็นหัวหน้าทีม และผู้แทนจากทุกกองร่วมเป็นทีมงาน"
            )
        )
    if "dos_and_donts" not in without:
        out += [
            Para("หน่วยงานยกร่างข้อพึงทำ (Do) และข้อพึงละเว้น (Don't) ไว้ดังนี้"),
            Points(tuple(f"Do: {text}" for text in rng.sample(_DOS, 3))),
            Points(tuple(f"Don't: {text}" for text in rng.sample(_DONTS, 3))),
        ]
    if "training" not in without:
        out.append(
            Para(
                f"วันที่ {day(rng, year)} อบรมหลักสูตรการให้บริการ โดยมีวิชาจริยธรรมของผู้ให้บริการ"
                f" 3 ชั่วโมง ผู้ผ่านการอบรม {rng.randint(20, 50)} คน"
            )
        )
    return tuple(out)


def _drive_table(
    office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING
) -> Blocks:
    dos, donts = rng.sample(_DOS, 2), rng.sample(_DONTS, 2)
    rows = [
        ("team", "ตั้งคณะทำงานจริยธรรม", f"คำสั่งลงวันที่ {day(rng, year)} คณะทำงาน 7 คน"),
        ("dos_and_donts", "Dos ที่ใช้ในหน่วยงาน", " / ".join(dos)),
        ("dos_and_donts", "Don'ts ที่ใช้ในหน่วยงาน", " / ".join(donts)),
        ("training", "อบรมพนักงานใหม่ สอดแทรกจริยธรรม", f"วันที่ {day(rng, year)}"),
        ("training", "อบรมจริยธรรมแก่พนักงานจ้าง", f"วันที่ {day(rng, year)}"),
        ("", "ยกย่องพนักงานที่มีจริยธรรมดีเด่น", f"{rng.randint(2, 5)} คน"),
    ]
    kept = [(name, text) for part, name, text in rows if part not in without]
    return (
        Heading(f"สรุปงานขับเคลื่อนจริยธรรม ปี {year}"),
        Para(office.long_name),
        table(("เรื่อง", "รายละเอียด"), kept),
    )


def _any_drive(
    office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING
) -> Blocks:
    return rng.choice((_drive, _drive_words, _drive_table))(office, rng, year, without)


def _not(*parts: str) -> partial[Blocks]:
    return partial(_any_drive, without=frozenset(parts))


def _drive_files(office: Agency, rng: Random) -> tuple[Thing, ...]:
    return (
        Thing(
            "คำสั่งแต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม",
            "file",
            (
                Heading(f"คำสั่ง{office.long_name}"),
                *_team(office, rng, 2566),
                *signed(office, day(rng, 2566), "สั่ง ณ วันที่"),
            ),
        ),
        Thing("แนวปฏิบัติทางจริยธรรม Dos & Don'ts", "page", _dos(office, rng, 2566)),
        Thing("การอบรมที่สอดแทรกจริยธรรม", "file", _training(office, rng, 2566), format="docx"),
    )


def _dos_in_picture(office: Agency, rng: Random) -> Blocks:
    words = (*(f"Do {text}" for text in _DOS), *(f"Don't {text}" for text in _DONTS))
    return (
        *_drive(office, rng, 2566, frozenset({"dos_and_donts"})),
        Para("แนวปฏิบัติของหน่วยงานตามภาพ"),
        Picture("", words),
    )


_ECONOMY = said(
    "คณะทำงานขับเคลื่อนหลักปรัชญาเศรษฐกิจพอเพียง ประกอบด้วยผู้แทนจาก 9 หมู่บ้าน",
    "ผลงาน ปลูกผักสวนครัว 120 ครัวเรือน ทำปุ๋ยหมัก 30 ครัวเรือน",
    head="คณะทำงานขับเคลื่อนเศรษฐกิจพอเพียง {name}",
)
_WASTE = said(
    "Do ล้างขวดก่อนทิ้ง  Do แยกเศษอาหารใส่ถังหมัก",
    "Don't ทิ้งแบตเตอรี่รวมกับขยะทั่วไป  Don't เผาขยะในที่โล่ง",
    head="Dos & Don'ts การคัดแยกขยะในครัวเรือน",
)
_BLANK_40 = said(
    "ครั้งที่ ........ วันที่ .................... สถานที่ ....................",
    "ผู้เข้าประชุม 1. .................... 2. .................... 3. ....................",
    "มติที่ประชุม ................................................................",
    head="แบบบันทึกการประชุมคณะทำงาน",
)
_RUBRIC_40 = said(
    "แสดงการขับเคลื่อนจริยธรรมของหน่วยงาน ได้แก่ การจัดตั้งทีมให้คำปรึกษาตอบคำถามทางจริยธรรม"
    " การจัดทำแนวปฏิบัติ Dos & Don'ts เพื่อลดความสับสนเกี่ยวกับพฤติกรรมสีเทา"
    " และการฝึกอบรมที่มีการสอดแทรกสาระด้านจริยธรรม",
    "เป็นการดำเนินการในปี พ.ศ. 2566",
    head="O40 การขับเคลื่อนจริยธรรม",
)
_O40_CAPTIONS = (
    "การขับเคลื่อนจริยธรรม",
    "O40 การขับเคลื่อนจริยธรรม",
    "การขับเคลื่อนจริยธรรม ปี 2566",
    "การขับเคลื่อน\nจริยธรรม",
)
_O40: tuple[Maker, ...] = (
    maker("O40", "report", shown(), _O40_CAPTIONS, _drive, ("pdf", "docx", "pptx")),
    maker(
        "O40",
        "words",
        shown(),
        ("ส่งเสริมจริยธรรมเจ้าหน้าที่ 2566", *_O40_CAPTIONS),
        _drive_words,
        ("page",),
    ),
    maker("O40", "table", shown(), _O40_CAPTIONS, _drive_table, ("xlsx", "page", "pdf")),
    listing(
        "O40",
        "files",
        shown(),
        _O40_CAPTIONS,
        lambda office, rng: (Para("การขับเคลื่อนจริยธรรม ปีงบประมาณ พ.ศ. 2566"),),
        _drive_files,
    ),
    maker("O40", "broken", shown(), _O40_CAPTIONS, _drive, ("pdf-broken", "pdf-shifted")),
    maker(
        "O40",
        "noise",
        shown(traps=("noise",)),
        ("การขับเคลื่อนจริธรรม", "การขับเคลือนจริยธรรม"),
        noisy(either(_drive, _drive_words)),
        ("page", "docx"),
    ),
    maker(
        "O40",
        "hidden",
        shown(traps=("hidden_branch",)),
        _O40_CAPTIONS,
        with_hidden(either(_drive, _drive_table)),
        ("page",),
    ),
    maker(
        "O40",
        "other_year",
        shown("year", traps=("other_year",)),
        ("การขับเคลื่อนจริยธรรม ปี 2565", *_O40_CAPTIONS[:2]),
        partial(_any_drive, year=2565),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O40",
        "caption_of_2566",
        shown("year", traps=("other_year", "disagreeing_years")),
        ("การขับเคลื่อนจริยธรรม ปี 2566",),
        partial(_any_drive, year=2564),
        ("pdf", "page"),
        slugs=("ethics2566",),
    ),
    maker("O40", "no_team", shown("team"), _O40_CAPTIONS, _not("team"), ("pdf", "page")),
    maker("O40", "no_dos", shown("dos_and_donts"), _O40_CAPTIONS, _not("dos_and_donts"), ("page",)),
    maker("O40", "no_training", shown("training"), _O40_CAPTIONS, _not("training"), ("docx",)),
    maker(
        "O40",
        "training_only",
        shown("team", "dos_and_donts"),
        _O40_CAPTIONS,
        _not("team", "dos_and_donts"),
        ("page", "pdf", "xlsx"),
    ),
    maker(
        "O40",
        "dos_in_picture",
        shown(unclear=("dos_and_donts",), traps=("picture_only",)),
        _O40_CAPTIONS,
        _dos_in_picture,
        ("page",),
    ),
    maker("O40", "blank", label("dead", "blank_form"), _O40_CAPTIONS, _BLANK_40, ("docx", "pdf")),
    maker("O40", "rubric", label("dead", "rubric"), _O40_CAPTIONS, _RUBRIC_40, ("page",)),
    maker(
        "O40",
        "other_client",
        label("dead", "other_identity"),
        _O40_CAPTIONS,
        foreign(_drive),
        ("pdf", "page"),
    ),
    maker("O40", "economy_inside", label("dead", "neighbour"), _O40_CAPTIONS, _ECONOMY, ("pdf",)),
    maker(
        "O40",
        "economy",
        label("absent", "neighbour"),
        ("คณะทำงานขับเคลื่อนเศรษฐกิจพอเพียง",),
        _ECONOMY,
        ("page", "pdf"),
    ),
    maker(
        "O40",
        "waste",
        label("absent", "neighbour"),
        ("Dos & Don'ts แยกขยะ", "ควรทำ ไม่ควรทำ (ขยะครัวเรือน)"),
        _WASTE,
        ("page",),
    ),
)

# --- O41: assessing ethics -----------------------------------------------------------------------

_CONDUCT = (
    "ซื่อสัตย์สุจริตต่อหน้าที่",
    "กล้ายืนหยัดในสิ่งที่ถูกต้อง",
    "คิดถึงประโยชน์ส่วนรวมก่อนส่วนตัว",
    "มุ่งผลสำเร็จของงาน",
    "ปฏิบัติต่อผู้รับบริการอย่างเป็นธรรม",
    "ประพฤติตนเป็นตัวอย่างที่ดี",
    "รักษาความลับของทางราชการ",
    "ใช้ทรัพย์สินราชการอย่างประหยัด",
)
_USES = (
    "นำผลไปประกอบการพิจารณาเลื่อนเงินเดือนและต่อสัญญาจ้าง",
    "นำผลไปใช้ประกอบการแต่งตั้งและมอบหมายงานในการบริหารงานบุคคล",
    "ผู้ที่คะแนนต่ำให้เข้ารับการพัฒนาตามแผนพัฒนาบุคลากรรายบุคคล",
)


def _assessment(
    office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING
) -> Blocks:
    many = rng.randint(30, 70)
    out: list[Block] = [
        Heading("รายงานการประเมินจริยธรรมเจ้าหน้าที่ของรัฐ"),
        Para(f"{office.long_name} ปีงบประมาณ พ.ศ. {year}"),
        Para(f"ผู้รับการประเมิน {many} คน ประเมินแล้วเสร็จวันที่ {late(rng, year)}"),
    ]
    if "behaviour" not in without:
        rows = [
            (name, f"{rng.uniform(3.8, 4.9):.2f}", rng.choice(("ดี", "ดีมาก")))
            for name in some(rng, _CONDUCT, 6, 8)
        ]
        out += [
            Heading("ผลการประเมินพฤติกรรมทางจริยธรรม", 3),
            table(("พฤติกรรมที่ประเมิน", "คะแนนเฉลี่ย", "ระดับ"), rows),
        ]
    else:
        out.append(Para(f"ผ่านเกณฑ์ {many - 2} คน ไม่ผ่านเกณฑ์ 2 คน"))
    if "personnel" not in without:
        out += [Heading("การนำผลไปใช้ในการบริหารทรัพยากรบุคคล", 3), Para(rng.choice(_USES))]
    return tuple(out)


def _scores(office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING) -> Blocks:
    rows = []
    for nth in range(1, rng.randint(8, 14)):
        parts = [rng.randint(3, 5) for _ in range(4)]
        total = f"{sum(parts) * 5}"
        cells = (unit(rng), total) if "behaviour" in without else (*map(str, parts), total)
        rows.append((f"พนักงานคนที่ {nth}", *cells))
    head: tuple[str, ...] = ("ผู้รับการประเมิน", "ความซื่อสัตย์", "ความเป็นธรรม", "จิตบริการ", "การเป็นแบบอย่าง")
    head = ("ผู้รับการประเมิน", "สังกัด", "คะแนนรวม") if "behaviour" in without else (*head, "คะแนนรวม")
    note = () if "personnel" in without else (Para(f"หมายเหตุ {rng.choice(_USES)}"),)
    return (
        Heading(f"ตารางคะแนนประเมินจริยธรรมพนักงาน ปี {year}"),
        Para(office.long_name),
        table(head, rows),
        *note,
    )


def _assessed_words(
    office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING
) -> Blocks:
    parts = (
        (
            "behaviour",
            "หัวหน้างานสังเกตการประพฤติของผู้ใต้บังคับบัญชาใน 3 ด้าน ได้แก่"
            " ความซื่อสัตย์ ความรับผิดชอบ และการให้เกียรติผู้อื่น ส่วนใหญ่ประพฤติอยู่ในระดับดี",
        ),
        ("personnel", f"งานการเจ้าหน้าที่ชี้แจงการใช้ผลว่า {rng.choice(_USES)}"),
    )
    return (
        Heading("ผลประเมินจริยธรรมของพนักงาน"),
        Para(
            f"{office.name} ประเมินจริยธรรมของเจ้าหน้าที่ทุกคนในปีงบประมาณ {year}"
            f" เมื่อวันที่ {late(rng, year)} ครบทุกส่วนราชการ"
        ),
        *(Para(text) for part, text in parts if part not in without),
    )


def _any_assessed(
    office: Agency, rng: Random, year: int = 2566, without: _Without = _NOTHING
) -> Blocks:
    return rng.choice((_assessment, _scores, _assessed_words))(office, rng, year, without)


def _lpa(office: Agency, rng: Random) -> Blocks:
    sides = ("การบริหารจัดการ", "การเงินและการคลัง", "การบริการสาธารณะ", "กิจการสภา", "การกำกับติดตาม")
    rows = [(name, f"{rng.uniform(70, 98):.2f}") for name in sides]
    return (
        Heading("ผลการประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น (LPA) ปี 2565"),
        Para(office.long_name),
        table(("ด้าน", "ร้อยละ"), rows),
    )


_BLANK_41 = said(
    "ชื่อผู้รับการประเมิน .............................. ตำแหน่ง ..............................",
    "1. ความซื่อสัตย์สุจริต  [ ] ดีมาก  [ ] ดี  [ ] ปรับปรุง",
    "2. ความรับผิดชอบ  [ ] ดีมาก  [ ] ดี  [ ] ปรับปรุง",
    "3. การเป็นแบบอย่าง  [ ] ดีมาก  [ ] ดี  [ ] ปรับปรุง",
    "ลงชื่อผู้ประเมิน .............................. วันที่ ..............................",
    head="แบบประเมินจริยธรรม",
)
_RUBRIC_41 = said(
    "แสดงการประเมินจริยธรรมเจ้าหน้าที่ของรัฐในการบริหารทรัพยากรบุคคล"
    " เช่น การประเมินพฤติกรรมทางจริยธรรมประกอบการเลื่อนเงินเดือนหรือการแต่งตั้ง",
    "เป็นการดำเนินการในปี พ.ศ. 2566",
    head="O41 การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ",
)
_O41_CAPTIONS = (
    "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ",
    "O41 การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ",
    "การประเมินจริยธรรมพนักงาน ปี 2566",
    "การประเมินจริยธรรม\nเจ้าหน้าที่ของรัฐ",
)
_O41: tuple[Maker, ...] = (
    maker("O41", "report", shown(), _O41_CAPTIONS, _assessment, ("pdf", "docx", "pptx")),
    maker("O41", "scores", shown(), _O41_CAPTIONS, _scores, ("xlsx", "pdf", "page")),
    maker(
        "O41",
        "words",
        shown(),
        ("ผลประเมินจริยธรรมของพนักงาน", *_O41_CAPTIONS),
        _assessed_words,
        ("page", "docx"),
    ),
    maker("O41", "broken", shown(), _O41_CAPTIONS, _assessment, ("pdf-broken", "pdf-shifted")),
    maker("O41", "scan", shown(), _O41_CAPTIONS, _assessment, ("pdf-scan",)),
    maker(
        "O41",
        "noise",
        shown(traps=("noise",)),
        ("การประเมิณจริยธรรมเจ้าหน้าที่ของรัฐ", "การประเมินจริธรรมเจ้าหน้าที่"),
        noisy(either(_assessment, _assessed_words)),
        ("page", "docx"),
    ),
    maker(
        "O41",
        "slug_of_2565",
        shown(traps=("disagreeing_years",)),
        ("การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ",),
        _assessment,
        ("pdf", "page"),
        slugs=("ethics-2565",),
    ),
    maker(
        "O41",
        "other_year",
        shown("year", traps=("other_year",)),
        ("การประเมินจริยธรรมพนักงาน ปี 2565", *_O41_CAPTIONS[:2]),
        partial(_any_assessed, year=2565),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O41",
        "caption_of_2566",
        shown("year", traps=("other_year", "disagreeing_years")),
        ("การประเมินจริยธรรมพนักงาน ปี 2566",),
        partial(_any_assessed, year=2564),
        ("pdf", "page"),
        slugs=("assess2566",),
    ),
    maker(
        "O41",
        "no_behaviour",
        shown("behaviour"),
        _O41_CAPTIONS,
        partial(_any_assessed, without=frozenset({"behaviour"})),
        ("pdf", "page", "xlsx"),
    ),
    maker(
        "O41",
        "no_personnel",
        shown("personnel"),
        _O41_CAPTIONS,
        partial(_assessment, without=frozenset({"personnel"})),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O41",
        "picture",
        shown(unclear=("behaviour", "personnel"), traps=("picture_only",)),
        _O41_CAPTIONS,
        drawn(
            "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ ปีงบประมาณ พ.ศ. 2566",
            "{name} ประเมินแล้วเสร็จ ผลการประเมินตามภาพ",
            "พฤติกรรมด้านความซื่อสัตย์ ระดับดีมาก",
            "พฤติกรรมด้านการบริการ ระดับดี",
            "ใช้ประกอบการเลื่อนเงินเดือน",
        ),
        ("page",),
    ),
    maker("O41", "lpa_inside", label("dead", "neighbour"), _O41_CAPTIONS, _lpa, ("pdf",)),
    maker("O41", "blank", label("dead", "blank_form"), _O41_CAPTIONS, _BLANK_41, ("docx", "pdf")),
    maker("O41", "rubric", label("dead", "rubric"), _O41_CAPTIONS, _RUBRIC_41, ("page",)),
    maker(
        "O41",
        "other_client",
        label("dead", "other_identity"),
        _O41_CAPTIONS,
        foreign(either(_assessment, _scores)),
        ("pdf", "xlsx"),
    ),
    maker(
        "O41",
        "lpa",
        label("absent", "neighbour"),
        ("ผลการประเมิน LPA", "ผลการประเมินประสิทธิภาพ อปท. 2565"),
        _lpa,
        ("page", "pdf"),
    ),
)

ITEMS: dict[str, tuple[Maker, ...]] = {"O39": _O39, "O40": _O40, "O41": _O41}
