"""A report opened from disk in a real Chromium, for the tests that look at it there."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from oitcheck.exhibits.kept import Thumbnail
from oitcheck.model import CoverageProblem, NearMiss, Outcome, Reason, ScanResult, Status, Submitted
from oitcheck.notes import Note
from oitcheck.report import RENDERERS, join
from oitcheck.texts import Text
from tests.report.noted import BY, DAY, noted
from tests.report.samples import (
    HOME,
    coverage,
    evidence,
    finding,
    hostile,
    part,
    result,
    year_result,
)

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
DESKTOP, PHONE, NARROW, SMALLEST = 1280, 390, 360, 320
LANGUAGES = ("th", "en")
PICTURE = "evidence/O5-1.png"
UNBROKEN = "ประกาศองค์การบริหารส่วนตำบลเรื่องรายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต" * 3
LONG = (
    "files/" + "%E0%B8%9B%E0%B8%B5" * 15 + "-" + "a1b2c3d4" * 20 + ".pdf?download=1&id=" + "9" * 40
)
ONE_WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, or Playwright's own."""
    with sync_playwright() as playwright:
        path = str(CHROMIUM) if CHROMIUM.exists() else None
        started = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield started
        started.close()


def opened(browser: Browser, folder: Path, name: str, width: int, **more: Any) -> Page:
    """The page of ``PAGES[name]``, from its file."""
    page = fresh(browser, width, **more)
    page.goto(written(folder, name).as_uri())
    return page


def fresh(browser: Browser, width: int, **more: Any) -> Page:
    """An empty page; those opened before are closed."""
    for context in browser.contexts:
        context.close()
    size: ViewportSize = {"width": width, "height": 900}
    return browser.new_page(viewport=size, reduced_motion="reduce", **more)


def written(folder: Path, name: str) -> Path:
    """The file of ``PAGES[name]`` in ``folder``."""
    file = folder / "report.html"
    file.write_text(_rendered(name), encoding="utf-8")
    return file


@cache
def _rendered(name: str) -> str:
    made = PAGES[name]()
    previous = _earlier(made) if name == "noted" else None
    report = join(made, {PICTURE: _thumbnail()}, previous=previous)
    rendered = RENDERERS["html"].render(report)
    assert isinstance(rendered, str)
    return rendered


def _earlier(made: ScanResult) -> ScanResult:
    """The same site when one item was better, one worse, and one could be seen."""
    was = {"O5": Status.PARTIAL, "O28": Status.PRESENT, "O18": Status.PRESENT}
    found = (replace(f, status=was.get(f.item, f.status)) for f in made.findings)
    return replace(made, findings=tuple(found))


def _overridden() -> ScanResult:
    """Three decisions of an auditor, one of them on other evidence."""
    return noted(Note("O2", 0, "ภาพถ่ายเก่า", BY, DAY, evidence="changed"))


def _thumbnail() -> Thumbnail:
    """A small picture all in red."""
    file = BytesIO()
    Image.new("RGB", (240, 150), "red").save(file, "JPEG")
    source = "data:image/jpeg;base64," + b64encode(file.getvalue()).decode("ascii")
    return Thumbnail(source, 240, 150)


def choose(page: Page, language: str) -> None:
    """Shows one of the two languages."""
    page.evaluate(f"document.getElementById('show-{language}').checked = true")


def unfold(page: Page) -> None:
    """Opens everything that is folded."""
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")


def crowded() -> ScanResult:
    """Long words without a space, long addresses, more of everything than is shown at once."""
    text = Text(UNBROKEN, ONE_WORD + " " + UNBROKEN)
    proofs = [
        replace(
            evidence(f"{number}/{LONG}", f"{UNBROKEN}{number}", (UNBROKEN, LONG), (ONE_WORD, "y")),
            place="main > " + "div:nth-of-type(12)>" * 12 + "p",
            screenshot=PICTURE,
        )
        for number in range(5)
    ]
    bad = finding(
        "O5",
        Status.PARTIAL,
        text,
        part("contact", "fax", text, Outcome.NO, text, proofs),
        part("contact", "map", Text(ONE_WORD, ONE_WORD), Outcome.YES, text, proofs[:1]),
        near_misses=tuple(NearMiss(f"{HOME}near/{number}/{LONG}", text) for number in range(5)),
        submitted=(Submitted(HOME + LONG, ONE_WORD, Status.MISSING, text, False),),
    )
    return result(
        [replace(bad, title=text, responsible=(UNBROKEN, ONE_WORD))],
        site=replace(result().site, name=UNBROKEN),
        options={"vantage": UNBROKEN},
        coverage=replace(
            coverage(),
            problems=(CoverageProblem(HOME + LONG, Reason.BAD_ADDRESS, ONE_WORD, HOME + LONG),),
        ),
    )


PAGES: dict[str, Callable[[], ScanResult]] = {
    "result": result,
    "hostile": hostile,
    "year": year_result,
    "crowded": crowded,
    "noted": _overridden,
}
