"""The browser: a real Chromium, driven by Playwright, without a network. Playwright's only user.

It is started when first needed and anew after it died. Everything a page asks for is handed to a
function that answers or refuses; what that misses ends at a proxy that nobody serves (see
``chromium.CLOSED``). A page that hangs, or takes too much memory, costs the browser its life and
the caller a ``Failed``.
"""

from __future__ import annotations

import asyncio
import os
from asyncio import FIRST_COMPLETED
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal, Self, TypeVar
from uuid import uuid4

import psutil
from playwright.async_api import (
    Browser as Chromium,
)
from playwright.async_api import (
    BrowserContext,
    Page,
    Playwright,
    Request,
    Route,
    WebSocket,
    async_playwright,
)

from oitcheck.model import Problem, Reason
from oitcheck.web.chromium import BLIND, CLOSED, LEAN, DeadEnd, find_chromium, may_have_sandbox
from oitcheck.web.door import Asked, Reply
from oitcheck.web.seams import Failed

MEMORY = 1_500 * 1024 * 1024
START = 30.0
CLOSING = 3.0
WATCH_EVERY = 0.5
MOST_LIVES = 6
UNBORN = 2
MOST_MOVES = 5

T = TypeVar("T")
Answer = Callable[[Asked], Awaitable[Reply | None]]


def script(name: str) -> str:
    """The function of JavaScript in ``js/NAME.js``, without the remarks above it."""
    text = files(__package__).joinpath("js", f"{name}.js").read_text(encoding="utf-8")
    return "\n".join(line for line in text.splitlines() if not line.startswith("//"))


_QUIET = script("quiet")


