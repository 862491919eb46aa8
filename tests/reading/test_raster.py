"""Pictures are drawn grey, upright, in a size that can be read; bombs end in a problem."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from oitcheck.model import Problem, Reason
from oitcheck.reading.raster import MAX_PIXELS, render_image, render_page

PLAN = Path(__file__).resolve().parents[2] / "oitcheck" / "demo" / "files" / "budget-plan-2566.pdf"


@pytest.fixture
def to(tmp_path: Path) -> Path:
    return tmp_path / "drawn.pgm"


def drawn(path: Path) -> Image.Image:
    with Image.open(path) as image:
        image.load()
        return image


def kept(folder: Path, image: Image.Image, name: str, **options: Any) -> str:
    image.save(folder / name, **options)
    return str(folder / name)


def blank_pdf(folder: Path, width: float, height: float) -> str:
    pdf = pypdfium2.PdfDocument.new()
    pdf.new_page(width, height)
    pdf.save(str(folder / "blank.pdf"))
    return str(folder / "blank.pdf")


def test_a_page_is_drawn_grey_at_its_resolution(to: Path) -> None:
    assert render_page(str(PLAN), 1, str(to)) is None
    image = drawn(to)
    assert to.read_bytes().startswith(b"P5\n")
    assert image.mode == "L"
    assert image.size == (1654, 2339)
    assert image.getpixel((5, 5)) == 255
    assert min(image.tobytes()) < 50


def test_the_resolution_is_the_caller_s(to: Path) -> None:
    assert render_page(str(PLAN), 1, str(to), dpi=72) is None
    assert drawn(to).size == (596, 842)


def test_a_page_of_five_metres_is_drawn_coarsely(tmp_path: Path, to: Path) -> None:
    assert render_page(blank_pdf(tmp_path, 14_173, 14_173), 1, str(to)) is None
    assert to.stat().st_size < MAX_PIXELS * 1.01


def test_a_page_as_long_as_a_road_stays_within_what_the_engine_takes(
    tmp_path: Path, to: Path
) -> None:
    assert render_page(blank_pdf(tmp_path, 72, 14_400), 1, str(to)) is None
    assert max(drawn(to).size) <= 32_001


@pytest.mark.parametrize("number", [0, 2, -1])
def test_a_page_that_is_not_there(tmp_path: Path, to: Path, number: int) -> None:
    problem = render_page(blank_pdf(tmp_path, 100, 100), number, str(to))
    assert problem == Problem(Reason.UNREADABLE, f"no page {number}")
    assert not to.exists()


def test_a_file_that_is_no_pdf(tmp_path: Path, to: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    problem = render_page(str(tmp_path / "a.pdf"), 1, str(to))
    assert problem is not None
    assert problem.reason == Reason.UNREADABLE


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.gif", "a.webp", "a.tif", "a.bmp"])
def test_every_format_of_pictures(tmp_path: Path, to: Path, name: str) -> None:
    image = Image.new("RGB", (1600, 1300), "white")
    image.paste("black", (0, 0, 800, 1300))
    assert render_image(kept(tmp_path, image, name), str(to)) is None
    grey = drawn(to)
    assert grey.size == (1600, 1300)
    assert grey.getpixel((100, 100)) == 0
    assert grey.getpixel((1500, 100)) == 255


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((620, 877), (1240, 1754)),
        ((1240, 1754), (1240, 1754)),
        ((4000, 3000), (3333, 2500)),
        ((1000, 9000), (1667, 15_000)),
        ((1, 20_000), (2, 32_000)),
    ],
)
def test_small_pictures_grow_and_large_ones_shrink(
    tmp_path: Path, to: Path, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert render_image(kept(tmp_path, Image.new("L", size, 255), "a.png"), str(to)) is None
    assert drawn(to).size == expected


def test_a_photograph_is_turned_as_its_camera_says(tmp_path: Path, to: Path) -> None:
    image = Image.new("RGB", (1600, 1300), "white")
    image.paste("black", (0, 0, 1600, 200))
    exif = Image.Exif()
    exif[0x0112] = 6
    assert render_image(kept(tmp_path, image, "a.jpg", exif=exif), str(to)) is None
    grey = drawn(to)
    assert grey.size == (1300, 1600)
    assert grey.getpixel((1250, 800)) == 0


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_becomes_white(tmp_path: Path, to: Path, mode: str) -> None:
    clear = Image.new("RGBA", (1300, 1300), (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), (0, 0, 300, 300))
    assert render_image(kept(tmp_path, clear.convert(mode), "a.png"), str(to)) is None
    assert drawn(to).getpixel((100, 100)) == 0
    assert drawn(to).getpixel((900, 900)) == 255


def test_sixteen_bits_a_dot_keep_their_shades(tmp_path: Path, to: Path) -> None:
    image = Image.new("I;16", (1300, 1300), 0x8000)
    assert render_image(kept(tmp_path, image, "a.png"), str(to)) is None
    assert drawn(to).getpixel((5, 5)) == 128


def png_bomb(side: int) -> bytes:
    """A black square of ``side`` dots, one bit each, in a few kilobytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        crc = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + crc

    row = b"\0" * (1 + side // 8)
    packer = zlib.compressobj(9)
    dots = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(dots)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def tiff_that_lies(side: int) -> bytes:
    """Says that it is a square of ``side`` dots; holds ten bytes."""
    tags = [(256, side), (257, side), (258, 8), (259, 1), (262, 1), (273, 8), (278, side)]
    tags += [(277, 1), (279, 10)]
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in sorted(tags))
    return b"II*\0\x08\0\0\0" + struct.pack("<H", len(tags)) + entries + b"\0" * 14


