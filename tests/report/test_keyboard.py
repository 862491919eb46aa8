"""The HTML result without a mouse: everything is reached, in order, and seen where it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.report.opened import DESKTOP, LANGUAGES, PAGES, PHONE, choose, chromium, opened, unfold

pytestmark = pytest.mark.e2e

LINE = 30  # pixels: what stands on one line may differ so much in height
OUTLINE = 2  # pixels that an outline has at least
MANY = 1000  # stops: more than any of these pages has
STOPS = "a[href], summary, input:checked, button, select, textarea, [tabindex], [contenteditable]"
WHERE = """() => {
  const at = document.activeElement;
  if (at === document.body) return null;
  const seen = at.matches('.switch') ? document.querySelector(`label[for=${at.id}]`) : at;
  const style = getComputedStyle(seen), box = seen.getBoundingClientRect();
  return {
    number: [...document.querySelectorAll('*')].indexOf(at),
    what: at.outerHTML.slice(0, 160),
    kind: at.tagName,
    top: box.top + scrollY,
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    inside: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    shown: seen.checkVisibility({opacityProperty: true, visibilityProperty: true}),
  };
}"""
ALL = """stops => {
  const all = [...document.querySelectorAll('*')];
  return [...document.querySelectorAll(stops)].map(one => all.indexOf(one));
}"""
HIDDEN = """stops => [...document.querySelectorAll(stops)]
  .map(one => one.matches('.switch') ? document.querySelector(`label[for=${one.id}]`) : one)
  .filter(one => !one.checkVisibility({opacityProperty: true, visibilityProperty: true})
    || one.getBoundingClientRect().width < 1 || one.closest('[aria-hidden=true], [inert]'))
  .map(one => one.outerHTML.slice(0, 200))"""
OPEN = "document.activeElement.parentElement.open"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for this file."""
    with chromium() as started:
        yield started


def _walk(page: Page) -> Iterator[dict[str, Any]]:
    """Every stop of the Tab key from the top; what is folded is opened by Enter on the way."""
    for _ in range(MANY):
        page.keyboard.press("Tab")
        stop = page.evaluate(WHERE)
        if stop is None:
            return
        yield stop
        if stop["kind"] == "SUMMARY":
            page.keyboard.press("Enter")
            assert page.evaluate(OPEN), stop["what"]


@pytest.mark.parametrize(
    ("name", "language", "width", "scripts"),
    [
        ("result", "th", DESKTOP, False),
        ("result", "en", PHONE, True),
        ("crowded", "en", DESKTOP, True),
        ("crowded", "th", PHONE, False),
        ("hostile", "th", DESKTOP, False),
        ("year", "th", PHONE, False),
    ],
)
def test_the_tab_key_visits_everything_from_top_to_bottom(
    browser: Browser, tmp_path: Path, name: str, language: str, width: int, scripts: bool
) -> None:
    page = opened(browser, tmp_path, name, width, java_script_enabled=scripts)
    choose(page, language)
    stops = list(_walk(page))
    assert page.locator("details:not([open])").count() == 0
    assert [stop["number"] for stop in stops] == page.evaluate(ALL, STOPS)
    assert stops[0]["kind"] == "INPUT"
    for before, after in pairwise(stops):
        assert after["top"] > before["top"] - LINE, (before["what"], after["what"])
    for stop in stops:
        assert stop["outline"] >= OUTLINE, stop["what"]
        assert stop["inside"], stop["what"]
        assert stop["shown"], stop["what"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_nothing_that_takes_the_focus_is_hidden(
    browser: Browser, tmp_path: Path, name: str, language: str
) -> None:
    page = opened(browser, tmp_path, name, PHONE, java_script_enabled=False)
    choose(page, language)
    unfold(page)
    assert page.evaluate(HIDDEN, STOPS) == []
    assert page.locator("[tabindex], [accesskey], [autofocus]").count() == 0


@pytest.mark.parametrize("stop", ["a[href^=http]", "summary", ".switch"])
def test_the_focus_is_seen_in_the_picture(browser: Browser, tmp_path: Path, stop: str) -> None:
    page = opened(browser, tmp_path, "result", DESKTOP, java_script_enabled=False)
    seen = page.locator("label[for=show-th]" if stop == ".switch" else stop).first
    seen.scroll_into_view_if_needed()
    box = seen.bounding_box()
    assert box is not None
    around: Any = {
        "x": box["x"] - 8, "y": box["y"] - 8,
        "width": box["width"] + 16, "height": box["height"] + 16,
    }  # fmt: skip
    before = page.screenshot(clip=around)
    page.keyboard.press("Shift")  # the last touch was a key: the outline shows
    page.locator(stop).first.focus()
    assert page.screenshot(clip=around) != before
    page.locator(stop).first.evaluate("one => one.blur()")
    assert page.screenshot(clip=around) == before


def test_enter_opens_and_closes_a_fold_and_space_does_too(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "result", DESKTOP, java_script_enabled=False)
    place = page.get_by_text("address > p:nth-child(2)")
    page.locator("#item-O5 summary").focus()
    for key, shown in (("Enter", True), ("Enter", False), ("Space", True), ("Space", False)):
        page.keyboard.press(key)
        assert place.is_visible() == shown


def test_enter_on_an_item_of_the_table_leads_to_its_card(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "year", PHONE, java_script_enabled=False)
    page.locator(".overview td a[href='#item-O42']").first.focus()
    page.keyboard.press("Enter")
    box = page.locator("#item-O42").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 200
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.card').id") == "item-O42"


def test_the_language_is_chosen_by_keyboard_too(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "result", DESKTOP, java_script_enabled=False)
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    assert page.get_by_text("At a glance").is_visible()
    page.keyboard.press("ArrowLeft")
    assert page.get_by_text("ผลโดยสรุป").is_visible()
