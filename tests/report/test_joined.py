"""The join: order, sources, remedies, points."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.model import Status
from oitcheck.report import join
from tests.report.samples import core, every_status, result


def test_items_keep_the_order_of_the_rules_and_are_sorted_for_a_reader() -> None:
    report = join(result(), core())
    assert [i.finding.item for i in report.items] == ["O2", "O5", "O17", "O18", "O28", "O30"]
    assert [i.finding.item for i in report.worst_first] == ["O28", "O5", "O17", "O18", "O2", "O30"]


def test_inside_a_status_the_most_expensive_comes_first() -> None:
    found = [replace(f, status=Status.MISSING) for f in every_status()]
    points = [i.finding.points for i in join(result(found), core()).worst_first]
    assert points == sorted(points, reverse=True)


def test_a_page_that_proves_several_requirements_is_one_source() -> None:
    contact = join(result(), core()).items[1]
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
    items = {i.finding.item: i for i in join(result(), core()).items}
    assert len(items[number].remedies) == expected


def test_disclosures_are_named_where_an_item_asks_for_several() -> None:
    ruleset, found = core(), every_status()
    other = ruleset.items[0].disclosures[0]
    both = replace(ruleset.items[1], disclosures=(*ruleset.items[1].disclosures, other))
    parts = (*found[1].requirements, replace(found[1].requirements[0], disclosure=other.id))
    joined = join(
        result([replace(found[1], requirements=parts)]),
        replace(ruleset, items=(both,)),
    ).items[0]
    assert [s.title.en for s in joined.sections if s.title] == ["Contact information", "Executives"]
    assert len(joined.remedies) == 1, "the executives are in order"


def test_worth_leaves_out_what_is_exempt() -> None:
    worth = join(result(), core()).worth
    points = {f.item: f.points for f in every_status()}
    assert worth.met == pytest.approx(points["O2"])
    assert worth.lost == pytest.approx(points["O5"] + points["O28"])
    assert worth.open == pytest.approx(points["O17"] + points["O18"])
    assert worth.total == pytest.approx(sum(points.values()) - points["O30"])


def test_a_finding_that_the_rules_do_not_know_is_still_reported() -> None:
    report = join(result(), replace(core(), items=()))
    assert len(report.items) == 6
