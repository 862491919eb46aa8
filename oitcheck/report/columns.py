"""The columns of the items, the same in the spreadsheet and in the CSV file.

``notesheet`` finds them again by their names in the catalogue.
"""

from __future__ import annotations

from oitcheck.model import Finding, ScanResult
from oitcheck.notes import WAITING, fingerprint, proposed
from oitcheck.report import wording
from oitcheck.report.joined import ItemReport, Report
from oitcheck.report.standing import named
from oitcheck.texts import Text

Value = str | int | float

WEBSITE = "column.website"
AGENCY = "column.agency"
RULES = "column.rules"
ITEM = "column.item"
TITLE = "column.title"
SUB_INDICATOR = "column.sub_indicator"
STATUS = "column.status"
FOUND = "column.found"
POINTS = "column.points"
RESPONSIBLE = "column.responsible"
TO_DO = "column.to_do"
PROPOSED = "column.proposed"
CALL = "column.call"
WHY = "column.why"
REVIEWER = "column.reviewer"
EVIDENCE = "column.evidence"
PROGRAM = "column.program"

AUDITORS = (CALL, WHY, REVIEWER)
ITEMS = (
    *(WEBSITE, AGENCY, RULES, ITEM, TITLE, SUB_INDICATOR, STATUS, FOUND, POINTS),
    *(RESPONSIBLE, TO_DO, PROPOSED, *AUDITORS, EVIDENCE, PROGRAM),
)


def row(report: Report, item: ItemReport) -> dict[str, Value]:
    """What stands in each column of an item; "" where there is nothing to say.

    What a person decided fills the auditor's columns, unless the evidence changed since: then they
    are empty, lest a decision on other evidence be handed in again as one on this.
    """
    finding, result, lang = item.finding, report.result, report.lang
    return {
        WEBSITE: result.site.start_url,
        AGENCY: wording.agency(result),
        RULES: result.ruleset.id,
        ITEM: finding.item,
        TITLE: finding.title.in_(lang),
        SUB_INDICATOR: _sub_indicator(result, finding.sub_indicator).in_(lang),
        STATUS: wording.verdict(finding.status).in_(lang),
        FOUND: finding.reason.in_(lang),
        POINTS: float(item.worth) or "",
        RESPONSIBLE: ", ".join(finding.responsible),
        TO_DO: "\n".join(asked.remedy.in_(lang) for asked in item.remedies),
        PROPOSED: _number(proposed(finding)),
        **_auditors(finding),
        EVIDENCE: fingerprint(finding),
        PROGRAM: wording.programs_verdict(finding).in_(lang),
    }


def _sub_indicator(result: ScanResult, code: str) -> Text:
    names = {sub.code: named(sub.code, sub.name) for sub in result.ruleset.sub_indicators}
    return names.get(code, Text(code, code))


def _auditors(finding: Finding) -> dict[str, Value]:
    told = finding.override
    if told is None or told.stale:
        return {CALL: "", WHY: "", REVIEWER: ""}
    call = WAITING if told.call is None else told.call
    return {CALL: call, WHY: told.reason, REVIEWER: told.reviewer}


def _number(call: str) -> Value:
    """A call as a cell holds it: choosing from the list makes it a number, so this is one too."""
    return int(call) if call.isdecimal() else call
