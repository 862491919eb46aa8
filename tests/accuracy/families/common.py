"""What the makers of layouts share: a small renderer that a family overrides where it differs.

A family subclasses :class:`Builder` and hands out ``lay_out = lambda plan: Mine(plan).build()`` (as
a function). The steps of :meth:`Builder.build`:

1. every thing of the plan is placed (:meth:`Builder.place`), which adds its page or file and gives
   a :class:`Spot`: caption and address. ``self.spots`` holds them by item;
2. unrelated content is placed the same way (``self.filler``), ``self.down`` is the page of the main
   menu that answers 503 (or None), ``self.index`` the OIT index page (or None);
3. the family's :meth:`Builder.arrange` adds what it wants: list pages, the front page;
4. every page is wrapped by :meth:`Builder.chrome` (head, menu, footer), only now, so that the menu
   may name whatever is on the site, and encoded by :meth:`Builder.encoded`.

What to override: ``chrome`` and ``arrange`` always; ``page_address`` and ``file_address`` for names
of addresses; ``draw_*`` for one kind of block; ``entry``/``entries`` for how captions are linked;
``place_page``/``place_file``/``place_list`` for where a shape goes; ``per_page``/``next_address``
for paging; ``index_body`` for the OIT table; ``number_of`` for how an item's number is spelled.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from html import escape
from random import Random
from urllib.parse import quote

from PIL import Image, ImageDraw, ImageFilter

from tests.accuracy.families import filler
from tests.accuracy.kit import files
from tests.accuracy.kit.agency import thai_digits
from tests.accuracy.kit.blocks import (
    Block,
    Form,
    Frame,
    Heading,
    Hidden,
    Input,
    Link,
    Pairs,
    Para,
    People,
    Person,
    Picture,
    Points,
    Rows,
    Thing,
    text_of,
)
from tests.accuracy.plan import Plan
from tests.sites.server import Answer, Route

TITLES = {
    "O1": "โครงสร้าง",
    "O2": "ข้อมูลผู้บริหาร",
    "O3": "อำนาจหน้าที่",
    "O4": "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
    "O5": "ข้อมูลการติดต่อ",
    "O6": "กฎหมายที่เกี่ยวข้อง",
    "O7": "ข่าวประชาสัมพันธ์",
    "O8": "Q&A",
    "O9": "Social Network",
    "O10": "นโยบายคุ้มครองข้อมูลส่วนบุคคล",
    "O11": "แผนดำเนินงานและการใช้งบประมาณประจำปี",
    "O12": "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน",
    "O13": "รายงานผลการดำเนินงานประจำปี",
    "O14": "คู่มือหรือมาตรฐานการปฏิบัติงาน",
    "O15": "คู่มือหรือมาตรฐานการให้บริการ",
    "O16": "ข้อมูลเชิงสถิติการให้บริการ",
    "O17": "รายงานผลการสำรวจความพึงพอใจการให้บริการ",
    "O18": "E-Service",
    "O19": "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ",
    "O20": "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
    "O21": "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน",
    "O22": "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
    "O23": "นโยบายหรือแผนการบริหารทรัพยากรบุคคล",
    "O24": "การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล",
    "O25": "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล",
    "O26": "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
    "O27": "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
    "O28": "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
    "O29": "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
    "O30": "การเปิดโอกาสให้เกิดการมีส่วนร่วม",
    "O31": "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
    "O32": "การสร้างวัฒนธรรม No Gift Policy",
    "O33": "รายงานผลตามนโยบาย No Gift Policy",
    "O34": "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี",
    "O35": "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
    "O36": "แผนปฏิบัติการป้องกันการทุจริต",
    "O37": "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน",
    "O38": "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
    "O39": "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ",
    "O40": "การขับเคลื่อนจริยธรรม",
    "O41": "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ",
    "O42": "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "O43": "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
}
"""The items as the OIT handbook names them."""

GROUPS: tuple[tuple[tuple[str, ...], tuple[int, ...]], ...] = (
    (("ข้อมูลหน่วยงาน", "ข้อมูลทั่วไป", "เกี่ยวกับเรา"), (1, 2, 3, 5, 6, 10)),
    (("แผนงาน", "แผน", "แผนต่าง ๆ"), (4, 11, 19, 23, 36)),
    (("รายงาน", "รายงานต่าง ๆ", "การรายงาน"), (12, 13, 16, 17, 21, 22, 24, 26, 29, 33, 37, 38)),
    (("ประกาศ", "เอกสารประกาศ", "ประกาศและเอกสาร"), (7, 20, 25, 31, 39)),
    (("ประชาชน", "เพื่อประชาชน", "มุมประชาชน"), (8, 9, 14, 15, 18, 27, 28)),
    (("ธรรมาภิบาล", "ความโปร่งใส", "หน่วยงานโปร่งใส"), (30, 32, 34, 35, 40, 41, 42, 43)),
)
"""Neutral headings for lists of things: choices of a caption, numbers of items."""

NO_PERIOD = frozenset({"O1", "O2", "O3", "O6", "O10", "O14", "O15", "O25", "O27", "O39"})
"""Items without a year: only beside these may a layout invent a date of posting."""

_DOWN = ("สาระน่ารู้", "บริการข้อมูล", "ข้อมูลน่าสนใจ", "มุมความรู้")
_INDEX = (
    "ITA 2566", "OIT 2566", "การประเมิน ITA ประจำปี 2566", "การเปิดเผยข้อมูลสาธารณะ (OIT) 2566",
    "ITA ประจำปีงบประมาณ พ.ศ. 2566",
)  # fmt: skip
_DOT = b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
_ARABIC = {ord("๐") + n: str(n) for n in range(10)}
_SPELLED = ("O{}", "o{}", "O.{}", "O {}", "0{}", "ข้อ {}", "OIT {}", "O{} :", "o.{}")
_PLAIN_SITES, _NO_INDEX_SITES = frozenset({0, 4, 6, 9}), frozenset({3, 7})


@dataclass(frozen=True)
class Spot:
    """A caption and where it leads. ``item`` is empty for unrelated content."""

    caption: str
    href: str
    item: str = ""
    date: str = ""
    thing: Thing | None = None

    @property
    def is_file(self) -> bool:
        """Whether it leads to a file."""
        return self.thing is not None and self.thing.shape == "file"


@dataclass(frozen=True)
class Page:
    """A page before it is wrapped."""

    path: str
    title: str
    body: str
    item: str = ""
    front: bool = False


@dataclass(frozen=True)
class IndexRow:
    """A row of the OIT index page: without spots it is plain text."""

    number: str
    title: str
    spots: tuple[Spot, ...]


def attr(text: str) -> str:
    """Text for an attribute."""
    return escape(text, quote=True)


class Builder:
    """One site under construction."""

    name = "common"
    """Of the family, for seeds."""
    per_page = 0
    """Entries on a page of a list; 0 = all."""
    days = False
    """Whether the calendar has a page for each day."""
    topics = 6
    """Topics of unrelated content."""

    def __init__(self, plan: Plan) -> None:
        self.plan, self.agency, self.rng = plan, plan.agency, plan.rng
        self.routes: dict[str, Route] = {}
        self.pages: dict[str, Page] = {}
        self.spots: dict[str, list[Spot]] = {}
        self.filler: list[Spot] = []
        self.listed: dict[str, list[Spot]] = {}
        """What stands on the list at an address."""
        self.down: Spot | None = None
        self.index: Spot | None = None
        self.item = ""
        """The item whose things are being placed."""
        self.count = 0
        """Of addresses so far: numbers for addresses."""
        self._photos, self._pictures, self._footer = 0, dict[tuple[str, ...], str](), ""
        self._spelled = self.rng.choice(_SPELLED)

    # --- the steps -------------------------------------------------------------------------

    def build(self) -> Mapping[str, Mapping[str, Route]]:
        """The whole site."""
        for item, variant in self.plan.variants.items():
            self.item = item
            self.spots[item] = [self.place(thing) for thing in variant.things]
        self.item = ""
        unrelated = filler.topics(self.agency, self.rng, self.topics, days=self.days)
        self.filler = [self.place(thing) for thing in unrelated]
        if self.plan.menu_down:
            self.down = self.place(Thing(self.rng.choice(_DOWN), "page", slug="info", status=503))
        if self.plan.number % 10 not in _NO_INDEX_SITES:
            title = self.digits(self.rng.choice(_INDEX))
            path = self.page_address(Thing(title, "list", slug="ita"))
            self.add(path, title, self.index_body(title, self.index_rows()))
            self.index = Spot(title, path)
        self.arrange()
        self._footer = self.draw(b for v in self.plan.variants.values() for b in v.footer)
        for page in self.pages.values():
            self.routes[page.path] = self.encoded(self.chrome(page))
        return {self.agency.host: self.routes}

    def arrange(self) -> None:
        """Add the front page (path ``/``) and the lists that lead to all the spots."""
        raise NotImplementedError

    def chrome(self, page: Page) -> str:
        """The whole HTML of a page: head, menu, body, footer."""
        raise NotImplementedError

    def encoded(self, html: str) -> Route:
        """A page as it is sent."""
        return Answer(html.encode())

    # --- placing ---------------------------------------------------------------------------

    def place(self, thing: Thing) -> Spot:
        """Put a thing on the site."""
        return Spot(thing.caption, self._address_of(thing), self.item, thing.date, thing)

    def _address_of(self, thing: Thing) -> str:
        if thing.shape in ("link", "dead"):
            return thing.href
        if thing.status != 200:
            path = self.page_address(thing)
            self.routes[path] = self.trouble(thing.status)
            return path
        if thing.shape == "file":
            return self.place_file(thing)
        return self.place_list(thing) if thing.shape == "list" else self.place_page(thing)

    def place_page(self, thing: Thing) -> str:
        """A page of the thing's blocks; its address."""
        path = self.page_address(thing)
        self.add(path, thing.caption, self.titled(thing))
        return path

    def place_file(self, thing: Thing) -> str:
        """A file of the thing's blocks; its address."""
        path = self.file_address(thing, files.ending(thing.format))
        blocks = thing.blocks
        if thing.format == "pdf-shifted":  # e-LAAS prints Arabic figures alone
            blocks = tuple(Para(line.translate(_ARABIC)) for line in text_of(blocks))
        self.routes[path] = files.answer(blocks, thing.format, Random(f"{self.name} {path}"))
        return path

    def place_list(self, thing: Thing) -> str:
        """Pages of the thing's blocks and of links to its children; the first address."""
        path = self.page_address(thing)
        spots = self.listed[path] = [self.place(child) for child in thing.children]
        self.add_list(path, thing.caption, spots, self.titled(thing))
        return path

    def add(self, path: str, title: str, body: str, *, front: bool = False) -> None:
        """Add a page, wrapped later."""
        self.pages[path] = Page(path, title, body, self.item, front)

    def add_list(self, path: str, title: str, spots: Sequence[Spot], above: str = "") -> None:
        """Add a list of links, over several pages where ``per_page`` says so."""
        size = self.per_page or max(1, len(spots))
        parts = [spots[n : n + size] for n in range(0, len(spots), size)] or [[]]
        paths = [path, *(self.next_address(path, n) for n in range(2, len(parts) + 1))]
        for number, part in enumerate(parts):
            pager = self.pager(paths, number) if len(paths) > 1 else ""
            self.add(paths[number], title, above + self.entries(part) + pager)

    def trouble(self, status: int) -> Answer:
        """What an address with a trouble answers."""
        return Answer(f"<title>{status}</title><h1>Error {status}</h1>".encode(), status)

    def titled(self, thing: Thing) -> str:
        """A thing's blocks under its caption, unless they begin with it."""
        first = thing.blocks[0] if thing.blocks else None
        named = isinstance(first, Heading) and first.text == thing.caption
        return ("" if named else self.draw_heading(Heading(thing.caption))) + self.draw(
            thing.blocks
        )

    # --- addresses -------------------------------------------------------------------------

    def page_address(self, thing: Thing) -> str:
        """A new address for a page or list."""
        return self.free(f"/{quote(thing.slug) or f'page{self.next()}'}.html")

    def file_address(self, thing: Thing, ending: str) -> str:
        """A new address for a file."""
        return self.free(f"/files/{quote(thing.slug) or f'doc{self.next()}'}.{ending}")

    def next_address(self, path: str, number: int) -> str:
        """The address of page ``number`` of a list."""
        return f"{path}?page={number}"

    def next(self) -> int:
        """The next number."""
        self.count += 1
        return self.count

    def free(self, path: str) -> str:
        """``path``, or one like it that nothing has yet."""
        found = path
        while found in self.routes or found in self.pages:
            stem, dot, ending = path.rpartition(".")
            found = f"{stem or ending}_{self.next()}{dot}{ending if stem else ''}"
        return found

    # --- lists and links -------------------------------------------------------------------

    def link(self, spot: Spot, inner: str = "", extra: str = "") -> str:
        """A link to a spot: its caption, or ``inner`` HTML."""
        return f'<a href="{attr(spot.href)}"{extra}>{inner or escape(spot.caption)}</a>'

    def entry(self, spot: Spot) -> str:
        """One entry of a list."""
        date = f" <small>{escape(spot.date)}</small>" if spot.date else ""
        return f"<li>{self.link(spot)}{date}</li>"

    def entries(self, spots: Iterable[Spot]) -> str:
        """A list of entries."""
        return "<ul>" + "\n".join(map(self.entry, spots)) + "</ul>"

    def pager(self, paths: Sequence[str], at: int) -> str:
        """Links to the pages of a list."""
        cells = [
            f"<b>{n + 1}</b>" if n == at else f'<a href="{attr(path)}">{n + 1}</a>'
            for n, path in enumerate(paths)
        ]
        return f'<p class="pager">{" ".join(cells)}</p>'

    def tile(self, spot: Spot, width: int = 420) -> str:
        """A banner: a picture of the caption, linked."""
        source = self.picture([spot.caption], max(width, 130 + 13 * len(spot.caption)))
        image = f'<img src="{source}" alt="{attr(spot.caption)}" width="210">'
        return self.link(spot, image)

    def placed(self, *where: str) -> list[Spot]:
        """The spots of the variants that want one of these places."""
        return [spot for v in self.plan.at(*where) for spot in self.spots[v.item]]

    def groups(self, *where: str) -> list[tuple[str, list[Spot]]]:
        """Headings with their spots, in order; only variants of these places, all if none given."""
        out = []
        for captions, numbers in GROUPS:
            caption, found = self.rng.choice(captions), []
            for item in (f"O{number}" for number in numbers):
                variant = self.plan.variants.get(item)
                if variant and (not where or variant.where in where):
                    found += self.spots[item]
            if found:
                out.append((caption, found))
        return out

    # --- the OIT index ---------------------------------------------------------------------

    def number_of(self, item: str) -> str:
        """How the number of an item is spelled here."""
        return self.digits(self._spelled.format(item[1:]))

    def index_rows(self) -> list[IndexRow]:
        """The rows of the index: absent items stand there as plain text on some sites only."""
        plain = self.plan.number % 10 in _PLAIN_SITES and not self.plan.menu_down
        out = []
        for item, variant in self.plan.variants.items():
            spots = self.spots[item]
            state = variant.label.state
            if state == "exempt" or (state == "absent" and not plain):
                continue
            if state == "absent":
                spots = []
            elif not spots:
                spots = [Spot(TITLES[item], "/", item)]
            out.append(IndexRow(self.number_of(item), TITLES[item], tuple(spots)))
        return out

    def index_body(self, title: str, rows: Sequence[IndexRow]) -> str:
        """The index page: a table of number, title and links."""
        return self.draw_heading(Heading(title)) + (
            '<table border="1"><tr><th>ข้อ</th><th>ข้อมูล</th><th>ลิงก์</th></tr>'
            + "".join(
                f"<tr><td>{row.number}</td><td>{escape(row.title)}</td>"
                f"<td>{'<br>'.join(map(self.link, row.spots))}</td></tr>\n"
                for row in rows
            )
            + "</table>"
        )

    # --- blocks ----------------------------------------------------------------------------

    def draw(self, blocks: Iterable[Block]) -> str:
        """Blocks as HTML."""
        return "\n".join(map(self.draw_one, blocks))

    def draw_one(self, block: Block) -> str:
        """One block as HTML."""
        match block:
            case Heading():
                return self.draw_heading(block)
            case Para():
                return self.draw_para(block)
            case Points():
                return self.draw_points(block)
            case Rows():
                return self.draw_rows(block)
            case Pairs():
                return self.draw_pairs(block)
            case People():
                return self.draw_people(block)
            case Form():
                return self.draw_form(block)
            case Link():
                return self.draw_link(block)
            case Picture():
                return self.draw_picture(block)
            case Frame():
                return self.draw_frame(block)
            case Hidden():
                return self.draw_hidden(block)

    def draw_heading(self, block: Heading) -> str:
        """A heading."""
        return f"<h{block.level}>{escape(block.text)}</h{block.level}>"

    def draw_para(self, block: Para) -> str:
        """A paragraph."""
        return f"<p>{escape(block.text)}</p>"

    def draw_points(self, block: Points) -> str:
        """A list."""
        return "<ul>" + "".join(f"<li>{escape(e)}</li>" for e in block.entries) + "</ul>"

    def draw_rows(self, block: Rows) -> str:
        """A table."""
        head = "".join(f"<th>{escape(cell)}</th>" for cell in block.head)
        rows = [
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>"
            for row in block.rows
        ]
        return f"<table>{f'<tr>{head}</tr>' if head else ''}" + "\n".join(rows) + "</table>"

    def draw_pairs(self, block: Pairs) -> str:
        """Labels with their values."""
        return "".join(f"<p>{escape(n)} {escape(v)}</p>" for n, v in block.pairs)

    def draw_people(self, block: People) -> str:
        """Persons."""
        return '<div class="people">' + "\n".join(map(self.draw_person, block.persons)) + "</div>"

    def draw_person(self, person: Person) -> str:
        """One person; empty fields are left out."""
        lines = [escape(t) for t in (person.name, person.position, person.phone) if t]
        return f'<div class="person">{self.portrait(person)}{"<br>".join(lines)}</div>'

    def portrait(self, person: Person, more: str = "") -> str:
        """The person's photograph, if there is one."""
        return f'<img src="{self.photo("person")}" alt=""{more}>' if person.photo else ""

    def draw_form(self, block: Form) -> str:
        """A form, whose address thanks."""
        self.serve_form(block)
        fields = "\n".join(f"<p>{self.draw_input(field)}</p>" for field in block.fields)
        return (
            f'<form method="post" action="{attr(block.action)}">{fields}'
            f'<input type="submit" value="{attr(block.submit)}"></form>'
        )

    def draw_input(self, field: Input) -> str:
        """One labelled field."""
        return f"<label>{escape(field.label)} {self.control(field)}</label>"

    def control(self, field: Input, more: str = "") -> str:
        """The control of a field, without its label."""
        name = f'name="{attr(field.name)}"{more}'
        if field.kind == "textarea":
            return f"<textarea {name}></textarea>"
        if field.kind == "select":
            options = "".join(f"<option>{escape(choice)}</option>" for choice in field.choices)
            return f"<select {name}>{options}</select>"
        return f'<input type="{field.kind}" {name}>'

    def serve_form(self, form: Form) -> None:
        """Have the form's address answer with thanks."""
        if "://" not in form.action and form.action not in ("", "#"):
            path = "/" + form.action.lstrip("/")
            if path not in self.pages:
                self.add(path, "ขอบคุณ", self.draw([Para("ระบบได้รับข้อมูลเรียบร้อยแล้ว")]))

    def draw_link(self, block: Link) -> str:
        """A link in content."""
        return f'<p><a href="{attr(block.href)}">{escape(block.text)}</a></p>'

    def draw_picture(self, block: Picture) -> str:
        """A picture: of its words, or a photograph."""
        source = self.picture(block.words) if block.words else self.photo("scene")
        return f'<p><img src="{source}" alt="{attr(block.alt)}"></p>'

    def draw_frame(self, block: Frame) -> str:
        """A frame."""
        title = f' title="{attr(block.title)}"' if block.title else ""
        return f'<iframe src="{attr(block.src)}"{title} width="600" height="400"></iframe>'

    def draw_hidden(self, block: Hidden) -> str:
        """A part that nobody sees."""
        return f'<div style="display:none">{self.draw(block.blocks)}</div>'

    # --- pictures and words ----------------------------------------------------------------

    def picture(self, words: Sequence[str], width: int = 900) -> str:
        """The address of a picture of words."""
        key = tuple(words)
        if key not in self._pictures:
            self._pictures[key] = path = self.image_address(f"img{self.next()}")
            self.routes[path] = Answer(_drawn(key, width), type="image/jpeg")
        return self._pictures[key]

    def photo(self, kind: str) -> str:
        """The address of a photograph: ``person`` or ``scene``."""
        self._photos += 1
        path = self.image_address(f"{kind[0]}{self._photos % 24:03d}")
        self.routes.setdefault(path, Answer(photograph(kind, self._photos % 24), type="image/jpeg"))
        return path

    def dot(self, stem: str = "bullet") -> str:
        """The address of an icon without words."""
        path = f"/images/{stem}.gif"
        self.routes[path] = Answer(_DOT, type="image/gif")
        return path

    def image_address(self, stem: str) -> str:
        """The address of a picture."""
        return f"/images/{stem}.jpg"

    def digits(self, text: str) -> str:
        """A family's own text with the figures of the site."""
        return thai_digits(text) if self.plan.thai else text

    def footer(self) -> str:
        """The blocks that the variants want on every page (nothing else: name numbers nowhere)."""
        return self._footer

    def renamed(self, spot: Spot, caption: str) -> Spot:
        """The same place under another caption."""
        return replace(spot, caption=caption)


@cache
def _drawn(words: tuple[str, ...], width: int) -> bytes:
    return files.drawn(words, width)


@cache
def photograph(kind: str, number: int) -> bytes:
    """A small JPEG without words."""
    rng = Random(f"photograph {kind} {number}")
    size = (150, 180) if kind == "person" else (200, 140)
    image = Image.new("RGB", size, tuple(rng.randrange(120, 240) for _ in range(3)))
    draw = ImageDraw.Draw(image)
    if kind == "person":
        draw.ellipse((40, 25, 110, 115), fill=(214, 170, 135))
        draw.ellipse((10, 110, 140, 260), fill=(240, 240, 235))
    else:
        for _ in range(14):
            x, y = rng.randrange(200), rng.randrange(140)
            colour = (rng.randrange(90), rng.randrange(80, 200), rng.randrange(120))
            draw.ellipse((x - 30, y - 20, x + 30, y + 20), fill=colour)
    out = io.BytesIO()
    image.filter(ImageFilter.GaussianBlur(2)).save(out, "JPEG", quality=70)
    return out.getvalue()
