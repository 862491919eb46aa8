"""A guest behaves: robots.txt first, at the host's pace, waiting when asked to wait."""

from __future__ import annotations

from oitcheck.address import host_of
from oitcheck.model import Problem, Reason
from oitcheck.web.pace import Pace
from oitcheck.web.robots import Robots
from oitcheck.web.seams import Call, Clock, Fetched, Fetcher

TRANSIENT = frozenset(
    {
        Reason.CONNECT,
        Reason.TIMEOUT,
        Reason.RESET,
        Reason.PROTOCOL,
        Reason.RATE_LIMITED,
        Reason.SERVER_ERROR,
        Reason.TRUNCATED,
    }
)
_WORTH_ASKING_AGAIN = frozenset({Reason.RESET, Reason.SERVER_ERROR, Reason.TRUNCATED})


class Guest:
    """Asks for addresses on behalf of one scan, and counts what it asked."""

    def __init__(
        self,
        fetcher: Fetcher,
        pace: Pace,
        clock: Clock,
        *,
        agent: str = "oitcheck",
        ignore_robots: bool = False,
    ) -> None:
        """``agent`` is the name that robots.txt files call us by."""
        self._fetcher = fetcher
        self._pace = pace
        self._clock = clock
        self._robots = Robots(self._ask_robots, agent=agent, ignore=ignore_robots)
        self.requests = 0
        self.bytes = 0

    async def ask(
        self,
        url: str,
        *,
        deadline: float | None = None,
        start: bool = False,
        call: Call | None = None,
    ) -> Fetched:
        """Ask for the canonical address ``url``, if its site allows.

        ``deadline`` is the time on the line in seconds. ``start`` marks a start address: where
        robots.txt got no answer it is asked for all the same, since only its own failure can say
        what is wrong. ``call`` is how a script of a page asks.
        """
        async with self._pace.slot():
            refusal = await self._refusal(url)
            if refusal is None:
                return await self._patiently(url, deadline, call)
            if start and await self._robots.silent(url):
                fetched = await self._once(url, deadline)
                refusal = fetched.problem or refusal
            return Fetched(url, url, self._clock.now(), problem=refusal)

    def forgive(self) -> None:
        """Before a second chance: ask again for what robots.txt failed to say."""
        self._robots.forget_failures()

    async def _patiently(self, url: str, deadline: float | None, call: Call | None) -> Fetched:
        fetched = await self._once(url, deadline, call)
        if fetched.status not in (429, 503) or fetched.retry_after is None:
            return fetched
        self._pace.hold(host_of(fetched.final_url), fetched.retry_after)
        return await self._once(url, deadline, call)

    async def _once(
        self, url: str, deadline: float | None = None, call: Call | None = None
    ) -> Fetched:
        await self._pace.wait(host_of(url))
        fetched = await self._fetcher.fetch(
            url, deadline=deadline, may_follow=self._may_follow, call=call
        )
        return self._counted(fetched)

    async def _may_follow(self, url: str) -> Problem | None:
        refusal = await self._refusal(url)
        if refusal is None:
            await self._pace.wait(host_of(url))
        return refusal

    async def _refusal(self, url: str) -> Problem | None:
        refusal = await self._robots.refusal(url)
        if refusal is None:
            self._pace.crawl_delay(host_of(url), await self._robots.crawl_delay(url))
        return refusal

    async def _ask_robots(self, url: str) -> Fetched:
        fetched = await self._ask_plainly(url)
        if fetched.problem is not None and fetched.problem.reason in _WORTH_ASKING_AGAIN:
            fetched = await self._ask_plainly(url)
        return fetched

    async def _ask_plainly(self, url: str) -> Fetched:
        await self._pace.wait(host_of(url))
        return self._counted(await self._fetcher.fetch(url))

    def _counted(self, fetched: Fetched) -> Fetched:
        self.requests += fetched.requests
        self.bytes += fetched.size
        if fetched.requests:
            self._pace.took(host_of(fetched.final_url), fetched.seconds / fetched.requests)
        return fetched
