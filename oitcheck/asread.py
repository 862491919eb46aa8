"""What may be said of a page or file that was read in part, or by OCR.

What stands on pages that nobody read cannot be called absent, nor what scripts may add to a page
that no browser opened. OCR misses lines and digits, so what
it did not see is not absent either; and what it was not sure of decides nothing. All of that is for
a person to look at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from oitcheck.model import UNREAD, Document, Judgement, Outcome, Page, Reading, Subject
from oitcheck.reading.ocr import MIN_CONFIDENCE
from oitcheck.texts import Text, say


def as_read(judged: Judgement, subject: Subject) -> Judgement:
    """``judged``, weakened to *cannot tell* where the reading of the subject does not carry it."""
    if judged.outcome == Outcome.CANNOT_TELL:
        return judged
    pictures = _pictures(subject)
    quoted = [pictures.get(_name(quote.place, pictures)) for quote in judged.quotes]
    poor = [seen for seen in quoted if seen and seen.sure < MIN_CONFIDENCE]
    if poor and len(poor) == len(quoted):
        return _unsure(judged, say("read.unsure", sure=round(poor[0].sure)))
    if judged.outcome == Outcome.NO and (why := _doubt(subject, pictures, quoted)):
        return _unsure(judged, why)
    return judged


def partly_read(reading: Reading) -> bool:
    """True where not every page was read, some only by OCR, or a page not as visitors see it."""
    document, page = reading.document, reading.page
    if page:
        return bool(page.ocr or page.partial)
    return bool(document and (document.ocr or not document.whole))


@dataclass(frozen=True, slots=True)
class _Seen:
    """What OCR read at one place: how sure it was, 0 to 100, and its words."""

    sure: float
    words: str = field(repr=False)


def _unsure(judged: Judgement, why: Text) -> Judgement:
    return replace(judged, outcome=Outcome.CANNOT_TELL, note=why, another=None, found=True)


def _pictures(subject: Subject) -> Mapping[str, _Seen]:
    """The places that OCR read."""
    if subject.document:
        return _of_file(subject.document)
    return _of_page(subject.page) if subject.page else {}


def _of_file(document: Document) -> Mapping[str, _Seen]:
    return {
        document.place(n): _Seen(sure, document.pages[n - 1]) for n, sure in document.ocr.items()
    }


def _of_page(page: Page) -> Mapping[str, _Seen]:
    return {
        place: _Seen(sure, "\n".join(line.text for line in page.lines if line.path == place))
        for place, sure in page.ocr.items()
    }


def _name(place: str, pictures: Mapping[str, _Seen]) -> str:
    """The place of ``pictures`` that a quote's place is, perhaps with a remark behind it."""
    return next((name for name in pictures if place.startswith(name)), "")


def _doubt(
    subject: Subject, pictures: Mapping[str, _Seen], quoted: Sequence[_Seen | None]
) -> Text | None:
    """Why a *no* may be wrong. ``quoted`` says of each of its quotes what OCR read there."""
    document = subject.document
    if document and not document.whole and (not quoted or 1 in document.unread):
        read = len(document.pages) - len(document.unread)
        return say("read.partly", read=read, pages=document.page_count)
    if subject.page and subject.page.partial:
        return say("read.not_rendered", why=say(f"reason.{subject.page.partial.reason}"))
    missed = pictures and not quoted
    masked = any(UNREAD in seen.words for seen in quoted if seen)
    return say("read.by_ocr") if missed or masked else None
