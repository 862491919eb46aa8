"""``fixes.docx``: one page for the contractor who keeps the website.

For each thing to mend: the page, where on the site it belongs, what to publish, and words to copy.
"""

from __future__ import annotations

from collections.abc import Iterator

from oitcheck.clean import readable
from oitcheck.model import Outcome, Status
from oitcheck.report import wording
from oitcheck.report.joined import Report, proof_address
from oitcheck.report.paper import Paper
from oitcheck.report.progressed import untold
from oitcheck.report.todo import Task, tasks
from oitcheck.texts import say
from oitcheck.thai import moments

NAME = "fixes"
FILE = "fixes.docx"
_WIDTHS = (0.8, 5.2, 4.7, 7.5)


def render(report: Report) -> bytes:
    """The whole page."""
    site = report.result.site
    title = say("papers.fixes", agency=wording.agency(report.result)).th
    paper = Paper(
        title,
        report.result.finished_at,
        landscape=False,
        thai=False,
        whole_rows=True,
        size=12,
        leading=14,
    )
    paper.line(title, bold=True, centre=True)
    day = moments.day(report.result.started_at)
    paper.line(say("papers.fixes_about", url=readable(site.start_url), day=day).th, centre=True)
    todo = tasks(report)
    if not todo:
        paper.line(say("papers.fixes_none").th)
        return paper.bytes()
    heads = [say(f"papers.fixes.{key}").th for key in ("number", "page", "what", "sample")]
    table = paper.table(_WIDTHS, heads)
    for number, task in enumerate(todo, 1):
        cells = table.row(
            (str(number),), _page(task), tuple(_what(task)), tuple(_sample(task)), centred=(0,)
        )
        if url := proof_address(task.item.finding):
            paper.link(cells[1].add_paragraph(), url)
    paper.line(say("papers.fixes_after").th)
    return paper.bytes()


def _page(task: Task) -> tuple[str, ...]:
    finding = task.item.finding
    places = [asked.where.th for asked in task.item.remedies if asked.where.th]
    return (f"{finding.item} {finding.title.th}", *places)


def _what(task: Task) -> Iterator[str]:
    finding = task.item.finding
    if finding.status is Status.MISSING:
        names = ", ".join(r.name.th for r in finding.requirements if r.outcome is not Outcome.YES)
        yield say("papers.fixes_publish", title=finding.title, names=names or finding.title).th
    else:
        yield finding.reason.th
        yield from untold(finding)


def _sample(task: Task) -> Iterator[str]:
    for asked in task.item.remedies:
        yield asked.wording or asked.remedy.th
