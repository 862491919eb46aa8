"""A small folder of rules: three disclosures, two years, and the list that follows the day."""

from __future__ import annotations

from pathlib import Path

from oitcheck.rulebook.book import Book
from oitcheck.rulebook.new import write

PLAN = """\
id: plan
title: {th: แผนงานประจำปี, en: Annual work plan}
responsible: [กองแผน]
find:
  link_text: [แผนงานประจำปี]
  not_link_text: [รายงานผล]
require:
  - {check: document, id: kind, name: เป็นแผน, phrase: [แผนงานประจำปี]}
  - {check: year, id: year, name: {th: เป็นของปี, en: Of the year}}
  - {check: amounts, id: amounts, name: {th: จำนวนเงิน, en: Amounts}}
neighbours:
  - link_text: [รายงานผลแผนงาน]
    why: {th: เป็นรายงาน, en: a report}
remedy: {th: ลงแผน, en: publish the plan}
"""
CORE = """\
id: core
title: {th: หลัก, en: Core}
item_count: 43
sub_indicators:
  - {code: "9.1", indicator: "9", items: 9, name: {th: พื้นฐาน, en: Basic}}
items:
  - {number: O9, disclosures: [lamps], sub_indicator: "9.1", basis: F}
"""
Y2566 = """\
# the list of 2566
id: oit-2566
title: {th: รายการ 2566, en: Items of 2566}
fiscal_year: 2566
item_count: 2
sub_indicators:
  - {code: "9.1", indicator: "9", items: 2, name: {th: พื้นฐาน, en: Basic}}
items:
  - number: O1
    title: {th: ไฟถนน, en: Street lamps}
    sub_indicator: "9.1"
    basis: S guide66   # page 3
    disclosures:
      - id: lamps
        period: none
  - number: O2
    sub_indicator: "9.1"
    basis: C oit-2565
    disclosures:
      - id: plan
        period: current
        period_basis: KM
        elements: {amounts: O}
"""
Y2567 = """\
id: oit-2567
title: {th: รายการ 2567, en: Items of 2567}
fiscal_year: 2567
item_count: 2
sub_indicators: []
items:
  - number: O1
    basis: C
    disclosures:
      - id: plan
        period: previous
        elements: {amounts: not_asked}
  - number: O2
    basis: C
    disclosures:
      - lamps
      - wells
"""
FILES = {"core": CORE, "oit-2566": Y2566, "oit-2567": Y2567}


def small_rules(folder: Path) -> Path:
    """Write the small rules into ``folder``."""
    for name in ("lamps", "wells"):
        write(name, folder / "disclosures" / f"{name}.yaml")
    plan = folder / "disclosures" / "plan.yaml"
    plan.write_text(PLAN, "utf-8")
    for name in ("present-plan", "missing-plan", "review-plan"):
        page = plan.with_suffix(".examples") / name / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text("<p>สวัสดี</p>", "utf-8")
    for name, text in FILES.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


def book(folder: Path, this_year: int = 2566) -> Book:
    """The rules of ``folder`` as read in ``this_year``."""
    return Book(folder, this_year)


def edit(file: Path, old: str, new: str) -> None:
    """Replace what stands once in ``file``."""
    text = file.read_text("utf-8")
    assert text.count(old) == 1, old
    file.write_text(text.replace(old, new), "utf-8")
