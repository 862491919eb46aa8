"""A parsed page whose cells, rows, entries and paragraphs end where a browser ends them.

Old pages leave out the end tags of table cells and list entries. The parser alone would put each
cell into the one before, so that the last person of a table would stand inside the first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bs4 import BeautifulSoup, Tag

_CELLS = frozenset(("td", "th"))
_ROWS = _CELLS | {"tr", "caption"}
_PARTS = _ROWS | {"thead", "tbody", "tfoot"}
_TABLE = frozenset(("table",))
_LIST = _PARTS | {"ul", "ol", "menu", "table"}
_SCOPE = frozenset(("table", "td", "th", "caption", "button"))
_P = frozenset(("p",))
_ENDS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    **dict.fromkeys(_CELLS, (_CELLS | {"caption"}, _TABLE)),
    "tr": (_ROWS, _TABLE),
    **dict.fromkeys(("thead", "tbody", "tfoot"), (_PARTS, _TABLE)),
    "li": (frozenset(("li",)), _LIST),
    **dict.fromkeys(("dt", "dd"), (frozenset(("dt", "dd")), frozenset(("dl", "table")))),
    "option": (frozenset(("option",)), frozenset(("select",))),
    **dict.fromkeys(
        ("p", "div", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "form", "center")
        + ("section", "article", "address", "blockquote", "fieldset", "pre"),
        (_P, _SCOPE),
    ),
}
"""What a start tag ends, and the tag beyond which it ends nothing."""


_SECTION = re.compile(
    r"<!\[(?!(?:temp|cdata|ignore|include|rcdata|if|else|endif)(?![-_.a-z0-9]))", re.IGNORECASE
)


def parsable(markup: str) -> str:
    """``markup`` without the marked sections on which the parser gives up.

    Where it meets ``<![`` and no word that it knows, it refuses the whole page. To a browser that
    is a comment up to the next ``>``; so it is here.
    """
    return _SECTION.sub("<! [", markup) if "<![" in markup else markup


class Soup(BeautifulSoup):
    """A page as BeautifulSoup has it, with the ends that its maker left out."""

    def handle_starttag(self, name: str, *args: Any, **named: Any) -> Tag | None:
        """Open a tag, and end before it what cannot hold it."""
        ended, fence = _ENDS.get(name, (frozenset(), frozenset()))
        if ended and (outer := self._outermost(ended, fence)) is not None:
            self.endData()
            while self.currentTag is not outer:
                self.popTag()
            self.popTag()
        return super().handle_starttag(name, *args, **named)

    def handle_endtag(self, name: str, nsprefix: str | None = None) -> None:
        """Close a tag; a cell or row of an outer table is not closed from inside an inner one."""
        if name not in _PARTS or self._outermost(frozenset((name,)), _TABLE) is not None:
            super().handle_endtag(name, nsprefix)

    def _outermost(self, ended: frozenset[str], fence: frozenset[str]) -> Tag | None:
        """Of the open tags within ``fence`` the outermost that is one of ``ended``."""
        found = None
        for tag in reversed(self.tagStack[1:]):
            if tag.name in fence:
                break
            found = tag if tag.name in ended else found
        return found
