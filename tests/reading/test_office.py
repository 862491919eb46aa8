"""Office files: the content says what a file is; what is hostile, locked or broken is refused."""

from __future__ import annotations

import struct
import time
import zipfile
from pathlib import Path

import psutil
import pytest

from oitcheck.model import Reason
from oitcheck.reading.office import read_office
from oitcheck.reading.packed import MAX_ENTRIES, MAX_PART, MAX_TAGS
from tests.reading.office_files import (
    PLAN,
    compound,
    lying_zip,
    p,
    packed,
    reason,
    text,
    word,
    word_parts,
)

MEGABYTE = 1_000_000


def test_the_content_tells_the_kind_and_the_name_does_not(tmp_path: Path) -> None:
    document = read_office(str(word(tmp_path / "plan.xls", p(PLAN))))
    assert document.problem is None
    assert document.pages == (PLAN,)


def test_a_main_part_of_another_name(tmp_path: Path) -> None:
    parts = word_parts(p(PLAN))
    moved = {n.replace("document.xml", "document2.xml"): b for n, b in parts.items()}
    for name in ("[Content_Types].xml", "_rels/.rels"):
        moved[name] = str(moved[name]).replace("document.xml", "document2.xml")
    assert read_office(str(packed(tmp_path / "a", moved))).pages == (PLAN,)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", Reason.EMPTY),
        (bytes(3_000), Reason.EMPTY),
        (b"PK\x03\x04" + b"x" * 500, Reason.UNREADABLE),
        (b"PK\x05\x06" + bytes(18), Reason.UNSUPPORTED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 3_000, Reason.UNREADABLE),
        (b"%PDF-1.4 ...", Reason.UNREADABLE),
        ("<html><body>ไม่พบหน้าที่ต้องการ</body></html>".encode(), Reason.UNSUPPORTED),
        (b"\xef\xbb\xbf  <TABLE><tr><td>1", Reason.UNSUPPORTED),
    ],
)
def test_what_is_no_office_file(tmp_path: Path, body: bytes, expected: Reason) -> None:
    path = tmp_path / "file.doc"
    path.write_bytes(body)
    assert reason(path) == expected


def test_other_zips(tmp_path: Path) -> None:
    assert reason(packed(tmp_path / "a.docx", {"photo.txt": "x"})) == Reason.UNSUPPORTED
    problem = read_office(str(tmp_path / "a.docx")).problem
    assert problem is not None
    assert problem.detail == "zip"
    book = {"mimetype": "application/epub+zip", "index.html": "<p/>"}
    assert reason(packed(tmp_path / "b", book)) == Reason.UNSUPPORTED
    drawing = {"mimetype": "application/vnd.oasis.opendocument.graphics", "content.xml": "<x/>"}
    assert reason(packed(tmp_path / "c", drawing)) == Reason.UNSUPPORTED


