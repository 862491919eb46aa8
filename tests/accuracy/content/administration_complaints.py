"""O27 guide to complaints, O28 channel, O29 statistics of complaints, O30 taking part."""

from __future__ import annotations

from random import Random

from tests.accuracy.content._administration import (
    HALF,
    MONTHS,
    SHORT_MONTHS,
    Maker,
    absent,
    away,
    dead,
    decomposed,
    host_of,
    made,
    nowhere,
    numbered,
    opening,
    page,
    paper,
    signed,
    spaced,
    table,
    web_form,
    web_page,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import (
    Block,
    FileFormat,
    Form,
    Frame,
    Heading,
    Hidden,
    Input,
    Link,
    Pairs,
    Para,
    Picture,
    Points,
    Rows,
    Thing,
    Variant,
)
from tests.accuracy.kit.labels import label, shown

# --- O27 -----------------------------------------------------------------------------------------

_GUIDE = "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"
_WRONGS = "เจ้าหน้าที่ของรัฐเรียกรับสินบน ใช้อำนาจโดยมิชอบ หรือยักยอกทรัพย์สินของทางราชการ"


def _aim(office: Agency, corruption: bool) -> tuple[Block, ...]:
    if corruption:
        text = (
            f"ใช้กับเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ในสังกัด{office.long_name} เช่น {_WRONGS}"
        )
    else:
        text = f"ใช้กับเรื่องร้องทุกข์ของชาวบ้านในเขต{office.long_name} เช่น ถนนชำรุด เสียงดัง กลิ่นเหม็น น้ำไม่ไหล"
    return Heading("ขอบเขต", 3), Para(text)


def _ways(rng: Random) -> tuple[Block, ...]:
    ways = (
        "ยื่นหนังสือด้วยตนเองที่สำนักงานในวันและเวลาราชการ",
        "ส่งหนังสือทางไปรษณีย์ จ่าหน้าซองว่า ลับ",
        "หย่อนหนังสือในตู้รับเรื่องหน้าสำนักงาน",
        "ให้ผู้อื่นยื่นแทนโดยมีหนังสือมอบอำนาจ",
    )
    return (
        Heading("วิธีการร้องเรียนของบุคคลภายนอก", 3),
        Points(tuple(rng.sample(ways, 3))),
        Para("หนังสือร้องเรียนต้องระบุชื่อผู้ถูกร้อง พฤติการณ์ และพยานหลักฐานเท่าที่มี"),
    )


_STEPS = (
    "รับเรื่องและลงทะเบียนลับ", "ตรวจสอบข้อเท็จจริงเบื้องต้น", "เสนอผู้บริหารสั่งแต่งตั้งคณะกรรมการสอบข้อเท็จจริง",
    "รวบรวมพยานหลักฐานและสรุปสำนวน", "ผู้บริหารพิจารณาดำเนินการทางวินัย", "แจ้งผลแก่ผู้ร้องเรียน",
)  # fmt: skip


def _steps(rng: Random, time: bool) -> tuple[Block, ...]:
    days = [f"{rng.choice((1, 3, 7, 15))} วันทำการ" for _ in _STEPS]
    if time:
        return (
            Heading("ขั้นตอนการจัดการ", 3),
            table("ที่|ขั้นตอน|ระยะเวลา", numbered(zip(_STEPS, days, strict=True))),
            Para("แจ้งผลให้ผู้ร้องเรียนทราบภายใน 15 วันนับแต่วันที่ได้รับเรื่อง"),
        )
    return Heading("ขั้นตอนการจัดการ", 3), table("ที่|ขั้นตอน", numbered((s,) for s in _STEPS))


def _unit(office: Agency) -> tuple[Block, ...]:
    return (
        Heading("ส่วนงานที่รับผิดชอบ", 3),
        Para("งานนิติการ สำนักปลัด เป็นผู้รับผิดชอบและเก็บรักษาความลับของผู้ร้องเรียน"),
    )


def _guide_blocks(office: Agency, rng: Random, *lacks: str) -> list[Block]:
    blocks = [*_aim(office, corruption=True)]
    blocks += () if "how" in lacks else _ways(rng)
    if "steps" not in lacks:
        blocks += _steps(rng, "time" not in lacks)
    elif "time" not in lacks:
        blocks.append(Para("การพิจารณาเรื่องร้องเรียนให้แล้วเสร็จภายใน 60 วัน นับแต่วันที่ได้รับเรื่อง"))
    blocks += () if "unit" in lacks else _unit(office)
    return blocks


def _guide(
    caption: str, name: str, format: FileFormat = "pdf", lacks: tuple[str, ...] = ()
) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        broken, scan = format in ("pdf-broken", "pdf-shifted"), format == "pdf-scan"
        found = shown(*lacks, traps=("broken_text",) if broken else ("scan",) if scan else ())
        blocks = _guide_blocks(office, rng, *lacks)
        thing = paper(caption, format, Heading(_GUIDE, 1), Para(office.long_name), *blocks)
        return made("O27", name, found, thing)

    return maker


def _guide_general(office: Agency, rng: Random) -> Variant:
    steps = ("รับเรื่องร้องทุกข์", "ลงพื้นที่ตรวจสอบ", "แก้ไขความเดือดร้อน", "แจ้งผลแก่ผู้ร้องทุกข์")
    rows = numbered((step, f"{rng.choice((1, 3, 7))} วันทำการ") for step in steps)
    thing = paper(
        _GUIDE,
        "pdf",
        Heading("แนวปฏิบัติการจัดการเรื่องร้องทุกข์ทั่วไป", 1),
        *_aim(office, corruption=False),
        Heading("วิธีการร้องทุกข์", 3),
        Points(("ยื่นหนังสือด้วยตนเองที่สำนักงาน", "ส่งหนังสือทางไปรษณีย์", "หย่อนตู้รับฟังความเห็น")),
        Heading("ขั้นตอน", 3),
        table("ที่|ขั้นตอน|ระยะเวลา", rows),
        Heading("ผู้รับผิดชอบ", 3),
        Para("งานป้องกันและบรรเทาสาธารณภัย สำนักปลัด"),
    )
    found = shown("corruption", traps=("general_petition",))
    return made("O27", "general petitions alone", found, thing)


def _guide_announced(office: Agency, rng: Random) -> Variant:
    return made(
        "O27",
        "official announcement",
        shown(traps=("noise",)),
        paper(
            decomposed("ประกาศแนวทางจัดการเรื่องร้องเรียนทุจริตฯ ของเจ้าหน้าที่"),
            "docx",
            *opening(office, _GUIDE),
            *_guide_blocks(office, rng),
            *signed(office, f"{rng.randrange(3, 28)} ธันวาคม พ.ศ. 2564"),
        ),
    )


def _guide_page(office: Agency, rng: Random) -> Variant:
    return made(
        "O27",
        "web page",
        shown(traps=("construction", "hidden_branch")),
        page(
            "การจัดการเรื่องร้องเรียน\nการทุจริต",
            Para("อยู่ระหว่างปรับปรุงรูปแบบหน้าเว็บไซต์"),
            Heading("การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"),
            *_guide_blocks(office, rng),
            Hidden((Para("ไม่พบข้อมูล"),)),
        ),
    )


def _guide_long(office: Agency, rng: Random) -> Variant:
    return made(
        "O27",
        "long guide",
        shown(),
        paper(
            f"คู่มือการจัดการเรื่องร้องเรียนการทุจริต {office.name}",
            "pdf",
            Heading("คู่มือการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", 1),
            Heading("คำนำ"),
            Para("คู่มือนี้จัดทำขึ้นให้บุคคลภายนอกทราบว่าเรื่องร้องเรียนจะได้รับการจัดการอย่างไร"),
            Heading("บทนิยาม"),
            Para("ทุจริต หมายความว่า แสวงหาประโยชน์ที่มิควรได้โดยชอบด้วยกฎหมาย"),
            Para("ประพฤติมิชอบ หมายความว่า ใช้อำนาจในตำแหน่งหน้าที่อันเป็นการฝ่าฝืนกฎหมาย"),
            *_guide_blocks(office, rng),
            Heading("การคุ้มครองผู้ร้องเรียน"),
            Para("ปกปิดชื่อและข้อมูลใด ๆ ที่อาจระบุตัวผู้ร้องเรียน"),
        ),
    )


def _guide_answers(office: Agency, rng: Random) -> Variant:
    pairs = (
        ("ร้องเรียนเรื่องใดได้บ้าง", "การทุจริต การรับสินบน และการใช้ตำแหน่งเอื้อประโยชน์ของเจ้าหน้าที่"),
        ("ประชาชนร้องเรียนอย่างไร", "ทำหนังสือลงชื่อ ยื่นด้วยตนเองหรือส่งไปรษณีย์มายังสำนักงาน"),
        ("ใครรับผิดชอบ", f"{rng.choice(('สำนักปลัด', 'หน่วยตรวจสอบภายใน', 'งานนิติการ'))}"),
        ("ทำอะไรต่อ", "ลงรับ แล้วตั้งกรรมการสืบสวน จากนั้นเสนอผู้บริหารลงโทษหรือยุติเรื่อง แล้วแจ้งผู้ร้อง"),
        ("นานเท่าใด", f"รู้ผลภายใน {rng.choice((30, 45, 60))} วัน ขยายได้อีกครั้งละ 15 วัน"),
    )
    return made(
        "O27",
        "questions and answers",
        shown(),
        page(
            "ขั้นตอนร้องเรียนทุจริต ของเจ้าหน้าที่",
            Heading(f"เมื่อพบเจ้าหน้าที่ทุจริตใน{office.name}"),
            Pairs(pairs),
        ),
    )


def _guide_chart(office: Agency, rng: Random) -> Variant:
    unit = rng.choice(("หน่วยตรวจสอบภายใน", "ฝ่ายอำนวยการ", "งานการเจ้าหน้าที่"))
    rows = (
        ("ผู้ร้องยื่นหนังสือหรือมาให้ถ้อยคำด้วยวาจา", "บุคคลภายนอก", "ทุกวันทำการ"),
        ("คัดแยกว่าเป็นการทุจริตหรือประพฤติมิชอบของเจ้าหน้าที่หรือไม่", unit, "ภายใน 1 วัน"),
        ("สอบถามผู้เกี่ยวข้องและรวบรวมเอกสาร", unit, "ภายใน 20 วัน"),
        ("เสนอความเห็นต่อผู้บังคับบัญชา", unit, "ภายใน 5 วัน"),
        ("สั่งลงโทษ ส่งเรื่องให้ ป.ป.ช. หรือสั่งยุติ", office.chief, "ภายใน 7 วัน"),
        ("ตอบผู้ร้องเป็นหนังสือ", unit, "ภายใน 3 วัน"),
    )
    return made(
        "O27",
        "table alone",
        shown(),
        paper(
            "ผังการดำเนินการเรื่องร้องเรียนทุจริต/ประพฤติมิชอบ",
            "xlsx",
            Heading("การดำเนินการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"),
            table("ลำดับ|วิธีดำเนินการ|ผู้รับผิดชอบ|เวลา", numbered(rows)),
        ),
    )


def _guide_picture(office: Agency, rng: Random) -> Variant:
    return made(
        "O27",
        "chart in a picture",
        shown(unclear=("how", "steps", "unit", "time"), traps=("picture_only",)),
        page(
            _GUIDE,
            Heading(_GUIDE),
            Para(f"ใช้เมื่อมีผู้ร้องเรียนว่า{_WRONGS}"),
            Picture("", ("แผนผังการจัดการเรื่องร้องเรียน", *_STEPS, "งานนิติการ สำนักปลัด", "ภายใน 15 วัน")),
        ),
    )


def _guide_order(office: Agency, rng: Random) -> Variant:
    return absent(
        "O27",
        "order of a committee",
        paper(
            "คำสั่งแต่งตั้งคณะกรรมการจัดการเรื่องร้องเรียนการทุจริต",
            "pdf",
            Heading(f"คำสั่ง{office.long_name} เรื่อง แต่งตั้งคณะกรรมการจัดการเรื่องร้องเรียนการทุจริต"),
            Points(tuple(f"{name} กรรมการ" for name in office.names[1 : rng.randrange(4, 7)])),
        ),
    )


def _guide_news(office: Agency, rng: Random) -> Variant:
    return absent(
        "O27",
        "a meeting about complaints of noise",
        page(
            "ประชุมหารือเรื่องร้องเรียนเหตุรำคาญ ปี 2563",
            Heading("ประชุมหารือเรื่องร้องเรียนเหตุรำคาญ"),
            Para(f"เจ้าหน้าที่ {rng.randrange(4, 9)} คน หารือเรื่องเสียงดังจากโรงสีข้าว เมื่อกลางปี 2563"),
            Picture("dot dot"),
        ),
    )


def _guide_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O27",
        "rubric alone",
        "rubric",
        page(
            f"O27 {_GUIDE}",
            Para(
                "แสดงคู่มือหรือแนวทางการดำเนินการต่อเรื่องร้องเรียนที่เกี่ยวข้องกับการทุจริตและประพฤติมิชอบ "
                "อย่างน้อยประกอบด้วย รายละเอียดวิธีการที่บุคคลภายนอกจะทำการร้องเรียน ขั้นตอนหรือวิธีการในการจัดการ"
                "ต่อเรื่องร้องเรียน ส่วนงานที่รับผิดชอบ และระยะเวลาดำเนินการ"
            ),
        ),
    )


