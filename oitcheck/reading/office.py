"""Office files of all kinds. Which kind it is, the content says, never the name."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from pathlib import Path

import olefile

from oitcheck.model import Document, Problem, Reason
from oitcheck.reading.legacy import convert, find_office
from oitcheck.reading.packed import MAX_TAGS, Refused, part, sound_zip

Find = Callable[[], str | None]
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RTF = b"{\\rt"
_TYPES = "[Content_Types].xml"
_MAIN = re.compile(
    rb"(wordprocessingml|ms-word)\.(?:document|template)\w*(?:\.main|\.macroEnabled)"
    rb"|(spreadsheetml|ms-excel)\.(?:sheet|template)\w*\.(?:main|macroEnabled|binary)"
    rb"|(presentationml|ms-powerpoint)\.(?:presentation|slideshow|template)\w*\.(?:main|macroEnabled)"
)
_STRICT = b"purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_LOCKED_PART = b"encryption-data"
_MARKUP = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|head|body|meta|style)", re.I)
_SLIDES = ("ppt", "odp", "pptx")
_WORD_LOCKED = 0x01
_SLIDES_LOCKED = b"\xdf\xc4\xd1\xf3"
_RECORD = struct.Struct("<HH")
_FILE_PASS, _SHEET, _FIRST_RECORDS = 0x2F, 0x85, 40
_STREAMS = {
    "EncryptedPackage": "locked",
    "WordDocument": "doc",
    "PowerPoint Document": "ppt",
    "Workbook": "xls",
    "Book": "xls",
}


def read_office(path: str, find: Find = find_office) -> Document:
    """Read the file at ``path``. Whatever is wrong with it becomes the document's problem.

    Args:
        path: the file; its name does not matter.
        find: where LibreOffice is, for the formats that only it can read.
    """
    try:
        return _read(path, find)
    except Refused as refused:
        return _failed(refused.problem)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        # A panic inside python-calamine is no ``Exception``.
        return _failed(Problem(Reason.UNREADABLE, type(error).__name__))


def _failed(problem: Problem) -> Document:
    return Document((), 0, problem=problem)


def _read(path: str, find: Find) -> Document:
    with open(path, "rb") as file:
        head = file.read(2_048)
    if not head.strip(b"\0 \t\r\n"):
        return _failed(Problem(Reason.EMPTY))
    if head.startswith(_ZIP):
        return _zipped(path, find)
    if head.startswith(_OLE):
        return _compound(path, find)
    if head.startswith(_RTF):
        return _old(path, "rtf", find)
    if _MARKUP.match(head):
        return _failed(Problem(Reason.UNSUPPORTED, "html"))
    return _failed(Problem(Reason.UNREADABLE, "no Office file"))


def _zipped(path: str, find: Find) -> Document:
    inside = sound_zip(path)
    if "mimetype" in inside.names:
        return _open_document(path, find)
    match = _MAIN.search(part(path, _TYPES))
    if match is None:
        return _failed(Problem(Reason.UNSUPPORTED, "zip"))
    word, book, _ = match.groups()
    if book:
        return _sheets(path, [name for name in inside.names if name.endswith(".xml")])
    if inside.tags > MAX_TAGS:
        return _failed(Problem(Reason.TOO_LARGE, f"{inside.tags} tags"))
    if _STRICT in part(path, "_rels/.rels"):
        return _old(path, "docx" if word else "pptx", find)
    return _word(path) if word else _slides(path)


def _open_document(path: str, find: Find) -> Document:
    kind = part(path, "mimetype")
    if not kind.startswith(_OPEN_DOCUMENT):
        return _failed(Problem(Reason.UNSUPPORTED, "zip"))
    if _LOCKED_PART in part(path, "META-INF/manifest.xml"):
        return _failed(Problem(Reason.ENCRYPTED))
    kind = kind.removeprefix(_OPEN_DOCUMENT)
    if kind.startswith(b"spreadsheet"):
        return _sheets(path, ["content.xml"])
    if kind.startswith((b"text", b"presentation")):
        return _old(path, "odt" if kind.startswith(b"text") else "odp", find)
    return _failed(Problem(Reason.UNSUPPORTED, kind[:40].decode("ascii", "replace")))


def _compound(path: str, find: Find) -> Document:
    with olefile.OleFileIO(path) as ole:
        kind = _kind_inside(ole)
        locked = kind == "locked" or _LOCKED.get(kind, _never)(ole)
    if not kind:
        return _failed(Problem(Reason.UNSUPPORTED, "ole"))
    if locked:
        return _failed(Problem(Reason.ENCRYPTED))
    return _sheets(path, []) if kind == "xls" else _old(path, kind, find)


def _kind_inside(ole: olefile.OleFileIO) -> str:
    """What a compound file holds: ``locked``, ``doc``, ``xls``, ``ppt`` or nothing known."""
    return next((kind for name, kind in _STREAMS.items() if ole.exists(name)), "")


def _never(_: olefile.OleFileIO) -> bool:
    return False


def _word_is_locked(ole: olefile.OleFileIO) -> bool:
    flags = ole.openstream("WordDocument").read(12)[11:]
    return bool(flags and flags[0] & _WORD_LOCKED)


def _slides_are_locked(ole: olefile.OleFileIO) -> bool:
    if not ole.exists("Current User"):
        return False
    return bool(ole.openstream("Current User").read(16)[12:] == _SLIDES_LOCKED)


def _book_is_locked(ole: olefile.OleFileIO) -> bool:
    """True where a password is asked among the first records, before any sheet is named."""
    stream = ole.openstream("Workbook" if ole.exists("Workbook") else "Book")
    for _ in range(_FIRST_RECORDS):
        head = stream.read(_RECORD.size)
        if len(head) < _RECORD.size:
            return False
        record, size = _RECORD.unpack(head)
        if record in (_FILE_PASS, _SHEET):
            return bool(record == _FILE_PASS)
        stream.seek(size, 1)
    return False


_LOCKED = {"doc": _word_is_locked, "ppt": _slides_are_locked, "xls": _book_is_locked}


def _word(path: str) -> Document:
    from oitcheck.reading.word import read_word

    return read_word(path)


def _slides(path: str) -> Document:
    from oitcheck.reading.slides import read_slides

    return read_slides(path)


def _sheets(path: str, parts: list[str]) -> Document:
    from oitcheck.reading.sheets import read_sheets, refuse_parts

    refuse_parts(path, parts)
    return read_sheets(path)


def _old(path: str, kind: str, find: Find) -> Document:
    office = find()
    if office is None:
        return _failed(Problem(Reason.NO_OFFICE, kind))
    target = "pptx" if kind in _SLIDES else "docx"
    with convert(office, Path(path), kind, target=target) as converted:
        sound_zip(str(converted))
        return _slides(str(converted)) if target == "pptx" else _word(str(converted))
