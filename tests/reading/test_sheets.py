"""Workbooks: one page a sheet, amounts as amounts, years as years, hidden sheets unread."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest
import xlsxwriter

from oitcheck.checks.amounts import _AMOUNT
from oitcheck.model import Document, Problem, Reason, Unit
from oitcheck.reading.gather import MAX_CHARS, MAX_PAGES, MAX_ROWS
from oitcheck.reading.office import read_office
from oitcheck.reading.sheets import Cell, plain, shown
from oitcheck.thai.years import YearKind, years
from tests.reading.office_files import PLAN, WATER, old, packed, reason, text

ODS = "application/vnd.oasis.opendocument.spreadsheet"


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook as an agency makes it."""
    path = tmp_path_factory.mktemp("sheets") / "plan.xlsx"
    with xlsxwriter.Workbook(str(path)) as file:
        day = file.add_format({"num_format": "d mmm yyyy"})
        plan, hidden, other = map(file.add_worksheet, ("แผน ๒๕๖๖", "ลับ", "สรุป"))
        hidden.write(0, 0, "ไม่เปิดเผย")
        hidden.hide()
        plan.merge_range(0, 0, 0, 3, PLAN)
        plan.write_row(2, 0, ["ที่", "โครงการ", "งบประมาณ", "วันที่"])
        plan.write_row(3, 0, [1, WATER, 1250000.0])
        plan.write_datetime(3, 3, datetime(2022, 10, 1), day)
        plan.write_row(4, 0, ["๒", "ถนน", 98765.5])
        plan.write_formula(5, 2, "=SUM(C4:C5)", None, 1348765.5)
        plan.write(5, 3, 2566)
        other.write(1, 1, "รวมทั้งสิ้น")
    return path


def check(document: Document) -> None:
    lines = document.pages[0].split("\n")
    assert lines[0] == "แผน ๒๕๖๖"
    assert lines[1:3] == [PLAN, "ที่ โครงการ งบประมาณ วันที่"]
    assert lines[3] == f"1 {WATER} 1,250,000 1 ต.ค. 2565"
    assert lines[4:] == ["๒ ถนน 98,765.50", "1,348,765.50 2566"]
    assert document.pages[1] == "สรุป\nรวมทั้งสิ้น"
    assert document.unit == Unit.SHEET
    assert (document.page_count, document.problem, document.whole) == (2, None, True)
    assert document.place(2) == "แผ่นงาน 2"
    table = document.tables[0]
    assert table.name == "แผน ๒๕๖๖"
    assert table.rows[0] == (PLAN, "", "", "")
    assert ("1", WATER, "1250000", "1 ต.ค. 2565") in table.rows
    assert ("", "", "1348765.5", "2566") in table.rows
    assert "ไม่เปิดเผย" not in text(document)


def test_a_workbook(book: Path) -> None:
    check(read_office(str(book)))


@pytest.mark.parametrize("kind", ["ods", "xls"])
def test_other_workbooks(book: Path, kind: str) -> None:
    check(read_office(str(old(book, kind))))


@pytest.mark.parametrize(
    ("cell", "in_text", "in_table"),
    [
        (1250000.0, "1,250,000", "1250000"),
        (1250000, "1,250,000", "1250000"),
        (-45000.25, "-45,000.25", "-45000.25"),
        (0.1 + 0.2, "0.3", "0.3"),
        (999.0, "999", "999"),
        (2566.0, "2566", "2566"),
        (2023, "2023", "2023"),
        (65107123456.0, "65107123456", "65107123456"),
        (1349900123456.0, "1349900123456", "1349900123456"),
        (True, "TRUE", "TRUE"),
        (date(2023, 4, 1), "1 เม.ย. 2566", "1 เม.ย. 2566"),
        (date(2566, 4, 1), "1 เม.ย. 2566", "1 เม.ย. 2566"),
        (datetime(2023, 4, 1, 8, 30), "1 เม.ย. 2566 08:30", "1 เม.ย. 2566 08:30"),
        (time(8, 30), "08:30", "08:30"),
        ("1250000", "1250000", "1250000"),
        (float("inf"), "inf", "inf"),
    ],
)
def test_a_cell(cell: Cell, in_text: str, in_table: str) -> None:
    assert (shown(cell), plain(cell)) == (in_text, in_table)


