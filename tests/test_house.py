"""Holds the shape of the house: which room may know which, and what must run on Windows."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from oitcheck import texts

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "oitcheck"
MODULES = sorted(PACKAGE.rglob("*.py"))

# From the bottom up; a room knows only rooms of a lower number, or of its own.
ROOMS = {
    "texts": 0,
    "errors": 1,
    "thai": 1,
    "address": 1,
    "clean": 1,
    "items": 2,
    "services": 1,
    "model": 2,
    "scratch": 2,
    "strict": 2,
    "checks": 3,
    "rulefiles": 4,
    "rulesets": 5,
    "reading": 4,
    "web": 5,
    "site": 5,
    "calendar": 5,
    "agency": 6,
    "facts": 6,
    "matching": 6,
    "lexicon": 4,
    "oitpage": 7,
    "strengths": 8,
    "submission": 8,
    "candidates": 9,
    "decision": 11,
    "asread": 9,
    "evaluate": 12,
    "score": 10,
    "submitted": 13,
    "pictures": 13,
    "remarks": 13,
    "inquiry": 14,
    "recognition": 15,
    "coverage": 15,
    "retold": 15,
    "places": 3,
    "notes": 15,
    "measures": 6,
    "exhibits": 15,
    "scan": 16,
    "report": 17,
    "notesheet": 17,
    "examples": 17,
    "demo": 17,
    "buglog": 17,
    "folders": 1,
    "language": 1,
    "spoken": 2,
    "misuse": 2,
    "section": 6,
    "together": 10,
    "handin": 19,
    "results": 18,
    "noting": 18,
    "session": 18,
    "rulebook": 18,
    "cli": 20,
    "__main__": 21,
}
ONE_USER = {
    "httpx": {"web/fetch.py"},
    "httpcore": {"web/fetch.py"},
    "bs4": {"reading/html.py", "reading/people.py", "reading/markup.py"}
    | {"reading/slow.py", "reading/roster.py", "reading/nesting.py"},
    "selectolax": {"reading/skim.py"}
    | {f"reading/scripted/{path.name}" for path in (PACKAGE / "reading/scripted").glob("*.py")},
    "pypdfium2": {"reading/pdf.py", "reading/raster.py"},
    "docx": {"reading/word.py", "report/paper.py"},
    "pptx": {"reading/slides.py"},
    "python_calamine": {"reading/sheets.py"},
    "xlsxwriter": {"report/workbook.py"},
    "olefile": {"reading/office.py"},
    "lxml": {"reading/flow.py"},
    "PIL": {"reading/raster.py"},
    "playwright": {"web/browser.py"},
    "protego": {"web/robots.py"},
    "tenacity": {"web/guest.py", "web/pace.py"},
    "yaml": {"strict.py", "demo/content.py"},
    "typer": {"cli.py", "folders.py", "rulebook/commands.py", "spoken.py", "misuse.py"},
}
NOT_ON_WINDOWS = {"resource", "fcntl", "pwd", "grp", "termios"}


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imports(path: Path, tree: ast.AST | None = None) -> Iterator[tuple[str, ast.AST]]:
    for node in ast.walk(tree or ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node
            if node.module == "oitcheck":
                yield from ((f"oitcheck.{alias.name}", node) for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    if path.parent == PACKAGE and path.name == "__init__.py":
        return
    own = ROOMS[_room(path)]
    for name, _ in _imports(path):
        parts = name.split(".")
        if parts[0] == "oitcheck" and len(parts) > 1:
            assert ROOMS[parts[1]] <= own, f"{path.name} imports {name}"


@pytest.mark.parametrize("library", sorted(ONE_USER))
def test_one_user_per_heavy_library(library: str) -> None:
    users = {
        str(path.relative_to(PACKAGE))
        for path in MODULES
        for name, _ in _imports(path)
        if name.split(".")[0] == library
    }
    assert users <= ONE_USER[library]


def test_nothing_that_windows_lacks_is_imported_without_a_way_out() -> None:
    for path in MODULES:
        tree = ast.parse(path.read_text("utf-8"))
        guarded = {
            id(node)
            for attempt in ast.walk(tree)
            if isinstance(attempt, ast.Try)
            and any(_catches_import_error(handler) for handler in attempt.handlers)
            for node in ast.walk(attempt)
        }
        for name, node in _imports(path, tree):
            if name.split(".")[0] in NOT_ON_WINDOWS:
                assert id(node) in guarded, f"{path}: {name}"
        assert "os.fork" not in path.read_text("utf-8"), path


def _catches_import_error(handler: ast.ExceptHandler) -> bool:
    return isinstance(handler.type, ast.Name) and handler.type.id in (
        "ImportError",
        "ModuleNotFoundError",
    )


def test_no_cycle_is_hidden_behind_type_checking() -> None:
    assert not [p for p in MODULES if "TYPE_CHECKING" in p.read_text("utf-8")]


def _said() -> set[str]:
    """Every key given to ``say`` in the package; f-strings count by their beginning."""
    keys: set[str] = set()
    for path in MODULES:
        if _room(path) == "texts":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                keys.add(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                keys.add(str(node.values[0].value))
    return keys


def test_every_sentence_is_used_and_every_key_exists() -> None:
    said = _said() | _said_in_templates()
    for key in texts.CATALOGUE:
        stem = (key.removesuffix(".line") if key.endswith(".line") else key).rsplit(".", 1)[0] + "."
        assert key in said or stem in said, f"{key} is never used"


def _said_in_templates() -> set[str]:
    import re

    templates = PACKAGE.glob("report/templates/*")
    return {k for t in templates for k in re.findall(r"[\"']([a-z]+\.[a-z_.]*)", t.read_text())}


@pytest.mark.parametrize("key", sorted(texts.CATALOGUE))
def test_every_sentence_stands_in_both_languages_with_the_same_placeholders(key: str) -> None:
    import string

    def fields(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    sentence = texts.CATALOGUE[key]
    assert bool(sentence.th) == bool(sentence.en)
    assert fields(sentence.th) == fields(sentence.en) - {"western"}, "only English says 2023"


def test_functions_are_short() -> None:
    sizes = sorted(
        (node.end_lineno or 0) - node.lineno + 1
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert sizes[len(sizes) // 2] < 12


def test_the_body_of_a_command_is_short() -> None:
    tree = ast.parse((PACKAGE / "cli.py").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            assert not body or (node.end_lineno or 0) - body[0].lineno < 25, node.name


def test_no_registry_host_stands_in_a_file() -> None:
    for name in ("requirements.lock", "tests/requirements.lock", "pyproject.toml", "Makefile"):
        text = (ROOT / name).read_text("utf-8")
        assert "://" not in text, name


def test_what_decodes_hostile_bytes_is_imported_only_by_the_reading_process() -> None:
    heavy = ["bs4", "lxml", "PIL", "pypdfium2", "docx", "pptx", "python_calamine", "olefile"]
    code = f"import sys, oitcheck.session; print([m for m in {heavy} if m in sys.modules])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
