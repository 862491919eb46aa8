"""Pages that scripts make: told from the HTML as it was sent, before anything runs.

A page is only called made by scripts where something is missing that a script of its own can
bring: a body without words, an empty place below a heading, a template that nobody filled. Helper
libraries, trackers and what merely decorates a page prove nothing, and neither does an empty place
on a page whose server had nothing to say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Container, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from oitcheck.model import Made
from oitcheck.reading.phrases import hides, opens_on_click, script_target
from oitcheck.thai.text import tidy

SPARSE = 250
BARE = 30
FEW_LINKS, FEWEST_LINKS = 5, 3
_MAX_STEPS = 6_000
_MAX_PLACES, _MAX_EMPTY = 80, 2_000
_MAX_WAITING = 60
_MAX_HEAD = 120
_MAX_CONTROLS = 500
_REMEMBERED = 5_000
_LEADS_AWAY = ("#", "javascript:", "mailto:", "tel:")

# Scripts.
_NO_PROGRAM = re.compile(r"json|template|handlebars|mustache|html|importmap|speculation|x-tmpl")
_FRAMEWORK = re.compile(
    r"(?:^|[/@])(?:vue|react|react-dom|angular|alpine(?:js)?|htmx|knockout|preact|petite-vue|ember"
    r"|mithril|backbone|handlebars|mustache|svelte|w3)(?:[.@/-]|$)|/_next/static/|/_nuxt/"
)
_DECORATES = re.compile(r"(?:vue|react|angular)-?(?:slick|carousel|lazyload|recaptcha|toast)")
_HELPER = re.compile(
    r"jquery|bootstrap|popper|swiper|slick|owl|fancybox|lightbox|magnific|isotope|masonry|wow\b|aos\b"
    r"|animat|modernizr|html5|respond|sweetalert|swal|select2|picker|moment|datatables|chart|echarts"
    r"|leaflet|fontawesome|font-?awesome|analytics|gtag|gtm|pixel|sdk|recaptcha|truehits|histats"
    r"|counter|hits|superfish|slide|carousel|nivo|cycle|marquee|ticker|scroll|parallax|waypoint"
    r"|lazy|slicknav|m-?menu|metismenu|smartmenu|tooltip|toast|valid|cookie|consent|pdpa|resource\.axd|ckeditor"
    r"|tinymce|swf|flash|mootools|prototype|scriptaculous|email-decode|rocket-loader|zoom|countdown"
    r"|clock|calendar|resize|weather|accordion|plugins?\b|vendor|polyfill|underscore|lodash|dropdown"
    r"|snow|ribbon|thickbox|colorbox|hover|typed|gsap|tweenmax|particles|feather|iconify|highlight"
)
_SERVER = re.compile(
    r"/wp-(?:content|includes)/|/media/(?:system|jui|com_|mod_|vendor|templates|plg_)"
    r"|/(?:components/com_|modules/mod_|plugins/(?:system|content)|core/(?:misc|assets)/|sites/(?:all|default)/)"
)
_FOREIGN = re.compile(
    r"(?:https?:)?//[^/?#]*(?:google|gstatic|cloudflare|jsdelivr|unpkg|jquery|bootstrapcdn|maxcdn"
    r"|facebook|fbcdn|line-scdn|line\.me|twitter|truehits|histats|hotjar|clarity|addthis|sharethis"
    r"|stackpath|fontawesome|aspnetcdn|microsoft|youtube|tawk|zdassets|cookiewow|longdo|statcounter"
    r"|amung|supercounters|doubleclick|onesignal|tiktok|flagcounter|freecounter|userway|equalweb)"
)
_TRACKERS = (
    "googletagmanager",
    "google-analytics",
    "gtag(",
    "GoogleAnalyticsObject",
    "fbq(",
    "connect.facebook.net",
    "fbAsyncInit",
    "truehits",
    "histats",
    "hotjar",
    "clarity.ms",
    "Tawk_API",
    "cookieconsent",
    "cookiewow",
    "_paq",
    "statcounter",
)
_ASKS = (
    "fetch(",
    "XMLHttpRequest",
    ".ajax(",
    "ajax:",
    "ajax :",
    "'ajax'",
    "sAjaxSource",
    '"ajax"',
    "$.get(",
    "$.post(",
    "getJSON(",
    "axios",
    "jQuery.get(",
    "jQuery.post(",
    "google.script.run",
)
_FILLS = (
    "innerHTML",
    "insertAdjacentHTML",
    ".html(",
    ".append(",
    ".prepend(",
    ".load(",
    "appendChild(",
    "replaceChildren(",
    "includeHTML",
    "createApp(",
    "new Vue(",
    "ReactDOM",
    "createRoot(",
    "angular.module",
    "Alpine.",
    "htmx.",
    "ko.applyBindings",
    "Handlebars.compile",
    "Mustache.render",
)
_BEYOND_TRACKING = ("innerHTML", ".html(", "fetch(", ".ajax(", "getJSON(")
_WRITES = ("document.write", "createElement(")
_MOVES = re.compile(
    r"(?:window|document|top|self|parent)\.location(?:\.href)?\s*=[^=]|\blocation\.href\s*=[^=]"
    r"|\blocation\.(?:replace|assign)\s*\(|(?:^|[;{}\s])location\s*=[^=]"
)
_REACTS = re.compile(r"addEventListener\s*\(\s*['\"]click|onclick\s*=|\.(?:click|on)\s*\(")

# Names of places.
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_TELLING = re.compile(
    r"\b(?:content|news|list|data|items?|posts?|articles?|documents?|docs?|files?|downloads?|activit\w*"
    r"|announce\w*|procure\w*|persons?|personnel|people|staff|executives?|tbody|rows?|tables?|cards?"
    r"|records?|feed|gallery|albums?|reports?|plans?|services?|oit|ita|faq|khao|boards?|topics?"
    r"|projects?|budget|laws?|manuals?)\b|(?:news|list|data|content|table|items)\b"
)
_MOUNT = re.compile(
    r"\b(?:app|root|next|nuxt|gatsby|svelte|main|content|contents|page|wrapper|container|body|view"
    r"|site|layout|outlet|spa|router)\b"
)
_ORNAMENT = re.compile(
    r"\b(?:maps?\b|gmap|fb\b|fb-|facebook|clear|swiper|slick|owl|carousel|slide|pagin|pager|dots?\b"
    r"|indicator|nav|menu|modal|popup|pop-up|overlay|backdrop|top\b"
    r"|totop|to-top|back-to|ads?\b|adsense|advert|banner|captcha|recaptcha|cookie|consent|pdpa|weather"
    r"|clock|date\b|time|today|count|visit|stat\b|stats|statistic|hits?\b|chart|graph|calendar|chat"
    r"|messenger|line\b|share|social|like|translate|google|search|suggest|autocomplete|msg|message"
    r"|alert|error|toast|notif|tooltip|lightbox|fancybox|player|audio|video|progress|shape|bg\b"
    r"|background|particle|snow|cursor|scroll|divider|spacer|separator|border|icon|arrow|bubble|wave"
    r"|mobile|vote|poll|rating|star|login|form\b|upload|preview|editor|print|qr|barcode|gold\b|oil"
    r"|covid|pm25|pm-|ticker|marquee|header|footer|sidebar|breadcrumb|logo|copyright|debug|skip"
    r"|tool-?bar|top-?bar|theme|toggle|button|badge|screen-reader|sr-only|visually|accessib|font-?size|system-message)"
)
_LOADER = re.compile(r"\b(?:pre-?load|loader|loading|spinner|skeleton)")
_MENU = re.compile(r"\b(?:nav|navbar|navigation|menu|mainmenu|topmenu|sidebar|sidemenu|topbar)")
_HEAD = re.compile(r"\bheader\b")
_SECOND_MENU = re.compile(
    r"slicknav|mmenu|mobile|offcanvas|hamburger|toggle|crumb|tab|pag(?:e|er|ination)\b"
)
_AWAY = re.compile(
    r"(?:^|\s)(?:main-?|top-?|site-?|page-?)?(?:nav(?:bar|igation)?|menu|mainmenu|topmenu|header|footer"
    r"|foot|topbar|sidebar|breadcrumbs?|copyright|modal|offcanvas|cookie|consent|preloader|popup)"
    r"(?:[-_]?(?:area|top|section|wrap|wrapper|inner|main|container|bar|bottom|block|box|nav|default"
    r"|fixed-top|\d{1,3}))?(?:\s|$)",
    re.IGNORECASE,
)
_THIRD_PARTY = re.compile(
    r"^(?:df-|lottie|model-|ion-icon|iconify|lord-icon|amp-|elfsight|swiper|fb-|g-|gcse|gmp-|dotlottie"
    r"|media-|lite-|cookie|toast|router-link|wc-|bdi-|spline|live-chat|zapier|typebot|paypal)"
)
_EXPRESSION = re.compile(r"\{\{[^{}\n]{1,200}\}\}")
_REPEATING = "[v-for], [ng-repeat], [data-ng-repeat], [x-for], [data-bind*=foreach], [\\*ngfor]"
_LOOPS = ("x-for", "v-for", "ng-repeat", "data-ng-repeat", "*ngfor")
_QUOTED = ("pre", "code", "textarea", "noscript")
_OF_SERVER = re.compile(r"\{\{-?\s*(?:\$(?!t\b|index)|!!|%)")
_PASSING = re.compile(r"toast|notif|message|alert|error|flash", re.IGNORECASE)
_EXPRESSED = "[href*='{{'], [src*='{{'], [ng-href], [ng-src]"

# What a page says while it waits, and what it asks for.
_WAITING_WORDS = ("กำลังโหลด", "กำลังดึงข้อมูล", "รอสักครู่", "oading", "lease wait")
_OPENING = re.compile(r"<([a-z][a-z0-9]{0,10})\b", re.IGNORECASE)
_WAITING = re.compile(
    r"^[\s.…•⏳🔄]*(?:กำลังโหลด|กำลังดึงข้อมูล|(?:กรุณา|โปรด)?รอสักครู่|(?:now\s+)?loading|please wait)"
    r"[^<>]{0,40}$",
    re.IGNORECASE,
)
_NEEDS_SCRIPTS = re.compile(
    r"(?:enable|requires?|without|need|turn on|activate|support)\b.{0,60}java\s?script"
    r"|java\s?script.{0,60}(?:enable|required|disabled|turned off)"
    r"|(?:เปิด|รองรับ|อนุญาต|ใช้งาน|ต้องการ).{0,40}(?:java\s?script|จาวาสคริปต์)",
    re.IGNORECASE | re.DOTALL,
)
_MORE_WORDS = ("เพิ่ม", "ทั้งหมด", "more", "More", "MORE", "iew all", "iew All")
_MORE = re.compile(
    r"^\W*(?:(?:คลิก)?โหลด(?:ข้อมูล|ข่าว|รายการ|กิจกรรม|เอกสาร)?เพิ่ม(?:เติม)?|load\s*(?:more|older)\b).{0,25}$",
    re.IGNORECASE,
)
_PERHAPS_MORE = re.compile(
    r"^\W*(?:(?:ดู|แสดง)(?:ข้อมูล|ข่าว|รายการ|กิจกรรม|เอกสาร)?(?:เพิ่มเติม|เพิ่ม|ทั้งหมด)"
    r"|(?:show|view|see)\s*(?:more|all)\b).{0,15}$",
    re.IGNORECASE,
)
_LOADS = re.compile(r"load|ajax|infinite", re.IGNORECASE)
_CONTROLS = (
    "button, input[type=button], a[href=''], a[href^='#'], a[href^='javascript' i], a:not([href])"
)
_SURE_WORDS = ("โหลดเพิ่ม", "Load more", "Load More")
_MARKED = "[class*='load-more' i], [class*='loadmore' i], [id*='load-more' i], [id*='loadmore' i]"
_PAGED = ("data-page", "data-next", "data-next-page", "data-offset", "data-url", "data-cursor")
_OPENS = ("data-toggle", "data-bs-toggle", "data-target", "data-bs-target", "aria-expanded")
_ENDLESS = (
    ".infinite-scroll, .infinite-scroll-container, [data-infinite-scroll], [data-next-page]"
    ", .scroll-sentinel, #scroll-sentinel, [hx-trigger*=revealed]"
)
_ENDLESS_WORDS = ("infinite-scroll", "data-next-page", "scroll-sentinel")
_NEXT = (
    "a[rel=next][href], .pagination a[href], .pager a[href], .nav-links a[href], .nav-previous a"
)
_BOTTOM = re.compile(r"scrollHeight|\(\s*document\s*\)\s*\.height\s*\(|isIntersecting")
_NEXT_PAGE = re.compile(
    r"\b\w*(?:page|offset|start|skip|cursor)\w*\s*(?:\+\+|\+=|=\s*\w{1,40}\s*\+)"
    r"|\+\+\w*page|next(?:Page|Url|Cursor)|loadMore",
    re.IGNORECASE,
)
_UNFOLDS = re.compile(r"\.slice\s*\(|:hidden|slideToggle|slideDown")

_CLICKED = "area[href], [onclick]:not(a[href])"
_EMPTY = re.compile(
    r">\s{0,200}</(?:div|section|main|article|ul|ol|tbody|nav|header|dl|[a-z]{1,20}-[a-z-]{1,30})>"
)
_CUSTOM = re.compile(r"<[a-z]{1,20}-[a-z]", re.IGNORECASE)
_NAMED = re.compile(
    r"<(?:main|nav|tbody|header|[a-z]{1,20}-)|\s(?:id|class|role)\s*=|include", re.IGNORECASE
)
_HEADED = "table:has(th):not(:has(td))"
_FILLED_BY = ("w3-include-html", "data-include", "include-html", "data-ajax-url", "data-load-url")
_TABLES_FROM = ("data-url", "data-ajax", "hx-get")
_LOADED = "[hx-get][hx-trigger*=load]"
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_CAPTIONS = (*_HEADINGS, "th", "caption")
_UNSEEN = frozenset(("script", "style", "noscript", "template", "svg", "select"))
_BESIDE = frozenset(("nav", "header", "footer", "aside", "dialog"))
_FIELDS = "input:not([type=hidden]), textarea"
_SHOWING = "iframe[src], frame, frameset, embed, object, video, canvas, map area, img"
_SMALL_PICTURE = re.compile(
    r"\b(?:loading|loader|preload|spin|logo|icon|favicon|pixel|blank|spacer|counter|hits|banner"
    r"|header)"
)
_TAGS_OF_THEIR_OWN = frozenset(("main", "nav", "tbody", "header"))
_WHOLE = ("tr", "tbody", "table", "ul", "ol", "main", "section", "article")


def made(tree: LexborHTMLParser, markup: str) -> Made | None:
    """Why only a browser shows what visitors of a page see; ``None`` where the page shows it.

    Args:
        tree: the parsed page, as it was sent; left as it is.
        markup: what it was parsed from.
    """
    if "<script" not in markup and "<SCRIPT" not in markup and "<Script" not in markup:
        return None
    page = _Page(tree, markup, _Scripts.of(tree))
    if page.scripts.builds:
        for kind, told in _KINDS:
            if told(page):
                return kind
    return Made.MORE if page.scripts.loads and _more(page) else None


@dataclass(frozen=True)
class _Scripts:
    """The programs of a page: ``own`` files of the site, and those that it has ``embedded``.

    ``server`` is true where the system of the site brings scripts of its own: they do not make the
    page, but they may load more of it.
    """

    own: bool
    framework: bool
    server: bool
    embedded: tuple[str, ...]

    @classmethod
    def of(cls, tree: LexborHTMLParser) -> _Scripts:
        """The scripts of a page, but for trackers, data and templates."""
        files: list[tuple[str, bool]] = []
        embedded: list[str] = []
        for node in tree.css("script"):
            attributes = node.attributes
            kind = (attributes.get("type") or "").lower()
            if _NO_PROGRAM.search(kind):
                continue
            if source := (attributes.get("src") or "").strip().lower():
                files.append((source, kind == "module"))
            elif not _tracks(code := node.text()):
                embedded.append(code)
        return cls(
            own=any(_is_own(source, module=module) for source, module in files),
            framework=any(module or _is_framework(source) for source, module in files),
            server=any(_SERVER.search(source) for source, _ in files),
            embedded=tuple(embedded),
        )

    @cached_property
    def code(self) -> str:
        """All that the page embeds."""
        return "\n".join(self.embedded)

    @cached_property
    def brought(self) -> bool:
        """True where a file may hold the program that makes the page."""
        return self.own or self.framework

    @cached_property
    def loads(self) -> bool:
        """True where anything runs that may bring more."""
        return self.brought or self.server or self.asks

    @cached_property
    def builds(self) -> bool:
        """True where anything runs that may make a page or a part of it."""
        return self.brought or self.writes or self.moves

    @cached_property
    def asks(self) -> bool:
        """True where an embedded script asks the server for something."""
        return _any_in(_ASKS, self.code)

    @cached_property
    def fills(self) -> bool:
        """True where an embedded script puts something into the page."""
        return _any_in(_FILLS, self.code)

    @cached_property
    def writes(self) -> bool:
        """True where an embedded script may put anything anywhere."""
        return self.fills or self.asks or _any_in(_WRITES, self.code)

    @cached_property
    def moves(self) -> bool:
        """True where an embedded script leads to another address by itself, not on a click."""
        return bool(_MOVES.search(self.code)) and not _REACTS.search(self.code)

    def fill(self, *names: str) -> bool:
        """True where one embedded script fills something and names one of these places."""
        return any(_any_in(_FILLS, code) and _calls(code, names) for code in self.embedded)

    def ask_for(self, *names: str) -> bool:
        """True where one embedded script asks the server and names one of these places."""
        return any(_any_in(_ASKS, code) and _calls(code, names) for code in self.embedded)


def _calls(code: str, names: Iterable[str]) -> bool:
    """True where a script speaks of a place, alone or as the beginning of a selector."""
    ends = ((quote, end) for quote in "\"'`" for end in (quote, " "))
    return _any_in((f"{quote}{name}{end}" for quote, end in ends for name in (*names,)), code)


class _Page:
    """A page under inspection. What is costly is looked up once, where it is asked for."""

    def __init__(self, tree: LexborHTMLParser, markup: str, scripts: _Scripts) -> None:
        self.tree = tree
        self.markup = markup
        self.scripts = scripts

    @cached_property
    def links(self) -> int:
        """How many links lead on; no more are counted than anybody asks for."""
        count = sum(1 for _ in islice(filter(_leads, self.tree.css("a[href]")), FEW_LINKS))
        others = self.tree.css(_CLICKED) if count < FEW_LINKS else []
        return count + sum(map(_leads, others))

    @cached_property
    def openings(self) -> frozenset[str]:
        """The opening tags of what holds nothing and may be meant to, as they are written."""
        markup = self.markup
        ends = [end.start() for end in islice(_EMPTY.finditer(markup), _MAX_EMPTY)]
        starts = [markup.rfind("<", 0, end) for end in ends]
        spans = zip(starts, ends, strict=True)
        found = {_opening(markup, s, e) for s, e in spans if not markup.startswith("</", s)}
        return frozenset(filter(_may_be_filled, found))

    @cached_property
    def leaves(self) -> list[LexborNode]:
        """The places of the page that hold nothing at all, and may be meant to."""
        tags = {found[1].lower() for one in self.openings if (found := _OPENING.match(one))}
        empty = (node for node in _without_elements(self.tree, tags) if not node.text().strip())
        return list(islice(empty, _MAX_PLACES))

    @cached_property
    def components(self) -> list[LexborNode]:
        """The empty elements of the site's own making, as client frameworks use them."""
        if not any(_CUSTOM.match(opening) for opening in self.openings):
            return []
        own = (node for node in self.tree.css(":empty") if _is_custom(node.tag or ""))
        return list(islice(own, _MAX_PLACES))

    @cached_property
    def text(self) -> str:
        """All texts of the page, those of its scripts among them."""
        return self.tree.body.text() if self.tree.body else ""

    @cached_property
    def words(self) -> str:
        """What the page says, no more than it takes to know that it says something."""
        return _gathered(self.tree.body, _unseen)

    @cached_property
    def sparse(self) -> bool:
        """True where the page says and shows hardly anything outside of its menus and edges."""
        if len(_gathered(self.tree.body, _beside)) >= SPARSE:
            return False
        return not any(map(_is_content, self.tree.css(_SHOWING)))


