"""Says what a glyph is: one of 20 digits, or none; by two small nets.

Each glyph is put into a square and described by the directions of its edges, which fonts have in
common. The nets know 20 digits, the letters, marks, Latin, and several letters in one.

The weights (``digits.dat``, 31 KB) were learnt by ``tests/make_digits.py`` from 118,000 glyphs of
51 font files (named there with their licences), drawn and spoilt; no outline or picture of a font
is in them.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from operator import mul

from oitcheck.reading.ink import Glyph

THAI, DIGITS = "๐๑๒๓๔๕๖๗๘๙", "๐๑๒๓๔๕๖๗๘๙0123456789"
SIDE = 20
_ZONES, _WAYS = 5, 8
_FLAT = 0.2
_ARRAY = struct.Struct("<HHf")


def _zones_of(cell: int) -> list[tuple[int, float]]:
    """The zones that a cell lies between, and its share in each."""
    place = (cell + 0.5) * _ZONES / SIDE - 0.5
    low = math.floor(place)
    both = (low, low + 1 - place), (low + 1, place - low)
    return [(zone, share) for zone, share in both if 0 <= zone < _ZONES]


_ZONES_OF = [_zones_of(cell) for cell in range(SIDE)]


def grid(glyph: Glyph) -> list[float]:
    """The glyph in a square of ``SIDE`` cells, in the middle, as large as it fits: ink a cell."""
    scale = SIDE / max(glyph.width, glyph.height)
    across = (SIDE - glyph.width * scale) / 2 - glyph.left * scale
    down = (SIDE - glyph.height * scale) / 2 - glyph.top * scale
    cells = [0.0] * (SIDE * SIDE)
    for y, start, end in glyph.runs:
        columns = list(_shares(start * scale + across, end * scale + across))
        for row, part in _shares(y * scale + down, (y + 1) * scale + down):
            for column, ink in columns:
                cells[row * SIDE + column] += part * ink
    return cells


def _shares(start: float, end: float) -> Iterator[tuple[int, float]]:
    """Which cells lie between two places, and how much of each."""
    for cell in range(max(int(start), 0), min(math.ceil(end), SIDE)):
        yield cell, min(end, cell + 1) - max(start, cell)


def ways(cells: Sequence[float]) -> list[float]:
    """In which directions the edges run, by zones of the square: what fonts have in common."""
    rows = [[0.0] * (SIDE + 2)]
    rows += [[0.0, *cells[at : at + SIDE], 0.0] for at in range(0, SIDE * SIDE, SIDE)]
    rows.append(rows[0])
    zones = [0.0] * (_ZONES * _ZONES * _WAYS)
    for y in range(SIDE):
        for x, dx, dy in _slopes(rows[y], rows[y + 1], rows[y + 2]):
            _add_edge(zones, x, y, dx, dy)
    return [math.sqrt(value) / 4 for value in zones]


def _add_edge(zones: list[float], x: int, y: int, dx: float, dy: float) -> None:
    """Share out the edge at a cell among the zones it lies between and its two nearest ways."""
    strength = math.hypot(dx, dy)
    if strength < _FLAT:
        return
    turn = math.atan2(dy, dx) / math.tau % 1.0 * _WAYS
    way, part = int(turn) % _WAYS, turn % 1.0
    for down, much in _ZONES_OF[y]:
        for across, share in _ZONES_OF[x]:
            base, ink = (down * _ZONES + across) * _WAYS, strength * much * share
            zones[base + way] += ink * (1 - part)
            zones[base + (way + 1) % _WAYS] += ink * part


def _slopes(
    above: list[float], row: list[float], below: list[float]
) -> Iterator[tuple[int, float, float]]:
    """Where a row is not flat, and how steep it is to the right and downwards."""
    for x, (a, b, c, d, e, f, g, h) in enumerate(
        zip(above, above[1:], above[2:], row, row[2:], below, below[1:], below[2:], strict=False)
    ):
        dx, dy = 2 * (e - d) + c - a + h - f, 2 * (g - b) + f - a + h - c
        if dx or dy:
            yield x, dx, dy


@dataclass(frozen=True, slots=True)
class Guess:
    """What a glyph is taken for: a digit as written, or ``""`` for none; and how surely, 0 to 1."""

    digit: str
    sure: float


@dataclass(frozen=True, slots=True)
class _Net:
    """One layer of weights between the features and the hidden cells, one to the classes."""

    hidden: list[tuple[float, ...]]
    hidden_bias: list[float]
    out: list[tuple[float, ...]]
    out_bias: list[float]

    def shares(self, features: Sequence[float]) -> list[float]:
        """How likely each class is; all together 1."""
        fired = [max(0.0, value) for value in _sums(self.hidden, self.hidden_bias, features)]
        raw = _sums(self.out, self.out_bias, fired)
        most = max(raw)
        powers = [math.exp(value - most) for value in raw]
        whole = sum(powers)
        return [power / whole for power in powers]


def _sums(
    layer: list[tuple[float, ...]], biases: list[float], values: Sequence[float]
) -> list[float]:
    return [
        sum(map(mul, weights, values)) + bias for weights, bias in zip(layer, biases, strict=True)
    ]


@cache
def _nets() -> tuple[_Net, ...]:
    """The two nets in ``digits.dat``."""
    arrays = list(_arrays(files(__package__).joinpath("digits.dat").read_bytes()))
    return tuple(
        _Net(arrays[i], list(arrays[i + 1][0]), arrays[i + 2], list(arrays[i + 3][0]))
        for i in range(0, len(arrays), 4)
    )


def _arrays(data: bytes) -> Iterator[list[tuple[float, ...]]]:
    """Each array in the data: its shape, its scale and signed bytes."""
    at = 0
    while at < len(data):
        rows, columns, scale = _ARRAY.unpack_from(data, at)
        at += _ARRAY.size
        values = [value * scale for value in memoryview(data)[at : at + rows * columns].cast("b")]
        at += rows * columns
        yield [tuple(values[i : i + columns]) for i in range(0, len(values), columns)]


def guess(glyph: Glyph) -> Guess:
    """What a glyph is, in the view of both nets, of which the less sure counts."""
    seen = ways(grid(glyph))
    one, other = (_digits(net.shares(seen)) for net in _nets())
    both = {digit: min(share, other[digit]) for digit, share in one.items()}
    best = max(both, key=lambda digit: both[digit])
    return Guess(best, both[best])


def _digits(shares: list[float]) -> dict[str, float]:
    """The share of each digit and, under ``""``, of all that is none.

    A Thai and an Arabic zero look alike in many fonts; each counts for both. The last class, ink of
    several letters or a part of one, is neither a digit nor surely none.
    """
    known = dict(zip(DIGITS, shares, strict=False))
    known["๐"] = known["0"] = known["๐"] + known["0"]
    known[""] = sum(shares[len(DIGITS) : -1])
    return known
