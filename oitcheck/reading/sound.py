"""A linear look at markup before the fast parser gets it.

The fast parser never returned on 100,000 nested ``<div>`` or 100,000 attributes on one tag, so a
page with either is read by the slow parser; that one and a very large one in a child that can be
killed.
"""

from __future__ import annotations

import re

MAX_SIZE = 3_000_000
MAX_DEPTH = 400
MAX_TAG = 20_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "p")
    + ("source", "track", "wbr", "li", "td", "th", "tr", "option", "dd", "dt", "tbody", "thead")
)


def sound(markup: str) -> bool:
    """True where the fast parser may read ``markup`` in this process."""
    return len(markup) <= MAX_SIZE and shallow(markup)


def shallow(markup: str) -> bool:
    """True where the fast parser comes to an end on ``markup``, however large it is."""
    return _tags_are_short(markup) and _depth(markup) <= MAX_DEPTH


def _tags_are_short(markup: str) -> bool:
    start = markup.find("<")
    while start >= 0:
        end = markup.find(">", start)
        if end < 0:
            return len(markup) - start <= MAX_TAG
        if end - start > MAX_TAG and "<" not in markup[start + 1 : start + MAX_TAG]:
            return False
        start = markup.find("<", end)
    return True


def _depth(markup: str) -> int:
    if markup.count("<") < MAX_DEPTH:
        return 0
    depth = deepest = 0
    for match in _TAG.finditer(markup):
        if match[2].lower() in _VOID:
            continue
        depth = max(0, depth - 1) if match[1] else depth + 1
        deepest = max(deepest, depth)
        if deepest > MAX_DEPTH:
            break
    return deepest
