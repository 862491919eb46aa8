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
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import IO

import psutil

from oitcheck.model import Problem, Reason
from oitcheck.reading.heard import Recognised, recognised
from oitcheck.reading.ink import opened

__all__ = ["MIN_CONFIDENCE", "SETTINGS", "Lack", "Recognised", "Tesseract", "recognised"]

SETTINGS = 2
"""The version of how pictures are read, here and in ``heard`` and ``digits``.

A change of it makes what a cache holds unused.
"""

MEMORY = 1_000 * 1024 * 1024
MAX_OUTPUT = 20_000_000

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
_POOR = 80.0
_VERSION = re.compile(r"tesseract\s+v?(\d[\w.\-]*)")
_DATA = re.compile(r'"(.+)"')
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Lack(StrEnum):
    """Why there is no OCR on this machine."""

    MISSING = "missing"
    NO_THAI = "no Thai"


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
            return recognised(table, opened(image))

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
                creationflags=_NO_WINDOW,
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
                creationflags=_NO_WINDOW,
            )
        except (OSError, subprocess.SubprocessError):
            return ""
        return answer.stdout.decode("utf-8", "replace")


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
