"""What a user does with results: render, show, plan, notes; with the real program."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
import xlsxwriter
from docx import Document

from oitcheck.demo.server import serve
from tests.e2e.program import AT, oitcheck

pytestmark = pytest.mark.e2e
SEED = Path(__file__).parents[1] / "report" / "seed"
FILES = {
    "html": "report.html", "docx": "follow-up.docx", "fixes": "fixes.docx", "xlsx": "result.xlsx",
    "csv": "items.csv", "markdown": "report.md", "junit": "junit.xml",
}  # fmt: skip


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder in which the sample site was scanned before and after its fixes, and its address."""
    folder = tmp_path_factory.mktemp("results")
    with serve("before") as address:
        before = oitcheck("scan", address, *AT, "-q", "--out", "before", folder=folder)
    with serve("after") as other:
        after = oitcheck("scan", other, *AT, "-q", "--out", "after", folder=folder)
    assert (before.code, after.code) == (0, 0)
    return folder, address


@pytest.fixture
def place(scanned: tuple[Path, str], tmp_path: Path) -> tuple[Path, str]:
    """The same in a folder of one's own."""
    shutil.copytree(scanned[0], tmp_path / "here", symlinks=True)
    return tmp_path / "here", scanned[1]


def _latest(folder: Path, out: str) -> Path:
    return next((folder / out).glob("*/latest")).resolve()


def test_every_format_is_made_from_the_json_alone(place: tuple[Path, str]) -> None:
    folder, _ = place
    alone = folder / "alone"
    alone.mkdir()
    shutil.copy(_latest(folder, "before") / "result.json", alone)
    before = (alone / "result.json").read_bytes()
    ran = oitcheck("render", "alone/result.json", "--format", ",".join(FILES), folder=folder)
    assert ran.code == 0, ran.err
    assert {path.name for path in alone.iterdir()} == {"result.json", *FILES.values()}
    assert ran.err.split() == [f"alone/{name}" for name in FILES.values()]
    assert (alone / "result.json").read_bytes() == before
    page = (alone / "report.html").read_text("utf-8")
    assert "visited.csv" not in page, "what is not there is not linked"
    rows = list(csv.reader(io.StringIO((alone / "items.csv").read_text("utf-8-sig"))))
    assert len(rows) == 7
    assert ElementTree.parse(alone / "junit.xml").getroot() is not None


def test_the_report_made_again_is_that_of_the_scan(place: tuple[Path, str]) -> None:
    folder, _ = place
    latest = _latest(folder, "before")
    first = (latest / "report.html").read_bytes()
    assert oitcheck("render", str(latest), folder=folder).code == 0
    assert (latest / "report.html").read_bytes() == first


def test_another_folder_gets_what_the_report_leads_to(place: tuple[Path, str]) -> None:
    folder, _ = place
    latest = _latest(folder, "before")
    assert oitcheck("render", str(latest), "--out", "there/new", folder=folder).code == 0
    assert {path.name for path in (folder / "there/new").iterdir()} == {
        "report.html", "result.json", "visited.csv",
    }  # fmt: skip


def test_the_proof_of_another_scan_is_never_written_over(place: tuple[Path, str]) -> None:
    folder, _ = place
    before, after = _latest(folder, "before"), _latest(folder, "after")
    proof = (before / "result.json").read_bytes()
    for formats in ("html", "json", "html,json"):
        ran = oitcheck(
            "render", str(after), "--format", formats, "--out", str(before), folder=folder
        )
        assert ran.code == 2, formats
        assert "--out" in ran.err
    shutil.copy(before / "result.json", after / "other.json")
    kept = (after / "result.json").read_bytes()
    ran = oitcheck("render", str(after / "other.json"), "--format", "json", folder=folder)
    assert ran.code == 0
    assert (after / "result.json").read_bytes() == kept
    assert (before / "result.json").read_bytes() == proof


