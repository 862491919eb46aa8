"""Contents of O1 to O10 for the southern makers: the basic data of an agency."""

from __future__ import annotations

from tests.accuracy.heldout.south_kit import (
    Ctx,
    T,
    add,
    full,
    label,
    none,
    shown,
    words,
)
from tests.accuracy.kit.blocks import (
    Block,
    Form,
    Frame,
    Heading,
    Input,
    Pairs,
    Para,
    People,
    Person,
    Picture,
)

# --- O1 ------------------------------------------------------------------------------------------

full(
    "O1",
    "chart in words",
    T(
        "{?โครงสร้างการแบ่งส่วนราชการ;ผังโครงสร้างองค์กร;โครงสร้างองค์กร;แผนภูมิโครงสร้างการบริหาร}",
        """
        # ผังโครงสร้างการบริหารงานของ{L}
        @political ## ฝ่ายการเมือง
        @political {C} มีรองนายก จำนวน 2 คน และเลขานุการนายก จำนวน 1 คน
        @political {SH} ประกอบด้วยประธานสภา รองประธานสภา เลขานุการสภา และสมาชิกสภา รวม 12 คน
        @divisions ## ฝ่ายพนักงานประจำ
        @divisions มี{K}เป็นผู้บังคับบัญชาสูงสุด แบ่งส่วนราชการภายในออกเป็น 1 สำนัก 4 กอง 1 หน่วย
        @divisions | ส่วนราชการ | ตำแหน่งหัวหน้า | งานภายใน
        @divisions | สำนักปลัด | หัวหน้าสำนักปลัด | งานธุรการ งานการเจ้าหน้าที่ งานนิติการ งานป้องกันฯ
        @divisions | กองคลัง | ผู้อำนวยการกองคลัง | งานการเงิน งานบัญชี งานพัฒนารายได้ งานพัสดุ
        @divisions | กองช่าง | ผู้อำนวยการกองช่าง | งานก่อสร้าง งานออกแบบ งานผังเมือง งานสาธารณูปโภค
        @divisions | กองการศึกษา ศาสนาและวัฒนธรรม | ผู้อำนวยการกองการศึกษา | งานศูนย์พัฒนาเด็กเล็ก
        @divisions | กองสาธารณสุขและสิ่งแวดล้อม | ผู้อำนวยการกองสาธารณสุข | งานรักษาความสะอาด
        @divisions | หน่วยตรวจสอบภายใน | นักวิชาการตรวจสอบภายใน | งานตรวจสอบภายใน
        """,
    ),
    lacks="political divisions",
)
full(
    "O1",
    "page of branches",
    T(
        "{?โครงสร้าง{OR};โครงสร้างหน่วยงาน;โครงสร้างส่วนราชการ (อปท.)}".replace("{OR}", "หน่วยงาน"),
        """
        # โครงสร้างส่วนราชการ {N} อำเภอ{D} จังหวัด{P}
        @political | ฝ่ายการเมือง | จำนวน
        @political | นายก / รองนายก / เลขานุการนายก | 4 อัตรา
        @political | {SH} (ประธานสภา รองประธานสภา สมาชิก) | 12 คน
        @divisions ปลัด → รองปลัด → สำนัก/กอง ดังต่อไปนี้
        @divisions - 1) สำนักปลัด: ฝ่ายอำนวยการ ฝ่ายปกครอง งานวิเคราะห์นโยบายและแผน งานสวัสดิการสังคม
        @divisions - 2) กองคลัง: ฝ่ายบริหารงานคลัง งานทะเบียนทรัพย์สินและพัสดุ งานจัดเก็บรายได้
        @divisions - 3) กองช่าง: ฝ่ายการโยธา งานไฟฟ้าสาธารณะ งานประปาหมู่บ้าน
        @divisions - 4) กองการศึกษา: งานบริหารการศึกษา งานกีฬาและนันทนาการ
        @divisions - 5) หน่วยตรวจสอบภายใน ขึ้นตรงต่อปลัด
        """,
        shape="page",
    ),
    lacks="political divisions",
)


def _drawn_chart(ctx: Ctx) -> tuple[Block, ...]:
    w = words(ctx.agency)
    drawn = (
        f"แผนผังโครงสร้าง {w['N']}", w["CS"], w["SH"], w["K"], "สำนักปลัด   กองคลัง   กองช่าง",
    )  # fmt: skip
    return (Heading("โครงสร้าง"), Picture("", drawn))


