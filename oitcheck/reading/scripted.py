"""Pages that scripts make: told from the HTML as it was sent, before anything runs.

A page is only called made by scripts where something is missing that a script of its own can
bring: a body without words, an empty place below a heading, a template that nobody filled. Helper
libraries, trackers and what merely decorates a page prove nothing, and neither does an empty place
on a page whose server had nothing to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from oitcheck.model import Made
from oitcheck.reading.phrases import hides, opens_on_click, script_target
from oitcheck.thai.text import tidy

SPARSE = 250
BARE = 30
FEW_LINKS, FEWEST_LINKS = 5, 3
_MAX_STEPS = 6_000
_MAX_PLACES = 80
_MAX_WAITING = 60
_LEADS_AWAY = ("#", "javascript:", "mailto:", "tel:")

# Scripts.
_NO_PROGRAM = re.compile(r"json|template|handlebars|mustache|html|importmap|speculation|x-tmpl")
_FRAMEWORK = re.compile(
    r"(?:^|[/@])(?:vue|react|react-dom|angular|alpine(?:js)?|htmx|knockout|preact|petite-vue|ember"
    r"|mithril|backbone|handlebars|mustache|svelte|w3)(?:[.@/-]|$)|/_next/static/|/_nuxt/"
)
_TURNING_HELPER = re.compile(r"(?:vue|react|angular)-?(?:slick|carousel|lazyload|recaptcha|toast)")
_HELPER = re.compile(
    r"jquery|bootstrap|popper|swiper|slick|owl|fancybox|lightbox|magnific|isotope|masonry|wow\b|aos\b"
    r"|animat|modernizr|html5|respond|sweetalert|swal|select2|picker|moment|datatables|chart|echarts"
    r"|leaflet|fontawesome|font-?awesome|analytics|gtag|gtm|pixel|sdk|recaptcha|truehits|histats"
    r"|counter|hits|superfish|slide|carousel|nivo|cycle|marquee|ticker|scroll|parallax|waypoint"
    r"|lazy|menu|nav\b|navbar|sidebar|tooltip|toast|valid|cookie|consent|pdpa|resource\.axd|ckeditor"
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
)
_FRAMES_UP = (
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
    r"|indicator|nav|menu|modal|popup|pop-up|preload|loader|loading|spinner|overlay|backdrop|top\b"
    r"|totop|to-top|back-to|ads?\b|adsense|advert|banner|captcha|recaptcha|cookie|consent|pdpa|weather"
    r"|clock|date\b|time|today|count|visit|stat\b|stats|statistic|hits?\b|chart|graph|calendar|chat"
    r"|messenger|line\b|share|social|like|translate|google|search|suggest|autocomplete|msg|message"
    r"|alert|error|toast|notif|tooltip|lightbox|fancybox|player|audio|video|progress|shape|bg\b"
    r"|background|particle|snow|cursor|scroll|divider|spacer|separator|border|icon|arrow|bubble|wave"
    r"|mobile|vote|poll|rating|star|login|form\b|upload|preview|editor|print|qr|barcode|gold\b|oil"
    r"|covid|pm25|pm-|ticker|marquee|header|footer|sidebar|breadcrumb|logo|copyright|debug|skip"
    r"|screen-reader|sr-only|visually|accessib|font-?size|system-message)"
)
_MENU = re.compile(r"\b(?:nav|navbar|navigation|menu|mainmenu|topmenu|sidebar|sidemenu|topbar)")
_HEAD = re.compile(r"\bheader\b")
_SECOND_MENU = re.compile(r"slicknav|mmenu|mobile|offcanvas|hamburger|toggle|crumb|tab|pag(?:e|er|ination)\b")
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
_CLIENT_FRAME = re.compile(r"\{\{[^{}\n]{1,200}\}\}")
_REPEATS = re.compile(
    r"\s(?:v-for|ng-repeat|data-ng-repeat|\*ngFor|x-for)\s*=|data-bind\s*=\s*[\"'][^\"'<>]{0,80}\bforeach\s*:"
)
_REPEATING = "[v-for], [ng-repeat], [data-ng-repeat], [x-for], [data-bind*=foreach], [\\*ngfor]"
_PASSING = re.compile(r"toast|notif|message|alert|error|flash", re.IGNORECASE)
_EXPRESSED = "[href*='{{'], [src*='{{'], [ng-href], [ng-src]"

# What a page says while it waits, and what it asks for.
_WAITING_WORDS = ("กำลังโหลด", "กำลังดึงข้อมูล", "รอสักครู่", "oading", "LOADING", "lease wait")
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
_MORE_WORDS = ("เพิ่ม", "ทั้งหมด", "ore", "ORE", "iew all", "ee all")
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
    ", [class*='load-more' i], [class*='loadmore' i], [id*='load-more' i], [id*='loadmore' i]"
)
_PAGED = ("data-page", "data-next", "data-next-page", "data-offset", "data-url", "data-cursor")
_OPENS = ("data-toggle", "data-bs-toggle", "data-target", "data-bs-target", "aria-expanded")
_ENDLESS = (
    ".infinite-scroll, .infinite-scroll-container, [data-infinite-scroll], [data-next-page]"
    ", .scroll-sentinel, #scroll-sentinel, [hx-trigger*=revealed]"
)
_ENDLESS_WORDS = ("infinite-scroll", "data-next-page", "scroll-sentinel", "revealed")
_NEXT = "a[rel=next][href], .pagination a[href], .pager a[href], .nav-links a[href], .nav-previous a"
_BOTTOM = re.compile(r"scrollHeight|\(\s*document\s*\)\s*\.height\s*\(|isIntersecting")
_NEXT_PAGE = re.compile(
    r"\b\w*(?:page|offset|start|skip|cursor)\w*\s*(?:\+\+|\+=|=\s*\w{1,40}\s*\+)"
    r"|\+\+\w*page|next(?:Page|Url|Cursor)|loadMore",
    re.IGNORECASE,
)
_FOLDED = re.compile(r"\.slice\s*\(|:hidden|slideToggle|slideDown")

_LEAVES = ", ".join(
    f"{tag}:not(:has(*))"
    for tag in ("div", "section", "main", "article", "ul", "ol", "tbody", "nav", "header", "dl")
)
_HEADED = "table:has(th):not(:has(td))"
_TEXT_LEAVES = ", ".join(
    f"{tag}:not(:has(*))"
    for tag in ("div", "p", "span", "td", "li", "h2", "h3", "h4", "h5", "center", "strong", "em")
)
_FILLED_BY = ("w3-include-html", "data-include", "include-html", "data-ajax-url", "data-load-url")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_UNSEEN = frozenset(("script", "style", "noscript", "template", "svg", "select", "head", "title"))
_BESIDE = frozenset(("nav", "header", "footer", "aside", "dialog"))
_FIELDS = "input:not([type=hidden]), textarea"
_SHOWING = "iframe[src], frame, frameset, embed, object, video, canvas, map area, img"
_SMALL_PICTURE = re.compile(r"load|spin|logo|icon|pixel|blank|spacer|counter|hits|stat", re.IGNORECASE)


def made(tree: LexborHTMLParser, markup: str) -> Made | None:
    """Why only a browser shows what visitors of a page see; ``None`` where the page shows it.

    Args:
        tree: the parsed page, as it was sent; left as it is.
        markup: what it was parsed from.
    """
    if "<script" not in markup and "<SCRIPT" not in markup and "<Script" not in markup:
        return None
    page = _Page(tree, markup, _Scripts.of(tree))
    if page.scripts.build:
        for kind, told in _KINDS:
            if told(page):
                return kind
    return Made.MORE if page.scripts.present and _more(page) else None


@dataclass(frozen=True)
class _Scripts:
    """The programs of a page. ``own`` counts files of the site's own, ``code`` is what it embeds.

    ``server`` is true where the system of the site brings scripts of its own: they do not make the
    page, but they may load more of it.
    """

    own: bool
    framework: bool
    server: bool
    code: str

    @classmethod
    def of(cls, tree: LexborHTMLParser) -> _Scripts:
        """The scripts of a page, but for trackers, data and templates."""
        own = framework = server = False
        parts: list[str] = []
        for node in tree.css("script"):
            attributes = node.attributes
            kind = (attributes.get("type") or "").lower()
            if _NO_PROGRAM.search(kind):
                continue
            if source := attributes.get("src"):
                source = source.strip().lower()
                framework = framework or _is_framework(source)
                server = server or bool(_SERVER.search(source))
                own = own or (kind == "module" and not _is_helper(source)) or _is_own(source)
            elif not _tracks(code := node.text()):
                parts.append(code)
        return cls(own, framework, server, "\n".join(parts))

    @property
    def present(self) -> bool:
        """True where anything runs that may load more."""
        return self.own or self.framework or self.server or self.asks

    @cached_property
    def build(self) -> bool:
        """True where anything runs that may make a page or a part of it."""
        return self.own or self.framework or self.writes or self.moves

    @cached_property
    def asks(self) -> bool:
        """True where an embedded script asks the server for something."""
        return _any_in(_ASKS, self.code)

    @cached_property
    def fills(self) -> bool:
        """True where an embedded script puts something into the page."""
        return _any_in(_FILLS, self.code) or _any_in(_FRAMES_UP, self.code)

    @cached_property
    def writes(self) -> bool:
        """True where an embedded script may put anything anywhere."""
        return self.fills or self.asks or _any_in(_WRITES, self.code)

    @cached_property
    def moves(self) -> bool:
        """True where an embedded script leads to another address by itself, not on a click."""
        return bool(_MOVES.search(self.code)) and not _REACTS.search(self.code)

    def fill(self, node: LexborNode) -> bool:
        """True where an embedded script fills, and names this place."""
        name = node.attributes.get("id") or ""
        return bool(name) and self.fills and self.name(name)

    def name(self, name: str) -> bool:
        """True where an embedded script speaks of the place with this id."""
        quoted = (f'"{name}"', f"'{name}'", f"`{name}`", f"#{name}")
        return _any_in(quoted, self.code)


class _Page:
    """A page under inspection. What is costly is looked up once, where it is asked for."""

    def __init__(self, tree: LexborHTMLParser, markup: str, scripts: _Scripts) -> None:
        self.tree = tree
        self.markup = markup
        self.scripts = scripts

    @cached_property
    def links(self) -> int:
        """How many links lead on, counted no further than anybody asks."""
        return sum(1 for _ in islice(filter(_leads, self.tree.css(_LEADING)), FEW_LINKS))

    @cached_property
    def leaves(self) -> list[LexborNode]:
        """The places of the page that hold nothing at all."""
        leaves = (node for node in self.tree.css(_LEAVES) if not node.text().strip())
        return list(islice(leaves, _MAX_PLACES))

    @cached_property
    def components(self) -> list[LexborNode]:
        """The empty elements of the page's own making, as client frameworks use them."""
        empty = self.tree.css(":empty")
        own = (n for n in empty if "-" in (n.tag or "") and not _THIRD_PARTY.match(n.tag or ""))
        return list(islice((n for n in own if n.tag != "-text"), _MAX_PLACES))

    @cached_property
    def words(self) -> str:
        """What the page says, no more than it takes to know that it says something."""
        return _gathered(self.tree.body, SPARSE, beside=True)

    @cached_property
    def sparse(self) -> bool:
        """True where the page says and shows hardly anything outside of its menus and edges."""
        said = _gathered(self.tree.body, SPARSE, beside=False)
        return len(said) < SPARSE and not any(map(_is_content, self.tree.css(_SHOWING)))