def _guide_tile(office: Agency, rng: Random) -> Variant:
    found = label("dead", "dead_tile")
    return Variant("O27", "tile to nothing", found, (nowhere(_GUIDE, ""),), where="tile")


# --- O28 -----------------------------------------------------------------------------------------

_CHANNEL = "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"
_SECRET = Para("ข้อมูลของผู้แจ้งจะเก็บเป็นความลับ และเปิดอ่านได้เฉพาะผู้ที่ได้รับมอบหมาย")


def _fraud_form(rng: Random, action: str = "/fraudcomplaint/save") -> Form:
    fields = [
        Input("เจ้าหน้าที่ผู้ถูกร้องเรียน", "accused"),
        Input("พฤติการณ์ที่ทุจริตหรือประพฤติมิชอบ", "deed", "textarea"),
        Input("วันที่เกิดเหตุ", "day", "date"),
        Input("หลักฐานประกอบ", "evidence", "file"),
        Input("ชื่อผู้แจ้ง (ไม่ระบุก็ได้)", "reporter"),
        Input("ติดต่อกลับได้ที่", "contact"),
    ]
    if rng.random() < 0.5:
        fields.insert(1, Input("สังกัดของผู้ถูกร้องเรียน", "division"))
    return Form(action, tuple(fields), rng.choice(("ส่งเรื่องร้องเรียน", "แจ้งเบาะแส", "ยืนยันการส่ง")))


