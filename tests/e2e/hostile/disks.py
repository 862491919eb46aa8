"""Disks that are small, full or closed, and how a result on a disk is known to be whole."""

from __future__ import annotations

import csv
import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

import jsonschema

import oitcheck.report

SCHEMA = json.loads((Path(oitcheck.report.__file__).with_name("schema.json")).read_text("utf-8"))
COLUMNS = ["address", "time", "status", "sha256", "found_on", "problem"]
UNFINISHED = ".unfinished-"


def homes(out: Path) -> list[Path]:
    """The folders of the sites below ``out``."""
    return [path for path in out.iterdir() if path.is_dir()] if out.is_dir() else []


def results(out: Path) -> list[Path]:
    """Every folder of a result below ``out``, whole or not; drafts are none."""
    inside = (path for home in homes(out) for path in home.iterdir())
    return sorted(p for p in inside if p.name != "latest" and not p.name.startswith(UNFINISHED))


def drafts(out: Path) -> list[Path]:
    """What is being written below ``out``, or was left of it."""
    return [path for home in homes(out) for path in home.glob(f"{UNFINISHED}*")]


def whole(folder: Path) -> None:
    """Assert that nothing of the result in ``folder`` lacks."""
    result = json.loads((folder / "result.json").read_text("utf-8"))
    jsonschema.validate(result, SCHEMA)
    assert (folder / "report.html").read_text("utf-8").rstrip().endswith("</html>"), folder
    table = (folder / "visited.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(table.splitlines()))
    assert table.endswith("\r\n"), folder
    assert rows[0] == COLUMNS, folder
    assert {len(row) for row in rows} == {len(COLUMNS)}, folder


def marks(folder: Path) -> dict[str, str]:
    """The files of a folder and the SHA-256 of each."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(p.relative_to(folder)): sha256(p.read_bytes()).hexdigest() for p in files}


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[bool]:
    """A disk of its own at ``folder``; false where this machine lets nobody mount one."""
    folder.mkdir(parents=True, exist_ok=True)
    said = ",".join(("mode=0777", *options))
    command = ["mount", "-t", "tmpfs", "-o", said, "oitcheck-test", str(folder)]
    done = subprocess.run(command, capture_output=True, check=False)
    try:
        yield done.returncode == 0
    finally:
        if done.returncode == 0:
            subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path) -> None:
    """Leave no room on the disk of ``folder``."""
    with suppress(OSError), (folder / "filler").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


@contextmanager
def closed(folder: Path) -> Iterator[None]:
    """Nobody may write to ``folder``: its disk becomes read-only, or it loses that right."""
    command = ["mount", "-o", "remount,ro", str(folder)]
    remounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    below = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
    if not remounted:
        for path in below:
            path.chmod(0o500)
    try:
        assert not os.access(folder, os.W_OK)
        yield
    finally:
        for path in [] if remounted else below:
            path.chmod(0o700)


def limited(size: int) -> Sequence[str]:
    """What goes before a command so that it can write no file above ``size`` bytes."""
    return ("prlimit", f"--fsize={size}")
