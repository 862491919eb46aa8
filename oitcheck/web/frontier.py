"""The frontier: every address that is known, and which one to ask for next.

Best promise first, ties by address. What a round adds is sorted before it takes effect, so that
the order in which the links of a round arrive changes nothing. Addresses of one pattern (alike but
for digits and query values) share a budget: a calendar cannot drown the rest.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from enum import Enum, auto
from heapq import heapify, heappop, heappush

from oitcheck.address import key as key_of
from oitcheck.model import Link, Seen, Skim, Step, TrapKind
from oitcheck.web.traps import Kept, Traps, pattern_of

FIRST_OF_A_PATTERN = 60
MOST_OF_A_PATTERN = 2_000
MOST_PROMISING_OF_A_PATTERN = 400
MAX_KNOWN = 100_000
LAST = -1000
FILE = -500
"""The promise of a file that nothing announces: opened when all else was, a few of a pattern."""

_FILE = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|txt|zip|rar|7z|gz|tar|exe|msi|apk|iso|jpe?g|jfif"
    r"|png|gif|bmp|webp|svg|ico|tiff?|psd|ai|mp[34]|m4[av]|avi|mov|wmv|flv|mkv|webm|wav|ogg|wma"
    r"|css|js|json|xml|rss|woff2?|ttf|otf|eot|swf)$",
    re.IGNORECASE,
)


class State(Enum):
    """How far an address has come."""

    WAITING = auto()
    TAKEN = auto()


class Entry:
    """One known address: how it was first announced, and the best that was promised of it.

    ``best`` is the most promising announcement, kept only where the promise is above 0.
    """

    __slots__ = ("best", "depth", "fresh", "parent", "place", "promise", "state", "text", "url")

    def __init__(self, url: str, text: str, parent: Entry | None) -> None:
        self.url = url
        self.text = text
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent else 0
        self.promise = 0
        self.best: Seen | None = None
        self.place = 0
        self.state = State.WAITING
        self.fresh = True

    @property
    def click_path(self) -> tuple[Step, ...]:
        """The clicks that lead here from the front page."""
        steps: list[Step] = []
        entry = self
        while entry.parent is not None:
            steps.append(Step(entry.text, entry.url))
            entry = entry.parent
        return tuple(reversed(steps))

    @property
    def found_on(self) -> str:
        """The page that first announced it; "" for a root."""
        return self.parent.url if self.parent else ""

    def announcement(self) -> tuple[int, str, str, str]:
        """What decides which of several announcements in a round is the first."""
        return self.depth, self.found_on, self.url, self.text


class Frontier:
    """Known addresses, one for all that ``address.key`` calls the same."""

    def __init__(self) -> None:
        self._known: dict[str, Entry] = {}
        self._fresh: list[Entry] = []
        self._raised: set[str] = set()
        self._heap: list[tuple[int, str]] = []
        self._patterns: Counter[tuple[str, int]] = Counter()
        self._traps = Traps()

    def __len__(self) -> int:
        """About how many addresses may still be handed out."""
        return len(self._heap) + len(self._fresh)

    def root(self, url: str) -> Entry:
        """The entry of a start address; it waits with the least promise above ordinary."""
        entry = self._known.get(key_of(url))
        if entry is None:
            entry = self._admit(Entry(url, "", None))
            entry.promise = 1
        return entry

    def add(self, link: Link, promise: int, parent: Entry) -> None:
        """Make the address of ``link``, seen on the page of ``parent``, known."""
        entry = self._known.get(key_of(link.url))
        if entry is None:
            if promise <= 0 and len(self._known) >= MAX_KNOWN:
                return
            entry = self._admit(Entry(link.url, link.text, parent))
            entry.promise = promise
            entry.best = Seen(link, parent.url) if promise > 0 else None
            return
        if entry.fresh and entry.parent is not None:
            self._announce_again(entry, Entry(link.url, link.text, parent))
        self._raise(entry, Seen(link, parent.url), promise)

    def _admit(self, entry: Entry) -> Entry:
        self._known[key_of(entry.url)] = entry
        self._fresh.append(entry)
        return entry

    def _announce_again(self, entry: Entry, other: Entry) -> None:
        if other.announcement() < entry.announcement():
            entry.url, entry.text = other.url, other.text
            entry.parent, entry.depth = other.parent, other.depth

    def _raise(self, entry: Entry, seen: Seen, promise: int) -> None:
        tie = entry.best is not None and promise == entry.promise
        if promise > entry.promise:
            entry.promise = promise
            self._raised.add(key_of(entry.url))
        elif not (tie and entry.best and _words(seen) < _words(entry.best)):
            return
        entry.best = seen if promise > 0 else None

    def claim(self, url: str) -> Entry | None:
        """The waiting entry of ``url``, now taken; ``None`` if it is unknown or was taken."""
        entry = self._known.get(key_of(url))
        if entry is None or entry.state is State.TAKEN:
            return None
        entry.state = State.TAKEN
        return entry

    def forget(self, url: str) -> None:
        """Take ``url`` for one that was never seen."""
        entry = self._known.pop(key_of(url), None)
        if entry is not None and entry.fresh:
            self._fresh.remove(entry)

    def knows(self, url: str) -> bool:
        """True where ``url`` was added, whatever became of it."""
        return key_of(url) in self._known

    def take(self, n: int) -> list[Entry]:
        """Hand out the ``n`` most promising addresses, best first; fewer where there are fewer."""
        self._settle()
        taken: list[Entry] = []
        while self._heap and len(taken) < n:
            negative, url = heappop(self._heap)
            entry = self._known[key_of(url)]
            if entry.state is State.WAITING and self._rank(entry) == -negative:
                entry.state = State.TAKEN
                taken.append(entry)
        return taken

    def give_back(self, entries: Iterable[Entry]) -> None:
        """Let ``entries`` wait again: they were handed out and not asked for."""
        for entry in entries:
            if self._known.get(key_of(entry.url)) is entry:
                entry.state = State.WAITING
                self._push(entry)

    def reprice(self, promise: Callable[[Seen], int]) -> None:
        """Ask again what every promising address promises now."""
        self._settle()
        changed = False
        for entry in self._waiting():
            if entry.best is not None:
                new = promise(entry.best)
                changed |= new != entry.promise
                entry.promise = new
        if changed:
            self._rebuild()

    def read(self, entry: Entry, skim: Skim | None, *, echo: bool = False) -> None:
        """Note what was read at ``entry``, before its links are added.

        ``skim`` is ``None`` where the page was like one read before; ``echo`` where it is, byte for
        byte, the page that announces it.
        """
        links = skim.links if skim else ()
        files = any(is_file(x.url) and not self.knows(x.url) for x in links if x.url)
        self._traps.read(entry.url, entry.text, skim, files=files)
        self._traps.followed(entry.found_on, echo=echo)

    def waiting(self) -> tuple[str, ...]:
        """Every known address that was never handed out, also those beyond their budget."""
        return tuple(sorted(e.url for e in self._waiting() if self._trap(e) is None))

    def trapped(self) -> list[Kept]:
        """The addresses that are not asked for because they are traps."""
        kept = ((entry.url, self._trap(entry)) for entry in self._waiting())
        return [Kept(url, kind) for url, kind in kept if kind is not None]

    def _waiting(self) -> Iterator[Entry]:
        return (e for e in self._known.values() if e.state is State.WAITING)

    def _trap(self, entry: Entry) -> TrapKind | None:
        return self._traps.kind(entry.url, entry.promise, entry.place, entry.found_on)

    def _rank(self, entry: Entry) -> int | None:
        """How soon an address is handed out; ``None`` for never."""
        if self._trap(entry) is not None:
            return None
        if entry.promise > 0:
            return entry.promise if entry.place < MOST_PROMISING_OF_A_PATTERN else LAST
        if entry.promise == FILE:
            return FILE if entry.place < FIRST_OF_A_PATTERN else None
        if entry.place >= MOST_OF_A_PATTERN or is_file(entry.url):
            return None
        return entry.promise if entry.place < FIRST_OF_A_PATTERN else LAST

    def _settle(self) -> None:
        self._fresh.sort(key=lambda entry: (-entry.promise, entry.url))
        for entry in self._fresh:
            entry.fresh = False
            self._traps.known(entry.url, entry.found_on)
            pattern = (pattern_of(entry.url), (entry.promise > 0) - (entry.promise < 0))
            entry.place = self._patterns[pattern]
            self._patterns[pattern] += 1
            self._push(entry)
            self._raised.discard(key_of(entry.url))
        self._fresh.clear()
        for key in self._raised:
            self._push(self._known[key])
        self._raised.clear()

    def _push(self, entry: Entry) -> None:
        rank = self._rank(entry)
        if rank is not None and entry.state is State.WAITING:
            heappush(self._heap, (-rank, entry.url))

    def _rebuild(self) -> None:
        ranked = [(rank, e.url) for e in self._waiting() if (rank := self._rank(e)) is not None]
        self._heap = [(-rank, url) for rank, url in ranked]
        heapify(self._heap)


def _words(seen: Seen) -> tuple[str, str, str, tuple[str, ...], str, str]:
    link = seen.link
    return link.text, link.heading, link.context, link.trail, link.url, seen.found_on


def is_file(url: str) -> bool:
    """True where an address names a file that is no page: worth a request only if announced."""
    return _FILE.search(url) is not None
