"""O23 policy on human resources, O24 its progress, O25 criteria, O26 report of results."""

from __future__ import annotations

from random import Random

from tests.accuracy.content._administration import (
    HALF,
    Maker,
    absent,
    baht,
    dead,
    decomposed,
    made,
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

# --- O23 -----------------------------------------------------------------------------------------

_POLICY = "นโยบายหรือแผนการบริหารทรัพยากรบุคคล"
_MATTERS = (
    ("ด้านการสรรหา", "สรรหาและคัดเลือกบุคคลด้วยระบบคุณธรรม เปิดเผย และให้โอกาสอย่างเท่าเทียม"),
    ("ด้านการพัฒนา", "ส่งพนักงานทุกสายงานเข้ารับการฝึกอบรม อย่างน้อยคนละหนึ่งหลักสูตรต่อปี"),
    ("ด้านการประเมินผล", "ประเมินผลการปฏิบัติงานปีละสองครั้ง ตามตัวชี้วัดที่ตกลงไว้ล่วงหน้า"),
    ("ด้านการรักษาไว้", "จัดสวัสดิการ ดูแลสภาพแวดล้อมในที่ทำงาน และยกย่องผู้มีผลงานดีเด่น"),
    ("ด้านวินัยและคุณธรรม", "ส่งเสริมให้บุคลากรประพฤติตนอยู่ในวินัยและจรรยา"),
    ("ด้านอัตรากำลัง", "ทบทวนกรอบอัตรากำลังให้สอดคล้องกับภารกิจที่รับถ่ายโอน"),
)  # fmt: skip


def _policy_file(office: Agency, rng: Random) -> Variant:
    subject = "นโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2566"
    points = [block for name, text in _MATTERS for block in (Heading(name, 3), Para(text))]
    return made(
        "O23",
        "official announcement",
        shown(),
        paper(
            _POLICY,
            "pdf",
            *opening(office, subject),
            Para(
                f"เพื่อให้การบริหารงานบุคคลของ{office.long_name} ในปีงบประมาณ พ.ศ. 2566 เป็นไปอย่างโปร่งใส"
            ),
            *points,
            *signed(office, f"{rng.randrange(3, 28)} ตุลาคม พ.ศ. 2565"),
        ),
    )


def _policy_page(office: Agency, rng: Random) -> Variant:
    chosen = rng.sample(_MATTERS, 5)
    return made(
        "O23",
        "web page",
        shown(traps=("hidden_branch",)),
        page(
            "นโยบายบริหารทรัพยากรบุคคล",
            Heading("นโยบายการบริหารทรัพยากรบุคคล ปีงบประมาณ 2566"),
            Para(f"{office.chief} มอบนโยบายดังนี้"),
            Points(tuple(f"{a} {b}" for a, b in chosen)),
            Hidden((Para("ไม่พบข้อมูล"),)),
        ),
    )


def _policy_table(office: Agency, rng: Random) -> Variant:
    projects = (
        ("สรรหาพนักงานตามตำแหน่งว่าง", "ร้อยละของตำแหน่งว่างที่บรรจุ", "ต.ค. 65 - ก.ย. 66"),
        ("อบรมระเบียบงานสารบรรณ", "จำนวนผู้ผ่านการอบรม", "ม.ค. 66"),
        ("จัดทำข้อตกลงการปฏิบัติงาน", "จัดทำครบทุกคน", "ต.ค. 65 และ เม.ย. 66"),
        ("ตรวจสุขภาพประจำปี", "บุคลากรเข้ารับการตรวจ", "พ.ค. 66"),
        ("ประเมินผลการปฏิบัติงาน", "ประเมินครบสองรอบ", "มี.ค. และ ก.ย. 66"),
        ("คัดเลือกพนักงานดีเด่น", "ได้ผู้รับคัดเลือก", "ก.ย. 66"),
    )
    return made(
        "O23",
        "table of a plan",
        shown(),
        paper(
            "แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี 2566",
            rng.choice(("docx", "xlsx")),
            Heading(f"แผนบริหารทรัพยากรบุคคล {office.name} ปีงบประมาณ พ.ศ. 2566"),
            table("ที่|กิจกรรมที่จะดำเนินการ|ตัวชี้วัด|กำหนดเวลา", numbered(projects)),
        ),
    )


def _policy_years(office: Agency, rng: Random) -> Variant:
    chosen = rng.sample(_MATTERS, 6)
    return made(
        "O23",
        "plan of three years",
        shown(traps=("noise",)),
        paper(
            decomposed("แผนกลยุทธ์การบริหารทรัพยากรบุคคล ประจำปี พ.ศ. 2564-2566"),
            "pdf",
            Heading("แผนกลยุทธ์การบริหารทรัพยากรบุคคล 3 ปี (ปีงบประมาณ 2564 - 2566)", 1),
            Para(f"คำนำ แผนฉบับนี้ใช้บังคับใน{office.long_name} ถึงวันที่ 30 กันยายน 2566"),
            *(block for name, text in chosen for block in (Heading(name, 3), Para(text))),
        ),
    )


def _policy_broken(office: Agency, rng: Random) -> Variant:
    format: FileFormat = rng.choice(("pdf-broken", "pdf-shifted"))
    return made(
        "O23",
        "broken text layer",
        shown(traps=("broken_text",)),
        paper(
            "O23 นโยบายการ\nบริหารทรัพยากรบุคคล",
            format,
            Heading(f"นโยบายการบริหารทรัพยากรบุคคล ปีงบประมาณ พ.ศ. 2566 {office.long_name}"),
            *(Para(f"{n}. {a} {b}") for n, (a, b) in enumerate(_MATTERS, 1)),
        ),
    )


def _policy_of(span: str, caption: str, name: str) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        trap: Trap = "disagreeing_years" if "2566" in caption else "other_year"
        return made(
            "O23",
            name,
            shown("year", traps=(trap,)),
            paper(
                caption,
                rng.choice(("pdf", "docx")),
                Heading(f"นโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. {span}"),
                Para(office.long_name),
                *(Para(f"{a} {b}") for a, b in rng.sample(_MATTERS, 5)),
                Para(f"ใช้บังคับเฉพาะปีงบประมาณ พ.ศ. {span}"),
            ),
        )

    return maker


def _policy_empty(office: Agency, rng: Random) -> Variant:
    subject = "นโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2566"
    return made(
        "O23",
        "announcement without matters",
        shown("matters"),
        paper(
            f"{_POLICY} ปี 2566",
            "pdf",
            *opening(office, subject),
            Para(f"{office.long_name} มีความมุ่งมั่นจะบริหารราชการให้เกิดประโยชน์สุขแก่ประชาชน"),
            Para("จึงกำหนดนโยบายนี้ขึ้น เพื่อให้ทุกส่วนราชการถือเป็นแนวทางต่อไป"),
            *signed(office, "5 ตุลาคม พ.ศ. 2565"),
        ),
    )


def _policy_picture(office: Agency, rng: Random) -> Variant:
    words = ("นโยบายการบริหารทรัพยากรบุคคล ปีงบประมาณ 2566", *(f"{a} {b}" for a, b in _MATTERS))
    return made(
        "O23",
        "poster",
        shown(unclear=("year", "matters"), traps=("picture_only",)),
        page("นโยบายการบริหารทรัพยากรบุคคล", Picture("Untitled", words)),
    )


def _policy_order(office: Agency, rng: Random) -> Variant:
    return absent(
        "O23",
        "order of a committee",
        paper(
            "คำสั่งแต่งตั้งคณะกรรมการจัดทำนโยบายการบริหารทรัพยากรบุคคล",
            "pdf",
            Heading(f"คำสั่ง{office.long_name} เรื่อง แต่งตั้งคณะกรรมการจัดทำนโยบายการบริหารทรัพยากรบุคคล"),
            Points(tuple(f"{name} กรรมการ" for name in office.names[1 : rng.randrange(5, 8)])),
            Para("สั่ง ณ วันที่ 1 กันยายน พ.ศ. 2565"),
        ),
    )


def _policy_transfer(office: Agency, rng: Random) -> Variant:
    return absent(
        "O23",
        "notice of a vacancy",
        page(
            "ประกาศรับโอนพนักงานส่วนท้องถิ่น (งานทรัพยากรบุคคล)",
            Heading("รับโอนพนักงานตำแหน่งว่าง"),
            Para(f"{office.name} ประสงค์รับโอนข้าราชการมาดำรงตำแหน่ง"),
            Points(("นักทรัพยากรบุคคล 1 อัตรา", f"นายช่างโยธา {rng.randrange(1, 3)} อัตรา")),
        ),
    )


def _policy_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O23",
        "rubric alone",
        "rubric",
        page(
            f"O23 {_POLICY}",
            Para(
                "แสดงนโยบายการบริหารทรัพยากรบุคคลของผู้บริหารสูงสุด หรือแผนการบริหารทรัพยากรบุคคล "
                "ที่กำหนดในนามของ"
                "หน่วยงาน ใช้บังคับในปี พ.ศ. 2566"
            ),
        ),
    )