def _general_form(action: str = "/complaintgeneral/save") -> Form:
    kinds = ("เสียงดังรบกวน", "กลิ่นเหม็น", "ฝุ่นละออง", "สัตว์เลี้ยงก่อความรำคาญ", "ข้อพิพาทเพื่อนบ้าน")
    fields = (
        Input("ชื่อผู้ร้องทุกข์", "name"),
        Input("เรื่องร้องทุกข์", "topic", "select", kinds),
        Input("สถานที่เกิดเหตุ", "where"),
        Input("รายละเอียดความเดือดร้อน", "detail", "textarea"),
    )
    return Form(action, fields, "ส่งเรื่องร้องทุกข์")


def _channel_form(office: Agency, rng: Random) -> Variant:
    return made(
        "O28",
        "own form",
        shown(),
        page(
            _CHANNEL,
            Heading(_CHANNEL),
            Para(f"แจ้งเรื่องการทุจริตของเจ้าหน้าที่{office.name} ได้ในแบบด้านล่าง"),
            _SECRET,
            _fraud_form(rng),
        ),
    )


def _channel_tile(office: Agency, rng: Random) -> Variant:
    thing = page(
        "แจ้งเบาะแส\nการทุจริต",
        Heading("แจ้งเบาะแสการทุจริตของเจ้าหน้าที่"),
        _fraud_form(rng, "/corruption_report_form/send"),
    )
    return Variant("O28", "tile to a form", shown(), (thing,), where="tile")


def _channel_both(office: Agency, rng: Random) -> Variant:
    things = (
        page("รับแจ้งร้องเรียนทุจริตประพฤติมิชอบ", Heading("รับแจ้งเรื่องทุจริต"), _SECRET, _fraud_form(rng)),
        page("รับเรื่องราวร้องทุกข์", Heading("รับเรื่องราวร้องทุกข์ทั่วไป"), _general_form()),
    )
    found = shown(traps=("general_petition",))
    return Variant("O28", "beside a general form", found, things)


def _fraud_mail(office: Agency) -> str:
    return f"antifraud@{office.host.removeprefix('www.')}"


def _channel_mail(office: Agency, rng: Random) -> Variant:
    return made(
        "O28",
        "e-mail and LINE",
        shown(),
        page(
            "ช่องทางร้องเรียนการทุจริต",
            Heading("ช่องทางแจ้งเรื่องทุจริตและประพฤติมิชอบของเจ้าหน้าที่"),
            Pairs(
                (
                    ("ตู้รับเรื่องลับ", "หน้าห้องสำนักปลัด"),
                    ("อีเมลสำหรับแจ้งเรื่องทุจริต", _fraud_mail(office)),
                    ("LINE สำหรับแจ้งเรื่องทุจริต", f"@fraud{office.number}"),
                )
            ),
        ),
    )


def _channel_mail_only(office: Agency, rng: Random) -> Variant:
    return made(
        "O28",
        "e-mail in a file",
        shown(),
        paper(
            "ประกาศช่องทางแจ้งเรื่องทุจริตหน่วยงานภาครัฐ",
            rng.choice(("pdf", "docx")),
            *opening(office, "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"),
            Para("ผู้พบเห็นการทุจริตของเจ้าหน้าที่ แจ้งได้โดยตรงทางจดหมายอิเล็กทรอนิกส์"),
            Para(f"E-mail {_fraud_mail(office)}"),
            Para("ซึ่งแยกจากช่องทางร้องทุกข์ทั่วไป"),
            *signed(office, "14 พฤศจิกายน พ.ศ. 2565"),
        ),
    )


