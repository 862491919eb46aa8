"""The story of a scan: crawl, evaluate, wrap up. Read this first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack, nullcontext
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, Protocol

import oitcheck
from oitcheck.address import host_of
from oitcheck.agency import Agency, signed, with_words
from oitcheck.calendar import days_left
from oitcheck.coverage import coverage
from oitcheck.errors import UsageError
from oitcheck.evaluate import Evaluation
from oitcheck.exhibits.gallery import Gallery
from oitcheck.exhibits.kept import Taken
from oitcheck.exhibits.plan import illustrated, plan
from oitcheck.inquiry import Inquiry
from oitcheck.model import (
    SCHEMA_VERSION,
    Crawled,
    Disclosure,
    Facts,
    Finding,
    Reading,
    Ruleset,
    ScanResult,
    Site,
    Status,
    Stop,
    Tool,
    Visit,
)
from oitcheck.reading.ocr import Tesseract
from oitcheck.reading.ocrcache import OcrCache
from oitcheck.reading.reader import DEADLINE as READING
from oitcheck.reading.reader import Reader
from oitcheck.recognition import Budget, Engine, Recognition
from oitcheck.remarks import remarks
from oitcheck.retold import reference, retold
from oitcheck.score import estimate
from oitcheck.scratch import scratch as scratch_folder
from oitcheck.site import Target, parse_site
from oitcheck.submission import Row
from oitcheck.submitted import Submission
from oitcheck.texts import say
from oitcheck.thai.moments import BANGKOK, to_the_second
from oitcheck.thai.years import fiscal_year
from oitcheck.web.browser import Browser
from oitcheck.web.camera import Camera
from oitcheck.web.crawl import Limits, crawl
from oitcheck.web.door import Door
from oitcheck.web.fetch import DEADLINE, HttpFetcher, user_agent
from oitcheck.web.folder import FolderFetcher, roots
from oitcheck.web.guard import Guard, ResolveRule
from oitcheck.web.guest import Guest
from oitcheck.web.norender import NoRenderer
from oitcheck.web.pace import Pace
from oitcheck.web.render import BrowserRenderer
from oitcheck.web.seams import Clock, Fetcher, Renderer, Stage, SystemClock

OCR_TIME = 300.0
PICTURE_TIME = 180.0
BrowserUse = Literal["auto", "never", "always"]


@dataclass(frozen=True, slots=True)
class Options:
    """How a scan is done. Times are seconds; ``today`` and ``fiscal_year`` touch judging only.

    ``deadline`` is the time on the line that one address gets, redirects included, ``reading`` that
    which the reading of one page or file may take.

    ``browser`` says which pages a browser opens: those that scripts make, none, or every one;
    ``chromium`` names the browser where it is not to be looked for; ``pictures`` of the evidence
    are taken where there is one (the command line asks for them).
    """

    fiscal_year: int | None = None
    today: date | None = None
    max_pages: int = 300
    max_time: float = 1800.0
    deadline: float = DEADLINE
    reading: float = READING
    delay: float = 0.5
    connections: int = 2
    resolve: tuple[ResolveRule, ...] = ()
    allow_private: bool = False
    ignore_robots: bool = False
    ocr: bool = True
    ocr_pages: int = 60
    ocr_cache: Path | None = None
    browser: BrowserUse = "auto"
    chromium: Path | None = None
    pictures: bool = False
    vantage: str = ""


class Watcher(Protocol):
    """Is told how the scan goes."""

    def stage(self, name: Stage) -> None:
        """A new stage of the crawl begins."""

    def visited(self, visit: Visit, read: int, waiting: int) -> None:
        """One address was asked for."""

    def decided(self, done: int, total: int, looking_for: Sequence[Disclosure]) -> None:
        """So many of the disclosures are decided; these are still looked for."""

    def recognising(self, url: str, page: int, done: int) -> None:
        """A page of a scan, or a picture (0), is read by OCR; so many were read before."""

    def picturing(self, url: str, done: int, total: int) -> None:
        """A picture of evidence is taken; so many of so many were taken before."""


class Silent:
    """A watcher that says nothing."""

    def stage(self, name: Stage) -> None:
        """Nothing."""

    def visited(self, visit: Visit, read: int, waiting: int) -> None:
        """Nothing."""

    def decided(self, done: int, total: int, looking_for: Sequence[Disclosure]) -> None:
        """Nothing."""

    def recognising(self, url: str, page: int, done: int) -> None:
        """Nothing."""

    def picturing(self, url: str, done: int, total: int) -> None:
        """Nothing."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A result, what was visited for it, the bugs of oitcheck that showed on the way, pictures."""

    result: ScanResult
    visits: Sequence[Visit]
    bugs: Sequence[str] = field(default_factory=tuple)
    pictures: Sequence[Taken] = field(default_factory=tuple)


