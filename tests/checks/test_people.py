"""Executives: every holder of an office that is listed needs a telephone; vacant posts do not."""

from __future__ import annotations

from oitcheck.model import Judgement
from oitcheck.reading.roster import with_people
from tests.checks.snippets import CANNOT_TELL, NO, YES, ask, paper

CHIEF = "<div><img src='1.jpg'><p>นายสมปอง ใจเย็นดี</p><p>นายก อบต.</p><p>โทร 081-2345601</p></div>"
DEPUTY = "<div><p>นางบุษบา แสนสุขใจ</p><p>รองนายก อบต.</p><p>โทร 081-2345602</p></div>"
SILENT = "<div><p>นายก้อง ทองแท้</p><p>รองนายก อบต.</p></div>"


def judge(requirement: str, body: str, *, front: bool = False) -> Judgement:
    return ask("executives", requirement, f"<div>{body}</div>", front=front)


def test_name_position_and_telephone() -> None:
    judged = judge("chief_phone", CHIEF + DEPUTY)
    assert judged.outcome == YES
    assert judged.quotes[0].words == "นายสมปอง ใจเย็นดี นายก อบต. โทร 081-2345601"


def test_one_deputy_without_telephone() -> None:
    judged = judge("deputies_phone", CHIEF + DEPUTY + SILENT)
    assert judged.outcome == NO
    assert "นายก้อง ทองแท้" in judged.quotes[0].words
    assert len(judged.quotes) == 1


def test_a_vacant_post_is_exempt() -> None:
    vacant = "<div><p>ว่าง</p><p>รองนายก อบต.</p></div>"
    assert judge("deputies_phone", CHIEF + vacant).outcome == YES
    assert judge("deputies_phone", CHIEF + vacant + SILENT).outcome == NO


def test_of_a_vacant_post_that_somebody_has_to_fill() -> None:
    vacant = "<div><p>- ว่าง -</p><p>ปลัด อบต.</p></div>"
    assert judge("clerk_phone", CHIEF + vacant).outcome == CANNOT_TELL


def test_executives_of_another_agency() -> None:
    other = "<p>คณะผู้บริหาร เทศบาลตำบลโคกกลาง</p>" + CHIEF + DEPUTY
    assert judge("chief_phone", other).outcome != YES
    named = CHIEF.replace("นายก อบต.", "นายกองค์การบริหารส่วนตำบลโคกกลาง")
    assert judge("chief_phone", named).outcome == CANNOT_TELL
    own = CHIEF.replace("นายก อบต.", "นายกองค์การบริหารส่วนตำบลบ้านหนองกระทุมทอง")
    assert judge("chief_phone", own).outcome == YES


def test_one_number_for_everybody() -> None:
    shared = "<p>ติดต่อผู้บริหารทุกท่าน โทร 044-123456</p>"
    assert judge("deputies_phone", CHIEF + SILENT + shared).outcome == CANNOT_TELL
    assert judge("deputies_phone", CHIEF + SILENT + "<p>กองช่าง โทร 044-123456</p>").outcome == NO


def test_a_picture_beside_persons_without_telephones() -> None:
    page = "<h2>คณะผู้บริหาร</h2>" + CHIEF + SILENT
    assert judge("deputies_phone", page + "<img src='numbers.jpg'>").outcome == CANNOT_TELL
    assert judge("deputies_phone", page + "<img src='banner.jpg'>").outcome == NO


def test_positions_and_blanks_are_no_picture() -> None:
    page = "<h2>คณะผู้บริหาร</h2><img src='1.jpg'>"
    assert judge("chief_phone", page).outcome == CANNOT_TELL
    assert judge("chief_phone", page + "<p>ชื่อ-สกุล ตำแหน่ง 0XX-XXX-XXXX</p>").outcome == NO
    assert judge("chief_phone", page + "<p>นายก อบต. มีหน้าที่ควบคุมงาน</p>").outcome == NO


def test_nobody_of_the_office() -> None:
    assert judge("clerk_phone", CHIEF + DEPUTY).outcome == NO
    assert judge("deputies_phone", CHIEF).outcome == CANNOT_TELL


