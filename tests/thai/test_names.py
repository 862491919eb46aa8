"""Names, positions and offices."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oitcheck.thai.names import Role, is_acting, is_position, is_vacant, names, roles, vacancy


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("นายสมปอง ใจเย็นดี", ["นายสมปอง ใจเย็นดี"]),
        ("(นางสาวบุษบา แสนสุขใจ) รองนายก", ["นางสาวบุษบา แสนสุขใจ"]),
        ("นายกฤษณะ ใจเย็นดี", ["นายกฤษณะ ใจเย็นดี"]),
        ("นายกองค์การบริหารส่วนตำบล นายสมปอง ใจเย็นดี", ["นายสมปอง ใจเย็นดี"]),
        ("นายก เทศมนตรี", []),
        ("นายกเทศมนตรีตำบล บึงศรี", []),
        ("นายช่างโยธา ชำนาญงาน", []),
        ("นายอำเภอ บึงศรี", []),
        ("นางพยาบาล วิชาชีพ", []),
        ("กองคลัง สำนักปลัด", []),
    ],
)
def test_persons(text: str, found: list[str]) -> None:
    assert [name for name, _, _ in names(text)] == found


@pytest.mark.parametrize(
    ("position", "role"),
    [
        ("นายกองค์การบริหารส่วนตำบล", Role.CHIEF),
        ("นายกเทศมนตรีตำบลบึงศรี", Role.CHIEF),
        ("นายก อบต.บึงศรี", Role.CHIEF),
        ("รองนายกองค์การบริหารส่วนตำบล คนที่ ๑", Role.DEPUTY),
        ("ปลัดองค์การบริหารส่วนตำบล", Role.CLERK),
        ("รองปลัด อบต.", Role.DEPUTY_CLERK),
        ("เลขานุการนายก อบต.", Role.SECRETARY),
        ("ที่ปรึกษานายกเทศมนตรี", Role.ADVISER),
        ("ประธานสภา", Role.COUNCIL),
        ("เลขานุการสภา", Role.COUNCIL),
        ("หัวหน้าสำนักปลัด", Role.HEAD),
        ("ผู้อำนวยการกองคลัง", Role.HEAD),
        ("ผู้อำนวยการโรงเรียนบ้านบึงศรี", Role.CHIEF),
        ("ปลัดอำเภอ", Role.OTHER),
        ("คนงานทั่วไป", Role.OTHER),
    ],
)
def test_the_office_of_a_position(position: str, role: Role) -> None:
    assert roles(position) == {role}


def test_acting_for_another_is_both() -> None:
    position = "หัวหน้าสำนักปลัด รักษาราชการแทน ปลัดองค์การบริหารส่วนตำบล"
    assert roles(position) == {Role.HEAD, Role.CLERK}
    assert is_acting(position)
    assert not is_acting("หัวหน้าสำนักปลัด")


def test_vacant_posts() -> None:
    assert all(is_vacant(t) for t in ("ว่าง", "- ว่าง -", "(ว่าง)", "-", "....."))
    assert not is_vacant("ว่างงาน")
    assert vacancy("รองนายก อบต. (ว่าง)") is not None
    assert vacancy("รับสมัครตำแหน่งว่าง") is None
    assert vacancy("ใช้เวลา ว่าง ให้เป็นประโยชน์") is None


def test_positions() -> None:
    assert is_position("รองนายก อบต.")
    assert not is_position("นายกร ใจเย็นดี")


@given(st.text(max_size=50) | st.text(alphabet="นายกรองปลัดว่าง -()ดร.", max_size=50))
@settings(max_examples=50)
def test_never_raises(text: str) -> None:
    for name, start, end in names(text):
        assert start < end
        assert name
    roles(text)
    vacancy(text)
