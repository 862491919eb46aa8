"""What the makers of the integrity items (O31-O43) share: dates, signatures, makers of variants."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random
from typing import Literal, TypeVar

from tests.accuracy.kit.agency import Agency, agency
from tests.accuracy.kit.blocks import (
    Block,
    FileFormat,
    Heading,
    Hidden,
    Para,
    Picture,
    Points,
    Rows,
    Thing,
    Variant,
)
from tests.accuracy.kit.labels import Label, Trap

Blocks = tuple[Block, ...]
Maker = Callable[[Agency, Random], Variant]
Build = Callable[[Agency, Random], Blocks]
Children = Callable[[Agency, Random], tuple[Thing, ...]]
How = FileFormat | Literal["page"]
Where = Literal["menu", "tile"]
T = TypeVar("T")

_MONTHS = (
    ("ตุลาคม", 1),
    ("พฤศจิกายน", 1),
    ("ธันวาคม", 1),
    ("มกราคม", 0),
    ("กุมภาพันธ์", 0),
)
_OF_FORMAT: dict[str, Trap] = {
    "pdf-broken": "broken_text",
    "pdf-shifted": "broken_text",
    "pdf-scan": "scan",
}


def maker(
    item: str,
    name: str,
    label: Label,
    captions: Sequence[str],
    build: Build,
    hows: Sequence[How] = ("pdf",),
    where: Where = "menu",
    slugs: Sequence[str] = ("",),
) -> Maker:
    """Makes one thing of what ``build`` writes, a page or a file of one of the formats."""

    def make(office: Agency, rng: Random) -> Variant:
        blocks, how = build(office, rng), rng.choice(hows)
        caption, slug = rng.choice(captions), rng.choice(slugs)
        if how == "page":
            return Variant(
                item, name, label, (Thing(caption, "page", blocks, slug=slug),), where=where
            )
        extra = (_OF_FORMAT[how],) if how in _OF_FORMAT else ()
        thing = Thing(caption, "file", blocks, format=how, slug=slug)
        return Variant(item, name, replace(label, traps=label.traps + extra), (thing,), where=where)

    return make


def listing(
    item: str, name: str, label: Label, captions: Sequence[str], intro: Build, children: Children
) -> Maker:
    """Makes a page that leads to several files or pages."""

    def make(office: Agency, rng: Random) -> Variant:
        blocks, below = intro(office, rng), children(office, rng)
        thing = Thing(rng.choice(captions), "list", blocks, children=below)
        return Variant(item, name, label, (thing,))

    return make


def said(*lines: str, head: str = "") -> Build:
    """Text as it stands; ``{name}`` is the agency."""

    def build(office: Agency, rng: Random) -> Blocks:
        texts = [line.replace("{name}", office.long_name) for line in lines]
        start: Blocks = (Heading(head.replace("{name}", office.long_name)),) if head else ()
        return (*start, *map(Para, texts))

    return build


def either(*builds: Build) -> Build:
    """One of several wordings."""
    return lambda office, rng: rng.choice(builds)(office, rng)


def foreign(build: Build) -> Build:
    """The same of another agency."""

    def built(office: Agency, rng: Random) -> Blocks:
        others = (agency("stranger", rng.randrange(60)) for _ in range(100))
        return build(next(other for other in others if other.place != office.place), rng)

    return built


def noisy(build: Build) -> Build:
    """The same with the noise of copied text."""

    def built(office: Agency, rng: Random) -> Blocks:
        old, new = rng.choice((("แ", "เเ"), ("ำ", "\u0e4d\u0e32"), (" ", "\u00a0")))
        return tuple(_changed(block, old, new) for block in build(office, rng))

    return built


def _changed(block: Block, old: str, new: str) -> Block:
    match block:
        case Heading(text) | Para(text):
            return replace(block, text=text.replace(old, new))
        case Points(entries):
            return Points(tuple(entry.replace(old, new) for entry in entries))
        case Rows(head, rows):
            changed = tuple(tuple(cell.replace(old, new) for cell in row) for row in rows)
            return Rows(tuple(cell.replace(old, new) for cell in head), changed)
        case _:
            return block


def built_over(build: Build) -> Build:
    """The same below a note that the page is being improved."""
    notes = ("หน้านี้อยู่ระหว่างปรับปรุง", "กำลังปรับปรุงเว็บไซต์ ขออภัยในความไม่สะดวก")
    return lambda office, rng: (Para(rng.choice(notes)), *build(office, rng))


def with_hidden(build: Build) -> Build:
    """The same with a part of the maker's template that nobody sees."""
    empty = ("ไม่พบข้อมูล", "ไม่มีข้อมูลในหมวดนี้", "No information was found at this time.")
    return lambda office, rng: (*build(office, rng), Hidden((Para(rng.choice(empty)),)))


def drawn(head: str, line: str, *words: str) -> Build:
    """A page whose matter stands in a picture alone; ``{name}`` is the agency."""

    def build(office: Agency, rng: Random) -> Blocks:
        inside = tuple(word.replace("{name}", office.long_name) for word in words)
        return (
            Heading(head),
            Para(line.replace("{name}", office.long_name)),
            Picture(rng.choice(("", "Responsive image", "ภาพ")), inside),
        )

    return build


def day(rng: Random, year: int) -> str:
    """A day of the first months of a fiscal year."""
    month, back = rng.choice(_MONTHS)
    return f"{rng.randint(2, 27)} {month} {year - back}"


def late(rng: Random, year: int) -> str:
    """A day of January or February of a fiscal year, as of reports."""
    return f"{rng.randint(4, 27)} {rng.choice(('มกราคม', 'กุมภาพันธ์'))} {year}"


def month(rng: Random, year: int) -> str:
    """A month of the first of a fiscal year."""
    name, back = rng.choice(_MONTHS)
    return f"{name} {year - back}"


def money(amount: int) -> str:
    """Baht as in tables."""
    return f"{amount:,}"


def baht(rng: Random, low: int = 5, high: int = 60) -> int:
    """A round amount, in thousands."""
    return rng.randint(low, high) * 1000


def signed(office: Agency, when: str, word: str = "ประกาศ ณ วันที่") -> Blocks:
    """Date and signature of the mayor."""
    return (
        Para(f"{word} {when}"),
        Para("ลงชื่อ"),
        Para(f"({office.names[0]})"),
        Para(office.chief),
    )


def unit(rng: Random) -> str:
    """A division."""
    return rng.choice(("สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสาธารณสุขฯ"))


def some(rng: Random, pool: Sequence[T], low: int, high: int) -> list[T]:
    """Some of a pool, in its order."""
    chosen = set(rng.sample(range(len(pool)), min(len(pool), rng.randint(low, high))))
    return [entry for at, entry in enumerate(pool) if at in chosen]


def table(head: Sequence[str], rows: Sequence[Sequence[str]], without: Sequence[str] = ()) -> Rows:
    """A table without some of its columns, with a running number."""
    keep = [at for at, name in enumerate(head) if name not in without]
    numbered = tuple((str(n), *(row[at] for at in keep)) for n, row in enumerate(rows, start=1))
    return Rows(("ที่", *(head[at] for at in keep)), numbered)
