"""``result.xlsx``: the result for those who work in a spreadsheet, with cells for their own calls.

The same report makes the same bytes. ``notesheet`` reads what the auditor filled in.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from oitcheck.clean import readable
from oitcheck.model import Evidence, Outcome, RequirementFinding, Status, Trap
from oitcheck.notes import CALLS
from oitcheck.places import told
from oitcheck.report import basis, columns, stages, wording
from oitcheck.report.joined import WORST_FIRST, ItemReport, Report
from oitcheck.report.standing import Line
from oitcheck.report.workbook import Address, Book, Column, Row, Value
from oitcheck.texts import Text, say
from oitcheck.thai import moments

NAME = "xlsx"
FILE = "result.xlsx"

_OUTCOMES = {Outcome.YES: "", Outcome.NO: Status.MISSING, Outcome.CANNOT_TELL: Status.REVIEW}


_SUMMARY = (
    Column("column.section", 20, strong=True),
    Column("column.topic", 42),
    Column("column.value", 66),
    Column("column.lowest", 10, "center"),
    Column("column.highest", 10, "center"),
    Column("column.decided", 10, "center"),
    Column("column.items", 10, "center"),
)
_ITEMS = (
    Column(columns.WEBSITE, 22),
    Column(columns.AGENCY, 20),
    Column(columns.RULES, 9, "center"),
    Column(columns.ITEM, 6, "center", strong=True),
    Column(columns.TITLE, 24),
    Column(columns.SUB_INDICATOR, 17),
    Column(columns.STATUS, 16, strong=True),
    Column(columns.FOUND, 36),
    Column(columns.POINTS, 10, "center"),
    Column(columns.RESPONSIBLE, 13),
    Column(columns.TO_DO, 38),
    Column(columns.PROPOSED, 11, "center"),
    Column(columns.CALL, 11, "center", to_fill=True),
    Column(columns.WHY, 26, to_fill=True),
    Column(columns.REVIEWER, 13, to_fill=True),
    Column(columns.EVIDENCE, 13),
    Column(columns.PROGRAM, 26),
)
_REQUIREMENTS = (
    Column(columns.ITEM, 7, "center"),
    Column(columns.TITLE, 32),
    Column("column.disclosure", 30),
    Column("column.requirement", 32),
    Column("column.outcome", 15, strong=True),
    Column("column.note", 40),
    Column("column.basis", 24),
    Column("column.proofs", 14, "center"),
)
_EVIDENCE = (
    Column(columns.ITEM, 7, "center"),
    Column("column.requirement", 22),
    Column("column.address", 46),
    Column("column.quote", 40),
    Column("column.place", 14),
    Column("column.way", 28),
    Column("column.hash", 35),
    Column("column.time", 18),
    Column("column.picture", 16),
    Column("column.note", 16),
)
_COVERAGE = (
    Column("column.kind", 24, strong=True),
    Column("column.address", 52),
    Column("column.cause", 40),
    Column("column.detail", 22),
    Column("column.found_on", 40),
    Column("column.count", 10, "center"),
)


def render(report: Report) -> bytes:
    """The whole workbook."""
    out = io.BytesIO()
    book = Book(out, report)
    _first(book)
    _items(book)
    book.sheet("sheet.requirements", _REQUIREMENTS, _requirements(report))
    book.sheet("sheet.evidence", _EVIDENCE, _evidence(report))
    book.sheet("sheet.coverage", _COVERAGE, _coverage(report))
    book.close()
    return out.getvalue()


def _first(book: Book) -> None:
    """The summary; without the columns of the estimate where there is none."""
    head = _SUMMARY if book.report.scored else _SUMMARY[:3]
    rows = ((values[: len(head)], tint) for values, tint in _summary(book.report))
    book.sheet("sheet.summary", head, rows)


def _items(book: Book) -> None:
    report = book.report
    names = [column.key for column in _ITEMS]
    rows = ((_in_order(report, item), item.finding.status) for item in report.items)
    sheet = book.sheet("sheet.items", _ITEMS, rows)
    first, last = names.index(columns.ITEM), names.index(columns.REVIEWER)
    decided = any(item.finding.override for item in report.items)
    sheet.sheet.freeze_panes(1, first + 1)
    sheet.sheet.print_area(0, first, sheet.count, len(names) - 1 if decided else last)
    call = names.index(columns.CALL)
    sheet.sheet.data_validation(1, call, max(sheet.count, 1), call, _choice(book))


def _in_order(report: Report, item: ItemReport) -> list[Value]:
    values = columns.row(report, item)
    return [values[column.key] for column in _ITEMS]


def _choice(book: Book) -> dict[str, Any]:
    """The list of calls that drops down where the auditor's is wanted."""
    title = book.say(columns.CALL)
    return {
        "validate": "list",
        "source": list(CALLS),
        "input_title": title,
        "input_message": book.say("sheet.call_hint"),
        "error_title": title,
        "error_message": book.say("sheet.call_wrong"),
    }


