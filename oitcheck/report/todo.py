"""What to do next, and in what order: what a law asks for first, then what is due first, then what
is worth most; and the shortest list of things that lifts the estimate.

All items of a year are due together, on the last day of entry; what is asked for only later in the
year is told apart, with its day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from oitcheck.model import Duty, Status
from oitcheck.report.joined import ItemReport, Report
from oitcheck.report.stages import judged_on
from oitcheck.report.standing import steps
from oitcheck.score import LOST

TARGETS = (85, 95)
_ENOUGH = 1e-9


@dataclass(frozen=True, slots=True)
class Task:
    """An item to put in order. ``deadline`` is the last day of entry, where it is known and to
    come; ``gain`` is what the estimate rises by, 0 where there is none.
    """

    item: ItemReport
    duty: Duty | None
    deadline: date | None
    gain: float


@dataclass(frozen=True, slots=True)
class Route:
    """The fewest tasks that lift the estimate to ``target``, and where it stands after them.

    ``tasks`` is empty where it stands there already.
    """

    target: int
    tasks: tuple[Task, ...]
    reached: float


def tasks(report: Report) -> tuple[Task, ...]:
    """What is not in order, the most pressing first."""
    gains = _gains(report)
    lost = [item for item in report.worst_first if item.finding.status in LOST]
    made = (_task(report, item, gains.get(item.finding.item, 0.0)) for item in lost)
    return tuple(sorted(made, key=_urgency))


def upcoming(report: Report) -> tuple[tuple[ItemReport, date], ...]:
    """What is not asked for yet, and the day from which it is."""
    today = judged_on(report.result)
    found = [
        (item, asked.due)
        for item in report.items
        if item.finding.status is Status.UNCHECKED
        for asked in item.finding.asked
        if asked.due and asked.due > today
    ]
    return tuple(dict(found).items())


def routes(report: Report, targets: Sequence[int] = TARGETS) -> tuple[Route, ...]:
    """The shortest way to each of ``targets``; none where there is no estimate."""
    estimate = report.result.score.estimate
    if estimate is None:
        return ()
    todo = tasks(report)
    return tuple(_route(todo, estimate, target) for target in targets)


def _route(todo: Sequence[Task], estimate: float, target: int) -> Route:
    chosen = _fewest(todo, target - estimate)
    return Route(target, chosen, estimate + sum(task.gain for task in chosen))


def _fewest(todo: Sequence[Task], need: float) -> tuple[Task, ...]:
    """The fewest tasks whose gains make ``need``; of several such lists the most pressing.

    Every lost item that is put in order raises its sub-indicator by the same step, so that gains
    add up, and all of them together make 100.
    """
    most = sorted((task.gain for task in todo), reverse=True)
    count = next((n for n in range(len(most) + 1) if sum(most[:n]) >= need - _ENOUGH), len(most))
    chosen: list[Task] = []
    for at, task in enumerate(todo):
        left = count - len(chosen) - 1
        if left < 0:
            break
        rest = sorted((later.gain for later in todo[at + 1 :]), reverse=True)[:left]
        if sum(one.gain for one in chosen) + task.gain + sum(rest) >= need - _ENOUGH:
            chosen.append(task)
    return tuple(chosen)


def _task(report: Report, item: ItemReport, gain: float) -> Task:
    duty = next((asked.duty for asked in item.remedies if asked.duty), None)
    return Task(item, duty, _deadline(report), gain)


def _deadline(report: Report) -> date | None:
    today = judged_on(report.result)
    entry = next((s.last for s in report.result.calendar if s.name == "entry"), None)
    return entry if entry and entry >= today else None


def _urgency(task: Task) -> tuple[bool, date, float]:
    return task.duty is None, task.deadline or date.max, -task.item.worth


def _gains(report: Report) -> Mapping[str, float]:
    """What the estimate rises by when a lost item is put in order."""
    ruleset, score = report.result.ruleset, report.result.score
    if not ruleset.scored or score.estimate is None:
        return {}
    counted = {sub.code: sub.checked for sub in score.by_sub_indicator if sub.items}
    step = steps(ruleset, counted)
    return {f.item: step.get(f.sub_indicator, 0.0) for f in report.result.findings}
