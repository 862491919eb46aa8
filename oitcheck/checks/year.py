"""Is it of the year asked for?

The title page decides, before the text of the link that led there; where they disagree, or where
only the link names a year, a person has to look. Which year is asked for is the ``period`` of the
year's list: ``current``, ``previous`` (all of it: a report on half a year is not enough),
``either``, ``covers`` (a span of years that includes it), ``covers_or_year``. With ``dates: yes`` a
page whose entries bear dates of the fiscal year counts too (news, activities). With ``about:
[previous]`` the title may name the year before, whose result the document speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from oitcheck.checks.zone import headline, passages, whole, zone
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import Text, say
from oitcheck.thai.periods import days
from oitcheck.thai.text import fold, key
from oitcheck.thai.years import Year, YearKind, fiscal_year, stated, years

NAME = "year"
OPTIONS = frozenset(("dates", "about"))
NEEDS: frozenset[str] = frozenset()
TOGETHER = True
_HALF = re.compile(r"รอบ\s*(?:6|หก)\s*เดือน|(?:6|หก)\s*เดือน\s*แรก|ครึ่งปี|ไตรมาส(?:ที่)?\s*[1-4]|รอบแรก")
_FULL = re.compile(
    r"12\s*เดือน|สิบสองเดือน|ทั้งปี|รอบปี(?!\s*งบ)|ไตรมาส(?:ที่)?\s*1\s*(?:-|ถึง)\s*(?:ไตรมาส(?:ที่)?\s*)?4"
)
_OFFSETS = {"current": (0,), "previous": (-1,), "either": (0, -1), "covers_or_year": (0,)}
_DATED = 3


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge the year of what was read."""
    period = want.options.get("period", ("current",))[0]
    year = facts.fiscal_year
    if subject.document is None and subject.page is None:
        return Judgement(Outcome.NO, say("year.none", wanted=year), found=False)
    if period.startswith("covers") and (judged := _by_span(subject, year)):
        return judged
    if period == "covers":
        return _no_span(subject, year)
    wanted = [year + offset for offset in _OFFSETS[period]]
    title = fold(headline(subject))
    if period == "previous" and _HALF.search(title) and not _FULL.search(title):
        return Judgement(Outcome.NO, say("year.half", wanted=wanted[0]), _half(subject))
    claimed = stated(headline(subject))
    open_ = not claimed or bool(set(claimed) & set(wanted))
    if open_ and "dates" in want.options and (dated := _by_dates(subject, wanted, facts)):
        return dated
    return _by_claim(want, subject, wanted)


def _by_claim(want: Requirement, subject: Subject, wanted: Sequence[int]) -> Judgement:
    claimed = _claimed(subject)
    announced = stated("\n".join(subject.announced))
    if claimed:
        return _by_title(claimed, announced, wanted, subject, want)
    return _by_body(announced, wanted, subject)


def _by_span(subject: Subject, year: int) -> Judgement | None:
    """By the span of years on the title page, else by that of the link."""
    for text in (zone(subject), "\n".join(subject.announced)):
        spans = [y for y in years(text) if y.kind == YearKind.RANGE and y.last > y.year]
        if not spans:
            continue
        fitting = next((y for y in spans if y.year <= year <= y.last), None)
        quotes = _naming(subject, (fitting or spans[0]).year)
        if fitting:
            return Judgement(Outcome.YES, quotes=quotes or _first(subject))
        return Judgement(Outcome.NO, _other_span(spans[0], year), quotes)
    return None


def _other_span(span: Year, wanted: int) -> Text:
    return say("year.range", first=span.year, last=span.last, wanted=wanted)


def _no_span(subject: Subject, year: int) -> Judgement:
    note = say("year.no_range", wanted=year)
    if subject.document is None:
        return Judgement(Outcome.NO, note, found=False)
    return Judgement(Outcome.CANNOT_TELL, note, _first(subject))


def _by_dates(subject: Subject, wanted: Sequence[int], facts: Facts) -> Judgement | None:
    """By the dates of a page's entries, or of the file's text."""
    quotes = [Quote(text[:300], place) for text, place in _dated(subject, wanted, facts)]
    return Judgement(Outcome.YES, quotes=tuple(quotes[:_DATED])) if quotes else None


