"""A ruleset and what was crawled, to findings. Pure: no network, no file, no clock.

For each disclosure its candidates are gathered, best first; every check judges every candidate that
was read; then ``decision`` says what that means for the disclosure, and for its item.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from oitcheck.address import key
from oitcheck.asread import as_read
from oitcheck.candidates import Announced, Candidate, Candidates
from oitcheck.checks import CHECKS
from oitcheck.decision import Case, Near, Verdict
from oitcheck.matching import Finder
from oitcheck.model import (
    Advice,
    Crawled,
    Disclosure,
    Facts,
    Finding,
    Item,
    Judgement,
    Link,
    NearMiss,
    Outcome,
    Reading,
    Requirement,
    Ruleset,
    Status,
    Subject,
)
from oitcheck.oitpage import OitPages
from oitcheck.section import section
from oitcheck.strengths import Strengths
from oitcheck.texts import Text, say
from oitcheck.thai.text import tidy

MAX_CANDIDATES = 40
_INDEX = Judgement(Outcome.NO, say("verdict.oit_page"), found=False)
_OFF_SITE_JUDGED = frozenset(("service", "channel"))


class Evaluation:
    """Judges what was crawled so far. Judgements are kept, so that judging again is cheap.

    Args:
        ruleset: the rules.
        fiscal_year: the Buddhist year that is checked.
        exempt: items that the agency states do not apply to it, and why.
    """

    def __init__(
        self, ruleset: Ruleset, fiscal_year: int, exempt: Mapping[str, str] | None = None
    ) -> None:
        self.ruleset = ruleset
        self.exempt = exempt or {}
        asked = [d for item in ruleset.items for d in item.disclosures]
        self.finders = {d.id: Finder(d, fiscal_year) for d in (*asked, *ruleset.advice)}
        self.bugs: list[str] = []
        self._menus: dict[tuple[object, ...], int] = {}
        self._kept: dict[str, dict[str, dict[object, Any]]] = {}
        self._judged: dict[tuple[object, ...], Judgement] = {}
        oit = OitPages(ruleset, fiscal_year, self.finders)
        self.strengths = Strengths(self.finders, oit)
        self._gathered = Candidates(self.strengths)

    def findings(
        self, crawled: Crawled, readings: Mapping[str, Reading], facts: Facts
    ) -> tuple[Finding, ...]:
        """Exactly one finding per item, in the ruleset's order."""
        return tuple(self.finding(i, crawled, readings, facts) for i in self.ruleset.items)

    def advice(
        self, crawled: Crawled, readings: Mapping[str, Reading], facts: Facts
    ) -> Iterator[Advice]:
        """What is told of without a verdict: whether it was seen, and where."""
        for disclosure in self.ruleset.advice:
            verdict = self.verdict(disclosure, crawled, readings, facts)
            seen = verdict.status == Status.PRESENT
            unsure = verdict.status in (Status.REVIEW, Status.UNCHECKED)
            outcome = Outcome.YES if seen else Outcome.CANNOT_TELL if unsure else Outcome.NO
            proofs = tuple(e for r in verdict.requirements for e in r.evidence) if seen else ()
            text = say("advice.seen") if seen else disclosure.remedy
            yield Advice(disclosure.id, disclosure.title, outcome, text, proofs)

    def candidates(self, disclosure: Disclosure, crawled: Crawled) -> list[Candidate]:
        """Where the disclosure may stand, the most promising first; at most ``MAX_CANDIDATES``."""
        return self._gathered.of(disclosure.id, crawled)[:MAX_CANDIDATES]

    def finding(
        self,
        item: Item,
        crawled: Crawled,
        readings: Mapping[str, Reading],
        facts: Facts,
        only: AbstractSet[str] | None = None,
    ) -> Finding:
        """The finding on one item; ``only`` are the addresses that count, as ``address.key``."""
        verdicts = [self.verdict(d, crawled, readings, facts, only) for d in item.disclosures]
        status, reason = _joint(verdicts)
        if why := self.exempt.get(item.number):
            status, reason = Status.EXEMPT, say("verdict.exempt", why=why)
        return Finding(
            item=item.number,
            title=item.title,
            disclosures=tuple(d.id for d in item.disclosures),
            status=status,
            reason=reason,
            responsible=tuple(dict.fromkeys(r for d in item.disclosures for r in d.responsible)),
            points=item.points,
            requirements=tuple(r for v in verdicts for r in v.requirements),
            near_misses=tuple(n for v in verdicts for n in v.near_misses),
        )

    def verdict(
        self,
        disclosure: Disclosure,
        crawled: Crawled,
        readings: Mapping[str, Reading],
        facts: Facts,
        only: AbstractSet[str] | None = None,
    ) -> Verdict:
        """The verdict on one disclosure; ``only`` are the addresses that count."""
        disclosure = _asked_of(disclosure, facts)
        ranked = self._gathered.of(disclosure.id, crawled)
        if only is not None:
            ranked = [c for c in ranked if key(c.url or c.found_on) in only]
        judged = [
            (c, self.judgements(disclosure, c, readings, facts, crawled))
            for c in ranked[:MAX_CANDIDATES]
        ]
        rest = ranked[MAX_CANDIDATES:]
        finder = self.finders[disclosure.id]
        announced = self._gathered.announced(crawled)
        near = Near(
            announced.neighbours[disclosure.id],
            self._badly_listed(finder, crawled),
            partial(self._others, finder, announced),
        )
        whole = only is None
        case = Case(disclosure, finder, crawled, readings, judged, rest, near, whole=whole)
        return _when_due(disclosure, case.verdict(), facts)

    def _others(self, finder: Finder, announced: Announced) -> AbstractSet[str]:
        """Addresses that bear another name, and so are not where a document is; others may be."""
        own_page = finder.titles and not finder.disclosure.front_page
        return announced.of_others(finder.disclosure.id) if own_page else frozenset()

    def forget(self, url: str) -> None:
        """Judge what stands at ``url`` anew: it was read better."""
        self._kept.pop(url, None)
        for asked in [a for a in self._judged if a[2] == url]:
            del self._judged[asked]

    def _badly_listed(self, finder: Finder, crawled: Crawled) -> list[NearMiss]:
        """Links of the agency's OIT page that lead nowhere, or to the front page."""
        out: list[NearMiss] = []
        for seen in self._gathered.announced(crawled).listed[finder.disclosure.id]:
            why = _leads_nowhere(seen.link, crawled)
            if why and not (finder.disclosure.front_page and seen.link.url == crawled.home_url):
                out.append(NearMiss(seen.link.url or seen.found_on, why))
        return out

    def needs(
        self,
        disclosure: Disclosure,
        crawled: Crawled,
        readings: Mapping[str, Reading],
        facts: Facts,
    ) -> list[str]:
        """Addresses that the checks want fetched, and off-site ones that announce the thing."""
        out: list[str] = []
        for candidate in self.candidates(disclosure, crawled):
            if candidate.url and candidate.visit is None and candidate.unread is None:
                out.append(candidate.url)
            for judgement in self.judgements(
                disclosure, candidate, readings, facts, crawled
            ).values():
                out += judgement.needs
        return out

    def judgements(
        self,
        disclosure: Disclosure,
        candidate: Candidate,
        readings: Mapping[str, Reading],
        facts: Facts,
        crawled: Crawled,
    ) -> dict[str, Judgement]:
        """What the checks say of one candidate, by requirement; empty where it was not read."""
        reading = readings.get(candidate.url)
        if candidate.dead or candidate.unread or reading is None or reading.problem:
            return {}
        subject = self._subject(disclosure, candidate, reading, crawled)
        if subject is None:
            return {}
        home = candidate.url == crawled.home_url
        index = candidate.visit and not home and self.strengths.oit_page(candidate.visit)
        return {
            r.id: _INDEX
            if index and CHECKS[r.check].TOGETHER
            else self._check(disclosure, r, subject, facts)
            for r in disclosure.require
        }

    def _subject(
        self, disclosure: Disclosure, candidate: Candidate, reading: Reading, crawled: Crawled
    ) -> Subject | None:
        """What is judged; of a front page the part about it, ``None`` where it has none."""
        front, page, part = candidate.url == crawled.home_url, reading.page, ""
        finder = self.finders[disclosure.id]
        if page and front and finder.titles and not disclosure.front_page and not crawled.folder:
            page, part = section(page, finder.heading), disclosure.id
            if page is None:
                return None
        return Subject(
            url=candidate.url,
            announced=candidate.announced,
            page=page,
            document=reading.document,
            front=front and not part,
            off_site=bool(candidate.visit and candidate.visit.off_site),
            kept=self._kept.setdefault(candidate.url, {}).setdefault(part, {}),
        )

    def _check(
        self, disclosure: Disclosure, want: Requirement, subject: Subject, facts: Facts
    ) -> Judgement:
        asked = (
            disclosure.id,
            want.id,
            subject.url,
            subject.announced,
            facts.agency,
            facts.province,
        )
        kept = self._judged.get(asked)
        stale = self._menus.get(asked) != len(facts.menu)
        if kept is None or kept.needs or (stale and kept.outcome != Outcome.NO):
            kept = self._ask(want, subject, facts)
            if subject.off_site and want.check in _OFF_SITE_JUDGED and kept.outcome == Outcome.YES:
                kept = replace(kept, outcome=Outcome.CANNOT_TELL, note=say("verdict.off_site"))
            self._judged[asked] = kept
            self._menus[asked] = len(facts.menu)
        return kept

    def _ask(self, want: Requirement, subject: Subject, facts: Facts) -> Judgement:
        """A check that raises is a bug: a person has to look, and the scan ends with code 4."""
        try:
            return as_read(CHECKS[want.check].judge(want, subject, facts), subject)
        except Exception:
            trace = f"{want.check} on {subject.url}\n{traceback.format_exc()}"
            if trace not in self.bugs:
                self.bugs.append(trace)
            return Judgement(Outcome.CANNOT_TELL, say("verdict.bug"))