def _policy_tile(office: Agency, rng: Random) -> Variant:
    found = label("dead", "dead_tile")
    return Variant("O23", "tile to nothing", found, (nowhere(_POLICY),), where="tile")


# --- O24 -----------------------------------------------------------------------------------------

_ACTION = "การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล"
_PROJECTS = (
    "สรรหาพนักงานจ้างตามภารกิจ", "ส่งบุคลากรเข้าอบรมหลักสูตรสายงาน", "จัดทำคำรับรองการปฏิบัติราชการ",
    "ประเมินผลการปฏิบัติงาน รอบที่ 1", "ปฐมนิเทศพนักงานบรรจุใหม่", "ตรวจสุขภาพประจำปีบุคลากร",
    "อบรมการใช้งานระบบสารสนเทศ", "จัดกิจกรรม Big Cleaning Day", "ปรับปรุงฐานข้อมูลบุคลากร",
    "รับโอนพนักงานมาดำรงตำแหน่งว่าง", "เลื่อนขั้นเงินเดือน ครั้งที่ 1",
)  # fmt: skip
_STATES = (
    "ดำเนินการแล้วเสร็จ", "อยู่ระหว่างดำเนินการ ร้อยละ 50", "ดำเนินการแล้ว 12 คน จาก 20 คน",
    "ยังไม่ดำเนินการ กำหนดเดือนกรกฎาคม", "ดำเนินการแล้ว 1 ครั้ง", "แล้วเสร็จร้อยละ 75",
)  # fmt: skip
_ACTION_HEADS = ("ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "งบประมาณที่ใช้ไป (บาท)", "ความก้าวหน้า")


def _progress(rng: Random, kept: tuple[int, ...] = (0, 1, 2, 3, 4)) -> Rows:
    rows = []
    for project in rng.sample(_PROJECTS, rng.randrange(6, 11)):
        cost = rng.choice((0, 10_000, 25_000, 60_000))
        spent = baht(rng.randrange(0, cost, 500)) if cost else "0.00"
        rows.append((project, baht(cost), spent, rng.choice(_STATES)))
    head = tuple(_ACTION_HEADS[n] for n in kept)
    return Rows(head, tuple(tuple(row[n] for n in kept) for row in numbered(rows)))


def _action(
    caption: str, name: str, period: str, format: FileFormat = "pdf",
    kept: tuple[int, ...] = (0, 1, 2, 3, 4), lacks: tuple[str, ...] = (),
) -> Maker:  # fmt: skip
    def maker(office: Agency, rng: Random) -> Variant:
        broken = format.startswith("pdf-")
        found = shown(*lacks, traps=("broken_text",) if broken else ())
        return made(
            "O24",
            name,
            found,
            paper(
                caption,
                format,
                Heading("รายงานการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล"),
                Para(period),
                Para(office.long_name),
                _progress(rng, kept),
            ),
        )

    return maker


_PERIOD = f"ประจำปีงบประมาณ พ.ศ. 2566 รอบ 6 เดือน ({HALF})"


def _action_page(office: Agency, rng: Random) -> Variant:
    return made(
        "O24",
        "web page",
        shown(traps=("construction",)),
        page(
            "ความก้าวหน้านโยบาย HR รอบ 6 เดือน ปี 2566",
            Para("กำลังปรับปรุงหน้าเว็บไซต์"),
            Heading("ความก้าวหน้าตามนโยบายการบริหารทรัพยากรบุคคล"),
            Para(f"ช่วงวันที่ {HALF}"),
            Para(f"{office.name} ดำเนินการตามนโยบายแล้ว ดังตาราง"),
            _progress(rng),
        ),
    )


def _action_long(office: Agency, rng: Random) -> Variant:
    blocks: list[Block] = []
    for number, project in enumerate(rng.sample(_PROJECTS, 7), 1):
        spent = rng.choice((0, 4_500, 12_000, 18_750))
        blocks += [
            Heading(f"{number}. {project}", 3),
            Para(f"ผลความก้าวหน้า: {rng.choice(_STATES)}"),
            Para(f"งบประมาณที่ใช้: {baht(spent)} บาท" if spent else "งบประมาณที่ใช้: ไม่ใช้งบประมาณ"),
        ]
    return made(
        "O24",
        "report by projects",
        shown(),
        paper(
            "การดำเนินการบริหารทรัพยากรบุคคล 2566",
            "docx",
            Heading(f"รายงานผลการขับเคลื่อนนโยบายทรัพยากรบุคคล {office.long_name}", 1),
            Para("ไตรมาส 1 และ 2 ปีงบประมาณ พ.ศ. 2566 (ตุลาคม 2565 ถึง มีนาคม 2566)"),
            *blocks,
        ),
    )


def _action_memo(office: Agency, rng: Random) -> Variant:
    return absent(
        "O24",
        "memo that asks for reports",
        paper(
            "หนังสือแจ้งให้รายงานการดำเนินการตามนโยบายทรัพยากรบุคคล",
            "pdf",
            Heading("บันทึกข้อความ เรื่อง ขอให้รายงานการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล"),
            Para(f"เรียน หัวหน้าสำนักปลัด และผู้อำนวยการกองทุกกอง {office.name}"),
            Para("ขอให้ส่งข้อมูลของส่วนราชการท่านภายในวันที่ 10 เมษายน 2566 เพื่อรวบรวมต่อไป"),
        ),
    )


def _action_news(office: Agency, rng: Random) -> Variant:
    return absent(
        "O24",
        "seminar of the staff",
        page(
            "อบรมบุคลากรด้านการบริหารทรัพยากรบุคคล",
            Heading("ส่งบุคลากรเข้าอบรมด้านทรัพยากรบุคคล"),
            Para(f"ผู้แทน{office.name} {rng.randrange(2, 9)} คน เข้าอบรมเรื่องระบบแท่ง ณ ตัวจังหวัด ปี 2563"),
            Picture("personal1"),
        ),
    )


def _action_blank(office: Agency, rng: Random) -> Variant:
    dots = ("..............",) * 5
    return dead(
        "O24",
        "blank form",
        "blank_form",
        paper(
            f"{_ACTION} 2566",
            "docx",
            Heading("แบบรายงานการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล"),
            Para("รอบ ...... เดือน ปีงบประมาณ พ.ศ. ............"),
            Rows(_ACTION_HEADS, (dots,) * 8),
        ),
    )


def _action_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O24",
        "rubric alone",
        "rubric",
        page(
            f"O24 {_ACTION}",
            Para(
                "แสดงความก้าวหน้าของการดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล อย่างน้อยประกอบด้วย "
                "ความก้าวหน้าของแต่ละโครงการหรือกิจกรรม และงบประมาณที่ใช้ "
                "ครอบคลุมในระยะเวลาอย่างน้อย 6 เดือนแรกของปี พ.ศ. 2566"
            ),
        ),
    )


