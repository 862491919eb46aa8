"""A map of where the agency is: a map in a frame, a link to one, or a picture that is called a map.

A link to a map of something else (petrol stations, tourist sights) does not count: its own words
must be about the agency's place.
"""

from __future__ import annotations

import re

from oitcheck.checks.illustrated import lacking
from oitcheck.checks.whose import CONTACT
from oitcheck.model import Facts, Judgement, Link, Outcome, Picture, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.text import fold

NAME = "map"
OPTIONS: frozenset[str] = frozenset()
NEEDS: frozenset[str] = frozenset()
TOGETHER = False
_BULLET = 40
_SERVICE = re.compile(
    r"//(?:www\.)?google\.[a-z.]+/maps|//maps\.google\.|//maps\.app\.goo\.gl|//goo\.gl/maps|openstreetmap\.org|longdo\.(?:com|org)|//maps\.apple"
)
_WORDS = re.compile(r"แผนที่|ที่ตั้ง|การเดินทาง|เส้นทาง|นำทาง|\bmaps?\b|location")
_OTHER = re.compile(
    r"แผนที่ภาษี|แผนที่แม่บท|แหล่งท่องเที่ยว|ปั๊ม|ปั้ม|โรงงาน|ท่องเที่ยว|จุดเสี่ยง|เว็บไซต์|sitemap|site map"
)


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Find a map on a page."""
    page = subject.page
    if page is None:
        return Judgement(Outcome.NO, say("map.none"), found=False)
    for picture in page.pictures:
        if _is_map(picture):
            words = picture.alt or picture.caption or picture.url
            return Judgement(Outcome.YES, quotes=(Quote(words, picture.path),))
    for link in page.links:
        if _leads_to_map(link):
            return Judgement(Outcome.YES, quotes=(Quote(link.text or link.url, link.raw),))
    return lacking(subject, facts, say("map.none"), CONTACT)


def _is_map(picture: Picture) -> bool:
    words = fold(f"{picture.alt} {picture.caption}")
    if _OTHER.search(words) or 0 < picture.width < _BULLET:
        return False
    if picture.frame:
        return bool(_SERVICE.search(picture.url))
    name = fold(picture.url.rsplit("/", 1)[-1])
    return bool(_WORDS.search(words) or re.search(r"(?:^|[^a-z])map(?:[^a-z]|$)", name))


def _leads_to_map(link: Link) -> bool:
    words = fold(f"{link.text} {link.context}")
    if _OTHER.search(words) or not _SERVICE.search(link.url):
        return False
    return bool(_WORDS.search(words)) or not words.strip()
