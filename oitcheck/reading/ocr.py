"""Reads pictures of text with the program Tesseract. In the main process, in a thread.

Only pictures that ``raster`` drew are given to it, on its standard input: it neither opens a file
by name nor decodes a format of a stranger (what is no picture, Tesseract takes for a list of files
to open and addresses to fetch).

What was measured (see ``MIN_CONFIDENCE`` on which pages):

- ``tha+eng``, not ``tha``: the Thai model knows no Latin letter at all and reads more Arabic digits
  wrongly (101 of 1,059 amounts, with English 24 of 1,163). It costs a fifth more time (0.90 CPU
  seconds a page of 200 dpi).
- Page layout (``--psm 3``) first: one block (``6``) loses half of a table that has lines. It is the
  second attempt, where the first was poor.
- The Thai model **does not know the digits ๔ ๖ ๗ ๘ ๙** (its list of letters lacks them, issue 42 of
  langdata_lstm) and writes ๒๕๖๖ as ๒๕๒๒ with 97 % confidence, on the cleanest page. See ``UNREAD``.
  ``digits`` looks at those numbers again, in the picture.
- Of 13,047 stretches of six Thai letters and more 8,131 came out as written; with the repair made
  for PDFs, which took ``จ่ าย`` for a lost sara am, 7,332.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import IO

import psutil

from oitcheck.model import UNREAD, Problem, Reason
from oitcheck.reading import digits
from oitcheck.thai.text import ordered, thai_share

SETTINGS = 2
"""The version of how this module reads; a change of it makes what a cache holds unused."""

MEMORY = 1_000 * 1024 * 1024
MAX_OUTPUT = 20_000_000

SURE_DIGIT = 80.0
"""The confidence below which the weakest digit of a number makes the whole number ``UNREAD``.

Numbers in Arabic digits read rightly and wrongly on 456 pages (see ``MIN_CONFIDENCE``), without the
limit and with it: years 2,004 and 10, then 1,899 and 2; telephone numbers 1,089 and 16, then 1,042
and 4; amounts 2,026 and 60, then 1,747 and 18, most of which lost a digit at their beginning.
"""

MIN_CONFIDENCE = 88.0
"""A page read less surely than this may not decide; what it shows is for a person to look at.

Measured in November 2026 with Tesseract 5.3.0 and the Thai data of Debian 12 on letters, tables of
amounts and lists of officials in Garuda, Laksaman, Loma and Noto Sans Thai, rendered at 33 to 200
dpi, clean or with blur, tilt, JPEG, noise, little contrast, or several: 300 pages, from which the
limits were taken. The 217 above it had 6.5 % of their letters wrong, none of 763 years, none of 410
telephone numbers, 5 of 980 amounts, and showed 93 % of the phrases by skeleton (80 % with all
marks in place). 216 fresh pages (other words, random numbers, six fonts): 171 above it, 5 % of
letters wrong, none of 880 years, 3 of 610 telephone numbers, 6 of 632 amounts; below it 53 % of
letters and 2 of 184 years. All were rendered, none came out of a real scanner.

What the confidence does not show: a line that was not seen at all (tilt of 3 degrees: up to a third
of a letter) and strong blur (two pages, 47 and 58 % of letters wrong, at 91). So a page read by OCR
proves that something is there, never that it is not.
"""

_LAYOUT, _BLOCK = "3", "6"
_WATCH_EVERY = 0.1
_PATIENCE = 20.0
_WORD, _COLUMNS = "5", 12
_POOR = 80.0
_GAP, _THAI_GAP = 0.25, 0.6
_NUMBER_OR_YEAR = re.compile(
    r"[0-9๐-๙](?:[0-9๐-๙,.\-/:]*[0-9๐-๙])?"
    r"|(?:-|พ ?\. ?ศ ?\.|ปี|ประมาณ|ศักราช|กราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม"
    r"|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม) *(?P<year>[^ 0-9\u0e00-\u0e7f][^0-9\u0e00-\u0e7f]{0,5})"
)
_YEAR = re.compile("๒๕[๔-๙][๐-๙]")
_THAI_DIGIT = re.compile("[๐-๙]")
_DIGIT = re.compile("[0-9๐-๙]")
_CANNOT_BEGIN = re.compile(
    " +(?=[\u0e30\u0e31\u0e34-\u0e3a\u0e45\u0e47-\u0e4e])|(?<=[\u0e40-\u0e44]) +(?=[\u0e01-\u0e2e])"
)
_AROUND, _FLAT = 9, 8
_VERSION = re.compile(r"tesseract\s+v?(\d[\w.\-]*)")
_DATA = re.compile(r'"(.+)"')


class Lack(StrEnum):
    """Why there is no OCR on this machine."""

    MISSING = "missing"
    NO_THAI = "no Thai"


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was read: its text, line by line, and how sure the engine was, 0 to 100.

    The confidence is the mean of that of the words, weighted by their length.
    """

    text: str
    confidence: float

    @property
    def weight(self) -> float:
        """How much was read how surely: the better of two readings has more."""
        return self.confidence * sum(map(str.isalnum, self.text))


