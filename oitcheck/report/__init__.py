"""The formats of a result: one file a format, one line in ``RENDERERS``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.resources import files
from typing import Any, Protocol, cast

from oitcheck.errors import UsageError
from oitcheck.report.joined import Report, join
from oitcheck.texts import say

__all__ = ["RENDERERS", "Renderer", "Report", "join", "named", "schema"]


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
    xlsx="xlsx",
    csv="csv_",
    junit="junit",
    markdown="markdown",
    docx="followup",
    fixes="fixes",
)


def named(text: str) -> tuple[str, ...]:
    """The formats in ``text``, separated by commas, each once.

    Raises:
        UsageError: one of them is unknown, or there is none.
    """
    names = tuple(dict.fromkeys(n.strip() for n in text.split(",") if n.strip()))
    unknown = [n for n in names if n not in RENDERERS]
    if unknown or not names:
        known = ", ".join(RENDERERS)
        raise UsageError(say("command.format", name=unknown[0] if unknown else "", known=known))
    return names


def schema() -> dict[str, Any]:
    """The published JSON Schema of ``result.json``."""
    text = files(__name__).joinpath("schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded
