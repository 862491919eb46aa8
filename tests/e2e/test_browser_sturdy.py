"""A page may hang, grow, crash or lie: it is told so, the rest of the site is judged as ever.

Every drill bounds its time, and looks for processes that were left behind.
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest

from oitcheck.errors import UsageError
from oitcheck.model import Problem, Reason, Status
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, Scan, scan_site
from oitcheck.web.browser import Browser
from oitcheck.web.door import Door
from oitcheck.web.render import BrowserRenderer
from oitcheck.web.seams import Shown, SystemClock
from tests.e2e.program import AT, PROGRAM, Ran, load, results, wait_for
from tests.sites.build import CONTACT, NAME, PEOPLE, link, nav, page
from tests.sites.server import Answer, Route, served
from tests.web.helpers import FakeWeb, guest, run

pytestmark = pytest.mark.e2e

OPENED = Options(
    fiscal_year=2566, today=date(2023, 4, 1), delay=0, browser="always", pictures=False, ocr=False
)
FILE = {"Content-Disposition": "attachment; filename=x.bin"}
LOGIN = {"WWW-Authenticate": 'Basic realm="x"'}


MARKS = ("--oitcheck=", "--type=", "crashpad", "run-driver")


@pytest.fixture(autouse=True)
def _nothing_is_left(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No process and no unfinished work outlives a drill."""
    with family() as seen:
        yield
    left = [process for process in seen if alive(process)]
    assert not left
    assert not [r.getMessage() for r in caplog.get_records("call") if r.name == "asyncio"]


@contextmanager
def family(pid: int | None = None) -> Iterator[set[psutil.Process]]:
    """Every browser and driver that is started below this process (or ``pid``) meanwhile."""
    seen: set[psutil.Process] = set()
    over = threading.Event()

    def look() -> None:
        while not over.wait(0.1):
            seen.update(members(pid))

    watcher = threading.Thread(target=look, daemon=True)
    watcher.start()
    try:
        yield seen
    finally:
        over.set()
        watcher.join()
        with suppress(TimeoutError):
            wait_for(lambda: not any(map(alive, seen)), 5)


def members(pid: int | None = None, kind: str = "") -> list[psutil.Process]:
    """The browsers and drivers below this process, or those whose command line has ``kind``."""
    found = []
    with suppress(psutil.Error):
        for process in psutil.Process(pid).children(recursive=True):
            with suppress(psutil.Error):
                line = " ".join(process.cmdline())
                if any(mark in line for mark in MARKS) and kind in line:
                    found.append(process)
    return found


def alive(process: psutil.Process) -> bool:
    """True unless it ended; what is dead and not yet collected by its parent has ended."""
    with suppress(psutil.Error):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


# Whole scans


def site(bad: dict[str, str], **more: Route) -> dict[str, Route]:
    """A site with good pages after bad ones."""
    names = [*bad, "executives", "contact"]
    return {
        "/": page(NAME, nav(*(link(f"/{name}", TITLES.get(name, name)) for name in names))),
        "/executives": page("คณะผู้บริหาร", f"<h1>คณะผู้บริหาร</h1>{PEOPLE}"),
        "/contact": page("ติดต่อเรา", f"<h1>ติดต่อเรา</h1>{CONTACT}"),
        **{f"/{name}": page(name, f"<p>เนื้อหา {name}</p>{body}") for name, body in bad.items()},
        **{f"/{name}": route for name, route in more.items()},
    }


TITLES = {"executives": "คณะผู้บริหาร", "contact": "ติดต่อเรา"}


def look(routes: dict[str, Route], options: Options = OPENED) -> Scan:
    """Scan the site that answers so."""
    with served(routes) as server:
        return scan_site(server.url, load_ruleset(), options)


def problems(scan: Scan) -> dict[str, Reason]:
    """What the report says of pages that were not seen whole, by path."""
    return {urlsplit(p.url).path[1:]: p.reason for p in scan.result.coverage.problems}


def said(scan: Scan, name: str) -> set[str]:
    """The lines that a page showed."""
    return {line for v in scan.visits if v.url.endswith(f"/{name.strip('/')}") for line in v.lines}


def judged(scan: Scan) -> dict[str, Status]:
    """The statuses of the items."""
    return {finding.item: finding.status for finding in scan.result.findings}


def goes_on(scan: Scan) -> None:
    """The good pages are judged, and nothing is missing because of a bad one."""
    statuses = judged(scan)
    assert (statuses["O2"], statuses["O5"]) == (Status.PRESENT, Status.PRESENT)
    assert Status.MISSING not in statuses.values()


