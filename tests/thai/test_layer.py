"""Text layers of PDFs: each defect is mended, sound text comes through unchanged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oitcheck.thai.layer import mended, shifted, unshifted
from oitcheck.thai.text import key, ordered

SOUND = (
    "ประกาศองค์การบริหารส่วนตำบลน้ำใส เรื่อง แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2566\n"
    "อำเภอเมือง จังหวัดทดสอบ ปี่ ฝั่ง ป้า ฟ้า ญี่ปุ่น ที่ทำการ ณ วันที่ 1 ตุลาคม 2565\n"
    "ข้าพเจ้า นายสมมติ ใจดี ตำแหน่ง นายกองค์การบริหารส่วนตำบล ดำเนินการ กำหนด สำนักปลัด ค่า ที่ นี้\n"
    "No Gift Policy 1,250,000.00 บาท (ร้อยละ 40) https://www.example.go.th/ita#2566"
)
_TO_GLYPHS = {0xE01 + n: chr(0x3A3 + n) for n in range(0x3A)}
_TO_GLYPHS |= {0xE40 + n: chr(0x3DF + n) for n in range(0x1C)}
_TO_GLYPHS |= {code: chr(code - 0x1D) for code in range(0x20, 0x7D)}


def elaas(text: str) -> str:
    """Text as the layer of an e-LAAS file holds it: sara am as two glyphs, everything shifted."""
    parted = text.replace("ำ", "\u0e4d\u0e32")
    return "\n".join(line.translate(_TO_GLYPHS) for line in parted.split("\n"))


def test_sound_text_comes_through_unchanged() -> None:
    assert mended(SOUND) == SOUND


def test_a_shifted_layer_is_told_and_read() -> None:
    layer = elaas(SOUND.replace("|", ""))
    assert shifted(layer)
    assert mended(unshifted(layer)) == SOUND


def test_the_sample_of_a_real_file_is_read() -> None:
    assert mended(unshifted("νυϒΪϬϔνϗΩμνυϒσϔε")) == "ประจำปีงบประมาณ"


def test_low_tone_marks_have_glyphs_of_their_own() -> None:
    assert unshifted("ϗΕ ΖϔΙ\x03") == "ี่ ้า์ "


def test_what_another_font_wrote_beside_a_shifted_layer_stays() -> None:
    line = "ΩμΣχϔΩ 3,088,135.02 0 % \x15\x18\x19\x14"
    assert unshifted(line) == "งบกลาง 3,088,135.02 0 % 2561"


@pytest.mark.parametrize(
    "text",
    [
        "Το άρθρο αυτό περιγράφει τη μέθοδο μέτρησης και τα αποτελέσματα της έρευνας",
        "α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω",
        SOUND,
        "",
    ],
)
def test_greek_and_thai_are_not_taken_for_a_shifted_layer(text: str) -> None:
    assert not shifted(text)


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("องค\uf70eการบริหารส\uf70aวนตำบล ป\uf702งบประมาณ", "องค์การบริหารส่วนตำบล ปีงบประมาณ"),
        ("\U001000d6า\U001000ff \U00100111\U00100112", "กาส เแ"),
        ("\U00100100น\U00100161า \U00100100น\U00100160วย", "หน้า หน่วย"),
        ("ต\u0e4dาบล น\u0e4d\u0e49าใส น\u0e49\u0e4dาใส", "ตำบล น้ำใส น้ำใส"),
        ("ต าบลน้ าใส อ าเภอ ด าเนินการ", "ตำบลน้ำใส อำเภอ ดำเนินการ"),
        ("การปฏิบัติหน้ าที่ ป้ องกันการทุจริต", "การปฏิบัติหน้าที่ ป้องกันการทุจริต"),
        ("ตำ บลน้ำ ใส ประจำ ปี ทำ การ จำ นวน", "ตำบลน้ำใส ประจำปี ทำการ จำนวน"),
        ("ก า ร บ ริ ห า ร ง า น บุ ค ค ล", "การบริหารงานบุคคล"),
        ("ตĚาบล อĚาเภอ กĚาหนด จĚานวน ทĚาการ", "ตำบล อำเภอ กำหนด จำนวน ทำการ"),
        ("ต;าบล อ;าเภอ ก;าหนด จ;านวน ท;าการ", "ตำบล อำเภอ กำหนด จำนวน ทำการ"),
        ("องคก์ ารบรหิ ารสว่ นตำบล เรอื่ งเจตนารมณน์ โยบาย", "องค์การบริหารส่วนตำบล เรื่องเจตนารมณ์นโยบาย"),
        ("นำ้ใส ถำ้", "น้ำใส ถ้ำ"),
        ("เรื ่อง ที ่ดิน แ ผนงาน", "เรื่อง ที่ดิน แผนงาน"),
    ],
)
def test_a_defect_is_mended(broken: str, whole: str) -> None:
    assert mended(broken) == whole


@pytest.mark.parametrize(
    "text",
    [
        "คำ นิยาม ของ กระทำ ดังนี้ จำนวน 5 ราย ตำบล ทำการ สำนักปลัด อำเภอ",
        "พื้นที่ ที่ตั้ง ปี งบประมาณ ที่ ดิน ปี่ แตร ได้แก่ การ นี้ และ",
        "ราคา (ก)า ค่า; า คน",
    ],
)
def test_a_single_oddity_is_no_defect(text: str) -> None:
    assert mended(text) == text


@given(st.text(st.characters(min_codepoint=0xE01, max_codepoint=0xE5B)))
def test_mending_twice_changes_nothing_more(text: str) -> None:
    once = mended(text)
    assert mended(once) == once


@given(st.lists(st.sampled_from([w for w in SOUND.split() if "ำ" in w]), min_size=1))
def test_a_split_sara_am_comes_back_in_any_word(words: list[str]) -> None:
    text = " ".join(words)
    assert key(mended(text.replace("ำ", " า"))) == key(text)


@given(st.text(st.characters(min_codepoint=0xE01, max_codepoint=0xE4E), max_size=40))
def test_a_shifted_layer_loses_no_letter(text: str) -> None:
    known = "".join(c for c in text if c not in "\u0e3b\u0e3c\u0e3d\u0e3e\u0e3f")
    assert ordered(unshifted(elaas(known))) == ordered(known)
