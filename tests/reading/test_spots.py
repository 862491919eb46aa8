"""Quoted words are found on the pages of PDFs, also where their text layer is broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from oitcheck.model import Problem, Reason
from oitcheck.reading.pdf import read_pdf
from oitcheck.reading.raster import PLATE, plate_of_image, plate_of_page
from oitcheck.reading.reader import Reader
from oitcheck.reading.spots import Box, Plate, spots
from tests.reading.made_pdfs import BUDGET, TEXT, broken, elaas, encrypted
from tests.web.helpers import run

PLAN = Path(__file__).resolve().parents[2] / "oitcheck" / "demo" / "files" / "budget-plan-2566.pdf"


class Letters:
    """Letters on lines of ten, each ten wide and ten high."""

    def __init__(self, read: str) -> None:
        self.read = read

    def box(self, place: int) -> Box:
        left, top = place % 10 * 10.0, place // 10 * 20.0
        return left, top, left + 10, top + 10


def test_words_are_found_without_their_spaces_and_marks() -> None:
    assert spots(Letters("ที่ อยู่กข"), ["ทีอยู ก ข"]) == [[(0, 0, 100, 10)]]


def test_words_over_two_lines_have_two_boxes() -> None:
    assert spots(Letters("0123456กขคงจฉชซ"), ["กขคงจฉชซ"]) == [[(70, 0, 100, 10), (0, 20, 50, 30)]]


def test_of_words_that_were_cut_or_joined_the_beginning_is_found() -> None:
    words = "กขคงจฉชซญฎฏฐฑฒณดต"
    (found,) = spots(Letters(words[:16]), [words + " และอื่น ๆ"])
    assert found[0][:2] == (0, 0)


def test_what_is_not_there_has_no_box() -> None:
    assert spots(Letters("กขคงจฉชซ"), ["ฮฮฮฮฮ", ""]) == [[], []]


def line_of(text: str) -> str:
    return next(line for line in text.split("\n") if len(line) > 15)


DEFECTS = ["nikhahit", "sam_space", "private_use", "plane16", "zero_width"]


@pytest.mark.parametrize("defect", DEFECTS)
def test_broken_layers_too(tmp_path: Path, defect: str) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(broken(defect, TEXT))
    words = line_of(read_pdf(str(file)).pages[0])
    plate = plate_of_page(str(file), 1, str(tmp_path / "a.png"), [words])
    assert isinstance(plate, Plate)
    assert plate.spots[0]


def test_the_shifted_layer_of_elaas(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(elaas(BUDGET))
    words = line_of(read_pdf(str(file)).pages[0])
    plate = plate_of_page(str(file), 1, str(tmp_path / "a.png"), [words])
    assert isinstance(plate, Plate)
    assert plate.spots[0]


def test_a_page_is_drawn_for_people_and_its_boxes_fit_the_picture(tmp_path: Path) -> None:
    from PIL import Image

    to = tmp_path / "a.png"
    words = "แผนการใช้จ่ายงบประมาณประจำปีงบประมาณ พ.ศ. 2566"
    plate = plate_of_page(str(PLAN), 1, str(to), [words])
    assert isinstance(plate, Plate)
    with Image.open(to) as image:
        assert image.size == (plate.width, plate.height)
        left, top, right, bottom = map(int, plate.spots[0][0])
        ink = image.convert("L").crop((left, top, right, bottom)).tobytes()
    assert min(ink) < 90
    assert plate.width == pytest.approx(PLATE, abs=2)
    assert (left, top) > (0, 0)
    assert right < plate.width


@pytest.mark.parametrize("number", [0, 2, 99])
def test_a_page_that_is_not_there_is_a_problem(tmp_path: Path, number: int) -> None:
    answer = plate_of_page(str(PLAN), number + 200, str(tmp_path / "a.png"), [])
    assert isinstance(answer, Problem)


def test_a_locked_file_is_a_problem(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(encrypted())
    assert isinstance(plate_of_page(str(file), 1, str(tmp_path / "a.png"), []), Problem)


def test_an_image_is_drawn_too_and_a_fake_one_is_a_problem(tmp_path: Path) -> None:
    from PIL import Image

    Image.new("L", (3000, 1500), 200).save(tmp_path / "a.jpg")
    plate = plate_of_image(str(tmp_path / "a.jpg"), str(tmp_path / "a.png"))
    assert plate == Plate(PLATE, PLATE // 2, ())
    (tmp_path / "b.jpg").write_bytes(b"no picture")
    assert isinstance(plate_of_image(str(tmp_path / "b.jpg"), str(tmp_path / "b.png")), Problem)


def test_the_reading_process_draws_and_survives_what_cannot_be_drawn(tmp_path: Path) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 nothing")
    with Reader() as reader:
        bad = run(reader.show(str(tmp_path / "bad.pdf"), 1, str(tmp_path / "a.png"), ["x"]))
        good = run(reader.show(str(PLAN), 1, str(tmp_path / "a.png"), ["งบประมาณ"]))
    assert bad == Problem(Reason.UNREADABLE, getattr(bad, "detail", ""))
    assert isinstance(good, Plate)
