"""A folder of small rules for each test, and a terminal of one width."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rulebook.small import small_rules


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return small_rules(tmp_path / "rules")


@pytest.fixture(autouse=True)
def wide_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "150")
