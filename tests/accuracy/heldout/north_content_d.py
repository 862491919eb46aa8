"""Contents of O34-O43 as northern makers word them: risks, plans against corruption, ethics."""

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
from tests.accuracy.kit.blocks import Block, FileFormat, Heading, Para, Points, Rows, Thing
from tests.accuracy.kit.labels import label, shown

RISKS = (
    (
        "เจ้าหน้าที่เรียกรับเงินเพื่อเร่งออกใบอนุญาตก่อสร้าง",
        "สูง",
        "กำหนดคิวและแสดงสถานะคำขอ",
        "ติดป้ายขั้นตอนและค่าธรรมเนียมแล้ว",
    ),
    (
        "กรรมการตรวจรับงานจ้างเอื้อประโยชน์แก่ผู้รับจ้าง",
        "สูงมาก",
        "หมุนเวียนกรรมการตรวจรับ",
        "ออกคำสั่งหมุนเวียนกรรมการแล้ว",
    ),
    ("นำรถยนต์ของทางราชการไปใช้ส่วนตัว", "ปานกลาง", "ลงสมุดใช้รถทุกครั้ง", "ตรวจสมุดใช้รถทุกสิ้นเดือน"),
    ("เบิกค่าเดินทางไปราชการเป็นเท็จ", "ปานกลาง", "ตรวจหลักฐานก่อนเบิก", "กองคลังสุ่มตรวจ 12 ฎีกา"),
    ("รับผลประโยชน์จากการบรรจุพนักงานจ้าง", "ต่ำ", "ตั้งกรรมการภายนอกร่วมสอบ", "เชิญกรรมการจากอำเภอแล้ว"),
)
ACTS = (
    ("อบรมปลูกจิตสำนึกต้านทุจริต", 20000, "ม.ค."),
    ("ประกาศขั้นตอนการให้บริการ", 0, "ต.ค.-ธ.ค."),
    ("เปิดเผยข้อมูลจัดซื้อจัดจ้างทางเว็บไซต์", 0, "ต.ค.-ก.ย."),
    ("โตไปไม่โกงในศูนย์เด็กเล็ก", 15000, "ก.พ."),
    ("จัดทำแผนตรวจสอบภายใน", 0, "ต.ค."),
    ("อบรมสมาชิกสภาเรื่องผลประโยชน์ทับซ้อน", 10000, "ก.ค."),
)
FLOOD = (
    ("น้ำท่วมฉับพลัน", "หมู่ 2, 5", "ขุดลอกลำห้วย"),
    ("วาตภัย", "ทุกหมู่บ้าน", "ตัดแต่งกิ่งไม้"),
    ("ไฟป่าหมอกควัน", "หมู่ 7", "ทำแนวกันไฟ"),
)


def o34(c: Ctx) -> list[Option]:
    """Assessment of risks of corruption."""
    cap = c.pick(
        "การประเมินความเสี่ยงการทุจริต", "รายงานประเมินความเสี่ยงการทุจริตประจำปี", "วิเคราะห์ความเสี่ยงการทุจริต"
    )

    def table(year: str, *drop: str, fmt: FileFormat = "pdf") -> Thing:
        return doc(
            f"{cap} ปี {year}",
            Heading(f"การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. {year}"),
            Para(f"คณะทำงานของ{c.a.long_name} ได้ค้นหาเหตุการณ์ที่อาจเกิดการทุจริต ดังนี้"),
            grid(
                [
                    ("n", "ที่", numbers(5)),
                    ("e", "เหตุการณ์ความเสี่ยง", [r[0] for r in RISKS]),
                    ("level", "ระดับความเสี่ยง", [r[1] for r in RISKS]),
                    ("measures", "มาตรการป้องกัน", [r[2] for r in RISKS]),
                    ("o", "ผู้รับผิดชอบ", c.depts()[:5]),
                ],
                drop,
            ),
            fmt=fmt,
        )

    flood = doc(
        "ประเมินความเสี่ยงสาธารณภัย 2566",
        Heading("ความเสี่ยงด้านสาธารณภัยในพื้นที่"),
        Rows(("ภัย", "พื้นที่เสี่ยง", "การเตรียมการ"), FLOOD),
    )
    return [
        opt("O34", "table", shown(), table("2566")),
        opt("O34", "word", shown(), table("2566", fmt="docx")),
        opt("O34", "no_level", shown("level"), table("2566", "level")),
        opt("O34", "no_measures", shown("measures"), table("2566", "measures")),
        opt("O34", "old", shown("year", traps=("other_year",)), table("2565")),
        opt("O34", "flood", label("absent", "neighbour"), flood),
        none("O34"),
    ]