def test_a_result_that_travels_keeps_what_was_decided(place: tuple[Path, str]) -> None:
    folder, _ = place
    latest = _latest(folder, "before")
    notes = "- {item: O28, call: 100, reason: เห็นแล้ว, by: ผู้ตรวจ, date: 2023-04-12}\n"
    (folder / "mine.yaml").write_text(notes, "utf-8")
    first = ("render", str(latest), "--notes", "mine.yaml", "--format", "json", "--out", "x/y")
    assert oitcheck(*first, folder=folder).code == 0
    assert oitcheck(*first, folder=folder).code == 0, "the same again into the same place"
    ran = oitcheck("render", "x/y", "--format", "markdown", "--out", "-", folder=folder)
    assert "เห็นแล้ว" in ran.out
    gone = oitcheck("render", "x/y", "--notes", "nothing.yaml", folder=folder)
    assert gone.code == 2


def test_several_results_are_printed_at_once(place: tuple[Path, str]) -> None:
    folder, _ = place
    both = [str(_latest(folder, out)) for out in ("before", "after")]
    ran = oitcheck("render", *both, "--format", "xlsx,csv", folder=folder)
    assert ran.code == 0
    assert [Path(line).name for line in ran.err.split()] == ["result.xlsx", "items.csv"] * 2
    assert oitcheck("render", *both, "--out", "one", folder=folder).code == 2


def test_one_format_is_printed(place: tuple[Path, str]) -> None:
    folder, _ = place
    latest = str(_latest(folder, "before"))
    ran = oitcheck("render", latest, "--format", "markdown", "--out", "-", folder=folder)
    assert ran.code == 0
    assert ran.out.startswith("#")
    both = oitcheck("render", latest, "--format", "markdown,csv", "--out", "-", folder=folder)
    assert (both.code, both.out) == (2, "")


def test_two_scans_fill_in_the_follow_up_report(place: tuple[Path, str]) -> None:
    folder, _ = place
    before, after = (str(_latest(folder, out) / "result.json") for out in ("before", "after"))
    ran = oitcheck(
        "render", after, "--previous", before, "--format", "docx,html", "--out", "new",
        "--site-file", str(SEED / "agency.yaml"), "--measures", str(SEED / "measures.yaml"),
        folder=folder,
    )  # fmt: skip
    assert ran.code == 0, ran.err
    assert "ติ๊กไว้ที่" in ran.err, "what contradicts itself is told on the terminal"
    paper = Document(str(folder / "new" / "follow-up.docx"))
    assert "องค์การบริหารส่วนตำบลขามสมบูรณ์" in paper.paragraphs[1].text
    assert len(paper.tables) == 3
    assert "สิ่งที่เปลี่ยนไปจากครั้งก่อน" in (folder / "new" / "report.html").read_text("utf-8")


def test_the_measures_beside_a_site_file_come_with_a_scan(tmp_path: Path) -> None:
    shutil.copytree(SEED, tmp_path / "mine")
    with serve("before") as address:
        ran = oitcheck(
            "scan", address, *AT, "-q", "--format", "docx", "--site-file", "mine/agency.yaml",
            folder=tmp_path,
        )  # fmt: skip
    assert ran.code == 0, ran.err
    (made,) = tmp_path.glob("reports/*/2*/follow-up.docx")
    assert len(Document(str(made)).tables) == 3


def test_show_prints_the_newest_and_says_where_it_is(place: tuple[Path, str]) -> None:
    folder, address = place
    ran = oitcheck("show", address, "--out", "before", folder=folder)
    assert ran.code == 0
    assert "แผนการใช้จ่ายงบประมาณประจำปี" in "".join(ran.out.split())
    assert "report.html" in ran.err
    assert oitcheck("show", "--out", "after", folder=folder).code == 0
    nothing = oitcheck("show", folder=folder)
    assert nothing.code == 2
    assert "oitcheck scan" in nothing.err
    assert oitcheck("show", "www.never.go.th", folder=folder).code == 2


def test_a_page_that_was_not_written_cannot_be_opened(place: tuple[Path, str]) -> None:
    folder, _ = place
    (_latest(folder, "before") / "report.html").unlink()
    ran = oitcheck("show", "--open", "--out", "before", folder=folder)
    assert ran.code == 2
    assert "oitcheck render" in ran.err


