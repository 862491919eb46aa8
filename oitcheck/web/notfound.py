"""What "not found" looks like on a site that answers 200 for it (a soft 404).

An address that cannot exist, the canary, is asked for once. Menus and footers say nothing: lines
that the front page shows too are set aside before two pages are compared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import unquote, urljoin, urlsplit

from oitcheck.model import Skim

ALIKE = 0.9
LITTLE_TEXT = 400
SAME_SIZE = 64
SHORT = 3

_SPACE_AND_DIGITS = re.compile(r"[\d\u0e50-\u0e59]+|\s+")
_SAYS_404 = re.compile(
    r"^\W*(?:(?:error|ข้อผิดพลาด)\W*)?404\W*$"
    r"|\b404\W{0,3}(?:error|not found|page|file|ไม่พบ)"
    r"|(?:page|file|url|resource)\s+(?:was\s+|is\s+|can(?:no|')t be\s+)?not\s+found"
    r"|page\s+(?:cannot|can't|could not)\s+be\s+found"
    r"|^\W*not found\W*$"
    r"|ไม่พบหน้า|ไม่พบเพจ|ไม่พบไฟล์ที่|หน้าที่(?:คุณ|ท่าน)(?:ต้องการ|เรียก|ค้นหา).{0,12}ไม่",
    re.IGNORECASE,
)


def canary(prefix: str) -> str:
    """An address below ``prefix`` (absolute, ends in ``/``) that cannot exist; always the same."""
    name = sha256(prefix.encode()).hexdigest()[:16]
    return urljoin(prefix, f"oitcheck-{name}.html")


@dataclass(frozen=True, slots=True)
class Face:
    """What is compared of a page: title and lines without spaces and digits, size in bytes.

    ``echoes`` are the forms of its own address, which a "not found" page likes to repeat.
    """

    title: str
    lines: frozenset[str]
    size: int
    says_404: bool
    echoes: tuple[str, ...] = ()

    @classmethod
    def of(cls, skim: Skim, url: str, size: int) -> Face:
        """The face of a page of ``size`` bytes that was asked for at ``url``."""
        path = unquote(urlsplit(url).path)
        echoes = tuple(_plain(echo) for echo in (url, path, path.rsplit("/", 1)[-1]))
        lines = frozenset(_plain(line) for line in set(skim.lines))
        return cls(_plain(skim.title), lines - {""}, size, says_404(skim), echoes)

    def own_lines(self, home: Face) -> frozenset[str]:
        """The lines that the front page does not show, without the page's own address."""
        return frozenset(map(self._without_echo, self.lines - home.lines))

    def own_title(self) -> str:
        """The title without the page's own address."""
        return self._without_echo(self.title)

    def _without_echo(self, line: str) -> str:
        for echo in self.echoes:
            if len(echo) > SHORT:
                line = line.replace(echo, "")
        return line


def says_404(skim: Skim) -> bool:
    """True where title or first heading say that there is no such page."""
    return any(_SAYS_404.search(head) for head in (skim.title, *skim.headings[:1]))


def _plain(line: str) -> str:
    return _SPACE_AND_DIGITS.sub("", line).casefold()


class NotFound:
    """Tells pages from the site's way of saying that there is none."""

    def __init__(self, home: Face | None, canary: Face | None) -> None:
        """``canary`` is ``None`` where the canary was answered properly, or not at all."""
        self._home = home or Face("", frozenset(), 0, False)
        self._canary = canary
        self._catch_all = canary is not None and home is not None and _same(canary, home)

    def suspects(self, skim: Skim) -> bool:
        """False where ``betrays`` could not say anything about a page: spares making its face."""
        return self._canary is not None or says_404(skim)

    def betrays(self, face: Face, *, went_home: bool = False) -> str:
        """Why ``face`` is no page of its own; "" where it may be one.

        ``went_home`` is True where the server sent us on to the front page's own address.
        """
        own = face.own_lines(self._home)
        if face.says_404 and sum(map(len, own)) < LITTLE_TEXT:
            return "its title says that there is no such page"
        if self._canary is None:
            return ""
        if self._catch_all:
            return "" if went_home or not _same(face, self._home) else "it shows the front page"
        return self._like_canary(face, own)

    def _like_canary(self, face: Face, own: frozenset[str]) -> str:
        assert self._canary is not None
        theirs = self._canary.own_lines(self._home)
        alike = _overlap(own, theirs) if own or theirs else 1.0
        if alike < ALIKE or face.own_title() != self._canary.own_title():
            return ""
        if not theirs and abs(face.size - self._canary.size) > SAME_SIZE:
            return ""
        return "it equals what an address that cannot exist shows"


def _same(one: Face, other: Face) -> bool:
    return one.title == other.title and _overlap(one.lines, other.lines) >= ALIKE


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    if not one and not other:
        return 1.0
    return len(one & other) / len(one | other)
