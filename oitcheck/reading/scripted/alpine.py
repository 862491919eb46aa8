"""Places that Alpine fills with what it asks the server for."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from oitcheck.reading.scripted.names import decorates, names
from oitcheck.reading.scripted.nodes import above, in_content, inside
from oitcheck.reading.scripted.page import Page
from oitcheck.reading.scripted.scripts import asks

_STARTS = re.compile(r"\binit\s*\(")
_MAX_COMPONENTS = 100
_PLACES = "template[x-if], template[x-for], [x-text], [x-html]"


def is_alpine(page: Page) -> bool:
    """A component that asks the server as soon as it stands, and has places for the answer."""
    if "x-data" not in page.markup or not page.scripts.brought:
        return False
    return any(_waits(page, node) for node in page.tree.css("[x-data]")[:_MAX_COMPONENTS])


def _waits(page: Page, node: LexborNode) -> bool:
    if not in_content(node) or inside(node, ("form", "template")):
        return False
    return _asks(page, node) and any(map(_is_place, _places(node)))


def _asks(page: Page, node: LexborNode) -> bool:
    """True where a component asks at once: by itself, by a script beside it, or by one in a file.

    Of a file nobody knows what it does, so there the page must lack its content.
    """
    said, begins = node.attributes.get("x-data") or "", node.attributes.get("x-init") or ""
    if asks(said + begins):
        return bool(begins) or bool(_STARTS.search(said))
    called = bool(begins) or (bool(said) and not said.lstrip().startswith("{"))
    if not called:
        return False
    if (begins and page.scripts.asks) or _defines(page, said):
        return True
    return page.scripts.own and page.sparse


def _defines(page: Page, said: str) -> bool:
    """True where an embedded script that asks has the component of this name."""
    name = re.match(r"\s*([A-Za-z_$][\w$]*)", said)
    if name is None:
        return False
    return any(asks(code) and name[1] in code for code in page.scripts.embedded)


def _places(node: LexborNode) -> list[LexborNode]:
    own = [node] if {"x-text", "x-html"} & node.attributes.keys() else []
    return [*own, *node.css(_PLACES)]


def _is_place(node: LexborNode) -> bool:
    """True for a template, and for an empty element, of the content."""
    if node.tag != "template" and node.text().strip():
        return False
    if any(decorates(names(box)) for box in above(node)):
        return False
    box = node.parent if node.tag == "template" else node
    return box is not None and in_content(box)
