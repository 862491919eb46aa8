"""Contents of O11-O18 as northern makers word them: work and services."""

from __future__ import annotations

from collections.abc import Sequence

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
    works,
)
from tests.accuracy.kit.blocks import (
    Block,
    FileFormat,
    Form,
    Heading,
    Input,
    Link,
    Para,
    Points,
    Rows,
    Thing,
)
from tests.accuracy.kit.labels import label, shown

HALF = (
    "ตุลาคม 2565",
    "พฤศจิกายน 2565",
    "ธันวาคม 2565",
    "มกราคม 2566",
    "กุมภาพันธ์ 2566",
    "มีนาคม 2566",
)


def o11(c: Ctx) -> list[Option]:
    """Annual action plan."""
    cap = c.pick(
        "แผนการดำเนินงาน", "แผนดำเนินงานประจำปี", "แผนปฏิบัติการประจำปี", "แผนดำเนินงานและการใช้งบประมาณ"
    )

    def plan(year: str, *drop: str, said: str = "", fmt: FileFormat = "pdf") -> Thing:
        ws = works(c, 10, 18)
        cols = [
            ("n", "ลำดับ", numbers(len(ws))),
            ("p", "โครงการ/กิจกรรม", [w.name for w in ws]),
            ("amounts", "งบประมาณ (บาท)", [f"{w.amount:,}" for w in ws]),
            ("d", "หน่วยดำเนินการ", [w.dept for w in ws]),
            ("time", c.pick("ห้วงเวลาดำเนินการ", "ระยะเวลา"), [w.months for w in ws]),
        ]
        term = f" (1 ตุลาคม {int(year) - 1} - 30 กันยายน {year})" if said else ""
        return doc(
            f"{cap} พ.ศ. {said or year}",
            Heading(f"แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. {year}"),
            Para(
                f"{c.a.long_name}จัดทำแผนนี้ขึ้นเพื่อแสดงโครงการที่จะดำเนินการจริงในพื้นที่ "
                f"ในปีงบประมาณ พ.ศ. {year}{term} เพื่อให้ผู้บริหารใช้กำกับติดตาม"
            ),
            grid(cols, drop),
            fmt=fmt,
        )

    revenue = doc(
        "แผนการจัดเก็บรายได้ ปีงบประมาณ 2566",
        Heading("แผนปฏิบัติงานจัดเก็บรายได้ งานพัฒนารายได้ กองคลัง"),
        Rows(
            ("ประเภทรายได้", "ประมาณการ (บาท)", "กำหนดยื่นแบบ"),
            tuple(
                (t, c.money(20000, 900000), m)
                for t, m in (
                    ("ภาษีที่ดินและสิ่งปลูกสร้าง", "ม.ค.-เม.ย."),
                    ("ภาษีป้าย", "ม.ค.-มี.ค."),
                    ("ค่าธรรมเนียมเก็บขยะ", "ทุกเดือน"),
                    ("ค่าน้ำประปา", "ทุกเดือน"),
                )
            ),
        ),
    )
    return [
        opt("O11", "plan", shown(), plan("2566")),
        opt("O11", "plan_sheet", shown(), plan("2566", fmt="xlsx")),
        opt("O11", "no_amounts", shown("amounts"), plan("2566", "amounts")),
        opt("O11", "no_time", shown("time"), plan("2566", "time")),
        opt("O11", "old", shown("year", traps=("other_year",)), plan("2565")),
        opt(
            "O11",
            "disagree",
            shown("year", traps=("disagreeing_years",), why="caption 2566, the plan is of 2565"),
            plan("2565", said="2566"),
        ),
        opt("O11", "revenue", label("absent", "neighbour"), revenue),
        none("O11"),
    ]


