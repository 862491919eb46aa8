"""Results of OCR, kept by content: the same page of the same file is read once.

A folder of small JSON files whose names are hashes only. Several processes may use it at once; a
disk that is full or may not be written costs time, never a scan.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from oitcheck.reading.ocr import Recognised

MOST = 20_000
MOST_BYTES = 100_000_000


class OcrCache:
    """The results kept in ``folder``, which is made when first needed.

    Args:
        most: entries to keep; those not used for the longest time go first.
        most_bytes: bytes to keep.
    """

    def __init__(self, folder: Path, most: int = MOST, most_bytes: int = MOST_BYTES) -> None:
        self.folder = folder
        self.most = most
        self.most_bytes = most_bytes
        self._every = 1 + most // 100
        self._written = 0

    def get(self, sha256: str, page: int, dpi: int, engine: str) -> Recognised | None:
        """What was read before, or ``None``.

        Args:
            sha256: of the bytes of the file, not of its picture.
            page: from 1; 1 for an image.
            dpi: dots an inch the page was drawn with; 0 for an image.
            engine: ``Tesseract.engine``.
        """
        entry = self._entry(sha256, page, dpi, engine)
        try:
            kept = _parsed(entry.read_bytes())
        except OSError:
            return None
        except (ValueError, RecursionError):
            _remove(entry)
            return None
        with suppress(OSError):
            os.utime(entry)
        return kept

    def put(self, sha256: str, page: int, dpi: int, engine: str, read: Recognised) -> None:
        """Keep what was read, under the same words as ``get``. Never raises for the disk."""
        body = json.dumps({"text": read.text, "confidence": read.confidence}, ensure_ascii=False)
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            _write(self._entry(sha256, page, dpi, engine), body.encode("utf-8", "replace"))
            if self._written % self._every == 0:
                self._make_room()
            self._written += 1

    def _entry(self, sha256: str, page: int, dpi: int, engine: str) -> Path:
        words = json.dumps([sha256, page, dpi, engine])
        return self.folder / hashlib.sha256(words.encode()).hexdigest()

    def _make_room(self) -> None:
        room = self.most - self._every + 1
        size = 0
        for place, (_, length, path) in enumerate(sorted(_files(self.folder), reverse=True)):
            size += length
            if place >= room or size > self.most_bytes:
                _remove(Path(path))


def _parsed(body: bytes) -> Recognised:
    """Raises ValueError for anything but a whole entry."""
    kept = json.loads(body)
    match kept:
        case {"text": str(text), "confidence": float(sure)} if 0 <= sure <= 100:
            return Recognised(text, sure)
    raise ValueError("not an entry")


def _write(entry: Path, body: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=entry.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
        os.replace(name, entry)
    except OSError:
        _remove(Path(name))
        raise


def _files(folder: Path) -> list[tuple[float, int, str]]:
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):
                facts = entry.stat()
                found.append((facts.st_mtime, facts.st_size, entry.path))
    return found


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
