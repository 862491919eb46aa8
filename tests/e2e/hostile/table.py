"""The table of the cases, ``CASES.md``, and which tests there really are."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
TESTS = HERE.parents[1]
CASES = HERE / "CASES.md"
RESULTS = HERE / "RESULTS.md"
LATER = {45: "the queue, with the fleet (9/10)"}
"""Cases whose part of oitcheck is not built yet."""

_ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| ([^|]+) \| ([^|]*) \|$")
_TEST = re.compile(r"`([\w/.]+\.py::test_\w+)`")
_NAMED = re.compile(r"^test_case_(\d\d)_")


@dataclass(frozen=True)
class Case:
    """One row: its number, what happens, what it must end in, and the tests that show it."""

    number: int
    name: str
    ends: str
    tests: tuple[str, ...]


def cases() -> list[Case]:
    """The rows of ``CASES.md``."""
    rows = (match for line in CASES.read_text("utf-8").splitlines() if (match := _ROW.match(line)))
    return [Case(int(m[1]), m[2].strip(), m[3].strip(), tuple(_TEST.findall(m[4]))) for m in rows]


def written() -> Mapping[int, set[str]]:
    """The tests of this folder that bear the number of a case, by number."""
    found: dict[int, set[str]] = defaultdict(set)
    for file in sorted(HERE.glob("test_*.py")):
        for name in functions(file):
            if match := _NAMED.match(name):
                found[int(match[1])].add(f"{file.relative_to(TESTS)}::{name}")
    return found


def functions(file: Path) -> Iterator[str]:
    """The names of the tests in a file."""
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node.name
