"""The command line: parses, calls, and picks the exit code."""

from __future__ import annotations

import sys
from datetime import date
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Annotated, cast

import typer

import oitcheck
from oitcheck.clean import clean
from oitcheck.errors import OitcheckError
from oitcheck.rulebook.commands import rules as rulebook
from oitcheck.texts import Lang, Language, say

_WRONG_USE = cast("type[typer.BadParameter]", typer.BadParameter.__bases__[0])

app = typer.Typer(
    name="oitcheck",
    help=(
        "ตรวจว่าเว็บไซต์ของหน่วยงานเปิดเผยข้อมูล OIT ครบหรือไม่ พร้อมหลักฐาน\n\n"
        "Tells which OIT disclosure items an agency's website shows, with proof."
    ),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(rulebook, name="rules")


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
        raise typer.BadParameter(f"{text}: YYYY-MM-DD (ค.ศ.), such as 2023-04-01")
    return day


def _fiscal_year(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or not 2550 <= int(text) <= 2650:
        raise typer.BadParameter(f"{text}: a Buddhist year, such as 2566")
    return int(text)


Sites = Annotated[
    list[str] | None,
    typer.Argument(metavar="[SITE...]", help="A host, an address, or a saved folder."),
]
SiteFile = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help="The agency's own words: start, hosts, exempt, words (YAML)."
    ),
]
Links = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="What the agency hands in: CSV of item, มี/ไม่มี, address, explanation; it decides.",
    ),
]
Rules = Annotated[
    str, typer.Option(help="core, a year (oit-2566), a ruleset's file, or a folder with core.yaml.")
]
FiscalYear = Annotated[
    int | None,
    typer.Option(parser=_fiscal_year, metavar="YEAR", help="Buddhist fiscal year, such as 2566."),
]
Today = Annotated[
    date | None,
    typer.Option(parser=_day, metavar="DATE", help="Judge as of this day, YYYY-MM-DD."),
]
Out = Annotated[Path, typer.Option(help="Folder for results; - prints the JSON alone.")]
Format = Annotated[str, typer.Option(help="Formats to write, by commas: html,json.")]
MaxPages = Annotated[int, typer.Option(min=1, help="At most so many pages and files.")]
MaxTime = Annotated[float, typer.Option(min=1, help="At most so many seconds.")]
Delay = Annotated[
    float, typer.Option(min=0, max=60, help="Seconds between two requests to one host.")
]
Connections = Annotated[int, typer.Option(min=1, max=4, help="Requests under way at once.")]
Resolve = Annotated[
    list[str] | None,
    typer.Option(
        metavar="HOST:PORT:ADDRESS[:PORT]", help="Connect there for HOST:PORT; HOST may be *."
    ),
]
AllowPrivate = Annotated[
    bool, typer.Option("--allow-private", help="Allow addresses of internal networks.")
]
IgnoreRobots = Annotated[
    bool, typer.Option("--ignore-robots", help="Do not ask robots.txt; said in the report.")
]
OcrOption = Annotated[
    Ocr, typer.Option("--ocr", help="Read scans that an undecided item needs, by Tesseract.")
]
OcrPages = Annotated[int, typer.Option(min=1, help="At most so many scanned pages.")]
BrowserOption = Annotated[
    BrowserUse, typer.Option("--browser", help="Open pages that scripts make, none, or every one.")
]
ChromiumOption = Annotated[
    Path | None,
    typer.Option("--chromium", metavar="FILE", help="This Chromium, Chrome or Edge, no other."),
]
PicturesOption = Annotated[
    Pictures, typer.Option("--pictures", help="Pictures of the evidence, where there is a browser.")
]
Vantage = Annotated[str, typer.Option(help="Where this check runs from, for the report.")]
FailOnOption = Annotated[
    FailOn | None, typer.Option("--fail-on", help="Exit 1 when an item is so (partial: or worse).")
]
LangOption = Annotated[Language, typer.Option("--lang", help="Language of table and messages.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no table.")]
State = Annotated[DemoState, typer.Option(help="The sample before or after the agency's fixes.")]


def _names(text: str) -> tuple[str, ...]:
    """The names of formats in ``text``."""
    from oitcheck.report import named

    return named(text)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"oitcheck {oitcheck.__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Stands for the program itself, so that commands have names."""


@app.command()
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
    lang: LangOption = Language.TH,
    quiet: Quiet = False,
) -> None:
    """ตรวจเว็บไซต์ แล้วเขียนผลเป็น HTML และ JSON / Scan websites and write HTML and JSON.

    \b
    Examples:
      oitcheck scan www.khamsomboon.go.th
      oitcheck scan https://www.example.go.th/ --fiscal-year 2566 --lang en
      oitcheck scan www.example.go.th --rules oit-2566 --links submitted.csv
      oitcheck scan --site-file agency.yaml --rules oit-2566
      oitcheck scan www.example.go.th --browser never --pictures never
      oitcheck scan ./saved-pages --format json --out -
      oitcheck scan www.example.go.th --resolve www.example.go.th:80:127.0.0.1:8080
    """
    from oitcheck.session import Session

    raise typer.Exit(Session.of(locals()).run(sites or ()))


@app.command()
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
    lang: LangOption = Language.TH,
    quiet: Quiet = False,
) -> None:
    """ตรวจเว็บไซต์ตัวอย่างในเครื่องนี้ / Serve the sample site on this machine and scan it.

    \b
    Examples:
      oitcheck demo
      oitcheck demo --state after --lang en
    """
    from oitcheck.demo.server import serve
    from oitcheck.session import Session

    session = Session.of(locals()).as_of(2566, date(2023, 4, 1))
    with serve(state.value) as address:
        raise typer.Exit(session.run([address]))


