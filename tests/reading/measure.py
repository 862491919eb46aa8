"""Measures how well and how fast PDFs are read; prints one Markdown table.

``python -m tests.reading.measure [--runs N] [--folder FOLDER]``. Three kinds of files: budgets that
e-LAAS printed (the shared corpus, where it is), a page of key phrases made by LibreOffice, Chromium
and WeasyPrint in two fonts together with its scans, and the made defects. What is missing on this
machine gets a row that says so. Times are CPU times, medians of the runs.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium

from oitcheck.model import Document
from oitcheck.reading.ocr import Recognised, Tesseract
from oitcheck.reading.pdf import read_pdf
from oitcheck.reading.raster import render_page
from oitcheck.thai.skeleton import skeleton, tolerable
from oitcheck.thai.text import key
from oitcheck.thai.years import stated
from tests.reading import made_pdfs
from tests.reading.pdf_writer import Picture

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "elaas"
FONTS = ("Garuda", "Noto Sans Thai")
DPI, QUALITY = 200, 60
OCR_SECONDS, OCR_PAGES = 60.0, 2
PATIENCE = 180

PHRASES = (
    "แผนการใช้จ่ายงบประมาณประจำปี",
    "องค์การบริหารส่วนตำบล",
    "สำนักปลัด",
    "เจตนารมณ์นโยบาย No Gift Policy",
    "ป้องกันการทุจริต",
    "การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
    "ข้อบัญญัติงบประมาณรายจ่าย",
    "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล",
    "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต",
    "การประเมินความเสี่ยงการทุจริต",
    "ผู้บริหารสูงสุด",
    "กำหนดอำนาจหน้าที่",
    "การดำเนินงานตามแผน",
    "เบี้ยยังชีพผู้สูงอายุ",
    "ศูนย์พัฒนาเด็กเล็ก",
    "ค่าน้ำประปาหมู่บ้าน",
    "ครุภัณฑ์และสิ่งก่อสร้าง",
    "ฟื้นฟูป่าชุมชน",
    "ที่ปรึกษากฎหมาย",
    "กตัญญูต่อผู้ใหญ่",
    "โทรศัพท์ 0 2555 0142 ต่อ 11",
    "โทรสาร 0 2555 0143",
    "วงเงิน 1,250,000.00 บาท",
    "ณ วันที่ ๓๐ กันยายน ๒๕๖๖",
)
"""What agencies write, with every mark that a text layer is known to lose."""

TITLE = (
    "ประกาศองค์การบริหารส่วนตำบลบ้านหนองกระทุ่ม",
    "เรื่อง แผนการใช้จ่ายงบประมาณ",
    "ประจำปีงบประมาณ พ.ศ. 2566",
    "ประกาศ ณ วันที่ 3 ตุลาคม พ.ศ. 2565",
)
YEAR = 2566
COPIES = 4

ELAAS = {
    "elaas-1": (
        "ท่านประธานสภาฯ และสมาชิกสภาเทศบาลตำบล",
        "ประกอบงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2561",
        "เงินทุนสำรองเงินสะสม จำนวน 12,041,184.71 บาท",
        "โดยยังไม่ได้ก่อหนี้ผูกพัน",
        "หมวดค่าธรรมเนียม ค่าปรับ และใบอนุญาต",
        "หมวดรายได้จากสาธารณูปโภคและการพาณิชย์",
        "รัฐบาลให้โดยระบุวัตถุประสงค์",
        "ณ วันที่ 30 กันยายน พ.ศ.2560",
    ),
    "elaas-2": (
        "รายงานประมาณการรายจ่าย",
        "ประจำปีงบประมาณ พ.ศ. 2561",
        "เงินเดือน (ฝ่ายการเมือง)",
        "เงินค่าตอบแทนเลขานุการ/ที่ปรึกษานายก",
        "สำรองจ่าย",
        "เงินสมทบกองทุนบำเหน็จบำนาญข้าราชการ",
        "เครื่องพิมพ์ (Printer)",
        "เครื่องเล่น DVD/CD",
    ),
    "elaas-3": (
        "คำแถลงงบประมาณ",
        "ประกอบงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2561",
        "รายจ่ายจริงปี 2559",
        "จ่ายจากงบประมาณ",
        "งบดำเนินงาน 9,455,448.31",
        "งบเงินอุดหนุน 5,789,608.87",
    ),
    "elaas-4": (
        "รายงานรายละเอียดประมาณการรายจ่ายงบประมาณรายจ่ายทั่วไป",
        "สำนักปลัดเทศบาลรับผิดชอบ",
        "ค่าตอบแทนการปฏิบัติงานนอกเวลาราชการ",
        "เงินค่าบำรุงสันนิบาตเทศบาลแห่งประเทศไทย",
        "ค่าจ้างเหมาคนงานทั่วไป จำนวน 3 คน",
        "ใบพัดขนาด 18 นิ้ว",
        "ราคา 21,000 บาท",
        "ระบบ E-LAAS",
    ),
}
"""Words of the files of the corpus, each compared by eye with its place on the rendered page.

