"""What a page or a file holds, before anybody lays it out. Families turn it into markup."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tests.accuracy.kit.labels import Label


@dataclass(frozen=True)
class Heading:
    """A heading."""

    text: str
    level: int = 2


@dataclass(frozen=True)
class Para:
    """A paragraph."""

    text: str


@dataclass(frozen=True)
class Points:
    """A list."""

    entries: tuple[str, ...]


@dataclass(frozen=True)
class Rows:
    """A table: a row of headings (may be empty), then rows."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Pairs:
    """Labels with their values, as of a contact page."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Person:
    """One person; what is not shown of him is empty. ``photo`` says that there is one."""

    name: str
    position: str
    phone: str = ""
    photo: bool = True


@dataclass(frozen=True)
class People:
    """Persons, each with position and number, as cards, a table or a chart."""

    persons: tuple[Person, ...]


@dataclass(frozen=True)
class Input:
    """One field of a form: ``choices`` for a select."""

    label: str
    name: str
    kind: Literal["text", "email", "tel", "textarea", "select", "file", "date"] = "text"
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Form:
    """A form that sends to ``action`` on this site (the family serves it) by POST."""

    action: str
    fields: tuple[Input, ...]
    submit: str


@dataclass(frozen=True)
class Link:
    """A link inside content; ``href`` is absolute, ``#`` or empty."""

    text: str
    href: str


@dataclass(frozen=True)
class Picture:
    """A picture; ``words`` are drawn into it and stand nowhere else."""

    alt: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Frame:
    """A frame of another page, as a map."""

    src: str
    title: str = ""


@dataclass(frozen=True)
class Hidden:
    """Blocks in a part of the page that nobody sees."""

    blocks: tuple[Block, ...]


Block = Heading | Para | Points | Rows | Pairs | People | Form | Link | Picture | Frame | Hidden
FileFormat = Literal[
    "pdf", "pdf-shifted", "pdf-broken", "pdf-scan", "pdf-bad-scan", "docx", "xlsx", "pptx", "jpg"
]
Shape = Literal["page", "file", "list", "link", "dead"]


@dataclass(frozen=True)
class Thing:
    """What a site shows of an item: a caption and where it leads.

    ``page``: a page of its blocks. ``file``: a file of its blocks. ``list``: a page of its blocks
    and of links to its children (news, notices, monthly files). ``link``: leads to ``href``, on
    another host. ``dead``: leads nowhere; ``href`` is ``#``, empty, or a path that answers 404.
    ``date`` stands beside entries of lists, in the way of the family. ``slug`` may be used for its
    address. ``status`` other than 200 is what its address answers.
    """

    caption: str
    shape: Shape
    blocks: tuple[Block, ...] = ()
    format: FileFormat = "pdf"
    href: str = ""
    date: str = ""
    slug: str = ""
    status: int = 200
    children: tuple[Thing, ...] = ()


@dataclass(frozen=True)
class Variant:
    """One way in which an item is or is not shown.

    ``things`` are put on the site, each under its caption. ``footer`` is put on every page.
    ``where`` tells a family what place the things want: ``people`` are the pages of executives,
    ``board`` of questions and answers, ``social`` links of the page's head or foot, ``tile`` an
    image tile or banner of the front page, ``contact`` the contact page.
    """

    item: str
    name: str
    label: Label
    things: tuple[Thing, ...] = ()
    footer: tuple[Block, ...] = ()
    where: Literal["menu", "contact", "people", "tile", "social", "board"] = "menu"
    outside: tuple[tuple[str, str], ...] = ()
    """Addresses on other hosts and the HTML that each answers."""


def text_of(blocks: Sequence[Block]) -> list[str]:
    """The lines of blocks, as a plain file shows them."""
    out: list[str] = []
    for block in blocks:
        match block:
            case Heading(text) | Para(text) | Link(text):
                out.append(text)
            case Points(entries):
                out += [f"- {entry}" for entry in entries]
            case Rows(head, rows):
                out += ["   ".join(row) for row in (head, *rows) if row]
            case Pairs(pairs):
                out += [f"{name} {value}" for name, value in pairs]
            case People(persons):
                out += [f"{p.name}   {p.position}   {p.phone}" for p in persons]
            case _:
                pass
    return out
