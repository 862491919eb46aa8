"""Foreign text made harmless to print: what a site wrote may hold anything.

Control characters and lone surrogates are dropped; characters that turn the direction of writing
are shown by their number, because a reader must see that they were there.
"""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes, urlsplit

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\ufeff]")
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SEQUENCE = re.compile(
    r"(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
)
_FOREIGN_ESCAPES = re.compile(r"(?:%[89A-Fa-f][0-9A-Fa-f])+")
_SPACE = re.compile(r"\s+")
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")


def clean(text: str) -> str:
    """``text`` without control characters and terminal sequences, overrides made visible."""
    text = _CONTROL.sub("", _SEQUENCE.sub("", text))
    return _DIRECTION.sub(lambda match: f"[U+{ord(match[0]):04X}]", text)


def one_line(text: str) -> str:
    """``clean`` text on one line."""
    return _SPACE.sub(" ", clean(text)).strip()


def cell(text: str) -> str:
    """``clean`` text as a spreadsheet shows it and never runs it: formulas get an apostrophe."""
    dangerous = text.startswith(_FORMULA) or clean(text).lstrip().startswith(_FORMULA)
    return ("'" if dangerous else "") + clean(text)


def whole(text: str) -> str:
    """``text`` with lone surrogates replaced, so that it can be written as UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8") if _lonely(text) else text


def _lonely(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def readable(url: str) -> str:
    """An address as a person reads it: escaped Thai decoded, everything else as it is."""
    return one_line(_FOREIGN_ESCAPES.sub(_decoded, url))


def _decoded(match: re.Match[str]) -> str:
    try:
        text = unquote_to_bytes(match[0]).decode("utf-8")
    except UnicodeDecodeError:
        return match[0]
    return text if text.isprintable() else match[0]


def safe_link(url: str, *, files: bool = False) -> str:
    """``url`` if a report may link there, else "": http and https, and ``files`` on request."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if clean(url) != url:
        return ""
    if parts.scheme in ("http", "https"):
        return url if parts.netloc else ""
    return url if files and parts.scheme == "file" and not parts.netloc else ""
