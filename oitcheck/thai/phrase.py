"""Phrases of rule files as they are looked for: ``…`` stands for a few letters of anything.

``ผล…จัดซื้อจัดจ้าง…ประจำปี`` is found in "ผลการดำเนินการจัดซื้อจัดจ้าง ประจำปี" and in "ผลจัดซื้อจัดจ้างประจำปี": one
line says what else would take a list of spellings that is never complete. ``#`` stands for a
number: ``รวม#ครั้ง`` (YAML takes a `` #`` for a remark).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from oitcheck.thai.text import key

GAP, NUMBER = "…", "#"
MOST = 30
"""How many letters (of a key) a gap may hold."""


@lru_cache(maxsize=8_192)
def phrase_key(phrase: str) -> str:
    """A phrase for looking it up in keys of ``thai.text.key``; its gaps and numbers stay."""
    parts = (NUMBER.join(map(key, part.split(NUMBER))) for part in phrase.split(GAP))
    return GAP.join(part for part in parts if part)


def find(text_key: str, phrase: str, start: int = 0) -> int:
    """Where a phrase (of ``phrase_key``) begins in a key, from ``start`` on; -1 where it is not."""
    if GAP not in phrase and NUMBER not in phrase:
        return text_key.find(phrase, start)
    found = _pattern(phrase).search(text_key, start)
    return found.start() if found else -1


def holds(text_key: str, phrase: str) -> bool:
    """True where a phrase stands in a key."""
    return find(text_key, phrase) >= 0


def covered(text_key: str, phrase: str) -> int:
    """How many letters of a key a phrase covers, its gaps included; 0 where it does not stand."""
    if GAP not in phrase and NUMBER not in phrase:
        return len(phrase) if phrase in text_key else 0
    found = _pattern(phrase).search(text_key)
    return found.end() - found.start() if found else 0


def longest(text_key: str, phrases: Iterable[str]) -> str:
    """The one of ``phrases`` that covers most of ``text_key``; "" where there is none."""
    standing = [(most, phrase) for phrase in phrases if (most := covered(text_key, phrase))]
    return max(standing, default=(0, ""))[1]


def surest(phrase: str) -> str:
    """The longest part of a phrase: where it does not stand, the phrase does not."""
    return max(phrase.replace(NUMBER, GAP).split(GAP), key=len)


@lru_cache(maxsize=4_096)
def _pattern(phrase: str) -> re.Pattern[str]:
    parts = (r"\d+".join(map(re.escape, part.split(NUMBER))) for part in phrase.split(GAP))
    return re.compile(f".{{0,{MOST}}}?".join(parts), re.DOTALL)