add(
    "O1",
    "picture only",
    shown(unclear=("divisions", "political"), traps=("picture_only",)),
    T("โครงสร้างองค์กร", shape="page", blocks=_drawn_chart),
)
none("O1", "nothing")
none(
    "O1",
    "history of the place",
    T(
        "ประวัติความเป็นมา",
        """
        # ประวัติความเป็นมาของตำบล{place}
        เล่ากันว่าเดิมพื้นที่แห่งนี้เป็นป่าดงดิบ ต่อมามีราษฎรอพยพเข้ามาตั้งถิ่นฐานริมห้วยราวปี 2450 \
จึงเรียกชื่อหมู่บ้านตามต้นไม้ใหญ่ที่พบ โครงสร้างของดินเป็นดินร่วนปนทราย เหมาะแก่การทำไร่
        โครงสร้างประชากรส่วนใหญ่เป็นวัยแรงงาน ร้อยละ 61 ประกอบอาชีพเกษตรกรรม
        """,
        shape="page",
    ),
    traps=("neighbour",),
)

# --- O2 ------------------------------------------------------------------------------------------


def _persons(ctx: Ctx, style: int) -> tuple[Block, ...]:
    found, w, drop = ctx.agency, words(ctx.agency), ctx.drop
    photo = "photos" not in drop

    def phone(nth: int, tag: str) -> str:
        if tag in drop:
            return ""
        mobile = style == 1 or (style == 2 and nth < 3)
        return found.mobile(nth) if mobile else found.extension(nth)

    board = People(
        (
            Person(w["chief"], w["C"], phone(0, "chief_phone"), photo),
            Person(w["d1"], w["DEP"], phone(1, "deputies_phone"), photo),
            Person(w["d2"], w["DEP"], phone(2, "deputies_phone"), photo),
            Person(w["sec"], "เลขานุการนายก", "", photo),
        )
    )
    clerks = People(
        (
            Person(w["clerk"], w["K"], phone(5, "clerk_phone"), photo),
            Person(w["dclerk"], f"รอง{w['K']}", "", photo),
        )
    )
    if style == 2:
        return (Heading("ทำเนียบผู้บริหาร"), People((*board.persons, *clerks.persons)))
    return (Heading("คณะผู้บริหาร"), board, Heading("ผู้บริหารฝ่ายประจำ", 3), clerks)


def _board(ctx: Ctx) -> tuple[Block, ...]:
    return _persons(ctx, 0)


def _mobiles(ctx: Ctx) -> tuple[Block, ...]:
    return _persons(ctx, 1)


def _register(ctx: Ctx) -> tuple[Block, ...]:
    return _persons(ctx, 2)


_O2_LACKS = "clerk_phone deputies_phone chief_phone+deputies_phone+clerk_phone photos"
full(
    "O2",
    "board and clerks",
    T("{?คณะผู้บริหาร;ผู้บริหาร;ข้อมูลผู้บริหาร}", shape="page", blocks=_board),
    lacks=_O2_LACKS,
    where="people",
)
full(
    "O2",
    "mobiles",
    T("{?บุคลากร : คณะผู้บริหาร;ผู้บริหารท้องถิ่น}", shape="page", blocks=_mobiles),
    lacks="clerk_phone",
    where="people",
)
full(
    "O2",
    "register",
    T("{?ทำเนียบผู้บริหาร;ทำเนียบบุคลากร}", shape="page", blocks=_register),
    lacks=_O2_LACKS,
    where="people",
)


def _one_picture(ctx: Ctx) -> tuple[Block, ...]:
    w, found = words(ctx.agency), ctx.agency
    drawn = (
        "ทำเนียบคณะผู้บริหาร",
        f"{w['chief']}  {w['C']}  โทร. {found.mobile(0)}",
        f"{w['d1']}  รองนายก  โทร. {found.mobile(1)}",
        f"{w['d2']}  รองนายก  โทร. {found.mobile(2)}",
        f"{w['clerk']}  {w['K']}  โทร. {found.mobile(3)}",
    )
    return (Picture("", drawn),)


for _caption in ("คณะผู้บริหาร", "ข้อมูลผู้บริหาร"):
    add(
        "O2",
        f"one picture {_caption}",
        shown(
            unclear=("chief_phone", "deputies_phone", "clerk_phone", "photos"),
            traps=("picture_only",),
        ),
        T(_caption, shape="page", blocks=_one_picture),
        where="people",
    )


def _inside(ctx: Ctx) -> tuple[Block, ...]:
    found = ctx.agency
    desks = ("ห้องนายก", "ห้องรองนายก", "ห้องปลัด", "งานธุรการ", "งานจัดเก็บรายได้", "งานช่าง")
    return (
        Heading("หมายเลขโทรศัพท์ภายใน"),
        Pairs(tuple((desk, found.extension(at)) for at, desk in enumerate(desks))),
    )


