"""Pages whose content is pictures: which pictures OCR should read, and what it read there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from oitcheck.checks.absent import may_tell
from oitcheck.model import Line, Page, Picture, Region
from oitcheck.reading.ocr import Recognised
from oitcheck.thai.text import tidy

MAX_PICTURES = 6
_FEW_WORDS, _MANY_PICTURES = 600, 12
_ADDRESS = ("http://", "https://", "file://")


def telling(page: Page) -> list[Picture]:
    """The pictures of a page with few words that may hold its content; none of a page with many.

    Ornaments and small pictures tell nothing; a page full of pictures is a gallery or a menu.
    """
    words = sum(len(line.text) for line in page.lines if line.region == Region.BODY)
    large = [p for p in page.pictures if may_tell(p) and p.url.startswith(_ADDRESS)]
    if words >= _FEW_WORDS or len(large) > _MANY_PICTURES:
        return []
    return list({p.url: p for p in large}.values())[:MAX_PICTURES]


def with_words(page: Page, read: Iterable[tuple[Picture, Recognised]]) -> Page:
    """The page with the words that OCR read in its pictures, and the persons that they list."""
    from oitcheck.reading.roster import roster

    for picture, said in read:
        place = f"{picture.path} (OCR {said.confidence:.0f}%)"
        words = [text for t in said.text.split("\n") if (text := tidy(t))]
        lines = tuple(Line(text, place) for text in words)
        page = replace(
            page,
            lines=page.lines + lines,
            people=page.people + roster([(text, place) for text in words]),
            ocr={**page.ocr, place: said.confidence},
        )
    return page
