"""Writes what an agency hands in from what a scan found: item, มี/ไม่มี, address, click path.

The written click path is what the assessment's form asks for beside each address. Items that could
not be judged are left open for the agency to fill in; what it handed in for the scan is kept.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from oitcheck.clean import cell, one_line
from oitcheck.errors import OutputError, UsageError
from oitcheck.model import Finding, ScanResult, Status
from oitcheck.report.wording import way
from oitcheck.results import Beside, latest_folder, told_report
from oitcheck.texts import say

HEADER = ("ข้อ", "มี/ไม่มี", "URL", "คำอธิบาย", "หมายเหตุ")
_FOUND = frozenset((Status.PRESENT, Status.PARTIAL, Status.REVIEW))
_NOT = frozenset((Status.MISSING, Status.EXEMPT))
_MOST = 5


def handin_csv(result: ScanResult) -> str:
    """The rows of every item of a result, as a spreadsheet opens them."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for finding in result.findings:
        writer.writerows([cell(one_line(value)) for value in row] for row in _rows(finding))
    return "\ufeff" + text.getvalue()


def _rows(finding: Finding) -> Iterator[Sequence[str]]:
    item, status = finding.item, finding.status
    sources = _sources(finding) if status in _FOUND else {}
    note = "" if status is Status.PRESENT and not finding.override else finding.reason.th
    for row in finding.submitted:
        yield item, row.answer, row.url, sources.get(row.url, ""), row.reason.th
    if finding.submitted:
        return
    for url, path in list(sources.items())[:_MOST]:
        yield item, "มี", url, path, note
    if not sources:
        yield item, "ไม่มี" if status in _NOT else "", "", "", note


def _sources(finding: Finding) -> dict[str, str]:
    """Each page or file that proves something, and the way to it."""
    out: dict[str, str] = {}
    for requirement in finding.requirements:
        for evidence in requirement.evidence:
            out.setdefault(evidence.url, way(evidence.click_path, "th"))
    return out


def write_handin(site: str, out: Path, target: Path, *, replace: bool = False) -> int:
    """Write the file; returns the number of its rows.

    Raises:
        UsageError: there is no result, or the file is there already.
        OutputError: it cannot be written.
    """
    text = handin_csv(told_report(latest_folder(site, out), Beside(), "th").result)
    if target.exists() and not replace:
        raise UsageError(say("handin.exists", file=target))
    try:
        target.write_text(text, "utf-8", newline="")
    except OSError as error:
        raise OutputError(say("handin.not_written", file=target, why=error.strerror)) from None
    return text.count("\n") - 1
