"""Which encoding a Thai page really uses, and what its visitors get to see.

Byte order mark, else strict UTF-8, else UTF-8 with a few errors, else windows-874: right on nine of
nine measured Thai fixtures, where labels (header and meta) were right on three to six. A file that
holds both (a UTF-8 frame around a TIS-620 body) is read run by run.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

from oitcheck.reading.mojibake import mend, spells

# windows-874 as browsers read it: bytes without a letter below 0xA0 are controls.
_TABLE = "".join(
    bytes([byte]).decode("cp874", "ignore") or (chr(byte) if byte < 0xA0 else "\ufffd")
    for byte in range(0x100)
)
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ASCII = bytes(range(0x80))
_TOLERATED = 10
_HEAD, _HALF = 1_000, 0.4

_PARTS = re.compile(rb".{1,512}[\x80-\xff]*", re.DOTALL)  # none ends inside a run of high bytes
_HIGH = re.compile(rb"[\x80-\xff]+")
_LETTERS = re.compile(rb"((?:\xe0[\xb8\xb9][\x80-\xbf]){2,})")
_NOT_TIS = re.compile(rb"[\x81-\x84\x86-\x90\x98-\x9f\xdb-\xde\xfc-\xff]")

_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_META = re.compile(rb"<meta\s[^<>]*?charset\s*+=\s*+[\"']?+\s*+([^\s\"'/>;]+)", re.IGNORECASE)
_BODY = re.compile(rb"<body[\s>]", re.IGNORECASE)
_ADDRESS = re.compile(r"\b(?:href|src|action)\s*=\s*(?:\"[^\"]*\"|'[^']*')", re.IGNORECASE)
_DECLARED_WITHIN = 16_384
_LABELS = {
    "windows-874": "windows-874 tis-620 iso-8859-11 iso8859-11 iso885911 dos-874",
    "windows-1252": "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1"
    " l1 ascii us-ascii ansi_x3.4-1968 cp819 ibm819 iso-ir-100 csisolatin1 iso_8859-1:1987",
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
    "utf-16-le": "utf-16 utf-16le unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff",
    "utf-16-be": "utf-16be unicodefffe",
    "gbk": "gbk gb2312 gb_2312-80 x-gbk chinese",
    "gb18030": "gb18030",
    "big5": "big5 big5-hkscs x-x-big5",
    "shift_jis": "shift_jis shift-jis sjis x-sjis windows-31j",
    "euc-kr": "euc-kr ks_c_5601-1987 korean windows-949",
    "windows-1250": "windows-1250 cp1250",
    "windows-1251": "windows-1251 cp1251",
    "windows-1254": "windows-1254 iso-8859-9 latin5",
    "windows-1258": "windows-1258 cp1258",
    "iso-8859-15": "iso-8859-15 iso8859-15",
}
_NAMES = {label: name for name, labels in _LABELS.items() for label in labels.split()}
_DEFAULT = "windows-874"
_WORD = re.compile("[\u0e01-\u0e4e]{6,}")
_PLENTY, _PART = 100, 5


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a page.

    Attributes:
        charset: the encoding of the queries in its links, as ``decode`` gives it.
        mended: what had been decoded wrongly before it was saved and was undone; "" for nothing.
    """

    text: str
    charset: str
    mended: str = ""


def decode_page(body: bytes) -> Decoded:
    """The text of a page, mojibake in it undone. Never fails."""
    text, charset = decode(body)
    return Decoded(text, charset) if text.isascii() else _mended(text, charset)


def decode(body: bytes) -> tuple[str, str]:
    """The text of ``body`` and its encoding. Never fails; no NUL, no lone surrogate comes out.

    For UTF-16 the encoding is called ``utf-8``: that is what queries on such pages are sent in.
    """
    if body.startswith(codecs.BOM_UTF8):
        body = body[3:]
    if b"\0" in body or body.startswith(_UTF_16):
        if wide := _wide(body):
            return body.decode(wide, "replace").replace("\0", "").removeprefix("\ufeff"), "utf-8"
        body = body.replace(b"\0", b"")
    try:
        return body.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _legacy(body)


def declared(body: bytes, header_charset: str) -> str:
    """The encoding that a browser takes the labels of a page for; "" where no label says one.

    Byte order mark, else ``header_charset`` (what the HTTP header says), else the first meta
    element with a known name. Browsers look for it in 1,024 bytes and, where they meet it later in
    the head, start again: so the whole head counts. Names are Python's, by the WHATWG table.
    """
    if mark := _mark(body):
        return mark
    if name := _NAMES.get(header_charset.strip(" \t\"'").lower()):
        return name
    head = body[:_DECLARED_WITHIN]
    if end := _BODY.search(head, _HEAD):
        head = head[: end.start()]
    for match in _META.finditer(_COMMENT.sub(b"", head)):
        if name := _NAMES.get(match[1].decode("latin-1").lower()):
            return "utf-8" if name.startswith("utf-16") else name
    return ""


