"""Phrases with gaps."""

from __future__ import annotations

import pytest

from oitcheck.thai.phrase import MOST, find, holds, longest, phrase_key, surest
from oitcheck.thai.text import key


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("ผลจัดซื้อจัดจ้าง ประจำปี", True),
        ("ผลการดำเนินการจัดซื้อจัดจ้างของเทศบาล ประจำปี 2565", True),
        ("ประกาศผลการจัดซื้อจัดจ้าง", False),
        ("ประจำปี จัดซื้อจัดจ้าง ผล", False),
        ("ผล" + "ก" * (MOST + 1) + "จัดซื้อจัดจ้างประจำปี", False),
        ("ผล" + "ก" * MOST + "จัดซื้อจัดจ้างประจำปี", True),
    ],
)
def test_a_gap_holds_a_few_letters(text: str, stands: bool) -> None:
    assert holds(key(text), phrase_key("ผล…จัดซื้อจัดจ้าง…ประจำปี")) is stands


def test_where_a_phrase_begins() -> None:
    assert find("กขผลคจัดง", "ผล…จัด") == 2
    assert find("กขผลคจัดง", "ผล…จัด", 3) == -1
    assert find("กขผล", "ขผ") == 1


def test_gaps_at_the_ends_say_nothing() -> None:
    assert phrase_key("…ผล……จัด…") == "ผล…จัด"


def test_the_longest_phrase_and_its_surest_part() -> None:
    assert longest("ผลการจัดซื้อ", ["ผล", "ผล…ซื้อ", "จ้าง"]) == "ผล…ซื้อ"
    assert longest("ก", ["ข"]) == ""
    assert surest("ผล…จัดซื้อจัดจ้าง…ปี") == "จัดซื้อจัดจ้าง"


@pytest.mark.parametrize(
    ("text", "stands"), [("รวม 12 ครั้ง", True), ("รวม ๓ ครั้ง", True), ("รวม ..... ครั้ง", False)]
)
def test_a_number(text: str, stands: bool) -> None:
    assert holds(key(text), phrase_key("รวม # ครั้ง")) is stands
    assert surest(phrase_key("ก # ครั้ง")) == "ครั้ง"
