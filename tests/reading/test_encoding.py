"""Encodings as Thai sites really send them, whatever they declare."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oitcheck.reading.encoding import decode

TEXT = "<p>องค์การบริหารส่วนตำบล ติดต่อเรา โทรสาร</p>"


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8-sig"),
        (TEXT.encode("cp874"), "cp874"),
        (TEXT.encode("tis-620"), "cp874"),
        (b"<meta charset=utf-8>" + TEXT.encode("cp874"), "cp874"),
        (b"<meta charset=tis-620>" + TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16"),
    ],
)
def test_the_text_comes_back(body: bytes, charset: str) -> None:
    text, found = decode(body)
    assert TEXT in text
    assert found == charset


def test_one_broken_byte_does_not_change_the_encoding() -> None:
    text, charset = decode(TEXT.encode() + b"\xe0\xb8" + TEXT.encode())
    assert charset == "utf-8"
    assert text.count(TEXT) == 2


@given(st.binary(max_size=300))
@settings(max_examples=50, deadline=None)
def test_never_fails(body: bytes) -> None:
    assert isinstance(decode(body)[0], str)
