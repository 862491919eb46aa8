"""Sentences of the spreadsheet and of the other formats made for programs and desks."""

from __future__ import annotations

from oitcheck.texts.text import Text

FORMATS: dict[str, Text] = {}
