"""The same site in other circumstances: verdicts must not move between present and missing."""

from __future__ import annotations

import multiprocessing
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from random import Random

import lxml.html

from oitcheck.reading.reader import Reader
from tests.accuracy.kit.site import Site
from tests.accuracy.scanning import scan
from tests.accuracy.serving import Disturb, faulty, slow, sound
from tests.accuracy.suite import build
from tests.sites.server import Answer, Route, answer_of

FAULTS = 0.05
_CHARSET = re.compile(rb"charset=[\"']?\s*(windows-874|tis-620|utf-8)", re.IGNORECASE)
_OPEN = frozenset({"review", "unchecked"})


@dataclass(frozen=True)
class Circumstance:
    """How a site is served and scanned again; ``may_open``: an item may become undecided."""

    name: str
    disturb: Callable[[str], Disturb] = lambda seed: sound
    connections: int = 4
    shuffled: bool = False
    may_open: bool = False


CIRCUMSTANCES = (
    Circumstance("one connection", connections=1),
    Circumstance("16 connections", connections=16),
    Circumstance("links shuffled", shuffled=True),
    Circumstance("links shuffled, 16 connections", shuffled=True, connections=16),
    Circumstance("answers late by up to 0.2 s", lambda seed: slow(seed, 0.2)),
    Circumstance("5 % faults", lambda seed: faulty(seed, FAULTS), may_open=True),
)


def statuses(
    site: Site, circumstance: Circumstance, reader: Reader | None = None
) -> dict[str, str]:
    """The status of each item in a circumstance."""
    served = shuffled(site) if circumstance.shuffled else site
    seed = f"{circumstance.name} {site.family} {site.number}"
    verdicts = scan(
        served, circumstance.disturb(seed), connections=circumstance.connections, reader=reader
    )
    return {verdict.item: verdict.status for verdict in verdicts}


def moved(
    before: Mapping[str, str], after: Mapping[str, str], *, may_open: bool
) -> Iterator[tuple[str, str, str]]:
    """Items whose status is another: (item, before, after)."""
    for item, was in before.items():
        now = after[item]
        if now != was and not (may_open and now in _OPEN):
            yield item, was, now


def compared(
    circumstance: Circumstance, names: Sequence[tuple[str, int]], workers: int = 2
) -> dict[str, int]:
    """How many verdicts moved on some sites: to or from present or missing, otherwise, opened."""
    context = multiprocessing.get_context("spawn")
    asked = [(circumstance.name, *name) for name in names]
    with ProcessPoolExecutor(workers, context) as pool:
        pairs = [pair for site in pool.map(_both, asked) for pair in site]
    moved = [(was, now) for was, now in pairs if was != now]
    moves = [pair for pair in moved if not (circumstance.may_open and pair[1] in _OPEN)]
    decided = sum(bool({*pair} & {"present", "missing"}) for pair in moves)
    return {
        "sites": len(names),
        "items": len(pairs),
        "present or missing moved": decided,
        "other moves": len(moves) - decided,
        "opened": len(moved) - len(moves),
    }


def _both(asked: tuple[str, str, int]) -> list[tuple[str, str]]:
    """The statuses of a site in ordinary circumstances and in another."""
    name, family, number = asked
    other = next(c for c in CIRCUMSTANCES if c.name == name)
    site = build(family, number)
    before, after = statuses(site, Circumstance("as usual")), statuses(site, other)
    return [(before[item], after[item]) for item in before]


def shuffled(site: Site) -> Site:
    """The site with the links of every list in another order."""
    rng = Random(f"shuffle {site.family} {site.number}")
    routes = {
        host: {path: _shuffled(answer_of(route), rng) for path, route in paths.items()}
        for host, paths in site.routes.items()
    }
    return replace(site, routes=routes)


def _shuffled(answer: Answer, rng: Random) -> Route:
    if not answer.type.startswith("text/html") or not answer.body.strip():
        return answer
    found = _CHARSET.search(answer.type.encode()) or _CHARSET.search(answer.body)
    encoding = "cp874" if found and found[1].lower() != b"utf-8" else "utf-8"
    try:
        text = answer.body.decode(encoding)
    except UnicodeDecodeError:
        encoding, text = "cp874", answer.body.decode("cp874")
    tree = lxml.html.document_fromstring(text)
    for parent in tree.iter():
        _shuffle(parent, rng)
    body = lxml.html.tostring(tree, encoding="unicode", doctype="<!DOCTYPE html>")
    return replace(answer, body=body.encode(encoding, "xmlcharrefreplace"))


def _shuffle(parent: lxml.html.HtmlElement, rng: Random) -> None:
    """Exchange the children that hold links, where all children are of one kind."""
    children = list(parent)
    if len({child.tag for child in children}) != 1 or parent.tag in ("html", "dl"):
        return
    places = [n for n, child in enumerate(children) if child.tag == "a" or child.findall(".//a")]
    order = rng.sample(places, len(places))
    tails = [child.tail for child in children]
    new = list(children)
    for place, source in zip(places, order, strict=True):
        new[place] = children[source]
    parent[:] = new
    for child, tail in zip(parent, tails, strict=True):
        child.tail = tail
