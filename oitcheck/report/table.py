"""The table on the terminal.

Words from a site are printed as plain text, never as markup, and without control characters. Rich
knows no Thai: it would begin a line with a vowel that belongs to the letter before, so lines are
broken here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text as Plain

from oitcheck.clean import one_line, readable
from oitcheck.model import NO_TEXT, Status
from oitcheck.report import stages
from oitcheck.report.joined import Group, ItemReport, Report
from oitcheck.report.standing import points
from oitcheck.score import LOST
from oitcheck.texts import Lang, Text, say
from oitcheck.thai import moments

SHAPES = {
    Status.PRESENT: ("●", "[+]", "green"),
    Status.PARTIAL: ("◐", "[~]", "yellow"),
    Status.MISSING: ("✕", "[x]", "red"),
    Status.REVIEW: ("◆", "[?]", "magenta"),
    Status.UNCHECKED: ("○", "[ ]", "default"),
    Status.EXEMPT: ("–", "[/]", "default"),
}
_BOUND = r"[\u0e2f-\u0e3a\u0e45-\u0e4e]"
_CLUSTER = re.compile(
    rf"\s+|[\u0e40-\u0e44]{{0,2}}[^\s\u0e40-\u0e44]{_BOUND}{{0,9}}|[\u0e40-\u0e44]{{1,2}}"
)
_SEAM = re.compile(
    r"(?<=\s)|(?<=[\u0e46\u0e4c])(?=[\u0e01-\u0e2e])"
    r"|(?<![(\[“‘\"'])(?=[\u0e40-\u0e44]|การ|ความ|ประ|ผู้|ของ|ที่|ข้อ|หน่วย|งาน|ตรวจ|จัด|บริ|พัฒ|ทรัพ|หมาย|จัง|จึง|คน|ทุก)"
)
_GAP = 2
_FEW = 12
_LOST = "report.column_lost"
_KEYS = (
    "report.column_item",
    "report.column_title",
    "report.column_status",
    _LOST,
    "report.column_reason",
)


def print_table(report: Report, console: Console, lang: Lang) -> None:
    """What was found of every item, in the ruleset's order, and the sums below."""
    for line in _head(report):
        console.print(_line(line.in_(lang), console.width))
    _Table(report, console, lang).print()
    below = (*_alarms(report), *_sums(report), *_estimate(report), *_remarks(report))
    for line in (NO_TEXT, *below):
        console.print(_line(line.in_(lang), console.width))


def _head(report: Report) -> Iterator[Text]:
    site = report.result.site
    name, address = one_line(site.name or site.host), readable(site.start_url)
    yield Text(*[f"{name}  {address}".strip()] * 2)
    yield say("report.time_value", time=moments.time(report.result.started_at))
    yield stages.rules(report.result)
    if day := stages.judged_for(report.result):
        yield say("report.judged_day", day=moments.day(day))
    if entry := stages.entry(report.result):
        yield entry


class _Table:
    """The items in straight columns, below the names of their sub-indicators.

    A long list says the status in short words and cuts every cell after two lines, where nothing
    is to be done after one.
    """

    def __init__(self, report: Report, console: Console, lang: Lang) -> None:
        self.report = report
        self.console = console
        self.lang = lang
        self.many = len(report.items) > _FEW
        self.widths = self._widths()

    def print(self) -> None:
        """The captions, then group by group."""
        keys = [key for key in _KEYS if self.report.scored or key != _LOST]
        self._rows([[say(key).in_(self.lang) for key in keys]], bold=True)
        for group in self.report.groups:
            if group.name:
                self._name(group.name, group)
            self._rows([self._cells(item) for item in group.items], group.items)

    def _name(self, name: Text, group: Group) -> None:
        found = say("report.glance_found", count=group.present, total=len(group.items))
        line = _line(f"{name.in_(self.lang)} · {found.in_(self.lang)}", self.console.width, 1)
        line.stylize("bold")
        self.console.print(line)

    def _rows(
        self, rows: Sequence[Sequence[str]], items: Sequence[ItemReport] = (), *, bold: bool = False
    ) -> None:
        table = Table(box=None, pad_edge=False, padding=(0, _GAP, 0, 0), show_header=False)
        for width in self.widths:
            table.add_column(width=width, no_wrap=True, overflow="ignore")
        for number, row in enumerate(rows):
            status = items[number].finding.status if items else None
            most = self._most(status)
            cells = [_line(text, width, most) for text, width in zip(row, self.widths, strict=True)]
            if status:
                cells[2].stylize(SHAPES[status][2])
            table.add_row(*cells, style="bold" if bold else None)
        self.console.print(table)

    def _most(self, status: Status | None) -> int:
        """How many lines of a cell are shown."""
        if not self.many:
            return 4
        return 1 if status is Status.PRESENT else 2

    def _cells(self, item: ItemReport) -> list[str]:
        finding = item.finding
        lost = points(item.worth) if finding.status in LOST and item.worth else ""
        return [
            finding.item,
            finding.title.in_(self.lang),
            self._status(item),
            *([lost] if self.report.scored else []),
            finding.reason.in_(self.lang),
        ]

    def _status(self, item: ItemReport) -> str:
        """The shape as far as this terminal can write it, and the word."""
        status = item.finding.status
        shape, plain, _ = SHAPES[status]
        mark = shape if self.console.encoding.startswith("utf") else plain
        key = f"report.short.{status.value}" if self.many else f"status.{status.value}"
        return f"{mark} {say(key).in_(self.lang)}{'*' if item.unconfirmed else ''}"

    def _widths(self) -> list[int]:
        """Columns that fill the line: number, title, status, what it costs, reason."""
        items = self.report.items
        number = max([4, *(cell_len(one_line(item.finding.item)) for item in items)])
        lost = [5] if self.report.scored else []
        left = max(36, min(self.console.width, 160) - number - _GAP * (3 + len(lost)) - sum(lost))
        status = left * 30 // 100
        if self.many:
            status = max(cell_len(self._status(item)) for item in items)
        title = (left - status) * 2 // 5
        return [number, title, status, *lost, left - status - title]


