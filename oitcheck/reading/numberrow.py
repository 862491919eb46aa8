"""Finds the one number at a place in a piece of a line, and says it only where it is sure.

A number counts only where the nets are sure of every digit, the digits stand evenly on one line,
and nothing beside them may be a digit, too. It is followed to both sides as far as it reaches,
and is written as numbers are: a year, an amount, a telephone number.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median

from oitcheck.reading.digitnet import THAI, Guess
from oitcheck.reading.ink import Glyph

SURE, SURE_ALONE, SURE_OTHER = 0.9, 0.95, 0.9
_SURE_OF = {"๔": 0.985}
_LIKELY = 0.2
_ENOUGH = 4
_SPACE, _APART, _FAR = 0.35, 0.6, 1.4
_WRITTEN = re.compile(r"\d+(\.\d\d?)?|\d{1,3}(,\d{3})+(\.\d\d)?|\d+(-\d+)+")
_YEAR = re.compile("[๒2][๕5][๔-๙4-9][๐-๙0-9]")
_OLD_YEAR = re.compile("๒[^๕]..")
_ARABIC = re.compile("[1-9]")
_DIGIT, _SIGN, _DASH = "digit", "sign", "dash"
_OTHER, _VAGUE, _UNSURE = "other", "vague", "unsure"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a number stands in the picture, roughly: its sides, the foot and height of letters."""

    left: int
    right: int
    foot: int
    size: int


@dataclass(frozen=True, slots=True)
class Number:
    """A number that was read, as it is written, and its sides in the picture."""

    text: str
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class _Token:
    """A glyph and what it is: a digit, a sign, ``other`` (surely no digit) or ``unsure``."""

    glyph: Glyph
    kind: str
    text: str = ""
    sure: float = 1.0


