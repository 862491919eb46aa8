"""``result.json``: the contract with machines."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from oitcheck.model import ScanResult
from oitcheck.report import RENDERERS, join, schema
from oitcheck.report import schema as published
from oitcheck.report.json_ import dumps
from oitcheck.report.schema import generate
from tests.report.samples import hostile, result, year_result


def _json(made: ScanResult) -> Any:
    return json.loads(RENDERERS["json"].render(join(made)))


@pytest.mark.parametrize(
    "made",
    [result(), hostile(), result([]), year_result()],
    ids=["all", "hostile", "none", "year"],
)
def test_the_result_follows_the_published_schema(made: ScanResult) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(_json(made), published(), jsonschema.Draft202012Validator)


def test_the_published_schema_is_the_generated_one() -> None:
    assert schema() == generate()


def test_the_keys_are_those_of_the_contract() -> None:
    made = _json(result())
    assert {"schema_version", "tool", "ruleset", "site", "started_at", "finished_at"} < set(made)
    assert {"options", "coverage", "warnings", "findings", "summary", "score"} < set(made)
    assert set(made["coverage"]) == {
        "pages", "documents", "unreadable", "rendered", "requests", "bytes", "stopped_by",
        "problems", "visited_file", "rendering", "traps",
    }  # fmt: skip
    assert set(made["coverage"]["problems"][0]) == {"url", "reason", "detail", "found_on"}
    assert set(made["findings"][1]["requirements"][0]) == {
        "disclosure", "id", "name", "check", "basis", "outcome", "note", "evidence", "source",
    }  # fmt: skip
    evidence = made["findings"][1]["requirements"][0]["evidence"][0]
    assert set(evidence) == {
        "url", "quote", "place", "click_path", "sha256", "fetched_at", "screenshot",
        "unproven",
    }  # fmt: skip
    assert set(evidence["click_path"][0]) == {"text", "url"}


def test_what_a_year_adds_is_in_the_contract() -> None:
    made = _json(year_result())
    assert set(made["calendar"][0]) == {"name", "first", "last", "basis", "days_left"}
    assert made["calendar"][1]["days_left"] is None
    assert set(made["advice"][0]) == {"disclosure", "title", "outcome", "text", "evidence"}
    assert set(made["score"]["by_indicator"][0]) == {"code", "estimate", "lowest", "highest"}
    assert made["score"]["ita_share"] == 0.4
    handed_in = made["findings"][4]["submitted"]
    assert [one["reachable"] for one in handed_in] == [True, False, None, None]
    assert set(handed_in[0]) == {"url", "answer", "status", "reason", "reachable"}


def test_values_are_plain() -> None:
    made = _json(result())
    assert made["started_at"] == "2023-04-01T02:00:00Z"
    assert made["schema_version"] == 1
    assert [f["item"] for f in made["findings"]] == ["O2", "O5", "O17", "O18", "O28", "O30"]
    assert made["findings"][0]["status"] == "present"
    assert made["findings"][0]["title"] == {"th": "ข้อมูลผู้บริหาร", "en": "Executives"}
    assert made["findings"][3]["requirements"] == []
    assert made["score"]["estimate"] is None
    assert made["coverage"]["stopped_by"] == "exhausted"


def test_half_a_surrogate_and_endless_numbers_still_make_json() -> None:
    made = result(
        options={"vantage": "a\udc80b", "limit": float("inf"), "p": Path("x"), "d": date.max}
    )
    options = json.loads(dumps(made).encode("utf-8"))["options"]
    assert options == {"vantage": "a?b", "limit": None, "p": "x", "d": "9999-12-31"}


def test_one_line_where_it_is_streamed() -> None:
    assert "\n" not in dumps(replace(result(), options={"a": "b\nc"}))
