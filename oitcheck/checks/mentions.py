"""Does the document speak of what it must contain? One of ``phrase`` has to stand in it.

On a page three of them, in lines of their own: a pasted rubric names them all in one breath.
"""

from __future__ import annotations

from collections.abc import Sequence

from oitcheck.checks.zone import quoted, whole
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.text import key

NAME = "mentions"
OPTIONS = frozenset(("phrase",))
NEEDS = frozenset(("phrase",))
TOGETHER = True
_PLACES = 3


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Look for the phrases in what was read."""
    phrases = [key(p) for p in want.options["phrase"]]
    text = key(whole(subject))
    said = [p for p in phrases if p in text]
    enough = said if subject.document else _spread(subject, phrases) >= _PLACES
    if enough and (found := quoted(subject, said[0])):
        return Judgement(Outcome.YES, quotes=(Quote(*found),))
    missing = ", ".join(want.options["phrase"][:3])
    found_any = subject.document is not None
    return Judgement(Outcome.NO, say("mentions.none", words=missing), found=found_any)


def _spread(subject: Subject, phrases: Sequence[str]) -> int:
    """How many lines of a page's body say a phrase that no line before them said."""
    said: set[str] = set()
    places = 0
    for line in subject.page.lines if subject.page else ():
        fresh = {p for p in phrases if p in key(line.text)} - said
        if fresh and line.region == "body" and not line.outward:
            places += 1
            said |= fresh
    return places
