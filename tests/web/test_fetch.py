"""Fetching from real sockets: what a healthy server, and a nasty one, must end in."""

from __future__ import annotations

import asyncio
import gzip
import json
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oitcheck.model import Problem, Reason
from oitcheck.web.fetch import _Answer, user_agent
from oitcheck.web.guard import Guard, parse_resolve
from oitcheck.web.seams import Fetched, MayFollow
from tests.web.helpers import (
    Asked,
    Handler,
    Route,
    Server,
    answer,
    fetcher,
    in_turn,
    page,
    reset,
    run,
    silence,
    then_close,
)

THAI = "สำนักงานปลัด" * 300


def one(
    tmp_path: Path, route: Route, may_follow: MayFollow | None = None, **options: Any
) -> tuple[Fetched, Server]:
    """Fetch the front page of a server that answers it with ``route``."""

    async def story() -> tuple[Fetched, Server]:
        async with Server({"/": route}) as server, fetcher(tmp_path, **options) as door:
            return await door.fetch(server.url(), may_follow=may_follow), server

    return run(story())


def reason(tmp_path: Path, route: Route, **options: Any) -> Reason | None:
    fetched, _ = one(tmp_path, route, **options)
    if fetched.problem is None:
        return None
    assert (fetched.body_path, fetched.sha256, fetched.size) == ("", "", 0)
    assert list(tmp_path.iterdir()) == []
    assert fetched.problem.detail
    return fetched.problem.reason


def test_a_page(tmp_path: Path) -> None:
    raw = answer(
        THAI,
        Content_Type='Text/HTML; Charset="TIS-620"',
        ETag='"7"',
        Last_Modified="Sat, 01 Apr 2023 05:00:20 GMT",
    )
    fetched, server = one(tmp_path, raw)
    assert (fetched.problem, fetched.status, fetched.hops, fetched.requests) == (None, 200, (), 1)
    assert (fetched.content_type, fetched.charset) == ("text/html", "tis-620")
    assert Path(fetched.body_path).read_text() == THAI
    assert fetched.sha256 == sha256(THAI.encode()).hexdigest() == Path(fetched.body_path).name
    assert fetched.size == len(THAI.encode())
    assert fetched.headers == {"etag": '"7"', "last-modified": "Sat, 01 Apr 2023 05:00:20 GMT"}
    assert fetched.fetched_at.utcoffset() is not None
    headers = server.asked[0].headers
    assert headers["user-agent"] == "oitcheck/test"
    assert headers["accept-encoding"] == "gzip, deflate"
    assert headers["accept-language"].startswith("th,en")


def test_our_name_is_honest() -> None:
    assert user_agent("1.2").startswith("oitcheck/1.2 (")


def test_a_compressed_page_is_hashed_decoded(tmp_path: Path) -> None:
    raw = answer(gzip.compress(THAI.encode()), Content_Encoding="gzip")
    fetched, _ = one(tmp_path, raw)
    assert fetched.sha256 == sha256(THAI.encode()).hexdigest()


def test_an_empty_answer_is_an_answer(tmp_path: Path) -> None:
    fetched, _ = one(tmp_path, answer("", Content_Encoding="gzip"))
    assert (fetched.problem, fetched.size) == (None, 0)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("401 Unauthorized", Reason.FORBIDDEN),
        ("403 Forbidden", Reason.FORBIDDEN),
        ("404 Not Found", Reason.NOT_FOUND),
        ("410 Gone", Reason.NOT_FOUND),
        ("418 Teapot", Reason.CLIENT_ERROR),
        ("429 Too Many Requests", Reason.RATE_LIMITED),
        ("500 Oops", Reason.SERVER_ERROR),
        ("503 Busy", Reason.SERVER_ERROR),
    ],
)
def test_statuses(tmp_path: Path, status: str, expected: Reason) -> None:
    assert reason(tmp_path, answer("words", status)) is expected


