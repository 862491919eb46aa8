"""The formats of a result: one file a format, one line in ``RENDERERS``."""

from __future__ import annotations

import json
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Protocol

from oitcheck.report import html, json_
from oitcheck.report.joined import Report, join

__all__ = ["RENDERERS", "Renderer", "Report", "join", "schema"]


class Renderer(Protocol):
    """A module that prints a report. ``NAME`` is asked for, ``FILE`` is written."""

    NAME: str
    FILE: str

    def render(self, report: Report, /) -> str | bytes:
        """The whole file."""
        ...


_ALL: tuple[Renderer, ...] = (
    html,
    json_,
)

RENDERERS = MappingProxyType({renderer.NAME: renderer for renderer in _ALL})


def schema() -> dict[str, Any]:
    """The published JSON Schema of ``result.json``."""
    text = files(__name__).joinpath("schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded
