"""Case 36: rule files and site files that somebody made to hurt whoever loads them."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from oitcheck.rulefiles import rules_folder
from oitcheck.strict import MAX_SIZE
from oitcheck.thai.phrase import covered, phrase_key
from tests.e2e.hostile.measured import BOMB_GROWTH, PROGRAM, Run, played, scan
from tests.e2e.hostile.twin import ITEMS

pytestmark = pytest.mark.e2e

NOWHERE = "http://127.0.0.1:9/"
"""Where no scan gets to: the files are read before."""

BOMB = "a: &a [lol, lol]\n" + "".join(
    f"{after}: &{after} [{', '.join(['*' + before] * 9)}]\n"
    for before, after in zip("abcdefgh", "bcdefghi", strict=True)
)
DEEP = "a: " + "[" * 50_000 + "]" * 50_000 + "\n"
BLOCKS = "".join(f"{' ' * depth}a:\n" for depth in range(600))
HOSTILE = {
    "anchors": (BOMB, 1),
    "alias": ("id: &x mail\ntitle: *x\n", 1),
    "python": ("id: mail\ntitle: !!python/object/apply:os.system ['touch owned']\n", 2),
    "python name": ("id: mail\n\ntitle: !!python/name:os.system\n", 3),
    "own tag": ("id: !mine mail\n", 1),
    "deep flow": (DEEP, 1),
    "deep blocks": (BLOCKS, 21),
    "huge": ("# " + "ก" * MAX_SIZE, 1),
    "no utf-8": ("id: mail\udcff\n", 1),
    "control": ("id: \x1b[31mmail\n", 1),
    "key": ("id: mail\nid: mail\n", 2),
    "merge": ("id: mail\n<<: {title: x}\n", 2),
    "documents": ("id: mail\n---\nid: mail\n", 2),
    "escapes": ('id: mail\n"\\e]0;owned\\a\\u202e": x\n', 2),
}
UNCLEAN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def refused(run: Run, file: Path, line: int, healthy: Run) -> None:
    """Exit 2, file and line in one sentence that is harmless to print, soon and small."""
    assert run.code == 2, run.err
    assert f"{file}:{line}: " in run.err
    assert not UNCLEAN.search(run.err)
    assert len(run.err) < 4_000
    assert run.seconds < healthy.seconds + 5
    assert run.megabytes - healthy.megabytes < BOMB_GROWTH


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """The rules of oitcheck, to be spoilt."""
    return Path(shutil.copytree(rules_folder(), tmp_path / "rules"))


@pytest.mark.parametrize(
    ("file", "name"),
    [
        *(("core.yaml", name) for name in HOSTILE),
        *(("site.yaml", name) for name in ("anchors", "python", "deep flow", "huge", "escapes")),
        *(("disclosures/contact.yaml", name) for name in ("anchors", "python", "deep blocks")),
    ],
)
def test_case_36_hostile_file(file: str, name: str, healthy: Run, rules: Path) -> None:
    text, line = HOSTILE[name]
    text = text.replace("id:", "start:") if file == "site.yaml" else text
    path = rules / file
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    option = ("--site-file", str(path)) if file == "site.yaml" else ("--rules", str(rules))
    run = scan(NOWHERE, *option, folder=rules.parent)
    refused(run, path, line, healthy)
    assert not list(rules.parent.rglob("owned"))


def with_phrases(*phrases: str) -> Callable[[Path], int]:
    """Writes phrases below ``link_text`` of the contact's rule file; the line of the first."""

    def write(path: Path) -> int:
        text = path.read_text("utf-8")
        before, key, after = text.partition("  link_text:\n")
        listed = "".join(f"    - '{phrase}'\n" for phrase in phrases)
        path.write_text(before + key + listed + after, "utf-8")
        return before.count("\n") + 2

    return write


LONG = {
    "letters": "ก" * 100_000,
    "gaps": "ก…" * 3_000 + "ข",
    "numbers": "ก#" * 3_000,
    "only gaps": "…" * 5_000,
}


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("file", ["disclosures/contact.yaml", "site.yaml"])
def test_case_36_a_phrase_without_end(name: str, file: str, healthy: Run, rules: Path) -> None:
    path = rules / file
    if file == "site.yaml":
        path.write_text(f"words:\n  contact: ['{LONG[name]}']\n", "utf-8")
        line, option = 2, ("--site-file", str(path))
    else:
        line, option = with_phrases(LONG[name])(path), ("--rules", str(rules))
    refused(scan(NOWHERE, *option, folder=rules.parent), path, line, healthy)