def _channel_line(office: Agency, rng: Random) -> Variant:
    return made(
        "O28",
        "LINE alone",
        shown(traps=("noise",)),
        page(
            spaced("ร้องเรียน การทุจริต ประพฤติมิชอบ"),
            Heading("ศูนย์รับเรื่องร้องเรียนการทุจริตของเจ้าหน้าที่"),
            Para(f"เพิ่มเพื่อน LINE ID: @tujarit{office.number} แล้วส่งข้อมูลการทุจริตถึงงานนิติการโดยตรง"),
            _SECRET,
        ),
    )


def _channel_hotlines(office: Agency, rng: Random) -> Variant:
    return made(
        "O28",
        "form above central lines",
        shown(traps=("hotline", "hidden_branch")),
        page(
            "O28 ช่องทางแจ้งเรื่องร้องเรียนการทุจริต",
            _fraud_form(rng, "/Pages/corruption/save"),
            Heading("หน่วยงานอื่น", 3),
            Points(("สำนักงาน ป.ป.ช. สายด่วน 1205", "สำนักงาน ป.ป.ท. สายด่วน 1206")),
            Hidden((Para("ไม่มีเรื่องร้องเรียน"),)),
        ),
    )


_WEB_FIELDS = (
    ("ชื่อเจ้าหน้าที่ที่ถูกร้องเรียนว่าทุจริต", "who"), ("พฤติการณ์การทุจริต", "what"), ("วันเวลาที่เกิดเหตุ", "when"),
    ("ช่องทางติดต่อผู้แจ้ง", "contact"),
)  # fmt: skip


def _channel_host(office: Agency, rng: Random) -> Variant:
    url = f"http://{host_of(office, 'complaint')}/fraudcomplaint/data/index"
    form = web_form(
        f"http://{host_of(office, 'complaint')}/fraudcomplaint/save", _WEB_FIELDS, "ส่งเรื่อง"
    )
    outside = ((url, web_page("ร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่", form)),)
    thing = away("ร้องเรียนการทุจริตและประพฤติมิชอบ", url)
    return Variant("O28", "form on a sub-domain", shown(), (thing,), outside=outside, where="tile")


def _channel_frame(office: Agency, rng: Random) -> Variant:
    url = f"http://{host_of(office, 'complaint')}/fraud/form"
    form = web_form(f"http://{host_of(office, 'complaint')}/fraud/send", _WEB_FIELDS, "แจ้งเรื่องทุจริต")
    outside = ((url, web_page("แบบแจ้งเรื่องทุจริตของเจ้าหน้าที่", form)),)
    thing = page("แจ้งเรื่องร้องเรียนการทุจริต", Heading(_CHANNEL), Frame(url, "แบบแจ้งเรื่องทุจริต"))
    return Variant("O28", "form in a frame", shown(), (thing,), outside=outside)


def _channel_mixed(caption: str, name: str) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        kinds = ("ร้องทุกข์ทั่วไป", "แจ้งเหตุเดือดร้อนรำคาญ", "ร้องเรียนการทุจริตของเจ้าหน้าที่", "เสนอแนะ")
        fields = (
            Input("ประเภทเรื่อง", "kind", "select", kinds),
            Input("ผู้ร้อง", "name"),
            Input("รายละเอียด", "detail", "textarea"),
        )
        thing = page(caption, Heading("แบบฟอร์มร้องเรียน"), Form("/complaint/save", fields, "ส่ง"))
        return made("O28", name, shown(unclear=("online",), traps=("mixed_petition",)), thing)

    return maker


def _channel_facebook(office: Agency, rng: Random) -> Variant:
    return made(
        "O28",
        "Facebook",
        shown(unclear=("online",)),
        page(
            _CHANNEL,
            Heading("แจ้งเรื่องทุจริตผ่านเพจ"),
            Para(f"ผู้พบเห็นการทุจริตของเจ้าหน้าที่ ส่งข้อความถึงเพจ Facebook ของ{office.name}"),
            Link("เปิด Facebook", "https://www.facebook.com/"),
        ),
    )


def _channel_picture(office: Agency, rng: Random) -> Variant:
    words = ("แจ้งเรื่องทุจริต", f"E-mail {_fraud_mail(office)}", f"LINE @fraud{office.number}")
    return made(
        "O28",
        "channel in a picture",
        shown(unclear=("online",), traps=("picture_only",)),
        page(_CHANNEL, Heading(_CHANNEL), Picture("Responsive image", words)),
    )


def _channel_phone(office: Agency, rng: Random) -> Variant:
    return made(
        "O28",
        "telephone and post",
        shown("online"),
        page(
            _CHANNEL,
            Heading("แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ได้ดังนี้"),
            Points(
                (
                    f"โทรศัพท์สายตรงแจ้งเรื่องทุจริต {office.mobile(rng.randrange(1, 9))}",
                    "จดหมายถึงประธานกรรมการรับเรื่องทุจริต วงเล็บมุมซองว่า ลับ",
                    "แจ้งด้วยตนเองที่สำนักปลัด",
                )
            ),
        ),
    )


def _channel_post(office: Agency, rng: Random) -> Variant:
    return made(
        "O28",
        "post alone",
        shown("online"),
        paper(
            "ช่องทางการร้องเรียนทุจริต",
            "pdf",
            *opening(office, "ช่องทางร้องเรียนการทุจริตของเจ้าหน้าที่"),
            Para(f"ให้ส่งหนังสือทางไปรษณีย์ ตู้ ปณ. {rng.randrange(5, 60)} หรือยื่นต่อเจ้าหน้าที่งานนิติการ"),
            *signed(office, "2 ธันวาคม พ.ศ. 2565"),
        ),
    )


def _channel_general(caption: str, name: str) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        thing = page(caption, Heading("แจ้งเรื่องร้องทุกข์ของท่าน"), _general_form())
        return absent("O28", name, thing, trap="general_petition")

    return maker


