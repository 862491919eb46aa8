"""The command line: parses, calls, and picks the exit code."""

from __future__ import annotations

import os
import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, cast

import typer

import oitcheck
from oitcheck.clean import clean
from oitcheck.errors import OitcheckError
from oitcheck.language import language
from oitcheck.misuse import BadValue, misuse
from oitcheck.rulebook.commands import YEARS, no_year
from oitcheck.rulebook.commands import rules as rulebook
from oitcheck.spoken import LangOption, examples, speak
from oitcheck.texts import Lang, say

_WRONG_USE = cast("type[typer.BadParameter]", typer.BadParameter.__bases__[0])

app = typer.Typer(
    name="oitcheck",
    help="help.program",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(rulebook, name="rules")
notes = typer.Typer(rich_markup_mode=None)
app.add_typer(notes, name="notes")


class FailOn(StrEnum):
    """What makes a finished scan end with exit code 1."""

    MISSING = "missing"
    PARTIAL = "partial"


class Ocr(StrEnum):
    """Whether scans are read."""

    AUTO = "auto"
    NEVER = "never"


class BrowserUse(StrEnum):
    """Which pages a browser opens."""

    AUTO = "auto"
    NEVER = "never"
    ALWAYS = "always"


class Pictures(StrEnum):
    """Whether the evidence is shown in pictures."""

    AUTO = "auto"
    NEVER = "never"


class DemoState(StrEnum):
    """The two states of the sample site."""

    BEFORE = "before"
    AFTER = "after"


_LAST_YEAR = 2200


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.max
    if day.year > _LAST_YEAR:
        raise BadValue(say("command.not_day", text=text))
    return day


def _fiscal_year(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) not in YEARS:
        raise no_year(text)
    return int(text)


Sites = Annotated[list[str] | None, typer.Argument(metavar="SITE", help="help.sites")]
Site = Annotated[str, typer.Argument(metavar="SITE", help="help.site")]
SiteFile = Annotated[Path | None, typer.Option(metavar="FILE", help="help.site_file")]
Links = Annotated[Path | None, typer.Option(metavar="FILE", help="help.links")]
Rules = Annotated[str, typer.Option(metavar="RULES", help="help.rules")]
FiscalYear = Annotated[
    int | None, typer.Option(parser=_fiscal_year, metavar="YEAR", help="help.fiscal_year")
]
Today = Annotated[date | None, typer.Option(parser=_day, metavar="DATE", help="help.today")]
Out = Annotated[Path, typer.Option(metavar="FOLDER", help="help.out")]
Results = Annotated[Path, typer.Option("--out", metavar="FOLDER", help="help.results")]
Format = Annotated[str, typer.Option(metavar="NAMES", help="help.format")]
MaxPages = Annotated[int, typer.Option(min=1, metavar="N", help="help.max_pages")]
MaxTime = Annotated[float, typer.Option(min=1, metavar="SECONDS", help="help.max_time")]
Delay = Annotated[float, typer.Option(min=0, max=60, metavar="SECONDS", help="help.delay")]
Connections = Annotated[int, typer.Option(min=1, max=4, metavar="N", help="help.connections")]
Resolve = Annotated[
    list[str] | None, typer.Option(metavar="HOST:PORT:ADDRESS[:PORT]", help="help.resolve")
]
AllowPrivate = Annotated[bool, typer.Option("--allow-private", help="help.allow_private")]
IgnoreRobots = Annotated[bool, typer.Option("--ignore-robots", help="help.ignore_robots")]
OcrOption = Annotated[Ocr, typer.Option("--ocr", help="help.ocr")]
OcrPages = Annotated[int, typer.Option(min=1, metavar="N", help="help.ocr_pages")]
BrowserOption = Annotated[BrowserUse, typer.Option("--browser", help="help.browser")]
ChromiumOption = Annotated[
    Path | None, typer.Option("--chromium", metavar="FILE", help="help.chromium")
]
PicturesOption = Annotated[Pictures, typer.Option("--pictures", help="help.pictures")]
Vantage = Annotated[str, typer.Option(metavar="TEXT", help="help.vantage")]
FailOnOption = Annotated[FailOn | None, typer.Option("--fail-on", help="help.fail_on")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="help.quiet")]
State = Annotated[DemoState, typer.Option(help="help.state")]
Goals = Annotated[list[int], typer.Option(min=1, max=100, metavar="N", help="help.goal")]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"oitcheck {oitcheck.__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="help.version")
    ] = False,
) -> None:
    """Stands for the program itself, so that commands have names."""