_LEADING = "a[href], area[href], [onclick]"


def _leads(node: LexborNode) -> bool:
    attributes = node.attributes
    if script_target(attributes.get("onclick") or ""):
        return True
    href = (attributes.get("href") or "").strip().lower()
    if href.startswith("javascript:"):
        return bool(script_target(href))
    return bool(href) and not href.startswith(_LEADS_AWAY) and not _inside(node, ("noscript",))


def _any_in(words: Iterable[str], text: str) -> bool:
    return any(word in text for word in words)


def _is_framework(source: str) -> bool:
    return bool(_FRAMEWORK.search(source)) and not _TURNING_HELPER.search(source)


def _is_helper(source: str) -> bool:
    name = source.split("?", 1)[0].rstrip("/").rsplit("/", 1)[-1]
    return bool(_HELPER.search(name)) or bool(_FOREIGN.match(source))


def _is_own(source: str) -> bool:
    return not _is_helper(source) and not _SERVER.search(source) and not source.startswith("data:")


def _tracks(code: str) -> bool:
    """True for the snippet of a tracker, which makes elements but writes nothing of the page."""
    telling = _any_in(_TRACKERS, code)
    return telling and not _any_in(("innerHTML", ".html(", "fetch(", ".ajax(", "getJSON("), code)


