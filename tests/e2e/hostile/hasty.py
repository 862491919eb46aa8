"""``hasty.py SECONDS READING ...``: the real program in a hurry.

An address gets SECONDS, and the reading of a page or file READING, in place of the usual 30. The
API has these options and the command line has not; a test need not wait half a minute.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from oitcheck import cli
from oitcheck.session import Session

_patient = Session.of


def _hasty(given: Mapping[str, Any]) -> Session:
    session = _patient(given)
    options = replace(session.options, deadline=SECONDS, reading=READING)
    return replace(session, options=options)


if __name__ == "__main__":
    SECONDS, READING = float(sys.argv.pop(1)), float(sys.argv.pop(1))
    Session.of = _hasty  # type: ignore[method-assign]
    cli.main()
