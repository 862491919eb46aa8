"""The shared corpus of real page fragments beside the benchmark, where it is present."""

from __future__ import annotations

from collections import Counter

from tests.accuracy.results import table
from tests.corpus import CORPUS, LABELS, Judged, judge_corpus


def section() -> str:
    """What is said of each label, in a table; a sentence where there is no corpus."""
    if not CORPUS.is_dir():
        return "Not present on the machine that wrote this."
    pages = list(judge_corpus())
    head = ["label", "is there", "found", "is not there", "called found", "unclear", "called found"]
    rows = [[name, *map(str, _counts(pages, name))] for name in LABELS]
    return f"{len(pages)} real page fragments, six labels each.\n\n{table(head, rows)}"


def _counts(pages: list[Judged], name: str) -> tuple[int, ...]:
    """Of each kind of label how many there are, and of how many it was said that it is there."""
    labelled = Counter(str(page.labels[name]).lower() for page in pages)
    found = Counter(str(p.labels[name]).lower() for p in pages if p.satisfied(name))
    return tuple(n for kind in ("true", "false", "unclear") for n in (labelled[kind], found[kind]))
