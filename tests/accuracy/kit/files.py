"""Writes files of every kind that agencies publish."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from random import Random

import docx
import pptx
import xlsxwriter
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests.accuracy.kit.agency import arabic_digits
from tests.accuracy.kit.blocks import Block, FileFormat, Heading, People, Rows, text_of
from tests.reading import made_pdfs, pdf_writer
from tests.sites.server import Answer

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "jpg": "image/jpeg",
}
_FONTS = (
    "/usr/share/fonts/truetype/tlwg/Laksaman.ttf",
    "/usr/share/fonts/opentype/tlwg/Laksaman.otf",
    "/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf",
)
_A_PAGE = 34
_DAY = datetime(2023, 2, 1)
_BREAKS = ("sam_space", "plane16", "private_use", "nikhahit", "zero_width")


def ending(format: FileFormat) -> str:
    """The ending of a file's name."""
    return format.split("-")[0]


def answer(blocks: Sequence[Block], format: FileFormat, rng: Random) -> Answer:
    """A file of ``blocks`` as a server sends it."""
    return Answer(write(blocks, format, rng), type=TYPES[ending(format)])


def write(blocks: Sequence[Block], format: FileFormat, rng: Random) -> bytes:
    """The bytes of a file of ``blocks``.

    ``pdf-shifted`` has the shifted glyphs of e-LAAS, ``pdf-broken`` one of the broken text layers
    of variety.md 10, ``pdf-scan`` pictures of its pages, ``pdf-bad-scan`` pictures that no OCR can
    read, ``jpg`` one picture of all.
    """
    lines = [line for text in text_of(blocks) for line in _wrapped(text)]
    pages = [lines[n : n + _A_PAGE] for n in range(0, len(lines), _A_PAGE)] or [[""]]
    match format:
        case "pdf":
            return made_pdfs.sound(pages)
        case "pdf-shifted":
            return made_pdfs.elaas([[arabic_digits(line) for line in page] for page in pages])
        case "pdf-broken":
            return made_pdfs.broken(rng.choice(_BREAKS), pages)
        case "pdf-scan":
            return made_pdfs.scanned([_paper(page, 150) for page in pages])
        case "pdf-bad-scan":
            return made_pdfs.scanned([_paper(page, 150, blur=7.0) for page in pages])
        case "docx":
            return _word(blocks)
        case "xlsx":
            return _sheet(blocks)
        case "pptx":
            return _slides(pages)
        case "jpg":
            return drawn(lines)


def drawn(lines: Sequence[str], width: int = 1240) -> bytes:
    """A JPEG in which ``lines`` are drawn."""
    image = _image(lines, width, max(200, 60 + 44 * len(lines)), 26)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return out.getvalue()


def _wrapped(text: str, room: int = 95) -> list[str]:
    words, lines, line = text.split(" "), [], ""
    for word in words:
        if line and len(line) + len(word) + 1 > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    found = next(path for path in _FONTS if Path(path).exists())
    return ImageFont.truetype(found, size)


def _image(lines: Sequence[str], wide: int, high: int, size: int) -> Image.Image:
    image = Image.new("L", (wide, high), 250)
    draw = ImageDraw.Draw(image)
    for number, line in enumerate(lines):
        draw.text((60, 40 + number * size * 1.7), line, font=_font(size), fill=20)
    return image


def _paper(lines: Sequence[str], dpi: int, blur: float = 0.0) -> pdf_writer.Picture:
    wide, high = int(8.27 * dpi), int(11.69 * dpi)
    image = _image(lines, wide, high, 22)
    if blur:
        image = image.filter(ImageFilter.GaussianBlur(blur))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=60)
    return pdf_writer.Picture(out.getvalue(), wide, high, dpi)


def _word(blocks: Sequence[Block]) -> bytes:
    document = docx.Document()
    document.core_properties.created = document.core_properties.modified = _DAY
    for block in blocks:
        if isinstance(block, Heading):
            document.add_heading(block.text, min(block.level, 4))
        elif isinstance(block, Rows):
            _table(document, [row for row in (block.head, *block.rows) if row])
        elif isinstance(block, People):
            _table(document, [(p.name, p.position, p.phone) for p in block.persons])
        else:
            for line in text_of([block]):
                document.add_paragraph(line)
    return _saved(document.save)


def _table(document: docx.document.Document, rows: Sequence[Sequence[str]]) -> None:
    wide = max(map(len, rows))
    table = document.add_table(rows=len(rows), cols=wide)
    for line, row in zip(table.rows, rows, strict=True):
        for cell, text in zip(line.cells, row, strict=False):
            cell.text = text


def _sheet(blocks: Sequence[Block]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": _DAY})
        sheet, at = book.add_worksheet(), 0
        for block in blocks:
            rows = (
                [list(row) for row in (block.head, *block.rows) if row]
                if isinstance(block, Rows)
                else [[line] for line in text_of([block])]
            )
            for row in rows:
                sheet.write_row(at, 0, row)
                at += 1
    return out.getvalue()


def _slides(pages: Sequence[Sequence[str]]) -> bytes:
    show = pptx.Presentation()
    show.core_properties.created = show.core_properties.modified = _DAY
    for page in pages:
        slide = show.slides.add_slide(show.slide_layouts[5])
        slide.shapes.title.text = page[0]
        box = slide.shapes.add_textbox(0, 1_000_000, 9_000_000, 5_000_000)
        box.text_frame.text = "\n".join(page[1:])
    return _saved(show.save)


def _saved(save: Callable[[io.BytesIO], None]) -> bytes:
    """What ``save`` writes, a zip, without the time of writing."""
    written, out = io.BytesIO(), io.BytesIO()
    save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(out, "w") as target:
        for entry in source.infolist():
            fixed = zipfile.ZipInfo(entry.filename, _DAY.timetuple()[:6])
            target.writestr(fixed, source.read(entry), zipfile.ZIP_DEFLATED)
    return out.getvalue()
