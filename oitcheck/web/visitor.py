"""A visitor's way through one page in the browser: wait, scroll, press, and take what is shown."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from oitcheck.model import Problem, Reason
from oitcheck.web.browser import Tab, script
from oitcheck.web.door import Sitting
from oitcheck.web.seams import Clock, Failed

MAX_NODES = 200_000
POLL = 0.08
CALM = 4
TIMERS = 5.5
RESTLESS = 4.0
PATIENCE = 8.0
GROWTH = 1.1
WORDS = 8
STALLED = 10.0
TURNED = 1.5
MOST_STEPS = 12
MOST_PRESSES = 40

_STATE = script("state")
_SCROLL = script("scroll")
_MORE = script("more")
_TABLES = script("tables")
_PARTS = script("parts")
_DOCUMENT = script("document")


@dataclass(frozen=True, slots=True)
class _State:
    """How large a page is, and what it still waits for."""

    nodes: int = 0
    links: int = 0
    text: int = 0
    timers: int = 0
    waiting: bool = False

    @property
    def size(self) -> tuple[int, int, int]:
        """What stays the same while a page is at rest."""
        return self.nodes, self.links, self.text

    def with_most(self, other: _State) -> _State:
        """The largest sizes of both."""
        links, text = max(self.links, other.links), max(self.text, other.text)
        return _State(max(self.nodes, other.nodes), links, text)

    def beyond(self, other: _State) -> bool:
        """True where it has more than ``other``; a clock's few letters are no more."""
        more = self.nodes > other.nodes or self.links > other.links
        return more or self.text > other.text + WORDS

    def outgrew(self, other: _State) -> bool:
        """True where it has more links, or clearly more elements, than ``other``."""
        return self.links > other.links or self.nodes > GROWTH * other.nodes


class _Stillness:
    """Tells from one look at a page after another whether it is at rest.

    Slides, clocks and tickers move for ever: where a page has not grown in ``RESTLESS`` seconds,
    what moves are ornaments, and is not waited for again.
    """

    def __init__(self, first: _State, *, restless: bool) -> None:
        self.restless = restless
        self._base = self._last = first
        self._calm = self._still = 0
        self._idle = 0.0

    def after(self, seconds: float, state: _State, *, busy: bool, waits: bool) -> bool:
        """Whether the page is at rest, ``seconds`` after the last look.

        ``busy`` where it asks for something, ``waits`` where a timer is going to bring something.
        """
        if state.outgrew(self._base):
            self._base, self._idle, self._still = state, 0.0, 0
        elif not busy:
            self._idle += seconds
        self.restless = self.restless or self._idle > RESTLESS
        self._still = 0 if busy or waits else self._still + 1
        self._calm = self._calm + 1 if self._still and state.size == self._last.size else 0
        self._last = state
        return self._calm >= CALM or (self.restless and self._still >= CALM)


class Visitor:
    """One page, from opening it to its document."""

    def __init__(self, tab: Tab, sitting: Sitting, clock: Clock, end: float) -> None:
        """The visit is over at ``end`` of the clock."""
        self.problem: Problem | None = None
        self._tab = tab
        self._sitting = sitting
        self._clock = clock
        self._end = end
        self._most = _State()
        self._restless = False
        self._patience = PATIENCE

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
        await self._rest()
        if await self._tab.evaluate(_TABLES, seconds=10.0):
            await self._rest()
        first = self._most
        for _ in range(MOST_STEPS):
            before = self._most
            await self._tab.evaluate(_SCROLL, seconds=10.0)
            await self._tab.evaluate(_MORE)
            await self._rest()
            if self.problem or not self._most.beyond(before):
                return
        if self._most.outgrew(first):
            self.problem = Problem(Reason.ENDLESS, f"it grew {MOST_STEPS} times")
        else:
            self.problem = Problem(Reason.RENDER_FAILED, "the page did not come to rest")

    async def document(self) -> str:
        """The page as it now stands, with what clicks bring into it.

        The document is taken before the clicks, and what they bring is added to it: no click can
        take anything away.
        """
        document: str = await self._tab.evaluate(_DOCUMENT, seconds=10.0)
        if self.problem is not None:
            return document
        lacking = self._sitting.lacking
        try:
            opened = await self._opened()
        except Failed:
            opened = None
        if opened is None:
            self._sitting.lacking = lacking
            self.problem = Problem(Reason.ENDLESS, "what a click opens was not seen")
            return document
        return opened

    async def _opened(self) -> str | None:
        """The document with what was pressed open; ``None`` where a press led away."""
        for pressed in range(MOST_PRESSES + 1):
            more = pressed < MOST_PRESSES and self._clock.monotonic() < self._end
            said = await self._tab.evaluate(_PARTS, more, seconds=10.0)
            if said is None:
                return None
            if not said["pressed"]:
                left, opened = said["left"], str(said["document"])
                self.problem = Problem(Reason.ENDLESS, left) if left else None
                return opened
            await self._rest()
        return None

    async def _rest(self) -> None:
        """Wait until nothing moves any more, or the time of the page is over.

        A page that says that it is loading is given ``PATIENCE``, once.
        """
        began = before = self._clock.monotonic()
        stillness = _Stillness(await self._state(), restless=self._restless)
        while True:
            await asyncio.sleep(POLL)
            state, now = await self._state(), self._clock.monotonic()
            if now > self._end:
                self.problem = Problem(Reason.RENDER_FAILED, "the page did not come to rest")
                return
            waits = state.timers > 0 and now - began < TIMERS
            rests = stillness.after(now - before, state, busy=self._busy(), waits=waits)
            self._restless = stillness.restless
            if rests and not (state.waiting and self._patience > 0):
                return
            self._patience -= (now - before) * rests
            before = now

    def _busy(self) -> bool:
        return bool(self._sitting.in_flight)

    async def _state(self) -> _State:
        try:
            state = _State(**await self._tab.evaluate(_STATE))
        except Failed as failed:
            if "moves on" not in failed.problem.detail:
                raise
            await asyncio.sleep(POLL)
            state = _State(**await self._tab.evaluate(_STATE))
        if state.nodes > MAX_NODES:
            raise Failed(Problem(Reason.TOO_LARGE, f"more than {MAX_NODES} elements"))
        self._most = self._most.with_most(state)
        return state
