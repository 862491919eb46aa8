"""``rules list``: the items of a year, or the number of every disclosure in every year."""

from __future__ import annotations

from oitcheck.model import Item
from oitcheck.rulebook.book import Book
from oitcheck.rulebook.screen import Screen
from oitcheck.rulefiles import load_disclosure
from oitcheck.texts import Lang, Text, say


def list_rules(book: Book, year: int | None, lang: Lang) -> None:
    """Print the items of ``year``, or all disclosures where no year is asked for."""
    screen = Screen(lang)
    if year is None:
        _all_years(book, screen)
    else:
        _one_year(book, year, screen)


def _one_year(book: Book, year: int, screen: Screen) -> None:
    ruleset = book.year(year)
    columns = ("number", "title", "disclosures", "basis", "group")
    screen.line(ruleset.title, style="bold")
    screen.table(
        [say(f"rules.column.{column}") for column in columns],
        [_row(item) for item in ruleset.items],
    )
    screen.line(say("rules.listed", items=len(ruleset.items), disclosures=_count(ruleset.items)))


def _row(item: Item) -> tuple[Text | str, ...]:
    ids = ", ".join(disclosure.id for disclosure in item.disclosures)
    basis = f"{item.basis} {item.source}".strip()
    return item.number, item.title, ids, basis, item.sub_indicator or "-"


def _count(items: tuple[Item, ...]) -> int:
    return sum(len(item.disclosures) for item in items)


def _all_years(book: Book, screen: Screen) -> None:
    years = list(book.years)
    rows: list[list[Text | str]] = []
    for name in book.disclosures:
        numbers = book.numbers(name)
        row: list[Text | str] = [name, load_disclosure(book.rule(name)).title]
        rows.append(row + [numbers.get(year, "-") for year in years])
    head: list[Text | str] = [say("rules.column.disclosure"), say("rules.column.title")]
    screen.table(head + [str(year) for year in years], rows)
    screen.line(say("rules.listed_all", disclosures=len(rows), years=len(years)))
