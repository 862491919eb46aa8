"""A small website in memory, and a scan of it without a network: fakes at the seams only."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from oitcheck.evaluate import Evaluation
from oitcheck.inquiry import Inquiry
from oitcheck.model import (
    Crawled,
    Disclosure,
    Finding,
    Problem,
    Reading,
    Reason,
    Ruleset,
    Status,
)
from oitcheck.reading.reader import Reader
from oitcheck.rulesets import load_ruleset
from oitcheck.web.crawl import Limits, crawl
from oitcheck.web.guest import Guest
from oitcheck.web.pace import Pace
from oitcheck.web.seams import Call, Fetched, MayFollow

HOST = "http://www.nongbua.go.th"
HOME = f"{HOST}/"
YEAR = 2566
TODAY = date(2023, 4, 1)
NOON = datetime(2023, 4, 1, 5, 0, tzinfo=UTC)
Pages = Mapping[str, str | bytes]
Failures = Mapping[str, Reason]


class Ticking:
    """A clock that moves only when somebody sleeps or asks for a page (one second each)."""

    def __init__(self) -> None:
        self.time = 0.0

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.time)

    def monotonic(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.time += seconds


class MemoryWeb:
    """A fetcher over a dictionary of paths; what is not there is a 404."""

    def __init__(self, pages: Pages, failures: Failures, scratch: Path, clock: Ticking) -> None:
        self.pages = pages
        self.failures = failures
        self.scratch = scratch
        self.clock = clock
        self.asked: list[str] = []

    async def fetch(
        self,
        url: str,
        *,
        deadline: float | None = None,
        may_follow: MayFollow | None = None,
        call: Call | None = None,
    ) -> Fetched:
        self.asked.append(url)
        self.clock.time += 1
        path = url.removeprefix(HOST)
        failure = self.failures.get(path, self.failures.get("*"))
        if failure:
            return self._failed(url, failure)
        body = self.pages.get(path)
        return self._failed(url, Reason.NOT_FOUND) if body is None else self._found(url, body)

    def _failed(self, url: str, reason: Reason) -> Fetched:
        return Fetched(url, url, self.clock.now(), problem=Problem(reason), requests=1)

    def _found(self, url: str, body: str | bytes) -> Fetched:
        raw = body.encode() if isinstance(body, str) else body
        digest = sha256(raw).hexdigest()
        path = self.scratch / digest
        path.write_bytes(raw)
        kind = "text/html" if isinstance(body, str) else "application/pdf"
        return Fetched(
            url,
            url,
            self.clock.now(),
            status=200,
            content_type="text/plain" if url.endswith(".txt") else kind,
            body_path=str(path),
            sha256=digest,
            size=len(raw),
            requests=1,
        )


@dataclass(frozen=True)
class Judged:
    """What came of one scan."""

    findings: tuple[Finding, ...]
    crawled: Crawled
    readings: Mapping[str, Reading]
    asked: Sequence[str]
    bugs: Sequence[str] = field(default_factory=tuple)

    @property
    def status(self) -> dict[str, Status]:
        return {f.item: f.status for f in self.findings}

    def finding(self, item: str) -> Finding:
        return next(f for f in self.findings if f.item == item)

    @property
    def missing(self) -> set[str]:
        return {item for item, status in self.status.items() if status == Status.MISSING}


@cache
def core() -> Ruleset:
    """The six core disclosures."""
    return load_ruleset("core")


@contextmanager
def reading() -> Iterator[Reader]:
    """A reader with its child process."""
    with Reader() as reader:
        yield reader


def scan(
    pages: Pages,
    reader: Reader,
    *,
    failures: Failures | None = None,
    max_pages: int = 300,
    max_time: float = 10_000.0,
) -> Judged:
    """Scan ``pages`` (path to body) as ``oitcheck.scan`` does, in memory and without waiting."""
    with TemporaryDirectory() as scratch:
        clock = Ticking()
        web = MemoryWeb(pages, failures or {}, Path(scratch), clock)
        evaluation = Evaluation(core(), YEAR)
        inquiry = Inquiry(evaluation, reader, YEAR, TODAY, _nobody)
        guest = Guest(web, Pace(clock, delay=0), clock)
        limits = Limits(max_pages=max_pages, max_time=max_time)

        async def crawled_and_opened() -> Crawled:
            brought = await crawl([HOME], inquiry, guest, reader, limits=limits, clock=clock)
            await inquiry.open_files()
            return inquiry.complete(brought)

        crawled = asyncio.run(crawled_and_opened())
        findings = evaluation.findings(crawled, inquiry.readings, inquiry.facts())
    return Judged(findings, crawled, inquiry.readings, web.asked, tuple(evaluation.bugs))


def _nobody(done: int, total: int, looking_for: Sequence[Disclosure]) -> None:
    """Nobody watches."""
