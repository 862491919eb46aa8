"""Contents of O23-O33 as northern makers word them: staff, complaints, participation, gifts."""

from __future__ import annotations

from tests.accuracy.heldout.north_tools import (
    Ctx,
    Option,
    as_page,
    doc,
    grid,
    listing,
    none,
    numbers,
    opt,
    page,
)
from tests.accuracy.kit.blocks import (
    Block,
    Form,
    Heading,
    Input,
    Pairs,
    Para,
    Picture,
    Points,
    Rows,
    Thing,
)
from tests.accuracy.kit.labels import label, shown

HR = (
    ("สรรหาพนักงานแทนตำแหน่งว่าง", 8000),
    ("จัดทำแผนอัตรากำลัง", 0),
    ("ส่งบุคลากรเข้าอบรมหลักสูตรของสถาบัน", 96000),
    ("ประเมินผลการปฏิบัติราชการปีละ 2 ครั้ง", 0),
    ("จัดสวัสดิการและตรวจสุขภาพประจำปี", 30000),
    ("ยกย่องพนักงานดีเด่น", 3000),
    ("ปฐมนิเทศพนักงานใหม่", 2500),
)
HR_DONE = (
    ("บรรจุแล้ว 2 ราย", "รับโอนมาดำรงตำแหน่ง 1 ราย"),
    ("แล้วเสร็จตามแผน", "ประกาศใช้แผนแล้ว"),
    ("อบรมครบ 31 คน", "ส่งเข้าอบรม 14 คน"),
    ("ประเมินครบทั้ง 2 รอบ", "ประเมินครบทุกคน"),
    ("ตรวจสุขภาพแล้ว 40 คน", "จัดตรวจครบทุกคน"),
    ("มอบเกียรติบัตร 3 ราย", "คัดเลือกได้ 2 ราย"),
    ("ปฐมนิเทศแล้ว 2 คน", "จัดครบ 1 รุ่น"),
)


def o23(c: Ctx) -> list[Option]:
    """Policy on human resources."""
    cap = c.pick("นโยบายการบริหารทรัพยากรบุคคล", "แผนบริหารทรัพยากรบุคคล", "นโยบายบริหารงานบุคคล")

    def policy(year: str, full: bool = True) -> Thing:
        body: tuple[Block, ...] = (
            Points(
                (
                    "ด้านการสรรหา : ดำเนินการสรรหาตามคุณสมบัติอย่างเปิดเผยและเป็นธรรม",
                    "ด้านการพัฒนา : ให้บุคลากรทุกคนเข้ารับการอบรมอย่างน้อยปีละ 1 หลักสูตร",
                    "ด้านการประเมินผล : ประเมินตามตัวชี้วัดรายบุคคล และแจ้งผลทุกครั้ง",
                    "ด้านการธำรงรักษา : จัดสภาพแวดล้อมและสวัสดิการที่เหมาะสม",
                )
            ),
        )
        return doc(
            f"{cap} ปี {year}",
            Heading(f"ประกาศ{c.a.long_name} เรื่อง {cap} ประจำปีงบประมาณ พ.ศ. {year}"),
            Para(f"ให้ถือปฏิบัติในปีงบประมาณ พ.ศ. {year} เพื่อให้การบริหารงานบุคคลเป็นไปอย่างมีประสิทธิภาพ"),
            *(body if full else ()),
            c.sign(f"4 ตุลาคม {int(year) - 1}"),
        )

    speech = doc(
        "นโยบายของนายก",
        Heading("คำแถลงนโยบายต่อสภา"),
        Points(("ถนนดี น้ำไหล ไฟสว่าง", "ส่งเสริมกองทุนหมู่บ้าน", "ดูแลผู้สูงอายุ")),
    )
    three = doc(
        "แผนบริหารและพัฒนาทรัพยากรบุคคล (2564-2566)",
        Heading("แผนการบริหารทรัพยากรบุคคล 3 ปี ประจำปีงบประมาณ พ.ศ. 2564 - 2566"),
        Para(f"ใช้บังคับระหว่างวันที่ 1 ตุลาคม 2563 ถึง 30 กันยายน 2566 ใน{c.a.long_name}"),
        grid(
            [
                ("n", "ที่", numbers(len(HR))),
                ("p", "แผนงาน/โครงการ", [h[0] for h in HR]),
                ("b", "งบประมาณ", [f"{h[1]:,}" for h in HR]),
            ]
        ),
    )
    return [
        opt("O23", "policy", shown(), policy("2566")),
        opt("O23", "three", shown(why="in force until 2566"), three),
        opt("O23", "old", shown("year", traps=("other_year",)), policy("2565")),
        opt("O23", "thin", shown("matters"), policy("2566", False)),
        opt("O23", "speech", label("absent", "neighbour"), speech),
        none("O23"),
    ]


