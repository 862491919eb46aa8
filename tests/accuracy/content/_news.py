"""O7: news of the agency's work, old news, news of purchases, news of others, of nobody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from random import Random

from tests.accuracy.content._offices import (
    VILLAGES,
    Blocks,
    after,
    days,
    listed,
    long_day,
    made,
    rubric,
    short_day,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import Hidden, Para, Picture, Points, Rows, Thing
from tests.accuracy.kit.labels import Label, label, shown
from tests.accuracy.plan import Maker

_START, _END = date(2022, 10, 3), date(2023, 3, 8)
_OLD_START, _OLD_END = date(2020, 11, 2), date(2022, 9, 20)
_TITLES = (
    "ข่าวประชาสัมพันธ์", "ข่าวสาร @", "ข่าวกิจกรรม", "ประชาสัมพันธ์", "ข่าวสารประชาสัมพันธ์", "ข่าวเด่น",
    "ข่าวประชา\nสัมพันธ์", "ข่าวประชาสัมพันธ์ / กิจกรรม", "News ข่าวประชาสัมพันธ์",
)  # fmt: skip
_NEWS = (
    ("ซ่อมแซมถนนลูกรัง {}", "กองช่างนำรถเกรดปรับผิวถนนและลงหินคลุกเป็นระยะทาง {} เมตร"),
    ("พ่นหมอกควันป้องกันไข้เลือดออก {}", "เจ้าหน้าที่พ่นหมอกควันและใส่ทรายกำจัดลูกน้ำ {} หลังคาเรือน"),
    ("ฉีดวัคซีนสุนัขและแมว {}", "สัตวแพทย์ออกฉีดวัคซีนป้องกันโรคพิษสุนัขบ้า {} ตัว"),
    ("แจ้งกำหนดชำระภาษีที่ดินและสิ่งปลูกสร้าง", "ผู้มีหน้าที่เสียภาษีชำระได้ที่กองคลัง ช่องหมายเลข {}"),
    ("จ่ายเบี้ยยังชีพผู้สูงอายุประจำเดือน", "โอนเงินเข้าบัญชีผู้มีสิทธิจำนวน {} รายแล้ว"),
    ("ซ่อมไฟส่องสว่างทางสาธารณะ {}", "ช่างไฟฟ้าเปลี่ยนหลอดไฟที่ชำรุด {} จุด"),
    ("แจ้งหยุดจ่ายน้ำประปาชั่วคราว {}", "ล้างถังกรองและซ่อมท่อ ใช้เวลา {} นาที"),
    ("ตัดหญ้าและกิ่งไม้ข้างทาง {}", "คนงานตัดกิ่งไม้ที่พาดสายไฟระยะทาง {} เมตร"),
    ("เก็บขยะชิ้นใหญ่ {}", "รถเก็บขยะออกรับของชำรุดได้ {} กิโลกรัม"),
    ("แจกน้ำช่วยภัยแล้ง {}", "รถบรรทุกน้ำส่งน้ำให้ครัวเรือน {} ครัวเรือน"),
    ("มอบผ้าห่มกันหนาว {}", "มอบผ้าห่มแก่ผู้สูงอายุและผู้ป่วยติดเตียง {} ผืน"),
    ("ลอกท่อระบายน้ำก่อนฤดูฝน {}", "ลอกดินตะกอนในท่อยาว {} เมตร"),
    ("ขึ้นทะเบียนรับเบี้ยยังชีพรายใหม่", "เปิดรับขึ้นทะเบียน มีผู้มายื่นแล้ว {} ราย"),
    ("ตรวจน้ำดื่มตู้หยอดเหรียญ", "กองสาธารณสุขเก็บตัวอย่างน้ำ {} ตู้ส่งตรวจ"),
)
_BUYING = (
    "ขอเชิญผู้ประกอบการลงทะเบียนผู้ค้ากับภาครัฐในระบบ e-GP",
    "กรมบัญชีกลางซักซ้อมแนวทางการจัดซื้อจัดจ้าง",
    "ขั้นตอนการเสนอราคาทางอิเล็กทรอนิกส์ที่ผู้ค้าควรรู้",
    "กฎกระทรวงกำหนดพัสดุที่รัฐต้องการส่งเสริมฉบับใหม่",
    "การขอหนังสือรับรองผลงานสำหรับผู้รับจ้าง",
    "แจ้งผู้ค้าเรื่องการคืนหลักประกันสัญญา",
)
_OTHERS = (
    "กรมอุตุนิยมวิทยาเตือนพายุฤดูร้อนในภาคเหนือ",
    "การรถไฟเปิดเดินรถสายใหม่",
    "กระทรวงการคลังเผยตัวเลขเศรษฐกิจไตรมาสแรก",
    "ธนาคารแห่งประเทศไทยออกเหรียญที่ระลึก",
    "การยางแห่งประเทศไทยแจ้งราคายางแผ่นดิบ",
)

Told = tuple[date, str, str]


def _told(rng: Random, wanted: int, first: date, last: date) -> list[Told]:
    out = []
    for day, (title, text) in zip(
        days(rng, wanted, first, last), rng.sample(_NEWS, wanted), strict=True
    ):
        out.append(
            (day, title.format(rng.choice(VILLAGES)).strip(), text.format(rng.randrange(3, 400)))
        )
    return out


def _stories(
    first: date, last: date, wanted: tuple[int, int] = (8, 15), *, pictures: bool = True
) -> Callable[[Agency, Random], tuple[Thing, ...]]:
    """Pages of news, each dated in the list and in its text."""

    def children(at: Agency, rng: Random) -> tuple[Thing, ...]:
        out = []
        for day, title, text in _told(rng, rng.randrange(*wanted), first, last):
            body: Blocks = (Para(f"เมื่อวันที่ {long_day(day)} {at.name} {text}"),)
            if pictures and rng.random() < 0.5:
                body = (Picture(title), *body)
            out.append(Thing(title, "page", body, date=short_day(day)))
        return tuple(out)

    return children


def _many(at: Agency, rng: Random) -> tuple[Thing, ...]:
    """News of this year and, below it, of the years before."""
    return (
        *_stories(_START, _END, (4, 7))(at, rng),
        *_stories(_OLD_START, _OLD_END, (7, 11))(at, rng),
    )


def _captions_with_days(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return tuple(
        Thing(f"{title} ({short_day(day)})", "page", (Para(f"{at.name} {text}"),))
        for day, title, text in _told(rng, 9, _START, _END)
    )


def _posters(at: Agency, rng: Random) -> tuple[Thing, ...]:
    """Pictures whose captions bear the day: not every family shows the day of a file."""
    return tuple(
        Thing(f"{title} ({short_day(day)})", "file", (Para(title), Para(text)), format="jpg")
        for day, title, text in _told(rng, 6, _START, _END)
    )


def _letters(at: Agency, rng: Random) -> tuple[Thing, ...]:
    out = []
    for month, until in ((date(2022, 12, 1), date(2022, 12, 28)), (date(2023, 2, 1), _END)):
        told = _told(rng, 5, month, until)
        lines = tuple(f"{long_day(day)} {title} {text}" for day, title, text in told)
        name = f"จดหมายข่าว ฉบับเดือน{long_day(month)[2:]}"
        out.append(Thing(name, "file", (Para(f"จดหมายข่าว {at.long_name}"), Points(lines))))
    return tuple(out)


def _mixed(at: Agency, rng: Random) -> tuple[Thing, ...]:
    bought = tuple(
        Thing(title, "page", (Para(title),), date=short_day(day))
        for day, title in zip(days(rng, 3, _START, _END), _BUYING, strict=False)
    )
    return (*bought, *_stories(_START, _END, (6, 9))(at, rng))


def _bought(at: Agency, rng: Random) -> tuple[Thing, ...]:
    chosen = days(rng, len(_BUYING), _START, _END)
    return tuple(
        Thing(title, "page", (Para(f"{long_day(day)} {title} รายละเอียดตามหนังสือของกรมบัญชีกลาง"),),
              date=short_day(day))
        for day, title in zip(chosen, _BUYING, strict=True)
    )  # fmt: skip


def _undated(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return tuple(
        Thing(title, "page", (Para(f"{at.name} {text}"),))
        for _, title, text in _told(rng, 9, _START, _END)
    )


def _undated_posters(at: Agency, rng: Random) -> Blocks:
    told = _told(rng, 5, _START, _END)
    return tuple(Picture("", (title, text, long_day(day))) for day, title, text in told)


def _tests(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return tuple(
        Thing(f"ทดสอบข่าวที่ {n}", "page", (Para("Lorem ipsum dolor sit amet, consectetur."),),
              date=short_day(day))
        for n, day in enumerate(days(rng, 6, _START, _END), 1)
    )  # fmt: skip


def _foreign(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return tuple(
        Thing(title, "page", (Para(f"ที่มา: สำนักข่าว {long_day(day)} {title}"),), date=short_day(day))
        for day, title in zip(days(rng, len(_OTHERS), _START, _END), _OTHERS, strict=True)
    )


def _table(at: Agency, rng: Random) -> Blocks:
    told = _told(rng, rng.randrange(8, 14), _START, _END)
    rows = tuple((short_day(day), title, text) for day, title, text in told)
    return (Rows(("วันที่", "หัวข้อข่าว", "รายละเอียด"), rows),)


def _prose(at: Agency, rng: Random) -> Blocks:
    told = _told(rng, 7, _START, _END)
    return tuple(Para(f"{long_day(day)} - {title} : {text}") for day, title, text in told)


def _old_table(at: Agency, rng: Random) -> Blocks:
    told = _told(rng, 9, _OLD_START, _OLD_END)
    return (Rows(("วันที่ลงข่าว", "เรื่อง"), tuple((long_day(d), title) for d, title, _ in told)),)


def _head(text: str) -> Callable[[Agency, Random], Blocks]:
    return lambda at, rng: (Para(text),)


def _nothing(at: Agency, rng: Random) -> Blocks:
    return (Hidden((Para("ไม่พบข้อมูลข่าว"),)),)


def _empty(at: Agency, rng: Random) -> Blocks:
    return (Rows(("วันที่", "หัวข้อข่าว", "ผู้ลงข่าว"), (("", "", ""), ("", "", ""))),)


def _list(
    name: str,
    found: Label,
    children: Callable[[Agency, Random], tuple[Thing, ...]],
    above: Callable[[Agency, Random], Blocks] = lambda at, rng: (),
    titles: Sequence[str] = _TITLES,
) -> Maker:
    return listed("O7", name, found, titles, children, above)


_GONE = ("year", "entries")

MAKERS: tuple[Maker, ...] = (
    _list("list", shown(), _stories(_START, _END)),
    _list("long_list", shown(), _many),
    _list("captions", shown(), _captions_with_days),
    _list("posters", shown(), _posters),
    _list("letters", shown(), _letters, titles=("ข่าวประชาสัมพันธ์", "จดหมายข่าว", "วารสาร/จดหมายข่าว")),
    _list("mixed", shown(), _mixed),
    made("O7", "table", shown(), _TITLES, _table),
    made("O7", "prose", shown(), _TITLES, _prose),
    made("O7", "construction", shown(traps=("construction",)), _TITLES,
         after((Para("อยู่ระหว่างปรับปรุงระบบข่าว"),), _table)),
    _list("hidden", shown(traps=("hidden_branch",)), _stories(_START, _END, (6, 10)), _nothing),
    _list("old_head", shown(traps=("disagreeing_years",)), _stories(_START, _END, (6, 10)),
          _head("ข่าวประชาสัมพันธ์ ประจำปี 2563")),
    _list("old", shown(*_GONE, traps=("other_year",)), _stories(_OLD_START, _OLD_END)),
    _list("new_head", shown(*_GONE, traps=("disagreeing_years",)),
          _stories(_OLD_START, _OLD_END), _head("ข่าวประชาสัมพันธ์ ประจำปีงบประมาณ 2566")),
    made("O7", "old_table", shown(*_GONE, traps=("other_year",)), _TITLES, _old_table),
    _list("bought", shown("entries", traps=("neighbour",)), _bought),
    _list("undated", shown(unclear=_GONE), _undated),
    made("O7", "undated_posters", shown(unclear=_GONE, traps=("picture_only",)), _TITLES,
         _undated_posters),
    _list("tests", label("dead", "sample_record"), _tests),
    made("O7", "empty", label("dead", "empty_values"), _TITLES[:2], _empty),
    rubric("O7", ("ข่าวประชาสัมพันธ์", "O7 ข่าวประชาสัมพันธ์"), (
        "แสดงข้อมูลข่าวสารที่เกี่ยวข้องกับการดำเนินงานตามหน้าที่และอำนาจหรือภารกิจของหน่วยงาน",
        "เป็นข้อมูลข่าวสารที่เกิดขึ้นในปี พ.ศ. 2566",
    )),
    _list("foreign", label("absent", "neighbour"), _foreign,
          titles=("ข่าวรอบโลก", "ข่าวจากหน่วยงานอื่น", "ข่าวทั่วไทย")),
)  # fmt: skip