def _action_picture(office: Agency, rng: Random) -> Variant:
    words = tuple(f"{project} {rng.choice(_STATES)}" for project in _PROJECTS[:7])
    return made(
        "O24",
        "table in a picture",
        shown(unclear=("progress", "budget"), traps=("picture_only",)),
        page(
            "การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล 6 เดือนแรก ปี 2566",
            Heading("การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล"),
            Para(_PERIOD),
            Picture("", words),
        ),
    )


# --- O25 -----------------------------------------------------------------------------------------

_CRITERIA = "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล"
_RULES = {
    "recruiting": (
        "หลักเกณฑ์การสรรหาและคัดเลือกบุคลากร", (
            "ให้ดำเนินการสรรหาโดยประกาศรับสมัครไม่น้อยกว่า 7 วันทำการ ณ ที่เปิดเผย",
            "ผู้ได้รับคัดเลือกต้องสอบได้คะแนนแต่ละภาคไม่ต่ำกว่าร้อยละ 60",
            "ให้ขึ้นบัญชีผู้สอบผ่านเรียงตามลำดับคะแนน มีกำหนด 1 ปี",
        ),
    ),
    "appointing": (
        "หลักเกณฑ์การบรรจุและแต่งตั้งบุคลากร", (
            "ให้บรรจุผู้สอบได้ตามลำดับที่ในบัญชี และทดลองปฏิบัติหน้าที่ราชการ 6 เดือน",
            "การแต่งตั้งให้ดำรงตำแหน่งสูงขึ้น ต้องมีคุณสมบัติครบตามมาตรฐานกำหนดตำแหน่ง",
        ),
    ),
    "developing": (
        "หลักเกณฑ์การพัฒนาบุคลากร", (
            "พนักงานบรรจุใหม่ต้องผ่านการปฐมนิเทศก่อนมอบหมายหน้าที่",
            "ให้พนักงานเข้ารับการฝึกอบรมไม่น้อยกว่าคนละ 1 หลักสูตรต่อปีงบประมาณ",
        ),
    ),
    "appraising": (
        "หลักเกณฑ์การประเมินผลการปฏิบัติงาน", (
            "ให้ประเมินปีละ 2 ครั้ง ผลสัมฤทธิ์ของงานร้อยละ 70 และสมรรถนะร้อยละ 30",
            "ระดับดีเด่นต้องได้คะแนนตั้งแต่ร้อยละ 90 ขึ้นไป ต่ำกว่าร้อยละ 60 ต้องปรับปรุง",
        ),
    ),
    "rewarding": (
        "หลักเกณฑ์การให้คุณให้โทษและการสร้างขวัญกำลังใจ", (
            "ผู้มีผลงานระดับดีเด่นสองครั้งติดกัน ให้พิจารณาเลื่อนขั้นเงินเดือนเป็นกรณีพิเศษ",
            "โทษทางวินัยมี 5 สถาน ภาคทัณฑ์ ตัดเงินเดือน ลดเงินเดือน ปลดออก ไล่ออก",
            "มอบใบประกาศเกียรติคุณแก่ผู้ปฏิบัติงานดี เพื่อสร้างขวัญและกำลังใจ",
        ),
    ),
}  # fmt: skip


