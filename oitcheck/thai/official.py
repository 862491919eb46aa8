"""Thai official writing: Thai digits in words, never in what a machine has to read."""

from __future__ import annotations

import re

_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
_NUMBER = re.compile(r"[0-9๐-๙]{1,2}[.)]")
_MACHINE = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:go|or|ac|co|in|mi)\.th\S*"
)


def thai_digits(text: str) -> str:
    """``text`` with Thai digits; addresses of websites and e-mail keep theirs."""
    out, at = [], 0
    for found in _MACHINE.finditer(text):
        out += [text[at : found.start()].translate(_THAI), found[0]]
        at = found.end()
    return "".join(out) + text[at:].translate(_THAI)


def numbered(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines with ``๑.``, ``๒.`` before them, unless one of them has its own number."""
    if any(_NUMBER.match(line) for line in lines):
        return lines
    return tuple(f"{thai_digits(str(n))}. {line}" for n, line in enumerate(lines, 1))
