"""Small pictures for the sample site, drawn here so that nobody's face is needed."""

import struct
import zlib
from dataclasses import dataclass, field

Colour = tuple[int, int, int]

_SUITS: tuple[Colour, ...] = ((52, 73, 94), (74, 63, 107), (31, 97, 84), (110, 72, 48))
_SKIES: tuple[Colour, ...] = ((190, 220, 240), (250, 220, 180), (205, 225, 205), (225, 210, 235))
_SKIN: Colour = (222, 196, 172)
_GREY: Colour = (214, 219, 223)


@dataclass
class Canvas:
    """A picture of plain coloured shapes that knows how to become a PNG."""

    width: int
    height: int
    background: Colour
    rows: list[list[Colour]] = field(init=False)

    def __post_init__(self) -> None:
        self.rows = [[self.background] * self.width for _ in range(self.height)]

    def rectangle(self, left: int, top: int, right: int, bottom: int, colour: Colour) -> None:
        """Fill a rectangle, clipped to the picture."""
        for y in range(max(top, 0), min(bottom, self.height)):
            for x in range(max(left, 0), min(right, self.width)):
                self.rows[y][x] = colour

    def ellipse(self, x0: int, y0: int, rx: int, ry: int, colour: Colour) -> None:
        """Fill an ellipse around a centre, clipped to the picture."""
        for y in range(max(y0 - ry, 0), min(y0 + ry + 1, self.height)):
            for x in range(max(x0 - rx, 0), min(x0 + rx + 1, self.width)):
                if ((x - x0) / rx) ** 2 + ((y - y0) / ry) ** 2 <= 1:
                    self.rows[y][x] = colour

    def png(self) -> bytes:
        """The picture as a true-colour PNG."""
        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        raw = b"".join(b"\0" + b"".join(bytes(pixel) for pixel in row) for row in self.rows)
        parts = ((b"IHDR", header), (b"IDAT", zlib.compress(raw, 9)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    crc = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", crc)


def silhouette(number: int) -> bytes:
    """A neutral head and shoulders; the number varies the clothes and the hair."""
    canvas = Canvas(120, 150, _GREY)
    suit = _SUITS[number % len(_SUITS)]
    canvas.ellipse(60, 158, 52, 58, suit)
    canvas.ellipse(60, 52, 31, 34, (60, 52, 48))
    canvas.rectangle(50, 82, 70, 108, _SKIN)
    canvas.ellipse(60, 60, 25, 32, _SKIN)
    canvas.rectangle(57, 108, 63, 150, (245, 245, 245) if number % 2 else suit)
    return canvas.png()


def scene(number: int) -> bytes:
    """A village scene for the gallery and the news: sky, hill, hall and people."""
    canvas = Canvas(240, 160, _SKIES[number % len(_SKIES)])
    canvas.ellipse(40 + number * 23 % 160, 34, 16, 16, (255, 214, 92))
    canvas.ellipse(70 + number * 31 % 120, 150, 130, 62, (126, 166, 110))
    canvas.rectangle(0, 118, 240, 160, (196, 178, 140))
    _hall(canvas, 30 + number * 17 % 110)
    for index in range(4 + number % 4):
        _villager(canvas, 24 + index * 28, number + index)
    return canvas.png()


def _hall(canvas: Canvas, left: int) -> None:
    for step in range(22):
        canvas.rectangle(left + step, 78 - step, left + 90 - step, 79 - step, (168, 72, 58))
    canvas.rectangle(left + 8, 79, left + 82, 120, (240, 232, 214))
    canvas.rectangle(left + 38, 92, left + 52, 120, (120, 92, 70))


def _villager(canvas: Canvas, x: int, number: int) -> None:
    canvas.ellipse(x, 124, 5, 6, _SKIN)
    canvas.rectangle(x - 6, 130, x + 7, 150, _SUITS[number % len(_SUITS)])


def logo() -> bytes:
    """The office's emblem: a tree over water in a ring."""
    canvas = Canvas(96, 96, (255, 255, 255))
    canvas.ellipse(48, 48, 47, 47, (20, 96, 68))
    canvas.ellipse(48, 48, 40, 40, (250, 244, 220))
    canvas.rectangle(45, 44, 51, 68, (116, 82, 50))
    canvas.ellipse(48, 36, 22, 16, (66, 140, 74))
    canvas.ellipse(48, 72, 26, 6, (86, 150, 196))
    return canvas.png()


def banner() -> bytes:
    """The picture strip over the menu of the old pages."""
    canvas = Canvas(600, 60, (176, 214, 236))
    for index in range(6):
        canvas.ellipse(50 + index * 110, 74, 80, 40 - index % 3 * 6, (110, 160, 104))
    canvas.rectangle(0, 52, 600, 60, (214, 190, 130))
    return canvas.png()
