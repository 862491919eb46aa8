"""The figures, on verdicts made by hand."""

from __future__ import annotations

from datetime import date

import pytest

from tests.accuracy import results, scoring
from tests.accuracy.kit.labels import Asked, Label, accepted, expected, label, shown, truth
from tests.accuracy.kit.site import EARLY, IN_TIME
from tests.accuracy.scanning import Part, Verdict
from tests.accuracy.scoring import Share

ASKED = Asked("current", {"kind": True, "year": True, "content": False})
HALF = Asked("first_half", ASKED.strong)


@pytest.mark.parametrize(
    ("found", "asked", "today", "status"),
    [
        (shown(), ASKED, IN_TIME, "present"),
        (shown("year"), ASKED, IN_TIME, "partial"),
        (shown("content"), ASKED, IN_TIME, "review"),
        (shown("content", "year"), ASKED, IN_TIME, "partial"),
        (shown(unclear=("year",)), ASKED, IN_TIME, "review"),
        (shown("year", unclear=("content",)), ASKED, IN_TIME, "partial"),
        (label("absent"), ASKED, IN_TIME, "missing"),
        (label("dead"), ASKED, IN_TIME, "partial"),
        (label("closed"), ASKED, IN_TIME, "review"),
        (label("unseen"), ASKED, IN_TIME, "unchecked"),
        (label("exempt"), HALF, EARLY, "exempt"),
        (shown(), HALF, EARLY, "unchecked"),
        (label("absent"), HALF, EARLY, "unchecked"),
        (shown(), HALF, IN_TIME, "present"),
        (shown(), ASKED, EARLY, "present"),
    ],
)
def test_what_follows_from_a_label(found: Label, asked: Asked, today: date, status: str) -> None:
    assert expected(found, asked, today) == status


def test_a_label_that_names_no_requirement_is_refused() -> None:
    with pytest.raises(ValueError, match="fax"):
        expected(shown("fax"), ASKED, IN_TIME)


def test_what_a_picture_shows_may_be_called_present() -> None:
    pictured = shown(unclear=("year",), traps=("picture_only",))
    assert accepted(pictured, ASKED, IN_TIME) == {"present", "review"}
    lacking = shown("year", unclear=("content",), traps=("picture_only",))
    assert accepted(lacking, ASKED, IN_TIME) == {"partial"}
    assert accepted(shown(unclear=("year",)), ASKED, IN_TIME) == {"review"}


def test_a_name_with_nothing_behind_it_may_be_called_missing() -> None:
    assert accepted(label("dead"), ASKED, IN_TIME) == {"partial", "missing"}
    assert accepted(label("dead"), HALF, EARLY) == {"unchecked"}
    assert accepted(label("absent"), ASKED, IN_TIME) == {"missing"}


def test_truth_of_a_requirement() -> None:
    assert truth(shown("year"), "kind") is True
    assert truth(shown("year"), "year") is False
    assert truth(shown(unclear=("year",)), "year") is None
    assert truth(label("dead"), "kind") is False
    assert truth(label("closed"), "kind") is None


def verdict(right: str, given: str, *parts: Part, due: bool = True) -> Verdict:
    return Verdict(
        family="made",
        number=0,
        item="O1",
        disclosure="structure",
        state="shown",
        traps=("scan",),
        why="",
        expected=right,
        status=given,
        reason="",
        due=due,
        parts=parts,
        evidence=(),
    )


VERDICTS = [
    verdict("present", "present"),
    verdict("present", "partial"),
    verdict("partial", "present"),
    verdict("partial", "missing"),
    verdict("review", "review"),
    verdict("missing", "review"),
    verdict("missing", "missing"),
    verdict("unchecked", "missing"),
]


def test_errors_of_items() -> None:
    errors = scoring.by_item(VERDICTS)
    assert errors.false_present == Share(1, 6)
    assert errors.false_missing == Share(2, 6)
    assert errors.faulted == Share(1, 2)
    assert errors.review == Share(1, 7)


def test_errors_of_requirements_count_what_is_known_and_due() -> None:
    parts = (
        Part("a", True, True, "yes"),
        Part("b", True, True, "no"),
        Part("c", True, False, "yes"),
        Part("d", True, None, "yes"),
        Part("e", True, False, "cannot_tell"),
        Part("f", False, False, "yes"),
    )
    early = verdict("unchecked", "unchecked", *parts, due=False)
    both = [verdict("partial", "partial", *parts), early]
    strong = scoring.by_requirement(both, strong=True)
    assert (strong.false_present, strong.false_missing) == (Share(1, 2), Share(1, 2))
    assert strong.review == Share(1, 4)
    assert scoring.by_requirement(both, strong=False).false_present == Share(1, 1)


def test_precision_recall_and_confusion() -> None:
    assert scoring.precision(VERDICTS, "missing") == Share(1, 3)
    assert scoring.recall(VERDICTS, "missing") == Share(1, 2)
    assert scoring.confusion(VERDICTS)["partial", "missing"] == 1
    assert [v.status for v in scoring.costly(VERDICTS)] == ["present", "missing", "missing"]


def test_the_page_of_results_names_the_costly_errors() -> None:
    page = results.section(results.Set("Made", "By hand.", "0" * 64, VERDICTS))
    assert "1 / 6 = 16.67 %" in page
    assert "- made-0 O1: partial was called **missing** (shown, scan)" in page
    assert "| O1 structure | 8 |" in page
