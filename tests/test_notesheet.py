"""The auditor's calls, read back from the sheet of items."""

from __future__ import annotations

import io
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from oitcheck.errors import UsageError
from oitcheck.model import ScanResult
from oitcheck.notes import Note, fingerprint, with_notes
from oitcheck.notesheet import SheetNote, read_notes
from oitcheck.report import RENDERERS, join
from oitcheck.report.columns import CALL, EVIDENCE, ITEMS, PROPOSED, REVIEWER, RULES, WHY
from oitcheck.texts import Lang, Text, say
from tests.report.noted import noted
from tests.report.samples import HOME, hostile, result, year_result

BY = "ผู้ตรวจประเมิน"
ON = date(2023, 5, 2)
HEAD = [say(column).th for column in ITEMS]
AGREED = "เห็นด้วยกับผลที่โปรแกรมเสนอ"
Cells = Sequence[Any]


def _exported(made: ScanResult, lang: Lang = "th") -> list[list[Any]]:
    """The items sheet as we write it, header first."""
    content = RENDERERS["xlsx"].render(join(made, lang=lang))
    assert isinstance(content, bytes)
    with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
        return book.get_sheet_by_index(1).to_python()


def _book(path: Path, *sheets: Iterable[Cells], hidden: Sequence[int] = ()) -> Path:
    """A workbook with these rows, as a spreadsheet program would save it."""
    with xlsxwriter.Workbook(path) as book:
        for number, rows in enumerate(sheets):
            sheet = book.add_worksheet(f"แผ่น {number + 1}")
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
            if number in hidden:
                sheet.hide()
    return path


def _row(item: str = "O5", **cells: object) -> list[Any]:
    """A row of ``HEAD``."""
    usual: dict[str, object] = {
        "column.website": HOME,
        "column.agency": "อบต.บ้านหนองทราย",
        RULES: "core",
        "column.item": item,
        PROPOSED: "0",
        EVIDENCE: "0123456789",
    }
    values = usual | {f"column.{name}": value for name, value in cells.items()}
    return [values.get(column, "") for column in ITEMS]


def _read(path: Path) -> tuple[list[SheetNote], list[Text]]:
    return read_notes(path, BY, ON)


def _edited(rows: list[list[Any]], calls: Mapping[str, Mapping[str, Any]]) -> list[list[Any]]:
    """The exported rows with the calls of an auditor, by item."""
    head = rows[0]
    at = head.index(say("column.item").th if "ข้อ" in head else "Item")
    for row in rows[1:]:
        for column, value in calls.get(row[at], {}).items():
            names = say(column).th, say(column).en
            row[next(n for n, name in enumerate(head) if name in names)] = value
    return rows


@pytest.mark.parametrize("lang", ["th", "en"])
def test_what_was_exported_and_filled_in_comes_back(tmp_path: Path, lang: Lang) -> None:
    calls: dict[str, dict[str, object]] = {
        "O5": {CALL: 100, WHY: "โทรสารอยู่ในภาพ", REVIEWER: "หัวหน้ากลุ่ม"},
        "O2": {CALL: 100},
        "O17": {CALL: "รอวินิจฉัย"},
        "O28": {CALL: 0, WHY: "ดูแล้ว"},
    }
    notes, wrong = _read(_book(tmp_path / "x.xlsx", _edited(_exported(result(), lang), calls)))
    assert not wrong
    assert {one.website for one in notes} == {HOME}
    told = {one.note.item: one.note for one in notes}
    assert told["O5"] == Note(
        item="O5",
        call=100,
        reason="โทรสารอยู่ในภาพ",
        by=BY,
        date=ON,
        reviewer="หัวหน้ากลุ่ม",
        rules="core",
        evidence=fingerprint(result().findings[1]),
    )
    assert [told[item].call for item in ("O2", "O17", "O28")] == [100, None, 0]
    assert [told[item].reason for item in ("O2", "O17", "O28")] == [AGREED, AGREED, "ดูแล้ว"]
    after = with_notes(result(), told.values())
    assert {f.item for f in after.findings if f.override and not f.override.stale} == set(told)


@pytest.mark.parametrize("lang", ["th", "en"])
def test_what_was_decided_before_comes_back_from_our_own_file(tmp_path: Path, lang: Lang) -> None:
    path = tmp_path / "result.xlsx"
    content = RENDERERS["xlsx"].render(join(noted(), lang=lang))
    assert isinstance(content, bytes)
    path.write_bytes(content)
    notes, wrong = _read(path)
    assert not wrong
    assert [(one.note.item, one.note.call) for one in notes] == [("O5", 100), ("O17", None)]
    assert notes[0].note.reviewer == "หัวหน้ากลุ่ม"


def test_an_untouched_file_decides_nothing(tmp_path: Path) -> None:
    for number, made in enumerate((result(), hostile(), year_result())):
        path = _book(tmp_path / f"{number}.xlsx", _exported(made))
        assert _read(path) == ([], [])


