"""The lines by which the content of a page calls itself: those before its table or its text.

A CMS sets the caption of its menu above whatever was pasted below it. What was pasted has a title
of its own, and that says more than the caption: a page called "แผนดำเนินงาน 2566" may hold that of
2564.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby

from oitcheck.checks.lines import in_link, own_words
from oitcheck.checks.zone import begins, once
from oitcheck.model import Facts, Line, Region, Subject
from oitcheck.thai.text import fold, key

_LINES, _PARAGRAPH, _LONG, _MONTH = 6, 160, 8, 28
_DAYS = [*range(1, _MONTH + 1)]
_OF_OTHERS = re.compile(
    r"(?:ตามที่|ตาม(?:พระ|พ\.|ระเบียบ|หนังสือ)|ด้วย\S|จาก|อาศัย|เนื่อง)|(?<![a-z])ita(?![a-z])|ที่ผ่านมา"
)
_STEP = re.compile(r"[»›>|→/]")
_TITLE_PARTS = re.compile(r"\s[|\-–—:»]+\s")


def opening(subject: Subject, facts: Facts) -> tuple[str, ...]:
    """The first lines of a page's own content but for its caption; none of the front page."""
    name = (opening, len(facts.menu))
    return once(subject, name, lambda: tuple(_opening(subject, facts)))


def _opening(subject: Subject, facts: Facts) -> Iterator[str]:
    if subject.front:
        return
    for line in content(subject, facts)[:_LINES]:
        if line.column or (len(line.text) <= _PARAGRAPH and begins(line.text)):
            return
        if not _OF_OTHERS.search(fold(line.text)):
            yield line.text


def content(subject: Subject, facts: Facts) -> list[Line]:
    """A page's own lines but for its caption, the path to it and a calendar beside.

    Where it has no caption above it, its headings are no content either: they call it what it is.
    """
    marked = subject.page.headings if subject.page else ()
    captions = _captions(subject)
    captioned = any(key(h) in captions for h in (*marked, *repeated(subject)))
    passed = captions if captioned else captions | {key(h) for h in marked}
    told = own_words(subject, facts, linked=False)
    beside = calendars(subject)
    own = [(x, words) for x, words in told if x.heading not in beside and words not in passed]
    return [x for x, words in own if not (_STEP.search(x.text) and _ends_with(words, captions))]


def _ends_with(words: str, captions: AbstractSet[str]) -> bool:
    """True for the path to a page, which ends with its caption."""
    return any(words.endswith(caption) for caption in captions if len(caption) > _LONG)


def inner_heads(subject: Subject, facts: Facts) -> str:
    """The opening of a page and the headings in it, without its caption."""
    captions = _captions(subject)
    own = (h for h in headings(subject) if key(h) not in captions)
    return "\n".join(dict.fromkeys([*opening(subject, facts), *own]))


def headings(subject: Subject) -> list[str]:
    """The headings of a page but for that of a calendar beside its content."""
    beside = calendars(subject)
    return [h for h in subject.page.headings if h not in beside] if subject.page else []


def calendars(subject: Subject) -> AbstractSet[str]:
    """The headings of a page that stand over the days of a month and little else."""
    lines = subject.page.lines if subject.page else ()
    return once(subject, calendars, lambda: {h for h, under in _under(lines) if _is_month(under)})


def _under(lines: Sequence[Line]) -> Iterator[tuple[str, list[str]]]:
    """The headings of a page, each with what stands under it."""
    for heading, under in groupby(lines, lambda line: line.heading):
        if heading:
            yield heading, [line.text for line in under if line.text != heading]


def _is_month(texts: Sequence[str]) -> bool:
    numbers = [int(text) for text in texts if text.isdecimal()]
    return numbers[:_MONTH] == _DAYS and len(texts) - len(numbers) < _MONTH


def repeated(subject: Subject) -> list[str]:
    """The announcements that a page repeats above its content: headings without mark-up."""
    lines = subject.page.lines if subject.page else ()
    plain = {key(x.text) for x in lines if x.region == Region.BODY and not in_link(x)}
    return [text for text in subject.announced if key(text) in plain]


def _captions(subject: Subject) -> set[str]:
    """What the page is called from outside, as keys: by links and by its title."""
    title = subject.page.title if subject.page else ""
    parts = _TITLE_PARTS.split(title)
    return {key(text) for text in (*subject.announced, title, *parts)}
