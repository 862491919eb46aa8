"""A vendor's CMS: lists of documents by category with paging, each entry a page with a file.

Titles alone say what a document is: an entry's page has a title, a date (where the thing has one,
or none is asked for), a counter and an attached file whose name means nothing. Odd sites give
every page the same title.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from tests.accuracy.families.common import NO_PERIOD, Builder, IndexRow, Page, Spot
from tests.accuracy.kit import files
from tests.accuracy.kit.blocks import Form, Heading, Pairs, People, Person, Rows, Thing
from tests.accuracy.plan import Plan
from tests.sites.server import Answer, Route

_MONTHS = ("ต.ค. 65", "พ.ย. 65", "ธ.ค. 65", "ม.ค. 66", "ก.พ. 66")


def lay_out(plan: Plan) -> Mapping[str, Mapping[str, Route]]:
    """The site of a plan."""
    return CmsList(plan).build()


class CmsList(Builder):
    """See the module."""

    name = "cmslist"
    topics = 4

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.per_page = (5, 8, 10)[plan.number % 3]
        self.named_files = plan.number % 2 == 0
        self.menu: list[Spot] = []

    # --- addresses and places

    def page_address(self, thing: Thing) -> str:
        if any(isinstance(block, People) for block in thing.blocks):
            return f"/personnel/dep/{self.next()}"
        sort = "datacategory/catid" if thing.shape == "list" else "datacontent/id"
        return f"/{sort}/{self.next()}"

    def next_address(self, path: str, number: int) -> str:
        return f"{path}/page/{number}"

    def file_address(self, thing: Thing, ending: str) -> str:
        return f"/download.php?type={1 + len(ending) % 3}&id={self.next()}"

    def image_address(self, stem: str) -> str:
        return f"/upload/images/{stem}.jpg"

    def place_file(self, thing: Thing) -> str:
        path = self.page_address(Thing(thing.caption, "page"))
        file = super().place_file(thing)
        name = f"{self.rng.randrange(10**9, 2 * 10**9)}.{files.ending(thing.format)}"
        sent = self.routes[file]
        if self.named_files and isinstance(sent, Answer):
            headers = {"Content-Disposition": f'attachment; filename="{name}"'}
            self.routes[file] = Answer(sent.body, type=self._sent_as(sent), headers=headers)
        words = name if self.named_files else "ดาวน์โหลดเอกสาร"
        attached = self.link(Spot(words, file))
        self.add(path, thing.caption, self._detail(thing, f"<p>ไฟล์แนบ : {attached}</p>"))
        return path

    def _sent_as(self, sent: Answer) -> str:
        return sent.type if self.plan.number % 4 else "application/octet-stream"

    def place_page(self, thing: Thing) -> str:
        path = self.page_address(thing)
        self.add(path, thing.caption, self._detail(thing, self.draw(thing.blocks)))
        return path

    def _detail(self, thing: Thing, inner: str) -> str:
        date = thing.date
        if not date and self.item in NO_PERIOD:
            day, month = self.rng.randrange(1, 29), self.rng.choice(_MONTHS)
            date = self.digits(f"{day} {month}")
        posted = f"วันที่ประกาศ {escape(date)} | " if date else ""
        seen = self.digits(str(self.rng.randrange(3, 900)))
        return (
            f'<div class="detail"><h3>{escape(thing.caption)}</h3><div class="info">{posted}'
            f'อ่าน {seen} ครั้ง</div><div class="content">{inner}</div></div>'
        )

    # --- pages

    def arrange(self) -> None:
        for caption, spots in self.groups("menu", "people", "contact", "board", "tile"):
            path = self.page_address(Thing(caption, "list"))
            self.listed[path] = spots
            self.add_list(path, caption, spots, self.draw_heading(Heading(caption)))
            self.menu.append(Spot(caption, path))
        title = self.rng.choice(("ค้นหา", "ผลการค้นหา"))
        self.add("/search", title, self.draw_heading(Heading(title)))
        self.add("/", "หน้าแรก", self._front(), front=True)

    def _front(self) -> str:
        tiles = "".join(f'<div class="banner">{self.tile(s)}</div>' for s in self.placed("tile"))
        news = [s for at in self.spots.get("O7", []) for s in self.listed.get(at.href, [])[:4]]
        boxes = "".join(
            f'<div class="box"><div class="box-title">{escape(spot.caption)}</div>'
            f"{self.entries(self.listed[spot.href][:3])}{self.link(spot, 'อ่านทั้งหมด')}</div>\n"
            for spot in self.menu
        )
        first = self.entries(news) if news else ""
        return f'<div class="slide"><img src="{self.photo("scene")}"></div>{tiles}{first}{boxes}'

    def chrome(self, page: Page) -> str:
        name = escape(self.agency.long_name)
        title = name if self.plan.number % 2 or page.front else f"{name} : {escape(page.title)}"
        return (
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/'
            'xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head>'
            '<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />'
            f'<title>{title}</title></head><body><div id="header"><h1><a href="/">{name}</a></h1>'
            f'</div>\n<div id="menu">{self._menu()}</div><div id="main">{page.body}</div>\n'
            f'<div id="side">{self._side()}</div><div id="footer">{self.footer()}'
            f"<div>{name} &copy; สงวนลิขสิทธิ์</div></div></body></html>"
        )

    def _menu(self) -> str:
        spots = [Spot("หน้าแรก", "/"), *self.menu, *filter(None, (self.down, self.index))]
        people = self.placed("people", "contact")
        return f"<ul>{''.join(f'<li>{self.link(s)}</li>' for s in [*spots, *people])}</ul>"

    def _side(self) -> str:
        links = "".join(f"<li>{self.link(s)}</li>" for s in self.filler)
        social = "".join(f"<p>{self.link(s)}</p>" for s in self.placed("social"))
        return (
            '<form action="/search" method="get"><input type="text" name="q" />'
            f'<input type="submit" value="ค้นหา" /></form><ul>{links}</ul>{social}'
        )

    # --- lists

    def entries(self, spots: Iterable[Spot]) -> str:
        return f'<div class="list">{"".join(map(self.entry, spots))}</div>'

    def entry(self, spot: Spot) -> str:
        date = f'<span class="date">{escape(spot.date)}</span>' if spot.date else ""
        return f'<div class="row"><span class="title">{self.link(spot)}</span>{date}</div>\n'

    def pager(self, paths: Sequence[str], at: int) -> str:
        if at + 1 < len(paths):
            return super().pager(paths, at) + self.link(Spot("หน้าถัดไป »", paths[at + 1]))
        return super().pager(paths, at)

    def index_body(self, title: str, rows: Sequence[IndexRow]) -> str:
        lines = []
        for row in rows:
            heading = escape(f"{row.number}{row.title}")
            first = self.link(row.spots[0], heading) if len(row.spots) == 1 else heading
            more = "".join(f"<dd>{self.link(s)}</dd>" for s in row.spots if len(row.spots) > 1)
            lines.append(f"<dt>{first}</dt>{more}\n")
        return f"{self.draw_heading(Heading(title))}<dl>{''.join(lines)}</dl>"

    # --- blocks

    def draw_heading(self, block: Heading) -> str:
        return f'<div class="head{block.level}"><strong>{escape(block.text)}</strong></div>'

    def draw_rows(self, block: Rows) -> str:
        return super().draw_rows(block).replace("<table>", '<table class="tb" width="100%">', 1)

    def draw_pairs(self, block: Pairs) -> str:
        return f"<p>{'<br />'.join(f'{escape(n)} : {escape(v)}' for n, v in block.pairs)}</p>"

    def draw_people(self, block: People) -> str:
        return f'<table class="person">{"".join(map(self.draw_person, block.persons))}</table>'

    def draw_person(self, person: Person) -> str:
        lines = [escape(t) for t in (person.name, person.position, person.phone) if t]
        return f"<tr><td>{self.portrait(person)}</td><td>{'<br />'.join(lines)}</td></tr>\n"

    def draw_form(self, block: Form) -> str:
        return f'<div class="form">{super().draw_form(block)}</div>'