def _channel_central(office: Agency, rng: Random) -> Variant:
    lines = ("ศูนย์ดำรงธรรม สายด่วน 1567", "สำนักงาน ป.ป.ช. สายด่วน 1205", "สำนักงาน ป.ป.ท. สายด่วน 1206")
    thing = page("สายด่วนหน่วยงานรัฐ", Heading("สายด่วนที่ควรทราบ"), Points(lines))
    return Variant("O28", "central lines", label("absent", "hotline"), (thing,), where="tile")


def _channel_banner(office: Agency, rng: Random) -> Variant:
    thing = away("ป.ป.ช. สายด่วน 1205", "https://www.nacc.go.th/")
    return Variant(
        "O28", "banner of the centre", label("absent", "hotline"), (thing,), where="tile"
    )


def _channel_manual(office: Agency, rng: Random) -> Variant:
    return absent(
        "O28",
        "how petitions are sorted",
        paper(
            "หลักการพิจารณาเรื่องร้องทุกข์ทั่วไป",
            "pdf",
            Heading("หลักการพิจารณาเรื่องร้องทุกข์ทั่วไป"),
            Para("เรื่องร้องทุกข์ หมายถึงความเดือดร้อนของราษฎรที่ควรได้รับการช่วยเหลือ"),
            Points(("เรื่องที่ไม่มีชื่อผู้ร้องให้ระงับ", "เรื่องที่ศาลพิพากษาแล้วให้ระงับ")),
        ),
        trap="general_petition",
    )


def _channel_status(office: Agency, rng: Random) -> Variant:
    form = Form("/track/find", (Input("เลขรับเรื่อง", "number"),), "ค้นหา")
    return absent("O28", "tracking", page("ติดตามสถานะเรื่องร้องเรียน", Heading("ค้นหาสถานะเรื่อง"), form))


def _channel_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O28",
        "rubric alone",
        "rubric",
        page(
            f"O28 {_CHANNEL}",
            Para(
                "แสดงช่องทางที่บุคคลภายนอกสามารถแจ้งเรื่องร้องเรียนเกี่ยวกับการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ "
                "ผ่านทางช่องทางออนไลน์ โดยแยกต่างหากจากช่องทางการร้องเรียนทั่วไป "
                "เพื่อเป็นการคุ้มครองข้อมูลของผู้แจ้งเบาะแส "
                "และเข้าถึงหรือเชื่อมโยงไปยังช่องทางข้างต้นได้จากเว็บไซต์หลักของหน่วยงาน"
            ),
        ),
    )


def _channel_building(office: Agency, rng: Random) -> Variant:
    text = rng.choice(("Not available Now!", "ระบบรับแจ้งอยู่ระหว่างปรับปรุง", "กำลังปรับปรุง"))
    return dead("O28", "under construction", "construction", page(_CHANNEL, Para(text)))


def _channel_dead(office: Agency, rng: Random) -> Variant:
    found = label("dead", "dead_tile")
    return Variant("O28", "tile to nothing", found, (nowhere("แจ้งเบาะแสการทุจริต"),), where="tile")


# --- O29 -----------------------------------------------------------------------------------------

_COUNT = "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"


def _counted(rng: Random, months: tuple[str, ...]) -> Rows:
    rows = []
    for month in months:
        came = rng.choice((0, 0, 0, 1, 2))
        done = rng.randrange(0, came + 1)
        rows.append((month, str(came), str(done), str(came - done)))
    return table("เดือน|เรื่องร้องเรียนทุจริต (เรื่อง)|แล้วเสร็จ|อยู่ระหว่างดำเนินการ", rows)


def _count_page(office: Agency, rng: Random) -> Variant:
    return made(
        "O29",
        "table on a page",
        shown(),
        page(
            _COUNT,
            Heading(f"สถิติเรื่องร้องเรียนการทุจริตของเจ้าหน้าที่{office.name}"),
            Para(f"ปีงบประมาณ พ.ศ. 2566 รอบ 6 เดือน ({HALF})"),
            _counted(rng, MONTHS),
        ),
    )


def _count_none(office: Agency, rng: Random) -> Variant:
    return made(
        "O29",
        "none, in words",
        shown(),
        page(
            "สถิติเรื่องร้องเรียนการทุจริต 2566",
            Heading("สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"),
            Para(
                f"ระหว่างวันที่ {HALF} {office.long_name} ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่"
            ),
        ),
    )


def _count_report(caption: str, name: str, format: FileFormat) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        broken = format in ("pdf-broken", "pdf-shifted")
        found = shown(traps=("broken_text",) if broken else ("scan",) if "scan" in format else ())
        return made(
            "O29",
            name,
            found,
            paper(
                caption,
                format,
                Heading("รายงานสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"),
                Para(f"{office.long_name} รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2566 ({HALF})"),
                _counted(rng, SHORT_MONTHS),
            ),
        )

    return maker


def _count_zero(office: Agency, rng: Random) -> Variant:
    kinds = ("เรียกรับสินบน", "ยักยอกทรัพย์", "จัดซื้อจัดจ้างไม่โปร่งใส", "ใช้รถราชการส่วนตัว", "ปฏิบัติหน้าที่โดยมิชอบ")
    rows = [(kind, *["0"] * 6, "0") for kind in kinds]
    return made(
        "O29",
        "zeros by kind",
        shown(traps=("noise",)),
        paper(
            decomposed("สถิติร้องเรียนทุจริต จำแนกรายเดือน (ต.ค. 65 - มี.ค. 66)"),
            "docx",
            Heading("สถิติเรื่องร้องเรียนการทุจริตของเจ้าหน้าที่"),
            Para(office.long_name),
            table("|".join(("ที่", "ลักษณะการทุจริต", *SHORT_MONTHS, "รวม")), numbered(rows)),
        ),
    )


def _count_announced(office: Agency, rng: Random) -> Variant:
    return made(
        "O29",
        "announcement of none",
        shown(),
        paper(
            "O29 ข้อมูลเชิงสถิติเรื่องร้องเรียน\nการทุจริตฯ",
            "pdf",
            *opening(office, "สถิติเรื่องร้องเรียนการทุจริต ปีงบประมาณ 2566 (รอบ 6 เดือนแรก)"),
            Para(f"ในช่วง {HALF} ไม่ปรากฏว่ามีผู้ร้องเรียนเรื่องการทุจริตของเจ้าหน้าที่ จำนวนเรื่องเท่ากับ 0 เรื่อง"),
            *signed(office, "3 เมษายน พ.ศ. 2566"),
        ),
    )


