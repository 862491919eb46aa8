"""The first promise: *missing* is never said of what a healthy site shows.

Generated sites announce the six disclosures in the ways that real ones do; any set of addresses
fails in any way, or the crawl is cut: what is there on the healthy site is never called missing.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oitcheck.model import Disclosure, Reason, Status, Stop
from oitcheck.reading.reader import Reader
from tests.sites.build import (
    BODIES,
    LEAVES,
    LISTS,
    SECTIONS,
    WAYS,
    Announced,
    build,
    link,
    nav,
    page,
)
from tests.sites.memory import Judged, core, reading, scan

MANY = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
FAILING = (
    Reason.TIMEOUT,
    Reason.FORBIDDEN,
    Reason.SERVER_ERROR,
    Reason.RESET,
    Reason.TRUNCATED,
    Reason.RATE_LIMITED,
    Reason.CONNECT,
    Reason.TOO_LARGE,
)
DISCLOSURES: dict[str, Disclosure] = {d.id: d for item in core().items for d in item.disclosures}
ITEM = {d.id: item.number for item in core().items for d in item.disclosures}
YEARS = {"budget_plan": 2566, "hr_report": 2565}


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with reading() as one:
        yield one


@st.composite
def sections(draw: st.DrawFn) -> tuple[str, ...]:
    """Nested sections; a list of news or pictures may only be the innermost.

    What such a list leads to are its leaves, which do not count unless their words match.
    """
    names = draw(st.lists(st.sampled_from(sorted(SECTIONS)), max_size=3, unique=True))
    return (*(n for n in names if n not in LISTS), *[n for n in names if n in LISTS][:1])


@st.composite
def announcements(draw: st.DrawFn, disclosure: str) -> Announced:
    """How one disclosure is announced somewhere on the site."""
    phrase = draw(st.sampled_from(DISCLOSURES[disclosure].find.link_text))
    words = phrase.removeprefix("=")
    if not phrase.startswith("="):
        agency = draw(
            st.sampled_from(("", " อบต.โนนกระถินงาม", f" ปี {YEARS.get(disclosure, 2566)}"))
        )
        words = f"{words}{agency}"
    ending = ".pdf" if isinstance(BODIES[disclosure], bytes) else ""
    return Announced(
        disclosure,
        words,
        way=draw(st.sampled_from(sorted(WAYS))),
        sections=draw(sections()),
        address=f"/p{sorted(DISCLOSURES).index(disclosure)}{ending}",
    )


@st.composite
def sites(draw: st.DrawFn) -> list[Announced]:
    """What a site announces: some of the disclosures, one or two of them at two places."""
    names = draw(st.lists(st.sampled_from(sorted(DISCLOSURES)), max_size=8))
    return [draw(announcements(name)) for name in names]


@st.composite
def failures(draw: st.DrawFn, paths: list[str]) -> dict[str, Reason]:
    """Any addresses, robots.txt among them, each failing in some way."""
    broken = draw(st.lists(st.sampled_from([*paths, "/robots.txt"]), min_size=1, unique=True))
    return {path: draw(st.sampled_from(FAILING)) for path in broken}


def _there(judged: Judged) -> set[str]:
    return set(judged.status) - judged.missing


@MANY
@given(data=st.data())
def test_what_fails_never_makes_a_thing_missing(data: st.DataObject, reader: Reader) -> None:
    site = build(data.draw(sites()))
    there = _there(scan(site, reader))
    for _ in range(2):
        broken = data.draw(failures(sorted(site)))
        judged = scan(site, reader, failures=broken)
        assert not there & judged.missing
        assert len(judged.findings) == 6
        assert not judged.bugs


@MANY
@given(data=st.data())
def test_what_robots_forbids_is_never_missing(data: st.DataObject, reader: Reader) -> None:
    site = build(data.draw(sites()))
    there = _there(scan(site, reader))
    kept_out = data.draw(st.lists(st.sampled_from(sorted(site)), min_size=1, unique=True))
    rules = "\n".join(["User-agent: *", *(f"Disallow: {path}$" for path in kept_out)])
    judged = scan({**site, "/robots.txt": rules}, reader)
    assert not there & judged.missing


@MANY
@given(data=st.data())
def test_a_crawl_cut_short_never_makes_a_thing_missing(data: st.DataObject, reader: Reader) -> None:
    site = build(data.draw(sites()))
    there = _there(scan(site, reader))
    pages = data.draw(st.integers(1, len(site)))
    seconds = data.draw(st.integers(0, len(site) + 3))
    assert not there & scan(site, reader, max_pages=pages).missing
    assert not there & scan(site, reader, max_time=seconds).missing


@MANY
@given(data=st.data())
def test_a_dead_leaf_leaves_missing_missing(data: st.DataObject, reader: Reader) -> None:
    site = build(data.draw(sites()))
    dead = data.draw(st.sampled_from(LEAVES))
    how = data.draw(st.sampled_from((Reason.SERVER_ERROR, Reason.TIMEOUT)))
    healthy = scan(site, reader)
    judged = scan(site, reader, failures={dead: how})
    assert judged.status == healthy.status


@MANY
@given(data=st.data())
def test_an_announced_link_that_is_dead_is_partial(data: st.DataObject, reader: Reader) -> None:
    one = data.draw(announcements(data.draw(st.sampled_from(sorted(DISCLOSURES)))))
    site = build([one])
    del site[one.address]
    judged = scan(site, reader)
    finding = judged.finding(ITEM[one.disclosure])
    assert finding.status == Status.PARTIAL
    assert "404" in finding.reason.en


@pytest.mark.parametrize("way", sorted(WAYS))
@pytest.mark.parametrize("disclosure", sorted(DISCLOSURES))
def test_every_way_of_announcing_leads_to_it(disclosure: str, way: str, reader: Reader) -> None:
    words = DISCLOSURES[disclosure].find.link_text[0].removeprefix("=")
    ending = ".pdf" if isinstance(BODIES[disclosure], bytes) else ""
    one = Announced(disclosure, words, way, ("แผนและงบประมาณ", "เอกสารเผยแพร่"), f"/x{ending}")
    assert scan(build([one]), reader).status[ITEM[disclosure]] == Status.PRESENT


@pytest.mark.parametrize("reason", FAILING)
def test_nothing_answers(reason: Reason, reader: Reader) -> None:
    judged = scan(build([]), reader, failures={"*": reason})
    assert set(judged.status.values()) == {Status.UNCHECKED}
    assert judged.crawled.stopped_by == Stop.UNREACHABLE


def test_robots_that_forbid_all_are_said_to_be_the_reason(reader: Reader) -> None:
    site = {**build([]), "/robots.txt": "User-agent: *\nDisallow: /"}
    judged = scan(site, reader)
    assert set(judged.status.values()) == {Status.UNCHECKED}
    assert all("robots.txt" in f.reason.en for f in judged.findings)


def test_a_healthy_site_without_them_says_missing(reader: Reader) -> None:
    assert set(scan(build([]), reader).status.values()) == {Status.MISSING}


# Where a page of the site could not be read, though it answered.

SHELL = page("อบต.โนนกระถินงาม", '<div id="root"></div><script src="/app.js"></script>')
ONWARD = page("อบต.โนนกระถินงาม", "<script>window.location='/main.php'</script>")


@pytest.mark.parametrize(
    "front", [SHELL, ONWARD, page("", ""), page("อบต.โนนกระถินงาม", "กำลังโหลด")]
)
def test_a_front_page_that_only_scripts_make_proves_nothing(front: str, reader: Reader) -> None:
    judged = scan({"/": front}, reader)
    assert set(judged.status.values()) == {Status.UNCHECKED}


def test_a_front_page_that_is_no_page_proves_nothing(reader: Reader) -> None:
    judged = scan({"/": b"\x89PNG\r\n\x1a\n" + bytes(200)}, reader)
    assert set(judged.status.values()) == {Status.UNCHECKED}


def _front(*entries: str) -> str:
    about = link("/about", "ประวัติความเป็นมา")
    return page("อบต.โนนกระถินงาม", nav(link("/", "หน้าแรก"), about) + "".join(entries))


REQUEST = (
    "<h1>{}</h1><form method='post' action='/send'><label>ชื่อ-นามสกุล <input name='n'></label>"
    "<label>โทรศัพท์ <input name='t'></label><label>ที่อยู่ <input name='a'></label>"
    "<button>ส่งคำร้อง</button></form>"
)
ABOUT = page("ประวัติ", "<p>ตั้งขึ้นเมื่อปี 2539</p>")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("ข่าวประชาสัมพันธ์", "/news"),
        ("ดูข่าวทั้งหมด", "/news.php?all=1"),
        ("ศูนย์ข้อมูลข่าวสารของราชการ", "/info"),
        ("ข้อมูลข่าวสาร", "/oic.php"),
        ("การบริหารงาน", "/administration/"),
        ("ผู้ดูแลผู้สูงอายุ", "/care"),
        ("เจ้าหน้าที่และบุคลากรในสังกัด", "/people"),
        ("เอกสาร", "/index.php?option=com_content&layout=blog&id=5"),
    ],
)
def test_a_dead_section_or_list_counts(text: str, path: str, reader: Reader) -> None:
    site = {"/": _front(f"<p>{link(path, text)}</p>"), "/about": ABOUT}
    judged = scan(site, reader, failures={path: Reason.SERVER_ERROR})
    assert Status.MISSING not in judged.status.values()


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("กิจกรรมวันพ่อ", "/a/1"),
        ("ข่าวการเดินรณรงค์ป้องกันไข้เลือดออก", "/n/1"),
        ("เข้าสู่ระบบ", "/member"),
        ("ผู้ดูแลระบบ", "/admin/"),
        ("รูป", "/upload/photo1.jpg"),
        ("แบบแปลน", "/upload/plan.zip"),
        ("ประกาศ", "/upload/notice.pdf"),
    ],
)
def test_a_dead_entry_file_or_staff_door_does_not(text: str, path: str, reader: Reader) -> None:
    site = {"/": _front(f"<p>{link(path, text)}</p>"), "/about": ABOUT}
    judged = scan(site, reader, failures={path: Reason.SERVER_ERROR})
    assert set(judged.status.values()) == {Status.MISSING}


def test_a_list_behind_an_intro_page_is_told_from_the_front_page(reader: Reader) -> None:
    """News on the front page do not make everything on it news."""
    intro = page("อบต.โนนกระถินงาม", link("/index.php", "เข้าสู่เว็บไซต์"))
    news = f"<div>{link('/d', 'กองคลัง')}</div><h2>ข่าวล่าสุด</h2>"
    site = {"/": intro, "/index.php": _front(news), "/about": ABOUT}
    judged = scan(site, reader, failures={"/d": Reason.SERVER_ERROR})
    assert judged.crawled.home_url.endswith("/index.php")
    assert judged.status["O18"] == Status.UNCHECKED


def test_a_frame_is_a_part_of_its_page(reader: Reader) -> None:
    site = {"/": _front('<iframe src="/news_main.html"></iframe>'), "/about": ABOUT}
    judged = scan(site, reader, failures={"/news_main.html": Reason.RESET})
    assert judged.status["O18"] == Status.UNCHECKED


def test_a_form_elsewhere_that_was_not_asked_for_is_not_missing(reader: Reader) -> None:
    channel = link("https://docs.google.com/forms/d/1", "แจ้งเรื่องร้องเรียนการทุจริต")
    site = {"/": _front(f"<p>{channel}</p>"), "/about": ABOUT}
    for pages in (1, 2):
        assert scan(site, reader, max_pages=pages).status["O30"] in (
            Status.UNCHECKED,
            Status.REVIEW,
        )
    assert scan(site, reader).status["O30"] == Status.REVIEW


def test_the_file_that_fails_is_not_held_against_the_page_that_lists_it(reader: Reader) -> None:
    words = "แผนการใช้จ่ายงบประมาณประจำปี"
    listed = f"<table><tr><td>ปี 2566</td><td>{link('/f/plan.pdf', 'ดาวน์โหลด')}</td></tr></table>"
    site = {
        "/": _front(link("/plans", words)),
        "/about": ABOUT,
        "/plans": page(words, f"<h1>{words}</h1>{listed}"),
    }
    broken = scan(site, reader, failures={"/f/plan.pdf": Reason.SERVER_ERROR})
    assert broken.status["O18"] == Status.REVIEW
    gone = scan(site, reader)
    assert gone.status["O18"] == Status.PARTIAL
    assert "404" in gone.finding("O18").reason.en


def test_twin_addresses_are_one(reader: Reader) -> None:
    """``http://host`` and ``https://www.host``: read by one name, announced by the other."""
    twin = "https://nongbua.go.th"
    site = {
        "/": _front(link("/e", "บริการออนไลน์"), link(f"{twin}/e", "E-Service")),
        "/about": ABOUT,
        "/e": page(
            "E-Service",
            f"<h1>E-Service</h1><p>{link(f'{twin}/e1', 'คำร้องขอถังขยะ')}</p>"
            f"<p>{link(f'{twin}/e2', 'แจ้งซ่อมไฟฟ้าสาธารณะ')}</p>"
            + nav(link("/e1", "งานหนึ่ง"), link("/e2", "งานสอง")),
        ),
        "/e1": page("คำร้อง", REQUEST.format("คำร้องขอถังขยะ")),
        "/e2": page("แจ้ง", REQUEST.format("แจ้งซ่อมไฟฟ้าสาธารณะ")),
    }
    assert scan(site, reader).status["O17"] == Status.PRESENT


