"""The year of news, notices and activities: by the days that their entries bear.

What calls itself of a year and bears days of another is in doubt, unless it is a list: its heading
is often older than its entries. Of a file the latest day counts: the laws and orders that it cites
are older.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from oitcheck.checks.opening import opening
from oitcheck.checks.signals import Signal, Source, naming, quoted
from oitcheck.checks.zone import headline, passages
from oitcheck.model import Facts, Judgement, Outcome, Quote, Region, Subject
from oitcheck.texts import say
from oitcheck.thai.periods import dated, days, fiscal_years
from oitcheck.thai.text import key, tidy
from oitcheck.thai.years import YearKind, fiscal_year

_NTH = re.compile(r":nth-of-type\(\d+\)")
_LIST = 3


@dataclass(frozen=True, slots=True)
class _Dated:
    """A line with the days that it bears."""

    quote: Quote
    days: tuple[date, ...]

    def lies_in(self, wanted: Sequence[int]) -> bool:
        """True where one of its days lies in the years."""
        return any(fiscal_year(day) in wanted for day in self.days)


def by_days(
    found: Sequence[Signal], wanted: Sequence[int], subject: Subject, facts: Facts
) -> Judgement | None:
    """Judge by the months of the title and the days; ``None`` where they settle nothing."""
    own = next((s for s in found if s.own), None)
    if own is None and (told := _by_months(wanted, subject, facts)):
        return told
    lines = _dated(subject, facts)
    fitting = [line for line in lines if line.lies_in(wanted)]
    listed = subject.page is not None and len(fitting) >= _LIST
    open_ = own is None or own.kind == YearKind.NUMBERED
    if fitting and (listed or open_ or (own and set(own.claims) & set(wanted))):
        return Judgement(Outcome.YES, quotes=tuple(line.quote for line in fitting[:_LIST]))
    return None if fitting or not open_ else _by_other_days(lines, found, wanted, subject)


def _by_months(wanted: Sequence[int], subject: Subject, facts: Facts) -> Judgement | None:
    """By the months that the title names with their year."""
    title = "\n".join([*opening(subject, facts), headline(subject)])
    if any(dated(title, year) for year in wanted):
        return Judgement(Outcome.YES, quotes=naming(subject, wanted[0]))
    if named := fiscal_years(title):
        return _other(max(named), Source.TITLE, wanted, naming(subject, max(named)))
    return None


def _by_other_days(
    lines: Sequence[_Dated], found: Sequence[Signal], wanted: Sequence[int], subject: Subject
) -> Judgement | None:
    """Of the year of the latest day.

    In doubt where a link names the year that is asked for and the day stands not in the title.
    """
    latest = max(lines, key=lambda line: max(line.days), default=None)
    if latest is None:
        return None
    year = fiscal_year(max(latest.days))
    told = _other(year, Source.BODY, wanted, (latest.quote,))
    titled = any(line.quote.words in tidy(headline(subject)) for line in lines)
    if not titled and any(set(s.claims) & set(wanted) for s in found):
        note = say("year.several", found=year, wanted=wanted[0])
        return Judgement(Outcome.CANNOT_TELL, note, told.quotes)
    return told


def _other(
    year: int, source: Source, wanted: Sequence[int], quotes: tuple[Quote, ...]
) -> Judgement:
    why = say("year.counts", by=source.told)
    return Judgement(Outcome.NO, say("year.other", found=year, wanted=wanted[0], why=why), quotes)


def _dated(subject: Subject, facts: Facts) -> list[_Dated]:
    """The lines that bear a day; those of the front page say nothing of another."""
    elsewhere = _of_others(subject, facts)
    out: list[_Dated] = []
    for line in passages(subject):
        if line not in elsewhere and (found := tuple(days(line[0]))):
            out += [_Dated(quote, found) for quote in quoted(line)]
    return out


def _of_others(subject: Subject, facts: Facts) -> set[tuple[str, str]]:
    """The lines of a page that speak of other pages, or stand on the front page too.

    A day of the front page is the page's own where it stands in a list with other days.
    """
    here = subject.front or subject.url == facts.home_url
    home = None if here else facts.answers.get(facts.home_url)
    front = {*facts.menu, *(key(t) for t in home.lines)} if home else set()
    lines = subject.page.lines if subject.page else ()
    body = [x for x in lines if x.region == Region.BODY and not x.outward]
    listed = {_place(x.path) for x in body if key(x.text) not in front and days(x.text)}
    own = {(x.text, x.path) for x in body if key(x.text) not in front or _place(x.path) in listed}
    return {(x.text, x.path) for x in lines} - own


def _place(path: str) -> str:
    """The same for all entries of a list."""
    return _NTH.sub("", path)
