"""Which OIT disclosure items a Thai public agency's website shows, with proof.

The public API: ``scan_site``, ``load_ruleset``, ``Options``, and the types of ``oitcheck.model``.
Names are loaded when first used, so that importing a part of the package stays cheap.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_HOMES = {
    "scan_site": "oitcheck.scan",
    "Options": "oitcheck.scan",
    "load_ruleset": "oitcheck.rulesets",
    "ScanResult": "oitcheck.model",
    "Ruleset": "oitcheck.model",
    "Finding": "oitcheck.model",
    "Status": "oitcheck.model",
    "Outcome": "oitcheck.model",
    "Evidence": "oitcheck.model",
}

__all__ = [*_HOMES, "__version__"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'oitcheck' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