def o35(c: Ctx) -> list[Option]:
    """What was done about the risks."""
    cap = c.pick(
        "การดำเนินการจัดการความเสี่ยงการทุจริต",
        "รายงานผลการบริหารจัดการความเสี่ยงการทุจริต",
        "ผลตามมาตรการลดความเสี่ยงทุจริต",
    )

    def report(year: str, done: bool = True) -> Thing:
        body: Block = (
            Rows(
                ("ที่", "มาตรการ", "สิ่งที่ดำเนินการแล้ว"),
                tuple((str(n), r[2], r[3]) for n, r in enumerate(RISKS, 1)),
            )
            if done
            else Para("คณะทำงานจะนัดหมายประชุมเพื่อจัดการความเสี่ยงการทุจริตในโอกาสต่อไป")
        )
        return doc(
            f"{cap} ปี {year}",
            Heading(f"{cap} ประจำปีงบประมาณ พ.ศ. {year}"),
            Para(f"{c.a.long_name} รายงานการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต ปี {year}"),
            body,
        )

    event = page(
        f"{cap} 2566",
        Heading("การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต"),
        Para(
            "วันที่ 1 กุมภาพันธ์ 2566 กองช่างจัดทำป้ายแสดงขั้นตอนและค่าธรรมเนียมการออกใบอนุญาต "
            "และเริ่มใช้บัตรคิวเพื่อลดความเสี่ยงการเรียกรับเงิน ปลัดได้ตรวจสอบผลแล้วไม่พบการร้องเรียน"
        ),
    )
    flood = page("การดำเนินการลดความเสี่ยงอุทกภัย", Rows(("ภัย", "พื้นที่", "ทำแล้ว"), FLOOD))
    return [
        opt("O35", "report", shown(), report("2566")),
        opt("O35", "event", shown(), event),
        opt("O35", "old", shown("year", traps=("other_year",)), report("2565")),
        opt("O35", "thin", shown("done"), report("2566", False)),
        opt("O35", "flood", label("absent", "neighbour"), flood),
        none("O35"),
    ]


def o36(c: Ctx) -> list[Option]:
    """Plan against corruption."""
    cap = c.pick("แผนปฏิบัติการป้องกันการทุจริต", "แผนป้องกันและปราบปรามการทุจริต", "แผนต้านทุจริต")

    def plan(years: str, *drop: str) -> Thing:
        return doc(
            f"{cap} พ.ศ. {years}",
            Heading(f"{cap} (พ.ศ. {years}) {c.a.long_name}"),
            Para("จัดทำตามยุทธศาสตร์ชาติว่าด้วยการป้องกันและปราบปรามการทุจริต แบ่งเป็น 4 มิติ"),
            grid(
                [
                    ("n", "ที่", numbers(6)),
                    ("p", "โครงการ/กิจกรรม", [x[0] for x in ACTS]),
                    (
                        "budget",
                        "งบประมาณ (บาท)",
                        [f"{x[1]:,}" if x[1] else "ไม่ใช้งบประมาณ" for x in ACTS],
                    ),
                    ("time", "ช่วงเวลา", [x[2] for x in ACTS]),
                    ("o", "รับผิดชอบ", c.depts()),
                ],
                drop,
            ),
        )

    drug = doc(
        "แผนป้องกันและแก้ไขปัญหายาเสพติด 2566",
        Heading("แผนปฏิบัติการด้านยาเสพติดตำบล"),
        Points(("อบรมเยาวชนแกนนำ งบ 20,000 บาท ก.พ.", "ตั้งจุดตรวจชุมชน เม.ย.", "บำบัดฟื้นฟู ตลอดปี")),
    )
    return [
        opt("O36", "five", shown(), plan("2566-2570")),
        opt("O36", "one", shown(), plan("2566")),
        opt("O36", "no_budget", shown("budget"), plan("2566-2570", "budget")),
        opt("O36", "no_time", shown("time"), plan("2566 - 2570", "time")),
        opt("O36", "old", shown("year", traps=("other_year",)), plan("2561-2565")),
        opt("O36", "drug", label("absent", "neighbour"), drug),
        none("O36"),
    ]


