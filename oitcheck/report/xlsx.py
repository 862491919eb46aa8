"""``result.xlsx``: the result for those who work in a spreadsheet, with cells for their own calls.

Nothing that a site wrote becomes a formula, a number or a link: every text is written as text, and
only an address of evidence that a report may link to is a link. The same report makes the same
bytes. ``notesheet`` reads what the auditor filled in.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil
from typing import Any
from urllib.parse import quote

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from oitcheck.clean import clean, readable, safe_link
from oitcheck.model import Evidence, Outcome, RequirementFinding, Status, Trap
from oitcheck.notes import CALLS
from oitcheck.places import told
from oitcheck.report import basis, columns, stages, wording
from oitcheck.report.joined import WORST_FIRST, ItemReport, Report
from oitcheck.report.standing import Line
from oitcheck.texts import Text, say
from oitcheck.thai import moments

NAME = "xlsx"
FILE = "result.xlsx"

LONGEST = 32_767
MOST_LINKS = 65_530
_LONGEST_LINK = 2_000
_LONGEST_NAME = 80
_A4 = 9
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_LINE = 14.5
_TALLEST = 409
_THAI = 1.12
_HEAD_HEIGHT = 33
_MARK = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
_PLAIN_HOST = re.compile(r"https?://[0-9A-Za-z.-]+(?::\d{1,5})?(?:[/?#]|$)", re.I)
_BARE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_KEPT = "/:?#!$&'()*+,;=%@~-._"

_FONT = {"font_name": "Tahoma", "font_size": 10, "font_scheme": "none"}
_CELL = {**_FONT, "valign": "top", "text_wrap": True, "border": 1, "border_color": "#D9DEE5"}
_HEAD = {
    **_CELL,
    "bold": True,
    "font_color": "#FFFFFF",
    "bg_color": "#0B5563",
    "valign": "vcenter",
    "align": "center",
}
_HEAD_TO_FILL = {**_HEAD, "font_color": "#5A4300", "bg_color": "#FFD54A"}
_TO_FILL = {"bg_color": "#FFF9D9", "border_color": "#D9A900"}
_MOMENT = {"th": "[$-107041E]d mmm yyyy hh:mm", "en": "d mmm yyyy hh:mm"}
_TINTS: dict[str, tuple[str, str]] = {
    "": ("", ""),
    Status.PRESENT: ("#EDF6F0", "#1D6B3F"),
    Status.PARTIAL: ("#FFF3E0", "#8A4B00"),
    Status.MISSING: ("#FCE9E7", "#A12A22"),
    Status.REVIEW: ("#EFEDFA", "#4B3F9E"),
    Status.UNCHECKED: ("#F1F3F5", "#55606E"),
    Status.EXEMPT: ("#F1F3F5", "#55606E"),
}
_OUTCOMES = {Outcome.YES: "", Outcome.NO: Status.MISSING, Outcome.CANNOT_TELL: Status.REVIEW}


@dataclass(frozen=True, slots=True)
class _Address:
    """An address, which is a link where a report may lead there."""

    url: str


_Value = str | int | float | datetime | _Address | Text


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its name in the catalogue, its width in letters, and what sets it apart.

    ``to_fill`` is for the auditor, ``strong`` says in the colour of its row what the row is about.
    """

    key: str
    width: float
    align: str = "left"
    to_fill: bool = False
    strong: bool = False


