"""The crawl over small sites: order, limits, scope, splash, soft 404, second chances."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from oitcheck.model import Crawled, Kind, Problem, Reason, Step, Stop
from oitcheck.web.crawl import Limits, crawl
from oitcheck.web.folder import FolderFetcher, address_of, roots
from oitcheck.web.guest import Guest
from oitcheck.web.notfound import canary
from oitcheck.web.pace import Pace
from oitcheck.web.seams import Fetched
from tests.web.helpers import (
    FakeClock,
    FakeGuide,
    FakeSkimmer,
    FakeWatcher,
    FakeWeb,
    Route,
    Server,
    fetcher,
    guest,
    in_turn,
    links,
    page,
    run,
    silence,
)

HOME = "http://a.th/"


def html(title: str, *hrefs: str, text: str = "") -> str:
    """A page that says something of its own, also where titles differ by a number only."""
    own = "".join("abcdefghij"[int(char)] * 12 if char.isdigit() else char for char in title)
    told = text or f"{title}</p><p>{own}"
    return f"<html><title>{title}</title><body>{links(*hrefs)}<p>{told}</p></body></html>"


def site(pages: Mapping[str, Any]) -> dict[str, Any]:
    return {HOME + path if "://" not in path else path: body for path, body in pages.items()}


def go(
    tmp_path: Path,
    pages: Mapping[str, Any],
    guide: FakeGuide | None = None,
    *,
    connections: int = 2,
    starts: tuple[str, ...] = (HOME,),
    web: FakeWeb | None = None,
    **options: Any,
) -> tuple[Crawled, FakeWeb]:
    web = web or FakeWeb(tmp_path, site(pages))
    door = guest(web, connections)
    crawled = crawl(starts, guide or FakeGuide(), door, FakeSkimmer(), **options)
    return run(crawled), web


def paths(crawled: Crawled) -> list[str]:
    return [url.removeprefix(HOME) for url in crawled.visits]


def reason(crawled: Crawled, path: str) -> Reason | None:
    problem = crawled.visits[HOME + path].problem
    return problem.reason if problem else None


MENU = ("b", "c", "d", "http://out.th/x", "#", "mailto:x@a.th")
SMALL = {
    "": html("home", *MENU, "e", "f", "g", "h", "i", "j"),
    "b": html("b", "b1", "b2", *MENU),
    "c": html("c", "c1", *MENU),
    "b1": html("b1", ""),
}


def test_a_small_site_to_its_end(tmp_path: Path) -> None:
    guide, watcher = FakeGuide(), FakeWatcher()
    crawled, web = go(tmp_path, SMALL, guide, watcher=watcher)
    assert crawled.stopped_by is Stop.EXHAUSTED
    assert (crawled.start_url, crawled.home_url, crawled.waiting) == (HOME, HOME, ())
    assert paths(crawled) == ["", *"bcdefghi", "b1", "b2", "c1", "j"]
    assert reason(crawled, "d") is Reason.NOT_FOUND
    assert web.asked[:3] == [f"{HOME}robots.txt", HOME, canary(HOME)]
    assert len(web.asked) == len(set(web.asked)) == crawled.requests
    assert watcher.stages == ["start", "crawl"]
    assert watcher.urls == list(crawled.visits)
    assert [len(visits) for visits in guide.rounds] == [1, 8, 4]


def test_visits_carry_what_was_read_and_how_it_was_reached(tmp_path: Path) -> None:
    crawled, _ = go(tmp_path, SMALL)
    home, leaf = crawled.visits[HOME], crawled.visits[f"{HOME}b1"]
    assert (home.kind, home.title, home.found_on, home.click_path) == (Kind.HTML, "home", "", ())
    assert leaf.found_on == f"{HOME}b"
    assert leaf.click_path == (Step("to b", f"{HOME}b"), Step("to b1", f"{HOME}b1"))
    assert Path(leaf.body).read_text() == SMALL["b1"]


def test_the_promising_first_and_done_ends_it(tmp_path: Path) -> None:
    guide = FakeGuide(wanted=("zz", "b9"), enough=2)
    many = {f"m{n}": html(f"m{n}") for n in range(40)}
    pages = {**many, "": html("home", *many, "zz"), "zz": html("zz", "b9"), "b9": html("b9")}
    crawled, _ = go(tmp_path, pages, guide)
    assert crawled.stopped_by is Stop.DECIDED
    assert paths(crawled)[:2] == ["", "zz"]
    assert len(crawled.visits) == 1 + 8 + 8
    assert len(crawled.waiting) == 40 - 14
    assert {seen.link.url for seen in crawled.seen} == {f"{HOME}zz", f"{HOME}b9"}
    assert guide.heard == list(crawled.seen)


def test_max_pages(tmp_path: Path) -> None:
    crawled, _ = go(tmp_path, SMALL, limits=Limits(max_pages=3))
    assert crawled.stopped_by is Stop.MAX_PAGES
    assert paths(crawled) == ["", "b", "c"]
    assert f"{HOME}b1" in crawled.waiting
    exact, _ = go(tmp_path, SMALL, limits=Limits(max_pages=4))
    assert exact.stopped_by is Stop.MAX_PAGES


def test_a_site_of_dead_links_ends_too(tmp_path: Path) -> None:
    pages = {"": html("home", *(f"dead{n}" for n in range(100)))}
    crawled, web = go(tmp_path, pages, limits=Limits(max_pages=5))
    assert crawled.stopped_by is Stop.MAX_PAGES
    assert len(web.asked) <= 5 * 4 + 2


def test_max_time(tmp_path: Path) -> None:
    clock = FakeClock()
    web = FakeWeb(tmp_path, site(SMALL))
    door = Guest(web, Pace(clock, delay=10.0), clock)
    crawled = run(
        crawl([HOME], FakeGuide(), door, FakeSkimmer(), limits=Limits(max_time=45), clock=clock)
    )
    assert crawled.stopped_by is Stop.MAX_TIME
    assert HOME in crawled.visits
    assert len(crawled.visits) + len(crawled.waiting) == 13


def test_ctrl_c_keeps_what_was_found(tmp_path: Path) -> None:
    watcher, guide = FakeWatcher(), FakeGuide()
    crawled, _ = go(tmp_path, SMALL, guide, watcher=watcher, stop=lambda: len(watcher.urls) >= 3)
    assert crawled.stopped_by is Stop.INTERRUPTED
    assert paths(crawled)[:3] == ["", "b", "c"]
    assert set(crawled.waiting) >= {f"{HOME}j", f"{HOME}b1"}
    assert len(crawled.visits) + len(crawled.waiting) == 13
    assert [url for visits in guide.rounds for url in visits] == list(crawled.visits)


def test_ctrl_c_does_not_wait_for_a_silent_server(tmp_path: Path) -> None:
    async def story() -> Crawled:
        routes: dict[str, Route] = {"/": page("x", links("/b")), "/b": silence}
        async with Server(routes) as server, fetcher(tmp_path) as door, asyncio.timeout(2):
            return await crawl(
                [server.url()],
                FakeGuide(),
                guest(door),
                FakeSkimmer(),
                stop=lambda: "/b" in server.paths,
            )

    crawled = run(story())
    assert crawled.stopped_by is Stop.INTERRUPTED
    assert len(crawled.waiting) == 1


# The start


def test_https_then_http(tmp_path: Path) -> None:
    pages = {"https://a.th/": Problem(Reason.TLS, "expired"), **site(SMALL)}
    crawled, web = go(tmp_path, pages, starts=("https://a.th/", HOME))
    assert crawled.start_url == HOME
    assert "https://a.th/" not in crawled.visits
    assert web.asked[:4] == ["https://a.th/robots.txt", "https://a.th/"] + [
        f"{HOME}robots.txt",
        HOME,
    ]


def test_nobody_answers(tmp_path: Path) -> None:
    guide = FakeGuide()
    pages = {"https://a.th/": Problem(Reason.TLS, "expired"), HOME: Problem(Reason.SERVER_ERROR)}
    crawled, web = go(tmp_path, pages, guide, starts=("https://a.th/", HOME))
    assert crawled.stopped_by is Stop.UNREACHABLE
    assert [v.problem for v in crawled.visits.values()] == list(pages.values())
    assert web.asked.count("https://a.th/") == 1
    assert web.asked.count(HOME) == 2 * 2
    assert guide.rounds == [["https://a.th/", HOME]]


def test_a_passing_failure_of_the_front_page(tmp_path: Path) -> None:
    class Recovering(FakeWeb):
        async def fetch(self, url: str, **options: Any) -> Fetched:
            fetched = await super().fetch(url, **options)
            if url == HOME and self.asked.count(HOME) == 1:
                return replace(fetched, problem=Problem(Reason.RESET), body_path="")
            return fetched

    crawled, _ = go(tmp_path, {}, web=Recovering(tmp_path, site(SMALL)))
    assert crawled.stopped_by is Stop.EXHAUSTED
    assert crawled.visits[HOME].problem is None


def test_everything_is_disallowed(tmp_path: Path) -> None:
    pages = {**SMALL, "robots.txt": b"User-agent: *\nDisallow: /"}
    crawled, web = go(tmp_path, pages)
    assert crawled.stopped_by is Stop.UNREACHABLE
    assert reason(crawled, "") is Reason.ROBOTS
    assert web.asked == [f"{HOME}robots.txt"]


def test_a_disallowed_part_becomes_visits_without_requests(tmp_path: Path) -> None:
    pages = {**SMALL, "robots.txt": b"User-agent: *\nDisallow: /b"}
    crawled, web = go(tmp_path, pages)
    assert crawled.visits[f"{HOME}b"].problem == Problem(Reason.ROBOTS, "Disallow")
    assert crawled.visits[f"{HOME}b"].status is None
    assert f"{HOME}b" not in web.asked


def test_an_intro_page_is_stepped_through(tmp_path: Path) -> None:
    intro = f'<html><title>x</title>{links("https://royal.th/")}<a href="main">เข้าสู่เว็บไซต์</a>'
    crawled, web = go(tmp_path, {"": intro, "main": html("main", "b", "c"), "b": html("b")})
    assert crawled.start_url == HOME
    assert crawled.home_url == f"{HOME}main"
    assert web.asked[:4] == [f"{HOME}robots.txt", HOME, f"{HOME}main", canary(HOME)]
    click_path = crawled.visits[f"{HOME}b"].click_path
    assert click_path == (Step("เข้าสู่เว็บไซต์", f"{HOME}main"), Step("to b", f"{HOME}b"))


def test_a_refresh_is_an_intro_and_a_dead_one_is_not(tmp_path: Path) -> None:
    intro = '<html><meta http-equiv="refresh" content="0; url=/main"><p>...</p>'
    guide = FakeGuide()
    crawled, _ = go(tmp_path, {"": intro, "main": html("main", "b", "c")}, guide)
    assert crawled.home_url == f"{HOME}main"
    assert guide.homes == [HOME, f"{HOME}main"]
    guide = FakeGuide()
    crawled, _ = go(tmp_path, {"": intro}, guide)
    assert crawled.home_url == HOME
    assert guide.homes == [HOME, f"{HOME}main", HOME]


# Scope


def test_scope(tmp_path: Path) -> None:
    guide = FakeGuide(wanted=("form",))
    pages = site(
        {
            "": html("home", "http://www.a.th/w", "http://sub.a.th/s", "http://out.th/form", "b"),
            "b": html("b", "http://out.th/other"),
            "http://www.a.th/w": html("w"),
            "http://sub.a.th/s": html("s"),
        }
    )
    crawled, web = go(tmp_path, pages, guide)
    assert list(crawled.visits) == [HOME, f"{HOME}b", "http://sub.a.th/s", "http://www.a.th/w"]
    assert "http://sub.a.th/robots.txt" in web.asked
    assert [seen.link.url for seen in crawled.seen] == ["http://out.th/form"]
    assert crawled.waiting == ()


def test_a_path_keeps_to_itself(tmp_path: Path) -> None:
    start = "http://host.th/agency/"
    pages = {start: html("home", "b", "/other/", "../x"), f"{start}b": html("b")}
    crawled, web = go(tmp_path, pages, starts=(start,))
    assert list(crawled.visits) == [start, f"{start}b"]
    assert canary(start) in web.asked


def test_the_first_redirect_widens_the_scope(tmp_path: Path) -> None:
    web = FakeWeb(tmp_path, {"http://new.th/b": html("b")})
    front = html("home", "http://new.th/b", "http://new.th/home")
    web.pages[HOME] = web.found(HOME, front, "http://new.th/home")
    crawled, _ = go(tmp_path, {}, web=web)
    assert list(crawled.visits) == [HOME, "http://new.th/b", "http://new.th/home"]
    assert not any(visit.off_site for visit in crawled.visits.values())
    assert "http://new.th/home" not in web.asked


def test_a_page_that_redirects_away_is_off_site(tmp_path: Path) -> None:
    web = FakeWeb(tmp_path, site({"": html("home", "away")}))
    away = html("elsewhere", "http://a.th/from-outside")
    web.pages[f"{HOME}away"] = web.found(f"{HOME}away", away, "http://out.th/")
    crawled, _ = go(tmp_path, {}, web=web)
    assert crawled.visits[f"{HOME}away"].off_site
    assert paths(crawled) == ["", "away"]


def test_what_a_check_needs_is_asked_once_and_never_followed(tmp_path: Path) -> None:
    out = "http://out.th/form"
    guide = FakeGuide(wanted=("form",), asking=[out, f"{HOME}b.pdf", HOME, ""])
    pages = {**SMALL, out: html("form", f"{HOME}hidden", "http://out.th/more"), "b.pdf": b"%PDF-1"}
    pages[""] = html("home", "b", "b.pdf", out)
    crawled, web = go(tmp_path, pages, guide)
    form = crawled.visits[out]
    assert (form.off_site, form.title, form.problem) == (True, "form", None)
    assert form.click_path == (Step(f"to {out}", out),)
    assert crawled.visits[f"{HOME}b.pdf"].kind is Kind.PDF
    assert paths(crawled)[1:3] == [out, "b.pdf"]
    assert f"{HOME}hidden" not in web.asked
    assert web.asked.count(out) == 1


# What looks like a page


def test_documents_are_fetched_only_when_something_wants_them(tmp_path: Path) -> None:
    guide = FakeGuide(wanted=("plan", "zipped"))
    pages = {
        "": html("home", "plan.pdf", "other.pdf", "a.jpg", "zipped.zip", "plan-page.pdf"),
        "plan.pdf": b"%PDF-1.4 ...",
        "zipped.zip": b"PK\x03\x04",
        "plan-page.pdf": html("not a PDF", "from-it"),
    }
    crawled, _ = go(tmp_path, pages, guide)
    kinds = {path: crawled.visits[HOME + path].kind for path in paths(crawled)}
    assert kinds["plan.pdf"] is Kind.PDF
    assert kinds["zipped.zip"] is Kind.OFFICE
    assert kinds["plan-page.pdf"] is Kind.HTML
    assert reason(crawled, "plan-page.pdf") is Reason.NOT_A_FILE
    assert f"{HOME}from-it" in crawled.visits
    assert crawled.waiting == (f"{HOME}a.jpg", f"{HOME}other.pdf")


def test_the_same_content_is_read_once(tmp_path: Path) -> None:
    same = html("same", "leaf")
    skimmer = FakeSkimmer()
    web = FakeWeb(tmp_path, site({"": html("home", "b", "c"), "b": same, "c": same}))
    crawled = run(crawl([HOME], FakeGuide(), guest(web), skimmer))
    assert skimmer.skimmed.count(f"{HOME}b") == 1
    assert f"{HOME}c" not in skimmer.skimmed
    assert crawled.visits[f"{HOME}c"].title == "same"
    assert crawled.visits[f"{HOME}c"].problem is None


def test_soft_404(tmp_path: Path) -> None:
    gone = html("อบต.", "b", "gone", text="ขออภัย ไม่มีหน้านี้แล้ว")
    pages = {
        "": html("อบต.", "b", "gone", "c"),
        "b": html("อบต.", "b", "gone", text="โทร 0 4412 3456"),
        "gone": gone,
        canary(HOME): gone.replace("ขออภัย", "ขออภัย "),
        "c": html("404 Not Found", text="nothing"),
    }
    crawled, _ = go(tmp_path, pages)
    assert (reason(crawled, "gone"), reason(crawled, "c")) == (Reason.SOFT_404, Reason.SOFT_404)
    assert (reason(crawled, "b"), reason(crawled, "")) == (None, None)
    assert crawled.visits[f"{HOME}gone"].lines == ()


def test_a_catch_all_shows_the_front_page_for_what_is_gone(tmp_path: Path) -> None:
    front = html("home", "b", "gone", "index.php")
    web = FakeWeb(tmp_path, site({"": front, "b": html("b"), "gone": front, canary(HOME): front}))
    index = f"{HOME}index.php"
    web.pages[index] = web.found(index, front, HOME)
    crawled, _ = go(tmp_path, {}, web=web)
    assert reason(crawled, "gone") is Reason.SOFT_404
    assert (reason(crawled, "index.php"), reason(crawled, "b")) == (None, None)


def test_an_empty_answer_is_told_as_such(tmp_path: Path) -> None:
    crawled, _ = go(tmp_path, {"": html("home", "b", "c"), "b": ""})
    assert reason(crawled, "b") is Reason.EMPTY


def test_a_page_the_skimmer_cannot_read(tmp_path: Path) -> None:
    class Failing(FakeSkimmer):
        async def skim(self, path: str, url: str, charset: str, known: Any, **_: Any) -> Any:
            if url.endswith("/b"):
                return Problem(Reason.UNREADABLE, "too deep")
            return await super().skim(path, url, charset, known)

    web = FakeWeb(tmp_path, site(SMALL))
    crawled = run(crawl([HOME], FakeGuide(), guest(web), Failing()))
    assert crawled.visits[f"{HOME}b"].problem == Problem(Reason.UNREADABLE, "too deep")


def test_links_of_one_page_are_bounded(tmp_path: Path) -> None:
    pages = {"": html("home", *(f"p{n}x" for n in range(100)))}
    crawled, _ = go(tmp_path, pages, limits=Limits(links_per_page=10))
    assert len(crawled.visits) == 11


# Second chances


def test_failures_get_a_second_chance_at_the_end(tmp_path: Path) -> None:
    async def story() -> tuple[Crawled, list[str], FakeWatcher]:
        broken = b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"
        routes: dict[str, Route] = {
            "/": page("home", links("/b", "/c", "/d")),
            "/b": in_turn(broken, broken, page("b", links("/new"))),
            "/c": page("c"),
            "/d": broken,
            "/new": page("new"),
        }
        watcher = FakeWatcher()
        async with Server(routes) as server, fetcher(tmp_path) as door:
            crawled = await crawl(
                [server.url()], FakeGuide(), guest(door), FakeSkimmer(), watcher=watcher
            )
            return crawled, server.paths, watcher

    crawled, asked, watcher = run(story())
    assert [path for path in asked if path != "/d"][-2:] == ["/b", "/new"]
    assert (asked.count("/b"), asked.count("/d")) == (3, 2 + 3)
    assert watcher.stages == ["start", "crawl", "again"]
    problems = {url.rsplit("/", 1)[1]: visit.problem for url, visit in crawled.visits.items()}
    assert problems.pop("d") == Problem(Reason.SERVER_ERROR, "HTTP 500")
    assert list(problems.items()) == [("", None), ("b", None), ("c", None), ("new", None)]


def test_the_second_chance_has_twice_the_time(tmp_path: Path) -> None:
    pages = {"": html("home", "b", "c"), "b": Problem(Reason.TIMEOUT)}
    _, web = go(tmp_path, pages, limits=Limits(deadline=7.0))
    assert web.asked.count(f"{HOME}b") == 2
    assert web.deadlines[f"{HOME}b"] == 14.0
    assert web.deadlines[f"{HOME}c"] == 7.0


def test_a_failure_keeps_its_place_among_the_pages(tmp_path: Path) -> None:
    pages = {**SMALL, "b": Problem(Reason.TIMEOUT)}
    crawled, web = go(tmp_path, pages, limits=Limits(max_pages=3))
    assert paths(crawled) == ["", "b", "c"]
    assert web.asked.count(f"{HOME}b") == 2


# Determinism


def tree() -> dict[str, Any]:
    pages: dict[str, Any] = {}
    for n in range(120):
        hrefs = [f"/n{child}" for child in (2 * n + 1, 2 * n + 2, n // 2, 119 - n) if child < 120]
        pages[f"n{n}"] = html(f"page n{n}", *hrefs, f"/doc{n % 7}.pdf", f"/x?page={n}")
    pages[""] = html("home", "/n0", "/n1", "/n2")
    pages["n5"] = Problem(Reason.TIMEOUT)
    pages.update({f"doc{n}.pdf": f"%PDF-1.4 {n}".encode() for n in range(7)})
    return pages


@pytest.mark.parametrize("limit", [40, 400])
def test_the_number_of_connections_changes_nothing(tmp_path: Path, limit: int) -> None:
    def story(connections: int) -> tuple[Crawled, list[list[str]]]:
        guide = FakeGuide(wanted=("n7", "doc3"), dull=("page=",))
        limits = Limits(max_pages=limit)
        crawled, _ = go(tmp_path, tree(), guide, connections=connections, limits=limits)
        return crawled, guide.rounds

    one, four = story(1), story(4)
    assert one == four
    assert list(one[0].visits) == list(four[0].visits)
    assert len(one[0].visits) >= 40


def test_every_step_of_a_click_path_was_seen(tmp_path: Path) -> None:
    crawled, _ = go(tmp_path, tree())
    for visit in crawled.visits.values():
        at = crawled.home_url
        for step in visit.click_path:
            body = Path(crawled.visits[at].body).read_text()
            assert f">{step.text}<" in body
            assert f'href="/{step.url.removeprefix(HOME)}"' in body
            at = step.url
        assert at == visit.url


# Folders


def in_folder(site: Path, guide: FakeGuide | None = None) -> Crawled:
    clock = FakeClock()
    door = Guest(FolderFetcher(site, clock), Pace(clock, delay=0), clock)
    first, *rest = roots(site)
    return run(crawl([first], guide or FakeGuide(), door, FakeSkimmer(), roots=rest, clock=clock))


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(html("home", "b.html", "gone.html", "https://x.th/"))
    (tmp_path / "b.html").write_text(html("b", "../outside.html", "/etc/passwd"))
    crawled = in_folder(tmp_path, FakeGuide(asking=["https://x.th/"]))
    reasons = [v.problem.reason if v.problem else None for v in crawled.visits.values()]
    assert crawled.folder
    assert crawled.stopped_by is Stop.EXHAUSTED
    assert reasons[:4] == [None, Reason.OUTSIDE_FOLDER, None, Reason.NOT_FOUND]
    assert reasons[4:] == [Reason.OUTSIDE_FOLDER] * 2


def test_a_folder_without_an_index(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.html").write_text(html(name, "https://x.th/"))
    crawled = in_folder(tmp_path)
    assert list(crawled.visits) == [address_of(tmp_path / f"{n}.html") for n in "abc"]
    assert all(visit.click_path == () for visit in crawled.visits.values())


def test_one_saved_page_whose_links_lead_out(tmp_path: Path) -> None:
    one = tmp_path / "one.html"
    one.write_text(html("one", "other.html"))
    crawled = in_folder(one)
    assert crawled.home_url == address_of(one)
    assert crawled.visits[crawled.home_url].problem is None


def test_a_page_shown_for_a_file_is_still_a_page_under_its_own_address(tmp_path: Path) -> None:
    same = html("viewer", "leaf")
    guide = FakeGuide(wanted=("plan",))
    pages = {"": html("home", "plan.pdf", "viewer"), "plan.pdf": same, "viewer": same}
    crawled, _ = go(tmp_path, pages, guide)
    assert reason(crawled, "plan.pdf") is Reason.NOT_A_FILE
    assert reason(crawled, "viewer") is None
