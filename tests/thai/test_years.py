"""Buddhist years: which ones a text claims for itself."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oitcheck.thai.years import FIRST, LAST, YearKind, fiscal_year, stated, years


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("ประจำปีงบประมาณ พ.ศ. 2566", [2566]),
        ("ปีงบประมาณ ๒๕๖๖", [2566]),
        ("ปีงบประมาณ 66", [2566]),
        ("ประจำปี ๒๕61", [2561]),
        ("ประจำปี ๒๕๖o", [2560]),
        ("fiscal year 2023", [2566]),
        ("แผน 2566", [2566]),
        ("พ.ศ. 25662 มกราคม 2567", [2566]),
        ("ประจำปี 2566 แก้ไข 2567", [2566]),
        ("พระราชบัญญัติ พ.ศ. 2561", []),
        ("แผนพัฒนา (พ.ศ. 2561 - 2565)", []),
        ("3 ตุลาคม 2565", []),
        ("ส.ค. 65", []),
        ("1,2566,000 และ 256,600", []),
        ("รหัส 25661129", []),
        ("โทร 02-566-2566", []),
        ("", []),
    ],
)
def test_what_a_text_claims(text: str, claimed: list[int]) -> None:
    assert stated(text) == claimed


def test_a_range() -> None:
    (found,) = years("แผนพัฒนาท้องถิ่น พ.ศ. 2566-2570")
    assert (found.year, found.last, found.kind) == (2566, 2570, YearKind.RANGE)


@pytest.mark.parametrize(
    ("day", "year"),
    [(date(2022, 9, 30), 2565), (date(2022, 10, 1), 2566), (date(2023, 4, 1), 2566)],
)
def test_the_fiscal_year_begins_in_october(day: date, year: int) -> None:
    assert fiscal_year(day) == year


@given(st.text(max_size=60) | st.text(alphabet="ปีงบประมาณ พ.ศ2566๒๕๖-/,", max_size=60))
@settings(max_examples=50)
def test_years_are_years(text: str) -> None:
    assert all(FIRST <= y.year <= LAST for y in years(text))
