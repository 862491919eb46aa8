"""What items are worth, and the estimate line by line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.model import Status
from oitcheck.report import join
from oitcheck.report.joined import Report
from oitcheck.report.standing import lines, points, values
from oitcheck.retold import completed, reference
from oitcheck.score import LOST, MET, estimate
from tests.report.samples import core, every_status, result, year, year_result


def _sum(report: Report, statuses: frozenset[Status]) -> float:
    return sum(i.worth for i in report.items if i.finding.status in statuses)


def test_what_is_met_open_and_lost_makes_a_hundred_with_an_exempt_item_too() -> None:
    report = join(year_result())
    score = report.result.score
    assert [i.finding.item for i in report.exempt] == ["O2"]
    assert _sum(report, MET) == pytest.approx(score.lowest)
    assert _sum(report, LOST) == pytest.approx(100 - score.highest)
    assert sum(i.worth for i in report.items) == pytest.approx(100)


def test_the_weight_of_an_exempt_item_falls_to_its_neighbours() -> None:
    worth = {i.finding.item: i.worth for i in join(year_result()).items}
    assert worth["O2"] == 0
    assert worth["O1"] == pytest.approx(100 / 8 / 5 / 2)
    assert worth["O43"] == pytest.approx(100 / 2 / 2 / 2)


def test_a_sub_indicator_that_is_wholly_exempt_is_not_counted() -> None:
    ruleset = year()
    found = [
        replace(f, status=Status.EXEMPT if f.item in ("O42", "O43") else f.status)
        for f in year_result().findings
    ]
    score = estimate(ruleset, found)
    rules = reference(ruleset, 2565)
    assert values(rules, score, year_result().findings)["O42"] == 0
    assert [line.items for line in lines(rules, score)][-1] == 0


def test_an_indicator_stands_above_its_sub_indicators() -> None:
    told = list(lines(year_result().ruleset, year_result().score))
    assert [line.name.th for line in told if line.top] == ["ตัวชี้วัดที่ 9", "ตัวชี้วัดที่ 10"]
    assert told[1].name.th == "9.1 ข้อมูลพื้นฐาน"
    assert told[0].items == sum(line.items for line in told[1:6])
    assert len(told) == 9


def test_a_list_that_is_not_whole_has_no_estimate_and_its_own_points() -> None:
    score = estimate(core(), [])
    rules = reference(core(), 2566)
    assert list(lines(rules, score)) == []
    found = every_status()
    assert values(rules, score, found) == {item.number: item.points for item in core().items}


def test_points_that_nobody_knows_are_worth_nothing() -> None:
    unknown = replace(core(), sub_indicators=())
    found = [replace(every_status()[0], points=0.0)]
    report = join(completed(result(found), unknown))
    assert [item.worth for item in report.items] == [0.0]


@pytest.mark.parametrize(
    ("value", "text"), [(3.125, "3.13"), (2.0, "2.00"), (0.1 + 0.2, "0.30"), (1.25 * 0.4, "0.50")]
)
def test_points_are_rounded_as_people_round(value: float, text: str) -> None:
    assert points(value) == text
