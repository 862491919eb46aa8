"""The verdict on one disclosure: one total function over everything known of it.

The order of its questions is that of the design: everything met, unreachable, unread and as
promising as the best, read and failing, not enough read, missing. The absence rule lives here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from oitcheck.address import key
from oitcheck.asread import partly_read
from oitcheck.candidates import PROMISING, Candidate
from oitcheck.checks.half import lacks
from oitcheck.checks.zone import is_rubric
from oitcheck.matching import ANNOUNCED, BELOW, Finder
from oitcheck.model import (
    WEAK,
    Crawled,
    Disclosure,
    Evidence,
    Judgement,
    Kind,
    NearMiss,
    Outcome,
    Page,
    Problem,
    Quote,
    Reading,
    Reason,
    Requirement,
    RequirementFinding,
    Seen,
    Status,
    Stop,
    Visit,
)
from oitcheck.texts import Text, say
from oitcheck.thai.moments import to_the_second
from oitcheck.thai.periods import FIRST_HALF
from oitcheck.thai.text import tidy
from oitcheck.together import Wanted, best, leads_on, parts
from oitcheck.web.frontier import is_file
from oitcheck.web.traps import is_trap

_NEAR = 5
_SENTENCE, _MUCH = 60, 500
_UNSUPPORTED = Problem(Reason.UNSUPPORTED)
_OPEN = frozenset((Status.UNCHECKED, Status.REVIEW))
_CUT = frozenset((Stop.MAX_PAGES, Stop.MAX_TIME, Stop.INTERRUPTED))
_ELSEWHERE = frozenset((Reason.LOGIN, Reason.VIEWER))
_NO_SERVER = frozenset((Reason.NO_HOST, Reason.CONNECT, Reason.TLS, Reason.TLS_TOO_OLD))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one disclosure."""

    status: Status
    reason: Text
    requirements: tuple[RequirementFinding, ...]
    near_misses: tuple[NearMiss, ...]
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Near:
    """What is near: links that name a neighbour, lines of the OIT page that lead nowhere, others'.

    ``others`` gives addresses (as ``address.key``) that bear the name of another disclosure alone;
    only what seems missing asks for them.
    """

    neighbours: Sequence[Seen] = ()
    listed: Sequence[NearMiss] = ()
    others: Callable[[], AbstractSet[str]] = frozenset


