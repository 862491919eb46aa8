"""Days, and the months of a fiscal year that a text says it covers.

Month 1 of a fiscal year is October, month 12 September; the first half is months 1 to 6.
"""

from __future__ import annotations

import re
from datetime import date

from oitcheck.thai.text import fold

FIRST_HALF = frozenset(range(1, 7))
DECEMBER = 3
_WHOLE = frozenset(range(1, 13))
_NAMES = (
    ("ตุลาคม", "ต.ค."),
    ("พฤศจิกายน", "พ.ย."),
    ("ธันวาคม", "ธ.ค."),
    ("มกราคม", "ม.ค."),
    ("กุมภาพันธ์", "ก.พ."),
    ("มีนาคม", "มี.ค."),
    ("เมษายน", "เม.ย."),
    ("พฤษภาคม", "พ.ค."),
    ("มิถุนายน", "มิ.ย."),
    ("กรกฎาคม", "ก.ค."),
    ("สิงหาคม", "ส.ค."),
    ("กันยายน", "ก.ย."),
)
MONTHS = {name: month for month, names in enumerate(_NAMES, 1) for name in names}
MONTHS |= {short.rstrip("."): month for month, (_, short) in enumerate(_NAMES, 1)}
MONTH = "|".join(re.escape(name) for name in sorted(MONTHS, key=len, reverse=True))
_BE = r"(?:พ\.?\s?ศ\.?\s?)?"
_YEAR = rf"{_BE}(?P<year>25[5-9]\d|20[1-4]\d|[5-9]\d(?!\d))"
_DAY = re.compile(rf"(?<!\d)(?P<day>[0-3]?\d)\s?(?:เดือน\s?)?(?P<month>{MONTH})\s?{_YEAR}")
_NUMBERS = re.compile(
    r"(?<![\d/.-])(?P<day>[0-3]?\d)[/-](?P<month>[01]?\d)[/-](?P<year>25[5-9]\d|20[1-4]\d)(?!\d)"
)
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_IN_ENGLISH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_NTH = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_FULL = r"(?P<year>25[5-9]\d|20[1-4]\d)(?!\d)"
_DAY_FIRST = re.compile(rf"(?<!\d){_NTH}[\s-]*{_IN_ENGLISH}[.,]?[\s-]*{_FULL}")
_MONTH_FIRST = re.compile(rf"(?<![a-z]){_IN_ENGLISH}\.?\s?{_NTH}(?:\s?,\s?|\s){_FULL}")
_ISO = re.compile(r"(?<!\d)(?P<year>20[1-4]\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)")
_POINT = rf"(?:[0-3]?\d\s?)?(?:เดือน\s?)?(?:{MONTH})\s?(?:{_BE}(?:25[5-9]\d|[5-9]\d(?!\d)))?"
_SPAN = re.compile(rf"({_POINT})\s?(?:-|–|ถึง|จนถึง)\s?(?:วันที่\s?)?(?:เดือน\s?)?({_POINT})")
_SINGLE = re.compile(rf"(?P<month>{MONTH})\s?(?:{_YEAR})?")
_YEARED = re.compile(rf"(?P<month>{MONTH})\s?{_YEAR}")
_TABLE = 3
_WORD = r"ไตรมาส(?:ที่)?\s?"
_QUARTER = re.compile(rf"{_WORD}((?:[1-4](?:\s?(?:,|และ|-|ถึง|กับ))?\s?(?:{_WORD})?)+)(?!\d)")
_SIX = r"(?:(?<!\d)6|(?<!สิบ)หก)\s?เดือน"
_LATER_HALF = re.compile(rf"{_SIX}\s?หลัง|เดือน\s?เมษายน\s?-\s?กันยายน|ครึ่งปีหลัง")
_HALF = re.compile(rf"{_SIX}(?!\s?หลัง)|ครึ่งปี(?!หลัง)|รอบแรก|รอบที่\s?1(?!\d)")
_EARLY_HALF = re.compile(rf"{_SIX}\s?แรก|ครึ่งปีแรก|รอบแรก|รอบที่\s?1(?!\d)")
_YEARLY = re.compile(r"(?:(?<!\d)12|(?<!ยี่)สิบสอง)\s?เดือน|ทั้งปี|รอบปี(?!\s?งบ)")
_OF_THE_YEAR = re.compile(r"รอบปี\s?งบ")
_QUARTERS = re.compile(
    rf"{_WORD}[1-4](?:\s?(?:,|และ|-|ถึง|กับ)\s?(?:{_WORD})?[1-4])*(?!\d)(?:\s?\([^()]*\))?"
)
_TO = re.compile(rf"([1-4])\s?(?:-|ถึง)\s?(?:{_WORD})?([1-4])")


