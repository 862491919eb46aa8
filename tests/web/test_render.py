"""Pages that scripts make, in a real Chromium: what visitors see, also after a click, is kept."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from oitcheck.model import Problem, Reason
from oitcheck.web.browser import Browser
from oitcheck.web.door import Door
from oitcheck.web.render import BrowserRenderer
from oitcheck.web.seams import SystemClock
from tests.web.helpers import FakeWeb, guest, run

pytestmark = pytest.mark.e2e

SITE = "http://a.th/"


@dataclass(frozen=True)
class Seen:
    """One page as it was shown, and the seconds that it took."""

    markup: str
    problem: Problem | None
    seconds: float
    url: str

    @property
    def tree(self) -> LexborHTMLParser:
        tree = LexborHTMLParser(self.markup)
        for node in tree.css("script, style, template"):
            node.decompose()
        return tree

    @property
    def text(self) -> str:
        """All its words, one space between them."""
        body = self.tree.body
        return " ".join(body.text(separator=" ").split()) if body else ""

    def hidden(self, *ids: str) -> list[str]:
        """Those of the elements that are marked as not shown."""
        tree = self.tree
        return [name for name in ids if tree.css(f"#{name}[hidden]")]


def shown(
    folder: Path, pages: Mapping[str, str], more: Mapping[str, str] | None = None
) -> list[Seen]:
    """The bodies of ``pages`` as one browser shows them, one after the other."""
    fake = FakeWeb(folder, {SITE + name: body for name, body in (more or {}).items()})

    async def see() -> list[Seen]:
        door, out = Door(guest(fake)), []
        async with Browser() as browser:
            sees = BrowserRenderer(browser, door, folder, SystemClock())
            for name, body in pages.items():
                fetched = fake.found(
                    f"{SITE}{name}", f"<!doctype html><html><body>{body}</body></html>"
                )
                began = time.monotonic()
                page = await sees.render(fetched, lambda url: url.startswith(SITE))
                seconds = time.monotonic() - began
                markup = Path(page.path).read_text(encoding="utf-8") if page.path else ""
                out.append(Seen(markup, page.problem, seconds, page.url))
        await door.close()
        return out

    return run(see())


def see(folder: Path, body: str, more: Mapping[str, str] | None = None) -> Seen:
    """One page."""
    (only,) = shown(folder, {"page": body}, more)
    return only


def in_order(text: str, words: Iterable[str]) -> bool:
    """True where each of the words stands once, in this order."""
    found = [text.find(word) for word in words]
    return -1 not in found and found == sorted(found) and all(text.count(w) == 1 for w in words)


# What visitors see


SHADOW = """
<div id=shut></div>
<x-card><b slot=title>หัวเรื่อง</b><i>ไม่เห็น</i>ที่ปรากฏ</x-card>
<x-plain><i>ทิ้งไป</i></x-plain><p>ท้ายหน้า</p>
<noscript><img src=x alt=no></noscript>
<script>
shut.attachShadow({mode: 'closed'}).innerHTML = '<p>ปิดไว้</p>';
const make = (name, inside) => customElements.define(name, class extends HTMLElement {
  constructor() { super(); this.attachShadow({mode: 'open'}).innerHTML = inside }
});
make('x-line', '<em>ก่อน <slot></slot> หลัง</em>');
make('x-card', '<style>p { color: red }</style><h2><slot name=title></slot></h2>'
  + '<x-line><a href=/inner>ข้างใน</a></x-line><slot name=foot><u>สำรอง</u></slot>');
