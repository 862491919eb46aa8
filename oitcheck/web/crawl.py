"""The crawl: the most promising address next, until nothing is wanted or a limit is met.

It knows no rules: a ``Guide`` says how promising a link is and whether anything is still wanted.
Addresses are handed out in rounds of a fixed size, fetched side by side and worked off in order,
so that the number of connections changes nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urljoin

from oitcheck.address import Scope, key, scope_of
from oitcheck.model import (
    Crawled,
    Kind,
    Link,
    Problem,
    Reason,
    Seen,
    Skim,
    Stop,
    Visit,
)
from oitcheck.services import asks_to_sign_in, direct
from oitcheck.web.body import HEAD, kind_of
from oitcheck.web.frontier import Entry, Frontier
from oitcheck.web.guest import TRANSIENT, Guest
from oitcheck.web.impostor import IMPOSTORS, impostor, planted
from oitcheck.web.instead import instead, refused
from oitcheck.web.look import Look, at_route
from oitcheck.web.norender import NoRenderer
from oitcheck.web.notfound import Face, NotFound, canary
from oitcheck.web.robots import UNHEARD
from oitcheck.web.seams import (
    Clock,
    Fetched,
    Guide,
    Known,
    Renderer,
    Skimmer,
    SystemClock,
    Unwatched,
    Watcher,
)
from oitcheck.web.splash import way_in
from oitcheck.web.traps import grouped

MAX_SEEN = 20_000
MAX_RAW_LINKS = 200_000
MAX_SPLASHES = 2
ASKED_PER_PAGE = 4
POLL = 0.2

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a crawl may go.

    ``max_pages`` counts pages and documents of the site, ``max_time`` is seconds for all,
    ``deadline`` seconds on the line for one address (twice that for a second chance).
    """

    max_pages: int = 300
    max_time: float = 1800.0
    deadline: float = 30.0
    round_size: int = 8
    links_per_page: int = 5000


