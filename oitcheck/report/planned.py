"""``oitcheck plan``: the shortest list of things that lifts the estimate, and how to do them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console

from oitcheck.clean import one_line
from oitcheck.report import wording
from oitcheck.report.joined import Report
from oitcheck.report.standing import points
from oitcheck.report.todo import TARGETS, Route, Task, routes, tasks, upcoming
from oitcheck.texts import Lang, Text, say
from oitcheck.thai import moments


def print_plan(
    report: Report, console: Console, lang: Lang, targets: Sequence[int] = TARGETS
) -> None:
    """Print the ways to ``targets``, then what is to be done, the most pressing first."""
    for indent, line in _lines(report, targets):
        console.print(" " * indent + one_line(line.in_(lang)), soft_wrap=True)


def _lines(report: Report, targets: Sequence[int]) -> Iterator[tuple[int, Text]]:
    todo = tasks(report)
    name = wording.agency(report.result)
    day = moments.day(report.result.started_at)
    yield 0, say("plan.title", name=name, day=day)
    yield 0, say("report.disclaimer")
    ways = routes(report, targets)
    yield from _standing(report)
    for way in ways:
        yield from _way(way)
    if todo:
        yield 0, say("plan.all", count=len(todo))
    for number, task in enumerate(todo, 1):
        yield from _task(number, task)
    for item, due in upcoming(report):
        title = item.finding.title
        yield 0, say("plan.upcoming", item=item.finding.item, title=title, day=moments.day(due))


def _standing(report: Report) -> Iterator[tuple[int, Text]]:
    score = report.result.score
    if not report.scored:
        yield 0, say("plan.no_list")
    elif score.estimate is None:
        yield 0, say("report.score_unknown")
    else:
        estimate = points(score.estimate)
        lowest, highest = points(score.lowest), points(score.highest)
        yield 0, say("report.table_score", estimate=estimate, lowest=lowest, highest=highest)


def _way(way: Route) -> Iterator[tuple[int, Text]]:
    if not way.tasks:
        yield 0, say("plan.there", target=way.target)
        return
    count, reached = len(way.tasks), points(way.reached)
    yield 0, say("plan.way", target=way.target, count=count, reached=reached)
    for task in way.tasks:
        finding = task.item.finding
        gain = points(task.gain)
        yield 2, say("plan.step", item=finding.item, title=finding.title, gain=gain)


def _task(number: int, task: Task) -> Iterator[tuple[int, Text]]:
    finding = task.item.finding
    yield 0, say("plan.task", number=number, item=finding.item, title=finding.title)
    yield 3, finding.reason
    for asked in task.item.remedies:
        yield 3, say("plan.what", remedy=asked.remedy)
        if asked.where.th:
            yield 3, say("plan.where", where=asked.where)
        if asked.wording:
            yield 3, say("plan.wording", wording=asked.wording)
    yield from _why(task)


def _why(task: Task) -> Iterator[tuple[int, Text]]:
    """Who does it, what it is worth, what law asks for it, and until when."""
    finding = task.item.finding
    if finding.responsible:
        yield 3, say("plan.who", who=", ".join(finding.responsible))
    if task.gain:
        yield 3, say("plan.gain", gain=points(task.gain))
    elif task.item.worth:
        yield 3, say("plan.worth", points=points(task.item.worth))
    if task.duty:
        yield 3, say("plan.duty", law=task.duty.law, basis=task.duty.basis)
    if task.deadline:
        yield 3, say("plan.deadline", day=moments.day(task.deadline))