def _count_old(office: Agency, rng: Random) -> Variant:
    months = ("ต.ค. 64", "พ.ย. 64", "ธ.ค. 64", "ม.ค. 65", "ก.พ. 65", "มี.ค. 65")
    return made(
        "O29",
        "of the year before",
        shown("year", traps=("other_year",)),
        page(
            f"{_COUNT} ปี 2565",
            Heading("สถิติเรื่องร้องเรียนการทุจริต ปีงบประมาณ 2565"),
            _counted(rng, months),
        ),
    )


def _count_quarter(office: Agency, rng: Random) -> Variant:
    return made(
        "O29",
        "first quarter alone",
        shown("year", traps=("part_of_period",)),
        paper(
            f"{_COUNT} 2566",
            "pdf",
            Heading("สถิติเรื่องร้องเรียนการทุจริตของเจ้าหน้าที่"),
            Para(f"{office.long_name} ไตรมาสที่ 1 (1 ตุลาคม - 31 ธันวาคม 2565)"),
            _counted(rng, MONTHS[:3]),
        ),
    )


def _count_disagrees(office: Agency, rng: Random) -> Variant:
    return made(
        "O29",
        "named 2566, of 2563",
        shown("year", traps=("disagreeing_years",)),
        page(
            "สถิติเรื่องร้องเรียนการทุจริต ปีงบประมาณ 2566",
            Para(f"ตลอดปีงบประมาณ พ.ศ. 2563 {office.name} ไม่มีเรื่องร้องเรียนการทุจริตของเจ้าหน้าที่"),
            slug="fraudstat2566",
        ),
    )


def _count_empty(office: Agency, rng: Random) -> Variant:
    return made(
        "O29",
        "words without a number",
        shown("content"),
        paper(
            f"{_COUNT} รอบ 6 เดือน 2566",
            "docx",
            Heading(_COUNT),
            Para(f"{office.long_name} ช่วงวันที่ {HALF}"),
            Para("ได้จัดเก็บสถิติเรื่องร้องเรียนการทุจริตของเจ้าหน้าที่ไว้ในทะเบียนลับที่งานนิติการ"),
            Para("สถิตินี้จะนำไปวิเคราะห์เพื่อปรับปรุงการทำงานต่อไป"),
        ),
    )


def _count_picture(office: Agency, rng: Random) -> Variant:
    words = ("สถิติเรื่องร้องเรียนการทุจริต", HALF, f"{rng.randrange(0, 3)} เรื่อง")
    return made(
        "O29",
        "number in a picture",
        shown(unclear=("year", "content"), traps=("picture_only",)),
        page(_COUNT, Heading("สถิติเรื่องร้องเรียนการทุจริตของเจ้าหน้าที่"), Picture("", words)),
    )


def _petitions(rng: Random, year: str) -> tuple[Block, ...]:
    kinds = ("เสียงดัง", "กลิ่นเหม็น", "ฝุ่นละออง", "สุนัขจรจัด", "ข้อพิพาทแนวเขต", "เผาขยะ")
    rows = [(kind, str(rng.randrange(1, 40))) for kind in kinds]
    return (
        Heading(f"สถิติเรื่องร้องทุกข์ทั่วไป {year}"),
        table("ที่|เรื่องร้องทุกข์|จำนวน (เรื่อง)", numbered(rows)),
    )


def _count_general(office: Agency, rng: Random) -> Variant:
    return made(
        "O29",
        "named corruption, general petitions",
        shown("corruption", traps=("general_petition",)),
        page(f"{_COUNT} 2566", *_petitions(rng, f"ช่วง {HALF}")),
    )


def _count_neighbour(office: Agency, rng: Random) -> Variant:
    return absent(
        "O29",
        "general petitions of an old year",
        paper("สถิติเรื่องร้องทุกข์ ปี 2562", "pdf", *_petitions(rng, "ปี 2562")),
        trap="general_petition",
    )


def _count_crime(office: Agency, rng: Random) -> Variant:
    rows = [(year, str(rng.randrange(2, 30))) for year in ("2560", "2561", "2562", "2563")]
    return absent(
        "O29",
        "statistics of accidents",
        page("สถิติอุบัติเหตุทางถนน", table("ปี พ.ศ.|จำนวนครั้ง", rows)),
    )


def _count_blank(office: Agency, rng: Random) -> Variant:
    rows = [(month, "..........", "..........", "..........") for month in SHORT_MONTHS]
    return dead(
        "O29",
        "blank table",
        "blank_form",
        paper(
            _COUNT,
            "docx",
            Heading("แบบรายงานสถิติเรื่องร้องเรียนการทุจริต"),
            table("เดือน|จำนวนเรื่อง|แล้วเสร็จ|คงค้าง", rows),
            Para("ผู้รายงาน .............................."),
        ),
    )


def _count_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O29",
        "rubric alone",
        "rubric",
        page(
            f"O29 {_COUNT}",
            Para(
                "แสดงข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ อย่างน้อยประกอบด้วย "
                "จำนวนเรื่องร้องเรียนทั้งหมด จำนวนเรื่องที่ดำเนินการแล้วเสร็จ จำนวนเรื่องที่อยู่ระหว่างดำเนินการ "
                "กรณีไม่มีเรื่องร้องเรียนให้เผยแพร่ว่าไม่มีเรื่องร้องเรียน ครอบคลุมอย่างน้อย 6 เดือนแรกของปี พ.ศ. 2566"
            ),
        ),
    )


# --- O30 -----------------------------------------------------------------------------------------