def o24(c: Ctx) -> list[Option]:
    """Progress on the policy."""
    cap = c.pick(
        "ผลการดำเนินการตามนโยบายบริหารทรัพยากรบุคคล",
        "การดำเนินการตามแผนบริหารทรัพยากรบุคคล",
        "ความก้าวหน้าตามแผนบุคลากร",
    )

    def report(span: str, year: str, *drop: str) -> Thing:
        return doc(
            f"{cap} ปี {year}",
            Heading(f"{cap} ประจำปีงบประมาณ {year} ระหว่าง {span}"),
            grid(
                [
                    ("n", "ที่", numbers(len(HR))),
                    ("p", "แผนงาน/โครงการ", [h[0] for h in HR]),
                    (
                        "progress",
                        "ความก้าวหน้า",
                        [c.pick("ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ", "กำหนดทำ ส.ค.") for _ in HR],
                    ),
                    ("budget", "งบประมาณที่ใช้ (บาท)", [f"{h[1] // 2:,}" for h in HR]),
                ],
                drop,
            ),
        )

    half = "1 ต.ค. 2565 - 31 มี.ค. 2566"
    return [
        opt("O24", "half", shown(), report(half, "2566"), late=True),
        opt("O24", "no_budget", shown("budget"), report(half, "2566", "budget"), late=True),
        opt("O24", "no_progress", shown("progress"), report(half, "2566", "progress"), late=True),
        opt(
            "O24",
            "old",
            shown("year", traps=("other_year",)),
            report("1 ต.ค. 2564 - 31 มี.ค. 2565", "2565"),
        ),
        opt(
            "O24",
            "quarter",
            shown("year", traps=("part_of_period",)),
            report("1 ต.ค. - 31 ธ.ค. 2565", "2566"),
        ),
        none("O24"),
    ]


def o25(c: Ctx) -> list[Option]:
    """Criteria."""
    cap = c.pick("หลักเกณฑ์การบริหารงานบุคคล", "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", "หลักเกณฑ์ด้านบุคลากร")
    parts = (
        (
            "หลักเกณฑ์การสรรหาและคัดเลือก",
            "ผู้สมัครต้องมีวุฒิตรงตามตำแหน่ง สอบข้อเขียน 100 คะแนน สัมภาษณ์ 50 คะแนน ผ่านร้อยละ 60",
        ),
        ("หลักเกณฑ์การบรรจุและแต่งตั้ง", "บรรจุตามลำดับบัญชีผู้สอบได้ ทดลองปฏิบัติหน้าที่ 6 เดือน"),
        ("หลักเกณฑ์การพัฒนาบุคลากร", "พนักงานเข้าใหม่ต้องอบรมปฐมนิเทศ และพัฒนาอย่างน้อย 20 ชั่วโมงต่อปี"),
        (
            "หลักเกณฑ์การประเมินผลการปฏิบัติงาน",
            "ผลสัมฤทธิ์ของงานร้อยละ 70 สมรรถนะร้อยละ 30 ระดับดีเด่นตั้งแต่ร้อยละ 90",
        ),
        (
            "หลักเกณฑ์การให้คุณให้โทษและสร้างขวัญกำลังใจ",
            "เลื่อนขั้นตามผลประเมิน ผู้ผิดวินัยลงโทษตามลำดับ 5 สถาน มอบเกียรติบัตรผู้มีผลงาน",
        ),
    )

    def files(some: tuple[tuple[str, str], ...]) -> Thing:
        return listing(
            cap,
            *(
                doc(
                    t, Heading(f"ประกาศคณะกรรมการ{c.staff} เรื่อง {t}"), Para(b + " จึงประกาศให้ถือปฏิบัติ")
                )
                for t, b in some
            ),
        )

    def single(some: tuple[tuple[str, str], ...]) -> Thing:
        out: list[Block] = [Heading(f"{cap} {c.a.long_name}")]
        for t, b in some:
            out += [Heading(t, 3), Para(b)]
        return doc(cap, *out)

    names = page(cap, Heading(cap), Points(tuple(t for t, _ in parts)))
    return [
        opt("O25", "files", shown(), files(parts)),
        opt("O25", "single", shown(), single(parts)),
        opt("O25", "no_recruiting", shown("recruiting", "appointing"), single(parts[2:])),
        opt("O25", "no_reward", shown("rewarding"), files(parts[:4])),
        opt("O25", "first_two", shown("developing", "appraising", "rewarding"), single(parts[:2])),
        opt("O25", "names", shown("rules"), names),
        none("O25"),
    ]


