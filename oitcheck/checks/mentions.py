"""Does it speak of what it must contain? ``least`` (1 unless given) of ``phrase`` have to be there.

On a page they stand in lines of its own (``lines``), three of them or as many as there are: a
pasted rubric names them all in one breath, and is no content. A page that is one large picture
nobody can read.

``places``: how many lines of a page are enough; a long line may then hold several. ``not_phrase``:
a line that holds one of them speaks of something else and does not count. ``never``: words that
stand only in another thing. ``drawn: [yes]``: the thing is often a chart; a person looks where a
picture stands in the content, or where only links (a menu, boxes that lead on) name it. ``dated:
[yes]``: a line of a page counts only in an entry of the fiscal year (news, ``entries``). ``links:
[no]``: the words of links do not count, and a page that says too little is no mere list; ``links:
[out]``: those of links to other sites count too. ``title: [no]``: the first lines, by which it
calls itself, say nothing of what it holds. ``amount: [yes]``: money is spoken of where an amount
stands too, or that none is needed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from oitcheck.checks.absent import charted, told_by_a_picture
from oitcheck.checks.entries import of_the_year, without_days
from oitcheck.checks.lines import own_words
from oitcheck.checks.zone import begins, is_rubric, keyed, once, quoted, says, squeezed, whole
from oitcheck.model import Facts, Judgement, Line, Outcome, Quote, Requirement, Subject
from oitcheck.texts import Text, say
from oitcheck.thai.phrase import holds, phrase_key
from oitcheck.thai.skeleton import skeleton, tolerable
from oitcheck.thai.text import fold, key

NAME = "mentions"
OPTIONS = frozenset(
    (
        "phrase",
        "least",
        "places",
        "not_phrase",
        "never",
        "drawn",
        "dated",
        "links",
        "title",
        "amount",
    )
)
NEEDS = frozenset(("phrase",))
TOGETHER = True
_PLACES, _SEVERAL, _TITLES = 3, 2, 2
_MONEY = re.compile(
    r"(?<![\d,])\d{1,3}(?:,\d{3})+|(?:\d|พัน|หมื่น|แสน|ล้าน)\s?บาท|(?<![\d.,])(?!2[45]\d\d)\d{2,5}00(?![\d.,/-])"
    r"|ไม่(?:ได้|ต้อง)?(?:ใช้|มี|ตั้ง|เบิก)(?:จ่าย)?(?:เงิน)?(?:งบ|เงิน|ค่าใช้จ่าย)"
)
_LONG = 90


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Look for the phrases in what was read."""
    if another := _another(want, subject):
        return another
    said = _in_file(want, subject) if subject.document else _on_page(want, subject, facts)
    if len(said) >= _enough(want, subject) and _is_told_in_figures(want, subject):
        return Judgement(Outcome.YES, quotes=(said[0],))
    if subject.page and (unsure := _unsure(want, subject, facts)):
        return unsure
    return Judgement(Outcome.NO, _none(want), found=_speaks(want, subject, facts))


def _is_told_in_figures(want: Requirement, subject: Subject) -> bool:
    """True where no amounts are asked for, and where some stand in what was read."""
    text = once(subject, _is_told_in_figures, lambda: fold(whole(subject)))
    return "amount" not in want.options or bool(_MONEY.search(text))


def _another(want: Requirement, subject: Subject) -> Judgement | None:
    """It says what only another thing says."""
    for words in want.options.get("never", ()):
        if place := _stands(subject, phrase_key(words)):
            return Judgement(Outcome.NO, say("mentions.never", words=words), (Quote(*place),))
    return None


def _stands(subject: Subject, phrase: str) -> tuple[str, str] | None:
    """Where exactly these words stand."""
    return quoted(subject, phrase) if holds(squeezed(subject), phrase) else None


def _enough(want: Requirement, subject: Subject) -> int:
    """How many of the phrases have to be said."""
    least = int(want.options.get("least", ("1",))[0])
    if subject.document:
        return least
    places = int(want.options.get("places", (str(_PLACES),))[0])
    return max(least, min(places, len(want.options["phrase"])))


def _in_file(want: Requirement, subject: Subject) -> list[Quote]:
    """Where a file says the phrases, each once; a phrase may be broken over two lines."""
    others = _keys(want, "not_phrase")
    lines = _unprompted(subject)
    if "title" in want.options:
        lines = lines[_title_lines([text for text, _, _ in lines]) :]
    text = "".join(words for _, _, words in lines if not _holds(words, others))
    phrases = _phrases(want, subject)
    broken = {p for p in phrases if not holds(text, p) and tolerable(p)}
    bare_text = skeleton(text) if broken else ""
    told = [p for p in phrases if _told(p, text, bare_text, broken)]
    places = (_place(subject, p, others, lines) for p in told)
    return [Quote(*place) for place in places if place]


def _told(phrase: str, text: str, bare: str, broken: Collection[str]) -> bool:
    return holds(bare, skeleton(phrase)) if phrase in broken else holds(text, phrase)


def _unprompted(subject: Subject) -> list[tuple[str, str, str]]:
    """The passages of a file that are not the assessment's own words, as ``keyed``."""
    lines = keyed(subject)
    return once(subject, _unprompted, lambda: [line for line in lines if not is_rubric(line[0])])


