"""Pictures of the evidence as they stand beside a result: in full, and small in the report."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from oitcheck.exhibits.plan import FOLDER, Exhibit

SMALL = "small"
_SIZED = re.compile(r"([0-9A-Za-z-]+)[.](\d{1,4})x(\d{1,4})[.]jpg")


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture: in full as PNG, and small as JPEG with its size in pixels."""

    exhibit: Exhibit
    png: bytes
    small: bytes
    small_size: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small picture as an address that holds it, and its size in pixels."""

    source: str
    width: int
    height: int


def thumbnails(taken: Iterable[Taken]) -> dict[str, Thumbnail]:
    """The small pictures, by the path of the full ones."""
    return {one.exhibit.file: _thumbnail(one.small, *one.small_size) for one in taken}


def files(taken: Iterable[Taken]) -> dict[str, bytes]:
    """The pictures as they stand beside a result, the small ones with their size in their name."""
    out: dict[str, bytes] = {}
    for one in taken:
        width, height = one.small_size
        small = PurePosixPath(one.exhibit.file).stem
        out[one.exhibit.file] = one.png
        out[f"{FOLDER}/{SMALL}/{small}.{width}x{height}.jpg"] = one.small
    return out


def kept_thumbnails(result: Path) -> dict[str, Thumbnail]:
    """The small pictures that stand in the folder of a result, by the path of the full ones."""
    found: dict[str, Thumbnail] = {}
    for file in sorted((result / FOLDER / SMALL).glob("*.jpg")):
        name = _SIZED.fullmatch(file.name)
        if name and (result / FOLDER / f"{name[1]}.png").is_file():
            size = int(name[2]), int(name[3])
            found[f"{FOLDER}/{name[1]}.png"] = _thumbnail(file.read_bytes(), *size)
    return found


def _thumbnail(jpeg: bytes, width: int, height: int) -> Thumbnail:
    source = f"data:image/jpeg;base64,{b64encode(jpeg).decode('ascii')}"
    return Thumbnail(source, width, height)
