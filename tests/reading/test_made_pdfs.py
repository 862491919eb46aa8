"""The made PDFs have the defects that they are made for: pypdfium2 alone reads them so."""

from __future__ import annotations

import re
import subprocess
import sys
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image

from tests.reading import made_pdfs as made
from tests.reading.pdf_writer import Picture

ELAAS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "elaas"
SECONDS = 60
MEGABYTES = 600


def pages(body: bytes, password: str | None = None) -> list[str]:
    """The raw text of each page."""
    pdf = pdfium.PdfDocument(body, password=password)
    try:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in pdf]
    finally:
        pdf.close()


def said(text: made.Pages, how: made.Break = str) -> list[str]:
    return ["\n".join(map(how, page)) for page in text]


def test_a_sound_file_says_what_was_written() -> None:
    assert pages(made.sound()) == said(made.TEXT)


@pytest.mark.parametrize("name", made.BREAKS)
def test_the_text_layer_is_as_broken_as_it_should_be(name: str) -> None:
    raw = pages(made.broken(name))
    assert raw == said(made.TEXT, made.BREAKS[name])
    assert raw != said(made.TEXT)


@pytest.mark.parametrize(
    ("how", "right", "wrong"),
    [
        (made.shifted, "ประจำปีงบประมาณ", "νυϒΪϬϔνϗΩμνυϒσϔε"),
        (made.shifted, "พ.ศ. 2560", "π\x11ϊ\x11\x03\x15\x18\x19\x13"),
        (made.shifted, "ค่าน้ำ กตัญญู", "Φ\u0395ϔλϬϨϔ\x03Σηϓί\u039aϛ"),
        (made.plane16, "แก้ไข", "\U00100112\U001000d6\U00100161ไข"),
        (made.private_use, "ฟ้า ป่า ปี ก้น", "ฟ\uf706า ป\uf705า ป\uf702 ก\uf70bน"),
        (made.nikhahit, "น้ำ", "น\u0e4d้า"),
        (made.sam_space, "ตำบล อำเภอ", "ต าบล อ าเภอ"),
        (made.dropped_am, "ดำเนินงาน", "ดาเนินงาน"),
        (made.replaced_am, "คำ", "ค\ufffdำ"),
        (made.visual_order, "องค์การ ส่วน", "องคก์ าร สว่ น"),
        (made.visual_order, "เรื่อง ให้ใช้แผนพัฒนา", "เร่อื ง ใหใ้ ชแ้ ผนพฒั นา"),
        (made.stray_mark, "ครุภัณฑ์และสิ่งก่อสร้าง", "ครุภัณฑ์และสิงก่อสร้าง ่"),
        (made.double_e, "แผน", "เเผน"),
        (made.zero_width, "ประเทศ", "ประ\u200bเทศ"),
        (made.junk, "ดำเนินงาน น้ำ ทั้งนี้", "ดĚาเนินงาน นĚĖา ทัĖงนีĖ"),
    ],
)
def test_words_as_they_were_seen(how: made.Break, right: str, wrong: str) -> None:
    assert how(right) == wrong


def test_letters_set_apart_are_words() -> None:
    first = pages(made.char_space())[0].splitlines()[0]
    assert first.startswith("ป ร ะ ก า ศ อ ง ค์ ก า ร")


def test_pairs_under_one_actual_text_are_read_twice() -> None:
    first, second = pages(made.actual_text())
    assert "ส่วส่น" in first
    assert "องค์กค์าร" in first
    assert "ฝึกฝึอบรม" in second


def test_elaas_files_are_like_the_real_ones() -> None:
    first, second = pages(made.elaas())
    assert "νυϒΪϬϔνϗΩμνυϒσϔε" in first
    assert "\x03\x15\x18\x19\x13" in first
    assert "14,818,810.00" in second
    assert "\x0321,000\x03μϔι" in second
    assert "\x03600x600\x03GSL\x03" in second
    pdf = pdfium.PdfDocument(made.elaas())
    assert "Microsoft Reporting Services PDF Rendering" in pdf.get_metadata_dict()["Producer"]
    pdf.close()


@pytest.mark.skipif(not ELAAS.is_dir(), reason="the shared corpus is not here")
def test_elaas_files_hold_no_letter_that_the_real_ones_lack() -> None:
    real = {c for file in ELAAS.glob("*.pdf") for page in pages(file.read_bytes()) for c in page}
    ours = {c for page in pages(made.elaas()) for c in page}
    assert ours <= real
    assert not re.search("[\u0e00-\u0e7f]", "".join(real))


def test_greek_is_greek() -> None:
    assert pages(made.greek_text()) == said(made.SCIENCE)


