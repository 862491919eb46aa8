"""HTTP: one address to disk. The only module that imports httpx and httpcore.

httpx gives requests, responses and cookies, and the seam of a transport; ours is a small one over
httpcore's HTTP/1.1 connection, whose sockets come from the guard. Redirects are followed here, by
hand. Every failure of a server, a line or a certificate becomes a ``Problem``.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable
from contextlib import aclosing, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Self, cast
from urllib.parse import quote

import httpcore
import httpx

from oitcheck.address import canonical, host_of, join, port_of
from oitcheck.model import Flaw, Problem, Reason, Unproven
from oitcheck.web.body import BodyFile, Decoder, Garbled, too_large
from oitcheck.web.guard import Guard
from oitcheck.web.pace import retry_after
from oitcheck.web.seams import Call, Clock, Failed, Fetched, MayFollow
from oitcheck.web.tls import Tls, TlsContext, system_tls

DEADLINE = 30.0
MAX_BODY = 20 * 1024 * 1024
MAX_HOPS = 10
MAX_COOKIES = 200
KEEP_ALIVE = 15.0
MAX_IDLE = 8
DRAIN_SIZE = 64 * 1024
DRAIN_TIME = 2.0

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SAME_METHOD = frozenset({307, 308})
_PLAIN = Call()
_STATUS = {
    401: Reason.FORBIDDEN,
    403: Reason.FORBIDDEN,
    404: Reason.NOT_FOUND,
    410: Reason.NOT_FOUND,
    429: Reason.RATE_LIMITED,
}
_WALLS = ("cf-mitigated", "x-sucuri-block", "x-datadome")
"""Headers by which a firewall in front of a site says that it, not the site, answers."""

_FAILURES = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.UnsupportedProtocol,
    httpcore.TimeoutException,
    httpcore.ConnectionNotAvailable,
    OSError,
    ValueError,
    EOFError,
)
_CHARSET = re.compile(r"charset\s*+=\s*+[\"']?+\s*+([\w.:+-]{1,40})", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[^\x20-\x7e\u0e00-\u0e7f]+")


def user_agent(version: str) -> str:
    """Our honest name."""
    return f"oitcheck/{version} (OIT disclosure check; robots.txt name: oitcheck)"


class HttpFetcher:
    """Fetches http and https addresses. Use it as an async context manager, one a site."""

    def __init__(
        self,
        guard: Guard,
        scratch: Path,
        clock: Clock,
        *,
        agent: str,
        deadline: float = DEADLINE,
        max_body: int = MAX_BODY,
        tls: TlsContext = system_tls,
    ) -> None:
        """Bodies go to the folder ``scratch``, which the caller removes.

        ``agent`` is the User-Agent, ``deadline`` the seconds on the line an address gets unless
        told otherwise, ``max_body`` the largest decoded body in bytes.
        """
        self._scratch = scratch
        self._clock = clock
        self._deadline = deadline
        self._max_body = max_body
        self._bodies = 0
        self._tls = Tls(guard, tls)
        self._transport = _Transport(guard, self._tls)
        self._cookies = httpx.Cookies()
        self._headers = {
            "User-Agent": agent,
            "Accept": "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8",
            "Accept-Language": "th,en;q=0.5",
            "Accept-Encoding": "gzip, deflate",
            "Connection": "keep-alive",
        }

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._transport.aclose()

    async def fetch(
        self,
        url: str,
        *,
        deadline: float | None = None,
        may_follow: MayFollow | None = None,
        call: Call | None = None,
    ) -> Fetched:
        """Ask for the canonical address ``url``; see ``seams.Fetcher``. Never raises for a site."""
        trip = _Trip(url, self._clock, deadline or self._deadline, call or _PLAIN)
        trip.problem = await self._follow(trip, may_follow)
        return trip.result()

    async def _follow(self, trip: _Trip, may_follow: MayFollow | None) -> Problem | None:
        while True:
            trip.asking(self._cookie_values())
            problem = await self._timed(trip)
            if problem is not None or trip.location is None:
                return problem
            problem = trip.step(self._cookie_values())
            if problem is None and may_follow is not None:
                problem = await may_follow(trip.current)
            if problem is not None:
                return problem

    async def _timed(self, trip: _Trip) -> Problem | None:
        began = self._clock.monotonic()
        try:
            async with asyncio.timeout(max(trip.left, 0.001)):
                return await self._try(trip)
        except TimeoutError:
            return Problem(Reason.TIMEOUT, f"no complete answer within {trip.allowed:g} s")
        except Failed as failed:
            return failed.problem
        except _FAILURES as error:
            return _explain(error)
        finally:
            trip.spend(self._clock.monotonic() - began)

    async def _try(self, trip: _Trip) -> Problem | None:
        request = self._request(trip.current, trip.call)
        try:
            return await self._ask(trip, request)
        except Garbled:
            request = self._request(trip.current, trip.call)
            request.headers["Accept-Encoding"] = "identity"
            return await self._ask(trip, request)

    def _request(self, url: str, call: Call) -> httpx.Request:
        try:
            parsed = httpx.URL(url) if canonical(url) else None
        except (httpx.InvalidURL, ValueError):
            parsed = None
        if parsed is None or not _reads_the_same(parsed, url):
            raise Failed(Problem(Reason.BAD_ADDRESS, _short(url)))
        headers = {**self._headers, **call.headers}
        request = httpx.Request(call.method, parsed, headers=headers, content=call.body or None)
        self._cookies.set_cookie_header(request)
        return request

    async def _ask(self, trip: _Trip, request: httpx.Request) -> Problem | None:
        trip.requests += 1
        response = await self._transport.handle_async_request(request)
        response.request = request
        trip.shown(self._tls.flaw(host_of(trip.current), port_of(trip.current)))
        try:
            self._remember(response)
            trip.answered(response)
            if response.status_code in _REDIRECTS or response.status_code >= 400:
                await _drain(response)
                return _judge(response, trip)
            return await self._keep(response, trip)
        finally:
            await response.aclose()

    async def _keep(self, response: httpx.Response, trip: _Trip) -> Problem | None:
        length = response.headers.get("content-length", "")
        if length.isdigit() and int(length[:18]) > self._max_body:
            return too_large(self._max_body)
        decoder = Decoder(response.headers.get("content-encoding", ""))
        self._bodies += 1
        body = BodyFile(self._scratch, self._bodies, self._max_body)
        try:
            await self._pour(response, decoder, body)
            if not decoder.complete:
                return Problem(Reason.TRUNCATED, "the compressed body broke off")
            trip.body, trip.size = body.keep(), body.size
            return None
        finally:
            body.discard()

    async def _pour(self, response: httpx.Response, decoder: Decoder, body: BodyFile) -> None:
        raw = 0
        async with aclosing(_raw(response)) as chunks:
            async for chunk in chunks:
                raw += len(chunk)
                if raw > self._max_body:
                    raise Failed(too_large(self._max_body))
                for piece in decoder.feed(chunk):
                    body.write(piece)

    def _remember(self, response: httpx.Response) -> None:
        if "set-cookie" in response.headers:
            self._cookies.extract_cookies(response)
        if len(self._cookies.jar) > MAX_COOKIES:
            self._cookies.clear()

    def _cookie_values(self) -> frozenset[tuple[str, str, str | None]]:
        return frozenset((c.domain, c.name, c.value) for c in self._cookies.jar)


class _Trip:
    """One address on its way through redirects."""

    def __init__(self, url: str, clock: Clock, allowed: float, call: Call) -> None:
        self.url = self.current = url
        self.call = call
        self.allowed = self.left = allowed
        self.location: str | None = None
        self.problem: Problem | None = None
        self.body = ("", "")
        self.size = self.requests = 0
        self._clock = clock
        self._began = clock.now()
        self._hops: list[str] = []
        self._been: set[tuple[str, object]] = set()
        self._answer: httpx.Response | None = None
        self._flaw: Unproven | None = None

    def asking(self, cookies: object) -> None:
        self._been.add((self.current, cookies))

    def answered(self, response: httpx.Response) -> None:
        self._answer = response
        self.location = None

    def shown(self, flaw: Flaw | None) -> None:
        """Note the first address on the way whose certificate is not in order."""
        if flaw and self.current.startswith("https:"):
            self._flaw = self._flaw or Unproven(flaw, host_of(self.current))

    def spend(self, seconds: float) -> None:
        self.left -= seconds

    def step(self, cookies: object) -> Problem | None:
        """Move on to where the answer points; the same address again only with other cookies."""
        target = join(self.current, self.location or "")
        if not target.startswith(("http://", "https://")):
            return Problem(Reason.BAD_REDIRECT, _short(self.location or "no address given"))
        self._hops.append(self.current)
        if len(self._hops) > MAX_HOPS or (target, cookies) in self._been:
            return Problem(Reason.REDIRECTS, _short(" > ".join([*self._hops[-3:], target])))
        if self._answer is None or self._answer.status_code not in _SAME_METHOD:
            self.call = replace(self.call, method="GET", body=b"")
        self.current, self.location, self._answer = target, None, None
        return None

    def result(self) -> Fetched:
        answer = self._answer
        media, charset = _media_type(answer.headers if answer else {})
        path, digest = self.body
        return Fetched(
            self.url,
            self.current,
            self._began,
            status=answer.status_code if answer else None,
            content_type=media,
            charset=charset,
            body_path=path,
            sha256=digest,
            size=self.size,
            hops=tuple(self._hops),
            problem=self.problem,
            retry_after=self._retry_after(),
            headers=_kept(answer.headers if answer else {}),
            requests=self.requests,
            seconds=self.allowed - self.left,
            unproven=self._flaw,
        )

    def _retry_after(self) -> float | None:
        value = self._answer.headers.get("retry-after", "") if self._answer else ""
        return retry_after(value, self._clock.now()) if value else None


def _judge(response: httpx.Response, trip: _Trip) -> Problem | None:
    status = response.status_code
    if status in _REDIRECTS:
        trip.location = _location(response)
        return None
    if any(name in response.headers for name in _WALLS):
        return Problem(Reason.CHALLENGE, f"HTTP {status}")
    default = Reason.SERVER_ERROR if status >= 500 else Reason.CLIENT_ERROR
    return Problem(_STATUS.get(status, default), f"HTTP {status}")


def _location(response: httpx.Response) -> str:
    """The ``Location`` header; bytes that are not UTF-8 are escaped as they are."""
    raw = next((v for name, v in response.headers.raw if name.lower() == b"location"), b"")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return quote(raw, safe="".join(map(chr, range(0x21, 0x7F))))


def _media_type(headers: Any) -> tuple[str, str]:
    value = headers.get("content-type", "")
    charset = _CHARSET.search(value)
    media = re.split(r"[;,\s]", value.strip(), maxsplit=1)[0].lower()
    return _short(media, 80), charset[1].lower() if charset else ""


def _kept(headers: Any) -> dict[str, str]:
    names = ("etag", "last-modified")
    return {name: _short(headers[name], 200) for name in names if name in headers}


def _reads_the_same(parsed: httpx.URL, url: str) -> bool:
    port = parsed.port or (443 if parsed.scheme == "https" else 80)
    host = parsed.raw_host.decode("ascii", "replace")
    return (
        parsed.scheme == url.split(":", 1)[0]
        and parsed.scheme in ("http", "https")
        and not parsed.userinfo
        and (host, port) == (host_of(url), port_of(url))
    )


def _raw(response: httpx.Response) -> AsyncGenerator[bytes, None]:
    return cast("AsyncGenerator[bytes, None]", response.aiter_raw())


async def _drain(response: httpx.Response) -> None:
    """Read a short rest, so that the connection can be used again."""
    size = 0
    with suppress(TimeoutError, *_FAILURES):
        async with asyncio.timeout(DRAIN_TIME), aclosing(_raw(response)) as chunks:
            async for chunk in chunks:
                size += len(chunk)
                if size > DRAIN_SIZE:
                    break


def _explain(error: Exception) -> Problem:
    text = _short(str(error))
    if isinstance(error, ssl.SSLCertVerificationError):
        return Problem(Reason.TLS, _short(error.verify_message or text))
    if isinstance(error, ssl.SSLError):
        return Problem(Reason.TLS, _short(error.reason or text).lower().replace("_", " "))
    if isinstance(error, httpcore.RemoteProtocolError) and "without sending" in text:
        cut = "without sending a response" in text
        return Problem(Reason.RESET if cut else Reason.TRUNCATED, text)
    if isinstance(error, OSError | httpcore.NetworkError):
        return Problem(Reason.RESET, text or type(error).__name__)
    return Problem(Reason.PROTOCOL, text or type(error).__name__)


def _short(text: str, length: int = 200) -> str:
    return _UNPRINTABLE.sub("?", text)[:length]


class _Stream(httpcore.AsyncNetworkStream):
    """A connection as httpcore wants it. Time is kept further out, over the whole address."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._reader.read(max_bytes)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer:
            self._writer.write(buffer)
            await self._writer.drain()

    async def aclose(self) -> None:
        self._writer.transport.abort()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return self._reader.at_eof() or self._reader.exception() is not None
        return None


