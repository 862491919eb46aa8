"""What the rooms of the door hand each other: what was fetched, and the roles others play.

Every role is a Protocol of one to four methods, so that a test passes a plain object.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal, Protocol

from oitcheck.model import Link, Made, Problem, Seen, Skim, Unproven, Visit

Stage = Literal["start", "crawl", "again", "ocr", "pictures"]
Known = set[tuple[str, str, str]]
MayFollow = Callable[[str], Awaitable[Problem | None]]


class Failed(Exception):
    """Carries a ``Problem`` to the edge of the door. Never leaves ``oitcheck.web``."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.reason}: {problem.detail}")
        self.problem = problem


class Clock(Protocol):
    """The three questions about time."""

    def now(self) -> datetime:
        """The time of day: aware, UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds since some moment; never runs back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Let ``seconds`` pass."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """The time of day: aware, UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some moment; never runs back."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Let ``seconds`` pass."""
        await asyncio.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came of asking for one address.

    ``final_url`` answered after ``hops`` (the addresses that redirected, in order). ``body_path``
    names a file with the decoded body, ``sha256`` and ``size`` (bytes) are of that body; all three
    are empty where there is a ``problem``. ``charset`` is what the server declared, lower case,
    unchecked. ``retry_after`` and ``seconds`` (time spent on the line) are seconds, ``requests``
    counts what was sent. ``headers`` holds ``etag`` and ``last-modified`` where given. ``unproven``
    is the first host on the way whose certificate is not in order.
    """

    url: str
    final_url: str
    fetched_at: datetime
    status: int | None = None
    content_type: str = ""
    charset: str = ""
    body_path: str = ""
    sha256: str = ""
    size: int = 0
    hops: tuple[str, ...] = ()
    problem: Problem | None = None
    retry_after: float | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    requests: int = 0
    seconds: float = 0.0
    unproven: Unproven | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """How a script of a page asks, where it does so in another way than a person's click does."""

    method: str = "GET"
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


class Fetcher(Protocol):
    """Brings one address to disk. Never raises because of a website."""

    async def fetch(
        self,
        url: str,
        *,
        deadline: float | None = None,
        may_follow: MayFollow | None = None,
        call: Call | None = None,
    ) -> Fetched:
        """Ask for the canonical address ``url`` and follow its redirects.

        ``deadline`` is the time on the line in seconds over all redirects. ``may_follow`` is asked
        before each redirect is followed; it may wait (that time does not count) and refuses by a
        ``Problem``. ``call`` is how a script of a page asks.
        """
        ...


class Skimmer(Protocol):
    """Reads a page quickly."""

    async def skim(
        self, path: str, url: str, charset: str, known: Known, *, rendered: bool = False
    ) -> Skim | Problem:
        """Title, lines and new links of the page in file ``path``, which came from ``url``.

        ``charset`` is the declared one. Links whose (base, href, text) is in ``known`` are left
        out of ``links`` (not of ``link_count``); the others are added to ``known``. On a page that
        was ``rendered`` a link like ``#/contact`` leads to a page of its own.
        """
        ...


@dataclass(frozen=True, slots=True)
class Shown:
    """What a browser showed of a page.

    ``path`` names a file with the document as it stood when the page had come to rest, in UTF-8;
    it is empty where there is none. ``url`` is the address that the browser showed by then. With a
    ``problem`` visitors may see more than that, or something else. ``foreign`` is what another
    website failed to bring: it matters where the page still shows no content.
    """

    url: str
    path: str = ""
    sha256: str = ""
    problem: Problem | None = None
    foreign: Problem | None = None


class Renderer(Protocol):
    """Opens pages that scripts make in a browser."""

    def why(self, skim: Skim) -> Made | None:
        """Why a page needs a browser; ``None`` where what was fetched says what visitors see."""
        ...

    async def render(self, fetched: Fetched, inside: Callable[[str], bool]) -> Shown:
        """What a browser shows of the page that was ``fetched``; ``inside`` tells its own site."""
        ...


class Guide(Protocol):
    """Knows what is wanted."""

    def home(self, url: str) -> None:
        """The front page is taken to be at ``url``; said anew before its links are priced."""
        ...

    def promise(self, link: Link, found_on: Visit) -> int:
        """Above 0: announces something still wanted. Below 0: a leaf of news, gallery, board."""
        ...

    async def learn(self, visits: Sequence[Visit], seen: Sequence[Seen]) -> None:
        """After each round: the new visits and the new announcements (promise above 0)."""
        ...

    def done(self) -> bool:
        """True where nothing is wanted any more."""
        ...

    def needs(self) -> Sequence[str]:
        """Canonical addresses to ask for next; an off-site one is asked for and never followed."""
        ...


class Watcher(Protocol):
    """Shows progress."""

    def stage(self, name: Stage) -> None:
        """A new stage begins."""
        ...

    def visited(self, visit: Visit, read: int, waiting: int) -> None:
        """One address was asked for; ``read`` pages so far, about ``waiting`` known and unread."""
        ...


class Unwatched:
    """A watcher that shows nothing."""

    def stage(self, name: Stage) -> None:
        """A new stage begins."""

    def visited(self, visit: Visit, read: int, waiting: int) -> None:
        """One address was asked for."""
