"""What the person at the keyboard sees while a scan runs.

On a terminal one live block; elsewhere (a log, a pipe) a line every few seconds; nothing with
``quiet``. It goes to the console that it is given, which is the one on stderr.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType

from rich.console import Console, Group
from rich.live import Live
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text as Plain

from oitcheck.clean import one_line, readable
from oitcheck.report.table import wrap
from oitcheck.texts import Lang, Text, say

EVERY = 5.0
_NAMED = 3


@dataclass(slots=True)
class _State:
    stage: Text
    url: str = ""
    pages: int = 0
    waiting: int = 0
    done: int = 0
    total: int = 0
    looking_for: tuple[str, ...] = ()
    page: int = 0
    recognised: int = 0
    pictures: str = ""


class Progress:
    """Told what happens, shows it. Use as a context manager."""

    def __init__(
        self,
        console: Console,
        lang: Lang,
        *,
        quiet: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._console = console
        self._lang = lang
        self._quiet = quiet
        self._clock = clock
        self._state = _State(Text("", ""))
        self._started = clock()
        self._printed = self._started
        self._live: Live | None = None

    def __enter__(self) -> Progress:
        self._started = self._printed = self._clock()
        if self._console.is_terminal and not self._quiet:
            self._live = Live(
                get_renderable=self._block,
                console=self._console,
                refresh_per_second=5,
                transient=True,
            )
            self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._live:
            self._live.stop()
            self._live = None

    def visited(self, url: str, pages: int, waiting: int) -> None:
        """An address was read; so many pages have been seen and so many addresses wait."""
        self._state.url, self._state.pages, self._state.waiting = url, pages, waiting
        self._tick()

    def decided(self, done: int, total: int, looking_for: Sequence[str]) -> None:
        """So many items are decided; these are still looked for."""
        self._state.done, self._state.total = done, total
        self._state.looking_for = tuple(looking_for)
        self._tick()

    def recognising(self, url: str, page: int, done: int) -> None:
        """A page of a scan, or a picture (0), is read by OCR; so many were read before."""
        self._state.url, self._state.page, self._state.recognised = url, page, done + 1
        self._tick()

    def picturing(self, url: str, done: int, total: int) -> None:
        """A picture of evidence is taken; so many of so many were taken before."""
        self._state.url, self._state.pictures = url, f"{done + 1}/{total}"
        self._state.looking_for = ()
        self._tick()

    def stage(self, text: Text) -> None:
        """A new part of the work begins."""
        self._state.stage = text
        if not self._live:
            self._say(one_line(text.in_(self._lang)))

    def _tick(self) -> None:
        if self._live or self._clock() - self._printed < EVERY:
            return
        self._say(" · ".join(part for part in (self._counts(), self._looking()) if part))

    def _say(self, line: str) -> None:
        self._printed = self._clock()
        if line and not self._quiet:
            self._console.print(Plain(line), soft_wrap=True)

    def _counts(self) -> str:
        state = self._state
        parts = [
            say("report.progress_pages", count=state.pages),
            say("report.progress_waiting", count=state.waiting),
        ]
        if state.recognised:
            parts = [say("report.progress_ocr", count=state.recognised, page=state.page)]
        if state.pictures:
            parts = [say("report.progress_pictures", count=state.pictures)]
        if state.total:
            parts.append(say("report.progress_decided", done=state.done, total=state.total))
        elapsed = int(self._clock() - self._started)
        return " · ".join(
            [*(part.in_(self._lang) for part in parts), f"{elapsed // 60}:{elapsed % 60:02}"]
        )

    def _looking(self) -> str:
        names = [one_line(name) for name in self._state.looking_for]
        if not names:
            return ""
        what = ", ".join(names[:_NAMED]) + (
            f" +{len(names) - _NAMED}" if len(names) > _NAMED else ""
        )
        return say("report.progress_looking", what=what).in_(self._lang)

    def _block(self) -> Group:
        head = Table.grid(padding=(0, 1))
        head.add_row(Spinner("dots"), self._short(one_line(self._state.stage.in_(self._lang)), 2))
        rest = [self._counts(), self._looking(), readable(self._state.url)]
        return Group(head, *(self._short(f"  {line}") for line in rest if line))

    def _short(self, line: str, margin: int = 0) -> Plain:
        indent = line[: len(line) - len(line.lstrip())]
        width = max(10, self._console.width - margin - len(indent) - 2)
        first, *more = wrap(line.strip(), width)
        return Plain(indent + first + ("…" if more else ""), no_wrap=True, overflow="crop")
