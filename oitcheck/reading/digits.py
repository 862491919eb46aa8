"""Reads Thai and Arabic digits in a picture, for the numbers that the OCR engine could not.

A piece of the line is parted into ink and paper (Otsu) and the ink into glyphs. Each glyph is put
into a square and described by the directions of its edges; two small nets say what it is: one of 20
digits, a letter, a mark, several letters in one. A number counts only where both nets are sure of
every digit, the digits stand evenly on one line, and nothing beside them may be a digit, too. What
is left out costs a person's look; what is read wrongly would be a false verdict.

The weights (``digits.dat``, 31 KB) were learnt by ``tests/make_digits.py`` from 118,000 glyphs of
51 font files (named there with their licences), drawn and spoilt; no outline or picture of a font
is in them.

Measured in November 2026, after Tesseract 5.3.0, on 600 pages in eight fonts that were never learnt
from (named there, too), 14 to 20 points, in 15 states from clean at 200 dpi to a fax. Thai numbers
read as they are / there / read as another: years 4,243 / 5,406 / 0, telephones 502 / 792 / 0,
amounts 685 / 1,200 / 0. Of the years clean 94 %; tilt, salt, JPEG, shear, little contrast 90 to 96;
150 dpi 88, 100 dpi doubled 81, blur 75 and 58, like a scan 71, fax 64, bold 52, thin and broken 44.
So at most 0.7 of 1,000 accepted years are wrong (at 95 %), on such pages: none came out of a real
scanner. Of short numbers 30 % were read, 27 of 1,450 as another: parts of amounts in a typewriter
font and telephone numbers without their space, for both of which a rule was made afterwards.
240 of the pages were drawn after the limits had been set, on pages of the same fonts (4 of 2,300
years were wrong then, all with ``๔`` for a broken ``๕``, which now has a limit of its own).

Only bytes are read here; pictures of strangers are decoded in ``raster`` alone. What a page may
cost is bounded by counts, not by time, so that the same picture always gives the same text.
"""

from __future__ import annotations

import math
import re
import struct
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import islice
from operator import mul
from pathlib import Path
from statistics import median

SIDE = 20
THAI, DIGITS = "๐๑๒๓๔๕๖๗๘๙", "๐๑๒๓๔๕๖๗๘๙0123456789"
SURE, SURE_ALONE, SURE_OTHER = 0.9, 0.95, 0.9
_SURE_OF = {"๔": 0.985}
_ZONES, _WAYS = 5, 8
_LEAST_CONTRAST = 30
_HEAD = re.compile(rb"P5\n(\d{1,6}) (\d{1,6})\n255\n")
_WRITTEN = re.compile(r"\d+(\.\d\d?)?|\d{1,3}(,\d{3})+(\.\d\d)?|\d+(-\d+)+")
_YEAR = re.compile("[๒2][๕5][๔-๙4-9][๐-๙0-9]")
_OLD_YEAR = re.compile("๒[^๕]..")
_ARABIC = re.compile("[1-9]")
_INK = re.compile(b"\x01+")

_FLAT = 0.2
MOST, MOST_PIXELS, MOST_GUESSES = 200, 10_000_000, 1_000
_MOST_RUNS, _MOST_PIECES = 6_000, 200
_ARRAY = struct.Struct("<HHf")
_WIDEST, _MOST_GLYPHS = 20, 60
_SPACE, _APART, _FAR, _BESIDE, _FAR_BESIDE = 0.35, 0.6, 1.4, 6, 20
_SIZES = range(8, 201)
_LIKELY = 0.2
_ENOUGH = 4
_DIGIT, _SIGN, _DASH = "digit", "sign", "dash"
_OTHER, _VAGUE, _UNSURE = "other", "vague", "unsure"

Run = tuple[int, int, int]


def _near(cell: int) -> list[tuple[int, float]]:
    """The zones that a cell lies between, and its share in each."""
    place = (cell + 0.5) * _ZONES / SIDE - 0.5
    low = math.floor(place)
    both = (low, low + 1 - place), (low + 1, place - low)
    return [(zone, share) for zone, share in both if 0 <= zone < _ZONES]


_NEAR = [_near(cell) for cell in range(SIDE)]


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
    root = list(range(len(runs)))
    start = 0
    for at, (y, left, right) in enumerate(runs):
        while runs[start][0] < y - 1 or (runs[start][0] == y - 1 and runs[start][2] < left):
            start += 1
        above = start
        while runs[above][0] == y - 1 and runs[above][1] <= right:
            _join(root, above, at)
            above += 1
    found: dict[int, Glyph] = {}
    for at, run in enumerate(runs):
        _add(found, _top(root, at), run)
    return list(found.values())


