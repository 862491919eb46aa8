"""Contents of O1-O6 as northern makers word them: basics of the agency."""

from __future__ import annotations

from tests.accuracy.heldout.north_tools import (
    Ctx,
    Option,
    doc,
    grid,
    listing,
    none,
    opt,
    page,
)
from tests.accuracy.kit.blocks import (
    Block,
    Frame,
    Heading,
    Pairs,
    Para,
    People,
    Person,
    Picture,
    Points,
    Rows,
    Thing,
)
from tests.accuracy.kit.labels import label, shown


def o1(c: Ctx) -> list[Option]:
    """Structure."""
    a, muni = c.a, c.a.is_municipality
    cap = c.pick("โครงสร้างองค์กร", "โครงสร้างหน่วยงาน", "ผังโครงสร้างการบริหารงาน", "แผนภูมิโครงสร้าง")
    boss = "นายกเทศมนตรี" if muni else "นายก อบต."
    political: tuple[Block, ...] = (
        Heading("ฝ่ายการเมือง", 3),
        Points(
            (
                f"ฝ่ายบริหาร : {boss} - รอง{boss} (2 คน) - เลขานุการ{boss}",
                f"ฝ่ายนิติบัญญัติ : ประธานสภา - รองประธานสภา - เลขานุการสภา - สมาชิก{c.council}",
            )
        ),
    )
    tasks = (
        "งานบริหารงานทั่วไป, งานนโยบายและแผน, งานนิติการ, งานป้องกันและบรรเทาสาธารณภัย",
        "งานการเงินและบัญชี, งานพัฒนาและจัดเก็บรายได้, งานพัสดุและทรัพย์สิน",
        "งานก่อสร้าง, งานออกแบบและควบคุมอาคาร, งานสาธารณูปโภค",
        "งานบริหารการศึกษา, งานส่งเสริมประเพณีและวัฒนธรรม, ศูนย์พัฒนาเด็กเล็ก",
        "งานสังคมสงเคราะห์, งานพัฒนาชุมชน",
        "งานส่งเสริมสุขภาพ, งานรักษาความสะอาด, งานควบคุมโรค",
    )
    divisions: tuple[Block, ...] = (
        Heading("ส่วนราชการในสังกัด", 3),
        Points(
            (
                f"{a.clerk} - รอง{a.clerk}",
                *(f"{d} ({t})" for d, t in zip(c.depts(), tasks, strict=True)),
                f"หน่วยตรวจสอบภายใน (ขึ้นตรงต่อ{a.clerk})",
            )
        ),
    )
    table = Rows(
        ("ลำดับ", "ส่วนราชการ", "งานภายใน", "หัวหน้าส่วนราชการ"),
        tuple(
            (str(n), d, t, f"ผู้อำนวยการ{d}" if d[0] == "ก" else f"หัวหน้า{d}")
            for n, (d, t) in enumerate(zip(c.depts(), tasks, strict=True), 1)
        ),
    )
    head = Heading(f"{cap} {a.long_name}")
    roads = Rows(
        ("หมู่ที่", "ชื่อหมู่บ้าน", "ถนนคอนกรีต (เมตร)", "ถนนลูกรัง (เมตร)", "ไฟฟ้าเข้าถึง (ครัวเรือน)"),
        tuple(
            (str(n), f"บ้าน{p}", c.money(800, 5000, 10), c.money(200, 3000, 10), c.money(60, 300, 1))
            for n, p in enumerate(("เหนือ", "ใต้", "กลาง", "โนนสูง", "ทุ่งใหม่", "วังน้ำใส"), 1)
        ),
    )
    ages = Rows(
        ("ช่วงอายุ", "ชาย", "หญิง"),
        tuple(
            (g, c.money(100, 900, 1), c.money(100, 900, 1))
            for g in ("0-5 ปี", "6-14 ปี", "15-24 ปี", "25-59 ปี", "60 ปีขึ้นไป")
        ),
    )
    chart = Picture(
        "ผังโครงสร้าง" if c.rng.random() < 0.5 else "",
        (f"{boss}", "รองนายก", f"ประธาน{c.council}", a.clerk, *c.depts(), "หน่วยตรวจสอบภายใน"),
    )
    return [
        opt("O1", "page", shown(), page(cap, head, *political, *divisions)),
        opt(
            "O1",
            "file",
            shown(),
            doc(
                f"{cap} (ปรับปรุง ต.ค. 2565)",
                head,
                Para(
                    f"{boss}เป็นหัวหน้าฝ่ายบริหาร มีรองนายก 2 คน และเลขานุการนายก 1 คน "
                    f"{c.council} มีประธานสภา รองประธานสภา และสมาชิกสภา ทำหน้าที่ฝ่ายนิติบัญญัติ "
                    f"ฝ่ายข้าราชการประจำมี{a.clerk}เป็นผู้บังคับบัญชา แบ่งออกเป็นส่วนราชการดังนี้"
                ),
                table,
            ),
        ),
        opt(
            "O1",
            "no_political",
            shown("political", why="only offices and divisions"),
            page(
                "โครงสร้างส่วนราชการ",
                Heading("การแบ่งส่วนราชการภายใน"),
                Para(f"{a.clerk}เป็นหัวหน้าพนักงาน มีส่วนราชการในบังคับบัญชาตามตาราง"),
                table,
            ),
        ),
        opt(
            "O1",
            "no_divisions",
            shown("divisions", why="only mayor and council"),
            page("โครงสร้างการบริหาร", Heading(f"โครงสร้างการบริหาร {a.long_name}"), *political),
        ),
        opt(
            "O1",
            "picture",
            shown(
                unclear=("kind", "divisions", "political"),
                traps=("picture_only",),
            ),
            page(cap, chart),
        ),
        opt(
            "O1",
            "roads",
            label("absent", "neighbour", why="infrastructure"),
            page("โครงสร้างพื้นฐาน", Heading("โครงสร้างพื้นฐานภายในตำบล"), roads),
        ),
        opt(
            "O1",
            "ages",
            label("absent", "neighbour", why="age structure of the people"),
            page("โครงสร้างประชากร", Heading("โครงสร้างประชากรแยกตามช่วงอายุ"), ages),
        ),
        none("O1"),
    ]


