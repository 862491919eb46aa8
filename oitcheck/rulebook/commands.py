"""The commands of ``oitcheck rules``: each parses, calls, and passes on the exit code."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from oitcheck.misuse import BadValue
from oitcheck.spoken import LangOption, examples
from oitcheck.texts import say

YEARS = range(2550, 2651)

rules = typer.Typer(rich_markup_mode=None)

Folder = Annotated[Path | None, typer.Option("--rules", metavar="FOLDER", help="help.rules_folder")]


def no_year(text: str) -> BadValue:
    """What to raise for a year that is none."""
    return BadValue(say("usage.year", text=text, first=YEARS[0], last=YEARS[-1]))


def _year(text: str) -> int:
    if not text.isdecimal() or int(text) not in YEARS:
        raise no_year(text)
    return int(text)


Year = Annotated[int | None, typer.Option("--year", parser=_year, metavar="YEAR", help="help.year")]
AYear = Annotated[int, typer.Argument(parser=_year, metavar="YEAR", help="help.year")]
OldYear = Annotated[int, typer.Argument(parser=_year, metavar="OLD", help="help.old")]
NewYear = Annotated[int, typer.Argument(parser=_year, metavar="NEW", help="help.new")]
AnItem = Annotated[str, typer.Argument(metavar="ITEM", help="help.item")]


@rules.callback(invoke_without_command=True, help="help.do.rules")
def root(context: typer.Context) -> None:
    """Without a command: what there is."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@rules.command(
    "list",
    help="help.do.rules.list",
    epilog=examples("oitcheck rules list", "oitcheck rules list --year 2566 --lang en"),
)
def list_(year: Year = None, rules: Folder = None, *, lang: LangOption) -> None:
    """Print the items of a year, or all numbers."""
    from oitcheck.rulebook.book import Book
    from oitcheck.rulebook.listing import list_rules

    list_rules(Book.open(rules), year, lang.value)


@rules.command(
    help="help.do.rules.show",
    epilog=examples("oitcheck rules show contact", "oitcheck rules show O5 --year 2566"),
)
def show(item: AnItem, year: Year = None, rules: Folder = None, *, lang: LangOption) -> None:
    """Print what an item asks."""
    from oitcheck.rulebook.book import Book
    from oitcheck.rulebook.show import show_item

    show_item(Book.open(rules), item, year, lang.value)


@rules.command(
    help="help.do.rules.check",
    epilog=examples(
        "oitcheck rules check",
        "oitcheck rules check rules",
        "oitcheck rules check rules/disclosures/contact.yaml --strict",
    ),
)
def check(
    path: Annotated[Path | None, typer.Argument(metavar="PATH", help="help.rules_path")] = None,
    rules: Folder = None,
    strict: Annotated[bool, typer.Option("--strict", help="help.strict")] = False,
    *,
    lang: LangOption,
) -> None:
    """Check rule files."""
    from oitcheck.rulebook.lint import check_rules

    raise typer.Exit(check_rules(path or rules, strict, lang.value))


@rules.command(
    "test",
    help="help.do.rules.test",
    epilog=examples(
        "oitcheck rules test",
        "oitcheck rules test contact O17",
        "oitcheck rules test contact/present-footer-only --rules rules",
    ),
)
def try_(
    items: Annotated[list[str] | None, typer.Argument(metavar="ITEM", help="help.items")] = None,
    year: Year = None,
    rules: Folder = None,
    *,
    lang: LangOption,
) -> None:
    """Run the examples."""
    from oitcheck.rulebook.book import Book
    from oitcheck.rulebook.trial import try_rules

    raise typer.Exit(try_rules(Book.open(rules), items or [], year, lang.value))


@rules.command(
    help="help.do.rules.new",
    epilog=examples(
        "oitcheck rules new lamp_posts", "oitcheck rules new lamp_posts --rules my-rules"
    ),
)
def new(
    name: Annotated[str, typer.Argument(metavar="NAME", help="help.name")],
    rules: Annotated[
        Path, typer.Option("--rules", metavar="FOLDER", help="help.rules_into")
    ] = Path("rules"),
    *,
    lang: LangOption,
) -> None:
    """Begin a rule file."""
    from oitcheck.rulebook.new import new_rule

    new_rule(name, rules, lang.value)


@rules.command(
    help="help.do.rules.diff",
    epilog=examples("oitcheck rules diff 2565 2566", "oitcheck rules diff 2568 2569 --lang en"),
)
def diff(old: OldYear, new: NewYear, rules: Folder = None, *, lang: LangOption) -> None:
    """Print what changed between two years."""
    from oitcheck.rulebook.book import Book
    from oitcheck.rulebook.diff import diff_years

    diff_years(Book.open(rules), old, new, lang.value)


@rules.command(
    help="help.do.rules.confirm",
    epilog=examples(
        'oitcheck rules confirm 2570 O6 --source "คู่มือ 2570 หน้า 45"',
        'oitcheck rules confirm 2570 contact --source "guide, page 40" --by somchai'
        " --rules my-rules",
    ),
)
def confirm(
    year: AYear,
    item: AnItem,
    source: Annotated[str, typer.Option("--source", metavar="TEXT", help="help.source")],
    by: Annotated[str | None, typer.Option("--by", metavar="NAME", help="help.by")] = None,
    force: Annotated[bool, typer.Option("--force", help="help.again")] = False,
    rules: Folder = None,
    *,
    lang: LangOption,
) -> None:
    """Confirm an item from the year's own guide."""
    from oitcheck.rulebook.book import Book
    from oitcheck.rulebook.confirm import confirm_item

    confirm_item(Book.open(rules), year, item, source, by=by, force=force, lang=lang.value)
