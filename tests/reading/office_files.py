"""Makes Office files for tests: sound ones with the libraries, hostile ones by hand."""

from __future__ import annotations

import io
import os
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import docx
import docx.document
import pytest
from docx.enum.text import WD_BREAK
from PIL import Image

from oitcheck.model import Document, Reason
from oitcheck.reading.legacy import convert, find_office
from oitcheck.reading.office import read_office

PLAN = "แผนการใช้จ่ายงบประมาณประจำปีงบประมาณ พ.ศ. ๒๕๖๖"
WATER = "น้ำประปา นํ้าดื่ม กำหนดการ"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships'
    '+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/{}" ContentType="application/vnd.openxmlformats-officedocument.{}.main'
    '+xml"/></Types>'
)
RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="{}"/></Relationships>'
)


def reason(path: Path) -> Reason | None:
    """Why the file at ``path`` could not be read."""
    problem = read_office(str(path)).problem
    return problem.reason if problem else None


def text(document: Document) -> str:
    """All pages, a blank line between them."""
    return "\n\n".join(document.pages)


def picture() -> io.BytesIO:
    """A small picture."""
    stream = io.BytesIO()
    Image.new("RGB", (40, 40), "navy").save(stream, "PNG")
    stream.seek(0)
    return stream


def packed(
    path: Path, entries: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED
) -> Path:
    """A zip of ``entries``, in their order."""
    with zipfile.ZipFile(path, "w", method) as file:
        for name, body in entries.items():
            file.writestr(name, body)
    return path


def word_parts(body: str, prolog: str = "") -> dict[str, bytes | str]:
    """The parts of a docx whose body is ``body``, made by hand."""
    return {
        "[Content_Types].xml": TYPES.format("word/document.xml", "wordprocessingml.document"),
        "_rels/.rels": RELS.format("word/document.xml"),
        "word/document.xml": f'<?xml version="1.0"?>{prolog}<w:document xmlns:w="{W}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        'xmlns:v="urn:schemas-microsoft-com:vml">'
        f"<w:body>{body}</w:body></w:document>",
    }


def word(path: Path, body: str, prolog: str = "") -> Path:
    """A docx with the markup ``body``."""
    return packed(path, word_parts(body, prolog))


def p(words: str, more: str = "") -> str:
    """One paragraph; ``more`` is markup that stands before its run."""
    return f"<w:p>{more}<w:r><w:t>{words}</w:t></w:r></w:p>"


def lying_zip(path: Path, name: str, size: int, said: int) -> Path:
    """A zip with one deflated entry of ``size`` zeros that claims to hold ``said`` bytes."""
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = b"".join(stream.compress(b"0" * 1_000_000) for _ in range(size // 1_000_000))
    body += stream.flush()
    sizes = struct.pack("<III", 0, len(body), said)
    raw = name.encode()
    local = b"PK\x03\x04" + struct.pack("<HHHHH", 20, 0, 8, 0, 0x21) + sizes
    local += struct.pack("<HH", len(raw), 0) + raw
    central = b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 0x21) + sizes
    central += struct.pack("<HHHHHII", len(raw), 0, 0, 0, 0, 0, 0) + raw
    place = len(local) + len(body)
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), place, 0)
    path.write_bytes(local + body + central + end)
    return path


def compound(path: Path, streams: dict[str, bytes]) -> Path:
    """An OLE file with ``streams``, each padded to at least 4,096 bytes. Sectors of 512 bytes."""
    bodies = {n: b.ljust(max(4_096, -(-len(b) // 512) * 512), b"\0") for n, b in streams.items()}
    table: list[int] = []
    entries = [_entry("Root Entry", 5, child=1)]
    for number, (name, body) in enumerate(bodies.items(), 1):
        right = number + 1 if number < len(bodies) else 0xFFFFFFFF
        entries.append(_entry(name, 2, right=right, start=len(table), size=len(body)))
        first = len(table)
        table += [*range(first + 1, first + len(body) // 512), 0xFFFFFFFE]
    folder = b"".join(entries).ljust(-(-len(entries) // 4) * 512, b"\0")
    place = len(table)
    table += [*range(place + 1, place + len(folder) // 512), 0xFFFFFFFE, 0xFFFFFFFD]
    fat = struct.pack(f"<{len(table)}I", *table).ljust(512, b"\xff")
    assert len(fat) == 512
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6xIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, place, 0, 4_096, *_NONE)
    head += struct.pack("<I", 0) + struct.pack("<I", len(table) - 1) + b"\xff" * 432
    path.write_bytes(head + b"".join(bodies.values()) + folder + fat)
    return path


_NONE = (0xFFFFFFFE, 0, 0xFFFFFFFE)


def _entry(
    name: str,
    kind: int,
    *,
    right: int = 0xFFFFFFFF,
    child: int = 0xFFFFFFFF,
    start: int = 0xFFFFFFFE,
    size: int = 0,
) -> bytes:
    raw = (name + "\0").encode("utf-16-le")
    head = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), kind, 1)
    return head + struct.pack("<III36xIQ", 0xFFFFFFFF, right, child, start, size)


def new_page(document: docx.document.Document) -> None:
    """A page break, as an author sets it."""
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def libreoffice() -> str:
    """LibreOffice, or the test is skipped; where ``CI`` is set it fails instead."""
    office = find_office()
    if office is None:
        if os.environ.get("CI"):
            pytest.fail("LibreOffice is missing")
        pytest.skip("LibreOffice is missing")
    return office


def old(source: Path, target: str) -> Path:
    """``source`` as an old format, made by LibreOffice; it stands beside the source."""
    made = source.with_suffix(f".{target}")
    with convert(libreoffice(), source, source.suffix[1:], target=target) as converted:
        made.write_bytes(converted.read_bytes())
    return made
