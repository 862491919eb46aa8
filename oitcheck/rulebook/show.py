"""``rules show``: what an item asks, of which source and basis, and where it looks."""

from __future__ import annotations

from collections.abc import Iterator

from oitcheck.model import Disclosure, Requirement
from oitcheck.rulebook.book import Book, Entry
from oitcheck.rulebook.screen import Screen
from oitcheck.rulefiles import load_disclosure
from oitcheck.texts import Lang, Text, say

_PLACES = ("link_text", "heading", "title", "url", "not_link_text")


def show_item(book: Book, item: str, year: int | None, lang: Lang) -> None:
    """Print everything the rules say of an item."""
    screen = Screen(lang)
    found = book.find(item, year)
    if found[0].item and len(found) > 1:
        screen.line(say("rules.asks_for", item=found[0].item.number, count=len(found)))
    for entry in found:
        _head(entry, screen)
        _asked(entry, book, screen)
        _places(entry.disclosure, screen)
        _around(entry.disclosure, screen)
        _numbers(book, entry.disclosure.id, screen)


def _head(entry: Entry, screen: Screen) -> None:
    own, item, ruleset = entry.disclosure, entry.item, entry.ruleset
    screen.line(f"{own.title.in_(screen.lang)} [{own.id}]", style="bold")
    if item and ruleset:
        where = ruleset.fiscal_year or ruleset.id
        screen.line(say("rules.in_year", number=item.number, year=where, title=item.title), 2)
        screen.line(say("rules.title_basis", basis=basis(item.basis, item.source)), 2)
    elif ruleset:
        screen.line(say("rules.as_advice", rules=ruleset.id), 2)
    else:
        screen.line(say("rules.in_no_year"), 2)


def _asked(entry: Entry, book: Book, screen: Screen) -> None:
    """The period and the elements, each with its basis; what the year leaves out is said so."""
    own = entry.disclosure
    period = say(f"rules.period.{own.period or 'none'}")
    dated = next((r for r in own.require if r.check in ("year", "half")), None)
    if dated and dated.basis:
        period = say("rules.with_basis", what=period, basis=basis(dated.basis, dated.source))
    screen.line(say("rules.period_is", period=period), 2)
    screen.line(say("rules.requires"), 2)
    rows = [_element(want) for want in own.require] + list(_left_out(own, book))
    screen.table(("", "", "", ""), rows, indent=4)


def _element(want: Requirement) -> tuple[Text | str, ...]:
    name = want.name
    if want.applies_to:
        local = say("rules.local_only")
        name = Text(f"{name.th} ({local.th})", f"{name.en} ({local.en})")
    return want.id, name, want.check, f"{want.basis} {want.source}".strip() or "-"


def _left_out(own: Disclosure, book: Book) -> Iterator[tuple[Text | str, ...]]:
    """The elements of the rule file that the year does not ask for."""
    asked = {want.id for want in own.require}
    for want in load_disclosure(book.rule(own.id)).require:
        if want.id not in asked and want.check != "year":
            yield want.id, want.name, want.check, say("rules.left_out")


def _places(own: Disclosure, screen: Screen) -> None:
    for place in _PLACES:
        if phrases := getattr(own.find, place):
            screen.line(say(f"rules.place.{place}", phrases=" · ".join(phrases)), 2)
    if own.front_page:
        screen.line(say("rules.place.front_page"), 2)


def _around(own: Disclosure, screen: Screen) -> None:
    if own.neighbours:
        screen.line(say("rules.neighbours"), 2)
    for neighbour in own.neighbours:
        screen.line(f"{' · '.join(neighbour.link_text)} — {neighbour.why.in_(screen.lang)}", 4)
    _advice(own, screen)
    screen.line(say("rules.responsible", who=", ".join(own.responsible)), 2)


def _advice(own: Disclosure, screen: Screen) -> None:
    """What to do, where, in which words, and because of what law."""
    screen.line(say("rules.remedy", remedy=own.remedy), 2)
    if own.where.th:
        screen.line(say("plan.where", where=own.where), 2)
    if own.wording:
        screen.line(say("plan.wording", wording=own.wording), 2)
    if own.duty:
        screen.line(say("plan.duty", law=own.duty.law, basis=own.duty.basis), 2)


def _numbers(book: Book, name: str, screen: Screen) -> None:
    listed = ", ".join(f"{number} ({year})" for year, number in book.numbers(name).items())
    if listed:
        screen.line(say("command.numbers", listed=listed), 2)
    screen.line(say("rules.file", file=book.rule(name)), 2)


def basis(code: str, source: str) -> Text:
    """A basis in words: its code, who said it, what the code means."""
    return say(
        "rules.basis_is", code=f"{code} {source}".strip(), meaning=say(f"rules.basis.{code}")
    )
