"""What a site says of its owner: the agency's name and its province."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from oitcheck.model import Facts, Page, Reading, Visit
from oitcheck.thai.places import address_parts, is_local_government, organisations, province

_ADDRESS = 3


def facts_of(
    home_url: str,
    visits: Mapping[str, Visit],
    readings: Mapping[str, Reading],
    fiscal_year: int,
    today: date,
) -> Facts:
    """The facts that every check is given; empty where the front page does not tell."""
    home = readings.get(home_url)
    page = home.page if home else None
    agency = _agency(page) if page else ""
    return Facts(
        agency=agency,
        province=_province(page) if page else "",
        fiscal_year=fiscal_year,
        today=today,
        home_url=home_url,
        local_government=not agency or is_local_government(agency),
        answers=visits,
    )


def _agency(page: Page) -> str:
    """The name in the title; else the organisation named most often, a local one first."""
    titled = organisations(page.title)
    if titled:
        return titled[0]
    named = Counter(o for line in page.lines if not line.outward for o in organisations(line.text))
    local = {name: count for name, count in named.items() if is_local_government(name)}
    pool = local or named
    return max(pool, key=lambda name: (pool[name], -len(name)), default="")


def _province(page: Page) -> str:
    """The province of the first address on the front page."""
    return next((found for text in _addresses(page) if (found := province(text))), "")


def _addresses(page: Page) -> Iterator[str]:
    lines = page.lines
    for at, line in enumerate(lines):
        if not line.outward and address_parts(line.text) >= 1:
            words = " ".join(x.text for x in lines[at : at + 4])
            if address_parts(words) >= _ADDRESS:
                yield words
