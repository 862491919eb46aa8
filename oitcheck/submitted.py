"""Judging by what the agency handed in: the submitted addresses decide, as for the assessors.

A submitted page counts with what it links to (an assessor opens the page and then its file). What
stands elsewhere on the site is told as a near miss.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from oitcheck.address import key
from oitcheck.evaluate import Evaluation
from oitcheck.model import (
    Crawled,
    Facts,
    Finding,
    Item,
    Link,
    NearMiss,
    Reading,
    Seen,
    Status,
    Stop,
    Submitted,
)
from oitcheck.submission import Row, answer, rows_of
from oitcheck.texts import Text, say

_DECIDED = frozenset((Status.PRESENT, Status.EXEMPT))


class Submission:
    """What was handed in, and what it is worth.

    Args:
        rows: the rows of the file.
        evaluation: the judge; it is told which addresses were submitted for what.
    """

    def __init__(self, rows: Sequence[Row], evaluation: Evaluation) -> None:
        self.rows = rows
        self.evaluation = evaluation
        self.reached: set[str] = set()
        self.urls = tuple(dict.fromkeys(row.url for row in rows if row.has and row.url))
        self.keys = frozenset(key(url) for url in self.urls)
        for item in evaluation.ruleset.items:
            own = frozenset(key(r.url) for r in rows_of(rows, item.number) if r.has and r.url)
            for disclosure in item.disclosures if own else ():
                evaluation.strengths.submitted[disclosure.id] = own

    def seen(self, home_url: str) -> list[Seen]:
        """The submitted addresses as links of the front page."""
        return [
            Seen(Link(row.url, row.url, raw=row.url), home_url)
            for row in self.rows
            if row.has and row.url
        ]

    def note(self, link: Link) -> None:
        """A link that the site shows; one that leads to a submitted address proves a way there."""
        if self.keys and link.url and (reached := key(link.url)) in self.keys:
            self.reached.add(reached)

    def applied(
        self,
        findings: Sequence[Finding],
        crawled: Crawled,
        readings: Mapping[str, Reading],
        facts: Facts,
    ) -> tuple[Finding, ...]:
        """The findings, those of items with rows decided by what was handed in."""
        items = {item.number: item for item in self.evaluation.ruleset.items}

        def decided(finding: Finding) -> Finding:
            rows = list(rows_of(self.rows, finding.item))
            if not rows or finding.status == Status.EXEMPT:
                return finding
            judge = _Judge(self, items[finding.item], rows, crawled, readings, facts)
            return judge.finding(finding)

        return tuple(decided(finding) for finding in findings)


class _Judge:
    """The rows of one item against what was crawled."""

    def __init__(
        self,
        submission: Submission,
        item: Item,
        rows: Sequence[Row],
        crawled: Crawled,
        readings: Mapping[str, Reading],
        facts: Facts,
    ) -> None:
        self.submission = submission
        self.item = item
        self.rows = rows
        self.crawled = crawled
        self.readings = readings
        self.facts = facts

    def finding(self, anywhere: Finding) -> Finding:
        """The finding by the rows, and what else is ``anywhere`` on the site."""
        urls = [row.url for row in self.rows if row.has and row.url]
        own = self._by(urls) if urls else self._unlinked(anywhere)
        own = replace(own, submitted=tuple(self._one(row) for row in self.rows))
        return self._but_there(own, anywhere) if own.status not in _DECIDED else own

    def _by(self, urls: Sequence[str]) -> Finding:
        evaluation = self.submission.evaluation
        only = self._counting(urls)
        return evaluation.finding(self.item, self.crawled, self.readings, self.facts, only)

    def _counting(self, urls: Sequence[str]) -> AbstractSet[str]:
        """The addresses that count: the submitted ones, and those that their pages link to."""
        own = {key(url) for url in urls}
        shown = (s for s in self.crawled.seen if s.link.url and key(s.found_on) in own)
        return own | {key(s.link.url) for s in shown}

    def _unlinked(self, anywhere: Finding) -> Finding:
        """No address was handed in: that is the answer, and an explanation is for a person."""
        status, reason = _without_address(self.rows)
        return replace(anywhere, status=status, reason=reason, near_misses=())

    def _one(self, row: Row) -> Submitted:
        said = answer(row).th
        if not (row.has and row.url):
            status, reason = _without_address([row])
            return Submitted("", said, status, reason, None)
        alone = self._by([row.url])
        return Submitted(row.url, said, alone.status, alone.reason, self._reachable(row.url))

    def _reachable(self, url: str) -> bool | None:
        """Whether the site leads to the address; ``None`` where not all of it was seen."""
        if key(url) in self.submission.reached | {key(self.crawled.home_url)}:
            return True
        return False if self.crawled.stopped_by == Stop.EXHAUSTED else None

    def _but_there(self, own: Finding, anywhere: Finding) -> Finding:
        if anywhere.status != Status.PRESENT:
            return own
        urls = dict.fromkeys(e.url for r in anywhere.requirements for e in r.evidence)
        if not urls:
            return own
        near = tuple(NearMiss(url, say("links.elsewhere")) for url in list(urls)[:3])
        reason = say("links.but_there", what=own.reason, url=next(iter(urls)))
        return replace(own, reason=reason, near_misses=(*near, *own.near_misses))


def _without_address(rows: Sequence[Row]) -> tuple[Status, Text]:
    if any(row.has for row in rows):
        return Status.MISSING, say("links.no_address")
    why = "; ".join(row.explanation for row in rows if row.explanation)
    if why:
        return Status.REVIEW, say("links.said_no_because", why=why)
    return Status.MISSING, say("links.said_no")
