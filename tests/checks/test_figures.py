"""Figures that count something, and amounts of money."""

from __future__ import annotations

import pytest

from oitcheck.checks import CHECKS
from oitcheck.checks.figures import figures
from oitcheck.model import Document, Judgement, Requirement, Subject
from oitcheck.texts import Text
from tests.checks.snippets import CANNOT_TELL, HOME, NO, OWN, YES, paper, read


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("1 ซ่อมไฟฟ้า กองช่าง 45 3", ["45", "3"]),
        ("รวมทั้งสิ้น 1,234 ราย เฉลี่ยเดือนละ ๒๐๕ ราย", ["1,234", "205"]),
        ("40", ["40"]),
        ("1 จดทะเบียน .......... ..........", []),
        ("ระหว่างวันที่ 1 ตุลาคม 2565 - 31 มีนาคม 2566", []),
        ("ต.ค. 65 พ.ย. 65 ธ.ค. 65 รวม", []),
        ("รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2566 หมู่ที่ 5", []),
        ("O16 เวลา 08.30 - 16.30 น. โทร 044-555666", []),
    ],
)
def test_what_counts(line: str, wanted: list[str]) -> None:
    assert figures(line) == wanted


def judged(
    body: str = "", document: Document | None = None, check: str = "figures", least: str = ""
) -> Judgement:
    want = Requirement(check, check, Text("", ""), {"least": (least,)} if least else {})
    page = None if document else read(body)
    return CHECKS[check].judge(want, Subject(HOME + "x.html", (), page, document), OWN)


def test_figures_of_a_file_and_of_a_page() -> None:
    assert judged(document=paper("1 ซ่อมไฟ 14", "2 ตัดหญ้า 3", "3 เก็บขยะ 8")).outcome == YES
    assert judged(document=paper("รวม 17 ราย")).outcome == CANNOT_TELL
    assert judged(document=paper("1 ซ่อมไฟ", "2 ตัดหญ้า", "3 เก็บขยะ", "4 ซ่อมถนน")).outcome == NO
    rows = "".join(f"<tr><td>{n}</td><td>งาน</td><td>{{}}</td></tr>" for n in (1, 2, 3))
    assert judged(f"<table>{rows.format(15, 22, 9)}</table>").outcome == YES
    assert judged(f"<table>{rows.format('', '', '')}</table>").outcome == NO
    assert judged("<p>สถิติ</p><img src='chart.jpg' width='800'>").outcome == CANNOT_TELL


def test_amounts_of_a_page_are_its_own() -> None:
    cells = "<tr><th>โครงการ</th><th>งบประมาณ</th></tr>" + "<tr><td>ถนน</td><td>{}</td></tr>" * 3
    assert (
        judged(f"<table>{cells.format(9000, 12000, 500)}</table>", check="amounts").outcome == YES
    )
    told = "<p>ใช้ไป 150000 บาท</p><p>ตั้งไว้ 1.5 ล้านบาท</p><p>โอน 20,000</p>"
    assert judged(told, check="amounts").outcome == YES
    assert judged("<p>ใช้ไป 20,000 บาท</p>", check="amounts").outcome == CANNOT_TELL
    assert judged("<p>ใช้ไป 20,000 บาท</p>", check="amounts", least="1").outcome == YES
    linked = "<a href='a'>วงเงิน 20,000</a><a href='b'>30,000</a><a href='c'>40,000</a>"
    assert judged(linked, check="amounts").outcome == NO
    assert (
        judged("<p>แผน</p><img src='plan.jpg' width='900'>", check="amounts").outcome == CANNOT_TELL
    )
