"""A year's list: a YAML file that numbers the disclosures and sets the year's own conditions.

Basis (how well it is known that the year asks for something) stands here, at three levels: the
item, its period, each of its elements. The codes are the catalogue's: ``S`` the year's own guide,
``S1`` one agency's page, ``F`` an assessor's finding, ``D`` derived, ``C`` another year's text,
``O`` observed on agencies' pages, ``KH``/``KM``/``KL`` own knowledge.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from oitcheck.errors import UsageError
from oitcheck.model import BASES, Disclosure, Item, Requirement, Ruleset, Stage, SubIndicator
from oitcheck.rulefiles import load_disclosure, rules_folder
from oitcheck.strict import Node, near
from oitcheck.texts import Text, say

PERIODS = ("none", "current", "previous", "either", "first_half", "covers", "covers_or_year")
STAGES = ("entry", "clarification", "result")
NOT_ASKED = "not_asked"
SOURCES = "sources.yaml"
_YEAR = re.compile(r"[0-9]{4}")
_RULESET = {
    "id",
    "title",
    "fiscal_year",
    "item_count",
    "calendar",
    "sub_indicators",
    "advice",
    "items",
}
_ITEM = {
    "number",
    "title",
    "disclosures",
    "sub_indicator",
    "basis",
    "period",
    "numbers",
    "merged",
    "confirmed",
}
_DISCLOSURE = {"id", "period", "period_basis", "elements"}


def load_ruleset(rules: str | Path = "core") -> Ruleset:
    """Load a ruleset by name (``core``, ``oit-2566``), by file, or by folder (its ``core.yaml``).

    Raises:
        UsageError: there are no such rules.
        RuleError: a rule file is wrong.
    """
    return _Loader(find_ruleset(rules)).ruleset()


def find_ruleset(rules: str | Path) -> Path:
    """The file of a ruleset.

    Raises:
        UsageError: there are no such rules.
    """
    path = Path(rules)
    if path.is_dir():
        path = path / "core.yaml"
    elif path.suffix not in (".yaml", ".yml"):
        path = rules_folder() / f"{rules}.yaml"
    if path.is_file():
        return path
    known = names()
    close = get_close_matches(str(rules), known, 1) or known[:1] or ["core"]
    raise UsageError(say("command.no_rules", rules=rules, near=close[0], known=", ".join(known)))


def names(folder: Path | None = None) -> list[str]:
    """The rulesets of a folder: ``core`` and the years, the oldest first."""
    found = {p.stem for p in (folder or rules_folder()).glob("oit-*.yaml")} | {"core"}
    return sorted(found)


@dataclass(frozen=True, slots=True)
class Basis:
    """How well something is known, and from where."""

    code: str
    source: str = ""

    @classmethod
    def of(cls, node: Node) -> Basis:
        """``S``, or ``S horwang, skm``: the code, then where it is said."""
        code, _, source = node.text().partition(" ")
        if code not in BASES:
            raise node.wrong(say("command.not_one_of", text=code, near=near(code, BASES)))
        return cls(code, source.strip())


class _Loader:
    """Reads one ruleset and the rule files that it names."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files = [path]
        self.loaded: dict[Path, Disclosure] = {}
        optional = {"fiscal_year", "calendar", "advice"}
        self.top = Node.load(path).mapping(_RULESET, optional=optional)
        self.sub_indicators = tuple(self.top["sub_indicators"].each(_sub_indicator))
        year = self.top.get("fiscal_year")
        self.year = year.number() if year else None

    def ruleset(self) -> Ruleset:
        listed = self.top["items"].each(self._item)
        items = tuple(self.top["items"].unlike("number", listed, lambda item: item.number))
        self._count(items)
        advice = self.top["advice"].entries() if "advice" in self.top else []
        told = tuple(self._disclosure(n, Basis("F"), Basis("F"), "") for n in advice)
        calendar = self.top.get("calendar")
        return Ruleset(
            id=self.top["id"].text(),
            title=self.top["title"].both(),
            fiscal_year=self.year,
            items=items,
            sub_indicators=self.sub_indicators,
            item_count=self.top["item_count"].number(),
            digest=_digest(self.files),
            calendar=_calendar(calendar) if calendar else (),
            advice=told,
            sources=_sources(self.path.parent / SOURCES),
        )

    def _count(self, items: Sequence[Item]) -> None:
        """A year lists as many items as it says, in all and in each sub-indicator, none twice."""
        seen: set[str] = set()
        for item, node in zip(items, self.top["items"].entries(), strict=True):
            for disclosure in item.disclosures:
                if disclosure.id in seen:
                    raise node.wrong(say("command.key_double", key=f"disclosures: {disclosure.id}"))
                seen.add(disclosure.id)
        if self.year is None:
            return
        told = self.top["item_count"].number()
        if told != len(items):
            say_so = say("command.wrong_count", told=told, found=len(items))
            raise self.top["item_count"].wrong(say_so)
        nodes = self.top["sub_indicators"].entries()
        for sub, node in zip(self.sub_indicators, nodes, strict=True):
            found = sum(item.sub_indicator == sub.code for item in items)
            if found != sub.items:
                raise node.wrong(
                    say("command.wrong_group", code=sub.code, told=sub.items, found=found)
                )

    def _item(self, node: Node) -> Item:
        optional = {"title", "period", "numbers", "merged", "confirmed", "sub_indicator"}
        parts = node.mapping(_ITEM, optional=optional)
        group = self._group(node, parts)
        confirmed = _confirmed(parts.get("confirmed"))
        basis = confirmed or Basis.of(parts["basis"])
        period = parts["period"].one_of(PERIODS) if "period" in parts else ""
        disclosures = tuple(
            parts["disclosures"].each(lambda n: self._disclosure(n, basis, confirmed, period))
        )
        title = parts["title"].both() if "title" in parts else disclosures[0].title
        numbers = _numbers(parts)
        return Item(
            number=parts["number"].text(),
            title=title,
            disclosures=disclosures,
            sub_indicator=group,
            points=_points(group, self.sub_indicators),
            basis=basis.code,
            source=basis.source,
            note=_note(numbers, parts),
            numbers=numbers,
        )

    def _group(self, node: Node, parts: Mapping[str, Node]) -> str:
        if not self.sub_indicators:
            return ""
        if "sub_indicator" not in parts:
            raise node.wrong(say("command.key_missing", key="sub_indicator"))
        return parts["sub_indicator"].one_of([s.code for s in self.sub_indicators])

    def _disclosure(
        self, node: Node, basis: Basis, confirmed: Basis | None, period: str
    ) -> Disclosure:
        """A disclosure under the year's conditions: a bare name, or its name and conditions."""
        parts = {"id": node}
        if node.is_mapping:
            parts = node.mapping(_DISCLOSURE, optional=_DISCLOSURE - {"id"})
        own = self._load(parts["id"])
        period = parts["period"].one_of(PERIODS) if "period" in parts else period
        dated = Basis.of(parts["period_basis"]) if "period_basis" in parts else basis
        elements = _elements(parts.get("elements"), own)
        bases = {
            want.id: (confirmed or elements.get(want.id) or (dated if _is_year(want) else basis))
            for want in own.require
            if elements.get(want.id, basis) is not None
        }
        asked = under(own, period, bases, basis)
        if not asked.require:
            raise node.wrong(say("command.nothing_asked", name=own.id))
        return asked

    def _load(self, node: Node) -> Disclosure:
        name = node.text()
        path = self.path.parent / "disclosures" / f"{name}.yaml"
        if not path.is_file():
            path = rules_folder() / "disclosures" / f"{name}.yaml"
        if not path.is_file():
            known = sorted(p.stem for p in (rules_folder() / "disclosures").glob("*.yaml"))
            raise node.wrong(say("command.no_disclosure", name=name, near=near(name, known)))
        if path not in self.loaded:
            self.files.append(path)
            self.loaded[path] = load_disclosure(path)
        return self.loaded[path]


