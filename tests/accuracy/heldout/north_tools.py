"""Small tools for the contents of the northern makers: context, pools of words, options."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import Literal

from tests.accuracy.kit.agency import Agency, thai_digits
from tests.accuracy.kit.blocks import (
    Block,
    FileFormat,
    Heading,
    Hidden,
    Pairs,
    Para,
    People,
    Points,
    Rows,
    Thing,
    Variant,
)
from tests.accuracy.kit.labels import Label, label

Where = Literal["menu", "contact", "people", "tile", "social", "board"]


@dataclass
class Ctx:
    """The site that contents are made for."""

    a: Agency
    rng: Random
    thai: bool
    early: bool

    def pick(self, *choices: str) -> str:
        """One of several wordings."""
        return self.rng.choice(choices)

    def money(self, low: int, high: int, step: int = 500) -> str:
        """A sum of money."""
        return f"{self.rng.randrange(low, high, step):,}"

    @property
    def body(self) -> str:
        """The agency, as short in documents."""
        return "เทศบาล" if self.a.is_municipality else "อบต."

    @property
    def council(self) -> str:
        """The council."""
        return "สภาเทศบาล" if self.a.is_municipality else "สภาองค์การบริหารส่วนตำบล"

    @property
    def staff(self) -> str:
        """What its staff is called."""
        return "พนักงานเทศบาล" if self.a.is_municipality else "พนักงานส่วนตำบล"

    @property
    def office(self) -> str:
        """The clerk's office."""
        return "สำนักปลัดเทศบาล" if self.a.is_municipality else "สำนักปลัด อบต."

    def depts(self) -> list[str]:
        """Divisions."""
        return [
            self.office,
            "กองคลัง",
            "กองช่าง",
            "กองการศึกษา ศาสนาและวัฒนธรรม",
            "กองสวัสดิการสังคม",
            "กองสาธารณสุขและสิ่งแวดล้อม",
        ]

    def sign(self, day: str, who: str = "", name: str = "") -> Para:
        """The end of an announcement."""
        return Para(
            f"ประกาศ ณ วันที่ {day}   (ลงชื่อ) {name or self.a.names[0]}   {who or self.a.chief}"
        )


@dataclass(frozen=True)
class Option:
    """A variant, whether it is of after 10 March 2566, and marks for what goes with what."""

    variant: Variant
    late: bool = False
    tags: frozenset[str] = field(default_factory=frozenset)


def opt(
    item: str,
    name: str,
    found: Label,
    *things: Thing,
    where: Where = "menu",
    footer: tuple[Block, ...] = (),
    outside: tuple[tuple[str, str], ...] = (),
    late: bool = False,
    tags: Sequence[str] = (),
) -> Option:
    """An option."""
    made = Variant(item, name, found, things, footer, where, outside)
    return Option(made, late, frozenset(tags))


def none(item: str) -> Option:
    """Nothing at all."""
    return opt(item, "none", label("absent"))


def doc(caption: str, *blocks: Block, fmt: FileFormat = "pdf", date: str = "") -> Thing:
    """A file."""
    return Thing(caption, "file", blocks, fmt, date=date)


def as_page(thing: Thing) -> Thing:
    """What would be a file, as a page."""
    return replace(thing, shape="page")


def page(caption: str, *blocks: Block, date: str = "") -> Thing:
    """A page."""
    return Thing(caption, "page", blocks, date=date)


def listing(caption: str, *children: Thing, intro: tuple[Block, ...] = ()) -> Thing:
    """A page of entries."""
    return Thing(caption, "list", intro, children=children)


Col = tuple[str, str, Sequence[str]]


def grid(cols: Sequence[Col], drop: Sequence[str] = ()) -> Rows:
    """A table of columns (id, heading, values), without some."""
    left = [col for col in cols if col[0] not in drop]
    return Rows(
        tuple(head for _, head, _ in left),
        tuple(zip(*(values for _, _, values in left), strict=True)),
    )


def numbers(count: int) -> list[str]:
    """1, 2, 3 ..."""
    return [str(n + 1) for n in range(count)]