def o26(c: Ctx) -> list[Option]:
    """Annual report on human resources."""
    cap = c.pick(
        "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล", "รายงานผลการบริหารงานบุคคล", "สรุปผลการพัฒนาบุคลากร"
    )

    def report(year: str, span: str = "") -> Thing:
        n = c.rng.randrange(28, 60)
        return doc(
            f"{cap}ประจำปี {year}",
            Heading(f"{cap} ประจำปีงบประมาณ พ.ศ. {year}"),
            Para(
                f"รอบรายงาน {span or f'1 ตุลาคม {int(year) - 1} - 30 กันยายน {year}'} {c.a.long_name}"
            ),
            Heading("1. อัตรากำลัง", 3),
            Para(f"มีกรอบอัตรากำลัง {n + 6} อัตรา มีผู้ครองตำแหน่ง {n} อัตรา ว่าง 6 อัตรา"),
            Heading("2. ผลการดำเนินงาน", 3),
            grid(
                [
                    ("p", "กิจกรรม", [h[0] for h in HR]),
                    ("r", "ผล", [c.pick(*said) for said in HR_DONE]),
                    ("b", "เบิกจ่าย (บาท)", [f"{h[1]:,}" for h in HR]),
                ]
            ),
            Heading("3. ปัญหาและข้อเสนอแนะ", 3),
            Para("ตำแหน่งสายงานช่างขาดแคลน ควรร้องขอให้ กสถ. สอบแทน"),
        )

    frame = doc(
        "แผนอัตรากำลัง 3 ปี (2564-2566)",
        Heading("กรอบอัตรากำลัง"),
        Rows(
            ("ตำแหน่ง", "กรอบเดิม", "2564", "2565", "2566"),
            tuple((p, "1", "1", "1", "1") for p in ("นักวิเคราะห์นโยบายและแผน", "นิติกร", "นายช่างโยธา")),
        ),
    )
    return [
        opt("O26", "report", shown(), report("2565")),
        opt("O26", "report_page", shown(), as_page(report("2565"))),
        opt("O26", "older", shown("year", traps=("other_year",)), report("2564")),
        opt(
            "O26",
            "part",
            shown("year", traps=("part_of_period",)),
            report("2566", "1 ตุลาคม - 31 ธันวาคม 2565"),
        ),
        opt(
            "O26",
            "half",
            shown("year", traps=("part_of_period",)),
            report("2566", "6 เดือนแรก 1 ตุลาคม 2565 - 31 มีนาคม 2566"),
            late=True,
        ),
        opt("O26", "frame", label("absent", "neighbour"), frame),
        none("O26"),
    ]


