"""No pattern of ours takes a page hostage: the time of each grows with the text and no faster."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from tests.fuzz.compiled import Compiled, collected, files
from tests.fuzz.pumps import Pump, pumps, slow


@cache
def _of_module() -> dict[str, list[Compiled]]:
    found: dict[str, list[Compiled]] = {}
    for one in collected():
        found.setdefault(one.file, []).append(one)
    return found


def _use(pattern: re.Pattern[Any], how: str) -> Callable[[Any], object]:
    if how == "finditer":
        return lambda text: sum(1 for _ in pattern.finditer(text))
    method: Callable[[Any], object] = getattr(pattern, how)
    return method


def _trouble(one: Compiled) -> list[str]:
    """What makes a pattern slow: one pump for each of its uses is enough."""
    found = []
    for how in one.uses:
        use = _use(one.pattern, how)
        for pump in pumps(one.pattern):
            if said := slow(use, pump, one.of_bytes):
                found.append(f"{one.file}:{one.line} {how} {pump}: {said}")
                break
    return found


@pytest.mark.parametrize("file", files())
def test_no_pattern_is_slower_than_linear(file: str) -> None:
    assert [said for one in _of_module().get(file, []) for said in _trouble(one)] == []


def test_every_pattern_is_looked_at() -> None:
    assert sum(map(len, _of_module().values())) > 400
    assert set(_of_module()) <= set(files())


@pytest.mark.parametrize(
    ("source", "how"),
    [
        (r"\s+$", "search"),
        (r"[\w.]+@\w", "search"),
        (r"(?:a|aa)+$", "match"),
        (r"(?:\d+\s?)*x", "fullmatch"),
        (r"\s*\s*x", "match"),
        (r"<a [^>]*>", "finditer"),
        (r"ก(?!.*ข)", "finditer"),
        (r"^(?:[-.]?(?:th|\d{1,4}))*\.js$", "match"),
    ],
)
def test_a_slow_pattern_is_found(source: str, how: str) -> None:
    pattern = re.compile(source)
    assert any(slow(_use(pattern, how), pump) for pump in pumps(pattern)), pumps(pattern)


@pytest.mark.parametrize("source", [r"\S\s{0,20}x", r"(?<!\s)\s+$", r"(?>\w+)-", r"\d++\.|ก"])
def test_a_good_pattern_is_not_accused(source: str) -> None:
    pattern = re.compile(source)
    assert not [p for p in pumps(pattern) if slow(_use(pattern, "match"), p)]
    assert not slow(_use(pattern, "fullmatch"), Pump("", "1", "\0"))
