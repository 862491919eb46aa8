"""The quick reading: every page, in this process, with lexbor.

Takes title, headings, short visible lines and links. A link whose address and text were seen
before on this site is not taken again: nine of ten links of a site are its menus.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, MutableSet
from itertools import islice
from zlib import crc32

from selectolax.lexbor import LexborHTMLParser, LexborNode

from oitcheck.address import is_route, join
from oitcheck.model import Link, LinkKind, Region, Skim
from oitcheck.reading.phrases import hides, number_of, opens_on_click, says_nothing, script_target
from oitcheck.reading.scripted import made, unfinished
from oitcheck.reading.viewers import PLAYED, viewed
from oitcheck.thai.text import tidy

MAX_LINKS = 5_000
MAX_LINE = 120
_MUTE = dict.fromkeys(map(ord, " \t\r\xa00123456789๐๑๒๓๔๕๖๗๘๙"))
_MAX_LABEL, _CUT, _BLOCKS_UP = 40, 200, 4
_LINKS_OF_A_ROW = 3
Labels = dict[int, str]
_LIST = re.compile(
    r"(?:>|(?<![\s•·*\[(-])(?<!&nbsp;)(?<!&#160;)(?:[^\S\n]|&nbsp;|&#160;|[•·*\[(-])*+\n)"
    r"(?:\s|&nbsp;|&#160;|[•·*\[(-])*+(?:ita\s*+-?+\s*+)?"
    r"(?:oit|o|[0๐]|ข้อ(?:ที่)?)\s*+[._-]?+\s*+[0-9๐-๙]",
    re.IGNORECASE,
)
_NUMBERS = 5
_MAX_CONTEXT = 300
_LINKS = (
    "a[href], area[href], [onclick], iframe[src], frame[src], embed[src], object[data]"
    ", meta[http-equiv]"
)
_HEADINGS = "h1, h2, h3, h4, h5, h6, legend, caption"
_REFRESH = re.compile(r"^\s*+\d*+\s*+[;,]?+\s*+url\s*+=\s*['\"]?([^'\"]+)", re.IGNORECASE)
_MENU = re.compile(r"\b(?:nav|navbar|menu|mainmenu|topmenu|sidebar|dropdown)", re.IGNORECASE)
_TOGGLES = ("data-toggle", "data-bs-toggle", "aria-expanded", "aria-controls")
_UNSHOWN = "script, style, noscript, template, svg, head > meta, select"


def skim(
    markup: str,
    url: str,
    charset: str,
    known: MutableSet[tuple[str, str, str]],
    *,
    rendered: bool = False,
) -> Skim:
    """Skim one page.

    Args:
        markup: the decoded page.
        url: its canonical address.
        charset: its encoding, for the query part of its links.
        known: (folder, address as written, text) of links seen before; added to.
        rendered: the page is as a browser shows it; ``#/contact`` is a page of its own there.
    """
    tree = LexborHTMLParser(markup)
    by_scripts = (unfinished if rendered else made)(tree, markup)
    base = _base(tree, url)
    title = tree.css_first("title")
    listing: Labels | None = {} if _is_list(markup) else None
    found = list(_links(tree, url, base, charset, known, listing=listing, routes=rendered))
    count = len(tree.css("a[href]"))
    tree.strip_tags(_UNSHOWN.split(", "))
    size = len(tree.body.text()) if tree.body else 0
    anchors = tree.css("a") if listing is not None else []
    numbered = tuple(t for n in anchors if number_of(t := _text(n)) is not None)
    tree.strip_tags(["a"], recursive=True)
    text = tree.body.text(separator="\n") if tree.body else ""
    return Skim(
        title=tidy(title.text()) if title else "",
        headings=tuple(h for n in tree.css(_HEADINGS) if (h := tidy(n.text(separator=" ")))),
        lines=_lines(text),
        links=tuple(found),
        text_size=size,
        link_count=count,
        numbered=numbered,
        made=by_scripts,
        prose=prose(text),
    )


def prose(text: str) -> int:
    """A number for the letters of the long lines of ``text``, digits and spaces aside; 0: none."""
    letters = 0
    for line in text.split("\n"):
        if len(line) > MAX_LINE and (plain := line.translate(_MUTE).strip()):
            letters = crc32(plain.encode("utf-8", "replace"), letters)
    return letters


def _lines(text: str) -> tuple[str, ...]:
    lines = (tidy(line) for line in text.split("\n"))
    return tuple(dict.fromkeys(line for line in lines if 1 < len(line) <= MAX_LINE))


def _base(tree: LexborHTMLParser, url: str) -> str:
    node = tree.css_first("base[href]")
    return (join(url, node.attributes.get("href") or "") if node else "") or url


def _links(
    tree: LexborHTMLParser,
    url: str,
    base: str,
    charset: str,
    known: MutableSet[tuple[str, str, str]],
    *,
    listing: Labels | None,
    routes: bool = False,
) -> Iterator[Link]:
    """The links not seen before. One that names nothing is new on every page: its row names it."""
    folder = base.split("?", 1)[0].rsplit("/", 1)[0]
    for count, node in enumerate(tree.css(_LINKS)):
        if count >= MAX_LINKS:
            return
        raw, kind = _target(node)
        if raw is None:
            continue
        route = routes and is_route(raw)
        kind = LinkKind.ANCHOR if route else kind
        text = _text(node, kind)
        own = raw.startswith(("?", "#")) or not raw or says_nothing(text)
        link = _link(node, raw, kind, text, base, charset, listing, route) if own else None
        row = f"{link.context} {link.heading}" if link else ""
        signature = (url if own else folder, raw, f"{text} {row}")
        if signature not in known:
            known.add(signature)
            yield link or _link(node, raw, kind, text, base, charset, listing, route)


def _target(node: LexborNode) -> tuple[str | None, LinkKind]:
    attributes = node.attributes
    tag = node.tag
    if tag in ("iframe", "frame"):
        return attributes.get("src"), LinkKind.FRAME
    if tag in ("embed", "object"):
        return _embedded(node), LinkKind.FRAME
    if tag == "meta":
        if (attributes.get("http-equiv") or "").lower() != "refresh":
            return None, LinkKind.REFRESH
        match = _REFRESH.match(attributes.get("content") or "")
        return (match.group(1).strip() if match else None), LinkKind.REFRESH
    href = attributes.get("href")
    script = script_target((attributes.get("onclick") or "") + ";" + (href or ""))
    if script:
        return script, LinkKind.SCRIPT
    if _runs_script(attributes.get("onclick") or "", href or ""):
        return href or "", LinkKind.SCRIPT
    return href or "", LinkKind.TOGGLE if _toggles(node, href or "") else LinkKind.ANCHOR


def _embedded(node: LexborNode) -> str | None:
    """The address of what a page embeds; ``None`` where it is played, or hidden with its parent."""
    attributes = node.attributes
    source = attributes.get("src" if node.tag == "embed" else "data")
    if source is None or PLAYED.search(f"{attributes.get('type') or ''} {source}"):
        return None
    above: LexborNode | None = node
    while above is not None and above.tag != "body":
        if _hidden(above):
            return None
        above = above.parent
    return source


def _hidden(node: LexborNode) -> bool:
    """As ``markup.hidden``: tabs and pop-ups are shown on a click."""
    if node.tag in ("noscript", "template", "svg"):
        return True
    attributes = node.attributes
    style, classes = attributes.get("style") or "", attributes.get("class") or ""
    if not hides(style, marked="hidden" in attributes, classes=classes):
        return False
    names = (attributes.get(name) or "" for name in ("class", "role", "id"))
    return not opens_on_click(" ".join(names))


def _runs_script(onclick: str, href: str) -> bool:
    """True where a click runs a script whose target nobody can read off."""
    if href.lower().startswith("javascript:"):
        return "(" in href and "void" not in href
    return "(" in onclick and href in ("", "#", "#!")


def _toggles(node: LexborNode, href: str) -> bool:
    """True where a link to nowhere opens a menu, a tab or a window of its own page."""
    if href not in ("", "#", "#!") and not href.lower().startswith(("#", "javascript:")):
        return False
    attributes = node.attributes
    if len(href) > 2 and href.startswith("#"):
        return True
    if any(name in attributes for name in _TOGGLES) or attributes.get("role") in ("button", "tab"):
        return True
    sibling = node.next
    while sibling is not None and sibling.tag == "-text":
        sibling = sibling.next
    return sibling is not None and sibling.tag in ("ul", "ol")


def _text(node: LexborNode, kind: LinkKind = LinkKind.ANCHOR) -> str:
    """The words of a link. Those inside a frame are for who cannot see the frame."""
    text = tidy(node.text(separator=" ")) if kind is not LinkKind.FRAME else ""
    if text or node.tag == "meta":
        return text
    attributes = node.attributes
    said = attributes.get("title") or attributes.get("aria-label") or attributes.get("alt") or ""
    if not said and kind is not LinkKind.FRAME and (image := node.css_first("img")):
        said = image.attributes.get("alt") or image.attributes.get("title") or ""
    return tidy(said)


def _link(
    node: LexborNode,
    raw: str,
    kind: LinkKind,
    text: str,
    base: str,
    charset: str,
    listing: Labels | None,
    route: bool,
) -> Link:
    trail, region, row = _around(node)
    context = ""
    label = _label(node, row, region, listing) if listing is not None else ""
    if says_nothing(text) and (row := row or _box(node, text)) is not None:
        around = tidy(row.text(separator=" "))
        context = around if len(around) <= _MAX_CONTEXT and around != text else ""
    heading = _heading(node) if region == Region.BODY else ""
    url = join(base, raw, charset, routes=route)
    if "?" in raw:
        url = viewed(url, raw)
    return Link(url, text, raw, heading, context, trail, region, kind, label)


def _around(node: LexborNode) -> tuple[tuple[str, ...], Region, LexborNode | None]:
    """The menu entries above a link, its region, and the row or entry it stands in."""
    trail: list[str] = []
    region = Region.BODY
    row: LexborNode | None = None
    above, entries = node.parent, 0
    while above is not None and above.tag != "body":
        tag = above.tag
        if row is None and tag in ("tr", "li", "p", "dd", "dt"):
            row = above
        if tag == "li":
            entries += 1
            if entries > 1 and (caption := _caption(above)):
                trail.append(caption)
        region = _region(above) or region
        above = above.parent
    return tuple(reversed(trail)), region, row


def _box(node: LexborNode, text: str) -> LexborNode | None:
    """The block that stands for a row: the nearest with other words, where it leads to little."""
    above = node.parent
    for _ in range(_BLOCKS_UP):
        if above is None or above.tag not in ("div", "article", "section", "figure", "span"):
            return None
        if tidy(above.text(separator=" ")) != text:
            return above if len(above.css("a[href]")) <= _LINKS_OF_A_ROW else None
        above = above.parent
    return None


def _is_list(markup: str) -> bool:
    """True where so many lines may begin with item numbers that the page may be an OIT page."""
    return sum(1 for _ in islice(_LIST.finditer(markup), _NUMBERS)) == _NUMBERS


def _label(node: LexborNode, row: LexborNode | None, region: Region, known: Labels) -> str:
    """The first cell of the row of a link; elsewhere the item number that stands before it."""
    if row is not None and row.tag == "tr" and (first := row.css_first("td, th")):
        return _beginning(first)
    return _number_before(node, known) if region == Region.BODY else ""


def _beginning(node: LexborNode) -> str:
    """The first words of a block, however much it holds."""
    words = ""
    for part in node.traverse(include_text=True):
        if part.tag == "-text":
            words = tidy(f"{words} {part.text().lstrip()[:_CUT]}")
        if len(words) >= _MAX_LABEL:
            break
    return words[:_MAX_LABEL]


def _number_before(node: LexborNode, known: Labels) -> str:
    """The number of an item that stands before a link in the smallest block that has one."""
    current: LexborNode | None = node
    for _ in range(_BLOCKS_UP):
        if current is None or current.tag in ("body", "table", "ul", "ol", "main", "section"):
            return ""
        if current.mem_id not in known:
            known[current.mem_id] = _number_beside(current)
        if said := known[current.mem_id]:
            return said
        if current.parent is not None and current.parent.tag in ("li", "tr"):
            return ""
        current = current.parent
    return ""


def _number_beside(node: LexborNode) -> str:
    """The nearest words before a node in its block, where they are the number of an item."""
    before = node.prev
    while before is not None:
        if words := _beginning(before):
            return words if number_of(words) is not None else ""
        before = before.prev
    return ""


def _region(node: LexborNode) -> Region | None:
    if node.tag == "footer":
        return Region.FOOTER
    if node.tag == "nav":
        return Region.MENU
    if node.tag in ("ul", "div", "table", "td"):
        attributes = node.attributes
        if _MENU.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}"):
            return Region.MENU
    return None


def _caption(entry: LexborNode) -> str:
    child = entry.child
    while child is not None:
        text = tidy(child.text(separator=" ")) if child.tag not in ("ul", "ol") else ""
        if text:
            return text[:100]
        child = child.next
    return ""


def _heading(node: LexborNode) -> str:
    """The nearest heading before a link, at most five levels up."""
    current: LexborNode | None = node
    for _ in range(6):
        if current is None or current.tag == "body":
            return ""
        before = current.prev
        for _ in range(30):
            if before is None:
                break
            if before.tag in ("h1", "h2", "h3", "h4", "h5", "h6", "legend", "caption"):
                return tidy(before.text(separator=" "))[:150]
            before = before.prev
        current = current.parent
    return ""