def shows_garbage(body: bytes, header_charset: str) -> bool:
    """True where a browser shows broken letters instead of the Thai that stands in ``body``.

    It follows the labels; without one it takes windows-874, as browsers set to Thai do. At least
    100 letters and one in five, in different words, have to be broken.
    """
    ours = set(_WORD.findall(decode_page(body).text))
    size = sum(map(len, ours))
    if size < _PLENTY:
        return False
    lost = ours - set(_WORD.findall(_as_labelled(body, declared(body, header_charset))))
    broken = sum(map(len, lost))
    return broken >= max(_PLENTY, size / _PART) and spells(" ".join(lost))


def _mended(text: str, charset: str) -> Decoded:
    """Addresses stay as they are: the server knows its files by the broken names."""
    better, mended = mend(text)
    if mended:
        addresses = iter(_ADDRESS.findall(text))
        better = _ADDRESS.sub(lambda match: next(addresses, match[0]), better)
    return Decoded(better, charset, mended)


def _mark(body: bytes) -> str:
    if body.startswith(codecs.BOM_UTF8):
        return "utf-8"
    if body.startswith(_UTF_16):
        return "utf-16-le" if body.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
    return ""


def _as_labelled(body: bytes, label: str) -> str:
    if (label or _DEFAULT) == "windows-874":
        return _thai(body)
    return body.decode(label, "replace")


def _wide(body: bytes) -> str:
    """The byte order of UTF-16: as marked, else where every other byte is as in Thai markup."""
    if mark := _mark(body):
        return mark
    head = body[:_HEAD]
    for name, upper in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if upper.count(0) + upper.count(0x0E) > 0.9 * len(upper) and upper.count(0) > 1:
            return name
    return ""


def _thai(body: bytes) -> str:
    return codecs.charmap_decode(body, "replace", _TABLE)[0]


def _legacy(body: bytes) -> tuple[str, str]:
    """What is not strict UTF-8: windows-874, UTF-8 with errors, or both in one file."""
    high = len(body.translate(None, _ASCII))
    letters = sum(len(match[0]) for match in _LETTERS.finditer(body))
    if letters:
        charset = "utf-8" if letters >= high * _HALF else "cp874"
        return "".join(_Mixed(charset).read(body)), charset
    text = body.decode("utf-8", "replace")
    if text.count("\ufffd") * _TOLERATED <= high:
        return text, "utf-8"
    return _thai(body), "cp874"


def _is_thai(text: str) -> bool:
    return spells(text) or (len(text) > 1 and text.isdecimal())


class _Mixed:
    """Reads a file of two encodings; what could be either is like what stands before it."""

    def __init__(self, charset: str) -> None:
        """``charset`` is that of the larger part."""
        self.charset = self.larger = charset

    def read(self, body: bytes) -> Iterator[str]:
        """The text, in pieces."""
        for part in _PARTS.findall(body):
            yield self._whole(part) or "".join(self._runs(part))

    def _whole(self, part: bytes) -> str:
        """The part where all of it is UTF-8 for sure, else ""."""
        try:
            return part.decode() if self.charset == "utf-8" or part.isascii() else ""
        except UnicodeDecodeError:
            return ""

    def _runs(self, part: bytes) -> Iterator[str]:
        last = 0
        for match in _HIGH.finditer(part):
            yield part[last : match.start()].decode()
            yield self._run(match[0])
            last = match.end()
        yield part[last:].decode()

    def _run(self, run: bytes) -> str:
        """Bytes above ASCII: Thai in UTF-8 says so itself, the rest may be TIS-620."""
        try:
            text = run.decode()
        except UnicodeDecodeError:
            return "".join(self._piece(piece) for piece in _LETTERS.split(run) if piece)
        if _LETTERS.match(run) or _NOT_TIS.search(run):
            self.charset = "utf-8"
        return text if self.charset == "utf-8" else _thai(run)

    def _piece(self, piece: bytes) -> str:
        if _LETTERS.match(piece):
            self.charset = "utf-8"
        elif not _NOT_TIS.search(piece) and (self.larger == "cp874" or _is_thai(_thai(piece))):
            self.charset = "cp874"
        return piece.decode("utf-8", "replace") if self.charset == "utf-8" else _thai(piece)
