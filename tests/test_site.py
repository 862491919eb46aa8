"""What the user may call a site, and what oitcheck learns of its owner."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from oitcheck.errors import UsageError
from oitcheck.facts import facts_of
from oitcheck.model import Facts, Kind, Line, Page, Reading, Region, Visit
from oitcheck.site import parse_site

HOME = "http://x.go.th/"


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("www.x.go.th", ("https://www.x.go.th/", "http://www.x.go.th/")),
        ("  WWW.X.go.th ", ("https://www.x.go.th/", "http://www.x.go.th/")),
        ("x.go.th:8080", ("https://x.go.th:8080/", "http://x.go.th:8080/")),
        ("x.go.th/agency/", ("https://x.go.th/agency/", "http://x.go.th/agency/")),
        ("127.0.0.1:8080", ("https://127.0.0.1:8080/", "http://127.0.0.1:8080/")),
        ("localhost:8080", ("https://localhost:8080/", "http://localhost:8080/")),
        ("http://x.go.th", ("http://x.go.th/",)),
        ("HTTPS://x.go.th/a?b=1#c", ("https://x.go.th/a?b=1",)),
        ("http://อบต.ไทย/", ("http://xn--m3cj0d.xn--o3cw4h/",)),
        ("http://[::1]:8080/", ("http://[::1]:8080/",)),
    ],
)
def test_addresses(text: str, starts: tuple[str, ...]) -> None:
    target = parse_site(text)
    assert target.starts == starts
    assert target.folder is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not a host",
        "nohost",
        "ftp://x",
        "javascript:alert(1)",
        "http://",
        "http:///x",
        "http://user:secret@x.go.th/",
        "file:///no/such/folder",
        "x..go.th/\\",
        "-",
        "C:\\no\\such",
    ],
)
def test_what_is_none(text: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse_site(text)
    assert raised.value.exit_code == 2
    assert "oitcheck scan" in raised.value.text.en or "http" in raised.value.text.en


def test_a_folder_comes_before_a_host_of_that_name(tmp_path: Path) -> None:
    folder = tmp_path / "www.x.go.th"
    folder.mkdir()
    assert parse_site(str(folder)).folder == folder
    assert parse_site(folder.as_uri()).folder == folder
    assert parse_site(str(folder)).host == "www.x.go.th"


def test_a_folder_with_a_thai_name_by_its_address(tmp_path: Path) -> None:
    folder = tmp_path / "หน้า ที่บันทึก"
    folder.mkdir()
    assert parse_site(folder.as_uri()).folder == folder


# Whose site it is


def _facts(pages: dict[str, Page], titles: dict[str, str] | None = None) -> Facts:
    visits = {
        url: Visit(url, url, 200, Kind.HTML, datetime.now(UTC), title=title)
        for url, title in {**dict.fromkeys(pages, ""), **(titles or {})}.items()
    }
    readings = {url: Reading(page=page) for url, page in pages.items()}
    return facts_of(HOME, visits, readings, 2566, date(2023, 4, 1))


def _page(*lines: str, title: str = "", outward: bool = False) -> Page:
    shown = tuple(Line(text, "p", Region.BODY, outward=outward) for text in lines)
    return Page(title, (), shown, (), (), (), ())


def test_the_title_of_the_front_page_names_the_agency() -> None:
    facts = _facts({HOME: _page("โรงเรียนบ้านโนน", title="องค์การบริหารส่วนตำบลหนองบัว")})
    assert facts.agency == "องค์การบริหารส่วนตำบลหนองบัว"
    assert facts.local_government


def test_else_its_words_do_a_local_government_first() -> None:
    home = _page("โรงเรียนบ้านโนน", "โรงเรียนบ้านโนน", "เทศบาลตำบลหนองบัว", title="หน้าแรก")
    assert _facts({HOME: home}).agency == "เทศบาลตำบลหนองบัว"


def test_else_the_titles_of_other_pages() -> None:
    titles = {HOME + "c": "ติดต่อเรา - อบต.หนองบัว", HOME + "n": "ข่าว - อบต.หนองบัว"}
    assert _facts({HOME: _page("ยินดีต้อนรับ")}, titles).agency == "อบต.หนองบัว"


def test_else_the_words_of_other_pages() -> None:
    pages = {HOME: _page("ยินดีต้อนรับ"), HOME + "c": _page("เทศบาลตำบลหนองบัว โทร. 044009214")}
    assert _facts(pages).agency == "เทศบาลตำบลหนองบัว"


def test_links_to_other_agencies_do_not_count() -> None:
    assert _facts({HOME: _page("เทศบาลตำบลอื่น", outward=True)}).agency == ""


def test_the_province_is_that_of_the_first_address() -> None:
    home = _page("ที่อยู่ 99 หมู่ที่ 4 ตำบลหนองบัว", "อำเภอเมือง จังหวัดนครราชสีมา 30000")
    assert _facts({HOME: home}).province == "นครราชสีมา"
    assert _facts({HOME: _page("ท่องเที่ยว จังหวัดเลย")}).province == ""
