"""Presentations: one page a slide, with its own number."""

from __future__ import annotations

from pathlib import Path

import pptx
import pytest
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.slide import Slide
from pptx.util import Inches

from oitcheck.model import Document, Problem, Reason, Unit
from oitcheck.reading.gather import MAX_PAGES
from oitcheck.reading.office import read_office
from tests.reading.office_files import PLAN, WATER, packed, picture, text

BOX = (Inches(1), Inches(1), Inches(4), Inches(1))


class Deck:
    """A presentation in the making."""

    def __init__(self) -> None:
        self.made = pptx.Presentation()

    def slide(self, words: str = "") -> Slide:
        """One slide more, with a text box."""
        slide: Slide = self.made.slides.add_slide(self.made.slide_layouts[6])
        if words:
            slide.shapes.add_textbox(*BOX).text_frame.text = words
        return slide

    def read(self, folder: Path) -> Document:
        """What is read of it."""
        self.made.save(str(folder / "a.bin"))
        return read_office(str(folder / "a.bin"))


@pytest.fixture
def deck() -> Deck:
    return Deck()


def test_a_presentation(deck: Deck, tmp_path: Path) -> None:
    deck.made.core_properties.title = PLAN
    first = deck.slide(f"{PLAN}\n{WATER}")
    table = first.shapes.add_table(2, 2, *BOX).table
    for number, words in enumerate(("โครงการ", "งบประมาณ", "ถนน", "1,250,000.00")):
        table.cell(number // 2, number % 2).text = words
    group = first.shapes.add_group_shape().shapes.add_group_shape()
    group.shapes.add_textbox(*BOX).text_frame.text = "ในกลุ่ม"
    notes = first.notes_slide.notes_text_frame
    assert notes is not None
    notes.text = "บันทึกของผู้พูด"
    deck.slide("แผ่นที่สอง")
    document = deck.read(tmp_path)
    assert document.pages == (
        f"{PLAN}\n{WATER}\nโครงการ งบประมาณ\nถนน 1,250,000.00\nในกลุ่ม",
        "แผ่นที่สอง",
    )
    assert (document.unit, document.title, document.whole) == (Unit.SLIDE, PLAN, True)
    assert document.tables[0].rows == (("โครงการ", "งบประมาณ"), ("ถนน", "1,250,000.00"))
    assert document.place(2) == "สไลด์ 2"


def test_hidden_slides_and_shapes(deck: Deck, tmp_path: Path) -> None:
    deck.slide("ซ่อน").element.set("show", "0")
    slide = deck.slide("เห็นได้")
    box = slide.shapes.add_textbox(*BOX)
    box.text_frame.text = "กล่องที่ซ่อน"
    box.element.nvSpPr.cNvPr.set("hidden", "1")
    document = deck.read(tmp_path)
    assert document.pages == ("", "เห็นได้"), "slides keep their numbers"
    assert document.whole


def test_slides_that_are_pictures(deck: Deck, tmp_path: Path) -> None:
    deck.slide().shapes.add_picture(picture(), *BOX[:2])
    deck.slide("1").shapes.add_picture(picture(), *BOX[:2])
    document = deck.read(tmp_path)
    assert (document.unread, document.problem) == ((1, 2), Problem(Reason.NO_TEXT))
    deck.slide("ผังโครงสร้าง").shapes.add_picture(picture(), *BOX[:2])
    document = deck.read(tmp_path)
    assert (document.unread, document.problem, document.whole) == ((1, 2), None, False)


def test_a_diagram(deck: Deck, tmp_path: Path) -> None:
    draw = "http://schemas.openxmlformats.org/drawingml/2006/"
    part = Part(
        PackURI("/ppt/diagrams/data1.xml"),
        "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
        deck.made.part.package,
        (
            f'<dgm:dataModel xmlns:dgm="{draw}diagram" xmlns:a="{draw}main"><dgm:ptLst>'
            "<dgm:pt><dgm:t><a:p><a:r><a:t>นายกเทศมนตรี</a:t></a:r></a:p></dgm:t></dgm:pt>"
            "<dgm:pt><dgm:t><a:p><a:r><a:t>ปลัดเทศบาล</a:t></a:r></a:p></dgm:t></dgm:pt>"
            "</dgm:ptLst></dgm:dataModel>"
        ).encode(),
    )
    slide = deck.slide("โครงสร้าง")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    name = slide.part.relate_to(part, f"{kind}/diagramData")
    frame = parse_xml(f'<dgm:relIds xmlns:dgm="{draw}diagram" xmlns:r="{kind}" r:dm="{name}"/>')
    slide.shapes._spTree.append(frame)
    assert deck.read(tmp_path).pages == ("โครงสร้าง\nนายกเทศมนตรี\nปลัดเทศบาล",)


def test_bounds(deck: Deck, tmp_path: Path) -> None:
    for number in range(MAX_PAGES + 3):
        deck.slide(f"สไลด์ {number}")
    document = deck.read(tmp_path)
    assert (len(document.pages), document.page_count) == (MAX_PAGES, MAX_PAGES + 3)
    assert not document.whole


def test_a_slide_show(deck: Deck, tmp_path: Path) -> None:
    import zipfile

    deck.slide(PLAN)
    deck.read(tmp_path)
    with zipfile.ZipFile(tmp_path / "a.bin") as file:
        parts: dict[str, bytes | str] = {n: file.read(n) for n in file.namelist()}
    types = parts["[Content_Types].xml"]
    assert isinstance(types, bytes)
    parts["[Content_Types].xml"] = types.replace(b"presentation.main", b"slideshow.main")
    assert text(read_office(str(packed(tmp_path / "b", parts)))) == PLAN
