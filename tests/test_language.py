"""The language of the command line: what is asked for, else the environment, else Thai."""

from __future__ import annotations

import pytest

from oitcheck.language import language


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        (["scan", "x", "--lang", "en"], "en"),
        (["scan", "--lang=en", "x"], "en"),
        (["scan", "--lang", "th"], "th"),
        (["--lang", "en", "--lang", "th"], "th"),
        (["--lang=th", "--lang", "en"], "en"),
        (["--lang", "en", "--lang", "fr"], "en"),
    ],
)
@pytest.mark.parametrize("environ", [{}, {"OITCHECK_LANG": "th", "LC_ALL": "en_US.UTF-8"}])
def test_what_is_asked_for_comes_first(
    argv: list[str], expected: str, environ: dict[str, str]
) -> None:
    assert language(argv, environ) == expected


@pytest.mark.parametrize(
    "argv", [[], ["--lang"], ["--lang", "fr"], ["--lang="], ["--language", "en"], ["lang", "en"]]
)
def test_what_names_no_language_leaves_it_to_the_environment(argv: list[str]) -> None:
    assert language(argv, {}) == "th"
    assert language(argv, {"LANG": "en_GB.UTF-8"}) == "en"


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, "th"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "th_TH.UTF-8"}, "th"),
        ({"LANG": "en"}, "en"),
        ({"LANG": "English_United States.1252"}, "en"),
        ({"LANG": "EN_us"}, "en"),
        ({"LANG": "C"}, "th"),
        ({"LANG": "POSIX"}, "th"),
        ({"LANG": "C.UTF-8"}, "th"),
        ({"LANG": ""}, "th"),
        ({"LANG": "de_DE.UTF-8"}, "th"),
        ({"LC_MESSAGES": "en_US", "LANG": "th_TH"}, "en"),
        ({"LC_ALL": "th_TH", "LC_MESSAGES": "en_US", "LANG": "en_US"}, "th"),
        ({"LC_ALL": "en_US", "LC_MESSAGES": "th_TH"}, "en"),
        ({"OITCHECK_LANG": "th", "LC_ALL": "en_US", "LANG": "en_US"}, "th"),
        ({"OITCHECK_LANG": "en", "LC_ALL": "th_TH"}, "en"),
        ({"LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"}, "en"),
        ({"OITCHECK_LANG": "", "LC_ALL": "", "LC_MESSAGES": "", "LANG": "en_US"}, "en"),
        ({"OITCHECK_LANG": "lao", "LANG": "en_US"}, "en"),
        ({"LANGUAGE": "en", "LC_CTYPE": "en_US.UTF-8"}, "th"),
    ],
)
def test_the_first_variable_that_names_a_language_decides(
    environ: dict[str, str], expected: str
) -> None:
    assert language(["scan", "x"], environ) == expected
