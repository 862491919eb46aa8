"""Is it of the year asked for?

What the page or file calls itself decides, then the link that led there, then the name of the file;
``signals`` says which of them counts, and the note names those that contradict it. Where nothing
outweighs the other, or where only a link or the name of a file speaks, a person has to look.

Which year is asked for is the ``period`` of the year's list: ``current``, ``previous`` (all of it:
a report on half a year is not enough), ``either``, ``covers`` (a span of years that includes it),
``covers_or_year``. With ``dates: yes`` a page whose entries bear dates of the fiscal year counts
too (news, activities). With ``about: [previous]`` the title may name the year before, whose result
the document speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from oitcheck.checks.absent import told_by_a_picture
from oitcheck.checks.dates import by_days
from oitcheck.checks.entries import without_days
from oitcheck.checks.opening import opening
from oitcheck.checks.signals import (
    Decision,
    Signal,
    Source,
    decide,
    first,
    inside,
    mostly,
    naming,
    quoted,
    signals,
)
from oitcheck.checks.zone import headline, passages, whole, zone
from oitcheck.model import (
    NO_TEXT,
    UNREAD,
    Facts,
    Judgement,
    Outcome,
    Quote,
    Requirement,
    Subject,
)
from oitcheck.texts import Text, say
from oitcheck.thai.periods import days, outside, part_of_year
from oitcheck.thai.text import fold
from oitcheck.thai.years import Year, YearKind, fiscal_year, stated, years

NAME = "year"
OPTIONS = frozenset(("dates", "about"))
NEEDS: frozenset[str] = frozenset()
TOGETHER = True
_OFFSETS = {"current": (0,), "previous": (-1,), "either": (0, -1), "covers_or_year": (0,)}
_MASKED = re.compile(rf"(?:ปี|พ\s?\.?\s?ศ\s?\.?|ประมาณ)\s*[\d๐-๙]*{UNREAD}")
_RESULT = re.compile(r"วิเคราะห์|ผล(?:การ)?ประเมิน|ผลคะแนน|คะแนน|(?<![a-z])ita(?![a-z])")
_LONG = 10
_FULL, _FAR = 4, 120


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge the year of what was read."""
    period = want.options.get("period", ("current",))[0]
    year = facts.fiscal_year
    if subject.document is None and subject.page is None:
        return Judgement(Outcome.NO, say("year.none", wanted=year), found=False)
    if period.startswith("covers") and (judged := _by_span(subject, facts)):
        return judged
    if period == "covers":
        return _no_span(subject, year)
    wanted = [year + offset for offset in _OFFSETS[period]]
    found = signals(subject, facts)
    judged = _judged(want, period, found, wanted, subject, facts)
    return _unless_masked(judged, found, wanted, subject)


def _judged(
    want: Requirement,
    period: str,
    found: Sequence[Signal],
    wanted: list[int],
    subject: Subject,
    facts: Facts,
) -> Judgement:
    if period == "previous" and _of_a_part(subject, facts, found, wanted[0]):
        return Judgement(Outcome.NO, say("year.half", wanted=wanted[0]), _part(subject, wanted[0]))
    told = _special(want, found, wanted, subject, facts)
    told = told or _by_signals(found, wanted, subject, facts)
    if "dates" in want.options and not told.found and without_days(subject, facts):
        return replace(told, outcome=Outcome.CANNOT_TELL, found=True)
    other = outside(_title(subject, facts), wanted[0]) if period == "previous" else None
    if other is None or told.outcome != Outcome.YES:
        return told
    note = say("year.outside", found=other, wanted=wanted[0])
    return Judgement(Outcome.CANNOT_TELL, note, _ending(subject, wanted[0]) or told.quotes)


def _ending(subject: Subject, year: int) -> tuple[Quote, ...]:
    """The line whose span of months lies in another year."""
    return quoted(next((line for line in passages(subject) if outside(line[0], year)), None))


def _unless_masked(
    judged: Judgement, found: Sequence[Signal], wanted: Sequence[int], subject: Subject
) -> Judgement:
    """Where OCR could not read the year of the title page, other years of a file say little.

    A link that names the year asked for, borne out by the text, is enough.
    """
    linked = {year for s in found if s.source == Source.LINK for year in s.claims}
    if judged.outcome == Outcome.YES and linked & set(wanted):
        return judged
    if subject.document is None or not _MASKED.search(zone(subject)):
        return judged
    return Judgement(Outcome.CANNOT_TELL, say("year.masked", wanted=wanted[0]), first(subject))


def _title(subject: Subject, facts: Facts) -> str:
    """The lines by which a file or page calls itself, with those below the caption of a page."""
    return "\n".join([*opening(subject, facts), headline(subject)])