@app.command("links")
def hand_in(
    site: Annotated[str, typer.Argument(metavar="SITE", help="The site, as it was scanned.")],
    out: Annotated[Path, typer.Option(help="Folder of the results.")] = Path("reports"),
    to: Annotated[Path, typer.Option(help="The file to write.")] = Path("links.csv"),
    force: Annotated[bool, typer.Option("--force", help="Write over the file.")] = False,
    lang: LangOption = Language.TH,
) -> None:
    """เขียนไฟล์ที่อยู่และเส้นทางคลิกของทุกข้อ จากผลตรวจล่าสุด / Write the addresses to hand in.

    From the newest result of the site: item, มี/ไม่มี, address and the written click path that the
    assessment's form asks for. The file can be given to: oitcheck scan SITE --links links.csv

    \b
    Examples:
      oitcheck links www.khamsomboon.go.th
      oitcheck links www.khamsomboon.go.th --to o-2566.csv --force
    """
    from oitcheck.handin import write_handin

    count = write_handin(site, out, to, replace=force)
    typer.echo(say("handin.written", file=to, count=count).in_(lang.value), err=True)


@app.command()
def render(
    result: Annotated[Path, typer.Argument(metavar="RESULT", help="A result.json, or its folder.")],
    format: Annotated[str, typer.Option(help="Formats to write, by commas.")] = "html",
    previous: Annotated[
        Path | None, typer.Option(metavar="FILE", help="An earlier result: what changed since.")
    ] = None,
    site_file: SiteFile = None,
    measures: Annotated[
        Path | None, typer.Option(metavar="FILE", help="measures.yaml; the one by the site file.")
    ] = None,
    notes: Annotated[
        Path | None, typer.Option(metavar="FILE", help="notes.yaml; the one of the site.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Another folder than that of RESULT; - prints.")
    ] = None,
    lang: LangOption = Language.TH,
) -> None:
    """พิมพ์ผลตรวจที่มีอยู่ในรูปแบบอื่น / Print a result again, in any format, from its JSON.

    \b
    Examples:
      oitcheck render reports/www.example.go.th/latest --format xlsx,docx
      oitcheck render new/result.json --previous old/result.json --format docx
      oitcheck render result.json --format html --out elsewhere
    """
    from oitcheck.results import Beside, render_result

    beside = Beside(previous, site_file, measures, notes)
    raise typer.Exit(render_result(result, _names(format), beside, out, lang.value))


@app.command()
def show(
    site: Annotated[
        str | None, typer.Argument(metavar="[SITE]", help="The newest if none.")
    ] = None,
    out: Annotated[Path, typer.Option(help="Folder of the results.")] = Path("reports"),
    open: Annotated[bool, typer.Option("--open", help="Open report.html in the browser.")] = False,
    lang: LangOption = Language.TH,
) -> None:
    """แสดงผลตรวจล่าสุด / Print the last result, or open it in the browser.

    \b
    Examples:
      oitcheck show
      oitcheck show www.khamsomboon.go.th --open
    """
    from oitcheck.results import show_result

    page = show_result(site, out, lang.value)
    if open:
        typer.launch(page.resolve().as_uri())


@app.command()
def plan(
    site: Annotated[str, typer.Argument(metavar="SITE", help="The site, as it was scanned.")],
    to: Annotated[
        list[int], typer.Option(min=1, max=100, help="The estimate to reach; may be repeated.")
    ] = [85, 95],  # noqa: B006
    out: Annotated[Path, typer.Option(help="Folder of the results.")] = Path("reports"),
    lang: LangOption = Language.TH,
) -> None:
    """ต้องทำอะไรบ้างจึงจะถึง 85 และ 95 / The shortest list of things that lifts the estimate.

    \b
    Examples:
      oitcheck plan www.khamsomboon.go.th
      oitcheck plan www.khamsomboon.go.th --to 90 --lang en
    """
    from oitcheck.results import plan_result

    plan_result(site, out, to, lang.value)


def main() -> None:
    """Run the command line. The exit codes are those of the contract; a bug is 4."""
    _speak_utf8()
    sys.exit(_run(_lang(sys.argv[1:])))


def _run(lang: Lang) -> int:
    try:
        given = sys.argv[1:] or ["--help"]
        return int(app(given, prog_name="oitcheck", standalone_mode=False) or 0)
    except OitcheckError as error:
        return _tell(error.text.in_(lang), error.exit_code)
    except _WRONG_USE as error:
        command = error.ctx.command_path if error.ctx else "oitcheck"
        said = say("command.usage", why=error.format_message(), command=command)
        return _tell(said.in_(lang), 2)
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except Exception as error:
        from oitcheck.buglog import record

        return _tell(say("command.bug", file=record(error)).in_(lang), 4)


def _tell(sentence: str, code: int) -> int:
    typer.echo(f"oitcheck: {clean(sentence)}", err=True)
    return code


def _lang(argv: list[str]) -> Lang:
    """The language asked for, also where parsing never gets that far."""
    return "en" if ("--lang", "en") in pairwise(argv) or "--lang=en" in argv else "th"


def _speak_utf8() -> None:
    """Thai on consoles and pipes of any system."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    main()
