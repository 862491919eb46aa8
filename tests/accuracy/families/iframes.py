"""A maker of ASP pages: the frame has the menu, the content stands in a page inside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from random import Random
from urllib.parse import quote

from tests.accuracy.families.common import IndexRow, Page, Spot, attr
from tests.accuracy.families.common_more import Sorted, opened
from tests.accuracy.kit.blocks import Form, Heading, Input, Pairs, Person, Rows, Thing
from tests.accuracy.plan import Plan
from tests.sites.server import Answer, Route

_CSS = (
    "body{font-family:Tahoma;font-size:13px;background:#e8f0d8}td{vertical-align:top}"
    ".mnu{width:220px}.mnu a{display:block;padding:3px;border-bottom:1px dotted #888}"
    ".hd{background:#5a7d1e;color:#fff;font-weight:bold;padding:4px}"
)


class Framed(Sorted):
    """A site of this maker."""

    name = "iframes"
    topics = 5

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.days = plan.number % 4 == 1
        self.thai_bytes = plan.number % 3 != 1
        self.declared = plan.number % 2 == 0
        self.upper = plan.number % 5 == 2
        self.folded = plan.number % 4 == 2
        self.number = 10 + 3 * plan.number
        self.inside: dict[str, str] = {}

    # --- addresses ---

    def page_address(self, thing: Thing) -> str:
        """The outer page; the inner one has the same number."""
        self.number += self.tone.randrange(1, 6)
        page = "Content" if self.upper else "content"
        return f"/{page}.aspx?id={self.number}"

    def _inner(self, path: str) -> str:
        if path == "/":
            return "/inner_main.aspx"
        return "/inner.aspx?id=" + path.rpartition("=")[2]

    def file_address(self, thing: Thing, ending: str) -> str:
        """A folder of uploads."""
        self.number += 1
        stem = quote(thing.slug) or f"{self.number}_{self.tone.randrange(1000, 9999)}"
        return self.free(f"/upload/files/{stem}.{ending}")

    def image_address(self, stem: str) -> str:
        """A folder of pictures."""
        return f"/upload/images/{stem}.jpg"

    # --- lists ---

    def link(self, spot: Spot, inner: str = "", extra: str = "") -> str:
        """Pages open in the whole window, files in another."""
        more = extra or opened(spot) or (' target="_parent"' if spot.href.startswith("/") else "")
        return super().link(spot, inner, more)

    def entries(self, spots: Iterable[Spot]) -> str:
        """A grid of the server."""
        rows = "".join(map(self.entry, spots))
        return (
            '<table id="GridView1" class="grid" cellspacing="0" rules="all" border="1">'
            f'<tr><th scope="col">ลำดับ</th><th scope="col">รายการ</th><th></th></tr>{rows}</table>'
        ).replace("<td>#</td>", "<td>&bull;</td>")

    def entry(self, spot: Spot) -> str:
        """A row of the grid."""
        date = escape(spot.date)
        return f"<tr><td>#</td><td>{self.link(spot)}</td><td>{date}</td></tr>\n"

    # --- blocks ---

    def draw_heading(self, block: Heading) -> str:
        """A label of the server."""
        size = {1: "x-large", 2: "large"}.get(block.level, "medium")
        number = self.next()
        return (
            f'<div><span id="lblTitle{number}" style="font-size:{size};font-weight:bold;'
            f'color:#5a7d1e">{escape(block.text)}</span></div>'
        )

    def draw_rows(self, block: Rows) -> str:
        """A table with rules."""
        return super().draw_rows(block).replace("<table>", '<table border="1" rules="all">', 1)

    def draw_pairs(self, block: Pairs) -> str:
        """A table of two columns."""
        rows = "".join(
            f"<tr><td><b>{escape(n)}</b></td><td>{escape(v)}</td></tr>" for n, v in block.pairs
        )
        return f'<table class="detail">{rows}</table>'

    def draw_person(self, person: Person) -> str:
        """A cell of a data list, the position first."""
        lines = [escape(text) for text in (person.position, person.name, person.phone) if text]
        spans = "<br />".join(f"<span>{line}</span>" for line in lines)
        return (
            f'<table class="dl"><tr><td>{self.portrait(person)}</td><td>{spans}</td></tr></table>'
        )

    def draw_form(self, block: Form) -> str:
        """A form of the server with its state."""
        html = super().draw_form(block)
        state = f'<input type="hidden" name="__VIEWSTATE" value="{self._state(block.action)}" />'
        return html.replace("<p>", f"{state}<p>", 1)

    def draw_input(self, field: Input) -> str:
        """A label apart from its control."""
        name = f"ctl00_{field.name}"
        return (
            f'<label for="{attr(name)}">{escape(field.label)}</label><br />'
            f'{self.control(field, f""" id="{attr(name)}" """)}'
        )

    def _state(self, seed: str) -> str:
        rng = Random(f"{self.name} state {seed}")
        return "/wEPDwUK" + "".join(rng.choices("ABCDEFGHabcdefgh0123456789", k=40)) + "=="

    def index_body(self, title: str, rows: Sequence[IndexRow]) -> str:
        """A grid of number, title and a link for each."""
        lines = []
        for row in rows:
            links = "<br />".join(map(self.link, row.spots))
            lines.append(
                f"<tr><td>{row.number}</td><td>{escape(row.title)}</td><td>{links}</td></tr>\n"
            )
        return (
            f"{self.draw_heading(Heading(title))}"
            f'<table id="gvIta" border="1" rules="all">{"".join(lines)}</table>'
        )

    # --- the site ---

    def arrange(self) -> None:
        """The menu, and the front page in its frame."""
        self.make_sections("menu", "contact", "people", "board", pages=self.folded)
        title, entries = self.news()
        news = self.draw_heading(Heading(title)) + self.entries(entries) if entries else ""
        fun = self.entries(self.leisure(4))
        welcome = self.draw_heading(Heading(f"ยินดีต้อนรับสู่{self.agency.long_name}", 1))
        self.add("/", self.agency.long_name, welcome + news + fun, front=True)

    def _menu(self, page: Page) -> str:
        here = self.section_of(page)
        out = [f'<a href="/">{self.digits("หน้าแรก")}</a>']
        for section in self.sections:
            out.append(f'<div class="hd">{escape(section.title)}</div>')
            folded = self.folded and section is not here
            shown = (Spot("ดูทั้งหมด", section.href),) if folded else section.spots
            out += [self.link(spot, extra=opened(spot) or " ") for spot in shown]
        out.append('<div class="hd">ทั่วไป</div>')
        out += [self.link(spot, extra=" ") for spot in (*self.top(), *self.filler)]
        return "\n".join(out)

    def _banners(self) -> str:
        tiles = "".join(f"<td>{self.tile(spot)}</td>" for spot in self.placed("tile"))
        return f'<table class="banner"><tr>{tiles}</tr></table>' if tiles else ""

    def _social(self) -> str:
        return " | ".join(
            self.link(spot, f'<img src="{self.photo("scene")}" alt="{attr(spot.caption)}">')
            for spot in self.placed("social")
        )

    def chrome(self, page: Page) -> str:
        """The outer page: header, menu, the frame, footer."""
        inner = self._inner(page.path) if self._is_framed(page) else ""
        body = page.body
        if inner:
            self.routes[inner] = self._sent(self._inside(page))
            high = 600 + len(page.body) // 20 % 900
            body = (
                f'<iframe id="ifrContent" src="{attr(inner.lstrip("/"))}" width="760" '
                f'height="{high}" frameborder="0" scrolling="auto"></iframe>'
            )
        name = escape(self.agency.long_name)
        return (
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">\n'
            f'<html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8" />'
            f"<title>{name}</title><style>{_CSS}</style></head>\n<body>\n"
            f'<div id="aspnetForm"><input type="hidden" id="__VIEWSTATE" '
            f'value="{self._state(page.path)}" />\n<table width="1000" align="center">'
            f'<tr><td colspan="2"><h1>{name}</h1>{self._social()}</td></tr>\n'
            f'<tr><td class="mnu">{self._menu(page)}</td>\n<td>{body}'
            f"{self._banners() if page.front else ''}</td></tr>\n"
            f'<tr><td colspan="2" class="foot">{self.footer()}<p>{self.copyright()}</p></td></tr>'
            "</table></div></body></html>"
        )

    def _is_framed(self, page: Page) -> bool:
        return page.front or ".aspx?id=" in page.path

    def _inside(self, page: Page) -> str:
        charset = "windows-874" if self.thai_bytes else "utf-8"
        return (
            f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}">'
            f"<title>inner</title></head>\n<body>{page.body}</body></html>"
        )

    def _sent(self, html: str) -> Answer:
        if not self.thai_bytes:
            return Answer(html.encode())
        kind = "text/html; charset=windows-874" if self.declared else "text/html"
        return Answer(html.encode("cp874", "xmlcharrefreplace"), type=kind)


def lay_out(plan: Plan) -> Mapping[str, Mapping[str, Route]]:
    """A site of ``plan`` whose content stands in frames."""
    return Framed(plan).build()
