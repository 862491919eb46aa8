"""What the readers of Office files share: the pages as they grow, and their bounds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from oitcheck.model import Document, Problem, Reason, Table, Unit
from oitcheck.thai.text import tidy

MAX_PAGES = 60
MAX_CHARS = 400_000
MAX_ROWS = 20_000
_TITLE = 300
_SIGN = re.compile(r"[^\W_]")
_FEW = 3


class Gathered:
    """Lines of text, page by page; what goes beyond the bounds is dropped and remembered.

    Args:
        unit: what the file is divided into.
    """

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.count = 0
        self._pages: list[list[str]] = []
        self._said: Counter[int] = Counter()
        self._pictured: set[int] = set()
        self._tables: list[Table] = []
        self._room = MAX_CHARS
        self._rows = MAX_ROWS

    @property
    def full(self) -> bool:
        """True once nothing more is taken."""
        return self._room <= 0 or self.count > MAX_PAGES

    def turn(self) -> None:
        """Begin the next page."""
        self.count += 1
        if not self.full:
            self._pages.append([])

    def line(self, text: str) -> None:
        """Add one line to the page begun last."""
        if not self.full:
            self._put(text, self.count)
            self._said[self.count] += len(_SIGN.findall(text))

    def margin(self, text: str, page: int) -> None:
        """Add one line to ``page``, counted from 1, that does not count as text of its own."""
        if page <= len(self._pages):
            self._put(text, page)

    def picture(self) -> None:
        """There is a picture on the page begun last."""
        self._pictured.add(self.count)

    def table(self, name: str, rows: Iterable[Sequence[str]]) -> None:
        """Add a table; rows beyond ``MAX_ROWS`` of all tables are dropped."""
        kept = [tuple(map(tidy, row)) for _, row in zip(range(self._rows), rows, strict=False)]
        self._rows -= len(kept)
        if kept:
            self._tables.append(Table(name, tuple(kept)))

    def document(self, title: str = "") -> Document:
        """All that was gathered, under the ``title`` that the file gives itself.

        A page that was cut counts as two, of which one was not read.
        """
        silent = [n for n in range(1, len(self._pages) + 1) if self._said[n] < _FEW]
        cut = self._room <= 0 and self.count == len(self._pages)
        return Document(
            pages=tuple("\n".join(lines) for lines in self._pages),
            page_count=self.count + cut,
            title=tidy(title)[:_TITLE],
            problem=Problem(Reason.NO_TEXT) if len(silent) == len(self._pages) else None,
            unit=self.unit,
            unread=tuple(n for n in silent if n in self._pictured),
            tables=tuple(self._tables),
        )

    def _put(self, text: str, page: int) -> None:
        if self._room > 0 and (text := tidy(text)[: self._room]):
            self._room -= len(text) + 1
            self._pages[page - 1].append(text)
