"""What the agency hands in to the assessors: a CSV of item, มี/ไม่มี, address, explanation.

As spreadsheets write it: with or without titles and a header, by commas, semicolons or tabs, in
UTF-8, UTF-16 or windows-874; several rows an item, or several addresses in one cell. The submitted
addresses together decide an item's status, as they do for the assessors (catalogue, section 5).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from oitcheck.address import canonical, host_of
from oitcheck.errors import RuleError, UsageError
from oitcheck.reading.phrases import number_of
from oitcheck.texts import Text, say
from oitcheck.thai.text import fold, tidy

MAX_SIZE = 2_000_000
_HAS = ("มี", "yes", "y", "1", "ใช่")
_HAS_NOT = ("ไม่มี", "no", "n", "0", "ไม่")
_DELIMITERS = ",;\t"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_NEXT_ADDRESS = re.compile(r"(?<![\s,;])[\s,;]+(?=https?://)", re.IGNORECASE)


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
    rows: list[Row] = []
    for line, cells in _lines(path):
        if any(cells) and (rows or not _heads(cells)):
            rows += _rows(cells, path, line, items)
    if not rows:
        raise RuleError(path, 1, say("links.empty"))
    return tuple(dict.fromkeys(rows))


def _lines(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Each row of the file: the line it begins on, its cells."""
    lines = _text(path).replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def fits(delimiter: str) -> tuple[int, int]:
        counts = [line.count(delimiter) for line in lines]
        return sum(map(bool, counts)), sum(counts)

    reader = csv.reader(
        (f"{n}\n" for n in lines), delimiter=max(_DELIMITERS, key=fits), strict=True
    )
    begins = 1
    try:
        for cells in reader:
            yield begins, [tidy(cell) for cell in cells]
            begins = reader.line_num + 1
    except csv.Error:
        raise RuleError(path, begins, say("links.quotes")) from None


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_SIZE:
            raise RuleError(path, 1, say("command.rules_large", size=MAX_SIZE))
        raw = path.read_bytes()
    except OSError as error:
        raise UsageError(say("links.unreadable", file=path, why=error.strerror or error)) from None
    for encoding in ("utf-16",) if raw.startswith(_UTF_16) else ("utf-8-sig", "cp874"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise RuleError(path, 1, say("links.no_text"))


def _heads(cells: Sequence[str]) -> bool:
    """True for a line of titles above the rows: no number, and nothing answered."""
    told = any("://" in cell or fold(cell) in (*_HAS[:2], *_HAS_NOT[:2]) for cell in cells)
    return _number(cells[0]) is None and not told


def _rows(cells: Sequence[str], path: Path, line: int, items: Sequence[str]) -> Iterator[Row]:
    number = _number(cells[0])
    if number is None:
        raise RuleError(path, line, say("links.no_item", text=cells[0][:40]))
    if number not in items:
        raise RuleError(path, line, say("links.unknown", text=number))
    answer, urls, explanation = (*cells[1:4], "", "", "")[:3]
    if not answer and not urls:
        if explanation:
            raise RuleError(path, line, say("links.unanswered", item=number))
        return
    has = _answer(answer, urls, path, line)
    for url in _NEXT_ADDRESS.split(urls):
        yield Row(number, has, _url(url, path, line), explanation)


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
    if not url or ("://" not in text and "." not in host_of(url)):
        raise RuleError(path, line, say("links.address", text=text[:80]))
    return url


def rows_of(rows: Sequence[Row], item: str) -> Iterator[Row]:
    """The rows of one item."""
    return (row for row in rows if row.item == item)


def answer(row: Row) -> Text:
    """มี or ไม่มี."""
    return say("links.has" if row.has else "links.has_not")