def o37(c: Ctx) -> list[Option]:
    """Six months of the plan against corruption."""
    cap = c.pick(
        "รายงานกำกับติดตามการป้องกันการทุจริต รอบ 6 เดือน",
        "ผลการดำเนินงานตามแผนป้องกันการทุจริต รอบครึ่งปี",
        "รายงานความก้าวหน้าแผนต้านทุจริต",
    )

    def report(span: str, year: str, *drop: str) -> Thing:
        state = [c.pick("ดำเนินการแล้วเสร็จ", "อยู่ระหว่างดำเนินการ", "ยังไม่ได้ดำเนินการ") for _ in ACTS]
        said = cap
        if "ไตรมาส" in span:
            said = cap.replace("รอบ 6 เดือน", "รายไตรมาส").replace("รอบครึ่งปี", "รายไตรมาส")
        return doc(
            f"{said} ปี {year}",
            Heading(f"{said} ปีงบประมาณ พ.ศ. {year} ({span})"),
            Para(f"{c.a.long_name} ติดตามโครงการตามแผนปฏิบัติการป้องกันการทุจริต ดังนี้"),
            grid(
                [
                    ("n", "ที่", numbers(6)),
                    ("p", "โครงการ/กิจกรรม", [x[0] for x in ACTS]),
                    ("progress", "ความก้าวหน้า", state),
                    ("budget", "งบที่ใช้ไป (บาท)", [f"{x[1] // 2:,}" for x in ACTS]),
                    ("o", "หน่วยงาน", c.depts()),
                ],
                drop,
            ),
        )

    half = "1 ต.ค. 2565 - 31 มี.ค. 2566"
    return [
        opt("O37", "half", shown(), report(half, "2566"), late=True),
        opt("O37", "no_budget", shown("budget"), report(half, "2566", "budget"), late=True),
        opt("O37", "no_progress", shown("progress"), report(half, "2566", "progress"), late=True),
        opt(
            "O37",
            "old",
            shown("year", traps=("other_year",)),
            report("1 ต.ค. 2564 - 31 มี.ค. 2565", "2565"),
        ),
        opt(
            "O37",
            "quarter",
            shown("year", traps=("part_of_period",)),
            report("ไตรมาส 1 ต.ค. - ธ.ค. 2565", "2566"),
        ),
        none("O37"),
    ]


def o38(c: Ctx) -> list[Option]:
    """Report of the year on the plan against corruption."""
    cap = c.pick(
        "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี", "สรุปผลแผนปฏิบัติการป้องกันการทุจริต", "ผลการป้องกันทุจริตรอบปี"
    )

    def report(year: str, more: bool = True, budget: bool = True, span: str = "") -> Thing:
        ends = [
            c.pick("ดำเนินการแล้ว มีผู้เข้าร่วม 45 คน", "ดำเนินการแล้วตามตัวชี้วัด", "ไม่ได้ดำเนินการ")
            for _ in ACTS
        ]
        paid = [
            "0" if end == "ไม่ได้ดำเนินการ" else f"{x[1]:,}" for x, end in zip(ACTS, ends, strict=True)
        ]
        rest = (
            Heading("ปัญหา อุปสรรค", 3),
            Para("บางกิจกรรมเลื่อนเพราะสถานการณ์โควิด-19"),
            Heading("ข้อเสนอแนะ", 3),
            Para("ควรจัดกิจกรรมแบบออนไลน์ทดแทน"),
        )
        return doc(
            f"{cap} พ.ศ. {year}",
            Heading(f"{cap} ปีงบประมาณ พ.ศ. {year}"),
            Para(f"รอบ {span or f'1 ตุลาคม {int(year) - 1} ถึง 30 กันยายน {year}'}"),
            grid(
                [
                    ("n", "ที่", numbers(6)),
                    ("p", "โครงการ", [x[0] for x in ACTS]),
                    ("r", "ผลการดำเนินงาน", ends),
                    ("budget", "งบประมาณที่ใช้จ่าย", paid),
                ],
                () if budget else ("budget",),
            ),
            *(rest if more else ()),
        )

    return [
        opt("O38", "year", shown(), report("2565")),
        opt("O38", "year_page", shown(), as_page(report("2565"))),
        opt("O38", "thin", shown("problems", "advice"), report("2565", False)),
        opt("O38", "no_budget", shown("budget"), report("2565", budget=False)),
        opt("O38", "older", shown("year", traps=("other_year",)), report("2564")),
        opt(
            "O38",
            "half",
            shown("year", traps=("part_of_period",)),
            report("2565", span="6 เดือนแรก 1 ตุลาคม 2564 ถึง 31 มีนาคม 2565"),
        ),
        none("O38"),
    ]


