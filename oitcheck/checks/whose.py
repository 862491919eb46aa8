"""Whose line is it? The agency's own, or that of somebody it writes about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from oitcheck.checks.owner import is_anothers, owner
from oitcheck.model import Facts, Judgement, Line, Outcome, Region, Subject
from oitcheck.texts import say
from oitcheck.thai.phones import phones
from oitcheck.thai.places import address_parts, organisations, same_agency, same_place
from oitcheck.thai.text import tidy

CONTACT = re.compile(r"^(?!.*ผู้บริหาร).*(?:ติดต่อ|ที่อยู่|ที่ตั้ง|แผนที่(?!ภาษี)|contact|\bmap\b|address)")
"""Words by which a page with the data of an agency is called."""
_NEAR = 8
_ADDRESS = 2
_BESIDE = re.compile(
    r"(?:ในสังกัด|สังกัด|ใกล้(?:กับ|เคียง)?|ติดกับ|ตรงข้าม(?:กับ)?|ห่างจาก|เยื้อง(?:กับ)?)\s*[ก-๎.]{2,80}"
    r"(?:\s+(?:เขต\s*\d+|สำนักงาน[ก-๎]+|กระทรวง[ก-๎]+|กรม[ก-๎]+))*"
)
_MAKER = re.compile(
    r"(?:(?:พัฒนา|ออกแบบ|ดูแล|จัดทำ)[^\n]{0,40}?โดย|(?:powered|designed|developed)\s+by)\s?:?\s?(.{2,60})",
    re.IGNORECASE,
)


def foreign(lines: Sequence[Line], at: int, facts: Facts) -> str:
    """The other organisation that line ``at`` speaks of; "" where it is the agency's own.

    The nearest organisation named before it, in its own line or in a block around it, decides. The
    agency's own name in between makes it the agency's again; so does an address in the footer,
    unless an organisation is named right above that address.
    """
    own = lines[at]
    address = 0
    for distance, line in enumerate(reversed(lines[max(0, at - 40) : at + 1])):
        if line.outward or not _around(own, line, distance):
            continue
        if maker := _maker(line, facts):
            return maker
        others = organisations(_spoken(line, distance))
        if any(same_agency(o, facts.agency) for o in others):
            return ""
        if others:
            return others[-1]
        parts = address_parts(line.text) if distance and own.region == Region.FOOTER else 0
        if address >= _ADDRESS and not parts:
            return ""
        address += parts
    return ""


def _spoken(line: Line, distance: int) -> str:
    """The words of a line that may name an owner; what stands behind a number is of it alone."""
    told = phones(line.text) if distance else []
    return _BESIDE.sub(" ", tidy(line.text)[: told[0].start] if told else line.text)


def disowned(judged: Judgement, subject: Subject, facts: Facts) -> Judgement:
    """A *yes* on a page or file of another local government is none; where not sure, unsure."""
    other = owner(subject, facts) if judged.outcome == Outcome.YES else ""
    if not other or same_place(other, facts.agency):
        return judged
    outcome = Outcome.NO if is_anothers(subject, facts) else Outcome.CANNOT_TELL
    return replace(judged, outcome=outcome, note=say("whose.anothers", other=other))


def _maker(line: Line, facts: Facts) -> str:
    """The maker of the site that a line credits before any number; "" where it is the agency."""
    match = _MAKER.search(line.text)
    if match is None or phones(line.text[: match.start()]):
        return ""
    own = any(same_agency(o, facts.agency) for o in organisations(match.group(1)))
    return "" if own else match.group(1).strip()


def _around(own: Line, line: Line, distance: int) -> bool:
    """True where ``line`` stands in the same row or in a small block around ``own``."""
    if distance == 0 or line.row == own.row:
        return True
    return distance <= _NEAR and bool(set(own.groups[:4]) & set(line.groups[:6]))
