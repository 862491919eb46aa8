"""What to do first, and the shortest way to a target."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from rich.console import Console

from oitcheck.model import Duty, Finding, Score, StageLeft, Status
from oitcheck.report import join
from oitcheck.report.joined import Report
from oitcheck.report.planned import print_plan
from oitcheck.report.todo import Task, routes, tasks, upcoming
from oitcheck.retold import completed
from oitcheck.score import again
from oitcheck.texts import Lang, Text
from tests.report.samples import every_status, result, year, year_result

DUTY = Duty(Text("พ.ร.บ. ก", "Act A"), "KH")


def _printed(report: Report, lang: Lang) -> str:
    file = io.StringIO()
    print_plan(report, Console(file=file, width=200, markup=False), lang)
    return file.getvalue()


def _with(*changed: Finding) -> Report:
    by_number = {f.item: f for f in changed}
    made = year_result()
    findings = tuple(by_number.get(f.item) or _free(f) for f in made.findings)
    made = replace(made, findings=findings)
    return join(replace(made, score=again(made)))


def _found(number: str) -> Finding:
    return next(f for f in year_result().findings if f.item == number)


def _decided() -> Report:
    """The year with every open item found, so that there is an estimate."""
    open_ = [f for f in year_result().findings if f.status in (Status.REVIEW, Status.UNCHECKED)]
    return _with(*(replace(f, status=Status.PRESENT) for f in open_))


def _free(finding: Finding) -> Finding:
    """One that no law asks for."""
    return replace(finding, asked=tuple(replace(a, duty=None) for a in finding.asked))


def _dutiful(finding: Finding) -> Finding:
    return replace(finding, asked=tuple(replace(a, duty=DUTY) for a in finding.asked))


def test_what_the_law_asks_for_comes_before_what_is_worth_more() -> None:
    report = _with(_dutiful(_found("O4")))
    todo = tasks(report)
    assert todo[0].item.finding.item == "O4"
    assert todo[0].duty == DUTY
    worth = [task.item.worth for task in todo[1:]]
    assert worth == sorted(worth, reverse=True)
    assert {t.item.finding.status for t in todo} == {Status.MISSING, Status.PARTIAL}


def test_the_deadline_is_the_last_day_of_entry_while_it_is_to_come() -> None:
    assert {task.deadline for task in tasks(_decided())} == {date(2022, 4, 30)}
    over = StageLeft("entry", date(2022, 3, 1), date(2022, 3, 31), "S", 0)
    made = replace(_decided().result, calendar=(over,))
    assert {task.deadline for task in tasks(join(made))} == {None}


def test_gains_are_what_the_estimate_really_rises_by() -> None:
    report = _decided()
    before = report.result.score.estimate
    assert before is not None
    for task in tasks(report):
        mended = replace(task.item.finding, status=Status.PRESENT)
        found = tuple(mended if f.item == mended.item else f for f in report.result.findings)
        after = again(replace(report.result, findings=found)).estimate
        assert after == pytest.approx(before + task.gain)


@pytest.mark.parametrize("target", [70, 80, 85, 90, 95, 100])
def test_no_shorter_list_reaches_the_target(target: int) -> None:
    report = _decided()
    (way,) = routes(report, [target])
    assert way.reached >= target - 1e-9
    estimate = report.result.score.estimate or 0
    for fewer in combinations(tasks(report), max(0, len(way.tasks) - 1)):
        assert estimate + sum(task.gain for task in fewer) < target or not way.tasks


def test_of_several_shortest_lists_the_most_pressing_is_taken() -> None:
    todo = tasks(_decided())
    cheap = next(t for t in todo if t.gain < todo[0].gain)
    report = _with(*_open_found(), _dutiful(cheap.item.finding))
    target = round(report.result.score.estimate or 0) + 1
    (way,) = routes(report, [target])
    assert [t.item.finding.item for t in way.tasks][:1] == [cheap.item.finding.item]


def _open_found() -> list[Finding]:
    open_ = [f for f in year_result().findings if f.status in (Status.REVIEW, Status.UNCHECKED)]
    return [replace(f, status=Status.PRESENT) for f in open_]


def test_where_the_target_is_met_there_is_nothing_to_do() -> None:
    (way,) = routes(_decided(), [10])
    assert way.tasks == ()


def test_without_an_estimate_there_is_no_way() -> None:
    assert routes(join(result())) == ()
    unknown = Score(None, 0, 100, ())
    assert routes(join(replace(year_result(), score=unknown))) == ()


def test_what_is_not_due_yet_is_told_with_its_day() -> None:
    ruleset = year()
    item = ruleset.items[11]
    half = replace(item.disclosures[0], period="first_half")
    items = tuple(replace(i, disclosures=(half,)) if i is item else i for i in ruleset.items)
    early = replace(year_result(), options={"today": date(2022, 3, 1)})
    report = join(completed(early, replace(ruleset, items=items)))
    assert [(i.finding.item, due) for i, due in upcoming(report)] == [("O12", date(2022, 4, 1))]
    late = join(replace(report.result, options={"today": date(2022, 4, 2)}))
    assert upcoming(late) == ()


@pytest.mark.parametrize(("lang", "words"), [("th", "ทางที่สั้นที่สุดถึง"), ("en", "The shortest way to")])
def test_the_plan_is_printed(lang: Lang, words: str) -> None:
    report = _with(*_open_found(), _dutiful(_found("O4")))
    told = _printed(report, lang)
    assert words in told
    assert DUTY.law.in_(lang) in told
    assert "O4" in told


def test_a_plan_without_a_list_of_the_year_says_how_to_get_one() -> None:
    told = _printed(join(result()), "th")
    assert "--rules oit-2566" in told
    assert next(f.item for f in every_status() if f.status is Status.MISSING) in told


def test_a_task_says_what_where_and_in_which_words() -> None:
    first = tasks(_decided())[0]
    assert isinstance(first, Task)
    assert first.item.remedies