def _title_lines(texts: Sequence[str]) -> int:
    """How many of the first lines are those by which it calls itself."""
    return next((at for at, text in enumerate(texts[:_TITLES]) if begins(text)), _TITLES)


def _place(
    subject: Subject, phrase: str, others: Sequence[str], lines: Sequence[tuple[str, str, str]]
) -> tuple[str, str] | None:
    """The line of a file that says a phrase and nothing of ``others``; else the lines around it."""
    saying = ((t, p) for t, p, words in lines if holds(words, phrase))
    alone = (place for place in saying if not _holds(key(place[0]), others))
    return next(alone, None) or quoted(subject, phrase)


def _on_page(
    want: Requirement, subject: Subject, facts: Facts, *, linked: bool = False, dated: bool = True
) -> list[Quote]:
    """Where a page says the phrases, each once, and one a line.

    ``linked`` counts the words of links whatever the rule says; ``dated`` is false to count what is
    no entry of the year too.
    """
    phrases = _phrases(want, subject)
    if not phrases:
        return []
    others = _keys(want, "not_phrase")
    links = want.options.get("links", ("no",) if "drawn" in want.options else ())
    linked = linked or "no" not in links
    lines = own_words(subject, facts, linked=linked, out="out" in links)
    if dated and "dated" in want.options:
        entries = of_the_year(subject, facts, others)
        lines = [pair for pair in lines if pair[0] in entries]
    if "title" in want.options:
        lines = _untitled(subject, lines)
    told = (pair for pair in lines if not _holds(pair[1], others))
    return _each_once(phrases, told, several="places" in want.options)


def _untitled(subject: Subject, lines: Sequence[tuple[Line, str]]) -> list[tuple[Line, str]]:
    """The lines of a page but for those that name it."""
    page = subject.page
    name = key("\n".join((page.title, *subject.announced))) if page else ""
    rest = lines[_title_lines([line.text for line, _ in lines]) :]
    return [pair for pair in rest if pair[1] not in name]


def _each_once(
    phrases: Sequence[str], lines: Iterable[tuple[Line, str]], *, several: bool
) -> list[Quote]:
    """The lines that say the phrases; one line says one, or ``several`` where it is long."""
    out: dict[str, Quote] = {}
    for line, words in lines:
        fresh = [p for p in phrases if p not in out and holds(words, p)]
        if not (several and len(line.text) > _LONG):
            fresh = fresh[:1]
        out |= dict.fromkeys(fresh, Quote(line.text[:400], line.path))
    return list(out.values())


def _crowded(want: Requirement, subject: Subject, facts: Facts) -> tuple[Quote, ...]:
    """The line of a page that says as many phrases as are wanted, all in one breath."""
    if {"dated", "drawn"} & set(want.options) or not _is_told_in_figures(want, subject):
        return ()
    others, phrases = _keys(want, "not_phrase"), _phrases(want, subject)
    enough = _enough(want, subject)
    lines = own_words(subject, facts, linked=False)
    for line, words in _untitled(subject, lines) if "title" in want.options else lines:
        if not _holds(words, others) and sum(holds(words, p) for p in phrases) >= enough:
            return (Quote(line.text[:400], line.path),)
    return ()


def _unsure(want: Requirement, subject: Subject, facts: Facts) -> Judgement | None:
    """Why a person has to look at a page that says too little."""
    drawn, dated = "drawn" in want.options, "dated" in want.options
    crowded = _crowded(want, subject, facts)
    if crowded:
        return Judgement(Outcome.CANNOT_TELL, say("mentions.crowded"), crowded)
    if (drawn and charted(subject, facts)) or told_by_a_picture(subject, facts):
        return Judgement(Outcome.CANNOT_TELL, say("people.image"))
    if drawn and len(_on_page(want, subject, facts, linked=True)) >= _enough(want, subject):
        return Judgement(Outcome.CANNOT_TELL, _none(want), found=False)
    if dated and _is_undated_list(want, subject, facts):
        return Judgement(Outcome.CANNOT_TELL, say("year.none", wanted=facts.fiscal_year))
    return None


def _is_undated_list(want: Requirement, subject: Subject, facts: Facts) -> bool:
    """True for a list of such things of which no entry bears a day."""
    several = len(_on_page(want, subject, facts, dated=False)) >= _SEVERAL
    return several and without_days(subject, facts)


def _speaks(want: Requirement, subject: Subject, facts: Facts) -> bool:
    """True for a file, and where a page itself says one of the phrases or of something else."""
    if subject.document or "no" not in want.options.get("links", ()):
        return subject.document is not None
    told = [*_keys(want, "phrase"), *_keys(want, "not_phrase")]
    text = "\n".join(words for _, words in own_words(subject, facts, linked=False))
    return _holds(text, told)


def _phrases(want: Requirement, subject: Subject) -> list[str]:
    """The phrases that stand somewhere in what was read, as keys."""
    return [p for p in _keys(want, "phrase") if says(subject, p)]


def _keys(want: Requirement, option: str) -> list[str]:
    return [phrase_key(phrase) for phrase in want.options.get(option, ())]


def _holds(words: str, phrases: Iterable[str]) -> bool:
    return any(holds(words, p) for p in phrases)


def _none(want: Requirement) -> Text:
    return say("mentions.none", words=", ".join(want.options["phrase"][:3]))
