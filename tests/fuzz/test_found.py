"""What fuzzing found stays mended, and the fuzzed targets hold on small mutations of real files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS

FOUND = sorted((Path(__file__).parent / "found").rglob("*.*"))


def test_there_are_examples() -> None:
    assert {path.parent.name for path in FOUND} <= set(TARGETS)
    assert FOUND


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_was_found_is_read(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@given(st.binary(max_size=600))
@settings(max_examples=60, deadline=None)
def test_rules_and_streams_of_any_bytes(body: bytes) -> None:
    TARGETS["rules"](body)
    TARGETS["stream"](body)


@given(st.binary(max_size=200), st.sampled_from([b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf1 "]))
@settings(max_examples=40, deadline=None)
def test_office_files_of_any_bytes(body: bytes, mark: bytes) -> None:
    TARGETS["office"](mark + body)
