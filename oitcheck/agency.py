"""The site file: what only the agency knows of itself.

```yaml
start: www.example.go.th
hosts: [eservice.example.go.th]
exempt:
  - {item: O22, reason: ไม่มีการจัดซื้อจัดจ้างในปีนี้}
words:
  budget_plan: [แผนใช้เงินประจำปี]
```
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from oitcheck.address import host_of
from oitcheck.model import Disclosure, Ruleset
from oitcheck.rulefiles import bounded
from oitcheck.site import parse_site
from oitcheck.strict import Node, near
from oitcheck.texts import say
from oitcheck.thai.text import fold, key

_KEYS = {"start", "hosts", "exempt", "words"}
_NUMBER = re.compile(r"(?:ข้อ(?:ที่)?|oit|o)?\s*0?(?P<n>[1-9]\d?)")


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency's own words: ``exempt`` is item -> reason, ``words`` disclosure -> link texts."""

    start: str = ""
    hosts: tuple[str, ...] = ()
    exempt: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def load_agency(path: Path, ruleset: Ruleset) -> Agency:
    """Load a site file.

    Raises:
        RuleError: the file is wrong, or names an item or disclosure that ``ruleset`` lacks.
        UsageError: its start address is none.
    """
    parts = Node.load(path).mapping(_KEYS, optional=_KEYS)
    start = parts["start"].text() if "start" in parts else ""
    if start:
        parse_site(start)
    items = [item.number for item in ruleset.items]
    known = [d.id for item in ruleset.items for d in item.disclosures]
    words = parts["words"].mapping(None) if "words" in parts else {}
    for name, node in words.items():
        _known(node, name, known)
    return Agency(
        start=start,
        hosts=tuple(parts["hosts"].each(_host)) if "hosts" in parts else (),
        exempt=_exempt(parts["exempt"], items) if "exempt" in parts else {},
        words={name: tuple(node.each(_phrase)) for name, node in words.items()},
    )


def with_words(ruleset: Ruleset, agency: Agency) -> Ruleset:
    """The ruleset, its disclosures announced in the agency's own words too."""

    def told(disclosure: Disclosure) -> Disclosure:
        more = agency.words.get(disclosure.id, ())
        find = disclosure.find
        return replace(disclosure, find=replace(find, link_text=(*find.link_text, *more)))

    items = (replace(i, disclosures=tuple(told(d) for d in i.disclosures)) for i in ruleset.items)
    return replace(ruleset, items=tuple(items)) if agency.words else ruleset


def _exempt(node: Node, items: Sequence[str]) -> dict[str, str]:
    pairs = node.unlike("item", node.each(lambda n: _exemption(n, items)), lambda pair: pair[0])
    return dict(pairs)


def _exemption(node: Node, items: Sequence[str]) -> tuple[str, str]:
    parts = node.mapping({"item", "reason"})
    text = parts["item"].text()
    number = _NUMBER.fullmatch(fold(text))
    name = f"O{number['n']}" if number else text
    return _known(parts["item"], name, items), parts["reason"].text()


def _known(node: Node, name: str, known: Sequence[str]) -> str:
    if name not in known:
        raise node.wrong(say("command.not_one_of", text=name, near=near(name, known)))
    return name


def _phrase(node: Node) -> str:
    text = bounded(node)
    if not key(text.removeprefix("=")):
        raise node.wrong(say("command.empty_phrase"))
    return text


def _host(node: Node) -> str:
    text = node.text()
    host = host_of(text if "://" in text else f"http://{text}/")
    if "." not in host:
        raise node.wrong(say("command.no_host", text=text))
    return host.removeprefix("www.")
