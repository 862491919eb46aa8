"""A guest behaves: robots.txt first, at the host's pace, waiting when asked to wait."""

from __future__ import annotations

from tenacity import AsyncRetrying, RetryCallState, retry_if_result, stop_after_attempt

from oitcheck.address import host_of
from oitcheck.model import Problem, Reason
from oitcheck.web.breaker import Breaker
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
_WORTH_ASKING_AGAIN = frozenset(
    {Reason.RESET, Reason.SERVER_ERROR, Reason.TRUNCATED, Reason.RATE_LIMITED}
)
TRIES = 2


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
        self._breaker = Breaker()
        self.requests = 0
        self.bytes = 0

    async def ask(
        self,
        url: str,
        *,
        deadline: float | None = None,
        start: bool = False,
        call: Call | None = None,
        tries: int = TRIES,
    ) -> Fetched:
        """Ask for the canonical address ``url``, if its site allows.

        ``deadline`` is the time on the line in seconds, ``tries`` how often it is asked for where
        the failure may pass at once (a time-out may not). ``start`` marks a start address: where
        robots.txt got no answer it is asked for all the same, since only its own failure can say
        what is wrong. ``call`` is how a script of a page asks.
        """
        async with self._pace.slot():
            refusal = await self._refusal(url)
            if refusal is None:
                return await self._patiently(url, deadline, call, tries)
            if start and await self._robots.silent(url):
                fetched = await self._once(url, deadline)
                refusal = fetched.problem or refusal
            return Fetched(url, url, self._clock.now(), problem=refusal)

    def forgive(self) -> None:
        """Before a second chance: ask again what robots.txt failed to say, and who was given up."""
        self._robots.forget_failures()
        self._breaker.forgive()

    async def _patiently(
        self, url: str, deadline: float | None, call: Call | None, tries: int = TRIES
    ) -> Fetched:
        """Ask, and ask again after a failure that may pass, waiting longer each time."""
        again = AsyncRetrying(
            retry=retry_if_result(self._may_ask_again),
            stop=stop_after_attempt(tries if call is None or call.method == "GET" else 1),
            wait=self._pace.back_off,
            sleep=self._clock.sleep,
            retry_error_callback=_last_answer,
        )
        return await again(self._once, url, deadline, call)

    def _may_ask_again(self, fetched: Fetched) -> bool:
        """True after a failure that may pass, of a host that is not given up."""
        given_up = self._breaker.refusal(host_of(fetched.url))
        return _worth_asking_again(fetched) and given_up is None

    async def _once(
        self, url: str, deadline: float | None = None, call: Call | None = None
    ) -> Fetched:
        if refusal := self._breaker.refusal(host_of(url)):
            return Fetched(url, url, self._clock.now(), problem=refusal)
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
        if _worth_asking_again(fetched):
            fetched = await self._ask_plainly(url)
        return fetched

    async def _ask_plainly(self, url: str) -> Fetched:
        await self._pace.wait(host_of(url))
        return self._counted(await self._fetcher.fetch(url))

    def _counted(self, fetched: Fetched) -> Fetched:
        host = host_of(fetched.final_url)
        self.requests += fetched.requests
        self.bytes += fetched.size
        if fetched.requests:
            self._pace.took(host, fetched.seconds / fetched.requests)
        self._pace.rest(host, self._breaker.told(host, fetched.problem))
        if fetched.status in (429, 503):
            self._pace.hold(host, fetched.retry_after)
        return fetched


def _worth_asking_again(fetched: Fetched) -> bool:
    return fetched.problem is not None and fetched.problem.reason in _WORTH_ASKING_AGAIN


def _last_answer(state: RetryCallState) -> Fetched:
    assert state.outcome is not None
    answer: Fetched = state.outcome.result()
    return answer
