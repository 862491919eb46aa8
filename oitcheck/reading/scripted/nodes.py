"""The nodes of a page: what they stand in, what is before them, which are seen, where they lead."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator

from selectolax.lexbor import LexborNode

from oitcheck.reading.phrases import hides, opens_on_click, script_target
from oitcheck.reading.scripted.names import names
from oitcheck.thai.text import tidy

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
UNSEEN = frozenset(("script", "style", "noscript", "template", "svg", "select"))
_CAPTIONS = (*HEADINGS, "th", "caption")
_BESIDE = frozenset(("nav", "header", "footer", "aside", "dialog"))
_BOXES = ("div", "section", "ul", "ol", "article")
_BETWEEN = ("-text", "-comment", "hr", "br")
_MAX_STEPS = 6_000
_NOWHERE = ("#", "javascript:", "mailto:", "tel:")
_AWAY = re.compile(
    r"(?:^|\s)(?:main-?|top-?|site-?|page-?)?(?:nav(?:bar|igation)?|menu|mainmenu|topmenu|header|footer"
    r"|foot|topbar|sidebar|breadcrumbs?|copyright|modal|offcanvas|cookie|consent|preloader|popup)"
    r"(?:[-_]?(?:area|top|section|wrap|wrapper|inner|main|container|bar|bottom|block|box|nav|default"
    r"|fixed-top|\d{1,3}))?(?:\s|$)",
    re.IGNORECASE,
)


def above(node: LexborNode) -> Iterator[LexborNode]:
    """The node itself and what it stands in, up to the body."""
    current: LexborNode | None = node
    while current is not None and current.tag not in ("body", "html"):
        yield current
        current = current.parent


def inside(node: LexborNode, tags: Container[str | None]) -> bool:
    """True where a node is one of these elements, or stands in one."""
    return any(box.tag in tags for box in above(node))


def alone(node: LexborNode) -> Iterator[LexborNode]:
    """A node and the boxes around it that hold no other words."""
    words = tidy(node.text())
    for box in above(node):
        if box.mem_id != node.mem_id and tidy(box.text(separator=" ")) != words:
            return
        yield box


def before(node: LexborNode) -> LexborNode | None:
    """What stands right before a node, or before the box that begins with it."""
    current: LexborNode | None = node
    while current is not None and current.tag in _BOXES:
        if found := beside(current):
            return found
        current = current.parent
    return None


def beside(node: LexborNode) -> LexborNode | None:
    """What stands right before a node in its box, but for blanks, comments and lines."""
    found = node.prev
    while found is not None and found.tag in _BETWEEN:
        if found.tag == "-text" and found.text().strip():
            return found
        found = found.prev
    return found


def leads(node: LexborNode) -> bool:
    """True where a click leads to another page that can be told from the markup."""
    attributes = node.attributes
    href = (attributes.get("href") or "").strip()
    if script_target(f"{attributes.get('onclick') or ''};{href}"):
        return True
    return bool(href) and not href.lower().startswith(_NOWHERE) and not inside(node, UNSEEN)


def hidden(node: LexborNode) -> bool:
    """True for what only a script shows, but for tabs and pop-ups, which a click does."""
    attributes = node.attributes
    if "d-none" in (attributes.get("class") or "").split():
        return True
    style = attributes.get("style") or ""
    return hides(style, marked="hidden" in attributes) and not opens_on_click(names(node))


def in_content(node: LexborNode) -> bool:
    """True for what is seen and stands neither in a menu nor in an edge or a pop-up."""
    return not any(map(_apart, above(node)))


def unseen(node: LexborNode) -> bool:
    """True for what visitors never read."""
    return node.tag in UNSEEN


def says_nothing_new(node: LexborNode) -> bool:
    """True for captions, and for what is not seen or stands beside the content."""
    return node.tag in _CAPTIONS or _apart(node)


def _apart(node: LexborNode) -> bool:
    """True for what is not seen or stands beside the content: menus, edges, pop-ups."""
    if node.tag in UNSEEN or node.tag in _BESIDE or hidden(node):
        return True
    attributes = node.attributes
    said = (attributes.get("class") or "", attributes.get("id") or "")
    return node.tag != "main" and any(map(_AWAY.search, said))


def texts(
    top: LexborNode | None, left_out: Callable[[LexborNode], bool] = unseen
) -> Iterator[LexborNode]:
    """The texts below a node, in order; deep pages are walked, not climbed into."""
    node = top.child if top is not None else None
    for _ in range(_MAX_STEPS):
        if node is None or top is None:
            return
        if node.tag == "-text":
            yield node
            node = _next(node, top)
        elif node.tag == "-comment" or left_out(node):
            node = _next(node, top)
        else:
            node = node.child or _next(node, top)


def _next(node: LexborNode, top: LexborNode) -> LexborNode | None:
    """What follows a node, and is not inside it."""
    current: LexborNode | None = node
    while current is not None and current.mem_id != top.mem_id:
        if current.next is not None:
            return current.next
        current = current.parent
    return None
