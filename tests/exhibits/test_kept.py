"""Pictures as they stand beside a result, found again from the folder alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from oitcheck.exhibits.kept import Taken, files, kept_thumbnails, thumbnails
from oitcheck.exhibits.plan import Exhibit
from oitcheck.texts import Text
from tests.report.samples import visits


def _taken() -> Taken:
    exhibit = Exhibit("O5", Text("ติดต่อ", "contact"), visits()[0], 0, (), "O5-1-0b704c1d")
    return Taken(exhibit, b"\x89PNG", b"\xff\xd8small", (240, 150))


def _put(folder: Path, taken: Taken) -> None:
    for name, content in files([taken]).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def test_what_was_written_is_found_again(tmp_path: Path) -> None:
    _put(tmp_path, _taken())
    assert kept_thumbnails(tmp_path) == thumbnails([_taken()])


def test_what_is_no_picture_of_ours_is_passed_over(tmp_path: Path) -> None:
    _put(tmp_path, _taken())
    small = tmp_path / "evidence" / "small"
    (small / "x.jpg").write_bytes(b"x")
    (small / "gone.240x150.jpg").write_bytes(b"no full picture")
    assert list(kept_thumbnails(tmp_path)) == ["evidence/O5-1-0b704c1d.png"]
    assert kept_thumbnails(tmp_path / "nothing") == {}


def test_a_full_picture_that_is_gone_is_not_linked(tmp_path: Path) -> None:
    _put(tmp_path, replace(_taken()))
    (tmp_path / "evidence" / "O5-1-0b704c1d.png").unlink()
    assert kept_thumbnails(tmp_path) == {}
