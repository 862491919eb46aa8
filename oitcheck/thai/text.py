"""Normalising Thai text, so that the same words compare equal however a page spells them.

Facts about the noise come from the counted sample of agency pages (variety, section 10): decomposed
sara am, ``เเ`` for ``แ``, zero-width characters, Thai digits, marks out of order, captions broken
inside a word, private-use glyphs of old Thai fonts in PDF text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ZERO_WIDTH = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"))
_DIGITS = {ord("๐") + n: str(n) for n in range(10)}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2009\u202f\u3000"), " ")
_FOLD = {**_ZERO_WIDTH, **_DIGITS, **_DASHES, **_SPACES}
_TIDY = {**_ZERO_WIDTH, **_SPACES}

_TONES = "\u0e48\u0e49\u0e4a\u0e4b"
_VOWELS = "\u0e31\u0e34-\u0e3a\u0e47"
_MARKS = re.compile(f"[{_VOWELS}{_TONES}\u0e4c\u0e4d]{{2,}}")
_LATE = {**dict.fromkeys(_TONES + "\u0e4c", 1), "\u0e4d": 2}
_FOLDED = re.compile("[" + "".join(map(re.escape, map(chr, _FOLD))) + "]")
_DISORDER = re.compile(
    f"[{_TONES}\u0e4c\u0e4d][{_VOWELS}]|\u0e4d[{_TONES}\u0e4c]|([{_VOWELS}{_TONES}\u0e4c\u0e4d])\\1"
)
_LATE_TONE = re.compile(f"(\u0e33)([{_TONES}])")
_WHITE = re.compile(r"\s+")
_NOT_WORD = re.compile(r"[^0-9a-z\u0e01-\u0e3a\u0e40-\u0e4e]+")


def tidy(text: str) -> str:
    """Text as a reader sees it: white space folded, invisible characters and controls dropped.

    Letters stay as published, so a quote remains verbatim.
    """
    text = _WHITE.sub(" ", text.translate(_TIDY)).strip()
    if text.isprintable():
        return text
    shown = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cs", "Cf"))
    return _WHITE.sub(" ", shown).strip()


def fold(text: str) -> str:
    """The form for comparing: lower case, Arabic digits, one spelling for each syllable.

    Spaces stay (folded); see ``key`` for the form without them.
    """
    if _FOLDED.search(text):
        text = text.translate(_FOLD)
    text = _WHITE.sub(" ", text).lower()
    if text.isascii():
        return text
    text = text.replace("เเ", "แ")
    return ordered(text)


def ordered(text: str) -> str:
    """Marks in one order, vowel before tone, none twice; sara am as one letter, behind its tone."""
    if _DISORDER.search(text):
        text = _MARKS.sub(_in_order, text)
    text = text.replace("\u0e4d\u0e32", "ำ")
    return _LATE_TONE.sub(r"\2\1", text) if _LATE_TONE.search(text) else text


def _in_order(marks: re.Match[str]) -> str:
    run = sorted(marks.group(), key=lambda mark: _LATE.get(mark, 0))
    return "".join(mark for i, mark in enumerate(run) if i == 0 or run[i - 1] != mark)


@lru_cache(maxsize=8_192)
def key(text: str) -> str:
    """What is left for matching whole phrases: letters, marks and digits, no spaces, no signs."""
    return fold(_NOT_WORD.sub("", fold(text)))


def thai_share(text: str) -> float:
    """The share of Thai letters among all letters, 0 to 1."""
    letters = [c for c in text if c.isalpha()]
    return sum("\u0e01" <= c <= "\u0e4e" for c in letters) / len(letters) if letters else 0.0