none("O2", "nothing")
none(
    "O2",
    "extensions",
    T("เบอร์โทรศัพท์ภายใน", shape="page", blocks=_inside),
    traps=("phones_without_persons",),
)

# --- O3 ------------------------------------------------------------------------------------------

full(
    "O3",
    "duties in points",
    T(
        "{?อำนาจหน้าที่;หน้าที่และอำนาจ;บทบาทหน้าที่ของหน่วยงาน;ภารกิจและอำนาจหน้าที่}",
        """
        # อำนาจหน้าที่ของ{L}
        {L}มีหน้าที่ต้องทำในเขตพื้นที่ สรุปได้ดังนี้
        - จัดให้มีและบำรุงรักษาทางน้ำและทางบก
        - รักษาความสะอาดของถนน ทางเดิน และที่สาธารณะ รวมทั้งกำจัดมูลฝอยและสิ่งปฏิกูล
        - ป้องกันโรคและระงับโรคติดต่อ
        - ป้องกันและบรรเทาสาธารณภัย
        - ส่งเสริมการศึกษา ศาสนา และวัฒนธรรมของท้องถิ่น
        - ส่งเสริมการพัฒนาสตรี เด็ก เยาวชน ผู้สูงอายุ และผู้พิการ
        - คุ้มครอง ดูแล และบำรุงรักษาทรัพยากรธรรมชาติและสิ่งแวดล้อม
        และอาจจัดทำกิจการอื่น เช่น น้ำอุปโภคบริโภค ไฟฟ้าสาธารณะ ตลาด ท่าเทียบเรือ และการท่องเที่ยว
        """,
        shape="page",
    ),
)
full(
    "O3",
    "duties by field",
    T(
        "{?หน้าที่และอำนาจของ{OR};อำนาจหน้าที่ (ตามกฎหมายจัดตั้ง)}".replace("{OR}", "หน่วยงาน"),
        """
        # ภารกิจ อำนาจ และหน้าที่ {N}
        | ด้าน | สิ่งที่ต้องดำเนินการ
        | โครงสร้างพื้นฐาน | สร้างและซ่อมถนน รางระบายน้ำ ไฟฟ้าส่องสว่าง ประปา
        | คุณภาพชีวิต | ดูแลสุขภาพอนามัย จัดสวัสดิการเบี้ยยังชีพ ส่งเสริมกีฬา
        | ความสงบเรียบร้อย | จัดระเบียบชุมชน ป้องกันภัย ดูแลความปลอดภัยในชีวิตและทรัพย์สิน
        | เศรษฐกิจ | ส่งเสริมอาชีพ กลุ่มเกษตรกร การลงทุนและการท่องเที่ยว
        | สิ่งแวดล้อม | จัดการขยะ น้ำเสีย ดูแลป่าชุมชนและแหล่งน้ำ
        | วัฒนธรรม | บำรุงรักษาศิลปะ จารีตประเพณี ภูมิปัญญาท้องถิ่น
        """,
    ),
)
_ACT = "\n".join(
    f"มาตรา {n} {body}"
    for n, body in enumerate(
        (
            "พระราชบัญญัตินี้ให้ใช้บังคับตั้งแต่วันถัดจากวันประกาศในราชกิจจานุเบกษาเป็นต้นไป",
            "ให้ยกเลิกกฎหมายว่าด้วยระเบียบบริหารฉบับเดิมและฉบับแก้ไขเพิ่มเติมทั้งสิ้น",
            "ในพระราชบัญญัตินี้ คำว่า นายอำเภอ หมายความรวมถึงปลัดอำเภอผู้เป็นหัวหน้าประจำกิ่งอำเภอ",
            "ให้รัฐมนตรีว่าการกระทรวงมหาดไทยรักษาการ และให้มีอำนาจออกกฎกระทรวงและระเบียบ",
            "การจัดตั้ง การเปลี่ยนแปลงฐานะ และการยุบ ให้ทำเป็นประกาศกระทรวงมหาดไทย",
            "สภาประกอบด้วยสมาชิกซึ่งราษฎรเลือกตั้งขึ้น มีวาระคราวละสี่ปี",
            "ผู้มีสิทธิสมัครรับเลือกตั้งต้องมีสัญชาติไทยโดยการเกิดและมีอายุไม่ต่ำกว่ายี่สิบห้าปี",
            "สมาชิกภาพสิ้นสุดลงเมื่อตาย ลาออก หรือขาดประชุมสามครั้งติดต่อกัน",
            "ให้มีหน้าที่จัดให้มีและบำรุงรักษาทางบกทางน้ำ รักษาความสะอาด ป้องกันโรค และส่งเสริมการศึกษา",
            "รายได้ ได้แก่ ภาษีโรงเรือน ภาษีบำรุงท้องที่ ค่าธรรมเนียม และเงินอุดหนุน",
            "ให้นายอำเภอมีอำนาจกำกับดูแลการปฏิบัติหน้าที่ให้เป็นไปตามกฎหมาย",
            "ผู้รับสนองพระบรมราชโองการ นายกรัฐมนตรี",
        ),
        1,
    )
)
add(
    "O3",
    "the Act",
    shown("not_whole_act", traps=("neighbour",)),
    T("อำนาจหน้าที่", "# พระราชบัญญัติ{ACT} (ทั้งฉบับ)\n" + _ACT, shape="file"),
    gives="O6",
)
none("O3", "nothing")
none(
    "O3",
    "vision",
    T(
        "วิสัยทัศน์ พันธกิจ",
        """
        # วิสัยทัศน์
        "{place}น่าอยู่ เศรษฐกิจดี คนมีคุณภาพ"
        ## คำขวัญตำบล
        ผ้าทองามตา ข้าวปลาสมบูรณ์ เกื้อกูลประเพณี
        """,
        shape="page",
    ),
    traps=("neighbour",),
)