They were first chosen from decoded text; page 14 of elaas-4, page 16 of elaas-2 and the two single
pages were read in full beside their pictures as well (November 2026).
"""

MADE = (
    "องค์การบริหารส่วนตำบล",
    "แผนการใช้จ่ายงบประมาณประจำปี",
    "แผนการดำเนินงาน",
    "กำหนดอำนาจหน้าที่",
    "สำนักปลัด อำเภอบ้านกรวด",
    "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล",
    "จำนวนผู้เข้ารับการฝึกอบรม",
    "ค่าน้ำ ค่าไฟฟ้า ป่าไม้ เปิดป้าย",
    "ครูผู้ใหญ่ ฐานข้อมูล",
    "เจตนารมณ์นโยบาย No Gift Policy",
)


@dataclass(frozen=True)
class Case:
    """A file to read and what stands in it. ``lack`` says why there is no file."""

    name: str
    path: Path
    phrases: Sequence[str]
    year: int
    lack: str = ""


@dataclass(frozen=True)
class Found:
    """How many of the phrases a text holds: exactly by their keys, and by key or skeleton."""

    exact: int
    tolerant: int


@dataclass(frozen=True)
class Ocr:
    """What the OCR engine made of the first pages without usable text; CPU seconds a page."""

    pages: Sequence[str]
    sure: float
    seconds: float


HEAD = (
    "file",
    "pages",
    "phrases: pypdfium2 alone",
    "oitcheck",
    "tolerant",
    "year",
    "ms a page: pypdfium2 alone",
    "oitcheck",
    "ratio",
    "OCR s a page",
    "remark",
)


def main() -> None:
    """Measure all and print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--folder", type=Path, help="keep the made files here")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as spare:
        folder = chosen.folder or Path(spare)
        folder.mkdir(parents=True, exist_ok=True)
        print(_line(HEAD), _line(["---"] * len(HEAD)), sep="\n")
        for case in cases(folder):
            print(_line(measured(case, chosen.runs, folder)), flush=True)


def _line(cells: Sequence[object]) -> str:
    return f"| {' | '.join(map(str, cells))} |"


# The files


def cases(folder: Path) -> Iterator[Case]:
    """All files; those that are made are made in ``folder``."""
    for name, phrases in ELAAS.items():
        path = CORPUS / f"{name}.pdf"
        yield Case(name, path, phrases, 2561, "" if path.is_file() else "not here")
    printed = [_printed(name, font, folder) for name in PRODUCERS for font in FONTS]
    yield from printed
    yield from (_scanned(case, folder) for case in printed)
    yield from _broken(folder)


def _printed(producer: str, font: str, folder: Path) -> Case:
    name = f"{producer}, {font}"
    path = folder / (re.sub(r"\W+", "-", name) + ".pdf")
    how = PRODUCERS[producer]
    page = path.with_suffix(how.ending)
    page.write_text(how.markup(font), encoding="utf-8")
    return Case(name, path, PHRASES, YEAR, _produce(how, page, path))


def pages() -> list[Sequence[str]]:
    """The lines of a title page and of ``COPIES`` pages of the phrases."""
    numbered = [f"{number}. {text}" for number, text in enumerate(PHRASES, 1)]
    return [TITLE, *[numbered] * COPIES]


def html(font: str) -> str:
    """The pages as a web page."""
    style = (
        "@page { size: A4; margin: 2cm } p { margin: 0 } div { page-break-after: always }"
        f" body {{ font: 14pt/1.6 '{font}' }}"
    )
    divided = (f"<div>{''.join(f'<p>{line}</p>' for line in page)}</div>" for page in pages())
    head = f"<!doctype html><html lang='th'><meta charset='utf-8'><style>{style}</style>"
    return f"{head}<title>{TITLE[1]}</title>{''.join(divided)}</html>"


