"""``rules list``, ``rules show`` and ``rules diff``: what is asked for, said in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from oitcheck.errors import UsageError
from oitcheck.rulebook.book import Book
from oitcheck.rulebook.diff import diff_years
from oitcheck.rulebook.listing import list_rules
from oitcheck.rulebook.show import show_item
from tests.rulebook.small import book, edit

Output = pytest.CaptureFixture[str]


def _rows(capsys: Output) -> list[list[str]]:
    return [line.split() for line in capsys.readouterr().out.splitlines()]


def test_the_items_of_a_year(rules: Path, capsys: Output) -> None:
    list_rules(book(rules), 2566, "en")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Items of 2566"
    assert lines[2].split() == ["O1", "Street", "lamps", "lamps", "S", "guide66", "9.1"]
    assert lines[3].split() == ["O2", "Annual", "work", "plan", "plan", "C", "oit-2565", "9.1"]
    assert lines[4] == "2 items, 2 disclosures"


def test_a_year_without_sub_indicators(rules: Path, capsys: Output) -> None:
    list_rules(book(rules), 2567, "th")
    out = capsys.readouterr().out
    assert "lamps, wells" in out
    assert "เรื่องที่ขอ" in out


def test_all_disclosures_and_their_numbers(rules: Path, capsys: Output) -> None:
    list_rules(book(rules), None, "en")
    rows = _rows(capsys)
    assert rows[0][-2:] == ["2566", "2567"]
    assert {row[0]: row[-2:] for row in rows[1:-1]} == {
        "lamps": ["O1", "O2"],
        "plan": ["O2", "O1"],
        "wells": ["-", "O2"],
    }


def test_a_narrow_terminal_hides_nothing(
    rules: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    list_rules(book(rules), 2566, "en")
    out = capsys.readouterr().out
    assert all(len(line) <= 50 for line in out.splitlines())
    for words in ("O1", "lamps", "guide66", "9.1"):
        assert words in out


def test_no_such_year(rules: Path) -> None:
    with pytest.raises(UsageError, match="2566, 2567"):
        list_rules(book(rules), 2599, "en")


def test_no_folder_of_rules(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(UsageError, match="disclosures"):
            Book.open(folder)


def test_the_rules_of_oitcheck_are_the_default() -> None:
    assert "contact" in Book.open().own


def test_show_a_disclosure(rules: Path, capsys: Output) -> None:
    show_item(book(rules), "plan", 2566, "en")
    out = capsys.readouterr().out
    for words in (
        "Annual work plan [plan]",
        "O2 of 2566",
        "C oit-2565 (another year's text)",
        "of the fiscal year checked — KM",
        "Links that say: แผนงานประจำปี",
        "Not where they say: รายงานผล",
        "รายงานผลแผนงาน — a report",
        "publish the plan",
        "กองแผน",
        "O2 (2566), O1 (2567)",
        "plan.yaml",
    ):
        assert words in out
    amounts = next(line for line in out.splitlines() if line.strip().startswith("amounts"))
    assert amounts.split() == ["amounts", "Amounts", "amounts", "O"]


def test_show_says_what_a_year_leaves_out(rules: Path, capsys: Output) -> None:
    show_item(book(rules), "plan", 2567, "en")
    out = capsys.readouterr().out
    assert "not asked for this year" in out
    assert "of the whole year before" in out


def test_show_a_number_is_of_the_running_year(rules: Path, capsys: Output) -> None:
    for year, shown in ((2566, "plan"), (2567, "wells"), (2570, "wells")):
        show_item(book(rules, year), "o2", None, "th")
        assert f"[{shown}]" in capsys.readouterr().out


def test_show_a_number_with_two_disclosures(rules: Path, capsys: Output) -> None:
    show_item(book(rules), "O2", 2567, "en")
    out = capsys.readouterr().out
    assert "asks for 2 disclosures" in out
    assert out.index("[lamps]") < out.index("[wells]")


def test_show_what_no_year_lists(rules: Path, capsys: Output) -> None:
    edit(rules / "oit-2567.yaml", "      - wells\n", "")
    show_item(book(rules), "wells", None, "en")
    assert "not in the list of any year yet" in capsys.readouterr().out


def test_show_never_reads_markup(rules: Path, capsys: Output) -> None:
    edit(rules / "disclosures" / "plan.yaml", "publish the plan", "'[bold red]x[/] :smile:'")
    show_item(book(rules), "plan", None, "en")
    assert "[bold red]x[/] :smile:" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("item", "year", "said"),
    [
        ("lmaps", None, "lamps"),
        ("O77", 2566, "O77"),
        ("O1", 2599, "2566, 2567"),
        ("wells", 2566, "O2 (2567)"),
        ("../core", None, "disclosure"),
    ],
)
def test_show_what_is_not_there(item: str, year: int | None, said: str, rules: Path) -> None:
    with pytest.raises(UsageError) as raised:
        show_item(book(rules), item, year, "en")
    assert said in raised.value.text.en


def test_diff(rules: Path, capsys: Output) -> None:
    diff_years(book(rules), 2566, 2567, "en")
    out = " ".join(capsys.readouterr().out.split())
    for words in (
        "lamps O1 O2 moved from O1 to O2; now in one item with wells",
        "plan O2 O1 moved from O2 to O1; period: of the fiscal year checked → of the whole",
        "no longer asks for amounts",
        "wells - O2 new",
        "1 new, 0 gone, 2 changed",
    ):
        assert words in out


def test_diff_the_other_way(rules: Path, capsys: Output) -> None:
    diff_years(book(rules), 2567, 2566, "en")
    out = capsys.readouterr().out
    for words in ("gone", "asks for amounts too", "no longer in one item with wells"):
        assert words in out


def test_diff_of_a_year_with_itself(rules: Path, capsys: Output) -> None:
    diff_years(book(rules), 2566, 2566, "en")
    assert capsys.readouterr().out == "2566 and 2566 are the same\n"


def test_a_disclosure_by_words_of_its_title(rules: Path) -> None:
    one = book(rules)
    title = next(iter(one.years.values())).items[0].disclosures[0].title.th
    with pytest.raises(UsageError, match=one.disclosures[0]):
        one.find(title[2:8])


def test_a_number_in_thai_digits(rules: Path) -> None:
    one = book(rules)
    assert one.find("O๑", 2566) == one.find("o1", 2566)
