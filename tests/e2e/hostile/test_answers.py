"""Cases 1-16: what a server does to one answer.

Each fault is met twice: on pages that no item needs, and on the page that shows item O5. Cases 11
(rebinding) and 12 (the browser) have files of their own.
"""

from __future__ import annotations

import gzip
import socket
import struct
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

import pytest

from tests.e2e.hostile.inner import NAME, SECRET, Visited, inner, visited
from tests.e2e.hostile.measured import BOMB_GROWTH, GROWTH, Run, played, scan, unharmed
from tests.e2e.hostile.server import Line, Play
from tests.e2e.hostile.twin import pages

pytestmark = pytest.mark.e2e

BY_THE_WAY = {"/fault": "หน้าอื่น"}
"""A page that no item needs."""

CONTACT = "/contact.html"
WHERE = pytest.mark.parametrize(("path", "hit"), [("/fault", ()), (CONTACT, ("O5",))])


def by_the_way(plays: Iterable[str]) -> dict[str, str]:
    """Links of the front page to what is played."""
    return {path: f"หน้าอื่น {n}" for n, path in enumerate(plays, 1)}


def light(run: Run, healthy: Run, growth: float = BOMB_GROWTH) -> None:
    """The program did not take what was sent into memory. While an item is open, pictures are
    read in a child process, which takes some too."""
    assert run.own - healthy.own < growth
    assert run.megabytes - healthy.megabytes < GROWTH


@cache
def bomb(bits: int = 31) -> bytes:
    """300 MB of zeros, compressed."""
    stream = zlib.compressobj(9, zlib.DEFLATED, bits)
    return b"".join(stream.compress(bytes(1_000_000)) for _ in range(300)) + stream.flush()


def packed(name: str, body: bytes) -> Play:
    """Answers with a body that is said to be packed as ``name``."""
    return lambda line: line.answer(body, headers={"Content-Encoding": name})


@WHERE
def test_case_01_gzip_bomb(path: str, hit: tuple[str, ...], healthy: Run, tmp_path: Path) -> None:
    run = played({path: packed("gzip", bomb())}, tmp_path, links=BY_THE_WAY)
    unharmed(run, hit)
    assert run.reasons[path] == "too_large"
    light(run, healthy)
    assert run.seconds - healthy.seconds < 10


def brotli_bomb() -> bytes:
    """300 MB of zeros: what an encoder makes of a million of them and a flush, 300 times."""
    first, more = "ab1fa1074002201e0b243fe7c100", "fa117a002400e2b000f4731e0c"
    return bytes.fromhex(first + more * 299 + "03")


def zstd_bomb() -> bytes:
    """300 MB of zeros: a frame of blocks that each say 128 KB times the same byte."""
    block = struct.pack("<I", (128 * 1024) << 3 | 2)[:3] + b"\0"
    last = struct.pack("<I", 1 << 3 | 3)[:3] + b"\0"
    return bytes.fromhex("28b52ffd0058") + block * 2400 + last


BOMBS = {
    "/brotli": "protocol",
    "/zstd": "protocol",
    "/deflate": "too_large",
    "/raw-deflate": "too_large",
    "/nested": "protocol",
    "/hidden": "unsupported",
}


@cache
def bombs() -> dict[str, Play]:
    """Other bombs of 300 MB: ``nested`` says that it is packed twice, ``hidden`` does not."""
    twice = gzip.compress(bomb())
    return {
        "/brotli": packed("br", brotli_bomb()),
        "/zstd": packed("zstd", zstd_bomb()),
        "/deflate": packed("deflate", bomb(15)),
        "/raw-deflate": packed("deflate", bomb(-15)),
        "/nested": packed("gzip, gzip", twice),
        "/hidden": packed("gzip", twice),
    }


def test_case_02_other_bombs_by_the_way(healthy: Run, tmp_path: Path) -> None:
    run = played(bombs(), tmp_path, links=by_the_way(BOMBS))
    unharmed(run)
    assert run.reasons == BOMBS
    light(run, healthy)
    assert run.seconds - healthy.seconds < 10


