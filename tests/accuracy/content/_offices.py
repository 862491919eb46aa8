"""What the makers of O1-O15 share: dates, sums, projects, other offices, makers of variants."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Literal

from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import (
    Block,
    FileFormat,
    Heading,
    Para,
    Picture,
    Thing,
    Variant,
    text_of,
)
from tests.accuracy.kit.labels import Label, Trap, label
from tests.accuracy.plan import Maker

Blocks = tuple[Block, ...]
Build = Callable[[Agency, Random], Blocks]
Children = Callable[[Agency, Random], tuple[Thing, ...]]
How = FileFormat | Literal["page"]
Where = Literal["menu", "contact", "people", "tile", "social", "board"]

MONTHS = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
    "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)  # fmt: skip
SHORT = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)  # fmt: skip
FISCAL = (9, 10, 11, 0, 1, 2, 3, 4, 5, 6, 7, 8)
"""The months of a fiscal year, counted from 0 = January."""
VILLAGES = (
    "บ้านดอนแดง", "บ้านหนองแวง", "บ้านโคกสี", "บ้านใหม่ไทรทอง", "บ้านท่าลาด", "บ้านสันติสุข",
    "บ้านเหล่าน้อย", "บ้านคลองตัน", "บ้านเนินดินแดง", "บ้านป่าสัก",
)  # fmt: skip
_STRANGERS = (
    ("เทศบาลเมืองศรีวารี", "เมืองศรีวารี", "ระยอง", "038", "21"),
    ("องค์การบริหารส่วนตำบลเขาตะแบก", "ตำบลเขาตะแบก", "ลำพูน", "053", "51"),
    ("เทศบาลตำบลปากน้ำทวี", "ตำบลปากน้ำทวี", "สงขลา", "074", "90"),
    ("องค์การบริหารส่วนตำบลทุ่งข่าหลวง", "ตำบลทุ่งข่าหลวง", "อุดรธานี", "042", "41"),
)
_OF_FORMAT: dict[str, Trap] = {
    "pdf-broken": "broken_text",
    "pdf-shifted": "broken_text",
    "pdf-scan": "scan",
}


@dataclass(frozen=True)
class Stranger:
    """Another office, of another province."""

    name: str
    place: str
    province: str
    phone: str
    fax: str
    postcode: str


@dataclass(frozen=True)
class Project:
    """A project of a year: months are counted from October = 0."""

    name: str
    budget: int
    unit: str
    first: int
    last: int


_PROJECTS: tuple[tuple[str, int, int, int], ...] = (
    ("ก่อสร้างถนนคอนกรีตเสริมเหล็ก สาย{}", 180, 900, 2),
    ("ปรับปรุงถนนลูกรังเพื่อการเกษตร {}", 90, 300, 2),
    ("ก่อสร้างรางระบายน้ำรูปตัวยู {}", 120, 480, 2),
    ("ขยายเขตระบบประปาหมู่บ้าน {}", 100, 450, 2),
    ("ติดตั้งและซ่อมแซมไฟฟ้าสาธารณะ {}", 40, 200, 2),
    ("ขุดลอกลำเหมืองสาธารณะ {}", 60, 260, 2),
    ("ซ่อมแซมฝายน้ำล้น {}", 80, 320, 2),
    ("พ่นหมอกควันกำจัดยุงลาย", 20, 90, 4),
    ("ฉีดวัคซีนป้องกันโรคพิษสุนัขบ้า", 20, 60, 4),
    ("จัดเก็บและกำจัดขยะมูลฝอย", 150, 600, 4),
    ("สนับสนุนอาหารกลางวันศูนย์พัฒนาเด็กเล็ก", 200, 700, 3),
    ("จัดหาอาหารเสริม (นม)", 300, 900, 3),
    ("จัดงานวันเด็กแห่งชาติ", 30, 120, 3),
    ("แข่งขันกีฬาต้านภัยหนาว", 50, 150, 3),
    ("สืบสานประเพณีลอยกระทง", 40, 150, 3),
    ("รดน้ำดำหัวผู้สูงอายุวันสงกรานต์", 30, 120, 3),
    ("เบี้ยยังชีพผู้สูงอายุ", 3000, 9000, 0),
    ("เบี้ยความพิการ", 800, 2500, 0),
    ("ป้องกันและลดอุบัติเหตุทางถนนช่วงเทศกาล", 20, 80, 0),
    ("จัดหาเครื่องกันหนาวให้ผู้ยากไร้", 30, 90, 0),
    ("ซ่อมแซมที่อยู่อาศัยผู้ด้อยโอกาส", 40, 160, 0),
    ("ปรับข้อมูลแผนที่ภาษีและทะเบียนทรัพย์สิน", 30, 150, 1),
    ("ออกหน่วยรับชำระภาษีเคลื่อนที่", 10, 40, 1),
    ("ส่งเสริมการเลี้ยงปลาในบ่อดิน", 20, 60, 0),
)


def projects(at: Agency, rng: Random, wanted: int) -> list[Project]:
    """Projects of a year, each with its sum and its months."""
    units, out = divisions(at), []
    for name, low, high, unit in rng.sample(_PROJECTS, min(wanted, len(_PROJECTS))):
        first = rng.randrange(0, 10)
        last = min(11, first + rng.randrange(0, 5))
        place = f"{rng.choice(VILLAGES)} หมู่ที่ {rng.randrange(1, 12)}"
        budget = rng.randrange(low, high + 1, 5) * 1000
        out.append(Project("โครงการ" + name.format(place), budget, units[unit], first, last))
    return out


def divisions(at: Agency) -> tuple[str, ...]:
    """The divisions under the clerk."""
    clerk = "สำนักปลัดเทศบาล" if at.is_municipality else "สำนักปลัด อบต."
    return (
        clerk, "กองคลัง", "กองช่าง", "กองการศึกษา ศาสนาและวัฒนธรรม", "กองสาธารณสุขและสิ่งแวดล้อม",
        "กองสวัสดิการสังคม",
    )  # fmt: skip


def deputy(at: Agency) -> str:
    """The title of a deputy mayor."""
    return f"รอง{at.chief}"


def secretary(at: Agency) -> str:
    """The title of the mayor's secretary."""
    return f"เลขานุการ{at.chief}"