_PART = "การเปิดโอกาสให้เกิดการมีส่วนร่วม"
_EVENTS = (
    "ประชาคมหมู่บ้านเพื่อทบทวนแผนพัฒนาท้องถิ่น", "เวทีรับฟังความเห็นโครงการขุดลอกคลอง", "ประชุมกลุ่มผู้ปลูกผักปลอดสาร",
    "ประชุมตัวแทนผู้ปกครองศูนย์พัฒนาเด็กเล็ก", "เวทีเลือกจุดติดตั้งไฟส่องสว่าง", "ประชุมคณะกรรมการกองทุนสุขภาพตำบล",
    "ประชาคมจัดสรรน้ำประปาหมู่บ้าน",
)  # fmt: skip
_VOICES = (
    "ชาวบ้านลงมติให้ซ่อมถนนสายหลักก่อน", "ผู้แทนชุมชนเสนอให้เพิ่มถังขยะแยกประเภท",
    "ผู้ปกครองขอให้ปรับเมนูอาหารกลางวัน",
    "ราษฎรเลือกจุดติดตั้งโคมไฟ 12 จุด", "เกษตรกรร่วมกำหนดวันปล่อยน้ำ",
)  # fmt: skip
_DAYS = ("18 ตุลาคม 2565", "9 พฤศจิกายน 2565", "14 ธันวาคม 2565", "17 มกราคม 2566", "15 กุมภาพันธ์ 2566")
_DAYS_OLD = ("12 ตุลาคม 2563", "18 พฤศจิกายน 2563", "20 มกราคม 2564", "9 มีนาคม 2564", "2 มิถุนายน 2564")


def _held(rng: Random, days: tuple[str, ...]) -> Rows:
    rows = [
        (day, rng.choice(_EVENTS), f"ประชาชน {rng.randrange(25, 160)} คน", rng.choice(_VOICES))
        for day in days
    ]
    return table("วันที่|กิจกรรม|ผู้เข้าร่วม|สิ่งที่ประชาชนมีส่วนร่วม", rows)


def _part_report(office: Agency, rng: Random) -> Variant:
    event, day = rng.choice(_EVENTS), rng.choice(_DAYS)
    return made(
        "O30",
        "report on a meeting",
        shown(),
        paper(
            f"{_PART} ปี 2566",
            "pdf",
            Heading(f"รายงานผล{event}", 1),
            Para(f"{office.long_name} จัด{event} เมื่อวันที่ {day} ปีงบประมาณ พ.ศ. 2566"),
            Para(
                f"มีประชาชนและผู้นำชุมชนจาก {rng.randrange(4, 12)} หมู่บ้าน "
                f"เข้าร่วม {rng.randrange(40, 220)} คน"
            ),
            Heading("ความเห็นของผู้เข้าร่วม", 3),
            Points(tuple(rng.sample(_VOICES, 3))),
            Para("ที่ประชุมลงคะแนนเสียงเลือกโครงการ และหน่วยงานรับไปบรรจุในแผน"),
        ),
    )


def _part_table(office: Agency, rng: Random) -> Variant:
    return made(
        "O30",
        "table on a page",
        shown(traps=("hidden_branch",)),
        page(
            "การมีส่วนร่วมของ\nประชาชน",
            Heading(f"กิจกรรมที่ประชาชนร่วมกับ{office.name} ปีงบประมาณ 2566"),
            _held(rng, _DAYS),
            Hidden((Para("ไม่พบข้อมูล"),)),
        ),
    )


def _part_list(office: Agency, rng: Random) -> Variant:
    children = []
    for day in _DAYS:
        event = rng.choice(_EVENTS)
        children.append(
            page(
                f"{event} ({day})",
                Heading(event),
                Para(f"วันที่ {day} ประชาชนในพื้นที่ {rng.randrange(20, 130)} คน ร่วมแสดงความคิดเห็น"),
                Para(rng.choice(_VOICES)),
                Picture("Responsive image"),
                date=day,
            )
        )
    return made(
        "O30", "list of events", shown(), page("O30 การเปิดโอกาสให้มีส่วนร่วม", children=children)
    )


def _part_file(caption: str, name: str, format: FileFormat) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        scan, broken = format == "pdf-scan", format in ("pdf-broken", "pdf-shifted")
        found = shown(traps=("broken_text",) if broken else ("scan",) if scan else ())
        return made(
            "O30",
            name,
            found,
            paper(
                caption,
                format,
                Heading("สรุปการมีส่วนร่วมของประชาชน ปีงบประมาณ พ.ศ. 2566"),
                Para(office.long_name),
                _held(rng, _DAYS),
            ),
        )

    return maker


def _part_minutes(office: Agency, rng: Random) -> Variant:
    return made(
        "O30",
        "minutes",
        shown(traps=("noise",)),
        paper(
            spaced("รายงานการประชุมประชาคม ร่วมกับภาคประชาชน ปี 2566"),
            "docx",
            Heading(f"บันทึกการประชุมประชาคม {office.name}"),
            Para(f"วันที่ {rng.choice(_DAYS)} เวลา 09.30 น."),
            Para(f"ผู้เข้าประชุม ตัวแทนครัวเรือน {rng.randrange(30, 90)} คน ผู้ใหญ่บ้าน ครู และ อสม."),
            Points(tuple(rng.sample(_VOICES, 4))),
            Para("ปิดประชุมเวลา 12.00 น."),
        ),
    )


def _part_old(office: Agency, rng: Random) -> Variant:
    return made(
        "O30",
        "of an older year",
        shown("year", traps=("other_year",)),
        page(_PART, Heading("การมีส่วนร่วมของประชาชน ปีงบประมาณ 2564"), _held(rng, _DAYS_OLD)),
    )


def _part_disagrees(office: Agency, rng: Random) -> Variant:
    return made(
        "O30",
        "named 2566, of 2564",
        shown("year", traps=("disagreeing_years",)),
        paper(
            f"{_PART} ประจำปี 2566",
            "pdf",
            Heading("สรุปกิจกรรมการมีส่วนร่วม ปีงบประมาณ พ.ศ. 2564"),
            Para(office.long_name),
            _held(rng, _DAYS_OLD),
            slug="participation2566",
        ),
    )


