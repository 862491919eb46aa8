"""Scans over real HTTP on loopback, and of folders: ``scan_site`` as a program would call it."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote, unquote, urljoin

import pytest

from oitcheck.errors import UsageError
from oitcheck.model import Finding, Outcome, Reason, Status, Stop
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, Scan, scan_site
from oitcheck.web.guard import parse_resolve
from tests.sites.build import BODIES, CHANNEL, CONTACT, NAME, PEOPLE, SERVICE, link, nav, page
from tests.sites.server import Answer, Route, SmallServer, served, status

QUIET = Options(fiscal_year=2566, today=date(2023, 4, 1), delay=0)
Routes = dict[str, Route]

PLAN, REPORT = BODIES["budget_plan"], BODIES["hr_report"]
MENU = nav(link("/", "หน้าแรก"), link("/about", "ประวัติความเป็นมา"))


def site(*entries: str, **more: Route) -> Routes:
    """A front page with a menu and these entries, and an ordinary page."""
    routes: Routes = {
        "/": page(NAME, MENU + "".join(f"<p>{e}</p>" for e in entries)),
        "/about": page("ประวัติ", "<h2>ประวัติ</h2><p>ตั้งขึ้นเมื่อปี 2539</p>"),
    }
    return {**routes, **{f"/{name}": route for name, route in more.items()}}


FULL = site(
    link("/people", "คณะผู้บริหาร"),
    link("/contact", "ติดต่อเรา"),
    link("/service", "E-Service"),
    link("/plan.pdf", "แผนการใช้จ่ายงบประมาณประจำปี 2566"),
    link("/report.pdf", "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล 2565"),
    link("/channel", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต"),
    people=page("คณะผู้บริหาร", f"<h1>คณะผู้บริหาร</h1>{PEOPLE}"),
    contact=page("ติดต่อเรา", f"<h1>ติดต่อเรา</h1>{CONTACT}"),
    service=page("E-Service", f"<h1>E-Service</h1>{SERVICE}"),
    channel=page("แจ้งทุจริต", CHANNEL),
) | {"/plan.pdf": PLAN, "/report.pdf": REPORT}
ITEMS = {
    "/people": "O2",
    "/contact": "O5",
    "/service": "O17",
    "/plan.pdf": "O18",
    "/report.pdf": "O28",
    "/channel": "O30",
}


def look(routes: Routes, options: Options = QUIET) -> Scan:
    with served(routes) as server:
        return scan_site(server.url, load_ruleset(), options)


def statuses(scan: Scan) -> dict[str, str]:
    return {f.item: f.status.value for f in scan.result.findings}


def of(scan: Scan, item: str) -> Finding:
    return next(f for f in scan.result.findings if f.item == item)


def test_a_small_site_with_everything() -> None:
    scan = look(FULL)
    assert set(statuses(scan).values()) == {"present"}
    assert scan.result.coverage.stopped_by == Stop.DECIDED
    assert scan.result.summary == {s.value: 6 * (s == Status.PRESENT) for s in Status}
    assert scan.result.options["fiscal_year"] == 2566
    assert scan.result.ruleset.fiscal_year == 2566


# Absence needs proof


def test_the_server_is_down() -> None:
    with served({}) as server:
        gone = server.url
    scan = scan_site(gone, load_ruleset(), QUIET)
    assert set(statuses(scan).values()) == {"unchecked"}
    assert scan.result.coverage.stopped_by == Stop.UNREACHABLE


@pytest.mark.parametrize("code", [401, 403, 429, 500, 502, 503])
def test_every_address_refuses(code: int) -> None:
    scan = look({"*": status(code)})
    assert set(statuses(scan).values()) == {"unchecked"}
    assert scan.result.coverage.stopped_by == Stop.UNREACHABLE


@pytest.mark.parametrize("path", sorted(ITEMS))
@pytest.mark.parametrize(
    "trouble",
    [status(500), status(403), Answer(trouble="reset"), Answer(b"<p>x", trouble="truncated")],
    ids=["500", "403", "reset", "truncated"],
)
def test_the_page_that_matters_fails(path: str, trouble: Answer) -> None:
    scan = look({**FULL, path: trouble})
    assert statuses(scan)[ITEMS[path]] in ("review", "unchecked")
    rest = {item: s for item, s in statuses(scan).items() if item != ITEMS[path]}
    assert set(rest.values()) == {"present"}
    assert any(p.url.endswith(path) for p in scan.result.coverage.problems)


def test_the_page_that_matters_hangs() -> None:
    scan = look({**FULL, "/plan.pdf": Answer(b"x", seconds=9)}, _with(max_time=2.5))
    assert statuses(scan)["O18"] in ("review", "unchecked")
    assert scan.result.coverage.stopped_by == Stop.MAX_TIME


def _with(**changes: object) -> Options:
    return replace(QUIET, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("pages", [1, 2, 3])
def test_few_pages_make_nothing_missing(pages: int) -> None:
    scan = look(FULL, _with(max_pages=pages))
    assert "missing" not in statuses(scan).values()
    assert scan.result.coverage.stopped_by == Stop.MAX_PAGES
    assert scan.result.coverage.pages + scan.result.coverage.documents <= pages


def test_three_pages_of_the_sample_make_nothing_missing(demo_routes: Routes) -> None:
    scan = look(demo_routes, _with(max_pages=3))
    assert "missing" not in statuses(scan).values()


def test_robots_forbid_all() -> None:
    robots = Answer(b"User-agent: *\nDisallow: /\n", type="text/plain")
    scan = look({**FULL, "/robots.txt": robots})
    assert set(statuses(scan).values()) == {"unchecked"}
    assert all("robots.txt" in f.reason.th for f in scan.result.findings)
    heeded = look({**FULL, "/robots.txt": robots}, _with(ignore_robots=True))
    assert set(statuses(heeded).values()) == {"present"}


def test_stopped_by_the_user_keeps_what_was_found() -> None:
    with served(FULL) as server:
        scan = scan_site(server.url, load_ruleset(), QUIET, stop=lambda: len(server.asked) > 4)
    assert scan.result.coverage.stopped_by == Stop.INTERRUPTED
    assert "missing" not in statuses(scan).values()
    assert scan.visits


# Ways that pages lead on


def _contact_by(front: str, *, path: str = "/c", more: Routes | None = None) -> Scan:
    contact = page("ติดต่อเรา", f"<h1>ติดต่อเรา</h1>{CONTACT}")
    return look(site(front) | {path: contact} | (more or {}))


@pytest.mark.parametrize(
    ("front", "path"),
    [
        ('<a href="c">ติดต่อเรา</a>', "/c"),
        ('<a href="./a/../c?id=1&amp;x=2#top">ติดต่อเรา</a>', "/c?id=1&x=2"),
        ('<a href="#" onclick="location.href=\'/c\'">ติดต่อเรา</a>', "/c"),
        ("<button onclick=\"window.open('c','_blank')\">ติดต่อเรา</button>", "/c"),
        ("<a href=\"javascript:location.href='/c'\">ติดต่อเรา</a>", "/c"),
        ('<iframe src="/c"></iframe>', "/c"),
        ('<map><area href="/c" alt="ติดต่อเรา"></map>', "/c"),
        ('<a href="/ติดต่อเรา">ติดต่อเรา</a>', quote("/ติดต่อเรา")),
        ('<a href="/%E0%B8%95%E0%B8%B4?ที่=1">ติดต่อเรา</a>', quote("/ติ") + "?" + quote("ที่") + "=1"),
    ],
)
def test_links_of_every_kind(front: str, path: str) -> None:
    scan = _contact_by(front, path=path)
    told = (of(scan, "O5").reason.en, scan.result.coverage.problems)
    assert statuses(scan)["O5"] == "present", told
    evidence = of(scan, "O5").requirements[0].evidence[0]
    assert unquote(evidence.url).endswith(unquote(path))


def test_base_moves_relative_links() -> None:
    front = page(NAME, f'{MENU}<base href="/deep/er/"><a href="../c">ติดต่อเรา</a>')
    scan = look(site() | {"/": front, "/deep/c": page("ติดต่อเรา", CONTACT)})
    assert statuses(scan)["O5"] == "present"


def test_a_link_that_starts_at_the_host() -> None:
    with SmallServer({}) as probe:
        port = probe.server_port
    front = f'<a href="//127.0.0.1:{port}/c">ติดต่อเรา</a>'
    routes = site(front, c=page("ติดต่อเรา", CONTACT))
    with served(routes, port) as server:
        scan = scan_site(server.url, load_ruleset(), QUIET)
    assert statuses(scan)["O5"] == "present"


def test_a_meta_refresh_leads_on() -> None:
    moved = page(NAME, "").replace(
        "<title>", '<meta http-equiv="refresh" content="0; url=/home/"><title>'
    )
    routes = FULL | {"/": moved, "/home/": FULL["/"]}
    assert set(statuses(look(routes)).values()) == {"present"}


def test_redirects_are_followed_and_evidence_names_the_page_that_answered() -> None:
    routes = site(link("/old", "ติดต่อเรา"), c=page("ติดต่อเรา", CONTACT))
    scan = look({**routes, "/old": Answer(status=302, headers={"Location": "/c"})})
    assert statuses(scan)["O5"] == "present"
    assert of(scan, "O5").requirements[0].evidence[0].url.endswith("/c")


def test_no_address_is_asked_for_twice() -> None:
    with served(FULL) as server:
        scan_site(server.url, load_ruleset(), QUIET)
        assert len(server.asked) == len(set(server.asked))


def test_a_bare_host_is_tried_by_https_then_http() -> None:
    with served(FULL) as server:
        rule = parse_resolve(f"www.nongbua.go.th:80:127.0.0.1:{server.server_port}")
        dead = parse_resolve("www.nongbua.go.th:443:127.0.0.1:9")
        scan = scan_site("www.nongbua.go.th", load_ruleset(), _with(resolve=(rule, dead)))
    assert set(statuses(scan).values()) == {"present"}
    assert scan.result.site.start_url == "http://www.nongbua.go.th/"
    assert scan.result.site.host == "www.nongbua.go.th"


# Folders and files


def _saved(folder: Path, names: Sequence[str]) -> Path:
    for name in names:
        body = FULL[f"/{name}"]
        data = body if isinstance(body, bytes) else str(body).encode()
        (folder / (name if "." in name else f"{name}.html")).write_bytes(data)
    return folder


def test_a_folder_without_an_index(tmp_path: Path) -> None:
    folder = _saved(tmp_path, ("people", "contact", "service", "channel"))
    scan = scan_site(str(folder), load_ruleset(), QUIET)
    found = statuses(scan)
    assert found["O5"] == "present"
    assert found["O18"] == "missing"


def test_a_folder_with_an_index_and_relative_links(tmp_path: Path) -> None:
    _saved(tmp_path, ("contact", "plan.pdf"))
    entries = link("contact.html", "ติดต่อเรา") + link("plan.pdf", "แผนการใช้จ่ายงบประมาณ 2566")
    (tmp_path / "index.html").write_text(page(NAME, entries), "utf-8")
    scan = scan_site(str(tmp_path), load_ruleset(), QUIET)
    assert statuses(scan)["O5"] == statuses(scan)["O18"] == "present"
    assert of(scan, "O18").requirements[0].evidence[0].url.startswith("file:")


def test_one_saved_page(tmp_path: Path) -> None:
    file = _saved(tmp_path, ("contact",)) / "contact.html"
    assert statuses(scan_site(str(file), load_ruleset(), QUIET))["O5"] == "present"


def test_links_out_of_the_folder_are_unknown_not_dead(tmp_path: Path) -> None:
    for href in ("", "../elsewhere.html", "https://www.nongbua.go.th/plan"):
        index = page(NAME, link(href, "แผนการใช้จ่ายงบประมาณ 2566"))
        (tmp_path / "index.html").write_text(index, "utf-8")
        scan = scan_site(str(tmp_path), load_ruleset(), QUIET)
        assert statuses(scan)["O18"] == "review", href


def test_an_empty_folder_is_no_site(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        scan_site(str(tmp_path), load_ruleset(), QUIET)


# The fiscal year


def test_the_first_of_october_begins_a_new_year() -> None:
    for day, year in ((date(2022, 9, 30), 2565), (date(2022, 10, 1), 2566)):
        scan = look(FULL, _with(fiscal_year=None, today=day))
        assert scan.result.ruleset.fiscal_year == year
        expected = "present" if year == 2566 else "partial"
        assert statuses(scan)["O18"] == statuses(scan)["O28"] == expected


# The sample site


@pytest.fixture(scope="module")
def demo_routes() -> Routes:
    return _demo("before")


def _demo(state: str) -> Routes:
    from oitcheck.demo.site import not_found, resources

    known = resources("after" if state == "after" else "before")
    gone = not_found("before")
    routes: Routes = {p: Answer(r.body, r.status, r.content_type) for p, r in known.items()}
    return {**routes, "*": Answer(gone.body, 404, gone.content_type)}


ORDER = ("O2", "O5", "O17", "O18", "O28", "O30")
BEFORE = ("partial", "partial", "partial", "partial", "missing", "missing")
AFTER = ("present", "present", "partial", "present", "present", "present")
VERDICTS = {
    "before": dict(zip(ORDER, BEFORE, strict=True)),
    "after": dict(zip(ORDER, AFTER, strict=True)),
}


@pytest.fixture(scope="module", params=["before", "after"])
def sample(request: pytest.FixtureRequest) -> tuple[str, Scan]:
    return request.param, look(_demo(request.param))


def test_the_verdicts_of_the_sample(sample: tuple[str, Scan]) -> None:
    state, scan = sample
    assert statuses(scan) == VERDICTS[state]
    assert not scan.bugs
    assert scan.result.coverage.pages >= 60


def test_the_petition_form_is_a_near_miss(sample: tuple[str, Scan]) -> None:
    state, scan = sample
    if state == "before":
        assert any("petition" in n.url for n in of(scan, "O30").near_misses)


def test_what_is_present_is_reached_within_half_of_the_pages(sample: tuple[str, Scan]) -> None:
    _, scan = sample
    order = [v.final_url for v in scan.visits if v.problem is None]
    for finding in scan.result.findings:
        if finding.status == Status.PRESENT:
            places = {order.index(e.url) for r in finding.requirements for e in r.evidence}
            assert max(places) < len(order) / 2, finding.item


def test_the_evidence_of_the_sample_is_real(sample: tuple[str, Scan]) -> None:
    state, scan = sample
    routes = _demo(state)
    visits = {v.final_url: v for v in scan.visits}
    for finding in scan.result.findings:
        for part in finding.requirements:
            assert part.evidence or part.outcome != Outcome.YES, part
            for evidence in part.evidence:
                body = routes[_path(evidence.url)]
                assert isinstance(body, Answer)
                assert sha256(body.body).hexdigest() == evidence.sha256
                assert visits[evidence.url].sha256 == evidence.sha256
                assert _plain(evidence.quote) in _plain(_text(body, evidence.place))


def test_the_click_paths_of_the_sample_are_real(sample: tuple[str, Scan]) -> None:
    state, scan = sample
    routes = _demo(state)
    start = scan.result.site.start_url
    for finding in scan.result.findings:
        for part in finding.requirements:
            for evidence in part.evidence:
                at = start
                for step in evidence.click_path:
                    body = routes[_path(at)]
                    assert isinstance(body, Answer)
                    assert step.url in _targets(body, at), (at, step)
                    at = step.url


def _path(url: str) -> str:
    return re.sub(r"^http://127\.0\.0\.1:\d+", "", url)


def _decoded(body: Answer) -> str:
    try:
        return body.body.decode("utf-8")
    except UnicodeDecodeError:
        return body.body.decode("cp874")


def _text(body: Answer, place: str) -> str:
    """The words of a page without its tags; of a PDF those of the page that ``place`` names."""
    if body.type == "application/pdf":
        import pypdfium2

        number = re.search(r"\d+", place)
        assert number, place
        with pypdfium2.PdfDocument(body.body) as document:
            return str(document[int(number.group()) - 1].get_textpage().get_text_range())
    source = _decoded(body)
    named = " ".join(re.findall(r'(?:alt|title|value|content)="([^"]*)"', source))
    return html.unescape(re.sub(r"<[^>]*>", " ", source) + " " + named)


def _plain(text: str) -> str:
    return re.sub(r"\s+", "", html.unescape(text))


def _targets(body: Answer, at: str) -> set[str]:
    source = html.unescape(_decoded(body))
    found = re.findall(r"""(?:href|src|url)\s*=\s*["']?([^"'>]+)""", source)
    return {urljoin(at, quote(target.strip(), safe="/?=&%#:@")) for target in found}


def test_connections_change_nothing() -> None:
    seen = []
    with SmallServer({}) as probe:
        port = probe.server_port
    for connections in (1, 4):
        with served(_demo("after"), port) as server:
            scan = scan_site(server.url, load_ruleset(), _with(connections=connections))
            seen.append([_without_times(f) for f in scan.result.findings])
    assert seen[0] == seen[1]


def _without_times(finding: Finding) -> object:
    parts = [
        (
            r.id,
            r.outcome,
            r.note,
            [(e.url, e.quote, e.place, e.click_path, e.sha256) for e in r.evidence],
        )
        for r in finding.requirements
    ]
    return finding.item, finding.status, finding.reason, parts, finding.near_misses


def test_a_reason_is_given_for_everything_that_was_not_read(demo_routes: Routes) -> None:
    scan = look(demo_routes)
    problems = {(_path(p.url), p.reason) for p in scan.result.coverage.problems}
    assert ("/journal.php", Reason.NOT_FOUND) in problems
    assert ("/admin/", Reason.ROBOTS) in problems
    assert scan.result.coverage.unreadable == len(problems)
