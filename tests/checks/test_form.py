"""The form of the assessment: recognised by its captions, unaltered, no cell empty."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from oitcheck.checks import form
from oitcheck.model import Document, Facts, Outcome, Requirement, Subject, Table, Unit
from oitcheck.texts import Text

COLUMNS = (
    "ชื่อรายการของงานที่ซื้อหรือจ้าง",
    "วงเงินงบประมาณ",
    "ราคากลาง",
    "ราคาที่ตกลงซื้อหรือจ้าง",
    "ผู้ประกอบการ",
)
HEAD = (
    "ที่",
    "ชื่อรายการของงานที่ซื้อหรือจ้าง",
    "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)",
    "ราคากลาง\n(บาท)",
    "ราคาที่ตกลงซื้อหรือจ้าง (บาท)",
    "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก",
)
WORK = ("1", "ซื้อคอมพิวเตอร์", "66,000", "66,000", "65,400", "ร้านทดสอบ")
FACTS = Facts("", "", 2568, date(2025, 4, 2), "")
WANT = Requirement(
    "form",
    "columns",
    Text("", ""),
    {"columns": COLUMNS, "phrase": ("ราคากลาง", "วงเงิน"), "least": ("2",)},
)


def judged(*rows: Sequence[str], text: str = "") -> tuple[Outcome, str]:
    table = Table("ITA", tuple(tuple(row) for row in rows))
    document = Document((text or "ตาราง",), 1, unit=Unit.SHEET, tables=(table,))
    said = form.judge(WANT, Subject("", (), document=document), FACTS)
    assert all(q.place == "แผ่นงาน 1" for q in said.quotes)
    return said.outcome, said.note.en


def test_a_form_that_is_filled_in() -> None:
    outcome, note = judged(HEAD, WORK, ("2", "จ้างเหมา", "5,000", "-", "-", "-"))
    assert outcome == Outcome.YES
    assert "2 entries" in note


def test_titles_above_and_numbers_without_an_entry_are_passed_over() -> None:
    empty = ("", "", "", "", "", "")
    title = ("รายการจัดซื้อจัดจ้าง ปี 2568", "", "", "", "", "")
    assert judged(title, empty, HEAD, WORK, ("2", "", "", "", "", ""), empty)[0] == Outcome.YES


@pytest.mark.parametrize("at", range(1, 6))
def test_every_empty_cell_of_an_entry_is_named(at: int) -> None:
    row = list(WORK)
    row[at] = " "
    outcome, note = judged(HEAD, WORK, row)
    assert outcome == Outcome.NO
    assert COLUMNS[at - 1] in note
    assert "(3)" in note


def test_a_row_that_is_too_short_has_empty_cells() -> None:
    outcome, note = judged(HEAD, WORK[:4])
    assert outcome == Outcome.NO
    assert note.startswith("2 cells")


@pytest.mark.parametrize("at", range(1, 6))
def test_a_caption_that_is_missing_or_altered_is_named(at: int) -> None:
    head = list(HEAD)
    head[at] = "หมายเหตุ"
    outcome, note = judged(head, WORK)
    assert outcome == Outcome.NO
    assert COLUMNS[at - 1] in note


def test_captions_alone_are_no_list() -> None:
    assert judged(HEAD)[0] == Outcome.NO


def test_another_table_is_judged_by_its_words() -> None:
    other = ("ชื่อ", "ตำแหน่ง")
    assert judged(other, ("ก", "ข"), text="ราคากลาง วงเงิน")[0] == Outcome.YES
    assert judged(other, ("ก", "ข"), text="ราคากลาง")[0] == Outcome.NO


def test_of_two_captions_the_shorter_is_meant() -> None:
    head = ("ราคากลางและวงเงินงบประมาณ", *HEAD[1:])
    row = ("", *WORK[1:])
    assert judged(head, row)[0] == Outcome.YES
