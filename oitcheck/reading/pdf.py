"""Text of a PDF, page by page, with pypdfium2. Runs in a child process only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw

from oitcheck.model import Document, Problem, Reason
from oitcheck.thai import layer
from oitcheck.thai.text import thai_share, tidy

MAX_PAGES = 200
MAX_CHARS = 600_000
_LITTLE = 12
_STRANGE, _THAI = 0.1, 0.1
_COVERS = 0.5


def read_pdf(path: str) -> Document:
    """Read the file at ``path``: at most ``MAX_PAGES`` pages and ``MAX_CHARS`` characters.

    Pages without usable text stand in ``unread``. A document that has no other comes back with the
    problem ``NO_TEXT``; a locked one with ``ENCRYPTED``; a broken one with ``UNREADABLE``.
    """
    try:
        pdf = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        reason = Reason.ENCRYPTED if locked else Reason.UNREADABLE
        return Document((), 0, problem=Problem(reason, str(error)[:200]))
    try:
        title = tidy(layer.mended(str(pdf.get_metadata_dict().get("Title") or "")))[:300]
        pages = list(_pages(pdf))
        return Document(
            tuple(page.text for page in pages),
            len(pdf),
            title,
            None if any(page.usable for page in pages) else Problem(Reason.NO_TEXT),
            unread=tuple(n for n, p in enumerate(pages, 1) if not (p.usable or p.blank)),
            decoded=tuple(n for n, page in enumerate(pages, 1) if page.decoded),
        )
    finally:
        pdf.close()


@dataclass(frozen=True, slots=True)
class _Page:
    text: str
    usable: bool = False
    decoded: bool = False
    blank: bool = False


def _pages(pdf: pdfium.PdfDocument) -> Iterator[_Page]:
    room = MAX_CHARS
    for index in range(min(len(pdf), MAX_PAGES)):
        try:
            page = _page(pdf[index], room)
        except pdfium.PdfiumError:
            page = _Page("")
        yield page
        room -= len(page.text)
        if room <= 0:
            return


def _page(page: pdfium.PdfPage, room: int) -> _Page:
    try:
        text = str(page.get_textpage().get_text_bounded()).replace("\r\n", "\n")[:room]
        shifted = layer.shifted(text)
        text = layer.mended(layer.unshifted(text) if shifted else text)
        return _Page(text, _usable(text, page), shifted, blank=not text and _is_blank(page))
    finally:
        page.close()


def _usable(text: str, page: pdfium.PdfPage) -> bool:
    """True where a page's text says what the page shows.

    Not where the letters under a scan are no Thai (a scanner's own OCR, set to English).
    """
    return _legible(text) and (thai_share(text) > _THAI or not _is_scan(page))


def _legible(text: str) -> bool:
    """True for text with some letters, hardly any of them private or broken."""
    letters = [c for c in text if c.isalpha() or _strange(c)]
    return len(letters) >= _LITTLE and sum(map(_strange, letters)) < len(letters) * _STRANGE


def _strange(char: str) -> bool:
    """True for what no text layer of use holds: private, replaced and control characters."""
    return (
        "\ue000" <= char <= "\uf8ff"
        or char > "\U000effff"
        or char == "\ufffd"
        or ("\u0370" <= char <= "\u03ff")
        or (char < " " and not char.isspace())
    )


def _is_blank(page: pdfium.PdfPage) -> bool:
    """True for a page on which nothing is drawn."""
    return next(iter(page.get_objects(max_depth=1)), None) is None


def _is_scan(page: pdfium.PdfPage) -> bool:
    """True where pictures cover most of a page."""
    area = page.get_width() * page.get_height()
    images = page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2)
    return any(_area(image.get_bounds()) >= area * _COVERS for image in images)


def _area(bounds: tuple[float, float, float, float]) -> float:
    left, bottom, right, top = bounds
    return max(0.0, right - left) * max(0.0, top - bottom)
