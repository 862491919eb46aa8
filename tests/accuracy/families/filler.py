"""Content that has nothing to do with any item: the village, its food, its birds, a calendar.

It never speaks of the agency's work, so that it neither meets nor contradicts a label.
"""

from __future__ import annotations

from calendar import monthrange
from random import Random

from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import Block, Para, Picture, Points, Rows, Thing

_NAMES = ("ผาแดง", "ตาดโตน", "ลำพอง", "หินตั้ง", "ศรีบุญเรือง", "แม่นางฟ้า", "ดอกจาน", "เก้าต้น", "เนินทราย")
_PLACES = ("น้ำตก", "อ่างเก็บน้ำ", "ถ้ำ", "จุดชมวิว", "สวนป่า", "วัด", "ตลาดเช้า", "ทุ่งดอกไม้")
_SEEN = (
    "บรรยากาศร่มรื่นตลอดทั้งปี เหมาะแก่การพักผ่อนในวันหยุด",
    "นักเดินทางนิยมมาชมแสงแรกของวันและถ่ายภาพหมอกยามเช้า",
    "ทางเดินเท้ายาวราวสองกิโลเมตร ผ่านป่าเต็งรังและลานหิน",
    "ช่วงปลายฝนต้นหนาวเป็นเวลาที่งดงามที่สุด",
    "ชาวบ้านเล่าสืบกันมาว่าเคยเป็นที่พักของกองเกวียน",
)
_GOODS = (
    "ผ้าไหมลายขอ",
    "เสื่อกกทอมือ",
    "น้ำพริกเผา",
    "กล้วยตาก",
    "ตะกร้าหวาย",
    "ข้าวฮาง",
    "ผ้าขาวม้า",
    "มะม่วงกวน",
)
_MADE = (
    "ทำด้วยมือทุกขั้นตอนจากวัตถุดิบในหมู่บ้าน",
    "สีสันได้จากเปลือกไม้และดินแดง ไม่ใช้สีเคมี",
    "สูตรดั้งเดิมตกทอดกันมาสามรุ่น",
    "เก็บไว้ได้นานในที่แห้ง รสชาติกลมกล่อม",
)
_FOOD = ("แกงขี้เหล็ก", "หมกปลา", "แกงหน่อไม้", "ส้มตำปูปลาร้า", "ขนมเทียน", "ลาบเห็ด", "ข้าวต้มมัด")
_COOKED = (
    "ล้างผักให้สะอาด พักให้สะเด็ดน้ำ แล้วหั่นเป็นชิ้นพอคำ",
    "ตั้งไฟกลางจนเดือด ปรุงด้วยน้ำปลาและใบแมงลัก",
    "รับประทานกับข้าวเหนียวร้อน ๆ และผักลวก",
)
_BIRDS = ("นกกางเขนบ้าน", "นกเอี้ยงสาริกา", "นกกระยาง", "นกตะขาบทุ่ง", "นกกวัก", "นกแซงแซว", "นกปรอดสวน")
_FLOWN = (
    "พบได้ตามทุ่งนาและชายน้ำ ร้องเสียงใสในตอนเช้า",
    "ลำตัวยาวราวยี่สิบเซนติเมตร ปีกมีแถบสีอ่อน",
    "ทำรังบนกิ่งไม้สูงในฤดูแล้ง วางไข่ครั้งละสามถึงสี่ฟอง",
)
_GROWN = ("มะนาว", "ข่าเหลือง", "ผักหวานป่า", "เห็ดฟาง", "ฟักทอง", "มันสำปะหลัง", "กล้วยน้ำว้า")
_TENDED = (
    "ชอบดินร่วนระบายน้ำดี แดดเต็มวัน",
    "รดน้ำเช้าเย็นในเดือนแรก แล้วลดลงเมื่อต้นตั้งตัว",
    "ใส่ปุ๋ยคอกเดือนละครั้งรอบโคนต้น",
)
_FEASTS = ("บุญข้าวสาก", "บุญบั้งไฟ", "ลอยกระทง", "แห่เทียน", "สงกรานต์", "บุญข้าวจี่")
_KEPT = (
    "เป็นงานบุญที่ชาวบ้านสืบทอดมาแต่โบราณ",
    "ลูกหลานที่ไปอยู่ต่างถิ่นมักกลับบ้านในช่วงนี้",
    "มีขบวนฟ้อนรำ ดนตรีพื้นบ้าน และอาหารคาวหวาน",
)
_VIEWS = ("ทุ่งนาหน้าฝน", "ยามเช้าริมน้ำ", "ดอกคูนบาน", "ตะวันลับฟ้า", "สายหมอก", "ป่าตาล")
_MONTHS = ("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน")
_WEEK = ("อา", "จ", "อ", "พ", "พฤ", "ศ", "ส")
_SORTS: tuple[tuple[tuple[str, ...], str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    (("สินค้าหมู่บ้าน", "ผลิตภัณฑ์ชุมชน", "ของดีตำบล"), "otop", "", _GOODS, _MADE),
    (("อาหารพื้นบ้าน", "ครัวบ้านเรา"), "food", "", _FOOD, _COOKED),
    (("นกในทุ่ง", "นกบ้านเรา"), "bird", "", _BIRDS, _FLOWN),
    (("เกร็ดการปลูก", "สวนหลังบ้าน"), "garden", "การปลูก", _GROWN, _TENDED),
    (("ประเพณีท้องถิ่น", "งานบุญประจำถิ่น"), "feast", "ประเพณี", _FEASTS, _KEPT),
)


def topics(agency: Agency, rng: Random, wanted: int, *, days: bool = False) -> list[Thing]:
    """Lists of unrelated pages: travel, a gallery, a calendar, and ``wanted - 3`` others."""
    out = [_travel(rng), _gallery(rng), _calendar(rng, days=days)]
    sorts = rng.sample(_SORTS, max(0, min(wanted - 3, len(_SORTS))))
    out += [_list(rng, *sort) for sort in sorts]
    return [*out, _history(agency, rng)]


def _travel(rng: Random) -> Thing:
    names = [f"{rng.choice(_PLACES)}{name}" for name in rng.sample(_NAMES, rng.randrange(4, 8))]
    title = rng.choice(("สถานที่ท่องเที่ยว", "แหล่งท่องเที่ยว", "เที่ยวบ้านเรา"))
    children = tuple(_page(name, f"travel{n}", _SEEN, rng) for n, name in enumerate(names, 1))
    return Thing(title, "list", slug="travel", children=children)


def _list(
    rng: Random,
    titles: tuple[str, ...],
    slug: str,
    before: str,
    names: tuple[str, ...],
    said: tuple[str, ...],
) -> Thing:
    chosen = rng.sample(names, rng.randrange(4, len(names) + 1))
    children = tuple(
        _page(before + name, f"{slug}{n}", said, rng) for n, name in enumerate(chosen, 1)
    )
    return Thing(rng.choice(titles), "list", slug=slug, children=children)


def _page(title: str, slug: str, said: tuple[str, ...], rng: Random) -> Thing:
    paras = [Para(text) for text in rng.sample(said, min(len(said), rng.randrange(2, 4)))]
    return Thing(title, "page", (Picture(title), *paras), slug=slug)


def _gallery(rng: Random) -> Thing:
    blocks: list[Block] = [Picture(view) for view in _VIEWS for _ in range(rng.randrange(1, 4))]
    title = rng.choice(("ภาพบรรยากาศ", "อัลบั้มภาพ", "ภาพสวยบ้านเรา"))
    return Thing(title, "page", tuple(blocks), slug="gallery")


def _calendar(rng: Random, *, days: bool) -> Thing:
    month = rng.randrange(len(_MONTHS))
    first, last = monthrange(2023, month + 1)
    title = f"ปฏิทินเดือน{_MONTHS[month]}"
    if days:
        return Thing(title, "list", slug="calendar", children=_days(_MONTHS[month], last))
    cells = [""] * ((first + 1) % 7) + [f"{day:02d}" for day in range(1, last + 1)]
    cells += [""] * (-len(cells) % 7)
    weeks = tuple(tuple(cells[n : n + 7]) for n in range(0, len(cells), 7))
    return Thing(title, "page", (Rows(_WEEK, weeks),), slug="calendar")


def _days(month: str, last: int) -> tuple[Thing, ...]:
    return tuple(
        Thing(f"{day:02d}", "page", (Para(f"{day} {month}"), Para("ว่าง")), slug=f"day{day:02d}")
        for day in range(1, last + 1)
    )


def _history(agency: Agency, rng: Random) -> Thing:
    told = (
        f"ชื่อบ้าน{agency.place}มาจากต้นไม้ใหญ่ริมน้ำที่ผู้มาตั้งถิ่นฐานใช้เป็นที่พัก",
        "ผู้คนรุ่นแรกอพยพมาทางเกวียนและบุกเบิกที่นาตามลำห้วย",
        "พื้นที่ส่วนใหญ่เป็นที่ราบ มีเนินเตี้ยทางทิศเหนือ",
    )
    blocks = (Para(told[0]), Para(told[1]), Points(("ฤดูร้อน", "ฤดูฝน", "ฤดูหนาว")), Para(told[2]))
    return Thing(rng.choice(("ตำนานหมู่บ้าน", "เรื่องเล่าบ้านเรา")), "page", blocks, slug="story")