def o12(c: Ctx) -> list[Option]:
    """Progress of six months."""
    cap = c.pick(
        "รายงานกำกับติดตามการดำเนินงาน รอบ 6 เดือน",
        "รายงานความก้าวหน้าการดำเนินงานและการใช้งบประมาณ",
        "ผลการดำเนินงานรอบครึ่งปี",
    )

    def report(span: str, year: str, *drop: str) -> Thing:
        ws = works(c)
        done = [
            c.pick("ดำเนินการแล้วเสร็จ 100%", "อยู่ระหว่างดำเนินการ ร้อยละ 50", "ยังไม่ถึงกำหนด ร้อยละ 0")
            for _ in ws
        ]
        used = [
            f"{w.amount if d[0:2] == 'ดำ' else w.amount // 3 if d[0] == 'อ' else 0:,}"
            for w, d in zip(ws, done, strict=True)
        ]
        said = cap
        if "ไตรมาส" in span:  # a quarter is no half of a year, and its title does not say so
            said = cap.replace("รอบ 6 เดือน", "รายไตรมาส").replace("รอบครึ่งปี", "รายไตรมาส")
        return doc(
            f"{said} ปี {year}",
            Heading(f"{said} ประจำปีงบประมาณ พ.ศ. {year} ({span})"),
            Para(f"ตามที่{c.a.long_name}ได้ประกาศใช้แผนการดำเนินงาน ขอรายงานผล ดังนี้"),
            grid(
                [
                    ("n", "ที่", numbers(len(ws))),
                    ("p", "โครงการ", [w.name for w in ws]),
                    ("amounts", "งบตามแผน", [f"{w.amount:,}" for w in ws]),
                    ("progress", "ความก้าวหน้า", done),
                    ("amounts", "เบิกจ่ายแล้ว (บาท)", used),
                    ("d", "ผู้รับผิดชอบ", [w.dept for w in ws]),
                ],
                drop,
            ),
        )

    half = "1 ตุลาคม 2565 - 31 มีนาคม 2566"
    trial = doc(
        "งบทดลอง เดือนมกราคม 2566",
        Heading("งบทดลอง (หลังปิดบัญชีประจำเดือน)"),
        Rows(
            ("รหัสบัญชี", "ชื่อบัญชี", "เดบิต", "เครดิต"),
            tuple(
                (f"110{n}", t, c.money(1000, 900000), "-")
                for n, t in enumerate(
                    (
                        "เงินสด",
                        "เงินฝากธนาคาร - กระแสรายวัน",
                        "เงินฝากธนาคาร - ประจำ",
                        "ลูกหนี้ภาษี",
                        "วัสดุคงคลัง",
                    )
                )
            ),
        ),
    )
    return [
        opt("O12", "half", shown(), report(half, "2566"), late=True),
        opt(
            "O12",
            "quarters",
            shown(why="two quarters in two files"),
            report("ไตรมาสที่ 1 ตุลาคม-ธันวาคม 2565", "2566"),
            report("ไตรมาสที่ 2 มกราคม-มีนาคม 2566", "2566"),
            late=True,
        ),
        opt("O12", "no_amounts", shown("amounts"), report(half, "2566", "amounts"), late=True),
        opt("O12", "no_progress", shown("progress"), report(half, "2566", "progress"), late=True),
        opt(
            "O12",
            "old",
            shown("year", traps=("other_year",)),
            report("1 ตุลาคม 2564 - 31 มีนาคม 2565", "2565"),
        ),
        opt(
            "O12",
            "quarter",
            shown("year", traps=("part_of_period",)),
            report("ไตรมาสที่ 1 ตุลาคม-ธันวาคม 2565", "2566"),
        ),
        opt("O12", "trial", label("absent", "neighbour"), trial),
        none("O12"),
    ]


