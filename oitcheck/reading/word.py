"""Text of a Word file (docx) with python-docx, page by page as Word last laid it out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.opc.constants import RELATIONSHIP_TYPE as REL
from docx.opc.part import Part, PartFactory
from docx.oxml.parser import parse_xml
from docx.package import Package
from docx.parts.document import DocumentPart

from oitcheck.model import Document, Unit
from oitcheck.reading.flow import DIAGRAM, LINKS, Element, Flow, Handler
from oitcheck.reading.gather import Gathered

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PICTURES = (
    "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic",
    "{urn:schemas-microsoft-com:vml}imagedata",
)
_UNSEEN = frozenset(
    f"{_W}{name}"
    for name in ("del", "moveFrom", "sdtPr", "rPr", "pPrChange", "sectPrChange", "tblPrChange")
)
_OFF = ("0", "false", "off", "none")
_ALSO = (
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
_OWN_PAGE = (WD_SECTION.NEW_PAGE, WD_SECTION.ODD_PAGE, WD_SECTION.EVEN_PAGE)
PartFactory.part_type_for.update(dict.fromkeys(_ALSO, DocumentPart))


def read_word(path: str) -> Document:
    """Read the docx at ``path``, which ``sound_zip`` has passed.

    A page ends where its author or Word itself, when it last laid out the file, ended it. What was
    struck out with tracked changes is not read. A row of a table is one line.

    Raises:
        Exception: whatever the library raises on a broken file.
    """
    package = Package.open(path)
    main = package.main_document_part
    if not isinstance(main, DocumentPart):
        raise TypeError(main.content_type)
    gathered = Gathered(Unit.PAGE)
    gathered.turn()
    _margins(main.document, gathered, header=True)
    begin = [section.start_type in _OWN_PAGE for section in main.document.sections]
    _Body(gathered, main, iter(begin[1:])).read(main.element.body)
    _margins(main.document, gathered, header=False)
    return gathered.document(_title(package))


def _title(package: Package) -> str:
    try:
        package.part_related_by(REL.CORE_PROPERTIES)
        return str(package.core_properties.title)
    except (KeyError, ValueError):
        return ""


def _margins(document: WordDocument, gathered: Gathered, *, header: bool) -> None:
    """The header or footer of the first page."""
    if not len(document.sections):
        return
    section = document.sections[0]
    margin = section.header if header else section.footer
    if section.different_first_page_header_footer:
        margin = section.first_page_header if header else section.first_page_footer
    if not margin.is_linked_to_previous:
        words = _Words(gathered, margin.part, lambda text: gathered.margin(text, 1))
        words.read(margin._element)


def _footnotes(main: Part) -> dict[str, str]:
    """The text of each footnote by its number."""
    try:
        root = parse_xml(main.part_related_by(REL.FOOTNOTES).blob)
    except KeyError:
        return {}
    notes: dict[str, str] = {}
    for note in root.iterchildren(f"{_W}footnote"):
        lines: list[str] = []
        _Words(Gathered(Unit.PAGE), main, lines.append).read(note)
        notes[str(note.get(f"{_W}id"))] = " ".join(lines)
    return notes


def _on(node: Element | None) -> bool:
    """True where a switch like ``<w:vanish/>`` is there and not turned off."""
    return node is not None and node.get(f"{_W}val", "1") not in _OFF


class _Words(Flow):
    """The words of any part of a Word file.

    Args:
        gathered: where tables, pictures and, without ``emit``, lines go.
        part: the part that is read; its diagrams are parts of their own.
        emit: takes a finished line.
    """

    def __init__(
        self, gathered: Gathered, part: Part, emit: Callable[[str], None] | None = None
    ) -> None:
        super().__init__(gathered, emit)
        self.part = part
        starts: dict[str, Handler] = {
            "t": lambda node: self.say(node.text or ""),
            "tab": lambda _: self.say("\t"),
            "noBreakHyphen": lambda _: self.say("-"),
            "cr": self.end_line,
            "br": self.end_line,
            "txbxContent": self.open_frame,
            "tbl": self.open_table,
            "tr": self.open_row,
            "tc": self.open_cell,
        }
        ends: dict[str, Handler] = {
            "p": self.end_line,
            "txbxContent": self.close_frame,
            "tc": self.close_cell,
            "tr": self.close_row,
            "tbl": self.close_table,
        }
        self.know(starts, ends)
        self._starts[f"{DIAGRAM}relIds"] = self._diagram

    def know(self, starts: dict[str, Handler], ends: dict[str, Handler]) -> None:
        """What to do at the start and the end of elements of Word."""
        self._starts.update({f"{_W}{name}": handler for name, handler in starts.items()})
        self._ends.update({f"{_W}{name}": handler for name, handler in ends.items()})

    def unseen(self, node: Element) -> bool:
        """True for what was struck out or hidden."""
        if node.tag in _UNSEEN or super().unseen(node):
            return True
        if node.tag == f"{_W}r":
            return _on(node.find(f"{_W}rPr/{_W}vanish"))
        return node.tag == f"{_W}tr" and node.find(f"{_W}trPr/{_W}del") is not None

    def _diagram(self, node: Element) -> None:
        related = self.part.rels.get(str(node.get(f"{LINKS}dm")))
        if related is not None and not related.is_external:
            self.diagram(related.target_part.blob)


class _Body(_Words):
    """The body: its words, and where its pages end.

    A break inside a table row waits for the end of the row. Right after a break that the author
    set, the one that Word notes at the same place is the same (``fresh``).
    """

    def __init__(self, gathered: Gathered, part: Part, sections: Iterator[bool]) -> None:
        super().__init__(gathered, part)
        self.sections = sections
        self.notes = _footnotes(part)
        self.pending: list[str] = []
        self.fresh = self.filled = self.section_ends = False
        self.row = _Row()
        self.know(
            {
                "br": self._line_break,
                "lastRenderedPageBreak": lambda _: self._break(noted=True),
                "pageBreakBefore": self._page_of_its_own,
                "sectPr": self._section,
                "footnoteReference": self._reference,
            },
            {"p": self._end_paragraph},
        )
        self._starts.update(dict.fromkeys(_PICTURES, self.picture))

    def read(self, root: Element) -> None:
        """Walk through the body."""
        super().read(root)
        self._footnotes_out()

    def say(self, text: str) -> None:
        """Add to the line at hand."""
        super().say(text)
        if text.strip():
            self.fresh, self.filled, self.row.said = False, True, True

    def picture(self, _: Element | None = None) -> None:
        """A picture stands here."""
        super().picture()
        self.fresh, self.filled = False, True

    def open_row(self, _: Element | None = None) -> None:
        """Cells follow."""
        super().open_row()
        if len(self.rows) == 1:
            self.row = _Row()

    def close_cell(self, _: Element | None = None) -> None:
        """One cell more; a row ends as many pages as the cell that ends most."""
        super().close_cell()
        if len(self.rows) == 1:
            self.row.most = max(self.row.most, self.row.breaks)
            self.row.breaks = 0

    def close_row(self, _: Element | None = None) -> None:
        """The row is one line, and its breaks take effect."""
        if len(self.rows) > 1:
            super().close_row()
            return
        if self.row.early:
            self._turn()
        super().close_row()
        for _count in range(self.row.most - self.row.early):
            self._turn()

    def _line_break(self, node: Element) -> None:
        self.end_line()
        if node.get(f"{_W}type") == "page":
            self._break()

    def _page_of_its_own(self, node: Element) -> None:
        if _on(node) and self.filled:
            self._break()

    def _section(self, node: Element) -> None:
        parent = node.getparent()
        if parent is not None and parent.tag == f"{_W}pPr":
            self.section_ends = next(self.sections, False)

    def _end_paragraph(self, _: Element) -> None:
        self.end_line()
        if self.section_ends:
            self.section_ends = False
            self._break()

    def _break(self, noted: bool = False) -> None:
        if noted and self.fresh:
            self.fresh = False
            return
        self.fresh = not noted
        if self.rows:
            self.row.early |= not self.row.said
            self.row.breaks += 1
        else:
            self.end_line()
            self._turn()

    def _turn(self) -> None:
        self._footnotes_out()
        self.gathered.turn()
        self.filled = False

    def _reference(self, node: Element) -> None:
        self.pending.append(self.notes.get(str(node.get(f"{_W}id")), ""))

    def _footnotes_out(self) -> None:
        for note in self.pending:
            self.gathered.line(note)
        self.pending = []


@dataclass
class _Row:
    """The row of an outermost table: whether it said anything yet, and the breaks inside it."""

    said: bool = False
    early: bool = False
    breaks: int = 0
    most: int = 0
