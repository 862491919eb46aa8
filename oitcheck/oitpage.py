"""The agency's own OIT page: a list of item numbers with links, the best map of a site there is.

A number means nothing without its year, and other schemes number otherwise (schools, police,
hospitals, colleges, LPA). So a page counts where at least five numbers begin its lines, and its
numbers count where its year fits and what it writes beside them fits the titles of that year.
Spellings: variety, section 8.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from oitcheck.matching import Finder
from oitcheck.model import Link, Ruleset, Visit
from oitcheck.reading.phrases import number_of, numbered
from oitcheck.thai.text import fold, key
from oitcheck.thai.years import stated

_OTHER_SCHEME = re.compile(r"^\s?(?:moit|eb|lpa)\s?-?\s?\d")
_ITA = re.compile(r"\bita\b|\boit\b|คุณธรรมและความโปร่งใส|การเปิดเผยข้อมูลสาธารณะ")
_LIST = re.compile(r"\bita\b|\boit\b|การประเมินคุณธรรม|การเปิดเผยข้อมูลสาธารณะ")
_LEAST = 5
_FIT = 0.5
_TESTED = 3
_HEAD = 40


def number_by(link: Link) -> int | None:
    """The item number under which a page lists a link: in its text, its row or its heading."""
    texts = (link.text, link.label, link.context, link.heading, *reversed(link.trail))
    return next((n for t in texts if t and (n := number_of(t)) is not None), None)


@dataclass(frozen=True, slots=True)
class OitPage:
    """A page that lists items. ``fiscal_year`` is ``None`` where it names none.

    ``items`` are the disclosures of each number, as far as the page's numbers may be believed.
    """

    url: str
    fiscal_year: int | None
    items: Mapping[int, tuple[str, ...]]

    def listed(self, link: Link) -> tuple[str, ...]:
        """The disclosures under whose number the page lists ``link``."""
        number = number_by(link) if self.items else None
        return self.items.get(number, ()) if number is not None else ()


class OitPages:
    """Knows the OIT pages among what was visited.

    Args:
        ruleset: what the numbers of its own year mean.
        fiscal_year: the Buddhist year that is checked.
        finders: what each disclosure looks for, to compare the words beside a number.
    """

    def __init__(self, ruleset: Ruleset, fiscal_year: int, finders: Mapping[str, Finder]) -> None:
        self.ruleset = ruleset
        self.fiscal_year = fiscal_year
        self.finders = finders
        self._known: dict[tuple[str, str, int], OitPage | None] = {}

    def of(self, visit: Visit, template: frozenset[str]) -> OitPage | None:
        """The OIT page that a visit is; ``None`` where it is none.

        Args:
            visit: what was visited.
            template: the lines of the front page, which say nothing of this one.
        """
        asked = (visit.url, visit.sha256, len(template))
        if asked not in self._known:
            self._known[asked] = self._recognise(visit, template)
        return self._known[asked]

    def _recognise(self, visit: Visit, template: frozenset[str]) -> OitPage | None:
        own = [line for line in visit.lines if key(line) not in template] + list(visit.numbered)
        named = _named(own)
        others = sum(bool(_OTHER_SCHEME.match(fold(line))) for line in own)
        if len(named) < _LEAST or others > len(named) or self._is_an_item(visit, template):
            return None
        year = _year(visit, own)
        says_so = any(_ITA.search(fold(text)) for text in (visit.title, *visit.headings, *own))
        items = self._items(year, named, says_so=says_so)
        if items is None:
            return None
        return OitPage(visit.url, year, items) if items or says_so else None

    def _is_an_item(self, visit: Visit, template: frozenset[str]) -> bool:
        """True for a page that bears the name of one thing; its numbers stand in a box beside."""
        called = (t for t in (*visit.headings, visit.title) if t and key(t) not in template)
        first = next(called, "")
        named = any(finder.heading(first) for finder in self.finders.values())
        return named and not _LIST.search(fold(first))

    def _items(
        self, year: int | None, named: Mapping[int, str], *, says_so: bool
    ) -> dict[int, tuple[str, ...]] | None:
        """What the numbers mean: nothing where the words beside them say otherwise.

        ``None`` where they are no names of items at all, such as the articles of a code.
        """
        items = self._numbers(year or self.fiscal_year)
        tested = [n for n, words in named.items() if n in items and len(key(words)) > _LEAST]
        if len(tested) < _TESTED:
            return items if says_so and year is not None else {}
        fitting = [n for n in tested if self._fits(named[n], items[n])]
        if not fitting and not any(self._names(named[n]) for n in tested):
            return None
        return items if len(fitting) >= _FIT * len(tested) else {}

    def _numbers(self, year: int) -> dict[int, tuple[str, ...]]:
        fixed = self.ruleset.fiscal_year
        if fixed is not None and fixed != year:
            return {}
        pairs = [
            (item.number if fixed else item.numbers.get(year, ""), item.disclosures)
            for item in self.ruleset.items
        ]
        return {
            int(number[1:]): tuple(d.id for d in disclosures)
            for number, disclosures in pairs
            if number[1:].isdigit()
        }

    def _names(self, words: str) -> bool:
        """True where the words beside a number are the name of something that is asked for."""
        return any(finder.link_text(words) for finder in self.finders.values())

    def _fits(self, words: str, disclosures: tuple[str, ...]) -> bool:
        return any(
            self.finders[d].link_text(words)
            or key(self.finders[d].disclosure.title.th) in key(words)
            for d in disclosures
        )


def _named(lines: list[str]) -> dict[int, str]:
    """What stands beside each number, in its own line or the next.

    Where titles are links, the lines between are not titles but what stands between the rows.
    """
    beside: dict[int, str] = {}
    below: dict[int, str] = {}
    for at, line in enumerate(lines):
        number, rest = numbered(line)
        if number is not None and number not in beside:
            beside[number] = rest
            after = lines[at + 1] if at + 1 < len(lines) else ""
            below[number] = "" if number_of(after) is not None else after
    titles = sum(map(bool, below.values())) >= _FIT * len(below)
    return {
        n: rest if len(key(rest)) > _LEAST or not titles else below[n] for n, rest in beside.items()
    }


def _year(visit: Visit, lines: list[str]) -> int | None:
    """The fiscal year of the page: by its headings, its title, its first lines, the link to it."""
    led = [step.text for step in visit.click_path[-1:]]
    about = [line for line in lines[:_HEAD] if _ITA.search(fold(line))]
    for text in (*visit.headings, visit.title, *about, *led):
        if years := stated(text):
            return years[0]
    return None
