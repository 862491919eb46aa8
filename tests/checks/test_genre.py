"""Letters, notices, orders, minutes and contents: told by how a page begins."""

from __future__ import annotations

import pytest

from oitcheck.checks.genre import Genre, genre, only, own_pages

PLAN = "แผนปฏิบัติการป้องกันการทุจริต\nองค์การบริหารส่วนตำบลทดสอบ\nประจำปีงบประมาณ พ.ศ. 2566"
MEMO = "ครุฑ\nบันทึกข้อความ\nส่วนราชการ สำนักปลัด\nเรื่อง แผนปฏิบัติการป้องกันการทุจริต"
CONTENTS = "สารบัญ\nบทนำ 1\nแผนปฏิบัติการป้องกันการทุจริต 2\nภาคผนวก 30"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (MEMO, Genre.LETTER),
        ("ที่ มท ๐๘๐๘.๒/ว ๑๒๓๔\nกรมส่งเสริมการปกครองท้องถิ่น\nเรื่อง แผน\nเรียน ผู้ว่าราชการ", Genre.LETTER),
        ("เรื่อง แผน\nสิ่งที่ส่งมาด้วย แผนปฏิบัติการ จำนวน 1 ชุด", Genre.LETTER),
        ("(สำเนา)\nคำสั่งองค์การบริหารส่วนตำบลทดสอบ\nที่ 12/2566", Genre.ORDER),
        ("รายงานการประชุมสภาองค์การบริหารส่วนตำบล\nสมัยสามัญ", Genre.MINUTES),
        ("บันทึกการประชุมคณะทำงาน\nครั้งที่ 1", Genre.MINUTES),
        ("ประกาศเทศบาลตำบลทดสอบ\nเรื่อง ประกาศใช้แผนปฏิบัติการ", Genre.NOTICE),
        ("ประกาศเทศบาลตำบลทดสอบ\nเรื่อง การประกาศใช้แผนปฏิบัติการ", Genre.NOTICE),
        (CONTENTS, Genre.CONTENTS),
        ("\n".join(f"เรื่องที่ {n} ............... {n}" for n in range(8)), Genre.CONTENTS),
        ("V\nคำสั งองค์การบริหารส่วนตำบล\nที่□□□□", Genre.ORDER),
        ("ส่วนราชการ สำนักปลัด\nที สบ 79901\nเรื่อง รายงานผล\nเรียน นายก อบต.", Genre.LETTER),
        ("ส่วนราชการ กองคลัง\nรายงานผลการใช้จ่าย", None),
        ("O26 รายงานผล\nองค์ประกอบด้านข้อมูล: แสดงผลการบริหาร", Genre.RUBRIC),
        (PLAN, None),
        ("ประกาศเทศบาลตำบลทดสอบ\nเรื่อง นโยบาย No Gift Policy", None),
        ("ที่ โครงการ งบประมาณ\n1 อบรม 10,000", None),
        ("รายงานผลการประชุมรับฟังความคิดเห็น", None),
        ("", None),
    ],
)
def test_how_a_page_begins(text: str, kind: Genre | None) -> None:
    assert genre(text) is kind


def test_what_stands_in_front_is_set_aside() -> None:
    assert own_pages((MEMO, CONTENTS, PLAN, MEMO)) == ("", "", PLAN, MEMO)
    assert own_pages((PLAN, CONTENTS, "บทที่ 1 " * 10)) == (PLAN, "", "บทที่ 1 " * 10)
    assert only((MEMO, PLAN)) is None


def test_a_file_that_is_nothing_else_stays_and_says_what_it_is() -> None:
    assert own_pages((MEMO, CONTENTS)) == (MEMO, CONTENTS)
    assert only((MEMO,)) is Genre.LETTER
    assert only((CONTENTS,)) is Genre.CONTENTS
    assert only(("คำสั่งเทศบาลตำบลทดสอบ ที่ 1/2566\nแต่งตั้งคณะทำงาน", PLAN)) is Genre.ORDER
    assert only((PLAN,)) is None
    assert only(()) is None


def test_a_memo_that_holds_its_report_itself() -> None:
    memo = "บันทึกข้อความ\nเรื่อง ผลการจัดการความเสี่ยง\nเรียน นายก\nขอรายงานผลดังนี้"
    assert only((f"{memo}\n1. ได้ติดป้าย\n2. ได้ตรวจรายชื่อแล้ว",)) is None
    assert only((f"{memo}\nจึงเรียนมาเพื่อโปรดทราบ",)) is Genre.LETTER
