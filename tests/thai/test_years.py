"""Buddhist years: which ones stand in a text or the name of a file, and which ones it claims."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oitcheck.thai.years import FIRST, LAST, fiscal_year, in_address, stated, years

THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def _all(text: str) -> list[str]:
    """Every year of a text as ``2566 FISCAL``; the fiscal year that is meant, a span as a span."""
    return [
        f"{y.year}-{y.last} {y.kind.name}" if y.last > y.year else f"{y.fiscal} {y.kind.name}"
        for y in years(text)
    ]


# What is written, and every year in it: the fiscal year meant, and of which kind it is.
CASES: list[tuple[str, list[str]]] = [
    # fiscal, in so many words
    ("ประจำปีงบประมาณ พ.ศ. 2566", ["2566 FISCAL"]),
    ("ปีงบประมาณ ๒๕๖๖", ["2566 FISCAL"]),
    ("ปีงบประมาณพ.ศ.2566", ["2566 FISCAL"]),
    ("ปีงบประมาณ พ .ศ. 2566", ["2566 FISCAL"]),
    ("ปีงบประมาณ พ.ศ.\n2566", ["2566 FISCAL"]),
    ("ประจำปีงบประมาณ\nพ.ศ. 2566", ["2566 FISCAL"]),
    ("ประจำปี\nงบประมาณ\n2566", ["2566 FISCAL"]),
    ("ปีงบประมาณ (พ.ศ. 2566)", ["2566 FISCAL"]),
    ("ปีงบประมาณ พ.ศ. : 2566", ["2566 FISCAL"]),
    ("ปีงบประมาณ 66", ["2566 FISCAL"]),
    ("ปีงบ 66", ["2566 FISCAL"]),
    ("ปีงบ66", ["2566 FISCAL"]),
    ("งบประมาณ 2566", ["2566 FISCAL"]),
    ("งบประมาณประจำปี 2566", ["2566 FISCAL"]),
    ("งบประมาณรายจ่ายประจำปี 2566", ["2566 ANNUAL"]),
    ("fiscal year 2023", ["2566 FISCAL"]),
    ("Fiscal Year 2566", ["2566 FISCAL"]),
    ("FY2023", ["2566 FISCAL"]),
    ("FY 66", ["2566 FISCAL"]),
    ("ปีงบประมาณ ค.ศ. 2023", ["2566 FISCAL"]),
    ("ไตรมาส 1/2566", ["2566 FISCAL"]),
    ("ไตรมาสที่ 2/66", ["2566 FISCAL"]),
    ("ปีงบประมาณ 2565 และปีงบประมาณ 2566", ["2565 FISCAL", "2566 FISCAL"]),
    # of a year
    ("ประจำปี 2566", ["2566 ANNUAL"]),
    ("ประจำปี พ.ศ. 2566", ["2566 ANNUAL"]),
    ("ประจำปี ค.ศ. 2023", ["2566 ANNUAL"]),
    ("ประจำปี ค.ศ.2023", ["2566 ANNUAL"]),
    ("ประจำปีพุทธศักราช 2566", ["2566 ANNUAL"]),
    ("ปี 2023", ["2566 YEAR"]),
    ("ปี 66", ["2566 YEAR"]),
    ("ปี66", ["2566 YEAR"]),
    ("ปี ’66", ["2566 YEAR"]),
    ("ปีการศึกษา 2566", ["2566 YEAR"]),
    ("ประจำปี ๒๕61", ["2561 ANNUAL"]),
    ("ประจำปี 25๖๖", ["2566 ANNUAL"]),
    ("ประจำปี ๒๕๖6", ["2566 ANNUAL"]),
    ("ประจำปี ๒๕๖o", ["2560 ANNUAL"]),
    ("ประจำปี ๒๕๖O", ["2560 ANNUAL"]),
    ("ประจำปี 256l", ["2561 ANNUAL"]),
    ("ประจำปี 2566 แก้ไข 2567", ["2566 ANNUAL", "2567 PLAIN"]),
    ("ปี 2 5 6 6", ["2566 YEAR"]),
    ("พ.ศ. 2 5 6 6", ["2566 PLAIN"]),
    ("ปีงบประมาณ พ.ศ. 25 66", ["2566 FISCAL"]),
    ("พ.ศ. ๒ ๕ ๖ ๖ - ๒ ๕ ๗ ๐", ["2566-2570 RANGE"]),
    ("ปีปฏิทิน 2566", ["2566 CALENDAR"]),
    ("ปีปฏิทิน พ.ศ. 2566", ["2566 CALENDAR"]),
    ("year 2023", ["2566 YEAR"]),
    # bare
    ("แผน 2566", ["2566 PLAIN"]),
    ("แผน2566", ["2566 PLAIN"]),
    ("พ.ศ. 2566", ["2566 PLAIN"]),
    ("พ.ศ. 2566 แห่ง", ["2566 PLAIN"]),
    ("2566 แห่ง", []),
    ("พศ 2566", ["2566 PLAIN"]),
    ("พ.ศ.66", ["2566 PLAIN"]),
    ("พุทธศักราช ๒๕๖๖", ["2566 PLAIN"]),
    ("ค.ศ. 2023", ["2566 PLAIN"]),
    ("คริสต์ศักราช 2023", ["2566 PLAIN"]),
    ("พ.ศ. 25662 มกราคม 2567", ["2566 PLAIN", "2567 DATE"]),
    ("พ.ศ. 256612 ต.ค. 2567", ["2566 PLAIN", "2568 DATE"]),
    ("Annual Action Plan 2023", ["2566 PLAIN"]),
    ("ITA 2566", ["2566 PLAIN"]),
    ("แผนปฏิบัติการ (2566)", ["2566 PLAIN"]),
    # numbers of a year: meetings, orders
    ("ครั้งที่ 2/2566", ["2566 NUMBERED"]),
    ("ครั้งที่ 2/66", ["2566 NUMBERED"]),
    ("สมัยสามัญ สมัยที่ 1/2566", ["2566 NUMBERED"]),
    ("คำสั่งที่ 123/2565", ["2565 NUMBERED"]),
    ("คำสั่ง ที่ 12 / 2566", ["2566 NUMBERED"]),
    # months and days: October to December are of the next fiscal year
    ("ประจำเดือนตุลาคม 2565", ["2566 MONTH"]),
    ("ประจำเดือน ธันวาคม พ.ศ. 2565", ["2566 MONTH"]),
    ("ประจำเดือน ม.ค. 66", ["2566 MONTH"]),
    ("ในรอบเดือน กันยายน ๒๕๖๕", ["2565 MONTH"]),
    ("เดือนพฤศจิกายน ค.ศ. 2022", ["2566 MONTH"]),
    ("ส.ค.65", ["2565 DATE"]),
    ("ต.ค. 65", ["2566 DATE"]),
    ("ต.ค.65-มี.ค.66", ["2566 DATE", "2566 DATE"]),
    ("3 ตุลาคม 2565", ["2566 DATE"]),
    ("30 กันยายน 2565", ["2565 DATE"]),
    ("3 เดือน ตุลาคม พ.ศ. 2565", ["2566 DATE"]),
    ("วันที่ ๑ ธ.ค. ๖๕", ["2566 DATE"]),
    ("12/01/2566", ["2566 DATE"]),
    ("1-10-2565", ["2566 DATE"]),
    ("2565-10-01", ["2566 DATE"]),
    ("3 ตุลาคม 2022", ["2566 DATE"]),
    ("ประกาศ ณ วันที่ 5 มกราคม พ.ศ. 2566", ["2566 DATE"]),
    # spans
    ("แผนพัฒนา (พ.ศ. 2561 - 2565)", ["2561-2565 RANGE"]),
    ("พ.ศ. 2566-2570", ["2566-2570 RANGE"]),
    ("ปีงบประมาณ พ.ศ.2566 - 2570", ["2566-2570 RANGE"]),
    ("ปีงบประมาณ พ.ศ. 2566 ถึง พ.ศ. 2570", ["2566-2570 RANGE"]),
    ("๒๕๖๖–๒๕๗๐", ["2566-2570 RANGE"]),
    ("ปี 2566-70", ["2566-2570 RANGE"]),
    ("ปี 66-70", ["2566-2570 RANGE"]),
    ("ปีงบประมาณ 2566/67", ["2566-2567 RANGE"]),
    ("ปี 2023-2027", ["2566-2570 RANGE"]),
    ("พ.ศ. 2566 จนถึงปีงบประมาณ พ.ศ. 2570", ["2566-2570 RANGE"]),
    ("ปี 2566 - 2565", ["2566 YEAR"]),
    ("ปี 2566 - 2566", ["2566 YEAR"]),
    # columns of a table
    ("ปี 2563 ปี 2564 ปี 2565", ["2563 LISTED", "2564 LISTED", "2565 LISTED"]),
    ("2566 2567 2568", ["2566 LISTED", "2567 LISTED", "2568 LISTED"]),
    ("พ.ศ. 2564 | พ.ศ. 2565 | พ.ศ. 2566", ["2564 LISTED", "2565 LISTED", "2566 LISTED"]),
    ("ปี 2565, 2566", ["2565 YEAR", "2566 PLAIN"]),
    # laws and circulars
    ("พระราชบัญญัติ พ.ศ. 2561", ["2561 LAW"]),
    ("พ.ร.บ.การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560", ["2560 LAW"]),
    ("พรบ คุ้มครองข้อมูลส่วนบุคคล 2562", ["2562 LAW"]),
    ("พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540", []),
    ("ระเบียบกระทรวงมหาดไทย ว่าด้วยแผนพัฒนา (ฉบับที่ 4) พ.ศ. 2561", ["2561 LAW"]),
    ("ระเบียบกระทรวงมหาดไทย พ.ศ. 2548 และที่แก้ไขเพิ่มเติม พ.ศ. 2561", ["2561 LAW"]),
    ("รัฐธรรมนูญแห่งราชอาณาจักรไทย พุทธศักราช ๒๕๖๐", ["2560 LAW"]),
    ("กฎกระทรวง พ.ศ. 2563 และ พ.ศ. 2564", ["2563 LAW", "2564 LAW"]),
    ("ประกาศคณะกรรมการ ป.ป.ช. พ.ศ. 2563", ["2563 LAW"]),
    ("ตามพระราชบัญญัติ พ.ศ. 2540 แผนพัฒนา พ.ศ. 2566", ["2566 PLAIN"]),
    ("ตามระเบียบ พ.ศ. 2561 ประจำปีงบประมาณ พ.ศ. 2566", ["2561 LAW", "2566 FISCAL"]),
    ("ระเบียบวาระการประชุมสภา พ.ศ. 2566", ["2566 PLAIN"]),
    ("ว 19-2561", ["2561 LAW"]),
    ("ว 19/2561", ["2561 LAW"]),
    ("ที่ มท 0808.2/ว 1234 ลงวันที่ 5 มกราคม 2565", ["2565 DATE"]),
    ("หนังสือ ที่ 0023.3/12345", []),
    ("หนังสือ ที่ นม 0023.3/2566", []),
    # copyright, times of upload
    ("© 2565", ["2565 POSTED"]),
    ("ลิขสิทธิ์ พ.ศ. 2564", ["2564 POSTED"]),
    ("สงวนลิขสิทธิ์ 2564", ["2564 POSTED"]),
    ("Copyright 2023", []),
    ("โพสต์เมื่อ 12 ม.ค. 2566 10:32", ["2566 POSTED"]),
    ("วันที่ลงข้อมูล 12 มกราคม 2566", ["2566 POSTED"]),
    ("อัพเดตล่าสุด 2566", ["2566 POSTED"]),
    ("ข้อมูล ณ วันที่ 30 กันยายน 2565", ["2565 POSTED"]),
    ("ข้อมูล ณ เดือนตุลาคม 2565", ["2566 POSTED"]),
    ("ฉบับปรับปรุง พ.ศ. 2566", ["2566 PLAIN"]),
    # mere numbers
    ("1,2566,000 และ 256,600", []),
    ("2,566.00", []),
    ("2566.00", []),
    ("2566 บาท", []),
    ("งบประมาณ 2566 บาท", []),
    ("ผู้เข้าชม 2566 คน", []),
    ("ผู้เข้าชม : 2566", []),
    ("รหัส 25661129", []),
    ("เลขที่โครงการ 66017123456", []),
    ("เลขที่ 2566/1", []),
    ("บ้านเลขที่ 66/12", []),
    ("รหัสไปรษณีย์ 25660", []),
    ("โทร 02-566-2566", []),
    ("โทร. 2566", []),
    ("หมายเลข 2566", []),
    ("อายุ 60 ปี 65 คน", []),
    ("ปี 65 คน", []),
    ("ใช้เวลา 60 ปี 65", []),
    ("ร.ศ. 116", []),
    ("หน้า 66", []),
    ("65,000", []),
    ("1.2566", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "found"), CASES)
def test_every_year_and_its_kind(text: str, found: list[str]) -> None:
    assert _all(text) == found


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("ประจำปี 2566 แก้ไข 2567", [2566]),
        ("แผน 2565 ปีงบประมาณ 2566", [2566]),
        ("ประจำปี 2565 ปีงบประมาณ 2566", [2565, 2566]),
        ("ประจำเดือนตุลาคม 2565 ITA 2565", [2566]),
        ("ครั้งที่ 2/2565 แผน 2566", [2566]),
        ("ปีปฏิทิน 2566", [2566]),
        ("แผนพัฒนา (พ.ศ. 2561 - 2565)", []),
        ("3 ตุลาคม 2565", []),
        ("ส.ค. 65", []),
        ("ปี 2563 ปี 2564 ปี 2565", []),
        ("ประจำปี 2565 ประจำปี 2565", [2565]),
    ],
)
def test_what_a_text_claims(text: str, claimed: list[int]) -> None:
    assert stated(text) == claimed


UPLOADS = "http://www.a.go.th/wp-content/uploads/2023/04/"


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("http://www.a.go.th/files/plan2566.pdf", ["2566 PLAIN"]),
        ("http://www.a.go.th/files/plan_2566.pdf", ["2566 PLAIN"]),
        ("http://www.a.go.th/files/2566-plan.pdf", ["2566 PLAIN"]),
        ("http://www.a.go.th/%E0%B9%81%E0%B8%9C%E0%B8%9966.pdf", ["2566 SHORT"]),
        ("http://www.a.go.th/แผน66.pdf", ["2566 SHORT"]),
        ("http://www.a.go.th/%BB%D5%A7%BA66.pdf", ["2566 FISCAL"]),
        ("http://www.a.go.th/แผนปีงบประมาณ_2566.pdf", ["2566 FISCAL"]),
        ("http://www.a.go.th/แผน-ประจำปี-๒๕๖๖.pdf", ["2566 ANNUAL"]),
        ("http://www.a.go.th/ปีงบ66.pdf", ["2566 FISCAL"]),
        ("http://www.a.go.th/fy66-plan.pdf", ["2566 FISCAL"]),
        ("http://www.a.go.th/FY2023.pdf", ["2566 FISCAL"]),
        ("http://www.a.go.th/plan2023.pdf", ["2566 PLAIN"]),
        ("http://www.a.go.th/scan2023.pdf", ["2566 SHORT"]),
        ("http://www.a.go.th/O17MC66.html", ["2566 SHORT"]),
        ("http://www.a.go.th/LPA-65", ["2565 SHORT"]),
        ("http://www.a.go.th/o12_66.pdf", ["2566 SHORT"]),
        ("http://www.a.go.th/plan_2566-2570.pdf", ["2566-2570 RANGE"]),
        ("http://www.a.go.th/plan%202566%20-%202570.pdf", ["2566-2570 RANGE"]),
        ("http://www.a.go.th/630703.pdf", []),
        ("http://www.a.go.th/25611129112233.pdf", []),
        ("http://www.a.go.th/20230401-plan.pdf", []),
        ("http://www.a.go.th/2023-04-01.pdf", ["2566 DATE"]),
        ("http://www.a.go.th/o12.pdf", []),
        ("http://www.a.go.th/a66f3b9c1d.pdf", []),
        ("http://www.a.go.th/9c1d3be66.pdf", []),
        ("http://www.a.go.th/3fa85f64-5717-4562-b3fc-2c963f66afa6.pdf", []),
        ("http://www.a.go.th/news.php?id=2566", []),
        ("http://www.a.go.th/list.php?year=2566", ["2566 YEAR"]),
        ("http://www.a.go.th/list.php?fy=66", ["2566 YEAR"]),
        ("http://www.a.go.th/download.php?file=plan2566.pdf", ["2566 PLAIN"]),
        (UPLOADS + "plan.pdf", []),
        (UPLOADS + "plan2565.pdf", ["2565 PLAIN"]),
        ("http://www.a.go.th/upload/2566/04/plan.pdf", []),
        ("http://www.a.go.th/2566/plan.pdf", ["2566 SHORT"]),
        ("http://www.a.go.th/ita2566/plan.pdf", ["2566 SHORT"]),
        ("http://www.a.go.th/2566/plan2565.pdf", ["2565 PLAIN"]),
        ("http://2566.go.th/plan.pdf", []),
        ("", []),
    ],
)
def test_the_year_of_a_file_by_its_address(address: str, found: list[str]) -> None:
    assert [
        f"{y.year}-{y.last} {y.kind.name}" if y.last > y.year else f"{y.fiscal} {y.kind.name}"
        for y in in_address(address)
    ] == found


@pytest.mark.parametrize(
    ("day", "year"),
    [(date(2022, 9, 30), 2565), (date(2022, 10, 1), 2566), (date(2023, 4, 1), 2566)],
)
def test_the_fiscal_year_begins_in_october(day: date, year: int) -> None:
    assert fiscal_year(day) == year


@given(st.text(max_size=60) | st.text(alphabet="ปีงบประมาณ พ.ศ2566๒๕๖-/,", max_size=60))
@settings(max_examples=50)
def test_years_are_years(text: str) -> None:
    assert all(FIRST <= y.year <= LAST for y in years(text))


@given(st.sampled_from([text for text, _ in CASES if text]), st.integers(0))
def test_digits_of_either_script_and_mixed_say_the_same(text: str, which: int) -> None:
    mixed = "".join(c.translate(THAI) if which >> at & 1 else c for at, c in enumerate(text))
    assert _all(mixed) == _all(text)
    assert _all(text.translate(THAI)) == _all(text)


@given(
    st.sampled_from(
        [
            "ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540",
            "ตามระเบียบกระทรวงมหาดไทย ว่าด้วยแผนพัฒนา (ฉบับที่ 4) พ.ศ. 2561",
            "พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. ๒๕๖๒",
            "หนังสือ ที่ มท 0808.2/ว 1234 ลงวันที่ 5 มกราคม 2565",
            "Copyright © 2565",
        ]
    ),
    st.integers(0, 4),
)
def test_a_law_cited_anywhere_changes_nothing(law: str, place: int) -> None:
    lines = ["แผนดำเนินงาน", "ประจำปีงบประมาณ พ.ศ. 2566", "แผนพัฒนา 2570", "ครั้งที่ 2/2566"]
    cited = "\n".join([*lines[:place], law, *lines[place:]])
    assert stated(cited) == [2566]
    bare = ["แผนดำเนินงาน", "พ.ศ. 2566", "ของเทศบาล", "รวม"]
    cited = "\n".join([*bare[:place], law, *bare[place:]])
    assert stated(cited) == [2566]


@pytest.mark.parametrize(
    "piece",
    [
        "25662566",
        "พ.ศ. ",
        "2566 ",
        "2566-",
        "ปี 66 ",
        "พระราชบัญญัติ พ.ศ. 2561 ",
        "พระราชบัญญัติ ",
        "2 5 6 6 ",
        "ปี 2 5 ",
        "256o",
        "1/",
        "ตุลาคม 2565 - ",
        "ปี ปี พ.ศ. 2566 และ ",
        "( ( ( 2566",
        "ไตรมาสที่ 1/",
    ],
)
def test_hostile_text_is_read_in_linear_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    began = time.thread_time()
    years(text)
    in_address("http://a.go.th/" + text)
    assert time.thread_time() - began < 0.8
