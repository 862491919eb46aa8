"""The tolerant match: long phrases found in text whose marks were lost or moved.

A text layer or OCR drops tone marks, swaps them or moves them to the next letter, and sara am comes
without its ring. What is left of a phrase when all marks above and below are taken away still tells
it from others if it is long: of the phrases of all rule files with at least ``LEAST`` consonants no
two differ in their marks alone (a test holds that).
"""

from __future__ import annotations

import re

LEAST = 8
_MARKS = dict.fromkeys((0xE31, *range(0xE34, 0xE3B), *range(0xE47, 0xE4F)))
_BARE = {**_MARKS, 0xE33: "\u0e32"}
_CONSONANT = re.compile("[\u0e01-\u0e2e]")


def skeleton(text_key: str) -> str:
    """A key (``thai.text.key``) without marks; sara am is aa."""
    return text_key.translate(_BARE)


def tolerable(phrase_key: str) -> bool:
    """True for a phrase that is long enough to be found by its skeleton."""
    return len(_CONSONANT.findall(phrase_key)) >= LEAST


def position(text_key: str, phrase_key: str) -> tuple[int, bool]:
    """Where a phrase stands in the skeleton of a text, and whether only the skeleton shows it.

    -1 where it does not stand there at all. A short phrase has to stand there exactly.
    """
    exact = text_key.find(phrase_key)
    at = len(skeleton(text_key[:exact])) if exact >= 0 else -1
    if not tolerable(phrase_key):
        return at, False
    bare = skeleton(text_key).find(skeleton(phrase_key))
    return (bare, True) if 0 <= bare < at or at < 0 <= bare else (at, False)