def o27(c: Ctx) -> list[Option]:
    """Guide to complaints of corruption."""
    cap = c.pick(
        "คู่มือจัดการเรื่องร้องเรียนการทุจริต",
        "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        "แนวทางจัดการข้อร้องเรียนเรื่องทุจริตของเจ้าหน้าที่",
    )

    def guide(*drop: str, as_page: bool = False) -> Thing:
        time = "time" not in drop
        out: list[Block] = [
            Heading(cap),
            Para("ใช้กับกรณีมีผู้กล่าวหาว่าผู้บริหาร พนักงาน หรือลูกจ้างทุจริตต่อหน้าที่หรือประพฤติมิชอบ"),
        ]
        if "how" not in drop:
            out += [
                Heading("วิธีร้องเรียน", 3),
                Para(
                    "ผู้พบเห็นทำคำร้องเรียนเป็นหนังสือหรือให้ถ้อยคำต่อเจ้าหน้าที่ด้วยตนเอง ณ ที่ทำการ "
                    "โดยระบุชื่อผู้ถูกกล่าวหา พฤติการณ์ และพยานหลักฐาน พร้อมลงลายมือชื่อผู้ร้อง"
                ),
            ]
        if "steps" not in drop:
            out += [
                Heading("ขั้นตอนการจัดการ", 3),
                Points(
                    (
                        "1) ลงทะเบียนรับเรื่องในสมุดลับ" + (" ภายใน 1 วันทำการ" if time else ""),
                        "2) แต่งตั้งคณะกรรมการสืบข้อเท็จจริง" + (" ภายใน 7 วัน" if time else ""),
                        "3) สืบข้อเท็จจริงและสรุปสำนวนเสนอนายก" + (" ภายใน 30 วัน" if time else ""),
                        "4) แจ้งผลให้ผู้ร้องทราบ" + (" ภายใน 15 วันนับแต่มีคำสั่ง" if time else ""),
                    )
                ),
            ]
        if "unit" not in drop:
            out += [Heading("ผู้รับผิดชอบ", 3), Para(f"งานนิติการ {c.office}")]
        return page(cap, *out) if as_page else doc(cap, *out)

    return [
        opt("O27", "file", shown(), guide()),
        opt("O27", "page", shown(), guide(as_page=True)),
        opt("O27", "no_time", shown("time"), guide("time")),
        opt("O27", "no_unit", shown("unit"), guide("unit")),
        opt("O27", "no_how", shown("how"), guide("how")),
        none("O27"),
    ]


def o28(c: Ctx) -> list[Option]:
    """Channel for complaints of corruption."""
    a = c.a
    cap = c.pick(
        "แจ้งเบาะแสการทุจริต", "ช่องทางร้องเรียนการทุจริตและประพฤติมิชอบ", "ร้องเรียนทุจริต", "แจ้งเรื่องทุจริตเจ้าหน้าที่"
    )
    form = Form(
        "corrupt/save",
        (
            Input("ชื่อผู้แจ้ง (ไม่ประสงค์ออกนามได้)", "who"),
            Input("ชื่อเจ้าหน้าที่ที่ถูกกล่าวหา", "accused"),
            Input("พฤติการณ์การทุจริต", "detail", "textarea"),
            Input("หลักฐาน", "proof", "file"),
        ),
        "ส่งเรื่อง",
    )
    mixed = Form(
        "petition/save",
        (
            Input(
                "ประเภทเรื่อง",
                "kind",
                "select",
                ("ไฟฟ้าสาธารณะ", "ถนนชำรุด", "ขยะ", "ร้องเรียนทุจริต", "อื่นๆ"),
            ),
            Input("ชื่อ-สกุล", "who"),
            Input("รายละเอียด", "detail", "textarea"),
        ),
        "บันทึก",
    )
    petition = Form(
        "petition/save",
        (
            Input(
                "ประเภทเรื่อง", "kind", "select", ("ไฟฟ้าสาธารณะ", "ถนนชำรุด", "น้ำประปา", "ขยะ/กลิ่นเหม็น")
            ),
            Input("ชื่อ-สกุล", "who"),
            Input("รายละเอียด", "detail", "textarea"),
        ),
        "ส่งข้อมูล",
    )
    mail = f"anticorrupt@{a.host.removeprefix('www.')}"
    nacc = "http://www.nacc.go.th/"
    return [
        opt(
            "O28",
            "form",
            shown(),
            page(cap, Heading(cap), Para("ข้อมูลของท่านจะถูกเก็บเป็นความลับ"), form),
            where="tile",
        ),
        opt(
            "O28",
            "mail",
            shown(),
            page(
                cap,
                Heading(cap),
                Para("ส่งเรื่องทุจริตของเจ้าหน้าที่มาได้ที่"),
                Pairs((("อีเมลรับเรื่องทุจริต", mail),)),
            ),
            tags=("needs_email",),
        ),
        opt(
            "O28",
            "mixed",
            shown(unclear=("online",), traps=("mixed_petition",)),
            page("ร้องเรียน/ร้องทุกข์", Heading("แจ้งเรื่องร้องเรียนออนไลน์"), mixed),
            tags=("needs_o18",),
        ),
        opt(
            "O28",
            "petition",
            label("absent", "general_petition"),
            page("ร้องเรียน-ร้องทุกข์", Heading("แจ้งเรื่องเดือดร้อน"), petition),
            tags=("needs_o18",),
        ),
        opt(
            "O28",
            "telephone",
            shown("online"),
            page(
                cap,
                Heading(cap),
                Points(
                    (f"โทรศัพท์ {a.extension(7)} งานนิติการ", f"ทางไปรษณีย์ถึง{a.chief} (วงเล็บมุมซองว่า ลับ)")
                ),
            ),
            tags=("needs_contact",),
        ),
        opt(
            "O28",
            "post",
            shown("online"),
            page(
                cap, Heading(cap), Para(f"ทำเป็นหนังสือส่งด้วยตนเองหรือทางไปรษณีย์ ถึงงานนิติการ {c.office}")
            ),
        ),
        opt(
            "O28",
            "hotline",
            label("absent", "hotline"),
            Thing("สายด่วน ป.ป.ช. 1205", "link", href=nacc),
            outside=((nacc, "<title>ป.ป.ช.</title><h1>สำนักงาน ป.ป.ช.</h1>"),),
        ),
        none("O28"),
    ]


