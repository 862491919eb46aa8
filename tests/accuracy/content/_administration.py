"""What the makers of the items on administration (O16-O30) share; no items of its own."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable
from random import Random

from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import Block, FileFormat, Heading, Para, Rows, Thing, Variant
from tests.accuracy.kit.labels import Label, Trap, label

Maker = Callable[[Agency, Random], Variant]

MONTHS = (
    "ตุลาคม 2565", "พฤศจิกายน 2565", "ธันวาคม 2565",
    "มกราคม 2566", "กุมภาพันธ์ 2566", "มีนาคม 2566",
)  # fmt: skip
SHORT_MONTHS = ("ต.ค. 65", "พ.ย. 65", "ธ.ค. 65", "ม.ค. 66", "ก.พ. 66", "มี.ค. 66")
HALF = "1 ตุลาคม 2565 - 31 มีนาคม 2566"
SHOPS = (
    "ร้านแสงเจริญวัสดุ", "หจก.ทวีกิจการโยธา", "ร้านพูนสุขเครื่องเขียน", "หจก.เพชรสยามก่อสร้าง",
    "ร้านนภาคอมพิวเตอร์", "บริษัท ศรีนคราการทาง จำกัด", "ร้านอู่ช่างเล็กการยนต์",
    "หจก.รวมโชควิศวกรรม", "ร้านป้ายสวยดีไซน์", "บริษัท น้ำใสเคมีภัณฑ์ จำกัด", "ร้านกล้วยไม้การค้า",
)  # fmt: skip


def money(rng: Random, low: int, high: int, step: int = 100) -> str:
    """An amount of baht."""
    return f"{rng.randrange(low, high, step):,}.00"


def baht(value: int) -> str:
    """A number of baht as tables show it."""
    return f"{value:,}.00"


def page(
    caption: str, *blocks: Block, slug: str = "", date: str = "", children: Iterable[Thing] = ()
) -> Thing:
    """A page, or a list where there are children."""
    below = tuple(children)
    return Thing(caption, "list" if below else "page", blocks, slug=slug, date=date, children=below)


def paper(
    caption: str, format: FileFormat, *blocks: Block, slug: str = "", date: str = ""
) -> Thing:
    """A file."""
    return Thing(caption, "file", blocks, format, slug=slug, date=date)


def away(caption: str, href: str) -> Thing:
    """A link to another host."""
    return Thing(caption, "link", href=href)


def nowhere(caption: str, href: str = "#") -> Thing:
    """A caption that leads nowhere."""
    return Thing(caption, "dead", href=href)


def absent(item: str, name: str, *things: Thing, trap: Trap = "neighbour") -> Variant:
    """Another thing with the same words."""
    return Variant(item, name, label("absent", trap), things)


def dead(item: str, name: str, trap: Trap, *things: Thing) -> Variant:
    """The name, with nothing of it behind."""
    return Variant(item, name, label("dead", trap), things)


def made(item: str, name: str, found: Label, *things: Thing) -> Variant:
    """A variant in the menu."""
    return Variant(item, name, found, things)


def numbered(rows: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Rows with their number in front."""
    return tuple((str(n), *row) for n, row in enumerate(rows, 1))


def table(head: str, rows: Iterable[tuple[str, ...]]) -> Rows:
    """A table with its headings written as ``a|b|c``."""
    return Rows(tuple(head.split("|")), tuple(rows))


def signed(office: Agency, date: str) -> tuple[Block, ...]:
    """The end of an official announcement."""
    return (
        Para(f"ประกาศ ณ วันที่ {date}"),
        Para(f"(ลงชื่อ) {office.names[0]} ({office.names[0]}) {office.chief}"),
    )


def opening(office: Agency, subject: str) -> tuple[Block, ...]:
    """The beginning of an official announcement."""
    return (Heading(f"ประกาศ{office.long_name}", 1), Heading(f"เรื่อง {subject}"))


def decomposed(text: str) -> str:
    """The text with each sara am in two parts, as some editors write it."""
    return text.replace("\u0e33", "\u0e4d\u0e32")


def spaced(text: str) -> str:
    """The text with no-break spaces for its spaces."""
    return text.replace(" ", "\u00a0")


def web_page(title: str, *parts: str) -> str:
    """A page of another server of the agency."""
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html lang="th"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title></head>\n<body><h1>{html.escape(title)}</h1>\n"
        f"{body}\n</body></html>"
    )


def web_form(action: str, fields: Iterable[tuple[str, str]], submit: str, extra: str = "") -> str:
    """A form of such a page: label and name of each field; ``extra`` stands above them."""
    inputs = "\n".join(
        f'<p><label for="{name}">{html.escape(text)}</label> <input id="{name}" name="{name}"></p>'
        for text, name in fields
    )
    return (
        f'<form method="post" action="{action}">\n{extra}\n{inputs}\n'
        f'<button type="submit">{html.escape(submit)}</button></form>'
    )


def web_select(text: str, name: str, choices: Iterable[str]) -> str:
    """A choice in such a form."""
    options = "".join(f"<option>{html.escape(choice)}</option>" for choice in choices)
    select = f'<select id="{name}" name="{name}">{options}</select>'
    return f'<p><label for="{name}">{html.escape(text)}</label> {select}</p>'


def host_of(office: Agency, sub: str) -> str:
    """Another host of the agency."""
    return f"{sub}.{office.host.removeprefix('www.')}"
