"""Case 35: words of a stranger in everything that is written and printed.

Every test runs the program twice: on words that attack, and on the same letters with every sign
taken away. What differs in the shape of the report is the attacker's.
"""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from threading import Thread
from urllib.parse import quote

import pytest
from selectolax.lexbor import LexborHTMLParser

from oitcheck.report import RENDERERS, join
from oitcheck.rulefiles import rules_folder
from tests.e2e.hostile.measured import GROWTH, PROGRAM, USUAL, Run
from tests.e2e.hostile.server import HTML, HostileServer, Line, Page, Play, Plays
from tests.e2e.hostile.twin import ITEMS, html, pages
from tests.reading.pdf_writer import document
from tests.report.opened import chromium, fresh
from tests.report.samples import result

pytestmark = pytest.mark.e2e

UNCLEAN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
COLOUR = re.compile(r"\x1b\[[\d;]*m")
REPORT = "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี"
OURS = {f"\x1b[{code}m" for code in ("0", "1", "31", "32", "33", "35", "39")}
FORMULA = ("=", "+", "-", "@", "\t", "\r")
RUNS = "document.title=&quot;owned&quot;;window.owned=1;fetch(&quot;http://127.0.0.1:9/&quot;)"
ATTACKS = {
    "markup": "<script>window.owned=1</script><img src=x onerror='window.owned=1'>\"'></style></a>",
    "entities": f"&lt;svg onload=&#39;{RUNS}&#39;&gt; {{{{7*7}}}}{{% raw %}}]]><!--",
    "rich": "[bold red]x[/bold red][/][link=http://127.0.0.1:9/]y[/link]:warning:\\[z]",
    "terminal": "\x1b]0;owned\x07\x1b[2J\x1b[31m\x9b1m\x1b]8;;http://127.0.0.1:9/\x1b\\c\x1b]8;;\x1b\\",
    "direction": "\u202egpj.exe\u2066\u200f\u061c\u2028x",
    "formula": '=HYPERLINK("http://127.0.0.1:9/","x")',
}


def tame(words: str) -> str:
    """The letters of an attack without the signs that make it one."""
    return re.sub(r"[^0-9A-Za-zก-๛]+", " ", re.sub(r"\x1b[\]\[][^a-zA-Z]*", " ", words))


def site(words: str) -> tuple[dict[str, Page], Plays]:
    """The twin with ``words`` in all that is shown: titles, anchors, lines, headers, PDF."""
    links = {f"/x?q={quote(words, errors='replace')}": f"อื่น{words}", **LINKS}
    own = {path: _with(page, words) for path, page in pages(links=links).items()}
    own["/paper.pdf"] = Page(paper(words), "application/pdf")
    own["/"] = replace(own["/"], body=own["/"].body.replace(b"</main>", _more(words) + b"</main>"))
    return own, {"/headers": headers(words)}


LINKS = {
    "javascript:alert(document.domain)//ติดต่อเรา": REPORT,
    "data:text/html,<script>alert(1)</script>": "รายงานผลการบริหารทรัพยากรบุคคล",
    "vbscript:x": "ติดต่อเรา",
    "/headers": "หัวข้อ",
    "//127.0.0.1:1/rel": f"{REPORT} 2565",
}


def _more(words: str) -> bytes:
    """Further links: to a PDF, and one that carries ``words`` in the attribute that shows it."""
    said = escaped(words)
    return (
        f"<p><a href='/paper.pdf'>{REPORT} 2566 {said}</a></p>"
        f"<p><a href='/gone' title='{said}'>ประกาศ{said}</a></p>"
    ).encode("utf-8", "surrogatepass")


def escaped(words: str) -> str:
    """As a page writes it so that a browser shows just these words."""
    return "".join(f"&#{ord(c)};" if c in "<>&\"'" else c for c in words)


