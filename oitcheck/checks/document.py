"""Is it the document it is announced as?

``phrase`` are the names the document goes by, ``not_phrase`` those of its neighbours, ``unclear``
those of things that some agencies file in its place and that only a person may accept. Which name
stands first on the title page decides: a report "on the spending plan" names the plan too, later.
"""

from __future__ import annotations

import re

from oitcheck.checks.zone import first_line, quoted, whole, zone
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.text import key

NAME = "document"
OPTIONS = frozenset(("phrase", "not_phrase", "unclear"))
NEEDS = frozenset(("phrase",))
TOGETHER = True
_ABOUT = re.compile(r"(?:ตาม|ผลการ|รายงานผล|ผล|ติดตาม|กำกับ|คู่มือ(?:การ)?(?:จัดทำ)?|ระเบียบว่าด้วย|แบบ)$")


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge what kind of document was read."""
    text = key(zone(subject))
    own, phrase = _first(text, want.options["phrase"], bare=True)
    other, neighbour = _first(text, want.options.get("not_phrase", ()))
    grey, _ = _first(text, want.options.get("unclear", ()))
    if phrase and own <= min(other, grey):
        return _yes(subject, key(phrase))
    if neighbour and other <= grey:
        note = say("document.another", words=neighbour)
        return Judgement(Outcome.NO, note, _lead(subject), another=note, found=False)
    if grey < len(text):
        return Judgement(Outcome.CANNOT_TELL, say("document.unclear"), _lead(subject))
    return _unnamed(want, subject)


def _first(text: str, phrases: tuple[str, ...], bare: bool = False) -> tuple[int, str]:
    """Where the first of ``phrases`` stands; the end of the text where none does."""
    found = [(at, p) for p in phrases if (at := _position(text, key(p), bare)) >= 0]
    return min(found, key=lambda f: (f[0], -len(f[1])), default=(len(text) + 1, ""))


def _position(text: str, phrase: str, bare: bool) -> int:
    at = text.find(phrase)
    while bare and at > 0 and _ABOUT.search(text[max(0, at - 30) : at]):
        at = text.find(phrase, at + 1)
    return at


def _unnamed(want: Requirement, subject: Subject) -> Judgement:
    """A file whose title page does not say what it is."""
    if subject.document is None:
        return Judgement(Outcome.NO, say("document.no_file"), found=False)
    text = key(whole(subject))
    if any(key(p) in text for p in want.options["phrase"]):
        return Judgement(Outcome.CANNOT_TELL, say("document.inside"), _lead(subject))
    return Judgement(Outcome.CANNOT_TELL, say("document.unnamed"), _lead(subject))


def _yes(subject: Subject, phrase: str) -> Judgement:
    words, place = quoted(subject, phrase) or first_line(subject)
    return Judgement(Outcome.YES, quotes=(Quote(words, place),))


def _lead(subject: Subject) -> tuple[Quote, ...]:
    words, place = first_line(subject)
    return (Quote(words, place),) if words else ()
