"""The terminal: alignment, hostile words, pipes, old code pages; and the live progress."""

from __future__ import annotations

import io
import unicodedata
from dataclasses import replace

import pytest
from rich.cells import cell_len
from rich.console import Console

from oitcheck.model import ScanResult
from oitcheck.report import join
from oitcheck.report.progress import EVERY, Progress
from oitcheck.report.standing import points
from oitcheck.report.table import print_table, wrap
from oitcheck.texts import Lang, Text
from tests.report.samples import every_status, hostile, result, year_result


def _printed(made: ScanResult, lang: Lang = "th", width: int = 80, encoding: str = "utf-8") -> str:
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="\n")
    print_table(join(made), Console(file=file, width=width), lang)
    file.flush()
    return raw.getvalue().decode(encoding)


def _unmarked(line: str) -> str:
    """A line as cells: what stands above and below a letter takes none."""
    return "".join(c for c in line if unicodedata.category(c) != "Mn")


@pytest.mark.parametrize("lang", ["th", "en"])
@pytest.mark.parametrize("width", [80, 100, 200])
def test_no_line_is_wider_than_the_screen(lang: Lang, width: int) -> None:
    assert all(cell_len(line) <= width for line in _printed(result(), lang, width).splitlines())


def test_columns_are_straight_in_thai() -> None:
    lines = [_unmarked(line) for line in _printed(result()).splitlines()]
    starts = {
        line.index(mark)
        for line in lines
        for mark in "●◐✕◆○"
        if line.startswith("O") and mark in line
    }
    assert len(starts) == 1


def test_a_result_in_one_look() -> None:
    text = _printed(result(), width=160)
    for words in ("O28", "✕ ไม่พบบนเว็บไซต์ ณ วันที่ตรวจ", "พบหน้าติดต่อเรา แต่ไม่มีหมายเลขโทรสาร"):
        assert words in text
    assert "พบครบ 1 · ไม่ตรงเกณฑ์ 1 · ไม่พบ 1" in text
    assert "มิใช่ผลการประเมิน ITA" in text
    assert "ค่าประมาณ OIT" not in text
    assert "ข้อแนะนำ (ไม่มีผลต่อข้อใด): ถาม-ตอบ ไม่พบ" in text


@pytest.mark.parametrize("lang", ["th", "en"])
@pytest.mark.parametrize("width", [80, 120])
def test_a_whole_year_fits_a_hundred_lines(lang: Lang, width: int) -> None:
    lines = _printed(year_result(), lang, width).splitlines()
    assert len(lines) <= 100
    assert all(cell_len(line) <= width for line in lines)


def test_a_whole_year_says_what_it_means() -> None:
    text = _printed(year_result(), width=100)
    score = year_result().score
    assert score.estimate is not None
    for words in (
        "เหลืออีก 20 วันจะปิดรับข้อมูล (30 เมษายน 2565)",
        "9.2 การบริหารงาน · พบครบ 4 จาก 8 ข้อ",
        f"ค่าประมาณ OIT {points(score.estimate)} จาก 100 (ต่ำสุด {points(score.lowest)}",
        "ตัวชี้วัดที่ 10: ",
        "คะแนน ITA",
        "มิใช่ผลการประเมินและมิใช่คะแนน",
        "* เกณฑ์ข้อนี้ยังไม่ยืนยันจากคู่มือปีนี้",
    ):
        assert words in text
    rows = {line.split()[0]: line for line in text.splitlines() if line.startswith("O")}
    assert "ต้องเปิดดู*" in rows["O10"]
    assert "1.25" in rows["O16"]
    assert "1.25" not in rows["O17"], "nothing is lost there"
    assert "เหตุผลของ O2" in rows["O2"]


def test_an_estimate_that_cannot_be_given_is_a_dash() -> None:
    made = year_result()
    text = _printed(replace(made, score=replace(made.score, estimate=None)))
    assert "ค่าประมาณ OIT – จาก 100" in text


def test_a_long_reason_is_cut_on_the_terminal() -> None:
    long = replace(every_status()[1], reason=Text("ยังขาดอีกมาก " * 60, "much is lacking " * 60))
    text = _printed(result([long]))
    assert "…" in text
    assert text.count("ยังขาดอีกมาก") < 15
    assert all(cell_len(line) <= 80 for line in text.splitlines())


