"""A result joined once, so that renderers only print.

Evidence is sorted by the page it stands on: a contact page that proves five requirements is one
*source* that five *proofs* point to. What an item is worth, what is to be done about it and how
sure its rule is, all of it comes from the result alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from oitcheck.address import host_of
from oitcheck.exhibits.kept import Thumbnail
from oitcheck.measures import Measures
from oitcheck.model import (
    NO_TEXT,
    Asked,
    Evidence,
    Finding,
    Flaw,
    Outcome,
    RequirementFinding,
    ScanResult,
    SiteWarning,
    Status,
    Step,
)
from oitcheck.places import told
from oitcheck.remarks import GRAVE, INTRUDERS
from oitcheck.report import basis, standing
from oitcheck.texts import Lang, Text

OPEN = frozenset({Status.REVIEW, Status.UNCHECKED})
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
    unproven: Flaw | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """A verbatim quote, the number of the source it stands on, and where in it, in words."""

    quote: str
    source: int
    where: Text | None = None


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
    """One item, ready to print.

    ``remedies`` are the disclosures that something is to be done about. ``worth`` is in points of
    the OIT score: 0 where nobody knows, and for an exempt item. ``basis`` tells how well it is
    known that the year asks for the item, ``weak`` that it accuses nobody; ``unconfirmed`` is true
    where that, or the basis of what fails, is why a person has to look.
    """

    finding: Finding
    remedies: tuple[Asked, ...]
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    pictures: tuple[str, ...] = ()
    worth: float = 0.0
    basis: Text = NO_TEXT
    weak: bool = False
    unconfirmed: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """The items of one sub-indicator; of a list without any, all items and no name."""

    name: Text | None
    items: tuple[ItemReport, ...]

    @property
    def present(self) -> int:
        """How many of them are in order."""
        return sum(item.finding.status is Status.PRESENT for item in self.items)


@dataclass(frozen=True, slots=True)
class Alarm:
    """One thing that the agency has to hear first, and every address where it was seen."""

    text: Text
    urls: tuple[str, ...]
    intruders: bool


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a renderer prints. ``items`` keep the ruleset's order.

    ``thumbnails`` are small pictures of the evidence, by the path of the full ones; ``shown`` is
    the SHA-256 of what a browser showed, by the address of the page.

    ``lines`` tell the estimate by indicator and sub-indicator, where the list of the year is whole.
    """

    result: ScanResult
    items: tuple[ItemReport, ...]
    groups: tuple[Group, ...]
    lines: tuple[standing.Line, ...]
    thumbnails: Mapping[str, Thumbnail] = field(default_factory=dict)
    shown: Mapping[str, str] = field(default_factory=dict)
    lang: Lang = "th"
    previous: ScanResult | None = None
    measures: Measures | None = None
    beside: frozenset[str] | None = None

    def stands_beside(self, file: str) -> bool:
        """True where ``file`` can be opened from the report."""
        return self.beside is None or file in self.beside

    @property
    def scored(self) -> bool:
        """True where there is an estimate: all items of the year are judged."""
        return self.result.ruleset.scored

    @property
    def worst_first(self) -> tuple[ItemReport, ...]:
        """The items as a reader with ten minutes wants them: worst first, then most expensive."""
        return tuple(sorted(self.items, key=_urgency))

    @property
    def alarms(self) -> tuple[Alarm, ...]:
        """What the agency has to hear first: one of a kind and host, with all its addresses."""
        told: dict[tuple[str, str], list[SiteWarning]] = {}
        for warning in self.result.warnings:
            if warning.kind in GRAVE:
                host = "" if warning.kind in INTRUDERS else host_of(warning.url)
                told.setdefault((warning.kind, host), []).append(warning)
        return tuple(
            Alarm(some[0].text, tuple(one.url for one in some), kind in INTRUDERS)
            for (kind, _), some in told.items()
        )

    @property
    def remarks(self) -> tuple[SiteWarning, ...]:
        """What else it should know of its site."""
        return tuple(w for w in self.result.warnings if w.kind not in GRAVE)

    @property
    def undecided(self) -> int:
        """How many items are open: neither met nor lost."""
        return sum(item.finding.status in OPEN for item in self.items)

    @property
    def exempt(self) -> tuple[ItemReport, ...]:
        """The items that do not apply to the agency, as it says."""
        return tuple(i for i in self.items if i.finding.status is Status.EXEMPT)