def film(frames: int) -> bytes:
    """A GIF of many pictures of one dot each, on a large screen."""
    screen = struct.pack("<HHBBB", 2_000, 2_000, 0x80, 0, 0) + b"\xff\xff\xff\0\0\0"
    frame = b"," + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\0"
    return b"GIF89a" + screen + frame * frames + b";"


BOMBS: dict[str, tuple[Callable[[], bytes], Reason | None]] = {
    "50,000 x 50,000": (lambda: png_bomb(50_000), Reason.TOO_LARGE),
    "8,000 x 8,000": (lambda: png_bomb(8_000), Reason.TOO_LARGE),
    "TIFF of 10 bytes, 30,000 x 30,000": (lambda: tiff_that_lies(30_000), Reason.TOO_LARGE),
    "TIFF of 10 bytes, 5,000 x 5,000": (lambda: tiff_that_lies(5_000), Reason.UNREADABLE),
    "10,000 pictures": (lambda: film(10_000), None),
}
DRAW = """
import resource, sys
from oitcheck.reading.raster import render_image
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
problem = render_image(sys.argv[1], sys.argv[2])
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(problem and problem.reason.value, (after - before) // 1024)
"""


@pytest.mark.skipif(os.name == "nt", reason="counts memory as Unix does")
@pytest.mark.parametrize("name", BOMBS)
def test_bombs_take_no_memory(tmp_path: Path, to: Path, name: str) -> None:
    make, expected = BOMBS[name]
    (tmp_path / "bomb").write_bytes(make())
    command = [sys.executable, "-c", DRAW, str(tmp_path / "bomb"), str(to)]
    reason, megabytes = subprocess.check_output(command, text=True).split()
    assert reason == (expected.value if expected else "None")
    assert int(megabytes) < 120
    assert to.exists() == (expected is None)


def test_a_large_photograph_is_decoded_in_reduced_size(tmp_path: Path, to: Path) -> None:
    path = kept(tmp_path, Image.new("L", (10_000, 8_000), 255), "a.jpg")
    assert render_image(path, str(to)) is None
    assert drawn(to).size == (3125, 2500)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda body: body[: len(body) // 2], Reason.UNREADABLE),
        (lambda body: b"<html>not found</html>", Reason.UNSUPPORTED),
        (lambda body: b"", Reason.UNSUPPORTED),
        (lambda body: body[:20], Reason.UNSUPPORTED),
    ],
)
def test_broken_pictures(
    tmp_path: Path, to: Path, spoil: Callable[[bytes], bytes], reason: Reason
) -> None:
    whole = Path(kept(tmp_path, Image.effect_noise((400, 400), 90), "a.jpg")).read_bytes()
    (tmp_path / "b.jpg").write_bytes(spoil(whole))
    problem = render_image(str(tmp_path / "b.jpg"), str(to))
    assert problem is not None
    assert problem.reason == reason


def test_a_picture_that_is_gone(tmp_path: Path, to: Path) -> None:
    problem = render_image(str(tmp_path / "no.png"), str(to))
    assert problem == Problem(Reason.UNREADABLE, "FileNotFoundError")