def flat_odt(font: str) -> str:
    """The pages as a text document."""
    lines = (
        f'<text:p text:style-name="{"line" if number else "first"}">{line}</text:p>'
        for page in pages()
        for number, line in enumerate(page)
    )
    return _FLAT_ODT.replace("FONT", font).replace("LINES", "".join(lines))


_FLAT_ODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls>
<style:font-face style:name="chosen" svg:font-family="'FONT'"/>
</office:font-face-decls>
<office:automatic-styles>
<style:style style:name="line" style:family="paragraph">
<style:text-properties style:font-name="chosen" fo:font-size="14pt"
 style:font-name-complex="chosen" style:font-size-complex="14pt"/>
</style:style>
<style:style style:name="first" style:family="paragraph" style:parent-style-name="line">
<style:paragraph-properties fo:break-before="page"/>
<style:text-properties style:font-name="chosen" fo:font-size="14pt"
 style:font-name-complex="chosen" style:font-size-complex="14pt"/>
</style:style>
</office:automatic-styles>
<office:body><office:text>LINES</office:text></office:body>
</office:document>
"""


def _libreoffice(program: str, page: Path, path: Path, to: str = "pdf") -> list[str]:
    profile = f"-env:UserInstallation={(path.parent / 'office').as_uri()}"
    convert = ["--convert-to", to, "--outdir", str(path.parent)]
    return [program, profile, "--headless", *convert, str(page)]


def _tagged(program: str, page: Path, path: Path) -> list[str]:
    chosen = '{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
    return _libreoffice(program, page, path, f"pdf:writer_pdf_Export:{chosen}")


def _chromium(program: str, page: Path, path: Path) -> list[str]:
    quiet = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    profile = f"--user-data-dir={path.parent / 'chromium'}"
    return [program, *quiet, profile, f"--print-to-pdf={path}", page.as_uri()]


def _weasyprint(program: str, page: Path, path: Path) -> list[str]:
    return [program, "-q", str(page), str(path)]


@dataclass(frozen=True)
class Producer:
    """A program that prints: its names, what it prints from, how it is called."""

    programs: tuple[str, ...]
    ending: str
    markup: Callable[[str], str]
    command: Callable[[str, Path, Path], list[str]]


PRODUCERS = {
    "LibreOffice": Producer(("soffice",), ".fodt", flat_odt, _libreoffice),
    "LibreOffice tagged": Producer(("soffice",), ".fodt", flat_odt, _tagged),
    "Chromium": Producer(("chromium", "chromium-browser"), ".html", html, _chromium),
    "WeasyPrint": Producer(("weasyprint", "/tmp/weasy/bin/weasyprint"), ".html", html, _weasyprint),
}


def _produce(how: Producer, page: Path, path: Path) -> str:
    """Print ``page`` to ``path``; why not, where that fails."""
    program = next((found for name in how.programs if (found := shutil.which(name))), None)
    if program is None:
        return f"{how.programs[0]} is not here"
    command = how.command(program, page, path)
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
    except subprocess.SubprocessError as error:
        return type(error).__name__
    return "" if path.is_file() else "nothing was printed"


def _scanned(case: Case, folder: Path) -> Case:
    """The first two pages of a file as a scanner would send them."""
    path = folder / f"scan-{case.path.name}"
    if not case.lack:
        pdf = pdfium.PdfDocument(case.path)
        path.write_bytes(made_pdfs.scanned([_picture(pdf[number]) for number in range(2)]))
        pdf.close()
    return Case(f"scan of {case.name}", path, case.phrases, case.year, case.lack)


def _picture(page: pdfium.PdfPage) -> Picture:
    picture = page.render(scale=DPI / 72, grayscale=True).to_pil()
    written = BytesIO()
    picture.save(written, "JPEG", quality=QUALITY)
    return Picture(written.getvalue(), picture.width, picture.height, DPI)


def _broken(folder: Path) -> Iterator[Case]:
    for name in made_pdfs.BREAKS:
        yield _made(name, made_pdfs.broken(name), folder)
    yield _made("char_space", made_pdfs.char_space(), folder)
    yield _made("actual_text", made_pdfs.actual_text(), folder)


def _made(name: str, body: bytes, folder: Path) -> Case:
    path = folder / f"made-{name}.pdf"
    path.write_bytes(body)
    return Case(f"made: {name}", path, MADE, YEAR)


# The measuring


def measured(case: Case, runs: int, folder: Path) -> list[str]:
    """The row of one file."""
    if case.lack:
        return [case.name, *["-"] * (len(HEAD) - 2), case.lack]
    document = read_pdf(str(case.path))
    ocr = _recognised(case.path, document, folder)
    text = document.pages if ocr is None else ocr.pages
    found = find(case.phrases, "\n".join(text))
    alone, ours = times(case.path, runs)
    pages, of = len(document.pages), len(case.phrases)
    return [
        case.name,
        str(document.page_count),
        f"{raw_count(case.phrases, case.path)}/{of}",
        f"{found.exact}/{of}",
        f"{found.tolerant}/{of}",
        "yes" if case.year in stated(text[0])[:1] else "no",
        f"{alone / pages * 1000:.2f}",
        f"{ours / pages * 1000:.2f}",
        f"{ours / alone:.1f}",
        f"{ocr.seconds:.2f}" if ocr else "-",
        _remark(document, ocr),
    ]


def _remark(document: Document, ocr: Ocr | None) -> str:
    said = [document.problem.reason.value] if document.problem else []
    said += [f"{len(document.decoded)} decoded"] if document.decoded else []
    said += [f"{len(document.unread)} unread"] if document.unread else []
    if document.problem or ocr:
        said.append(f"OCR sure {ocr.sure:.0f} %" if ocr else "no OCR here")
    return ", ".join(said)


def find(phrases: Sequence[str], text: str) -> Found:
    """How many phrases a text holds."""
    whole = key(text)
    bare = skeleton(whole)
    exact = [phrase for phrase in phrases if key(phrase) in whole]
    rest = (key(phrase) for phrase in phrases if phrase not in exact)
    loose = sum(tolerable(phrase) and skeleton(phrase) in bare for phrase in rest)
    return Found(len(exact), len(exact) + loose)


def raw_count(phrases: Sequence[str], path: Path) -> int:
    """How many phrases the bare text holds, white space apart."""
    text = "".join("".join(raw_pages(path)).split())
    return sum("".join(phrase.split()) in text for phrase in phrases)


def raw_pages(path: Path) -> list[str]:
    """The text of each page as pypdfium2 gives it."""
    pdf = pdfium.PdfDocument(path)
    pages = []
    for number in range(len(pdf)):
        page = pdf[number]
        pages.append(str(page.get_textpage().get_text_bounded()))
        page.close()
    pdf.close()
    return pages


def times(path: Path, runs: int) -> tuple[float, float]:
    """CPU seconds for the file: pypdfium2 alone, ``oitcheck``; in turn, for fairness."""
    alone, ours = [], []
    for _ in range(runs):
        alone.append(_spent(lambda: raw_pages(path)))
        ours.append(_spent(lambda: read_pdf(str(path))))
    return statistics.median(alone), statistics.median(ours)


def _spent(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _recognised(path: Path, document: Document, folder: Path) -> Ocr | None:
    """The pages without text, read by OCR; ``None`` where all have some or nothing can read."""
    engine = Tesseract()
    numbers = document.unread or (range(1, len(document.pages) + 1) if document.problem else ())
    if not numbers or not engine.available:
        return None
    start, read = _with_children(), []
    for number in numbers[:OCR_PAGES]:
        picture = folder / "page.pnm"
        problem = render_page(str(path), number, str(picture))
        read.append(problem or engine.read(picture, OCR_SECONDS))
    seconds = (_with_children() - start) / len(read)
    texts = [page.text if isinstance(page, Recognised) else "" for page in read]
    sure = [page.confidence for page in read if isinstance(page, Recognised)]
    return Ocr(texts, statistics.mean(sure or [0.0]), seconds)


def _with_children() -> float:
    """CPU seconds of this process and of the children that have ended."""
    times_now = time.process_time()
    try:
        from resource import RUSAGE_CHILDREN, getrusage
    except ImportError:
        return times_now
    used = getrusage(RUSAGE_CHILDREN)
    return times_now + used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
