"""Does the document speak of what it must contain? One of ``phrase`` has to stand in it."""

from __future__ import annotations

from oitcheck.checks.zone import quoted, whole
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.text import key

NAME = "mentions"
OPTIONS = frozenset(("phrase",))
TOGETHER = True


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Look for one of the phrases in what was read."""
    text = key(whole(subject)) if subject.document else ""
    for phrase in want.options["phrase"]:
        if key(phrase) in text and (found := quoted(subject, key(phrase))):
            return Judgement(Outcome.YES, quotes=(Quote(*found),))
    missing = ", ".join(want.options["phrase"][:3])
    found_any = subject.document is not None
    return Judgement(Outcome.NO, say("mentions.none", words=missing), found=found_any)
