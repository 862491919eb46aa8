"""What a page in the browser asks for: answered, refused, counted, or said to be lacking."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from oitcheck.model import Problem, Reason
from oitcheck.web import door
from oitcheck.web.body import written
from oitcheck.web.door import Asked, Door, Reply, Scenery, Sitting
from oitcheck.web.guest import Guest
from oitcheck.web.pace import Pace
from oitcheck.web.seams import Call, Fetched, MayFollow, SystemClock
from tests.web.helpers import NOON, FakeWeb, guest, run

SITE = "http://www.nongbua.go.th"
HOME = f"{SITE}/"
CDN = "http://cdn.example.com"


@dataclass
class Web:
    """A fetcher that answers everything with a script, unless ``answers`` says otherwise."""

    scratch: Path
    answers: Mapping[str, Problem | Fetched] = field(default_factory=dict)
    seconds: float = 0.0
    calls: list[tuple[str, Call]] = field(default_factory=list)

    async def fetch(
        self,
        url: str,
        *,
        deadline: float | None = None,
        may_follow: MayFollow | None = None,
        call: Call | None = None,
    ) -> Fetched:
        if url.endswith("/robots.txt"):
            return Fetched(url, url, NOON, 404, problem=Problem(Reason.NOT_FOUND), requests=1)
        self.calls.append((url, call or Call()))
        await asyncio.sleep(self.seconds)
        found = self.answers.get(url)
        if isinstance(found, Problem):
            return Fetched(url, url, NOON, problem=found, requests=1)
        return found or self.found(url)

    def found(self, url: str, kind: str = "text/javascript", final_url: str = "") -> Fetched:
        body = self.scratch / "body"
        body.write_bytes(b"1")
        final = final_url or url
        return Fetched(url, final, NOON, 200, kind, "utf-8", str(body), "0", 1, requests=1)

    @property
    def asked(self) -> list[str]:
        """What was asked for, in order."""
        return [url for url, _ in self.calls]


def inside(url: str) -> bool:
    return url.startswith(f"{SITE}/")


def sitting(web: Web, url: str = HOME) -> Sitting:
    """A page with its own door."""
    return Sitting(Door(guest(web, connections=8)), url, "<p>ก</p>", inside)


def get(url: str, kind: str = "fetch") -> Asked:
    return Asked(url, kind)


def move(url: str, method: str = "GET") -> Asked:
    return Asked(url, "document", method, top=True)


def answers(page: Sitting | Scenery, *asked: Asked) -> list[Reply | None]:
    """The replies, asked for one after the other."""

    async def ask() -> list[Reply | None]:
        return [await page.answer(one) for one in asked]

    return run(ask())


# Requests of scripts


@pytest.mark.parametrize("kind", ["script", "xhr", "fetch"])
def test_what_scripts_need_is_fetched(kind: str, tmp_path: Path) -> None:
    web = Web(tmp_path)
    (reply,) = answers(sitting(web), get(f"{SITE}/app.js", kind))
    assert reply == Reply("text/javascript; charset=utf-8", path=str(tmp_path / "body"))
    assert web.asked == [f"{SITE}/app.js"]


@pytest.mark.parametrize(
    "kind",
    [
        "image",
        "font",
        "media",
        "manifest",
        "texttrack",
        "other",
        "ping",
    ],
)
def test_what_is_not_needed_for_judging_is_refused(kind: str, tmp_path: Path) -> None:
    web, page = Web(tmp_path), sitting(Web(tmp_path))
    assert answers(page, get(f"{SITE}/x", kind)) == [None]
    assert (web.asked, page.lacking) == ([], None)


def test_a_style_sheet_is_empty_so_that_the_page_goes_on(tmp_path: Path) -> None:
    web = Web(tmp_path)
    assert answers(sitting(web), get(f"{SITE}/a.css", "stylesheet")) == [Reply("text/css")]
    assert web.asked == []


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "data:text/javascript,1",
        "blob:http://www.nongbua.go.th/1",
        "ftp://www.nongbua.go.th/x",
        "chrome://version",
        "http://user:secret@www.nongbua.go.th/x",
        "",
    ],
)
def test_what_is_no_web_address_is_refused(url: str, tmp_path: Path) -> None:
    web, page = Web(tmp_path), sitting(Web(tmp_path))
    assert answers(page, get(url), move(url)) == [None, None]
    assert web.asked == []


@pytest.mark.parametrize(
    ("host", "refused"),
    [
        ("www.google-analytics.com", True),
        ("www.googletagmanager.com", True),
        ("connect.facebook.net", True),
        ("static.hotjar.com", True),
        ("lvs.truehits.net", True),
        ("my-facebook.net", False),
        ("facebook.net.example.com", False),
        ("ajax.googleapis.com", False),
    ],
)
def test_trackers_are_not_asked(host: str, refused: bool, tmp_path: Path) -> None:
    web = Web(tmp_path)
    page = sitting(web)
    (reply,) = answers(page, get(f"https://{host}/x.js", "script"))
    assert (reply is None, web.asked == [], page.lacking) == (refused, refused, None)


def test_a_post_goes_to_the_site_itself_only(tmp_path: Path) -> None:
    web = Web(tmp_path)
    sent = {"content-type": "application/json", "cookie": "a=b", "x-csrf-token": "t", "origin": "x"}
    own = Asked(f"{SITE}/api", "fetch", "POST", sent, b"{}")
    assert all(answers(sitting(web), own))
    passed = {"content-type": "application/json", "x-csrf-token": "t"}
    assert web.calls == [(f"{SITE}/api", Call("POST", passed, b"{}"))]
    assert answers(sitting(web), Asked(f"{CDN}/api", "fetch", "POST", sent, b"{}")) == [None]
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"):
        assert answers(sitting(web), Asked(f"{SITE}/api", "fetch", method)) == [None]
    assert len(web.calls) == 1


def test_a_large_post_is_refused_and_told(tmp_path: Path) -> None:
    web = Web(tmp_path)
    page = sitting(web)
    body = b"x" * (door.MAX_POST + 1)
    assert answers(page, Asked(f"{SITE}/api", "xhr", "POST", body=body)) == [None]
    assert page.lacking
    assert page.lacking.reason is Reason.RENDER_LIMIT
    assert web.asked == []


# Bounds


def test_so_many_requests_of_a_page_and_no_more(tmp_path: Path) -> None:
    web = Web(tmp_path)
    page = sitting(web)
    replies = answers(page, *(get(f"{SITE}/{n}") for n in range(door.MOST_OF_A_PAGE)))
    assert all(replies)
    assert page.lacking is None
    assert answers(page, get(f"{SITE}/more")) == [None]
    assert page.lacking
    assert page.lacking.reason is Reason.RENDER_LIMIT
    assert len(web.asked) == door.MOST_OF_A_PAGE


def test_fewer_of_other_sites(tmp_path: Path) -> None:
    page = sitting(Web(tmp_path))
    assert all(answers(page, *(get(f"{CDN}/{n}") for n in range(door.MOST_ELSEWHERE))))
    elsewhere, own = answers(page, get(f"{CDN}/more"), get(f"{SITE}/own"))
    assert elsewhere is None
    assert own
    assert page.lacking
    assert page.lacking.reason is Reason.RENDER_LIMIT


def test_what_is_refused_is_not_counted(tmp_path: Path) -> None:
    page = sitting(Web(tmp_path))
    answers(page, *(get(f"{SITE}/{n}.png", "image") for n in range(200)))
    answers(page, *(get("https://www.google-analytics.com/x", "script") for _ in range(200)))
    assert all(answers(page, get(f"{SITE}/x")))
    assert page.lacking is None


def test_what_is_under_way_is_counted(tmp_path: Path) -> None:
    page = sitting(Web(tmp_path, seconds=0.05))

    async def watch() -> tuple[int, int]:
        asking = [asyncio.create_task(page.answer(get(f"{SITE}/{n}"))) for n in range(3)]
        await asyncio.sleep(0.02)
        meanwhile = page.in_flight
        await asyncio.gather(*asking)
        return meanwhile, page.in_flight

    assert run(watch()) == (3, 0)


# What counts as lacking


@pytest.mark.parametrize("reason", list(Reason))
def test_which_failures_leave_a_page_incomplete(reason: Reason, tmp_path: Path) -> None:
    page = sitting(Web(tmp_path, {f"{SITE}/x": Problem(reason, "why")}))
    answers(page, get(f"{SITE}/x"))
    matters = reason in door._MATTERS
    assert page.lacking == (Problem(reason, "why") if matters else None)


def test_which_failures_those_are() -> None:
    passing = {Reason.CONNECT, Reason.TIMEOUT, Reason.RESET, Reason.SERVER_ERROR}
    assert passing | {Reason.ROBOTS, Reason.TOO_LARGE, Reason.FORBIDDEN} <= door._MATTERS
    assert not {Reason.NOT_FOUND, Reason.PRIVATE_ADDRESS} & door._MATTERS


def test_a_script_of_another_site_is_missed_only_by_a_page_without_content(tmp_path: Path) -> None:
    page = sitting(Web(tmp_path, {f"{CDN}/x": Problem(Reason.TIMEOUT)}))
    assert answers(page, get(f"{CDN}/x", "script")) == [None]
    assert page.lacking is None
    assert page.foreign == Problem(Reason.TIMEOUT)


@pytest.mark.parametrize("reason", [Reason.TIMEOUT, Reason.NO_HOST, Reason.ROBOTS])
def test_data_of_another_site_is_lacking_where_it_does_not_come(
    reason: Reason, tmp_path: Path
) -> None:
    page = sitting(Web(tmp_path, {f"{CDN}/x": Problem(reason)}))
    assert answers(page, get(f"{CDN}/x", "xhr")) == [None]
    assert page.lacking == Problem(reason)


@pytest.mark.parametrize("address", [f"{CDN}/x", "http://fcm.googleapis.com/x"])
def test_what_is_asked_of_another_site_by_post_is_lacking(address: str, tmp_path: Path) -> None:
    web = Web(tmp_path)
    page = sitting(web)
    assert answers(page, Asked(address, "fetch", "POST", {}, b"q")) == [None]
    assert web.asked == []
    assert page.lacking is not None
    assert "POST" in page.lacking.detail


@pytest.mark.parametrize("kind", ["eventsource", "websocket"])
def test_a_connection_that_stays_open_is_refused_and_told(kind: str, tmp_path: Path) -> None:
    address = HOME.replace("http", "ws") if kind == "websocket" else HOME
    page = sitting(Web(tmp_path))
    assert answers(page, get(address, kind)) == [None]
    assert page.lacking is not None
    assert "live connection" in page.lacking.detail


@pytest.mark.parametrize("address", ["wss://va.tawk.to/s", "https://stats.truehits.net/x"])
def test_those_of_trackers_are_nobodys_loss(address: str, tmp_path: Path) -> None:
    page = sitting(Web(tmp_path))
    assert answers(page, get(address, "websocket"), get(address, "eventsource")) == [None, None]
    assert page.lacking is None


def test_a_host_that_is_not_there_is_not_asked_on_and_on(tmp_path: Path) -> None:
    addresses = [f"{CDN}/{n}" for n in range(9)]
    web = Web(tmp_path, {a: Problem(Reason.CONNECT) for a in addresses})
    page = sitting(web)
    for address in addresses:
        assert answers(page, get(address, "script")) == [None]
    assert web.asked == addresses[: door.PATIENCE]


def test_the_first_lack_is_the_one_that_is_told(tmp_path: Path) -> None:
    failing = {f"{SITE}/a": Problem(Reason.ROBOTS), f"{SITE}/b": Problem(Reason.TIMEOUT)}
    page = sitting(Web(tmp_path, failing))
    answers(page, get(f"{SITE}/a"), get(f"{SITE}/b"))
    assert page.lacking == Problem(Reason.ROBOTS)


def test_a_script_hears_the_status_of_its_failure(tmp_path: Path) -> None:
    gone = Fetched(f"{SITE}/x", f"{SITE}/x", NOON, 404, problem=Problem(Reason.NOT_FOUND))
    page = sitting(Web(tmp_path, {f"{SITE}/x": gone}))
    assert answers(page, get(f"{SITE}/x")) == [Reply("text/plain", status=404)]


# Moves


def test_the_page_itself_is_not_asked_for_again(tmp_path: Path) -> None:
    web = Web(tmp_path)
    page = sitting(web)
    own = Reply("text/html; charset=utf-8", "<p>ก</p>".encode())
    assert answers(page, move(HOME), move("http://nongbua.go.th/")) == [own, own]
    assert (web.asked, page.lacking, page.turned_back) == ([], None, False)


def test_a_lone_surrogate_in_the_page_does_no_harm(tmp_path: Path) -> None:
    page = Sitting(Door(guest(Web(tmp_path))), HOME, "a\ud800", inside)
    assert answers(page, move(HOME)) == [Reply("text/html; charset=utf-8", b"a?")]


def test_a_page_may_move_on_within_its_site(tmp_path: Path) -> None:
    web = Web(tmp_path)
    page = sitting(Web(tmp_path, {f"{SITE}/next": web.found(f"{SITE}/next", "text/html")}))
    _, reply = answers(page, move(HOME), move(f"{SITE}/next"))
    assert reply
    assert (page.lacking, page.turned_back) == (None, False)


def _found(kind: str = "text/html", final_url: str = "") -> Callable[[Web], Fetched]:
    return lambda web: web.found(f"{SITE}/next", kind, final_url)


@pytest.mark.parametrize(
    ("asked", "given", "reason"),
    [
        (move("http://other.example/"), None, Reason.BAD_REDIRECT),
        (move("about:blank"), None, Reason.BAD_REDIRECT),
        (move(f"{SITE}/next"), _found(final_url="http://other.example/"), Reason.BAD_REDIRECT),
        (move(f"{SITE}/next"), _found("application/pdf"), Reason.UNSUPPORTED),
        (move(f"{SITE}/next"), lambda _: Problem(Reason.NOT_FOUND), Reason.NOT_FOUND),
        (move(f"{SITE}/next"), lambda _: Problem(Reason.FORBIDDEN), Reason.FORBIDDEN),
        (move(HOME, "POST"), None, Reason.RENDER_FAILED),
        (move(f"{SITE}/send", "POST"), None, Reason.RENDER_FAILED),
    ],
    ids=["away", "blank", "redirected", "file", "gone", "forbidden", "post", "send"],
)
def test_a_move_to_where_nobody_looks_is_told(
    asked: Asked,
    given: Callable[[Web], Problem | Fetched] | None,
    reason: Reason,
    tmp_path: Path,
) -> None:
    web = Web(tmp_path)
    web.answers = {f"{SITE}/next": given(web)} if given else {}
    page = sitting(web)
    first, reply = answers(page, move(HOME), asked)
    assert first
    assert reply is None
    assert page.turned_back
    assert page.lacking
    assert page.lacking.reason is reason
    assert all(call.method == "GET" for _, call in web.calls)


def test_a_page_that_moves_on_and_on_is_stopped(tmp_path: Path) -> None:
    page = sitting(Web(tmp_path))
    assert all(answers(page, *[move(HOME)] * (1 + door.MOST_MOVES)))
    assert page.lacking is None
    assert answers(page, move(HOME)) == [None]
    assert page.lacking
    assert page.lacking.reason is Reason.REDIRECTS


def test_a_frame_is_a_page_of_its_own(tmp_path: Path) -> None:
    web = Web(tmp_path)
    page = sitting(web)
    assert answers(page, Asked(f"{SITE}/frame", "document"), Asked(HOME, "document")) == [None] * 2
    assert (web.asked, page.lacking, page.turned_back) == ([], None, False)


# The door itself


def test_what_was_asked_once_is_not_asked_again(tmp_path: Path) -> None:
    web = Web(tmp_path, seconds=0.02)
    shared = Door(guest(web))
    pages = [Sitting(shared, f"{SITE}/{n}", "", inside) for n in range(3)]

    async def ask() -> list[Reply | None]:
        return await asyncio.gather(*(page.answer(get(f"{SITE}/a.js")) for page in pages))

    assert all(run(ask()))
    assert web.asked == [f"{SITE}/a.js"]


def test_another_body_is_another_question(tmp_path: Path) -> None:
    web = Web(tmp_path)
    posts = [Asked(f"{SITE}/api", "xhr", "POST", body=body) for body in (b"1", b"2", b"1")]
    answers(sitting(web), *posts, get(f"{SITE}/api"))
    assert [(call.method, call.body) for _, call in web.calls] == [
        ("POST", b"1"),
        ("POST", b"2"),
        ("GET", b""),
    ]


def test_one_who_leaves_takes_nothing_from_the_others(tmp_path: Path) -> None:
    web = Web(tmp_path, seconds=0.05)
    shared = Door(guest(web))

    async def ask() -> tuple[Fetched, bool, bool]:
        leaving = asyncio.create_task(shared.ask(HOME, Call()))
        before = shared.knows(HOME)
        await asyncio.sleep(0.01)
        leaving.cancel()
        return await shared.ask(HOME, Call()), before, shared.knows(HOME)

    fetched, before, after = run(ask())
    assert fetched.problem is None
    assert (before, after) == (False, True)
    assert web.asked == [HOME]


def test_closing_lets_go_of_what_is_under_way(tmp_path: Path) -> None:
    shared = Door(guest(Web(tmp_path, seconds=30)))

    async def ask() -> None:
        waiting = asyncio.create_task(shared.ask(HOME, Call()))
        await asyncio.sleep(0.01)
        await shared.close()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    run(ask())


def test_each_address_has_its_own_time(tmp_path: Path) -> None:
    web, clock = FakeWeb(tmp_path, {HOME: "x"}), SystemClock()
    polite = Guest(web, Pace(clock, delay=0), clock, ignore_robots=True)
    run(Door(polite, deadline=7).ask(HOME, Call()))
    assert web.deadlines == {HOME: 7}


# Pictures


def scenery(web: Web, *, budget: int = 100) -> Scenery:
    """A kept page; so many new things may be asked for."""
    left = [None] * budget
    return Scenery(Door(guest(web)), HOME, "<p>ก</p>", lambda: bool(left and not left.pop()))


@pytest.mark.parametrize("kind", ["stylesheet", "image", "font"])
def test_what_a_picture_needs_is_fetched(kind: str, tmp_path: Path) -> None:
    web = Web(tmp_path)
    assert all(answers(scenery(web), get(f"{CDN}/x", kind)))
    assert web.asked == [f"{CDN}/x"]


@pytest.mark.parametrize("kind", ["script", "xhr", "fetch", "media", "websocket", "other"])
def test_nothing_runs_in_a_picture(kind: str, tmp_path: Path) -> None:
    web = Web(tmp_path)
    assert answers(scenery(web), get(f"{SITE}/x", kind)) == [None]
    assert web.asked == []


def test_a_picture_shows_the_kept_page_and_no_other(tmp_path: Path) -> None:
    web = Web(tmp_path)
    own = Reply("text/html; charset=utf-8", "<p>ก</p>".encode())
    asked = (move(HOME), move(f"{SITE}/next"), Asked("http://far.example/", "document"))
    page, moved, frame = answers(scenery(web), *asked)
    assert (page, moved) == (own, None)
    assert frame
    assert b"far.example" in frame.body, "in place of a frame stands where it is from"
    assert web.asked == []


def test_a_picture_within_its_budget(tmp_path: Path) -> None:
    web = Web(tmp_path)
    seen = [get(f"{SITE}/{name}.png", "image") for name in "aba"]
    first, second, again = answers(scenery(web, budget=1), *seen)
    assert (bool(first), second, bool(again)) == (True, None, True)
    assert web.asked == [f"{SITE}/a.png"]


@pytest.mark.parametrize("url", ["data:image/png,x", "file:///x.png", "https://t.truehits.net/a"])
def test_what_no_picture_needs(url: str, tmp_path: Path) -> None:
    web = Web(tmp_path)
    assert answers(scenery(web), get(url, "image")) == [None]
    assert web.asked == []


def test_only_a_saved_page_is_given_saved_files(tmp_path: Path) -> None:
    """The host that stands for the user's own folder is one like others to a page of the web."""
    web = Web(tmp_path)
    asked = [get(f"{door._SAVED}/etc/passwd", "image"), get(f"{door._SAVED}.x.com/a", "image")]
    answers(scenery(web), *asked)
    assert web.asked == [f"{door._SAVED}/etc/passwd", f"{door._SAVED}.x.com/a"]
    saved = Scenery(Door(guest(web)), "file:///home/site/index.html", "<p>x</p>", lambda: True)
    own = Asked(f"{door._SAVED}/home/site/index.html", "document", top=True)
    assert all(answers(saved, own, get(f"{door._SAVED}/home/site/a.png", "image"), asked[1]))
    assert web.asked[2:] == ["file:///home/site/a.png", f"{door._SAVED}.x.com/a"]


def test_a_picture_that_fails_is_left_out(tmp_path: Path) -> None:
    web = Web(tmp_path, {f"{SITE}/x.png": Problem(Reason.NOT_FOUND)})
    assert answers(scenery(web), get(f"{SITE}/x.png", "image")) == [None]


# Documents


def test_a_document_is_kept_by_its_content(tmp_path: Path) -> None:
    one, digest = written(tmp_path, "<p>ก\ud800</p>")
    assert Path(one).read_bytes() == "<p>ก?</p>".encode()
    assert written(tmp_path, "<p>ก?</p>") == (one, digest)
    assert written(tmp_path, "<p>ข</p>")[0] != one
