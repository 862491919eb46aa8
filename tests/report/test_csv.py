"""``items.csv``: the items as a table."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from oitcheck.model import ScanResult
from oitcheck.report import RENDERERS, join
from oitcheck.report.columns import AUDITORS, ITEMS
from oitcheck.texts import Lang, say
from tests.report.goldens import same
from tests.report.noted import noted
from tests.report.samples import FORMULA, hostile, result, year_result


def _text(made: ScanResult, lang: Lang = "th") -> str:
    text = RENDERERS["csv"].render(join(made, lang=lang))
    assert isinstance(text, str)
    return text


def _rows(made: ScanResult, lang: Lang = "th") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(_text(made, lang).removeprefix("\ufeff"), newline="")))


def test_the_golden_file() -> None:
    same("items.csv", _text(noted()))


def test_a_byte_order_mark_and_carriage_returns() -> None:
    text = _text(result())
    assert text.startswith("\ufeffเว็บไซต์,")
    assert text.count("\r\n") == text.count("\n") == 7


@pytest.mark.parametrize("lang", ["th", "en"])
def test_the_columns_are_those_of_the_items_sheet_without_the_auditors(lang: Lang) -> None:
    wanted = [say(column).in_(lang) for column in ITEMS if column not in AUDITORS]
    assert list(_rows(result(), lang)[0]) == wanted
    assert len(_rows(year_result(), lang)) == 43


def test_what_counts_now_and_what_the_program_said() -> None:
    row = next(row for row in _rows(noted(), "en") if row["Item"] == "O5")
    assert (row["Status"], row["Proposed call"], row["OIT points"]) == (
        "Found, all parts",
        "0",
        "1.11",
    )
    assert row["What the program said"].startswith("Found, but does not meet the criteria: ")


def test_what_is_exempt_is_worth_nothing_and_proposes_nothing() -> None:
    row = next(row for row in _rows(result(), "en") if row["Item"] == "O30")
    assert (row["OIT points"], row["Proposed call"]) == ("", "")


def test_no_cell_is_a_formula() -> None:
    text = _text(hostile())
    text.encode("utf-8")
    cells = [cell for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"))) for cell in row]
    assert len(cells) == 28
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_a_name_that_begins_a_formula_gets_an_apostrophe() -> None:
    site = replace(result().site, name=FORMULA)
    row = _rows(result(site=site), "en")[0]
    assert row["Agency"] == "'" + FORMULA
