"""Pictures from a page of a PDF or from an image file, for OCR and for people. In the child only.

This is the one place that decodes pictures of strangers: it runs in the reading process, under its
memory limit and deadline. For OCR it writes a grey PNM file (``P5``): three numbers and the pixels.
That needs no library to write, takes no time to compress, and leaves the engine nothing to decode
that could be hostile. For people it writes a PNG in colour.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterable, Sequence
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image, ImageOps, UnidentifiedImageError
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from oitcheck.model import Problem, Reason
from oitcheck.reading.pdf import PageLetters
from oitcheck.reading.spots import Box, Plate, spots

DPI = 200
PLATE = 1000
MAX_PIXELS = 25_000_000
MAX_DECODED = 50_000_000
MAX_PICTURED = 200_000_000
"""The most pixels that the pictures on a page may have: three A3 scans at 600 dpi."""

_LONGEST = 32_000
_NARROW, _WIDE = 1_240, 2_500
_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP")


def render_page(path: str, number: int, to: str, dpi: int = DPI) -> Problem | None:
    """Draw a page of the PDF at ``path`` into the file ``to``, in grey.

    Args:
        number: the page, from 1.
        dpi: dots an inch; fewer where the picture would exceed ``MAX_PIXELS``.

    Returns:
        ``None``, or why there is no picture: ``ENCRYPTED`` for a locked file, ``TOO_LARGE`` for
        pictures of more than ``MAX_PICTURED`` pixels, else ``UNREADABLE``.
    """
    try:
        with pdfium.PdfDocument(path) as pdf:
            if not 1 <= number <= len(pdf):
                return Problem(Reason.UNREADABLE, f"no page {number}")
            page = pdf[number - 1]
            if (many := _pixels(page)) > MAX_PICTURED:
                return Problem(Reason.TOO_LARGE, f"pictures of {many:,} pixels on page {number}")
            width, height = page.get_size()
            bitmap = page.render(scale=_fitting(width, height, dpi / 72), grayscale=True)
    except (pdfium.PdfiumError, ValueError, ArithmeticError, MemoryError) as error:
        locked = "password" in str(error).lower()
        return Problem(Reason.ENCRYPTED if locked else Reason.UNREADABLE, str(error)[:200])
    pixels = memoryview(bitmap.buffer).cast("B")
    starts = range(0, bitmap.height * bitmap.stride, bitmap.stride)
    _write(to, bitmap.width, bitmap.height, (pixels[at : at + bitmap.width] for at in starts))
    return None


def _pixels(page: pdfium.PdfPage) -> int:
    """How many pixels the pictures of a page have: known without decoding any."""
    pictures = page.get_objects(filter=(FPDF_PAGEOBJ_IMAGE,), max_depth=4)
    return sum(width * height for width, height in (one.get_px_size() for one in pictures))


def render_image(path: str, to: str) -> Problem | None:
    """Draw the first frame of the image at ``path`` into the file ``to``, upright, in grey.

    A small picture (a screenshot, a thumbnail of a notice) is drawn twice as large, a photograph
    smaller: both read better. What is transparent becomes white.

    Returns:
        ``None``, or why there is no picture: ``TOO_LARGE`` for more than ``MAX_DECODED`` pixels,
        ``UNSUPPORTED`` for no image of a known format, else ``UNREADABLE``.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _draw(path, to)
    except UnidentifiedImageError:
        return Problem(Reason.UNSUPPORTED)
    except Image.DecompressionBombError:
        return Problem(Reason.TOO_LARGE)
    except Exception as error:  # the decoders raise whatever comes to their mind
        return Problem(Reason.UNREADABLE, type(error).__name__)


def plate_of_page(path: str, number: int, to: str, words: Sequence[str]) -> Plate | Problem:
    """Draw page ``number`` of the PDF at ``path`` as a PNG, and find ``words`` on it."""
    try:
        with pdfium.PdfDocument(path) as pdf:
            page = pdf[number - 1]
            if _pixels(page) > MAX_PICTURED:
                return Problem(Reason.TOO_LARGE)
            width, height = page.get_size()
            scale = _fitting(width, height, min(2.0, PLATE / max(1.0, width)))
            image = page.render(scale=scale).to_pil().convert("RGB")
            image.save(to, "PNG")
            letters = page.get_textpage()
            found = spots(PageLetters(letters, str(letters.get_text_bounded())), words)
    except (pdfium.PdfiumError, ValueError, IndexError, ArithmeticError, MemoryError) as error:
        return Problem(Reason.UNREADABLE, str(error)[:200])
    scaled = (tuple(_scaled(box, scale) for box in boxes) for boxes in found)
    return Plate(image.width, image.height, tuple(scaled))


def plate_of_image(path: str, to: str) -> Plate | Problem:
    """Draw the first frame of the image at ``path`` as a PNG of ordinary size."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_FORMATS) as image:
                if image.width * image.height > MAX_DECODED:
                    return Problem(Reason.TOO_LARGE, f"{image.width} x {image.height} pixels")
                seen = ImageOps.exif_transpose(image.convert("RGB"))
                seen.thumbnail((PLATE, 2 * PLATE))
                seen.save(to, "PNG")
                return Plate(seen.width, seen.height, ())
    except Exception as error:  # the decoders raise whatever comes to their mind
        return Problem(Reason.UNREADABLE, type(error).__name__)


def _scaled(box: Box, scale: float) -> Box:
    left, top, right, bottom = (round(side * scale, 1) for side in box)
    return left, top, right, bottom


def _draw(path: str, to: str) -> Problem | None:
    with Image.open(path, formats=_FORMATS) as image:
        factor = _factor(*image.size)
        image.draft("L", (math.ceil(image.width * factor), math.ceil(image.height * factor)))
        if image.width * image.height > MAX_DECODED:
            return Problem(Reason.TOO_LARGE, f"{image.width} x {image.height} pixels")
        image.load()
        ImageOps.exif_transpose(image, in_place=True)
        grey = _grey(image)
    factor = _factor(*grey.size)
    if factor != 1:
        size = max(1, round(grey.width * factor)), max(1, round(grey.height * factor))
        grey = grey.resize(size, Image.Resampling.LANCZOS)
    _write(to, grey.width, grey.height, [grey.tobytes()])
    return None


def _grey(image: Image.Image) -> Image.Image:
    if image.has_transparency_data:
        seen = image.convert("RGBA")
        white = Image.new("L", image.size, 255)
        white.paste(seen.convert("L"), mask=seen.getchannel("A"))
        return white
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value / 256).convert("L")
    return image.convert("L")


def _factor(width: int, height: int) -> float:
    """How much larger a picture is best read; judged by its short side, for some are very long."""
    short = min(width, height)
    wanted = 2.0 if short < _NARROW else min(1.0, _WIDE / short)
    return _fitting(width, height, wanted)


def _fitting(width: float, height: float, scale: float) -> float:
    return min(scale, math.sqrt(MAX_PIXELS / (width * height)), _LONGEST / max(width, height))


def _write(to: str, width: int, height: int, rows: Iterable[bytes | memoryview]) -> None:
    with Path(to).open("wb") as file:
        file.write(b"P5\n%d %d\n255\n" % (width, height))
        file.writelines(rows)