def _with(page: Page, words: str) -> Page:
    """A page whose title, headings, table cells and menu say ``words`` too."""
    if page.type != HTML:
        return page
    text = page.body.decode()
    for tag in ("</title>", "</h2>", "</h4>", "</li>", "</label>"):
        text = text.replace(tag, f" {escaped(words)}{tag}")
    return replace(page, body=text.encode("utf-8", "surrogatepass"))


def paper(words: str) -> bytes:
    """A PDF that says it in its text and in its metadata."""
    lines = [f"{REPORT} 2566", words, f"การฝึกอบรม {words}"]
    return document([lines], title=words, producer=words)


def headers(words: str) -> Play:
    """Answers with ``words`` in the headers, as far as a header can hold them."""
    said = re.sub(r"[\r\n\0]", "", words)

    def play(line: Line) -> None:
        more = {"Server": said, "X-Powered-By": said, "Content-Disposition": f"filename={said}"}
        line.answer(html("x", "<p>x</p>"), type=f"{HTML}; x={said}", headers=more)

    return play


def rules(folder: Path, words: str) -> tuple[str, ...]:
    """The rules with ``words`` in title, name and remedy, and a site file with some of its own."""
    own = Path(shutil.copytree(rules_folder(), folder / "rules"))
    said = json.dumps(words)
    for name in ("contact", "hr_report"):
        path = own / f"disclosures/{name}.yaml"
        text = path.read_text("utf-8")
        for key in ("title", "remedy"):
            text = re.sub(
                rf"(?ms)^{key}:.*?(?=^\w|\Z)", lambda m: f"{m[0].split(':')[0]}: {said}\n", text
            )
        text = re.sub(r"name: \{th: [^{}]*\}", lambda _: f"name: {{th: {said}, en: {said}}}", text)
        path.write_text(text, "utf-8")
    site_file = folder / "site.yaml"
    site_file.write_text(
        f"exempt: [{{item: O17, reason: {said}}}]\nwords: {{contact: [{said}]}}\n", "utf-8"
    )
    return "--rules", str(own), "--site-file", str(site_file), "--vantage", words.replace("\0", "")


@dataclass(frozen=True)
class Written:
    """What a run left: the folder of its result, what stood on the terminal, what it complained."""

    folder: Path
    screen: str
    code: int

    def text(self, name: str) -> str:
        """One of its files."""
        return (self.folder / name).read_text("utf-8")

    @property
    def shapes(self) -> set[tuple[str, tuple[str, ...]]]:
        """The tags of the report, each with the names of its attributes."""
        return shapes(self.text("report.html"))


def shapes(page: str) -> set[tuple[str, tuple[str, ...]]]:
    """The tags of a page, each with the names of its attributes."""
    root = LexborHTMLParser(page).root
    assert root is not None
    return {(str(node.tag), tuple(node.attributes)) for node in root.traverse()}


@cache
def ours() -> set[tuple[str, tuple[str, ...]]]:
    """What a report of harmless words is made of; some of it is not in every report."""
    page = RENDERERS["html"].render(join(result()))
    assert isinstance(page, str)
    return shapes(page)


def on_a_terminal(
    folder: Path, *words: str, environment: Mapping[str, str] | None = None
) -> Written:
    """Run a scan whose output and errors are a real terminal, in colours."""
    command = [str(PROGRAM), "scan", *words, *USUAL, "--browser", "never", "--allow-private"]
    home = {"HOME": str(folder), "TERM": "xterm-256color", "COLUMNS": "150", "PYTHONUTF8": "1"}
    ours, theirs = pty.openpty()
    held: list[bytes] = []
    reader = Thread(target=_drain, args=(ours, held), daemon=True)
    reader.start()
    with (folder / "errors").open("wb") as errors:
        child = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, **home, **(environment or {})},
            stdout=theirs,
            stderr=errors,
            timeout=150,
        )
    os.close(theirs)
    reader.join(10)
    screen = b"".join(held).decode("utf-8").replace("\r\n", "\n")
    screen += (folder / "errors").read_text("utf-8")
    found = sorted(p for p in folder.rglob("result.json") if p.parent.name != "latest")
    return Written(found[-1].parent if found else folder, screen, child.returncode)


