"""Writes the PDFs of the examples from each ``documents.yaml``; run by hand.

``python -m tests.make_documents [DISCLOSURE ...]``. A ``documents.yaml`` stands in the
``.examples`` folder of a rule: path of the PDF inside it -> ``title``, ``office``, ``parts`` as in
``tests/demo/pdfs.yaml``, and ``scan: yes`` for a file that is pictures of its pages. A spreadsheet
has ``sheets`` instead: name -> rows of cells.
"""

import importlib
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import yaml

from tests.demo import make_pdfs

RULES = Path(__file__).parents[1] / "rules" / "disclosures"
DPI = 70


def main(wanted: list[str]) -> None:
    """Write every PDF of the lists."""
    for listed in sorted(RULES.glob("*.examples/documents.yaml")):
        if not wanted or listed.parent.name.removesuffix(".examples") in wanted:
            for name, spec in yaml.safe_load(listed.read_text(encoding="utf-8")).items():
                write(listed.parent / name, spec)


def write(target: Path, spec: dict[str, Any]) -> None:
    """Write one file."""
    if "sheets" in spec:
        write_sheets(target, spec["sheets"])
        return
    fpdf: Any = importlib.import_module("fpdf")
    target.parent.mkdir(parents=True, exist_ok=True)
    make_pdfs.write(fpdf.FPDF(), target, spec)
    if spec.get("scan"):
        scan(fpdf.FPDF(unit="pt"), target)


def write_sheets(target: Path, sheets: dict[str, list[list[Any]]]) -> None:
    """Write a spreadsheet."""
    target.parent.mkdir(parents=True, exist_ok=True)
    book = importlib.import_module("xlsxwriter").Workbook(target)
    book.set_properties({"created": make_pdfs.DAY.replace(tzinfo=None)})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()


def scan(pdf: Any, target: Path) -> None:
    """Make pictures of the pages of a PDF."""
    pages = pypdfium2.PdfDocument(target.read_bytes())
    for page in pages:
        picture = BytesIO()
        page.render(scale=DPI / 72, grayscale=True).to_pil().save(picture, "JPEG", quality=40)
        pdf.add_page(format=page.get_size())
        pdf.image(picture, 0, 0, *page.get_size())
    pdf.set_creation_date(make_pdfs.DAY)
    pdf.output(str(target))


if __name__ == "__main__":
    main(sys.argv[1:])
