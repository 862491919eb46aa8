"""The file to hand in, made from a result."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from oitcheck.errors import UsageError
from oitcheck.handin import click_path, handin_csv, latest_result, write_handin
from oitcheck.submission import load_submission

PATH = [{"text": "ข้อมูลหน่วยงาน", "url": "http://x/a"}, {"text": "โครงสร้าง", "url": "http://x/b"}]


def _finding(item: str, status: str, *urls: str) -> dict[str, Any]:
    evidence = [{"url": url, "click_path": PATH} for url in urls]
    return {
        "item": item,
        "status": status,
        "reason": {"th": "เหตุผล", "en": "reason"},
        "requirements": [{"evidence": evidence}, {"evidence": evidence[:1]}],
    }


RESULT = {
    "findings": [
        _finding("O1", "present", "http://x/b", "http://x/c"),
        _finding("O2", "partial", "http://x/d"),
        _finding("O3", "missing"),
        _finding("O4", "unchecked"),
        _finding("O5", "exempt"),
    ]
}


def test_one_row_an_address_with_the_way_to_it() -> None:
    rows = list(csv.reader(io.StringIO(handin_csv(RESULT).lstrip("\ufeff"))))
    assert rows[0][:4] == ["ข้อ", "มี/ไม่มี", "URL", "คำอธิบาย"]
    way = "หน้าหลัก > ข้อมูลหน่วยงาน > โครงสร้าง"
    assert rows[1:] == [
        ["O1", "มี", "http://x/b", way, ""],
        ["O1", "มี", "http://x/c", way, ""],
        ["O2", "มี", "http://x/d", way, "เหตุผล"],
        ["O3", "ไม่มี", "", "", "เหตุผล"],
        ["O4", "", "", "", "เหตุผล"],
        ["O5", "ไม่มี", "", "", "เหตุผล"],
    ]


def test_what_was_handed_in_is_kept() -> None:
    because = {"th": "ตอบว่าไม่มี", "en": ""}
    told = [
        {"url": "http://x/b", "answer": "มี", "reason": {"th": "พบ", "en": ""}},
        {"url": "", "answer": "ไม่มี", "reason": because},
    ]
    finding = {**_finding("O1", "review", "http://x/b", "http://x/c"), "submitted": told}
    rows = list(csv.reader(io.StringIO(handin_csv({"findings": [finding]}).lstrip("\ufeff"))))
    assert rows[1:] == [
        ["O1", "มี", "http://x/b", "หน้าหลัก > ข้อมูลหน่วยงาน > โครงสร้าง", "พบ"],
        ["O1", "ไม่มี", "", "", "ตอบว่าไม่มี"],
    ]


def test_no_cell_is_a_formula() -> None:
    assert click_path([{"text": "=1+1", "url": "http://x"}]).startswith("หน้าหลัก")
    evil = {"findings": [{**_finding("O1", "missing"), "reason": {"th": "=cmd()", "en": ""}}]}
    assert "'=cmd()" in handin_csv(evil)


def _stored(tmp_path: Path, text: str) -> Path:
    folder = tmp_path / "reports" / "www.x.go.th" / "latest"
    folder.mkdir(parents=True)
    (folder / "result.json").write_text(text, "utf-8")
    return tmp_path / "reports"


def test_what_is_written_can_be_handed_in_again(tmp_path: Path) -> None:
    out = _stored(tmp_path, json.dumps(RESULT))
    target = tmp_path / "links.csv"
    assert write_handin("www.x.go.th", out, target) == 6
    rows = load_submission(target, [f"O{n}" for n in range(1, 6)])
    assert [(r.item, r.has) for r in rows] == [
        ("O1", True),
        ("O1", True),
        ("O2", True),
        ("O3", False),
        ("O5", False),
    ]
    with pytest.raises(UsageError, match="force"):
        write_handin("www.x.go.th", out, target)
    assert write_handin("www.x.go.th", out, target, replace=True) == 6


def test_without_a_result_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"oitcheck scan www\.x\.go\.th"):
        latest_result("www.x.go.th", tmp_path)
    out = _stored(tmp_path, "{")
    with pytest.raises(UsageError, match="cannot be read"):
        latest_result("www.x.go.th", out)
