"""The close reading of a page, with BeautifulSoup, in a child process.

Only candidates are read this way: it keeps which line stands in which row, block and column, which
label belongs to an input, which picture beside which words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from bs4 import Tag
from bs4.element import NavigableString, PreformattedString

from oitcheck.address import host_of, join
from oitcheck.model import Field, Form, Line, Page, Picture
from oitcheck.reading.markup import BLOCKS, HEADINGS, css_path, hidden, region
from oitcheck.reading.nesting import Soup, parsable
from oitcheck.reading.people import people
from oitcheck.reading.skim import skim
from oitcheck.thai.text import tidy

_INPUTS = "input, select, textarea"
_SILENT = frozenset(("hidden", "submit", "button", "reset", "image"))
_ICON = re.compile(r"\b(?:fa|bi|icon|glyphicon|material)[-\w]*", re.IGNORECASE)
_VALUE = re.compile(r"\d[\d\s-]{6,}")
_WIDGETS = re.compile(
    r"embed\.tawk\.to/[\w/]{4,60}|fb-customerchat|client\.crisp\.chat|code\.jivosite\.com"
    r"|cdn\.livechatinc\.com|static\.zdassets\.com|widget\.chatra\.io|smartsuppchat\.com"
)
_MANY = 5
MAX_LINES = 20_000


def read_page(markup: str, url: str, charset: str, *, rendered: bool = False) -> Page:
    """Read ``markup`` of the page at ``url`` closely.

    Args:
        markup: the decoded page, sound enough for the quick reading too (see ``sound``).
        url: its canonical address.
        charset: its encoding, for the query part of its links.
        rendered: it is as a browser shows it.
    """
    soup = Soup(parsable(markup), "html.parser")
    body = soup.body or soup
    quick = skim(markup, url, charset, set(), rendered=rendered)
    lines = tuple(_Flow(body, url).lines())
    return Page(
        title=quick.title,
        headings=quick.headings,
        lines=lines,
        links=quick.links,
        forms=tuple(_forms(body, url, charset)),
        pictures=tuple(_pictures(body, url)),
        people=tuple(people(body)),
        widgets=tuple(dict.fromkeys(match[0] for match in _WIDGETS.finditer(markup)))[:_MANY],
    )


class _Flow:
    """Walks the visible text in order and cuts it into lines where a reader sees a new one."""

    def __init__(self, body: Tag, url: str) -> None:
        self.body = body
        self.host = host_of(url)
        self.words: list[str] = []
        self.icons: list[str] = []
        self.holder: Tag | None = None
        self.heading = ""
        self.numbers: dict[int, int] = {}
        self.columns: dict[int, list[str]] = {}

    def lines(self) -> Iterator[Line]:
        """The lines of the page, at most ``MAX_LINES``."""
        for count, line in enumerate(self._walk(self.body)):
            if count >= MAX_LINES:
                return
            yield line

    def _walk(self, start: Tag) -> Iterator[Line]:
        """Depth first without recursion: hostile pages nest deeper than the interpreter's stack."""
        stack: list[tuple[Tag, Iterator[object]]] = [(start, iter(start.children))]
        while stack:
            tag, children = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                if tag.name in BLOCKS:
                    yield from self._cut()
            elif isinstance(child, Tag):
                if hidden(child):
                    continue
                if child.name in BLOCKS:
                    yield from self._cut()
                self._note(child)
                stack.append((child, iter(child.children)))
            elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
                self._say(str(child), tag)
        yield from self._cut()

    def _note(self, tag: Tag) -> None:
        if tag.name == "img":
            stem = unquote(str(tag.get("src") or "")).rsplit("/", 1)[-1].rsplit(".", 1)[0]
            self._icon(tidy(str(tag.get("alt") or "")) or stem, tag)
            if stem and not stem.startswith("data:"):
                self.icons.append(stem[:60])
        elif tag.name in ("i", "span") and (names := tag.get("class")):
            self.icons += [n for n in map(str, names) if _ICON.match(n)][:4]

    def _icon(self, name: str, tag: Tag) -> None:
        if name:
            self.icons.append(name[:60])
            self.holder = self.holder or tag.parent

    def _say(self, text: str, tag: Tag) -> None:
        if text.strip():
            self.holder = tag if not self.words else self.holder
            self.words.append(text)
        elif self.words:
            self.words.append(" ")

    def _cut(self) -> Iterator[Line]:
        text = tidy("".join(self.words))
        if text and self.holder is not None:
            yield self._line(text, self.holder)
            self.icons = []
        self.words = []
        self.holder = None if text else self.holder

    def _line(self, text: str, holder: Tag) -> Line:
        above = [holder, *holder.parents]
        block = next((t for t in above if t.name in BLOCKS), holder)
        if any(t.name in HEADINGS for t in above[:4]):
            self.heading = text
        groups = [t for t in above if t.name in BLOCKS and t.name not in ("body", "html")]
        return Line(
            text=text,
            path=css_path(holder),
            region=region(above),
            row=self._row(groups),
            column=self._column(above),
            icons=tuple(dict.fromkeys(self.icons)),
            asks=_asks(block),
            heading=self.heading,
            groups=tuple(self._number(t) for t in groups[:12]),
            outward=self._outward(above),
        )

    def _row(self, groups: list[Tag]) -> int:
        row = next((t for t in groups if t.name in ("tr", "li", "dl")), None)
        if row is None:
            row = groups[1] if len(groups) > 1 else None
        return self._number(row) if row is not None else 0

    def _number(self, tag: Tag) -> int:
        return self.numbers.setdefault(id(tag), len(self.numbers) + 1)

    def _column(self, above: list[Tag]) -> str:
        cell = next((t for t in above if t.name in ("td", "th")), None)
        table = next((t for t in above if t.name == "table"), None)
        if cell is None or table is None or cell.parent is None:
            return ""
        captions = self.columns.setdefault(id(table), _captions(table))
        place = list(cell.parent.find_all(("td", "th"), recursive=False))
        index = next((i for i, t in enumerate(place) if t is cell), len(captions))
        return captions[index] if index < len(captions) and len(place) == len(captions) else ""

    def _outward(self, above: list[Tag]) -> bool:
        anchor = next((t for t in above if t.name == "a"), None)
        if anchor is None:
            return False
        href = str(anchor.get("href") or "")
        return href.startswith("http") and host_of(join("http://x/", href)) != self.host


