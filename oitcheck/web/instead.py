"""What came in place of what a link promises: a page for a file, a login, a viewer."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from oitcheck.model import Kind, Problem, Reason
from oitcheck.services import Use, asks_to_sign_in, service_of

_DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|jpe?g|png|gif|webp|tiff?)$")


def instead(asked: str, final: str, kind: Kind) -> Problem | None:
    """Why an answer of ``kind`` from ``final`` is not what the address ``asked`` promises.

    Both are canonical. ``None`` where it may be that.
    """
    service = service_of(asked)
    if kind is not Kind.HTML:
        return None
    elsewhere = service is not None or promises_file(asked)
    if elsewhere and asked != final and asks_to_sign_in(final):
        return Problem(Reason.LOGIN, service.name if service else "")
    if service and service.use in (Use.FILE, Use.VIEWER):
        return Problem(Reason.VIEWER, service.name)
    return Problem(Reason.NOT_A_FILE) if promises_file(asked) else None


def refused(problem: Problem | None, asked: str) -> Problem | None:
    """``problem`` of the address ``asked``; a service that lets no program ask is a viewer."""
    service = service_of(asked)
    closed = problem is not None and problem.reason in (Reason.ROBOTS, Reason.FORBIDDEN)
    if service is None or not closed or service.use == Use.FORM:
        return problem
    return Problem(Reason.VIEWER, service.name)


def promises_file(url: str) -> bool:
    """True where an address ends as that of a document or a picture does."""
    return bool(_DOCUMENT.search(urlsplit(url).path.lower()))
