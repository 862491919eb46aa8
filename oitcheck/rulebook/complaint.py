"""What is wrong or unwise in a rule file, and where."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from oitcheck.errors import RuleError
from oitcheck.texts import Text, say


@dataclass(frozen=True, slots=True)
class Complaint:
    """One remark. ``wrong`` where the file is refused; otherwise it is a warning."""

    file: Path
    line: int
    text: Text
    wrong: bool = False

    @classmethod
    def of(cls, error: RuleError) -> Complaint:
        """What the loader refuses."""
        return cls(Path(error.file), error.line, error.text, wrong=True)


def warn(file: Path, line: int, text: Text) -> Complaint:
    """A warning, told the way errors are: file and line first."""
    said = say("rules.warning", file=file, line=line, what=text)
    return Complaint(file, line, said)
