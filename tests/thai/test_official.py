"""Thai official writing."""

from __future__ import annotations

import pytest

from oitcheck.thai.official import numbered, thai_digits


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("ปีงบประมาณ พ.ศ. 2566", "ปีงบประมาณ พ.ศ. ๒๕๖๖"),
        ("E11 ได้ 81.25", "E๑๑ ได้ ๘๑.๒๕"),
        ("ดูที่ https://www.x.go.th/2566/a1 ปี 2566", "ดูที่ https://www.x.go.th/2566/a1 ปี ๒๕๖๖"),
        ("www.tambon5.go.th", "www.tambon5.go.th"),
        ("tambon5.go.th/o5 ข้อ 5", "tambon5.go.th/o5 ข้อ ๕"),
        ("saraban_05@dla.go.th โทร. 0 4400 0000", "saraban_05@dla.go.th โทร. ๐ ๔๔๐๐ ๐๐๐๐"),
        ("๒๕๖๖", "๒๕๖๖"),
        ("มีลิงก์ “O41 ปี 2566” ปี 2566", "มีลิงก์ “O41 ปี 2566” ปี ๒๕๖๖"),
        ("“2566", "“2566"),
        ("2566” 1", "๒๕๖๖” ๑"),
        ("", ""),
    ],
)
def test_digits_are_thai_in_words_only(text: str, written: str) -> None:
    assert thai_digits(text) == written


def test_lines_are_numbered_unless_they_have_numbers_of_their_own() -> None:
    assert numbered(("ก", "ข")) == ("๑. ก", "๒. ข")
    assert numbered(("โดย", "1. ก")) == ("โดย", "1. ก")
    assert numbered(("๑) ก",)) == ("๑) ก",)
    assert numbered(()) == ()