def test_plan_says_what_to_do(place: tuple[Path, str]) -> None:
    folder, address = place
    ran = oitcheck("plan", address, "--out", "before", folder=folder)
    assert ran.code == 0
    assert "ข้อความตัวอย่าง: ติดต่อเรา: องค์การบริหารส่วนตำบลโนนกระถินงาม" in ran.out
    assert "--rules oit-2566" in ran.out, "six items have no estimate"
    english = oitcheck("plan", address, "--out", "before", "--lang", "en", folder=folder)
    assert "Where: " in english.out


def _filled(folder: Path, result: Path) -> Path:
    """The spreadsheet of a result as an auditor sends it back: O5 gets 100."""
    oitcheck("render", str(result), "--format", "csv", "--out", "csv", folder=folder)
    text = (folder / "csv" / "items.csv").read_text("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text))
    book = xlsxwriter.Workbook(str(folder / "filled.xlsx"))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, [*head, "ผลผู้ตรวจ", "เหตุผล", "ผู้ทาน"])
    for number, row in enumerate(rows, 1):
        decided = ["100", "โทรสารอยู่ในภาพ", "หัวหน้า"] if "O5" in row else ["", "", ""]
        sheet.write_row(number, 0, [*row, *decided])
    book.close()
    return folder / "filled.xlsx"


def test_a_note_comes_home_survives_a_scan_and_is_shown(place: tuple[Path, str]) -> None:
    folder, _ = place
    latest = _latest(folder, "before")
    filled = _filled(folder, latest)
    ran = oitcheck("notes", "import", str(filled), "--out", "before", folder=folder)
    assert ran.code == 0, ran.err
    assert (latest.parent / "notes.yaml").exists()
    again = oitcheck("render", str(latest), "--format", "json", "--out", "noted", folder=folder)
    assert again.code == 0
    noted = json.loads((folder / "noted" / "result.json").read_text("utf-8"))
    told = {f["item"]: f for f in noted["findings"]}["O5"]
    assert told["status"] == "present"
    assert told["override"]["program"] == "partial"
    assert told["override"]["by"] == "ผู้ตรวจ"
    assert "โทรสารอยู่ในภาพ" in told["reason"]["th"]
    shown = oitcheck("show", "--out", "before", folder=folder)
    assert "โทรสารอยู่ในภาพ" in " ".join(shown.out.split())


def test_a_scan_after_the_note_keeps_it(tmp_path: Path) -> None:
    with serve("before") as address:
        first = oitcheck("scan", address, *AT, "-q", folder=tmp_path)
        assert first.code == 0
        home = next(tmp_path.glob("reports/*/latest")).parent
        (home / "notes.yaml").write_text(
            "- {item: O28, rules: core, call: 100, reason: เห็นแล้ว, by: ผู้ตรวจ, date: 2023-04-12}\n",
            "utf-8",
        )
        failing = oitcheck("scan", address, *AT, "-q", "--fail-on", "missing", folder=tmp_path)
        (home / "notes.yaml").write_text("- {item: O28}\n", "utf-8")
        wrong = oitcheck("scan", address, *AT, "-q", folder=tmp_path)
    made = json.loads((home / "latest" / "result.json").read_text("utf-8"))
    assert {f["item"]: f["status"] for f in made["findings"]}["O28"] == "present"
    assert failing.code == 1, "O30 is missing still"
    assert wrong.code == 2
    assert "notes.yaml:1" in wrong.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("render", "nothing.json"),
        ("render", "nothing.json", "--format", "pdf"),
        ("notes", "import", "nothing.xlsx"),
        ("plan", "www.never.go.th"),
        ("plan", "www.never.go.th", "--to", "120"),
    ],
)
def test_wrong_use_is_one_sentence(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    ran = oitcheck(*arguments, folder=tmp_path)
    assert ran.code == 2
    assert len(ran.err.splitlines()) == 1
    assert ran.err.startswith("oitcheck: ")