def _dated(subject: Subject, wanted: Sequence[int], facts: Facts) -> Iterator[tuple[str, str]]:
    """The lines that bear a day of the year; those of the front page say nothing of another."""
    home = facts.answers.get(facts.home_url)
    front = {*facts.menu, *(key(t) for t in home.lines)} if home and not subject.front else set()
    outside = {
        (line.text, line.path)
        for line in (subject.page.lines if subject.page else ())
        if line.region != "body" or line.outward or key(line.text) in front
    }
    for text, place in passages(subject):
        shown = (text, place) not in outside
        if shown and any(fiscal_year(day) in wanted for day in days(text)):
            yield text, place


def _claimed(subject: Subject) -> list[int]:
    """The years of the title page; on a web page those of its headings before its title's."""
    if subject.page is None:
        return stated(zone(subject))
    headings = stated("\n".join(subject.page.headings))
    return list(dict.fromkeys([*headings, *stated(subject.page.title)]))


def _by_what_it_is_about(
    announced: list[int], wanted: Sequence[int], subject: Subject
) -> Judgement:
    """Its title names the year whose result it speaks of: what else says of which year it is?"""
    inside = set(stated(whole(subject))) | {fiscal_year(day) for day in days(whole(subject))}
    if set(wanted) & (inside | set(announced)):
        return Judgement(Outcome.YES, quotes=_naming(subject, wanted[0]) or _first(subject))
    note = say("year.about", found=wanted[0] - 1, wanted=wanted[0])
    return Judgement(Outcome.CANNOT_TELL, note, _first(subject))


def _by_title(
    claimed: list[int],
    announced: list[int],
    wanted: Sequence[int],
    subject: Subject,
    want: Requirement,
) -> Judgement:
    quotes = _naming(subject, claimed[0])
    about = "about" in want.options and claimed[0] == wanted[0] - 1
    if about and wanted[0] in claimed:
        return Judgement(Outcome.YES, quotes=_naming(subject, wanted[0]))
    if about and not set(claimed) & set(wanted):
        return _by_what_it_is_about(announced, wanted, subject)
    if not set(claimed) & set(wanted):
        return Judgement(Outcome.NO, say("year.other", found=claimed[0], wanted=wanted[0]), quotes)
    if claimed[0] not in wanted:
        note = say("year.several", found=claimed[0], wanted=wanted[0])
        return Judgement(Outcome.CANNOT_TELL, note, quotes)
    if announced and not set(wanted) & set(announced):
        note = say("year.disagree", link=announced[0], found=claimed[0])
        return Judgement(Outcome.CANNOT_TELL, note, quotes)
    return Judgement(Outcome.YES, quotes=quotes)


def _by_body(announced: list[int], wanted: Sequence[int], subject: Subject) -> Judgement:
    """No year on the title page: link and body together may say enough."""
    inside = stated(whole(subject)) if subject.document else []
    within = [year for year in inside if year in wanted]
    told = bool(set(wanted) & set(announced))
    if within and (told or set(inside) <= set(wanted)):
        return Judgement(Outcome.YES, quotes=_naming(subject, within[0]))
    if inside and not within and not told:
        note = say("year.other", found=inside[0], wanted=wanted[0])
        return Judgement(Outcome.NO, note, _naming(subject, inside[0]))
    if announced and not told and not inside:
        note = say("year.other", found=announced[0], wanted=wanted[0])
        return Judgement(Outcome.NO, note, found=subject.document is not None)
    if subject.document is None:
        return Judgement(Outcome.NO, say("year.none", wanted=wanted[0]), found=False)
    return Judgement(Outcome.CANNOT_TELL, say("year.none", wanted=wanted[0]))


def _naming(subject: Subject, year: int) -> tuple[Quote, ...]:
    """The line that names the year; else the first with its digits, as a day or a telephone has."""
    digits = re.compile(rf"{year}|(?<!\d){year - 2500}(?!\d)|{year - 543}")
    lines = [(text, place) for text, place in passages(subject) if digits.search(fold(text))]
    best = next((line for line in lines if _names(line[0], year)), None)
    chosen = best or next(iter(lines), None)
    return (Quote(chosen[0][:300], chosen[1]),) if chosen else ()


def _names(text: str, year: int) -> bool:
    return any(y.year == year and y.kind <= YearKind.RANGE for y in years(text))


def _first(subject: Subject) -> tuple[Quote, ...]:
    return next(((Quote(t[:300], p),) for t, p in passages(subject) if t.strip()), ())


def _half(subject: Subject) -> tuple[Quote, ...]:
    """The line that says it is on half a year or a quarter."""
    half = ((text, place) for text, place in passages(subject) if _HALF.search(fold(text)))
    return next(((Quote(text[:300], place),) for text, place in half), ())