def _captions(table: Tag) -> list[str]:
    first = table.find("tr")
    if not isinstance(first, Tag):
        return []
    cells = first.find_all(("td", "th"), recursive=False)
    return [tidy(c.get_text(" ")) for c in cells] if len(cells) > 1 else []


def _asks(block: Tag) -> bool:
    """True where a line is the label of an input: the input stands in its block or right beside."""
    if block.name == "label" and (block.get("for") or block.find(("input", "textarea"))):
        return True
    near = [block]
    if block.name != "body" and not _VALUE.search(block.get_text()):
        near += block.find_next_siblings(limit=2)
    for tag in near:
        if tag is not block and tidy(tag.get_text()):
            break
        if any(str(i.get("type") or "text").lower() not in _SILENT for i in tag.select(_INPUTS)):
            return block.name != "form"
    return False


def _forms(body: Tag, url: str, charset: str) -> Iterator[Form]:
    for form in body.find_all("form", limit=50):
        if any(hidden(t) for t in [form, *form.parents] if t.name != "[document]"):
            continue
        fields = tuple(_fields(form))
        action = str(form.get("action") or "").strip()
        yield Form(
            action=join(url, action, charset) if action else url,
            method=str(form.get("method") or "get").lower(),
            fields=fields,
            submits=_submits(form),
            text=tidy(form.get_text(" "))[:6_000],
            heading=_heading_of(form),
            path=css_path(form),
        )


def _fields(form: Tag) -> Iterator[Field]:
    for item in form.select(_INPUTS)[:300]:
        kind = item.name if item.name != "input" else str(item.get("type") or "text").lower()
        if kind not in _SILENT and not item.has_attr("disabled") and not item.has_attr("readonly"):
            yield Field(str(item.get("name") or item.get("id") or ""), _label(item, form), kind)


def _label(item: Tag, form: Tag) -> str:
    identity = item.get("id")
    label = form.find("label", attrs={"for": str(identity)}) if identity else None
    label = label or item.find_parent("label")
    if isinstance(label, Tag):
        return tidy(label.get_text(" "))[:120]
    said = item.get("placeholder") or item.get("aria-label") or item.get("title")
    if said:
        return tidy(str(said))[:120]
    before = item.find_previous(string=lambda s: bool(s and s.strip()))
    return tidy(str(before))[:120] if before else ""


def _submits(form: Tag) -> bool:
    buttons = form.select("button, input[type=submit], input[type=image], input[type=button], a")
    return any(
        b.name == "input" or b.name == "button" or "submit" in str(b.get("onclick"))
        for b in buttons
    )


def _heading_of(tag: Tag) -> str:
    """The nearest heading inside or before a form: its title for a reader."""
    inside = tag.find(HEADINGS)
    before = tag.find_previous(HEADINGS)
    said = [tidy(t.get_text(" ")) for t in (before, inside) if isinstance(t, Tag)]
    return " / ".join(dict.fromkeys(s for s in said if s))[:300]


def _pictures(body: Tag, url: str) -> Iterator[Picture]:
    for tag in body.find_all(("img", "iframe", "frame", "embed", "object"), limit=2_000):
        source = str(tag.get("src") or tag.get("data-src") or "")
        source = str(tag.get("data") or "") if tag.name == "object" else source
        yield Picture(
            url=join(url, source) or source[:200],
            alt=tidy(str(tag.get("alt") or tag.get("title") or "")),
            path=css_path(tag),
            caption=_beside(tag),
            frame=tag.name != "img",
            width=_pixels(tag),
        )


def _beside(tag: Tag) -> str:
    for above in list(tag.parents)[:3]:
        text = tidy(above.get_text(" "))
        if text:
            return text if len(text) <= 120 else ""
    return ""


def _pixels(tag: Tag) -> int:
    match = re.match(r"\d+", str(tag.get("width") or ""))
    return int(match.group()) if match else 0