PROJECTS: tuple[tuple[str, int, int, int, str], ...] = (
    ("ก่อสร้างถนนคอนกรีตเสริมเหล็กสายบ้านหนองแวง หมู่ที่ 3", 280000, 498000, 2, "ม.ค.-มี.ค."),
    ("ซ่อมสร้างผิวจราจรถนนลาดยางสายกลางบ้าน หมู่ที่ 5", 190000, 450000, 2, "พ.ย.-ก.พ."),
    ("วางท่อระบายน้ำพร้อมบ่อพักซอยประชาสุข หมู่ที่ 7", 120000, 380000, 2, "ก.พ.-เม.ย."),
    ("ขยายเขตไฟฟ้าแสงสว่างสาธารณะภายในตำบล", 90000, 250000, 2, "ธ.ค.-มี.ค."),
    ("ปรับปรุงระบบผลิตน้ำประปาหมู่บ้าน หมู่ที่ 2", 150000, 420000, 2, "ม.ค.-พ.ค."),
    ("จัดงานประเพณีลอยกระทง", 50000, 150000, 3, "พ.ย."),
    ("จัดงานประเพณีสงกรานต์และวันผู้สูงอายุ", 50000, 120000, 3, "เม.ย."),
    ("อาหารกลางวันสำหรับเด็กศูนย์พัฒนาเด็กเล็ก", 300000, 700000, 3, "ต.ค.-ก.ย."),
    ("อาหารเสริม (นม) โรงเรียนในเขตพื้นที่", 400000, 900000, 3, "ต.ค.-ก.ย."),
    ("แข่งขันกีฬาต้านยาเสพติด", 60000, 160000, 3, "ก.พ."),
    ("เบี้ยยังชีพผู้สูงอายุ", 4000000, 9000000, 4, "ต.ค.-ก.ย."),
    ("เบี้ยยังชีพคนพิการ", 900000, 2500000, 4, "ต.ค.-ก.ย."),
    ("ส่งเสริมอาชีพกลุ่มสตรีแปรรูปผลผลิตทางการเกษตร", 20000, 60000, 4, "มี.ค."),
    ("โรงเรียนผู้สูงอายุตำบลสุขภาวะ", 40000, 100000, 4, "ม.ค.-ส.ค."),
    ("ควบคุมโรคพิษสุนัขบ้าตามพระปณิธานฯ", 30000, 90000, 5, "ก.พ.-มี.ค."),
    ("ป้องกันและควบคุมโรคไข้เลือดออก", 30000, 80000, 5, "พ.ค.-ก.ค."),
    ("คัดแยกขยะต้นทางลดโลกร้อน", 20000, 70000, 5, "ธ.ค.-มิ.ย."),
    ("จุดบริการประชาชนช่วงเทศกาลปีใหม่", 20000, 50000, 0, "ธ.ค.-ม.ค."),
    ("ฝึกอบรมทบทวนชุดปฏิบัติการจิตอาสาภัยพิบัติ", 40000, 120000, 0, "มี.ค."),
    ("จัดทำแผนที่ภาษีและทะเบียนทรัพย์สิน", 50000, 200000, 1, "พ.ย.-ส.ค."),
    ("บริการรับชำระภาษีเคลื่อนที่", 10000, 30000, 1, "ม.ค.-เม.ย."),
)


@dataclass(frozen=True)
class Work:
    """One project of a plan."""

    name: str
    amount: int
    dept: str
    months: str


def works(c: Ctx, low: int = 8, high: int = 15) -> list[Work]:
    """Some projects of the agency."""
    depts = c.depts()
    found = c.rng.sample(PROJECTS, c.rng.randrange(low, high))
    return [
        Work(f"โครงการ{n}", c.rng.randrange(a, b, 1000), depts[d], m) for n, a, b, d, m in found
    ]


_LATIN = re.compile(r"\S*(?:@|https?:|www\.|\.go\.th)\S*")


def digits(c: Ctx, text: str) -> str:
    """Thai digits where the site writes them, but for addresses."""
    if not c.thai:
        return text
    out, at = [], 0
    for found in _LATIN.finditer(text):
        out += [thai_digits(text[at : found.start()]), found.group()]
        at = found.end()
    return "".join([*out, thai_digits(text[at:])])


def in_digits(c: Ctx, block: Block) -> Block:
    """A block with the site's digits."""
    match block:
        case Heading(text, level):
            return Heading(digits(c, text), level)
        case Para(text):
            return Para(digits(c, text))
        case Points(entries):
            return Points(tuple(digits(c, e) for e in entries))
        case Rows(head, rows):
            return Rows(
                tuple(digits(c, h) for h in head),
                tuple(tuple(digits(c, cell) for cell in row) for row in rows),
            )
        case Pairs(pairs):
            return Pairs(tuple((digits(c, n), digits(c, v)) for n, v in pairs))
        case People(persons):
            return People(tuple(replace(p, phone=digits(c, p.phone)) for p in persons))
        case Hidden():
            return block
        case _:
            return block


def thing_in_digits(c: Ctx, thing: Thing) -> Thing:
    """A thing with the site's digits."""
    return replace(
        thing,
        caption=digits(c, thing.caption),
        blocks=tuple(in_digits(c, b) for b in thing.blocks),
        date=digits(c, thing.date),
        children=tuple(thing_in_digits(c, child) for child in thing.children),
    )
