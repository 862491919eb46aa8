"""Help and wrong usage: one language at a time, every word from the catalogue."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from oitcheck.cli import main, program
from oitcheck.language import VARIABLES
from oitcheck.misuse import misuse
from oitcheck.texts import CATALOGUE, Lang, say

LANGUAGES: tuple[Lang, ...] = ("th", "en")
THAI = re.compile("[\u0e01-\u0e5b]")
QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|^ +oitcheck .*$", re.MULTILINE)

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs the program as a user, in an environment that names no language."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)

    def ran(*arguments: str, **environ: str) -> tuple[int, str, str]:
        for name, value in environ.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["oitcheck", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    return ran


def _tree(command: Any, path: str = "oitcheck") -> Iterator[tuple[str, Any]]:
    yield path, command
    for name, inner in getattr(command, "commands", {}).items():
        yield from _tree(inner, f"{path} {name}")


COMMANDS = [path for path, _ in _tree(program("th"))]


def _helped(lang: Lang) -> Iterator[tuple[str, str]]:
    """Every help text of the whole tree, by where it stands."""
    for path, command in _tree(program(lang)):
        yield path, command.help
        for param in command.get_params(typer.Context(command)):
            yield f"{path} {param.name}", param.help


def test_every_help_is_thai_in_thai() -> None:
    for where, text in _helped("th"):
        assert THAI.search(text), where
        assert not re.search(r"\bhelp\.", text), where


def test_every_help_is_english_in_english() -> None:
    for where, text in _helped("en"):
        assert re.search("[A-Za-z]{2}", text), where
        assert not THAI.search(QUOTED.sub("", text)), where
        assert not re.search(r"\bhelp\.", text), where


def test_every_command_but_a_group_shows_examples_of_itself() -> None:
    for lang in LANGUAGES:
        for path, command in _tree(program(lang)):
            if not hasattr(command, "commands"):
                heading = say("help.head.examples").in_(lang)
                shown = command.help.split(f"\b\n{heading}:\n")[1]
                assert all(line.startswith(f"  {path}") for line in shown.splitlines()), path


def test_thai_can_be_broken_at_spaces() -> None:
    """The column of an option has 44 letters; a command's in the list has more."""
    for where, text in _helped("th"):
        longest = max(QUOTED.sub("", text).split(), key=len)
        assert len(longest) <= (44 if where not in COMMANDS else 60), (where, longest)


