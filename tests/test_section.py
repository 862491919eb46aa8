"""The part of a page that is about one thing."""

from __future__ import annotations

import pytest

from oitcheck.reading.html import read_page
from oitcheck.section import section

NAME = "โครงสร้าง"


def lines(body: str, title: str = "อบต.หนองบัว") -> list[str] | None:
    page = read_page(f"<title>{title}</title><body>{body}</body>", "http://a.th/", "utf-8")
    part = section(page, lambda text: NAME in text)
    return None if part is None else [line.text for line in part.lines]


def test_from_a_heading_to_the_next_of_its_level() -> None:
    body = "<h2>ข่าว</h2><p>ก</p><h2>โครงสร้าง</h2><p>ข</p><h3>กอง</h3><p>ค</p><h2>อื่น</h2><p>ง</p>"
    assert lines(body) == ["โครงสร้าง", "ข", "กอง", "ค"]


def test_a_block_that_begins_with_the_heading_is_taken_whole() -> None:
    block = "<section id='a'><h2>โครงสร้าง</h2><h2>ฝ่ายการเมือง</h2><p>นายก</p></section>"
    assert lines(f"<p>ต้น</p>{block}<p>ท้าย</p>") == ["โครงสร้าง", "ฝ่ายการเมือง", "นายก"]


@pytest.mark.parametrize("sign", ["×", "ปิด", "[x]", "Close"])
def test_a_sign_that_closes_a_window_is_no_beginning(sign: str) -> None:
    window = f"<div id='w'><a href='#'>{sign}</a><h2>โครงสร้าง</h2><h2>ฝ่าย</h2><p>นายก</p></div>"
    assert lines(f"<p>ต้น</p>{window}<h2>อื่น</h2>") == ["โครงสร้าง", "ฝ่าย", "นายก"]


def test_two_sections_count_together() -> None:
    body = "<h2>โครงสร้าง 1</h2><p>ก</p><h2>อื่น</h2><p>ข</p><h2>โครงสร้าง 2</h2><p>ค</p>"
    assert lines(body) == ["โครงสร้าง 1", "ก", "โครงสร้าง 2", "ค"]


def test_a_page_that_is_called_so_is_taken_whole() -> None:
    assert lines("<p>ก</p><h2>อื่น</h2><p>ข</p>", title=NAME) == ["ก", "อื่น", "ข"]


@pytest.mark.parametrize("body", ["<h2>อื่น</h2><p>โครงสร้าง</p>", "<p>โครงสร้าง</p>", ""])
def test_without_a_heading_of_its_name_there_is_none(body: str) -> None:
    assert lines(body) is None


def test_pictures_of_other_sections_are_left_out() -> None:
    body = (
        "<section id='a'><h2>โครงสร้าง</h2><img src='/a.jpg'></section>"
        "<section id='b'><h2>อื่น</h2><img src='/b.jpg'></section>"
    )
    page = read_page(f"<body>{body}</body>", "http://a.th/", "utf-8")
    part = section(page, lambda text: NAME in text)
    assert part is not None
    assert [picture.url for picture in part.pictures] == ["http://a.th/a.jpg"]
