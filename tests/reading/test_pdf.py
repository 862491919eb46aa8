"""PDFs: sound ones give their Thai text, all others say why there is none."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
import pytest

from oitcheck.model import Reason
from oitcheck.reading.pdf import _legible, read_pdf
from oitcheck.thai.text import key

FILES = Path(__file__).resolve().parents[2] / "oitcheck" / "demo" / "files"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("budget-plan-2566", "แผนการใช้จ่ายงบประมาณ"),
        ("hr-report-2565", "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล"),
        ("spending-6m-2566", "การกำกับติดตามการใช้จ่ายงบประมาณ"),
    ],
)
def test_a_sound_file(name: str, words: str) -> None:
    document = read_pdf(str(FILES / f"{name}.pdf"))
    assert document.problem is None
    assert document.page_count >= len(document.pages) >= 1
    assert key(words) in key(document.pages[0])


def reason(folder: Path, body: bytes) -> Reason | None:
    path = folder / "file.pdf"
    path.write_bytes(body)
    problem = read_pdf(str(path)).problem
    return problem.reason if problem else None


def test_what_is_no_pdf(tmp_path: Path) -> None:
    assert reason(tmp_path, b"") == Reason.UNREADABLE
    assert reason(tmp_path, b"<html><body>404</body></html>") == Reason.UNREADABLE
    whole = (FILES / "ethics.pdf").read_bytes()
    assert reason(tmp_path, whole[:200]) == Reason.UNREADABLE


def test_pages_without_text(tmp_path: Path) -> None:
    blank = pdfium.PdfDocument.new()
    blank.new_page(200, 200)
    blank.save(str(tmp_path / "blank.pdf"))
    blank.close()
    document = read_pdf(str(tmp_path / "blank.pdf"))
    assert document.page_count == 1
    assert document.problem is not None
    assert document.problem.reason == Reason.NO_TEXT


def locked() -> bytes:
    """A small file behind the standard security handler; no password opens it."""
    entries = b"/O <" + b"ab" * 32 + b"> /U <" + b"cd" * 32 + b">"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
        b"<< /Filter /Standard /V 1 /R 2 /P -4 " + entries + b" >>",
    ]
    body, places = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 5\n0000000000 65535 f \n" + table
    identity = b"/ID [<" + b"12" * 16 + b"> <" + b"12" * 16 + b">]"
    tail = b"trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R " + identity + b" >>\n"
    return body + head + tail + b"startxref\n%d\n%%%%EOF\n" % len(body)


def test_a_locked_file(tmp_path: Path) -> None:
    assert reason(tmp_path, locked()) == Reason.ENCRYPTED


def test_which_text_can_be_used() -> None:
    assert _legible("แผนการใช้จ่ายงบประมาณประจำปี")
    assert _legible("Annual spending plan of the office")
    assert not _legible("νυϒΪϬϔνϗΩμνυϒσϔενυϒΪϬϔνϗΩμ")
    assert not _legible("หน้า 1")
    assert not _legible("\uf701\uf702\uf703\uf704แผนการใช้จ่าย")