def under(
    disclosure: Disclosure,
    period: str,
    bases: Mapping[str, Basis],
    basis: Basis,
) -> Disclosure:
    """A disclosure under the conditions of a year.

    Args:
        disclosure: the rule file.
        period: one of ``PERIODS``; ``none`` and nothing ask for no year.
        bases: how well each requirement is known; one that is not named is not asked for.
        basis: how well it is known that the thing is asked for.
    """
    wanted = [_dated(r, period) for r in disclosure.require if r.id in bases]
    asked = [r for r in wanted if r is not None]
    return replace(
        disclosure,
        require=tuple(replace(r, basis=bases[r.id].code, source=bases[r.id].source) for r in asked),
        period="" if period == "none" else period,
        basis=basis.code,
    )


def _is_year(want: Requirement) -> bool:
    return want.check in ("year", "half")


def _dated(want: Requirement, period: str) -> Requirement | None:
    """A requirement of a year with the period filled in; none where no year is asked for."""
    if not _is_year(want):
        return want
    if period in ("", "none"):
        return None
    if period == "first_half":
        return replace(want, check="half")
    return replace(want, options={**want.options, "period": (period,)})


def _elements(node: Node | None, own: Disclosure) -> dict[str, Basis | None]:
    """The basis of each element; ``None`` where the year does not ask for it."""
    if node is None:
        return {}
    known = {want.id for want in own.require}
    named = node.mapping(known, optional=known)
    return {k: None if n.text() == NOT_ASKED else Basis.of(n) for k, n in named.items()}