@dataclass(slots=True)
class Row:
    """The glyphs of a piece of a line; what each is, is found out when it is asked for.

    Args:
        foot: the row of the piece on which the letters stand.
        size: about the height of a letter.
        left: where the piece begins in the page.
        width: of the piece.
        guess: what a glyph is.
        cut: set where a number may go on beyond the piece.
    """

    glyphs: list[Glyph]
    foot: int
    size: int
    left: int
    width: int
    page_width: int
    guess: Callable[[Glyph], Guess]
    tokens: dict[int, _Token] = field(default_factory=dict)
    cut: bool = False

    def number(self, place: Place) -> Number | None:
        """The one number at a place, if it is sure and written as numbers are."""
        wanted = [at for at, glyph in enumerate(self.glyphs) if self._in_place(place, glyph)]
        span = self._span(wanted)
        text = self._text(span) if span else ""
        if span is None or not (_YEAR if self._dashed(span) else _WRITTEN).fullmatch(text):
            return None
        if _OLD_YEAR.fullmatch(text):
            return None
        left, right = self.glyphs[span[0]].left, self.glyphs[span[-1]].right
        return Number(text, self.left + left, self.left + right)

    def _in_place(self, place: Place, glyph: Glyph) -> bool:
        """True for a glyph in a place, whose sides are rough, and for one it is a part of."""
        left, right = glyph.left + self.left, glyph.right + self.left
        return place.left <= (left + right) / 2 <= place.right or (
            left <= (place.left + place.right) / 2 <= right
        )

    def token(self, at: int) -> _Token:
        if at not in self.tokens:
            self.tokens[at] = self._token(at)
        return self.tokens[at]

    def _span(self, wanted: list[int]) -> range | None:
        """Where the one number is that holds all that is wanted and could be a digit."""
        digits = [at for at in wanted if self.token(at).kind in (_DIGIT, _UNSURE)]
        if not digits:
            return None
        start, end = self._reach(digits[0], -1), self._reach(digits[0], 1)
        if start is None or end is None or digits[-1] > end:
            return None
        if {self._loose(start), self._loose(end)} & set(",-"):
            return None
        within = [at for at in range(start, end + 1) if self.token(at).kind == _DIGIT]
        sound = _sound([self.token(at) for at in within]) and self._even(within)
        sound = sound and (len(within) >= _ENOUGH or self._alone(within[0], within[-1]))
        return range(within[0], within[-1] + 1) if sound else None

    def _text(self, span: range) -> str:
        """What is written; signs by their form and their place on the line of the digits."""
        digits = [self.token(at) for at in span if self.token(at).kind == _DIGIT]
        foot = median(digit.glyph.bottom for digit in digits)
        written = "".join(
            self.token(at).text or _sign(self.glyphs[at], foot, self.size) for at in span
        )
        return written.replace("๐", "0") if _ARABIC.search(written) else written

    def _loose(self, at: int) -> str:
        """The sign that a number begins or ends with; of a whole one it can be a full stop."""
        kind = self.token(at).kind
        return _sign(self.glyphs[at], self.foot, self.size) if kind == _SIGN else ""

    def _dashed(self, span: range) -> bool:
        """True for a number beside a dash with room on both sides, as between two years."""
        beside = [at for at in (span[0] - 1, span[-1] + 1) if 0 <= at < len(self.glyphs)]
        return any(self.token(at).kind == _DASH for at in beside)

    def _token(self, at: int) -> _Token:
        glyph = self.glyphs[at]
        if glyph.height < 0.5 * self.size:
            sign = _sign(glyph, self.foot, self.size)
            dash = sign == "-" and min(self._apart(at - 1), self._apart(at)) > _SPACE * self.size
            return _Token(glyph, _DASH if dash else _SIGN if sign else _UNSURE)
        seen = self.guess(glyph)
        if seen.digit and seen.sure >= _LIKELY:
            return _Token(glyph, _DIGIT if seen.sure >= SURE else _UNSURE, seen.digit, seen.sure)
        if (not seen.digit and seen.sure >= SURE_OTHER) or self._bracket(glyph):
            return _Token(glyph, _OTHER)
        low = glyph.top > self.foot - 0.65 * self.size
        return _Token(glyph, _UNSURE if low else _VAGUE)

    def _bracket(self, glyph: Glyph) -> bool:
        """True for a narrow glyph that rises above the letters and hangs below them."""
        slim = glyph.width < 0.5 * self.size < 0.4 * glyph.height
        return slim and glyph.top < self.foot - self.size < self.foot < glyph.bottom

    def _reach(self, at: int, step: int) -> int | None:
        """The last digit or sign on one side; ``None`` where more of the number may follow."""
        while True:
            beyond = at + step
            apart = self._apart(min(at, beyond)) / self.size
            if self._at_side(at) or (apart <= _FAR and self._at_side(beyond)):
                self.cut = True
                return None
            if self.token(at).kind == _UNSURE:
                return None
            kind = self.token(beyond).kind if apart <= _FAR else _OTHER
            if kind in (_OTHER, _DASH) or (kind == _VAGUE and apart > _SPACE):
                return at
            if kind == _VAGUE:
                return None
            if apart > _APART:
                return at if self._ends(at, step) else None
            at = beyond

    def _ends(self, at: int, step: int) -> bool:
        """True where a number ends before a wide gap: no sign of it stands alone in there."""
        signs = self._like_sign(at)
        while self._apart(min(at, at + step)) <= _FAR * self.size:
            at += step
            if self._like_sign(at):
                signs = True
            else:
                return not signs or self.token(at).kind not in (_DIGIT, _UNSURE)
        return True

    def _like_sign(self, at: int) -> bool:
        """True for a sign, and for what may be one."""
        low = self.glyphs[at].height < 0.75 * self.size
        kind = self.token(at).kind
        return kind == _SIGN or (kind == _UNSURE and low)

    def _at_side(self, at: int) -> bool:
        """True for a glyph at the very side of what was cut out: its neighbour may be missing."""
        glyph, near = self.glyphs[at], _APART * self.size
        before = near if self.left else 1
        behind = self.width - (near if self.left + self.width < self.page_width else 1)
        return glyph.left < before or glyph.right > behind

    def _apart(self, at: int) -> float:
        """The room between a glyph and the next, endless beyond the first and last."""
        if not 0 <= at < len(self.glyphs) - 1:
            return math.inf
        return self.glyphs[at + 1].left - self.glyphs[at].right

    def _alone(self, first: int, last: int) -> bool:
        """False where something stands beside a number that may be one of its digits, spoilt."""
        near = [at for at, to in ((first - 1, first - 1), (last + 1, last)) if self._near(to)]
        return all(self.token(at).kind != _VAGUE for at in near)

    def _near(self, at: int) -> bool:
        return self._apart(at) <= _FAR * self.size

    def _even(self, within: list[int]) -> bool:
        """False where a space stands between two digits: two numbers, or one and a half."""
        apart = [self._apart(at) for at in within if at + 1 in within]
        return not apart or max(apart) <= 1.6 * median(apart) + 0.12 * self.size


def _sound(digits: list[_Token]) -> bool:
    """True for digits that are sure, of one script, of one height and on one line.

    Zeros alone are no number: the letter o looks like one.
    """
    if len({part.text in THAI for part in digits if part.text not in "๐0"}) != 1:
        return False
    usual = median(part.glyph.height for part in digits)
    foot = median(part.glyph.bottom for part in digits)
    limit = SURE if len(digits) > 1 else SURE_ALONE
    return all(
        part.sure >= _SURE_OF.get(part.text, limit)
        and 0.65 * usual <= part.glyph.height <= 1.7 * usual
        and abs(part.glyph.bottom - foot) <= 0.3 * usual
        for part in digits
    )


def _sign(glyph: Glyph, foot: float, size: int) -> str:
    """Full stop, comma or hyphen by form and place; ``""`` for anything else."""
    if glyph.width >= 1.4 * glyph.height and 0.15 * size < foot - glyph.level < 0.75 * size:
        return "-"
    if glyph.width > 0.35 * size or glyph.level < foot - 0.35 * size:
        return ""
    return "," if glyph.bottom > foot + 0.1 * size else "."
