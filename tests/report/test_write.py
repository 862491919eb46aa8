"""A result on disk: whole or absent, earlier ones untouched."""

from __future__ import annotations

import csv
import io
import os
from dataclasses import replace
from pathlib import Path

import pytest

from oitcheck.errors import OutputError
from oitcheck.model import ScanResult
from oitcheck.report import html, join, write
from oitcheck.report.write import folder_name, lock
from tests.report.samples import FORMULA, hostile, result, visits

STAMP = "20230401T020000Z"
NAME = "www.ban-nongsai.example"


def _write(out: Path, made: ScanResult | None = None, *, complete: bool = True) -> Path:
    return write.write(join(made or result()), out, ["html"], visits(), complete=complete)


def _tree(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_everything_is_there(tmp_path: Path) -> None:
    folder = _write(tmp_path)
    assert folder == tmp_path / NAME / STAMP
    assert _tree(folder) == {"report.html", "result.json", "visited.csv", "evidence"}
    latest = tmp_path / NAME / "latest"
    assert os.readlink(latest) == STAMP
    assert (latest / "result.json").exists()
    assert {path.name for path in (tmp_path / NAME).iterdir()} == {STAMP, "latest"}


def test_a_second_result_of_the_same_second(tmp_path: Path) -> None:
    first = _write(tmp_path)
    before = (first / "result.json").read_bytes()
    second = _write(tmp_path)
    third = _write(tmp_path, complete=False)
    assert [second.name, third.name] == [f"{STAMP}-2", f"{STAMP}-3"]
    assert (first / "result.json").read_bytes() == before
    assert os.readlink(tmp_path / NAME / "latest") == second.name


def test_a_renderer_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(tmp_path)
    before = _tree(tmp_path)

    def fail(report: object) -> str:
        raise RuntimeError("a bug")

    monkeypatch.setattr(html, "render", fail)
    with pytest.raises(RuntimeError):
        _write(tmp_path)
    assert _tree(tmp_path) == before


def test_a_disk_that_fails_half_way_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(tmp_path)
    before = _tree(tmp_path)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError) as caught:
        _write(tmp_path)
    assert "No space left" in caught.value.text.en
    assert "--out" in caught.value.text.th
    assert _tree(tmp_path) == before


def test_out_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError):
        _write(tmp_path / "file")
    with pytest.raises(OutputError), lock(tmp_path / "file", "x"):
        pass


def test_latest_where_there_are_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **more: object) -> None:
        raise OSError("a privilege is not held")

    monkeypatch.setattr(Path, "symlink_to", refuse)
    _write(tmp_path)
    latest = tmp_path / NAME / "latest"
    assert not latest.is_symlink()
    _write(tmp_path, replace(result(), options={"vantage": "second"}))
    assert "second" in (latest / "result.json").read_text("utf-8")
    monkeypatch.undo()
    third = _write(tmp_path)
    assert os.readlink(latest) == third.name
    monkeypatch.setattr(Path, "symlink_to", refuse)
    _write(tmp_path)
    assert not latest.is_symlink()
    assert not [name for name in _tree(tmp_path) if "unfinished" in name]


def test_a_hostile_result_stays_in_its_folder(tmp_path: Path) -> None:
    folder = _write(tmp_path / "out", hostile())
    assert folder.is_relative_to(tmp_path / "out")
    assert (folder / "report.html").read_text("utf-8")
    assert {path.name for path in tmp_path.iterdir()} == {"out"}


def test_a_spreadsheet_executes_nothing(tmp_path: Path) -> None:
    raw = (_write(tmp_path) / "visited.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"))))
    assert rows[0] == ["address", "time", "status", "sha256", "found_on", "problem"]
    assert rows[1][1:3] == ["2023-04-01T02:00:00Z", "200"]
    assert rows[2][0] == "'" + FORMULA
    assert rows[2][4].startswith("'@")
    assert rows[2][5] == "timeout"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "\x00=", "\n="])
def test_every_way_to_begin_a_formula_is_blunted(start: str) -> None:
    visit = replace(visits()[0], url=start + "1")
    assert list(csv.reader(io.StringIO(write.visited_csv([visit]))))[1][0].startswith("'")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.khamsomboon.go.th/", "www.khamsomboon.go.th"),
        ("www.khamsomboon.go.th", "www.khamsomboon.go.th"),
        ("http://127.0.0.1:8000/", "127.0.0.1_8000"),
        ("http://a.go.th:80/", "a.go.th"),
        ("https://a.go.th/abt", "a.go.th_abt"),
        ("file:///home/x/before/", "before"),
        ("file:///home/x/before/index.html", "before"),
        ("file:///home/x/page.html", "page"),
    ],
)
def test_the_name_of_a_folder(url: str, name: str) -> None:
    assert folder_name(url) == name


@pytest.mark.parametrize(
    "url",
    ["https://a/%2e%2e/%2e%2e/etc", "file:///x/..", "file:///", "http://con/", "file:///x/NUL.txt",
     "https://a/" + "ก" * 300, "http://[::1]:81/", "javascript:alert(1)", "https://a/b\\c:d*?"],
)  # fmt: skip
def test_a_name_is_one_safe_part_of_a_path(url: str) -> None:
    name = folder_name(url)
    assert Path(name).name == name
    assert not name.startswith(".")
    assert len(name.encode()) <= 110
    assert name.lower().split(".")[0] not in ("con", "nul")
    assert not set(name) & set('<>:"/\\|?*')


def test_changed_names_do_not_meet() -> None:
    names = {folder_name(f"https://a/{path}") for path in ("a/b", "a-b", "a b", "a:b", "a%2Fb?")}
    assert len(names) == 5


def test_names_do_not_meet_where_case_does_not_matter() -> None:
    names = [folder_name(f"https://a/{path}") for path in ("Home", "home", "HOME")]
    assert len({name.lower() for name in names}) == 3
    assert names[1] == "a_home"


def test_one_scan_of_a_site_at_a_time(tmp_path: Path) -> None:
    leftover = tmp_path / NAME / ".unfinished-1"
    leftover.mkdir(parents=True)
    with lock(tmp_path, NAME):
        assert not leftover.exists()
        with pytest.raises(OutputError) as caught, lock(tmp_path, NAME):
            pass
        assert NAME in caught.value.text.th
        with lock(tmp_path, "another.example"):
            pass
    with lock(tmp_path, NAME):
        pass


def test_a_lock_stays_below_out(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with lock(out, "../../x"):
        assert {path.name for path in tmp_path.iterdir()} == {"out"}
