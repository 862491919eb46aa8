"""What changed between two results; what was not checked has not changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.model import Status
from oitcheck.report import RENDERERS, join
from oitcheck.report.changes import Kind, changes, counterpart
from tests.report.samples import with_statuses


@pytest.mark.parametrize(
    ("before", "now", "kind"),
    [
        (Status.PRESENT, Status.MISSING, Kind.WORSE),
        (Status.PRESENT, Status.PARTIAL, Kind.WORSE),
        (Status.PRESENT, Status.REVIEW, Kind.WORSE),
        (Status.MISSING, Status.PARTIAL, Kind.BETTER),
        (Status.PARTIAL, Status.PRESENT, Kind.BETTER),
        (Status.PRESENT, Status.UNCHECKED, Kind.LOST_SIGHT),
        (Status.UNCHECKED, Status.MISSING, None),
        (Status.UNCHECKED, Status.UNCHECKED, None),
        (Status.EXEMPT, Status.MISSING, None),
        (Status.PRESENT, Status.PRESENT, None),
    ],
)
def test_kinds_of_change(before: Status, now: Status, kind: Kind | None) -> None:
    found = changes(with_statuses(O5=before), with_statuses(O5=now))
    assert [change.kind for change in found] == ([kind] if kind else [])


def test_the_same_verdict_on_other_evidence_is_a_change() -> None:
    made = with_statuses()
    first = made.findings[0]
    part = first.requirements[0]
    moved = replace(part, evidence=(replace(part.evidence[0], quote="คนใหม่"),))
    other = replace(made, findings=(replace(first, requirements=(moved,)), *made.findings[1:]))
    assert [c.kind for c in changes(made, other)] == [Kind.OTHER_EVIDENCE]


def test_another_hash_of_the_same_words_is_none() -> None:
    made = with_statuses()
    first = made.findings[0]
    part = first.requirements[0]
    again = replace(part, evidence=tuple(replace(e, sha256="00" * 32) for e in part.evidence))
    other = replace(made, findings=(replace(first, requirements=(again,)), *made.findings[1:]))
    assert changes(made, other) == ()


def test_the_worst_comes_first() -> None:
    before = with_statuses(O2=Status.PRESENT, O5=Status.MISSING, O28=Status.PRESENT)
    now = with_statuses(O2=Status.UNCHECKED, O5=Status.PRESENT, O28=Status.MISSING)
    assert [c.kind for c in changes(before, now)] == [Kind.WORSE, Kind.LOST_SIGHT, Kind.BETTER]


def test_another_list_is_compared_by_what_it_asks_for() -> None:
    made = with_statuses()
    moved = replace(made.findings[1], item="O3")
    other = replace(made, ruleset=replace(made.ruleset, id="oit-2568"), findings=(moved,))
    assert counterpart(moved, other, made) is made.findings[1]
    assert counterpart(replace(moved, disclosures=("news",)), other, made) is None


def test_the_report_tells_it_before_everything_else() -> None:
    before, now = with_statuses(O5=Status.PRESENT), with_statuses()
    page = str(RENDERERS["html"].render(join(now, previous=before)))
    assert page.index("สิ่งที่เปลี่ยนไปจากครั้งก่อน") < page.index("สิ่งที่ควรทำก่อน")
    assert "แย่ลง" in page
    same = str(RENDERERS["html"].render(join(now, previous=now)))
    assert "ไม่มีข้อใดเปลี่ยนไป" in same
    assert "สิ่งที่เปลี่ยนไป" not in str(RENDERERS["html"].render(join(now)))