@pytest.mark.parametrize(
    ("typed", "call"),
    [
        (100, 100),
        (100.0, 100),
        ("100", 100),
        (" 100.0 ", 100),
        ("๑๐๐", 100),
        ("๑๐๐.๐", 100),
        (0, 0),
        ("0", 0),
        ("๐", 0),
        ("0.00", 0),
        ("รอวินิจฉัย", None),
        (" รอ วินิจฉัย\n", None),
    ],
)
def test_calls_as_people_type_them(tmp_path: Path, typed: object, call: int | None) -> None:
    rows = [HEAD, _row(call=typed, why="เพราะ")]
    notes, wrong = _read(_book(tmp_path / "x.xlsx", rows))
    assert not wrong
    assert [one.note.call for one in notes] == [call]


@pytest.mark.parametrize("typed", ["50", 1, "ผ่าน", "1000", "-100", "100%", True])
def test_an_unknown_call_is_told_and_stops_no_other(tmp_path: Path, typed: object) -> None:
    rows = [HEAD, _row(call=typed, why="เพราะ"), _row("O6", call=0)]
    notes, wrong = _read(_book(tmp_path / "x.xlsx", rows))
    assert [one.note.item for one in notes] == ["O6"]
    (problem,) = wrong
    assert problem.th.startswith("แผ่นงาน “แผ่น 1” แถว 2: ไม่รู้จักผล “")
    assert problem.en.startswith("sheet “แผ่น 1”, row 2: ")


@pytest.mark.parametrize(
    ("proposed", "call", "fine"),
    [(0, 0, True), ("0", 0.0, True), (0, 100, False), ("รอวินิจฉัย", "รอวินิจฉัย", True),
     ("รอวินิจฉัย", 100, False), (100, "รอวินิจฉัย", False), ("", 100, False), ("", "รอวินิจฉัย", False)],
)  # fmt: skip
def test_who_contradicts_gives_a_reason(
    tmp_path: Path, proposed: object, call: object, fine: bool
) -> None:
    bare = [HEAD, _row(proposed=proposed, call=call)]
    notes, wrong = _read(_book(tmp_path / "x.xlsx", bare))
    assert (len(notes), len(wrong)) == ((1, 0) if fine else (0, 1))
    assert fine or "แถว 2: ข้อ O5 ผลผู้ตรวจต่างจากผลที่เสนอ" in wrong[0].th
    told = [HEAD, _row(proposed=proposed, call=call, why="เพราะ")]
    assert len(_read(_book(tmp_path / "y.xlsx", told))[0]) == 1


@pytest.mark.parametrize("name", ["website", "rules", "item"])
def test_a_row_that_does_not_say_what_it_is_about(tmp_path: Path, name: str) -> None:
    rows = [HEAD, _row("O6", call=0), _row(call=0, **{name: " "})]
    notes, wrong = _read(_book(tmp_path / "x.xlsx", rows))
    assert [one.note.item for one in notes] == ["O6"]
    assert wrong[0].en == (
        f"sheet “แผ่น 1”, row 3: there is a call, but nothing under {say(f'column.{name}').en}"
    )


def test_columns_that_moved_rows_that_are_gone_and_lines_above(tmp_path: Path) -> None:
    rows = [HEAD, _row("O5", call=0), _row("O6", call=100, why="พบแล้ว")]
    turned = [["", *reversed(row), "ของเรา"] for row in rows]
    blank: list[list[Any]] = [["บันทึกของกลุ่มตรวจ"], [], []]
    notes, wrong = _read(_book(tmp_path / "x.xlsx", [*blank, *turned[:1], [], *turned[:0:-1]]))
    assert not wrong
    assert [(one.note.item, one.note.call) for one in notes] == [("O6", 100), ("O5", 0)]


def test_the_row_that_is_told_is_the_one_that_the_spreadsheet_shows(tmp_path: Path) -> None:
    rows = [[], [], ["", *HEAD], [], ["", *_row(call="x")]]
    assert ", row 5: " in _read(_book(tmp_path / "x.xlsx", rows))[1][0].en


def test_agencies_below_each_other_and_in_other_sheets(tmp_path: Path) -> None:
    english = [say(column).en.upper() + " " for column in ITEMS]
    first = [HEAD, _row(call=0), _row(call=0, website="https://b.example/"), english,
             _row(call=0, website="https://c.example/")]  # fmt: skip
    second = [english, _row(call=0, rules="oit-2566")]
    notes, wrong = _read(_book(tmp_path / "x.xlsx", [["อื่น"]], first, second))
    assert not wrong
    assert [(one.website, one.note.rules) for one in notes] == [
        (HOME, "core"),
        ("https://b.example/", "core"),
        ("https://c.example/", "core"),
        (HOME, "oit-2566"),
    ]


def test_what_nobody_sees_decides_nothing(tmp_path: Path) -> None:
    seen, hidden = [HEAD, _row("O5", call=0)], [HEAD, _row("O6", call=0)]
    notes, _ = _read(_book(tmp_path / "x.xlsx", seen, hidden, hidden=[1]))
    assert [one.note.item for one in notes] == ["O5"]


