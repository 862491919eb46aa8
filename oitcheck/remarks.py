"""Remarks on the site apart from its items: intruders, certificates, broken letters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from oitcheck.address import host_of
from oitcheck.model import Flaw, Reading, Reason, SiteWarning, Visit
from oitcheck.texts import Text, say

MOST = 10
INTRUDERS = ("hacked", "planted_links")
GRAVE = (*INTRUDERS, *Flaw, "tls_too_old")
"""The kinds that stand at the top of a report, gravest first."""


def remarks(
    visits: Mapping[str, Visit], readings: Mapping[str, Reading]
) -> tuple[SiteWarning, ...]:
    """What the agency should hear of its hosts, pages and files; at most ``MOST`` a kind.

    The gravest come first. Only of its own: what stands elsewhere is not in its hands.
    """
    own = [visit for visit in visits.values() if not visit.off_site]
    by_kind: dict[str, list[SiteWarning]] = {kind: [] for kind in GRAVE}
    for warning in (*_hosts(own), *_pages(own, readings)):
        by_kind.setdefault(warning.kind, []).append(warning)
    return tuple(warning for some in by_kind.values() for warning in some[:MOST])


def _hosts(visits: Iterable[Visit]) -> Iterator[SiteWarning]:
    """One warning for each host whose certificate, or TLS, is not in order."""
    told = set()
    for visit in visits:
        if visit.unproven and visit.unproven.host not in told:
            told.add(visit.unproven.host)
            flaw, host = visit.unproven.flaw, visit.unproven.host
            yield SiteWarning(
                flaw, visit.url, say("remark.certificate", host=host, flaw=_flaw(flaw))
            )
        old = visit.problem is not None and visit.problem.reason is Reason.TLS_TOO_OLD
        if old and (host := host_of(visit.final_url)) not in told:
            told.add(host)
            yield SiteWarning("tls_too_old", visit.final_url, say("remark.tls_too_old", host=host))


def _flaw(flaw: Flaw) -> Text:
    return say(f"flaw.{flaw.value}")


def _pages(visits: Iterable[Visit], readings: Mapping[str, Reading]) -> Iterator[SiteWarning]:
    for visit in visits:
        for kind, text in (*_intruders(visit), *_letters(readings.get(visit.url))):
            yield SiteWarning(kind, visit.final_url, text)


def _intruders(visit: Visit) -> Iterator[tuple[str, Text]]:
    if visit.problem and visit.problem.reason is Reason.HACKED:
        yield "hacked", say("remark.hacked", words=visit.problem.detail)
    elif visit.planted:
        yield "planted_links", say("remark.planted_links", words=visit.planted)


def _letters(reading: Reading | None) -> Iterator[tuple[str, Text]]:
    if reading is None:
        return
    if reading.page and reading.page.mended:
        yield "mojibake", say("remark.mojibake", how=reading.page.mended)
    elif reading.page and reading.page.garbage:
        yield "encoding", say("remark.encoding")
    if reading.document and reading.document.decoded:
        yield "text_layer", say("remark.text_layer")
