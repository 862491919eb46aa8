"""Does what is shown cover the first six months of the fiscal year?

A report on six months or the whole year does so alone; monthly and quarterly files do so together:
each says which months it covers (``Judgement.months``), and the decision adds them up. A file with
a month a page or sheet is judged by the headings of all of them, never by the first alone. A rule
file asks for ``year``; the year's list makes it ``half`` where it asks for the first half. Which
signal of a year counts is settled in ``signals``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from oitcheck.checks.lines import own_lines, own_words
from oitcheck.checks.opening import content, headings, inner_heads
from oitcheck.checks.signals import Signal, Source, decide, quoted, signals
from oitcheck.checks.zone import begins, headline, passages, whole, zone
from oitcheck.model import NO_TEXT, Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import Text, say
from oitcheck.thai.periods import (
    FIRST_HALF,
    MONTH,
    covered,
    dated,
    days,
    fiscal_years,
    month_of,
    outside,
    part_of_year,
    spanned,
)
from oitcheck.thai.text import fold
from oitcheck.thai.years import stated

NAME = "half"
OPTIONS: frozenset[str] = frozenset(("dates", "about"))
NEEDS: frozenset[str] = frozenset()
TOGETHER = False
_LINES, _TOP, _BLANK = 4, 8, 20
_LAST = 12
_PERIOD = re.compile(
    rf"เดือน|ไตรมาส|ระหว่าง|ตั้งแต่|รอบ|ครึ่งปี|^\(?(?:{MONTH})\s*(?:พ\.?\s?ศ\.?\s*)?(?:25)?(?:\d\d)?\)?$"
)
_OF_A_YEAR = r"(?:(?:ประจำ)?ปี)?(?:งบประมาณ)?\s?(?:พ\.?\s?ศ\.?)?\s?25\d\d"
_SECTION = re.compile(
    r"^(?!\d).{0,80}(?:รอบ|ประจำ)\s?(?:เดือน|ไตรมาส).{0,60}$"
    rf"|^ไตรมาส(?:ที่)?\s?[1-4]\s?/?(?:\s?{_OF_A_YEAR}|\s?\(.{{0,60}}25\d\d\)){{1,2}}$"
    rf"|^เดือน\s?(?:{MONTH})\s?{_OF_A_YEAR}$"
)
_ASIDE = re.compile(r"(?<![ก-ฮ])ณ\s*(?:วัน|เดือน|สิ้น)|ภายใน|เริ่ม|สิ้นสุด|ระยะเวลา|กำหนด")


@dataclass(frozen=True, slots=True)
class _Page:
    """A page or sheet: its text, the lines that head it and its sections, the months they name."""

    text: str
    heads: tuple[tuple[str, str], ...]
    months: frozenset[int]


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge which months of the fiscal year are covered."""
    wanted = facts.fiscal_year
    if subject.document is None and subject.page is None:
        return Judgement(Outcome.NO, say("half.none", wanted=wanted), found=False)
    found, pages = signals(subject, facts), _pages(subject, facts)
    for text, ours in _named(subject, facts, wanted):
        said = [s for s in found if s.own == ours]
        if other := _of_another(said, found, text, wanted):
            return Judgement(Outcome.NO, other, _quote(subject, wanted))
        if months := covered(text, wanted) or (_of_the_first(pages) if ours else frozenset()):
            sure = any(wanted in s.claims for s in said) or _dated(text, pages, ours, wanted)
            doubt = _unclear if sure else _of_another_year
            if doubted := doubt(subject, facts, found) or _beyond(ours, subject, wanted):
                return doubted
            united = pages if ours and not months >= FIRST_HALF else []
            return _by_months(months, subject, wanted, _note(found, wanted), united)
    return _by_first_words(subject, facts, found)


def _named(subject: Subject, facts: Facts, wanted: int) -> Iterator[tuple[str, bool]]:
    """What may say which months it is about, and whether it says so itself."""
    inner = inner_heads(subject, facts) if subject.page else ""
    if part_of_year(inner, wanted) or covered(inner, wanted) >= FIRST_HALF:
        yield inner, True
    yield _headline(subject), True
    yield "\n".join(subject.announced), False


def _headline(subject: Subject) -> str:
    """The headline; that of a page without the month of a calendar beside its content."""
    if subject.page is None:
        return headline(subject)
    return "\n".join([subject.page.title, *headings(subject)])


