"""Digits in pictures: how they are taken apart, what is read, and what is refused."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from oitcheck.reading.digitnet import Guess, guess
from oitcheck.reading.digits import MOST_PIXELS, Reader
from oitcheck.reading.ink import Grey, glyphs, opened
from oitcheck.reading.numberrow import Number, Place

TLWG = Path("/usr/share/fonts/truetype/tlwg")
NOTO = Path("/usr/share/fonts/truetype/noto")
FONTS = [TLWG / "Laksaman.ttf", TLWG / "Loma.ttf", NOTO / "NotoLoopedThai-Regular.ttf"]
SIZE = 44
FOOT = 90


def font(path: Path = FONTS[0]) -> ImageFont.FreeTypeFont:
    if not path.exists():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"no font {path.name} here")
    return ImageFont.truetype(str(path), SIZE)


def drawn(text: str, path: Path = FONTS[0]) -> Image.Image:
    """A line whose letters stand on the row ``FOOT``, with room on both sides."""
    width = int(font(path).getlength(text))
    image = Image.new("L", (width + 400, 180), 255)
    ImageDraw.Draw(image).text((200, FOOT), text, 0, font(path), anchor="ls")
    return image


def grey(image: Image.Image) -> Grey:
    return Grey(image.width, image.height, image.tobytes())


def read(image: Image.Image, left: int = 200, right: int = 0) -> Number | None:
    """The number between two columns, by default all that is written."""
    return Reader(grey(image)).number(Place(left, right or image.width - 200, FOOT, 26))


def text_of(number: Number | None) -> str:
    return number.text if number else ""


def rows(image: Image.Image) -> list[bytes]:
    return grey(image).part(0, 0, image.width, image.height)


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("year", ["๒๕๖๖", "๒๕๖๗", "๒๕๖๘", "๒๕๖๙", "๒๕๗๐", "๒๕๖๓"])
def test_years_are_read(year: str, path: Path) -> None:
    assert text_of(read(drawn(year, path))) == year


@pytest.mark.parametrize(
    "number", ["๐-๓๒๓๕-๗๖๘๙", "๙๘๖,๗๖๐.๕๐", "๓,๖๗๘,๙๕๐.๐๐", "๒๕", "2566", "0-3235-7689"]
)
def test_other_numbers_are_read_with_their_signs(number: str) -> None:
    assert text_of(read(drawn(number))) == number


def test_a_number_is_read_whole_wherever_the_place_ends() -> None:
    image = drawn("๒๕๖๖")
    found = read(image, 225, 245)
    assert found is not None
    assert found.text == "๒๕๖๖"
    assert found.left < 210
    assert found.right > image.width - 225


def test_words_around_a_number_are_no_part_of_it() -> None:
    image = drawn("ประจำปี ๒๕๖๖ นั้น")
    middle = image.width // 2
    assert text_of(read(image, middle - 20, middle + 20)) == "๒๕๖๖"


def test_the_two_years_of_a_plan_are_two_numbers() -> None:
    image = drawn("๒๕๖๖ - ๒๕๗๐")
    assert text_of(read(image, 205, 260)) == "๒๕๖๖"
    assert text_of(read(image, image.width - 260, image.width - 205)) == "๒๕๗๐"


@pytest.mark.parametrize("word", list("วลคดอขนตถจฐธงรกบปพฟษฌญ") + ["เรื่อง", "ตำบล", "Isao", "น้ำ"])
def test_letters_are_no_digits(word: str) -> None:
    for path in FONTS[:2]:
        assert read(drawn(word, path)) is None


def test_one_spoilt_digit_spoils_the_number() -> None:
    for x in range(205, 270, 10):
        image = drawn("๒๕๖๖")
        ImageDraw.Draw(image).ellipse((x, 60, x + 22, FOOT), fill=0)
        assert read(image) is None


def test_digits_that_touch_are_not_guessed() -> None:
    image = drawn("๒๕๖๖")
    ImageDraw.Draw(image).line((200, 80, image.width - 200, 80), fill=0, width=3)
    assert read(image) is None


def test_a_number_cut_off_by_the_page_is_not_read() -> None:
    image = drawn("๒๕๖๖")
    assert read(image.crop((0, 0, image.width - 210, 180)), 200, 260) is None
    assert read(image.crop((207, 0, image.width, 180)), 0, 60) is None


def test_scripts_are_not_mixed() -> None:
    assert read(drawn("๒๕66")) is None


def test_a_year_of_long_ago_is_left_alone() -> None:
    assert read(drawn("๒๔๖๖")) is None


def test_strong_blur_is_refused_or_right() -> None:
    for year in ("๒๕๖๔", "๒๕๖๕", "๒๕๖๙"):
        for blur in (1.0, 2.0, 3.0, 4.0, 6.0):
            image = drawn(year).filter(ImageFilter.GaussianBlur(blur))
            assert text_of(read(image)) in ("", year)


def test_a_broken_digit_is_one_glyph_and_dirt_is_none() -> None:
    image = Image.new("L", (100, 60), 255)
    pen = ImageDraw.Draw(image)
    pen.rectangle((10, 10, 30, 24), fill=0)
    pen.rectangle((10, 27, 30, 40), fill=0)
    pen.point([(60, 20), (61, 20), (70, 40)], fill=0)
    assert [(g.left, g.top, g.right, g.bottom) for g in glyphs(rows(image), 30)] == [
        (10, 10, 31, 41)
    ]


def test_ink_that_touches_by_a_corner_hangs_together() -> None:
    image = Image.new("L", (60, 60), 255)
    pen = ImageDraw.Draw(image)
    pen.rectangle((10, 10, 20, 20), fill=0)
    pen.rectangle((21, 21, 40, 30), fill=0)
    assert len(glyphs(rows(image), 20)) == 1


@pytest.mark.parametrize("ink", [255, 240, 0])
def test_paper_without_contrast_has_no_glyphs(ink: int) -> None:
    image = Image.new("L", (50, 50), 255 if ink else 0)
    ImageDraw.Draw(image).rectangle((10, 10, 30, 30), fill=ink)
    assert glyphs(rows(image), 20) == []


def test_a_guess_is_sure_of_a_clean_digit() -> None:
    (glyph,) = glyphs(rows(drawn("๖")), 26)
    seen = guess(glyph)
    assert isinstance(seen, Guess)
    assert seen.digit == "๖"
    assert seen.sure > 0.95


def test_places_that_cannot_be() -> None:
    image = grey(drawn("๒๕๖๖"))
    for place in (
        Place(-500, -400, 90, 26),
        Place(90_000, 90_010, 90, 26),
        Place(200, 260, -900, 26),
        Place(200, 260, 90, 0),
        Place(200, 260, 90, 5_000),
        Place(0, 90_000, 90, 26),
        Place(260, 200, 90, 26),
    ):
        assert Reader(image).number(place) is None


def test_hostile_pictures_take_bounded_time() -> None:
    dice = random.Random(3)
    pictures = [
        dice.randbytes(2_000 * 2_000),
        bytes(255 * (at % 2) for at in range(2_000)) * 2_000,
        bytes([0, 255, 255, 255] * 500) * 2_000,
    ]
    for pixels in pictures:
        start, reader = time.process_time(), Reader(Grey(2_000, 2_000, pixels))
        for at in range(5_000):
            assert reader.number(Place(at % 1_900, at % 1_900 + 90, at % 1_900, 60)) is None
        assert reader.tired
        assert time.process_time() - start < 10
    assert MOST_PIXELS <= 10_000_000


def test_only_a_whole_drawn_picture_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.pgm"
    for data in (b"", b"P6\n1 1\n255\n   ", b"P5\n9 9\n255\nshort", b"P5\n0 0\n255\n", b"\x89PNG"):
        path.write_bytes(data)
        assert opened(path) is None
    path.write_bytes(b"P5\n2 2\n255\nabcd")
    assert opened(path) == Grey(2, 2, b"abcd")
    assert Grey(2, 2, b"abcd").part(-5, 1, 1, 9) == [b"c"]
