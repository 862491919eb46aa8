"""A maker of about 2008: PHP pages of nested tables in TIS-620, splash page, popup windows.

The charset stands in the header, in meta only, or nowhere. Part of the menu is
``onclick="location.href=..."``; documents open through ``window.open``.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tests.accuracy.heldout.north_markup import Entry, Maker
from tests.accuracy.kit.blocks import Person, Rows
from tests.accuracy.kit.site import Site
from tests.sites.server import Answer

ABOUT = ("O1", "O3", "O4", "O6", "O10")
WORK = ("O11", "O12", "O13", "O14", "O15", "O16", "O17")
BUYING = ("O19", "O20", "O21", "O22")
STAFF = ("O23", "O24", "O25", "O26")
OPEN = ("O27", "O28", "O29", "O30", "O8", "O18")
CLEAN = ("O31", "O32", "O33", "O34", "O35", "O36", "O37", "O38")
ETHICS = ("O39", "O40", "O41", "O42", "O43")


class Php(Maker):
    """Nested tables."""

    family = "north_php"

    def __init__(self, number: int) -> None:
        """Choose how bytes are declared."""
        super().__init__(number)
        self.charset = ("header", "meta", "none", "meta", "header")[number % 5]
        self.menus: list[tuple[str, list[Entry]]] = []
        self.icons: list[Entry] = []
        self.tiles: list[Entry] = []
        self.index_at = ""

    def answer(self, html: str) -> Answer:
        """TIS-620 bytes."""
        body = html.encode("cp874", errors="xmlcharrefreplace")
        said = "; charset=windows-874" if self.charset == "header" else ""
        return Answer(body, type=f"text/html{said}")

    def page_path(self, title: str) -> str:
        """One script shows everything."""
        script = self.rng.choice(("datashow", "view_detail", "content"))
        return f"/{script}.php?id={self.next() * 3 + 11}"

    def file_path(self, ending: str) -> str:
        """Uploads are named by the time of upload."""
        n = self.next()
        if ending == "jpg":
            return f"/images/pic_{n:03d}.jpg"
        return f"/fileupload/{20230000 + n * 13}_{self.number}{n:03d}.{ending}"

    def form_path(self, action: str) -> str:
        """A script for each form."""
        return "/" + action.replace("/", "_") + ".php"

    def anchor(self, e: Entry) -> str:
        """Documents open in a window; every third page goes by onclick only."""
        at, said = escape(e.href), escape(e.caption)
        if e.href.startswith("/fileupload/") and len(e.caption) % 3 == 0:
            return (
                f"<a href=\"{at}\" onclick=\"window.open('{at}','w','width=800,height=600');"
                f'return false;">{said}</a>'
            )
        if e.href.startswith("/") and ".php?id=" in e.href and len(e.caption) % 3 == 1:
            return f'<span style="cursor:pointer" onclick="location.href=\'{at}\'">{said}</span>'
        return f'<a href="{at}">{said}</a>'

    def entries(self, found: Sequence[Entry]) -> str:
        """Rows of a table with a bullet."""
        rows = "".join(
            f'<tr><td width="20">&raquo;</td><td>{self.anchor(e)}</td>'
            f"<td nowrap><font size=1 color=gray>{escape(e.date)}</font></td></tr>"
            for e in found
        )
        return f'<table width="100%" cellpadding="3">{rows}</table>'

    def heading(self, text: str, level: int) -> str:
        """Coloured fonts in place of headings."""
        if level > 2:
            return f"<p><b><u>{escape(text)}</u></b></p>"
        return f'<p align="center"><font size="4" color="#006600"><b>{escape(text)}</b></font></p>'

    def table(self, rows: Rows, mark: str = "") -> str:
        """A table with lines."""
        return super().table(
            rows, mark or 'border="1" cellspacing="0" bordercolor="#999999" width="98%"'
        )

    def people(self, persons: Sequence[Person]) -> str:
        """A chart of cells: one on top, then two a row."""
        cells = [
            f'<td align="center">{self.face(p)}<br>{escape(p.name)}<br>'
            f'<font color="blue">{escape(p.position)}</font>'
            + (f"<br>โทรศัพท์ {escape(p.phone)}" if p.phone else "")
            + "</td>"
            for p in persons
        ]
        rows = [cells[:1], *(cells[n : n + 2] for n in range(1, len(cells), 2))]
        return (
            '<table width="90%">' + "".join(f"<tr>{''.join(row)}</tr>" for row in rows) + "</table>"
        )

    def chrome(self, title: str, body: str) -> str:
        """Banner, menu at the left, content, foot."""
        meta = (
            '<meta http-equiv="Content-Type" content="text/html; charset=tis-620">'
            if self.charset != "none"
            else ""
        )
        menu = "".join(
            f'<tr><td bgcolor="#336600"><font color="white"><b>{escape(name)}</b></font></td></tr>'
            + "".join(f"<tr><td>&nbsp;- {self.anchor(e)}</td></tr>" for e in found)
            for name, found in self.menus
            if found
        )
        icons = " | ".join(
            f'<a href="{escape(e.href)}">{escape(e.caption)}</a>' for e in self.icons
        )
        return (
            f"<html><head>{meta}<title>{escape(title)} - {escape(self.a.long_name)}</title></head>"
            f'<body topmargin="0"><table width="980" align="center"><tr><td colspan="2">'
            f'<marquee scrollamount="3">ยินดีต้อนรับสู่เว็บไซต์ {escape(self.a.long_name)}</marquee>'
            f'<a href="/main.php">หน้าแรก</a> {icons}</td></tr><tr><td width="220" valign="top">'
            f'<table width="100%">{menu}</table></td><td valign="top">{body}</td></tr>'
            f'<tr><td colspan="2" align="center" bgcolor="#CCFFCC">{self.html(self.footer)}'
            "<small>จำนวนผู้เข้าชม 000128844 คน</small></td></tr></table></body></html>"
        )

    def lay_out(self) -> None:
        """Splash, front page, menu, index."""
        other = self.unrelated()
        front = [self.item(i) for i in self.places("tile")]
        self.tiles = [e for found in front for e in found]
        self.icons = [e for i in self.places("social") for e in self.item(i)]
        people = self.group(self.places("people"))
        news = self.item("O7")
        self.menus = [
            ("ข้อมูลพื้นฐาน", [*other["general"], *self.group(ABOUT)]),
            ("บุคลากร", people),
            ("แผนงานและรายงาน", self.group(WORK)),
            ("งานพัสดุ", self.group(BUYING)),
            ("งานการเจ้าหน้าที่", self.group(STAFF)),
            ("บริการประชาชน", [*self.group(OPEN), *self.group(("O5",))]),
            ("ป้องกันการทุจริต", self.group(CLEAN)),
            ("คุณธรรมจริยธรรม", self.group(ETHICS)),
            ("ข่าวสาร", news),
            ("ท่องเที่ยว-สินค้า", [*other["travel"], *other["goods"], *other["gallery"]]),
        ]
        if self.plan.dark:
            at = self.put("/infocenter.php", Answer(b"<h1>503</h1>", 503))
            self.menus.insert(3, ("ศูนย์ข้อมูลข่าวสาร", [Entry("ข้อมูลข่าวสารของราชการ", at)]))
        self.menus = [self._shut(name, found) for name, found in self.menus]
        if self.number % 4 != 3:
            self._index()
        self.page("หน้าแรก", self._front, "/main.php")
        self.put(
            "/",
            self.answer(
                f"<html><head><title>{escape(self.a.name)}</title></head><body bgcolor=white>"
                '<center><p>ลงนามถวายพระพร</p><a href="/main.php">เข้าสู่เว็บไซต์</a></center>'
                "</body></html>"
            ),
        )

    def _shut(self, name: str, found: list[Entry]) -> tuple[str, list[Entry]]:
        """A section of more than six entries is a page of its own on some sites."""
        if len(found) < 7 or self.number % 2:
            return name, found
        at = self.page(name, lambda: self.heading(name, 2) + self.entries(found))
        return name, [*found[:2], Entry(f"{name} ทั้งหมด >>", at)]

    def _index(self) -> None:
        linked = self.number % 3 != 1

        def body() -> str:
            rows = "".join(
                f"<tr><td>{self.spelled(item)}</td><td>{escape(title)}</td><td>"
                + ("<br>".join(self.anchor(e) for e in found) if linked else "")
                + "</td></tr>"
                for item, title, found in self.listed()
            )
            return (
                self.heading("การเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ 2566", 2)
                + f'<table border="1" width="98%">{rows}</table>'
            )

        at = self.page("ITA 2566", body, "/ita.php?year=2566")
        self.menus.insert(1, ("ITA", [Entry("ประเมินคุณธรรมและความโปร่งใส (ITA) 2566", at)]))

    def _front(self) -> str:
        tiles = "".join(
            f'<td bgcolor="#FFFFCC" align="center">{self.anchor(e)}</td>' for e in self.tiles
        )
        return (
            f"<p>{escape(self.a.long_name)} ยินดีให้บริการ</p>"
            + (f"<table><tr>{tiles}</tr></table>" if tiles else "")
            + self.heading("แนะนำสถานที่ท่องเที่ยว", 2)
            + self.entries(self.menus[-1][1][:4])
        )


def build(number: int) -> Site:
    """Site ``number``."""
    return Php(number).site()