# --- O4 ------------------------------------------------------------------------------------------

_PLAN_A = """
# แผนพัฒนาท้องถิ่น (พ.ศ. {y} - {yn}) ของ{L}
จัดทำตามระเบียบว่าด้วยการจัดทำแผนพัฒนาขององค์กรปกครองส่วนท้องถิ่น ผ่านความเห็นชอบของสภาแล้ว
@strategies ## ยุทธศาสตร์การพัฒนา
@strategies - ยุทธศาสตร์ที่ 1 การพัฒนาโครงสร้างพื้นฐานและสาธารณูปโภค
@strategies - ยุทธศาสตร์ที่ 2 การส่งเสริมคุณภาพชีวิตและการศึกษา
@strategies - ยุทธศาสตร์ที่ 3 การจัดระเบียบชุมชนและความปลอดภัย
@strategies - ยุทธศาสตร์ที่ 4 การอนุรักษ์ทรัพยากรธรรมชาติและสิ่งแวดล้อม
@goals ## เป้าประสงค์
@goals - ประชาชนเดินทางสะดวก มีน้ำใช้ตลอดปี
@goals - เด็กและผู้สูงอายุได้รับการดูแลอย่างทั่วถึง
@goals - ชุมชนปลอดภัยจากยาเสพติดและอุบัติเหตุ
@indicators ## ตัวชี้วัด
@indicators - ร้อยละของความยาวถนนที่ผิวจราจรได้มาตรฐาน
@indicators - จำนวนผู้สูงอายุที่มาร่วมกิจกรรมต่อเดือน
@indicators - จำนวนครั้งของอุบัติเหตุบนถนนสายหลัก
## บัญชีโครงการ
| ที่ | โครงการ | งบประมาณต่อปี
| 1 | ก่อสร้างถนน คสล. สายบ้านใต้ หมู่ที่ {~1-9} | {$300-900}
| 2 | ขุดลอกคลองส่งน้ำ | {$100-400}
| 3 | ปรับปรุงศูนย์พัฒนาเด็กเล็ก | {$100-300}
| 4 | ติดตั้งกล้องวงจรปิด | {$100-500}
| 5 | ปลูกป่าชุมชน | {$20-60}
"""
full(
    "O4",
    "local development plan",
    T(
        "แผนพัฒนาท้องถิ่น {?(พ.ศ. {y}-{yn});ห้าปี (พ.ศ. {y} - {yn})}".replace(
            "{?(พ.ศ. {y}-{yn});ห้าปี (พ.ศ. {y} - {yn})}", "(พ.ศ. {y}-{yn})"
        ),
        _PLAN_A,
    ),
    lacks="indicators goals strategies goals+indicators",
    shifts=(5, 9),
)
full(
    "O4",
    "strategic plan in a table",
    T(
        "{?แผนยุทธศาสตร์การพัฒนา;แผนยุทธศาสตร์} พ.ศ. {y}-{yn}",
        """
        # แผนยุทธศาสตร์ของ{N} ระยะห้าปี พ.ศ. {y}-{yn}
        @strategies,goals,indicators ทิศทางการพัฒนาในช่วงห้าปี สรุปเป็นตารางต่อไปนี้
        | ด้าน | ยุทธศาสตร์ / แนวทางการพัฒนา @strategies | เป้าหมาย @goals | ตัวชี้วัด (KPI) @indicators
        | การคมนาคม | พัฒนาถนนและแหล่งน้ำ | ทุกหมู่บ้านมีถนนปลอดฝุ่น | ร้อยละของครัวเรือนที่อยู่ติดถนนลาดยาง
        | สังคม | ยกระดับคุณภาพชีวิตทุกวัย | ครอบครัวอบอุ่น ผู้สูงอายุมีกิจกรรม | จำนวนครั้งที่จัดต่อปี
        | เศรษฐกิจ | เพิ่มมูลค่าสินค้าชุมชน | ครัวเรือนพ้นจากหนี้นอกระบบ | ยอดขายของกลุ่มอาชีพต่อปี
        | สิ่งแวดล้อม | ลดขยะที่ต้นทาง | ชุมชนสะอาดน่าอยู่ | น้ำหนักขยะที่นำไปทิ้งต่อเดือน
        | การบริหาร | บริการรวดเร็ว โปร่งใส | ผู้มาติดต่อพอใจ | คะแนนเฉลี่ยจากแบบประเมิน
        """,
    ),
    lacks="indicators goals",
    shifts=(6,),
)
none("O4", "nothing")

