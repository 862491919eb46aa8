"""A telephone or fax number of the agency, bound to its label.

What it asks: a label of ``label`` and a complete Thai number in the same line, in the next cell or
line of the same row, in the column of a table under that label, or beside an icon of that name.
A combined label (``โทร./โทรสาร``) with one number counts for both. An extension alone counts where
the number it belongs to is written on the page.

What it refuses: ``-``, dots, an empty cell, a number with a digit too few or too many, the label of
an input that the visitor is to fill in, the number of another organisation.

In doubt: a fixed line whose area code belongs to another province, a mobile as a fax (review).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from oitcheck.checks.illustrated import called, lacking
from oitcheck.checks.whose import CONTACT, disowned, foreign
from oitcheck.model import Facts, Judgement, Line, Outcome, Quote, Region, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.phones import Phone, extension_only, phones
from oitcheck.thai.places import code_fits, has_spot, province
from oitcheck.thai.text import fold

NAME = "phone"
OPTIONS = frozenset(("label",))
NEEDS = frozenset(("label",))
TOGETHER = False

_ANY_LABEL = re.compile(
    r"(?:หมายเลข|เบอร์)?\s?(?:โทรศัพท์|โทรศัพย์|โทรสาร|แฟกซ์|แฟ็กซ์|แฟ็ก|สายด่วน|มือถือ|เบอร์ติดต่อ|โทร(?!เลข|ทัศน์|คมนาคม))"
    r"|\b(?:fax|tel|telephone|phone|mobile|e-?mail|line|facebook)\b|อีเมล|เว็บไซต์|ไปรษณีย์อิเล็กทรอนิกส์"
)
_GAP = re.compile(
    r"^[\s:.;,=/()|\-]*(?:และ|หรือ|&|กลาง|สำนักงาน|หมายเลข|เบอร์|ที่ทำการ|อบต\.?|no\.?)?[\s:.;,=/()|\-]*"
)
_NOTHING = re.compile(r"^[\s\-–.:_]*$")
_LEFT_BLANK = re.compile(r"\s?[:.]?(?:\s-++|\s?(?:\.{3,}+|_{2,}+|…++))[\s.…_-]*$")
_NOT_THIS = re.compile(r"ไม่มี|บัญชี|ผู้เสียภาษี|ยกเลิก|เลิกใช้")
_NO_MORE = re.compile(r"(?:[^ก-๎a-z]|ไม่มี|โทรสาร|โทรศัพท์|แฟกซ์|fax|tel|และ|หรือ)*$")
_BEFORE = 30
_CALL = re.compile(r"โทร(?!สาร)|\btel|phone")


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Find the number that ``want.options["label"]`` asks for on a page."""
    if subject.page is None:
        return Judgement(Outcome.NO, say("phone.not_a_page"), found=False)
    label = _label(want.options["label"])
    lines = subject.page.lines
    doubt: Judgement | None = None
    empty: Judgement | None = None
    for at, line in enumerate(lines):
        numbers = list(_numbers(lines, at, label))
        for number, quote in numbers:
            if _is_of_a_person(number, subject):
                continue
            judged = _judge_number(number, quote, line, lines, at, facts)
            if judged.outcome == Outcome.YES and _mobile_fax(number, quote, label):
                judged = Judgement(Outcome.CANNOT_TELL, quotes=judged.quotes)
            if judged.outcome == Outcome.YES:
                return disowned(judged, subject, facts)
            doubt = doubt or judged
        if empty is None and not numbers and _is_left_empty(line, label):
            empty = _empty(line)
    return doubt or empty or lacking(subject, facts, say("phone.none"), CONTACT)


def _is_of_a_person(number: Phone | str, subject: Subject) -> bool:
    """True for the number of a listed person, on a page that is not for contact."""
    people = subject.page.people if subject.page and not called(subject, CONTACT) else ()
    digits = number.digits if isinstance(number, Phone) else f"ต่อ {number}"
    return any(
        digits == told.partition(" ")[0] or digits == told for p in people for told in p.phones
    )


def _is_left_empty(line: Line, label: re.Pattern[str]) -> bool:
    """True for a label with no words behind it that say what else it is (``โทรฉุกเฉิน``)."""
    folded = fold(line.text)
    found = None if line.asks or line.region == Region.MENU else label.search(folded)
    return found is not None and bool(_NO_MORE.match(folded[found.end() :]))


