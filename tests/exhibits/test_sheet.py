"""The sheet of a picture: band, boxes, legend; and that nothing of the site is markup in it."""

from __future__ import annotations

import re
from dataclasses import replace

from oitcheck.exhibits.plan import Exhibit, Mark
from oitcheck.exhibits.sheet import View, sheet
from oitcheck.model import Kind, Made, Outcome, Rendering, Visit
from oitcheck.reading.spots import Box
from oitcheck.texts import Text
from tests.web.helpers import NOON

URL = "http://a.th/%E0%B8%81/contact"
HERE = Visit(URL, URL, 200, Kind.HTML, NOON, sha256="ab" * 32, body="/kept")
YES, NO, UNSURE = Outcome.YES, Outcome.NO, Outcome.CANNOT_TELL
FIRST: Box = (100, 200, 300, 220)
SECOND: Box = (100, 400, 300, 420)
THIRD: Box = (9, 9, 20, 20)
PLACE = re.compile(r'box no" style="left:(.*?)px;top:(.*?)px;width:(.*?)px;height:(.*?)px')


def mark(number: int, outcome: Outcome, words: str = "โทร 1", note: str = "") -> Mark:
    name = f"ข้อที่ {number}"
    return Mark(number, Text(name, name), outcome, words, "p", Text(note, note))


def made(
    *marks: Mark,
    boxes: tuple[tuple[Box, ...], ...],
    beyond: frozenset[int] = frozenset(),
    opened: frozenset[int] = frozenset(),
    **more: object,
) -> str:
    exhibit = Exhibit("O5", Text("ข้อมูลการติดต่อ", "contact"), HERE, 0, marks, "O5-1")
    view = View(b"png", 1280, 900, boxes, beyond, opened)
    return sheet(replace(exhibit, **more), view)  # type: ignore[arg-type]


def drawn(page: str) -> list[tuple[str, str]]:
    """Outcome and tag of each box."""
    found = re.findall(r'<div class="box (\w+)" style="[^"]*">(.*?)</div>', page)
    return [(outcome, re.sub("<[^>]+>", "", inner)) for outcome, inner in found]


def test_the_band_says_what_where_and_when_it_is() -> None:
    page = made(mark(1, YES), boxes=((FIRST,),))
    assert "O5 ข้อมูลการติดต่อ" in page
    assert "http://a.th/ก/contact" in page
    assert "1 เมษายน 2566 เวลา 12.00 น." in page
    assert "SHA-256 " + "ab" * 32 in page
    assert "มิใช่ผลการประเมิน ITA" in page


def test_of_a_rendered_page_the_hash_is_of_what_was_shown() -> None:
    shown = replace(HERE, rendering=Rendering(Made.SHELL, None, "cd" * 32))
    page = made(mark(1, YES), boxes=((FIRST,),), visit=shown)
    assert "SHA-256 " + "cd" * 32 in page
    assert "สร้างด้วยสคริปต์" in page


def test_a_page_of_a_file_is_named() -> None:
    assert "หน้า 3" in made(mark(1, YES), boxes=((FIRST,),), page=3)


def test_every_place_has_a_box_and_every_requirement_one_tag() -> None:
    page = made(
        mark(1, YES), mark(1, YES), mark(2, NO), boxes=((FIRST,), (SECOND,), ((9, 9, 20, 20),))
    )
    assert drawn(page) == [("yes", "✓ 1"), ("yes", ""), ("no", "✗ 2")]


def test_one_place_of_two_requirements_shows_the_worse_and_names_both() -> None:
    assert drawn(made(mark(1, YES), mark(2, NO), boxes=((FIRST,), (FIRST,)))) == [
        ("no", "✓ 1  ✗ 2")
    ]


def test_what_is_lacking_is_boxed_around_what_was_found() -> None:
    page = made(mark(1, YES), mark(2, NO, ""), boxes=((FIRST,), ()))
    assert drawn(page) == [("no", "✗ ไม่พบในหน้านี้: ข้อที่ 2"), ("yes", "✓ 1")]
    match = PLACE.search(page)
    assert match
    left, top, width, height = map(float, match.groups())
    assert left < FIRST[0]
    assert top < FIRST[1]
    assert left + width > FIRST[2]
    assert top + height > FIRST[3]


def test_where_nothing_was_found_the_whole_picture_is_the_place() -> None:
    page = made(mark(1, UNSURE, ""), boxes=((),))
    assert drawn(page) == [("cannot_tell", "? โปรดเปิดดู: ข้อที่ 1")]
    assert "width:1262" in page


def test_boxes_stay_on_the_picture() -> None:
    page = made(mark(1, YES), boxes=(((-50.0, -50.0, 5000.0, 5000.0),),))
    assert "left:2.0px;top:2.0px;width:1276.0px;height:896.0px" in page


def test_the_legend_tells_why_and_what_could_not_be_marked() -> None:
    page = made(mark(1, NO, note="ต้องการปี 2566"), mark(2, YES), boxes=((FIRST,), ()))
    assert "ข้อที่ 1 — ต้องการปี 2566" in page
    assert "ข้อที่ 2 — อยู่ในหน้านี้ แต่ชี้ตำแหน่งไม่ได้" in page


def test_nothing_of_the_site_is_markup() -> None:
    bad = '"><script>alert(1)</script>\x1b[31m'
    hostile = replace(HERE, final_url="http://a.th/" + bad)
    page = made(mark(1, YES, note=bad), boxes=((FIRST,),), visit=hostile, item=bad)
    assert "<script" not in page
    assert "\x1b" not in page


def test_what_stands_beyond_the_picture_is_not_called_lacking() -> None:
    page = made(mark(1, NO), mark(2, YES), boxes=((), (FIRST,)), beyond=frozenset({0}))
    assert drawn(page) == [("yes", "✓ 2")]
    assert "ข้อที่ 1 — อยู่ในหน้าเดียวกัน นอกส่วนที่แสดงในภาพนี้" in page


def test_what_a_click_opens_is_said_to_be_so() -> None:
    page = made(mark(1, YES, note="เป็นหมายเลขกลาง"), boxes=((FIRST,),), opened=frozenset({0}))
    assert "ข้อที่ 1 — เป็นหมายเลขกลาง · ผู้เข้าชมเห็นเมื่อกดเปิดส่วนนี้" in page
