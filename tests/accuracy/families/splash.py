"""A splash page first, then menus of two levels and addresses by module and number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from urllib.parse import quote

from tests.accuracy.families.common import IndexRow, Page, Spot, attr
from tests.accuracy.families.common_more import Section, Sorted, opened
from tests.accuracy.kit.blocks import Form, Heading, Input, Pairs, Para, People, Person, Rows, Thing
from tests.accuracy.plan import Plan
from tests.sites.server import Route

_ENTER = ("เข้าสู่เว็บไซต์", "เข้าสู่หน้าหลัก", "เข้าสู่เว็บไซต์หลัก", "ENTER SITE")
_MAIN = ("/index.php?mo=1", "/main.php", "/home.php", "/index.php")
_CSS = (
    "body{font:14px Tahoma;margin:0;background:#eef}#nav ul{list-style:none;margin:0;padding:0}"
    "#nav>ul>li{float:left;position:relative}#nav a{display:block;padding:8px;color:#fff;"
    "background:#417}#nav li ul{display:none;position:absolute;width:260px;z-index:5}"
    "#nav li:hover ul{display:block}#body{clear:both;padding:12px}.box{border:1px solid #417;"
    "margin:8px 0}.box .tt{background:#417;color:#fff;padding:4px}"
)


class Splash(Sorted):
    """A site of this maker."""

    name = "splash"
    per_page = 10
    topics = 5

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.days = plan.number % 5 == 2
        self.main = _MAIN[plan.number % 4]
        self.refreshed = plan.number % 3 == 1
        self.enter = self.tone.choice(_ENTER[:3] if plan.number % 4 else _ENTER)
        self.boxes = plan.number % 4 in (0, 3)
        self.stamp = 1664600000 + plan.number * 7919
        self.number = 100 + 11 * plan.number
        self.module = 59 + plan.number % 3

    # --- addresses ---

    def page_address(self, thing: Thing) -> str:
        """``index.php?mo=59&action=page&id=N``; lists are another module."""
        self.number += self.tone.randrange(1, 900)
        if thing.shape == "list":
            return f"/index.php?mo=3&art={self.number}"
        return f"/index.php?mo={self.module}&action=page&id={self.number}"

    def next_address(self, path: str, number: int) -> str:
        """Pages of a list."""
        return f"{path}&page={number}"

    def file_address(self, thing: Thing, ending: str) -> str:
        """Names are times of upload."""
        self.stamp += self.tone.randrange(60, 90000)
        stem = quote(thing.slug) if thing.slug and self.plan.number % 2 else str(self.stamp)
        return self.free(f"/datas/file/{stem}.{ending}")

    def image_address(self, stem: str) -> str:
        """A folder of pictures."""
        return f"/datas/image/{stem}.jpg"

    # --- lists ---

    def entry(self, spot: Spot) -> str:
        """A line of the module of articles."""
        date = f'<span class="date">{escape(spot.date)}</span>' if spot.date else ""
        return f'<div class="row">&raquo; {self.link(spot, extra=opened(spot))} {date}</div>'

    def entries(self, spots: Iterable[Spot]) -> str:
        """The lines of the module."""
        return '<div class="art-list">' + "\n".join(map(self.entry, spots)) + "</div>"

    # --- blocks ---

    def draw_heading(self, block: Heading) -> str:
        """A bar for the first level, bold text below."""
        if block.level <= 2:
            return f'<div class="tt-page"><h2>{escape(block.text)}</h2></div>'
        return f"<p><strong>{escape(block.text)}</strong></p>"

    def draw_para(self, block: Para) -> str:
        """A division, as an old editor leaves it."""
        return f"<div>&nbsp;&nbsp;&nbsp;{escape(block.text)}</div>"

    def draw_rows(self, block: Rows) -> str:
        """A table with a coloured head."""
        html = super().draw_rows(block)
        return html.replace("<table>", '<table width="100%" border="1" bordercolor="#417">', 1)

    def draw_pairs(self, block: Pairs) -> str:
        """Label and value with a colon where the label has none."""
        lines = []
        for name, value in block.pairs:
            colon = "" if name.rstrip().endswith(":") else " :"
            lines.append(f"<div><b>{escape(name)}</b>{colon} {escape(value)}</div>")
        return "".join(lines)

    def draw_people(self, block: People) -> str:
        """A chart: the first alone, the others in rows."""
        cards = list(map(self.draw_person, block.persons))
        rows = [cards[:1], *(cards[n : n + 3] for n in range(1, len(cards), 3))]
        return "".join(f'<div class="level">{"".join(row)}</div>' for row in rows)

    def draw_person(self, person: Person) -> str:
        """A card, the number marked as such by an icon."""
        phone = f'<div class="tel">{escape(person.phone)}</div>' if person.phone else ""
        name = f"<div>{escape(person.name)}</div>" if person.name else ""
        return (
            f'<div class="person-card">{self.portrait(person)}{name}'
            f'<div class="pos">{escape(person.position)}</div>{phone}</div>'
        )

    def draw_form(self, block: Form) -> str:
        """A form in a table."""
        self.serve_form(block)
        rows = "".join(map(self.draw_input, block.fields))
        return (
            f'<form action="{attr(block.action)}" method="post" name="frm"><table>{rows}'
            f'</table><input type="submit" value="{attr(block.submit)}">'
            '<input type="reset" value="ล้างข้อมูล"></form>'
        )

    def draw_input(self, field: Input) -> str:
        """A row."""
        return (
            f'<tr><td align="right">{escape(field.label)}</td><td>{self.control(field)}</td></tr>'
        )

    def index_body(self, title: str, rows: Sequence[IndexRow]) -> str:
        """The index: a list, one thing under the other, on odd sites."""
        if self.plan.number % 2 == 0:
            return super().index_body(title, rows)
        out = []
        for row in rows:
            links = "".join(f"<li>{self.link(spot)}</li>" for spot in row.spots)
            out.append(f"<li>{row.number} {escape(row.title)}<ul>{links}</ul></li>\n")
        return f"{self.draw_heading(Heading(title))}<ul>{''.join(out)}</ul>"

    # --- the site ---

    def arrange(self) -> None:
        """The splash page, the main page, the page of wishes."""
        linked = self.plan.number % 2 == 0
        self.make_sections("menu", "contact", "people", "board", pages=linked)
        self.wishes = f"/index.php?mo=9&action=bless&id={self.number + 1}"
        self.add(
            self.wishes,
            "ลงนามถวายพระพร",
            self.draw(
                [
                    Heading("ลงนามถวายพระพร"),
                    Para("ขอพระองค์ทรงพระเจริญยิ่งยืนนาน"),
                    Para("ด้วยเกล้าด้วยกระหม่อม ขอเดชะ"),
                ]
            ),
        )
        self.add(self.main, self.agency.long_name, self._main())
        self.add("/", self.agency.long_name, self._splash(), front=True)

    def _splash(self) -> str:
        picture = f'<p><img src="{self.photo("scene")}" alt="" width="640"></p>'
        wishes = f'<a href="{attr(self.wishes)}">ลงนามถวายพระพร</a>'
        button = escape(self.enter)
        if self.refreshed:
            source = self.picture([self.enter], 300)
            button = f'<img src="{source}" alt="{attr(self.enter)}">'
        enter = f'<a href="{attr(self.main)}">{button}</a>'
        return f"<center>{picture}<p>{wishes} &nbsp; {enter}</p></center>"

    def _main(self) -> str:
        title, entries = self.news()
        parts = ["".join(f"<span>{self.tile(spot)}</span> " for spot in self.placed("tile"))]
        if entries:
            parts.append(self._box(title, entries))
        if self.boxes:
            parts += [self._box(s.title, s.spots[:8]) for s in self.sections]
        parts.append(self._box("ชวนชม", self.leisure()))
        return "\n".join(parts)

    def _box(self, title: str, spots: Iterable[Spot]) -> str:
        return f'<div class="box"><div class="tt">{escape(title)}</div>{self.entries(spots)}</div>'

    def _menu(self) -> str:
        out = [f'<li><a href="{attr(self.main)}">หน้าแรก</a></li>']
        out += map(self._menu_item, self.sections)
        down = [f"<li>{self.link(spot)}</li>" for spot in self.top()]
        fun = "".join(f"<li>{self.link(spot)}</li>" for spot in self.filler)
        return (
            f'<div id="nav"><ul>{"".join(out)}{"".join(down)}'
            f'<li><a href="javascript:void(0)">รอบบ้านเรา</a><ul>{fun}</ul></li></ul></div>'
        )

    def _menu_item(self, section: Section) -> str:
        below = "".join(f"<li>{self.link(spot, extra=opened(spot))}</li>" for spot in section.spots)
        href = "javascript:void(0)" if self.plan.number % 2 else attr(section.href)
        title = escape(section.title)
        return f'<li><a href="{href}">{title}</a><ul>{below}</ul></li>\n'

    def _social(self) -> str:
        return " ".join(self.link(spot, extra=opened(spot)) for spot in self.placed("social"))

    def chrome(self, page: Page) -> str:
        """Nothing around the splash page; header, menu and footer around the others."""
        name = escape(self.agency.long_name)
        refresh = ""
        if page.front and self.refreshed:
            wait = 5 + self.plan.number % 3
            refresh = (
                f'<meta http-equiv="refresh" content="{wait};url={attr(self.main.lstrip("/"))}">'
            )
        head = (
            f'<!DOCTYPE html><html lang="th"><head><meta charset="utf-8">{refresh}'
            f"<title>{name} {escape(self.agency.province)}</title><style>{_CSS}</style></head>\n"
        )
        if page.front:
            return f"{head}<body>{page.body}{self._credit()}</body></html>"
        return (
            f'{head}<body><div id="head"><h1>{name}</h1>{self._social()}</div>\n{self._menu()}\n'
            f'<div id="body">{page.body}</div>\n{self._credit()}</body></html>'
        )

    def _credit(self) -> str:
        return f'<div id="foot">{self.footer()}<p>{self.copyright()}</p></div>'


def lay_out(plan: Plan) -> Mapping[str, Mapping[str, Route]]:
    """A site of ``plan`` behind a splash page."""
    return Splash(plan).build()
