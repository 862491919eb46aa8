"""``result.xlsx``: the result for those who work in a spreadsheet."""

from __future__ import annotations

import io
import time
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any
from xml.etree import ElementTree

import pytest
from python_calamine import CalamineWorkbook

from oitcheck.model import Evidence, ScanResult
from oitcheck.notes import fingerprint
from oitcheck.report import RENDERERS, join, workbook
from oitcheck.report.columns import AUDITORS, ITEMS
from oitcheck.report.workbook import LONGEST, cut, target
from oitcheck.texts import Lang, Text, say
from tests.report.noted import FAX, noted
from tests.report.samples import evidence, hostile, part, result, year_result

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
SHEETS = {
    "th": ["สรุปผล", "ผลรายข้อ", "สิ่งที่ต้องมี", "หลักฐาน", "ขอบเขตการตรวจ"],
    "en": ["Summary", "Items", "Requirements", "Evidence", "Coverage"],
}


def _bytes(made: ScanResult, lang: Lang = "en") -> bytes:
    made_of = RENDERERS["xlsx"].render(join(made, lang=lang))
    assert isinstance(made_of, bytes)
    return made_of


def _rows(made: ScanResult, sheet: int, lang: Lang = "en") -> list[dict[str, Any]]:
    with CalamineWorkbook.from_filelike(io.BytesIO(_bytes(made, lang))) as book:
        head, *rows = book.get_sheet_by_index(sheet).to_python()
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


def _parts(made: bytes) -> Iterator[tuple[str, ElementTree.Element]]:
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        assert packed.testzip() is None
        for name in packed.namelist():
            yield name, ElementTree.fromstring(packed.read(name))


def _sheet(made: bytes, number: int) -> ElementTree.Element:
    return dict(_parts(made))[f"xl/worksheets/sheet{number}.xml"]


def _one(root: ElementTree.Element, name: str) -> ElementTree.Element:
    found = root.find(f".//{MAIN}{name}")
    assert found is not None
    return found


@cache
def _many() -> ScanResult:
    """A year with hundreds of proofs."""
    proofs = tuple(evidence(f"p/{n}", f"ข้อความที่ {n} " * 20, ("แผน", "b")) for n in range(8))
    made = year_result()
    return replace(
        made,
        findings=tuple(
            replace(f, requirements=tuple(replace(p, evidence=proofs) for p in f.requirements))
            for f in made.findings
        ),
    )


@pytest.mark.parametrize("lang", ["th", "en"])
def test_the_sheets_in_the_language_of_the_report(lang: Lang) -> None:
    with CalamineWorkbook.from_filelike(io.BytesIO(_bytes(noted(), lang))) as book:
        assert book.sheet_names == SHEETS[lang]
        head = book.get_sheet_by_index(1).to_python()[0]
    assert head == [say(column).in_(lang) for column in ITEMS]


def test_the_items() -> None:
    rows = {row["Item"]: row for row in _rows(result(), 1)}
    assert list(rows) == ["O2", "O5", "O17", "O18", "O28", "O30"]
    row = rows["O5"]
    assert row["Website"] == "https://www.ban-nongsai.example/"
    assert row["Agency"] == "องค์การบริหารส่วนตำบลบ้านหนองทราย"
    assert (row["Rules"], row["Sub-indicator"]) == ("core", "9.1 ข้อมูลพื้นฐาน")
    assert row["Status"] == "Found, but does not meet the criteria"
    assert row["OIT points"] == pytest.approx(1.111, abs=0.001)
    assert row["Evidence code"] == fingerprint(result().findings[1])
    assert [rows[item]["Proposed call"] for item in rows] == [
        *(100, 0, "รอวินิจฉัย", "รอวินิจฉัย", 0, ""),
    ]
    assert {rows[item][say(column).en] for item in rows for column in AUDITORS} == {""}


def test_what_a_person_decided_is_filled_in_and_what_the_program_said_stands_beside() -> None:
    rows = {row["Item"]: row for row in _rows(noted(), 1)}
    row = rows["O5"]
    assert row["Status"] == "Found, all parts"
    assert row["What was found"].endswith(FAX)
    assert (row["Proposed call"], row["Auditor's call"]) == (0, 100)
    assert (row["Auditor's reason"], row["Reviewer"]) == (FAX, "หัวหน้ากลุ่ม")
    assert row["What the program said"].startswith("Found, but does not meet the criteria: ")
    assert rows["O17"]["Auditor's call"] == "รอวินิจฉัย"
    assert rows["O2"]["What the program said"] == ""


