"""The breaker of a host: pauses that grow, then a refusal, then one more try."""

from __future__ import annotations

import pytest

from oitcheck.model import Problem, Reason
from oitcheck.web.breaker import PATIENCE, PAUSES, Breaker

DOWN = Problem(Reason.TIMEOUT, "no answer")


def failing(times: int, breaker: Breaker | None = None) -> tuple[Breaker, list[float]]:
    breaker = breaker or Breaker()
    return breaker, [breaker.told("a.th", DOWN) for _ in range(times)]


def test_pauses_grow_from_the_fifth_failure_on() -> None:
    _, pauses = failing(PATIENCE + len(PAUSES) + 1)
    assert pauses == [0.0] * (PATIENCE - 1) + [*PAUSES, PAUSES[-1], PAUSES[-1]]


def test_a_host_is_given_up_by_its_own_reason_and_no_other_host_is() -> None:
    breaker, _ = failing(PATIENCE + len(PAUSES) - 1)
    assert breaker.refusal("a.th") is None
    failing(1, breaker)
    refusal = breaker.refusal("a.th")
    assert refusal is not None
    assert refusal.reason is Reason.TIMEOUT
    assert "left alone" in refusal.detail
    assert breaker.refusal("b.th") is None


@pytest.mark.parametrize("answer", [None, Problem(Reason.NOT_FOUND), Problem(Reason.TRUNCATED)])
def test_an_answer_ends_the_row(answer: Problem | None) -> None:
    breaker, _ = failing(PATIENCE + len(PAUSES) - 1)
    assert breaker.told("a.th", answer) == 0.0
    _, pauses = failing(1, breaker)
    assert pauses == [0.0]
    assert breaker.refusal("a.th") is None


def test_forgiven_it_may_be_asked_once() -> None:
    breaker, _ = failing(PATIENCE + len(PAUSES))
    breaker.forgive()
    assert breaker.refusal("a.th") is None
    failing(1, breaker)
    assert breaker.refusal("a.th") is not None
