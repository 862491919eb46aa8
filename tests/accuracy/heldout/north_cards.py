"""A maker of about 2022: Bootstrap cards on Laravel, mega menu of drop-downs, modals and tabs.

Addresses are ``/content/cate/N`` and ``/content/information/N``; parts of the menu and whole lists
stand in drop-downs and modals that a click shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tests.accuracy.heldout.north_markup import Entry, Maker
from tests.accuracy.kit.blocks import Input, Person, Rows
from tests.accuracy.kit.site import Site
from tests.sites.server import Answer

MENU: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
    ("เกี่ยวกับเรา", (("ข้อมูลหน่วยงาน", ("O1", "O3")), ("กฎระเบียบ", ("O6", "O10", "O39")))),
    (
        "แผนและงบประมาณ",
        (
            ("แผน", ("O4", "O11", "O36")),
            ("รายงานรอบ 6 เดือน", ("O12", "O37", "O24")),
            ("รายงานประจำปี", ("O13", "O38", "O26", "O22", "O17")),
        ),
    ),
    ("พัสดุ/บุคคล", (("จัดซื้อจัดจ้าง", ("O19", "O20", "O21")), ("งานบุคคล", ("O23", "O25")))),
    (
        "บริการประชาชน",
        (
            ("คู่มือ", ("O14", "O15", "O27")),
            ("สถิติ", ("O16", "O29")),
            ("ติดต่อ-ร้องเรียน", ("O28", "O8", "O18")),
        ),
    ),
    (
        "ธรรมาภิบาล",
        (
            ("No Gift", ("O31", "O32", "O33")),
            ("ความเสี่ยง", ("O34", "O35")),
            ("จริยธรรมและความโปร่งใส", ("O40", "O41", "O42", "O43")),
            ("ประชาชนมีส่วนร่วม", ("O30",)),
        ),
    ),
)

ARABIC = {ord("๐") + n: str(n) for n in range(10)}


class Cards(Maker):
    """Cards."""

    family = "north_cards"

    def __init__(self, number: int) -> None:
        """Empty menus."""
        super().__init__(number)
        self.drop: list[tuple[str, list[Entry]]] = []
        self.icons: list[Entry] = []
        self.tiles: list[Entry] = []
        self.news: list[Entry] = []

    def page_path(self, title: str) -> str:
        """Contents have numbers."""
        return f"/content/information/{self.next() * 7 + 100}"

    def file_path(self, ending: str) -> str:
        """Laravel's storage."""
        n = self.next()
        folder = "images" if ending == "jpg" else "documents"
        return f"/storage/{folder}/{self.rng.randrange(16**8):08x}{n:03d}.{ending}"

    def form_path(self, action: str) -> str:
        """Laravel's routes."""
        return "/form/" + action.replace("/", "-")

    def entries(self, found: Sequence[Entry]) -> str:
        """Cards; files have a button ดาวน์โหลด, pages อ่านต่อ."""
        cards = "".join(
            '<div class="col-md-4"><div class="card shadow-sm"><div class="card-body">'
            f'<h5 class="card-title">{escape(e.caption)}</h5>'
            + (
                f'<p class="text-muted"><i class="fa fa-calendar"></i> {escape(e.date)}</p>'
                if e.date
                else ""
            )
            + f'<a class="btn btn-sm btn-primary" href="{escape(e.href)}">'
            f"{'ดาวน์โหลด' if '/storage/' in e.href else 'อ่านต่อ'}</a></div></div></div>"
            for e in found
        )
        return f'<div class="row">{cards}</div>'

    def heading(self, text: str, level: int) -> str:
        """Bootstrap headings."""
        return f'<h{level + 1} class="text-success border-bottom">{escape(text)}</h{level + 1}>'

    def table(self, rows: Rows, mark: str = "") -> str:
        """A responsive table."""
        made = super().table(rows, mark or 'class="table table-striped"')
        return f'<div class="table-responsive">{made}</div>'

    def pairs(self, pairs: Sequence[tuple[str, str]]) -> str:
        """A list of terms."""
        return (
            '<dl class="row">'
            + "".join(
                f'<dt class="col-3">{escape(n)}</dt><dd class="col-9">{escape(v)}</dd>'
                for n, v in pairs
            )
            + "</dl>"
        )

    def people(self, persons: Sequence[Person]) -> str:
        """Cards with the position above the name, the telephone as a link."""
        cards = "".join(
            '<div class="col-md-3 text-center"><div class="card">'
            + self.face(p)
            + f'<div class="badge bg-info">{escape(p.position)}</div><h6>{escape(p.name)}</h6>'
            + (
                f'<a href="tel:{escape(p.phone.split(" ")[0].translate(ARABIC))}"><i class="fa fa-phone"></i> '  # noqa: E501
                f"{escape(p.phone)}</a>"
                if p.phone
                else ""
            )
            + "</div></div>"
            for p in persons
        )
        return f'<div class="row justify-content-center">{cards}</div>'

    def field(self, f: Input) -> str:
        """Floating labels."""
        return f'<div class="form-floating mb-2">{super().field(f)}</div>'

    def chrome(self, title: str, body: str) -> str:
        """Navbar with drop-downs, breadcrumb, footer of columns."""
        drop = "".join(
            f'<li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#">{escape(name)}'  # noqa: E501
            '</a><ul class="dropdown-menu" style="display:none">'
            + "".join(
                f'<li><a class="dropdown-item" href="{escape(e.href)}">{escape(e.caption)}</a></li>'
                for e in found
            )
            + "</ul></li>"
            for name, found in self.drop
        )
        icons = "".join(
            f'<a class="me-2" href="{escape(e.href)}" target="_blank"><i class="fab"></i>'
            f"{escape(e.caption)}</a>"
            for e in self.icons
        )
        return (
            '<!DOCTYPE html><html lang="th"><head><meta charset="utf-8">'
            f"<title>{escape(title)} | {escape(self.a.name)}</title>"
            '<meta name="viewport" content="width=device-width"></head><body>'
            '<nav class="navbar"><a class="navbar-brand" href="/">'
            f'{escape(self.a.long_name)}</a><ul class="navbar-nav">{drop}</ul></nav>'
            f'<nav aria-label="breadcrumb"><ol><li><a href="/">หน้าหลัก</a></li><li>{escape(title)}</li>'  # noqa: E501
            f'</ol></nav><main class="container">{body}</main>'
            f'<footer class="bg-dark text-white"><div class="col">{self.html(self.footer)}</div>'
            f'<div class="col">{icons}</div><small>Copyright &copy; 2023 สงวนลิขสิทธิ์</small></footer>'
            "</body></html>"
        )

    def _listing(self, title: str, found: list[Entry], each: int = 9) -> str:
        """A list of cards on pages of nine; ``?page=2`` and so on."""
        at = f"/content/cate/{self.next() + 3}"
        parts = [found[n : n + each] for n in range(0, len(found), each)] or [[]]

        def body(nth: int) -> str:
            pages = "".join(
                f'<li class="page-item"><a href="{at}{f"?page={n + 1}" if n else ""}">{n + 1}</a></li>'  # noqa: E501
                for n in range(len(parts))
            )
            more = f'<ul class="pagination">{pages}</ul>' if len(parts) > 1 else ""
            cards = self.entries(parts[nth]) if parts[nth] else "<p>ยังไม่มีข้อมูลในหมวดหมู่นี้</p>"
            return self.heading(title, 2) + cards + more

        for n in range(len(parts)):
            self.page(title, lambda n=n: body(n), f"{at}?page={n + 1}" if n else at)  # type: ignore[misc]
        return at

    def lay_out(self) -> None:
        """Categories, menus, front page, index."""
        other = self.unrelated()
        self.icons = [e for i in self.places("social") for e in self.item(i)]
        self.tiles = [e for i in self.places("tile") for e in self.item(i)]
        self.news = self.item("O7")
        for name, cates in MENU:
            found: list[Entry] = []
            for title, items in cates:
                things = self.group(items)
                if not things:
                    continue
                if len(things) == 1:
                    found += things
                else:
                    found.append(Entry(title, self._listing(title, things)))
            if found:
                self.drop.append((name, found))
        first = [*other["general"][:4], *self.group(self.places("people"))]
        if self.drop and self.drop[0][0] == MENU[0][0]:
            self.drop[0] = (self.drop[0][0], [*first, *self.drop[0][1]])
        else:
            self.drop.insert(0, (MENU[0][0], first))
        self.drop.append(
            (
                "ท่องเที่ยว & OTOP",
                [
                    Entry("แหล่งท่องเที่ยว", self._listing("แหล่งท่องเที่ยว", other["travel"], 3)),
                    Entry(
                        "สินค้าชุมชน",
                        self._listing("สินค้าชุมชน", [*other["goods"], *other["gallery"]], 4),
                    ),
                    *other["general"][4:],
                ],
            )
        )
        last = [*self.news, *self.group(("O5",))]
        if last:
            self.drop.append(("ข่าวและการติดต่อ", last))
        if self.plan.dark:
            at = self.put("/content/cate/99", Answer(b"<h1>503 Service Unavailable</h1>", 503))
            self.drop.insert(2, ("ข้อมูลเผยแพร่", [Entry("เอกสารเผยแพร่ทั้งหมด", at)]))
        if self.number % 5 != 2:
            self._index()
        self.page("หน้าหลัก", self._front, "/")

    def _index(self) -> None:
        linked = self.number % 4 != 1

        def body() -> str:
            out = []
            for nth, (item, title, found) in enumerate(self.listed()):
                inner = self.entries(found) if linked and found else ""
                shut = "" if not nth else ' style="display:none"'
                out.append(
                    f'<div class="accordion-item"><h6 class="accordion-header"><button type="button">'  # noqa: E501
                    f"{self.spelled(item)} {escape(title)}</button></h6>"
                    f'<div class="accordion-collapse"{shut}>{inner}</div></div>'
                )
            return self.heading("ITA ประจำปีงบประมาณ พ.ศ. 2566", 2) + "".join(out)

        at = self.page("ITA 2566", body, "/ita/2566")
        self.drop.append(("ITA", [Entry("ITA ปี 2566", at)]))

    def _front(self) -> str:
        tiles = "".join(
            f'<a class="btn btn-lg btn-warning" href="{escape(e.href)}">{escape(e.caption)}</a>'
            for e in self.tiles
        )
        modal = '<div class="modal" id="welcome" style="display:none"><p>สวัสดีปีใหม่ ขอให้ทุกท่านมีความสุข</p></div>'  # noqa: E501
        return (
            f'<div class="hero"><h1>{escape(self.a.long_name)}</h1></div>{modal}'
            f'<section class="services">{tiles}</section>'
            + "".join(
                f"<section>{self.heading(e.caption, 2)}<a href='{escape(e.href)}'>ดูทั้งหมด</a></section>"  # noqa: E501
                for e in self.news
            )
            + "<section><h3>พยากรณ์อากาศ</h3><p>32&deg;C ท้องฟ้าโปร่ง</p></section>"
        )


def build(number: int) -> Site:
    """Site ``number``."""
    return Cards(number).site()
