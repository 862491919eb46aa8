"""A strict subset of YAML, every value read as text (``no`` is not ``False``).

Anchors, tags, unknown and duplicate keys are refused with file, line and the nearest right word.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

import yaml

from oitcheck.errors import RuleError
from oitcheck.texts import Text, say

MAX_SIZE = 500_000
_LAST_YEAR = 2200
_DEEPEST = 20
_MOST_DIGITS = 9
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
T = TypeVar("T")


def _refuse_what_is_not_plain(path: Path, text: str) -> None:
    """Aliases, anchors, tags and deep nesting have no place in a rule file."""
    depth = 0
    for event in yaml.parse(text, _LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        odd = any(getattr(event, mark, None) is not None for mark in ("anchor", "tag"))
        if odd or depth > _DEEPEST:
            line = event.start_mark.line + 1 if event.start_mark else 1
            raise RuleError(path, line, say("command.anchors"))


def near(word: str, known: Sequence[str]) -> str:
    """The word of ``known`` that comes nearest."""
    return next(iter(get_close_matches(word, known, 1, 0.3)), known[0] if known else "")


class _Plain(yaml.SafeDumper):
    """Writes what occurs twice twice: no anchors."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def written(value: object) -> str:
    """``value`` (maps, lists, texts, numbers, days) in the YAML that ``Node`` reads."""
    return str(yaml.dump(value, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=100))


class Node:
    """One place in a rule file: knows its file and line, gives text and nothing else."""

    def __init__(self, node: yaml.Node, file: Path) -> None:
        self.node = node
        self.file = file

    @classmethod
    def load(cls, path: Path) -> Node:
        """The root of a rule file."""
        try:
            if path.stat().st_size > MAX_SIZE:
                raise RuleError(path, 1, say("command.rules_large", size=MAX_SIZE))
            text = path.read_text("utf-8-sig")
            _refuse_what_is_not_plain(path, text)
            root = yaml.compose(text, _LOADER)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise RuleError(path, line, say("command.yaml", why=error.problem)) from error
        except (yaml.YAMLError, UnicodeDecodeError, OSError) as error:
            raise RuleError(path, 1, say("command.yaml", why=str(error)[:120])) from error
        if root is None:
            raise RuleError(path, 1, say("command.rules_empty"))
        return cls(root, path)

    @property
    def line(self) -> int:
        """The line it begins on, from 1."""
        return int(self.node.start_mark.line) + 1

    def wrong(self, text: Text) -> RuleError:
        """The error that this place is wrong."""
        return RuleError(self.file, self.line, text)

    def mapping(
        self, allowed: set[str] | None, optional: set[str] | frozenset[str] = frozenset()
    ) -> dict[str, Node]:
        """The entries by key: no unknown one, no double one, none missing but ``optional`` ones."""
        if not isinstance(self.node, yaml.MappingNode):
            raise self.wrong(say("command.not_mapping"))
        out: dict[str, Node] = {}
        errors = []
        for key_node, value in self.node.value:
            place = Node(key_node, self.file)
            try:
                out[place._key(out, allowed)] = Node(value, self.file)
            except RuleError as error:
                errors.append(error)
        missing = sorted((allowed or set()) - set(optional) - out.keys())
        if missing and not errors:
            raise self.wrong(say("command.key_missing", key=missing[0]))
        if errors:
            raise RuleError.joined(errors)
        return out

    def _key(self, before: Container[str], allowed: set[str] | None) -> str:
        """The name of a key that may stand here and has not stood before."""
        name = self.text()
        if name in before:
            raise self.wrong(say("command.key_double", key=name))
        if allowed is not None and name not in allowed:
            raise self.wrong(say("command.key_unknown", key=name, near=near(name, sorted(allowed))))
        return name

    @property
    def is_mapping(self) -> bool:
        """True for a value that has keys of its own."""
        return isinstance(self.node, yaml.MappingNode)

    def entries(self) -> list[Node]:
        """The entries of a list; a single value is a list of one."""
        if isinstance(self.node, yaml.SequenceNode):
            return [Node(n, self.file) for n in self.node.value]
        return [self]

    def each(self, make: Callable[[Node], T]) -> list[T]:
        """``make`` of every entry; the error of one does not hide those of the next."""
        out, errors = [], []
        for entry in self.entries():
            try:
                out.append(make(entry))
            except RuleError as error:
                errors.append(error)
        if errors:
            raise RuleError.joined(errors)
        return out

    def unlike(self, name: str, made: Sequence[T], known: Callable[[T], str]) -> Sequence[T]:
        """``made`` of the entries, once it is clear that no two have the same ``known`` word.

        Args:
            name: the key that holds the word.
            made: one for each entry.
            known: the word of one.
        """
        seen: set[str] = set()
        for entry, one in zip(self.entries(), made, strict=True):
            if known(one) in seen:
                raise entry.wrong(say("command.key_double", key=f"{name}: {known(one)}"))
            seen.add(known(one))
        return made

    def text(self) -> str:
        """The text of a value."""
        if not isinstance(self.node, yaml.ScalarNode) or not str(self.node.value).strip():
            raise self.wrong(say("command.not_text"))
        return str(self.node.value).strip()

    def texts(self) -> tuple[str, ...]:
        """The texts of a list."""
        return tuple(self.each(Node.text))

    def both(self) -> Text:
        """A text in both languages: ``{th: …, en: …}``, or one text for both."""
        if isinstance(self.node, yaml.ScalarNode):
            return Text(self.text(), self.text())
        parts = self.mapping({"th", "en"})
        return Text(" ".join(parts["th"].text().split()), " ".join(parts["en"].text().split()))

    def number(self) -> int:
        """A whole number above 0."""
        text = self.text()
        plain = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
        if not plain or int(text) == 0:
            raise self.wrong(say("command.not_number", text=text))
        return int(text)

    def day(self) -> date:
        """A day, ``2023-04-30``."""
        try:
            day = date.fromisoformat(self.text())
        except ValueError:
            day = date.max
        if day.year > _LAST_YEAR:
            raise self.wrong(say("command.not_day", text=self.text()))
        return day

    def one_of(self, words: Sequence[str]) -> str:
        """One of ``words``."""
        text = self.text()
        if text not in words:
            raise self.wrong(say("command.not_one_of", text=text, near=near(text, words)))
        return text
