"""Every rule file judges its own examples as their names say."""

from __future__ import annotations

from pathlib import Path

import pytest

from oitcheck.examples import Example, examples_of, judge_example
from oitcheck.rulefiles import rules_folder

RULES = sorted((rules_folder() / "disclosures").glob("*.yaml"))
EXAMPLES = [example for rule in RULES for example in examples_of(rule)]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.name)
def test_example(example: Example) -> None:
    assert judge_example(example) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda p: p.stem)
def test_a_rule_has_a_present_a_missing_and_a_decoy(rule: Path) -> None:
    names = [e.folder.name for e in examples_of(rule)]
    assert [n for n in names if n.startswith("present-")]
    assert [n for n in names if n.startswith("missing-")]
    assert len(names) >= 3, "a decoy is wanted too"
