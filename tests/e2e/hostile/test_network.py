"""Cases 11 and 31: what a name leads to, over real sockets, with a resolver of our own."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from oitcheck.model import Reason
from oitcheck.web.fetch import HttpFetcher
from oitcheck.web.guard import HEAD_START, Guard, parse_resolve
from oitcheck.web.seams import Fetched, SystemClock
from tests.e2e.hostile.server import HostileServer, Line, Page
from tests.e2e.hostile.test_answers import black_hole, to

pytestmark = pytest.mark.e2e

SITE, INSIDE, HOLE = "127.0.0.1", "127.0.0.2", "127.0.0.3"
NAME = "www.bantodsob.go.th"


class Names:
    """Gives an answer a look-up; the last one for ever."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        self.asked.append(f"{host}:{port}")
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@contextmanager
def listening(address: str, port: int) -> Iterator[list[str]]:
    """Something internal at an address and a port; the connections that it got."""
    reached: list[str] = []
    with socket.create_server((address, port)) as listener:
        listener.setblocking(False)
        yield reached
        with suppress(BlockingIOError):
            reached.append(str(listener.accept()[1]))


@contextmanager
def site(**plays: str) -> Iterator[HostileServer]:
    """A site of one page; the others send the visitor elsewhere."""
    moved = {f"/{name}": to(where) for name, where in plays.items()}
    with HostileServer({"/": Page(b"<p>here")}, moved).running() as server:
        yield server


def consented(server: HostileServer, names: Names) -> Guard:
    """A guard that lets us to the site, by its address and port, and looks names up."""
    rule = parse_resolve(f"site.invalid:{server.port}:{SITE}:{server.port}")
    return Guard([rule], resolver=names)


def fetch(guard: Guard, scratch: Path, *urls: str) -> list[Fetched]:
    """Ask for addresses, one after the other, by one fetcher."""

    async def story() -> list[Fetched]:
        async with HttpFetcher(guard, scratch, SystemClock(), agent="oitcheck", deadline=8) as door:
            return [await door.fetch(url) for url in urls]

    return asyncio.run(story())


def reasons(fetched: Sequence[Fetched]) -> list[Reason | None]:
    return [one.problem.reason if one.problem else None for one in fetched]


def test_case_11_a_second_look_up_cannot_lead_elsewhere(tmp_path: Path) -> None:
    """What was judged is what is connected to, now and later: the name is not asked again."""
    names = Names([SITE], [INSIDE])
    with site() as server, listening(INSIDE, server.port) as reached:
        url = f"http://{NAME}:{server.port}/"
        assert reasons(fetch(consented(server, names), tmp_path, url, url, url)) == [None] * 3
    assert len(names.asked) == 1
    assert reached == []
    assert server.asked == ["/"] * 3


def test_case_11_the_same_name_at_another_port(tmp_path: Path) -> None:
    """Consent is for a pair: the site's own name leads to nothing internal by another port."""
    with socket.socket() as spare:
        spare.bind((SITE, 0))
        other = spare.getsockname()[1]
    hop = f"http://{NAME}:{other}/"
    with site(hop=hop) as server, listening(SITE, other) as reached:
        guard = consented(server, Names([SITE]))
        (got,) = fetch(guard, tmp_path, start := f"http://{NAME}:{server.port}/hop")
    assert reasons([got]) == [Reason.PRIVATE_ADDRESS]
    assert (got.hops, got.final_url) == ((start,), hop)
    assert (got.body_path, got.sha256, reached) == ("", "", [])


@pytest.mark.parametrize("inside_first", [True, False])
@pytest.mark.parametrize("address", [INSIDE, f"::ffff:{INSIDE}"])
def test_case_11_of_mixed_answers_the_internal_one_is_left_out(
    address: str, inside_first: bool, tmp_path: Path
) -> None:
    answer = [address, SITE] if inside_first else [SITE, address]
    with site() as server, listening(INSIDE, server.port) as reached:
        guard = consented(server, Names(answer))
        assert reasons(fetch(guard, tmp_path, f"http://{NAME}:{server.port}/")) == [None]
    assert reached == []