# --- O5 ------------------------------------------------------------------------------------------


def _contact(ctx: Ctx) -> tuple[Block, ...]:
    w, drop = words(ctx.agency), ctx.drop
    style = ctx.rng.randrange(3)
    address = f"เลขที่ {ctx.rng.randint(9, 199)} หมู่ที่ 4 ตำบล{w['place']} อำเภอ{w['D']}"
    pairs: list[tuple[str, str]] = [("ที่อยู่", f"{address} จังหวัด{w['P']} {w['Z']}")]
    if style == 2 and "fax" not in drop:
        pairs.append(("โทร/โทรสาร", w["ph"]))
    else:
        pairs.append((("โทรศัพท์", "โทร.", "เบอร์โทรศัพท์")[style], w["ph"]))
        if "fax" not in drop:
            pairs.append((("โทรสาร", "แฟกซ์", "Fax")[style], w["fx"]))
    if "email" not in drop:
        pairs.append((("อีเมล", "E-mail", "ไปรษณีย์อิเล็กทรอนิกส์")[style], w["em"]))
    made: list[Block] = [Heading(f"{w['L']}"), Pairs(tuple(pairs))]
    if "map" not in drop:
        made.append(Frame("https://www.google.com/maps/embed?pb=!1m18!1m12", "แผนที่"))
    return tuple(made)


def _no_fax(ctx: Ctx) -> tuple[Block, ...]:
    inner = Ctx(ctx.agency, ctx.rng, 0, frozenset({"fax"}))
    return (*_contact(inner), Pairs((("โทรสาร", "-"),)))


def _other_fax(ctx: Ctx) -> tuple[Block, ...]:
    inner = Ctx(ctx.agency, ctx.rng, 0, frozenset({"fax"}))
    w, found = words(ctx.agency), ctx.agency
    central = f"{found.area_code}-599-{(found.number + 77) % 1000:03d}"
    return (
        *_contact(inner),
        Heading("หน่วยงานที่เกี่ยวข้อง", 3),
        Pairs(((f"สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด{w['P']} โทรสาร", central),)),
    )


def _foot(ctx: Ctx) -> tuple[Block, ...]:
    w = words(ctx.agency)
    line = f"ตำบล{w['place']} อำเภอ{w['D']} จังหวัด{w['P']} {w['Z']} โทร. {w['ph']}"
    return (Para(f"{w['L']} {line}"),)


def _whole_foot(ctx: Ctx) -> tuple[Block, ...]:
    w = words(ctx.agency)
    extra = Para(f"โทรสาร {w['fx']} อีเมล {w['em']}")
    return (*_foot(ctx), extra)


_CONTACT = T("{?ติดต่อเรา;ข้อมูลการติดต่อ;ติดต่อหน่วยงาน}", shape="page", blocks=_contact)
add("O5", "contact page", shown(), _CONTACT, where="contact", footer=_foot)
add("O5", "page and whole footer", shown(), _CONTACT, where="contact", footer=_whole_foot)


def _map_only(ctx: Ctx) -> tuple[Block, ...]:
    return (
        Heading("แผนที่ตั้ง"),
        Para(f"แผนที่การเดินทางมายัง{ctx.agency.long_name}"),
        Frame("https://www.google.com/maps/embed?pb=!1m14!1m8", ""),
    )


def _form_only(ctx: Ctx) -> tuple[Block, ...]:
    fields = (
        Input("ชื่อ-สกุล", "name"),
        Input("โทรศัพท์", "tel", "tel"),
        Input("โทรสาร", "fax", "tel"),
        Input("อีเมล", "mail", "email"),
        Input("ข้อความ", "text", "textarea"),
    )
    return (Heading("ส่งข้อความถึงเรา"), Form("/send/contact", fields, "ส่งข้อความ"))


_MAP = T("{?แผนที่;แผนที่ตั้งหน่วยงาน;ติดต่อเรา}", shape="page", blocks=_map_only)
add("O5", "footer and map", shown(), _MAP, where="contact", footer=_whole_foot)


def _five(*drop: str) -> None:
    add("O5", "lacks " + "+".join(drop), shown(*drop), _CONTACT, where="contact", footer=_foot,
        drop=drop)  # fmt: skip


for _lack in (("email",), ("map",), ("fax", "email"), ("fax", "map"), ("email", "map")):
    _five(*_lack)
for _name, _blocks, _trap in (
    ("empty fax", _no_fax, "empty_values"),
    ("fax of the province", _other_fax, "foreign_number"),
):
    _traps = ("empty_values",) if _trap == "empty_values" else ("foreign_number",)
    add(
        "O5",
        _name,
        shown("fax", traps=_traps),  # type: ignore[arg-type]
        T("{?ติดต่อเรา;ติดต่อสอบถาม}", shape="page", blocks=_blocks),
        where="contact",
        footer=_foot,
    )
add(
    "O5",
    "form asks for a fax",
    shown("fax", "email", "map", traps=("form_label",)),
    T("ติดต่อเรา", shape="page", blocks=_form_only),
    where="contact",
    footer=_foot,
)

# --- O6 ------------------------------------------------------------------------------------------

full(
    "O6",
    "list of laws",
    T(
        "{?กฎหมายที่เกี่ยวข้อง;กฏหมายที่เกี่ยวข้อง;กฎหมาย/ระเบียบ;ข้อกฎหมายที่เกี่ยวข้อง}",
        """
        # กฎหมายและระเบียบที่ใช้ในการปฏิบัติงาน
        - พระราชบัญญัติ{ACT} และที่แก้ไขเพิ่มเติม
        - พระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจให้แก่ อปท. พ.ศ. 2542
        - พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540
        - พระราชบัญญัติภาษีที่ดินและสิ่งปลูกสร้าง พ.ศ. 2562
        - พระราชบัญญัติควบคุมอาคาร พ.ศ. 2522
        - พระราชบัญญัติการสาธารณสุข พ.ศ. 2535
        - ระเบียบกระทรวงมหาดไทยว่าด้วยวิธีการงบประมาณของ อปท. พ.ศ. 2563
        """,
        shape="page",
    ),
)
full(
    "O6",
    "laws and by-laws",
    T(
        "{?ระเบียบและกฎหมาย;กฎหมายน่ารู้ที่เกี่ยวข้องกับ อปท.;พ.ร.บ. / ระเบียบ / หนังสือสั่งการ}",
        """
        # รวมกฎหมายที่เกี่ยวข้องกับการดำเนินงานของ{N}
        | ลำดับ | ชื่อกฎหมาย | หมวด
        | 1 | พ.ร.บ.{ACT} | กฎหมายจัดตั้ง
        | 2 | พ.ร.บ.ระเบียบบริหารงานบุคคลส่วนท้องถิ่น พ.ศ. 2542 | งานบุคคล
        | 3 | พ.ร.บ.ขุดดินและถมดิน พ.ศ. 2543 | ช่าง
        | 4 | พ.ร.บ.รักษาความสะอาดและความเป็นระเบียบเรียบร้อยของบ้านเมือง พ.ศ. 2535 | สาธารณสุข
        | 5 | พ.ร.บ.ป้องกันและบรรเทาสาธารณภัย พ.ศ. 2550 | ป้องกันภัย
        | 6 | ระเบียบว่าด้วยการรับเงิน การเบิกจ่ายเงิน พ.ศ. 2547 | คลัง
        """,
        shape="file",
    ),
)
none("O6", "nothing")

# --- O7 ------------------------------------------------------------------------------------------

_NEWS = (
    ("ช่างไฟฟ้าเข้าซ่อมไฟส่องสว่างทางแยกหน้าวัด", "18 ตุลาคม {y1}",
     "เจ้าหน้าที่กองช่างออกซ่อมแซมโคมไฟสาธารณะที่ชำรุด {~5-20} จุด ตามที่ผู้ใหญ่บ้านแจ้ง"),
    ("แจ้งปิดถนนชั่วคราวเพื่อวางท่อระบายน้ำ", "9 พฤศจิกายน {y1}",
     "{N}ดำเนินการวางท่อระบายน้ำบริเวณหน้าโรงเรียน ขอให้ใช้เส้นทางเลี่ยงเป็นเวลา 3 วัน"),
    ("พ่นหมอกควันกำจัดยุงลาย", "1 ธันวาคม {y1}",
     "งานสาธารณสุขออกพ่นหมอกควันครบทุกหมู่บ้าน เพื่อควบคุมโรคไข้เลือดออก"),
    ("เปิดจุดบริการประชาชนช่วงปีใหม่", "29 ธันวาคม {y1}",
     "งานป้องกันและบรรเทาสาธารณภัยตั้งจุดบริการ 7 วันบนถนนสายหลัก"),
    ("มอบเบี้ยยังชีพผู้สูงอายุและผู้พิการ", "10 มกราคม {y}",
     "กองสวัสดิการจ่ายเบี้ยยังชีพประจำเดือนให้ผู้มีสิทธิ {~300-900} ราย"),
    ("รถบรรทุกน้ำช่วยภัยแล้ง", "15 กุมภาพันธ์ {y}",
     "นำน้ำอุปโภคไปแจกจ่ายแก่หมู่บ้านที่บ่อน้ำตื้นเขิน วันละ 4 เที่ยว"),
)  # fmt: skip
_WHO = "ข่าวโดย งานประชาสัมพันธ์ {L}"
full(
    "O7",
    "news of work",
    T(
        "{?ข่าวประชาสัมพันธ์;ข่าวสารของหน่วยงาน;ข่าวกิจกรรม}",
        "# ข่าวของ{N}",
        shape="list",
        kids=tuple(
            T(head, f"# {head}\nวันที่ {when}\n{body}\n{_WHO}", "page", date=when)
            for head, when, body in _NEWS
        ),
    ),
    shifts=(1, 3),
    also=("year", "entries"),
)
full(
    "O7",
    "few news",
    T(
        "{?ประชาสัมพันธ์;ข่าวเด่น;ข่าวและกิจกรรมของเรา}",
        "",
        shape="list",
        kids=tuple(
            T(head, f"# {head}\n{body} เมื่อวันที่ {when}\n{_WHO}", "page", date=when)
            for head, when, body in (_NEWS[1], _NEWS[5], _NEWS[3])
        ),
    ),
    shifts=(2,),
    also=("year", "entries"),
)
none("O7", "nothing")

# --- O8 ------------------------------------------------------------------------------------------


def _board_page(ctx: Ctx) -> tuple[Block, ...]:
    w, rng = words(ctx.agency), ctx.rng
    asked = [
        ("ถังขยะหน้าบ้านแตก ขอใหม่ได้ที่ไหนคะ", "ติดต่อรับได้ที่กองสาธารณสุขในเวลาราชการครับ"),
        ("น้ำประปาขุ่นมา 2 วันแล้ว", "ช่างเข้าล้างถังกรองเรียบร้อยแล้ว ขออภัยในความไม่สะดวก"),
        ("เสียภาษีที่ดินภายในเดือนไหนครับ", "ชำระได้ถึงสิ้นเดือนเมษายน ที่งานจัดเก็บรายได้"),
        ("ขออนุญาตตัดต้นไม้ริมทางได้ไหม", "ให้แจ้งจุดที่ตั้งมา เจ้าหน้าที่จะออกสำรวจก่อนค่ะ"),
    ]
    rng.shuffle(asked)
    made: list[Block] = [Heading("กระดานถาม - ตอบ")]
    for number, (question, reply) in enumerate(asked[:3], 1):
        made.append(Para(f"กระทู้ที่ {number} ถาม: {question} (ผู้ถาม: ลูกบ้านหมู่ {number + 2})"))
        made.append(Para(f"ตอบโดยเจ้าหน้าที่ {w['N']}: {reply}"))
    fields = (
        Input("หัวข้อคำถาม", "topic"),
        Input("รายละเอียดคำถาม", "text", "textarea"),
        Input("นามแฝง", "nick"),
    )
    made.append(Form("/send/question", fields, "ส่งคำถาม"))
    return tuple(made)


full(
    "O8",
    "board",
    T("{?ถาม-ตอบ (Q&A);กระดานสนทนา;เว็บบอร์ด;กระดานถามตอบ}", shape="page", blocks=_board_page),
    where="board",
)
full(
    "O8",
    "board again",
    T("{?Q & A;กระทู้ถาม-ตอบ;Webboard}", shape="page", blocks=_board_page),
    where="board",
)
add(
    "O8",
    "fixed questions",
    label("dead", "neighbour"),
    T(
        "{?Q&A;ถาม-ตอบ}",
        """
        # คำถามที่พบบ่อย (FAQ)
        ถาม: ต้องใช้เอกสารอะไรในการขอเบี้ยผู้สูงอายุ
        ตอบ: บัตรประชาชน ทะเบียนบ้าน และสมุดบัญชีธนาคาร
        ถาม: เปิดทำการวันใดบ้าง
        ตอบ: จันทร์ถึงศุกร์ 08.30-16.30 น. เว้นวันหยุดราชการ
        """,
        shape="page",
    ),
    where="board",
)
none("O8", "nothing")

