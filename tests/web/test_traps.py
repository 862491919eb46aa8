"""Traps: addresses without end are told from lists that are merely long."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.model import Link, Skim, TrapKind
from oitcheck.web.traps import (
    OF_A_CALENDAR,
    OF_A_SELF_FED_LEAF,
    PATIENCE,
    PATIENCE_PROMISING,
    Kept,
    Traps,
    grouped,
    is_trap,
    pattern_of,
)

HOME = "http://a.th/"


def said(*lines: str, links: tuple[str, ...] = ()) -> Skim:
    return Skim("หน้า", (), lines, tuple(Link(HOME, text) for text in links))


def dull(traps: Traps, times: int, url: str = f"{HOME}list?page=") -> None:
    for n in range(times):
        traps.read(f"{url}{n}", str(n), said(f"ไม่พบข้อมูล {n}"), files=False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("news/12.html", "news/7.html"),
        ("index.php?id=3&mod=a", "index.php?mod=b&id=99"),
        ("cal/2566/4", "cal/2567/12"),
    ],
)
def test_one_pattern(one: str, other: str) -> None:
    assert pattern_of(HOME + one) == pattern_of(HOME + other)
    assert pattern_of(HOME + one) != pattern_of(HOME + one + "&more=1")


def test_pages_that_say_nothing_new_close_their_pattern() -> None:
    traps = Traps()
    dull(traps, PATIENCE - 1)
    assert traps.kind(f"{HOME}list?page=99", 0, 99) is None
    dull(traps, 1)
    assert traps.kind(f"{HOME}list?page=99", 0, 99) is TrapKind.REPEATING
    assert traps.kind(f"{HOME}other?page=99", 0, 0) is None


def test_what_is_promising_is_given_up_later() -> None:
    traps = Traps()
    dull(traps, PATIENCE + 1)
    assert traps.kind(f"{HOME}list?page=99", 5, 99) is None
    dull(traps, PATIENCE_PROMISING)
    assert traps.kind(f"{HOME}list?page=99", 5, 99) is TrapKind.REPEATING


@pytest.mark.parametrize(
    "page",
    [
        said("ประกาศจัดซื้อจัดจ้างโครงการก่อสร้างถนน"),
        said("ไม่พบข้อมูล", links=("รายงานการประชุมสภาองค์การ",)),
    ],
)
def test_a_page_that_says_something_new_opens_the_pattern_again(page: Skim) -> None:
    traps = Traps()
    dull(traps, PATIENCE + 1)
    traps.read(f"{HOME}list?page=50", "50", page, files=False)
    assert traps.kind(f"{HOME}list?page=99", 0, 99) is None


def test_long_lines_tell_pages_apart_too() -> None:
    traps = Traps()
    for n in range(2 * PATIENCE):
        traps.read(f"{HOME}news/{n}", str(n), replace(said("ข่าว"), prose=n + 1), files=False)
    assert traps.kind(f"{HOME}news/99", 0, 99) is None
    for n in range(PATIENCE):
        traps.read(f"{HOME}news/{n}", str(n), replace(said("ข่าว"), prose=7), files=False)
    assert traps.kind(f"{HOME}news/99", 0, 99) is TrapKind.REPEATING


def test_a_new_file_or_new_words_of_the_link_are_something_new_too() -> None:
    for text, files in (("2", True), ("คำสั่งแต่งตั้งคณะกรรมการ", False)):
        traps = Traps()
        dull(traps, PATIENCE + 1)
        traps.read(f"{HOME}list?page=50", text, said("ไม่พบข้อมูล"), files=files)
        assert traps.kind(f"{HOME}list?page=99", 0, 99) is None


def test_what_was_like_a_page_read_before_is_dull() -> None:
    traps = Traps()
    for n in range(PATIENCE):
        traps.read(f"{HOME}p?s={n}", "", None, files=False)
    assert traps.kind(f"{HOME}p?s=9", 0, 9) is TrapKind.REPEATING


@pytest.mark.parametrize(
    "path",
    [
        "calendar/2566/5",
        "index.php?option=com_jevents&task=day&year=2023&month=5&day=4",
        "events?date=2023-05-04",
        "agenda/2566-05-04/",
        "%E0%B8%9B%E0%B8%8F%E0%B8%B4%E0%B8%97%E0%B8%B4%E0%B8%99/5",
    ],
)
def test_a_calendar_is_opened_a_little_way(path: str) -> None:
    traps = Traps()
    assert traps.kind(HOME + path, 0, OF_A_CALENDAR - 1) is None
    assert traps.kind(HOME + path, 0, OF_A_CALENDAR) is TrapKind.CALENDAR
    assert traps.kind(HOME + path, 1, OF_A_CALENDAR) is None, "something is announced there"


@pytest.mark.parametrize("path", ["skr1?year=2566&month=4", "news?id=5", "files/2566-04/plan.html"])
def test_what_is_no_calendar(path: str) -> None:
    assert Traps().kind(HOME + path, 0, 30) is None


@pytest.mark.parametrize("path", ["a?id=5&print=1", "a?tmpl=component", "post/5/print/"])
def test_print_versions(path: str) -> None:
    assert Traps().kind(HOME + path, 0, 0) is TrapKind.PRINT
    assert Traps().kind(HOME + path, 3, 0) is None


def test_leaves_that_announce_each_other_without_end() -> None:
    traps = Traps()
    for n in range(30):
        traps.known(f"{HOME}photo/{n}", f"{HOME}photo/{n - 1}" if n else HOME)
    assert traps.kind(f"{HOME}photo/30", -1, OF_A_SELF_FED_LEAF) is TrapKind.SELF_FED
    assert traps.kind(f"{HOME}photo/30", -1, OF_A_SELF_FED_LEAF - 1) is None
    assert traps.kind(f"{HOME}photo/30", 0, OF_A_SELF_FED_LEAF) is None


def test_leaves_that_lists_announce_are_no_trap() -> None:
    traps = Traps()
    for n in range(30):
        traps.known(f"{HOME}news/{n}", f"{HOME}list?page={n // 10}")
    assert traps.kind(f"{HOME}news/30", -1, 29) is None


def test_growing_paths() -> None:
    assert is_trap(f"{HOME}a/a/a/")
    assert Traps().kind(f"{HOME}a/a/a/", 9, 0) is TrapKind.GROWING


def test_traps_are_told_once_a_pattern() -> None:
    kept = [Kept(f"{HOME}list?page={n}", TrapKind.REPEATING) for n in range(5, 9)]
    kept += [Kept(f"{HOME}x/a/a/a{'/a' * n}", TrapKind.GROWING) for n in range(3)]
    told = grouped(reversed(kept))
    assert [(one.url, one.count) for one in told] == [
        (f"{HOME}list?page=5", 4),
        (f"{HOME}x/a/a/a", 3),
    ]


def test_a_page_whose_links_lead_to_itself_is_not_followed_on_and_on() -> None:
    traps = Traps()
    for _ in range(PATIENCE):
        assert traps.kind(f"{HOME}x", 0, 0, f"{HOME}board") is None
        traps.followed(f"{HOME}board", echo=True)
    assert traps.kind(f"{HOME}x", 0, 0, f"{HOME}board") is TrapKind.REPEATING
    assert traps.kind(f"{HOME}x", 5, 0, f"{HOME}board") is None
    assert traps.kind(f"{HOME}x", 0, 0, HOME) is None
    for _ in range(PATIENCE_PROMISING - PATIENCE):
        traps.followed(f"{HOME}board", echo=True)
    assert traps.kind(f"{HOME}x", 5, 0, f"{HOME}board") is TrapKind.REPEATING
    traps.followed(f"{HOME}board", echo=False)
    assert traps.kind(f"{HOME}x", 0, 0, f"{HOME}board") is None
