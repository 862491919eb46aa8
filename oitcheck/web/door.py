"""What a page in the browser asks for: answered by the same guest as the crawl, or refused.

The browser has no network of its own. Whatever a page asks for comes here; what it needs to show
its text is fetched under the same guard, robots.txt, pace and caps as everything else, once a scan.
Pictures, fonts and media are not needed for judging; other frames are pages of their own.
"""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from html import escape

from oitcheck.address import canonical, host_of, key
from oitcheck.model import Problem, Reason
from oitcheck.web.guest import TRANSIENT, Guest
from oitcheck.web.seams import Call, Fetched

DEADLINE = 15.0
MOST_OF_A_PAGE = 80
MOST_ELSEWHERE = 30
MOST_MOVES = 3
MAX_POST = 64 * 1024
PATIENCE = 3
_FRAME = (
    '<body style=\'background:#e9edf1;color:#4d5866;font:16px Sarabun,"Noto Sans Thai",sans-serif;'
    "display:grid;place-items:center;height:95vh;margin:0'>กรอบจาก {host} (ไม่ได้เปิดในภาพนี้)</body>"
)
_SAVED = "http://saved.invalid"
_PASSED_ON = ("accept", "content-type", "x-requested-with", "x-csrf-token", "x-xsrf-token")
_TRACKERS = re.compile(
    r"(?:^|\.)(?:google-analytics\.com|googletagmanager\.com|googlesyndication\.com|doubleclick\.net"
    r"|facebook\.(?:com|net)|fbcdn\.net|hotjar\.com|clarity\.ms|truehits\.net|histats\.com"
    r"|statcounter\.com|addtoany\.com|addthis\.com|sharethis\.com|tawk\.to|line\.me|line-scdn\.net"
    r"|youtube\.com|ytimg\.com|twitter\.com|tiktok\.com|maps\.googleapis\.com|recaptcha\.net)$"
)
_SHOWN = ("text/html", "application/xhtml+xml", "text/plain")
_MATTERS = TRANSIENT | {
    Reason.ROBOTS,
    Reason.TOO_LARGE,
    Reason.FORBIDDEN,
    Reason.TLS,
    Reason.NO_HOST,
}
_GONE = frozenset({Reason.NO_HOST, Reason.CONNECT, Reason.TIMEOUT})
_LIVE = ("eventsource", "websocket")
_DATA = ("xhr", "fetch")


