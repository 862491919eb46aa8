"""Case 42: what a page can do to the browser that opens it, all of it on one site in one scan."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event, Thread

import psutil
import pytest

from oitcheck.web.browser import MEMORY
from tests.e2e.hostile.measured import GROWTH, Run, played, unharmed
from tests.e2e.hostile.server import Line, Page, Play
from tests.e2e.hostile.twin import AGENCY, pages
from tests.e2e.program import wait_for
from tests.e2e.test_browser_sturdy import alive, members

pytestmark = pytest.mark.e2e

BROWSER = ("--browser", "auto")
A_PAGE = 45.0
"""The seconds that one page gets."""


THEN = "fetch('/of/contact.html').then(r => r.text()).then(t => 0)"
"""So that it is plain that the page's own script would bring what is shown."""


def shell(script: str) -> Page:
    """A page without a word, which its script makes."""
    head = f"<!doctype html><html lang='th'><head><meta charset='utf-8'><title>{AGENCY}</title>"
    body = f"<body><div id='app'></div><script>{script};{THEN}</script></body>"
    return Page(f"{head}</head>{body}</html>".encode())


def shown(path: str) -> Page:
    """A page of the twin that a script brings from the server."""
    return shell(
        f"fetch('/of{path}').then(r => r.text()).then(t => "
        "document.getElementById('app').innerHTML = t)"
    )


SAYS = "document.getElementById('app').textContent = 'ข่าวประชาสัมพันธ์ของหน่วยงาน';"
FAULTS = {
    "/crash": (
        "const s = document.createElement('script'); s.src = '/kill.js';document.body.append(s)",
        "render_failed",
    ),
    "/loops": ("for (;;);", "render_failed"),
    "/alerts": ("for (;;) alert(1)", "render_failed"),
    "/grows": (
        "(function f() { for (let i = 0; i < 2e4; i++) document.body.appendChild("
        "document.createElement('p')).textContent = 'x'; setTimeout(f) })()",
        "too_large",
    ),
    "/fills": (
        "const a = []; (function f() { a.push(new Uint8Array(1 << 27).fill(1));setTimeout(f) })()",
        "render_failed",
    ),
    "/prints": (f"{SAYS} print(); setTimeout(print, 100)", None),
    "/downloads": (
        f"{SAYS} const a = document.createElement('a'); a.href = '/file.bin';"
        "a.download = 'file.bin'; a.click()",
        None,
    ),
    "/asks": (f"{SAYS} fetch('/private'); new Image().src = '/private'", "forbidden"),
}
"""What the script of each page does, and the reason recorded; none where it does no harm."""


def kills(line: Line) -> None:
    """Kills the tab that asks, as the system does where memory is short, and never answers."""
    for process in members(kind="--type=renderer"):
        with suppress(psutil.Error):
            process.kill()
    line.hang(20)


def private(line: Line) -> None:
    """Asks for a name and a password."""
    line.answer("no", status=401, headers={"WWW-Authenticate": 'Basic realm="x"'})


def download(line: Line) -> None:
    """A file to keep."""
    kept = {"Content-Disposition": "attachment; filename=file.bin"}
    line.answer(b"x" * 1000, type="application/octet-stream", headers=kept)


PLAYS: dict[str, Play] = {"/kill.js": kills, "/private": private, "/file.bin": download}


def site(*, faults: bool) -> dict[str, Page]:
    """The twin; two of its items are shown by scripts, behind the links to the faults."""
    links = dict.fromkeys(FAULTS, "หน้าอื่น") if faults else {}
    made = pages(links=links)
    for path in ("/contact.html", "/corruption.html"):
        made[f"/of{path}"] = replace(made[path], body=_main(made[path].body))
        made[path] = shown(path)
    front = made["/"].body
    if faults:
        made |= {path: shell(script) for path, (script, _) in FAULTS.items()}
        menu = front.index(b"<ul>") + 4
        first = front[front.index(b'<li><a href="/crash">') : front.index(b"</ul>")]
        made["/"] = Page(front[:menu] + first + front[menu:])
    return made


def _main(body: bytes) -> bytes:
    return body[body.index(b"<main>") : body.index(b"</main>")]


@dataclass
class Watched:
    """The largest resident memory, in megabytes, of any one process of the browser."""

    largest: float = 0.0
    seen: set[psutil.Process] = field(default_factory=set)


@contextmanager
def watching() -> Iterator[Watched]:
    """Watch the browsers that are started meanwhile."""
    watched, over = Watched(), Event()

    def look() -> None:
        while not over.wait(0.2):
            for process in members():
                with suppress(psutil.Error):
                    held = process.memory_info().rss / 1024**2
                    watched.largest = max(watched.largest, held)
                    watched.seen.add(process)

    watcher = Thread(target=look, daemon=True)
    watcher.start()
    try:
        yield watched
    finally:
        over.set()
        watcher.join()


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The same site without a fault, its two pages opened by the browser."""
    run = played({}, tmp_path_factory.mktemp("rendered"), *BROWSER, site=site(faults=False))
    unharmed(run)
    assert run.result["coverage"]["rendered"] >= 2
    return run


def test_case_42_browser_faults(rendered: Run, tmp_path: Path) -> None:
    with watching() as watched:
        run = played(PLAYS, tmp_path, *BROWSER, site=site(faults=True))
    unharmed(run)
    expected = {path: reason for path, (_, reason) in FAULTS.items() if reason}
    assert {path: why for path, why in run.reasons.items() if path in FAULTS} == expected
    assert run.seconds - rendered.seconds < len(expected) * (A_PAGE / 3) + 5
    assert run.own - rendered.own < GROWTH
    assert watched.largest < 2 * MEMORY / 1024**2
    assert "Traceback" not in run.err
    assert not list(tmp_path.rglob("*.bin"))
    wait_for(lambda: not any(map(alive, watched.seen)), 10)


@pytest.mark.parametrize("path", ["/crash", "/loops"])
def test_case_42_browser_fault_on_the_page_of_an_item(path: str, tmp_path: Path) -> None:
    """What stands there may show more than was seen: it is for a person."""
    made = site(faults=False)
    made["/contact.html"] = shell(FAULTS[path][0])
    run = played(PLAYS, tmp_path, *BROWSER, site=made)
    unharmed(run, ("O5",))
    assert run.reasons["/contact.html"] == "render_failed"
    assert run.statuses["O5"] in ("review", "unchecked")
