"""Rule files: one YAML file to a ``Disclosure``; ``rules/README.md`` describes them to authors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from oitcheck.checks import CHECKS
from oitcheck.model import BASES, NO_TEXT, Disclosure, Duty, Find, Neighbour, Requirement
from oitcheck.strict import Node, near
from oitcheck.texts import Text, say
from oitcheck.thai.names import Role
from oitcheck.thai.phrase import GAP, NUMBER
from oitcheck.thai.text import key

AGENCIES = ("local_government",)
LONGEST, MOST_GAPS = 200, 20
"""Of a phrase: letters, and ``…`` and ``#`` in it."""
FILLED_IN = ("agency", "year")
_BRACKETS = re.compile(r"[{]([^{}]*)[}]?")
_DISCLOSURE = {
    "id",
    "title",
    "responsible",
    "front_page",
    "find",
    "require",
    "neighbours",
    "remedy",
    "where",
    "wording",
    "duty",
}
_NUMBERS = frozenset(("least", "places"))
_WORDS: Mapping[str, tuple[str, ...]] = {
    "role": tuple(role.value for role in Role),
    "drawn": ("yes",),
    "dated": ("yes",),
    "dates": ("yes",),
    "email": ("yes",),
    "chat": ("named",),
    "about": ("previous",),
    "links": ("no", "out"),
}
_OPTIONAL = {"front_page", "neighbours", "where", "wording", "duty"}
_FIND = {"link_text", "not_link_text", "heading", "title", "url"}


def rules_folder() -> Path:
    """The rules that came with oitcheck: in the package, or beside it in a checkout."""
    inside = Path(__file__).parent / "rules"
    return inside if inside.is_dir() else Path(__file__).parents[1] / "rules"


def load_disclosure(path: Path) -> Disclosure:
    """Load one rule file. Its period and its bases are the year's to give.

    Raises:
        RuleError: the file is wrong.
    """
    parts = Node.load(path).mapping(_DISCLOSURE, optional=_OPTIONAL)
    wanted = parts["require"].each(_requirement)
    required = parts["require"].unlike("id", wanted, lambda want: want.id)
    front = parts["front_page"].one_of(("yes", "no")) if "front_page" in parts else "no"
    return Disclosure(
        id=_own_name(parts["id"], path),
        title=parts["title"].both(),
        find=_find(parts["find"]),
        require=tuple(required),
        neighbours=tuple(parts["neighbours"].each(_neighbour)) if "neighbours" in parts else (),
        remedy=parts["remedy"].both(),
        responsible=parts["responsible"].texts(),
        front_page=front == "yes",
        where=parts["where"].both() if "where" in parts else NO_TEXT,
        wording=_wording(parts["wording"]) if "wording" in parts else "",
        duty=_duty(parts["duty"]) if "duty" in parts else None,
    )


def _wording(node: Node) -> str:
    """A sample text; in curly brackets only what a scan can fill in."""
    text = node.text()
    for name in _BRACKETS.findall(text):
        if name not in FILLED_IN:
            raise node.wrong(say("command.not_one_of", text=name, near=near(name, FILLED_IN)))
    return text


def _duty(node: Node) -> Duty:
    parts = node.mapping({"th", "en", "basis"})
    law = Text(parts["th"].text(), parts["en"].text())
    return Duty(law, parts["basis"].one_of(BASES))


def _own_name(node: Node, path: Path) -> str:
    """The id of a rule file: that of the file, so that a year finds it by its name."""
    name = node.text()
    if name != path.stem:
        raise node.wrong(say("command.other_id", name=name, file=path.stem))
    return name


def _find(node: Node) -> Find:
    parts = node.mapping(_FIND, optional=_FIND - {"link_text"})
    return Find(**{name: _phrases(part) for name, part in parts.items()})


def phrase(node: Node) -> str:
    """A phrase as ``thai.phrase`` finds it: not empty, no longer than any page would repeat."""
    text = bounded(node)
    if not key(text):
        raise node.wrong(say("command.empty_phrase"))
    return text


def bounded(node: Node) -> str:
    """A text of bounded length."""
    text = node.text()
    if len(text) > LONGEST or text.count(GAP) + text.count(NUMBER) > MOST_GAPS:
        raise node.wrong(say("command.phrase_long", letters=LONGEST, gaps=MOST_GAPS))
    return text


def _phrases(node: Node) -> tuple[str, ...]:
    return tuple(node.each(phrase))


def _neighbour(node: Node) -> Neighbour:
    parts = node.mapping({"link_text", "why"})
    return Neighbour(_phrases(parts["link_text"]), parts["why"].both())


def _requirement(node: Node) -> Requirement:
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


def _option(name: str, node: Node) -> tuple[str, ...]:
    if name in _NUMBERS:
        return tuple(node.each(lambda n: str(n.number())))
    if name in _WORDS:
        return tuple(node.each(lambda n: n.one_of(_WORDS[name])))
    return tuple(node.each(bounded))
