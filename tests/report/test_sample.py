"""The committed sample is what the program makes today; ``make sample`` renews it."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from docx import Document

from oitcheck.demo.server import serve
from oitcheck.exhibits.kept import kept_thumbnails
from oitcheck.report import RENDERERS, join
from oitcheck.report.joined import Report
from oitcheck.report.json_ import plain
from oitcheck.report.read import load_result
from tests.make_sample import KEPT, SAMPLE, scanned

RENEW = "make sample"
_TIMES = ("started_at", "finished_at", "fetched_at", "screenshot")


def _report() -> Report:
    return join(load_result(SAMPLE), kept_thumbnails(SAMPLE))


def test_everything_is_there() -> None:
    assert {*KEPT, "oit-2566.html", "report.png", "evidence"} == {p.name for p in SAMPLE.iterdir()}


def test_the_page_is_what_is_made_of_its_json_today() -> None:
    page = RENDERERS["html"].render(_report())
    assert page == (SAMPLE / "report.html").read_text("utf-8"), RENEW


def test_the_spreadsheet_is_what_is_made_today() -> None:
    assert RENDERERS["xlsx"].render(_report()) == (SAMPLE / "result.xlsx").read_bytes(), RENEW


@pytest.mark.parametrize("name", ["docx", "fixes"])
def test_the_papers_say_what_is_said_today(name: str) -> None:
    made = RENDERERS[name].render(_report())
    assert isinstance(made, bytes)
    kept = (SAMPLE / RENDERERS[name].FILE).read_bytes()
    assert _words(made) == _words(kept), RENEW


def _words(paper: bytes) -> list[str]:
    document: Any = Document(BytesIO(paper))
    cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
    return [paragraph.text for paragraph in document.paragraphs] + cells


@pytest.mark.e2e
def test_a_scan_of_the_sample_site_finds_the_same_today() -> None:
    with serve("before") as address:
        port = urlsplit(address).port or 80
        found = plain(scanned("core", port, pictures=False).result)
    kept = plain(load_result(SAMPLE))
    for name in (
        "findings",
        "summary",
        "score",
        "ruleset",
        "site",
        "coverage",
        "warnings",
        "advice",
    ):
        assert _timeless(found[name]) == _timeless(kept[name]), (name, RENEW)


def _timeless(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _timeless(v) for k, v in value.items() if k not in _TIMES}
    return [_timeless(entry) for entry in value] if isinstance(value, list) else value


def test_no_page_of_the_sample_is_large_without_its_pictures() -> None:
    for name in ("report.html", "oit-2566.html"):
        page = Path(SAMPLE / name).read_text("utf-8")
        bare = re.sub(r"data:image/jpeg;base64,[A-Za-z0-9+/=]+", "", page)
        assert len(bare.encode()) < 2_000_000
