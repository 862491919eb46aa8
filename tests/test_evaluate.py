"""The order of decision, branch by branch: pure, from hand-made visits and readings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from oitcheck.evaluate import MAX_CANDIDATES, Evaluation
from oitcheck.model import (
    Crawled,
    Disclosure,
    Document,
    Facts,
    Find,
    Finding,
    Item,
    Kind,
    Line,
    Link,
    LinkKind,
    Neighbour,
    Outcome,
    Page,
    Problem,
    Reading,
    Reason,
    Requirement,
    Ruleset,
    Seen,
    Status,
    Step,
    Stop,
    Visit,
)
from oitcheck.texts import Text, say

HOME = "http://x.go.th/"
NOON = datetime(2023, 4, 1, 5, 0, tzinfo=UTC)
TODAY = date(2023, 4, 1)
WORDS = Text("x", "x")


def _want(check: str, name: str, **options: tuple[str, ...]) -> Requirement:
    return Requirement(check, name, Text(name, name), options)


def _disclosure(name: str, phrase: str, *require: Requirement) -> Disclosure:
    neighbours = (Neighbour(("แผนการจัดซื้อ",), Text("คนละแผน", "another plan")),)
    find = Find((phrase,), url=(f"{name}_page",))
    return Disclosure(name, WORDS, find, require, neighbours, WORDS, (f"กอง{name}",))


EMAIL = _disclosure("mail", "ติดต่อหน่วยงาน", _want("email", "email"))
PHONE = _disclosure(
    "phone",
    "เบอร์ติดต่อหน่วยงาน",
    _want("phone", "phone", label=("โทรศัพท์",)),
    _want("email", "email"),
)
PLAN = _disclosure(
    "plan",
    "แผนการใช้จ่ายงบประมาณ",
    _want("document", "kind", phrase=("แผนการใช้จ่ายงบประมาณ",), not_phrase=("รายงานผล",)),
    _want("year", "year", period=("current",)),
)


def _ruleset(*items: Item) -> Ruleset:
    return Ruleset("test", WORDS, None, items, (), len(items), "0")


def _item(number: str, *disclosures: Disclosure) -> Item:
    return Item(number, WORDS, disclosures, "1", 1.0, "F")


def _visit(path: str, problem: Reason | None = None, *, title: str = "", **more: object) -> Visit:
    url = path if "://" in path else HOME + path
    base = Visit(
        url,
        url,
        None if problem else 200,
        Kind.OTHER if problem else Kind.HTML,
        NOON,
        sha256="ab",
        problem=Problem(problem) if problem else None,
        title=title,
        found_on="" if url == HOME else HOME,
        click_path=() if url == HOME else (Step(title or path, url),),
    )
    return replace(base, **more)  # type: ignore[arg-type]


def _page(*lines: str, title: str = "") -> Reading:
    shown = tuple(Line(text, "p", row=n) for n, text in enumerate(lines))
    return Reading(page=Page(title, (), shown, (), (), (), ()))


def _pdf(*pages: str) -> Reading:
    return Reading(document=Document(pages, len(pages)))


def _seen(text: str, path: str, **more: object) -> Seen:
    url = path if not path or "://" in path else HOME + path
    return Seen(replace(Link(url, text, raw=path), **more), HOME)  # type: ignore[arg-type]


def _crawled(
    visits: Sequence[Visit], seen: Sequence[Seen] = (), waiting: Sequence[str] = (), **more: object
) -> Crawled:
    about = _visit("about")
    known = {v.url: v for v in (_visit(""), about, *visits)}
    made = Crawled(
        HOME, HOME, known, tuple(seen), tuple(HOME + w for w in waiting), Stop.EXHAUSTED, 1, 1
    )
    return replace(made, **more)  # type: ignore[arg-type]


def _findings(
    items: Sequence[Item],
    crawled: Crawled,
    readings: Mapping[str, Reading],
    today: date = TODAY,
) -> tuple[Finding, ...]:
    evaluation = Evaluation(_ruleset(*items), 2566)
    facts = Facts("", "", 2566, today, HOME, answers=crawled.visits)
    read = {HOME: _page("หน้าแรก"), **{HOME + path: r for path, r in readings.items()}}
    return evaluation.findings(crawled, read, facts)


def _judge(
    disclosure: Disclosure,
    visits: Sequence[Visit] = (),
    seen: Sequence[Seen] = (),
    readings: Mapping[str, Reading] | None = None,
    waiting: Sequence[str] = (),
    **more: object,
) -> Finding:
    crawled = _crawled(visits, seen, waiting, **more)
    return _findings([_item("O1", disclosure)], crawled, readings or {})[0]


CONTACT = _seen("ติดต่อหน่วยงาน", "c")
GOOD = _page("อีเมล saraban@x.go.th")
POOR = _page("ยินดีต้อนรับ")


# The order


def test_not_yet_due_comes_before_what_was_found() -> None:
    item = _item("O1", replace(EMAIL, period="first_half"))
    crawled = _crawled([_visit("c")], [CONTACT])
    finding = _findings([item], crawled, {"c": GOOD}, date(2023, 3, 31))[0]
    assert finding.status == Status.UNCHECKED
    assert "2023-04-01" in finding.reason.en


def test_due_today_is_judged() -> None:
    assert date(2023, 4, 1) == TODAY
    item = _item("O1", replace(EMAIL, period="first_half"))
    crawled = _crawled([_visit("c")], [CONTACT])
    assert _findings([item], crawled, {"c": GOOD})[0].status == Status.PRESENT


def test_everything_met_is_present_even_when_another_candidate_failed() -> None:
    other = _seen("ติดต่อหน่วยงาน (ใหม่)", "d")
    visits = [_visit("c"), _visit("d", Reason.SERVER_ERROR)]
    finding = _judge(EMAIL, visits, [CONTACT, other], {"c": GOOD}, stopped_by=Stop.MAX_PAGES)
    assert finding.status == Status.PRESENT
    evidence = finding.requirements[0].evidence[0]
    assert (evidence.url, evidence.quote) == (HOME + "c", "อีเมล saraban@x.go.th")


def test_requirements_may_be_met_by_several_pages() -> None:
    visits = [_visit("a"), _visit("b")]
    seen = [_seen("เบอร์ติดต่อหน่วยงาน", "a"), _seen("เบอร์ติดต่อหน่วยงาน", "b")]
    readings = {"a": _page("โทรศัพท์ 0-4400-9214"), "b": GOOD}
    finding = _judge(PHONE, visits, seen, readings)
    assert finding.status == Status.PRESENT
    assert {e.url for r in finding.requirements for e in r.evidence} == {HOME + "a", HOME + "b"}


def test_what_belongs_together_is_not_gathered_from_two_files() -> None:
    visits = [_visit("a.pdf", kind=Kind.PDF), _visit("b.pdf", kind=Kind.PDF)]
    seen = [_seen("แผนการใช้จ่ายงบประมาณ", "a.pdf"), _seen("แผนการใช้จ่ายงบประมาณ", "b.pdf")]
    readings = {"a.pdf": _pdf("แผนการใช้จ่ายงบประมาณ ปี 2564"), "b.pdf": _pdf("เรื่องอื่น ปี 2566")}
    assert _judge(PLAN, visits, seen, readings).status != Status.PRESENT


@pytest.mark.parametrize("reason", [Reason.TIMEOUT, Reason.FORBIDDEN, Reason.ROBOTS, Reason.TLS])
def test_no_start_page_is_unchecked_with_the_reason(reason: Reason) -> None:
    finding = _judge(EMAIL, [_visit("", reason)], stopped_by=Stop.UNREACHABLE)
    assert finding.status == Status.UNCHECKED
    assert say(f"reason.{reason}").th in finding.reason.th


def test_of_two_start_addresses_the_one_with_a_server_says_why() -> None:
    visits = [_visit("", Reason.CONNECT), _visit("http://x.go.th:80/", Reason.FORBIDDEN)]
    finding = _judge(EMAIL, visits, stopped_by=Stop.UNREACHABLE)
    assert say("reason.forbidden").en in finding.reason.en


def test_nothing_at_all_was_asked_for() -> None:
    crawled = replace(_crawled([]), visits={}, stopped_by=Stop.INTERRUPTED)
    finding = _findings([_item("O1", EMAIL)], crawled, {})[0]
    assert finding.status == Status.UNCHECKED
    assert say("stop.interrupted").en in finding.reason.en


def test_unread_and_as_promising_as_the_best_that_was_read_is_review() -> None:
    visits = [_visit("c"), _visit("d", Reason.SERVER_ERROR)]
    seen = [CONTACT, _seen("ติดต่อหน่วยงาน", "d")]
    finding = _judge(EMAIL, visits, seen, {"c": _page("อีเมล -", title="ติดต่อหน่วยงาน")})
    assert finding.status == Status.REVIEW
    assert say("reason.server_error").en in finding.reason.en


def test_a_scan_of_the_wanted_year_beside_the_readable_one_of_last_year_is_review() -> None:
    visits = [_visit("a.pdf", kind=Kind.PDF), _visit("b.pdf", kind=Kind.PDF)]
    seen = [
        _seen("แผนการใช้จ่ายงบประมาณ 2565", "a.pdf"),
        _seen("แผนการใช้จ่ายงบประมาณ 2566", "b.pdf"),
    ]
    scan = Reading(document=Document((), 3), problem=Problem(Reason.NO_TEXT))
    readings = {"a.pdf": _pdf("แผนการใช้จ่ายงบประมาณ ปี 2565"), "b.pdf": scan}
    finding = _judge(replace(PLAN, period="current"), visits, seen, readings)
    assert finding.status == Status.REVIEW
    assert "2566" in finding.reason.en


def test_a_scan_of_last_year_beside_the_readable_one_of_the_year_before_is_partial() -> None:
    visits = [_visit("a.pdf", kind=Kind.PDF), _visit("b.pdf", Reason.TIMEOUT)]
    seen = [
        _seen("แผนการใช้จ่ายงบประมาณ", "a.pdf"),
        _seen("แผนการใช้จ่ายงบประมาณ 2564", "b.pdf"),
    ]
    readings = {"a.pdf": _pdf("แผนการใช้จ่ายงบประมาณ ปี 2565")}
    plan = replace(PLAN, period="current")
    assert _judge(plan, visits, seen, readings).status == Status.PARTIAL


def test_unread_alone_is_review() -> None:
    assert _judge(EMAIL, [_visit("c", Reason.TIMEOUT)], [CONTACT]).status == Status.REVIEW


@pytest.mark.parametrize("raw", ["mailto:a@x.go.th", "tel:044123456", "line://ti/p/@x"])
def test_a_link_to_an_app_is_for_a_person_and_outranks_no_page(raw: str) -> None:
    link = _seen("ติดต่อหน่วยงาน", "", raw=raw)
    assert _judge(EMAIL, [], [link]).status == Status.REVIEW
    plan = _seen("แผนการใช้จ่ายงบประมาณ", "", raw=raw)
    seen = [_seen("แผนการใช้จ่ายงบประมาณ", "a.pdf"), plan]
    readings = {"a.pdf": _pdf("แผนการใช้จ่ายงบประมาณ ปี 2565")}
    beside = _judge(
        replace(PLAN, period="current"), [_visit("a.pdf", kind=Kind.PDF)], seen, readings
    )
    assert beside.status == Status.PARTIAL


def test_a_link_whose_script_nobody_can_follow_is_review() -> None:
    link = _seen("ติดต่อหน่วยงาน", "", kind=LinkKind.SCRIPT)
    assert _judge(EMAIL, [], [link]).status == Status.REVIEW


def test_a_kind_of_file_that_is_not_read_is_review() -> None:
    finding = _judge(EMAIL, [_visit("c", kind=Kind.OTHER)], [CONTACT])
    assert finding.status == Status.REVIEW
    assert say("reason.unsupported").en in finding.reason.en


def test_unread_and_less_promising_is_partial() -> None:
    visits = [_visit("c"), _visit("mail_page", Reason.SERVER_ERROR)]
    weak = _seen("หน้าอื่น", "mail_page")
    empty = _page("อีเมล", "โทร. -")
    assert _judge(EMAIL, visits, [CONTACT, weak], {"c": empty}).status == Status.PARTIAL
    seen = [_seen("เบอร์ติดต่อหน่วยงาน", "c"), weak]
    assert _judge(PHONE, visits, seen, {"c": GOOD}).status == Status.PARTIAL


def test_partial_although_the_crawl_was_cut_elsewhere() -> None:
    finding = _judge(
        PHONE,
        [_visit("c")],
        [_seen("เบอร์ติดต่อหน่วยงาน", "c")],
        {"c": GOOD},
        waiting=["news/1", "s"],
        stopped_by=Stop.MAX_PAGES,
    )
    assert finding.status == Status.PARTIAL


def test_a_better_candidate_that_the_cut_left_out_is_review() -> None:
    finding = _judge(
        PHONE,
        [_visit("c")],
        [_seen("เบอร์ติดต่อหน่วยงานอื่น ๆ และอีกมากมาย", "c"), _seen("เบอร์ติดต่อหน่วยงาน", "d")],
        {"c": GOOD},
        waiting=["d"],
        stopped_by=Stop.MAX_PAGES,
    )
    assert finding.status == Status.REVIEW


@pytest.mark.parametrize("reason", [Reason.NOT_FOUND, Reason.SOFT_404])
def test_an_announced_link_that_is_gone_is_partial(reason: Reason) -> None:
    finding = _judge(EMAIL, [_visit("c", reason)], [CONTACT])
    assert finding.status == Status.PARTIAL
    assert say(f"reason.{reason}").en in finding.reason.en


def test_an_announced_link_that_is_empty_is_partial_but_unknown_on_a_saved_page() -> None:
    tile = Seen(Link("", "ติดต่อหน่วยงาน", raw="#"), HOME)
    lost = Seen(Link("", "ติดต่อหน่วยงาน", raw=""), HOME)
    assert _judge(EMAIL, [], [tile]).status == Status.PARTIAL
    assert _judge(EMAIL, [], [lost], folder=True).status == Status.REVIEW


def test_a_dead_link_that_only_its_address_announces_is_missing() -> None:
    visits = [_visit("mail_page", Reason.NOT_FOUND)]
    assert _judge(EMAIL, visits, [_seen("หน้าอื่น", "mail_page")]).status == Status.MISSING


def test_another_host_that_cannot_be_opened_is_review() -> None:
    away = "https://docs.google.com/forms/d/1"
    for problem in (Reason.NOT_FOUND, Reason.FORBIDDEN):
        visits = [_visit(away, problem, off_site=True)]
        assert _judge(EMAIL, visits, [_seen("ติดต่อหน่วยงาน", away)]).status == Status.REVIEW


def test_another_host_is_never_held_against() -> None:
    away = "https://y.or.th/mail_page"
    visits = [_visit(away, Reason.TIMEOUT, off_site=True)]
    assert _judge(EMAIL, visits, [_seen("หน้าอื่น", away)]).status == Status.MISSING


# What suffices for "missing"


def test_nothing_anywhere_is_missing() -> None:
    finding = _judge(EMAIL)
    assert finding.status == Status.MISSING
    assert finding.requirements[0].evidence == ()


@pytest.mark.parametrize("reason", [Reason.TIMEOUT, Reason.RESET, Reason.FORBIDDEN, Reason.ROBOTS])
def test_a_page_that_failed_leaves_it_open_with_the_reason(reason: Reason) -> None:
    finding = _judge(EMAIL, [_visit("section", reason)])
    assert finding.status == Status.UNCHECKED
    assert say(f"reason.{reason}").en in finding.reason.en
    assert HOME + "section" in finding.reason.en


def test_a_leaf_or_a_file_that_failed_does_not() -> None:
    visits = [_visit("news/1", Reason.TIMEOUT), _visit("f.pdf", Reason.RESET)]
    leaves = frozenset((HOME + "news/1",))
    assert _judge(EMAIL, visits, leaves=leaves).status == Status.MISSING


def test_a_leaf_that_matches_counts() -> None:
    visits = [_visit("mail_page", Reason.TIMEOUT)]
    leaves = frozenset((HOME + "mail_page",))
    finding = _judge(EMAIL, visits, [_seen("ข่าว", "mail_page")], leaves=leaves)
    assert finding.status == Status.UNCHECKED


@pytest.mark.parametrize("path", ["section", "c.php?id=1"])
def test_a_page_that_waits_leaves_it_open(path: str) -> None:
    finding = _judge(EMAIL, waiting=[path], stopped_by=Stop.MAX_PAGES)
    assert finding.status == Status.UNCHECKED
    assert say("stop.max_pages").en in finding.reason.en


@pytest.mark.parametrize("path", ["i/photo.jpg", "a/a/a/a/a/a", "f/plan.zip"])
def test_files_and_endless_paths_that_wait_do_not(path: str) -> None:
    assert _judge(EMAIL, waiting=[path]).status == Status.MISSING


def test_a_weak_candidate_whose_reading_was_killed_leaves_it_open() -> None:
    killed = Reading(problem=Problem(Reason.UNREADABLE))
    finding = _judge(EMAIL, [_visit("mail_page")], [_seen("-", "mail_page")], {"mail_page": killed})
    assert finding.status == Status.UNCHECKED
    assert say("reason.unreadable").en in finding.reason.en


def test_a_front_page_whose_reading_was_killed_leaves_it_open() -> None:
    crawled = _crawled([])
    facts = Facts("", "", 2566, TODAY, HOME)
    killed = {HOME: Reading(problem=Problem(Reason.UNREADABLE))}
    evaluation = Evaluation(_ruleset(_item("O1", EMAIL)), 2566)
    assert evaluation.findings(crawled, killed, facts)[0].status == Status.UNCHECKED


def test_a_site_of_which_only_the_front_page_is_known_leaves_it_open() -> None:
    crawled = replace(_crawled([]), visits={HOME: _visit("")})
    item = _item("O1", EMAIL)
    assert _findings([item], crawled, {})[0].status == Status.UNCHECKED
    twin = _visit(HOME.replace("http://", "https://www."), Reason.NOT_FOUND)
    tried = replace(crawled, visits={HOME: _visit(""), twin.url: twin})
    assert _findings([item], tried, {})[0].status == Status.UNCHECKED
    assert _findings([item], replace(crawled, folder=True), {})[0].status == Status.MISSING


def test_candidates_that_were_never_judged_leave_it_open() -> None:
    paths = [f"mail_page/{n:03}" for n in range(MAX_CANDIDATES + 5)]
    seen = [_seen("หน้าอื่น", p) for p in paths]
    readings = dict.fromkeys(paths, POOR)
    visits = [_visit(p) for p in paths]
    assert _judge(EMAIL, visits, seen, readings).status == Status.UNCHECKED
    assert _judge(EMAIL, visits[:5], seen[:5], readings).status == Status.MISSING


# How well the rule itself is known


def _known(title: str, element: str) -> Disclosure:
    """The plan, of which its title and its year are known only so well."""
    require = tuple(replace(r, basis=element if r.id == "year" else title) for r in PLAN.require)
    return replace(PLAN, period="current", basis=title, require=require)


@pytest.mark.parametrize(
    ("title", "status"), [("S", Status.MISSING), ("KH", Status.MISSING), ("KM", Status.REVIEW)]
)
def test_what_nobody_confirmed_is_never_missing(title: str, status: Status) -> None:
    finding = _judge(_known(title, "S"))
    assert finding.status == status
    assert ("not confirmed" in finding.reason.en) == (status == Status.REVIEW)


@pytest.mark.parametrize(
    ("element", "status"), [("C", Status.PARTIAL), ("O", Status.REVIEW), ("KL", Status.REVIEW)]
)
def test_a_wrong_year_is_judged_by_the_basis_of_the_period(element: str, status: Status) -> None:
    seen = [_seen("แผนการใช้จ่ายงบประมาณ", "a.pdf")]
    readings = {"a.pdf": _pdf("แผนการใช้จ่ายงบประมาณ ปี 2565")}
    visits = [_visit("a.pdf", kind=Kind.PDF)]
    finding = _judge(_known("S", element), visits, seen, readings)
    assert finding.status == status
    assert finding.requirements[1].outcome == Outcome.NO


def test_a_dead_link_is_the_absence_of_the_whole() -> None:
    seen = [_seen("แผนการใช้จ่ายงบประมาณ", "a.pdf")]
    visits = [_visit("a.pdf", Reason.NOT_FOUND)]
    assert _judge(_known("S", "S"), visits, seen).status == Status.PARTIAL
    assert _judge(_known("KM", "S"), visits, seen).status == Status.REVIEW


# Months that several files cover together

MONTHLY = replace(
    PLAN,
    period="first_half",
    require=(PLAN.require[0], _want("half", "year")),
)


def _monthly(*months: str) -> Finding:
    seen = [_seen(f"แผนการใช้จ่ายงบประมาณ {m}", f"{i}.pdf") for i, m in enumerate(months)]
    visits = [_visit(f"{i}.pdf", kind=Kind.PDF) for i in range(len(months))]
    titles = {f"{i}.pdf": _pdf(f"แผนการใช้จ่ายงบประมาณ {m}") for i, m in enumerate(months)}
    return _judge(MONTHLY, visits, seen, titles)


def test_monthly_files_cover_the_half_year_together() -> None:
    months = ("ตุลาคม 2565", "พฤศจิกายน 2565", "ธันวาคม 2565", "มกราคม 2566", "กุมภาพันธ์ 2566")
    whole = _monthly(*months, "มีนาคม 2566")
    assert whole.status == Status.PRESENT
    assert len({e.url for e in whole.requirements[1].evidence}) == 6
    assert _monthly(*months).status == Status.PARTIAL
    assert _monthly(*months, "มีนาคม 2565").status == Status.PARTIAL


def test_two_quarters_make_a_half_year() -> None:
    assert _monthly("ไตรมาสที่ 1 ปีงบประมาณ 2566", "ไตรมาสที่ 2 ปีงบประมาณ 2566").status == "present"
    assert _monthly("ไตรมาสที่ 1 ปีงบประมาณ 2566").status == Status.PARTIAL
    assert _monthly("รอบ 6 เดือน ปีงบประมาณ 2566").status == Status.PRESENT
    assert _monthly("รอบ 6 เดือนหลัง ปีงบประมาณ 2566").status == Status.PARTIAL
    assert _monthly("รอบ 6 เดือน ปีงบประมาณ 2565").status == Status.PARTIAL


def test_of_two_reports_with_one_name_the_one_on_this_year_speaks_for_all() -> None:
    name = "แผนการใช้จ่ายงบประมาณ"
    seen = [_seen(name, "1.pdf"), _seen(name, "2.pdf")]
    visits = [_visit("1.pdf", kind=Kind.PDF), _visit("2.pdf", kind=Kind.PDF)]
    half = f"{name} รอบ 6 เดือน ปีงบประมาณ "
    finding = _judge(
        MONTHLY, visits, seen, {"1.pdf": _pdf(half + "2565"), "2.pdf": _pdf(half + "2566")}
    )
    assert finding.status == Status.PRESENT
    assert {e.url for r in finding.requirements for e in r.evidence} == {HOME + "2.pdf"}


# Items of several disclosures, near misses, bugs


def test_a_part_that_is_not_due_leaves_the_item_open_only_where_the_rest_is_there() -> None:
    item = _item("O1", EMAIL, replace(PLAN, period="first_half"))
    march = date(2023, 3, 31)
    there = _findings([item], _crawled([_visit("c")], [CONTACT]), {"c": GOOD}, march)[0]
    assert there.status == Status.UNCHECKED
    assert "2023-04-01" in there.reason.en
    assert _findings([item], _crawled([]), {}, march)[0].status == Status.MISSING


def _jointly(first: str, second: str) -> Finding:
    """The finding on an item of two disclosures that would have these statuses alone."""
    visits: list[Visit] = []
    seen: list[Seen] = []
    readings: dict[str, Reading] = {}
    other = replace(EMAIL, id="other", find=Find(("หนังสือถึงหน่วยงาน",), url=("other_page",)))
    for disclosure, path, how in ((EMAIL, "e", first), (other, "o", second)):
        text = disclosure.find.link_text[0]
        if how != "missing":
            seen.append(_seen(text, path))
        if how == "present":
            visits, readings = [*visits, _visit(path)], {**readings, path: GOOD}
        elif how != "missing":
            reason = Reason.NOT_FOUND if how == "partial" else Reason.TIMEOUT
            visits.append(_visit(path, reason))
    return _findings([_item("O1", EMAIL, other)], _crawled(visits, seen), readings)[0]


@pytest.mark.parametrize(
    ("first", "second", "status", "key"),
    [
        ("present", "present", Status.PRESENT, "verdict.present"),
        ("missing", "missing", Status.MISSING, "verdict.missing"),
        ("present", "missing", Status.PARTIAL, "verdict.missing"),
        ("missing", "present", Status.PARTIAL, "verdict.missing"),
        ("present", "partial", Status.PARTIAL, "verdict.dead_link"),
        ("review", "partial", Status.PARTIAL, "verdict.dead_link"),
        ("review", "present", Status.REVIEW, "verdict.unread"),
    ],
)
def test_the_joint_status_has_the_reason_of_the_part_that_decides(
    first: str, second: str, status: Status, key: str
) -> None:
    finding = _jointly(first, second)
    assert finding.status == status
    assert finding.reason.en.startswith(say(key).en.split("{")[0][:12])
    assert finding.disclosures == ("mail", "other")
    assert [r.disclosure for r in finding.requirements] == ["mail", "other"]
    assert finding.responsible == ("กองmail",)


def test_missing_beside_a_part_that_was_not_checked_is_unchecked() -> None:
    crawled = replace(_crawled([]), visits={HOME: _visit("")})
    items = [_item("O1", EMAIL, PHONE)]
    assert _findings(items, crawled, {})[0].status == Status.UNCHECKED


def test_one_finding_an_item_in_order() -> None:
    items = [_item("O9", PLAN), _item("O1", EMAIL), _item("O5", PHONE)]
    findings = _findings(items, _crawled([]), {})
    assert [f.item for f in findings] == ["O9", "O1", "O5"]


def test_a_neighbour_is_a_near_miss_beside_missing_and_gone_beside_present() -> None:
    neighbour = _seen("แผนการจัดซื้อ ปี 2566", "p")
    finding = _judge(EMAIL, [_visit("p")], [neighbour])
    assert finding.status == Status.MISSING
    assert [n.url for n in finding.near_misses] == [HOME + "p"]
    assert "another plan" in finding.near_misses[0].why.en
    present = _judge(EMAIL, [_visit("p"), _visit("c")], [neighbour, CONTACT], {"c": GOOD})
    assert present.near_misses == ()


def test_an_announced_file_that_is_another_document_is_a_near_miss_beside_missing() -> None:
    visits = [_visit("r.pdf", kind=Kind.PDF)]
    seen = [_seen("แผนการใช้จ่ายงบประมาณ", "r.pdf")]
    readings = {"r.pdf": _pdf("รายงานผล การใช้จ่าย ปี 2566")}
    finding = _judge(PLAN, visits, seen, readings)
    assert finding.status == Status.MISSING
    assert [n.url for n in finding.near_misses] == [HOME + "r.pdf"]


def test_a_check_that_raises_is_a_bug_and_a_person_has_to_look() -> None:
    """``phone`` without its ``label`` cannot run: rulefiles would have refused it."""
    broken = _disclosure("bad", "ติดต่อหน่วยงาน", _want("phone", "phone"))
    crawled = _crawled([_visit("c")], [CONTACT])
    evaluation = Evaluation(_ruleset(_item("O1", broken), _item("O2", EMAIL)), 2566)
    facts = Facts("", "", 2566, TODAY, HOME)
    findings = evaluation.findings(crawled, {HOME: POOR, HOME + "c": GOOD}, facts)
    assert [f.status for f in findings] == [Status.REVIEW, Status.PRESENT]
    assert findings[0].reason.en.endswith(say("verdict.bug").en)
    assert evaluation.bugs
    assert HOME + "c" in evaluation.bugs[0]


def test_a_menu_that_is_known_later_is_judged_like_one_known_before() -> None:
    chart = _want("mentions", "chart", phrase=("กองคลัง",), drawn=("yes",))
    rules = _ruleset(_item("O1", _disclosure("chart", "แผนผังหน่วยงาน", chart)))
    boxes = (Line("กองคลัง", "p > a"),)
    page = Page("", (), boxes, (Link(HOME + "q", "กองคลัง"),), (), (), ())
    read = {HOME: _page("หน้าแรก"), HOME + "c": Reading(page=page)}
    crawled = _crawled([_visit("c")], [_seen("แผนผังหน่วยงาน", "c")])
    facts = Facts("", "", 2566, TODAY, HOME, answers=crawled.visits)
    known = replace(facts, menu=frozenset(("กองคลัง",)))
    evaluation = Evaluation(rules, 2566)
    assert evaluation.findings(crawled, read, facts)[0].status == Status.REVIEW
    fresh = Evaluation(rules, 2566).findings(crawled, read, known)
    assert fresh[0].status == Status.PARTIAL
    assert evaluation.findings(crawled, read, known) == fresh
