"""The join: order, groups, sources, remedies."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.model import Status
from oitcheck.report import join
from oitcheck.retold import completed, reference
from oitcheck.rulesets import load_ruleset
from tests.report.samples import core, every_status, result, year, year_result


def test_items_keep_the_order_of_the_rules_and_are_sorted_for_a_reader() -> None:
    report = join(result())
    assert [i.finding.item for i in report.items] == ["O2", "O5", "O17", "O18", "O28", "O30"]
    assert [i.finding.item for i in report.worst_first] == ["O28", "O5", "O17", "O18", "O2", "O30"]


def test_inside_a_status_the_most_expensive_comes_first() -> None:
    found = [replace(f, status=Status.MISSING) for f in every_status()]
    points = [i.finding.points for i in join(result(found)).worst_first]
    assert points == sorted(points, reverse=True)


def test_a_page_that_proves_several_requirements_is_one_source() -> None:
    contact = join(result()).items[1]
    assert len(contact.sources) == 1
    assert [p.name.en for p in contact.sources[0].places] == [
        "Address",
        "Telephone number",
        "E-mail",
    ]
    proofs = [
        proof for section in contact.sections for part in section.parts for proof in part.proofs
    ]
    assert {proof.source for proof in proofs} == {1}


@pytest.mark.parametrize(
    ("number", "expected"),
    [("O2", 0), ("O5", 1), ("O17", 1), ("O18", 0), ("O28", 1), ("O30", 0)],
)
def test_a_remedy_stands_where_something_is_to_be_done(number: str, expected: int) -> None:
    items = {i.finding.item: i for i in join(result()).items}
    assert len(items[number].remedies) == expected


def test_disclosures_are_named_where_an_item_asks_for_several() -> None:
    ruleset, found = core(), every_status()
    other = ruleset.items[0].disclosures[0]
    both = replace(ruleset.items[1], disclosures=(*ruleset.items[1].disclosures, other))
    parts = (*found[1].requirements, replace(found[1].requirements[0], disclosure=other.id))
    made = result([replace(found[1], requirements=parts)])
    joined = join(completed(made, replace(ruleset, items=(both,)))).items[0]
    assert [s.title.en for s in joined.sections if s.title] == ["Contact information", "Executives"]
    assert len(joined.remedies) == 1, "the executives are in order"


def test_the_items_of_a_whole_year_stand_by_sub_indicator() -> None:
    report = join(year_result())
    assert [group.name.th.split()[0] for group in report.groups if group.name] == [
        "9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2",
    ]  # fmt: skip
    assert [i.finding.item for group in report.groups for i in group.items] == [
        f"O{number}" for number in range(1, 44)
    ]
    assert (report.groups[0].present, len(report.groups[0].items)) == (5, 9)
    assert report.undecided == 3


def test_a_list_that_is_not_whole_is_not_grouped() -> None:
    report = join(result())
    assert not report.scored
    assert [group.name for group in report.groups] == [None]
    assert report.groups[0].items == report.items


def test_a_requirement_says_who_asks_for_it() -> None:
    ruleset = year()
    first = ruleset.items[0].disclosures[0]
    told = replace(first, require=(replace(first.require[0], source="คู่มือ"),))
    items = (replace(ruleset.items[0], disclosures=(told,)), *ruleset.items[1:])
    joined = join(completed(year_result(), replace(ruleset, items=items))).items
    assert [item.sections[0].parts[0].finding.source for item in joined[:2]] == ["คู่มือ", ""]


def test_a_finding_that_the_rules_do_not_know_is_still_reported() -> None:
    report = join(completed(result(), replace(core(), items=())))
    assert len(report.items) == 6


def test_short_names_of_sources_are_explained_once() -> None:
    ruleset = load_ruleset("oit-2566")
    names = list(reference(ruleset, 2566).sources)
    assert "gh66" in names
    assert len(names) == len(set(names))
    assert reference(replace(ruleset, sources={}), 2566).sources == {}