def _leads(node: LexborNode) -> bool:
    """True where a click leads to another page that can be told from the markup."""
    attributes = node.attributes
    href = (attributes.get("href") or "").strip()
    if script_target(f"{attributes.get('onclick') or ''};{href}"):
        return True
    return bool(href) and not href.lower().startswith(_LEADS_AWAY) and not _inside(node, _UNSEEN)


def _any_in(words: Iterable[str], text: str) -> bool:
    return any(word in text for word in words)


def _is_framework(source: str) -> bool:
    return bool(_FRAMEWORK.search(source)) and not _DECORATES.search(source)


def _is_own(source: str, *, module: bool) -> bool:
    name = source.split("?", 1)[0].rstrip("/").rsplit("/", 1)[-1]
    if _FOREIGN.match(source) or _SERVER.search(source) or source.startswith("data:"):
        return False
    return module or not _HELPER.search(name)


def _tracks(code: str) -> bool:
    """True for the snippet of a tracker, which makes elements but writes nothing of the page."""
    return _any_in(_TRACKERS, code) and not _any_in(_BEYOND_TRACKING, code)


@lru_cache(maxsize=_REMEMBERED)
def _may_be_filled(opening: str) -> bool:
    """False for the opening tag of what decorates, and of what no script can tell from others."""
    names = _plain(opening)
    menu = _MENU.search(names) or _HEAD.search(names)
    return bool(_NAMED.search(opening)) and bool(menu or not _decorates(names))


