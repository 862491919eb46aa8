"""What a site says of its owner: the agency's name and its province."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from oitcheck.model import Facts, Page, Reading, Visit
from oitcheck.thai.places import address_parts, is_local_government, organisations, province
from oitcheck.thai.text import key

_ADDRESS, _MENU, _REPEATED = 3, 80, 3
_MAKER = re.compile(r"บริษัท|ห้างหุ้นส่วน|ธนาคาร")


def facts_of(
    home_url: str,
    visits: Mapping[str, Visit],
    readings: Mapping[str, Reading],
    fiscal_year: int,
    today: date,
    repeated: Mapping[str, int] | None = None,
) -> Facts:
    """The facts that every check is given; empty where the site does not tell.

    The front page decides. Where it names nobody (a logo is a picture; a folder has no front page)
    the titles of all pages do, then their words. ``repeated`` says on how many of the pages that
    were read a link text stands.
    """
    repeated = repeated or {}
    home = readings.get(home_url)
    page = home.page if home else None
    agency = _agency(page) if page else ""
    agency = agency or _by_titles(visits.values()) or _by_words(readings.values())
    return Facts(
        agency=agency,
        province=_province(page) if page else "",
        fiscal_year=fiscal_year,
        today=today,
        home_url=home_url,
        local_government=not agency or is_local_government(agency),
        answers=visits,
        menu=frozenset(text for text, pages in repeated.items() if pages >= _REPEATED),
        pictures=frozenset(p.url for p in page.pictures) if page else frozenset(),
    )


def link_texts(page: Page) -> set[str]:
    """The short link texts of a page, as keys: those that stand on several pages are its menu."""
    return {key(link.text) for link in page.links if 0 < len(link.text) <= _MENU}


def _agency(page: Page) -> str:
    """The name in the title; else the organisation named most often, a local one first."""
    titled = organisations(page.title)
    if titled:
        return titled[0]
    return _most_named([page])


def _by_titles(visits: Iterable[Visit]) -> str:
    return _most(o for v in visits if not v.off_site for o in organisations(v.title))


def _by_words(readings: Iterable[Reading]) -> str:
    return _most_named([r.page for r in readings if r.page])


def _most_named(pages: Iterable[Page]) -> str:
    lines = (line for page in pages for line in page.lines if not line.outward)
    return _most(o for line in lines for o in organisations(line.text))


def _most(names: Iterable[str]) -> str:
    """The name that stands most often, a local government before all others."""
    named = Counter(name for name in names if not _MAKER.match(name))
    pool = {name: count for name, count in named.items() if is_local_government(name)} or named
    return max(pool, key=lambda name: (pool[name], -len(name), name), default="")


def _province(page: Page) -> str:
    """The province of the first address on the front page."""
    return next((found for text in _addresses(page) if (found := province(text))), "")


def _addresses(page: Page) -> Iterator[str]:
    lines = page.lines
    for at, line in enumerate(lines):
        if not line.outward and address_parts(line.text) >= 1:
            words = " ".join(x.text for x in lines[at : at + 4])
            named = any(map(is_local_government, organisations(words)))
            if address_parts(words) + named >= _ADDRESS:
                yield words
