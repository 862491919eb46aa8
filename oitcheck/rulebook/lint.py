"""``rules check``: what is wrong in rule files, and what is only unwise, each with file and line.

Errors are what the loader refuses; all files are read, so that one does not hide the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from pathlib import Path

from oitcheck.errors import RuleError, UsageError
from oitcheck.model import Disclosure, Ruleset
from oitcheck.rulebook import samples
from oitcheck.rulebook.book import is_rules
from oitcheck.rulebook.complaint import Complaint, warn
from oitcheck.rulebook.phrases import Phrase, announcing, lint_phrases, refusing
from oitcheck.rulebook.screen import Screen
from oitcheck.rulefiles import load_disclosure, rules_folder
from oitcheck.rulesets import SOURCES, load_ruleset
from oitcheck.strict import Node
from oitcheck.texts import Lang, say

_DEMANDING = 2565


def check_rules(path: Path | None, strict: bool, lang: Lang) -> int:
    """Print every complaint about a folder or a file; the exit code.

    Args:
        path: a folder of rules or one file of it; the rules of oitcheck where it is not given.
        strict: warnings count too.
        lang: the language of what is printed.

    Raises:
        UsageError: there is nothing to check.
    """
    screen = Screen(lang)
    path = path or rules_folder()
    complaints = lint(path)
    for complaint in complaints:
        screen.whole(complaint.text, "red" if complaint.wrong else "yellow")
    wrong = sum(c.wrong for c in complaints)
    screen.line(say("rules.checked", path=path, wrong=wrong, warnings=len(complaints) - wrong))
    return 2 if wrong or (strict and complaints) else 0


def lint(path: Path) -> list[Complaint]:
    """What there is to say about a folder of rules, its ``disclosures``, or one file of it.

    Raises:
        UsageError: there is nothing to check.
    """
    found = _file(path) if path.is_file() else _folder(path)
    return sorted(set(found), key=lambda c: (str(c.file), c.line, c.text.en))


def _folder(path: Path) -> list[Complaint]:
    if path.name == "disclosures" and path.is_dir():
        return [c for c in Shelf(path.parent).complaints() if path in c.file.parents]
    if not path.is_dir() or not is_rules(path):
        raise UsageError(say("rules.no_folder", folder=path))
    return list(Shelf(path).complaints())


def _file(path: Path) -> list[Complaint]:
    """A rule file with its examples, or a list with the errors of the files that it names."""
    if path.parent.name == "disclosures":
        examples = path.with_suffix(".examples")
        found = Shelf(path.parents[1]).complaints()
        return [c for c in found if c.file == path or examples in (c.file, *c.file.parents)]
    if _is_list(path):
        opened = _opened(path)
        return [] if isinstance(opened, Ruleset) else [Complaint.of(e) for e in opened.all]
    rule = Rule(path)
    return [*map(Complaint.of, rule.errors), *rule.unwise()]


def _opened(file: Path) -> Ruleset | RuleError:
    try:
        return load_ruleset(file)
    except RuleError as error:
        return error


def _is_list(path: Path) -> bool:
    try:
        return "items" in Node.load(path).mapping(None)
    except RuleError:
        return False


class Rule:
    """One rule file, as far as it can be read."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.own: Disclosure | None = None
        self.errors: tuple[RuleError, ...] = ()
        self.announces: list[Phrase] = []
        self.refuses: list[Phrase] = []
        try:
            self.own = load_disclosure(file)
            tree = Node.load(file)
            self.announces, self.refuses = announcing(tree), refusing(tree)
        except RuleError as error:
            self.errors = error.all

    def unwise(self) -> Iterator[Complaint]:
        """What may be written better in the file itself."""
        if self.own:
            yield from lint_phrases(Node.load(self.file))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a disclosure is asked for."""

    ruleset: Ruleset
    number: str


class Shelf:
    """All rule files and lists of a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        inside = folder / "disclosures"
        self.rules = [Rule(file) for file in sorted(inside.glob("*.yaml"))]
        files = (file for file in sorted(folder.glob("*.yaml")) if file.name != SOURCES)
        lists = [_opened(file) for file in files]
        self.rulesets = [r for r in lists if isinstance(r, Ruleset)]
        self.errors = [e for r in lists if isinstance(r, RuleError) for e in r.all]

    def complaints(self) -> Iterator[Complaint]:
        """Everything there is to say, files in no order."""
        for error in (*self.errors, *(e for rule in self.rules for e in rule.errors)):
            yield Complaint.of(error)
        for rule in self.rules:
            yield from rule.unwise()
            yield from samples.lint_examples(rule.file, rule.own, self._demands(rule.file.stem))
            yield from self._unlisted(rule)
        yield from samples.lint_strays(self.folder / "disclosures")
        yield from self._clashes()

    @cached_property
    def _asked(self) -> Mapping[str, Sequence[_Place]]:
        """Where each disclosure is asked for."""
        places: dict[str, list[_Place]] = {}
        for ruleset in self.rulesets:
            for item in ruleset.items:
                for disclosure in item.disclosures:
                    places.setdefault(disclosure.id, []).append(_Place(ruleset, item.number))
            for advice in ruleset.advice:
                places.setdefault(advice.id, [])
        return places

    def _demands(self, name: str) -> int:
        """How many examples a disclosure needs: one where no year after 2565 asks for it."""
        places = self._asked.get(name, ())
        if places and all(0 < (p.ruleset.fiscal_year or 0) <= _DEMANDING for p in places):
            return 1
        return samples.ENOUGH

    def _unlisted(self, rule: Rule) -> Iterator[Complaint]:
        """A disclosure that nobody asks for; unknown as long as a list cannot be read."""
        if self.rulesets and not self.errors and rule.file.stem not in self._asked:
            yield warn(rule.file, 1, say("rules.unlisted", name=rule.file.stem))

    def _clashes(self) -> Iterator[Complaint]:
        """The same phrase in two disclosures that a scan can take for each other."""
        for one, other in combinations(self.rules, 2):
            if not self._can_meet(one.file.stem, other.file.stem):
                continue
            refused = _keys((*one.refuses, *other.refuses))
            first = {p.key: p for p in reversed(one.announces)}
            for phrase in {p.key: p for p in reversed(other.announces)}.values():
                if phrase.key in first and phrase.key not in refused:
                    where = f"{one.file.name}:{first[phrase.key].line}"
                    clash = say("rules.clash", phrase=phrase.text, where=where)
                    yield warn(other.file, phrase.line, clash)

    def _can_meet(self, one: str, other: str) -> bool:
        """True where both may be asked for at once, in two items."""
        places, others = self._asked.get(one), self._asked.get(other)
        if not places or not others:
            return True
        pairs = [(p, o) for p in places for o in others if p.ruleset.id == o.ruleset.id]
        return bool(pairs) and not any(p.number == o.number for p, o in pairs)


def _keys(phrases: Iterable[Phrase]) -> set[str]:
    return {phrase.key for phrase in phrases}
