"""Leads the crawl: which link is promising, what is decided, what a check still needs.

Sits between ``evaluate`` (pure) and ``web.crawl`` (knows no rules), and has candidates read closely
as soon as they arrive.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from oitcheck.address import ByAddress
from oitcheck.candidates import PROMISING, Candidate
from oitcheck.checks.zone import headline
from oitcheck.evaluate import Evaluation
from oitcheck.facts import facts_of, link_texts
from oitcheck.matching import BELOW, is_document, is_index, is_leaf
from oitcheck.model import (
    Crawled,
    Disclosure,
    Facts,
    Kind,
    Link,
    Outcome,
    Page,
    Picture,
    Reading,
    Region,
    Seen,
    Status,
    Stop,
    Subject,
    Visit,
)
from oitcheck.pictures import telling
from oitcheck.reading.reader import Reader
from oitcheck.reading.worker import Job
from oitcheck.submitted import Submission
from oitcheck.web.frontier import FILE

_INDEX = 25
_ADVICE = 4
_MAX_NEEDS, _PICTURED = 6, 3
_MAX_SEEN = 20_000
_MAX_FILES, _TITLE = 150, 240
Decided = Callable[[int, int, Sequence[Disclosure]], None]


class Inquiry:
    """A ``web.seams.Guide`` made from a ruleset.

    Args:
        evaluation: the judge.
        reader: reads candidates closely.
        fiscal_year: the Buddhist year that is checked.
        today: the day for which is judged.
        decided: told after each round how many of how many disclosures are decided, and which not.
        submission: what the agency handed in.
        ocr: whether pictures are wanted too.
    """

    def __init__(
        self,
        evaluation: Evaluation,
        reader: Reader,
        fiscal_year: int,
        today: date,
        decided: Decided,
        submission: Submission | None = None,
        *,
        ocr: bool = False,
    ) -> None:
        self.ocr = ocr
        self.evaluation = evaluation
        self.reader = reader
        self.fiscal_year = fiscal_year
        self.today = today
        self.decided = decided
        self.submission = submission or Submission((), evaluation)
        self.readings: dict[str, Reading] = {}
        self.seen: list[Seen] = []
        self.visits: ByAddress[Visit] = ByAddress()
        self.home_url = ""
        self.folder = False
        items = [i for i in evaluation.ruleset.items if i.number not in evaluation.exempt]
        self.open = list({d.id: d for item in items for d in item.disclosures}.values())
        self.total = len(self.open)
        self._known: dict[str, tuple[tuple[str, int, bool], ...]] = {}
        self._asking: set[str] = set()
        self._repeated: Counter[str] = Counter()
        self._noted: set[tuple[str, ...]] = set()
        self._leaves: set[str] = set()
        self._others: set[str] = set()
        self._needed: list[str] = []
        self._contents: dict[tuple[str, str], Reading] = {}
        self._crawled: Crawled | None = None

    def home(self, url: str) -> None:
        """The front page is at ``url`` (behind an intro page, where there is one)."""
        self.home_url = url
        self.folder = url.startswith("file:")
        self.seen = [*self.submission.seen(url), *self.seen]

    def promise(self, link: Link, found_on: Visit) -> int:
        """How promising a link is for what is still open; see ``web.seams.Guide``."""
        self.submission.note(link)
        known = self.evaluation.strengths
        strengths = known.of_link(link, found_on)
        if strengths or known.neighbours(link) or known.listed(link, found_on):
            self._note(link, found_on)
        leaf = is_leaf(link, found_on, known.template)
        (self._leaves if leaf else self._others).add(link.url)
        best = max((strengths.get(d.id, 0) for d in self.open), default=0) if strengths else 0
        if best:
            return best
        if any(d.id in strengths for d in self.evaluation.ruleset.advice):
            return _ADVICE
        if leaf:
            return -1
        return FILE if self._may_be_filed(link) else _INDEX * is_index(link)

    def _may_be_filed(self, link: Link) -> bool:
        """True for a file that no link announces, while a document is still looked for."""
        named = self.evaluation.strengths.of_link(link, None)
        titled = any(self.evaluation.finders[d.id].titles for d in self.open)
        return titled and not named and is_document(link.url)

    def _note(self, link: Link, found_on: Visit) -> None:
        said = (link.url or link.raw, link.text, link.heading, link.context)
        if said not in self._noted and len(self.seen) < _MAX_SEEN:
            self._noted.add(said)
            self.seen.append(Seen(link, found_on.url))

    async def learn(self, visits: Sequence[Visit], seen: Sequence[Seen]) -> None:
        """Take in a round: read the new candidates, judge, and see what is still open."""
        self.visits.update({v.url: v for v in visits})
        self.evaluation.strengths.begin(self.home_url, self.visits.get(self.home_url))
        crawled = self._so_far()
        await self._read(self._wanted(crawled))
        facts = self.facts()
        self.open = [d for d in self.open if not self._is_present(d, crawled, facts)]
        handed_in = [u for u in self.submission.urls if u not in self.visits]
        more = [u for d in self.open for u in self._needs(d, crawled, facts)]
        if self.ocr:
            pictures = (u for d in self.open for u in self._pictures(d, crawled))
            more += [u for u in dict.fromkeys(pictures) if u not in self.visits]
        self._needed = handed_in + more
        self.decided(self.total - len(self.open), self.total, self.open)

    def candidates(self, disclosure: Disclosure) -> list[Candidate]:
        """Where a disclosure may stand, the most promising first."""
        return self.evaluation.candidates(disclosure, self._at_hand())

    def refused(self, disclosure: Disclosure, visit: Visit) -> bool:
        """True where what was read of ``visit`` so far fails a requirement for sure."""
        crawled, facts = self._at_hand(), self.facts()
        own = (c for c in self.candidates(disclosure) if c.url == visit.url)
        return any(
            judgement.outcome == Outcome.NO
            for candidate in own
            for judgement in self.evaluation.judgements(
                disclosure, candidate, self.readings, facts, crawled
            ).values()
        )

    def renew(self, visit: Visit, reading: Reading) -> None:
        """Take a better reading of what ``visit`` and all with the same content brought home."""
        for other in list(self.visits.values()):
            if other.url in self.readings and _content(other) == _content(visit):
                self.readings[other.url] = reading
                self.evaluation.forget(other.url)
        self._known.clear()

    async def open_files(self) -> None:
        """Read the files that no link announces; each then announces what it calls itself.

        Agencies file things under any words ("เอกสาร 3"). Before one is called missing, the files
        that were brought home are looked into.
        """
        files = list(islice(self._unannounced(), _MAX_FILES))
        await self._read(v for v in files if v.url not in self.readings)
        for visit in files:
            self._note_title(visit)
        if files:
            self.judge()

    def _unannounced(self) -> Iterator[Visit]:
        """Files of the site that are not yet a promising candidate of all that is open."""
        named = [{c.url for c in self.candidates(d) if c.strength >= PROMISING} for d in self.open]
        for visit in self.visits.values():
            own = _readable(visit) and not visit.off_site and visit.kind != Kind.HTML
            if own and any(visit.url not in urls for urls in named):
                yield visit

    def _note_title(self, visit: Visit) -> None:
        """Take the title page of a file for the text of a link to it."""
        document, found_on = self.readings[visit.url].document, self.visits.get(visit.found_on)
        if document is None or found_on is None:
            return
        title = " ".join(headline(Subject(visit.url, (), document=document)).split())[:_TITLE]
        link = Link(visit.url, title, region=Region.BODY)
        strengths = self.evaluation.strengths.of_link(link, found_on)
        if any(strengths.get(d.id, 0) >= PROMISING for d in self.open):
            self._note(link, found_on)

    def judge(self) -> None:
        """See anew what is open."""
        crawled, facts = self._at_hand(), self.facts()
        self.open = [d for d in self.open if not self._is_present(d, crawled, facts)]
        self.decided(self.total - len(self.open), self.total, self.open)

    def _is_present(self, disclosure: Disclosure, crawled: Crawled, facts: Facts) -> bool:
        """Whether it is there; asked again only where something is new that may be it."""
        candidates = self.evaluation.candidates(disclosure, crawled)
        known = tuple((c.url, c.strength, c.url in self.readings) for c in candidates)
        asking = disclosure.id in self._asking
        if not asking and self._known.get(disclosure.id) == known:
            return False
        self._known[disclosure.id] = known
        verdict = self.evaluation.verdict(disclosure, crawled, self.readings, facts)
        return verdict.status == Status.PRESENT

    def _needs(self, disclosure: Disclosure, crawled: Crawled, facts: Facts) -> list[str]:
        wanted = self.evaluation.needs(disclosure, crawled, self.readings, facts)
        fresh = [u for u in dict.fromkeys(wanted) if u not in self.visits]
        (self._asking.add if wanted else self._asking.discard)(disclosure.id)
        return fresh[:_MAX_NEEDS]

    def _wanted(self, crawled: Crawled) -> Iterable[Visit]:
        """Visits that are candidates of something open and were not read yet."""
        home = self.visits.get(self.home_url)
        wanted = {home.url: home} if home else {}
        for disclosure in (*self.open, *self.evaluation.ruleset.advice):
            for candidate in self.evaluation.candidates(disclosure, crawled):
                if candidate.visit is not None and self._worth_reading(disclosure, candidate):
                    wanted[candidate.visit.url] = candidate.visit
        return [v for v in wanted.values() if v.url not in self.readings and _readable(v)]

    def _worth_reading(self, disclosure: Disclosure, candidate: Candidate) -> bool:
        visit = candidate.visit
        if visit is None or visit.kind != Kind.HTML or candidate.strength > BELOW:
            return visit is not None
        return disclosure.id in self.evaluation.strengths.may_be(visit)

    async def _read(self, visits: Iterable[Visit]) -> None:
        """Read closely; what has the same content as another is read once."""
        wanted = list(visits)
        fresh = {_content(v): v for v in reversed(wanted) if _content(v) not in self._contents}
        jobs = [_job(v) for v in fresh.values()]
        self._contents |= zip(fresh, await self.reader.read(jobs), strict=True)
        for visit in wanted:
            reading = self.readings[visit.url] = _as_seen(visit, self._contents[_content(visit)])
            if reading.page:
                self._repeated.update(link_texts(reading.page))

    def _pictures(self, disclosure: Disclosure, crawled: Crawled) -> Iterator[str]:
        """The pictures of pages that show hardly anything else, for OCR."""
        for candidate in self.evaluation.candidates(disclosure, crawled)[:_PICTURED]:
            reading = self.readings.get(candidate.url)
            named = candidate.strength > BELOW and candidate.url != self.home_url
            if named and reading and reading.page:
                yield from (picture.url for picture in self.telling(reading.page))

    def telling(self, page: Page) -> list[Picture]:
        """The pictures that may hold the content of a page; none that the front page shows too."""
        front = self.readings.get(self.home_url)
        known = {picture.url for picture in front.page.pictures} if front and front.page else set()
        return [picture for picture in telling(page) if picture.url not in known]

    def done(self) -> bool:
        """True where every disclosure is decided."""
        return not self.open

    def needs(self) -> Sequence[str]:
        """Addresses that a check wants next."""
        return self._needed

    def facts(self) -> Facts:
        """What is known of the agency by now."""
        return facts_of(
            self.home_url,
            self.visits,
            self.readings,
            self.fiscal_year,
            self.today,
            self._repeated,
        )

    def complete(self, crawled: Crawled) -> Crawled:
        """What the crawl brought home, with every announcement and the leaves added."""
        leaves = frozenset(self._leaves - self._others)
        visits = ByAddress(crawled.visits)
        self._crawled = replace(crawled, visits=visits, seen=tuple(self.seen), leaves=leaves)
        return self._crawled

    def _at_hand(self) -> Crawled:
        """What the crawl brought home, or has so far."""
        return self._crawled or self._so_far()

    def _so_far(self) -> Crawled:
        return Crawled(
            start_url=self.home_url,
            home_url=self.home_url,
            visits=self.visits,
            seen=tuple(self.seen),
            waiting=(),
            stopped_by=Stop.INTERRUPTED,
            requests=0,
            bytes=0,
            folder=self.folder,
        )


def _job(visit: Visit) -> Job:
    label = None if visit.rendered or visit.final_url.startswith("file:") else visit.charset
    return Job(visit.body, visit.final_url, visit.kind, label=label, rendered=visit.rendered)


def _as_seen(visit: Visit, reading: Reading) -> Reading:
    """The reading of a page, with what is not known of it for want of a browser."""
    if reading.page is None or visit.seen_in_part is None:
        return reading
    return replace(reading, page=replace(reading.page, partial=visit.seen_in_part))


def _content(visit: Visit) -> tuple[str, str]:
    """What was read, by its content; the links of a page depend on where it stands."""
    return visit.content, visit.final_url.partition("?")[0] if visit.kind == Kind.HTML else ""


def _readable(visit: Visit) -> bool:
    return visit.problem is None and visit.kind is not Kind.OTHER and bool(visit.body)
