"""Scans sites of the benchmark and keeps what was said beside what is there."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from oitcheck.agency import Agency
from oitcheck.model import Finding
from oitcheck.reading.reader import Reader
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, scan_site
from tests.accuracy.kit.labels import accepted, expected, truth
from tests.accuracy.kit.site import Site
from tests.accuracy.plan import asked
from tests.accuracy.serving import Disturb, serving, sound
from tests.accuracy.suite import build

OCR_CACHE = Path(__file__).parents[2] / ".accuracy" / "ocr"


@dataclass(frozen=True)
class Part:
    """One requirement: whether it is met, and what was said of it (yes, no, cannot_tell)."""

    id: str
    strong: bool
    truth: bool | None
    outcome: str

    @property
    def right(self) -> str:
        """The outcome that is right."""
        return {True: "yes", False: "no", None: "cannot_tell"}[self.truth]


@dataclass(frozen=True)
class Verdict:
    """One item of one site: the status that is right, and the one that was given."""

    family: str
    number: int
    item: str
    disclosure: str
    state: str
    traps: tuple[str, ...]
    why: str
    expected: str
    status: str
    reason: str
    due: bool
    parts: tuple[Part, ...]
    evidence: tuple[str, ...]

    @property
    def site(self) -> str:
        """The name of the site."""
        return f"{self.family}-{self.number}"


def scan_all(names: Iterable[tuple[str, int]], workers: int = 2) -> Iterator[list[Verdict]]:
    """Scan sites side by side, in their order."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context) as pool:
        yield from pool.map(_scan_named, names)


def _scan_named(name: tuple[str, int]) -> list[Verdict]:
    return scan(build(*name))


def scan(
    site: Site, disturb: Disturb = sound, *, connections: int = 4, reader: Reader | None = None
) -> list[Verdict]:
    """Scan one site as a user does, and compare."""
    ruleset = load_ruleset("oit-2566")
    with serving(site, disturb) as rules:
        options = Options(
            today=site.today,
            delay=0,
            connections=connections,
            resolve=rules,
            ocr_cache=OCR_CACHE,
        )
        agency = Agency(exempt=site.exempt)
        done = scan_site(site.start, ruleset, options, agency=agency, reader=reader)
    assert not done.bugs, done.bugs
    return [verdict_on(site, finding) for finding in done.result.findings]


def verdict_on(site: Site, finding: Finding) -> Verdict:
    """A finding beside its label."""
    label, want = site.labels[finding.item], asked()[finding.item]
    right, given = expected(label, want, site.today), str(finding.status)
    if given in accepted(label, want, site.today):
        right = given
    return Verdict(
        family=site.family,
        number=site.number,
        item=finding.item,
        disclosure=finding.disclosures[0],
        state=label.state,
        traps=label.traps,
        why=label.why,
        expected=right,
        status=given,
        reason=finding.reason.en,
        due=not (want.period == "first_half" and right == "unchecked"),
        parts=tuple(
            Part(r.id, want.strong[r.id], truth(label, r.id), str(r.outcome))
            for r in finding.requirements
        ),
        evidence=tuple(e.url for r in finding.requirements for e in r.evidence)[:3],
    )
