"""Reads bodies: the quick skim here where that is safe, everything else in a child process.

One child at a time, started when first needed and again after it was killed. A body that takes too
long or too much memory costs the child its life and comes back as ``UNREADABLE``; the crawl goes
on.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import time
from collections.abc import MutableSet, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import IO

import psutil

from oitcheck.model import Kind, Problem, Reading, Reason, Skim
from oitcheck.reading.encoding import decode_page
from oitcheck.reading.skim import skim
from oitcheck.reading.sound import sound
from oitcheck.reading.spots import Plate
from oitcheck.reading.worker import Draw, Job, Show, receive, send
from oitcheck.scratch import scratch

DEADLINE = 30.0
CONVERSION = 75.0
MEMORY = 1_000 * 1024 * 1024
_WATCH_EVERY = 0.25
_LAST_WORDS = 5.0


class Reader:
    """Skims and reads; closes its child process at the end.

    Args:
        deadline: seconds for one body.
        memory: bytes a child may hold before it is killed.
        conversion: seconds for a file of Office, which may be old and have to be converted first.
    """

    def __init__(
        self, deadline: float = DEADLINE, memory: int = MEMORY, conversion: float = CONVERSION
    ) -> None:
        self.deadline = deadline
        self.memory = memory
        self.conversion = conversion
        self._child: subprocess.Popen[bytes] | None = None
        self._folder = ExitStack()
        self._served = False
        self._lock = threading.Lock()

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    async def skim(
        self,
        path: str,
        url: str,
        charset: str,
        known: MutableSet[tuple[str, str, str]],
        *,
        rendered: bool = False,
    ) -> Skim | Problem:
        """The quick reading of the page in the file ``path`` with the address ``url``.

        ``charset`` is what the server declared; it is wrong too often to be used. ``rendered``
        where the file is what a browser showed.
        """
        page = decode_page(Path(path).read_bytes())
        if sound(page.text):
            return skim(page.text, url, page.charset, known, rendered=rendered)
        answer = await self._aside(Job(path, url, Kind.HTML, close=False))
        return answer if isinstance(answer, Skim) else _problem(answer)

    async def read(self, jobs: Sequence[Job]) -> list[Reading]:
        """The close reading of each job, in order."""
        answers = [await self._aside(job) for job in jobs]
        return [a if isinstance(a, Reading) else Reading(problem=_problem(a)) for a in answers]

    async def draw(self, path: str, page: int, to: str, dpi: int) -> Problem | None:
        """Draw a page of a PDF (from 1) or an image (``page`` 0) into the file ``to``, for OCR.

        ``dpi`` are the dots an inch of a page; an image has its own.
        """
        answer = await self._aside(Draw(path, page, to, dpi))
        return None if answer is None else _problem(answer)

    async def show(self, path: str, page: int, to: str, words: Sequence[str]) -> Plate | Problem:
        """Draw a page of a PDF (from 1) or an image (0) as a PNG, and find ``words`` on it."""
        answer = await self._aside(Show(path, page, to, tuple(words)))
        return answer if isinstance(answer, Plate) else _problem(answer)

    def close(self) -> None:
        """End the child process."""
        if self._child is not None:
            _kill(self._child)
            self._child.communicate()
            self._child = None
        self._folder.close()

    async def _aside(self, job: Job | Draw | Show) -> object:
        """What the child answers. Where nobody waits for it any more, it is killed."""
        try:
            return await asyncio.to_thread(self._ask, job)
        except asyncio.CancelledError:
            if self._child is not None:
                _kill(self._child)
            raise

    def _ask(self, job: Job | Draw | Show) -> object:
        with self._lock:
            child = self._living()
            seconds = self._allowed(job)
            done = threading.Event()
            watch = threading.Thread(target=self._watch, args=(child, done, seconds))
            watch.start()
            try:
                send(_pipe(child.stdin), job)
                answer = receive(_pipe(child.stdout))
                self._served = True
                return answer
            except (EOFError, OSError):
                if not self._served and child.wait(_LAST_WORDS) == 1:
                    raise RuntimeError("the reading process cannot start") from None
                self.close()
                return Problem(Reason.UNREADABLE, "killed: too slow or too large")
            finally:
                done.set()
                watch.join()

    def _living(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            folder = str(self._folder.enter_context(scratch()))
            self._child = subprocess.Popen(
                [sys.executable, "-m", "oitcheck.reading.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "TMPDIR": folder, "TEMP": folder, "TMP": folder},
            )
        return self._child

    def _allowed(self, job: Job | Draw | Show) -> float:
        office = isinstance(job, Job) and job.kind == Kind.OFFICE
        return self.conversion if office else self.deadline

    def _watch(self, child: subprocess.Popen[bytes], done: threading.Event, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not done.wait(_WATCH_EVERY):
            if time.monotonic() > end or _held(child.pid) > self.memory:
                _kill(child)
                return


def _kill(child: subprocess.Popen[bytes]) -> None:
    """Kill the child and whatever it has started."""
    with suppress(psutil.Error):
        for process in psutil.Process(child.pid).children(recursive=True):
            with suppress(psutil.Error):
                process.kill()
    child.kill()


def _held(pid: int) -> int:
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise EOFError
    return stream


def _problem(answer: object) -> Problem:
    if isinstance(answer, Problem):
        return answer
    problem = getattr(answer, "problem", None)
    return problem if isinstance(problem, Problem) else Problem(Reason.UNREADABLE)
