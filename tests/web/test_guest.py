"""A guest asks robots.txt first, waits when asked to, and counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from oitcheck.model import Problem, Reason
from oitcheck.web.guest import Guest
from oitcheck.web.pace import Pace
from oitcheck.web.seams import Fetched
from tests.web.helpers import (
    NOON,
    FakeClock,
    FakeWeb,
    Route,
    Server,
    answer,
    fetcher,
    guest,
    in_turn,
    page,
    run,
)

HOME = "http://a.th/"
ROBOTS = f"{HOME}robots.txt"


def ask(web: FakeWeb, *urls: str, start: bool = False) -> tuple[list[Fetched], FakeClock, Guest]:
    async def story() -> tuple[list[Fetched], FakeClock, Guest]:
        clock = FakeClock()
        it = Guest(web, Pace(clock, delay=0.5), clock)
        return [await it.ask(url, start=start) for url in urls], clock, it

    return run(story())


def test_robots_comes_first_and_only_once(tmp_path: Path) -> None:
    web = FakeWeb(tmp_path, {HOME: "x", f"{HOME}b": "y", ROBOTS: b"User-agent: *\nDisallow: /no"})
    (first, second, third), _, it = ask(web, HOME, f"{HOME}b", f"{HOME}no")
    assert web.asked == [ROBOTS, HOME, f"{HOME}b"]
    assert (first.problem, second.problem) == (None, None)
    assert third.problem == Problem(Reason.ROBOTS, "Disallow")
    assert third.status is None
    assert (it.requests, it.bytes) == (3, 29)


def test_crawl_delay_spaces_the_pages(tmp_path: Path) -> None:
    web = FakeWeb(tmp_path, {HOME: "x", ROBOTS: b"User-agent: *\nCrawl-delay: 3"})
    _, clock, _ = ask(web, HOME, HOME)
    assert clock.slept == [3.0, 3.0]


def test_a_silent_server_is_named_by_the_start_page_s_own_failure(tmp_path: Path) -> None:
    web = FakeWeb(tmp_path, {ROBOTS: Problem(Reason.RESET), HOME: Problem(Reason.TLS, "expired")})
    (start,), _, _ = ask(web, HOME, start=True)
    assert start.problem == Problem(Reason.TLS, "expired")
    (other,), _, _ = ask(web, HOME)
    assert other.problem == Problem(Reason.ROBOTS, "robots.txt: reset")


def test_a_start_page_that_answers_is_not_used_against_robots(tmp_path: Path) -> None:
    web = FakeWeb(tmp_path, {ROBOTS: Problem(Reason.TIMEOUT), HOME: "x"})
    (start,), _, _ = ask(web, HOME, start=True)
    assert start.problem == Problem(Reason.ROBOTS, "robots.txt: timeout")
    assert start.body_path == ""


def test_a_failing_robots_is_asked_twice(tmp_path: Path) -> None:
    web = FakeWeb(tmp_path, {ROBOTS: Problem(Reason.SERVER_ERROR, "HTTP 500"), HOME: "x"})
    (start,), _, _ = ask(web, HOME, start=True)
    assert web.asked == [ROBOTS, ROBOTS]
    assert start.problem == Problem(Reason.ROBOTS, "robots.txt: HTTP 500")


@pytest.mark.parametrize(("status", "after", "slept"), [(429, 7.0, 7.0), (503, 9999.0, 60.0)])
def test_retry_after_is_waited_for_once(
    tmp_path: Path, status: int, after: float, slept: float
) -> None:
    busy = Fetched(HOME, HOME, NOON, status, retry_after=after, problem=Problem(Reason.RESET))
    web = FakeWeb(tmp_path, {HOME: busy})
    (fetched,), clock, _ = ask(web, HOME)
    assert web.asked == [ROBOTS, HOME, HOME]
    assert clock.slept == [0.5, slept]
    assert fetched.problem is not None


def test_no_retry_without_being_told_when(tmp_path: Path) -> None:
    busy = Fetched(HOME, HOME, NOON, status=503, requests=1, problem=Problem(Reason.SERVER_ERROR))
    web = FakeWeb(tmp_path, {HOME: busy})
    ask(web, HOME)
    assert web.asked == [ROBOTS, HOME]


def test_over_http(tmp_path: Path) -> None:
    busy = answer("", "503 Busy", Retry_After="0")
    hidden = answer("", "302 Found", Location="/hidden")
    robots = answer("User-agent: *\nDisallow: /hidden", Content_Type="text/plain")
    routes: dict[str, Route] = {
        "/": in_turn(busy, page("x")),
        "/robots.txt": robots,
        "/to-hidden": hidden,
    }

    async def story() -> tuple[Fetched, Fetched, list[str]]:
        async with Server(routes) as server, fetcher(tmp_path) as door:
            it = guest(door)
            first = await it.ask(server.url())
            second = await it.ask(server.url("/to-hidden"))
            return first, second, server.paths

    first, second, paths = run(story())
    assert first.problem is None
    assert second.problem == Problem(Reason.ROBOTS, "Disallow")
    assert paths == ["/robots.txt", "/", "/", "/to-hidden"]
