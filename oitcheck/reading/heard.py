"""Makes text of what Tesseract heard: of its table of words, letter by letter.

Spaces stand where the picture has gaps. A number that is not sure is masked, unless ``digits`` can
read it in the picture.

- The Thai model **does not know the digits ๔ ๖ ๗ ๘ ๙** (its list of letters lacks them, issue 42 of
  langdata_lstm) and writes ๒๕๖๖ as ๒๕๒๒ with 97 % confidence, on the cleanest page. See ``UNREAD``.
  ``digits`` looks at those numbers again, in the picture.
- Of 13,047 stretches of six Thai letters and more 8,131 came out as written (see
  ``ocr.MIN_CONFIDENCE`` on which pages); with the repair made for PDFs, which took ``จ่ าย`` for a
  lost sara am, 7,332.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from oitcheck.model import UNREAD
from oitcheck.reading.digits import Reader
from oitcheck.reading.ink import Grey
from oitcheck.reading.numberrow import Number, Place
from oitcheck.thai.layer import joined
from oitcheck.thai.text import ordered, thai_share

SURE_DIGIT = 80.0
"""The confidence below which the weakest digit of a number makes the whole number ``UNREAD``.

Numbers in Arabic digits read rightly and wrongly on 456 pages (see ``ocr.MIN_CONFIDENCE``), without
the limit and with it: years 2,004 and 10, then 1,899 and 2; telephone numbers 1,089 and 16, then
1,042 and 4; amounts 2,026 and 60, then 1,747 and 18, most of which lost a digit at their beginning.
"""

_WORD, _COLUMNS = "5", 12
_GAP, _THAI_GAP = 0.25, 0.6
_AROUND, _FLAT = 9, 8
_NUMBER_OR_YEAR = re.compile(
    r"[0-9๐-๙](?:[0-9๐-๙,.\-/:]*[0-9๐-๙])?"
    r"|(?:-|พ ?\. ?ศ ?\.|ปี|ประมาณ|ศักราช|กราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม"
    r"|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม) *(?P<year>[^ 0-9\u0e00-\u0e7f][^0-9\u0e00-\u0e7f]{0,5})"
)
_YEAR = re.compile("๒๕[๔-๙][๐-๙]")
_THAI_DIGIT = re.compile("[๐-๙]")
_DIGIT = re.compile("[0-9๐-๙]")


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was read: its text, line by line, and how sure the engine was, 0 to 100.

    The confidence is the mean of that of the words, weighted by their length.
    """

    text: str
    confidence: float

    @property
    def weight(self) -> float:
        """How much was read how surely: the better of two readings has more."""
        return self.confidence * sum(map(str.isalnum, self.text))


