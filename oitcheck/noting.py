"""Brings what auditors decided in a spreadsheet home to the results of each site."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from oitcheck.clean import clean, one_line
from oitcheck.errors import OitcheckError, OutputError
from oitcheck.notes import FILE, Note, fingerprint, merged, notes_yaml
from oitcheck.notesheet import SheetNote, read_notes
from oitcheck.report.json_ import FILE as RESULT
from oitcheck.report.read import load_result
from oitcheck.report.write import LATEST, folder_name, replace_file
from oitcheck.results import kept_notes
from oitcheck.rulesets import load_ruleset, names
from oitcheck.texts import Lang, Text, say
from oitcheck.thai.moments import BANGKOK


@dataclass(frozen=True, slots=True)
class Imported:
    """The files that were written, how many notes they took in, and what was wrong."""

    files: tuple[Path, ...]
    notes: int
    problems: tuple[Text, ...]


def import_notes(workbook: Path, out: Path, by: str, on: date | None = None) -> Imported:
    """Write the notes of ``workbook`` beside the results below ``out``.

    Each site's ``notes.yaml`` is read before it is written; earlier notes on other items stay. A
    site without results, or whose notes cannot be read, stops no other.

    Args:
        workbook: the spreadsheet that came back.
        out: the folder of the results.
        by: the role of whoever decided.
        on: the day of the decisions; today in Bangkok if none.

    Raises:
        UsageError: the workbook cannot be read.
        OutputError: the disk said no.
    """
    rows, problems = read_notes(workbook, by, on or datetime.now(BANGKOK).date())
    written, count = [], 0
    for home in dict.fromkeys(folder_name(row.website) for row in rows):
        own = [row for row in rows if folder_name(row.website) == home]
        try:
            good, wrong = _checked(own, out / home, out)
            count += _keep(good, out / home)
        except OutputError:
            raise
        except OitcheckError as error:
            problems.append(error.text)
        else:
            problems += wrong
            written += [out / home / FILE] if good else []
    return Imported(tuple(written), count, tuple(problems))


def tell(done: Imported, lang: Lang) -> int:
    """Say what was taken in and what was not; the exit code is 2 where something was not."""
    for problem in done.problems:
        sys.stderr.write(f"oitcheck: {clean(problem.in_(lang))}\n")
    sentences = [say("notes.imported", count=done.notes, sites=len(done.files))]
    sentences += [say("notes.next")] if done.files else []
    for sentence in sentences:
        sys.stderr.write(f"{sentence.in_(lang)}\n")
    return 2 if done.problems else 0


def _checked(rows: Sequence[SheetNote], home: Path, out: Path) -> tuple[list[Note], list[Text]]:
    """The notes on items that there are, tied to what was found of them; and what is wrong."""
    if not home.is_dir():
        raise OitcheckError(say("notes.no_site", site=one_line(rows[0].website), out=out))
    good: list[Note] = []
    wrong: list[Text] = []
    for row in rows:
        items = _items(row.note.rules, home)
        if items is not None and row.note.item in items:
            good.append(replace(row.note, evidence=row.note.evidence or items[row.note.item]))
            continue
        key = "notes.no_rules" if items is None else "notes.no_item"
        site, item, rules = one_line(row.website), row.note.item[:60], row.note.rules[:60]
        wrong.append(say(key, site=site, item=item, rules=rules))
    return good, wrong


def _items(rules: str, home: Path) -> Mapping[str, str] | None:
    """The items of these rules, each with the fingerprint of what the newest result found of it."""
    newest = home / LATEST
    if (newest / RESULT).is_file():
        result = load_result(newest)
        if result.ruleset.id == rules:
            return {finding.item: fingerprint(finding) for finding in result.findings}
    if rules not in names():
        return None
    return dict.fromkeys((item.number for item in load_ruleset(rules).items), "")


def _keep(notes: Sequence[Note], home: Path) -> int:
    """Put the notes beside those that are there; returns how many say something new."""
    file = home / FILE
    old = kept_notes(file)
    fresh = [note for note in notes if not any(_same(note, other) for other in old)]
    if fresh:
        replace_file(file, notes_yaml(merged(old, fresh)))
    return len(fresh)


def _same(new: Note, old: Note) -> bool:
    """True where a note says nothing that was not said: who said it first stays."""
    return replace(new, by=old.by, date=old.date) == old
