"""Address, e-mail and map of the agency."""

from __future__ import annotations

import pytest

from oitcheck.model import Outcome
from tests.checks.snippets import NO, YES, ask


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


def test_of_a_heading_and_the_address_itself_the_fuller_is_quoted() -> None:
    page = (
        "<header><p>องค์การบริหารส่วนตำบลหนองบัว อำเภอเมือง จังหวัดนครราชสีมา</p></header>"
        "<p>เลขที่ 99 หมู่ที่ 4 ตำบลหนองบัว อำเภอเมือง จังหวัดนครราชสีมา 30000</p>"
    )
    judged = ask("contact", "address", page)
    assert judged.outcome == Outcome.YES
    assert judged.quotes[0].words.startswith("เลขที่ 99")
