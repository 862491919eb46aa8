"""Pictures of the evidence by the real program: on disk, in the report, nothing fetched twice."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, Scan, scan_site
from tests.e2e.program import PICTURED, load, oitcheck, results
from tests.sites.build import CONTACT, NAME, PEOPLE, link, nav, page
from tests.sites.server import Answer, Route, served

pytestmark = pytest.mark.e2e

NO_FAX = CONTACT.replace("<p>โทรสาร 0-4400-9215</p>", "")
MENU = nav(link("/", "หน้าแรก"), link("/about", "ประวัติความเป็นมา"))
STYLE = Answer(b"h1 { color: rgb(1, 2, 3) }", type="text/css")
HEAD = '<link rel="stylesheet" href="/site.css"><script src="/site.js"></script>'
ROUTES: dict[str, Route] = {
    "/": page(NAME, MENU + link("/people", "คณะผู้บริหาร") + link("/contact", "ติดต่อเรา")
              + link("/gone", "E-Service")),
    "/about": page("ประวัติ", "<h2>ประวัติ</h2><p>ตั้งขึ้นเมื่อปี 2539</p>"),
    "/people": page("คณะผู้บริหาร", f"{HEAD}<h1>คณะผู้บริหาร</h1>{PEOPLE}"),
    "/contact": page("ติดต่อเรา", f"{HEAD}<h1>ติดต่อเรา</h1>{NO_FAX}"),
    "/site.css": STYLE,
    "/site.js": Answer(b"document.body.remove()", type="text/javascript"),
}  # fmt: skip
OPTIONS = Options(fiscal_year=2566, today=date(2023, 4, 1), delay=0, pictures=True)


def shots(result: dict[str, Any], item: str) -> list[str | None]:
    """The pictures of an item, by evidence."""
    (finding,) = [f for f in result["findings"] if f["item"] == item]
    return [e["screenshot"] for r in finding["requirements"] for e in r["evidence"]]


def files(folder: Path) -> list[str]:
    return sorted(f"evidence/{p.name}" for p in (folder / "evidence").glob("*.png"))


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The folder of a result, and what the server was asked for."""
    folder = tmp_path_factory.mktemp("pictures")
    with served(ROUTES) as server:
        ran = oitcheck("scan", server.url, *PICTURED, folder=folder)
    assert ran.code == 0, ran.err
    (file,) = results(folder)
    return file.parent, server.asked


def test_every_picture_that_the_result_names_is_there_and_no_other(
    scanned: tuple[Path, list[str]],
) -> None:
    folder, _ = scanned
    result = load(folder / "result.json")
    named = {s for item in ("O2", "O5", "O17") for s in shots(result, item)}
    assert None not in named
    assert sorted(map(str, named)) == files(folder)
    for name in files(folder):
        with Image.open(folder / name) as image:
            assert image.format == "PNG"
            assert image.width == 1280


def test_the_place_where_the_fax_should_have_been_is_the_contact_page(
    scanned: tuple[Path, list[str]],
) -> None:
    folder, _ = scanned
    assert len(set(shots(load(folder / "result.json"), "O5"))) == 1


def test_nothing_is_fetched_again_and_no_script_at_all(scanned: tuple[Path, list[str]]) -> None:
    _, asked = scanned
    assert asked.count("/contact") == asked.count("/people") == asked.count("/site.css") == 1
    assert "/site.js" not in asked


def test_the_report_shows_each_small_and_links_to_it(scanned: tuple[Path, list[str]]) -> None:
    folder, _ = scanned
    report = (folder / "report.html").read_text("utf-8")
    for name in files(folder):
        assert report.count(f'<a class="shot" href="{name}"><img src="data:image/jpeg;base64,') == 1
    assert report.count('loading="lazy"') == len(files(folder))


def test_the_report_made_again_has_its_pictures(scanned: tuple[Path, list[str]]) -> None:
    folder, _ = scanned
    report = (folder / "report.html").read_bytes()
    assert oitcheck("render", str(folder), "--out", "again", folder=folder.parent).code == 0
    again = folder.parent / "again"
    assert (again / "report.html").read_bytes() == report
    assert files(again) == files(folder)


