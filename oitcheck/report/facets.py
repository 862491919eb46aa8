"""The items by what a reader may want to see of them: status, division, sub-indicator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from oitcheck.clean import one_line
from oitcheck.report.joined import WORST_FIRST, ItemReport, Report
from oitcheck.texts import Text, say


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet and the items that have it. ``code`` names it within the page."""

    code: str
    words: Text
    items: tuple[ItemReport, ...]


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to choose: a name and its values."""

    name: Text
    values: tuple[Value, ...]


def facets(report: Report) -> tuple[Facet, ...]:
    """The ways to choose among the items; one with a single value chooses nothing."""
    made = (
        Facet(say("report.by_status"), tuple(_statuses(report.items))),
        Facet(say("report.by_division"), tuple(_divisions(report.items))),
        Facet(say("report.by_group"), tuple(_groups(report))),
    )
    return tuple(facet for facet in made if len(facet.values) > 1)


def codes(chosen: Sequence[Facet]) -> Mapping[str, str]:
    """The codes of each item, by its number, separated by spaces."""
    out: dict[str, list[str]] = {}
    for facet in chosen:
        for value in facet.values:
            for item in value.items:
                out.setdefault(item.finding.item, []).append(value.code)
    return {item: " ".join(found) for item, found in out.items()}


def _statuses(items: Sequence[ItemReport]) -> Iterator[Value]:
    for status in WORST_FIRST:
        own = tuple(item for item in items if item.finding.status is status)
        if own:
            yield Value(f"s-{status.value}", say(f"report.short.{status.value}"), own)


def _divisions(items: Sequence[ItemReport]) -> Iterator[Value]:
    names = dict.fromkeys(name for item in items for name in item.finding.responsible)
    for number, name in enumerate(names):
        own = tuple(item for item in items if name in item.finding.responsible)
        yield Value(f"d-{number}", Text(one_line(name), ""), own)


def _groups(report: Report) -> Iterator[Value]:
    for number, group in enumerate(report.groups):
        if group.name:
            yield Value(f"g-{number}", group.name, group.items)
