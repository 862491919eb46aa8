"""``result.json``: the contract with machines, made from the dataclasses themselves.

Times are UTC with Z, enums their values, tuples lists, an absent value null. Text is UTF-8; half of
a surrogate pair, which some broken pages yield, becomes a question mark.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from oitcheck.clean import whole
from oitcheck.model import ScanResult
from oitcheck.report.joined import Report

NAME = "json"
FILE = "result.json"


def render(report: Report) -> bytes:
    """The scan as JSON, indented, with a final newline."""
    return (dumps(report.result, indent=2) + "\n").encode("utf-8")


def dumps(result: ScanResult, *, indent: int | None = None) -> str:
    """The scan as JSON text; on one line unless ``indent`` is given."""
    return json.dumps(plain(result), ensure_ascii=False, indent=indent, allow_nan=False)


def plain(value: Any) -> Any:
    """``value`` in the types that JSON knows."""
    if isinstance(value, Enum):
        return plain(value.value)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, str):
        return whole(value)
    return _composed(value)


def _composed(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {whole(str(key)): plain(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(entry) for entry in _steady(value)]
    return whole(str(value))


def _steady(value: Any) -> Any:
    return sorted(value, key=str) if isinstance(value, set | frozenset) else value