# --- O9 ------------------------------------------------------------------------------------------

for _caption, _href in (
    ("Facebook", "https://www.facebook.com/{slug}"),
    ("เฟซบุ๊ก {N}", "https://www.facebook.com/profile.php?id=10009{~100000-999999}"),
    ("Youtube {N}", "https://www.youtube.com/@{slug}"),
    ("LINE Official", "https://line.me/R/ti/p/@{slug}"),
    ("Fanpage", "https://m.facebook.com/{slug}/"),
):
    _link = T(_caption, shape="link", href=_href.replace(",", ""))
    add("O9", f"account {_caption}", shown(), _link, where="social")
for _caption in ("Facebook", "เฟสบุ๊ค", "Line", "Social Network"):
    add(
        "O9",
        f"{_caption} to nothing",
        label("dead", "dead_tile"),
        T(_caption, shape="dead", href="#"),
        where="social",
    )
none("O9", "nothing")
_SHARE = "https://www.facebook.com/sharer/sharer.php?u=http://{host}/"
add(
    "O9",
    "share button",
    label("absent", "neighbour"),
    T("แชร์หน้านี้", shape="link", href=_SHARE),
    where="social",
)

# --- O10 -----------------------------------------------------------------------------------------

full(
    "O10",
    "privacy policy",
    T(
        "{?นโยบายคุ้มครองข้อมูลส่วนบุคคล;นโยบายการคุ้มครองข้อมูลส่วนบุคคล (PDPA);Privacy Policy}",
        """
        # นโยบายการคุ้มครองข้อมูลส่วนบุคคล
        @own ของ{L} ประกาศใช้โดย{C}
        !own ของบริษัท ไทยเว็บครีเอท จำกัด ผู้ให้บริการเว็บไซต์ (บริษัท)
        @content ## การเก็บรวบรวมข้อมูล
        @content เก็บข้อมูลเท่าที่จำเป็น ได้แก่ ชื่อ ที่อยู่ หมายเลขประจำตัวประชาชน เบอร์โทรศัพท์
        @content ## การใช้และเปิดเผย
        @content ใช้เพื่อให้บริการตามคำขอเท่านั้น ไม่เปิดเผยแก่ผู้อื่นเว้นแต่กฎหมายกำหนด
        @content ## การรักษาความปลอดภัย
        @content จำกัดสิทธิผู้เข้าถึง เก็บไว้ไม่เกิน 10 ปีแล้วทำลาย
        @content ## สิทธิของเจ้าของข้อมูล
        @content,own ขอเข้าถึง ขอสำเนา ขอแก้ไข ขอลบ คัดค้าน และถอนความยินยอมได้ที่สำนักปลัด
        !own ขอเข้าถึง ขอสำเนา ขอแก้ไข ขอลบ คัดค้าน และถอนความยินยอมได้ที่ฝ่ายลูกค้าของบริษัท
        !content หน่วยงานให้ความสำคัญกับข้อมูลส่วนบุคคลตามกฎหมาย พ.ศ. 2562
        """,
    ),
    lacks="content own",
)
full(
    "O10",
    "privacy notice",
    T(
        "{?ประกาศความเป็นส่วนตัว;นโยบายความเป็นส่วนตัว;Privacy Notice}",
        """
        # {?ประกาศ;คำประกาศ}เกี่ยวกับความเป็นส่วนตัว
        @own {N} ("เรา") ในฐานะผู้ควบคุมข้อมูลส่วนบุคคลตาม พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562
        !own เว็บไซต์นี้เป็นของร้านรับทำเว็บ สยามไซต์ ประกาศนี้เป็นของร้าน
        @content - เราเก็บอะไร: ข้อมูลที่ท่านกรอกในคำร้อง และข้อมูลภาพจากกล้องวงจรปิด
        @content - เราใช้ทำอะไร: ดำเนินการตามคำร้อง จัดสวัสดิการ ออกใบเสร็จ
        @content - เก็บนานเท่าใด: ตามอายุความ และลบเมื่อพ้นกำหนด
        @content - สิทธิของท่าน: เข้าถึง แก้ไข ลบ ระงับการใช้ และร้องเรียนต่อคณะกรรมการฯ
        !content เราเคารพความเป็นส่วนตัวของท่านตามกฎหมายดังกล่าว
        """,
        shape="page",
    ),
    lacks="content",
)
none("O10", "nothing")