def test_cut_off_and_broken(tmp_path: Path) -> None:
    whole = word(tmp_path / "a", p(PLAN * 50)).read_bytes()
    cut, flipped = tmp_path / "cut", tmp_path / "flipped"
    cut.write_bytes(whole[: len(whole) // 2])
    middle = whole.index(b"word/document.xml") + 60
    flipped.write_bytes(whole[:middle] + b"\xff" * 20 + whole[middle + 20 :])
    assert reason(cut) == Reason.UNREADABLE
    assert reason(flipped) == Reason.UNREADABLE
    assert reason(word(tmp_path / "b", "<w:p><w:r>")) == Reason.UNREADABLE


def bounded(path: Path) -> Reason | None:
    """The reason, once it is sure that it cost neither time nor memory."""
    start, before = time.monotonic(), psutil.Process().memory_info().rss
    found = reason(path)
    assert time.monotonic() - start < 5
    assert psutil.Process().memory_info().rss - before < 60 * MEGABYTE
    return found


def test_a_part_that_inflates_to_gigabytes(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, body in word_parts(p(PLAN)).items():
            if name != "word/document.xml":
                file.writestr(name, body)
        with file.open("word/document.xml", "w", force_zip64=True) as stream:
            for _ in range(500):
                stream.write(b" " * MEGABYTE)
    assert path.stat().st_size < MEGABYTE
    assert bounded(path) == Reason.TOO_LARGE


@pytest.mark.parametrize("said", [0, 100, 400 * MEGABYTE])
def test_a_directory_that_lies_about_sizes(tmp_path: Path, said: int) -> None:
    path = lying_zip(tmp_path / "lie.docx", "word/document.xml", 400 * MEGABYTE, said)
    assert bounded(path) == Reason.TOO_LARGE
    small = lying_zip(tmp_path / "small.docx", "word/document.xml", MEGABYTE, 100)
    assert bounded(small) == Reason.UNREADABLE


def test_many_parts_that_are_large_together(tmp_path: Path) -> None:
    entries: dict[str, bytes | str] = {f"word/{n}.bin": bytes(MAX_PART - 1) for n in range(4)}
    assert bounded(packed(tmp_path / "sum.docx", entries)) == Reason.TOO_LARGE


@pytest.mark.parametrize(
    ("same", "expected"), [(True, Reason.UNREADABLE), (False, Reason.TOO_LARGE)]
)
def test_many_entries_share_one_body(tmp_path: Path, same: bool, expected: Reason) -> None:
    """The entries of the directory all point at the same bytes."""
    whole = lying_zip(tmp_path / "one", "000.xml", 20 * MEGABYTE, 20 * MEGABYTE).read_bytes()
    start = whole.index(b"PK\x01\x02")
    entry = whole[start : whole.index(b"PK\x05\x06")]
    count = 200
    names = [b"000.xml" if same else b"%03d.xml" % n for n in range(count)]
    entries = b"".join(entry.replace(b"000.xml", name) for name in names)
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, count, count, len(entries), start, 0)
    path = tmp_path / "overlap.docx"
    path.write_bytes(whole[:start] + entries + end)
    assert bounded(path) == expected


def test_too_many_tags(tmp_path: Path) -> None:
    assert bounded(word(tmp_path / "a.docx", "<w:p/>" * (MAX_TAGS + 1))) == Reason.TOO_LARGE


def test_too_many_entries(tmp_path: Path) -> None:
    entries: dict[str, bytes | str] = {f"{n}": b"" for n in range(MAX_ENTRIES + 1)}
    assert bounded(packed(tmp_path / "many.docx", entries)) == Reason.TOO_LARGE


def test_a_zip_in_a_zip_stays_closed(tmp_path: Path) -> None:
    inner = lying_zip(tmp_path / "inner", "x", 400 * MEGABYTE, 100).read_bytes()
    path = packed(tmp_path / "a.docx", word_parts(p(PLAN)) | {"word/embeddings/b.docx": inner})
    assert bounded(path) is None


def test_other_ways_to_pack(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.docx", word_parts(p(PLAN)), zipfile.ZIP_BZIP2)
    assert reason(path) == Reason.UNREADABLE


ENTITIES = '<!ENTITY a "ฮาฮา">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True)
)


@pytest.mark.parametrize(
    "prolog",
    [
        f"<!DOCTYPE w [{ENTITIES}]>",
        f"<!--{'x' * 600_000}--><!DOCTYPE w [{ENTITIES}]>",
        '<!DOCTYPE w [<!ENTITY j SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE w SYSTEM "http://127.0.0.1:9/w.dtd">',
    ],
)
def test_entities_are_refused(tmp_path: Path, prolog: str) -> None:
    path = word(tmp_path / "a.docx", p("&j;"), prolog)
    assert bounded(path) == Reason.UNREADABLE
    hidden = word_parts(p("&j;"), prolog)
    hidden["word/document.xml"] = (
        str(hidden["word/document.xml"]).replace('"1.0"', '"1.0" encoding="UTF-16"')
    ).encode("utf-16")
    assert bounded(packed(tmp_path / "b.docx", hidden)) == Reason.UNREADABLE


def test_deep_nesting(tmp_path: Path) -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 30_000 + "</w:tc></w:tr></w:tbl>" * 30_000
    assert bounded(word(tmp_path / "a.docx", deep)) == Reason.UNREADABLE


def test_nothing_is_written_by_the_name_of_an_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    slip = tmp_path.parent / f"{tmp_path.name}-slip.txt"
    names = [f"../{slip.name}", f"/{tmp_path}/root.txt", "..\\slip.txt", "word/../../slip.txt"]
    entries = word_parts(p(PLAN)) | dict.fromkeys(names, b"x")
    path = packed(tmp_path / "a.docx", entries)
    assert read_office(str(path)).pages == (PLAN,)
    assert not slip.exists()
    assert [f.name for f in tmp_path.rglob("*")] == ["a.docx"]


def test_a_file_of_this_machine_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("TOP SECRET")
    parts = word_parts(
        '<w:altChunk r:id="rId1"/><w:p><w:r><w:pict><v:imagedata r:id="rId2"/></w:pict></w:r></w:p>'
        + p(PLAN)
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    parts["word/_rels/document.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{kind}aFChunk" TargetMode="External" '
        f'Target="{secret.as_uri()}"/><Relationship Id="rId2" Type="{kind}image" '
        f'TargetMode="External" Target="{secret.as_uri()}"/></Relationships>'
    )
    document = read_office(str(packed(tmp_path / "a.docx", parts)))
    assert document.problem is None
    assert text(document) == PLAN


@pytest.mark.parametrize(
    ("streams", "expected"),
    [
        ({"EncryptedPackage": b"x", "EncryptionInfo": b"x"}, Reason.ENCRYPTED),
        ({"WordDocument": b"\xec\xa5" + bytes(9) + b"\x01"}, Reason.ENCRYPTED),
        (
            {"Current User": bytes(12) + b"\xdf\xc4\xd1\xf3", "PowerPoint Document": b"x"},
            Reason.ENCRYPTED,
        ),
        (
            {
                "Workbook": struct.pack("<HHHH12x", 0x809, 16, 0x600, 5)
                + struct.pack("<HHH52x", 0x2F, 54, 1)
                + struct.pack("<HH", 0x0A, 0)
            },
            Reason.ENCRYPTED,
        ),
        ({"Workbook": b"nothing"}, Reason.UNREADABLE),
        ({"VisioDocument": b"x"}, Reason.UNSUPPORTED),
    ],
    ids=["ooxml", "doc", "ppt", "xls", "broken", "other"],
)
def test_compound_files(tmp_path: Path, streams: dict[str, bytes], expected: Reason) -> None:
    assert reason(compound(tmp_path / "a.doc", streams)) == expected


def test_locked_open_documents(tmp_path: Path) -> None:
    entries: dict[str, bytes | str] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<manifest:encryption-data/>",
        "content.xml": b"\x01\x02",
    }
    assert reason(packed(tmp_path / "a.odt", entries)) == Reason.ENCRYPTED


def test_a_zip_with_a_password(tmp_path: Path) -> None:
    body = bytearray(word(tmp_path / "a", p(PLAN)).read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := body.find(mark, at + 1)) >= 0:
            body[at + place] |= 1
    (tmp_path / "b").write_bytes(body)
    assert reason(tmp_path / "b") == Reason.ENCRYPTED
