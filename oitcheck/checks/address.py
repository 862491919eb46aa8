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
    """Find the address on a page; of several the fullest is quoted."""
    lines = subject.page.lines if subject.page else ()
    blocks = [
        (words, line.path) for at, line in enumerate(lines) if (words := _own(lines, at, facts))
    ]
    if not blocks:
        return absent(subject, say("address.none"))
    words, path = max(blocks, key=lambda block: address_parts(block[0]))
    return Judgement(Outcome.YES, quotes=(Quote(words, path),))


def _own(lines: tuple[Line, ...], at: int, facts: Facts) -> str:
    words = _block(lines, at)
    return "" if words and foreign(lines, at, facts) else words


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