def days(text: str) -> list[date]:
    """Every day that ``text`` names in full, Buddhist or Christian, in the order of the text.

    In Thai or in figures, and in English as WordPress dates its posts ("February 14, 2023").
    """
    folded = fold(text)
    found: list[tuple[int, date]] = []
    for pattern in (_DAY, _NUMBERS, _ISO, _DAY_FIRST, _MONTH_FIRST):
        matches = pattern.finditer(folded)
        found += [(m.start(), day) for m in matches if (day := _date(m))]
    return [day for _, day in sorted(found)]


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(_christian(match["year"]), _month(match["month"]), int(match["day"]))
    except ValueError:
        return None


def _month(name: str) -> int:
    """The month of the calendar that a name or number stands for; January is 1."""
    if name in MONTHS:
        return (MONTHS[name] + 8) % 12 + 1
    return int(name) if name.isdigit() else _ENGLISH.index(name[:3]) + 1


def month_of(day: date) -> int:
    """The month of the fiscal year in which a day lies; 1 is October."""
    return (day.month + 2) % 12 + 1


def _christian(digits: str) -> int:
    year = int(digits)
    if year < 100:
        year += 2500
    return year - 543 if year > 2500 else year


def covered(text: str, fiscal_year: int) -> frozenset[int]:
    """The months of ``fiscal_year`` (Buddhist) that ``text`` says it is about.

    A span of months counts from its first to its last, a quarter three, "6 เดือน" the first half
    unless it says "หลัง". A month of another fiscal year counts nothing. "รอบปีงบประมาณ" is the whole
    year unless a part of it is named beside.
    """
    folded = fold(text)
    if _YEARLY.search(folded):
        return _WHOLE
    parts, rest = _parts(folded, fiscal_year)
    if _LATER_HALF.search(folded) or _HALF.search(folded):
        return parts
    if _OF_THE_YEAR.search(folded) and not parts:
        return _WHOLE
    return parts | _singles(rest, fiscal_year)


def part_of_year(text: str, fiscal_year: int) -> bool:
    """True where ``text`` says it is on a part of the year: a half, quarters, a span of months."""
    folded = fold(text)
    if _YEARLY.search(folded):
        return False
    parts, _ = _parts(folded, fiscal_year)
    return bool(parts) and parts != _WHOLE


def _parts(folded: str, fiscal_year: int) -> tuple[frozenset[int], str]:
    """The months of the spans, quarters and halves that a text names, and the rest of it."""
    out: set[int] = set()
    rest = _SPAN.sub(lambda m: _take_span(m, fiscal_year, out), folded)
    for match in _QUARTER.finditer(folded):
        out.update(_of_quarters(match[1]))
    if _LATER_HALF.search(folded):
        out.update(_WHOLE - FIRST_HALF)
    later = out and not out & FIRST_HALF
    if (_EARLY_HALF if later else _HALF).search(folded):
        out.update(FIRST_HALF)
    return frozenset(out), rest


def _of_quarters(numbers: str) -> set[int]:
    """The months of quarters: "1 และ 2" are two, "1-4" all from the first to the last."""
    spans = [(int(first), int(last)) for first, last in _TO.findall(numbers)]
    single = [(int(n), int(n)) for n in re.findall(r"[1-4]", numbers)]
    return {m for first, last in (*spans, *single) for m in range(3 * first - 2, 3 * last + 1)}


