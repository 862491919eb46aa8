"""The close reading: lines with their place, forms with their labels, pictures with their words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oitcheck.model import Region
from oitcheck.reading.html import read_page
from tests.checks.snippets import URL, read


def texts(body: str) -> list[str]:
    return [line.text for line in read(body).lines]


def test_a_line_is_what_a_reader_sees_as_one() -> None:
    body = "<p>โทร<b>สาร</b> 044-\n756322<br>อีเมล</p><div>ก<div>ข</div>ค</div>"
    assert texts(body) == ["โทรสาร 044- 756322", "อีเมล", "ก", "ข", "ค"]


def test_hidden_words_are_no_words() -> None:
    body = (
        "<p hidden>ก</p><p style='display: none'>ข</p><p style='visibility:hidden'>ค</p>"
        "<script>ง</script><template>จ</template><noscript>ฉ</noscript><!-- ช --><p>ซ</p>"
        "<div class='tab-pane' style='display:none'>ฌ</div>"
    )
    assert texts(body) == ["ซ", "ฌ"]


def test_region_heading_and_place() -> None:
    body = "<nav>ก</nav><h2>ติดต่อ</h2><p id='tel'>ข</p><div class='site-footer'>ค</div>"
    lines = read(body).lines
    assert [line.region for line in lines] == [
        Region.MENU,
        Region.BODY,
        Region.BODY,
        Region.FOOTER,
    ]
    assert lines[2].heading == "ติดต่อ"
    assert lines[2].path == "#tel"


@pytest.mark.parametrize("name", ["card-footer", "card-footer text-muted", "modal-footer"])
def test_the_lower_edge_of_a_box_is_no_footer_of_the_page(name: str) -> None:
    assert read(f"<div class='{name}'>2 มี.ค. 2566</div>").lines[0].region == Region.BODY


@pytest.mark.parametrize("name", ["footer", "site-footer", "footer-widget", "card-footer footer"])
def test_a_footer_by_its_name(name: str) -> None:
    assert read(f"<div class='{name}'>ติดต่อ</div>").lines[0].region == Region.FOOTER


def test_columns_of_a_table() -> None:
    body = "<table><tr><th>ชื่อ</th><th>โทรสาร</th></tr><tr><td>ก</td><td>ข</td></tr></table>"
    lines = {line.text: line for line in read(body).lines}
    assert lines["ข"].column == "โทรสาร"
    assert lines["ก"].row == lines["ข"].row != lines["ชื่อ"].row


def test_icons_belong_to_the_line_beside_them() -> None:
    first, second = read(
        "<p><img src='a/con_fax.png'> 1</p><p><i class='fa fa-phone'></i> 2</p>"
    ).lines
    assert "con_fax" in first.icons
    assert "fa-phone" in second.icons
    assert not set(first.icons) & set(second.icons)


def test_what_labels_an_input() -> None:
    body = (
        "<form><label for='a'>ก</label><input id='a'><p>ข <input></p>"
        "<table><tr><td>ค</td><td><input></td></tr></table><p>ง</p></form>"
        "<div>จ 044-756321</div><div><input name='q'></div>"
    )
    assert {line.text: line.asks for line in read(body).lines} == {
        "ก": True,
        "ข": True,
        "ค": True,
        "ง": False,
        "จ 044-756321": False,
    }


def test_forms() -> None:
    body = (
        "<h2>คำร้อง</h2><form action='send.php' method='POST'><input type='hidden' name='t'>"
        "<label>ชื่อ <input name='n'></label><input placeholder='โทรศัพท์' name='p'>"
        "<input name='x' disabled><textarea name='d'></textarea><button>ส่ง</button></form>"
        "<form style='display:none'><input></form>"
    )
    (form,) = read(body).forms
    assert form.action == "http://www.bannongkrathum.go.th/send.php"
    assert (form.method, form.submits, form.heading) == ("post", True, "คำร้อง")
    assert [f.name for f in form.fields] == ["n", "p", "d"]
    assert [f.label for f in form.fields][:2] == ["ชื่อ", "โทรศัพท์"]


def test_pictures_and_frames() -> None:
    body = "<p>แผนที่ <img src='m.jpg' width='300' alt='ก'></p>"
    image, frame = read(body + "<iframe src='//maps.google.com/x'></iframe>").pictures
    assert (image.alt, image.caption, image.width, image.frame) == ("ก", "แผนที่", 300, False)
    assert frame.frame
    assert frame.url == "http://maps.google.com/x"


def test_what_is_embedded_is_a_frame() -> None:
    page = read("<embed src='a.pdf'><object data='/v/viewer.html?file=/b.pdf' title='ก'></object>")
    assert [(p.frame, p.alt) for p in page.pictures] == [(True, ""), (True, "ก")]
    assert [link.url.rsplit("/", 1)[-1] for link in page.links] == ["a.pdf", "b.pdf"]


def test_a_page_deeper_than_the_stack() -> None:
    page = read_page("<b>" * 3_000 + "ลึก" + "</b>" * 3_000, URL, "utf-8")
    assert [line.text for line in page.lines] == ["ลึก"]


@given(
    st.lists(
        st.sampled_from(["<td>", "<table>", "<form>", "<input id=", "<label for=", "</div>"])
        | st.text(max_size=8),
        max_size=20,
    ).map("".join)
)
@settings(max_examples=50, deadline=None)
def test_soup_never_raises(markup: str) -> None:
    read_page(markup, URL, "utf-8")


@pytest.mark.parametrize(
    ("classes", "shown"),
    [
        ("d-none", False),
        ("ng-hide", False),
        ("card d-none x", False),
        ("d-none d-md-block", True),
        ("tab-pane d-none", True),
        ("d-nonexistent", True),
        ("hidden-xs", True),
    ],
)
def test_what_a_class_hides(classes: str, shown: bool) -> None:
    page = read_page(f"<p class='{classes}'>โทรสาร 0-4400-9215</p>", "http://a.th/", "utf-8")
    assert bool(page.lines) == shown
