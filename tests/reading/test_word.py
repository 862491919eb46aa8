"""Word files: all that a reader sees, in order, page by page."""

from __future__ import annotations

from pathlib import Path

import docx
from docx.enum.section import WD_SECTION
from docx.shared import Inches

from oitcheck.model import Document, Problem, Reason
from oitcheck.reading.gather import MAX_CHARS, MAX_PAGES, MAX_ROWS
from oitcheck.reading.office import read_office
from oitcheck.thai.text import key
from tests.reading.office_files import (
    PLAN,
    WATER,
    W,
    new_page,
    p,
    packed,
    picture,
    text,
    word,
    word_parts,
)

BREAK = '<w:r><w:br w:type="page"/></w:r>'
NOTED = "<w:r><w:lastRenderedPageBreak/></w:r>"


def read(folder: Path, body: str) -> Document:
    return read_office(str(word(folder / "a.docx", body)))


def row(*cells: str) -> str:
    inside = "".join(f"<w:tc>{cell}</w:tc>" for cell in cells)
    return f"<w:tr>{inside}</w:tr>"


def test_a_file_of_the_library(tmp_path: Path) -> None:
    made = docx.Document()
    made.core_properties.title = "แผน  การใช้จ่าย"
    made.sections[0].header.paragraphs[0].text = "เทศบาลตำบลคำสมบูรณ์"
    made.sections[0].footer.paragraphs[0].text = "งานแผนและงบประมาณ"
    made.add_heading(PLAN)
    made.add_paragraph(WATER)
    table = made.add_table(2, 3)
    for cell, words in zip(table.rows[0].cells, ("ลำดับ", "โครงการ", "งบประมาณ"), strict=True):
        cell.text = words
    table.cell(1, 0).text = "๑"
    table.cell(1, 2).text = "1,250,000.00"
    new_page(made)
    made.add_paragraph("หน้าที่สอง")
    made.save(str(tmp_path / "a.docx"))
    document = read_office(str(tmp_path / "a.docx"))
    first = ("เทศบาลตำบลคำสมบูรณ์", PLAN, WATER, "ลำดับ โครงการ งบประมาณ", "๑ 1,250,000.00")
    assert document.pages == ("\n".join((*first, "งานแผนและงบประมาณ")), "หน้าที่สอง")
    assert (document.page_count, document.title, document.problem) == (2, "แผน การใช้จ่าย", None)
    assert document.whole
    assert document.tables[0].rows == (
        ("ลำดับ", "โครงการ", "งบประมาณ"),
        ("๑", "", "1,250,000.00"),
    )
    assert key("น้ำดื่ม กำหนดการ") in key(document.pages[0])


def test_thai_stays_as_it_is_written(tmp_path: Path) -> None:
    document = read(tmp_path, p("น้\u200bำ  ๑๒๓ กํา\u00a0หนด"))
    assert document.pages == ("น้ำ ๑๒๓ กํา หนด",)


def test_no_title_is_made_up(tmp_path: Path) -> None:
    assert read(tmp_path, p(PLAN)).title == ""


def test_pages(tmp_path: Path) -> None:
    assert read(tmp_path, p("one", BREAK) + p("two")).pages == ("", "one\ntwo")
    body = f"<w:p><w:r><w:t>one</w:t></w:r>{BREAK}<w:r><w:t>two</w:t></w:r></w:p>"
    assert read(tmp_path, body).pages == ("one", "two")
    assert read(tmp_path, p("one") + p("two", NOTED)).pages == ("one", "two")
    again = p("one") + f"<w:p>{BREAK}</w:p>" + p("two", NOTED) + p("three", NOTED)
    assert read(tmp_path, again).pages == ("one", "two", "three")
    empty = p("one") + f"<w:p>{BREAK}{BREAK}</w:p>" + p("two")
    assert read(tmp_path, empty).pages == ("one", "", "two")


def test_pages_of_their_own(tmp_path: Path) -> None:
    own = "<w:pPr><w:pageBreakBefore/></w:pPr>"
    off = '<w:pPr><w:pageBreakBefore w:val="0"/></w:pPr>'
    body = p("one", own) + p("two", own + NOTED) + p("three", off)
    assert read(tmp_path, body).pages == ("one", "two\nthree")


def test_sections(tmp_path: Path) -> None:
    made = docx.Document()
    for kind in (WD_SECTION.CONTINUOUS, WD_SECTION.NEW_PAGE):
        made.add_paragraph(f"before {kind.name}")
        made.add_section(kind)
    made.add_paragraph("last")
    made.save(str(tmp_path / "a.docx"))
    pages = read_office(str(tmp_path / "a.docx")).pages
    assert pages == ("before CONTINUOUS\nbefore NEW_PAGE", "last")


