"""Rule files: what is right loads as text, what is wrong is named with file, line and a way out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from oitcheck.errors import RuleError, UsageError
from oitcheck.matching import Finder
from oitcheck.model import Link
from oitcheck.rulefiles import load_disclosure, rules_folder
from oitcheck.rulesets import load_ruleset
from oitcheck.strict import MAX_SIZE

GOOD = """\
id: mail
title: {th: อีเมล, en: E-mail}
responsible: [สำนักปลัด]
find:
  link_text: [ติดต่อหน่วยงาน]
require:
  - {check: email, id: mail, name: {th: อีเมล, en: E-mail}}
  - {check: phone, id: fax, name: โทรสาร, label: [โทรสาร, no, "1205", 2566]}
remedy: เพิ่มอีเมล
"""


def _file(folder: Path, text: str) -> Path:
    path = folder / "mail.yaml"
    path.write_text(text, "utf-8")
    return path


def _wrong(folder: Path, text: str) -> RuleError:
    path = _file(folder, text)
    with pytest.raises(RuleError) as raised:
        load_disclosure(path)
    for said in (raised.value.text.th, raised.value.text.en):
        assert said.startswith(f"{path}:{raised.value.line}: ")
    assert raised.value.exit_code == 2
    return raised.value


def test_every_value_is_text(tmp_path: Path) -> None:
    disclosure = load_disclosure(_file(tmp_path, GOOD))
    assert disclosure.require[1].options["label"] == ("โทรสาร", "no", "1205", "2566")
    assert disclosure.require[1].name.en == disclosure.require[1].name.th == "โทรสาร"
    assert disclosure.title.en == "E-mail"
    assert disclosure.front_page is False
    assert disclosure.require[0].id == "mail"


def test_an_id_is_the_check_where_none_is_given(tmp_path: Path) -> None:
    text = GOOD.replace("id: mail, name", "name")
    assert load_disclosure(_file(tmp_path, text)).require[0].id == "email"


@pytest.mark.parametrize("word", ["yes", "no"])
def test_yes_and_no_are_words(word: str, tmp_path: Path) -> None:
    disclosure = load_disclosure(_file(tmp_path, f"{GOOD}front_page: {word}\n"))
    assert disclosure.front_page is (word == "yes")


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("remedy: เพิ่มอีเมล", "remdy: x", 9, "remedy"),
        ("  link_text:", "  link_txt:", 5, "link_text"),
        ("check: email", "check: emial", 7, "email"),
        ("label: [", "lable: [", 8, "label"),
        ("remedy: เพิ่มอีเมล", "remedy: x\nremedy: y", 10, "remedy"),
        ("id: mail\n", "", 1, "id"),
        ("check: email, ", "", 7, "check"),
        ("[ติดต่อหน่วยงาน]", "[ติดต่อ, '...']", 5, "no letters"),
        ("[ติดต่อหน่วยงาน]", "{a: b}", 5, "text"),
        ("{th: อีเมล, en: E-mail}\nresponsible", "{th: อีเมล}\nresponsible", 2, "en"),
        ("remedy: เพิ่มอีเมล", "remedy: ''", 9, "text"),
        ("find:\n  link_text: [ติดต่อหน่วยงาน]", "find: x", 4, "key"),
        ("[สำนักปลัด]", "[สำนักปลัด", 4, ""),
        ("remedy: เพิ่มอีเมล", "remedy: *a", 9, ""),
        ("remedy: เพิ่มอีเมล", "remedy: !!python/object:os.system x", 9, ""),
        ("remedy: เพิ่มอีเมล", "front_page: maybe\nremedy: x", 9, "yes"),
    ],
)
def test_an_error_names_file_line_and_the_right_word(
    old: str, new: str, line: int, said: str, tmp_path: Path
) -> None:
    assert old in GOOD
    error = _wrong(tmp_path, GOOD.replace(old, new, 1))
    assert error.line == line, error.text.en
    assert said in error.text.en


def test_aliases_are_refused(tmp_path: Path) -> None:
    error = _wrong(tmp_path, GOOD.replace("[ติดต่อหน่วยงาน]", "*a"))
    assert "alias" in error.text.en
    assert error.line == 5
    assert _wrong(tmp_path, GOOD.replace("[สำนักปลัด]", "&a [สำนักปลัด]")).line == 3


def test_an_alias_bomb_costs_nothing(tmp_path: Path) -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)
    )
    assert "alias" in _wrong(tmp_path, bomb).text.en


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    assert str(MAX_SIZE) in _wrong(tmp_path, "# " + "x" * MAX_SIZE).text.en


def test_deep_nesting_is_an_error_not_a_crash(tmp_path: Path) -> None:
    _wrong(tmp_path, "id: " + "[" * 100_000)


@pytest.mark.parametrize("text", ["", "# only a remark\n", "---\n"])
def test_an_empty_file(text: str, tmp_path: Path) -> None:
    _wrong(tmp_path, text)


def test_two_documents_in_one_file(tmp_path: Path) -> None:
    _wrong(tmp_path, f"{GOOD}---\nid: x\n")


def test_a_file_that_is_no_utf8(tmp_path: Path) -> None:
    path = tmp_path / "mail.yaml"
    path.write_bytes("id: อีเมล".encode("cp874"))
    with pytest.raises(RuleError):
        load_disclosure(path)


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    """Notepad on Windows writes one."""
    path = tmp_path / "mail.yaml"
    path.write_text(GOOD, "utf-8-sig")
    assert load_disclosure(path).id == "mail"


# Rulesets


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    copied = tmp_path / "rules"
    copied.mkdir()
    shutil.copy(rules_folder() / "core.yaml", copied)
    (copied / "disclosures").mkdir()
    for file in (rules_folder() / "disclosures").glob("*.yaml"):
        shutil.copy(file, copied / "disclosures")
    return copied


def _edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_core() -> None:
    core = load_ruleset("core")
    assert [i.number for i in core.items] == ["O2", "O5", "O17", "O18", "O28", "O30"]
    assert all(r.basis == "F" for i in core.items for d in i.disclosures for r in d.require)
    periods = [d.period for i in core.items for d in i.disclosures]
    assert periods == ["", "", "", "current", "previous", ""]
    assert core.fiscal_year is None
    note = core.items[1].note
    assert note
    assert "O3 (2568)" in note.en


def test_points_are_nested_means() -> None:
    points = {i.number: i.points for i in load_ruleset("core").items}
    assert points["O2"] == pytest.approx(100 / 2 / 5 / 9, abs=0.001)
    assert points["O28"] == pytest.approx(100 / 2 / 5 / 4, abs=0.001)


def test_by_name_file_and_folder(rules: Path) -> None:
    digests = {load_ruleset(r).digest for r in ("core", rules, rules / "core.yaml", str(rules))}
    assert len(digests) == 1


@pytest.mark.parametrize("file", ["core.yaml", "disclosures/contact.yaml"])
def test_the_digest_changes_with_any_rule(file: str, rules: Path) -> None:
    before = load_ruleset(rules).digest
    path = rules / file
    path.write_text(path.read_text("utf-8") + "\n# a remark\n", "utf-8")
    assert load_ruleset(rules).digest != before


def test_a_changed_file_is_read_again(rules: Path) -> None:
    load_ruleset(rules)
    _edit(rules / "disclosures" / "contact.yaml", "- ติดต่อเรา", "- ติดต่อพวกเรา")
    contact = load_ruleset(rules).items[1].disclosures[0]
    assert "ติดต่อพวกเรา" in contact.find.link_text


@pytest.mark.parametrize("name", ["cor", "oit-2599", "/no/such/folder", "no/such.yaml"])
def test_no_such_rules(name: str) -> None:
    with pytest.raises(UsageError) as raised:
        load_ruleset(name)
    assert "core" in raised.value.text.en
    assert raised.value.exit_code == 2


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("disclosures: [contact]", "disclosures: [contct]", "contact"),
        ('sub_indicator: "9.3"', 'sub_indicator: "9.9"', "9."),
        ("basis: F", "basis: FF", "F"),
        ("period: previous", "period: previos", "previous"),
        ("item_count: 43", "item_count: many", "many"),
        ("item_count: 43", "item_count: -1", "-1"),
        ("items: 9,", "items: 0,", "0"),
        ("id: core", "id: core\nfiscal_year: '๒๕๖๖'", "๒๕๖๖"),
    ],
)
def test_a_wrong_ruleset(old: str, new: str, said: str, rules: Path) -> None:
    _edit(rules / "core.yaml", old, new)
    with pytest.raises(RuleError) as raised:
        load_ruleset(rules)
    assert said in raised.value.text.en
    assert "core.yaml:" in raised.value.text.en


def test_a_disclosure_may_not_lead_out_of_the_rules(rules: Path) -> None:
    _edit(rules / "core.yaml", "disclosures: [contact]", "disclosures: [../core]")
    with pytest.raises(RuleError):
        load_ruleset(rules)


def test_an_item_number_stands_once(rules: Path) -> None:
    _edit(rules / "core.yaml", "number: O5", "number: O2")
    with pytest.raises(RuleError) as raised:
        load_ruleset(rules)
    assert "O2" in raised.value.text.en


def test_a_requirement_stands_once(tmp_path: Path) -> None:
    error = _wrong(tmp_path, GOOD.replace("id: fax", "id: mail"))
    assert error.line == 8


def test_a_check_without_its_label_is_refused(tmp_path: Path) -> None:
    text = (rules_folder() / "disclosures" / "contact.yaml").read_text("utf-8")
    line = next(x for x in text.split("\n") if "id: fax" in x)
    copy = tmp_path / "contact.yaml"
    copy.write_text(text.replace(line, line.split(", label")[0] + "}"), "utf-8")
    with pytest.raises(RuleError, match="label"):
        load_disclosure(copy)


def test_an_office_that_does_not_exist_is_refused_with_the_nearest(tmp_path: Path) -> None:
    text = (rules_folder() / "disclosures" / "executives.yaml").read_text("utf-8")
    copy = tmp_path / "executives.yaml"
    copy.write_text(text.replace("role: [chief]", "role: [cheif]"), "utf-8")
    with pytest.raises(RuleError, match="chief"):
        load_disclosure(copy)


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("least: many", "many"),
        ("least: 0", "0"),
        ("places: x", "x"),
        ("drawn: [no]", "yes"),
        ("dated: [no]", "yes"),
        ("links: [all]", "out|no"),
    ],
)
def test_a_setting_has_only_its_own_values(option: str, said: str, tmp_path: Path) -> None:
    line = f"  - {{check: mentions, id: more, name: ก, phrase: [กองทุนหมู่บ้าน], {option}}}\n"
    text = GOOD.replace("require:\n", f"require:\n{line}")
    with pytest.raises(RuleError, match=said):
        load_disclosure(_file(tmp_path, text))


OURS = sorted((rules_folder() / "disclosures").glob("*.yaml"))


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_every_disclosure_says_where_it_belongs_and_how_it_may_read(path: Path) -> None:
    own = load_disclosure(path)
    assert own.where.th
    assert own.where.en
    assert 60 <= len(own.wording) <= 400
    title = own.wording.split(":", 1)[0].replace("{year}", "2566").replace("{agency}", "")
    named = Finder(own, 2566).link(Link("http://x/", title.strip()))
    assert named >= 30, "a link so named would not be recognised"


def test_where_wording_and_duty_are_read_and_may_be_left_out(tmp_path: Path) -> None:
    bare = load_disclosure(_file(tmp_path, GOOD))
    assert (bare.where.th, bare.wording, bare.duty) == ("", "", None)
    more = "where: เมนู\nwording: ‘{agency}’ ปี {year}\nduty: {th: ก, en: a, basis: KH}\n"
    full = load_disclosure(_file(tmp_path, GOOD + more))
    assert (full.where.th, full.wording) == ("เมนู", "‘{agency}’ ปี {year}")
    assert full.duty is not None
    assert (full.duty.law.en, full.duty.basis) == ("a", "KH")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("wording: '{name}'", "agency"),
        ("duty: {th: ก, en: a}", "basis"),
        ("duty: {th: ก, en: a, basis: XX}", "S"),
        ("where: {th: เมนู}", "en"),
    ],
)
def test_wrong_advice_is_told_with_its_line(tmp_path: Path, line: str, says: str) -> None:
    error = _wrong(tmp_path, f"{GOOD}{line}\n")
    assert error.line == 10
    assert says in error.text.en
