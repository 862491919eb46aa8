"""The quick reading: every way a page leads on, and what stands around a link."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oitcheck.model import Link, LinkKind, Region
from oitcheck.reading.skim import MAX_LINKS, skim
from oitcheck.reading.slow import slow_skim

URL = "http://www.bannongkrathum.go.th/dir/page.php?id=7"
HOST = "http://www.bannongkrathum.go.th"


def links(body: str, known: set[tuple[str, str, str]] | None = None) -> list[Link]:
    return list(skim(body, URL, "utf-8", set() if known is None else known).links)


@pytest.mark.parametrize(
    ("body", "url"),
    [
        ("<a href='b.php'>x</a>", f"{HOST}/dir/b.php"),
        ("<a href='/b.php'>x</a>", f"{HOST}/b.php"),
        ("<a href='../b.php'>x</a>", f"{HOST}/b.php"),
        ("<a href='?id=8'>x</a>", f"{HOST}/dir/page.php?id=8"),
        ("<a href='//eservice.x.go.th/a'>x</a>", "http://eservice.x.go.th/a"),
        ("<base href='/new/'><a href='b'>x</a>", f"{HOST}/new/b"),
        ("<a href=' b.php '>x</a>", f"{HOST}/dir/b.php"),
        ("<area href='b.php' alt='x'>", f"{HOST}/dir/b.php"),
        ("<a onclick=\"location.href='b.php'\">x</a>", f"{HOST}/dir/b.php"),
        ("<div onclick=\"window.open('b.php','w')\">x</div>", f"{HOST}/dir/b.php"),
        ("<a href=\"javascript:location.assign('b.php')\">x</a>", f"{HOST}/dir/b.php"),
        ("<iframe src='b.php'></iframe>", f"{HOST}/dir/b.php"),
        ("<embed src='b.pdf#toolbar=0'>", f"{HOST}/dir/b.pdf"),
        ("<object data='b.pdf' type='application/pdf'>x</object>", f"{HOST}/dir/b.pdf"),
        ("<a href='/pdfjs/web/viewer.html?file=/b.pdf'>x</a>", f"{HOST}/b.pdf"),
        ("<iframe src='viewer.html?file=b.pdf'></iframe>", f"{HOST}/dir/b.pdf"),
        ("<base href='/new/'><embed src='viewer.html?file=b.pdf'>", f"{HOST}/new/b.pdf"),
        ("<a href='download.php?file=b.pdf'>x</a>", f"{HOST}/dir/download.php?file=b.pdf"),
        ("<meta http-equiv='refresh' content='3; url=b.php'>", f"{HOST}/dir/b.php"),
        ("<meta http-equiv='Refresh' content=\"0;URL='b.php'\">", f"{HOST}/dir/b.php"),
    ],
)
def test_where_a_link_leads(body: str, url: str) -> None:
    (link,) = links(body)
    assert link.url == url


def test_a_thai_address_is_escaped_once() -> None:
    plain, escaped = links("<a href='/ติดต่อ'>x</a><a href='/%E0%B8%81'>y</a>")
    assert plain.url == f"{HOST}/%E0%B8%95%E0%B8%B4%E0%B8%94%E0%B8%95%E0%B9%88%E0%B8%AD"
    assert escaped.url == f"{HOST}/%E0%B8%81"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<a href='#'>x</a>", LinkKind.ANCHOR),
        ("<a>x</a><a href=''>x</a>", LinkKind.ANCHOR),
        ("<a href='#tab2'>x</a>", LinkKind.TOGGLE),
        ("<a href='#' data-toggle='dropdown'>x</a>", LinkKind.TOGGLE),
        ("<li><a href='#'>x</a><ul><li>y</li></ul></li>", LinkKind.TOGGLE),
        ("<a href='javascript:go(3)'>x</a>", LinkKind.SCRIPT),
        ("<a href='#' onclick='go(3)'>x</a>", LinkKind.SCRIPT),
        ("<a href='javascript:void(0)'>x</a>", LinkKind.ANCHOR),
    ],
)
def test_how_a_link_leads_on(body: str, kind: LinkKind) -> None:
    assert links(body)[0].kind == kind


SHOWN = [
    "<embed src='b.pdf'>",
    "<object data='b.pdf'>ดูไม่ได้ <img alt='x'></object>",
    "<iframe src='b.pdf'>ดูไม่ได้</iframe>",
    "<iframe src='/pdfjs/viewer.html?file=../dir/b.pdf'></iframe>",
    "<div class='tab-pane' style='display:none'><embed src='b.pdf'></div>",
]
UNSHOWN = [
    "<div hidden><p><embed src='b.pdf'></p></div>",
    "<div style='display: none'><object data='b.pdf'></object></div>",
    "<p>x</p><noscript><embed src='b.pdf'></noscript>",
    "<embed src='b.pdf' hidden>",
    "<embed src='music.mp3' hidden='true' autostart='true'>",
    "<object data='intro.swf'></object>",
    "<object data='intro.php' type='application/x-shockwave-flash'></object>",
    "<object data='logo.svg' type='image/svg+xml'></object>",
    "<object type='application/pdf'></object><embed>",
]


@pytest.mark.parametrize("body", SHOWN)
@pytest.mark.parametrize("read", [links, lambda body: slow_skim(body, URL, "utf-8").links])
def test_a_frame_shows_a_document(body: str, read: Callable[[str], Sequence[Link]]) -> None:
    (link,) = read(body)
    assert (link.url, link.kind, link.text) == (f"{HOST}/dir/b.pdf", LinkKind.FRAME, "")
    assert link.raw in body


@pytest.mark.parametrize("body", UNSHOWN)
def test_what_is_hidden_or_played_is_no_frame(body: str) -> None:
    assert not links(body)
    assert not slow_skim(body, URL, "utf-8").links


def test_what_a_frame_is_called() -> None:
    (link,) = links("<object data='b.pdf' aria-label='แผน'><a>ดูไม่ได้</a></object>")
    assert link.text == "แผน"


def test_menu_trail_and_region() -> None:
    body = (
        "<nav><ul><li><a href='#'>ข้อมูลพื้นฐาน</a><ul><li>บุคลากร<ul>"
        "<li><a href='p'>คณะผู้บริหาร</a></li></ul></li></ul></li></ul></nav>"
        "<footer><a href='c'>ติดต่อ</a></footer><p><a href='n'>ข่าว</a></p>"
    )
    found = {link.text: link for link in links(body)}
    assert found["คณะผู้บริหาร"].trail == ("ข้อมูลพื้นฐาน", "บุคลากร")
    assert found["คณะผู้บริหาร"].region == Region.MENU
    assert found["ติดต่อ"].region == Region.FOOTER
    assert found["ข่าว"].region == Region.BODY


def test_heading_and_row_around_a_link_that_says_nothing() -> None:
    body = (
        "<h3>O18</h3><table><tr><td>แผนการใช้จ่ายงบประมาณ</td><td><a href='f.pdf'>คลิก</a></td></tr>"
        "<tr><td>อื่น</td><td><a href='g.pdf'>รายงานผลการใช้จ่าย</a></td></tr></table>"
    )
    first, second = links(body)
    assert first.heading == "O18"
    assert first.context == "แผนการใช้จ่ายงบประมาณ คลิก"
    assert second.context == ""


def test_what_a_picture_link_says() -> None:
    body = "<a href='a'><img alt='E-Service' src='b.png'></a><a href='b' title='แผน'><img></a>"
    assert [link.text for link in links(body)] == ["E-Service", "แผน"]


def test_known_links_are_not_taken_again() -> None:
    known: set[tuple[str, str, str]] = set()
    assert len(links("<a href='a'>x</a><a href='a'>x</a><a href='a'>y</a>", known)) == 2
    assert len(links("<a href='a'>x</a><a href='b'>x</a>", known)) == 1


def test_at_most_so_many_links() -> None:
    body = "".join(f"<a href='{n}'>x</a>" for n in range(MAX_LINKS + 50))
    assert len(links(body)) == MAX_LINKS


def test_title_headings_and_lines() -> None:
    body = (
        "<title> เทศบาล \n ก </title><h2>ข่าว<br>ใหม่</h2><p>โทรศัพท์ 044-756321</p>"
        "<script>var a</script><style>b{}</style><noscript>c</noscript><a href='x'>d</a>"
    )
    found = skim(body, URL, "utf-8", set())
    assert found.title == "เทศบาล ก"
    assert found.headings == ("ข่าว ใหม่",)
    assert "โทรศัพท์ 044-756321" in found.lines
    assert not {"var a", "b{}", "c", "d"} & set(found.lines)
    assert found.link_count == 1


def test_the_slow_skim_finds_the_same_links() -> None:
    body = (
        "<title>ก</title><h1>ข</h1><p>ค ง</p><a href='a'>x</a><a href='/b'>y</a>"
        "<embed src='c.pdf' title='ค'><a href='/viewer.html?file=d.pdf'>z</a>"
    )
    slow, quick = slow_skim(body, URL, "utf-8"), skim(body, URL, "utf-8", set())
    assert [(x.url, x.text) for x in slow.links] == [(x.url, x.text) for x in quick.links]
    assert (slow.title, slow.headings) == (quick.title, quick.headings)


PIECES = st.sampled_from(
    ["<a href='", "'>", "</a>", "<li>", "<ul>", "</ul>", "<base href='", "#", "//", "\x00", "[::1"]
    + ["<iframe src=", "<meta http-equiv=refresh content='0;url=", "ติดต่อ", "onclick=", "<td", "%E0"]
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=25).map("".join))
@settings(max_examples=50, deadline=None)
def test_soup_never_raises(markup: str) -> None:
    skim(markup, URL, "utf-8", set())
    slow_skim(markup, URL, "utf-8")


@pytest.mark.parametrize(
    "row",
    [
        "<div><span>{words}</span> <a href='/1.pdf'>ดาวน์โหลด</a></div>",
        "<div class=row><div>{words}</div><div><a href='/1.pdf'>ดาวน์โหลด</a></div></div>",
        "<div class=card><p>{words}</p><a href='/1.pdf'>ดาวน์โหลด</a></div>",
        "<article><div>{words}</div><a href='/1.pdf'><span>ดาวน์โหลด</span></a></article>",
    ],
)
def test_a_row_may_be_made_of_divs(row: str) -> None:
    words = "รายงานผลการบริหารทรัพยากรบุคคล 2565"
    other = row.format(words="แผนพัฒนา").replace("/1.pdf", "/2.pdf")
    page = skim(f"<main>{other}{row.format(words=words)}</main>", "http://a.th/", "utf-8", set())
    (link,) = [x for x in page.links if x.raw == "/1.pdf"]
    assert words in link.context
    assert "แผนพัฒนา" not in link.context


def test_a_block_of_many_links_is_no_row() -> None:
    links = "".join(f"<a href='/{n}.pdf'>ดาวน์โหลด</a>" for n in range(9))
    page = skim(f"<div>เอกสารเผยแพร่ {links}</div>", "http://a.th/", "utf-8", set())
    assert {link.context for link in page.links} == {""}
