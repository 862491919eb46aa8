"""One site as plain pages, as an application, as a mixture: a browser makes the verdicts equal."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cache

import pytest

from oitcheck.model import Made, Reason, Stop, Visit
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, Scan, scan_site
from tests.sites.scripted import NOWHERE, ROUTERS, STATES, Router, State, hybrid, spa, twin
from tests.sites.server import Route, served

pytestmark = pytest.mark.e2e

OPTIONS = Options(fiscal_year=2566, today=date(2023, 4, 1), delay=0, browser="auto", pictures=False)
KINDS = ("history", "hash", "hybrid")
ORDER = ("O2", "O5", "O17", "O18", "O28", "O30")
LACKING = ("partial", "partial", "partial", "partial", "missing", "missing")
VERDICTS = {
    "full": dict.fromkeys(ORDER, "present"),
    "lacking": dict(zip(ORDER, LACKING, strict=True)),
}
NO_PAGE = (Reason.NOT_FOUND, Reason.SOFT_404)


@dataclass(frozen=True)
class Seen:
    """The scan of a site that scripts make, and that of the same site as plain pages."""

    state: State
    scan: Scan
    plain: Scan


def _look(routes: dict[str, Route], options: Options = OPTIONS) -> Scan:
    with served(routes) as server:
        return scan_site(server.url, load_ruleset(), options)


@cache
def _plain(state: State) -> Scan:
    return _look(twin(state))


def _scripted(kind: str, state: State) -> dict[str, Route]:
    if kind == "hybrid":
        return hybrid(state)
    return spa(state, "hash" if kind == "hash" else "history")


@pytest.fixture(
    scope="module",
    params=[(kind, state) for kind in KINDS for state in STATES],
    ids=lambda pair: "-".join(pair),
)
def seen(request: pytest.FixtureRequest) -> Seen:
    kind, state = request.param
    return Seen(state, _look(_scripted(kind, state)), _plain(state))


def _statuses(scan: Scan) -> dict[str, str]:
    return {f.item: f.status.value for f in scan.result.findings}


def _outcomes(scan: Scan) -> dict[tuple[str, str], str]:
    return {(f.item, r.id): r.outcome for f in scan.result.findings for r in f.requirements}


def _reasons(scan: Scan) -> dict[str, str]:
    return {f.item: f.reason.en for f in scan.result.findings}


@pytest.mark.parametrize("state", STATES)
def test_plain_pages_need_no_browser(state: State) -> None:
    scan = _plain(state)
    assert _statuses(scan) == VERDICTS[state], _reasons(scan)
    assert scan.result.coverage.rendered == 0
    assert scan.result.coverage.rendering == ()


def test_scripts_change_no_verdict(seen: Seen) -> None:
    assert _statuses(seen.scan) == _statuses(seen.plain), _reasons(seen.scan)
    assert _outcomes(seen.scan) == _outcomes(seen.plain), _reasons(seen.scan)
    assert not seen.scan.bugs


def test_the_clicks_are_those_of_a_visitor(seen: Seen) -> None:
    assert _clicks(seen.scan) == _clicks(seen.plain)


def _clicks(scan: Scan) -> dict[tuple[str, str], list[list[str]]]:
    """The texts of the links that lead to each evidence."""
    return {
        (f.item, r.id): [[step.text for step in e.click_path] for e in r.evidence]
        for f in scan.result.findings
        for r in f.requirements
    }


def test_as_much_is_read_as_of_plain_pages(seen: Seen) -> None:
    if seen.state == "full":
        assert seen.scan.result.coverage.stopped_by == Stop.DECIDED
        return
    own, plain = seen.scan.result.coverage, seen.plain.result.coverage
    assert own.stopped_by == plain.stopped_by == Stop.EXHAUSTED
    assert (own.pages, own.documents) == (plain.pages, plain.documents)


def test_every_page_that_was_opened_says_why(seen: Seen) -> None:
    coverage = seen.scan.result.coverage
    assert 0 < coverage.rendered == len(coverage.rendering)
    for opened in coverage.rendering:
        assert opened.url
        assert opened.why in Made
        assert opened.why != Made.ALWAYS
        assert len(opened.sha256) == 64


def test_an_unknown_address_is_no_page(seen: Seen) -> None:
    """Also where the server answers it with the application, as it does any address."""
    for scan in (seen.plain, seen.scan):
        (visit,) = _nowhere(scan)
        assert visit.problem is not None
        assert visit.problem.reason in NO_PAGE
        evidence = (e for f in scan.result.findings for r in f.requirements for e in r.evidence)
        assert visit.final_url not in {e.url for e in evidence}
        problems = {p.url: p.reason for p in scan.result.coverage.problems}
        assert problems[visit.url] in NO_PAGE


def _nowhere(scan: Scan) -> list[Visit]:
    """What came of the menu's link to a page that does not exist."""
    return [v for v in scan.visits if v.url.rsplit("/", 1)[-1].startswith(NOWHERE)]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("router", ROUTERS)
def test_without_a_browser_an_application_proves_nothing(router: Router, state: State) -> None:
    scan = _look(spa(state, router), replace(OPTIONS, browser="never"))
    assert set(_statuses(scan).values()) <= {"review", "unchecked"}, _reasons(scan)
    assert Reason.NO_BROWSER in {p.reason for p in scan.result.coverage.problems}
    assert scan.result.coverage.rendered == 0
