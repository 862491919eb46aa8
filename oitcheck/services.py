"""Services elsewhere on which agencies publish: cloud drives, flip books, forms, social networks.

A service is told by the address alone. Where it hands out the file itself to anybody, ``direct`` is
the address to ask for it; whether it does, or asks to sign in first, only the answer shows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from urllib.parse import parse_qs, urlencode, urlsplit


class Use(StrEnum):
    """What a service is used for."""

    FILE = "file"
    VIEWER = "viewer"
    FORM = "form"
    SOCIAL = "social"


@dataclass(frozen=True, slots=True)
class Service:
    """A service by its name, and what it is used for."""

    name: str
    use: Use


_GOOGLE_FILE = re.compile(r"^/(?:a/[^/]+/)?file/d/([\w-]{10,})|^/(?:open|uc)$")
_GOOGLE_DOC = re.compile(
    r"^/(?:a/[^/]+/)?(document|spreadsheets|presentation)/(?:u/\d+/)?d/([\w-]{10,})(?:/|$)"
)
_EXPORT = {
    "document": "export?format=docx",
    "spreadsheets": "export?format=xlsx",
    "presentation": "export/pptx",
}
_GOOGLE_DOCS = {"document": "Google Docs", "spreadsheets": "Google Sheets"}
_FORMS = re.compile(r"^/forms/|^/(?:a/[^/]+/)?forms/d/")
_HOSTS: dict[str, Service] = {
    "drive.google.com": Service("Google Drive", Use.FILE),
    "forms.gle": Service("Google Forms", Use.FORM),
    "forms.office.com": Service("Microsoft Forms", Use.FORM),
    "1drv.ms": Service("OneDrive", Use.FILE),
    "onedrive.live.com": Service("OneDrive", Use.FILE),
    "sharepoint.com": Service("OneDrive", Use.FILE),
    "dropbox.com": Service("Dropbox", Use.FILE),
    "mediafire.com": Service("MediaFire", Use.VIEWER),
    "mega.nz": Service("MEGA", Use.VIEWER),
    "issuu.com": Service("issuu", Use.VIEWER),
    "anyflip.com": Service("AnyFlip", Use.VIEWER),
    "pubhtml5.com": Service("PubHTML5", Use.VIEWER),
    "fliphtml5.com": Service("FlipHTML5", Use.VIEWER),
    "slideshare.net": Service("SlideShare", Use.VIEWER),
    "scribd.com": Service("Scribd", Use.VIEWER),
    "flipsnack.com": Service("Flipsnack", Use.VIEWER),
    "calameo.com": Service("Calaméo", Use.VIEWER),
    "heyzine.com": Service("Heyzine", Use.VIEWER),
    "yumpu.com": Service("Yumpu", Use.VIEWER),
    "canva.com": Service("Canva", Use.VIEWER),
    "padlet.com": Service("Padlet", Use.VIEWER),
    "facebook.com": Service("Facebook", Use.SOCIAL),
    "fb.com": Service("Facebook", Use.SOCIAL),
    "fb.watch": Service("Facebook", Use.SOCIAL),
    "m.me": Service("Facebook", Use.SOCIAL),
    "line.me": Service("LINE", Use.SOCIAL),
    "lin.ee": Service("LINE", Use.SOCIAL),
    "youtube.com": Service("YouTube", Use.SOCIAL),
    "youtu.be": Service("YouTube", Use.SOCIAL),
    "twitter.com": Service("X", Use.SOCIAL),
    "x.com": Service("X", Use.SOCIAL),
    "instagram.com": Service("Instagram", Use.SOCIAL),
    "tiktok.com": Service("TikTok", Use.SOCIAL),
}
_SIGN_IN = {"accounts.google.com", "login.live.com", "login.microsoftonline.com", "login.line.me"}
_SIGN_IN_PATH = re.compile(
    r"(?:^|[/?&=_-])(?:log-?in|sign-?in|wp-login|servicelogin|authorize|session/new)(?:[/.?&=]|$)"
)


@lru_cache(maxsize=4096)
def service_of(url: str) -> Service | None:
    """The service that ``url``, a canonical address, leads to; ``None`` for any other host."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    if host == "docs.google.com":
        return _google(parts.path)
    while host:
        if host in _HOSTS:
            return _HOSTS[host]
        host = host.partition(".")[2]
    return None


def name_of(url: str) -> str:
    """The name of the service that ``url`` leads to; "" for any other host."""
    service = service_of(url)
    return service.name if service else ""


def _google(path: str) -> Service | None:
    if _FORMS.search(path):
        return Service("Google Forms", Use.FORM)
    doc = _GOOGLE_DOC.match(path)
    return Service(_GOOGLE_DOCS.get(doc[1] if doc else "", "Google Drive"), Use.FILE)


def direct(url: str) -> str:
    """Where the service of ``url`` hands out the file itself; ``url`` where it has no such address.

    The addresses are those that the services document for sharing: Google's ``uc`` and ``export``,
    Dropbox' ``dl=1``, SharePoint's ``download=1``.
    """
    service, parts = service_of(url), urlsplit(url)
    if service is None or service.use != Use.FILE:
        return url
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    if parts.hostname == "drive.google.com":
        return _drive(parts.scheme, parts.path, query) or url
    if doc := _GOOGLE_DOC.match(parts.path) if parts.hostname == "docs.google.com" else None:
        return f"{parts.scheme}://docs.google.com/{doc[1]}/d/{doc[2]}/{_EXPORT[doc[1]]}"
    ask = {"Dropbox": {"dl": "1"}, "OneDrive": {"download": "1"}}.get(service.name)
    if ask is None or parts.hostname in ("1drv.ms", "onedrive.live.com"):
        return url
    return parts._replace(query=urlencode({**query, **ask})).geturl()


def _drive(scheme: str, path: str, query: dict[str, str]) -> str:
    match = _GOOGLE_FILE.match(path)
    identity = match and (match[1] or query.get("id"))
    if not identity:
        return ""
    key = {"resourcekey": query["resourcekey"]} if "resourcekey" in query else {}
    asked = urlencode({"export": "download", "id": identity, **key})
    return f"{scheme}://drive.google.com/uc?{asked}"


def asks_to_sign_in(url: str) -> bool:
    """True for an address at which one signs in: a service's own, or one named so."""
    parts = urlsplit(url.lower())
    return parts.hostname in _SIGN_IN or bool(_SIGN_IN_PATH.search(f"{parts.path}?{parts.query}"))
