"""Text layers of PDFs: each defect is mended, sound text comes through unchanged."""

from __future__ import annotations

from difflib import SequenceMatcher
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oitcheck.thai.layer import habits, mended, shifted, unshifted
from oitcheck.thai.text import key, ordered
from tests.reading import made_pdfs

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
    return text.replace("ำ", "\u0e4d\u0e32").translate(_TO_GLYPHS)


def test_aa_that_is_written_as_sara_am() -> None:
    broken = (
        "คĚำสั่งองค์กำรบริหำรส่วนตĚำบลทดสอบ\nเรื่อง แต่งตั้งคณะทĚำงำนประเมินควำมเสี่ยง\n"
        "มำตรกำรบริหำรจัดกำร\nการดำเนินงาน"
    )
    assert mended(broken) == (
        "คำสั่งองค์การบริหารส่วนตำบลทดสอบ\nเรื่อง แต่งตั้งคณะทำงานประเมินความเสี่ยง\n"
        "มาตรการบริหารจัดการ\nการดำเนินงาน"
    )
    once = "ประจĚำปี ดำเนินงาน จำนวน"
    assert "ดำเนินงาน จำนวน" in mended(once)


def test_sound_text_comes_through_unchanged() -> None:
    assert mended(SOUND) == SOUND


def test_a_shifted_layer_is_told_and_read() -> None:
    lines = [elaas(line) for line in SOUND.split("\n")]
    assert shifted("\n".join(lines))
    assert mended("\n".join(map(unshifted, lines))) == SOUND


def test_the_sample_of_a_real_file_is_read() -> None:
    assert mended(unshifted("νυϒΪϬϔνϗΩμνυϒσϔε")) == "ประจำปีงบประมาณ"


def test_low_tone_marks_have_glyphs_of_their_own() -> None:
    assert unshifted("ϗΕ\x03ΖϔΙ\x03") == "ี่ ้า์ "


def test_each_glyph_number_is_one_letter() -> None:
    assert unshifted("ΩμΣχϔΩ\x03\x15\x18\x19\x14") == "งบกลาง 2561"
    assert unshifted("\x03\x0a\x0d\x20") == " '*="


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
        ("เรื ่อง ที ่ดิน พื้นที ่\nแ ผนงาน", "เรื่อง ที่ดิน พื้นที่\nแผนงาน"),
        ("กองช ่าง สำนัก", "กองช่าง สำนัก"),
        ("ฟื้ นฟู ยั่ งยืน", "ฟื้นฟู ยั่งยืน"),
        ("ค\ufffdำสั่ง อ\ufffdำเภอ", "คำสั่ง อำเภอ"),
        ("ตĚาบล อĚาเภอ นĚ้าประปา กĚาหนด น้Ěาใส", "ตำบล อำเภอ น้ำประปา กำหนด น้ำใส"),
        ("17. ครุภัณฑ์และสิงก่อสร้าง ่\n5. ปองกันการทุจริต ้ ", "17. ครุภัณฑ์และสิงก่อสร้าง\n5. ปองกันการทุจริต"),
        ("e\x02Service co\ufffeop", "e-Service co-op"),
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


LATE = "องคก์ ารบรหิ ารสว่ นตำบล เรอื่ งเจตนารมณน์ โยบาย สำนกั ปลดั "
"""Words as a printer leaves them whose marks all come late; enough to be told by."""


@pytest.mark.parametrize(
    ("late", "right"),
    [
        ("ใชจ้ า่ ย", "ใช้จ่าย"),
        ("ใช้จา่ ย", "ใช้จ่าย"),
        ("เร่อื ง", "เรื่อง"),
        ("ผ้เู ข้า", "ผู้เข้า"),
        ("ตอ่ 11 ไดจ้ ดั ทำ", "ต่อ 11 ได้จัดทำ"),
        ("ประจำปี พ.ศ.", "ประจำปี พ.ศ."),
        ("ป่าไม้ เปดิ ปา้ ย", "ป่าไม้ เปิดป้าย"),
        ("ผใู้ หญ่ ฐานขอ้ มลู กลาง", "ผู้ใหญ่ ฐานข้อมูลกลาง"),
        ("ใกล้ กัน ใหม่ นะ", "ใกล้ กัน ใหม่ นะ"),
        ("โทรศพั ท์ มือถือ ครุภณั ฑ์ คอมพิวเตอร์ พกพา", "โทรศัพท์ มือถือ ครุภัณฑ์ คอมพิวเตอร์ พกพา"),
    ],
)
def test_late_marks_go_back_and_sound_words_beside_them_stay(late: str, right: str) -> None:
    assert mended(LATE + late).endswith(right.strip())


@pytest.mark.parametrize("name", made_pdfs.BREAKS)
def test_the_known_defects_of_whole_pages(name: str) -> None:
    whole = "\n".join(line for page in made_pdfs.TEXT for line in page)
    lines = "\n".join(made_pdfs.BREAKS[name](line) for line in whole.split("\n"))
    lost = {"dropped_am": 24, "visual_order": 3, "stray_mark": 5, "junk": 1}.get(name, 0)
    assert distance(key(mended(lines)), key(whole)) <= lost


def distance(text: str, right: str) -> int:
    """How many letters have to be taken away or put in."""
    blocks = SequenceMatcher(None, text, right, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in blocks)
    return len(text) + len(right) - 2 * same


def test_habits_are_counted_over_all_pages() -> None:
    pages = ["ตĚาบล นĚ้าใส", "อĚาเภอ กĚาหนด", "ทĚาการ"]
    assert mended(pages[0]) == pages[0]
    known = habits(pages)
    assert [mended(page, known) for page in pages] == ["ตำบล น้ำใส", "อำเภอ กำหนด", "ทำการ"]
    apart = ["ตำ บล ประจำ ปี", "ทำ การ สำ นัก กำ หนด"]
    assert mended(apart[0]) == apart[0]
    assert mended(apart[0], habits(apart)) == "ตำบล ประจำปี"


def test_a_letter_that_often_stands_elsewhere_is_no_ring() -> None:
    text = "(ก;า) (ข;า) (ค;า) (ง;า) (จ;า) " + "one; two; three; four; " * 5
    assert not habits([text]).rings
    assert mended(text) == text


@pytest.mark.parametrize(
    "piece", ["่ ", "่", " ", "กก่ ", "ก;า", " ่", "กั ", "กำ ", "ก า", "ก่ข", "เ ", "\x02"]
)
def test_long_text_takes_no_long_time(piece: str) -> None:
    start = process_time()
    mended(piece * 100_000)
    assert process_time() - start < 3


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
