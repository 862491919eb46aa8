"""How many there were, or that there were none."""

from __future__ import annotations

import pytest

from oitcheck.checks import CHECKS
from oitcheck.model import Document, Judgement, Requirement, Subject
from oitcheck.texts import Text
from tests.checks.snippets import NO, OWN, URL, YES, paper, read


def tally(body: str = "", document: Document | None = None) -> Judgement:
    given = {"phrase": ("ไม่มี…ร้องเรียน",), "not_phrase": ("กรณีไม่มี",), "places": ("1",)}
    want = Requirement("tally", "content", Text("", ""), given)
    page = read(body, "สถิติ") if document is None else None
    return CHECKS["tally"].judge(want, Subject(URL, (), page, document), OWN)


@pytest.mark.parametrize(
    "body",
    [
        "<p>ไม่มีเรื่องร้องเรียน</p>",
        "<p>ได้รับเรื่องทั้งสิ้น 2 เรื่อง</p>",
        "<table><tr><td>ตุลาคม 2565</td><td>0</td><td>0</td></tr>"
        "<tr><td>มกราคม 2566</td><td>0</td><td>0</td></tr></table>",
    ],
)
def test_it_is_told(body: str) -> None:
    assert tally(body).outcome == YES


@pytest.mark.parametrize(
    "body",
    [
        "<p>เก็บไว้ที่งานนิติการ</p>",
        "<p>กรณีไม่มีเรื่องร้องเรียนให้เผยแพร่</p>",
        "<table><tr><td>ตุลาคม 2565</td><td></td></tr></table>",
    ],
)
def test_it_is_not_told(body: str) -> None:
    assert tally(body).outcome == NO


def test_how_often_a_page_was_read_tells_nothing() -> None:
    assert tally("<p>เก็บไว้ที่งานนิติการ</p><p>อ่าน 141 ครั้ง</p>").outcome != YES


def test_a_table_in_a_file() -> None:
    assert tally(document=paper("เดือน รับ แล้วเสร็จ\nต.ค. 65 1 1\nพ.ย. 65 0 0")).outcome == YES
    assert tally(document=paper("เดือน รับ แล้วเสร็จ\nต.ค. 65\nพ.ย. 65")).outcome == NO
