"""What came in place of what a link promises, each with its own reason."""

from __future__ import annotations

import pytest

from oitcheck.model import Kind, Problem, Reason
from oitcheck.web.instead import instead, promises_file, refused

SITE = "https://www.example.go.th"
DRIVE = "https://drive.google.com/file/d/1aBcDeFgHiJk/view"
LOGIN = "https://accounts.google.com/v3/signin/identifier"


@pytest.mark.parametrize(
    ("asked", "final", "kind", "problem"),
    [
        (f"{SITE}/plan.pdf", f"{SITE}/plan.pdf", Kind.HTML, Problem(Reason.NOT_A_FILE)),
        (f"{SITE}/plan.pdf", f"{SITE}/", Kind.HTML, Problem(Reason.NOT_A_FILE)),
        (f"{SITE}/plan.PDF?v=1", f"{SITE}/plan.PDF?v=1", Kind.HTML, Problem(Reason.NOT_A_FILE)),
        (f"{SITE}/plan.pdf", f"{SITE}/wp-login.php?to=plan", Kind.HTML, Problem(Reason.LOGIN)),
        (f"{SITE}/plan.pdf", f"{SITE}/plan.pdf", Kind.PDF, None),
        (f"{SITE}/plan.pdf", f"{SITE}/plan.pdf", Kind.IMAGE, None),
        (f"{SITE}/view.php?file=plan.pdf", f"{SITE}/view.php?file=plan.pdf", Kind.HTML, None),
        (f"{SITE}/member", f"{SITE}/login", Kind.HTML, None),
        (DRIVE, LOGIN, Kind.HTML, Problem(Reason.LOGIN, "Google Drive")),
        (DRIVE, DRIVE, Kind.HTML, Problem(Reason.VIEWER, "Google Drive")),
        (DRIVE, DRIVE, Kind.PDF, None),
        ("https://forms.gle/x", "https://docs.google.com/forms/d/e/x/viewform", Kind.HTML, None),
        ("https://forms.gle/x", LOGIN, Kind.HTML, Problem(Reason.LOGIN, "Google Forms")),
        (
            "https://anyflip.com/a/b",
            "https://anyflip.com/a/b",
            Kind.HTML,
            Problem(Reason.VIEWER, "AnyFlip"),
        ),
    ],
)
def test_what_came_in_its_place(
    asked: str, final: str, kind: Kind, problem: Problem | None
) -> None:
    assert instead(asked, final, kind) == problem


@pytest.mark.parametrize("reason", [Reason.ROBOTS, Reason.FORBIDDEN])
def test_a_service_that_lets_no_program_ask_is_a_viewer(reason: Reason) -> None:
    problem = Problem(reason, "Disallow")
    assert refused(problem, DRIVE) == Problem(Reason.VIEWER, "Google Drive")
    assert refused(problem, f"{SITE}/plan.pdf") == problem
    assert refused(problem, "https://forms.gle/x") == problem


def test_other_failures_of_a_service_stay_what_they_are() -> None:
    gone = Problem(Reason.NOT_FOUND, "HTTP 404")
    assert refused(gone, DRIVE) == gone
    assert refused(None, DRIVE) is None


def test_what_promises_a_file() -> None:
    assert promises_file(f"{SITE}/a/b.docx")
    assert promises_file(f"{SITE}/a/scan.JPG")
    assert not promises_file(f"{SITE}/pdf")
    assert not promises_file(f"{SITE}/a.php?x=b.pdf")
