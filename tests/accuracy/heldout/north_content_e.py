"""Contents of O7-O10 as northern makers word them: news, questions, networks, privacy."""

from __future__ import annotations

from tests.accuracy.heldout.north_tools import (
    Ctx,
    Option,
    doc,
    listing,
    none,
    opt,
    page,
)
from tests.accuracy.kit.blocks import (
    Block,
    Form,
    Heading,
    Input,
    Para,
    Thing,
)
from tests.accuracy.kit.labels import label, shown

NEWS = (
    ("ออกหน่วยฉีดวัคซีนป้องกันโรคพิษสุนัขบ้า สุนัขและแมว ฟรี", "กองสาธารณสุขฯ ออกหน่วยฉีดวัคซีนตามกำหนดการ"),
    ("แจ้งชำระภาษีที่ดินและสิ่งปลูกสร้าง", "กองคลังแจ้งผู้มีหน้าที่เสียภาษีมาชำระได้ที่งานจัดเก็บรายได้"),
    ("แจ้งหยุดจ่ายน้ำประปาชั่วคราวเพื่อล้างถังกรอง", "กองช่างจะหยุดจ่ายน้ำในวันเสาร์ ช่วงเวลา 09.00-15.00 น."),
    ("ซ่อมแซมไฟฟ้าสาธารณะหมู่ที่ 4 และหมู่ที่ 6", "เจ้าหน้าที่กองช่างเปลี่ยนหลอดไฟแสงสว่างที่ชำรุด 18 จุด"),
    ("พ่นหมอกควันกำจัดยุงลายในศูนย์เด็กเล็ก", "กองสาธารณสุขฯ พ่นหมอกควันและใส่ทรายกำจัดลูกน้ำ"),
    ("จ่ายเบี้ยยังชีพผู้สูงอายุ ประจำเดือน", "โอนเงินเข้าบัญชีผู้มีสิทธิเรียบร้อยแล้ว ตรวจสอบยอดได้ที่ธนาคาร"),
    ("รับลงทะเบียนผู้มีสิทธิรับเบี้ยผู้สูงอายุรายใหม่", "ผู้ที่จะอายุครบ 60 ปี นำบัตรประชาชนมายื่นได้ในเวลาราชการ"),
    ("ลงพื้นที่เกรดถนนลูกรังสายหลังวัด", "งานสาธารณูปโภคนำรถเกรดปรับผิวถนนให้สัญจรได้สะดวก"),
    ("มอบเครื่องนุ่งห่มผู้ประสบภัยหนาว", "นายกมอบผ้าห่มแก่ผู้สูงอายุยากไร้ 120 ราย"),
    ("เปิดรับสมัครเด็กเล็กเข้าเรียนศูนย์พัฒนาเด็กเล็ก", "รับเด็กอายุ 2-5 ปี ยื่นใบสมัครที่ศูนย์ฯ"),
)


def o7(c: Ctx) -> list[Option]:
    """News of the agency's work."""
    cap = c.pick("ข่าวประชาสัมพันธ์", "ข่าวสารกิจกรรม", "ประชาสัมพันธ์", "ข่าวกิจกรรม")
    months = (
        "14 พ.ย. 2565",
        "2 ธ.ค. 2565",
        "19 ธ.ค. 2565",
        "5 ม.ค. 2566",
        "23 ม.ค. 2566",
        "6 ก.พ. 2566",
        "17 ก.พ. 2566",
        "1 มี.ค. 2566",
    )
    old = (
        "8 ม.ค. 2564",
        "16 มี.ค. 2564",
        "20 ก.ค. 2564",
        "3 พ.ย. 2564",
        "11 ก.พ. 2565",
        "9 มิ.ย. 2565",
        "22 ส.ค. 2565",
        "26 ก.ย. 2565",
    )
    last = (
        "12 ต.ค. 2565",
        "21 ต.ค. 2565",
        "4 พ.ย. 2565",
        "15 พ.ย. 2565",
        "28 พ.ย. 2565",
        "13 ธ.ค. 2565",
    )

    def posts(dates: tuple[str, ...]) -> Thing:
        return listing(
            cap,
            *(
                page(
                    t,
                    Para(f"วันที่ {d}"),
                    Para(f"{c.a.long_name} ขอแจ้งให้ทราบว่า {body}"),
                    Para("จึงประชาสัมพันธ์มาเพื่อทราบโดยทั่วกัน"),
                    date=d,
                )
                for (t, body), d in zip(c.rng.sample(NEWS, len(dates)), dates, strict=True)
            ),
        )

    centre = listing(
        "ข่าวจากส่วนกลาง",
        *(
            page(t, Para(b), date=d)
            for t, b, d in (
                ("กรมอุตุนิยมวิทยาเตือนพายุฤดูร้อน", "ประกาศของกรมอุตุนิยมวิทยา ฉบับที่ 3", "9 มี.ค. 2566"),
                ("สำนักงานสลากออกรางวัลงวดกลางเดือน", "ผลรางวัลดูที่เว็บไซต์สำนักงานสลากฯ", "16 ก.พ. 2566"),
                ("ธ.ก.ส. เปิดพักหนี้เกษตรกร", "ติดต่อ ธ.ก.ส. สาขาใกล้บ้าน", "3 ก.พ. 2566"),
            )
        ),
    )
    return [
        opt("O7", "year", shown(), posts(months)),
        opt("O7", "calendar_2565", shown(why="Oct-Dec 2565 are of 2566"), posts(last)),
        opt("O7", "old", shown("year", "entries", traps=("other_year",)), posts(old)),
        opt("O7", "centre", label("absent", "neighbour", why="news of others"), centre),
        none("O7"),
    ]