def scan_site(
    site: str | Target,
    ruleset: Ruleset,
    options: Options | None = None,
    *,
    agency: Agency | None = None,
    rows: Sequence[Row] = (),
    watcher: Watcher | None = None,
    clock: Clock | None = None,
    stop: Callable[[], bool] = lambda: False,
    reader: Reader | None = None,
    engine: Engine | None = None,
) -> Scan:
    """Scan one site.

    Args:
        site: a host, an address or a folder, as ``parse_site`` reads it.
        ruleset: what to look for.
        options: how.
        agency: what only the agency knows of itself (its site file).
        rows: what it handed in to the assessors.
        watcher: told of the progress.
        clock: the time.
        stop: asked several times a second; true ends the crawl, what was found is judged.
        reader: reads the pages and stays open; one of its own where it is not given.
        engine: reads scans; the Tesseract of this machine where it is not given.

    Raises:
        UsageError: ``site`` is no site, or a fixed fiscal year was asked to be another.
    """
    target = site if isinstance(site, Target) else parse_site(site)
    run = _Run(
        target,
        ruleset,
        agency or Agency(),
        tuple(rows),
        options or Options(),
        watcher or Silent(),
        clock or SystemClock(),
        engine or Tesseract(),
    )
    with nullcontext(reader) if reader else Reader(run.options.reading) as reading:
        return asyncio.run(run.scan(stop, reading))


@dataclass(frozen=True, slots=True)
class _Web:
    """What reaches the site, and where on it the scan begins."""

    guest: Guest
    door: Door
    renderer: Renderer
    starts: Sequence[str]
    roots: Sequence[str]