@pytest.mark.parametrize("kind", BOMBS)
def test_case_02_other_bombs(kind: str, healthy: Run, tmp_path: Path) -> None:
    run = played({CONTACT: bombs()[kind]}, tmp_path)
    unharmed(run, ("O5",))
    assert run.reasons[CONTACT] == BOMBS[kind]
    light(run, healthy)


def members(line: Line) -> None:
    """A million empty gzip members, 20 MB, and no end of them announced."""
    line.head(headers={"Content-Encoding": "gzip"})
    member = gzip.compress(b"")
    with suppress(OSError):
        for _ in range(100):
            line.send(member * 10_000)


@WHERE
def test_case_03_empty_gzip_members(
    path: str, hit: tuple[str, ...], healthy: Run, tmp_path: Path
) -> None:
    run = played({path: members}, tmp_path, links=BY_THE_WAY)
    unharmed(run, hit)
    assert run.reasons[path] == "protocol"
    light(run, healthy)
    assert run.seconds - healthy.seconds < 5


def test_case_03_a_page_in_some_members_is_read(tmp_path: Path) -> None:
    page = pages()[CONTACT].body
    parts = [page[at : at + 200] for at in range(0, len(page), 200)]
    body = b"".join(map(gzip.compress, parts)) + gzip.compress(b"") * 20
    run = played({CONTACT: packed("gzip", body)}, tmp_path)
    unharmed(run)
    assert run.reasons == {}


def endless(line: Line) -> None:
    line.head()
    with suppress(OSError):
        while not line.closing.is_set():
            line.send(b"<p>" + b"x" * 65536)


@WHERE
def test_case_04_endless_body(
    path: str, hit: tuple[str, ...], healthy: Run, tmp_path: Path
) -> None:
    run = played({path: endless}, tmp_path, links=BY_THE_WAY)
    unharmed(run, hit)
    assert run.reasons[path] == "too_large"
    light(run, healthy, GROWTH)


def drip(line: Line) -> None:
    line.head(length=100_000)
    with suppress(OSError):
        while not line.closing.is_set():
            line.send(b"x")
            time.sleep(1)


@WHERE
def test_case_05_drip_body(path: str, hit: tuple[str, ...], healthy: Run, tmp_path: Path) -> None:
    run = played({path: drip}, tmp_path, links=BY_THE_WAY, deadline=2)
    unharmed(run, hit)
    assert run.reasons[path] == "timeout"
    assert run.seconds - healthy.seconds < 2 + 4 + 5


def headers(piece: bytes, times: int, wait: float = 0.0) -> Play:
    """A head of many pieces, then a page."""

    def play(line: Line) -> None:
        line.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")
        with suppress(OSError):
            for _ in range(times):
                line.send(piece)
                time.sleep(wait)
                if line.closing.is_set():
                    return
            line.send(b"\r\n\r\n<p>x</p>")

    return play


HEADS: dict[str, tuple[Play, str]] = {
    "/slow": (headers(b"X-Slow: x\r\n", 10_000, 0.1), "timeout"),
    "/slow-line": (headers(b"x", 10_000, 0.1), "timeout"),
    "/endless": (headers(b"X-More: " + b"x" * 1000 + b"\r\n", 10**9), "protocol"),
    "/large": (headers(b"X-Large: " + b"x" * 10_000_000 + b"\r\n", 2), "protocol"),
    "/many": (headers(b"X-A: b\r\n" * 1000, 100), "protocol"),
}


def test_case_06_heads_by_the_way(healthy: Run, tmp_path: Path) -> None:
    plays = {path: play for path, (play, _) in HEADS.items()}
    run = played(plays, tmp_path, links=by_the_way(plays), deadline=2)
    unharmed(run)
    assert run.reasons == {path: reason for path, (_, reason) in HEADS.items()}
    light(run, healthy)
    assert run.seconds - healthy.seconds < 2 + 4 + 5


