"""A result read back from its JSON: the inverse of ``json_``, for every format made later.

What an older version did not write yet is taken as its default, or told by today's rules of the
same name; what a newer version added is passed over.
"""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

from oitcheck.errors import OitcheckError, UsageError
from oitcheck.model import SCHEMA_VERSION, ScanResult
from oitcheck.retold import completed
from oitcheck.rulesets import load_ruleset
from oitcheck.texts import say

MAX_SIZE = 100_000_000


def load_result(path: Path) -> ScanResult:
    """The result in ``path``, a ``result.json`` or a folder that holds one.

    Raises:
        UsageError: there is none, it is damaged, or a newer oitcheck wrote it.
    """
    file = path / "result.json" if path.is_dir() else path
    try:
        if file.stat().st_size > MAX_SIZE:
            raise ValueError(f"> {MAX_SIZE} bytes")
        plain = json.loads(file.read_text("utf-8-sig"))
        return told(restored(plain))
    except FileNotFoundError:
        raise UsageError(say("result.none", file=file)) from None
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(say("result.unreadable", file=file, why=str(error)[:200])) from None


def restored(plain: Any) -> ScanResult:
    """The result that ``json_.plain`` made ``plain`` of.

    Raises:
        ValueError: it is none; the message names the place.
    """
    if not isinstance(plain, dict) or "schema_version" not in plain:
        raise ValueError("no result of oitcheck: schema_version is missing")
    if plain["schema_version"] != SCHEMA_VERSION:
        raise ValueError(f"schema_version {plain['schema_version']!r}: not {SCHEMA_VERSION}")
    result: ScanResult = _built(ScanResult, plain, "")
    return result


def told(result: ScanResult) -> ScanResult:
    """``result``, with what its rules said where it does not say that itself."""
    if result.ruleset.title.th:
        return result
    try:
        return completed(result, load_ruleset(result.ruleset.id))
    except OitcheckError:
        return result


def _built(kind: Any, value: Any, place: str) -> Any:
    """``value`` as a ``kind``; ``place`` is where it stands, for the message."""
    if kind is Any:
        return value
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _either(get_args(kind), value, place)
    if origin is tuple:
        return tuple(_each(get_args(kind)[0], value, place))
    if origin is Mapping:
        inner = get_args(kind)[1]
        return {k: _built(inner, v, f"{place}.{k}") for k, v in _as(dict, value, place).items()}
    if is_dataclass(kind):
        return _record(kind, _as(dict, value, place), place)
    return _simple(kind, value, place)


def _either(kinds: tuple[Any, ...], value: Any, place: str) -> Any:
    if value is None and type(None) in kinds:
        return None
    return _built(next(k for k in kinds if k is not type(None)), value, place)


def _each(kind: Any, value: Any, place: str) -> list[Any]:
    return [_built(kind, v, f"{place}[{n}]") for n, v in enumerate(_as(list, value, place))]


def _record(kind: Any, value: Mapping[str, Any], place: str) -> Any:
    hints = _hints(kind)
    given = {}
    for field in fields(kind):
        if field.name in value:
            here = f"{place}.{field.name}".lstrip(".")
            given[field.name] = _built(hints[field.name], value[field.name], here)
        elif field.default is MISSING and field.default_factory is MISSING:
            raise ValueError(f"{place or 'result'}: {field.name} is missing")
    return kind(**given)


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _simple(kind: Any, value: Any, place: str) -> Any:
    try:
        if issubclass(kind, Enum):
            return kind(value)
        if kind is datetime:
            return datetime.fromisoformat(_as(str, value, place))
        if kind is date:
            return date.fromisoformat(_as(str, value, place))
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from None
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return _as(kind, value, place)


def _as(kind: Any, value: Any, place: str) -> Any:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        found = type(value).__name__
        raise ValueError(f"{place or 'result'}: {found} where {kind.__name__} is due")
    return value
