"""Choosing among the items: with scripts by buttons, without them by anchors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from oitcheck.report import RENDERERS, join
from oitcheck.report.facets import codes, facets
from tests.report.opened import DESKTOP, PHONE, choose, chromium, opened
from tests.report.samples import every_status, result, year_result

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


def _cards(page: Page) -> list[str]:
    shown = page.locator("article[data-codes]").all()
    return [one.get_attribute("id") or "" for one in shown if one.is_visible()]


def _press(page: Page, facet: str, value: str) -> None:
    page.locator(".facet summary", has_text=facet).click()
    page.locator(".facet[open] button", has_text=value).first.click()


def test_every_item_is_in_every_way_to_choose() -> None:
    report = join(year_result())
    ways = facets(report)
    assert [way.name.en for way in ways] == ["By status", "By sub-indicator"]
    for way in ways:
        listed = [item.finding.item for value in way.values for item in value.items]
        assert sorted(listed) == sorted(item.finding.item for item in report.items)
    assert len(codes(ways)["O1"].split()) == 2


def test_what_has_one_value_is_no_choice() -> None:
    assert facets(join(result(every_status()[:1]))) == ()


def test_a_button_shows_only_what_fits(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "year", DESKTOP)
    everything = _cards(page)
    _press(page, "ตามผลตรวจ", "ไม่พบ")
    missing = _cards(page)
    assert 0 < len(missing) < len(everything)
    assert all(page.locator(f"#{one}.card-missing").count() for one in missing)
    told = page.locator(".filtered")
    assert told.is_visible()
    assert told.locator("[data-shown]").inner_text() == str(len(missing))
    rows = page.locator(".overview tr[data-codes]:not([hidden])")
    assert rows.count() == len(missing)


def test_two_values_of_a_kind_add_up_and_two_kinds_narrow_down(
    browser: Browser, tmp_path: Path
) -> None:
    page = opened(browser, tmp_path, "year", DESKTOP)
    _press(page, "ตามผลตรวจ", "ไม่พบ")
    missing = set(_cards(page))
    page.locator(".facet[open] button", has_text="พบครบ").first.click()
    both = set(_cards(page))
    assert missing < both
    _press(page, "ตามตัวชี้วัดย่อย", "9.1")
    assert set(_cards(page)) < both
    page.locator(".filtered button").click()
    assert len(_cards(page)) == 43
    assert page.locator(".filtered").is_hidden()
    assert page.locator("button[aria-pressed=true]").count() == 0


def test_a_link_to_what_is_filtered_away_shows_it_again(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "year", DESKTOP)
    _press(page, "ตามผลตรวจ", "พบครบ")
    assert page.locator("#item-O4").is_hidden()
    page.evaluate("location.hash = '#item-O4'")
    page.wait_for_function("document.getElementById('item-O4').getClientRects().length > 0")
    assert len(_cards(page)) == 43


@pytest.mark.parametrize("language", ["th", "en"])
def test_without_scripts_each_value_leads_to_its_items(
    browser: Browser, tmp_path: Path, language: str
) -> None:
    page = opened(browser, tmp_path, "year", PHONE, java_script_enabled=False)
    choose(page, language)
    assert page.locator(".finder button").count() == 0
    assert page.locator(".filtered").is_hidden()
    page.locator(".facet summary").first.click()
    link = page.locator(".facet[open] a").first
    target = link.get_attribute("href")
    link.click()
    card = page.locator(f"article{target}").bounding_box()
    assert card is not None
    assert card["y"] < 300


def test_a_folded_proof_opens_when_it_is_linked_to(browser: Browser, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, "result", DESKTOP)
    assert page.locator("#item-O2-source-1").is_hidden()
    page.evaluate("location.hash = '#item-O2-source-1'")
    page.wait_for_function(
        "document.getElementById('item-O2-source-1').getClientRects().length > 0"
    )


def test_every_item_with_evidence_opens_it_from_the_table() -> None:
    page = str(RENDERERS["html"].render(join(result())))
    table = page[page.index('id="overview"') : page.index('id="items"')]
    assert table.count("เปิดหลักฐาน") == 3, "O2, O5 and O17 have evidence"