_SUMMARY = (
    _Column("column.section", 20, strong=True),
    _Column("column.topic", 42),
    _Column("column.value", 66),
    _Column("column.lowest", 10, "center"),
    _Column("column.highest", 10, "center"),
    _Column("column.decided", 10, "center"),
    _Column("column.items", 10, "center"),
)
_ITEMS = (
    _Column(columns.WEBSITE, 22),
    _Column(columns.AGENCY, 20),
    _Column(columns.RULES, 9, "center"),
    _Column(columns.ITEM, 6, "center", strong=True),
    _Column(columns.TITLE, 24),
    _Column(columns.SUB_INDICATOR, 17),
    _Column(columns.STATUS, 16, strong=True),
    _Column(columns.FOUND, 36),
    _Column(columns.POINTS, 10, "center"),
    _Column(columns.RESPONSIBLE, 13),
    _Column(columns.TO_DO, 38),
    _Column(columns.PROPOSED, 11, "center"),
    _Column(columns.CALL, 11, "center", to_fill=True),
    _Column(columns.WHY, 26, to_fill=True),
    _Column(columns.REVIEWER, 13, to_fill=True),
    _Column(columns.EVIDENCE, 13),
    _Column(columns.PROGRAM, 26),
)
_REQUIREMENTS = (
    _Column(columns.ITEM, 7, "center"),
    _Column(columns.TITLE, 32),
    _Column("column.disclosure", 30),
    _Column("column.requirement", 32),
    _Column("column.outcome", 15, strong=True),
    _Column("column.note", 40),
    _Column("column.basis", 24),
    _Column("column.proofs", 14, "center"),
)
_EVIDENCE = (
    _Column(columns.ITEM, 7, "center"),
    _Column("column.requirement", 22),
    _Column("column.address", 46),
    _Column("column.quote", 40),
    _Column("column.place", 14),
    _Column("column.way", 28),
    _Column("column.hash", 35),
    _Column("column.time", 18),
    _Column("column.picture", 16),
    _Column("column.note", 16),
)
_COVERAGE = (
    _Column("column.kind", 24, strong=True),
    _Column("column.address", 52),
    _Column("column.cause", 40),
    _Column("column.detail", 22),
    _Column("column.found_on", 40),
    _Column("column.count", 10, "center"),
)


def render(report: Report) -> bytes:
    """The whole workbook."""
    out = io.BytesIO()
    book = _Book(out, report)
    _first(book)
    _items(book)
    book.sheet("sheet.requirements", _REQUIREMENTS, _requirements(report))
    book.sheet("sheet.evidence", _EVIDENCE, _evidence(report))
    book.sheet("sheet.coverage", _COVERAGE, _coverage(report))
    book.close()
    return out.getvalue()


