"""``rules test`` and ``rules new``: what is begun passes, what is broken is shown."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from oitcheck.errors import OutputError, RuleError, UsageError
from oitcheck.reading.reader import Reader
from oitcheck.rulebook import trial
from oitcheck.rulebook.lint import check_rules
from oitcheck.rulebook.new import new_rule
from oitcheck.rulebook.trial import chosen, try_rules
from oitcheck.rulesets import load_ruleset
from tests.rulebook.small import book, edit

Output = pytest.CaptureFixture[str]


def test_what_is_begun_passes_at_once(tmp_path: Path, capsys: Output) -> None:
    folder = tmp_path / "mine"
    new_rule("bus_stops", folder, "en")
    out = capsys.readouterr().out
    assert "oitcheck rules test bus_stops" in out
    assert check_rules(folder, strict=True, lang="en") == 0
    assert try_rules(book(folder), [], None, "en") == 0
    assert "3 of 3 examples pass" in capsys.readouterr().out


def test_begun_in_a_folder_with_years(rules: Path, capsys: Output) -> None:
    new_rule("bus_stops", rules, "th")
    assert check_rules(rules, strict=False, lang="th") == 0
    assert "bus_stops.yaml:1: คำเตือน" in capsys.readouterr().out, "no year lists it yet"
    edit(rules / "oit-2567.yaml", "      - wells\n", "      - wells\n      - bus_stops\n")
    assert check_rules(rules, strict=True, lang="th") == 0
    assert try_rules(book(rules), ["bus_stops"], None, "th") == 0


@pytest.mark.parametrize(
    "name",
    ["Lamps", "../x", "a b", "", "ไฟ", "_a", "a__b", "9a", "a/b", "con", "lpt1", "a" * 61],
)
def test_names_that_will_not_do(name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="lamp_posts"):
        new_rule(name, tmp_path / "rules", "en")
    assert not (tmp_path / "rules").exists()


def test_nothing_is_written_over(rules: Path) -> None:
    before = (rules / "disclosures" / "lamps.yaml").read_bytes()
    with pytest.raises(UsageError, match="there already"):
        new_rule("lamps", rules, "en")
    assert (rules / "disclosures" / "lamps.yaml").read_bytes() == before
    (rules / "disclosures" / "lamps.yaml").unlink()
    with pytest.raises(UsageError, match=r"lamps\.examples"):
        new_rule("lamps", rules, "en")


def test_nothing_is_left_where_it_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "rules").write_text("a file")
    with pytest.raises(OutputError, match="--rules"):
        new_rule("lamps", tmp_path / "rules", "en")
    assert (tmp_path / "rules").read_text() == "a file"


def test_another_verdict_is_shown(rules: Path, capsys: Output) -> None:
    examples = rules / "disclosures" / "lamps.examples"
    shutil.move(examples / "partial-no-telephone", examples / "present-no-telephone")
    assert try_rules(book(rules), ["lamps"], None, "en") == 1
    out = capsys.readouterr().out
    for words in (
        "lamps/present-no-telephone",
        "- wanted status: present",
        "+ found status: partial",
        "content: met “รายละเอียดของเรื่องใหม่",
        "phone: not met",
        "2 of 3 examples pass",
    ):
        assert words in out
    assert "present-page-with-everything" not in out


def test_another_quote_is_shown(rules: Path, capsys: Output) -> None:
    (folder,) = (rules / "disclosures" / "lamps.examples").glob("present-*")
    edit(folder / "page.html", "<!-- evidence: phone -->\n", "")
    edit(folder / "page.html", "<h1>", "<!-- evidence: phone --><h1>")
    assert try_rules(book(rules), [f"lamps/{folder.name}"], None, "en") == 1
    out = capsys.readouterr().out
    assert "- wanted phone: “ข้อมูลเรื่องใหม่ lamps” quoted" in out
    assert "+ found phone: met “โทรศัพท์ 044-009-123”" in out
    assert "0 of 1 examples pass" in out


def test_what_must_not_be_quoted(rules: Path, capsys: Output) -> None:
    (folder,) = (rules / "disclosures" / "lamps.examples").glob("present-*")
    edit(folder / "page.html", "<!-- evidence: phone -->", "<!-- not evidence: phone -->")
    assert try_rules(book(rules), ["lamps"], None, "th") == 1
    assert "- ควรได้ phone: ต้องไม่ยกข้อความ" in capsys.readouterr().out


def test_an_example_that_cannot_be_run_fails_alone(rules: Path, capsys: Output) -> None:
    (folder,) = (rules / "disclosures" / "lamps.examples").glob("present-*")
    for page in folder.iterdir():
        page.unlink()
    assert try_rules(book(rules), ["lamps"], None, "en") == 1
    assert "2 of 3 examples pass" in capsys.readouterr().out


def test_which_examples_are_meant(rules: Path) -> None:
    def names(*wanted: str, year: int | None = None) -> list[str]:
        return [example.name.split("-")[0] for example in chosen(book(rules), wanted, year)]

    lamps = ["lamps/missing", "lamps/partial", "lamps/present"]
    assert names("lamps") == names("lamps", "lamps") == names("O1", year=2566) == lamps
    assert names("O2", year=2567) == [*lamps, "wells/missing", "wells/partial", "wells/present"]
    assert len(names()) == 9
    assert names("lamps/partial-no-telephone") == ["lamps/partial"]


@pytest.mark.parametrize("wanted", ["lmaps", "O99", "lamps/present-no-such", "lamps/"])
def test_what_is_not_there(wanted: str, rules: Path) -> None:
    if wanted == "lamps/":
        assert len(chosen(book(rules), [wanted])) == 3
        return
    with pytest.raises(UsageError):
        chosen(book(rules), [wanted])


def test_no_examples_at_all(rules: Path) -> None:
    for folder in (rules / "disclosures").glob("*.examples"):
        shutil.rmtree(folder)
    for wanted in ([], ["lamps"]):
        with pytest.raises(UsageError, match="no examples"):
            try_rules(book(rules), wanted, None, "en")


def test_a_wrong_rule_or_name_is_refused(rules: Path) -> None:
    examples = rules / "disclosures" / "lamps.examples"
    next(examples.glob("partial-*")).rename(examples / "nearly-there")
    with pytest.raises(RuleError, match="nearly-there"):
        try_rules(book(rules), ["lamps"], None, "en")
    edit(rules / "disclosures" / "wells.yaml", "check: phone", "check: phnoe")
    with pytest.raises(RuleError, match="phone"):
        try_rules(book(rules), ["wells"], None, "en")


def test_one_reader_and_every_list_read_once(
    rules: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    readers, lists = [], []

    class Counted(Reader):
        def __init__(self) -> None:
            readers.append(self)
            super().__init__()

    def load(path: Path) -> object:
        lists.append(path)
        return load_ruleset(path)

    monkeypatch.setattr(trial, "Reader", Counted)
    monkeypatch.setattr("oitcheck.rulebook.book.load_ruleset", load)
    assert try_rules(book(rules), ["lamps", "wells"], None, "en") == 0
    assert len(readers) == 1
    assert len(lists) == len(set(lists))


def test_progress_is_told_on_standard_error(
    rules: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setattr(trial, "EVERY", -1.0)
    assert try_rules(book(rules), ["lamps"], None, "en") == 0
    captured = capsys.readouterr()
    assert "[3/3] lamps/present-page-with-everything" in captured.err
    assert "[3/3]" not in captured.out
