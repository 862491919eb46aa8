"""The published figures hold: a small version of the benchmark, and steady verdicts."""

from __future__ import annotations

import json

import pytest

from tests.accuracy import published, suite
from tests.accuracy.scanning import scan_all
from tests.accuracy.stability import CIRCUMSTANCES, Circumstance, compared

PUBLISHED = json.loads(published.FIGURES.read_text("utf-8"))


def test_the_held_out_families_are_as_they_were_frozen() -> None:
    assert suite.digest("heldout") == PUBLISHED["held-out digest"]


@pytest.mark.slow
def test_no_figure_is_worse_than_published() -> None:
    verdicts = [v for site in scan_all(suite.SMALL) for v in site]
    now, before = published.figures(verdicts), PUBLISHED["small"]
    assert now["right"] >= before["right"], (now, before)
    for name in ("false present", "false missing", "faulted", "review"):
        assert now[name] <= before[name], (now, before)


@pytest.mark.slow
@pytest.mark.parametrize("circumstance", CIRCUMSTANCES, ids=lambda c: c.name)
def test_verdicts_are_steady(circumstance: Circumstance) -> None:
    moved = compared(circumstance, suite.STEADY[:2])
    assert (moved["present or missing moved"], moved["other moves"]) == (0, 0), moved
