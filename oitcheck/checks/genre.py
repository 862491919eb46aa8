"""What kind of writing a page of a file is: a letter in front, an order, minutes, contents.

A rubric is the assessment's own words on what an item must show, which agencies print.

An agency files the thing together with the letter that sent it, the order that set up its team or
the notice that puts it in force; these name the thing in their subject line and are not it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from oitcheck.thai.skeleton import skeleton
from oitcheck.thai.text import fold, key

_HEAD, _FIRST = 14, 5
_POINTS = 2
_MOST_CONTENTS = 5
_LITTLE = 40


class Genre(StrEnum):
    """A kind of writing that speaks of another."""

    LETTER = "letter"
    NOTICE = "notice"
    CONTENTS = "contents"
    ORDER = "order"
    MINUTES = "minutes"
    RUBRIC = "rubric"


_NUMBERED = re.compile(r"^\W*ที่\s*[ก-ฮ]{1,4}[^\n]{0,30}/\s*(?:ว\s*)?[\d□]*")
# Of the skeleton of a line, so that what OCR and broken text layers lose changes nothing.
_MEMO = re.compile("บนทกขอความ|สวนราชการ")
_ENCLOSED = re.compile("สงทสงมาดวย")
_TO = re.compile("เรยน[ก-ฮเ-ไ]")
_ORDER = re.compile("(?:สาเนา)?คาสง|(?:เรอง)?แตงตงคณะ")
_MINUTES = re.compile("(?:บนทก|สาเนา)?(?:รายงาน|บนทก)การประชม")
_SUBJECT = re.compile("(?:เรอง)?(?:การ)?ประกาศ(?:ใช|บงคบใช)")
_RUBRIC = re.compile("องคประกอบ(?:ดาน)?ขอมล")
_CONTENTS = re.compile("สารบญ")
_REPORTS = re.compile("(?:รายงาน|ผล|สรุป).{0,60}(?:ดังนี้|ดังต่อไปนี้)")
_POINT = re.compile(r"\d{1,2}[.)]|[-•●]\s")
_LEADERS = re.compile(r"\.{5,}|…{2,}|(?:\. ){5,}")


def genre(text: str) -> Genre | None:
    """The kind of writing that a page begins as; ``None`` for any other."""
    lines = [line for line in text.split("\n") if len(line.strip()) > 1]
    bare = [skeleton(key(line)) for line in lines[:_HEAD]]
    first = bare[:_FIRST]
    if any(map(_CONTENTS.match, first[:3])) or _is_listing(lines):
        return Genre.CONTENTS
    if any(map(_RUBRIC.search, first)):
        return Genre.RUBRIC
    if any(map(_MINUTES.match, first)):
        return Genre.MINUTES
    if any(map(_ORDER.match, first)):
        return Genre.ORDER
    if _is_letter(lines, bare):
        return Genre.LETTER
    return Genre.NOTICE if any(map(_SUBJECT.match, first)) else None


def _is_letter(lines: Sequence[str], bare: Sequence[str]) -> bool:
    """True for a memo by its name, and for a letter by its number and whom it addresses."""
    to = any(map(_TO.match, bare))
    numbered = any(_NUMBERED.match(fold(line)) for line in lines[:_HEAD])
    memo = next((line for line in bare[:_FIRST] if _MEMO.match(line)), "")
    named = memo.startswith("บนทก") or (bool(memo) and to)
    return named or (numbered and to) or any(map(_ENCLOSED.match, bare))


def _is_listing(lines: Sequence[str]) -> bool:
    led = sum(bool(_LEADERS.search(line)) for line in lines)
    return led > _MOST_CONTENTS and led * 2 >= len(lines)


IN_FRONT = frozenset((Genre.LETTER, Genre.NOTICE, Genre.CONTENTS, Genre.RUBRIC))
WHOLE = frozenset((Genre.ORDER, Genre.MINUTES))


def own_pages(pages: tuple[str, ...]) -> tuple[str, ...]:
    """The pages of a file, those empty that only stand in front of the thing itself.

    Letters and notices count as such as far as the first page of another kind, tables of contents
    among the first pages. Where nothing else is left the pages stay as they are.
    """
    kept = list(pages)
    leading = True
    for at, text in enumerate(pages[: _MOST_CONTENTS + 1]):
        kind = genre(text)
        leading = leading and (kind in IN_FRONT or not text.strip())
        if kind == Genre.CONTENTS or (leading and kind in IN_FRONT):
            kept[at] = ""
    return tuple(kept) if any(len(text.strip()) > _LITTLE for text in kept) else pages


def only(pages: tuple[str, ...]) -> Genre | None:
    """The kind of a file that is a letter, an order, minutes or contents and nothing else."""
    shown = next((text for text in own_pages(pages) if len(text.strip()) > _LITTLE), "")
    kind = genre(shown)
    if kind == Genre.LETTER and _reports(shown):
        return None
    return kind if kind in IN_FRONT | WHOLE else None


def _reports(letter: str) -> bool:
    """True for a memo that holds its report itself: it says so, and results follow."""
    lines = [fold(line).strip() for line in letter.split("\n")]
    at = next((n for n, line in enumerate(lines) if _REPORTS.search(line)), len(lines))
    return sum(bool(_POINT.match(line)) for line in lines[at + 1 :]) >= _POINTS
