"""Cases 37-46: what happens to ourselves: names, signals, disks, two at once, clocks, order."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote

import psutil
import pytest

from oitcheck.model import Status
from oitcheck.report import join
from oitcheck.report.json_ import plain
from oitcheck.report.write import write
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, scan_site
from oitcheck.web.pace import LONGEST_HOLD
from oitcheck.web.seams import SystemClock
from tests.e2e.hostile.disks import (
    closed,
    drafts,
    fill,
    homes,
    limited,
    marks,
    mounted,
    results,
    whole,
)
from tests.e2e.hostile.measured import PROGRAM, USUAL, Run, played, scan, unharmed
from tests.e2e.hostile.server import HostileServer, Line, Page
from tests.e2e.hostile.twin import AGENCY, ITEMS, MENU, MISSING, html, pages
from tests.e2e.program import wait_for
from tests.reading import made_pdfs

pytestmark = pytest.mark.e2e

FORKS = Path(__file__).with_name("forks.py")
PLAIN = ("--browser", "never", "--ocr", "never")
OPTIONS = Options(
    fiscal_year=2566, today=date(2023, 4, 1), delay=0, deadline=2, browser="never", ocr=False
)


@dataclass
class Place:
    """Where a program runs: its folder, its temp folder, what it said."""

    folder: Path

    def __post_init__(self) -> None:
        self.temp.mkdir(exist_ok=True)

    @property
    def temp(self) -> Path:
        """The folder that the system gives it for temporary files."""
        return self.folder / "temp"

    @property
    def out(self) -> Path:
        """The folder of its results."""
        return self.folder / "reports"

    @property
    def said(self) -> str:
        """What it wrote for people."""
        return (self.folder / "err").read_text("utf-8")

    @property
    def environment(self) -> dict[str, str]:
        """Its environment: home and temp folder are below the test's."""
        own = {"HOME": str(self.folder), "TMPDIR": str(self.temp), "PYTHONUTF8": "1"}
        return {**os.environ, **own}

    def starts(
        self, site: str, *options: str, before: Sequence[str] = ()
    ) -> subprocess.Popen[bytes]:
        """The real program on its way; ``before`` goes before it on the command line."""
        command = [*before, str(PROGRAM), "scan", site, *USUAL, *PLAIN, "--quiet", *options]
        with (self.folder / "err").open("wb") as err:
            return subprocess.Popen(
                command,
                cwd=self.folder,
                env=self.environment,
                stdout=subprocess.DEVNULL,
                stderr=err,
            )

    def runs(self, site: str, *options: str, before: Sequence[str] = ()) -> int:
        """The exit code of a whole run."""
        with self.starts(site, *options, before=before) as child:
            try:
                return child.wait(100)
            finally:
                child.kill()

    def processes(self) -> list[psutil.Process]:
        """Whatever runs with this temp folder or one below it."""
        return [p for p in psutil.process_iter() if _temp_of(p).startswith(str(self.temp))]


