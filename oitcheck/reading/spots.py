"""Where on a page of a PDF quoted words stand, for a picture of the place. In the child only.

The words were mended before they were quoted, so they are looked for as skeletons: letters without
marks and spaces, of the layer as it was read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from oitcheck.thai import layer
from oitcheck.thai.skeleton import skeleton
from oitcheck.thai.text import key

MOST_LINES = 8
_BEGINNINGS = (None, 60, 30, 15)
_LEAST = 4

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Plate:
    """A page drawn for people: its size in pixels, and the boxes of the words asked for."""

    width: int
    height: int
    spots: tuple[tuple[Box, ...], ...]


class Places(Protocol):
    """The letters of a page, each at its place, and the boxes that they fill."""

    @property
    def read(self) -> str:
        """One character a place, as the reader reads it."""

    def box(self, place: int) -> Box:
        """Left, top, right and bottom of a letter, in points from the upper left of the page."""


def spots(page: Places, words: Sequence[str]) -> list[list[Box]]:
    """For each of ``words`` the boxes that it fills, one a line; none where it is not found."""
    bare: list[str] = []
    places: list[int] = []
    for place, letter in _letters(page.read):
        for sign in _bare(letter):
            bare.append(sign)
            places.append(place)
    text = "".join(bare)
    return [list(_lines(page, _found(text, places, one)))[:MOST_LINES] for one in words]


def _letters(text: str) -> Iterator[tuple[int, str]]:
    """Every letter and its place; one beyond U+FFFF may stand there as its two surrogates."""
    for place, letter in enumerate(text):
        if "\ud800" <= letter <= "\udbff":
            pair = text[place : place + 2].encode("utf-16", "surrogatepass")
            yield place, pair.decode("utf-16", "replace")
        elif not "\udc00" <= letter <= "\udfff":
            yield place, letter


@lru_cache(maxsize=4096)
def _bare(letter: str) -> str:
    return skeleton(key(layer.mended(letter)))


def _found(text: str, places: Sequence[int], words: str) -> Sequence[int]:
    """The places of ``words``, or of as much of their beginning as is found."""
    wanted = skeleton(key(words))
    for end in _BEGINNINGS:
        part = wanted[:end]
        at = text.find(part) if len(part) >= _LEAST else -1
        if at >= 0:
            return places[at : at + len(part)]
    return ()


def _lines(page: Places, places: Sequence[int]) -> Iterator[Box]:
    """One box for all letters that stand side by side."""
    line: Box | None = None
    for left, top, right, bottom in map(page.box, places):
        if right <= left or bottom <= top:
            continue
        if line is not None and _beside(line, (left, top, right, bottom)):
            line = min(line[0], left), min(line[1], top), max(line[2], right), max(line[3], bottom)
            continue
        if line is not None:
            yield line
        line = left, top, right, bottom
    if line is not None:
        yield line


def _beside(line: Box, letter: Box) -> bool:
    middle = (letter[1] + letter[3]) / 2
    return line[1] - 2 <= middle <= line[3] + 2
