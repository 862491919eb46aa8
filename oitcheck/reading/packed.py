"""What a zip file may be before any library opens it: a bomb is refused while it is still small.

Every entry is inflated in pieces, counted and thrown away. What the file says of its own sizes is
not believed, and nothing is written to disk.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO
from xml.parsers import expat

from oitcheck.model import Problem, Reason

MAX_ENTRIES = 5_000
MAX_PART = 48 * 1024 * 1024
MAX_WHOLE = 160 * 1024 * 1024
MAX_TAGS = 2_000_000
_PIECE = 256 * 1024
_HEAD = struct.Struct("<4s22xHH")
_LOCKED = 0x1
_MARKS = (b"<!DOCTYPE", b"<!ENTITY")
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, OSError, ValueError),
    *(NotImplementedError, EOFError, OverflowError),
)
_MAY_SAY_SO = "META-INF/manifest.xml"


class Refused(Exception):
    """A file that must not be opened; ``problem`` says why."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.problem = Problem(reason, detail)


@dataclass(frozen=True, slots=True)
class Inside:
    """What a sound zip holds: the names of its entries and, of all its markup, the tags."""

    names: tuple[str, ...]
    tags: int


def sound_zip(path: str) -> Inside:
    """Inflate and count all of the zip at ``path``.

    Raises:
        Refused: it is too large when inflated, locked, broken, or defines entities in its XML.
    """
    tags = 0
    try:
        with zipfile.ZipFile(path) as packed, open(path, "rb") as file:
            entries = packed.infolist()
            if len(entries) > MAX_ENTRIES:
                raise Refused(Reason.TOO_LARGE, f"{len(entries)} entries")
            if len({entry.filename for entry in entries}) < len(entries):
                raise Refused(Reason.UNREADABLE, "zip: a name stands there twice")
            room = MAX_WHOLE
            for entry in entries:
                measured, counted = _measure(file, entry, min(room, MAX_PART))
                room, tags = room - measured, tags + counted
    except _BROKEN as error:
        raise Refused(Reason.UNREADABLE, f"zip: {error}"[:200]) from error
    return Inside(tuple(entry.filename for entry in entries), tags)


def part(path: str, name: str) -> bytes:
    """One entry of the zip at ``path``, empty where there is none. Only after ``sound_zip``."""
    try:
        with zipfile.ZipFile(path) as packed:
            return packed.read(name)
    except (KeyError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError):
        return b""


def refuse_malformed(markup: bytes) -> None:
    """Look whether XML is well-formed, for python-calamine, which waits for ends that never come.

    Raises:
        Refused: it is not.
    """
    try:
        expat.ParserCreate().Parse(markup, True)
    except expat.ExpatError as error:
        raise Refused(Reason.UNREADABLE, f"xml: {error}"[:200]) from error


def _measure(file: IO[bytes], entry: zipfile.ZipInfo, most: int) -> tuple[int, int]:
    """The true size of an entry in bytes, at most ``most``, and how many tags it has."""
    size, tags, markup, before = 0, 0, False, b""
    for piece in _inflate(file, entry):
        if not size:
            markup = piece.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xfe\xff \t\r\n")[:1] == b"<"
        size += len(piece)
        if size > most:
            raise Refused(Reason.TOO_LARGE, f"more than {most} bytes when inflated")
        if markup:
            tags += piece.count(b"<")
        if markup and entry.filename != _MAY_SAY_SO:
            before = _without_entities(before, piece)
    if size != entry.file_size:
        raise Refused(Reason.UNREADABLE, "zip: sizes do not agree")
    return size, tags


def _without_entities(before: bytes, piece: bytes) -> bytes:
    """The end of ``piece``, for the look at the next one. No Office file needs a DTD."""
    text = before + piece.replace(b"\0", b"")
    if any(mark in text for mark in _MARKS):
        raise Refused(Reason.UNREADABLE, "xml: defines entities")
    return text[-16:]


def _inflate(file: IO[bytes], entry: zipfile.ZipInfo) -> Iterator[bytes]:
    if entry.flag_bits & _LOCKED:
        raise Refused(Reason.ENCRYPTED, "zip")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Refused(Reason.UNREADABLE, f"zip: method {entry.compress_type}")
    file.seek(entry.header_offset)
    mark, name, extra = _HEAD.unpack(file.read(_HEAD.size))
    if mark != b"PK\x03\x04":
        raise Refused(Reason.UNREADABLE, "zip: no entry where one should be")
    file.seek(name + extra, 1)
    raw = _pieces(file, entry.compress_size)
    return _deflated(raw) if entry.compress_type == zipfile.ZIP_DEFLATED else raw


def _pieces(file: IO[bytes], size: int) -> Iterator[bytes]:
    while size > 0 and (piece := file.read(min(size, _PIECE))):
        size -= len(piece)
        yield piece


def _deflated(raw: Iterator[bytes]) -> Iterator[bytes]:
    stream = zlib.decompressobj(-15)
    for piece in raw:
        while piece and not stream.eof:
            yield stream.decompress(piece, _PIECE)
            piece = stream.unconsumed_tail
    yield stream.flush()
