"""``rules confirm``: lines are only inserted, and a wrong file is never left behind."""

from __future__ import annotations

import difflib
import getpass
import os
import stat
from pathlib import Path

import pytest

from oitcheck.errors import OutputError, RuleError, UsageError
from oitcheck.rulebook import confirm
from oitcheck.rulebook.confirm import confirm_item
from oitcheck.rulefiles import rules_folder
from oitcheck.rulesets import load_ruleset
from tests.rulebook.small import Y2566, book, edit


def _confirm(rules: Path, item: str, source: str = "คู่มือ หน้า 4", **options: object) -> None:
    given = {"by": "สมชาย", **options}
    confirm_item(book(rules), 2566, item, source, **given)  # type: ignore[arg-type]


def _added(before: str, after: str) -> list[str]:
    """The lines that were inserted; nothing may be taken away."""
    changes = [d for d in difflib.ndiff(before.splitlines(), after.splitlines()) if d[0] in "+-"]
    assert all(change.startswith("+ ") for change in changes)
    return [change[2:] for change in changes]


@pytest.mark.parametrize("item", ["O2", "o2", "plan"])
def test_every_basis_of_the_item_becomes_s(item: str, rules: Path) -> None:
    file = rules / "oit-2566.yaml"
    before, others = file.read_text("utf-8"), load_ruleset(file).items[0]
    _confirm(rules, item)
    (line,) = _added(before, file.read_text("utf-8"))
    assert line.startswith('    confirmed: {source: "คู่มือ หน้า 4", by: "สมชาย", on: 20')
    one, two = load_ruleset(file).items
    assert one == others
    assert two.basis == "S"
    assert two.source.startswith("คู่มือ หน้า 4 (สมชาย, 20")
    (plan,) = two.disclosures
    assert plan.basis == "S"
    assert {want.basis for want in plan.require} == {"S"}
    assert list(rules.glob(".draft*")) == []


def test_a_remark_behind_the_basis_stays(rules: Path) -> None:
    file = rules / "oit-2566.yaml"
    before = file.read_text("utf-8")
    _confirm(rules, "O1")
    after = file.read_text("utf-8")
    assert len(_added(before, after)) == 1
    assert "    basis: S guide66   # page 3\n    confirmed:" in after


@pytest.mark.parametrize(
    "text", ['say "so": {x}, [y] # z', "a\nb\tc\x1b[31m", "\\n \\", "- *a &b !c"]
)
def test_any_words_may_be_the_source(text: str, rules: Path) -> None:
    _confirm(rules, "O1", text, by="a: b")
    source = load_ruleset(rules / "oit-2566.yaml").items[0].source
    assert source.startswith("a b c (a: b" if "\x1b" in text else f"{text} (a: b")


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_line_ends_and_the_byte_order_mark_stay(end: str, rules: Path) -> None:
    file = rules / "oit-2566.yaml"
    before = "\ufeff" + file.read_text("utf-8").replace("\n", end).rstrip()
    file.write_bytes(before.encode("utf-8"))
    _confirm(rules, "O2")
    after = file.read_bytes().decode("utf-8")
    assert after.replace(end, "").count("\r") + after.replace(end, "").count("\n") == 0
    assert "".join(x for x in after.splitlines(keepends=True) if "confirmed" not in x) == before


def test_the_basis_may_be_the_last_word_of_a_file(rules: Path) -> None:
    file = rules / "oit-2566.yaml"
    text = file.read_text("utf-8")
    text = text.replace("    basis: C oit-2565\n", "").rstrip() + "\n    basis: C oit-2565"
    file.write_text(text, "utf-8")
    _confirm(rules, "O2")
    assert load_ruleset(file).items[1].basis == "S"


def test_only_once_unless_forced(rules: Path) -> None:
    file = rules / "oit-2566.yaml"
    _confirm(rules, "O2", "first")
    once = file.read_text("utf-8")
    with pytest.raises(UsageError, match="--force") as raised:
        _confirm(rules, "O2", "second")
    assert "line 19" in raised.value.text.en
    assert file.read_text("utf-8") == once
    _confirm(rules, "O2", "second", force=True)
    assert file.read_text("utf-8") == once.replace("first", "second")


