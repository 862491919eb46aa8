"""Pages that show a part, and the rest on a click or on scrolling."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from selectolax.lexbor import LexborNode

from oitcheck.address import is_route
from oitcheck.reading.scripted.names import REMEMBERED, names, selectors
from oitcheck.reading.scripted.nodes import above, alone, beside, in_content, leads
from oitcheck.reading.scripted.page import WAITING, Page
from oitcheck.reading.scripted.scripts import any_in, asks
from oitcheck.thai.text import tidy

# Controls. The expression is that of web/js/more.js; its group is what surely calls for more.
CALL = re.compile(
    r"^[^0-9a-z\u0e01-\u0e4e]*(?:คลิก)?(?:"
    r"(โหลด(?:ข้อมูล|ข่าว|รายการ|กิจกรรม|เอกสาร)?เพิ่ม(?:เติม)?|load\s*(?:more|older))"
    r"|(?:ดู|แสดง)(?:ข้อมูล|ข่าว|รายการ|กิจกรรม|เอกสาร)?(?:เพิ่ม(?:เติม)?|ทั้งหมด)"
    r"|(?:show|view|see)\s*(?:more|all))"
    r"(?:[^a-z\u0e01-\u0e4e]|อีก|ทั้งหมด|ข้อมูล|ข่าว|รายการ|กิจกรรม|เอกสาร"
    r"|news|posts?|items?|articles?|results?|entries|documents?|files?|activities){0,25}$",
    re.IGNORECASE,
)
_LOADS = re.compile(r"load|ajax|infinite", re.IGNORECASE)
_CONTROLS = "button, input[type=button], a:not([href*='/'])"
_MARKED = (
    "[role=button], [class*='load-more' i], [class*='loadmore' i]"
    ", [id*='load-more' i], [id*='loadmore' i]"
)
_SURE_WORDS = ("โหลดเพิ่ม", "โหลดข", "oad more", "oad More", "LOAD MORE")
_PAGED = ("data-page", "data-next", "data-next-page", "data-offset", "data-url", "data-cursor")
_NEVER = (
    *("data-toggle", "data-bs-toggle", "data-target", "data-bs-target", "aria-expanded"),
    *("data-method", "data-confirm", "hx-post", "hx-put", "hx-patch", "hx-delete"),
)
_AWAY = re.compile(r"location|open\s*\(|submit|postback|delete", re.IGNORECASE)
_FIELDS = "input:not([type=hidden]):not([type=button]), textarea"
_UNFOLDS = re.compile(r"\.slice\s*\(|:hidden|slideToggle|slideDown")
_MAX_CONTROLS = 500

# Scrolling.
_ENDLESS_WORDS = ("nfinite", "entinel", "next-page")
_ENDLESS = ".infinite-scroll, .infinite-scroll-container, [data-infinite-scroll], [data-next-page]"
_REVEALED = "[hx-trigger*=revealed]"
_CALLED = "[class*=entinel], [id*=entinel], [class*=nfinite], [id*=nfinite]"
_SENTINEL = re.compile(
    r"^(?!.*\b(?:sticky|head|header|nav|menu|top)\b)"
    r".*(?:\bsentinel\b|\binfinite-?(?:scroll|load|end|more|status|trigger))"
)
_MORE_TO_COME = re.compile(r"เพิ่ม|\b(?:more|older)\b", re.IGNORECASE)
_ENTRY = ":is(li, tr, article, section, div, dl, dt, figure, a):nth-of-type(3)"
_ENTRIES = 3
_MAX_ENDS = 80
_NEXT = (
    "a[rel=next][href], .pagination a[href], .pager a[href], .nav-links a[href], .nav-previous a"
    ", a[class*=pagination][href], a.next[href], .next > a[href]"
)
_BOTTOM = re.compile(r"scrollHeight|\(\s*document\s*\)\s*\.height\s*\(|isIntersecting")
_NEXT_PAGE = re.compile(
    r"\b\w{0,40}?(?:page|offset|start|skip|cursor)\w{0,40}\s*(?:\+\+|\+=|=\s*\w{1,40}\s*\+)"
    r"|\+\+\w*page|next(?:Page|Url|Cursor)|loadMore",
    re.IGNORECASE,
)


def has_more(page: Page) -> bool:
    """A page that shows a part, and the rest on a click or on scrolling."""
    return _has_control(page) or (_is_endless(page) and not page.tree.css_first(_NEXT))


def ends_a_part(node: LexborNode) -> bool:
    """True for what stands at the end of a list until its next part comes: empty, or waiting."""
    said = tidy(node.text())
    if said and not WAITING.match(said):
        return False
    if not (_SENTINEL.search(names(node)) or _MORE_TO_COME.search(said)):
        return False
    return in_content(node) and any(_is_list(beside(box)) for box in alone(node))


def _is_list(node: LexborNode | None) -> bool:
    """True for what holds several entries, and for the last one of several."""
    if node is None or node.tag == "-text":
        return False
    last, count = _kind(node), 0
    entry: LexborNode | None = node
    while entry is not None and _kind(entry) == last and count < _ENTRIES:
        count, entry = count + 1, beside(entry)
    return count == _ENTRIES or node.css_first(_ENTRY) is not None


def _kind(node: LexborNode) -> str:
    """What entries of one list have in common."""
    return f"div {names(node)}" if node.tag == "div" else node.tag or ""


def _has_control(page: Page) -> bool:
    marked = page.tree.css(_MARKED) if any_in(_SURE_WORDS, page.text) else []
    controls = islice((*page.tree.css(_CONTROLS), *marked), _MAX_CONTROLS)
    return any(_calls(page, node) for node in controls)


def _calls(page: Page, node: LexborNode) -> bool:
    """True for a control that loads more; "show all" may do anything, so more must tell it."""
    attributes = node.attributes
    call = _call((node.text(separator=" ") or attributes.get("value") or "")[:200])
    if call is None or not _leads_nowhere(node):
        return False
    scripts = page.scripts
    if not scripts.asks and _UNFOLDS.search(scripts.code):
        return False
    if call[1] or _LOADS.search(f"{attributes.get('id') or ''} {attributes.get('class') or ''}"):
        return True
    if any(name in attributes for name in _PAGED):
        return True
    return scripts.asks and scripts.fill(*selectors(node))


@lru_cache(maxsize=REMEMBERED)
def _call(said: str) -> re.Match[str] | None:
    return CALL.match(tidy(said))


def _leads_nowhere(node: LexborNode) -> bool:
    """True for a control that neither leads on, nor opens what the page holds, nor sends a form."""
    attributes = node.attributes
    if any(name in attributes for name in _NEVER) or not in_content(node):
        return False
    does = f"{attributes.get('href') or ''};{attributes.get('onclick') or ''}"
    if is_route(does.split(";", 1)[0]) or _AWAY.search(does):
        return False
    if any(inner.mem_id != node.mem_id for inner in node.css("a, button")):
        return False
    return not any(leads(box) or _sends(box, node) for box in above(node))


def _sends(form: LexborNode, control: LexborNode) -> bool:
    """True for a form of which a control is a part, or the button that sends it."""
    if form.tag != "form":
        return False
    submits = control.tag == "button" and control.attributes.get("type") != "button"
    return submits or form.css_first(_FIELDS) is not None


def _is_endless(page: Page) -> bool:
    tree, ends = page.tree, page.waiting
    if page.scripts.framework and tree.css_first(_REVEALED):
        return True
    if any_in(_ENDLESS_WORDS, page.markup):
        if tree.css_first(_ENDLESS):
            return True
        ends = ends + tree.css(_CALLED)[:_MAX_ENDS]
    if page.scripts.endless or any(map(ends_a_part, ends)):
        return True
    return any(map(_scrolls_on, page.scripts.embedded))


def _scrolls_on(code: str) -> bool:
    """True for a script that asks for the next page where the end of this one comes into sight."""
    return (
        any_in(("scroll", "IntersectionObserver"), code)
        and asks(code)
        and bool(_BOTTOM.search(code))
        and bool(_NEXT_PAGE.search(code))
    )