def _of_a_part(subject: Subject, facts: Facts, found: Sequence[Signal], year: int) -> bool:
    """True for a report on half a year, a quarter or a month."""
    monthly = any(s.own and s.kind == YearKind.MONTH for s in found)
    return monthly or part_of_year(_title(subject, facts), year)


def _part(subject: Subject, year: int) -> tuple[Quote, ...]:
    """The line that says it is on a part of the year."""
    part = (line for line in passages(subject) if part_of_year(line[0], year))
    return quoted(next(part, None)) or naming(subject, year)


def _special(
    want: Requirement, found: Sequence[Signal], wanted: list[int], subject: Subject, facts: Facts
) -> Judgement | None:
    """What the rule file lets count besides: the days of entries, the year before in its title."""
    own = next((s.claims for s in found if s.own), ())
    if "dates" in want.options and (told := by_days(found, wanted, subject, facts)):
        return told
    before = wanted[0] - 1
    if "about" in want.options and before in own and _is_topic(subject, facts, before):
        return _by_what_it_is_about(found, own, wanted[0], subject)
    return None


def _by_signals(
    found: Sequence[Signal], wanted: Sequence[int], subject: Subject, facts: Facts
) -> Judgement:
    decided = decide(found)
    if decided is None:
        return _by_body(found, wanted, subject, facts)
    if not decided.by.own:
        return _from_outside(decided, found, wanted, subject, facts)
    quotes = naming(subject, decided.year)
    if set(decided.by.claims) <= set(wanted) and decided.clear | decided.several:
        return _yes(quotes, decided.note)
    if not set(decided.open) & set(wanted):
        return _other(decided.year, wanted, decided.why, quotes)
    if not decided.clear:
        return Judgement(Outcome.CANNOT_TELL, decided.doubt(wanted), quotes)
    if decided.year in wanted:
        return _yes(quotes, decided.note)
    return _other(decided.year, wanted, decided.why, quotes)


def _yes(quotes: tuple[Quote, ...], note: Text | None = None) -> Judgement:
    return Judgement(Outcome.YES, note or NO_TEXT, quotes)


def _other(year: int, wanted: Sequence[int], why: Text, quotes: tuple[Quote, ...]) -> Judgement:
    """The right thing of another year: both years are named, and who names the other."""
    return Judgement(Outcome.NO, say("year.other", found=year, wanted=wanted[0], why=why), quotes)


def _from_outside(
    decided: Decision,
    found: Sequence[Signal],
    wanted: Sequence[int],
    subject: Subject,
    facts: Facts,
) -> Judgement:
    """Only links and the name of the file claim a year: what is inside has to bear them out."""
    year, most = decided.year, mostly(subject)
    if subject.document is None:
        return _of_a_page(decided, found, wanted, subject, facts)
    if not decided.clear and set(decided.open) & set(wanted):
        if decided.several and most and most in wanted:
            return _yes(naming(subject, most))
        return Judgement(Outcome.CANNOT_TELL, decided.doubt(wanted))
    if year in wanted and _borne_out(decided, found, subject, facts):
        return _yes(naming(subject, year), decided.note)
    if year in wanted:
        return _alone(decided, subject, facts)
    if most and most in wanted:
        return _against_body(decided, most)
    if decided.by.source == Source.FILE and year not in inside(subject, facts):
        return _by_body(found, wanted, subject, facts)
    return _other(year, wanted, decided.why, naming(subject, year))


def _of_a_page(
    decided: Decision,
    found: Sequence[Signal],
    wanted: Sequence[int],
    subject: Subject,
    facts: Facts,
) -> Judgement:
    """A page that names no year above its content: what leads to it is no year of its own."""
    told = _by_body(found, wanted, subject, facts)
    linked = decided.by.source == Source.LINK
    if not linked or set(decided.by.claims) & set(wanted) or told.outcome == Outcome.NO:
        return told
    if told.outcome == Outcome.YES:
        return _against_body(decided, wanted[0])
    return replace(_other(decided.year, wanted, decided.why, ()), found=False)


def _borne_out(decided: Decision, found: Sequence[Signal], subject: Subject, facts: Facts) -> bool:
    """True where the text, or a second signal, names the year that the first one claims."""
    if decided.by.source != Source.LINK:
        return mostly(subject) == decided.year
    seconds = [s for s in found if s is not decided.by and s.speaks]
    body = inside(subject, facts)
    return decided.year in body or (not body and any(decided.year in s.claims for s in seconds))


def _alone(decided: Decision, subject: Subject, facts: Facts) -> Judgement:
    """The year asked for, and nothing inside says so too."""
    body = inside(subject, facts)
    if body and decided.year not in body:
        return _against_body(decided, body[0])
    note = say("year.only", by=decided.by.source.told, found=decided.year)
    return Judgement(Outcome.CANNOT_TELL, note)