@pytest.mark.parametrize("kind", HEADS)
def test_case_06_heads(kind: str, healthy: Run, tmp_path: Path) -> None:
    play, reason = HEADS[kind]
    run = played({CONTACT: play}, tmp_path, deadline=2)
    unharmed(run, ("O5",))
    assert run.reasons[CONTACT] == reason
    light(run, healthy)
    assert run.seconds - healthy.seconds < 2 + 4 + 5


@WHERE
def test_case_07_silence(path: str, hit: tuple[str, ...], healthy: Run, tmp_path: Path) -> None:
    run = played({path: Line.hang}, tmp_path, links=BY_THE_WAY, deadline=2)
    unharmed(run, hit)
    assert run.reasons[path] == "timeout"
    assert run.seconds - healthy.seconds < 2 + 4 + 5


@contextmanager
def black_hole(address: str = "127.0.0.1", port: int = 0) -> Iterator[int]:
    """A port at which nobody answers a call: its queue is full and stays so."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, port))
        listener.listen(0)
        callers = [socket.socket() for _ in range(8)]
        for caller in callers:
            caller.setblocking(False)
            caller.connect_ex(listener.getsockname())
        yield int(listener.getsockname()[1])
        for caller in callers:
            caller.close()


def test_case_07_black_hole(healthy: Run, tmp_path: Path) -> None:
    with black_hole() as port:
        run = scan(f"http://127.0.0.1:{port}/", folder=tmp_path, deadline=2)
    assert run.code == 3
    assert set(run.statuses.values()) == {"unchecked"}
    assert run.reasons == {"/": "timeout"}
    assert run.seconds - healthy.seconds < 2 * (2 + 4) + 5


def test_case_07_a_host_of_files_that_is_silent(healthy: Run, tmp_path: Path) -> None:
    """It says what robots may do and nothing more: after a few addresses it is left alone."""
    links = {f"http://files.invalid/{n}.pdf": f"คณะผู้บริหาร ฉบับที่ {n}" for n in range(20)}
    plays: dict[str, Play] = {f"/{n}.pdf": Line.hang for n in range(20)}
    with black_hole() as port:
        rule = f"files.invalid:80:127.0.0.1:{port}"
        visit = visited(plays, tmp_path, "--resolve", rule, links=links, deadline=2)
    unharmed(visit.run)
    assert visit.run.seconds - healthy.seconds < 2 * (2 + 4) + 5


FALLEN = 30


def test_case_07_a_host_that_falls_silent(healthy: Run, tmp_path: Path) -> None:
    """After some addresses without any answer the host is not asked for all the others."""
    links = {f"/more/{n}/": f"หน้าอื่น {n}" for n in range(FALLEN)}
    visit = visited({"/more/*": Line.hang}, tmp_path, links=links, deadline=1)
    unharmed(visit.run)
    assert visit.run.seconds - healthy.seconds < 15


def to(location: str, status: int = 302, *more: tuple[str, str]) -> Play:
    """Sends the visitor elsewhere. What is not ASCII goes out in UTF-8, as servers do it."""
    raw = location.encode().decode("latin-1")
    return lambda line: line.answer(
        "<p>moved</p>", status=status, headers=(("Location", raw), *more)
    )


def cookies(line: Line) -> None:
    """Sends the visitor round until it brings a cookie, and has never enough of them."""
    to("/cookies", 302, ("Set-Cookie", f"c{line.turn}={line.turn}; Path=/"))(line)


ROUND: dict[str, Play] = {
    "/self": to("/self"),
    "/there": to("/back", 301),
    "/back": to("/there", 301),
    "/on/*": lambda line: to(f"{line.path}x", 307)(line),
    "/cookies": cookies,
}
ENTRIES = {"/self": "หน้าอื่น 1", "/there": "หน้าอื่น 2", "/on/": "หน้าอื่น 3", "/cookies": "หน้าอื่น 4"}


def test_case_08_redirects_by_the_way(healthy: Run, tmp_path: Path) -> None:
    visit = visited(ROUND, tmp_path, links=ENTRIES)
    unharmed(visit.run)
    assert visit.run.reasons == dict.fromkeys(ENTRIES, "redirects")
    assert sum(path.startswith("/on/") for path in visit.asked) == 11
    assert visit.asked.count("/cookies") <= 11
    assert f"http://{NAME}/on/xxxxxxxxxx > http://{NAME}/on/xxxxxxxxxxx" in visit.run.detail("/on/")
    assert visit.run.seconds - healthy.seconds < 10


@pytest.mark.parametrize("target", ENTRIES)
def test_case_08_redirects(target: str, tmp_path: Path) -> None:
    visit = visited({**ROUND, CONTACT: to(target)}, tmp_path)
    unharmed(visit.run, ("O5",))
    assert visit.run.reasons[CONTACT] == "redirects"


def test_case_08_a_site_that_wants_its_cookie_back(tmp_path: Path) -> None:
    page = pages()[CONTACT].body
    once = to(CONTACT, 302, ("Set-Cookie", "known=1; Path=/"))

    def asks(line: Line) -> None:
        known = "known=1" in line.headers.get("cookie", "")
        line.answer(page) if known else once(line)

    run = played({CONTACT: asks}, tmp_path)
    unharmed(run)
    assert run.reasons == {}


NO_WEB = [
    "file:///etc/passwd",
    "FILE://localhost/etc/passwd",
    "file:/etc/passwd",
    "data:text/html,<h1>root:x:0:0</h1>",
    "ftp://127.0.0.1/etc/passwd",
    "gopher://127.0.0.1:70/_root",
    "javascript:alert('root:x:0:0')",
    "view-source:file:///etc/passwd",
    "jar:file:///etc/passwd!/",
]


def told(run: Run) -> str:
    """All that the report says, in every format."""
    return "".join(p.read_text("utf-8") for p in run.folder.iterdir() if p.is_file())


def test_case_09_redirects_out_of_the_web(tmp_path: Path) -> None:
    plays = {f"/{n}": to(address) for n, address in enumerate(NO_WEB)}
    run = played(plays, tmp_path, links=by_the_way(plays))
    unharmed(run)
    assert run.reasons == dict.fromkeys(plays, "bad_redirect")
    assert all(address[:200] in run.detail(f"/{n}") for n, address in enumerate(NO_WEB))
    assert "root:x:0:0:" not in told(run)


@pytest.mark.parametrize("address", [NO_WEB[0], NO_WEB[3], NO_WEB[6]])
def test_case_09_a_page_that_an_item_needs_leads_out(address: str, tmp_path: Path) -> None:
    run = played({CONTACT: to(address)}, tmp_path)
    unharmed(run, ("O5",))
    assert run.reasons[CONTACT] == "bad_redirect"
    assert "root:x:0:0:" not in told(run)


def test_case_09_links_out_of_the_web(tmp_path: Path) -> None:
    """They are as promising as can be, and are not opened all the same."""
    links = dict.fromkeys(NO_WEB, "ติดต่อเรา ที่อยู่หน่วยงาน โทรศัพท์")
    del (site := pages(links=links))[CONTACT]
    run = played({}, tmp_path, site=site)
    assert run.code == 0
    assert "root:x:0:0:" not in told(run)
    pages_only = {path: why for path, why in run.reasons.items() if not path.endswith(".png")}
    assert pages_only == {CONTACT: "not_found"}


INTERNAL = [
    "127.0.0.1",
    "127.8.8.8",
    "127.1",
    "localhost",
    "LOCALHOST.",
    "0x7f000001",
    "0x7f.0.0.1",
    "2130706433",
    "0177.0.0.1",
    "017700000001",
    "0.0.0.0",
    "0",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[0:0:0:0:0:ffff:7f00:0001]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]",
    "[fe80::1%25lo]",
    "[fd00::1]",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "１２７.０.０.１",
    "①②⑦.⓪.⓪.①",
    "127。0。0。1",
    "ｌｏｃａｌｈｏｓｔ",
]
REFUSED = {"private_address", "bad_address", "bad_redirect"}


def not_refused(run: Run, paths: Mapping[str, str]) -> dict[str, str | None]:
    """What was not refused for being internal: where it leads, and what was said of it."""
    said = {where: run.reasons.get(path) for path, where in paths.items()}
    return {where: reason for where, reason in said.items() if reason not in REFUSED}


def test_case_10_redirects_to_internal_addresses(healthy: Run, tmp_path: Path) -> None:
    with inner() as service:
        plays = {f"/r{n}": to(f"http://{h}:{service.port}/") for n, h in enumerate(INTERNAL)}
        visit = visited(plays, tmp_path, links=by_the_way(plays), deadline=5)
    unharmed(visit.run)
    assert not_refused(visit.run, dict(zip(plays, INTERNAL, strict=True))) == {}
    assert SECRET not in told(visit.run)
    assert visit.run.seconds - healthy.seconds < 5 + 5


def test_case_10_the_start_page_leads_to_an_internal_address(tmp_path: Path) -> None:
    with inner() as service:
        visit = visited({"/": to(f"http://127.0.0.1:{service.port}/")}, tmp_path)
    assert visit.run.code == 3
    assert set(visit.run.statuses.values()) == {"unchecked"}
    assert visit.run.reasons == {"/": "private_address"}


def test_case_10_a_page_that_an_item_needs_leads_to_one(tmp_path: Path) -> None:
    """The report says where the page sent the visitor."""
    with inner() as service:
        hop = to(f"http://127.0.0.1:{service.port}/contact")
        visit = visited({CONTACT: to("/hop"), "/hop": hop}, tmp_path)
    unharmed(visit.run, ("O5",))
    assert visit.run.reasons[CONTACT] == "private_address"
    assert "127.0.0.1" in visit.run.detail(CONTACT)
    assert SECRET not in told(visit.run)


def test_case_10_links_to_internal_addresses(healthy: Run, tmp_path: Path) -> None:
    """They announce an item that is nowhere else, so each of them is looked at."""
    with inner() as service:
        there = {host: f"http://{host}:{service.port}/hr" for host in INTERNAL}
        visit = _announced(there, tmp_path)
    assert SECRET not in told(visit.run)
    assert visit.run.reasons
    assert set(visit.run.reasons.values()) <= REFUSED
    assert visit.run.seconds - healthy.seconds < 5 + 5


def _announced(there: Mapping[str, str], folder: Path) -> Visited:
    """A scan of the twin, whose missing item is announced at addresses, which were looked at."""
    said = "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี 2565"
    visit = visited({}, folder, links=dict.fromkeys(there.values(), said), deadline=5)
    unharmed(visit.run)
    assert visit.run.statuses["O28"] in ("review", "unchecked")
    return visit


def differently_read(port: int) -> list[str]:
    """Addresses that one parser takes for the site's and another for the internal service's."""
    service = f"127.0.0.1:{port}"
    return [
        f"http://{NAME}@{service}/",
        f"http://{NAME}:80@{service}/",
        f"http://{NAME}%40{service}/",
        f"http://{service}\\@{NAME}/",
        f"http://{NAME}\\@{service}/",
        f"http://{service}#@{NAME}/",
        f"http://{NAME}#@{service}/",
        f"http://{service}?@{NAME}/",
        f"http://{NAME}?@{service}/",
        f"http://{service};@{NAME}/",
        f"http://{NAME}%00@{service}/",
        f"http://{service}%2f@{NAME}/",
        f"http://{service}%23@{NAME}/",
        f"http://127.0.0.1\t:{port}/",
        f"ht\ttp://{service}/",
        f"http:\t//{service}/",
        f"http:/\\{service}/",
        f"http:{service}/",
        f"http:/{service}/",
        f"http:///{service}/",
        f"\\\\{service}/",
        f"/\\{service}/",
        f"//{service}/",
        f"///{service}/",
        f"//{NAME}@{service}/",
        f"http://[::1]@{service}/",
        f"http://{service}@[{NAME}]/",
        f"http://[{service}]/",
        f"http://{NAME}:80:{port}/",
        f"http://{NAME}:{port}@127.0.0.1:{port}:80/",
        f"http://127.0.0.1:{port}\x00.{NAME}/",
        f"http://127.0.0.1 {NAME}:{port}/",
        f"http://127.0.0.1%20:{port}/",
        f"http://127.0.0.1\xad:{port}/",
        f"http://127.0.0.1\uff0f@{NAME}:{port}/",
        f"http://127.0.0.1:{port}\uff03@{NAME}/",
        f"http://{NAME}\u2100@{service}/",
    ]


BREAKS = [
    "ht\ntp://{}/",
    "http:/\n/{}/",
    "http://127.0.0.1\r\n:{}/",
    " \n http://{}/ \n ",
    "\r\n//{}/",
]


def test_case_13_redirects_that_parsers_read_differently(tmp_path: Path) -> None:
    with inner() as service:
        plays = {f"/p{n}": to(at) for n, at in enumerate(differently_read(service.port))}
        visit = visited(plays, tmp_path, links=by_the_way(plays), deadline=5)
    unharmed(visit.run)
    assert SECRET not in told(visit.run)
    assert set(visit.run.reasons.values()) <= REFUSED | {"not_found", "no_host", "protocol"}


def test_case_13_links_that_parsers_read_differently(tmp_path: Path) -> None:
    with inner() as service:
        broken = [b.format(f"127.0.0.1:{service.port}") for b in BREAKS]
        every = [*differently_read(service.port), *broken]
        visit = _announced({at: at.replace('"', "") for at in every}, tmp_path)
    assert SECRET not in told(visit.run)
    assert set(visit.run.reasons.values()) <= REFUSED | {"not_found", "no_host"}


def test_case_13_a_page_that_an_item_needs(tmp_path: Path) -> None:
    with inner() as service:
        away = to(f"http://{NAME}@127.0.0.1:{service.port}/")
        visit = visited({CONTACT: away}, tmp_path)
    unharmed(visit.run, ("O5",))
    assert visit.run.reasons[CONTACT] in REFUSED


@cache
def whole() -> bytes:
    """The page that shows item O5."""
    return pages()[CONTACT].body


def short(line: Line) -> None:
    line.answer(whole(), length=len(whole()) + 100)


def reset(line: Line) -> None:
    line.head(length=len(whole()) + 100)
    line.send(whole())
    time.sleep(0.2)
    line.reset()


def chunked(*pieces: bytes) -> Play:
    """Answers in chunks: the page, then ``pieces``."""

    def play(line: Line) -> None:
        line.head(headers={"Transfer-Encoding": "chunked"})
        line.send(b"%x\r\n%b\r\n" % (len(whole()), whole()) + b"".join(pieces))

    return play


def cut_gzip(line: Line) -> None:
    """All of the page but the end of its gzip stream; the connection closes in order."""
    line.answer(gzip.compress(whole())[:-12], length=None, headers={"Content-Encoding": "gzip"})


def half_gzip(line: Line) -> None:
    body = gzip.compress(whole())
    line.answer(body[: len(body) // 2], length=None, headers={"Content-Encoding": "gzip"})


BROKEN: dict[str, tuple[Play, str]] = {
    "/short": (short, "truncated"),
    "/reset": (reset, "reset"),
    "/cut-chunks": (chunked(), "truncated"),
    "/bad-chunk": (chunked(b"zz\r\nabc\r\n0\r\n\r\n"), "protocol"),
    "/nothing": (lambda line: None, "reset"),
    "/reset-at-once": (Line.reset, "reset"),
    "/garbage": (lambda line: line.send(b"\x00\x01NONSENSE\r\n\r\n" + whole()), "protocol"),
    "/http-0.9": (lambda line: line.send(whole() + b"\r\n\r\n"), "protocol"),
    "/two-lengths": (
        lambda line: line.answer(whole(), headers=(("Content-Length", "7"),)),
        "protocol",
    ),
}
CUT: dict[str, tuple[Play, str]] = {
    "/cut-gzip": (cut_gzip, "truncated"),
    "/half-gzip": (half_gzip, "truncated"),
}


def never_read(faults: Mapping[str, tuple[Play, str]], folder: Path) -> Run:
    """A scan with all these faults by the way; each address was tried again."""
    plays = {path: play for path, (play, _) in faults.items()}
    visit = visited(plays, folder, links=by_the_way(plays))
    unharmed(visit.run)
    assert visit.run.reasons == {path: reason for path, (_, reason) in faults.items()}
    assert all(visit.asked.count(path) >= 2 for path in plays)
    return visit.run


def test_case_14_broken_answers_by_the_way(healthy: Run, tmp_path: Path) -> None:
    run = never_read(BROKEN, tmp_path)
    assert run.seconds - healthy.seconds < 10


def test_case_15_truncated_gzip_by_the_way(healthy: Run, tmp_path: Path) -> None:
    run = never_read(CUT, tmp_path)
    assert run.seconds - healthy.seconds < 5


def ever_and_once(play: Play, folder: Path, reason: str) -> None:
    """Always broken: O5 is not judged by a part. Broken once: the second try shows it."""
    (folder / "ever").mkdir()
    (folder / "once").mkdir()
    run = played({CONTACT: play}, folder / "ever")
    unharmed(run, ("O5",))
    assert run.reasons[CONTACT] == reason
    run = played(
        {CONTACT: lambda line: play(line) if line.turn == 1 else line.answer(whole())},
        folder / "once",
    )
    unharmed(run)
    assert CONTACT not in run.reasons


@pytest.mark.parametrize("kind", BROKEN)
def test_case_14_broken_answers(kind: str, tmp_path: Path) -> None:
    play, reason = BROKEN[kind]
    ever_and_once(play, tmp_path, reason)


@pytest.mark.parametrize("kind", CUT)
def test_case_15_truncated_gzip(kind: str, tmp_path: Path) -> None:
    play, reason = CUT[kind]
    ever_and_once(play, tmp_path, reason)


PLAIN: dict[str, tuple[Play, str]] = {
    "/plain": (lambda line: packed("gzip", whole())(line), "protocol"),
    "/unknown": (lambda line: packed("x-own", whole())(line), "protocol"),
    "/not-asked": (lambda line: packed("br", whole())(line), "protocol"),
}


def test_case_16_wrong_encodings_by_the_way(tmp_path: Path) -> None:
    plays = {path: play for path, (play, _) in PLAIN.items()}
    run = played(plays, tmp_path, links=by_the_way(plays))
    unharmed(run)
    assert run.reasons == dict.fromkeys(plays, "protocol")


@pytest.mark.parametrize("kind", PLAIN)
def test_case_16_a_plain_body_is_asked_for(kind: str, tmp_path: Path) -> None:
    """Who can answer plainly is read; who says the same of a plain body for ever is not."""
    play, reason = PLAIN[kind]
    ever_and_once(play, tmp_path, reason)


def test_case_16_the_second_question_asks_for_a_plain_body(tmp_path: Path) -> None:
    def honest(line: Line) -> None:
        plain = line.headers["accept-encoding"] == "identity"
        line.answer(whole()) if plain else packed("gzip", whole())(line)

    run = played({CONTACT: honest}, tmp_path)
    unharmed(run)
    assert run.reasons == {}
