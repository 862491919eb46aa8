"""The file to hand in, made from a result."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from oitcheck.errors import UsageError
from oitcheck.handin import handin_csv, write_handin
from oitcheck.model import Finding, Outcome, Status, Step, Submitted
from oitcheck.report.json_ import dumps
from oitcheck.submission import load_submission
from oitcheck.texts import Text
from tests.report.samples import every_status, evidence, part, result

PATH = (Step("ข้อมูลหน่วยงาน", "http://x/a"), Step("โครงสร้าง", "http://x/b"))
WAY = "หน้าหลัก > ข้อมูลหน่วยงาน > โครงสร้าง"
WHY = Text("เหตุผล", "reason")


def _finding(item: str, status: Status, *urls: str) -> Finding:
    proofs = [replace(evidence("x", "ก"), url=url, click_path=PATH) for url in urls]
    parts = [part("d", name, WHY, Outcome.YES, WHY, proofs) for name in ("a", "b")]
    return replace(
        every_status()[0],
        item=item,
        status=status,
        reason=WHY,
        requirements=tuple(parts),
        submitted=(),
    )


FINDINGS = (
    _finding("O1", Status.PRESENT, "http://x/b", "http://x/c"),
    _finding("O2", Status.PARTIAL, "http://x/d"),
    _finding("O3", Status.MISSING),
    _finding("O4", Status.UNCHECKED),
    _finding("O5", Status.EXEMPT),
)


def _rows(*findings: Finding) -> list[list[str]]:
    return list(csv.reader(io.StringIO(handin_csv(result(findings)).lstrip("\ufeff"))))


def test_one_row_an_address_with_the_way_to_it() -> None:
    rows = _rows(*FINDINGS)
    assert rows[0][:4] == ["ข้อ", "มี/ไม่มี", "URL", "คำอธิบาย"]
    assert rows[1:] == [
        ["O1", "มี", "http://x/b", WAY, ""],
        ["O1", "มี", "http://x/c", WAY, ""],
        ["O2", "มี", "http://x/d", WAY, "เหตุผล"],
        ["O3", "ไม่มี", "", "", "เหตุผล"],
        ["O4", "", "", "", "เหตุผล"],
        ["O5", "ไม่มี", "", "", "เหตุผล"],
    ]


def test_what_was_handed_in_is_kept() -> None:
    told = (
        Submitted("http://x/b", "มี", Status.PRESENT, Text("พบ", ""), True),
        Submitted("", "ไม่มี", Status.MISSING, Text("ตอบว่าไม่มี", ""), None),
    )
    found = replace(_finding("O1", Status.REVIEW, "http://x/b", "http://x/c"), submitted=told)
    assert _rows(found)[1:] == [
        ["O1", "มี", "http://x/b", WAY, "พบ"],
        ["O1", "ไม่มี", "", "", "ตอบว่าไม่มี"],
    ]


def test_no_cell_is_a_formula() -> None:
    evil = replace(_finding("O1", Status.MISSING), reason=Text("=cmd()", ""))
    assert _rows(evil)[1][4] == "'=cmd()"


def _stored(folder: Path, text: str) -> Path:
    latest = folder / "reports" / "www.x.go.th" / "latest"
    latest.mkdir(parents=True)
    (latest / "result.json").write_text(text, "utf-8")
    return folder / "reports"


def _answers(target: Path, items: Sequence[str]) -> list[tuple[str, bool]]:
    return [(row.item, row.has) for row in load_submission(target, items)]


def test_what_is_written_can_be_handed_in_again(tmp_path: Path) -> None:
    out = _stored(tmp_path, dumps(result(FINDINGS)))
    target = tmp_path / "links.csv"
    assert write_handin("www.x.go.th", out, target) == 6
    assert _answers(target, [f"O{n}" for n in range(1, 6)]) == [
        ("O1", True), ("O1", True), ("O2", True), ("O3", False), ("O5", False),
    ]  # fmt: skip
    with pytest.raises(UsageError, match="force"):
        write_handin("www.x.go.th", out, target)
    assert write_handin("www.x.go.th", out, target, replace=True) == 6


def test_what_an_auditor_decided_since_counts(tmp_path: Path) -> None:
    out = _stored(tmp_path, dumps(result()))
    (out / "www.x.go.th" / "notes.yaml").write_text(
        "- {item: O28, call: 100, reason: เห็นแล้ว, by: ผู้ตรวจ, date: 2023-04-12}\n", "utf-8"
    )
    write_handin("www.x.go.th", out, tmp_path / "links.csv")
    text = (tmp_path / "links.csv").read_text("utf-8-sig")
    (row,) = [row for row in csv.reader(io.StringIO(text)) if "O28" in row]
    assert row[1] == ""
    assert "เห็นแล้ว" in row[4]


def test_without_a_result_it_says_what_to_do(tmp_path: Path) -> None:
    target = tmp_path / "links.csv"
    with pytest.raises(UsageError, match=r"oitcheck scan www\.x\.go\.th"):
        write_handin("www.x.go.th", tmp_path, target)
    with pytest.raises(UsageError, match="cannot be read"):
        write_handin("www.x.go.th", _stored(tmp_path, "{"), target)
