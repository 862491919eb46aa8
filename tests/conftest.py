"""Settings of all tests: generated examples are the same in every run.

``OITCHECK_FUZZ=1 pytest`` draws fresh ones, to look for new trouble.
"""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("fresh", deadline=None)
settings.load_profile("fresh" if os.environ.get("OITCHECK_FUZZ") else "same")