def _pages(subject: Subject, facts: Facts) -> list[_Page]:
    """The pages of a file, or the content of a page, and the months by which they are headed."""
    out: list[_Page] = []
    last: frozenset[int] = frozenset()
    for lines in _sheets(subject, facts):
        page = _page(lines, facts.fiscal_year, last)
        if len(page.text) > _BLANK:
            out.append(page)
            last = page.months or last
    return out


def _sheets(subject: Subject, facts: Facts) -> Iterator[Sequence[tuple[str, str]]]:
    """The lines of each page of a file; those of a page's own content."""
    if subject.document is None:
        yield [(line.text, line.path) for line in content(subject, facts)]
        return
    for _, lines in groupby(passages(subject), lambda line: line[1]):
        yield [*lines]


def _page(lines: Sequence[tuple[str, str]], wanted: int, last: frozenset[int]) -> _Page:
    """A page and its months; none where its headings are of another year.

    October without a year after September is that of the next fiscal year.
    """
    heads = tuple(_heads(lines))
    text = "\n".join(line for line, _ in heads)
    months = frozenset[int]().union(covered(text, wanted), *(covered(h, wanted) for h, _ in heads))
    told = {*fiscal_years(text), *stated("\n".join([line for line, _ in lines[:_TOP]] + [text]))}
    next_year = not told and _LAST in last and 1 in months
    if next_year or (told and wanted not in told):
        months = frozenset()
    return _Page("\n".join(line for line, _ in lines), heads, months)