def o39(c: Ctx) -> list[Option]:
    """Codes of ethics."""
    who = ("ผู้บริหารท้องถิ่น", "สมาชิกสภาท้องถิ่น", "พนักงานส่วนท้องถิ่น")
    cap = c.pick("ประมวลจริยธรรม", "ประมวลผลจริยธรรม", "ประมวลจริยธรรมเจ้าหน้าที่ของรัฐ")
    rules = (
        "ข้อ 1 ยึดมั่นในสถาบันหลักของประเทศ",
        "ข้อ 2 ซื่อสัตย์สุจริต มีจิตสำนึกที่ดี และรับผิดชอบต่อหน้าที่",
        "ข้อ 3 กล้าตัดสินใจและกระทำในสิ่งที่ถูกต้องชอบธรรม",
        "ข้อ 4 คิดถึงประโยชน์ส่วนรวมมากกว่าประโยชน์ส่วนตัว",
        "ข้อ 5 มุ่งผลสัมฤทธิ์ของงาน",
        "ข้อ 6 ปฏิบัติหน้าที่อย่างเป็นธรรม ไม่เลือกปฏิบัติ",
        "ข้อ 7 ดำรงตนเป็นแบบอย่างที่ดี",
    )

    def code(w: str) -> Thing:
        return doc(
            f"ประมวลจริยธรรม{w}",
            Heading(f"ประมวลจริยธรรม{w}"),
            Para(f"{w}พึงประพฤติปฏิบัติตน ดังต่อไปนี้"),
            Points(rules),
        )

    one: list[Block] = []
    for w in who:
        one += [Heading(f"ประมวลจริยธรรม{w}", 3), Para(f"{w}ต้อง"), Points(rules)]
    return [
        opt("O39", "three", shown(), listing(cap, *(code(w) for w in who))),
        opt("O39", "one_page", shown(), page(cap, *one)),
        opt("O39", "staff_only", shown("three_codes"), code(who[2])),
        opt(
            "O39",
            "names",
            shown("content"),
            page(
                cap,
                Heading(cap),
                Para(
                    "ประมวลจริยธรรมที่ใช้บังคับ ตามประกาศคณะกรรมการมาตรฐานการบริหารงานบุคคลส่วนท้องถิ่น มี 3 ฉบับ"
                ),
                Points(tuple(f"ประมวลจริยธรรม{w}" for w in who)),
            ),
        ),
        none("O39"),
    ]


