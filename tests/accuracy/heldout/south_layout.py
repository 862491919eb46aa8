"""What both southern makers need: publishing, pictures, unrelated contents, the item index."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from html import escape
from random import Random

from PIL import Image, ImageDraw

import tests.accuracy.heldout.south_content_a
import tests.accuracy.heldout.south_content_b  # noqa: F401
from tests.accuracy.heldout.south_content_c import RUBRICS
from tests.accuracy.heldout.south_kit import ITEMS, TITLES, Chosen, Piece, Plan, make_plan, today
from tests.accuracy.kit import files
from tests.accuracy.kit.agency import thai_digits
from tests.accuracy.kit.blocks import (
    Block,
    Form,
    Frame,
    Heading,
    Hidden,
    Link,
    Pairs,
    Para,
    People,
    Picture,
    Points,
    Rows,
)
from tests.accuracy.kit.site import Site
from tests.sites.server import Answer, Route

TRAVEL = (
    ("น้ำตกเจ็ดพับ", "น้ำตกกลางป่าชุมชน สูงสามชั้น น้ำใสตลอดปี มีลานกางเต็นท์และร้านอาหารเล็ก ๆ"),
    ("วัดป่าดอนสูง", "วัดเก่ามีพระพุทธรูปปางสมาธิแกะจากไม้ตะเคียน เปิดให้สักการะทุกวัน"),
    ("ทุ่งดอกกระเจียว", "บานเดือนมิถุนายนถึงสิงหาคม ชมพระอาทิตย์ขึ้นได้จากสันเขา"),
    ("ตลาดน้ำริมคลองเก่า", "ขายขนมโบราณ ผัดไทย กล้วยฉาบ ทุกเช้าวันอาทิตย์"),
    ("ถ้ำลมเย็น", "ถ้ำหินปูนลึกราวสองร้อยเมตร มีหินงอกหินย้อยและค้างคาวจำนวนมาก"),
    ("สวนผลไม้ลุงคำ", "ชิมทุเรียน เงาะ มังคุด ในสวน เดือนพฤษภาคมถึงกรกฎาคม"),
)
PRODUCTS = (
    ("ผ้าไหมมัดหมี่ลายดอกแก้ว", "ทอมือย้อมสีธรรมชาติ ผืนละ 1,800 บาท"),
    ("กล้วยตากน้ำผึ้ง", "ตากแดดห้าแดดในโรงอบ กล่องละ 60 บาท"),
    ("ตะกร้าหวาย", "สานลายขัด ใบใหญ่ 350 บาท ใบเล็ก 180 บาท"),
    ("น้ำพริกปลาย่าง", "สูตรคุณยาย เก็บได้สามเดือน กระปุกละ 45 บาท"),
    ("สบู่ขมิ้น", "ก้อนละ 35 บาท สั่งครบโหลลดราคา"),
)
VILLAGES = ("บ้านเหนือ", "บ้านใต้", "บ้านกลาง", "บ้านโคกใหญ่", "บ้านหนองน้อย", "บ้านท่าเรือ")
VIEWS = ("ทุ่งนายามเช้า", "หมอกบนสันเขา", "สะพานไม้เก่า", "ต้นจามจุรีร้อยปี", "ลำน้ำหน้าแล้ง")
HOLIDAYS = (
    ("5 ธันวาคม 2565", "วันพ่อแห่งชาติ"), ("31 ธันวาคม 2565", "วันสิ้นปี"),
    ("6 มีนาคม 2566", "วันมาฆบูชา"), ("6 เมษายน 2566", "วันจักรี"),
    ("13 เมษายน 2566", "วันสงกรานต์"),
)  # fmt: skip
SECTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("about", ("O1", "O2", "O3", "O6", "O10")),
    ("plan", ("O4", "O11", "O12", "O13")),
    ("service", ("O14", "O15", "O16", "O17", "O18")),
    ("supply", ("O19", "O20", "O21", "O22")),
    ("staff", ("O23", "O24", "O25", "O26")),
    ("honest", tuple(f"O{n}" for n in (*range(27, 44),))),
    ("contact", ("O5", "O8")),
    ("news", ("O7",)),
)
_LOGIN = (
    "<!doctype html><html><head><title>Google Drive: Sign-in</title></head><body>"
    "<h1>Sign in</h1><p>to continue to Google Drive</p>"
    '<form action="/signin" method="post"><label>Email or phone</label>'
    '<input name="identifier" type="email"><button>Next</button></form></body></html>'
)


def portrait(seed: int) -> bytes:
    """A picture of a person who does not exist: a silhouette."""
    rng = Random(f"portrait {seed}")
    image = Image.new("RGB", (90, 110), (rng.randrange(150, 230), 210, rng.randrange(190, 240)))
    draw = ImageDraw.Draw(image)
    tone = (rng.randrange(150, 220), 150, 120)
    draw.ellipse((27, 18, 63, 62), fill=tone)
    draw.rectangle((15, 66, 75, 110), fill=(240, 240, rng.randrange(200, 255)))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=70)
    return out.getvalue()


def with_portraits(drawn: bytes, number: int) -> bytes:
    """A picture of words with the portraits of the persons below."""
    words = Image.open(io.BytesIO(drawn)).convert("RGB")
    image = Image.new("RGB", (words.width, words.height + 130), (250, 250, 250))
    image.paste(words, (0, 0))
    for at in range(number):
        image.paste(Image.open(io.BytesIO(portrait(500 + at))), (40 + 130 * at, words.height + 5))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return out.getvalue()


def without_clock(made: Answer) -> Answer:
    """The same file; an office file without the time at which it was written."""
    if not made.body.startswith(b"PK"):
        return made
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made.body)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2023-02-01T03:00:00Z", data)
            new.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return replace(made, body=out.getvalue())


@dataclass
class Maker:
    """A maker of sites; the two families fill in the markup and the addresses."""

    family: str
    plan: Plan
    routes: dict[str, Route] = field(default_factory=dict)
    hrefs: dict[str, list[tuple[Piece, str]]] = field(default_factory=dict)
    count: int = 0
    pictures: int = 0

    @property
    def number(self) -> int:
        """The number of the site."""
        return self.plan.number

    def rng(self, what: str) -> Random:
        """A generator for one purpose."""
        return Random(f"{self.family} {self.number} {what}")

    # --- to be filled in by the family

    def page(self, title: str, body: str, path: str) -> str:
        """A whole page."""
        raise NotImplementedError

    def page_path(self, item: str) -> str:
        """The address of the next page."""
        raise NotImplementedError

    def file_path(self, piece: Piece) -> str:
        """The address of the next file."""
        raise NotImplementedError

    def people(self, block: People) -> str:
        """Persons."""
        raise NotImplementedError

    def rows(self, block: Rows) -> str:
        """A table."""
        raise NotImplementedError

    def pairs(self, block: Pairs) -> str:
        """Labels and values."""
        raise NotImplementedError

    def form(self, block: Form) -> str:
        """A form."""
        raise NotImplementedError

    def listed(self, entries: Sequence[tuple[Piece, str]]) -> str:
        """Entries of a list page."""
        raise NotImplementedError

    # --- common

    def put(self, path: str, title: str, body: str) -> str:
        """Serve a page."""
        self.routes[path] = self.page(title, body, path)
        return path

    def image(self, data: bytes) -> str:
        """Serve a picture."""
        self.pictures += 1
        path = f"/img/{self.pictures:03d}.jpg"
        self.routes[path] = Answer(data, type="image/jpeg")
        return path

    def html(self, blocks: Sequence[Block]) -> str:
        """Blocks as markup."""
        return "\n".join(self.one(block) for block in blocks)

    def one(self, block: Block) -> str:
        """One block as markup."""
        match block:
            case Heading(text, level):
                return f"<h{level}>{escape(text)}</h{level}>"
            case Para(text):
                return f"<p>{escape(text)}</p>"
            case Points(entries):
                return "<ul>" + "".join(f"<li>{escape(e)}</li>" for e in entries) + "</ul>"
            case Rows():
                return self.rows(block)
            case Pairs():
                return self.pairs(block)
            case People():
                return self.people(block)
            case Form():
                self.routes[block.action] = self.page(
                    "รับข้อมูลแล้ว", "<p>ระบบรับข้อมูลของท่านแล้ว ขอบคุณ</p>", block.action
                )
                return self.form(block)
            case Link(text, href):
                return f'<a href="{escape(href)}">{escape(text)}</a>'
            case Picture(alt, drawn):
                shown = files.drawn(drawn)
                if drawn and drawn[0].startswith("ทำเนียบ"):
                    shown = with_portraits(shown, len(drawn) - 1)
                path = self.image(shown)
                return f'<img src="{path}" alt="{escape(alt)}" width="900">'
            case Frame(src, title):
                name = f' title="{escape(title)}"' if title else ""
                return f'<iframe src="{escape(src)}"{name} width="600" height="320"></iframe>'
            case Hidden(inner):
                return f'<div style="display:none">{self.html(inner)}</div>'

    def publish(self, piece: Piece, item: str) -> str:
        """Serve a piece; its address."""
        if piece.shape in ("link", "dead"):
            return piece.href
        if piece.shape == "file":
            path = self.file_path(piece)
            rng = self.rng(path)
            self.routes[path] = without_clock(files.answer(piece.blocks, piece.format, rng))
            return path
        path = self.page_path(item)
        if piece.status != 200:
            self.routes[path] = Answer(b"<h1>Service Unavailable</h1>", piece.status)
            return path
        body = self.html(piece.blocks)
        if piece.shape == "list":
            body += self.listed([(kid, self.publish(kid, item)) for kid in piece.children])
        return self.put(path, piece.caption, self.around(body, item))

    def around(self, body: str, item: str) -> str:
        """What the maker's template adds around a content that is there."""
        match self.plan.chosen[item].noise:
            case "hidden":
                return f'{body}<div style="display:none"><p>ไม่พบข้อมูลที่ค้นหา</p></div>'
            case "construction":
                return f"<p>เว็บไซต์อยู่ระหว่างปรับปรุงรูปแบบ ขออภัยในความไม่สะดวก</p>{body}"
        return body

    def publish_all(self) -> None:
        """Serve the pieces of all items."""
        for item in ITEMS:
            chosen = self.plan.chosen[item]
            self.hrefs[item] = [(piece, self.publish(piece, item)) for piece in chosen.pieces]

    def in_section(self, name: str) -> list[tuple[Piece, str]]:
        """The pieces of a section."""
        items = dict(SECTIONS)[name]
        return [entry for item in items for entry in self.hrefs[item] if item not in ("O9",)]

    def footer(self) -> str:
        """What the footer says of the agency."""
        return self.html(self.plan.chosen["O5"].footer)

    def shows_mayor(self) -> bool:
        """Whether the mayor may stand on the front page, name and picture."""
        found = self.chosen("O2").label
        return found.state == "shown" and not ({"photos"} & (found.lacks | found.unclear))

    def chosen(self, item: str) -> Chosen:
        """The variant of an item."""
        return self.plan.chosen[item]

    def numbered(self, item: str, style: int) -> str:
        """A row of the index in one of the spellings."""
        number, title = int(item[1:]), TITLES[item]
        match style % 8:
            case 0:
                return f"O{number} {title}"
            case 1:
                return f"o{number} {title}"
            case 2:
                return f"O.{number} {title}"
            case 3:
                return f"0{number} {title}"
            case 4:
                return f"O{number}{title}"
            case 5:
                return f"ข้อ {number} {title}"
            case 6:
                return f"OIT {number} : {title}"
            case _:
                return f"O{thai_digits(str(number))} {title}"

    def index_rows(self, style: int, linked: bool) -> list[tuple[str, list[tuple[str, str]]]]:
        """Rows of the OIT index: the text and the links of each."""
        out: list[tuple[str, list[tuple[str, str]]]] = []
        for item in ITEMS:
            state = self.chosen(item).label.state
            there = state in ("shown", "dead", "closed")
            if self.plan.outage and not there:
                continue
            hrefs = self.hrefs[item] if linked and there else []
            row = [(piece.caption, href) for piece, href in hrefs]
            out.append((self.numbered(item, style), row))
        return out

    def site(self) -> Site:
        """The finished site."""
        host = self.plan.agency.host
        routes: dict[str, dict[str, Route]] = {host: self.routes}
        drive = {
            href.removeprefix("http://drive.google.com"): Answer(
                status=302,
                headers={"Location": "http://accounts.google.com/ServiceLogin?service=wise"},
            )
            for entries in self.hrefs.values()
            for _, href in entries
            if href.startswith("http://drive.google.com")
        }
        if drive:
            routes["drive.google.com"] = {**drive}
            routes["accounts.google.com"] = {"/ServiceLogin?service=wise": _LOGIN}
        return Site(
            self.family,
            self.number,
            self.plan.agency,
            routes,
            self.plan.labels(),
            today(self.plan),
            self.plan.exempt,
        )


def planned(family: str, number: int) -> Plan:
    """The plan of a site with all contents known."""
    return make_plan(family, number, RUBRICS)