def _heads(lines: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The lines that say of which months a page or a section of it is."""
    top = next((at for at, (line, _) in enumerate(lines) if at and begins(line)), len(lines))
    for at, (line, place) in enumerate(lines):
        folded = fold(line)
        named = _SECTION if at >= min(top, _TOP) else _PERIOD
        if named.search(folded) and not _ASIDE.search(folded):
            yield line, place


def _of_the_first(pages: Sequence[_Page]) -> frozenset[int]:
    """The months that the first page is headed by: no link says more than it does."""
    return pages[0].months if pages else frozenset()


def _dated(text: str, pages: Sequence[_Page], ours: bool, wanted: int) -> bool:
    """True where a month with its year is of the wanted one: in a heading, or in a link."""
    heads = [line for page in pages for line, _ in page.heads] if ours else []
    return any(dated(line, wanted) for line in (text, *heads))


def _beyond(ours: bool, subject: Subject, wanted: int) -> Judgement | None:
    """Why a link does not count: the file's own heading names a period of another year."""
    other = None if ours else outside(_headline(subject), wanted)
    if other is None:
        return None
    note = say("half.outside", found=other, wanted=wanted)
    return Judgement(Outcome.CANNOT_TELL, note, _quote(subject, wanted))


def _of_another(
    said: Sequence[Signal], found: Sequence[Signal], text: str, wanted: int
) -> Text | None:
    """Why what is said here is of another year; nothing where it is not, or is not said."""
    decided = decide([s for s in said if s.source != Source.FILE])
    if decided is None or wanted in (*decided.open, *decided.by.claims) or dated(text, wanted):
        return None
    rest = [s for s in found if s not in said]
    against = decide([decided.by, *rest]) or decided
    return say("year.other", found=decided.year, wanted=wanted, why=against.why)


def _note(found: Sequence[Signal], wanted: int) -> Text:
    """The contradiction where what counts is of the year and something else is not."""
    decided = decide(found)
    if decided is None or decided.year != wanted or not decided.by.own:
        return NO_TEXT
    return decided.note or NO_TEXT


def _by_first_words(subject: Subject, facts: Facts, found: Sequence[Signal]) -> Judgement:
    """Neither heading nor link names a period: by the first words of the page or file."""
    wanted = facts.fiscal_year
    words = _first_words(subject, facts)
    if spanned(words, wanted) >= FIRST_HALF:
        return _by_months(FIRST_HALF, subject, wanted, _note(found, wanted))
    announced = "\n".join(subject.announced)
    other = fiscal_years(f"{_headline(subject)}\n{announced}\n{words}") - {wanted}
    if other and wanted not in fiscal_years(words):
        return _other(max(other), Source.BODY, subject, wanted)
    note = say("half.none", wanted=wanted)
    if subject.document is None:
        return Judgement(Outcome.NO, note, found=False)
    return Judgement(Outcome.CANNOT_TELL, note, _quote(subject, wanted))


def _other(year: int, source: Source, subject: Subject, wanted: int) -> Judgement:
    why = say("year.counts", by=source.told)
    note = say("year.other", found=year, wanted=wanted, why=why)
    return Judgement(Outcome.NO, note, _quote(subject, wanted))


def _unclear(subject: Subject, facts: Facts, found: Sequence[Signal]) -> Judgement | None:
    """Why a person has to look though the year is named: what weighs as much names another."""
    wanted, decided = facts.fiscal_year, decide(found)
    if decided is None or decided.clear or not decided.by.own or dated(_headline(subject), wanted):
        return None
    return Judgement(Outcome.CANNOT_TELL, decided.doubt([wanted]), _quote(subject, wanted))


def _of_another_year(subject: Subject, facts: Facts, found: Sequence[Signal]) -> Judgement | None:
    """Why a report that names its months and no year may be of another year; none where it is not.

    Its first words decide, then all of its text, then the link that led to it.
    """
    wanted = facts.fiscal_year
    sources = (Source.TITLE if subject.document else Source.BODY, Source.BODY)
    texts = (_first_words(subject, facts), _all_words(subject, facts))
    for source, text in zip(sources, texts, strict=True):
        told = stated(text) or sorted(fiscal_years(text), reverse=True)
        if told and wanted not in told:
            return _other(told[0], source, subject, wanted)
        if told and told[0] != wanted:
            note = say("year.several", found=told[0], wanted=wanted)
            return Judgement(Outcome.CANNOT_TELL, note, _quote(subject, wanted))
        if told:
            return None
    if any(wanted in s.claims for s in found if s.source == Source.LINK):
        return None
    return Judgement(Outcome.CANNOT_TELL, say("year.none", wanted=wanted), _quote(subject, wanted))


def _by_months(
    months: frozenset[int], subject: Subject, wanted: int, note: Text, pages: Sequence[_Page] = ()
) -> Judgement:
    """By the months of the headline, and by those of all pages where it names less."""
    told = months.union(*(page.months for page in pages))
    quotes = (told > months and _proof(pages, wanted)) or _quote(subject, wanted)
    if told >= FIRST_HALF:
        return Judgement(Outcome.YES, note, quotes, months=told)
    unread = subject.document is not None and not subject.document.whole
    if unread or any(_silent(page, told) for page in pages[1:]):
        lacking = say("half.months", count=len(FIRST_HALF - told))
        unsaid = say("half.pages", wanted=wanted, lacking=lacking)
        return Judgement(Outcome.CANNOT_TELL, unsaid, quotes, months=told)
    return Judgement(Outcome.NO, lacks(told, wanted), quotes, months=told)


def _silent(page: _Page, months: frozenset[int]) -> bool:
    """True for a page that names no month, nor continues the others by the days in its text."""
    if page.months or fiscal_years("\n".join(line for line, _ in page.heads)):
        return False
    named = {month_of(day) for day in days(page.text)}
    return not named or not named <= months


def _proof(pages: Sequence[_Page], wanted: int) -> tuple[Quote, ...]:
    """The headings that name months which none before them does."""
    out: list[Quote] = []
    told: frozenset[int] = frozenset()
    for line in (line for page in pages if page.months for line in page.heads):
        if fresh := covered(line[0], wanted) - told:
            told |= fresh
            out += quoted(line)
    return tuple(out)


def lacks(months: frozenset[int], wanted: int) -> Text:
    """How many months of the first half are not among ``months``."""
    lacking = len(FIRST_HALF - months)
    return say("half.lacks", wanted=wanted, lacking=say("half.months", count=lacking))


def _first_words(subject: Subject, facts: Facts) -> str:
    """The title page of a file; the first lines of a page's own content."""
    if subject.document:
        return zone(subject)
    lines = own_lines(subject, facts, linked=False)
    return "\n".join(line.text for line in lines[:_LINES])


def _all_words(subject: Subject, facts: Facts) -> str:
    """All text of a file; all of a page's own."""
    if subject.document:
        return whole(subject)
    return "\n".join(line.text for line, _ in own_words(subject, facts, linked=False))


def _quote(subject: Subject, wanted: int) -> tuple[Quote, ...]:
    """The line that names the period; else the first."""
    lines = [line for line in passages(subject) if line[0].strip()][:12]
    best = (line for line in lines if covered(line[0], wanted) or stated(line[0]))
    return quoted(next(best, next(iter(lines), None)))
