"""Which pictures of a page OCR should read, and what becomes of their words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.model import Line, Page, Picture
from oitcheck.pictures import MAX_PICTURES, telling, with_words
from oitcheck.reading.ocr import Recognised

ROOT = "https://www.example.go.th/images"
EMPTY = Page("", (), (), (), (), (), ())


def picture(name: str, width: int = 900, *, frame: bool = False, path: str = "img") -> Picture:
    return Picture(f"{ROOT}/{name}", "", path, width=width, frame=frame)


def page(*pictures: Picture, words: int = 0) -> Page:
    return replace(EMPTY, pictures=pictures, lines=(Line("ก" * words, "p"),))


def test_the_large_pictures_of_a_page_with_few_words() -> None:
    assert telling(page(picture("people.jpg"), picture("b.png", 0))) == [
        picture("people.jpg"),
        picture("b.png", 0),
    ]


@pytest.mark.parametrize(
    "shown",
    [
        picture("logo-abt.png"),
        picture("top_banner.jpg"),
        picture("line_qr.png"),
        picture("small.jpg", 120),
        picture("map.jpg", frame=True),
        picture("chart.jpg", path="#header > img"),
        Picture("data:image/png;base64,AAAA", "", "img", width=900),
        Picture("", "", "img", width=900),
    ],
)
def test_what_tells_nothing(shown: Picture) -> None:
    assert telling(page(shown)) == []


def test_a_page_that_says_enough_itself_needs_no_picture() -> None:
    assert telling(page(picture("people.jpg"), words=700)) == []


def test_a_page_full_of_pictures_is_a_gallery() -> None:
    assert telling(page(*(picture(f"{n}.jpg") for n in range(13)))) == []
    assert len(telling(page(*(picture(f"{n}.jpg") for n in range(12))))) == MAX_PICTURES


def test_the_same_picture_twice_is_one() -> None:
    assert telling(page(picture("a.jpg"), picture("a.jpg"))) == [picture("a.jpg")]


def test_its_words_become_lines_of_the_page_that_name_their_picture() -> None:
    shown = picture("people.jpg", path="#content > img")
    said = Recognised("นายสมมติ ใจดี\n\n  นายกองค์การบริหารส่วนตำบล \nโทร. 044-000-111", 91.4)
    read = with_words(page(shown), [(shown, said)])
    place = "#content > img (OCR 91%)"
    assert [line.text for line in read.lines if line.path == place] == [
        "นายสมมติ ใจดี",
        "นายกองค์การบริหารส่วนตำบล",
        "โทร. 044-000-111",
    ]
    assert dict(read.ocr) == {place: 91.4}
    assert [person.phones for person in read.people] == [("044000111",)]