def o13(c: Ctx) -> list[Option]:
    """Annual report."""
    cap = c.pick("รายงานผลการดำเนินงานประจำปี", "รายงานผลการปฏิบัติงานประจำปี", "สรุปผลงานรอบปี")

    def report(year: str, trouble: bool = True, advice: bool = True, money: bool = True) -> Thing:
        ws = works(c)
        ends = [c.pick("แล้วเสร็จตามเป้าหมาย", "ดำเนินการครบถ้วน", "ไม่ได้ดำเนินการ") for _ in ws]
        paid = [
            "0" if end == "ไม่ได้ดำเนินการ" else f"{w.amount - 1500:,}"
            for w, end in zip(ws, ends, strict=True)
        ]
        more: list[Block] = []
        if trouble:
            more += [
                Heading("ปัญหาและอุปสรรค", 3),
                Para("ฝนตกชุกทำให้งานก่อสร้างล่าช้า และงบประมาณที่ได้รับจัดสรรไม่เพียงพอกับความต้องการ"),
            ]
        if advice:
            more += [
                Heading("ข้อเสนอแนะ", 3),
                Para("ควรเร่งรัดการจัดซื้อจัดจ้างตั้งแต่ไตรมาสแรก และขอรับเงินอุดหนุนเพิ่มเติม"),
            ]
        return doc(
            f"{cap} พ.ศ. {year}",
            Heading(f"{cap}งบประมาณ พ.ศ. {year} ของ{c.a.long_name}"),
            Para(f"ผลการดำเนินโครงการตลอดปีงบประมาณ (1 ตุลาคม {int(year) - 1} - 30 กันยายน {year})"),
            grid(
                [
                    ("n", "ที่", numbers(len(ws))),
                    ("p", "โครงการ/กิจกรรม", [w.name for w in ws]),
                    ("r", "ผลการดำเนินงาน", ends),
                    ("amounts", "เบิกจ่ายจริง (บาท)", paid),
                ],
                () if money else ("amounts",),
            ),
            *more,
        )

    speech = doc(
        "คำแถลงนโยบายของนายก ต่อสภา",
        Heading("คำแถลงนโยบาย"),
        Para("กราบเรียนประธานสภา ข้าพเจ้าขอแถลงนโยบายก่อนเข้ารับหน้าที่ ว่าจะพัฒนาถนน น้ำ ไฟ และการศึกษา"),
    )
    return [
        opt("O13", "year", shown(), report("2565")),
        opt("O13", "year_page", shown(), as_page(report("2565"))),
        opt("O13", "no_trouble", shown("problems", "suggestions"), report("2565", False, False)),
        opt("O13", "no_money", shown("amounts"), report("2565", money=False)),
        opt("O13", "older", shown("year", traps=("other_year",)), report("2564")),
        opt("O13", "speech", label("absent", "neighbour"), speech),
        none("O13"),
    ]


def o14(c: Ctx) -> list[Option]:
    """Manual of the staff."""
    jobs = (
        (
            "งานจัดเก็บภาษี",
            "เจ้าพนักงานจัดเก็บรายได้",
            (
                "ปรับข้อมูลแผนที่ภาษีให้เป็นปัจจุบัน",
                "ประกาศบัญชีรายการที่ดินและสิ่งปลูกสร้าง",
                "แจ้งการประเมินภายในกุมภาพันธ์",
                "รับชำระ ออกใบเสร็จ และนำส่งเงิน",
                "เร่งรัดลูกหนี้ค้างชำระ",
            ),
        ),
        (
            "งานสารบรรณ",
            "เจ้าพนักงานธุรการ",
            (
                "ตรวจและประทับตรารับหนังสือ",
                "ลงทะเบียนรับ",
                "เสนอหัวหน้าส่วนราชการ",
                "ส่งเรื่องให้กองเจ้าของงาน",
                "จัดเก็บเข้าแฟ้มตามหมวด",
            ),
        ),
        (
            "งานพัสดุ",
            "นักวิชาการพัสดุ",
            (
                "รับใบขอซื้อขอจ้าง",
                "จัดทำรายงานขอซื้อขอจ้าง",
                "ขออนุมัติและประกาศผู้ชนะ",
                "ตรวจรับพัสดุ",
                "ส่งเบิกจ่าย",
            ),
        ),
    )
    name, who, steps = c.rng.choice(jobs)
    cap = c.pick(f"คู่มือการปฏิบัติงาน {name}", f"มาตรฐานการปฏิบัติงาน ({name})", f"คู่มือปฏิบัติงาน{name}")

    def manual(staff: bool = True, how: bool = True) -> Thing:
        out: list[Block] = [
            Heading(f"คู่มือการปฏิบัติงาน {name} {c.a.long_name}"),
            Para(f"วัตถุประสงค์ เพื่อให้{name}เป็นมาตรฐานเดียวกัน และถูกต้องตามระเบียบ"),
        ]
        if staff:
            out += [Heading("ผู้ปฏิบัติ", 3), Para(f"ใช้สำหรับตำแหน่ง {who}")]
        if how:
            out += [
                Heading("ขั้นตอนการปฏิบัติงาน", 3),
                Points(tuple(f"ขั้นตอนที่ {n} {s}" for n, s in enumerate(steps, 1))),
            ]
        out += [Heading("ระเบียบที่ใช้", 3), Para("ระเบียบกระทรวงมหาดไทยและหนังสือสั่งการที่เกี่ยวข้อง")]
        return doc(cap, *out)

    web = doc(
        "คู่มือการใช้งานเว็บไซต์",
        Heading("วิธีใช้เว็บไซต์สำหรับผู้เข้าชม"),
        Points(("คลิกเมนูด้านซ้าย", "กดไอคอนแว่นขยายเพื่อค้นหา", "กดปุ่มพิมพ์หากต้องการเก็บหน้า")),
    )
    return [
        opt("O14", "manual", shown(), manual()),
        opt("O14", "manual_page", shown(), as_page(manual())),
        opt("O14", "no_steps", shown("steps"), manual(how=False)),
        opt("O14", "no_staff", shown("staff"), manual(staff=False)),
        opt("O14", "web", label("absent", "neighbour"), web),
        none("O14"),
    ]