def test_cells_mean_to_the_checks_what_they_mean_to_a_reader() -> None:
    assert _AMOUNT.findall(shown(1250000.0)) == ["1,250,000"]
    assert not _AMOUNT.findall(shown(2566.0))
    assert [y.year for y in years(shown(2566.0))] == [2566]
    assert [y.kind for y in years(shown(date(2023, 4, 1)))] == [YearKind.DATE]


def test_no_text(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as file:
        file.add_worksheet("ว่าง")
    document = read_office(str(tmp_path / "a.xlsx"))
    assert document.problem == Problem(Reason.NO_TEXT)
    assert document.pages == ("ว่าง",)


def test_bounds(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as file:
        for number in range(MAX_PAGES + 5):
            file.add_worksheet().write(0, 0, f"แผ่น {number}")
    many = read_office(str(tmp_path / "a.xlsx"))
    assert (len(many.pages), many.page_count, many.whole) == (MAX_PAGES, MAX_PAGES + 5, False)
    with xlsxwriter.Workbook(str(tmp_path / "b.xlsx")) as file:
        sheet = file.add_worksheet()
        for number in range(MAX_ROWS + 50):
            sheet.write(number, 0, "ข้อความยาวพอสมควรในแต่ละแถว")
    long = read_office(str(tmp_path / "b.xlsx"))
    assert sum(len(t.rows) for t in long.tables) == MAX_ROWS
    assert MAX_CHARS * 0.99 < len(text(long)) <= MAX_CHARS
    assert not long.whole


def test_cells_far_apart(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as file:
        sheet = file.add_worksheet()
        sheet.write(0, 0, "ใกล้")
        sheet.write(1_048_575, 16_383, "ไกล")
    assert reason(tmp_path / "a.xlsx") == Reason.TOO_LARGE


def test_a_sheet_that_is_styled_to_its_end_is_read(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as file:
        sheet = file.add_worksheet()
        sheet.write(0, 0, PLAN)
        sheet.write_blank(1_048_575, 16_383, None, file.add_format({"bold": True}))
    assert PLAN in text(read_office(str(tmp_path / "a.xlsx")))


def ods(path: Path, rows: str) -> Path:
    """An ods by hand."""
    names = "".join(
        f' xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"'
        for n in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0"?><office:document-content{names}><office:body><office:spreadsheet>'
        f'<table:table table:name="a">{rows}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    return packed(path, {"mimetype": ODS, "META-INF/manifest.xml": "<m/>", "content.xml": content})


def test_markup_that_never_ends(tmp_path: Path) -> None:
    for number, rows in enumerate(
        ("<table:table-row>", "</table:table-row>", "<office:annotation>")
    ):
        assert reason(ods(tmp_path / f"{number}", rows)) == Reason.UNREADABLE


def test_repeated_cells(tmp_path: Path) -> None:
    value = '<table:table-cell office:value-type="string"{}><text:p>ก</text:p></table:table-cell>'
    wide = value.format(' table:number-columns-repeated="16384"')
    tall = '<table:table-row table:number-rows-repeated="1048576">{}</table:table-row>'
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    one = f"<table:table-row>{value.format('')}{empty}</table:table-row>"
    assert reason(ods(tmp_path / "a", f"<table:table-row>{wide}</table:table-row>")) == (
        Reason.TOO_LARGE
    )
    assert reason(ods(tmp_path / "b", tall.format(value.format("")))) == Reason.TOO_LARGE
    assert read_office(str(ods(tmp_path / "c", one + tall.format(empty)))).pages == ("a\nก",)