# What a page may do without harm: it is read as visitors see it.
HARMLESS = {
    "asks": "<script>for (let i = 0; i < 9; i++) { alert(i); confirm(i); prompt(i) }"
    "onbeforeunload = e => { e.preventDefault(); return 'x' }; print();"
    "close(); setTimeout(() => close(), 300)</script>"
    "<iframe id='f'></iframe><script>f.contentWindow.print()</script>",
    "popups": "<script>for (let i = 0; i < 20; i++) open('/executives');"
    "setInterval(() => open('about:blank'), 100)</script>",
    "strange": r"<p id='s'></p><script>s.append('ก\ud800 \0ข');"
    r" document.title = '\udfff' + 'ก'.repeat(2e6)</script>"
    "<script>throw new Error('x')</script><script>syntax error</script>",
    "workers": "<script>for (let i = 0; i < 2; i++) new Worker(URL.createObjectURL("
    "new Blob(['for (;;);'])))</script>",
    "prototypes": "<script>for (const x of [Array, String, Object, Number])"
    " x.prototype.toJSON = () => 'x'; Array.prototype.each = Array.prototype.map = () => 1;"
    " Object.prototype.extend = () => 1; Function.prototype.bind = function () { return this }"
    "</script>",
    "policy": "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; sandbox\">",
    "shadow": "<div id='h'></div><script>h.attachShadow({mode: 'open'}).innerHTML ="
    " '<p>ในเงา</p>'; setTimeout(() => document.body.append('มาช้า'), 1500)</script>"
    "<iframe src='/inner'></iframe>",
    "again": "<script>if (window.name) document.body.append('รอบสอง');"
    " else { window.name = 'x'; location.reload() }</script>",
    "moves": "<script>setTimeout(() => location = '/moved', 500)</script>",
}
SHOWS = {
    "shadow": "ในเงา",
    "/shadow": "มาช้า",
    "again": "รอบสอง",
    "moves": "หน้าใหม่",
    "inner": "ในกรอบ",
    "popups": "เนื้อหา popups",
    "policy": "เนื้อหา policy",
    "prototypes": "เนื้อหา prototypes",
}


def test_what_does_no_harm_is_read_as_visitors_see_it() -> None:
    """Bound: 4 seconds a page."""
    began = time.monotonic()
    moved, inner = page("ใหม่", "<p>หน้าใหม่</p>"), page("กรอบ", "<p>ในกรอบ</p>")
    scan = look(site(HARMLESS, moved=moved, inner=inner))
    assert problems(scan) == {}
    assert judged(scan)["O2"] == judged(scan)["O5"] == Status.PRESENT
    assert {name: word for name, word in SHOWS.items() if not _shows(said(scan, name), word)} == {}
    assert time.monotonic() - began < 4 * (len(HARMLESS) + 6)


def _shows(lines: set[str], word: str) -> bool:
    return any(word in line for line in lines)


# What is told: the page does not show itself whole.
Told = dict[str, tuple[str, Reason]]
QUICK: Told = {
    "reloads": ("<script>onload = () => location.reload()</script>", Reason.REDIRECTS),
    "ping": ("<script>location = '/pong'</script>", Reason.REDIRECTS),
    "leaves": ("<script>location = 'http://other.example/'</script>", Reason.BAD_REDIRECT),
    "guarded": ("<script>location = '/login'</script>", Reason.FORBIDDEN),
    "hands": ("<script>location = '/file'</script>", Reason.UNSUPPORTED),
    "sends": (
        "<form id='f' method='post' action='/x'></form><script>f.submit()</script>",
        Reason.RENDER_FAILED,
    ),
    "lies": (
        "<script>Map = Set = Promise = null; Array.prototype[Symbol.iterator] = null;"
        "JSON.stringify = setTimeout = () => { throw 1 };"
        "Object.defineProperty(document, 'documentElement', {get() { throw 2 }})</script>",
        Reason.RENDER_FAILED,
    ),
    "removes": ("<script>document.documentElement.remove()</script>", Reason.RENDER_FAILED),
    "allocates": (
        "<script>const a = []; (function f() { for (let i = 0; i < 99; i++)"
        " a.push(new Array(1e6).fill(i + .5)); setTimeout(f) })()</script>",
        Reason.RENDER_FAILED,
    ),
    "fills": (
        "<script>const a = []; (function f() {"
        " a.push(new Uint8Array(1 << 27).fill(1)); setTimeout(f) })()</script>",
        Reason.RENDER_FAILED,
    ),
    "grows": (
        "<script>(function f() { for (let i = 0; i < 2e4; i++) document.body.appendChild("
        "document.createElement('p')).textContent = 'x'; setTimeout(f) })()</script>",
        Reason.TOO_LARGE,
    ),
}
ENDLESS: Told = {
    "loops": ("<script>for (;;);</script>", Reason.RENDER_FAILED),
    "loops-later": ("<script>setTimeout(() => { for (;;); }, 500)</script>", Reason.RENDER_FAILED),
    "alerts": ("<script>for (;;) alert(1)</script>", Reason.RENDER_FAILED),
    "assembly": (
        "<script>WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96,"
        "0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 9, 1, 7, 0, 3, 64, 12, 0, 11, 11]))"
        ".then(made => made.instance.exports.f())</script>",
        Reason.RENDER_FAILED,
    ),
}
GROWING: Told = {
    "scrolls": (
        "<div style='height: 3000px'></div><script>onscroll = () => {"
        "const p = document.createElement('p'); p.style.height = '3000px';"
        "document.body.append(p) }</script>",
        Reason.ENDLESS,
    ),
    "more": (
        "<button onclick=\"document.body.prepend(document.createElement('hr'))\">"
        "โหลดเพิ่มเติม</button>",
        Reason.ENDLESS,
    ),
    "writes": (
        "<p id='p'></p><script>setInterval(() => p.append(' ก'), 40)</script>",
        Reason.RENDER_FAILED,
    ),
    "adds": (
        "<script>setInterval(() => document.body.append(document.createElement('p')), 20)</script>",
        Reason.RENDER_FAILED,
    ),
}


