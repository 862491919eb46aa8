"""The real Tesseract on real pages: what it reads, how sure it is, and that it can be stopped."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from oitcheck.model import UNREAD, Problem, Reason
from oitcheck.reading.heard import Recognised, recognised
from oitcheck.reading.ink import Grey
from oitcheck.reading.ocr import MIN_CONFIDENCE, Lack, Tesseract
from oitcheck.reading.raster import render_image, render_page
from oitcheck.thai.phones import phones
from oitcheck.thai.skeleton import skeleton
from oitcheck.thai.text import key

PLAN = Path(__file__).resolve().parents[2] / "oitcheck" / "demo" / "files" / "budget-plan-2566.pdf"
FONT = Path("/usr/share/fonts/truetype/tlwg/Laksaman.ttf")
HEAD = (
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
)


def without(what: str) -> None:
    """Skip on a machine that lacks something; fail in CI, which installs it."""
    (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{what} is not installed here")


@pytest.fixture(scope="session")
def tesseract() -> Tesseract:
    engine = Tesseract()
    if not engine.available:
        without(f"Tesseract ({engine.lack})")
    return engine


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("ภาพ")


def top_of_plan(pages: Path) -> Path:
    """The first lines of the budget plan of the demo."""
    path = pages / "plan.pgm"
    if not path.exists():
        assert render_page(str(PLAN), 1, str(path)) is None
        with Image.open(path) as page:
            page.crop((0, 0, page.width, 620)).save(path, "PPM")
    return path


def written(pages: Path, *lines: str) -> Path:
    """A picture of a few lines."""
    if not FONT.exists():
        without("the font Laksaman (fonts-thai-tlwg)")
    image = Image.new("L", (1500, 60 + 90 * len(lines)), 255)
    font = ImageFont.truetype(str(FONT), 48)
    for number, line in enumerate(lines):
        ImageDraw.Draw(image).text((60, 30 + 90 * number), line, 0, font)
    image.save(pages / "written.png")
    assert render_image(str(pages / "written.png"), str(pages / "written.pgm")) is None
    return pages / "written.pgm"


def noise(pages: Path, side: int) -> Path:
    path = pages / f"noise{side}.pgm"
    path.write_bytes(b"P5\n%d %d\n255\n" % (side, side) + os.urandom(side * side))
    return path


def read(engine: Tesseract, image: Path, deadline: float = 30.0) -> Recognised:
    answer = engine.read(image, deadline)
    assert isinstance(answer, Recognised)
    return answer


def bare(text: str) -> str:
    return skeleton(key(text))


def children() -> list[str]:
    return [c.name() for c in psutil.Process().children(recursive=True) if c.is_running()]


def test_a_page_is_read_and_sure(tesseract: Tesseract, pages: Path) -> None:
    answer = read(tesseract, top_of_plan(pages))
    for phrase in ("แผนการใช้จ่ายงบประมาณ", "องค์การบริหารส่วนตำบล", "ประจำปีงบประมาณ"):
        assert bare(phrase) in bare(answer.text)
    assert "2566" in answer.text
    assert len(answer.text.splitlines()) > 3
    assert MIN_CONFIDENCE < answer.confidence <= 100


def test_a_spoilt_page_is_not_sure(tesseract: Tesseract, pages: Path) -> None:
    with Image.open(top_of_plan(pages)) as page:
        small = page.resize((page.width // 9, page.height // 9))
        small.resize(page.size).save(pages / "spoilt.pgm", "PPM")
    assert read(tesseract, pages / "spoilt.pgm").confidence < MIN_CONFIDENCE


def test_an_empty_page_has_no_text(tesseract: Tesseract, pages: Path) -> None:
    Image.new("L", (900, 900), 255).save(pages / "empty.pgm", "PPM")
    assert read(tesseract, pages / "empty.pgm") == Recognised("", 0.0)


def test_addresses_numbers_and_e_mail(tesseract: Tesseract, pages: Path) -> None:
    lines = ("โทรศัพท์ 0-3234-1768 โทรสาร 0-3234-1769", "อีเมล saraban@nampu.go.th พ.ศ. 2566")
    answer = read(tesseract, written(pages, *lines))
    assert [phone.digits for phone in phones(answer.text)] == ["032341768", "032341769"]
    assert "saraban@nampu.go.th" in answer.text
    assert "2566" in answer.text


def test_years_in_thai_digits_are_read_in_the_picture(tesseract: Tesseract, pages: Path) -> None:
    lines = "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๗ - ๒๕๗๐)", "พ.ศ. ๒๕๖๙"
    text = read(tesseract, written(pages, *lines)).text
    assert [word for word in ("๒๕๖๖", "๒๕๖๗", "๒๕๗๐", "๒๕๖๙") if word not in text] == []
    assert UNREAD not in text


def test_thai_digits_that_are_not_sure_are_never_taken_for_read(
    tesseract: Tesseract, pages: Path
) -> None:
    with Image.open(written(pages, "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖")) as page:
        page.filter(ImageFilter.GaussianBlur(5)).save(pages / "blurred.pgm", "PPM")
    text = read(tesseract, pages / "blurred.pgm").text
    assert not [number for number in re.findall(r"\d+", text) if number != "๒๕๖๖"]


def test_it_is_stopped_at_the_deadline_and_nothing_is_left(
    tesseract: Tesseract, pages: Path
) -> None:
    start = time.monotonic()
    assert tesseract.read(noise(pages, 4000), 1.0) == Problem(Reason.OCR_LIMIT, "too slow")
    assert time.monotonic() - start < 1.0 + 5
    assert "tesseract" not in children()


@pytest.mark.skipif(os.name == "nt", reason="a shell script as program")
def test_what_the_program_started_dies_with_it(pages: Path) -> None:
    script, seconds = pages / "tesseract", f"{os.getpid()}987"
    script.write_text(
        "#!/bin/sh\ncase $1 in --version) echo tesseract 5.0;; --list-langs) echo tha;;\n"
        f"*) sleep {seconds} & sleep {seconds};; esac\n"
    )
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    Image.new("L", (9, 9), 255).save(pages / "dot.pgm", "PPM")
    answer = Tesseract(script).read(pages / "dot.pgm", 0.5)
    assert answer == Problem(Reason.OCR_LIMIT, "too slow")
    time.sleep(0.2)
    assert not [p for p in psutil.process_iter(["cmdline"]) if seconds in (p.info["cmdline"] or ())]


def test_closing_ends_what_runs(pages: Path, tesseract: Tesseract) -> None:
    engine = Tesseract(tesseract.program)
    assert engine.available
    timer = threading.Timer(0.7, engine.close)
    timer.start()
    start = time.monotonic()
    assert isinstance(engine.read(noise(pages, 4000), 60.0), Problem)
    assert time.monotonic() - start < 6
    assert engine.read(top_of_plan(pages), 60.0) == Problem(Reason.OCR_LIMIT, "stopped")
    timer.join()


def test_too_little_memory_is_a_problem(tesseract: Tesseract, pages: Path) -> None:
    answer = Tesseract(tesseract.program, memory=20_000_000).read(top_of_plan(pages), 30.0)
    assert isinstance(answer, Problem)
    assert answer.reason == Reason.UNREADABLE
    assert "tesseract" not in children()


def test_only_drawn_pictures_are_given_to_it(tesseract: Tesseract, pages: Path) -> None:
    (pages / "list.txt").write_text(f"{top_of_plan(pages)}\nhttp://127.0.0.1:9/a.png\n", "utf-8")
    answer = tesseract.read(pages / "list.txt", 10.0)
    assert answer == Problem(Reason.UNREADABLE, "not drawn by raster")
    answer = tesseract.read(pages / "gone.pgm", 10.0)
    assert answer == Problem(Reason.UNREADABLE, "FileNotFoundError")


def test_a_missing_program(pages: Path, tmp_path: Path) -> None:
    for program in (tmp_path / "no" / "tesseract", tmp_path, Path(sys.executable)):
        engine = Tesseract(program)
        assert not engine.available
        assert engine.lack == Lack.MISSING
        assert engine.read(pages, 1.0) == Problem(Reason.NO_OCR, "missing")


def test_no_program_in_the_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        monkeypatch.delenv(variable, raising=False)
    assert Tesseract().lack == Lack.MISSING


def test_the_usual_place_on_windows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    place = tmp_path / "Tesseract-OCR" / "tesseract.exe"
    place.parent.mkdir()
    place.touch()
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path))
    assert Tesseract().program == place


def data_of(tesseract: Tesseract) -> Path:
    listing = subprocess.check_output([str(tesseract.program), "--list-langs"], text=True)
    return Path(listing.split('"')[1])


def test_missing_languages(
    tesseract: Tesseract, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pages: Path
) -> None:
    data = data_of(tesseract)
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    without_any = Tesseract()
    assert without_any.version == tesseract.version
    assert without_any.lack == Lack.NO_THAI
    assert without_any.read(top_of_plan(pages), 5.0) == Problem(Reason.NO_OCR, "no Thai")
    shutil.copy(data / "eng.traineddata", tmp_path)
    assert Tesseract().lack == Lack.NO_THAI
    shutil.copy(data / "tha.traineddata", tmp_path)
    assert Tesseract().available
    assert Tesseract().engine == tesseract.engine


def test_thai_alone_will_do(
    tesseract: Tesseract, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pages: Path
) -> None:
    shutil.copy(data_of(tesseract) / "tha.traineddata", tmp_path)
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    engine = Tesseract()
    assert engine.engine != tesseract.engine
    assert bare("แผนการใช้จ่าย") in bare(read(engine, top_of_plan(pages)).text)


def row(text: str, sure: float, left: int, line: int = 1, width: int = 20) -> str:
    return f"5\t1\t1\t1\t{line}\t1\t{left}\t0\t{width}\t20\t{sure}\t{text}"


def table(*rows: str) -> str:
    return "\n".join([HEAD, "1\t1\t0\t0\t0\t0\t0\t0\t900\t900\t-1\t", *rows, ""])


def test_confidence_counts_each_letter_once() -> None:
    answer = recognised(table(row("กข", 90, 0), row("ค", 60, 20), row("ง", -1, 40)))
    assert answer == Recognised("กขค", 80.0)


def test_spaces_stand_where_the_picture_has_gaps() -> None:
    thai = [row("ก", 99, 0), row("ข", 99, 28), row("ค", 99, 70)]
    assert recognised(table(*thai)).text == "กข ค"
    latin = [row("ก", 99, 0), row("a", 99, 28), row("b", 99, 48)]
    assert recognised(table(*latin)).text == "ก ab"


def test_lines_are_kept_and_sara_am_is_one_letter() -> None:
    rows = [row("น", 99, 0), row("ํ", 99, 20), row("า", 99, 30), row("ก", 99, 0, line=2)]
    assert recognised(table(*rows)).text == "นำ\nก"


@pytest.mark.parametrize(
    ("number", "sure", "shown"),
    [
        ("2566", 95, "2566"),
        ("2566", 79, UNREAD * 4),
        ("๒๕๒๒", 97, UNREAD * 4),
        ("๒๕99", 97, UNREAD * 4),
        ("0-3234-1768", 97, "0-3234-1768"),
        ("0-3234-1๓68", 97, f"{UNREAD}-{UNREAD * 4}-{UNREAD * 4}"),
        ("1,250,000.00.", 50, f"{UNREAD},{UNREAD * 3},{UNREAD * 3}.{UNREAD * 2}."),
    ],
)
def test_numbers_that_are_not_sure_are_not_shown(number: str, sure: float, shown: str) -> None:
    assert recognised(table(row(number, sure, 0))).text == shown


def test_one_weak_digit_takes_its_number_and_no_other() -> None:
    rows = [row("25", 95, 0), row("66", 40, 20), row("ปี", 95, 90), row("2565", 95, 130)]
    assert recognised(table(*rows)).text == f"{UNREAD * 4} ปี 2565"


def test_no_space_stands_before_a_mark_or_behind_a_leading_vowel() -> None:
    rows = [
        row("จ", 99, 0),
        row("่", 99, 40),
        row("า", 99, 80),
        row("เ", 99, 140),
        row("ง", 99, 190),
    ]
    assert recognised(table(*rows)).text == "จ่ า เง"


def test_a_word_where_a_year_should_stand_is_left_where_the_picture_shows_none() -> None:
    rows = [row("ป", 99, 0), row("ี", 99, 20), row("Isao", 99, 80, width=80)]
    blank = Grey(400, 60, b"\xff" * 24_000)
    assert recognised(table(*rows), blank).text == recognised(table(*rows)).text == "ปี Isao"


@pytest.mark.parametrize("tsv", ["", HEAD, "5\t1\tx", "nonsense"])
def test_a_table_without_words(tsv: str) -> None:
    assert recognised(tsv) == Recognised("", 0.0)
