"""``rules diff``: what moved, is new, is gone or has changed between two years."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from oitcheck.rulebook.book import Book, Entry, entries
from oitcheck.rulebook.screen import Screen
from oitcheck.texts import Lang, Text, say

_Row = tuple[str, str, str, Text]


def diff_years(book: Book, old: int, new: int, lang: Lang) -> None:
    """Print what differs between the lists of two years.

    Raises:
        UsageError: a year has no list.
    """
    screen = Screen(lang)
    rows = list(differing(_asked(book, old), _asked(book, new)))
    if rows:
        head = (say("rules.column.disclosure"), str(old), str(new), say("rules.column.change"))
        screen.table(head, rows)
    screen.line(_sums(rows, old, new))


def _asked(book: Book, year: int) -> dict[str, Entry]:
    """What a year asks for, by the names of the disclosures."""
    return {e.disclosure.id: e for e in entries(book.year(year)) if e.item}


def differing(old: Mapping[str, Entry], new: Mapping[str, Entry]) -> Iterator[_Row]:
    """A row for each disclosure that is not the same: its name, its two numbers, what changed."""
    for name in dict.fromkeys((*old, *new)):
        before, after = old.get(name), new.get(name)
        if changes := list(_changes(before, after)):
            both = Text("; ".join(c.th for c in changes), "; ".join(c.en for c in changes))
            yield name, _number(before), _number(after), both


def _number(entry: Entry | None) -> str:
    return entry.item.number if entry and entry.item else "-"


def _changes(before: Entry | None, after: Entry | None) -> Iterator[Text]:
    if before is None or after is None:
        yield say("rules.diff.new" if before is None else "rules.diff.gone")
        return
    if _number(before) != _number(after):
        yield say("rules.diff.moved", old=_number(before), new=_number(after))
    if joined := sorted(_beside(after) - _beside(before)):
        yield say("rules.diff.joined", others=", ".join(joined))
    if parted := sorted(_beside(before) - _beside(after)):
        yield say("rules.diff.parted", others=", ".join(parted))
    yield from _conditions(before, after)


def _beside(entry: Entry) -> set[str]:
    """The disclosures that stand in the same item."""
    listed = {d.id for d in entry.item.disclosures} if entry.item else set()
    return listed - {entry.disclosure.id}


def _conditions(before: Entry, after: Entry) -> Iterator[Text]:
    old, new = before.disclosure, after.disclosure
    if old.period != new.period:
        periods = [say(f"rules.period.{d.period or 'none'}") for d in (old, new)]
        yield say("rules.diff.period", old=periods[0], new=periods[1])
    asked, asks = _elements(before), _elements(after)
    if added := [name for name in asks if name not in asked]:
        yield say("rules.diff.asks", elements=", ".join(added))
    if dropped := [name for name in asked if name not in asks]:
        yield say("rules.diff.drops", elements=", ".join(dropped))


def _elements(entry: Entry) -> list[str]:
    """What is asked for but the year, which the period tells."""
    return [r.id for r in entry.disclosure.require if r.check not in ("year", "half")]


def _sums(rows: list[_Row], old: int, new: int) -> Text:
    if not rows:
        return say("rules.diff.same", old=old, new=new)
    came, went = (sum(row[place] == "-" for row in rows) for place in (1, 2))
    return say("rules.diff.sums", new=came, gone=went, changed=len(rows) - came - went)