make('x-plain', '<p>มีแต่เงา</p>');
</script>"""


def test_shadow_trees_are_read_as_they_are_seen(tmp_path: Path) -> None:
    seen = see(tmp_path, SHADOW)
    words = ("ปิดไว้", "หัวเรื่อง", "ก่อน", "ข้างใน", "หลัง", "สำรอง", "มีแต่เงา", "ท้ายหน้า")
    assert in_order(seen.text, words), seen.text
    assert "ไม่เห็น" not in seen.text
    assert "ทิ้งไป" not in seen.text
    assert "<style>p { color: red }</style>" in seen.markup
    assert seen.tree.css_first("h2 b") is not None
    assert "&lt;img" not in seen.markup


FRAMES = """
<p>บน</p><iframe srcdoc="<p>ในเอกสาร</p><iframe srcdoc='<p>ชั้นสอง</p>'></iframe>"></iframe>
<iframe id=written></iframe><iframe id=blob></iframe><iframe src=/other></iframe>
<iframe id=empty></iframe><p>ล่าง</p>
<script>
written.contentDocument.write('<a href=/w>เขียนไว้</a>'); written.contentDocument.close();
const parts = ['<meta charset=utf-8><p>จากก้อน</p>'];
blob.src = URL.createObjectURL(new Blob(parts, {type: 'text/html'}));
</script>"""


def test_frames_of_the_page_itself_are_part_of_it(tmp_path: Path) -> None:
    seen = see(tmp_path, FRAMES)
    assert in_order(seen.text, ("บน", "ในเอกสาร", "เขียนไว้", "จากก้อน", "ล่าง")), seen.text
    assert [f.attributes.get("src") for f in seen.tree.css("iframe[src]")] == ["/other"]
    assert len(seen.tree.css("iframe#empty")) == 1


HIDDEN = """
<style>.away { display: none } .blank { visibility: hidden } .back { visibility: visible }
.fly { display: none } .holder:hover .fly { display: block }</style>
<div id=one class=away>ก<p id=inner>ข</p></div><div id=two class=blank>ค</div>
<div id=three class=blank>ง<b class=back>จ</b></div>
<div class="ng-hide" id=four>ฉ</div><dialog id=five>ช</dialog><p id=six style="display:none">ซ</p>
<div id=tabs-a class=away>ฌ</div><nav><ul id=sub class=away><li>ญ</ul></nav>
<a href="#more">เปิด</a><div id=more class=away>ฎ</div>
<button aria-controls="said">เปิด</button><div id=said class=away>ฏ</div>
<details><summary>x</summary><p id=seven class=away>ฐ</p></details>
<div class=holder>x<p id=eight class=fly>ฑ</p></div><p id=nine>ฒ</p>
<div class=table><p id=eleven class=away>ณ</p></div>
<map><area id=ten href=/x></map>"""


def test_what_no_click_shows_is_marked(tmp_path: Path) -> None:
    seen = see(tmp_path, HIDDEN)
    marked = ["one", "two", "four", "five", "six", "eleven"]
    assert seen.hidden(*marked) == marked
    kept = ("inner", "three", "tabs-a", "sub", "more", "said", "seven", "eight", "nine", "ten")
    assert seen.hidden(*kept) == []


# What stands behind a click


TABLE = """<table id=t></table><script>
let rows = 25, len = %s, served = %s;
const draw = () => t.innerHTML = Array.from({length: len < 0 ? rows : Math.min(len, rows)},
  (_, n) => `<tr><td>แถว${n};</td></tr>`).join('');
