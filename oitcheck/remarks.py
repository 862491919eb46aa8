"""Remarks on the site apart from its items: what its visitors see as broken letters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from oitcheck.model import Reading, SiteWarning, Visit
from oitcheck.texts import Text, say

MOST = 10


def remarks(
    visits: Mapping[str, Visit], readings: Mapping[str, Reading]
) -> tuple[SiteWarning, ...]:
    """What the agency should hear of the pages and files that were read; at most ``MOST`` a kind.

    Only of its own: what stands elsewhere is not in its hands.
    """
    counts: dict[str, int] = {}
    out = []
    for visit in visits.values():
        reading = None if visit.off_site else readings.get(visit.url)
        for kind, text in _of(reading) if reading else ():
            counts[kind] = counts.get(kind, 0) + 1
            if counts[kind] <= MOST:
                out.append(SiteWarning(kind, visit.final_url, text))
    return tuple(out)


def _of(reading: Reading) -> Iterator[tuple[str, Text]]:
    if reading.page and reading.page.mended:
        yield "mojibake", say("remark.mojibake", how=reading.page.mended)
    elif reading.page and reading.page.garbage:
        yield "encoding", say("remark.encoding")
    if reading.document and reading.document.decoded:
        yield "text_layer", say("remark.text_layer")
