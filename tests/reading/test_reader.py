"""Bodies are read in a child that may die; the next one is read all the same."""

from __future__ import annotations

import asyncio
import shutil
import signal
from pathlib import Path

import psutil
import pytest

from oitcheck.model import Document, Kind, Page, Problem, Reading, Reason, Skim
from oitcheck.reading.reader import Reader
from oitcheck.reading.worker import Job

FILES = Path(__file__).resolve().parents[2] / "oitcheck" / "demo" / "files"
URL = "http://www.bannongkrathum.go.th/a"
MEGABYTE = 1024 * 1024


def write(folder: Path, text: str) -> str:
    path = folder / "body"
    path.write_text(text, "utf-8")
    return str(path)


def read(reader: Reader, *jobs: Job) -> list[Reading]:
    return asyncio.run(reader.read(jobs))


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Job:
    folder = tmp_path_factory.mktemp("page")
    return Job(write(folder, "<title>หน้าแรก</title><p>สวัสดี</p>"), URL, Kind.HTML)


def test_pages_and_files_in_order(page: Job) -> None:
    pdf = Job(str(FILES / "budget-plan-2566.pdf"), URL, Kind.PDF)
    with Reader() as reader:
        first, second = read(reader, page, pdf)
    assert isinstance(first.page, Page)
    assert first.page.title == "หน้าแรก"
    assert isinstance(second.document, Document)


def test_a_body_that_takes_too_long_is_given_up_and_the_next_is_read(
    tmp_path: Path, page: Job
) -> None:
    slow = Job(write(tmp_path, "<div><p>ก</p>" * 150_000), URL, Kind.HTML)
    with Reader(deadline=2.0) as reader:
        first, second = read(reader, slow, page)
    assert first.problem is not None
    assert first.problem.reason == Reason.UNREADABLE
    assert second.page is not None
    assert second.page.title == "หน้าแรก"


def test_a_body_that_takes_too_much_memory(tmp_path: Path, page: Job) -> None:
    large = Job(write(tmp_path, "<p>ก</p>" * 400_000), URL, Kind.HTML)
    with Reader(deadline=20.0, memory=160 * MEGABYTE) as reader:
        first, second = read(reader, large, page)
    assert first.problem is not None
    assert first.problem.reason == Reason.UNREADABLE
    assert second.page is not None


def test_a_file_that_is_gone(tmp_path: Path, page: Job) -> None:
    with Reader() as reader:
        first, second = read(reader, Job(str(tmp_path / "no"), URL, Kind.HTML), page)
    assert first.problem is not None
    assert second.page is not None


def test_a_closed_reader_leaves_no_child_and_starts_again(page: Job) -> None:
    reader = Reader()
    read(reader, page)
    child = reader._child
    reader.close()
    assert child is not None
    assert child.poll() is not None
    assert read(reader, page)[0].page is not None
    reader.close()


def skim(reader: Reader, path: str) -> Skim | Problem:
    return asyncio.run(reader.skim(path, URL, "", set()))


def test_a_sound_page_is_skimmed_without_a_child(tmp_path: Path) -> None:
    with Reader() as reader:
        found = skim(reader, write(tmp_path, "<a href='b'>ข่าว</a>"))
        assert reader._child is None
    assert isinstance(found, Skim)
    assert found.links[0].url == "http://www.bannongkrathum.go.th/b"


def test_a_page_nested_too_deep_is_skimmed_in_the_child(tmp_path: Path) -> None:
    deep = "<div>" * 600 + "<a href='b'>ข่าว</a>"
    with Reader() as reader:
        found = skim(reader, write(tmp_path, deep))
        assert reader._child is not None
    assert isinstance(found, Skim)
    assert [link.text for link in found.links] == ["ข่าว"]


def test_a_hundred_thousand_levels_cost_the_child_its_life_only(tmp_path: Path) -> None:
    with Reader(deadline=1.0) as reader:
        found = skim(reader, write(tmp_path, "<div>" * 100_000))
    assert isinstance(found, Skim | Problem)


def test_a_copy_under_a_thai_name(tmp_path: Path) -> None:
    copy = tmp_path / "แผน ๒๕๖๖.pdf"
    shutil.copy(FILES / "budget-plan-2566.pdf", copy)
    with Reader() as reader:
        (reading,) = read(reader, Job(str(copy), URL, Kind.PDF))
    assert reading.problem is None


def test_the_child_leaves_ctrl_c_to_its_parent(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>สวัสดี</p>", "utf-8")
    job = Job(str(page), "http://x.go.th/", Kind.HTML)
    with Reader() as reader:
        asyncio.run(reader.read([job]))
        (child,) = [c for c in psutil.Process().children() if "worker" in " ".join(c.cmdline())]
        child.send_signal(signal.SIGINT)
        (reading,) = asyncio.run(reader.read([job]))
        assert reading.page is not None
        assert child.is_running()
