"""The texts of the sample site, read from the YAML files beside this module."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent
_CONTENT = ROOT / "content"


@cache
def load_all() -> dict[str, Any]:
    """Every content file, keyed by its stem."""
    return {file.stem: _load(file) for file in sorted(_CONTENT.glob("*.yaml"))}


def shown(items: list[dict[str, Any]], after: bool) -> list[dict[str, Any]]:
    """The entries of a list that exist in this state."""
    return [item for item in items if after or item.get("only") != "after"]


def menu(after: bool) -> list[dict[str, Any]]:
    """The menu groups, each with the links of this state."""
    return [_group(group, after) for group in load_all()["menu"]]


def _group(group: dict[str, Any], after: bool) -> dict[str, Any]:
    links = [entry for entry in group.get("items", []) if after or "after" not in entry[2:]]
    return {"label": group["label"], "href": group.get("href"), "links": links}


def _load(file: Path) -> Any:
    return yaml.safe_load(file.read_text(encoding="utf-8"))