def test_an_earlier_one_in_a_block_is_replaced(rules: Path) -> None:
    file = rules / "oit-2566.yaml"
    block = "    confirmed:\n      source: s\n      by: b\n      on: 2023-01-01\n"
    edit(
        file, "    disclosures:\n      - id: plan\n", f"{block}    disclosures:\n      - id: plan\n"
    )
    _confirm(rules, "O2", "new", force=True)
    text = file.read_text("utf-8")
    assert text.count("confirmed:") == 1
    assert "source: s\n" not in text
    assert len(text.splitlines()) == len(Y2566.splitlines()) + 1


def test_an_item_in_brackets_is_left_alone(rules: Path) -> None:
    file = rules / "oit-2566.yaml"
    text = file.read_text("utf-8")
    flow = '  - {number: O2, sub_indicator: "9.1", basis: C, disclosures: [plan]}\n'
    file.write_text(text[: text.index("  - number: O2")] + flow, "utf-8")
    before = file.read_bytes()
    with pytest.raises(RuleError, match="brackets"):
        _confirm(rules, "O2")
    assert file.read_bytes() == before


def test_a_broken_file_is_named_and_left_alone(rules: Path) -> None:
    file = rules / "oit-2566.yaml"
    edit(file, "item_count: 2", "item_count: 3")
    before = file.read_bytes()
    with pytest.raises(RuleError, match=r"oit-2566\.yaml:5"):
        _confirm(rules, "O2")
    assert file.read_bytes() == before


def test_a_draft_that_would_be_wrong_never_takes_its_place(
    rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = rules / "oit-2566.yaml"
    before = file.read_bytes()
    for spoiled in ("confirmed: [", "confirmd: x", "merged: {th: x, en: x}"):
        monkeypatch.setattr(confirm, "_mapping", lambda *_, said=spoiled: said)
        with pytest.raises(RuleError, match=r"oit-2566\.yaml"):
            _confirm(rules, "O2")
        assert file.read_bytes() == before
        assert sorted(rules.glob(".draft*")) == []


@pytest.mark.parametrize("options", [{"source": " "}, {"by": ""}, {"by": "\x07"}])
def test_something_has_to_be_said(options: dict[str, str], rules: Path) -> None:
    with pytest.raises(UsageError, match="--"):
        _confirm(rules, "O2", **options)


@pytest.mark.parametrize("item", ["O9", "wells", "nothing"])
def test_what_the_year_does_not_have(item: str, rules: Path) -> None:
    with pytest.raises(UsageError):
        _confirm(rules, item)


def test_the_login_name_is_the_default(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "somsri")
    _confirm(rules, "O2", by=None)
    assert "(somsri, " in load_ruleset(rules / "oit-2566.yaml").items[1].source


def test_no_login_name(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError

    monkeypatch.setattr(getpass, "getuser", nobody)
    with pytest.raises(UsageError, match="--by"):
        _confirm(rules, "O2", by=None)


def test_a_file_that_may_not_be_written(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (rules / "oit-2566.yaml").read_bytes()
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(OutputError, match=r"oit-2566\.yaml.*--rules"):
        _confirm(rules, "O2")
    assert (rules / "oit-2566.yaml").read_bytes() == before


def test_a_folder_that_may_not_be_written(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(OutputError, match="Permission denied"):
        _confirm(rules, "O2")


@pytest.mark.skipif(os.name == "nt", reason="rights and links of Unix")
def test_rights_and_links_stay(rules: Path, tmp_path: Path) -> None:
    file = rules / "oit-2566.yaml"
    real = tmp_path / "real.yaml"
    file.rename(real)
    (rules / "disclosures").rename(tmp_path / "disclosures")
    (rules / "disclosures").symlink_to(tmp_path / "disclosures")
    file.symlink_to(real)
    real.chmod(0o640)
    _confirm(rules, "O2")
    assert file.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert "confirmed" in real.read_text("utf-8")


def test_items_of_the_running_year_can_be_confirmed(tmp_path: Path) -> None:
    """The list is copied; the disclosures are found where they came with oitcheck."""
    copy = tmp_path / "oit-2570.yaml"
    copy.write_bytes((rules_folder() / copy.name).read_bytes())
    shipped = book(tmp_path)
    for item in shipped.year(2570).items[::6]:
        confirm_item(shipped, 2570, item.number, "guide", by="me", force=True)
    assert {item.basis for item in load_ruleset(copy).items[::6]} == {"S"}
