"""Thai in the HTML result: lines break between words, and no mark above or below is cut."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, FloatRect, Locator, Page

from tests.report.opened import (
    DESKTOP,
    LANGUAGES,
    PAGES,
    PHONE,
    SMALLEST,
    choose,
    chromium,
    opened,
    unfold,
)

pytestmark = pytest.mark.e2e

TALL = "ปู่ญี่ปุ่นกี๋ฎีกาป๋ำ"
SHARP = 2  # pixels of the picture for one of the page
LOST = 0.985  # the part of the ink that must be left
SPACING = 1.4  # of the size of the letters, for a line of Thai
CARDS = (
    "h1", "h2", "h3", "h4", ".eyebrow", ".tongue", ".chip", ".count > span:last-child",
    ".overview td a", ".facts dt", "summary", ".ref", ".path a", ".outcome", "q", ".near a",
    ".problems td", ".technical dt", ".technical code",
)  # fmt: skip
TABLES = (".group-name", ".group-count", "td .doubt", ".standing th", ".standing td", ".codes dt")
WRONG = (
    "line-height: 1.3", "overflow: hidden", "overflow-y: clip", "max-height: 2em",
    "clip-path: inset(0)", "contain: paint",
)  # fmt: skip
CUTTING = """least => {
  const found = [];
  const gone = style => style.clipPath === 'inset(50%)' && style.position === 'absolute';
  const cuts = style => style.overflowX !== 'visible' || style.overflowY !== 'visible'
    || style.clipPath !== 'none' || style.maxHeight !== 'none' || /paint|strict|content/.test(
      style.contain) || style.maskImage !== 'none';
  for (const one of document.querySelectorAll('main *')) {
    const own = [...one.childNodes].filter(n => n.nodeType === 3 && /[ก-๙]/.test(n.data));
    if (!own.length || !one.checkVisibility()) continue;
    const line = [];
    for (let at = one; at !== document.body; at = at.parentElement) line.push(getComputedStyle(at));
    if (line.some(gone)) continue;
    const spacing = parseFloat(line[0].lineHeight) / parseFloat(line[0].fontSize);
    if (line.some(cuts) || !(spacing >= least))
      found.push(`${one.outerHTML.slice(0, 120)} ${spacing}`);
  }
  return found;
}"""
ALONE = """(one, words) => {
  const kept = one.innerHTML;
  one.textContent = words;
  document.documentElement.style.background = '#fff';
  document.body.style.visibility = 'hidden';
  document.body.style.padding = '9rem 0';
  const bare = {
    visibility: 'visible', color: '#000', background: '#fff', 'border-color': 'transparent',
    'text-decoration': 'none', 'box-shadow': 'none', outline: 'none',
  };
  for (const name in bare) one.style.setProperty(name, bare[name], 'important');
  one.scrollIntoView({block: 'center'});
  return kept;
}"""
LOOSE = """one => {
  const free = {overflow: 'visible', 'clip-path': 'none', 'max-height': 'none', contain: 'none'};
  for (let at = one; at !== document.body; at = at.parentElement)
    for (const name in free) at.style.setProperty(name, free[name], 'important');
}"""
BACK = """(one, kept) => {
  one.innerHTML = kept;
  document.querySelectorAll('[style]').forEach(styled => styled.removeAttribute('style'));
}"""
BOX = """one => {
  const box = one.getBoundingClientRect(), style = getComputedStyle(one);
  const more = style.display === 'inline' ?
    Math.max(0, parseFloat(style.lineHeight) - one.getClientRects()[0].height) / 2 : 0;
  return {x: box.x, y: box.y - more, width: box.width, height: box.height + 2 * more};
}"""
SHEET = """text => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}"""
BROKEN = """() => {
  const thai = /[ก-๙]/, words = new Intl.Segmenter('th', {granularity: 'word'});
  const texts = document.createTreeWalker(document.querySelector('.report'), NodeFilter.SHOW_TEXT);
  let lines = 0;
  const bad = [], gone = at => at.closest('thead') && innerWidth < 640;
  while (texts.nextNode()) {
    const node = texts.currentNode, text = node.data, range = document.createRange();
    range.selectNodeContents(node);
    if (!thai.test(text) || gone(node.parentElement) || range.getClientRects().length < 2) continue;
    const starts = new Set([...words.segment(text)].map(one => one.index));
    let bottom = Infinity;
    for (let at = 0; at < text.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (!box || !box.width) continue;
      if (box.top > bottom - 2 && thai.test(text[at]) && thai.test(text[at - 1])) {
        lines += 1;
        if (!starts.has(at)) bad.push(text.slice(at - 12, at) + '|' + text.slice(at, at + 12));
      }
      bottom = box.bottom;
    }
  }
  return {lines, bad};
}"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for this file."""
    with chromium() as started:
        yield started


