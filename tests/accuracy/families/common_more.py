"""What eight of the families share beyond the builder: sections of a menu, children, odd words."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from random import Random

from PIL import Image

from tests.accuracy.families.common import NO_PERIOD, Builder, Page, Spot, attr
from tests.accuracy.kit.blocks import Heading, Para, Thing
from tests.accuracy.plan import Plan
from tests.sites.server import Answer, answer_of

_THAI_MONTHS = ("ต.ค. 65", "พ.ย. 65", "ธ.ค. 65", "ม.ค. 66", "ก.พ. 66")
_LEADING = frozenset("เแโใไ")
_ABOVE = frozenset("ะัาำิีึืฺุูๅ็่้๊๋์ํ๎ๆฯ")


@dataclass(frozen=True)
class Section:
    """A neutral heading, the address of its own page, and what stands under it."""

    title: str
    href: str
    spots: tuple[Spot, ...]


class Sorted(Builder):
    """A builder that knows the sections of its site and the children of its lists."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.below: dict[str, list[Spot]] = {}
        self.sections: list[Section] = []
        self.tone = Random(f"{self.name} {plan.number} {plan.agency.host}")
        """For choices of the layout alone."""

    def place_list(self, thing: Thing) -> str:
        """Pages of the thing's blocks and of links to its children."""
        path = self.page_address(thing)
        spots = [self.place(child) for child in thing.children]
        self.below[path] = spots
        self.add_list(path, thing.caption, spots, self.titled(thing))
        return path

    def section_address(self, title: str) -> str:
        """The address of the page of a section."""
        return self.page_address(Thing(title, "list"))

    def make_sections(self, *where: str, pages: bool = True) -> None:
        """Sort the spots into sections and add a page for each, if the menu leads to it."""
        for title, spots in self.groups(*where):
            named = "ประกาศ" if title == "ข่าวสารและประกาศ" else title
            path = self.section_address(named)
            self.sections.append(Section(named, path, tuple(spots)))
            if pages:
                self.add_list(path, named, spots, self.draw_heading(Heading(named)))

    def section_of(self, page: Page) -> Section | None:
        """The section that a page belongs to."""
        for section in self.sections:
            if section.href == page.path:
                return section
            if page.item and any(spot.item == page.item for spot in section.spots):
                return section
        return None

    def news(self, most: int = 6) -> tuple[str, list[Spot]]:
        """The caption and first entries of the list of news, empty where there is none."""
        for spot in self.spots.get("O7", []):
            children = self.below.get(spot.href, [])
            if children:
                return spot.caption, children[:most]
        return "", []

    def leisure(self, most: int = 6) -> list[Spot]:
        """Some unrelated pages."""
        out = [child for spot in self.filler for child in self.below.get(spot.href, [])]
        return [spot for spot in out if not spot.caption.isdigit()][:most]

    def posted(self, spot_item: str, seed: str, date: str = "") -> str:
        """A date of posting: the thing's own, or one invented where no year matters."""
        if date or spot_item not in NO_PERIOD:
            return date
        rng = Random(f"posted {seed}")
        return self.digits(f"{rng.randrange(1, 29)} {rng.choice(_THAI_MONTHS)}")

    def excerpt(self, spot: Spot, room: int = 110) -> str:
        """The start of the first paragraph of a page."""
        blocks = spot.thing.blocks if spot.thing and spot.thing.shape == "page" else ()
        text = next((block.text for block in blocks if isinstance(block, Para)), "")
        if spot.thing and spot.thing.status != 200:
            return ""
        return text if len(text) <= room else cut(text, room) + "..."

    def copyright(self) -> str:
        """The line at the very end."""
        return f"Copyright &copy; {escape(self.agency.long_name)}"

    def top(self, *more: Spot | None) -> list[Spot]:
        """The page that is down, the index and ``more``, whatever there is."""
        return [spot for spot in (self.down, self.index, *more) if spot is not None]

    def png(self, words: Sequence[str], width: int, path: str) -> str:
        """A PNG of words at ``path``."""
        drawn = answer_of(self.routes.pop(self.picture(words, width)))
        self.routes[path] = as_png(drawn.body)
        return path


def as_png(jpeg: bytes) -> Answer:
    """The same picture as PNG."""
    out = io.BytesIO()
    Image.open(io.BytesIO(jpeg)).convert("P").save(out, "PNG")
    return Answer(out.getvalue(), type="image/png")


def cut(text: str, room: int) -> str:
    """The first ``room`` characters, or fewer, without a letter that lacks its marks."""
    while room > 1 and not seam(text, room):
        room -= 1
    return text[:room]


def seam(text: str, at: int) -> bool:
    """Whether Thai may be broken before ``text[at]`` without tearing a letter from its marks."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    return before not in _LEADING and after not in _ABOVE and after.strip() != ""


def seams(text: str, start: int = 3) -> list[int]:
    """The places between two Thai letters where a word may be broken."""
    return [
        at
        for at in range(start, len(text) - 2)
        if seam(text, at) and _thai(text[at - 1]) and _thai(text[at])
    ]


def _thai(letter: str) -> bool:
    return "ก" <= letter <= "๎"


def entities(html: str) -> str:
    """Thai letters of HTML as numeric entities."""
    return re.sub("[\u0e01-\u0e5b]", lambda found: f"&#{ord(found[0])};", html)


def token(rng: Random, size: int = 6) -> str:
    """A class name that no person wrote."""
    letters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"
    return "".join(rng.choices(letters, k=size))


def opened(spot: Spot) -> str:
    """The attribute of links that open another window: files and other hosts."""
    away = spot.is_file or "://" in spot.href
    return ' target="_blank"' if away else ""


def option(name: str, value: str) -> str:
    """An attribute, or nothing."""
    return f' {name}="{attr(value)}"' if value else ""
