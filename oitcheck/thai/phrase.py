"""Phrases of rule files as they are looked for: ``…`` stands for a few letters of anything.

``ผล…จัดซื้อจัดจ้าง…ประจำปี`` is found in "ผลการดำเนินการจัดซื้อจัดจ้าง ประจำปี" and in "ผลจัดซื้อจัดจ้างประจำปี": one
line says what else would take a list of spellings that is never complete. ``#`` stands for a
number: ``รวม#ครั้ง`` (YAML takes a `` #`` for a remark).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache

from oitcheck.thai.text import key

GAP, NUMBER = "…", "#"
MOST = 30
"""How many letters (of a key) a gap may hold."""

_DIGITS = 20
Places = Sequence[tuple[int, int]]
"""Where a part of a phrase begins and ends, in order."""


@lru_cache(maxsize=8_192)
def phrase_key(phrase: str) -> str:
    """A phrase for looking it up in keys of ``thai.text.key``; its gaps and numbers stay."""
    parts = (NUMBER.join(map(key, part.split(NUMBER))) for part in phrase.split(GAP))
    return GAP.join(part for part in parts if part)


def find(text_key: str, phrase: str, start: int = 0) -> int:
    """Where a phrase (of ``phrase_key``) begins in a key, from ``start`` on; -1 where it is not."""
    if GAP not in phrase and NUMBER not in phrase:
        return text_key.find(phrase, start)
    return _first(text_key, phrase, start)[0]


def holds(text_key: str, phrase: str) -> bool:
    """True where a phrase stands in a key."""
    return find(text_key, phrase) >= 0


def covered(text_key: str, phrase: str) -> int:
    """How many letters of a key a phrase covers, its gaps included; 0 where it does not stand."""
    if GAP not in phrase and NUMBER not in phrase:
        return len(phrase) if phrase in text_key else 0
    begin, end = _first(text_key, phrase, 0)
    return end - begin


def longest(text_key: str, phrases: Iterable[str]) -> str:
    """The one of ``phrases`` that covers most of ``text_key``; "" where there is none."""
    standing = [(most, phrase) for phrase in phrases if (most := covered(text_key, phrase))]
    return max(standing, default=(0, ""))[1]


def surest(phrase: str) -> str:
    """The longest part of a phrase: where it does not stand, the phrase does not."""
    return max(phrase.replace(NUMBER, GAP).split(GAP), key=len)


def _first(text_key: str, phrase: str, start: int) -> tuple[int, int]:
    """Where the first of a phrase begins and ends, each gap as short as can be; (-1, -1): nowhere.

    From the last part to the first those places are kept from which the rest can be reached. So
    the time grows with the text and the number of gaps, whatever a page repeats; one pattern for
    all of it would try every length of each gap with every length of the others.
    """
    words, parts = _parts(phrase)
    if not all(word in text_key for word in words):
        return -1, -1
    rest: list[Places] = []
    for part in reversed(parts):
        standing = [match.span(1) for match in part.finditer(text_key, start)]
        rest.append(_leading(standing, rest[-1]) if rest else standing)
        if not rest[-1]:
            return -1, -1
    begin, end = rest.pop()[0]
    while rest:
        places = rest.pop()
        end = places[bisect_left(places, (end, 0))][1]
    return begin, end


def _leading(places: Places, following: Places) -> Places:
    """The places behind which one of ``following`` begins within a gap."""
    out, at = [], 0
    for begin, end in places:
        while at < len(following) and following[at][0] < end:
            at += 1
        if at < len(following) and following[at][0] - end <= MOST:
            out.append((begin, end))
    return out


@lru_cache(maxsize=4_096)
def _parts(phrase: str) -> tuple[tuple[str, ...], tuple[re.Pattern[str], ...]]:
    """The words of a phrase, and the parts between its gaps as they are looked for."""
    words = tuple(filter(None, phrase.replace(NUMBER, GAP).split(GAP)))
    number = rf"\d{{1,{_DIGITS}}}+"
    parts = (number.join(map(re.escape, part.split(NUMBER))) for part in phrase.split(GAP))
    return words, tuple(re.compile(f"(?=({part}))") for part in parts)
