"""Where the agency stands: the estimate line by line, and what each item is worth in it.

An item's nominal points hold while nothing is exempt; the weight of an exempt item falls to the
others of its sub-indicator, so that what is met, open and lost always makes 100 together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from oitcheck.model import Finding, RulesetRef, Score, SubScore
from oitcheck.texts import Text, say


@dataclass(frozen=True, slots=True)
class Line:
    """The estimate of an indicator (``top``) or of one of its sub-indicators."""

    name: Text
    estimate: float | None
    lowest: float
    highest: float
    checked: int
    items: int
    top: bool = False


def lines(ruleset: RulesetRef, score: Score) -> Iterator[Line]:
    """Each indicator, followed by its sub-indicators; nothing where the list is not scored."""
    if not ruleset.scored:
        return
    tops = {top.code: top for top in score.by_indicator}
    for code in dict.fromkeys(sub.indicator for sub in ruleset.sub_indicators):
        own = [s for s in score.by_sub_indicator if _indicators(ruleset).get(s.code) == code]
        sums = sum(s.checked for s in own), sum(s.items for s in own)
        if top := tops.get(code):
            name = say("report.indicator", code=code)
            yield Line(name, top.estimate, top.lowest, top.highest, *sums, top=True)
        yield from (_line(sub) for sub in own)


def named(code: str, name: Text) -> Text:
    """``9.1 ข้อมูลพื้นฐาน``."""
    return Text(f"{code} {name.in_('th')}".strip(), f"{code} {name.in_('en')}".strip())


def points(value: float) -> str:
    """Points with two decimals, a half rounded up."""
    exact = Decimal(str(round(value, 6)))
    return str(exact.quantize(Decimal("0.01"), ROUND_HALF_UP))


def values(ruleset: RulesetRef, score: Score, findings: Sequence[Finding]) -> Mapping[str, float]:
    """What each item is worth in points of the OIT score; 0 where nobody knows."""
    if not ruleset.scored:
        return {finding.item: finding.points for finding in findings}
    each = steps(ruleset, {sub.code: sub.items for sub in score.by_sub_indicator if sub.items})
    return {finding.item: each.get(finding.sub_indicator, 0.0) for finding in findings}


def steps(ruleset: RulesetRef, sizes: Mapping[str, int]) -> Mapping[str, float]:
    """What one item moves the whole by, for each sub-indicator that counts.

    Args:
        ruleset: says which sub-indicators make which indicator.
        sizes: over how many items the mean of each goes; one of none moves nothing.
    """
    indicators = _indicators(ruleset)
    known = {code: size for code, size in sizes.items() if code in indicators}
    siblings = Counter(indicators[code] for code in known)
    return {
        code: 100 / size / siblings[indicators[code]] / len(siblings)
        for code, size in known.items()
        if size
    }


def _indicators(ruleset: RulesetRef) -> dict[str, str]:
    return {sub.code: sub.indicator for sub in ruleset.sub_indicators}


def _line(sub: SubScore) -> Line:
    name = named(sub.code, sub.name)
    return Line(name, sub.estimate, sub.lowest, sub.highest, sub.checked, sub.items)