def test_a_decision_on_other_evidence_is_not_offered_as_one_on_this() -> None:
    row = next(row for row in _rows(noted(evidence="0123456789"), 1) if row["Item"] == "O5")
    assert [row[say(column).en] for column in AUDITORS] == ["", "", ""]
    assert row["Status"] == "A person has to look"
    assert row["What the program said"]


def test_the_auditors_cells_have_a_list_to_choose_from() -> None:
    sheet = _sheet(_bytes(result()), 2)
    choice = _one(sheet, "dataValidation")
    column = chr(ord("A") + ITEMS.index(AUDITORS[0]))
    assert choice.attrib["sqref"] == f"{column}2:{column}7"
    assert _one(choice, "formula1").text == '"100,0,รอวินิจฉัย"'


def test_requirements_evidence_and_coverage() -> None:
    fax = next(row for row in _rows(result(), 2) if row["Requirement"] == "Fax number")
    assert (fax["Item"], fax["Outcome"], fax["Proofs"]) == ("O5", "not met", 0)
    assert fax["Disclosure"] == "Contact information"
    assert fax["Basis"].startswith("F ")
    proof = next(row for row in _rows(result(), 3) if row["Item"] == "O5")
    assert proof["Address"] == "https://www.ban-nongsai.example/contact"
    assert proof["Click path"] == "Home > ติดต่อเรา"
    assert proof["Opened on"] == datetime(2023, 4, 1, 9, 1, 12)
    assert len(proof["SHA-256"]) == 64
    kinds = [row["Kind"] for row in _rows(result(), 4)]
    assert kinds == ["Not read"] * 3 + ["Without end, not all opened"] * 2
    assert _rows(result(), 4)[0]["Address"].endswith("แผนงบ-2566.pdf")


def test_places_and_pictures_of_proofs() -> None:
    made = replace(
        result().findings[1].requirements[0].evidence[0],
        place="หน้า 3 (OCR 71%)",
        screenshot="evidence/O5-1.png",
    )
    finding = result().findings[1]
    wanted = replace(finding.requirements[0], evidence=(made,))
    row = _rows(result([replace(finding, requirements=(wanted,))]), 3)[0]
    assert row["Place"].startswith("page 3 · ")
    assert row["Picture"] == "evidence/O5-1.png"


def test_the_summary_tells_the_estimate_where_there_is_one() -> None:
    rows = _rows(year_result(), 0)
    lines = {row["Topic"]: row for row in rows if row["Section"] == "Estimate of the OIT score"}
    assert (next(iter(lines)), list(lines)[-1]) == ("Indicator 9", "OIT as a whole")
    whole = lines["OIT as a whole"]
    assert 0 < whole["Lowest"] < whole["Highest"] < 100
    assert (whole["Decided"], whole["Items"]) == (39, 42)
    values = [row["Value"] for row in rows]
    assert say("report.disclaimer").en in values
    assert say("report.not_found_means").en in values
    assert "Lowest" not in _rows(result(), 0)[0]


def test_the_summary_says_alarms_and_counts() -> None:
    rows = _rows(result(), 0)
    alarms = [row["Value"] for row in rows if row["Section"] == "Warnings"]
    assert alarms[:2] == [f"https://www.ban-nongsai.example/news/{n}" for n in (7, 8)]
    counts = [row["Value"] for row in rows if row["Section"] == "At a glance"]
    assert counts == [1] * 6


@pytest.mark.parametrize("number", range(1, 6))
def test_every_sheet_can_be_filtered_and_printed(number: int) -> None:
    sheet = _sheet(_bytes(result()), number)
    pane = _one(sheet, "pane").attrib
    assert (pane["ySplit"], pane["state"]) == ("1", "frozen")
    assert _one(sheet, "autoFilter").attrib["ref"].startswith("A1:")
    page = _one(sheet, "pageSetup").attrib
    assert (page["paperSize"], page["orientation"]) == ("9", "landscape")
    assert page["fitToHeight"] == "0"
    assert _one(sheet, "oddHeader").text
    assert "&P" in (_one(sheet, "oddFooter").text or "")
    assert not [row for row in sheet.iter(f"{MAIN}row") if "customHeight" in row.attrib]
    names = [n.attrib["name"] for n in dict(_parts(_bytes(result())))["xl/workbook.xml"].iter()
             if n.tag == f"{MAIN}definedName"]  # fmt: skip
    assert names.count("_xlnm.Print_Titles") == 5


def test_an_ampersand_in_the_name_is_no_code_of_the_header() -> None:
    site = replace(result().site, name="A&P &D" + "ก&" * 200)
    header = _one(_sheet(_bytes(result(site=site)), 1), "oddHeader").text or ""
    assert header.startswith("&LA&&P &&Dก&&ก")
    assert len(header) < 255


