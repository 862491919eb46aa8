"""The crawl where scripts make pages: what is rendered, and what is said where it is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from oitcheck.model import Crawled, Made, Problem, Reason, Skim
from oitcheck.web.body import written
from oitcheck.web.crawl import Limits, crawl
from oitcheck.web.notfound import canary
from oitcheck.web.seams import Fetched, Known, Shown
from tests.web.helpers import FakeGuide, FakeSkimmer, FakeWeb, guest, links, run

HOME = "http://a.th/"
SHELL = "<html><title>อบต.</title><body><!--made--><div id='app'></div></body></html>"
FAILED = Problem(Reason.RENDER_FAILED, "the tab died")


class Skimmer(FakeSkimmer):
    """Sees by a remark that scripts make a page."""

    async def skim(
        self, path: str, url: str, charset: str, known: Known, *, rendered: bool = False
    ) -> Skim | Problem:
        skim = await super().skim(path, url, charset, known)
        made = "<!--made-->" in Path(path).read_text("utf-8") and not rendered
        return replace(skim, made=Made.SHELL) if made and isinstance(skim, Skim) else skim


class Renderer:
    """Shows for each address what a test wants: a body, or a problem."""

    def __init__(self, folder: Path, shown: Mapping[str, str | Problem | Shown]) -> None:
        self.folder = folder
        self.shown = shown
        self.asked: list[str] = []

    def why(self, skim: Skim) -> Made | None:
        return skim.made

    async def render(self, fetched: Fetched, inside: Callable[[str], bool]) -> Shown:
        self.asked.append(fetched.final_url)
        what = self.shown.get(fetched.final_url, Problem(Reason.RENDER_LIMIT))
        if isinstance(what, Shown):
            return what
        if isinstance(what, Problem):
            return Shown(fetched.final_url, problem=what)
        html = f"<html><title>อบต.</title><body>{what}</body></html>"
        return Shown(fetched.final_url, *written(self.folder, html))


def go(
    folder: Path,
    pages: Mapping[str, Any],
    shown: Mapping[str, str | Problem | Shown],
    **options: Any,
) -> tuple[Crawled, Renderer, FakeWeb]:
    web = FakeWeb(folder, {HOME + path: body for path, body in pages.items()})
    renderer = Renderer(folder, {HOME + path: what for path, what in shown.items()})
    guide = options.pop("guide", FakeGuide())
    story = crawl([HOME], guide, guest(web), Skimmer(), renderer=renderer, **options)
    return run(story), renderer, web


def test_what_a_browser_shows_is_what_was_read(tmp_path: Path) -> None:
    shown = {"": links("/people") + "<p>ยินดีต้อนรับ</p>", "people": "<h1>คณะผู้บริหาร</h1>"}
    crawled, renderer, _ = go(tmp_path, {"": SHELL, "people": SHELL}, shown)
    home, people = crawled.visits[HOME], crawled.visits[HOME + "people"]
    assert renderer.asked == [HOME, HOME + "people"]
    assert "ยินดีต้อนรับ" in home.lines
    assert people.headings == ("คณะผู้บริหาร",)
    assert home.sha256 == people.sha256, "what the server sent"
    assert home.content != people.content, "what was read"
    assert home.rendering is not None
    assert home.rendering.sha256 == home.content
    assert "ยินดีต้อนรับ" in Path(home.body).read_text("utf-8")


def test_a_static_page_is_never_rendered(tmp_path: Path) -> None:
    pages = {"": f"<html><body>{links('/a')}</body></html>", "a": "<p>ก</p>"}
    crawled, renderer, _ = go(tmp_path, pages, {})
    assert renderer.asked == []
    assert all(v.rendering is None for v in crawled.visits.values())


def test_links_of_the_page_as_it_was_sent_stay_known(tmp_path: Path) -> None:
    sent = f"<html><body><!--made-->{links('/sent')}</body></html>"
    crawled, _, _ = go(tmp_path, {"": sent, "sent": "<p>ก</p>"}, {"": links("/shown")})
    assert HOME + "sent" in crawled.visits
    assert HOME + "shown" in crawled.visits


def test_a_page_that_cannot_be_shown_is_read_as_it_was_sent_and_marked(tmp_path: Path) -> None:
    sent = f"<html><body><!--made--><p>ข้อความ</p>{links('/a')}</body></html>"
    crawled, _, _ = go(tmp_path, {"": sent, "a": "<p>ก</p>"}, {"": FAILED})
    home = crawled.visits[HOME]
    assert home.problem is None
    assert home.seen_in_part == FAILED
    assert "ข้อความ" in home.lines
    assert HOME + "a" in crawled.visits


def test_shells_that_could_not_be_shown_are_no_soft_404(tmp_path: Path) -> None:
    """Without a browser every address of such a site shows the same shell, the canary's too."""
    sent = f"<html><body><!--made-->{links('/a', '/b')}</body></html>"
    pages = {"": sent, "a": sent, "b": sent, canary(HOME).removeprefix(HOME): sent}
    crawled, _, _ = go(tmp_path, pages, {})
    assert all(v.problem is None for v in crawled.visits.values())


