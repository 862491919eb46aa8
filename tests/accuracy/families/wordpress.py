"""WordPress: numbered pages, archives by category, uploads by month, blocks, widgets."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from html import escape
from random import Random
from urllib.parse import quote

from tests.accuracy.families.common import Page, Spot, attr
from tests.accuracy.families.common_more import Section, Sorted
from tests.accuracy.kit.blocks import (
    Block,
    Form,
    Heading,
    Input,
    Pairs,
    Para,
    Person,
    Picture,
    Points,
    Rows,
    Thing,
)
from tests.accuracy.plan import Plan
from tests.sites.server import Answer, Route

_THEMES = ("twentytwentyone", "astra", "oceanwp", "sydney", "flatsome")
_MONTHS = ("2022/10", "2022/11", "2022/12", "2023/01", "2023/02")
_WIDGETS = ("เรื่องน่าอ่าน", "ชวนเที่ยว ชวนชิม", "แนะนำ")
_CSS = """body{font-family:Sarabun,sans-serif;margin:0;color:#222}
.site-header{background:#24507a;color:#fff;padding:1em}.main-navigation ul{list-style:none}
.main-navigation li{display:inline-block;position:relative;margin-right:1em}
.sub-menu{display:none;position:absolute;background:#fff;padding:.5em;width:22em;z-index:9}
li:hover>.sub-menu{display:block}.sub-menu li{display:block}
.content-area{float:left;width:68%;padding:1%}.widget-area{float:right;width:28%}
.site-footer{clear:both;background:#eee;padding:1em}.screen-reader-text{position:absolute;
clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden}
.wp-block-columns{display:flex;flex-wrap:wrap}.wp-block-column{padding:.6em;text-align:center}
.wp-block-file__button{background:#32373c;color:#fff;border-radius:2em;padding:.4em 1em}
"""


class WordPress(Sorted):
    """A site of this maker."""

    name = "wordpress"
    per_page = 6
    topics = 6

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.theme = self.tone.choice(_THEMES)
        self.archives = plan.number % 2 == 1
        self.dropdowns = plan.number % 3 != 2
        self.posts_of_files = plan.number % 4 in (0, 1)
        self.side = plan.number % 5 != 4
        self.widget = self.tone.choice(_WIDGETS)
        self.number = 10 + plan.number

    # --- addresses ---

    def _next_id(self) -> int:
        self.number += self.tone.randrange(1, 9)
        return self.number

    def page_address(self, thing: Thing) -> str:
        """``?page_id=`` or ``/archives/``; lists are categories."""
        number = self._next_id()
        if thing.shape == "list":
            slug = quote(thing.slug) or f"cat-{number}"
            return f"/archives/category/{slug}-{number}" if self.archives else f"/?cat={number}"
        if self.archives:
            return f"/archives/{number}"
        return f"/?{'p' if not self.item else 'page_id'}={number}"

    def next_address(self, path: str, number: int) -> str:
        """The next pages of a category."""
        return f"{path}/page/{number}" if self.archives else f"{path}&paged={number}"

    def file_address(self, thing: Thing, ending: str) -> str:
        """Uploads by month."""
        stem = quote(thing.slug) or f"{self.tone.choice(('scan', 'doc', 'O', ''))}{self._next_id()}"
        return self.free(f"/wp-content/uploads/{self.tone.choice(_MONTHS)}/{stem}.{ending}")

    def image_address(self, stem: str) -> str:
        """Uploads, too."""
        return f"/wp-content/uploads/2022/11/{stem}.jpg"

    def place_file(self, thing: Thing) -> str:
        """A file; on some sites behind a post with a file block."""
        path = super().place_file(thing)
        if not self.posts_of_files or self.tone.random() < 0.4:
            return path
        post = self.page_address(Thing(thing.caption, "page"))
        block = self._file_block(Spot(thing.caption, path, self.item, thing.date, thing))
        self.add(post, thing.caption, self.draw_heading(Heading(thing.caption, 1)) + block)
        return post

    def _file_block(self, spot: Spot) -> str:
        number = self._next_id()
        return (
            f'<div class="wp-block-file"><a id="wp-block-file--media-{number}"'
            f' href="{attr(spot.href)}">{escape(spot.caption)}</a>'
            f'<a href="{attr(spot.href)}" class="wp-block-file__button wp-element-button" download'
            f' aria-describedby="wp-block-file--media-{number}">ดาวน์โหลด</a></div>'
        )

    # --- lists ---

    def entry(self, spot: Spot) -> str:
        """A post of an archive, or a file block."""
        href = spot.href
        if spot.is_file and href.startswith("/wp-content"):
            return self._file_block(spot)
        date = self.posted(spot.item, spot.caption + href, spot.date)
        meta = f'<span class="posted-on"><time>{escape(date)}</time></span>' if date else ""
        text = self.excerpt(spot)
        more = f' <a href="{attr(href)}" class="more-link">อ่านต่อ</a>' if text else ""
        summary = f'<div class="entry-summary"><p>{escape(text)}{more}</p></div>' if text else ""
        return (
            f'<article class="post type-post status-publish hentry"><h2 class="entry-title">'
            f'<a href="{attr(href)}" rel="bookmark">{escape(spot.caption)}</a></h2>'
            f"{meta}{summary}</article>"
        )

    def entries(self, spots: Iterable[Spot]) -> str:
        """The posts of an archive."""
        return '<div class="posts">' + "\n".join(map(self.entry, spots)) + "</div>"

    # --- blocks ---

    def draw_heading(self, block: Heading) -> str:
        """A heading block."""
        level = min(block.level, 6)
        return f'<h{level} class="wp-block-heading">{escape(block.text)}</h{level}>'

    def draw_para(self, block: Para) -> str:
        """A paragraph block."""
        return f'<p class="has-normal-font-size">{escape(block.text)}</p>'

    def draw_points(self, block: Points) -> str:
        """A list block."""
        return f'<div class="wp-block-group">{super().draw_points(block)}</div>'

    def draw_rows(self, block: Rows) -> str:
        """A table block."""
        head = "".join(f"<th>{escape(cell)}</th>" for cell in block.head)
        rows = [
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n"
            for row in block.rows
        ]
        top = f"<thead><tr>{head}</tr></thead>" if head else ""
        return (
            f'<figure class="wp-block-table is-style-stripes"><table>{top}'
            f"<tbody>{''.join(rows)}</tbody></table></figure>"
        )

    def draw_pairs(self, block: Pairs) -> str:
        """Lines with bold labels."""
        lines = [f"<strong>{escape(n)}</strong> {escape(v)}" for n, v in block.pairs]
        return f"<p>{'<br>'.join(lines)}</p>"

    def draw_person(self, person: Person) -> str:
        """A column with the photograph above."""
        lines = [f"<strong>{escape(person.name)}</strong>"] if person.name else []
        lines += [escape(text) for text in (person.position, person.phone) if text]
        image = self.portrait(person, ' class="wp-image-1" width="150"')
        figure = f'<figure class="wp-block-image aligncenter">{image}</figure>' if image else ""
        return (
            f'<div class="wp-block-column">{figure}'
            f'<p class="has-text-align-center">{"<br>".join(lines)}</p></div>'
        )

    def draw_picture(self, block: Picture) -> str:
        """An image block."""
        return f'<figure class="wp-block-image size-large">{super().draw_picture(block)}</figure>'

    def draw_form(self, block: Form) -> str:
        """A form of Contact Form 7."""
        return f'<div role="form" class="wpcf7" lang="th">{super().draw_form(block)}</div>'

    def draw_input(self, field: Input) -> str:
        """A field with its wrap."""
        control = self.control(field, ' class="wpcf7-form-control"')
        return (
            f"<label> {escape(field.label)}<br>"
            f'<span class="wpcf7-form-control-wrap">{control}</span></label>'
        )

    def draw_one(self, block: Block) -> str:
        """People stand in columns."""
        html = super().draw_one(block)
        return html.replace('<div class="people">', '<div class="wp-block-columns">', 1)

    # --- the site ---

    def arrange(self) -> None:
        """Sections as categories, widgets, the front page."""
        self.make_sections("menu", "contact", "people", "board")
        self.leisure_list = self.page_address(Thing("ชวนเที่ยว", "list", slug="variety"))
        self.add_list(
            self.leisure_list, self.widget, self.filler, self.draw_heading(Heading(self.widget, 1))
        )
        self.routes[f"/wp-content/themes/{self.theme}/style.css?ver=6.1.1"] = Answer(
            _CSS.encode(), type="text/css"
        )
        told = {"name": self.agency.long_name, "home": "/", "namespaces": ["oembed/1.0", "wp/v2"]}
        self.routes["/wp-json/"] = Answer(json.dumps(told).encode(), type="application/json")
        self.add("/", self.agency.long_name, self._front(), front=True)

    def _front(self) -> str:
        title, entries = self.news()
        latest = f'<section><h2 class="wp-block-heading">{escape(title)}</h2>' if entries else ""
        latest += self.entries(entries) + "</section>" if entries else ""
        tiles = "".join(
            f'<figure class="wp-block-image">{self.tile(spot)}</figure>'
            for spot in self.placed("tile")
        )
        columns = "".join(map(self._column, self.sections)) if self.plan.number % 2 == 0 else ""
        fun = self.entries(self.leisure(4))
        return (
            f'<div class="wp-block-cover"><h1>{escape(self.agency.long_name)}</h1>'
            f"<p>ยินดีต้อนรับ</p></div>{latest}"
            f'<div class="wp-block-group banners">{tiles}</div>'
            f'<div class="wp-block-columns">{columns}</div>'
            f'<h2 class="wp-block-heading">{escape(self.widget)}</h2>{fun}'
        )

    def _column(self, section: Section) -> str:
        links = "".join(f"<li>{self.link(spot)}</li>" for spot in section.spots[:5])
        return (
            f'<div class="wp-block-column"><h3><a href="{attr(section.href)}">'
            f"{escape(section.title)}</a></h3><ul>{links}</ul></div>"
        )

    def _menu(self) -> str:
        number, cells = 100, [self._menu_item(99, Spot("หน้าแรก", "/"))]
        for section in self.sections:
            number += 10
            inside = ""
            if self.dropdowns:
                inside = '<ul class="sub-menu">' + "".join(
                    self._menu_item(number + n, spot) for n, spot in enumerate(section.spots, 1)
                )
                inside += "</ul>"
            cells.append(self._menu_item(number, Spot(section.title, section.href), inside))
        for spot in self.top(Spot(self.widget, self.leisure_list)):
            number += 10
            cells.append(self._menu_item(number, spot))
        return f'<ul id="primary-menu" class="menu nav-menu">{"".join(cells)}</ul>'

    def _menu_item(self, number: int, spot: Spot, inside: str = "") -> str:
        kind = "menu-item-has-children" if inside else "menu-item-object-page"
        return (
            f'<li id="menu-item-{number}" class="menu-item {kind} menu-item-{number}">'
            f"{self.link(spot)}{inside}</li>"
        )

    def _social(self) -> str:
        links = "".join(
            f'<li class="wp-social-link"><a href="{attr(spot.href)}"'
            f' class="wp-block-social-link-anchor"><svg width="24" height="24"></svg>'
            f'<span class="wp-block-social-link-label screen-reader-text">'
            f"{escape(spot.caption)}</span></a></li>"
            for spot in self.placed("social")
        )
        return f'<ul class="wp-block-social-links">{links}</ul>' if links else ""

    def _sidebar(self, page: Page) -> str:
        rng = Random(f"{self.name} side {self.plan.number} {page.path}")
        cats = "".join(
            f'<li class="cat-item"><a href="{attr(s.href)}">{escape(s.title)}</a></li>'
            for s in self.sections
        )
        some = self.leisure(20)
        shown = rng.sample(some, min(4, len(some)))
        recent = "".join(f"<li>{self.link(spot)}</li>" for spot in shown)
        return (
            '<aside id="secondary" class="widget-area" role="complementary">'
            '<section class="widget widget_search"><form role="search" method="get" action="/">'
            '<input type="search" name="s" placeholder="ค้นหา &hellip;"></form></section>'
            f'<section class="widget widget_recent_entries"><h2 class="widget-title">'
            f"{escape(self.widget)}</h2><ul>{recent}</ul></section>"
            '<section class="widget widget_categories"><h2 class="widget-title">หมวดหมู่</h2>'
            f"<ul>{cats}</ul></section>{_calendar()}</aside>"
        )

    def chrome(self, page: Page) -> str:
        """Header with the menu, content, widgets, footer."""
        name = escape(self.agency.long_name)
        style = f"/wp-content/themes/{self.theme}/style.css?ver=6.1.1"
        title = name if page.front else f"{escape(page.title)} &#8211; {name}"
        side = self._sidebar(page) if self.side or page.front else ""
        kind = "home blog" if page.front else "page-template-default page"
        return (
            f'<!DOCTYPE html>\n<html lang="th">\n<head>\n<meta charset="UTF-8">\n'
            f"<title>{title}</title>\n"
            f'<link rel="stylesheet" id="{self.theme}-style-css" href="{style}">\n'
            f'<link rel="https://api.w.org/" href="/wp-json/">\n'
            f'<meta name="generator" content="WordPress 6.1.1">\n</head>\n'
            f'<body class="{kind} wp-embed-responsive">\n<div id="page" class="site">\n'
            f'<header id="masthead" class="site-header"><p class="site-title">'
            f'<a href="/" rel="home">{name}</a></p>{self._social()}\n'
            f'<nav id="site-navigation" class="main-navigation">{self._menu()}</nav></header>\n'
            f'<div id="content" class="site-content"><main id="primary" class="content-area">\n'
            f'<div class="entry-content">{page.body}</div></main>\n{side}</div>\n'
            f'<footer id="colophon" class="site-footer"><div class="footer-widgets">'
            f"{self.footer()}</div>"
            f'<div class="site-info">{self.copyright()}</div></footer></div></body></html>'
        )


def _calendar() -> str:
    days = "".join(
        "<tr>" + "".join(f"<td>{day}</td>" for day in range(week, min(week + 7, 29))) + "</tr>"
        for week in range(1, 29, 7)
    )
    return (
        '<section class="widget widget_calendar"><div class="calendar_wrap"><table id="wp-calendar"'
        f' class="wp-calendar-table"><caption>กุมภาพันธ์</caption><tbody>{days}</tbody></table>'
        "</div></section>"
    )


def lay_out(plan: Plan) -> Mapping[str, Mapping[str, Route]]:
    """A WordPress site of ``plan``."""
    return WordPress(plan).build()
