"""Figures of many verdicts. Pure.

Two errors are costly and have names. *False present*: an item is called present that is not (an
auditor is misled). *False missing*: an item is called missing that is not (an agency is accused).
A third is named apart: *faulted*, an item that is present called partial.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tests.accuracy.scanning import Part, Verdict

STATUSES = ("present", "partial", "missing", "review", "unchecked", "exempt")
CORE = ("executives", "contact", "eservice", "annual_plan", "hr_report", "complaint_channel")
"""The six of the seed; the budget plan of 2565 is part of the annual plan of 2566."""


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    count: int
    of: int

    @property
    def rate(self) -> float:
        """From 0 to 1; 0 of 0 is 0."""
        return self.count / self.of if self.of else 0.0

    def __str__(self) -> str:
        return f"{self.count} / {self.of} = {100 * self.rate:.2f} %" if self.of else "none"


@dataclass(frozen=True)
class Errors:
    """The costly errors, and how often a person is asked who need not be."""

    false_present: Share
    false_missing: Share
    faulted: Share
    review: Share

    def __str__(self) -> str:
        return (
            f"false present {self.false_present}; false missing {self.false_missing}; "
            f"faulted {self.faulted}; review {self.review}"
        )


def by_item(verdicts: Sequence[Verdict]) -> Errors:
    """Errors of the statuses of items."""
    return Errors(
        false_present=_share(verdicts, lambda v: v.expected != "present", "present"),
        false_missing=_share(verdicts, lambda v: v.expected != "missing", "missing"),
        faulted=_share(verdicts, lambda v: v.expected == "present", "partial"),
        review=_share(verdicts, lambda v: v.expected != "review", "review"),
    )


def _share(verdicts: Sequence[Verdict], among: Callable[[Verdict], bool], status: str) -> Share:
    pool = [v for v in verdicts if among(v)]
    return Share(sum(v.status == status for v in pool), len(pool))


def by_requirement(verdicts: Sequence[Verdict], *, strong: bool) -> Errors:
    """Errors of the outcomes of requirements whose basis is strong, or weak.

    Counted are requirements of which the label knows the truth, of items that are due.
    """
    parts = [p for v in verdicts if v.due for p in v.parts if p.strong == strong]
    met, unmet = [p for p in parts if p.truth is True], [p for p in parts if p.truth is False]
    return Errors(
        false_present=_outcomes(unmet, "yes"),
        false_missing=_outcomes(met, "no"),
        faulted=Share(0, 0),
        review=_outcomes([*met, *unmet], "cannot_tell"),
    )


def _outcomes(parts: Sequence[Part], outcome: str) -> Share:
    return Share(sum(p.outcome == outcome for p in parts), len(parts))


def confusion(verdicts: Iterable[Verdict]) -> Counter[tuple[str, str]]:
    """(right status, given status) -> how many."""
    return Counter((v.expected, v.status) for v in verdicts)


def precision(verdicts: Sequence[Verdict], status: str) -> Share:
    """Of what was given this status, how much has it."""
    given = [v for v in verdicts if v.status == status]
    return Share(sum(v.expected == status for v in given), len(given))


def recall(verdicts: Sequence[Verdict], status: str) -> Share:
    """Of what has this status, how much was given it."""
    right = [v for v in verdicts if v.expected == status]
    return Share(sum(v.status == status for v in right), len(right))


def wrong(verdicts: Iterable[Verdict]) -> list[Verdict]:
    """Verdicts that differ from the label."""
    return [v for v in verdicts if v.status != v.expected]


def costly(verdicts: Iterable[Verdict]) -> list[Verdict]:
    """False present and false missing."""
    return [v for v in wrong(verdicts) if v.status in ("present", "missing")]
