"""Politeness in time: how long a host is left alone between two requests, and how many at once."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from tenacity import RetryCallState, wait_exponential, wait_random

from oitcheck.web.seams import Clock

SLOWEST = 5.0
LONGEST_CRAWL_DELAY = 10.0
LONGEST_HOLD = 60.0
LONGEST_BACK_OFF = 10.0
REST = 10.0
"""How many delays a server is left alone that asks for rest and does not say how long."""


@dataclass(slots=True)
class _Host:
    free_at: float = 0.0
    last_start: float | None = None
    crawl_delay: float = 0.0
    last_took: float = 0.0


class Pace:
    """Spaces the requests of one scan."""

    def __init__(self, clock: Clock, *, delay: float = 0.5, connections: int = 2) -> None:
        """``delay`` is the least number of seconds between two requests to one host.

        ``connections`` bounds the requests under way, over all hosts.
        """
        self._clock = clock
        self._delay = delay
        self._slots = asyncio.Semaphore(max(1, connections))
        self._hosts: dict[str, _Host] = {}

    def slot(self) -> AbstractAsyncContextManager[None]:
        """Held while one address is under way."""
        return self._slots

    async def wait(self, host: str) -> None:
        """Return when ``host`` may be asked; call it once for every request."""
        state = self._host(host)
        now = self._clock.monotonic()
        start = max(now, state.free_at)
        if state.last_start is not None:
            start = max(start, state.last_start + self._gap(state))
        state.last_start = start
        if start > now:
            await self._clock.sleep(start - now)

    def took(self, host: str, seconds: float) -> None:
        """Tell that ``host`` needed ``seconds`` to answer: a slow server is asked more rarely."""
        self._host(host).last_took = seconds

    def crawl_delay(self, host: str, seconds: float) -> None:
        """Honour the Crawl-delay of ``host``, up to ``LONGEST_CRAWL_DELAY``."""
        self._host(host).crawl_delay = min(max(seconds, 0.0), LONGEST_CRAWL_DELAY)

    def hold(self, host: str, seconds: float | None) -> None:
        """Leave ``host`` alone for ``seconds``, at most ``LONGEST_HOLD``; ``None``: for a while."""
        seconds = REST * self._delay if seconds is None else seconds
        until = self._clock.monotonic() + min(seconds, LONGEST_HOLD)
        state = self._host(host)
        state.free_at = max(state.free_at, until)

    def rest(self, host: str, delays: float) -> None:
        """Leave ``host`` alone for so many times the delay."""
        self.hold(host, delays * self._delay)

    def back_off(self, state: RetryCallState) -> float:
        """Seconds until the next try: twice as long each time, and never at the same beat."""
        doubling = wait_exponential(multiplier=2 * self._delay, max=LONGEST_BACK_OFF)
        return doubling(state) + wait_random(0, self._delay)(state)

    def _gap(self, state: _Host) -> float:
        slowness = min(state.last_took, SLOWEST) if self._delay > 0 else 0.0
        return max(self._delay, state.crawl_delay, slowness)

    def _host(self, host: str) -> _Host:
        return self._hosts.setdefault(host, _Host())


def retry_after(value: str, now: datetime) -> float | None:
    """The seconds a ``Retry-After`` header asks for, at most ``LONGEST_HOLD``.

    ``None`` where it is absent, negative or neither a number nor a date; 0 for a date gone by.
    """
    value = value.strip()
    if value.isascii() and value.isdigit():
        return min(float(value[:9]), LONGEST_HOLD)
    try:
        then = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if then.tzinfo is None:
        then = then.replace(tzinfo=UTC)
    return min(max((then - now).total_seconds(), 0.0), LONGEST_HOLD)
