"""The HTML result in a real browser: accessible, narrow enough, whole without scripts, on paper."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from oitcheck.model import ScanResult
from oitcheck.report import RENDERERS, join
from tests.report.samples import core, hostile, result, year, year_result

pytestmark = pytest.mark.e2e

CHROMIUM = Path(os.environ.get("OITCHECK_CHROMIUM", "/usr/bin/chromium"))
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PAGES = {"result": result, "hostile": hostile, "year": year_result}
AXE = "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations)"
DESKTOP, PHONE, NARROW = 1280, 390, 360


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, or Playwright's own."""
    with sync_playwright() as playwright:
        path = str(CHROMIUM) if CHROMIUM.exists() else None
        started = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield started
        started.close()


def _open(browser: Browser, folder: Path, made: ScanResult, width: int, **more: Any) -> Page:
    file = _written(folder, made)
    page = browser.new_page(viewport={"width": width, "height": 900}, **more)
    page.goto(file.as_uri())
    return page


def _written(folder: Path, made: ScanResult) -> Path:
    rules = core() if made.ruleset.id == "core" else year()
    rendered = RENDERERS["html"].render(join(made, rules))
    assert isinstance(rendered, str)
    file = folder / "report.html"
    file.write_text(rendered, encoding="utf-8")
    return file


def _axe() -> str:
    spec = find_spec("axe_core_python")
    assert spec is not None
    assert spec.origin is not None
    return (Path(spec.origin).parent / "axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [DESKTOP, PHONE])
@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(
    browser: Browser, tmp_path: Path, name: str, language: str, width: int
) -> None:
    page = _open(browser, tmp_path, PAGES[name](), width)
    page.check(f"#show-{language}", force=True)
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    page.evaluate(_axe())
    found = page.evaluate(AXE)
    assert not found, [(v["id"], [n["html"][:200] for n in v["nodes"][:3]]) for v in found]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", ["th", "en"])
def test_nothing_sticks_out_on_a_narrow_phone(
    browser: Browser, tmp_path: Path, name: str, language: str
) -> None:
    page = _open(browser, tmp_path, PAGES[name](), NARROW)
    page.check(f"#show-{language}", force=True)
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW


def test_english_is_one_click_away_without_scripts(browser: Browser, tmp_path: Path) -> None:
    page = _open(browser, tmp_path, result(), DESKTOP, java_script_enabled=False)
    thai, english = page.get_by_text("ผลโดยสรุป"), page.get_by_text("At a glance")
    assert (thai.is_visible(), english.is_visible()) == (True, False)
    page.click("label[for=show-en]")
    assert (thai.is_visible(), english.is_visible()) == (False, True)
    page.click("label[for=show-th]")
    assert (thai.is_visible(), english.is_visible()) == (True, False)


def test_the_language_is_chosen_by_keyboard_too(browser: Browser, tmp_path: Path) -> None:
    page = _open(browser, tmp_path, result(), DESKTOP, java_script_enabled=False)
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    assert page.get_by_text("At a glance").is_visible()


def test_a_proof_opens_without_scripts(browser: Browser, tmp_path: Path) -> None:
    page = _open(browser, tmp_path, result(), DESKTOP, java_script_enabled=False)
    place = page.get_by_text("address > p:nth-child(2)")
    assert not place.is_visible()
    page.locator("#item-O5 summary").click()
    assert place.is_visible()


@pytest.mark.parametrize("name", PAGES)
def test_the_browser_complains_of_nothing_and_asks_for_nothing(
    browser: Browser, tmp_path: Path, name: str
) -> None:
    page = browser.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append("dialog"))
    page.on("request", lambda request: asked.append(request.url))
    file = _written(tmp_path, PAGES[name]())
    page.goto(file.as_uri())
    assert said == []
    assert asked == [file.as_uri()]


def test_paper_shows_every_proof(browser: Browser, tmp_path: Path) -> None:
    page = _open(browser, tmp_path, result(), DESKTOP)
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.get_by_text("address > p:nth-child(2)").is_visible()
    assert not page.get_by_text("English", exact=True).is_visible()
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator("details[open]").count() == 0
