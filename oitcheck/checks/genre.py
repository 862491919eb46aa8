"""What kind of writing a page of a file is: a letter in front, an order, minutes, contents.

A rubric is the assessment's own words on what an item must show, which agencies print.

An agency files the thing together with the letter that sent it, the order that set up its team or
the notice that puts it in force; these name the thing in their subject line and are not it.
"""

from __future__ import annotations

import re
from enum import StrEnum

from oitcheck.thai.text import fold

_HEAD, _FIRST = 14, 5
_MOST_CONTENTS = 5


class Genre(StrEnum):
    """A kind of writing that speaks of another."""

    LETTER = "letter"
    NOTICE = "notice"
    CONTENTS = "contents"
    ORDER = "order"
    MINUTES = "minutes"
    RUBRIC = "rubric"


_MEMO = re.compile(r"^\W*บันทึกข้อความ")
_ENCLOSED = re.compile(r"^\W*สิ่งที่ส่งมาด้วย")
_NUMBERED = re.compile(r"^\W*ที่\s*[ก-ฮ]{1,4}[^\n]{0,30}/\s*(?:ว\s*)?[\d□]*")
_TO = re.compile(r"^\W*เรียน\s+\S")
_ORDER = re.compile(r"^\W*(?:\(สำเนา\)\s*)?คำสั่ง")
_MINUTES = re.compile(r"^\W*(?:บันทึก|สำเนา)?\s*(?:รายงาน|บันทึก)การประชุม")
_SUBJECT = re.compile(r"^\W*(?:เรื่อง\s*)?(?:การ)?ประกาศ(?:ใช้|บังคับใช้)")
_RUBRIC = re.compile(r"องค์ประกอบ(?:ด้าน)?ข้อมูล")
_CONTENTS = re.compile(r"^\W*สารบัญ")
_LEADERS = re.compile(r"\.{5,}|…{2,}|(?:\. ){5,}")


def genre(text: str) -> Genre | None:
    """The kind of writing that a page begins as; ``None`` for any other."""
    lines = [line for line in fold_lines(text) if len(line) > 1]
    first, head = lines[:_FIRST], lines[:_HEAD]
    if any(map(_CONTENTS.match, first[:3])) or _is_listing(lines):
        return Genre.CONTENTS
    if any(map(_RUBRIC.search, first)):
        return Genre.RUBRIC
    if any(map(_MINUTES.match, first)):
        return Genre.MINUTES
    if any(map(_ORDER.match, first)):
        return Genre.ORDER
    sent = any(map(_NUMBERED.match, head)) and any(map(_TO.match, head))
    if sent or any(map(_MEMO.match, first)) or any(map(_ENCLOSED.match, head)):
        return Genre.LETTER
    return Genre.NOTICE if any(map(_SUBJECT.match, first)) else None


def fold_lines(text: str) -> list[str]:
    """The lines of a text in the form for comparing."""
    return [fold(line).strip() for line in text.split("\n")]


def _is_listing(lines: list[str]) -> bool:
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


_LITTLE = 40


def only(pages: tuple[str, ...]) -> Genre | None:
    """The kind of a file that is a letter, an order, minutes or contents and nothing else."""
    shown = next((text for text in own_pages(pages) if len(text.strip()) > _LITTLE), "")
    kind = genre(shown)
    return kind if kind in IN_FRONT | WHOLE else None
