"""The year's measures: read strictly, wrong ones told with their line."""

from __future__ import annotations

from pathlib import Path

import pytest

from oitcheck.errors import RuleError
from oitcheck.measures import Issue, Progress, load_measures, measures_file

ITEMS = ["O2", "O5"]
ISSUES = """      issues:
        - {number: i19, text: หน่วยงานควรตรวจสอบ}
        - ข้อสังเกตอื่น
"""
FILE = """fiscal_year: 2566
round: 6
iit:
  scores:
    - {indicator: 5, name: การแก้ปัญหาการทุจริต, score: 81.25, last: 78}
  measures:
    - heading: ตัวชี้วัดที่ 4
      issues:
        - {number: i19, text: หน่วยงานควรตรวจสอบ}
        - ข้อสังเกตอื่น
      actions: ประชาสัมพันธ์
      responsible: [สำนักปลัด, กองคลัง]
      status: อยู่ระหว่างดำเนินการ
oit:
  measures:
    - {items: [O5], issues: [เพิ่มโทรสาร]}
"""


def _load(folder: Path, text: str) -> object:
    file = folder / "measures.yaml"
    file.write_text(text, "utf-8")
    return load_measures(file, ITEMS)


def test_everything_is_read(tmp_path: Path) -> None:
    file = tmp_path / "measures.yaml"
    file.write_text(FILE, "utf-8")
    made = load_measures(file, ITEMS)
    assert (made.fiscal_year, made.round, made.eit) == (2566, 6, None)
    assert made.iit is not None
    assert made.oit is not None
    assert (made.iit.scores[0].score, made.iit.scores[0].last) == (81.25, 78.0)
    row = made.iit.measures[0]
    assert row.issues == (Issue("หน่วยงานควรตรวจสอบ", "i19"), Issue("ข้อสังเกตอื่น"))
    assert (row.actions, row.progress) == (("ประชาสัมพันธ์",), Progress.GOING)
    assert row.responsible == ("สำนักปลัด", "กองคลัง")
    assert (made.oit.measures[0].items, made.oit.measures[0].progress) == (("O5",), None)


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("round: 6", "round: 7", 2, "6"),
        ("fiscal_year: 2566\n", "", 1, "fiscal_year"),
        ("score: 81.25", "score: 181", 5, "81.25"),
        ("score: 81.25", "score: -1", 5, "81.25"),
        ("status: อยู่ระหว่างดำเนินการ", "status: อยู่ระหว่าง", 13, "อยู่ระหว่างดำเนินการ"),
        ("responsible:", "resposible:", 12, "responsible"),
        ("items: [O5]", "items: [O55]", 16, "O5"),
        (ISSUES, "", 7, "issues"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, says: str
) -> None:
    assert old in FILE
    with pytest.raises(RuleError) as caught:
        _load(tmp_path, FILE.replace(old, new))
    assert caught.value.line == line
    assert says in caught.value.text.en


def test_the_file_stands_beside_the_site_file(tmp_path: Path) -> None:
    site = tmp_path / "agency.yaml"
    assert measures_file(None) is None
    assert measures_file(site) is None
    (tmp_path / "measures.yaml").write_text(FILE, "utf-8")
    assert measures_file(site) == tmp_path / "measures.yaml"
