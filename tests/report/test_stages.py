"""The stages of the year: days left, what is over, what nobody knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from oitcheck.calendar import days_left
from oitcheck.model import Stage
from oitcheck.report.stages import entry, judged_on, others
from tests.report.samples import START, calendar, core, result


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2022, 2, 1), "เปิดรับข้อมูล 1 มีนาคม 2565 ปิดรับ 30 เมษายน 2565 (เหลืออีก 88 วัน)"),
        (date(2022, 4, 10), "เหลืออีก 20 วันจะปิดรับข้อมูล (30 เมษายน 2565)"),
        (date(2022, 4, 30), "วันนี้เป็นวันสุดท้ายที่รับข้อมูล (30 เมษายน 2565)"),
        (date(2022, 5, 1), "ปิดรับข้อมูลแล้วเมื่อ 30 เมษายน 2565"),
    ],
)
def test_the_days_until_entry_closes(today: date, words: str) -> None:
    stage = Stage("entry", date(2022, 3, 1), date(2022, 4, 30), "S")
    told = days_left(replace(core(), calendar=(stage,)), today)
    said = entry(result(calendar=told, options={"today": today}))
    assert said is not None
    assert said.th == words


def test_a_day_that_nobody_knows_is_said_so_and_one_that_is_not_confirmed_too() -> None:
    unknown = replace(calendar()[0], last=None, days_left=None, first=None)
    said = entry(result(calendar=(unknown,)))
    assert said is not None
    assert said.th == "ยังไม่ทราบวันปิดรับข้อมูล"
    assert [text.th for text in others(calendar())] == [
        "ชี้แจงเพิ่มเติม: ยังไม่ทราบวัน",
        "ประกาศผล: 10 สิงหาคม 2565 วันดังกล่าวยังไม่ยืนยัน",
    ]


def test_a_stage_of_several_days_names_both() -> None:
    stage = replace(calendar()[1], first=date(2022, 6, 1), last=date(2022, 6, 15), basis="S")
    assert [t.en for t in others([stage])] == ["Clarification: 1 June 2022 – 15 June 2022"]


def test_rules_of_no_year_have_no_entry() -> None:
    assert entry(result()) is None


def test_without_a_day_of_judging_it_is_that_of_the_scan() -> None:
    assert judged_on(result(options={"today": "2022-04-10"})) == date(2022, 4, 10)
    assert judged_on(result(options={})) == START.date()