def o15(c: Ctx) -> list[Option]:
    """Manual for the public."""
    cap = c.pick("คู่มือประชาชน", "คู่มือสำหรับประชาชน", "คู่มือการให้บริการ", "มาตรฐานการให้บริการประชาชน")
    jobs = (
        ("ขออนุญาตก่อสร้างอาคาร", "กองช่าง", "ยื่นคำขอ - ตรวจเอกสาร - ตรวจสถานที่ - ออกใบอนุญาต", "15 วัน"),
        ("ชำระภาษีป้าย", "กองคลัง", "ยื่นแบบ ภ.ป.1 - ประเมิน - ชำระเงิน - รับใบเสร็จ", "5 นาที"),
        ("ขึ้นทะเบียนผู้สูงอายุ", "กองสวัสดิการสังคม", "ยื่นคำขอ - ตรวจคุณสมบัติ - ลงทะเบียน", "10 นาที"),
        ("ขอรับถังขยะ", "กองสาธารณสุขฯ", "ยื่นคำร้อง - เสนออนุมัติ - ส่งมอบ", "3 วัน"),
        ("จดทะเบียนพาณิชย์", "กองคลัง", "กรอกแบบ ทพ. - ตรวจสอบ - ออกใบทะเบียน", "30 นาที"),
    )

    def manual(steps: bool = True, as_page: bool = False) -> Thing:
        table = grid(
            [
                ("n", "ที่", numbers(len(jobs))),
                ("j", "งานบริการ", [j[0] for j in jobs]),
                ("o", "หน่วยงาน", [j[1] for j in jobs]),
                ("s", "ขั้นตอน", [j[2] for j in jobs]),
                ("t", "ระยะเวลา", [j[3] for j in jobs]),
            ],
            () if steps else ("s",),
        )
        blocks = (
            Heading(f"{cap} {c.a.long_name}"),
            Para("งานบริการที่ประชาชนมาติดต่อขอรับบริการได้"),
            table,
        )
        return page(cap, *blocks) if as_page else doc(cap, *blocks)

    flood = doc(
        "คู่มือรับมืออุทกภัยสำหรับประชาชน",
        Heading("เตรียมตัวก่อนน้ำมา"),
        Points(("ยกของขึ้นที่สูง", "เตรียมถุงยังชีพ", "ตัดวงจรไฟฟ้า", "ติดตามข่าวพยากรณ์อากาศ")),
    )
    return [
        opt("O15", "file", shown(), manual()),
        opt("O15", "page", shown(), manual(as_page=True)),
        opt("O15", "no_steps", shown("steps"), manual(steps=False)),
        opt("O15", "flood", label("absent", "neighbour"), flood),
        none("O15"),
    ]


