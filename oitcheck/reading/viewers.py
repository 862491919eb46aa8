"""Viewers: pages that show a document in a frame and name it in their own address.

What they show is the document; the viewer itself says nothing without its scripts. Resolved is only
what cannot be mistaken: ``download.php?file=plan.pdf`` hands out the file itself and stays.
"""

from __future__ import annotations

import re
from urllib.parse import unquote_plus, urlsplit

from oitcheck.address import MAX_LENGTH, join

_NAMES = frozenset(("file", "url", "src", "pdf", "pdfurl", "document"))
_ASKED = re.compile(r"(?:^|&)(?:file|url|src|pdf|pdfurl|document)=[^&]", re.IGNORECASE)
_SERVICE = re.compile(
    r"https?://(?:(?:docs|drive)\.google\.com/(?:a/[^/]+/)?(?:viewer|gview|viewerng/viewer)"
    r"|view\.officeapps\.live\.com/op/\w+\.aspx)(?:\?|$)"
)
_NAMED = re.compile(r"viewer|pdf-?js|pdf\.js|pdf-?reader|flip-?book", re.IGNORECASE)
_STATIC = re.compile(r"\.x?html?$|/$", re.IGNORECASE)
_DOCUMENT = re.compile(r"[^/.]\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf)(?:$|[?#])", re.IGNORECASE)
PLAYED = re.compile(
    r"^(?:audio|video|image)/|shockwave|silverlight|mplayer|quicktime|java-applet"
    r"|\.(?:swf|mp[34]|m4[av]|midi?|wav|wm[av]|avi|mov|flv|svg|gif|png|jpe?g)(?:$|[?#])",
    re.IGNORECASE,
)
_ODD = re.compile(r"[\x00-\x1f\x7f\\]|%(?:[01]|2[5f]|3a|5c)", re.IGNORECASE)
_WEB = re.compile(r"https?://[^/]", re.IGNORECASE)
_ROOTED = re.compile(r"https?://[^/]|/(?!/)", re.IGNORECASE)
_ANY = re.compile(r"https?://[^/]|(?!//|[a-z][a-z0-9+.-]{0,30}:)", re.IGNORECASE)


def viewed(url: str, raw: str) -> str:
    """The address of the document that the viewer at ``url`` shows; ``url`` where it is no viewer.

    Args:
        url: the canonical address of a link.
        raw: the same as published; the canonical address of a file has lost its query.
    """
    query = raw.split("#", 1)[0].partition("?")[2]
    if not url or len(raw) > MAX_LENGTH or not _ASKED.search(query):
        return url
    form = _form(url)
    if form is None:
        return url
    for part in query.split("&"):
        name, _, value = part.partition("=")
        if name.lower() in _NAMES and (document := _document(url, value, form)):
            return document
    return url


def _form(url: str) -> re.Pattern[str] | None:
    """How a document begins that the page at ``url`` may show; ``None``: it shows none.

    What is relative to a script of the server depends on the script.
    """
    if _SERVICE.match(url):
        return _WEB
    path = urlsplit(url).path
    if _NAMED.search(path):
        return _ANY if _STATIC.search(path) else _ROOTED
    return _ROOTED if _STATIC.search(path) and not path.endswith("/") else None


def _document(url: str, value: str, form: re.Pattern[str]) -> str:
    """The canonical address of the document that a parameter names; "" where it names none."""
    try:
        said = unquote_plus(value, errors="strict").strip()
    except UnicodeDecodeError:
        return ""
    if _ODD.search(said) or not _DOCUMENT.search(said) or not form.match(said):
        return ""
    return join(url, said)
