"""A scan and its rules joined once, so that renderers only print.

The rules know what to do about an item, who does it and what a disclosure is called; the scan knows
what was found. Evidence is sorted by the page it stands on: a contact page that proves five
requirements is one *source* that five *proofs* point to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from oitcheck.model import (
    Disclosure,
    Evidence,
    Finding,
    Item,
    Outcome,
    RequirementFinding,
    Ruleset,
    ScanResult,
    Status,
    Step,
)
from oitcheck.score import LOST, MET
from oitcheck.texts import Text

WORST_FIRST = (
    Status.MISSING,
    Status.PARTIAL,
    Status.REVIEW,
    Status.UNCHECKED,
    Status.PRESENT,
    Status.EXEMPT,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where on a source the words for one requirement stand."""

    name: Text
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One page or file that proves something about an item. ``number`` counts within the item."""

    number: int
    url: str
    click_path: tuple[Step, ...]
    sha256: str
    fetched_at: datetime
    places: tuple[Place, ...]
    screenshots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """A verbatim quote and the number of the source it stands on."""

    quote: str
    source: int


@dataclass(frozen=True, slots=True)
class Part:
    """One requirement of an item with its proofs."""

    finding: RequirementFinding
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The requirements of one disclosure. ``title`` is None where the item asks for only one."""

    title: Text | None
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class ItemReport:
    """One item, ready to print."""

    finding: Finding
    note: Text | None
    remedies: tuple[Text, ...]
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Worth:
    """Points of the OIT score that the checked items carry, by what became of them."""

    total: float
    met: float
    lost: float
    open: float


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a renderer prints. ``items`` keep the ruleset's order."""

    result: ScanResult
    rules_title: Text
    item_count: int
    items: tuple[ItemReport, ...]
    worth: Worth

    @property
    def worst_first(self) -> tuple[ItemReport, ...]:
        """The items as a reader with ten minutes wants them: worst first, then most expensive."""
        return tuple(sorted(self.items, key=_urgency))

    @property
    def complete_list(self) -> bool:
        """Whether the ruleset judges every item of its year."""
        return len(self.items) >= self.item_count


def join(result: ScanResult, ruleset: Ruleset) -> Report:
    """``result`` with what ``ruleset`` says about its items."""
    items = {item.number: item for item in ruleset.items}
    return Report(
        result=result,
        rules_title=ruleset.title,
        item_count=ruleset.item_count,
        items=tuple(_item(finding, items.get(finding.item)) for finding in result.findings),
        worth=_worth(result.findings),
    )


def _urgency(item: ItemReport) -> tuple[int, float]:
    return WORST_FIRST.index(item.finding.status), -item.finding.points


def _worth(findings: Iterable[Finding]) -> Worth:
    counted = [finding for finding in findings if finding.status is not Status.EXEMPT]
    total = sum(finding.points for finding in counted)
    met = sum(finding.points for finding in counted if finding.status in MET)
    lost = sum(finding.points for finding in counted if finding.status in LOST)
    return Worth(total, met, lost, open=total - met - lost)


def _item(finding: Finding, item: Item | None) -> ItemReport:
    disclosures = item.disclosures if item else ()
    sources = _sources(finding.requirements)
    return ItemReport(
        finding=finding,
        note=item.note if item else None,
        remedies=tuple(_remedies(finding, disclosures)),
        sections=tuple(_sections(finding, disclosures, sources)),
        sources=sources,
    )


def _remedies(finding: Finding, disclosures: Iterable[Disclosure]) -> Iterator[Text]:
    """What to do about the disclosures that are not in order; nothing where all is well."""
    if finding.status in (Status.PRESENT, Status.EXEMPT, Status.UNCHECKED):
        return
    wanting = {part.disclosure for part in finding.requirements if part.outcome is not Outcome.YES}
    for disclosure in disclosures:
        if not wanting or disclosure.id in wanting:
            yield disclosure.remedy


def _sections(
    finding: Finding, disclosures: Sequence[Disclosure], sources: Sequence[Source]
) -> Iterator[Section]:
    titles = {disclosure.id: disclosure.title for disclosure in disclosures}
    names = dict.fromkeys(part.disclosure for part in finding.requirements)
    for name in names:
        yield Section(
            title=titles.get(name) if len(names) > 1 else None,
            parts=tuple(
                _part(part, sources) for part in finding.requirements if part.disclosure == name
            ),
        )


def _part(finding: RequirementFinding, sources: Sequence[Source]) -> Part:
    numbers = {(source.url, source.sha256): source.number for source in sources}
    return Part(
        finding=finding,
        proofs=tuple(
            Proof(evidence.quote, numbers[evidence.url, evidence.sha256])
            for evidence in finding.evidence
        ),
    )


def _sources(requirements: Iterable[RequirementFinding]) -> tuple[Source, ...]:
    pages: dict[tuple[str, str], list[tuple[Text, Evidence]]] = {}
    for part in requirements:
        for evidence in part.evidence:
            pages.setdefault((evidence.url, evidence.sha256), []).append((part.name, evidence))
    return tuple(_source(number, proofs) for number, proofs in enumerate(pages.values(), 1))


def _source(number: int, proofs: Sequence[tuple[Text, Evidence]]) -> Source:
    first = proofs[0][1]
    pictures = dict.fromkeys(proof.screenshot for _, proof in proofs if proof.screenshot)
    return Source(
        number=number,
        url=first.url,
        click_path=first.click_path,
        sha256=first.sha256,
        fetched_at=first.fetched_at,
        places=tuple(_places(proofs)),
        screenshots=tuple(pictures),
    )


def _places(proofs: Iterable[tuple[Text, Evidence]]) -> Iterator[Place]:
    paths: dict[Text, list[str]] = {}
    for name, proof in proofs:
        if proof.place:
            paths.setdefault(name, []).append(proof.place)
    for name, found in paths.items():
        yield Place(name, tuple(dict.fromkeys(found)))
