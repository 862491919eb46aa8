"""One call of the program: scans its sites one after the other, shows, writes, sums up."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any, TextIO

from rich.console import Console

from oitcheck.agency import Agency, load_agency
from oitcheck.buglog import record
from oitcheck.clean import clean
from oitcheck.errors import OitcheckError, UsageError
from oitcheck.exhibits.kept import thumbnails
from oitcheck.folders import data_folder
from oitcheck.measures import Measures, load_measures, measures_file
from oitcheck.model import Disclosure, Reason, Ruleset, ScanResult, Status, Stop, Visit
from oitcheck.notes import FILE as NOTES
from oitcheck.notes import with_notes
from oitcheck.report import RENDERERS, Report, join, named
from oitcheck.report.json_ import dumps
from oitcheck.report.progress import Progress
from oitcheck.report.table import print_table
from oitcheck.report.write import folder_name, lock, write
from oitcheck.results import kept_notes, point_out
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, Scan, scan_site
from oitcheck.site import Target, parse_site
from oitcheck.submission import Row, load_submission
from oitcheck.texts import Lang, say
from oitcheck.web.folder import roots
from oitcheck.web.guard import parse_resolve
from oitcheck.web.seams import Stage

GRAVITY = (130, 4, 2, 5, 3, 1, 0)
_FAILS = {
    "missing": frozenset((Status.MISSING,)),
    "partial": frozenset((Status.MISSING, Status.PARTIAL)),
}


@dataclass(frozen=True)
class Session:
    """What the command line asked for."""

    ruleset: Ruleset
    options: Options
    out: Path
    formats: tuple[str, ...]
    fail_on: str | None = None
    lang: Lang = "th"
    quiet: bool = False
    agency: Agency = field(default_factory=Agency)
    rows: tuple[Row, ...] = ()
    measures: Measures | None = None

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Session:
        """From the parameters of a command.

        Raises:
            UsageError: an option, or a rule file, is wrong.
        """
        options = Options(
            fiscal_year=given["fiscal_year"],
            today=given["today"],
            max_pages=given["max_pages"],
            max_time=given["max_time"],
            delay=given["delay"],
            connections=given["connections"],
            resolve=tuple(parse_resolve(text) for text in given["resolve"] or ()),
            allow_private=given["allow_private"],
            ignore_robots=given["ignore_robots"],
            ocr=given["ocr"].value == "auto",
            ocr_pages=given["ocr_pages"],
            ocr_cache=data_folder() / "ocr",
            browser=given["browser"].value,
            chromium=given["chromium"],
            pictures=given["pictures"].value == "auto" and str(given["out"]) != "-",
            vantage=given["vantage"],
        )
        if options.chromium and not options.chromium.is_file():
            raise UsageError(say("command.chromium", file=options.chromium))
        ruleset = load_ruleset(given["rules"])
        site_file, links = given.get("site_file"), given.get("links")
        numbers = [item.number for item in ruleset.items]
        measures = measures_file(site_file)
        return cls(
            ruleset=ruleset,
            agency=load_agency(site_file, ruleset) if site_file else Agency(),
            rows=load_submission(links, numbers) if links else (),
            measures=load_measures(measures, numbers) if measures else None,
            options=options,
            out=given["out"],
            formats=_formats(given["format"], given["out"]),
            fail_on=given["fail_on"].value if given["fail_on"] else None,
            lang=given["lang"].value,
            quiet=given["quiet"],
        )

    def as_of(self, fiscal_year: int, today: date) -> Session:
        """The same for a fiscal year and a day, unless the user or the rules ask for others."""
        year = self.ruleset.fiscal_year or self.options.fiscal_year or fiscal_year
        day = self.options.today or today.replace(year=today.year + year - fiscal_year)
        options = replace(self.options, fiscal_year=self.options.fiscal_year or year, today=day)
        return replace(self, options=options)

    def run(self, sites: Sequence[str]) -> int:
        """Scan ``sites``, or the one of the site file; the exit code is the gravest of theirs.

        Raises:
            UsageError: there is no site, or several share what only one can have handed in.
        """
        if not sites and self.agency.start:
            sites = [self.agency.start]
        if not sites:
            raise UsageError(say("command.no_site"))
        if len(sites) > 1 and (self.rows or self.agency != Agency()):
            raise UsageError(say("command.one_site"))
        targets = [parse_site(site) for site in sites]
        codes: list[int] = []
        with _interrupts() as stop:
            for target in targets:
                codes.append(self._one(target, stop, alone=len(targets) == 1))
                if stop():
                    break
        return min(codes, key=GRAVITY.index, default=0)

    def _one(self, target: Target, stop: Callable[[], bool], alone: bool) -> int:
        try:
            return self._scan(target, stop)
        except OitcheckError as error:
            if alone:
                raise
            self._tell(f"{target.host}: {error.text.in_(self.lang)}")
            return error.exit_code
        except Exception as error:
            self._note_bug(target, error)
            return 4

    def _scan(self, target: Target, stop: Callable[[], bool]) -> int:
        if target.folder is not None and not roots(target.folder):
            raise UsageError(say("command.folder_empty", folder=target.folder))
        if str(self.out) == "-":
            scan = self._watched(target, stop)
            sys.stdout.write(dumps(scan.result) + "\n")
        else:
            notes = self.out / folder_name(target.address) / NOTES
            kept_notes(notes)
            with lock(self.out, folder_name(target.address)):
                scan = self._watched(target, stop)
                scan = replace(scan, result=with_notes(scan.result, kept_notes(notes)))
                report = self._report(scan)
                folder = self._write(scan, report)
            self._show(report, folder)
        for bug in scan.bugs:
            self._note_bug(target, bug)
        return self._code(scan)

    def _write(self, scan: Scan, report: Report) -> Path:
        complete = self._code(scan) in (0, 1, 4)
        return write(
            report,
            self.out,
            self.formats,
            scan.visits,
            complete=complete,
            pictures=scan.pictures,
        )

    def _report(self, scan: Scan) -> Report:
        small = thumbnails(scan.pictures)
        return join(scan.result, small, lang=self.lang, measures=self.measures)

    def _note_bug(self, target: Target, bug: BaseException | str) -> None:
        self._tell(say("command.site_bug", site=target.host, file=record(bug)).in_(self.lang))

    def _tell(self, sentence: str) -> None:
        sys.stderr.write(f"oitcheck: {clean(sentence)}\n")

    def _watched(self, target: Target, stop: Callable[[], bool]) -> Scan:
        with Progress(_screen(sys.stderr), self.lang, quiet=self.quiet) as progress:
            watcher = _Watcher(progress, self.lang)
            return scan_site(
                target,
                self.ruleset,
                self.options,
                agency=self.agency,
                rows=self.rows,
                watcher=watcher,
                stop=stop,
            )

    def _show(self, report: Report, folder: Path) -> None:
        if not self.quiet:
            print_table(report, _screen(sys.stdout), self.lang)
        problems = report.result.coverage.problems
        if unseen := sum(problem.reason is Reason.NO_BROWSER for problem in problems):
            self._tell(say("report.no_browser", count=unseen).in_(self.lang))
        for name in self.formats:
            sys.stderr.write(f"{folder / RENDERERS[name].FILE}\n")
        point_out(report, self.formats)

    def _code(self, scan: Scan) -> int:
        stopped = scan.result.coverage.stopped_by
        if stopped == Stop.INTERRUPTED:
            return 130
        if scan.bugs:
            return 4
        if stopped == Stop.UNREACHABLE:
            return 3
        return int(self._fails(scan.result))

    def _fails(self, result: ScanResult) -> bool:
        wanted = _FAILS.get(self.fail_on or "", frozenset())
        return any(f.status in wanted for f in result.findings)


def _screen(stream: TextIO) -> Console:
    return Console(file=stream, markup=False, highlight=False, emoji=False)


def _formats(text: str, out: Path) -> tuple[str, ...]:
    names = named(text)
    if str(out) == "-" and names != ("json",):
        raise UsageError(say("command.stdout"))
    return names


class _Watcher:
    """Tells the progress display what the scan tells."""

    def __init__(self, progress: Progress, lang: Lang) -> None:
        self.progress = progress
        self.lang = lang

    def stage(self, name: Stage) -> None:
        self.progress.stage(say(f"stage.{name}"))

    def visited(self, visit: Visit, read: int, waiting: int) -> None:
        self.progress.visited(visit.url, read, waiting)

    def recognising(self, url: str, page: int, done: int) -> None:
        self.progress.recognising(url, page, done)

    def picturing(self, url: str, done: int, total: int) -> None:
        self.progress.picturing(url, done, total)

    def decided(self, done: int, total: int, looking_for: Sequence[Disclosure]) -> None:
        self.progress.decided(done, total, [d.title.in_(self.lang) for d in looking_for])


@contextmanager
def _interrupts() -> Iterator[Callable[[], bool]]:
    """Ctrl-C once ends the crawl and keeps what was found; twice ends the program."""
    asked = False

    def note(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True

    before = {s: signal.signal(s, note) for s in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
