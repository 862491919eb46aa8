"""Bodies: decoding under a cap, and telling kinds apart."""

from __future__ import annotations

import gzip
import time
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oitcheck.model import Kind, Reason
from oitcheck.web.body import STEP, BodyFile, Decoder, Garbled, kind_of
from oitcheck.web.seams import Failed

TEXT = "สำนักงานปลัด ".encode() * 500


def decode(encoding: str, raw: bytes, chunk: int = 1000) -> tuple[bytes, bool]:
    decoder = Decoder(encoding)
    out = b""
    for at in range(0, len(raw), chunk):
        out += b"".join(decoder.feed(raw[at : at + chunk]))
    return out, decoder.complete


def raw_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-15)
    return stream.compress(data) + stream.flush()


@pytest.mark.parametrize(
    ("encoding", "raw"),
    [
        ("", TEXT),
        ("identity", TEXT),
        ("gzip", gzip.compress(TEXT)),
        ("X-GZIP", gzip.compress(TEXT)),
        ("gzip, identity", gzip.compress(TEXT)),
        ("gzip", gzip.compress(TEXT[:300]) + gzip.compress(b"") + gzip.compress(TEXT[300:])),
        ("gzip", gzip.compress(TEXT) + b"\0\0\0 trailing"),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", raw_deflate(TEXT)),
        ("gzip", b""),
    ],
)
def test_decodes(encoding: str, raw: bytes) -> None:
    assert decode(encoding, raw) == (TEXT if raw else b"", True)


@given(st.binary(max_size=3000), st.integers(1, 700))
def test_decodes_in_any_pieces(data: bytes, chunk: int) -> None:
    assert decode("gzip", gzip.compress(data), chunk) == (data, True)


@given(st.integers(1, 60))
def test_a_cut_stream_is_never_complete(missing: int) -> None:
    raw = gzip.compress(TEXT)
    assert not decode("gzip", raw[:-missing])[1]


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "gzip, br", "nonsense"])
def test_what_was_not_asked_for_is_refused(encoding: str) -> None:
    with pytest.raises(Garbled):
        Decoder(encoding)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_plain_body_with_a_header_is_garbled(encoding: str) -> None:
    with pytest.raises(Garbled):
        decode(encoding, b"<html>plain</html>")


def test_a_bomb_comes_in_bounded_pieces() -> None:
    pieces = Decoder("gzip").feed(gzip.compress(b"\0" * 50_000_000))
    assert max(len(piece) for piece in pieces) <= STEP


def test_many_empty_members_end_soon() -> None:
    began = time.monotonic()
    with pytest.raises(Garbled, match="members"):
        decode("gzip", gzip.compress(b"") * 100_000, 65536)
    assert time.monotonic() - began < 1


def test_a_body_above_its_limit_is_removed(tmp_path: Path) -> None:
    body = BodyFile(tmp_path, 1, 10)
    with pytest.raises(Failed) as caught:
        body.write(b"12345678901")
    body.discard()
    assert caught.value.problem.reason is Reason.TOO_LARGE
    assert list(tmp_path.iterdir()) == []


def test_a_kept_body_is_named_by_its_digest(tmp_path: Path) -> None:
    for number in (1, 2):
        body = BodyFile(tmp_path, number, 10)
        body.write(b"same")
        path, digest = body.keep()
        body.discard()
        assert Path(path).name == digest
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"same"]


@pytest.mark.parametrize(
    ("head", "declared", "kind"),
    [
        (b"%PDF-1.4", "application/pdf", Kind.PDF),
        (b"%PDF-1.4", "text/html", Kind.PDF),
        (b"\r\n\xef\xbb\xbf%PDF-1.7", "application/octet-stream", Kind.PDF),
        (b"<html><p>%PDF-1.4 is a format", "text/html", Kind.HTML),
        (b"<!DOCTYPE html><html>", "application/pdf", Kind.HTML),
        (b"  <!doctype HTML>", "application/octet-stream", Kind.HTML),
        (b"<html>", "text/plain", Kind.HTML),
        (b"just words", "text/html", Kind.HTML),
        (b"just words", "", Kind.HTML),
        (b"just words", "text/plain", Kind.OTHER),
        (b"a\0b", "", Kind.OTHER),
        (b"PK\x03\x04", "text/html", Kind.OFFICE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword", Kind.OFFICE),
        (b"{\\rtf1\\ansi", "application/pdf", Kind.OFFICE),
        (b"\xff\xd8\xff\xe0", "text/html", Kind.IMAGE),
        (b"\x89PNG\r\n", "application/pdf", Kind.IMAGE),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp", Kind.IMAGE),
        (b"RIFF\0\0\0\0AVI LIST", "video/avi", Kind.OTHER),
        (b"BM\x36\0\0\0\0\0\0\0", "image/bmp", Kind.IMAGE),
        (b"BMW is a maker of cars", "text/html", Kind.HTML),
        (b"Rar!\x1a\x07", "", Kind.OTHER),
        (b"var a = '<div>'", "application/javascript", Kind.OTHER),
        (b"<rss><title>x", "application/rss+xml", Kind.OTHER),
    ],
)
def test_kind_of(head: bytes, declared: str, kind: Kind) -> None:
    assert kind_of(head, declared) is kind
