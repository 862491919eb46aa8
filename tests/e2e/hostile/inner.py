"""A site with a public name, and beside it an internal service: what was each asked for?

Both are on this machine. The site is reached by ``--resolve``, so that consent covers the one pair
of address and port and the service is as forbidden as it would be in an office's own network.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.hostile.measured import Run, scan
from tests.e2e.hostile.server import HostileServer, Page, Plays
from tests.e2e.hostile.twin import pages

NAME = "www.bantodsob.go.th"
SECRET = "ความลับของเครือข่ายภายใน"


class Inner(HostileServer):
    """Listens at every address of this machine; ``reached`` counts the connections."""

    def __init__(self) -> None:
        secret = Page(f"<title>{SECRET}</title><h1>{SECRET}</h1>".encode())
        super().__init__({}, {"*": lambda line: line.answer(secret.body)})
        self._socket.close()
        self._socket = socket.create_server(
            ("::", 0), family=socket.AF_INET6, backlog=128, dualstack_ipv6=True
        )
        self.port = self._socket.getsockname()[1]
        self.reached = 0

    def _serve(self, sock: socket.socket) -> None:
        self.reached += 1
        super()._serve(sock)


@contextmanager
def inner() -> Iterator[Inner]:
    """The internal service while the block runs; in the end nobody may have reached it."""
    service = Inner()
    with service.running():
        yield service
    assert (service.reached, service.asked) == (0, [])


@dataclass(frozen=True)
class Visited:
    """A scan, and what its server was asked for, in order."""

    run: Run
    asked: list[str]


def visited(
    plays: Plays,
    folder: Path,
    *options: str,
    links: Mapping[str, str] | None = None,
    site: Mapping[str, Page] | None = None,
    deadline: float | None = None,
    reading: float | None = None,
) -> Visited:
    """Scan the twin by its public name, with ``plays`` in place of some of its addresses."""
    with HostileServer(site if site is not None else pages(links=links), plays).running() as server:
        rule = f"{NAME}:80:127.0.0.1:{server.port}"
        at = f"http://{NAME}/"
        own = ("--resolve", rule, *options)
        run = scan(at, *own, folder=folder, deadline=deadline, reading=reading)
    return Visited(run, server.asked)
