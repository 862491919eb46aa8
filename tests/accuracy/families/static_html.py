"""Pages made by hand or exported from Word: ``o12.html``, spans and breaks inside words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from random import Random
from urllib.parse import quote

from tests.accuracy.families.common import IndexRow, Page, Spot, attr
from tests.accuracy.families.common_more import Sorted, entities, seams
from tests.accuracy.kit.agency import thai_digits
from tests.accuracy.kit.blocks import (
    Heading,
    Input,
    Pairs,
    Para,
    People,
    Person,
    Points,
    Rows,
    Thing,
)
from tests.accuracy.plan import Plan
from tests.sites.server import Answer, Route

_GENERATORS = ("Microsoft FrontPage 4.0", "Microsoft Word 12 (filtered)", "Namo WebEditor v5.0")
_NUMBERS = ("O{}", "O{}", "o{}", "O.{}", "0{}", "O {}", "ข้อ {}")
_SPANS = (
    "<span lang=TH style='font-size:16.0pt;font-family:\"TH SarabunIT๙\"'>",
    "<span style='mso-bidi-font-size:11.0pt'>",
    '<span class="style3">',
    "<span lang=EN-US>",
)


class Static(Sorted):
    """A site of this maker."""

    name = "static_html"
    topics = 5

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.word = plan.number % 3 != 2
        self.numeric = plan.number % 5 == 1
        self.thai_bytes = plan.number % 4 == 2
        self.declared = plan.number % 8 == 2
        self.torn = plan.number % 2 == 0
        self.maker = _GENERATORS[plan.number % 3]
        self.upper = plan.number % 4 == 3
        self.up = ""

    # --- addresses ---

    def page_address(self, thing: Thing) -> str:
        """``o12.html`` for the first thing of an item."""
        if self.item:
            stem = f"{'O' if self.upper else 'o'}{self.item[1:]}"
        else:
            stem = quote(thing.slug) or f"page{self.next()}"
        return self._numbered(f"/{stem}", "htm" if self.upper else "html")

    def file_address(self, thing: Thing, ending: str) -> str:
        """Files named by item, or as whoever wrote them named them."""
        stem = quote(thing.slug)
        if not stem:
            stem = f"{self.item or 'file'}{self.tone.choice(('MC', '_', '-', 'new'))}{self.next()}"
        return self._numbered(f"/{'pdf' if self.upper else 'files'}/{stem}", ending)

    def _numbered(self, stem: str, ending: str) -> str:
        path, number = f"{stem}.{ending}", 1
        while path in self.routes or path in self.pages:
            number += 1
            path = f"{stem}_{number}.{ending}"
        return path

    # --- words ---

    def text(self, text: str, *, calm: bool = False) -> str:
        """Text as HTML with what Word leaves in it: spans, hard spaces, breaks inside words."""
        rng = Random(f"{self.name} {self.plan.number} {text}")
        places = seams(text) if self.word else []
        cuts: dict[int, str] = {}
        if places and rng.random() < (0.3 if calm else 0.7):
            for at in rng.sample(places, min(len(places), 1 + len(text) // 60)):
                cuts[at] = f"</span>{rng.choice(_SPANS)}"
        if places and self.torn and rng.random() < (0.15 if calm else 0.3):
            at = rng.choice(places)
            cuts[at] = cuts.get(at, "") + rng.choice(("\n", "\r\n", "<wbr>"))
        out = [cuts.get(n, "") + self._letter(letter, rng) for n, letter in enumerate(text)]
        inner = "".join(out)
        return f"{_SPANS[0]}{inner}</span>" if cuts else inner

    def _letter(self, letter: str, rng: Random) -> str:
        if letter == " " and rng.random() < 0.08:
            return "&nbsp;"
        return escape(letter)

    def number_of(self, item: str) -> str:
        """Thai and Arabic figures in one number, zero for O."""
        spelled = self.rng.choice(_NUMBERS).format(item[1:])
        if self.rng.random() < 0.25:
            spelled = spelled[:-1] + thai_digits(spelled[-1])
        return thai_digits(spelled) if self.plan.thai else spelled

    # --- lists ---

    def link(self, spot: Spot, inner: str = "", extra: str = "") -> str:
        """Relative addresses, as such makers write them."""
        href = spot.href
        if href.startswith("/") and href != "/":
            href = self.up + href[1:]
        return f'<a href="{attr(href)}"{extra}>{inner or self.text(spot.caption, calm=True)}</a>'

    def entry(self, spot: Spot) -> str:
        """A line with a bullet of the maker."""
        date = f" <font size=1 color=#808080>{escape(spot.date)}</font>" if spot.date else ""
        return f"<p class=MsoListParagraph>&middot;&nbsp;&nbsp;{self.link(spot)}{date}</p>"

    def entries(self, spots: Iterable[Spot]) -> str:
        """Lines."""
        return "\n".join(map(self.entry, spots))

    # --- blocks ---

    def draw_heading(self, block: Heading) -> str:
        """Large centred letters."""
        size = {1: 6, 2: 5}.get(block.level, 4)
        text = self.text(block.text, calm=True)
        return f"<p align=center><b><font size={size} color=#000080>{text}</font></b></p>"

    def draw_para(self, block: Para) -> str:
        """A paragraph of Word."""
        return (
            f"<p class=MsoNormal style='text-indent:36.0pt'>{self.text(block.text)}<o:p></o:p></p>"
        )

    def draw_points(self, block: Points) -> str:
        """Paragraphs with hyphens."""
        return "\n".join(
            f"<p class=MsoListParagraph style='margin-left:54.0pt'>-&nbsp;{self.text(entry)}</p>"
            for entry in block.entries
        )

    def draw_rows(self, block: Rows) -> str:
        """A table of Word."""
        rows = [self._row(block.head, bold=True)] if block.head else []
        rows += [self._row(row) for row in block.rows]
        return f"<table class=MsoTableGrid border=1 cellspacing=0>{''.join(rows)}</table>"

    def _row(self, cells: Sequence[str], *, bold: bool = False) -> str:
        mark, end = ("<b>", "</b>") if bold else ("", "")
        return (
            "<tr>"
            + "".join(
                f"<td valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal>"
                f"{mark}{self.text(cell, calm=True) or '&nbsp;'}{end}</p></td>"
                for cell in cells
            )
            + "</tr>\n"
        )

    def draw_pairs(self, block: Pairs) -> str:
        """Lines with hard spaces between label and value."""
        return "".join(
            f"<p class=MsoNormal><b>{self.text(n, calm=True)}</b>&nbsp;&nbsp;{escape(v)}</p>"
            for n, v in block.pairs
        )

    def draw_people(self, block: People) -> str:
        """A table, photograph at the left."""
        rows = "".join(f"<tr>{self.draw_person(person)}</tr>\n" for person in block.persons)
        return f"<table border=0 width=640>{rows}</table>"

    def draw_person(self, person: Person) -> str:
        """The cells of one person."""
        lines = [escape(text) for text in (person.name, person.position, person.phone) if text]
        return f"<td>{self.portrait(person, ' width=90')}</td><td>{'<br>'.join(lines)}</td>"

    def draw_input(self, field: Input) -> str:
        """Label and control in one line."""
        return f"{escape(field.label)}&nbsp;{self.control(field)}"

    def index_body(self, title: str, rows: Sequence[IndexRow]) -> str:
        """The table of items, the main way to the documents."""
        out = []
        for row in rows:
            links = "<br>\n".join(map(self.link, row.spots))
            out.append(
                f"<tr><td align=center>{row.number}</td><td>{self.text(row.title, calm=True)}</td>"
                f"<td>{links or '&nbsp;'}</td></tr>\n"
            )
        return (
            f"{self.draw_heading(Heading(title))}<table border=1 width='95%' bordercolor=#000080>"
            f"<tr bgcolor=#CCFFFF><td>ตัวชี้วัด</td><td>รายการ</td><td>เอกสาร</td></tr>"
            f"{''.join(out)}</table>"
        )

    # --- the site ---

    def arrange(self) -> None:
        """With an index, only what it does not name stands in the menu; else sections."""
        if self.index:
            self.add_list("/other.html", "เอกสารเผยแพร่", self._unnamed())
        else:
            self.make_sections(
                "menu", "contact", "people", "board", pages=self.plan.number % 2 == 0
            )
        title, entries = self.news()
        news = self.draw_heading(Heading(title)) + self.entries(entries) if entries else ""
        tiles = "".join(f"<p align=center>{self.tile(spot)}</p>" for spot in self.placed("tile"))
        welcome = f"<marquee>{escape(f'ยินดีต้อนรับสู่ {self.agency.long_name}')}</marquee>"
        fun = self.entries(self.leisure(5))
        self.add("/", self.agency.long_name, welcome + tiles + news + fun, front=True)

    def _unnamed(self) -> list[Spot]:
        out: list[Spot] = []
        for item, variant in self.plan.variants.items():
            if variant.label.state == "absent" and variant.where != "social":
                out += self.spots[item]
        return out

    def _menu(self) -> str:
        spots = [Spot("หน้าแรก", "/")]
        if self.index:
            for item in ("O1", "O2", "O3", "O5", "O8"):
                spots += self.spots.get(item, [])
            if self._unnamed():
                spots.append(Spot("เอกสารเผยแพร่", "/other.html"))
        spots += self.top()
        lines = [f"<p>{self.link(spot)}</p>" for spot in spots]
        for section in self.sections:
            lines.append(f"<p><b><u>{escape(section.title)}</u></b></p>")
            if self.plan.number % 2:
                lines += [f"<p>{self.link(spot)}</p>" for spot in section.spots]
            else:
                lines.append(f"<p>{self.link(Spot(section.title, section.href))}</p>")
        lines += [f"<p><font size=2>{self.link(spot)}</font></p>" for spot in self.filler]
        return "\n".join(lines)

    def _social(self) -> str:
        return "".join(f"<p align=center>{self.link(spot)}</p>" for spot in self.placed("social"))

    def chrome(self, page: Page) -> str:
        """A table of two columns."""
        self.up = "../" * (page.path.count("/") - 1)
        name = escape(self.agency.long_name)
        charset = "windows-874" if self.thai_bytes else "utf-8"
        title = "Untitled Document" if self.plan.number % 5 == 4 else escape(page.title)
        namespace = ' xmlns:o="urn:schemas-microsoft-com:office:office"' if self.word else ""
        return (
            f'<html{namespace}>\n<head>\n<meta http-equiv="Content-Type" '
            f'content="text/html; charset={charset}">\n'
            f'<meta name="GENERATOR" content="{self.maker}">\n<title>{title}</title>\n</head>\n'
            "<body bgcolor=#FFFFFF link=#0000FF>\n<table border=0 width=960 align=center>\n"
            f"<tr><td colspan=2 bgcolor=#99CCFF><p align=center><font size=6><b>{name}</b></font>"
            f"</p></td></tr>\n<tr><td width=220 valign=top bgcolor=#EEF6FF>{self._menu()}"
            f"{self._social()}</td>\n<td valign=top>{page.body}</td></tr>\n"
            f"<tr><td colspan=2><hr>{self.footer()}<p align=center><font size=2>"
            f"{self.copyright()}</font></p></td></tr>\n</table>\n</body>\n</html>\n"
        )

    def encoded(self, html: str) -> Route:
        """UTF-8 or the code page of Thai Windows; Thai as entities on some sites."""
        text = entities(html) if self.numeric else html
        if not self.thai_bytes:
            return Answer(text.encode())
        kind = "text/html; charset=windows-874" if self.declared else "text/html"
        return Answer(text.encode("cp874", "xmlcharrefreplace"), type=kind)


def lay_out(plan: Plan) -> Mapping[str, Mapping[str, Route]]:
    """A site of ``plan`` made by hand."""
    return Static(plan).build()