def _opening(markup: str, start: int, end: int) -> str:
    """The opening tag from start to end, or the one before the comment that stands there."""
    if markup.startswith("<!--", start):
        end = markup.rfind(">", 0, start)
        start = markup.rfind("<", 0, max(end, 0))
    return markup[start:end] if start >= 0 else ""


def _without_elements(tree: LexborHTMLParser, tags: Collection[str]) -> list[LexborNode]:
    """The elements of these names that hold texts and comments at most."""
    return tree.css(", ".join(f"{tag}:not(:has(*))" for tag in sorted(tags))) if tags else []


def _is_custom(tag: str) -> bool:
    return "-" in tag and not tag.startswith("-") and not _THIRD_PARTY.match(tag)


def _names(node: LexborNode) -> str:
    """Id, class and role of a node in small letters, with dashes where words join."""
    attributes = node.attributes
    said = (attributes.get(name) or "" for name in ("id", "class", "role"))
    return _plain(" ".join(said))


def _plain(names: str) -> str:
    """Names in small letters, with dashes where words join."""
    return _CAMEL.sub("-", names).replace("_", "-").lower()


def _above(node: LexborNode) -> Iterator[LexborNode]:
    """The node itself and what it stands in, up to the body."""
    current: LexborNode | None = node
    while current is not None and current.tag not in ("body", "html"):
        yield current
        current = current.parent