def spanned(text: str, fiscal_year: int) -> frozenset[int]:
    """The months of ``fiscal_year`` that spans of months in ``text`` cover."""
    out: set[int] = set()
    _SPAN.sub(lambda m: _take_span(m, fiscal_year, out), fold(text))
    return frozenset(out)


def outside(text: str, fiscal_year: int) -> int | None:
    """The fiscal year in which a span of months with its years ends, where none is in the year."""
    spans = [years for m in _SPAN.finditer(fold(text)) if (years := _years_of(m))]
    if not spans or any(first <= fiscal_year <= last for first, last in spans):
        return None
    return spans[0][1]


def _years_of(match: re.Match[str]) -> tuple[int, int] | None:
    """The fiscal years of both ends of a span; nothing where the last one names no year."""
    first, last = (_SINGLE.search(end) for end in match.groups())
    if not (first and last and last["year"]):
        return None
    months = MONTHS[first["month"]], MONTHS[last["month"]]
    until = _christian(last["year"]) + 543 + (months[1] <= DECEMBER)
    if first["year"]:
        return _christian(first["year"]) + 543 + (months[0] <= DECEMBER), until
    return until - (months[0] > months[1]), until


def gathered(text: str) -> str:
    """``text`` with every span of months, and quarters with what stands in brackets, as one sign.

    "ไตรมาสที่ 1 (ตุลาคม - ธันวาคม 2565)" is one period, not three.
    """
    return _SPAN.sub("§", _QUARTERS.sub("§", fold(text)))


def fiscal_years(text: str) -> frozenset[int]:
    """The fiscal years of the months that ``text`` names with their year; not of single days."""
    rest = _DAY.sub(" ", fold(text))
    named = [m for m in _SINGLE.finditer(rest) if m["year"]]
    return frozenset(_christian(m["year"]) + 543 + (MONTHS[m["month"]] <= DECEMBER) for m in named)


def tabled_years(text: str) -> frozenset[int]:
    """The fiscal years of three and more months that ``text`` names with their year.

    In a table by months the number of a row stands before each, as a day does.
    """
    named = {(_christian(m["year"]), MONTHS[m["month"]]) for m in _YEARED.finditer(fold(text))}
    if len(named) < _TABLE:
        return fiscal_years(text)
    return frozenset(year + 543 + (month <= DECEMBER) for year, month in named)


def dated(text: str, fiscal_year: int) -> bool:
    """True where a month or span of months with its year lies in ``fiscal_year``."""
    rest = _DAY.sub(" ", _SPAN.sub(" ", fold(text)))
    named = [m for m in _SINGLE.finditer(rest) if m["year"]]
    single = any(_belongs(MONTHS[m["month"]], m["year"], fiscal_year) for m in named)
    return single or bool(spanned(text, fiscal_year))


def _singles(rest: str, fiscal_year: int) -> set[int]:
    """The months that stand alone; the days of announcements are none."""
    found = [(MONTHS[m["month"]], m["year"]) for m in _SINGLE.finditer(_DAY.sub(" ", rest))]
    return {month for month, year in found if _belongs(month, year, fiscal_year)}


def _take_span(match: re.Match[str], fiscal_year: int, out: set[int]) -> str:
    """Add the months of a span; nothing of it is left to be read as single months."""
    ends = [_SINGLE.search(end) for end in match.groups()]
    if ends[0] and ends[1]:
        first, last = (MONTHS[end["month"]] for end in (ends[0], ends[1]))
        year = ends[1]["year"]
        if first <= last and _belongs(last, year, fiscal_year):
            out.update(range(first, last + 1))
    return " "


def _belongs(month: int, digits: str | None, fiscal_year: int) -> bool:
    """True where a month, with the year that stands beside it, lies in the fiscal year."""
    if digits is None:
        return True
    calendar = _christian(digits) + 543
    return calendar == fiscal_year - (month <= DECEMBER)
