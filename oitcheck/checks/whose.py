"""Whose line is it? The agency's own, or that of somebody it writes about."""

from __future__ import annotations

from collections.abc import Sequence

from oitcheck.model import Facts, Line, Region
from oitcheck.thai.places import address_parts, organisations, same_agency

_NEAR = 8
_ADDRESS = 2


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
        others = organisations(line.text)
        if any(same_agency(o, facts.agency) for o in others):
            return ""
        if others:
            return others[-1]
        parts = address_parts(line.text) if distance and own.region == Region.FOOTER else 0
        if address >= _ADDRESS and not parts:
            return ""
        address += parts
    return ""


def _around(own: Line, line: Line, distance: int) -> bool:
    """True where ``line`` stands in the same row or in a small block around ``own``."""
    if distance == 0 or line.row == own.row:
        return True
    return distance <= _NEAR and bool(set(own.groups[:4]) & set(line.groups[:6]))
