"""From a scan to the file to hand in, and back: the real program."""

from __future__ import annotations

from pathlib import Path

from oitcheck.demo.server import serve
from tests.e2e.program import AT, load, oitcheck, results, statuses

NAME = "www.khamsomboon.go.th"


def test_links_of_a_scan_decide_the_next_one(tmp_path: Path) -> None:
    with serve("after") as address:
        port = address.rstrip("/").rsplit(":", 1)[1]
        name = ("--resolve", f"{NAME}:80:127.0.0.1:{port}")
        first = oitcheck("scan", NAME, *name, *AT, "--quiet", folder=tmp_path)
        assert first.code == 0, first.err
        written = oitcheck("links", NAME, folder=tmp_path)
        assert written.code == 0, written.err
        again = oitcheck("links", NAME, "--lang", "en", folder=tmp_path)
        assert (again.code, "--force" in again.err) == (2, True)
        by_file = (NAME, *name, *AT, "--links", "links.csv", "--format", "json", "--out", "-")
        second = oitcheck("scan", *by_file, folder=tmp_path)
    assert second.code == 0, second.err
    before = load(results(tmp_path / "reports")[0])
    assert statuses(second.json[0]) == statuses(before)
    assert statuses(before).count("present") == 5
    for finding in second.json[0]["findings"]:
        assert all(s["answer"] == "มี" and s["reachable"] for s in finding["submitted"])
        assert finding["submitted"]


def test_a_site_file_names_the_site_and_what_is_exempt(tmp_path: Path) -> None:
    with serve("before") as address:
        text = f"start: {address}\nexempt:\n  - {{item: O17, reason: ไม่มีภารกิจ}}\n"
        (tmp_path / "site.yaml").write_text(text, "utf-8")
        at = ("--site-file", "site.yaml", *AT, "--format", "json", "--out", "-")
        ran = oitcheck("scan", *at, folder=tmp_path)
    assert ran.code == 0, ran.err
    statuses = {f["item"]: f["status"] for f in ran.json[0]["findings"]}
    assert statuses["O17"] == "exempt"


def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("O99,มี,http://x.go.th/\n", "utf-8")
    ran = oitcheck("scan", NAME, "--links", "bad.csv", "--lang", "en", folder=tmp_path)
    assert (ran.code, "bad.csv:1:" in ran.err) == (2, True)
    ran = oitcheck("scan", "--lang", "en", folder=tmp_path)
    assert (ran.code, "which site" in ran.err) == (2, True)
    (tmp_path / "site.yaml").write_text("exempt:\n  - {item: O17, reason: x}\n", "utf-8")
    two = ("scan", "a.go.th", "b.go.th", "--site-file", "site.yaml", "--lang", "en")
    ran = oitcheck(*two, folder=tmp_path)
    assert (ran.code, "one site only" in ran.err) == (2, True)
