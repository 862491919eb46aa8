"""The rows of the follow-up report: what was raised, what is done about it, and how far it is.

The scans fill in what they can prove: missing then and present now is done, partial is in progress.
A person may set any of it in ``measures.yaml``; a tick that its own text, or the website,
contradicts is pointed out and left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from oitcheck.measures import Issue, Measure, Part, Progress
from oitcheck.model import Finding, Outcome, Status
from oitcheck.report.changes import counterpart
from oitcheck.report.joined import Report, proof_address
from oitcheck.report.todo import tasks
from oitcheck.score import LOST, MET
from oitcheck.texts import Text, say
from oitcheck.thai import moments

_HOPED = re.compile(r"(?:คาดว่า|กำหนด|ให้|จะ|ก่อน|หาก|ยังไม่|ยังมิ)[ก-๙ ]{0,12}(?:แล้วเสร็จ|เสร็จ[ก-๙]{0,9})")
_DONE = re.compile(r"เสร็จ(?:เรียบร้อย|สิ้น|สมบูรณ์)|แล้วเสร็จ|เรียบร้อยแล้ว|ดำเนินการ[^.]{0,120}แล้ว")
_GOING = re.compile(
    r"อยู่ระหว่าง|กำลัง(?:ดำเนินการ|จัดทำ|ปรับปรุง|ประสาน)|คาดว่าจะ"
    r"|จะ(?:ดำเนินการ|นำ|จัดทำ|ปรับปรุง|เผยแพร่|เริ่ม|แจ้ง|เพิ่ม|ประกาศ)"
)
_NOT = re.compile(r"ยัง(?:ไม่|มิ)(?:ได้)?(?:ดำเนินการ|เริ่ม|จัดทำ|แล้วเสร็จ|เสร็จ)|ไม่ได้ดำเนินการ")
_CONTRADICTED = {
    Progress.DONE: (("going", _GOING), ("not", _NOT)),
    Progress.GOING: (("not", _NOT), ("done", _DONE)),
    Progress.NOT: (("going", _GOING), ("done", _DONE)),
}
_DECIDED = MET | LOST
_OWN = {Progress.DONE: _DONE, Progress.GOING: _GOING, Progress.NOT: _NOT}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table, in paragraphs; ``doubts`` say why its tick may be wrong."""

    issues: tuple[str, ...]
    actions: tuple[str, ...]
    responsible: tuple[str, ...]
    progress: Progress | None
    result: tuple[str, ...] = ()
    remark: tuple[str, ...] = ()
    link: str = ""
    doubts: tuple[Text, ...] = ()


def own_rows(part: Part) -> tuple[Row, ...]:
    """The rows that the agency wrote itself."""
    return tuple(_own(measure) for measure in part.measures)


def site_rows(report: Report, part: Part) -> tuple[Row, ...]:
    """The rows about the website: the agency's own, then every other shortcoming."""
    own = [_with_site(report, measure) for measure in part.measures]
    told = {item for measure in part.measures for item in measure.items}
    rest = [f for f in _shortcomings(report) if f.item not in told]
    return tuple(own) + tuple(_found(report, finding) for finding in rest)


def progress(then: Finding | None, now: Finding) -> Progress | None:
    """How far an item is that was in want; ``None`` where nothing is known of before, or now."""
    if then is None or then.status not in _DECIDED:
        return None
    ticks = {
        Status.PRESENT: Progress.DONE,
        Status.PARTIAL: Progress.GOING,
        Status.MISSING: Progress.NOT,
    }
    return ticks.get(now.status)


def contradictions(tick: Progress | None, words: Sequence[str]) -> Iterator[Text]:
    """What the words under a tick say against it."""
    text = " ".join(words)
    if tick is None or (tick is not Progress.DONE and _OWN[tick].search(text)):
        return
    for name, pattern in _CONTRADICTED[tick]:
        if found := pattern.search(_HOPED.sub(" ", text) if name == "done" else text):
            yield say(f"papers.doubt.{name}", tick=tick.value, words=found[0])


def _own(measure: Measure) -> Row:
    heading = (measure.heading,) if measure.heading else ()
    return Row(
        issues=heading + tuple(_issue(issue) for issue in measure.issues),
        actions=measure.actions,
        responsible=measure.responsible,
        progress=measure.progress,
        result=measure.result,
        remark=measure.remark,
        doubts=tuple(contradictions(measure.progress, measure.result)),
    )


def _issue(issue: Issue) -> str:
    return f"{issue.number} {issue.text}".strip()


def _with_site(report: Report, measure: Measure) -> Row:
    """An agency's row beside what the website shows of its items."""
    found = [f for f in report.result.findings if f.item in measure.items]
    tick = measure.progress or _together([f.status for f in found])
    row = _own(replace(measure, progress=tick))
    return replace(
        row,
        responsible=row.responsible or _responsible(found),
        remark=row.remark or ((_seen_on(report).th,) if found else ()),
        link=next((url for f in found if (url := proof_address(f))), ""),
        doubts=(*row.doubts, *_against_the_site(tick, found)),
    )


def _together(statuses: Sequence[Status]) -> Progress | None:
    """How far a row is that answers several items: done when all are, not begun when none is."""
    if not statuses or any(status not in _DECIDED for status in statuses):
        return None
    if all(status is Status.PRESENT for status in statuses):
        return Progress.DONE
    missing = all(status is Status.MISSING for status in statuses)
    return Progress.NOT if missing else Progress.GOING


def _against_the_site(tick: Progress | None, found: Sequence[Finding]) -> Iterator[Text]:
    for finding in found:
        lost = tick is Progress.DONE and finding.status in LOST
        if lost or (tick is Progress.NOT and finding.status is Status.PRESENT):
            status = say(f"status.{finding.status.value}")
            tick_word = tick.value if tick else ""
            yield say("papers.doubt.site", tick=tick_word, item=finding.item, status=status)


def _shortcomings(report: Report) -> Iterator[Finding]:
    """What is in want now, the most pressing first, then what was and is no longer."""
    now = [task.item.finding for task in tasks(report)]
    yield from now
    if report.previous:
        for finding in report.result.findings:
            then = counterpart(finding, report.result, report.previous)
            if then and then.status in LOST and finding not in now:
                yield finding


def _found(report: Report, now: Finding) -> Row:
    then = counterpart(now, report.result, report.previous) if report.previous else None
    told = then if then and then.status in LOST else now
    tick = progress(then, now)
    return Row(
        issues=(f"{now.item} {now.title.th}: {told.reason.th}", *untold(told)),
        actions=tuple(asked.remedy.th for asked in now.asked),
        responsible=now.responsible,
        progress=tick,
        result=(_result(now),) if tick or then else (),
        remark=(_seen_on(report).th,),
        link=proof_address(now) or report.result.site.start_url,
    )


def untold(finding: Finding) -> Iterator[str]:
    """What fails, by name, where there is more of it than the reason says."""
    names = [r.name.th for r in finding.requirements if r.outcome is Outcome.NO]
    if len(names) > 1 and any(name not in finding.reason.th for name in names):
        yield say("papers.lacking", names=", ".join(names)).th


def _result(now: Finding) -> str:
    found = now.status is Status.PRESENT
    return say("papers.found").th if found else now.reason.th


def _responsible(found: Sequence[Finding]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for finding in found for name in finding.responsible))


def _seen_on(report: Report) -> Text:
    return say("papers.seen_on", day=moments.day(report.result.started_at))
