"""Does it say how many there were, or that there were none (``phrase``)?

One number of cases in words ("2 เรื่อง") is enough; in a table ``figures`` has to find several. A
line on what to do where there are none (``not_phrase``) says nothing of how many there were.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from oitcheck.checks import figures, mentions
from oitcheck.checks.lines import own_words
from oitcheck.checks.zone import is_rubric, passages
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.thai.text import fold

NAME = "tally"
OPTIONS = frozenset(("phrase", "not_phrase", "places"))
NEEDS = frozenset(("phrase",))
TOGETHER = True
_CASES = re.compile(r"(?<![\d/.-])\d{1,4}\s?(?:เรื่อง|ราย|ครั้ง|กรณี|คำร้อง|คดี)")
_VIEWS = re.compile(r"อ่าน|เข้าชม|ผู้ชม|เปิดดู|ดาวน์โหลด|view|read|hit")


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Look for the words that tell of none, for a number of cases, for a table of numbers."""
    said = mentions.judge(want, subject, facts)
    if said.outcome == Outcome.YES:
        return said
    if quote := next(_told(subject, facts), None):
        return Judgement(Outcome.YES, quotes=(quote,))
    counted = figures.judge(want, subject, facts)
    return said if counted.outcome == Outcome.NO else counted


def _told(subject: Subject, facts: Facts) -> Iterator[Quote]:
    """The lines that tell a number of cases."""
    own = [(line.text, line.path) for line, _ in own_words(subject, facts, linked=False)]
    for text, place in passages(subject) if subject.document else own:
        folded = fold(text)
        if _CASES.search(folded) and not _VIEWS.search(folded) and not is_rubric(text):
            yield Quote(text[:300], place)