def _summary(report: Report) -> Iterator[Row]:
    """What the check was, what it found, and what the agency has to hear first."""
    for key, topics in (("sheet.part_check", _about(report)), ("sheet.part_meaning", _meaning())):
        for topic, value in topics:
            yield (say(key), topic, value, "", "", "", ""), ""
    for alarm in report.alarms:
        for url in alarm.urls:
            yield (say("sheet.part_alarms"), alarm.text, Address(url), *[""] * 4), Status.MISSING
    for status in WORST_FIRST:
        count = report.result.summary.get(status.value, 0)
        yield (say("report.glance"), wording.verdict(status), count, *[""] * 4), status
    for line in report.lines:
        yield _estimate(line), ""
    if report.scored:
        yield _estimate(_whole(report)), ""
    for topic, value in _seen(report):
        yield (say("sheet.coverage"), topic, value, "", "", "", ""), ""


def _about(report: Report) -> Iterator[tuple[Text, Value]]:
    result = report.result
    yield say(columns.AGENCY), wording.agency(result)
    yield say("report.address"), Address(result.site.start_url)
    yield say("report.time"), result.started_at
    if day := stages.judged_for(result):
        yield say("report.judged_for"), moments.day(day)
    vantage = str(result.options.get("vantage") or "")
    yield say("report.vantage"), vantage or say("report.vantage_unknown")
    if entry := stages.entry(result):
        yield say("report.calendar"), entry
    yield say("report.rules"), stages.rules(result)
    yield say(columns.RULES), result.ruleset.id
    yield say("sheet.digest"), result.ruleset.digest
    yield say("sheet.made_by"), f"{result.tool.name} {result.tool.version}"


def _meaning() -> Iterator[tuple[Text, Value]]:
    yield say("sheet.disclaimer"), say("report.disclaimer")
    yield say("sheet.not_found"), say("report.not_found_means")
    yield say("sheet.to_fill"), say("sheet.to_fill_how", sheet=say("sheet.items"))


def _estimate(line: Line) -> list[Value]:
    section = say("format.estimate")
    if not line.items:
        return [section, line.name, say("report.not_counted"), "", "", 0, 0]
    estimate: Value = "–" if line.estimate is None else float(line.estimate)
    bounds = float(line.lowest), float(line.highest)
    return [section, line.name, estimate, *bounds, line.checked, line.items]


def _whole(report: Report) -> Line:
    score = report.result.score
    items = len(report.items) - len(report.exempt)
    bounds = score.estimate, score.lowest, score.highest
    return Line(say("report.whole"), *bounds, items - report.undecided, items, top=True)


def _seen(report: Report) -> Iterator[tuple[Text, Value]]:
    coverage = report.result.coverage
    yield say("report.coverage_pages"), coverage.pages
    yield say("report.coverage_documents"), coverage.documents
    yield say("report.coverage_unreadable"), coverage.unreadable
    yield say("report.coverage_rendered"), coverage.rendered
    yield say("report.coverage_requests"), coverage.requests
    yield say("report.coverage_stop"), say(f"stop.{coverage.stopped_by.value}")
    if report.result.options.get("ignore_robots"):
        yield say("sheet.part_alarms"), say("report.robots_ignored")


def _requirements(report: Report) -> Iterator[Row]:
    for item in report.items:
        titles = {asked.id: asked.title for asked in item.finding.asked}
        for part in item.finding.requirements:
            yield _requirement(item, part, titles.get(part.disclosure)), _OUTCOMES[part.outcome]


def _requirement(item: ItemReport, part: RequirementFinding, title: Text | None) -> list[Value]:
    return [
        item.finding.item,
        item.finding.title,
        title or part.disclosure,
        part.name,
        say(f"report.outcome.{part.outcome.value}"),
        part.note,
        basis.words(part.basis, part.source),
        len(part.evidence),
    ]


def _evidence(report: Report) -> Iterator[Row]:
    for item in report.items:
        for part in item.finding.requirements:
            for proof in part.evidence:
                yield [item.finding.item, part.name, *_proof(proof, report)], ""


def _proof(proof: Evidence, report: Report) -> Iterator[Value]:
    yield Address(proof.url)
    yield proof.quote or say("report.no_words")
    yield told(proof.place) or say("sheet.on_page")
    yield wording.way(proof.click_path, report.lang)
    yield proof.sha256
    yield proof.fetched_at
    yield proof.screenshot or ""
    flaw = proof.unproven
    yield say("report.unproven", flaw=say(f"flaw.{flaw.value}")) if flaw else ""


def _coverage(report: Report) -> Iterator[Row]:
    """What was not seen and why, what only a browser showed, and what has no end."""
    coverage = report.result.coverage
    for problem in coverage.problems:
        reason = say(f"reason.{problem.reason.value}")
        about = (Address(problem.url), reason, problem.detail, readable(problem.found_on), "")
        yield (say("sheet.unread"), *about), Status.PARTIAL
    for trap in coverage.traps:
        yield _trap(trap), Status.UNCHECKED
    for page in coverage.rendering:
        made = say(f"made.{page.why.value}")
        yield (say("sheet.by_browser"), Address(page.url), made, page.sha256, "", ""), ""


def _trap(trap: Trap) -> list[Value]:
    kind = say(f"trap.{trap.kind.value}")
    return [say("sheet.endless"), Address(trap.url), kind, "", "", trap.count]