def _against_body(decided: Decision, year: int) -> Judgement:
    text = replace(decided, against=Signal(Source.BODY, (year,), YearKind.PLAIN))
    return Judgement(Outcome.CANNOT_TELL, text.contradiction("year.disagree"))


def _by_body(
    found: Sequence[Signal], wanted: Sequence[int], subject: Subject, facts: Facts
) -> Judgement:
    """Nothing that counts names a year but the text of a file, or the own lines of a page."""
    body = inside(subject, facts)
    others = [year for year in body if year not in wanted]
    if body and not others:
        return _yes(naming(subject, body[0]))
    if body == tuple(others) and others:
        why = say("year.counts", by=Source.BODY.told)
        return _other(body[0], wanted, why, naming(subject, body[0]))
    if subject.document is None and not body:
        return _untold(wanted[0], subject, facts)
    if found:
        note = say("year.only", by=found[0].source.told, found=found[0].claims[0])
        return Judgement(Outcome.CANNOT_TELL, note)
    if spans := _spans(headline(subject)):
        return _of_a_span(spans, wanted[0], subject)
    if others:
        note = say("year.several", found=others[0], wanted=wanted[0])
        return Judgement(Outcome.CANNOT_TELL, note)
    return Judgement(Outcome.CANNOT_TELL, say("year.none", wanted=wanted[0]))


def _untold(wanted: int, subject: Subject, facts: Facts) -> Judgement:
    """A page without any year; a person looks where a picture may tell it."""
    note = say("year.none", wanted=wanted)
    if told_by_a_picture(subject, facts):
        return Judgement(Outcome.CANNOT_TELL, note, first(subject))
    return Judgement(Outcome.NO, note, found=False)


def _of_a_span(spans: Sequence[Year], wanted: int, subject: Subject) -> Judgement:
    """Its title names a span of years where one year is asked for."""
    span = next((y for y in spans if y.year <= wanted <= y.last), None)
    quotes = naming(subject, (span or spans[0]).year)
    if span is None:
        return Judgement(Outcome.NO, _other_span(spans[0], wanted), quotes)
    note = say("year.span", first=span.year, last=span.last, wanted=wanted)
    return Judgement(Outcome.CANNOT_TELL, note, quotes)


def _is_topic(subject: Subject, facts: Facts, year: int) -> bool:
    """True where every place in the title that names the year speaks of a result of that year."""
    text = fold(_title(subject, facts))
    found = years(text)
    ends = [0, *(y.start + _FULL for y in found)]
    before = [text[max(end, y.start - _FAR) : y.start] for end, y in zip(ends, found, strict=False)]
    return all(_RESULT.search(b) for b, y in zip(before, found, strict=True) if y.fiscal == year)


def _by_what_it_is_about(
    found: Sequence[Signal], own: Sequence[int], wanted: int, subject: Subject
) -> Judgement:
    """Its title names the year whose result it speaks of: what else says of which year it is?"""
    text = whole(subject)
    others = {year for s in found if s.source == Source.LINK for year in s.claims}
    told = {*own, *others, *stated(text), *(fiscal_year(day) for day in days(text))}
    if wanted in told:
        return _yes(naming(subject, wanted) or first(subject))
    note = say("year.about", found=wanted - 1, wanted=wanted)
    return Judgement(Outcome.CANNOT_TELL, note, first(subject))


def _by_span(subject: Subject, facts: Facts) -> Judgement | None:
    """By the span of years in its heading, on its title page, or in the text of the link."""
    year, inner = facts.fiscal_year, "\n".join(opening(subject, facts))
    for text in (inner, headline(subject), zone(subject), "\n".join(subject.announced)):
        if spans := _spans(text):
            fitting = next((y for y in spans if y.year <= year <= y.last), None)
            quotes = naming(subject, (fitting or spans[0]).year)
            if fitting:
                return _yes(quotes or first(subject))
            return Judgement(Outcome.NO, _other_span(spans[0], year), quotes)
    return None


def _spans(text: str) -> list[Year]:
    """The spans of years in a text; not the twenty years of the nation beside an agency's five."""
    spans = [y for y in years(text) if y.kind == YearKind.RANGE]
    return [y for y in spans if y.last - y.year < _LONG] or spans


def _other_span(span: Year, wanted: int) -> Text:
    return say("year.range", first=span.year, last=span.last, wanted=wanted)


def _no_span(subject: Subject, year: int) -> Judgement:
    note = say("year.no_range", wanted=year)
    if subject.document is None:
        return Judgement(Outcome.NO, note, found=False)
    return Judgement(Outcome.CANNOT_TELL, note, first(subject))
