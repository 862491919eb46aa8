"""Where a quote stands, in words that a reader can use."""

from __future__ import annotations

import pytest

from oitcheck.places import told


@pytest.mark.parametrize(
    ("place", "th", "en"),
    [
        ("หน้า 3", "หน้า 3", "page 3"),
        ("แผ่นงาน 2", "แผ่นงาน 2", "sheet 2"),
        ("สไลด์ 12", "สไลด์ 12", "slide 12"),
        (
            "หน้า 1 (OCR 93%)",
            "หน้า 1 · อ่านจากภาพ (OCR มั่นใจ 93%)",
            "page 1 · read from a picture (OCR, 93% sure)",
        ),
        (
            "หน้า 1 (tolerant match)",
            "หน้า 1 · เทียบแบบผ่อนปรน (tolerant match) เพราะข้อความในไฟล์เพี้ยน",
            "page 1 · tolerant match: the text of the file is broken",
        ),
        (
            "#content > img (OCR 90%)",
            "อ่านจากภาพ (OCR มั่นใจ 90%)",
            "read from a picture (OCR, 90% sure)",
        ),
    ],
)
def test_a_place_in_words(place: str, th: str, en: str) -> None:
    said = told(place)
    assert said is not None
    assert (said.th, said.en) == (th, en)


def test_a_css_path_is_for_programs() -> None:
    assert told("#content > p:nth-of-type(2)") is None
    assert told("") is None