def _top(root: list[int], at: int) -> int:
    while root[at] != at:
        root[at] = root[root[at]]
        at = root[at]
    return at


def _join(root: list[int], one: int, other: int) -> None:
    root[_top(root, other)] = _top(root, one)


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
    for y, near_y in enumerate(_NEAR):
        for x, dx, dy in _slopes(rows[y], rows[y + 1], rows[y + 2]):
            strength = math.hypot(dx, dy)
            if strength < _FLAT:
                continue
            turn = math.atan2(dy, dx) / math.tau % 1.0 * _WAYS
            way, part = int(turn) % _WAYS, turn % 1.0
            for down, much in near_y:
                for across, share in _NEAR[x]:
                    base, ink = (down * _ZONES + across) * _WAYS, strength * much * share
                    zones[base + way] += ink * (1 - part)
                    zones[base + (way + 1) % _WAYS] += ink * part
    return [math.sqrt(value) / 4 for value in zones]


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
        fired = [
            max(0.0, sum(map(mul, weights, features)) + bias)
            for weights, bias in zip(self.hidden, self.hidden_bias, strict=True)
        ]
        raw = [
            sum(map(mul, weights, fired)) + bias
            for weights, bias in zip(self.out, self.out_bias, strict=True)
        ]
        most = max(raw)
        powers = [math.exp(value - most) for value in raw]
        whole = sum(powers)
        return [power / whole for power in powers]


@cache
def _nets() -> tuple[_Net, ...]:
    """The two nets in ``digits.dat``: each array as its shape, its scale and signed bytes."""
    data = files(__package__).joinpath("digits.dat").read_bytes()
    arrays: list[list[tuple[float, ...]]] = []
    at = 0
    while at < len(data):
        rows, columns, scale = _ARRAY.unpack_from(data, at)
        at += _ARRAY.size
        values = [value * scale for value in memoryview(data)[at : at + rows * columns].cast("b")]
        at += rows * columns
        arrays.append([tuple(values[i : i + columns]) for i in range(0, len(values), columns)])
    return tuple(
        _Net(arrays[i], list(arrays[i + 1][0]), arrays[i + 2], list(arrays[i + 3][0]))
        for i in range(0, len(arrays), 4)
    )


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

    def _row(self, place: Place, beside: int) -> _Row:
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
        return _Row(found, foot, size, left, width, self.picture.width, guess)

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


@dataclass(slots=True)
class _Row:
    """The glyphs of a piece of a line; what each is, is found out when it is asked for."""

    glyphs: list[Glyph]
    foot: int
    size: int
    left: int
    width: int
    page: int
    guess: Callable[[Glyph], Guess]
    tokens: dict[int, _Token] = field(default_factory=dict)
    cut: bool = False

    def number(self, place: Place) -> Number | None:
        """The one number at a place, if it is sure and written as numbers are."""
        wanted = [at for at, glyph in enumerate(self.glyphs) if self._holds(place, glyph)]
        span = self._span(wanted)
        text = self._text(span) if span else ""
        if span is None or not (_YEAR if self._dashed(span) else _WRITTEN).fullmatch(text):
            return None
        if _OLD_YEAR.fullmatch(text):
            return None
        left, right = self.glyphs[span[0]].left, self.glyphs[span[-1]].right
        return Number(text, self.left + left, self.left + right)

    def _holds(self, place: Place, glyph: Glyph) -> bool:
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
            if self._cut(at) or (apart <= _FAR and self._cut(beyond)):
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
        signs = self._small(at)
        while self._apart(min(at, at + step)) <= _FAR * self.size:
            at += step
            if self._small(at):
                signs = True
            else:
                return not signs or self.token(at).kind not in (_DIGIT, _UNSURE)
        return True

    def _small(self, at: int) -> bool:
        """True for a sign, and for what may be one."""
        low = self.glyphs[at].height < 0.75 * self.size
        kind = self.token(at).kind
        return kind == _SIGN or (kind == _UNSURE and low)

    def _cut(self, at: int) -> bool:
        """True for a glyph at the very side of what was cut out: its neighbour may be missing."""
        glyph, near = self.glyphs[at], _APART * self.size
        before = near if self.left else 1
        behind = self.width - (near if self.left + self.width < self.page else 1)
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
