"""Words that several formats print alike."""

from __future__ import annotations

from collections.abc import Iterable

from oitcheck.clean import one_line, readable
from oitcheck.model import NO_TEXT, Finding, ScanResult, Status, Step
from oitcheck.texts import Lang, Text, say


def agency(result: ScanResult) -> str:
    """What the agency is called: its name, or its host, or the address that was given."""
    return one_line(result.site.name or result.site.host) or readable(result.site.start_url)


def verdict(status: Status) -> Text:
    """The status in words."""
    return say(f"status.{status.value}")


def programs_verdict(finding: Finding) -> Text:
    """What the program said before a person decided; nothing where nobody did."""
    if (told := finding.override) is None:
        return NO_TEXT
    return say("format.verdict", status=verdict(told.program), reason=told.program_reason)


def program_said(finding: Finding) -> Text:
    """``programs_verdict`` as a sentence."""
    told = programs_verdict(finding)
    return say("format.program_said", verdict=told) if told.th else NO_TEXT


def way(steps: Iterable[Step], lang: Lang) -> str:
    """The click path in words: ``หน้าหลัก > ข้อมูลหน่วยงาน > โครงสร้าง``."""
    told = (one_line(step.text) or readable(step.url) for step in steps)
    return " > ".join([say("format.home").in_(lang), *told])