def join(
    result: ScanResult,
    thumbnails: Mapping[str, Thumbnail] | None = None,
    *,
    lang: Lang = "th",
    previous: ScanResult | None = None,
    measures: Measures | None = None,
    beside: Collection[str] | None = None,
) -> Report:
    """A result ready to print.

    Args:
        result: what a scan found.
        thumbnails: small pictures of its evidence, by the path of the full ones.
        lang: the language of formats that are written in one.
        previous: an earlier result of the same site, to tell what changed since.
        measures: what the agency files beside its website.
        beside: the files that will stand beside the report; ``None`` for all that a scan writes.
    """
    values = standing.values(result.ruleset, result.score, result.findings)
    joined = tuple(_item(f, values[f.item]) for f in result.findings)
    return Report(
        result=result,
        items=joined,
        groups=tuple(_groups(result, joined)),
        lines=tuple(standing.lines(result.ruleset, result.score)),
        thumbnails=thumbnails or {},
        shown={page.url: page.sha256 for page in result.coverage.rendering},
        lang=lang,
        previous=previous,
        measures=measures,
        beside=None if beside is None else frozenset(beside),
    )


def _urgency(item: ItemReport) -> tuple[int, float]:
    return WORST_FIRST.index(item.finding.status), -item.worth


def proof_address(finding: Finding) -> str:
    """The page or file that the first proof of an item stands on; nothing without a proof."""
    return next((e.url for part in finding.requirements for e in part.evidence), "")


def _groups(result: ScanResult, items: Sequence[ItemReport]) -> Iterator[Group]:
    """The items by sub-indicator, where the list has them all; what no group knows comes last."""
    subs = result.ruleset.sub_indicators if result.ruleset.scored else ()
    for sub in subs:
        own = tuple(item for item in items if item.finding.sub_indicator == sub.code)
        if own:
            yield Group(standing.named(sub.code, sub.name), own)
    codes = {sub.code for sub in subs}
    rest = tuple(item for item in items if item.finding.sub_indicator not in codes)
    if rest:
        yield Group(None, rest)


def _item(finding: Finding, worth: float) -> ItemReport:
    sources = _sources(finding.requirements)
    return ItemReport(
        finding=finding,
        remedies=tuple(_remedies(finding)),
        sections=tuple(_sections(finding, sources)),
        sources=sources,
        pictures=tuple(_pictures(finding.requirements)),
        worth=worth if finding.status is not Status.EXEMPT else 0.0,
        basis=basis.words(finding.basis),
        weak=basis.weak(finding.basis),
        unconfirmed=basis.decides(finding.status, finding.basis, finding.requirements),
    )


def _remedies(finding: Finding) -> Iterator[Asked]:
    """The disclosures that something is to be done about; none where all is well."""
    if finding.status in (Status.PRESENT, Status.EXEMPT, Status.UNCHECKED):
        return
    wanting = {part.disclosure for part in finding.requirements if part.outcome is not Outcome.YES}
    for asked in finding.asked:
        if not wanting or asked.id in wanting:
            yield asked


def _sections(finding: Finding, sources: Sequence[Source]) -> Iterator[Section]:
    titles = {asked.id: asked.title for asked in finding.asked}
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
            Proof(evidence.quote, numbers[evidence.url, evidence.sha256], told(evidence.place))
            for evidence in finding.evidence
        ),
    )


def _pictures(requirements: Iterable[RequirementFinding]) -> Iterator[str]:
    """The pictures of an item, each once."""
    shots = (evidence.screenshot for part in requirements for evidence in part.evidence)
    yield from dict.fromkeys(shot for shot in shots if shot)


def _sources(requirements: Iterable[RequirementFinding]) -> tuple[Source, ...]:
    pages: dict[tuple[str, str], list[tuple[Text, Evidence]]] = {}
    for part in requirements:
        for evidence in part.evidence:
            pages.setdefault((evidence.url, evidence.sha256), []).append((part.name, evidence))
    return tuple(_source(number, proofs) for number, proofs in enumerate(pages.values(), 1))


def _source(number: int, proofs: Sequence[tuple[Text, Evidence]]) -> Source:
    first = proofs[0][1]
    return Source(
        number=number,
        url=first.url,
        click_path=first.click_path,
        sha256=first.sha256,
        fetched_at=first.fetched_at,
        places=tuple(_places(proofs)),
        unproven=first.unproven,
    )


def _places(proofs: Iterable[tuple[Text, Evidence]]) -> Iterator[Place]:
    paths: dict[Text, list[str]] = {}
    for name, proof in proofs:
        if proof.place:
            paths.setdefault(name, []).append(proof.place)
    for name, found in paths.items():
        yield Place(name, tuple(dict.fromkeys(found)))