@app.command(
    help="help.do.scan",
    epilog=examples(
        "oitcheck scan www.khamsomboon.go.th",
        "oitcheck scan https://www.example.go.th/ --fiscal-year 2566 --lang en",
        "oitcheck scan www.example.go.th --rules oit-2566 --links submitted.csv",
        "oitcheck scan --site-file agency.yaml --rules oit-2566",
        "oitcheck scan www.example.go.th --browser never --pictures never",
        "oitcheck scan ./saved-pages --format json --out -",
        "oitcheck scan www.example.go.th --resolve www.example.go.th:80:127.0.0.1:8080",
    ),
)
def scan(
    sites: Sites = None,
    rules: Rules = "core",
    fiscal_year: FiscalYear = None,
    today: Today = None,
    site_file: SiteFile = None,
    links: Links = None,
    out: Out = Path("reports"),
    format: Format = "html,json",
    max_pages: MaxPages = 300,
    max_time: MaxTime = 1800,
    delay: Delay = 0.5,
    connections: Connections = 2,
    resolve: Resolve = None,
    allow_private: AllowPrivate = False,
    ignore_robots: IgnoreRobots = False,
    ocr: OcrOption = Ocr.AUTO,
    ocr_pages: OcrPages = 60,
    browser: BrowserOption = BrowserUse.AUTO,
    chromium: ChromiumOption = None,
    pictures: PicturesOption = Pictures.AUTO,
    vantage: Vantage = "",
    fail_on: FailOnOption = None,
    *,
    lang: LangOption,
    quiet: Quiet = False,
) -> None:
    """Scan websites and write the results."""
    from oitcheck.session import Session

    raise typer.Exit(Session.of(locals()).run(sites or ()))


@app.command(
    help="help.do.demo", epilog=examples("oitcheck demo", "oitcheck demo --state after --lang en")
)
def demo(
    state: State = DemoState.BEFORE,
    rules: Rules = "core",
    fiscal_year: FiscalYear = None,
    today: Today = None,
    out: Out = Path("reports"),
    format: Format = "html,json",
    max_pages: MaxPages = 300,
    max_time: MaxTime = 1800,
    delay: Delay = 0,
    connections: Connections = 2,
    resolve: Resolve = None,
    allow_private: AllowPrivate = False,
    ignore_robots: IgnoreRobots = False,
    ocr: OcrOption = Ocr.AUTO,
    ocr_pages: OcrPages = 60,
    browser: BrowserOption = BrowserUse.AUTO,
    chromium: ChromiumOption = None,
    pictures: PicturesOption = Pictures.AUTO,
    vantage: Vantage = "",
    fail_on: FailOnOption = None,
    *,
    lang: LangOption,
    quiet: Quiet = False,
) -> None:
    """Serve the sample site and scan it."""
    from oitcheck.demo.server import serve
    from oitcheck.session import Session

    session = Session.of(locals()).as_of(2566, date(2023, 4, 1))
    with serve(state.value) as address:
        raise typer.Exit(session.run([address]))


@app.command(
    "links",
    help="help.do.links",
    epilog=examples(
        "oitcheck links www.khamsomboon.go.th",
        "oitcheck links www.khamsomboon.go.th --to o-2566.csv --force",
    ),
)
def hand_in(
    site: Site,
    out: Results = Path("reports"),
    to: Annotated[Path, typer.Option(metavar="FILE", help="help.links_to")] = Path("links.csv"),
    force: Annotated[bool, typer.Option("--force", help="help.overwrite")] = False,
    *,
    lang: LangOption,
) -> None:
    """Write the addresses of the newest result, to hand in."""
    from oitcheck.handin import write_handin

    count = write_handin(site, out, to, replace=force)
    typer.echo(say("handin.written", file=to, count=count).in_(lang.value), err=True)


