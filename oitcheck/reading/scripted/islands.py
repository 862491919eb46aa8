"""Pages whose whole content is a heading, and below it a place for a program of the site."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from oitcheck.reading.scripted.names import decorates, names
from oitcheck.reading.scripted.nodes import HEADINGS, before, in_content, inside
from oitcheck.reading.scripted.page import Page

_LITTLE = 60
_HOLDS = (
    "p, table, ul, ol, dl, form, input:not([type=hidden]), textarea, pre, blockquote, figure"
    ", iframe, frame, embed, object, video, audio, canvas, svg"
)
_NOTHING_THERE = re.compile(
    r"ไม่(?:พบ|มี|ปรากฏ)|ยังไม่|ว่าง|ปิด|\b(?:no|not|none|empty|closed)\b", re.IGNORECASE
)
_LAYOUT = re.compile(
    r"^(?:(?:row|col|container|wrapper|wrap|inner|box|block|entry|post|page|hr|gap|space|clear|line"
    r"|article|details?|desc|description|text|summary|single|blog|node|field|region|layout|grid|flex"
    r"|area|zone|column|left|right|center|full|fluid|bg|editor|custom|moduletable"
    r"|title|heading|section|item|content|main|body|well|card|panel|w|h|p|m|d|g)(?:[-_].*|\d*)"
    r"|[mp][trblxy]?-\d.*|text-.*|under-?line.*|.*(?:line|border|bar|shadow))$"
)
_OF_HELPERS = re.compile(
    r"^data-(?:aos|bs|toggle|target|wow|spy|bg|background|parallax|elementor|sal|anim|scroll|speed"
    r"|delay|ride|slide|interval|v-|height|width|href|layout|share|size|tabs|ad|key|id$|color|style"
    r"|effect|settings|offset|duration|wp|block|stellar|jarallax|mh|equal)"
)


def is_island(page: Page) -> bool:
    """A page of which only a heading stands, right above an empty place for a program."""
    if not page.scripts.own or not page.sparse:
        return False
    places = [node for node in page.places if _is_place(page, node) and _is_headed(node)]
    return bool(places) and _is_bare(page)


def _is_bare(page: Page) -> bool:
    """True where the content holds nothing but captions."""
    if len(page.content) >= _LITTLE or _NOTHING_THERE.search(page.content):
        return False
    return not any(map(in_content, page.tree.css(_HOLDS)))


def _is_place(page: Page, node: LexborNode) -> bool:
    """True for a box that a program can find; mere classes tell only where modules run."""
    if node.tag not in ("div", "section") or decorates(names(node)):
        return False
    if not in_content(node) or inside(node, ("form",)):
        return False
    attributes = node.attributes
    if attributes.get("id") or any(map(_tells, attributes)):
        return True
    classes = (attributes.get("class") or "").lower().split()
    return page.scripts.framework and any(not _LAYOUT.match(name) for name in classes)


def _tells(attribute: str) -> bool:
    return attribute.startswith("data-") and not _OF_HELPERS.match(attribute)


def _is_headed(node: LexborNode) -> bool:
    """True right below a heading of the content, or below a box that holds only that."""
    head = before(node)
    if head is None or not in_content(head):
        return False
    if head.tag in HEADINGS:
        return True
    return head.css_first(", ".join(HEADINGS)) is not None and not head.css_first("a, nav")
