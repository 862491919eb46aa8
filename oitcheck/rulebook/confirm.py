"""``rules confirm``: somebody read an item in the year's own guide; its bases become ``S``.

The year's file keeps every line it has: one is inserted, and one of an earlier confirmation is
replaced with ``--force``. The changed file is loaded before it takes the place of the old one.
"""

from __future__ import annotations

import getpass
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from oitcheck.clean import one_line
from oitcheck.errors import OutputError, RuleError, UsageError
from oitcheck.model import Item, Ruleset
from oitcheck.rulebook.book import Book
from oitcheck.rulebook.screen import Screen
from oitcheck.rulesets import load_ruleset
from oitcheck.strict import Node
from oitcheck.texts import Lang, say
from oitcheck.thai.moments import BANGKOK

KEY = "confirmed"


def confirm_item(
    book: Book,
    year: int,
    item: str,
    source: str,
    *,
    by: str | None = None,
    force: bool = False,
    lang: Lang = "th",
) -> None:
    """Write into a year's file that somebody confirmed an item, and say so.

    Raises:
        UsageError: there is no such item, no source, or it is confirmed already.
        RuleError: the file, or what it would become, is wrong.
        OutputError: the file cannot be written.
    """
    number = _number(book, year, item)
    file = (book.folder / f"{book.year(year).id}.yaml").resolve()
    said = _mapping(source, by)
    changed = _changed(file, number, said, force)
    with _beside(file, changed) as draft:
        _prove(file, draft, number)
    Screen(lang).line(say("rules.confirmed", item=number, year=year, file=file))


def _number(book: Book, year: int, item: str) -> str:
    """The number of the item that is meant."""
    found = book.find(item, year)[0].item
    if found is None:
        raise UsageError(say("rules.no_number", number=item, rules=book.year(year).id))
    return found.number


def _mapping(source: str, by: str | None) -> str:
    """``{source: …, by: …, on: …}`` of today."""
    who, where = one_line(by if by is not None else _login()), one_line(source)
    for option, text in (("--source", where), ("--by", who)):
        if not text:
            raise UsageError(say("rules.confirm_empty", option=option))
    quoted = [json.dumps(text, ensure_ascii=False) for text in (where, who)]
    today = datetime.now(BANGKOK).date().isoformat()
    return f"{KEY}: {{source: {quoted[0]}, by: {quoted[1]}, on: {today}}}"


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _changed(file: Path, number: str, said: str, force: bool) -> str:
    """The text of the year's file with the confirmation in it."""
    text = file.read_bytes().decode("utf-8")
    lines = text.splitlines(keepends=True)
    keys = _keys(file, number)
    indent, _, after = keys["basis"]
    if KEY in keys:
        if not force:
            line = keys[KEY][1] + 1
            raise UsageError(say("rules.confirm_twice", item=number, file=file, line=line))
        first, last = keys[KEY][1:]
        del lines[first : last + 1]
        after -= (last + 1 - first) if after > last else 0
    end = "\r\n" if "\r\n" in text else "\n"
    if not lines[after].endswith(("\n", "\r")):
        lines[after] += end
    lines.insert(after + 1, f"{' ' * indent}{said}{end}")
    return "".join(lines)


def _keys(file: Path, number: str) -> dict[str, tuple[int, int, int]]:
    """The column, first and last line (from 0) of every key of an item."""
    for node in Node.load(file).mapping(None)["items"].entries():
        if node.mapping(None)["number"].text() == number:
            if getattr(node.node, "flow_style", False):
                raise node.wrong(say("rules.confirm_flow", item=number))
            return {
                key.value: (key.start_mark.column, key.start_mark.line, _last_line(value))
                for key, value in node.node.value
            }
    raise UsageError(say("rules.no_number", number=number, rules=file.stem))


def _last_line(value: object) -> int:
    """The last line of a value; a block ends where the next thing begins, so its parts tell."""
    parts = getattr(value, "value", "")
    if isinstance(parts, str):
        return int(value.end_mark.line)  # type: ignore[attr-defined]
    if getattr(value, "flow_style", False):
        return int(value.end_mark.line)  # type: ignore[attr-defined]
    last = parts[-1]
    return _last_line(last[1] if isinstance(last, tuple) else last)


@contextmanager
def _beside(file: Path, text: str) -> Iterator[Path]:
    """A draft beside ``file`` that takes its place if nothing is wrong with it."""
    try:
        if not os.access(file, os.W_OK):
            raise PermissionError(13, os.strerror(13))
        handle, name = tempfile.mkstemp(prefix=".draft-", suffix=".yml", dir=file.parent)
        draft = Path(name)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(text.encode("utf-8"))
            shutil.copymode(file, draft)
            yield draft
            draft.replace(file)
        finally:
            with suppress(FileNotFoundError):
                draft.unlink()
    except OSError as error:
        raise OutputError(say("rules.not_writable", file=file, why=error.strerror)) from error


def _prove(file: Path, draft: Path, number: str) -> None:
    """The draft says what the file says, but for the basis of one item."""
    try:
        before, after = load_ruleset(file), load_ruleset(draft)
    except RuleError as error:
        raise RuleError(file, error.line, error.what) from error
    if _others(before, number) != _others(after, number) or not _is_confirmed(after, number):
        raise RuleError(file, 1, say("rules.confirm_failed", item=number))


def _others(ruleset: Ruleset, number: str) -> list[Item]:
    return [item for item in ruleset.items if item.number != number]


def _is_confirmed(ruleset: Ruleset, number: str) -> bool:
    item = next(i for i in ruleset.items if i.number == number)
    wants = [want for disclosure in item.disclosures for want in disclosure.require]
    return {item.basis, *(want.basis for want in wants)} == {"S"}