def o16(c: Ctx) -> list[Option]:
    """Statistics of services."""
    cap = c.pick("สถิติการให้บริการ", "ข้อมูลสถิติผู้มารับบริการ", "ข้อมูลเชิงสถิติการให้บริการ")
    kinds = ("ชำระภาษี", "ขออนุญาตก่อสร้าง", "ขึ้นทะเบียนผู้สูงอายุ", "ขอใช้รถน้ำ", "จดทะเบียนพาณิชย์", "ตัดกิ่งไม้")

    def stats(months: Sequence[str], as_page: bool = False) -> Thing:
        rows = tuple((k, *(c.money(2, 90, 1) for _ in months)) for k in kinds)
        blocks = (
            Heading(f"{cap} {c.a.long_name} ตั้งแต่เดือน{months[0]} ถึง {months[-1]}"),
            Rows(("งานบริการ (ราย)", *months), rows),
        )
        year = int(months[-1][-4:]) + months[-1].startswith("ธันวาคม")
        said = f"{cap} ปี {year}"
        return page(said, *blocks) if as_page else doc(said, *blocks)

    old = [m.replace("2565", "2564").replace("2566", "2565") for m in HALF]
    visits = page("สถิติผู้เยี่ยมชมเว็บไซต์", Rows(("วันนี้", "เดือนนี้", "ทั้งหมด"), (("41", "1,203", "88,017"),)))
    return [
        opt("O16", "file", shown(), stats(HALF), late=True),
        opt("O16", "page", shown(), stats(HALF, True), late=True),
        opt("O16", "old", shown("year", traps=("other_year",)), stats(old)),
        opt("O16", "quarter", shown("year", traps=("part_of_period",)), stats(HALF[:3])),
        opt("O16", "visits", label("absent", "neighbour"), visits),
        none("O16"),
    ]


def o17(c: Ctx) -> list[Option]:
    """Satisfaction."""
    cap = c.pick(
        "ผลสำรวจความพึงพอใจ", "รายงานความพึงพอใจของผู้รับบริการ", "รายงานผลสำรวจความพึงพอใจการให้บริการ"
    )
    sides = ("ขั้นตอนการให้บริการ", "ช่องทางการให้บริการ", "เจ้าหน้าที่ผู้ให้บริการ", "สิ่งอำนวยความสะดวก")

    def report(year: str, results: bool = True) -> Thing:
        score = [f"{4 + c.rng.random() * 0.9:.2f}" for _ in sides]
        pct = [f"{float(s) * 20:.1f}" for s in score]
        rest: tuple[Block, ...] = (
            grid([("s", "ด้าน", sides), ("m", "ค่าเฉลี่ย", score), ("p", "ร้อยละ", pct)]),
            Para(f"ในภาพรวมผู้ตอบ {c.money(180, 400, 1)} คน พึงพอใจในระดับมากที่สุด"),
        )
        thin = Para(
            "บทที่ 1 ความเป็นมาและวัตถุประสงค์ของการสำรวจ  บทที่ 2 วิธีดำเนินการ "
            "เป็นการศึกษาเชิงสำรวจ สุ่มตัวอย่างผู้มาติดต่อ ณ จุดบริการ เก็บข้อมูลด้วยแบบสอบถาม "
            "(เผยแพร่เฉพาะบทที่ 1 และบทที่ 2)"
        )
        return doc(
            f"{cap} ปี {year}",
            Heading(f"รายงานผลการสำรวจความพึงพอใจต่อการให้บริการ ปีงบประมาณ พ.ศ. {year}"),
            Para(f"ผู้รับบริการของ{c.a.long_name} ตุลาคม {int(year) - 1} ถึง กันยายน {year}"),
            *(rest if results else (thin,)),
        )

    blank = doc(
        f"{cap} ปี 2565",
        Heading("แบบสอบถามความพึงพอใจการให้บริการ"),
        Para("คำชี้แจง โปรดทำเครื่องหมาย / ลงในช่องว่าง  เพศ ( ) ชาย ( ) หญิง"),
        Rows(("ข้อ", "5", "4", "3", "2", "1"), tuple((s, "", "", "", "", "") for s in sides)),
    )
    return [
        opt("O17", "report", shown(), report("2565")),
        opt("O17", "report_page", shown(), as_page(report("2565"))),
        opt("O17", "no_results", shown("results"), report("2565", False)),
        opt("O17", "older", shown("year", traps=("other_year",)), report("2564")),
        opt("O17", "blank", label("dead", "blank_form"), blank),
        none("O17"),
    ]


