"""Templates of client frameworks that stand unfilled."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from oitcheck.reading.scripted.alpine import is_alpine
from oitcheck.reading.scripted.names import names
from oitcheck.reading.scripted.nodes import above, hidden, inside, texts, unseen
from oitcheck.reading.scripted.page import Page

_EXPRESSION = re.compile(r"\{\{[^{}\n]{1,200}\}\}")
_EXPRESSED = "[href*='{{'], [src*='{{'], [ng-href], [ng-src]"
_REPEATING = "[v-for], [ng-repeat], [data-ng-repeat], [x-for], [data-bind*=foreach], [\\*ngfor]"
_LOOPS = ("x-for", "v-for", "ng-repeat", "data-ng-repeat", "*ngfor")
_QUOTED = ("pre", "code", "textarea", "noscript")
_OF_SERVER = re.compile(r"\{\{-?\s*(?:\$(?!t\b|index)|!!|%)")
_ASIDE = re.compile(r"\b(?:live-?chat|chat|chat-?bot|messenger|notifications?|toasts?|snackbar)\b")
_PERHAPS_ASIDE = re.compile(r"\bmessages?\b")
_PASSING = re.compile(r"toast|notif|message|alert|error|flash", re.IGNORECASE)


def is_template(page: Page) -> bool:
    """An expression or a repetition of a client framework that stands unfilled."""
    expressed = "{{" in page.text
    if expressed or page.scripts.framework or page.tree.css_first("template"):
        if any(_repeats(page, node) for node in page.tree.css(_REPEATING)):
            return True
        if any(_stands(page, node) for node in page.tree.css(_EXPRESSED)):
            return True
    return (expressed and shows_expression(page)) or is_alpine(page)


def shows_expression(page: Page, *, seen: bool = False) -> bool:
    """True for a page with an expression in its text, or in what of it is ``seen``."""
    left_out = _unseen if seen else unseen
    return any(_unfilled(page, text) for text in texts(page.tree.body, left_out))


def _unseen(node: LexborNode) -> bool:
    return unseen(node) or hidden(node)


def _stands(page: Page, node: LexborNode) -> bool:
    """True for what is neither quoted nor part of a chat beside the content of a page."""
    if inside(node, _QUOTED):
        return False
    around = [names(box) for box in above(node)]
    if any(map(_ASIDE.search, around)):
        return False
    return page.sparse or not any(map(_PERHAPS_ASIDE.search, around))


def _repeats(page: Page, node: LexborNode) -> bool:
    said = " ".join(value or "" for name, value in node.attributes.items() if name in _LOOPS)
    return not _PASSING.search(said) and _stands(page, node)


def _unfilled(page: Page, text: LexborNode) -> bool:
    """True for the expression of a client; what a server forgot to fill no script fills."""
    found = _EXPRESSION.search(text.text())
    if found is None or not _stands(page, text):
        return False
    return "->" not in found[0] and not _OF_SERVER.match(found[0])
