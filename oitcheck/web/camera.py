"""Pictures of kept pages: shown without scripts, dressed through the door, cut to the place."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from oitcheck.reading.spots import Box
from oitcheck.web.browser import Browser, Tab, script
from oitcheck.web.door import Asked, Door, Reply, Scenery, address_of
from oitcheck.web.seams import Clock

WIDTH = 1280
ABOVE, BELOW = 200, 140
LEAST, MOST = 760, 1500
HEAD = 400
WIDEST = 1600
SMALL = 0.25
NEW_OF_A_PAGE = 30
LOADING = 12.0
POLL = 0.1

_DRESS = script("dress")
_SPOTS = script("spots")
_HEIGHT = "() => document.documentElement.scrollHeight"
_SHRINK = "scale => { document.body.style.zoom = scale; }"


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a page, and the place that was noted for them."""

    words: str
    place: str


@dataclass(frozen=True, slots=True)
class Shot:
    """A part of a page: its pixels as PNG, its size, and where on it each quote stands.

    ``beyond`` are the quotes, by their place in order, that stand on other parts of the page;
    ``opened`` those that visitors see after a click only.
    """

    png: bytes
    width: int
    height: int
    boxes: tuple[Box | None, ...]
    beyond: frozenset[int] = frozenset()
    opened: frozenset[int] = frozenset()


class Camera:
    """Takes pictures with a browser.

    Args:
        browser: one that shows pictures.
        door: asks for what a page is dressed with.
    """

    def __init__(self, browser: Browser, door: Door, clock: Clock) -> None:
        self._browser = browser
        self._door = door
        self._clock = clock

    async def page(self, url: str, markup: str, quotes: Sequence[Quoted], end: float) -> Shot:
        """The part of a kept page that shows ``quotes``; nothing new is asked for after ``end``.

        Raises:
            Failed: the browser could not show it.
        """
        left = NEW_OF_A_PAGE

        def may_ask() -> bool:
            nonlocal left
            left -= 1
            return left >= 0 and self._clock.monotonic() < end

        scenery = Scenery(self._door, url, markup, may_ask)
        async with self._browser.tab(scenery.answer, scripts=False, width=WIDTH) as tab:
            await tab.goto(address_of(url), LOADING)
            await self._dressed(tab, scenery)
            width, height = await tab.evaluate(_DRESS)
            await self._dressed(tab, scenery)
            found = await tab.evaluate(_SPOTS, [asdict(quote) for quote in quotes])
            boxes = [tuple(spot["box"]) if spot else None for spot in found]
            opened = frozenset(n for n, spot in enumerate(found) if spot and spot["opened"])
            height = await tab.evaluate(_HEIGHT)
            clip = _clip([b for b in boxes if b], min(max(width, WIDTH), WIDEST), height)
            png = await tab.screenshot(clip)
        shown = tuple(_inside(box, clip) for box in boxes)
        beyond = frozenset(n for n, box in enumerate(boxes) if box and not shown[n])
        return Shot(png, round(clip[2]), round(clip[3]), shown, beyond, opened)

    async def sheet(self, markup: str, width: int) -> tuple[bytes, bytes, tuple[int, int]]:
        """A document of ours as a picture, in full and small, and the size of the small one.

        Raises:
            Failed: the browser could not show it.
        """
        async with self._browser.tab(_nothing, scripts=False, width=width, height=200) as tab:
            await tab.show(markup, LOADING)
            height = await tab.evaluate(_HEIGHT)
            png = await tab.screenshot((0, 0, width, height))
            await tab.evaluate(_SHRINK, SMALL)
            size = round(width * SMALL), max(1, round(height * SMALL))
            small = await tab.screenshot((0, 0, *size), "jpeg")
        return png, small, size

    async def _dressed(self, tab: Tab, scenery: Scenery) -> None:
        """Wait for what is under way, within bounds."""
        end = self._clock.monotonic() + LOADING
        calm = 0
        while calm < 2 and self._clock.monotonic() < end:
            await asyncio.sleep(POLL)
            calm = 0 if scenery.in_flight else calm + 1


async def _nothing(asked: Asked) -> Reply | None:
    return None


def _clip(boxes: Sequence[Box], width: float, height: float) -> Box:
    """The part to show, left, top, width, height: as wide as the page, around the boxes."""
    if not boxes:
        return 0, 0, width, min(height, LEAST + ABOVE)
    tops = sorted(max(0.0, box[1] - ABOVE) for box in boxes)
    top = max(tops, key=lambda at: (len(_shown(boxes, at)), -at))
    last = max((box[3] for box in _shown(boxes, top)), default=top)
    top = 0.0 if top <= HEAD and last + BELOW <= MOST else top
    tall = min(max(last + BELOW - top, LEAST), MOST, height)
    top = max(0.0, min(top, height - tall))
    return 0, top, width, tall


def _shown(boxes: Sequence[Box], top: float) -> list[Box]:
    """The boxes on a part of the page that begins at ``top``."""
    return [box for box in boxes if box[1] >= top and box[3] + BELOW <= top + MOST]


def _inside(box: Box | None, clip: Box) -> Box | None:
    """A box on the part that is shown; ``None`` where it is not on it."""
    if box is None or box[1] >= clip[1] + clip[3] or box[3] <= clip[1] or box[0] >= clip[2]:
        return None
    return max(0.0, box[0]), box[1] - clip[1], min(box[2], clip[2]), box[3] - clip[1]