def cut(text: str, longest: int = LONGEST) -> str:
    """``text`` in at most ``longest`` letters as a spreadsheet counts them: an emoji is two."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * longest:
        return text
    return units[: 2 * longest - 2].decode("utf-16-le", "ignore") + "…"


def target(url: str) -> str:
    """What a cell may link to, "" where ``url`` must stay text: Excel rejects odd addresses."""
    safe = quote(_BARE_PERCENT.sub("%25", safe_link(url)), safe=_KEPT)
    return safe if _PLAIN_HOST.match(safe) and len(safe) <= _LONGEST_LINK else ""


_Row = tuple[Sequence[_Value], str]


class _Book:
    """The workbook, its formats, and what all its sheets have in common."""

    def __init__(self, out: io.BytesIO, report: Report) -> None:
        self.report = report
        self.agency = cut(wording.agency(report.result), _LONGEST_NAME)
        self._book = Workbook(out, {**_OPTIONS, "default_format_properties": dict(_FONT)})
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        tool = report.result.tool
        self._book.set_properties(
            {
                "title": self.agency,
                "author": cut(clean(f"{tool.name} {tool.version}"), _LONGEST_NAME),
                "comments": self.say("report.disclaimer"),
                "created": report.result.finished_at.astimezone(UTC).replace(tzinfo=None),
            }
        )

    def say(self, key: str, **values: object) -> str:
        """A sentence of the catalogue in the language of the report."""
        return say(key, **values).in_(self.report.lang)

    def format(self, looks: dict[str, Any]) -> Any:
        """The format that looks so; each is made once."""
        key = tuple(sorted(looks.items()))
        if key not in self._formats:
            self._formats[key] = self._book.add_format(looks)
        return self._formats[key]

    def sheet(self, name: str, head: Sequence[_Column], rows: Iterable[_Row]) -> _Sheet:
        """Add a sheet of ``rows``, each with its tint."""
        sheet = _Sheet(self, self._book.add_worksheet(self.say(name), _Growing), head)
        for values, tint in rows:
            sheet.row(values, tint)
        sheet.finish()
        return sheet

    def close(self) -> None:
        """Write it all."""
        self._book.close()


class _Growing(Worksheet):  # type: ignore[misc]  # the library has no types
    """A sheet whose rows are as high as they are told until someone types: then they grow."""

    def _xml_start_tag_unencoded(self, tag: str, attributes: Any = ()) -> None:
        kept = [one for one in attributes if tag != "row" or one[0] != "customHeight"]
        super()._xml_start_tag_unencoded(tag, kept)


class _Sheet:
    """One sheet: a header that stays in sight, with filters, and rows of wrapped cells."""

    def __init__(self, book: _Book, sheet: Any, head: Sequence[_Column]) -> None:
        self.book = book
        self.sheet = sheet
        self.head = head
        self.count = 0
        self.links = 0
        sheet.set_row(0, _HEAD_HEIGHT)
        for number, column in enumerate(head):
            looks = _HEAD_TO_FILL if column.to_fill else _HEAD
            sheet.set_column(number, number, column.width)
            sheet.write_string(0, number, book.say(column.key), book.format(looks))

    def row(self, values: Sequence[_Value], tint: str) -> None:
        """Add a row."""
        self.count += 1
        lines = 1
        for number, (column, value) in enumerate(zip(self.head, values, strict=True)):
            text = self._put(number, value, _looks(column, tint))
            lines = max(lines, _lines(text, column.width))
        self.sheet.set_row(self.count, min(lines * _LINE + 3, _TALLEST))

    def _put(self, column: int, value: _Value, looks: dict[str, Any]) -> str:
        """Fill a cell; returns the text in it."""
        at = (self.count, column)
        if isinstance(value, Text):
            value = value.in_(self.book.report.lang)
        if isinstance(value, _Address):
            return self._address(at, value.url, looks)
        if isinstance(value, str):
            return self._text(at, value, looks)
        if isinstance(value, datetime):
            moment = value.astimezone(moments.BANGKOK).replace(tzinfo=None)
            shown = {**looks, "num_format": _MOMENT[self.book.report.lang]}
            self.sheet.write_datetime(*at, moment, self.book.format(shown))
        else:
            shown = {**looks, "num_format": "0.00" if isinstance(value, float) else "0"}
            self.sheet.write_number(*at, value, self.book.format(shown))
        return ""

    def _text(self, at: tuple[int, int], value: str, looks: dict[str, Any]) -> str:
        if text := cut(clean(value)):
            self.sheet.write_string(*at, text, self.book.format(looks))
        else:
            self.sheet.write_blank(*at, None, self.book.format(looks))
        return text

    def _address(self, at: tuple[int, int], url: str, looks: dict[str, Any]) -> str:
        text, to = cut(readable(url)), target(url)
        if not to or self.links >= MOST_LINKS:
            return self._text(at, text, looks)
        self.links += 1
        blue = {**looks, "font_color": "#0B4F8A", "underline": 1}
        self.sheet.write_url(*at, to, self.book.format(blue), text)
        return text

    def finish(self) -> None:
        """Filters, and how it looks on paper."""
        sheet, agency = self.sheet, self.book.agency.replace("&", "&&")
        last = max(self.count, 1)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, last, len(self.head) - 1)
        sheet.ignore_errors({"number_stored_as_text": f"A1:Z{last + 1}"})
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_header(f"&L{agency}&R{self.sheet.get_name()}")
        page = self.book.say("sheet.page", page="&P", pages="&N")
        sheet.set_footer(f"&L{self.book.say('report.disclaimer')}&R{page}")


def _lines(text: str, width: float) -> int:
    """How many lines a wrapped cell needs, a little more rather than less."""
    return sum(max(1, ceil(_wide(line) / width)) for line in text.split("\n"))


def _wide(line: str) -> float:
    """The width of a line in digits: marks take none, other letters of Thai a little more."""
    narrow = len(line.encode("ascii", "ignore"))
    return narrow + _THAI * (len(line) - narrow - len(_MARK.findall(line)))


def _looks(column: _Column, tint: str) -> dict[str, Any]:
    paper, ink = _TINTS[tint]
    looks = {**_CELL, "align": column.align}
    if paper:
        looks["bg_color"] = paper
    if column.strong:
        looks["bold"] = True
        looks |= {"font_color": ink} if ink else {}
    return looks | (_TO_FILL if column.to_fill else {})


def _first(book: _Book) -> None:
    """The summary; without the columns of the estimate where there is none."""
    head = _SUMMARY if book.report.scored else _SUMMARY[:3]
    rows = ((values[: len(head)], tint) for values, tint in _summary(book.report))
    book.sheet("sheet.summary", head, rows)


def _items(book: _Book) -> None:
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


def _in_order(report: Report, item: ItemReport) -> list[_Value]:
    values = columns.row(report, item)
    return [values[column.key] for column in _ITEMS]


def _choice(book: _Book) -> dict[str, Any]:
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


def _summary(report: Report) -> Iterator[_Row]:
    """What the check was, what it found, and what the agency has to hear first."""
    for key, topics in (("sheet.part_check", _about(report)), ("sheet.part_meaning", _meaning())):
        for topic, value in topics:
            yield (say(key), topic, value, "", "", "", ""), ""
    for alarm in report.alarms:
        for url in alarm.urls:
            yield (say("sheet.part_alarms"), alarm.text, _Address(url), *[""] * 4), Status.MISSING
    for status in WORST_FIRST:
        count = report.result.summary.get(status.value, 0)
        yield (say("report.glance"), wording.verdict(status), count, *[""] * 4), status
    for line in report.lines:
        yield _estimate(line), ""
    if report.scored:
        yield _estimate(_whole(report)), ""
    for topic, value in _seen(report):
        yield (say("sheet.coverage"), topic, value, "", "", "", ""), ""


def _about(report: Report) -> Iterator[tuple[Text, _Value]]:
    result = report.result
    yield say(columns.AGENCY), wording.agency(result)
    yield say("report.address"), _Address(result.site.start_url)
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


def _meaning() -> Iterator[tuple[Text, _Value]]:
    yield say("sheet.disclaimer"), say("report.disclaimer")
    yield say("sheet.not_found"), say("report.not_found_means")
    yield say("sheet.to_fill"), say("sheet.to_fill_how", sheet=say("sheet.items"))


def _estimate(line: Line) -> list[_Value]:
    section = say("format.estimate")
    if not line.items:
        return [section, line.name, say("report.not_counted"), "", "", 0, 0]
    estimate: _Value = "–" if line.estimate is None else float(line.estimate)
    bounds = float(line.lowest), float(line.highest)
    return [section, line.name, estimate, *bounds, line.checked, line.items]


def _whole(report: Report) -> Line:
    score = report.result.score
    items = len(report.items) - len(report.exempt)
    bounds = score.estimate, score.lowest, score.highest
    return Line(say("report.whole"), *bounds, items - report.undecided, items, top=True)


def _seen(report: Report) -> Iterator[tuple[Text, _Value]]:
    coverage = report.result.coverage
    yield say("report.coverage_pages"), coverage.pages
    yield say("report.coverage_documents"), coverage.documents
    yield say("report.coverage_unreadable"), coverage.unreadable
    yield say("report.coverage_rendered"), coverage.rendered
    yield say("report.coverage_requests"), coverage.requests
    yield say("report.coverage_stop"), say(f"stop.{coverage.stopped_by.value}")
    if report.result.options.get("ignore_robots"):
        yield say("sheet.part_alarms"), say("report.robots_ignored")


def _requirements(report: Report) -> Iterator[_Row]:
    for item in report.items:
        titles = {asked.id: asked.title for asked in item.finding.asked}
        for part in item.finding.requirements:
            yield _requirement(item, part, titles.get(part.disclosure)), _OUTCOMES[part.outcome]


def _requirement(item: ItemReport, part: RequirementFinding, title: Text | None) -> list[_Value]:
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


def _evidence(report: Report) -> Iterator[_Row]:
    for item in report.items:
        for part in item.finding.requirements:
            for proof in part.evidence:
                yield [item.finding.item, part.name, *_proof(proof, report)], ""


def _proof(proof: Evidence, report: Report) -> Iterator[_Value]:
    yield _Address(proof.url)
    yield proof.quote or say("report.no_words")
    yield told(proof.place) or say("sheet.on_page")
    yield wording.way(proof.click_path, report.lang)
    yield proof.sha256
    yield proof.fetched_at
    yield proof.screenshot or ""
    flaw = proof.unproven
    yield say("report.unproven", flaw=say(f"flaw.{flaw.value}")) if flaw else ""


def _coverage(report: Report) -> Iterator[_Row]:
    """What was not seen and why, what only a browser showed, and what has no end."""
    coverage = report.result.coverage
    for problem in coverage.problems:
        reason = say(f"reason.{problem.reason.value}")
        about = (_Address(problem.url), reason, problem.detail, readable(problem.found_on), "")
        yield (say("sheet.unread"), *about), Status.PARTIAL
    for trap in coverage.traps:
        yield _trap(trap), Status.UNCHECKED
    for page in coverage.rendering:
        made = say(f"made.{page.why.value}")
        yield (say("sheet.by_browser"), _Address(page.url), made, page.sha256, "", ""), ""


def _trap(trap: Trap) -> list[_Value]:
    kind = say(f"trap.{trap.kind.value}")
    return [say("sheet.endless"), _Address(trap.url), kind, "", "", trap.count]
