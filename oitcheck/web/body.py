"""Bodies: decoded under a cap, written to disk, and told apart by their first bytes."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from oitcheck.model import Kind, Problem, Reason
from oitcheck.scratch import no_room
from oitcheck.web.seams import Failed

STEP = 256 * 1024
MAX_MEMBERS = 500
HEAD = 2048

_BITS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|frameset|table|div)\b", re.IGNORECASE)
_GUESSED = ("text/plain", "application/octet-stream", "application/pdf", "application/x-download")
_OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf")
_IMAGE = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
_BINARY = (
    b"Rar!",
    b"7z\xbc\xaf",
    b"MZ",
    b"RIFF",
    b"\x1f\x8b",
    b"OggS",
    b"ID3",
)


class Garbled(Failed):
    """The body is not encoded as its header says; it is worth asking for a plain one."""

    def __init__(self, detail: str) -> None:
        super().__init__(Problem(Reason.PROTOCOL, detail))


class Decoder:
    """Undoes one ``Content-Encoding``, a bounded piece at a time."""

    def __init__(self, encoding: str) -> None:
        """``encoding`` is the header's value.

        Raises:
            Garbled: it is nested, or one that was not asked for.
        """
        names = [n for n in re.split(r"[\s,]+", encoding.lower()) if n not in ("", "identity")]
        if len(names) > 1 or (names and names[0] not in _BITS):
            raise Garbled(f"content encoding {', '.join(names)[:60]} was not asked for")
        self._bits = _BITS[names[0]] if names else 0
        self._stream = zlib.decompressobj(self._bits) if names else None
        self._members = 0
        self._fed = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The decoded pieces of ``data``, none above ``STEP`` bytes unless it came plain.

        Raises:
            Garbled: the bytes are not what the header says.
        """
        if self._stream is None:
            yield data
            return
        while data and not self._ended(data):
            yield self._decode(data)
            data = self._stream.unconsumed_tail or self._stream.unused_data
        self._fed = True

    def _decode(self, data: bytes) -> bytes:
        assert self._stream is not None
        try:
            return self._stream.decompress(data, STEP)
        except zlib.error as error:
            if self._bits != 15 or self._fed:
                raise Garbled(f"the body is not proper {self._name}: {error}") from None
        self._bits = -15
        self._stream = zlib.decompressobj(self._bits)
        return self._decode(data)

    def _ended(self, data: bytes) -> bool:
        """True where ``data`` is what trails a finished stream; begins the next gzip member."""
        assert self._stream is not None
        if not self._stream.eof:
            return False
        if self._bits != 31 or not data.startswith(b"\x1f\x8b"):
            return True
        self._members += 1
        if self._members > MAX_MEMBERS:
            raise Garbled("too many gzip members")
        self._stream = zlib.decompressobj(self._bits)
        return False

    @property
    def _name(self) -> str:
        return "gzip" if self._bits == 31 else "deflate"

    @property
    def complete(self) -> bool:
        """False where the encoded stream broke off before its end."""
        return self._stream is None or not self._fed or self._stream.eof


class BodyFile:
    """A decoded body on its way to disk; named after its SHA-256 once it is whole."""

    def __init__(self, folder: Path, number: int, limit: int) -> None:
        """``limit`` is the largest size in bytes that is kept."""
        self._folder = folder
        self._part = folder / f"part-{number}"
        with _on_disk():
            self._file = self._part.open("wb")
        self._hash = sha256()
        self._limit = limit
        self.size = 0

    def write(self, data: bytes) -> None:
        """Add ``data``.

        Raises:
            Failed: the body is larger than the limit.
            OutputError: this machine has no room for it.
        """
        self.size += len(data)
        if self.size > self._limit:
            raise Failed(too_large(self._limit))
        self._hash.update(data)
        with _on_disk():
            self._file.write(data)

    def keep(self) -> tuple[str, str]:
        """Finish; the path of the file and its SHA-256."""
        digest = self._hash.hexdigest()
        path = self._folder / digest
        with _on_disk():
            self._file.close()
            self._part.replace(path)
        return str(path), digest

    def discard(self) -> None:
        """Remove what was written, if it was not kept."""
        with suppress(OSError):
            self._file.close()
        self._part.unlink(missing_ok=True)


@contextmanager
def _on_disk() -> Iterator[None]:
    """A full disk is a fault of this machine, and never one of the site."""
    try:
        yield
    except OSError as error:
        raise no_room(error) from error


def too_large(limit: int) -> Problem:
    """The problem of a body above ``limit`` bytes."""
    return Problem(Reason.TOO_LARGE, f"more than {limit:,} bytes")


def looks_like_markup(head: bytes) -> bool:
    """True where the first bytes of a body are HTML, whatever they are called."""
    return _MARKUP.search(head.replace(b"\0", b"")) is not None


def kind_of(head: bytes, content_type: str) -> Kind:
    """What a body is, by its first ``HEAD`` bytes; else by its declared type.

    Any zip is taken for a file of Office here; its reader looks closer.
    """
    if b"%PDF" in head[:1024] and not looks_like_markup(head[: head.index(b"%PDF")]):
        return Kind.PDF
    if head.startswith(_OFFICE):
        return Kind.OFFICE
    if head.startswith(_IMAGE) or (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        return Kind.IMAGE
    if head.startswith(b"BM") and b"\0" in head[:26]:
        return Kind.IMAGE
    if head.startswith(_BINARY):
        return Kind.OTHER
    if "html" in content_type or (not content_type and b"\0" not in head):
        return Kind.HTML
    guessed = content_type.startswith(_GUESSED) and looks_like_markup(head)
    return Kind.HTML if guessed else Kind.OTHER


def written(folder: Path, markup: str) -> tuple[str, str]:
    """Keep a document in ``folder``, in UTF-8: the name of its file and its SHA-256."""
    body = markup.encode("utf-8", "replace")
    digest = sha256(body).hexdigest()
    file = folder / f"shown-{digest[:32]}.html"
    with _on_disk():
        file.write_bytes(body)
    return str(file), digest
