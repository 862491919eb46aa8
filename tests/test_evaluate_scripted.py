"""What is decided where scripts make pages and a browser did not show them, or not all of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.model import Made, Problem, Reading, Reason, Rendering, Status, Stop, Visit
from tests.test_evaluate import CONTACT, EMAIL, GOOD, POOR, _judge, _seen, _visit

REASONS = (
    Reason.NO_BROWSER,
    Reason.RENDER_FAILED,
    Reason.RENDER_LIMIT,
    Reason.SCRIPTS_ELSEWHERE,
)


def _made(path: str, reason: Reason) -> Visit:
    rendering = Rendering(Made.CONTENT, Problem(reason))
    return replace(_visit(path), rendering=rendering)


def _partly(reading: Reading, reason: Reason) -> Reading:
    assert reading.page is not None
    return replace(reading, page=replace(reading.page, partial=Problem(reason)))


@pytest.mark.parametrize("reason", REASONS)
def test_what_a_candidate_lacks_its_scripts_may_show(reason: Reason) -> None:
    finding = _judge(EMAIL, [_made("c", reason)], [CONTACT], {"c": _partly(POOR, reason)})
    assert finding.status == Status.REVIEW


@pytest.mark.parametrize("reason", REASONS)
def test_what_a_candidate_shows_without_them_counts(reason: Reason) -> None:
    finding = _judge(EMAIL, [_made("c", reason)], [CONTACT], {"c": _partly(GOOD, reason)})
    assert finding.status == Status.PRESENT


@pytest.mark.parametrize("reason", REASONS)
def test_a_front_page_that_nobody_saw_leaves_all_open(reason: Reason) -> None:
    finding = _judge(EMAIL, [_made("", reason)])
    assert finding.status == Status.UNCHECKED


def test_any_page_that_nobody_saw_may_lead_there() -> None:
    finding = _judge(EMAIL, [_made("list", Reason.NO_BROWSER)])
    assert finding.status == Status.UNCHECKED
    assert "http://x.go.th/list" in finding.reason.en


@pytest.mark.parametrize("path", ["", "news"])
def test_a_list_without_an_end_keeps_nothing_open(path: str) -> None:
    finding = _judge(EMAIL, [_made(path, Reason.ENDLESS)], stopped_by=Stop.EXHAUSTED)
    assert finding.status == Status.MISSING


def test_but_where_it_is_named_so_a_person_looks() -> None:
    visits = [_made("c", Reason.ENDLESS)]
    finding = _judge(EMAIL, visits, [CONTACT], {"c": _partly(POOR, Reason.ENDLESS)})
    assert finding.status == Status.REVIEW


def test_a_link_to_nowhere_may_be_one_that_a_script_would_lead_on() -> None:
    nowhere = _seen("ติดต่อหน่วยงาน", "")
    seen = replace(nowhere, link=replace(nowhere.link, raw="#"))
    assert _judge(EMAIL, [_made("", Reason.NO_BROWSER)], [seen]).status == Status.REVIEW
    assert _judge(EMAIL, [_made("", Reason.ENDLESS)], [seen]).status == Status.PARTIAL
    assert _judge(EMAIL, [], [seen]).status == Status.PARTIAL
