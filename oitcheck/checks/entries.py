"""The entries of a page, as of a list of news: which of them bear a day of the fiscal year?

Pages set the day of an entry in its own line, in another cell of its row, or in a line of the box
around it, above or below. A page with one day is one entry, and its article may be long.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from oitcheck.checks.lines import own_lines
from oitcheck.checks.zone import once
from oitcheck.model import Facts, Line, Page, Subject
from oitcheck.thai.periods import days
from oitcheck.thai.text import key
from oitcheck.thai.years import fiscal_year

_NEAREST = (0, 1, -1, 2, -2)
_NAME = 24


def of_the_year(subject: Subject, facts: Facts, others: Sequence[str]) -> frozenset[Line]:
    """The lines of a page in entries that bear a day of the fiscal year.

    Nothing of an entry counts that speaks of one of ``others`` (keys), nor what only repeats the
    name of the page.
    """
    page = subject.page
    years = once(subject, of_the_year, lambda: _years(page))
    if page is None or not any(facts.fiscal_year in bears for bears in years):
        return frozenset()
    strange = [any(o in key(line.text) for o in others) for line in page.lines]
    name = key("\n".join([page.title, *subject.announced]))
    entries = _Entries(page.lines, years, strange, name)
    if sum(map(bool, years)) == 1 and not any(strange):
        return entries.only()
    numbers = range(len(page.lines))
    return frozenset(page.lines[at] for at in numbers if entries.is_of(facts.fiscal_year, at))


def without_days(subject: Subject, facts: Facts) -> bool:
    """True where no line of a page's own bears a day, so that none can be of another year."""
    return not any(days(line.text) for line in own_lines(subject, facts, linked=True))


def _years(page: Page | None) -> list[list[int]]:
    """The fiscal years of the days that each line of a page bears."""
    lines = page.lines if page else ()
    return [[fiscal_year(day) for day in days(line.text)] for line in lines]


@dataclass(frozen=True, slots=True)
class _Entries:
    """The lines of a page: the years that each bears, and whether it speaks of something else.

    ``name`` is what the page is called, as a key.
    """

    lines: Sequence[Line]
    years: Sequence[Sequence[int]]
    strange: Sequence[bool]
    name: str

    def only(self) -> frozenset[Line]:
        """The lines of a page that is one entry; a short one may be its name again."""
        return frozenset(x for x in self.lines if len(key(x.text)) > _NAME or not self._names(x))

    def is_of(self, year: int, at: int) -> bool:
        """True where line ``at`` stands in an entry that bears a day of ``year``."""
        row, box = self._row(at), self._box(at)
        day = next((n for n in (*row, *box) if self.years[n]), at)
        entry = {at, day, *(n for n in row if not self.years[n])}
        heads = not self.years[at] and self._names(self.lines[at])
        return year in self.years[day] and not heads and not any(self.strange[n] for n in entry)

    def _names(self, line: Line) -> bool:
        return key(line.text) in self.name

    def _row(self, at: int) -> list[int]:
        """The lines near line ``at`` in its row, list entry or block, the nearest first."""
        return [n for n in self._near(at) if self.lines[n].row == self.lines[at].row]

    def _box(self, at: int) -> list[int]:
        """Those of a small box around them, the nearest first."""
        around = set(self.lines[at].groups[:3])
        return [n for n in self._near(at) if around & set(self.lines[n].groups[:2])]

    def _near(self, at: int) -> list[int]:
        return [at + n for n in _NEAREST if 0 <= at + n < len(self.lines)]
