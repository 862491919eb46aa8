"""A modern maker: semantic HTML5, cards, accordions per fiscal year, a mega footer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from tests.accuracy.heldout.south_kit import Piece
from tests.accuracy.heldout.south_layout import (
    HOLIDAYS,
    PRODUCTS,
    SECTIONS,
    TRAVEL,
    VIEWS,
    VILLAGES,
    Maker,
    planned,
    portrait,
)
from tests.accuracy.kit import files
from tests.accuracy.kit.blocks import Form, Pairs, People, Rows
from tests.accuracy.kit.site import Site
from tests.sites.server import Answer

_NAMES = {
    "about": ("เกี่ยวกับเรา", "รู้จักเรา", "ข้อมูลหน่วยงาน"),
    "plan": ("แผนงาน", "นโยบายและแผน", "งานแผนและงบประมาณ"),
    "service": ("บริการประชาชน", "ศูนย์บริการ", "เพื่อประชาชน"),
    "supply": ("งานพัสดุและการคลัง", "การคลัง", "กองคลัง"),
    "staff": ("งานการเจ้าหน้าที่", "งานบุคคล", "งานบริหารบุคคล"),
    "honest": ("ธรรมาภิบาล", "ความโปร่งใส", "องค์กรสุจริต"),
    "contact": ("ติดต่อ-สอบถาม", "พูดคุยกับเรา", "ช่องทางติดต่อ"),
    "news": ("ห้องข่าว", "อัปเดต", "สื่อสารองค์กร"),
}
_BUTTONS = ("ดาวน์โหลด", "อ่านต่อ", "เปิดดู", "", "คลิกที่นี่", "ดูรายละเอียด")
_ICON = (
    '<svg class="w-5 h-5" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 3h14v14H3z"/></svg>'
)


@dataclass
class Cards(Maker):
    """The maker."""

    menu: list[tuple[str, str]] = field(default_factory=list)

    def page_path(self, item: str) -> str:
        self.count += 1
        return f"/content/{1200 + self.count}"

    def file_path(self, piece: Piece) -> str:
        self.count += 1
        kind = files.ending(piece.format)
        if self.number % 2:
            return f"/storage/uploads/2023/{self.count:02d}/doc{self.count * 7919 % 99991}.{kind}"
        return f"/documents/{self.count:04d}/download.{kind}"

    def page(self, title: str, body: str, path: str) -> str:
        found = self.plan.agency
        menu = "".join(
            f'<li class="px-3"><a class="hover:text-sky-700" href="{href}">{escape(name)}</a></li>'
            for name, href in self.menu
        )
        crumbs = ""
        if path != "/":
            crumbs = (
                '<nav aria-label="breadcrumb" class="text-sm text-gray-500"><ol class="flex">'
                '<li><a href="/">หน้าแรก</a></li><li class="mx-2">/</li>'
                f'<li aria-current="page">{escape(title)}</li></ol></nav>'
            )
        social = "".join(
            f'<a class="rounded-full p-2" href="{escape(href)}" title="{escape(piece.caption)}"'
            f' aria-label="{escape(piece.caption)}">{_ICON}</a>'
            for piece, href in self.hrefs.get("O9", [])
        )
        return (
            '<!DOCTYPE html>\n<html lang="th">\n<head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{escape(title)} | {found.long_name}</title></head>\n"
            '<body class="bg-slate-50 text-gray-800">\n'
            '<a class="sr-only" href="#main">ข้ามไปยังเนื้อหา</a>'
            '<header class="shadow bg-white"><div class="container mx-auto flex items-center">'
            f'<a href="/" class="font-bold text-xl">{found.long_name}</a>'
            f'<div class="ml-auto flex gap-2">{social}</div></div>'
            f'<nav class="bg-sky-800 text-white"><ul class="flex flex-wrap">{menu}</ul></nav>'
            f'</header>\n<main id="main" class="container mx-auto py-8">{crumbs}\n{body}\n</main>\n'
            '<footer class="bg-slate-900 text-slate-200 mt-12"><div class="grid md:grid-cols-4">'
            f"<section><h4>{found.long_name}</h4>{self.footer()}</section>"
            f'<section><h4>เมนู</h4><ul class="text-sm">{menu}</ul></section>'
            "<section><h4>ลิงก์ภายนอก</h4><ul>"
            '<li><a href="https://www.dla.go.th/">กรมส่งเสริมการปกครองท้องถิ่น</a></li>'
            '<li><a href="https://www.tmd.go.th/">กรมอุตุนิยมวิทยา</a></li>'
            '<li><a href="https://www.nacc.go.th/">สำนักงาน ป.ป.ช.</a></li></ul></section>'
            f"<section><h4>ผู้เข้าชมเว็บไซต์</h4><p>วันนี้ {self.number * 7 + 12} ครั้ง</p>"
            f"<p>ทั้งหมด {self.number * 1311 + 20455:,} ครั้ง</p></section></div>"
            f'<p class="text-center text-xs">&copy; 2023 {found.long_name}</p></footer>\n'
            "</body></html>"
        )

    def rows(self, block: Rows) -> str:
        head = "".join(f'<th scope="col" class="px-4 py-2">{escape(c)}</th>' for c in block.head)
        body = "".join(
            '<tr class="odd:bg-white">'
            + "".join(f'<td class="px-4 py-2">{escape(c)}</td>' for c in row)
            + "</tr>"
            for row in block.rows
        )
        return (
            '<div class="overflow-x-auto"><table class="min-w-full">'
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
        )

    def pairs(self, block: Pairs) -> str:
        inner = "".join(
            f'<div class="flex gap-2"><dt class="font-semibold">{escape(k)}</dt>'
            f"<dd>{escape(v)}</dd></div>"
            for k, v in block.pairs
        )
        return f"<dl>{inner}</dl>"

    def people(self, block: People) -> str:
        cards = []
        for at, person in enumerate(block.persons):
            photo = ""
            if person.photo:
                alt = person.name if self.number % 2 else ""
                src = self.image(portrait(self.number * 100 + at))
                photo = f'<img class="rounded-xl" src="{src}" alt="{escape(alt)}" width="90">'
            phone = ""
            if person.phone:
                phone = f'<span class="text-sky-700">{escape(person.phone)}</span>'
                if self.number % 3 == 0 and "ต่อ" not in person.phone:
                    phone = f'<a href="tel:{person.phone}">{person.phone}</a>'
                phone = f'<p class="text-sm">{("โทร ", "☎ ", "เบอร์ ")[self.number % 3]}{phone}</p>'
            name = f'<h3 class="font-bold">{escape(person.name)}</h3>'
            role = f'<p class="text-gray-600">{escape(person.position)}</p>'
            order = (
                photo + name + role + phone,
                name + role + phone + photo,
                photo + role + name + phone,
            )
            cards.append(f'<article class="card p-4">{order[self.number % 3]}</article>')
        return f'<div class="grid md:grid-cols-3 gap-6">{"".join(cards)}</div>'

    def form(self, block: Form) -> str:
        out = []
        for at, entry in enumerate(block.fields):
            attrs = f'id="f{at}" name="{entry.name}" class="w-full border rounded"'
            if entry.kind == "textarea":
                made = f'<textarea {attrs} rows="4"></textarea>'
            elif entry.kind == "select":
                options = "".join(f"<option>{escape(c)}</option>" for c in entry.choices)
                made = f"<select {attrs}>{options}</select>"
            else:
                made = f'<input {attrs} type="{entry.kind}">'
            out.append(f'<div><label for="f{at}">{escape(entry.label)}</label>{made}</div>')
        return (
            f'<form method="post" action="{block.action}" class="space-y-4">{"".join(out)}'
            f'<button type="submit" class="btn bg-sky-700">{escape(block.submit)}</button></form>'
        )

    def listed(self, entries: Sequence[tuple[Piece, str]]) -> str:
        cards = "".join(
            '<article class="card flex gap-4"><div>'
            f'<time class="text-xs">{escape(piece.date)}</time>'
            f'<h3><a href="{href}">{escape(piece.caption)}</a></h3></div></article>'
            for piece, href in entries
        )
        return f'<div class="grid gap-4">{cards}</div>'

    def table(self, entries: Sequence[tuple[Piece, str]]) -> str:
        """Documents with buttons."""
        rows = []
        for at, (piece, href) in enumerate(entries, 1):
            word = _BUTTONS[(self.number + at) % len(_BUTTONS)]
            button = f'<a class="btn" href="{escape(href)}" title="{escape(piece.caption)}">'
            button += f"{_ICON}{word}</a>"
            rows.append(
                f'<tr><td class="w-8">{at}</td><td>{escape(piece.caption)}</td>'
                f'<td class="text-right">{button}</td></tr>'
            )
        return (
            '<table class="w-full"><thead><tr><th>#</th><th>รายการ</th><th></th></tr></thead>'
            f"<tbody>{''.join(rows)}</tbody></table>"
        )

    def accordions(self, entries: Sequence[tuple[Piece, str]]) -> str:
        """Documents by fiscal year, pages as cards."""
        pages = [e for e in entries if e[0].shape != "file" and not e[0].year]
        years = sorted({e[0].year for e in entries if e not in pages}, reverse=True)
        out = ""
        if pages:
            cards = "".join(
                f'<a class="card block p-4" href="{escape(href)}">'
                f"<h3>{escape(piece.caption)}</h3></a>"
                for piece, href in pages
            )
            out += f'<div class="grid md:grid-cols-3 gap-4">{cards}</div>'
        for year in years:
            inside = [e for e in entries if e not in pages and e[0].year == year]
            name = f"ปีงบประมาณ {year}" if year else "เอกสารทั่วไป"
            is_open = " open" if year == years[0] else ""
            out += (
                f'<details class="rounded border"{is_open}><summary class="p-3 font-semibold">'
                f"{name}</summary>{self.table(inside)}</details>"
            )
        return out

    def tabs(self, entries: Sequence[tuple[Piece, str]]) -> str:
        """Documents in two tabs, the second one shown by a click."""
        half = (len(entries) + 1) // 2
        click = "this.parentNode.parentNode.querySelectorAll('[role=tabpanel]')"
        return (
            '<div><div role="tablist">'
            f'<button type="button" onclick="{click}[0].style.display=\'block\'">ชุดที่ 1</button>'
            f'<button type="button" onclick="{click}[1].style.display=\'block\'">ชุดที่ 2</button>'
            f'</div><div role="tabpanel">{self.table(entries[:half])}</div>'
            f'<div role="tabpanel" style="display:none">{self.table(entries[half:])}</div></div>'
        )

    def plan_menu(self) -> None:
        """The menu, before any page is made."""
        self.menu.append(("หน้าแรก", "/"))
        for at, (name, items) in enumerate(SECTIONS):
            if not any(self.chosen(item).pieces for item in items):
                continue
            caption = _NAMES[name][(self.number + at) % 3]
            self.menu.append((caption, f"/{name}"))
        if self.plan.outage:
            self.menu.append((("คลังเอกสาร", "เอกสารเผยแพร่")[self.number % 2], "/library"))
        if self.number % 5 != 3:
            self.menu.append((("ITA 2566", "OIT", "ประเมิน ITA ปี 66")[self.number % 3], "/ita/2566"))
        self.menu += [("เที่ยวตำบลเรา", "/travel"), ("ของดีชุมชน", "/otop"), ("แกลเลอรี", "/gallery")]

    def extras(self) -> None:
        """Travel, products, views, villages, holidays."""
        for name, head, entries in (
            ("travel", "สถานที่ท่องเที่ยว", TRAVEL),
            ("otop", "ผลิตภัณฑ์ชุมชน", PRODUCTS),
        ):
            cards = ""
            for at, (title, text) in enumerate(entries, 1):
                path = self.put(f"/{name}/{at}", title, f"<h1>{title}</h1><p>{text}</p>")
                cards += f'<a class="card" href="{path}"><h3>{title}</h3></a>'
            villages = "".join(
                f"<li>หมู่ {n} {v} ประชากร {n * 61 + 180} คน</li>" for n, v in enumerate(VILLAGES, 1)
            )
            more = f"<h2>หมู่บ้านในตำบล</h2><ul>{villages}</ul>" if name == "travel" else ""
            self.put(f"/{name}", head, f'<h1>{head}</h1><div class="grid">{cards}</div>{more}')
        views = "".join(
            f'<figure><img src="{self.image(portrait(900 + at))}" alt="{view}"><figcaption>{view}'
            "</figcaption></figure>"
            for at, view in enumerate(VIEWS)
        )
        self.put("/gallery", "ภาพถ่ายทิวทัศน์", f"<h1>ภาพถ่ายทิวทัศน์</h1>{views}")
        days = "".join(f"<li>{when} {what}</li>" for when, what in HOLIDAYS)
        self.put("/calendar", "ปฏิทินวันหยุด", f"<h1>ปฏิทินวันหยุด</h1><ul>{days}</ul>")
        for at, village in enumerate(VILLAGES, 1):
            text = f"<h1>หมู่ที่ {at} {village}</h1><p>มีครัวเรือน {at * 23 + 70} หลัง ทำนาและทำสวน</p>"
            self.put(f"/village/{at}", village, text)

    def front(self) -> None:
        """The front page."""
        found, out = self.plan.agency, ""
        if self.shows_mayor() and self.number % 2:
            out += (
                f'<aside class="card"><img src="{self.image(portrait(self.number))}" alt="">'
                f"<p>{found.names[0]}</p><p>{found.chief}</p></aside>"
            )
        out = (
            f'<section class="hero"><h1>ยินดีต้อนรับสู่{found.long_name}</h1>'
            f"<p>อำเภอ{found.district} จังหวัด{found.province}</p></section>{out}"
        )
        news = [e for e in self.hrefs["O7"] if e[0].shape == "list"]
        for piece, href in news:
            cards = "".join(
                f"<li>{escape(kid.caption)} ({kid.date})</li>" for kid in piece.children[:3]
            )
            out += (
                f"<section><h2>{escape(piece.caption)}</h2><ul>{cards}</ul>"
                f'<a href="{href}">ดูทั้งหมด</a></section>'
            )
        tiles = "".join(
            f'<a class="tile" href="{escape(href)}">{_ICON}<span>{escape(piece.caption)}</span></a>'
            for item in ("O18", "O28", "O8")
            for piece, href in self.hrefs[item]
            if piece.status == 200
        )
        days = "".join(
            f'<li><a href="/village/{at}">{v}</a></li>' for at, v in enumerate(VILLAGES, 1)
        )
        out += (
            f'<section class="grid">{tiles}</section>'
            f"<section><h2>หมู่บ้าน</h2><ul>{days}</ul></section>"
            "<section><h2>พยากรณ์อากาศ</h2><p>อุณหภูมิ 24-33 องศา ฝนร้อยละ 20 ของพื้นที่</p>"
            '<a href="/calendar">ปฏิทิน</a></section>'
        )
        self.put("/", "หน้าแรก", out)

    def index(self) -> None:
        """The OIT index page."""
        linked = self.number % 5 != 1
        out = '<h1>การประเมินคุณธรรมและความโปร่งใส (ITA) 2566</h1><table class="w-full"><tbody>'
        for text, links in self.index_rows(self.number, linked):
            cells = "<br>".join(
                f'<a href="{escape(href)}">{escape(caption) if len(links) > 1 else "เปิด"}</a>'
                for caption, href in links
            )
            out += f"<tr><td>{escape(text)}</td><td>{cells}</td></tr>"
        self.put("/ita/2566", "ITA 2566", out + "</tbody></table>")

    def build(self) -> Site:
        """The site."""
        self.plan_menu()
        social = self.plan.chosen["O9"]
        self.hrefs["O9"] = [(piece, piece.href) for piece in social.pieces]
        self.publish_all()
        for name, _ in SECTIONS:
            entries = self.in_section(name)
            title = next((n for n, href in self.menu if href == f"/{name}"), "")
            if not title:
                continue
            many = len(entries) > 5 and self.number in (3, 6)
            body = self.tabs(entries) if many else self.accordions(entries)
            self.put(f"/{name}", title, f"<h1>{title}</h1>{body}")
        if self.plan.outage:
            self.routes["/library"] = Answer(b"<h1>503 Service Temporarily Unavailable</h1>", 503)
        if self.number % 5 != 3:
            self.index()
        self.extras()
        self.front()
        return self.site()


def build(number: int) -> Site:
    """Site ``number`` of this maker."""
    return Cards("south_cards", planned("south_cards", number)).build()