def _inside(node: LexborNode, tags: Container[str | None]) -> bool:
    return any(above.tag in tags for above in _above(node))


def _hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    if "d-none" in (attributes.get("class") or "").split():
        return True
    style = attributes.get("style") or ""
    return hides(style, marked="hidden" in attributes) and not opens_on_click(_names(node))


def _unseen(node: LexborNode) -> bool:
    return node.tag in _UNSEEN


def _beside(node: LexborNode) -> bool:
    """True for headings, and for what is not seen or stands beside the content."""
    return node.tag in _CAPTIONS or _apart(node)


def _apart(node: LexborNode) -> bool:
    """True for what is not seen or stands beside the content: menus, edges, pop-ups."""
    if node.tag in _UNSEEN or node.tag in _BESIDE or _hidden(node):
        return True
    attributes = node.attributes
    names = (attributes.get("class") or "", attributes.get("id") or "")
    return node.tag != "main" and any(map(_AWAY.search, names))


def _in_content(node: LexborNode) -> bool:
    return not any(map(_apart, _above(node)))


def _gathered(top: LexborNode | None, left_out: Callable[[LexborNode], bool]) -> str:
    """The words below a node, until they are as many as a page has that says something."""
    said = ""
    for text in _texts(top, left_out):
        said += tidy(text.text()[: 2 * SPARSE]) + " "
        if len(said) > SPARSE:
            break
    return said.strip()


