"""``report.md``: the result as text for wikis, tickets and letters.

Whatever a site wrote is escaped, so that no renderer takes it for markup: neither CommonMark nor
the tables and bare links of GitHub, neither HTML nor the mention of a person. Links lead to http
and https only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from oitcheck.clean import one_line, readable, safe_link
from oitcheck.model import NearMiss, Outcome, RequirementFinding, Status, Stop
from oitcheck.report import stages, wording
from oitcheck.report.joined import WORST_FIRST, ItemReport, Report, Source
from oitcheck.report.standing import Line, points
from oitcheck.texts import Text, say
from oitcheck.thai import moments

NAME = "markdown"
FILE = "report.md"
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "`@`"}
_SIGNS = re.compile(
    r"^\(?[0-9A-Za-z]{1,9}[.)](?=\s|$)|^[-+:]"  # lists, where a line begins
    r"|[\\`*_\[\]{}#|~^$=!&<>@]"  # markup wherever it stands
    r"|:(?=[^\s\d])|(?<=\S)\.(?=[^\W\d_])|(?<=[Ww])\."  # within what looks like an address
)
_KEPT = "/:?#!$&+,;=%@~-._"


def render(report: Report) -> str:
    """The whole text."""
    return "\n".join(_Writer(report).lines()) + "\n"


def plain(text: str) -> str:
    """Foreign text on one line, in which nothing is markup."""
    return _SIGNS.sub(_escaped, one_line(text))


def link(url: str) -> str:
    """A link to ``url``, or only its words where a report must not lead there."""
    shown = plain(readable(url))
    target = quote(safe_link(url), safe=_KEPT).replace("&", "&amp;")
    return f"[{shown}](<{target}>)" if target else shown


def _escaped(match: re.Match[str]) -> str:
    before, sign = match[0][:-1], match[0][-1]
    return before + (_ENTITIES.get(sign) or f"\\{sign}")


class _Writer:
    """The parts of the text in one language, each a few lines."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.lang = report.lang

    def lines(self) -> Iterator[str]:
        """All of it."""
        yield from self._head()
        yield from self._alarms()
        yield from self._counts()
        yield from self._estimate()
        yield from self._overview()
        yield from self._items()
        tool = self.report.result.tool
        yield f"_{self._say('report.made_by', tool=plain(tool.name), version=plain(tool.version))}_"

    def _say(self, key: str, **values: object) -> str:
        return say(key, **values).in_(self.lang)

    def _plain(self, text: Text) -> str:
        return plain(text.in_(self.lang))

    def _head(self) -> Iterator[str]:
        result = self.report.result
        yield f"# {self._say('report.title')}: {plain(wording.agency(result))}"
        yield ""
        yield f"- {self._say('report.address')}: {link(result.site.start_url)}"
        moment = say("report.time_value", time=moments.time(result.started_at))
        yield f"- {self._say('report.time')}: {self._plain(moment)}"
        if day := stages.judged_for(result):
            yield f"- {self._say('report.judged_for')}: {self._plain(moments.day(day))}"
        if entry := stages.entry(result):
            yield f"- {self._say('report.calendar')}: {self._plain(entry)}"
        digest = self._say("report.digest", digest=plain(result.ruleset.digest[:12]))
        yield f"- {self._say('report.rules')}: {self._plain(stages.rules(result))} ({digest})"
        yield ""
        yield f"> {self._say('report.disclaimer')}"
        yield ">"
        yield f"> {self._say('report.not_found_means')}"
        yield ""

    def _alarms(self) -> Iterator[str]:
        stop = self.report.result.coverage.stopped_by
        if stop is Stop.UNREACHABLE:
            yield f"**{self._say('report.unreachable')}**\n"
        elif stop not in (Stop.DECIDED, Stop.EXHAUSTED):
            yield f"**{self._say('report.cut_short', stop=say(f'stop.{stop.value}'))}**\n"
        if self.report.result.options.get("ignore_robots"):
            yield f"**{self._say('report.robots_ignored')}**\n"
        for alarm in self.report.alarms:
            yield f"**{self._plain(alarm.text)}**\n"
            yield from (f"- {link(url)}" for url in alarm.urls)
            yield ""

    def _counts(self) -> Iterator[str]:
        yield f"## {self._say('report.glance')}\n"
        yield from self._table("report.column_status", "format.count")
        for status in WORST_FIRST:
            yield self._row(wording.verdict(status), self.report.result.summary.get(status, 0))
        yield ""

    def _estimate(self) -> Iterator[str]:
        score = self.report.result.score
        if not self.report.scored:
            return
        yield f"## {self._say('format.estimate')}\n"
        yield from self._table(
            "report.column_group",
            "report.column_estimate",
            "report.column_range",
            "report.column_decided",
        )
        yield from (self._line(line) for line in self.report.lines)
        spread = f"{points(score.lowest)}–{points(score.highest)}"
        estimate = "–" if score.estimate is None else points(score.estimate)
        yield self._row(say("report.whole"), estimate, spread, "")
        yield f"\n{self._say('report.score_note')}\n"

    def _line(self, line: Line) -> str:
        if not line.items:
            return self._row(line.name, say("report.not_counted"), "", "")
        estimate = "–" if line.estimate is None else points(line.estimate)
        spread = f"{points(line.lowest)}–{points(line.highest)}"
        return self._row(line.name, estimate, spread, f"{line.checked}/{line.items}")

    def _overview(self) -> Iterator[str]:
        yield f"## {self._say('report.overview')}\n"
        yield from self._table(
            "report.column_item",
            "report.column_title",
            "report.column_status",
            "report.column_points",
            "report.column_reason",
        )
        for item in self.report.worst_first:
            finding = item.finding
            worth = points(item.worth) if item.worth else ""
            status = wording.verdict(finding.status)
            yield self._row(finding.item, finding.title, status, worth, finding.reason)
        yield ""

    def _table(self, *keys: str) -> Iterator[str]:
        yield self._row(*(say(key) for key in keys))
        yield "|" + " --- |" * len(keys)

    def _row(self, *cells: Text | str | int) -> str:
        told = (self._plain(c) if isinstance(c, Text) else plain(str(c)) for c in cells)
        return f"| {' | '.join(told)} |"

    def _items(self) -> Iterator[str]:
        yield f"## {self._say('report.items')}\n"
        for item in self.report.worst_first:
            if item.finding.status is not Status.PRESENT or item.finding.override:
                yield from self._item(item)

    def _item(self, item: ItemReport) -> Iterator[str]:
        finding = item.finding
        status = self._plain(wording.verdict(finding.status))
        yield f"### {plain(finding.item)} {self._plain(finding.title)} – {status}\n"
        yield f"{self._plain(finding.reason)}\n"
        if said := wording.program_said(finding).in_(self.lang):
            yield f"{plain(said)}\n"
        failing = [part for part in finding.requirements if part.outcome is not Outcome.YES]
        yield from self._list("format.lacking", [self._part(part) for part in failing])
        remedies = [self._plain(asked.remedy) for asked in item.remedies]
        yield from self._list("report.remedy", remedies)
        yield from self._list("report.responsible", [plain(name) for name in finding.responsible])
        yield from self._list("report.sources", [self._source(one) for one in item.sources])
        near = [self._near(one) for one in finding.near_misses]
        yield from self._list("report.near_misses", near)

    def _list(self, key: str, entries: Sequence[str]) -> Iterator[str]:
        if entries:
            yield f"**{self._say(key)}**\n"
            yield from (f"- {entry}" for entry in entries)
            yield ""

    def _part(self, part: RequirementFinding) -> str:
        outcome = self._say(f"report.outcome.{part.outcome.value}")
        note = self._plain(part.note)
        return f"{self._plain(part.name)}: {outcome}" + (f" ({note})" if note else "")

    def _source(self, source: Source) -> str:
        told = f"{link(source.url)} ({plain(wording.way(source.click_path, self.lang))})"
        if source.unproven is None:
            return told
        flaw = say(f"flaw.{source.unproven.value}")
        return f"{told} – {self._say('report.unproven', flaw=flaw)}"

    def _near(self, near: NearMiss) -> str:
        return f"{self._plain(near.why)} – {link(near.url)}"