def _names(node: LexborNode) -> str:
    """Id, class and role of a node in small letters, with dashes where words join."""
    attributes = node.attributes
    said = (attributes.get(name) or "" for name in ("id", "class", "role"))
    return _CAMEL.sub("-", " ".join(said)).replace("_", "-").lower()


def _inside(node: LexborNode, tags: Iterable[str]) -> bool:
    return any(above.tag in tags for above in _above(node))


def _above(node: LexborNode) -> Iterator[LexborNode]:
    """The node itself and what it stands in, up to the body."""
    current: LexborNode | None = node
    while current is not None and current.tag not in ("body", "html"):
        yield current
        current = current.parent


def _hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    if "d-none" in (attributes.get("class") or "").split():
        return True
    if not hides(attributes.get("style") or "", marked="hidden" in attributes):
        return False
    return not opens_on_click(_names(node))


def _apart(node: LexborNode) -> bool:
    """True for what is never seen or stands beside the content: menus, edges, pop-ups."""
    tag = node.tag or ""
    if tag in _UNSEEN or tag in _BESIDE or _hidden(node):
        return True
    return (tag != "main" and bool(_AWAY.search(node.attributes.get("class") or ""))) or bool(
        _AWAY.search(node.attributes.get("id") or "")
    )


def _in_content(node: LexborNode) -> bool:
    return not any(map(_apart, _above(node)))


