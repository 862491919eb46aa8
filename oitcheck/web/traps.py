"""Traps: addresses without end that bring nothing new, told from lists that are merely long.

Addresses of one *pattern* are alike but for digits and query values. A pattern is closed once its
pages, one after the other, say nothing that those before did not say (calendars, pages behind the
last one of a list, addresses with a new session in each). A path that grows by repeating itself, a
print version and what lies deep in a calendar are never asked for unless something promising is
announced there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

from oitcheck.model import Skim, Trap, TrapKind

MAX_SEGMENTS = 16
MAX_REPEATS = 3
OF_A_CALENDAR = 4
PATIENCE = 8
PATIENCE_PROMISING = 20
OF_A_SELF_FED_LEAF = 12
NEW_TEXT = 12
MAX_LINES = 50_000

_DIGITS = re.compile(r"\d+")
_CALENDAR = re.compile(
    r"calendar|jevents|eventlist|ical(?:repeat)?\b|tribe-bar-date|[?&](?:cal|day|date|caldate)=\d"
    r"|%e0%b8%9b%e0%b8%8f%e0%b8%b4%e0%b8%97%e0%b8%b4%e0%b8%99"
    r"|[=/](?:19|20|25)\d\d-[01]?\d-[0-3]?\d(?:$|[/&])",
    re.IGNORECASE,
)
_PRINT = re.compile(
    r"[?&](?:print|printable|printview|tmpl)=(?:1|y|yes|true|print|component)(?:&|$)|/print/?$"
    r"|[?&](?:action|task|view|mode|format)=print(?:able|er)?(?:&|$)|[?&]replytocom=",
    re.IGNORECASE,
)
_MUTE = re.compile(r"[\d\u0e50-\u0e59\W_]+")


@lru_cache(maxsize=16_384)
def pattern_of(url: str) -> str:
    """What ``url`` has in common with the addresses that differ from it by digits and values."""
    parts = urlsplit(url)
    names = sorted({name for name, _ in parse_qsl(parts.query, keep_blank_values=True)})
    place = _DIGITS.sub("0", f"{parts.path}#{parts.fragment}" if parts.fragment else parts.path)
    return f"{parts.netloc}{place}?{'&'.join(names)}"


def is_trap(url: str) -> bool:
    """True where the path of an address grows by repeating itself, or is deeper than any site's."""
    if url.count("/") < MAX_REPEATS + 3:
        return False
    segments = [segment for segment in urlsplit(url).path.split("/") if segment]
    return len(segments) > MAX_SEGMENTS or any(_repeats(segments, width) for width in (1, 2, 3))


def _repeats(segments: list[str], width: int) -> bool:
    run = 0
    for left, right in zip(segments, segments[width:], strict=False):
        run = run + 1 if left == right and not left.isdigit() else 0
        if run >= width * (MAX_REPEATS - 1):
            return True
    return False


@dataclass(slots=True)
class _Seen:
    """What is known of one pattern: its size, who announces it, how often it said nothing new."""

    known: int = 0
    by_itself: int = 0
    dull: int = 0


class Traps:
    """What the crawl learned of the patterns of a site."""

    def __init__(self) -> None:
        self._patterns: dict[str, _Seen] = {}
        self._echoes: Counter[str] = Counter()
        self._said: dict[str, set[int]] = {}
        self._lines = 0

    def known(self, url: str, announced_by: str) -> None:
        """Note a new address and the page that announces it; "" for none."""
        pattern = pattern_of(url)
        seen = self._patterns.setdefault(pattern, _Seen())
        seen.known += 1
        seen.by_itself += bool(announced_by) and pattern_of(announced_by) == pattern

    def read(self, url: str, text: str, skim: Skim | None, *, files: bool) -> None:
        """Note a page that was read.

        Args:
            url: its address.
            text: the words that announced it.
            skim: its quick reading; ``None`` where it was like a page read before.
            files: that it announces files that were not known.
        """
        pattern = pattern_of(url)
        seen = self._patterns.setdefault(pattern, _Seen())
        news = skim is not None and self._news(pattern, text, skim) >= NEW_TEXT
        seen.dull = 0 if news or files else seen.dull + 1

    def _news(self, pattern: str, text: str, skim: Skim) -> int:
        """How many letters a page says that no page of its pattern said before."""
        said = self._said.setdefault(pattern, set())
        links = (link.text for link in skim.links)
        told = (text, skim.title, *skim.headings, *skim.lines, *links)
        fresh = {hash(plain): len(plain) for line in told if (plain := _plain(line))}
        if skim.prose:
            fresh[skim.prose] = NEW_TEXT
        new = fresh.keys() - said
        if self._lines < MAX_LINES:
            said |= new
            self._lines += len(new)
        return sum(fresh[line] for line in new)

    def followed(self, page: str, *, echo: bool) -> None:
        """Note that a link of ``page`` was followed; ``echo`` where it led to that page again."""
        if echo:
            self._echoes[page] += 1
        else:
            self._echoes.pop(page, None)

    def kind(self, url: str, promise: int, place: int, announced_by: str = "") -> TrapKind | None:
        """Why ``url`` is not asked for; ``None`` where it may be.

        Args:
            url: a canonical address.
            promise: above 0 where something wanted is announced there, below 0 for a leaf.
            place: how many of its pattern became known before it.
            announced_by: the page whose link it is.
        """
        if is_trap(url):
            return TrapKind.GROWING
        seen = self._patterns.get(pattern_of(url))
        dull = max(seen.dull if seen else 0, self._echoes[announced_by])
        if dull >= (PATIENCE_PROMISING if promise > 0 else PATIENCE):
            return TrapKind.REPEATING
        if promise > 0:
            return None
        if _PRINT.search(url):
            return TrapKind.PRINT
        if place >= OF_A_CALENDAR and _CALENDAR.search(url):
            return TrapKind.CALENDAR
        feeds = seen is not None and promise < 0 and 2 * seen.by_itself > seen.known
        return TrapKind.SELF_FED if feeds and place >= OF_A_SELF_FED_LEAF else None


def _plain(line: str) -> str:
    return _MUTE.sub("", line).casefold()


@dataclass(frozen=True, slots=True)
class Kept:
    """One address that is not asked for, and why."""

    url: str
    kind: TrapKind


def grouped(kept: Iterable[Kept]) -> list[Trap]:
    """The first address of each pattern and kind, and how many there are."""
    count: Counter[tuple[str, TrapKind]] = Counter()
    first: dict[tuple[str, TrapKind], Kept] = {}
    for one in sorted(kept, key=lambda one: one.url):
        name = (_root(one.url) if one.kind is TrapKind.GROWING else pattern_of(one.url), one.kind)
        first.setdefault(name, one)
        count[name] += 1
    return [Trap(one.url, one.kind, count[name]) for name, one in first.items()]


def _root(url: str) -> str:
    """What the addresses of a growing path begin with."""
    return "/".join(url.split("/")[:4])
