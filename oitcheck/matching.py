"""What a link or a page announces: which disclosure, and how strongly.

Strength is a number from 0 (nothing) to 60. From ``ANNOUNCED`` on the link says in so many words
that the thing is there, so that a dead link counts; below it is only worth a look.
"""

from __future__ import annotations

import re

from oitcheck.model import Disclosure, Link, LinkKind, Region, Visit
from oitcheck.reading.phrases import says_nothing
from oitcheck.services import Use, service_of
from oitcheck.thai.phrase import covered, holds, longest, phrase_key
from oitcheck.thai.skeleton import spelling, tolerable
from oitcheck.thai.text import fold, key
from oitcheck.thai.years import stated

ANNOUNCED = 30
BELOW = 20
_EXACT, _NUMBERED, _TEXT, _CONTEXT, _TITLE, _UNDER, _URL = 50, 46, 40, 36, 36, 32, 15
_RIGHT_YEAR, _WRONG_YEAR = 8, -9
_SHORT, _LESS = 60, 8
_OFFSETS = {"current": 0, "first_half": 0, "covers_or_year": 0, "previous": -1}
_DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?)(?:$|\?)", re.IGNORECASE)
_CAPTCHA = re.compile(
    r"//policies\.google\.|//(?:www\.)?google\.[a-z.]+/(?:intl/[^/]+/)?(?:policies|recaptcha)"
    r"|//(?:www\.)?(?:hcaptcha|cloudflare)\.com/"
)
_LINE = re.compile(r"//(?:[\w-]+\.)*(?:line\.me|lin\.ee)(?:/|$)")
_MAP = re.compile(r"//(?:www\.)?google\.[a-z.]+/maps|//maps\.|//goo\.gl/maps")
_LEAF_WORDS = re.compile(
    r"(?<!ข้อมูล)ข่าว|กิจกรรม|ประมวลภาพ|แกลเลอรี|แกลอรี|อัลบั้ม|ภาพ(?:ถ่าย|ข่าว)|กระดาน(?:สนทนา|ข่าว|ถาม)|กระทู้|เว็บบอร์ด|ปฏิทิน|วีดีโอ|วิดีโอ|วีดิทัศน์"
    r"|\bnews|gallery|album|\bphoto|webboard|\bboard|\bforum|calendar|activity|activities|\bevent|\bvideo|\bblog"
)
_NEWS_LIST = re.compile(
    r"(?:ข่าว|สาร|ประชาสัมพันธ์|ประกาศ|กิจกรรม|และ|งาน|จัดซื้อ|จัดจ้าง|ทั้งหมด|ล่าสุด|อ่าน|ดู|รวม|หน้า|news|all)+"
)
_STAFF_WORDS = re.compile(
    r"\b(?:admin|administrator|backend|login|logout|signin|webmail|webmaster|counter|rss)\b"
    r"|เข้าสู่ระบบ|(?:สำหรับ|ระบบ)(?:เจ้าหน้าที่|พนักงาน)|เจ้าหน้าที่เข้า|ผู้ดูแลระบบ|เว็บมาสเตอร์"
)
_NUMBER = re.compile(r"^[\s\d.):/-]+")
_VIEW = re.compile(r"\b(?:layout|view|format|tmpl)=\w*")
_HOST = re.compile(r"^(?:[a-zA-Z]+:)?//[^/]*|^file:.*/")
_OIT = re.compile(r"\bita\b|\boit\b|การประเมินคุณธรรม|ความโปร่งใสในการดำเนินงาน|การเปิดเผยข้อมูลสาธารณะ")