def _texts(
    top: LexborNode | None, left_out: Callable[[LexborNode], bool] = _unseen
) -> Iterator[LexborNode]:
    """The texts below a node, in order; deep pages are walked, not climbed into."""
    node = top.child if top is not None else None
    for _ in range(_MAX_STEPS):
        if node is None or top is None:
            return
        if node.tag == "-text":
            yield node
            node = _next(node, top)
        elif node.tag == "-comment" or left_out(node):
            node = _next(node, top)
        else:
            node = node.child or _next(node, top)


def _next(node: LexborNode, top: LexborNode) -> LexborNode | None:
    """What follows a node, and is not inside it."""
    current: LexborNode | None = node
    while current is not None and current.mem_id != top.mem_id:
        if current.next is not None:
            return current.next
        current = current.parent
    return None


def _is_content(node: LexborNode) -> bool:
    """True for a picture or a frame that may be all that a page wants to show."""
    if node.tag in ("frame", "frameset", "area"):
        return True
    if not _in_content(node):
        return False
    attributes = node.attributes
    if {attributes.get("width"), attributes.get("height")} & {"0", "1"}:
        return False
    name = (attributes.get("src") or "").lower().rsplit("/", 1)[-1]
    said = f"{name} {_names(node)}".replace("_", "-")
    return node.tag != "img" or not _SMALL_PICTURE.search(said)


