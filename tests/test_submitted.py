"""What was handed in decides; what the agency says of itself counts: over real HTTP on loopback."""

from __future__ import annotations

from oitcheck.agency import Agency
from oitcheck.model import Finding, Status
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Scan, scan_site
from oitcheck.submission import Row
from tests.reading import made_pdfs
from tests.sites.build import link, page
from tests.sites.server import served, status
from tests.test_scan import FULL, PLAN, QUIET, Routes, of, site

ITEM = "O18"
PLAN_LINK = link("/plan.pdf", "แผนการใช้จ่ายงบประมาณประจำปี 2566")


def _scan(routes: Routes, *rows: tuple[str, bool, str, str], agency: Agency | None = None) -> Scan:
    with served(routes) as server:
        handed_in = [
            Row(i, has, url and server.url.rstrip("/") + url, why) for i, has, url, why in rows
        ]
        return scan_site(server.url, load_ruleset(), QUIET, agency=agency, rows=handed_in)


def _plan(routes: Routes, *urls: str) -> Finding:
    return of(_scan(routes, *((ITEM, True, url, "") for url in urls)), ITEM)


def test_a_submitted_address_decides_and_is_reachable() -> None:
    finding = _plan(FULL, "/plan.pdf")
    assert finding.status == Status.PRESENT
    submitted = finding.submitted[0]
    assert submitted.url.endswith("/plan.pdf")
    assert (submitted.status, submitted.answer) == (Status.PRESENT, "มี")
    assert submitted.reachable is True


def test_an_address_that_nothing_announces_counts_and_is_said_to_hang_alone() -> None:
    finding = _plan({**site(), "/x/9.pdf": PLAN}, "/x/9.pdf")
    assert finding.status == Status.PRESENT
    assert finding.submitted[0].reachable is False


def test_a_submitted_page_counts_with_its_file() -> None:
    routes = {**site(), "/p": page("เอกสาร", link("/x/9.pdf", "ดาวน์โหลด")), "/x/9.pdf": PLAN}
    assert _plan(routes, "/p").status == Status.PRESENT


def test_several_addresses_decide_together() -> None:
    routes = {**site(), "/x/9.pdf": PLAN}
    finding = _plan(routes, "/about", "/x/9.pdf")
    assert finding.status == Status.PRESENT
    assert [s.status == Status.PRESENT for s in finding.submitted] == [False, True]


def test_a_dead_address_is_told_together_with_where_the_thing_is() -> None:
    routes = {**site(PLAN_LINK), "/plan.pdf": PLAN, "/old.pdf": status(404)}
    finding = _plan(routes, "/old.pdf")
    assert finding.status == Status.PARTIAL
    assert "404" in finding.reason.en
    assert "/plan.pdf" in finding.reason.en
    assert finding.near_misses[0].url.endswith("/plan.pdf")


def test_another_thing_is_missing_even_where_the_site_has_the_right_one() -> None:
    routes = {**site(PLAN_LINK), "/plan.pdf": PLAN}
    finding = _plan(routes, "/about")
    assert finding.status in (Status.MISSING, Status.PARTIAL)
    assert finding.near_misses[0].url.endswith("/plan.pdf")


def test_a_dead_link_elsewhere_is_not_held_against_what_was_handed_in() -> None:
    nowhere = link("#", "แผนการใช้จ่ายงบประมาณประจำปี 2566")
    routes = {**site(nowhere), "/p": page("เอกสาร", link("#", "ติดต่อหน่วยงาน"))}
    assert "empty" not in _plan(routes, "/p").reason.en
    routes = {**site(), "/p": page("เอกสาร", nowhere)}
    assert "empty" in _plan(routes, "/p").reason.en


def test_no_and_its_explanation() -> None:
    scan = _scan(site(), (ITEM, False, "", ""), ("O28", False, "", "อยู่ระหว่างจัดทำ"))
    assert of(scan, ITEM).status == Status.MISSING
    assert "no" in of(scan, ITEM).reason.en
    assert of(scan, "O28").status == Status.REVIEW
    assert "อยู่ระหว่างจัดทำ" in of(scan, "O28").reason.th
    assert of(_scan(site(), (ITEM, True, "", "")), ITEM).status == Status.MISSING


def test_an_item_without_a_row_is_judged_by_the_whole_site() -> None:
    scan = _scan(FULL, ("O18", True, "/plan.pdf", ""))
    assert of(scan, "O5").status == Status.PRESENT
    assert of(scan, "O5").submitted == ()


def test_exempt_items_are_left_out_and_said_so() -> None:
    scan = _scan(site(), agency=Agency(exempt={"O17": "ไม่มีภารกิจให้บริการ"}))
    finding = of(scan, "O17")
    assert finding.status == Status.EXEMPT
    assert "ไม่มีภารกิจให้บริการ" in finding.reason.th
    assert scan.result.summary["exempt"] == 1
    eservice = next(s for s in scan.result.score.by_sub_indicator if s.code == "9.2")
    assert eservice.items == 7


def test_own_words_announce_too() -> None:
    locked = made_pdfs.encrypted()
    routes = {**site(link("/x/9.pdf", "สมุดใช้เงินของเรา")), "/x/9.pdf": locked}
    assert of(_scan(routes), ITEM).status == Status.MISSING
    agency = Agency(words={"budget_plan": ("สมุดใช้เงินของเรา",)})
    assert of(_scan(routes, agency=agency), ITEM).status == Status.REVIEW