def _drain(terminal: int, held: list[bytes]) -> None:
    try:
        while data := os.read(terminal, 65536):
            held.append(data)
    except OSError:
        pass


def scanned(words: str, folder: Path) -> Written:
    """The hostile site by hostile rules."""
    folder.mkdir(parents=True)
    healthy, plays = site(words)
    options = rules(folder, words)
    with HostileServer(healthy, plays).running() as server:
        written = on_a_terminal(folder, server.url, *options)
    assert written.code == 0, written.screen
    return written


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("output")


@cache
def _both(folder: Path, name: str) -> tuple[Written, Written]:
    words = ATTACKS[name]
    return scanned(words, folder / name), scanned(tame(words), folder / f"{name} tame")


@pytest.mark.parametrize("name", ATTACKS)
def test_case_35_the_report_keeps_its_shape(name: str, folder: Path) -> None:
    attacked, tamed = _both(folder, name)
    assert attacked.shapes - tamed.shapes - ours() == set()
    page = attacked.text("report.html")
    assert not UNCLEAN.search(page)
    assert "Content-Security-Policy" in page
    tree = LexborHTMLParser(page)
    assert len(tree.css("meta[http-equiv]")) == 1
    for link in tree.css("a[href]"):
        address, rel = str(link.attributes["href"]), link.attributes.get("rel") or ""
        assert re.match(r"https?://|#|visited\.csv$|result\.json$", address), address
        assert "noopener" in rel or not address.startswith("http")


@pytest.mark.parametrize("name", ATTACKS)
def test_case_35_the_terminal_and_the_files(name: str, folder: Path) -> None:
    attacked, tamed = _both(folder, name)
    assert not UNCLEAN.search(COLOUR.sub("", attacked.screen))
    assert set(COLOUR.findall(attacked.screen)) <= set(COLOUR.findall(tamed.screen)) | OURS
    assert _statuses(attacked).keys() == _statuses(tamed).keys()
    assert [item for item in ITEMS if _statuses(attacked)[item] == "missing"] == []
    visited = attacked.text("visited.csv")
    rows = list(csv.reader(io.StringIO(visited.lstrip("\ufeff"), newline="")))
    assert len(rows) > 8
    assert {len(row) for row in rows} == {6}
    assert not [c for row in rows for c in row if c.startswith(FORMULA) or UNCLEAN.search(c)]


def _statuses(run: Written) -> dict[str, str]:
    """Of ``result.json``, which is valid UTF-8 and JSON."""
    made = json.loads((run.folder / "result.json").read_bytes().decode("utf-8"))
    assert made["findings"]
    return {finding["item"]: finding["status"] for finding in made["findings"]}


def test_case_35_the_attack_does_reach_the_report(folder: Path) -> None:
    """Were it not shown at all, the tests above would say nothing."""
    for name, shown in (
        ("markup", "onerror="),
        ("rich", "[bold red]x"),
        ("formula", "=HYPERLINK("),
    ):
        run, _ = _both(folder, name)
        tree = LexborHTMLParser(run.text("report.html"))
        assert tree.body is not None
        tree.strip_tags(["script", "style"])
        assert tree.body.text().count(shown) > 5, name
        assert re.sub(r"\s", "", shown) in re.sub(r"\s", "", COLOUR.sub("", run.screen)), name
    run, _ = _both(folder, "direction")
    assert "[U+202E]gpj" in run.text("report.html")


NAMES = (
    "<img src=x onerror=window.owned=1>",
    "\"'>&lt;b",
    "=1+1",
    "@SUM(1)",
    "\x1b]0;owned\x07\x1b[31mx",
    "\u202egpj",
    "[red]x[/red]",
    "a b%41%2e%2e#?;x",
    "con",
    "-rf",
    "\udcff\udcfe",
    "ก" * 80,
)


