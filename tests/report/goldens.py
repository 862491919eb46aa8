"""What a format is held against. ``OITCHECK_RENEW=1 pytest tests/report`` writes it anew."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def same(name: str, content: str | bytes) -> None:
    """Hold ``content`` against the golden file ``name``, or renew that."""
    made = content.encode("utf-8") if isinstance(content, str) else content
    if os.environ.get("OITCHECK_RENEW"):
        (FOLDER / name).write_bytes(made)
    assert made.decode("utf-8") == (FOLDER / name).read_bytes().decode("utf-8")
