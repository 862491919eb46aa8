"""Whatever a site writes, every format stays what it is."""

from __future__ import annotations

import csv
import io
from functools import cache
from xml.etree import ElementTree

import pytest
from docx import Document
from hypothesis import assume, given, settings
from markdown_it import MarkdownIt
from python_calamine import CalamineWorkbook

from oitcheck.clean import clean
from oitcheck.report import RENDERERS, join
from oitcheck.texts import Lang
from tests.fuzz.test_texts import FORMULA, UNCLEAN, spoilt
from tests.fuzz.words import FOREIGN
from tests.report.samples import result

FEW = settings(max_examples=40, deadline=None)


def _made(name: str, words: str, lang: Lang = "en") -> bytes:
    made = RENDERERS[name].render(join(spoilt(result(), words), lang=lang))
    return made.encode("utf-8") if isinstance(made, str) else made


@given(FOREIGN)
@FEW
def test_a_workbook_opens_and_has_its_rows(words: str) -> None:
    with CalamineWorkbook.from_filelike(io.BytesIO(_made("xlsx", words))) as book:
        sheets = [book.get_sheet_by_index(n).to_python() for n in range(5)]
    assert [len(rows) for rows in sheets[1:4]] == [7, 9, 9]
    cells = [cell for rows in sheets for row in rows for cell in row if isinstance(cell, str)]
    assert not [cell for cell in cells if UNCLEAN.search(cell)]


@given(FOREIGN)
@FEW
def test_a_table_has_its_cells_and_no_formula(words: str) -> None:
    text = _made("csv", words).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert [len(row) for row in rows] == [14] * 7
    assert not [
        one for row in rows for one in row if one.startswith(FORMULA) or UNCLEAN.search(one)
    ]


@pytest.mark.parametrize("name", ["docx", "fixes"])
@given(FOREIGN)
@settings(max_examples=15, deadline=None)
def test_a_paper_opens(name: str, words: str) -> None:
    tables = Document(io.BytesIO(_made(name, words))).tables
    assert sum(len(table.rows) for table in tables) >= 3


@given(FOREIGN)
@FEW
def test_cases_are_well_formed(words: str) -> None:
    root = ElementTree.fromstring(_made("junit", words))
    assert len(list(root.iter("testcase"))) == 6


@given(FOREIGN)
@FEW
def test_no_word_changes_the_shape_of_the_text(words: str) -> None:
    assume(clean(words).strip())
    assert _skeleton("x" + words) == _skeleton("xก")


@cache
def _skeleton(words: str) -> list[str]:
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    tokens = parser.parse(_made("markdown", words).decode("utf-8"))
    every = [one for token in tokens for one in (token, *(token.children or ()))]
    return [one.type for one in every if one.type not in ("text", "text_special", "code_inline")]