def _temp_of(process: psutil.Process) -> str:
    try:
        return str(process.environ().get("TMPDIR", ""))
    except (psutil.Error, OSError):
        return ""


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A place of its own."""
    return Place(tmp_path)


def one_sentence(said: str) -> None:
    """What was said is one clear sentence, not a trace."""
    assert "Traceback" not in said
    assert len([line for line in said.splitlines() if line.strip()]) == 1, said
    assert said.startswith("oitcheck: ")


# 37: names

LONG = "ติดต่อเรา" * 22
STRANGE = {
    "O2": "/..%2F..%2Fexecutives",
    "O5": "/" + quote(LONG),
    "O17": "/E-Service%00",
    "O18": "/e-service%00",
    "O30": "/..%5C..%5Ccon",
}
"""Addresses of items that would be bad names of files; two are the same but for the case."""


def renamed() -> dict[str, Page]:
    """The twin, its items at strange addresses."""
    site = pages()
    for item, address in STRANGE.items():
        old = f'"{ITEMS[item]}"'.encode()
        new = f'"{address}"'.encode()
        site = {at: replace(page, body=page.body.replace(old, new)) for at, page in site.items()}
        site[address] = site.pop(ITEMS[item])
    return site


def test_case_37_addresses_that_are_no_names_of_files(tmp_path: Path) -> None:
    """Pictures of the evidence are taken too: they are the only files named by what was found."""
    before = set(tmp_path.parent.iterdir())
    run = played({}, tmp_path, "--browser", "auto", "--pictures", "auto", site=renamed())
    unharmed(run)
    evidence = sorted((run.folder / "evidence").iterdir())
    assert len({path.name.lower() for path in evidence}) == len(evidence) >= len(STRANGE)
    assert all(path.name.isascii() and len(path.name) < 60 for path in evidence)
    shown = {
        e["screenshot"]
        for f in run.result["findings"]
        for r in f["requirements"]
        for e in r["evidence"]
        if e["screenshot"]
    }
    assert shown <= {f"evidence/{path.name}" for path in evidence}
    assert set(tmp_path.parent.iterdir()) == before
    assert {path.name for path in tmp_path.iterdir()} <= {"reports", ".config", ".cache"}


STARTS = (
    "..%2F..%2Fetc/",
    "%00/",
    quote(LONG) + "/",
    quote(LONG) + "x/",
    "Con/",
    "con/",
    "%5C%5Cserver%5Cshare/",
)


def test_case_37_starts_that_are_no_names_of_folders(place: Place) -> None:
    """Every start address has a folder of its own below ``reports``, also without upper case."""
    site = {f"/{start}": page for start in STARTS for page in [pages()["/"]]}
    with HostileServer({**pages(), **site}).running() as server:
        sites = [server.url + start for start in STARTS]
        assert place.runs(sites[0], *sites[1:], "--max-pages", "1") == 0, place.said
    names = [home.name for home in homes(place.out)]
    assert len(results(place.out)) == len({name.lower() for name in names}) == len(STARTS)
    assert max(len(name.encode()) for name in names) <= 100
    assert {path.name for path in place.folder.iterdir()} <= {"reports", "temp", "err", ".config"}
    assert not list(place.temp.iterdir())


# 38: kill -9

KILLS = 50
SEED = 38


@contextmanager
def forks(place: Place) -> Iterator[Callable[[Sequence[str]], Forked]]:
    """Runs the program again and again without its start."""
    with (
        (place.folder / "err").open("wb") as err,
        subprocess.Popen(
            [sys.executable, str(FORKS)],
            cwd=place.folder,
            env=place.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=err,
        ) as parent,
    ):
        assert parent.stdin is not None
        assert parent.stdout is not None
        yield lambda arguments: Forked(parent.stdin, parent.stdout, arguments)
        parent.stdin.close()
        parent.wait(30)


class Forked:
    """One run of the program."""

    def __init__(
        self, asks: IO[bytes] | None, answers: IO[bytes] | None, arguments: Sequence[str]
    ) -> None:
        assert asks is not None
        assert answers is not None
        self._answers = answers
        asks.write(json.dumps(arguments).encode() + b"\n")
        asks.flush()
        self.pid = int(answers.readline())
        self.began = time.monotonic()

    def end(self) -> int:
        """Its exit code, minus the signal that ended it; waits for it."""
        return int(self._answers.readline())

    def running(self) -> bool:
        """True until it ended, also where nobody asked yet how."""
        try:
            return psutil.Process(self.pid).status() != psutil.STATUS_ZOMBIE
        except psutil.Error:
            return False

    def sleep_until_it_writes(self, out: Path) -> None:
        """Wait until its own draft of a result is there, or the run is over."""
        while self.running() and not list(out.glob(f"*/.unfinished-{self.pid}")):
            time.sleep(0.001)


@dataclass
class Life:
    """What an undisturbed run takes, in seconds: in all, and from its first draft to its end."""

    whole: float
    writing: float


def lived(run: Forked, out: Path) -> Life:
    """Watch an undisturbed run."""
    run.sleep_until_it_writes(out)
    wrote = time.monotonic()
    assert run.end() == 0
    return Life(time.monotonic() - run.began, time.monotonic() - wrote)


class Kept:
    """The results below a folder: each is whole once it is there, and never changes."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.seen: dict[Path, dict[str, str]] = {}

    def look(self) -> None:
        """Look at all of them, and at where ``latest`` leads."""
        for folder in results(self.out):
            if folder not in self.seen:
                whole(folder)
                self.seen[folder] = marks(folder)
        assert {folder: marks(folder) for folder in self.seen} == self.seen
        assert {(home / "latest").resolve() for home in homes(self.out)} <= set(self.seen)


