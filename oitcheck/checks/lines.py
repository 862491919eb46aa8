"""Which lines of a page are its own: not those of a menu, nor those of the front page.

What stands in a menu announces other pages, and what stands on the front page stands on every page
of most sites; neither is content of the page that repeats it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from oitcheck.checks.zone import is_rubric, once
from oitcheck.model import Facts, Line, Region, Subject
from oitcheck.thai.text import key

_ANNOUNCES = re.compile(r"(?:ประกอบด้วย|ดังนี้|ดังต่อไปนี้|เช่น|อย่างน้อย)\W*$")
_ITEM = re.compile(r"(?:^| )li(?::nth-of-type\(\d+\))?(?: |$)")
_IN_LINK = re.compile(r"(?:^| )a(?::nth-of-type\(\d+\))?(?: |$)")


def own_lines(subject: Subject, facts: Facts, *, linked: bool, out: bool = False) -> list[Line]:
    """The lines of a page's body that the front page does not show too.

    ``linked`` says whether the words of links are among them (never those of the menu), ``out``
    whether those of links to other sites are.
    """
    name = (own_lines, linked, out, len(facts.menu))
    return once(subject, name, lambda: list(_own_lines(subject, facts, linked, out)))


def own_words(
    subject: Subject, facts: Facts, *, linked: bool, out: bool = False
) -> list[tuple[Line, str]]:
    """Its own lines but for pasted rubrics, each with its words for matching phrases."""

    def make() -> list[tuple[Line, str]]:
        lines = own_lines(subject, facts, linked=linked, out=out)
        return [(line, key(line.text)) for line in without_rubrics(lines)]

    return once(subject, (own_words, linked, out, len(facts.menu)), make)


def without_rubrics(lines: Sequence[Line]) -> list[Line]:
    """The lines that are not the assessment's own words, nor the list that these announce."""
    out: list[Line] = []
    listing = False
    for line in lines:
        rubric = is_rubric(line.text)
        announces = rubric and bool(_ANNOUNCES.search(line.text))
        listing = announces or (listing and bool(_ITEM.search(line.path)))
        if not rubric and not listing:
            out.append(line)
    return out


def _own_lines(subject: Subject, facts: Facts, linked: bool, out: bool) -> Iterator[Line]:
    page = subject.page
    if page is None:
        return
    front = on_the_front_page(subject, facts)
    menu = frozenset() if subject.front else facts.menu
    links = {key(link.text): link.text for link in page.links}
    for line in page.lines:
        words = key(line.text)
        own = line.region == Region.BODY and (out or not line.outward) and words not in front
        whatever = linked and words not in menu
        if own and (whatever or not _is_link(line, links)):
            yield line


def on_the_front_page(subject: Subject, facts: Facts) -> AbstractSet[str]:
    """What the front page says, as keys; nothing where this is the front page."""
    own = subject.front or subject.url == facts.home_url
    home = None if own else facts.answers.get(facts.home_url)
    return {key(t) for t in (home.title, *home.headings, *home.lines)} if home else set()


def _is_link(line: Line, links: Mapping[str, str]) -> bool:
    """True for a line in a link, or of a link and its bullet."""
    text = links.get(key(line.text), "")
    bulleted = text != line.text and bool(text) and text in line.text
    return bulleted or in_link(line)


def in_link(line: Line) -> bool:
    """True for a line in a link."""
    return bool(_IN_LINK.search(line.path))
