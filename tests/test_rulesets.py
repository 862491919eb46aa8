"""The lists of the years: complete, consistent, and refused where they are not."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from oitcheck.errors import RuleError
from oitcheck.model import WEAK, Ruleset
from oitcheck.rulefiles import rules_folder
from oitcheck.rulesets import load_ruleset

SIZES = {2564: 43, 2565: 43, 2566: 43, 2567: 35, 2568: 28, 2569: 26, 2570: 26}
YEARS = {year: load_ruleset(f"oit-{year}") for year in SIZES}


def _disclosures(ruleset: Ruleset) -> set[str]:
    return {d.id for item in ruleset.items for d in item.disclosures}


@pytest.mark.parametrize(("year", "size"), SIZES.items())
def test_every_year_is_whole(year: int, size: int) -> None:
    ruleset = YEARS[year]
    assert ruleset.fiscal_year == year
    assert [i.number for i in ruleset.items] == [f"O{n}" for n in range(1, size + 1)]
    assert ruleset.scored == (year < 2569)
    if ruleset.scored:
        assert sum(i.points for i in ruleset.items) == pytest.approx(100, abs=0.05)
    assert [s.name for s in ruleset.calendar] == ["entry", "clarification", "result"]


def test_the_years_ask_for_53_disclosures_and_every_rule_file_is_asked_for() -> None:
    asked = set().union(*(_disclosures(r) for r in YEARS.values()))
    files = {p.stem for p in (rules_folder() / "disclosures").glob("*.yaml")}
    assert asked == files
    assert len(files) == 53


def test_the_running_year_is_the_last_one_moved_on_and_all_of_it_unconfirmed() -> None:
    before, running = YEARS[2569], YEARS[2570]
    assert [i.title for i in before.items] == [i.title for i in running.items]
    for item in running.items:
        assert {item.basis, *(d.basis for d in item.disclosures)} == {"C"}
        assert {r.basis for d in item.disclosures for r in d.require} == {"C"}


@pytest.mark.parametrize(
    ("year", "item", "fax"),
    [(2564, "O5", "C"), (2565, "O5", "F"), (2566, "O5", "KL"), (2567, "O4", None)],
)
def test_fax_is_asked_for_as_far_as_it_is_known(year: int, item: str, fax: str | None) -> None:
    contact = next(i for i in YEARS[year].items if i.number == item).disclosures[0]
    assert next((r.basis for r in contact.require if r.id == "fax"), None) == fax


def test_periods_of_one_disclosure_differ_by_year() -> None:
    periods = {
        year: d.period
        for year, ruleset in YEARS.items()
        for item in ruleset.items
        for d in item.disclosures
        if d.id == "measures_result"
    }
    assert (periods[2566], periods[2567], periods[2569]) == ("current", "previous", "previous")
    plan = next(i for i in YEARS[2566].items if i.number == "O4").disclosures[0]
    assert (plan.id, plan.period) == ("strategic_plan", "covers")


def test_a_report_of_the_first_half_carries_the_basis_of_its_period() -> None:
    stats = next(i for i in YEARS[2566].items if i.disclosures[0].id == "service_stats")
    half = next(r for r in stats.disclosures[0].require if r.check == "half")
    assert half.basis in WEAK


def test_every_short_name_of_a_source_is_explained() -> None:
    for ruleset in YEARS.values():
        told = [i.source for i in ruleset.items]
        told += [r.source for i in ruleset.items for d in i.disclosures for r in d.require]
        names = {n.strip().split("@")[0] for text in told for n in text.split(",") if n.strip()}
        assert names <= ruleset.sources.keys()


def test_days_of_the_calendar() -> None:
    entry, clarification, result = YEARS[2565].calendar
    assert (entry.first, entry.last, entry.basis) == (date(2022, 3, 1), date(2022, 4, 30), "S")
    assert clarification.last == date(2022, 6, 15)
    assert (result.first, result.last) == (None, None)


# What is refused

OLD = """\
id: oit-2566
title: {th: รายการ, en: Items}
fiscal_year: 2566
item_count: 2
sub_indicators:
  - {code: "9.1", indicator: "9", items: 2, name: {th: ข้อมูลพื้นฐาน, en: Basic}}
items:
  - {number: O1, disclosures: [contact], sub_indicator: "9.1", basis: S guide}
  - number: O2
    sub_indicator: "9.1"
    basis: KM
    disclosures:
      - id: hr_report
        period: previous
        period_basis: O seen on two pages
        elements:
          results: not_asked
"""


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    shutil.copytree(rules_folder() / "disclosures", tmp_path / "disclosures")
    (tmp_path / "year.yaml").write_text(OLD, "utf-8")
    return tmp_path / "year.yaml"


def test_a_year_says_how_well_each_thing_is_known(rules: Path) -> None:
    contact, report = load_ruleset(rules).items
    assert {r.basis for r in contact.disclosures[0].require} == {"S"}
    assert contact.source == "guide"
    require = {r.id: r for r in report.disclosures[0].require}
    assert sorted(require) == ["kind", "year"]
    assert (require["kind"].basis, require["year"].basis) == ("KM", "O")
    assert require["year"].source == "seen on two pages"
    assert require["year"].options["period"] == ("previous",)


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("[contact]", "[contct]", 8, "contct"),
        ("item_count: 2", "item_count: 3", 4, "3 items, there are 2"),
        ("items: 2, name", "items: 4, name", 6, "4 items, there are 2"),
        ("number: O2", "number: O1", 9, "O1"),
        (
            "- {number: O1, disclosures: [contact]",
            "- {number: O1, disclosures: [hr_report]",
            9,
            "hr_report",
        ),
        ("results: not_asked", "result: not_asked", 17, "results"),
        ("results: not_asked", "results: XX", 17, "XX"),
        ("period: previous", "period: last", 14, "last"),
        ("basis: KM", "basis: KN", 11, "KM"),
        ('    sub_indicator: "9.1"\n', "", 9, "sub_indicator"),
        (
            "fiscal_year: 2566",
            "fiscal_year: 2566\ncalendar: {entry: {to: 30 Apr, basis: S}}",
            4,
            "30 Apr",
        ),
        ("fiscal_year: 2566", "fiscal_year: 2566\ncalendar: {entri: {basis: S}}", 4, "entry"),
    ],
)
def test_a_wrong_year_is_refused_with_its_line(
    old: str, new: str, line: int, said: str, rules: Path
) -> None:
    assert OLD.count(old) == 1
    rules.write_text(OLD.replace(old, new), "utf-8")
    with pytest.raises(RuleError, match=said) as raised:
        load_ruleset(rules)
    assert raised.value.line == line


def test_a_year_that_asks_nothing_is_refused(rules: Path) -> None:
    nothing = "results: not_asked\n          kind: not_asked\n          year: not_asked"
    rules.write_text(OLD.replace("results: not_asked", nothing), "utf-8")
    with pytest.raises(RuleError, match="hr_report") as raised:
        load_ruleset(rules)
    assert raised.value.line == 13


def test_confirmed_items_are_known_from_the_guide(rules: Path) -> None:
    more = "    confirmed: {source: คู่มือ 2566 หน้า 45, by: สมชาย, on: 2023-01-05}\n"
    rules.write_text(OLD + more, "utf-8")
    report = load_ruleset(rules).items[1]
    assert report.basis == "S"
    assert {r.basis for r in report.disclosures[0].require} == {"S"}
    assert report.source == "คู่มือ 2566 หน้า 45 (สมชาย, 2023-01-05)"