Origin = tuple[str, str, int]


class _Transport(httpx.AsyncBaseTransport):
    """Keeps a few connections alive and opens new ones through the guard."""

    def __init__(self, guard: Guard, tls: Tls) -> None:
        self._guard = guard
        self._tls = tls
        self._idle: list[tuple[Origin, httpcore.AsyncHTTP11Connection]] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        host = url.raw_host.decode("ascii")
        origin = (url.scheme, host, url.port or (443 if url.scheme == "https" else 80))
        asked = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
            ),
            headers=request.headers.raw,
            content=request.content,
        )
        line = await self._take(origin) if request.method == "GET" else None
        answer = await self._again(line, asked) if line else None
        if line is None or answer is None:
            line = await self._open(origin, reading=request.method == "GET")
            answer = await _ask(line, asked)
        stream = _Answer(answer, partial(self._put, origin, line))
        return httpx.Response(answer.status, headers=answer.headers, stream=stream)

    async def aclose(self) -> None:
        for _, line in self._idle:
            await line.aclose()
        self._idle.clear()
        await asyncio.sleep(0)

    async def _take(self, origin: Origin) -> httpcore.AsyncHTTP11Connection | None:
        for entry in [e for e in self._idle if e[0] == origin]:
            self._idle.remove(entry)
            if entry[1].is_available() and not entry[1].has_expired():
                return entry[1]
            await entry[1].aclose()
        return None

    async def _again(
        self, line: httpcore.AsyncHTTP11Connection, asked: httpcore.Request
    ) -> httpcore.Response | None:
        """An answer over a used connection; ``None`` where the server had given it up."""
        try:
            answer = await _ask(line, asked)
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError):
            return None
        if answer.status != 408:
            return answer
        await line.aclose()
        return None

    async def _open(self, origin: Origin, *, reading: bool) -> httpcore.AsyncHTTP11Connection:
        scheme, host, port = origin
        if scheme == "https":
            pair = await self._tls.open(host, port, reading=reading)
        else:
            pair = await asyncio.open_connection(sock=await self._guard.connect(host, port))
        at = httpcore.Origin(scheme.encode(), host.encode(), port)
        return httpcore.AsyncHTTP11Connection(at, _Stream(*pair), keepalive_expiry=KEEP_ALIVE)

    async def _put(self, origin: Origin, line: httpcore.AsyncHTTP11Connection) -> None:
        if not line.is_idle():
            await line.aclose()
            return
        self._idle.append((origin, line))
        if len(self._idle) > MAX_IDLE:
            await self._idle.pop(0)[1].aclose()


async def _ask(line: httpcore.AsyncHTTP11Connection, asked: httpcore.Request) -> httpcore.Response:
    """Ask over a connection; it is closed where no answer comes, also where nobody waits on."""
    try:
        return await line.handle_async_request(asked)
    except BaseException:
        await line.aclose()
        raise


class _Answer(httpx.AsyncByteStream):
    """The body of an answer; gives its connection back when closed."""

    def __init__(self, answer: httpcore.Response, release: Callable[[], Awaitable[None]]) -> None:
        self._answer = answer
        self._release = release

    async def __aiter__(self) -> AsyncIterator[bytes]:
        stream = self._answer.stream
        assert not isinstance(stream, Iterable)
        async for chunk in stream:
            yield chunk

    async def aclose(self) -> None:
        try:
            await self._answer.aclose()
        finally:
            await self._release()
