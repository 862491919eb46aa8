"""The scans and pictures that an undecided disclosure needs, read by OCR after the crawl.

OCR costs a thousand times what the text of a PDF does. So only the most promising scans of what is
still open are read, their first pages first, within a budget of pages and of time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import Protocol

from oitcheck.inquiry import Inquiry
from oitcheck.matching import BELOW
from oitcheck.model import (
    Disclosure,
    Document,
    Kind,
    Page,
    Picture,
    Problem,
    Reading,
    Reason,
    Visit,
)
from oitcheck.pictures import with_words
from oitcheck.reading.ocr import Recognised
from oitcheck.reading.ocrcache import OcrCache
from oitcheck.reading.reader import Reader
from oitcheck.web.seams import Clock, Stage

_CANDIDATES = 3
_TITLE_PAGES, _PAGES = 2, 10
_AT_ONCE = 2
_POLL = 0.2
_DPI = 200
_NO_TEXT = Problem(Reason.NO_TEXT)


@dataclass(frozen=True, slots=True)
class Budget:
    """How much is read: pages of one scan of a site, seconds for all, seconds for one page."""

    pages: int
    seconds: float
    deadline: float = 60.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One picture to read: a page of a PDF, from 1, or an image (page 0)."""

    visit: Visit
    page: int = 0

    @property
    def key(self) -> tuple[str, int]:
        """What its reading is known by."""
        return self.visit.sha256, self.page


class Engine(Protocol):
    """Reads pictures; see ``reading.ocr.Tesseract``."""

    @property
    def available(self) -> bool:
        """True where Thai can be read."""

    @property
    def lack(self) -> str | None:
        """What is missing."""

    @property
    def engine(self) -> str:
        """What decides a result beside the picture."""

    def read(self, image: Path, deadline: float) -> Recognised | Problem:
        """What a picture says."""

    def close(self) -> None:
        """End what is running."""


class Watcher(Protocol):
    """Is told how it goes."""

    def stage(self, name: Stage) -> None:
        """OCR begins."""

    def recognising(self, url: str, page: int, done: int) -> None:
        """A page of a scan, or a picture (0), is read; so many were read before."""


