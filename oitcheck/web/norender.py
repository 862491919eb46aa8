"""What stands in for the browser where there is none."""

from __future__ import annotations

from collections.abc import Callable

from oitcheck.model import Made, Problem, Reason, Skim
from oitcheck.web.seams import Fetched, Shown


class NoRenderer:
    """A ``seams.Renderer`` without a browser: says of each page that scripts make why not."""

    def __init__(self, detail: str) -> None:
        """``detail`` says why there is no browser."""
        self._problem = Problem(Reason.NO_BROWSER, detail)

    def why(self, skim: Skim) -> Made | None:
        """Why a page needs a browser."""
        return skim.made

    async def render(self, fetched: Fetched, inside: Callable[[str], bool]) -> Shown:
        """That there is none."""
        return Shown(fetched.final_url, problem=self._problem)
