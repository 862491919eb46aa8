"""Scans are read only where an undecided item needs them, within a budget, and once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest

from oitcheck.model import Finding, Outcome, Problem, Reason, Status
from oitcheck.reading.ocr import Recognised
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, Scan, scan_site
from oitcheck.submission import Row
from oitcheck.web.seams import SystemClock
from tests.reading.made_pdfs import picture_pdf, scanned, sound
from tests.reading.pdf_writer import Picture

AGENCY = "องค์การบริหารส่วนตำบลทดสอบ"
PLAN = (
    f"{AGENCY}\nแผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2566\n"
    "งบบุคลากร 4,210,300.00\nงบดำเนินงาน 3,552,575.00\nงบลงทุน 1,250,000.00"
)
OPTIONS = Options(fiscal_year=2566, today=date(2023, 4, 1))


@dataclass
class Reads:
    """An engine that says what it is told to; a picture is known by its first byte."""

    says: dict[int, Recognised | Problem]
    lack: str | None = None
    engine: str = "told"
    read_: list[int] = field(default_factory=list)

    @property
    def available(self) -> bool:
        return self.lack is None

    def read(self, image: Path, deadline: float) -> Recognised | Problem:
        body = image.read_bytes().split(b"255\n", 1)[1]
        shade = body[len(body) // 2]
        self.read_.append(shade)
        return self.says.get(shade, Recognised("", 0.0))

    def close(self) -> None:
        """Nothing runs."""


def grey(shade: int) -> Picture:
    return Picture(bytes([shade]) * 40_000, 200, 200)


def page(title: str, body: str) -> str:
    return f"<html><head><title>{title}</title></head><body><p>{AGENCY}</p>{body}</body></html>"


def site(folder: Path, files: dict[str, bytes], body: str = "") -> Path:
    links = body or "<a href='plan.pdf'>แผนการใช้จ่ายงบประมาณ ประจำปี 2566</a>"
    (folder / "index.html").write_text(page(AGENCY, links), "utf-8")
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def scan(folder: Path, engine: Reads, options: Options = OPTIONS) -> Scan:
    return scan_site(str(folder), load_ruleset("core"), options, engine=engine)


def on(scanned: Scan, disclosure: str = "budget_plan") -> Finding:
    return next(f for f in scanned.result.findings if disclosure in f.disclosures)


def test_a_scan_is_read_and_the_evidence_says_so(tmp_path: Path) -> None:
    engine = Reads({50: Recognised(PLAN, 93.0)})
    finding = on(scan(site(tmp_path, {"plan.pdf": scanned([grey(50)])}), engine))
    assert finding.status == Status.PRESENT
    places = {e.place for r in finding.requirements for e in r.evidence}
    assert places == {"หน้า 1 (OCR 93%)"}
    assert engine.read_ == [50]


def test_what_was_read_badly_is_for_a_person(tmp_path: Path) -> None:
    engine = Reads({50: Recognised(PLAN, 55.0)})
    finding = on(scan(site(tmp_path, {"plan.pdf": scanned([grey(50)])}), engine))
    assert finding.status == Status.REVIEW
    assert "55%" in finding.reason.th


def test_a_doubtful_scan_of_this_year_beside_last_years_file_accuses_nobody(
    tmp_path: Path,
) -> None:
    last_year = tuple(PLAN.replace("2566", "2565").split("\n"))
    masked = PLAN.replace("2566", "□□□□")
    files = {"old.pdf": sound((last_year,)), "plan.pdf": scanned([grey(50)])}
    body = "<a href='old.pdf'>แผนการใช้จ่ายงบประมาณ</a><a href='plan.pdf'>แผนการใช้จ่ายงบประมาณ</a>"
    finding = on(scan(site(tmp_path, files, body), Reads({50: Recognised(masked, 93.0)})))
    assert finding.status == Status.REVIEW
    of_2564 = Recognised(PLAN.replace("2566", "2564"), 93.0)
    finding = on(scan(site(tmp_path, files, body), Reads({50: of_2564})))
    assert finding.status == Status.PARTIAL


@pytest.mark.parametrize(
    ("link", "title", "body", "status"),
    [
        ("", "ประจำปีงบประมาณ พ.ศ. □□□□", "ตามแผนปี 2566", Status.REVIEW),
        ("", "ประจำปีงบประมาณ พ.ศ. ๒๕□□", "ตามแผนปี 2565", Status.REVIEW),
        (" ประจำปี 2566", "ประจำปีงบประมาณ พ.ศ. □□□□", "ตามแผนปี 2566", Status.PRESENT),
        (" ประจำปี 2566", "ประจำปีงบประมาณ พ.ศ. □□□□", "", Status.REVIEW),
        ("", "ประจำปีงบประมาณ พ.ศ. 2566", "โทร. □□□-□□□", Status.PRESENT),
    ],
)
def test_a_year_that_could_not_be_read(
    tmp_path: Path, link: str, title: str, body: str, status: Status
) -> None:
    first, _, amounts = PLAN.split("\n", 2)
    text = f"{first}\nแผนการใช้จ่ายงบประมาณ {title}\n{amounts}\n{body}"
    page = f"<a href='plan.pdf'>แผนการใช้จ่ายงบประมาณ{link}</a>"
    folder = site(tmp_path, {"plan.pdf": scanned([grey(50)])}, page)
    assert on(scan(folder, Reads({50: Recognised(text, 93.0)}))).status == status


def test_never_means_never(tmp_path: Path) -> None:
    engine = Reads({50: Recognised(PLAN, 93.0)})
    files = {"plan.pdf": scanned([grey(50)])}
    finding = on(scan(site(tmp_path, files), engine, replace(OPTIONS, ocr=False)))
    assert finding.status == Status.REVIEW
    assert engine.read_ == []


@pytest.mark.parametrize("lack", ["missing", "no Thai"])
def test_without_an_engine_a_sentence_says_how_to_get_one(tmp_path: Path, lack: str) -> None:
    engine = Reads({}, lack=lack)
    finding = on(scan(site(tmp_path, {"plan.pdf": scanned([grey(50)])}), engine))
    assert finding.status == Status.REVIEW
    assert "tesseract-ocr-tha" in finding.reason.en
    assert engine.read_ == []


def test_what_is_decided_without_it_is_not_read(tmp_path: Path) -> None:
    lines = tuple(PLAN.split("\n"))
    files = {"plan.pdf": sound((lines,)), "scan.pdf": scanned([grey(50)])}
    body = (
        "<a href='plan.pdf'>แผนการใช้จ่ายงบประมาณ ประจำปี 2566</a>"
        "<a href='scan.pdf'>แผนการใช้จ่ายงบประมาณ ประจำปี 2566 (สแกน)</a>"
    )
    engine = Reads({50: Recognised(PLAN, 93.0)})
    assert on(scan(site(tmp_path, files, body), engine)).status == Status.PRESENT
    assert engine.read_ == []


def test_a_scan_that_announces_nothing_is_not_read(tmp_path: Path) -> None:
    engine = Reads({50: Recognised(PLAN, 93.0)})
    body = "<a href='plan.pdf'>ภาพกิจกรรมวันเด็ก</a>"
    scan(site(tmp_path, {"plan.pdf": scanned([grey(50)])}, body), engine)
    assert engine.read_ == []


def test_the_first_pages_come_first_and_the_rest_only_if_needed(tmp_path: Path) -> None:
    says = {n: Recognised(PLAN if n == 1 else "ภาคผนวก", 93.0) for n in range(1, 8)}
    engine = Reads(dict(says))
    files = {"plan.pdf": scanned([grey(n) for n in range(1, 8)])}
    assert on(scan(site(tmp_path, files), engine)).status == Status.PRESENT
    assert engine.read_ == [1, 2]


def test_further_pages_are_read_while_something_lacks(tmp_path: Path) -> None:
    title, amounts = PLAN.split("\nงบบุคลากร")
    says = {1: Recognised(title, 93.0), 5: Recognised(f"งบบุคลากร{amounts}", 93.0)}
    engine = Reads({n: says.get(n, Recognised("ภาคผนวก", 93.0)) for n in range(1, 7)})
    files = {"plan.pdf": scanned([grey(n) for n in range(1, 7)])}
    finding = on(scan(site(tmp_path, files), engine))
    assert finding.status == Status.PRESENT
    assert sorted(engine.read_) == [1, 2, 3, 4, 5, 6]


def test_what_may_stand_on_pages_that_were_not_read_is_not_called_absent(tmp_path: Path) -> None:
    title = PLAN.split("\nงบบุคลากร")[0]
    engine = Reads({n: Recognised(title if n == 1 else "ภาคผนวก", 93.0) for n in range(1, 31)})
    files = {"plan.pdf": scanned([grey(n) for n in range(1, 31)])}
    finding = on(scan(site(tmp_path, files), engine))
    assert finding.status == Status.REVIEW
    assert "10 จาก 30" in finding.reason.th
    assert len(engine.read_) == 10


def test_a_scan_that_is_another_thing_is_not_read_to_its_end(tmp_path: Path) -> None:
    of_2564 = PLAN.replace("2566", "2564")
    engine = Reads({n: Recognised(of_2564 if n == 1 else "ภาคผนวก", 93.0) for n in range(1, 9)})
    files = {"plan.pdf": scanned([grey(n) for n in range(1, 9)])}
    assert on(scan(site(tmp_path, files), engine)).status == Status.PARTIAL
    assert sorted(engine.read_) == [1, 2]


def test_what_was_handed_in_is_read_though_another_file_would_do(tmp_path: Path) -> None:
    files = {"plan.pdf": sound((tuple(PLAN.split("\n")),)), "scan.pdf": scanned([grey(50)])}
    body = "<a href='plan.pdf'>แผนการใช้จ่ายงบประมาณ ประจำปี 2566</a><a href='scan.pdf'>เอกสาร</a>"
    folder = site(tmp_path, files, body)
    rows = (Row("O18", True, (folder / "scan.pdf").as_uri(), ""),)
    engine = Reads({50: Recognised(PLAN, 93.0)})
    core = load_ruleset("core")
    done = scan_site(str(folder), core, OPTIONS, engine=engine, rows=rows)
    assert on(done).status == Status.PRESENT
    assert engine.read_ == [50]


def test_the_budget_of_pages_ends_it_and_is_told(tmp_path: Path) -> None:
    engine = Reads({})
    files = {"plan.pdf": scanned([grey(n) for n in range(1, 8)])}
    options = replace(OPTIONS, ocr_pages=1)
    finding = on(scan(site(tmp_path, files), engine, options))
    assert len(engine.read_) == 1
    assert finding.status == Status.REVIEW


class Later(SystemClock):
    """A clock on which reading a picture takes ten minutes."""

    def __init__(self, engine: Reads) -> None:
        self.engine = engine

    def monotonic(self) -> float:
        return super().monotonic() + 600.0 * len(self.engine.read_)


def test_the_budget_of_time_ends_it_and_is_told(tmp_path: Path) -> None:
    engine = Reads({n: Recognised("ภาคผนวก", 93.0) for n in range(1, 8)})
    folder = site(tmp_path, {"plan.pdf": scanned([grey(n) for n in range(1, 8)])})
    core, clock = load_ruleset("core"), Later(engine)
    done = scan_site(str(folder), core, OPTIONS, engine=engine, clock=clock)
    assert len(engine.read_) <= 2
    assert on(done).status == Status.REVIEW


def test_a_page_that_the_engine_cannot_do_has_its_reason(tmp_path: Path) -> None:
    engine = Reads({50: Problem(Reason.UNREADABLE, "died")})
    finding = on(scan(site(tmp_path, {"plan.pdf": scanned([grey(50)])}), engine))
    assert finding.status == Status.REVIEW


def test_the_same_scan_under_two_addresses_is_read_once(tmp_path: Path) -> None:
    same = scanned([grey(50)])
    body = (
        "<a href='a.pdf'>แผนการใช้จ่ายงบประมาณ ประจำปี 2566</a>"
        "<a href='b.pdf'>แผนการใช้จ่ายงบประมาณประจำปี พ.ศ. 2566</a>"
    )
    engine = Reads({50: Recognised("หนังสือรับรอง", 93.0)})
    scan(site(tmp_path, {"a.pdf": same, "b.pdf": same}, body), engine)
    assert engine.read_ == [50]


def test_a_second_scan_of_the_site_reads_nothing_again(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    files = {"plan.pdf": scanned([grey(50)])}
    options = replace(OPTIONS, ocr_cache=tmp_path / "cache")
    engine = Reads({50: Recognised(PLAN, 93.0)})
    for _ in range(2):
        finding = on(scan(site(folder, files), engine, options))
        assert finding.status == Status.PRESENT
    assert engine.read_ == [50]
    other = Reads({50: Recognised(PLAN, 91.0)}, engine="a newer one")
    scan(folder, other, options)
    assert other.read_ == [50]


def test_a_pdf_in_the_name_of_a_picture_is_read_too(tmp_path: Path) -> None:
    engine = Reads({50: Recognised(PLAN, 93.0)})
    body = "<a href='plan.jpg'>แผนการใช้จ่ายงบประมาณ ประจำปี 2566</a>"
    files = {"plan.jpg": picture_pdf(grey(50).data, 200, 200)}
    assert on(scan(site(tmp_path, files, body), engine)).status == Status.PRESENT


def picture(shade: int) -> bytes:
    from io import BytesIO

    from PIL import Image

    out = BytesIO()
    Image.new("L", (900, 700), shade).save(out, "PNG")
    return out.getvalue()


def test_an_image_as_the_document(tmp_path: Path) -> None:
    engine = Reads({50: Recognised(PLAN, 93.0)})
    body = "<a href='plan.png'>แผนการใช้จ่ายงบประมาณ ประจำปี 2566</a>"
    finding = on(scan(site(tmp_path, {"plan.png": picture(50)}, body), engine))
    assert finding.status == Status.PRESENT


PEOPLE = (
    "คณะผู้บริหาร\nนายสมมติ ใจดี\nนายกองค์การบริหารส่วนตำบลทดสอบ\nโทร. 044-000-111\n"
    "นางสาวตัวอย่าง รักงาน\nรองนายกองค์การบริหารส่วนตำบลทดสอบ\nโทร. 044-000-112\n"
    "นายสมชาย ทดลอง\nปลัดองค์การบริหารส่วนตำบลทดสอบ\nโทร. 044-000-113"
)


def executives(folder: Path) -> Path:
    body = "<a href='people.html'>คณะผู้บริหาร</a>"
    shown = page(f"คณะผู้บริหาร {AGENCY}", "<h1>คณะผู้บริหาร</h1><img src='people.png'>")
    return site(folder, {"people.png": picture(77), "people.html": shown.encode()}, body)


def outcome(finding: Finding, name: str) -> Outcome:
    return next(r.outcome for r in finding.requirements if r.id == name)


def test_executives_as_one_picture(tmp_path: Path) -> None:
    engine = Reads({77: Recognised(PEOPLE, 92.0)})
    finding = on(scan(executives(tmp_path), engine), "executives")
    for name in ("chief_phone", "deputies_phone", "clerk_phone"):
        assert outcome(finding, name) == Outcome.YES, name
    chief = next(r for r in finding.requirements if r.id == "chief_phone")
    assert chief.evidence[0].place.endswith("(OCR 92%)")
    assert "044-000-111" in chief.evidence[0].quote
    assert finding.status == Status.REVIEW


def test_executives_in_a_picture_that_was_read_badly(tmp_path: Path) -> None:
    engine = Reads({77: Recognised(PEOPLE, 40.0)})
    finding = on(scan(executives(tmp_path), engine), "executives")
    assert outcome(finding, "chief_phone") == Outcome.CANNOT_TELL
    assert finding.status == Status.REVIEW


def test_pictures_are_not_even_fetched_without_ocr(tmp_path: Path) -> None:
    done = scan(executives(tmp_path), Reads({}), replace(OPTIONS, ocr=False))
    assert not [v for v in done.visits if v.url.endswith(".png")]


def test_interrupting_leaves_a_usable_result(tmp_path: Path) -> None:
    engine = Reads({50: Recognised(PLAN, 93.0)})
    folder = site(tmp_path, {"plan.pdf": scanned([grey(50)])})
    done = scan_site(str(folder), load_ruleset("core"), OPTIONS, engine=engine, stop=lambda: True)
    assert len(done.result.findings) == 6
    assert engine.read_ == []


def test_every_option_that_judges_by_ocr_is_in_the_result(tmp_path: Path) -> None:
    done = scan(executives(tmp_path), Reads({}), replace(OPTIONS, ocr=False))
    assert done.result.options["ocr"] == "never"
