"""The healthy twin's own figures, measured once a worker; and these are drills of minutes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.e2e.hostile.measured import Run, played

HERE = Path(__file__).parent
QUICK = "test_table.py"


@pytest.fixture(scope="session")
def healthy(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A scan of the twin without any fault."""
    return played({}, tmp_path_factory.mktemp("healthy"))


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Every case belongs to ``make slow``; the table of them is looked at with each change."""
    for item in items:
        if item.path.parent == HERE and item.path.name != QUICK:
            item.add_marker(pytest.mark.slow)
