"""The healthy twin's own figures, measured once a worker, and the book of all measurements."""

from __future__ import annotations

import pytest

from tests.e2e.hostile.measured import Run, played


@pytest.fixture(scope="session")
def healthy(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A scan of the twin without any fault."""
    return played({}, tmp_path_factory.mktemp("healthy"))
