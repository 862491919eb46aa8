"""Serves a whole site under its own names on loopback, sound or with faults."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from random import Random
from threading import Lock

from oitcheck.web.guard import ResolveRule
from tests.accuracy.kit.site import Site
from tests.sites.server import Answer, SmallServer, answer_of, running, status

Disturb = Callable[[Answer], Answer]
"""What becomes of an answer on its way."""
_DOWN = Answer(trouble="reset")
_NOBODY = 9


class SiteServer(SmallServer):
    """Every host of a site by its name; a host that the site has not hangs up."""

    def __init__(self, site: Site, disturb: Disturb) -> None:
        super().__init__({})
        self.hosts = {
            host: {path: answer_of(route) for path, route in paths.items()}
            for host, paths in site.routes.items()
        }
        self.disturb = disturb

    def answer(self, host: str, path: str) -> Answer:
        """What ``path`` of ``host`` answers."""
        paths = self.hosts.get(host.partition(":")[0])
        if paths is None:
            return _DOWN
        return self.disturb(paths.get(path) or paths.get("*") or status(404))


def sound(answer: Answer) -> Answer:
    """Nothing becomes of it."""
    return answer


def slow(seed: str, seconds: float) -> Disturb:
    """Answers come late, up to ``seconds``."""
    rng, lock = Random(seed), Lock()

    def late(answer: Answer) -> Answer:
        with lock:
            return replace(answer, seconds=rng.random() * seconds)

    return late


def faulty(seed: str, share: float) -> Disturb:
    """A share of the answers is an error, cut off, or none."""
    rng, lock = Random(seed), Lock()

    def broken(answer: Answer) -> Answer:
        with lock:
            fault = rng.choice(("status", "reset", "truncated")) if rng.random() < share else ""
        if fault == "status":
            return status(503)
        return replace(answer, trouble=fault) if fault else answer  # type: ignore[arg-type]

    return broken


@contextmanager
def serving(site: Site, disturb: Disturb = sound) -> Iterator[tuple[ResolveRule, ...]]:
    """Serve ``site``; gives the rules by which all names lead here."""
    with SiteServer(site, disturb) as server, running(server):
        yield (
            ResolveRule("*", 80, "127.0.0.1", server.server_port),
            ResolveRule("*", 443, "127.0.0.1", _NOBODY),
        )
