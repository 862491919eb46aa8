"""Pages that still wait after a browser has shown them.

Scripts, attributes and empty places stand in such a page as they did before. What counts is what
visitors read: to wait, an expression that nobody filled, or nothing.
"""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from oitcheck.reading.scripted.content import below_heading
from oitcheck.reading.scripted.more import ends_a_part
from oitcheck.reading.scripted.names import decorates, names
from oitcheck.reading.scripted.nodes import HEADINGS, alone, beside
from oitcheck.reading.scripted.page import WAITING, Page
from oitcheck.reading.scripted.shell import FEW_LINKS, has_own_way
from oitcheck.reading.scripted.template import shows_expression

_ROWS = ("tr", "tbody", "table")
_LITTLE, _NOTHING = 60, 10


def says_nothing(page: Page) -> bool:
    """A page that says nothing, or only to wait, leads nowhere and shows nothing."""
    if page.shows or has_own_way(page.tree):
        return False
    if WAITING.match(page.seen):
        return page.links <= FEW_LINKS
    return not page.links and len(page.seen) < _NOTHING


def is_unfilled(page: Page) -> bool:
    """An expression of a client framework that visitors read."""
    return "{{" in page.text and shows_expression(page, seen=True)


def only_waits(page: Page) -> bool:
    """A place of the content that asks to wait, and says nothing else."""
    return any(_still_waits(page, node) for node in page.waiting)


def _still_waits(page: Page, node: LexborNode) -> bool:
    """True where the content is missing; what covered a page while it loaded may be left over."""
    if ends_a_part(node):
        return False
    if not page.shows and len(page.content) - len(node.text()) < _LITTLE:
        return True
    chain = list(alone(node))
    if any(decorates(names(box)) for box in chain):
        return False
    return any(box.tag in _ROWS or _is_headed(box) for box in chain)


def _is_headed(box: LexborNode) -> bool:
    head = beside(box)
    return (head is not None and head.tag in HEADINGS) or below_heading(box)
