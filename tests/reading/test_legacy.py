"""Old formats through LibreOffice: read where it is, said where it is not; it goes nowhere."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import docx
import pptx
import psutil
import pytest
from pptx.util import Inches

from oitcheck.model import Kind, Problem, Reason
from oitcheck.reading.legacy import SETTINGS, convert, find_office
from oitcheck.reading.office import read_office
from oitcheck.reading.packed import Refused
from oitcheck.reading.reader import Reader
from oitcheck.reading.worker import MEMORY_LIMIT, Job
from oitcheck.thai.text import key
from tests.reading.office_files import PLAN, WATER, libreoffice, new_page, old, packed, text

WORDS = ("doc", "rtf", "odt")
DECKS = ("ppt", "odp")
TEXT = "application/vnd.oasis.opendocument.text"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One file of each old format, made once."""
    folder = tmp_path_factory.mktemp("old")
    made = docx.Document()
    made.add_paragraph(PLAN)
    made.add_paragraph(WATER)
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "ถนน", "1,250,000.00"
    new_page(made)
    made.add_paragraph("หน้าที่สอง")
    made.save(str(folder / "a.docx"))
    deck = pptx.Presentation()
    for words in (PLAN, WATER):
        slide = deck.slides.add_slide(deck.slide_layouts[6])
        frame = slide.shapes.add_textbox(Inches(1), Inches(1), Inches(6), Inches(2)).text_frame
        frame.text = words
    deck.save(str(folder / "a.pptx"))
    found = {kind: old(folder / "a.docx", kind) for kind in WORDS}
    return found | {kind: old(folder / "a.pptx", kind) for kind in DECKS}


@pytest.mark.parametrize("kind", WORDS)
def test_old_texts(files: dict[str, Path], kind: str) -> None:
    document = read_office(str(files[kind]))
    assert document.problem is None
    assert key(PLAN) in key(document.pages[0])
    assert key(WATER) in key(document.pages[0])
    assert document.pages[1].split("\n")[-1] == "หน้าที่สอง"
    assert document.tables[0].rows == (("ถนน", "1,250,000.00"),)


@pytest.mark.parametrize("kind", DECKS)
def test_old_presentations(files: dict[str, Path], kind: str) -> None:
    document = read_office(str(files[kind]))
    assert document.problem is None
    assert [key(page) for page in document.pages] == [key(PLAN), key(WATER)]


@pytest.mark.parametrize("kind", [*WORDS, *DECKS])
def test_without_libreoffice(files: dict[str, Path], kind: str) -> None:
    document = read_office(str(files[kind]), lambda: find_office("", ()))
    assert document.problem == Problem(Reason.NO_OFFICE, kind)
    assert document.page_count == 0


def test_where_libreoffice_is_looked_for(tmp_path: Path) -> None:
    program = tmp_path / "libreoffice7.6" / "program" / "soffice"
    program.parent.mkdir(parents=True)
    program.write_text("")
    assert find_office("", ()) is None
    assert find_office(str(tmp_path), (f"{tmp_path.as_posix()}/nothing*/soffice",)) is None
    usual = f"{tmp_path.as_posix()}/libreoffice*/program/soffice"
    assert find_office("", (usual,)) == str(program)


def test_it_works_under_the_memory_limit_of_the_reading_process(files: dict[str, Path]) -> None:
    pytest.importorskip("resource")
    code = (
        "import resource, sys; from oitcheck.reading.office import read_office\n"
        f"resource.setrlimit(resource.RLIMIT_AS, ({MEMORY_LIMIT}, {MEMORY_LIMIT}))\n"
        "print(read_office(sys.argv[1]).problem)"
    )
    for kind in ("doc", "ppt"):
        command = [sys.executable, "-c", code, str(files[kind])]
        assert subprocess.run(command, capture_output=True, text=True).stdout == "None\n"


class Listening(ThreadingHTTPServer):
    """A server that counts who comes to it."""

    calls = 0

    def get_request(self) -> tuple[socket.socket, tuple[str, int]]:
        self.calls += 1
        return super().get_request()


@pytest.fixture
def server() -> Iterator[Listening]:
    with Listening(("127.0.0.1", 0), SimpleHTTPRequestHandler) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield listening
        listening.shutdown()
        thread.join()


NAMES = "".join(
    f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in {
        "office": "office",
        "text": "text",
        "draw": "drawing",
        "svg": "svg-compatible",
        "style": "style",
        "meta": "meta",
        "script": "script",
        "library": "library",
    }.items()
)
NAMES += ' xmlns:xlink="http://www.w3.org/1999/xlink"'


