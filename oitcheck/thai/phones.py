"""Thai telephone numbers in running text.

A fixed line has nine digits (0 2 to 0 7), a mobile ten (0 6, 0 8, 0 9); numbering plan of the
National Broadcasting and Telecommunications Commission. Shapes counted in variety, section 1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from oitcheck.thai.text import fold

_SEP = r"(?:\s?[-.]\s?|\s|\)\s?-?\s?)?"
_NATIONAL = rf"\(?0{_SEP}(?:[2-57](?:{_SEP}\d){{7}}|[689](?:{_SEP}\d){{8}})"
_ABROAD = rf"\(?\+?66\)?{_SEP}(?:\(0\))?{_SEP}(?:[2-57](?:{_SEP}\d){{7}}|[689](?:{_SEP}\d){{8}})"
_NUMBER = re.compile(
    rf"(?<!\d)(?<!\d[-.])(?:{_NATIONAL}|{_ABROAD})(?!\d)(?!-\d{{3}})(?P<range>\s?(?:-|ถึง)\s?\d{{1,2}}(?!\d))?"
)
_EXTENSION = re.compile(r"\s?[(]?(?:ต่อ|ext\.?|#)\s?:?\s?(\d{1,5}(?:\s?[,/-]\s?\d{1,5}(?!\d))*)")
_ONLY_EXTENSION = re.compile(r"^\W*(?:(?:เบอร์|หมายเลข)\s?)?(?:ต่อ|ext\.?|#)\s?:?\s?(\d{1,5})\b")
_TIMES = re.compile(r"\d{1,2}[.:]\d{2}\s*-\s*\d{1,2}[.:]\d{2}")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number: its national digits, its extension, and where it stands in the folded text."""

    digits: str
    extension: str
    start: int
    end: int

    @property
    def mobile(self) -> bool:
        """True for a mobile number."""
        return len(self.digits) == 10

    @property
    def area(self) -> str:
        """The area code of a fixed line (``02``, ``044``), "" for a mobile."""
        if self.mobile:
            return ""
        return "02" if self.digits.startswith("02") else self.digits[:3]


def phones(text: str) -> list[Phone]:
    """All valid numbers of ``text``, in order. Positions refer to ``fold(text)``."""
    folded = fold(text)
    out: list[Phone] = []
    for match in _NUMBER.finditer(folded):
        if not _TIMES.search(match.group()):
            phone = _phone(folded, match)
            if len(set(phone.digits[1:])) > 1:
                out.append(phone)
    return out


def _phone(folded: str, match: re.Match[str]) -> Phone:
    body = match.group()[: len(match.group()) - len(match.group("range") or "")]
    digits = re.sub(r"\D", "", body)
    if digits.startswith("66"):
        digits = "0" + digits[2:].removeprefix("0")
    extension = _EXTENSION.match(folded, match.end())
    end = extension.end() if extension else match.end()
    return Phone(digits, extension.group(1) if extension else "", match.start(), end)


def extension_only(text: str) -> str:
    """The extension where ``text`` gives only one (``ต่อ 127``), else ""."""
    match = _ONLY_EXTENSION.match(fold(text))
    return match.group(1) if match else ""