def o8(c: Ctx) -> list[Option]:
    """A board on which outsiders are answered."""
    cap = c.pick("เว็บบอร์ด", "ถาม-ตอบ (Q&A)", "กระดานสนทนา", "กระดานถามตอบ", "Q & A")
    ask = Form(
        "board/post",
        (
            Input("หัวข้อคำถาม", "subject"),
            Input("ชื่อผู้ถาม", "who"),
            Input("รายละเอียด", "detail", "textarea"),
        ),
        "ตั้งกระทู้",
    )
    threads = (
        ("รถขยะไม่เข้าซอยหลังโรงเรียนมา 2 อาทิตย์แล้วค่ะ", "แจ้งกองสาธารณสุขฯ แล้ว รถจะเข้าเก็บวันพุธนี้ครับ"),
        ("จะต่อใบอนุญาตร้านค้าใช้เอกสารอะไร", "สำเนาบัตรประชาชน ใบอนุญาตเดิม และค่าธรรมเนียมครับ"),
        ("ขอใช้รถน้ำช่วยงานศพได้ไหม", "ได้ครับ ยื่นบันทึกถึงนายกก่อนล่วงหน้า 3 วัน"),
        ("เบี้ยคนพิการเดือนนี้ออกวันไหนคะ", "โอนเข้าบัญชีวันที่ 10 ค่ะ"),
    )
    dates = ("12 ม.ค. 2566", "20 ก.พ. 2566", "2 มี.ค. 2566", "6 มี.ค. 2566")
    board = listing(
        cap,
        *(
            page(
                q,
                Para(f"ผู้ตั้งกระทู้ : คนในพื้นที่  {d}"),
                Para(q),
                Heading("คำตอบ", 3),
                Para(f"เจ้าหน้าที่{c.body} ตอบ : {r}"),
                date=d,
            )
            for (q, r), d in zip(threads, dates, strict=True)
        ),
        intro=(ask,),
    )
    single = page(
        cap,
        Heading("สอบถามและตอบคำถาม"),
        *(
            Para(f"ถาม ({d}) {q}  |  ตอบ โดยเจ้าหน้าที่ : {r}")
            for (q, r), d in zip(threads, dates, strict=True)
        ),
        ask,
    )
    faq = page(
        "ถาม-ตอบ (Q&A)",
        Heading("คำถามที่พบบ่อย"),
        *(
            Para(f"{n}. {q} - {r}")
            for n, (q, r) in enumerate(
                (
                    ("ภาษีที่ดินชำระเมื่อใด", "ชำระภายในเดือนเมษายนของทุกปี"),
                    ("ขออนุญาตก่อสร้างยื่นที่ไหน", "ยื่นที่กองช่าง ในวันและเวลาราชการ"),
                    ("ลงทะเบียนผู้สูงอายุใช้อะไรบ้าง", "บัตรประชาชนและสมุดบัญชีธนาคาร"),
                ),
                1,
            )
        ),
    )
    return [
        opt("O8", "board", shown(), board, where="board"),
        opt("O8", "single", shown(), single, where="board"),
        opt("O8", "faq", label("dead", why="a fixed FAQ"), faq, where="board"),
        opt("O8", "hash", label("dead", "dead_tile"), Thing(cap, "dead", href="#"), where="board"),
        opt(
            "O8",
            "down",
            label("closed", why="the board's host answers 503"),
            Thing(cap, "link", href=f"http://board.{c.a.host.removeprefix('www.')}/index.php"),
            where="board",
            outside=((f"http://board.{c.a.host.removeprefix('www.')}/index.php", "503"),),
        ),
        none("O8"),
    ]


