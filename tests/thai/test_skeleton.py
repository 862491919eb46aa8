"""The tolerant match: long phrases survive lost marks, and never pass for another phrase."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from oitcheck.rulefiles import load_disclosure
from oitcheck.thai.skeleton import skeleton, tolerable
from oitcheck.thai.text import key

RULES = Path(__file__).parents[2] / "rules" / "disclosures"


@pytest.mark.parametrize(
    "broken",
    [
        "แผนดาเนินงานและการใชจายงบประมาณ",
        "แผนด\u0e4dาเนินงานและการใช่จ้ายงบประมาณ",
        "แผนดำเนินงานและการใชจ้ า่ ยงบประมาณ",
        "แผนดําเนนิ งานและการใชจ่ายงบประมาณ",
    ],
)
def test_a_long_phrase_is_found_without_its_marks(broken: str) -> None:
    text = key(f"เทศบาลตำบลทดสอบ {broken} ประจำปี")
    phrase = key("แผนดำเนินงานและการใช้จ่ายงบประมาณ")
    assert tolerable(phrase)
    assert phrase not in text
    assert skeleton(phrase) in skeleton(text)


def test_a_short_phrase_may_not_be_found_by_its_skeleton() -> None:
    assert skeleton(key("น้ำใส")) in skeleton(key("นาใส ทุ่งนา"))
    assert not tolerable(key("น้ำใส"))


def test_no_phrase_of_one_rule_file_is_the_skeleton_of_anothers() -> None:
    owners: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for file in RULES.glob("*.yaml"):
        rule = load_disclosure(file)
        options = ("phrase", "not_phrase", "unclear")
        named = [p for r in rule.require for o in options for p in r.options.get(o, ())]
        for phrase in (*rule.find.link_text, *rule.find.not_link_text, *named):
            if tolerable(key(phrase)):
                owners[skeleton(key(phrase))][key(phrase)].add(rule.id)
    alike = [spellings for spellings in owners.values() if len(spellings) > 1]
    assert alike
    for spellings in alike:
        assert set.intersection(*spellings.values()), spellings
