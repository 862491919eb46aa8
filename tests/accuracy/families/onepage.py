"""A maker of one-page sites: pages are sections or modals of the front page, files in accordions.

The contact stands in the foot of the front page. Only entries of lists and unrelated things are
pages of their own. Accordions are ``details`` or hidden divisions, by site.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from tests.accuracy.families.common import Builder, IndexRow, Page, Spot, attr
from tests.accuracy.kit.blocks import Heading, Pairs, People, Person, Thing
from tests.accuracy.plan import Plan
from tests.sites.server import Route

_INLINE = 8
_SECTIONS = frozenset({"O1", "O2", "O3", "O5", "O8", "O10", "O18", "O28"})
_NAMES = ("sec", "box", "part", "s")


def lay_out(plan: Plan) -> Mapping[str, Mapping[str, Route]]:
    """The site of a plan."""
    return OnePage(plan).build()


class OnePage(Builder):
    """See the module."""

    name = "onepage"
    topics = 8
    per_page = 20

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.modal_site, self.days = plan.number % 2 == 1, plan.number % 3 == 0
        self.details = plan.number % 4 < 2
        self.stem = _NAMES[plan.number % len(_NAMES)]
        self.sections: dict[str, tuple[str, str]] = {}
        self.modals: dict[str, tuple[str, str]] = {}
        self.contact: dict[str, tuple[str, str]] = {}

    # --- addresses and places

    def page_address(self, thing: Thing) -> str:
        return f"/{'list' if thing.shape == 'list' else 'view'}-{self.next()}"

    def file_address(self, thing: Thing, ending: str) -> str:
        return f"/storage/{self.next():03d}/{self.rng.randrange(16**10):010x}.{ending}"

    def image_address(self, stem: str) -> str:
        return f"/storage/img/{stem}.jpg"

    def place_page(self, thing: Thing) -> str:
        variant = self.plan.variants.get(self.item)
        if variant is None or thing not in variant.things:
            return super().place_page(thing)
        anchor = f"{self.stem}{self.next()}"
        where = self.sections
        if variant.where == "contact":
            where = self.contact
        elif self.modal_site and self.item not in _SECTIONS:
            where = self.modals
        where[anchor] = (thing.caption, self.titled(thing))
        return f"/#{anchor}"

    # --- pages

    def arrange(self) -> None:
        self.add("/", self.agency.long_name, "", front=True)
        self.pages["/"] = Page("/", self.agency.long_name, self._front(), front=True)

    def _front(self) -> str:
        tiles = "".join(self.tile(spot) for spot in self.placed("tile"))
        sections = "".join(self._section(at, html) for at, (_, html) in self.sections.items())
        modals = "".join(self._modal(at, html) for at, (_, html) in self.modals.items())
        contact = "".join(f'<div id="{at}">{html}</div>' for at, (_, html) in self.contact.items())
        folds = [
            self._fold(caption, self._inside(spots))
            for caption, spots in self.groups("menu", "people", "board", "tile")
        ]
        words = f"<h1>{escape(self.agency.long_name)}</h1><p>ยินดีต้อนรับ</p>"
        html = (
            f'<section id="home" class="hero">{words}<img src="{self.photo("scene")}" alt="">'
            f'</section><section class="tiles">{tiles}</section>\n{sections}'
            f'<section id="docs"><h2>เอกสารเผยแพร่</h2>{"".join(folds)}</section>\n'
            f'<section id="around"><h2>ชุมชนของเรา</h2>{self._around()}</section>\n{modals}'
            + (f'<footer class="contact">{contact}</footer>' if contact else "")
        )
        return html.replace('href="/#', 'href="#')

    def _section(self, anchor: str, html: str) -> str:
        return f'<section id="{anchor}" class="py-5">{html}</section>\n'

    def _modal(self, anchor: str, html: str) -> str:
        return (
            f'<div id="{anchor}" class="modal" role="dialog" style="display:none">'
            f'<a class="close" href="#home">&times;</a>{html}</div>\n'
        )

    def _inside(self, spots: Sequence[Spot]) -> str:
        parts = []
        for spot in spots:
            children = self.listed.get(spot.href, [])
            parts.append(self.entry(spot))
            if children and not spot.href.startswith("/#"):
                parts.append(f"<li>{self.entries(children[:_INLINE])}</li>")
        return f"<ul>{''.join(parts)}</ul>"

    def _fold(self, caption: str, html: str) -> str:
        if self.details:
            return f"<details><summary>{escape(caption)}</summary>{html}</details>\n"
        toggle = "this.nextElementSibling.style.display='block'"
        return (
            f'<button type="button" class="accordion" onclick="{toggle}">{escape(caption)}</button>'
            f'<div class="panel" style="display:none">{html}</div>\n'
        )

    def _around(self) -> str:
        return "".join(
            f'<div class="card"><img src="{self.photo("scene")}" alt="">{self.link(spot)}</div>'
            for spot in self.filler
        )

    def chrome(self, page: Page) -> str:
        menu = self._menu()
        name = escape(self.agency.long_name)
        title = name if page.front else f"{escape(page.title)} | {escape(self.agency.name)}"
        return (
            '<!doctype html><html lang="th"><head><meta charset="utf-8">'
            f"<title>{title}</title><style>.modal{{display:none}}.modal:target{{display:block"
            "!important}</style></head>\n<body>"
            f"<header>{menu.replace('/#', '#') if page.front else menu}</header>\n{page.body}\n"
            f"<footer>{self.footer()}<p>&copy; {name}</p></footer></body></html>"
        )

    def _menu(self) -> str:
        anchors = {**self.sections, **self.contact}
        spots = [
            Spot("หน้าแรก", "/#home"),
            *(Spot(caption, f"/#{at}") for at, (caption, _) in anchors.items()),
            Spot("เอกสารเผยแพร่", "/#docs"),
            Spot("ชุมชนของเรา", "/#around"),
            *filter(None, (self.down, self.index)),
            *self.placed("social"),
        ]
        return f"<nav><ul>{''.join(f'<li>{self.link(s)}</li>' for s in spots)}</ul></nav>"

    # --- lists

    def entries(self, spots: Iterable[Spot]) -> str:
        return f'<ul class="files">{"".join(map(self.entry, spots))}</ul>'

    def entry(self, spot: Spot) -> str:
        date = f"<time>{escape(spot.date)}</time> " if spot.date else ""
        return f"<li>{date}{self.link(spot)}</li>\n"

    def next_address(self, path: str, number: int) -> str:
        return f"{path}/{number}"

    def index_body(self, title: str, rows: Sequence[IndexRow]) -> str:
        folds = []
        for row in rows:
            heading = f"{row.number} {row.title}"
            if row.spots:
                folds.append(self._fold(heading, self.entries(row.spots)))
            else:
                folds.append(f"<p>{escape(heading)}</p>")
        return f"<section>{self.draw_heading(Heading(title))}{''.join(folds)}</section>"

    # --- blocks

    def draw_pairs(self, block: Pairs) -> str:
        inner = "".join(f"<dt>{escape(n)}</dt><dd>{escape(v)}</dd>" for n, v in block.pairs)
        return f"<dl>{inner}</dl>"

    def draw_people(self, block: People) -> str:
        return f'<div class="team">{"".join(map(self.draw_person, block.persons))}</div>'

    def draw_person(self, person: Person) -> str:
        image = self.portrait(person, ' class="round"')
        phone = f"<span>{escape(person.phone)}</span>" if person.phone else ""
        return (
            f"<figure>{image}<figcaption><strong>{escape(person.name)}</strong>"
            f"<em>{escape(person.position)}</em>{phone}</figcaption></figure>\n"
        )

    def tile(self, spot: Spot, width: int = 420) -> str:
        return f'<div class="tile">{super().tile(spot, width)}</div>'

    def link(self, spot: Spot, inner: str = "", extra: str = "") -> str:
        extra += ' target="_blank" rel="noopener"' if spot.is_file else ""
        return f'<a href="{attr(spot.href)}"{extra}>{inner or escape(spot.caption)}</a>'