def _rules(without: tuple[str, ...] = ()) -> list[Block]:
    blocks: list[Block] = []
    for key, (title, points) in _RULES.items():
        if key not in without:
            blocks += [Heading(title, 3), Points(points)]
    return blocks


def _criteria_file(office: Agency, rng: Random) -> Variant:
    return made(
        "O25",
        "official announcement",
        shown(),
        paper(
            _CRITERIA,
            "pdf",
            *opening(office, _CRITERIA),
            Para("เพื่อให้การบริหารงานบุคคลเป็นไปโดยระบบคุณธรรม จึงกำหนดหลักเกณฑ์ไว้ดังต่อไปนี้"),
            *_rules(),
            *signed(office, f"{rng.randrange(4, 28)} ตุลาคม พ.ศ. {rng.choice((2564, 2565))}"),
        ),
    )


def _criteria_page(office: Agency, rng: Random) -> Variant:
    return made(
        "O25",
        "web page",
        shown(traps=("noise",)),
        page(
            spaced("หลักเกณฑ์การบริหาร และ พัฒนา\nทรัพยากรบุคคล"),
            Para(f"หลักเกณฑ์ที่ใช้ใน{office.long_name}"),
            *_rules(),
        ),
    )


def _criteria_list(format: FileFormat, name: str) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        children = [
            paper(
                title,
                format,
                *opening(office, title),
                Points(points),
                *signed(office, "3 ตุลาคม พ.ศ. 2565"),
            )
            for title, points in _RULES.values()
        ]
        found = shown(traps=("broken_text",) if format.startswith("pdf-") else ())
        caption = rng.choice(("หลักเกณฑ์การบริหารงานบุคคล", "O25 หลักเกณฑ์บริหารและพัฒนาบุคคลากร"))
        return made("O25", name, found, page(caption, children=children))

    return maker


