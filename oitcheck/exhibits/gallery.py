"""Takes the pictures: each page as it was judged, dressed with what the site adds, marked.

Nothing is fetched again: a page is shown from what was kept of it, without its scripts. What makes
it look as it does (style sheets, pictures, fonts) comes through the same door, within a budget.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from oitcheck.exhibits.kept import Taken
from oitcheck.exhibits.plan import Exhibit, Mark
from oitcheck.exhibits.sheet import WIDTH, View, sheet
from oitcheck.model import Kind, Problem
from oitcheck.reading.encoding import decode_page
from oitcheck.reading.reader import Reader
from oitcheck.web.camera import Camera, Quoted
from oitcheck.web.seams import Clock, Failed, Stage

DRESSING = 2 / 3
PARTS = "bcd"


class Watcher(Protocol):
    """Is told how it goes."""

    def stage(self, name: Stage) -> None:
        """Pictures are taken from now on."""

    def picturing(self, url: str, done: int, total: int) -> None:
        """A picture is taken; so many of so many were taken before."""


class Gallery:
    """Takes pictures until they are all taken, or the time for it is over.

    Args:
        camera: shows pages and sheets.
        reader: draws pages of files, in its child process.
        scratch: a folder for what is drawn, which the caller removes.
        seconds: for all pictures; in the last third of them nothing more is fetched.
        stop: true ends it.
    """

    def __init__(
        self,
        camera: Camera,
        reader: Reader,
        scratch: Path,
        clock: Clock,
        seconds: float,
        watcher: Watcher,
        stop: Callable[[], bool],
    ) -> None:
        self._camera = camera
        self._reader = reader
        self._scratch = scratch
        self._clock = clock
        self._end = clock.monotonic() + seconds
        self._dressing_ends = clock.monotonic() + DRESSING * seconds
        self._watcher = watcher
        self._stop = stop

    async def take(self, exhibits: Sequence[Exhibit]) -> list[Taken]:
        """What could be taken of ``exhibits``, in their order."""
        taken: list[Taken] = []
        if exhibits:
            self._watcher.stage("pictures")
        for exhibit in exhibits:
            if self._stop() or self._clock.monotonic() > self._end:
                break
            self._watcher.picturing(exhibit.visit.final_url, len(taken), len(exhibits))
            try:
                taken += await self._parts(exhibit)
            except Failed:
                continue
        return taken

    async def _parts(self, exhibit: Exhibit) -> list[Taken]:
        """The picture of a page; where its places stand far apart, further ones of the others."""
        taken: list[Taken] = []
        part = exhibit
        for letter in PARTS:
            one, rest = await self._one(part)
            taken.append(one)
            if not rest:
                break
            part = replace(exhibit, marks=rest, name=f"{exhibit.name}{letter}")
        return taken

    async def _one(self, exhibit: Exhibit) -> tuple[Taken, tuple[Mark, ...]]:
        """A picture, and the marks that stand beyond it."""
        web = exhibit.visit.kind == Kind.HTML
        view = await (self._page(exhibit) if web else self._file(exhibit))
        png, small, size = await self._camera.sheet(sheet(exhibit, view), WIDTH)
        rest = tuple(exhibit.marks[n] for n in sorted(view.beyond))
        return Taken(exhibit, png, small, size), rest

    async def _page(self, exhibit: Exhibit) -> View:
        visit = exhibit.visit
        markup = decode_page(Path(visit.body).read_bytes()).text
        quotes = [Quoted(mark.words, mark.place) for mark in exhibit.marks]
        shot = await self._camera.page(visit.final_url, markup, quotes, self._dressing_ends)
        boxes = tuple((box,) if box else () for box in shot.boxes)
        return View(shot.png, shot.width, shot.height, boxes, shot.beyond, shot.opened)

    async def _file(self, exhibit: Exhibit) -> View:
        words = [mark.words for mark in exhibit.marks]
        to = self._scratch / "plate.png"
        plate = await self._reader.show(exhibit.visit.body, exhibit.page, str(to), words)
        if isinstance(plate, Problem):
            raise Failed(plate)
        png = to.read_bytes()
        to.unlink()
        spots = plate.spots or ((),) * len(words)
        return View(png, plate.width, plate.height, spots)
