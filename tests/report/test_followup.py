"""The follow-up report: the seed's own tables, and the columns that the scans fill in."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest
from docx import Document
from docx.oxml.ns import qn

from oitcheck.agency import load_names, signed
from oitcheck.measures import Measure, Measures, Part, Progress, load_measures
from oitcheck.model import Evidence, Finding, Status
from oitcheck.report import RENDERERS, join
from oitcheck.report.followup import doubts
from oitcheck.report.joined import Report
from oitcheck.report.progressed import contradictions, progress
from oitcheck.texts import Text
from oitcheck.thai.text import key
from tests.report.samples import HOME, every_status, hostile, result, with_statuses

SEED = Path(__file__).parent / "seed"
HEADS = ["ประเด็นที่เป็นข้อบกพร่อง/จุดอ่อนจากการประเมิน", "แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ", "ผู้รับผิดชอบ"]
TICKS = ["อยู่ระหว่างดำเนินการ", "ดำเนินการ", "ยังไม่ดำเนินการ"]
CORE = ["O2", "O5", "O17", "O18", "O28", "O30"]


def _seed() -> Report:
    found = signed(result(), load_names(SEED / "agency.yaml"))
    return join(found, measures=load_measures(SEED / "measures.yaml", CORE))


def _paper(report: Report) -> Any:
    made = RENDERERS["docx"].render(report)
    assert isinstance(made, bytes)
    return Document(BytesIO(made))


def _rows(table: Any) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_the_tables_are_those_of_the_seed() -> None:
    paper = _paper(_seed())
    written = "\n\n".join("\n".join("\t".join(row) for row in _rows(t)) for t in paper.tables)
    assert written + "\n" == (SEED / "tables.txt").read_text("utf-8")


def test_the_headings_are_those_of_the_seed() -> None:
    lines = [paragraph.text for paragraph in _paper(_seed()).paragraphs]
    assert lines[:4] == [
        "รายงานผลการดำเนินการมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
        "ขององค์การบริหารส่วนตำบลขามสมบูรณ์ อำเภอคง จังหวัดนครราชสีมา",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
        "รอบ ๖ เดือน (ตั้งแต่เดือนตุลาคม ๒๕๖๕ - เดือนมีนาคม ๒๕๖๖)",
    ]
    parts = [line for line in lines if line[:2] in ("๑.", "๒.", "๓.")]
    assert [part.split()[2] for part in parts] == ["IIT", "EIT", "OIT"]
    assert "๑. ด้าน IIT พบว่า ผลคะแนนของตัวชี้วัดด้าน การแก้ปัญหาการทุจริต ๘๑.๒๕ คะแนน" in parts[0]
    assert "การเปิดเผยข้อมูล ๗๕.๘๔ คะแนน" in parts[2]


def test_each_table_repeats_its_two_rows_of_headings() -> None:
    for table in _paper(_seed()).tables:
        first, second, *rest = table.rows
        assert [c.text for c in first.cells] == [*HEADS, *["ผลการดำเนินการ"] * 3, "หมายเหตุ"]
        assert [c.text for c in second.cells] == [*HEADS, *TICKS, "หมายเหตุ"]
        repeated = [bool(row._tr.xpath("./w:trPr/w:tblHeader")) for row in (first, second, *rest)]
        assert repeated == [True, True] + [False] * len(rest)


def test_the_page_lies_down_in_th_sarabun_with_thai_page_numbers() -> None:
    paper = _paper(_seed())
    section = paper.sections[0]
    assert section.page_width > section.page_height
    fonts = paper.styles["Normal"].element.rPr.rFonts
    assert {fonts.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "cs")} == {
        "TH SarabunPSK"
    }
    assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:fmt")) == "thaiNumbers"


def test_a_tick_that_contradicts_its_own_text_is_pointed_out_beside_it() -> None:
    report = _seed()
    told = "\n".join(doubts(report))
    assert (
        "ติ๊กไว้ที่ “อยู่ระหว่างดำเนินการ” แต่ข้อความบอกว่าทำเสร็จแล้ว (“ดำเนินการปรับปรุงข้อมูล เสร็จเรียบร้อยแล้ว”)"
        in told
    )
    assert "ติ๊กไว้ที่ “ดำเนินการ” แต่ข้อความบอกว่ายังทำไม่เสร็จ (“จะนำ”)" in told
    assert len(doubts(report)) == 3, "two of the words, one of the website"
    comments = [comment.text for comment in _paper(report).comments]
    assert any("ทำเสร็จแล้ว" in comment for comment in comments)


@pytest.mark.parametrize(
    ("tick", "words", "doubted"),
    [
        (Progress.DONE, "ปรับปรุงหน้าติดต่อเราเรียบร้อยแล้ว", False),
        (Progress.DONE, "", False),
        (Progress.DONE, "อยู่ระหว่างประสานผู้ดูแลเว็บไซต์", True),
        (Progress.DONE, "ยังไม่ได้ดำเนินการ", True),
        (Progress.DONE, "เฉพาะกรณีที่มีผู้ร้องเรียน", False),
        (Progress.GOING, "อยู่ระหว่างดำเนินการ คาดว่าจะแล้วเสร็จเดือนกันยายน", False),
        (Progress.GOING, "ดำเนินการแล้วเสร็จ", True),
        (Progress.GOING, "คาดว่าจะแล้วเสร็จในเดือนกันยายน", False),
        (Progress.NOT, "คาดว่าจะแล้วเสร็จภายในปีงบประมาณ", True),
        (Progress.DONE, "แล้วเสร็จ เพื่อให้ประชาชนจะได้รับทราบ", False),
        (Progress.DONE, "ยังมิได้ดำเนินการ", True),
        (Progress.DONE, "คาดว่าจะประกาศในเดือนหน้า", True),
        (Progress.GOING, "จะเผยแพร่ภายในเดือนนี้", False),
        (Progress.NOT, "ยังไม่ได้ดำเนินการ", False),
        (Progress.NOT, "ได้ดำเนินการตามแผนแล้ว", True),
        (Progress.NOT, "กำลังจัดทำเอกสาร", True),
        (None, "ดำเนินการแล้วเสร็จ", False),
    ],
)
def test_what_contradicts_a_tick(tick: Progress | None, words: str, doubted: bool) -> None:
    assert bool(list(contradictions(tick, [words]))) is doubted


@pytest.mark.parametrize(
    ("then", "now", "expected"),
    [
        (Status.MISSING, Status.PRESENT, Progress.DONE),
        (Status.PARTIAL, Status.PRESENT, Progress.DONE),
        (Status.MISSING, Status.PARTIAL, Progress.GOING),
        (Status.PARTIAL, Status.PARTIAL, Progress.GOING),
        (Status.MISSING, Status.MISSING, Progress.NOT),
        (Status.MISSING, Status.REVIEW, None),
        (Status.MISSING, Status.UNCHECKED, None),
        (Status.UNCHECKED, Status.MISSING, None),
        (None, Status.MISSING, None),
    ],
)
def test_two_scans_fill_in_the_columns(
    then: Status | None, now: Status, expected: Progress | None
) -> None:
    finding = every_status()[0]
    before = replace(finding, status=then) if then else None
    assert progress(before, replace(finding, status=now)) is expected


def test_with_an_older_scan_every_row_has_its_tick_and_what_was_mended_stays() -> None:
    older = with_statuses(O2=Status.MISSING, O5=Status.MISSING, O28=Status.MISSING)
    newer = with_statuses(O2=Status.PRESENT, O5=Status.PARTIAL, O28=Status.MISSING)
    rows = {
        row[0].split()[1]: row for row in _rows(_paper(join(newer, previous=older)).tables[0])[2:]
    }
    ticked = {item: [n for n in (3, 4, 5) if "✓" in row[n]] for item, row in rows.items()}
    assert ticked == {"O๒๘": [5], "O๕": [3], "O๒": [4]}
    assert "พบครบบนเว็บไซต์แล้ว" in rows["O๒"][4]


def test_what_nobody_knows_has_no_tick_and_its_reason_as_a_remark() -> None:
    older = with_statuses(O17=Status.MISSING)
    table = _rows(_paper(join(result(), previous=older)).tables[0])[2:]
    rows = {row[0].split()[1]: row for row in table}
    assert rows["O๑๗"][3:6] == ["", "", ""]
    assert "Google Forms" in rows["O๑๗"][6]


def test_with_one_scan_the_columns_are_left_for_a_person() -> None:
    rows = _rows(_paper(join(result())).tables[0])[2:]
    assert [row[0].split()[1] for row in rows] == ["O๕", "O๒๘"]
    assert all(row[3:6] == ["", "", ""] for row in rows)
    assert "ตรวจเว็บไซต์เมื่อ ๑ เมษายน ๒๕๖๖" in rows[0][6]
    assert rows[0][2] == "๑. สำนักปลัด"


def test_a_tick_that_the_website_contradicts_is_pointed_out() -> None:
    row = Measure(issues=(), items=("O28",), progress=Progress.DONE)
    issue = load_measures(SEED / "measures.yaml", CORE).oit
    assert issue is not None
    row = replace(row, issues=issue.measures[0].issues)
    measures = Measures(2566, 12, oit=Part(measures=(row,)))
    told = doubts(join(result(), measures=measures))
    assert len(told) == 1
    assert "O28" in told[0]
    assert "ไม่พบบนเว็บไซต์" in told[0]


def test_measures_of_another_year_are_pointed_out() -> None:
    assert doubts(join(result(), measures=Measures(2566, 6))) == []
    (told,) = doubts(join(result(), measures=Measures(2565, 6)))
    assert "2565" in told
    assert "2566" in told


def test_the_parts_of_the_page_stand_in_the_order_that_word_wants() -> None:
    section = _paper(_seed()).sections[0]._sectPr
    names = [child.tag.rsplit("}", 1)[-1] for child in section]
    order = ["footerReference", "pgSz", "pgMar", "pgNumType", "cols", "docGrid"]
    assert [name for name in names if name in order] == order


def test_the_contractor_reads_plain_digits_in_rows_that_stand_whole() -> None:
    made = RENDERERS["fixes"].render(join(result()))
    assert isinstance(made, bytes)
    (table,) = Document(BytesIO(made)).tables
    assert "O5 " in table.rows[1].cells[1].text
    assert all(row._tr.xpath("./w:trPr/w:cantSplit") for row in table.rows[1:])


def test_scores_by_indicator_stand_beside_those_of_last_year(tmp_path: Path) -> None:
    file = tmp_path / "measures.yaml"
    file.write_text(
        "fiscal_year: 2566\nround: 12\niit:\n  scores:\n"
        "    - {indicator: 1, name: การปฏิบัติหน้าที่, score: 90.5, last: 88}\n"
        "    - {indicator: 5, name: การแก้ปัญหาการทุจริต, score: 81.25}\n",
        "utf-8",
    )
    paper = _paper(join(result(), measures=load_measures(file, CORE)))
    assert _rows(paper.tables[0])[1:] == [
        ["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", "๙๐.๕๐", "๘๘.๐๐", "+๒.๕๐"],
        ["ตัวชี้วัดที่ ๕ การแก้ปัญหาการทุจริต", "๘๑.๒๕", "", ""],
    ]
    assert "รอบ ๑๒ เดือน" in paper.paragraphs[3].text


def test_a_hostile_result_makes_a_sound_paper_without_bad_links() -> None:
    for name in ("docx", "fixes"):
        made = RENDERERS[name].render(join(hostile(), previous=hostile()))
        assert isinstance(made, bytes)
        links = [r.target_ref for r in Document(BytesIO(made)).part.rels.values() if r.is_external]
        assert all(link.startswith(("http://", "https://")) for link in links)


def _evidence(finding: Finding) -> Evidence:
    return finding.requirements[0].evidence[0]


def test_a_row_leads_to_the_page_that_proves_it() -> None:
    report = join(with_statuses(), previous=with_statuses())
    paper = _paper(report)
    targets = {rel.target_ref for rel in paper.part.rels.values() if rel.is_external}
    assert _evidence(every_status()[1]).url in targets
    assert all(target.startswith(HOME) for target in targets)


@pytest.mark.e2e
def test_office_opens_the_papers_and_shows_thai(tmp_path: Path) -> None:
    made = replace(result(), finished_at=datetime(2023, 4, 1, 3, tzinfo=UTC))
    pages = _printed(tmp_path, join(made, previous=made, measures=_seed().measures), "docx")
    assert len(pages) >= 3
    assert all("ผู้รับผิดชอบ" in key(page) or "ผู้รับผิดชอบ" in page for page in pages[:3])
    fixes = _printed(tmp_path, join(made), "fixes")
    assert len(fixes) == 1, "the contractor gets one page"


def _printed(folder: Path, report: Report, name: str) -> Sequence[str]:
    """The text of each page as LibreOffice prints it, each page drawn to be sure that it can be."""
    office = shutil.which("soffice")
    assert office, "LibreOffice is missing: tests/install-system"
    file = folder / RENDERERS[name].FILE
    made = RENDERERS[name].render(report)
    assert isinstance(made, bytes)
    file.write_bytes(made)
    home = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    convert = ("--headless", "--convert-to", "pdf", "--outdir", str(folder), str(file))
    subprocess.run([office, home, *convert], check=True, capture_output=True, timeout=120)
    document = pdfium.PdfDocument(file.with_suffix(".pdf"))
    texts = []
    for page in document:
        ink = page.render(scale=1).to_pil().convert("L").histogram()
        assert sum(ink[:128]) > 500, "an empty page"
        texts.append(page.get_textpage().get_text_range())
    document.close()
    return texts


def test_texts_are_in_both_languages_for_the_doubts() -> None:
    told = next(contradictions(Progress.NOT, ["ดำเนินการแล้วเสร็จ"]))
    assert isinstance(told, Text)
    assert "finished" in told.en