@pytest.mark.parametrize("lang", ["th", "en"])
def test_nothing_hostile_becomes_a_formula_or_a_link(lang: Lang) -> None:
    for name, root in _parts(_bytes(hostile(), lang)):
        assert not list(root.iter(f"{MAIN}f")), name
        for link in root.iter():
            if link.attrib.get("TargetMode") == "External":
                assert link.attrib["Target"].startswith(("http://", "https://"))
    rows = _rows(hostile(), 1, lang)
    assert [type(value) for value in rows[0].values()].count(str) == 15


def test_hostile_words_stand_in_the_cells() -> None:
    assert any("=HYPERLINK(" in str(v) for row in _rows(hostile(), 3) for v in row.values())
    assert not any("\x1b" in str(v) for row in _rows(hostile(), 3) for v in row.values())


@pytest.mark.parametrize("made", [result(), hostile(), result([]), noted(), _many()])
def test_the_same_report_makes_the_same_bytes_without_a_warning(made: ScanResult) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert _bytes(made) == _bytes(made)


def test_the_day_of_the_file_is_that_of_the_scan() -> None:
    core = dict(_parts(_bytes(result())))["docProps/core.xml"]
    assert "2023-04-01T02:03:41Z" in {element.text for element in core.iter()}


def test_letters_as_a_spreadsheet_counts_them() -> None:
    assert cut("ก" * LONGEST) == "ก" * LONGEST
    assert cut("ก" * LONGEST + "x") == "ก" * (LONGEST - 1) + "…"
    faces = cut("😀" * LONGEST)
    assert len(faces.encode("utf-16-le")) // 2 <= LONGEST
    faces.encode("utf-8")


def test_a_long_quote_is_cut_and_a_strange_one_does_not_break_the_file() -> None:
    strange = "\x00\x0b\x1b[31m\ud800\udfff\ufffe\uffff_x0041_\r\n<&>\"'" + "ย" * 40_000
    rows = _rows(_with(replace(evidence("x", "y"), quote=strange)), 3)
    assert rows[0]["Quote"].startswith("_x0041_\n<&>\"'ย")
    assert len(rows[0]["Quote"]) == LONGEST


def test_more_links_than_a_sheet_may_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_LINKS", 3)
    sheet = _sheet(_bytes(result()), 4)
    assert len(list(sheet.iter(f"{MAIN}hyperlink"))) == 3
    assert len(_rows(result(), 3)) == 8


@pytest.mark.parametrize(
    ("url", "leads"),
    [
        ("https://a.example/%E0%B9%81?x=1#y", "https://a.example/%E0%B9%81?x=1#y"),
        ("http://a.example:8080/แผน (1).pdf", "http://a.example:8080/%E0%B9%81%E0%B8%9C%E0%B8%99%20(1).pdf"),
        ("http://a.example/100%", "http://a.example/100%25"),
        ("HTTP://a.example", "HTTP://a.example"),
        ("https://user@a.example/", ""),
        ("https://[::1]/", ""),
        ("https://a b.example/", ""),
        ("https://a.example/" + "x" * 3_000, ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("//evil.example/", ""),
    ],
)  # fmt: skip
def test_what_may_be_a_link(url: str, leads: str) -> None:
    assert target(url) == leads


def test_an_address_that_must_not_be_a_link_is_text() -> None:
    made = _with(replace(evidence("x", "y"), url="https://user:pw@a.example/"))
    assert _rows(made, 3)[0]["Address"] == "https://user:pw@a.example/"
    assert not list(_sheet(_bytes(made), 4).iter(f"{MAIN}hyperlink"))


def test_the_calendar_of_the_reader() -> None:
    def codes(lang: Lang) -> str:
        styles = dict(_parts(_bytes(result(), lang)))["xl/styles.xml"]
        return " ".join(f.attrib["formatCode"] for f in styles.iter(f"{MAIN}numFmt"))

    assert "[$-107041E]" in codes("th")
    assert "[$-107041E]" not in codes("en")


def test_it_takes_a_moment() -> None:
    report = join(_many())
    began = time.process_time()
    RENDERERS["xlsx"].render(report)
    assert time.process_time() - began < 1.5


def _with(proof: Evidence) -> ScanResult:
    """A result with one proof."""
    finding = result().findings[0]
    name = Text("x", "x")
    wanted = part("executives", "people", name, finding.requirements[0].outcome, proofs=[proof])
    return result([replace(finding, requirements=(wanted,))])
