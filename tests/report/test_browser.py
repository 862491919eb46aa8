"""The HTML result in a real browser: accessible, narrow enough, whole without scripts and net."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page

from tests.report.opened import (
    DESKTOP,
    LANGUAGES,
    NARROW,
    PAGES,
    PHONE,
    PICTURE,
    SMALLEST,
    choose,
    chromium,
    fresh,
    opened,
    unfold,
    written,
)

pytestmark = pytest.mark.e2e

AXE = "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations)"
TWICE_THE_TEXT = "document.documentElement.style.fontSize = '200%'"
STICKS_OUT = """() => [...document.querySelectorAll('.report *')]
  .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
  .map(one => one.outerHTML.slice(0, 200))"""
THAI_CALLED_ENGLISH = """() => {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const words = texts.currentNode.data, at = texts.currentNode.parentElement;
    if (at.closest('script') || !/[ก-๙]/.test(words) || /[a-z]{2}/i.test(words)) continue;
    if (at.closest('[lang]').lang !== 'th') found.push(words);
  }
  return found;
}"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for this file."""
    with chromium() as started:
        yield started


def _axe() -> str:
    spec = find_spec("axe_core_python")
    assert spec is not None
    assert spec.origin is not None
    return (Path(spec.origin).parent / "axe.min.js").read_text(encoding="utf-8")


def _violations(page: Page) -> list[tuple[str, list[str]]]:
    return [
        (one["id"], [node["html"][:200] for node in one["nodes"][:3]]) for one in page.evaluate(AXE)
    ]


@pytest.mark.parametrize("width", [DESKTOP, PHONE])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(
    browser: Browser, tmp_path: Path, name: str, language: str, width: int
) -> None:
    page = opened(browser, tmp_path, name, width)
    choose(page, language)
    unfold(page)
    page.evaluate(_axe())
    assert _violations(page) == []
    if width == DESKTOP:
        page.emulate_media(media="print")
        assert _violations(page) == []


def test_axe_would_find_something(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "result", DESKTOP)
    page.evaluate(_axe())
    page.evaluate("document.querySelector('.reason').style.color = '#ccc'")
    assert [name for name, _ in _violations(page)] == ["color-contrast"]


def test_each_language_is_marked_as_what_it_is(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "result", DESKTOP, java_script_enabled=False)
    assert page.locator("html").get_attribute("lang") == "th"
    assert page.locator(".en:not([lang=en])").count() == 0
    assert page.locator(".en").count() > 50
    assert page.evaluate(THAI_CALLED_ENGLISH) == []
    assert [one.get_attribute("lang") for one in page.locator(".tongue").all()] == ["th", "en"]


@pytest.mark.parametrize(
    ("name", "scripts"), [*((name, False) for name in PAGES), ("crowded", True)]
)
def test_nothing_sticks_out_on_a_narrow_phone(
    browser: Browser, tmp_path: Path, name: str, scripts: bool
) -> None:
    page = opened(browser, tmp_path, name, NARROW, java_script_enabled=scripts)
    unfold(page)
    for width in (PHONE, NARROW, SMALLEST):
        page.set_viewport_size({"width": width, "height": 900})
        for language in LANGUAGES:
            choose(page, language)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            assert page.evaluate(STICKS_OUT) == []


@pytest.mark.parametrize("name", PAGES)
def test_text_of_twice_the_size_fits(browser: Browser, tmp_path: Path, name: str) -> None:
    page = opened(browser, tmp_path, name, 640, java_script_enabled=False)
    unfold(page)
    before = page.locator("h1").bounding_box()
    page.evaluate(TWICE_THE_TEXT)
    after = page.locator("h1").bounding_box()
    assert before is not None
    assert after is not None
    assert after["height"] > 1.9 * before["height"], "the text did grow"
    for language in LANGUAGES:
        choose(page, language)
        assert page.evaluate("document.documentElement.scrollWidth") <= 640
        assert page.evaluate(STICKS_OUT) == []


def test_english_is_one_click_away_without_scripts(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "result", DESKTOP, java_script_enabled=False)
    thai, english = page.get_by_text("ผลโดยสรุป"), page.get_by_text("At a glance")
    assert (thai.is_visible(), english.is_visible()) == (True, False)
    page.click("label[for=show-en]")
    assert (thai.is_visible(), english.is_visible()) == (False, True)
    page.click("label[for=show-th]")
    assert (thai.is_visible(), english.is_visible()) == (True, False)


@pytest.mark.parametrize("width", [DESKTOP, PHONE])
def test_a_tap_on_a_language_switch_hits_its_own_label(
    browser: Browser, tmp_path: Path, width: int
) -> None:
    page = opened(browser, tmp_path, "result", width, java_script_enabled=False)
    for language in ("en", "th"):
        box = page.locator(f"#show-{language}").bounding_box()
        assert box is not None
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        assert page.is_checked(f"#show-{language}")


def test_a_proof_opens_without_scripts(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "result", DESKTOP, java_script_enabled=False)
    place = page.get_by_text("address > p:nth-child(2)")
    assert not place.is_visible()
    page.locator("#item-O5 summary").click()
    assert place.is_visible()


@pytest.mark.parametrize("name", PAGES)
def test_the_browser_complains_of_nothing_and_asks_for_nothing(
    browser: Browser, tmp_path: Path, name: str
) -> None:
    page = fresh(browser, DESKTOP)
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append("dialog"))
    page.on("request", lambda request: asked.append(request.url))
    file = written(tmp_path, name)
    page.goto(file.as_uri())
    assert said == []
    assert _elsewhere(asked) == [file.as_uri()]


def _elsewhere(asked: list[str]) -> list[str]:
    return [url for url in asked if not url.startswith("data:")]


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("name", ["result", "crowded"])
def test_whatever_is_looked_at_no_request_leaves_the_file(
    browser: Browser, tmp_path: Path, name: str, scripts: bool
) -> None:
    page = fresh(browser, DESKTOP, java_script_enabled=scripts)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    file = written(tmp_path, name)
    page.goto(file.as_uri())
    unfold(page)
    for language in LANGUAGES:
        choose(page, language)
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        for link in page.locator("a[href^=http], a[href^=evidence]").all()[:5]:
            link.hover()
    page.pdf()
    page.wait_for_load_state("networkidle")
    assert _elsewhere(asked) == [file.as_uri()]


@pytest.mark.parametrize("scripts", [True, False])
def test_a_picture_is_fetched_only_by_a_click(
    browser: Browser, tmp_path: Path, scripts: bool
) -> None:
    page = fresh(browser, PHONE, java_script_enabled=scripts)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    file = written(tmp_path, "crowded")
    picture = tmp_path / PICTURE
    picture.parent.mkdir()
    Image.new("RGB", (2, 2)).save(picture)
    page.goto(file.as_uri())
    unfold(page)
    links = page.locator(f"a[href='{PICTURE}']")
    assert links.count() >= 1
    assert _elsewhere(asked) == [file.as_uri()]
    links.first.click()
    page.wait_for_url(picture.as_uri())
    assert picture.as_uri() in asked
