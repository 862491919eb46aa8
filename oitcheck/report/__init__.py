"""The formats of a result: one file a format, one line in ``RENDERERS``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.resources import files
from typing import Any, Protocol, cast

from oitcheck.report.joined import Report, join

__all__ = ["RENDERERS", "Renderer", "Report", "join", "schema"]


class Renderer(Protocol):
    """A module that prints a report. ``NAME`` is asked for, ``FILE`` is written."""

    NAME: str
    FILE: str

    def render(self, report: Report, /) -> str | bytes:
        """The whole file."""
        ...


class _Renderers(Mapping[str, Renderer]):
    """Each format and its module, which is imported when it is first asked for."""

    def __init__(self, **modules: str) -> None:
        self._modules = modules

    def __getitem__(self, name: str) -> Renderer:
        return cast(Renderer, import_module(f"{__name__}.{self._modules[name]}"))

    def __contains__(self, name: object) -> bool:
        return name in self._modules

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)


RENDERERS = _Renderers(
    html="html",
    json="json_",
)


def schema() -> dict[str, Any]:
    """The published JSON Schema of ``result.json``."""
    text = files(__name__).joinpath("schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded
