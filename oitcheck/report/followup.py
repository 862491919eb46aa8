"""``follow-up.docx``: the report of the measures as agencies file it.

Its three parts (IIT, EIT, OIT), its columns and its headings are those of the report that this
project began with: องค์การบริหารส่วนตำบลขามสมบูรณ์, fiscal year 2566, round of six months. What a
scan does not know stands in ``measures.yaml``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from oitcheck.clean import one_line
from oitcheck.measures import IndicatorResult, Part, Progress
from oitcheck.report import wording
from oitcheck.report.joined import Report
from oitcheck.report.paper import Paper
from oitcheck.report.progressed import Row, own_rows, site_rows
from oitcheck.report.standing import points
from oitcheck.texts import say
from oitcheck.thai.official import numbered, thai_digits

NAME = "docx"
FILE = "follow-up.docx"
TICK = "✓"
COLUMNS = (Progress.GOING, Progress.DONE, Progress.NOT)
_WIDTHS = (5.4, 5.4, 3.3, 3.2, 3.2, 3.2, 3.0)
_SCORE_WIDTHS = (11.0, 3.5, 3.5, 3.5)


def render(report: Report) -> bytes:
    """The whole paper."""
    title = _title(report)
    paper = Paper(" ".join(title), report.result.finished_at, landscape=True)
    for line in title:
        paper.line(line, bold=True, centre=True)
    for number, (name, part, rows) in enumerate(_parts(report), 1):
        paper.line("")
        paper.line(f"{number}. {_opening(name, part)}")
        _scores(paper, part.scores)
        _table(paper, rows, numbering=name == "OIT")
    return paper.bytes()


def doubts(report: Report) -> list[str]:
    """What is pointed out beside a tick, with the row it stands in."""
    told = ((row, doubt) for _, _, rows in _parts(report) for row in rows for doubt in row.doubts)
    found = [f"{row.issues[0][:60]}: {doubt.in_(report.lang)}" for row, doubt in told]
    year = report.result.ruleset.fiscal_year
    if report.measures and report.measures.fiscal_year != year:
        other = say("papers.doubt.year", year=report.measures.fiscal_year, found=year)
        found.append(other.in_(report.lang))
    return found


def _title(report: Report) -> list[str]:
    site, measures = report.result.site, report.measures
    agency = " ".join(
        part for part in (wording.agency(report.result), site.district, site.province) if part
    )
    year = measures.fiscal_year if measures else report.result.ruleset.fiscal_year
    lines = [
        say("papers.title").th,
        say("papers.of", agency=one_line(agency)).th,
        say("papers.year", year=year).th,
    ]
    if measures:
        key = f"papers.round.{measures.round}"
        lines.append(say(key, before=year - 1, year=year).th)
    return lines


def _parts(report: Report) -> list[tuple[str, Part, tuple[Row, ...]]]:
    measures = report.measures
    parts = []
    for name, part in (("IIT", measures and measures.iit), ("EIT", measures and measures.eit)):
        if part:
            parts.append((name, part, own_rows(part)))
    oit = (measures and measures.oit) or Part()
    return [*parts, ("OIT", oit, site_rows(report, oit))]


def _opening(name: str, part: Part) -> str:
    """The sentence of a part: its lowest indicator, and what the agency writes of it."""
    if not part.scores:
        return f"{say('papers.part', name=name).th} {part.summary}".strip()
    lowest = min(part.scores, key=lambda score: score.score)
    scored = say("papers.scored", name=name, indicator=lowest.name, score=points(lowest.score))
    return f"{scored.th} {part.summary}".strip()


def _scores(paper: Paper, scores: Sequence[IndicatorResult]) -> None:
    """The scores by indicator beside those of last year, where there is more than one to tell."""
    if len(scores) < 2 and not any(score.last is not None for score in scores):
        return
    heads = [say(f"papers.score.{key}").th for key in ("indicator", "score", "last", "change")]
    table = paper.table(_SCORE_WIDTHS, heads)
    for score in scores:
        change = "" if score.last is None else f"{score.score - score.last:+.2f}"
        last = "" if score.last is None else points(score.last)
        name = say("papers.indicator", code=score.indicator, name=score.name).th
        table.row((name,), (points(score.score),), (last,), (change,), centred=(1, 2, 3))
    paper.line("")


def _table(paper: Paper, rows: Sequence[Row], *, numbering: bool) -> None:
    heads = [
        say(f"papers.column.{key}").th for key in ("issue", "action", "who", "progress", "remark")
    ]
    first = [*heads[:4], None, None, heads[4]]
    second = ["", "", "", *(column.value for column in COLUMNS), ""]
    table = paper.table(_WIDTHS, first, second)
    for number, row in enumerate(rows, 1):
        issues = (f"{number}. {row.issues[0]}", *row.issues[1:]) if numbering else row.issues
        ticks = [_ticked(row, column) for column in COLUMNS]
        who = numbered(row.responsible)
        actions = numbered(row.actions) if len(row.actions) > 1 else row.actions
        remark = row.remark if row.progress else (*row.result, *row.remark)
        cells = table.row(issues, actions, who, *ticks, remark)
        _finish(paper, row, cells)
    if not rows:
        table.row((say("papers.nothing").th,), *[()] * 6)


def _ticked(row: Row, column: Progress) -> tuple[str, ...]:
    return (TICK, *row.result) if row.progress is column else ()


def _finish(paper: Paper, row: Row, cells: Sequence[Any]) -> None:
    """The link of a row, and what is pointed out beside its tick."""
    if row.link:
        paper.link(cells[6].add_paragraph(), row.link)
    if row.progress is None:
        return
    tick = cells[3 + COLUMNS.index(row.progress)].paragraphs[0]
    paper.centre(tick)
    if row.doubts:
        paper.remark(tick, " ".join(thai_digits(doubt.th) for doubt in row.doubts))