def odt(path: Path, body: str, more: dict[str, bytes | str] | None = None, head: str = "") -> Path:
    """An odt by hand."""
    names = ["content.xml", *(more or {})]
    listed = "".join(f'<m:file-entry m:full-path="{n}" m:media-type="text/xml"/>' for n in names)
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<m:file-entry m:full-path="/" m:media-type="{TEXT}"/>{listed}</m:manifest>'
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{NAMES} '
        f'office:version="1.2">{head}<office:body><office:text><text:p>{PLAN}</text:p>{body}'
        "</office:text></office:body></office:document-content>"
    )
    parts: dict[str, bytes | str] = {"mimetype": TEXT, "content.xml": content}
    return packed(path, parts | (more or {}) | {"META-INF/manifest.xml": manifest})


def linked(path: Path, to: str) -> Path:
    """An odt that links pictures, objects, sections and its own successor."""
    frame = (
        '<draw:frame text:anchor-type="as-char" svg:width="5cm" svg:height="5cm">{}</draw:frame>'
    )
    link = 'xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"'
    inside = "".join(
        frame.format(f'<draw:{kind} xlink:href="{to}/{kind}.png" {link}/>')
        for kind in ("image", "object", "plugin", "object-ole", "floating-frame")
    )
    section = (
        f'<text:section text:name="s"><text:section-source xlink:href="{to}/section.odt" '
        'xlink:type="simple"/><text:p>เดิม</text:p></text:section>'
    )
    style = (
        '<office:automatic-styles><style:style style:name="P9" style:family="paragraph">'
        f'<style:paragraph-properties><style:background-image xlink:href="{to}/back.png" {link}/>'
        "</style:paragraph-properties></style:style></office:automatic-styles>"
    )
    meta = (
        f"<office:document-meta{NAMES}><office:meta><meta:auto-reload meta:delay='PT0S' "
        f'xlink:href="{to}/reload.odt"/><meta:template xlink:href="{to}/template.ott" '
        'xlink:type="simple"/></office:meta></office:document-meta>'
    )
    body = f'<text:p text:style-name="P9">{inside}</text:p>{section}'
    return odt(path, body, {"meta.xml": meta}, style)


def test_no_link_is_followed(server: Listening, tmp_path: Path) -> None:
    to = f"http://127.0.0.1:{server.server_port}"
    source = linked(tmp_path / "a.odt", to)
    doc = old(source, "doc")
    rtf = tmp_path / "a.rtf"
    rtf.write_text(
        r"{\rtf1\ansi {\*\template " + to + r"/t.dot}hello {\field{\*\fldinst INCLUDEPICTURE "
        f'"{to}/a.png"' + r" \\d}{\fldrslt }} {\field{\*\fldinst INCLUDETEXT "
        f'"{to}/b.doc"' + r"}{\fldrslt }}\par}"
    )
    for path in (source, doc, rtf):
        assert read_office(str(path)).problem is None
    assert server.calls == 0


@pytest.mark.parametrize("scheme", ["http", "https", "ftp", "vnd.sun.star.webdav"])
def test_the_proxy_alone_suffices(server: Listening, tmp_path: Path, scheme: str) -> None:
    source = linked(tmp_path / "a.odt", f"{scheme}://127.0.0.1:{server.server_port}")
    proxy = tuple(setting for setting in SETTINGS if "Inet" in setting[0])
    with convert(libreoffice(), source, "odt", settings=proxy):
        assert server.calls == 0


def test_a_plain_profile_does_follow_links(server: Listening, tmp_path: Path) -> None:
    source = linked(tmp_path / "a.odt", f"http://127.0.0.1:{server.server_port}")
    with convert(libreoffice(), source, "odt", settings=()):
        assert server.calls > 0, "else the tests above show nothing"


