"""What the rules say of each finding stands in the result."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from oitcheck.model import Finding
from oitcheck.retold import completed, reference, retold
from oitcheck.rulesets import load_ruleset
from tests.report.samples import core, every_status, result


def _asked(period: str, agency: str = "อบต.ตัวอย่าง") -> Finding:
    ruleset = core()
    item = ruleset.items[1]
    disclosure = replace(item.disclosures[0], period=period)
    items = (replace(item, disclosures=(disclosure,)),)
    (found,) = retold(every_status()[1:2], replace(ruleset, items=items), 2566, agency)
    return found


@pytest.mark.parametrize(
    ("period", "year", "due"),
    [
        ("", "2566", None),
        ("current", "2566", None),
        ("previous", "2565", None),
        ("first_half", "2566", date(2023, 4, 1)),
        ("covers", "2566", None),
    ],
)
def test_the_wording_is_of_the_year_that_is_asked_for(
    period: str, year: str, due: date | None
) -> None:
    (asked,) = _asked(period).asked
    assert f"ปีงบประมาณ พ.ศ. {year} " in asked.wording
    assert asked.due == due


def test_the_wording_names_the_agency_or_leaves_a_gap() -> None:
    assert "ติดต่อเรา: อบต.ตัวอย่าง ปี" in _asked("").asked[0].wording
    assert "ติดต่อเรา: … ปี" in _asked("", agency="").asked[0].wording


def test_basis_note_and_sub_indicator_come_along() -> None:
    found = _asked("")
    item = core().items[1]
    assert (found.basis, found.sub_indicator, found.note) == (
        item.basis, item.sub_indicator, item.note,
    )  # fmt: skip


def test_a_requirement_says_who_asks_for_it() -> None:
    ruleset = load_ruleset("oit-2566")
    first = ruleset.items[0]
    want = first.disclosures[0].require[0]
    part = replace(
        every_status()[1].requirements[0], disclosure=first.disclosures[0].id, id=want.id
    )
    found = replace(every_status()[1], item=first.number, requirements=(part,))
    assert want.source
    assert retold([found], ruleset, 2566, "")[0].requirements[0].source == want.source


def test_the_rules_of_today_tell_an_old_result_but_do_not_become_its_rules() -> None:
    old = replace(result(), ruleset=replace(result().ruleset, digest="old", title=core().title))
    assert completed(old, core()).ruleset.digest == "old"
    assert reference(core(), 2566).scored is False
