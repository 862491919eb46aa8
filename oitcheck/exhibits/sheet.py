"""The sheet of one picture: a band that says what it is, the page with its places boxed, a legend.

Everything that came from the site is escaped, and the sheet is shown without a network: all that it
holds is our own markup and the pixels of the picture.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby

from jinja2 import Environment, StrictUndefined, Template

from oitcheck.clean import one_line, readable
from oitcheck.exhibits.plan import Exhibit, Mark
from oitcheck.model import Outcome
from oitcheck.reading.spots import Box
from oitcheck.texts import say
from oitcheck.thai import moments

WIDTH = 1280
_AROUND = 5
_TAG = 48
_SIGNS = {Outcome.YES: "✓", Outcome.CANNOT_TELL: "?", Outcome.NO: "✗"}


@dataclass(frozen=True, slots=True)
class View:
    """A picture of a part of a page, and where on it the quoted words stand.

    ``boxes`` are left, top, right, bottom for each mark, in their order; none for words that are
    not on it. ``beyond`` are the marks on other parts of the page, ``opened`` those that visitors
    see after a click only.
    """

    png: bytes
    width: int
    height: int
    boxes: tuple[tuple[Box, ...], ...]
    beyond: frozenset[int] = frozenset()
    opened: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Drawn:
    left: float
    top: float
    width: float
    height: float
    outcome: str
    tag: str
    side: str


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    sign: str
    outcome: str
    name: str
    note: str


def sheet(exhibit: Exhibit, view: View) -> str:
    """The document of a picture."""
    visit = exhibit.visit
    return _template().render(
        width=WIDTH,
        view=view,
        item=one_line(exhibit.item),
        title=one_line(exhibit.title.th),
        address=readable(visit.final_url),
        page=exhibit.page,
        moment=moments.time(visit.fetched_at).th,
        digest=visit.content,
        rendered=visit.rendered,
        picture=f"data:image/png;base64,{b64encode(view.png).decode('ascii')}",
        boxes=list(_boxes(exhibit.marks, view)),
        legend=list(_legend(exhibit.marks, view)),
        disclaimer=say("report.disclaimer").th,
    )


@cache
def _template() -> Template:
    text = files(__package__).joinpath("sheet.html.j2").read_text(encoding="utf-8")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(text)


def _boxes(marks: Sequence[Mark], view: View) -> Iterator[_Drawn]:
    """A box for every place; what is lacking is boxed around all that was found beside it."""
    places: dict[Box, list[Mark]] = {}
    for mark, boxes in zip(marks, view.boxes, strict=True):
        for box in boxes:
            places.setdefault(box, []).append(mark)
    placed = {mark.number for here in places.values() for mark in here}
    elsewhere = {marks[n].number for n in view.beyond}
    out = [m for m in marks if m.outcome != Outcome.YES]
    lacking = [m for m in out if m.number not in placed | elsewhere]
    if lacking:
        yield _lacking(lacking, list(places), view)
    tagged: set[int] = set()
    for box, here in places.items():
        fresh = {mark.number: mark for mark in here if mark.number not in tagged}
        tagged |= fresh.keys()
        tag = "  ".join(f"{_SIGNS[m.outcome]} {n}" for n, m in fresh.items())
        yield _drawn(box, _worst(here), tag, view)


def _worst(marks: Sequence[Mark]) -> Outcome:
    return max((mark.outcome for mark in marks), key=list(_SIGNS).index)


def _lacking(marks: Sequence[Mark], boxes: Sequence[Box], view: View) -> _Drawn:
    """A box around the place where something should have been."""
    outcome = _worst(marks)
    names = ", ".join(dict.fromkeys(one_line(mark.name.th) for mark in marks))
    tag = f"{_SIGNS[outcome]} {say(f'exhibit.{outcome}').th}: {names}"
    return _drawn(_around(boxes, view), outcome, tag, view)


def _around(boxes: Sequence[Box], view: View) -> Box:
    """Around everything found; the whole picture where nothing was."""
    if not boxes:
        return 14, 34, view.width - 14, view.height - 14
    gap = 4 * _AROUND
    left, top = min(b[0] for b in boxes) - gap, min(b[1] for b in boxes) - gap
    return left, top, max(b[2] for b in boxes) + gap, max(b[3] for b in boxes) + gap


def _drawn(box: Box, outcome: Outcome, tag: str, view: View) -> _Drawn:
    left, top = max(2.0, box[0] - _AROUND), max(2.0, box[1] - _AROUND)
    right = min(view.width - 2.0, box[2] + _AROUND)
    bottom = min(view.height - 2.0, box[3] + _AROUND)
    side = "" if right + _TAG * max(1, len(tag) / 4) < view.width else "above"
    side = "under" if side and top < _TAG else side
    size = max(8, right - left), max(8, bottom - top)
    return _Drawn(left, top, *size, outcome.value, tag, side)


def _legend(marks: Sequence[Mark], view: View) -> Iterator[_Line]:
    for number, group in groupby(enumerate(marks), key=lambda pair: pair[1].number):
        places, own = zip(*group, strict=True)
        mark = own[0]
        said = [one_line(mark.note.th), *(say(key).th for key in _remarks(mark, set(places), view))]
        note = " · ".join(part for part in said if part)
        yield _Line(number, _SIGNS[mark.outcome], mark.outcome.value, one_line(mark.name.th), note)


def _remarks(mark: Mark, places: AbstractSet[int], view: View) -> Iterator[str]:
    """What a reader has to know of the places of a requirement: hidden, elsewhere, not marked."""
    if places & view.opened:
        yield "exhibit.opened"
    if places & view.beyond:
        yield "exhibit.beyond"
    elif not any(view.boxes[place] for place in places):
        if mark.words:
            yield "exhibit.unmarked"
        elif not mark.note.th:
            yield f"exhibit.{mark.outcome}"