def test_a_shell_s_own_not_found_is_recognised_by_what_it_shows(tmp_path: Path) -> None:
    gone = "<h1>ไม่มีข้อมูลในระบบ</h1>"
    ghost = canary(HOME).removeprefix(HOME)
    pages = {"": SHELL, "people": SHELL, "old": SHELL, ghost: SHELL}
    shown = {
        "": links("/people", "/old"),
        "people": "<h1>คณะผู้บริหาร</h1><p>นายบุญส่ง</p>",
        "old": gone,
        ghost: gone,
    }
    crawled, _, _ = go(tmp_path, pages, shown)
    old = crawled.visits[HOME + "old"].problem
    assert old is not None
    assert old.reason == Reason.SOFT_404
    assert crawled.visits[HOME + "people"].problem is None


def test_leaves_of_lists_are_not_rendered(tmp_path: Path) -> None:
    pages = {"": f"<html><body>{links('/news/1')}</body></html>", "news/1": SHELL}
    crawled, renderer, _ = go(tmp_path, pages, {}, guide=FakeGuide(dull=("news",)))
    assert renderer.asked == []
    assert crawled.visits[HOME + "news/1"].rendering is None


def test_another_website_is_not_rendered_and_said_so(tmp_path: Path) -> None:
    start = f"<html><body>{links('http://b.th/form')}</body></html>"
    web = FakeWeb(tmp_path, {HOME: start, "http://b.th/form": SHELL})
    renderer = Renderer(tmp_path, {})
    guide = FakeGuide(wanted=("form",), asking=["http://b.th/form"])
    crawled = run(crawl([HOME], guide, guest(web), Skimmer(), renderer=renderer))
    problem = crawled.visits["http://b.th/form"].seen_in_part
    assert renderer.asked == []
    assert problem is not None
    assert problem.reason == Reason.SCRIPTS_ELSEWHERE


def test_a_page_that_moves_on_by_script_stands_where_it_ended(tmp_path: Path) -> None:
    path, digest = written(tmp_path, "<h1>หน้าใหม่</h1>")
    moved = Shown(HOME + "new/", path, digest)
    crawled, _, _ = go(tmp_path, {"": SHELL}, {"": moved})
    assert crawled.visits[HOME].final_url == HOME + "new/"


def test_without_a_renderer_it_is_said_that_there_is_none(tmp_path: Path) -> None:
    web = FakeWeb(tmp_path, {HOME: SHELL})
    crawled = run(crawl([HOME], FakeGuide(), guest(web), Skimmer()))
    problem = crawled.visits[HOME].seen_in_part
    assert problem is not None
    assert problem.reason == Reason.NO_BROWSER


class Routes(Skimmer):
    """Takes ``#/contact`` for a page of its own where a browser showed the page."""

    async def skim(
        self, path: str, url: str, charset: str, known: Known, *, rendered: bool = False
    ) -> Skim | Problem:
        from oitcheck.reading.skim import skim

        page = skim(Path(path).read_text("utf-8"), url, charset, known, rendered=rendered)
        return page if rendered else replace(page, made=Made.SHELL)


