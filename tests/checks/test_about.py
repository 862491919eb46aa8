"""What a page is about: its own words against its name."""

from __future__ import annotations

from oitcheck.checks import CHECKS
from oitcheck.model import Document, Judgement, Requirement, Subject
from oitcheck.texts import Text
from tests.checks.snippets import NO, OWN, URL, YES, paper, read

NAME = "สถิติเรื่องร้องเรียนการทุจริต"
HEADING = f"<h2>{NAME}</h2>"


def about(body: str = "", document: Document | None = None) -> Judgement:
    given = {"phrase": ("ทุจริต", "สินบน"), "not_phrase": ("ร้องทุกข์",)}
    want = Requirement("about", "corruption", Text("", ""), given)
    page = read(body, NAME) if document is None else None
    return CHECKS["about"].judge(want, Subject(URL, (NAME,), page, document), OWN)


def test_its_own_words_count_before_its_name() -> None:
    assert about(HEADING + "<p>เรื่องร้องทุกข์ทั่วไป 12 เรื่อง</p>").outcome == NO
    told = about(HEADING + "<p>เรียกรับสินบน 0 เรื่อง</p><p>แยกจากเรื่องร้องทุกข์ทั่วไป</p>")
    assert (told.outcome, told.quotes[0].words) == (YES, "เรียกรับสินบน 0 เรื่อง")


def test_where_they_speak_of_neither_its_name_counts() -> None:
    assert about(HEADING + "<p>ตุลาคม 0 เรื่อง</p>").outcome == YES
    assert about("<p>ตุลาคม 0 เรื่อง</p>").outcome == NO


def test_a_file_is_about_what_it_names() -> None:
    assert about(document=paper(f"{NAME}\nเรื่องร้องทุกข์ 3 เรื่อง")).outcome == YES
    assert about(document=paper("สถิติเรื่องร้องทุกข์\n3 เรื่อง")).outcome == NO
