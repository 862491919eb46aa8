"""TLS: what is proven, what is read without proof, and that nothing is ever sent to such a host."""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from pathlib import Path

import pytest
import trustme

from oitcheck.model import Flaw, Reason, Unproven
from oitcheck.web.seams import Call, Fetched
from oitcheck.web.tls import TlsContext
from tests.web.helpers import Route, Server, answer, fetcher, page, run

ROOT = trustme.CA()
POST = Call("POST", body=b"name=x")


def serving(authority: trustme.CA = ROOT, name: str = "127.0.0.1") -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def trusting() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    ROOT.configure_trust(context)
    return context


def asked(
    tmp_path: Path,
    tls: ssl.SSLContext,
    calls: Sequence[Call | None] = (None,),
    route: Route | None = None,
    proving: TlsContext = trusting,
) -> tuple[list[Fetched], Server]:
    async def story() -> tuple[list[Fetched], Server]:
        routes = {"/": route or page("x")}
        async with Server(routes, tls) as server, fetcher(tmp_path, tls=proving) as door:
            return [await door.fetch(server.url(), call=call) for call in calls], server

    return run(story())


def test_a_proven_host_is_kept_on_the_line(tmp_path: Path) -> None:
    answers, server = asked(tmp_path, serving(), (None, None))
    assert [(a.problem, a.unproven) for a in answers] == [(None, None)] * 2
    assert server.connections == 1


@pytest.mark.parametrize(
    ("authority", "name", "flaw"),
    [
        (trustme.CA(), "127.0.0.1", Flaw.CHAIN),
        (trustme.CA(parent_cert=trustme.CA()), "127.0.0.1", Flaw.AUTHORITY),
        (ROOT, "10.9.8.7", Flaw.HOST),
        (ROOT, "other.example", Flaw.HOST),
    ],
)
def test_an_unproven_host_is_read_and_known(
    tmp_path: Path, authority: trustme.CA, name: str, flaw: Flaw
) -> None:
    answers, _ = asked(tmp_path, serving(authority, name), (None, None))
    assert [a.problem for a in answers] == [None, None]
    assert [a.unproven for a in answers] == [Unproven(flaw, "127.0.0.1")] * 2


def test_nothing_is_sent_to_an_unproven_host(tmp_path: Path) -> None:
    answers, server = asked(tmp_path, serving(trustme.CA()), (None, POST, POST))
    assert answers[0].problem is None
    assert [a.problem and a.problem.reason for a in answers[1:]] == [Reason.TLS] * 2
    assert server.paths == ["/"], "only what was read"


def test_the_proof_of_the_system_is_what_counts(tmp_path: Path) -> None:
    """Without a root of its own a test's authority is a stranger to this machine."""
    from oitcheck.web.tls import system_tls

    (fetched,), _ = asked(tmp_path, serving(), proving=system_tls)
    assert fetched.unproven is not None


def test_a_hop_over_an_unproven_host_marks_what_lies_behind_it(tmp_path: Path) -> None:
    async def story() -> Fetched:
        async with Server({"/": page("x")}, serving()) as good:
            onward = answer("", "302 Found", Location=good.url())
            bad = Server({"/": onward}, serving(trustme.CA()))
            async with bad, fetcher(tmp_path, tls=trusting) as door:
                return await door.fetch(bad.url())

    fetched = run(story())
    assert fetched.problem is None
    assert fetched.unproven == Unproven(Flaw.CHAIN, "127.0.0.1")
