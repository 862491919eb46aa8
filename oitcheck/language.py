"""The language of the command line: asked for, else that of the environment, else Thai."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from oitcheck.texts import Lang

VARIABLES = ("OITCHECK_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
_SPOKEN: dict[str, Lang] = {"th": "th", "en": "en"}


def language(argv: Sequence[str], environ: Mapping[str, str]) -> Lang:
    """The language of ``argv`` (the last ``--lang``), else of the first variable that names one.

    C, POSIX and languages that oitcheck does not speak say nothing.
    """
    for word in reversed(list(_asked(argv))):
        if word in _SPOKEN:
            return _SPOKEN[word]
    for name in VARIABLES:
        # th_TH.UTF-8, and Thai_Thailand.874 on Windows
        beginning = environ.get(name, "").strip().lower()[:2]
        if beginning in _SPOKEN:
            return _SPOKEN[beginning]
    return "th"


def _asked(argv: Sequence[str]) -> Iterator[str]:
    for word, following in zip(argv, [*argv[1:], ""], strict=False):
        if word == "--lang":
            yield following
        elif word.startswith("--lang="):
            yield word.removeprefix("--lang=")
