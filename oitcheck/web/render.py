"""Pages that scripts make, as a browser shows them once they have come to rest.

A page is opened from what was fetched, scrolled to its end, its "load more" buttons, menus, tabs
and pagers pressed, and its document taken (see ``visitor``). What the browser may ask for meanwhile
``door`` decides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from oitcheck.address import canonical, is_route, key
from oitcheck.model import Made, Problem, Reason, Skim
from oitcheck.reading.encoding import decode_page
from oitcheck.web.body import written
from oitcheck.web.browser import Browser
from oitcheck.web.door import Door, Sitting
from oitcheck.web.seams import Clock, Failed, Fetched, Shown
from oitcheck.web.visitor import Visitor


@dataclass(frozen=True, slots=True)
class Budget:
    """How much is rendered: pages of one scan, seconds for all of them, seconds for one page."""

    pages: int = 60
    seconds: float = 600.0
    deadline: float = 45.0


class BrowserRenderer:
    """A ``seams.Renderer`` with a real browser.

    Args:
        browser: opens the pages, one at a time.
        door: answers what they ask for.
        scratch: where documents are kept; the caller removes it.
        every: whether every page is rendered, not only those that scripts make.
    """

    def __init__(
        self,
        browser: Browser,
        door: Door,
        scratch: Path,
        clock: Clock,
        budget: Budget | None = None,
        *,
        every: bool = False,
    ) -> None:
        self._browser = browser
        self._door = door
        self._scratch = scratch
        self._clock = clock
        self._every = every
        self._budget = budget or Budget()
        self._pages = self._budget.pages
        self._seconds = self._budget.seconds

    def why(self, skim: Skim) -> Made | None:
        """Why a page needs a browser."""
        return skim.made or (Made.ALWAYS if self._every else None)

    async def render(self, fetched: Fetched, inside: Callable[[str], bool]) -> Shown:
        """What the browser shows of the page that was ``fetched``."""
        if await self._browser.find() is None:
            return Shown(fetched.final_url, problem=Problem(Reason.NO_BROWSER, "none was found"))
        if self._pages <= 0 or self._seconds <= 0:
            return Shown(fetched.final_url, problem=Problem(Reason.RENDER_LIMIT))
        self._pages -= 1
        began = self._clock.monotonic()
        try:
            return await self._render(fetched, inside)
        except Failed as failed:
            return Shown(fetched.final_url, problem=failed.problem)
        finally:
            self._seconds -= self._clock.monotonic() - began

    async def _render(self, fetched: Fetched, inside: Callable[[str], bool]) -> Shown:
        markup = decode_page(Path(fetched.body_path).read_bytes()).text
        sitting = Sitting(self._door, fetched.final_url, markup, inside)
        end = self._clock.monotonic() + min(self._budget.deadline, self._seconds)
        async with self._browser.tab(sitting.answer) as tab:
            visitor = Visitor(tab, sitting, self._clock, end)
            await visitor.begin(fetched.final_url)
            await visitor.to_its_end()
            url = _shown_at(tab.url, fetched.final_url, inside)
            document = await visitor.document()
        path, digest = written(self._scratch, f"<!doctype html>\n{document}")
        return Shown(url, path, digest, visitor.problem or sitting.lacking, sitting.foreign)


def _shown_at(url: str, asked: str, inside: Callable[[str], bool]) -> str:
    """The address that a page ended up at; where it left its site, the one that was asked for."""
    page, _, route = url.partition("#")
    at = canonical(page)
    if not at or not inside(at):
        return asked
    if key(at) == key(asked.partition("#")[0]):
        at = asked.partition("#")[0]
    return f"{at}#{route}" if is_route(f"#{route}") else at