def test_routes_of_a_shell_are_pages_that_cost_no_request(tmp_path: Path) -> None:
    menu = "<a href='#/people'>คณะผู้บริหาร</a><a href='#/contact'>ติดต่อเรา</a><a href='#'>x</a>"
    shown = {
        HOME: f"<h1>หน้าแรก</h1>{menu}",
        f"{HOME}#/people": f"<h1>คณะผู้บริหาร</h1>{menu}",
        f"{HOME}#/contact": f"<h1>ติดต่อเรา</h1>{menu}",
    }
    web = FakeWeb(tmp_path, {HOME: SHELL})
    renderer = Renderer(tmp_path, shown)
    crawled = run(crawl([HOME], FakeGuide(), guest(web), Routes(), renderer=renderer))
    assert set(crawled.visits) == set(shown)
    assert crawled.visits[f"{HOME}#/people"].headings == ("คณะผู้บริหาร",)
    assert crawled.visits[f"{HOME}#/people"].final_url == f"{HOME}#/people"
    assert web.asked.count(HOME) == 1


def test_a_route_that_is_not_there_is_recognised_by_what_it_shows(tmp_path: Path) -> None:
    menu = "<a href='#/people'>คณะผู้บริหาร</a><a href='#/contact'>ติดต่อเรา</a>"
    gone = f"<div>404</div><div>ขออภัย ไม่พบหน้าที่คุณต้องการ</div>{menu}"
    ghost = f"{HOME}#/{canary(HOME).removeprefix(HOME)}"
    shown = {
        HOME: f"<h1>หน้าแรก</h1>{menu}",
        f"{HOME}#/people": f"<h1>คณะผู้บริหาร</h1><p>นายบุญส่ง</p>{menu}",
        f"{HOME}#/contact": gone,
        ghost: gone,
    }
    web = FakeWeb(tmp_path, {HOME: SHELL})
    renderer = Renderer(tmp_path, shown)
    crawled = run(crawl([HOME], FakeGuide(), guest(web), Routes(), renderer=renderer))
    contact = crawled.visits[f"{HOME}#/contact"].problem
    assert contact is not None
    assert contact.reason == Reason.SOFT_404
    assert crawled.visits[f"{HOME}#/people"].problem is None
    assert ghost not in crawled.visits


def test_the_user_s_stop_does_not_wait_for_the_browser(tmp_path: Path) -> None:
    import asyncio

    class Slow(Renderer):
        async def render(self, fetched: Fetched, inside: Callable[[str], bool]) -> Shown:
            await asyncio.sleep(60)
            raise AssertionError

    web = FakeWeb(tmp_path, {HOME: f"<html><body>{links('/a')}</body></html>", HOME + "a": SHELL})
    asked: list[str] = []

    def stop() -> bool:
        asked.append("?")
        return HOME + "a" in web.asked and len(asked) > 20

    story = crawl(
        [HOME],
        FakeGuide(),
        guest(web),
        Skimmer(),
        renderer=Slow(tmp_path, {}),
        limits=Limits(),
        stop=stop,
    )
    crawled = run(story)
    assert crawled.stopped_by == "interrupted"
    assert HOME in crawled.visits
    assert HOME + "a" in crawled.waiting


def test_what_a_page_failed_to_get_has_a_second_chance(tmp_path: Path) -> None:
    answers = iter([Shown(HOME + "a", problem=Problem(Reason.TIMEOUT))])

    class Second(Renderer):
        async def render(self, fetched: Fetched, inside: Callable[[str], bool]) -> Shown:
            return next(answers, None) or await super().render(fetched, inside)

    web = FakeWeb(tmp_path, {HOME: f"<html><body>{links('/a')}</body></html>", HOME + "a": SHELL})
    renderer = Second(tmp_path, {HOME + "a": "<p>มาแล้ว</p>"})
    crawled = run(crawl([HOME], FakeGuide(), guest(web), Skimmer(), renderer=renderer))
    visit = crawled.visits[HOME + "a"]
    assert visit.seen_in_part is None
    assert "มาแล้ว" in visit.lines
