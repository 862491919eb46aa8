"""Intro pages are stepped through; front pages are not."""

from __future__ import annotations

import pytest

from oitcheck.address import scope_of
from oitcheck.model import Link, LinkKind, Skim
from oitcheck.web.splash import way_in

START = "http://a.th/"
SCOPE = scope_of(START)
OUT = [Link("https://facebook.com/x", "Facebook"), Link("", "เข้าสู่เว็บไซต์")]


def way(*links: Link, text_size: int = 1000) -> str | None:
    found = way_in(Skim("", (), (), (*links, *OUT), text_size), START, SCOPE)
    return found.url if found else None


def to(path: str, text: str = "", kind: LinkKind = LinkKind.ANCHOR) -> Link:
    return Link(START + path, text, kind=kind)


@pytest.mark.parametrize(
    "text",
    [
        "เข้าสู่เว็บไซต์",
        "เข้าสู่หน้าหลัก",
        " เข้าเว็บไซต์ ",
        "คลิกเข้าสู่เว็บไซต์",
        "ENTER",
        "Enter Site",
        "skip intro",
    ],
)
def test_an_enter_link(text: str) -> None:
    assert way(to("board", "ลงนามถวายพระพร"), to("main.php", text)) == f"{START}main.php"


def test_a_refresh_and_an_only_frame_lead_in() -> None:
    assert way(to("x", "x"), to("r", kind=LinkKind.REFRESH)) == f"{START}r"
    assert way(to("x", "x"), to("f", kind=LinkKind.FRAME)) == f"{START}f"
    two = (to("f", kind=LinkKind.FRAME), to("g", kind=LinkKind.FRAME))
    assert way(to("x", "x"), *two) is None


def test_a_lone_picture_on_an_empty_page_leads_in() -> None:
    assert way(to("home"), text_size=20) == f"{START}home"
    assert way(to("home"), text_size=5000) is None
    assert way(to("home", "ติดต่อเรา"), text_size=20) is None


def test_front_pages_are_no_intro() -> None:
    many = [to(str(n), "เข้าสู่เว็บไซต์") for n in range(9)]
    assert way(*many) is None
    assert way(to("a", "ข่าว"), to("b", "ติดต่อ")) is None
    assert way(to("", "เข้าสู่เว็บไซต์")) is None
    assert way() is None


@pytest.mark.parametrize("kind", [LinkKind.FRAME, LinkKind.ANCHOR, LinkKind.REFRESH])
def test_a_file_is_no_front_page(kind: LinkKind) -> None:
    assert way(to("notice.pdf", kind=kind), text_size=10) is None
    assert way(to("notice.pdf", kind=kind), to("main.php", "ENTER")) == f"{START}main.php"