class Browser:
    """One browser of this machine. Use it as an async context manager.

    Args:
        chosen: the browser that the user names, in place of one that is found.
        pictures: whether pages are to look as they do for visitors.
        memory: bytes that the browser may hold with all its processes before it is killed.
    """

    def __init__(
        self, chosen: Path | None = None, *, pictures: bool = False, memory: int = MEMORY
    ) -> None:
        self._chosen = chosen
        self._pictures = pictures
        self._memory = memory
        self._dead_end = DeadEnd()
        self._tag = f"--oitcheck={uuid4().hex}"
        self._found: Path | None = None
        self._playwright: Playwright | None = None
        self._chromium: Chromium | None = None
        self._lives = MOST_LIVES

    async def __aenter__(self) -> Self:
        asyncio.get_running_loop().set_exception_handler(_calmly)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stop()
        self._dead_end.close()

    async def find(self) -> Path | None:
        """Where the browser is that is started; ``None`` where there is none on this machine."""
        if self._found is None:
            try:
                bundled = Path((await self._driver()).chromium.executable_path)
            except Exception:
                return None
            self._found = find_chromium(self._chosen, bundled)
        return self._found

    @asynccontextmanager
    async def tab(
        self,
        answer: Answer,
        *,
        scripts: bool = True,
        width: int = 1280,
        height: int = 900,
    ) -> AsyncIterator[Tab]:
        """A fresh tab with nothing kept from earlier ones, whose requests ``answer`` answers.

        Raises:
            Failed: the browser cannot be started, or what was done with the tab failed.
        """
        context, page = await self._open(scripts=scripts, width=width, height=height)
        tab = Tab(self, page, answer)
        watch = asyncio.create_task(self._watch(tab))
        try:
            await self._survives(tab.prepare(context), START)
            yield tab
        finally:
            watch.cancel()
            tab.close()
            with suppress(Failed):
                await self._survives(context.close(), CLOSING)

    async def _open(self, **look: Any) -> tuple[BrowserContext, Page]:
        """A fresh tab; where the browser died unnoticed, one of a new browser."""
        chromium = await self._living()
        try:
            return await self._blank(chromium, **look)
        except Failed:
            await self._lose()
        return await self._blank(await self._living(), **look)

    async def _blank(
        self, chromium: Chromium, *, scripts: bool, width: int, height: int
    ) -> tuple[BrowserContext, Page]:
        opening = chromium.new_context(
            viewport={"width": width, "height": height},
            java_script_enabled=scripts,
            service_workers="block",
            accept_downloads=False,
            bypass_csp=True,
            ignore_https_errors=True,
            locale="th-TH",
            timezone_id="Asia/Bangkok",
        )
        context = await self._survives(opening, START)
        return context, await self._survives(context.new_page(), START)

    async def _driver(self) -> Playwright:
        if self._playwright is None:
            self._playwright = await async_playwright().start()
        return self._playwright

    async def _living(self) -> Chromium:
        if self._chromium is not None and self._chromium.is_connected():
            return self._chromium
        if not self._lives:
            raise _failed("the browser died too often")
        self._lives -= 1
        try:
            self._chromium = await asyncio.wait_for(self._launch(), START)
        except Exception as error:
            await self._lose()
            self._lives = max(0, self._lives - UNBORN)
            raise _failed(f"cannot start: {_first_line(error)}") from None
        return self._chromium

    async def _launch(self) -> Chromium:
        playwright = await self._driver()
        return await playwright.chromium.launch(
            executable_path=await self.find(),
            args=[*CLOSED, *LEAN, *(() if self._pictures else BLIND), self._tag],
            proxy={"server": self._dead_end.address, "bypass": "<-loopback>"},
            chromium_sandbox=may_have_sandbox(),
            handle_sigint=False,
            handle_sigterm=False,
            handle_sighup=False,
        )

    async def _survives(
        self, doing: Coroutine[Any, Any, T], seconds: float, end: asyncio.Event | None = None
    ) -> T:
        """What ``doing`` brings, unless ``end`` comes before it.

        A browser that does not answer in ``seconds`` is given up.
        """
        work = asyncio.ensure_future(doing)
        ended = asyncio.ensure_future((end or asyncio.Event()).wait())
        try:
            await asyncio.wait((work, ended), timeout=seconds, return_when=FIRST_COMPLETED)
            if work.done():
                return work.result()
            if ended.done():
                raise _failed("the tab was closed")
            await self._lose()
            raise _failed(f"no answer within {seconds:g} s")
        except Failed:
            raise
        except Exception as error:
            if self._chromium is None or not self._chromium.is_connected():
                await self._lose()
            raise _failed(_first_line(error)) from None
        finally:
            work.cancel()
            ended.cancel()
            await asyncio.gather(work, ended, return_exceptions=True)

    async def _watch(self, tab: Tab) -> None:
        """End a browser that grows beyond its memory."""
        while True:
            await asyncio.sleep(WATCH_EVERY)
            if await asyncio.to_thread(self._held) > self._memory:
                tab.fail(f"it took more than {self._memory >> 20} MB")
                self._kill()

    def _held(self) -> int:
        total = 0
        for process in self._processes():
            with suppress(psutil.Error):
                total = max(total, process.memory_info().rss)
        return total

    def _processes(self) -> list[psutil.Process]:
        """The browser and all that it started, the browser first."""
        with suppress(psutil.Error):
            for process in psutil.Process(os.getpid()).children(recursive=True):
                with suppress(psutil.Error):
                    line = process.cmdline()
                    if self._tag in line and not any(x.startswith("--type=") for x in line):
                        return [process, *process.children(recursive=True)]
        return []

    def _kill(self) -> None:
        for process in self._processes():
            with suppress(psutil.Error):
                process.kill()

    async def _lose(self) -> None:
        """Give the browser up, with its driver; the next tab starts both anew."""
        self._kill()
        await self._stop()

    async def _stop(self) -> None:
        """End the browser, by force where it does not end by itself, and its driver."""
        chromium, playwright = self._chromium, self._playwright
        self._chromium = self._playwright = None
        if chromium is not None:
            with suppress(Exception):
                await asyncio.wait_for(chromium.close(), CLOSING)
        self._kill()
        if playwright is not None:
            with suppress(Exception):
                await asyncio.wait_for(playwright.stop(), CLOSING)


