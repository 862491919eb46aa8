"""``report.html``: what it says, and that nothing from a site gets out of its place."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from oitcheck.model import BASES, Coverage, CoverageProblem, Reason, ScanResult, Status, Stop
from oitcheck.report import RENDERERS, join
from oitcheck.report.html import both
from oitcheck.report.standing import points
from oitcheck.texts import STATUS, Text, say
from tests.report.samples import (
    HOME,
    HOSTILE,
    coverage,
    every_status,
    hostile,
    result,
    year_result,
)

NEVER = {"iframe", "object", "embed", "form", "base", "img", "audio", "video", "frame", "applet"}


class Tags(HTMLParser):
    """Every tag with its attributes, the visible text, the inline sheets and scripts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.inline: dict[str, list[str]] = {"style": [], "script": []}
        self.inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.inside = tag if tag in self.inline else ""

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""

    def handle_data(self, data: str) -> None:
        (self.inline[self.inside] if self.inside else self.words).append(data)

    @property
    def links(self) -> list[dict[str, str | None]]:
        return [attrs for tag, attrs in self.tags if tag == "a"]


def _page(made: ScanResult) -> str:
    page = RENDERERS["html"].render(join(made))
    assert isinstance(page, str)
    return page


def _words(made: ScanResult) -> str:
    return re.sub(r"\s+", " ", " ".join(Tags(_page(made)).words))


def test_nothing_of_a_hostile_site_becomes_markup() -> None:
    tags = Tags(_page(hostile()))
    assert not NEVER & {tag for tag, _ in tags.tags}
    assert [tag for tag, _ in tags.tags].count("script") == 1
    assert not [a for _, attrs in tags.tags for a in attrs if a.startswith("on") or a == "style"]
    assert HOSTILE[0] in "".join(tags.words), "it is shown as text"


def test_links_of_a_hostile_site_lead_nowhere() -> None:
    own = {"visited.csv", "result.json"}
    for page in (_page(hostile()), _page(result())):
        for link in Tags(page).links:
            href = link["href"] or ""
            assert href in own or href.startswith(("#", "http://", "https://")), href
            if href.startswith("http"):
                assert link["rel"] == "noopener noreferrer nofollow"
                assert "target" not in link
    assert not [a for a in Tags(_page(hostile())).links if (a["href"] or "").startswith("http")]


def test_control_characters_go_and_overrides_show() -> None:
    page = _page(hostile())
    assert not re.search(
        r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]", page
    )
    assert "[U+202E]gpj.exe" in page
    assert "owned" not in page


