"""How much of a site was seen, from what the crawl brought home."""

from __future__ import annotations

from collections.abc import Mapping

from oitcheck.model import (
    Coverage,
    CoverageProblem,
    Crawled,
    Kind,
    Problem,
    Reading,
    Reason,
    RenderedPage,
    Visit,
)

MOST_TRAPS = 50


def coverage(crawled: Crawled, readings: Mapping[str, Reading]) -> Coverage:
    """What was read, what was not and why, what a browser opened."""
    visits = crawled.visits.values()
    problems = [(v, p) for v in visits if (p := _problem(v, readings))]
    unread = {v.url for v, _ in problems}
    good = [v for v in visits if v.url not in unread]
    rendered = tuple(
        RenderedPage(v.final_url, v.rendering.why, v.rendering.sha256)
        for v in visits
        if v.rendering and v.rendering.sha256
    )
    return Coverage(
        pages=sum(v.kind == Kind.HTML for v in good),
        documents=sum(v.kind != Kind.HTML for v in good),
        unreadable=len(problems),
        rendered=len(rendered),
        requests=crawled.requests,
        bytes=crawled.bytes,
        stopped_by=crawled.stopped_by,
        problems=tuple(CoverageProblem(v.url, p.reason, p.detail, v.found_on) for v, p in problems),
        rendering=rendered,
        traps=crawled.traps[:MOST_TRAPS],
    )


def _problem(visit: Visit, readings: Mapping[str, Reading]) -> Problem | None:
    """Why an address was not read: it was not fetched, or nobody could read what came."""
    reading = readings.get(visit.url)
    if reading is None and visit.kind == Kind.OTHER:
        return visit.problem or Problem(Reason.UNSUPPORTED)
    return visit.seen_in_part or (reading.problem if reading else None)
