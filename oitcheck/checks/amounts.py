"""Does it show amounts of money? Three of at least four digits; of fewer a person judges."""

from __future__ import annotations

import re

from oitcheck.checks.zone import passages
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.text import fold

NAME = "amounts"
OPTIONS: frozenset[str] = frozenset()
NEEDS: frozenset[str] = frozenset()
TOGETHER = True
_AMOUNT = re.compile(r"(?<![\d,])\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?![\d,])")
_ENOUGH = 3


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Count the amounts in what was read."""
    quotes: list[Quote] = []
    count = 0
    for text, place in passages(subject):
        found = len(_AMOUNT.findall(fold(text)))
        if found and len(quotes) < 3:
            quotes.append(Quote(text[:300], place))
        count += found
        if count >= _ENOUGH:
            return Judgement(Outcome.YES, quotes=tuple(quotes))
    if count:
        return Judgement(Outcome.CANNOT_TELL, say("amounts.few", count=count), tuple(quotes))
    return Judgement(Outcome.NO, say("amounts.none"), found=subject.document is not None)
