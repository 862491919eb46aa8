"""The CSV that an agency hands in: read as spreadsheets write it, refused with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from oitcheck.errors import RuleError, UsageError
from oitcheck.submission import Row, load_submission

ITEMS = [f"O{n}" for n in range(1, 44)]
PLAN = Row("O11", True, "http://www.x.go.th/plan.pdf", "หน้าหลัก > แผน")


def _load(tmp_path: Path, text: str | bytes) -> tuple[Row, ...]:
    file = tmp_path / "links.csv"
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return load_submission(file, ITEMS)


@pytest.mark.parametrize(
    "text",
    [
        "ข้อ,มี/ไม่มี,URL,คำอธิบาย\nO11,มี,http://www.x.go.th/plan.pdf,หน้าหลัก > แผน\n",
        "O11,มี,http://www.x.go.th/plan.pdf,หน้าหลัก > แผน",
        "\ufeffitem;answer;address;explanation\r\no11;yes;www.x.go.th/plan.pdf;หน้าหลัก > แผน\r\n",
        "ข้อ\tคำตอบ\tURL\tคำอธิบาย\n๑๑\tมี\thttp://www.x.go.th/plan.pdf\tหน้าหลัก > แผน",
        "OIT 11,,http://www.x.go.th/plan.pdf,หน้าหลัก > แผน\n\n,,,\n",
        'O11,มี,"http://www.x.go.th/plan.pdf","หน้าหลัก > แผน"\n'
        "O11,มี,http://www.x.go.th/plan.pdf,หน้าหลัก > แผน",
        "ข้อ,คำตอบ,URL,คำอธิบาย\nO11,มี,http://www.x.go.th/plan.pdf,หน้าหลัก > แผน".encode("cp874"),
        "ข้อ\tคำตอบ\nO11\tมี\thttp://www.x.go.th/plan.pdf\tหน้าหลัก > แผน".encode("utf-16"),
        "ข้อ,คำตอบ\rO11,มี,http://www.x.go.th/plan.pdf,หน้าหลัก > แผน\r",
        'ข้อ,"มี/\nไม่มี",URL\nO11,มี,http://www.x.go.th/plan.pdf,หน้าหลัก > แผน',
        "แบบ OIT ของ อบต.\n;;;\nข้อ;คำตอบ\nO11;มี;http://www.x.go.th/plan.pdf;หน้าหลัก > แผน",
    ],
)
def test_as_spreadsheets_write_it(text: str | bytes, tmp_path: Path) -> None:
    assert _load(tmp_path, text) == (PLAN,)


def test_several_rows_an_item_and_no(tmp_path: Path) -> None:
    rows = _load(tmp_path, "O1,มี,http://x.go.th/a,\nO1,มี,http://x.go.th/b,\nO2,ไม่มี,,ไม่มีเรื่อง\n")
    assert [(r.item, r.has, r.url) for r in rows] == [
        ("O1", True, "http://x.go.th/a"),
        ("O1", True, "http://x.go.th/b"),
        ("O2", False, ""),
    ]
    assert rows[2].explanation == "ไม่มีเรื่อง"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("O1,มี,http://x.go.th/\nO44,มี,http://x.go.th/", 2, "no item “O44”.*--rules"),
        ("O1,มี,http://x.go.th/\nabc,มี,http://x.go.th/", 2, "abc"),
        ("O1,อาจจะ,http://x.go.th/", 1, "อาจจะ"),
        ("O1,มี,ftp://x.go.th/", 1, "ftp"),
        ("O1,มี,javascript:alert(1)", 1, "javascript"),
        ("โครงสร้าง,มี,http://x.go.th/\nO1,มี,http://x.go.th/", 1, "โครงสร้าง"),
        ("ข้อ,คำตอบ\nO1,,,ยังไม่ได้จัดทำ", 2, "O1 has an explanation"),
        ("O1,มี,ดูในเว็บ", 1, "ดูในเว็บ"),
        ('O1,มี,http://x.go.th/\nO2,มี,"http://x.go.th/,\nO3,มี,http://x.go.th/', 2, "not closed"),
        ("O1,มี,http://x.go.th/," + "ก" * 140_000, 1, "too long"),
        ("PK\x03\x04\0\0", 1, "CSV UTF-8"),
        ("ข้อ,คำตอบ\n", 1, "no rows"),
        ("", 1, "no rows"),
    ],
)
def test_a_wrong_row_is_named(text: str, line: int, said: str, tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=said) as raised:
        _load(tmp_path, text)
    assert f"links.csv:{line}:" in raised.value.text.th


def test_several_addresses_in_one_cell(tmp_path: Path) -> None:
    rows = _load(tmp_path, 'O1,มี,"http://x.go.th/a\nhttps://x.go.th/b c",ดู')
    assert [(r.url, r.explanation) for r in rows] == [
        ("http://x.go.th/a", "ดู"),
        ("https://x.go.th/b%20c", "ดู"),
    ]


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as raised:
        load_submission(tmp_path / "none.csv", ITEMS)
    assert raised.value.exit_code == 2
