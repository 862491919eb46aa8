"""The year of a document: title page, link and body, agreeing or not."""

from __future__ import annotations

import pytest

from oitcheck.model import Outcome
from tests.checks.snippets import CANNOT_TELL, NO, YES, ask, paper


def plan(text: str, *announced: str) -> Outcome:
    return ask("budget_plan", "year", document=paper(text), announced=announced).outcome


@pytest.mark.parametrize(
    "title",
    [
        "แผนการใช้จ่ายงบประมาณประจำปี 2566",
        "แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
        "แผนการใช้จ่ายงบประมาณ ปีงบประมาณ 66",
        "แผนการใช้จ่ายงบประมาณ fiscal year 2023",
        "แผนการใช้จ่ายงบประมาณประจำปี ๒๕๖o".replace("o", "๖"),
        "แผนการใช้จ่ายงบประมาณประจำปี 2566\nตามพระราชบัญญัติ พ.ศ. 2561",
        "แผนการใช้จ่ายงบประมาณประจำปี 2566\nตามแผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)",
        "แผนการใช้จ่ายงบประมาณประจำปี 2566\nประกาศ ณ วันที่ 3 ตุลาคม 2565",
    ],
)
def test_the_year_on_the_title_page(title: str) -> None:
    assert plan(title + "\nรายการค่าใช้จ่ายทั้งหมด") == YES


@pytest.mark.parametrize(
    "title",
    [
        "แผนการใช้จ่ายงบประมาณประจำปี 2565",
        "แผนการใช้จ่ายงบประมาณ ปีงบประมาณ พ.ศ. ๒๕๖๗",
        "แผนการใช้จ่ายงบประมาณ ปี 65",
        "แผนการใช้จ่ายงบประมาณประจำปี 2565\nข้อมูล ณ วันที่ 1 มีนาคม 2566",
    ],
)
def test_another_year(title: str) -> None:
    assert plan(title + "\nรายการค่าใช้จ่ายทั้งหมด") == NO


def test_link_and_title_disagree() -> None:
    text = "แผนการใช้จ่ายงบประมาณประจำปี {}\nรายการค่าใช้จ่าย"
    assert plan(text.format(2566), "แผนการใช้จ่ายงบประมาณประจำปี 2565") == CANNOT_TELL
    assert plan(text.format(2565), "แผนการใช้จ่ายงบประมาณประจำปี 2566") == NO
    assert plan(text.format(2566), "แผนการใช้จ่ายงบประมาณประจำปี 2566") == YES


def test_two_years_on_the_title_page() -> None:
    text = "แผนการใช้จ่ายงบประมาณ ปีงบประมาณ 2565 และปีงบประมาณ 2566\nรายการ"
    assert plan(text) == CANNOT_TELL


def test_no_year_on_the_title_page() -> None:
    bare = "แผนการใช้จ่ายงบประมาณ ของหน่วยงาน\nรายการ"
    assert plan(bare) == CANNOT_TELL
    assert plan(bare, "แผนการใช้จ่ายงบประมาณ 2566") == CANNOT_TELL
    later = bare + "\nก" * 800 + "\nงบประมาณ 2566"
    assert plan(later, "แผนการใช้จ่ายงบประมาณ 2566") == YES
    assert plan(bare + "\nก" * 800 + "\nงบประมาณ 2564") == NO


def test_the_report_is_of_the_last_complete_year() -> None:
    def report(title: str) -> Outcome:
        return ask("hr_report", "year", document=paper(title + "\nผลการดำเนินงาน")).outcome

    name = "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล "
    assert report(name + "ประจำปี 2565") == YES
    assert report(name + "ประจำปี 2566") == NO
    assert report(name + "ประจำปี 2565 รอบ 6 เดือน") == NO
    assert report(name + "ประจำปี 2565 รอบ ๖ เดือนแรก") == NO
    assert report(name + "ประจำปี 2565 ไตรมาสที่ 2") == NO
    assert report(name + "ประจำปี 2565 รอบ 12 เดือน") == YES
    assert report(name + "ประจำปี 2565 ไตรมาสที่ 1-4") == YES
    assert report(name + "ไตรมาสที่ 1 ในรอบปีงบประมาณ พ.ศ. 2565") == NO


def test_a_page_names_its_year_in_its_headings() -> None:
    body = "<h1>แผนการใช้จ่ายงบประมาณ ประจำปี {}</h1><p>รวม 1,000</p>"
    assert ask("budget_plan", "year", body.format(2566)).outcome == YES
    assert ask("budget_plan", "year", body.format(2565)).outcome == NO


def test_the_title_of_the_whole_site_is_not_the_year_of_the_page() -> None:
    body = "<h1>แผนการใช้จ่ายงบประมาณ ประจำปี 2566</h1><p>รวม 1,000</p>"
    site = "ยินดีต้อนรับ ITA 2565 องค์การบริหารส่วนตำบลบ้านหนองกระทุ่มทอง"
    assert ask("budget_plan", "year", body, title=site).outcome == YES
    assert ask("budget_plan", "year", body, title="เว็บไซต์ ปี 2565").outcome == YES
    other = body.replace("2566", "2564")
    assert ask("budget_plan", "year", other, title="เทศบาล ปี 2566").outcome == CANNOT_TELL


def test_the_year_is_quoted() -> None:
    text = "ประกาศ\nแผนการใช้จ่ายงบประมาณ\nประจำปีงบประมาณ พ.ศ. ๒๕๖๖"
    judged = ask("budget_plan", "year", document=paper(text))
    assert judged.quotes[0].words == "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖"
    numbered = "ที่ตั้ง 66 หมู่ 3 โทร 044-256612 วันที่ 3 ตุลาคม 2566\n" + text
    judged = ask("budget_plan", "year", document=paper(numbered))
    assert judged.quotes[0].words == "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖"
