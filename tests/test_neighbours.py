"""What is often taken for each other never makes the other present.

Every confusable pair: the sites that show the one are judged by the rule of the other. The page or
file that proves the one must not prove the other, except where one document really is both.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import permutations

import pytest

from oitcheck.examples import asked_in, examples_of, finding_on, load_case
from oitcheck.model import Finding, Status
from oitcheck.reading.reader import Reader
from oitcheck.rulefiles import rules_folder
from oitcheck.rulesets import load_ruleset

GROUPS = (
    ("annual_plan", "progress_6m", "annual_report", "strategic_plan"),
    ("budget_plan", "budget_6m", "budget_report", "procurement_plan"),
    ("annual_plan", "budget_plan", "acp_plan"),
    ("progress_6m", "budget_6m", "acp_6m"),
    ("annual_report", "budget_report", "acp_report", "procurement_annual", "hr_report"),
    ("hr_policy", "hr_action", "hr_criteria", "hr_report"),
    ("complaint_guide", "complaint_channel", "complaint_stats"),
    ("procurement_plan", "procurement_notice", "procurement_monthly", "procurement_annual"),
    ("procurement_list", "procurement_progress", "procurement_annual"),
    ("integrity_will", "no_gift_announce", "no_gift_culture", "no_gift_report"),
    ("no_gift_report", "gift_receipt_report"),
    ("risk_assess", "risk_action"),
    ("acp_plan", "acp_6m", "acp_report"),
    ("measures", "measures_result"),
    ("manual_staff", "manual_service", "complaint_guide", "eservice"),
    ("service_stats", "complaint_stats", "satisfaction"),
    ("ethics_code", "ethics_drive", "ethics_assess"),
    ("structure", "powers", "executives", "laws"),
    ("feedback_channel", "complaint_channel", "eservice", "satisfaction"),
    ("participation", "exec_participation", "org_culture"),
)
LOAD = cache(load_ruleset)
PAIRS = sorted({pair for group in GROUPS for pair in permutations(group, 2)})
# One document that is both, as some agencies make them.
JOINT = {
    ("annual_plan", "progress_6m"),
    ("hr_policy", "hr_criteria"),
    ("procurement_list", "procurement_progress"),
}
RULES = rules_folder() / "disclosures"


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as one:
        yield one


def _proofs(finding: Finding) -> set[str]:
    return {e.url for r in finding.requirements for e in r.evidence}


@pytest.mark.parametrize(("rule", "other"), PAIRS, ids=lambda name: str(name))
def test_the_page_of_one_is_not_the_other(rule: str, other: str, reader: Reader) -> None:
    sites = [e for e in examples_of(RULES / f"{other}.yaml") if e.wanted == Status.PRESENT]
    assert sites
    for site in sites:
        year = load_case(site.folder).fiscal_year
        taken = finding_on(site, asked_in(RULES / f"{rule}.yaml", year, LOAD), reader)
        if taken.status == Status.PRESENT and not {(rule, other), (other, rule)} & JOINT:
            own = finding_on(site, asked_in(site.rule, year, LOAD), reader)
            assert not _proofs(taken) & _proofs(own), site.name
