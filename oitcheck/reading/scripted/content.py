"""Places of the content that a script is going to fill, on a page whose rest stands."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from oitcheck.reading.scripted.islands import is_island
from oitcheck.reading.scripted.more import ends_a_part
from oitcheck.reading.scripted.names import (
    MOUNT,
    ORNAMENT,
    REGION,
    TELLING,
    decorates,
    filled_by_attribute,
    is_custom,
    names,
    selectors,
)
from oitcheck.reading.scripted.nodes import HEADINGS, above, alone, before, in_content, inside
from oitcheck.reading.scripted.page import Page
from oitcheck.thai.text import tidy

_MAX_HEAD = 120
_HEADED = "table:not(:has(td)):has(th)"
_TABLES_FROM = ("data-url", "data-ajax", "hx-get")
_LOADED = "[hx-get][hx-trigger*=load]"
_WHOLE = ("tr", "tbody", "table", "ul", "ol", "main", "section", "article")
_PHRASES = ("span", "p", "strong", "em")


def lacks_content(page: Page) -> bool:
    """A place of the content that is empty, or only asks to wait, while the rest stands."""
    return (
        any(_is_hole(page, node) for node in page.places)
        or any(_is_empty_table(page, node) for node in page.tree.css(_HEADED))
        or (page.scripts.framework and any(map(_loads_itself, page.tree.css(_LOADED))))
        or any(_only_waits(page, node) for node in page.waiting)
        or is_island(page)
    )


def _is_hole(page: Page, node: LexborNode) -> bool:
    """True for an empty place that a script is known to fill, or that must be meant for it."""
    custom = is_custom(node)
    said = (node.tag or "") if custom else names(node)
    if decorates(said) or not in_content(node):
        return False
    telling = bool(TELLING.search(said))
    if custom:
        return telling or page.sparse
    if node.tag == "tbody":
        return _is_empty_table(page, node)
    return not inside(node, ("form",)) and _is_meant(page, node, said, telling=telling)


def _is_meant(page: Page, node: LexborNode, said: str, *, telling: bool) -> bool:
    """True where a script fills a place; in files nobody looks, so there its name must tell."""
    if filled_by_attribute(node):
        return True
    if page.scripts.fill(*selectors(node, by_class=False)):
        return telling or page.sparse
    if not page.scripts.brought:
        return page.scripts.fill(*selectors(node)) and page.sparse
    if node.tag != "main" and not ("id" in node.attributes and (telling or MOUNT.search(said))):
        return False
    if REGION.search(said):
        return page.sparse
    return (telling and below_heading(node)) or page.sparse


def below_heading(node: LexborNode) -> bool:
    """True where a heading stands right before a place, or a box that holds hardly more."""
    head = before(node)
    if head is None or head.tag in HEADINGS:
        return head is not None
    if node.tag == "section" and head.tag == "section":
        return False
    if head.css_first("a, nav") or not head.css_first(", ".join(HEADINGS)):
        return False
    return len(tidy(head.text())) <= _MAX_HEAD


def _is_empty_table(page: Page, node: LexborNode) -> bool:
    """True for a table with heads and no rows, where a script is going to bring the rows."""
    table = next((box for box in above(node) if box.tag == "table"), None)
    if table is None or not table.css_first("th, thead td") or not in_content(table):
        return False
    if any(name in table.attributes for name in _TABLES_FROM):
        return True
    scripts = page.scripts
    places = [place for place in (table, *table.css("tbody")) if place.attributes.get("id")]
    named = [name for place in places for name in selectors(place, by_class=False)]
    if scripts.ask_for("tbody", *named):
        return True
    if "ataTable(" in scripts.code:
        return False
    return scripts.fill("tbody", *named) or bool(places and scripts.brought)


def _loads_itself(node: LexborNode) -> bool:
    return not decorates(names(node)) and in_content(node) and not node.css_first("a")


def _only_waits(page: Page, node: LexborNode) -> bool:
    """True where to ask to wait is all that a place does."""
    if ends_a_part(node):
        return False
    chain = list(alone(node))
    return any(map(_holds, chain)) or (page.sparse and not ORNAMENT.search(names(chain[-1])))


def _holds(node: LexborNode) -> bool:
    """True for a place that is meant for more than to say that it waits."""
    if decorates(names(node)) or node.tag in _PHRASES:
        return False
    return node.tag in _WHOLE or bool(node.attributes.get("id"))