def test_a_break_inside_a_row_waits_for_its_end(tmp_path: Path) -> None:
    split = row(p("a") + p("b", NOTED), p("c") + p("d", NOTED))
    moved = row(p("e", NOTED), p("f"))
    body = f"<w:tbl>{split}{row(p('x'))}{moved}</w:tbl>"
    assert read(tmp_path, body).pages == ("a b c d", "x", "e f")


def test_tables_in_tables(tmp_path: Path) -> None:
    inner = f"<w:tbl>{row(p('1'), p('2'))}{row(p('3'), p('4'))}</w:tbl>"
    body = f"<w:tbl>{row(p('a') + inner + p('b'), p('c'))}</w:tbl>"
    document = read(tmp_path, body)
    assert document.pages == ("a 1 2 3 4 b c",)
    assert [t.rows for t in document.tables] == [(("1", "2"), ("3", "4")), (("a 1 2 3 4 b", "c"),)]


def test_tracked_changes(tmp_path: Path) -> None:
    body = (
        "<w:p><w:del><w:r><w:t>ลบ</w:t><w:delText>ลบ</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>ย้าย</w:t></w:r></w:moveFrom>"
        "<w:ins><w:r><w:t>เพิ่มใหม่</w:t></w:r></w:ins></w:p>"
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('แถวที่ลบ')}</w:tc></w:tr>"
        f"{row(p('แถวที่อยู่'))}</w:tbl>"
    )
    assert read(tmp_path, body).pages == ("เพิ่มใหม่\nแถวที่อยู่",)


def test_what_is_not_shown(tmp_path: Path) -> None:
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อน</w:t></w:r></w:p>"
    seen = '<w:p><w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>เห็นได้</w:t></w:r></w:p>'
    code = '<w:p><w:r><w:instrText>INCLUDETEXT "x"</w:instrText></w:r></w:p>'
    assert read(tmp_path, hidden + seen + code).pages == ("เห็นได้",)


def test_text_boxes_are_read_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('ในกล่อง')}{p('สองบรรทัด')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>ก่อน</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
        f"{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
        "<w:r><w:t>หลัง</w:t></w:r></w:p>"
    )
    assert read(tmp_path, body).pages == ("ในกล่อง\nสองบรรทัด\nก่อนหลัง",)


def test_lines_tabs_and_hyphens(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>02</w:t><w:noBreakHyphen/>"
        "<w:t>123</w:t></w:r></w:p><w:sdt><w:sdtContent>" + p("c") + "</w:sdtContent></w:sdt>"
    )
    assert read(tmp_path, body).pages == ("a b\n02-123\nc",)


def test_footnotes_stand_at_the_end_of_their_page(tmp_path: Path) -> None:
    parts = word_parts(
        '<w:p><w:r><w:t>one</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
        + p("more")
        + p("two", NOTED)
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    parts["word/_rels/document.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{kind}" Target="footnotes.xml"/></Relationships>'
    )
    parts["word/footnotes.xml"] = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{p("หมายเหตุ")}</w:footnote></w:footnotes>'
    )
    assert read_office(str(packed(tmp_path / "a", parts))).pages == ("one\nmore\nหมายเหตุ", "two")


def test_pages_that_are_pictures(tmp_path: Path) -> None:
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "เทศบาลตำบลคำสมบูรณ์"
    made.add_picture(picture(), Inches(2))
    new_page(made)
    made.save(str(tmp_path / "scan.docx"))
    scan = read_office(str(tmp_path / "scan.docx"))
    assert (scan.unread, scan.problem) == ((1,), Problem(Reason.NO_TEXT))
    made.add_paragraph(PLAN)
    made.add_picture(picture(), Inches(2))
    made.save(str(tmp_path / "mixed.docx"))
    mixed = read_office(str(tmp_path / "mixed.docx"))
    assert (mixed.unread, mixed.problem, mixed.page_count) == ((1,), None, 2)
    assert not mixed.whole


def test_a_blank_file(tmp_path: Path) -> None:
    assert read(tmp_path, p(" ")).problem == Problem(Reason.NO_TEXT)


def test_bounds(tmp_path: Path) -> None:
    many = read(tmp_path, "".join(p(f"หน้า {n}", NOTED) for n in range(100)))
    assert (len(many.pages), many.page_count, many.whole) == (MAX_PAGES, 101, False)
    long = read(tmp_path, p("ก" * 1_000) * 500)
    assert MAX_CHARS * 0.99 < len(text(long)) <= MAX_CHARS
    assert not long.whole
    rows = read(tmp_path, "<w:tbl>" + row(p("1")) * (MAX_ROWS + 10) + "</w:tbl>")
    assert sum(len(t.rows) for t in rows.tables) == MAX_ROWS


def test_templates_and_macros(tmp_path: Path) -> None:
    for kind in (
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    ):
        parts = word_parts(p(PLAN))
        plain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        parts["[Content_Types].xml"] = str(parts["[Content_Types].xml"]).replace(plain, kind)
        assert read_office(str(packed(tmp_path / "a", parts))).pages == (PLAN,)
