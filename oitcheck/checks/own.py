"""Is it the agency's own, and not that of another agency or of the maker of the website?

Whose name stands on the title page, or in the first lines of a page, says so; a company is the
owner where it is named before the agency. Else words by which an agency speaks of itself
(``phrase``) have to stand there, as for ``mentions``.
"""

from __future__ import annotations

import re

from oitcheck.checks import mentions
from oitcheck.checks.lines import own_lines
from oitcheck.checks.owner import owner
from oitcheck.checks.zone import zone
from oitcheck.model import Facts, Judgement, Outcome, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.places import organisations, same_agency
from oitcheck.thai.text import fold

NAME = "own"
OPTIONS = frozenset(("phrase", "not_phrase", "links", "places"))
NEEDS = frozenset(("phrase",))
TOGETHER = True
_COMPANY = re.compile(r"(?:บริษัท|ห้างหุ้นส่วน|หจก\.).{2,60}?(?:จำกัด|$)|\bco\.,?\s?ltd")


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Look for whose it is."""
    if other := owner(subject, facts) or _company(subject, facts):
        return Judgement(Outcome.NO, say("document.of_another", agency=other))
    return mentions.judge(want, subject, facts)


def _company(subject: Subject, facts: Facts) -> str:
    """The company that is named before the agency; "" where none is."""
    for line in _opening(subject, facts):
        company = _COMPANY.search(fold(line))
        before = line if company is None else fold(line)[: company.start()]
        if any(same_agency(o, facts.agency) for o in organisations(before)):
            return ""
        if company:
            return company.group().strip()
    return ""


def _opening(subject: Subject, facts: Facts) -> list[str]:
    if subject.document:
        return zone(subject).split("\n")
    return [line.text for line in own_lines(subject, facts, linked=False)]
