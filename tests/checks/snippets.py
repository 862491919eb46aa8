"""Snippets of pages, read as a scan reads them and judged by the checks of the core rules."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache

from oitcheck.checks import CHECKS
from oitcheck.model import (
    Document,
    Facts,
    Judgement,
    Kind,
    Outcome,
    Page,
    Problem,
    Reason,
    Requirement,
    Subject,
    Visit,
)
from oitcheck.reading.html import read_page
from oitcheck.rulesets import load_ruleset

YES, NO, CANNOT_TELL = Outcome.YES, Outcome.NO, Outcome.CANNOT_TELL
HOME = "http://www.bannongkrathum.go.th/"
URL = HOME + "page.php?id=7"
NAME = "องค์การบริหารส่วนตำบลบ้านหนองกระทุ่มทอง"
OWN = Facts(NAME, "นครราชสีมา", 2566, date(2023, 4, 1), HOME)


@cache
def want(disclosure: str, requirement: str) -> Requirement:
    """A requirement of the core rules."""
    items = load_ruleset("core").items
    found = next(d for item in items for d in item.disclosures if d.id == disclosure)
    return next(r for r in found.require if r.id == requirement)


def read(body: str, title: str = "", url: str = URL) -> Page:
    return read_page(f"<html><title>{title}</title><body>{body}</body></html>", url, "utf-8")


def ask(
    disclosure: str,
    requirement: str,
    body: str = "",
    *,
    title: str = "",
    announced: tuple[str, ...] = (),
    front: bool = False,
    facts: Facts = OWN,
    document: Document | None = None,
) -> Judgement:
    """Judge a snippet of a page, or a document."""
    asked = want(disclosure, requirement)
    page = read(body, title) if document is None else None
    subject = Subject(URL, announced, page, document, front)
    judged = CHECKS[asked.check].judge(asked, subject, facts)
    if page is not None and judged.outcome == YES:
        verbatim(judged, page)
    return judged


def verbatim(judged: Judgement, page: Page) -> None:
    """What proves a yes stands on the page, up to white space and the order of table columns."""
    shown = "".join(" ".join([page.title, *(line.text for line in page.lines)]).split())
    attributes = {p.alt for p in page.pictures} | {p.url for p in page.pictures}
    links = {link.text for link in page.links} | {link.raw for link in page.links}
    links |= {link.url for link in page.links}
    for quote in judged.quotes:
        squeezed = "".join(quote.words.split())
        assert squeezed
        assert squeezed in shown or quote.words in attributes | links, quote.words


def paper(*pages: str) -> Document:
    return Document(pages, len(pages))


def answered(
    states: Mapping[str, Reason | None], kind: Kind = Kind.HTML, lines: tuple[str, ...] = ()
) -> Mapping[str, Visit]:
    """Visits by address: alive where the reason is ``None``, each with the same lines."""
    noon = datetime(2023, 4, 1, 5, tzinfo=UTC)
    return {
        url: Visit(url, url, 404, kind, noon, problem=Problem(why))
        if why
        else Visit(url, url, 200, kind, noon, lines=lines)
        for url, why in states.items()
    }