def o9(c: Ctx) -> list[Option]:
    """Social network."""
    handle = c.a.host.split(".")[1]
    fb, tube = f"http://www.facebook.com/{handle}", f"http://www.youtube.com/@{handle}"
    own = (
        (
            fb,
            f"<title>{c.a.name} | Facebook</title><h1>{c.a.name}</h1><p>เพจของ{c.a.long_name}</p>",
        ),
        (tube, f"<title>{c.a.name} - YouTube</title><h1>{c.a.name}</h1>"),
    )
    share = f"http://www.facebook.com/sharer/sharer.php?u=http://{c.a.host}/"
    return [
        opt(
            "O9",
            "page",
            shown(),
            Thing(c.pick("Facebook", "เฟสบุ๊ค", "Facebook " + c.a.name), "link", href=fb),
            where="social",
            outside=own,
        ),
        opt(
            "O9", "tube", shown(), Thing("Youtube", "link", href=tube), where="social", outside=own
        ),
        opt(
            "O9",
            "hash",
            label("dead", "dead_tile"),
            Thing("Facebook", "dead", href="#"),
            where="social",
        ),
        opt(
            "O9",
            "plain",
            label("dead", why="facebook.com itself"),
            Thing("Facebook", "link", href="http://www.facebook.com/"),
            where="social",
            outside=(("http://www.facebook.com/", "<title>Facebook</title><h1>Log in</h1>"),),
        ),
        opt(
            "O9",
            "share",
            label("absent", "neighbour", why="a share button"),
            Thing("แชร์หน้านี้", "link", href=share),
            where="social",
            outside=((share, "<title>Facebook</title><h1>Log in to share</h1>"),),
        ),
        none("O9"),
    ]


def o10(c: Ctx) -> list[Option]:
    """Privacy policy."""
    a = c.a
    cap = c.pick(
        "นโยบายคุ้มครองข้อมูลส่วนบุคคล", "Privacy Policy", "นโยบายความเป็นส่วนตัว", "PDPA ประกาศความเป็นส่วนตัว"
    )

    def policy(who: str) -> tuple[Block, ...]:
        return (
            Heading(f"ประกาศ{who} เรื่อง นโยบายการคุ้มครองข้อมูลส่วนบุคคล"),
            Para(f"{who}ในฐานะผู้ควบคุมข้อมูล ให้ความสำคัญกับข้อมูลส่วนบุคคลของผู้มาติดต่อราชการ"),
            Heading("1. ข้อมูลที่เก็บรวบรวม", 3),
            Para("ชื่อ-สกุล เลขประจำตัวประชาชน ที่อยู่ และเบอร์ติดต่อ เท่าที่จำเป็นต่อการให้บริการ"),
            Heading("2. การใช้และการเปิดเผย", 3),
            Para("ใช้เพื่อจัดทำบริการสาธารณะ ไม่เปิดเผยแก่บุคคลภายนอก เว้นแต่กฎหมายกำหนดหรือได้รับความยินยอม"),
            Heading("3. ระยะเวลาและการรักษาความปลอดภัย", 3),
            Para("เก็บรักษาไม่เกิน 10 ปี ในระบบที่จำกัดสิทธิผู้เข้าถึง"),
            Heading("4. สิทธิของเจ้าของข้อมูล", 3),
            Para("ขอเข้าถึง ขอสำเนา ขอแก้ไข ขอลบ คัดค้าน และถอนความยินยอมได้ ที่" + c.office),
        )

    other = "เทศบาลตำบลท่าเสาธง" if a.is_municipality else "องค์การบริหารส่วนตำบลท่าเสาธง"
    security = page(
        "นโยบายการรักษาความมั่นคงปลอดภัยเว็บไซต์",
        Para("เว็บไซต์ใช้ Firewall และการเข้ารหัส SSL เพื่อป้องกันการบุกรุกเครื่องแม่ข่าย"),
        Para("ผู้ดูแลระบบเปลี่ยนรหัสผ่านทุก 90 วัน และสำรองข้อมูลระบบทุกสัปดาห์"),
    )
    return [
        opt("O10", "page", shown(), page(cap, *policy(a.long_name))),
        opt("O10", "file", shown(), doc(cap, *policy(a.long_name))),
        opt("O10", "other", shown("own", traps=("other_identity",)), page(cap, *policy(other))),
        opt(
            "O10",
            "thin",
            shown("content"),
            page(
                cap,
                Para(
                    f"{a.long_name}มีนโยบายคุ้มครองข้อมูลส่วนบุคคล ตาม พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562"
                ),
            ),
        ),
        opt("O10", "security", label("absent", "neighbour"), security),
        none("O10"),
    ]


TABLE_E = {"O7": o7, "O8": o8, "O9": o9, "O10": o10}