def killed(run: Forked, out: Path, life: Life, dice: random.Random) -> bool:
    """Kill a run at a moment of its life, of two one while it writes; false if it was too late."""
    if dice.random() < 0.5:
        time.sleep(dice.uniform(0, life.whole))
    else:
        run.sleep_until_it_writes(out)
        time.sleep(dice.uniform(0, life.writing))
    late = not run.running()
    if not late:
        os.kill(run.pid, signal.SIGKILL)
    life.whole = min(life.whole, time.monotonic() - run.began) if late else life.whole
    return run.end() == -signal.SIGKILL


def small() -> dict[str, Page]:
    """A site of two pages, so that a run is short."""
    site = pages()
    return {path: site[path] for path in ("/robots.txt", "/", "/contact.html")}


def test_case_38_kill_9_at_any_moment(place: Place) -> None:
    dice, kept = random.Random(SEED), Kept(place.out)
    with HostileServer(small()).running() as server, forks(place) as fork:
        arguments = ("scan", server.url, *USUAL, *PLAIN, "--quiet")
        life = lived(fork(arguments), place.out)
        kept.look()
        kills = writing = 0
        while kills < KILLS:
            kills += killed(fork(arguments), place.out, life, dice)
            writing += bool(drafts(place.out))
            kept.look()
        assert writing >= KILLS / 10, "too few of them met the moment of writing"
        assert place.runs(server.url) == 0, place.said
    kept.look()
    assert drafts(place.out) == []
    wait_for(lambda: not place.processes(), 10)


def test_case_38_what_kills_left_is_removed_by_the_next_run(place: Place) -> None:
    with HostileServer(pages()).running() as server, forks(place) as fork:
        for _ in range(2):
            run = fork(("scan", server.url, *USUAL, *PLAIN, "--quiet"))
            wait_for(lambda: "/contact.html" in server.asked)
            server.asked.clear()
            os.kill(run.pid, signal.SIGKILL)
            assert run.end() == -signal.SIGKILL
        assert list(place.temp.iterdir()), "else this test shows nothing"
        assert place.runs(server.url) == 0, place.said
    assert list(place.temp.iterdir()) == []


# 39: signals


def silent(line: Line) -> None:
    """Never answers."""
    line.hang()


def waits(server: HostileServer, path: str) -> None:
    """Wait until a visitor is held up at ``path`` and has read what it got besides."""
    wait_for(lambda: path in server.asked and "/contact.html" in server.asked)
    time.sleep(0.5)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_case_39_one_signal_keeps_what_was_found(number: signal.Signals, place: Place) -> None:
    with HostileServer(pages(), {"/news.html": silent}).running() as server:
        with place.starts(server.url) as child:
            waits(server, "/news.html")
            began = time.monotonic()
            child.send_signal(number)
            assert child.wait(30) == 130, place.said
        assert time.monotonic() - began < 10
    (folder,) = results(place.out)
    whole(folder)
    result = json.loads((folder / "result.json").read_text("utf-8"))
    assert result["coverage"]["stopped_by"] == "interrupted"
    statuses = {f["item"]: f["status"] for f in result["findings"]}
    assert statuses["O5"] == "present"
    assert "missing" not in statuses.values()
    assert not (folder.parent / "latest").exists()
    assert "Traceback" not in place.said
    assert list(place.temp.iterdir()) == drafts(place.out) == place.processes() == []


@pytest.mark.parametrize("what", ["an answer", "a file that is being read"])
def test_case_39_two_signals_end_at_once(what: str, place: Place) -> None:
    """Whatever the program waits for: an answer, or the process that reads a hostile file."""
    site = pages(links={"/plan.pdf": MENU["/plan.html"]})
    del site["/plan.html"]
    site["/plan.pdf"] = Page(made_pdfs.tounicode_bomb(), "application/pdf")
    held = "/news.html" if what == "an answer" else "/plan.pdf"
    plays = {"/news.html": silent} if what == "an answer" else {}
    with HostileServer(site, plays).running() as server:
        with place.starts(server.url) as child:
            waits(server, held)
            child.send_signal(signal.SIGINT)
            time.sleep(0.05)
            child.send_signal(signal.SIGINT)
            began = time.monotonic()
            assert child.wait(60) == 130, place.said
        assert time.monotonic() - began < 4
    assert results(place.out) == drafts(place.out) == []
    assert "Traceback" not in place.said
    assert list(place.temp.iterdir()) == place.processes() == []


