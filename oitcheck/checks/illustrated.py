"""Pictures in the content of a page that may hold what its text lacks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from oitcheck.checks.lines import in_link
from oitcheck.model import Facts, Judgement, Outcome, Picture, Subject
from oitcheck.texts import Text, say
from oitcheck.thai.text import fold, key

_LEAST = 60
_ORNAMENT = re.compile(
    r"banner|logo|icon|header|footer|facebook|youtube|twitter|tiktok|instagram|line|arrow|dot|button|btn|counter|bg|bullet|spacer|\.gif|\.svg",
    re.IGNORECASE,
)


def lacking(subject: Subject, facts: Facts, note: Text, about: re.Pattern[str]) -> Judgement:
    """Not on this page, or perhaps in a picture of its own.

    ``about`` are words by which a page is called whose pictures are worth a look.
    """
    if own_pictures(subject, facts, about):
        return Judgement(Outcome.CANNOT_TELL, say("people.image"))
    return Judgement(Outcome.NO, note, found=False)


def own_pictures(
    subject: Subject, facts: Facts, about: re.Pattern[str], *, read: bool = False
) -> list[Picture]:
    """The pictures of a page ``about`` the thing that are no ornament.

    None that the front page shows too; of the front page those under such a heading. ``read`` says
    whether those that OCR has read are among them.
    """
    page = subject.page
    if page is None:
        return []
    pictures = (p for p in page.pictures if _may_tell(p) and (read or not _was_read(p, page.ocr)))
    if subject.front:
        sections = tuple(_sections(subject, about))
        return [p for p in pictures if p.path.startswith(sections)]
    named = called(subject, about)
    return [p for p in pictures if named and p.url not in facts.pictures]


def called(subject: Subject, about: re.Pattern[str]) -> bool:
    """True where a link, the title or a heading calls a page by a word of ``about``."""
    titles = (subject.page.title, *subject.page.headings[:3]) if subject.page else ()
    return any(_is_about(t, about) for t in (*subject.announced, *titles))


def _is_about(text: str, about: re.Pattern[str]) -> bool:
    return bool(about.search(fold(text)) or about.search(key(text)))


def _sections(subject: Subject, about: re.Pattern[str]) -> Iterator[str]:
    """The paths of the blocks of a page that have a heading ``about`` the thing."""
    page = subject.page
    if page is None:
        return
    headings = {key(t) for t in (*subject.announced, *page.headings) if _is_about(t, about)}
    for line in page.lines:
        block = line.path.rpartition(" > ")[0]
        if block and key(line.text) in headings and not in_link(line):
            yield block + " > "


def _may_tell(picture: Picture) -> bool:
    small = 0 < picture.width < _LEAST
    name = f"{picture.path} {picture.url.rsplit('/', 1)[-1]} {picture.alt}"
    return not picture.frame and not small and not _ORNAMENT.search(name)


def _was_read(picture: Picture, places: Iterable[str]) -> bool:
    return any(place.startswith(f"{picture.path} (OCR") for place in places)
