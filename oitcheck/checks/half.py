"""Does what is shown cover the first six months of the fiscal year?

A report on six months or the whole year does so alone; monthly and quarterly files do so together:
each says which months it covers (``Judgement.months``), and the decision adds them up. A rule file
asks for ``year``; the year's list makes it ``half`` where it asks for the first half.
"""

from __future__ import annotations

from oitcheck.checks.lines import own_lines
from oitcheck.checks.zone import headline, passages, whole, zone
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
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
    announced = "\n".join(subject.announced)
    for text in (headline(subject), announced):
        claimed = stated(text)
        if claimed and wanted not in claimed and not dated(text, wanted):
            note = say("year.other", found=claimed[0], wanted=wanted)
            return Judgement(Outcome.NO, note, _quote(subject, wanted))
        if months := covered(text, wanted):
            sure = wanted in claimed or dated(text, wanted)
            doubt = None if sure else _of_another_year(subject, facts, announced)
            return doubt or _by_months(months, subject, wanted)
    first = _first_words(subject, facts)
    if spanned(first, wanted) >= FIRST_HALF:
        return _by_months(FIRST_HALF, subject, wanted)
    other = fiscal_years(f"{headline(subject)}\n{announced}\n{first}") - {wanted}
    if other and wanted not in fiscal_years(first):
        note = say("year.other", found=max(other), wanted=wanted)
        return Judgement(Outcome.NO, note, _quote(subject, wanted))
    note = say("half.none", wanted=wanted)
    if subject.document is None:
        return Judgement(Outcome.NO, note, found=False)
    return Judgement(Outcome.CANNOT_TELL, note, _quote(subject, wanted))


def _of_another_year(subject: Subject, facts: Facts, announced: str) -> Judgement | None:
    """Why a report that names its months and no year may be of another year; none where it is not.

    Its first words decide, then all of its text, then the link that led to it.
    """
    wanted = facts.fiscal_year
    for text in (_first_words(subject, facts), whole(subject)):
        told = stated(text) or sorted(fiscal_years(text), reverse=True)
        if told and wanted not in told:
            note = say("year.other", found=told[0], wanted=wanted)
            return Judgement(Outcome.NO, note, _quote(subject, told[0]))
        if told and told[0] != wanted:
            note = say("year.several", found=told[0], wanted=wanted)
            return Judgement(Outcome.CANNOT_TELL, note, _quote(subject, wanted))
        if told:
            return None
    if wanted in stated(announced):
        return None
    return Judgement(Outcome.CANNOT_TELL, say("year.none", wanted=wanted), _quote(subject, wanted))


def _by_months(months: frozenset[int], subject: Subject, wanted: int) -> Judgement:
    quotes = _quote(subject, wanted)
    if months >= FIRST_HALF:
        return Judgement(Outcome.YES, quotes=quotes, months=months)
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
    lines = [(text, place) for text, place in passages(subject) if text.strip()][:12]
    best = next((p for p in lines if covered(p[0], wanted) or stated(p[0])), None)
    chosen = best or next(iter(lines), None)
    return (Quote(chosen[0][:300], chosen[1]),) if chosen else ()
