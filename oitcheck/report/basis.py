"""The basis of a rule in words: how well it is known that the year asks for it."""

from __future__ import annotations

from oitcheck.model import BASES, NO_TEXT, STRONG, WEAK, Outcome, RequirementFinding, Status
from oitcheck.texts import Text, say

LEGEND = (("report.legend_strong", STRONG), ("report.legend_weak", WEAK))


def weak(code: str) -> bool:
    """True for a basis that accuses nobody: it can only lead to *review*."""
    return code in WEAK


def words(code: str, source: str = "") -> Text:
    """The code, what it means, and who said it; nothing for a basis that nobody stated."""
    if code not in BASES:
        return NO_TEXT
    basis = say("report.basis_value", code=code, meaning=say(f"rules.basis.{code}"))
    return say("report.basis_sourced", basis=basis, source=source) if source else basis


def decides(status: Status, code: str, requirements: tuple[RequirementFinding, ...]) -> bool:
    """True for an item in review because it, or all that fails in it, is not confirmed."""
    failing = [r for r in requirements if r.outcome is not Outcome.YES]
    unsure = bool(failing) and all(weak(r.basis) for r in failing)
    return status is Status.REVIEW and (weak(code) or unsure)