def o29(c: Ctx) -> list[Option]:
    """Statistics of complaints of corruption."""
    cap = c.pick(
        "สถิติเรื่องร้องเรียนการทุจริต",
        "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        "สถิติร้องเรียนทุจริตประพฤติมิชอบ",
    )

    def stats(span: str, year: str, told: bool = True) -> Thing:
        names = span.split(" ")
        table = Rows(
            ("เดือน", "รับเรื่อง", "แล้วเสร็จ", "ระหว่างดำเนินการ"),
            tuple((m, "0", "0", "0") for m in names),
        )
        end = Para(f"สรุป ช่วง {names[0]} ถึง {names[-1]} ไม่มีเรื่องร้องเรียนการทุจริตของเจ้าหน้าที่")
        return doc(
            f"{cap} ปีงบประมาณ {year}",
            Heading(f"{cap} {c.a.long_name} ปีงบประมาณ พ.ศ. {year}"),
            Para("งานนิติการรวบรวมจากทุกช่องทางรับเรื่อง"),
            *(
                (table, end)
                if told
                else (
                    Para(
                        "สถิติชุดนี้ครอบคลุมเดือนตุลาคม 2565 ถึง มีนาคม 2566 แยกตามเดือนที่รับเรื่อง "
                        "และผลการพิจารณา เสนอนายกทราบทุกสิ้นเดือน"
                    ),
                )
            ),
        )

    half = "ต.ค.65 พ.ย.65 ธ.ค.65 ม.ค.66 ก.พ.66 มี.ค.66"
    said = page(
        f"{cap} 2566",
        Heading(cap),
        Para(
            "ระหว่างวันที่ 1 ตุลาคม 2565 ถึงวันที่ 31 มีนาคม 2566 ไม่มีเรื่องร้องเรียนเกี่ยวกับการทุจริตของเจ้าหน้าที่ (0 เรื่อง)"  # noqa: E501
        ),
    )
    return [
        opt("O29", "table", shown(), stats(half, "2566"), late=True),
        opt("O29", "said", shown(), said, late=True),
        opt("O29", "untold", shown("content"), stats(half, "2566", False), late=True),
        opt(
            "O29",
            "quarter",
            shown("year", traps=("part_of_period",)),
            stats("ต.ค.65 พ.ย.65 ธ.ค.65", "2566"),
        ),
        opt(
            "O29",
            "old",
            shown("year", traps=("other_year",)),
            stats("ต.ค.64 พ.ย.64 ธ.ค.64 ม.ค.65 ก.พ.65 มี.ค.65", "2565"),
        ),
        none("O29"),
    ]


