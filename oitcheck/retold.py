"""What the rules say of each finding, put into the result, so that a result explains itself.

Every format is made from the JSON alone: a report of last year's scan says what last year's rules
asked for, also where the rules have changed since.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from oitcheck.model import (
    Asked,
    Disclosure,
    Finding,
    Item,
    RequirementFinding,
    Ruleset,
    RulesetRef,
    ScanResult,
)

_FILL_IN = "…"


def reference(ruleset: Ruleset, year: int) -> RulesetRef:
    """The rules as a result names them, for fiscal year ``year``."""
    return RulesetRef(
        id=ruleset.id,
        fiscal_year=year,
        digest=ruleset.digest,
        title=ruleset.title,
        scored=ruleset.scored,
        sub_indicators=ruleset.sub_indicators,
        sources=_named(ruleset),
    )


def retold(
    findings: Sequence[Finding], ruleset: Ruleset, year: int, agency: str
) -> tuple[Finding, ...]:
    """``findings`` with what ``ruleset`` says of their items, for fiscal year ``year``."""
    items = {item.number: item for item in ruleset.items}
    return tuple(
        _told(finding, items[finding.item], year, agency) if finding.item in items else finding
        for finding in findings
    )


def completed(result: ScanResult, ruleset: Ruleset) -> ScanResult:
    """An old result, which did not say yet what its rules said, by the rules of today."""
    year = result.ruleset.fiscal_year
    told = replace(reference(ruleset, year), digest=result.ruleset.digest)
    findings = retold(result.findings, ruleset, year, result.site.name)
    return replace(result, ruleset=told, findings=findings)


def _told(finding: Finding, item: Item, year: int, agency: str) -> Finding:
    said = {(d.id, want.id): want.source for d in item.disclosures for want in d.require}
    return replace(
        finding,
        sub_indicator=item.sub_indicator,
        note=item.note,
        basis=item.basis,
        source=item.source,
        asked=tuple(_asked(d, year, agency) for d in item.disclosures),
        requirements=tuple(_sourced(part, said) for part in finding.requirements),
    )


def _sourced(part: RequirementFinding, said: Mapping[tuple[str, str], str]) -> RequirementFinding:
    source = said.get((part.disclosure, part.id), "")
    return replace(part, source=source) if source else part


def _asked(disclosure: Disclosure, year: int, agency: str) -> Asked:
    wanted = year - 1 if disclosure.period == "previous" else year
    wording = disclosure.wording.replace("{agency}", agency or _FILL_IN)
    half = disclosure.period == "first_half"
    return Asked(
        id=disclosure.id,
        title=disclosure.title,
        remedy=disclosure.remedy,
        where=disclosure.where,
        wording=wording.replace("{year}", str(wanted)),
        duty=disclosure.duty,
        due=date(year - 543, 4, 1) if half else None,
    )


def _named(ruleset: Ruleset) -> dict[str, str]:
    """What the short names of sources in this list stand for, each once."""
    wanted = [r.source for i in ruleset.items for d in i.disclosures for r in d.require]
    told = ",".join([*(item.source for item in ruleset.items), *wanted])
    short = dict.fromkeys(part.strip().split("@")[0] for part in told.split(","))
    return {name: ruleset.sources[name] for name in short if name in ruleset.sources}
