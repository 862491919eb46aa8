"""How strongly links and pages announce each disclosure: every text is looked at once for all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from oitcheck.address import key as address_key
from oitcheck.lexicon import Lexicon
from oitcheck.matching import ANNOUNCED, Finder, template_of
from oitcheck.model import Link, Visit
from oitcheck.oitpage import OitPage, OitPages
from oitcheck.reading.phrases import says_nothing
from oitcheck.thai.skeleton import spelling
from oitcheck.thai.text import key

SUBMITTED = 55
_FRONT = 12
_NOTHING: Mapping[str, int] = {}


class Strengths:
    """Strengths by disclosure, kept, so that asking again is cheap.

    Args:
        finders: what each disclosure looks for.
        oit: knows the agency's OIT pages.
    """

    def __init__(self, finders: Mapping[str, Finder], oit: OitPages) -> None:
        self.finders = finders
        self.oit = oit
        self.home_url = ""
        self.template: frozenset[str] = frozenset()
        self.submitted: dict[str, frozenset[str]] = {}
        self._phrases = _lexicon(finders.values())
        self._misspelt = Lexicon(_owned((f, f.misspelt) for f in finders.values()))
        known = list(finders.values())
        self._neighbours = Lexicon(_owned((f, (p for p, _, _ in f.neighbours)) for f in known))
        self._urls = Lexicon(_owned((f, f.urls) for f in known))
        self._titles = Lexicon(_owned((f, f.titles) for f in known))
        self._untitled = frozenset(f.disclosure.id for f in known if not f.titles)
        self._titled: dict[tuple[str, str], frozenset[str]] = {}
        self._pages: dict[tuple[str, str], Mapping[str, int]] = {}
        self._parents: dict[str, Mapping[str, int]] = {}
        self._links: dict[tuple[Link, str], Mapping[str, int]] = {}

    def begin(self, home_url: str, home: Visit | None) -> None:
        """The front page: its lines stand on every page and say nothing of the others."""
        template = template_of(home)
        if (home_url, template) != (self.home_url, self.template):
            self.home_url, self.template = home_url, template
            for kept in (self._pages, self._parents, self._links):
                kept.clear()

    def of_link(self, link: Link, found_on: Visit | None) -> Mapping[str, int]:
        """How strongly a link on a page announces each disclosure that it announces."""
        asked = (link, found_on.url if found_on else "")
        if asked not in self._links:
            made = dict(self._of_link(link, found_on))
            self._links[asked] = made or _NOTHING
        return self._links[asked]

    def _of_link(self, link: Link, found_on: Visit | None) -> Iterator[tuple[str, int]]:
        parents = self._parents_of(found_on) if found_on else _NOTHING
        listed = self.listed(link, found_on)
        handed_in = self._handed_in(link.url)
        named = self._named(link) | parents.keys() | set(listed) | set(handed_in)
        for name in named:
            finder = self.finders[name]
            if name in listed and link.url == self.home_url and not finder.disclosure.front_page:
                continue
            strength = finder.link(link, parents.get(name, 0), numbered=name in listed)
            if name in handed_in:
                strength = SUBMITTED
            if strength:
                yield name, strength

    def _named(self, link: Link) -> set[str]:
        """Whose phrases stand in a link, around it, or in its address."""
        texts = (link.text, link.context, link.heading, *link.trail)
        named = set().union(*(self._owners(text) for text in texts if text))
        return named | self._urls.of((link.raw or link.url).lower())

    def _owners(self, text: str) -> frozenset[str]:
        """Whose phrases stand in a text, misspelt where no text is right."""
        squeezed = key(text)
        return self._phrases.of(squeezed) or self._misspelt.of(spelling(squeezed))

    def _handed_in(self, url: str) -> Iterable[str]:
        """The disclosures for which the agency handed in an address."""
        if not self.submitted or not url:
            return ()
        own = address_key(url)
        return [name for name, urls in self.submitted.items() if own in urls]

    def neighbours(self, link: Link) -> frozenset[str]:
        """The disclosures that a link is a neighbour of."""
        return self._neighbours.of(key(link.text))

    def listed(self, link: Link, found_on: Visit | None) -> tuple[str, ...]:
        """The disclosures under whose number the agency's OIT page lists a link."""
        page = self.oit_page(found_on) if found_on else None
        return page.listed(link) if page else ()

    def oit_page(self, visit: Visit) -> OitPage | None:
        """The agency's OIT page that a visit is."""
        home = visit.url == self.home_url
        return self.oit.of(visit, frozenset() if home else self.template)

    def _parents_of(self, found_on: Visit) -> Mapping[str, int]:
        """How strongly the page that shows a link announces disclosures itself."""
        if found_on.url not in self._parents:
            self._parents[found_on.url] = self._as_parent(found_on)
        return self._parents[found_on.url]

    def _as_parent(self, found_on: Visit) -> dict[str, int]:
        handed_in = dict.fromkeys(self._handed_in(found_on.url), SUBMITTED)
        if found_on.url == self.home_url or not found_on.click_path or not self.template:
            return handed_in
        led = found_on.click_path[-1].text
        own = dict(self.of_page(found_on))
        if says_nothing(led):
            own = {**self._parents.get(found_on.found_on, _NOTHING), **own}
        for name in self._owners(led):
            own[name] = max(own.get(name, 0), self.finders[name].link_text(led))
        return {name: s for name, s in {**own, **handed_in}.items() if s >= ANNOUNCED}

    def of_page(self, visit: Visit) -> Mapping[str, int]:
        """How strongly a page announces disclosures by what it calls itself."""
        asked = (visit.url, visit.sha256)
        if asked not in self._pages:
            self._pages[asked] = dict(self._of_page(visit)) or _NOTHING
        return self._pages[asked]

    def may_be(self, visit: Visit) -> frozenset[str]:
        """The disclosures that a page may be: those whose document it names, or that are none.

        A page that names a document nowhere in its title, headings and lines is not that document,
        however it was reached; it need not be read closely.
        """
        asked = (visit.url, visit.sha256)
        if asked not in self._titled:
            texts = (visit.title, *visit.headings, *visit.lines)
            named = (self._titles.of(key(text)) for text in texts if text)
            self._titled[asked] = self._untitled.union(*named)
        return self._titled[asked]

    def _of_page(self, visit: Visit) -> Iterator[tuple[str, int]]:
        home = visit.url == self.home_url
        if not home and self.oit_page(visit):
            return
        texts = (visit.title, *visit.headings, *visit.lines)
        named = set().union(*(self._owners(text) for text in texts if text))
        front = {n for n, f in self.finders.items() if home and f.disclosure.front_page}
        template = frozenset() if home else self.template
        for name in named | front:
            strength = self.finders[name].page(visit, template)
            strength = max(strength, _FRONT) if name in front else strength
            if strength:
                yield name, strength


def _lexicon(finders: Iterable[Finder]) -> Lexicon:
    known = list(finders)
    return Lexicon(_owned((f, f.headings) for f in known), _owned((f, f.whole) for f in known))


def _owned(pairs: Iterable[tuple[Finder, Iterable[str]]]) -> dict[str, set[str]]:
    """Phrase -> the disclosures that own it."""
    owners: dict[str, set[str]] = defaultdict(set)
    for finder, phrases in pairs:
        for phrase in phrases:
            owners[phrase].add(finder.disclosure.id)
    return owners
