"""What the commands print: lines and tables of plain text, broken as Thai is.

Words of rule files are printed as text, never as markup.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import zip_longest

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text as Plain

from oitcheck.clean import one_line
from oitcheck.report.table import wrap
from oitcheck.texts import Lang, Text

_GAP = 2
_LEAST = 16
_NARROW = 6
_WIDEST = 160


class Screen:
    """Standard output in one language.

    Args:
        lang: the language.
        console: where to; standard output where it is not given.
    """

    def __init__(self, lang: Lang, console: Console | None = None) -> None:
        self.lang: Lang = lang
        self.console = console or plain_console()
        self.width = min(self.console.width, _WIDEST)

    def line(self, text: Text | str = "", indent: int = 0, style: str = "") -> None:
        """A text, in as many lines as it needs."""
        for line in wrap(self._words(text), max(_LEAST, self.width - indent)):
            self.raw(f"{' ' * indent}{line}".rstrip(), style)

    def whole(self, text: Text, style: str = "") -> None:
        """A text on one line, so that other programs may read it."""
        self.raw(self._words(text), style)

    def raw(self, text: str, style: str = "") -> None:
        """A line as it is, however long."""
        self.console.print(Plain(text, style=style), soft_wrap=True)

    def table(
        self,
        head: Sequence[Text | str],
        rows: Sequence[Sequence[Text | str]],
        indent: int = 0,
    ) -> None:
        """A table; the widest columns give way where the line is too short. No head: all empty."""
        cells = [[self._words(cell) for cell in row] for row in (head, *rows)]
        widths = self._widths(cells, indent)
        for row in cells if any(cells[0]) else cells[1:]:
            style = "bold" if row is cells[0] else ""
            broken = [wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
            for parts in zip_longest(*broken, fillvalue=""):
                padded = (_padded(part, width) for part, width in zip(parts, widths, strict=True))
                self.raw((" " * indent + (" " * _GAP).join(padded)).rstrip(), style)

    def _widths(self, cells: Sequence[Sequence[str]], indent: int) -> list[int]:
        widths = [max(map(cell_len, column)) for column in zip(*cells, strict=True)]
        room = self.width - indent - _GAP * (len(widths) - 1)
        while sum(widths) > room and max(widths) > _NARROW:
            widths[widths.index(max(widths))] -= 1
        return widths

    def _words(self, text: Text | str) -> str:
        return one_line(text.in_(self.lang) if isinstance(text, Text) else text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cell_len(text))


def plain_console() -> Console:
    """Standard output without markup, emoji or highlighting."""
    return Console(file=sys.stdout, markup=False, highlight=False, emoji=False)
