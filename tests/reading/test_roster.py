"""Lists of persons in flat lines: what belongs to whom, and where it stands."""

from __future__ import annotations

import pytest

from oitcheck.model import Document, Person, Table
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


ROWS = (
    ("นายสมมติ ใจดี", "นายกองค์การบริหารส่วนตำบลทดสอบ", "081-000-0001"),
    ("นางสาวตัวอย่าง รักงาน", "รองนายกองค์การบริหารส่วนตำบลทดสอบ", "081-000-0002"),
    ("นายสมชาย ทดลอง", "ปลัดองค์การบริหารส่วนตำบลทดสอบ", "081-000-0003"),
)
EXPECTED = [(name, position, (phone.replace("-", ""),)) for name, position, phone in ROWS]


def of(*pages: str, tables: tuple[Table, ...] = ()) -> tuple[Person, ...]:
    return with_people(Document(pages, len(pages), tables=tables)).people


def told(people: tuple[Person, ...]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(p.name, p.position, p.phones) for p in people]


@pytest.mark.parametrize(
    "shape",
    [
        "{name} {position} {phone}",
        "{n} {name} {position} {phone}",
        "{n}. {name} ตำแหน่ง {position} โทร. {phone}",
        "{position} {name} {phone}",
        "{n} {name} {position}{phone}",
        "{name}{position} {phone}",
    ],
)
def test_one_row_a_person(shape: str) -> None:
    lines = [
        shape.format(n=n, name=name, position=position, phone=phone)
        for n, (name, position, phone) in enumerate(ROWS, 1)
    ]
    assert told(of("\n".join(["ข้อมูลผู้บริหาร", "ชื่อ - สกุล ตำแหน่ง โทรศัพท์", *lines]))) == EXPECTED


def test_cells_that_a_pdf_wrapped() -> None:
    lines = [f"{n} {p}\nสมมติ\n{t[:8]}\n{t[8:]}" for n, p, t in ROWS]
    assert [p.phones for p in of("\n".join(lines))] == [phones for _, _, phones in EXPECTED]


def test_rows_of_a_table() -> None:
    head = ("ที่", "ชื่อ - สกุล", "ตำแหน่ง", "โทรศัพท์", "โทรสาร")
    rows = tuple((str(i), *row, "044-000-999") for i, row in enumerate(ROWS, 1))
    page = "\n".join(" ".join(row) for row in (head, *rows))
    vacant = ("4", "-", "รองปลัดองค์การบริหารส่วนตำบล", "", "")
    people = of(page, tables=(Table("", (head, *rows, vacant)),))
    assert told(people) == [*EXPECTED, ("", "รองปลัดองค์การบริหารส่วนตำบล", ())]
    assert people[-1].vacant


def test_numbers_that_do_not_fit_are_nobodys() -> None:
    rows = [f"{name} {position}" for name, position, _ in ROWS]
    assert not any(p.phones for p in of("\n".join([*rows, "081-000-0001", "081-000-0002"])))
    before = [line for row, (_, _, t) in zip(rows, ROWS, strict=True) for line in (t, row)]
    assert not any(p.phones for p in of("\n".join(before)))
    some = f"{rows[0]}\n{rows[1]}\n081-000-0002\n{rows[2]}\n081-000-0003"
    assert not any(p.phones for p in of(some))


def test_the_number_of_the_office_above_a_list() -> None:
    flat = "\n".join(line for row in ROWS for line in row)
    assert told(of(f"อบต.ทดสอบ โทร. 044-000-999\nคณะผู้บริหาร\n{flat}")) == EXPECTED


LETTER = (
    "ที่ นม 70001/1\nที่ทำการองค์การบริหารส่วนตำบลทดสอบ\nเรื่อง ขอเชิญประชุม\nขอแสดงความนับถือ\n"
    "(นายสมมติ ใจดี)\nนายกองค์การบริหารส่วนตำบลทดสอบ\nสำนักปลัด\nโทร. 044-000-111"
)
MINUTES = (
    "รายงานการประชุมสภา โทร. 044-000-111\nผู้มาประชุม\n1. นายสมมติ ใจดี ประธานสภา\n"
    "2. นายสมชาย ทดลอง รองประธานสภา\nเลิกประชุมเวลา 12.00 น.\n"
    "(นายสมมติ ใจดี)\nประธานสภา\nโทร. 044-000-111"
)
ORDER = (
    "คำสั่งแต่งตั้งคณะกรรมการ\n1. นายสมมติ ใจดี ตำแหน่ง ปลัดองค์การบริหารส่วนตำบล ประธานกรรมการ\n"
    "2. นายสมชาย ทดลอง ตำแหน่ง ผู้อำนวยการกองช่าง กรรมการ\nสั่ง ณ วันที่ 1 ตุลาคม 2566\n"
    "(นางสาวตัวอย่าง รักงาน)\nนายกองค์การบริหารส่วนตำบลทดสอบ\nโทร. 044-000-111"
)
PRICES = (
    "ประกาศราคากลาง\n1 นายสมมติ ใจดี ค่าจ้างเหมา 12,000\n2 นายสมชาย ทดลอง วัสดุ 3,500\n"
    "เจ้าหน้าที่พัสดุ\nโทร. 044-000-111"
)


@pytest.mark.parametrize("text", [LETTER, MINUTES, ORDER, PRICES])
def test_a_text_that_only_names_people_gives_nobody_a_number(text: str) -> None:
    assert not [p for p in of(text) if p.phones]