def told(pages: Told, seconds: float, **more: Route) -> None:
    """Each page has its own reason, the others are judged, within ``seconds`` a page."""
    began = time.monotonic()
    scan = look(site({name: markup for name, (markup, _) in pages.items()}, **more))
    found, expected = problems(scan), {name: reason for name, (_, reason) in pages.items()}
    assert {name: found.get(name) for name in expected} == expected
    assert judged(scan)["O2"] == judged(scan)["O5"] == Status.PRESENT
    if Reason.ENDLESS not in expected.values():
        assert Status.MISSING not in judged(scan).values(), "what was not seen proves no absence"
    assert time.monotonic() - began < seconds * (len(pages) + 4)


def test_a_page_that_does_not_show_itself_is_told_so() -> None:
    """Bound: 6 seconds a page."""
    login = Answer(b"<p>no</p>", 401, headers=LOGIN)
    file = Answer(b"bytes", type="application/octet-stream", headers=FILE)
    pong = page("pong", "<script>location = '/ping'</script>")
    told({**QUICK, "loops": ENDLESS["loops"]}, 6, login=login, file=file, pong=pong)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted({**ENDLESS, **GROWING}))
def test_a_page_that_never_comes_to_rest(name: str) -> None:
    """Bound: 75 seconds: its own 45, what an end by force takes, and the good pages."""
    told({name: {**ENDLESS, **GROWING}[name]}, 15)


LARGE = {
    "links": "for (let i = 0; i < 3e5; i++) { const a = document.createElement('a');"
    "a.href = '/x' + i; a.textContent = 'x' + i; document.body.append(a) }",
    "text": "document.body.append('ก '.repeat(5e6))",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(LARGE))
def test_a_page_that_is_very_large(name: str) -> None:
    """Either it is too large, or it needs too long; both are told."""
    began = time.monotonic()
    scan = look(site({name: f"<script>{LARGE[name]}</script>"}))
    assert problems(scan)[name] in (Reason.TOO_LARGE, Reason.RENDER_FAILED)
    assert judged(scan)["O2"] == judged(scan)["O5"] == Status.PRESENT
    assert Status.MISSING not in judged(scan).values()
    assert time.monotonic() - began < 75


# What somebody else ends


@pytest.mark.parametrize("kind", ["--type=renderer", "--oitcheck=", "run-driver"])
def test_what_is_killed_comes_back_for_the_next_page(kind: str) -> None:
    """A tab, the whole browser, its driver. Bound: 30 seconds."""
    began = time.monotonic()
    asked = threading.Event()

    def kill() -> None:
        asked.wait(30)
        victims = members(kind=kind)
        if kind == "--oitcheck=":
            victims = [p for p in victims if "--type=" not in " ".join(p.cmdline())]
        for process in victims:
            with suppress(psutil.Error):
                process.kill()

    killer = threading.Thread(target=kill, daemon=True)
    killer.start()
    with served(site({"slow": "<script src='/wait.js'></script>"}, **{"wait.js": WAITS})) as server:
        tell = _Tells(server.asked, "/wait.js", asked)
        scan = scan_site(server.url, load_ruleset(), OPENED, stop=tell)
    killer.join()
    assert problems(scan) == {"slow": Reason.RENDER_FAILED}
    assert judged(scan)["O2"] == judged(scan)["O5"] == Status.PRESENT
    assert time.monotonic() - began < 30


