"""Renews ``reports/sample``: the sample site before its fixes, scanned under its own name.

``python tests/make_sample.py`` writes the report, its JSON and, where there is a Chromium, the
picture that the README shows.
"""

from __future__ import annotations

import os
import tempfile
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from oitcheck.demo.server import serve
from oitcheck.report.write import write
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, scan_site
from oitcheck.web.guard import ResolveRule

SAMPLE = Path(__file__).resolve().parents[1] / "reports" / "sample"
HOST = "www.nonkrathinngam.go.th"
BROWSER = os.environ.get("OITCHECK_CHROMIUM", "/usr/bin/chromium")


def main() -> None:
    """Scan, write, take the picture."""
    SAMPLE.mkdir(parents=True, exist_ok=True)
    with serve("before") as address:
        port = urlsplit(address).port or 80
        core = _scanned("core", port)
        for name in ("report.html", "result.json", "visited.csv"):
            (SAMPLE / name).write_bytes(core[name])
        (SAMPLE / "oit-2566.html").write_bytes(_scanned("oit-2566", port)["report.html"])
    _picture()


def _scanned(rules: str, port: int) -> dict[str, bytes]:
    """The files of a result by these rules."""
    ruleset = load_ruleset(rules)
    rule = ResolveRule("*", 80, "127.0.0.1", port)
    options = Options(
        fiscal_year=2566, today=date(2023, 4, 1), delay=0, resolve=(rule,), pictures=True
    )
    scan = scan_site(f"http://{HOST}/", ruleset, options)
    with tempfile.TemporaryDirectory() as folder:
        written = write(scan.result, ruleset, Path(folder), ("html",), scan.visits, complete=False)
        return {file.name: file.read_bytes() for file in written.iterdir() if file.is_file()}


def _picture() -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 1500})
        page.goto((SAMPLE / "report.html").as_uri())
        page.screenshot(path=SAMPLE / "report.png")
        browser.close()


if __name__ == "__main__":
    main()