def o2(c: Ctx) -> list[Option]:
    """Executives."""
    a = c.a
    chief = (
        a.chief if c.rng.random() < 0.6 else ("นายกเทศมนตรี" if a.is_municipality else "นายก อบต.")
    )
    deputy = f"รอง{chief}"

    def team(phones: str = "cds", photo: bool = True, everyone: bool = True) -> tuple[Person, ...]:
        tel = [a.mobile(n) if n < 2 and c.rng.random() < 0.6 else a.extension(n) for n in range(5)]
        people = [
            Person(a.names[0], chief, tel[0] if "c" in phones else "", photo),
            Person(a.names[1], deputy, tel[1] if "d" in phones else "", photo),
            Person(a.names[2], deputy, tel[2] if "d" in phones else "", photo),
        ]
        if everyone:
            people += [
                Person(a.names[3], "เลขานุการนายก", tel[3], photo),
                Person(a.names[4], a.clerk, tel[4] if "s" in phones else "", photo),
            ]
        return tuple(people)

    cap = c.pick("คณะผู้บริหาร", "ทำเนียบผู้บริหาร", "ข้อมูลผู้บริหาร", "ผู้บริหาร")
    quiet = tuple(Person(p.name, p.position) for p in team())
    table = Rows(
        ("เบอร์ภายใน", "ตำแหน่ง"),
        tuple(
            (a.extension(n), p)
            for n, p in enumerate((chief, "ห้องรองนายก", a.clerk, "กองคลัง", "กองช่าง"))
        ),
    )
    village = People(
        tuple(Person(a.names[5 + n], f"ผู้ใหญ่บ้าน หมู่ที่ {n + 1}", a.mobile(n + 3)) for n in range(6))
    )
    shot = Picture("", tuple(f"{p.name} {p.position} โทร {p.phone}" for p in team()))
    return [
        opt(
            "O2",
            "all",
            shown(),
            page(cap, Heading(f"{cap}{a.name}"), People(team())),
            where="people",
            tags=("o2_phones",),
        ),
        opt(
            "O2",
            "two_pages",
            shown(),
            page("คณะผู้บริหาร", People(team(everyone=False))),
            page(
                "หัวหน้าส่วนราชการ",
                People(
                    (
                        Person(a.names[4], a.clerk, a.mobile(6)),
                        Person(a.names[5], "หัวหน้าสำนักปลัด", a.extension(6)),
                        Person(a.names[6], "ผู้อำนวยการกองคลัง", a.extension(7)),
                        Person(a.names[7], "ผู้อำนวยการกองช่าง", a.extension(8)),
                    )
                ),
            ),
            where="people",
            tags=("o2_phones",),
        ),
        opt(
            "O2",
            "no_phones",
            shown(
                "chief_phone", "deputies_phone", "clerk_phone", traps=("persons_without_phones",)
            ),
            page(cap, People(quiet)),
            where="people",
        ),
        opt(
            "O2",
            "clerk_silent",
            shown("clerk_phone"),
            page(cap, People(team("cd"))),
            where="people",
            tags=("o2_phones",),
        ),
        opt(
            "O2",
            "chief_only",
            shown("deputies_phone", "clerk_phone"),
            page(cap, Heading(cap), People(team("c"))),
            where="people",
            tags=("o2_phones",),
        ),
        opt(
            "O2",
            "no_photos",
            shown("photos"),
            page(cap, Heading(cap), People(team(photo=False))),
            where="people",
            tags=("o2_phones",),
        ),
        opt(
            "O2",
            "picture",
            shown(
                unclear=("chief_phone", "deputies_phone", "clerk_phone", "photos"),
                traps=("picture_only",),
            ),
            page(cap, shot),
            where="people",
            tags=("o2_phones",),
        ),
        opt(
            "O2",
            "extensions",
            label("absent", "phones_without_persons"),
            page("เบอร์โทรศัพท์ภายใน", table),
            where="people",
            tags=("o2_phones",),
        ),
        opt(
            "O2",
            "village",
            label("absent", "neighbour", why="village heads"),
            page("กำนัน ผู้ใหญ่บ้าน", village),
            where="people",
        ),
        none("O2"),
    ]


