"""The sample site against the year's lists: every item as ``expected.yaml`` beside it says."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cache
from typing import Any

import pytest
import yaml

from oitcheck.demo.content import ROOT, load_all
from oitcheck.demo.server import serve
from oitcheck.demo.site import State, resources
from oitcheck.model import Finding, Outcome, Status, Stop
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, Scan, scan_site

DAY, EARLY = date(2023, 4, 1), date(2023, 3, 15)
STATES: tuple[State, State] = ("before", "after")
CASES = [(rules, state) for rules in ("oit-2566", "oit-2565") for state in STATES]
MIXED = {Status.PRESENT, Status.PARTIAL, Status.MISSING, Status.REVIEW}
BAD = {
    "oit-2566": {"O32": "หน้าแรก", "O37": "เปิดไม่ได้", "O41": "ลิงก์ว่าง"},
    "oit-2565": {"O4": "เปิดไม่ได้", "O35": "หน้าแรก", "O40": "เปิดไม่ได้"},
}
Expected = dict[str, dict[str, str]]
Seen = tuple[str, State, Scan]


@cache
def written() -> dict[str, Any]:
    """What stands beside the site."""
    found: dict[str, Any] = yaml.safe_load((ROOT / "expected.yaml").read_text(encoding="utf-8"))
    return found


def expected(rules: str, state: State) -> Expected:
    """Item -> status, why and perhaps where, in one state."""
    listed: Expected = written()[rules]["before"]
    return listed | written()[rules]["after"] if state == "after" else listed


def look(rules: str, state: State, today: date = DAY) -> Scan:
    """A scan of the site as ``oitcheck demo`` makes it."""
    options = Options(fiscal_year=int(rules[-4:]), today=today, delay=0, ocr=False)
    with serve(state) as address:
        return scan_site(address, load_ruleset(rules), options)


def of(scan: Scan, item: str) -> Finding:
    """The finding on one item."""
    return next(f for f in scan.result.findings if f.item == item)


@pytest.fixture(scope="module", params=CASES, ids="-".join)
def seen(request: pytest.FixtureRequest) -> Seen:
    """One scan for each ruleset and state."""
    rules, state = request.param
    return rules, state, look(rules, state)


def test_every_item_is_as_written(seen: Seen) -> None:
    rules, state, scan = seen
    assert not scan.bugs
    assert scan.result.coverage.stopped_by == Stop.EXHAUSTED
    wanted = {item: told["status"] for item, told in expected(rules, state).items()}
    assert {f.item: f.status.value for f in scan.result.findings} == wanted


def test_no_page_of_a_static_site_is_rendered(seen: Seen) -> None:
    _, _, scan = seen
    assert scan.result.coverage.rendered == 0
    assert not any(visit.rendering for visit in scan.visits)


def test_the_proof_stands_where_it_is_written(seen: Seen) -> None:
    rules, state, scan = seen
    for item, told in expected(rules, state).items():
        proofs = [e.url for r in of(scan, item).requirements for e in r.evidence]
        assert told["why"]
        assert "at" not in told or any(url.endswith(told["at"]) for url in proofs), item


def test_every_verdict_is_explained(seen: Seen) -> None:
    _, _, scan = seen
    for finding in scan.result.findings:
        assert finding.reason.th
        parts = [r for r in finding.requirements if r.outcome == Outcome.YES]
        assert all(r.evidence for r in parts), finding.item
        assert finding.status != Status.PARTIAL or len(parts) < len(finding.requirements)


def test_bad_links_of_the_oit_page_are_near_misses(seen: Seen) -> None:
    rules, _, scan = seen
    for item, words in BAD[rules].items():
        assert any(words in n.why.th for n in of(scan, item).near_misses), item


def test_before_the_half_year_is_over() -> None:
    scan = look("oit-2566", "before", EARLY)
    early = written()["oit-2566"]["early"]
    unchecked = [f.item for f in scan.result.findings if f.status == Status.UNCHECKED]
    assert unchecked == early
    assert all("2023-04-01" in of(scan, item).reason.th for item in early)


@pytest.mark.parametrize("rules", ["oit-2566", "oit-2565"])
def test_the_mix_is_life_like(rules: str) -> None:
    told = Counter(Status(entry["status"]) for entry in expected(rules, "before").values())
    assert set(told) == MIXED
    assert min(told.values()) >= 4
    assert list(expected(rules, "before")) == [i.number for i in load_ruleset(rules).items]


@pytest.mark.parametrize("year", [2566, 2565])
def test_the_oit_pages_list_the_items_of_their_year(year: int) -> None:
    items = load_ruleset(f"oit-{year}").items
    rows = [row for part in load_all()["oit"][year] for row in part["rows"]]
    listed = [(f"O{row['o']}", row["title"]) for row in rows]
    assert listed == [(i.number, i.title.th) for i in items]


def test_the_site_stays_small() -> None:
    site = resources("after")
    assert len([path for path in site if not path.startswith("/images/")]) < 230
    assert sum(len(r.body) for path, r in site.items() if path.endswith(".pdf")) < 2_500_000
