"""Which pictures are taken of which findings, and which evidence each of them shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from oitcheck.exhibits.plan import Exhibit, illustrated, plan
from oitcheck.model import (
    Evidence,
    Finding,
    Kind,
    Outcome,
    Problem,
    Reason,
    RequirementFinding,
    Status,
    Visit,
)
from oitcheck.texts import Text
from tests.web.helpers import NOON

HOME, CONTACT, PLAN = "http://a.th/", "http://a.th/contact", "http://a.th/plan.pdf"
YES, NO, UNSURE = Outcome.YES, Outcome.NO, Outcome.CANNOT_TELL
WORDS = Text("ชื่อ", "name")


def visit(url: str, kind: Kind = Kind.HTML, **more: object) -> Visit:
    base = Visit(url, url, 200, kind, NOON, sha256=f"sha of {url}", body="/kept")
    return replace(base, **more)  # type: ignore[arg-type]


VISITS = [visit(HOME), visit(CONTACT), visit(PLAN, Kind.PDF)]


def quote(url: str, words: str, place: str = "p") -> Evidence:
    return Evidence(url, words, place, (), f"sha of {url}", NOON)


def part(name: str, outcome: Outcome, *evidence: Evidence) -> RequirementFinding:
    note = Text(f"note of {name}", "")
    return RequirementFinding("d", name, Text(name, name), "phone", "F", outcome, note, evidence)


def finding(item: str, status: Status, *parts: RequirementFinding) -> Finding:
    return Finding(item, WORDS, ("d",), status, WORDS, (), 1.0, parts)


def planned(*parts: RequirementFinding, visits: Sequence[Visit] = VISITS) -> list[Exhibit]:
    return plan([finding("O5", Status.PARTIAL, *parts)], visits)


def told(exhibit: Exhibit) -> list[tuple[int, str, Outcome, str]]:
    return [(m.number, m.name.th, m.outcome, m.words) for m in exhibit.marks]


def test_one_picture_of_a_page_shows_every_place_on_it() -> None:
    phone = part("phone", YES, quote(CONTACT, "โทร 1"), quote(CONTACT, "โทร 2"))
    (exhibit,) = planned(part("address", YES, quote(CONTACT, "ที่อยู่")), phone)
    assert exhibit.visit.url == CONTACT
    assert exhibit.page == 0
    assert told(exhibit) == [
        (1, "address", YES, "ที่อยู่"),
        (2, "phone", YES, "โทร 1"),
        (2, "phone", YES, "โทร 2"),
    ]


def test_what_is_lacking_is_marked_on_the_page_that_a_link_announces() -> None:
    """The evidence of a missing fax is the link to the contact page: that page is the place."""
    link = quote(HOME, "ติดต่อเรา", CONTACT)
    (exhibit,) = planned(part("phone", YES, quote(CONTACT, "โทร 1")), part("fax", NO, link))
    assert exhibit.visit.url == CONTACT
    assert told(exhibit)[1] == (2, "fax", NO, "")
    assert exhibit.marks[1].note.th == "note of fax"


def test_what_is_lacking_without_any_evidence_is_marked_beside_the_rest() -> None:
    (exhibit,) = planned(part("phone", YES, quote(CONTACT, "โทร 1")), part("fax", NO))
    assert told(exhibit)[1] == (2, "fax", NO, "")


def test_a_page_that_falls_short_altogether_is_shown() -> None:
    (exhibit,) = planned(part("form", NO, quote(HOME, "E-Service", CONTACT)))
    assert exhibit.visit.url == CONTACT
    assert told(exhibit) == [(1, "form", NO, "")]


def test_a_dead_link_is_shown_where_it_stands() -> None:
    dead = visit("http://a.th/gone", problem=Problem(Reason.NOT_FOUND), body="")
    link = quote(HOME, "E-Service", "http://a.th/gone")
    (exhibit,) = planned(part("form", NO, link), visits=[*VISITS, dead])
    assert exhibit.visit.url == HOME
    assert told(exhibit) == [(1, "form", NO, "E-Service")]


def test_each_page_of_a_file_has_its_own_picture() -> None:
    amounts = part("amounts", YES, quote(PLAN, "1,000", "หน้า 3"), quote(PLAN, "2,000", "หน้า 3"))
    kind = part("kind", YES, quote(PLAN, "แผน", "หน้า 1 (OCR 93%)"))
    assert [(e.page, len(e.marks)) for e in planned(kind, amounts)] == [(1, 1), (3, 2)]


def test_an_image_has_no_pages() -> None:
    picture = visit("http://a.th/plan.jpg", Kind.IMAGE)
    evidence = quote(picture.url, "แผน", "หน้า 1 (OCR 93%)")
    (exhibit,) = planned(part("kind", YES, evidence), visits=[picture])
    assert exhibit.page == 0


def test_what_cannot_be_drawn_or_was_another_content_has_no_picture() -> None:
    letter = visit("http://a.th/plan.docx", Kind.OFFICE)
    stale = replace(quote(CONTACT, "โทร 1"), sha256="another")
    parts = (part("kind", YES, quote(letter.url, "แผน")), part("phone", YES, stale))
    assert planned(*parts, visits=[*VISITS, letter]) == []


def test_what_has_to_be_mended_comes_first_and_nothing_is_shown_of_the_missing() -> None:
    proof = part("phone", YES, quote(CONTACT, "โทร 1"))
    findings = [
        finding("O1", Status.PRESENT, proof),
        finding("O2", Status.MISSING, proof),
        finding("O3", Status.REVIEW, proof),
        finding("O4", Status.PARTIAL, proof),
        finding("O6", Status.UNCHECKED, proof),
    ]
    assert [e.item for e in plan(findings, VISITS)] == ["O4", "O1", "O3"]


def test_names_are_those_of_files_anywhere() -> None:
    hostile = finding("../O 5", Status.PRESENT, part("phone", YES, quote(CONTACT, "โทร 1")))
    (exhibit,) = plan([hostile], [visit(CONTACT, sha256=f"sha of {CONTACT}")])
    assert "/" not in exhibit.name
    assert exhibit.name.startswith("---O-5-1-")


def test_every_evidence_leads_to_the_picture_that_shows_it() -> None:
    link = quote(HOME, "ติดต่อเรา", CONTACT)
    phone = part("phone", YES, quote(CONTACT, "โทร 1"))
    findings = (finding("O5", Status.PARTIAL, phone, part("fax", NO, link)),)
    taken = plan(findings, VISITS)
    (shown,) = illustrated(findings, taken)
    shots = [e.screenshot for p in shown.requirements for e in p.evidence]
    assert shots == [f"evidence/{taken[0].name}.png"] * 2


def test_of_two_pictures_of_a_page_each_evidence_leads_to_its_own() -> None:
    near, far = quote(CONTACT, "โทร 1"), quote(CONTACT, "โทร 2")
    findings = (finding("O5", Status.PRESENT, part("phone", YES, near, far)),)
    (whole,) = plan(findings, VISITS)
    rest = replace(whole, marks=whole.marks[1:], name=f"{whole.name}b")
    (shown,) = illustrated(findings, [whole, rest])
    shots = [e.screenshot for p in shown.requirements for e in p.evidence]
    assert shots == [f"evidence/{whole.name}.png", f"evidence/{whole.name}b.png"]


def test_without_a_picture_evidence_stays_as_it_is() -> None:
    findings = (finding("O5", Status.PRESENT, part("phone", YES, quote(CONTACT, "โทร 1"))),)
    assert illustrated(findings, []) == findings
