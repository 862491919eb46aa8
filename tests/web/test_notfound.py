"""Soft 404: what equals the canary is no page, whatever else looks alike is one."""

from __future__ import annotations

import pytest

from oitcheck.model import Skim
from oitcheck.web.notfound import Face, NotFound, canary

MENU = tuple(f"เมนูที่ {name}" for name in "กขคงจฉชซ")
URL = "http://a.th/contact.php"


def face(*lines: str, title: str = "อบต.", url: str = URL, size: int = 9000, h1: str = "") -> Face:
    return Face.of(Skim(title, (h1,) if h1 else (), lines, ()), url, size)


HOME = face(*MENU, "ข่าวหน้าแรก", "ยินดีต้อนรับ", url="http://a.th/")
CANARY = canary("http://a.th/")


def site(*lines: str, title: str = "อบต.", size: int = 5000) -> NotFound:
    return NotFound(HOME, face(*lines, title=title, url=CANARY, size=size))


def test_the_canary_is_always_the_same_and_below_the_prefix() -> None:
    assert canary("http://a.th/agency/") == canary("http://a.th/agency/")
    assert canary("http://a.th/agency/").startswith("http://a.th/agency/oitcheck-")


def test_what_equals_the_canary_is_no_page() -> None:
    it = site(*MENU, "ขออภัย หน้านี้ถูกลบ", f"{CANARY} หายไป", "ผู้เข้าชม 1,234")
    gone = face(*MENU, "ขออภัย หน้านี้ถูกลบ", f"{URL} หายไป", "ผู้เข้าชม 1,239")
    assert it.betrays(gone)


def test_a_menu_that_names_the_page_itself_is_set_aside() -> None:
    it = site(*MENU, "ขออภัย หน้านี้ถูกลบ")
    url = "http://a.th/" + MENU[0]
    assert it.betrays(face(*MENU, "ขออภัย หน้านี้ถูกลบ", url=url))


def test_a_short_page_among_many_menus_is_a_page() -> None:
    it = site(*MENU, "ขออภัย หน้านี้ถูกลบ")
    assert not it.betrays(face(*MENU, "โทรสาร 0 4412 3456"))
    assert not it.betrays(face(*MENU))


def test_a_page_of_one_picture_is_a_page_beside_a_bare_template() -> None:
    it = site(*MENU, size=5000)
    assert not it.betrays(face(*MENU, size=5200))
    assert it.betrays(face(*MENU, size=5010))
    assert not it.betrays(face(*MENU, size=5010, title="ผู้บริหาร"))


def test_a_site_that_shows_its_front_page_for_everything() -> None:
    it = NotFound(HOME, face(*MENU, "ข่าวหน้าแรก", "ยินดีต้อนรับ", url=CANARY))
    again = face(*MENU, "ข่าวหน้าแรก", "ยินดีต้อนรับ")
    assert it.betrays(again)
    assert not it.betrays(again, went_home=True)
    assert not it.betrays(face(*MENU, "ติดต่อเรา", "โทรสาร 0 4412 3456"))


@pytest.mark.parametrize(
    "title", ["404", "404 Not Found", "Error 404", "ไม่พบหน้าที่ต้องการ", "Page not found - อบต."]
)
def test_a_title_that_says_so_over_little_text(title: str) -> None:
    it = NotFound(HOME, None)
    assert it.betrays(face(*MENU, "ขออภัย", title=title))
    assert it.betrays(face(*MENU, "ขออภัย", h1=title))
    assert not it.betrays(face(*MENU, *(f"ข้อความ{c}" * 20 for c in "กขคงจ"), title=title))


@pytest.mark.parametrize("title", ["ประกาศที่ 404/2565", "คำสั่ง 1404", "ห้อง 404 อาคาร 2"])
def test_a_title_with_that_number_is_a_title(title: str) -> None:
    assert not NotFound(HOME, None).betrays(face(*MENU, "ขออภัย", title=title))


def test_without_a_front_page_nothing_fails() -> None:
    assert not NotFound(None, None).betrays(face("x"))
