"""Brings what auditors decided in a spreadsheet home to the results of each site."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from oitcheck.clean import clean, one_line
from oitcheck.errors import OitcheckError, OutputError
from oitcheck.notes import FILE, Note, load_notes, merged, notes_yaml
from oitcheck.notesheet import SheetNote, read_notes
from oitcheck.report.write import folder_name
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
    for website in dict.fromkeys(row.website for row in rows):
        own = list(_of(website, rows))
        try:
            written.append(_keep(out, website, own))
            count += len(own)
        except OutputError:
            raise
        except OitcheckError as error:
            problems.append(error.text)
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


def _of(website: str, rows: Sequence[SheetNote]) -> Iterator[Note]:
    return (row.note for row in rows if row.website == website)


def _keep(out: Path, website: str, notes: Sequence[Note]) -> Path:
    home = out / folder_name(website)
    if not home.is_dir():
        raise OitcheckError(say("notes.no_site", site=one_line(website), out=out))
    file = home / FILE
    text = notes_yaml(merged(load_notes(file), notes))
    draft = file.with_name(f".{FILE}-{os.getpid()}")
    try:
        draft.write_text(text, "utf-8")
        draft.replace(file)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise OutputError(say("report.out.not_writable", path=file, why=why)) from error
    return file
