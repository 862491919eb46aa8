"""Findings in points: an estimate of the OIT score, never a score of the commission.

An item is worth 100 or 0. A sub-indicator is the mean of its items, an indicator the mean of its
sub-indicators, OIT the mean of its indicators. *Present* is met; *partial* and *missing* are lost;
*review*, *unchecked* and every item of the year that the ruleset does not judge are open; *exempt*
is not counted, so that its weight falls to the others of its sub-indicator. OIT is 40 % of the ITA
total (catalogue, section 4; the nested mean is derived for 2564 and assumed from 2566 on).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from oitcheck.model import (
    Finding,
    IndicatorScore,
    Ruleset,
    ScanResult,
    Score,
    Status,
    SubIndicator,
    SubScore,
)

MET = frozenset({Status.PRESENT})
LOST = frozenset({Status.PARTIAL, Status.MISSING})
ITA_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class _Tally:
    """The items of one sub-indicator: ``unlisted`` are those that the ruleset does not judge."""

    sub: SubIndicator
    met: int
    lost: int
    counted: int
    unlisted: int

    def score(self) -> SubScore:
        return SubScore(
            code=self.sub.code,
            name=self.sub.name,
            estimate=self._estimate(),
            lowest=100 * self.met / self.counted if self.counted else 0.0,
            highest=100 * (self.counted - self.lost) / self.counted if self.counted else 0.0,
            checked=self.met + self.lost,
            items=self.counted,
        )

    def _estimate(self) -> float | None:
        decided = self.met + self.lost
        return None if self.unlisted or not decided else 100 * self.met / decided


def estimate(ruleset: Ruleset, findings: Sequence[Finding]) -> Score:
    """What the findings mean in points of 100.

    ``lowest`` counts every open item as lost, ``highest`` as met. ``estimate`` looks at decided
    items only: within each sub-indicator the share of the decided items that are met. It is
    ``None`` where the ruleset leaves out items of the year (core judges six of 43), and where a
    sub-indicator has no decided item: six of 43 say nothing about the rest.

    In a ``SubScore``, ``items`` are those that count (the list's size without the exempt ones) and
    ``checked`` those of them that are decided. A sub-indicator whose items are all exempt has
    ``items`` 0 and is left out of the means.
    """
    statuses = {finding.item: finding.status for finding in findings}
    listed = [
        (item.sub_indicator, statuses.get(item.number, Status.UNCHECKED)) for item in ruleset.items
    ]
    return _estimate(ruleset.sub_indicators, listed)


def again(result: ScanResult) -> Score:
    """The estimate of a result whose verdicts a person changed."""
    listed = [(finding.sub_indicator, finding.status) for finding in result.findings]
    return _estimate(result.ruleset.sub_indicators, listed)


def _estimate(
    sub_indicators: Sequence[SubIndicator], listed: Sequence[tuple[str, Status]]
) -> Score:
    """Over ``listed``, the sub-indicator and the status of each item that the rules judge."""
    subs = tuple(_tally(sub, listed).score() for sub in sub_indicators)
    indicators = {sub.code: sub.indicator for sub in sub_indicators}
    counted = {score.code for score in subs if score.items}
    known = [score.estimate for score in subs if score.items and score.estimate is not None]
    return Score(
        estimate=_nested(indicators, subs, "estimate")
        if counted and len(known) == len(counted)
        else None,
        lowest=_nested(indicators, subs, "lowest") if counted else 0.0,
        highest=_nested(indicators, subs, "highest") if counted else 100.0,
        by_sub_indicator=subs,
        by_indicator=tuple(_indicators(indicators, subs)),
        ita_share=ITA_SHARE,
    )


def _indicators(indicator: Mapping[str, str], subs: Sequence[SubScore]) -> Iterator[IndicatorScore]:
    """The mean of each indicator's sub-indicators that count."""
    for code in dict.fromkeys(indicator.values()):
        own = [sub for sub in subs if sub.items and indicator[sub.code] == code]
        if not own:
            continue
        known = [sub.estimate for sub in own if sub.estimate is not None]
        yield IndicatorScore(
            code,
            _mean(known) if len(known) == len(own) else None,
            _mean(sub.lowest for sub in own),
            _mean(sub.highest for sub in own),
        )


def _tally(sub: SubIndicator, listed: Sequence[tuple[str, Status]]) -> _Tally:
    own = [status for code, status in listed if code == sub.code]
    size = max(sub.items, len(own))
    return _Tally(
        sub=sub,
        met=sum(status in MET for status in own),
        lost=sum(status in LOST for status in own),
        counted=size - own.count(Status.EXEMPT),
        unlisted=size - len(own),
    )


def _nested(indicator: Mapping[str, str], subs: Sequence[SubScore], bound: str) -> float:
    """The mean over indicators of the mean over their sub-indicators that count."""
    counted = sorted((sub for sub in subs if sub.items), key=lambda sub: indicator[sub.code])
    groups = groupby(counted, key=lambda sub: indicator[sub.code])
    return _mean(_mean(getattr(sub, bound) for sub in group) for _, group in groups)


def _mean(values: Iterable[float]) -> float:
    numbers = list(values)
    return sum(numbers) / len(numbers)
