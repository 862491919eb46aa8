"""A front page of picture tiles: no text, the caption is alt or title, or in the picture alone."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from random import Random
from urllib.parse import quote

from PIL import Image, ImageDraw

from tests.accuracy.families.common import IndexRow, Page, Spot, attr
from tests.accuracy.families.common_more import Section, Sorted, opened, option
from tests.accuracy.kit.blocks import Heading, Input, Pairs, Person, Thing
from tests.accuracy.plan import Plan
from tests.sites.server import Answer, Route

_CSS = (
    "body{margin:0;font-family:Kanit,sans-serif;background:#fdf6e3}.wrap{width:1080px;"
    "margin:auto}.grid{display:flex;flex-wrap:wrap}.grid .t{margin:6px;cursor:pointer}"
    ".t img{border-radius:12px;box-shadow:0 2px 4px #999}.bar img{margin:2px}"
)


class Tiles(Sorted):
    """A site of this maker."""

    name = "tiles"
    topics = 6

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.titled_only = plan.number % 4 == 2
        self.clicked = plan.number % 3 == 1
        self.flat = plan.number % 2 == 0
        self.drawn = plan.number % 5 != 3
        self.behind = plan.number % 4 in (1, 2)
        self.buttons: dict[str, str] = {}

    # --- addresses ---

    def page_address(self, thing: Thing) -> str:
        """PHP pages, numbered."""
        number = self.next()
        if self.plan.number % 3 == 0:
            return f"/page.php?p={number}"
        return self.free(f"/{quote(thing.slug) or f'data{number}'}.php")

    def next_address(self, path: str, number: int) -> str:
        """Pages of a list."""
        return f"{path}{'&' if '?' in path else '?'}pg={number}"

    def file_address(self, thing: Thing, ending: str) -> str:
        """A folder of documents."""
        return self.free(f"/doc/{quote(thing.slug) or f'd{self.next():04d}'}.{ending}")

    def place_file(self, thing: Thing) -> str:
        """A file; on some sites behind a page that shows its caption above an icon."""
        path = super().place_file(thing)
        if not self.behind or self.tone.random() < 0.5:
            return path
        page = self.page_address(Thing(thing.caption, "page"))
        icon = f'<img src="{self.image_of("pdf")}" alt="" width="64">'
        link = f'<p><a href="{attr(path)}" target="_blank">{icon}</a></p>'
        self.add(page, thing.caption, self.draw_heading(Heading(thing.caption)) + link)
        return page

    # --- tiles ---

    def image_of(self, name: str) -> str:
        """A picture of a coloured sign without words."""
        path = f"/images/{name}.png"
        self.routes.setdefault(path, Answer(_sign(name), type="image/png"))
        return path

    def button(self, caption: str) -> str:
        """The picture of a tile, ``btn_07.png``."""
        if caption not in self.buttons:
            number = len(self.buttons) + 1
            path = f"/images/btn_{number:02d}.png"
            if self.drawn:
                self.png([caption], 420, path)
            else:
                self.image_of(f"btn_{number:02d}")
            self.buttons[caption] = path
        return self.buttons[caption]

    def tile(self, spot: Spot, width: int = 240) -> str:
        """A linked picture, or one that goes by a script."""
        bare = self.titled_only and len(spot.caption) % 2 == 0
        words = option("title", spot.caption) if bare else ""
        alt = "" if bare else attr(spot.caption)
        source = self.button(spot.caption).lstrip("/")
        image = f'<img src="{source}" alt="{alt}"{words} width="{width}">'
        if self.clicked and spot.href.startswith("/") and len(spot.href) % 3 == 0:
            return self._clicked(spot, image)
        return f'<div class="t">{self.link(spot, image, opened(spot))}</div>'

    def _clicked(self, spot: Spot, image: str) -> str:
        href = attr(spot.href)
        call = f"window.open('{href}','_blank')" if spot.is_file else f"location.href='{href}'"
        return f'<div class="t" onclick="{call}">{image}</div>'

    def grid(self, spots: Iterable[Spot]) -> str:
        """Tiles side by side."""
        return '<div class="grid">' + "\n".join(map(self.tile, spots)) + "</div>"

    # --- lists and blocks ---

    def entry(self, spot: Spot) -> str:
        """A line with an icon before the caption."""
        icon = f'<img src="{self.image_of("arrow")}" alt="" width="14">'
        date = f" [{escape(spot.date)}]" if spot.date else ""
        return f"<div>{icon} {self.link(spot, extra=opened(spot))}{date}</div>"

    def entries(self, spots: Iterable[Spot]) -> str:
        """Lines, one under the other."""
        return '<div class="lines">' + "\n".join(map(self.entry, spots)) + "</div>"

    def draw_heading(self, block: Heading) -> str:
        """A title with a bar."""
        level = min(block.level + 1, 6)
        return f'<h{level} class="bar-title">{escape(block.text)}</h{level}><hr>'

    def draw_pairs(self, block: Pairs) -> str:
        """Lines with breaks."""
        return "<p>" + "<br>\n".join(f"{escape(n)} {escape(v)}" for n, v in block.pairs) + "</p>"

    def draw_person(self, person: Person) -> str:
        """Name, photograph, position, number."""
        above = f"<b>{escape(person.name)}</b><br>" if person.name else ""
        below = "<br>".join(escape(text) for text in (person.position, person.phone) if text)
        return f'<div class="card">{above}{self.portrait(person)}<br>{below}</div>'

    def draw_input(self, field: Input) -> str:
        """A label in a cell of its own."""
        return f'<span class="lb">{escape(field.label)} :</span> {self.control(field)}'

    def index_body(self, title: str, rows: Sequence[IndexRow]) -> str:
        """The index; on some sites the title itself is the link where there is one only."""
        if self.plan.number % 2:
            return super().index_body(title, rows)
        out = []
        for row in rows:
            links = " ".join(map(self.link, row.spots))
            out.append(f"<tr><td>{row.number} {escape(row.title)}</td><td>{links}</td></tr>\n")
        return f"{self.draw_heading(Heading(title))}<table>{''.join(out)}</table>"

    # --- the site ---

    def arrange(self) -> None:
        """Tiles on the front page: all, or of the sections, with tiles on their pages."""
        self.make_sections("menu", "contact", "people", "board")
        self.add("/", self.agency.long_name, self._front(), front=True)

    def add_list(self, path: str, title: str, spots: Sequence[Spot], above: str = "") -> None:
        """A section's own page has tiles, too."""
        if any(section.href == path for section in self.sections) and not self.flat:
            self.add(path, title, above + self.grid(spots))
        else:
            super().add_list(path, title, spots, above)

    def _front(self) -> str:
        parts = [self.grid(self.placed("tile"))]
        if self.flat:
            parts += [self._block(section) for section in self.sections]
        else:
            parts.append(self.grid([Spot(s.title, s.href) for s in self.sections]))
        parts.append(self.grid([*self.top(), *self.filler]))
        title, entries = self.news(5)
        if entries:
            parts.append(self.draw_heading(Heading(title)) + self.entries(entries))
        parts.append("<marquee>ยินดีต้อนรับทุกท่าน</marquee>")
        return "\n".join(parts)

    def _block(self, section: Section) -> str:
        sign = f'<img src="{self.button(section.title)}" alt="{attr(section.title)}">'
        return f'<div class="head">{sign}</div>{self.grid(section.spots)}'

    def _bar(self) -> str:
        spots = [Spot("หน้าแรก", "/"), *(Spot(s.title, s.href) for s in self.sections)]
        spots += self.top()
        if self.plan.number % 3 == 2:
            return " | ".join(map(self.link, spots))
        return "".join(
            self.link(
                s, f'<img src="{self.button(s.caption)}" alt="{attr(s.caption)}" width="130">'
            )
            for s in spots
        )

    def _social(self) -> str:
        return "".join(
            self.link(
                spot,
                f'<img src="{self.image_of("social")}" alt="{attr(spot.caption)}"'
                f' title="{attr(spot.caption)}" width="32">',
                ' target="_blank"',
            )
            for spot in self.placed("social")
        )

    def chrome(self, page: Page) -> str:
        """A picture on top, a bar of buttons, the body, the footer."""
        name = escape(self.agency.long_name)
        banner = self.image_of("header")
        return (
            f'<!doctype html><html><head><meta charset="utf-8"><title>{name}</title>'
            f'<base href="http://{self.agency.host}/">'
            f"<style>{_CSS}</style></head><body><div class='wrap'>"
            f'<a href="/"><img src="{banner}" alt="{name}" width="1080" height="120"></a>\n'
            f'<div class="bar">{self._bar()}</div>\n'
            f'<div class="body">{page.body}</div>\n<div class="foot"><div>{self._social()}</div>'
            f"{self.footer()}<p>{self.copyright()}</p></div></div></body></html>"
        )


def _sign(name: str) -> bytes:
    rng = Random(f"sign {name}")
    image = Image.new("RGB", (240, 90), tuple(rng.randrange(60, 220) for _ in range(3)))
    draw = ImageDraw.Draw(image)
    for _ in range(4):
        x, y = rng.randrange(240), rng.randrange(90)
        draw.ellipse((x - 25, y - 25, x + 25, y + 25), fill=(255, 255, rng.randrange(255)))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def lay_out(plan: Plan) -> Mapping[str, Mapping[str, Route]]:
    """A site of ``plan`` with a front page of tiles."""
    return Tiles(plan).build()
