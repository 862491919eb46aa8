"""What may be connected to, and that nothing else is."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oitcheck.errors import UsageError
from oitcheck.model import Reason
from oitcheck.web.guard import Guard, ResolveRule, SystemResolver, is_public, parse_resolve
from oitcheck.web.seams import Failed
from tests.web.helpers import Server, run


class Names:
    """A resolver over a dictionary; each look-up takes the next answer, the last one stays."""

    def __init__(self, **names: list[list[str]]) -> None:
        self.names = {name.replace("_", "."): answers for name, answers in names.items()}
        self.asked: list[str] = []

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        self.asked.append(host)
        answers = self.names.get(host)
        if answers is None:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return answers.pop(0) if len(answers) > 1 else answers[0]


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.8.8",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.18.0.1",
        "::1",
        "::",
        "fe80::1",
        "fe80::1%2",
        "fc00::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "2002:7f00:1::1",
        "2002:a00:1::1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1",
    ],
)
def test_private_in_every_form(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "203.150.1.1", "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::808:808"],
)
def test_public(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_an_embedded_address_is_judged_like_itself(ip: object) -> None:
    assert is_public(f"::ffff:{ip}") == is_public(str(ip))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("www.a.go.th:80:127.0.0.1", ResolveRule("www.a.go.th", 80, "127.0.0.1", 80)),
        ("WWW.A.go.th.:80:127.0.0.1:8080", ResolveRule("www.a.go.th", 80, "127.0.0.1", 8080)),
        ("*:443:[::1]:8443", ResolveRule("*", 443, "::1", 8443)),
        ("[::2]:80:10.0.0.1", ResolveRule("::2", 80, "10.0.0.1", 80)),
    ],
)
def test_parse_resolve(text: str, rule: ResolveRule) -> None:
    assert parse_resolve(text) == rule


@pytest.mark.parametrize(
    "text",
    ["", "a", "a:80", "a:80:b", "a:80:::1", "a:0:127.0.0.1", "a:80:127.0.0.1:70000", "a:x:1.2.3.4"]
    + ["a:80:999.0.0.1", ":80:127.0.0.1", "a b:80:127.0.0.1", "http://a:80:127.0.0.1"],
)
def test_a_bad_resolve_is_explained_in_both_languages(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_resolve(text)
    assert "HOST:PORT:ADDRESS" in caught.value.text.en
    assert "ต้องอยู่ในรูป" in caught.value.text.th


def permitted(guard: Guard, host: str, port: int = 80) -> tuple[list[str], int] | Reason:
    try:
        return run(guard.permitted(host, port))
    except Failed as failed:
        return failed.problem.reason


def test_a_public_name_is_looked_up_once() -> None:
    names = Names(a_th=[["8.8.8.8"], ["10.0.0.1"]])
    guard = Guard(resolver=names)
    assert permitted(guard, "a.th") == (["8.8.8.8"], 80)
    assert permitted(guard, "a.th") == (["8.8.8.8"], 80)
    assert names.asked == ["a.th"]


def test_of_mixed_answers_only_the_public_ones_are_used() -> None:
    guard = Guard(resolver=Names(a_th=[["10.0.0.1", "8.8.8.8", "::1"]]))
    assert permitted(guard, "a.th") == (["8.8.8.8"], 80)


def test_a_private_name_is_refused_unless_allowed() -> None:
    def names() -> Names:
        return Names(a_th=[["10.0.0.1"]])

    assert permitted(Guard(resolver=names()), "a.th") is Reason.PRIVATE_ADDRESS
    assert permitted(Guard(resolver=names(), allow_private=True), "a.th") == (["10.0.0.1"], 80)


def test_an_unknown_name() -> None:
    assert permitted(Guard(resolver=Names()), "a.th") is Reason.NO_HOST


@pytest.mark.parametrize(
    "host", ["2130706433", "0177.0.0.1", "0x7f.1", "127.1", "localhost", "::1"]
)
def test_numbers_are_judged_by_what_they_connect_to(host: str) -> None:
    reason = permitted(Guard(resolver=SystemResolver()), host)
    assert reason in (Reason.PRIVATE_ADDRESS, Reason.NO_HOST)


def test_a_rule_maps_without_a_look_up_and_consents_to_its_pair_only() -> None:
    names = Names(b_th=[["127.0.0.1"]])
    guard = Guard([parse_resolve("a.th:80:127.0.0.1:8080")], resolver=names)
    assert permitted(guard, "a.th", 80) == (["127.0.0.1"], 8080)
    assert permitted(guard, "a.th", 443) is Reason.NO_HOST
    assert names.asked == []
    assert permitted(guard, "127.0.0.1", 8080) == (["127.0.0.1"], 8080)
    assert permitted(guard, "127.0.0.1", 80) is Reason.PRIVATE_ADDRESS
    assert permitted(guard, "b.th", 80) is Reason.PRIVATE_ADDRESS


def test_a_star_rule_means_that_nothing_is_looked_up() -> None:
    names = Names(a_th=[["8.8.8.8"]])
    guard = Guard([parse_resolve("*:80:127.0.0.1:8080")], resolver=names)
    assert permitted(guard, "a.th", 80) == (["127.0.0.1"], 8080)
    assert permitted(guard, "a.th", 443) is Reason.NO_HOST
    assert names.asked == []


def test_the_start_address_is_consent_to_exactly_its_pair() -> None:
    guard = Guard(resolver=Names(intra_th=[["10.0.0.5"]]))
    run(guard.consent("http://intra.th/"))
    assert permitted(guard, "intra.th", 80) == (["10.0.0.5"], 80)
    assert permitted(guard, "10.0.0.5", 80) == (["10.0.0.5"], 80)
    assert permitted(guard, "intra.th", 443) is Reason.PRIVATE_ADDRESS
    assert permitted(guard, "10.0.0.6", 80) is Reason.PRIVATE_ADDRESS


def test_consent_to_an_unknown_host_is_no_error() -> None:
    run(Guard(resolver=Names()).consent("http://a.th/"))


def test_a_dead_address_gives_way_to_the_next() -> None:
    async def story() -> tuple[str, list[str]]:
        names = Names(a_th=[["::1", "127.0.0.2", "127.0.0.1"]])
        guard = Guard(resolver=names, allow_private=True)
        async with Server({}) as server:
            sock = await guard.connect("a.th", server.port)
            peer = sock.getpeername()[0]
            sock.close()
            best, _ = await guard.permitted("a.th", server.port)
        return peer, best

    peer, best = run(story())
    assert peer == best[0] == "127.0.0.1"


def test_nobody_listens() -> None:
    async def story() -> Reason:
        async with Server({}) as server:
            port = server.port
        try:
            await Guard(resolver=Names(a_th=[["127.0.0.1"]]), allow_private=True).connect(
                "a.th", port
            )
        except Failed as failed:
            return failed.problem.reason
        raise AssertionError

    assert run(story()) is Reason.CONNECT


def test_a_cancelled_race_leaves_nothing_open() -> None:
    async def story() -> None:
        names = Names(a_th=[["127.0.0.1", "127.0.0.2"]])
        guard = Guard(resolver=names, allow_private=True)
        async with Server({}) as server:
            task = asyncio.create_task(guard.connect("a.th", server.port))
            await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await asyncio.sleep(0.02)

    run(story())
