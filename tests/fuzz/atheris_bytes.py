"""Coverage-guided fuzzing of what reads bytes, by atheris. Not a part of the test-suite.

    python3.11 -m venv /tmp/fuzzing && /tmp/fuzzing/bin/pip install atheris==3.0.0
    echo "$PWD/.venv/lib/python3.11/site-packages" > \
        /tmp/fuzzing/lib/python3.11/site-packages/oitcheck.pth
    /tmp/fuzzing/bin/python -m tests.fuzz.atheris_bytes page -max_total_time=240 corpus/

The first argument is one of ``TARGETS``, the rest is libFuzzer's. An input that breaks a target is
written to the working folder; mended, it is kept in ``tests/fuzz/found/<target>/``, where
``test_found.py`` reads it in every run. PDF is left out: it is read by PDFium, which is fuzzed
elsewhere, and in a child process that may die.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Fuzz the target that the command line names."""
    import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]

    with atheris.instrument_imports(include=["oitcheck"]):
        from tests.fuzz.targets import TARGETS
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
