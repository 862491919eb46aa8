"""Pages that scripts make, as a browser shows them once they have come to rest.

A page is opened from what was fetched, scrolled to its end, its "load more" buttons pressed, and
its document taken as it then stands. What the browser may ask for meanwhile ``door`` decides.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from oitcheck.address import canonical, is_route, key
from oitcheck.model import Made, Problem, Reason, Skim
from oitcheck.reading.encoding import decode_page
from oitcheck.web.browser import Browser, Tab, script
from oitcheck.web.door import Door, Sitting, written
from oitcheck.web.seams import Clock, Failed, Fetched, Shown

MAX_NODES = 200_000
POLL = 0.08
CALM = 4
TIMERS = 3.0
RESTLESS = 4.0
GROWTH = 1.1
STALLED = 10.0
TURNED = 1.5
MOST_STEPS = 12

_STATE = script("state")
_SCROLL = script("scroll")
_MORE = script("more")
_DOCUMENT = script("document")


@dataclass(frozen=True, slots=True)
class Budget:
    """How much is rendered: pages of one scan, seconds for all of them, seconds for one page."""

    pages: int = 60
    seconds: float = 600.0
    deadline: float = 45.0


class BrowserRenderer:
    """A ``seams.Renderer`` with a real browser.

    Args:
        browser: opens the pages, one at a time.
        door: answers what they ask for.
        scratch: where documents are kept; the caller removes it.
        every: whether every page is rendered, not only those that scripts make.
    """

    def __init__(
        self,
        browser: Browser,
        door: Door,
        scratch: Path,
        clock: Clock,
        budget: Budget | None = None,
        *,
        every: bool = False,
    ) -> None:
        self._browser = browser
        self._door = door
        self._scratch = scratch
        self._clock = clock
        self._every = every
        self._budget = budget or Budget()
        self._pages = self._budget.pages
        self._seconds = self._budget.seconds

    def why(self, skim: Skim) -> Made | None:
        """Why a page needs a browser."""
        return skim.made or (Made.ALWAYS if self._every else None)

    async def render(self, fetched: Fetched, inside: Callable[[str], bool]) -> Shown:
        """What the browser shows of the page that was ``fetched``."""
        if await self._browser.find() is None:
            return Shown(fetched.final_url, problem=Problem(Reason.NO_BROWSER, "none was found"))
        if self._pages <= 0 or self._seconds <= 0:
            return Shown(fetched.final_url, problem=Problem(Reason.RENDER_LIMIT))
        self._pages -= 1
        began = self._clock.monotonic()
        try:
            return await self._render(fetched, inside)
        except Failed as failed:
            return Shown(fetched.final_url, problem=failed.problem)
        finally:
            self._seconds -= self._clock.monotonic() - began

    async def _render(self, fetched: Fetched, inside: Callable[[str], bool]) -> Shown:
        markup = decode_page(Path(fetched.body_path).read_bytes()).text
        sitting = Sitting(self._door, fetched.final_url, markup, inside)
        end = self._clock.monotonic() + min(self._budget.deadline, self._seconds)
        async with self._browser.tab(sitting.answer) as tab:
            visit = _Visit(tab, sitting, self._clock, end)
            await visit.begin(fetched.final_url)
            await visit.to_its_end()
            url = _shown_at(tab.url, fetched.final_url, inside)
            document = await tab.evaluate(_DOCUMENT, seconds=10.0)
        path, digest = written(self._scratch, f"<!doctype html>\n{document}")
        return Shown(url, path, digest, visit.problem or sitting.lacking)


class _Visit:
    """A visitor's way through one page."""

    def __init__(self, tab: Tab, sitting: Sitting, clock: Clock, end: float) -> None:
        self.problem: Problem | None = None
        self._tab = tab
        self._sitting = sitting
        self._clock = clock
        self._end = end

    async def begin(self, url: str) -> None:
        """Open the page; one that neither loads nor asks for anything hangs in a script."""
        opening = asyncio.ensure_future(self._tab.goto(url, self._end - self._clock.monotonic()))
        idle = 0.0
        try:
            while not opening.done() and idle < (TURNED if self._sitting.turned_back else STALLED):
                await asyncio.wait([opening], timeout=POLL)
                idle = 0.0 if self._sitting.in_flight else idle + POLL
            if not opening.done():
                hangs = Problem(Reason.RENDER_FAILED, "a script does not end")
                raise Failed(self._sitting.lacking or hangs)
            await opening
        finally:
            opening.cancel()
            await asyncio.gather(opening, return_exceptions=True)

    async def to_its_end(self) -> None:
        """Wait until the page is at rest, scroll it and load more of it while it grows."""
        first = state = await self._rest()
        for _ in range(MOST_STEPS):
            await self._tab.evaluate(_SCROLL, seconds=10.0)
            await self._tab.evaluate(_MORE)
            before, state = state, await self._rest()
            if self.problem or _size(state) <= _size(before):
                return
        if _grown(first, state):
            self.problem = Problem(Reason.ENDLESS, f"it grew {MOST_STEPS} times")

    async def _rest(self) -> dict[str, int]:
        """The state of the page once nothing moves any more, or when its time is over.

        Slides, clocks and tickers move for ever: where nothing was asked for in ``RESTLESS``
        seconds and the page has not grown, what moves are ornaments.
        """
        calm, last = 0, await self._state()
        began = quiet = self._clock.monotonic()
        first = last
        while calm < CALM:
            now = self._clock.monotonic()
            if now > self._end:
                self.problem = Problem(Reason.RENDER_FAILED, "the page did not come to rest")
                break
            if self._sitting.in_flight or _grown(first, last):
                quiet, first = now, last
            if now - quiet > RESTLESS:
                break
            await asyncio.sleep(POLL)
            state = await self._state()
            waits = state["timers"] and now - began < TIMERS
            still = _size(state) == _size(last) and not self._sitting.in_flight and not waits
            calm = calm + 1 if still else 0
            last = state
        return last

    async def _state(self) -> dict[str, int]:
        state: dict[str, int] = await self._tab.evaluate(_STATE)
        if state["nodes"] > MAX_NODES:
            raise Failed(Problem(Reason.TOO_LARGE, f"more than {MAX_NODES} elements"))
        return state


def _grown(first: dict[str, int], last: dict[str, int]) -> bool:
    """True where a page has more links, or clearly more elements, than it had."""
    return last["links"] > first["links"] or last["nodes"] > GROWTH * first["nodes"]


def _size(state: dict[str, int]) -> tuple[int, int, int]:
    return state["nodes"], state["links"], state["text"]


def _shown_at(url: str, asked: str, inside: Callable[[str], bool]) -> str:
    """The address that a page ended up at; where it left its site, the one that was asked for."""
    page, _, route = url.partition("#")
    at = canonical(page)
    if not at or not inside(at):
        return asked
    if key(at) == key(asked.partition("#")[0]):
        at = asked.partition("#")[0]
    return f"{at}#{route}" if is_route(f"#{route}") else at