def o40(c: Ctx) -> list[Option]:
    """Promoting ethics."""
    cap = c.pick("การขับเคลื่อนจริยธรรม", "ขับเคลื่อนจริยธรรมในหน่วยงาน", "งานขับเคลื่อนจริยธรรม")

    def work(year: str, *drop: str) -> Thing:
        before = int(year) - 1
        out: list[Block] = [Heading(f"{cap} ประจำปีงบประมาณ พ.ศ. {year} {c.a.long_name}")]
        if "team" not in drop:
            out += [
                Heading("คณะทำงานขับเคลื่อนจริยธรรม", 3),
                Para(
                    f"คำสั่งที่ {c.rng.randrange(300, 600)}/{before} ลงวันที่ 20 ธันวาคม {before} "
                    "แต่งตั้งปลัดเป็นหัวหน้าทีม นิติกรเป็นเลขานุการ"
                ),
            ]
        if "dos" not in drop:
            out += [
                Heading("แนวปฏิบัติ Dos & Don'ts", 3),
                Points(
                    (
                        "Do : มาทำงานตรงเวลา",
                        "Do : ใช้ของหลวงอย่างประหยัด",
                        "Don't : ใช้รถหลวงทำธุระส่วนตัว",
                        "Don't : เปิดเผยข้อมูลผู้ร้องเรียน",
                    )
                ),
            ]
        if "training" not in drop:
            out += [
                Heading("การฝึกอบรม", 3),
                Para(f"วันที่ 15 กุมภาพันธ์ {year} อบรมบุคลากร หัวข้อ จริยธรรมกับการปฏิบัติงาน 42 คน"),
            ]
        return doc(f"{cap} ปี {year}", *out)

    return [
        opt("O40", "all", shown(), work("2566")),
        opt("O40", "all_page", shown(), as_page(work("2566"))),
        opt("O40", "no_team", shown("team"), work("2566", "team")),
        opt("O40", "no_dos", shown("dos_and_donts"), work("2566", "dos")),
        opt(
            "O40", "team_only", shown("dos_and_donts", "training"), work("2566", "dos", "training")
        ),
        opt("O40", "old", shown("year", traps=("other_year",)), work("2565")),
        none("O40"),
    ]


def o41(c: Ctx) -> list[Option]:
    """Assessment of ethics."""
    cap = c.pick(
        "การประเมินจริยธรรมเจ้าหน้าที่", "ผลการประเมินพฤติกรรมทางจริยธรรม", "ประเมินจริยธรรมเจ้าหน้าที่ของรัฐ"
    )
    asked = ("ซื่อสัตย์สุจริต", "ตรงต่อเวลา", "ไม่เลือกปฏิบัติ", "รักษาความลับราชการ", "มีจิตสาธารณะ")

    def report(year: str, behaviour: bool = True, staff: bool = True) -> Thing:
        score = [f"{4 + c.rng.random() * 0.9:.2f}" for _ in asked]
        out: list[Block] = [
            Heading(f"{cap} ปีงบประมาณ พ.ศ. {year}"),
            Para(f"{c.a.long_name}ประเมินจริยธรรมพนักงานและลูกจ้างรวม {c.money(30, 80, 1)} คน"),
        ]
        if behaviour:
            out.append(grid([("p", "พฤติกรรม", asked), ("s", "คะแนนเฉลี่ย (เต็ม 5)", score)]))
        if staff:
            out.append(
                Para("ผลการประเมินจะนำไปประกอบการเลื่อนขั้นเงินเดือน การพัฒนา และการแต่งตั้งในการบริหารงานบุคคล")
            )
        return doc(f"{cap} ปี {year}", *out)

    blank = doc(
        f"{cap} 2566",
        Heading("แบบประเมินพฤติกรรมทางจริยธรรม"),
        Para("ชื่อผู้รับการประเมิน ......................... ตำแหน่ง ..................."),
        Rows(("ข้อ", "มาก", "ปานกลาง", "น้อย"), tuple((a, "", "", "") for a in asked)),
    )
    return [
        opt("O41", "report", shown(), report("2566")),
        opt("O41", "report_page", shown(), as_page(report("2566"))),
        opt("O41", "no_staff", shown("personnel"), report("2566", staff=False)),
        opt("O41", "old", shown("year", traps=("other_year",)), report("2565")),
        opt("O41", "blank", label("dead", "blank_form"), blank),
        none("O41"),
    ]


