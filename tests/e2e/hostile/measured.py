"""Runs the real program against a hostile server and measures what it cost.

Where ``OITCHECK_FIGURES`` names a file, the figures of every run are added to it, a JSON a line;
``python -m tests.e2e.hostile`` makes the table ``RESULTS.md`` from them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.e2e.hostile.server import HostileServer, Page, Plays
from tests.e2e.hostile.twin import ITEMS, pages

PROGRAM = Path(sys.executable).with_name("oitcheck")
HASTY = Path(__file__).with_name("hasty.py")
USUAL = ("--fiscal-year", "2566", "--today", "2023-04-01", "--delay", "0", "--pictures", "never")
GROWTH = 50.0
BOMB_GROWTH = 20.0
LONGEST = 170


@dataclass(frozen=True)
class Run:
    """What came of one scan.

    ``seconds`` and ``megabytes`` (the peaks of its processes' resident memory, added) are the whole
    program's, with its start and end; ``own`` is the peak without those of its child processes.
    """

    code: int
    err: str
    seconds: float
    megabytes: float
    result: dict[str, Any] = field(default_factory=dict)
    folder: Path = Path()
    own: float = 0.0

    @property
    def statuses(self) -> dict[str, str]:
        """Item number to status."""
        return {f["item"]: f["status"] for f in self.result["findings"]}

    @property
    def reasons(self) -> dict[str, str]:
        """Path (with query) to the reason why it was not read."""
        problems = self.result["coverage"]["problems"]
        return {"/" + p["url"].split("/", 3)[-1]: p["reason"] for p in problems}

    @property
    def warnings(self) -> list[str]:
        """The kinds of the remarks on the site, in order."""
        return [w["kind"] for w in self.result["warnings"]]

    def detail(self, path: str) -> str:
        """What is said about the problem of a path."""
        problems = self.result["coverage"]["problems"]
        return str(next(p["detail"] for p in problems if p["url"].endswith(path)))


def scan(
    site: str,
    *options: str,
    folder: Path,
    deadline: float | None = None,
    reading: float | None = None,
    environment: Mapping[str, str] | None = None,
) -> Run:
    """Run ``oitcheck scan`` on ``site`` in ``folder`` and wait for it.

    ``deadline`` and ``reading`` are the seconds that an address, and the reading of a page, get in
    place of the usual 30.
    """
    hasty = [sys.executable, str(HASTY), str(deadline or 30), str(reading or 30)]
    program = hasty if deadline or reading else [str(PROGRAM)]
    command = [*program, "scan", site, *USUAL, "--browser", "never", "--quiet", *options]
    home = {"HOME": str(folder), "PYTHONUTF8": "1", **(environment or {})}
    began = time.monotonic()
    with tempfile.TemporaryFile() as err:
        child = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **home}, stdout=subprocess.DEVNULL, stderr=err
        )
        code, peak, own = _wait(child, began + LONGEST)
        seconds = time.monotonic() - began
        err.seek(0)
        said = err.read().decode("utf-8", "replace")
    found = sorted(p for p in folder.rglob("result.json") if p.parent.name != "latest")
    result = json.loads(found[-1].read_text("utf-8")) if found else {}
    _note(site, seconds, peak)
    return Run(code, said, seconds, peak, result, found[-1].parent if found else Path(), own)


def _note(site: str, seconds: float, megabytes: float) -> None:
    """Add the figures of a run to the book, if one is kept."""
    book, test = os.environ.get("OITCHECK_FIGURES"), os.environ.get("PYTEST_CURRENT_TEST", "")
    if book:
        name = test.partition("::")[2].partition(" ")[0]
        row = {"test": name, "site": site, "seconds": seconds, "megabytes": megabytes}
        with Path(book).open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")


def _wait(child: subprocess.Popen[bytes], end: float) -> tuple[int, float, float]:
    """The exit code of a child, the peak memory of its processes, and its own.

    It is killed at ``end``.
    """
    peaks: dict[int, float] = {}
    while child.poll() is None:
        begun = [pid for pid in _below(child.pid) if _command(pid) != _command(child.pid)]
        for pid in (child.pid, *begun):
            peaks[pid] = _peak(pid) or peaks.get(pid, 0.0)
        if time.monotonic() > end:
            child.kill()
        time.sleep(0.02)
    return child.returncode, sum(peaks.values()), peaks.get(child.pid, 0.0)


def _command(pid: int) -> bytes:
    """What a process runs: of one that has not yet begun its own program, that of its parent."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    return b""


def _below(pid: int) -> list[int]:
    """The processes that ``pid`` started, and those that they did."""
    own: list[int] = []
    with suppress(OSError):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            own += [int(p) for p in (thread / "children").read_text().split()]
    return own + [deeper for p in own for deeper in _below(p)]


def _peak(pid: int) -> float:
    """The most memory that a process held since it began its program, in megabytes."""
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        return int(next(x for x in lines if x.startswith("VmHWM")).split()[1]) / 1024
    return 0.0


def played(
    plays: Plays,
    folder: Path,
    *options: str,
    links: Mapping[str, str] | None = None,
    site: Mapping[str, Page] | None = None,
    deadline: float | None = None,
    reading: float | None = None,
) -> Run:
    """Scan the twin with ``plays`` in place of some of its addresses.

    ``links`` are further links of the front page, by which plays of their own addresses are found.
    """
    healthy = site if site is not None else pages(links=links)
    with HostileServer(healthy, plays).running() as server:
        return scan(server.url, *options, folder=folder, deadline=deadline, reading=reading)


def unharmed(run: Run, but: Sequence[str] = ()) -> None:
    """The crawl went on: exit 0, and every item of the twin is present, ``but`` those on which
    the fault lies; those are never missing."""
    assert run.code == 0, run.err
    for item in ITEMS:
        assert run.statuses[item] == "present" or item in but, (item, run.statuses)
    assert not [item for item in but if run.statuses[item] in ("missing", "present")]
