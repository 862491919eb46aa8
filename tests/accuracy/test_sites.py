"""What must hold of the benchmark's own sites."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from tests.accuracy import plan, suite
from tests.accuracy.kit.labels import expected
from tests.accuracy.kit.site import Site
from tests.accuracy.scoring import STATUSES

FAMILIES = (*suite.DEVELOPMENT, *suite.HELD_OUT)
LEAST = 0.10


@cache
def sites(family: str) -> tuple[Site, ...]:
    return tuple(suite.build(*name) for name in suite.named((family,)))


def statuses(family: str) -> Counter[str]:
    return Counter(
        expected(label, plan.asked()[item], site.today)
        for site in sites(family)
        for item, label in site.labels.items()
    )


def test_there_are_enough_families() -> None:
    assert len(suite.DEVELOPMENT) >= 12
    assert len(suite.HELD_OUT) >= 4


@pytest.mark.parametrize("family", FAMILIES)
def test_every_item_has_a_label(family: str) -> None:
    for site in sites(family):
        assert site.labels.keys() == plan.asked().keys(), site.number
        exempt = {item for item, label in site.labels.items() if label.state == "exempt"}
        assert exempt == site.exempt.keys()


@pytest.mark.parametrize("family", FAMILIES)
def test_a_site_is_made_the_same_way_twice(family: str) -> None:
    again = suite.build(family, 3)
    first = sites(family)[3]
    assert (again.labels, again.today, again.start) == (first.labels, first.today, first.start)
    pages = {host: sorted(paths) for host, paths in first.routes.items()}
    assert pages == {host: sorted(paths) for host, paths in again.routes.items()}


@pytest.mark.parametrize("families", [suite.DEVELOPMENT, suite.HELD_OUT], ids=["own", "held-out"])
def test_every_status_has_its_share_of_the_labels(families: tuple[str, ...]) -> None:
    counts = sum((statuses(family) for family in families), Counter[str]())
    for status in STATUSES:
        assert counts[status] >= LEAST * counts.total(), (status, counts)
