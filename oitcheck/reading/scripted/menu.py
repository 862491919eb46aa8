"""Pages whose menu a script is going to bring."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from oitcheck.reading.scripted.names import (
    HEAD,
    MENU,
    filled_by_attribute,
    is_custom,
    names,
    plain,
    selectors,
)
from oitcheck.reading.scripted.nodes import above, hidden, inside, leads
from oitcheck.reading.scripted.page import FEW_LINKS, Page
from oitcheck.reading.scripted.written import writes_menu

_FEWEST_LINKS = 3
_MAX_MENUS = 200
_ELSEWHERE = ("main", "article", "footer", "form")
_SECOND = re.compile(
    r"slicknav|\bmm?-?menu|mobile|off-?canvas|hamburger|toggle|crumb|tab|pag(?:e|er|ination)\b"
)
_COPY = re.compile(
    r"\bmm-|\bmean|metis|responsive|clone|copy|sticky(?!-top)|fixed(?!-top)|overlay|backdrop"
)
_ITSELF = re.compile(
    r"(?:(?:main|top|site|page|primary|header|global)-?)?(?:nav|navbar|navigation|menu|menubar)"
    r"(?:-?(?:bar|nav|list|items|container|wrapper|wrap|area|box|holder|main|top))?"
)
_CRUMBS = re.compile(r"crumb|pagin|pager")
_FILLED = (
    "nav, [role=navigation], [id*=nav i], [class*=nav i], [id*=menu i], [class*=menu i]"
    ", [id*=sidebar i], [class*=sidebar i], [id*=topbar i], [class*=topbar i]"
)
_HEADS = "header, [id*=header i]"


def lacks_menu(page: Page) -> bool:
    """A page with an empty place, or a script that writes, where its menu belongs, and no other."""
    empty = [node for node in page.places if _is_empty(page, node)]
    if page.links < FEW_LINKS and empty:
        return True
    missing = any(_is_itself(page, node) for node in empty) or writes_menu(page)
    return missing and not _has_menu(page)


def _is_empty(page: Page, node: LexborNode) -> bool:
    said = f"{node.tag} {names(node)}"
    menu = bool(MENU.search(said))
    if not (menu or HEAD.search(said)) or _SECOND.search(said) or hidden(node):
        return False
    if is_custom(node) or filled_by_attribute(node):
        return True
    return page.scripts.fill(*selectors(node)) or (menu and page.scripts.brought)


def _is_itself(page: Page, node: LexborNode) -> bool:
    """True for the menu itself, not for a copy of it, its ornaments, or a way through pages."""
    if inside(node, _ELSEWHERE) or any(map(_belongs_to_copy, above(node))):
        return False
    attributes = node.attributes
    if node.tag == "nav" or is_custom(node) or filled_by_attribute(node):
        return True
    called = [attributes.get("id") or ""]
    if page.scripts.fill(*selectors(node)):
        called += (attributes.get("class") or "").split()
    return any(_ITSELF.fullmatch(plain(name)) for name in called)


def _belongs_to_copy(node: LexborNode) -> bool:
    said = f"{names(node)} {plain(node.attributes.get('aria-label') or '')}"
    return bool(_SECOND.search(said) or _COPY.search(said)) or hidden(node)


def _has_menu(page: Page) -> bool:
    """True where a menu, or a head that serves as one, leads on to several pages."""
    named = page.tree.css(_FILLED)[:_MAX_MENUS]
    menus = (node for node in named if not _CRUMBS.search(names(node)))
    if any(_links(node) >= _FEWEST_LINKS for node in menus):
        return True
    return any(_links(node) >= FEW_LINKS for node in page.tree.css(_HEADS)[:_MAX_MENUS])


def _links(node: LexborNode) -> int:
    return sum(map(leads, node.css("a[href]")))
