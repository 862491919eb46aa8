"""The agency's own OIT page: recognised, its year told, its links the first candidates."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from oitcheck.evaluate import Evaluation
from oitcheck.model import Finding, Kind, Link, Status, Visit
from oitcheck.oitpage import OitPage, number_by
from oitcheck.reading.phrases import number_of
from oitcheck.rulesets import load_ruleset
from tests.sites.build import BODIES, CONTACT, NAME, link, nav, page
from tests.test_scan import Routes, look

TITLES = {
    1: "โครงสร้าง",
    2: "ข้อมูลผู้บริหาร",
    3: "อำนาจหน้าที่",
    4: "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
    5: "ข้อมูลการติดต่อ",
    6: "กฎหมายที่เกี่ยวข้อง",
    7: "ข่าวประชาสัมพันธ์",
    18: "แผนการใช้จ่ายงบประมาณประจำปี",
}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("O11 แผนดำเนินงาน", 11),
        ("o2", 2),
        ("O.2 ข้อมูลผู้บริหาร", 2),
        ("0 2 ข้อมูลผู้บริหาร", 2),
        ("027", 27),
        ("OIT 3", 3),
        ("O14ขั้นตอน", 14),
        ("ข้อ ๒ ข้อมูล", 2),
        ("ข้อ_020", 20),
        ("ITA-o12", 12),
        ("• O5 ข้อมูลการติดต่อ", 5),
        ("01/02/2566", None),
        ("02-123-4567", None),
        ("08.30 น.", None),
        ("044-123456", None),
        ("โทร 02", None),
        ("2566", None),
    ],
)
def test_numbers_as_sites_spell_them(text: str, number: int | None) -> None:
    assert number_of(text) == number


def test_a_number_stands_in_the_text_the_row_or_the_heading() -> None:
    bare = Link("http://x/a.pdf", "คลิก")
    assert number_by(replace(bare, context="O5 ข้อมูลการติดต่อ คลิก")) == 5
    assert number_by(replace(bare, heading="O7 ข่าวประชาสัมพันธ์")) == 7
    assert number_by(replace(bare, trail=("ITA", "O1 โครงสร้าง"))) == 1
    assert number_by(bare) is None


def _recognise(*lines: str, heading: str = "ITA 2565", rules: str = "oit-2565") -> OitPage | None:
    evaluation = Evaluation(load_ruleset(rules), 2565)
    now = datetime(2022, 4, 1, tzinfo=UTC)
    url = "http://x/ita"
    visit = Visit(url, url, 200, Kind.HTML, now, headings=(heading,), lines=lines)
    return evaluation.strengths.oit_page(visit)


def _lines(titles: dict[int, str], form: str = "O{n} {title}") -> tuple[str, ...]:
    return tuple(form.format(n=n, title=title) for n, title in titles.items())


@pytest.mark.parametrize(
    "form", ["O{n} {title}", "o.{n} : {title}", "0{n} {title}", "ข้อ {n} {title}"]
)
def test_a_page_of_numbers_and_titles_is_recognised(form: str) -> None:
    found = _recognise(*_lines(TITLES, form))
    assert found
    assert found.fiscal_year == 2565
    assert found.items[5] == ("contact",)


def test_number_and_title_may_stand_in_cells_of_their_own() -> None:
    cells = [part for n, title in TITLES.items() for part in (f"O{n}", title)]
    found = _recognise(*cells)
    assert found
    assert found.items[18] == ("budget_plan",)


def test_another_year_has_other_numbers() -> None:
    found = _recognise(*_lines(TITLES), heading="ITA ประจำปีงบประมาณ พ.ศ. 2566")
    assert found
    assert (found.fiscal_year, found.items) == (2566, {})


def test_another_scheme_has_other_numbers() -> None:
    shifted = {n + 3: title for n, title in TITLES.items()}
    found = _recognise(*_lines(shifted))
    assert found
    assert found.items == {}
    assert _recognise(*_lines(TITLES, "MOIT {n} {title}"), heading="MOIT 2565") is None


def test_a_bylaw_with_numbered_sections_is_no_oit_page() -> None:
    sections = (f"ข้อ {n} ให้ใช้ข้อบัญญัตินี้ตั้งแต่วันประกาศ" for n in range(1, 12))
    assert _recognise(*sections, heading="ข้อบัญญัติตำบล พ.ศ. 2565") is None


def test_core_knows_the_numbers_of_every_year() -> None:
    named = {n: TITLES[n] for n in (1, 2, 3, 4, 6)} | {3: "ข้อมูลการติดต่อ"}
    found = _recognise(*_lines(named), heading="OIT 2568", rules="core")
    assert found
    assert found.items[3] == ("contact",)


# On a site


def _site(rows: str, more: Routes) -> Routes:
    table = f"<h1>การประเมิน ITA ปีงบประมาณ 2565</h1><table>{rows}</table>"
    return {
        "/": page(NAME, nav(link("/", "หน้าแรก"), link("/ita", "ITA 2565"))),
        "/ita": page("ITA 2565", table),
        **more,
    }


def _rows(targets: dict[int, str], text: str = "คลิก") -> str:
    cells = (
        f"<tr><td>O{n}</td><td>{title}</td><td><a href='{targets.get(n, '')}'>{text}</a></td></tr>"
        for n, title in TITLES.items()
    )
    return "".join(cells)


def _finding(routes: Routes, item: str) -> Finding:
    findings = look(routes).result.findings
    return next(f for f in findings if f.item == item)


def test_its_links_lead_to_what_nothing_else_announces() -> None:
    routes = _site(_rows({5: "/p/7"}), {"/p/7": page("หน้า", f"<h1>สำนักงาน</h1>{CONTACT}")})
    assert _finding(routes, "O5").status == Status.PRESENT


@pytest.mark.parametrize(
    ("target", "said"), [("", "empty"), ("/", "front page"), ("/gone.pdf", "does not open")]
)
def test_bad_links_are_near_misses(target: str, said: str) -> None:
    finding = _finding(_site(_rows({18: target}), {}), "O18")
    assert finding.status in (Status.MISSING, Status.PARTIAL)
    assert [n for n in finding.near_misses if said in n.why.en]


def test_its_rubric_is_no_content() -> None:
    rubric = (
        "<p>O18 แผนการใช้จ่ายงบประมาณประจำปี 2566</p><p>งบประมาณ 1,000,000 บาท</p>"
        "<p>2,000,000</p><p>3,000,000</p>"
    )
    routes = _site(_rows({}) + rubric, {})
    finding = _finding(routes, "O18")
    assert finding.status in (Status.MISSING, Status.PARTIAL)
    assert all(r.outcome != "yes" for r in finding.requirements)


def test_a_file_under_its_number_is_the_candidate() -> None:
    routes = _site(_rows({18: "/f/1.pdf"}), {"/f/1.pdf": BODIES["budget_plan"]})
    assert _finding(routes, "O18").status == Status.PRESENT


PLAIN = {n: t for n, t in TITLES.items() if n != 18}
LAYOUTS = {
    "table": "<tr><td>O{n}</td><td><a href='{to}'>{title}</a></td></tr>",
    "link": "<p><a href='{to}'>O{n} {title}</a></p>",
    "rows": "<div class='row'><div>O{n}</div><div><a href='{to}'>{title}</a></div></div>",
    "before": "<p>O{n} <a href='{to}'>{title}</a></p>",
    "cards": "<div class='card'><h5>O{n} {title}</h5><div><a href='{to}'>ดาวน์โหลด</a></div></div>",
    "list": "<ul><li>O{n} <a href='{to}'>{title}</a></li></ul>",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_number_counts_in_every_layout(layout: str) -> None:
    """The plan is called something else there: only its number says what it is."""
    titles = PLAIN | {18: "เอกสารกองคลัง"}
    rows = "".join(
        LAYOUTS[layout].format(n=n, title=title, to="/f/1.pdf" if n == 18 else f"/p/{n}")
        for n, title in titles.items()
    )
    table = f"<h1>ITA ปีงบประมาณ 2565</h1><table>{rows}</table>" if layout == "table" else ""
    body = table or f"<h1>ITA ปีงบประมาณ 2565</h1>{rows}"
    routes = _site("", {"/f/1.pdf": BODIES["budget_plan"]})
    routes["/ita"] = page("ITA 2565", body)
    assert _finding(routes, "O18").status == Status.PRESENT


def test_the_articles_of_a_code_are_no_items() -> None:
    articles = [f"ข้อ {n} พึงรักษาความลับและตรงต่อเวลา" for n in range(1, 8)]
    assert _recognise(*articles, heading="ประมวลจริยธรรม ITA 2565") is None


def test_a_page_with_a_name_of_its_own_has_the_list_in_a_box_beside() -> None:
    assert _recognise(*_lines(TITLES), heading="แผนการใช้จ่ายงบประมาณประจำปี พ.ศ. 2565") is None
