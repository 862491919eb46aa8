"""What a web page calls itself, with and without headings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from oitcheck.checks import CHECKS
from oitcheck.model import Facts, Judgement, Kind, Requirement, Subject, Visit
from oitcheck.texts import Text
from tests.checks.snippets import HOME, NAME, NO, OWN, URL, YES, paper, read

ASKED = {
    "phrase": ("โครงสร้าง",),
    "not_phrase": ("โครงสร้างพื้นฐาน", "ทำเนียบบุคลากร"),
    "unclear": ("แผนอัตรากำลัง",),
}


def judge(body: str, title: str = NAME, *, front: bool = False, facts: Facts = OWN) -> Judgement:
    want = Requirement("document", "kind", Text("", ""), ASKED)
    subject = Subject(URL, (), read(body, title), None, front)
    return CHECKS["document"].judge(want, subject, facts)


@pytest.mark.parametrize(
    "body",
    [
        "<h2>โครงสร้างส่วนราชการ</h2><p>สำนักปลัด</p>",
        "<p><b>โครงสร้างส่วนราชการ</b></p><p>สำนักปลัด</p>",
        "<div class=bar>โครงสร้างส่วนราชการ</div><p>สำนักปลัด</p>",
        "<div><a href='o'>โครงสร้างส่วนราชการ</a></div><p>โครงสร้างส่วนราชการ</p><p>ปลัด</p>",
    ],
)
def test_a_page_that_names_itself(body: str) -> None:
    judged = judge(body)
    assert (judged.outcome, judged.quotes[0].words) == (YES, "โครงสร้างส่วนราชการ")


@pytest.mark.parametrize(
    "body",
    [
        "<p>ติดต่อเรา</p><p>โทร 044-111222</p><p>โครงสร้างส่วนราชการ</p>",
        "<p><a href='o'>โครงสร้างส่วนราชการ</a></p><p>ติดต่อเรา</p>",
        "<p>• <a href='o'>โครงสร้างส่วนราชการ</a></p><p>ติดต่อเรา</p>",
        "<p>แสดงข้อมูลโครงสร้างของหน่วยงาน</p>",
        "<p>" + "การบริหารงานของหน่วยงานแบ่งโครงสร้างออกเป็นหลายส่วน" * 3 + "</p>",
    ],
)
def test_a_page_that_names_something_else_or_nothing(body: str) -> None:
    assert judge(body).outcome == NO


def test_the_heading_is_quoted_and_not_the_menu() -> None:
    body = "<a href='o'>โครงสร้าง อบต.</a><h1>โครงสร้างองค์กร</h1>"
    assert judge(body).quotes[0].words == "โครงสร้างองค์กร"


def test_what_every_page_shows_is_no_heading() -> None:
    moment = datetime(2023, 4, 1, tzinfo=UTC)
    home = Visit(HOME, HOME, 200, Kind.HTML, moment, lines=("โครงสร้างส่วนราชการ",))
    facts = replace(OWN, answers={HOME: home})
    body = "<p>โครงสร้างส่วนราชการ</p><p>ติดต่อเรา</p>"
    assert judge(body, facts=facts).outcome == NO
    assert judge(body).outcome == YES
    assert judge(body, front=True).outcome == NO


def test_of_two_names_that_begin_together_the_longer_one_decides() -> None:
    judged = judge("<h1>โครงสร้างพื้นฐาน</h1>")
    assert judged.outcome == NO
    assert judged.another is not None
    want = Requirement("document", "kind", Text("", ""), ASKED)
    subject = Subject(URL, (), None, paper("โครงสร้างพื้นฐานของตำบล ถนนและไฟฟ้า"))
    assert CHECKS["document"].judge(want, subject, OWN).another is not None