@pytest.mark.parametrize("count", [60])
def test_candidates_beyond_those_that_are_judged_keep_it_open(count: int, reader: Reader) -> None:
    """Every address of the site looks promising: what was never judged is not missing."""
    names = [f"/e-service/{n}" for n in range(count)]
    site: dict[str, str | bytes] = {"/": _front(*(link(p, f"หน้า {p[11:]} ก") for p in names))}
    site |= {p: page(f"หน้า {p}", f"<p>เรื่องที่ {p} ของเรา</p>") for p in names} | {"/about": ABOUT}
    assert scan(site, reader).status["O17"] != Status.MISSING


def test_a_file_under_any_words_is_known_by_its_title_page(reader: Reader) -> None:
    """Before *missing* is said, the files that nothing announces are opened."""
    site = {
        "/": _front(link("/docs", "เอกสารดาวน์โหลด")),
        "/about": ABOUT,
        "/docs": page("เอกสารดาวน์โหลด", f"<p>{link('/files/scan07.pdf', 'เอกสาร 7')}</p>"),
        "/files/scan07.pdf": BODIES["budget_plan"],
    }
    judged = scan(site, reader)
    assert judged.status["O18"] == Status.PRESENT
    assert judged.finding("O18").requirements[0].evidence[0].url.endswith("/files/scan07.pdf")
    del site["/files/scan07.pdf"]
    assert scan(site, reader).status["O18"] == Status.MISSING


@pytest.mark.parametrize(
    ("menu", "status"), [(False, Status.MISSING), (True, Status.UNCHECKED)], ids=["list", "menu"]
)
def test_what_fails_under_the_name_of_another_counts_only_in_the_menu(
    reader: Reader, menu: bool, status: Status
) -> None:
    named = link("/hr", "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี 2565")
    site = {
        "/": _front(link("/docs", "เอกสารดาวน์โหลด"), named if menu else ""),
        "/about": ABOUT,
        "/docs": page("เอกสารดาวน์โหลด", f"<p>{named}</p>"),
    }
    judged = scan(site, reader, failures={"/hr": Reason.SERVER_ERROR})
    assert judged.status["O28"] == Status.REVIEW
    assert judged.status["O18"] == status
