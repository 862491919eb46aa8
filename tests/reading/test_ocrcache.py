"""Results are kept by content, by several processes at once, and never at the price of a scan."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from oitcheck.reading.ocr import Recognised
from oitcheck.reading.ocrcache import OcrCache

READ = Recognised("แผนปี 2566\nหน้า □", 91.25)
SHA = "ab" * 32
ENGINE = "5.3.0 tha+eng 1"
BUSY = """
import sys
from pathlib import Path
from oitcheck.reading.ocr import Recognised
from oitcheck.reading.ocrcache import OcrCache
cache = OcrCache(Path(sys.argv[1]), most=20)
for turn in range(60):
    cache.put("ab" * 32, turn % 30, 200, "e", Recognised("ก" * 5000, 90.0))
    found = cache.get("ab" * 32, (turn * 7) % 30, 200, "e")
    assert found is None or found == Recognised("ก" * 5000, 90.0)
"""


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    cache = OcrCache(tmp_path / "ocr")
    assert cache.get(SHA, 1, 200, ENGINE) is None
    cache.put(SHA, 1, 200, ENGINE, READ)
    assert cache.get(SHA, 1, 200, ENGINE) == READ
    assert OcrCache(tmp_path / "ocr").get(SHA, 1, 200, ENGINE) == READ
    (file,) = (tmp_path / "ocr").iterdir()
    assert re.fullmatch("[0-9a-f]{64}", file.name)


@pytest.mark.parametrize(
    "other",
    [("cd" * 32, 1, 200, ENGINE), (SHA, 2, 200, ENGINE), (SHA, 1, 100, ENGINE), (SHA, 1, 200, "6")],
)
def test_another_file_page_resolution_or_engine(
    tmp_path: Path, other: tuple[str, int, int, str]
) -> None:
    cache = OcrCache(tmp_path)
    cache.put(SHA, 1, 200, ENGINE, READ)
    assert cache.get(*other) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b'{"text": "half',
        b"\xff\xfe\0",
        b"[]",
        b'{"text": 1, "confidence": 90.0}',
        b'{"text": "a", "confidence": 900.0}',
        b'{"text": "a", "confidence": NaN}',
        b"[" * 100_000,
    ],
)
def test_a_spoilt_entry_is_thrown_away(tmp_path: Path, body: bytes) -> None:
    cache = OcrCache(tmp_path)
    cache.put(SHA, 1, 200, ENGINE, READ)
    (file,) = tmp_path.iterdir()
    file.write_bytes(body)
    assert cache.get(SHA, 1, 200, ENGINE) is None
    assert not file.exists()
    cache.put(SHA, 1, 200, ENGINE, READ)
    assert cache.get(SHA, 1, 200, ENGINE) == READ


def aged(folder: Path, days: int) -> None:
    for file in folder.iterdir():
        moment = file.stat().st_mtime - days * 86_400
        os.utime(file, (moment, moment))


def test_the_longest_unused_go_first(tmp_path: Path) -> None:
    cache = OcrCache(tmp_path, most=10)
    for page in range(10):
        cache.put(SHA, page, 200, ENGINE, READ)
        aged(tmp_path, 1)
    assert cache.get(SHA, 0, 200, ENGINE) == READ
    for page in range(10, 15):
        cache.put(SHA, page, 200, ENGINE, READ)
    assert len(list(tmp_path.iterdir())) == 10
    assert cache.get(SHA, 0, 200, ENGINE) == READ
    assert cache.get(SHA, 1, 200, ENGINE) is None
    assert cache.get(SHA, 14, 200, ENGINE) == READ


def test_bytes_are_bounded_too(tmp_path: Path) -> None:
    cache = OcrCache(tmp_path, most=50, most_bytes=20_000)
    for page in range(30):
        cache.put(SHA, page, 200, ENGINE, Recognised("a" * 4_000, 90.0))
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 20_000
    assert cache.get(SHA, 29, 200, ENGINE) is not None


def test_a_disk_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "ocr").write_text("a file, not a folder")
    for folder in (tmp_path / "ocr", tmp_path / "ocr" / "below", Path("/proc/ocr")):
        cache = OcrCache(folder)
        cache.put(SHA, 1, 200, ENGINE, READ)
        assert cache.get(SHA, 1, 200, ENGINE) is None


def test_several_processes_at_once(tmp_path: Path) -> None:
    command = [sys.executable, "-c", BUSY, str(tmp_path)]
    busy = [subprocess.Popen(command) for _ in range(4)]
    assert [process.wait(60) for process in busy] == [0] * 4
    assert len(list(tmp_path.iterdir())) <= 20 + 4
    assert all(re.fullmatch("[0-9a-f]{64}", file.name) for file in tmp_path.iterdir())
