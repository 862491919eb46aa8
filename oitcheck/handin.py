"""Writes what an agency hands in from what a scan found: item, มี/ไม่มี, address, click path.

The written click path is what the assessment's form asks for beside each address. Items that could
not be judged are left open for the agency to fill in; what it handed in for the scan is kept.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from oitcheck.clean import cell, one_line
from oitcheck.errors import OutputError, UsageError
from oitcheck.results import latest_folder
from oitcheck.texts import say

HEADER = ("ข้อ", "มี/ไม่มี", "URL", "คำอธิบาย", "หมายเหตุ")
_FOUND = frozenset(("present", "partial", "review"))
_MOST = 5


def latest_result(site: str, out: Path) -> Mapping[str, Any]:
    """The newest complete result of a site.

    Raises:
        UsageError: the site was not scanned yet, or its result cannot be read.
    """
    file = latest_folder(site, out) / "result.json"
    try:
        result = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(say("links.unreadable", file=file, why=error)) from None
    if not isinstance(result, dict):
        raise UsageError(say("links.unreadable", file=file, why=type(result).__name__))
    return result


def handin_csv(result: Mapping[str, Any]) -> str:
    """The rows of every item of a result, as a spreadsheet opens them."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for finding in result["findings"]:
        writer.writerows([cell(one_line(value)) for value in row] for row in _rows(finding))
    return "\ufeff" + text.getvalue()


def _rows(finding: Mapping[str, Any]) -> Iterator[Sequence[str]]:
    item, status = finding["item"], finding["status"]
    sources = _sources(finding) if status in _FOUND else {}
    note = "" if status == "present" else finding["reason"]["th"]
    told = finding.get("submitted") or ()
    for row in told:
        yield item, row["answer"], row["url"], sources.get(row["url"], ""), row["reason"]["th"]
    if told:
        return
    for url, path in list(sources.items())[:_MOST]:
        yield item, "มี", url, path, note
    if not sources:
        yield item, "ไม่มี" if status in ("missing", "exempt") else "", "", "", note


def _sources(finding: Mapping[str, Any]) -> dict[str, str]:
    """Each page or file that proves something, and the way to it."""
    out: dict[str, str] = {}
    for requirement in finding["requirements"]:
        for evidence in requirement["evidence"]:
            out.setdefault(evidence["url"], click_path(evidence["click_path"]))
    return out


def click_path(steps: Sequence[Mapping[str, str]]) -> str:
    """The way in words: ``หน้าหลัก > ข้อมูลหน่วยงาน > โครงสร้าง``."""
    return " > ".join(["หน้าหลัก", *(one_line(s["text"]) or s["url"] for s in steps)])


def write_handin(site: str, out: Path, target: Path, *, replace: bool = False) -> int:
    """Write the file; returns the number of its rows.

    Raises:
        UsageError: there is no result, or the file is there already.
        OutputError: it cannot be written.
    """
    result = latest_result(site, out)
    try:
        text = handin_csv(result)
    except (LookupError, TypeError, AttributeError) as error:
        why = f"{type(error).__name__}: {error}"
        raise UsageError(say("links.unreadable", file="result.json", why=why)) from None
    if target.exists() and not replace:
        raise UsageError(say("handin.exists", file=target))
    try:
        target.write_text(text, "utf-8", newline="")
    except OSError as error:
        raise OutputError(say("handin.not_written", file=target, why=error.strerror)) from None
    return text.count("\n") - 1
