"""The contract with machines: commands, files, exit codes, by the program that is installed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from oitcheck.demo.server import serve
from tests.e2e.program import (
    AT,
    interrupted,
    lines,
    load,
    oitcheck,
    results,
    statuses,
    wait_for,
)
from tests.sites.build import CONTACT, NAME, link, nav, page
from tests.sites.server import Answer, Route, served, status

pytestmark = pytest.mark.e2e

AFTER = ["present", "present", "partial", "present", "present", "present"]
SMALL: dict[str, Route] = {
    "/": page(NAME, nav(link("/", "หน้าแรก"), link("/contact", "ติดต่อเรา"))),
    "/contact": page("ติดต่อเรา", CONTACT),
}
TOP = {
    "schema_version",
    "tool",
    "ruleset",
    "site",
    "started_at",
    "finished_at",
    "options",
    "coverage",
    "warnings",
    "findings",
    "summary",
    "score",
}


def test_the_real_name_by_the_command_of_the_readme(tmp_path: Path) -> None:
    with serve("after") as address:
        port = address.rstrip("/").rsplit(":", 1)[1]
        name = "www.khamsomboon.go.th"
        resolve = ("--resolve", f"{name}:80:127.0.0.1:{port}")
        ran = oitcheck("scan", name, *resolve, *AT, folder=tmp_path)
    assert ran.code == 0, ran.err
    written = results(tmp_path / "reports" / name)
    assert len(written) == 1
    assert re.fullmatch(r"\d{8}T\d{6}Z", written[0].parent.name)
    result = load(written[0])
    assert statuses(result) == AFTER
    assert set(result) >= TOP
    assert result["site"]["host"] == name
    assert (written[0].parent / "report.html").is_file()
    assert (written[0].parent / "visited.csv").is_file()
    assert load(tmp_path / "reports" / name / "latest" / "result.json") == result
    assert "O18" in ran.out


def test_port_80_of_any_host(tmp_path: Path) -> None:
    with served(SMALL) as server:
        resolve = ("--resolve", f"*:80:127.0.0.1:{server.server_port}")
        ran = oitcheck("scan", "http://x.go.th/", *resolve, *AT, "-q", folder=tmp_path)
    assert ran.code == 0, ran.err
    assert ran.out == ""


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("before", ["partial", "partial", "partial", "partial", "missing", "missing"]),
        ("after", AFTER),
    ],
)
def test_the_demo(state: str, expected: list[str], tmp_path: Path) -> None:
    ran = oitcheck("demo", "--state", state, "--out", "-", "--format", "json", folder=tmp_path)
    assert ran.code == 0, ran.err
    (result,) = ran.json
    assert statuses(result) == expected
    assert result["ruleset"]["fiscal_year"] == 2566
    assert not (tmp_path / "reports").exists()


def test_out_to_standard_output_is_one_json_a_site(tmp_path: Path) -> None:
    with served(SMALL) as one, served({"*": status(403)}) as two:
        out = ("--out", "-", "--format", "json")
        ran = oitcheck("scan", one.url, two.url, *AT, *out, folder=tmp_path)
    assert ran.code == 3
    assert [statuses(r).count("unchecked") for r in ran.json] == [0, 6]
    assert ran.json[1]["coverage"]["stopped_by"] == "unreachable"


def test_several_sites_end_with_the_gravest(tmp_path: Path) -> None:
    with served(SMALL) as one, served({"*": status(500)}) as two:
        ran = oitcheck("scan", two.url, one.url, *AT, "--fail-on", "missing", folder=tmp_path)
    assert ran.code == 3
    assert len(results(tmp_path)) == 2


@pytest.mark.parametrize(
    ("fail_on", "code"), [((), 0), (("--fail-on", "missing"), 1), (("--fail-on", "partial"), 1)]
)
def test_fail_on(fail_on: tuple[str, ...], code: int, tmp_path: Path) -> None:
    with served(SMALL) as server:
        ran = oitcheck("scan", server.url, *AT, *fail_on, folder=tmp_path)
    assert ran.code == code
    (written,) = results(tmp_path)
    assert "missing" in statuses(load(written))


@pytest.mark.parametrize(
    "site", ["ftp://x", "not a host", "http://", "nohost", "file:///no/such/x"]
)
def test_what_is_no_site(site: str, tmp_path: Path) -> None:
    for lang in ("th", "en"):
        ran = oitcheck("scan", site, "--lang", lang, folder=tmp_path)
        _one_sentence(ran.code, ran.err, 2)
        assert not (tmp_path / "reports").exists()


def _one_sentence(code: int, err: str, expected: int) -> None:
    assert code == expected, err
    assert "Traceback" not in err
    assert len(lines(err)) == 1, err


def test_an_unknown_host_has_a_full_result(tmp_path: Path) -> None:
    ran = oitcheck("scan", "http://no-such-host.invalid/", *AT, folder=tmp_path)
    assert ran.code == 3
    (written,) = results(tmp_path)
    result = load(written)
    assert statuses(result) == ["unchecked"] * 6
    assert not (written.parent.parent / "latest").exists()
    assert "Traceback" not in ran.err


def test_a_private_address_needs_consent(tmp_path: Path) -> None:
    """A public name that leads to a private address is refused; consent is for that pair alone."""
    rule = ("--resolve", "a.go.th:80:127.0.0.1:9")
    ran = oitcheck("scan", "http://a.go.th/", *rule, *AT, folder=tmp_path)
    assert ran.code == 3


@pytest.mark.parametrize(
    "option",
    [
        ("--rules", "nothing"),
        ("--format", "docx,nothing"),
        ("--resolve", "x"),
        ("--out", "-"),
        ("--chromium", "no-such-file"),
    ],
)
def test_wrong_options(option: tuple[str, ...], tmp_path: Path) -> None:
    ran = oitcheck("scan", "http://127.0.0.1:9/", *option, folder=tmp_path)
    _one_sentence(ran.code, ran.err, 2)
    assert not (tmp_path / "reports").exists()


@pytest.mark.parametrize(
    "option",
    [
        ("--fiscal-year", "2023"),
        ("--today", "yesterday"),
        ("--connections", "9"),
        ("--max-pages", "0"),
        ("--browser", "sometimes"),
        ("--pictures", "some"),
        ("--links", "x.csv"),
        ("--fail-on", "new-missing"),
        ("--no-such-option",),
    ],
)
def test_options_that_typer_refuses(option: tuple[str, ...], tmp_path: Path) -> None:
    ran = oitcheck("scan", "http://127.0.0.1:9/", *option, folder=tmp_path)
    assert ran.code == 2
    assert "Traceback" not in ran.err


def test_a_broken_rule_file(tmp_path: Path) -> None:
    rules = Path(__file__).resolve().parents[2] / "rules"
    copied = tmp_path / "mine"
    (copied / "disclosures").mkdir(parents=True)
    (copied / "core.yaml").write_text((rules / "core.yaml").read_text("utf-8"), "utf-8")
    wrong = (rules / "disclosures" / "contact.yaml").read_text("utf-8")
    wrong = wrong.replace("check: email", "check: emial")
    (copied / "disclosures" / "contact.yaml").write_text(wrong, "utf-8")
    line = 1 + wrong[: wrong.index("emial")].count("\n")
    ran = oitcheck("scan", "x.go.th", "--rules", "mine", "--lang", "en", folder=tmp_path)
    _one_sentence(ran.code, ran.err, 2)
    assert f"contact.yaml:{line}:" in ran.err
    assert "“email”" in ran.err


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with served(SMALL) as server:
        ran = oitcheck("scan", server.url, *AT, "--out", "file/reports", folder=tmp_path)
        assert len(server.asked) == 0 or ran.code == 5
    assert ran.code == 5
    assert "Traceback" not in ran.err
    assert (tmp_path / "file").read_text() == "x"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_the_right_to_write(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    with served(SMALL) as server:
        ran = oitcheck("scan", server.url, *AT, "--out", "locked", folder=tmp_path)
    assert ran.code == 5
    assert list(locked.iterdir()) == []


def test_two_scans_of_one_site_at_once(tmp_path: Path) -> None:
    slow = {**SMALL, "/contact": Answer(b"x", seconds=3)}
    with served(slow) as server:
        first = subprocess.Popen(
            [sys.executable, "-m", "oitcheck", "scan", server.url, *AT, "-q"],
            cwd=tmp_path,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            wait_for(lambda: "/contact" in server.asked)
            second = oitcheck("scan", server.url, *AT, folder=tmp_path)
            assert second.code == 5
            assert first.wait(30) == 0
        finally:
            first.kill()
            first.wait()


@pytest.mark.skipif(os.name == "nt", reason="signals of another console")
def test_ctrl_c_writes_what_was_found(tmp_path: Path) -> None:
    hanging: dict[str, Route] = {
        **SMALL,
        "/": page(NAME, nav(link("/contact", "ติดต่อเรา"), link("/slow", "ประวัติ"))),
        "/slow": Answer(b"x", seconds=20),
    }
    with served(hanging) as server:
        ran = interrupted(
            "scan", server.url, *AT, folder=tmp_path, when=lambda: "/slow" in server.asked
        )
    assert ran.code == 130
    assert "Traceback" not in ran.err
    (written,) = results(tmp_path)
    result = load(written)
    assert result["coverage"]["stopped_by"] == "interrupted"
    assert "missing" not in statuses(result)
    assert not (written.parent.parent / "latest").exists()


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from oitcheck.cli import main\n"
        "sys.argv = ['oitcheck', '--help']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'httpx', 'bs4', 'selectolax', 'rich', 'jinja2', 'pypdfium2', 'playwright'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert lines(done.stdout)[-1] == "[]"


def test_version(tmp_path: Path) -> None:
    ran = oitcheck("--version", folder=tmp_path)
    assert ran.code == 0
    assert re.fullmatch(r"oitcheck \d+\.\d+\.\d+\n", ran.out)
