"""What is done with results that are there: found again, printed in other formats, shown.

OUT/<folder of the site>/notes.yaml                  what an auditor decided
OUT/<folder of the site>/<start in UTC>/result.json  a scan
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from oitcheck.clean import clean
from oitcheck.errors import UsageError
from oitcheck.exhibits.kept import SMALL, kept_thumbnails
from oitcheck.exhibits.plan import FOLDER as EVIDENCE
from oitcheck.measures import Measures, load_measures, measures_file
from oitcheck.model import ScanResult
from oitcheck.notes import FILE as NOTES
from oitcheck.notes import Note, fitting, load_notes, strangers, with_notes
from oitcheck.report import RENDERERS, Report, join
from oitcheck.report.json_ import FILE as RESULT
from oitcheck.report.planned import print_plan
from oitcheck.report.read import load_result
from oitcheck.report.table import print_table
from oitcheck.report.write import LATEST, folder_name, write_again
from oitcheck.site import parse_site
from oitcheck.texts import Lang, say


@dataclass(frozen=True, slots=True)
class Beside:
    """What is told beside a result: files that a person keeps."""

    previous: Path | None = None
    site_file: Path | None = None
    measures: Path | None = None
    notes: Path | None = None


def latest_folder(site: str, out: Path) -> Path:
    """The folder of the newest complete result of a site.

    Raises:
        UsageError: the site was not scanned yet.
    """
    folder = out / folder_name(parse_site(site).address) / LATEST
    if not (folder / RESULT).is_file():
        raise UsageError(say("handin.no_result", site=site, out=out))
    return folder


def newest_folder(out: Path) -> Path:
    """The folder of the newest complete result of any site.

    Raises:
        UsageError: there is none.
    """
    found = list(out.glob(f"*/{LATEST}/{RESULT}"))
    if not found:
        raise UsageError(say("result.no_results", out=out))
    return max(found, key=lambda file: file.stat().st_mtime).parent


def notes_file(result: Path) -> Path:
    """The file of the notes on a result: in the folder of its site."""
    folder = result.resolve()
    return (folder if folder.is_dir() else folder.parent).parent / NOTES


def kept_notes(file: Path) -> tuple[Note, ...]:
    """The notes in ``file``; none where nobody wrote any.

    Raises:
        RuleError: the file is wrong.
    """
    return load_notes(file) if file.is_file() else ()


def told_report(path: Path, beside: Beside, lang: Lang, *, pictures: bool = False) -> Report:
    """The result at ``path`` with what stands beside it, ready to print.

    ``pictures`` are read where a format shows them.

    Raises:
        UsageError: one of the files is wrong, or is not there.
    """
    result = load_result(path)
    file = beside.notes or notes_file(path)
    notes = load_notes(file) if beside.notes or file.is_file() else None
    _point_out_strangers(result, notes or (), file, lang)
    folder = path if path.is_dir() else path.parent
    previous = load_result(beside.previous) if beside.previous else None
    return join(
        _signed(_noted(result, notes), beside.site_file),
        kept_thumbnails(folder) if pictures else {},
        lang=lang,
        previous=_noted(previous, notes and fitting(previous, notes)) if previous else None,
        measures=_measures(result, beside),
        beside=_files(folder),
    )


def _noted(result: ScanResult, notes: Sequence[Note] | None) -> ScanResult:
    """The result under its notes; as it is where nobody wrote any."""
    return result if notes is None else with_notes(result, notes)


def _point_out_strangers(result: ScanResult, notes: Iterable[Note], file: Path, lang: Lang) -> None:
    """Tell of notes on items that the rules do not have."""
    for note in strangers(result, notes):
        told = say("note.stranger", file=file, item=note.item, rules=result.ruleset.id)
        sys.stderr.write(f"oitcheck: {clean(told.in_(lang))}\n")


def _signed(result: ScanResult, site_file: Path | None) -> ScanResult:
    """The result under the names of the site file."""
    if site_file is None:
        return result
    from oitcheck.agency import load_names, signed

    return signed(result, load_names(site_file))


def render_results(
    paths: Sequence[Path], formats: Sequence[str], beside: Beside, out: Path | None, lang: Lang
) -> None:
    """Write the results at ``paths`` in ``formats``, each into its own folder or one into ``out``.

    Raises:
        UsageError: a file is wrong, or one place is named for several results or formats.
        OutputError: the disk said no.
    """
    if len(paths) > 1 and (out or beside != Beside()):
        raise UsageError(say("result.one_result"))
    for path in paths:
        report = told_report(path, beside, lang, pictures="html" in formats)
        if str(out) == "-":
            _print(report, formats)
        else:
            _write(report, path, formats, out, lang)


def _print(report: Report, formats: Sequence[str]) -> None:
    if len(formats) != 1:
        raise UsageError(say("result.one_format"))
    made = RENDERERS[formats[0]].render(report)
    sys.stdout.buffer.write(made if isinstance(made, bytes) else made.encode("utf-8"))


def _write(
    report: Report, path: Path, formats: Sequence[str], out: Path | None, lang: Lang
) -> None:
    source = path / RESULT if path.is_dir() else path
    for file in write_again(report, source, formats, out or source.parent):
        sys.stderr.write(f"{clean(str(file))}\n")
    if "json" in formats and not out:
        sys.stderr.write(f"{say('result.kept', file=clean(str(source))).in_(lang)}\n")
    point_out(report, formats)


def point_out(report: Report, formats: Sequence[str]) -> None:
    """Tell of what a person should look at before the paper is filed."""
    if "docx" in formats:
        from oitcheck.report.followup import doubts

        for doubt in doubts(report):
            sys.stderr.write(f"oitcheck: {clean(doubt)}\n")


def show_result(site: str | None, out: Path, lang: Lang) -> Path:
    """Print the newest result of a site, or of all; returns its folder.

    Raises:
        UsageError: there is none.
    """
    folder = latest_folder(site, out) if site else newest_folder(out)
    print_table(told_report(folder, Beside(), lang), _screen(), lang)
    sys.stderr.write(f"{clean(str(folder / 'report.html'))}\n")
    return folder


def page_of(folder: Path) -> str:
    """The address of the page that shows the result in ``folder``.

    Raises:
        UsageError: it was written in other formats only.
    """
    page = folder / "report.html"
    if not page.is_file():
        raise UsageError(say("result.no_page", folder=folder))
    return page.resolve().as_uri()


def plan_result(site: str, out: Path, targets: Sequence[int], lang: Lang) -> None:
    """Print what lifts the newest result of a site.

    Raises:
        UsageError: the site was not scanned yet.
    """
    report = told_report(latest_folder(site, out), Beside(), lang)
    print_plan(report, _screen(), lang, sorted(set(targets)))


def _screen() -> Console:
    return Console(markup=False, highlight=False, emoji=False)


def _measures(result: ScanResult, beside: Beside) -> Measures | None:
    """The year's measures: the file that was named, or the one beside the site file."""
    file = beside.measures or measures_file(beside.site_file)
    return load_measures(file, [f.item for f in result.findings]) if file else None


def _files(folder: Path) -> list[str]:
    """What stands beside a result and its report may lead to, as paths from its folder."""
    places = (folder, folder / EVIDENCE, folder / EVIDENCE / SMALL)
    found = (file for place in places if place.is_dir() for file in place.iterdir())
    return [file.relative_to(folder).as_posix() for file in found if file.is_file()]
