"""An e-mail address of the agency in the visible text, or behind a link to write to it.

A free-mail address (hotmail, gmail) is as good as an official one: many agencies have no other.
"""

from __future__ import annotations

import re

from oitcheck.checks.absent import absent
from oitcheck.checks.whose import foreign
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say

NAME = "email"
OPTIONS: frozenset[str] = frozenset()
NEEDS: frozenset[str] = frozenset()
TOGETHER = False
_EMAIL = re.compile(
    r"[\w.+-]{2,64}\s?(?:@|\[at\]|\(at\))\s?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}", re.IGNORECASE
)
_SAMPLE = re.compile(r"example|your-?e?mail|@domain|xxx|abc@", re.IGNORECASE)


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Find an e-mail address on a page."""
    page = subject.page
    if page is None:
        return Judgement(Outcome.NO, say("email.none"), found=False)
    for at, line in enumerate(page.lines):
        match = _EMAIL.search(line.text)
        if match and not _SAMPLE.search(match.group()) and not foreign(page.lines, at, facts):
            return Judgement(Outcome.YES, quotes=(Quote(line.text, line.path),))
    for link in page.links:
        if link.raw.lower().startswith("mailto:") and _EMAIL.search(link.raw):
            return Judgement(Outcome.YES, quotes=(Quote(link.text or link.raw, link.raw),))
    return absent(subject, say("email.none"))
