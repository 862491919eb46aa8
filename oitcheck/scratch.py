"""Temporary folders, and what a killed program left of them.

Each is held by a lock of the system while its owner lives. Whoever makes one first removes those
that nobody holds any more.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from oitcheck.errors import OutputError
from oitcheck.texts import say

PREFIX = "oitcheck-"
OLD = 3600.0
"""Seconds after which a folder that was never held is taken for a leftover."""

_HELD = ".held"


@contextmanager
def scratch() -> Iterator[Path]:
    """A temporary folder that is gone at the end, also if the end is a kill.

    Raises:
        OutputError: the system's folder for temporary files cannot be written.
    """
    remove_leftovers()
    try:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        held = FileLock(folder / _HELD, timeout=0, thread_local=False)
        held.acquire()
    except OSError as error:
        raise no_room(error) from error
    try:
        yield folder
    finally:
        held.release()
        shutil.rmtree(folder, ignore_errors=True)


def no_room(error: OSError) -> OutputError:
    """The error that nothing can be kept for the time of a scan."""
    why = error.strerror or type(error).__name__
    return OutputError(say("scratch.no_room", folder=tempfile.gettempdir(), why=why))


def remove_leftovers() -> None:
    """Remove the folders of programs that are no more; those of other users stay."""
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
            if _is_own(folder) and _is_left(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_own(folder: Path) -> bool:
    if folder.is_symlink() or not folder.is_dir():
        return False
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()


def _is_left(folder: Path) -> bool:
    """True where nobody holds ``folder``."""
    if not (folder / _HELD).is_file():
        return time.time() - folder.stat().st_mtime > OLD
    held = FileLock(folder / _HELD, timeout=0, thread_local=False)
    try:
        held.acquire()
    except (Timeout, OSError):
        return False
    held.release()
    return True
