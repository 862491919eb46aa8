"""The days that are left of a year's assessment."""

from __future__ import annotations

from datetime import date

import pytest

from oitcheck.calendar import days_left
from oitcheck.rulesets import load_ruleset


@pytest.mark.parametrize(
    ("today", "left"), [(date(2022, 4, 1), 29), (date(2022, 4, 30), 0), (date(2023, 1, 1), 0)]
)
def test_days_until_entry_closes(today: date, left: int) -> None:
    entry, _, result = days_left(load_ruleset("oit-2565"), today)
    assert (entry.name, entry.days_left) == ("entry", left)
    assert (result.last, result.days_left) == (None, None)


def test_core_has_no_calendar() -> None:
    assert days_left(load_ruleset("core"), date(2023, 4, 1)) == ()