draw();
class Api {
  constructor() { this.page = {
    info: () => ({length: len, recordsDisplay: rows, serverSide: served}),
    len: to => ({draw: () => { len = to; document.title = to; setTimeout(draw, 300) }})} }
  columns() { return {count: () => 1} }
}
%s</script>"""
JQUERY = "window.jQuery = {fn: {dataTable: {Api, tables: () => [t]}}}"


def test_tables_show_all_their_rows(tmp_path: Path) -> None:
    pages = {
        "own": TABLE % (10, "false", "window.DataTable = {Api, tables: () => [t]}"),
        "served": TABLE % (10, "true", JQUERY),
        "whole": TABLE % (50, "false", JQUERY),
        "throws": "<p>ยังอยู่</p><script>window.DataTable = {Api: 1, tables() { throw 1 }}</script>",
    }
    own, served, whole, throws = shown(tmp_path, pages)
    assert ("แถว24;" in own.text, "<title>-1" in own.markup) == (True, True)
    assert ("แถว24;" in served.text, "<title>500" in served.markup) == (True, True)
    assert "<title>" not in whole.markup
    assert "ยังอยู่" in throws.text


MENU = """<nav><ul><li><button aria-haspopup=true aria-expanded=false>งาน</button></li>
<li><button aria-haspopup=true aria-expanded=false>แผน</button></li>
<li><button aria-expanded=false onclick="location='/gone'">ไป</button></li>
<li><a href=/own aria-haspopup=true>มีที่ไป</a></li></ul></nav><main>เนื้อหา</main><script>
const items = {งาน: ['/a', '/b'], แผน: ['/c']};
for (const b of document.querySelectorAll('li button:not([onclick])')) b.onclick = () => {
  document.querySelector('.open')?.remove();
  const ul = document.createElement('ul'); ul.className = 'open'; b.parentNode.append(ul);
  setTimeout(() => ul.innerHTML = items[b.textContent].map(
    at => `<li><a href=${at}>ลิงก์ ${at}</a></li>`).join(''), 200);
};
</script>"""


def test_menus_that_scripts_open_are_kept(tmp_path: Path) -> None:
    seen = see(tmp_path, MENU)
    links = [a.attributes["href"] for a in seen.tree.css("a[href]")]
    assert sorted(str(link) for link in links) == ["/a", "/b", "/c", "/own"]
    kept = [nav.text(strip=True) for nav in seen.tree.css("li > nav[data-oitcheck-kept]")]
    assert kept == ["ลิงก์ /aลิงก์ /b", "ลิงก์ /c"]
    assert seen.problem is None


TABS = """<div role=tablist><button role=tab aria-selected=true>หนึ่ง</button>%s</div>
<div id=place><p>แผงหนึ่ง</p></div><p>ท้าย</p><script>
for (const tab of document.querySelectorAll('[role=tab]')) tab.onclick = () => {
  for (const one of document.querySelectorAll('[role=tab]')) one.ariaSelected = one === tab;
  place.innerHTML = `<div role=tabpanel>แผง${tab.textContent}</div>`;
};
</script>"""
TAB = "<button role=tab aria-selected=false>%s</button>"


def test_tabs_whose_panels_come_on_a_click_are_kept(tmp_path: Path) -> None:
    few = TABS % "".join(TAB % name for name in ("ส่งเสริมชลบุรี", "สิ่งพิมพ์", "ลบทิ้ง"))
    many = TABS % "".join(TAB % f"ที่{n}." for n in range(12))
    few_seen, many_seen = shown(tmp_path, {"few": few, "many": many})
    words = ("แผงส่งเสริมชลบุรี", "แผงสิ่งพิมพ์", "แผงหนึ่ง", "ท้าย")
    assert in_order(few_seen.text, words), few_seen.text
    assert "แผงลบทิ้ง" not in few_seen.text
    assert few_seen.problem is None
    assert in_order(many_seen.text, [f"แผงที่{n}." for n in range(10)])
    assert many_seen.problem == Problem(Reason.ENDLESS, "there are more tabs")


PAGER = """<main><table><tbody id=list></tbody></table><div id=pager></div></main><p>ท้าย</p><script>
const pages = %d; let at = 1;
const show = () => {
  list.innerHTML = `<tr><td>ข่าว${at}.</td></tr>`;
  pager.innerHTML = [1, 2, 3].map(n => `<a href="#" class=n>${n}</a>`).join('')
    + `<button ${at === pages ? 'disabled' : ''}>%s</button>`;
  pager.querySelector('button').onclick = () => { at += 1; setTimeout(show, 150) };
  for (const n of pager.querySelectorAll('a')) n.onclick = () => {
    at = +n.textContent; show(); return false };
};
show();
</script>"""
DEAD = "<p><button>1</button><button>2</button><button>Next</button></p>"


def test_pages_of_a_list_are_kept(tmp_path: Path) -> None:
    pages = {
        "some": PAGER % (4, "ถัดไป"),
        "many": PAGER % (30, "Next"),
        "numbers": PAGER.replace("<button ", "<i><button hidden ") % (3, ""),
        "dead": DEAD,
    }
    some, many, numbers, dead = shown(tmp_path, pages)
    assert in_order(some.text, [f"ข่าว{n}." for n in (1, 2, 3, 4)]), some.text
    assert len(some.tree.css("table")) == 4
    assert some.problem is None
    assert in_order(many.text, [f"ข่าว{n}." for n in range(1, 12)]), many.text
    assert many.problem == Problem(Reason.ENDLESS, "a list has more pages")
    assert in_order(numbers.text, [f"ข่าว{n}." for n in (1, 2, 3)]), numbers.text
    assert numbers.problem is None
    assert dead.problem is None


AWAY = """<p>อยู่นี่</p><nav><button aria-haspopup=true>เมนู</button></nav><script>
document.querySelector('button').onclick = () => { %s }</script>"""


def test_a_press_that_leads_away_loses_nothing(tmp_path: Path) -> None:
    pages = {
        "moves": AWAY % "location = '/next'",
        "routes": AWAY % "history.pushState(0, '', '/next'); document.body.textContent = 'อื่น'",
        "leaves": AWAY % "location = 'http://other.example/'",
    }
    seen = shown(tmp_path, pages, {"next": "<p>หน้าอื่น</p>"})
    for page, name in zip(seen, pages, strict=True):
        assert "อยู่นี่" in page.text
        assert "อื่น" not in page.text
        assert page.url == SITE + name
    assert [s.problem.reason for s in seen[:2] if s.problem] == [Reason.ENDLESS] * 2


# How long a page is waited for


WAITING = """<p id=w>%s</p><script>
let n = 0; const again = () => {
if (++n < 60) return setTimeout(again, 100); w.textContent = 'มาแล้ว' };
setTimeout(again, 100)</script>"""
LATE = "<p id=w>ว่าง</p><script>setTimeout(() => w.textContent = 'มาแล้ว', 4500)</script>"
COUNTS = """<p id=w>ว่าง</p><script>let n = 0; const id = setInterval(() => {
if (++n === 3) { clearInterval(id); w.textContent = 'มาแล้ว' } }, 800)</script>"""


def test_what_will_come_is_waited_for(tmp_path: Path) -> None:
    pages = {
        "says": WAITING % "กำลังเชื่อมต่อฐานข้อมูล...",
        "hidden": WAITING % "x" + "<p hidden>กำลังโหลด</p><style>/* Loading */</style>",
        "late": LATE,
        "counts": COUNTS,
        "plain": "<p>ว่าง</p><script>document.body.append('เสร็จ')</script>",
    }
    says, hidden, late, counts, plain = shown(tmp_path, pages)
    assert [("มาแล้ว" in s.text) for s in (says, late, counts)] == [True] * 3
    assert "มาแล้ว" not in hidden.text
    assert hidden.seconds < 4
    assert plain.seconds < 3


RESTLESS = """<ul id=u></ul><p id=poll></p><script>
let n = 0; setInterval(() => {
n += 1; u.innerHTML = '<li><a href=/x>ก</a></li>'.repeat(1 + n % 7) }, 300);
const ask = () => fetch('/api?t=' + Date.now()).then(r => r.text()).then(
  () => setTimeout(ask, 1000), () => setTimeout(ask, 1000));
ask();</script>"""


def test_ornaments_are_waited_for_once(tmp_path: Path) -> None:
    _, seen = shown(tmp_path, {"first": "x", "page": RESTLESS})
    assert seen.problem is None
    assert seen.seconds < 9