def _shell(page: _Page) -> bool:
    """A page that says nothing, leads nowhere and shows nothing, but runs something."""
    if page.links > FEWEST_LINKS or len(page.words) >= SPARSE or _has_own_way(page.tree):
        return False
    if any(map(_is_content, page.tree.css(_SHOWING))):
        return not page.links and _writes_links(page.scripts)
    return (
        _asks_for_scripts(page)
        or any(_mounts(page, node) for node in (*page.components, *page.leaves))
        or bool(_WAITING.match(page.words))
        or (not page.links and (page.scripts.moves or len(page.words) < BARE))
    )


def _has_own_way(tree: LexborHTMLParser) -> bool:
    """True for a page to be filled in, and for one that leads on by itself."""
    ways = f"{_FIELDS}, frameset, meta[http-equiv=refresh i]"
    return any(not _inside(node, ("noscript",)) for node in tree.css(ways))


def _writes_links(scripts: _Scripts) -> bool:
    return scripts.moves or (scripts.writes and _any_in(("<a ", "<A ", ".href"), scripts.code))


def _asks_for_scripts(page: _Page) -> bool:
    return any(_NEEDS_SCRIPTS.search(node.text()[:500]) for node in page.tree.css("noscript"))


def _mounts(page: _Page, node: LexborNode) -> bool:
    """True for an empty place that waits for a whole page."""
    names = f"{node.tag if _is_custom(node.tag or '') else ''} {_names(node)}"
    if _decorates(names) or _hidden(node):
        return False
    if _is_custom(node.tag or "") or page.scripts.fill(*_selectors(node)):
        return True
    return "id" in node.attributes and bool(_MOUNT.search(names) or _TELLING.search(names))


@lru_cache(maxsize=_REMEMBERED)
def _decorates(names: str) -> bool:
    return bool(_ORNAMENT.search(names) or _LOADER.search(names))


def _selectors(node: LexborNode, *, by_class: bool = True) -> Iterator[str]:
    """What a script may call a place."""
    attributes = node.attributes
    if name := attributes.get("id"):
        yield from (name, f"#{name}")
    if by_class:
        yield from (f".{name}" for name in (attributes.get("class") or "").split()[:5])
        yield from _TAGS_OF_THEIR_OWN & {node.tag}