def o18(c: Ctx) -> list[Option]:
    """E-Service."""
    cap = c.pick(
        "E-Service", "e-Service บริการออนไลน์", "ยื่นคำร้องออนไลน์", "One Stop Service", "E -Service"
    )
    form = Form(
        "eservice/send",
        (
            Input(
                "เรื่องที่ขอรับบริการ",
                "kind",
                "select",
                ("ขอรับถังขยะ", "ขอสนับสนุนน้ำอุปโภคบริโภค", "ซ่อมไฟฟ้าสาธารณะ", "ตัดต้นไม้", "ขอใช้เต็นท์"),
            ),
            Input("ชื่อ-สกุล", "name"),
            Input("เลขบัตรประชาชน", "citizen"),
            Input("เบอร์มือถือ", "tel", "tel"),
            Input("ที่อยู่", "addr", "textarea"),
            Input("แนบรูป", "pic", "file"),
        ),
        "ส่งคำขอ",
    )
    host = f"eservice.{c.a.host.removeprefix('www.')}"
    kinds = ("ขอรับถังขยะ", "ขอซ่อมไฟฟ้าสาธารณะ", "ขอใช้น้ำ")
    home = (
        f"<h1>ระบบบริการออนไลน์ {c.a.name}</h1><ul>"
        + "".join(f'<li><a href="/request.php?t={n}">{k}</a></li>' for n, k in enumerate(kinds))
        + "</ul>"
    )
    forms = tuple(
        (
            f"http://{host}/request.php?t={n}",
            f"<h1>{k}</h1><form method='post' action='/save.php'><p>ประเภทคำขอ <select name='t'>"
            f"<option>{k}</option></select></p><p>ชื่อ-สกุล <input name='name'></p><p>เบอร์โทร "
            f"<input name='tel'></p><p>รายละเอียด <textarea name='d'></textarea></p>"
            f"<button>บันทึกคำขอ</button></form>",
        )
        for n, k in enumerate(kinds)
    )
    system = ((f"http://{host}/", home), *forms, (f"http://{host}/save.php", "<p>รับคำขอแล้ว</p>"))
    paper = listing(
        cap,
        *(
            doc(
                t,
                Heading(t),
                Para("เขียนที่ ......................  วันที่ ....... เดือน ........... พ.ศ. ......"),
                Para(
                    "ข้าพเจ้า ........................ อยู่บ้านเลขที่ ....... หมู่ที่ .... มีความประสงค์ .................."  # noqa: E501
                ),
                fmt="docx",
            )
            for t in ("คำร้องขอน้ำ", "คำร้องขอถังขยะ", "แบบคำขออนุญาตก่อสร้าง ข.1")
        ),
        intro=(Para("พิมพ์แบบแล้วนำมายื่นด้วยตนเองที่สำนักงานในวันและเวลาราชการ"),),
    )
    laas = "http://www.laas.go.th/"
    staff = page(
        "ระบบงานภายใน",
        Para("สำหรับเจ้าหน้าที่เท่านั้น"),
        Link("ระบบบัญชี e-LAAS", laas),
        Link("ระบบข้อมูลกลาง", laas + "info"),
    )
    return [
        opt(
            "O18",
            "form",
            shown(),
            page(cap, Heading(cap), Para("กรอกข้อมูลแล้วกดส่ง เจ้าหน้าที่จะติดต่อกลับ"), form),
            where="tile",
        ),
        opt(
            "O18",
            "system",
            shown(),
            Thing(cap, "link", href=f"http://{host}/"),
            where="tile",
            outside=system,
        ),
        opt("O18", "hash", label("dead", "dead_tile"), Thing(cap, "dead", href="#"), where="tile"),
        opt(
            "O18",
            "works",
            label("dead", "construction"),
            page(cap, Para("ระบบอยู่ระหว่างการพัฒนา จะเปิดให้บริการเร็ว ๆ นี้")),
            where="tile",
        ),
        opt("O18", "paper", label("dead", "paper_form"), paper, where="tile"),
        opt(
            "O18",
            "down",
            label("closed", why="the system answers 503"),
            Thing(cap, "link", href=f"http://{host}/"),
            where="tile",
            outside=((f"http://{host}/", "503"),),
        ),
        opt(
            "O18",
            "staff",
            label("absent", "staff_system"),
            staff,
            outside=((laas, "<h1>e-LAAS</h1>"), (laas + "info", "<h1>INFO</h1>")),
        ),
        none("O18"),
    ]


TABLE_B = {
    "O11": o11,
    "O12": o12,
    "O13": o13,
    "O14": o14,
    "O15": o15,
    "O16": o16,
    "O17": o17,
    "O18": o18,
}
