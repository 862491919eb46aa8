"""Text of a workbook (xlsx, xlsb, xls, ods) with python-calamine, one page a sheet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from python_calamine import (
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from oitcheck.model import Document, Problem, Reason, Table, Unit
from oitcheck.reading.gather import MAX_ROWS, Gathered
from oitcheck.reading.packed import Refused, part, refuse_malformed, sound_zip

Cell = int | float | str | bool | time | date | datetime | timedelta
_ZIP = b"PK\x03\x04"
_BOOK = "xl/workbook.xml"
MAX_CELLS = 5_000_000
MAX_COLUMNS = 1_000
_MONTHS = (
    *("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย."),
    *("ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."),
)
_YEARS = (range(1900, 2101), range(2440, 2644))
_BUDDHIST = 543
_LONGEST_AMOUNT = 10**10
_CELL = re.compile(
    rb"""<(?:\w{1,20}:)?c\s[^<>]{0,200}?\br=["']([A-Z]{1,3})(\d{1,7})["'][^<>]{0,200}>\s{0,20}"""
    rb"""<(?:\w{1,20}:)?(?:v|is|f)\b"""
)
_TAG = re.compile(rb"<table:table-(row|cell)[^<>]{0,1000}>")
_MANY_COLUMNS = re.compile(rb"""number-columns-repeated=["']\d{4}""")
_MANY_ROWS = re.compile(rb"""number-rows-repeated=["']\d{5}""")


def read_sheets(path: str) -> Document:
    """Read the workbook at ``path``: its visible sheets, each with its name as first line.

    In the text whole numbers of four digits and more are written with commas, years excepted, and
    numbers too long for an amount; dates as "1 เม.ย. 2566". Tables hold plain numbers. What stands
    in hidden rows and columns is read too: the library does not tell them apart.

    Raises:
        Exception: whatever the library raises on a broken file.
    """
    gathered = Gathered(Unit.SHEET)
    try:
        # From a path the library would believe the name of the file.
        with open(path, "rb") as file, CalamineWorkbook.from_filelike(file) as book:
            for index in _shown(book):
                gathered.turn()
                _read(book, index, gathered)
    except PasswordError as error:
        return Document((), 0, problem=Problem(Reason.ENCRYPTED, str(error)[:200]))
    return gathered.document()


def read_tables(path: str) -> tuple[Table, ...]:
    """The visible sheets of the xlsx at ``path``, cell by cell: entry 0 of a table is its row 1.

    Numbers are plain (``100`` for 100.0); a row that holds nothing has no cells.

    Raises:
        Refused: it is no xlsx, locked, damaged, or larger when unpacked than any table should be.
        OSError: there is no such file, or it may not be read.
    """
    with open(path, "rb") as file:
        if file.read(4) != _ZIP:
            raise Refused(Reason.UNSUPPORTED, "no zip")
    inside = sound_zip(path)
    if _BOOK not in inside.names:
        raise Refused(Reason.UNSUPPORTED, "no xlsx")
    refuse_parts(path, [name for name in inside.names if name.endswith(".xml")])
    try:
        with open(path, "rb") as file, CalamineWorkbook.from_filelike(file) as book:
            return tuple(_table(book.get_sheet_by_index(index)) for index in _shown(book))
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        # A panic inside the library is no ``Exception``.
        raise Refused(Reason.UNREADABLE, type(error).__name__) from None


def refuse_parts(path: str, names: Iterable[str]) -> None:
    """Look at the parts of a packed workbook that hold its markup. Only after ``sound_zip``.

    Raises:
        Refused: one of them is malformed, or would not fit into memory.
    """
    for name in names:
        markup = part(path, name)
        refuse_malformed(markup)
        refuse_sparse(markup)


def _shown(book: CalamineWorkbook) -> Iterator[int]:
    """The numbers of the sheets that a reader sees."""
    for index, sheet in enumerate(book.sheets_metadata):
        if sheet.visible == SheetVisibleEnum.Visible and sheet.typ == SheetTypeEnum.WorkSheet:
            yield index


def _table(sheet: CalamineSheet) -> Table:
    rows = sheet.iter_rows() if sheet.start else ()
    return Table(sheet.name, tuple(map(_cells, rows)))


def _cells(row: list[Cell]) -> tuple[str, ...]:
    return tuple(map(plain, row[:MAX_COLUMNS])) if any(cell != "" for cell in row) else ()


def _read(book: CalamineWorkbook, index: int, gathered: Gathered) -> None:
    if gathered.full:
        return
    sheet = book.get_sheet_by_index(index)
    gathered.margin(sheet.name, gathered.count)
    rows = list(_rows(sheet))
    for row in rows:
        gathered.line(" ".join(text for cell in row if (text := shown(cell))))
    gathered.table(sheet.name, ([plain(cell) for cell in row] for row in rows))


def _rows(sheet: CalamineSheet) -> Iterator[list[Cell]]:
    """The rows that hold anything, at most ``MAX_ROWS``; their last empty cells are kept."""
    if sheet.start is None:
        return
    for count, row in enumerate(sheet.iter_rows()):
        if count >= MAX_ROWS:
            return
        if any(cell != "" for cell in row):
            yield row[:MAX_COLUMNS]


def shown(cell: Cell) -> str:
    """A cell as its reader most likely sees it."""
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return plain(cell)
    whole = float(cell).is_integer()
    year = whole and any(int(cell) in years for years in _YEARS)
    if year or not 1_000 <= abs(cell) < _LONGEST_AMOUNT:
        return plain(cell)
    return f"{int(cell):,}" if whole else f"{cell:,.2f}"


def plain(cell: Cell) -> str:
    """A cell as a program can use it: ``1250000`` for 1250000.0; dates in words."""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.12g}"
    if isinstance(cell, datetime):
        clock = f" {cell:%H:%M}" if cell.time() != time() else ""
        return _day(cell) + clock
    if isinstance(cell, date):
        return _day(cell)
    return f"{cell:%H:%M}" if isinstance(cell, time) else str(cell)


def _day(day: date) -> str:
    """A day in Thai. Years typed as Buddhist ones into a Western calendar stay."""
    year = day.year if day.year in _YEARS[1] else day.year + _BUDDHIST
    return f"{day.day} {_MONTHS[day.month - 1]} {year}"


def refuse_sparse(markup: bytes) -> None:
    """Look at one part of a packed workbook before the library makes a full grid of it.

    Raises:
        Refused: a few cells stand so far apart that the grid would not fit into memory.
    """
    rows = columns = 0
    for match in _CELL.finditer(markup):
        columns = max(columns, _number(match[1]))
        rows = max(rows, int(match[2]))
    if rows * columns > MAX_CELLS:
        raise Refused(Reason.TOO_LARGE, f"a sheet of {rows} x {columns} cells")
    if _repeats(markup):
        raise Refused(Reason.TOO_LARGE, "a cell that is repeated over the whole sheet")


def _repeats(markup: bytes) -> bool:
    """True where an OpenDocument sheet holds a cell with a value thousands of times."""
    many = False
    for tag in _TAG.finditer(markup):
        if tag[1] == b"row":
            many = bool(_MANY_ROWS.search(tag[0]))
        elif b"value-type" in tag[0] and (many or _MANY_COLUMNS.search(tag[0])):
            return True
    return False


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
