"""The phrases of a rule file with their lines: too short ones, and the same one twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from oitcheck.rulebook.complaint import Complaint, warn
from oitcheck.strict import Node
from oitcheck.texts import say
from oitcheck.thai import text as thai

SHORTEST = 6
_ANNOUNCES = ("link_text", "heading", "title")
_WHOLE = "="


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase: as written, as it is compared, and its line."""

    text: str
    key: str
    line: int

    @classmethod
    def of(cls, node: Node) -> Phrase:
        """The phrase at a place of a rule file."""
        return cls(node.text(), thai.key(node.text()), node.line)

    @property
    def short(self) -> bool:
        """True where it may stand inside other words by chance."""
        return len(self.key) < SHORTEST and not self.text.startswith(_WHOLE)


def announcing(tree: Node) -> list[Phrase]:
    """The phrases by which a disclosure is found."""
    return [p for name in _ANNOUNCES for p in _find(tree).get(name, ())]


def refusing(tree: Node) -> list[Phrase]:
    """The phrases that make something another thing."""
    return _find(tree).get("not_link_text", [])


def lint_phrases(tree: Node) -> Iterator[Complaint]:
    """Warnings about the phrases of a rule file."""
    found = _find(tree)
    for phrase in announcing(tree):
        if phrase.short:
            told = say("rules.short", phrase=phrase.text, least=SHORTEST)
            yield warn(tree.file, phrase.line, told)
    yield from _twice(tree, announcing(tree) + found.get("not_link_text", []))
    yield from _twice(tree, found.get("url", []))
    for options in _options(tree):
        yield from _twice(tree, options)


def _find(tree: Node) -> dict[str, list[Phrase]]:
    """The phrases of each place; in addresses every sign counts."""
    places = tree.mapping(None)["find"].mapping(None)
    found = {name: node.each(Phrase.of) for name, node in places.items()}
    if "url" in found:
        found["url"] = [replace(p, key=p.text.lower()) for p in found["url"]]
    return found


def _options(tree: Node) -> Iterator[list[Phrase]]:
    """The phrases of each requirement: the same one may not be wanted and refused."""
    for want in tree.mapping(None)["require"].entries():
        parts = want.mapping(None)
        yield [p for name, node in parts.items() if _lists(name) for p in node.each(Phrase.of)]


def _lists(name: str) -> bool:
    return name in ("phrase", "not_phrase", "unclear", "label")


def _twice(tree: Node, phrases: list[Phrase]) -> Iterator[Complaint]:
    seen: dict[str, Phrase] = {}
    for phrase in phrases:
        before = seen.setdefault(phrase.key, phrase)
        if before is not phrase:
            said = say("rules.twice", phrase=phrase.text, line=before.line)
            yield warn(tree.file, phrase.line, said)