class Finder:
    """What one disclosure looks for, ready for comparing."""

    def __init__(self, disclosure: Disclosure, fiscal_year: int) -> None:
        find = disclosure.find
        self.disclosure = disclosure
        self.fiscal_year = fiscal_year
        offset = _OFFSETS.get(disclosure.period)
        self.year = None if offset is None else fiscal_year + offset
        self.whole = frozenset(key(p) for p in find.link_text if p.startswith("="))
        self.phrases = tuple(phrase_key(p) for p in find.link_text if p[0] != "=")
        self.refused = tuple(phrase_key(p) for p in find.not_link_text)
        self.headings = self.phrases + tuple(map(phrase_key, (*find.heading, *find.title)))
        self.misspelt = {spelling(p): p for p in self.headings if tolerable(p)}
        self.misspelt_refused = tuple(spelling(r) for r in self.refused if tolerable(r))
        self.titles = frozenset(
            phrase_key(p)
            for r in disclosure.require
            if r.check == "document"
            for p in r.options["phrase"]
        )
        self.urls = tuple(p.lower() for p in find.url)
        self.neighbours = tuple(
            (key(p), p, n.why) for n in disclosure.neighbours for p in n.link_text
        )

    def link(self, link: Link, parent: int = 0, *, numbered: bool = False) -> int:
        """How strongly ``link`` announces the disclosure.

        Args:
            link: the link as its page shows it.
            parent: how strongly the page announces it; its unnamed links and files inherit that.
            numbered: the agency's OIT page lists it under the number of the item.
        """
        if link.kind == LinkKind.TOGGLE and not link.url:
            return 0
        if numbered:
            return max(self.link_text(link.text), _NUMBERED)
        if link.url and _is_strangers(link.url):
            return 0
        if link.url and is_social(link.url) and (self.titles or not _LINE.search(link.url)):
            return self._on_social(link)
        strength = self.link_text(link.text) or self._around(link, parent)
        if not strength:
            return 0
        said = " ".join((link.text, link.context, link.heading, *link.trail))
        return max(strength + self._year(said), 5)

    def _on_social(self, link: Link) -> int:
        """A document that a link announces on a social network is only worth a person's look."""
        announced = self.titles and self.link_text(link.text) >= ANNOUNCED
        return BELOW if announced else 0

    def link_text(self, text: str) -> int:
        """How strongly the text of a link alone announces the disclosure."""
        squeezed = key(text)
        if squeezed in self.whole:
            return _EXACT
        phrase = longest(squeezed, self.phrases) or self._misspelt(squeezed)
        if not phrase or self._refuses(squeezed, phrase):
            return 0
        return _TEXT + 10 * _weight(squeezed, phrase) // max(len(squeezed), 1)

    def _refuses(self, squeezed: str, phrase: str = "") -> bool:
        """True where a text also says what another thing is called; not inside ``phrase``."""
        if any(holds(squeezed, r) and r not in phrase for r in self.refused):
            return True
        spelt, own = spelling(squeezed), spelling(phrase)
        return any(holds(spelt, r) and r not in own for r in self.misspelt_refused)

    def _misspelt(self, squeezed: str) -> str:
        """The phrase that a text names in a wrong spelling; "" where it names none."""
        return self.misspelt.get(longest(spelling(squeezed), self.misspelt), "")

    def _around(self, link: Link, parent: int) -> int:
        unnamed = says_nothing(link.text)
        beside = link.context.replace(link.text, " ", 1) if link.text else link.context
        row = link.kind is not LinkKind.FRAME
        if unnamed and row and self.link_text(_NUMBER.sub("", beside)):
            return _CONTEXT
        names = self._refuses(key(link.text))
        under = any(self.link_text(t) for t in (link.heading, *link.trail))
        if under and not names and (unnamed or is_document(link.url)):
            return _UNDER
        if parent >= ANNOUNCED and link.region == Region.BODY and not names and link.url:
            return _UNDER if unnamed or is_document(link.url) else BELOW
        address = _HOST.sub("", link.raw or link.url).lower()
        return _URL if not names and any(u in address for u in self.urls) else 0

    def _year(self, said: str) -> int:
        if self.year is None:
            return 0
        years = stated(said)
        if not years:
            return 0
        return _RIGHT_YEAR if self.year in years else _WRONG_YEAR

    def page(self, visit: Visit, template: frozenset[str]) -> int:
        """How strongly a page announces the disclosure by its title, headings and short lines.

        ``template`` are the lines that stand on the front page too and so say nothing of this one.
        """
        best = 0
        for text in (visit.title, *visit.headings):
            if key(text) not in template:
                best = max(best, self._heading(text))
        if best:
            return best
        short = (t for t in visit.lines if len(t) < _SHORT and key(t) not in template)
        return max(max((self._heading(t) for t in short), default=0) - _LESS, 0)

    def _heading(self, text: str) -> int:
        squeezed = key(text)
        phrase = longest(squeezed, self.headings) or self._misspelt(squeezed)
        if squeezed in self.whole:
            return _TITLE
        if not phrase or self._refuses(squeezed, phrase):
            return 0
        return (
            max(_TITLE + self._year(text), 9)
            if len(squeezed) < 6 * _weight(squeezed, phrase)
            else 8
        )

    def heading(self, text: str) -> bool:
        """True where a title or heading announces the disclosure."""
        return bool(text) and self._heading(text) >= ANNOUNCED

    def neighbour(self, text: str) -> int:
        """The number of the neighbour that ``text`` names; -1 where it names none."""
        squeezed = key(text)
        if len(squeezed) > 200:
            return -1
        found = [i for i, (p, _, _) in enumerate(self.neighbours) if p in squeezed]
        return max(found, key=lambda i: len(self.neighbours[i][0]), default=-1)


