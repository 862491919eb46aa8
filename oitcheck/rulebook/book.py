"""A folder of rules as its readers ask for it: by disclosure, by number, by year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from pathlib import Path

from oitcheck.errors import UsageError
from oitcheck.model import Disclosure, Item, Ruleset
from oitcheck.rulefiles import load_disclosure, rules_folder
from oitcheck.rulesets import load_ruleset, names
from oitcheck.strict import near
from oitcheck.texts import say
from oitcheck.thai.moments import BANGKOK
from oitcheck.thai.text import fold
from oitcheck.thai.years import fiscal_year

_NUMBER = re.compile(r"[Oo][0-9]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """A disclosure as a list asks for it; no list and no item where none does."""

    disclosure: Disclosure
    ruleset: Ruleset | None = None
    item: Item | None = None


class Book:
    """A folder of rules. What is read once is remembered.

    Args:
        folder: the folder, with ``disclosures`` in it.
        this_year: the running fiscal year.
    """

    def __init__(self, folder: Path, this_year: int) -> None:
        self.folder = folder
        self.this_year = this_year
        self.load = cache(load_ruleset)

    @classmethod
    def open(cls, folder: Path | None = None) -> Book:
        """The rules of a folder, those that came with oitcheck where none is named.

        Raises:
            UsageError: it is no folder of rules.
        """
        folder = folder or rules_folder()
        if not folder.is_dir() or not (is_rules(folder)):
            raise UsageError(say("rules.no_folder", folder=folder))
        return cls(folder, fiscal_year(datetime.now(BANGKOK).date()))

    @cached_property
    def own(self) -> Mapping[str, Path]:
        """The rule files of the folder by the names of their disclosures."""
        return {p.stem: p for p in sorted((self.folder / "disclosures").glob("*.yaml"))}

    @cached_property
    def years(self) -> Mapping[int, Ruleset]:
        """The lists of the fiscal years, the oldest first."""
        files = [self.folder / f"{name}.yaml" for name in names(self.folder) if name != "core"]
        loaded = (self.load(file) for file in files)
        return {r.fiscal_year: r for r in loaded if r.fiscal_year}

    @property
    def _lists(self) -> list[Ruleset | None]:
        return [*self.years.values(), self.core]

    @cached_property
    def core(self) -> Ruleset | None:
        """The list that follows the day."""
        file = self.folder / "core.yaml"
        return self.load(file) if file.is_file() else None

    def year(self, year: int) -> Ruleset:
        """The list of a fiscal year.

        Raises:
            UsageError: there is none.
        """
        if year not in self.years:
            known = ", ".join(map(str, self.years)) or "-"
            raise UsageError(say("rules.no_year", year=year, known=known))
        return self.years[year]

    @property
    def disclosures(self) -> list[str]:
        """The names of all disclosures, in the order of the years' numbers, the unlisted last."""
        listed = (d.id for r in self.years.values() for i in r.items for d in i.disclosures)
        advised = (e.disclosure.id for e in entries(self.core))
        return list(dict.fromkeys((*listed, *advised, *self.own)))

    def numbers(self, name: str) -> dict[int, str]:
        """The number of a disclosure in each year that asks for it."""
        found = ((year, entry_of(name, r)) for year, r in self.years.items())
        return {year: e.item.number for year, e in found if e and e.item}

    def find(self, item: str, year: int | None = None) -> list[Entry]:
        """What is meant by the name of a disclosure, or by a number in a year (the running one).

        Raises:
            UsageError: there is no such thing.
        """
        item = fold(item.strip())
        if _NUMBER.fullmatch(item):
            return self._numbered(item.upper(), year)
        if item not in self.disclosures:
            raise UsageError(say("rules.no_item", item=item, near=self._near(item)))
        return [self._named(item, year)]

    def _near(self, item: str) -> str:
        """The disclosure that may be meant: a name that is alike, or a title with these words."""
        titles = {e.disclosure.id: e.disclosure.title for r in self._lists for e in entries(r)}
        said = [name for name, title in titles.items() if item and fold(item) in fold(title.th)]
        return said[0] if said else near(item, self.disclosures or ["contact"])

    def _numbered(self, number: str, year: int | None) -> list[Entry]:
        ruleset = self._running() if year is None else self.year(year)
        found = [e for e in entries(ruleset) if e.item and e.item.number == number]
        if not found:
            raise UsageError(
                say("rules.no_number", number=number, rules=ruleset.id if ruleset else "-")
            )
        return found

    def _named(self, name: str, year: int | None) -> Entry:
        if year is not None:
            return entry_of(name, self.year(year)) or self._not_asked(name, year)
        best_first = sorted(self.years, key=lambda y: (y > self.this_year, -y))
        lists = [*(self.years[y] for y in best_first), self.core]
        asked = (entry_of(name, ruleset) for ruleset in lists)
        return next((e for e in asked if e), None) or Entry(load_disclosure(self.own[name]))

    def _not_asked(self, name: str, year: int) -> Entry:
        listed = ", ".join(f"{number} ({y})" for y, number in self.numbers(name).items()) or "-"
        raise UsageError(say("rules.not_in_year", item=name, year=year, listed=listed))

    def _running(self) -> Ruleset | None:
        """The list of the running year; the newest one, or ``core``, where there is none."""
        newest = max((y for y in self.years if y <= self.this_year), default=None)
        return self.years[newest] if newest else next(iter(self.years.values()), self.core)

    def rule(self, name: str) -> Path:
        """The rule file of a disclosure: the folder's own, else that of oitcheck."""
        return self.own.get(name) or rules_folder() / "disclosures" / f"{name}.yaml"


def is_rules(folder: Path) -> bool:
    """True for a folder with rule files in it."""
    return (folder / "disclosures").is_dir() or (folder / "core.yaml").is_file()


def entries(ruleset: Ruleset | None) -> Iterator[Entry]:
    """The disclosures of a list, each with the item that asks for it."""
    for item in ruleset.items if ruleset else ():
        yield from (Entry(disclosure, ruleset, item) for disclosure in item.disclosures)
    for advice in ruleset.advice if ruleset else ():
        yield Entry(advice, ruleset)


def entry_of(name: str, ruleset: Ruleset | None) -> Entry | None:
    """The entry of a disclosure in a list; ``None`` where the list does not ask for it."""
    return next((e for e in entries(ruleset) if e.disclosure.id == name), None)
