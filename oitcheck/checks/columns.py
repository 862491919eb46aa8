"""Does its table have every column that is asked for, whatever each is called?

``columns`` are the columns, each by its names with `` / `` between them. ``none`` are the words by
which it says that there was nothing to list; then no table is needed, where none begins.
"""

from __future__ import annotations

from collections.abc import Sequence

from oitcheck.checks.absent import told_by_a_picture
from oitcheck.checks.lines import own_words
from oitcheck.checks.zone import quoted, says
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import Text, say
from oitcheck.thai.phrase import holds, phrase_key

NAME = "columns"
OPTIONS = frozenset(("columns", "none"))
NEEDS = frozenset(("columns",))
TOGETHER = True
_BETWEEN = " / "


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Look for a name of each column in what was read."""
    found = {c: _first(c.split(_BETWEEN), subject, facts) for c in want.options["columns"]}
    lacking = [c.split(_BETWEEN)[0] for c, quote in found.items() if quote is None]
    quotes = tuple(dict.fromkeys(quote for quote in found.values() if quote))
    if not lacking:
        return Judgement(Outcome.YES, quotes=quotes[:1])
    idle = _first(want.options.get("none", ()), subject, facts)
    if idle and len(lacking) > len(quotes):
        return Judgement(Outcome.YES, quotes=(idle,))
    if told_by_a_picture(subject, facts):
        return Judgement(Outcome.CANNOT_TELL, say("people.image"))
    listed = ", ".join(lacking)
    note = say("columns.lacking", columns=Text(listed, listed))
    some = subject.document is not None or bool(quotes)
    return Judgement(Outcome.NO, note, quotes[:1], found=some)


def _first(names: Sequence[str], subject: Subject, facts: Facts) -> Quote | None:
    """Where the first of some names stands: in a file, or in a page's own lines."""
    for phrase in map(phrase_key, names):
        if subject.document is not None:
            if says(subject, phrase) and (place := quoted(subject, phrase)):
                return Quote(*place)
            continue
        for line, words in own_words(subject, facts, linked=False):
            if holds(words, phrase):
                return Quote(line.text[:400], line.path)
    return None
