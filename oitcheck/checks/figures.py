"""Does it show figures: how many there were of something? Three numbers that count are enough.

The number of a row, a day, a year, a village or a telephone counts nothing. A picture in the
content is often a chart, which a person has to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from oitcheck.checks.absent import charted
from oitcheck.checks.lines import own_words
from oitcheck.checks.opening import calendars
from oitcheck.checks.zone import passages
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.periods import MONTH
from oitcheck.thai.text import fold

NAME = "figures"
OPTIONS: frozenset[str] = frozenset()
NEEDS: frozenset[str] = frozenset()
TOGETHER = True
_TIMES = re.compile(
    rf"(?:[0-3]?\d\s?)?(?:เดือน\s?)?(?:{MONTH})\s?(?:พ\.?\s?ศ\.?\s?)?(?:25\d\d|\d\d(?!\d))?"
    r"|(?<!\d)\d+\s?เดือน|\d{1,2}[.:]\d\d(?:\s?-\s?\d{1,2}[.:]\d\d)?\s?น"
)
_NUMBER = re.compile(
    r"(?<![a-z\d/.,:()-])(?:\d{1,3}(?:,\d{3})+|(?!25[4-9]\d|20[12]\d)\d{1,6})(?:\.\d+)?(?![\d/.:)-])"
)
_NUMBERED = re.compile(r"(?:ที่|หมู่|ไตรมาส|ข้อ|มาตรา|โทร\S{0,40}|ต่อ|ชั้น|ม\.|ปี|พ\.?ศ\.?)\s?\d[\d, /]*")
_ENOUGH = 3


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Count the figures in what was read."""
    quotes: list[Quote] = []
    for count, quote in _counted(subject, facts):
        quotes += [quote] * count
        if len(quotes) >= _ENOUGH:
            return Judgement(Outcome.YES, quotes=tuple(dict.fromkeys(quotes)))
    if quotes:
        note = say("figures.few", count=len(quotes))
        return Judgement(Outcome.CANNOT_TELL, note, tuple(dict.fromkeys(quotes)))
    if charted(subject, facts):
        return Judgement(Outcome.CANNOT_TELL, say("people.image"))
    return Judgement(Outcome.NO, say("figures.none"), found=subject.document is not None)


def _counted(subject: Subject, facts: Facts) -> Iterator[tuple[int, Quote]]:
    """The lines that show figures, and how many."""
    row = 0
    for text, place in _lines(subject, facts):
        if text.isdecimal() and int(text) == row + 1:
            row += 1
        elif count := len(figures(text)):
            yield count, Quote(text[:300], place)


def _lines(subject: Subject, facts: Facts) -> Iterator[tuple[str, str]]:
    if subject.page is None:
        yield from passages(subject)
    beside = calendars(subject)
    for line, _ in own_words(subject, facts, linked=False):
        if line.heading not in beside:
            yield line.text, line.path


def figures(text: str) -> list[str]:
    """The numbers of a line that count something; not the one it begins with, the row's."""
    folded = fold(text).strip()
    rest = _NUMBERED.sub(" ", _TIMES.sub(" ", folded))
    return [m[0] for m in _NUMBER.finditer(rest) if m.start() or m[0] == folded]
