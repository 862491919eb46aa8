"""The files and pages that show one disclosure together.

What a report must hold stands in one file, as a rule. But an agency also publishes a thing in
parts: the chart of each side of the house on a page of its own, or the order, the training and the
do's and don'ts of a year under one heading. Parts count together where each is the thing by its
name and year, or where one page names the thing and they are its files; never against a year that
says no.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from oitcheck.candidates import PROMISING, Candidate
from oitcheck.checks import CHECKS
from oitcheck.matching import ANNOUNCED
from oitcheck.model import Disclosure, Judgement, Outcome
from oitcheck.thai.periods import FIRST_HALF

Judged = tuple[Candidate, Mapping[str, Judgement]]
_NAMING = frozenset(("document", "year", "half"))


@dataclass(frozen=True, slots=True)
class Wanted:
    """The requirements that stand together: those that name the thing, and those of its content.

    ``kinds`` say what it is, ``times`` of which year or months, also where months may be added up.
    """

    naming: tuple[str, ...]
    content: tuple[str, ...]
    kinds: tuple[str, ...]
    times: tuple[str, ...] = ()

    @classmethod
    def of(cls, disclosure: Disclosure) -> Wanted:
        """The requirements of a disclosure."""
        joint = [r for r in disclosure.require if CHECKS[r.check].TOGETHER]
        return cls(
            tuple(r.id for r in joint if r.check in _NAMING),
            tuple(r.id for r in joint if r.check not in _NAMING),
            tuple(r.id for r in joint if r.check == "document"),
            tuple(r.id for r in disclosure.require if r.check in ("year", "half")),
        )

    @property
    def ids(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.naming, *self.content)

    @property
    def claims(self) -> tuple[str, ...]:
        """What makes it the thing: its name, and its year or months."""
        return tuple(dict.fromkeys((*self.naming, *self.times)))


def best(counted: Sequence[Judged], wanted: Wanted) -> Judged | None:
    """The one file or page that meets most of what must be met together.

    Of reports that meet as much, as those of two years do, the one on more of the half year.
    """
    shown = [p for p in counted if p[0].strength >= PROMISING and not leads_on(p[1], wanted)]
    pool = shown or counted
    if not wanted.ids or not pool:
        return None

    def merit(pair: Judged) -> tuple[int, ...]:
        candidate, judgements = pair
        outcomes = [judgements[i].outcome for i in wanted.ids]
        months = max((len(j.months & FIRST_HALF) for j in judgements.values()), default=0)
        announced = int(candidate.strength >= PROMISING)
        yes, unsure = outcomes.count(Outcome.YES), outcomes.count(Outcome.CANNOT_TELL)
        return announced, yes, unsure, months, candidate.strength

    return max(pool, key=merit)


def parts(
    counted: Sequence[Judged], file: Judged | None, wanted: Wanted, broken: AbstractSet[str]
) -> list[Judged]:
    """The best file, and all that count together with it.

    ``broken`` are pages of which a file could not be opened: what it holds nobody knows.
    """
    if file is None:
        return []
    if _denies(file, wanted) or file[0].url in broken:
        return [file]
    sure = [p for p in counted if p is not file and p[0].url not in broken]
    named = [p for p in sure if _is_part(p, wanted)]
    if _is_named(file, wanted):
        return [file, *named, *_bundle(counted, file, wanted, broken)]
    return [file, *_bundle(counted, file, wanted, broken)]


def _is_named(pair: Judged, wanted: Wanted) -> bool:
    """True for what is the thing by its name and its year."""
    candidate, judgements = pair
    named = all(judgements[i].outcome == Outcome.YES for i in wanted.claims)
    return named and bool(wanted.claims) and candidate.strength >= ANNOUNCED


def _is_part(pair: Judged, wanted: Wanted) -> bool:
    """True for what is the thing, and shows something of it."""
    some = any(pair[1][i].outcome == Outcome.YES for i in wanted.content)
    return some and _is_named(pair, wanted)


def _bundle(
    counted: Sequence[Judged], file: Judged, wanted: Wanted, broken: AbstractSet[str]
) -> list[Judged]:
    """The page that names the thing and the files that it leads to, of which ``file`` is one."""
    pages = {p[0].url: p for p in counted if _names(p, wanted)}
    page = pages.get(file[0].url) or pages.get(file[0].found_on)
    if page is None or page[0].url in broken:
        return []
    files = [p for p in counted if p[0].found_on == page[0].url and p[0].strength >= PROMISING]
    sure = not any(_denies(p, wanted) or _wavers(p, wanted) for p in (page, *files))
    return [page, *files] if len(files) > 1 and sure else []


def _names(pair: Judged, wanted: Wanted) -> bool:
    return all(pair[1][i].outcome == Outcome.YES for i in wanted.kinds)


def _denies(pair: Judged, wanted: Wanted) -> bool:
    """True for what is of another year, or of another kind, for sure."""
    told = (pair[1][i] for i in wanted.claims)
    return any(judgement.outcome == Outcome.NO and judgement.found for judgement in told)


def _wavers(pair: Judged, wanted: Wanted) -> bool:
    """True for what is of a year that nobody can tell."""
    return any(pair[1][i].outcome == Outcome.CANNOT_TELL for i in wanted.times)


def leads_on(judgements: Mapping[str, Judgement], wanted: Wanted) -> bool:
    """True for a page that only leads on: it names the thing, and shows nothing of it."""
    if any(judgements[i].outcome == Outcome.YES for i in wanted.content):
        return False
    asked: Iterable[str] = wanted.ids or judgements
    failing = [judgements[i] for i in asked if judgements[i].outcome != Outcome.YES]
    empty = bool(failing) and all(j.outcome == Outcome.NO and not j.found for j in failing)
    return empty and (bool(wanted.ids) or len(failing) == len(judgements))