def test_case_39_two_signals_at_any_moment(place: Place) -> None:
    dice, kept = random.Random(39), Kept(place.out)
    with HostileServer(pages()).running() as server, forks(place) as fork:
        arguments = ("scan", server.url, *USUAL, *PLAIN, "--quiet")
        life = lived(fork(arguments), place.out)
        codes = [twice(fork(arguments), place.out, life, dice, kept) for _ in range(16)]
    assert set(codes) <= {0, 130}, place.said
    assert 130 in codes
    assert "Traceback" not in place.said
    assert drafts(place.out) == place.processes() == []


def twice(run: Forked, out: Path, life: Life, dice: random.Random, kept: Kept) -> int:
    """Two signals, the second while the run ends or writes; its exit code."""
    time.sleep(dice.uniform(life.whole / 4, life.whole))
    for seconds in (0.0, dice.uniform(0.01, life.writing + 0.3)):
        time.sleep(seconds)
        if run.running():
            os.kill(run.pid, signal.SIGINT)
    code = run.end()
    kept.look()
    return code


# 40: disks


def refused(place: Place, out: Path, code: int, before: Mapping[str, str]) -> None:
    """The run ended with 5 and one sentence, and what was there is as it was."""
    assert code == 5, place.said
    one_sentence(place.said)
    assert marks(out) == before
    assert drafts(out) == []
    (folder,) = results(out)
    assert (folder.parent / "latest").resolve() == folder.resolve()


def test_case_40_disk_full(place: Place) -> None:
    """Where no disk can be mounted, no file may be longer than the room that was left."""
    disk = place.folder / "disk"
    with HostileServer(pages()).running() as server, mounted(disk, "size=4m") as own:
        to = ("--out", str(disk))
        assert place.runs(server.url, *to) == 0, place.said
        if own:
            fill(disk)
        before = marks(disk)
        code = place.runs(server.url, *to, before=() if own else limited(0))
        refused(place, disk, code, before)
        assert str(disk) in place.said


def test_case_40_read_only_folder(place: Place) -> None:
    disk = place.folder / "disk"
    with HostileServer(pages()).running() as server, mounted(disk, "size=4m"):
        to = ("--out", str(disk))
        assert place.runs(server.url, *to) == 0, place.said
        before, asked = marks(disk), len(server.asked)
        with closed(disk):
            code = place.runs(server.url, *to)
            refused(place, disk, code, before)
        assert len(server.asked) == asked, "the folder is looked at before the site is asked"


@pytest.mark.parametrize("size", [4_000, 9_000, 30_000, 60_000])
def test_case_40_quota_in_the_middle(size: int, place: Place) -> None:
    """The pages fit; one file of the result is longer than a file may be."""
    with HostileServer(pages()).running() as server:
        assert place.runs(server.url) == 0, place.said
        before = marks(place.out)
        code = place.runs(server.url, before=limited(size))
    refused(place, place.out, code, before)


LARGE = b"<!-- " + b"x" * 400_000 + b" -->"


@pytest.mark.parametrize("what", ["full", "quota", "no more files"])
def test_case_40_temp_folder_full(what: str, place: Place) -> None:
    """A page that our own disk has no room for is not the site's fault, and is not missing."""
    site = pages()
    site["/contact.html"] = replace(page := site["/contact.html"], body=page.body + LARGE)
    with HostileServer(site).running() as server:
        assert place.runs(server.url) == 0, place.said
        before = marks(place.out)
        size = {"full": ("size=200k",), "no more files": ("size=9m", "nr_inodes=8")}
        with mounted(place.temp, *size.get(what, ())) as own:
            tight = what != "quota" and own
            code = place.runs(server.url, before=() if tight else limited(300_000))
    for folder in results(place.out):
        result = json.loads((folder / "result.json").read_text("utf-8"))
        lost = {f["item"] for f in result["findings"] if f["status"] == "missing"}
        assert lost <= {MISSING}
    refused(place, place.out, code, before)


