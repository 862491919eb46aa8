"""Pictures of kept pages in a real Chromium: the right place, dressed, nothing run or fetched."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from PIL import Image

from oitcheck.model import Problem
from oitcheck.web.browser import Browser
from oitcheck.web.camera import MOST, Camera, Quoted, Shot
from oitcheck.web.door import Door
from oitcheck.web.seams import Fetched, SystemClock
from tests.web.helpers import FakeWeb, guest, run

pytestmark = pytest.mark.e2e

URL = "http://a.th/contact"
RED, GREEN = (200, 0, 0), (0, 120, 0)
PHONE = "<p id='phone' style='background:rgb(200,0,0);color:rgb(200,0,0)'>โทรศัพท์ 0-4400-9214</p>"
QUOTE = Quoted("โทรศัพท์ 0-4400-9214", "#phone")
GAP = "<div style='height:3000px'>ว่าง</div>"


def shot(
    folder: Path,
    body: str,
    *quotes: Quoted,
    url: str = URL,
    end: float = float("inf"),
    web: Mapping[str, str | bytes | Problem | Fetched] | None = None,
) -> tuple[Shot, list[str]]:
    """The picture of a kept page, and what was asked of the web for it."""
    fake = FakeWeb(folder, web or {})

    async def take() -> Shot:
        door = Door(guest(fake))
        async with Browser(pictures=True) as browser:
            camera = Camera(browser, door, SystemClock())
            made = await camera.page(url, body, quotes or [QUOTE], end)
        await door.close()
        return made

    return run(take()), [u for u in fake.asked if not u.endswith("robots.txt")]


def colour(made: Shot, at: int = 0) -> tuple[int, ...]:
    """The colour in the middle of a box."""
    box = made.boxes[at]
    assert box is not None
    with Image.open(io.BytesIO(made.png)) as image:
        assert image.size == (made.width, made.height)
        middle = int(box[0] + box[2]) // 2, int(box[1] + box[3]) // 2
        pixel = image.convert("RGB").getpixel(middle)
    assert isinstance(pixel, tuple)
    return pixel


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"


def test_the_box_is_where_the_words_are(tmp_path: Path) -> None:
    made, asked = shot(tmp_path, page(GAP + PHONE + GAP))
    assert colour(made) == RED
    assert made.height < MOST
    assert asked == []


@pytest.mark.parametrize(
    "words",
    [
        "โทรศัพท์0-4400-9214",
        "โทรศพท 0-4400-9214",
        "โทรศัพท์  0-4400-9214",
    ],
)
def test_words_are_found_however_they_were_mended(tmp_path: Path, words: str) -> None:
    made, _ = shot(tmp_path, page(PHONE), Quoted(words, "div > span"))
    assert colour(made) == RED


def test_words_broken_over_tags_are_one_place(tmp_path: Path) -> None:
    words = "โทร<b>ศัพ</b><br>ท์ <i>0-4400</i>-9214"
    broken = f"<p style='background:rgb(200,0,0);color:rgb(200,0,0)'>{words}</p>"
    made, _ = shot(tmp_path, page(broken), Quoted("โทรศัพท์ 0-4400-9214", "p"))
    assert colour(made) == RED


def test_of_the_same_words_those_at_the_noted_place_are_boxed(tmp_path: Path) -> None:
    other = PHONE.replace("200,0,0", "0,120,0").replace("'phone'", "'other'")
    made, _ = shot(tmp_path, page(other + GAP + PHONE))
    assert colour(made) == RED
    made, _ = shot(tmp_path, page(other + GAP + PHONE), Quoted(QUOTE.words, "#other"))
    assert colour(made) == GREEN


HIDDEN = {
    "tab": f"<div class='tab-pane' style='display:none'>{PHONE}</div>",
    "fold": f"<details><summary>ดู</summary>{PHONE}</details>",
    "accordion": f"<div style='max-height:0;overflow:hidden'>{PHONE}</div>",
    "fade": f"<div style='opacity:0'>{PHONE}</div>",
    "scroll": f"<div data-aos=up style='opacity:0;transform:translateX(-900px)'>{PHONE}</div>",
    "veil": f"<div style='position:fixed;inset:0;background:#fff;z-index:9'>โหลด</div>{PHONE}",
}


@pytest.mark.parametrize("how", HIDDEN)
def test_what_is_hidden_until_a_click_or_behind_a_veil_is_shown(tmp_path: Path, how: str) -> None:
    made, _ = shot(tmp_path, page(HIDDEN[how]))
    assert colour(made) == RED
    assert bool(made.opened) == (how in ("tab", "fold"))


def test_of_hidden_and_visible_words_the_visible_ones_are_boxed(tmp_path: Path) -> None:
    menu = f"<ul style='display:none'><li>{PHONE}</li></ul>"
    seen = PHONE.replace("200,0,0", "0,120,0").replace("'phone'", "'other'")
    made, _ = shot(tmp_path, page(menu + seen))
    assert colour(made) == GREEN


def test_a_link_and_a_frame_without_words_are_found_by_their_place(tmp_path: Path) -> None:
    link = "<a href='/map'><img alt='' width=300 height=200 style='background:rgb(200,0,0)'></a>"
    made, _ = shot(tmp_path, page(link), Quoted("", "http://a.th/map"))
    assert made.boxes[0] is not None
    made, _ = shot(
        tmp_path,
        page("<main><iframe src='https://x.example/'></iframe></main>"),
        Quoted("", "main > iframe"),
    )
    assert made.boxes[0] is not None


def test_what_is_nowhere_has_no_box_and_still_a_picture(tmp_path: Path) -> None:
    made, _ = shot(tmp_path, page(PHONE), Quoted("ไม่มีคำนี้เลย", "#nothing"), Quoted("", "((bad"))
    assert made.boxes == (None, None)
    assert not made.beyond
    assert made.height > 300


def test_of_places_far_apart_the_part_with_most_of_them_is_shown(tmp_path: Path) -> None:
    near = "".join(f"<p>ที่อยู่หมายเลข {n}</p>" for n in range(3))
    quotes = [QUOTE, *(Quoted(f"ที่อยู่หมายเลข {n}", "p") for n in range(3))]
    made, _ = shot(tmp_path, page(PHONE + GAP + GAP + near), *quotes)
    assert made.boxes[0] is None
    assert all(made.boxes[1:])
    assert made.beyond == {0}
    assert made.height <= MOST


STYLE = "#phone{background:rgb(0,120,0)!important;color:rgb(0,120,0)!important}"


def fetched(folder: Path, url: str, body: bytes, media: str) -> Fetched:
    found = FakeWeb(folder, {}).found(url, body)
    return Fetched(**{**{f: getattr(found, f) for f in found.__slots__}, "content_type": media})


def test_it_is_dressed_with_style_and_pictures_through_the_door(tmp_path: Path) -> None:
    image = io.BytesIO()
    Image.new("RGB", (80, 80), RED).save(image, "PNG")
    web = {
        "http://a.th/a.css": fetched(tmp_path, "http://a.th/a.css", STYLE.encode(), "text/css"),
        "http://a.th/a.png": fetched(tmp_path, "http://a.th/a.png", image.getvalue(), "image/png"),
    }
    body = page(PHONE + "<img data-src='/a.png'>", "<link rel=stylesheet href='/a.css'>")
    made, asked = shot(tmp_path, body, QUOTE, Quoted("", "img"), web=web)
    assert colour(made) == GREEN
    assert colour(made, 1) == RED
    assert sorted(asked) == ["http://a.th/a.css", "http://a.th/a.png"]


def test_no_script_runs_and_nothing_else_is_asked_for(tmp_path: Path) -> None:
    bad = (
        "<script>document.body.innerHTML='';fetch('/api')</script><script src='/a.js'></script>"
        "<video src='/a.mp4'></video><iframe src='/frame'></iframe><object data='/o'></object>"
        "<meta http-equiv=refresh content='0;url=http://b.th/'><link rel=prefetch href='/next'>"
    )
    made, asked = shot(tmp_path, page(bad + PHONE))
    assert colour(made) == RED
    assert asked == []


def test_after_its_time_nothing_new_is_asked_for(tmp_path: Path) -> None:
    body = page(PHONE, "<link rel=stylesheet href='/a.css'>")
    made, asked = shot(tmp_path, body, end=0.0)
    assert colour(made) == RED
    assert asked == []


def test_a_page_has_only_so_many_things_to_dress_with(tmp_path: Path) -> None:
    many = "".join(f"<img src='/{n}.png'>" for n in range(100))
    _, asked = shot(tmp_path, page(PHONE + many))
    assert 20 < len(asked) <= 30


def test_a_saved_page_is_shown_with_what_lies_beside_it(tmp_path: Path) -> None:
    web = {"file:///s/a.css": fetched(tmp_path, "file:///s/a.css", STYLE.encode(), "text/css")}
    body = page(PHONE, "<link rel=stylesheet href='a.css'>")
    made, asked = shot(tmp_path, body, url="file:///s/index.html", web=web)
    assert colour(made) == GREEN
    assert asked == ["file:///s/a.css"]


def test_a_sheet_is_a_picture_in_full_and_a_small_one(tmp_path: Path) -> None:
    async def take() -> tuple[bytes, bytes, tuple[int, int]]:
        async with Browser(pictures=True) as browser:
            camera = Camera(browser, Door(guest(FakeWeb(tmp_path, {}))), SystemClock())
            return await camera.sheet("<body style='margin:0;height:1000px;background:red'>", 1280)

    png, small, size = run(take())
    assert sizes([png, small]) == [(1280, 1000), (320, 250)]
    assert size == (320, 250)
    assert small.startswith(b"\xff\xd8")


def sizes(pictures: Sequence[bytes]) -> list[tuple[int, int]]:
    out = []
    for picture in pictures:
        with Image.open(io.BytesIO(picture)) as image:
            out.append(image.size)
    return out
