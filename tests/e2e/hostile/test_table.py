"""Every case has its row, every row its tests, every test its row."""

from __future__ import annotations

import pytest

from tests.e2e.hostile.table import LATER, TESTS, Case, cases, functions, written

NUMBERS = range(1, 47)


def test_all_forty_six_have_a_row() -> None:
    assert [case.number for case in cases()] == list(NUMBERS)


@pytest.mark.parametrize("case", cases(), ids=lambda case: str(case.number))
def test_a_row_names_its_tests_and_no_other(case: Case) -> None:
    assert bool(case.tests) is (case.number not in LATER)
    assert case.name
    assert case.ends
    for test in case.tests:
        file, _, name = test.partition("::")
        assert name in functions(TESTS / file), f"{test} is not there"
    own = {test for test in case.tests if "/hostile/" in test}
    assert own == written().get(case.number, set())
