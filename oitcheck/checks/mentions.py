"""Does it speak of what it must contain? ``least`` (1 unless given) of ``phrase`` have to stand in it.

On a page they stand in lines of their own, three of them or as many as there are: a pasted rubric
names them all in one breath, and is no content. A page that is one large picture nobody can read.
"""

from __future__ import annotations

from collections.abc import Sequence

from oitcheck.checks.absent import in_a_picture
from oitcheck.checks.zone import is_rubric, quoted, whole
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.text import key

NAME = "mentions"
OPTIONS = frozenset(("phrase", "least"))
NEEDS = frozenset(("phrase",))
TOGETHER = True
_PLACES = 3
_FEW = 200


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Look for the phrases in what was read."""
    phrases = [key(p) for p in want.options["phrase"]]
    least = int(want.options.get("least", ("1",))[0])
    said = _said(subject, phrases)
    enough = least if subject.document else max(least, min(_PLACES, len(phrases)))
    if len(said) >= enough and (found := quoted(subject, said[0])):
        return Judgement(Outcome.YES, quotes=(Quote(*found),))
    if in_a_picture(subject, _FEW):
        return Judgement(Outcome.CANNOT_TELL, say("people.image"))
    missing = ", ".join(want.options["phrase"][:3])
    found_any = subject.document is not None
    return Judgement(Outcome.NO, say("mentions.none", words=missing), found=found_any)


def _said(subject: Subject, phrases: Sequence[str]) -> list[str]:
    """The phrases that are said; on a page only one a line of its body."""
    if subject.document:
        text = key(whole(subject))
        return [p for p in phrases if p in text]
    said: list[str] = []
    for line in subject.page.lines if subject.page else ():
        if line.region == "body" and not line.outward and not is_rubric(line.text):
            squeezed = key(line.text)
            said += [p for p in phrases if p in squeezed and p not in said][:1]
    return said
