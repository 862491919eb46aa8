"""The stages of the year's assessment as sentences. A day that nobody knows is said so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from oitcheck.model import ScanResult, StageLeft
from oitcheck.report.basis import weak
from oitcheck.texts import Text, say
from oitcheck.thai import moments

_LATER = ("clarification", "result")


def judged_on(result: ScanResult) -> date:
    """The day that the items were judged for."""
    today = result.options.get("today")
    try:
        return today if isinstance(today, date) else date.fromisoformat(str(today))
    except ValueError:
        return result.started_at.astimezone(moments.BANGKOK).date()


def judged_for(result: ScanResult) -> date | None:
    """The day that the items were judged for, where it is not that of the scan."""
    asked = judged_on(result)
    return None if asked == result.started_at.astimezone(moments.BANGKOK).date() else asked


def rules(result: ScanResult) -> Text:
    """The title of the rules, with the year unless it says the year itself."""
    title = result.ruleset.title
    year = result.ruleset.fiscal_year
    if f"ปีงบประมาณ {year}" in title.th:
        return title
    return say("report.rules_value", title=title, year=year, western=year - 543)


def entry(result: ScanResult) -> Text | None:
    """How long the agency may still hand in; ``None`` where the rules are of no year's list."""
    found = next((stage for stage in result.calendar if stage.name == "entry"), None)
    return _doubted(found, _entry(found, judged_on(result))) if found else None


def others(calendar: Sequence[StageLeft]) -> Iterator[Text]:
    """The stages after entry, with their days."""
    for stage in calendar:
        if stage.name in _LATER:
            yield _doubted(stage, _days(stage))


def _entry(stage: StageLeft, today: date) -> Text:
    if stage.last is None or stage.days_left is None:
        return say("report.entry.unknown")
    first = moments.day(stage.first or stage.last)
    state = _state(stage, stage.last, today)
    return say(
        f"report.entry.{state}", first=first, last=moments.day(stage.last), days=stage.days_left
    )


def _state(stage: StageLeft, last: date, today: date) -> str:
    if today >= last:
        return "today" if today == last else "over"
    return "ahead" if stage.first and today < stage.first else "open"


def _days(stage: StageLeft) -> Text:
    name = say(f"report.stage.{stage.name}")
    days = [moments.day(day) for day in (stage.first, stage.last) if day]
    if not days:
        return say("report.stage_unknown", stage=name)
    if days[0] == days[-1]:
        return say("report.stage_day", stage=name, day=days[0])
    return say("report.stage_days", stage=name, first=days[0], last=days[-1])


def _doubted(stage: StageLeft, when: Text) -> Text:
    """The same with a word of warning where a known day is not confirmed."""
    known = stage.first or stage.last
    return say("report.day_weak", when=when) if known and weak(stage.basis) else when