def _gathered(top: LexborNode | None, enough: int, *, beside: bool) -> str:
    """The visible words below a node, until they are enough.

    Args:
        beside: menus and edges count as well, and so do headings.
    """
    said = ""
    for node in _walk(top, beside=beside):
        if node.tag == "-text":
            said += tidy(node.text()[:enough]) + " "
            if len(said) >= enough:
                break
    return said.strip()


def _walk(top: LexborNode | None, *, beside: bool) -> Iterator[LexborNode]:
    """What stands below a node and is shown, in order, without climbing down twice."""
    node = top.child if top is not None else None
    for _ in range(_MAX_STEPS):
        if node is None or top is None:
            return
        tag = node.tag or ""
        closed = tag in _UNSEEN if beside else tag in _HEADINGS or tag == "th" or _shut(node)
        if not closed:
            yield node
        following = None if closed else node.child
        node = following or _next(node, top)


def _shut(node: LexborNode) -> bool:
    return node.tag not in ("-text", "-comment") and _apart(node)


def _next(node: LexborNode, top: LexborNode) -> LexborNode | None:
    current: LexborNode | None = node
    while current is not None and current.mem_id != top.mem_id:
        if current.next is not None:
            return current.next
        current = current.parent
    return None


def _is_content(node: LexborNode) -> bool:
    """True for a picture or frame that may be all that a page wants to show."""
    if node.tag in ("frame", "frameset", "area"):
        return True
    if not _in_content(node):
        return False
    attributes = node.attributes
    said = f"{attributes.get('src') or ''} {attributes.get('class') or ''} {attributes.get('id') or ''}"
    if node.tag == "iframe":
        return attributes.get("width") not in ("0", "1") and attributes.get("height") not in ("0", "1")
    return node.tag != "img" or not (_SMALL_PICTURE.search(said) or attributes.get("width") == "1")


def _shell(page: _Page) -> bool:
    """A page that says nothing, leads nowhere and shows nothing, but runs something."""
    if page.links > FEWEST_LINKS or len(page.words) >= SPARSE or page.tree.css_first(_FIELDS):
        return False
    if page.tree.css_first("meta[http-equiv=refresh i]") or _frames(page):
        return False
    if any(map(_is_content, page.tree.css(_SHOWING))):
        return not page.links and _writes_links(page.scripts)
    return (
        _asks_for_scripts(page)
        or _mounts(page)
        or bool(_WAITING.match(page.words))
        or (not page.links and (page.scripts.moves or len(page.words) < BARE))
    )


def _frames(page: _Page) -> bool:
    return page.tree.css_first("frameset, frame") is not None


def _writes_links(scripts: _Scripts) -> bool:
    return scripts.moves or (scripts.writes and _any_in(("<a ", "<A ", ".href"), scripts.code))


def _asks_for_scripts(page: _Page) -> bool:
    return any(_NEEDS_SCRIPTS.search(node.text()) for node in page.tree.css("noscript"))


def _mounts(page: _Page) -> bool:
    """True where an empty place waits for a whole page."""
    if any(not _ORNAMENT.search(node.tag or "") for node in page.components):
        return True
    return any(_mounted(page, node) for node in page.leaves if not _hidden(node))


def _mounted(page: _Page, node: LexborNode) -> bool:
    names = _names(node)
    if _ORNAMENT.search(names):
        return False
    if page.scripts.fill(node):
        return True
    return bool(node.attributes.get("id")) and bool(_MOUNT.search(names) or _TELLING.search(names))


