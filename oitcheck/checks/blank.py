"""A form that nobody filled in: its lines are labels with dots behind them, and no value.

Agencies put the empty form where its answer belongs. A form that was filled in by typewriter keeps
its dots, but has figures or names among them; a table of contents has figures behind them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from oitcheck.checks.lines import own_lines
from oitcheck.checks.zone import passages
from oitcheck.model import Facts, Subject
from oitcheck.thai.text import fold

_OPEN = re.compile(r"\.{4,}|…{2,}|_{4,}|(?:\. ){4,}|(?:[□☐◻○]\s*){2,}")
_VALUE = re.compile(r"\d{2}|(?:นาย|นาง(?:สาว)?|น\.ส\.)\s?[ก-ฮเ-ไ]")
_NUMBERING = re.compile(r"^\W*(?:ที่\s*)?\d{1,2}[.)\s]|\d\s?-\s?\d|/\s?25\b|พ\.?\s?ศ\.?\s?25(?!\d)")
_LETTERS = re.compile("[ก-ฮ]")
_LEAST, _TITLES = 2, 2


def is_blank(subject: Subject, facts: Facts) -> bool:
    """True for an empty form."""
    if subject.document is not None:
        return empty([text for text, _ in passages(subject)])
    return empty([line.text for line in own_lines(subject, facts, linked=False)])


def empty(lines: Sequence[str]) -> bool:
    """True where most lines but for the title wait for words that nobody wrote."""
    told = [line for line in lines if _LETTERS.search(line) or _OPEN.search(line)]
    waiting = [line for line in told if _OPEN.search(line)]
    if len(waiting) < _LEAST or any(map(_answered, waiting)):
        return False
    return 2 * len(waiting) >= len(told) - _TITLES


def _answered(line: str) -> bool:
    """True for a line with a figure or a name, but for its own number and a choice as of 1-5."""
    return bool(_VALUE.search(_NUMBERING.sub(" ", fold(line))))
