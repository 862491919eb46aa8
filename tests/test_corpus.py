"""What must hold on real page fragments, where the shared corpus is present."""

from __future__ import annotations

from functools import cache

import pytest

from oitcheck.model import Status
from tests.corpus import CORPUS, LABELS, Judged, judge_corpus

pytestmark = pytest.mark.skipif(
    not (CORPUS / "labels.jsonl").is_file(), reason=f"the shared corpus is not at {CORPUS}"
)


@cache
def _pages() -> tuple[Judged, ...]:
    return tuple(judge_corpus())


@pytest.mark.parametrize("label", ["fax", "exec_phone"])
def test_no_page_without_it_satisfies_the_requirement(label: str) -> None:
    assert [p.name for p in _pages() if p.labels[label] is False and p.satisfied(label)] == []


@pytest.mark.parametrize("label", sorted(LABELS))
def test_nothing_that_a_reader_doubts_is_present(label: str) -> None:
    doubted = [p for p in _pages() if p.labels[label] in (False, "unclear")]
    assert [p.name for p in doubted if p.status(label) == Status.PRESENT] == []


@pytest.mark.parametrize("label", ["fax", "exec_phone"])
def test_what_is_there_is_found(label: str) -> None:
    there = [p for p in _pages() if p.labels[label] is True]
    assert len(there) == 6
    assert sum(p.satisfied(label) for p in there) >= 5


def test_the_page_with_a_real_form_is_an_e_service() -> None:
    (page,) = [p for p in _pages() if p.name == "r012"]
    assert page.satisfied("e_service")
