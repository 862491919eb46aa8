"""What rendering costs, beside plain Playwright on the same pages: ``python -m tests.web.measure``.

Pages made by scripts: a shell, four scripts and a style sheet that all pages share, data of each
page, pictures and a font. Both abort pictures, fonts and media; both take the document at the end.
CPU seconds are those of the whole process tree but for the server, pages a second by the clock.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Coroutine
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psutil
from playwright.async_api import Route, async_playwright

from oitcheck.web.browser import Browser
from oitcheck.web.chromium import find_chromium
from oitcheck.web.door import Door
from oitcheck.web.fetch import HttpFetcher
from oitcheck.web.guard import Guard
from oitcheck.web.guest import Guest
from oitcheck.web.pace import Pace
from oitcheck.web.render import BrowserRenderer
from oitcheck.web.seams import SystemClock
from tests.sites.server import Answer, served
from tests.sites.server import Route as Page

PAGES, RUNS = 30, 3
ABORTED = frozenset(("image", "font", "media"))
LIBRARY = "/* " + "ก" * 60_000 + " */ window.lib = (window.lib || 0) + 1;"
APP = """
const app = document.getElementById('app');
fetch('/api' + location.pathname).then(r => r.json()).then(data => {
  app.innerHTML = '<nav>' + data.menu.map(m => `<a href="${m}">${m}</a>`).join('') + '</nav><h1>'
    + data.title + '</h1><table>' + data.rows.map(r => `<tr><td>${r}</td></tr>`).join('')
    + '</table>' + '<img src="/a.png"><img src="/b.png">';
});
"""
SHELL = (
    "<!doctype html><html><head><meta charset=utf-8><title>อบต.</title>"
    "<link rel=stylesheet href=/site.css><style>@font-face{font-family:x;src:url(/f.woff2)}"
    "body{font-family:x}</style></head><body><div id=app></div>"
    + "".join(f"<script src=/lib{n}.js></script>" for n in range(3))
    + "<script src=/app.js></script></body></html>"
)


def site() -> dict[str, Page]:
    """The pages."""
    script = "text/javascript; charset=utf-8"
    routes: dict[str, Page] = {
        "/app.js": Answer(APP.encode(), type=script),
        "/site.css": Answer(b"td { padding: 1px }" * 500, type="text/css"),
        "/a.png": Answer(b"x" * 20_000, type="image/png"),
        "/b.png": Answer(b"x" * 20_000, type="image/png"),
        "/f.woff2": Answer(b"x" * 20_000, type="font/woff2"),
    }
    routes |= {f"/lib{n}.js": Answer(LIBRARY.encode(), type=script) for n in range(3)}
    for number in range(PAGES):
        rows = [f"แผนการใช้จ่ายงบประมาณประจำปี {n} หน้า {number}" for n in range(200)]
        menu = [f"/p{n}" for n in range(80)]
        data = {"title": f"หน้า {number}", "menu": menu, "rows": rows}
        routes[f"/p{number}"] = SHELL
        routes[f"/api/p{number}"] = Answer(json.dumps(data).encode(), type="application/json")
    return routes


async def plain(base: str) -> int:
    """Playwright as one would write it: a page for each address, its document when it is idle."""

    async def decide(route: Route) -> None:
        aborted = route.request.resource_type in ABORTED
        await (route.abort() if aborted else route.continue_())

    size = 0
    async with async_playwright() as playwright:
        path = find_chromium(None, Path(playwright.chromium.executable_path))
        browser = await playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        context = await browser.new_context()
        await context.route("**/*", decide)
        for number in range(PAGES):
            page = await context.new_page()
            await page.goto(f"{base}p{number}", wait_until="networkidle")
            size += len(await page.content())
            await page.close()
        await browser.close()
    return size


async def ours(base: str) -> int:
    """The renderer as a scan uses it, without a delay between requests."""
    size = 0
    with tempfile.TemporaryDirectory() as scratch:
        clock, guard = SystemClock(), Guard(allow_private=True)
        async with HttpFetcher(guard, Path(scratch), clock, agent="oitcheck/measure") as fetcher:
            guest = Guest(fetcher, Pace(clock, delay=0), clock)
            door = Door(guest)
            async with Browser() as browser:
                renderer = BrowserRenderer(browser, door, Path(scratch), clock)
                for number in range(PAGES):
                    fetched = await guest.ask(f"{base}p{number}")
                    shown = await renderer.render(fetched, lambda url: url.startswith(base))
                    assert shown.problem is None, shown
                    size += Path(shown.path).stat().st_size
            await door.close()
    return size


def tree_cpu(work: Callable[[], Coroutine[Any, Any, int]]) -> tuple[float, float]:
    """Wall and CPU seconds of this process and all that it starts."""
    spent: dict[int, float] = {}
    done = threading.Event()

    def sample() -> None:
        root = psutil.Process()
        while not done.wait(0.1):
            for process in (root, *root.children(recursive=True)):
                try:
                    times = process.cpu_times()
                except psutil.Error:
                    continue
                spent[process.pid] = times.user + times.system

    sampler = threading.Thread(target=sample)
    before = sum(psutil.Process().cpu_times()[:2])
    began = time.perf_counter()
    sampler.start()
    asyncio.run(work())
    wall = time.perf_counter() - began
    done.set()
    sampler.join()
    return wall, sum(spent.values()) - before


def _serve(to: Connection) -> None:
    with served(site()) as server:
        to.send(server.url)
        to.recv()


def _measured(name: str, base: str, to: Connection) -> None:
    work = {"plain Playwright": plain, "oitcheck": ours}[name]
    to.send(tree_cpu(lambda: work(base)))


def measure(base: str, name: str) -> tuple[float, float]:
    """One run in a process of its own."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=_measured, args=(name, base, there))
    process.start()
    wall, cpu = here.recv()
    process.join()
    return wall, cpu


def main() -> None:
    """Print a table: medians of the runs, taken in turn."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    server = spawn.Process(target=_serve, args=(there,))
    server.start()
    base = here.recv()
    names = ("plain Playwright", "oitcheck")
    runs = {name: [] for name in names}  # type: dict[str, list[tuple[float, float]]]
    for _ in range(RUNS):
        for name in names:
            runs[name].append(measure(base, name))
    here.send("end")
    server.join()
    cpu = {name: statistics.median(c for _, c in runs[name]) / PAGES for name in names}
    for name in names:
        wall = statistics.median(w for w, _ in runs[name])
        sys.stdout.write(f"{name:18} {PAGES / wall:6.2f} pages/s {cpu[name]:7.3f} CPU s/page\n")
    sys.stdout.write(f"ratio {cpu['oitcheck'] / cpu['plain Playwright']:.2f}\n")


if __name__ == "__main__":
    main()
