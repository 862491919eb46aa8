"""What kind of document it is: the name that stands first on the title page decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.model import Outcome
from tests.checks.snippets import CANNOT_TELL, NO, OWN, YES, ask, paper

OFFICE = "องค์การบริหารส่วนตำบลบ้านหนองกระทุ่มทอง อำเภอบึงศรี จังหวัดนครราชสีมา"


def plan(*pages: str, agency: str | None = None) -> Outcome:
    facts = OWN if agency is None else replace(OWN, agency=agency)
    return ask("budget_plan", "kind", document=paper(*pages), facts=facts).outcome


def report(*pages: str) -> Outcome:
    return ask("hr_report", "kind", document=paper(*pages)).outcome


@pytest.mark.parametrize(
    "title",
    [
        "แผนการใช้จ่ายงบประมาณประจำปี พ.ศ. 2566",
        "แผนการใช้จ่ายงบ\nประมาณประจำปี พ.ศ. ๒๕๖๖",
        "แผนการใช้จ่ายเงินงบประมาณรายจ่ายประจำปีงบประมาณ 2566",
        "แผนการดำเนินงานและการใช้จ่ายงบประมาณประจำปี 2566",
        "แผนปฏิบัติการและแผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ 2566",
        f"ประกาศ{OFFICE}\nเรื่อง แผนการใช้จ่ายงบประมาณประจำปี 2566",
        "เเผนการใช้จ่ายงบประมาณประจําปี 2566",
    ],
)
def test_a_spending_plan(title: str) -> None:
    assert plan(f"{title}\n{OFFICE}\nหมวดค่าตอบแทน 1,234,500 บาท") == YES


@pytest.mark.parametrize(
    "title",
    [
        "รายงานการกำกับติดตามการใช้จ่ายงบประมาณ ตามแผนการใช้จ่ายงบประมาณประจำปี 2566 รอบ 6 เดือน",
        "รายงานผลการใช้จ่ายงบประมาณประจำปี 2566\nตามแผนการใช้จ่ายงบประมาณ",
        "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2566",
        "แผนการจัดหาพัสดุ ประจำปี 2566",
        "แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)",
        "แผนการจัดเก็บรายได้ ประจำปี 2566",
        "แผนปฏิบัติการป้องกันการทุจริต 2566",
    ],
)
def test_a_neighbour_of_the_plan(title: str) -> None:
    judged = ask("budget_plan", "kind", document=paper(f"{title}\n{OFFICE}"))
    assert judged.outcome == NO
    assert judged.another is not None


@pytest.mark.parametrize(
    "title",
    [
        "รายงานติดตามแผนการใช้จ่ายงบประมาณ 2566",
        "สรุปผลการใช้จ่ายงบประมาณตามแผนการใช้จ่ายงบประมาณ",
        "คู่มือการจัดทำแผนการใช้จ่ายงบประมาณ",
        "ระเบียบว่าด้วยแผนการใช้จ่ายงบประมาณ",
        "แบบแผนการใช้จ่ายงบประมาณ",
    ],
)
def test_something_about_the_plan_is_not_the_plan(title: str) -> None:
    assert plan(f"{title}\n{OFFICE}") != YES


@pytest.mark.parametrize(
    "title",
    [
        "ข้อบัญญัติงบประมาณรายจ่ายประจำปี 2566",
        "เทศบัญญัติงบประมาณรายจ่าย ประจำปี 2566",
        "แผนการดำเนินงาน ประจำปี 2566",
        "รายละเอียดประมาณการรายจ่ายงบประมาณรายจ่ายทั่วไป",
        "รายงานประจำเดือน ธันวาคม 2565",
    ],
)
def test_what_only_a_person_may_accept(title: str) -> None:
    assert plan(f"{title}\n{OFFICE}\nตาราง") == CANNOT_TELL


def test_a_plan_behind_a_covering_letter_is_looked_for_on_the_next_page() -> None:
    memo = f"บันทึกข้อความ\nส่วนราชการ {OFFICE}\nเรื่อง รายงานผลการประชุม\nเรียน นายก"
    shown = f"แผนการใช้จ่ายงบประมาณประจำปี 2566\n{OFFICE}\n1,200,000"
    assert plan(memo, shown) == YES
    memo = f"บันทึกข้อความ\nส่วนราชการ {OFFICE}\nเรื่อง ขออนุมัติแผนการใช้จ่ายงบประมาณประจำปี 2566"
    assert plan(memo, shown) == YES
    assert plan(memo, f"รายงานผลการใช้จ่ายงบประมาณ ไตรมาส 1\n{OFFICE}") != YES


@pytest.mark.parametrize(
    "page",
    [
        f"บันทึกข้อความ\nส่วนราชการ {OFFICE}\nเรื่อง แผนการใช้จ่ายงบประมาณประจำปี 2566\nเรียน นายก",
        f"ที่ นม 71001/123 {OFFICE}\nเรื่อง แผนการใช้จ่ายงบประมาณประจำปี 2566\nเรียน นายอำเภอ",
        f"คำสั่ง{OFFICE}\nที่ 12/2566\nเรื่อง แต่งตั้งคณะทำงานจัดทำแผนการใช้จ่ายงบประมาณ",
        f"ประกาศ{OFFICE}\nเรื่อง ประกาศใช้แผนการใช้จ่ายงบประมาณประจำปี 2566\nจึงประกาศมาให้ทราบ",
        f"รายงานการประชุม{OFFICE}\nครั้งที่ 1/2566\nแผนการใช้จ่ายงบประมาณประจำปี 2566",
        "สารบัญ\nแผนการใช้จ่ายงบประมาณประจำปี 2566 ........... 1\nภาคผนวก ............. 9",
    ],
)
def test_what_only_speaks_of_the_plan_is_for_a_person(page: str) -> None:
    assert plan(page) != YES


def test_the_plan_of_another_office_is_for_a_person() -> None:
    own, other = "องค์การบริหารส่วนตำบลทดสอบ", "องค์การบริหารส่วนตำบลอื่นใด"
    title = "แผนการใช้จ่ายงบประมาณประจำปี 2566"
    assert plan(f"{title}\n{own}", agency=own) == YES
    assert plan(f"{title}\n{other}", agency=own) == CANNOT_TELL
    assert plan(f"{title}\n{other} และ{own}", agency=own) == YES
    assert plan(f"{title}\n{other}", agency="") == YES
    assert plan(title, agency=own) == YES


@pytest.mark.parametrize(
    "title",
    [
        "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี 2565",
        "รายงานผลการบริหารและการพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. ๒๕๖๕",
        "รายงานผลการบริหารและพัฒนา\nทรัพยากรบุคคล ประจำปี 2565",
        "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ตามแผนอัตรากำลัง 3 ปี",
    ],
)
def test_a_report_on_human_resources(title: str) -> None:
    assert report(f"{title}\n{OFFICE}") == YES


@pytest.mark.parametrize(
    "title",
    [
        "นโยบายการบริหารทรัพยากรบุคคล",
        "การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล ประจำปี 2565",
        "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล",
        "แผนการบริหารและพัฒนาทรัพยากรบุคคลประจำปี 2565",
        "แผนอัตรากำลัง 3 ปี (พ.ศ. 2564 - 2566)",
        "แผนพัฒนาบุคลากร 2564 - 2566",
        "รายงานผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล",
    ],
)
def test_a_neighbour_of_the_report(title: str) -> None:
    judged = ask("hr_report", "kind", document=paper(f"{title}\n{OFFICE}"))
    assert judged.outcome == NO
    assert judged.another is not None


def test_a_list_of_files_is_not_the_file() -> None:
    body = "<h1>งบประมาณ</h1><a href='a.pdf'>แผนการใช้จ่ายงบประมาณ 2566</a>"
    judged = ask("budget_plan", "kind", body)
    assert (judged.outcome, judged.found) == (NO, False)


def test_a_title_over_two_lines_is_quoted_whole() -> None:
    judged = ask(
        "budget_plan", "kind", document=paper("แผนการใช้จ่ายงบ\nประมาณประจำปี 2566\nรายการ ก")
    )
    assert judged.quotes[0].words == "แผนการใช้จ่ายงบ ประมาณประจำปี 2566"
    assert judged.quotes[0].place == "หน้า 1"


def test_amounts_and_results() -> None:
    sums = paper("ค่าใช้สอย 1,200,000", "ค่าวัสดุ ๓๔๐,๐๐๐.๕๐ และ 12,500")
    assert ask("budget_plan", "amounts", document=sums).outcome == YES
    few = paper("ปี 2566 โทร 044-756321 ค่าใช้สอย 1,200,000")
    assert ask("budget_plan", "amounts", document=few).outcome == CANNOT_TELL
    none = paper("ปี 2566 โทร 044-756321")
    assert ask("budget_plan", "amounts", document=none).outcome == NO
    told = paper("รายงาน", "ผู้เข้าอบรม 9 คน\nปัญหา\nอุปสรรค ไม่มี")
    assert ask("hr_report", "results", document=told).outcome == YES
    assert ask("hr_report", "results", document=paper("แผนอบรม")).outcome == NO


def test_a_file_without_a_title_is_what_its_link_calls_it() -> None:
    table = paper("ลำดับ โครงการ งบประมาณ ระยะเวลา\n1 ซ่อมถนน 250,000 มกราคม")
    link = ("แผนการใช้จ่ายงบประมาณประจำปี 2566",)
    assert ask("budget_plan", "kind", document=table, announced=link).outcome == YES
    assert ask("budget_plan", "kind", document=table, announced=("เอกสาร",)).outcome == CANNOT_TELL
    report = ("รายงานผลการใช้จ่ายงบประมาณ",)
    assert ask("budget_plan", "kind", document=table, announced=report).outcome != YES


def test_a_file_that_never_speaks_of_the_thing() -> None:
    story = "ตำนานผีบุญแห่งทุ่งกุลา\n" + "เล่าสืบกันมาว่าชาวบ้านเดินข้ามทุ่งหลายวันหลายคืน " * 12
    assert plan(story) == NO
