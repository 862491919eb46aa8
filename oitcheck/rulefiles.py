"""Rule files: a folder of YAML to a ``Ruleset``.

A strict subset of YAML, every value read as text (``no`` is not ``False``); anchors, tags, unknown
and duplicate keys are refused with file, line and the nearest right word. The format is described
for its authors, in Thai, in ``rules/README.md``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

import yaml

from oitcheck.checks import CHECKS
from oitcheck.errors import RuleError, UsageError
from oitcheck.model import (
    Disclosure,
    Find,
    Item,
    Neighbour,
    Requirement,
    Ruleset,
    SubIndicator,
)
from oitcheck.texts import Text, say
from oitcheck.thai.names import Role
from oitcheck.thai.text import key

MAX_SIZE = 500_000
_DEEPEST = 20
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
AGENCIES = ("local_government",)
BASES = ("S", "S1", "F", "D", "C", "O", "KH", "KM", "KL")
T = TypeVar("T")

_DISCLOSURE = {
    "id",
    "title",
    "responsible",
    "front_page",
    "find",
    "require",
    "neighbours",
    "remedy",
}
_FIND = {"link_text", "not_link_text", "heading", "title", "url"}
_RULESET = {"id", "title", "fiscal_year", "item_count", "sub_indicators", "items"}
_ITEM = {"number", "title", "disclosures", "sub_indicator", "basis", "year", "numbers", "merged"}


def rules_folder() -> Path:
    """The rules that came with oitcheck: in the package, or beside it in a checkout."""
    inside = Path(__file__).parent / "rules"
    return inside if inside.is_dir() else Path(__file__).parents[1] / "rules"


def load_ruleset(rules: str | Path = "core") -> Ruleset:
    """Load a ruleset by name (``core``), by file, or by folder (its ``core.yaml``).

    Raises:
        UsageError: there are no such rules.
        RuleError: a rule file is wrong.
    """
    path = _find_ruleset(rules)
    files: list[Path] = [path]
    top = _Node.load(path).mapping(_RULESET)
    sub_indicators = tuple(top["sub_indicators"].each(_sub_indicator))
    listed = top["items"].each(lambda n: _item(n, path.parent, sub_indicators, files))
    year = top.get("fiscal_year")
    return Ruleset(
        id=top["id"].text(),
        title=top["title"].both(),
        fiscal_year=year.number() if year else None,
        items=tuple(top["items"].unlike("number", listed, lambda item: item.number)),
        sub_indicators=sub_indicators,
        item_count=top["item_count"].number(),
        digest=_digest(files),
    )


def _find_ruleset(rules: str | Path) -> Path:
    path = Path(rules)
    if path.is_dir():
        path = path / "core.yaml"
    elif path.suffix not in (".yaml", ".yml"):
        path = rules_folder() / f"{rules}.yaml"
    if path.is_file():
        return path
    known = sorted(p.stem for p in rules_folder().glob("*.yaml"))
    near = get_close_matches(str(rules), known, 1) or known[:1] or ["core"]
    raise UsageError(say("command.no_rules", rules=rules, near=near[0], known=", ".join(known)))


def _digest(files: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for file in sorted(set(files), key=lambda f: f.name):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _sub_indicator(node: _Node) -> SubIndicator:
    parts = node.mapping({"code", "indicator", "items", "name"})
    return SubIndicator(
        parts["code"].text(),
        parts["name"].both(),
        parts["items"].number(),
        parts["indicator"].text(),
    )


def _item(
    node: _Node, folder: Path, sub_indicators: Sequence[SubIndicator], files: list[Path]
) -> Item:
    parts = node.mapping(_ITEM, optional={"title", "year", "numbers", "merged"})
    group = parts["sub_indicator"].one_of([s.code for s in sub_indicators])
    basis = parts["basis"].one_of(BASES)
    offset = _offset(parts.get("year"))
    disclosures = tuple(
        _with_year(_disclosure(n, folder, files), offset, basis)
        for n in parts["disclosures"].entries()
    )
    title = parts["title"].both() if "title" in parts else disclosures[0].title
    return Item(
        number=parts["number"].text(),
        title=title,
        disclosures=disclosures,
        sub_indicator=group,
        points=_points(group, sub_indicators),
        basis=basis,
        note=_numbers(parts),
    )


def _offset(node: _Node | None) -> int | None:
    if node is None:
        return None
    return {"current": 0, "previous": -1}[node.one_of(("current", "previous"))]


def _points(code: str, sub_indicators: Sequence[SubIndicator]) -> float:
    """What one item is worth in points of the OIT score (nested means, catalogue section 4)."""
    own = next(s for s in sub_indicators if s.code == code)
    groups = sum(s.indicator == own.indicator for s in sub_indicators)
    indicators = len({s.indicator for s in sub_indicators})
    return round(100 / own.items / groups / indicators, 3)


def _numbers(parts: Mapping[str, _Node]) -> Text | None:
    """What the item is called in other years."""
    if "numbers" not in parts:
        return None
    pairs = [(year, n.text()) for year, n in parts["numbers"].mapping(None).items()]
    listed = ", ".join(f"{number} ({year})" for year, number in pairs)
    note = say("command.numbers", listed=listed)
    merged = parts["merged"].both() if "merged" in parts else None
    return Text(f"{note.th}; {merged.th}", f"{note.en}; {merged.en}") if merged else note


def _with_year(disclosure: Disclosure, offset: int | None, basis: str) -> Disclosure:
    def dated(want: Requirement) -> Requirement:
        of = {"of": (str(offset),)} if want.check == "year" and offset is not None else {}
        return replace(want, options={**want.options, **of}, basis=basis)

    return Disclosure(
        id=disclosure.id,
        title=disclosure.title,
        find=disclosure.find,
        require=tuple(dated(r) for r in disclosure.require),
        neighbours=disclosure.neighbours,
        remedy=disclosure.remedy,
        responsible=disclosure.responsible,
        front_page=disclosure.front_page,
        year_offset=offset,
    )


def _disclosure(node: _Node, folder: Path, files: list[Path]) -> Disclosure:
    name = node.text()
    path = folder / "disclosures" / f"{name}.yaml"
    if not path.is_file():
        path = rules_folder() / "disclosures" / f"{name}.yaml"
    if not path.is_file():
        known = sorted(p.stem for p in (rules_folder() / "disclosures").glob("*.yaml"))
        raise node.wrong(say("command.no_disclosure", name=name, near=_near(name, known)))
    files.append(path)
    return load_disclosure(path)


def load_disclosure(path: Path) -> Disclosure:
    """Load one rule file.

    Raises:
        RuleError: the file is wrong.
    """
    parts = _Node.load(path).mapping(_DISCLOSURE, optional={"front_page", "neighbours"})
    wanted = parts["require"].each(_requirement)
    required = parts["require"].unlike("id", wanted, lambda want: want.id)
    front = parts["front_page"].one_of(("yes", "no")) if "front_page" in parts else "no"
    return Disclosure(
        id=parts["id"].text(),
        title=parts["title"].both(),
        find=_find(parts["find"]),
        require=tuple(required),
        neighbours=tuple(parts["neighbours"].each(_neighbour)) if "neighbours" in parts else (),
        remedy=parts["remedy"].both(),
        responsible=parts["responsible"].texts(),
        front_page=front == "yes",
    )


def load_disclosure_item(path: Path) -> Item:
    """One rule file as an item of its own, for its examples: the year's conditions of ``core``.

    Raises:
        RuleError: the file is wrong.
    """
    core = {d.id: i for i in load_ruleset("core").items for d in i.disclosures}
    own = load_disclosure(path)
    like = core.get(own.id)
    offset = like.disclosures[0].year_offset if like else 0
    return Item(
        like.number if like else "O", own.title, (_with_year(own, offset, "F"),), "", 0, "F"
    )


@dataclass(frozen=True, slots=True)
class Case:
    """What a ``case.yaml`` says of an example: its year, its day, words that must be quoted."""

    fiscal_year: int | None = None
    today: date | None = None
    evidence: tuple[tuple[str, str], ...] = ()


def load_case(path: Path) -> Case:
    """Load the ``case.yaml`` of an example.

    Raises:
        RuleError: the file is wrong.
    """
    keys = {"fiscal_year", "today", "evidence"}
    parts = _Node.load(path).mapping(keys, optional=keys)
    year, day, pins = (parts.get(k) for k in ("fiscal_year", "today", "evidence"))
    return Case(
        year.number() if year else None,
        date.fromisoformat(day.text()) if day else None,
        tuple(pins.each(_pin)) if pins else (),
    )


def _pin(node: _Node) -> tuple[str, str]:
    keys = {"requirement", "file", "page", "words"}
    parts = node.mapping(keys, optional={"file", "page"})
    return parts["requirement"].text(), parts["words"].text()


def _find(node: _Node) -> Find:
    parts = node.mapping(_FIND, optional=_FIND - {"link_text"})
    return Find(**{name: _phrases(part) for name, part in parts.items()})


def _phrases(node: _Node) -> tuple[str, ...]:
    phrases = node.texts()
    for phrase, entry in zip(phrases, node.entries(), strict=True):
        if not key(phrase):
            raise entry.wrong(say("command.empty_phrase"))
    return phrases


def _neighbour(node: _Node) -> Neighbour:
    parts = node.mapping({"link_text", "why"})
    return Neighbour(_phrases(parts["link_text"]), parts["why"].both())


def _requirement(node: _Node) -> Requirement:
    parts = node.mapping(None)
    if "check" not in parts:
        raise node.wrong(say("command.key_missing", key="check"))
    check = parts["check"].one_of(tuple(CHECKS))
    module = CHECKS[check]
    own = {"check", "id", "name", "applies_to"}
    node.mapping(own | module.OPTIONS, optional=(own | module.OPTIONS) - {"name"} - module.NEEDS)
    options = {k: _option(k, v) for k, v in parts.items() if k not in own}
    identity = parts["id"].text() if "id" in parts else check
    asked = parts["applies_to"].one_of(AGENCIES) if "applies_to" in parts else ""
    return Requirement(check, identity, parts["name"].both(), options, applies_to=asked)


def _option(name: str, node: _Node) -> tuple[str, ...]:
    if name == "role":
        return tuple(node.each(lambda n: n.one_of([role.value for role in Role])))
    return node.texts()


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


def _near(word: str, known: Sequence[str]) -> str:
    return next(iter(get_close_matches(word, known, 1, 0.3)), known[0] if known else "")


class _Node:
    """One place in a rule file: knows its file and line, gives text and nothing else."""

    def __init__(self, node: yaml.Node, file: Path) -> None:
        self.node = node
        self.file = file

    @classmethod
    def load(cls, path: Path) -> _Node:
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

    def wrong(self, text: Text) -> RuleError:
        """The error that this place is wrong."""
        return RuleError(self.file, self.node.start_mark.line + 1, text)

    def mapping(
        self, allowed: set[str] | None, optional: set[str] | frozenset[str] = frozenset()
    ) -> dict[str, _Node]:
        """The entries by key: no unknown one, no double one, none missing but ``optional`` ones."""
        if not isinstance(self.node, yaml.MappingNode):
            raise self.wrong(say("command.not_mapping"))
        out: dict[str, _Node] = {}
        for key_node, value in self.node.value:
            place = _Node(key_node, self.file)
            name = place.text()
            if name in out:
                raise place.wrong(say("command.key_double", key=name))
            if allowed is not None and name not in allowed:
                near = _near(name, sorted(allowed))
                raise place.wrong(say("command.key_unknown", key=name, near=near))
            out[name] = _Node(value, self.file)
        missing = sorted((allowed or set()) - set(optional) - out.keys() - {"fiscal_year"})
        if missing:
            raise self.wrong(say("command.key_missing", key=missing[0]))
        return out

    def entries(self) -> list[_Node]:
        """The entries of a list; a single value is a list of one."""
        if isinstance(self.node, yaml.SequenceNode):
            return [_Node(n, self.file) for n in self.node.value]
        return [self]

    def each(self, make: Callable[[_Node], T]) -> list[T]:
        """``make`` of every entry."""
        return [make(entry) for entry in self.entries()]

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
        return tuple(self.each(_Node.text))

    def both(self) -> Text:
        """A text in both languages: ``{th: …, en: …}``, or one text for both."""
        if isinstance(self.node, yaml.ScalarNode):
            return Text(self.text(), self.text())
        parts = self.mapping({"th", "en"})
        return Text(" ".join(parts["th"].text().split()), " ".join(parts["en"].text().split()))

    def number(self) -> int:
        """A whole number above 0."""
        text = self.text()
        if not text.isascii() or not text.isdigit() or int(text) == 0:
            raise self.wrong(say("command.not_number", text=text))
        return int(text)

    def one_of(self, words: Sequence[str]) -> str:
        """One of ``words``."""
        text = self.text()
        if text not in words:
            raise self.wrong(say("command.not_one_of", text=text, near=_near(text, words)))
        return text
