"""The twin itself: what every case is compared with."""

from __future__ import annotations

import pytest

from tests.e2e.hostile.measured import Run
from tests.e2e.hostile.twin import ITEMS, MISSING

pytestmark = pytest.mark.e2e


def test_the_twin_shows_all_but_one(healthy: Run) -> None:
    assert healthy.code == 0
    assert healthy.statuses == {**dict.fromkeys(ITEMS, "present"), MISSING: "missing"}
    assert healthy.reasons == {}
    assert healthy.result["coverage"]["stopped_by"] == "exhausted"
