"""Scans from the paper to the verdict: a real Tesseract reads real pictures of pages."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFont

from oitcheck.model import Finding, Outcome, Status
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, scan_site
from tests.reading.made_pdfs import scanned
from tests.reading.pdf_writer import Picture

pytestmark = pytest.mark.e2e

FILES = Path(__file__).parents[2] / "oitcheck" / "demo" / "files"
FONT = "/usr/share/fonts/truetype/tlwg/Laksaman.ttf"
AGENCY = "องค์การบริหารส่วนตำบลทดสอบ"


def jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=70)
    return out.getvalue()


def scan_of(name: str, *, tilt: float = 0.0, dpi: int = 200) -> bytes:
    """A file of the sample site as a copier makes it: grey pictures of its pages, askew."""
    pictures = []
    for page in pypdfium2.PdfDocument(FILES / f"{name}.pdf"):
        image = page.render(scale=dpi / 72, grayscale=True).to_pil()
        image = image.rotate(tilt, fillcolor=255, resample=Image.Resampling.BICUBIC)
        pictures.append(Picture(jpeg(image), image.width, image.height, dpi))
    return scanned(pictures)


def site(folder: Path, link: str, **files: bytes) -> Path:
    head = f"<html><head><title>{AGENCY}</title></head><body><p>{AGENCY}</p>"
    (folder / "index.html").write_text(f"{head}{link}</body></html>", "utf-8")
    for name, body in files.items():
        (folder / name.replace("_", ".")).write_bytes(body)
    return folder


def finding(folder: Path, disclosure: str) -> Finding:
    options = Options(fiscal_year=2566, today=date(2023, 4, 1))
    done = scan_site(str(folder), load_ruleset("core"), options)
    return next(f for f in done.result.findings if disclosure in f.disclosures)


@pytest.mark.parametrize("tilt", [0.0, 0.7])
def test_a_scan_of_the_spending_plan(tmp_path: Path, tilt: float) -> None:
    link = "<a href='plan.pdf'>แผนการใช้จ่ายงบประมาณ ประจำปี 2566</a>"
    body = scan_of("budget-plan-2566", tilt=tilt)
    found = finding(site(tmp_path, link, plan_pdf=body), "budget_plan")
    assert found.status == Status.PRESENT, found.reason.th
    assert all("(OCR" in e.place for r in found.requirements for e in r.evidence)


def test_a_scan_of_last_years_plan_is_partial_or_for_a_person(tmp_path: Path) -> None:
    link = "<a href='plan.pdf'>แผนการใช้จ่ายงบประมาณ</a>"
    body = scan_of("budget-plan-2565")
    found = finding(site(tmp_path, link, plan_pdf=body), "budget_plan")
    assert found.status in (Status.PARTIAL, Status.REVIEW)
    year = next(r for r in found.requirements if r.id == "year")
    assert year.outcome != Outcome.YES


def people() -> bytes:
    """A poster of the executives, as agencies publish it."""
    image = Image.new("L", (1400, 1500), 255)
    draw, font = ImageDraw.Draw(image), ImageFont.truetype(FONT, 52)
    lines = [
        "คณะผู้บริหาร",
        "นายสมมติ ใจดี",
        "นายกองค์การบริหารส่วนตำบลทดสอบ",
        "โทร. 044-000-111",
        "นางสาวตัวอย่าง รักงาน",
        "รองนายกองค์การบริหารส่วนตำบลทดสอบ",
        "โทร. 044-000-112",
        "นายสมชาย ทดลอง",
        "ปลัดองค์การบริหารส่วนตำบลทดสอบ",
        "โทร. 044-000-113",
    ]
    for number, line in enumerate(lines):
        draw.text((180, 80 + 130 * number), line, font=font, fill=0)
    return jpeg(image)


def test_executives_as_one_picture(tmp_path: Path) -> None:
    shown = f"<html><head><title>คณะผู้บริหาร {AGENCY}</title></head><body><h1>คณะผู้บริหาร</h1>"
    files = {"people_html": f"{shown}<img src='people.jpg'></body></html>".encode()}
    link = "<a href='people.html'>คณะผู้บริหาร</a>"
    found = finding(site(tmp_path, link, people_jpg=people(), **files), "executives")
    chief = next(r for r in found.requirements if r.id == "chief_phone")
    assert chief.outcome == Outcome.YES, chief.note.th
    assert "044-000-111" in chief.evidence[0].quote
    assert "(OCR" in chief.evidence[0].place
    assert found.status == Status.REVIEW