def _criteria_table(office: Agency, rng: Random) -> Variant:
    rows = [(title, " ".join(points)) for title, points in _RULES.values()]
    return made(
        "O25",
        "table",
        shown(),
        paper(
            "หลักเกณท์การบริหารทรัพยากรบุคคล",
            "xlsx",
            Heading(f"{_CRITERIA} {office.name}"),
            table("ที่|เรื่อง|หลักเกณฑ์", numbered(rows)),
        ),
    )


def _criteria_told(office: Agency, rng: Random) -> Variant:
    low = rng.choice((60, 65, 70))
    texts = (
        "ข้อ 1 ตำแหน่งว่างต้องเปิดสอบหรือรับโอนอย่างเปิดเผย กรรมการสรรหาอย่างน้อยสามคน "
        "และประกาศรายชื่อผู้ผ่านการคัดเลือกทุกครั้ง",
        "ข้อ 2 ผู้สอบได้ให้บรรจุเรียงลำดับ ส่วนการย้ายและเลื่อนระดับให้แต่งตั้งตามความเห็นของ ก.กลาง",
        "ข้อ 3 ทุกคนต้องทำแผนพัฒนารายบุคคล และหน่วยงานต้องส่งเข้าอบรมตามแผนนั้น",
        f"ข้อ 4 รอบการประเมินคือ เมษายนและตุลาคม ผู้ที่ได้คะแนนไม่ถึงร้อยละ {low} ไม่ได้เลื่อนเงินเดือน",
        "ข้อ 5 ผู้ทำดีได้รับการยกย่องและเงินรางวัล ผู้ทำผิดถูกสอบวินัยตามความร้ายแรง",
    )
    return made(
        "O25",
        "rules by articles",
        shown(),
        paper(
            "ระเบียบว่าด้วยการบริหารงานบุคคล (หลักเกณฑ์ฯ)",
            rng.choice(("pdf", "docx")),
            Heading(f"หลักเกณฑ์ว่าด้วยการบริหารงานบุคคลของ{office.long_name}", 1),
            *(Para(text) for text in texts),
        ),
    )


def _criteria_lacking(*lacks: str) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        format: FileFormat = rng.choice(("pdf", "docx"))
        subject = "หลักเกณฑ์การบริหารทรัพยากรบุคคล"
        thing = paper(
            f"{_CRITERIA} {office.name}",
            format,
            *opening(office, subject),
            *_rules(lacks),
            *signed(office, "11 ตุลาคม พ.ศ. 2565"),
        )
        return made("O25", f"without {', '.join(lacks)}", shown(*lacks), thing)

    return maker


def _criteria_names(office: Agency, rng: Random) -> Variant:
    titles = tuple(title for title, _ in _RULES.values())
    return made(
        "O25",
        "names alone",
        shown("rules"),
        page(_CRITERIA, Para(f"{office.name} ถือปฏิบัติตามหลักเกณฑ์ต่อไปนี้"), Points(titles)),
    )


def _criteria_order(office: Agency, rng: Random) -> Variant:
    return absent(
        "O25",
        "order of a committee",
        paper(
            "คำสั่งแต่งตั้งคณะกรรมการพิจารณาหลักเกณฑ์ด้านบุคลากร",
            "docx",
            Heading(f"คำสั่ง{office.long_name} เรื่อง แต่งตั้งคณะกรรมการ"),
            Points(tuple(f"{name} กรรมการ" for name in office.names[2 : rng.randrange(5, 8)])),
        ),
    )


def _criteria_training(office: Agency, rng: Random) -> Variant:
    return absent(
        "O25",
        "a course for the staff",
        page(
            "กำหนดการฝึกอบรมบุคลากร",
            Heading("กำหนดการศึกษาดูงานของบุคลากร"),
            table(
                "เวลา|รายการ",
                (("08.30 น.", "ลงทะเบียน"), ("09.00 น.", "บรรยาย"), ("13.00 น.", "ศึกษาดูงาน")),
            ),
        ),
    )


def _criteria_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O25",
        "rubric alone",
        "rubric",
        page(
            f"O25 {_CRITERIA}",
            Para(
                "แสดงหลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคลที่ยังใช้บังคับ อย่างน้อยประกอบด้วย "
                "การสรรหาและคัดเลือกบุคลากร การบรรจุและแต่งตั้งบุคลากร การพัฒนาบุคลากร "
                "การประเมินผลการปฏิบัติงานบุคลากร การให้คุณให้โทษและการสร้างขวัญกำลังใจ"
            ),
        ),
    )


def _criteria_scan(office: Agency, rng: Random) -> Variant:
    return made(
        "O25",
        "scan",
        shown(traps=("scan",)),
        paper(f"ประกาศ {_CRITERIA}", "pdf-scan", *opening(office, _CRITERIA), *_rules()),
    )