def test_a_layout_that_is_not_known(tmp_path: Path) -> None:
    lacking = [HEAD[3:], _row(call=0)[3:]]
    twice = [[*HEAD, say(CALL).th], [*_row(call=0), "100"]]
    notes, wrong = _read(_book(tmp_path / "x.xlsx", lacking, twice, [HEAD, _row(call=0)]))
    assert len(notes) == 1
    assert [problem.th for problem in wrong] == [
        "แผ่นงาน “แผ่น 1” แถว 1: หัวตารางขาดคอลัมน์ เว็บไซต์, ชุดเกณฑ์ จึงไม่ได้อ่านแถวข้างใต้",
        "แผ่นงาน “แผ่น 2” แถว 1: หัวตารางมีคอลัมน์ ผลผู้ตรวจ ซ้ำกัน จึงไม่ได้อ่านแถวข้างใต้",
    ]


def test_columns_that_may_be_gone(tmp_path: Path) -> None:
    kept = [n for n, column in enumerate(ITEMS) if column not in (EVIDENCE, REVIEWER, PROPOSED)]
    rows = [[row[n] for n in kept] for row in (HEAD, _row(call=0, why="ดูแล้ว"), _row("O6", call=0))]
    notes, wrong = _read(_book(tmp_path / "x.xlsx", rows))
    assert [(one.note.evidence, one.note.reviewer) for one in notes] == [("", "")]
    assert "O6" in wrong[0].en, "nobody knows what was proposed, so a reason is wanted"


def test_two_rows_that_disagree_are_both_left_out(tmp_path: Path) -> None:
    rows = [HEAD, _row(call=0), _row("O6", call=0), _row("O6", call=0)]
    notes, wrong = _read(_book(tmp_path / "x.xlsx", rows, [HEAD, _row(call=100, why="พบ")]))
    assert [one.note.item for one in notes] == ["O6"]
    (problem,) = wrong
    assert problem.en == (
        "sheet “แผ่น 2”, row 2: O5 is decided otherwise in sheet “แผ่น 1”, row 2; "
        "neither row was taken"
    )


def test_words_of_the_sheet_are_cleaned(tmp_path: Path) -> None:
    rows = [HEAD, _row(call=100, why="=1+1\n\u202eข้อ  2 "), _row("O6", call="\u202e" * 99)]
    notes, wrong = _read(_book(tmp_path / "x.xlsx", [[str(c) for c in row] for row in rows]))
    assert "\n" not in notes[0].note.reason
    assert "\u202e" not in notes[0].note.reason + wrong[0].th
    assert len(wrong[0].th) < 200


def test_hundreds_of_agencies(tmp_path: Path) -> None:
    rows = [HEAD]
    for agency in range(300):
        site = f"https://a{agency}.example/"
        rows += [_row(f"O{n}", website=site, call=0, found="ผล " * 100) for n in range(43)]
    path = _book(tmp_path / "x.xlsx", rows)
    began = time.process_time()
    notes, wrong = _read(path)
    assert (len(notes), wrong) == (300 * 43, [])
    assert time.process_time() - began < 12


def _bomb(path: Path) -> None:
    _book(path, [HEAD, _row(call=0)])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/media/x.xml", b"<a>" + b" " * 60_000_000 + b"</a>")


def _sparse(path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet().write(1_000_000, 16_000, "x")


def _cut(path: Path) -> None:
    _book(path, [HEAD, _row(call=0)])
    path.write_bytes(path.read_bytes()[:-400])


def _other_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("word/document.xml", "<a/>")


def _broken_sheet(path: Path) -> None:
    _book(path, [HEAD, _row(call=0)])
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"][:500]
    with zipfile.ZipFile(path, "w") as new:
        for name, content in parts.items():
            new.writestr(name, content)


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (_bomb, "larger than oitcheck reads"),
        (_sparse, "larger than oitcheck reads"),
        (_cut, "could not be read"),
        (_broken_sheet, "could not be read"),
        (_other_zip, "a kind of file that is not read"),
        (lambda path: path.write_bytes(b""), "a kind of file that is not read"),
        (lambda path: path.write_text("ข้อ,ผลผู้ตรวจ", "utf-8"), "a kind of file that is not read"),
        (lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "a kind of file"),
        (lambda path: path.mkdir(), ""),
    ],
)
def test_a_file_that_is_no_sound_xlsx(tmp_path: Path, make: Any, why: str) -> None:
    path = tmp_path / "x.xlsx"
    make(path)
    with pytest.raises(UsageError) as caught:
        _read(path)
    assert why in caught.value.text.en
    assert caught.value.text.en.startswith(f"{path} cannot be read (")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no file"):
        _read(tmp_path / "x.xlsx")


def test_a_workbook_without_the_columns(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        _read(_book(tmp_path / "x.xlsx", [["ข้อ", "รายการ"], ["O5", "x"]], []))
    assert "เว็บไซต์, ชุดเกณฑ์, ข้อ, ผลผู้ตรวจ" in caught.value.text.th


def test_the_library_is_loaded_only_when_a_sheet_is_read() -> None:
    code = "import sys, oitcheck.notesheet; print('python_calamine' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"