def test_retry_after_is_read(tmp_path: Path) -> None:
    fetched, _ = one(tmp_path, answer("", "429 Slow", Retry_After="-3"))
    assert fetched.retry_after is None
    fetched, _ = one(tmp_path, answer("", "429 Slow", Retry_After="12"))
    assert fetched.retry_after == 12.0


# Hostile bodies


def test_a_gzip_bomb_stops_at_the_cap(tmp_path: Path) -> None:
    bomb = gzip.compress(b"\0" * 60_000_000)
    raw = answer(bomb, Content_Encoding="gzip")
    assert reason(tmp_path, raw, max_body=1_000_000) is Reason.TOO_LARGE


def test_a_declared_size_above_the_cap_is_not_read(tmp_path: Path) -> None:
    began = time.monotonic()
    assert reason(tmp_path, answer("x", length=10**12)) is Reason.TOO_LARGE
    assert time.monotonic() - began < 1


async def endless(asked: Asked, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while True:
        writer.write(b"x" * 65536)
        await writer.drain()


async def drip(asked: Asked, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    while True:
        writer.write(b"x")
        await asyncio.sleep(0.02)


async def slow_headers(asked: Asked, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"X-A: b\r\n")
        await asyncio.sleep(0.02)


async def reset_in_body(asked: Asked, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc")
    await writer.drain()
    await asyncio.sleep(0.02)
    sock = writer.get_extra_info("socket")
    sock.setsockopt(1, 13, b"\1\0\0\0\0\0\0\0")
    writer.transport.abort()


def test_an_endless_body_stops_at_the_cap(tmp_path: Path) -> None:
    assert reason(tmp_path, endless, max_body=1_000_000) is Reason.TOO_LARGE


@pytest.mark.parametrize("handler", [silence, drip, slow_headers])
def test_the_deadline_covers_everything(tmp_path: Path, handler: Handler) -> None:
    began = time.monotonic()
    assert reason(tmp_path, handler, deadline=0.3) is Reason.TIMEOUT
    assert time.monotonic() - began < 1


def test_a_deadline_of_one_address(tmp_path: Path) -> None:
    async def story() -> Fetched:
        async with Server({"/": silence}) as server, fetcher(tmp_path) as door:
            return await door.fetch(server.url(), deadline=0.2)

    fetched = run(story())
    assert fetched.problem == Problem(Reason.TIMEOUT, "no complete answer within 0.2 s")
    assert 0.2 <= fetched.seconds < 1


TWICE = gzip.compress(gzip.compress(b"x"))
CUT_GZIP = gzip.compress(THAI.encode())[:-12]


@pytest.mark.parametrize(
    ("route", "expected"),
    [
        (answer(CUT_GZIP, Content_Encoding="gzip"), Reason.TRUNCATED),
        (then_close(answer("short", length=100)), Reason.TRUNCATED),
        (
            then_close(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n"),
            Reason.TRUNCATED,
        ),
        (
            then_close(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabcde\r\n"),
            Reason.PROTOCOL,
        ),
        (reset, Reason.RESET),
        (then_close(b""), Reason.RESET),
        (reset_in_body, Reason.RESET),
        (then_close(b"NONSENSE\r\n\r\n"), Reason.PROTOCOL),
        (then_close(b"<html>HTTP/0.9</html>\n\n"), Reason.PROTOCOL),
        (then_close(b"HTTP/1.1 200 OK\r\nA B C\r\n\r\n"), Reason.PROTOCOL),
        (then_close(b"HTTP/1.1 999999 OK\r\n\r\n"), Reason.PROTOCOL),
        (then_close(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 2_000_000 + b"\r\n\r\n"), Reason.PROTOCOL),
        (then_close(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"), Reason.PROTOCOL),
        (answer("x", Content_Encoding="br"), Reason.PROTOCOL),
        (
            answer(TWICE, Content_Encoding="gzip, gzip"),
            Reason.PROTOCOL,
        ),
        (answer("plain", Content_Encoding="gzip"), Reason.PROTOCOL),
        (answer("", "302 Found"), Reason.BAD_REDIRECT),
        (answer("", "304 Not Modified"), None),
    ],
)
def test_broken_answers(tmp_path: Path, route: Route, expected: Reason | None) -> None:
    assert reason(tmp_path, route) is expected


def test_a_garbled_body_is_asked_for_once_more_plain(tmp_path: Path) -> None:
    routes = in_turn(answer("plain", Content_Encoding="gzip"), answer("plain"))
    fetched, server = one(tmp_path, routes)
    assert (fetched.problem, fetched.requests) == (None, 2)
    encodings = [asked.headers["accept-encoding"] for asked in server.asked]
    assert encodings == ["gzip, deflate", "identity"]


def test_a_refused_connection(tmp_path: Path) -> None:
    async def story() -> Fetched:
        async with Server({}) as server:
            url = server.url()
        async with fetcher(tmp_path) as door:
            return await door.fetch(url)

    assert run(story()).problem == Problem(Reason.CONNECT, "connection refused")


PIECES = st.sampled_from(
    [b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 302 Found\r\n", b"HTTP/1.0 200\r\n", b"\r\n", b"\r\n\r\n"]
    + [b"Location: //[\r\n", b"Location: \xe0\xb8\r\n", b"Content-Type: \xff;charset=\xff\r\n"]
    + [b"Content-Encoding: gzip\r\n", b"Content-Encoding: deflate\r\n", b"\x1f\x8b\x08\0", b"\0"]
    + [b"Transfer-Encoding: chunked\r\n", b"Content-Length: 3\r\n", b"3\r\nabc\r\n", b"0\r\n\r\n"]
    + [
        b"Set-Cookie: a=\xe0; domain=.\r\n",
        b"Retry-After: \xff\r\n",
        b"HTTP/1.1 103 E\r\n\r\n",
        b"<p>",
    ]
)


def test_whatever_a_server_says_becomes_a_page_or_a_problem(tmp_path: Path) -> None:
    @settings(max_examples=150, deadline=None)
    @given(st.lists(PIECES | st.binary(max_size=20), max_size=9))
    def nasty(pieces: list[bytes]) -> None:
        raw = b"".join(pieces)
        fetched, _ = one(tmp_path, then_close(raw), deadline=1.0)
        assert (fetched.problem is None) == bool(fetched.sha256)
        assert fetched.problem is None or fetched.problem.detail.isprintable()

    nasty()


# Redirects


def test_redirects_are_followed_by_hand(tmp_path: Path) -> None:
    routes: dict[str, Route] = {
        "/a": answer("", "301 Moved", Location="b"),
        "/b": answer("", "302 Found", Location="/c#top"),
        "/c": page("c"),
    }
    asked: list[str] = []

    async def may_follow(url: str) -> Problem | None:
        asked.append(url)
        return None

    async def story() -> tuple[Fetched, Server]:
        async with Server(routes) as server, fetcher(tmp_path) as door:
            return await door.fetch(server.url("/a"), may_follow=may_follow), server

    fetched, server = run(story())
    assert fetched.problem is None
    assert fetched.hops == (server.url("/a"), server.url("/b"))
    assert fetched.final_url == server.url("/c")
    assert asked == [server.url("/b"), server.url("/c")]
    assert (fetched.requests, server.connections) == (3, 1)


def test_the_caller_may_refuse_a_redirect(tmp_path: Path) -> None:
    async def may_follow(url: str) -> Problem | None:
        return Problem(Reason.ROBOTS, "Disallow")

    fetched, server = one(tmp_path, answer("", "302 Found", Location="/x"), may_follow=may_follow)
    assert fetched.problem == Problem(Reason.ROBOTS, "Disallow")
    assert server.paths == ["/"]


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/", Reason.REDIRECTS),
        ("file:///etc/passwd", Reason.BAD_REDIRECT),
        ("ftp://a.th/", Reason.BAD_REDIRECT),
        ("data:text/html,x", Reason.BAD_REDIRECT),
        ("javascript:alert(1)", Reason.BAD_REDIRECT),
        ("http://[::1", Reason.BAD_REDIRECT),
        ("http://user:word@a.th/", Reason.BAD_REDIRECT),
        ("http://a.th:99999/", Reason.BAD_REDIRECT),
        ("#", Reason.BAD_REDIRECT),
        ("http://" + "a" * 300 + "/", Reason.NO_HOST),
        ("http://169.254.169.254/latest/", Reason.PRIVATE_ADDRESS),
        ("http://127.0.0.1:1/", Reason.PRIVATE_ADDRESS),
        ("http://2130706433/", Reason.PRIVATE_ADDRESS),
        ("http://0177.0.0.1/", Reason.BAD_ADDRESS),
        ("http://[::ffff:127.0.0.1]/", Reason.PRIVATE_ADDRESS),
        ("http://[64:ff9b::7f00:1]/", Reason.PRIVATE_ADDRESS),
        ("http://localhost/", Reason.PRIVATE_ADDRESS),
    ],
)
def test_redirects_that_lead_nowhere_good(tmp_path: Path, location: str, expected: Reason) -> None:
    async def story() -> Fetched:
        async with Server({"/": answer("", "302 Found", Location=location)}) as server:
            guard = Guard()
            await guard.consent(server.url())
            async with fetcher(tmp_path, guard) as door:
                return await door.fetch(server.url())

    problem = run(story()).problem
    assert problem is not None
    assert (problem.reason, bool(problem.detail)) == (expected, True)


def test_too_many_redirects(tmp_path: Path) -> None:
    routes = {f"/{n}": answer("", "302 Found", Location=f"/{n + 1}") for n in range(30)}

    async def story() -> tuple[Fetched, Server]:
        async with Server(routes) as server, fetcher(tmp_path) as door:
            return await door.fetch(server.url("/0")), server

    fetched, server = run(story())
    assert fetched.problem is not None
    assert fetched.problem.reason is Reason.REDIRECTS
    assert len(server.asked) == 11


@pytest.mark.parametrize("location", ["/หน้า", "/หน้า".encode("cp874").decode("latin-1")])
def test_a_location_in_raw_thai(tmp_path: Path, location: str) -> None:
    raw = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: %b\r\n\r\n"
    encoded = location.encode("utf-8" if location == "/หน้า" else "latin-1")

    async def story() -> list[str]:
        async with Server({"/": raw % encoded}) as server, fetcher(tmp_path) as door:
            await door.fetch(server.url())
            return server.paths

    paths = run(story())
    assert len(paths) == 2
    assert paths[1].isascii()


def test_a_site_that_wants_its_cookie_back(tmp_path: Path) -> None:
    async def handle(asked: Asked, writer: asyncio.StreamWriter) -> None:
        known = "s=1" in asked.headers.get("cookie", "")
        again = answer("", "302 Found", Location="/", Set_Cookie="s=1; Path=/")
        writer.write(page("in") if known else again)

    fetched, server = one(tmp_path, handle)
    assert (fetched.problem, len(server.asked)) == (None, 2)


def test_cookies_are_bounded(tmp_path: Path) -> None:
    head = "".join(f"Set-Cookie: c{n}=1\r\n" for n in range(500))
    raw = f"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n{head}\r\n".encode()

    async def story() -> Server:
        async with Server({"/": raw}) as server, fetcher(tmp_path) as door:
            for _ in range(2):
                await door.fetch(server.url())
            return server

    assert "cookie" not in run(story()).asked[1].headers


# Connections


def test_connections_are_kept_and_stale_ones_replaced(tmp_path: Path) -> None:
    async def hang_up_later(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(page("x"))
        await writer.drain()
        writer.close()

    async def story() -> tuple[list[Problem | None], int]:
        routes: dict[str, Route] = {"/": page("x"), "/bye": hang_up_later}
        async with Server(routes) as server, fetcher(tmp_path) as door:
            paths = ("/", "/", "/bye", "/", "/")
            problems = [(await door.fetch(server.url(path))).problem for path in paths]
            return problems, server.connections

    problems, connections = run(story())
    assert problems == [None] * 5
    assert connections == 2


def test_a_408_on_a_used_connection_is_no_answer(tmp_path: Path) -> None:
    late = then_close(answer("", "408 Request Timeout"))

    async def story() -> tuple[Problem | None, int]:
        async with Server({"/": page("x"), "/b": late}) as server, fetcher(tmp_path) as door:
            await door.fetch(server.url())
            server.routes["/b"] = in_turn(answer("", "408 Request Timeout"), page("b"))
            return (await door.fetch(server.url("/b"))).problem, server.connections

    assert run(story()) == (None, 2)


def test_a_cancelled_fetch_leaves_the_door_working(tmp_path: Path) -> None:
    async def story() -> Problem | None:
        async with Server({"/": silence, "/x": page("x")}) as server, fetcher(tmp_path) as door:
            task = asyncio.create_task(door.fetch(server.url()))
            await asyncio.sleep(0.05)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            return (await door.fetch(server.url("/x"))).problem

    assert run(story()) is None


# Addresses and certificates


@pytest.mark.parametrize(
    "url",
    [
        "",
        "not an address",
        "ftp://a.th/",
        "file:///etc/passwd",
        "http://",
        "http://a.th:99999/",
        "http://a@b.th/",
        "http://a.th\\@b.th/",
        "http://[::1/",
        "http://a\x00.th/",
        "http://\ud800.th/",
        "http://" + "ก" * 100 + ".th/",
        "http://a..th/",
    ],
)
def test_bad_addresses(tmp_path: Path, url: str) -> None:
    async def story() -> Fetched:
        rules = [parse_resolve("*:80:127.0.0.1:1")]
        async with fetcher(tmp_path, Guard(rules)) as door:
            return await door.fetch(url)

    problem = run(story()).problem
    assert problem is not None
    assert problem.reason in (Reason.BAD_ADDRESS, Reason.NO_HOST, Reason.CONNECT)


def test_the_real_name_over_resolve(tmp_path: Path) -> None:
    async def story() -> tuple[Problem | None, str]:
        async with Server({"/": page("x")}) as server:
            rule = parse_resolve(f"www.khamsomboon.go.th:80:127.0.0.1:{server.port}")
            async with fetcher(tmp_path, Guard([rule])) as door:
                fetched = await door.fetch("http://www.khamsomboon.go.th/")
                return fetched.problem, server.asked[0].headers["host"]

    assert run(story()) == (None, "www.khamsomboon.go.th")


def test_no_tls_behind_https(tmp_path: Path) -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(answer("", "400 Bad Request"))
        await reader.read(100)
        writer.close()

    async def story() -> Problem | None:
        server = await asyncio.start_server(plain, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with server, fetcher(tmp_path) as door:
            return (await door.fetch(f"https://127.0.0.1:{port}/")).problem

    problem = run(story())
    assert problem is not None
    assert problem.reason is Reason.TLS


def test_only_this_module_imports_the_http_library() -> None:
    code = (
        "import sys, json, oitcheck.web.crawl, oitcheck.web.folder, oitcheck.web.guard;"
        "print(json.dumps([n for n in ('httpx', 'httpcore', 'h11') if n in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert json.loads(done.stdout) == []


def test_a_connection_is_given_back_where_closing_is_cut_off() -> None:
    """Cancelled while the end of an answer is waited for: the connection may not be lost."""
    released: list[bool] = []

    class Cut:
        async def aclose(self) -> None:
            raise asyncio.CancelledError

    async def release() -> None:
        released.append(True)

    answer = _Answer(cast(Any, Cut()), release)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(answer.aclose())
    assert released == [True]
