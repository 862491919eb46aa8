"""Temporary folders: held while needed, gone afterwards, and cleared after a kill."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from oitcheck.errors import OutputError
from oitcheck.scratch import OLD, PREFIX, remove_leftovers, scratch

CHILD = "from oitcheck.scratch import scratch\nwith scratch() as f: print(f, flush=True); input()"


@pytest.fixture(autouse=True)
def own_temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


def test_it_is_gone_at_the_end(tmp_path: Path) -> None:
    with scratch() as folder:
        (folder / "body").write_text("x")
        assert folder.parent == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_is_removed_and_what_a_living_one_holds_stays(
    tmp_path: Path,
) -> None:
    child = [sys.executable, "-c", CHILD]
    with subprocess.Popen(child, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        left = Path(other.stdout.readline().decode().strip())
        remove_leftovers()
        assert left.is_dir()
        other.kill()
        other.wait()
    assert left.is_dir()
    with scratch():
        assert not left.exists()


def test_a_folder_that_was_never_held_stays_for_an_hour(tmp_path: Path) -> None:
    folder = tmp_path / f"{PREFIX}x"
    folder.mkdir()
    remove_leftovers()
    assert folder.exists()
    then = folder.stat().st_mtime - OLD - 1
    os.utime(folder, (then, then))
    remove_leftovers()
    assert not folder.exists()


def test_what_is_not_ours_stays(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / f"{PREFIX}link").symlink_to(tmp_path / "real")
    (tmp_path / f"{PREFIX}file").write_text("x")
    (tmp_path / "other").mkdir()
    remove_leftovers()
    assert len(list(tmp_path.iterdir())) == 4


def test_no_place_for_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    with pytest.raises(OutputError, match="nowhere"), scratch():
        pass
