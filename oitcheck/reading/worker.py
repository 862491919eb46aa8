"""The child process that reads what is hostile: ``python -m oitcheck.reading.worker``.

Takes pickled jobs on standard input and gives pickled readings on standard output, one at a time.
Its memory is limited where the system can do that; the parent watches time and memory anyway.
"""

from __future__ import annotations

import os
import pickle
import signal
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from oitcheck.model import Document, Kind, Line, Page, Problem, Reading, Reason, Skim

MEMORY_LIMIT = 1_500 * 1024 * 1024
MAX_LETTERS = 500_000
MAX_PIECE = 4_000


@dataclass(frozen=True, slots=True)
class Job:
    """One body to read: its file, its address, what it is, and how closely.

    ``label`` is the encoding that the server declares; ``None`` where no server was asked.
    ``rendered`` where the body is what a browser showed.
    """

    path: str
    url: str
    kind: Kind
    close: bool = True
    label: str | None = None
    rendered: bool = False


@dataclass(frozen=True, slots=True)
class Draw:
    """A picture to draw for OCR into the file ``to``: a page of a PDF, from 1, or an image (0)."""

    path: str
    page: int
    to: str
    dpi: int


@dataclass(frozen=True, slots=True)
class Show:
    """A picture to draw for people into the file ``to``, and the words to find on it."""

    path: str
    page: int
    to: str
    words: tuple[str, ...]


def show(job: Show) -> object:
    """Draw one picture for people: a ``raster.Plate``, or why there is none."""
    from oitcheck.reading.raster import plate_of_image, plate_of_page

    if job.page:
        return plate_of_page(job.path, job.page, job.to, job.words)
    return plate_of_image(job.path, job.to)


def draw(job: Draw) -> Problem | None:
    """Draw one picture; why there is none."""
    from oitcheck.reading.raster import render_image, render_page

    if job.page:
        return render_page(job.path, job.page, job.to, job.dpi)
    return render_image(job.path, job.to)


def do(job: Job) -> Reading | Skim:
    """Read one body. What the libraries raise becomes the problem ``UNREADABLE``."""
    try:
        return _read(job)
    except (Exception, RecursionError) as error:
        return Reading(problem=Problem(Reason.UNREADABLE, f"{type(error).__name__}"))


def _read(job: Job) -> Reading | Skim:
    if job.kind == Kind.HTML:
        return _page(job)
    document = _document(job)
    if document.problem is None:
        from oitcheck.reading.roster import with_people

        document = with_people(document)
    return Reading(document=document, problem=document.problem)


def _document(job: Job) -> Document:
    if job.kind == Kind.PDF:
        from oitcheck.reading.pdf import read_pdf

        return read_pdf(job.path)
    if job.kind == Kind.OFFICE:
        from oitcheck.reading.office import read_office

        return read_office(job.path)
    return Document(("",), 1, problem=Problem(Reason.NO_TEXT), unread=(1,))


def _page(job: Job) -> Reading | Skim:
    from oitcheck.reading.encoding import decode_page, shows_garbage

    body = Path(job.path).read_bytes()
    decoded = decode_page(body)
    if job.close:
        from oitcheck.reading.html import read_page

        garbage = job.label is not None and shows_garbage(body, job.label)
        page = read_page(decoded.text, job.url, decoded.charset, rendered=job.rendered)
        return _in_bounds(replace(page, garbage=garbage, mended=decoded.mended))
    return _skim(decoded.text, job.url, decoded.charset)


def _skim(markup: str, url: str, charset: str) -> Skim:
    from oitcheck.reading.skim import skim
    from oitcheck.reading.slow import slow_skim
    from oitcheck.reading.sound import shallow

    return skim(markup, url, charset, set()) if shallow(markup) else slow_skim(markup, url, charset)


def _in_bounds(page: Page) -> Reading:
    """The reading of a page; one with more text than anybody reads is told as too large."""
    if sum(len(line.text) for line in page.lines) > MAX_LETTERS:
        return Reading(problem=Problem(Reason.TOO_LARGE, f"more than {MAX_LETTERS:,} letters"))
    lines = tuple(piece for line in page.lines for piece in _pieces(line))
    return Reading(page=replace(page, lines=lines))


def _pieces(line: Line) -> Iterator[Line]:
    """A line in pieces of at most ``MAX_PIECE`` letters, parted between words where it can be."""
    text = line.text
    while len(text) > MAX_PIECE:
        end = text.rfind(" ", MAX_PIECE // 2, MAX_PIECE)
        end = MAX_PIECE if end < 0 else end
        yield replace(line, text=text[:end].rstrip())
        text = text[end:].lstrip()
    yield replace(line, text=text)


def send(stream: IO[bytes], message: object) -> None:
    """Write one message, its length before it."""
    body = pickle.dumps(message)
    stream.write(struct.pack("<Q", len(body)) + body)
    stream.flush()


def receive(stream: IO[bytes]) -> object:
    """Read one message.

    Raises:
        EOFError: the other side is gone.
    """
    head = stream.read(8)
    if len(head) < 8:
        raise EOFError
    (size,) = struct.unpack("<Q", head)
    body = stream.read(size)
    if len(body) < size:
        raise EOFError
    return pickle.loads(body)  # noqa: S301 - both ends are this program


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


def main() -> None:
    """Serve jobs until the parent closes the pipe. Ctrl-C is for the parent to hear."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    while True:
        try:
            job = receive(sys.stdin.buffer)
        except EOFError:
            return
        if isinstance(job, Job):
            send(answers, do(job))
        elif isinstance(job, Draw):
            send(answers, draw(job))
        elif isinstance(job, Show):
            send(answers, show(job))


if __name__ == "__main__":
    from oitcheck.reading import worker

    worker.main()
