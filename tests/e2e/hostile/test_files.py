"""Cases 32-34: what a file can be, each at the address where an item of the site stands.

What the readers make of each file is tested beside them; here the real program meets it over HTTP,
once as all that an item has to show and once beside a sound file of the same name.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from oitcheck.reading.reader import CONVERSION, DEADLINE
from oitcheck.reading.worker import MEMORY_LIMIT
from tests.e2e.hostile.measured import BOMB_GROWTH, GROWTH, Run, played, unharmed
from tests.e2e.hostile.server import HTML, Page, Play
from tests.e2e.hostile.twin import AGENCY, pages
from tests.e2e.test_documents import docx_bomb
from tests.reading import made_pdfs
from tests.reading.office_files import lying_zip, p, word_parts
from tests.reading.pdf_writer import Objects, document, image_page, stream, tree

pytestmark = pytest.mark.e2e

PLAN = (
    AGENCY,
    "แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2566",
    "งบบุคลากร 4,210,300.00",
    "งบดำเนินงาน 3,552,575.00",
    "งบลงทุน 1,250,000.00",
)
ANNOUNCED = "แผนการใช้จ่ายงบประมาณ ประจำปี 2566"
PDF = "application/pdf"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FONT = "/usr/share/fonts/truetype/tlwg/Laksaman.ttf"
CHILD = MEMORY_LIMIT / 1024**2
"""The most that the process which reads files may hold, in megabytes."""


def moved(address: str, *more: str) -> dict[str, Page]:
    """The twin, its plan at ``address``; at ``more`` further ones are announced."""
    site = pages(links=dict.fromkeys(more, ANNOUNCED))
    del site["/plan.html"]
    to = address.encode()
    return {
        at: replace(page, body=page.body.replace(b"/plan.html", to)) for at, page in site.items()
    }


def file(body: bytes, type: str = PDF) -> Play:
    """Hands a file out."""
    return lambda line: line.answer(body, type=type)


def met(body: bytes, folder: Path, name: str = "plan.pdf", type: str = PDF, *more: str) -> Run:
    """A scan of the twin that shows its plan as this file only."""
    return played({f"/{name}": file(body, type)}, folder, *more, site=moved(f"/{name}"))


def jbig2(side: int = 60_000) -> bytes:
    """A page that is one picture in JBIG2, which says that it is huge and then has no data."""
    page = struct.pack(">IIIIBH", side, side, 0, 0, 0, 0)
    region = struct.pack(">IIIIB", side, side, 0, 0, 0) + bytes(9)
    body = struct.pack(">IBBBI", 0, 48, 0, 1, len(page)) + page
    body += struct.pack(">IBBBI", 1, 38, 0, 1, len(region)) + region
    objects = Objects()
    objects.add(b"<< /Type /Catalog /Pages 2 0 R >>")
    top = objects.room()
    size = b"/Width %d /Height %d /BitsPerComponent 1 /ColorSpace /DeviceGray" % (side, side)
    image = objects.add(
        stream(body, b"/Type /XObject /Subtype /Image /Filter /JBIG2Decode " + size)
    )
    objects.put(top, tree([image_page(objects, top, image, 595, 842)]))
    return objects.file()


def saved_page() -> bytes:
    """A web page that somebody saved as a file."""
    return "<!doctype html><html><body><h1>แผนการใช้จ่ายงบประมาณ</h1></body></html>".encode()


HARMS: dict[str, tuple[Callable[[], bytes], str | None]] = {
    "10,000 pages": (made_pdfs.many_pages, None),
    "loop of pages": (made_pdfs.page_tree_loop, "no_text"),
    "bomb in ToUnicode": (made_pdfs.tounicode_bomb, "unreadable"),
    "bomb in FlateDecode": (made_pdfs.bomb, "unreadable"),
    "bomb in a bomb": (partial(made_pdfs.bomb, nested=True), "unreadable"),
    "JBIG2": (jbig2, "too_large"),
    "huge picture": (made_pdfs.huge_image_page, "too_large"),
    "forms that nest": (made_pdfs.deep_forms, "unreadable"),
    "locked": (made_pdfs.encrypted, "encrypted"),
    "nothing": (made_pdfs.zero_bytes, "empty"),
    "half": (made_pdfs.truncated, "unreadable"),
    "web page": (saved_page, "not_a_file"),
}
"""Each file, and the reason that is recorded where nothing of it can be used."""


def bounded(run: Run, healthy: Run, seconds: float = DEADLINE) -> None:
    """The program itself did not grow, the process that reads stayed below its limit."""
    assert run.own - healthy.own < BOMB_GROWTH
    assert run.megabytes - run.own < CHILD
    assert run.seconds - healthy.seconds < seconds + 5


@pytest.mark.parametrize("name", HARMS)
def test_case_32_pdf_that_harms(name: str, healthy: Run, tmp_path: Path) -> None:
    make, reason = HARMS[name]
    run = met(make(), tmp_path)
    unharmed(run, ("O18",))
    assert run.statuses["O18"] == "review"
    assert run.reasons.get("/plan.pdf") == reason
    bounded(run, healthy)


@pytest.mark.parametrize("name", ["loop of pages", "bomb in FlateDecode", "locked"])
def test_case_32_pdf_that_harms_beside_a_sound_one(name: str, healthy: Run, tmp_path: Path) -> None:
    make, reason = HARMS[name]
    plays = {"/plan.pdf": file(make()), "/sound.pdf": file(made_pdfs.sound((PLAN,)))}
    run = played(plays, tmp_path, site=moved("/plan.pdf", "/sound.pdf"))
    unharmed(run)
    assert run.reasons == {"/plan.pdf": reason}
    bounded(run, healthy)


@pytest.mark.parametrize(
    ("make", "type"),
    [
        (made_pdfs.sound, HTML),
        (made_pdfs.sound, "application/octet-stream"),
        (made_pdfs.js_action, PDF),
    ],
    ids=["called a page", "called bytes", "with scripts"],
)
def test_case_32_pdf_that_only_looks_strange(
    make: Callable[[made_pdfs.Pages], bytes], type: str, healthy: Run, tmp_path: Path
) -> None:
    run = met(make((PLAN,)), tmp_path, type=type)
    unharmed(run)
    assert run.reasons == {}
    bounded(run, healthy, seconds=5)


SLIPS = ("../slip.txt", "../../slip.txt", "/tmp/slip.txt", "..\\slip.txt", "word/../../slip.txt")


def slip_docx(_: Path) -> bytes:
    """A sound plan in Word whose archive also has entries that name places outside."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, body in word_parts("".join(map(p, PLAN))).items():
            archive.writestr(name, body)
        for name in SLIPS:
            archive.writestr(name, b"slipped")
    return out.getvalue()