@dataclass(frozen=True, slots=True)
class Asked:
    """One request of the browser.

    ``kind`` is what it is for (``document``, ``script``, ``xhr`` ...); ``top`` is true where the
    page itself would move to ``url``.
    """

    url: str
    kind: str
    method: str = "GET"
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    top: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What the browser gets: a status, a media type, and a body, which a file may hold."""

    type: str
    body: bytes = b""
    path: str = ""
    status: int = 200


class Door:
    """Asks on behalf of the browser; what was answered is not asked for again in this scan."""

    def __init__(self, guest: Guest, deadline: float = DEADLINE) -> None:
        """``deadline`` are the seconds on the line that one address gets."""
        self._guest = guest
        self._deadline = deadline
        self._asked: dict[tuple[str, str, str], asyncio.Task[Fetched]] = {}
        self._gone: dict[str, list[Fetched]] = defaultdict(list)

    async def ask(self, url: str, call: Call) -> Fetched:
        """What ``url`` answers to ``call``; a host that was never there is not asked on and on."""
        gone = self._gone[host_of(url)]
        if len(gone) >= PATIENCE:
            return replace(gone[-1], url=url, final_url=url, requests=0)
        fetched = await self._answer(url, call)
        if fetched.problem is not None and fetched.problem.reason in _GONE:
            gone.append(fetched)
        else:
            gone.clear()
        return fetched

    async def _answer(self, url: str, call: Call) -> Fetched:
        name = (call.method, url, sha256(call.body).hexdigest())
        task = self._asked.get(name)
        if task is None or _failed(task):
            asking = self._guest.ask(url, deadline=self._deadline, call=call)
            task = self._asked[name] = asyncio.create_task(asking)
        return await asyncio.shield(task)

    def knows(self, url: str) -> bool:
        """True where ``url`` was asked for before."""
        return ("GET", url, sha256(b"").hexdigest()) in self._asked

    async def close(self) -> None:
        """Let go of what nobody waits for any more."""
        for task in self._asked.values():
            task.cancel()
        await asyncio.gather(*self._asked.values(), return_exceptions=True)


class _Opened:
    """A page open in the browser: what was kept of it, and what it is waiting for."""

    def __init__(self, door: Door, first: str, markup: str) -> None:
        self.in_flight = 0
        self._door = door
        self._first = first
        self._markup = markup

    def _is_first(self, url: str) -> bool:
        return key(url) == key(self._first)

    async def _ask(self, url: str, call: Call) -> Fetched:
        self.in_flight += 1
        try:
            return await self._door.ask(url, call)
        finally:
            self.in_flight -= 1


class Sitting(_Opened):
    """One page open in the browser: answers its requests within its bounds.

    ``lacking`` is what the page did not get and may need for its content; ``foreign`` a script of
    another website that it did not get, which matters where the page stays without content.

    Args:
        door: asks the web.
        url: the address of the page, canonical.
        markup: the page as it was fetched; it is not asked for again.
        inside: tells what belongs to the page's own site.
    """

    def __init__(self, door: Door, url: str, markup: str, inside: Callable[[str], bool]) -> None:
        super().__init__(door, url.partition("#")[0], markup)
        self.lacking: Problem | None = None
        self.foreign: Problem | None = None
        self.turned_back = False
        self._inside = inside
        self._count = self._elsewhere = self._moves = 0

    async def answer(self, asked: Asked) -> Reply | None:
        """The reply to one request; ``None`` refuses it."""
        url = canonical(asked.url)
        if asked.kind == "document":
            return await self._page(url, asked)
        if asked.kind == "stylesheet":
            return Reply("text/css")
        if asked.kind in _LIVE:
            self._not_live(asked.url)
            return None
        if asked.kind not in ("script", *_DATA) or not self._may_ask(url, asked):
            return None
        self._count += 1
        self._elsewhere += not self._inside(url)
        return await self._fetched(url, asked)

    def _may_ask(self, url: str, asked: Asked) -> bool:
        if not url.startswith(("http://", "https://")) or _TRACKERS.search(host_of(url)):
            return False
        own = self._inside(url)
        if asked.method != "GET" and not (asked.method == "POST" and own):
            self._lacks(Problem(Reason.RENDER_FAILED, f"it asks by {asked.method}"))
            return False
        full = self._count >= MOST_OF_A_PAGE or (not own and self._elsewhere >= MOST_ELSEWHERE)
        if full or len(asked.body) > MAX_POST:
            self._lacks(Problem(Reason.RENDER_LIMIT, f"the page asks for more than {self._count}"))
            return False
        return True

    def _not_live(self, url: str) -> None:
        """A connection that stays open brings what nobody can wait for."""
        if not _TRACKERS.search(host_of(canonical(url.replace("ws", "http", 1)) or canonical(url))):
            self._lacks(Problem(Reason.RENDER_FAILED, "it is fed by a live connection"))

    async def _page(self, url: str, asked: Asked) -> Reply | None:
        """The page itself; another of its site where its scripts move on to that."""
        if not asked.top:
            return None
        self._moves += 1
        if asked.method != "GET":
            return self._turn_back(Problem(Reason.RENDER_FAILED, "a script sends a form"))
        if self._moves > 1 + MOST_MOVES:
            return self._turn_back(Problem(Reason.REDIRECTS, "a script moves on and on"))
        if self._is_first(url):
            return _html(self._markup)
        return await self._next(url, asked)

    async def _next(self, url: str, asked: Asked) -> Reply | None:
        """Another page of the same site, and nothing else."""
        elsewhere = Problem(Reason.BAD_REDIRECT, "a script moves on to another website")
        if not self._inside(url):
            return self._turn_back(elsewhere)
        fetched = await self._ask(url, _call(asked))
        if fetched.problem is not None or not self._inside(fetched.final_url):
            return self._turn_back(fetched.problem or elsewhere)
        if fetched.content_type not in _SHOWN:
            return self._turn_back(Problem(Reason.UNSUPPORTED, "a script hands out a file"))
        return reply(fetched)

    def _turn_back(self, problem: Problem) -> Reply | None:
        """The page stays where it is; visitors are led on to where nobody looked."""
        self.turned_back = True
        self._lacks(problem)
        return None

    async def _fetched(self, url: str, asked: Asked) -> Reply | None:
        fetched = await self._ask(url, _call(asked))
        if fetched.problem is None:
            return reply(fetched)
        if fetched.problem.reason in _MATTERS:
            if self._inside(url) or asked.kind in _DATA:
                self._lacks(fetched.problem)
            self.foreign = self.foreign or fetched.problem
        return Reply("text/plain", status=fetched.status) if fetched.status else None

    def _lacks(self, problem: Problem) -> None:
        self.lacking = self.lacking or problem


class Scenery(_Opened):
    """A kept page open in the browser for its picture: style sheets, pictures and fonts only.

    Args:
        door: asks the web.
        url: the address of the page, canonical.
        markup: the page as it was judged.
        may_ask: asked before something new is fetched; false where the budget is spent.
    """

    def __init__(self, door: Door, url: str, markup: str, may_ask: Callable[[], bool]) -> None:
        super().__init__(door, address_of(url), markup)
        self._may_ask = may_ask

    async def answer(self, asked: Asked) -> Reply | None:
        """The reply to one request; ``None`` refuses it."""
        url = canonical(asked.url)
        if asked.kind == "document":
            return self._document(url, asked)
        if asked.kind not in ("stylesheet", "image", "font") or not url.startswith("http"):
            return None
        if self._first.startswith(f"{_SAVED}/") and url.startswith(f"{_SAVED}/"):
            url = f"file://{url.removeprefix(_SAVED)}"
        if _TRACKERS.search(host_of(url)) or not (self._door.knows(url) or self._may_ask()):
            return None
        fetched = await self._ask(url, Call())
        return reply(fetched) if fetched.problem is None else None

    def _document(self, url: str, asked: Asked) -> Reply | None:
        """The page itself; in place of a frame where it is from. It never moves on."""
        if asked.top and not self._is_first(url):
            return None
        return _html(self._markup if asked.top else _FRAME.format(host=escape(host_of(url))))


def _html(markup: str) -> Reply:
    return Reply("text/html; charset=utf-8", markup.encode("utf-8", "replace"))


def address_of(url: str) -> str:
    """The address by which the browser is to know a page: a saved one gets a host of its own."""
    return url.partition("#")[0].replace("file://", _SAVED, 1)


def reply(fetched: Fetched) -> Reply:
    """What was fetched, as the browser takes it."""
    charset = f"; charset={fetched.charset}" if fetched.charset else ""
    media = fetched.content_type or "application/octet-stream"
    return Reply(media + charset, path=fetched.body_path, status=fetched.status or 200)


def _failed(task: asyncio.Task[Fetched]) -> bool:
    """True where asking once more may help."""
    if not task.done() or task.cancelled():
        return task.cancelled()
    problem = task.result().problem
    return problem is not None and problem.reason in TRANSIENT


def _call(asked: Asked) -> Call:
    headers = {name: asked.headers[name] for name in _PASSED_ON if name in asked.headers}
    return Call(asked.method, headers, asked.body)
