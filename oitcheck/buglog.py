"""The log of bugs: what happened, with versions, in the user's own folder for program data."""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path

import oitcheck
from oitcheck.folders import data_folder


def record(what: BaseException | str) -> Path:
    """Append a bug to the log and say where that is.

    Args:
        what: the exception, or its trace as text.
    """
    trace = what if isinstance(what, str) else "".join(traceback.format_exception(what))
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "oitcheck.log"
    versions = f"oitcheck {oitcheck.__version__}, Python {platform.python_version()}"
    with file.open("a", encoding="utf-8") as log:
        log.write(f"{versions}, {platform.platform()}\n{' '.join(sys.argv)}\n{trace}\n")
    return file
