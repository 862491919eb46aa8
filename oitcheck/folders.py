"""The user's own folders for program data, as the system has them."""

from __future__ import annotations

from pathlib import Path

import typer


def data_folder() -> Path:
    """Where the log of bugs and what was read by OCR are kept."""
    return Path(typer.get_app_dir("oitcheck"))
