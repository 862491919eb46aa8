"""Is it the document it is announced as?

``phrase`` are the names the document goes by, ``not_phrase`` those of its neighbours, ``unclear``
those of things that some agencies file in its place and that only a person may accept. Which name
stands first on the title page decides: a report "on the spending plan" names the plan too, later.
Of two that begin at the same place the longer one does.
A page whose title and headings name nothing is judged by the first words of its own content.
A file that begins with a table, or any file with ``untitled: [yes]``, is what the link calls it.
What is empty (``empty``) or another agency's is not the thing; ``whose: [any]`` asks for no owner.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from oitcheck.checks.empty import emptiness, leads_to_a_file
from oitcheck.checks.genre import Genre, only
from oitcheck.checks.lines import own_lines
from oitcheck.checks.owner import is_anothers, owner
from oitcheck.checks.zone import (
    bare,
    begins,
    first_line,
    is_rubric,
    once,
    quoted,
    says,
    zone,
)
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.phrase import GAP, covered, find, holds, phrase_key
from oitcheck.thai.skeleton import spelling, tolerable
from oitcheck.thai.text import key

NAME = "document"
_NAMES = ("phrase", "not_phrase", "unclear")
OPTIONS = frozenset((*_NAMES, "untitled", "whose"))
NEEDS = frozenset(("phrase",))
TOGETHER = True
_ASKED = {
    Genre.LETTER: ("บันทึก", "หนังสือ"),
    Genre.NOTICE: ("ประกาศใช้",),
    Genre.CONTENTS: ("สารบัญ",),
    Genre.RUBRIC: (),
    Genre.ORDER: ("คำสั่ง", "แต่งตั้ง"),
    Genre.MINUTES: ("ประชุม",),
}
_HEADING_LINES, _HEADING_LENGTH, _SHORT, _BEFORE = 2, 120, 5, 3
_SPEAKING, _WORD = 300, 4
_TOPIC = r"(?:ตาม|ผลการ|รายงานผล|ผล|ติดตาม|กำกับ|คู่มือ(?:การ)?(?:จัดทำ)?|ระเบียบว่าด้วย|แบบ)$"
_ABOUT, _ABOUT_BARE = re.compile(_TOPIC), re.compile(spelling(_TOPIC))


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge what kind of document was read."""
    text = once(subject, judge, lambda: key(zone(subject)))
    if subject.page and not _first(text, _names(want))[1]:
        text = key("\n".join(_heading(subject, facts))) or text
    own, phrase = _first(text, want.options["phrase"], bare=True)
    other, neighbour = _first(text, want.options.get("not_phrase", ()))
    grey, unclear = _first(text, want.options.get("unclear", ()))
    if phrase and unclear and _extends(text, own, phrase, unclear):
        grey, unclear = len(text) + 1, ""
    itself = (own, -len(phrase)) <= min((other, -len(neighbour)), (grey, -len(unclear)))
    if neighbour and other <= grey and not (phrase and itself):
        note = say("document.another", words=neighbour)
        return Judgement(Outcome.NO, note, _lead(subject, facts), another=note, found=False)
    made = (emptiness, len(facts.menu))
    if empty := once(subject, made, lambda: emptiness(subject, facts)):
        return Judgement(Outcome.NO, empty, _lead(subject, facts))
    if phrase and itself and leads_to_a_file(subject, facts):
        return Judgement(Outcome.NO, say("document.leads_on"), found=False)
    if phrase and itself:
        return _elsewhere(want, subject, facts) or _yes(subject, facts, phrase_key(phrase))
    if grey < len(text):
        return Judgement(Outcome.CANNOT_TELL, say("document.unclear"), _lead(subject, facts))
    return _unnamed(want, subject, facts)


def _extends(text: str, at: int, phrase: str, unclear: str) -> bool:
    """True where the name of the thing holds all of an unclear one, which is then its short form.

    "แผนดำเนินงาน" says nothing against "แผนการดำเนินงาน ประจำปี".
    """
    told = spelling(text)
    end = at + covered(told[at:], _spelt(phrase))
    letters = iter(told[max(0, at - _BEFORE) : end])
    return all(letter in letters for letter in _spelt(unclear))


def _spelt(phrase: str) -> str:
    return spelling(phrase_key(phrase))


def _elsewhere(want: Requirement, subject: Subject, facts: Facts) -> Judgement | None:
    """A file that only speaks of the thing is for a person; another agency's is not the thing."""
    pages = subject.document.pages if subject.document else ()
    kind = once(subject, only, lambda: only(pages))
    if kind and not any(word in p for word in _ASKED[kind] for p in want.options["phrase"]):
        note = say("document.genre", kind=say(f"genre.{kind.value}"))
        return Judgement(Outcome.CANNOT_TELL, note, _lead(subject, facts))
    other = owner(subject, facts) if "whose" not in want.options else ""
    if other:
        surely = is_anothers(subject, facts)
        note = say("document.of_another" if surely else "document.perhaps_another", agency=other)
        return Judgement(Outcome.NO if surely else Outcome.CANNOT_TELL, note, _lead(subject, facts))
    return None


