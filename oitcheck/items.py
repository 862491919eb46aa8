"""The numbers of items, however an official writes them."""

from __future__ import annotations

import re

from oitcheck.thai.text import fold

_NUMBER = re.compile(r"(?:ข้อ(?:ที่)?|oit|o)?\s*0?(?P<n>[1-9]\d?)")


def item_number(text: str) -> str:
    """``O17`` for ``ข้อ ๑๗``, ``o17`` and ``OIT 17``; anything else as it is."""
    number = _NUMBER.fullmatch(fold(text))
    return f"O{number['n']}" if number else text
