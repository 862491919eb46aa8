"""Is it the form of the assessment, filled in: its columns unaltered, no cell left empty?

``columns`` are the captions of the form. Where what was read has a table with most of them, that
table is judged: a caption that is missing was altered, and an empty cell in the row of an entry was
left out (a dash is an answer). Anything else, a page or a PDF whose cells nobody can tell apart, is
judged by its words as ``mentions`` does, by the same settings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from oitcheck.checks import mentions
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject, Table
from oitcheck.texts import Text, say
from oitcheck.thai.text import key

NAME = "form"
OPTIONS = frozenset(("columns", "phrase", "least", "places", "not_phrase"))
NEEDS = frozenset(("columns", "phrase"))
TOGETHER = True
_FIRST_ROWS, _MOST = 20, 0.6
_NUMBERING = 1
_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class _Form:
    """A table with the captions of the form: where its captions stand, and each one's column."""

    table: Table
    sheet: int
    head: int
    places: dict[str, int]

    def entries(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The rows below the captions that hold more than their number, counted from 1."""
        for number, row in enumerate(self.table.rows[self.head + 1 :], self.head + 2):
            if sum(bool(cell.strip()) for cell in row) > _NUMBERING:
                yield number, row


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge the table of a file; its words where it has no such table."""
    form = _form(want, subject)
    if form is None:
        return mentions.judge(want, subject, facts)
    assert subject.document is not None
    head = " | ".join(cell for cell in form.table.rows[form.head] if cell)[:400]
    quotes = (Quote(head, subject.document.place(form.sheet)),)
    if altered := [c for c in want.options["columns"] if c not in form.places]:
        return Judgement(Outcome.NO, say("form.altered", columns=_listed(altered)), quotes)
    entries = list(form.entries())
    if not entries:
        return Judgement(Outcome.NO, say("form.no_entry"), quotes)
    if empty := _empty(form, entries):
        note = say("form.empty", count=len(empty), cells=_listed(empty))
        return Judgement(Outcome.NO, note, quotes)
    return Judgement(Outcome.YES, say("form.filled", rows=len(entries)), quotes)


def _form(want: Requirement, subject: Subject) -> _Form | None:
    """The first table with most of the captions in one of its first rows."""
    columns = want.options["columns"]
    tables = subject.document.tables if subject.document else ()
    for sheet, table in enumerate(tables, 1):
        for at, row in enumerate(table.rows[:_FIRST_ROWS]):
            places = _places(columns, row)
            if len(places) >= len(columns) * _MOST:
                return _Form(table, sheet, at, places)
    return None


def _places(columns: Sequence[str], row: Sequence[str]) -> dict[str, int]:
    """In which column each caption stands; of several the shortest that begins with it."""
    cells = [(key(cell), at) for at, cell in enumerate(row) if cell.strip()]
    found = {c: [pair for pair in cells if key(c) in pair[0]] for c in columns}
    return {c: _nearest(key(c), pairs) for c, pairs in found.items() if pairs}


def _nearest(caption: str, cells: Sequence[tuple[str, int]]) -> int:
    return min(cells, key=lambda cell: (not cell[0].startswith(caption), len(cell[0])))[1]


def _empty(form: _Form, entries: Sequence[tuple[int, tuple[str, ...]]]) -> list[str]:
    """The empty cells of entries, as their caption and the number of their row."""
    return [
        f"{caption} ({number})"
        for number, row in entries
        for caption, at in form.places.items()
        if at >= len(row) or not row[at].strip()
    ]


def _listed(words: Sequence[str]) -> Text:
    told = ", ".join(words[:_EXAMPLES]) + (" …" if len(words) > _EXAMPLES else "")
    return Text(told, told)
