"""What a page or file must speak of, and the lines of a page that do not count for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from oitcheck.checks import CHECKS
from oitcheck.model import (
    Document,
    Facts,
    Judgement,
    Kind,
    Outcome,
    Requirement,
    Subject,
    Visit,
)
from oitcheck.texts import Text, say
from tests.checks.snippets import CANNOT_TELL, HOME, NO, OWN, URL, YES, paper, read

THREE = ("สำนักปลัด", "กองคลัง", "กองช่าง")
BOXES = "<div>สำนักปลัด</div><div>กองคลัง</div><div>กองช่าง</div>"


def judge(
    body: str = "",
    phrases: tuple[str, ...] = THREE,
    *,
    title: str = "",
    facts: Facts = OWN,
    document: Document | None = None,
    announced: tuple[str, ...] = (),
    **options: tuple[str, ...],
) -> Judgement:
    given: Mapping[str, tuple[str, ...]] = {"phrase": phrases, **options}
    want = Requirement("mentions", "content", Text("", ""), given)
    page = read(body, title) if document is None else None
    return CHECKS["mentions"].judge(want, Subject(URL, announced, page, document), facts)


def test_a_page_says_them_in_lines_of_their_own() -> None:
    judged = judge(BOXES)
    assert (judged.outcome, judged.quotes[0].words) == (YES, "สำนักปลัด")
    assert judge("<p>สำนักปลัด กองคลัง กองช่าง</p>").outcome == CANNOT_TELL
    assert judge("<p>แสดงข้อมูล สำนักปลัด กองคลัง กองช่าง</p>").outcome == NO
    assert judge("<p>เช่น</p><p>แสดงข้อมูล สำนักปลัด</p><p>กองคลัง</p>").outcome == NO


def test_places_ask_for_fewer_lines() -> None:
    assert judge("<div>กองคลัง</div>", places=("1",)).outcome == YES
    assert judge("<div>กองคลัง</div>", places=("2",)).outcome == NO
    long = "<p>สำนักปลัด และกองคลัง" + "รับผิดชอบงานของหน่วยงาน " * 8 + "</p>"
    assert judge(long, places=("2",)).outcome == YES
    assert judge(long).outcome == NO


def test_a_file_needs_as_many_as_least_says() -> None:
    assert judge(document=paper("สำนักปลัด\nกอง\nคลัง"), least=("2",)).outcome == YES
    assert judge(document=paper("สำนักปลัด"), least=("2",)).outcome == NO


def test_lines_of_the_front_page_are_no_content() -> None:
    moment = datetime(2023, 4, 1, tzinfo=UTC)
    home = Visit(HOME, HOME, 200, Kind.HTML, moment, lines=("สำนักปลัด", "กองคลัง"))
    facts = replace(OWN, answers={HOME: home})
    assert judge(BOXES, facts=facts).outcome == NO
    assert judge(BOXES).outcome == YES


def test_a_line_that_speaks_of_something_else_does_not_count() -> None:
    body = "<p>บริษัท เว็บดี จำกัด ผู้ดูแลเว็บไซต์เทศบาล</p>"
    asked = ("เทศบาล",)
    assert judge(body, asked).outcome == YES
    assert judge(body, asked, not_phrase=("บริษัท",)).outcome == NO
    told = paper("บริษัท ของเทศบาล\nรายการ")
    assert judge(document=told, phrases=asked, not_phrase=("บริษัท",)).outcome == NO


def test_words_that_only_another_thing_holds() -> None:
    body = "<p>องค์การบริหารส่วนตำบลมีหน้าที่</p><p>ผู้รับสนอง<b>พระบรมราชโองการ</b></p>"
    assert judge(body, ("มีหน้าที่",)).outcome == YES
    judged = judge(body, ("มีหน้าที่",), never=("ผู้รับสนองพระบรมราชโองการ",))
    assert (judged.outcome, judged.quotes[0].words) == (NO, "ผู้รับสนองพระบรมราชโองการ")
    assert judged.note == say("mentions.never", words="ผู้รับสนองพระบรมราชโองการ")


@pytest.mark.parametrize(
    "body",
    [
        "<p>ดังแผนผัง</p><img src='org.jpg' width='800'>",
        "<p>" + "แบ่งงานกันทำตามความเหมาะสม " * 12 + "</p><img src='2565.png'>",
        "<a href='1'>สำนักปลัด</a><br><a href='2'>กองคลัง</a><br><a href='3'>กองช่าง</a>",
        "<p>• <a href='1'>สำนักปลัด</a></p><p>• <a href='2'>กองคลัง</a></p><p><a>กองช่าง</a></p>",
    ],
)
def test_a_chart_that_nobody_can_read(body: str) -> None:
    assert judge(body, drawn=("yes",)).outcome == CANNOT_TELL


@pytest.mark.parametrize(
    "body",
    [
        "<p>อยู่ระหว่างจัดทำ</p>",
        "<img src='images/banner.jpg' width='1100'><p>อยู่ระหว่างจัดทำ</p>",
        "<p>อยู่ระหว่างจัดทำ</p><img src='dot.gif' width='9'>",
    ],
)
def test_no_chart(body: str) -> None:
    assert judge(body, drawn=("yes",)).outcome == NO


def test_words_of_links() -> None:
    own = "<p><a href='/'>เทศบาลตำบลท่าไม้เรียง</a></p><p>เก็บข้อมูลเท่าที่จำเป็น</p>"
    assert judge(own, ("เทศบาล",)).outcome == YES
    judged = judge(own, ("เทศบาล",), links=("no",))
    assert (judged.outcome, judged.found) == (NO, False)
    maker = "<p>บริษัท เว็บดี จำกัด ผู้ดูแลเว็บไซต์เทศบาล</p>"
    judged = judge(maker, ("เทศบาล",), links=("no",), not_phrase=("บริษัท",))
    assert (judged.outcome, judged.found) == (NO, True)
    away = "<p><a href='http://www.krisdika.go.th/1'>พระราชบัญญัติ</a></p>"
    assert judge(away, ("พระราชบัญญัติ",)).outcome == NO
    assert judge(away, ("พระราชบัญญัติ",), links=("out",)).outcome == YES


NEWS = ("โครงการ", "ขอเชิญ", "ประชาสัมพันธ์")


def news(body: str, title: str = "ข่าวประชาสัมพันธ์") -> Judgement:
    other = ("จ้างเหมา", "เสนอราคา")
    return judge(body, NEWS, title=title, dated=("yes",), places=("1",), not_phrase=other)


@pytest.mark.parametrize(
    "body",
    [
        "<ul><li>โครงการปลูกป่า 14 ก.พ. 2566</li></ul>",
        "<table><tr><td>ขอเชิญร่วมงาน</td><td>๓/๑๑/๒๕๖๕</td></tr></table>",
        "<div class=card><div><h5>โครงการปลูกป่า</h5></div><div>14 มกราคม 2566</div></div>",
        "<p>จ้างเหมาบริการ 2 มี.ค. 2566</p><p>ขอเชิญร่วมงาน 3 มี.ค. 2566</p>",
    ],
)
def test_an_entry_of_the_year(body: str) -> None:
    assert news(body).outcome == YES


@pytest.mark.parametrize(
    "body",
    [
        "<ul><li>โครงการปลูกป่า 14 ก.พ. 2564</li></ul>",
        "<p>โครงการปลูกป่า 14 ก.พ. 2564</p><p>จ้างเหมาบริการ 2 มี.ค. 2566</p>",
        "<div><h5>จ้างเหมา โครงการขุดลอก</h5><p>2 มี.ค. 2566</p></div>",
        "<div><h5>ผู้ชนะการเสนอราคา</h5><p>โครงการขุดลอก</p><p>2 มี.ค. 2566</p></div>",
        "<h2>ข่าวประชาสัมพันธ์</h2><ul><li>จ้างเหมาบริการ 2 มี.ค. 2566</li></ul>",
        "<div><p>ข่าวประชาสัมพันธ์</p><p>2 มี.ค. 2566</p></div>",
    ],
)
def test_no_entry_of_the_year(body: str) -> None:
    assert news(body).outcome == NO


def test_a_list_without_dates() -> None:
    assert news("<p>โครงการปลูกป่า</p><p>ขอเชิญร่วมงาน</p>").outcome == CANNOT_TELL
    assert news("<p>ไม่พบข้อมูล</p>").outcome == NO


def untitled(body: str) -> Outcome:
    given = {"phrase": ("แล้วเสร็จ",), "title": ("no",), "places": ("1",)}
    want = Requirement("mentions", "content", Text("", ""), given)
    return CHECKS["mentions"].judge(want, Subject(URL, (), read(body)), OWN).outcome


def test_what_a_title_says_is_no_content() -> None:
    heading = "<h1>รายงานผลแล้วเสร็จ</h1><p>เทศบาลตำบลท่าไม้เรียง</p>"
    assert judge(heading, ("แล้วเสร็จ",)).outcome == YES
    assert untitled(heading) == NO
    assert untitled(f"{heading}<p>โครงการที่ 1 แล้วเสร็จ</p>") == YES


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("งบประมาณไม่ถึงมือประชาชน", NO),
        ("งบประมาณ 15,000 บาท", YES),
        ("ไม่ใช้งบประมาณ", YES),
        ("งบประมาณ 5 แสนบาท", YES),
        ("งบประมาณ ปี 2566", NO),
    ],
)
def test_money_is_told_in_amounts(text: str, outcome: Outcome) -> None:
    assert judge(f"<p>{text}</p>", ("งบประมาณ",), amount=("yes",), places=("1",)).outcome == outcome
