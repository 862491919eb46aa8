"""One spelling for each syllable, whatever the page made of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oitcheck.thai.text import fold, key, thai_share, tidy

THAI = st.text(alphabet=[chr(c) for c in range(0x0E01, 0x0E5C)] + list(" \u200b\u00a0aE-1.o"))


@pytest.mark.parametrize(
    ("noisy", "plain"),
    [
        ("ประจําปี", "ประจำปี"),
        ("นํ้า", "น้ำ"),
        ("น้ํา", "น้ำ"),
        ("เเผน", "แผน"),
        ("แผน\u200bการ", "แผนการ"),
        ("แผน\u00a0การ", "แผนการ"),
        ("๒๕๖๖", "2566"),
        ("ที่่", "ที่"),
        ("ที่ี", "ที่"),
        ("ท่ี", "ที่"),
        ("น\u0e4d\u0e49\u0e49า", "น้ำ"),
        ("งบ\nประมาณ", "งบประมาณ"),
        ("E - Service", "e-service"),
        ("ร้องเรียน/ร้องทุกข์", "ร้องเรียนร้องทุกข์"),
    ],
)
def test_the_same_words_have_one_key(noisy: str, plain: str) -> None:
    assert key(noisy) == key(plain)


def test_different_words_keep_different_keys() -> None:
    assert key("ขาว") != key("ข้าว")
    assert key("แผนงาน") != key("แผน")


@given(THAI | st.text(max_size=40))
@settings(max_examples=100)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert key(key(text)) == key(text)
    assert tidy(tidy(text)) == tidy(text)


def test_tidy_keeps_the_letters_as_published() -> None:
    assert tidy("  ประจําปี \n ๒๕๖๖\u200b\x07 ") == "ประจําปี ๒๕๖๖"


def test_share_of_thai() -> None:
    assert thai_share("ก a") == 0.5
    assert thai_share("123") == 0.0
