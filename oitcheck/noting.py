"""Brings what auditors decided in a spreadsheet home to the results of each site."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from oitcheck.clean import one_line
from oitcheck.errors import OitcheckError, OutputError
from oitcheck.notes import FILE, Note, load_notes, merged, notes_yaml
from oitcheck.notesheet import SheetNote, read_notes
from oitcheck.report.write import folder_name
from oitcheck.texts import Text, say


@dataclass(frozen=True, slots=True)
class Imported:
    """The files that were written, how many notes they took in, and what was wrong."""

    files: tuple[Path, ...]
    notes: int
    problems: tuple[Text, ...]


def import_notes(workbook: Path, out: Path, by: str, on: date) -> Imported:
    """Write the notes of ``workbook`` beside the results below ``out``.

    Each site's ``notes.yaml`` is read before it is written; earlier notes on other items stay. A
    site without results, or whose notes cannot be read, stops no other.

    Raises:
        UsageError: the workbook cannot be read.
        OutputError: the disk said no.
    """
    rows, problems = read_notes(workbook, by, on)
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
