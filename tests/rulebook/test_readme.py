"""``rules/README.md`` says what is true: its words are the program's, its files load."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from oitcheck.checks import CHECKS
from oitcheck.examples import load_case
from oitcheck.model import BASES, Status
from oitcheck.rulebook.commands import rules as commands
from oitcheck.rulebook.lint import lint
from oitcheck.rulefiles import load_disclosure, rules_folder
from oitcheck.rulesets import PERIODS, STAGES, load_ruleset

README = (Path(__file__).parents[2] / "rules" / "README.md").read_text("utf-8")
_BLOCK = re.compile(r"^( *)```yaml\n *# ([\w./-]+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
BLOCKS = {name: re.sub(f"(?m)^{indent}", "", text) for indent, name, text in _BLOCK.findall(README)}


def _rows(head: str) -> dict[str, str]:
    """The rows of the table under ``head`` by what stands in their first cell."""
    table = re.split(rf"\n *\| {head} \|", README)[1].split("\n\n", 1)[0]
    cells = [row.split("|") for row in table.splitlines()[2:]]
    return {row[1].strip(" `-"): row[-2] for row in cells if len(row) > 2}


def test_every_check_and_every_setting() -> None:
    rows = _rows("check")
    assert set(rows) == set(CHECKS)
    for name, check in CHECKS.items():
        assert not [o for o in check.OPTIONS if f"`{o}" not in rows[name]], name


def test_every_word_of_a_year() -> None:
    assert list(_rows("คำ")) == list(PERIODS)
    assert set(_rows("รหัส")) == set(BASES)
    assert not [stage for stage in STAGES if f"\n  {stage}: " not in README]


def test_every_status() -> None:
    assert set(_rows("ขึ้นต้นด้วย")) == set(Status)


def test_every_command() -> None:
    names = [c.name or getattr(c.callback, "__name__", "") for c in commands.registered_commands]
    assert len(names) == len(_rows("คำสั่ง"))
    assert not [name for name in names if f"| `oitcheck rules {name}" not in README]


def test_every_chapter_that_is_linked() -> None:
    def anchor(title: str) -> str:
        return re.sub(r"[^\w\- \u0e31-\u0e4e]", "", title.lower()).replace(" ", "-")

    chapters = {anchor(title) for title in re.findall(r"^## (.+)$", README, re.MULTILINE)}
    linked = set(re.findall(r"\]\(#([^)]+)\)", README))
    assert linked == chapters


@pytest.mark.parametrize("name", [name for name in BLOCKS if name.startswith("disclosures/")])
def test_the_rule_files_shown_are_right(name: str, tmp_path: Path) -> None:
    file = tmp_path / Path(name).name
    file.write_text(BLOCKS[name], "utf-8")
    assert load_disclosure(file).require
    assert not lint(file)


def test_the_year_shown_is_right(tmp_path: Path) -> None:
    file = tmp_path / "oit-2571.yaml"
    file.write_text(BLOCKS["oit-2571.yaml"], "utf-8")
    year = load_ruleset(file)
    assert [item.basis for item in year.items] == ["S", "S"]
    assert year.items[1].disclosures[0].period == "current"
    assert "amounts" not in [want.id for want in year.items[1].disclosures[0].require]


def test_the_case_shown_is_right(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text(BLOCKS["case.yaml"], "utf-8")
    assert load_case(tmp_path).fiscal_year == 2568


def test_the_blocks_were_found() -> None:
    assert len(BLOCKS) == README.count("```yaml") == 4


def test_a_rule_without_a_year_is_in_no_list_until_the_line_is_there(tmp_path: Path) -> None:
    """Lesson 2 by the loader alone: the file, and one line in a copy of a year."""
    copy = tmp_path / "rules"
    (copy / "disclosures").mkdir(parents=True)
    shutil.copy(rules_folder() / "oit-2566.yaml", copy)
    lamps = copy / "disclosures" / "lamp_posts.yaml"
    lamps.write_text(BLOCKS["disclosures/lamp_posts.yaml"], "utf-8")
    year = copy / "oit-2566.yaml"
    text = year.read_text("utf-8")
    line = "      - id: contact\n"
    assert text.count(line) == 1
    year.write_text(text.replace(line, f"      - lamp_posts\n{line}"), "utf-8")
    (item,) = [i for i in load_ruleset(year).items if i.number == "O5"]
    assert [d.id for d in item.disclosures] == ["lamp_posts", "contact"]
