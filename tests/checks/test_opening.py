"""The first lines of a page's content, below the caption of the CMS."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.checks import CHECKS
from oitcheck.checks.opening import calendars, inner_heads, opening
from oitcheck.model import Judgement, Outcome, Requirement, Subject
from oitcheck.texts import Text
from tests.checks.snippets import CANNOT_TELL, HOME, NO, OWN, YES, paper, read

CAPTION = "แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566"
TABLE = "<table><tr><th>ที่</th><th>งาน</th></tr><tr><td>1</td><td>ซ่อมถนน ปี 2560</td></tr></table>"
CALENDAR = f"<h4>กุมภาพันธ์</h4><p>{'</p><p>'.join(map(str, range(1, 29)))}</p>"


def page(body: str, caption: str = CAPTION) -> Subject:
    shown = read(f"<h1>{caption}</h1>{body}", f"{caption} – {OWN.agency}")
    return Subject(HOME + "plan.html", (caption,), shown)


def judged(body: str, caption: str = CAPTION, check: str = "year", **options: str) -> Judgement:
    want = Requirement(check, "year", Text("", ""), {k: (v,) for k, v in options.items()})
    return CHECKS[check].judge(want, page(body, caption), OWN)


def test_what_stands_above_the_table() -> None:
    body = f"<p>แผนการดำเนินงานของ อบต.</p><p>ปี พ.ศ. 2564</p>{TABLE}<p>ปี 2561</p>"
    assert opening(page(body), OWN) == ("แผนการดำเนินงานของ อบต.", "ปี พ.ศ. 2564")
    assert opening(page(f"<p>หน้าแรก » แผน » {CAPTION}</p>{TABLE}"), OWN) == ()
    assert opening(page("<p>ตามที่ได้ประกาศใช้แผน ปี 2564</p>"), OWN) == ()
    assert opening(replace(page(body), front=True), OWN) == ()


@pytest.mark.parametrize(
    ("body", "caption", "outcome"),
    [
        ("<p>แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2564</p>", CAPTION, NO),
        ("<h2>แผนการดำเนินงาน ประจำปี 2564</h2>", CAPTION, NO),
        ("<p>แผนการดำเนินงาน ประจำปี 2566</p>", "แผนการดำเนินงาน 2564", YES),
        ("<p>ประกาศใช้แล้ว 2564</p>", CAPTION, YES),
        ("<p>จากผลการประเมิน ITA ปี 2565</p>", CAPTION, YES),
        ("<p>ในปีงบประมาณ 2566 มีงานดังนี้</p>", "แผนการดำเนินงาน", YES),
        ("<p>งานที่จะทำ</p><p>ซ่อมถนน ต.ค. 65 - ธ.ค. 65</p>", "แผนการดำเนินงาน", YES),
        ("<p>ซ่อมถนน ปี 2564</p><p>ขุดคลอง ปี 2566</p>", "แผนการดำเนินงาน", CANNOT_TELL),
        ("<p>งานที่จะทำ</p>", "แผนการดำเนินงาน", NO),
        ("<img src='plan.jpg' width='900'>", "แผนการดำเนินงาน", CANNOT_TELL),
    ],
)
def test_the_content_outweighs_the_caption(body: str, caption: str, outcome: Outcome) -> None:
    assert judged(body + TABLE.replace(" ปี 2560", ""), caption).outcome == outcome


def test_a_span_in_the_content_outweighs_that_of_the_caption() -> None:
    body = "<p>แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)</p>"
    caption = "แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)"
    assert judged(body, caption, period="covers").outcome == YES


def test_the_period_in_the_content_outweighs_the_caption() -> None:
    half = "รายงานผลการดำเนินงาน รอบ 6 เดือน ปีงบประมาณ 2566"
    quarter = "<p>ไตรมาสที่ 1 (ตุลาคม - ธันวาคม 2565)</p>"
    assert judged(quarter, half, "half").outcome == NO
    both = quarter + TABLE + "<h3>ไตรมาสที่ 2 (มกราคม - มีนาคม 2566)</h3>"
    assert judged(both, half, "half").outcome == YES
    months = "".join(f"<p>ประจำเดือน{m}</p>{TABLE}" for m in ("ตุลาคม 2565", "มีนาคม 2566"))
    assert judged(months, "รายงานรายเดือน", "half").months == frozenset({1, 6})


def test_a_calendar_beside_the_content_names_no_month() -> None:
    assert calendars(page(CALENDAR)) == {"กุมภาพันธ์"}
    assert inner_heads(page(f"<h3>ไตรมาสที่ 1</h3>{CALENDAR}"), OWN) == "ไตรมาสที่ 1"
    half = "รายงานผลการดำเนินงาน รอบ 6 เดือน ปีงบประมาณ 2566"
    assert judged(CALENDAR, half, "half").outcome == YES


def test_the_days_of_a_list_outweigh_its_heading() -> None:
    days = "".join(f"<p>{n} มกราคม 2566 ตัดหญ้า</p>" for n in (4, 9, 12))
    head = "<p>กิจกรรม ประจำปี 2563</p>"
    assert judged(head + days, "กิจกรรม", dates="yes").outcome == YES
    assert judged(head, "กิจกรรม", dates="yes").outcome == NO
    assert judged("<p>ตัดหญ้า</p>", "กิจกรรม", dates="yes").outcome == CANNOT_TELL


@pytest.mark.parametrize(
    ("text", "link", "outcome"),
    [
        ("ประกาศประกวดราคา\nประกาศ ณ วันที่ 10 มกราคม 2566", "", YES),
        ("ประกาศประกวดราคา\nตามคำสั่งลงวันที่ 3 มีนาคม 2560\nณ วันที่ 10 มกราคม 2566", "", YES),
        ("ประกาศประกวดราคา\nตามคำสั่งลงวันที่ 3 มีนาคม 2560\nณ วันที่ 10 มกราคม 2565", "", NO),
        (f"ประกาศ\n{'ความ ' * 60}\nณ วันที่ 10 มกราคม 2565", "ประกาศ ปี 2566", CANNOT_TELL),
        ("รายงานการประชุม ครั้งที่ 1/2565 วันที่ 23 ธันวาคม 2565", "", YES),
        ("รายงานการประชุม ครั้งที่ 1/2564 วันที่ 23 ธันวาคม 2564", "กิจกรรม ปี 2566", NO),
        ("ประกาศผู้ชนะ ไตรมาสที่ 1 (ตุลาคม - ธันวาคม 2565)", "", YES),
        ("ประกาศผู้ชนะ ไตรมาสที่ 1 (ตุลาคม - ธันวาคม 2564)", "", NO),
    ],
)
def test_the_days_of_a_file(text: str, link: str, outcome: Outcome) -> None:
    want = Requirement("year", "year", Text("", ""), {"dates": ("yes",)})
    subject = Subject(HOME + "a.pdf", (link,) if link else (), None, paper(text))
    assert CHECKS["year"].judge(want, subject, OWN).outcome == outcome


def test_a_table_by_months_names_its_year() -> None:
    months = ("ตุลาคม 2565", "มกราคม 2566", "มีนาคม 2566")
    rows = "\n".join(f"{n} {month} 0 ไม่มี" for n, month in enumerate(months, 1))
    want = Requirement("year", "year", Text("", ""), {})
    subject = Subject(HOME + "a.pdf", (), None, paper("สถิติการรับของขวัญ", rows))
    assert CHECKS["year"].judge(want, subject, OWN).outcome == YES
