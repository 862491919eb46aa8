"""Sentences of the papers: the follow-up report and the page for the contractor."""

from __future__ import annotations

from oitcheck.texts.text import Text

PAPERS: dict[str, Text] = {}
