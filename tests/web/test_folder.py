"""A folder of saved pages in place of a website."""

from __future__ import annotations

from pathlib import Path

import pytest

from oitcheck.address import join
from oitcheck.model import Problem, Reason
from oitcheck.web.folder import FolderFetcher, address_of, roots
from oitcheck.web.seams import Fetched
from tests.web.helpers import FakeClock, run

HTML = "<!doctype html><html><title>x</title></html>"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "เว็บ ไซต์"
    (folder / "sub").mkdir(parents=True)
    (folder / "index.html").write_text(HTML)
    (folder / "หน้า 1.HTM").write_text(HTML)
    (folder / "sub" / "Index.HTM").write_text(HTML)
    (folder / "news.php").write_text(HTML)
    (folder / "code.php").write_text("<?php echo 1; ?>")
    (folder / "plan.PDF").write_bytes(b"%PDF-1.4")
    (tmp_path / "secret.html").write_text("secret")
    return folder


def fetch(site: Path, url: str, **options: int) -> Fetched:
    return run(FolderFetcher(site, FakeClock(), **options).fetch(url))


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("index.html", "text/html"),
        ("หน้า 1.HTM", "text/html"),
        ("news.php", "text/html"),
        ("code.php", "application/octet-stream"),
        ("plan.PDF", "application/pdf"),
    ],
)
def test_files(site: Path, name: str, media: str) -> None:
    fetched = fetch(site, address_of(site / name))
    assert (fetched.problem, fetched.status, fetched.content_type) == (None, 200, media)
    assert Path(fetched.body_path).read_bytes() == (site / name).read_bytes()
    assert len(fetched.sha256) == 64


def test_a_thai_link_of_a_page_leads_to_its_file(site: Path) -> None:
    url = join(address_of(site / "index.html"), "หน้า 1.HTM")
    assert fetch(site, url).problem is None


def test_a_folder_means_its_index(site: Path) -> None:
    url = join(address_of(site / "index.html"), "sub/")
    fetched = fetch(site, url)
    assert fetched.problem is None
    assert fetched.final_url == address_of(site / "sub" / "Index.HTM")


def test_what_is_missing_is_not_found(site: Path) -> None:
    fetched = fetch(site, address_of(site / "nothing.html"))
    assert fetched.problem == Problem(Reason.NOT_FOUND)
    assert fetch(site, address_of(site / "index.html" / "x")).problem == Problem(Reason.NOT_FOUND)


def test_nothing_leads_out_of_the_folder(site: Path) -> None:
    (site / "link.html").symlink_to(site.parent / "secret.html")
    (site / "loop.html").symlink_to(site / "loop.html")
    outside = [
        address_of(site.parent / "secret.html"),
        join(address_of(site / "index.html"), "../secret.html"),
        address_of(site) + "/link.html",
        address_of(site) + "/..%2Fsecret.html",
        "https://www.a.go.th/",
        "file:///etc/passwd",
    ]
    assert [fetch(site, url).problem for url in outside] == [Problem(Reason.OUTSIDE_FOLDER)] * 6
    assert fetch(site, address_of(site) + "/loop.html").problem is not None
    problem = fetch(site, address_of(site) + "/a%00b").problem
    assert problem is not None
    assert problem.reason is Reason.BAD_ADDRESS


def test_too_large(site: Path) -> None:
    problem = fetch(site, address_of(site / "index.html"), max_body=5).problem
    assert problem == Problem(Reason.TOO_LARGE, "more than 5 bytes")


def test_one_page_as_a_site(site: Path) -> None:
    annex = site / "news_files"
    annex.mkdir()
    (annex / "frame.html").write_text(HTML)
    one = site / "news.php"
    assert roots(one) == [address_of(one)]
    assert fetch(one, address_of(one)).problem is None
    assert fetch(one, address_of(annex / "frame.html")).problem is None
    assert fetch(one, address_of(site / "index.html")).problem == Problem(Reason.OUTSIDE_FOLDER)


def test_roots(site: Path) -> None:
    assert roots(site) == [address_of(site / "index.html")]
    (site / "index.html").unlink()
    (site / "x_files").mkdir()
    (site / "x_files" / "ad.html").write_text(HTML)
    assert roots(site) == [address_of(site / "sub" / "Index.HTM"), address_of(site / "หน้า 1.HTM")]