# --- O26 -----------------------------------------------------------------------------------------

_RESULTS = "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี"
_TROUBLES = (
    "งบประมาณด้านการฝึกอบรมมีจำกัด", "ตำแหน่งสายงานช่างขาดแคลนผู้สมัคร", "บุคลากรโอนย้ายบ่อยทำให้งานขาดช่วง",
)  # fmt: skip
_HINTS = (
    "ควรตั้งงบประมาณฝึกอบรมเพิ่มขึ้น", "ควรประสานขอใช้บัญชีผู้สอบได้จากส่วนกลาง", "ควรจัดอบรมแบบออนไลน์ร่วมกับแห่งอื่น",
)  # fmt: skip
_COURSES = (
    "นักวิเคราะห์นโยบายและแผน", "นายช่างโยธา", "การเงินและบัญชี", "การจัดเก็บภาษี", "งานสารบรรณ", "ผู้ดูแลเด็ก",
)  # fmt: skip


def _staff(rng: Random) -> Rows:
    rows = []
    for kind in ("ข้าราชการ/พนักงานส่วนท้องถิ่น", "ลูกจ้างประจำ", "พนักงานจ้างตามภารกิจ", "พนักงานจ้างทั่วไป"):
        frame = rng.randrange(4, 30)
        there = frame - rng.randrange(0, 4)
        rows.append((kind, str(frame), str(there), str(frame - there)))
    return table("ประเภท|กรอบอัตรากำลัง|มีคนครอง|ว่าง", rows)


def _trained(rng: Random) -> Rows:
    rows = [
        (f"หลักสูตร{course}", str(rng.randrange(1, 9)), baht(rng.randrange(3_000, 40_000, 100)))
        for course in rng.sample(_COURSES, 5)
    ]
    return table("ที่|การพัฒนาบุคลากร|จำนวน (คน)|ค่าใช้จ่าย (บาท)", numbered(rows))


def _attended(rng: Random) -> Rows:
    rows = [(f"หลักสูตร{course}", str(rng.randrange(1, 9))) for course in _COURSES]
    return table("ที่|การพัฒนาบุคลากร|ผ่านการอบรม (คน)", numbered(rows))


def _done(rng: Random) -> Rows:
    rows = (
        ("การสรรหา", f"บรรจุพนักงานใหม่ {rng.randrange(1, 6)} ราย รับโอน {rng.randrange(1, 4)} ราย"),
        (
            "การพัฒนา",
            f"บุคลากรผ่านการอบรม {rng.randrange(12, 50)} ราย คิดเป็นร้อยละ {rng.randrange(60, 99)}",
        ),
        (
            "การประเมิน",
            f"ได้ผลระดับดีเด่น {rng.randrange(3, 12)} ราย ระดับดีมาก {rng.randrange(9, 30)} ราย",
        ),
        ("การรักษาวินัย", "ไม่มีผู้ถูกลงโทษทางวินัย"),
    )
    return table("ที่|ด้าน|ผลการดำเนินงาน", numbered(rows))


def _ending(rng: Random) -> tuple[Block, ...]:
    return (
        Heading("ปัญหา อุปสรรค", 3),
        Points(tuple(rng.sample(_TROUBLES, 2))),
        Heading("ข้อเสนอแนะ", 3),
        Points(tuple(rng.sample(_HINTS, 2))),
    )


def _results_report(office: Agency, rng: Random) -> Variant:
    return made(
        "O26",
        "long report",
        shown(),
        paper(
            f"{_RESULTS} พ.ศ. 2565",
            "pdf",
            Heading(f"{_RESULTS}งบประมาณ พ.ศ. 2565", 1),
            Para(office.long_name),
            Para("สรุปผลระหว่างวันที่ 1 ตุลาคม 2564 ถึงวันที่ 30 กันยายน 2565"),
            Heading("1. อัตรากำลัง", 3),
            _staff(rng),
            Heading("2. ผลการดำเนินงาน", 3),
            _done(rng),
            Heading("3. การฝึกอบรม", 3),
            _trained(rng),
            *_ending(rng),
        ),
    )


def _results_page(office: Agency, rng: Random) -> Variant:
    return made(
        "O26",
        "web page",
        shown(traps=("hidden_branch",)),
        page(
            "ผลการบริหารและพัฒนา\nทรัพยากรบุคคล ปี 2565",
            Heading(f"สรุปผลการบริหารงานบุคคล {office.name} ปีงบประมาณ 2565"),
            Para("ข้อมูลทั้งปีงบประมาณ (ต.ค. 64 - ก.ย. 65)"),
            _done(rng),
            *_ending(rng),
            Hidden((Para("Not available Now!"),)),
        ),
    )


def _results_table(office: Agency, rng: Random) -> Variant:
    return made(
        "O26",
        "tables alone",
        shown(),
        paper(
            "O26 รายงานผลการบริหารและการพัฒนาทรัพยากรบุคคล 2565",
            rng.choice(("xlsx", "docx")),
            Heading(f"รายงานผลด้านทรัพยากรบุคคล ประจำปี 2565 {office.name}"),
            _staff(rng),
            _done(rng),
            _trained(rng),
        ),
    )