DUTIES = (
    "จัดให้มีและบำรุงรักษาทางน้ำและทางบก",
    "รักษาความสะอาดของถนน ทางน้ำ ทางเดิน และที่สาธารณะ รวมทั้งกำจัดมูลฝอยและสิ่งปฏิกูล",
    "ป้องกันโรคและระงับโรคติดต่อ",
    "ป้องกันและบรรเทาสาธารณภัย",
    "ส่งเสริมการศึกษา ศาสนา และวัฒนธรรม รวมถึงการฝึกอบรมให้แก่ประชาชน",
    "ส่งเสริมการพัฒนาสตรี เด็ก เยาวชน ผู้สูงอายุ และผู้พิการ",
    "คุ้มครอง ดูแล และบำรุงรักษาทรัพยากรธรรมชาติและสิ่งแวดล้อม",
    "บำรุงรักษาศิลปะ จารีตประเพณี ภูมิปัญญาท้องถิ่น และวัฒนธรรมอันดีของท้องถิ่น",
    "ให้มีน้ำเพื่อการอุปโภค บริโภค และการเกษตร",
    "ให้มีและบำรุงการไฟฟ้าหรือแสงสว่างโดยวิธีอื่น",
    "ให้มีตลาด ท่าเทียบเรือ และท่าข้าม",
    "การผังเมือง",
)


