"""What auditors filled into the sheet of items, read back as notes: of one agency or of hundreds.

The header is found by the names of its columns in the catalogue, in either language and in any
sheet; columns may have moved, rows may be sorted or gone, and sheets of several agencies may stand
one below the other, each below its own header or all below one. A row that cannot be taken is told
by its sheet and number and stops no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from oitcheck.clean import one_line
from oitcheck.errors import UsageError
from oitcheck.items import item_number
from oitcheck.model import Table
from oitcheck.notes import CALLS, Note
from oitcheck.report.columns import CALL, EVIDENCE, ITEM, PROPOSED, REVIEWER, RULES, WEBSITE, WHY
from oitcheck.report.write import folder_name
from oitcheck.texts import Text, say
from oitcheck.thai.text import fold, key

_WANTED = (WEBSITE, RULES, ITEM, CALL)
_READ = (*_WANTED, PROPOSED, WHY, REVIEWER, EVIDENCE)
_NAMES = {key(name): column for column in _READ for name in (say(column).th, say(column).en)}
_NOUGHTS = re.compile(r"\.0+$")
_SHORT = 60


@dataclass(frozen=True, slots=True)
class SheetNote:
    """A note, and the website that it is about as the result of its scan calls it."""

    website: str
    note: Note


def read_notes(path: Path, by: str, on: date) -> tuple[list[SheetNote], list[Text]]:
    """The notes in the workbook at ``path``, and what is wrong with its other rows.

    A row without a call decides nothing and is passed over. A call that is not the proposed one
    needs a reason. Two rows that decide one item differently are both left out.

    Args:
        path: an xlsx file whose sheet of items was filled in.
        by: the role of whoever decided, never a person's name.
        on: the day of the decisions.

    Raises:
        UsageError: there is no such file, it cannot be read, or no sheet has the columns.
    """
    reader = _Reader(path, by, on)
    for table in _tables(path):
        reader.read(table)
    if not reader.headed:
        raise UsageError(say("notesheet.no_header", file=path, columns=_listed(_WANTED)))
    return reader.notes(), reader.problems


def _tables(path: Path) -> tuple[Table, ...]:
    from oitcheck.reading.packed import Refused
    from oitcheck.reading.sheets import read_tables

    try:
        return read_tables(str(path))
    except FileNotFoundError:
        raise UsageError(say("notesheet.none", file=path)) from None
    except Refused as refused:
        why = say(f"reason.{refused.problem.reason.value}")
    except OSError as error:
        why = Text(*[error.strerror or type(error).__name__] * 2)
    raise UsageError(say("notesheet.unreadable", file=path, why=why))


@dataclass
class _Reader:
    """What was read so far."""

    path: Path
    by: str
    on: date
    headed: bool = False
    problems: list[Text] = field(default_factory=list)
    _found: dict[tuple[str, str, str], tuple[SheetNote, Text]] = field(default_factory=dict)
    _torn: set[tuple[str, str, str]] = field(default_factory=set)

    def read(self, table: Table) -> None:
        """Take the rows of a sheet that stand below a header."""
        where: Mapping[str, int] = {}
        for number, cells in enumerate(table.rows, 1):
            place = say("notesheet.place", sheet=one_line(table.name), row=number)
            if header := _header(cells):
                where = self._columns(header, place)
            elif where:
                self._row(_values(cells, where), place)

    def notes(self) -> list[SheetNote]:
        """The good rows, in their order."""
        return [note for at, (note, _) in self._found.items() if at not in self._torn]

    def _columns(self, header: Sequence[tuple[str, int]], place: Text) -> Mapping[str, int]:
        """Where the columns stand; nothing where that is not sure."""
        self.headed = True
        names = [name for name, _ in header]
        if missing := [name for name in _WANTED if name not in names]:
            self._wrong(place, say("notesheet.columns_missing", columns=_listed(missing)))
            return {}
        if twice := [name for name in _READ if names.count(name) > 1]:
            self._wrong(place, say("notesheet.columns_twice", columns=_listed(twice)))
            return {}
        return dict(header)

    def _row(self, values: Mapping[str, str], place: Text) -> None:
        if not values[CALL]:
            return
        call = _call(values[CALL])
        if missing := [name for name in (WEBSITE, RULES, ITEM) if not values[name]]:
            self._wrong(place, say("notesheet.cells_missing", columns=_listed(missing)))
        elif call is None:
            self._wrong(place, say("notesheet.call", call=values[CALL][:_SHORT]))
        elif not values[WHY] and call != _call(values[PROPOSED]):
            self._wrong(place, say("notesheet.no_reason", item=values[ITEM][:_SHORT]))
        else:
            self._keep(SheetNote(values[WEBSITE], self._note(values, call)), place)

    def _note(self, values: Mapping[str, str], call: str) -> Note:
        return Note(
            item=item_number(values[ITEM]),
            call=CALLS[call],
            reason=values[WHY] or say("notesheet.agreed").th,
            by=self.by,
            date=self.on,
            reviewer=values[REVIEWER],
            rules=values[RULES],
            evidence=values[EVIDENCE],
        )

    def _keep(self, new: SheetNote, place: Text) -> None:
        """Take a note, unless another row said otherwise."""
        at = folder_name(new.website), new.note.rules, new.note.item
        old, other = self._found.setdefault(at, (new, place))
        if old.note != new.note:
            self._torn.add(at)
            item = new.note.item[:_SHORT]
            self._wrong(place, say("notesheet.torn", item=item, other=other))

    def _wrong(self, place: Text, what: Text) -> None:
        self.problems.append(say("notesheet.at", place=place, what=what))


def _header(cells: Sequence[str]) -> list[tuple[str, int]]:
    """The columns that a header names, and where; nothing for a row that is none."""
    short = [(key(cell), at) for at, cell in enumerate(cells) if len(cell) < _SHORT]
    named = [(_NAMES[name], at) for name, at in short if name in _NAMES]
    names = {name for name, _ in named}
    return named if CALL in names and len(names) > 1 else []


def _values(cells: Sequence[str], where: Mapping[str, int]) -> dict[str, str]:
    """What stands in each column that is read; nothing in those that the sheet lacks."""
    out = dict.fromkeys(_READ, "")
    return out | {name: one_line(cells[at]) for name, at in where.items() if at < len(cells)}


def _call(text: str) -> str | None:
    """The call as ``CALLS`` has it: 100.0, ๑๐๐ and broken spaces are the same; else ``None``."""
    plain = _NOUGHTS.sub("", _bare(text))
    return next((call for call in CALLS if _bare(call) == plain), None)


def _bare(text: str) -> str:
    return fold(text).replace(" ", "")


def _listed(names: Iterable[str]) -> Text:
    texts = [say(name) for name in names]
    return Text(", ".join(t.th for t in texts), ", ".join(t.en for t in texts))