def o42(c: Ctx) -> list[Option]:
    """Analysis and measures."""
    cap = c.pick(
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
        "มาตรฐานการส่งเสริมคุณธรรมและความโปร่งใส",
        "วิเคราะห์ผล ITA และมาตรการ",
    )
    plans = (
        ("แจ้งขั้นตอนและเวลาให้บริการ ณ จุดบริการ", "สำนักปลัด"),
        ("เผยแพร่ผลการใช้งบประมาณทางเสียงตามสาย", "กองคลัง"),
        ("จัดทำทะเบียนยืมทรัพย์สินราชการ", "กองคลัง"),
        ("ปรับปรุงเว็บไซต์ให้ค้นหาง่าย", "สำนักปลัด"),
    )

    def report(year: str, *drop: str) -> Thing:
        past = str(int(year) - 1)
        out: list[Block] = [Heading(f"{cap}ภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {year}")]
        if "analysis" not in drop:
            out += [
                Para(
                    f"ผลการประเมิน ITA ปี พ.ศ. {past} ได้คะแนนรวม {80 + c.rng.random() * 10:.2f} ระดับ B"  # noqa: E501
                ),
                Rows(
                    ("ตัวชี้วัด", "คะแนน", "จุดแข็ง/จุดที่ต้องแก้"),
                    (
                        ("การปฏิบัติหน้าที่", "88.10", "จุดแข็ง"),
                        ("การใช้งบประมาณ", "74.35", "บุคลากรไม่ทราบแผน"),
                        ("การใช้ทรัพย์สิน", "76.02", "ขั้นตอนยืมไม่ชัดเจน"),
                        ("การเปิดเผยข้อมูล", "82.50", "ค้นหายาก"),
                    ),
                ),
            ]
        out.append(
            grid(
                [
                    ("n", "ที่", numbers(4)),
                    ("p", "มาตรการ/วิธีปฏิบัติ", [p[0] for p in plans]),
                    ("responsible", "ผู้รับผิดชอบ", [p[1] for p in plans]),
                    ("follow_up", "การกำกับติดตาม", ["รายงานนายกทุกไตรมาส"] * 4),
                ],
                drop,
            )
        )
        return doc(f"{cap} ปี {year}", *out)

    return [
        opt("O42", "report", shown(), report("2566")),
        opt("O42", "report_page", shown(), as_page(report("2566"))),
        opt("O42", "no_one", shown("responsible"), report("2566", "responsible")),
        opt("O42", "no_follow", shown("follow_up"), report("2566", "follow_up")),
        opt("O42", "no_analysis", shown("analysis"), report("2566", "analysis")),
        opt("O42", "old", shown("year", traps=("other_year",)), report("2565")),
        none("O42"),
    ]


def o43(c: Ctx) -> list[Option]:
    """What became of the measures."""
    cap = c.pick(
        "ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
        "รายงานผลตามมาตรการคุณธรรมและความโปร่งใส",
        "การดำเนินการตามมาตรการส่งเสริมคุณธรรมฯ",
    )
    done = (
        ("แจ้งขั้นตอนให้บริการ ณ จุดบริการ", "ติดป้ายครบ 5 จุดแล้ว เมื่อ ธ.ค. 2565"),
        ("เผยแพร่ผลการใช้งบประมาณ", "ประกาศเสียงตามสาย 4 ครั้ง ประชาชนรับทราบมากขึ้น"),
        ("จัดทำทะเบียนยืมทรัพย์สิน", "มีทะเบียนใช้แล้ว ยืมคืนครบทุกรายการ"),
        ("ปรับปรุงเว็บไซต์", "จัดหมวดเมนูใหม่แล้วเสร็จ ก.พ. 2566"),
    )

    def report(year: str, results: bool = True) -> Thing:
        past = str(int(year) - 1)
        text = [
            r.replace("2565", past).replace("2566", year) if year != "2566" else r for _, r in done
        ]
        return doc(
            f"{cap} ปี {year}",
            Heading(f"{cap} ประจำปีงบประมาณ พ.ศ. {year}"),
            Para(f"{c.a.long_name}ขอรายงานการดำเนินการตามมาตรการที่กำหนดไว้"),
            grid(
                [
                    ("n", "ที่", numbers(4)),
                    ("m", "มาตรการ", [d[0] for d in done]),
                    ("results", "ผลการดำเนินการ", text),
                ],
                () if results else ("results",),
            ),
        )

    return [
        opt("O43", "report", shown(), report("2566")),
        opt("O43", "report_page", shown(), as_page(report("2566"))),
        opt("O43", "no_results", shown("results"), report("2566", False)),
        opt("O43", "old", shown("year", traps=("other_year",)), report("2565")),
        none("O43"),
    ]


TABLE_D = {
    "O34": o34,
    "O35": o35,
    "O36": o36,
    "O37": o37,
    "O38": o38,
    "O39": o39,
    "O40": o40,
    "O41": o41,
    "O42": o42,
    "O43": o43,
}
