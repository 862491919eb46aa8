"""Live progress on standard error: pages seen, what is looked for, items decided.

On a terminal a display that renews itself; elsewhere a line every five seconds; with ``quiet``
nothing. Titles and addresses from sites are never taken for markup.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from types import TracebackType

from rich.console import Console, Group
from rich.live import Live
from rich.spinner import Spinner
from rich.text import Text as Styled

from oitcheck.report.clean import readable
from oitcheck.texts import Lang, Text, say

_EVERY = 5.0


class Progress:
    """Shows how a scan goes. Use it as a context manager.

    Args:
        lang: the language of its words.
        quiet: show nothing.
        screen: where to show it; standard error by default.
    """

    def __init__(self, *, lang: Lang = "th", quiet: bool = False, screen: Console | None = None):
        self.lang = lang
        self.quiet = quiet
        self.screen = screen or Console(file=sys.stderr, highlight=False, markup=False)
        self.began = time.monotonic()
        self._told = 0.0
        self._stage = ""
        self._url = ""
        self._counts = (0, 0)
        self._decided = (0, 0)
        self._looking: Sequence[str] = ()
        self._live: Live | None = None

    def __enter__(self) -> Progress:
        if not self.quiet and self.screen.is_terminal:
            self._live = Live(self, console=self.screen, refresh_per_second=6, transient=True)
            self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._live is not None:
            self._live.stop()

    def stage(self, text: Text) -> None:
        """A new stage begins."""
        self._stage = text.in_(self.lang)
        self._tell()

    def visited(self, url: str, pages: int, waiting: int) -> None:
        """An address was asked for; so many pages were seen, about so many wait."""
        self._url, self._counts = url, (pages, waiting)
        self._tell()

    def decided(self, done: int, total: int, looking_for: Sequence[str]) -> None:
        """So many items are decided; these are still looked for."""
        self._decided, self._looking = (done, total), looking_for
        self._tell()

    def __rich__(self) -> Group:
        room = max(20, self.screen.width - 4)
        looking = say("report.progress_looking", what=", ".join(self._looking)).in_(self.lang)
        lines = [Spinner("dots", Styled(self._line()))]
        more = [looking if self._looking else "", readable(self._url)]
        cut = [Styled(f"  {text}", style="dim") for text in more if text]
        for line in cut:
            line.truncate(room, overflow="ellipsis")
        return Group(*lines, *cut)

    def _line(self) -> str:
        pages, waiting = self._counts
        done, total = self._decided
        parts = [
            self._stage,
            say("report.progress_pages", count=pages).in_(self.lang),
            say("report.progress_waiting", count=waiting).in_(self.lang),
        ]
        if total:
            parts.append(say("report.progress_decided", done=done, total=total).in_(self.lang))
        parts.append(f"{int(time.monotonic() - self.began)} s")
        return " · ".join(part for part in parts if part)

    def _tell(self) -> None:
        """A plain line now and then, where there is no terminal to renew."""
        now = time.monotonic()
        if self.quiet or self._live is not None or now - self._told < _EVERY:
            return
        self._told = now
        self.screen.print(Styled(self._line()))
