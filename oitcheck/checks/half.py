"""Does what is shown cover the first six months of the fiscal year?

A report on six months or the whole year does so alone; monthly and quarterly files do so together:
each says which months it covers (``Judgement.months``), and the decision adds them up. A rule file
asks for ``year``; the year's list makes it ``half`` where it asks for the first half. Which signal
of a year counts is settled in ``signals``.
"""

from __future__ import annotations

from collections.abc import Sequence

from oitcheck.checks.lines import own_lines
from oitcheck.checks.signals import Signal, Source, decide, quoted, signals
from oitcheck.checks.zone import headline, passages, whole, zone
from oitcheck.model import NO_TEXT, Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import Text, say
from oitcheck.thai.periods import FIRST_HALF, covered, dated, fiscal_years, spanned
from oitcheck.thai.years import stated

NAME = "half"
OPTIONS: frozenset[str] = frozenset(("dates", "about"))
NEEDS: frozenset[str] = frozenset()
TOGETHER = False
_LINES = 4


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge which months of the fiscal year are covered."""
    wanted = facts.fiscal_year
    if subject.document is None and subject.page is None:
        return Judgement(Outcome.NO, say("half.none", wanted=wanted), found=False)
    found = signals(subject, facts)
    announced = "\n".join(subject.announced)
    for text, ours in ((headline(subject), True), (announced, False)):
        said = [s for s in found if s.own == ours]
        if other := _of_another(said, found, text, wanted):
            return Judgement(Outcome.NO, other, _quote(subject, wanted))
        if months := covered(text, wanted):
            sure = any(wanted in s.claims for s in said) or dated(text, wanted)
            doubt = _unclear if sure else _of_another_year
            return doubt(subject, facts, found) or _by_months(
                months, subject, wanted, _note(found, wanted)
            )
    return _by_first_words(subject, facts, found)


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
    other = fiscal_years(f"{headline(subject)}\n{announced}\n{words}") - {wanted}
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
    if decided is None or decided.clear or not decided.by.own or dated(headline(subject), wanted):
        return None
    return Judgement(Outcome.CANNOT_TELL, decided.doubt([wanted]), _quote(subject, wanted))


def _of_another_year(subject: Subject, facts: Facts, found: Sequence[Signal]) -> Judgement | None:
    """Why a report that names its months and no year may be of another year; none where it is not.

    Its first words decide, then all of its text, then the link that led to it.
    """
    wanted = facts.fiscal_year
    sources = (Source.TITLE if subject.document else Source.BODY, Source.BODY)
    texts = (_first_words(subject, facts), whole(subject))
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


def _by_months(months: frozenset[int], subject: Subject, wanted: int, note: Text) -> Judgement:
    quotes = _quote(subject, wanted)
    if months >= FIRST_HALF:
        return Judgement(Outcome.YES, note, quotes, months=months)
    return Judgement(Outcome.NO, lacks(months, wanted), quotes, months=months)


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


def _quote(subject: Subject, wanted: int) -> tuple[Quote, ...]:
    """The line that names the period; else the first."""
    lines = [line for line in passages(subject) if line[0].strip()][:12]
    best = (line for line in lines if covered(line[0], wanted) or stated(line[0]))
    return quoted(next(best, next(iter(lines), None)))
