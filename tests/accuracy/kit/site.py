"""A whole website with its labels, and how one is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.labels import Label
from tests.sites.server import Route

IN_TIME = date(2023, 4, 15)
EARLY = date(2023, 3, 10)
"""The two days of judging: the reports on the half year are due, and not yet due."""


@dataclass(frozen=True)
class Site:
    """One site: ``routes`` is host -> path with query -> answer, by http on port 80.

    A path that is not in ``routes`` answers 404 (give ``*`` to answer otherwise); a host that is
    not there refuses the connection, as a server that is down. ``labels`` has every item.
    """

    family: str
    number: int
    agency: Agency
    routes: Mapping[str, Mapping[str, Route]]
    labels: Mapping[str, Label]
    today: date = IN_TIME
    exempt: Mapping[str, str] = field(default_factory=dict)

    @property
    def start(self) -> str:
        """The address that a user types."""
        return f"http://{self.agency.host}/"


Family = Callable[[int], Site]
"""Makes site number 0, 1, 2 ... of a family, always the same one."""