def _sums(report: Report) -> Iterator[Text]:
    result = report.result
    stop = say(f"stop.{result.coverage.stopped_by.value}")
    yield say(
        "report.table_summary",
        **{status.value: result.summary.get(status.value, 0) for status in Status},
    )
    yield say(
        "report.seen", pages=result.coverage.pages, documents=result.coverage.documents, stop=stop
    )


def _estimate(report: Report) -> Iterator[Text]:
    """The estimate, its bounds, by indicator; nothing where the list of the year is not whole."""
    if not report.scored:
        return
    score = report.result.score
    yield say(
        "report.table_score",
        estimate=_or_dash(score.estimate),
        lowest=points(score.lowest),
        highest=points(score.highest),
    )
    tops = [
        say("report.table_group", name=line.name, estimate=_or_dash(line.estimate))
        for line in report.lines
        if line.top
    ]
    lost = 100 - score.highest
    told = say("report.table_lost", lost=points(lost), ita=points(lost * score.ita_share))
    yield Text(*(" · ".join(t.in_(lang) for t in (*tops, told)) for lang in ("th", "en")))
    yield say("report.score_note")


def _or_dash(value: float | None) -> str:
    return "–" if value is None else points(value)


def _alarms(report: Report) -> Iterator[Text]:
    for alarm in report.alarms:
        urls = ", ".join(map(readable, alarm.urls))
        yield say("report.table_alarm", text=alarm.text, url=urls)


def _remarks(report: Report) -> Iterator[Text]:
    if any(item.unconfirmed for item in report.items):
        yield say("report.table_unconfirmed")
    for one in report.result.advice:
        outcome = say(f"report.advice.{one.outcome.value}")
        yield say("report.table_advice", title=one.title, outcome=outcome)
    yield say("report.disclaimer")
    yield say("report.not_found_means")


def _line(text: str, width: int, most: int | None = None) -> Plain:
    """``text`` in lines; of more than ``most`` the rest is left out, as the report has it whole."""
    lines = wrap(one_line(text), width)
    if most and len(lines) > most:
        lines = [*lines[: most - 1], *wrap(lines[most - 1], width - 1)[:1]]
        lines[-1] += "…"
    return Plain("\n".join(lines), no_wrap=True, overflow="ignore")


def wrap(text: str, width: int) -> list[str]:
    """``text`` in lines of at most ``width`` cells.

    Broken at a space or where a Thai syllable surely begins, if that leaves at least half of the
    line; never inside a cluster: a letter with its vowels and marks, and a vowel before it.
    """
    lines, line = [], ""
    for cluster in _CLUSTER.findall(text):
        if line and cell_len(line + cluster.rstrip()) > width:
            kept, carried = _at_seam(line + cluster, width)
            lines.append(kept)
            line, cluster = carried, ""
        line += cluster if line or cluster.strip() else ""
    return [*lines, line.rstrip()]


def _at_seam(line: str, width: int) -> tuple[str, str]:
    """A line that is one cluster too long, in two: what stays and what is carried over."""
    for match in reversed(list(_SEAM.finditer(line))):
        head, tail = line[: match.start()], line[match.start() :]
        if width // 2 <= cell_len(head.rstrip()) <= width and cell_len(tail) <= width:
            return head.rstrip(), tail
    last = list(_CLUSTER.finditer(line))[-1].start()
    return line[:last].rstrip(), line[last:].lstrip()
