"""Foreign words made harmless."""

from __future__ import annotations

import pytest

from oitcheck.clean import clean, one_line, readable, safe_link


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[31mแดง\x1b[0m", "แดง"),
        ("\x1b]8;;https://evil.example\x1b\\คลิก\x1b]8;;\x1b\\", "คลิก"),
        ("\x1b]0;owned\x07x", "x"),
        ("\x9b31mแดง", "แดง"),
        ("a\x00b\x7fc\udc80d", "abcd"),
        ("\u202egpj", "[U+202E]gpj"),
        ("น้ำ ที่ ๒๕๖๖\u200bก", "น้ำ ที่ ๒๕๖๖\u200bก"),
        ("a\tb\nc", "a\tb\nc"),
        ("\x1b]never ends", ""),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert clean(text) == expected


def test_one_line() -> None:
    assert one_line("  a\r\n\tb  ") == "a b"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://x/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf", "https://x/แผน.pdf"),
        ("https://x/a%20b%2Fc", "https://x/a%20b%2Fc"),
        ("https://x/%A1%A2", "https://x/%A1%A2"),
        ("https://x/%E2%80%AEgpj", "https://x/%E2%80%AEgpj"),
    ],
)
def test_readable(url: str, expected: str) -> None:
    assert readable(url) == expected


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "JAVASCRIPT:x", "data:,x", "//x/", "http:", "https:///x", "",
     "file:///etc", "http://x/\u202e", "http://[", "ftp://x/", "mailto:a@b"],
)  # fmt: skip
def test_links_that_are_refused(url: str) -> None:
    assert safe_link(url) == ""


def test_links_that_are_kept() -> None:
    assert safe_link("http://x/?a=1&b") == "http://x/?a=1&b"
    assert safe_link("file:///x", files=True) == "file:///x"
    assert safe_link("file://host/x", files=True) == ""