def test_case_36_an_expression_is_only_words(healthy: Run, rules: Path, tmp_path: Path) -> None:
    """``(a+)+$`` is looked for as it stands; a page of 100,000 ``a`` costs nothing."""
    with_phrases("(a+)+$", "(?:a|aa)+x", ".*.*.*x", "[[:alpha:]")(
        rules / "disclosures/contact.yaml"
    )
    links = {"/contact.html": "ติดต่อเรา " + "a" * 100_000}
    run = played({}, tmp_path, "--rules", str(rules), links=links)
    assert run.code == 0, run.err
    assert run.seconds < healthy.seconds + 5
    assert run.statuses["O5"] == "present"


@pytest.mark.parametrize(
    "phrases",
    [
        [f"วลีที่ {number} … ของเรา" for number in range(4_000)],
        ["ก" * length for length in range(1, 200)],
        ["ก…" * gaps + "ข" for gaps in range(1, 20)],
    ],
    ids=["thousands", "each in the next", "gaps"],
)
def test_case_36_many_phrases(
    phrases: list[str], healthy: Run, rules: Path, tmp_path: Path
) -> None:
    """What is allowed is bounded too: on a page made for these phrases, every item is found."""
    with_phrases(*phrases)(rules / "disclosures/hr_report.yaml")
    page = "<p>" + "ก" * 100_000 + "</p><a href='/plan.html'>" + "ก" * 20_000 + "</a>"
    run = played(
        {"/fault": lambda line: line.answer(page)},
        tmp_path,
        *("--rules", str(rules)),
        links={"/fault": "ก" * 5_000},
    )
    assert run.code == 0, run.err
    assert all(run.statuses[item] == "present" for item in ITEMS), run.statuses
    assert run.seconds < healthy.seconds + 15
    assert run.megabytes - healthy.megabytes < 100


def test_case_36_ten_thousand_items(healthy: Run, rules: Path) -> None:
    """More than a rule file may hold is refused; what fits and is no year is refused, too."""
    path = rules / "core.yaml"
    item = "  - {number: O5, disclosures: [contact], sub_indicator: '9.1', basis: F}\n"
    text = path.read_text("utf-8")
    head = text[: text.rindex("\nitems:")] + "\nitems:\n"
    path.write_text(head + item * 10_000, "utf-8")
    refused(scan(NOWHERE, "--rules", str(rules), folder=rules.parent), path, 1, healthy)
    path.write_text(head + item * 5_000, "utf-8")
    run = scan(NOWHERE, "--rules", str(rules), folder=rules.parent)
    refused(run, path, head.count("\n") + 2, healthy)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("ก…ก…ก…ก…ก…ข", "ก" * 100_000),
        ("ก…ก…ก…ก…ก…ขข", "ก" * 100_000 + "กขก" + "ขข"),
        ("ก…ก…ก…ก…ก…ข", "กขคง" * 25_000),
        ("ก#ก#…#…#ข", "ก1" * 50_000 + "ข"),
        ("#…#…#…#ข", "1" * 100_000 + "ข"),
        ("รวม#ครั้ง", "รวม" + "1" * 100_000),
        ("ก…" * 19 + "ข", "ก" * 100_000 + "ง" * 99 + "ข"),
    ],
)
def test_case_36_phrases_with_gaps_are_found_in_linear_time(phrase: str, text: str) -> None:
    looked_for = phrase_key(phrase)
    seconds = []
    for part in (text[len(text) // 2 :], text):
        began = time.thread_time()
        covered(part, looked_for)
        seconds.append(time.thread_time() - began)
    assert seconds[1] < max(3 * seconds[0], 0.5), seconds
    assert seconds[1] < 4


def test_case_36_the_checker_of_rules_says_the_same(rules: Path) -> None:
    """``rules check`` reads what a scan refuses, and says where."""
    path = rules / "disclosures/contact.yaml"
    path.write_text(BOMB, "utf-8")
    told = subprocess.run([PROGRAM, "rules", "check", path], capture_output=True, text=True)
    assert told.returncode == 2
    assert f"{path}:1" in "".join((told.stdout + told.stderr).split("\n"))