class Case:
    """Everything known of one disclosure, and the decision."""

    def __init__(
        self,
        disclosure: Disclosure,
        finder: Finder,
        crawled: Crawled,
        readings: Mapping[str, Reading],
        judged: Sequence[tuple[Candidate, dict[str, Judgement]]],
        rest: Sequence[Candidate],
        near: Near,
        *,
        whole: bool = True,
    ) -> None:
        self.disclosure = disclosure
        self.finder = finder
        self.crawled = crawled
        self.readings = readings
        self.judged = judged
        self.rest = rest
        self.near = near
        self.whole = whole
        self.wanted = Wanted.of(disclosure)
        self.counted = [(c, j) for c, j in judged if j and _counts(c, j, self.wanted.kinds)]
        self.file = best(self.counted, self.wanted)
        self.parts = parts(self.counted, self.file, self.wanted, _broken(judged))
        self.things = [c for c, j in self.counted if not leads_on(j, self.wanted)]

    def verdict(self) -> Verdict:
        """Status, reason, what became of each requirement, and what was nearly it."""
        status, reason = self._decide()
        requirements = tuple(self._requirement(r, status) for r in self.disclosure.require)
        near = () if status == Status.PRESENT else tuple(self._near_misses())
        return Verdict(status, reason, requirements, near)

    def _decide(self) -> tuple[Status, Text]:
        outcomes = {r.id: self._outcome(r) for r in self.disclosure.require}
        if all(o == Outcome.YES for o in outcomes.values()):
            return Status.PRESENT, say("verdict.present")
        home = self.crawled.visits.get(self.crawled.home_url)
        if home is None or home.problem:
            return Status.UNCHECKED, say("verdict.unreachable", why=_why(self.crawled))
        if reason := self._review(outcomes):
            return Status.REVIEW, reason
        if reason := self._weakly(outcomes):
            return Status.REVIEW, reason
        if reason := self._partial(outcomes):
            return self._as_known(Status.PARTIAL, reason)
        if not self.whole:
            return self._as_known(Status.MISSING, say("links.another"))
        if reason := self._insufficient(home):
            return Status.UNCHECKED, reason
        pages = sum(v.problem is None for v in self.crawled.visits.values())
        return self._as_known(Status.MISSING, say("verdict.missing", pages=pages))

    def _as_known(self, status: Status, reason: Text) -> tuple[Status, Text]:
        """An item of which it is not sure that the year asks for it accuses nobody."""
        if self.things or self.disclosure.basis not in WEAK:
            return status, reason
        return Status.REVIEW, say("verdict.unconfirmed", what=reason)

    def _weakly(self, outcomes: Mapping[str, Outcome]) -> Text | None:
        """All that fails is asked for by a rule that nobody has confirmed for the year."""
        failing = [r for r in self.disclosure.require if outcomes[r.id] == Outcome.NO]
        if (
            not (self.things or self._speaks())
            or not failing
            or any(r.basis not in WEAK for r in failing)
        ):
            return None
        return say("verdict.unconfirmed", what=_joined(self._note(r) for r in failing))

    def _speaks(self) -> bool:
        """True where a page that is named so says much in its own words, whatever it says."""
        pages = (self.readings.get(c.url) for c, _ in self.counted)
        return any(_words_of(r.page) > _MUCH for r in pages if r and r.page)

    def _review(self, outcomes: Mapping[str, Outcome]) -> Text | None:
        """A candidate that could not be read or judged, as promising as the best that was read."""
        least = max([PROMISING, *(c.strength for c in self.things)])
        parents = {c.url: c.strength for c in self.things}
        for candidate, judgements in self.judged:
            if max(candidate.strength, parents.get(candidate.found_on, 0)) < least:
                continue
            if problem := self._unreadable(candidate):
                return say("verdict.unread", words=candidate.words, why=_sentence(problem))
            named = candidate.strength > BELOW
            if named and (doubt := self._doubt(candidate, judgements)):
                return say("verdict.unsure", words=candidate.words, why=doubt)
            if self.counted and _waits(candidate):
                return say("verdict.not_opened", words=candidate.words)
        open_ = [r for r in self.disclosure.require if outcomes[r.id] != Outcome.YES]
        unsure = [r for r in open_ if outcomes[r.id] == Outcome.CANNOT_TELL]
        sure = [r for r in open_ if outcomes[r.id] == Outcome.NO and r.basis not in WEAK]
        if self.counted and unsure and not sure:
            return say("verdict.review", what=_joined(self._note(r) for r in open_))
        return None

    def _doubt(self, candidate: Candidate, judgements: Mapping[str, Judgement]) -> Text | None:
        """Why a candidate that was read in part or by OCR may yet be the thing."""
        reading = self.readings.get(candidate.url)
        if reading is None or not partly_read(reading):
            return None
        outcomes = {judgement.outcome for judgement in judgements.values()}
        if Outcome.NO in outcomes or Outcome.CANNOT_TELL not in outcomes:
            return None
        return next(j.note for j in judgements.values() if j.outcome == Outcome.CANNOT_TELL)

    def _unreadable(self, candidate: Candidate) -> Problem | None:
        """Why a candidate that was asked for could not be read."""
        if candidate.unread or candidate.dead or candidate.visit is None:
            return candidate.unread
        return self._reading_problem(candidate.visit)

    def _reading_problem(self, visit: Visit) -> Problem | None:
        reading = self.readings.get(visit.url)
        if reading is not None:
            return reading.problem
        return _UNSUPPORTED if visit.kind == Kind.OTHER else None

    def _partial(self, outcomes: Mapping[str, Outcome]) -> Text | None:
        """A candidate that was read and fails a requirement, or an announced link that is dead."""
        gone = next((c for c, _ in self.judged if c.dead and c.strength >= PROMISING), None)
        dead = _dead_link(gone)
        if self.things or (self.counted and dead is None):
            what = _joined(text for text in (self._lacking(outcomes), dead) if text)
            return say("verdict.partial", title=self.disclosure.title, what=what)
        return dead

    def _lacking(self, outcomes: Mapping[str, Outcome]) -> Text | None:
        """What falls short, to go on from "it was found, but": the year it is of, what it lacks."""
        wanted = Outcome.NO if Outcome.NO in outcomes.values() else Outcome.CANNOT_TELL
        open_ = self._with(outcomes, wanted)
        if len(open_) == 1 and open_[0].check in ("year", "half"):
            return self._best(open_[0])[1].note
        what = self._parts(outcomes, wanted)
        return say("verdict.lacks", what=what) if what else None

    def _parts(self, outcomes: Mapping[str, Outcome], wanted: Outcome) -> Text | None:
        """The parts with an outcome: one with its note, several by their names."""
        open_ = self._with(outcomes, wanted)
        if len(open_) == 1:
            return self._note(open_[0])
        names = Text(", ".join(r.name.th for r in open_), ", ".join(r.name.en for r in open_))
        return names if open_ else None

    def _with(self, outcomes: Mapping[str, Outcome], wanted: Outcome) -> list[Requirement]:
        return [r for r in self.disclosure.require if outcomes[r.id] == wanted]

    def _outcome(self, want: Requirement) -> Outcome:
        return self._best(want)[1].outcome

    def _best(self, want: Requirement) -> tuple[list[tuple[Candidate, Judgement]], Judgement]:
        """The candidates that speak for a requirement, and what they say."""
        if want.check == "half" and len(months := self._months(want)) > 1:
            covered = frozenset[int]().union(*(judgement.months for _, judgement in months))
            if covered >= FIRST_HALF:
                return months, Judgement(Outcome.YES)
            unsure = any(j.outcome == Outcome.CANNOT_TELL for _, j in months)
            outcome = Outcome.CANNOT_TELL if unsure else Outcome.NO
            return months, Judgement(outcome, lacks(covered, self.finder.fiscal_year))
        candidate, judgement = self._single(want)
        return [(candidate, judgement)] if candidate else [], judgement

    def _months(self, want: Requirement) -> list[tuple[Candidate, Judgement]]:
        """The files that cover the first half of the year together, or as much as there is."""
        out: list[tuple[Candidate, Judgement]] = []
        covered: frozenset[int] = frozenset()
        for candidate, judgements in self.counted:
            whole = all(judgements[i].outcome == Outcome.YES for i in self.wanted.ids)
            fresh = judgements[want.id].months - covered
            if whole and fresh and not covered >= FIRST_HALF:
                covered |= fresh
                out.append((candidate, judgements[want.id]))
        return out

    def _single(self, want: Requirement) -> tuple[Candidate | None, Judgement]:
        """The one candidate that speaks for a requirement."""
        joint = want.id in self.wanted.ids or (want.check == "half" and bool(self.wanted.ids))
        pool = self.parts if joint else self.counted
        own = [(c, j[want.id]) for c, j in pool]
        nothing = (None, Judgement(Outcome.NO, say("verdict.nothing"), found=False))
        yes = [pair for pair in own if pair[1].outcome == Outcome.YES]
        if yes:
            return yes[0]
        top = max((c.strength for c, j in own if j.outcome == Outcome.NO and j.found), default=0)
        unsure = [p for p in own if p[1].outcome == Outcome.CANNOT_TELL]
        equal = [p for p in unsure if p[1].found and p[0].strength >= top]
        found = sorted((p for p in own if p[1].found), key=lambda p: not p[1].quotes)
        return next(iter(equal or found or unsure or own), nothing)

    def _requirement(self, want: Requirement, status: Status) -> RequirementFinding:
        pairs, judgement = self._best(want)
        evidence = tuple(_evidence(c.visit, q) for c, j in pairs if c.visit for q in j.quotes)
        if not evidence and judgement.outcome != Outcome.YES:
            evidence = self._announcement()
        if want.id in self.wanted.kinds and self._only_named():
            judgement = Judgement(Outcome.NO, say("document.only_named"))
        unread = status in _OPEN and not self.counted
        if unread and judgement.outcome == Outcome.NO and not judgement.found:
            judgement = Judgement(Outcome.CANNOT_TELL, say("verdict.not_read"))
        return RequirementFinding(
            disclosure=self.disclosure.id,
            id=want.id,
            name=want.name,
            check=want.check,
            basis=want.basis,
            outcome=judgement.outcome,
            note=judgement.note,
            evidence=evidence,
        )

    def _only_named(self) -> bool:
        """True where nothing stands under the name of the thing but the name."""
        return self.file is not None and not self.things and leads_on(self.file[1], self.wanted)

    def _announcement(self) -> tuple[Evidence, ...]:
        """Where the link stands that is dead, cannot be read, or leads to what falls short."""
        for candidate, _ in sorted(self.judged, key=lambda pair: bool(pair[1])):
            shown_on = self.crawled.visits.get(candidate.found_on)
            named = candidate.strength >= PROMISING and candidate.words != candidate.url
            if named and shown_on is not None:
                return (_evidence(shown_on, Quote(candidate.words, candidate.url or "#")),)
        return ()

    def _note(self, want: Requirement) -> Text:
        note = self._best(want)[1].note
        joiner = " — " if note.th else ""
        return Text(f"{want.name.th}{joiner}{note.th}", f"{want.name.en}{joiner}{note.en}")

    def _insufficient(self, home: Visit) -> Text | None:
        """What the reading lacks for saying *missing*."""
        front = self.readings.get(home.url)
        if front is None or front.problem or home.unseen:
            problem = front.problem if front else None
            why = _sentence(problem or home.unseen or _UNSUPPORTED)
            return say("verdict.front_unread", why=why)
        if not self.crawled.folder and not self._knows_more():
            return say("verdict.no_way_on")
        unread = self._blockers()
        return self._unfinished(unread) if unread else None

    def _knows_more(self) -> bool:
        """True where the site has shown more than its front page."""
        front = {key(self.crawled.start_url), key(self.crawled.home_url)}
        own = {v.url: v for v in self.crawled.visits.values() if not v.off_site}
        more = [v for url, v in own.items() if key(url) not in front]
        if self.crawled.stopped_by in _CUT:
            return any(v.problem is None for v in more)
        return bool(more or self.crawled.waiting)

    def _blockers(self) -> list[str]:
        """Addresses that were not read and might hold the thing."""
        failed = [
            v.url
            for v in self.crawled.visits.values()
            if (problem := v.unseen) and not v.off_site and not _harmless(problem)
        ]
        waiting = self.crawled.waiting
        known = {key(url) for url in waiting}
        open_ = [c.url or c.found_on for c, _ in self.judged if self._is_open(c, known)]
        unjudged = [c.url for c in self.rest if c.url and not c.dead]
        passed = {key(url) for url in self.crawled.leaves} | self.near.others()
        rest = [u for u in (*failed, *waiting) if key(u) not in passed and _may_announce(u)]
        return list(dict.fromkeys((*open_, *unjudged, *rest)))

    def _is_open(self, candidate: Candidate, waiting: AbstractSet[str]) -> bool:
        """True for a candidate that was not read; elsewhere only where it is announced in words."""
        own = not candidate.visit.off_site if candidate.visit else key(candidate.url) in waiting
        unread = _waits(candidate) or self._unreadable(candidate) is not None
        return unread and (own or candidate.strength >= PROMISING)

    def _unfinished(self, unread: Sequence[str]) -> Text:
        failed = next((v for u in unread if (v := self.crawled.visits.get(u))), None)
        problem = failed and (failed.unseen or self._reading_problem(failed))
        why = _sentence(problem) if problem else say(f"stop.{self.crawled.stopped_by}")
        return say("verdict.unchecked", why=why, count=len(unread), example=unread[0])

    def _near_misses(self) -> Iterable[NearMiss]:
        out: dict[str, NearMiss] = {miss.url: miss for miss in self.near.listed}
        for candidate, judgements in self.judged:
            if candidate.unread and candidate.unread.reason in _ELSEWHERE:
                why = _sentence(candidate.unread)
                miss = NearMiss(candidate.url, say("near.unread", words=candidate.words, why=why))
                out.setdefault(candidate.url, miss)
            for judgement in judgements.values():
                if judgement.another is not None:
                    out.setdefault(candidate.url, NearMiss(candidate.url, judgement.another))
        for seen in self.near.neighbours:
            index = self.finder.neighbour(seen.link.text)
            if index >= 0 and not self.finder.link_text(seen.link.text):
                _, _, why = self.finder.neighbours[index]
                url = seen.link.url or seen.found_on
                words = tidy(seen.link.text)[:120]
                out.setdefault(url, NearMiss(url, say("near.neighbour", words=words, why=why)))
        return list(out.values())[:_NEAR]