def _results_told(office: Agency, rng: Random) -> Variant:
    trained, there = rng.randrange(14, 40), rng.randrange(40, 70)
    return made(
        "O26",
        "told in words",
        shown(),
        page(
            "รายงานการบริหารงานบุคคล ปีงบ 65",
            Heading("การบริหารงานบุคคลในรอบปีงบประมาณ 2565"),
            Para(
                f"เมื่อสิ้นเดือนกันยายน 2565 {office.name} มีบุคลากร {there} คน "
                f"ระหว่างปีบรรจุเพิ่ม {rng.randrange(1, 6)} คน ลาออก {rng.randrange(1, 4)} คน"
            ),
            Para(
                f"มีผู้เข้าอบรม {trained} คน คิดเป็นร้อยละ {trained * 100 / there:.2f} ของทั้งหมด "
                f"ใช้เงินค่าลงทะเบียน {baht(rng.randrange(20_000, 90_000, 100))} บาท"
            ),
            Para("การประเมินทั้งสองรอบทำครบทุกคน และเลื่อนเงินเดือนตามผลการประเมินแล้ว"),
            Para(f"ข้อขัดข้องที่พบคือ {rng.choice(_TROUBLES)} และเห็นว่า {rng.choice(_HINTS)}"),
        ),
    )


def _results_broken(format: FileFormat) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        return made(
            "O26",
            f"broken text: {format}",
            shown(traps=("broken_text",)),
            paper(
                "รายงานผลการบริหารทรัพยากรบุคคล พ.ศ. 2565",
                format,
                Heading("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ปีงบประมาณ พ.ศ. 2565"),
                Para(office.long_name),
                _done(rng),
                _trained(rng),
                *_ending(rng),
            ),
        )

    return maker


def _results_scan(office: Agency, rng: Random) -> Variant:
    return made(
        "O26",
        "scan",
        shown(traps=("scan",)),
        paper(
            "รายงานผลการพัฒนาและบริหารทรัพยากรบุคคลประจำปี 2565",
            "pdf-scan",
            Heading("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล"),
            Para("ประจำปีงบประมาณ พ.ศ. 2565"),
            Para(office.long_name),
            _done(rng),
            *_ending(rng),
        ),
    )


def _results_of(span: str, caption: str, name: str) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        trap: Trap = "disagreeing_years" if "2565" in caption else "other_year"
        return made(
            "O26",
            name,
            shown("year", traps=(trap,)),
            paper(
                caption,
                rng.choice(("pdf", "docx")),
                Heading(f"{_RESULTS}งบประมาณ พ.ศ. {span}"),
                Para(office.long_name),
                _staff(rng),
                _done(rng),
                *_ending(rng),
            ),
        )

    return maker


def _results_half(year: int) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        return made(
            "O26",
            f"half of {year}",
            shown("year", traps=("part_of_period",)),
            paper(
                f"รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ปี {year}",
                "pdf",
                Heading("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล รอบ 6 เดือนแรก"),
                Para(f"1 ตุลาคม {year - 1} - 31 มีนาคม {year}"),
                Para(office.long_name),
                _staff(rng),
                _done(rng) if year == 2565 else _attended(rng),
            ),
        )

    return maker


def _results_none(office: Agency, rng: Random) -> Variant:
    return made(
        "O26",
        "report without results",
        shown("results"),
        paper(
            f"{_RESULTS} 2565",
            "docx",
            Heading(f"{_RESULTS}งบประมาณ พ.ศ. 2565"),
            Heading("1. หลักการและเหตุผล", 3),
            Para(f"{office.long_name} เห็นความสำคัญของการบริหารและพัฒนาทรัพยากรบุคคล"),
            Heading("2. วัตถุประสงค์", 3),
            Points(("เพื่อให้บุคลากรมีความรู้ความสามารถ", "เพื่อให้ประชาชนได้รับบริการที่ดี")),
            Heading("3. ขอบเขต", 3),
            Para("ครอบคลุมบุคลากรทุกประเภทในสังกัด"),
        ),
    )


def _results_picture(office: Agency, rng: Random) -> Variant:
    words = (f"บรรจุใหม่ {rng.randrange(1, 6)} ราย", f"ผ่านการอบรม {rng.randrange(9, 40)} ราย")
    return made(
        "O26",
        "infographic",
        shown(unclear=("results",), traps=("picture_only",)),
        page(
            "รายงานผลการบริหารทรัพยากรบุคคล 2565",
            Heading(f"{_RESULTS}งบประมาณ พ.ศ. 2565"),
            Picture("personal1", words),
        ),
    )


def _results_jobs(office: Agency, rng: Random) -> Variant:
    jobs = ("ผู้ช่วยเจ้าพนักงานธุรการ", "พนักงานขับรถยนต์", "คนงานประจำรถขยะ", "ผู้ดูแลเด็ก")
    rows = [(job, str(rng.randrange(1, 4))) for job in jobs]
    return absent(
        "O26",
        "recruiting",
        paper(
            "รับสมัครบุคคลเพื่อสรรหาเป็นพนักงานจ้าง 2565",
            "pdf",
            *opening(office, "รับสมัครบุคคลเพื่อการสรรหาและเลือกสรรเป็นพนักงานจ้าง"),
            table("ที่|ตำแหน่ง|อัตรา", numbered(rows)),
            *signed(office, "9 มิถุนายน พ.ศ. 2565"),
        ),
    )


