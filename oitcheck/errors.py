"""What can go wrong because of the person or the machine, each with its exit code.

A bad website is data (``model.Problem``), never one of these.

    OitcheckError
      UsageError     2   a bad option, address or rule file: one sentence that says what to do
        RuleError    2   the same, with file and line
      OutputError    5   the result could not be written, or another scan of the site is running
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from oitcheck.texts import Text


class OitcheckError(Exception):
    """The root. ``text`` is the sentence for the user, in both languages."""

    exit_code = 4

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


class UsageError(OitcheckError):
    """The user asked for something that cannot be done as written."""

    exit_code = 2


class RuleError(UsageError):
    """A rule file is wrong. The sentence begins with file and line.

    ``what`` is the sentence without them, ``others`` are further errors that the same reading met.
    """

    def __init__(self, file: Path | str, line: int, text: Text) -> None:
        where = f"{file}:{line}: "
        super().__init__(Text(where + text.th, where + text.en))
        self.file = file
        self.line = line
        self.what = text
        self.others: tuple[RuleError, ...] = ()

    @classmethod
    def joined(cls, errors: Sequence[RuleError]) -> RuleError:
        """The first of ``errors``, which knows the others."""
        first, *others = [one for error in errors for one in error.all]
        first.others = tuple(others)
        return first

    @property
    def all(self) -> tuple[RuleError, ...]:
        """This error and the others."""
        return (self, *self.others)


class OutputError(OitcheckError):
    """The result has nowhere to go."""

    exit_code = 5
