"""The HTML result on paper: A4, whole, with scripts and without."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page

from oitcheck.clean import clean, readable
from oitcheck.model import Finding, ScanResult
from tests.report.opened import DESKTOP, LANGUAGES, PAGES, PHONE, choose, chromium, opened, unfold

pytestmark = pytest.mark.e2e

IMAGE = pypdfium2.raw.FPDF_PAGEOBJ_IMAGE
A4 = (595, 842)  # points
SIDE, HEAD = 16 / 25.4 * 72, 18 / 25.4 * 72
PAPER = 673  # CSS pixels between the margins
REPEATED = 3  # letters that Chromium's text layer may repeat between two of a Thai word
DISCLAIMER = "มิใช่ผลการประเมิน ITA ของสำนักงาน ป.ป.ช."
NARROWEST = """() => Math.min(...[...document.querySelectorAll('.report :is(dd, td, p, code)')]
  .filter(one => one.textContent.trim().length > 30).map(one => one.clientWidth || 999))"""


class Sheet(NamedTuple):
    """What stands on one sheet of paper."""

    head: str
    body: str
    foot: str


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for this file."""
    with chromium() as started:
        yield started


def _printed(page: Page) -> list[Sheet]:
    """Every sheet, after a look at its size and at how far out anything stands."""
    with pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True)) as document:
        return [_sheet(document[number]) for number in range(len(document))]


def _sheet(sheet: pypdfium2.PdfPage) -> Sheet:
    assert tuple(round(size) for size in sheet.get_size()) == A4
    bounds = [thing.get_bounds() for thing in sheet.get_objects()]
    assert min(left for left, _, _, _ in bounds) > SIDE - 2
    assert max(right for _, _, right, _ in bounds) < A4[0] - SIDE + 2
    text = sheet.get_textpage()
    return Sheet(
        text.get_text_bounded(bottom=A4[1] - HEAD),
        text.get_text_bounded(bottom=HEAD, top=A4[1] - HEAD),
        text.get_text_bounded(top=HEAD),
    )


def _letters(text: str) -> str:
    """What can be told of Thai in a text layer: no marks, no spaces."""
    return re.sub(r"[^ก-ฮเ-ไาA-Za-z0-9:/?&=.()]", "", text)


def _stands(words: str, paper: str) -> bool:
    """Whether ``words`` stand in the letters of ``paper``: each piece of a cluster says it all."""
    wanted = _letters(words)
    ends = {at for at, letter in enumerate(paper) if wanted.startswith(letter)}
    for last, letter in pairwise(wanted):
        reach = 1 if (last + letter).isascii() else 1 + REPEATED
        near = {at for end in ends for at in range(end + 1, end + 1 + reach)}
        ends = {at for at in near if paper[at : at + 1] == letter}
    return bool(ends) or not wanted


def _proofs(one: Finding) -> Iterator[str]:
    for part in one.requirements:
        for proof in part.evidence:
            yield clean(proof.quote)
            yield readable(proof.url)
            yield clean(proof.place)
    yield from (readable(near.url) for near in one.near_misses)
    yield from (readable(answer.url) for answer in one.submitted)


def _missing(made: ScanResult, sheets: list[Sheet]) -> list[str]:
    paper = _letters("".join(sheet.body for sheet in sheets))
    return [words for one in made.findings for words in _proofs(one) if not _stands(words, paper)]


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("name", ["result", "crowded", "hostile"])
def test_every_quote_and_every_address_is_on_paper(
    browser: Browser, tmp_path: Path, name: str, scripts: bool
) -> None:
    page = opened(browser, tmp_path, name, DESKTOP, java_script_enabled=scripts)
    assert page.locator("details").count() > 2
    assert page.locator("details[open]").count() == 0
    sheets = _printed(page)
    assert _missing(PAGES[name](), sheets) == []
    assert page.locator("details[open]").count() == 0, "the screen is as it was"


@pytest.mark.parametrize("scripts", [True, False])
def test_small_pictures_of_the_evidence_are_on_paper(
    browser: Browser, tmp_path: Path, scripts: bool
) -> None:
    page = opened(browser, tmp_path, "crowded", PHONE, java_script_enabled=scripts)
    shown = page.locator("img").count()
    assert shown >= 1
    with pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True)) as document:
        sheets = [document[number] for number in range(len(document))]
        drawn = [thing for sheet in sheets for thing in sheet.get_objects() if thing.type == IMAGE]
        assert len(drawn) == shown
        red = drawn[0].get_bitmap().to_pil().convert("RGB").getpixel((50, 50))
    assert red[0] > 200 > red[1]


def test_what_is_not_on_paper_would_be_missed(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "result", DESKTOP, java_script_enabled=False)
    page.evaluate("document.querySelectorAll('details > :not(summary)').forEach(e => e.remove())")
    missing = _missing(PAGES["result"](), _printed(page))
    assert any("นายวิชัย รักถิ่น" in words for words in missing)
    assert "address > p:nth-child(2)" in missing
    assert not any("0 4400 0000" in words for words in missing), "this one is not folded"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_every_sheet_says_whose_result_it_is_and_which_sheet(
    browser: Browser, tmp_path: Path, name: str, language: str
) -> None:
    page = opened(browser, tmp_path, name, PHONE, java_script_enabled=language == "en")
    choose(page, language)
    agency = page.locator("h1").inner_text()[:118]
    sheets = _printed(page)
    for number, sheet in enumerate(sheets, 1):
        assert _stands(agency, _letters(sheet.head))
        assert _stands(DISCLAIMER, _letters(sheet.foot))
        assert f"{number} / {len(sheets)}" in sheet.foot
        assert len(_letters(sheet.body)) > 20, "no sheet is empty"


def test_no_title_stands_alone_at_the_foot_of_a_sheet(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "result", DESKTOP, java_script_enabled=False)
    sheets = _printed(page)
    for title in ("ผลตรวจรายข้อ", "เรียงจากข้อที่ต้องแก้ไขก่อน และมีค่าคะแนนมากก่อน"):
        for sheet in sheets:
            assert not _stands(title, _letters(sheet.body)[-3 * len(title) :])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_wider_than_the_paper_nor_a_column_of_letters(
    browser: Browser, tmp_path: Path, name: str, language: str
) -> None:
    page = opened(browser, tmp_path, name, PAPER, java_script_enabled=False)
    choose(page, language)
    unfold(page)
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= PAPER
    assert page.evaluate(NARROWEST) > 100


def test_paper_shows_every_proof(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "result", DESKTOP)
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.get_by_text("address > p:nth-child(2)").is_visible()
    assert not page.get_by_text("English", exact=True).is_visible()
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator("details[open]").count() == 0
