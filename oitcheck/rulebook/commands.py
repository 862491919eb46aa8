"""The commands of ``oitcheck rules``: each parses, calls, and passes on the exit code."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from oitcheck.texts import Language

HELP = (
    "ดู ตรวจ ทดสอบ เพิ่ม และยืนยันไฟล์เกณฑ์ / Show, check, test, add and confirm rule files.\n\n"
    "rules/README.md สอนทั้งหมดนี้ / teaches all of it."
)

rules = typer.Typer(
    rich_markup_mode=None,
)

Folder = Annotated[
    Path | None,
    typer.Option("--rules", metavar="FOLDER", help="A folder of rules; those of oitcheck if none."),
]


def _year(text: str) -> int:
    if not text.isdecimal() or not 2550 <= int(text) <= 2650:
        raise typer.BadParameter(f"{text}: a Buddhist year, such as 2566")
    return int(text)


Year = Annotated[
    int | None,
    typer.Option("--year", parser=_year, metavar="YEAR", help="Buddhist fiscal year, 2566."),
]
AYear = Annotated[int, typer.Argument(parser=_year, metavar="YEAR")]
AnItem = Annotated[str, typer.Argument(metavar="ITEM", help="A disclosure (contact) or O-number.")]
Lang = Annotated[Language, typer.Option("--lang", help="Language of what is printed.")]


@rules.callback(invoke_without_command=True, help=HELP)
def root(context: typer.Context) -> None:
    """Without a command: what there is."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@rules.command("list")
def list_(year: Year = None, rules: Folder = None, lang: Lang = Language.TH) -> None:
    """รายการข้อของปี หรือเลขข้อของทุกเรื่องในทุกปี / The items of a year, or the numbers of all years.

    \b
    Examples:
      oitcheck rules list
      oitcheck rules list --year 2566 --lang en
    """
    from oitcheck.rulebook.book import Book
    from oitcheck.rulebook.listing import list_rules

    list_rules(Book.open(rules), year, lang.value)


@rules.command()
def show(item: AnItem, year: Year = None, rules: Folder = None, lang: Lang = Language.TH) -> None:
    """ข้อนี้ขออะไร ที่มาคืออะไร ดูจากที่ไหน / What an item asks, on which basis, and where it looks.

    \b
    Examples:
      oitcheck rules show contact
      oitcheck rules show O5 --year 2566
    """
    from oitcheck.rulebook.book import Book
    from oitcheck.rulebook.show import show_item

    show_item(Book.open(rules), item, year, lang.value)


@rules.command()
def check(
    path: Annotated[Path | None, typer.Argument(help="A folder of rules, or one file.")] = None,
    rules: Folder = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit 2 for warnings too.")] = False,
    lang: Lang = Language.TH,
) -> None:
    """ตรวจไฟล์เกณฑ์ บอกไฟล์และบรรทัด / Check rule files; names file and line.

    Exit code 2 where something is wrong; warnings alone are 0, unless --strict.

    \b
    Examples:
      oitcheck rules check
      oitcheck rules check rules
      oitcheck rules check rules/disclosures/contact.yaml --strict
    """
    from oitcheck.rulebook.lint import check_rules

    raise typer.Exit(check_rules(path or rules, strict, lang.value))


@rules.command("test")
def try_(
    items: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ITEM...]", help="Disclosures, O-numbers, or contact/EXAMPLE."),
    ] = None,
    year: Year = None,
    rules: Folder = None,
    lang: Lang = Language.TH,
) -> None:
    """ทดสอบเกณฑ์กับตัวอย่าง แสดงส่วนที่ต่างจากที่ควรได้ / Run the examples; show what differs.

    Exit code 1 where an example fails.

    \b
    Examples:
      oitcheck rules test
      oitcheck rules test contact O17
      oitcheck rules test contact/present-footer-only --rules rules
    """
    from oitcheck.rulebook.book import Book
    from oitcheck.rulebook.trial import try_rules

    raise typer.Exit(try_rules(Book.open(rules), items or [], year, lang.value))


@rules.command()
def new(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Small letters: lamp_posts.")],
    rules: Annotated[
        Path, typer.Option("--rules", metavar="FOLDER", help="The folder of rules it goes into.")
    ] = Path("rules"),
    lang: Lang = Language.TH,
) -> None:
    """เริ่มไฟล์เกณฑ์ใหม่พร้อมตัวอย่างสามชุด / Begin a rule file, with three examples that pass.

    \b
    Examples:
      oitcheck rules new lamp_posts
      oitcheck rules new lamp_posts --rules my-rules
    """
    from oitcheck.rulebook.new import new_rule

    new_rule(name, rules, lang.value)


@rules.command()
def diff(old: AYear, new: AYear, rules: Folder = None, lang: Lang = Language.TH) -> None:
    """สองปีต่างกันอย่างไร / What moved, is new, is gone or has changed between two years.

    \b
    Examples:
      oitcheck rules diff 2565 2566
      oitcheck rules diff 2568 2569 --lang en
    """
    from oitcheck.rulebook.book import Book
    from oitcheck.rulebook.diff import diff_years

    diff_years(Book.open(rules), old, new, lang.value)


@rules.command()
def confirm(
    year: AYear,
    item: AnItem,
    source: Annotated[str, typer.Option("--source", help="Where it is said: guide and page.")],
    by: Annotated[
        str | None,
        typer.Option("--by", metavar="NAME", help="Who read it; the login name if none."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Also over an earlier one.")] = False,
    rules: Folder = None,
    lang: Lang = Language.TH,
) -> None:
    """ยืนยันข้อจากคู่มือของปีนั้น / Confirm an item from the year's own guide: its basis becomes S.

    \b
    Examples:
      oitcheck rules confirm 2570 O6 --source "คู่มือ 2570 หน้า 45"
      oitcheck rules confirm 2570 contact --source "guide, page 40" --by somchai --rules my-rules
    """
    from oitcheck.rulebook.book import Book
    from oitcheck.rulebook.confirm import confirm_item

    confirm_item(Book.open(rules), year, item, source, by=by, force=force, lang=lang.value)
