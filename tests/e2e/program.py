"""Runs the real program as a user would: another process, its own folder, nothing of the test's."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROGRAM = Path(sys.executable).with_name("oitcheck")
PICTURED = ("--fiscal-year", "2566", "--today", "2023-04-01", "--delay", "0")
AT = (*PICTURED, "--pictures", "never")


@dataclass(frozen=True)
class Ran:
    """What came of one run."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> list[dict[str, Any]]:
        """The results on standard output, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def oitcheck(*arguments: str, folder: Path) -> Ran:
    """Run the program in ``folder`` and wait."""
    done = subprocess.run(
        [str(PROGRAM), *arguments],
        cwd=folder,
        env=_environment(folder),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=90,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def interrupted(*arguments: str, folder: Path, when: Callable[[], bool]) -> Ran:
    """Run the program in ``folder`` and press Ctrl-C as soon as ``when`` says so."""
    with subprocess.Popen(
        [str(PROGRAM), *arguments],
        cwd=folder,
        env=_environment(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as child:
        wait_for(when)
        child.send_signal(signal.SIGINT)
        out, err = child.communicate(timeout=60)
        return Ran(child.returncode, out, err)


def wait_for(when: Callable[[], bool], seconds: float = 30.0) -> None:
    """Return when ``when`` is true.

    Raises:
        TimeoutError: it never was.
    """
    end = time.monotonic() + seconds
    while not when():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.02)


def results(folder: Path) -> list[Path]:
    """Every ``result.json`` below ``folder``, without those reached by ``latest``."""
    return sorted(p for p in folder.rglob("result.json") if p.parent.name != "latest")


def load(file: Path) -> dict[str, Any]:
    """One result."""
    read = json.loads(file.read_text("utf-8"))
    assert isinstance(read, dict)
    return read


def statuses(result: dict[str, Any]) -> list[str]:
    """The statuses, in the ruleset's order."""
    return [finding["status"] for finding in result["findings"]]


def _environment(folder: Path) -> dict[str, str]:
    home = {"HOME": str(folder), "USERPROFILE": str(folder), "APPDATA": str(folder)}
    no_language = dict.fromkeys(("OITCHECK_LANG", "LC_ALL", "LC_MESSAGES"), "")
    return {**os.environ, **home, **no_language, "LANG": "C.UTF-8", "PYTHONUTF8": "1"}


def lines(text: str) -> Sequence[str]:
    """The lines of a message that say something."""
    return [line for line in text.splitlines() if line.strip()]
