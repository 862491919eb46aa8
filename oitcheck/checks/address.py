"""The agency's postal address: at least tambon or place, amphoe and province, in one block.

The parts may stand in one line or in neighbouring lines. An address of another organisation does
not count.
"""

from __future__ import annotations

from oitcheck.checks.absent import absent
from oitcheck.checks.whose import foreign
from oitcheck.model import Facts, Judgement, Line, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.places import address_parts

NAME = "address"
OPTIONS: frozenset[str] = frozenset()
NEEDS: frozenset[str] = frozenset()
TOGETHER = False
_ENOUGH = 3
_LINES = 4


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Find the address on a page."""
    lines = subject.page.lines if subject.page else ()
    for at, line in enumerate(lines):
        words = _block(lines, at)
        if words and not foreign(lines, at, facts):
            return Judgement(Outcome.YES, quotes=(Quote(words, line.path),))
    return absent(subject, say("address.none"))


def _block(lines: tuple[Line, ...], at: int) -> str:
    """The shortest run of lines from ``at`` that makes an address; "" where none does."""
    if not address_parts(lines[at].text) or lines[at].asks:
        return ""
    words = ""
    for line in lines[at : at + _LINES]:
        words = f"{words} {line.text}".strip()
        if address_parts(words) >= _ENOUGH:
            return words if len(words) < 500 else ""
    return ""
