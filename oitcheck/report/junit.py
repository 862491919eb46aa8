"""``junit.xml``: the items as test cases, for the pages on which build servers show tests.

Present passes. Missing and partial fail. What nobody could decide, and what does not apply, is
skipped: no build turns red over a question.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from oitcheck.clean import one_line
from oitcheck.model import Outcome, ScanResult, Status
from oitcheck.report import json_, wording
from oitcheck.report.joined import ItemReport, Report
from oitcheck.score import LOST
from oitcheck.texts import Lang, say

NAME = "junit"
FILE = "junit.xml"


def render(report: Report) -> bytes:
    """One suite with one case an item."""
    root = Element("testsuites")
    suite = SubElement(root, "testsuite", _about(report))
    properties = SubElement(suite, "properties")
    for name, value in _properties(report.result):
        SubElement(properties, "property", name=name, value=one_line(value))
    for item in report.items:
        _case(suite, item, report)
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _about(report: Report) -> dict[str, str]:
    result = report.result
    statuses = [item.finding.status for item in report.items]
    failures = sum(status in LOST for status in statuses)
    return {
        "name": wording.agency(result),
        "tests": str(len(statuses)),
        "failures": str(failures),
        "errors": "0",
        "skipped": str(len(statuses) - failures - statuses.count(Status.PRESENT)),
        "time": f"{(result.finished_at - result.started_at).total_seconds():.3f}",
        "timestamp": f"{result.started_at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}",
        "hostname": one_line(result.site.host),
    }


def _properties(result: ScanResult) -> Iterator[tuple[str, str]]:
    yield "site", result.site.start_url
    yield "rules", result.ruleset.id
    yield "digest", result.ruleset.digest
    yield "time", str(json_.plain(result.started_at))
    yield "tool", f"{result.tool.name} {result.tool.version}"


def _case(suite: Element, item: ItemReport, report: Report) -> None:
    finding, lang = item.finding, report.lang
    case = SubElement(
        suite,
        "testcase",
        classname=one_line(f"oitcheck.{report.result.ruleset.id}"),
        name=one_line(f"{finding.item} {finding.title.in_(lang)}"),
        time="0",
    )
    reason = one_line(finding.reason.in_(lang))
    if finding.status in LOST:
        failure = SubElement(case, "failure", type=finding.status.value, message=reason)
        failure.text = "\n".join(map(one_line, _body(item, lang)))
    elif finding.status is not Status.PRESENT:
        status = one_line(wording.verdict(finding.status).in_(lang))
        SubElement(case, "skipped", message=f"{status}: {reason}")
    if said := wording.program_said(finding).in_(lang):
        SubElement(case, "system-out").text = one_line(said)


def _body(item: ItemReport, lang: Lang) -> Iterator[str]:
    """The requirements that fail, and what is to be done."""
    for part in item.finding.requirements:
        if part.outcome is not Outcome.YES:
            outcome = say(f"report.outcome.{part.outcome.value}").in_(lang)
            note = part.note.in_(lang)
            yield f"- {part.name.in_(lang)}: {outcome}" + (f" ({note})" if note else "")
    for asked in item.remedies:
        yield f"{say('report.remedy').in_(lang)}: {asked.remedy.in_(lang)}"