def test_the_policy_allows_exactly_what_is_inline() -> None:
    tags = Tags(_page(hostile()))
    policy = next(
        a["content"] for t, a in tags.tags if a.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy
    assert "default-src 'none'" in policy
    for text in (*tags.inline["style"], *tags.inline["script"]):
        digest = b64encode(sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy


def test_the_name_of_the_agency_cannot_leave_the_style_sheet() -> None:
    page = _page(result(site=replace(result().site, name='x"}</style><b>')))
    sheet = Tags(page).inline["style"]
    assert len(sheet) == 1
    assert 'content:"' + "".join(f"\\{ord(c):06x}" for c in 'x"}</style><b>') + '"' in sheet[0]


def test_a_screenshot_outside_of_the_evidence_folder_is_not_linked() -> None:
    assert "etc/passwd" not in _page(hostile())


def test_folders_link_to_their_files_and_sites_do_not() -> None:
    one = CoverageProblem("file:///home/x/a.html", Reason.UNREADABLE, "", "")
    problems = replace(coverage(), problems=(one,))
    folder = replace(result().site, start_url="file:///home/x/", host="")
    assert 'href="file:///home/x/a.html"' in _page(result(site=folder, coverage=problems))
    assert 'href="file:' not in _page(result(coverage=problems))


def test_the_page_says_what_every_format_must_say() -> None:
    words = _words(result())
    assert "ผลตรวจเบื้องต้นโดยโปรแกรม มิใช่ผลการประเมิน ITA ของสำนักงาน ป.ป.ช." in words
    assert "1 เมษายน 2566 เวลา 09.00 น." in words
    assert "กรุงเทพฯ (เครือข่าย 4G)" in words
    assert "หน้าที่เปิดดู 143 หน้า เอกสาร 18 ฉบับ; จบเพราะเปิดครบทุกหน้าที่พบ" in words
    for status in Status:
        assert STATUS[f"status.{status.value}"].th in words


@pytest.mark.parametrize("words", [
    "เลขที่ 99 หมู่ที่ 4", "ติดต่อเรา", "address > p:nth-child(2)", "พบคำว่า “โทรสาร” แต่ช่องหมายเลขว่างอยู่",
    "พบนโยบายการบริหารทรัพยากรบุคคล ปี 2565 แต่ไม่ใช่รายงานผล", "สำนักปลัด", "2.50 คะแนน จาก 100",
    "O5 ของปี 2565 คือ O3 ของปี 2568", "แล้ววางลิงก์ไว้ในเมนูหลัก", "ใบรับรองความปลอดภัยหมดอายุ",
    "เครื่องแม่ข่ายตอบช้าเกินกำหนด", "แผนงบ-2566.pdf",
])  # fmt: skip
def test_the_page_shows(words: str) -> None:
    assert words in _words(result())


def test_every_item_can_be_reached_from_the_table() -> None:
    tags = Tags(_page(result()))
    ids = [attrs["id"] for _, attrs in tags.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    anchors = [(a["href"] or "")[1:] for a in tags.links if (a["href"] or "").startswith("#")]
    assert set(anchors) <= set(ids)
    assert {"item-O28", "item-O5"} <= set(anchors)


def _coverage(stop: Stop, count: int = 0) -> Coverage:
    one = CoverageProblem(HOME, Reason.TIMEOUT, "", "")
    return replace(coverage(), stopped_by=stop, problems=(one,) * count)


def test_what_was_cut_short_is_said_first() -> None:
    assert "อ่านเว็บไซต์ไม่จบ" in _words(result(coverage=_coverage(Stop.MAX_PAGES)))
    assert "จึงยังสรุปไม่ได้ว่าพบหรือไม่พบ" in _words(result(coverage=_coverage(Stop.UNREACHABLE)))
    assert "อ่านเว็บไซต์ไม่จบ" not in _words(result())


def test_a_long_list_of_problems_is_cut_with_a_word_about_the_rest() -> None:
    page = _page(result(coverage=_coverage(Stop.EXHAUSTED, 207)))
    assert page.count("เครื่องแม่ข่ายตอบช้าเกินกำหนด</span>") <= 201
    assert "ยังมีอีก 7 แห่ง" in page
    assert "เปิดและอ่านได้ทุกที่อยู่" in _words(result(coverage=_coverage(Stop.EXHAUSTED)))


def test_robots_and_another_day_are_said() -> None:
    assert "robots.txt" not in _words(result())
    options = {"ignore_robots": True, "today": "2023-04-30"}
    words = _words(result(options=options))
    assert "(robots.txt)" in words
    assert "30 เมษายน 2566" in words
    assert "ไม่ได้ระบุ" in words


def test_a_whole_year_shows_its_estimate() -> None:
    made = year_result()
    words = _words(made)
    score = made.score
    assert score.estimate is not None
    assert f"ได้ค่าประมาณ {points(score.estimate)} คะแนน" in words
    assert f"ต่ำสุด {points(score.lowest)} สูงสุด {points(score.highest)} คะแนน" in words
    assert "มิใช่ผลการประเมินและมิใช่คะแนนของสำนักงาน ป.ป.ช." in words
    assert "ตัวชี้วัดที่ 9" in words
    assert "9.5 การส่งเสริมความโปร่งใส" in words


def test_six_items_show_counts_and_no_estimate() -> None:
    tags = Tags(_page(result()))
    assert not [1 for _, attrs in tags.tags if attrs.get("class") == "score"]
    assert "พบครบ 1 จาก 6 ข้อ" in _words(result())
    assert "ต่ำสุด" not in _words(result())


def test_a_year_in_which_a_sub_indicator_is_open_has_bounds_and_no_estimate() -> None:
    made = year_result()
    words = _words(replace(made, score=replace(made.score, estimate=None)))
    assert "ยังประมาณคะแนน OIT ไม่ได้" in words


def test_where_nobody_knows_what_items_are_worth_none_is_called_more_valuable() -> None:
    assert "คะแนนมากก่อน" in _words(year_result())
    report = join(result())
    worthless = replace(report, items=tuple(replace(i, worth=0.0) for i in report.items))
    words = str(RENDERERS["html"].render(worthless))
    assert "คะแนนมากก่อน" not in words
    assert "เรียงจากข้อที่ต้องแก้ไขก่อน" in words


def test_what_is_lost_is_told_in_points_of_oit_and_of_ita() -> None:
    words = _words(year_result())
    assert "ข้อนี้ทำให้เสีย What it costs" in words
    assert "1.25 คะแนน จาก 100 คะแนนของ OIT เท่ากับ 0.50 คะแนนของ ITA" in words
    assert "ข้อนี้อาจทำให้เสีย" in words
    unknown = replace(every_status()[4], points=0.0)
    nothing = RENDERERS["html"].render(join(result([unknown])))
    assert "คะแนนของ OIT" not in str(nothing)


def test_a_weak_basis_is_told_where_it_decides() -> None:
    words = _words(year_result())
    weak = "เกณฑ์ข้อนี้ยังไม่ยืนยันจากคู่มือปีนี้ (ที่มา: "
    assert weak + "KM ความรู้ของผู้จัดทำ" in words
    assert weak + "O สังเกตจากเว็บไซต์" in words
    assert "(คู่มือ 2565 หน้า 12)" in words
    assert "ที่มา: C ข้อความของปีอื่น" in words, "another basis than that of the item"
    for code in BASES:
        assert say(f"rules.basis.{code}").th in words


def test_the_calendar_is_told_at_the_top() -> None:
    words = _words(year_result())
    assert words.index("เหลืออีก 20 วันจะปิดรับข้อมูล") < words.index("ผลโดยสรุป")
    assert "ชี้แจงเพิ่มเติม: ยังไม่ทราบวัน" in words


def test_advice_comes_after_the_items_with_its_links() -> None:
    words = _words(result())
    assert words.index("ข้อแนะนำ ไม่มีผลต่อข้อใด") > words.index("ผลตรวจรายข้อ")
    assert "เพิ่มช่องถาม-ตอบ" in words
    links = {a["href"] for a in Tags(_page(result())).links}
    assert {"https://www.facebook.com/x", HOME + "contact"} <= links
    assert "ข้อแนะนำ ไม่มีผลต่อข้อใด" not in _words(result(advice=()))


@pytest.mark.parametrize("words", [
    "มีทางกดไปถึงจากหน้าแรก", "ไม่มีทางกดไปถึงจากหน้าแรก", "ยังไม่ทราบว่ากดไปถึงจากหน้าแรกได้หรือไม่",
    "ไม่ได้ให้ที่อยู่", "หน่วยงานตอบว่า มี", "The agency answered no", HOME + "dead",
])  # fmt: skip
def test_what_the_agency_handed_in_is_shown(words: str) -> None:
    assert words in _words(year_result())


def test_exempt_items_are_listed_with_their_reason() -> None:
    words = _words(year_result())
    assert "ไม่นับในค่าประมาณ 1 ข้อ" in words
    assert words.count("เหตุผลของ O2 ") == 2


def test_a_year_jumps_from_its_list_to_every_item() -> None:
    tags = Tags(_page(year_result()))
    targets = {a["href"] for a in tags.links}
    assert {f"#item-O{number}" for number in range(1, 44)} <= targets
    assert [t for t, a in tags.tags if a.get("class") == "group"] == ["tr"] * 7


def test_the_year_is_said_once() -> None:
    assert "ปีงบประมาณ 2565 ปีงบประมาณ" not in _words(year_result())
    assert "(เลขข้อตามปี 2565) ปีงบประมาณ พ.ศ. 2566" in _words(result())


def test_english_is_marked_as_english() -> None:
    assert both(Text("ก", "a")) == '<span class="th">ก</span><span class="en" lang="en">a</span>'
    assert both(Text("ก<", "")) == "ก&lt;"
    assert both(Text("", "a")) == '<span lang="en">a</span>'


def test_the_page_is_small() -> None:
    assert len(_page(result()).encode()) < 200_000


def test_a_long_name_is_cut_before_a_letter_and_shows_it() -> None:
    name = "ที่" * 60
    sheet = Tags(_page(result(site=replace(result().site, name=name)))).inline["style"][0]
    written = sheet.split('@top-left{content:"')[1].split('"')[0]
    shown = "".join(chr(int(code, 16)) for code in written.split("\\")[1:])
    assert shown == "ที่" * 39 + "…"


def test_what_the_agency_has_to_hear_first_stands_at_the_top_once_a_kind() -> None:
    page = _page(result())
    top, rest = page.split('id="glance"', 1)
    assert top.count("หน้านี้ถูกบุกรุก") == 1
    assert f"{HOME}news/7" in top
    assert f"{HOME}news/8" in top
    assert top.index("หน้านี้ถูกบุกรุก") < top.index("ใบรับรองความปลอดภัยหมดอายุ")
    assert "หน้านี้ถูกบุกรุก" not in rest
    assert say("remark.encoding").th in rest


def test_addresses_without_end_are_told_with_their_number() -> None:
    words = _words(result())
    assert say("trap.calendar").th in words
    assert "9968" in words.replace(",", "")
    assert say("trap.growing").en in words


def test_evidence_from_a_host_that_is_not_proven_says_so() -> None:
    assert say("flaw.certificate_host").th in _words(hostile())
    assert say("flaw.certificate_host").th not in _words(result())
