"""The sample result with what auditors decided about it."""

from __future__ import annotations

from datetime import date

from oitcheck.model import ScanResult
from oitcheck.notes import Note, with_notes
from tests.report.samples import result

DAY = date(2023, 4, 12)
BY = "ผู้ตรวจประเมิน"
FAX = "หมายเลขโทรสารอยู่ในภาพท้ายหน้า"


def noted(*more: Note, evidence: str = "") -> ScanResult:
    """O5 got 100 against the program's call, O17 waits; ``evidence`` is what O5 was decided on."""
    return with_notes(
        result(),
        (
            Note("O5", 100, FAX, BY, DAY, "หัวหน้ากลุ่ม", evidence=evidence),
            Note("O17", None, "รอให้หน่วยงานเปิดแบบฟอร์ม", BY, DAY),
            *more,
        ),
    )