def council(at: Agency) -> str:
    """The name of the council."""
    return f"สภา{at.long_name}"


def stranger(at: Agency, rng: Random) -> Stranger:
    """Another office, never of the same province nor area."""
    others = [s for s in _STRANGERS if s[3] != at.area_code and s[2] != at.province]
    name, place, province, area, zone = rng.choice(others)
    line = rng.randrange(100, 800)
    return Stranger(
        name, place, province, f"{area}-555-{line}", f"{area}-555-{line + 150}", f"{zone}130"
    )


def address(at: Agency, rng: Random) -> str:
    """The postal address."""
    house, moo = rng.randrange(1, 299), rng.randrange(1, 12)
    return (
        f"เลขที่ {house} หมู่ที่ {moo} ตำบล{at.place} อำเภอ{at.district} จังหวัด{at.province} {at.postcode}"
    )


def baht(amount: int, *, cents: bool = False) -> str:
    """A sum with commas."""
    return f"{amount:,}.00" if cents else f"{amount:,}"


def days(rng: Random, wanted: int, first: date, last: date) -> list[date]:
    """So many days of a span, the newest first."""
    span = (last - first).days
    return [first + timedelta(n) for n in sorted(rng.sample(range(span + 1), wanted), reverse=True)]


def long_day(day: date) -> str:
    """A date in full."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year + 543}"


def short_day(day: date) -> str:
    """A date with the month cut short."""
    return f"{day.day} {SHORT[day.month - 1]} {day.year + 543}"


def month_of(position: int, year: int, *, full: bool = False) -> str:
    """Month number ``position`` of a fiscal year, with the year's last digits."""
    month = FISCAL[position]
    calendar = year - 1 if month >= 9 else year
    return f"{MONTHS[month]} {calendar}" if full else f"{SHORT[month]} {calendar % 100}"


def signed(at: Agency, day: date) -> Blocks:
    """The end of an announcement."""
    return (
        Para(f"ประกาศ ณ วันที่ {day.day} เดือน {MONTHS[day.month - 1]} พ.ศ. {day.year + 543}"),
        Para(f"({at.names[0]})"),
        Para(at.chief),
    )


def announced(at: Agency, matter: str) -> Blocks:
    """The head of an announcement."""
    return Heading(f"ประกาศ{at.long_name}"), Para(f"เรื่อง {matter}")


def made(
    item: str,
    name: str,
    found: Label,
    captions: Sequence[str],
    build: Build,
    hows: Sequence[How] = ("page",),
    where: Where = "menu",
    slugs: Sequence[str] = ("",),
) -> Maker:
    """Makes one page, or one file of one of the formats, of what ``build`` writes."""

    def make(at: Agency, rng: Random) -> Variant:
        blocks, how, slug = build(at, rng), rng.choice(hows), rng.choice(slugs)
        caption = rng.choice(captions).replace("@", at.name)
        if how == "page":
            thing = Thing(caption, "page", blocks, slug=slug)
            return Variant(item, name, found, (thing,), where=where)
        extra = (_OF_FORMAT[how],) if how in _OF_FORMAT else ()
        thing = Thing(caption, "file", blocks, format=how, slug=slug)
        return Variant(item, name, replace(found, traps=found.traps + extra), (thing,), where=where)

    return make


def several(item: str, name: str, found: Label, things: Children, where: Where = "menu") -> Maker:
    """Makes several things, each with its own caption."""

    def make(at: Agency, rng: Random) -> Variant:
        return Variant(item, name, found, things(at, rng), where=where)

    return make


def listed(
    item: str,
    name: str,
    found: Label,
    captions: Sequence[str],
    children: Children,
    above: Build = lambda at, rng: (),
    where: Where = "menu",
) -> Maker:
    """Makes a page that leads to several pages or files."""

    def make(at: Agency, rng: Random) -> Variant:
        caption = rng.choice(captions).replace("@", at.name)
        thing = Thing(caption, "list", above(at, rng), children=children(at, rng))
        return Variant(item, name, found, (thing,), where=where)

    return make


def rubric(
    item: str, captions: Sequence[str], texts: Sequence[str], where: Where = "menu"
) -> Maker:
    """Makes a page on which the words of the handbook stand in place of the thing."""

    def build(at: Agency, rng: Random) -> Blocks:
        return tuple(map(Para, texts))

    return made(item, "rubric", label("dead", "rubric"), captions, build, where=where)


def drawn(words: Build, alt: str = "") -> Build:
    """The lines of what ``words`` writes, in one picture and nowhere else."""

    def build(at: Agency, rng: Random) -> Blocks:
        return (Picture(alt, tuple(text_of(words(at, rng)))),)

    return build


def after(first: Blocks, build: Build) -> Build:
    """What ``build`` writes, with ``first`` above it."""
    return lambda at, rng: (*first, *build(at, rng))
