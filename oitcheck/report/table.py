"""The table on the terminal.

Words from a site are printed as plain text, never as markup, and without control characters. Rich
knows no Thai: it would begin a line with a vowel that belongs to the letter before, so lines are
broken here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text as Plain

from oitcheck.model import Status
from oitcheck.report import moments
from oitcheck.report.clean import one_line, readable
from oitcheck.report.joined import ItemReport, Report
from oitcheck.texts import Lang, Text, say

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
_GAPS = 6
_MOST = 4


def print_table(report: Report, console: Console, lang: Lang) -> None:
    """What was found of every item, in the ruleset's order, and the sums below."""
    for line in _head(report):
        console.print(_line(line.in_(lang), console.width))
    console.print(_table(report, console, lang))
    for line in _sums(report):
        console.print(_line(line.in_(lang), console.width))


def _head(report: Report) -> Iterator[Text]:
    site = report.result.site
    name, address = one_line(site.name or site.host), readable(site.start_url)
    yield Text(*[f"{name}  {address}".strip()] * 2)
    yield say("report.time_value", time=moments.time(report.result.started_at))


def _table(report: Report, console: Console, lang: Lang) -> Table:
    widths = _widths(report, console.width)
    keys = (
        "report.column_item",
        "report.column_title",
        "report.column_status",
        "report.column_reason",
    )
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for key, width in zip(keys, widths, strict=True):
        table.add_column(Plain(say(key).in_(lang)), width=width, no_wrap=True, overflow="ignore")
    for item in report.items:
        table.add_row(*_row(item, widths, console, lang))
    return table


def _widths(report: Report, width: int) -> tuple[int, int, int, int]:
    """Columns that fill the line: number, title, status, reason."""
    number = max([4, *(cell_len(one_line(item.finding.item)) for item in report.items)])
    left = max(36, min(width, 160) - number - _GAPS)
    title, status = left * 28 // 100, left * 30 // 100
    return number, title, status, left - title - status


def _row(item: ItemReport, widths: tuple[int, ...], console: Console, lang: Lang) -> list[Plain]:
    finding = item.finding
    mark, colour = _mark(finding.status, console)
    words = (
        finding.item,
        finding.title.in_(lang),
        f"{mark} {say(f'status.{finding.status.value}').in_(lang)}",
        finding.reason.in_(lang),
    )
    cells = [_line(text, width, _MOST) for text, width in zip(words, widths, strict=True)]
    cells[2].stylize(colour)
    return cells


def _mark(status: Status, console: Console) -> tuple[str, str]:
    """The shape of ``status`` as far as this terminal can write it, and its colour."""
    shape, plain, colour = SHAPES[status]
    return (shape if console.encoding.startswith("utf") else plain), colour


def _sums(report: Report) -> Iterator[Text]:
    result, worth = report.result, report.worth
    stop = say(f"stop.{result.coverage.stopped_by.value}")
    yield Text("", "")
    yield say(
        "report.table_summary",
        **{status.value: result.summary.get(status.value, 0) for status in Status},
    )
    yield say(
        "report.seen", pages=result.coverage.pages, documents=result.coverage.documents, stop=stop
    )
    yield say(
        "report.table_worth",
        total=f"{worth.total:.2f}",
        met=f"{worth.met:.2f}",
        lost=f"{worth.lost:.2f}",
        open=f"{worth.open:.2f}",
    )
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
