"""Reads Thai and Arabic digits in a picture, for the numbers that the OCR engine could not.

``ink`` parts a piece of the line into glyphs, ``digitnet`` says what each is, ``numberrow`` which
number they are, if that is sure. What is left out costs a person's look; what is read wrongly would
be a false verdict.

Measured in November 2026, after Tesseract 5.3.0, on 600 pages in eight fonts that were never learnt
from (see ``tests/make_digits.py``), 14 to 20 points, in 15 states from clean at 200 dpi to a fax.
Thai numbers read as they are / there / read as another: years 4,243 / 5,406 / 0, telephones
502 / 792 / 0, amounts 685 / 1,200 / 0. Of the years clean 94 %; tilt, salt, JPEG, shear, little
contrast 90 to 96; 150 dpi 88, 100 dpi doubled 81, blur 75 and 58, like a scan 71, fax 64, bold 52,
thin and broken 44.
So at most 0.7 of 1,000 accepted years are wrong (at 95 %), on such pages: none came out of a real
scanner. Of short numbers 30 % were read, 27 of 1,450 as another: parts of amounts in a typewriter
font and telephone numbers without their space, for both of which a rule was made afterwards.
240 of the pages were drawn after the limits had been set, on pages of the same fonts (4 of 2,300
years were wrong then, all with ``๔`` for a broken ``๕``, which now has a limit of its own).

What a page may cost is bounded by counts, not by time, so that the same picture always gives the
same text.
"""

from __future__ import annotations

from collections.abc import Callable

from oitcheck.reading.digitnet import Guess, guess
from oitcheck.reading.ink import Glyph, Grey, glyphs
from oitcheck.reading.numberrow import Number, Place, Row

MOST, MOST_PIXELS, MOST_GUESSES = 200, 10_000_000, 1_000
_WIDEST, _MOST_GLYPHS = 20, 60
_BESIDE, _FAR_BESIDE = 6, 20
_SIZES = range(8, 201)


class Reader:
    """Reads the numbers of one picture, as long as it is not tired.

    Args:
        picture: one that ``raster`` drew.
    """

    def __init__(self, picture: Grey) -> None:
        self.picture = picture
        self._attempts = self._pixels = 0
        self._seen: dict[tuple[int, ...], Guess] = {}

    @property
    def tired(self) -> bool:
        """True after so much work as no page of an agency makes: it reads no more then."""
        many = self._attempts >= MOST or len(self._seen) >= MOST_GUESSES
        return many or self._pixels >= MOST_PIXELS

    def number(self, place: Place) -> Number | None:
        """Read the number at a place; ``None`` where it is not wholly sure.

        What joins the number on either side belongs to it, wherever the place ends.
        """
        size = place.size
        wide = place.right - place.left > _WIDEST * size
        if wide or size not in _SIZES or self.tired:
            return None
        self._attempts += 1
        for beside in (_BESIDE, _FAR_BESIDE):
            row = self._row(place, beside * size)
            found = row.number(place)
            if not row.cut:
                break
        return found

    def _row(self, place: Place, beside: int) -> Row:
        size = place.size
        left, top = max(0, place.left - beside), max(0, place.foot - 2 * size)
        rows = self.picture.part(left, top, place.right + beside, place.foot + size)
        self._pixels += sum(map(len, rows))
        foot = place.foot - top
        found = [glyph for glyph in glyphs(rows, size) if _in_line(glyph, foot, size)]
        if len(found) > _MOST_GLYPHS:
            found = []
        width = len(rows[0]) if rows else 0
        guess = self._guess(left, top)
        return Row(found, foot, size, left, width, self.picture.width, guess)

    def _guess(self, left: int, top: int) -> Callable[[Glyph], Guess]:
        """Guesses, each made once, however many numbers look at a glyph."""

        def known(glyph: Glyph) -> Guess:
            key = left + glyph.left, top + glyph.top, glyph.width, glyph.height, glyph.area
            if key not in self._seen:
                self._seen[key] = guess(glyph)
            return self._seen[key]

        return known


def _in_line(glyph: Glyph, foot: int, size: int) -> bool:
    return foot - 1.3 * size <= glyph.level <= foot + 0.4 * size
