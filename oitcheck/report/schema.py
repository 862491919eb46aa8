"""The JSON Schema of ``result.json``, made from the dataclasses it is printed from.

``python -m oitcheck.report.schema`` prints it; a test holds ``schema.json`` to it.
"""

from __future__ import annotations

import json
import sys
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from oitcheck.model import SCHEMA_VERSION, ScanResult

_SIMPLE: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    Any: {},
    type(None): {"type": "null"},
    datetime: {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$"},
    date: {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
}


def generate() -> dict[str, Any]:
    """The schema of a whole result. Added fields are allowed: they do not raise the version."""
    definitions: dict[str, Any] = {}
    root = _schema(ScanResult, definitions)
    definitions["ScanResult"]["properties"]["schema_version"] = {"const": SCHEMA_VERSION}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "oitcheck result",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


def text() -> str:
    """The schema as it stands in ``schema.json``."""
    return json.dumps(generate(), ensure_ascii=False, indent=2) + "\n"


def _schema(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if kind in _SIMPLE:
        return dict(_SIMPLE[kind])
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {"enum": [member.value for member in kind]}
    if is_dataclass(kind):
        return _object(kind, definitions)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is tuple:
        return {"type": "array", "items": _schema(inner[0], definitions)}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _schema(inner[1], definitions)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_schema(one, definitions) for one in inner]}
    raise TypeError(f"no JSON for {kind!r}")


def _object(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}
        hints = get_type_hints(kind)
        names = [field.name for field in fields(kind)]
        definitions[name] = {
            "type": "object",
            "properties": {one: _schema(hints[one], definitions) for one in names},
            "required": names,
        }
    return {"$ref": f"#/$defs/{name}"}


if __name__ == "__main__":
    sys.stdout.write(text())
