"""A page as visitors see it: as it was fetched or, where scripts make it, as a browser shows it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from typing import Any

from oitcheck.address import key
from oitcheck.model import Made, Problem, Reason, Rendering, Skim, Visit
from oitcheck.web.seams import Fetched, Known, Renderer, Shown, Skimmer

_ELSEWHERE = Problem(Reason.SCRIPTS_ELSEWHERE)
_WAITS = Problem(Reason.RENDER_FAILED, "it still waits for its content")
Inside = Callable[[str], bool]
Until = Callable[[Coroutine[Any, Any, Shown]], Awaitable[Shown]]


class Look:
    """Skims pages, in a browser where that is needed.

    Args:
        skimmer: reads them quickly.
        renderer: opens them in a browser.
        until: waits for the browser, as long as the crawl may.
    """

    def __init__(self, skimmer: Skimmer, renderer: Renderer, until: Until) -> None:
        self._skimmer = skimmer
        self._renderer = renderer
        self._until = until
        self._shells: dict[str, Fetched] = {}

    async def at(
        self, visit: Visit, fetched: Fetched, known: Known, inside: Inside, *, leaf: bool = False
    ) -> tuple[Visit, Skim | None]:
        """The visit with what a browser made of it, and its skim, where there is one.

        ``known`` are links that need not be told again, ``inside`` tells the site; a ``leaf`` of a
        list is not worth a browser.
        """
        skim = await self._skimmer.skim(
            fetched.body_path, fetched.final_url, fetched.charset, known
        )
        if isinstance(skim, Problem):
            return replace(visit, problem=skim), None
        why = None if leaf else self._renderer.why(skim)
        if why is None:
            return visit, skim
        shown = await self._shown(visit, fetched, inside)
        visit = _with(visit, why, shown)
        if not shown.path:
            return visit, skim
        again = await self._skimmer.skim(shown.path, shown.url, "utf-8", known, rendered=True)
        if isinstance(again, Problem):
            return replace(visit, problem=again), None
        if again.made is not None and shown.problem is None:
            visit = _with(visit, why, replace(shown, problem=shown.foreign or _WAITS))
        return visit, replace(again, links=skim.links + again.links)

    async def _shown(self, visit: Visit, fetched: Fetched, inside: Inside) -> Shown:
        if visit.off_site:
            return Shown(visit.final_url, problem=_ELSEWHERE)
        if "#" not in visit.url:
            self._shells.setdefault(key(visit.url), fetched)
        return await self._until(self._renderer.render(fetched, inside))

    def shell_of(self, url: str) -> Fetched | None:
        """What was fetched before for the page that shows ``url``, where that names a route."""
        page, _, route = url.partition("#")
        shell = self._shells.get(key(page)) if route else None
        return replace(shell, requests=0) if shell else None


def _with(visit: Visit, why: Made, shown: Shown) -> Visit:
    """The visit with what a browser showed of it."""
    rendering = Rendering(why, shown.problem, shown.sha256)
    if not shown.path:
        return replace(visit, rendering=rendering)
    return replace(visit, rendering=rendering, body=shown.path, final_url=shown.url)


def at_route(fetched: Fetched, url: str) -> Fetched:
    """What was fetched, under the address that names the route too, where there is one."""
    route = url.partition("#")[2]
    if not route:
        return fetched
    return replace(fetched, url=url, final_url=f"{fetched.final_url}#{route}", hops=())
