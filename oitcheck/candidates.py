"""Where a disclosure may stand on a site: what links announce and what pages call themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace

from oitcheck.matching import ANNOUNCED, Finder, template_of
from oitcheck.model import Crawled, LinkKind, Problem, Reason, Seen, Visit
from oitcheck.reading.phrases import says_nothing
from oitcheck.thai.text import tidy

PROMISING = ANNOUNCED - 10
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


class Candidates:
    """Gathers the candidates of disclosures. Strengths are kept, so that asking again is cheap."""

    def __init__(self) -> None:
        self._pages: dict[tuple[str, str, str], int] = {}
        self._links: dict[tuple[str, Seen, str], int] = {}

    def of(self, finder: Finder, crawled: Crawled) -> list[Candidate]:
        """The candidates of one disclosure, the most promising first."""
        found: dict[str, Candidate] = {}
        for seen in crawled.seen:
            if strength := self._link(finder, seen, crawled):
                _add(found, _announced(seen, strength, crawled))
        for visit in crawled.visits.values():
            if visit.problem is None and (strength := self._page(finder, visit, crawled)):
                _add(found, Candidate(visit.url, strength, visit.title, (), visit))
        return sorted(found.values(), key=lambda c: (-c.strength, c.url))

    def _link(self, finder: Finder, seen: Seen, crawled: Crawled) -> int:
        link = seen.link
        asked = (finder.disclosure.id, seen, crawled.home_url)
        if asked not in self._links:
            self._links[asked] = finder.link(link, self._parent(finder, seen, crawled))
        return self._links[asked]

    def _parent(self, finder: Finder, seen: Seen, crawled: Crawled) -> int:
        """How strongly the page that shows a link announces the disclosure itself."""
        visit = crawled.visits.get(seen.found_on)
        if visit is None or visit.url == crawled.home_url or not visit.click_path:
            return 0
        return max(finder.link_text(visit.click_path[-1].text), self._page(finder, visit, crawled))

    def _page(self, finder: Finder, visit: Visit, crawled: Crawled) -> int:
        asked = (finder.disclosure.id, visit.url, crawled.home_url)
        if asked not in self._pages:
            self._pages[asked] = self._page_strength(finder, visit, crawled)
        return self._pages[asked]

    def _page_strength(self, finder: Finder, visit: Visit, crawled: Crawled) -> int:
        if visit.url == crawled.home_url:
            own = finder.page(visit, frozenset())
            return max(own, _FRONT) if finder.disclosure.front_page else own
        return finder.page(visit, template_of(crawled.visits.get(crawled.home_url)))


def _add(found: dict[str, Candidate], new: Candidate) -> None:
    key = new.url or f"{new.found_on} {new.words}"
    old = found.get(key)
    if old is None:
        found[key] = new
        return
    best, other = (new, old) if new.strength > old.strength else (old, new)
    announced = tuple(sorted({*best.announced, *other.announced}))
    found[key] = replace(best, announced=announced, visit=best.visit or other.visit)


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
