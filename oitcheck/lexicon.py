"""All phrases of all disclosures in one pattern: which of them a text may name.

A year has some 600 phrases, a site tens of thousands of texts. One pass of one pattern, built as a
trie, says which disclosures are worth a closer look; ``matching`` looks closer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from oitcheck.thai.phrase import surest

_NONE: frozenset[str] = frozenset()
_END = ""


class Lexicon:
    """Phrases and whose they are.

    Args:
        owners: phrase (of ``thai.phrase``, or any plain text) -> names of its owners; of one with
            gaps the longest part.
        whole: texts that count only as a whole -> names of their owners.
    """

    def __init__(
        self, owners: Mapping[str, Iterable[str]], whole: Mapping[str, Iterable[str]] | None = None
    ) -> None:
        own: dict[str, frozenset[str]] = {}
        for phrase, names in owners.items():
            if part := surest(phrase):
                own[part] = own.get(part, _NONE) | frozenset(names)
        self._owners = {
            phrase: _NONE.union(*(names for p, names in own.items() if p in phrase))
            for phrase in own
        }
        self._whole = {text: frozenset(names) for text, names in (whole or {}).items()}
        trie: dict[str, Any] = {}
        for phrase in own:
            _plant(trie, phrase)
        self._pattern = re.compile(f"(?=({_pattern(trie)}))") if own else None
        self.of = lru_cache(maxsize=20_000)(self._of)

    def _of(self, text: str) -> frozenset[str]:
        """The names of all whose phrases stand in ``text``."""
        if self._pattern is None:
            return self._whole.get(text, _NONE)
        found = {match[1] for match in self._pattern.finditer(text)}
        return self._whole.get(text, _NONE).union(*(self._owners[phrase] for phrase in found))


def _plant(trie: dict[str, Any], phrase: str) -> None:
    for letter in phrase:
        trie = trie.setdefault(letter, {})
    trie[_END] = {}


def _pattern(trie: Mapping[str, Any]) -> str:
    """The longest phrase of a trie that begins here, as a regular expression."""
    branches = [re.escape(c) + _pattern(below) for c, below in sorted(trie.items()) if c != _END]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    if _END not in trie:
        return joined
    return f"(?:{joined})?"
