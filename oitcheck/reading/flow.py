"""The walk through the markup of Office: words become lines, cells become rows.

Word and PowerPoint call the same things by other names; each hands over a table of names.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from oitcheck.reading.gather import Gathered

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
LINKS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_EITHER_OR = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_NO_ENTITIES = etree.XMLParser(resolve_entities=False, no_network=True)
Element = Any  # lxml names the class of its elements nowhere in public
Handler = Callable[[Element], None]


class Flow:
    """Walks in document order, without recursion, and keeps what is not yet finished.

    Args:
        gathered: where tables, pictures and, without ``emit``, lines go.
        emit: takes a finished line.
    """

    def __init__(self, gathered: Gathered, emit: Callable[[str], None] | None = None) -> None:
        self.gathered = gathered
        self.emit = emit or gathered.line
        self.rows: list[list[list[str]]] = []
        self._words: list[list[str]] = [[]]
        self._cells: list[list[str]] = []
        self._starts: dict[object, Handler] = {}
        self._ends: dict[object, Handler] = {}

    def read(self, root: Element) -> None:
        """Walk through everything under ``root`` that a reader sees."""
        walk = etree.iterwalk(root, events=("start", "end"))
        unseen: Element | None = None
        for event, node in walk:
            if event == "start":
                if self.unseen(node):
                    unseen = node
                    walk.skip_subtree()
                elif handler := self._starts.get(node.tag):
                    handler(node)
            elif node is unseen:
                unseen = None
            elif handler := self._ends.get(node.tag):
                handler(node)
        self.end_line()

    def unseen(self, node: Element) -> bool:
        """True where nothing under ``node`` is shown: of two ways to say a thing, the second."""
        return node.tag == f"{_EITHER_OR}Fallback" and node.getprevious() is not None

    def say(self, text: str) -> None:
        """Add to the line at hand."""
        self._words[-1].append(text)

    def end_line(self, _: Element | None = None) -> None:
        """Finish the line at hand; it goes to its cell, or out."""
        text = "".join(self._words[-1])
        self._words[-1] = []
        if text.strip():
            self._cells[-1].append(text) if self._cells else self.emit(text)

    def open_frame(self, _: Element | None = None) -> None:
        """What follows stands in a frame of its own; the line at hand goes on after it."""
        self._words.append([])

    def close_frame(self, _: Element | None = None) -> None:
        """End of ``open_frame``."""
        self.end_line()
        self._words.pop()

    def open_table(self, _: Element | None = None) -> None:
        """Rows follow."""
        self.end_line()
        self.rows.append([])

    def open_row(self, _: Element | None = None) -> None:
        """Cells follow."""
        if self.rows:
            self.rows[-1].append([])

    def open_cell(self, _: Element | None = None) -> None:
        """Lines follow that belong together."""
        self._cells.append([])
        self.open_frame()

    def close_cell(self, _: Element | None = None) -> None:
        """One cell more in the row at hand."""
        self.close_frame()
        text = " ".join(self._cells.pop())
        if self.rows and self.rows[-1]:
            self.rows[-1][-1].append(text)
        else:
            self.say(text)

    def close_row(self, _: Element | None = None) -> None:
        """The row is one line."""
        if self.rows and self.rows[-1]:
            self.say(" ".join(cell for cell in self.rows[-1][-1] if cell))
        self.end_line()

    def close_table(self, _: Element | None = None) -> None:
        """The table is whole."""
        if self.rows:
            self.gathered.table("", self.rows.pop())

    def picture(self, _: Element | None = None) -> None:
        """A picture stands here."""
        self.gathered.picture()

    def diagram(self, blob: bytes) -> None:
        """The words of a diagram (SmartArt), one line a box. Broken ones say nothing."""
        try:
            root = etree.fromstring(blob, _NO_ENTITIES)
        except etree.XMLSyntaxError:
            return
        self.open_frame()
        for point in root.iter(f"{DIAGRAM}pt"):
            self.say(" ".join(t.text or "" for t in point.iter(f"{DRAWING}t")))
            self.end_line()
        self.close_frame()