def o30(c: Ctx) -> list[Option]:
    """Participation."""
    cap = c.pick("การมีส่วนร่วมของประชาชน", "เปิดโอกาสให้เกิดการมีส่วนร่วม", "ประชาคมหมู่บ้าน/ตำบล")

    def meeting(day: str, as_page: bool = True) -> Thing:
        year = "2566" if "พฤศจิกายน 2565" in day else day[-4:]
        said = f"{cap} ปี {year}" if c.rng.random() < 0.5 else cap
        blocks = (
            Heading(f"ประชุมประชาคมระดับตำบล เพื่อทบทวนแผนพัฒนา วันที่ {day}"),
            Para(
                f"มีตัวแทนหมู่บ้าน กลุ่มสตรี อสม. และประชาชน {c.money(60, 180, 1)} คน "
                f"เข้าร่วมเสนอปัญหาและร่วมลงมติจัดลำดับโครงการ ณ ศาลาประชาคม"
            ),
            Rows(
                ("หมู่ที่", "โครงการที่ประชาชนเสนอ", "คะแนน"),
                tuple(
                    (str(n), p, c.money(10, 90, 1))
                    for n, p in enumerate(
                        ("ถนน คสล.", "ประปา", "ไฟส่องสว่าง", "ลานกีฬา", "ขุดลอกสระ", "ศาลาอเนกประสงค์"),
                        1,
                    )
                ),
            ),
        )
        return page(said, *blocks) if as_page else doc(said, *blocks)

    inside = page(
        "การมีส่วนร่วมของผู้บริหาร",
        Para("นายกและรองนายกร่วมประชุมหัวหน้าส่วนราชการทุกวันจันทร์ เพื่อติดตามงานของแต่ละกอง"),
    )
    return [
        opt("O30", "page", shown(), meeting("24 มกราคม 2566")),
        opt("O30", "file", shown(), meeting("16 พฤศจิกายน 2565", False)),
        opt("O30", "old", shown("year", traps=("other_year",)), meeting("15 กุมภาพันธ์ 2565")),
        opt("O30", "inside", label("absent", "neighbour"), inside),
        none("O30"),
    ]


def o31(c: Ctx) -> list[Option]:
    """The announcement No Gift."""
    cap = c.pick(
        "ประกาศ No Gift Policy",
        "ประกาศเจตนารมณ์ No Gift Policy",
        "ประกาศงดรับของขวัญ (No Gift Policy)",
    )

    def notice(year: str, day: str, signed: bool = True, who: str = "", name: str = "") -> Thing:
        return doc(
            f"{cap} {year}",
            Heading(
                f"ประกาศ{c.a.long_name} เรื่อง นโยบายไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ ปี พ.ศ. {year}"  # noqa: E501
            ),
            Para(
                f"ข้าพเจ้า {name or c.a.names[0]} ตำแหน่ง {who or c.a.chief} ขอประกาศว่า "
                "ข้าพเจ้าและเจ้าหน้าที่ทุกคนจะไม่รับของขวัญหรือของกำนัลใด ๆ "
                "ทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่"
            ),
            *((c.sign(day, who, name),) if signed else ()),
        )

    honest = doc(
        "เจตจำนงสุจริตของผู้บริหาร",
        Heading("ประกาศเจตจำนงสุจริตในการบริหารงาน"),
        Para("ข้าพเจ้าจะบริหารงานด้วยความซื่อสัตย์ โปร่งใส ตรวจสอบได้ และยึดประโยชน์ประชาชน"),
        c.sign("9 มกราคม 2566"),
    )
    shot = page(
        c.pick("No Gift Policy", "ประกาศ No Gift"),
        Picture(
            "",
            (
                "ประกาศเจตนารมณ์ ปี 2566",
                "ไม่รับของขวัญ ทุกชนิด",
                c.a.names[0],
                c.a.chief,
                "ประกาศ ณ วันที่ 5 มกราคม 2566",
            ),
        ),
    )
    return [
        opt("O31", "notice", shown(), notice("2566", "5 มกราคม 2566")),
        opt("O31", "notice_oct", shown(), notice("2566", "3 ตุลาคม 2565")),
        opt("O31", "unsigned", shown("signed"), notice("2566", "", False)),
        opt(
            "O31",
            "clerk",
            shown("chief", why="made by the clerk"),
            notice("2566", "5 มกราคม 2566", who=c.a.clerk, name=c.a.names[4]),
        ),
        opt("O31", "old", shown("year", traps=("other_year",)), notice("2565", "11 มกราคม 2565")),
        opt(
            "O31",
            "picture",
            shown(unclear=("kind", "year", "refuse", "chief", "signed"), traps=("picture_only",)),
            shot,
        ),
        opt("O31", "honest", label("absent", "neighbour"), honest),
        none("O31"),
    ]


