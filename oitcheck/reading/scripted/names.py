"""What the places of a page are called: places for content, menus, ornaments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from selectolax.lexbor import LexborNode

REMEMBERED = 5_000
FILLED_BY = ("w3-include-html", "data-include", "include-html", "data-ajax-url", "data-load-url")
TELLING_TAGS = frozenset(("main", "nav", "tbody", "header"))
TELLING = re.compile(
    r"\b(?:content|news|list|data|items?|posts?|articles?|documents?|docs?|files?|downloads?|activit\w*"
    r"|announce\w*|procure\w*|persons?|personnel|people|staff|executives?|tbody|rows?|tables?|cards?"
    r"|records?|feed|gallery|albums?|reports?|plans?|services?|oit|ita|faq|khao|boards?|topics?"
    r"|projects?|budget|laws?|manuals?)\b|(?:news|list|data|content|table|items)\b"
)
MOUNT = re.compile(
    r"\b(?:app|root|next|nuxt|gatsby|svelte|main|content|contents|page|wrapper|container|body|view"
    r"|site|layout|outlet|spa|router)\b"
)
REGION = re.compile(
    r"\b(?:content|main|body|page)-(?:top|bottom|before|after|above|below|left|right|start|end)\b"
)
MENU = re.compile(r"\b(?:nav|navbar|navigation|menu|mainmenu|topmenu|sidebar|sidemenu|topbar)")
HEAD = re.compile(r"\bheader\b")
ORNAMENT = re.compile(
    r"\b(?:maps?\b|gmap|fb\b|fb-|facebook|clear|swiper|slick|owl|carousel|slide|pagin|pager|dots?\b"
    r"|indicator|nav|menu|modal|popup|pop-up|overlay|backdrop|top\b"
    r"|totop|to-top|back-to|ads?\b|adsense|advert|banner|captcha|recaptcha|cookie|consent|pdpa|weather"
    r"|clock|date\b|time|today|count|visit|stat\b|stats|statistic|hits?\b|chart|graph|calendar|chat"
    r"|messenger|line\b|share|social|like|translate|google|search|suggest|autocomplete|msg|message"
    r"|alert|error|toast|notif|tooltip|lightbox|fancybox|player|audio|video|progress|shape|bg\b"
    r"|background|particle|snow|cursor|scroll|divider|spacer|separator|border|icon|arrow|bubble|wave"
    r"|mobile|vote|poll|rating|star|login|form\b|upload|preview|editor|print|qr|barcode|gold\b|oil"
    r"|covid|pm25|pm-|ticker|marquee|header|footer|sidebar|breadcrumb|logo|copyright|debug|skip"
    r"|online(?=\s|$|-(?:users?|now|visitors?|people|count))|users?-online"
    r"|tool-?bar|top-?bar|theme|toggle|button|badge|screen-reader|sr-only|visually|accessib|font-?size|system-message)"
)
_LOADER = re.compile(r"\b(?:pre-?load|loader|loading|spinner|skeleton)")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_THIRD_PARTY = re.compile(
    r"^(?:df-|lottie|model-|ion-icon|iconify|lord-icon|amp-|elfsight|swiper|fb-|g-|gcse|gmp-|dotlottie"
    r"|media-|lite-|cookie|toast|router-link|wc-|bdi-|spline|live-chat|zapier|typebot|paypal)"
)


def names(node: LexborNode) -> str:
    """Id, class and role of a node in small letters, with dashes where words join."""
    attributes = node.attributes
    return plain(" ".join(attributes.get(name) or "" for name in ("id", "class", "role")))


@lru_cache(maxsize=REMEMBERED)
def plain(said: str) -> str:
    """Names in small letters, with dashes where words join."""
    return _CAMEL.sub("-", said).replace("_", "-").lower()


def is_custom(node: LexborNode) -> bool:
    """True for an element of the site's own making, as client frameworks use them."""
    tag = node.tag or ""
    return "-" in tag and not tag.startswith("-") and not _THIRD_PARTY.match(tag)


@lru_cache(maxsize=REMEMBERED)
def decorates(said: str) -> bool:
    """True for the names of what decorates a page, or says that it loads."""
    return bool(ORNAMENT.search(said) or _LOADER.search(said))


def filled_by_attribute(node: LexborNode) -> bool:
    """True for a place that says itself what a helper is to put there."""
    return any(name in node.attributes for name in FILLED_BY)


def selectors(node: LexborNode, *, by_class: bool = True) -> Iterator[str]:
    """What a script may call a place."""
    attributes = node.attributes
    if name := attributes.get("id"):
        yield from (name, f"#{name}")
    if by_class:
        yield from (f".{name}" for name in (attributes.get("class") or "").split()[:5])
        yield from TELLING_TAGS & {node.tag}