def saved(folder: Path, *, hostile: bool) -> Path:
    """A folder of saved pages with its own name and those of its files from a stranger."""
    name = f"saved {NAMES[0]}{NAMES[4]}{NAMES[5]}" if hostile else "saved"
    home = folder / name.replace("/", "-")
    home.mkdir(parents=True)
    listed = []
    for number, said in enumerate(NAMES):
        file = f"{said.replace('/', '-') if hostile else 'page'}{number}.html"
        (home / file).write_bytes(html(f"หน้า {number}", "<p>ข่าว</p>"))
        address = quote(os.fsencode(file))
        listed.append(f"<li><a href='{address}'>หน้า {number}</a></li>")
    for path, page in pages().items():
        own = home / (path.strip("/") or "index.html")
        own.parent.mkdir(exist_ok=True)
        own.write_bytes(page.body.replace(b"</nav>", "".join(listed).encode() + b"</nav>"))
    return home


def test_case_35_a_saved_folder(tmp_path: Path) -> None:
    runs = []
    for hostile in (True, False):
        place = tmp_path / str(hostile)
        home = saved(place / "in", hostile=hostile)
        runs.append(on_a_terminal(place, str(home)))
    attacked, tamed = runs
    assert attacked.code == tamed.code == 0, attacked.screen
    assert attacked.shapes - tamed.shapes - ours() == set()
    assert _statuses(attacked) == _statuses(tamed)
    assert not UNCLEAN.search(COLOUR.sub("", attacked.screen) + attacked.text("report.html"))
    visited = attacked.text("visited.csv")
    assert visited.count("file:///") >= 2 * len(NAMES)
    assert not UNCLEAN.search(visited.lstrip("\ufeff").replace("\r\n", "\n"))
    for path in (tmp_path / "True" / "reports").rglob("*"):
        assert re.fullmatch(r"[\w.\-ก-๛]{1,110}", path.name), path.name


def test_case_35_a_browser_runs_nothing_of_it(folder: Path, tmp_path: Path) -> None:
    """The reports in a real Chromium: no script of theirs, no dialog, no request."""
    asked: list[str] = []
    said: list[str] = []
    with chromium() as browser:
        page = fresh(browser, 1280)
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: said.append(dialog.message))
        for name in ("markup", "entities"):
            file = _both(folder, name)[0].folder / "report.html"
            page.goto(file.as_uri())
            page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
            page.wait_for_timeout(300)
            assert page.evaluate("window.owned") is None
            assert page.title().startswith("ผล")
        bait = tmp_path / "bait.html"
        bait.write_text("<img src=x onerror='window.owned=1'>", "utf-8")
        before = len(asked)
        page.goto(bait.as_uri())
        page.wait_for_timeout(300)
        assert page.evaluate("window.owned") == 1, "the bait would have been taken"
    assert not [
        url for url in asked[:before] if not url.endswith("report.html") and url[:5] != "data:"
    ]
    assert not [one for one in said if "ERR_FILE_NOT_FOUND" not in one]


def test_case_35_costs_no_memory(folder: Path, healthy: Run, tmp_path: Path) -> None:
    """A title of 2 MB of markup is cut or carried, and every item is judged."""
    words = ATTACKS["markup"] * 20_000
    large = {"/news.html": Page(html(escaped(words), "<p>x</p>"))}
    with HostileServer({**pages(), **large}).running() as server:
        run = on_a_terminal(tmp_path, server.url)
    assert run.code == 0, run.screen
    assert {s for i, s in _statuses(run).items() if i in ITEMS} == {"present"}
    assert (run.folder / "report.html").stat().st_size < 2_000_000
    assert GROWTH > 0
    assert healthy.code == 0
