"""Thai official writing: Thai digits in words, never in what a machine has to read."""

from __future__ import annotations

import re

_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
_WORD = re.compile(r"\S+")
_NUMBER = re.compile(r"[0-9๐-๙]{1,2}[.)]")
_ADDRESS = ("://", "@", "www.", ".go.th", ".or.th", ".ac.th", ".co.th", ".in.th", ".mi.th")


def thai_digits(text: str) -> str:
    """``text`` with Thai digits; addresses and what is quoted from elsewhere keep theirs."""
    plain = []
    for number, piece in enumerate(text.split("“")):
        quoted, end, rest = piece.partition("”") if number else ("", "", piece)
        plain.append(quoted + end + _WORD.sub(lambda word: _written(word[0]), rest))
    return "“".join(plain)


def numbered(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines with ``๑.``, ``๒.`` before them, unless one of them has its own number."""
    if any(_NUMBER.match(line) for line in lines):
        return lines
    return tuple(f"{thai_digits(str(n))}. {line}" for n, line in enumerate(lines, 1))


def _written(word: str) -> str:
    return word if any(sign in word for sign in _ADDRESS) else word.translate(_THAI)
