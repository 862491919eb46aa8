"""robots.txt by RFC 9309: one a scheme, host and port.

An answer of 4xx (or a redirect that leads nowhere) means that there is none. A server that fails
(5xx, no answer) is not crawled now. A page of HTML in its place is none either.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from protego import Protego

from oitcheck.model import Problem, Reason
from oitcheck.web.body import looks_like_markup
from oitcheck.web.seams import Fetched

MAX_SIZE = 500 * 1024
UNHEARD = "robots.txt: "

_NONE = frozenset(
    {
        Reason.FORBIDDEN,
        Reason.NOT_FOUND,
        Reason.RATE_LIMITED,
        Reason.CLIENT_ERROR,
        Reason.REDIRECTS,
        Reason.BAD_REDIRECT,
        Reason.OUTSIDE_FOLDER,
    }
)


_OF_THE_ADDRESS = frozenset({Reason.PRIVATE_ADDRESS, Reason.BAD_ADDRESS, Reason.NO_HOST})
"""Failures for which no server was asked anything."""


@dataclass(frozen=True, slots=True)
class _Policy:
    rules: Protego | None = None
    failure: Problem | None = None


class Robots:
    """What the sites allow."""

    def __init__(
        self,
        ask: Callable[[str], Awaitable[Fetched]],
        *,
        agent: str = "oitcheck",
        ignore: bool = False,
    ) -> None:
        """``ask`` fetches an address, ``agent`` is our name there, ``ignore`` allows everything."""
        self._ask = ask
        self._agent = agent
        self._ignore = ignore
        self._policies: dict[str, asyncio.Task[_Policy]] = {}

    async def refusal(self, url: str) -> Problem | None:
        """Why the canonical address ``url`` may not be asked for; ``None`` where it may."""
        policy = await self._policy(url)
        if policy.failure is not None:
            failure = policy.failure
            if failure.reason in _OF_THE_ADDRESS:
                return failure
            return Problem(Reason.ROBOTS, f"{UNHEARD}{failure.detail or failure.reason}")
        if policy.rules is None or policy.rules.can_fetch(url, self._agent):
            return None
        return Problem(Reason.ROBOTS, "Disallow")

    async def silent(self, url: str) -> bool:
        """True where robots.txt of ``url`` got no answer at all, so that its pages may tell why."""
        failure = (await self._policy(url)).failure
        return failure is not None and failure.reason != Reason.SERVER_ERROR

    async def crawl_delay(self, url: str) -> float:
        """The Crawl-delay asked of us at ``url``, seconds; 0 where there is none."""
        rules = (await self._policy(url)).rules
        return (rules.crawl_delay(self._agent) or 0.0) if rules is not None else 0.0

    def forget_failures(self) -> None:
        """Ask again, when next needed, where robots.txt could not be had."""
        for origin, task in list(self._policies.items()):
            if task.done() and (task.cancelled() or task.result().failure is not None):
                del self._policies[origin]

    async def _policy(self, url: str) -> _Policy:
        parts = urlsplit(url)
        if self._ignore or parts.scheme not in ("http", "https"):
            return _Policy()
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._policies or self._policies[origin].cancelled():
            self._policies[origin] = asyncio.create_task(self._read(origin))
        return await asyncio.shield(self._policies[origin])

    async def _read(self, origin: str) -> _Policy:
        fetched = await self._ask(f"{origin}/robots.txt")
        if fetched.problem is None:
            return _parse(Path(fetched.body_path))
        return _Policy() if fetched.problem.reason in _NONE else _Policy(None, fetched.problem)


def _parse(path: Path) -> _Policy:
    with path.open("rb") as file:
        body = file.read(MAX_SIZE)
    if body.lstrip().startswith(b"<") or looks_like_markup(body[:2048]):
        return _Policy()
    return _Policy(Protego.parse(body.decode("utf-8-sig", "replace")))