class Recognition:
    """Reads what is needed and hands it to an inquiry.

    Args:
        reader: draws the pictures, in its child process.
        engine: reads them.
        cache: what was read before, on this machine.
        scratch: a folder for the pictures, which the caller removes.
        watcher: told before each page.
        stop: asked several times a second; true ends it.
    """

    def __init__(
        self,
        reader: Reader,
        engine: Engine,
        cache: OcrCache | None,
        scratch: Path,
        clock: Clock,
        budget: Budget,
        watcher: Watcher,
        stop: Callable[[], bool],
    ) -> None:
        self.reader = reader
        self.engine = engine
        self.cache = cache
        self.scratch = scratch
        self.clock = clock
        self.budget = budget
        self.watcher = watcher
        self.stop = stop
        self.read = 0
        self._end = clock.monotonic() + budget.seconds
        self._known: dict[tuple[str, int], Recognised | Problem] = {}

    async def serve(self, inquiry: Inquiry) -> None:
        """Read what was handed in, then for what ``inquiry`` has not decided, the best first."""
        handed_in = list(_handed_in(inquiry))
        queue = {d.id: list(self._scans(inquiry, d)) for d in inquiry.open}
        if self.engine.available:
            for scan in handed_in:
                await self._take(inquiry, scan, _PAGES)
            inquiry.judge()
            for rank, most in product(range(_CANDIDATES), (_TITLE_PAGES, _PAGES)):
                for disclosure in inquiry.open:
                    for scan in queue[disclosure.id][rank : rank + 1]:
                        if not inquiry.refused(disclosure, scan):
                            await self._take(inquiry, scan, most)
                inquiry.judge()
        queued = [*handed_in, *(visit for scans in queue.values() for visit in scans)]
        for scan in {visit.url: visit for visit in queued}.values():
            self._explain(inquiry, scan)

    def _scans(self, inquiry: Inquiry, disclosure: Disclosure) -> Iterator[Visit]:
        """What may hold a disclosure and can only be read by OCR, the most promising first."""
        for candidate in inquiry.candidates(disclosure):
            visit = candidate.visit
            closed = candidate.dead or candidate.unread or candidate.strength <= BELOW
            if visit is not None and not closed and _is_scan(visit, inquiry):
                yield visit

    async def _take(self, inquiry: Inquiry, visit: Visit, most: int) -> None:
        reading = inquiry.readings[visit.url]
        if reading.document:
            pages = [n for n in _to_read(reading.document) if n <= most]
            said = await self._all([Sheet(visit, n * (visit.kind == Kind.PDF)) for n in pages])
            document = _with_pages(reading.document, zip(pages, said, strict=True))
            inquiry.renew(visit, Reading(document=document, problem=document.problem))
        elif reading.page and not reading.page.ocr:
            pairs = [(p, v) for p in inquiry.telling(reading.page) if (v := _fetched(p, inquiry))]
            said = await self._all([Sheet(v) for _, v in pairs])
            inquiry.renew(visit, Reading(page=_with_pictures(reading.page, pairs, said)))

    async def _all(self, sheets: Sequence[Sheet]) -> list[Recognised | Problem]:
        out: list[Recognised | Problem] = []
        for at in range(0, len(sheets), _AT_ONCE):
            out += await asyncio.gather(*map(self._one, sheets[at : at + _AT_ONCE]))
        return out

    async def _one(self, sheet: Sheet) -> Recognised | Problem:
        """What a picture says; once for all that show it."""
        if sheet.key not in self._known:
            self._known[sheet.key] = await self._recognised(sheet)
        return self._known[sheet.key]

    async def _recognised(self, sheet: Sheet) -> Recognised | Problem:
        name = (*sheet.key, _DPI if sheet.page else 0, self.engine.engine)
        kept = self.cache.get(*name) if self.cache else None
        if kept is not None:
            return kept
        if self.read >= self.budget.pages or self.clock.monotonic() > self._end or self.stop():
            return Problem(Reason.OCR_LIMIT)
        if not self.read:
            self.watcher.stage("ocr")
        self.watcher.recognising(sheet.visit.final_url, sheet.page, self.read)
        self.read += 1
        said = await self._until_stopped(sheet)
        if isinstance(said, Recognised) and self.cache:
            self.cache.put(*name, said)
        return said

    async def _until_stopped(self, sheet: Sheet) -> Recognised | Problem:
        picture = self.scratch / f"ocr-{self.read}.pnm"
        problem = await self.reader.draw(sheet.visit.body, sheet.page, str(picture), _DPI)
        if problem is not None:
            return problem
        task = asyncio.ensure_future(
            asyncio.to_thread(self.engine.read, picture, self.budget.deadline)
        )
        try:
            while not task.done():
                await asyncio.wait([task], timeout=_POLL)
                if self.stop():
                    self.engine.close()
            return task.result()
        finally:
            picture.unlink(missing_ok=True)

    def _explain(self, inquiry: Inquiry, visit: Visit) -> None:
        """Say of a scan that was not read why."""
        reading = inquiry.readings[visit.url]
        if reading.document is None or reading.problem != _NO_TEXT:
            return
        tried = [said for (sha, _), said in self._known.items() if sha == visit.sha256]
        why = next((said for said in tried if isinstance(said, Problem)), Problem(Reason.OCR_LIMIT))
        if not self.engine.available:
            why = Problem(Reason.NO_OCR, str(self.engine.lack))
        inquiry.renew(visit, replace(reading, problem=why))


def _handed_in(inquiry: Inquiry) -> Iterator[Visit]:
    """The scans among the addresses that the agency handed in."""
    for url in inquiry.submission.urls:
        visit = inquiry.visits.get(url)
        if visit is not None and _is_scan(visit, inquiry):
            yield visit


def _is_scan(visit: Visit, inquiry: Inquiry) -> bool:
    """True for what was read and has pages or pictures that only OCR can read."""
    reading = inquiry.readings.get(visit.url)
    if reading is None:
        return False
    if reading.document:
        return visit.kind in (Kind.PDF, Kind.IMAGE) and bool(reading.document.unread)
    page = reading.page
    return bool(page and not page.ocr and any(_fetched(p, inquiry) for p in inquiry.telling(page)))


def _fetched(picture: Picture, inquiry: Inquiry) -> Visit | None:
    visit = inquiry.visits.get(picture.url)
    return visit if visit and visit.kind == Kind.IMAGE and visit.problem is None else None


def _to_read(document: Document) -> list[int]:
    return [n for n in document.unread if n <= _PAGES]


def _with_pages(document: Document, read: Iterable[tuple[int, Recognised | Problem]]) -> Document:
    """A document with the pages that OCR read, and the persons that they list."""
    from oitcheck.reading.roster import with_people

    said = {n: s for n, s in read if isinstance(s, Recognised)}
    if not said:
        return document
    pages = [said[n].text if n in said else t for n, t in enumerate(document.pages, 1)]
    return with_people(
        replace(
            document,
            pages=tuple(pages),
            unread=tuple(n for n in document.unread if n not in said),
            ocr={**document.ocr, **{n: s.confidence for n, s in said.items()}},
            problem=None if any(map(str.strip, pages)) else Problem(Reason.OCR_POOR),
        )
    )


def _with_pictures(
    page: Page, pairs: Sequence[tuple[Picture, Visit]], said: Sequence[Recognised | Problem]
) -> Page:
    told = zip(pairs, said, strict=True)
    return with_words(page, [(p, s) for (p, _), s in told if isinstance(s, Recognised)])
