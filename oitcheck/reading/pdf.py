"""Text of a PDF, page by page, with pypdfium2. Runs in a child process only."""

from __future__ import annotations

import pypdfium2 as pdfium

from oitcheck.model import Document, Problem, Reason
from oitcheck.thai.text import repair_pdf, thai_share, tidy

MAX_PAGES = 60
MAX_CHARS = 400_000
_LITTLE = 12
_PRIVATE = 0.1


def read_pdf(path: str) -> Document:
    """Read the file at ``path``: at most ``MAX_PAGES`` pages and ``MAX_CHARS`` characters.

    A document whose pages carry no usable Thai or Latin text comes back with the problem
    ``NO_TEXT``; a locked one with ``ENCRYPTED``; a broken one with ``UNREADABLE``.
    """
    try:
        pdf = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        reason = Reason.ENCRYPTED if locked else Reason.UNREADABLE
        return Document((), 0, problem=Problem(reason, str(error)[:200]))
    try:
        title = tidy(str(pdf.get_metadata_dict().get("Title") or ""))[:300]
        pages = _pages(pdf)
        problem = None if any(map(_usable, pages)) else Problem(Reason.NO_TEXT)
        return Document(tuple(pages), len(pdf), title, problem)
    finally:
        pdf.close()


def _pages(pdf: pdfium.PdfDocument) -> list[str]:
    pages: list[str] = []
    room = MAX_CHARS
    for index in range(min(len(pdf), MAX_PAGES)):
        text = repair_pdf(_page_text(pdf, index))[:room]
        room -= len(text)
        pages.append(text)
        if room <= 0:
            break
    return pages


def _page_text(pdf: pdfium.PdfDocument, index: int) -> str:
    try:
        page = pdf[index]
        text = page.get_textpage().get_text_bounded().replace("\r\n", "\n")
        page.close()
    except pdfium.PdfiumError:
        return ""
    return str(text)


def _usable(text: str) -> bool:
    letters = [c for c in text if c.isalpha() or "\ue000" <= c <= "\uf8ff"]
    if len(letters) < _LITTLE:
        return False
    private = sum("\ue000" <= c <= "\uf8ff" or c > "\uffff" for c in letters)
    greek = sum("\u0370" <= c <= "\u03ff" for c in letters)
    return (private + greek) / len(letters) < _PRIVATE and (
        thai_share(text) > 0.1 or text.isascii() or len(letters) > 200
    )