def _ink(page: Page, box: FloatRect, margin: float) -> Image.Image:
    """What is drawn in ``box`` and around it: ink is white."""
    clip: FloatRect = {
        "x": max(0, box["x"] - margin),
        "y": box["y"] - margin,
        "width": box["width"] + 2 * margin,
        "height": box["height"] + 2 * margin,
    }
    picture = Image.open(BytesIO(page.screenshot(clip=clip))).convert("L")
    return picture.point(lambda shade: 255 if shade < 160 else 0)


def _complaints(page: Page, one: Locator) -> list[str]:
    """What is wrong with the box of ``one`` if tall words stand in it."""
    kept = one.evaluate(ALONE, TALL)
    margin = 2.0 * one.evaluate("one => parseFloat(getComputedStyle(one).fontSize)")
    there = _ink(page, one.evaluate(BOX), margin)
    one.evaluate(LOOSE)
    box: FloatRect = one.evaluate(BOX)
    free = _ink(page, box, margin)
    one.evaluate(BACK, kept)
    extent = free.getbbox()
    assert extent is not None, "nothing was drawn"
    top, bottom = extent[1] / SHARP - margin, extent[3] / SHARP - margin - box["height"]
    found = []
    if there.histogram()[255] < LOST * free.histogram()[255]:
        found.append("cut")
    if top < -1 or bottom > 1:
        found.append(f"out of its box: {-top:.1f} above, {bottom:.1f} below")
    return found


def _sharp(browser: Browser, folder: Path, name: str, width: int) -> Page:
    page = opened(
        browser, folder, name, width, java_script_enabled=False, device_scale_factor=SHARP
    )
    unfold(page)
    return page


@pytest.mark.parametrize("name", PAGES)
def test_nothing_with_thai_in_it_can_cut(browser: Browser, tmp_path: Path, name: str) -> None:
    page = opened(browser, tmp_path, name, DESKTOP, java_script_enabled=False)
    unfold(page)
    assert page.evaluate(CUTTING, SPACING) == []
    page.set_viewport_size({"width": PHONE, "height": 900})
    assert page.evaluate(CUTTING, SPACING) == []
    page.emulate_media(media="print")
    assert page.evaluate(CUTTING, SPACING) == []


def test_what_could_cut_would_be_told(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "result", DESKTOP)
    for wrong in WRONG:
        page.evaluate(SHEET, "")
        assert page.evaluate(CUTTING, SPACING) == []
        page.evaluate(SHEET, f".chip {{ {wrong} }}")
        assert len(page.evaluate(CUTTING, SPACING)) > 5, wrong


@pytest.mark.parametrize(
    ("name", "width", "selectors"),
    [
        ("result", DESKTOP, (*CARDS, ".overview thead th")),
        ("result", PHONE, CARDS),
        ("year", DESKTOP, TABLES),
        ("year", PHONE, TABLES),
    ],
)
def test_no_tone_mark_is_cut(
    browser: Browser, tmp_path: Path, name: str, width: int, selectors: tuple[str, ...]
) -> None:
    page = _sharp(browser, tmp_path, name, width)
    found = {one: _complaints(page, page.locator(one).first) for one in selectors}
    assert {one: what for one, what in found.items() if what} == {}


@pytest.mark.parametrize(
    ("selector", "wrong", "told"),
    [
        (".chip", "line-height: 1; overflow: hidden", "cut"),
        (".chip", "line-height: 1", "out of its box"),
        ("h1", "line-height: 1; overflow: hidden", "cut"),
        ("summary", "max-height: 1.1em; overflow: clip", "cut"),
        (".eyebrow", "line-height: 1.2; clip-path: inset(0)", "cut"),
        (".problems td", "display: block; line-height: 1; padding: 0; overflow: hidden", "cut"),
    ],
)
def test_a_cut_tone_mark_would_be_told(
    browser: Browser, tmp_path: Path, selector: str, wrong: str, told: str
) -> None:
    page = _sharp(browser, tmp_path, "result", DESKTOP)
    assert _complaints(page, page.locator(selector).first) == []
    page.evaluate(SHEET, f"{selector} {{ {wrong} }}")
    assert told in _complaints(page, page.locator(selector).first)[0]


@pytest.mark.parametrize("name", PAGES)
def test_thai_lines_break_between_words(browser: Browser, tmp_path: Path, name: str) -> None:
    page = opened(browser, tmp_path, name, PHONE, java_script_enabled=False)
    unfold(page)
    lines = 0
    for width in (DESKTOP, PHONE, SMALLEST):
        page.set_viewport_size({"width": width, "height": 900})
        for language in LANGUAGES:
            choose(page, language)
            broken = page.evaluate(BROKEN)
            lines += broken["lines"]
            assert broken["bad"] == []
    assert lines > 50, "there were lines to break"


def test_a_line_broken_within_a_word_would_be_told(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "crowded", SMALLEST)
    page.evaluate(SHEET, "p { word-break: break-all }")
    assert len(page.evaluate(BROKEN)["bad"]) > 5
