"""``rules check``: every complaint names file and line; errors of all files at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from oitcheck.errors import UsageError
from oitcheck.rulebook.lint import check_rules, lint
from tests.rulebook.small import Y2566, edit

Output = pytest.CaptureFixture[str]


def _said(path: Path, wrong: bool = False) -> list[str]:
    """Each complaint as ``file:line: sentence``, without the folder."""
    return [f"{c.file.name}:{c.line}: {c.text.en}" for c in lint(path) if c.wrong == wrong]


def test_the_small_rules_are_in_order(rules: Path, capsys: Output) -> None:
    assert check_rules(rules, strict=True, lang="en") == 0
    assert "0 errors, 0 warnings" in capsys.readouterr().out


def test_errors_of_all_files_and_of_one_file(rules: Path, capsys: Output) -> None:
    plan, lamps = rules / "disclosures" / "plan.yaml", rules / "disclosures" / "lamps.yaml"
    edit(plan, "check: document", "check: dokument")
    edit(plan, "check: amounts", "check: amonts")
    edit(lamps, "remedy:", "remdy:")
    edit(rules / "oit-2566.yaml", "item_count: 2", "item_count: 3")
    edit(rules / "oit-2567.yaml", "disclosures:\n      - lamps", "disclosures:\n      - lamsp")
    assert check_rules(rules, strict=False, lang="en") == 2
    out = capsys.readouterr().out
    for words in (
        "plan.yaml:8: ",
        "plan.yaml:10: ",
        "“document”",
        "“amounts”",
        "lamps.yaml:",
        "“remedy”",
        "oit-2567.yaml:16: ",
    ):
        assert words in out
    assert out.count("plan.yaml:8: ") == 1, "each is said once"


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("item_count: 2", "item_count: 3", 5, "3 items"),
        ("number: O2", "number: O1", 16, "O1"),
        ("id: lamps", "id: lamsp", 14, "lamps"),
        ("elements: {amounts: O}", "elements: {amonts: O}", 23, "amounts"),
        ("period: current", "period: curent", 21, "current"),
        ("items: 2,", "items: 4,", 7, "9.1"),
    ],
)
def test_a_wrong_year(old: str, new: str, line: int, said: str, rules: Path) -> None:
    assert Y2566.count(old) == 1
    edit(rules / "oit-2566.yaml", old, new)
    (wrong,) = _said(rules, wrong=True)
    assert wrong.startswith(f"oit-2566.yaml:{line}: ")
    assert said in wrong


def test_two_errors_in_one_year(rules: Path) -> None:
    edit(rules / "oit-2566.yaml", "basis: C oit-2565", "basis: X")
    edit(rules / "oit-2566.yaml", "id: lamps", "id: lamsp")
    assert [s.split(": ")[0] for s in _said(rules, wrong=True)] == [
        "oit-2566.yaml:14",
        "oit-2566.yaml:18",
    ]


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("[แผนงานประจำปี]\n  not", "[แผนงานประจำปี, แผน]\n  not", 5, "“แผน” has fewer than 6"),
        ("  not_link", "  heading: [แผน]\n  not_link", 6, "“แผน” has fewer than 6"),
        (
            "[แผนงานประจำปี]\n  not",
            "\n  - แผนงานประจำปี\n  - แผนงาน ประจำปี\n  not",
            7,
            "“แผนงาน ประจำปี” stands on line 6",
        ),
        ("[รายงานผล]", "[แผนงานประจำปี]", 6, "stands on line 5"),
        ("phrase: [แผนงานประจำปี]", "phrase: [แผนงาน, แผน งาน]", 8, "stands on line 8"),
        ("[แผนงานประจำปี]\n  not", "[ข้อมูลเรื่องใหม่ lamps]\n  not", 5, "lamps.yaml:"),
    ],
)
def test_an_unwise_phrase(old: str, new: str, line: int, said: str, rules: Path) -> None:
    edit(rules / "disclosures" / "plan.yaml", old, new)
    (warning,) = _said(rules)
    assert warning.startswith(f"plan.yaml:{line}: ")
    assert said in warning


def test_short_whole_phrases_are_fine(rules: Path) -> None:
    edit(
        rules / "disclosures" / "plan.yaml",
        "[แผนงานประจำปี]\n  not",
        "[แผนงานประจำปี, =แผน]\n  not",
    )
    assert _said(rules) == []


def _clash(rules: Path, one: str, other: str) -> None:
    edit(
        rules / "disclosures" / f"{other}.yaml",
        f"ข้อมูลเรื่องใหม่ {other}]",
        f"ข้อมูลเรื่องใหม่ {other}, ข้อมูลเรื่องใหม่ {one}]",
    )


def test_two_of_one_item_may_share_a_phrase(rules: Path) -> None:
    _clash(rules, "lamps", "wells")
    assert _said(rules) == []


def test_two_that_never_meet_may_share_a_phrase(rules: Path) -> None:
    edit(rules / "oit-2567.yaml", "      - lamps\n", "")
    _clash(rules, "lamps", "wells")
    assert _said(rules) == []


def test_a_clash_between_items(rules: Path) -> None:
    edit(rules / "oit-2567.yaml", "item_count: 2", "item_count: 3")
    edit(
        rules / "oit-2567.yaml",
        "      - wells\n",
        "  - {number: O3, basis: C, disclosures: [wells]}\n",
    )
    _clash(rules, "lamps", "wells")
    (warning,) = _said(rules)
    assert "lamps.yaml:9" in warning
    wells = rules / "disclosures" / "wells.yaml"
    edit(wells, "require:", "  not_link_text: [ข้อมูลเรื่องใหม่ lamps]\nrequire:")
    assert not [said for said in _said(rules) if "told apart" in said]


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        (["present"], ["an example of present"]),
        (["missing"], ["an example of missing"]),
        (["partial"], ["too few examples"]),
        (["present", "partial"], ["an example of present", "too few examples"]),
        (
            ["present", "missing", "partial"],
            ["an example of missing", "an example of present", "too few examples"],
        ),
    ],
)
def test_examples_that_are_lacking(gone: list[str], said: list[str], rules: Path) -> None:
    for status in gone:
        (folder,) = (rules / "disclosures" / "lamps.examples").glob(f"{status}-*")
        shutil.rmtree(folder)
    warnings = _said(rules)
    assert len(warnings) == len(said)
    for warning, words in zip(warnings, said, strict=True):
        assert words in warning
        assert warning.startswith("lamps.yaml:1: ")


def test_one_example_is_enough_for_what_no_later_year_asks(rules: Path) -> None:
    plan = rules / "disclosures" / "plan.examples"
    (rules / "oit-2566.yaml").rename(rules / "oit-2565.yaml")
    edit(rules / "oit-2565.yaml", "fiscal_year: 2566", "fiscal_year: 2565")
    edit(rules / "oit-2567.yaml", "id: plan", "id: wells")
    edit(rules / "oit-2567.yaml", "{amounts: not_asked}", "{phone: not_asked}")
    edit(rules / "oit-2567.yaml", "      - wells\n", "")
    shutil.rmtree(plan / "present-plan")
    shutil.rmtree(plan / "missing-plan")
    assert _said(rules) == []
    shutil.rmtree(plan / "review-plan")
    (warning,) = _said(rules)
    assert "at least one" in warning


def test_the_core_needs_all_examples(rules: Path) -> None:
    edit(rules / "core.yaml", "[lamps]", "[plan]")
    shutil.rmtree(rules / "disclosures" / "plan.examples" / "present-plan")
    assert len(_said(rules)) == 1


def test_an_example_that_is_no_status(rules: Path) -> None:
    examples = rules / "disclosures" / "lamps.examples"
    next(examples.glob("partial-*")).rename(examples / "nearly-there")
    warnings = _said(rules)
    assert warnings[0].startswith("nearly-there:1: ")
    assert "present, partial, missing" in warnings[0]


def test_pins_of_no_requirement_and_a_wrong_case(rules: Path) -> None:
    (folder,) = (rules / "disclosures" / "lamps.examples").glob("present-*")
    edit(folder / "page.html", "evidence: phone", "evidence: phon")
    (folder / "case.yaml").write_text("evidence:\n- {requirement: fax, words: x}\n", "utf-8")
    assert [s.split(": ")[0] for s in _said(rules)] == ["case.yaml:2", "page.html:10"]
    (folder / "case.yaml").write_text("fiscal_yaer: 2566\n", "utf-8")
    (wrong,) = _said(rules, wrong=True)
    assert "fiscal_year" in wrong


def test_an_example_without_a_page(rules: Path) -> None:
    (folder,) = (rules / "disclosures" / "lamps.examples").glob("present-*")
    for page in folder.glob("*.html"):
        page.unlink()
    (warning,) = _said(rules)
    assert "no page" in warning


def test_what_nobody_lists(rules: Path) -> None:
    edit(rules / "oit-2567.yaml", "      - wells\n", "")
    (warning,) = _said(rules)
    assert warning.startswith("wells.yaml:1: ")
    assert "no year lists “wells”" in warning
    edit(rules / "core.yaml", "items:\n", "advice: [wells]\nitems:\n")
    assert _said(rules) == []


def test_nothing_is_called_unlisted_while_a_year_cannot_be_read(rules: Path) -> None:
    edit(rules / "oit-2567.yaml", "item_count: 2", "item_count: 3")
    assert _said(rules) == []


@pytest.mark.parametrize("name", ["lamps.yaml.txt", "lamps.yml", "lamp.examples/"])
def test_what_is_never_read(name: str, rules: Path) -> None:
    path = rules / "disclosures" / name.rstrip("/")
    path.mkdir() if name.endswith("/") else path.write_text("x")
    (warning,) = _said(rules)
    assert "never read" in warning


def test_one_file(rules: Path) -> None:
    inside = rules / "disclosures"
    edit(inside / "plan.yaml", "check: amounts", "check: amonts")
    edit(inside / "lamps.yaml", "ข้อมูลเรื่องใหม่ lamps]", "ไฟ]")
    assert len(_said(inside / "lamps.yaml")) == 1
    assert _said(inside / "lamps.yaml", wrong=True) == []
    assert len(_said(inside / "plan.yaml", wrong=True)) == 1
    assert len(_said(rules / "oit-2566.yaml", wrong=True)) == 1, "it lists the broken one"
    assert _said(rules / "core.yaml", wrong=True) == []
    assert len(_said(inside)) == 1
    assert len(_said(inside, wrong=True)) == 1


def test_a_rule_file_on_its_own(rules: Path, tmp_path: Path) -> None:
    alone = tmp_path / "plan.yaml"
    shutil.copy(rules / "disclosures" / "plan.yaml", alone)
    assert lint(alone) == []
    edit(alone, "[แผนงานประจำปี]\n  not", "[แผน]\n  not")
    assert len(_said(alone)) == 1
    edit(alone, "check: year", "check: yaer")
    assert len(_said(alone, wrong=True)) == 1
    alone.write_text("[", "utf-8")
    assert len(_said(alone, wrong=True)) == 1


def test_strict_and_the_exit_codes(rules: Path, capsys: Output) -> None:
    edit(rules / "disclosures" / "plan.yaml", "[แผนงานประจำปี]\n  not", "[แผน]\n  not")
    assert check_rules(rules, strict=False, lang="th") == 0
    assert "คำเตือน" in capsys.readouterr().out
    assert check_rules(rules, strict=True, lang="th") == 2


def test_nothing_to_check(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing.yaml"):
        with pytest.raises(UsageError):
            lint(path)
