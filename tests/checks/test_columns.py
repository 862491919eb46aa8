"""The columns of a table: each by one of its names, or the words that there was nothing to list."""

from __future__ import annotations

import pytest

from oitcheck.checks import columns
from oitcheck.model import Document, Judgement, Page, Requirement, Subject
from oitcheck.texts import Text
from tests.checks.snippets import CANNOT_TELL, NO, OWN, URL, YES, paper, read

ASKED = Requirement(
    "columns",
    "columns",
    Text("", ""),
    {
        "columns": ("งานที่ / ชื่อโครงการ", "ราคากลาง", "รายชื่อผู้เสนอราคา / ราคาที่เสนอ"),
        "none": ("ไม่มีการจัดซื้อ",),
    },
)
HEAD = "ลำดับ งานที่จัดซื้อหรือจัดจ้าง ราคากลาง"
BIDDERS = "รายชื่อผู้เสนอราคาและราคาที่เสนอ"
IDLE = "ในเดือนนี้ไม่มีการจัดซื้อจัดจ้าง"


def judged(page: Page | None = None, document: Document | None = None) -> Judgement:
    return columns.judge(ASKED, Subject(URL, (), page, document), OWN)


@pytest.mark.parametrize("text", [f"{HEAD}\n{BIDDERS}", f"ชื่อโครงการ ราคากลาง\n{BIDDERS}", IDLE])
def test_a_file_with_every_column(text: str) -> None:
    assert judged(document=paper(text)).outcome == YES


def test_what_lacks_is_told() -> None:
    lacking = judged(document=paper(f"{HEAD}\n1 ซื้อวัสดุ 5,000"))
    assert (lacking.outcome, lacking.found) == (NO, True)
    assert "รายชื่อผู้เสนอราคา" in lacking.note.th
    assert "ราคากลาง" not in lacking.note.th


def test_one_idle_month_excuses_no_table_of_the_others() -> None:
    assert judged(document=paper(f"{HEAD}\n{IDLE}")).outcome == NO


def test_a_page_by_its_own_lines() -> None:
    table = f"<table><tr><th>งานที่ซื้อ<th>ราคากลาง<th>{BIDDERS}<tr><td>ถัง<td>900<td>ร้าน</table>"
    assert judged(read(table)).outcome == YES
    nothing = judged(read("<h1>สขร.1</h1><p>ข่าว</p>"))
    assert (nothing.outcome, nothing.found) == (NO, False)


def test_a_picture_is_for_a_person() -> None:
    assert judged(read("<h1>สขร.1</h1><img src='a.jpg' width='900'>")).outcome == CANNOT_TELL