def _counts(
    candidate: Candidate, judgements: Mapping[str, Judgement], kinds: Iterable[str]
) -> bool:
    """True where a candidate is the right thing, complete or not; not where it is another thing.

    ``kinds`` say what the document is: a page that no link calls so has to be that document.
    """
    if any(j.another is not None for j in judgements.values()):
        return False
    if candidate.strength >= PROMISING and candidate.announced:
        return True
    if candidate.strength >= ANNOUNCED:
        return True
    if any(judgements[i].outcome == Outcome.NO for i in kinds):
        return False
    return any(j.outcome == Outcome.YES or (j.found and j.quotes) for j in judgements.values())


def _broken(judged: Iterable[tuple[Candidate, Mapping[str, Judgement]]]) -> frozenset[str]:
    """The pages whose announced links lead to what could not be opened."""
    shut = (c for c, _ in judged if (c.dead or c.unread) and c.strength >= PROMISING)
    return frozenset(c.found_on for c in shut)


def _dead_link(candidate: Candidate | None) -> Text | None:
    if candidate is None or candidate.dead is None:
        return None
    return say("verdict.dead_link", words=candidate.words, why=_sentence(candidate.dead))


def _words_of(page: Page) -> int:
    """How many characters of running text a page's body holds."""
    own = (x.text for x in page.lines if x.region == "body" and not x.outward)
    return sum(len(text) for text in own if len(text) > _SENTENCE and not is_rubric(text))


