"""Notes brought home from a spreadsheet to the folder of each site."""

from __future__ import annotations

import os
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter

from oitcheck.errors import OutputError, UsageError
from oitcheck.notes import fingerprint, load_notes
from oitcheck.noting import import_notes
from oitcheck.report.json_ import dumps
from tests.report.samples import result

DAY = date(2023, 4, 12)
HEADS = ["เว็บไซต์", "ชุดเกณฑ์", "ข้อ", "ผลที่เสนอ", "ผลผู้ตรวจ", "เหตุผล", "ผู้ทาน", "รหัสหลักฐาน"]


def _workbook(folder: Path, *rows: tuple[str, str, object], evidence: str = "ab12") -> Path:
    """Rows of website, item and call."""
    file = BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet = book.add_worksheet("รายข้อ")
    sheet.write_row(0, 0, HEADS)
    for number, (website, item, call) in enumerate(rows, 1):
        told = [website, "core", item, "0", call, "เห็นในภาพ", "หัวหน้า", evidence]
        sheet.write_row(number, 0, told)
    book.close()
    path = folder / "filled.xlsx"
    path.write_bytes(file.getvalue())
    return path


def _import(
    folder: Path, *rows: tuple[str, str, object], evidence: str = "ab12"
) -> tuple[list[str], int, list[str]]:
    book = _workbook(folder, *rows, evidence=evidence)
    done = import_notes(book, folder / "reports", "ผู้ตรวจ", DAY)
    return [f.parent.name for f in done.files], done.notes, [p.th for p in done.problems]


def _site(folder: Path, name: str) -> Path:
    home = folder / "reports" / name
    home.mkdir(parents=True)
    return home


def test_each_site_gets_its_own(tmp_path: Path) -> None:
    one, two = _site(tmp_path, "a.go.th"), _site(tmp_path, "b.go.th")
    rows = (
        ("http://a.go.th/", "O5", 100),
        ("http://b.go.th/", "O5", 0),
        ("http://a.go.th/", "O2", ""),
    )
    assert _import(tmp_path, *rows) == (["a.go.th", "b.go.th"], 2, [])
    (note,) = load_notes(one / "notes.yaml")
    assert (note.item, note.call, note.by, note.date, note.evidence) == (
        "O5", 100, "ผู้ตรวจ", DAY, "ab12",
    )  # fmt: skip
    assert load_notes(two / "notes.yaml")[0].call == 0
    assert {path.name for path in one.iterdir()} == {"notes.yaml"}


def test_earlier_notes_stay_and_the_new_one_counts(tmp_path: Path) -> None:
    home = _site(tmp_path, "a.go.th")
    _import(tmp_path, ("http://a.go.th/", "O5", 100), ("http://a.go.th/", "O2", 100))
    _import(tmp_path, ("http://a.go.th/", "O5", 0))
    assert [(n.item, n.call) for n in load_notes(home / "notes.yaml")] == [("O5", 0), ("O2", 100)]


def test_an_unchanged_row_leaves_who_decided_first(tmp_path: Path) -> None:
    home = _site(tmp_path, "a.go.th")
    _import(tmp_path, ("http://a.go.th/", "O5", 100))
    before = (home / "notes.yaml").read_text("utf-8")
    book = _workbook(tmp_path, ("http://a.go.th/", "O5", 100))
    done = import_notes(book, tmp_path / "reports", "คนอื่น", date(2024, 1, 1))
    assert (done.notes, done.problems) == (0, ())
    assert (home / "notes.yaml").read_text("utf-8") == before


def test_items_that_are_not_there_are_told(tmp_path: Path) -> None:
    home = _site(tmp_path, "a.go.th")
    rows = [("http://a.go.th/", item, 100) for item in ("O99", "ข้อ ๕")]
    sites, count, problems = _import(tmp_path, *rows)
    assert (sites, count, len(problems)) == (["a.go.th"], 1, 1)
    assert "O99" in problems[0]
    assert [note.item for note in load_notes(home / "notes.yaml")] == ["O5"]


def test_the_same_site_by_two_addresses_is_one(tmp_path: Path) -> None:
    _site(tmp_path, "a.go.th")
    rows = (("http://a.go.th/", "O5", 100), ("https://a.go.th/", "O5", 0))
    sites, count, problems = _import(tmp_path, *rows)
    assert (sites, count, len(problems)) == ([], 0, 1)


def test_a_row_without_a_code_holds_for_what_was_found_last(tmp_path: Path) -> None:
    home = _site(tmp_path, "www.ban-nongsai.example")
    (home / "latest").mkdir()
    (home / "latest" / "result.json").write_text(dumps(result()), "utf-8")
    told = next(f for f in result().findings if f.item == "O5")
    _import(tmp_path, ("https://www.ban-nongsai.example/", "O5", 100), evidence="")
    (note,) = load_notes(home / "notes.yaml")
    assert note.evidence == fingerprint(told)


def test_a_site_without_results_stops_no_other(tmp_path: Path) -> None:
    _site(tmp_path, "b.go.th")
    sites, count, problems = _import(
        tmp_path, ("http://a.go.th/", "O5", 100), ("http://b.go.th/", "O5", 100)
    )
    assert (sites, count, len(problems)) == (["b.go.th"], 1, 1)
    assert "http://a.go.th/" in problems[0]


def test_notes_that_cannot_be_read_are_not_written_over(tmp_path: Path) -> None:
    home = _site(tmp_path, "a.go.th")
    (home / "notes.yaml").write_text("- {item: O5}\n")
    sites, count, problems = _import(tmp_path, ("http://a.go.th/", "O5", 100))
    assert (sites, count) == ([], 0)
    assert "notes.yaml:1" in problems[0]
    assert (home / "notes.yaml").read_text() == "- {item: O5}\n"


def test_a_file_that_is_no_workbook(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_text("nothing")
    with pytest.raises(UsageError):
        import_notes(tmp_path / "x.xlsx", tmp_path, "ผู้ตรวจ", DAY)


def test_a_disk_that_says_no(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _site(tmp_path, "a.go.th")
    book = _workbook(tmp_path, ("http://a.go.th/", "O5", 100))

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError):
        import_notes(book, tmp_path / "reports", "ผู้ตรวจ", DAY)
