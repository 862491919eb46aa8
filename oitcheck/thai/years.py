"""Buddhist years in text and in names of files, and what kind of year each one is.

A fiscal year Y runs from 1 October of Y-1 to 30 September of Y. Which years are the year of the
thing and which are laws, dates, spans or mere numbers: variety, section 9. Every number that may be
a year is judged by the few words before and after it, so that reading stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from urllib.parse import parse_qsl, unquote_to_bytes, urlsplit

from oitcheck.thai.periods import DECEMBER, MONTH, MONTHS
from oitcheck.thai.text import fold

FIRST, LAST = 2550, 2599
_LONGEST_SPAN, _LISTED, _LONGEST_NAME = 20, 3, 300
_FULL = 4
_OPENING = " (\"“:'’"
_NEAR, _FAR = 40, 150
_ERA = r"(?:[พค]\s?\.?\s?ศ\s?\.?|พุทธศักราช|คริสต์?ศักราช)"
_UNITS = (
    r"บาท|คน|ครั้ง(?!ที่)|ราย(?=\s|$|[.,)])|ครัวเรือน|หลังคา|ตาราง|เมตร|ไร่|กิโล|กม\.|ตร\.|แห่ง(?=\s|$)|เรื่อง(?=\s|$)|%"
    r"|views?|hits?"
)
_NUMBER = re.compile(
    rf"(?<![\d,])(?<!\d\.)(?:2[45]\d\d(?!\d(?!\d?\s?(?:{MONTH})))|20[1-4]\d(?!\d)|[5-9]\d(?!\d))"
    r"(?!,\d|\.\d\d?(?!\d|[/.]))"
)
_AFTER_UNIT = re.compile(rf"\s?(?:{_UNITS})")
_MONTH_ENDS = tuple(sorted(MONTHS, key=len, reverse=True))
_MONTH_LAST = re.compile(rf"(?:{MONTH})$")
_LED_BY_ERA = re.compile(rf"\s?(?P<era>{_ERA})\s?$")
_LABEL = re.compile(
    r"(?:(?P<fiscal>ปี\s?งบ(?:\s?ประมาณ)?|งบ\s?ประมาณ|(?<![a-z])(?:fiscal\s?year|f\.?y\.?)"
    r"|ไตรมาส(?:ที่)?\s?[1-4]\s?/)(?:\s?(?:ประจำ)?ปี)?|(?P<calendar>ปี\s?ปฏิทิน|calendar\s?year)"
    r"|(?P<annual>(?:ประจำ|รอบ)\s?ปี(?:\s?การศึกษา)?)"
    r"|(?P<year>(?<!\d)(?<!\d\s)ปี(?:\s?การศึกษา)?|(?<![a-z])year)"
    r"|(?P<english>(?<![a-z])(?:annual|plan|report|budget)(?:\s(?:for|of|in))?)"
    r"|(?P<numbered>(?:ครั้ง|สมัย|คำสั่ง|ประกาศ|รอบ|ชุด|รุ่น)?ที่\s?\d{1,4}\s?/))$"
)
_DAY_BEFORE = re.compile(r"\d\s?(?:เดือน\s?)?$")
_OF_A_MONTH = re.compile(r"เดือน\s?$")
_FIGURES = re.compile(r"(?<!\d)\d{1,2}(?P<sign>[/-])(?P<month>\d{1,2})(?P=sign)$")
_ISO = re.compile(r"-(?P<month>[01]\d)-[0-3]\d(?!\d)")
_SPAN = re.compile(
    rf"\s?(?:-|ถึง|จนถึง|/)\s?(?:(?:ประจำ)?ปี\s?(?:งบ\s?ประมาณ\s?)?)?(?:{_ERA}\s?)?"
    r"(?P<last>25\d\d|20[1-4]\d|\d\d)(?!\d|,\d|[-/]\d)"
)
_PART_OF_NUMBER = re.compile(r"\d\s?[-/]\s?$")
_NUMBERED = re.compile(r"(?<![\d.])\d{1,4}\s?/\s?$")
_CIRCULAR = re.compile(r"(?<![ก-ฮ])ว\.?\s?\d{1,5}\s?[-/]\s?$")
_LAW = re.compile(
    r"พระราชบัญญัติ|พระราชกฤษฎีกา|พระราชกำหนด|พ\.?\s?ร\.?\s?[บกฎ]\.?|ระเบียบ(?!วาระ)|รัฐธรรมนูญ|กฎกระทรวง"
    r"|กฎ\s?ก\.|ประกาศ(?:คณะกรรมการ|กระทรวง|สำนักนายก)|ประมวล|ฉบับที่|ข้อบังคับ"
)
_BARE_LAW = re.compile(
    r"(?:พระราชบัญญัติ|พระราชกฤษฎีกา|พระราชกำหนด|พ\.?\s?ร\.?\s?[บกฎ]\.?|รัฐธรรมนูญ|กฎกระทรวง)(?!.{0,150}?(?:แผน|รายงาน|ประจำ|ผลการ))"
)
_ALSO_LAW = re.compile(r"[\s)]*(?:และ|ถึง|,)\s?(?:ที่)?(?:แก้ไข|เพิ่มเติม|โดย|ถึง|\s)*$")
_POSTED = re.compile(
    r"©|\(c\)|copyright|ลิขสิทธิ์|โพสต์|โพส(?:เมื่อ|โดย)|เผยแพร่เมื่อ|(?:วันที่)?ลงข้อมูล|ลงประกาศเมื่อ|อั[พป]เด[ทต]"
    r"|ปรับปรุง(?:ล่าสุด|เมื่อ|ข้อมูล)|วันที่ปรับปรุง|แก้ไขล่าสุด|ข้อมูล\s?ณ|posted|updated|uploaded"
)
_COUNTED = re.compile(
    r"(?:โทร[ก-ฮ]*\.?|โทรสาร|แฟกซ์|fax|tel|ต่อ|ภายใน|เบอร์|หมายเลข|เลขที่(?:[ก-ฮ]+)?|รหัส[ก-ฮ]*|ห้อง|เข้าชม|เปิดอ่าน"
    r"|อ่าน|ดาวน์โหลด|จำนวน|เป็นเงิน|รวม|ราคา|วงเงิน|views?|hits?|visitors?)[^0-9a-zก-ฮ]{0,4}(?:\d+\s?/\s?)?$"
)
_BETWEEN_LISTED = re.compile(rf"(?:(?:ประจำ)?ปี|งบ\s?ประมาณ|และ|{_ERA}|[\s,|()])*+$")
_AN_OH = re.compile(r"(?<=25[5-9])(?:o|(?<![a-z])[li])(?![a-z\d])")
_APART = r"2 ?5 ?[5-9] ?\d"
_SPACED = re.compile(rf"(?P<led>(?:ปี|ประมาณ|ศ\.?) ?)(?P<years>{_APART}(?: ?- ?{_APART})?)(?! ?\d)")
_ENDING = re.compile(r"\.[a-z0-9]{2,5}$")
_DASH = re.compile(r"(?<=\d) ?- ?(?=\d)")
_SIGNS = re.compile(r"[_+.()\[\]\s]+|-(?!\d)|(?<!\d)-")
_SHORT = re.compile(r"(?<![\d.])(?:5[5-9]|[67]\d)(?![\da-z.-])")
_CHRISTIAN = re.compile(r"(?<!\d)20[1-4]\d(?!\d|-\d\d?(?:-|$))")
_HASH = re.compile(r"(?<![a-z\d])(?=[a-z]*+\d++[a-z]++\d++[a-z])[a-z\d]{9,}")
_YEAR_KEYS = frozenset(("year", "years", "fy", "y", "fiscal_year", "budget_year", "ปี"))
_FOLDERS = 3


class YearKind(IntEnum):
    """How a year is written, the most telling first; from ``RANGE`` on it claims nothing."""

    FISCAL = 1
    ANNUAL = 2
    YEAR = 3
    CALENDAR = 4
    MONTH = 5
    PLAIN = 6
    NUMBERED = 7
    SHORT = 8
    RANGE = 9
    LISTED = 10
    DATE = 11
    POSTED = 12
    LAW = 13


_TIERS = (YearKind.CALENDAR, YearKind.MONTH, YearKind.PLAIN, YearKind.SHORT)


@dataclass(frozen=True, slots=True)
class Year:
    """A Buddhist year in a text, as it stands there.

    ``last`` differs from ``year`` for a range only. ``fiscal`` is the fiscal year meant: that of
    its month, where one stands beside it.
    """

    year: int
    last: int
    kind: YearKind
    start: int
    fiscal: int


def years(text: str) -> list[Year]:
    """All Buddhist years of ``text`` in order; positions refer to the folded text."""
    folded = _mended(fold(text))
    found = _without_lists(list(_found(folded)), folded)
    return [y for y, _ in found if FIRST <= y.year <= LAST]


def _mended(folded: str) -> str:
    """Letters read for digits and digits set apart, where they can be nothing but a year."""
    if "25" in folded:
        folded = _AN_OH.sub(lambda m: "0" if m[0] == "o" else "1", folded)
    if "2 " in folded or "25 " in folded:
        folded = _SPACED.sub(lambda m: m["led"] + m["years"].replace(" ", ""), folded)
    return folded


def _found(folded: str) -> Iterator[tuple[Year, int]]:
    """Every year with the place where it ends."""
    done, law = 0, False
    for match in _NUMBER.finditer(folded):
        if match.start() < done:
            continue
        spot = _Spot(folded, match, done, law)
        year = spot.year()
        if year is not None or (len(match[0]) == _FULL and match[0] > "2400"):
            done = spot.end
            law = spot.law if year is None else year.kind == YearKind.LAW
        if year is not None:
            yield year, spot.end


class _Spot:
    """A number that may be a year, and the words around it.

    Args:
        folded: the text.
        match: the number.
        done: where the year before it ends: what stands before that is no longer about this one.
        law: whether the year before it is that of a law.
    """

    def __init__(self, folded: str, match: re.Match[str], done: int, law: bool) -> None:
        self.folded, self.digits = folded, match[0]
        self.start, self.end = match.span()
        self.done, self.law = done, law
        before = folded[max(done, self.start - _NEAR) : self.start].rstrip(_OPENING)
        self.direct = folded[max(0, self.start - _NEAR) : self.start]
        era = _LED_BY_ERA.search(before)
        self.era = era["era"] if era else ""
        self.before = before[: era.start()].rstrip(_OPENING) if era else before
        self.number = _buddhist(self.digits)

    def year(self) -> Year | None:
        """The year that stands here; none where the number is no year."""
        if self.before.endswith(_MONTH_ENDS):
            return self._by_month()
        if figures := _FIGURES.search(self.direct) or _ISO.match(self.folded, self.end):
            later = len(self.digits) == _FULL
            return self._dated(int(figures["month"]) >= 10) if later else None
        label = _LABEL.search(self.before)
        if span := self._span(label):
            return span
        if label and (kind := self._labelled(label)):
            return self._of(kind)
        return self._bare()

    def _by_month(self) -> Year | None:
        if self.digits.startswith("24"):
            return None
        name = _MONTH_LAST.search(self.before)
        led = self.before[: name.start()] if name else ""
        day = _DAY_BEFORE.search(led)
        of_month = bool(_OF_A_MONTH.search(led)) and not day and not self._posted()
        month = MONTHS[name[0]] if name else 0
        return self._dated(0 < month <= DECEMBER, YearKind.MONTH if of_month else YearKind.DATE)

    def _dated(self, next_year: bool, kind: YearKind = YearKind.DATE) -> Year:
        kind = YearKind.POSTED if self._posted() else kind
        return replace(self._of(kind), fiscal=self.number + next_year)

    def _span(self, label: re.Match[str] | None) -> Year | None:
        """The span of years that begins here."""
        known = label or self.era or (len(self.digits) == _FULL and self.digits > "25")
        ahead = _SPAN.match(self.folded, self.end) if known else None
        if ahead is None or _PART_OF_NUMBER.search(self.direct):
            return None
        last = _buddhist(ahead["last"])
        if not self.number < last <= self.number + _LONGEST_SPAN:
            return None
        self.end = ahead.end()
        return replace(self._of(YearKind.RANGE), last=last)

    def _labelled(self, label: re.Match[str]) -> YearKind | None:
        """What the word before it makes of the number; none where it is counted, not named."""
        counted = _AFTER_UNIT.match(self.folded, self.end)
        if counted and (len(self.digits) < _FULL or label[0].endswith("ประมาณ")):
            return None
        if label["english"]:
            return YearKind.PLAIN if self.digits.startswith("20") else None
        kinds = ("fiscal", "calendar", "annual", "year", "numbered")
        return YearKind[next(k for k in kinds if label[k]).upper()]

    def _bare(self) -> Year | None:
        """A year that nothing but an era stands before: named, cited, or a mere number."""
        if not self._may_stand_bare():
            return None
        if _CIRCULAR.search(self.direct) or self._of_a_law():
            return self._of(YearKind.LAW)
        if self._posted():
            return self._of(YearKind.POSTED)
        if not self.era and (_AFTER_UNIT.match(self.folded, self.end) or self._is_counted()):
            return None
        if _NUMBERED.search(self.direct):
            return self._of(YearKind.NUMBERED)
        return None if _PART_OF_NUMBER.search(self.direct) else self._of(YearKind.PLAIN)

    def _may_stand_bare(self) -> bool:
        """True for four Buddhist digits; others need their era beside them."""
        if len(self.digits) < _FULL:
            return self.era.startswith("พ")
        return self.digits > "2400" or self.era.startswith("ค")

    def _is_counted(self) -> bool:
        """True where it is a telephone, the number of a house or room, visitors or money."""
        return bool(_COUNTED.search(self.direct[-_NEAR // 2 :]))

    def _of_a_law(self) -> bool:
        """True where the words since the last year name a law, or a list of laws goes on."""
        since = self.folded[max(self.done, self.start - _FAR) : self.start]
        if self.law and self.start - self.done < _NEAR and _ALSO_LAW.match(self.before):
            return True
        return bool((_LAW if self.era else _BARE_LAW).search(since))

    def _posted(self) -> bool:
        """True where it is a copyright, or the time at which something was put up."""
        since = self.folded[max(self.done, self.start - _NEAR) : self.start]
        return bool(_POSTED.search(since))

    def _of(self, kind: YearKind) -> Year:
        return Year(self.number, self.number, kind, self.start, self.number)


def _without_lists(found: list[tuple[Year, int]], folded: str) -> list[tuple[Year, int]]:
    """Three years and more in a row are columns of a table: none of them is a claim."""
    out: list[tuple[Year, int]] = []
    run: list[tuple[Year, int]] = []
    for year, end in found:
        if run and not _goes_on(run[-1], year, folded):
            out += _listed(run)
            run = []
        run.append((year, end))
    return out + _listed(run)


def _goes_on(before: tuple[Year, int], year: Year, folded: str) -> bool:
    """True where nothing but the word for year stands between two."""
    gap = folded[before[1] : year.start]
    alike = before[0].kind <= YearKind.PLAIN and year.kind <= YearKind.PLAIN
    return alike and len(gap) < _NEAR and bool(_BETWEEN_LISTED.match(gap))


def _listed(run: list[tuple[Year, int]]) -> list[tuple[Year, int]]:
    if len({year.year for year, _ in run}) < _LISTED:
        return run
    return [(replace(year, kind=YearKind.LISTED), end) for year, end in run]


def _buddhist(digits: str) -> int:
    number = int(digits)
    if number < 100:
        return 2500 + number
    return number + 543 if number < 2400 else number


def claims(found: Sequence[Year]) -> list[Year]:
    """Those of ``found`` that claim to be the year of the thing: the most telling kind alone."""
    for tier in _TIERS:
        if best := [y for y in found if y.kind <= tier]:
            return best
    return []


def stated(text: str) -> list[int]:
    """The fiscal years that ``text`` claims for itself, in order, each once.

    Years called fiscal or annual win over months, months over bare years; dates, laws and ranges
    are never claims.
    """
    return list(dict.fromkeys(y.fiscal for y in claims(years(text))))


def in_address(url: str) -> list[Year]:
    """The years that the name of a file says it is of; else those of its folders, as ``SHORT``.

    Nothing is said by the time of an upload: ``/uploads/2023/04/``, ``630703``, ``25611129...``.
    """
    parts = urlsplit(url)
    *folders, name = [_decoded(part) for part in parts.path.split("/")] or [""]
    named = [
        _decoded(value) if _ENDING.search(value.lower()) else f"ปี {value}"
        for key, value in parse_qsl(parts.query, errors="replace")
        if _ENDING.search(value.lower()) or key.lower() in _YEAR_KEYS
    ]
    for text in (name, *named):
        if found := _in_name(text):
            return found
    return _in_folders([f for f in folders if f])


def _in_name(name: str) -> list[Year]:
    """The years in the name of a file: written as in a text, else in two digits or Christian."""
    joined = _DASH.sub("-", _ENDING.sub("", fold(name[-_LONGEST_NAME:])))
    plain = _HASH.sub(" ", _SIGNS.sub(" ", joined))
    found = years(plain)
    if found and any(y.kind < YearKind.LISTED for y in found):
        return found
    short = next(iter([*_CHRISTIAN.findall(plain), *_SHORT.findall(plain)]), "")
    if not short or found:
        return found
    year = _buddhist(short)
    return [Year(year, year, YearKind.SHORT, plain.index(short), year)]


def _in_folders(folders: Sequence[str]) -> list[Year]:
    """The year of a folder; none where a month below it shows that it is of an upload."""
    for at in reversed(range(max(0, len(folders) - _FOLDERS), len(folders))):
        dated = at + 1 < len(folders) and folders[at + 1].isdigit()
        found = [y for y in years(_SIGNS.sub(" ", folders[at])) if y.kind < YearKind.RANGE]
        if found and not dated and not folders[at].startswith("20"):
            return [replace(found[-1], kind=YearKind.SHORT)]
    return []


def _decoded(part: str) -> str:
    raw = unquote_to_bytes(part)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp874", "replace")


def fiscal_year(day: date) -> int:
    """The Buddhist fiscal year that ``day`` lies in; 1 October begins a new one."""
    return day.year + 543 + (day.month >= 10)
