"""Text of a PDF, page by page, with pypdfium2. Runs in a child process only."""

from __future__ import annotations

import ctypes
import math
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

from oitcheck.model import Document, Problem, Reason
from oitcheck.reading import glyphs, mojibake
from oitcheck.thai import layer
from oitcheck.thai.text import thai_share, tidy

MAX_PAGES = 200
MAX_CHARS = 600_000
_LITTLE = 12
_STRANGE, _THAI = 0.1, 0.1
_COVERS = 0.5
_NAME = 128
_SAMPLE = 16
_SURROGATE = re.compile("[\ud800-\udfff\0]")
_WESTERN = re.compile("[\u00a1-\u00ff]")
_GREEK = re.compile("[\u0370-\u03ff]")


def read_pdf(path: str) -> Document:
    """Read the file at ``path``: at most ``MAX_PAGES`` pages and ``MAX_CHARS`` characters.

    Pages without usable text stand in ``unread``. A document that has no other comes back with the
    problem ``NO_TEXT``; a locked one with ``ENCRYPTED``; a broken one with ``UNREADABLE``. Pages at
    the end that the file lists but does not hold are not ``unread``, for OCR could not read them
    either; they make it less than ``whole``, and no more of them are counted than were tried.
    """
    try:
        pdf = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        reason = Reason.ENCRYPTED if locked else Reason.UNREADABLE
        return Document((), 0, problem=Problem(reason, str(error)[:200]))
    try:
        title = tidy(layer.mended(str(pdf.get_metadata_dict().get("Title") or "")))[:300]
        return _document(list(_layers(pdf)), len(pdf), title)
    finally:
        pdf.close()


@dataclass(frozen=True, slots=True)
class _Layer:
    """The text layer of one page, its letters known, not yet mended; what else is on the page."""

    text: str = ""
    loaded: bool = True
    decoded: bool = False
    scan: bool = False
    blank: bool = False


def _document(layers: Sequence[_Layer], claimed: int, title: str) -> Document:
    """The document of these first pages of a file that lists ``claimed`` pages."""
    there = max((n for n, one in enumerate(layers, 1) if one.loaded), default=0)
    if not there:
        return Document((), 0, title, Problem(Reason.UNREADABLE, "no page can be loaded"))
    habits = layer.habits(one.text for one in layers)
    pages = [(one, layer.mended(one.text, habits)) for one in layers[:there]]
    usable = [_legible(text) and (thai_share(text) > _THAI or not one.scan) for one, text in pages]
    return Document(
        tuple(text for _, text in pages),
        claimed if there == len(layers) else len(layers),
        title,
        None if any(usable) else Problem(Reason.NO_TEXT),
        unread=tuple(
            n for n, one in enumerate(layers[:there], 1) if not (usable[n - 1] or one.blank)
        ),
        decoded=tuple(n for n, one in enumerate(layers, 1) if one.decoded),
    )


def _layers(pdf: pdfium.PdfDocument) -> Iterator[_Layer]:
    room, decoded = MAX_CHARS, False
    for index in range(min(len(pdf), MAX_PAGES)):
        try:
            page = pdf[index]
        except pdfium.PdfiumError:
            yield _Layer(loaded=False)
            continue
        try:
            one = _layer(page, room, decoded)
        except pdfium.PdfiumError:
            one = _Layer()
        finally:
            page.close()
        yield one
        decoded = decoded or one.decoded
        room -= len(one.text)
        if room <= 0:
            return


def _layer(page: pdfium.PdfPage, room: int, decoded: bool) -> _Layer:
    """The layer of a page; ``decoded``: earlier pages had to be decoded.

    Where the letters under a scan are no Thai they came from a scanner's own OCR, set to English.
    """
    letters = page.get_textpage()
    text = str(letters.get_text_bounded())
    better = ""
    if layer.shifted(text) or (decoded and _GREEK.search(text)):
        better = _whole(glyphs.unshifted(PageLetters(letters, text)))
    decoded = bool(better) and (decoded or mojibake.spells(better))
    text = better if decoded else _reread(letters, text)
    text = text.replace("\r\n", "\n")[:room]
    scan = thai_share(text) <= _THAI and _is_scan(page)
    return _Layer(text, decoded=decoded, scan=scan, blank=not text and _is_blank(page))


