"""What says of which fiscal year a page or file is, and which of it counts.

A title page outweighs the links that lead to it, these the name of the file, that the text inside;
a year called fiscal or of the year outweighs a bare one. The first lines of a page's own content
outweigh the caption above them. What the front page shows too (a banner
"ITA 2566", the name of the site) says nothing of the page that repeats it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from oitcheck.checks.lines import in_link, own_words
from oitcheck.checks.opening import headings, opening, repeated
from oitcheck.checks.zone import headline, once, passages, whole, zone
from oitcheck.model import Facts, Quote, Region, Subject
from oitcheck.texts import Text, say
from oitcheck.thai.periods import tabled_years
from oitcheck.thai.text import fold, key
from oitcheck.thai.years import Year, YearKind, claims, in_address, years


class Source(StrEnum):
    """Where a year is read, the most telling first."""

    TITLE = "title"
    OPENING = "opening"
    HEADING = "heading"
    NAME = "name"
    LINK = "link"
    FILE = "file"
    META = "meta"
    BODY = "body"

    @property
    def told(self) -> Text:
        """What it is called in a report."""
        return say(f"year.by.{self.value}")


_WEIGHTS = {
    Source.TITLE: 4,
    Source.OPENING: 5,
    Source.HEADING: 4,
    Source.NAME: 3,
    Source.LINK: 3,
    Source.FILE: 2,
    Source.META: 1,
    Source.BODY: 0,
}
OWN = (Source.TITLE, Source.OPENING, Source.HEADING, Source.NAME)


@dataclass(frozen=True, slots=True)
class Signal:
    """The years that one source claims; ``kind`` says how it puts them."""

    source: Source
    claims: tuple[int, ...]
    kind: YearKind

    @property
    def weight(self) -> int:
        """How much it counts: its place, and one more where it says of what the year is."""
        return _WEIGHTS[self.source] + (self.kind <= YearKind.MONTH)

    @property
    def own(self) -> bool:
        """True for what the page or file calls itself, not for what others say of it."""
        return self.source in OWN

    @property
    def speaks(self) -> bool:
        """False for what decides nothing: two digits in an address, a file's properties."""
        return self.kind != YearKind.SHORT and self.source != Source.META


@dataclass(frozen=True, slots=True)
class Decision:
    """The year that counts and who says so.

    ``against`` is the weightiest signal of another year. The decision is not ``clear`` where that
    one weighs as much, or where the deciding signal names several years and no other settles it.
    """

    by: Signal
    year: int
    against: Signal | None
    clear: bool

    @property
    def several(self) -> bool:
        """True where the deciding signal itself names several years."""
        return len(self.by.claims) > 1

    @property
    def open(self) -> tuple[int, ...]:
        """The years that it may be of: the one that counts, all where that is not clear."""
        if self.clear:
            return (self.year,)
        return (*self.by.claims, *(self.against.claims if self.against else ()))

    @property
    def why(self) -> Text:
        """Which signal counted, and against which other."""
        if self.against is None:
            return say("year.counts", by=self.by.source.told)
        return self.contradiction("year.against")

    @property
    def note(self) -> Text | None:
        """The contradiction that was decided; nothing where all agree."""
        calendar = self.by.kind == YearKind.CALENDAR
        if self.against is not None:
            return self.why
        return say("year.calendar", found=self.year) if calendar else None

    def doubt(self, wanted: Sequence[int]) -> Text:
        """Why it is not clear: the deciding signal names several years, or another one a second."""
        others = [year for year in self.by.claims if year not in wanted]
        if self.several and others:
            return say("year.several", found=others[0], wanted=wanted[0])
        return self.contradiction("year.disagree")

    def contradiction(self, sentence: str) -> Text:
        """The deciding signal and the one against it, each with its year."""
        assert self.against is not None
        return say(
            sentence,
            by=self.by.source.told,
            found=self.year,
            other=self.against.source.told,
            against=self.against.claims[0],
        )


def signals(subject: Subject, facts: Facts) -> list[Signal]:
    """Everything but the text inside that claims a year, the most telling first."""
    found = [*_of_itself(subject, facts), *_of_others(subject)]
    made = [_signal(source, claimed) for source, claimed in found if claimed]
    return sorted(made, key=lambda s: -_WEIGHTS[s.source])


def _of_itself(subject: Subject, facts: Facts) -> Iterator[tuple[Source, list[Year]]]:
    """What a file says on its title page, and a page in its headings and title."""
    if subject.document is not None:
        yield Source.TITLE, title_page(subject)
        yield Source.META, claims(years(subject.document.title))
    elif subject.page is not None:
        title, front = subject.page.title, _on_the_front_page(subject, facts)
        yield Source.OPENING, _firm(years("\n".join(opening(subject, facts))))
        called = [text for text in headings(subject) if key(text) not in front]
        shown = "\n".join(called or repeated(subject))
        yield Source.HEADING, claims(years(shown))
        yield Source.NAME, claims(years(title)) if key(title) not in front else []


