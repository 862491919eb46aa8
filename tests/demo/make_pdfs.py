"""Writes the PDFs of the sample site from ``pdfs.yaml``; run by hand, the results are committed.

``python -m tests.demo.make_pdfs [NAME ...]``; ``scan: true`` makes pictures of the pages.

Needs ``fpdf2`` and the font Laksaman (Debian: ``fonts-thai-tlwg``). Text is set without shaping,
so that every character, sara am included, keeps its own code in the text layer.
"""

import importlib
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "oitcheck" / "demo" / "files"
FONTS = Path("/usr/share/fonts/truetype/tlwg")
WIDTH = 174.0
DAY = datetime(2023, 3, 28, tzinfo=UTC)
OFFICE = "องค์การบริหารส่วนตำบลโนนกระถินงาม อำเภอบึงศรีทอง จังหวัดนครราชสีมา"


def main(wanted: list[str]) -> None:
    """Write every PDF of the list, or those that are named."""
    fpdf: Any = importlib.import_module("fpdf")
    TARGET.mkdir(exist_ok=True)
    for name, spec in yaml.safe_load((HERE / "pdfs.yaml").read_text(encoding="utf-8")).items():
        if not wanted or name in wanted:
            target = TARGET / f"{name}.pdf"
            write(fpdf.FPDF(), target, spec)
            if spec.get("scan"):
                importlib.import_module("tests.make_documents").scan(fpdf.FPDF(unit="pt"), target)


def write(pdf: Any, target: Path, spec: dict[str, Any]) -> None:
    """Write one PDF: its title block, then its parts in order."""
    prepare(pdf, spec["title"].replace("|", ""))
    heading(pdf, spec["title"], 17, "C")
    heading(pdf, spec.get("office", OFFICE), 14, "C")
    pdf.ln(3)
    for part in spec["parts"]:
        draw(pdf, part)
    pdf.output(str(target))


def prepare(pdf: Any, title: str) -> None:
    """Fonts, margins and fixed metadata."""
    pdf.add_font("Laksaman", "", FONTS / "Laksaman.ttf")
    pdf.add_font("Laksaman", "B", FONTS / "Laksaman-Bold.ttf")
    pdf.set_margins(18, 18)
    pdf.set_title(title)
    pdf.set_creation_date(DAY)
    pdf.add_page()


def draw(pdf: Any, part: dict[str, Any]) -> None:
    """Draw one part: h, p, right, list, table or page."""
    kind, value = next(iter(part.items()))
    if kind == "h":
        pdf.ln(2)
        heading(pdf, value, 15, "L")
    elif kind == "p":
        paragraph(pdf, "          " + value)
    elif kind == "right":
        for line in value:
            text_line(pdf, line, "R")
    elif kind == "list":
        for number, item in enumerate(value, 1):
            paragraph(pdf, f"     {number}. {item}")
    elif kind == "table":
        table(pdf, value)
    elif kind == "page":
        pdf.add_page()


def heading(pdf: Any, text: str, size: int, align: str) -> None:
    """Bold lines, broken where the text says ``|``."""
    pdf.set_font("Laksaman", "B", size)
    for line in text.split("|"):
        text_line(pdf, line.strip(), align)
    pdf.set_font("Laksaman", "", 14)


def paragraph(pdf: Any, text: str) -> None:
    """Running text, broken at spaces and at ``|``."""
    for line in wrap(pdf, text, WIDTH):
        text_line(pdf, line, "L")


def text_line(pdf: Any, line: str, align: str) -> None:
    """One line of text."""
    pdf.cell(WIDTH, 7, line, align=align, new_x="LMARGIN", new_y="NEXT")


def wrap(pdf: Any, text: str, width: float) -> list[str]:
    """Break a text at spaces and at ``|``, which itself is never printed."""
    lines = [""]
    for token in re.findall(r"[^ |]+[ |]?|[ |]", text):
        piece = token.replace("|", "")
        if lines[-1].strip() and pdf.get_string_width(lines[-1] + piece.rstrip()) > width - 2:
            lines.append("")
        lines[-1] += piece
    return [line.rstrip() for line in lines]


def table(pdf: Any, spec: dict[str, Any]) -> None:
    """A ruled table; ``total`` names the row that sums the columns of amounts."""
    rows = [*spec["rows"], *([total(spec)] if "total" in spec else [])]
    widths = [WIDTH * share / sum(spec["widths"]) for share in spec["widths"]]
    pdf.set_font("Laksaman", "B", 12)
    row(pdf, spec["head"], widths)
    pdf.set_font("Laksaman", "", 12)
    for cells in rows:
        row(pdf, [str(cell) for cell in cells], widths)
    pdf.set_font("Laksaman", "", 14)
    pdf.ln(3)


def total(spec: dict[str, Any]) -> list[str]:
    """The last row of a table of amounts."""
    columns = list(zip(*spec["rows"], strict=True))[1:]
    sums = [sum(int(str(cell).replace(",", "")) for cell in column) for column in columns]
    return [spec["total"], *(f"{amount:,}" for amount in sums)]


def row(pdf: Any, cells: list[str], widths: list[float]) -> None:
    """One row, as high as its highest cell."""
    wrapped = [wrap(pdf, cell, width) for cell, width in zip(cells, widths, strict=True)]
    height = max(len(lines) for lines in wrapped) * 6 + 2.5
    if pdf.get_y() + height > pdf.h - 22:
        pdf.add_page()
    x, y = pdf.get_x(), pdf.get_y()
    for lines, width in zip(wrapped, widths, strict=True):
        pdf.rect(x, y, width, height)
        cell_lines(pdf, lines, (x, y), width)
        x += width
    pdf.set_xy(pdf.l_margin, y + height)


def cell_lines(pdf: Any, lines: list[str], corner: tuple[float, float], width: float) -> None:
    """The lines of one cell; amounts stand to the right."""
    for index, line in enumerate(lines):
        pdf.set_xy(corner[0], corner[1] + 1.5 + index * 6)
        amount = re.fullmatch(r"0|[\d,.]{4,}", line)
        pdf.cell(width, 6.5, line, align="R" if amount else "L")


if __name__ == "__main__":
    main(sys.argv[1:])
