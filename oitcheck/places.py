"""Where a quote stands, in words: its page, sheet or slide, and how it was read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oitcheck.texts import Text, say

_UNITS = {"หน้า": "page", "แผ่นงาน": "sheet", "สไลด์": "slide"}
_PAGE = re.compile(rf"^({'|'.join(_UNITS)}) (\d+)")
_OCR = re.compile(r"\(OCR (\d+)%\)")
_TOLERANT = "(tolerant match)"


def in_a_file(place: str) -> bool:
    """True for a place in a file, whose bytes change only when it is published anew."""
    return bool(_PAGE.match(place))


def told(place: str) -> Text | None:
    """The words for a place of evidence; ``None`` for a CSS path, which is for programs."""
    parts = list(_parts(place))
    if not parts:
        return None
    return Text(" · ".join(p.th for p in parts), " · ".join(p.en for p in parts))


def _parts(place: str) -> Iterator[Text]:
    if page := _PAGE.match(place):
        yield say(f"report.place.{_UNITS[page[1]]}", number=page[2])
    if ocr := _OCR.search(place):
        yield say("report.place.ocr", sure=ocr[1])
    if _TOLERANT in place:
        yield say("report.place.tolerant")