def _results_course(office: Agency, rng: Random) -> Variant:
    return absent(
        "O26",
        "report on one course",
        paper(
            "รายงานผลโครงการฝึกอบรมพัฒนาบุคลากร",
            "docx",
            Heading("รายงานผลโครงการฝึกอบรมการดับเพลิงเบื้องต้นของบุคลากร"),
            Para(f"มีผู้เข้าอบรม {rng.randrange(15, 40)} คน วิทยากรจากสถานีดับเพลิง ณ ลานหน้า{office.name}"),
        ),
    )


def _results_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O26",
        "rubric alone",
        "rubric",
        page(
            f"O26 {_RESULTS}",
            Para(
                "แสดงผลการบริหารและพัฒนาทรัพยากรบุคคล มีข้อมูลรายละเอียดของการดำเนินการ อย่างน้อยประกอบด้วย "
                "ผลการดำเนินการตามนโยบาย ผลการวิเคราะห์ ปัญหา อุปสรรค และข้อเสนอแนะ "
                "เป็นรายงานผลของปี พ.ศ. 2565"
            ),
        ),
    )


def _results_blank(office: Agency, rng: Random) -> Variant:
    dots = ("....................",) * 3
    thing: Thing = paper(
        _RESULTS,
        "docx",
        Heading("แบบรายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ปี พ.ศ. ........"),
        table("ด้าน|ผล|หมายเหตุ", (dots,) * 6),
        Para("ผู้รายงาน ............................................"),
    )
    return dead("O26", "blank form", "blank_form", thing)


ITEMS: dict[str, tuple[Maker, ...]] = {
    "O23": (
        _policy_file, _policy_page, _policy_table, _policy_years, _policy_broken,
        _policy_of("2565", "นโยบายการบริหารทรัพยากรบุคคล 2565", "of the year before"),
        _policy_of("2563", "นโยบายการบริหารทรัพยากรบุคคล ปี 2566", "named 2566, of 2563"),
        _policy_of("2561 - 2563", "แผนการบริหารทรัพยากรบุคคล 2561 - 2563", "of older years"),
        _policy_empty, _policy_picture, _policy_order, _policy_transfer, _policy_rubric,
        _policy_tile,
    ),
    "O24": (
        _action(f"{_ACTION} รอบ 6 เดือน 2566", "table in a PDF", _PERIOD),
        _action_page, _action_long,
        _action("รายงานติดตามนโยบาย\u200bบริหารทรัพยากรบุคคล (ต.ค.65-มี.ค.66)",
            "sheet", _PERIOD, "xlsx",
        ),
        _action("O24 การดำเนินการตาม\nนโยบายฯ", "shifted glyphs", _PERIOD, "pdf-shifted"),
        _action("ผลดำเนินการนโยบายบริหารทรัพยากรบุคคล", "broken text", _PERIOD, "pdf-broken"),
        _action(
            f"{_ACTION} 2566", "no budget", _PERIOD, kept=(0, 1, 4), lacks=("budget",)
        ),
        _action(
            f"{_ACTION} ปี 2566", "projects alone", _PERIOD, "docx", (0, 1), ("progress", "budget")
        ),
        _action(
            f"{_ACTION} ปีงบ 2566", "money alone", _PERIOD, kept=(0, 1, 2, 3), lacks=("progress",)
        ),
        _action(
            f"{_ACTION}", "first quarter alone",
            "ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2566 (1 ตุลาคม - 31 ธันวาคม 2565)", lacks=("year",),
        ),
        _action(
            f"{_ACTION} 2564", "of an older year",
            "รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2564 (1 ตุลาคม 2563 - 31 มีนาคม 2564)", lacks=("year",),
        ),
        _action_picture, _action_memo, _action_news, _action_blank, _action_rubric,
    ),
    "O25": (
        _criteria_file, _criteria_page, _criteria_list("pdf", "five files"),
        _criteria_list("pdf-broken", "five broken files"), _criteria_table, _criteria_scan,
        _criteria_told,
        _criteria_lacking("recruiting"), _criteria_lacking("recruiting", "appointing"),
        _criteria_lacking("appraising"), _criteria_lacking("rewarding"),
        _criteria_lacking("developing", "appraising"), _criteria_names, _criteria_order,
        _criteria_training, _criteria_rubric,
    ),
    "O26": (
        _results_report, _results_page, _results_table, _results_told,
        _results_broken("pdf-shifted"),
        _results_broken("pdf-broken"), _results_scan,
        _results_of("2564", f"{_RESULTS} 2564", "of an older year"),
        _results_of("2563", f"{_RESULTS} 2565", "named 2565, of 2563"), _results_half(2566),
        _results_half(2565), _results_none, _results_picture, _results_jobs, _results_course,
        _results_rubric, _results_blank,
    ),
}  # fmt: skip