WAITS = Answer(b"document.body.append('x')", type="text/javascript", seconds=2.5)


class _Tells:
    """Asked by the crawl several times a second; tells when ``path`` was asked for."""

    def __init__(self, asked: list[str], path: str, event: threading.Event) -> None:
        self._asked, self._path, self._event = asked, path, event

    def __call__(self) -> bool:
        if self._path in self._asked:
            self._event.set()
        return False


# What cannot be started


def test_a_browser_that_cannot_be_started(tmp_path: Path) -> None:
    """Bound: 30 seconds; it is tried a second time and then left."""
    script = tmp_path / "ends"
    script.write_text(f"#!/bin/sh\necho x >> {tmp_path}/started\nexit 1\n")
    script.chmod(0o755)
    plain = tmp_path / "plain"
    plain.write_bytes(b"no program")
    for chromium in (script, plain):
        began = time.monotonic()
        scan = look(site({"other": "x"}), replace(OPENED, chromium=chromium))
        assert set(problems(scan).values()) == {Reason.RENDER_FAILED}
        assert "cannot start" in scan.result.coverage.problems[0].detail
        goes_on(scan)
        assert time.monotonic() - began < 30
    assert (tmp_path / "started").read_text().count("x") <= 4


@pytest.mark.slow
def test_a_browser_that_hangs_when_started(tmp_path: Path) -> None:
    """Bound: 90 seconds, for two attempts."""
    script = tmp_path / "hangs"
    script.write_text("#!/bin/sh\nsleep 600\n")
    script.chmod(0o755)
    began = time.monotonic()
    scan = look(site({}), replace(OPENED, chromium=script))
    assert set(problems(scan).values()) == {Reason.RENDER_FAILED}
    goes_on(scan)
    assert time.monotonic() - began < 90


def test_no_browser_where_every_page_is_to_be_opened(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        look(site({}), replace(OPENED, chromium=tmp_path / "none"))


def test_no_browser_is_told_for_each_page(tmp_path: Path) -> None:
    """The renderer itself: without a browser it asks for nothing and starts nothing."""

    async def shown() -> Shown:
        web = FakeWeb(tmp_path, {})
        fetched = web.found("http://a.go.th/", "<p>x</p>")
        async with Browser(tmp_path / "none") as browser:
            sees = BrowserRenderer(browser, Door(guest(web)), tmp_path, SystemClock())
            return await sees.render(fetched, lambda _: True)

    assert run(shown()) == Shown(
        "http://a.go.th/", problem=Problem(Reason.NO_BROWSER, "none was found")
    )


# Ctrl-C


def test_ctrl_c_while_a_page_is_rendered(tmp_path: Path) -> None:
    """As a terminal sends it: to the program, the driver and the reading process alike."""
    slow = site({"slow": "<script src='/wait.js'></script>"}, **{"wait.js": LONG})
    with served(slow) as server:
        arguments = ("scan", server.url, *AT, "--browser", "always")
        ran, seen = interrupted(arguments, tmp_path, lambda: "/wait.js" in server.asked)
    assert ran.code == 130, ran.err
    (written,) = results(tmp_path)
    result = load(written)
    assert result["coverage"]["stopped_by"] == "interrupted"
    assert result["coverage"]["rendered"] >= 1
    assert "Traceback" not in ran.err
    assert "never retrieved" not in ran.err
    assert seen
    wait_for(lambda: not any(map(alive, seen)), 5)


LONG = Answer(b"1", type="text/javascript", seconds=8)


def interrupted(
    arguments: Sequence[str], folder: Path, when: Callable[[], bool]
) -> tuple[Ran, set[psutil.Process]]:
    """Press Ctrl-C as a terminal does, when ``when`` says so; the browsers that ran by then."""
    home = {"HOME": str(folder), "PYTHONUTF8": "1"}
    with subprocess.Popen(
        [str(PROGRAM), *arguments],
        cwd=folder,
        env={**os.environ, **home},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    ) as child:
        with family(child.pid) as seen:
            wait_for(when)
            time.sleep(0.3)
            os.killpg(child.pid, signal.SIGINT)
            out, err = child.communicate(timeout=60)
        return Ran(child.returncode, out, err), seen
