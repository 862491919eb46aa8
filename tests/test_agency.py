"""The site file: start, hosts, exemptions, own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from oitcheck.agency import Agency, load_agency, load_names, signed, with_words
from oitcheck.errors import RuleError, UsageError
from oitcheck.rulesets import load_ruleset
from tests.report.samples import result

CORE = load_ruleset("core")
GOOD = """\
start: www.x.go.th
hosts: [eservice.x.com, "https://www.y.go.th/a"]
exempt:
  - {item: O17, reason: ไม่มีภารกิจให้บริการ}
words:
  budget_plan: [แผนใช้เงินประจำปี]
"""


def _load(tmp_path: Path, text: str) -> Agency:
    file = tmp_path / "site.yaml"
    file.write_text(text, "utf-8")
    return load_agency(file, CORE)


def test_a_whole_file(tmp_path: Path) -> None:
    agency = _load(tmp_path, GOOD)
    assert agency.start == "www.x.go.th"
    assert agency.hosts == ("eservice.x.com", "y.go.th")
    assert agency.exempt == {"O17": "ไม่มีภารกิจให้บริการ"}
    plan = next(i for i in with_words(CORE, agency).items if i.number == "O18").disclosures[0]
    assert "แผนใช้เงินประจำปี" in plan.find.link_text
    assert "แผนการใช้จ่ายงบประมาณ" in plan.find.link_text


def test_a_number_may_be_written_as_officials_do(tmp_path: Path) -> None:
    for number in ("ข้อ ๑๗", "o17", "OIT 17"):
        assert "O17" in _load(tmp_path, GOOD.replace("item: O17", f"item: {number}")).exempt


def test_without_words_the_rules_are_the_same() -> None:
    assert with_words(CORE, Agency()) is CORE


NAMES = """\
name: องค์การบริหารส่วนตำบลตัวอย่าง
district: อำเภอคง
province: จังหวัดนครราชสีมา
divisions:
  กองคลัง: กองคลังและพัสดุ
  สำนักปลัด: [งานธุรการ, งานบุคคล]
"""


def test_a_result_goes_by_the_names_that_the_agency_gives_itself(tmp_path: Path) -> None:
    agency = _load(tmp_path, GOOD + NAMES)
    made = signed(result(), agency)
    assert (made.site.name, made.site.district, made.site.province) == (
        "องค์การบริหารส่วนตำบลตัวอย่าง", "อำเภอคง", "จังหวัดนครราชสีมา",
    )  # fmt: skip
    who = {f.item: f.responsible for f in made.findings}
    assert who["O5"] == ("งานธุรการ", "งานบุคคล")
    assert who["O18"] == ("กองคลังและพัสดุ",)
    assert signed(made, agency) == made
    assert signed(result(), Agency()) == result()


def test_the_names_alone_are_read_of_a_file_for_other_rules(tmp_path: Path) -> None:
    file = tmp_path / "site.yaml"
    file.write_text("exempt:\n  - {item: O99, reason: x}\n" + NAMES, "utf-8")
    assert load_names(file).province == "จังหวัดนครราชสีมา"
    file.write_text("nmae: x\n", "utf-8")
    with pytest.raises(RuleError):
        load_names(file)


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("item: O17", "item: O71", 4, "O71"),
        ("budget_plan:", "budget_pln:", 6, "budget_plan"),
        ("words:", "divisions: {กองคลาง: x}\nwords:", 5, "กองคลัง"),
        ("hosts:", "host:", 2, "hosts"),
        ("[แผนใช้เงินประจำปี]", '["-"]', 6, "no letters"),
        ("eservice.x.com", "eservice", 2, "eservice"),
        ("reason: ไม่มีภารกิจให้บริการ", "why: x", 4, "why"),
        (
            "  - {item: O17, reason: ไม่มีภารกิจให้บริการ}",
            "  - {item: O17, reason: a}\n  - {item: O17, reason: b}",
            5,
            "O17",
        ),
    ],
)
def test_a_wrong_file_is_named(old: str, new: str, line: int, said: str, tmp_path: Path) -> None:
    assert old in GOOD
    with pytest.raises(RuleError, match=said) as raised:
        _load(tmp_path, GOOD.replace(old, new))
    assert raised.value.line == line


def test_a_start_that_is_no_site(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        _load(tmp_path, "start: ftp://x.go.th/")