def _template(page: _Page) -> bool:
    """An expression or a repetition of a client framework that stands unfilled."""
    if _REPEATS.search(page.markup) and any(map(_repeats, page.tree.css(_REPEATING))):
        return True
    if "{{" not in page.markup or not _CLIENT_FRAME.search(page.markup):
        return False
    if any(_in_content(node) for node in page.tree.css(_EXPRESSED)):
        return True
    texts = (node for node in _walk(page.tree.body, beside=True) if node.tag == "-text")
    return any(_unfilled(node) for node in texts)


def _repeats(node: LexborNode) -> bool:
    attributes = node.attributes
    said = " ".join(attributes.get(name) or "" for name in ("x-for", "v-for", "ng-repeat"))
    return not _PASSING.search(said) and not _inside(node, ("pre", "code", "textarea", "noscript"))


def _unfilled(node: LexborNode) -> bool:
    """True for the expression of a client; what a server forgot to fill no script fills."""
    found = _CLIENT_FRAME.search(node.text())
    if found is None or _inside(node, ("pre", "code", "textarea")):
        return False
    return "->" not in found[0] and not re.match(r"\{\{-?\s*(?:\$(?!t\b|index)|!!|%)", found[0])


def _content(page: _Page) -> bool:
    """A place of the content that is empty, or only asks to wait, while the rest stands."""
    if any(_is_hole(page, node) for node in page.leaves):
        return True
    if any(_is_empty_table(page, node) for node in page.tree.css(_HEADED)):
        return True
    if any(_is_component(page, node) for node in page.components):
        return True
    if any(_loads_itself(node) for node in page.tree.css("[hx-get][hx-trigger*=load]")):
        return True
    return _any_in(_WAITING_WORDS, page.markup) and any(map(page_waits(page), _waiting(page)))


def _is_hole(page: _Page, node: LexborNode) -> bool:
    names = _names(node)
    if _ORNAMENT.search(names) or not _in_content(node):
        return False
    if node.tag == "tbody":
        return _is_empty_table(page, node)
    if _has_filler(node):
        return True
    telling = bool(_TELLING.search(names))
    if page.scripts.fill(node):
        return telling or page.sparse
    if not (page.scripts.own or page.scripts.framework):
        return node.tag == "main" and page.scripts.fills and page.sparse
    if node.tag == "main" or (node.attributes.get("id") and (telling or _MOUNT.search(names))):
        return page.sparse or (telling and _below_heading(node))
    return False


def _has_filler(node: LexborNode) -> bool:
    return any(name in node.attributes for name in _FILLED_BY)


def _loads_itself(node: LexborNode) -> bool:
    return not _ORNAMENT.search(_names(node)) and _in_content(node) and node.css_first("a") is None


def _below_heading(node: LexborNode) -> bool:
    """True where a heading stands right before a place, or before the box that holds only it."""
    before = node.prev
    while before is not None and before.tag in ("-text", "-comment", "hr", "br"):
        if before.tag == "-text" and before.text().strip():
            return False
        before = before.prev
    if before is None:
        above = node.parent
        return above is not None and above.tag in ("div", "section") and _below_heading(above)
    return before.tag in _HEADINGS or (before.css_first("h1, h2, h3, h4, h5") is not None)


def _is_empty_table(page: _Page, node: LexborNode) -> bool:
    """True for a table that has heads and no rows, where a script is going to bring the rows."""
    table = node if node.tag == "table" else next((n for n in _above(node) if n.tag == "table"), None)
    if table is None or table.css_first("th, thead td") is None or not _in_content(table):
        return False
    if "data-url" in table.attributes or any(n in table.attributes for n in ("data-ajax",)):
        return True
    places = [table, *table.css("tbody")]
    named = [n for n in places if n.attributes.get("id")]
    code = page.scripts.code
    if page.scripts.writes and any(page.scripts.name(n.attributes["id"] or "") for n in named):
        return page.scripts.asks or page.scripts.fills
    if page.scripts.fills and "tbody" in code:
        return True
    return bool(named) and page.scripts.own and "ataTable(" not in code


def _is_component(page: _Page, node: LexborNode) -> bool:
    tag = node.tag or ""
    if _ORNAMENT.search(tag) or not _in_content(node):
        return False
    return bool(_TELLING.search(tag)) or page.sparse


def _waiting(page: _Page) -> Iterator[LexborNode]:
    """The places whose whole text asks to wait."""
    for node in page.tree.css(_TEXT_LEAVES):
        words = tidy(node.text())
        if words and len(words) <= _MAX_WAITING and _WAITING.match(words):
            yield _place(node, words)
