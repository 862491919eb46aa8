"""``forks.py``: the real program without its start, which takes longer than many a scan.

Every line on standard input is a list of arguments in JSON. A child is forked that runs the program
with them; its id is printed, and when it has ended its exit status.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import oitcheck.session  # noqa: F401 - what the program imports when it starts
from oitcheck import cli


def _become(arguments: Sequence[str]) -> NoReturn:
    """This process is the program from now on."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    sys.argv = ["oitcheck", *arguments]
    try:
        cli.main()
    except SystemExit as end:
        sys.stderr.flush()
        os._exit(int(end.code or 0))
    os._exit(99)


if __name__ == "__main__":
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _become(json.loads(line))
        print(pid, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
