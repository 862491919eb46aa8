"""What a text layer says only together with the fonts and spans that drew it.

Two producers write layers that no reader of letters alone can put right: e-LAAS, whose shifted font
stands beside a right one on the same line, and Chromium, where pdfium says a syllable twice
because another letter stands between its two pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Protocol

from oitcheck.thai import layer

_THAI = re.compile("[\u0e01-\u0e5b]")
_EITHER = re.compile(r"[!-\x7f]+|[\t\n\r ]")
_SUBSET = re.compile(r"[A-Z]{6}\+")
_SYLLABLE = "[\u0e01-\u0e2e][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]+"
_TWICE = re.compile(f"(?s)(?=({_SYLLABLE}).{{1,8}}?(\\1))")
_WHITE = " \r\n"
_APART, _BACK = 0.2, 2.0


class Letters(Protocol):
    """The letters of one page, each at its place, counted from 0, and what drew them.

    A letter beyond U+FFFF may fill two places, as its surrogates.
    """

    @property
    def text(self) -> str:
        """One character a place."""

    def thing(self, place: int) -> int:
        """The text object that a letter is part of; 0 for white space that the reader made up.

        The letters of one object stand together.
        """

    def font(self, thing: int) -> tuple[int, str]:
        """The number and the name of the font of a text object."""

    def span(self, thing: int) -> int:
        """The number of the span of a text object that has an ``/ActualText``; 0 for none."""

    def gap(self, left: int, right: int) -> float:
        """The white between two letters, as a share of the height of a line.

        Endless to the left where the second stands on another line.
        """


def unshifted(letters: Letters) -> str:
    """The text of an e-LAAS page: the letters of its shifted font decoded, all others as they are.

    Shifted are the embedded subsets, which have no table of their letters; a font of the same line
    without a subset has the standard encoding (seen in all four files of the corpus). A subset that
    shows Thai has a table and is right.
    """
    text = letters.text
    right = {letters.thing(match.start()) for match in _THAI.finditer(text)} - {0}
    fonts = {letters.font(thing)[0] for thing in right}
    mute: dict[int, bool] = {0: False}
    decoded = list(layer.unshifted(text))
    for start, end, thing in _either(letters, text):
        if thing not in mute:
            number, name = letters.font(thing)
            mute[thing] = number not in fonts and bool(_SUBSET.match(name))
        if not mute[thing]:
            decoded[start:end] = text[start:end]
    return "".join(decoded)


def _either(letters: Letters, text: str) -> Iterator[tuple[int, int, int]]:
    """Start, end and text object of all that may be a letter of any font."""
    for match in _EITHER.finditer(text):
        start, end = match.span()
        thing = letters.thing(start)
        if end - start == 1 or letters.thing(end - 1) == thing:
            yield start, end, thing
        else:
            yield from ((at, at + 1, letters.thing(at)) for at in range(start, end))


def twice(text: str) -> bool:
    """True where a syllable comes again so soon that it may be the same one."""
    return bool(_TWICE.search(text))


def undoubled(letters: Letters) -> str:
    """The text of a page, each span that has an ``/ActualText`` said once.

    pdfium sorts what is drawn from left to right and says the text of a span again when it comes
    back to it: ``ส่วส่ น``. The white space that it makes up around the second one goes with it,
    unless there is some on the page.
    """
    text = letters.text
    gone = set(_repeated(letters, text))
    for at in [at for at in gone if at + 1 not in gone]:
        gone.update(_made_up(letters, text, at, 1))
    for at in [at for at in gone if at - 1 not in gone]:
        gone.update(_made_up(letters, text, at, -1))
    parts = []
    for left_out, places in groupby(range(len(text)), gone.__contains__):
        run = list(places)
        parts.append(
            _between(letters, run[0] - 1, run[-1] + 1, len(text))
            if left_out
            else text[run[0] : run[-1] + 1]
        )
    return "".join(parts)


def _repeated(letters: Letters, text: str) -> Iterator[int]:
    """The places of what a span says again from another text object."""
    first: dict[int, int] = {}
    known = {at for match in _TWICE.finditer(text) for at in (match.start(1), match.start(2))}
    done = 0
    for at in sorted(known):
        thing = letters.thing(at) if at >= done else 0
        span = letters.span(thing) if thing else 0
        if not span or first.setdefault(span, thing) == thing:
            continue
        for done in range(at, len(text)):
            if letters.thing(done) != thing:
                break
            yield done


def _made_up(letters: Letters, text: str, at: int, step: int) -> Iterator[int]:
    """The places next to ``at`` that hold white space which nothing drew."""
    at += step
    while 0 <= at < len(text) and text[at] in _WHITE and not letters.thing(at):
        yield at
        at += step


def _between(letters: Letters, left: int, right: int, end: int) -> str:
    """The white space between two letters that stand side by side once others are left out."""
    if left < 0 or right >= end:
        return ""
    white = letters.gap(left, right)
    return "\n" if white < -_BACK else " " if white > _APART else ""
