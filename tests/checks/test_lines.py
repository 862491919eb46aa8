"""Which lines of a page are its own: menus, links and the front page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from oitcheck.checks.lines import own_lines, own_words
from oitcheck.model import Facts, Kind, Subject, Visit
from oitcheck.thai.text import key
from tests.checks.snippets import HOME, OWN, URL, read

_NOON = datetime(2023, 4, 1, 5, tzinfo=UTC)
_HOME = Visit(
    HOME, HOME, 200, Kind.HTML, _NOON, title="หน้าหลัก", headings=("ข่าว",), lines=("ประกาศ",)
)
SITE = replace(OWN, answers={HOME: _HOME})
LISTED = "<ul><li>แผนงาน</li><li>• <a href='1'>ระเบียบ</a></li></ul><p><a href='2'>คู่มือ</a></p>"


def own(
    body: str, facts: Facts = OWN, *, linked: bool = True, out: bool = False, front: bool = False
) -> list[str]:
    subject = Subject(URL, (), read(body), front=front)
    return [line.text for line in own_lines(subject, facts, linked=linked, out=out)]


def test_menus_and_footers_are_no_content() -> None:
    assert own("<nav>เมนู</nav><p>แผนงาน</p><div class='site-footer'>ติดต่อ</div>") == ["แผนงาน"]


def test_what_the_front_page_shows_too() -> None:
    body = "<h1>หน้าหลัก</h1><h2>ข่าว</h2><p>ประกาศ</p><p>แผนงาน</p>"
    assert own(body, SITE) == ["แผนงาน"]
    assert own(body, SITE, front=True) == ["หน้าหลัก", "ข่าว", "ประกาศ", "แผนงาน"]


def test_the_words_of_links_with_their_bullets() -> None:
    assert own(LISTED) == ["แผนงาน", "• ระเบียบ", "คู่มือ"]
    assert own(LISTED, linked=False) == ["แผนงาน"]


def test_links_that_stand_on_several_pages_are_a_menu() -> None:
    repeated = replace(OWN, menu=frozenset((key("คู่มือ"), key("แผนงาน"))))
    assert own(LISTED, repeated) == ["แผนงาน", "• ระเบียบ"]
    assert own(LISTED, repeated, front=True) == ["แผนงาน", "• ระเบียบ", "คู่มือ"]


def test_links_to_other_sites() -> None:
    away = "<p>แผนงาน</p><p><a href='http://www.krisdika.go.th/1'>พระราชบัญญัติ</a></p>"
    assert own(away) == ["แผนงาน"]
    assert own(away, out=True) == ["แผนงาน", "พระราชบัญญัติ"]


def test_a_pasted_rubric_is_among_the_lines_and_not_among_the_words() -> None:
    page = read("<p>แสดงแผนงานอย่างน้อยประกอบด้วย</p><p>แผนงาน</p>")
    subject = Subject(URL, (), page)
    assert len(own_lines(subject, OWN, linked=True)) == 2
    assert [words for _, words in own_words(subject, OWN, linked=True)] == [key("แผนงาน")]


def test_a_menu_that_is_known_later_changes_what_was_kept() -> None:
    subject = Subject(URL, (), read(LISTED))
    assert len(own_lines(subject, OWN, linked=True)) == 3
    later = replace(OWN, menu=frozenset((key("คู่มือ"),)))
    assert len(own_lines(subject, later, linked=True)) == 2
    assert len(own_words(subject, later, linked=True)) == 2


def test_a_file_has_no_lines_of_a_page() -> None:
    assert own_lines(Subject(URL, ()), OWN, linked=True) == []