def _asked_of(disclosure: Disclosure, facts: Facts) -> Disclosure:
    """The disclosure with the requirements that this kind of agency is asked for."""
    asked = tuple(r for r in disclosure.require if not r.applies_to or facts.local_government)
    return replace(disclosure, require=asked)


def _leads_nowhere(link: Link, crawled: Crawled) -> Text | None:
    """Why a link of the OIT page is of no use."""
    visit = crawled.visits.get(link.url) if link.url else None
    words = tidy(link.text or link.context)[:80]
    if not link.url or link.raw in ("", "#"):
        return say("near.oit_empty", words=words)
    if link.url == crawled.home_url:
        return say("near.oit_front", words=words)
    dead = visit and visit.problem and visit.problem.reason.answered
    return say("near.oit_dead", words=words) if dead else None


def _when_due(disclosure: Disclosure, verdict: Verdict, facts: Facts) -> Verdict:
    """A report on the first half of a year cannot exist before that half is over (31 March)."""
    due = date(facts.fiscal_year - 543, 4, 1)
    if disclosure.period != "first_half" or facts.today >= due:
        return verdict
    reason = say("verdict.not_due", day=due.isoformat())
    return replace(verdict, status=Status.UNCHECKED, reason=reason, due=due)


def _joint(verdicts: Sequence[Verdict]) -> tuple[Status, Text]:
    """Status and reason of an item that asks for several disclosures.

    One that is not due yet leaves the item open only where all that is due is there.
    """
    due = [v for v in verdicts if v.due is None]
    verdicts = due if any(v.status != Status.PRESENT for v in due) else verdicts
    kinds = {v.status for v in verdicts}
    first = {v.status: v.reason for v in reversed(verdicts)}
    if len(kinds) == 1:
        return verdicts[0].status, verdicts[0].reason
    for status in (Status.PARTIAL, Status.REVIEW, Status.UNCHECKED):
        if status in kinds:
            return status, first[status]
    if Status.MISSING in kinds:
        return Status.PARTIAL, first[Status.MISSING]
    return Status.PRESENT, first[Status.PRESENT]
