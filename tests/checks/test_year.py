"""The year of a document: title page, link and body, agreeing or not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oitcheck.checks import CHECKS
from oitcheck.model import Document, Judgement, Kind, Outcome, Requirement, Subject, Visit
from oitcheck.texts import Text
from tests.checks.snippets import CANNOT_TELL, HOME, NO, OWN, YES, ask, paper, read


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
    judged = ask("budget_plan", "year", other, title="เทศบาล ปี 2566")
    assert judged.outcome == NO
    assert "หัวเรื่องในหน้าว่า 2564 แต่ชื่อหน้าเว็บว่า 2566" in judged.note.th


def test_the_year_is_quoted() -> None:
    text = "ประกาศ\nแผนการใช้จ่ายงบประมาณ\nประจำปีงบประมาณ พ.ศ. ๒๕๖๖"
    judged = ask("budget_plan", "year", document=paper(text))
    assert judged.quotes[0].words == "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖"
    numbered = "ที่ตั้ง 66 หมู่ 3 โทร 044-256612 วันที่ 3 ตุลาคม 2566\n" + text
    judged = ask("budget_plan", "year", document=paper(numbered))
    assert judged.quotes[0].words == "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖"


NAME = "แผนดำเนินงานของเทศบาล"
LINE = "รายการค่าใช้จ่ายทั้งหมดของหน่วยงาน ก ข ค ง จ ฉ ช ซ\n"
FAR = LINE * 20


def judged(
    first: str,
    *links: str,
    inside: str = "",
    file: str = "o11.pdf",
    title: str = "",
    check: str = "year",
    period: str = "current",
) -> Judgement:
    """A file with its title page, what stands further inside, and how it was announced."""
    document = Document((f"{first}\n{FAR}{inside}",), 1, title)
    options = {"period": (period,)} if check == "year" else {}
    want = Requirement(check, "year", Text("", ""), options)
    return CHECKS[check].judge(want, Subject(HOME + file, links, None, document), OWN)


# The title page, how it was announced, the name of the file, the text inside; what comes of it, and
# what the note names.
CASES: list[tuple[str, str, str, str, Outcome, str]] = [
    # the title page decides
    ("ประจำปี 2566", "", "o11.pdf", "", YES, ""),
    ("ประจำปีงบประมาณ พ.ศ. 2566", "ประจำปี 2566", "plan2566.pdf", "", YES, ""),
    ("ประจำปี\nงบประมาณ พ.ศ.\n2566", "", "o11.pdf", "", YES, ""),
    ("FY2023", "", "o11.pdf", "", YES, ""),
    ("ปี ๒๕๖๖", "", "o11.pdf", "", YES, ""),
    ("ปี 66", "", "o11.pdf", "", YES, ""),
    ("2566", "", "o11.pdf", "", YES, ""),
    ("ประจำเดือนตุลาคม 2565", "", "o11.pdf", "", YES, ""),
    ("ประจำปีปฏิทิน 2566", "", "o11.pdf", "", YES, "ปีปฏิทิน 2566"),
    ("ประจำปี 2566 ผลการประเมิน ITA ปี 2565", "", "o11.pdf", "", YES, ""),
    ("ประจำปี 2566", "", "o11.pdf", "ประจำปี 2565", YES, ""),
    ("ประจำปี 2566", "คลิก", "66.pdf", "", YES, ""),
    ("ประจำปี 2566", "", "LPA-65.pdf", "", YES, ""),
    ("ประจำปี 2565", "", "o11.pdf", "", NO, "2565 2566 หน้าปก"),
    ("ประจำปี 2567", "", "o11.pdf", "", NO, "2567 2566 หน้าปก"),
    ("ปี 65", "", "o11.pdf", "", NO, "2565 2566 หน้าปก"),
    ("ประจำเดือนกันยายน 2565", "", "o11.pdf", "", NO, "2565 2566 หน้าปก"),
    ("ประจำเดือนตุลาคม 2566", "", "o11.pdf", "", NO, "2567 2566 หน้าปก"),
    ("ประจำปี 2565", "", "o11.pdf", "ประจำปี 2566", NO, "2565 2566 หน้าปก"),
    ("ปีงบประมาณ 2564 และปีงบประมาณ 2565", "", "o11.pdf", "", NO, "2564 2566"),
    # against a weaker one
    ("ประจำปี 2566", "ประจำปี 2565", "o11.pdf", "", YES, "หน้าปกว่า 2566 แต่ลิงก์ว่า 2565: ยึดตามหน้าปก"),
    ("ประจำปี 2565", "ประจำปี 2566", "o11.pdf", "", NO, "หน้าปกว่า 2565 แต่ลิงก์ว่า 2566: ยึดตามหน้าปก"),
    ("ประจำปี 2566", "", "plan2565.pdf", "", YES, "หน้าปกว่า 2566 แต่ชื่อไฟล์ว่า 2565: ยึดตามหน้าปก"),
    ("ประจำปี 2565", "", "plan2566.pdf", "", NO, "หน้าปกว่า 2565 แต่ชื่อไฟล์ว่า 2566: ยึดตามหน้าปก"),
    ("ประจำปี 2565", "ประจำปี 2566", "plan2566.pdf", "", NO, "หน้าปกว่า 2565 แต่ลิงก์ว่า 2566"),
    ("2566", "2565", "o11.pdf", "", YES, "หน้าปกว่า 2566 แต่ลิงก์ว่า 2565: ยึดตามหน้าปก"),
    # as weighty as each other
    ("2566", "ประจำปี 2565", "o11.pdf", "", CANNOT_TELL, "หน้าปกว่า 2566 แต่ลิงก์ว่า 2565 โปรดเปิดดู"),
    ("2565", "ประจำปี 2566", "o11.pdf", "", CANNOT_TELL, "หน้าปกว่า 2565 แต่ลิงก์ว่า 2566 โปรดเปิดดู"),
    ("2564", "ประจำปี 2565", "o11.pdf", "", NO, "2564 2566"),
    ("ปีงบประมาณ 2565 และปีงบประมาณ 2566", "", "o11.pdf", "", CANNOT_TELL, "2565 2566"),
    ("ปีงบประมาณ 2566 และปีงบประมาณ 2567", "", "o11.pdf", "", CANNOT_TELL, "2567 2566"),
    ("ปีงบประมาณ 2565 และปีงบประมาณ 2566", "ประจำปี 2566", "o11.pdf", "", YES, ""),
    ("ปีงบประมาณ 2565 และปีงบประมาณ 2566", "ประจำปี 2565", "o11.pdf", "", NO, "2565 2566"),
    ("ปีงบประมาณ 2565 และปีงบประมาณ 2566", "", "plan2566.pdf", "", YES, ""),
    ("ปีงบประมาณ 2565 และปีงบประมาณ 2566", "", "plan66.pdf", "", CANNOT_TELL, "2565 2566"),
    ("ปีงบประมาณ 2565 และปีงบประมาณ 2566", "ปี 2565 ปี 2566", "a.pdf", "", CANNOT_TELL, "2565 2566"),
    ("2566\nตามที่ ปีงบประมาณ 2565", "", "o11.pdf", "", CANNOT_TELL, "2565 2566"),
    ("2566\nตามที่ ปีงบประมาณ 2565", "ปี 2566", "o11.pdf", "", YES, ""),
    ("2566\nตามที่ ปีงบประมาณ 2565 และปีงบประมาณ 2566", "", "o.pdf", "", CANNOT_TELL, "2565 2566"),
    # only links, borne out or not
    ("", "ประจำปี 2566", "plan2566.pdf", "ปีงบประมาณ 2565", CANNOT_TELL, "ลิงก์ว่า 2566 แต่เนื้อหาว่า 2565"),
    ("", "ประจำปี 2566", "o11.pdf", "", CANNOT_TELL, "มีเพียงลิงก์ที่บอกปี 2566"),
    ("", "ประจำปี 2566", "o11.pdf", "ปีงบประมาณ 2566", YES, ""),
    ("", "ประจำปี 2566", "o11.pdf", "ปีงบประมาณ 2565 ปีงบประมาณ 2566", YES, ""),
    ("", "ประจำปี 2566", "plan2566.pdf", "", YES, ""),
    ("", "ประจำปี 2566", "plan66.pdf", "", CANNOT_TELL, "มีเพียงลิงก์"),
    ("", "ประจำปี 2566", "o11.pdf", "ปีงบประมาณ 2565", CANNOT_TELL, "ลิงก์ว่า 2566 แต่เนื้อหาว่า 2565"),
    ("", "ประจำปี 2565", "o11.pdf", "", NO, "2565 2566 ลิงก์"),
    ("", "ประจำปี 2565", "o11.pdf", "ปีงบประมาณ 2564", NO, "2565 2566 ลิงก์"),
    ("", "ประจำปี 2565", "o11.pdf", "ปีงบประมาณ 2566", CANNOT_TELL, "ลิงก์ว่า 2565 แต่เนื้อหาว่า 2566"),
    ("", "2565", "ประจำปี2566.pdf", "", CANNOT_TELL, "ลิงก์ว่า 2565 แต่ชื่อไฟล์ว่า 2566"),
    ("", "2564", "ประจำปี2565.pdf", "", NO, "2564 2566"),
    ("", "ประจำปี 2565", "2566.pdf", "", NO, "ลิงก์ว่า 2565 แต่ชื่อไฟล์ว่า 2566: ยึดตามลิงก์"),
    ("", "ปี 2565 ปี 2566", "o11.pdf", "", CANNOT_TELL, "2565 2566"),
    ("", "ปี 2565 ปี 2566", "o11.pdf", "ปีงบประมาณ 2566", YES, ""),
    ("", "ปี 2564 ปี 2565 ปี 2566", "o11.pdf", "", CANNOT_TELL, "ไม่พบว่าเป็นของปีใด"),
    # only the name of the file
    ("", "", "plan2566.pdf", "", CANNOT_TELL, "มีเพียงชื่อไฟล์ที่บอกปี 2566"),
    ("", "", "plan66.pdf", "", CANNOT_TELL, "มีเพียงชื่อไฟล์ที่บอกปี 2566"),
    ("", "", "plan2565.pdf", "", CANNOT_TELL, "มีเพียงชื่อไฟล์ที่บอกปี 2565"),
    ("", "", "plan2566.pdf", "ปีงบประมาณ 2566", YES, ""),
    ("", "", "plan2565.pdf", "ปีงบประมาณ 2566", CANNOT_TELL, "ชื่อไฟล์ว่า 2565 แต่เนื้อหาว่า 2566"),
    ("", "", "plan2566.pdf", "ปีงบประมาณ 2565", CANNOT_TELL, "ชื่อไฟล์ว่า 2566 แต่เนื้อหาว่า 2565"),
    ("", "", "plan2565.pdf", "ปีงบประมาณ 2565", NO, "2565 2566"),
    ("", "", "wp-content/uploads/2023/04/a.pdf", "", CANNOT_TELL, "ไม่พบว่าเป็นของปีใด"),
    ("", "", "660401.pdf", "", CANNOT_TELL, "ไม่พบว่าเป็นของปีใด"),
    # only the text inside
    ("", "", "o11.pdf", "ปีงบประมาณ 2566", YES, ""),
    ("", "", "o11.pdf", "ปีงบประมาณ 2565", NO, "2565 2566 เนื้อหา"),
    ("", "", "o11.pdf", "ปีงบประมาณ 2565 ปีงบประมาณ 2566", CANNOT_TELL, "2565 2566"),
    ("", "", "o11.pdf", "", CANNOT_TELL, "ไม่พบว่าเป็นของปีใด"),
    # what is no year of the thing
    ("ตามพระราชบัญญัติ พ.ศ. 2566", "", "o11.pdf", "", CANNOT_TELL, "ไม่พบว่าเป็นของปีใด"),
    ("ประกาศ ณ วันที่ 3 มกราคม 2566", "", "o11.pdf", "", CANNOT_TELL, "ไม่พบว่าเป็นของปีใด"),
    ("ข้อมูล ณ วันที่ 1 มีนาคม 2566", "ประจำปี 2565", "o11.pdf", "", NO, "2565 2566"),
    ("© 2566", "", "o11.pdf", "", CANNOT_TELL, "ไม่พบว่าเป็นของปีใด"),
    ("ปี 2564 ปี 2565 ปี 2566", "", "o11.pdf", "", CANNOT_TELL, "ไม่พบว่าเป็นของปีใด"),
    ("(พ.ศ. 2566 - 2570)", "", "o11.pdf", "", CANNOT_TELL, "2566–2570"),
    ("(พ.ศ. 2561 - 2565)", "", "o11.pdf", "", NO, "2561–2565 2566"),
]


@pytest.mark.parametrize(("title", "link", "file", "inside", "outcome", "told"), CASES)
def test_which_signal_counts(
    title: str, link: str, file: str, inside: str, outcome: Outcome, told: str
) -> None:
    found = judged(f"{NAME} {title}", *filter(None, [link]), inside=inside, file=file)
    assert found.outcome == outcome, found.note.th
    assert bool(found.note.th) == bool(told)
    parts = [told] if "ว่า" in told else told.split()
    assert all(part in found.note.th for part in parts), found.note.th


@given(st.sampled_from(CASES), st.integers(0, 1))
def test_a_law_cited_beside_it_changes_no_decision(
    case: tuple[str, str, str, str, Outcome, str], place: int
) -> None:
    title, link, file, inside, outcome, _ = case
    law = "ตามพระราชบัญญัติวินัยการเงินการคลังของรัฐ พ.ศ. 2561"
    first = f"{NAME} {title}\n{law}" if place else f"{NAME} {title}"
    inside = inside if place else f"{law}\n{inside}\n{law}"
    assert judged(first, *filter(None, [link]), inside=inside, file=file).outcome == outcome


@pytest.mark.parametrize(
    ("title", "period", "outcome", "told"),
    [
        ("(พ.ศ. 2566 - 2570)", "covers", YES, ""),
        ("(พ.ศ. 2564 - 2568)", "covers", YES, ""),
        ("(พ.ศ. 2561 - 2565)", "covers", NO, "2561–2565 2566"),
        ("(พ.ศ. 2561-2565)\nยุทธศาสตร์ชาติ 20 ปี (พ.ศ. 2561-2580)", "covers", NO, "2561–2565 2566"),
        ("ประจำปี 2566", "covers", CANNOT_TELL, "2566"),
        ("ประจำปี 2566", "covers_or_year", YES, ""),
        ("(พ.ศ. 2566 - 2570)", "covers_or_year", YES, ""),
        ("ประจำปี 2565", "either", YES, ""),
        ("ประจำปี 2566", "either", YES, ""),
        ("ปีงบประมาณ 2565 และปีงบประมาณ 2566", "either", YES, ""),
        ("ประจำปี 2564", "either", NO, "2564 2566"),
        ("ประจำปี 2565", "previous", YES, ""),
        ("ประจำปี 2565 รอบ 6 เดือน", "previous", NO, "2565"),
        ("ประจำปี 2565 (ต.ค. 2564 - มี.ค. 2565)", "previous", NO, "2565"),
        ("ประจำปี 2565 (1 ตุลาคม 2564 - 30 กันยายน 2565)", "previous", YES, ""),
        ("ประจำปี 2565 รอบ 6 เดือนแรก และ 6 เดือนหลัง", "previous", YES, ""),
        ("ประจำปี 2565 ครึ่งปีหลัง", "previous", NO, "2565"),
        ("ประจำเดือนกันยายน 2565", "previous", NO, "2565"),
        ("ประจำปี 2565 ระหว่าง 1 ต.ค. 2565 - 31 มี.ค. 2566", "previous", CANNOT_TELL, "2565 2566"),
        ("ประจำปี 2565\n(1 มกราคม - 31 ธันวาคม 2565)", "previous", YES, ""),
        ("ประจำปี 2565 สิ้นปี 2565 เดือนกันยายน 2565", "previous", YES, ""),
    ],
)
def test_periods(title: str, period: str, outcome: Outcome, told: str) -> None:
    found = judged(f"{NAME} {title}", period=period)
    assert found.outcome == outcome
    assert bool(found.note.th) == bool(told)
    assert all(part in found.note.th for part in told.split()), found.note.th


@pytest.mark.parametrize(
    ("title", "link", "outcome", "told"),
    [
        ("ประจำปี 2566 รอบ 6 เดือน", "", YES, ""),
        ("ประจำปี 2566 รอบ 6 เดือน", "รอบ 6 เดือน ปี 2565", YES, "หน้าปกว่า 2566 แต่ลิงก์ว่า 2565"),
        ("ประจำปี 2565 รอบ 6 เดือน", "รอบ 6 เดือน ปี 2566", NO, "หน้าปกว่า 2565 แต่ลิงก์ว่า 2566"),
        ("2566 รอบ 6 เดือน", "รอบ 6 เดือน ปี 2565", CANNOT_TELL, "หน้าปกว่า 2566 แต่ลิงก์ว่า 2565"),
        ("รอบ 6 เดือน ปีงบประมาณ 2565 และปีงบประมาณ 2566", "", CANNOT_TELL, "2565 2566"),
        ("ต.ค. 2565 - มี.ค. 2566", "", YES, ""),
        ("ประจำเดือนตุลาคม 2565", "", NO, "5 เดือน"),
        ("ประจำเดือนกันยายน 2565", "", NO, "2565 2566 หน้าปก"),
        ("รอบ 6 เดือน", "รอบ 6 เดือน ปี 2566", YES, ""),
        ("", "รอบ 6 เดือน ปี 2565", NO, "2565 2566 ลิงก์"),
        ("รอบ 6 เดือน", "", CANNOT_TELL, "2566"),
        ("ประจำปี 2566 เดือน ตุลาคม 2565", "รอบ 6 เดือน ปี 2566", NO, "5 เดือน"),
        ("2566\nไตรมาสที่ 1 (ตุลาคม - ธันวาคม 2565)", "รอบ 6 เดือน ปี 2566", NO, "3 เดือน"),
        ("ปี 2566\nไตรมาสที่ 1 (ต.ค. - ธ.ค. 65) และไตรมาสที่ 2 (ม.ค. - มี.ค. 66)", "", YES, ""),
        ("ปี 2566\nไตรมาส 1 ไตรมาส 2 ไตรมาส 3 ไตรมาส 4", "", CANNOT_TELL, "2566"),
        ("ปี 2566\nตามที่\nประจำเดือน ตุลาคม 2565", "รอบ 6 เดือน ปี 2566", NO, "5 เดือน"),
        ("ปี 2566\n(ต.ค. 2564 - มี.ค. 2565)", "รอบ 6 เดือน ปี 2566", CANNOT_TELL, "2565 2566"),
    ],
)
def test_half_a_year(title: str, link: str, outcome: Outcome, told: str) -> None:
    found = judged(f"{NAME} {title}", *filter(None, [link]), check="half")
    assert found.outcome == outcome
    assert bool(found.note.th) == bool(told)
    parts = [told] if "ว่า" in told else told.split()
    assert all(part in found.note.th for part in parts), found.note.th


AUTUMN = ("ตุลาคม 2565", "พฤศจิกายน 2565", "ธันวาคม 2565")
MONTHS = (*AUTUMN, "มกราคม 2566", "กุมภาพันธ์ 2566", "มีนาคม 2566")
REPORT = "สรุปผลการจัดซื้อจัดจ้างในรอบเดือน {}\nเทศบาลตำบลหนองสมมุติ\nรวมทั้งสิ้น 12 รายการ"


def of_pages(*pages: str, link: str = "", document: Document | None = None) -> Judgement:
    """What is said of the first half by a file of several pages or sheets."""
    subject = Subject(HOME + "o21.pdf", (link,) if link else (), None, document or paper(*pages))
    return CHECKS["half"].judge(Requirement("half", "half", Text("", ""), {}), subject, OWN)


def test_a_month_a_page() -> None:
    found = of_pages(*(REPORT.format(m) for m in MONTHS))
    assert (found.outcome, found.months) == (YES, frozenset(range(1, 7)))
    assert [q.place for q in found.quotes] == [f"หน้า {n}" for n in range(1, 7)]
    assert of_pages(*(REPORT.format(m) for m in reversed(MONTHS))).outcome == YES


def test_what_the_pages_lack_is_counted() -> None:
    found = of_pages(*(REPORT.format(m) for m in MONTHS[:4]))
    assert (found.outcome, found.months) == (NO, frozenset({1, 2, 3, 4}))
    assert "ขาด 2 เดือน" in found.note.th


def test_a_month_a_sheet_named_after_it() -> None:
    sheets = [f"{m.split()[0]}\nสรุปผลการจัดซื้อจัดจ้าง\nไม่มีการจัดซื้อ" for m in MONTHS]
    first = "ต.ค.65\nสรุปผลการจัดซื้อจัดจ้าง ปีงบประมาณ 2566\nรวม 3 รายการ"
    assert of_pages(first, *sheets[1:]).outcome == YES


def test_the_months_below_each_other() -> None:
    rows = "ลำดับ รายการ จำนวน วงเงิน\n1 จ้างเหมา 9,000\n2 จ้างเหมา 9,000"
    assert of_pages("\n".join(f"{REPORT.format(m)}\n{rows}" for m in MONTHS)).outcome == YES
    assert of_pages("\n".join(f"ประจำเดือน {m}\n{rows}" for m in MONTHS)).outcome == YES


def test_the_months_of_another_year_on_later_pages() -> None:
    old = [REPORT.format(f"{month} 2564") for month in ("พฤศจิกายน", "ธันวาคม", "มกราคม")]
    found = of_pages(REPORT.format(MONTHS[0]), *old)
    assert (found.outcome, found.months) == (NO, frozenset({1}))
    labelled = REPORT.format("พฤศจิกายน") + "\nปีงบประมาณ 2565"
    assert of_pages(REPORT.format(MONTHS[0]), labelled).outcome == CANNOT_TELL


def test_the_sheets_of_a_calendar_year() -> None:
    spring = ("กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม")
    year = (*spring, "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม")
    sheets = [f"{month}\nสรุปผลการจัดซื้อจัดจ้าง รวมทั้งสิ้น 12 รายการ" for month in year]
    assert of_pages(REPORT.format("มกราคม 2566"), *sheets).outcome == CANNOT_TELL


def test_a_page_that_names_no_month() -> None:
    october = REPORT.format(MONTHS[0])
    unsaid = "รายละเอียดการจัดซื้อ จำนวน 12 รายการ"
    found = of_pages(october, unsaid)
    assert (found.outcome, found.months) == (CANNOT_TELL, frozenset({1}))
    assert "ขาด 5 เดือน" in found.note.th
    assert of_pages(october, f"{unsaid} ลว. 4 ตุลาคม 2565").outcome == NO
    assert of_pages(october, f"{unsaid} ลว. 4 พฤศจิกายน 2565").outcome == CANNOT_TELL
    assert of_pages(october, f"{unsaid}\nข้อมูล ณ เดือนมีนาคม 2566").outcome == CANNOT_TELL
    assert of_pages(october, " ").outcome == NO
    assert of_pages(*(REPORT.format(m) for m in MONTHS), unsaid).outcome == YES


def test_pages_that_were_not_read() -> None:
    assert of_pages(document=Document((REPORT.format(MONTHS[0]),), 6)).outcome == CANNOT_TELL
    half = REPORT.format("ตุลาคม 2565 - มีนาคม 2566")
    assert of_pages(document=Document((half,), 6)).outcome == YES


def test_a_row_is_no_heading() -> None:
    october = REPORT.format(MONTHS[0])
    table = "ลำดับ รายการ จำนวน วงเงิน\n1 รายงานประจำเดือน พฤศจิกายน 2565\nไตรมาส 2\nธันวาคม 2565"
    assert of_pages(f"{october}\n{table}").months == frozenset({1})


def test_the_properties_of_a_file_decide_nothing() -> None:
    assert judged(f"{NAME} ประจำปี 2566", title="แผน ประจำปี 2560") == judged(f"{NAME} ประจำปี 2566")
    alone = judged(NAME, title="แผน ประจำปี 2566")
    assert alone.outcome == CANNOT_TELL
    assert "คุณสมบัติของไฟล์" in alone.note.th


def test_what_the_front_page_shows_says_nothing_of_another() -> None:
    noon = datetime(2023, 4, 1, 5, tzinfo=UTC)
    home = Visit(HOME, HOME, 200, Kind.HTML, noon, title="เทศบาล ปี 2566", headings=("ITA ปี 2566",))
    facts = replace(OWN, answers={HOME: home}, home_url=HOME)
    body = "<h2>ITA ปี 2566</h2><p>แผน</p>"
    page = read(body, "เทศบาล ปี 2566")
    want = Requirement("year", "year", Text("", ""), {"period": ("current",)})
    assert CHECKS["year"].judge(want, Subject(HOME + "p.html", (), page), OWN).outcome == YES
    assert CHECKS["year"].judge(want, Subject(HOME + "p.html", (), page), facts).outcome == NO
    told = Subject(HOME + "p.html", ("ITA ปี 2566",), page)
    assert CHECKS["year"].judge(want, told, facts).outcome == YES
