"""Files as servers really hand them out: those that lie, that harm, and services elsewhere.

Each is announced as the spending plan on a site that also shows a sound file for another item; the
scan says what the file is, and goes on.
"""

from __future__ import annotations

import asyncio
import io
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path

import docx
import pptx
import psutil
import pytest
import xlsxwriter
from PIL import Image

from oitcheck.model import Finding, Reading, Reason, Status
from oitcheck.reading.reader import Reader
from oitcheck.reading.worker import Job
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, Scan, scan_site
from oitcheck.web.guard import parse_resolve
from tests.reading import made_pdfs
from tests.reading.office_files import old
from tests.web.helpers import Asked, Route, Server, answer

pytestmark = pytest.mark.e2e

AGENCY = "องค์การบริหารส่วนตำบลทดสอบ"
PLAN = (
    AGENCY,
    "แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2566",
    "งบบุคลากร 4,210,300.00",
    "งบดำเนินงาน 3,552,575.00",
    "งบลงทุน 1,250,000.00",
)
REPORT = (
    AGENCY,
    "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2565",
    "ผลการดำเนินการ การสรรหา การพัฒนาบุคลากร การประเมินผลการปฏิบัติราชการ การเลื่อนขั้นเงินเดือน",
)
OPTIONS = Options(fiscal_year=2566, today=date(2023, 4, 1), delay=0, ocr=False, allow_private=True)


def html(body: str) -> bytes:
    head = f"<!doctype html><html><head><title>{AGENCY}</title></head>"
    return f"{head}<body>{body}</body></html>".encode()


def home(*links: str) -> bytes:
    shown = "".join(f"<p>{link}</p>" for link in links)
    more = "<p><a href='/hr.pdf'>รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี 2565</a></p>"
    return answer(html(f"<h1>{AGENCY}</h1>{shown}{more}"))


def plan_at(address: str) -> str:
    return f"<a href='{address}'>แผนการใช้จ่ายงบประมาณ ประจำปี 2566</a>"


def scan(routes: Mapping[str, Route], reader: Reader | None = None) -> tuple[Scan, Server]:
    """Scan a site whose front page is ``/`` of ``routes``."""
    hr = answer(made_pdfs.sound((REPORT,)), Content_Type="application/pdf")

    async def go() -> tuple[Scan, Server]:
        async with Server({"/hr.pdf": hr, **routes}) as server:
            core = load_ruleset("core")
            asked = partial(scan_site, server.url(), core, OPTIONS, reader=reader)
            return await asyncio.to_thread(asked), server

    return asyncio.run(go())


def on(done: Scan, disclosure: str = "budget_plan") -> Finding:
    return next(f for f in done.result.findings if disclosure in f.disclosures)


def reason(done: Scan, path: str) -> Reason | None:
    problems = {p.url: p.reason for p in done.result.coverage.problems}
    return next((r for url, r in problems.items() if url.endswith(path)), None)


def png() -> bytes:
    out = io.BytesIO()
    Image.new("L", (900, 600), 255).save(out, "PNG")
    return out.getvalue()


LIES = [
    (
        "HTML saved as .pdf",
        html("<h1>แผนการใช้จ่ายงบประมาณ</h1>"),
        "application/pdf",
        Reason.NOT_A_FILE,
    ),
    ("a picture named .pdf", png(), "application/pdf", Reason.NO_TEXT),
    ("nothing at all", b"", "application/pdf", Reason.EMPTY),
    ("a locked file", made_pdfs.encrypted(), "application/pdf", Reason.ENCRYPTED),
    ("half a file", made_pdfs.truncated(0.3), "application/pdf", Reason.UNREADABLE),
    ("a scan", made_pdfs.picture_pdf(bytes(40_000), 200, 200), "application/pdf", Reason.NO_TEXT),
    ("an archive", b"Rar!\x1a\x07\x00" + bytes(99), "application/pdf", Reason.UNSUPPORTED),
    ("a zip of something", b"", "application/zip", Reason.UNSUPPORTED),
]


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return out.getvalue()


@pytest.mark.parametrize(("what", "body", "kind", "why"), LIES, ids=[lie[0] for lie in LIES])
def test_a_file_that_lies_has_its_own_reason(
    what: str, body: bytes, kind: str, why: Reason
) -> None:
    if what.startswith("a zip"):
        body = zipped(readme=b"words")
    done, _ = scan({"/": home(plan_at("/plan.pdf")), "/plan.pdf": answer(body, Content_Type=kind)})
    assert reason(done, "/plan.pdf") == why
    assert on(done).status == Status.REVIEW
    assert on(done, "hr_report").status == Status.PRESENT


