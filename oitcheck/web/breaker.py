"""A breaker for each host: one that fails again and again is left alone, then given up for now."""

from __future__ import annotations

from dataclasses import replace

from oitcheck.model import Problem, Reason

PATIENCE = 5
PAUSES = (4.0, 12.0, 24.0)
"""How long the host is left alone before each further try, in delays between two requests."""

_FAILS = frozenset(
    {Reason.CONNECT, Reason.TIMEOUT, Reason.RESET, Reason.SERVER_ERROR, Reason.RATE_LIMITED}
)


class Breaker:
    """Counts the failures of a host in a row; any answer, also a 404, ends the row."""

    def __init__(self) -> None:
        self._failures: dict[str, int] = {}
        self._last: dict[str, Problem] = {}

    def refusal(self, host: str) -> Problem | None:
        """Why ``host`` is not asked now; ``None`` where it may be."""
        if self._failures.get(host, 0) < PATIENCE + len(PAUSES):
            return None
        last = self._last[host]
        return replace(
            last, detail=f"{last.detail}; it failed again and again, so it is left alone"
        )

    def told(self, host: str, problem: Problem | None) -> float:
        """Note what a request to ``host`` came to; how many delays it is to be left alone now."""
        if problem is None or problem.reason not in _FAILS:
            self._failures.pop(host, None)
            return 0.0
        self._last[host] = problem
        self._failures[host] = count = self._failures.get(host, 0) + 1
        pauses = (0.0,) * (PATIENCE - 1) + PAUSES
        return pauses[min(count, len(pauses)) - 1]

    def forgive(self) -> None:
        """Before a second chance: one more try for every host that was given up."""
        for host, count in self._failures.items():
            self._failures[host] = min(count, PATIENCE + len(PAUSES) - 1)