def _confirmed(node: Node | None) -> Basis | None:
    """What somebody read in the year's own guide."""
    if node is None:
        return None
    parts = node.mapping({"source", "by", "on"})
    return Basis("S", f"{parts['source'].text()} ({parts['by'].text()}, {parts['on'].text()})")


def _calendar(node: Node) -> tuple[Stage, ...]:
    parts = node.mapping(set(STAGES), optional=set(STAGES))
    return tuple(_stage(name, parts[name]) for name in STAGES if name in parts)


def _stage(name: str, node: Node) -> Stage:
    parts = node.mapping({"from", "to", "basis"}, optional={"from", "to"})
    basis = Basis.of(parts["basis"])
    first, last = (parts[k].day() if k in parts else None for k in ("from", "to"))
    return Stage(name, first, last, basis.code, basis.source)


def _sources(path: Path) -> dict[str, str]:
    """What the short names of sources stand for; told to readers, it changes no verdict."""
    if not path.is_file():
        return {}
    return {name: node.text() for name, node in Node.load(path).mapping(None).items()}


def _digest(files: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for file in sorted(set(files), key=lambda f: f.name):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _sub_indicator(node: Node) -> SubIndicator:
    parts = node.mapping({"code", "indicator", "items", "name"})
    return SubIndicator(
        parts["code"].text(),
        parts["name"].both(),
        parts["items"].number(),
        parts["indicator"].text(),
    )


def _points(code: str, sub_indicators: Sequence[SubIndicator]) -> float:
    """What one item is worth in points of the OIT score (nested means, catalogue section 4)."""
    if not code:
        return 0.0
    own = next(s for s in sub_indicators if s.code == code)
    groups = sum(s.indicator == own.indicator for s in sub_indicators)
    indicators = len({s.indicator for s in sub_indicators})
    return round(100 / own.items / groups / indicators, 3)


def _numbers(parts: Mapping[str, Node]) -> dict[int, str]:
    """What the item is called in other years."""
    if "numbers" not in parts:
        return {}
    pairs = parts["numbers"].mapping(None).items()
    return {int(year): n.text() for year, n in pairs if _YEAR.fullmatch(year)}


def _note(numbers: Mapping[int, str], parts: Mapping[str, Node]) -> Text | None:
    if not numbers:
        return None
    listed = ", ".join(f"{number} ({year})" for year, number in numbers.items())
    note = say("command.numbers", listed=listed)
    merged = parts["merged"].both() if "merged" in parts else None
    return Text(f"{note.th}; {merged.th}", f"{note.en}; {merged.en}") if merged else note
