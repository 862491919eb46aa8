"""Content of O31 (No Gift announcement), O32 (No Gift activities), O33 (No Gift report)."""

from __future__ import annotations

from functools import partial
from random import Random

from tests.accuracy.content._integrity import (
    Blocks,
    Maker,
    baht,
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
    with_hidden,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import Heading, Pairs, Para, Picture, Points, Thing
from tests.accuracy.kit.labels import label, shown

# --- O31: the announcement -----------------------------------------------------------------------


def _official(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    return (
        Heading(f"ประกาศ{office.long_name}"),
        Heading("เรื่อง เจตนารมณ์ไม่รับของขวัญและของกำนัลจากการปฏิบัติหน้าที่ (No Gift Policy)", 3),
        Para(f"ประจำปีงบประมาณ พ.ศ. {year}"),
        Para(
            "เพื่อให้การปฏิบัติราชการเป็นไปด้วยความสุจริต ไม่เลือกปฏิบัติ และตัดโอกาสที่จะเกิดการให้ หรือรับสินบนในทุกรูปแบบ"
        ),
        Para(
            f"ข้าพเจ้า {office.names[0]} ตำแหน่ง {office.chief} จึงขอประกาศเจตนารมณ์ว่า"
            " ตนเองและบุคลากรในสังกัดทุกคน จะไม่รับของขวัญ ของกำนัล หรือประโยชน์อื่นใด"
            " ทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่ จากบุคคลใดก็ตามที่มาติดต่อราชการ"
        ),
        Para("จึงประกาศให้ทราบและถือปฏิบัติโดยทั่วกัน"),
        *signed(office, day(rng, year)),
    )


def _web(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    return (
        Heading(f"{office.long_name} งดรับของขวัญทุกเทศกาล"),
        Para(f"ประกาศเจตนารมณ์ No Gift Policy ปีงบประมาณ พ.ศ. {year}"),
        Points(
            (
                "ไม่รับของขวัญ ของที่ระลึก กระเช้า หรือเงินสด จากผู้มาติดต่องาน",
                "ไม่ให้ของขวัญแก่ผู้บังคับบัญชา ใช้การอวยพรด้วยบัตรหรือสื่อออนไลน์แทน",
                "หากมีผู้นำมามอบ ให้ปฏิเสธอย่างสุภาพ และส่งคืนทันที",
            )
        ),
        Para(f"ลงนามโดย {office.names[0]} {office.chief}"),
        Para(f"ให้ไว้ ณ วันที่ {day(rng, year)}"),
    )


def _long(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    return (
        Heading("นโยบาย No Gift Policy"),
        Para(f"ของ{office.long_name} อำเภอ{office.district} จังหวัด{office.province}"),
        Para(f"ใช้บังคับตั้งแต่วันที่ 1 ตุลาคม {year - 1} ถึงวันที่ 30 กันยายน {year}"),
        Heading("1. หลักการและเหตุผล", 3),
        Para(
            "การรับของขวัญจากผู้ที่มีส่วนได้เสียกับงานในหน้าที่ ทำให้การตัดสินใจไม่เป็นกลาง และทำให้ประชาชนขาดความเชื่อถือ"
        ),
        Heading("2. ความหมาย", 3),
        Pairs(
            (
                ("ของขวัญ", "เงิน ทรัพย์สิน บริการ ส่วนลด การเลี้ยงรับรอง หรือสิ่งใดที่มีมูลค่า"),
                ("การปฏิบัติหน้าที่", "การกระทำตามตำแหน่งที่ได้รับแต่งตั้งหรือมอบหมาย"),
            )
        ),
        Heading("3. เจตนารมณ์", 3),
        Para(
            f"{office.chief} ขอให้คำมั่นต่อประชาชนว่า คณะผู้บริหาร ข้าราชการ ลูกจ้าง"
            " และพนักงานจ้างทุกคน งดรับของขวัญทุกชนิด ไม่ว่ามีมูลค่าเท่าใด"
        ),
        Heading("4. แนวปฏิบัติ", 3),
        Points(
            (
                "แจ้งผู้มาติดต่อให้ทราบว่าหน่วยงานไม่รับของขวัญ",
                "ผู้ใดมอบของให้ ต้องปฏิเสธ",
                "ของที่ส่งมาทางไปรษณีย์ ให้ส่งคืนผู้ส่ง",
            )
        ),
        *signed(office, day(rng, year), "ประกาศไว้ ณ วันที่"),
    )


def _order(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    return (
        Heading("ประกาศเจตนารมณ์"),
        Para("เรื่อง งดรับ งดให้ ของขวัญ ของกำนัล หรือประโยชน์อื่นใดจากการปฏิบัติหน้าที่"),
        Para(
            f"ด้วย{office.long_name} มุ่งเป็นองค์กรที่ปลอดจากสินบน {office.chief}"
            f" จึงกำหนดนโยบาย No Gift Policy สำหรับปีงบประมาณ {year} ไว้ดังนี้"
        ),
        Para("ข้อ 1 ห้ามผู้บริหารและพนักงานทุกระดับรับของขวัญหรือของกำนัลจากบุคคลภายนอก"),
        Para("ข้อ 2 ห้ามเรียกหรือบอกกล่าวให้ผู้ใดนำของมามอบให้แก่ตนหรือบุคคลในครอบครัว"),
        Para("ข้อ 3 ให้หัวหน้าส่วนราชการกวดขันผู้ใต้บังคับบัญชาให้ปฏิบัติตามประกาศนี้"),
        *signed(office, day(rng, year), "สั่ง ณ วันที่"),
    )


_O31_TEXTS = (_official, _web, _long, _order)


def _announced(year: int) -> partial[Blocks]:
    return partial(_any_announcement, year=year)


def _any_announcement(office: Agency, rng: Random, year: int) -> Blocks:
    return rng.choice(_O31_TEXTS)(office, rng, year)


def _undated(office: Agency, rng: Random) -> Blocks:
    return (
        Heading("เจตนารมณ์ของนายกต่อนโยบายไม่รับของขวัญ (No Gift Policy) ปีงบประมาณ พ.ศ. 2566"),
        Para(
            f"ในฐานะ{office.chief} ข้าพเจ้า {office.names[0]} ขอแสดงเจตนาว่า"
            " จะไม่รับของขวัญหรือของกำนัลจากผู้ใดที่เกี่ยวข้องกับงานในหน้าที่"
        ),
        Para("พนักงานทุกคนต้องปฏิเสธของขวัญเช่นเดียวกัน ไม่ว่าผู้ให้จะเป็นใคร"),
    )


def _by_staff(office: Agency, rng: Random) -> Blocks:
    name, title = rng.choice(
        (
            (office.names[5], office.clerk),
            (office.names[6], "ผู้อำนวยการกองช่าง"),
            (office.names[7], "ผู้อำนวยการกองคลัง"),
        )
    )
    return (
        Heading("ประกาศเจตนารมณ์นโยบาย No Gift Policy ปีงบประมาณ พ.ศ. 2566"),
        Para(
            f"ข้าพเจ้า {name} ตำแหน่ง {title} พร้อมด้วยพนักงานในบังคับบัญชา ขอประกาศว่า"
            " จะไม่รับของขวัญ ของกำนัล หรือสิ่งตอบแทนใด ๆ จากการปฏิบัติหน้าที่"
        ),
        Para(f"ประกาศ ณ วันที่ {day(rng, 2566)}"),
        Para("ลงชื่อ"),
        Para(f"({name})"),
        Para(title),
    )


def _allowing(office: Agency, rng: Random) -> Blocks:
    limit = rng.choice(("1,000", "3,000"))
    return (
        Heading(f"ประกาศ{office.long_name}"),
        Para("เรื่อง นโยบาย No Gift Policy ประจำปีงบประมาณ พ.ศ. 2566"),
        Para(f"{office.chief} กำหนดแนวทางเกี่ยวกับของขวัญไว้ดังนี้"),
        Para(f"ข้อ 1 บุคลากรรับของขวัญที่มีราคาไม่เกิน {limit} บาท ต่อคนต่อโอกาสได้"),
        Para("ข้อ 2 ของขวัญที่มีราคาสูงกว่านั้นให้รับไว้ในนามของหน่วยงาน แล้วส่งให้งานพัสดุเก็บรักษา"),
        Para("ข้อ 3 ผู้รับของขวัญต้องรายงานผู้บังคับบัญชาภายใน 30 วัน"),
        *signed(office, day(rng, 2566)),
    )


_BLANK_31 = said(
    "(ตราหน่วยงาน)",
    "ประกาศ...................................................................",
    "เรื่อง ประกาศเจตนารมณ์นโยบาย No Gift Policy",
    "ข้าพเจ้า ................................ ตำแหน่ง ................................",
    "ขอประกาศว่า ..............................................................",
    "ประกาศ ณ วันที่ ....... เดือน ................. พ.ศ. .........",
    "(ลงชื่อ) ..............................",
    head="แบบร่างประกาศ (สำหรับหน่วยงานกรอกข้อความ)",
)
_RUBRIC_31 = said(
    "แสดงประกาศอย่างเป็นทางการที่ลงนามโดยผู้บริหารสูงสุดคนปัจจุบัน"
    " ซึ่งมีเนื้อหาเกี่ยวกับการไม่รับของขวัญหรือของกำนัลทุกชนิด ทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่",
    "เป็นประกาศสำหรับปี พ.ศ. 2566",
    head="O31 ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
)
_WILL = either(
    lambda office, rng: (
        Heading("ประกาศเจตจำนงสุจริตของผู้บริหาร"),
        Para(
            f"ข้าพเจ้า {office.names[0]} {office.chief} ขอประกาศเจตจำนงว่าจะบริหารงานด้วย"
            "ความซื่อสัตย์ โปร่งใส พร้อมให้ตรวจสอบ และยึดประโยชน์ของประชาชนเป็นที่ตั้ง"
        ),
        *signed(office, day(rng, 2566)),
    )
)
_POSTER = said(
    "No Gift Policy เป็นคำภาษาอังกฤษ หมายถึง นโยบายที่เจ้าหน้าที่ของรัฐปฏิเสธของขวัญจากงานในหน้าที่",
    "ผู้สนใจดาวน์โหลดภาพพื้นหลังและสติกเกอร์ได้จากเว็บไซต์ของสำนักงาน ป.ป.ช.",
    head="สาระน่ารู้จาก ป.ป.ช. : No Gift Policy คืออะไร",
)
_O31_CAPTIONS = (
    "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
    "ประกาศเจตนารมณ์ No Gift Policy ปี 2566",
    "O31 ประกาศเจตนารมณ์นโยบาย No Gift Policy",
    "นโยบายไม่รับของขวัญ No Gift Policy",
    "ประกาศ No Gift Policy ประจำปี 2566",
)
_O31: tuple[Maker, ...] = (
    maker("O31", "official", shown(), _O31_CAPTIONS, _official, ("pdf", "docx")),
    maker(
        "O31",
        "web",
        shown(),
        ("นโยบายไม่รับของขวัญ (No Gift Policy)", "งดรับ งดให้ NO GIFT POLICY"),
        _web,
        ("page",),
    ),
    maker(
        "O31",
        "long",
        shown(),
        ("No Gift Policy ของหน่วยงาน", "ประกาศนโยบายงดรับของกำนัล ปี 66"),
        _long,
        ("docx", "pdf", "page"),
    ),
    maker(
        "O31",
        "tile",
        shown(),
        ("งดรับของขวัญ\nNO GIFT POLICY", "No Gift Policy", "ประกาศเจตนารมณ์\nไม่รับของขวัน ของกำนัล"),
        either(_order, _web),
        ("page", "pdf"),
        where="tile",
    ),
    maker("O31", "broken", shown(), _O31_CAPTIONS, _order, ("pdf-broken", "pdf-shifted")),
    maker("O31", "scan", shown(), _O31_CAPTIONS, _official, ("pdf-scan",)),
    maker("O31", "noise", shown(traps=("noise",)), _O31_CAPTIONS, noisy(_official), ("page",)),
    maker(
        "O31",
        "slug_of_2565",
        shown(traps=("disagreeing_years",)),
        ("ประกาศ No Gift Policy", "ประกาศเจตนารมณ์ No Gift Policy จากการปฏิบัติหน้าที่ 2565"),
        _official,
        ("pdf", "page"),
        slugs=("nogift2565", "no-gift-65"),
    ),
    maker(
        "O31",
        "other_year",
        shown("year", traps=("other_year",)),
        ("ประกาศเจตนารมณ์ No Gift Policy ปี 2565", "ประกาศ No Gift Policy"),
        _announced(2565),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O31",
        "caption_of_2566",
        shown("year", traps=("other_year", "disagreeing_years")),
        ("ประกาศเจตนารมณ์ No Gift Policy ปี 2566", "O31 (2566) ประกาศนโยบาย No Gift Policy"),
        _announced(2564),
        ("pdf", "page"),
        slugs=("nogift66",),
    ),
    maker("O31", "undated", shown("signed"), _O31_CAPTIONS, _undated, ("page", "docx")),
    maker("O31", "by_staff", shown("chief"), _O31_CAPTIONS, _by_staff, ("pdf", "page")),
    maker("O31", "allowing", shown("refuse"), _O31_CAPTIONS, _allowing, ("pdf", "docx")),
    maker(
        "O31",
        "picture",
        shown(unclear=("refuse", "chief", "signed"), traps=("picture_only",)),
        _O31_CAPTIONS,
        lambda office, rng: drawn(
            "ประกาศเจตนารมณ์ No Gift Policy",
            "ประกาศของ{name} ปีงบประมาณ พ.ศ. 2566",
            "ข้าพเจ้าและบุคลากรทุกคนจะไม่รับของขวัญ",
            office.names[0],
            office.chief,
            day(rng, 2566),
        )(office, rng),
        ("page",),
    ),
    maker(
        "O31",
        "other_client",
        label("dead", "other_identity"),
        _O31_CAPTIONS,
        foreign(either(_official, _order)),
        ("page", "pdf"),
    ),
    maker("O31", "blank", label("dead", "blank_form"), _O31_CAPTIONS, _BLANK_31, ("docx", "pdf")),
    maker("O31", "rubric", label("dead", "rubric"), _O31_CAPTIONS, _RUBRIC_31, ("page",)),
    maker(
        "O31",
        "integrity_will",
        label("absent", "neighbour"),
        ("เจตจำนงสุจริตของผู้บริหาร", "ประกาศเจตจำนงสุจริต 2566"),
        _WILL,
        ("page", "pdf"),
    ),
    maker(
        "O31",
        "poster_of_others",
        label("absent", "neighbour"),
        ("สาระน่ารู้จาก ป.ป.ช.", "สื่อประชาสัมพันธ์ สำนักงาน ป.ป.ช."),
        _POSTER,
        ("page",),
    ),
)

# --- O32: the activities -------------------------------------------------------------------------

_PLACES = ("ห้องประชุมสภา", "หอประชุมอเนกประสงค์", "ห้องประชุมชั้น 2", "ศาลาประชาคม")


def _minutes(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    people, when = rng.randint(18, 60), day(rng, year)
    return (
        Heading(f"รายงานการประชุมพนักงาน{office.long_name}"),
        Para(f"ครั้งที่ {rng.randint(1, 4)}/{when[-4:]} วันที่ {when} ณ {rng.choice(_PLACES)}"),
        Para(f"ผู้มาประชุม {people} คน เริ่มประชุมเวลา 09.30 น."),
        Heading("ระเบียบวาระที่ 1 เรื่องที่ประธานแจ้งให้ทราบ", 3),
        Para(
            f"{office.names[0]} {office.chief} ประธานที่ประชุม มอบแนวทางการสร้างวัฒนธรรม"
            " No Gift Policy แก่พนักงานทุกส่วนราชการ และเน้นให้หัวหน้างานเป็นแบบอย่าง"
        ),
        Heading("ระเบียบวาระที่ 2 การแลกเปลี่ยนความเห็น", 3),
        Para("ที่ประชุมแบ่งกลุ่มพูดคุยถึงสถานการณ์ที่ผู้มาติดต่อนำของมาฝาก และวิธีบอกปัดอย่างสุภาพ"),
        Heading("ระเบียบวาระที่ 3 อื่น ๆ", 3),
        Para("ไม่มี เลิกประชุมเวลา 12.00 น."),
        Para(f"{office.names[8]} ผู้จดรายงานการประชุม"),
    )


def _told(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    return (
        Heading("ปลุกจิตสำนึก “ไม่รับ ไม่ให้” เริ่มที่ตัวเรา"),
        Para(
            f"วันที่ {day(rng, year)} เวลา 13.30 น. {office.long_name} จัดกิจกรรมสร้างวัฒนธรรม"
            f" No Gift Policy ณ {rng.choice(_PLACES)} โดยมีผู้บริหารและพนักงานเข้าร่วม"
            f" จำนวน {rng.randint(20, 70)} คน"
        ),
        Para("วิทยากรบรรยายกรณีตัวอย่าง จากนั้นผู้เข้าร่วมแสดงบทบาทสมมติเมื่อมีคนนำกระเช้ามาให้"),
        Picture("ภาพกิจกรรม"),
        Picture("ภาพกิจกรรม"),
    )


def _seminar(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    return (
        Heading("สรุปผลการสัมมนา วัฒนธรรมองค์กร No Gift Policy"),
        Para(f"{office.long_name} ปีงบประมาณ พ.ศ. {year}"),
        Pairs(
            (
                ("วันที่จัด", day(rng, year)),
                ("สถานที่", rng.choice(_PLACES)),
                ("ผู้เข้าสัมมนา", f"{rng.randint(25, 80)} คน"),
                ("วิทยากร", f"{office.names[9]} นิติกรชำนาญการ"),
            )
        ),
        Heading("กำหนดการที่ดำเนินการแล้ว", 3),
        Points(
            (
                "09.00 น. นายกเปิดการสัมมนาและมอบนโยบาย",
                "09.30 น. บรรยาย ของขวัญกับผลประโยชน์ทับซ้อน",
                "11.00 น. อภิปรายกลุ่มและนำเสนอ",
            )
        ),
        Heading("ผลที่ได้รับ", 3),
        Para(f"ผู้เข้าสัมมนาทำแบบทดสอบผ่านร้อยละ {rng.randint(80, 97)}"),
    )


_HELD = (
    "ประชุมประจำเดือน นายกมอบนโยบาย No Gift Policy",
    "อบรมพนักงานจ้างเรื่องการปฏิเสธของขวัญ",
    "สัมมนา วัฒนธรรมไม่รับของขวัญ No Gift",
    "ประชุมหัวหน้าส่วนราชการ ซักซ้อมแนวทาง No Gift Policy",
    "กิจกรรม Morning Talk หน้าเสาธง เรื่อง No Gift Policy",
    "เวทีแลกเปลี่ยนของครูศูนย์พัฒนาเด็กเล็ก เรื่องการไม่รับของขวัญจากผู้ปกครอง",
    "ประชุมชี้แจงงานจัดเก็บรายได้ เรื่องไม่รับสินน้ำใจ",
)


def _held(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    rows = [
        (name, day(rng, year), rng.choice(_PLACES), f"{rng.randint(12, 60)} คน", "จัดแล้ว")
        for name in some(rng, _HELD, 4, 7)
    ]
    head = ("กิจกรรม", "วันที่จัด", "สถานที่", "ผู้เข้าร่วม", "ผล")
    return (
        Heading(f"ตารางสรุปกิจกรรมเสริมสร้างวัฒนธรรม No Gift Policy ปีงบประมาณ พ.ศ. {year}"),
        Para(office.long_name),
        table(head, rows),
    )


def _activities(office: Agency, rng: Random) -> tuple[Thing, ...]:
    pages = [
        Thing("กิจกรรมปลุกจิตสำนึก No Gift Policy", "page", _told(office, rng), date=day(rng, 2566)),
        Thing("รายงานการประชุมมอบนโยบาย", "file", _minutes(office, rng)),
        Thing("สรุปสัมมนา No Gift", "file", _seminar(office, rng), format="docx"),
    ]
    return tuple(pages[: rng.randint(2, 3)])


def _posters(office: Agency, rng: Random) -> Blocks:
    return (
        Heading("การสร้างวัฒนธรรม No Gift Policy ปีงบประมาณ พ.ศ. 2566"),
        Para(
            f"{office.long_name} ติดป้ายไวนิลรณรงค์วัฒนธรรม No Gift Policy หน้าสำนักงาน"
            f" และวางสติกเกอร์ที่เคาน์เตอร์บริการ {rng.randint(3, 9)} จุด เมื่อวันที่ {day(rng, 2566)}"
        ),
        Para("พร้อมทำสื่อภาพเผยแพร่ทางเฟซบุ๊ก"),
        Picture("ป้ายรณรงค์"),
    )


def _letter(office: Agency, rng: Random) -> Blocks:
    return (
        Heading("บันทึกข้อความ"),
        Para("เรื่อง เวียนแจ้งรณรงค์สร้างวัฒนธรรม No Gift Policy ภายในองค์กร"),
        Para(f"วันที่ {day(rng, 2566)} เรียน หัวหน้าส่วนราชการทุกส่วน"),
        Para(
            "ด้วยสำนักปลัดได้จัดทำภาพรณรงค์สำหรับใช้เป็นภาพพื้นหลังหน้าจอคอมพิวเตอร์"
            " ขอให้ทุกเครื่องเปลี่ยนภาพหน้าจอเพื่อสร้างวัฒนธรรม No Gift Policy ในปีงบประมาณ 2566"
        ),
        Para(f"({office.names[5]}) {office.clerk}"),
    )


def _any_activity(office: Agency, rng: Random, year: int) -> Blocks:
    return rng.choice((_minutes, _told, _seminar, _held))(office, rng, year)


_BLANK_32 = said(
    "วันที่ ........ เดือน .................... พ.ศ. ........ ณ ..............................",
    "ลำดับ / ชื่อ - สกุล / ตำแหน่ง / ลายมือชื่อ",
    "1. .......................... / .................... / ....................",
    "2. .......................... / .................... / ....................",
    "3. .......................... / .................... / ....................",
    head="แบบลงทะเบียนผู้เข้าร่วมกิจกรรม",
)
_RUBRIC_32 = said(
    "แสดงการดำเนินการหรือกิจกรรมที่แสดงถึงการปลุกจิตสำนึก หรือสร้างวัฒนธรรมองค์กรตามนโยบาย No Gift Policy",
    "เช่น การประชุม การสัมมนา การมอบนโยบาย ที่ดำเนินการในปี พ.ศ. 2566",
    head="O32 การสร้างวัฒนธรรม No Gift Policy",
)
_SAMPLE_32 = said(
    "หัวข้อข่าวตัวอย่าง 1",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    "หัวข้อข่าวตัวอย่าง 2",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
)
_O32_CAPTIONS = (
    "การสร้างวัฒนธรรม No Gift Policy",
    "O32 การสร้างวัฒนธรรม No Gift Policy",
    "กิจกรรมสร้างวัฒนธรรม No Gift Policy ปี 2566",
    "การสร้างวัฒนธรรม\nNo Gift Policy",
)
_O32: tuple[Maker, ...] = (
    maker("O32", "minutes", shown(), _O32_CAPTIONS, _minutes, ("pdf", "docx")),
    maker(
        "O32",
        "told",
        shown(),
        (*_O32_CAPTIONS, "ปลุกจิตสำนึก ไม่รับ ไม่ให้ ของขวัญ"),
        _told,
        ("page",),
    ),
    maker(
        "O32",
        "seminar",
        shown(),
        ("สัมมนา No Gift Policy", "การเสริมสร้างวัฒนธรรม No Gift Policy"),
        _seminar,
        ("pptx", "docx", "pdf"),
    ),
    maker(
        "O32",
        "table",
        shown(),
        ("สรุปกิจกรรม No Gift Policy ปีงบ 66", "การสร้างวัฒนธรรม No Gift"),
        _held,
        ("xlsx", "pdf", "page"),
    ),
    listing(
        "O32",
        "several",
        shown(),
        _O32_CAPTIONS,
        lambda office, rng: (Para("รวมกิจกรรมและการประชุมที่จัดขึ้น"),),
        _activities,
    ),
    maker("O32", "broken", shown(), _O32_CAPTIONS, _minutes, ("pdf-broken", "pdf-shifted")),
    maker(
        "O32",
        "noise",
        shown(traps=("noise",)),
        ("การสร้างวัฒธรรม No Gift Policy", "กิจกรรม No Gift Polocy"),
        noisy(_held),
        ("page",),
    ),
    maker(
        "O32",
        "other_year",
        shown("year", traps=("other_year",)),
        ("การสร้างวัฒนธรรม No Gift Policy ปี 2565", "การสร้างวัฒนธรรม No Gift Policy"),
        partial(_any_activity, year=2565),
        ("page", "pdf", "docx"),
    ),
    maker(
        "O32",
        "caption_of_2566",
        shown("year", traps=("other_year", "disagreeing_years")),
        ("กิจกรรมสร้างวัฒนธรรม No Gift Policy ปี 2566",),
        partial(_any_activity, year=2565),
        ("page", "pdf"),
        slugs=("o32-2566", "culture66"),
    ),
    maker("O32", "posters", shown("activity"), _O32_CAPTIONS, _posters, ("page",)),
    maker("O32", "letter", shown("activity"), _O32_CAPTIONS, _letter, ("pdf", "docx")),
    maker(
        "O32",
        "picture",
        shown(unclear=("year", "activity"), traps=("picture_only",)),
        _O32_CAPTIONS,
        drawn(
            "การสร้างวัฒนธรรม No Gift Policy",
            "ภาพกิจกรรมสร้างวัฒนธรรม No Gift Policy ของ{name}",
            "ประชุมมอบนโยบาย",
            "17 มกราคม 2566 ห้องประชุมสภา",
            "ผู้เข้าร่วม 42 คน",
        ),
        ("page",),
    ),
    maker(
        "O32",
        "undated",
        shown(unclear=("year",), traps=("picture_only",)),
        _O32_CAPTIONS[:2],
        lambda office, rng: (
            Heading("จัดประชุมสร้างวัฒนธรรม No Gift Policy"),
            Para(
                f"{office.long_name} จัดประชุมพนักงาน {rng.randint(20, 60)} คน"
                " เพื่อสร้างวัฒนธรรม No Gift Policy วันและเวลาตามป้ายในภาพ"
            ),
            Picture("", (f"วันที่ {day(rng, 2566)}", "ประชุม No Gift Policy")),
        ),
        ("page",),
    ),
    maker("O32", "blank", label("dead", "blank_form"), _O32_CAPTIONS, _BLANK_32, ("pdf", "docx")),
    maker("O32", "rubric", label("dead", "rubric"), _O32_CAPTIONS, _RUBRIC_32, ("page",)),
    maker("O32", "sample", label("dead", "sample_record"), _O32_CAPTIONS, _SAMPLE_32, ("page",)),
    maker(
        "O32",
        "new_year_gifts",
        label("absent", "neighbour"),
        ("ประมวลภาพ มอบของขวัญปีใหม่ผู้สูงอายุ", "กิจกรรมมอบของขวัญวันเด็ก 2563"),
        said(
            "{name} มอบของขวัญแก่ผู้สูงอายุและเด็กในพื้นที่ เมื่อวันที่ 10 มกราคม 2563",
            head="ส่งความสุขด้วยของขวัญ",
        ),
        ("page",),
    ),
    maker(
        "O32",
        "knowledge",
        label("absent", "neighbour"),
        ("สาระน่ารู้", "บทความจากหน่วยงานกลาง"),
        _POSTER,
        ("page",),
    ),
)

# --- O33: the report -----------------------------------------------------------------------------

_SOURCES = (
    ("หน่วยงานภาครัฐ", "ในนามหน่วยงาน"),
    ("หน่วยงานภาคเอกชน", "ในนามหน่วยงาน"),
    ("ประชาชน", "ในนามหน่วยงาน"),
    ("หน่วยงานภาครัฐ", "ในนามรายบุคคล"),
    ("หน่วยงานภาคเอกชน", "ในนามรายบุคคล"),
    ("ประชาชน", "ในนามรายบุคคล"),
)


def _none(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    return (
        Heading("รายงานผลตามนโยบาย No Gift Policy"),
        Para(f"{office.long_name} ปีงบประมาณ พ.ศ. {year}"),
        Para(f"ที่ {rng.randint(11, 99)}/{year} วันที่ {late(rng, year)}"),
        Para(
            "สำนักปลัดได้รวบรวมรายงานจากทุกส่วนราชการแล้ว ปรากฏว่า ไม่มีเจ้าหน้าที่ผู้ใด"
            "รับของขวัญหรือของกำนัลจากการปฏิบัติหน้าที่ (จำนวน 0 ครั้ง)"
        ),
        Para("จึงรายงานมาเพื่อโปรดทราบ"),
        Para(f"({office.names[5]})"),
        Para(office.clerk),
    )


def _counted(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    rows = []
    for source, whose in _SOURCES:
        times = rng.choice((0, 0, 0, 1, 2, 3))
        rows.append((source, whose, str(times), "คืนผู้ให้" if times else "-"))
    return (
        Heading(f"แบบรายงานการรับของขวัญและของกำนัลตามนโยบาย No Gift Policy ปี {year}"),
        Pairs((("ชื่อหน่วยงาน", office.long_name), ("ข้อมูลของปีงบประมาณ", f"พ.ศ. {year}"))),
        table(("ผู้ให้", "ผู้รับ", "จำนวนครั้งที่รับ", "การดำเนินการกับของขวัญ"), rows),
        Para(f"รวมทั้งสิ้น {sum(int(row[2]) for row in rows)} ครั้ง"),
        Para(f"ผู้รายงาน {office.names[8]} วันที่ {late(rng, year)}"),
    )


def _monthly(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    names = ("ตุลาคม", "พฤศจิกายน", "ธันวาคม", "มกราคม", "กุมภาพันธ์")
    rows = []
    for at, name in enumerate(names):
        times = rng.choice((0, 0, 0, 1))
        note = f"กระเช้าผลไม้ ราคา {money(baht(rng, 1, 2))} บาท ส่งคืนแล้ว" if times else "ไม่มี"
        rows.append((f"{name} {year - 1 if at < 3 else year}", str(times), note))
    return (
        Heading("สถิติการรับของขวัญรายเดือน"),
        Para(f"รายงานผลการปฏิบัติตามนโยบาย No Gift Policy ของ{office.long_name}"),
        table(("เดือน", "จำนวนครั้งที่มีการรับของขวัญ", "รายละเอียด"), rows),
    )


def _in_words(office: Agency, rng: Random, year: int = 2566) -> Blocks:
    times = rng.randint(1, 4)
    return (
        Heading(f"ผลการปฏิบัติตาม No Gift Policy รอบปี {year}"),
        Para(
            f"นับแต่วันที่ 1 ตุลาคม {year - 1} {office.long_name} มีผู้นำของขวัญมามอบให้พนักงาน"
            f" รวม {times} ครั้ง พนักงานแจ้งผู้บังคับบัญชาทุกครั้ง และได้คืนของแก่ผู้มอบครบถ้วน"
        ),
        Para(f"ส่วนราชการที่มีผู้นำของมามอบ ได้แก่ {unit(rng)} ส่วนอื่นไม่มี"),
        Para(f"รายงาน ณ วันที่ {late(rng, year)}"),
    )


_O33_TEXTS = (_none, _counted, _monthly, _in_words)


def _any_report(office: Agency, rng: Random, year: int) -> Blocks:
    return rng.choice(_O33_TEXTS)(office, rng, year)


def _uncounted(office: Agency, rng: Random) -> Blocks:
    return (
        Heading("รายงานผลตามนโยบาย No Gift Policy ปีงบประมาณ พ.ศ. 2566"),
        Para(f"{office.long_name} ให้ความสำคัญกับนโยบายเกี่ยวกับของขวัญอย่างต่อเนื่อง"),
        Para("ผู้บังคับบัญชาทุกระดับกำกับดูแลให้เป็นไปตามนโยบาย และมีงานนิติการเป็นผู้รวบรวมข้อมูล"),
        Para(f"รายงาน ณ วันที่ {late(rng, 2566)}"),
    )


def _donations(office: Agency, rng: Random) -> Blocks:
    things = ("เสื้อผ้ามือสอง", "หนังสือนิทาน", "ข้าวสาร", "น้ำดื่ม", "ผ้าห่มกันหนาว", "ยาสามัญ")
    rows = [
        (name, f"{rng.randint(5, 80)} ชุด", month(rng, 2566)) for name in some(rng, things, 4, 6)
    ]
    return (
        Heading("ทะเบียนรับบริจาคสิ่งของช่วยผู้ประสบภัย"),
        Para(office.long_name),
        table(("รายการ", "จำนวน", "เดือนที่รับ"), rows),
    )


_BLANK_33 = said(
    "ชื่อหน่วยงาน ......................................... ปีงบประมาณ พ.ศ. .............",
    "1. จำนวนครั้งที่รับของขวัญจากหน่วยงานภาครัฐ ............... ครั้ง",
    "2. จำนวนครั้งที่รับของขวัญจากภาคเอกชน ............... ครั้ง",
    "3. จำนวนครั้งที่รับของขวัญจากประชาชน ............... ครั้ง",
    "ลงชื่อ .............................. ผู้รายงาน",
    head="แบบรายงานการรับของขวัญตามนโยบาย No Gift Policy",
)
_RUBRIC_33 = said(
    "แสดงรายงานผลตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่ตามแบบที่กำหนด",
    "แสดงจำนวนการรับของขวัญและของกำนัลของหน่วยงาน (ถ้าไม่มีให้ระบุว่าไม่มี)",
    head="O33 รายงานผลตามนโยบาย No Gift Policy",
)
_O33_CAPTIONS = (
    "รายงานผลตามนโยบาย No Gift Policy",
    "O33 รายงานผลตามนโยบาย No Gift Policy",
    "รายงานผล No Gift Policy ปี 2566",
    "รายงานการรับของขวัญและของกำนัล",
    "รายงานผลตามนโยบาย\nNo Gift Policy",
)
_O33_NO_YEAR = ("รายงานผลตามนโยบาย No Gift Policy", "รายงานการรับของขวัญ (No Gift)")
_O33: tuple[Maker, ...] = (
    maker("O33", "none", shown(), _O33_CAPTIONS, _none, ("pdf", "docx")),
    maker("O33", "counted", shown(), _O33_CAPTIONS, _counted, ("xlsx", "pdf", "page")),
    maker("O33", "monthly", shown(), _O33_CAPTIONS, _monthly, ("page", "xlsx", "pdf")),
    maker(
        "O33",
        "in_words",
        shown(),
        (*_O33_NO_YEAR, "ผลการปฏิบัติตาม No Gift Policy"),
        _in_words,
        ("page", "docx"),
    ),
    maker(
        "O33",
        "of_2565",
        shown(),
        ("รายงานผลตามนโยบาย No Gift Policy ปี 2565", *_O33_NO_YEAR),
        partial(_any_report, year=2565),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O33",
        "hidden",
        shown(traps=("hidden_branch",)),
        _O33_CAPTIONS,
        with_hidden(either(_none, _monthly)),
        ("page",),
    ),
    maker("O33", "broken", shown(), _O33_CAPTIONS, _none, ("pdf-broken", "pdf-shifted")),
    maker("O33", "scan", shown(), _O33_CAPTIONS, _none, ("pdf-scan",)),
    maker(
        "O33",
        "noise",
        shown(traps=("noise",)),
        ("รายงานผลตามนโยบาย No Gift  Policy", "รายงานผลตามนะโยบาย No Gift Policy"),
        noisy(_counted),
        ("page", "docx"),
    ),
    maker(
        "O33",
        "other_year",
        shown("year", traps=("other_year",)),
        ("รายงานผลตามนโยบาย No Gift Policy ปี 2564", *_O33_NO_YEAR),
        partial(_any_report, year=2564),
        ("pdf", "page", "docx"),
    ),
    maker(
        "O33",
        "caption_of_2566",
        shown("year", traps=("other_year", "disagreeing_years")),
        ("รายงานผล No Gift Policy ปี 2566",),
        partial(_any_report, year=2564),
        ("pdf", "page"),
        slugs=("nogift-report-2566",),
    ),
    maker("O33", "uncounted", shown("content"), _O33_CAPTIONS, _uncounted, ("page", "pdf", "docx")),
    maker(
        "O33",
        "picture",
        shown(unclear=("content",), traps=("picture_only",)),
        _O33_CAPTIONS,
        drawn(
            "รายงานผลตามนโยบาย No Gift Policy ปีงบประมาณ พ.ศ. 2566",
            "รายงานการรับของขวัญของ{name} ตามภาพ",
            "จำนวนการรับของขวัญ 0 ครั้ง",
            "ไม่มีการรับของขวัญ",
        ),
        ("page",),
    ),
    maker(
        "O33",
        "blank",
        label("dead", "blank_form", "empty_values"),
        _O33_CAPTIONS,
        _BLANK_33,
        ("pdf", "docx", "page"),
    ),
    maker("O33", "rubric", label("dead", "rubric"), _O33_CAPTIONS, _RUBRIC_33, ("page",)),
    maker(
        "O33", "donations_inside", label("dead", "neighbour"), _O33_CAPTIONS, _donations, ("pdf",)
    ),
    maker(
        "O33",
        "other_client",
        label("dead", "other_identity"),
        _O33_CAPTIONS,
        foreign(either(_none, _counted)),
        ("pdf", "page"),
    ),
    maker(
        "O33",
        "donations",
        label("absent", "neighbour"),
        ("ทะเบียนรับบริจาคสิ่งของ", "รายงานการรับบริจาค"),
        _donations,
        ("page", "xlsx"),
    ),
)

ITEMS: dict[str, tuple[Maker, ...]] = {"O31": _O31, "O32": _O32, "O33": _O33}