def _names(want: Requirement) -> tuple[str, ...]:
    """All names that the requirement knows: its own and those of others."""
    return tuple(p for option in _NAMES for p in want.options.get(option, ()))


def _heading(subject: Subject, facts: Facts) -> Iterator[str]:
    """What stands as a heading without being marked as one: the first words of the content."""
    if subject.front:
        return
    first = (x.text for x in own_lines(subject, facts, linked=False) if len(x.text) > _SHORT)
    for _, text in zip(range(_HEADING_LINES), first, strict=False):
        if len(text) <= _HEADING_LENGTH and not is_rubric(text):
            yield text


def _first(text: str, phrases: tuple[str, ...], bare: bool = False) -> tuple[int, str]:
    """Where the first of ``phrases`` stands in ``text``, a key; its end where none does.

    ``bare`` passes over those that others speak about. Long phrases are found in a wrong spelling
    too, and all places are those in that spelling.
    """
    found = [(at, p) for p in phrases if (at := _position(text, phrase_key(p), bare)) >= 0]
    return min(found, key=lambda f: (f[0], -len(f[1])), default=(len(text) + 1, ""))


def _position(text: str, phrase: str, bare: bool) -> int:
    if tolerable(phrase):
        return _found(spelling(text), spelling(phrase), _ABOUT_BARE if bare else None)
    at = _found(text, phrase, _ABOUT if bare else None)
    return at if at < 0 else len(spelling(text[:at]))


def _found(text: str, phrase: str, about: re.Pattern[str] | None) -> int:
    """Where ``phrase`` first stands without a word before it that makes it the topic of others."""
    at = find(text, phrase)
    while about and at > 0 and about.search(text[max(0, at - 30) : at]):
        at = find(text, phrase, at + 1)
    return at


def _unnamed(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """A file whose title page does not say what it is."""
    if subject.document is None:
        return Judgement(Outcome.NO, say("document.no_file"), found=False)
    if _is_announced(want, subject) and ("untitled" in want.options or _begins(subject)):
        return _elsewhere(want, subject, facts) or Judgement(
            Outcome.YES, quotes=_lead(subject, facts)
        )
    if any(says(subject, phrase_key(p)) for p in want.options["phrase"]):
        return Judgement(Outcome.CANNOT_TELL, say("document.inside"), _lead(subject, facts))
    if not _is_spoken_of(want, subject):
        return Judgement(Outcome.NO, say("document.unspoken"), _lead(subject, facts))
    return Judgement(Outcome.CANNOT_TELL, say("document.unnamed"), _lead(subject, facts))


def _is_announced(want: Requirement, subject: Subject) -> bool:
    """True where a link calls it by its name, and by no other."""
    names = want.options["phrase"]
    others = (*want.options.get("not_phrase", ()), *want.options.get("unclear", ()))
    called = [key(text) for text in subject.announced]
    own = [t for t in called if any(holds(t, phrase_key(p)) for p in names)]
    return any(not any(holds(t, phrase_key(p)) for p in others) for t in own)


def _begins(subject: Subject) -> bool:
    """True for a file that has no title: its first line is already that of a table or list."""
    return begins(next((line for line in zone(subject).split("\n") if line.strip()), ""))


def _is_spoken_of(want: Requirement, subject: Subject) -> bool:
    """True where a file has a word of any name, however spelt, or too few words to say."""
    text = spelling(bare(subject))
    words = {part for p in _names(want) for part in _spelt(p).split(GAP) if len(part) >= _WORD}
    return len(text) < _SPEAKING or any(word in text for word in words)


def _yes(subject: Subject, facts: Facts, phrase: str) -> Judgement:
    """On a page its heading is quoted, not the menu that names it too."""
    lines = subject.page.lines if subject.page else ()
    marked_up = set(subject.page.headings) if subject.page else set()
    shown = marked_up | {*_heading(subject, facts)} | {x.text for x in lines if x.heading == x.text}
    named = [x for x in lines if x.text in shown]
    exact = (x for x in named if holds(key(x.text), phrase))
    marked = chain(exact, (x for x in named if holds(spelling(key(x.text)), spelling(phrase))))
    if best := next(marked, None):
        return Judgement(Outcome.YES, quotes=(Quote(best.text[:400], best.path),))
    words, place = quoted(subject, phrase) or first_line(subject)
    return Judgement(Outcome.YES, quotes=(Quote(words, place),))


def _lead(subject: Subject, facts: Facts) -> tuple[Quote, ...]:
    """The first line of what was read, of a page the first of its own."""
    own = own_lines(subject, facts, linked=False)
    line = next((x for x in own if len(x.text) > _SHORT), None)
    words, place = (line.text[:300], line.path) if line else first_line(subject)
    return (Quote(words, place),) if words else ()