def test_case_40_temp_folder_full_from_the_start(place: Place) -> None:
    """Another one of the system's is taken."""
    with HostileServer(pages()).running() as server, mounted(place.temp, "size=64k"):
        fill(place.temp)
        assert place.runs(server.url) == 0, place.said
    (folder,) = results(place.out)
    whole(folder)


# 41: two at once


def slow(line: Line) -> None:
    """Answers after some seconds."""
    line.closing.wait(6)
    line.answer(pages()["/news.html"].body)


def test_case_41_two_scans_of_one_site(place: Place) -> None:
    """The second gives way; a third elsewhere does not, and takes nothing away from the first."""
    with HostileServer(pages(), {"/news.html": slow}).running() as server:
        with place.starts(server.url) as first:
            wait_for(lambda: "/news.html" in server.asked)
            asked = len(server.asked)
            assert place.runs(server.url) == 5
            one_sentence(place.said)
            assert len(server.asked) == asked
            assert place.runs(server.url, "--out", "other") == 0, place.said
            assert first.wait(60) == 0
        assert place.runs(server.url) == 0, place.said
    assert len(results(place.out)) == 2
    for folder in (*results(place.out), *results(place.folder / "other")):
        whole(folder)
        statuses = json.loads((folder / "result.json").read_text("utf-8"))["summary"]
        assert (statuses["present"], statuses["missing"]) == (len(ITEMS), 1)
    assert list(place.temp.iterdir()) == []


# 43: clocks


class Jumping(SystemClock):
    """The time of day jumps by hours, forth and back; what is measured goes on."""

    def __init__(self, first: timedelta = timedelta()) -> None:
        self.turn = 0
        self.first = first
        self.slept = 0.0

    def now(self) -> datetime:
        """Now, and some hours more or less; the first time as told."""
        self.turn += 1
        hours = 0 if self.turn == 1 else (7, -9, 30, -26, 1)[self.turn % 5]
        return super().now() + self.first + timedelta(hours=hours)

    async def sleep(self, seconds: float) -> None:
        """Sleep a tenth; the longest that was asked for is kept."""
        self.slept = max(self.slept, seconds)
        await super().sleep(seconds / 10)


def hold(line: Line) -> None:
    """Asks once for a second of patience, by a date."""
    if line.turn > 1:
        line.answer(pages()["/news.html"].body)
        return
    then = format_datetime(datetime.now(UTC) + timedelta(seconds=1))
    line.answer("later", status=503, headers={"Retry-After": then})


@pytest.mark.parametrize("first", [timedelta(), timedelta(hours=-40), timedelta(hours=40)])
def test_case_43_clock_jumps(first: timedelta) -> None:
    """One wait may be as long as the longest that any server gets, a minute; nothing else waits."""
    clock, began = Jumping(first), time.monotonic()
    with HostileServer(pages(), {"/news.html": hold}).running() as server:
        done = scan_site(server.url, load_ruleset("core"), OPTIONS, clock=clock)
    seconds = time.monotonic() - began
    statuses = {f.item: f.status for f in done.result.findings}
    assert statuses == {**dict.fromkeys(ITEMS, Status.PRESENT), MISSING: Status.MISSING}
    assert clock.slept <= LONGEST_HOLD
    took = (done.result.finished_at - done.result.started_at).total_seconds()
    assert 0 <= took <= seconds + 1, "what a scan took is measured, not read off the wall"
    assert done.bugs == ()


def test_case_43_clock_set_back_between_two_scans(tmp_path: Path) -> None:
    """The newer result is the one that was made later, whatever the wall said."""
    with HostileServer(pages()).running() as server:
        for clock in (SystemClock(), Jumping(timedelta(days=-2))):
            done = scan_site(server.url, load_ruleset("core"), OPTIONS, clock=clock)
            folder = write(join(done.result), tmp_path, ("html",), done.visits, complete=True)
    assert len(results(tmp_path)) == 2
    assert (folder.parent / "latest").resolve() == folder.resolve()


# 44: the site goes down


class Mortal(HostileServer):
    """A server that is healthy for a number of answers and then is not."""

    def __init__(self, answers: int, *, hangs: bool) -> None:
        super().__init__(pages())
        self.answers = answers
        self.hangs = hangs

    def _healthy(self, line: Line) -> None:
        if len(self.asked) <= self.answers:
            super()._healthy(line)
        elif self.hangs:
            line.hang()
        else:
            self._closing.set()
            self._socket.close()
            line.reset()