def _template(page: _Page) -> bool:
    """An expression or a repetition of a client framework that stands unfilled."""
    expressed = "{{" in page.text
    if expressed or page.scripts.framework or "<template" in page.markup:
        if any(map(_repeats, page.tree.css(_REPEATING))):
            return True
        if not all(_inside(node, _QUOTED) for node in page.tree.css(_EXPRESSED)):
            return True
    return expressed and any(map(_unfilled, _texts(page.tree.body)))


def _repeats(node: LexborNode) -> bool:
    said = " ".join(value or "" for name, value in node.attributes.items() if name in _LOOPS)
    return not _PASSING.search(said) and not _inside(node, _QUOTED)


def _unfilled(text: LexborNode) -> bool:
    """True for the expression of a client; what a server forgot to fill no script fills."""
    found = _EXPRESSION.search(text.text())
    if found is None or _inside(text, _QUOTED):
        return False
    return "->" not in found[0] and not _OF_SERVER.match(found[0])


def _content(page: _Page) -> bool:
    """A place of the content that is empty, or only asks to wait, while the rest stands."""
    return (
        any(_is_hole(page, node) for node in page.leaves)
        or any(_is_empty_table(page, node) for node in page.tree.css(_HEADED))
        or any(_is_component(page, node) for node in page.components)
        or (page.scripts.framework and any(map(_loads_itself, page.tree.css(_LOADED))))
        or (_any_in(_WAITING_WORDS, page.text) and _waits(page))
    )


def _is_hole(page: _Page, node: LexborNode) -> bool:
    """True for an empty place that a script is known to fill, or that must be meant for it."""
    names = _names(node)
    if _decorates(names) or not _in_content(node) or _inside(node, ("form",)):
        return False
    if node.tag == "tbody":
        return _is_empty_table(page, node)
    if any(name in node.attributes for name in _FILLED_BY):
        return True
    telling = bool(_TELLING.search(names))
    if page.scripts.fill(*_selectors(node, by_class=False)):
        return telling or page.sparse
    if not page.scripts.brought:
        return page.scripts.fill(*_selectors(node)) and page.sparse
    if node.tag != "main" and not ("id" in node.attributes and (telling or _MOUNT.search(names))):
        return False
    return (telling and _below_heading(node)) or page.sparse


def _below_heading(node: LexborNode) -> bool:
    """True where a heading stands right before a place, or before the box that begins with it."""
    current: LexborNode | None = node
    while current is not None and current.tag in ("div", "section", "ul", "ol", "article"):
        before = _before(current)
        if before is not None:
            return before.tag in _HEADINGS or _only_heads(before)
        current = current.parent
    return False


def _only_heads(node: LexborNode) -> bool:
    """True for a box that holds a heading and hardly more: not the head of the page."""
    if node.css_first("a, nav") or not node.css_first(", ".join(_HEADINGS)):
        return False
    return len(tidy(node.text())) <= _MAX_HEAD


def _before(node: LexborNode) -> LexborNode | None:
    """What stands right before a node, but for blanks, comments and lines."""
    before = node.prev
    while before is not None and before.tag in ("-text", "-comment", "hr", "br"):
        if before.tag == "-text" and before.text().strip():
            return before
        before = before.prev
    return before


def _is_empty_table(page: _Page, node: LexborNode) -> bool:
    """True for a table with heads and no rows, where a script is going to bring the rows."""
    table = next((above for above in _above(node) if above.tag == "table"), None)
    if table is None or not table.css_first("th, thead td") or not _in_content(table):
        return False
    if any(name in table.attributes for name in _TABLES_FROM):
        return True
    scripts = page.scripts
    places = [place for place in (table, *table.css("tbody")) if place.attributes.get("id")]
    named = [name for place in places for name in _selectors(place, by_class=False)]
    if scripts.ask_for("tbody", *named):
        return True
    if "ataTable(" in scripts.code:
        return False
    return scripts.fill("tbody", *named) or bool(places and scripts.brought)


def _is_component(page: _Page, node: LexborNode) -> bool:
    tag = node.tag or ""
    if _decorates(tag) or not _in_content(node):
        return False
    return bool(_TELLING.search(tag)) or page.sparse


def _loads_itself(node: LexborNode) -> bool:
    return not _decorates(_names(node)) and _in_content(node) and not node.css_first("a")


def _waits(page: _Page) -> bool:
    """True where the whole text of a place asks to wait."""
    for node in _waiting(page):
        chain = list(_filled_by(node, tidy(node.text())))
        if any(map(_holds, chain)) or (page.sparse and not _ORNAMENT.search(_names(chain[-1]))):
            return True
    return False


