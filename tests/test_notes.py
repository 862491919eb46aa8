"""A person's decision: shown as one, kept, and asked for again when the evidence changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from oitcheck.errors import RuleError
from oitcheck.model import Finding, ScanResult, Status
from oitcheck.notes import (
    Note,
    fingerprint,
    fitting,
    load_notes,
    merged,
    notes_yaml,
    programs,
    proposed,
    strangers,
    with_notes,
)
from oitcheck.report import RENDERERS, join
from tests.report.samples import every_status, result, year_result

DAY = date(2023, 4, 12)


def _note(item: str, call: int | None = 100, **more: str) -> Note:
    return Note(item, call, "เลขโทรสารอยู่ในภาพ", "ผู้ตรวจประเมิน", DAY, **more)


def _of(made: ScanResult, item: str) -> Finding:
    return next(f for f in made.findings if f.item == item)


@pytest.mark.parametrize(
    ("item", "call", "expected"),
    [
        ("O5", 100, Status.PRESENT),
        ("O28", 100, Status.PRESENT),
        ("O17", 100, Status.PRESENT),
        ("O18", 100, Status.PRESENT),
        ("O2", 0, Status.PARTIAL),
        ("O5", 0, Status.PARTIAL),
        ("O28", 0, Status.MISSING),
        ("O18", 0, Status.MISSING),
        ("O30", 0, Status.MISSING),
        ("O2", None, Status.REVIEW),
    ],
)
def test_a_call_decides(item: str, call: int | None, expected: Status) -> None:
    before = _of(result(), item)
    after = _of(with_notes(result(), [_note(item, call)]), item)
    assert after.status is expected
    assert after.override is not None
    assert (after.override.program, after.override.program_reason) == (before.status, before.reason)
    assert "ผู้ตรวจประเมิน วินิจฉัยเมื่อ 12 เมษายน 2566: เลขโทรสารอยู่ในภาพ" in after.reason.th
    assert programs(after) == before


def test_sums_and_estimate_follow() -> None:
    made = year_result()
    lost = next(f.item for f in made.findings if f.status is Status.MISSING)
    noted = with_notes(made, [_note(lost)])
    assert noted.summary["missing"] == made.summary["missing"] - 1
    assert noted.score.lowest > made.score.lowest
    assert sum(noted.summary.values()) == len(noted.findings)


def test_notes_are_taken_back_with_their_file() -> None:
    made = result()
    assert with_notes(with_notes(made, [_note("O5")]), []) == made
    assert with_notes(made, []) is made


def test_a_note_for_these_rules_beats_one_for_any() -> None:
    specific, general = _note("O5", 0, rules="core"), _note("O5", 100)
    for notes in ([specific, general], [general, specific]):
        assert _of(with_notes(result(), notes), "O5").status is Status.PARTIAL


def test_notes_made_on_other_evidence_do_not_fit_an_earlier_result() -> None:
    seen = fingerprint(_of(result(), "O5"))
    notes = [_note("O5", evidence=seen), _note("O2", evidence="later"), _note("O28")]
    assert [note.item for note in fitting(result(), notes)] == ["O5", "O28"]


def test_a_note_on_an_item_that_is_not_there_is_found() -> None:
    notes = [_note("O99"), _note("O5"), _note("O98", rules="oit-2568")]
    assert [note.item for note in strangers(result(), notes)] == ["O99"]


def test_the_way_to_a_page_is_no_evidence_that_changed() -> None:
    first = every_status()[0]

    def at(scheme: str) -> str:
        part = first.requirements[0]
        proofs = tuple(replace(e, url=f"{scheme}x.go.th/a") for e in part.evidence)
        return fingerprint(replace(first, requirements=(replace(part, evidence=proofs),)))

    assert at("http://") == at("https://") == at("https://www.")


def test_a_note_on_other_rules_says_nothing() -> None:
    assert with_notes(result(), [_note("O5", rules="oit-2568")]) == result()
    assert _of(with_notes(result(), [_note("O5", rules="core")]), "O5").override


def _with_quote(finding: Finding, words: str) -> Finding:
    parts = tuple(
        replace(part, evidence=tuple(replace(e, quote=words) for e in part.evidence))
        for part in finding.requirements
    )
    return replace(finding, requirements=parts)


def test_changed_evidence_asks_to_be_looked_at_again() -> None:
    seen = fingerprint(_of(result(), "O5"))
    changed = result([_with_quote(f, "ที่อยู่ใหม่") for f in every_status()])
    after = _of(with_notes(changed, [_note("O5", evidence=seen)]), "O5")
    assert after.status is Status.REVIEW
    assert after.override is not None
    assert after.override.stale
    assert "โปรดดูอีกครั้ง" in after.reason.th
    assert "แต่ไม่มีหมายเลขโทรสาร" in after.reason.th
    same = _of(with_notes(result(), [_note("O5", evidence=seen)]), "O5")
    assert (same.status, same.override and same.override.stale) == (Status.PRESENT, False)


def test_an_outdated_note_that_the_program_agrees_with_changes_nothing() -> None:
    after = _of(with_notes(result(), [_note("O28", 0, evidence="other")]), "O28")
    assert after.status is Status.MISSING
    assert after.override is not None
    assert after.override.stale


def test_a_site_that_could_not_be_reached_claims_nothing_on_an_old_note() -> None:
    after = _of(with_notes(result(), [_note("O18", evidence="other")]), "O18")
    assert after.status is Status.UNCHECKED


def test_a_hash_of_a_page_is_no_evidence_that_changed_but_that_of_a_file_is() -> None:
    first = every_status()[0]

    def moved(place: str, sha256: str) -> str:
        part = first.requirements[0]
        proofs = tuple(replace(e, place=place, sha256=sha256) for e in part.evidence)
        return fingerprint(replace(first, requirements=(replace(part, evidence=proofs),)))

    assert moved("main > p", "a" * 64) == moved("main > p", "b" * 64)
    assert moved("หน้า 1", "a" * 64) != moved("หน้า 1", "b" * 64)


@pytest.mark.parametrize(
    ("item", "words"),
    [("O2", "100"), ("O5", "0"), ("O28", "0"), ("O17", "รอวินิจฉัย"), ("O18", "รอวินิจฉัย"), ("O30", "")],
)
def test_what_the_program_proposes(item: str, words: str) -> None:
    noted = with_notes(result(), [_note(item, None)])
    assert proposed(_of(result(), item)) == proposed(_of(noted, item)) == words


def test_notes_come_back_from_their_file(tmp_path: Path) -> None:
    notes = (
        _note("O5", rules="oit-2566", evidence="12345e6789", reviewer="หัวหน้ากลุ่ม"),
        _note("O7", None),
        replace(_note("O8", 0), reason='no: "x" # y\n{z}'),
    )
    file = tmp_path / "notes.yaml"
    file.write_text(notes_yaml(notes), "utf-8")
    back = load_notes(file)
    assert back[:2] == notes[:2]
    assert back[2].reason.split() == notes[2].reason.split()
    (tmp_path / "empty.yaml").write_text("\n")
    assert load_notes(tmp_path / "empty.yaml") == ()
    with pytest.raises(RuleError):
        load_notes(tmp_path / "none.yaml")


def test_of_two_notes_on_one_item_the_new_one_counts() -> None:
    old, new = _note("O5", 0, rules="core"), _note("O5", 100, rules="core")
    other = _note("O5", 0, rules="oit-2566")
    assert merged([old, other], [new]) == (new, other)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("- {item: O5, call: 50, reason: x, by: y, date: 2023-04-12}", "one of 100, 0"),
        ("- {item: O5, call: 100, reason: x, by: y}", "date"),
        ("- {item: O5, call: 100, reason: x, by: y, date: เมื่อวาน}", "2023-04-30"),
        ("- {item: O5, call: 100, raeson: x, by: y, date: 2023-04-12}", "reason"),
        ("just words", ""),
    ],
)
def test_a_wrong_file_is_told_with_its_line(tmp_path: Path, line: str, says: str) -> None:
    file = tmp_path / "notes.yaml"
    file.write_text(f"# ผู้ตรวจ\n{line}\n", "utf-8")
    with pytest.raises(RuleError) as caught:
        load_notes(file)
    assert caught.value.line == 2
    assert says in caught.value.text.en


def test_an_override_is_never_hidden() -> None:
    seen = "other"
    noted = with_notes(result(), [_note("O5", 100), _note("O2", 0, evidence=seen)])
    for name in ("html", "markdown", "csv", "junit"):
        made = RENDERERS[name].render(join(noted))
        text = made if isinstance(made, str) else made.decode("utf-8")
        assert "ผู้ตรวจประเมิน" in text, name
        assert "แต่ไม่มีหมายเลขโทรสาร" in text, f"{name}: what the program said"
    page = str(RENDERERS["html"].render(join(noted)))
    assert "ผู้ตรวจวินิจฉัยแทนโปรแกรม" in page
    assert "หลักฐานเปลี่ยนไปแล้ว โปรดดูอีกครั้ง" in page