def test_a_scan_is_a_picture_and_no_text() -> None:
    jpeg = BytesIO()
    Image.linear_gradient("L").save(jpeg, "JPEG")
    coloured = BytesIO()
    Image.new("RGB", (40, 30), "red").save(coloured, "JPEG")
    assert middle(made.picture_pdf(jpeg.getvalue(), 256, 256)) == pytest.approx(127, abs=9)
    assert middle(made.picture_pdf(bytes(range(256)) * 64, 256, 64)) == pytest.approx(127, abs=9)
    assert middle(made.picture_pdf(coloured.getvalue(), 40, 30)) == pytest.approx(76, abs=9)


def middle(body: bytes) -> int:
    """The grey in the middle of the one page, which must hold no text."""
    pdf = pdfium.PdfDocument(body)
    assert [page.get_textpage().get_text_bounded() for page in pdf] == [""]
    picture = pdf[0].render(scale=1, grayscale=True).to_pil()
    pdf.close()
    grey = picture.getpixel((picture.width // 2, picture.height // 2))
    assert isinstance(grey, int)
    return grey


def test_text_and_scans_in_one_file() -> None:
    scan = Picture(bytes(100), 10, 10)
    text = said(made.TEXT)
    assert pages(made.mixed([made.TEXT[0], scan, made.TEXT[1]])) == [text[0], "", text[1]]


def test_a_locked_file_opens_with_its_password_only() -> None:
    with pytest.raises(pdfium.PdfiumError, match="password"):
        pages(made.encrypted())
    assert pages(made.encrypted(), "secret") == said(made.TEXT)
    assert pages(made.encrypted(b"")) == said(made.TEXT)


def test_makers_make_the_same_bytes_each_time() -> None:
    makers = (made.sound, made.elaas, made.char_space, made.actual_text, made.encrypted)
    assert all(maker() == maker() for maker in makers)


# Files that harm: read by a child that may not take what it wants

_CHILD = """
import resource, sys
import pypdfium2 as pdfium
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]) << 20,) * 2)
resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[2]),) * 2)
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
pdf = pdfium.PdfDocument(sys.stdin.buffer.read())
text = []
for number in range(min(len(pdf), 20)):
    try:
        text.append(pdf[number].get_textpage().get_text_bounded())
    except pdfium.PdfiumError:
        text.append("?")
print(len(pdf), *text, sep="|")
"""


def read(body: bytes) -> subprocess.CompletedProcess[bytes]:
    """What a child makes of ``body`` that may use 600 MB and 60 s."""
    limits = [str(MEGABYTES), str(SECONDS)]
    command = [sys.executable, "-c", _CHILD, *limits]
    return subprocess.run(command, input=body, capture_output=True, timeout=2 * SECONDS)


needs_limits = pytest.mark.skipif(sys.platform != "linux", reason="limits the memory of a child")


@needs_limits
@pytest.mark.parametrize(
    ("maker", "size"),
    [
        (made.bomb, 3_000_000),
        (lambda: made.bomb(nested=True), 10_000),
        (made.tounicode_bomb, 200_000),
        (made.deep_forms, 20_000),
        (lambda: made.deep_forms(2, loop=True), 5_000),
    ],
    ids=["bomb", "nested-bomb", "tounicode-bomb", "deep-forms", "form-loop"],
)
def test_small_files_that_take_all_memory(maker: Callable[[], bytes], size: int) -> None:
    body = maker()
    assert len(body) < size
    child = read(body)
    assert child.returncode != 0
    assert child.stdout == b""


@needs_limits
@pytest.mark.parametrize(
    ("body", "answer"),
    [
        (made.many_pages(), b"10000|page|page"),
        (made.page_tree_loop(), b"1000000||?|?"),
        (made.deep_forms(12), b"1|deep\r\nshallow"),
        (made.deep_forms(3_000, 1), b"1|shallow"),
        (made.deep_forms(3, 1, loop=True), b"1|shallow"),
        (made.huge_image_page(), b"1|\n"),
        (made.huge_page(), b"1|page"),
        (made.js_action(), b"2|" + said(made.TEXT)[0].splitlines()[0].encode()),
    ],
    ids=["pages", "tree-loop", "forms", "chain", "form-loop", "image", "page", "script"],
)
def test_odd_files_that_can_be_read(body: bytes, answer: bytes) -> None:
    assert len(body) < 1_000_000
    assert read(body).stdout.startswith(answer)


def test_the_bomb_is_as_large_as_it_says() -> None:
    data = made.inflating(1 << 22)
    assert zlib.decompress(data) == b" " * (1 << 22)


@pytest.mark.parametrize("body", [made.zero_bytes(), made.truncated(), made.truncated(0.9)])
def test_files_that_are_none(body: bytes) -> None:
    with pytest.raises(pdfium.PdfiumError):
        pages(body)