def o32(c: Ctx) -> list[Option]:
    """An activity for the culture of no gifts."""
    cap = c.pick(
        "กิจกรรม No Gift Policy", "การสร้างวัฒนธรรม No Gift Policy", "สร้างวัฒนธรรมองค์กร No Gift"
    )

    def held(day: str, as_page: bool = True) -> Thing:
        blocks = (
            Heading(f"ประชุมซักซ้อมแนวทางงดรับของขวัญ วันที่ {day}"),
            Para(
                f"วันที่ {day} ณ ห้องประชุม{c.a.name} นายกเป็นประธานประชุมพนักงานและลูกจ้าง "
                f"{c.money(25, 60, 1)} คน ชี้แจงแนวทางปฏิบัติเมื่อมีผู้นำของขวัญมามอบ "
                "และให้ทุกกองร่วมสร้างวัฒนธรรม No Gift Policy ในหน่วยงาน"
            ),
            Points(("ลงชื่อผู้เข้าร่วมประชุมครบทุกกอง", "แจกแผ่นพับวิธีปฏิเสธของขวัญ", "ถาม-ตอบข้อสงสัยในที่ประชุม")),
        )
        said = f"{cap} ประจำปี {day[-4:]}"
        return page(said, *blocks) if as_page else doc(said, *blocks)

    monthly = doc(
        "รายงานประชุมประจำเดือนมกราคม 2566",
        Heading("ประชุมหัวหน้าส่วนราชการ"),
        Para("วาระที่ 1 เรื่องแจ้งเพื่อทราบ วาระที่ 2 รับรองรายงาน วาระที่ 3 การเบิกจ่ายของแต่ละกอง"),
    )
    return [
        opt("O32", "page", shown(), held("18 มกราคม 2566")),
        opt("O32", "file", shown(), held("9 กุมภาพันธ์ 2566", False)),
        opt("O32", "old", shown("year", traps=("other_year",)), held("20 มกราคม 2565")),
        opt("O32", "monthly", label("absent", "neighbour"), monthly),
        none("O32"),
    ]


def o33(c: Ctx) -> list[Option]:
    """Report on gifts."""
    cap = c.pick(
        "รายงานผล No Gift Policy", "รายงานผลตามนโยบาย No Gift Policy", "รายงานการรับของขวัญและของกำนัล"
    )

    def report(year: str, told: bool = True, table: bool = False) -> Thing:
        rows = Rows(
            ("ประเภทผู้รับ", "จำนวนครั้งที่รับ", "มูลค่า (บาท)"),
            (
                ("ผู้บริหาร", "0", "0"),
                ("พนักงาน", "1 (กระเช้าผลไม้ ส่งคืนแล้ว)", "450"),
                ("ลูกจ้าง", "0", "0"),
            ),
        )
        return doc(
            f"{cap} ปี {year}",
            Heading(f"รายงานการรับของขวัญและของกำนัลตามนโยบาย No Gift Policy ปีงบประมาณ พ.ศ. {year}"),
            rows
            if table
            else Para(f"ใน ปี {year} เจ้าหน้าที่{c.a.name}ไม่มีการรับของขวัญหรือของกำนัลใด ๆ")
            if told
            else Para("ได้เวียนแจ้งแบบรายงานการรับของขวัญให้ทุกกองทราบ และจะรวบรวมต่อไป"),
        )

    gifts = doc(
        "บัญชีรับบริจาคทรัพย์สิน",
        Heading("ผู้บริจาคทรัพย์สินให้ราชการ"),
        Rows(("ที่", "รายการ", "จำนวน"), (("1", "เก้าอี้พลาสติก", "50 ตัว"), ("2", "รถเข็นผู้ป่วย", "2 คัน"))),
    )
    return [
        opt("O33", "said", shown(), report("2566")),
        opt("O33", "table", shown(why="the year before will do"), report("2565", table=True)),
        opt("O33", "thin", shown("content"), report("2566", False)),
        opt("O33", "older", shown("year", traps=("other_year",)), report("2564")),
        opt("O33", "donated", label("absent", "neighbour"), gifts),
        none("O33"),
    ]


TABLE_C = {
    "O23": o23,
    "O24": o24,
    "O25": o25,
    "O26": o26,
    "O27": o27,
    "O28": o28,
    "O29": o29,
    "O30": o30,
    "O31": o31,
    "O32": o32,
    "O33": o33,
}
