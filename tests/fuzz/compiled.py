"""``python -m tests.fuzz.compiled``: every pattern that oitcheck compiles when it is imported.

One JSON a line: where it stands, what it is and how it is used. A pattern whose use cannot be read
off the source is taken to be searched for and looped over.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import FrameType
from typing import Any

ROOT = Path(__file__).parents[2] / "oitcheck"
USES = {
    "search": "search",
    "match": "match",
    "fullmatch": "fullmatch",
    **dict.fromkeys(("finditer", "findall", "sub", "subn", "split"), "finditer"),
}
UNKNOWN = ("finditer", "search")


@dataclass(frozen=True)
class Compiled:
    """One pattern. ``source`` is read as Latin-1 where the pattern is for bytes."""

    file: str
    line: int
    source: str
    flags: int
    of_bytes: bool
    uses: tuple[str, ...]

    @property
    def pattern(self) -> re.Pattern[Any]:
        """The pattern itself."""
        source = self.source.encode("latin-1") if self.of_bytes else self.source
        return re.compile(source, self.flags)


def collected() -> list[Compiled]:
    """All of them, from a process of its own, where nothing was imported before."""
    command = [sys.executable, "-m", "tests.fuzz.compiled"]
    told = subprocess.run(command, cwd=ROOT.parent, capture_output=True, check=True, text=True)
    rows = [json.loads(line) for line in told.stdout.splitlines()]
    return [Compiled(**{**row, "uses": tuple(row["uses"])}) for row in rows]


def files() -> list[str]:
    """The modules that use ``re``."""
    paths = sorted(p for p in ROOT.rglob("*.py") if "import re\n" in p.read_text("utf-8"))
    return [p.relative_to(ROOT).as_posix() for p in paths]


def _compiled() -> Iterator[Compiled]:
    """What is compiled while every module is imported."""
    compile_, seen = re.compile, list[tuple[str, int, Any, int]]()

    def noted(source: Any, flags: int = 0) -> re.Pattern[Any]:
        pattern = compile_(source, flags)
        if place := _place(sys._getframe(1)):
            seen.append((*place, pattern.pattern, pattern.flags))
        return pattern

    re.compile = noted  # type: ignore[assignment]
    for module in walk_packages([str(ROOT)], "oitcheck."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    for file, line, source, flags in dict.fromkeys(seen):
        text = source if isinstance(source, str) else source.decode("latin-1")
        uses = _uses(file, line)
        yield Compiled(file, line, text, flags, isinstance(source, bytes), tuple(uses))


def _place(frame: FrameType) -> tuple[str, int] | None:
    path = Path(frame.f_code.co_filename)
    inside = path.is_relative_to(ROOT)
    return (path.relative_to(ROOT).as_posix(), frame.f_lineno) if inside else None


def _inline() -> Iterator[Compiled]:
    """Patterns that stand in a call: ``re.sub("a+", ...)``."""
    for file in files():
        for node in ast.walk(_tree(file)):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            of_re = isinstance(node.func.value, ast.Name) and node.func.value.id == "re"
            if not of_re or node.func.attr not in USES:
                continue
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield Compiled(file, node.lineno, first.value, 0, False, (USES[node.func.attr],))


@cache
def _tree(file: str) -> ast.Module:
    return ast.parse((ROOT / file).read_text("utf-8"))


def _uses(file: str, line: int) -> list[str]:
    """How the pattern that is compiled there is used, in its module and where that is imported."""
    name = _name(file, line)
    found = set(_used(file).get(name, ()))
    for path in _importers().get((file, name), ()):
        found |= _used(path).get(name, set())
    return sorted(found or UNKNOWN)


def _name(file: str, line: int) -> str:
    for node in _tree(file).body:
        if isinstance(node, ast.Assign) and node.lineno <= line <= (node.end_lineno or 0):
            target = node.targets[0]
            return target.id if isinstance(target, ast.Name) else ""
    return ""


@cache
def _importers() -> dict[tuple[str, str], list[str]]:
    """File and name to the files that import it."""
    found: dict[tuple[str, str], list[str]] = {}
    for path in ROOT.rglob("*.py"):
        own = path.relative_to(ROOT).as_posix()
        for node in ast.walk(_tree(own)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("oitcheck."):
                file = str(node.module).partition(".")[2].replace(".", "/") + ".py"
                for alias in node.names:
                    found.setdefault((file, alias.name), []).append(own)
    return found


@cache
def _used(file: str) -> dict[str, set[str]]:
    """Every name of a file to the methods called on it; to all thinkable where it is handed on."""
    called = {
        id(node.value): node.attr
        for node in ast.walk(_tree(file))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }
    found: dict[str, set[str]] = {}
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            method = USES.get(called.get(id(node), ""))
            found.setdefault(node.id, set()).update([method] if method else UNKNOWN)
    return found


if __name__ == "__main__":
    for one in (*_compiled(), *_inline()):
        sys.stdout.write(json.dumps(asdict(one)) + "\n")