@app.command(
    help="help.do.render",
    epilog=examples(
        "oitcheck render reports/www.example.go.th/latest --format xlsx,docx",
        "oitcheck render new/result.json --previous old/result.json --format docx",
        "oitcheck render result.json --format html --out elsewhere",
        "oitcheck render reports/*/latest --format xlsx",
    ),
)
def render(
    results: Annotated[list[Path], typer.Argument(metavar="RESULT...", help="help.result")],
    format: Format = "html",
    previous: Annotated[Path | None, typer.Option(metavar="FILE", help="help.previous")] = None,
    site_file: SiteFile = None,
    measures: Annotated[Path | None, typer.Option(metavar="FILE", help="help.measures")] = None,
    notes: Annotated[Path | None, typer.Option(metavar="FILE", help="help.notes")] = None,
    out: Annotated[Path | None, typer.Option(metavar="FOLDER", help="help.render_out")] = None,
    *,
    lang: LangOption,
) -> None:
    """Print a result again, in any format, from its JSON."""
    from oitcheck.report import named
    from oitcheck.results import Beside, render_results

    beside = Beside(previous, site_file, measures, notes)
    render_results(results, named(format), beside, out, lang.value)


@app.command(
    help="help.do.show",
    epilog=examples("oitcheck show", "oitcheck show www.khamsomboon.go.th --open"),
)
def show(
    site: Annotated[str | None, typer.Argument(metavar="SITE", help="help.site_or_newest")] = None,
    out: Results = Path("reports"),
    open: Annotated[bool, typer.Option("--open", help="help.open")] = False,
    *,
    lang: LangOption,
) -> None:
    """Print the last result, or open it."""
    from oitcheck.results import page_of, show_result

    folder = show_result(site, out, lang.value)
    if open:
        typer.launch(page_of(folder))


@app.command(
    help="help.do.plan",
    epilog=examples(
        "oitcheck plan www.khamsomboon.go.th",
        "oitcheck plan www.khamsomboon.go.th --to 90 --lang en",
    ),
)
def plan(
    site: Site,
    to: Goals = [85, 95],  # noqa: B006
    out: Results = Path("reports"),
    *,
    lang: LangOption,
) -> None:
    """Tell what lifts the estimate."""
    from oitcheck.results import plan_result

    plan_result(site, out, to, lang.value)


@notes.callback(invoke_without_command=True, help="help.do.notes")
def notes_root(context: typer.Context) -> None:
    """Without a command: what there is."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@notes.command(
    "import",
    help="help.do.import",
    epilog=examples(
        "oitcheck notes import result.xlsx",
        "oitcheck notes import result.xlsx --by ผู้ตรวจประเมิน",
        "oitcheck notes import province.xlsx --by auditor --date 2023-04-12",
    ),
)
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="help.workbook")],
    by: Annotated[str, typer.Option("--by", metavar="ROLE", help="help.role")] = "",
    day: Annotated[
        date | None, typer.Option("--date", parser=_day, metavar="DATE", help="help.decided_on")
    ] = None,
    out: Results = Path("reports"),
    *,
    lang: LangOption,
) -> None:
    """Bring home what auditors filled in."""
    from oitcheck.noting import import_notes, tell

    role = by or say("notes.role").in_(lang.value)
    raise typer.Exit(tell(import_notes(file, out, role, day), lang.value))


def program(lang: Lang) -> Any:
    """The commands, their help in ``lang``."""
    command = typer.main.get_command(app)
    speak(command, lang)
    return command


def main() -> None:
    """Run the command line. The exit codes are those of the contract; a bug is 4."""
    _speak_utf8()
    typed = sys.argv[1:]
    sys.exit(_run(typed, language(typed, os.environ)))


def _run(typed: list[str], lang: Lang) -> int:
    try:
        command, given = program(lang), typed or ["--help"]
        return int(command.main(given, prog_name="oitcheck", standalone_mode=False) or 0)
    except OitcheckError as error:
        return _tell(error.text.in_(lang), error.exit_code)
    except _WRONG_USE as error:
        return _tell(misuse(error, command, typed).in_(lang), 2)
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except Exception as error:
        from oitcheck.buglog import record

        return _tell(say("command.bug", file=record(error)).in_(lang), 4)


def _tell(sentence: str, code: int) -> int:
    typer.echo(f"oitcheck: {clean(sentence)}", err=True)
    return code


def _speak_utf8() -> None:
    """Thai on consoles and pipes of any system."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    main()
