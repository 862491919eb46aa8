"""Parts the ink of a grey picture into glyphs: what hangs together, and what stands above it.

A piece of a line is parted into ink and paper (Otsu), the ink into pieces that touch, and pieces
that stand one above the other are one glyph: a broken digit, a letter with its mark.

Only bytes are read here; pictures of strangers are decoded in ``raster`` alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

_HEAD = re.compile(rb"P5\n(\d{1,6}) (\d{1,6})\n255\n")
_INK = re.compile(b"\x01+")
_LEAST_CONTRAST = 30
_MOST_RUNS, _MOST_PIECES = 6_000, 200

Run = tuple[int, int, int]
"""Ink in one row: the row, its first column, the column after its last."""


@dataclass(frozen=True, slots=True)
class Grey:
    """A grey picture: its rows, one byte a pixel, one behind the other."""

    width: int
    height: int
    pixels: bytes

    def part(self, left: int, top: int, right: int, bottom: int) -> list[bytes]:
        """The rows of a part; what lies outside of the picture is cut off."""
        left, right = max(left, 0), min(right, self.width)
        starts = range(max(top, 0) * self.width, min(bottom, self.height) * self.width, self.width)
        return [self.pixels[at + left : at + right] for at in starts] if right > left else []


def opened(path: Path) -> Grey | None:
    """The picture that ``raster`` drew into a file; ``None`` for anything else."""
    data = path.read_bytes()
    head = _HEAD.match(data)
    if head is None:
        return None
    width, height = int(head[1]), int(head[2])
    whole = 0 < width * height == len(data) - head.end()
    return Grey(width, height, data[head.end() :]) if whole else None


@dataclass(slots=True)
class Glyph:
    """Ink that hangs together: its box and its runs (row, first column, column after the last)."""

    left: int
    top: int
    right: int
    bottom: int
    runs: list[Run] = field(default_factory=list)

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def level(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def area(self) -> int:
        return sum(end - start for _, start, end in self.runs)


def glyphs(rows: Sequence[bytes], size: int) -> list[Glyph]:
    """The glyphs in a few rows of a picture, from left to right, those of a letter together.

    Args:
        size: about the height of a letter; what is much smaller is dirt.
    """
    dark = _threshold(rows)
    if dark is None:
        return []
    table = bytes(value <= dark for value in range(256))
    inked = [row.translate(table) for row in rows]
    pieces = _pieces(list(islice(_runs(inked), _MOST_RUNS)))
    least = max(3, size * size // 80)
    solid = [piece for piece in pieces if piece.area >= least]
    if len(solid) > _MOST_PIECES:
        return []
    return sorted(_together(solid, size // 4), key=lambda glyph: glyph.left)


def _runs(inked: Iterable[bytes]) -> Iterator[Run]:
    for y, row in enumerate(inked):
        for found in _INK.finditer(row):
            yield y, found.start(), found.end()


def _threshold(rows: Sequence[bytes]) -> int | None:
    """The darkest value of paper, less one, after Otsu; ``None`` where nothing stands out."""
    counts: Counter[int] = Counter()
    for row in rows:
        counts.update(row)
    total, whole = counts.total(), sum(value * count for value, count in counts.items())
    best, dark, below, weight = 0.0, None, 0, 0
    for value in sorted(counts)[:-1]:
        below += counts[value]
        weight += value * counts[value]
        apart = (whole - weight) / (total - below) - weight / below
        score = below * (total - below) * apart * apart
        if score > best and apart >= _LEAST_CONTRAST:
            best, dark = score, value
    return dark


def _pieces(runs: list[Run]) -> list[Glyph]:
    """Runs that touch, also by a corner, as one piece each."""
    parents = list(range(len(runs)))
    start = 0
    for at, (y, left, right) in enumerate(runs):
        while runs[start][0] < y - 1 or (runs[start][0] == y - 1 and runs[start][2] < left):
            start += 1
        above = start
        while runs[above][0] == y - 1 and runs[above][1] <= right:
            _join(parents, above, at)
            above += 1
    found: dict[int, Glyph] = {}
    for at, run in enumerate(runs):
        _add(found, _root(parents, at), run)
    return list(found.values())


def _root(parents: list[int], at: int) -> int:
    """The run that stands for all that hang together with the one given."""
    while parents[at] != at:
        parents[at] = parents[parents[at]]
        at = parents[at]
    return at


def _join(parents: list[int], one: int, other: int) -> None:
    parents[_root(parents, other)] = _root(parents, one)


def _add(found: dict[int, Glyph], name: int, run: Run) -> None:
    y, left, right = run
    glyph = found.get(name)
    if glyph is None:
        found[name] = Glyph(left, y, right, y + 1, [run])
        return
    glyph.left, glyph.right = min(glyph.left, left), max(glyph.right, right)
    glyph.bottom = y + 1
    glyph.runs.append(run)


def _together(pieces: list[Glyph], near: int) -> list[Glyph]:
    """Pieces that stand one above the other as one glyph each: a broken digit, a letter's mark."""
    whole: list[Glyph] = []
    for piece in sorted(pieces, key=lambda piece: -piece.width):
        for other in whole:
            common = min(piece.right, other.right) - max(piece.left, other.left)
            apart = max(piece.top, other.top) - min(piece.bottom, other.bottom)
            if common >= 0.6 * piece.width and apart <= near:
                _unite(other, piece)
                break
        else:
            whole.append(piece)
    return whole


def _unite(one: Glyph, other: Glyph) -> None:
    one.left, one.right = min(one.left, other.left), max(one.right, other.right)
    one.top, one.bottom = min(one.top, other.top), max(one.bottom, other.bottom)
    one.runs = one.runs + other.runs
