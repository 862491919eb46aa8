"""Lists of persons in flat lines: what belongs to whom, and where it stands."""

from __future__ import annotations

from oitcheck.model import Document
from oitcheck.reading.roster import roster, with_people

LIST = (
    "คณะผู้บริหารองค์การบริหารส่วนตำบลทดสอบ\n"
    "นายสมมติ ใจดี\nนายกองค์การบริหารส่วนตำบลทดสอบ\nโทร. 044-000-111\n"
    "นางสาวตัวอย่าง รักงาน\nรองนายกองค์การบริหารส่วนตำบลทดสอบ\nโทร. 044-000-112"
)
CLERK = "หัวหน้าส่วนราชการ\nนายสมชาย ทดลอง\nปลัดองค์การบริหารส่วนตำบล\nโทร. 044-000-113"


def test_name_position_and_number_of_a_file_stand_together() -> None:
    people = with_people(Document((LIST, CLERK), 2)).people
    assert [(p.name, p.position, p.phones, p.path) for p in people] == [
        ("นายสมมติ ใจดี", "นายกองค์การบริหารส่วนตำบลทดสอบ", ("044000111",), "หน้า 1"),
        ("นางสาวตัวอย่าง รักงาน", "รองนายกองค์การบริหารส่วนตำบลทดสอบ", ("044000112",), "หน้า 1"),
        ("นายสมชาย ทดลอง", "ปลัดองค์การบริหารส่วนตำบล", ("044000113",), "หน้า 2"),
    ]


def test_what_ocr_read_names_its_picture() -> None:
    lines = [(text, "img:nth-of-type(2) (OCR 88%)") for text in LIST.split("\n")]
    assert {p.path for p in roster(lines)} == {"img:nth-of-type(2) (OCR 88%)"}


def test_markup_in_a_file_is_only_words() -> None:
    lines = [("<b>นายสมมติ ใจดี</b>", "a"), ("นายกองค์การบริหารส่วนตำบล <script>", "a")]
    assert all("<" in p.quote for p in roster(lines))


def test_a_text_without_a_list_has_nobody() -> None:
    assert roster([("แผนการใช้จ่ายงบประมาณ ประจำปี 2566", "หน้า 1")]) == ()
    assert roster([]) == ()
