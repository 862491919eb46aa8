"""Renews ``reports/sample``: the sample site before its fixes, scanned under its own name.

``python tests/make_sample.py`` writes the report with its pictures, its JSON and the picture that
the README shows; that needs a Chromium.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from oitcheck.demo.server import serve
from oitcheck.exhibits.gallery import thumbnails
from oitcheck.report import join
from oitcheck.report.write import write
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, scan_site
from oitcheck.web.guard import ResolveRule

SAMPLE = Path(__file__).resolve().parents[1] / "reports" / "sample"
HOST = "www.nonkrathinngam.go.th"
BROWSER = os.environ.get("OITCHECK_CHROMIUM", "/usr/bin/chromium")


def main() -> None:
    """Scan, write, take the picture."""
    shutil.rmtree(SAMPLE, ignore_errors=True)
    SAMPLE.mkdir(parents=True)
    with serve("before") as address:
        port = urlsplit(address).port or 80
        core = _scanned("core", port, pictures=True)
        year = _scanned("oit-2566", port, pictures=False)
    for name in ("report.html", "result.json", "visited.csv", "evidence"):
        (core / name).rename(SAMPLE / name)
    (year / "report.html").rename(SAMPLE / "oit-2566.html")
    _picture()
    for folder in (core, year):
        shutil.rmtree(folder.parents[1])


def _scanned(rules: str, port: int, *, pictures: bool) -> Path:
    """The folder of a result by these rules."""
    ruleset = load_ruleset(rules)
    rule = ResolveRule("*", 80, "127.0.0.1", port)
    day = date(2023, 4, 1)
    options = Options(2566, day, delay=0, resolve=(rule,), pictures=pictures)
    scan = scan_site(f"http://{HOST}/", ruleset, options)
    out = Path(tempfile.mkdtemp(dir=SAMPLE.parent))
    return write(
        join(scan.result, thumbnails(scan.pictures)),
        out,
        ("html",),
        scan.visits,
        complete=False,
        pictures=scan.pictures,
    )


def _picture() -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 1500})
        page.goto((SAMPLE / "report.html").as_uri())
        page.screenshot(path=SAMPLE / "report.png")
        browser.close()


if __name__ == "__main__":
    main()
