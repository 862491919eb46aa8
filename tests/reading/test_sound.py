"""Which pages the fast parser may have."""

from __future__ import annotations

import time

import pytest

from oitcheck.reading.sound import MAX_SIZE, sound


@pytest.mark.parametrize(
    "markup",
    [
        "",
        "คำเดียว",
        "<p>" * 5_000,
        "<ul>" + "<li>ก" * 5_000 + "</ul>",
        "<div><b>ก</b></div>" * 5_000,
        "<img src='data:image/png;base64," + "A" * 15_000 + "'>",
        "<div>" * 399 + "</div>" * 399,
    ],
)
def test_sound(markup: str) -> None:
    assert sound(markup)


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 100_000,
        "<font>" * 500,
        "<p><b>" * 600,
        "<div " + "a=1 " * 100_000 + ">",
        "<div " + "a=1 " * 100_000,
        "ก" * (MAX_SIZE + 1),
    ],
)
def test_not_sound(markup: str) -> None:
    started = time.monotonic()
    assert not sound(markup)
    assert time.monotonic() - started < 2