def test_the_latest_result_has_its_pictures_too(scanned: tuple[Path, list[str]]) -> None:
    folder, _ = scanned
    assert files(folder.parent / "latest") == files(folder)


@pytest.mark.parametrize("option", [("--pictures", "never"), ("--browser", "never")])
def test_pictures_can_be_left_out(tmp_path: Path, option: tuple[str, str]) -> None:
    with served(ROUTES) as server:
        ran = oitcheck("scan", server.url, *PICTURED, *option, folder=tmp_path)
    (file,) = results(tmp_path)
    assert ran.code == 0
    assert files(file.parent) == []
    assert set(shots(load(file), "O5")) == {None}
    assert "/site.css" not in server.asked


def test_json_alone_has_no_place_for_pictures(tmp_path: Path) -> None:
    with served(ROUTES) as server:
        ran = oitcheck(
            "scan", server.url, *PICTURED, "--format", "json", "--out", "-", folder=tmp_path
        )
    assert set(shots(ran.json[0], "O5")) == {None}


def test_saved_pages_have_pictures_too(tmp_path: Path) -> None:
    saved = tmp_path / "saved"
    saved.mkdir()
    (saved / "site.css").write_bytes(STYLE.body)
    names = {"/": "index.html", "/people": "people.html", "/contact": "contact.html"}
    for path, name in names.items():
        text = str(ROUTES[path])
        for other, new in names.items():
            text = text.replace(f'href="{other}"', f'href="{new}"')
        (saved / name).write_text(text.replace("/site.css", "site.css"), "utf-8")
    ran = oitcheck("scan", str(saved), *PICTURED, folder=tmp_path)
    (file,) = results(tmp_path)
    assert ran.code == 0
    assert len(files(file.parent)) >= 2


def look(routes: dict[str, Route], options: Options = OPTIONS) -> Scan:
    with served(routes) as server:
        return scan_site(server.url, load_ruleset(), options)


def test_a_page_that_was_rendered_is_shown_as_it_was_judged() -> None:
    """Its second rendering would show another number: the picture must not be a new rendering."""
    box = "<p style='height:400px;background:rgb(9,99,9)'>${n}</p>"
    shown = f"`<h1>ติดต่อเรา</h1>{NO_FAX.replace(chr(10), '')}{box}`"
    into = "document.getElementById('app').innerHTML"
    script = f"fetch('/n').then(r => r.text()).then(n => {{ {into} = {shown}; }})"
    shell = f"<div id='app'></div><script>{script}</script>"
    routes = {**ROUTES, "/contact": page("ติดต่อเรา", shell), "/n": Answer(b"1", type="text/plain")}
    scan = look(routes)
    (contact,) = [one for one in scan.pictures if one.exhibit.item == "O5"]
    assert contact.exhibit.visit.rendering is not None
    with Image.open(io.BytesIO(contact.png)) as image:
        colours = {c for _, c in image.convert("RGB").getcolors(1 << 24) or []}
    assert (9, 99, 9) in colours


def test_places_far_apart_have_pictures_of_their_own() -> None:
    rows = PEOPLE.strip().split("</tr>")
    gap = "<tr><td colspan=4><div style='height:2600px'>ว่าง</div></td></tr>"
    tall = f"{rows[0]}</tr>{rows[1]}</tr>{gap}{'</tr>'.join(rows[2:])}"
    scan = look({**ROUTES, "/people": page("คณะผู้บริหาร", f"<h1>คณะผู้บริหาร</h1>{tall}")})
    taken = [one for one in scan.pictures if one.exhibit.item == "O2"]
    assert len(taken) == 2
    assert {m.number for m in taken[1].exhibit.marks} < {m.number for m in taken[0].exhibit.marks}


def test_after_an_interrupt_there_are_no_pictures() -> None:
    with served(ROUTES) as server:
        scan = scan_site(
            server.url, load_ruleset(), OPTIONS, stop=lambda: "/contact" in server.asked
        )
    assert list(scan.pictures) == []