def lying_docx(folder: Path) -> bytes:
    """A docx whose directory says that its gigabyte is small."""
    return lying_zip(folder / "lies", "word/document.xml", 1_000_000_000, 100).read_bytes()


@pytest.mark.parametrize("make", [lambda _: docx_bomb(), lying_docx], ids=["bomb", "lies"])
def test_case_33_office_bomb(make: Callable[[Path], bytes], healthy: Run, tmp_path: Path) -> None:
    made = tmp_path / "made"
    made.mkdir()
    run = met(make(made), tmp_path, "plan.docx", WORD)
    unharmed(run, ("O18",))
    assert run.statuses["O18"] == "review"
    assert run.reasons == {"/plan.docx": "too_large"}
    bounded(run, healthy, CONVERSION)
    assert run.megabytes - healthy.megabytes < GROWTH


def test_case_33_zip_slip(healthy: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "temp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temp"))
    run = met(slip_docx(tmp_path), tmp_path, "plan.docx", WORD)
    unharmed(run)
    bounded(run, healthy, CONVERSION)
    assert not [path for path in tmp_path.rglob("*") if "slip" in path.name]
    assert not [place for place in SLIPS if (tmp_path / "temp" / "x" / place).resolve().exists()]
    assert {path.name for path in tmp_path.iterdir()} <= {"reports", "temp", ".config"}
    assert not list((tmp_path / "temp").iterdir())


def scan_of(lines: Sequence[str]) -> bytes:
    """A picture of lines as a PDF without any text."""
    image = Image.new("L", (1654, 140 + 110 * len(lines)), 255)
    font = ImageFont.truetype(FONT, 52)
    for number, line in enumerate(lines):
        ImageDraw.Draw(image).text((90, 70 + 110 * number), line, 0, font)
    return made_pdfs.picture_pdf(image.tobytes(), *image.size)


def test_case_34_image_only_pdf_is_read_by_ocr(healthy: Run, tmp_path: Path) -> None:
    run = met(scan_of(PLAN), tmp_path)
    unharmed(run)
    assert run.reasons == {}
    assert run.own - healthy.own < GROWTH


def test_case_34_ocr_has_a_budget(tmp_path: Path) -> None:
    """One page may be read: of two scans with other words, one is not; and that is said."""
    other = scan_of((AGENCY, "หนังสือรับรองการส่งพัสดุไปรษณีย์"))
    plays = {"/plan.pdf": file(other), "/more.pdf": file(scan_of(PLAN[:1]))}
    one = ("--ocr-pages", "1")
    run = played(plays, tmp_path, *one, site=moved("/plan.pdf", "/more.pdf"))
    unharmed(run, ("O18",))
    assert "ocr_limit" in run.reasons.values()


@pytest.mark.parametrize("name", sorted(made_pdfs.BREAKS))
def test_case_34_broken_text_layer(name: str, healthy: Run, tmp_path: Path) -> None:
    """Broken as files of offices are broken: mended, or for a person; never missing."""
    run = met(made_pdfs.broken(name, (PLAN,)), tmp_path)
    unharmed(run)
    bounded(run, healthy, seconds=20)


def test_case_34_text_layer_of_junk(healthy: Run, tmp_path: Path) -> None:
    """Letters that mean nothing are no text: what is printed is read from the picture instead."""
    run = met(document([["ϠϡϢϣϤϥϦϧϨϩϪϫϬϭϮϯϠϡϢϣϤϥϦϧϨϩϪϫϬϭϮϯ"]]), tmp_path)
    unharmed(run, ("O18",))
    assert run.statuses["O18"] == "review"
    assert run.reasons["/plan.pdf"] in ("ocr_poor", "no_text")
    bounded(run, healthy)
