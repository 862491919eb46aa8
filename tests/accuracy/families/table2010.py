"""A PHP maker of 2010: nested tables, a left menu with bullets, TIS-620, upper-case tags.

Even sites declare their encoding in a meta element, odd ones nowhere. Every page has the same
title. Every third site begins with a splash page. Unrelated menus work by ``onclick`` alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from tests.accuracy.families.common import Builder, IndexRow, Page, Spot, attr
from tests.accuracy.kit.blocks import Form, Heading, Pairs, People, Person, Rows, Thing
from tests.accuracy.plan import Plan
from tests.sites.server import Answer, Route

_UNCLOSED = re.compile(r"</(?:p|li|td|th|tr|option|body|html)>")
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)")
_CHARSETS = ("windows-874", "tis-620")
_DIRECT = 6
_COLUMNS = 3


def lay_out(plan: Plan) -> Mapping[str, Mapping[str, Route]]:
    """The site of a plan."""
    return Table2010(plan).build()


class Table2010(Builder):
    """See the module."""

    name = "table2010"
    per_page = 15

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.joomla = plan.number % 2 == 1
        self.splash = plan.number % 3 == 0
        self.icons_only = plan.number % 4 == 1
        self.in_columns = plan.number % 3 == 2
        self.menu: list[tuple[str, list[Spot]]] = []
        self.visits = self.rng.randrange(10_000, 400_000)

    # --- addresses and bytes

    def page_address(self, thing: Thing) -> str:
        number = self.next()
        if not self.joomla:
            script = "view_list" if thing.shape == "list" else "view_detail"
            return f"/{script}.php?boxID={number}"
        view = "category" if thing.shape == "list" else "article"
        return f"/index.php?option=com_content&view={view}&id={number}"

    def file_address(self, thing: Thing, ending: str) -> str:
        return f"/add_file/{self.rng.randrange(10**7, 10**8)}_{self.next()}.{ending}"

    def next_address(self, path: str, number: int) -> str:
        return f"{path}&start={15 * (number - 1)}" if self.joomla else f"{path}&page={number}"

    def encoded(self, html: str) -> Route:
        old = _TAG.sub(lambda m: f"<{m[1]}{m[2].upper()}", _UNCLOSED.sub("", html))
        return Answer(old.encode("cp874", "xmlcharrefreplace"), type="text/html")

    # --- pages

    def arrange(self) -> None:
        for caption, spots in self.groups("menu", "people", "contact", "board"):
            if len(spots) <= _DIRECT or self.plan.number % 5 == 4:
                self.menu.append((caption, spots))
                continue
            path = self.page_address(Thing(caption, "list"))
            self.add_list(path, caption, spots, self.draw_heading(Heading(caption)))
            self.menu.append((caption, [*spots[:2], Spot(f"{caption}ทั้งหมด", path)]))
        front = "/index.php" if self.splash else "/"
        self.add(front, self.agency.name, self._front(), front=True)
        if self.splash:
            self.routes["/"] = self.encoded(self._splash(front))

    def _splash(self, front: str) -> str:
        words = self.picture([f"ยินดีต้อนรับ {self.agency.long_name}"], 800)
        return (
            f"<html><head>{self._meta()}<title>{self.agency.long_name}</title></head><body>"
            f'<center><img src="{words}" alt=""><br>'
            f'<a href="{front}">เข้าสู่เว็บไซต์</a></center></body></html>'
        )

    def _front(self) -> str:
        tiles = "".join(
            f"<tr><td align=center>{self.tile(spot)}</td></tr>" for spot in self.placed("tile")
        )
        news = [
            spot
            for at in self.spots.get("O7", [])
            for spot in self.listed.get(at.href, [])[:5]
            if self.plan.variants["O7"].label.state == "shown"
        ]
        return (
            f'<img src="{self.photo("scene")}" width="560"><br>'
            f"<table border=0>{tiles}</table>"
            + (self.entries(news) if news else "")
            + "".join(self.entries(self.listed.get(at.href, [at])[:3]) for at in self.filler[:2])
        )

    def chrome(self, page: Page) -> str:
        name = escape(self.agency.long_name)
        head = self.picture([self.agency.long_name], 1000)
        return (
            f"<html><head>{self._meta()}<title>:: {name} ::</title></head>\n"
            f"<body bgcolor=#FFFFCC topmargin=0>{self._popup() if page.front else ''}"
            f"<table width=1000 align=center cellpadding=0><tr><td colspan=3>"
            f'<img src="{head}" width=1000 alt=""></td></tr>\n'
            f"<tr><td colspan=3 bgcolor=#006633>{self._top()}</td></tr>\n"
            f"<tr><td colspan=3><marquee scrollamount=3><font color=blue>ยินดีต้อนรับสู่เว็บไซต์ {name}"
            f"</font></marquee></td></tr>\n<tr><td width=200 valign=top>{self._left()}</td>"
            f"<td valign=top><table width=100%><tr><td>{page.body}</td></tr></table></td>"
            f"<td width=150 valign=top>{self._right()}</td></tr>\n"
            f"<tr><td colspan=3 align=center bgcolor=#CCCC99><font size=2>{self.footer()}"
            f"<br>Copyright &copy; {name} All rights reserved.</font></td></tr></table>"
            f"</body></html>"
        )

    def _meta(self) -> str:
        if self.plan.number % 2:
            return ""
        charset = _CHARSETS[self.plan.number // 2 % 2]
        return f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">'

    def _popup(self) -> str:
        image = self.photo("scene")
        return (
            '<div id="popup" style="position:absolute;left:300px;top:120px;background:#fff">'
            f'<img src="{image}"><br><a href="javascript:void(0)" '
            "onclick=\"document.getElementById('popup').style.display='none'\">[ปิดหน้าต่าง]</a></div>"
        )

    def _top(self) -> str:
        home = Spot("หน้าแรก", "/index.php" if self.splash else "/")
        spots = [home, *filter(None, (self.down, self.index)), *self.placed("contact")[:1]]
        return " | ".join(self.link(spot) for spot in spots)

    def _left(self) -> str:
        parts = [self._box(caption, map(self._line, spots)) for caption, spots in self.menu]
        return "".join([*parts, self._box("น่าสนใจ", map(self._jump, self.filler))])

    def _box(self, caption: str, lines: Iterable[str]) -> str:
        return (
            f"<table width=100%><tr><td bgcolor=#336600><font color=white><b>{escape(caption)}</b>"
            f"</font></td></tr>{''.join(lines)}</table>\n"
        )

    def _line(self, spot: Spot) -> str:
        caption = escape(spot.caption)
        if self.plan.number % 4 == 2:
            caption = caption.replace(" ", "&nbsp;")
        return f'<tr><td><img src="{self.dot()}" width=8> {self.link(spot, caption)}</td></tr>\n'

    def _jump(self, spot: Spot) -> str:
        return (
            f'<tr><td style="cursor:hand" onclick="location.href=\'{attr(spot.href)}\'">'
            f'<img src="{self.dot()}" width=8> {escape(spot.caption)}</td></tr>\n'
        )

    def _right(self) -> str:
        social = "<br>".join(self.link(spot) for spot in self.placed("social"))
        return (
            f"<center>{social}<br><font size=2>ผู้เข้าชมขณะนี้ {self.digits('3')} คน<br>ทั้งหมด "
            f"<b>{self.digits(f'{self.visits:07d}')}</b> คน</font></center>"
        )

    # --- lists

    def entries(self, spots: Iterable[Spot]) -> str:
        return f'<table width="100%">{"".join(map(self.entry, spots))}</table>'

    def entry(self, spot: Spot) -> str:
        date = f"<font size=1>[{escape(spot.date)}]</font>" if spot.date else ""
        bullet = f'<tr><td width=10><img src="{self.dot()}"></td>'
        if self.icons_only and spot.is_file:
            icon = f'<img src="{self.dot("pdf")}" border=0>'
            cells = f"<td>{escape(spot.caption)} {date}</td><td>{self.link(spot, icon)}</td>"
            return f"{bullet}{cells}</tr>\n"
        return f"{bullet}<td>{self.link(spot)} {date}</td></tr>\n"

    def index_body(self, title: str, rows: Sequence[IndexRow]) -> str:
        lines = "".join(
            f"<tr><td valign=top><b>{row.number}</b> {self._named(row)}</td></tr>\n" for row in rows
        )
        return f"{self.draw_heading(Heading(title))}<table border=1 width=100%>{lines}</table>"

    def _named(self, row: IndexRow) -> str:
        if len(row.spots) == 1:
            return self.link(row.spots[0], escape(row.title))
        return "<br>- ".join([escape(row.title), *map(self.link, row.spots)])

    # --- blocks

    def draw_heading(self, block: Heading) -> str:
        return (
            f"<p><font size={6 - block.level} color=#006600><b>{escape(block.text)}</b></font></p>"
        )

    def draw_rows(self, block: Rows) -> str:
        return super().draw_rows(block).replace("<table", "<table border=1 cellspacing=0", 1)

    def draw_pairs(self, block: Pairs) -> str:
        lines = "".join(
            f"<tr><td align=right><b>{escape(n)}</b></td><td>{escape(v)}</td></tr>\n"
            for n, v in block.pairs
        )
        return f"<table align=center>{lines}</table>"

    def draw_people(self, block: People) -> str:
        size = _COLUMNS if self.in_columns else 2
        bands = [block.persons[n : n + size] for n in range(0, len(block.persons), size)]
        draw = self._columns if self.in_columns else self._cells
        return f"<table width=100%>{''.join(map(draw, bands))}</table>"

    def _columns(self, band: Sequence[Person]) -> str:
        rows = (
            [self.portrait(p, " width=110") for p in band],
            [escape(p.name) for p in band],
            [escape(p.position) for p in band],
            [escape(p.phone) for p in band],
        )
        return "".join(
            "<tr>" + "".join(f"<td align=center>{cell}</td>" for cell in row) + "</tr>\n"
            for row in rows
            if any(row)
        )

    def _cells(self, band: Sequence[Person]) -> str:
        cells = "".join(f"<td valign=top>{self.draw_person(person)}</td>" for person in band)
        return f"<tr>{cells}</tr>\n"

    def draw_person(self, person: Person) -> str:
        rows = (self.portrait(person, " width=120"), *map(escape, (person.name, person.position)))
        lines = [row for row in (*rows, escape(person.phone)) if row]
        cells = "".join(f"<tr><td align=center>{line}</td></tr>" for line in lines)
        return f"<table border=1 align=center>{cells}</table>"

    def draw_form(self, block: Form) -> str:
        self.serve_form(block)
        rows = "".join(
            f"<tr><td>{escape(f.label)} :</td><td>{self.control(f)}</td></tr>\n"
            for f in block.fields
        )
        return (
            f'<form name="form1" method="post" action="{attr(block.action)}"><table>{rows}'
            f'<tr><td colspan=2><input type="submit" value="{attr(block.submit)}"></td></tr>'
            "</table></form>"
        )