def title_page(subject: Subject) -> list[Year]:
    """The claims of a file's heading, and of its first words where that names only a number."""
    heading = claims(years(headline(subject)))
    if heading and heading[0].kind <= YearKind.MONTH:
        return heading
    words = claims(years(zone(subject)))
    shared = {year.fiscal for year in heading} & {year.fiscal for year in words}
    return words if shared else [*heading, *words]


def _firm(found: Sequence[Year]) -> list[Year]:
    """The claims among the first lines of a page; a bare number there may be anything."""
    return [year for year in claims(found) if year.kind <= YearKind.MONTH]


def _of_others(subject: Subject) -> Iterator[tuple[Source, list[Year]]]:
    """What the links and the address say."""
    yield Source.LINK, claims(years("\n".join(subject.announced)))
    yield Source.FILE, claims(in_address(subject.url))


def _signal(source: Source, claimed: Sequence[Year]) -> Signal:
    """What a source claims; what it begins with stands where it speaks of other years in passing.

    "ประจำปีงบประมาณ พ.ศ. 2566 ... ผลการประเมิน ITA ปี 2565" is of 2566.
    """
    told = tuple(dict.fromkeys(year.fiscal for year in claimed))
    firm = {year.fiscal for year in claimed if year.kind <= YearKind.ANNUAL}
    told = told[:1] if firm == set(told[:1]) else told
    return Signal(source, told, min(year.kind for year in claimed))


def _on_the_front_page(subject: Subject, facts: Facts) -> set[str]:
    """What the front page calls itself and shows; but for what announces this page."""
    own = subject.front or subject.url == facts.home_url
    home = None if own else facts.answers.get(facts.home_url)
    if home is None:
        return set()
    return {key(t) for t in (home.title, *home.headings)} - {key(t) for t in subject.announced}


def inside(subject: Subject, facts: Facts) -> tuple[int, ...]:
    """The years that the text of a file claims, or the own lines of a page, in order.

    What claims none is of the years of the months that it names.
    """
    if subject.document is not None:
        return tuple(dict.fromkeys(_inside(subject) or sorted(tabled_years(whole(subject)))))
    if subject.front:
        return ()
    own = "\n".join(line.text for line, _ in own_words(subject, facts, linked=False))
    claimed = [y.fiscal for y in claims(years(own))]
    return tuple(dict.fromkeys(claimed or sorted(tabled_years(own))))


def mostly(subject: Subject) -> int | None:
    """The year that the text of a file names most."""
    named = Counter(_inside(subject)).most_common(1)
    return named[0][0] if named else None


def _inside(subject: Subject) -> list[int]:
    return once(subject, _inside, lambda: [y.fiscal for y in claims(years(whole(subject)))])


def decide(found: Sequence[Signal]) -> Decision | None:
    """Which year counts: that of the weightiest signal; ``None`` where nothing names one.

    Another year in a signal that weighs as much leaves it open; so do several years in the first
    one, unless the next names just one of them.
    """
    speaking = [s for s in found if s.speaks]
    if not speaking:
        return None
    by, *rest = speaking
    year, settled = _one_of(by, rest)
    others = [s for s in rest if year not in s.claims]
    against = max(others, key=lambda s: s.weight, default=None)
    clear = settled and (against is None or against.weight < by.weight)
    return Decision(by, year, against, clear)


def _one_of(by: Signal, rest: Iterable[Signal]) -> tuple[int, bool]:
    """The year of a signal; of several that which the next one names too."""
    if len(by.claims) == 1:
        return by.claims[0], True
    for other in rest:
        shared = [year for year in by.claims if year in other.claims]
        if len(shared) == 1:
            return shared[0], True
    return by.claims[0], False


def naming(subject: Subject, year: int) -> tuple[Quote, ...]:
    """The line that names the year; else the first with its digits, as a day or a telephone has."""
    digits = re.compile(rf"{year}|(?<!\d){year - 2500}(?!\d)|{year - 543}")
    autumn = re.compile(rf"เดือน.*(?:{year - 1}|{year - 2501}(?!\d))")
    other = None
    for line in _content_first(subject):
        folded = fold(line[0])
        told = digits.search(folded)
        if (told or autumn.search(folded)) and _names(line[0], year):
            return quoted(line)
        other = other or (line if told else None)
    return quoted(other)


def _content_first(subject: Subject) -> list[tuple[str, str]]:
    """Every passage; of a page its links and its menu last."""
    lines = subject.page.lines if subject.page else ()
    aside = {x.path for x in lines if x.region != Region.BODY or in_link(x)}
    return sorted(passages(subject), key=lambda line: line[1] in aside)


def _names(text: str, year: int) -> bool:
    return any(y.fiscal == year and y.kind <= YearKind.RANGE for y in years(text))


def first(subject: Subject) -> tuple[Quote, ...]:
    """The first line of what was read."""
    return quoted(next((line for line in passages(subject) if line[0].strip()), None))


def quoted(line: tuple[str, str] | None) -> tuple[Quote, ...]:
    """A line and its place as evidence."""
    return (Quote(line[0][:300], line[1]),) if line else ()
