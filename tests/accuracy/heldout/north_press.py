"""A maker who sets up a WordPress theme: ``?page_id=``, ``?p=``, categories of paged posts.

Documents are attachments of posts, some embedded in an iframe; the sidebar lists widgets; some
posts are protected by nothing but a long way through the categories.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tests.accuracy.heldout.north_markup import Entry, Maker
from tests.accuracy.kit import files
from tests.accuracy.kit.blocks import Person, Rows, Thing
from tests.accuracy.kit.site import Site
from tests.sites.server import Answer

CATEGORIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("แผนงาน", ("O4", "O11", "O19", "O23", "O36")),
    ("รายงาน", ("O12", "O13", "O17", "O22", "O24", "O26", "O33", "O35", "O37", "O38", "O43")),
    ("สถิติ", ("O16", "O29")),
    ("คู่มือ/แนวทาง", ("O14", "O15", "O25", "O27", "O39")),
    ("คลังประกาศ", ("O20", "O21", "O31", "O34", "O42")),
    ("ส่งเสริมธรรมาภิบาล", ("O30", "O32", "O40", "O41")),
)
PAGES = ("O1", "O3", "O6", "O10")


class Press(Maker):
    """WordPress."""

    family = "north_press"
    titled = True

    def __init__(self, number: int) -> None:
        """Empty menus."""
        super().__init__(number)
        self.bar: list[Entry] = []
        self.side: list[tuple[str, list[Entry]]] = []
        self.icons: list[Entry] = []
        self.long = False

    def page_path(self, title: str) -> str:
        """Pages and posts have one counter."""
        return f"/?p={self.next() * 2 + 30}"

    def file_path(self, ending: str) -> str:
        """Uploads by month."""
        n = self.next()
        month = self.rng.choice(("2022/11", "2022/12", "2023/01", "2023/02"))
        return f"/wp-content/uploads/{month}/scan{n:03d}-{self.number}.{ending}"

    def form_path(self, action: str) -> str:
        """Contact Form 7."""
        return f"/wp-json/contact-form-7/v1/{action.replace('/', '-')}"

    def _make(self, thing: Thing) -> str:
        """A file is an attachment of a post, now and then in a frame."""
        if thing.shape != "file":
            return super()._make(thing)
        at = super()._make(thing)
        if thing.status != 200 or self.nth % 3 == 0:
            return at
        framed = self.nth % 3 == 1 and files.ending(thing.format) == "pdf"

        def body() -> str:
            if framed:
                return (
                    f'<iframe src="{at}" width="100%" height="800"></iframe>'
                    '<p class="pdf-embedder">เปิดดูในหน้านี้</p>'
                )
            return (
                f'<p class="wp-block-file"><a href="{at}" download>{escape(thing.caption)}</a></p>'
            )

        return self.page(thing.caption, body)

    def entries(self, found: Sequence[Entry]) -> str:
        """Articles."""
        return "".join(
            f'<article class="post"><h2 class="entry-title">{self.anchor(e)}</h2>'
            f'<div class="entry-meta">{escape(e.date) or "admin"}</div></article>'
            for e in found
        )

    def heading(self, text: str, level: int) -> str:
        """Block headings."""
        return f'<h{level} class="wp-block-heading">{escape(text)}</h{level}>'

    def table(self, rows: Rows, mark: str = "") -> str:
        """A figure with a table."""
        return f'<figure class="wp-block-table">{super().table(rows, mark or "class=t")}</figure>'

    def people(self, persons: Sequence[Person]) -> str:
        """A table: picture, name with position, telephone."""
        rows = "".join(
            f"<tr><td>{self.face(p)}</td><td><strong>{escape(p.name)}</strong><br />"
            f"{escape(p.position)}</td><td>{'☎ ' + escape(p.phone) if p.phone else ''}</td></tr>"
            for p in persons
        )
        return f'<figure class="wp-block-table"><table>{rows}</table></figure>'

    def chrome(self, title: str, body: str) -> str:
        """Header, bar, content, sidebar, footer."""
        bar = "".join(
            f'<li class="menu-item"><a href="{escape(e.href)}">{escape(e.caption)}</a></li>'
            for e in self.bar
        )
        side = "".join(
            f'<section class="widget"><h3 class="widget-title">{escape(name)}</h3><ul>'
            + "".join(f"<li>{self.anchor(e)}</li>" for e in found)
            + "</ul></section>"
            for name, found in self.side
            if found
        )
        icons = "".join(
            f'<li><a href="{escape(e.href)}">{escape(e.caption)}</a></li>' for e in self.icons
        )
        return (
            '<!DOCTYPE html><html lang="th"><head><meta charset="UTF-8" />'
            f"<title>{escape(title)} &#8211; {escape(self.a.name)}</title>"
            '<meta name="generator" content="WordPress 6.1.1" /></head><body class="wp-theme">'
            f'<header><a href="/" rel="home">{escape(self.a.long_name)}</a>'
            f'<ul id="primary-menu">{bar}</ul></header>'
            f'<div id="content"><main><h1 class="entry-title">{escape(title)}</h1>{body}</main>'
            f'<aside>{side}<section class="widget"><h3>ค้นหา</h3><form action="/" method="get">'
            '<input name="s" type="search"><button>ค้นหา</button></form></section></aside></div>'
            f'<footer>{self.html(self.footer)}<ul class="social">{icons}</ul>'
            "<p>Proudly powered by WordPress</p></footer></body></html>"
        )

    def _category(self, nth: int, title: str, found: list[Entry], each: int = 6) -> str:
        """Posts of a category, six a page."""
        first = f"/?cat={nth}"
        parts = [found[n : n + each] for n in range(0, len(found), each)] or [[]]

        def body(n: int) -> str:
            older = (
                f'<a class="next" href="{first}&amp;paged={n + 2}">เรื่องเก่ากว่า &raquo;</a>'
                if n + 1 < len(parts)
                else ""
            )
            empty = "<p>ไม่พบเรื่องในหมวดหมู่นี้</p>"
            return (self.entries(parts[n]) if parts[n] else empty) + older

        for n in range(len(parts)):
            at = f"{first}&paged={n + 1}" if n else first
            self.page(f"หมวดหมู่: {title}", lambda n=n: body(n), at)  # type: ignore[misc]
        return first

    def lay_out(self) -> None:
        """Bar, sidebar, index."""
        other = self.unrelated()
        self.icons = [e for i in self.places("social") for e in self.item(i)]
        cats = [
            Entry(title, self._category(n + 2, title, self.group(items)))
            for n, (title, items) in enumerate(CATEGORIES)
            if self.group(items)
        ]
        visit = [*other["travel"], *other["goods"], *other["gallery"]]
        tour = Entry("ท่องเที่ยวและของฝาก", self._category(20, "ท่องเที่ยวและของฝาก", visit))
        about = [*other["general"], *self.group(PAGES), *self.group(self.places("people"))]
        at = self.page("เกี่ยวกับเรา", lambda: self.entries(about), "/?page_id=2")
        service = self.group(("O8", "O18", "O28"))
        self.bar = [
            Entry("หน้าแรก", "/"),
            Entry("เกี่ยวกับเรา", at),
            *self.group(("O7",)),
            *self.group(("O5",)),
            tour,
        ]
        if self.plan.dark:
            self.put("/?page_id=77", Answer(b"Error establishing a database connection", 503))
            self.bar.insert(2, Entry("ศูนย์ข้อมูลข่าวสาร", "/?page_id=77"))
        self.side = [("หมวดหมู่", cats), ("บริการออนไลน์", service), ("ลิงก์น่าสนใจ", tour_links(other))]
        if self.number % 4 != 2:
            self._index()
        self.page("หน้าแรก", lambda: self._front(other["travel"]), "/")

    def _index(self) -> None:
        linked = self.number % 3 != 0

        def body() -> str:
            rows = "".join(
                f"<tr><td>{self.spelled(item)}</td><td>{escape(title)}</td><td>"
                + (" / ".join(self.anchor(e) for e in found) if linked and found else "")
                + "</td></tr>"
                for item, title, found in self.listed()
            )
            return f'<figure class="wp-block-table"><table>{rows}</table></figure>'

        title = "การประเมินคุณธรรมและความโปร่งใส ปี 2566"
        self.page(title, body, "/?page_id=66")
        self.bar.append(Entry("ITA66", "/?page_id=66"))

    def _front(self, found: list[Entry]) -> str:
        return (
            f"<p>ยินดีต้อนรับสู่ {escape(self.a.long_name)}</p>"
            f"{self.heading('ที่เที่ยวใกล้บ้าน', 2)}{self.entries(found[:3])}"
        )


def tour_links(other: dict[str, list[Entry]]) -> list[Entry]:
    """A widget of links inside the site."""
    return [*other["travel"][:2], *other["goods"][:1]]


def build(number: int) -> Site:
    """Site ``number``."""
    return Press(number).site()