def _part_vague(office: Agency, rng: Random) -> Variant:
    return made(
        "O30",
        "words without an activity",
        shown("activity"),
        page(
            f"{_PART} ปีงบประมาณ 2566",
            Heading(_PART),
            Para(
                f"ในปีงบประมาณ พ.ศ. 2566 มีบุคคลภายนอก {rng.randrange(90, 400)} คน "
                f"มีส่วนร่วมกับ{office.long_name} "
                "หน่วยงานขอขอบคุณทุกท่าน"
            ),
        ),
    )


def _part_picture(office: Agency, rng: Random) -> Variant:
    words = (rng.choice(_EVENTS), rng.choice(_DAYS), f"ประชาชน {rng.randrange(30, 99)} คน")
    return made(
        "O30",
        "poster",
        shown(unclear=("year", "activity"), traps=("picture_only",)),
        page(
            _PART,
            Heading("ภาพประชาชนร่วมกิจกรรมกับหน่วยงาน"),
            Picture("", words),
            Picture("dot dot"),
        ),
    )


def _part_staff(office: Agency, rng: Random) -> Variant:
    return dead(
        "O30",
        "the staff alone",
        "neighbour",
        page(
            f"{_PART} 2566",
            Heading("กิจกรรม 5 ส ของเจ้าหน้าที่"),
            Para(
                f"วันที่ {rng.choice(_DAYS)} พนักงานและลูกจ้าง {office.name} "
                "ร่วมกันทำความสะอาดห้องทำงานและจัดเก็บแฟ้ม"
            ),
        ),
    )


def _part_sports(office: Agency, rng: Random) -> Variant:
    return absent(
        "O30",
        "sports of the staff",
        page(
            "กิจกรรมการมีส่วนร่วมของบุคลากรภายใน",
            Heading("กีฬาสีบุคลากร"),
            Para(
                f"พนักงาน{office.name} {rng.randrange(20, 60)} คน แข่งขันกีฬาสีภายในเพื่อความสามัคคี ปี 2564"
            ),
        ),
    )


def _part_order(office: Agency, rng: Random) -> Variant:
    return absent(
        "O30",
        "order of a team",
        paper(
            "คำสั่งแต่งตั้งคณะทำงานส่งเสริมการมีส่วนร่วม",
            "pdf",
            Heading(f"คำสั่ง{office.long_name} เรื่อง แต่งตั้งคณะทำงาน"),
            Points(tuple(f"{name} คณะทำงาน" for name in office.names[2:7])),
        ),
    )


def _part_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O30",
        "rubric alone",
        "rubric",
        page(
            f"O30 {_PART}",
            Para(
                "แสดงการดำเนินการหรือกิจกรรมที่แสดงถึงการเปิดโอกาสให้บุคคลภายนอกได้มีส่วนร่วมในการดำเนินงาน"
                "ตามภารกิจของหน่วยงาน เป็นการดำเนินการในปี พ.ศ. 2566"
            ),
        ),
    )


def _part_blank(office: Agency, rng: Random) -> Variant:
    thing: Thing = paper(
        f"{_PART} ปี 2566",
        "docx",
        Heading("แบบลงทะเบียนผู้เข้าร่วมประชาคม"),
        table("ที่|ชื่อ|ที่อยู่|ลายมือชื่อ", numbered((("..........",) * 3,) * 12)),
    )
    return dead("O30", "blank list of names", "blank_form", thing)


ITEMS: dict[str, tuple[Maker, ...]] = {
    "O27": (
        _guide(_GUIDE, "complete PDF"), _guide_announced, _guide_page, _guide_long,
        _guide_answers, _guide_chart,
        _guide("แนวทางร้องเรียนการทุจริต", "shifted glyphs", "pdf-shifted"),
        _guide("แนวปฎิบัติจัดการเรื่องร้องเรียนทุจริต", "scan", "pdf-scan"),
        _guide(f"{_GUIDE} ", "no ways", lacks=("how",)),
        _guide(f"O27 {_GUIDE}", "no steps", "docx", ("steps",)),
        _guide("แนวปฏิบัติการจัดการเรื่องร้องเรียนทุจริต", "no unit", lacks=("unit",)),
        _guide("แนวปฏิบัติเรื่องร้องเรียนการทุจริตฯ", "no time", "docx", ("time",)),
        _guide_general,
        _guide_picture, _guide_order, _guide_news, _guide_rubric, _guide_tile,
    ),
    "O28": (
        _channel_form, _channel_tile, _channel_both, _channel_mail, _channel_mail_only,
        _channel_line, _channel_hotlines, _channel_host, _channel_frame,
        _channel_mixed(_CHANNEL, "one choice of a form named corruption"),
        _channel_mixed("ร้องเรียน/ร้องทุกข์/แจ้งทุจริต", "one choice of a general form"),
        _channel_facebook, _channel_picture, _channel_phone, _channel_post,
        _channel_general("รับเรื่องราวร้องทุกข์", "general form"),
        _channel_general("ร้องเรียน/ร้องทุกข์", "general form named complaints"),
        _channel_central, _channel_banner, _channel_manual, _channel_status, _channel_rubric,
        _channel_building, _channel_dead,
    ),
    "O29": (
        _count_page, _count_none, _count_zero, _count_announced,
        _count_report("สถิติการร้องเรียนทุจริต ครึ่งปีงบ 2566", "sheet", "xlsx"),
        _count_report("สถิติเรื่องร้องเรียนทุจริต รอบ 6 เดือน", "broken text", "pdf-broken"),
        _count_report("ข้อมูลสถิติร้องเรียนทุจริตฯ 2566", "scan", "pdf-scan"), _count_old,
        _count_quarter, _count_disagrees, _count_empty, _count_picture, _count_general,
        _count_neighbour, _count_crime, _count_blank, _count_rubric,
    ),
    "O30": (
        _part_report, _part_table, _part_list,
        _part_file("สรุปเวทีประชาคมและการมีส่วนร่วม 2566", "sheet", "xlsx"),
        _part_file("การเปิดโอกาสให้มีส่วนร่วมฯ", "broken text", "pdf-broken"),
        _part_file("ประชาชนมีส่วนร่วม ปี 2566", "scan", "pdf-scan"), _part_minutes, _part_old,
        _part_disagrees, _part_vague, _part_picture, _part_staff, _part_sports, _part_order,
        _part_rubric, _part_blank,
    ),
}  # fmt: skip
