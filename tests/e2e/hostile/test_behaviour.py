"""Cases 17-21: what is no page, when to wait, what robots.txt asks, and addresses without end."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.e2e.hostile.measured import GROWTH, Run, played, scan, unharmed
from tests.e2e.hostile.server import HTML, HostileServer, Line, Page, Play
from tests.e2e.hostile.twin import html, pages

pytestmark = pytest.mark.e2e

CONTACT = "/contact.html"
ROBOTS = "/robots.txt"


# 17: looks like a page and is none


def shows(body: str, status: int = 200, headers: Mapping[str, str] | None = None) -> Play:
    return lambda line: line.answer(body, status=status, headers=headers or {})


SOFT_404 = html("ไม่พบหน้าที่ต้องการ", "<p>ขออภัย ไม่พบหน้าที่ท่านเรียก</p>").decode()
SPAM = "".join(f"<p>{x}</p>" for x in ("สล็อตเว็บตรง เครดิตฟรี", "บาคาร่า", "แทงบอล คาสิโนออนไลน์"))
FACES = {
    "maintenance": shows("<title>Site maintenance</title><h1>We&rsquo;ll be back soon!</h1>"),
    "parked": shows("<title>bantodsob.go.th</title><p>This domain is for sale</p>"),
    "login": shows("<title>เข้าสู่ระบบ</title><form>รหัสผ่าน <input type=password></form>"),
    "challenge": shows("<title>Just a moment...</title><p>Checking your browser"),
    "hacked": shows(f"<title>สล็อต UFABET โทรศัพท์ 0-4499-1234</title>{SPAM}"),
}


@pytest.mark.parametrize("reason", FACES)
def test_case_17_what_is_no_page_is_no_evidence(reason: str, healthy: Run, tmp_path: Path) -> None:
    run = played({CONTACT: FACES[reason]}, tmp_path)
    unharmed(run, ("O5",))
    assert run.reasons[CONTACT] == reason
    assert run.statuses["O5"] in ("review", "unchecked")
    assert run.warnings == (["hacked"] if reason == "hacked" else [])
    assert run.megabytes - healthy.megabytes < GROWTH


def test_case_17_a_firewall_that_says_so_in_a_header(tmp_path: Path) -> None:
    wall = shows("<title>x</title>", 403, {"cf-mitigated": "challenge"})
    run = played({CONTACT: wall}, tmp_path)
    unharmed(run, ("O5",))
    assert run.reasons[CONTACT] == "challenge"


def test_case_17_a_soft_404_is_an_answer(tmp_path: Path) -> None:
    """A link that leads to "not found" is a dead link, also where the server says 200."""
    run = played({CONTACT: shows(SOFT_404), "/oitcheck*": shows(SOFT_404)}, tmp_path)
    unharmed(run, ("O5",))
    assert run.reasons[CONTACT] == "soft_404"
    assert run.statuses["O5"] == "partial"


@pytest.mark.parametrize("reason", FACES)
def test_case_17_a_site_that_shows_only_that_was_not_checked(reason: str, tmp_path: Path) -> None:
    run = played({"*": FACES[reason]}, tmp_path)
    assert run.code == 3
    assert set(run.statuses.values()) == {"unchecked"}
    assert run.reasons["/"] == reason


def test_case_17_planted_links_are_told_at_the_top_and_the_page_still_counts(
    tmp_path: Path,
) -> None:
    texts = ("สล็อตเว็บตรง", "บาคาร่าออนไลน์", "เว็บแทงบอล UFABET")
    links = "".join(f"<a href='https://x{n}.example/'>{t}</a>" for n, t in enumerate(texts))
    site = pages()
    planted = f"<div style='position:absolute;left:-9999px'>{links}</div></main>".encode()
    site[CONTACT] = Page(site[CONTACT].body.replace(b"</main>", planted))
    run = played({}, tmp_path, site=site)
    unharmed(run)
    assert run.warnings == ["planted_links"]
    report = (run.folder / "report.html").read_text("utf-8")
    assert report.index("บาคาร่า") < report.index('id="glance"'), "it stands at the top"


# 18: a busy server


def busy(said: str, status: int) -> Play:
    def play(line: Line) -> None:
        if line.turn == 1:
            value = in_three_seconds() if said == "date" else said
            line.answer("busy", status=status, headers={"Retry-After": value})
        else:
            line.answer(pages()[line.path].body)

    return play


def in_three_seconds() -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=3), usegmt=True)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("said", ["2", "date", "-5", "soon", ""])
def test_case_18_retry_after(said: str, status: int, tmp_path: Path) -> None:
    with HostileServer(pages(), {CONTACT: busy(said, status)}).running() as server:
        run = scan(server.url, folder=tmp_path)
        asked = [t for t, path in zip(server.times, server.asked, strict=True) if path == CONTACT]
    unharmed(run)
    waited = asked[1] - asked[0]
    assert 0.8 < waited < 10 if said in ("2", "date") else waited < 5, waited


@pytest.mark.parametrize("said", ["999999999", "Fri, 31 Dec 2099 23:59:59 GMT"])
def test_case_18_an_absurd_wait_is_capped(said: str, tmp_path: Path) -> None:
    """The cap is a minute; here the whole scan has only some seconds, and says so."""
    run = played(
        {CONTACT: lambda line: line.answer("busy", status=429, headers={"Retry-After": said})},
        tmp_path,
        "--max-time",
        "8",
    )
    assert run.code == 0
    assert run.seconds < 30
    assert "missing" not in run.statuses.values()


# 19: a server that fails now and then


@pytest.mark.parametrize("seed", [1, 2])
def test_case_19_a_third_of_the_answers_fail(seed: int, healthy: Run, tmp_path: Path) -> None:
    chance = random.Random(seed)
    site = pages()

    def moody(line: Line) -> None:
        throw = chance.random()
        if throw < 0.15:
            line.answer("oops", status=500)
        elif throw < 0.25:
            line.reset()
        elif throw < 0.30:
            line.hang()
        else:
            page = site.get(line.path) or Page(b"<title>404</title>", HTML, 404)
            line.answer(page.body, status=page.status, type=page.type)

    run = played({"*": moody}, tmp_path, deadline=2)
    assert run.code == 0
    assert run.statuses == healthy.statuses


# 20: robots.txt


def robots(body: bytes | str, status: int = 200, type: str = "text/plain") -> Play:
    return lambda line: line.answer(body, status=status, type=type)


ALLOWED = b"User-agent: *\nDisallow: /fault\n"
OPEN = {
    "404": robots("", 404),
    "403": robots("", 403),
    "html": robots("<!doctype html><title>home</title>", 200, HTML),
    "empty": robots(""),
    "bom": robots(b"\xef\xbb\xbf" + ALLOWED),
    "cr": robots(ALLOWED.replace(b"\n", b"\r")),
    "crlf": robots(ALLOWED.replace(b"\n", b"\r\n")),
    "5 MB": robots(ALLOWED + b"# filler\n" * 600_000),
    "latin": robots(b"User-agent: *\nDisallow: /\xe9\xff\n"),
}


@pytest.mark.parametrize("kind", OPEN)
def test_case_20_robots_that_allow(kind: str, healthy: Run, tmp_path: Path) -> None:
    run = played({ROBOTS: OPEN[kind]}, tmp_path, links={"/fault": "หน้าอื่น"})
    unharmed(run)
    forbidden = kind in ("bom", "cr", "crlf", "5 MB")
    assert (run.reasons["/fault"] == "robots") is forbidden
    assert run.megabytes - healthy.megabytes < GROWTH


def test_case_20_crawl_delay_of_a_day_is_capped(tmp_path: Path) -> None:
    slow = robots("User-agent: *\nCrawl-delay: 86400\n")
    with HostileServer(pages(), {ROBOTS: slow}).running() as server:
        run = scan(server.url, "--max-time", "45", folder=tmp_path)
        gaps = [b - a for a, b in zip(server.times[1:], server.times[2:], strict=False)]
    assert run.code == 0
    assert gaps
    assert all(9 < gap < 12 for gap in gaps), gaps


@pytest.mark.parametrize("status", [500, 503])
def test_case_20_robots_that_fail_mean_not_now(status: int, tmp_path: Path) -> None:
    run = played({ROBOTS: robots("", status)}, tmp_path)
    assert run.code == 3
    assert set(run.statuses.values()) == {"unchecked"}
    assert run.reasons["/"] == "robots"


def test_case_20_everything_disallowed(tmp_path: Path) -> None:
    closed = robots("User-agent: *\nDisallow: /\n")
    with HostileServer(pages(), {ROBOTS: closed}).running() as server:
        run = scan(server.url, folder=tmp_path)
        assert set(server.asked) == {ROBOTS}
    assert run.code == 3
    assert set(run.statuses.values()) == {"unchecked"}
    assert {"robots.txt" in f["reason"]["en"] for f in run.result["findings"]} == {True}


def test_case_20_an_auditor_may_ignore_robots_and_the_report_says_so(tmp_path: Path) -> None:
    closed = robots("User-agent: *\nDisallow: /\n")
    with HostileServer(pages(), {ROBOTS: closed}).running() as server:
        run = scan(server.url, "--ignore-robots", folder=tmp_path)
        assert ROBOTS not in server.asked
    unharmed(run)
    assert run.result["options"]["ignore_robots"] is True
    assert "robots.txt" in (run.folder / "report.html").read_text("utf-8")


# 21: addresses without end

MONTHS = [
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
]


def calendar(line: Line) -> None:
    """Ten thousand days, each with the links of a month and on to the next and the last."""
    day = int(line.path.rsplit("=", 1)[-1] or 0) if "=" in line.path else 0
    near = range(max(0, day - 15), min(10_000, day + 16))
    links = "".join(f"<a href='/agenda?d={n}'>{n % 30 + 1}</a> " for n in near)
    line.answer(html(f"กิจกรรม {MONTHS[day // 30 % 10]}", f"<table>{links}</table><p>ไม่มีกิจกรรม</p>"))


def paging(line: Line) -> None:
    """A list whose every page has a next one; behind the third they are empty."""
    page = int(line.path.rsplit("=", 1)[-1]) if "=" in line.path else 1
    rows = [
        f"<p>ประกาศของสำนักปลัด ฉบับที่ {n} เรื่อง {MONTHS[n % 10]}</p>"
        for n in range(page * 5, page * 5 + 5)
    ]
    body = "".join(rows) if page <= 3 else "<p>ไม่พบข้อมูล</p>"
    more = "".join(f"<a href='/list?page={n}'>{n}</a>" for n in range(page + 1, page + 6))
    line.answer(html("รายการ", body + more))


def session(line: Line) -> None:
    """Every link has a new session in it; the page is always the same."""
    token = random.Random(line.path).getrandbits(60)
    links = "".join(f"<a href='/s?token={token + n:x}'>หน้าต่อไป</a>" for n in range(9))
    line.answer(html("บริการ", f"<p>ระบบสืบค้น</p>{links}"))


def growing(line: Line) -> None:
    """Relative links that lead one level deeper from every page, which says another thing."""
    depth = line.path.count("/")
    text = f"{MONTHS[depth % 10]}{MONTHS[depth * 3 % 10]}" * 3
    line.answer(html(text, "<a href='docs/th/'>ไทย</a> <a href='docs/en/'>English</a>"))


def printed(line: Line) -> None:
    number = int("".join(filter(str.isdigit, line.path.split("?")[0])) or 0)
    links = f"<a href='/p/{number}?print=1'>พิมพ์หน้านี้</a>"
    links += "".join(f"<a href='/p/{n}'>เรื่องที่ {MONTHS[n % 10]}</a>" for n in range(10))
    line.answer(html(f"เรื่องที่ {MONTHS[number % 10]}", f"<p>{MONTHS[number % 10] * 9}</p>{links}"))


TRAPS: dict[str, tuple[str, Play, str]] = {
    "calendar": ("/agenda", calendar, "repeating"),
    "paging": ("/list", paging, "repeating"),
    "session": ("/s", session, "repeating"),
    "growing": ("/g/", growing, "growing"),
    "print": ("/p/1", printed, "print"),
}


@pytest.mark.parametrize("kind", TRAPS)
def test_case_21_a_trap_is_left_and_told(kind: str, healthy: Run, tmp_path: Path) -> None:
    at, play, why = TRAPS[kind]
    run = played({f"{at.rstrip('1')}*": play}, tmp_path, links={at: "ระบบงาน"})
    assert run.statuses == healthy.statuses
    coverage = run.result["coverage"]
    assert why in [trap["kind"] for trap in coverage["traps"]]
    assert coverage["stopped_by"] == "exhausted"
    assert run.result["coverage"]["requests"] < healthy.result["coverage"]["requests"] + 60
    assert run.megabytes - healthy.megabytes < GROWTH


def larger() -> dict[str, Page]:
    """The twin with sixty pages more, each with words of its own."""
    words = [a + b for a in MONTHS for b in ("โครงการ", "บริการ", "แผนที่", "อาชีพ", "ประเพณี", "วัด")]
    links = {f"/page/{n}.html": f"{word}ของตำบล" for n, word in enumerate(words)}
    site = pages(links={**links, "/calendar/0": "ปฏิทินกิจกรรม"})
    site |= {at: Page(html(text, f"<p>{text * 8}</p>")) for at, text in links.items()}
    return site


def days(line: Line) -> None:
    """The calendar of case 21, by a path, with a text of its own for every day."""
    day = int(line.path.rsplit("/", 1)[-1])
    near = range(max(0, day - 15), min(10_000, day + 16))
    links = "".join(f"<a href='/calendar/{n}'>{n % 30 + 1}</a> " for n in near)
    text = random.Random(day).choice(MONTHS) * 3
    line.answer(html(f"วันที่ {day}", f"<table>{links}</table><p>{text}</p>"))


def test_case_21_a_calendar_of_ten_thousand_pages_costs_less_than_half_more(
    tmp_path: Path,
) -> None:
    for name in ("without", "with"):
        (tmp_path / name).mkdir()
    without = played({}, tmp_path / "without", site=larger())
    run = played({"/calendar/*": days}, tmp_path / "with", site=larger())
    assert run.statuses == without.statuses
    asked = without.result["coverage"]["requests"]
    assert run.result["coverage"]["requests"] < 1.5 * asked
    assert "calendar" in [trap["kind"] for trap in run.result["coverage"]["traps"]]
    assert "ปฏิทิน" in (run.folder / "report.html").read_text("utf-8")
