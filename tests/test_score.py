"""The estimate: nested means, open items, exemptions, and the numbers of the seed's report."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.model import Finding, Ruleset, Status
from oitcheck.rulesets import load_ruleset
from oitcheck.score import estimate
from oitcheck.texts import Text
from tests.report.samples import core, finding

WHY = Text("", "")


def _all(status: Status, ruleset: Ruleset | None = None) -> list[Finding]:
    return [replace(finding("O2", status, WHY), item=i.number) for i in (ruleset or core()).items]


def _full(sizes: dict[str, int] | None = None) -> Ruleset:
    """A list in which every item of the year is judged."""
    ruleset = core()
    subs = tuple(
        replace(s, items=(sizes or {}).get(s.code, s.items)) for s in ruleset.sub_indicators
    )
    items = tuple(
        replace(ruleset.items[0], number=f"{sub.code}/{n}", sub_indicator=sub.code)
        for sub in subs
        for n in range(sub.items)
    )
    return replace(ruleset, items=items, sub_indicators=subs, item_count=len(items))


def test_the_six_of_the_seed_alone_cost_indicator_9_down_to_81_20() -> None:
    score = estimate(core(), _all(Status.MISSING))
    ninth = [sub.highest for sub in score.by_sub_indicator if sub.code.startswith("9.")]
    assert sum(ninth) / len(ninth) == pytest.approx(81.20, abs=0.005)
    assert score.highest == pytest.approx((sum(ninth) / 5 + 100) / 2)


def test_what_an_item_is_worth_is_what_its_loss_costs() -> None:
    best = estimate(core(), []).highest
    for item in core().items:
        cost = best - estimate(core(), [finding(item.number, Status.PARTIAL, WHY)]).highest
        assert cost == pytest.approx(item.points)


def test_six_of_43_give_a_range_and_no_estimate() -> None:
    score = estimate(core(), _all(Status.PRESENT))
    assert score.estimate is None
    assert score.highest == 100
    assert score.lowest == pytest.approx(sum(item.points for item in core().items))


@pytest.mark.parametrize("status", [Status.REVIEW, Status.UNCHECKED])
def test_open_items_are_lost_at_the_lowest_and_met_at_the_highest(status: Status) -> None:
    ruleset = _full()
    score = estimate(ruleset, _all(status, ruleset))
    assert (score.lowest, score.estimate, score.highest) == (0, None, 100)


def test_a_full_list_estimates_over_decided_items() -> None:
    ruleset = _full()
    found = _all(Status.PRESENT, ruleset)
    found[0] = replace(found[0], status=Status.MISSING)
    found[1] = replace(found[1], status=Status.REVIEW)
    score = estimate(ruleset, found)
    assert score.by_sub_indicator[0].estimate == pytest.approx(100 * 7 / 8)
    assert score.by_sub_indicator[0].checked == 8
    assert score.estimate == pytest.approx(100 - 12.5 / 5 / 2)
    assert score.lowest < 100 - 12.5 / 5 / 2 < score.highest


def test_the_weight_of_an_exempt_item_falls_to_its_siblings() -> None:
    ruleset = _full()
    found = _all(Status.PRESENT, ruleset)
    found[-1] = replace(found[-1], status=Status.EXEMPT)
    found[-2] = replace(found[-2], status=Status.MISSING)
    score = estimate(ruleset, found)
    assert score.by_sub_indicator[-1].highest == 0
    assert score.by_sub_indicator[-1].items == 1
    assert score.estimate == pytest.approx(75)


def test_a_sub_indicator_that_is_all_exempt_is_left_out() -> None:
    ruleset = _full()
    found = _all(Status.PRESENT, ruleset)
    found[-2:] = [replace(one, status=Status.EXEMPT) for one in found[-2:]]
    score = estimate(ruleset, found)
    assert score.estimate == 100
    assert score.by_sub_indicator[-1].items == 0
    assert score.by_sub_indicator[-1].estimate is None


def test_nothing_is_known_without_sub_indicators() -> None:
    score = estimate(replace(core(), sub_indicators=()), _all(Status.PRESENT))
    assert (score.lowest, score.estimate, score.highest) == (0, None, 100)


# The seed report of 2565


def test_the_seed_report_is_reproduced() -> None:
    """Failures 2/2/2/1/1 in 9.1 to 9.5 of 2565 give the 75.84 that the agency was scored."""
    ruleset = load_ruleset("oit-2565")
    left = {"9.1": 2, "9.2": 2, "9.3": 2, "9.4": 1, "9.5": 1}
    findings = []
    for item in ruleset.items:
        fails = left.get(item.sub_indicator, 0) > 0
        left[item.sub_indicator] = left.get(item.sub_indicator, 0) - 1
        status = Status.MISSING if fails else Status.PRESENT
        findings.append(replace(finding("O2", status, WHY), item=item.number))
    score = estimate(ruleset, findings)
    ninth, tenth = score.by_indicator
    assert (ninth.code, round(ninth.estimate or 0, 2)) == ("9", 75.84)
    assert (tenth.code, tenth.estimate) == ("10", 100)
    assert score.estimate == pytest.approx(((ninth.estimate or 0) + 100) / 2)
    assert score.ita_share * 100 == 40