def _waiting(page: _Page) -> Iterator[LexborNode]:
    """The smallest elements of the content that ask to wait."""
    tags = set(_tags_before(page.markup, [word for word in _WAITING_WORDS if word in page.text]))
    for node in _without_elements(page.tree, tags - _UNSEEN):
        said = node.text()
        if len(said) > 2 * _MAX_WAITING or not _WAITING.match(tidy(said)):
            continue
        if _in_content(node) and not _inside(node, ("button", "a", "form")):
            yield node


def _tags_before(markup: str, words: Iterable[str]) -> Iterator[str]:
    """The names of the elements whose text has one of these words."""
    for word in words:
        start = markup.find(word)
        for _ in range(_MAX_CONTROLS):
            if start < 0:
                break
            tag = _OPENING.match(markup, markup.rfind("<", 0, start))
            if tag and ">" in markup[tag.end() : start]:
                yield tag[1].lower()
            start = markup.find(word, start + len(word))


def _filled_by(node: LexborNode, words: str) -> Iterator[LexborNode]:
    """The boxes around a node that hold no other words."""
    for above in _above(node):
        if above.mem_id != node.mem_id and tidy(above.text(separator=" ")) != words:
            return
        yield above


def _holds(node: LexborNode) -> bool:
    """True for a place that is meant for more than to say that it waits."""
    if _decorates(_names(node)) or node.tag in ("span", "p", "strong", "em"):
        return False
    return node.tag in _WHOLE or bool(node.attributes.get("id"))


def _menu(page: _Page) -> bool:
    """A page that leads nowhere, with an empty place where its menu belongs."""
    if page.links >= FEW_LINKS:
        return False
    return any(_is_empty_menu(page, node) for node in (*page.components, *page.leaves))


def _is_empty_menu(page: _Page, node: LexborNode) -> bool:
    names = f"{node.tag} {_names(node)}"
    menu = bool(_MENU.search(names))
    if not (menu or _HEAD.search(names)) or _SECOND_MENU.search(names) or _hidden(node):
        return False
    if _is_custom(node.tag or "") or any(name in node.attributes for name in _FILLED_BY):
        return True
    return page.scripts.fill(*_selectors(node)) or (menu and page.scripts.brought)


def _more(page: _Page) -> bool:
    """A page that shows a part, and the rest on a click or on scrolling."""
    if _any_in(_MORE_WORDS, page.text) or page.tree.css_first("input[type=button]"):
        marked = page.tree.css(_MARKED) if _any_in(_SURE_WORDS, page.text) else []
        controls = (*page.tree.css(_CONTROLS), *marked)
        if any(_asks_more(page, node) for node in islice(controls, _MAX_CONTROLS)):
            return True
    return _is_endless(page) and not page.tree.css_first(_NEXT)


def _asks_more(page: _Page, node: LexborNode) -> bool:
    attributes = node.attributes
    said = node.text(separator=" ")[:200] or attributes.get("value") or ""
    if not _any_in(_MORE_WORDS, said):
        return False
    said = tidy(said)
    surely = bool(_MORE.match(said))
    if not (surely or _PERHAPS_MORE.match(said)) or not _leads_nowhere(node):
        return False
    scripts = page.scripts
    if not scripts.asks and _UNFOLDS.search(scripts.code):
        return False
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    if surely or _LOADS.search(names) or any(name in attributes for name in _PAGED):
        return True
    return scripts.asks and scripts.fill(*_selectors(node))


def _leads_nowhere(node: LexborNode) -> bool:
    """True for a control that neither leads on, nor opens what the page holds, nor sends a form."""
    if any(name in node.attributes for name in _OPENS) or not _in_content(node):
        return False
    return not any(map(_leads, _above(node))) and not any(map(_sends, _above(node)))


def _sends(node: LexborNode) -> bool:
    return node.tag == "form" and bool(node.css_first(_FIELDS))


def _is_endless(page: _Page) -> bool:
    marked = page.scripts.framework or _any_in(_ENDLESS_WORDS, page.markup)
    if marked and page.tree.css_first(_ENDLESS):
        return True
    return any(map(_scrolls_on, page.scripts.embedded))


def _scrolls_on(code: str) -> bool:
    """True for a script that asks for the next page where the end of this one comes into sight."""
    return (
        _any_in(("scroll", "IntersectionObserver"), code)
        and _any_in(_ASKS, code)
        and bool(_BOTTOM.search(code))
        and bool(_NEXT_PAGE.search(code))
    )


_KINDS: tuple[tuple[Made, Callable[[_Page], bool]], ...] = (
    (Made.SHELL, _shell),
    (Made.TEMPLATE, _template),
    (Made.CONTENT, _content),
    (Made.MENU, _menu),
)
