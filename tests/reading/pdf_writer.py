"""A small writer of PDFs, for files with exactly the defect that a test wants.

Only what that takes: objects and the table of their places, pages of text and of pictures, fonts
whose glyphs are all the same box and mean whatever ``/ToUnicode`` says, the oldest of the locks.
Nothing in a file depends on the machine or the day.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from struct import pack


@dataclass(frozen=True, slots=True)
class Cell:
    """Text at a place of a page, in points from its lower left corner."""

    x: float
    y: float
    text: str
    font: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A scanned page: a JPEG, or one byte of grey a pixel."""

    data: bytes
    width: int
    height: int
    dpi: int = 200


TextPage = Sequence[str | Cell]
"""Lines from the top down; each stands below the one before it, or at the place of its cell."""
Page = TextPage | Picture

LEFT, TOP, WIDE, HIGH = 40.0, 780.0, 595.0, 842.0
SIZE = 10.0
LEADING = 18.0
_EM = 500
LETTER = SIZE * _EM / 1000
_NO_WIDTH = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b]")
_STRING = re.compile(rb"(?<!<)<([0-9A-Fa-f]+)>(?!>)")
_ID = b"0123456789abcdef" * 2
_ALLOWED = -4
_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")


# Objects


class Objects:
    """The objects of one file, numbered from 1; the first is the catalogue."""

    def __init__(self) -> None:
        self._bodies: list[bytes] = []

    def room(self) -> int:
        """The number of an object that ``put`` fills later."""
        return self.add(b"null")

    def put(self, number: int, body: bytes) -> None:
        """Fill an object."""
        self._bodies[number - 1] = body

    def add(self, body: bytes) -> int:
        """A new object and its number."""
        self._bodies.append(body)
        return len(self._bodies)

    def change(self, how: Callable[[int, bytes], bytes]) -> None:
        """Put every object that is there through ``how``."""
        self._bodies = [how(number, body) for number, body in enumerate(self._bodies, 1)]

    def file(self, trailer: bytes = b"") -> bytes:
        """The file: header, objects, the table of their places, trailer."""
        parts, places, at = [], [], 0
        part = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
        for number, body in enumerate(self._bodies, 1):
            parts.append(part)
            at += len(part)
            places.append(b"%010d 00000 n \n" % at)
            part = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        parts.append(part)
        at += len(part)
        size = len(places) + 1
        parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, b"".join(places)))
        parts.append(b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (size, trailer))
        parts.append(b"startxref\n%d\n%%%%EOF\n" % at)
        return b"".join(parts)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """A stream; ``data`` is already encoded as ``entries`` say."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries, data)


def packed(data: bytes, entries: bytes = b"") -> bytes:
    """A compressed stream."""
    return stream(zlib.compress(data, 9), b"/Filter /FlateDecode " + entries)


def tree(kids: Sequence[int], more: bytes = b"") -> bytes:
    """A node of the page tree."""
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    return b"<< /Type /Pages /Count %d /Kids [ %s ] %s >>" % (len(kids), listed, more)


# Fonts


class Font:
    """A font in which each distinct letter is a glyph and has its entry in ``/ToUnicode``."""

    def __init__(self) -> None:
        self._glyphs: dict[str, int] = {}

    def show(self, text: str) -> bytes:
        """The codes of ``text`` as a string of a content stream."""
        numbers = (self._glyphs.setdefault(letter, len(self._glyphs) + 1) for letter in text)
        return b"<%s>" % b"".join(b"%04X" % number for number in numbers)

    def write(self, objects: Objects) -> int:
        """The number of this font among the objects, once all its text is shown."""
        cmap = objects.add(packed(to_unicode((n, letter) for letter, n in self._glyphs.items())))
        widths = b" ".join(
            b"%d [%d]" % (number, 0 if _NO_WIDTH.match(letter) else _EM)
            for letter, number in self._glyphs.items()
        )
        return type0(objects, b"MADE+Thai", b"/W [ %s ]" % widths, b"/ToUnicode %d 0 R" % cmap)


class MuteFont(Font):
    """A font whose codes are the numbers of glyphs and that does not say which letters they are.

    Readers take the codes for letters. The text to show is what they will read.
    """

    def show(self, text: str) -> bytes:
        """The codes of ``text``."""
        return b"<%s>" % text.encode("utf-16-be").hex().encode()

    def write(self, objects: Objects) -> int:
        """The number of this font among the objects."""
        return type0(objects, b"ABCDEE+Microsoft#20Sans#20Serif")


class PlainFont(Font):
    """A font of the standard encoding: figures and Latin letters."""

    def show(self, text: str) -> bytes:
        """The codes of ``text``."""
        return b"(%s)" % re.sub(rb"([\\()])", rb"\\\1", text.encode("cp1252"))

    def write(self, objects: Objects) -> int:
        """The number of this font among the objects."""
        widths = b" ".join([b"%d" % _EM] * 256)
        return objects.add(
            b"<< /Type /Font /Subtype /TrueType /BaseFont /Microsoft#20Sans#20Serif"
            b" /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 /Widths [ %s ] >>" % widths
        )


def type0(objects: Objects, name: bytes, widths: bytes = b"", more: bytes = b"") -> int:
    """A composite font of two-byte codes, every one of which shows the same box."""
    info = b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    shapes = objects.add(packed(_boxes(), b"/Length1 %d" % len(_boxes())))
    same = objects.add(packed(b"\x00\x01" * 65_536))
    described = objects.add(
        b"<< /Type /FontDescriptor /FontName /%s /Flags 4 /FontBBox [0 0 %d %d] /ItalicAngle 0"
        b" /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 /FontFile2 %d 0 R >>"
        % (name, _EM, _EM, shapes)
    )
    below = objects.add(
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s %s /DW %d %s"
        b" /CIDToGIDMap %d 0 R /FontDescriptor %d 0 R >>"
        % (name, info, _EM, widths, same, described)
    )
    return objects.add(
        b"<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H"
        b" /DescendantFonts [%d 0 R] %s >>" % (name, below, more)
    )


def to_unicode(said: Iterable[tuple[int, str]]) -> bytes:
    """A CMap that says what each code of a font means."""
    entries = [b"<%04X> <%s>" % (n, s.encode("utf-16-be").hex().encode()) for n, s in said]
    blocks = (entries[i : i + 100] for i in range(0, len(entries), 100))
    return cmap(
        b"".join(b"%d beginbfchar\n%s\nendbfchar\n" % (len(b), b"\n".join(b)) for b in blocks)
    )


def cmap(entries: bytes) -> bytes:
    """A CMap around its entries."""
    return (
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        b"/CMapName /Made def\n/CMapType 2 def\n"
        b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        + entries
        + b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )


def _boxes() -> bytes:
    """A TrueType font of two glyphs: none, and a box."""
    steps = ((0, 0), (0, _EM), (_EM, 0), (0, -_EM))
    box = pack(">5h2H4B", 1, 0, 0, _EM, _EM, 3, 0, 1, 1, 1, 1)
    box += pack(">8h", *(step[axis] for axis in (0, 1) for step in steps))
    head = (1 << 16, 0, 0, 0x5F0F3CF5, 0, 1000, 0, 0, 0, 0, _EM, _EM, 0, 8, 2, 0, 0)
    tables = {
        b"glyf": box,
        b"head": pack(">4I2H2Q4h2H3h", *head),
        b"hhea": pack(">I3hH11hH", 1 << 16, 900, -200, 0, _EM, *[0] * 11, 1),
        b"hmtx": pack(">Hhh", _EM, 0, 0),
        b"loca": pack(">3H", 0, 0, len(box) // 2),
        b"maxp": pack(">I14H", 1 << 16, 2, 4, 1, 0, 0, 2, *[0] * 8),
    }
    start = 12 + 16 * len(tables)
    listed, bodies = pack(">I4H", 1 << 16, len(tables), 64, 2, 32), b""
    for tag, body in tables.items():
        listed += tag + pack(">3I", 0, start + len(bodies), len(body))
        bodies += body + bytes(-len(body) % 4)
    return listed + bodies


# The lock


class Lock:
    """The standard security handler, 40 bits of RC4: an empty ``user`` opens for everybody."""

    def __init__(self, user: bytes, owner: bytes) -> None:
        self._owner = _rc4(_md5(_padded(owner))[:5], _padded(user))
        allowed = _ALLOWED.to_bytes(4, "little", signed=True)
        seed = _padded(user) + self._owner + allowed + bytes.fromhex(_ID.decode())
        self._key = _md5(seed)[:5]
        self._user = _rc4(self._key, _PADDING)

    def trailer(self, objects: Objects) -> bytes:
        """Lock all that is there; what the trailer says of it."""
        objects.change(self._locked)
        entry = objects.add(
            b"<< /Filter /Standard /V 1 /R 2 /Length 40 /P %d /O <%s> /U <%s> >>"
            % (_ALLOWED, self._owner.hex().encode(), self._user.hex().encode())
        )
        return b"/Encrypt %d 0 R /ID [<%s> <%s>]" % (entry, _ID, _ID)

    def _locked(self, number: int, body: bytes) -> bytes:
        """An object with its stream, or else its hexadecimal strings, locked."""
        key = _md5(self._key + number.to_bytes(3, "little") + bytes(2))[:10]
        before, found, rest = body.partition(b"stream\n")
        if not found:
            return _STRING.sub(lambda text: _locked_string(key, text[1]), body)
        data, end, _ = rest.rpartition(b"\nendstream")
        return before + found + _rc4(key, data) + end


def _locked_string(key: bytes, digits: bytes) -> bytes:
    return b"<%s>" % _rc4(key, bytes.fromhex(digits.decode())).hex().encode()


def _padded(password: bytes) -> bytes:
    return (password + _PADDING)[:32]


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


# Pages


def document(
    pages: Sequence[Page],
    *,
    title: str = "",
    producer: str = "Made by hand",
    fonts: Sequence[Font] = (),
    catalogue: bytes = b"",
    lock: Lock | None = None,
) -> bytes:
    """A file of pages.

    Args:
        fonts: what cells choose from; one sound font by default.
        catalogue: further entries of the catalogue.
    """
    objects = Objects()
    root, top, resources = objects.room(), objects.room(), objects.room()
    fonts = fonts or [Font()]
    kids = [
        _scan(objects, top, page)
        if isinstance(page, Picture)
        else text_page(objects, top, _lines(page, fonts), _reach(page))
        for page in pages
    ]
    named = b" ".join(b"/F%d %d 0 R" % (n, font.write(objects)) for n, font in enumerate(fonts))
    objects.put(resources, b"<< /Font << %s >> >>" % named)
    objects.put(top, tree(kids, b"/Resources %d 0 R" % resources))
    objects.put(root, b"<< /Type /Catalog /Pages %d 0 R %s >>" % (top, catalogue))
    said = (_string(title), _string(producer), _string(producer))
    info = objects.add(b"<< /Title %s /Producer %s /Creator %s >>" % said)
    trailer = b"/Info %d 0 R " % info
    return objects.file(trailer + (lock.trailer(objects) if lock else b""))


def text_page(objects: Objects, parent: int, content: bytes, wide: float = WIDE) -> int:
    """A page with this content; fonts come from the node above it."""
    return objects.add(
        b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R >>"
        % (parent, int(wide), int(HIGH), objects.add(packed(content)))
    )


def _lines(page: TextPage, fonts: Sequence[Font]) -> bytes:
    shown, y = [], TOP + LEADING
    for line in page:
        cell = Cell(LEFT, y - LEADING, line) if isinstance(line, str) else line
        y = cell.y
        codes = fonts[cell.font].show(cell.text)
        at = b"1 0 0 1 %.2f %.2f Tm" % (cell.x, cell.y)
        shown.append(b"/F%d %.1f Tf %s %s Tj" % (cell.font, SIZE, at, codes))
    return b"BT\n%s\nET" % b"\n".join(shown)


def _reach(page: TextPage) -> float:
    """How wide a page must be for its lines."""
    cells = (Cell(LEFT, 0, line) if isinstance(line, str) else line for line in page)
    return max([WIDE, *(cell.x + len(cell.text) * LETTER + LEFT for cell in cells)])


def _scan(objects: Objects, parent: int, picture: Picture) -> int:
    size = b"/Width %d /Height %d" % (picture.width, picture.height)
    if picture.data.startswith(b"\xff\xd8"):
        space = b"RGB" if _colours(picture.data) == 3 else b"Gray"
        body = stream(picture.data, b"/Filter /DCTDecode " + _image(size, space))
    else:
        body = packed(picture.data, _image(size))
    wide, high = (72 * pixels / picture.dpi for pixels in (picture.width, picture.height))
    return image_page(objects, parent, objects.add(body), wide, high)


def _image(size: bytes, space: bytes = b"Gray") -> bytes:
    kind = b"/Type /XObject /Subtype /Image /BitsPerComponent 8 "
    return kind + b"%s /ColorSpace /Device%s" % (size, space)


def image_page(objects: Objects, parent: int, image: int, wide: float, high: float) -> int:
    """A page that is one picture."""
    content = objects.add(stream(b"q %.2f 0 0 %.2f 0 0 cm /Im0 Do Q" % (wide, high)))
    return objects.add(
        b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %.2f %.2f] /Contents %d 0 R"
        b" /Resources << /XObject << /Im0 %d 0 R >> >> >>" % (parent, wide, high, content, image)
    )


def _colours(jpeg: bytes) -> int:
    """The number of colours, from the frame header of a JPEG."""
    at = 2
    while jpeg[at + 1] not in (0xC0, 0xC1, 0xC2):
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return jpeg[at + 9]


def _string(text: str) -> bytes:
    return b"<%s>" % ("\ufeff" + text).encode("utf-16-be").hex().encode()
