"""Does it speak of what it must contain? ``least`` (1 unless given) of ``phrase`` have to be there.

On a page they stand in lines of their own, three of them or as many as there are: a pasted rubric
names them all in one breath, and is no content; nor are lines that stand on the front page too. A
page that is one large picture nobody can read.

``places``: how many lines of a page are enough; a long line may then hold several. ``not_phrase``:
a line that holds one of them speaks of something else and does not count. ``never``: words that
stand only in another thing. ``drawn: [yes]``: the thing is often a chart; a person looks where a
picture stands in the content, or where only links (a menu, boxes that lead on) name it. ``dated:
[yes]``: a line of a page counts only in an entry of the fiscal year (news). ``links: [no]``: the
words of links do not count, and a page that says too little is no mere list; ``links: [out]``:
those of links to other sites count too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from oitcheck.checks.absent import LARGE, in_a_picture
from oitcheck.checks.document import own_lines
from oitcheck.checks.zone import is_rubric, keyed, quoted, squeezed
from oitcheck.model import Facts, Judgement, Line, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.periods import days
from oitcheck.thai.text import key
from oitcheck.thai.years import fiscal_year

NAME = "mentions"
OPTIONS = frozenset(("phrase", "least", "places", "not_phrase", "never", "drawn", "dated", "links"))
NEEDS = frozenset(("phrase",))
TOGETHER = True
_PLACES, _SEVERAL = 3, 2
_FEW = 200
_LONG, _NAME = 160, 24
_NEAREST = (0, 1, -1, 2, -2)
_ORNAMENT = re.compile(
    r"banner|logo|icon|header|footer|facebook|line|arrow|dot|button|btn|counter|bg|\.gif|\.svg",
    re.IGNORECASE,
)


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Look for the phrases in what was read."""
    everything = squeezed(subject)
    phrases = [p for phrase in want.options["phrase"] if (p := key(phrase)) in everything]
    for words in want.options.get("never", ()):
        if key(words) in everything and (banned := quoted(subject, key(words))):
            return Judgement(Outcome.NO, say("document.another", words=words), (Quote(*banned),))
    least = int(want.options.get("least", ("1",))[0])
    places = int(want.options.get("places", (str(_PLACES),))[0])
    enough = least if subject.document else max(least, min(places, len(want.options["phrase"])))
    said = _said(want, subject, facts, phrases)
    if len(said) >= enough:
        return Judgement(Outcome.YES, quotes=(said[0],))
    if _pictured(subject) and ("drawn" in want.options or in_a_picture(subject, _FEW)):
        return Judgement(Outcome.CANNOT_TELL, say("people.image"))
    if "drawn" in want.options and len(_said(want, subject, facts, phrases, True)) >= enough:
        return Judgement(Outcome.CANNOT_TELL, say("mentions.none", words=_some(want)), found=False)
    if "dated" in want.options and _undated(want, subject, facts, phrases):
        return Judgement(Outcome.CANNOT_TELL, say("year.none", wanted=facts.fiscal_year))
    found_any = subject.document is not None or (
        "no" in want.options.get("links", ()) and _hinted(want, subject, facts)
    )
    return Judgement(Outcome.NO, say("mentions.none", words=_some(want)), found=found_any)


def _undated(want: Requirement, subject: Subject, facts: Facts, phrases: Sequence[str]) -> bool:
    """True for a list of which no entry bears a day."""
    plain = replace(want, options={k: v for k, v in want.options.items() if k != "dated"})
    if subject.page is None or len(_said(plain, subject, facts, phrases)) < _SEVERAL:
        return False
    return not any(days(line.text) for line in own_lines(subject, facts, linked=True))


def _hinted(want: Requirement, subject: Subject, facts: Facts) -> bool:
    """True where a page itself says one of the phrases, or one of those of something else."""
    lines = own_lines(subject, facts, linked=False)
    said = "\n".join(key(line.text) for line in lines if not is_rubric(line.text))
    told = (*want.options["phrase"], *want.options.get("not_phrase", ()))
    return any(key(p) in said for p in told)


def _some(want: Requirement) -> str:
    return ", ".join(want.options["phrase"][:3])


def _said(
    want: Requirement,
    subject: Subject,
    facts: Facts,
    phrases: Sequence[str],
    linked: bool = False,
) -> list[Quote]:
    """Where the phrases are said, each once; on a page only one a line of its body.

    ``linked`` counts the words of links too where the thing is often a chart.
    """
    if not phrases:
        return []
    other = [key(p) for p in want.options.get("not_phrase", ())]
    if subject.document:
        lines = [said for _, _, said in keyed(subject) if not any(o in said for o in other)]
        text = "".join(lines)
        found = (_place(subject, p, other) for p in phrases if p in text)
        return [Quote(*place) for place in found if place]
    out: dict[str, Quote] = {}
    dated = _dated(subject, facts, other) if "dated" in want.options else frozenset()
    links = want.options.get("links", ("no",) if "drawn" in want.options else ())
    for line in own_lines(subject, facts, linked=linked or "no" not in links, out="out" in links):
        squeezed = key(line.text)
        if is_rubric(line.text) or ("dated" in want.options and line not in dated):
            continue
        fresh = [p for p in phrases if p in squeezed and p not in out]
        several = "places" in want.options and len(line.text) > _LONG
        if not any(o in squeezed for o in other):
            out |= dict.fromkeys(fresh if several else fresh[:1], Quote(line.text[:400], line.path))
    return list(out.values())


def _place(subject: Subject, phrase: str, other: Sequence[str]) -> tuple[str, str] | None:
    """The line of a file that says a phrase and nothing of ``other``; else the lines around it."""
    alone = ((t, p) for t, p, said in keyed(subject) if phrase in said)
    own = (x for x in alone if not any(o in key(x[0]) for o in other))
    return next(own, None) or quoted(subject, phrase)


def _dated(subject: Subject, facts: Facts, other: Sequence[str]) -> frozenset[Line]:
    """The lines of a page in entries of the fiscal year: its day stands in them or right beside.

    Nothing of an entry counts that holds one of ``other``.
    """
    page = subject.page
    lines = page.lines if page else ()
    named = key("\n".join([page.title, *subject.announced])) if page else ""
    found = [[fiscal_year(day) for day in days(line.text)] for line in lines]
    if sum(map(bool, found)) == 1:
        alone = next(years for years in found if years)
        strange = any(o in key(line.text) for line in lines for o in other)
        if facts.fiscal_year in alone and not strange:
            long = (x for x in lines if len(key(x.text)) > _NAME or key(x.text) not in named)
            return frozenset(long)
    out = set()
    for at, line in enumerate(lines):
        near = [n for n in _NEAREST if 0 <= at + n < len(lines)]
        entry = [at + n for n in near if lines[at + n].row == line.row]
        block = [at + n for n in near if set(lines[at + n].groups[:2]) & set(line.groups[:3])]
        day = next((n for n in (*entry, *block) if found[n]), at)
        beside = {at, day} | {n for n in entry if not found[n]}
        strange = any(o in key(lines[n].text) for n in beside for o in other)
        heads = not found[at] and key(line.text) in named
        if facts.fiscal_year in found[day] and not strange and not heads:
            out.add(line)
    return frozenset(out)


def _pictured(subject: Subject) -> bool:
    """True where a picture stands in the content that may be the thing itself."""
    if subject.page is None or subject.front:
        return False
    return any(
        not p.frame
        and (p.width == 0 or p.width >= LARGE)
        and not _ORNAMENT.search(f"{p.path} {p.url.rsplit('/', 1)[-1]}")
        for p in subject.page.pictures
    )
