"""Provinces, area codes, addresses and the names of agencies."""

from __future__ import annotations

import pytest

from oitcheck.thai.places import (
    PROVINCES,
    address_parts,
    code_fits,
    is_local_government,
    organisations,
    province,
    same_agency,
)


def test_all_provinces_are_there() -> None:
    assert len(PROVINCES) == 77


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("อ.บึงศรี จ.นครราชสีมา 30420", "นครราชสีมา"),
        ("จังหวัด ขอนแก่น", "ขอนแก่น"),
        ("เขตดุสิต กรุงเทพฯ", "กรุงเทพมหานคร"),
        ("นครราชสีมา", ""),
    ],
)
def test_the_province_of_an_address(text: str, name: str) -> None:
    assert province(text) == name


def test_area_codes() -> None:
    assert code_fits("044", "นครราชสีมา")
    assert not code_fits("038", "นครราชสีมา")
    assert code_fits("", "นครราชสีมา")
    assert code_fits("044", "")
    assert code_fits("033", "ชลบุรี")


def test_parts_of_an_address() -> None:
    assert address_parts("เลขที่ 9 หมู่ 2 ต.บึง อ.บึงศรี จ.นครราชสีมา 30420") == 5
    assert address_parts("ข่าวประชาสัมพันธ์") == 0


def test_one_agency_under_two_names() -> None:
    assert same_agency("อบต.บึงศรี", "องค์การบริหารส่วนตำบลบึงศรี")
    assert same_agency("เทศบาลตำบลบึงศรี", "ทต.บึงศรี")
    assert not same_agency("เทศบาลตำบลบึงศรี", "อบต.บึงศรี")
    assert not same_agency("", "อบต.บึงศรี")


def test_organisations_in_a_text() -> None:
    assert organisations("สอบถาม โรงพยาบาลบึงศรี โทร") == ["โรงพยาบาลบึงศรี"]
    assert organisations("สำนักงานปลัด กองคลัง") == []
    assert organisations("ต้องรับผิดชอบต่อหน้าที่") == []
    assert organisations("องค์การบริหารส่วนตำบล ร่วมกับกองคลัง") == []
    assert organisations("นายกอบต.บึงศรี") == ["อบต.บึงศรี"]
    assert is_local_government("อบต.บึงศรี")
    assert not is_local_government("โรงเรียนบึงศรี")
