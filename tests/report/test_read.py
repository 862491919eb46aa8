"""Results read back from their JSON, those of older versions too."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from oitcheck.errors import UsageError
from oitcheck.model import Override, ScanResult, Status
from oitcheck.report import RENDERERS, join
from oitcheck.report.json_ import plain
from oitcheck.report.read import Damaged, load_result, restored, told
from oitcheck.texts import Text
from tests.report.samples import hostile, result, year_result

OLD = sorted((Path(__file__).parent / "old").glob("*.json"))


def _overridden() -> ScanResult:
    made = result()
    told = Override(100, "เห็นในภาพ", "ผู้ตรวจ", "", date(2023, 4, 3), Status.PARTIAL, Text("ก", "a"))
    first, *rest = made.findings
    return replace(made, findings=(replace(first, override=told), *rest))


@pytest.mark.parametrize("make", [result, year_result, hostile, _overridden])
def test_a_result_comes_back_as_it_was(make: Any) -> None:
    made = make()
    back = restored(json.loads(json.dumps(plain(made))))
    assert plain(back) == plain(made)
    assert back.findings == made.findings or make is hostile, "a lone surrogate becomes ?"
    assert back.score == made.score


@pytest.mark.parametrize("name", ["html", "markdown", "csv", "junit", "json", "xlsx"])
def test_every_format_is_the_same_from_the_json_alone(name: str) -> None:
    made = replace(year_result(), options={"vantage": "กรุงเทพฯ"})
    back = restored(json.loads(json.dumps(plain(made))))
    render = RENDERERS[name].render
    assert render(join(back)) == render(join(made))


@pytest.mark.parametrize("file", OLD, ids=lambda file: file.stem)
@pytest.mark.parametrize("name", list(RENDERERS))
def test_old_results_still_render(file: Path, name: str) -> None:
    made = RENDERERS[name].render(join(load_result(file)))
    text = made if isinstance(made, str) else made.decode("utf-8", "replace")
    assert len(made) > 1000
    if name in ("html", "markdown"):
        assert "หมายเลขโทรสาร" in text
        assert "แผนการใช้จ่ายงบประมาณ" in text


def test_there_are_old_results() -> None:
    assert len(OLD) >= 3


def test_an_old_result_is_told_by_the_rules_of_today_and_keeps_its_digest() -> None:
    back = load_result(OLD[0])
    assert back.ruleset.title.th
    assert back.findings[0].asked[0].wording
    assert back.ruleset.digest == json.loads(OLD[0].read_text("utf-8"))["ruleset"]["digest"]


def test_an_old_result_of_rules_that_are_not_here_renders_without_them() -> None:
    spoken = json.loads(OLD[0].read_text("utf-8"))
    spoken["ruleset"]["id"] = "of-a-friend"
    back = told(restored(spoken))
    assert back.findings[0].asked == ()
    assert "ข้อมูลการติดต่อ" in str(RENDERERS["html"].render(join(back)))


def _broken(**changes: Any) -> dict[str, Any]:
    spoken: dict[str, Any] = json.loads(OLD[0].read_text("utf-8"))
    return {**spoken, **changes}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "line 1 is no JSON"),
        ("[]", "schema_version"),
        ("{}", "schema_version"),
        ("[" * 100_000, "no JSON"),
        ("{\n\n'", "line 3 is no JSON"),
        (json.dumps(_broken(schema_version=2)), "of a newer oitcheck"),
        (json.dumps(_broken(findings=None)), "result.findings is “None”"),
        (json.dumps(_broken(findings=[{"item": "O1"}])), "result.findings[0].title is missing"),
        (json.dumps(_broken(summary={"present": "6"})), "result.summary.present is “6”"),
        (json.dumps(_broken(started_at="yesterday")), "result.started_at is “yesterday”"),
        (json.dumps(_broken(started_at="2023-04-01T00:00:00")), "result.started_at"),
        (json.dumps(_broken(finished_at="9999-12-31T23:59:59Z")), "result.finished_at"),
        (json.dumps(_broken(score={"estimate": None, "lowest": float("nan")})), "“NaN”"),
        (json.dumps(_broken(score={"estimate": 1e308})), "result.score.estimate"),
        (json.dumps(_broken(score={"estimate": True})), "result.score.estimate"),
    ],
)
def test_a_damaged_result_is_one_sentence_with_the_place(
    tmp_path: Path, content: str, says: str
) -> None:
    file = tmp_path / "result.json"
    file.write_text(content, "utf-8")
    with pytest.raises(UsageError) as caught:
        load_result(tmp_path)
    assert says in caught.value.text.en
    assert str(file) in caught.value.text.th
    assert "\n" not in caught.value.text.th


def test_a_status_of_a_newer_version_is_named(tmp_path: Path) -> None:
    spoken = _broken()
    spoken["findings"][0]["status"] = "splendid"
    with pytest.raises(Damaged, match=r"findings\[0\].status is “splendid”"):
        restored(spoken)


def test_what_a_newer_version_added_is_passed_over() -> None:
    spoken = _broken(weather="fine")
    spoken["findings"][0]["colour"] = "blue"
    assert restored(spoken).findings


def test_sub_indicators_that_do_not_fit_the_scores_break_nothing() -> None:
    made = year_result()
    odd = replace(made, ruleset=replace(made.ruleset, sub_indicators=()))
    for name in RENDERERS:
        assert RENDERERS[name].render(join(odd))


def test_a_stage_of_the_year_that_a_newer_version_added_is_passed_over() -> None:
    made = year_result()
    odd = replace(made, calendar=(*made.calendar, replace(made.calendar[0], name="appeal")))
    assert RENDERERS["html"].render(join(odd)) == RENDERERS["html"].render(join(made))


def test_a_result_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        load_result(tmp_path / "nothing.json")
    assert "nothing.json" in caught.value.text.th
