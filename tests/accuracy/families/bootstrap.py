"""A maker of Bootstrap sites: mega menu, cards, tables with icon-only buttons, some modals.

Addresses name menus by number. The order of image, name, position and number in a person's card
differs by site. A few short pages are modals of the page that names them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from tests.accuracy.families.common import Builder, IndexRow, Page, Spot, attr
from tests.accuracy.kit.blocks import (
    Form,
    Frame,
    Heading,
    Input,
    Pairs,
    People,
    Person,
    Picture,
    Rows,
    Thing,
)
from tests.accuracy.plan import Plan
from tests.sites.server import Answer, Route

_ORDERS = (
    ("image", "name", "position", "phone"),
    ("position", "name", "phone", "image"),
    ("name", "position", "phone", "image"),
)
_TARGET = re.compile(r'data-bs-target="#(modal\d+)"')
_STYLE = (
    ".dropdown-menu,.modal,.carousel-item{display:none}.carousel-item.active{display:block}"
    ".dropdown:hover .dropdown-menu{display:block}.visually-hidden{position:absolute;width:1px;"
    "height:1px;overflow:hidden}.navbar-nav{display:flex;list-style:none;gap:1rem}"
)
_STYLE_AT = "/public/assets/css/bootstrap.min.css"
_MODALS = 3
_SHORT = 8


def lay_out(plan: Plan) -> Mapping[str, Mapping[str, Route]]:
    """The site of a plan."""
    return Bootstrap(plan).build()


class Bootstrap(Builder):
    """See the module."""

    name = "bootstrap"
    per_page = 10

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.order = _ORDERS[plan.number % 3]
        self.whole_menu = plan.number % 2 == 0
        self.dial = plan.number % 4 < 2 and not plan.thai
        self.menu: list[tuple[str, str, list[Spot]]] = []
        self.modals: dict[str, str] = {}
        self.count = 1100 + 10 * plan.number

    # --- addresses

    def page_address(self, thing: Thing) -> str:
        if any(isinstance(block, People) for block in thing.blocks):
            return f"/public/person/data/chart/structure_id/{self.next()}"
        sort = "datacategory/catid" if thing.shape == "list" else "index/menu"
        return f"/public/list/data/{sort}/{self.next()}"

    def file_address(self, thing: Thing, ending: str) -> str:
        stem = "".join(self.rng.choices("abcdef123456789", k=12))
        return f"/public/uploads/{self.next()}/{stem}.{ending}"

    def next_address(self, path: str, number: int) -> str:
        return f"{path}/page/{number}"

    def image_address(self, stem: str) -> str:
        return f"/public/assets/img/{stem}.jpg"

    # --- modals

    def place_page(self, thing: Thing) -> str:
        if not self._fits(thing):
            return super().place_page(thing)
        name = f"modal{self.next()}"
        self.modals[name] = (
            f'<div class="modal fade" id="{name}" tabindex="-1" style="display:none">'
            f'<div class="modal-dialog modal-lg"><div class="modal-content">'
            f'<div class="modal-body">{self.titled(thing)}</div></div></div></div>'
        )
        return f"#{name}"

    def _fits(self, thing: Thing) -> bool:
        top = self.item and thing in self.plan.variants[self.item].things
        plain = not any(isinstance(b, Form | Rows | Frame) for b in thing.blocks)
        short = len(thing.blocks) <= _SHORT and len(self.modals) < _MODALS
        return bool(top and plain and short) and self.rng.random() < 0.35

    def link(self, spot: Spot, inner: str = "", extra: str = "") -> str:
        if spot.href.removeprefix("#") not in self.modals:
            return super().link(spot, inner, extra)
        return (
            f'<a href="#" data-bs-toggle="modal" data-bs-target="{spot.href}"{extra}>'
            f"{inner or escape(spot.caption)}</a>"
        )

    # --- pages

    def arrange(self) -> None:
        for caption, spots in self.groups("menu", "people", "contact", "board", "tile"):
            path = self.page_address(Thing(caption, "list"))
            self.add_list(path, caption, spots, self.draw_heading(Heading(caption)))
            self.menu.append((caption, path, spots))
        self.add("/", "หน้าหลัก", self._front(), front=True)
        self.routes[_STYLE_AT] = Answer(_STYLE.encode(), type="text/css")

    def _front(self) -> str:
        slides = "".join(
            f'<div class="carousel-item{" active" if n == 0 else ""}">'
            f'<img src="{self.photo("scene")}" class="d-block w-100" alt="Responsive image"></div>'
            for n in range(3)
        )
        tiles = "".join(f'<div class="col-md-3">{self.tile(s)}</div>' for s in self.placed("tile"))
        news = [s for at in self.spots.get("O7", []) for s in self.listed.get(at.href, [])[:6]]
        popular = [s for _, _, spots in self.menu for s in spots if not s.is_file][:6]
        unrelated = [s for at in self.filler for s in self.listed.get(at.href, [])[:2]][:8]
        return (
            f'<div class="carousel slide">{slides}</div><div class="row g-2">{tiles}</div>'
            f"{self._cards(news)}<h2>เมนูแนะนำ</h2>{self._cards(popular)}"
            f"<h2>รอบตำบล</h2>{self._cards(unrelated, picture=True)}"
        )

    def _cards(self, spots: Sequence[Spot], *, picture: bool = False) -> str:
        cards = []
        for spot in spots:
            image = f'<img class="card-img-top" src="{self.photo("scene")}" alt="">'
            date = f'<small class="text-muted">{escape(spot.date)}</small>' if spot.date else ""
            cards.append(
                f'<div class="col"><div class="card h-100">{image if picture else ""}'
                f'<div class="card-body"><h5 class="card-title">'
                f"{self.link(spot, extra=' class=stretched-link')}</h5>{date}</div></div></div>"
            )
        return f'<div class="row row-cols-1 row-cols-md-3 g-4">{"".join(cards)}</div>'

    def chrome(self, page: Page) -> str:
        body = f"{self._menu()}<main class=container>{self._crumbs(page)}{page.body}</main>"
        shown = dict.fromkeys(_TARGET.findall(body))
        modals = "\n".join(self.modals[name] for name in shown)
        title = self.agency.long_name if page.front else f"{page.title} - {self.agency.name}"
        return (
            '<!DOCTYPE html>\n<html lang="th"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<link rel="stylesheet" href="{_STYLE_AT}">'
            f"<title>{escape(title)}</title></head><body>\n{body}\n{modals}\n"
            f'<footer class="bg-dark text-light py-4"><div class="container">{self.footer()}'
            f"<p>&copy; {escape(self.agency.long_name)} สงวนลิขสิทธิ์</p></div></footer></body></html>"
        )

    def _crumbs(self, page: Page) -> str:
        if page.front:
            return ""
        return (
            '<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item">'
            '<a href="/">หน้าหลัก</a></li><li class="breadcrumb-item active">'
            f"{escape(page.title)}</li></ol></nav>"
        )

    def _menu(self) -> str:
        items = [self._top(Spot("หน้าหลัก", "/")), *map(self._dropdown, self.menu)]
        around = [(s.caption, s.href) for s in self.filler]
        items.append(self._drop("รอบตำบล", [self._item(Spot(c, h)) for c, h in around]))
        items += [self._top(spot) for spot in (self.down, self.index) if spot]
        items += [self._social(spot) for spot in self.placed("social")]
        return (
            '<nav class="navbar navbar-expand-lg sticky-top"><div class="container-fluid">'
            f'<a class="navbar-brand" href="/">{escape(self.agency.name)}</a>'
            f'<ul class="navbar-nav">{"".join(items)}</ul></div></nav>\n'
        )

    def _dropdown(self, group: tuple[str, str, list[Spot]]) -> str:
        caption, path, spots = group
        named = [s for s in spots if self.whole_menu and not s.href.startswith("#modal")]
        return self._drop(caption, map(self._item, [*named, Spot("ดูทั้งหมด", path)]))

    def _drop(self, caption: str, items: Iterable[str]) -> str:
        return (
            '<li class="nav-item dropdown position-static"><a class="nav-link dropdown-toggle" '
            f'href="#" data-bs-toggle="dropdown">{escape(caption)}</a>'
            f'<ul class="dropdown-menu mega-menu w-100">{"".join(items)}</ul></li>\n'
        )

    def _item(self, spot: Spot) -> str:
        return f"<li>{self.link(spot, extra=' class=dropdown-item')}</li>"

    def _top(self, spot: Spot) -> str:
        return f'<li class="nav-item">{self.link(spot, extra=" class=nav-link")}</li>'

    def _social(self, spot: Spot) -> str:
        words = f'<span class="visually-hidden">{escape(spot.caption)}</span>'
        icon = '<i class="bi bi-share-fill"></i>'
        return f'<li class="nav-item">{self.link(spot, icon + words)}</li>'

    # --- lists

    def entries(self, spots: Iterable[Spot]) -> str:
        spots = list(spots)
        if not any(spot.is_file for spot in spots):
            return self._cards(spots)
        rows = "".join(f"<tr><td>{self.digits(str(n))}</td>{self.entry(s)}</tr>\n"
                       for n, s in enumerate(spots, 1))  # fmt: skip
        head = "<tr><th>#</th><th>รายการ</th><th></th></tr>"
        return f'<table class="table table-striped">{head}{rows}</table>'

    def entry(self, spot: Spot) -> str:
        date = f'<br><small class="text-muted">{escape(spot.date)}</small>' if spot.date else ""
        if not spot.is_file:
            return f"<td>{self.link(spot)}{date}</td><td></td>"
        icon = '<i class="bi bi-file-earmark-arrow-down"></i>'
        button = self.link(spot, icon, ' class="btn btn-sm btn-primary"')
        return f"<td>{escape(spot.caption)}{date}</td><td>{button}</td>"

    def pager(self, paths: Sequence[str], at: int) -> str:
        cells = "".join(
            f'<li class="page-item{" active" if n == at else ""}"><a class="page-link" '
            f'href="{attr(path)}">{n + 1}</a></li>'
            for n, path in enumerate(paths)
        )
        return f'<nav><ul class="pagination">{cells}</ul></nav>'

    def index_body(self, title: str, rows: Sequence[IndexRow]) -> str:
        lines = []
        for row in rows:
            links = " ".join(
                self.link(spot, '<i class="bi bi-link-45deg"></i> เปิดดู', ' class="btn btn-link"')
                for spot in row.spots
            )
            lines.append(
                f'<li class="list-group-item"><span class="badge bg-success">{row.number}</span> '
                f"{escape(row.title)} {links}</li>\n"
            )
        return f'{self.draw_heading(Heading(title))}<ul class="list-group">{"".join(lines)}</ul>'

    # --- blocks

    def draw_rows(self, block: Rows) -> str:
        table = super().draw_rows(block).replace("<table>", '<table class="table table-bordered">')
        return f'<div class="table-responsive">{table}</div>'

    def draw_pairs(self, block: Pairs) -> str:
        rows = "\n".join(
            f'<div class="row"><div class="col-sm-4 fw-bold">{escape(n)}</div>'
            f'<div class="col-sm-8">{escape(v)}</div></div>'
            for n, v in block.pairs
        )
        return f'<div class="container-sm">{rows}</div>'

    def draw_people(self, block: People) -> str:
        cards = "\n".join(map(self.draw_person, block.persons))
        return f'<div class="row justify-content-center">{cards}</div>'

    def draw_person(self, person: Person) -> str:
        place = escape(person.position).replace("องค์การบริหาร", "<br>องค์การบริหาร", 1)
        parts = {
            "image": self.portrait(person, ' class="card-img"'),
            "name": f'<h5 class="card-title">{escape(person.name)}</h5>' if person.name else "",
            "position": f'<p class="card-text">{place.removeprefix("<br>")}</p>' if place else "",
            "phone": self._phone(person.phone) if person.phone else "",
        }
        inner = "".join(parts[part] for part in self.order)
        return f'<div class="col-lg-3"><div class="card text-center">{inner}</div></div>'

    def _phone(self, phone: str) -> str:
        icon = '<i class="bi bi-telephone-fill"></i>'
        if self.dial:
            number = re.sub(r"\D", "", phone.partition("ต่อ")[0])
            return f'<a href="tel:{number}">{icon} {escape(phone)}</a>'
        return f'<p class="card-text">{icon} {escape(phone)}</p>'

    def draw_input(self, field: Input) -> str:
        control = self.control(field, f' id="f_{attr(field.name)}" class="form-control"')
        label = (
            f'<label for="f_{attr(field.name)}" class="form-label">{escape(field.label)}</label>'
        )
        return label + control

    def draw_picture(self, block: Picture) -> str:
        return super().draw_picture(block).replace("<img ", '<img class="img-fluid rounded" ')

    def draw_frame(self, block: Frame) -> str:
        return f'<div class="ratio ratio-16x9">{super().draw_frame(block)}</div>'
