"""Templates of client frameworks that stand unfilled."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from oitcheck.reading.scripted.nodes import inside, texts
from oitcheck.reading.scripted.page import Page

_EXPRESSION = re.compile(r"\{\{[^{}\n]{1,200}\}\}")
_EXPRESSED = "[href*='{{'], [src*='{{'], [ng-href], [ng-src]"
_REPEATING = "[v-for], [ng-repeat], [data-ng-repeat], [x-for], [data-bind*=foreach], [\\*ngfor]"
_LOOPS = ("x-for", "v-for", "ng-repeat", "data-ng-repeat", "*ngfor")
_QUOTED = ("pre", "code", "textarea", "noscript")
_OF_SERVER = re.compile(r"\{\{-?\s*(?:\$(?!t\b|index)|!!|%)")
_PASSING = re.compile(r"toast|notif|message|alert|error|flash", re.IGNORECASE)


def is_template(page: Page) -> bool:
    """An expression or a repetition of a client framework that stands unfilled."""
    expressed = "{{" in page.text
    if expressed or page.scripts.framework or page.tree.css_first("template"):
        if any(map(_repeats, page.tree.css(_REPEATING))):
            return True
        if not all(inside(node, _QUOTED) for node in page.tree.css(_EXPRESSED)):
            return True
    return expressed and any(map(_unfilled, texts(page.tree.body)))


def _repeats(node: LexborNode) -> bool:
    said = " ".join(value or "" for name, value in node.attributes.items() if name in _LOOPS)
    return not _PASSING.search(said) and not inside(node, _QUOTED)


def _unfilled(text: LexborNode) -> bool:
    """True for the expression of a client; what a server forgot to fill no script fills."""
    found = _EXPRESSION.search(text.text())
    if found is None or inside(text, _QUOTED):
        return False
    return "->" not in found[0] and not _OF_SERVER.match(found[0])
