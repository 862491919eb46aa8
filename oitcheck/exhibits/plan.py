"""Which pictures prove the findings: of which page or file, and what is marked there.

One picture a page (or a page of a file) and item, with every quoted place on it. What an item
lacks is marked where it should have been: on the page that was judged for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from oitcheck.model import (
    NO_TEXT,
    Evidence,
    Finding,
    Kind,
    Outcome,
    RequirementFinding,
    Status,
    Visit,
)
from oitcheck.texts import Text

FOLDER = "evidence"
MOST_OF_AN_ITEM = 4
_PAGE = re.compile(r"^หน้า (\d+)")
_ORDER = (Status.PARTIAL, Status.PRESENT, Status.REVIEW)
_DRAWN = (Kind.HTML, Kind.PDF, Kind.IMAGE)
Spot = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """One place to mark: the words quoted there, and the requirement that they are about.

    ``number`` counts the requirements of the picture. Without ``words`` the thing is lacking.
    ``note`` says why it falls short.
    """

    number: int
    name: Text
    outcome: Outcome
    words: str = ""
    place: str = ""
    note: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One picture to take. ``page`` counts from 1 in a file and is 0 for a web page."""

    item: str
    title: Text
    visit: Visit
    page: int
    marks: tuple[Mark, ...]
    name: str = ""

    @property
    def file(self) -> str:
        """The path of the picture from the folder of the result."""
        return f"{FOLDER}/{self.name}.png"


@dataclass
class _Draft:
    visit: Visit
    page: int
    parts: dict[str, list[tuple[RequirementFinding, Evidence | None]]] = field(default_factory=dict)

    def add(self, part: RequirementFinding, evidence: Evidence | None) -> None:
        self.parts.setdefault(f"{part.disclosure} {part.id}", []).append((part, evidence))

    def marks(self) -> Iterator[Mark]:
        for number, told in enumerate(self.parts.values(), 1):
            for part, evidence in told:
                words, place = (evidence.quote, evidence.place) if evidence else ("", "")
                yield Mark(number, part.name, part.outcome, words, place, part.note)


def plan(findings: Iterable[Finding], visits: Iterable[Visit]) -> list[Exhibit]:
    """The pictures to take, those of what has to be mended first."""
    known: dict[str, Visit] = {}
    for visit in visits:
        if visit.problem is None and visit.body and visit.kind in _DRAWN:
            known.setdefault(visit.url, visit)
            known.setdefault(visit.final_url, visit)
    ranked = [f for status in _ORDER for f in findings if f.status == status]
    return [exhibit for finding in ranked for exhibit in _exhibits(finding, known)]


def _exhibits(finding: Finding, known: Mapping[str, Visit]) -> Iterator[Exhibit]:
    drafts: dict[Spot, _Draft] = {}
    shown = [_shown(part, drafts, known) for part in finding.requirements]
    told = zip(finding.requirements, shown, strict=True)
    for part in [p for p, seen in told if not seen and p.outcome != Outcome.YES]:
        if draft := _where_it_should_be(part, drafts, known):
            draft.add(part, None)
    for number, draft in enumerate(list(drafts.values())[:MOST_OF_AN_ITEM], 1):
        name = f"{re.sub(r'[^0-9A-Za-z]', '-', finding.item)}-{number}-{draft.visit.content[:8]}"
        marks = tuple(draft.marks())
        yield Exhibit(finding.item, finding.title, draft.visit, draft.page, marks, name)


def _shown(
    part: RequirementFinding, drafts: dict[Spot, _Draft], known: Mapping[str, Visit]
) -> bool:
    """Whether the words about a requirement can be shown; those of its announcement may wait."""
    shown = False
    for evidence in part.evidence:
        visit = known.get(evidence.url)
        if visit is None or visit.sha256 != evidence.sha256 or _announces(part, evidence, known):
            continue
        _draft(drafts, visit, page_of(evidence, visit)).add(part, evidence)
        shown = True
    return shown


def _announces(part: RequirementFinding, evidence: Evidence, known: Mapping[str, Visit]) -> bool:
    """True for a link that leads to what was read and falls short: that is what to show."""
    return (
        part.outcome != Outcome.YES and evidence.place in known and evidence.place != evidence.url
    )


def _where_it_should_be(
    part: RequirementFinding, drafts: dict[Spot, _Draft], known: Mapping[str, Visit]
) -> _Draft | None:
    """The page that a link announces; else the page that shows the other parts of the item."""
    for evidence in part.evidence:
        if visit := known.get(evidence.place):
            return _draft(drafts, visit, _first_page(visit))
    return next(iter(drafts.values()), None)


def _draft(drafts: dict[Spot, _Draft], visit: Visit, page: int) -> _Draft:
    return drafts.setdefault((visit.url, page), _Draft(visit, page))


def _first_page(visit: Visit) -> int:
    return 1 if visit.kind == Kind.PDF else 0


def page_of(evidence: Evidence, visit: Visit) -> int:
    """The page of a file that evidence stands on; 0 for a web page or an image."""
    match = _PAGE.match(evidence.place) if visit.kind == Kind.PDF else None
    return int(match[1]) if match else _first_page(visit)


def illustrated(findings: Iterable[Finding], taken: Iterable[Exhibit]) -> tuple[Finding, ...]:
    """The findings, each evidence with the path of the picture that shows it."""
    pictures: dict[tuple[str, str, int, str], str] = {}
    visits: dict[str, Visit] = {}
    for e in taken:
        visits |= {e.visit.url: e.visit, e.visit.final_url: e.visit}
        pictures.setdefault((e.item, e.visit.url, e.page, ""), e.file)
        pictures |= {(e.item, e.visit.url, e.page, m.words): e.file for m in e.marks if m.words}
    return tuple(_with_pictures(f, pictures, visits) for f in findings)


def _with_pictures(
    finding: Finding,
    pictures: Mapping[tuple[str, str, int, str], str],
    visits: Mapping[str, Visit],
) -> Finding:
    def found(evidence: Evidence, part: RequirementFinding) -> Evidence:
        target = part.outcome != Outcome.YES and evidence.place in visits
        visit = visits.get(evidence.place if target else evidence.url)
        if visit is None:
            return evidence
        page = _first_page(visit) if target else page_of(evidence, visit)
        where = (finding.item, visit.url, page)
        words = "" if target else evidence.quote
        shot = pictures.get((*where, words)) or pictures.get((*where, ""))
        return replace(evidence, screenshot=shot)

    parts = (
        replace(part, evidence=tuple(found(evidence, part) for evidence in part.evidence))
        for part in finding.requirements
    )
    return replace(finding, requirements=tuple(parts))
