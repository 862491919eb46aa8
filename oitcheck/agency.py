"""The site file: what only the agency knows of itself.

```yaml
start: www.example.go.th
hosts: [eservice.example.go.th]
exempt:
  - {item: O22, reason: ไม่มีการจัดซื้อจัดจ้างในปีนี้}
words:
  budget_plan: [แผนใช้เงินประจำปี]
name: องค์การบริหารส่วนตำบลตัวอย่าง
district: อำเภอคง
province: จังหวัดนครราชสีมา
divisions:
  กองการศึกษา: กองการศึกษา ศาสนาและวัฒนธรรม
```
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from oitcheck.address import host_of
from oitcheck.items import item_number
from oitcheck.model import Asked, Disclosure, Ruleset, ScanResult
from oitcheck.rulefiles import bounded
from oitcheck.site import parse_site
from oitcheck.strict import Node, near
from oitcheck.texts import say
from oitcheck.thai.text import key

_NAMES = ("name", "district", "province")
_KEYS = {"start", "hosts", "exempt", "words", "divisions", *_NAMES}


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency's own words: ``exempt`` is item -> reason, ``words`` disclosure -> link texts.

    ``name``, ``district`` and ``province`` are as its papers say them, ``divisions`` what the
    divisions that the rules name are called there.
    """

    start: str = ""
    hosts: tuple[str, ...] = ()
    exempt: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    name: str = ""
    district: str = ""
    province: str = ""
    divisions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def load_agency(path: Path, ruleset: Ruleset) -> Agency:
    """Load a site file.

    Raises:
        RuleError: the file is wrong, or names an item or disclosure that ``ruleset`` lacks.
        UsageError: its start address is none.
    """
    items = [item.number for item in ruleset.items]
    asked = [d for item in ruleset.items for d in item.disclosures]
    divisions = list(dict.fromkeys(name for d in asked for name in d.responsible))
    parts = Node.load(path).mapping(_KEYS, optional=_KEYS)
    start = parts["start"].text() if "start" in parts else ""
    if start:
        parse_site(start)
    words = _by_name(parts.get("words"), [d.id for d in asked])
    _by_name(parts.get("divisions"), divisions)
    return Agency(
        start=start,
        hosts=tuple(parts["hosts"].each(_host)) if "hosts" in parts else (),
        exempt=_exempt(parts["exempt"], items) if "exempt" in parts else {},
        words={name: tuple(node.each(_phrase)) for name, node in words.items()},
        **_names(parts),
    )


def load_names(path: Path) -> Agency:
    """What a site file calls the agency and its divisions, and nothing else of it.

    Raises:
        RuleError: the file is wrong.
    """
    return Agency(**_names(Node.load(path).mapping(_KEYS, optional=_KEYS)))


def _names(parts: Mapping[str, Node]) -> dict[str, Any]:
    own = {name: node.texts() for name, node in _entries(parts.get("divisions")).items()}
    return {"divisions": own, **{name: parts[name].text() for name in _NAMES if name in parts}}


def _entries(node: Node | None) -> dict[str, Node]:
    return node.mapping(None) if node else {}


def _by_name(node: Node | None, known: Sequence[str]) -> dict[str, Node]:
    """What stands under names that have to be among ``known``."""
    entries = _entries(node)
    for name, entry in entries.items():
        _known(entry, name, known)
    return entries


def with_words(ruleset: Ruleset, agency: Agency) -> Ruleset:
    """The ruleset, its disclosures announced in the agency's own words too."""

    def told(disclosure: Disclosure) -> Disclosure:
        more = agency.words.get(disclosure.id, ())
        find = disclosure.find
        return replace(disclosure, find=replace(find, link_text=(*find.link_text, *more)))

    items = (replace(i, disclosures=tuple(told(d) for d in i.disclosures)) for i in ruleset.items)
    return replace(ruleset, items=tuple(items)) if agency.words else ruleset


def signed(result: ScanResult, agency: Agency) -> ScanResult:
    """The result under the names that the agency gives itself and its divisions."""
    site = replace(
        result.site,
        name=agency.name or result.site.name,
        district=agency.district or result.site.district,
        province=agency.province or result.site.province,
    )

    def own(names: Sequence[str]) -> tuple[str, ...]:
        called = [own for name in names for own in agency.divisions.get(name, (name,))]
        return tuple(dict.fromkeys(called))

    def told(asked: Asked) -> Asked:
        old, new = result.site.name, site.name
        return replace(asked, wording=asked.wording.replace(old, new)) if old else asked

    findings = (
        replace(f, responsible=own(f.responsible), asked=tuple(told(a) for a in f.asked))
        for f in result.findings
    )
    return replace(result, site=site, findings=tuple(findings))


def _exempt(node: Node, items: Sequence[str]) -> dict[str, str]:
    pairs = node.unlike("item", node.each(lambda n: _exemption(n, items)), lambda pair: pair[0])
    return dict(pairs)


def _exemption(node: Node, items: Sequence[str]) -> tuple[str, str]:
    parts = node.mapping({"item", "reason"})
    name = item_number(parts["item"].text())
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
