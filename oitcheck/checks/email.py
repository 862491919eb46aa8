"""An e-mail address of the agency in the visible text, or behind a link to write to it.

A free-mail address (hotmail, gmail) is as good as an official one: many agencies have no other.
"""

from __future__ import annotations

import re

from oitcheck.address import host_of
from oitcheck.checks.illustrated import lacking
from oitcheck.checks.whose import CONTACT, disowned, foreign
from oitcheck.model import Facts, Judgement, Link, Outcome, Quote, Region, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.places import organisations
from oitcheck.thai.text import fold

NAME = "email"
OPTIONS: frozenset[str] = frozenset()
NEEDS: frozenset[str] = frozenset()
TOGETHER = False
_EMAIL = re.compile(
    r"[\w.+-]{1,64}+\s?(?:@|\[at\]|\(at\))\s?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}", re.IGNORECASE
)
_SAMPLE = re.compile(r"example|your-?e?mail|@domain|xxx|abc@", re.IGNORECASE)

_MAKER = re.compile(
    r"พัฒนาโดย|ออกแบบโดย|จัดทำโดย|designed by|developed by|powered by|webmaster|support@"
)


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Find an e-mail address on a page."""
    page = subject.page
    if page is None:
        return Judgement(Outcome.NO, say("email.none"), found=False)
    for at, line in enumerate(page.lines):
        match = _EMAIL.search(line.text)
        if match is None or _SAMPLE.search(match.group()):
            continue
        if _at_home(match.group(), facts) or not foreign(page.lines, at, facts):
            found = Judgement(Outcome.YES, quotes=(Quote(line.text, line.path),))
            return disowned(found, subject, facts)
    for link in page.links:
        if _writes_to(link) and not organisations(f"{link.text} {link.context}"):
            return Judgement(Outcome.YES, quotes=(Quote(link.raw, link.text or "mailto"),))
    return lacking(subject, facts, say("email.none"), CONTACT)


def _at_home(email: str, facts: Facts) -> bool:
    """True for an address at the host of the site itself, whoever is named beside it."""
    domain = re.split(r"@|\)|\]", email)[-1].strip().lower()
    host = host_of(facts.home_url)
    return bool(host) and f".{host}".endswith(f".{domain}")


def _writes_to(link: Link) -> bool:
    """True for a link to write to somebody, except from the line of who made the website."""
    if not link.raw.lower().startswith("mailto:") or link.region == Region.FOOTER:
        return False
    maker = _MAKER.search(fold(f"{link.text} {link.context} {link.raw}"))
    return bool(_EMAIL.search(link.raw)) and not _SAMPLE.search(link.raw) and not maker
