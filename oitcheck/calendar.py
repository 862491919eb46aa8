"""The days of a year's assessment: how many are left."""

from __future__ import annotations

from datetime import date

from oitcheck.model import Ruleset, StageLeft


def days_left(ruleset: Ruleset, today: date) -> tuple[StageLeft, ...]:
    """The stages of the ruleset's year as of ``today``; a stage that is over has 0 days left."""
    return tuple(
        StageLeft(s.name, s.first, s.last, s.basis, _left(s.last, today)) for s in ruleset.calendar
    )


def _left(last: date | None, today: date) -> int | None:
    return None if last is None else max(0, (last - today).days)