async def crawl(
    starts: Sequence[str],
    guide: Guide,
    guest: Guest,
    skimmer: Skimmer,
    *,
    roots: Sequence[str] = (),
    hosts: Sequence[str] = (),
    renderer: Renderer | None = None,
    limits: Limits | None = None,
    watcher: Watcher | None = None,
    clock: Clock | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> Crawled:
    """Crawl one site.

    ``starts`` are canonical addresses of the front page, tried in order until one answers (https,
    then http); ``roots`` further pages to begin with (a folder without an index); ``hosts`` further
    hosts of the agency; ``renderer`` opens pages that scripts make. ``stop`` is asked several times
    a second and ends the crawl.
    """
    run = _Crawl(
        guide,
        guest,
        skimmer,
        renderer or NoRenderer("switched off"),
        limits or Limits(),
        watcher or Unwatched(),
        clock or SystemClock(),
        stop,
        tuple(hosts),
    )
    return await run.run(starts, roots)


class _Cut(Exception):
    """The user or the limit of time ends the crawl now."""

    def __init__(self, stop: Stop) -> None:
        super().__init__(stop)
        self.stop = stop


class _Crawl:
    def __init__(
        self,
        guide: Guide,
        guest: Guest,
        skimmer: Skimmer,
        renderer: Renderer,
        limits: Limits,
        watcher: Watcher,
        clock: Clock,
        stop: Callable[[], bool],
        hosts: tuple[str, ...],
    ) -> None:
        self.guide = guide
        self.guest = guest
        self.look = Look(skimmer, renderer, self._or_cut)
        self.limits = limits
        self.watcher = watcher
        self.clock = clock
        self.stop = stop
        self.hosts = hosts
        self.began = clock.monotonic()
        self.frontier = Frontier()
        self.scope = Scope(())
        self.start_url = self.home_url = ""
        self.not_found = NotFound(None, None)
        self.home: Skim | None = None
        self.visits: dict[str, Visit] = {}
        self.seen: list[Seen] = []
        self.fresh_visits: list[Visit] = []
        self.fresh_seen: list[Seen] = []
        self._entries: dict[str, Entry] = {}
        self._asked: set[str] = set()
        self._pages: set[str] = set()
        self._requested = 0
        self._retried: set[str] = set()
        self._announced: set[tuple[str, ...]] = set()
        self._outside: dict[str, tuple[str, Entry]] = {}
        self._by_content: dict[str, Visit] = {}
        self._elsewhere: dict[str, Fetched] = {}
        self._known: Known = set()

    async def run(self, starts: Sequence[str], roots: Sequence[str]) -> Crawled:
        self.start_url = self.home_url = starts[0]
        for url in roots:
            self.frontier.root(url)
        try:
            return self._result(await self._story(starts))
        except _Cut as cut:
            await self._learn()
            return self._result(cut.stop)

    async def _story(self, starts: Sequence[str]) -> Stop:
        self.watcher.stage("start")
        if not await self._enter(starts):
            await self._learn()
            return Stop.UNREACHABLE
        await self._pass_splash()
        await self._ask_canary()
        self.watcher.stage("crawl")
        await self._learn()
        return await self._rounds()

    # The front page

    async def _enter(self, starts: Sequence[str]) -> bool:
        """Take the first start address that shows the site; a passing failure gets a second try.

        One of a bad certificate waits until no other does: behind it may be another site.
        """
        failures: dict[str, Visit] = {}
        for attempt in (1, 2):
            doubtful: dict[str, Fetched] = {}
            for url in starts:
                if url in failures and not _may_pass(failures[url]):
                    continue
                fetched = await self._ask_start(url, attempt)
                if fetched.problem is None and fetched.unproven and url != starts[-1]:
                    doubtful[url] = fetched
                elif await self._begins(url, fetched, failures):
                    return True
            for url, fetched in doubtful.items():
                if await self._begins(url, fetched, failures):
                    return True
            self.guest.forgive()
        self.visits.update(failures)
        self.fresh_visits.extend(failures.values())
        for visit in failures.values():
            self.watcher.visited(visit, 0, 0)
        return False

    async def _ask_start(self, url: str, attempt: int) -> Fetched:
        deadline = self.limits.deadline * attempt
        return await self._or_cut(self.guest.ask(url, deadline=deadline, start=True))

    async def _begins(self, url: str, fetched: Fetched, failures: dict[str, Visit]) -> bool:
        """Begin at a start address; where the site is not behind it, that is a failure."""
        self.scope = scope_of(url).widened(fetched.final_url).with_hosts(self.hosts)
        if fetched.problem is not None:
            failures[url] = _visit(Entry(url, "", None), fetched, Kind.OTHER)
            return False
        self.start_url = self.home_url = url
        self.guide.home(url)
        entry = self.frontier.root(url)
        self.frontier.claim(url)
        self.home = await self._take_in(entry, fetched)
        problem = self.visits[url].problem
        if problem is None or problem.reason not in IMPOSTORS:
            return True
        failures[url] = self._forget_start(url)
        return False

    def _forget_start(self, url: str) -> Visit:
        """The visit of a start address that shows something else, as if it was not made."""
        self.home = None
        self._pages.discard(url)
        self._asked.discard(key(url))
        self.frontier.forget(url)
        visit = self.visits.pop(url)
        self.fresh_visits.remove(visit)
        return visit

    async def _pass_splash(self) -> None:
        """Step through intro pages to the page they lead to."""
        for _ in range(MAX_SPLASHES):
            visit = self.visits[self.home_url]
            link = way_in(self.home, visit.final_url, self.scope) if self.home else None
            entry = self.frontier.claim(link.url) if link else None
            if entry is None:
                return
            try:
                fetched = await self._or_cut(self._fetch(entry))
            except _Cut:
                self.frontier.give_back([entry])
                raise
            self.guide.home(entry.url)
            skim = await self._take_in(entry, fetched)
            problem = self.visits[entry.url].problem
            if problem is not None and not _may_pass(self.visits[entry.url]):
                self.guide.home(self.home_url)
                return
            self.home_url, self.home = entry.url, skim

    async def _ask_canary(self) -> None:
        """Learn what the site shows for an address that cannot exist."""
        home = self.visits[self.home_url]
        face = Face.of(self.home, home.url, home.size) if self.home else None
        self.not_found = NotFound(face, None)
        if self.start_url.startswith("file:"):
            return
        url, fetched = await self._canary(home.final_url)
        if fetched.problem is None and _kind(fetched) is Kind.HTML:
            visit = _visit(Entry(url, "", None), fetched, Kind.HTML)
            visit, skim = await self.look.at(visit, fetched, set(), self.scope.inside)
            if skim is not None and visit.seen_in_part is None:
                self.not_found = NotFound(face, Face.of(skim, url, fetched.size))

    async def _canary(self, home: str) -> tuple[str, Fetched]:
        """The address that cannot exist and its answer; of a page with routes, such a route."""
        url = canary(urljoin(home, self.scope.prefix.rstrip("/") + "/"))
        fetched = await self._or_cut(self.guest.ask(url, deadline=self.limits.deadline))
        routes = self.home is not None and any("#" in link.url for link in self.home.links)
        route = f"{home.partition('#')[0]}#/{url.rsplit('/', 1)[-1]}"
        shell = self.look.shell_of(route) if routes and fetched.problem is not None else None
        return (route, at_route(shell, route)) if shell else (url, fetched)

    # Rounds

    async def _rounds(self) -> Stop:
        while not self.guide.done():
            self._check()
            batch = self._batch()
            if not batch:
                return self._end()
            await self._round(batch)
        return Stop.DECIDED

    def _end(self) -> Stop:
        """Why nothing is left to do, now that every failure had its second chance."""
        left = self.frontier.take(1)
        self.frontier.give_back(left)
        return Stop.MAX_PAGES if left else Stop.EXHAUSTED

    def _batch(self) -> list[Entry]:
        """What to ask for next: what a check needs, then the frontier, then second chances."""
        room = min(self.limits.round_size, self._room())
        needed = self._needed(room) if room > 0 else []
        batch = needed + self.frontier.take(max(0, room - len(needed)))
        return batch or self._second_chances()

    def _room(self) -> int:
        pages = self.limits.max_pages
        return min(pages - len(self._pages), ASKED_PER_PAGE * pages - self._requested)

    def _needed(self, room: int) -> list[Entry]:
        entries: list[Entry] = []
        for url in self.guide.needs():
            if len(entries) == room:
                break
            if not url or key(url) in self._asked:
                continue
            entry = self.frontier.claim(url)
            if entry is None:
                text, parent = self._outside.get(key(url), ("", None))
                entry = Entry(url, text, parent)
            self._asked.add(key(url))
            entries.append(entry)
        return entries

    def _second_chances(self) -> list[Entry]:
        failed = [
            self._entries[url]
            for url, visit in self.visits.items()
            if url not in self._retried and _may_pass(visit)
        ][: self.limits.round_size]
        if failed and not self._retried:
            self.watcher.stage("again")
            self.guest.forgive()
        self._retried.update(entry.url for entry in failed)
        return failed

    async def _round(self, batch: list[Entry]) -> None:
        tasks = [asyncio.create_task(self._fetch(entry)) for entry in batch]
        worked_off = 0
        try:
            for entry, task in zip(batch, tasks, strict=True):
                fetched = await self._until(task)
                await self._take_in(entry, fetched)
                worked_off += 1
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            rest = batch[worked_off:]
            self.frontier.give_back(e for e in rest if e.url not in self.visits)
        await self._learn()

    async def _fetch(self, entry: Entry) -> Fetched:
        answered = self._elsewhere.get(key(entry.url))
        if answered is not None:
            return replace(answered, url=entry.url, hops=(), requests=0)
        shell = self.look.shell_of(entry.url)
        if shell is None:
            page = entry.url.partition("#")[0]
            chance = 2 if entry.url in self._retried else 1
            deadline = self.limits.deadline * chance
            asking = self.guest.ask(direct(page), deadline=deadline, tries=1 + chance)
            shell = _as_asked(await asking, page)
        return at_route(shell, entry.url)

    async def _learn(self) -> None:
        visits, seen = self.fresh_visits, self.fresh_seen
        self.fresh_visits, self.fresh_seen = [], []
        if visits or seen:
            await self.guide.learn(visits, seen)
            self.frontier.reprice(
                lambda seen: self.guide.promise(seen.link, self.visits[seen.found_on])
            )

    # One answer

    async def _take_in(self, entry: Entry, fetched: Fetched) -> Skim | None:
        """File the answer for ``entry``; its skim where it is a page that was not read before."""
        kind = _kind(fetched)
        visit = _visit(entry, fetched, kind)
        inside = self.scope.inside(entry.url) and self.scope.inside(fetched.final_url)
        visit = replace(visit, off_site=not inside)
        skim = None
        if kind is Kind.HTML and visit.problem is None:
            visit, skim = await self._read(visit, fetched, leaf=entry.promise < 0)
            inside = inside and self.scope.inside(visit.final_url)
            if not visit.off_site:
                self._by_content.setdefault(visit.sha256, visit)
            wrong = instead(visit.url, visit.final_url, kind)
            visit = replace(visit, problem=visit.problem or wrong)
        self._file(entry, visit, fetched)
        if len(self._known) > MAX_RAW_LINKS:
            self._known.clear()
        if inside and kind is Kind.HTML and _was_read(visit):
            first = self._by_content.get(visit.sha256, visit)
            echo = skim is None and first.url == entry.found_on
            self.frontier.read(entry, skim, echo=echo)
        if skim is not None and inside:
            for link in skim.links[: self.limits.links_per_page]:
                self._announce(link, visit, entry)
        self.watcher.visited(visit, len(self._pages), len(self.frontier))
        return skim

    async def _read(
        self, visit: Visit, fetched: Fetched, *, leaf: bool
    ) -> tuple[Visit, Skim | None]:
        went_home = self._is_home(fetched.final_url)
        before = self._by_content.get(fetched.sha256)
        if before is not None and before.rendering is None:
            return self._read_before(visit, before, went_home), None
        known = self._known if not visit.off_site else set()
        visit, skim = await self.look.at(visit, fetched, known, self.scope.inside, leaf=leaf)
        if skim is None:
            return visit, None
        visit = replace(
            visit,
            title=skim.title,
            headings=skim.headings,
            lines=skim.lines,
            numbered=skim.numbered,
        )
        if visit.seen_in_part is not None:
            return visit, skim
        soft = self._soft_404(visit, skim, went_home) if not visit.off_site else ""
        visit = _gone(visit, soft) if soft else self._unmasked(visit, skim)
        return visit, None if visit.problem else skim

    def _unmasked(self, visit: Visit, skim: Skim) -> Visit:
        """The visit with what gives it away as no page of the site, and what was planted on it."""
        if visit.url == self.home_url:
            bare = way_in(skim, visit.final_url, self.scope) is None
            problem = impostor(skim, front=bare)
        else:
            problem = impostor(skim, site=self.home.lines if self.home else ())
        if problem is not None:
            return replace(visit, problem=problem, headings=(), lines=())
        return replace(visit, planted="" if visit.off_site else planted(skim.links))

    def _read_before(self, visit: Visit, before: Visit, went_home: bool) -> Visit:
        """The visit of a page whose content another address showed before."""
        visit = replace(
            visit,
            title=before.title,
            headings=before.headings,
            lines=before.lines,
            numbered=before.numbered,
            problem=before.problem,
        )
        again = before.url == self.home_url and before.problem is None
        if again and not went_home and not visit.off_site:
            skim = Skim(before.title, before.headings, before.lines, ())
            return _gone(visit, self._soft_404(visit, skim, went_home))
        return visit

    def _soft_404(self, visit: Visit, skim: Skim, went_home: bool) -> str:
        if not self.not_found.suspects(skim):
            return ""
        face = Face.of(skim, visit.url, visit.size)
        return self.not_found.betrays(face, went_home=went_home)

    def _is_home(self, url: str) -> bool:
        home = self.visits.get(self.home_url)
        return home is not None and key(url) in (key(home.url), key(home.final_url))

    def _file(self, entry: Entry, visit: Visit, fetched: Fetched) -> None:
        self.visits[entry.url] = visit
        self.fresh_visits.append(visit)
        self._entries[entry.url] = entry
        self._asked.add(key(entry.url))
        self._requested += bool(fetched.requests)
        answered = fetched.problem is None and key(entry.url) not in self._elsewhere
        if not visit.off_site and (answered or _may_pass(visit)):
            self._pages.add(entry.url)
        if fetched.problem is None and not visit.off_site and fetched.hops:
            self._elsewhere.setdefault(key(fetched.final_url), fetched)

    def _announce(self, link: Link, visit: Visit, entry: Entry) -> None:
        """A link enters the frontier if it belongs to the site, and is noted if it promises."""
        promise = self.guide.promise(link, visit)
        if link.url and self.scope.inside(link.url):
            self.frontier.add(link, promise, entry)
        elif link.url and promise > 0:
            self._outside.setdefault(key(link.url), (link.text, entry))
        said = (link.url or link.raw, link.text, link.heading, link.context)
        if promise > 0 and said not in self._announced and len(self.seen) < MAX_SEEN:
            self._announced.add(said)
            seen = Seen(link, entry.url)
            self.seen.append(seen)
            self.fresh_seen.append(seen)

    # Ending

    def _check(self) -> None:
        if self.stop():
            raise _Cut(Stop.INTERRUPTED)
        if self.clock.monotonic() - self.began > self.limits.max_time:
            raise _Cut(Stop.MAX_TIME)

    async def _or_cut(self, asking: Coroutine[Any, Any, T]) -> T:
        task = asyncio.create_task(asking)
        try:
            return await self._until(task)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _until(self, task: asyncio.Task[T]) -> T:
        while not task.done():
            self._check()
            await asyncio.wait([task], timeout=POLL)
        return task.result()

    def _result(self, stop: Stop) -> Crawled:
        asked = {key(url) for url in self.visits}
        waiting = tuple(url for url in self.frontier.waiting() if key(url) not in asked)
        return Crawled(
            start_url=self.start_url,
            home_url=self.home_url,
            visits=self.visits,
            seen=tuple(self.seen),
            waiting=waiting,
            stopped_by=stop,
            requests=self.guest.requests,
            bytes=self.guest.bytes,
            traps=tuple(grouped(self.frontier.trapped())),
            folder=self.start_url.startswith("file:"),
        )


def _was_read(visit: Visit) -> bool:
    """True for a page, also one that only says that there is none."""
    return visit.problem is None or visit.problem.reason is Reason.SOFT_404


def _may_pass(visit: Visit) -> bool:
    """True where a failure, also of what a page asked for, may be gone at the second try."""
    problem = visit.seen_in_part
    if problem is None:
        return False
    unheard = problem.reason is Reason.ROBOTS and problem.detail.startswith(UNHEARD)
    return problem.reason in TRANSIENT or unheard


def _as_asked(fetched: Fetched, url: str) -> Fetched:
    """What a service handed out, under the address that a person opens."""
    fetched = replace(fetched, problem=refused(fetched.problem, url))
    if fetched.url == url:
        return fetched
    final = fetched.final_url if asks_to_sign_in(fetched.final_url) else url
    return replace(fetched, url=url, final_url=final, hops=())


def _gone(visit: Visit, why: str) -> Visit:
    if not why:
        return visit
    return replace(visit, problem=Problem(Reason.SOFT_404, why), headings=(), lines=())


def _kind(fetched: Fetched) -> Kind:
    if fetched.problem is not None:
        return Kind.OTHER
    with Path(fetched.body_path).open("rb") as file:
        return kind_of(file.read(HEAD), fetched.content_type)


def _visit(entry: Entry, fetched: Fetched, kind: Kind) -> Visit:
    problem = fetched.problem
    if problem is None and not fetched.size:
        problem = Problem(Reason.EMPTY)
    return Visit(
        url=entry.url,
        final_url=fetched.final_url,
        status=fetched.status,
        kind=kind,
        fetched_at=fetched.fetched_at,
        sha256=fetched.sha256,
        size=fetched.size,
        body=fetched.body_path,
        charset=fetched.charset,
        problem=problem,
        found_on=entry.found_on,
        click_path=entry.click_path,
        unproven=fetched.unproven,
    )
