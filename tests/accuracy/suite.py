"""The families of the benchmark and their sites."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

from tests.accuracy import plan
from tests.accuracy.kit.site import Site

HERE = Path(__file__).parent
SITES = 10
CONTENT = (
    "basics",
    "services",
    "plans",
    "administration_services",
    "administration_procurement",
    "administration_people",
    "administration_complaints",
    "integrity_gifts",
    "integrity_risk",
    "integrity_plan",
    "integrity_ethics",
    "integrity_measures",
)
DEVELOPMENT = (
    "table2010",
    "bootstrap",
    "onepage",
    "cmslist",
    "wordpress",
    "joomla",
    "scripted",
    "tiles",
    "iframes",
    "splash",
    "static_html",
    "googlesites",
)
HELD_OUT = ("north_php", "north_cards", "north_press", "south_cards", "south_portal")

SMALL = tuple((family, at % SITES) for at, family in enumerate(DEVELOPMENT))
"""The few sites that CI scans: one of each family, of all kinds of numbers."""
STEADY = tuple(
    (family, at % SITES)
    for at, family in enumerate((*DEVELOPMENT, *HELD_OUT), 3)
    if family != "scripted"
)
"""The sites that are scanned again in other circumstances; a browser has its own time."""


def build(family: str, number: int) -> Site:
    """Site ``number`` of a family."""
    if family in HELD_OUT:
        made = import_module(f"tests.accuracy.heldout.{family}").build(number)
        assert isinstance(made, Site)
        return made
    layout = import_module(f"tests.accuracy.families.{family}").lay_out
    return plan.site(family, number, layout, content())


def named(families: tuple[str, ...], sites: int = SITES) -> Iterator[tuple[str, int]]:
    """The names of the first ``sites`` sites of families."""
    for family in families:
        for number in range(sites):
            yield family, number


def digest(*folders: str) -> str:
    """The digest of what makers wrote in ``folders``."""
    files = [f for name in folders for f in (HERE / name).glob("*.py")]
    hashed = hashlib.sha256()
    for file in sorted(files):
        hashed.update(f"{file.relative_to(HERE).as_posix()}\n".encode())
        hashed.update(file.read_bytes())
    return hashed.hexdigest()


@cache
def content() -> dict[str, tuple[plan.Maker, ...]]:
    """The makers of the development content, by item."""
    made: dict[str, tuple[plan.Maker, ...]] = {}
    for name in CONTENT:
        made |= import_module(f"tests.accuracy.content.{name}").ITEMS
    return made
