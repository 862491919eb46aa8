"""The table on the terminal. Text from a site is never taken for markup."""

from __future__ import annotations

import sys

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from oitcheck.model import Status
from oitcheck.report.clean import one_line
from oitcheck.report.joined import Report
from oitcheck.texts import Lang, Text, say

_SHAPES = {
    Status.PRESENT: ("✓", "green"),
    Status.PARTIAL: ("◐", "yellow"),
    Status.MISSING: ("✗", "red"),
    Status.REVIEW: ("?", "cyan"),
    Status.UNCHECKED: ("–", "bright_black"),
    Status.EXEMPT: ("○", "bright_black"),
}
_NARROWEST = 60


def console() -> Console:
    """Standard output; wide enough to be read where it is not a terminal."""
    return Console(file=sys.stdout, highlight=False, markup=False, emoji=False)


def print_table(report: Report, screen: Console, lang: Lang) -> None:
    """Print one line an item, then the counts."""
    result = report.result
    name = one_line(result.site.name or result.site.host)
    screen.print(Styled(f"{name}  {one_line(result.site.start_url)}", style="bold"))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=screen.width >= _NARROWEST)
    table.add_column(Styled(say("report.table_item").in_(lang)), no_wrap=True)
    table.add_column(Styled(say("report.table_title").in_(lang)), ratio=3, overflow="fold")
    table.add_column(Styled(say("report.table_status").in_(lang)), ratio=3, overflow="fold")
    table.add_column(Styled(say("report.table_reason").in_(lang)), ratio=5, overflow="fold")
    for item in report.items:
        finding = item.finding
        shape, colour = _SHAPES[finding.status]
        word = say(f"status.{finding.status}").in_(lang)
        table.add_row(
            Styled(finding.item),
            Styled(one_line(finding.title.in_(lang))),
            Styled(f"{shape} {word}", style=colour),
            Styled(one_line(finding.reason.in_(lang))),
        )
    screen.print(table)
    screen.print(Styled(_summary(report).in_(lang)))
    screen.print(Styled(say("report.disclaimer").in_(lang), style="dim"))


def _summary(report: Report) -> Text:
    summary = report.result.summary
    return say("report.table_summary", **{s.value: summary[s.value] for s in Status})
