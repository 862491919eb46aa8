"""The basis of a rule in words, and where it decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.model import BASES, NO_TEXT, Outcome, Status
from oitcheck.report import join
from oitcheck.report.basis import LEGEND, decides, weak, words
from oitcheck.texts import Text
from tests.report.samples import part, year_result


@pytest.mark.parametrize("code", BASES)
def test_every_basis_has_words(code: str) -> None:
    assert words(code).th.startswith(f"{code} ")
    assert words(code, "คู่มือ").th.endswith(": คู่มือ")


def test_a_basis_that_nobody_stated_says_nothing() -> None:
    assert words("") == words("?") == NO_TEXT


def test_the_legend_has_every_code_once() -> None:
    assert sorted(code for _, codes in LEGEND for code in codes) == sorted(BASES)
    assert [code for code in BASES if weak(code)] == ["O", "KM", "KL"]


@pytest.mark.parametrize(
    ("status", "item", "parts", "expected"),
    [
        (Status.REVIEW, "KM", ["S"], True),
        (Status.REVIEW, "S", ["KM"], True),
        (Status.REVIEW, "S", ["KM", "S"], False),
        (Status.REVIEW, "S", [], False),
        (Status.MISSING, "S", ["KM"], False),
    ],
)
def test_where_a_weak_basis_decides(
    status: Status, item: str, parts: list[str], expected: bool
) -> None:
    failing = part("a", "b", Text("ก", "a"), Outcome.NO)
    assert decides(status, item, tuple(replace(failing, basis=b) for b in parts)) is expected


def test_an_item_tells_its_basis_and_who_said_so() -> None:
    items = {i.finding.item: i for i in join(year_result()).items}
    assert items["O3"].basis.th.startswith("S ")
    assert items["O3"].finding.source == "คู่มือ 2565 หน้า 12"
    assert [n for n, i in items.items() if i.unconfirmed] == ["O10", "O11"]
    assert [n for n, i in items.items() if i.weak] == ["O10"]