def o3(c: Ctx) -> list[Option]:
    """Duties and powers."""
    a = c.a
    act = (
        "พ.ร.บ.เทศบาล พ.ศ. 2496 และที่แก้ไขเพิ่มเติม"
        if a.is_municipality
        else "พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 และที่แก้ไขเพิ่มเติม"
    )
    cap = c.pick("อำนาจหน้าที่", "หน้าที่และอำนาจ", "บทบาทหน้าที่ของเรา", "ภารกิจและอำนาจหน้าที่")
    subjects = (
        "ชื่อพระราชบัญญัติ",
        "วันใช้บังคับ",
        "การยกเลิกกฎหมายเดิม",
        "บทนิยาม",
        "ผู้รักษาการ",
        "การจัดตั้ง",
        "เขตพื้นที่",
        "สภาท้องถิ่น",
        "จำนวนสมาชิกสภา",
        "วาระของสภา",
        "การพ้นตำแหน่ง",
        "ประธานสภาและรองประธานสภา",
        "สมัยประชุม",
        "องค์ประชุม",
        "ผู้บริหารท้องถิ่น",
        "รองผู้บริหาร",
        "การรักษาราชการแทน",
        "พนักงาน",
        "งบประมาณ",
        "รายได้",
        "รายจ่าย",
        "การกำกับดูแล",
        "การยุบสภา",
        "การสอบสวน",
        "บทกำหนดโทษ",
        "บทเฉพาะกาล",
    )
    whole = tuple(
        Para(
            f"มาตรา {n} {s} : ให้เป็นไปตามที่บัญญัติไว้ในหมวดนี้ "
            f"และให้ผู้ว่าราชการจังหวัดและนายอำเภอกำกับดูแลให้เป็นไปตามกฎหมาย"
        )
        for n, s in enumerate(subjects, 1)
    )
    duty = Para(f"มาตรา {len(subjects) + 1} องค์กรปกครองส่วนท้องถิ่นมีหน้าที่ " + " ".join(DUTIES))
    return [
        opt(
            "O3",
            "law",
            shown(),
            page(
                cap,
                Heading(f"{cap} {a.long_name}"),
                Para(f"{a.long_name} มีหน้าที่ต้องทำในเขตพื้นที่ ตาม{act} ดังต่อไปนี้"),
                Points(DUTIES[:9]),
                Para("และอาจจัดทำกิจการดังต่อไปนี้"),
                Points(DUTIES[9:]),
            ),
        ),
        opt(
            "O3",
            "table",
            shown(),
            doc(
                f"{cap}ของ{c.body}",
                Heading(f"ภารกิจ อำนาจ และหน้าที่ของ{a.long_name}"),
                grid(
                    [
                        ("no", "ด้านที่", ["1", "2", "3", "4", "5"]),
                        (
                            "side",
                            "ภารกิจด้าน",
                            [
                                "โครงสร้างพื้นฐาน",
                                "ส่งเสริมคุณภาพชีวิต",
                                "จัดระเบียบชุมชน สังคม",
                                "อนุรักษ์ทรัพยากรธรรมชาติ",
                                "ศิลปวัฒนธรรม จารีตประเพณี",
                            ],
                        ),
                        (
                            "what",
                            "หน้าที่ที่ต้องดำเนินการ",
                            [
                                f"{DUTIES[0]} {DUTIES[8]} {DUTIES[9]}",
                                f"{DUTIES[2]} {DUTIES[5]}",
                                f"{DUTIES[3]} {DUTIES[11]}",
                                f"{DUTIES[1]} {DUTIES[6]}",
                                f"{DUTIES[4]} {DUTIES[7]}",
                            ],
                        ),
                    ]
                ),
            ),
        ),
        opt(
            "O3",
            "whole_act",
            shown("not_whole_act", why="the whole Act as a file"),
            doc(
                cap,
                Heading(act.split(" และ")[0]),
                *whole,
                duty,
            ),
        ),
        opt(
            "O3",
            "village_heads",
            label("absent", "neighbour", why="duties of village heads"),
            page(
                "อำนาจหน้าที่กำนัน ผู้ใหญ่บ้าน",
                Para("กำนันและผู้ใหญ่บ้านมีหน้าที่ตามกฎหมายลักษณะปกครองท้องที่ ดังนี้"),
                Points(
                    (
                        "รักษาความสงบเรียบร้อยภายในหมู่บ้าน",
                        "แจ้งข่าวสารของอำเภอให้ราษฎรทราบ",
                        "ทำทะเบียนลูกบ้าน",
                        "ไกล่เกลี่ยข้อพิพาทในหมู่บ้าน",
                    )
                ),
            ),
        ),
        none("O3"),
    ]


