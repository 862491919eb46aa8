"""What was read in part, or badly, decides nothing."""

from __future__ import annotations

import pytest

from oitcheck.asread import as_read, partly_read
from oitcheck.model import (
    Document,
    Judgement,
    Outcome,
    Page,
    Problem,
    Quote,
    Reading,
    Reason,
    Subject,
)
from oitcheck.texts import Text

WHY = Text("เพราะ", "because")


def subject(**of: object) -> Subject:
    return Subject("", (), document=Document(("ก", "ข"), 2, **of))  # type: ignore[arg-type]


def judged(outcome: Outcome, *places: str, another: bool = False) -> Judgement:
    quotes = tuple(Quote("คำ", place) for place in places)
    return Judgement(outcome, WHY, quotes, another=WHY if another else None)


@pytest.mark.parametrize("outcome", list(Outcome))
@pytest.mark.parametrize("places", [(), ("หน้า 1",)])
def test_a_whole_file_is_judged_as_it_is(outcome: Outcome, places: tuple[str, ...]) -> None:
    said = judged(outcome, *places)
    assert as_read(said, subject()) is said


def test_what_is_absent_from_the_pages_that_were_read_may_stand_on_the_others() -> None:
    for of in ({"unread": (2,)}, {}):
        document = Document(("ก", "ข"), 2 if of else 500, **of)  # type: ignore[arg-type]
        said = as_read(judged(Outcome.NO), Subject("", (), document=document))
        assert said.outcome == Outcome.CANNOT_TELL
        assert "2" in said.note.th


def test_what_is_quoted_from_a_page_that_was_read_stays() -> None:
    said = judged(Outcome.NO, "หน้า 1")
    assert as_read(said, subject(unread=(2,))) is said
    yes = judged(Outcome.YES, "หน้า 2")
    assert as_read(yes, subject(unread=(1,))) is yes


def test_without_its_title_page_no_file_is_another() -> None:
    said = as_read(judged(Outcome.NO, "หน้า 2", another=True), subject(unread=(1,)))
    assert said.outcome == Outcome.CANNOT_TELL
    assert said.another is None


@pytest.mark.parametrize("outcome", [Outcome.YES, Outcome.NO])
def test_what_ocr_was_not_sure_of_decides_nothing(outcome: Outcome) -> None:
    said = as_read(judged(outcome, "หน้า 1 (OCR 41%)", another=True), subject(ocr={1: 41.0}))
    assert said.outcome == Outcome.CANNOT_TELL
    assert "41" in said.note.en
    assert said.another is None


def test_what_ocr_was_sure_of_counts_and_says_so() -> None:
    sure = judged(Outcome.YES, "หน้า 1 (OCR 96%)")
    assert as_read(sure, subject(ocr={1: 96.0})) is sure


def test_one_sure_page_of_two_is_enough_for_yes() -> None:
    said = judged(Outcome.YES, "หน้า 1 (OCR 41%)", "หน้า 2 (OCR 97%)")
    assert as_read(said, subject(ocr={1: 41.0, 2: 97.0})) is said


def test_nothing_found_beside_a_page_read_badly_is_no_absence() -> None:
    assert as_read(judged(Outcome.NO), subject(ocr={2: 30.0})).outcome == Outcome.CANNOT_TELL


def test_nothing_found_by_ocr_is_no_absence_however_sure_it_was() -> None:
    assert as_read(judged(Outcome.NO), subject(ocr={1: 97.0})).outcome == Outcome.CANNOT_TELL


def test_a_year_that_ocr_masked_beside_the_quote_may_be_the_right_one() -> None:
    document = Document(("ประจำปี □□□□\nปี 2565", "ข"), 2, ocr={1: 97.0})
    said = judged(Outcome.NO, "หน้า 1 (OCR 97%)")
    assert as_read(said, Subject("", (), document=document)).outcome == Outcome.CANNOT_TELL
    clear = Document(("ประจำปี 2565", "ข"), 2, ocr={1: 97.0})
    assert as_read(said, Subject("", (), document=clear)) is said


def test_page_one_is_not_page_ten() -> None:
    said = judged(Outcome.YES, "หน้า 10")
    pages = tuple("ก" * 12)
    document = Document(pages, 12, ocr={1: 20.0})
    assert as_read(said, Subject("", (), document=document)) is said


def test_words_of_a_picture_on_a_page() -> None:
    page = Page("", (), (), (), (), (), (), ocr={"img (OCR 50%)": 50.0})
    said = as_read(judged(Outcome.YES, "img (OCR 50%)"), Subject("", (), page=page))
    assert said.outcome == Outcome.CANNOT_TELL
    own = judged(Outcome.YES, "#content > p")
    assert as_read(own, Subject("", (), page=page)) is own


UNSEEN = Subject(
    "", (), page=Page("", (), (), (), (), (), (), partial=Problem(Reason.NO_BROWSER, "none"))
)


@pytest.mark.parametrize("places", [(), ("p",)])
def test_scripts_may_add_what_a_page_lacks(places: tuple[str, ...]) -> None:
    said = as_read(judged(Outcome.NO, *places, another=True), UNSEEN)
    assert said.outcome == Outcome.CANNOT_TELL
    assert "playwright install chromium" in said.note.th
    assert said.another is None


def test_what_stands_on_it_all_the_same_counts() -> None:
    said = judged(Outcome.YES, "p")
    assert as_read(said, UNSEEN) is said


def test_such_a_page_is_read_in_part() -> None:
    assert partly_read(Reading(page=UNSEEN.page))
    assert not partly_read(Reading(page=Page("", (), (), (), (), (), ())))