@dataclass(frozen=True, slots=True)
class _Word:
    line: tuple[str, ...]
    left: int
    top: int
    width: int
    height: int
    sure: float
    text: str

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def foot(self) -> int:
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter of a line and where it stands, both about; a space has no width."""

    text: str
    left: float
    right: float
    sure: float


class Tesseract:
    """The program on this machine, if there is one.

    Args:
        program: where it is; by default it is looked for in the PATH and where Windows has it.
        memory: bytes it may hold before it is killed.
    """

    def __init__(self, program: Path | None = None, memory: int = MEMORY) -> None:
        self.program = program or _usual_place()
        self.memory = memory
        self._lock = threading.Lock()
        self._running: set[subprocess.Popen[bytes]] = set()
        self._closed = False

    @property
    def available(self) -> bool:
        """True where Thai can be read."""
        return self.lack is None

    @cached_property
    def lack(self) -> Lack | None:
        """What is missing, ``None`` where nothing is."""
        if not self.version:
            return Lack.MISSING
        return None if "tha" in self._languages else Lack.NO_THAI

    @cached_property
    def version(self) -> str:
        """The version of the program, such as ``5.3.0``; empty where it does not run."""
        found = _VERSION.search(self._said("--version"))
        return found[1] if found else ""

    @cached_property
    def engine(self) -> str:
        """What decides a result beside the picture: program, languages, model and settings."""
        folder = _DATA.search(self._listing)
        model = hashlib.sha256()
        with suppress(OSError):
            for name in self._used:
                model.update(
                    (Path(folder[1] if folder else "") / f"{name}.traineddata").read_bytes()
                )
        return f"{self.version} {'+'.join(self._used)} {model.hexdigest()[:16]} {SETTINGS}"

    def read(self, image: Path, deadline: float) -> Recognised | Problem:
        """Read a picture that ``raster`` drew.

        Args:
            image: the picture, a grey PNM file.
            deadline: seconds for all of it; a second attempt is made only in what is left.

        Returns:
            What was read (perhaps nothing: an empty text with confidence 0), or the problem:
            ``NO_OCR``, ``OCR_LIMIT`` for too slow, ``UNREADABLE`` for everything else.
        """
        if self.lack:
            return Problem(Reason.NO_OCR, str(self.lack))
        end = time.monotonic() + deadline
        try:
            first = self._attempt(image, _LAYOUT, end)
            if isinstance(first, Problem) or first.confidence >= _POOR:
                return first
            second = self._attempt(image, _BLOCK, end)
        except OSError as error:
            return Problem(Reason.UNREADABLE, type(error).__name__)
        if isinstance(second, Problem):
            return first
        return max(first, second, key=lambda reading: reading.weight)

    def close(self) -> None:
        """End what is running; whoever waits for it gets a problem."""
        with self._lock:
            self._closed = True
            for child in self._running:
                _kill(child)

    def _attempt(self, image: Path, layout: str, end: float) -> Recognised | Problem:
        with image.open("rb", buffering=0) as picture, tempfile.TemporaryFile() as heard:
            if picture.read(3) != b"P5\n":
                return Problem(Reason.UNREADABLE, "not drawn by raster")
            picture.seek(0)
            problem = self._run(picture, heard, layout, end)
            if problem:
                return problem
            heard.seek(0)
            table = heard.read(MAX_OUTPUT).decode("utf-8", "replace")
            return recognised(table, digits.opened(image))

    def _run(self, picture: IO[bytes], heard: IO[bytes], layout: str, end: float) -> Problem | None:
        child = self._started(picture, heard, layout, end - time.monotonic())
        if child is None:
            return Problem(Reason.OCR_LIMIT, "stopped")
        try:
            return self._watch(child, heard, end)
        finally:
            _kill(child)
            child.wait()
            with self._lock:
                self._running.discard(child)

    def _started(
        self, picture: IO[bytes], heard: IO[bytes], layout: str, seconds: float
    ) -> subprocess.Popen[bytes] | None:
        languages = "+".join(self._used)
        command = f"stdin stdout -l {languages} --psm {layout} --dpi 200 -c tessedit_create_tsv=1"
        with self._lock:
            if self._closed:
                return None
            child = subprocess.Popen(
                [str(self.program), *command.split()],
                stdin=picture,
                stdout=heard,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "OMP_THREAD_LIMIT": "1"},
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            self._running.add(child)
        _limit(child.pid, self.memory, seconds)
        return child

    def _watch(
        self, child: subprocess.Popen[bytes], heard: IO[bytes], end: float
    ) -> Problem | None:
        while True:
            with suppress(subprocess.TimeoutExpired):
                code = child.wait(_WATCH_EVERY)
                return Problem(Reason.UNREADABLE, f"tesseract: {code}") if code else None
            if time.monotonic() > end:
                return Problem(Reason.OCR_LIMIT, "too slow")
            if _held(child.pid) > self.memory or os.fstat(heard.fileno()).st_size > MAX_OUTPUT:
                return Problem(Reason.UNREADABLE, "killed: too large")

    @cached_property
    def _listing(self) -> str:
        return self._said("--list-langs")

    @cached_property
    def _languages(self) -> frozenset[str]:
        return frozenset(self._listing.splitlines())

    @cached_property
    def _used(self) -> tuple[str, ...]:
        return ("tha", "eng") if "eng" in self._languages else ("tha",)

    def _said(self, question: str) -> str:
        if self.program is None:
            return ""
        try:
            answer = subprocess.run(
                [str(self.program), question],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=_PATIENCE,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, subprocess.SubprocessError):
            return ""
        return answer.stdout.decode("utf-8", "replace")


def recognised(tsv: str, picture: digits.Grey | None = None) -> Recognised:
    """The text and confidence in Tesseract's table of words (``tsv``).

    Digits that are not sure stand as ``UNREAD``. All Thai ones are not: half of them are unknown to
    the model, which writes another in their place. Where ``picture`` is given, ``digits`` looks at
    them again, and what it is sure of is filled in.

    Filled in or not, a word counts for the confidence as the engine put it.
    """
    words = [word for row in tsv.splitlines() if (word := _word(row))]
    letters = sum(len(word.text) for word in words)
    sure = sum(word.sure * len(word.text) for word in words)
    reader = digits.Reader(picture) if picture else None
    lines = [_line(list(line), reader) for _, line in groupby(words, key=lambda word: word.line)]
    text = ordered(_CANNOT_BEGIN.sub("", "\n".join(lines)))
    return Recognised(text, sure / letters if letters else 0.0)


def _word(row: str) -> _Word | None:
    cells = row.split("\t", _COLUMNS - 1)
    if len(cells) < _COLUMNS or cells[0] != _WORD or not cells[-1].strip():
        return None
    left, top, width, height = map(int, cells[6:10])
    line, sure, text = tuple(cells[1:5]), float(cells[10]), cells[11].strip()
    word = _Word(line, left, top, width, height, sure, text)
    return word if word.sure >= 0 else None


def _line(words: list[_Word], reader: digits.Reader | None) -> str:
    """The words of a line (for Thai: its letters), a space where the picture has a gap.

    Each number that is not sure is read again, else masked. One that was read may take more room
    than the engine thought: it replaces all that stands there. Two that were read are two numbers,
    also where the engine saw no space.
    """
    letters = list(_letters(words))
    text = "".join(letter.text for letter in letters)
    parts, done, edge, filled = [], 0, -1, -1
    for start, end, masked in _unread(text, letters):
        if start < done:
            parts += [_DIGIT.sub(UNREAD, text[done:end])]
            done = max(done, end)
            continue
        shown = masked or text[start:end]
        read = _read_again(reader, words, letters[start:end])
        if read and read.left > edge and (masked or _YEAR.fullmatch(read.text)):
            under = _under(read, letters, start, end)
            if under.start >= done:
                start, end, edge = under.start, under.stop, read.right
                shown = " " * (start == filled) + read.text
                filled = end
        parts += [text[done:start], shown]
        done = end
    return "".join([*parts, text[done:]])


def _read_again(
    reader: digits.Reader | None, words: list[_Word], letters: list[_Letter]
) -> digits.Number | None:
    if reader is None or reader.tired:
        return None
    return reader.number(_place(words, letters))


def _unread(text: str, letters: list[_Letter]) -> Iterator[tuple[int, int, str]]:
    """What is to be looked at again: from, to, and what stands there if that does not help.

    Numbers that are not sure, and what stands in place of a year: of four Thai digits the engine
    may know not one and write letters.
    """
    for found in _NUMBER_OR_YEAR.finditer(text):
        start, end = found.span("year" if found["year"] else 0)
        if found["year"]:
            yield start, end, ""
        elif _doubtful(found[0], letters[start:end]):
            yield start, end, _DIGIT.sub(UNREAD, found[0])


def _letters(words: list[_Word]) -> Iterator[_Letter]:
    height = sorted(word.height for word in words)[len(words) // 2]
    before = words[0]
    for word in words:
        if word.left - before.right > height * _least_gap(before, word):
            yield _Letter(" ", before.right, word.left, 100.0)
        wide = word.width / len(word.text)
        for at, letter in enumerate(word.text):
            left = word.left + at * wide
            yield _Letter(letter, left, left + wide, word.sure)
        before = word


def _least_gap(before: _Word, word: _Word) -> float:
    """The width of a space, in heights: Thai words stand without, its letters far apart."""
    both = thai_share(before.text) == thai_share(word.text) == 1.0
    return _THAI_GAP if both else _GAP


def _doubtful(number: str, letters: list[_Letter]) -> bool:
    weakest = min(letter.sure for letter in letters)
    return weakest < SURE_DIGIT or bool(_THAI_DIGIT.search(number))


def _place(words: list[_Word], letters: list[_Letter]) -> digits.Place:
    """Where a number stands; the foot of the line after the words around it, for lines slope."""
    left, right = round(letters[0].left), round(letters[-1].right)
    around = sorted(words, key=lambda word: max(left - word.right, word.left - right))[:_AROUND]
    feet = sorted(word.foot for word in around)
    heights = sorted(word.height for word in words if word.height >= _FLAT) or [0]
    size = heights[len(heights) * 2 // 5]
    return digits.Place(left, right, feet[len(feet) // 2], size)


def _under(read: digits.Number, letters: list[_Letter], start: int, end: int) -> range:
    """Which letters stand where a number was read: those given, and their neighbours inside."""

    def inside(letter: _Letter) -> bool:
        return read.left <= (letter.left + letter.right) / 2 <= read.right

    while start > 0 and inside(letters[start - 1]):
        start -= 1
    while end < len(letters) and inside(letters[end]):
        end += 1
    return range(start, end)


def _usual_place() -> Path | None:
    found = shutil.which("tesseract")
    return Path(found) if found else next(filter(Path.is_file, _windows_places()), None)


def _windows_places() -> Iterator[Path]:
    for variable, below in (
        ("PROGRAMFILES", "Tesseract-OCR"),
        ("PROGRAMFILES(X86)", "Tesseract-OCR"),
        ("LOCALAPPDATA", "Programs/Tesseract-OCR"),
    ):
        if folder := os.environ.get(variable):
            yield Path(folder, below, "tesseract.exe")


def _limit(pid: int, memory: int, seconds: float) -> None:
    """Limits that hold even when this process is killed; Linux only, elsewhere it is watched."""
    try:
        from resource import RLIMIT_AS, RLIMIT_CORE, RLIMIT_CPU, RLIMIT_FSIZE, prlimit
    except ImportError:
        return
    spare = int(seconds) + 5
    with suppress(OSError):
        for kind, most in (
            (RLIMIT_AS, memory),
            (RLIMIT_CPU, spare),
            (RLIMIT_FSIZE, MAX_OUTPUT),
            (RLIMIT_CORE, 0),
        ):
            prlimit(pid, kind, (most, most))


def _held(pid: int) -> int:
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0


def _kill(child: subprocess.Popen[bytes]) -> None:
    """Kill the program and whatever it started. One that has ended is left: its id may be taken."""
    if child.poll() is not None:
        return
    with suppress(OSError, psutil.Error):
        for process in psutil.Process(child.pid).children(recursive=True):
            process.kill()
    if hasattr(os, "killpg"):
        with suppress(OSError):
            os.killpg(child.pid, signal.SIGKILL)
    child.kill()