def o4(c: Ctx) -> list[Option]:
    """Development plan."""
    lines = (
        ("พัฒนาโครงสร้างพื้นฐาน", "ประชาชนเดินทางสะดวกและมีน้ำใช้ตลอดปี", "ร้อยละ 80 ของถนนได้มาตรฐาน"),
        ("พัฒนาคุณภาพชีวิตและสังคม", "ผู้ด้อยโอกาสได้รับการดูแลทั่วถึง", "จำนวนผู้รับสวัสดิการ 1,200 คน"),
        ("ส่งเสริมการศึกษาและวัฒนธรรม", "เด็กปฐมวัยมีพัฒนาการสมวัย", "ร้อยละ 90 ของเด็กผ่านเกณฑ์"),
        ("อนุรักษ์สิ่งแวดล้อม", "ปริมาณขยะในชุมชนลดลง", "ขยะลดลงร้อยละ 10 ต่อปี"),
        ("บริหารจัดการบ้านเมืองที่ดี", "บริการรวดเร็วและโปร่งใส", "ผลประเมินไม่ต่ำกว่าร้อยละ 85"),
    )

    def plan(years: str, drop: tuple[str, ...] = (), slides: bool = False) -> Thing:
        cap = c.pick("แผนพัฒนาท้องถิ่น", "แผนพัฒนาตำบล", "แผนพัฒนา 5 ปี")
        cols = [
            ("n", "ที่", [str(n) for n in range(1, 6)]),
            ("s", "ยุทธศาสตร์", [x[0] for x in lines]),
            ("goals", "เป้าหมาย (เป้าประสงค์)", [x[1] for x in lines]),
            ("indicators", "ตัวชี้วัดความสำเร็จ", [x[2] for x in lines]),
            ("o", "หน่วยงานรับผิดชอบ", c.depts()[:5]),
        ]
        return doc(
            f"{cap} พ.ศ. {years}",
            Heading(f"แผนพัฒนาท้องถิ่น (พ.ศ. {years}) {c.a.long_name}"),
            Para(
                ("" if "goals" in drop else f"วิสัยทัศน์ : {c.a.place}น่าอยู่ เศรษฐกิจชุมชนมั่นคง คนมีคุณภาพ ")
                + "สภาให้ความเห็นชอบแล้ว และนายกประกาศใช้แผน"
            ),
            grid(cols, drop),
            Heading("บัญชีโครงการ", 3),
            Points(("ก่อสร้างถนน คสล. หมู่ 1-9", "จัดหาเครื่องออกกำลังกาย", "ปรับปรุงศูนย์เด็กเล็ก")),
            fmt="pptx" if slides else "pdf",
        )

    province = page(
        "ยุทธศาสตร์จังหวัด",
        Heading(f"แผนพัฒนาจังหวัด{c.a.province} พ.ศ. 2566-2570"),
        Para("จัดทำโดย ก.บ.จ. มีเป้าหมายการพัฒนาด้านการท่องเที่ยวและเกษตรปลอดภัยระดับจังหวัด"),
    )
    return [
        opt("O4", "five", shown(), plan("2566-2570")),
        opt("O4", "five_slides", shown(), plan("2566 - 2570", slides=True)),
        opt("O4", "no_indicators", shown("indicators"), plan("2566-2570", ("indicators",))),
        opt(
            "O4",
            "bare",
            shown("goals", "indicators"),
            plan("2566-2570", ("goals", "indicators")),
        ),
        opt("O4", "old", shown("year", traps=("other_year",)), plan("2561-2565")),
        opt("O4", "province", label("absent", "neighbour", why="the province's plan"), province),
        none("O4"),
    ]


def o5(c: Ctx) -> list[Option]:
    """Contact; the footer is of the same variant."""
    a = c.a
    addr = f"เลขที่ {a.number} หมู่ที่ 4 ตำบล{a.place} อำเภอ{a.district} จังหวัด{a.province} {a.postcode}"
    gap = a.phone.replace("-", " ") if c.rng.random() < 0.3 else a.phone
    cap = c.pick("ติดต่อเรา", "ติดต่อหน่วยงาน", "ข้อมูลการติดต่อ", "ช่องทางการติดต่อ")
    geo = Frame(
        f"https://www.google.com/maps/embed?pb=!1m18!2d{100 + a.number / 1000:.4f}!3d15.2",
        f"แผนที่{a.name}",
    )
    foot = (Para(f"{a.long_name} {addr}"), Para(f"โทร. {gap}"))
    office = Para("เปิดทำการ จันทร์-ศุกร์ เวลา 08.30-16.30 น. เว้นวันหยุดราชการ")
    full = (
        ("ที่อยู่", addr),
        (c.pick("โทรศัพท์", "โทร.", "เบอร์โทรศัพท์"), gap),
        (c.pick("โทรสาร", "แฟกซ์", "Fax"), a.fax),
        (c.pick("อีเมล", "E-mail", "ไปรษณีย์อิเล็กทรอนิกส์"), a.email),
    )
    rubric = Para("แสดงข้อมูลการติดต่อของหน่วยงาน ได้แก่ ที่อยู่ หมายเลขโทรศัพท์ หมายเลขโทรสาร และแผนที่ตั้ง")
    district = (
        ("ที่ทำการปกครองอำเภอ โทรสาร", f"{a.area_code}-544-{a.number + 11:03d}"),
        ("สถานีตำรวจ โทร.", f"{a.area_code}-544-191"),
    )

    def with_pairs(*pairs: tuple[str, str], more: tuple[Block, ...] = ()) -> Thing:
        return page(cap, Heading(cap), Pairs(pairs), office, *more)

    return [
        opt("O5", "full", shown(), with_pairs(*full, more=(geo,)), where="contact", footer=foot),
        opt(
            "O5",
            "combined",
            shown(why="one number for telephone and fax, the rest in the footer"),
            page("แผนที่ตั้ง", geo, office),
            where="contact",
            footer=(
                Para(f"ที่ทำการ{a.name} {addr}"),
                Para(f"โทร./โทรสาร {a.phone}  E-mail : {a.email}"),
            ),
        ),
        opt(
            "O5",
            "no_fax",
            shown("fax"),
            with_pairs(full[0], full[1], full[3], more=(geo,)),
            where="contact",
            footer=foot,
        ),
        opt(
            "O5",
            "foreign_fax",
            shown("fax", traps=("foreign_number",)),
            with_pairs(
                full[0],
                full[1],
                full[3],
                more=(Heading("หมายเลขสำคัญในพื้นที่", 3), Pairs(district), geo),
            ),
            where="contact",
            footer=foot,
        ),
        opt(
            "O5",
            "empty_fax",
            shown("fax", traps=("empty_values", "rubric")),
            with_pairs(full[0], full[1], ("โทรสาร", "-"), full[3], more=(rubric, geo)),
            where="contact",
            footer=foot,
        ),
        opt(
            "O5",
            "no_email",
            shown("email"),
            with_pairs(*full[:3], more=(geo,)),
            where="contact",
            footer=foot,
            tags=("no_email",),
        ),
        opt("O5", "no_map", shown("map"), with_pairs(*full), where="contact", footer=foot),
        opt(
            "O5",
            "no_map_fax",
            shown("map", "fax"),
            with_pairs(full[0], full[1], full[3]),
            where="contact",
            footer=foot,
        ),
        opt(
            "O5",
            "empty",
            label("dead", "empty_values"),
            with_pairs(("ที่อยู่", ""), ("โทรศัพท์", "-"), ("โทรสาร", "-"), ("E-mail", ".........")),
            where="contact",
            tags=("no_contact",),
        ),
    ]