def _label(words: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for the labels that never matches inside a longer word (``โทร`` in ``โทรสาร``)."""
    alternatives = "|".join(re.escape(fold(w)) for w in sorted(words, key=len, reverse=True))
    return re.compile(
        rf"(?<![a-z])(?<!เครื่อง)(?:{alternatives})(?!สาร|ศัพท์|ศัพย์|เลข|ทัศน์|คมนาคม|ของห้อง|มาตร|ม\b)(?![a-z])"
    )


def _numbers(
    lines: tuple[Line, ...], at: int, label: re.Pattern[str]
) -> Iterator[tuple[Phone | str, str]]:
    """The numbers that belong to a label in line ``at``, each with its quote."""
    line = lines[at]
    folded = fold(line.text)
    if line.asks:
        return
    for match in label.finditer(folded):
        if _NOT_THIS.search(folded[max(0, match.start() - _BEFORE) : match.start()]):
            continue
        yield from _bracketed(line, folded, match)
        yield from _after(lines, at, folded, match.end())
    if not _ANY_LABEL.search(folded) and (found := phones(line.text)):
        caption = fold(line.column) if line.column != line.text else ""
        if any(label.search(words) for words in (caption, *map(fold, line.icons))):
            yield found[0], line.text


def _bracketed(line: Line, folded: str, label: re.Match[str]) -> Iterator[tuple[Phone, str]]:
    """The number right before a label that stands in brackets: ``044-756322 (โทรสาร)``."""
    start = folded.rfind("(", 0, label.start())
    inside = folded[start + 1 : label.start()]
    if start < 0 or phones(inside) or not re.fullmatch(r"[^()]{0,12}", inside):
        return
    before = [p for p in phones(line.text) if p.end <= start]
    if (
        before
        and not folded[before[-1].end : start].strip()
        and folded[label.end() :][:2].strip()[:1] == ")"
    ):
        yield before[-1], line.text


def _mobile_fax(number: Phone | str, quote: str, label: re.Pattern[str]) -> bool:
    """True for a mobile after a label of fax alone: more likely the next entry than a fax."""
    fax = bool(label.search("โทรสาร")) and not _CALL.search(fold(quote))
    return fax and isinstance(number, Phone) and number.mobile


def _after(
    lines: tuple[Line, ...], at: int, folded: str, end: int
) -> Iterator[tuple[Phone | str, str]]:
    value, cut = _value(folded, end)
    found = phones(value)
    if _LEFT_BLANK.match(folded[end:]) or _NOT_THIS.search(value[: found[0].start if found else 0]):
        return
    if found and not _ANY_LABEL.search(value[: found[0].start]):
        yield found[0], lines[at].text
    elif extension := extension_only(value):
        yield extension, lines[at].text
    elif _NOTHING.match(value) and not cut and (below := _below(lines, at)):
        text = fold(below[-1].text)
        found, extension = phones(text), extension_only(text)
        quote = " ".join(line.text for line in (lines[at], *below))
        if found and not _ANY_LABEL.search(text[: found[0].start]):
            yield found[0], quote
        elif extension:
            yield extension, quote


def _value(folded: str, end: int) -> tuple[str, bool]:
    """What stands after a label, past a combined one; whether another label cuts in."""
    rest = folded[end:]
    rest = rest[_span(rest) :]
    while match := _ANY_LABEL.match(rest):
        gap = folded[end : len(folded) - len(rest)]
        if not re.search(r"[/&,(]|และ|หรือ", gap):
            return "", True
        rest = rest[match.end() :]
        rest = rest[_span(rest) :]
    return rest, False


def _span(text: str) -> int:
    match = _GAP.match(text)
    return match.end() if match else 0


def _below(lines: tuple[Line, ...], at: int) -> tuple[Line, ...]:
    """The line after ``at`` in the same row or entry, with a lone colon before it."""
    size = 2 if at + 1 < len(lines) and lines[at + 1].text == ":" else 1
    own, below = lines[at], lines[at + 1 : at + 1 + size]
    if len(below) < size or own.asks or below[-1].asks:
        return ()
    near = below[-1].row == own.row or set(own.groups[:2]) & set(below[-1].groups[:3])
    return below if near else ()


def _judge_number(
    number: Phone | str, quote: str, line: Line, lines: tuple[Line, ...], at: int, facts: Facts
) -> Judgement:
    quotes = (Quote(quote, line.path),)
    if other := foreign(lines, at, facts):
        return Judgement(Outcome.NO, say("phone.foreign", other=other), quotes, found=False)
    if isinstance(number, str):
        if any(phones(x.text) and not foreign(lines, i, facts) for i, x in enumerate(lines)):
            return Judgement(Outcome.YES, say("phone.extension", number=number), quotes)
        return Judgement(Outcome.NO, say("phone.only_extension"), quotes)
    place = facts.province or _province(lines, facts)
    if not code_fits(number.area, place):
        note = say("phone.other_province", area=number.area, province=place)
        return Judgement(Outcome.CANNOT_TELL, note, quotes)
    return Judgement(Outcome.YES, quotes=quotes)


def _province(lines: tuple[Line, ...], facts: Facts) -> str:
    """The province of the first address of the agency that the page gives."""
    told = (
        x.text for i, x in enumerate(lines) if has_spot(x.text) and not foreign(lines, i, facts)
    )
    return next((found for text in told if (found := province(text))), "")


def _empty(line: Line) -> Judgement:
    return Judgement(Outcome.NO, say("phone.empty"), (Quote(line.text, line.path),))
