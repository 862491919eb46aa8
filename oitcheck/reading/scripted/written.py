"""Menus that a script writes where it stands, which leaves no empty place behind."""

from __future__ import annotations

import re
from itertools import islice

from selectolax.lexbor import LexborNode

from oitcheck.reading.scripted.names import MENU, names
from oitcheck.reading.scripted.nodes import (
    HEADINGS,
    UNSEEN,
    above,
    hidden,
    inside,
    leads,
    says_nothing_new,
    texts,
)
from oitcheck.reading.scripted.page import FEW_LINKS, Page
from oitcheck.reading.scripted.scripts import any_in, is_own
from oitcheck.thai.text import tidy

_FILE = re.compile(
    r"^(?:(?:main|top|left|right|side|site|page|header|head|web|my|write|load|show|create|gen)[-_.]?)?"
    r"(?:menu|menubar|nav|navbar|navigation|navi|sidebar)"
    r"(?:[-_.]?(?:main|top|left|right|side|thai|th|en|bar|list|data|items|write|v?\d+|min))*+"
    r"\.js$"
)
_CALLED_BACK = re.compile(r"\bcallback=\w*menu", re.IGNORECASE)
_LATER = ("defer", "async")
_WRITES = re.compile(r"document\.write(?:ln)?\s*\(")
_LINK = re.compile(
    r"<a\s[^>]{0,80}?href\s*=(?!\s*\\?['\"]?(?:https?\b|//|mailto:|tel:|javascript:|#))",
    re.IGNORECASE,
)
_LOOP = re.compile(r"\b(?:for|while)\s*\(|\.(?:forEach|map)\s*\(")
_NAMED = re.compile(r"menu|navi?(?:bar)?\b|เมนู", re.IGNORECASE)
_FEWEST_WRITTEN = 3
_NAMELESS = 8
_ENTRIES = "a[href], area[href], [onclick]:not(a)"
_MAX_LABEL = 60
_MAX_LINKS = 400
_ELSEWHERE = ("main", "article", "footer", "dl", *HEADINGS)
_BLOCKS = ("td", "aside", "nav", "header", "main")
_HEADS = ", ".join(HEADINGS)
_MAX_HEAD = 120
_MAX_BEFORE = 200
_BETWEEN = 4


def writes_menu(page: Page) -> bool:
    """A page without a menu, where a script stands that writes one."""
    scripts = page.tree.css("body script")
    writers = [node for node in scripts if _writes(page, node)]
    return bool(writers) and not _has_nameless_menu(page, _headings(page, writers[0]))


def _writes(page: Page, node: LexborNode) -> bool:
    source = node.attributes.get("src")
    if source is None:
        return _writes_links(page, node)
    if any(name in node.attributes for name in _LATER) or not is_own(source):
        return False
    address, _, query = source.partition("?")
    if _CALLED_BACK.search(query):
        return True
    name = address.rstrip("/").rsplit("/", 1)[-1].lower()
    return bool(_FILE.match(name)) and _is_followed(node)


def _writes_links(page: Page, node: LexborNode) -> bool:
    """True for code that writes several links of the site, and calls them a menu if need be."""
    code = node.text()
    if not _WRITES.search(code) or not any_in(("<a ", "<A "), code):
        return False
    count = sum(1 for _ in _LINK.finditer(code))
    if count < _FEWEST_WRITTEN and not (count and _LOOP.search(code)):
        return False
    if page.links < FEW_LINKS or _NAMED.search(code):
        return True
    return any(MENU.search(names(box)) for box in above(node))


def _is_followed(node: LexborNode) -> bool:
    """True where something to be seen stands after a script: what stands last writes no menu."""
    for box in above(node):
        following = box.next
        while following is not None:
            if _shows(following):
                return True
            following = following.next
    return False


def _shows(node: LexborNode) -> bool:
    if node.tag == "-text":
        return bool(node.text().strip())
    if node.tag == "-comment" or node.tag in UNSEEN or hidden(node):
        return False
    return node.tag == "img" or any(t.text().strip() for t in texts(node))


def _headings(page: Page, writer: LexborNode) -> set[int]:
    """The headings of the content; one of the first rank above the menu names the site."""
    below, found = False, set()
    for node in page.tree.css(f"script, {_HEADS}"):
        below = below or node.mem_id == writer.mem_id
        if node.tag != "script" and (below or node.tag != "h1"):
            found.add(node.mem_id)
    return found


def _has_nameless_menu(page: Page, headings: set[int]) -> bool:
    """True where so many links stand outside of the text that they must be the menu.

    A menu that has no name is told from tiles and news by what is above it: those have a heading.
    """
    links = islice(filter(_may_be_entry, page.tree.css(_ENTRIES)), _MAX_LINKS)
    entries = (link for link in links if not _is_headed(link, headings))
    return len(list(islice(entries, _NAMELESS))) == _NAMELESS


def _may_be_entry(node: LexborNode) -> bool:
    if not leads(node) or len(tidy(node.text())) > _MAX_LABEL or inside(node, _ELSEWHERE):
        return False
    if any(box.tag == "p" and not _is_row(box) for box in above(node)):
        return False
    table = next((box for box in above(node) if box.tag == "table"), None)
    return table is None or table.css_first("th") is None


def _is_row(paragraph: LexborNode) -> bool:
    """True for a paragraph of links, with hardly more than bars between them."""
    links = paragraph.css("a")
    said = sum(len(tidy(link.text())) for link in links)
    return len(tidy(paragraph.text())) <= said + _BETWEEN * len(links)


def _is_headed(node: LexborNode, headings: set[int]) -> bool:
    """True for a link below a heading of its block, unless that calls it a menu."""
    for box in above(node):
        if box.tag in _BLOCKS:
            return False
        head = _head_before(box, headings)
        if head is not None:
            return not _NAMED.search(head)
    return False


def _head_before(box: LexborNode, headings: set[int]) -> str | None:
    """What the nearest heading before a box says, if there is one at its side."""
    found = box.prev
    for _ in range(_MAX_BEFORE):
        if found is None:
            return None
        head = found if found.tag in HEADINGS else _boxed(found)
        if head is not None and head.mem_id in headings:
            return head.text()
        found = found.prev
    return None


def _boxed(box: LexborNode) -> LexborNode | None:
    """The heading of the content that a box holds, and hardly more."""
    if box.tag in ("-text", "-comment") or says_nothing_new(box) or box.css_first("a"):
        return None
    head = box.css_first(_HEADS)
    return head if head is not None and len(tidy(box.text())) <= _MAX_HEAD else None
