"""How an agency can be reached, as lines of text say it: on-line, on a social network, off-line.

Counts as on-line: an e-mail address, a LINE account that a reader can add. The hotlines of central
offices are not the agency's; what stands on every page, or under a heading of contacts, may not be
meant for the matter of the page that repeats it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from enum import StrEnum

from oitcheck.checks.elsewhere import account
from oitcheck.checks.lines import on_the_front_page
from oitcheck.checks.zone import passages
from oitcheck.model import Facts, Line, Page, Quote, Region, Subject
from oitcheck.thai.phones import phones
from oitcheck.thai.text import fold, key


class Way(StrEnum):
    """How a line says that somebody is reached."""

    OWN = "own"
    EVERYWHERE = "everywhere"
    SOCIAL = "social"
    OFFLINE = "offline"
    CENTRAL = "central"


_CENTRAL = re.compile(
    r"nacc\.go\.th|pacc\.go\.th|damrongdhama|(?<![\d-])(?:1205|1206|1567|1111)(?!\d)|ดำรงธรรม|ป\.ป\.[ชท]|ปปช|ปปท"
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{2,}@[\w-]+(?:\.[\w-]+)+")
_NAME = r"@?[a-z0-9_.-]{3,}"
_LINE_WORD = r"(?:(?<!on-)(?<!on )\bline\b|(?<!ออน)ไลน์)"
_LINE = re.compile(
    rf"{_LINE_WORD}[^@]{{0,40}}?(?:@[a-z0-9_.-]{{3,}}|(?:\bid\b|ไอดี)\s?[:=]?\s?{_NAME}|[:=]\s?{_NAME})"
    r"|lin\.ee/\w|line\.me/(?:r/)?ti/p"
)
_NETWORK = re.compile(
    rf"{_LINE_WORD}|facebook|\bfb\b|เฟซบุ๊?ก|เฟสบุ๊?[กค]|messenger|แมสเซนเจอร์|(?<![ก-ฮ])เพจ|twitter|youtube|instagram|tiktok"
)
_SHARED = re.compile(r"แชร์|share|ส่งต่อ|tweet|ติดตามเรา|กดติดตาม|follow")
_POST = re.compile(r"ตู้\s*ปณ|ไปรษณีย์|ด้วยตนเอง|ตู้รับ|จดหมาย")
CONTACTS = re.compile(r"ติดต่อ(?:เรา|หน่วยงาน|สอบถาม)|ส่งข้อความ|contact|ผู้ดูแล|webmaster")
_SENTENCE = 6
_HOSTS = ("line.me", "lin.ee")


def way(text: str, around: str = "") -> Way | None:
    """How a line says that somebody is reached; ``around`` is the row that it stands in."""
    folded = fold(text)
    if _CENTRAL.search(folded):
        return Way.CENTRAL
    if (
        _EMAIL.search(folded)
        or _LINE.search(folded)
        or ("@" in text and _LINE.search(fold(around)))
    ):
        return Way.OWN
    if _NETWORK.search(folded) and not _SHARED.search(folded):
        rest = key(_NETWORK.sub("", folded))
        return Way.SOCIAL if len(rest) >= _SENTENCE else None
    return Way.OFFLINE if phones(text) or _POST.search(folded) else None


def in_file(subject: Subject) -> Iterator[tuple[Way, Quote]]:
    """What the lines of a file say."""
    for text, place in passages(subject):
        if said := way(text):
            yield said, Quote(text[:300], place)


def on_page(
    subject: Subject, facts: Facts, named: Callable[[str], bool], *, whole: bool
) -> Iterator[tuple[Way, Quote]]:
    """What the lines of a page say under a heading that is ``named``, or in its ``whole`` body."""
    page = subject.page
    if page is None:
        return
    front = on_the_front_page(subject, facts)
    rows = _rows(page)
    for line in page.lines:
        under = named(line.heading)
        if line.region != Region.BODY or line.outward or not (under or whole):
            continue
        if said := _of(line, rows, under, front):
            yield said, Quote(line.text[:300], line.path)
    yield from _linked(page, named, whole, front | facts.menu)


def _rows(page: Page) -> dict[int, str]:
    """The words of each table row, list entry or block."""
    rows: dict[int, list[str]] = defaultdict(list)
    for line in page.lines:
        rows[line.row].append(line.text)
    return {row: " ".join(texts) for row, texts in rows.items() if row}


def _of(line: Line, rows: dict[int, str], under: bool, front: AbstractSet[str]) -> Way | None:
    said = way(line.text, rows.get(line.row, ""))
    repeated = key(line.text) in front
    contacts = not under and bool(CONTACTS.search(fold(line.heading)))
    if _CENTRAL.search(fold(line.heading)) and said:
        return Way.CENTRAL
    if said == Way.OWN and (repeated or contacts):
        return Way.EVERYWHERE
    return None if repeated or contacts else said


def _linked(
    page: Page, named: Callable[[str], bool], whole: bool, front: AbstractSet[str]
) -> Iterator[tuple[Way, Quote]]:
    """Links to a LINE account."""
    for link in page.links:
        meant = link.region == Region.BODY and (whole or named(link.heading))
        if meant and account(link.url, _HOSTS) and key(link.text) not in front:
            kind = Way.OWN if named(link.heading) else Way.EVERYWHERE
            yield kind, Quote((link.text or link.url)[:300], "a")
