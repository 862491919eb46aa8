"""A paper in Thai official style: TH Sarabun, tables with a repeated heading, numbered pages.

The only user of python-docx among the formats. What comes from a site is cleaned before it gets
here, and becomes a link only where a report may link.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from oitcheck.clean import one_line, readable, safe_link
from oitcheck.thai.official import thai_digits

FONT = "TH SarabunPSK"
AUTHOR, INITIALS = "oitcheck", "oc"
CENTRE = WD_ALIGN_PARAGRAPH.CENTER


class Paper:
    """One document under way.

    Args:
        title: of the document's properties.
        made: the time in its properties, that of the scan.
        landscape: A4 lying down.
        size: of the letters, in points.
        leading: from line to line, in points; that of the font where it is 0.
        thai: digits are Thai ones.
        whole_rows: a row of a table stands on one page.
    """

    def __init__(
        self,
        title: str,
        made: datetime,
        *,
        landscape: bool,
        size: int = 16,
        leading: float = 0,
        thai: bool = True,
        whole_rows: bool = False,
    ) -> None:
        self._document = Document()
        self._thai = thai
        self.whole_rows = whole_rows
        properties = self._document.core_properties
        properties.title, properties.author, properties.comments = title[:200], AUTHOR, ""
        properties.created = properties.modified = made.replace(tzinfo=None)
        normal = self._document.styles["Normal"]
        _letters(normal, size)
        normal.paragraph_format.line_spacing = Pt(leading) if leading else 1.0
        self._page(landscape)

    def line(self, text: str, *, bold: bool = False, centre: bool = False) -> None:
        """One paragraph."""
        paragraph = self._document.add_paragraph()
        self._write(paragraph, text, bold=bold)
        if centre:
            self.centre(paragraph)

    def table(self, widths: Sequence[float], *heads: Sequence[str | None]) -> Table:
        """A table of columns ``widths`` cm wide under one or two rows of headings.

        In a heading ``None`` continues the cell on its left, an empty text the one above it.
        """
        table = self._document.add_table(len(heads), len(widths), style="Table Grid")
        return Table(self, table, widths, heads)

    def bytes(self) -> bytes:
        """The document as a file."""
        file = BytesIO()
        self._document.save(file)
        return file.getvalue()

    def remark(self, paragraph: Any, text: str) -> None:
        """A comment beside a paragraph, which the one who files the paper takes away."""
        runs = paragraph.runs or [paragraph.add_run(" ")]
        self._document.add_comment(runs, text=one_line(text), author=AUTHOR, initials=INITIALS)

    def centre(self, paragraph: Any) -> None:
        """Put a paragraph into the middle of its cell."""
        paragraph.alignment = CENTRE

    def link(self, paragraph: Any, url: str) -> None:
        """An address that can be opened, where it leads to a website; else its words."""
        target = safe_link(url)
        if not target:
            self._write(paragraph, readable(url))
            return
        link = OxmlElement("w:hyperlink")
        part = self._document.part
        link.set(qn("r:id"), part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        run = paragraph.add_run(readable(url))
        run.font.underline = True
        link.append(run._r)
        paragraph._p.append(link)

    def _write(self, paragraph: Any, text: str, *, bold: bool = False) -> None:
        words = one_line(text)
        run = paragraph.add_run(thai_digits(words) if self._thai else words)
        run.bold = bold
        if bold:
            run._r.get_or_add_rPr().append(OxmlElement("w:bCs"))

    def _page(self, landscape: bool) -> None:
        section = self._document.sections[0]
        long, short = Cm(29.7), Cm(21.0)
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = (long, short) if landscape else (short, long)
        section.left_margin = section.right_margin = Cm(1.5)
        section.top_margin = section.bottom_margin = Cm(1.5 if landscape else 1.1)
        numbers = _element("w:pgNumType", fmt="thaiNumbers")
        section._sectPr.find(qn("w:cols")).addprevious(numbers)
        section.footer_distance = Cm(0.6)
        footer = section.footer.paragraphs[0]
        footer.alignment = CENTRE
        _page_number(footer)


class Table:
    """A table under way; its headings are repeated on every page."""

    def __init__(
        self,
        paper: Paper,
        table: Any,
        widths: Sequence[float],
        heads: Sequence[Sequence[str | None]],
    ) -> None:
        self._paper = paper
        self._table = table
        self._widths = widths
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for row, texts in zip(table.rows, heads, strict=True):
            self._head(row, texts)
        self._merge(heads)

    def row(self, *cells: Sequence[str], centred: Sequence[int] = ()) -> list[Any]:
        """A row of cells, each of paragraphs; returns the cells for links and remarks."""
        row = self._table.add_row()
        if self._paper.whole_rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        added = row.cells
        for at, (cell, lines, width) in enumerate(zip(added, cells, self._widths, strict=True)):
            cell.width = Cm(width)
            for number, line in enumerate(lines):
                paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
                self._paper._write(paragraph, line)
                if at in centred:
                    self._paper.centre(paragraph)
        return list(added)

    def _head(self, row: Any, texts: Sequence[str | None]) -> None:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for cell, text, width in zip(row.cells, texts, self._widths, strict=True):
            cell.width = Cm(width)
            if text:
                self._paper._write(cell.paragraphs[0], text, bold=True)
                self._paper.centre(cell.paragraphs[0])

    def _merge(self, heads: Sequence[Sequence[str | None]]) -> None:
        rows = self._table.rows
        for y, texts in enumerate(heads):
            cells = rows[y].cells
            for x in range(len(texts) - 1, 0, -1):
                if texts[x] is None:
                    cells[x - 1].merge(cells[x])
            for x, text in enumerate(texts):
                if text == "":
                    rows[y - 1].cells[x].merge(cells[x])


def _letters(style: Any, size: int) -> None:
    """The font for Thai too, which Word takes from the settings for complex scripts."""
    style.font.name, style.font.size = FONT, Pt(size)
    style.paragraph_format.space_after = Pt(0)
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for script in ("w:cs", "w:eastAsia", "w:hAnsi", "w:ascii"):
        fonts.set(qn(script), FONT)
    properties.append(_element("w:szCs", val=str(size * 2)))
    properties.append(_element("w:lang", val="en-US", bidi="th-TH"))


def _page_number(paragraph: Any) -> None:
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        if kind:
            run._r.append(_element("w:fldChar", fldCharType=kind))
        else:
            instruction = OxmlElement("w:instrText")
            instruction.text = text
            run._r.append(instruction)


def _element(name: str, **attributes: str) -> Any:
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element
