"""Address, e-mail and map of the agency."""

from __future__ import annotations

import pytest

from oitcheck.model import Outcome
from tests.checks.snippets import NAME, NO, YES, ask


def part(requirement: str, body: str) -> Outcome:
    return ask("contact", requirement, body).outcome


@pytest.mark.parametrize(
    "body",
    [
        "<p>เลขที่ 9 หมู่ 2 ต.หนองกระทุ่ม อ.บึงศรี จ.นครราชสีมา 30420</p>",
        "<p>9 หมู่ 2<br>ตำบลหนองกระทุ่ม<br>อำเภอบึงศรี จังหวัดนครราชสีมา</p>",
        "<footer>หมู่ 2 ต.หนองกระทุ่ม อ.บึงศรี จ.นครราชสีมา</footer>",
    ],
)
def test_an_address(body: str) -> None:
    assert part("address", body) == YES


@pytest.mark.parametrize(
    "body",
    [
        "<p>โรงพยาบาลบึงศรี ต.หนองกระทุ่ม อ.บึงศรี จ.นครราชสีมา</p>",
        "<p>อำเภอบึงศรี</p>",
        "<p>ที่อยู่ :</p>",
        "<form><label for='a'>ที่อยู่ ตำบล อำเภอ จังหวัด</label><input id='a'></form>",
    ],
)
def test_no_address(body: str) -> None:
    assert part("address", body) == NO


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("<p>อีเมล saraban@nongkrathum.go.th</p>", YES),
        ("<p>nongkrathum_2555@hotmail.com</p>", YES),
        ("<p>saraban [at] nongkrathum.go.th</p>", YES),
        ("<a href='mailto:saraban@nongkrathum.go.th'>เขียนถึงเรา</a>", YES),
        ("<p>อีเมล</p>", NO),
        ("<p>name@example.com</p>", NO),
        ("<p>โรงพยาบาลบึงศรี อีเมล info@buengsi.go.th</p>", NO),
        ("<input placeholder='saraban@nongkrathum.go.th'>", NO),
    ],
)
def test_an_e_mail_address(body: str, outcome: Outcome) -> None:
    assert part("email", body) == outcome


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("<iframe src='https://www.google.com/maps/embed?pb=1'></iframe>", YES),
        ("<a href='https://goo.gl/maps/abc'>แผนที่ตั้ง อบต.</a>", YES),
        ("<img src='images/map.jpg'>", YES),
        ("<img src='a.jpg' alt='แผนที่ตั้งสำนักงาน'>", YES),
        ("<a href='https://goo.gl/maps/abc'>แหล่งท่องเที่ยว</a>", NO),
        ("<a href='map.php'>แผนที่</a>", NO),
        ("<p><img src='dot.gif' width='9'> <a href='c.php'>ติดต่อ/แผนที่</a></p>", NO),
        ("<img src='mapfree.jpg' alt='แผนที่ภาษี'>", NO),
        ("<a href='sitemap.xml'>แผนผังเว็บไซต์</a>", NO),
        ("<iframe src='https://www.youtube.com/embed/1'></iframe>", NO),
    ],
)
def test_a_map(body: str, outcome: Outcome) -> None:
    assert part("map", body) == outcome


def test_the_name_line_of_the_agency_is_no_address() -> None:
    name = f"<p>{NAME} ตำบลหนองบัว อำเภอเมือง จังหวัดนครราชสีมา</p>"
    assert part("address", name) == NO
    assert part("address", f"{name}<p>ถนนมิตรภาพ 30000</p>") == Outcome.YES
    assert part("address", "<p>ที่ตั้ง ตำบลหนองบัว อำเภอเมือง จังหวัดนครราชสีมา</p>") == Outcome.YES


def test_the_data_of_another_local_government_are_none() -> None:
    other = "<h1>ติดต่อเรา</h1><p>เทศบาลตำบลโคกกลาง</p><p>{}</p>"
    assert part("address", other.format("99 หมู่ 4 ต.โคกกลาง อ.เมือง จ.ขอนแก่น")) != Outcome.YES
    assert part("phone", other.format("โทรศัพท์ 043-009-700")) != Outcome.YES
    assert part("email", other.format("office@khokklang.go.th")) != Outcome.YES


def test_an_address_at_the_host_of_the_site_is_its_own() -> None:
    line = "<div><p>บริษัท เว็บดี จำกัด โทร. 02-009-1000</p><p>{}</p></div>"
    assert part("email", line.format("saraban@bannongkrathum.go.th")) == YES
    assert part("email", line.format("sale@webdee.co.th")) == NO


def test_what_a_picture_of_the_contact_page_may_hold() -> None:
    page = "<h1>ติดต่อเรา</h1><p>โทรศัพท์ 044-009-700</p><img src='{}'>"
    assert part("fax", page.format("fax1.jpg")) == Outcome.CANNOT_TELL
    assert part("fax", page.format("logo.png")) == NO
    assert part("fax", "<h1>ข่าว</h1><img src='a.jpg'>") == NO


def test_of_a_heading_and_the_address_itself_the_fuller_is_quoted() -> None:
    page = (
        f"<header><p>{NAME} อำเภอเมือง จังหวัดนครราชสีมา</p></header>"
        "<p>เลขที่ 99 หมู่ที่ 4 ตำบลหนองบัว อำเภอเมือง จังหวัดนครราชสีมา 30000</p>"
    )
    judged = ask("contact", "address", page)
    assert judged.outcome == Outcome.YES
    assert judged.quotes[0].words.startswith("เลขที่ 99")
