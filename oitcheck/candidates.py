"""Where a disclosure may stand on a site: what links announce and what pages call themselves."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace

from oitcheck.address import key
from oitcheck.matching import ANNOUNCED, BELOW, is_social
from oitcheck.model import Crawled, LinkKind, Problem, Reason, Region, Seen, Visit
from oitcheck.reading.phrases import says_nothing
from oitcheck.services import name_of
from oitcheck.strengths import Strengths
from oitcheck.thai.text import tidy

_APP = re.compile(r"(?:mailto|tel|sms|line|fb|fb-messenger|whatsapp|skype|intent):", re.IGNORECASE)
PROMISING = ANNOUNCED - 10


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


@dataclass
class Announced:
    """What a site announces, by disclosure: links, pages, neighbours, lines of its OIT page.

    ``named`` are the disclosures by whose name links lead to an address; ``menu`` are addresses to
    which menus and the front page lead.
    """

    links: dict[str, list[tuple[Seen, int]]] = field(default_factory=lambda: defaultdict(list))
    pages: dict[str, list[tuple[Visit, int]]] = field(default_factory=lambda: defaultdict(list))
    neighbours: dict[str, list[Seen]] = field(default_factory=lambda: defaultdict(list))
    listed: dict[str, list[Seen]] = field(default_factory=lambda: defaultdict(list))
    named: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    menu: set[str] = field(default_factory=set)

    def of_others(self, disclosure: str) -> frozenset[str]:
        """Addresses (as ``address.key``) that only links in lists lead to, and by another's name.

        A page of the menu may lead on to anything, whatever it is called.
        """
        named = (url for url, names in self.named.items() if disclosure not in names)
        return frozenset(url for url in named if url not in self.menu)


class Candidates:
    """Gathers the candidates of disclosures: once a round for all of them."""

    def __init__(self, strengths: Strengths) -> None:
        self.strengths = strengths
        self._crawled: Crawled | None = None
        self._announced = Announced()
        self._ranked: dict[str, list[Candidate]] = {}

    def announced(self, crawled: Crawled) -> Announced:
        """What the site announces, as far as it was crawled."""
        if crawled is not self._crawled:
            self._crawled = crawled
            self._announced = self._gathered(crawled)
            self._ranked.clear()
        return self._announced

    def _gathered(self, crawled: Crawled) -> Announced:
        self.strengths.begin(crawled.home_url, crawled.visits.get(crawled.home_url))
        out = Announced()
        for seen in crawled.seen:
            shown_on = crawled.visits.get(seen.found_on)
            address = key(seen.link.url)
            if seen.link.region == Region.MENU or seen.found_on == crawled.home_url:
                out.menu.add(address)
            for name, strength in self.strengths.of_link(seen.link, shown_on).items():
                out.links[name].append((seen, strength))
                if strength >= ANNOUNCED:
                    out.named[address].add(name)
            for name in self.strengths.neighbours(seen.link):
                out.neighbours[name].append(seen)
            for name in self.strengths.listed(seen.link, shown_on):
                out.listed[name].append(seen)
        for visit in crawled.visits.values():
            if visit.problem is None:
                for name, strength in self.strengths.of_page(visit).items():
                    out.pages[name].append((visit, strength))
        return out

    def of(self, disclosure: str, crawled: Crawled) -> list[Candidate]:
        """The candidates of one disclosure, the most promising first."""
        announced = self.announced(crawled)
        if disclosure not in self._ranked:
            self._ranked[disclosure] = self._rank(disclosure, announced, crawled)
        return self._ranked[disclosure]

    def _rank(self, disclosure: str, announced: Announced, crawled: Crawled) -> list[Candidate]:
        found: dict[str, Candidate] = {}
        for seen, strength in announced.links[disclosure]:
            _add(found, _announced(seen, strength, crawled))
        for visit, strength in announced.pages[disclosure]:
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
    if visit is None and strength <= BELOW and link.url and is_social(link.url):
        unread = Problem(Reason.VIEWER, name_of(link.url))
    elif not link.url:
        dead, unread = _nowhere(seen, crawled)
    elif visit is not None and visit.problem:
        answered = visit.problem.reason.answered and not visit.off_site
        dead, unread = (visit.problem, None) if answered else (None, visit.problem)
    if unread and unread.reason is Reason.APP_LINK:
        strength = min(strength, PROMISING)
    named = "" if says_nothing(link.text) else link.text
    words = tidy(named or link.context or link.heading or link.text)[:120]
    url = visit.url if visit else link.url
    return Candidate(url, strength, words, said, visit, dead, unread, seen.found_on)


def _nowhere(seen: Seen, crawled: Crawled) -> tuple[Problem | None, Problem | None]:
    """A link without an address: dead; unknown in a script, or where its scripts did not run."""
    raw = seen.link.raw.strip()
    if _APP.match(raw):
        return None, Problem(Reason.APP_LINK)
    problem = Problem(Reason.EMPTY_LINK)
    shown_on = crawled.visits.get(seen.found_on)
    if shown_on is not None and shown_on.rendering is not None and shown_on.unseen:
        return None, problem
    if seen.link.kind != LinkKind.ANCHOR or (crawled.folder and not raw):
        return None, problem
    return problem, None
