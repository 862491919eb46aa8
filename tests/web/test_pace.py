"""Politeness in time, on a clock that does not really run."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from oitcheck.web.pace import Pace, retry_after
from tests.web.helpers import NOON, FakeClock, run


def starts(pace: Callable[[FakeClock], Pace], *hosts: str, took: float = 0.0) -> list[float]:
    """When requests to ``hosts`` begin, one after the other."""

    async def story() -> list[float]:
        clock = FakeClock()
        it = pace(clock)
        times = []
        for host in hosts:
            await it.wait(host)
            times.append(clock.time)
            it.took(host, took)
        return times

    return run(story())


def test_a_host_is_left_alone_between_requests() -> None:
    assert starts(lambda c: Pace(c, delay=0.5), "a", "a", "a") == [0.0, 0.5, 1.0]


def test_another_host_need_not_wait() -> None:
    assert starts(lambda c: Pace(c, delay=0.5), "a", "b", "a") == [0.0, 0.0, 0.5]


def test_no_delay_no_waiting_even_for_a_slow_server() -> None:
    assert starts(lambda c: Pace(c, delay=0.0), "a", "a", took=3.0) == [0.0, 0.0]


def test_a_slow_server_is_asked_more_rarely() -> None:
    assert starts(lambda c: Pace(c, delay=0.5), "a", "a", took=3.0) == [0.0, 3.0]
    assert starts(lambda c: Pace(c, delay=0.5), "a", "a", took=30.0) == [0.0, 5.0]


@pytest.mark.parametrize(("asked", "kept"), [(2.0, 2.0), (86400.0, 10.0), (-3.0, 0.5), (0.1, 0.5)])
def test_crawl_delay_up_to_a_cap(asked: float, kept: float) -> None:
    def pace(clock: FakeClock) -> Pace:
        it = Pace(clock, delay=0.5)
        it.crawl_delay("a", asked)
        return it

    assert starts(pace, "a", "a") == [0.0, kept]


def test_hold_delays_every_request_of_the_host() -> None:
    def pace(clock: FakeClock) -> Pace:
        it = Pace(clock, delay=0.0)
        it.hold("a", 7)
        it.hold("b", 10_000)
        return it

    assert starts(pace, "a", "b") == [7.0, 60.0]


def test_slots_bound_what_is_under_way() -> None:
    async def story() -> int:
        pace, under_way, most = Pace(FakeClock(), connections=3), 0, 0

        async def one() -> None:
            nonlocal under_way, most
            async with pace.slot():
                under_way += 1
                most = max(most, under_way)
                await asyncio.sleep(0.001)
                under_way -= 1

        await asyncio.gather(*(one() for _ in range(10)))
        return most

    assert run(story()) == 3


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        (" 7 ", 7.0),
        ("0", 0.0),
        ("86400", 60.0),
        ("9" * 500, 60.0),
        ("Sat, 01 Apr 2023 05:00:20 GMT", 20.0),
        ("Sat, 01 Apr 2023 05:00:20", 20.0),
        ("Sat, 01 Apr 2023 04:00:00 GMT", 0.0),
        ("Fri, 31 Dec 2099 23:59:59 GMT", 60.0),
        ("-5", None),
        ("1.5e9", None),
        ("soon", None),
        ("๗", None),
        ("Sat, 99 Apr 20230 05:00:20 GMT", None),
    ],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    assert retry_after(value, NOON) == seconds
