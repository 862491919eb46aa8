"""robots.txt by RFC 9309."""

from __future__ import annotations

from pathlib import Path

import pytest

from oitcheck.model import Problem, Reason
from oitcheck.web.robots import Robots
from oitcheck.web.seams import Fetched
from tests.web.helpers import NOON, FakeWeb, run

HOST = "http://a.th"


def robots(tmp_path: Path, answer: bytes | Problem, *, ignore: bool = False) -> Robots:
    web = FakeWeb(tmp_path, {f"{HOST}/robots.txt": answer})
    return Robots(web.fetch, ignore=ignore)


def allowed(it: Robots, path: str) -> bool:
    return run(it.refusal(HOST + path)) is None


@pytest.mark.parametrize(
    "text",
    [
        b"User-agent: *\nDisallow: /x\n",
        b"\xef\xbb\xbfUser-agent: *\r\nDisallow: /x\r\n",
        b"User-agent: *\rDisallow: /x\r",
        b"User-agent: *\nDisallow: /\n\nUser-agent: oitcheck\nDisallow: /x\n",
        b"\xff\xfe junk\nUser-agent: *\nDisallow: /x",
    ],
)
def test_rules(tmp_path: Path, text: bytes) -> None:
    it = robots(tmp_path, text)
    assert not allowed(it, "/x/1")
    assert allowed(it, "/y")


def test_everything_is_disallowed(tmp_path: Path) -> None:
    it = robots(tmp_path, b"User-agent: *\nDisallow: /")
    assert run(it.refusal(f"{HOST}/")) == Problem(Reason.ROBOTS, "Disallow")


@pytest.mark.parametrize(
    "reason", [Reason.NOT_FOUND, Reason.FORBIDDEN, Reason.RATE_LIMITED, Reason.REDIRECTS]
)
def test_4xx_is_none(tmp_path: Path, reason: Reason) -> None:
    assert allowed(robots(tmp_path, Problem(reason)), "/x")


@pytest.mark.parametrize("reason", [Reason.SERVER_ERROR, Reason.TIMEOUT, Reason.RESET])
def test_a_server_that_fails_is_not_crawled(tmp_path: Path, reason: Reason) -> None:
    it = robots(tmp_path, Problem(reason, "so"))
    assert run(it.refusal(f"{HOST}/")) == Problem(Reason.ROBOTS, "robots.txt: so")
    assert run(it.silent(f"{HOST}/")) == (reason is not Reason.SERVER_ERROR)


@pytest.mark.parametrize(
    "body", [b"<html>User-agent: *\nDisallow: /</html>", b"", b"\n<!DOCTYPE html>"]
)
def test_html_and_nothing_are_none(tmp_path: Path, body: bytes) -> None:
    assert allowed(robots(tmp_path, body), "/x")


def test_only_the_first_500_kb_count(tmp_path: Path) -> None:
    body = b"User-agent: *\nDisallow: /x\n" + b"#" * 600_000 + b"\nDisallow: /y\n"
    it = robots(tmp_path, body)
    assert not allowed(it, "/x")
    assert allowed(it, "/y")


def test_ignore(tmp_path: Path) -> None:
    it = robots(tmp_path, b"User-agent: *\nDisallow: /", ignore=True)
    assert allowed(it, "/x")


def test_crawl_delay(tmp_path: Path) -> None:
    it = robots(tmp_path, b"User-agent: *\nCrawl-delay: 86400")
    assert run(it.crawl_delay(f"{HOST}/")) == 86400.0
    assert run(robots(tmp_path, b"").crawl_delay(f"{HOST}/")) == 0.0


def test_one_for_every_scheme_host_and_port(tmp_path: Path) -> None:
    web = FakeWeb(tmp_path, {})

    async def story() -> list[str]:
        it = Robots(web.fetch)
        for url in ("http://a.th/1", "http://a.th/2", "https://a.th/", "http://b.a.th/"):
            await it.refusal(url)
        await it.refusal("http://a.th:81/")
        await it.refusal("file:///x/y.html")
        return web.asked

    hosts = ["http://a.th", "https://a.th", "http://b.a.th", "http://a.th:81"]
    assert run(story()) == [f"{host}/robots.txt" for host in hosts]


def test_failures_can_be_forgotten() -> None:
    answers = [Problem(Reason.SERVER_ERROR), Problem(Reason.NOT_FOUND)]

    async def ask(url: str) -> Fetched:
        return Fetched(url, url, NOON, problem=answers.pop(0))

    async def story() -> tuple[bool, bool]:
        it = Robots(ask)
        before = await it.refusal(f"{HOST}/") is None
        it.forget_failures()
        return before, await it.refusal(f"{HOST}/") is None

    assert run(story()) == (False, True)
