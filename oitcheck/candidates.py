"""Where a disclosure may stand on a site: what links announce and what pages call themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from oitcheck.address import key
from oitcheck.matching import ANNOUNCED, Finder, template_of
from oitcheck.model import Crawled, Link, LinkKind, Problem, Reason, Seen, Visit
from oitcheck.oitpage import OitPage, OitPages
from oitcheck.reading.phrases import says_nothing
from oitcheck.thai.text import tidy

PROMISING = ANNOUNCED - 10
SUBMITTED = 55
_FRONT = 12


@dataclass(frozen=True, slots=True)
class Candidate:
    """Where a disclosure may stand. ``words`` are those that announce it."""

    url: str
    strength: int
    words: str
    announced: tuple[str, ...]
    visit: Visit | None
    dead: Problem | None = None
    unread: Problem | None = None
    found_on: str = ""


class Strengths:
    """How strongly links and pages announce disclosures. Kept, so that asking again is cheap.

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
        self._pages: dict[tuple[str, str], int] = {}
        self._links: dict[tuple[str, Link, str], int] = {}

    def begin(self, home_url: str, home: Visit | None) -> None:
        """The front page: its lines stand on every page and say nothing of the others."""
        template = template_of(home)
        if (home_url, template) != (self.home_url, self.template):
            self.home_url, self.template = home_url, template
            self._pages.clear()
            self._links.clear()

    def link(self, finder: Finder, link: Link, found_on: Visit | None) -> int:
        """How strongly a link on a page announces the disclosure."""
        asked = (finder.disclosure.id, link, found_on.url if found_on else "")
        if asked not in self._links:
            self._links[asked] = self._link(finder, link, found_on)
        return self._links[asked]

    def _link(self, finder: Finder, link: Link, found_on: Visit | None) -> int:
        if link.url and self._is_submitted(finder, link.url):
            return SUBMITTED
        if found_on is None:
            return finder.link(link)
        numbered = self.lists(finder, link, found_on)
        if numbered and link.url == self.home_url and not finder.disclosure.front_page:
            return 0
        return finder.link(link, self._parent(finder, found_on), numbered=numbered)

    def lists(self, finder: Finder, link: Link, found_on: Visit) -> bool:
        """True where an OIT page lists the link under the number of the disclosure."""
        page = self.oit_page(found_on)
        return page is not None and page.asks(finder.disclosure.id, link)

    def oit_page(self, visit: Visit) -> OitPage | None:
        """The agency's OIT page that a visit is."""
        home = visit.url == self.home_url
        return self.oit.of(visit, frozenset() if home else self.template)

    def _is_submitted(self, finder: Finder, url: str) -> bool:
        own = self.submitted.get(finder.disclosure.id)
        return own is not None and key(url) in own

    def _parent(self, finder: Finder, found_on: Visit) -> int:
        """How strongly the page that shows a link announces the disclosure itself."""
        if self._is_submitted(finder, found_on.url):
            return SUBMITTED
        if found_on.url == self.home_url or not found_on.click_path or not self.template:
            return 0
        return max(finder.link_text(found_on.click_path[-1].text), self.page(finder, found_on))

    def page(self, finder: Finder, visit: Visit) -> int:
        """How strongly a page announces the disclosure by what it calls itself."""
        asked = (finder.disclosure.id, visit.url)
        if asked not in self._pages:
            self._pages[asked] = self._page(finder, visit)
        return self._pages[asked]

    def _page(self, finder: Finder, visit: Visit) -> int:
        if visit.url == self.home_url:
            own = finder.page(visit, frozenset())
            return max(own, _FRONT) if finder.disclosure.front_page else own
        return 0 if self.oit_page(visit) else finder.page(visit, self.template)


class Candidates:
    """Gathers the candidates of disclosures."""

    def __init__(self, strengths: Strengths) -> None:
        self.strengths = strengths

    def of(self, finder: Finder, crawled: Crawled) -> list[Candidate]:
        """The candidates of one disclosure, the most promising first."""
        self.strengths.begin(crawled.home_url, crawled.visits.get(crawled.home_url))
        found: dict[str, Candidate] = {}
        for seen in crawled.seen:
            shown_on = crawled.visits.get(seen.found_on)
            if strength := self.strengths.link(finder, seen.link, shown_on):
                _add(found, _announced(seen, strength, crawled))
        for visit in crawled.visits.values():
            if visit.problem is None and (strength := self.strengths.page(finder, visit)):
                _add(found, Candidate(visit.url, strength, visit.title, (), visit))
        return sorted(found.values(), key=lambda c: (-c.strength, c.url))


def _add(found: dict[str, Candidate], new: Candidate) -> None:
    name = new.url or f"{new.found_on} {new.words}"
    old = found.get(name)
    if old is None:
        found[name] = new
        return
    best, other = (new, old) if new.strength > old.strength else (old, new)
    announced = tuple(sorted({*best.announced, *other.announced}))
    found[name] = replace(best, announced=announced, visit=best.visit or other.visit)


def _announced(seen: Seen, strength: int, crawled: Crawled) -> Candidate:
    link = seen.link
    around = link.context or (link.heading if says_nothing(link.text) else "")
    said = tuple(t for t in (link.text, around) if t)
    visit = crawled.visits.get(link.url) if link.url else None
    dead = unread = None
    if not link.url:
        dead, unread = _nowhere(seen, crawled)
    elif visit is not None and visit.problem:
        answered = visit.problem.reason.answered and not visit.off_site
        dead, unread = (visit.problem, None) if answered else (None, visit.problem)
    named = "" if says_nothing(link.text) else link.text
    words = tidy(named or link.context or link.heading or link.text)[:120]
    url = visit.url if visit else link.url
    return Candidate(url, strength, words, said, visit, dead, unread, seen.found_on)


def _nowhere(seen: Seen, crawled: Crawled) -> tuple[Problem | None, Problem | None]:
    """A link without an address: dead; unknown in a script, or where a saved page lost it."""
    raw = seen.link.raw.strip()
    problem = Problem(Reason.EMPTY_LINK)
    if seen.link.kind != LinkKind.ANCHOR or (crawled.folder and not raw):
        return None, problem
    return problem, None
