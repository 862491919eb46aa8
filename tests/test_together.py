"""Parts that count together, and those that may not."""

from __future__ import annotations

from oitcheck.candidates import Candidate
from oitcheck.model import Judgement, Outcome
from oitcheck.together import Judged, Wanted, best, leads_on, parts

WANTED = Wanted(
    naming=("kind", "year"), content=("team", "training"), kinds=("kind",), times=("year",)
)
YES = Judgement(Outcome.YES)
NOTHING = Judgement(Outcome.NO, found=False)
OTHER = Judgement(Outcome.NO)
UNSURE = Judgement(Outcome.CANNOT_TELL)


def one(
    url: str, kind: Judgement, year: Judgement, team: Judgement, training: Judgement, **more: object
) -> Judged:
    given = {"strength": 40, "found_on": "/", **more}
    candidate = Candidate(url, announced=(), words=url, visit=None, **given)  # type: ignore[arg-type]
    return candidate, {"kind": kind, "year": year, "team": team, "training": training}


def urls(counted: list[Judged], broken: frozenset[str] = frozenset()) -> list[str]:
    return [c.url for c, _ in parts(counted, best(counted, WANTED), WANTED, broken)]


def test_two_pages_that_are_each_the_thing_count_together() -> None:
    assert urls([one("/a", YES, YES, YES, NOTHING), one("/b", YES, YES, NOTHING, YES)]) == [
        "/a",
        "/b",
    ]


def test_a_page_that_only_bears_the_name_lends_no_year() -> None:
    page = one("/p", YES, YES, NOTHING, NOTHING, strength=50)
    old = one("/old", YES, OTHER, YES, YES, found_on="/p")
    assert urls([page, old]) == ["/old"]


def test_a_file_that_is_another_thing_is_helped_by_nobody() -> None:
    page = one("/p", YES, YES, YES, NOTHING)
    blank = one("/blank", OTHER, YES, YES, YES, strength=60)
    assert urls([blank, page])[0] == "/p" or urls([blank, page]) == ["/blank"]


def test_files_of_one_page_that_names_the_thing_count_together() -> None:
    page = one("/p", YES, YES, NOTHING, NOTHING)
    order = one("/order", UNSURE, YES, YES, NOTHING, found_on="/p")
    course = one("/course", UNSURE, YES, NOTHING, YES, found_on="/p")
    assert set(urls([page, order, course])) == {"/order", "/p", "/course"}


def test_not_where_one_of_the_files_cannot_be_opened() -> None:
    page = one("/p", YES, YES, NOTHING, NOTHING)
    order = one("/order", UNSURE, YES, YES, NOTHING, found_on="/p")
    course = one("/course", UNSURE, YES, NOTHING, YES, found_on="/p")
    assert urls([page, order, course], frozenset({"/p"})) == ["/order"]


def test_not_where_the_year_of_one_is_unknown() -> None:
    page = one("/p", YES, YES, NOTHING, NOTHING)
    order = one("/order", UNSURE, YES, YES, NOTHING, found_on="/p")
    course = one("/course", UNSURE, UNSURE, NOTHING, YES, found_on="/p")
    assert urls([page, order, course]) == ["/order"]


def test_a_name_without_anything_under_it_leads_on() -> None:
    assert leads_on(one("/p", YES, YES, NOTHING, NOTHING)[1], WANTED)
    assert not leads_on(one("/p", YES, YES, YES, NOTHING)[1], WANTED)
    assert not leads_on(one("/p", YES, YES, OTHER, NOTHING)[1], WANTED)
