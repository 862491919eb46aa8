"""Telephone numbers in running text, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oitcheck.thai.phones import extension_only, phones


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("044-756321", "044756321"),
        ("0-4475-6321", "044756321"),
        ("0 4475 6321", "044756321"),
        ("(044) 756321", "044756321"),
        ("044-756-321", "044756321"),
        ("0447-56321", "044756321"),
        ("02 756 3210", "027563210"),
        ("+66 44 756321", "044756321"),
        ("+66 (0) 4475 6321", "044756321"),
        ("๐-๔๔๗๕-๖๓๒๑", "044756321"),
        ("081-234-5678", "0812345678"),
        ("08-1234-5678", "0812345678"),
        ("0812345678", "0812345678"),
        ("โทร.044–756321", "044756321"),
        ("044-756321-5", "044756321"),
        ("044-756321 ถึง 25", "044756321"),
    ],
)
def test_a_number(text: str, digits: str) -> None:
    assert [p.digits for p in phones(text)] == [digits]


@pytest.mark.parametrize(
    "text",
    [
        "044-75632",
        "044-7563211",
        "081-234-567",
        "44-756321",
        "08.30-12.00 น. 13.00-16.30",
        "0994000123456",
        "30420",
        "1,044,756,321",
        "000-000000",
        "2561-0447-56321-7788",
        "1205",
        "",
    ],
)
def test_no_number(text: str) -> None:
    assert phones(text) == []


def test_several_and_extensions() -> None:
    found = phones("โทร 044-756321 , 044-756329 ต่อ 25 แฟกซ์ 044-756322 ต่อ ๒๒,๒๓")
    assert [(p.digits, p.extension) for p in found] == [
        ("044756321", ""),
        ("044756329", "25"),
        ("044756322", "22,23"),
    ]


def test_area_and_kind() -> None:
    fixed, bangkok, mobile = phones("044-756321 02-756-3210 081-2345678")
    assert (fixed.area, bangkok.area, mobile.area) == ("044", "02", "")
    assert (fixed.mobile, mobile.mobile) == (False, True)


def test_an_extension_alone() -> None:
    assert extension_only(": ต่อ ๑๒๗") == "127"
    assert extension_only("ext. 12") == "12"
    assert extension_only("ต่อเติมอาคาร") == ""
    assert extension_only("044-756321 ต่อ 12") == ""


@given(st.text(alphabet="0123456789๐๔ -.()+ต่อ/,ถึง6", max_size=60) | st.text(max_size=60))
@settings(max_examples=50)
def test_every_number_is_complete(text: str) -> None:
    for phone in phones(text):
        assert len(phone.digits) == (10 if phone.digits[1] in "689" else 9)
        assert phone.digits.isascii()
        assert 0 <= phone.start < phone.end
