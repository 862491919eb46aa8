"""Servers and stand-ins for the tests of the door: all at seams of our own, nothing patched."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Self, TypeVar

from selectolax.lexbor import LexborHTMLParser

from oitcheck.address import join
from oitcheck.model import Kind, Link, LinkKind, Problem, Reason, Seen, Skim, Visit
from oitcheck.web.fetch import HttpFetcher
from oitcheck.web.guard import Guard
from oitcheck.web.guest import Guest
from oitcheck.web.pace import Pace
from oitcheck.web.seams import Call, Fetched, Known, MayFollow, Stage, SystemClock

T = TypeVar("T")
NOON = datetime(2023, 4, 1, 5, 0, tzinfo=UTC)
Handler = Callable[["Asked", asyncio.StreamWriter], Awaitable[None]]
Route = bytes | Handler


def run(main: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(main)


@dataclass
class Asked:
    path: str
    headers: dict[str, str]


def answer(
    body: bytes | str = b"", status: str = "200 OK", *, length: int = -1, **headers: str
) -> bytes:
    """A whole HTTP answer. Header names are given with ``_`` for ``-``."""
    raw = body.encode() if isinstance(body, str) else body
    headers.setdefault("Content_Type", "text/html; charset=utf-8")
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(raw) if length < 0 else length}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + raw


def page(title: str, body: str = "") -> bytes:
    html = f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"
    return answer(html)


def links(*hrefs: str) -> str:
    return "".join(f'<p><a href="{href}">to {href}</a></p>' for href in hrefs)


class Server:
    """A real HTTP/1.1 server on loopback; ``asked`` is what it was asked for, in order."""

    def __init__(self, routes: Mapping[str, Route], tls: ssl.SSLContext | None = None) -> None:
        self.routes = dict(routes)
        self.asked: list[Asked] = []
        self.connections = self.port = 0
        self._tls = tls
        self._writers: set[asyncio.StreamWriter] = set()

    @property
    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def url(self, path: str = "/") -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}{path}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for _pass in range(2):
            await asyncio.sleep(0.01)
            for writer in list(self._writers):
                writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while not writer.is_closing():
                await self._one(await reader.readuntil(b"\r\n\r\n"), writer)
        self._writers.discard(writer)
        writer.transport.abort()

    async def _one(self, head: bytes, writer: asyncio.StreamWriter) -> None:
        first, *rest = head.decode("latin-1").strip().split("\r\n")
        pairs = (line.split(": ", 1) for line in rest)
        asked = Asked(first.split(" ")[1], {name.lower(): value for name, value in pairs})
        self.asked.append(asked)
        route = self.routes.get(asked.path, answer("gone", "404 Not Found"))
        if isinstance(route, bytes):
            writer.write(route)
        else:
            await route(asked, writer)
        await writer.drain()


def then_close(raw: bytes) -> Handler:
    """Sends ``raw`` and closes cleanly."""

    async def handle(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)
        await writer.drain()
        writer.close()

    return handle


def in_turn(*answers: bytes) -> Handler:
    """Another answer each time; the last one for ever."""
    left = list(answers)

    async def handle(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(left.pop(0) if len(left) > 1 else left[0])

    return handle


async def silence(asked: Asked, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(30)


async def reset(asked: Asked, writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


@dataclass
class FakeClock:
    """Time that passes only by sleeping."""

    time: float = 0.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        return NOON

    def monotonic(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.time += seconds


def fetcher(scratch: Path, guard: Guard | None = None, **options: Any) -> HttpFetcher:
    options.setdefault("deadline", 3.0)
    guard = guard or Guard(allow_private=True)
    return HttpFetcher(guard, scratch, SystemClock(), agent="oitcheck/test", **options)


def guest(door: Any, connections: int = 2, delay: float = 0.0) -> Guest:
    return Guest(door, Pace(SystemClock(), delay=delay, connections=connections), SystemClock())


class FakeWeb:
    """A fetcher over a dictionary: address -> HTML, bytes, or a whole ``Fetched``."""

    def __init__(self, scratch: Path, pages: Mapping[str, str | bytes | Problem | Fetched]) -> None:
        self.pages = dict(pages)
        self.asked: list[str] = []
        self.deadlines: dict[str, float | None] = {}
        self._scratch = scratch

    async def fetch(
        self,
        url: str,
        *,
        deadline: float | None = None,
        may_follow: MayFollow | None = None,
        call: Call | None = None,
    ) -> Fetched:
        self.asked.append(url)
        self.deadlines[url] = deadline
        await asyncio.sleep(sha256(url.encode()).digest()[0] / 50_000)
        found = self.pages.get(url, Problem(Reason.NOT_FOUND))
        if isinstance(found, Fetched):
            return found
        if isinstance(found, Problem):
            return Fetched(url, url, NOON, problem=found, requests=1)
        return self.found(url, found)

    def found(self, url: str, body: str | bytes, final_url: str = "") -> Fetched:
        raw = body.encode() if isinstance(body, str) else body
        digest = sha256(raw).hexdigest()
        path = self._scratch / digest
        path.write_bytes(raw)
        return Fetched(
            url,
            final_url or url,
            NOON,
            status=200,
            content_type="text/html" if isinstance(body, str) else "application/octet-stream",
            body_path=str(path),
            sha256=digest,
            size=len(raw),
            hops=(url,) if final_url else (),
            requests=2 if final_url else 1,
        )


class FakeSkimmer:
    """A small skim: enough links and text for the crawl."""

    def __init__(self) -> None:
        self.skimmed: list[str] = []

    async def skim(
        self, path: str, url: str, charset: str, known: Known, *, rendered: bool = False
    ) -> Skim | Problem:
        self.skimmed.append(url)
        tree = LexborHTMLParser(Path(path).read_bytes())
        anchors = [
            (node.attributes.get("href") or "", node.text(strip=True), LinkKind.ANCHOR)
            for node in tree.css("a[href]")
        ]
        for node in tree.css("meta[http-equiv]"):
            target = (node.attributes.get("content") or "").partition("=")[2]
            anchors.append((target, "", LinkKind.REFRESH))
        new = [entry for entry in anchors if (url, entry[0], entry[1]) not in known]
        known.update((url, href, text) for href, text, _ in new)
        found = tuple(Link(join(url, href), text, raw=href, kind=kind) for href, text, kind in new)
        text = tree.body.text(separator="\n") if tree.body else ""
        lines = tuple(line.strip() for line in text.splitlines() if line.strip())
        head = tree.css_first("title")
        title = head.text() if head else ""
        heads = tuple(node.text() for node in tree.css("h1"))
        return Skim(title, heads, lines, found, sum(map(len, lines)), len(anchors))


@dataclass
class FakeGuide:
    """Wants links whose text or address holds one of ``wanted``; ``dull`` ones are leaves."""

    wanted: tuple[str, ...] = ()
    dull: tuple[str, ...] = ()
    enough: int = 10**9
    asking: list[str] = field(default_factory=list)
    rounds: list[list[str]] = field(default_factory=list)
    heard: list[Seen] = field(default_factory=list)
    met: int = 0
    homes: list[str] = field(default_factory=list)

    def home(self, url: str) -> None:
        self.homes.append(url)

    def promise(self, link: Link, found_on: Visit) -> int:
        words = f"{link.text} {link.url}"
        if any(word in words for word in self.wanted):
            return 10
        return -1 if any(word in words for word in self.dull) else 0

    async def learn(self, visits: Sequence[Visit], seen: Sequence[Seen]) -> None:
        self.rounds.append([visit.url for visit in visits])
        self.heard.extend(seen)
        self.met += sum(any(word in visit.url for word in self.wanted) for visit in visits)

    def done(self) -> bool:
        return self.met >= self.enough

    def needs(self) -> Sequence[str]:
        return self.asking


@dataclass
class FakeWatcher:
    stages: list[Stage] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)

    def stage(self, name: Stage) -> None:
        self.stages.append(name)

    def visited(self, visit: Visit, read: int, waiting: int) -> None:
        self.urls.append(visit.url)


def visit(url: str, kind: Kind = Kind.HTML) -> Visit:
    return Visit(url, url, 200, kind, NOON)