def _waits(candidate: Candidate) -> bool:
    """True for an address that was never asked for."""
    return bool(candidate.url) and candidate.visit is None and not candidate.dead


def _may_announce(url: str) -> bool:
    """True for an address of a page: files and endless paths announce nothing further."""
    return not is_file(url) and not is_trap(url)


def _harmless(problem: Problem) -> bool:
    """Reasons that leave nothing unread: an answer, or an address that was never part of it."""
    return problem.reason.answered or problem.reason in (
        Reason.BAD_ADDRESS,
        Reason.PRIVATE_ADDRESS,
        Reason.OUTSIDE_FOLDER,
        Reason.UNSUPPORTED,
        Reason.EMPTY_LINK,
    )


def _evidence(visit: Visit, quote: Quote) -> Evidence:
    return Evidence(
        url=visit.final_url,
        quote=quote.words,
        place=quote.place,
        click_path=visit.click_path,
        sha256=visit.sha256,
        fetched_at=to_the_second(visit.fetched_at),
        unproven=visit.unproven.flaw if visit.unproven else None,
    )


def _sentence(problem: Problem) -> Text:
    said = say(f"reason.{problem.reason}")
    if problem.reason not in (Reason.VIEWER, Reason.LOGIN) or not problem.detail:
        return said
    return Text(f"{said.th} ({problem.detail})", f"{said.en} ({problem.detail})")


def _why(crawled: Crawled) -> Text:
    """Why no start page answered: of https and http the one behind which there is a server."""
    problems = [v.problem for v in crawled.visits.values() if v.problem]
    told = next((p for p in problems if p.reason not in _NO_SERVER), None)
    problem = told or next(iter(problems), None)
    return _sentence(problem) if problem else say(f"stop.{crawled.stopped_by}")


def _joined(texts: Iterable[Text]) -> Text:
    listed = list(texts)
    return Text("; ".join(t.th for t in listed), "; ".join(t.en for t in listed))
