"""Does it show amounts of money? Three of at least four digits; of fewer a person judges.

``least``: how many are enough (a report may give one sum of the year). On a page those of its own
lines count; a page whose content is a picture nobody can read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from oitcheck.checks.absent import charted, told_by_a_picture
from oitcheck.checks.lines import own_words
from oitcheck.checks.zone import passages
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.text import fold

NAME = "amounts"
OPTIONS: frozenset[str] = frozenset(("least",))
NEEDS: frozenset[str] = frozenset()
TOGETHER = True
_AMOUNT = re.compile(
    r"(?<![\d,])\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?![\d,])|(?<![\d,.])\d{4,9}(?:\.\d{1,2})?\s?(?:บาท|\.-)"
    r"|(?<![\d,])\d+(?:\.\d+)?\s?ล้านบาท"
)
_MONEY = re.compile("งบ|เงิน|บาท|ราคา|เบิกจ่าย")
_PLAIN = re.compile(r"[1-9]\d{2,8}(?:\.\d{1,2})?$")
_ENOUGH, _SHOWN = 3, 3


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Count the amounts in what was read."""
    enough = int(want.options.get("least", (str(_ENOUGH),))[0])
    quotes: list[Quote] = []
    count = 0
    for found, quote in _found(subject, facts):
        quotes += [quote] if len(quotes) < _SHOWN else []
        count += found
        if count >= enough:
            return Judgement(Outcome.YES, quotes=tuple(quotes))
    if count:
        return Judgement(Outcome.CANNOT_TELL, say("amounts.few", count=count), tuple(quotes))
    if told_by_a_picture(subject, facts) or charted(subject, facts):
        return Judgement(Outcome.CANNOT_TELL, say("people.image"))
    return Judgement(Outcome.NO, say("amounts.none"), found=subject.document is not None)


def _found(subject: Subject, facts: Facts) -> Iterator[tuple[int, Quote]]:
    """The lines that show amounts, and how many."""
    if subject.page is None:
        for text, place in passages(subject):
            if count := len(_AMOUNT.findall(fold(text))):
                yield count, Quote(text[:300], place)
    for line, _ in own_words(subject, facts, linked=False):
        folded = fold(line.text)
        plain = _MONEY.search(line.column) and _PLAIN.match(folded)
        if count := len(_AMOUNT.findall(folded)) or bool(plain):
            yield count, Quote(line.text[:300], line.path)
