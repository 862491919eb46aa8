"""A result read back from its JSON: the inverse of ``json_``, for every format made later.

What an older version did not write yet is taken as its default, or told by today's rules of the
same name; what a newer version added is passed over.
"""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

from oitcheck.clean import one_line
from oitcheck.errors import OitcheckError, UsageError
from oitcheck.model import SCHEMA_VERSION, ScanResult
from oitcheck.report.json_ import FILE
from oitcheck.retold import completed
from oitcheck.texts import Text, say

MAX_SIZE = 100_000_000
_FIRST_YEAR, _LAST_YEAR = 2000, 2200
_MOST = 1e9


class Damaged(Exception):
    """What is wrong with a result, in both languages."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


def load_result(path: Path) -> ScanResult:
    """The result in ``path``, a ``result.json`` or a folder that holds one.

    Raises:
        UsageError: there is none, it is damaged, or a newer oitcheck wrote it.
    """
    file = path / FILE if path.is_dir() else path
    if not file.is_file():
        raise UsageError(say("result.none", file=file))
    try:
        return told(restored(_plain(file)))
    except Damaged as damaged:
        raise UsageError(say("result.unreadable", file=file, why=damaged.text)) from None
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise UsageError(say("result.unreadable", file=file, why=why)) from None


def _plain(file: Path) -> Any:
    if file.stat().st_size > MAX_SIZE:
        raise Damaged(say("result.large", size=MAX_SIZE))
    try:
        return json.loads(file.read_text("utf-8-sig"), parse_constant=lambda name: name)
    except json.JSONDecodeError as error:
        raise Damaged(say("result.not_json", line=error.lineno)) from None
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise Damaged(say("result.not_json", line=1)) from None


def restored(plain: Any) -> ScanResult:
    """The result that ``json_.plain`` made ``plain`` of.

    Raises:
        Damaged: it is none.
    """
    version = plain.get("schema_version") if isinstance(plain, dict) else None
    if version is None:
        raise Damaged(say("result.no_result"))
    if version != SCHEMA_VERSION:
        raise Damaged(say("result.newer", version=str(version)[:20], known=SCHEMA_VERSION))
    result: ScanResult = _built(ScanResult, plain, "result")
    return result


def told(result: ScanResult) -> ScanResult:
    """``result``, with what its rules said where it does not say that itself."""
    if result.ruleset.title.th:
        return result
    from oitcheck.rulesets import load_ruleset

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
            given[field.name] = _built(
                hints[field.name], value[field.name], f"{place}.{field.name}"
            )
        elif field.default is MISSING and field.default_factory is MISSING:
            raise Damaged(say("result.lacks", place=f"{place}.{field.name}"))
    return kind(**given)


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _simple(kind: Any, value: Any, place: str) -> Any:
    try:
        if issubclass(kind, Enum):
            return kind(value)
        if issubclass(kind, date):
            return _moment(kind, _as(str, value, place))
    except ValueError:
        raise _wrong(place, value) from None
    if kind is float:
        return _number(value, place)
    return _as(kind, value, place)


def _moment(kind: Any, text: str) -> Any:
    moment = kind.fromisoformat(text)
    aware = kind is date or moment.tzinfo is not None
    if not aware or not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise ValueError(text)
    return moment


def _number(value: Any, place: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _MOST:
        raise _wrong(place, value)
    return float(value)


def _as(kind: Any, value: Any, place: str) -> Any:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise _wrong(place, value)
    return value


def _wrong(place: str, value: Any) -> Damaged:
    return Damaged(say("result.wrong", place=place, value=one_line(str(value))[:60]))
