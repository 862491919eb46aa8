"""PDFs: sound ones give their Thai text, all others say why there is none."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
import pytest

from oitcheck.model import Document, Reason
from oitcheck.reading import glyphs
from oitcheck.reading.pdf import MAX_PAGES, _legible, read_pdf
from oitcheck.thai.text import key
from tests.reading import made_pdfs
from tests.reading.pdf_writer import Cell, Objects, PlainFont, document, tree

ELAAS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "elaas"
FILES = Path(__file__).resolve().parents[2] / "oitcheck" / "demo" / "files"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("budget-plan-2566", "แผนการใช้จ่ายงบประมาณ"),
        ("hr-report-2565", "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล"),
        ("spending-6m-2566", "การกำกับติดตามการใช้จ่ายงบประมาณ"),
    ],
)
def test_a_sound_file(name: str, words: str) -> None:
    document = read_pdf(str(FILES / f"{name}.pdf"))
    assert document.problem is None
    assert document.page_count >= len(document.pages) >= 1
    assert key(words) in key(document.pages[0])


def reason(folder: Path, body: bytes) -> Reason | None:
    path = folder / "file.pdf"
    path.write_bytes(body)
    problem = read_pdf(str(path)).problem
    return problem.reason if problem else None


def test_what_is_no_pdf(tmp_path: Path) -> None:
    assert reason(tmp_path, b"") == Reason.UNREADABLE
    assert reason(tmp_path, b"<html><body>404</body></html>") == Reason.UNREADABLE
    whole = (FILES / "ethics.pdf").read_bytes()
    assert reason(tmp_path, whole[:200]) == Reason.UNREADABLE


def test_pages_without_text(tmp_path: Path) -> None:
    blank = pdfium.PdfDocument.new()
    blank.new_page(200, 200)
    blank.save(str(tmp_path / "blank.pdf"))
    blank.close()
    document = read_pdf(str(tmp_path / "blank.pdf"))
    assert document.page_count == 1
    assert document.problem is not None
    assert document.problem.reason == Reason.NO_TEXT


def locked() -> bytes:
    """A small file behind the standard security handler; no password opens it."""
    entries = b"/O <" + b"ab" * 32 + b"> /U <" + b"cd" * 32 + b">"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
        b"<< /Filter /Standard /V 1 /R 2 /P -4 " + entries + b" >>",
    ]
    body, places = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 5\n0000000000 65535 f \n" + table
    identity = b"/ID [<" + b"12" * 16 + b"> <" + b"12" * 16 + b">]"
    tail = b"trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R " + identity + b" >>\n"
    return body + head + tail + b"startxref\n%d\n%%%%EOF\n" % len(body)


def test_a_locked_file(tmp_path: Path) -> None:
    assert reason(tmp_path, locked()) == Reason.ENCRYPTED


def test_which_text_can_be_used() -> None:
    assert _legible("แผนการใช้จ่ายงบประมาณประจำปี")
    assert _legible("Annual spending plan of the office")
    assert not _legible("νυϒΪϬϔνϗΩμνυϒσϔενυϒΪϬϔνϗΩμ")
    assert not _legible("หน้า 1")
    assert not _legible("\uf701\uf702\uf703\uf704แผนการใช้จ่าย")


# Defects of text layers


def read(folder: Path, body: bytes) -> Document:
    path = folder / "file.pdf"
    path.write_bytes(body)
    return read_pdf(str(path))


def lines(pages: made_pdfs.Pages) -> list[str]:
    return ["\n".join(page) for page in pages]


def test_figures_of_another_font_stay_on_a_decoded_page(tmp_path: Path) -> None:
    found = read(tmp_path, made_pdfs.elaas())
    assert found.decoded == (1, 2)
    assert not found.unread
    first, second = (page.splitlines() for page in found.pages)
    assert first == list(made_pdfs.BUDGET[0])
    assert second[0].split() == made_pdfs.BUDGET[1][0].split()
    bought = "จัดซื้อเครื่องพิมพ์ แบบ A4 ความละเอียด 600x600 dpi จำนวน 3 เครื่อง ราคา 21,000 บาท"
    assert second[-1] == bought


def test_a_page_with_few_letters_is_decoded_after_others(tmp_path: Path) -> None:
    found = read(tmp_path, made_pdfs.elaas([*made_pdfs.BUDGET, ["รวม  47,751,280.00"]]))
    assert found.decoded == (1, 2, 3)
    assert found.pages[2] == "รวม 47,751,280.00"


class Shown:
    """Letters, each with the number of its font; fonts 1 and 3 are subsets, 2 is whole."""

    def __init__(self, *runs: tuple[str, int]) -> None:
        self.text = "".join(text for text, _ in runs)
        self._things = [n if font else 0 for n, (text, font) in enumerate(runs, 1) for _ in text]
        self._fonts = dict(enumerate((font for _, font in runs), 1))

    def thing(self, place: int) -> int:
        return self._things[place]

    def font(self, thing: int) -> tuple[int, str]:
        number = self._fonts[thing]
        return number, ("", "ABCDEF+Sans", "Sans", "GHIJKL+Sans")[number]

    def span(self, thing: int) -> int:
        return 0

    def gap(self, left: int, right: int) -> float:
        return 0.0


def test_which_letters_of_a_line_are_decoded() -> None:
    shown = Shown(("\x03\n\rΦ\x20", 1), ("\r\n ", 0), ("A4", 2), ("$", 1), ("4", 2), ("%\x17", 1))
    shown_too = Shown(("ก A4", 3))
    assert glyphs.unshifted(shown) == " '*ค=\r\n A4A4B4"
    assert glyphs.unshifted(shown_too) == "ก A4"


@pytest.mark.skipif(not ELAAS.is_dir(), reason="the shared corpus is not here")
@pytest.mark.parametrize(
    ("name", "page", "printed"),
    [
        ("elaas-1", 1, "ในปีงบประมาณ พ.ศ.2560 ณ วันที่ 30 กันยายน พ.ศ.2560 องค์กรปกครองส่วนท้องถิ่น"),
        ("elaas-1", 1, "1.1.3 เงินทุนสำรองเงินสะสม จำนวน 12,041,184.71 บาท"),
        ("elaas-1", 1, "หมวดรายได้จากทรัพย์สิน จำนวน 316,867.44 บาท"),
        (
            "elaas-2",
            16,
            "วัสดุวิทยาศาสตร์หรือการแพทย์ 0.00 35,980.00 31,200.00 47,800.00 109.21 % 100,000",
        ),
        ("elaas-2", 16, "ปี 2557 ปี 2558 ปี 2559 ปี 2560 ยอดต่าง (%) ปี 2561"),
        ("elaas-3", 1, "งบดำเนินงาน 9,455,448.31 11,544,860.00 11,760,320.00"),
        ("elaas-4", 14, "กลาง 10 cm. ให้ ศพด.ม.8 จำนวน 1 เครื่อง และ ศพด.ม"),
        ("elaas-4", 14, ".10 จำนวน 1 เครื่องๆละ 5,000 บาท  ปรากฏในแผนงานการ"),
        ("elaas-4", 14, "เพื่อจ่ายเป็นค่าจัดซื้อเตียง (110x200x30 cm.) พร้อมที่นอนเพื่อใช้ปฐม"),
        ("elaas-4", 14, "วันที่พิมพ์ : 10/10/2560  15:36:12 หน้า : 14/27"),
    ],
)
def test_real_budgets_say_what_is_printed(name: str, page: int, printed: str) -> None:
    said = read_pdf(str(ELAAS / f"{name}.pdf")).pages[page - 1].splitlines()
    assert any(line.startswith(printed) for line in said)


def test_what_a_span_says_is_said_once(tmp_path: Path) -> None:
    assert list(read(tmp_path, made_pdfs.actual_text()).pages) == lines(made_pdfs.TEXT)


def test_letters_beside_the_page_are_not_read_where_nothing_is_said_twice(tmp_path: Path) -> None:
    page = [Cell(60.0, 700.0, "ที่ตั้ง ที่ทำการ ที่ดิน ที่ ที่"), Cell(-300.0, 650.0, "ลับ")]
    assert read(tmp_path, document([page])).pages[0].strip() == "ที่ตั้ง ที่ทำการ ที่ดิน ที่ ที่"


def test_words_that_come_twice_on_the_page_come_twice(tmp_path: Path) -> None:
    page = ["ที่ ที่ นี่ก็นี่ ผู้ที่ผู้ใด ริเริ่ม", "ทุจริต", "          อำเภอ"]
    for body in (made_pdfs.sound([page]), made_pdfs.actual_text([page])):
        said = read(tmp_path, body).pages[0].splitlines()
        assert [line.strip() for line in said] == [line.strip() for line in page]


@pytest.mark.parametrize("name", ["plane16", "private_use", "nikhahit", "sam_space", "replaced_am"])
def test_marks_that_a_font_calls_by_other_names(tmp_path: Path, name: str) -> None:
    assert list(read(tmp_path, made_pdfs.broken(name)).pages) == lines(made_pdfs.TEXT)


def test_rings_are_learnt_from_all_pages(tmp_path: Path) -> None:
    pages = [
        [made_pdfs.junk(f"{word} ตามที่ประกาศไว้", tone="้")]
        for word in ("ตำบล", "น้ำ", "ทำ", "อำเภอ", "คำ")
    ]
    said = read(tmp_path, document(pages)).pages
    assert [page.split()[0] for page in said] == ["ตำบล", "น้ำ", "ทำ", "อำเภอ", "คำ"]


def test_what_is_greek_is_read_as_greek(tmp_path: Path) -> None:
    found = read(tmp_path, made_pdfs.greek_text())
    assert found.problem is None
    assert found.unread == ()
    assert list(found.pages) == lines(made_pdfs.SCIENCE)


def test_a_shifted_page_that_cannot_be_decoded_is_unread(tmp_path: Path) -> None:
    body = document([["ϠϡϢϣϤϥϦϧϨϩϪϫϬϭϮϯϠϡϢϣϤϥϦϧϨϩϪϫϬϭϮϯ"]])
    assert read(tmp_path, body).unread == (1,)


def test_a_hyphen_at_the_end_of_a_line_is_a_hyphen(tmp_path: Path) -> None:
    page = ["Department of Local Administration, co-", "operation with the office"]
    (text,) = read(tmp_path, document([page])).pages
    assert "co-operation" in text.replace("\n", "")
    assert text.replace("\n", "").isprintable()


def test_thai_in_a_font_that_calls_it_latin(tmp_path: Path) -> None:
    page = ["ประกาศองค์การบริหารส่วนตำบลบ้านหนองกระทุ่ม", "แผนการใช้จ่ายงบประมาณ พ.ศ. 2566 (สำนักปลัด)"]
    western = [line.encode("cp874").decode("latin-1") for line in page]
    body = document([western], fonts=[PlainFont()])
    assert "»ÃÐ¡ÒÈ" in western[0]
    found = read(tmp_path, body)
    assert found.pages == ("\n".join(page),)
    assert found.problem is None


def test_western_letters_stay(tmp_path: Path) -> None:
    page = [
        "Überprüfung der Maßnahmen für ältere Bürger: größere Übungsplätze, später Öffnungszeiten"
    ]
    assert read(tmp_path, document([page], fonts=[PlainFont()])).pages == tuple(page)


def test_pages_that_a_file_only_lists(tmp_path: Path) -> None:
    found = read(tmp_path, made_pdfs.page_tree_loop())
    assert found.page_count <= MAX_PAGES
    assert len(found.pages) == 1
    assert found.unread == ()
    assert not found.whole


def test_a_file_of_which_no_page_can_be_loaded(tmp_path: Path) -> None:
    objects = Objects()
    objects.add(b"<< /Type /Catalog /Pages 2 0 R >>")
    objects.add(tree([7, 8, 9]))
    assert reason(tmp_path, objects.file()) == Reason.UNREADABLE


def test_rows_of_a_table_are_lines(tmp_path: Path) -> None:
    rows = [["รายการ", "ปี 2565", "ปี 2566"], ["งบกลาง", "3,088.02", "14,818.00"]]
    cells = [
        Cell(60.0 + 150 * column, 700.0 - 20 * row, text)
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
    ]
    assert read(tmp_path, document([cells])).pages[0].splitlines() == [" ".join(r) for r in rows]
