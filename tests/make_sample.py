"""Renews ``reports/sample``: the sample site before its fixes, scanned under its own name.

``make sample`` writes the report with its pictures, its JSON, the papers and the spreadsheet, all
of fiscal year 2566 as one page, and the picture that the README shows; that needs a Chromium. The
clock stands at the morning of the day that the sample is judged for.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from oitcheck.demo.server import serve
from oitcheck.exhibits.kept import thumbnails
from oitcheck.report import join
from oitcheck.report.write import write
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, Scan, scan_site
from oitcheck.web.guard import ResolveRule
from oitcheck.web.seams import SystemClock

SAMPLE = Path(__file__).resolve().parents[1] / "reports" / "sample"
HOST = "www.nonkrathinngam.go.th"
BROWSER = os.environ.get("OITCHECK_CHROMIUM", "/usr/bin/chromium")
MORNING = datetime(2023, 4, 1, 2, tzinfo=UTC)
KEPT = ("report.html", "result.json", "result.xlsx", "follow-up.docx", "fixes.docx", "visited.csv")


class Morning(SystemClock):
    """A clock that began to run on the morning of the sample's day."""

    def __init__(self) -> None:
        self._began = self.monotonic()

    def now(self) -> datetime:
        return MORNING + timedelta(seconds=self.monotonic() - self._began)


def main() -> None:
    """Scan, write, take the picture."""
    shutil.rmtree(SAMPLE, ignore_errors=True)
    SAMPLE.mkdir(parents=True)
    with serve("before") as address:
        port = urlsplit(address).port or 80
        core = _written(scanned("core", port, pictures=True))
        year = _written(scanned("oit-2566", port, pictures=False))
    for name in (*KEPT, "evidence"):
        (core / name).rename(SAMPLE / name)
    (year / "report.html").rename(SAMPLE / "oit-2566.html")
    _picture()
    for folder in (core, year):
        shutil.rmtree(folder.parents[1])


def scanned(rules: str, port: int, *, pictures: bool) -> Scan:
    """The sample site, served on ``port`` of this machine, by these rules."""
    rule = ResolveRule("*", 80, "127.0.0.1", port)
    options = Options(2566, date(2023, 4, 1), delay=0, resolve=(rule,), pictures=pictures)
    return scan_site(f"http://{HOST}/", load_ruleset(rules), options, clock=Morning())


def _written(scan: Scan) -> Path:
    """The folder of a result."""
    out = Path(tempfile.mkdtemp(dir=SAMPLE.parent))
    report = join(scan.result, thumbnails(scan.pictures))
    formats = ("html", "xlsx", "docx", "fixes")
    return write(report, out, formats, scan.visits, complete=False, pictures=scan.pictures)


def _picture() -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 1500})
        page.goto((SAMPLE / "report.html").as_uri())
        page.screenshot(path=SAMPLE / "report.png")
        browser.close()


if __name__ == "__main__":
    main()