@pytest.mark.parametrize("path", COMMANDS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_help_of_every_command(path: str, lang: Lang, run: Run) -> None:
    code, out, err = run(*path.split()[1:], "--help", OITCHECK_LANG=lang)
    assert (code, err) == (0, "")
    assert out.startswith(say("help.head.usage").in_(lang) + f": {path} ")
    assert f"\n{say('help.head.options').in_(lang)}:\n" in out
    assert not re.search(r"help\.\w|<(str|int|float|path|list)\b|\(dynamic\)|\u00a0", out)
    if lang == "en":
        assert not THAI.search(QUOTED.sub("", out))
    else:
        assert not re.search("Usage|Options:|Arguments:|Commands:|Examples|default|required", out)
        assert not re.search("^[ะ-ฺๅ็-๎]", out.replace(" ", ""), re.MULTILINE)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_program_lists_its_commands(lang: Lang, run: Run) -> None:
    code, out, _ = run(OITCHECK_LANG=lang)
    assert code == 0
    assert say("help.program").in_(lang).split()[0] in out
    assert f"\n{say('help.head.commands').in_(lang)}:\n" in out
    for name in ("scan", "demo", "links", "rules"):
        assert say(f"help.do.{name}").in_(lang).partition("\n")[0] in out


@pytest.mark.parametrize("lang", LANGUAGES)
def test_help_of_a_scan(lang: Lang, run: Run) -> None:
    _, out, _ = run("scan", "--help", OITCHECK_LANG=lang)
    default, limits = say("help.default", value="2"), say("help.range", low=1, high=4)
    assert f"[{default.in_(lang)}; {limits.in_(lang)}]" in out
    least = say("help.from", low=1).in_(lang)
    assert f"[{say('help.default', value=300).in_(lang)}; {least}]" in out
    assert f"[{say('help.default', value=lang).in_(lang)}]" in out
    assert "--ocr <auto|never>" in out
    assert "\n    oitcheck scan --site-file agency.yaml --rules oit-2566\n" in out
    assert "\n" + say("help.head.arguments").in_(lang) + ":\n  SITE  " in out


@pytest.mark.parametrize("lang", LANGUAGES)
def test_help_of_a_confirmation(lang: Lang, run: Run) -> None:
    _, out, _ = run("rules", "confirm", "--help", OITCHECK_LANG=lang)
    assert out.count(f"[{say('help.required').in_(lang)}]") == 3
    heading = say("help.head.examples").in_(lang)
    first = '    oitcheck rules confirm 2570 O6 --source "คู่มือ 2570 หน้า 45"\n'
    assert f"\n  {heading}:\n{first}" in out


def test_help_in_the_language_asked_for(run: Run) -> None:
    assert run("scan", "--lang", "en", "--help", LANG="th_TH.UTF-8")[1].startswith("Usage: ")
    assert run("scan", "--lang=th", "--help", LANG="en_US.UTF-8")[1].startswith("วิธีใช้: ")


def test_the_default_of_a_command_is_the_language_of_the_environment(run: Run) -> None:
    assert run("links", "x.go.th")[2].startswith("oitcheck: ยังไม่มีผลตรวจของ x.go.th")
    assert "43 items" in run("rules", "list", "--year", "2566", LC_ALL="en_US.UTF-8")[1]
    assert "43 ข้อ" in run("rules", "list", "--year", "2566", OITCHECK_LANG="th")[1]


def test_a_narrow_screen_breaks_thai_before_no_mark(run: Run) -> None:
    _, out, _ = run("scan", "--help", COLUMNS="50")
    texts = [line.strip() for line in out.splitlines() if not line.lstrip().startswith("oitcheck")]
    assert not [text for text in texts if re.match("[ะ-ฺๅ็-๎]", text)]
    assert not [text for text in texts if re.search("[เ-ไ]$", text)]


WRONG: list[tuple[tuple[str, ...], str, str, str]] = [
    (("scna",), "oitcheck", "ไม่มีคำสั่ง “scna” หมายถึง “scan” หรือไม่", "do you mean “scan”?"),
    (("zzz",), "oitcheck", "คำสั่งที่มี: scan, demo", "no command “zzz”; there are: scan, demo"),
    (("rules", "lst"), "oitcheck rules", "หมายถึง “list” หรือไม่", "do you mean “list”?"),
    (("scan", "--lnag", "x"), "oitcheck scan", "หมายถึง --lang หรือไม่", "do you mean --lang?"),
    (("scan", "--zzz"), "oitcheck scan", "ไม่มีตัวเลือก --zzz", "there is no option --zzz"),
    (("scan", "-qz"), "oitcheck scan", "ไม่มีตัวเลือก -z", "there is no option -z"),
    (("links",), "oitcheck links", "ยังไม่ได้ใส่ SITE", "SITE is missing"),
    (
        ("rules", "confirm", "2570", "O6"),
        "oitcheck rules confirm",
        "ยังไม่ได้ใส่ --source",
        "--source is missing",
    ),
    (("links", "a", "b"), "oitcheck links", "มีคำเกินมา: b", "too many words: b"),
    (("scan", "--out"), "oitcheck scan", "ต้องใส่ค่าต่อท้าย --out", "--out needs a value"),
    (
        ("rules", "list", "--year"),
        "oitcheck rules list",
        "ต้องใส่ค่าต่อท้าย --year",
        "--year needs a value",
    ),
    (("scan", "-q", "--quiet=1"), "oitcheck scan", "ไม่ต้องใส่ค่า", "--quiet stands alone"),
    (
        ("scan", "x", "--ocr", "maybe"),
        "oitcheck scan",
        "--ocr ใช้ “maybe” ไม่ได้ ใช้ได้: auto, never",
        "--ocr cannot be “maybe”; it can be: auto, never",
    ),
    (("scan", "x", "--lang", "xx"), "oitcheck scan", "ใช้ได้: th, en", "it can be: th, en"),
    (
        ("scan", "x", "--connections", "9"),
        "oitcheck scan",
        "--connections ต้องเป็นจำนวนเต็ม 1 ถึง 4 ไม่ใช่ “9”",
        "--connections must be a whole number, 1 to 4, not “9”",
    ),
    (
        ("scan", "x", "--max-pages", "many"),
        "oitcheck scan",
        "--max-pages ต้องเป็นจำนวนเต็ม ตั้งแต่ 1 ขึ้นไป ไม่ใช่ “many”",
        "--max-pages must be a whole number, 1 or more, not “many”",
    ),
    (
        ("scan", "x", "--delay", "z"),
        "oitcheck scan",
        "--delay ต้องเป็นตัวเลข 0 ถึง 60 ไม่ใช่ “z”",
        "--delay must be a number, 0 to 60, not “z”",
    ),
    (("plan", "x", "--to", "101"), "oitcheck plan", "1 ถึง 100 ไม่ใช่ “101”", "1 to 100, not “101”"),
    (("scan", "x", "--today", "9"), "oitcheck scan", "--today: “9” ไม่ใช่วันที่", "“9” is not a day"),
    (
        ("scan", "x", "--fiscal-year", "2023"),
        "oitcheck scan",
        "--fiscal-year: “2023” ไม่ใช่ปี พ.ศ. 2550 ถึง 2650",
        "--fiscal-year: “2023” is not a Buddhist year from 2550 to 2650",
    ),
    (
        ("rules", "diff", "2566", "23"),
        "oitcheck rules diff",
        "NEW: “23” ไม่ใช่ปี พ.ศ.",
        "NEW: “23” is not a Buddhist year",
    ),
]


@pytest.mark.parametrize(("arguments", "command", "th", "en"), WRONG)
def test_wrong_usage(arguments: tuple[str, ...], command: str, th: str, en: str, run: Run) -> None:
    for lang, sentence in (("th", th), ("en", en)):
        code, out, err = run(*arguments, OITCHECK_LANG=lang)
        assert (code, out) == (2, "")
        assert err.startswith("oitcheck: ")
        assert sentence in err
        assert f"{command} --help)" in err
        assert err.count("\n") == 1
        assert bool(THAI.search(err)) == (lang == "th")


def test_what_was_typed_stays_on_one_line_and_moves_no_cursor(run: Run) -> None:
    for arguments in (("--ocr", "a\x1b[31m\nb"), ("--a\x1b[31m\nb",), ("--today", "a\x1b[2J\nb")):
        code, _, err = run("scan", "x", *arguments)
        assert code == 2
        assert err.count("\n") == 1
        assert "\x1b" not in err


def test_what_is_not_known_keeps_the_words_of_the_library() -> None:
    error = typer.BadParameter("something new")
    assert "something new" in misuse(error, program("th"), ["scan"]).th
    assert "(see oitcheck scan --help)" in misuse(error, program("th"), ["scan"]).en


def test_every_heading_has_its_own_words() -> None:
    said = [text for key, text in CATALOGUE.items() if key.startswith("help.head.")]
    assert len({text.th for text in said}) == len({text.en for text in said}) == len(said)
