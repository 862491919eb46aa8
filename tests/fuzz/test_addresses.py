"""Addresses: one form, read alike by every parser on the way, and never another host."""

from __future__ import annotations

from urllib.parse import urlsplit

import httpx
from hypothesis import example, given
from hypothesis import strategies as st

from oitcheck.address import canonical, host_of, join, key, port_of, scope_of
from tests.fuzz.words import FOREIGN

HOST = "www.bantodsob.example"
BASE = f"https://{HOST}/a/b.html?c=d"
PARTS = st.lists(
    st.sampled_from(
        ["http:", "https:", "//", "/", "\\", "@", "#", "?", ":", "..", "%2e", "%", "%41", "[", "]"]
        + ["evil.example", HOST, "127.0.0.1", "[::1]", "0x7f.1", "๑", "。", "\t", " ", "\xad", "ß"]
        + ["xn--", "user:pw", "8080", "&amp;", "'", '"', "{", "|", "^", "`", "<", ";jsessionid=1"]
    )
    | FOREIGN,
    max_size=9,
).map("".join)
CHARSETS = st.sampled_from(["utf-8", "cp874", "utf-16", "x-none", "idna"])


@given(PARTS, CHARSETS)
@example("http://[::1", "utf-8")
@example("http://x:99999/", "utf-8")
@example("http://" + "a." * 900, "utf-8")
@example("http://\u2100.example/", "utf-8")
def test_a_canonical_address_stays_itself(url: str, charset: str) -> None:
    once = canonical(url, charset)
    assert canonical(once) == once
    assert not once or urlsplit(once).scheme in ("http", "https", "file")
    assert once.isascii()
    assert once.isprintable()


@given(
    st.builds("http://{}{}{}".format, PARTS | st.just(HOST), st.sampled_from("/?:"), PARTS),
    CHARSETS,
)
@example("http://x.example:0080/%E0%b8?a=ก#x", "utf-8")
def test_every_parser_reads_a_canonical_address_alike(url: str, charset: str) -> None:
    once = canonical(url, charset)
    if not once:
        return
    ours, theirs = urlsplit(once), httpx.URL(once)
    assert theirs.raw_host.decode() == (ours.hostname or "")
    assert (theirs.port or port_of(once)) == port_of(once)
    assert theirs.scheme == ours.scheme
    assert not theirs.userinfo
    assert theirs.raw_path.decode().partition("?")[0] == ours.path
    assert str(theirs.copy_with(query=None)) == once.partition("?")[0]


@given(PARTS, CHARSETS)
def test_what_stands_behind_the_host_changes_no_host(tail: str, charset: str) -> None:
    for mark in ("/", "?", "#"):
        once = canonical(f"https://{HOST}{mark}{tail}", charset)
        assert not once or (host_of(once), port_of(once)) == (HOST, 443)


@given(PARTS, CHARSETS, st.booleans())
@example("\t//evil.example", "utf-8", False)
@example("\\\\evil.example", "utf-8", False)
@example("java\nscript:alert(1)", "utf-8", False)
@example("#/" + "\ud800", "cp874", True)
def test_a_link_gives_an_address_or_nothing(href: str, charset: str, routes: bool) -> None:
    joined = join(BASE, href, charset, routes=routes)
    page = joined.partition("#")[0]
    assert canonical(page) == page
    assert not joined or urlsplit(joined).scheme in ("http", "https")
    assert "#" not in joined or routes
    key(joined)
    assert not page or scope_of(page).inside(page)


@given(PARTS)
def test_a_relative_link_stays_on_its_host(path: str) -> None:
    joined = join(BASE, "/x" + path)
    assert not joined or host_of(joined) == HOST