class _Run:
    """One scan under way."""

    def __init__(
        self,
        target: Target,
        ruleset: Ruleset,
        agency: Agency,
        rows: tuple[Row, ...],
        options: Options,
        watcher: Watcher,
        clock: Clock,
        engine: Engine,
    ) -> None:
        self.engine = engine
        self.began = clock.monotonic()
        self.target = target
        self.ruleset = with_words(ruleset, agency)
        self.agency = agency
        self.rows = rows
        self.options = options
        self.watcher = watcher
        self.clock = clock
        self.today = options.today or clock.now().astimezone(BANGKOK).date()
        self.year = _year(ruleset, options, self.today)

    async def scan(self, stop: Callable[[], bool], reader: Reader) -> Scan:
        started = self.clock.now()
        with scratch_folder() as scratch:
            evaluation = Evaluation(self.ruleset, self.year, self.agency.exempt)
            submission = Submission(self.rows, evaluation)
            told = self.watcher.decided
            inquiry = Inquiry(
                evaluation, reader, self.year, self.today, told, submission, ocr=self.options.ocr
            )
            async with AsyncExitStack() as stack:
                web = await self._web(stack, scratch)
                crawled = await self._crawl(inquiry, web, reader, stop)
                if crawled.stopped_by != Stop.INTERRUPTED:
                    await inquiry.open_files()
                crawled = inquiry.complete(crawled)
                if self.options.ocr and crawled.stopped_by != Stop.INTERRUPTED:
                    await self._recognise(inquiry, reader, scratch, stop)
                facts = inquiry.facts()
                findings = evaluation.findings(crawled, inquiry.readings, facts)
                findings = submission.applied(findings, crawled, inquiry.readings, facts)
                advice = tuple(evaluation.advice(crawled, inquiry.readings, facts))
                pictures = await self._picture(findings, crawled, web, reader, scratch, stop)
        findings = illustrated(findings, [one.exhibit for one in pictures])
        result = self._wrap_up(crawled, inquiry.readings, findings, facts, started)
        result = replace(result, advice=advice, calendar=days_left(self.ruleset, self.today))
        result = signed(result, self.agency)
        return Scan(result, tuple(crawled.visits.values()), tuple(evaluation.bugs), pictures)

    async def _web(self, stack: AsyncExitStack, scratch: Path) -> _Web:
        """Everything that reaches the site, open until ``stack`` closes."""
        options = self.options
        fetcher, starts, roots = await self._fetcher(stack, scratch)
        pace = Pace(self.clock, delay=self._delay(), connections=options.connections)
        guest = Guest(fetcher, pace, self.clock, ignore_robots=options.ignore_robots)
        door = Door(guest)
        stack.push_async_callback(door.close)
        renderer = await self._renderer(stack, door, scratch)
        return _Web(guest, door, renderer, starts, roots)

    async def _renderer(self, stack: AsyncExitStack, door: Door, scratch: Path) -> Renderer:
        use = self.options.browser
        if self.target.folder is not None:
            return NoRenderer("a saved page is read as it is")
        if use == "never":
            return NoRenderer("--browser never")
        browser = await stack.enter_async_context(Browser(self.options.chromium))
        if use == "always" and await browser.find() is None:
            raise UsageError(say("command.no_browser"))
        return BrowserRenderer(browser, door, scratch, self.clock, every=use == "always")

    async def _crawl(
        self, inquiry: Inquiry, web: _Web, reader: Reader, stop: Callable[[], bool]
    ) -> Crawled:
        return await crawl(
            web.starts,
            inquiry,
            web.guest,
            reader,
            roots=web.roots,
            hosts=self.agency.hosts,
            renderer=web.renderer,
            limits=Limits(self.options.max_pages, self.options.max_time, self.options.deadline),
            watcher=self.watcher,
            clock=self.clock,
            stop=stop,
        )

    async def _recognise(
        self, inquiry: Inquiry, reader: Reader, scratch: Path, stop: Callable[[], bool]
    ) -> None:
        """Read by OCR what is still needed and nothing else can read."""
        recognition = Recognition(
            reader,
            self.engine,
            OcrCache(self.options.ocr_cache) if self.options.ocr_cache else None,
            scratch,
            self.clock,
            Budget(self.options.ocr_pages, self._seconds_left(OCR_TIME)),
            self.watcher,
            stop,
        )
        await recognition.serve(inquiry)

    async def _picture(
        self,
        findings: Sequence[Finding],
        crawled: Crawled,
        web: _Web,
        reader: Reader,
        scratch: Path,
        stop: Callable[[], bool],
    ) -> tuple[Taken, ...]:
        """Pictures of the evidence, where they are wanted and there is a browser."""
        exhibits = plan(findings, crawled.visits.values()) if self.options.pictures else []
        if not exhibits or self.options.browser == "never" or stop():
            return ()
        async with Browser(self.options.chromium, pictures=True) as browser:
            if await browser.find() is None:
                return ()
            camera = Camera(browser, web.door, self.clock)
            seconds = self._seconds_left(PICTURE_TIME)
            gallery = Gallery(camera, reader, scratch, self.clock, seconds, self.watcher, stop)
            return tuple(await gallery.take(exhibits))

    def _seconds_left(self, wanted: float) -> float:
        """What a part of the work may take: ``wanted``, of the time for all what is left."""
        spent = self.clock.monotonic() - self.began
        return max(0.0, min(wanted, self.options.max_time - spent))

    def _delay(self) -> float:
        return 0.0 if self.target.folder else self.options.delay

    async def _fetcher(
        self, stack: AsyncExitStack, scratch: Path
    ) -> tuple[Fetcher, Sequence[str], Sequence[str]]:
        """The fetcher, the start addresses and the further roots."""
        if self.target.folder is not None:
            pages = roots(self.target.folder)
            if not pages:
                raise UsageError(say("command.folder_empty", folder=self.target.folder))
            return FolderFetcher(self.target.folder, self.clock), pages[:1], pages[1:]
        guard = Guard(self.options.resolve, allow_private=self.options.allow_private)
        for start in self.target.starts:
            await guard.consent(start)
        agent, deadline = user_agent(oitcheck.__version__), self.options.deadline
        fetcher = HttpFetcher(guard, scratch, self.clock, agent=agent, deadline=deadline)
        return await stack.enter_async_context(fetcher), self.target.starts, ()

    def _wrap_up(
        self,
        crawled: Crawled,
        readings: Mapping[str, Reading],
        findings: tuple[Finding, ...],
        facts: Facts,
        started: datetime,
    ) -> ScanResult:
        start = crawled.start_url or self.target.starts[0]
        spent = self.clock.monotonic() - self.began
        return ScanResult(
            schema_version=SCHEMA_VERSION,
            tool=Tool("oitcheck", oitcheck.__version__),
            ruleset=reference(self.ruleset, self.year),
            site=Site(start, host_of(start) or self.target.host, facts.agency),
            started_at=to_the_second(started),
            finished_at=to_the_second(started + timedelta(seconds=spent)),
            options=self._options(),
            coverage=coverage(crawled, readings),
            warnings=remarks(crawled.visits, readings),
            findings=retold(findings, self.ruleset, self.year, self.agency.name or facts.agency),
            summary={s.value: sum(f.status == s for f in findings) for s in Status},
            score=estimate(self.ruleset, findings),
        )

    def _options(self) -> Mapping[str, Any]:
        options = self.options
        return {
            "rules": self.ruleset.id,
            "fiscal_year": self.year,
            "today": self.today,
            "max_pages": options.max_pages,
            "max_time": options.max_time,
            "delay": options.delay,
            "connections": options.connections,
            "resolve": [str(rule) for rule in options.resolve],
            "allow_private": options.allow_private,
            "ignore_robots": options.ignore_robots,
            "ocr": "auto" if options.ocr else "never",
            "browser": options.browser,
            "pictures": "auto" if options.pictures else "never",
            "vantage": options.vantage or None,
        }


def _year(ruleset: Ruleset, options: Options, today: date) -> int:
    fixed = ruleset.fiscal_year
    if fixed and options.fiscal_year not in (None, fixed):
        raise UsageError(
            say("command.year_fixed", rules=ruleset.id, year=fixed, asked=options.fiscal_year)
        )
    return fixed or options.fiscal_year or fiscal_year(today)
