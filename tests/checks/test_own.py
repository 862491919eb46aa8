"""Whose policy it is: the agency's, another agency's, or that of the maker of its website."""

from __future__ import annotations

import pytest

from oitcheck.checks import CHECKS
from oitcheck.model import Document, Outcome, Requirement, Subject
from oitcheck.texts import Text
from tests.checks.snippets import NO, OWN, URL, YES, paper, read

COMPANY = "บริษัท เว็บทดสอบ จำกัด"


def judge(body: str = "", document: Document | None = None) -> Outcome:
    options = {"phrase": ("เทศบาล", "องค์การบริหารส่วน"), "not_phrase": ("บริษัท",), "places": ("1",)}
    want = Requirement("own", "own", Text("", ""), options)
    page = None if document else read(body, "")
    return CHECKS["own"].judge(want, Subject(URL, (), page, document), OWN).outcome


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        (f"<p>นโยบายของ{OWN.agency}</p>", YES),
        (f"<p>นโยบายของ{OWN.agency}</p><p>ระบบของ{COMPANY}</p>", YES),
        ("<p>เทศบาลให้ความสำคัญกับข้อมูลของท่าน</p>", YES),
        (f"<p>{COMPANY} ให้ความสำคัญกับข้อมูลของเทศบาล</p>", NO),
        (f"<p>{COMPANY}</p><p>{OWN.agency}</p>", NO),
        ("<p>ข้อมูลเก็บไว้สิบปี</p>", NO),
    ],
)
def test_a_page(body: str, outcome: Outcome) -> None:
    assert judge(body) == outcome


def test_a_file_is_judged_by_its_title_page() -> None:
    assert judge(document=paper(f"ประกาศ{OWN.agency}\nเรื่อง นโยบาย")) == YES
    assert judge(document=paper(f"นโยบายคุ้มครองข้อมูลส่วนบุคคล\n{COMPANY}")) == NO
    assert judge(document=paper("ประกาศเทศบาลตำบลหนองอื่นไกล\nเรื่อง นโยบาย")) == NO