class Tab:
    """One page in the browser; made by ``Browser.tab``."""

    def __init__(self, browser: Browser, page: Page, answer: Answer) -> None:
        self._browser = browser
        self._page = page
        self._answer = answer
        self._why = ""
        self._failed = asyncio.Event()
        self._closed = False

    async def prepare(self, context: BrowserContext) -> None:
        """Take over the requests and whatever else the page may try."""
        self._page.on("crash", lambda _: self.fail("the tab died"))
        self._page.on("close", lambda _: self._failed.set())
        self._page.on("websocket", self._on_socket)
        context.on("page", self._refuse)
        await context.add_init_script(f"({_QUIET})()")
        await context.route("**/*", self._on_request)

    @property
    def url(self) -> str:
        """The address that the browser shows."""
        return self._page.url

    async def goto(self, url: str, seconds: float) -> None:
        """Open ``url`` and wait until its markup and scripts have run once.

        Raises:
            Failed: it never came, or the tab died.
        """
        await self._do(self._page.goto(url, wait_until="domcontentloaded", timeout=0), seconds)

    async def show(self, markup: str, seconds: float) -> None:
        """Show a document of our own.

        Raises:
            Failed: the tab died.
        """
        await self._do(self._page.set_content(markup, wait_until="load", timeout=0), seconds)

    async def evaluate(self, script: str, given: object = None, seconds: float = 5.0) -> Any:
        """What a function of JavaScript says; asked anew where the page moved on meanwhile.

        Raises:
            Failed: it does not answer in ``seconds``, or the tab died.
        """
        for _ in range(MOST_MOVES):
            try:
                return await self._do(self._page.evaluate(script, given), seconds)
            except Failed as failed:
                if "context was destroyed" not in failed.problem.detail:
                    raise
        raise _failed("the page moves on and on")

    async def screenshot(
        self,
        clip: tuple[float, float, float, float],
        kind: Literal["png", "jpeg"] = "png",
        seconds: float = 15.0,
    ) -> bytes:
        """A picture of ``clip``: left, top, width, height on the page.

        Raises:
            Failed: there is none.
        """
        left, top, width, height = clip
        return await self._do(
            self._page.screenshot(
                type=kind,
                quality=70 if kind == "jpeg" else None,
                clip={"x": left, "y": top, "width": width, "height": height},
                full_page=True,
                animations="disabled",
                timeout=0,
            ),
            seconds,
        )

    def fail(self, why: str) -> None:
        """The tab is of no use any more."""
        if not self._closed:
            self._why = self._why or why
            self._failed.set()

    def close(self) -> None:
        """What happens from now on is no failure."""
        self._closed = True

    async def _do(self, doing: Coroutine[Any, Any, T], seconds: float) -> T:
        try:
            return await self._browser._survives(doing, seconds, self._failed)
        except Failed as failed:
            raise _failed(self._why) if self._why else failed from None

    async def _refuse(self, page: Page) -> None:
        """A window that a page opens is closed: it is a link, not the page."""
        if page is not self._page:
            with suppress(Exception):
                await page.close()

    async def _on_request(self, route: Route, request: Request) -> None:
        """Answer or refuse. A request that went away meanwhile ends here: Playwright would wait for
        ever for it, and end the program if anything else were raised."""
        try:
            await self._reply(route, request)
        except Exception:
            raise asyncio.CancelledError from None

    async def _reply(self, route: Route, request: Request) -> None:
        answer = await self._answer(self._asked(request))
        if answer is None:
            await route.abort("aborted")
            return
        await route.fulfill(
            status=answer.status,
            headers=_headers(answer, request),
            content_type=answer.type,
            **({"path": answer.path} if answer.path else {"body": answer.body}),
        )

    async def _on_socket(self, socket: WebSocket) -> None:
        """No socket is ever opened; that one was wanted is told."""
        await self._answer(Asked(socket.url, "websocket"))

    def _asked(self, request: Request) -> Asked:
        kind = request.resource_type
        frame = request.frame if kind == "document" else None
        return Asked(
            request.url,
            kind,
            request.method,
            request.headers,
            request.post_data_buffer or b"",
            top=frame is not None and frame == self._page.main_frame,
        )


def _headers(answer: Reply, request: Request) -> dict[str, str]:
    """The browser's own rules on who may read what are lifted: it holds nothing of anybody's."""
    origin = request.headers.get("origin", "*")
    headers = {"content-type": answer.type, "access-control-allow-origin": origin}
    return headers if origin == "*" else {**headers, "access-control-allow-credentials": "true"}


def _calmly(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Ctrl-C ends the driver too, which Playwright tells nobody who could hear it."""
    if "reading from the driver" not in str(context.get("exception")):
        loop.default_exception_handler(context)


def _failed(why: str) -> Failed:
    return Failed(Problem(Reason.RENDER_FAILED, why))


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0][:160]
