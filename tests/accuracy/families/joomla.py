"""Joomla: addresses of dates, category blogs, print links, attachments, modules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from random import Random
from urllib.parse import quote

from tests.accuracy.families.common import IndexRow, Page, Spot, attr
from tests.accuracy.families.common_more import Section, Sorted, option
from tests.accuracy.kit import files
from tests.accuracy.kit.blocks import (
    Form,
    Heading,
    Input,
    Pairs,
    Para,
    People,
    Person,
    Rows,
    Thing,
)
from tests.accuracy.plan import Plan
from tests.sites.server import Route, answer_of

_READ_MORE = ("อ่านเพิ่มเติม...", "อ่านเพิ่มเติม ...", "Read more...")
_WEBLINKS = (
    ("พยากรณ์อากาศ", "https://www.tmd.go.th/"),
    ("พจนานุกรม", "https://dictionary.orst.go.th/"),
    ("เวลามาตรฐาน", "https://www.nimt.or.th/"),
)
_CSS = (
    "body{font-family:Tahoma,sans-serif;font-size:13px}#left{float:left;width:24%}"
    "#main{float:left;width:74%}.moduletable{border:1px solid #9bc;margin:4px;padding:4px}"
    ".moduletable h3{background:#357;color:#fff;margin:0;padding:4px}"
    "ul.menu{padding-left:1em}#topmenu li{display:inline;margin-right:1em}#foot{clear:both}"
)


class Joomla(Sorted):
    """A site of this maker."""

    name = "joomla"
    per_page = 5

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.days = plan.number % 3 == 0
        self.topics = 4 if self.days else 6
        self.more = self.tone.choice(_READ_MORE)
        self.legacy = plan.number % 2 == 0
        self.modules = plan.number % 4 != 3
        self.attached = plan.number % 5 in (0, 1, 3)
        self.number = 20 + plan.number
        self.alias = self._alias()
        self.prints: dict[str, str] = {}

    # --- addresses ---

    def _alias(self) -> str:
        year, month, day = self.tone.randrange(2012, 2020), self.tone.randrange(1, 13), 11
        hour, minute, second = (self.tone.randrange(10, 60) for _ in range(3))
        return f"{year}-{month:02d}-{day + month}-{hour % 24:02d}-{minute}-{second}"

    def page_address(self, thing: Thing) -> str:
        """``index.php/<menu>/<number>-<slug>``, the slug a date where the title was Thai."""
        self.number += self.tone.randrange(1, 7)
        if self.tone.random() < 0.3 or thing.shape == "list":
            self.alias = self._alias()
        slug = quote(thing.slug).lower() or self._alias()
        if thing.shape == "list":
            return f"/index.php/{self.alias}-{self.number}"
        return f"/index.php/{self.alias}/{self.number}-{slug}"

    def next_address(self, path: str, number: int) -> str:
        """Pages by the number of the first entry."""
        return f"{path}?start={(number - 1) * self.per_page}"

    def file_address(self, thing: Thing, ending: str) -> str:
        """Attachments by article, or a folder of pictures that holds all files."""
        self.number += 1
        stem = quote(thing.slug) or self.tone.choice(("doc", "file", "ita", "pdf")) + str(
            self.number
        )
        folder = "images/stories/pdf" if self.legacy else f"attachments/article/{self.number}"
        return self.free(f"/{folder}/{stem}.{ending}")

    def image_address(self, stem: str) -> str:
        """The folder of pictures."""
        return f"/images/stories/{stem}.jpg"

    def place_file(self, thing: Thing) -> str:
        """A file; on some sites attached to an article."""
        path = super().place_file(thing)
        if not self.attached or self.tone.random() < 0.3:
            return path
        article = self.page_address(Thing(thing.caption, "page"))
        size = len(answer_of(self.routes[path]).body) // 1024 + 1
        body = self.draw_heading(Heading(thing.caption)) + self._attachment(
            thing.caption, path, size
        )
        self.add(article, thing.caption, body)
        return article

    def _attachment(self, caption: str, path: str, size: int) -> str:
        name = path.rpartition("/")[2]
        shown = caption if self.plan.number % 2 else name
        note = f"ดาวน์โหลดไฟล์นี้ ({name})"
        icon = self.routes.setdefault("/media/com_attachments/icons/pdf.gif", _DOT)
        assert icon is not None
        return (
            '<div class="attachmentsContainer"><div class="attachmentsList">'
            "<table><caption>ไฟล์แนบ:</caption><tbody><tr>"
            f'<td class="at_filename"><a class="at_icon" href="{attr(path)}" title="{attr(note)}">'
            '<img src="/media/com_attachments/icons/pdf.gif" alt=""></a>'
            f'<a class="at_url" href="{attr(path)}" title="{attr(note)}">{escape(shown)}</a></td>'
            f'<td class="at_description">[{escape(caption)}]</td>'
            f'<td class="at_file_size">{size} kB</td></tr></tbody></table></div></div>'
        )

    # --- lists ---

    def entries(self, spots: Iterable[Spot]) -> str:
        """A category blog, or a table of titles."""
        given = list(spots)
        if len(given) > 3 and all(spot.is_file for spot in given):
            return self._table(given)
        return '<div class="blog">' + "\n".join(map(self.entry, given)) + "</div>"

    def entry(self, spot: Spot) -> str:
        """An article of a blog with its way on."""
        date = self.posted(spot.item, spot.caption + spot.href, spot.date)
        info = f'<dd class="published">เผยแพร่เมื่อ {escape(date)}</dd>' if date else ""
        text = self.excerpt(spot)
        more = (
            f'<p class="readmore"><a class="btn" href="{attr(spot.href)}"'
            f"{option('title', spot.caption)}>{self.more}</a></p>"
        )
        return (
            f'<div class="items-row"><div class="item"><div class="page-header">'
            f'<h2 itemprop="name"><a href="{attr(spot.href)}" itemprop="url">'
            f"{escape(spot.caption)}</a></h2></div>"
            f'<dl class="article-info">{info}</dl><p>{escape(text)}</p>{more}</div></div>'
        )

    def _table(self, spots: Sequence[Spot]) -> str:
        rows = "".join(
            f'<tr class="cat-list-row{n % 2}"><td headers="categorylist_header_title"'
            f' class="list-title">{self.link(spot)}</td>'
            f'<td class="list-date small">{escape(spot.date)}</td></tr>'
            for n, spot in enumerate(spots)
        )
        return (
            '<form action="#" method="get" name="adminForm"><table class="category table">'
            f'<thead><tr><th id="categorylist_header_title">ชื่อ</th><th></th></tr></thead>'
            f"<tbody>{rows}</tbody></table></form>"
        )

    def pager(self, paths: Sequence[str], at: int) -> str:
        """Pages with words for the ends."""
        cells = [
            f'<li class="{"active" if n == at else ""}">'
            + (str(n + 1) if n == at else f'<a class="pagenav" href="{attr(path)}">{n + 1}</a>')
            + "</li>"
            for n, path in enumerate(paths)
        ]
        after = ""
        if at + 1 < len(paths):
            after = f'<li><a class="pagenav" href="{attr(paths[at + 1])}">ต่อไป</a></li>'
        count = self.digits(f"หน้า {at + 1} จาก {len(paths)}")
        return (
            f'<div class="pagination"><p class="counter">{count}</p>'
            f"<ul>{''.join(cells)}{after}</ul></div>"
        )

    # --- blocks ---

    def draw_heading(self, block: Heading) -> str:
        """Old headings of the maker."""
        if self.legacy and block.level <= 2:
            return f'<div class="componentheading">{escape(block.text)}</div>'
        return super().draw_heading(block)

    def draw_para(self, block: Para) -> str:
        """A justified paragraph, as an editor leaves it."""
        inner = escape(block.text)
        if self.legacy:
            return (
                f'<p style="text-align: justify;"><span style="font-size: 12pt;">{inner}</span></p>'
            )
        return f"<p>{inner}</p>"

    def draw_rows(self, block: Rows) -> str:
        """A table whose head is a row of bold cells."""
        lines = [[f"<strong>{escape(cell)}</strong>" for cell in block.head]] if block.head else []
        lines += [[escape(cell) for cell in row] for row in block.rows]
        rows = [
            "<tr>" + "".join(f'<td valign="top"><p>{cell}</p></td>' for cell in line) + "</tr>\n"
            for line in lines
        ]
        return f'<table border="1" cellspacing="0" cellpadding="0">{"".join(rows)}</table>'

    def draw_pairs(self, block: Pairs) -> str:
        """As the component of contacts shows them."""
        rows = "".join(
            f'<dt><span class="jicons-text">{escape(n)}</span></dt>'
            f'<dd><span class="contact-street">{escape(v)}</span></dd>'
            for n, v in block.pairs
        )
        return f'<dl class="contact-address dl-horizontal">{rows}</dl>'

    def draw_people(self, block: People) -> str:
        """A table of two columns."""
        cells = [f"<td>{self.draw_person(person)}</td>" for person in block.persons]
        rows = ["<tr>" + "".join(cells[n : n + 2]) + "</tr>" for n in range(0, len(cells), 2)]
        return f'<table class="contentpaneopen">{"".join(rows)}</table>'

    def draw_person(self, person: Person) -> str:
        """Photograph, name, position, number, each a line."""
        lines = [escape(text) for text in (person.name, person.position, person.phone) if text]
        return self.portrait(person, ' border="0"') + "".join(f"<p>{line}</p>" for line in lines)

    def draw_form(self, block: Form) -> str:
        """A form of an extension for forms."""
        self.serve_form(block)
        rows = "".join(map(self.draw_input, block.fields))
        return (
            f'<form method="post" action="{attr(block.action)}" class="formResponsive">'
            f'<table class="formTableLayout">{rows}<tr><td></td><td>'
            f'<button type="submit">{escape(block.submit)}</button></td></tr></table></form>'
        )

    def draw_input(self, field: Input) -> str:
        """A row of label and control."""
        return f"<tr><td>{escape(field.label)}</td><td>{self.control(field)}</td></tr>"

    def index_body(self, title: str, rows: Sequence[IndexRow]) -> str:
        """The index as an article: the title itself is linked where one thing is behind it."""
        if self.plan.number % 2 == 0:
            return super().index_body(title, rows)
        lines = []
        for row in rows:
            links = " , ".join(self.link(spot) for spot in row.spots)
            lines.append(f"<p><strong>{row.number}</strong> {escape(row.title)}<br>{links}</p>")
        return self.draw_heading(Heading(title)) + "\n".join(lines)

    # --- the site ---

    def arrange(self) -> None:
        """Menus, web links, the front page and pages to print."""
        self.make_sections("menu", "contact", "people", "board")
        links = [Spot(title, href) for title, href in _WEBLINKS]
        self.weblinks = Spot("เว็บลิงก์", f"/index.php/{self._alias()}-weblinks")
        rows = "".join(
            f'<li><a class="category" rel="nofollow" target="_blank" href="{attr(spot.href)}">'
            f"{escape(spot.caption)}</a></li>"
            for spot in links
        )
        body = f'<ul class="weblinks">{rows}</ul>'
        self.add(self.weblinks.href, "เว็บลิงก์", self.draw_heading(Heading("เว็บลิงก์")) + body)
        self.add("/", self.agency.long_name, self._front(), front=True)
        self._add_prints()

    def _add_prints(self) -> None:
        chosen = Random(f"{self.name} print {self.plan.number}")
        articles = [page for page in self.pages.values() if page.item and _is_article(page.path)]
        for page in chosen.sample(articles, min(len(articles), 10)):
            path = f"{page.path}?tmpl=component&print=1&layout=default&page="
            self.prints[page.path] = path
            self.routes[path] = self._printed(page)

    def _printed(self, page: Page) -> str:
        return (
            f'<!DOCTYPE html><html lang="th-th"><head><meta charset="utf-8">'
            f'<title>{escape(page.title)}</title><meta name="robots" content="noindex, nofollow">'
            f'</head><body class="contentpane"><div id="pop-print">'
            f'<a href="#" onclick="window.print();return false;">พิมพ์</a></div>'
            f"{page.body}</body></html>"
        )

    def _front(self) -> str:
        title, entries = self.news(4)
        news = f"<h2>{escape(title)}</h2>{self.entries(entries)}" if entries else ""
        tiles = "".join(f"<p>{self.tile(spot)}</p>" for spot in self.placed("tile"))
        first = (section.spots[0] for section in self.sections)
        cells = "".join(f"<td>{self.link(spot)}</td>" for spot in first)
        return (
            f'<div class="blog-featured"><h1>{escape(self.agency.long_name)}</h1>{news}'
            f'<div class="custom banner">{tiles}</div>'
            f"{self.entries(self.leisure(3))}"
            f'<table class="shortcuts"><tr>{cells}</tr></table></div>'
        )

    def _top(self) -> str:
        spots = [Spot("หน้าหลัก", "/"), *(Spot(s.title, s.href) for s in self.sections)]
        spots += self.top(self.weblinks)
        items = "".join(
            f'<li class="item-{100 + n}{" active" if n == 0 else ""}">{self.link(spot)}</li>'
            for n, spot in enumerate(spots)
        )
        return f'<div id="topmenu"><ul class="nav menu nav-pills">{items}</ul></div>'

    def _module(self, title: str, spots: Iterable[Spot], position: str) -> str:
        items = "".join(
            f'<li class="item-{201 + n}">{self.link(spot)}</li>' for n, spot in enumerate(spots)
        )
        return (
            f'<div class="moduletable {position}"><h3>{escape(title)}</h3>'
            f'<ul class="menu">{items}</ul></div>'
        )

    def _left(self, page: Page) -> str:
        here = self.section_of(page)
        out = [
            self._module(section.title, section.spots, "position-7")
            for section in self.sections
            if self.modules or page.front or section is here
        ]
        out.append(self._module("เรื่องทั่วไป", self.filler, "position-7"))
        social = self.placed("social")
        if social:
            links = "".join(f"<p>{self._icon(spot)}</p>" for spot in social)
            out.append(f'<div class="moduletable position-8">{links}</div>')
        return "".join(out)

    def _icon(self, spot: Spot) -> str:
        """A picture with the caption as alt."""
        image = f'<img src="{self.photo("scene")}" alt="{attr(spot.caption)}" width="90">'
        return self.link(spot, image, ' target="_blank"')

    def _crumbs(self, page: Page) -> str:
        section: Section | None = self.section_of(page)
        way = ['<a href="/" class="pathway">หน้าหลัก</a>']
        if section and section.href != page.path:
            way.append(f'<a href="{attr(section.href)}" class="pathway">{section.title}</a>')
        way.append(f"<span>{escape(page.title)}</span>")
        return '<div class="breadcrumbs">คุณอยู่ที่: ' + " &raquo; ".join(way) + "</div>"

    def chrome(self, page: Page) -> str:
        """Top menu, modules at the left, breadcrumbs, component, footer."""
        name = escape(self.agency.long_name)
        title = name if page.front else f"{escape(page.title)} - {name}"
        crumbs = "" if page.front else self._crumbs(page)
        printed = ""
        if page.path in self.prints:
            href = attr(self.prints[page.path])
            printed = (
                f'<ul class="actions"><li class="print-icon"><a href="{href}" title="พิมพ์"'
                ' rel="nofollow">พิมพ์</a></li></ul>'
            )
        return (
            f'<!DOCTYPE html>\n<html xml:lang="th-th" lang="th-th">\n<head>\n'
            f'<base href="http://{self.agency.host}{attr(page.path)}">\n'
            f'<meta charset="utf-8"><meta name="generator" '
            f'content="Joomla! - Open Source Content Management">\n<title>{title}</title>'
            f"<style>{_CSS}</style></head>\n<body>"
            f'<div id="header"><h1><a href="/">{name}</a></h1></div>{self._top()}\n'
            f'<div id="left">{self._left(page)}</div>\n<div id="main">{crumbs}'
            f'<div class="item-page">{printed}\n{page.body}</div></div>\n'
            f'<div id="foot"><div class="moduletable footer">{self.footer()}</div>'
            f"<p>{self.copyright()}</p></div></body></html>"
        )


def _is_article(path: str) -> bool:
    return path.startswith("/index.php/") and path.count("/") == 3 and "?" not in path


_DOT = answer_of(files.drawn([" "], 120))


def lay_out(plan: Plan) -> Mapping[str, Mapping[str, Route]]:
    """A Joomla site of ``plan``."""
    return Joomla(plan).build()
