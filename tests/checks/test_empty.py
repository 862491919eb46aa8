"""What bears the name of a thing and holds nothing of it; and whose it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from oitcheck.checks.blank import empty
from oitcheck.checks.empty import emptiness, leads_to_a_file
from oitcheck.checks.owner import is_anothers, owner
from oitcheck.model import Facts, Kind, Subject, Visit
from tests.checks.snippets import HOME, NAME, OWN, URL, paper, read

OTHER = "เทศบาลตำบลโคกไม้แดง"


@pytest.mark.parametrize(
    ("lines", "blank"),
    [
        (["แบบรายงาน", "โครงการ .......... งบประมาณ ........ บาท", "ผู้รายงาน ............"], True),
        (["แบบลงทะเบียน", "ลายมือชื่อ", "1. .......... / ..........", "2. ......... / ........"], True),
        (
            ["แบบรายงาน", "โครงการ ....อบรม.... งบ ....15,000.... บาท", "ผู้รายงาน ...นายสมชาย..."],
            False,
        ),
        (["รายงาน", "ได้จัดประชุมแล้ว", "ผู้เข้าร่วม 40 คน", "ใช้เงิน 500 บาท", "ลงชื่อ ............"], False),
        (["สารบัญ", "บทที่ 1 ........ 12", "บทที่ 2 ........ 25"], False),
    ],
)
def test_a_form_that_nobody_filled_in(lines: list[str], blank: bool) -> None:
    assert empty(lines) is blank


def why(body: str, title: str = "แผนป้องกันการทุจริต") -> str:
    note = emptiness(Subject(URL, (title,), read(body, title)), OWN)
    return note.en if note else ""


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("<p>แสดงแผนปฏิบัติการที่มีวัตถุประสงค์เพื่อป้องกันการทุจริต</p>", "repeats"),
        ("<p>แสดงแผนปฏิบัติการ</p><p>ไม่มีเรื่องร้องเรียน</p>", ""),
        ("<h2>แผนป้องกันการทุจริต</h2>", "nothing below"),
        ("<p>อยู่ระหว่างจัดทำ</p>", "nothing below"),
        ("<p>อยู่ระหว่างปรับปรุง</p><a href='a.pdf'>แผน</a>", ""),
        ("<h2>แผนป้องกันการทุจริต</h2><a href='sub.php?id=3'>ปี 2566</a>", ""),
        ("<h2>แผนป้องกันการทุจริต</h2><img src='plan.jpg' width='900'>", ""),
        ("<h2>แผนป้องกันการทุจริต</h2><p>โครงการอบรม 5,000 บาท</p>", ""),
    ],
)
def test_a_page_with_nothing_of_it(body: str, reason: str) -> None:
    assert reason in why(body)
    assert bool(reason) is bool(why(body))


def test_a_page_above_one_file() -> None:
    one = "<h2>แผนป้องกันการทุจริต</h2><a href='a.pdf'>ดาวน์โหลด</a>"
    subject = Subject(URL, (), read(one, "แผนป้องกันการทุจริต"))
    assert leads_to_a_file(subject, OWN)
    two = Subject(URL, (), read(f"{one}<a href='b.pdf'>ปี 2566</a>"))
    assert not leads_to_a_file(two, OWN)


def known() -> Facts:
    """The facts of a site whose front page names its agency again and again."""
    home = Visit(
        url=HOME,
        final_url=HOME,
        status=200,
        kind=Kind.HTML,
        fetched_at=datetime(2023, 4, 1, tzinfo=UTC),
        title=NAME,
        lines=(f"ยินดีต้อนรับสู่ {NAME}",),
    )
    return replace(OWN, answers={HOME: home})


@pytest.mark.parametrize(
    ("text", "named", "sure"),
    [
        (f"แผนป้องกันการทุจริต\n{OTHER} ปี 2566", OTHER, True),
        (f"แผนป้องกันการทุจริต\n{NAME}", "", False),
        (f"ประชุมผู้ปกครองศูนย์พัฒนาเด็กเล็ก\n{NAME} จัดประชุม", "", False),
        (f"รายงานการศึกษาดูงาน ณ {OTHER}", "", False),
        ("โครงสร้าง อบต. ประกอบด้วย สภา", "", False),
        ("องค์การบริหารส่วนตำบลจัดประชุมประชาคม", "", False),
    ],
)
def test_whose_document_it_is(text: str, named: str, sure: bool) -> None:
    subject = Subject(URL, (), document=paper(text + "\n" + "รายละเอียดโครงการ " * 3))
    assert owner(subject, known()) == named
    assert (bool(named) and is_anothers(subject, known())) is sure


def test_an_agency_that_rose_in_rank_is_not_surely_another() -> None:
    place = NAME.removeprefix("องค์การบริหารส่วนตำบล")
    subject = Subject(URL, (), document=paper(f"แผนป้องกันการทุจริต\nเทศบาลตำบล{place}"))
    assert not is_anothers(subject, known())
