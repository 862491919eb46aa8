"""Links to accounts elsewhere (social networks, chats): which account it is, and whose."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qs, unquote, urlsplit

from oitcheck.checks.whose import foreign
from oitcheck.model import Facts, Link, Page
from oitcheck.thai.places import organisations, same_agency
from oitcheck.thai.text import key

_PLUGIN = re.compile(r"facebook\.com/(?:v[\d.]+/)?plugins/page")
_NEVER = re.compile(
    r"^[^/]+/(?:sharer(?:\.php)?|share\.php|dialog|plugins|login(?:\.php)?|l\.php|hashtag|watch|events"
    r"|story\.php|photo(?:\.php)?|permalink\.php|intent|embed|playlist|shorts|results|home|explore|live"
    r"|policies|privacy|help|terms|search|lineit|v[\d.]+)/"
    r"|^[^/]*facebook\.com/share/[pvr]/|^(?:twitter|x)\.com/share/|^instagram\.com/(?:p|reel)/"
    r"|/(?:posts|videos?|photos|status|permalink|reels?)/"
)
_LINE = re.compile(
    r"^(?:www\.)?line\.me/(?:r/)?(?:ti/p|oamessage)/|^page\.line\.me/", re.IGNORECASE
)


_OTHERS = re.compile(
    r"อำเภอ\S|จังหวัด\S|ที่ว่าการ|ที่ทำการปกครอง|กระทรวง|กรม[ก-ฮ]|ประเทศไทย|รัฐบาล|ไทยคู่ฟ้า|ป\.ป\.[ชท]|ชุมชน\S|หมู่บ้าน\S"
)
_SAMPLES = frozenset(
    ("joomla", "wordpress", "wordpresscom", "drupal", "bootstrap", "elementor", "wix", "weebly")
    + ("themeforest", "envato", "templatemonster", "templatemo", "tooplate", "colorlib", "html5up")
    + ("w3schools", "w3layouts", "htmlcodex", "bootstrapmade", "startbootstrap", "mdbootstrap")
    + ("joomshaper", "joomlart", "yootheme", "rockettheme", "elegantthemes", "themeisle", "freecss")
    + (
        "yourpage",
        "yourusername",
        "yourname",
        "yourcompany",
        "username",
        "user",
        "pagename",
        "page",
    )
    + ("example", "sample", "test", "demo", "template", "facebook", "meta", "youtube", "twitter")
    + ("x", "instagram", "tiktok", "line", "home")
)
"""Accounts that templates and guides link to."""


def account(url: str, hosts: Iterable[str]) -> str:
    """The account on one of ``hosts`` that ``url`` leads to, as ``host/name``; "" where none.

    Buttons to share, single posts, embedded videos and a bare front page of a network are none. A
    framed page of Facebook is the account that it shows.
    """
    parts = urlsplit(_shown(url))
    full = (parts.hostname or "").lower()
    host = next((h for h in hosts if f".{full}".endswith(f".{h}")), "")
    name = unquote(parts.path).strip("/").lower()
    if name == "profile.php":
        name = "".join(parse_qs(parts.query).get("id", ()))
    if not host or not name or _NEVER.search(f"{host}/{name}/"):
        return ""
    if key(name) in _SAMPLES:
        return ""
    if full.endswith("line.me") and not _LINE.search(f"{full}/{name}/"):
        return ""
    return f"{host}/{name}"


def placeholder(url: str, hosts: Iterable[str]) -> bool:
    """True where ``url`` leads to the network itself, or to the account of a template."""
    parts = urlsplit(url)
    full, name = (parts.hostname or "").lower(), parts.path.strip("/").lower()
    known = any(f".{full}".endswith(f".{h}") for h in hosts)
    return known and (key(name) in _SAMPLES or not (name or parts.query))


def _shown(url: str) -> str:
    """The address of a page of Facebook that stands in a frame; else ``url`` itself."""
    if not _PLUGIN.search(url):
        return url
    return next(iter(parse_qs(urlsplit(url).query).get("href", ())), url)


def stranger(link: Link, page: Page, facts: Facts) -> str:
    """Whom else than the agency a link belongs to, by its own words or those around it."""
    named = organisations(f"{link.text} {link.context}")
    if any(same_agency(o, facts.agency) for o in named):
        return ""
    if named and facts.agency:
        return named[-1]
    if other := _OTHERS.search(link.text):
        return other.group()
    at = _line_of(link, page)
    return foreign(page.lines, at, facts) if at >= 0 else ""


def names_agency(link: Link, facts: Facts) -> bool:
    """True where the words of a link name the agency itself."""
    named = organisations(f"{link.text} {link.context}")
    return any(same_agency(o, facts.agency) for o in named)


def _line_of(link: Link, page: Page) -> int:
    """The number of the line that shows a link: of equal links and lines the first to the first."""
    if not link.text:
        return -1
    lines = [n for n, line in enumerate(page.lines) if link.text in line.text]
    alike = [other for other in page.links if other.text == link.text]
    order = next((n for n, other in enumerate(alike) if other is link), 0)
    return lines[min(order, len(lines) - 1)] if lines else -1
