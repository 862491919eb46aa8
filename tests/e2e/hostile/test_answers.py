"""Cases 1-16: what a server does to one answer."""

from __future__ import annotations

import time
import zlib
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest

from tests.e2e.hostile.measured import BOMB_GROWTH, GROWTH, Run, played, unharmed
from tests.e2e.hostile.server import Line

pytestmark = pytest.mark.e2e

BY_THE_WAY = {"/fault": "หน้าอื่น"}
"""A page that no item needs."""


@cache
def bomb(bits: int = 31) -> bytes:
    """300 MB of zeros, compressed."""
    stream = zlib.compressobj(9, zlib.DEFLATED, bits)
    return b"".join(stream.compress(bytes(1_000_000)) for _ in range(300)) + stream.flush()


def gzip_bomb(line: Line) -> None:
    line.answer(bomb(), headers={"Content-Encoding": "gzip"})


@pytest.mark.parametrize(("path", "hit"), [("/fault", ()), ("/contact.html", ("O5",))])
def test_case_01_gzip_bomb(path: str, hit: tuple[str, ...], healthy: Run, tmp_path: Path) -> None:
    run = played({path: gzip_bomb}, tmp_path, links=BY_THE_WAY)
    unharmed(run, hit)
    assert run.reasons[path] == "too_large"
    assert run.megabytes - healthy.megabytes < BOMB_GROWTH
    assert run.seconds - healthy.seconds < 10


def endless(line: Line) -> None:
    line.head()
    with suppress(OSError):
        while not line.closing.is_set():
            line.send(b"<p>" + b"x" * 65536)


@pytest.mark.parametrize(("path", "hit"), [("/fault", ()), ("/contact.html", ("O5",))])
def test_case_04_endless_body(
    path: str, hit: tuple[str, ...], healthy: Run, tmp_path: Path
) -> None:
    run = played({path: endless}, tmp_path, links=BY_THE_WAY)
    unharmed(run, hit)
    assert run.reasons[path] == "too_large"
    assert run.megabytes - healthy.megabytes < GROWTH


def drip(line: Line) -> None:
    line.head(length=100_000)
    with suppress(OSError):
        while not line.closing.is_set():
            line.send(b"x")
            time.sleep(1)


@pytest.mark.parametrize(("path", "hit"), [("/fault", ()), ("/contact.html", ("O5",))])
def test_case_05_drip_body(path: str, hit: tuple[str, ...], healthy: Run, tmp_path: Path) -> None:
    run = played({path: drip}, tmp_path, links=BY_THE_WAY, deadline=2)
    unharmed(run, hit)
    assert run.reasons[path] == "timeout"
    assert run.seconds - healthy.seconds < 2 + 4 + 5
