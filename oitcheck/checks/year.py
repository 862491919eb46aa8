"""Is it the document of the year asked for?

The title page decides, before the text of the link that led there; where they disagree, or where
only the link names a year, a person has to look. ``of`` is the year relative to the fiscal year
(``-1``: the last complete one); ``whole`` refuses a report on half a year.
"""

from __future__ import annotations

import re

from oitcheck.checks.zone import passages, whole, zone
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.text import fold
from oitcheck.thai.years import stated

NAME = "year"
OPTIONS = frozenset(("of", "whole"))
NEEDS: frozenset[str] = frozenset()
TOGETHER = True
_HALF = re.compile(r"รอบ\s*(?:6|หก)\s*เดือน|(?:6|หก)\s*เดือน\s*แรก|ครึ่งปี|ไตรมาส(?:ที่)?\s*[1-4]|รอบแรก")
_FULL = re.compile(r"12\s*เดือน|สิบสองเดือน|ทั้งปี|รอบปี")


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge the year of what was read."""
    wanted = facts.fiscal_year + int(want.options.get("of", ("0",))[0])
    if subject.document is None and subject.page is None:
        return Judgement(Outcome.NO, say("year.none", wanted=wanted), found=False)
    title = fold(zone(subject))
    if "whole" in want.options and _HALF.search(title) and not _FULL.search(title):
        return Judgement(Outcome.NO, say("year.half", wanted=wanted), _quote(subject, _HALF))
    claimed = _claimed(subject)
    announced = stated("\n".join(subject.announced))
    if claimed:
        return _by_title(claimed, announced, wanted, subject)
    return _by_body(announced, wanted, subject)


def _claimed(subject: Subject) -> list[int]:
    """The years of the title page; on a web page those of its headings before its title's."""
    if subject.page is None:
        return stated(zone(subject))
    headings = stated("\n".join(subject.page.headings))
    return list(dict.fromkeys([*headings, *stated(subject.page.title)]))


def _by_title(claimed: list[int], announced: list[int], wanted: int, subject: Subject) -> Judgement:
    quotes = _quote(subject, _digits(claimed[0]))
    if claimed[0] != wanted and wanted not in claimed:
        return Judgement(Outcome.NO, say("year.other", found=claimed[0], wanted=wanted), quotes)
    if claimed[0] != wanted:
        note = say("year.several", found=claimed[0], wanted=wanted)
        return Judgement(Outcome.CANNOT_TELL, note, quotes)
    if announced and wanted not in announced:
        note = say("year.disagree", link=announced[0], found=claimed[0])
        return Judgement(Outcome.CANNOT_TELL, note, quotes)
    return Judgement(Outcome.YES, quotes=quotes)


def _by_body(announced: list[int], wanted: int, subject: Subject) -> Judgement:
    """No year on the title page: link and body together may say enough."""
    inside = stated(whole(subject)) if subject.document else []
    if inside and wanted in inside and (wanted in announced or inside == [wanted]):
        return Judgement(Outcome.YES, quotes=_quote(subject, _digits(wanted)))
    if inside and wanted not in inside and wanted not in announced:
        note = say("year.other", found=inside[0], wanted=wanted)
        return Judgement(Outcome.NO, note, _quote(subject, _digits(inside[0])))
    if announced and wanted not in announced and not inside:
        note = say("year.other", found=announced[0], wanted=wanted)
        return Judgement(Outcome.NO, note, found=subject.document is not None)
    if subject.document is None:
        return Judgement(Outcome.NO, say("year.none", wanted=wanted), found=False)
    return Judgement(Outcome.CANNOT_TELL, say("year.none", wanted=wanted))


def _digits(year: int) -> re.Pattern[str]:
    return re.compile(rf"{year}|(?<!\d){year - 2500}(?!\d)|{year - 543}")


def _quote(subject: Subject, pattern: re.Pattern[str]) -> tuple[Quote, ...]:
    for text, place in passages(subject):
        if pattern.search(fold(text)):
            return (Quote(text[:300], place),)
    return ()