def test_case_11_where_the_allowed_one_is_dead_the_internal_one_is_not_tried(
    tmp_path: Path,
) -> None:
    with site() as server:
        port = server.port
    guard = consented(server, Names([SITE, INSIDE]))
    with listening(INSIDE, port) as reached:
        assert reasons(fetch(guard, tmp_path, f"http://{NAME}:{port}/")) == [Reason.CONNECT]
    assert reached == []


def test_case_11_the_chain_of_a_refused_redirect_is_kept(tmp_path: Path) -> None:
    names = Names([SITE])
    with site(one="/two", two="http://[::ffff:127.0.0.2]:9/latest/") as server:
        at = f"http://{NAME}:{server.port}"
        (got,) = fetch(consented(server, names), tmp_path, f"{at}/one")
    assert reasons([got]) == [Reason.PRIVATE_ADDRESS]
    assert got.hops == (f"{at}/one", f"{at}/two")
    assert got.final_url == "http://[::ffff:127.0.0.2]:9/latest/"


def timed(addresses: Sequence[str], port: int, scratch: Path, times: int) -> list[float]:
    """How long each of some requests took to a name with ``addresses``; all are answered."""
    guard = Guard(resolver=Names(addresses), allow_private=True)
    took = []
    for fetched in fetch(guard, scratch, *[f"http://{NAME}:{port}/"] * times):
        assert fetched.problem is None
        took.append(fetched.seconds)
    return took


@pytest.mark.parametrize(
    ("dead", "most"),
    [
        (["127.0.0.4"], 0.5),
        (["::1"], 0.5),
        (["::1", "::ffff:127.0.0.4", "127.0.0.4"], 0.5),
        ([HOLE], HEAD_START + 1),
        (["::1", HOLE, "127.0.0.4"], 2 * HEAD_START + 1),
    ],
)
def test_case_31_a_dead_address_beside_one_that_answers(
    dead: list[str], most: float, tmp_path: Path
) -> None:
    """The dead one costs a moment, once: the next connection goes where the first got through."""
    with site() as server, black_hole(HOLE, server.port):
        first, *more = timed([*dead, SITE], server.port, tmp_path, 3)
    assert first < most
    assert max(more) < HEAD_START / 2


def test_case_31_the_one_that_answered_falls_silent_for_new_calls(tmp_path: Path) -> None:
    """Which address got through is remembered, and forgotten where it does not any more."""
    names = Names([SITE, INSIDE])
    guard = Guard(resolver=names, allow_private=True)
    with site() as server:
        url = f"http://{NAME}:{server.port}/"
        assert reasons(fetch(guard, tmp_path, url)) == [None]
    pages = {"/": Page(b"<p>there")}
    with HostileServer(pages, address=INSIDE, port=server.port).running() as other:
        assert reasons(fetch(guard, tmp_path, url)) == [None]
    assert other.asked == ["/"]


def test_case_31_every_address_is_dead(tmp_path: Path) -> None:
    with site() as server:
        port = server.port
    guard = Guard(resolver=Names(["::1", "127.0.0.4", SITE]), allow_private=True)
    began = time.monotonic()
    assert reasons(fetch(guard, tmp_path, f"http://{NAME}:{port}/")) == [Reason.CONNECT]
    assert time.monotonic() - began < 2


def test_case_31_every_address_is_a_black_hole(tmp_path: Path) -> None:
    with black_hole(HOLE) as port:
        guard = Guard(resolver=Names([HOLE, HOLE]), allow_private=True)
        began = time.monotonic()
        (got,) = fetch(guard, tmp_path, f"http://{NAME}:{port}/")
    assert reasons([got]) == [Reason.TIMEOUT]
    assert time.monotonic() - began < 8 + 2


def test_case_31_an_address_that_hangs_up_at_once(tmp_path: Path) -> None:
    """It took the call, so it is the server: that it says nothing is a reason of its own."""
    with HostileServer({}, {"/": Line.reset}).running() as server:
        guard = Guard(resolver=Names([SITE]), allow_private=True)
        assert reasons(fetch(guard, tmp_path, server.url)) == [Reason.RESET]
