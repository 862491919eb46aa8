"""The page under inspection: what is costly is looked up once, where it is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from oitcheck.reading.scripted.names import (
    HEAD,
    MENU,
    REMEMBERED,
    TELLING_TAGS,
    decorates,
    is_custom,
    names,
    plain,
)
from oitcheck.reading.scripted.nodes import (
    UNSEEN,
    hidden,
    in_content,
    inside,
    leads,
    says_nothing_new,
    texts,
    unseen,
)
from oitcheck.reading.scripted.scripts import Scripts, any_in
from oitcheck.thai.text import tidy

SPARSE = 250
FEW_LINKS = 5
SHOWING = "iframe[src], frame, frameset, embed, object, video, map area, img"
_MAX_PLACES = 80
_MAX_NAMES = 300
_MAX_WAITING = 60
_CLICKED = "area[href], [onclick]:not(a[href])"
_LEAF = ":not(:has(*))"
_NO_PLACES = "a, i, img, span, td"
_BOXES = frozenset(("div", "section", "article", "ul", "ol", "dl"))
_WAITING_WORDS = (
    *("กำลังโหลด", "กำลังดึงข้อมูล", "กำลังเชื่อมต่อ", "กำลังประมวลผล", "กำลังค้นหา", "รอสักครู่"),
    *("oading", "lease wait", "etching", "onnecting"),
)
WAITING = re.compile(
    r"^[\s.…•⏳🔄]*(?:(?:กำลัง(?:โหลด|ดึงข้อมูล|เชื่อมต่อ|ประมวลผล)|(?:กรุณา|โปรด)?รอสักครู่|(?:now\s+)?loading"
    r"|please wait)[^<>]{0,40}|(?:กำลังค้นหา|fetching|connecting)(?:\s*(?:ข้อมูล|รายการ|เอกสาร|data"
    r"|results?|content|items|documents|news|to\s+(?:the\s+)?(?:server|database)))?"
    r"[\s.…]*+(?:(?:กรุณา|โปรด)?รอสักครู่|please wait)?[\s.…]*)$",
    re.IGNORECASE,
)
_SMALL_PICTURE = re.compile(
    r"\b(?:loading|loader|preload|spin|logo|icon|favicon|pixel|blank|spacer|counter|hits|banner"
    r"|header)"
)


@dataclass(frozen=True, eq=False)
class Page:
    """A page with its scripts."""

    tree: LexborHTMLParser
    markup: str
    scripts: Scripts

    @cached_property
    def links(self) -> int:
        """How many links lead on; no more are counted than anybody asks for."""
        count = sum(1 for _ in islice(filter(leads, self.tree.css("a[href]")), FEW_LINKS))
        others = self.tree.css(_CLICKED) if count < FEW_LINKS else []
        return count + sum(map(leads, others))

    @cached_property
    def places(self) -> list[LexborNode]:
        """The places of the page that hold nothing at all, and may be meant to."""
        leaves = self.tree.css(f":not({_NO_PLACES}){_LEAF}")
        empty = (node for node in leaves if _is_meant(node) and not node.text().strip())
        return list(islice(empty, _MAX_PLACES))

    @cached_property
    def waiting(self) -> list[LexborNode]:
        """The smallest elements of the content that ask to wait."""
        if not any_in(_WAITING_WORDS, self.text):
            return []
        return list(islice(filter(_waits, self.tree.css(_LEAF)), _MAX_PLACES))

    @cached_property
    def text(self) -> str:
        """All texts of the page, those of its scripts among them."""
        return self.tree.body.text() if self.tree.body else ""

    @cached_property
    def words(self) -> str:
        """What the page says, no more than it takes to know that it says something."""
        return _gathered(self.tree.body, unseen)

    @cached_property
    def seen(self) -> str:
        """As ``words``, without what is there but hidden."""
        return _gathered(self.tree.body, lambda node: unseen(node) or hidden(node))

    @cached_property
    def content(self) -> str:
        """As ``words``, without captions and what stands in menus and edges."""
        return _gathered(self.tree.body, says_nothing_new)

    @cached_property
    def sparse(self) -> bool:
        """True where the page says and shows hardly anything outside of its menus and edges."""
        return len(self.content) < SPARSE and not self.shows

    @cached_property
    def shows(self) -> bool:
        """True where a picture or a frame may be all that the page wants to show."""
        return any(map(_is_content, self.tree.css(SHOWING)))


def _is_meant(node: LexborNode) -> bool:
    """False for what decorates, and for what no script can tell from others."""
    tag = node.tag
    if tag in _BOXES:
        said = " ".join(filter(None, node.attributes.values()))
        return bool(said) and _tells(said[:_MAX_NAMES])
    return tag in TELLING_TAGS or is_custom(node)


@lru_cache(maxsize=REMEMBERED)
def _tells(said: str) -> bool:
    """True for the attributes of a menu, and of what does not decorate."""
    said = plain(said)
    return bool(MENU.search(said) or HEAD.search(said)) or not decorates(said)


def _waits(node: LexborNode) -> bool:
    said = node.text()
    if not any_in(_WAITING_WORDS, said) or len(said) > 2 * _MAX_WAITING or node.tag in UNSEEN:
        return False
    if not WAITING.match(tidy(said)):
        return False
    return in_content(node) and not inside(node, ("button", "a", "form"))


def _gathered(top: LexborNode | None, left_out: Callable[[LexborNode], bool]) -> str:
    """The words below a node, until they are as many as a page has that says something."""
    said = ""
    for text in texts(top, left_out):
        said += tidy(text.text()[: 2 * SPARSE]) + " "
        if len(said) > SPARSE:
            break
    return said.strip()


def _is_content(node: LexborNode) -> bool:
    """True for a picture or a frame that may be all that a page wants to show."""
    if node.tag in ("frame", "frameset", "area"):
        return True
    if not in_content(node):
        return False
    attributes = node.attributes
    if {attributes.get("width"), attributes.get("height")} & {"0", "1"}:
        return False
    name = (attributes.get("src") or "").lower().rsplit("/", 1)[-1]
    said = f"{name} {names(node)}".replace("_", "-")
    return node.tag != "img" or not _SMALL_PICTURE.search(said)