def _reread(letters: pdfium.PdfTextPage, text: str) -> str:
    """The text of a page, said once, and in Thai where a font calls its Thai letters Latin."""
    if glyphs.twice(text):
        drawn = PageLetters(letters, text)
        once = glyphs.undoubled(drawn)
        text = text if once == drawn.text else _whole(once)
    if len(_WESTERN.findall(text)) > _LITTLE and not thai_share(text):
        text = mojibake.mend(text)[0]
    return text


def _whole(text: str) -> str:
    """Text whose letters beyond U+FFFF are one character each."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")


class PageLetters:
    """The letters of a page as pdfium holds them."""

    def __init__(self, page: pdfium.PdfTextPage, text: str) -> None:
        self._page = page
        self._things: dict[int, Any] = {}
        self._code = raw.FPDFText_GetUnicode
        self.text = text if self._fits(text) else self._read()

    def _fits(self, text: str) -> bool:
        """True where the text as a whole has one character a place, as it hardly ever has not."""
        places = range(0, len(text), _SAMPLE)
        return len(text) == self._page.count_chars() and all(
            ord(text[place]) == self._code(self._page.raw, place) for place in places
        )

    def _read(self) -> str:
        page, code = self._page.raw, self._code
        codes = [code(page, place) for place in range(self._page.count_chars())]
        if max(codes, default=0) > sys.maxunicode:
            codes = [min(one, sys.maxunicode) for one in codes]
        return "".join(map(chr, codes))

    def thing(self, place: int) -> int:
        """See ``glyphs.Letters``."""
        thing = raw.FPDFText_GetTextObject(self._page.raw, place)
        if not thing:
            return 0
        number = ctypes.addressof(thing.contents)
        self._things[number] = thing
        return number

    def font(self, thing: int) -> tuple[int, str]:
        """See ``glyphs.Letters``."""
        font = raw.FPDFTextObj_GetFont(self._things[thing])
        name = ctypes.create_string_buffer(_NAME)
        raw.FPDFFont_GetBaseFontName(font, name, _NAME)
        return _number(font), name.value.decode("latin-1")

    def span(self, thing: int) -> int:
        """See ``glyphs.Letters``."""
        marks = raw.FPDFPageObj_CountMarks(self._things[thing])
        mark = raw.FPDFPageObj_GetMark(self._things[thing], marks - 1) if marks > 0 else None
        says = mark and raw.FPDFPageObjMark_GetParamValueType(mark, b"ActualText")
        return _number(mark) if says else 0

    @property
    def read(self) -> str:
        """See ``spots.Places``."""
        return glyphs.unshifted(self) if layer.shifted(self.text) else self.text

    def box(self, place: int) -> tuple[float, float, float, float]:
        """See ``spots.Places``."""
        left, bottom, right, top = self._page.get_charbox(place)
        high = self._page.page.get_height()
        return left, high - top, right, high - bottom

    def gap(self, left: int, right: int) -> float:
        """See ``glyphs.Letters``."""
        near = (max(left - 1, 0), left, right, min(right + 1, len(self.text) - 1))
        boxes = [self._page.get_charbox(place, loose=True) for place in near]
        high = max(1.0, *(top - bottom for _, bottom, _, top in boxes))
        (_, low, end, top), (start, *other) = map(self._page.get_charbox, (left, right))
        if abs(low + top - other[0] - other[2]) > high:
            return -math.inf
        return float((start - end) / high)


def _number(thing: Any) -> int:
    """What tells one of pdfium's things from another as long as a page is open; 0 for none."""
    return ctypes.addressof(thing.contents) if thing else 0


def _legible(text: str) -> bool:
    """True for text with some letters, hardly any of them private or broken."""
    letters = [c for c in text if c.isalpha() or _strange(c)]
    return len(letters) >= _LITTLE and sum(map(_strange, letters)) < len(letters) * _STRANGE


def _strange(char: str) -> bool:
    """True for what no text layer of use holds: private, replaced and control characters.

    And archaic Greek, as in a shifted layer that could not be decoded; other Greek is Greek.
    """
    return (
        "\ue000" <= char <= "\uf8ff"
        or char > "\U000effff"
        or char == "\ufffd"
        or ("\u03cf" <= char <= "\u03ff")
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
