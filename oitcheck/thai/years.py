"""Buddhist years in text, and what kind of year each one is.

A fiscal year Y runs from 1 October of Y-1 to 30 September of Y. Which years in a text are the year
of the thing and which are laws, dates or ranges: variety, section 9.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from oitcheck.thai.text import fold

FIRST, LAST = 2550, 2599
_MONTHS = (
    "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
    r"|ม\.ค\.?|ก\.พ\.?|มี\.ค\.?|เม\.ย\.?|พ\.ค\.?|มิ\.ย\.?|ก\.ค\.?|ส\.ค\.?|ก\.ย\.?|ต\.ค\.?|พ\.ย\.?|ธ\.ค\.?"
)
_BE = r"(?:พ\.?\s?ศ\.?\s*)"
_FULL = rf"(?<![\d,])(?<!\d\.)25[5-9]\d(?!,\d|\d(?!\d?\s*(?:{_MONTHS})))"
_LAW = re.compile(
    r"(?:พระราชบัญญัติ|พระราชกฤษฎีกา|พระราชกำหนด|พ\.?ร\.?บ\.?|ระเบียบ|รัฐธรรมนูญ|กฎกระทรวง|ประมวล|ฉบับที่|ข้อบังคับ)"
    r"[^\n]{0,120}$"
)
_PATTERN = re.compile(
    rf"(?P<range>(?:(?:ประจำ)?ปี\s*(?:งบ\s?ประมาณ\s*)?)?{_BE}?{_FULL}\s*(?:-|ถึง|/)\s*{_BE}?(?:{_FULL}|\d\d(?!\d)))"
    rf"|(?P<fiscal>(?:ปี\s?งบ\s?ประมาณ|fiscal year|fy)\s*:?\s*{_BE}?(?:ประจำปี\s*)?{_BE}?"
    rf"(?P<f>{_FULL}|20[1-4]\d(?!\d)|[5-9]\d(?!\d|,\d)))"
    rf"|(?P<budget>งบประมาณ\s*{_BE}?(?P<b>{_FULL}))"
    rf"|(?P<date>(?:\d{{1,2}}\s*)?(?:{_MONTHS})\s*{_BE}?(?P<d>25[5-9]\d|[5-9]\d)(?!\d))"
    rf"|(?P<annual>(?:ประจำปี|ปี)\s*(?:การศึกษา\s*)?{_BE}?(?P<a>{_FULL}|[5-9]\d(?!\d|,|\.\d)))"
    rf"|(?P<plain>(?P<be>{_BE})?(?<!\d-)(?P<p>{_FULL}))"
)
_OH = re.compile(r"(?<=25[5-9])o")


class YearKind(IntEnum):
    """How a year is written, the most telling first."""

    FISCAL = 1
    ANNUAL = 2
    PLAIN = 3
    RANGE = 4
    DATE = 5
    LAW = 6


_GROUPS = (
    ("f", YearKind.FISCAL),
    ("b", YearKind.FISCAL),
    ("d", YearKind.DATE),
    ("a", YearKind.ANNUAL),
)


@dataclass(frozen=True, slots=True)
class Year:
    """A Buddhist year in a text. ``last`` differs from ``year`` for a range only."""

    year: int
    last: int
    kind: YearKind
    start: int


def years(text: str) -> list[Year]:
    """All Buddhist years of ``text`` in order; positions refer to the folded text."""
    folded = _OH.sub("0", fold(text))
    found = (_year(folded, match) for match in _PATTERN.finditer(folded))
    return [y for y in found if FIRST <= y.year <= LAST]


def _year(folded: str, match: re.Match[str]) -> Year:
    if span := match["range"]:
        first, last = re.findall(r"\d+", span)[:2]
        year = int(first)
        return Year(year, _buddhist(last), YearKind.RANGE, match.start())
    for group, kind in _GROUPS:
        if match[group]:
            return _single(match[group], kind, match)
    law = match["be"] and _LAW.search(folded[: match.start()])
    return _single(match["p"], YearKind.LAW if law else YearKind.PLAIN, match)


def _single(digits: str, kind: YearKind, match: re.Match[str]) -> Year:
    year = _buddhist(digits)
    return Year(year, year, kind, match.start())


def _buddhist(digits: str) -> int:
    number = int(digits)
    if number < 100:
        return 2500 + number
    return number + 543 if number < 2500 else number


def stated(text: str) -> list[int]:
    """The years that ``text`` claims for itself, best first, each once.

    Years called fiscal or annual win over bare ones; dates, laws and ranges are never claims.
    """
    found = [y for y in years(text) if y.kind <= YearKind.PLAIN]
    strong = [y for y in found if y.kind <= YearKind.ANNUAL]
    return list(dict.fromkeys(y.year for y in strong or found))


def fiscal_year(day: date) -> int:
    """The Buddhist fiscal year that ``day`` lies in; 1 October begins a new one."""
    return day.year + 543 + (day.month >= 10)
