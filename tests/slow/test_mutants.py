"""Every requirement of every rule matters: removed or inverted, some example catches it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oitcheck.reading.reader import Reader
from oitcheck.rulefiles import rules_folder
from tests.mutants import uncaught

RULES = sorted((rules_folder() / "disclosures").glob("*.yaml"))


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as one:
        yield one


@pytest.mark.slow
@pytest.mark.parametrize("rule", RULES, ids=lambda p: p.stem)
def test_every_requirement_matters(rule: Path, reader: Reader) -> None:
    assert uncaught(rule, reader) == []
