"""What the agency hands in to the assessors: a CSV of item, มี/ไม่มี, address, explanation.

As spreadsheets write it: with or without a header, by commas, semicolons or tabs, in UTF-8 or
windows-874; several rows an item. The submitted addresses together decide an item's status, as they
do for the assessors (catalogue, section 5).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from oitcheck.address import canonical
from oitcheck.errors import RuleError, UsageError
from oitcheck.oitpage import number_of
from oitcheck.strict import near
from oitcheck.texts import Text, say
from oitcheck.thai.text import fold, tidy

MAX_SIZE = 2_000_000
_HAS = ("มี", "yes", "y", "1", "ใช่")
_HAS_NOT = ("ไม่มี", "no", "n", "0", "ไม่")
_DELIMITERS = ",;\t"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: ``url`` is canonical, empty where none was given."""

    item: str
    has: bool
    url: str
    explanation: str


def load_submission(path: Path, items: Sequence[str]) -> tuple[Row, ...]:
    """Read the file.

    Args:
        path: the CSV.
        items: the numbers of the ruleset, ``O1`` ...

    Raises:
        UsageError: the file cannot be read.
        RuleError: a row is wrong; file and line are named.
    """
    text = _text(path)
    delimiter = max(_DELIMITERS, key=text.partition("\n")[0].count)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    rows = [r for cells in reader if (r := _row(cells, path, reader.line_num, items))]
    if not rows:
        raise RuleError(path, 1, say("links.empty"))
    return tuple(dict.fromkeys(rows))


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_SIZE:
            raise RuleError(path, 1, say("command.rules_large", size=MAX_SIZE))
        raw = path.read_bytes()
    except OSError as error:
        raise UsageError(say("links.unreadable", file=path, why=error.strerror or error)) from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp874", "replace")


def _row(cells: Sequence[str], path: Path, line: int, items: Sequence[str]) -> Row | None:
    told = [tidy(cell) for cell in cells]
    if not any(told):
        return None
    number = _number(told[0])
    if number is None:
        if line == 1:
            return None
        raise RuleError(path, line, say("links.no_item", text=told[0][:40]))
    if number not in items:
        raise RuleError(path, line, say("links.unknown", text=number, near=near(number, items)))
    answer, url, explanation = (*told[1:4], "", "", "")[:3]
    if not answer and not url:
        return None
    return Row(number, _answer(answer, url, path, line), _url(url, path, line), explanation)


def _number(text: str) -> str | None:
    folded = fold(text)
    number = int(folded) if folded.isdigit() and len(folded) < 3 else number_of(text)
    return f"O{number}" if number else None


def _answer(text: str, url: str, path: Path, line: int) -> bool:
    folded = fold(text)
    if folded in _HAS or (not folded and url):
        return True
    if folded in _HAS_NOT:
        return False
    raise RuleError(path, line, say("links.answer", text=text[:40]))


def _url(text: str, path: Path, line: int) -> str:
    if not text or text == "-":
        return ""
    url = canonical(text if "://" in text else f"http://{text}")
    if not url:
        raise RuleError(path, line, say("links.address", text=text[:80]))
    return url


def rows_of(rows: Sequence[Row], item: str) -> Iterator[Row]:
    """The rows of one item."""
    return (row for row in rows if row.item == item)


def answer(row: Row) -> Text:
    """มี or ไม่มี."""
    return say("links.has" if row.has else "links.has_not")
