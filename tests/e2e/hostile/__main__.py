"""``python -m tests.e2e.hostile``: plays every case and writes what it cost to ``RESULTS.md``.

``python -m tests.e2e.hostile rows``: the tests of every case, as ``CASES.md`` wants them.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from tests.e2e.hostile.table import LATER, RESULTS, TESTS, Case, cases, written

HEAD = """# What the 46 cases cost

Made by `python -m tests.e2e.hostile` on {day} ({machine}). A case is a row of `CASES.md`.
*Tests* are those that ran, *result* is how many passed. *Scan* is the longest of its scans from the
start of the program to its end, *memory* the peak of all processes of that program together, and in
brackets by how much it is above the scan of the healthy twin ({healthy:.0f} MB, {seconds:.1f} s).
Memory that processes share is counted in each, so a browser's (29, 37, 42) looks larger than it is.
The process that reads a page or file has a limit of its own (1 GB): what is beyond the program's
own 20 or 50 MB in 22, 25, 26, 32 is its. Where the parts are tested without the program there is no
figure. Slow lines are played with a deadline of 2 s for an address, slow pages with one of 6 s for
their reading (30 s in the program).

| no. | case | tests | result | scan | memory |
|---|---|---|---|---|---|
"""
Figures = Mapping[str, list[tuple[float, float]]]


def main() -> int:
    """Run, read the book, write the table."""
    if sys.argv[1:] == ["rows"]:
        for number, tests in sorted(written().items()):
            print(number, ", ".join(f"`{test}`" for test in sorted(tests)))
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        code = _run(folder)
        outcomes, figures = _outcomes(folder / "junit.xml"), _figures(folder / "book")
    RESULTS.write_text(_table(outcomes, figures), "utf-8")
    return code


def _run(folder: Path) -> int:
    named = {test.partition("::")[0] for case in cases() for test in case.tests}
    files = [str(TESTS / file) for file in sorted(named)]
    book = {"OITCHECK_FIGURES": str(folder / "book")}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-n",
        "2",
        f"--junitxml={folder / 'junit.xml'}",
    ]
    twin = str(Path(__file__).with_name("test_twin.py"))
    return subprocess.run(
        [*command, twin, *files], env={**os.environ, **book}, check=False
    ).returncode


def _outcomes(file: Path) -> Mapping[str, list[bool]]:
    """Name of a test (without parameters) to whether each run of it passed."""
    found: dict[str, list[bool]] = defaultdict(list)
    for case in ElementTree.parse(file).iter("testcase"):
        name = str(case.get("name")).partition("[")[0]
        found[name].append(case.find("failure") is None and case.find("error") is None)
    return found


def _figures(file: Path) -> Figures:
    """Name of a test to the seconds and megabytes of its scans."""
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for line in file.read_text("utf-8").splitlines() if file.is_file() else ():
        row = json.loads(line)
        found[row["test"].partition("[")[0]].append((row["seconds"], row["megabytes"]))
    return found


def _table(outcomes: Mapping[str, list[bool]], figures: Figures) -> str:
    twin = figures.get("test_the_twin_shows_all_but_one") or [(0.0, 0.0)]
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}"
    seconds, healthy = min(twin)
    head = HEAD.format(day=date.today(), machine=machine, healthy=healthy, seconds=seconds)
    return head + "\n".join(_row(c, outcomes, figures, healthy) for c in cases()) + "\n"


def _row(case: Case, outcomes: Mapping[str, list[bool]], figures: Figures, healthy: float) -> str:
    names = [test.partition("::")[2] for test in case.tests]
    passed = [ok for name in names for ok in outcomes.get(name, [])]
    cost = [one for name in names for one in figures.get(name, [])]
    result = LATER.get(case.number) or f"{sum(passed)} of {len(passed)}"
    cells = (case.number, case.name, len(passed), result, *_cost(cost, healthy))
    return "| " + " | ".join(map(str, cells)) + " |"


def _cost(cost: Iterable[tuple[float, float]], healthy: float) -> tuple[str, str]:
    scans = list(cost)
    if not scans:
        return "", ""
    longest, most = max(s for s, _ in scans), max(m for _, m in scans)
    return f"{longest:.1f} s", f"{most:.0f} MB ({most - healthy:+.0f})"


if __name__ == "__main__":
    sys.exit(main())
