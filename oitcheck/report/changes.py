"""What changed since an earlier result of the same site.

An item that was not checked, then or now, has not changed: nothing may be claimed of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from oitcheck.model import Finding, ScanResult, Status
from oitcheck.notes import fingerprint

_WORTH = {Status.PRESENT: 3, Status.REVIEW: 2, Status.PARTIAL: 1, Status.MISSING: 0}


class Kind(StrEnum):
    """How an item changed. One sentence for each stands in ``texts``."""

    BETTER = "better"
    WORSE = "worse"
    OTHER_EVIDENCE = "other_evidence"
    LOST_SIGHT = "lost_sight"


@dataclass(frozen=True, slots=True)
class Change:
    """One item that is not as it was."""

    kind: Kind
    before: Finding
    now: Finding


def changes(before: ScanResult, now: ScanResult) -> tuple[Change, ...]:
    """What changed, the worst first."""
    pairs = [(then, f) for f in now.findings if (then := counterpart(f, now, before))]
    found = [change for then, f in pairs if (change := _change(then, f))]
    order = (Kind.WORSE, Kind.LOST_SIGHT, Kind.BETTER, Kind.OTHER_EVIDENCE)
    return tuple(sorted(found, key=lambda change: order.index(change.kind)))


def counterpart(finding: Finding, now: ScanResult, before: ScanResult) -> Finding | None:
    """The same item in another result: by its number, in another year's list by what it asks."""
    if now.ruleset.id == before.ruleset.id:
        return _by_number(before.findings).get(finding.item)
    return next((f for f in before.findings if f.disclosures == finding.disclosures), None)


def _by_number(findings: Sequence[Finding]) -> Mapping[str, Finding]:
    return {finding.item: finding for finding in findings}


def _change(then: Finding, now: Finding) -> Change | None:
    kind = _kind(then, now)
    return Change(kind, then, now) if kind else None


def _kind(then: Finding, now: Finding) -> Kind | None:
    if then.status in _WORTH and now.status is Status.UNCHECKED:
        return Kind.LOST_SIGHT
    if then.status not in _WORTH or now.status not in _WORTH:
        return None
    if then.status is now.status:
        return None if fingerprint(then) == fingerprint(now) else Kind.OTHER_EVIDENCE
    return Kind.BETTER if _WORTH[now.status] > _WORTH[then.status] else Kind.WORSE
