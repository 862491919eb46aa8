"""Days, and the months of a fiscal year that a text covers."""

from __future__ import annotations

from datetime import date

import pytest

from oitcheck.thai.periods import (
    FIRST_HALF,
    covered,
    days,
    gathered,
    month_of,
    outside,
    part_of_year,
)

ALL = frozenset(range(1, 13))


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("รายงานการกำกับติดตาม รอบ 6 เดือน ปีงบประมาณ 2566", FIRST_HALF),
        ("รอบ ๖ เดือนแรก (ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖)", FIRST_HALF),
        ("ตั้งแต่วันที่ 1 ตุลาคม 2565 ถึงวันที่ 31 มีนาคม 2566", FIRST_HALF),
        ("ต.ค. 2565 – มี.ค. 2566", FIRST_HALF),
        ("ต.ค.65-มี.ค.66", FIRST_HALF),
        ("ประจำเดือนตุลาคม 2565", frozenset({1})),
        ("ในรอบเดือน มีนาคม พ.ศ. 2566", frozenset({6})),
        ("ในรอบเดือน มีนาคม พ.ศ. 2565", frozenset()),
        ("เดือนตุลาคม 2566", frozenset()),
        ("ไตรมาสที่ 1", frozenset({1, 2, 3})),
        ("ไตรมาส 1 และ 2", FIRST_HALF),
        ("ไตรมาสที่ 2 (มกราคม - มีนาคม 2566)", frozenset({4, 5, 6})),
        ("รอบ 6 เดือนหลัง", ALL - FIRST_HALF),
        ("รอบ 6 เดือนแรก และ 6 เดือนหลัง", ALL),
        ("รอบ 6 เดือน (เมษายน - กันยายน 2566)", ALL - FIRST_HALF),
        ("รายงานครึ่งปี", FIRST_HALF),
        ("ครึ่งปีหลัง", ALL - FIRST_HALF),
        ("รอบ 12 เดือน", ALL),
        ("ไตรมาสที่ 1-4", ALL),
        ("ไตรมาสที่ 1 ถึงไตรมาสที่ 3", frozenset(range(1, 10))),
        ("ไตรมาสที่ 1 และไตรมาสที่ 4", frozenset({1, 2, 3, 10, 11, 12})),
        ("ไตรมาสที่ 1/2566", frozenset({1, 2, 3})),
        ("รอบปีงบประมาณ 2566", ALL),
        ("รอบปีงบประมาณ 2566 ไตรมาสที่ 1", frozenset({1, 2, 3})),
        ("รอบ 6 เดือน ในรอบปีงบประมาณ 2566", FIRST_HALF),
        ("1 ตุลาคม 2565 - 30 กันยายน 2566", ALL),
        ("1 ตุลาคม 2564 - 31 มีนาคม 2565", frozenset()),
        ("ประกาศ ณ วันที่ 3 มกราคม 2566", frozenset()),
        ("แผนดำเนินงาน 2566", frozenset()),
        ("ปีงบประมาณ พ.ศ. 2566 เดือน ตุลาคม 2565", frozenset({1})),
        ("ปีงบประมาณ พ.ศ. ๒๕๖๖ เดือน ตุลาคม ๒๕๖๕", frozenset({1})),
        ("ประจำปี 2566 เดือน", frozenset()),
        ("ระยะเวลา 16 เดือน", frozenset()),
        ("ระยะเวลาสิบหกเดือน", frozenset()),
        ("ระยะเวลา 26 เดือนหลัง", frozenset()),
        ("ระยะเวลา 16 เดือนแรก ไตรมาสที่ 3", frozenset({7, 8, 9})),
        ("ปี 2512 เดือน ตุลาคม 2565", frozenset({1})),
        ("ระยะเวลายี่สิบสองเดือน", frozenset()),
        ("รอบหกเดือน", FIRST_HALF),
        ("รอบสิบสองเดือน", ALL),
    ],
)
def test_covered(text: str, months: frozenset[int]) -> None:
    assert covered(text, 2566) == months


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15 มกราคม 2566", date(2023, 1, 15)),
        ("๑๕ ม.ค. ๖๖", date(2023, 1, 15)),
        ("วันที่ 1 เดือน ธันวาคม พ.ศ. 2565", date(2022, 12, 1)),
        ("15/01/2566", date(2023, 1, 15)),
        ("2023-01-15 10:00", date(2023, 1, 15)),
        ("February 14, 2023", date(2023, 2, 14)),
        ("Posted on:Sept. 3, 2022 by admin", date(2022, 9, 3)),
        ("14 Feb 2023", date(2023, 2, 14)),
        ("วันที่ 1st October 2566", date(2023, 10, 1)),
        ("14-Feb-2023", date(2023, 2, 14)),
        ("May 2023", None),
        ("Mayor 14, 2023", None),
        ("February 30, 2023", None),
        ("29/02/2566", None),
        ("โทร 044-123456", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    assert days(text) == ([day] if day else [])


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("ประจำปี 2566", False),
        ("ประจำปี 2566 รอบ 6 เดือน", True),
        ("รอบ ๖ เดือนแรก", True),
        ("รอบ 6 เดือนหลัง", True),
        ("รอบ 6 เดือนแรก และ 6 เดือนหลัง", False),
        ("ครึ่งปี", True),
        ("รอบแรก", True),
        ("ไตรมาสที่ 2", True),
        ("ไตรมาสที่ 1-4", False),
        ("ไตรมาสที่ 1 ในรอบปีงบประมาณ พ.ศ. 2566", True),
        ("รอบ 12 เดือน", False),
        ("รอบ 6 เดือน และรอบ 12 เดือน", False),
        ("รอบปีงบประมาณ 2566", False),
        ("1 ตุลาคม 2565 - 31 มีนาคม 2566", True),
        ("1 ตุลาคม 2565 - 30 กันยายน 2566", False),
        ("1 ตุลาคม 2564 - 31 มีนาคม 2565", False),
        ("ประกาศ ณ วันที่ 3 มกราคม 2566", False),
        ("ข้อมูล ณ เดือนกันยายน 2566", False),
        ("ข้อมูล ณ สิ้นปีงบประมาณ พ.ศ. 2566 เดือนกันยายน 2566", False),
    ],
)
def test_a_part_of_the_year(text: str, part: bool) -> None:
    assert part_of_year(text, 2566) == part


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("ระหว่าง 1 ต.ค. 2565 - 31 มี.ค. 2566", 2566),
        ("ตุลาคม - ธันวาคม 2565", 2566),
        ("พฤศจิกายน - มกราคม 2565", None),
        ("ต.ค. 63 - ก.ย. 64", 2564),
        ("1 ตุลาคม 2564 - 30 กันยายน 2565", None),
        ("1 มกราคม 2565 - 31 ธันวาคม 2565", None),
        ("ตุลาคม - มีนาคม", None),
        ("ข้อมูล ณ เดือนมีนาคม 2566", None),
    ],
)
def test_a_span_outside_the_year(text: str, year: int | None) -> None:
    assert outside(text, 2565) == year


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("ไตรมาสที่ 1 (ตุลาคม - ธันวาคม 2565)", 1),
        ("ไตรมาสที่ 1 (เดือนตุลาคม พฤศจิกายน ธันวาคม 2565)", 1),
        ("ไตรมาสที่ 1 และไตรมาสที่ 2 (ตุลาคม 2565 - มีนาคม 2566)", 1),
        ("1 ตุลาคม 2565 ถึงวันที่ 31 มีนาคม 2566", 1),
        ("ไตรมาส 1 (ต.ค.-ธ.ค.) ไตรมาส 2 (ม.ค.-มี.ค.) ไตรมาส 3 (เม.ย.-มิ.ย.)", 3),
        ("ไตรมาส 1 ไตรมาส 2 ไตรมาส 3 ไตรมาส 4", 4),
    ],
)
def test_a_period_and_its_span_are_one(text: str, periods: int) -> None:
    assert gathered(text).count("§") == periods
    assert "ค." not in gathered(text)


def test_the_month_of_a_day() -> None:
    months = [month_of(date(2022 + (month < 10), month, 1)) for month in (10, 12, 1, 9)]
    assert months == [1, 3, 4, 12]
