"""The agency's postal address: place, tambon, amphoe, province or code, in one block.

The parts may stand in one line or in neighbouring lines. Three of them make an address, one of them
a house, a village, a road or the postal code, or the label of an address before them: tambon,
amphoe and province alone are how an agency signs its name. An address of another organisation does
not count.
"""

from __future__ import annotations

import re

from oitcheck.checks.illustrated import lacking
from oitcheck.checks.whose import CONTACT, disowned, foreign
from oitcheck.model import Facts, Judgement, Line, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.places import address_parts, has_spot
from oitcheck.thai.text import fold

NAME = "address"
OPTIONS: frozenset[str] = frozenset()
NEEDS: frozenset[str] = frozenset()
TOGETHER = False
_ENOUGH = 3
_LINES = 5
_LABEL = re.compile(r"ที่อยู่|ที่ตั้ง|ตั้งอยู่|สถานที่ติดต่อ|address")


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Find the address on a page; of several the fullest is quoted."""
    lines = subject.page.lines if subject.page else ()
    blocks = [
        (words, line.path) for at, line in enumerate(lines) if (words := _own(lines, at, facts))
    ]
    if not blocks:
        return lacking(subject, facts, say("address.none"), CONTACT)
    words, path = max(blocks, key=lambda block: (address_parts(block[0]), -len(block[0])))
    return disowned(Judgement(Outcome.YES, quotes=(Quote(words, path),)), subject, facts)


def _own(lines: tuple[Line, ...], at: int, facts: Facts) -> str:
    words = _block(lines, at)
    return "" if words and foreign(lines, at, facts) else words


def _block(lines: tuple[Line, ...], at: int) -> str:
    """The shortest run of lines from ``at`` that makes an address; "" where none does."""
    first = lines[at]
    if first.asks or not (address_parts(first.text) or _LABEL.search(fold(first.text))):
        return ""
    words = ""
    for line in lines[at : at + _LINES]:
        words = f"{words} {line.text}".strip()
        if address_parts(words) >= _ENOUGH and _is_of_a_place(words):
            return words if len(words) < 500 else ""
    return ""


def _is_of_a_place(words: str) -> bool:
    return has_spot(words) or bool(_LABEL.search(fold(words)))
