"""Which programs a page brings, and what they do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from selectolax.lexbor import LexborHTMLParser

from oitcheck.reading.scripted.names import REMEMBERED

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
    *("googletagmanager", "google-analytics", "gtag(", "GoogleAnalyticsObject", "fbq("),
    *("connect.facebook.net", "fbAsyncInit", "truehits", "histats", "hotjar", "clarity.ms"),
    *("Tawk_API", "cookieconsent", "cookiewow", "_paq", "statcounter"),
)
_BEYOND_TRACKING = ("innerHTML", ".html(", "fetch(", ".ajax(", "getJSON(")
_ASKS = (
    *("fetch(", "XMLHttpRequest", "axios", "google.script.run", "getJSON(", "$.get(", "$.post("),
    *("jQuery.get(", "jQuery.post(", ".ajax(", "ajax:", "ajax :", "'ajax'", '"ajax"'),
    "sAjaxSource",
)
_FILLS = (
    *("innerHTML", "insertAdjacentHTML", "appendChild(", "replaceChildren(", "includeHTML"),
    *(".html(", ".append(", ".prepend(", ".load(", "createApp(", "new Vue(", "ReactDOM"),
    *("createRoot(", "angular.module", "Alpine.", "htmx.", "ko.applyBindings"),
    *("Handlebars.compile", "Mustache.render"),
)
_SETS = r"\s*\)\s*\.(?:text|val|textContent|innerText|value|hide|show|toggle|css|attr)\b"
_ENDLESS = ("new InfiniteScroll(", ".infiniteScroll(")
_WRITES = ("document.write", "createElement(")
_MOVES = re.compile(
    r"(?:window|document|top|self|parent)\.location(?:\.href)?\s*=[^=]|\blocation\.href\s*=[^=]"
    r"|\blocation\.(?:replace|assign)\s*\(|(?:^|[;{}\s])location\s*=[^=]"
)
_REACTS = re.compile(r"addEventListener\s*\(\s*['\"]click|onclick\s*=|\.(?:click|on)\s*\(")


@dataclass(frozen=True)
class Scripts:
    """The programs of a page: ``own`` files of the site, and those that it has ``embedded``.

    ``server`` is true where the system of the site brings scripts of its own: they do not make the
    page, but they may load more of it.
    """

    own: bool
    framework: bool
    server: bool
    embedded: tuple[str, ...]

    @classmethod
    def of(cls, tree: LexborHTMLParser) -> Scripts:
        """The scripts of a page, but for trackers, data and templates."""
        files: list[_File] = []
        embedded: list[str] = []
        for node in tree.css("script"):
            attributes = node.attributes
            kind = (attributes.get("type") or "").lower()
            if _NO_PROGRAM.search(kind):
                continue
            if source := attributes.get("src"):
                files.append(_file(source, module=kind == "module"))
            elif not _tracks(code := node.text()):
                embedded.append(code)
        return cls(
            own=any(file.own for file in files),
            framework=any(file.framework for file in files),
            server=any(file.server for file in files),
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
        return self.brought or self.server or self.asks or self.endless

    @cached_property
    def builds(self) -> bool:
        """True where anything runs that may make a page or a part of it."""
        return self.brought or self.writes or self.moves

    @cached_property
    def asks(self) -> bool:
        """True where an embedded script asks the server for something."""
        return asks(self.code)

    @cached_property
    def endless(self) -> bool:
        """True where an embedded script has the end of a list bring its next part."""
        return any_in(_ENDLESS, self.code)

    @cached_property
    def writes(self) -> bool:
        """True where an embedded script may put anything anywhere."""
        return self.asks or any_in((*_FILLS, *_WRITES), self.code)

    @cached_property
    def moves(self) -> bool:
        """True where an embedded script leads to another address by itself, not on a click."""
        if "location" not in self.code or not _MOVES.search(self.code):
            return False
        return not _REACTS.search(self.code)

    def fill(self, *names: str) -> bool:
        """True where one embedded script fills something and names one of these places."""
        return any(_fills(code, names) for code in self.embedded)

    def ask_for(self, *names: str) -> bool:
        """True where one embedded script asks the server and names one of these places."""
        return any(asks(code) and _calls(code, names) for code in self.embedded)


@dataclass(frozen=True, slots=True)
class _File:
    """What the address of a script tells about it."""

    own: bool
    framework: bool
    server: bool


@lru_cache(maxsize=REMEMBERED)
def _file(source: str, *, module: bool) -> _File:
    """What an address tells; the same files are brought by all pages of a site."""
    source = source.strip().lower()
    name = source.split("?", 1)[0].rstrip("/").rsplit("/", 1)[-1]
    server = bool(_SERVER.search(source))
    foreign = server or _FOREIGN.match(source) or source.startswith("data:")
    return _File(
        own=not foreign and (module or not _HELPER.search(name)),
        framework=module or (bool(_FRAMEWORK.search(source)) and not _DECORATES.search(source)),
        server=server,
    )


def any_in(words: Iterable[str], text: str) -> bool:
    """True where a text holds one of these words."""
    return any(word in text for word in words)


def asks(code: str) -> bool:
    """True for a script that asks the server for something."""
    return any_in(_ASKS, code)


def _calls(code: str, names: tuple[str, ...]) -> bool:
    """True where a script speaks of a place, alone or as the beginning of a selector."""
    ends = ((quote, end) for quote in "\"'`" for end in (quote, " "))
    return any_in((f"{quote}{name}{end}" for quote, end in ends for name in names), code)


def _fills(code: str, names: tuple[str, ...]) -> bool:
    """True where a script fills something, and does more to one of these places than to set it."""
    if not any_in(_FILLS, code) or not _calls(code, names):
        return False
    called = "|".join(map(re.escape, names))
    rest = re.sub(rf"([\"'`])(?:{called})\1{_SETS}", "", code)
    return _calls(rest, names)


def is_own(source: str) -> bool:
    """True for the address of a program of the site."""
    return _file(source, module=False).own


def _tracks(code: str) -> bool:
    """True for the snippet of a tracker, which makes elements but writes nothing of the page."""
    return any_in(_TRACKERS, code) and not any_in(_BEYOND_TRACKING, code)
