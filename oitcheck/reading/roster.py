"""Lists of persons in the running lines of a file, or of a picture that OCR read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bs4 import BeautifulSoup

from oitcheck.model import Document, Person
from oitcheck.reading.people import people
from oitcheck.thai.names import is_position, names
from oitcheck.thai.text import tidy

MAX_PAGES = 10
MAX_LINES = 1_000


def roster(lines: Sequence[tuple[str, str]]) -> tuple[Person, ...]:
    """The persons that ``lines`` (words, place) list; their path is the place of their name.

    Lines stand flat, one below the other, so that the repeating order of names, positions and
    telephones decides what belongs together.
    """
    lines = lines[:MAX_LINES]
    if not any(is_position(text) for text, _ in lines) or not any(names(t) for t, _ in lines):
        return ()
    soup = BeautifulSoup("", "html.parser")
    sheet = soup.new_tag("div")
    soup.append(sheet)
    for number, (text, _) in enumerate(lines):
        paragraph = soup.new_tag("p", id=f"line{number}")
        paragraph.string = text
        sheet.append(paragraph)
    return tuple(replace(p, path=_place(p.path, lines)) for p in people(soup))


def _place(path: str, lines: Sequence[tuple[str, str]]) -> str:
    return lines[int(path.removeprefix("#line"))][1]


def with_people(document: Document) -> Document:
    """A document with the persons that its first ``MAX_PAGES`` pages list."""
    return replace(document, people=roster(list(_lines(document))))


def _lines(document: Document) -> Iterator[tuple[str, str]]:
    for number, text in enumerate(document.pages[:MAX_PAGES], 1):
        place = document.place(number)
        yield from ((line, place) for t in text.split("\n") if (line := tidy(t)))