def test_acting_for_another_counts_for_both() -> None:
    acting = DEPUTY.replace("รองนายก อบต.", "หัวหน้าสำนักปลัด รักษาราชการแทน ปลัด อบต.")
    assert judge("clerk_phone", CHIEF + acting).outcome == YES


def test_one_large_picture_is_for_a_person() -> None:
    assert judge("chief_phone", "<h2>คณะผู้บริหาร</h2><img src='board.jpg'>").outcome == CANNOT_TELL
    assert judge("chief_phone", "<img src='board.jpg'>", front=True).outcome == NO


def test_a_letter_and_powers_are_no_list() -> None:
    letter = "<p>สวัสดี</p><p>(นายสมปอง ใจเย็นดี)</p><p>นายก อบต.</p><footer>โทร 044-756321</footer>"
    assert judge("chief_phone", letter).outcome == NO
    powers = "<p>นายก อบต. มีอำนาจหน้าที่</p><p>โทร 044-756321</p>"
    assert judge("chief_phone", powers).outcome == NO


def test_photographs() -> None:
    assert judge("photos", CHIEF).outcome == YES
    assert judge("photos", CHIEF + "<hr>" + DEPUTY + SILENT).outcome == CANNOT_TELL
    assert judge("photos", SILENT).outcome == CANNOT_TELL


def test_a_table_of_columns_is_quoted_in_pieces() -> None:
    rows = [
        ("นายสมปอง ใจเย็นดี", "นางบุษบา แสนสุขใจ"),
        ("นายก อบต.", "รองนายก อบต."),
        ("โทร 081-2345601", "โทร 081-2345602"),
    ]
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
    judged = judge("deputies_phone", f"<table>{cells}</table>")
    assert judged.outcome == YES
    assert [q.words for q in judged.quotes] == [b for _, b in rows]


def test_acting_without_a_telephone_counts_by_the_persons_own_entry_only() -> None:
    acting = "<div><p>นางมาลี ใจงาม</p><p>รักษาราชการแทน ปลัด อบต.</p></div>"
    own = "<div><p>นางมาลี ใจงาม</p><p>หัวหน้าสำนักปลัด</p><p>โทร 044-123456 ต่อ 12</p></div>"
    assert judge("clerk_phone", CHIEF + acting).outcome == NO
    assert judge("clerk_phone", CHIEF + acting + own).outcome == YES


def test_heads_of_something_else_on_the_site_of_a_local_government() -> None:
    for position in ("นายอำเภอเมือง", "ผู้อำนวยการโรงเรียนเทศบาล 1"):
        other = CHIEF.replace("นายก อบต.", position)
        assert judge("chief_phone", other).outcome == NO
        assert judge("chief_phone", other + DEPUTY + CHIEF).outcome == YES


def judge_file(requirement: str, text: str) -> Judgement:
    return ask("executives", requirement, document=with_people(paper(text)))


def test_a_file_with_one_row_a_person() -> None:
    rows = "นายสมปอง ใจเย็นดี นายก อบต. 081-234-5601\nนายก้อง ทองแท้ ปลัด อบต. 081-234-5602"
    assert judge_file("chief_phone", rows).outcome == YES
    assert judge_file("clerk_phone", rows).outcome == YES


def test_what_no_entry_of_a_file_claims_is_for_a_person() -> None:
    torn = "นายสมปอง\nใจเย็นดี\nนายกองค์การ\nบริหารส่วนตำบล\n081-234-5601"
    assert judge_file("chief_phone", torn).outcome == CANNOT_TELL
    loose = "นายสมปอง ใจเย็นดี นายก อบต.\nนายก้อง ทองแท้ ปลัด อบต.\n081-234-5601"
    assert judge_file("chief_phone", loose).outcome == CANNOT_TELL


def test_a_file_without_any_telephone() -> None:
    rows = "นายสมปอง ใจเย็นดี นายก อบต.\nนายก้อง ทองแท้ ปลัด อบต.\nโทรสาร 044-123456"
    assert judge_file("chief_phone", rows).outcome == NO
    assert judge_file("deputies_phone", "แผนการใช้จ่ายงบประมาณ โทร 044-123456").outcome == NO
