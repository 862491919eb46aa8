"""The tolerant match: long phrases found in text whose marks were lost or moved.

A text layer or OCR drops tone marks, swaps them or moves them to the next letter, and sara am
comes without its ring. What is left of a phrase when all marks above and below are taken away still
tells it from others if it is long: no two phrases of different rule files with at least ``LEAST``
consonants differ in their marks alone (a test holds that).

A caption that somebody typed has other faults: a letter of the same sound, one letter twice, a mark
left out (variety, section 10). ``spelling`` takes these away too.
"""

from __future__ import annotations

import re
from functools import lru_cache

LEAST = 8
_MARKS = dict.fromkeys((0xE31, *range(0xE34, 0xE3B), *range(0xE47, 0xE4F)))
_BARE = {**_MARKS, 0xE33: "\u0e32"}
_ALIKE = str.maketrans("ฑฒธณศษดฎฏฌฬญ", "ทททนสสตตตชลย")
_TWICE = re.compile(r"(.)\1+")
_CONSONANT = re.compile("[\u0e01-\u0e2e]")


def skeleton(text_key: str) -> str:
    """A key (``thai.text.key``) without marks; sara am is aa."""
    return text_key.translate(_BARE)


@lru_cache(maxsize=8_192)
def spelling(text_key: str) -> str:
    """A skeleton in which letters of one sound are one letter, and none stands twice."""
    return _TWICE.sub(r"\1", skeleton(text_key).translate(_ALIKE))


def tolerable(phrase_key: str) -> bool:
    """True for a phrase that is long enough to be found by its skeleton."""
    return len(_CONSONANT.findall(phrase_key)) >= LEAST