def _weight(text: str, phrase: str) -> int:
    """How much of a text a phrase is; one found in a wrong spelling counts by its length."""
    return covered(text, phrase) or len(phrase)


def _is_strangers(url: str) -> bool:
    """True for what is never the agency's document: maps, a captcha's own policy."""
    return any(p.search(url) for p in (_MAP, _CAPTCHA))


def is_social(url: str) -> bool:
    """True for an address on a social network, where nothing is read."""
    service = service_of(url)
    return service is not None and service.use == Use.SOCIAL


def is_document(url: str) -> bool:
    """True where an address leads to a file, of the site or on a cloud drive."""
    service = service_of(url)
    on_a_drive = service is not None and service.use in (Use.FILE, Use.VIEWER)
    return on_a_drive or bool(_DOCUMENT.search(url))


def is_leaf(link: Link, found_on: Visit, template: frozenset[str] = frozenset()) -> bool:
    """True for an entry of a list of news, pictures, posts or dates, and for doors of the staff.

    Entries of menus, frames (a part of their own page), a list of news itself and the agency's OIT
    page are none: what such a page announces has to be seen before its absence may be claimed.

    Args:
        link: the link.
        found_on: the page that shows it.
        template: the lines of the front page; the title or heading that a page has beyond them
            says what it lists.
    """
    if _STAFF_WORDS.search(fold(f"{link.text} {_last(link.url)}")):
        return True
    if link.region == Region.MENU or link.kind in (LinkKind.FRAME, LinkKind.REFRESH):
        return False
    news = "ข่าว" in link.text + link.heading and _NEWS_LIST.fullmatch(key(link.text))
    if news or is_index(link):
        return False
    said = fold(f"{link.text} {link.heading} {_path(link.url)}")
    above = next((h for h in (found_on.title, *found_on.headings) if key(h) not in template), "")
    listed = fold(f"{above} {_path(found_on.url)}") if template and above else ""
    return bool(_LEAF_WORDS.search(said) or _LEAF_WORDS.search(listed))


def is_index(link: Link) -> bool:
    """True where a link leads to the agency's own ITA or OIT page."""
    return bool(_OIT.search(fold(link.text)))


def _path(url: str) -> str:
    return _VIEW.sub("", "/".join(url.split("/")[3:]))


def _last(url: str) -> str:
    return "/".join(url.split("/")[3:][-2:])


def template_of(home: Visit | None) -> frozenset[str]:
    """The lines of the front page, as keys."""
    if home is None:
        return frozenset()
    return frozenset(key(t) for t in (home.title, *home.headings, *home.lines))