@pytest.mark.parametrize("hangs", [False, True], ids=["closes", "hangs"])
@pytest.mark.parametrize("answers", [3, 6, 9])
def test_case_44_site_goes_down_half_way(
    answers: int, hangs: bool, healthy: Run, tmp_path: Path
) -> None:
    """``robots.txt``, the front page and the address that cannot exist are the first three.

    After nine only single news are unread, which are never what an item is announced by.
    """
    with Mortal(answers, hangs=hangs).running() as server:
        run = scan(server.url, folder=tmp_path, deadline=2)
    assert run.code == 0, run.err
    missing = {item for item, status in run.statuses.items() if status == "missing"}
    only_news = all(path.startswith("/news/") for path in run.reasons)
    assert missing <= ({MISSING} if only_news else set())
    assert sum(s == "present" for s in run.statuses.values()) <= answers - 2
    lost = [item for item, path in ITEMS.items() if path in run.reasons]
    assert len(lost) >= len(ITEMS) - (answers - 2)
    assert {run.statuses[item] for item in lost} <= {"unchecked", "review"}
    assert set(run.reasons.values()) <= {"connect", "reset", "timeout"}
    assert run.seconds - healthy.seconds < 40
    assert run.megabytes - healthy.megabytes < 50


# 46: the same site, the same result


def rich() -> dict[str, Page]:
    """The twin with more that could be evidence: copies of its items' pages, and many others."""
    more = {f"/more-{n}.html": f"{MENU[path]} ({n})" for n, path in enumerate(ITEMS.values())}
    site = pages(links={**more, "/list.html": "รายการทั้งหมด"})
    for copy, path in zip(more, ITEMS.values(), strict=True):
        site[copy] = replace(site[path], body=site[path].body + b"<!-- copy -->")
    rows = "".join(f"<p><a href='/list/{n}.html'>ประกาศ ฉบับที่ {n}</a></p>" for n in range(40))
    site["/list.html"] = Page(html("รายการทั้งหมด", rows))
    for n in range(40):
        site[f"/list/{n}.html"] = Page(html(f"ประกาศ ฉบับที่ {n}", f"<p>เนื้อหา {n}</p>"))
    return site


def shuffled(site: Mapping[str, Page], seed: int) -> dict[str, Page]:
    """The same site, the links of its menus in another order."""
    return {path: replace(page, body=_shuffled(page.body, seed)) for path, page in site.items()}


def _shuffled(body: bytes, seed: int) -> bytes:
    start, end = body.find(b"<ul>") + 4, body.find(b"</ul>")
    if start < 4 or end < 0:
        return body
    links = body[start:end].replace(b"</li>", b"</li>\n").splitlines()
    random.Random(seed).shuffle(links)
    return body[:start] + b"".join(links) + body[end:]


class Uneven(HostileServer):
    """A server whose answers take a little, each time another time."""

    def _healthy(self, line: Line) -> None:
        time.sleep(random.Random(f"{line.path} {line.turn}").uniform(0, 0.06))
        super()._healthy(line)


def findings(server: HostileServer, connections: int) -> str:
    """The findings of a scan, as they stand in its JSON, without times."""
    options = replace(OPTIONS, connections=connections)
    result = plain(scan_site(server.url, load_ruleset("core"), options).result)
    return json.dumps(_timeless(result["findings"]), ensure_ascii=False, indent=1)


def _timeless(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _timeless(one) for name, one in value.items() if name != "fetched_at"}
    return [_timeless(one) for one in value] if isinstance(value, list) else value


def test_case_46_connections_change_nothing() -> None:
    with Uneven(rich()).running() as server:
        first, *others = (findings(server, connections) for connections in (1, 4, 32, 4))
    assert all(other == first for other in others)
    assert f'"quote": "{AGENCY}' in first or '"status": "present"' in first


def test_case_46_order_of_links_changes_no_status() -> None:
    said = []
    for seed in range(4):
        with Uneven(shuffled(rich(), seed)).running() as server:
            said.append([(f["item"], f["status"]) for f in json.loads(findings(server, 4))])
    assert dict(said[0]) == {**dict.fromkeys(ITEMS, "present"), MISSING: "missing"}
    assert all(one == said[0] for one in said)
