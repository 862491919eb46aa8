"""A guest asks robots.txt first, waits when asked to, and counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from oitcheck.model import Problem, Reason
from oitcheck.web.breaker import PATIENCE, PAUSES
from oitcheck.web.guest import Guest
from oitcheck.web.pace import REST, Pace
from oitcheck.web.seams import Call, Fetched
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
    assert sum(clock.slept) == pytest.approx(0.5 + slept)
    assert fetched.problem is not None


@pytest.mark.parametrize(
    ("reason", "tries"),
    [(Reason.SERVER_ERROR, 2), (Reason.RESET, 2), (Reason.TRUNCATED, 2), (Reason.RATE_LIMITED, 2)]
    + [(Reason.TIMEOUT, 1), (Reason.CONNECT, 1), (Reason.NOT_FOUND, 1), (Reason.FORBIDDEN, 1)],
)
def test_what_may_pass_at_once_is_asked_for_again(
    tmp_path: Path, reason: Reason, tries: int
) -> None:
    web = FakeWeb(tmp_path, {HOME: Problem(reason)})
    (fetched,), clock, _ = ask(web, HOME)
    assert web.asked == [ROBOTS, *[HOME] * tries]
    assert fetched.problem == Problem(reason)
    assert tries == 1 or 0.5 + 1.0 <= sum(clock.slept) <= 0.5 + 1.0 + 0.5


def test_what_a_page_sends_is_never_sent_again(tmp_path: Path) -> None:
    web = FakeWeb(tmp_path, {HOME: Problem(Reason.SERVER_ERROR)})

    async def story() -> None:
        it = Guest(web, Pace(FakeClock()), FakeClock())
        await it.ask(HOME, call=Call("POST", body=b"x"))

    run(story())
    assert web.asked == [ROBOTS, HOME]


def test_a_busy_server_that_names_no_time_is_left_alone_for_a_while(tmp_path: Path) -> None:
    busy = Fetched(HOME, HOME, NOON, 429, requests=1, problem=Problem(Reason.RATE_LIMITED))
    web = FakeWeb(tmp_path, {HOME: busy})
    _, clock, _ = ask(web, HOME)
    assert sum(clock.slept) == pytest.approx(0.5 + REST * 0.5)


def test_a_host_that_fails_again_and_again_is_left_alone_then_given_up(tmp_path: Path) -> None:
    urls = [f"{HOME}{n}" for n in range(20)]
    web = FakeWeb(tmp_path, dict.fromkeys(urls, Problem(Reason.TIMEOUT, "no answer")))
    answers, clock, _ = ask(web, *urls)
    assert len(web.asked) == 1 + PATIENCE + len(PAUSES)
    assert sum(clock.slept) >= 0.5 * sum(PAUSES)
    last = answers[-1].problem
    assert last is not None
    assert (last.reason, answers[-1].requests) == (Reason.TIMEOUT, 0)
    assert "left alone" in last.detail


def test_nobody_waits_for_a_host_that_was_given_up(tmp_path: Path) -> None:
    urls = [f"{HOME}{n}" for n in range(40)]
    web = FakeWeb(tmp_path, dict.fromkeys(urls, Problem(Reason.SERVER_ERROR, "HTTP 500")))
    _, clock, _ = ask(web, *urls)
    assert len(web.asked) == 1 + PATIENCE + len(PAUSES)
    assert sum(clock.slept) < 0.5 * sum(PAUSES) + 20


def test_any_answer_ends_the_row_of_failures(tmp_path: Path) -> None:
    urls = [f"{HOME}{n}" for n in range(20)]
    pages = {url: Problem(Reason.TIMEOUT) for url in urls}
    pages |= dict.fromkeys(urls[::4], Problem(Reason.NOT_FOUND))
    web = FakeWeb(tmp_path, pages)
    ask(web, *urls)
    assert web.asked == [ROBOTS, *urls]


def test_a_host_that_was_given_up_gets_one_more_try_at_the_second_chance(tmp_path: Path) -> None:
    urls = [f"{HOME}{n}" for n in range(20)]
    web = FakeWeb(tmp_path, dict.fromkeys(urls, Problem(Reason.TIMEOUT)))

    async def story() -> int:
        clock = FakeClock()
        it = Guest(web, Pace(clock), clock)
        for url in urls:
            await it.ask(url)
        asked = len(web.asked)
        it.forgive()
        for url in urls:
            await it.ask(url)
        return len(web.asked) - asked

    assert run(story()) == 1


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