def test_a_login_in_place_of_a_document() -> None:
    to_login = answer("", "302 Found", Location="/login?next=plan.pdf")
    form = "<form method=post><input name=user><input type=password name=p></form>"
    done, _ = scan(
        {
            "/": home(plan_at("/plan.pdf")),
            "/plan.pdf": to_login,
            "/login?next=plan.pdf": answer(html(form)),
        }
    )
    assert reason(done, "/plan.pdf") == Reason.LOGIN
    assert on(done).status == Status.REVIEW


@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "application/octet-stream", ""])
def test_a_pdf_is_read_whatever_it_is_called(kind: str) -> None:
    body = answer(made_pdfs.sound((PLAN,)), Content_Type=kind)
    done, _ = scan({"/": home(plan_at("/view.php?id=7")), "/view.php?id=7": body})
    assert on(done).status == Status.PRESENT


class Counting(Reader):
    """A reader that notes which files it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    async def read(self, jobs: Sequence[Job]) -> list[Reading]:
        self.paths += [job.path for job in jobs]
        return await super().read(jobs)


def test_the_same_bytes_under_many_addresses_are_read_once() -> None:
    other = made_pdfs.sound((("หนังสือรับรอง",),))
    body = answer(other, Content_Type="application/pdf")
    paths = [f"/plan-{n}.pdf" for n in range(6)]
    reader = Counting()
    with reader:
        done, _ = scan(
            {"/": home(*map(plan_at, paths)), **dict.fromkeys(paths, body)}, reader=reader
        )
        given = [path for path in reader.paths if path.endswith(sha256(other).hexdigest())]
    assert len(given) == 1
    assert len([v for v in done.visits if "/plan-" in v.url]) == 6


# Office


def docx_of(lines: Sequence[str], folder: Path) -> Path:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(folder / "plan.docx"))
    return folder / "plan.docx"


def xlsx_of(lines: Sequence[str], folder: Path) -> Path:
    book = xlsxwriter.Workbook(folder / "plan.xlsx")
    sheet = book.add_worksheet("แผน")
    for number, line in enumerate(lines):
        sheet.write_row(number, 0, line.split(" ", 1))
    book.close()
    return folder / "plan.xlsx"


def pptx_of(lines: Sequence[str], folder: Path) -> Path:
    show = pptx.Presentation()
    slide = show.slides.add_slide(show.slide_layouts[1])
    slide.shapes.title.text = lines[1]
    slide.placeholders[1].text = "\n".join(lines)
    show.save(str(folder / "plan.pptx"))
    return folder / "plan.pptx"


@pytest.mark.parametrize(
    ("make", "suffix", "place"),
    [
        (docx_of, "docx", "หน้า 1"),
        (xlsx_of, "xlsx", "แผ่นงาน 1"),
        (pptx_of, "pptx", "สไลด์ 1"),
        (docx_of, "doc", "หน้า 1"),
        (docx_of, "rtf", "หน้า 1"),
        (xlsx_of, "xls", "แผ่นงาน 1"),
    ],
)
def test_a_plan_as_a_file_of_office(
    tmp_path: Path, make: Callable[[Sequence[str], Path], Path], suffix: str, place: str
) -> None:
    made = make(PLAN, tmp_path)
    made = made if made.suffix == f".{suffix}" else old(made, suffix)
    body = answer(made.read_bytes(), Content_Type="application/octet-stream")
    path = f"/download.php?id={suffix}"
    done, _ = scan({"/": home(plan_at(path)), path: body})
    finding = on(done)
    assert finding.status == Status.PRESENT, finding.reason.th
    assert {e.place for r in finding.requirements for e in r.evidence} == {place}


# Files that harm


def docx_bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(2_000):
                part.write(b" " * 1_000_000)
    return out.getvalue()


HARMS = [
    ("10,000 pages", lambda: made_pdfs.many_pages(10_000), ".pdf"),
    ("a bomb in a PDF", made_pdfs.bomb, ".pdf"),
    ("a nested bomb", lambda: made_pdfs.bomb(nested=True), ".pdf"),
    ("a loop of pages", made_pdfs.page_tree_loop, ".pdf"),
    ("forms that nest", made_pdfs.deep_forms, ".pdf"),
    ("a docx bomb", docx_bomb, ".docx"),
]


@pytest.mark.parametrize(("what", "make", "suffix"), HARMS, ids=[harm[0] for harm in HARMS])
def test_a_file_that_harms_ends_within_its_limits(what: str, make: object, suffix: str) -> None:
    body = make()  # type: ignore[operator]
    before = psutil.Process().memory_info().rss
    began = time.monotonic()
    path = f"/plan{suffix}"
    done, _ = scan({"/": home(plan_at(path)), path: answer(body, Content_Type="application/pdf")})
    assert time.monotonic() - began < 60
    assert psutil.Process().memory_info().rss - before < 80_000_000
    assert on(done).status == Status.REVIEW
    assert on(done, "hr_report").status == Status.PRESENT
    assert not psutil.Process().children(recursive=True)


# Services elsewhere, each at its own name on loopback


def at(server_port: int, *hosts: str) -> Options:
    rules = tuple(parse_resolve(f"{host}:80:127.0.0.1:{server_port}") for host in hosts)
    return replace(OPTIONS, resolve=rules)


def elsewhere(link: str, routes: Mapping[str, Route], *hosts: str) -> tuple[Scan, Server]:
    """Scan ``www.example.go.th`` whose plan stands at ``link``; all hosts are one server."""

    async def go() -> tuple[Scan, Server]:
        async with Server(routes) as server:
            options = at(server.port, "www.example.go.th", *hosts)
            core = load_ruleset("core")
            done = await asyncio.to_thread(scan_site, "http://www.example.go.th/", core, options)
            return done, server

    hr = answer(made_pdfs.sound((REPORT,)), Content_Type="application/pdf")
    routes = {"/": home(plan_at(link)), "/hr.pdf": hr, **routes}
    return asyncio.run(go())


ID = "1aBcDeFgHiJkLmNoPqRsT"
DIRECT = f"/uc?export=download&id={ID}"
VIEW = f"http://drive.google.com/file/d/{ID}/view"


def test_a_file_on_a_drive_that_anybody_may_open_is_read() -> None:
    body = answer(made_pdfs.sound((PLAN,)), Content_Type="application/pdf")
    done, server = elsewhere(VIEW, {DIRECT: body}, "drive.google.com")
    assert DIRECT in server.paths
    finding = on(done)
    assert finding.status == Status.PRESENT
    assert {e.url for r in finding.requirements for e in r.evidence} == {VIEW}


def test_a_file_on_a_drive_that_asks_to_sign_in_is_for_a_person() -> None:
    login = answer("", "302 Found", Location="http://accounts.google.com/v3/signin/identifier")
    page = answer(html("<form><input type=password></form>"))
    routes = {DIRECT: login, "/v3/signin/identifier": page}
    done, _ = elsewhere(VIEW, routes, "drive.google.com", "accounts.google.com")
    finding = on(done)
    assert finding.status == Status.REVIEW
    assert "Google Drive" in finding.reason.th
    assert "เข้าสู่ระบบ" in finding.reason.th
    assert [miss.url for miss in finding.near_misses] == [VIEW]


def test_a_drive_that_forbids_programs_is_not_asked() -> None:
    async def robots(asked: Asked, writer: asyncio.StreamWriter) -> None:
        closed = asked.headers["host"] == "drive.google.com"
        rule = "Disallow: /" if closed else "Allow: /"
        writer.write(answer(f"User-agent: *\n{rule}\n", Content_Type="text/plain"))

    done, server = elsewhere(VIEW, {"/robots.txt": robots}, "drive.google.com")
    assert DIRECT not in server.paths
    assert on(done).status == Status.REVIEW
    assert "Google Drive" in on(done).reason.th


@pytest.mark.parametrize(
    ("host", "path", "name"),
    [
        ("issuu.com", "/abt/docs/plan", "issuu"),
        ("online.anyflip.com", "/abc/def/", "AnyFlip"),
        ("www.slideshare.net", "/abt/plan", "SlideShare"),
        ("drive.google.com", f"/drive/folders/{ID}", "Google Drive"),
    ],
)
def test_a_viewer_elsewhere_is_named_and_never_counted(host: str, path: str, name: str) -> None:
    shown = answer(html("<h1>แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2566</h1>1,250,000.00"))
    done, _ = elsewhere(f"http://{host}{path}", {path: shown}, host)
    finding = on(done)
    assert finding.status == Status.REVIEW
    assert name in finding.reason.th
    assert name in finding.near_misses[0].why.en


def test_a_plan_on_facebook_is_named_and_nobody_asks_there() -> None:
    done, server = elsewhere("http://www.facebook.com/abt/posts/1", {}, "www.facebook.com")
    finding = on(done)
    assert finding.status == Status.REVIEW
    assert "Facebook" in finding.reason.th
    assert "/abt/posts/1" not in server.paths