def test_hostile_words_are_only_words() -> None:
    text = _printed(hostile(), width=300)
    assert "[/red]" in text
    assert "<script>" in text
    assert "[U+202E]" in text
    assert "owned" not in text
    assert not [c for c in text if unicodedata.category(c) in ("Cc", "Cs") and c != "\n"]


def test_a_pipe_gets_no_colour_and_an_old_code_page_plain_shapes() -> None:
    assert "\x1b" not in _printed(result())
    text = _printed(result(), encoding="cp874")
    assert "[x]" in text
    assert "✕" not in text


@pytest.mark.parametrize("width", [5, 8, 20])
@pytest.mark.parametrize(
    "text",
    ["ข้อมูลผู้บริหารที่ติดต่อได้ทั้งหมดน้ำประปา", "https://x.example/" + "a" * 50, "เ" * 30, "", " a  b "],
)
def test_wrapping_loses_nothing_and_keeps_clusters(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(cell_len(line) <= width for line in lines)
    assert not [line for line in lines if line and line[0] in "ะาำๆฯ่้๊๋็์ัิีึืุู"]


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_log_gets_one_line_every_few_seconds() -> None:
    clock, file = Clock(), io.StringIO()
    with Progress(Console(file=file, width=40), "th", clock=clock) as progress:
        progress.stage(Text("เริ่มตรวจ [red]", "Starting"))
        progress.decided(2, 6, ["[/b] ข้อมูลผู้บริหาร\x1b[31m", "b", "c", "d"])
        for page in range(100):
            clock.now += 0.3
            progress.visited("https://x.example/\x1b]0;owned\x07", page, 7)
    lines = file.getvalue().splitlines()
    assert lines[0] == "เริ่มตรวจ [red]"
    assert 4 <= len(lines) - 1 <= 30 / EVERY
    assert "ตัดสินแล้ว 2/6 ข้อ" in lines[1]
    assert "กำลังหา [/b] ข้อมูลผู้บริหาร, b, c +1" in lines[1]
    assert "\x1b" not in file.getvalue()


def test_quiet_says_nothing() -> None:
    clock, file = Clock(), io.StringIO()
    with Progress(Console(file=file), "en", quiet=True, clock=clock) as progress:
        progress.stage(Text("ก", "a"))
        clock.now = 60
        progress.visited("https://x.example/", 1, 1)
    assert file.getvalue() == ""


def test_a_terminal_gets_a_live_block_that_fits() -> None:
    file = io.StringIO()
    console = Console(file=file, width=60, force_terminal=True, color_system=None)
    with Progress(console, "en") as progress:
        progress.stage(Text("กำลังเปิดหน้า", "Reading pages"))
        progress.decided(1, 6, ["[/red] Contact"])
        progress.visited("https://x.example/" + "a" * 200, 12, 3)
    text = file.getvalue()
    for words in ("Reading pages", "12 pages seen", "1/6 items decided", "[/red] Contact", "aaa…"):
        assert words in text


def test_the_rules_and_the_day_that_was_judged_for() -> None:
    made = result()
    assert "ปีงบประมาณ" in _printed(made).splitlines()[2]
    assert "ตัดสิน ณ วันที่" not in _printed(replace(made, options={}))
    asked = replace(made, options={**made.options, "today": "2023-05-02"})
    assert "ตัดสิน ณ วันที่ 2 พฤษภาคม 2566" in _printed(asked)
    assert "judged as of 2 May 2023" in _printed(asked, "en")


def test_while_pictures_are_taken_nothing_is_looked_for_any_more() -> None:
    file = io.StringIO()
    times = iter(range(0, 1000, 10))
    with Progress(Console(file=file), "en", clock=lambda: float(next(times))) as progress:
        progress.decided(2, 6, ["Contact information"])
        progress.picturing("http://x.go.th/contact", 3, 9)
    last = file.getvalue().strip().splitlines()[-1]
    assert "picture 4/9" in last
    assert "Contact information" not in last
