"""Cases 22-29: what stands on a page."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest

from oitcheck.reading.worker import MEMORY_LIMIT
from tests.e2e.hostile.inner import NAME, visited
from tests.e2e.hostile.measured import GROWTH, Run, played, unharmed
from tests.e2e.hostile.server import Line, Page, Play
from tests.e2e.hostile.test_answers import BY_THE_WAY, CONTACT, WHERE, told
from tests.e2e.hostile.twin import AGENCY, ITEMS, MENU, html, pages

pytestmark = pytest.mark.e2e

CHILD = MEMORY_LIMIT / 1024**2
"""The most that the process which reads what is large may hold, in megabytes."""


@pytest.fixture(scope="module")
def contact() -> str:
    """What the page of item O5 shows."""
    text = pages()[CONTACT].body.decode()
    return text.partition("<main>")[2].partition("</main>")[0]


def streamed(*pieces: tuple[bytes, int]) -> Play:
    """A page of some pieces, each so often."""

    def play(line: Line) -> None:
        line.head()
        for piece, times in pieces:
            step = max(1, min(times, 65536 // max(1, len(piece))))
            for _ in range(times // step):
                line.send(piece * step)
            line.send(piece * (times % step))

    return play


def framed(before: str, piece: str, times: int, after: str) -> Play:
    """A page that begins and ends as usual, with much in between."""
    page = html("หน้าใหญ่", f"{before}@@{after}").decode()
    top, _, bottom = page.partition("@@")
    return streamed((top.encode(), 1), (piece.encode(), times), (bottom.encode(), 1))


UNREAD = ("unreadable", "too_large")
READING = 6.0
"""Seconds for the reading of a page; the program gives 30."""


def bounded(run: Run, healthy: Run, reading: float = READING) -> None:
    """The program stays as light as it was; the process that reads what is large has its limit."""
    assert run.own - healthy.own < GROWTH
    assert run.megabytes - healthy.megabytes < CHILD
    assert run.seconds - healthy.seconds < reading + 5


MANY: dict[str, Play] = {
    "links": framed("", "<a href='/n'>ลิงก์</a>", 300_000, ""),
    "navigation": framed(
        "<nav><ul>", "<li class='nav-item'><a href='/n'>เมนูย่อย</a></li>", 100_000, "</ul></nav>"
    ),
}


def numbered(line: Line) -> None:
    """300,000 links, each to a page of its own."""
    line.head()
    line.send(html("หน้าใหญ่", "").partition(b"</main>")[0])
    for n in range(0, 300_000, 1000):
        line.send(b"".join(b"<a href='/x%d'>x%d</a>" % (m, m) for m in range(n, n + 1000)))
    line.send(b"</main></body></html>")


@pytest.mark.parametrize("kind", [*MANY, "numbered"])
@WHERE
def test_case_22_many_links(
    path: str, hit: tuple[str, ...], kind: str, healthy: Run, tmp_path: Path
) -> None:
    """All pages of its links are missing, so that what it costs is the page itself."""
    play = {**MANY, "numbered": numbered}[kind]
    visit = visited({path: play}, tmp_path, "--max-pages", "40", links=BY_THE_WAY, reading=READING)
    unharmed(visit.run, hit)
    bounded(visit.run, healthy, 2 * READING + 15)
    assert len(visit.asked) < 250


SAME = 150


def alike(body: str, addresses: Iterable[str], link: Callable[[int], str]) -> dict[str, Page]:
    """One content under many addresses; each leads to some further ones."""
    more = "".join(f"<p><a href='{link(n)}'>หัวข้อที่ {n}</a></p>" for n in range(SAME))
    page = Page(html("กระดานข่าว", body + more))
    return dict.fromkeys(addresses, page)


def _cases(text: str) -> Iterator[str]:
    """Ways to write a word in small and large letters."""
    for n in range(SAME):
        yield "".join(c.upper() if n >> i & 1 else c for i, c in enumerate(text))


NUMBERS = range(SAME)
DOUBLES: dict[str, list[str]] = {
    "query": [f"/board?id={n}" for n in NUMBERS],
    "path": [f"/index.php/board/{n}" for n in NUMBERS],
    "slashes": [f"/board/{'x' * (n % 12)}{n}/" for n in NUMBERS],
    "iis": [f"/{word}.aspx" for word in _cases("newsboard")],
    "session": [f"/board?s={n:032x}" for n in NUMBERS],
    "order": [f"/board?a={n % 13}&b={n // 13}&c=1" for n in NUMBERS],
}


@pytest.mark.parametrize("kind", DOUBLES)
def test_case_23_one_content_at_many_addresses(kind: str, tmp_path: Path) -> None:
    """It is asked for some times and then no more; what there is besides is all read."""
    every = DOUBLES[kind]
    front = {every[0]: "กระดานข่าว", every[1]: "กระดานข่าว 2"}
    site = {**pages(links=front), **alike("<p>ประกาศ</p>", every, every.__getitem__)}
    visit = visited({}, tmp_path, "--max-pages", "60", site=site)
    unharmed(visit.run)
    assert len([path for path in visit.asked if path in every]) <= 40
    assert {"/news/1.html", "/news/2.html"} <= set(visit.asked)


def test_case_23_the_front_page_at_every_address(tmp_path: Path) -> None:
    """A site that answers any address below /index.php/ with its front page is no larger."""
    links = {"/index.php/": "หน้าหลัก", "/INDEX.HTML": "หน้าแรก", "/?lang=th": "ไทย"}
    site = pages(links=links)
    more = dict.fromkeys(links, site["/"])
    visit = visited({}, tmp_path, site={**site, **more})
    unharmed(visit.run)
    assert len(visit.asked) <= len(site) + len(more) + 4


def moved(there: Mapping[str, str], asked: Mapping[str, str]) -> dict[str, Page]:
    """The twin, some of its pages elsewhere: path to how links say it, and to what is asked for."""
    site = pages()
    for path, href in there.items():
        new, old = f'"{href}"'.encode(), f'"{path}"'.encode()
        site = {at: replace(page, body=page.body.replace(old, new)) for at, page in site.items()}
        site[asked[path]] = site.pop(path)
    return site


TIS = quote("ติดต่อ".encode("cp874"))
LINKS: dict[str, tuple[str, str]] = {
    "thai": ("/หน้า/ติดต่อ.html", quote("/หน้า/ติดต่อ.html")),
    "tis-620": (f"/{TIS}.html", f"/{TIS}.html"),
    "tis-620-query": (f"/page?t={TIS}", f"/page?t={TIS}"),
    "spaces": ("  /a b/ติดต่อ c.html ", quote("/a b/ติดต่อ c.html")),
    "broken": ("/con\r\n tact\n.html".replace(" ", ""), CONTACT),
    "tab": ("/cont\tact.html", CONTACT),
    "dots": ("/x/./../y/../contact.html", CONTACT),
    "two-slashes": (f"//{NAME}/contact.html", CONTACT),
    "backslashes": ("\\contact.html", CONTACT),
    "relative": ("contact.html", CONTACT),
    "percent": ("/100%/contact.html", "/100%25/contact.html"),
    "escaped": ("/%63ontact.html", CONTACT),
    "entity": ("/page?a=1&amp;b=2", "/page?a=1&b=2"),
    "fragment": ("/contact.html#:~:text=ที่อยู่", CONTACT),
    "loud": (f"HTTP://{NAME.upper()}:80/contact.html", CONTACT),
}


@pytest.mark.parametrize("kind", LINKS)
def test_case_24_how_a_link_is_written(kind: str, tmp_path: Path) -> None:
    href, asked = LINKS[kind]
    visit = visited({}, tmp_path, site=moved({CONTACT: href}, {CONTACT: asked}))
    unharmed(visit.run)
    assert asked in visit.asked


WRONG = [
    "http://[::1",
    "http://[x]/",
    "http://a:99999/",
    "http://a:b/",
    "//",
    "///",
    "http://",
    "http:",
    ":",
    "?",
    "%",
    "/%E0%B8",
    "/%zz",
    "http://%E0%B8%81.go.th/",
    "http://ก" + "ข" * 70 + ".th/",
    "http://" + "a" * 300 + "/",
    "http://xn--/",
    "http://xn--0/",
    "http://..../",
    "/" + "a" * 5000,
    "/\ud7ff\ue000\uffff",
    "\u202e/moc",
    "/a\u0000b",
    "javascript:void(0)",
    "mailto:a@b@c",
    "tel:+66",
    "http://a@b@c/",
    "http://1.2.3.4.5/",
    "http://999.999.999.999/",
    "data:,x",
    "blob:http://x/1",
]


def test_case_24_addresses_that_are_none(healthy: Run, tmp_path: Path) -> None:
    """In links, frames, forms and Refresh, on a page by the way and on one that is needed."""
    quoted = [href.replace("'", "%27") for href in WRONG]
    nasty = "".join(
        f"<a href='{h}'>ติดต่อเรา</a><iframe src='{h}'></iframe><form action='{h}'></form>"
        f"<img src='{h}'><a href='#' onclick=\"location='{h}'\">คณะผู้บริหาร</a>"
        f"<object data='{h}'></object><area href='{h}'>"
        for h in quoted
    )
    fault = html("หน้าอื่น", nasty)
    site = pages(links=BY_THE_WAY)
    needed = site[CONTACT].body.replace(b"</main>", nasty.encode() + b"</main>")
    run = played({}, tmp_path, site={**site, "/fault": Page(fault), CONTACT: Page(needed)})
    unharmed(run)
    assert run.megabytes - healthy.megabytes < GROWTH


BASES = {
    "elsewhere": "http://elsewhere.invalid/",
    "slashes": "//elsewhere.invalid/x/",
    "none": "http://[",
    "script": "javascript:alert(1)//",
    "data": "data:text/html,",
    "internal": "http://127.0.0.1:9/",
    "empty": "",
}


def based(page: Page, base: str) -> Page:
    return Page(page.body.replace(b"<head>", f"<head><base href='{base}'>".encode()))


@pytest.mark.parametrize("kind", BASES)
def test_case_24_base_of_one_page(kind: str, tmp_path: Path) -> None:
    site = pages(links=BY_THE_WAY)
    body = html("หน้าอื่น", "<p><a href='x.html'>เอกสาร</a></p>")
    site |= {"/fault": based(Page(body), BASES[kind]), CONTACT: based(site[CONTACT], BASES[kind])}
    unharmed(played({}, tmp_path, site=site))


@pytest.mark.parametrize("kind", BASES)
def test_case_24_base_of_the_front_page(kind: str, tmp_path: Path) -> None:
    """All its links lead away, to where nobody answers, or the base is none: never *missing*."""
    site = pages()
    site["/"] = based(site["/"], BASES[kind])
    visit = visited({}, tmp_path, site=site)
    assert visit.run.code == 0
    statuses = visit.run.statuses
    good = {"present"} if kind in ("none", "script", "data", "empty") else {"review", "unchecked"}
    assert {statuses[item] for item in ITEMS} <= good, statuses


def test_case_24_base_that_is_right(tmp_path: Path) -> None:
    """Links count from the base, not from the page: on a page deep below, all of them work."""
    site = pages(links={"/a/b/c.html": "ผังเว็บไซต์"})
    plain = {path: Page(page.body.replace(b'href="/', b'href="')) for path, page in site.items()}
    deep = based(Page(plain["/"].body), "/")
    front = html("ยินดีต้อนรับ", "").replace(b'href="/', b'href="/none/')
    front = front.replace(b"<main>", b"<main><a href='/a/b/c.html'>\xe0\xb8\x9c</a>")
    rest = {k: v for k, v in site.items() if k != "/"}
    run = played({}, tmp_path, site={**rest, "/": Page(front), "/a/b/c.html": deep})
    unharmed(run)


DEEP: dict[str, Play] = {
    "divs": framed("", "<div>", 100_000, ""),
    "closed": framed("<div>" * 20_000, "<p>x</p>", 100, "</div>" * 20_000),
    "tables": framed("", "<table><tr><td>", 30_000, ""),
    "fonts": framed("", "<font><b><i>", 50_000, ""),
    "lists": framed("", "<ul><li>", 50_000, ""),
    "attributes": framed("<div ", "x='1' ", 100_000, ">ข้อความ</div>"),
    "names": framed("<div ", "x" * 100, 10_000, ">ข้อความ</div>"),
    "quote": framed("<a href='", "x" * 100, 10_000, ""),
    "comments": framed("", "<!-- - -- > ", 200_000, ""),
    "angles": framed("", "<", 1_000_000, ""),
    "entities": framed("", "&amp;&lt;&#0;&#x110000;&", 100_000, ""),
    "forms": framed("", "<form><select><option><textarea></textarea>", 10_000, ""),
}


@pytest.mark.parametrize("kind", DEEP)
@WHERE
def test_case_25_deep_and_wide(
    path: str, hit: tuple[str, ...], kind: str, healthy: Run, tmp_path: Path
) -> None:
    """A page that no parser should have is either read or said to be unreadable, in its time."""
    run = played({path: DEEP[kind]}, tmp_path, links=BY_THE_WAY, reading=READING)
    unharmed(run, hit)
    assert run.reasons.get(path, "unreadable") in UNREAD
    bounded(run, healthy, 2 * READING)


def test_case_25_after_it_the_rest_of_a_page_is_judged(contact: str, tmp_path: Path) -> None:
    """What an item needs stands before the nesting: it is found, or the page is not called read."""
    run = played({CONTACT: framed(contact, "<div>", 100_000, "")}, tmp_path, reading=READING)
    assert run.code == 0
    assert run.statuses["O5"] != "missing"
    assert run.statuses["O5"] == "present" or run.reasons[CONTACT] == "unreadable"


LARGE: dict[str, tuple[Play, str]] = {
    "page": (framed("", "<p>ข้อความ</p>", 2_400_000, ""), "too_large"),
    "text": (framed("<p>", "ก", 3_500_000, "</p>"), ""),
    "script": (framed("<script>", "x=1;", 2_500_000, "</script>"), ""),
    "comment": (framed("<!--", "x", 10_000_000, "-->"), ""),
    "line": (framed("<pre>", "0123456789", 1_000_000, "</pre>"), ""),
    "picture": (framed("<img src='data:image/png;base64,", "A" * 100, 100_000, "'>"), ""),
}


@pytest.mark.parametrize("kind", LARGE)
@WHERE
def test_case_26_large_pages(
    path: str, hit: tuple[str, ...], kind: str, healthy: Run, tmp_path: Path
) -> None:
    play, reason = LARGE[kind]
    run = played({path: play}, tmp_path, links=BY_THE_WAY, reading=READING)
    unharmed(run, hit)
    assert run.reasons.get(path, "") in ({reason} if reason else {"", "unreadable", "too_large"})
    bounded(run, healthy, 2 * READING)


@pytest.mark.parametrize("kind", ["text", "comment", "script", "picture"])
def test_case_26_what_stands_after_much_is_not_lost(
    kind: str, contact: str, healthy: Run, tmp_path: Path
) -> None:
    """Ten megabytes before what an item needs: it is found, or the page is not called read."""
    ends = {"text": "<p>|</p>", "comment": "<!--|-->", "script": "<script>|</script>"}
    begin, _, end = ends.get(kind, "<img src='data:image/png;base64,|'>").partition("|")
    play = framed(begin, "A" * 100, 100_000, end + contact)
    run = played({CONTACT: play}, tmp_path, reading=READING)
    assert run.statuses["O5"] == "present" or run.reasons[CONTACT] in UNREAD
    assert run.statuses["O5"] != "missing"
    bounded(run, healthy, 2 * READING)


DIRT: dict[str, bytes] = {
    "nul": b"\0",
    "controls": bytes(range(1, 9)) + b"\x0b\x0c\x0e\x1b[31m\x7f",
    "c1": "\x80\x85\x9b31m\x9f".encode(),
    "surrogates": b"\xed\xa0\x80\xed\xb0\x80",
    "entities": b"&#xD800;&#xDFFF;&#0;&#x110000;&#xFFFE;&#27;&#155;",
    "invalid": b"\xff\xfe\xc0\xaf\xf8\x88\x80\x80\x80\xe0\xb8",
    "noncharacters": "\ufffe\uffff\U0010ffff".encode(),
    "directions": "\u202e\u2066\u200f\u061c".encode(),
    "invisible": "\u200b\u00ad\ufeff\u2060\u180e".encode(),
    "tis-620": "ข่าวประชาสัมพันธ์ของหน่วยงาน".encode("cp874"),
    "latin-1": "déjà vu ÀÉÎ".encode("latin-1"),
    "utf-16": "ประกาศ".encode("utf-16-le"),
}


def dirty(page: bytes, dirt: bytes) -> bytes:
    """A page with dirt in its title, in and between its paragraphs, in an attribute."""
    page = page.replace(b"<title>", b"<title>" + dirt).replace(b"<p>", b"<p>" + dirt + b"</p><p>")
    return page.replace(b"<main>", b"<main title='" + dirt + b"'>" + dirt)


def sound(run: Run) -> None:
    """Every file of the report is UTF-8 without what no reader can show, the JSON is JSON."""
    text = told(run)
    json.loads((run.folder / "result.json").read_bytes(), parse_constant=pytest.fail)
    assert not re.search("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]", text)
    escaped = re.findall(r"\\u(?:d[89a-f]|00(?:0[0-8bcef]|1|7f|[89]))[0-9a-f]*", text.lower())
    assert escaped == []


@pytest.mark.parametrize("kind", DIRT)
def test_case_27_bytes_that_are_no_text(kind: str, tmp_path: Path) -> None:
    """They are on every page; what is said in proper letters around them is found."""
    clean = pages(links=BY_THE_WAY)
    site = {
        path: replace(page, body=dirty(page.body, DIRT[kind])) if "html" in page.type else page
        for path, page in {**clean, "/fault": Page(html("หน้าอื่น", "<p>x</p>"))}.items()
    }
    run = played({}, tmp_path, site=site)
    unharmed(run)
    sound(run)


@pytest.mark.parametrize("kind", DIRT)
def test_case_27_in_an_address_and_in_headers(kind: str, tmp_path: Path) -> None:
    raw = DIRT[kind].replace(b"\r", b"").replace(b"\n", b"").replace(b"\0", b"")
    link = b"<main><a href='/x" + raw + b"'>" + raw + "ติดต่อเรา</a>".encode()
    page = pages()[CONTACT].body.replace(b"<main>", link)
    tag = raw.decode("latin-1")

    def play(line: Line) -> None:
        line.answer(page, type=f"text/html; charset={tag}", headers={"ETag": tag, "X-A": tag})

    run = played({CONTACT: play}, tmp_path)
    assert run.code == 0
    assert run.statuses["O5"] == "present" or run.reasons[CONTACT] == "protocol"
    sound(run)


LABELS: dict[str, tuple[str, str, str]] = {
    "tis-620 in meta": ("cp874", "tis-620", "text/html"),
    "windows-874 in meta": ("cp874", "windows-874", "text/html"),
    "iso-8859-11 in header": ("cp874", "", "text/html; charset=iso-8859-11"),
    "no label": ("cp874", "", "text/html"),
    "twice utf-8, bytes tis-620": ("cp874", "utf-8", "text/html; charset=utf-8"),
    "header iso-8859-1, bytes tis-620": ("cp874", "", "text/html; charset=ISO-8859-1"),
    "header latin-1, meta and bytes utf-8": ("utf-8", "utf-8", "text/html; charset=iso-8859-1"),
    "header tis-620, bytes utf-8": ("utf-8", "", "text/html; charset=tis-620"),
    "meta tis-620, header and bytes utf-8": ("utf-8", "tis-620", "text/html; charset=utf-8"),
    "bom, meta tis-620": ("utf-8-sig", "tis-620", "text/html"),
    "utf-16": ("utf-16", "", "text/html"),
    "unknown label": ("cp874", "thai", "text/html; charset=x-thai"),
}


def labelled(page: Page, name: str) -> Page:
    """A page in an encoding, which is said to be in another."""
    if "html" not in page.type:
        return page
    encoding, meta, type = LABELS[name]
    said = f'<meta charset="{meta}">' if meta else ""
    text = page.body.decode().replace("<meta charset='utf-8'>", said)
    return Page(text.encode(encoding), type)


@pytest.mark.parametrize("name", LABELS)
def test_case_28_encodings(name: str, tmp_path: Path) -> None:
    """Every page of the site is so: all its items are found, and quoted letter by letter."""
    site = {path: labelled(page, name) for path, page in pages().items()}
    run = played({}, tmp_path, site=site)
    unharmed(run)
    assert run.result["site"]["name"] == AGENCY
    said = "\n".join(pages()[path].body.decode() for path in ITEMS.values())
    assert _unknown(run, said) == []


def _unknown(run: Run, said: str) -> list[str]:
    """The Thai words of the quotes that do not stand on the site."""
    quotes = [
        evidence["quote"]
        for finding in run.result["findings"]
        for requirement in finding["requirements"]
        for evidence in requirement["evidence"]
    ]
    words = [word for quote in quotes for word in re.findall("[\u0e01-\u0e4e]+", quote)]
    assert len(words) > 10
    return [word for word in words if word not in said]


def within(before: str, after: str, body: str) -> Page:
    """The page of item O5, its content inside something."""
    return Page(html(MENU[CONTACT], before + body + after))


UNSEEN: dict[str, tuple[str, str]] = {
    "noscript": ("<noscript>", "</noscript>"),
    "display": ("<div style='display:none'>", "</div>"),
    "hidden": ("<div hidden>", "</div>"),
    "template": ("<template>", "</template>"),
    "comment": ("<!--", "-->"),
    "script": ("<script type='text/x-template'>", "</script>"),
}


def instead(page: Page, folder: Path, more: Mapping[str, Page] | None = None) -> Run:
    """A scan of the twin with another page in place of the one that item O5 needs."""
    run = played({}, folder, site={**pages(), CONTACT: page, **(more or {})})
    assert run.code == 0
    assert {run.statuses[item] for item in ITEMS if item != "O5"} == {"present"}
    return run


@pytest.mark.parametrize("kind", UNSEEN)
def test_case_29_hidden_text_is_no_evidence(kind: str, contact: str, tmp_path: Path) -> None:
    """Visitors do not see it, so by it alone the item is not *present*."""
    run = instead(within(*UNSEEN[kind], contact), tmp_path)
    assert run.statuses["O5"] != "present"
    sound(run)


SHOWN: dict[str, tuple[str, str]] = {
    "tab": ("<div class='tab-pane' style='display:none'>", "</div>"),
    "details": ("<details><summary>ที่อยู่</summary>", "</details>"),
    "noscript beside": ("<noscript>โปรดเปิดใช้ JavaScript</noscript>", ""),
}


@pytest.mark.parametrize("kind", SHOWN)
def test_case_29_what_a_click_shows_is_seen(kind: str, contact: str, tmp_path: Path) -> None:
    run = instead(within(*SHOWN[kind], contact), tmp_path)
    assert run.statuses["O5"] == "present"


FRAMES: dict[str, str] = {
    "iframe": html("ติดต่อเรา", "<iframe src='/inside.html' title='ที่อยู่'></iframe>").decode(),
    "frameset": "<html><head><title>ติดต่อเรา</title></head><frameset cols='20%,80%'>"
    "<frame src='/menu.html'><frame src='/inside.html'></frameset></html>",
    "object": html("ติดต่อเรา", "<object data='/inside.html' type='text/html'></object>").decode(),
}


@pytest.mark.parametrize("kind", FRAMES)
def test_case_29_frames(kind: str, contact: str, tmp_path: Path) -> None:
    """What a frame shows belongs to the page."""
    inside = Page(f"<html><body><h2>ติดต่อเรา</h2>{contact}</body></html>".encode())
    run = instead(Page(FRAMES[kind].encode()), tmp_path, {"/inside.html": inside})
    assert run.statuses["O5"] == "present"


def test_case_29_a_whole_site_in_a_frameset(tmp_path: Path) -> None:
    site = pages()
    frames = FRAMES["frameset"].replace("/inside.html", "/home.html").replace("ติดต่อเรา", AGENCY)
    unharmed(
        played({}, tmp_path, site={**site, "/": Page(frames.encode()), "/home.html": site["/"]})
    )


SPA = (
    "<!doctype html><html><head><title>ติดต่อเรา</title></head><body><div id='root'></div>"
    "<script src='/static/app.js'></script></body></html>"
)
UNREADABLE: dict[str, str] = {
    "pictures": html("ติดต่อเรา", "<img src='/address.png' alt=''><img src='/map.png'>").decode(),
    "linked pictures": html("ติดต่อเรา", "<a href='/address.png'><img src='/s.png'></a>").decode(),
    "foreign iframe": html(
        "ติดต่อเรา", "<iframe src='http://elsewhere.invalid/contact'></iframe>"
    ).decode(),
    "spa": SPA,
    "nothing but a script": SPA.replace("<div id='root'></div>", ""),
    "canvas": SPA.replace("<div id='root'></div>", "<canvas id='app'></canvas>"),
    "template": html(
        "ติดต่อเรา",
        "<div ng-app='x'><p>{{ address }}</p><p>{{ phone }}</p></div>"
        "<script src='/static/angular.js'></script><script src='/static/app.js'></script>",
    ).decode(),
}


@pytest.mark.parametrize("kind", UNREADABLE)
def test_case_29_what_only_eyes_or_scripts_show(kind: str, tmp_path: Path) -> None:
    """Without a browser nobody can say that it is not there: *review* or *unchecked*."""
    picture = pages()["/p0.png"]
    more = {"/address.png": picture, "/map.png": picture, "/s.png": picture}
    code = Page(b"fetch('/api').then(r => document.body.append(r))", "text/javascript")
    more |= {"/static/app.js": code, "/static/angular.js": code}
    run = instead(Page(UNREADABLE[kind].encode()), tmp_path, more)
    assert run.statuses["O5"] in ("review", "unchecked"), run.statuses
    if kind in ("spa", "template"):
        assert run.reasons[CONTACT] == "no_browser"


def test_case_29_a_whole_site_made_by_scripts(tmp_path: Path) -> None:
    page = Page(SPA.replace("ติดต่อเรา", AGENCY).encode())
    run = played({}, tmp_path, site={**dict.fromkeys(pages(), page)})
    assert set(run.statuses.values()) == {"unchecked"}
    assert run.reasons["/"] == "no_browser"
