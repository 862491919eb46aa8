"""What may be said of a file that was read in part, or by OCR.

What stands on pages that nobody read cannot be called absent, and what OCR was not sure of decides
nothing: both are for a person to look at.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from oitcheck.model import Document, Judgement, Outcome, Subject
from oitcheck.reading.ocr import MIN_CONFIDENCE
from oitcheck.texts import Text, say


def as_read(judged: Judgement, subject: Subject) -> Judgement:
    """``judged``, weakened to *cannot tell* where the reading of the subject does not carry it."""
    if judged.outcome == Outcome.CANNOT_TELL:
        return judged
    doubts = _doubts(subject)
    quoted = [doubts[place] for q in judged.quotes if (place := _place(q.place, doubts))]
    if quoted and len(quoted) == len(judged.quotes):
        return _unsure(judged, quoted[0])
    if judged.outcome == Outcome.NO and (why := _unread(judged, subject, doubts)):
        return _unsure(judged, why)
    return judged


def _unsure(judged: Judgement, why: Text) -> Judgement:
    return replace(judged, outcome=Outcome.CANNOT_TELL, note=why, another=None, found=True)


def _doubts(subject: Subject) -> Mapping[str, Text]:
    """The places that OCR was not sure of, and what to say of each."""
    places: dict[str, float] = dict(subject.page.ocr) if subject.page else {}
    if subject.document:
        places |= {subject.document.place(n): sure for n, sure in subject.document.ocr.items()}
    return {
        place: say("read.unsure", sure=round(sure))
        for place, sure in places.items()
        if sure < MIN_CONFIDENCE
    }


def _place(place: str, doubts: Mapping[str, Text]) -> str:
    return next((doubt for doubt in doubts if place.startswith(doubt)), "")


def _unread(judged: Judgement, subject: Subject, doubts: Mapping[str, Text]) -> Text | None:
    """Why a *no* may be wrong: its title page was not read, or nothing is quoted for it."""
    document = subject.document
    if document is None or document.whole:
        return next(iter(doubts.values()), None) if doubts and not judged.quotes else None
    if judged.quotes and 1 not in document.unread:
        return None
    return _partly(document)


def _partly(document: Document) -> Text:
    read = len(document.pages) - len(document.unread)
    return say("read.partly", read=read, pages=document.page_count)