def test_no_file_of_this_machine_is_drawn_in(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("TOP SECRET")
    source = secret.as_uri()
    body = (
        f'<text:section text:name="s"><text:section-source xlink:href="{source}" '
        'text:filter-name="Text"/><text:p>เดิม</text:p></text:section>'
    )
    document = read_office(str(odt(tmp_path / "a.odt", body)))
    assert document.problem is None
    assert "SECRET" not in text(document)
    rtf = tmp_path / "a.rtf"
    rtf.write_text(
        r"{\rtf1\ansi hello {\field{\*\fldinst INCLUDETEXT " + f'"{source}"' + r"}{\fldrslt }}\par}"
    )
    assert "SECRET" not in text(read_office(str(rtf)))


def test_no_macro_runs(tmp_path: Path) -> None:
    mark = tmp_path / "macro-ran"
    module = (
        f'<script:module{NAMES} script:name="M" script:language="StarBasic">Sub Main\n'
        f'Open "{mark}" For Output As #1\nPrint #1, "x"\nClose #1\nEnd Sub</script:module>'
    )
    library = (
        f'<library:library{NAMES} library:name="Standard"><library:element library:name="M"/>'
        "</library:library>"
    )
    libraries = (
        f'<library:libraries{NAMES}><library:library library:name="Standard" '
        'library:link="false"/></library:libraries>'
    )
    head = (
        "<office:scripts><office:event-listeners>"
        '<script:event-listener script:language="ooo:script"'
        ' script:event-name="dom:load" xlink:type="simple" '
        'xlink:href="vnd.sun.star.script:Standard.M.Main?language=Basic&amp;location=document"'
        ' xmlns:dom="http://www.w3.org/2001/xml-events"/></office:event-listeners></office:scripts>'
    )
    parts: dict[str, bytes | str] = {
        "Basic/script-lc.xml": libraries,
        "Basic/Standard/script-lb.xml": library,
        "Basic/Standard/M.xml": module,
    }
    assert read_office(str(odt(tmp_path / "a.odt", "", parts, head))).problem is None
    assert not mark.exists()


def test_it_is_killed_when_it_takes_too_long(files: dict[str, Path]) -> None:
    with (
        pytest.raises(Refused) as refused,
        convert(libreoffice(), files["doc"], "doc", deadline=0.4),
    ):
        pass
    assert refused.value.problem.reason == Reason.UNREADABLE


def test_it_is_killed_when_it_takes_too_much_memory(files: dict[str, Path]) -> None:
    with (
        pytest.raises(Refused) as refused,
        convert(libreoffice(), files["doc"], "doc", memory=20_000_000),
    ):
        pass
    assert refused.value.problem.reason == Reason.TOO_LARGE


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for LibreOffice")
def test_its_children_are_killed_with_it(tmp_path: Path) -> None:
    program, noted = tmp_path / "slow", tmp_path / "pid"
    program.write_text(f'#!/bin/sh\nsleep 300 &\necho $! > "{noted}"\nexit 0\n')
    program.chmod(0o755)
    source = tmp_path / "a.doc"
    source.write_bytes(b"x")
    with pytest.raises(Refused), convert(str(program), source, "doc"):
        pass
    child = int(noted.read_text())
    end = time.monotonic() + 5
    while psutil.pid_exists(child) and psutil.Process(child).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < end
        time.sleep(0.05)


def test_what_it_cannot_read(tmp_path: Path) -> None:
    libreoffice()
    path = odt(tmp_path / "a.odt", "<text:p>")
    assert read_office(str(path)).problem is not None


def test_a_bomb_does_not_reach_it(tmp_path: Path) -> None:
    path = odt(tmp_path / "a.odt", "", {"styles.xml": bytes(60_000_000)})
    problem = read_office(str(path), lambda: pytest.fail("looked for LibreOffice")).problem
    assert problem is not None
    assert problem.reason == Reason.TOO_LARGE


def test_nothing_is_left_behind(
    files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert read_office(str(files["rtf"])).problem is None
    assert not list(tmp_path.iterdir())


def _command(process: psutil.Process) -> list[str]:
    try:
        return list(process.cmdline())
    except psutil.Error:
        return []


def _watched(seen: dict[psutil.Process, str], done: threading.Event) -> None:
    """Note every LibreOffice that is started below this process, and the folder of its profile."""
    while not done.wait(0.02):
        for process in psutil.Process().children(recursive=True):
            for word in _command(process):
                if word.startswith("-env:UserInst"):
                    seen[process] = word.split("file://", 1)[1]


def test_a_reader_that_gives_up_ends_libreoffice_and_takes_its_folder_along(
    files: dict[str, Path],
) -> None:
    seen: dict[psutil.Process, str] = {}
    done = threading.Event()
    watch = threading.Thread(target=_watched, args=(seen, done))
    watch.start()
    patience = 0.5
    while not seen and patience < 20:
        patience *= 1.5
        with Reader(deadline=patience, conversion=patience) as reader:
            job = Job(str(files["doc"]), "", Kind.OFFICE)
            asyncio.run(reader.read([job]))
    done.set()
    watch.join()
    assert seen
    _, alive = psutil.wait_procs(list(seen), timeout=5)
    assert not alive
    assert not any(Path(folder).exists() for folder in seen.values())
