"""Pages of which only the shell is sent."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from oitcheck.reading.scripted.names import MOUNT, TELLING, decorates, is_custom, names, selectors
from oitcheck.reading.scripted.nodes import hidden, inside
from oitcheck.reading.scripted.page import SPARSE, WAITING, Page
from oitcheck.reading.scripted.scripts import Scripts, any_in

BARE = 30
FEW_LINKS = 3
_OWN_WAYS = "input:not([type=hidden]), textarea, frameset, meta[http-equiv=refresh i]"
_NEEDS_SCRIPTS = re.compile(
    r"(?:enable|requires?|without|need|turn on|activate|support)\b.{0,60}java\s?script"
    r"|java\s?script.{0,60}(?:enable|required|disabled|turned off)"
    r"|(?:เปิด|รองรับ|อนุญาต|ใช้งาน|ต้องการ).{0,40}(?:java\s?script|จาวาสคริปต์)",
    re.IGNORECASE | re.DOTALL,
)


def is_shell(page: Page) -> bool:
    """A page that says nothing, leads nowhere and shows nothing, but runs something."""
    if page.links > FEW_LINKS or len(page.words) >= SPARSE or has_own_way(page.tree):
        return False
    if page.shows:
        return not page.links and _writes_links(page.scripts)
    return (
        _asks_for_scripts(page)
        or any(_mounts(page, node) for node in page.places)
        or bool(WAITING.match(page.words))
        or (not page.links and (page.scripts.moves or len(page.words) < BARE))
    )


def has_own_way(tree: LexborHTMLParser) -> bool:
    """True for a page to be filled in, and for one that leads on by itself."""
    return any(not inside(node, ("noscript",)) for node in tree.css(_OWN_WAYS))


def _writes_links(scripts: Scripts) -> bool:
    return scripts.moves or (scripts.writes and any_in(("<a ", "<A ", ".href"), scripts.code))


def _asks_for_scripts(page: Page) -> bool:
    return any(_NEEDS_SCRIPTS.search(node.text()[:500]) for node in page.tree.css("noscript"))


def _mounts(page: Page, node: LexborNode) -> bool:
    """True for an empty place that waits for a whole page."""
    custom = is_custom(node)
    said = f"{node.tag if custom else ''} {names(node)}"
    if decorates(said) or hidden(node):
        return False
    if custom or page.scripts.fill(*selectors(node)):
        return True
    return "id" in node.attributes and bool(MOUNT.search(said) or TELLING.search(said))
