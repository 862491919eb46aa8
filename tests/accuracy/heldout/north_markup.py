"""What the three northern makers have in common: addresses, files, outside hosts, plain content."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from html import escape
from random import Random
from urllib.parse import urlsplit

from PIL import Image, ImageDraw

from tests.accuracy.heldout.north_content import ITEMS, TITLES, Plan, plan
from tests.accuracy.heldout.north_tools import digits
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
)
from tests.accuracy.kit.site import Site
from tests.sites.server import Answer, Route, answer_of


@dataclass(frozen=True)
class Entry:
    """A link of a menu or list."""

    caption: str
    href: str
    date: str = ""


def undated(data: bytes) -> bytes:
    """An Office file without the time of its making, so that it is always the same."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            body = re.sub(
                rb"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d", b"2023-01-09T09:00:00", old.read(name)
            )
            new.writestr(zipfile.ZipInfo(name, (2023, 1, 9, 9, 0, 0)), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def photo(seed: int) -> bytes:
    """A picture of somebody, as far as a drawing goes."""
    rng = Random(f"photo {seed}")
    image = Image.new("RGB", (150, 190), (rng.randrange(120, 220), 200, 230))
    draw = ImageDraw.Draw(image)
    draw.ellipse((45, 30, 105, 105), fill=(224, rng.randrange(160, 200), 150))
    draw.rectangle((20, 115, 130, 190), fill=(240, 240, rng.randrange(200, 245)))
    out = io.BytesIO()
    image.save(out, "JPEG")
    return out.getvalue()


TRAVEL = (
    ("น้ำตกผาเงิบ", "น้ำตกขนาดเล็กสูง 3 ชั้น น้ำไหลแรงช่วงปลายฝน มีศาลาพักและลานกางเต็นท์"),
    ("อ่างเก็บน้ำห้วยลึก", "ชมพระอาทิตย์ตก นั่งแพ กินปลาเผา เปิดทุกวัน"),
    ("วัดโบราณบ้านเหนือ", "อุโบสถไม้อายุกว่าร้อยปี มีภาพเขียนสีฝุ่นเรื่องพระเวสสันดร"),
    ("จุดชมวิวดอยม่อนเมฆ", "ทะเลหมอกช่วงพฤศจิกายนถึงมกราคม ทางขึ้นเป็นทางดินควรใช้รถกระบะ"),
    ("ตลาดเก่าริมคลอง", "เปิดวันเสาร์อาทิตย์ มีขนมไทยและก๋วยเตี๋ยวเรือ"),
    ("สวนเกษตรลุงชม", "เก็บสตรอว์เบอร์รี่และเมล่อน เดือนธันวาคมถึงกุมภาพันธ์"),
)
GOODS = (
    ("ผ้าทอมือลายดอกแก้ว", "ฝ้ายย้อมสีธรรมชาติ ผืนละ 850 บาท"),
    ("ข้าวแต๋นน้ำแตงโม", "กรอบหวาน ถุงละ 35 บาท"),
    ("จักสานไม้ไผ่", "กระบุง ตะกร้า ชะลอม"),
    ("น้ำผึ้งป่าแท้", "เก็บเดือนห้า ขวดละ 300 บาท"),
    ("กล้วยตากพลังงานแสงอาทิตย์", "ได้มาตรฐาน มผช."),
)
GENERAL = (
    ("ประวัติความเป็นมา", "เดิมชาวบ้านอพยพมาตั้งถิ่นฐานริมห้วย ทำนาและเลี้ยงวัวควาย ต่อมาทางราชการยกฐานะเป็นตำบล"),
    ("สภาพทั่วไป", "พื้นที่ส่วนใหญ่เป็นที่ราบ ปลูกข้าว อ้อย มันสำปะหลัง ฤดูร้อนอากาศร้อนจัด"),
    ("วิสัยทัศน์", "ชุมชนเข้มแข็ง เกษตรปลอดภัย ใส่ใจคุณภาพชีวิต"),
    ("ตราสัญลักษณ์", "รูปต้นไม้ใหญ่กลางทุ่งนา หมายถึงความร่มเย็นและความอุดมสมบูรณ์"),
    ("วัดและโรงเรียน", "มีวัด 6 แห่ง สำนักสงฆ์ 2 แห่ง โรงเรียนประถม 4 แห่ง"),
    ("พยากรณ์อากาศ", "วันนี้ท้องฟ้าโปร่ง อุณหภูมิต่ำสุด 22 สูงสุด 34 องศา ลมตะวันออกเฉียงเหนือ"),
    ("ปฏิทินวันหยุด", "มกราคม ปีใหม่, มีนาคม มาฆบูชา, เมษายน จักรี สงกรานต์, พฤษภาคม ฉัตรมงคล"),
    ("แผ่นพับสุขภาพ", "กินร้อน ช้อนกลาง ล้างมือ ออกกำลังกายวันละ 30 นาที งดหวาน มัน เค็ม"),
)
GALLERY = ("ทุ่งดอกกระเจียว", "สะพานแขวน", "นาขั้นบันได", "ลำห้วยหน้าฝน", "พระอาทิตย์ขึ้น")


class Maker:
    """Lays out one site; makers differ in what they override."""

    family = ""
    thumbs = True
    titled = False
    """Whether the page's frame shows its title above the content."""

    def __init__(self, number: int) -> None:
        """Plan site ``number``."""
        self.number = number
        self.plan: Plan = plan(self.family, number)
        self.a, self.c = self.plan.a, self.plan.c
        self.rng = Random(f"north layout {self.family} {number}")
        self.routes: dict[str, dict[str, Route]] = {self.a.host: {}}
        self.later: list[Callable[[], None]] = []
        self.known: dict[int, str] = {}
        self.keep: list[Thing] = []
        self.nth = 0
        self.of_item: dict[str, list[Entry]] = {}
        self.footer = tuple(b for i in ITEMS for b in self.plan.variant(i).footer)
        for item in ITEMS:
            self._outside(self.plan.variant(item).outside)

    # -- what makers override ------------------------------------------------------------------

    def chrome(self, title: str, body: str) -> str:
        """A whole page."""
        raise NotImplementedError

    def page_path(self, title: str) -> str:
        """A new address of a page, from the root."""
        raise NotImplementedError

    def file_path(self, ending: str) -> str:
        """A new address of a file."""
        return f"/files/{self.next():04d}.{ending}"

    def form_path(self, action: str) -> str:
        """Where a form sends to."""
        return "/" + action

    def entries(self, found: Sequence[Entry]) -> str:
        """A list of links."""
        return (
            "<ul>" + "".join(f"<li>{self.anchor(e)} {escape(e.date)}</li>" for e in found) + "</ul>"
        )

    def anchor(self, e: Entry) -> str:
        """One link."""
        return f'<a href="{escape(e.href)}">{escape(e.caption)}</a>'

    def answer(self, html: str) -> Answer:
        """Bytes of a page."""
        return answer_of(html)

    # -- addresses -----------------------------------------------------------------------------

    def next(self) -> int:
        """A running number."""
        self.nth += 1
        return self.nth

    def put(self, path: str, route: Route) -> str:
        """Serve something."""
        assert path not in self.routes[self.a.host], path
        self.routes[self.a.host][path] = route
        return path

    def page(self, title: str, body: Callable[[], str], path: str = "") -> str:
        """A page that is laid out when the menu is known."""
        at = path or self.page_path(title)
        self.later.append(lambda: void(self.put(at, self.answer(self.chrome(title, body())))))
        return at

    def picture(self, data: bytes) -> str:
        """An image."""
        return self.put(self.file_path("jpg"), Answer(data, type="image/jpeg"))

    def href(self, thing: Thing) -> str:
        """Where a thing leads; what is there is served."""
        if id(thing) not in self.known:
            self.keep.append(thing)
            self.known[id(thing)] = self._make(thing)
        return self.known[id(thing)]

    def _make(self, thing: Thing) -> str:
        match thing.shape:
            case "link" | "dead":
                return thing.href
            case "file":
                path = self.file_path(files.ending(thing.format))
                rng = Random(f"{self.family} {self.number} {path}")
                made = files.answer(thing.blocks, thing.format, rng)
                if thing.format in ("docx", "xlsx", "pptx"):
                    made = replace(made, body=undated(made.body))
                if thing.status != 200:
                    made = Answer(b"Service Unavailable", thing.status, "text/plain")
                return self.put(path, made)
            case _:
                kids = [Entry(k.caption, self.href(k), k.date) for k in thing.children]
                named = self.titled or any(isinstance(b, Heading) for b in thing.blocks)

                def body() -> str:
                    head = "" if named else self.heading(thing.caption, 2)
                    return head + self.html(thing.blocks) + (self.entries(kids) if kids else "")

                return self.page(thing.caption, body)

    def _outside(self, found: Sequence[tuple[str, str]]) -> None:
        for address, text in found:
            parts = urlsplit(address)
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            host = self.routes.setdefault(parts.hostname or "", {})
            if text == "503":
                host[path] = Answer(b"<h1>503 Service Unavailable</h1>", 503)
            elif text.startswith("302 "):
                host[path] = Answer(b"", 302, headers={"Location": text[4:]})
            else:
                host[path] = Answer(f"<html><body>{text}</body></html>".encode())

    # -- the items -----------------------------------------------------------------------------

    def group(self, items: Sequence[str]) -> list[Entry]:
        """The things of items, as links."""
        return [e for item in items for e in self.item(item)]

    def item(self, item: str) -> list[Entry]:
        """The things of one item, as links."""
        if item not in self.of_item:
            self.of_item[item] = [
                Entry(t.caption, self.href(t), t.date) for t in self.plan.variant(item).things
            ]
        return self.of_item[item]

    def places(self, *where: str) -> list[str]:
        """Items whose things want a place."""
        return [i for i in ITEMS if self.plan.variant(i).where in where]

    def listed(self) -> list[tuple[str, str, list[Entry]]]:
        """Rows of the index: item, title, links (none where nothing of it is published)."""
        out: list[tuple[str, str, list[Entry]]] = []
        for item in ITEMS:
            state = self.plan.chosen[item].variant.label.state
            linked = state in ("shown", "dead", "closed")
            out.append((item, TITLES[item], self.item(item) if linked else []))
        return out

    def spelled(self, item: str) -> str:
        """The number of an item as this agency writes it."""
        n = item.removeprefix("O")
        style = self.number % 7
        made = (
            f"O{n}",
            f"o{n}",
            f"O.{n}",
            f"0{n}",
            f"OIT {n}",
            f"O {n}",
            f"ข้อ {n}",
        )[style]
        return thai_digits(made) if self.c.thai and style != 3 else made

    # -- blocks --------------------------------------------------------------------------------

    def html(self, blocks: Sequence[Block]) -> str:
        """Markup of blocks."""
        return "\n".join(self.block(b) for b in blocks)

    def block(self, block: Block) -> str:
        """Markup of one block."""
        match block:
            case Heading(text, level):
                return self.heading(text, level)
            case Para(text):
                return f"<p>{escape(text)}</p>"
            case Points(found):
                return "<ul>" + "".join(f"<li>{escape(e)}</li>" for e in found) + "</ul>"
            case Rows():
                return self.table(block)
            case Pairs(pairs):
                return self.pairs(pairs)
            case People(persons):
                return self.people(persons)
            case Form():
                return self.form(block)
            case Link(text, href):
                return f'<p><a href="{escape(href)}" target="_blank">{escape(text)}</a></p>'
            case Picture(alt, words):
                src = self.picture(files.drawn(words or ("",)))
                return f'<p><img src="{src}" alt="{escape(alt)}" width="100%"></p>'
            case Frame(src, title):
                return (
                    f'<iframe src="{escape(src)}" title="{escape(title)}" width="600" height="450">'
                    "</iframe>"
                )
            case Hidden(inner):
                return f'<div style="display:none">{self.html(inner)}</div>'

    def heading(self, text: str, level: int) -> str:
        """A heading."""
        return f"<h{level}>{escape(text)}</h{level}>"

    def table(self, rows: Rows, mark: str = 'border="1"') -> str:
        """A table."""
        head = "".join(f"<th>{escape(h)}</th>" for h in rows.head)
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>"
            for row in rows.rows
        )
        return f"<table {mark}>{f'<tr>{head}</tr>' if head else ''}{body}</table>"

    def pairs(self, pairs: Sequence[tuple[str, str]]) -> str:
        """Labels and values."""
        return "".join(f"<p><b>{escape(n)} :</b> {escape(v)}</p>" for n, v in pairs)

    def face(self, person: Person) -> str:
        """The picture of a person, if there is one."""
        if not person.photo:
            return ""
        return f'<img src="{self.picture(photo(self.next()))}" alt="" width="120">'

    def people(self, persons: Sequence[Person]) -> str:
        """Persons."""
        return "".join(
            f"<div>{self.face(p)}<p>{escape(p.name)}</p><p>{escape(p.position)}</p>"
            + (f"<p>โทร. {escape(p.phone)}</p>" if p.phone else "")
            + "</div>"
            for p in persons
        )

    def form(self, form: Form) -> str:
        """A form that sends to an address of the site."""
        action = self.form_path(form.action)
        host = self.routes[self.a.host]
        if action not in host:
            host[action] = self.answer("<html><body>บันทึกข้อมูลเรียบร้อยแล้ว</body></html>")
        inner = "".join(self.field(f) for f in form.fields)
        return (
            f'<form method="post" action="{escape(action)}" enctype="multipart/form-data">{inner}'
            f'<p><input type="submit" value="{escape(form.submit)}"></p></form>'
        )

    def field(self, f: Input) -> str:
        """One field of a form."""
        name, said = escape(f.name), escape(f.label)
        if f.kind == "select":
            inner = "".join(f"<option>{escape(o)}</option>" for o in f.choices)
            return f'<p><label>{said}</label> <select name="{name}">{inner}</select></p>'
        if f.kind == "textarea":
            return f'<p><label>{said}</label> <textarea name="{name}"></textarea></p>'
        return f'<p><label>{said}</label> <input type="{f.kind}" name="{name}"></p>'

    # -- unrelated -----------------------------------------------------------------------------

    def story(self, title: str, text: str, picture: bool = True) -> Entry:
        """A page that has nothing to do with any item."""
        said = digits(self.c, text)

        def body() -> str:
            shot = ""
            if picture and self.thumbs:
                shot = f'<p><img src="{self.picture(photo(self.next()))}" alt=""></p>'
            return f"{self.heading(title, 2)}{shot}<p>{escape(said)}</p>"

        return Entry(title, self.page(title, body))

    def unrelated(self) -> dict[str, list[Entry]]:
        """Travel, goods, general pages and a gallery."""
        pick = self.rng.sample
        council = [
            Person(self.a.names[8 + n], "ประธานสภา" if not n else f"สมาชิกสภา เขต/หมู่ {n}")
            for n in range(6)
        ]
        title = f"สมาชิก{self.c.council}"
        seats = Entry(
            title, self.page(title, lambda: self.html((Heading(title), People(tuple(council)))))
        )
        return {
            "travel": [self.story(t, s) for t, s in pick(TRAVEL, self.rng.randrange(3, 6))],
            "goods": [self.story(t, s) for t, s in pick(GOODS, self.rng.randrange(2, 5))],
            "general": [
                *(self.story(t, s, False) for t, s in pick(GENERAL, self.rng.randrange(4, 8))),
                seats,
            ],
            "gallery": [self.story(f"ภาพ{t}", "ถ่ายโดยคนในพื้นที่") for t in pick(GALLERY, 3)],
        }

    # -- the end -------------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Make the menu and all pages."""
        raise NotImplementedError

    def site(self) -> Site:
        """The site."""
        self.lay_out()
        while self.later:
            self.later.pop(0)()
        p = self.plan
        labels = {i: replace(found) for i, found in p.labels.items()}
        return Site(self.family, self.number, self.a, self.routes, labels, p.today, dict(p.exempt))


def void(_: object) -> None:
    """Nothing."""