def o6(c: Ctx) -> list[Option]:
    """Laws."""
    laws = (
        "รัฐธรรมนูญแห่งราชอาณาจักรไทย พ.ศ. 2560",
        "พ.ร.บ.กำหนดแผนและขั้นตอนการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น พ.ศ. 2542",
        "พ.ร.บ.การสาธารณสุข พ.ศ. 2535",
        "พ.ร.บ.ควบคุมอาคาร พ.ศ. 2522",
        "พ.ร.บ.ข้อมูลข่าวสารของราชการ พ.ศ. 2540",
        "พ.ร.บ.ภาษีที่ดินและสิ่งปลูกสร้าง พ.ศ. 2562",
        "พ.ร.บ.การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560",
        "ระเบียบกระทรวงมหาดไทยว่าด้วยการรับเงิน การเบิกจ่ายเงิน ขององค์กรปกครองส่วนท้องถิ่น พ.ศ. 2566",
        "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526",
        "ระเบียบ มท. ว่าด้วยการจ่ายเงินเบี้ยยังชีพผู้สูงอายุ พ.ศ. 2552",
    )
    cap = c.pick("กฎหมายที่เกี่ยวข้อง", "กฏหมายและระเบียบ", "รวมกฎหมาย ระเบียบ ข้อบังคับ")
    few = c.rng.sample(laws, 7)
    return [
        opt("O6", "names", shown(), page(cap, Heading(cap), Points(tuple(few)))),
        opt(
            "O6",
            "files",
            shown(),
            listing(
                cap,
                *(
                    doc(
                        name,
                        Heading(name),
                        Para("มาตรา 1 พระราชบัญญัติหรือระเบียบนี้เรียกว่า " + name),
                        Para("มาตรา 2 ให้ใช้บังคับตั้งแต่วันถัดจากวันประกาศในราชกิจจานุเบกษาเป็นต้นไป"),
                    )
                    for name in few[:4]
                ),
            ),
        ),
        opt(
            "O6",
            "sheet",
            shown(),
            doc(
                "บัญชี" + cap,
                Heading("ทะเบียนกฎหมายที่ใช้ในการปฏิบัติงาน"),
                grid(
                    [
                        ("n", "ที่", [str(n + 1) for n in range(7)]),
                        ("l", "ชื่อกฎหมาย", few),
                        ("d", "กองที่ใช้", [c.rng.choice(c.depts()) for _ in few]),
                    ]
                ),
                fmt="xlsx",
            ),
        ),
        none("O6"),
    ]


TABLE_A = {"O1": o1, "O2": o2, "O3": o3, "O4": o4, "O5": o5, "O6": o6}