@dataclass(frozen=True, slots=True)
class _Word:
    line: tuple[str, ...]
    left: int
    top: int
    width: int
    height: int
    sure: float
    text: str

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def foot(self) -> int:
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter of a line and where it stands, both about; a space has no width."""

    text: str
    left: float
    right: float
    sure: float


def recognised(tsv: str, picture: Grey | None = None) -> Recognised:
    """The text and confidence in Tesseract's table of words (``tsv``).

    Digits that are not sure stand as ``UNREAD``. All Thai ones are not: half of them are unknown to
    the model, which writes another in their place. Where ``picture`` is given, ``digits`` looks at
    them again, and what it is sure of is filled in.

    Filled in or not, a word counts for the confidence as the engine put it.
    """
    words = [word for row in tsv.splitlines() if (word := _word(row))]
    letters = sum(len(word.text) for word in words)
    sure = sum(word.sure * len(word.text) for word in words)
    reader = Reader(picture) if picture else None
    lines = [_line(list(line), reader) for _, line in groupby(words, key=lambda word: word.line)]
    text = ordered(joined("\n".join(lines)))
    return Recognised(text, sure / letters if letters else 0.0)


def _word(row: str) -> _Word | None:
    cells = row.split("\t", _COLUMNS - 1)
    if len(cells) < _COLUMNS or cells[0] != _WORD or not cells[-1].strip():
        return None
    left, top, width, height = map(int, cells[6:10])
    line, sure, text = tuple(cells[1:5]), float(cells[10]), cells[11].strip()
    word = _Word(line, left, top, width, height, sure, text)
    return word if word.sure >= 0 else None


@dataclass(slots=True)
class _Line:
    """A line, as it is written out from left to right.

    Args:
        done: how many of its letters are written.
        filled: the letter before which the last number that was read ends.
        edge: the right side of that number in the picture.
    """

    words: list[_Word]
    reader: Reader | None
    letters: list[_Letter]
    text: str
    parts: list[str] = field(default_factory=list)
    done: int = 0
    filled: int = -1
    edge: int = -1

    def written(self) -> str:
        """The line with each number that is not sure read again, else masked.

        One that was read may take more room than the engine thought: it replaces all that stands
        there, and of a number that it reaches into the rest is masked.
        """
        for start, end, masked in _unread(self.text, self.letters):
            if start < self.done:
                end = max(end, self.done)
                self._put(self.done, end, _masked(self.text[self.done : end]))
            elif not self._filled_in(start, end, masked):
                self._put(start, end, masked or self.text[start:end])
        return "".join([*self.parts, self.text[self.done :]])

    def _filled_in(self, start: int, end: int, masked: str) -> bool:
        """True where a number was read and put in.

        Two that were read are two numbers, also where the engine saw no space.
        """
        read = self._read_again(start, end)
        if not read or read.left <= self.edge or not (masked or _YEAR.fullmatch(read.text)):
            return False
        under = _under(read, self.letters, start, end)
        if under.start < self.done:
            return False
        self._put(under.start, under.stop, " " * (under.start == self.filled) + read.text)
        self.filled, self.edge = under.stop, read.right
        return True

    def _read_again(self, start: int, end: int) -> Number | None:
        if self.reader is None or self.reader.tired:
            return None
        return self.reader.number(_place(self.words, self.letters[start:end]))

    def _put(self, start: int, end: int, shown: str) -> None:
        """Write out what stands before ``start`` as it is, and ``shown`` up to ``end``."""
        self.parts += [self.text[self.done : start], shown]
        self.done = end


def _line(words: list[_Word], reader: Reader | None) -> str:
    """The words of a line (for Thai: its letters), a space where the picture has a gap."""
    letters = list(_letters(words))
    return _Line(words, reader, letters, "".join(letter.text for letter in letters)).written()


def _unread(text: str, letters: list[_Letter]) -> Iterator[tuple[int, int, str]]:
    """What is to be looked at again: from, to, and what stands there if that does not help.

    Numbers that are not sure, and what stands in place of a year: of four Thai digits the engine
    may know not one and write letters.
    """
    for found in _NUMBER_OR_YEAR.finditer(text):
        start, end = found.span("year" if found["year"] else 0)
        if found["year"]:
            yield start, end, ""
        elif _doubtful(found[0], letters[start:end]):
            yield start, end, _masked(found[0])


def _masked(number: str) -> str:
    return _DIGIT.sub(UNREAD, number)


def _letters(words: list[_Word]) -> Iterator[_Letter]:
    height = sorted(word.height for word in words)[len(words) // 2]
    before = words[0]
    for word in words:
        if word.left - before.right > height * _least_gap(before, word):
            yield _Letter(" ", before.right, word.left, 100.0)
        wide = word.width / len(word.text)
        for at, letter in enumerate(word.text):
            left = word.left + at * wide
            yield _Letter(letter, left, left + wide, word.sure)
        before = word


def _least_gap(before: _Word, word: _Word) -> float:
    """The width of a space, in heights: Thai words stand without, its letters far apart."""
    both = thai_share(before.text) == thai_share(word.text) == 1.0
    return _THAI_GAP if both else _GAP


def _doubtful(number: str, letters: list[_Letter]) -> bool:
    weakest = min(letter.sure for letter in letters)
    return weakest < SURE_DIGIT or bool(_THAI_DIGIT.search(number))


def _place(words: list[_Word], letters: list[_Letter]) -> Place:
    """Where a number stands; the foot of the line after the words around it, for lines slope."""
    left, right = round(letters[0].left), round(letters[-1].right)
    around = sorted(words, key=lambda word: max(left - word.right, word.left - right))[:_AROUND]
    feet = sorted(word.foot for word in around)
    heights = sorted(word.height for word in words if word.height >= _FLAT) or [0]
    size = heights[len(heights) * 2 // 5]
    return Place(left, right, feet[len(feet) // 2], size)


def _under(read: Number, letters: list[_Letter], start: int, end: int) -> range:
    """Which letters stand where a number was read: those given, and their neighbours inside."""

    def inside(letter: _Letter) -> bool:
        return read.left <= (letter.left + letter.right) / 2 <= read.right

    while start > 0 and inside(letters[start - 1]):
        start -= 1
    while end < len(letters) and inside(letters[end]):
        end += 1
    return range(start, end)
