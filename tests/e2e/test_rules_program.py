"""``oitcheck rules`` by the program that is installed, as ``rules/README.md`` teaches it."""

from __future__ import annotations

import difflib
import shutil
import time
from pathlib import Path

import pytest

from oitcheck.rulefiles import rules_folder
from tests.e2e.program import Ran, lines, oitcheck
from tests.rulebook.small import edit, small_rules

pytestmark = pytest.mark.e2e


def _rules(*arguments: str, folder: Path) -> Ran:
    ran = oitcheck("rules", *arguments, folder=folder)
    assert "Traceback" not in ran.err, ran.err
    return ran


@pytest.mark.parametrize("command", ["", "list", "show", "check", "test", "new", "diff", "confirm"])
def test_every_command_has_help_with_examples(command: str, tmp_path: Path) -> None:
    ran = _rules(*command.split(), "--help", folder=tmp_path)
    assert ran.code == 0
    assert not command or f"oitcheck rules {command}" in ran.out.split("ตัวอย่าง:")[1]


def test_without_a_command_it_says_what_there_is(tmp_path: Path) -> None:
    ran = _rules(folder=tmp_path)
    assert ran.code == 0
    assert "confirm" in ran.out


def test_list_show_and_diff_of_the_shipped_rules(tmp_path: Path) -> None:
    ran = _rules("list", "--year", "2566", "--lang", "en", folder=tmp_path)
    assert ran.code == 0, ran.err
    assert "43 items" in ran.out
    ran = _rules("list", folder=tmp_path)
    assert ran.code == 0, ran.err
    assert "complaint_channel" in ran.out
    ran = _rules("show", "O5", "--year", "2566", folder=tmp_path)
    assert ran.code == 0, ran.err
    assert "[contact]" in ran.out
    ran = _rules("diff", "2565", "2566", "--lang", "en", folder=tmp_path)
    assert ran.code == 0, ran.err
    assert "moved from O17 to O18" in ran.out


@pytest.mark.parametrize(
    "wrong",
    [
        ("nothing",),
        ("show",),
        ("show", "nothing-at-all"),
        ("list", "--year", "2023"),
        ("list", "--year", "2599"),
        ("check", "no/such/path"),
        ("test", "O99"),
        ("test", "contact", "--rules", "no/such"),
        ("new", "../x"),
        ("diff", "2565", "2599"),
        ("confirm", "2570", "O6"),
        ("confirm", "2570", "O99", "--source", "x"),
    ],
)
def test_wrong_usage_is_one_sentence(wrong: tuple[str, ...], tmp_path: Path) -> None:
    ran = _rules(*wrong, folder=tmp_path)
    assert ran.code == 2
    assert len(lines(ran.err)) == 1, ran.err
    assert ran.out == ""
    assert "scan --help" not in ran.err


def test_check_says_file_and_line_and_exits_with_2(tmp_path: Path) -> None:
    rules = small_rules(tmp_path / "mine")
    assert _rules("check", "mine", folder=tmp_path).code == 0
    edit(rules / "disclosures" / "plan.yaml", "[แผนงานประจำปี]\n  not", "[แผน]\n  not")
    assert _rules("check", "mine", folder=tmp_path).code == 0
    assert _rules("check", "mine", "--strict", folder=tmp_path).code == 2
    edit(rules / "disclosures" / "plan.yaml", "check: amounts", "check: amonts")
    edit(rules / "disclosures" / "wells.yaml", "find:", "fnid:")
    ran = _rules("check", "--rules", "mine", "--lang", "en", folder=tmp_path)
    assert ran.code == 2
    assert f"{Path('mine/disclosures/plan.yaml')}:10: “amonts”" in ran.out
    assert "wells.yaml:" in ran.out


def test_test_exits_with_1_where_an_example_fails(tmp_path: Path) -> None:
    rules = small_rules(tmp_path / "mine")
    ran = _rules("test", "lamps", "--rules", "mine", folder=tmp_path)
    assert ran.code == 0, ran.out
    examples = rules / "disclosures" / "lamps.examples"
    shutil.move(examples / "partial-no-telephone", examples / "present-no-telephone")
    ran = _rules("test", "lamps", "--rules", "mine", "--lang", "en", folder=tmp_path)
    assert ran.code == 1
    assert "wanted status: present" in ran.out
    edit(rules / "disclosures" / "lamps.yaml", "check: phone", "check: phnoe")
    assert _rules("test", "lamps", "--rules", "mine", folder=tmp_path).code == 2


def test_confirm(tmp_path: Path) -> None:
    small_rules(tmp_path / "mine")
    words = ("2566", "O2", "--source", "คู่มือ 2566 หน้า 45", "--rules", "mine")
    ran = _rules("confirm", *words, "--by", "สมชาย", folder=tmp_path)
    assert ran.code == 0, ran.err
    shown = _rules("show", "O2", "--year", "2566", "--rules", "mine", folder=tmp_path)
    assert "S คู่มือ 2566 หน้า 45 (สมชาย" in shown.out
    assert _rules("confirm", *words, folder=tmp_path).code == 2


def test_a_new_disclosure_is_one_file_its_examples_and_one_line(tmp_path: Path) -> None:
    """What the README promises, done to the letter in a copy of the rules."""
    shutil.copytree(rules_folder(), tmp_path / "rules")
    before = _texts(tmp_path / "rules")

    assert _rules("new", "lamp_posts", folder=tmp_path).code == 0
    year = tmp_path / "rules" / "oit-2566.yaml"
    edit(year, "      - id: contact\n", "      - lamp_posts\n      - id: contact\n")

    after = _texts(tmp_path / "rules")
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"oit-2566.yaml"}
    diff = difflib.unified_diff(
        before["oit-2566.yaml"].splitlines(), after["oit-2566.yaml"].splitlines(), n=0
    )
    assert [line for line in diff if line[:1] in "+-"][2:] == ["+      - lamp_posts"]
    added = {name.split("/")[1] for name in after.keys() - before.keys()}
    assert added == {"lamp_posts.yaml", "lamp_posts.examples"}

    rule = str(tmp_path / "rules" / "disclosures" / "lamp_posts.yaml")
    ran = _rules("check", rule, "--strict", folder=tmp_path)
    assert ran.code == 0, ran.out
    ran = _rules("test", "lamp_posts", "--rules", "rules", folder=tmp_path)
    assert ran.code == 0, ran.out
    ran = _rules("show", "lamp_posts", "--rules", "rules", folder=tmp_path)
    assert "O5 (2566)" in ran.out
    site = f"{rule.removesuffix('.yaml')}.examples/present-page-with-everything"
    scan = ("scan", site, "--rules", str(year), "--today", "2023-04-01")
    (result,) = oitcheck(*scan, "--format", "json", "--out", "-", folder=tmp_path).json
    (contact,) = [f for f in result["findings"] if "lamp_posts" in f["disclosures"]]
    met = {r["id"] for r in contact["requirements"] if r["outcome"] == "yes"}
    assert {"content", "phone"} <= met


def _texts(folder: Path) -> dict[str, str]:
    """The text of every file that is one, by its place."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8", "replace")
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_all_shipped_examples_pass_within_a_minute(tmp_path: Path) -> None:
    started = time.monotonic()
    ran = _rules("test", folder=tmp_path)
    assert ran.code == 0, ran.out
    assert time.monotonic() - started < 60
