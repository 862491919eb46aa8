"""A maker of long pages: nested divisions with random names, styled spans, embedded documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from random import Random
from urllib.parse import quote

from tests.accuracy.families.common import IndexRow, Page, Spot, attr
from tests.accuracy.families.common_more import Section, Sorted, opened, token
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
    Points,
    Thing,
)
from tests.accuracy.plan import Plan
from tests.sites.server import Route

_TOGETHER = (
    ("O1", "O6"), ("O3", "O10"), ("O15", "O39"), ("O14", "O33"), ("O16", "O31"),
    ("O40", "O42"), ("O27", "O43"), ("O25", "O34"),
)  # fmt: skip
"""Items of different matters whose pages may be one long page."""


class Sites(Sorted):
    """A site of this maker."""

    name = "googlesites"
    topics = 6

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.classes = [token(self.tone) for _ in range(40)]
        self.deep = 3 + plan.number % 4
        self.named = plan.number % 2 == 0
        self.open = plan.number % 3 != 0
        self.anchored = plan.number % 4 in (1, 2)
        self.parts: dict[str, list[str]] = {}
        self.titles: dict[str, str] = {}

    # --- addresses ---

    def page_address(self, thing: Thing) -> str:
        """Names of pages in Thai, or short ones."""
        if self.named and thing.caption:
            stem = quote("-".join(thing.caption.split())[:60])
        else:
            stem = quote(thing.slug) or f"p{self.next()}"
        return self.free(f"/{stem}" if stem.strip("/") else f"/p{self.next()}")

    def file_address(self, thing: Thing, ending: str) -> str:
        """Files with long keys."""
        stem = quote(thing.slug) or "".join(self.tone.choices("0123456789abcdef", k=20))
        return self.free(f"/_files/ugd/{stem}.{ending}")

    def image_address(self, stem: str) -> str:
        """Pictures with size in the name."""
        return f"/_images/{stem}=w1280.jpg"

    def free(self, path: str) -> str:
        """A number at the end where the name is taken; dots in names are kept."""
        found, number = path, 1
        while found in self.routes or found in self.pages or found in self.parts:
            number += 1
            stem, dot, ending = path.rpartition(".")
            plain = not dot or len(ending) > 4
            found = f"{path}-{number}" if plain else f"{stem}-{number}.{ending}"
        return found

    def next_address(self, path: str, number: int) -> str:
        """Pages of a list."""
        return f"{path}/p{number}"

    # --- long pages ---

    def place_page(self, thing: Thing) -> str:
        """A page, or a part of a long page."""
        mate = self._mate()
        if not mate or len(self.plan.variants[self.item].things) > 1:
            return super().place_page(thing)
        path = next((p for p in self.parts if self.titles[p] == mate), "")
        if not path:
            path = self.page_address(Thing("", "page"))
            self.parts[path], self.titles[path] = [], self.item
        anchor = f"h.{token(self.tone, 10)}"
        self.parts[path].append(f'<div id="{anchor}">{self.titled(thing)}</div>')
        return f"{path}#{anchor}" if self.anchored else path

    def _mate(self) -> str:
        """The item whose page may stand on the same long page, if both are plainly shown."""
        for pair in _TOGETHER:
            if self.item in pair and all(map(self._is_plain, pair)):
                return pair[1 - pair.index(self.item)]
        return ""

    def _is_plain(self, item: str) -> bool:
        variant = self.plan.variants.get(item)
        if variant is None or variant.label.state != "shown" or len(variant.things) != 1:
            return False
        return variant.things[0].shape == "page" and variant.things[0].status == 200

    def _add_long(self) -> None:
        for number, (path, parts) in enumerate(self.parts.items(), 1):
            between = self.wrap(f'<p><img src="{self.photo("scene")}" alt=""></p>')
            self.add(path, f"ข้อมูล {number}", between.join(parts))

    # --- markup ---

    def name_of(self, kind: str) -> str:
        """Three random class names, the same for the same kind."""
        return " ".join(Random(f"{kind} {self.plan.number}").sample(self.classes, 3))

    def wrap(self, inner: str, kind: str = "box") -> str:
        """Divisions around divisions."""
        for level in range(self.deep):
            inner = f'<div class="{self.name_of(f"{kind}{level}")}">{inner}</div>'
        return inner

    def draw_heading(self, block: Heading) -> str:
        """A paragraph whose span has large letters."""
        size = {1: 34, 2: 24, 3: 18}.get(block.level, 14)
        text = escape(block.text)
        return self.wrap(
            f'<p dir="ltr" class="{self.name_of("p")}"><span style="font-size:{size}pt;'
            f'font-weight:700;color:#1c4587">{text}</span></p>'
        )

    def draw_para(self, block: Para) -> str:
        """A paragraph of one span."""
        return self.wrap(f'<p class="{self.name_of("p")}"><span>{escape(block.text)}</span></p>')

    def draw_points(self, block: Points) -> str:
        """A list with paragraphs inside."""
        rows = "".join(
            f'<li class="{self.name_of("li")}"><p role="presentation">{escape(entry)}</p></li>'
            for entry in block.entries
        )
        return self.wrap(f"<ul>{rows}</ul>")

    def draw_pairs(self, block: Pairs) -> str:
        """Each pair a line of text."""
        rows = "".join(
            f'<p class="{self.name_of("p")}"><span>{escape(n)}&nbsp;{escape(v)}</span></p>'
            for n, v in block.pairs
        )
        return self.wrap(rows)

    def draw_people(self, block: People) -> str:
        """Cards in a division of columns."""
        cards = "".join(map(self.draw_person, block.persons))
        return (
            f'<div class="{self.name_of("cols")}" style="display:flex;flex-wrap:wrap">{cards}</div>'
        )

    def draw_person(self, person: Person) -> str:
        """A photograph, then lines."""
        lines = [text for text in (person.name, person.position, person.phone) if text]
        spans = "".join(f"<p><span>{escape(line)}</span></p>" for line in lines)
        return self.wrap(f"<div>{self.portrait(person)}</div><div>{spans}</div>", "card")

    def draw_picture(self, block: Picture) -> str:
        """A picture in its divisions."""
        return self.wrap(super().draw_picture(block), "img")

    def draw_form(self, block: Form) -> str:
        """A form in its divisions."""
        return self.wrap(super().draw_form(block), "form")

    def draw_input(self, field: Input) -> str:
        """The label as text above the control."""
        control = self.control(field, f' aria-label="{attr(field.label)}"')
        return f"<span>{escape(field.label)}</span></p><p>{control}"

    def draw(self, blocks: Iterable[Block]) -> str:
        """Blocks; text stands beside a map where there is one."""
        given = list(blocks)
        frames = [block for block in given if isinstance(block, Frame)]
        pairs = [block for block in given if isinstance(block, Pairs)]
        if not frames or not pairs:
            return super().draw(given)
        done = {id(frames[0]), id(pairs[0])}
        beside = (
            f'<div class="{self.name_of("row")}" style="display:flex"><div>'
            f"{self.draw_pairs(pairs[0])}</div><div>{self.draw_frame(frames[0])}</div></div>"
        )
        parts = [
            beside if block is pairs[0] else self.draw_one(block)
            for block in given
            if block is pairs[0] or id(block) not in done
        ]
        return "\n".join(parts)

    def entry(self, spot: Spot) -> str:
        """A line with a link."""
        date = f"<span> {escape(spot.date)}</span>" if spot.date else ""
        link = self.link(spot, f"<span>{escape(spot.caption)}</span>", opened(spot))
        return f'<p dir="ltr" class="{self.name_of("p")}">{link}{date}</p>'

    def entries(self, spots: Iterable[Spot]) -> str:
        """Lines in their divisions."""
        return self.wrap("\n".join(map(self.entry, spots)), "list")

    def embedded(self, spot: Spot) -> str:
        """A document under its heading: embedded, with a link below."""
        rng = Random(f"{self.name} embed {spot.href}")
        href, link = attr(spot.href), self.entry(spot)
        ending = spot.href.rpartition(".")[2]
        if ending == "pdf":
            shown = rng.choice(
                (
                    f'<iframe src="{href}" width="700" height="900" allow="autoplay"></iframe>',
                    f'<object data="{href}" type="application/pdf" width="700" height="900">'
                    "</object>",
                    f'<embed src="{href}" type="application/pdf" width="700" height="900">',
                )
            )
        else:
            shown = f'<img src="{href}" alt="" width="700">' if ending == "jpg" else ""
        return self.draw_heading(Heading(spot.caption, 3)) + self.wrap(shown + link, "doc")

    def long_list(self, spots: Sequence[Spot]) -> str:
        """What stands in a section, one thing after another."""
        out = []
        for spot in spots:
            if spot.is_file and spot.href.startswith("/_files"):
                out.append(self.embedded(spot))
            else:
                out.append(self.wrap(self.entry(spot), "go"))
        return "\n".join(out)

    def index_body(self, title: str, rows: Sequence[IndexRow]) -> str:
        """The index as lines under headings."""
        out = [self.draw_heading(Heading(title, 1))]
        for row in rows:
            links = "".join(map(self.entry, row.spots))
            out.append(self.draw_heading(Heading(f"{row.number} {row.title}", 4)) + links)
        return "\n".join(out)

    # --- the site ---

    def arrange(self) -> None:
        """Long pages of the sections, the front page."""
        self._add_long()
        for title, spots in self.groups("menu", "contact", "people", "board"):
            named = "ประกาศ" if title == "ข่าวสารและประกาศ" else title
            path = self.section_address(named)
            self.sections.append(Section(named, path, tuple(spots)))
            self.add(path, named, self.draw_heading(Heading(named, 1)) + self.long_list(spots))
        self.fun = Spot("รอบบ้านเรา", self.section_address("รอบบ้านเรา"))
        body = self.draw_heading(Heading(self.fun.caption, 1)) + self.long_list(self.filler)
        self.add(self.fun.href, self.fun.caption, body)
        self.add("/", self.agency.long_name, self._front(), front=True)

    def _front(self) -> str:
        parts = [self.draw_heading(Heading(self.agency.long_name, 1))]
        parts += [self.wrap(self.tile(spot), "tile") for spot in self.placed("tile")]
        title, entries = self.news()
        if entries:
            parts += [self.draw_heading(Heading(title)), self.entries(entries)]
        for section in self.sections[: 2 + self.plan.number % 3]:
            parts += [self.draw_heading(Heading(section.title)), self.entries(section.spots)]
        parts += [self.draw_heading(Heading(self.fun.caption)), self.entries(self.leisure(5))]
        return "\n".join(parts)

    def _nav(self) -> str:
        out = [self._nav_item(Spot("หน้าแรก", "/"))]
        for section in self.sections:
            below = "".join(map(self._nav_item, section.spots)) if self.open else ""
            inner = f"<ul style='display:none'>{below}</ul>" if below else ""
            out.append(self._nav_item(Spot(section.title, section.href), inner))
        out += map(self._nav_item, self.top(self.fun))
        return f'<nav class="{self.name_of("nav")}"><ul role="navigation">{"".join(out)}</ul></nav>'

    def _nav_item(self, spot: Spot, inner: str = "") -> str:
        link = self.link(spot, extra=f' class="{self.name_of("a")}"{opened(spot)}')
        return f'<li class="{self.name_of("nav-li")}"><div><div>{link}</div></div>{inner}</li>'

    def _social(self) -> str:
        return "".join(
            self.link(
                spot,
                f'<img src="{self.photo("scene")}" alt="" width="24">',
                f' aria-label="{attr(spot.caption)}" title="{attr(spot.caption)}" target="_blank"',
            )
            for spot in self.placed("social")
        )

    def chrome(self, page: Page) -> str:
        """Divisions in divisions."""
        name = escape(self.agency.long_name)
        title = name if page.front else f"{name} - {escape(page.title)}"
        style = "".join(f".{name}{{box-sizing:border-box}}" for name in self.classes[:12])
        body = self.wrap(f'<section class="{self.name_of("sec")}">{page.body}</section>', "main")
        return (
            f'<!DOCTYPE html><html lang="th" itemscope itemtype="http://schema.org/WebPage"><head>'
            f'<meta charset="utf-8"><title>{title}</title><style>{style}</style></head>'
            f'<body dir="ltr" class="{self.name_of("body")}"><div><div>'
            f'<div class="{self.name_of("top")}"><a href="/"><span>{name}</span></a></div>'
            f'{self._nav()}</div>\n<div role="main">{body}</div>\n'
            f'<div class="{self.name_of("foot")}">{self._social()}{self.footer()}'
            f"<p><span>{self.copyright()}</span></p></div></div></div></body></html>"
        )


def lay_out(plan: Plan) -> Mapping[str, Mapping[str, Route]]:
    """A site of ``plan`` with long pages."""
    return Sites(plan).build()
