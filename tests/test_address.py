"""One canonical form for web addresses, joining as browsers do, and what belongs to a site."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oitcheck.address import ByAddress, canonical, host_of, join, key, port_of, scope_of

BASE = "http://www.x.go.th/a/b.php?c=1"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTP://WWW.X.go.th", "http://www.x.go.th/"),
        ("http://x.go.th:80/", "http://x.go.th/"),
        ("https://x.go.th:443/a", "https://x.go.th/a"),
        ("http://x.go.th:8080/a", "http://x.go.th:8080/a"),
        ("http://x.go.th./", "http://x.go.th/"),
        ("http://x.go.th/a/./b/../c", "http://x.go.th/a/c"),
        ("http://x.go.th/../../a", "http://x.go.th/a"),
        ("http://x.go.th/a/..", "http://x.go.th/"),
        ("http://x.go.th/%7Euser/%e0%b8%81", "http://x.go.th/~user/%E0%B8%81"),
        ("http://x.go.th/ก ข", "http://x.go.th/" + quote("ก ข")),
        ("http://x.go.th/a#top", "http://x.go.th/a"),
        ("http://x.go.th/a?PHPSESSID=abc&id=1", "http://x.go.th/a?id=1"),
        ("http://x.go.th/a?id=1&utm_source=line&fbclid=x", "http://x.go.th/a?id=1"),
        ("http://x.go.th/a;jsessionid=12?b=1", "http://x.go.th/a?b=1"),
        ("http://x.go.th/a?sid=12", "http://x.go.th/a?sid=12"),
    ],
)
def test_canonical(url: str, expected: str) -> None:
    assert canonical(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "",
        "x.go.th",
        "//x.go.th/",
        "mailto:a@x.go.th",
        "javascript:void(0)",
        "http://",
        "http://user@x.go.th/",
        "http://x.go.th\\@y.com/",
        "http://x.go.th:99999/",
        "http://x.go.th/\x00",
        "http://x go th/",
        "http://[::1/",
        "http://x.go.th/" + "a" * 3000,
    ],
)
def test_what_has_no_canonical_form(url: str) -> None:
    assert canonical(url) == ""


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("c.php", "http://www.x.go.th/a/c.php"),
        ("/c", "http://www.x.go.th/c"),
        ("../c", "http://www.x.go.th/c"),
        ("?d=2", "http://www.x.go.th/a/b.php?d=2"),
        ("//y.go.th/c", "http://y.go.th/c"),
        (" c.php ", "http://www.x.go.th/a/c.php"),
        ("c\n.php", "http://www.x.go.th/a/c.php"),
        ("c\\d.php", "http://www.x.go.th/a/c/d.php"),
        ("c#d", "http://www.x.go.th/a/c"),
        ("ติดต่อ", "http://www.x.go.th/a/" + quote("ติดต่อ")),
        ("https://y.go.th", "https://y.go.th/"),
        ("#", ""),
        ("", ""),
        ("javascript:void(0)", ""),
        ("tel:044009214", ""),
        ("mailto:a@x.go.th", ""),
        ("file:///etc/passwd", ""),
        ("data:text/html,x", ""),
        ("http://[", ""),
    ],
)
def test_join(href: str, expected: str) -> None:
    assert join(BASE, href) == expected


def test_a_query_is_in_the_encoding_of_its_page_and_a_path_in_utf8() -> None:
    joined = join(BASE, "/ก?q=ก", "cp874")
    assert joined == "http://www.x.go.th/%E0%B8%81?q=%A1"


@given(st.text(max_size=60))
def test_canonical_is_stable_and_never_raises(tail: str) -> None:
    once = canonical("http://x.go.th/" + tail)
    assert not once or canonical(once) == once


@given(st.text(max_size=60))
def test_join_gives_nothing_or_a_canonical_address(href: str) -> None:
    joined = join(BASE, href)
    assert not joined or canonical(joined) == joined


def test_twins_have_one_key() -> None:
    assert key("http://www.x.go.th/a") == key("https://x.go.th/a")
    assert key("http://x.go.th/a") != key("http://x.go.th/b")


def test_host_and_port() -> None:
    assert (host_of("https://x.go.th/"), port_of("https://x.go.th/")) == ("x.go.th", 443)
    assert (host_of("http://x.go.th:81/"), port_of("http://x.go.th:81/")) == ("x.go.th", 81)
    assert host_of("file:///a") == ""


@pytest.mark.parametrize(
    ("start", "url", "inside"),
    [
        ("http://www.x.go.th/", "https://x.go.th/a", True),
        ("http://x.go.th/", "http://eservice.x.go.th/", True),
        ("http://x.go.th/", "http://notx.go.th/", False),
        ("http://x.go.th/", "http://x.go.th.evil.com/", False),
        ("http://x.go.th/index.php", "http://x.go.th/a", True),
        ("https://sites.google.com/view/nongbua/", "https://sites.google.com/view/nongbua/a", True),
        ("https://sites.google.com/view/nongbua/", "https://sites.google.com/view/other", False),
        ("http://y.com/nongbua/", "http://sub.y.com/nongbua/", False),
    ],
)
def test_scope(start: str, url: str, inside: bool) -> None:
    assert scope_of(start).inside(url) is inside


def test_the_host_of_the_first_redirect_belongs_to_the_site() -> None:
    scope = scope_of("http://x.go.th/").widened("https://www.new.go.th/")
    assert scope.inside("https://new.go.th/a")
    assert scope.inside("http://x.go.th/a")


def test_by_address_finds_twins_and_prefers_the_name_asked_for() -> None:
    known = ByAddress({"http://x.go.th/a": 1, "https://www.x.go.th/a": 2, "http://x.go.th/b": 3})
    assert known["https://www.x.go.th/a"] == 2
    assert known["http://www.x.go.th/a"] == 1
    assert known.get("https://www.x.go.th/b") == 3
    assert known.get("https://www.x.go.th/c") is None
    assert list(known.values()) == [1, 2, 3]
    known.update({"http://x.go.th/a": 9})
    assert next(iter(known.items())) == ("http://x.go.th/a", 9)


def test_further_hosts_of_the_agency_belong_to_the_site() -> None:
    scope = scope_of("http://www.x.go.th/agency/").with_hosts(("eservice.y.com",))
    assert scope.inside("https://eservice.y.com/any/page")
    assert not scope.inside("https://y.com/")
    assert scope.inside("http://x.go.th/agency/a")
    assert not scope.inside("http://x.go.th/other")


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("#/contact", "http://a.th/x#/contact"),
        ("#!/contact", "http://a.th/x#!/contact"),
        ("/y#/ติดต่อ", "http://a.th/y#/%E0%B8%95%E0%B8%B4%E0%B8%94%E0%B8%95%E0%B9%88%E0%B8%AD"),
        ("#top", ""),
        ("#", ""),
        ("#/", ""),
        ("/y#top", "http://a.th/y"),
    ],
)
def test_routes_of_pages_made_by_scripts(href: str, expected: str) -> None:
    assert join("http://a.th/x#/here", href, routes=True) == expected


def test_elsewhere_a_route_is_a_place_on_the_page() -> None:
    assert join("http://a.th/x", "#/contact") == ""
    assert join("http://a.th/x", "/y#/contact") == "http://a.th/y"
