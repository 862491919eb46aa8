"""What is it about: the matter that is asked for (``phrase``), or another one (``not_phrase``)?

The name of a page is given by whoever filed it, and may promise more than the page holds: a table
of general petitions stands under "สถิติเรื่องร้องเรียนการทุจริต". So a page whose own words speak of the
other matter alone is about that; where they speak of neither, its name counts. A file is about
whatever it names, on its title page too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from oitcheck.checks import mentions
from oitcheck.checks.lines import own_words
from oitcheck.model import Facts, Judgement, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.phrase import holds, phrase_key
from oitcheck.thai.text import key

NAME = "about"
OPTIONS = frozenset(("phrase", "not_phrase"))
NEEDS = OPTIONS
TOGETHER = True


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Weigh the words of the content against those of the name."""
    wanted, others = ([phrase_key(p) for p in want.options[o]] for o in ("phrase", "not_phrase"))
    if subject.document is None:
        if quote := next(_saying(wanted, subject, facts), None):
            return Judgement(Outcome.YES, quotes=(quote,))
        if quote := next(_saying(others, subject, facts), None):
            return Judgement(Outcome.NO, say("about.another"), (quote,))
    bare = replace(want, options={"phrase": want.options["phrase"], "places": ("1",)})
    return mentions.judge(bare, subject, facts)


def _saying(phrases: Sequence[str], subject: Subject, facts: Facts) -> Iterator[Quote]:
    """The lines of a page's content that say one of the phrases; not those that name the page."""
    page = subject.page
    name = key("\n".join((page.title, *subject.announced))) if page else ""
    for line, words in own_words(subject, facts, linked=False):
        if words not in name and any(holds(words, p) for p in phrases):
            yield Quote(line.text[:400], line.path)
