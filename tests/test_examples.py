"""Every rule file judges its own examples as their names say."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from oitcheck.examples import FISCAL_YEAR, Example, asked_in, examples_of, judge_example, load_case
from oitcheck.model import WEAK
from oitcheck.reading.reader import Reader
from oitcheck.rulefiles import rules_folder
from oitcheck.rulesets import load_ruleset

LOAD = cache(load_ruleset)
RULES = sorted((rules_folder() / "disclosures").glob("*.yaml"))
EXAMPLES = [example for rule in RULES for example in examples_of(rule)]


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as one:
        yield one


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.name)
def test_example(example: Example, reader: Reader) -> None:
    asked = asked_in(example.rule, load_case(example.folder).fiscal_year, LOAD)
    assert judge_example(example, asked, reader) == []


OLD = frozenset(
    d.id for y in (2564, 2565) for i in load_ruleset(f"oit-{y}").items for d in i.disclosures
) - frozenset(
    d.id for y in range(2566, 2571) for i in load_ruleset(f"oit-{y}").items for d in i.disclosures
)
CORE = frozenset(d.id for i in load_ruleset("core").items for d in i.disclosures)


@pytest.mark.parametrize("rule", RULES, ids=lambda p: p.stem)
def test_a_rule_has_a_present_a_missing_and_a_decoy(rule: Path) -> None:
    wanted = [e.wanted.value for e in examples_of(rule)]
    assert "present" in wanted
    if rule.stem not in OLD - CORE:
        assert {"missing", "partial"} & set(wanted)
        assert "missing" in wanted or asked_in(rule, FISCAL_YEAR, LOAD).basis in WEAK
        assert len(wanted) >= 3, "a decoy is wanted too"
