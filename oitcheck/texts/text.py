"""One sentence in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Lang = Literal["th", "en"]


class Language(StrEnum):
    """A language as the command line takes it; reports carry both."""

    TH = "th"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence in both languages."""

    th: str
    en: str

    def in_(self, lang: Lang) -> str:
        """The sentence in ``lang``; the other language where this one is empty."""
        return (self.th or self.en) if lang == "th" else (self.en or self.th)
