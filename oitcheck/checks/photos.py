"""Photographs of the executives that have a telephone. A missing photograph alone is for a person
to judge, never a failure: pictures come by style sheets and scripts that no reading sees.
"""

from __future__ import annotations

from oitcheck.checks.people import listed, quotes
from oitcheck.model import Facts, Judgement, Outcome, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.names import Role, roles

NAME = "photos"
OPTIONS = frozenset(("role",))
NEEDS = frozenset(("role",))
TOGETHER = False


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge whether every listed holder of the offices has a photograph."""
    wanted = frozenset(Role(r) for r in want.options["role"])
    holders = [
        p for p in listed(subject) if roles(p.position) & wanted and p.phones and not p.vacant
    ]
    if not holders:
        return Judgement(Outcome.CANNOT_TELL, say("photos.nobody"), found=False)
    without = [p for p in holders if not p.photo]
    if without:
        note = say("photos.none", count=len(without))
        return Judgement(Outcome.CANNOT_TELL, note, quotes(without[:6]))
    return Judgement(Outcome.YES, quotes=quotes(holders))
