"""Builds small agency websites: pages that announce disclosures in the ways sites really do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

FILES = Path(__file__).resolve().parents[2] / "oitcheck" / "demo" / "files"
NAME = "องค์การบริหารส่วนตำบลโนนกระถินงาม"

CONTACT = f"""
<h2>ที่ทำการ</h2><p>{NAME} 99 หมู่ที่ 4 ตำบลหนองบัว อำเภอเมือง จังหวัดนครราชสีมา 30000</p>
<p>โทรศัพท์ 0-4400-9214</p><p>โทรสาร 0-4400-9215</p><p>อีเมล saraban@nongbua.go.th</p>
<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>"""
PEOPLE = """
<table>
<tr><td><img src="/i/1.png" alt="รูป"></td><td>นายบุญส่ง กระถินทอง</td>
 <td>นายกองค์การบริหารส่วนตำบล</td><td>โทร. 060-009-1101</td></tr>
<tr><td><img src="/i/2.png" alt="รูป"></td><td>นายวิเชียร ดอนงาม</td>
 <td>รองนายกองค์การบริหารส่วนตำบล</td><td>โทร. 060-009-1102</td></tr>
<tr><td><img src="/i/3.png" alt="รูป"></td><td>นายชัยณรงค์ พูนผล</td>
 <td>ปลัดองค์การบริหารส่วนตำบล</td><td>โทร. 060-009-1103</td></tr>
</table>"""
SERVICE = """
<form method="post" action="/send"><h2>คำร้องทั่วไป ขอรับบริการ</h2>
<label>ชื่อ-สกุล <input name="name"></label><label>โทรศัพท์ <input name="phone"></label>
<label>เรื่อง <textarea name="about"></textarea></label>
<button type="submit">ส่งคำร้อง</button></form>"""
CHANNEL = """
<form method="post" action="/report"><h2>แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ</h2>
<label>ชื่อ <input name="name"></label><label>โทรศัพท์ <input name="phone"></label>
<label>รายละเอียด <textarea name="about"></textarea></label>
<button type="submit">ส่ง</button></form>"""

# What stands at the address that is announced, by disclosure.
BODIES: dict[str, str | bytes] = {
    "executives": PEOPLE,
    "contact": CONTACT,
    "eservice": SERVICE,
    "budget_plan": (FILES / "budget-plan-2566.pdf").read_bytes(),
    "hr_report": (FILES / "hr-report-2565.pdf").read_bytes(),
    "complaint_channel": CHANNEL,
}
_NOISE = """
<h3>ข่าวประชาสัมพันธ์</h3><ul>
<li><a href="/news/1">โครงการพัฒนาคุณภาพชีวิตผู้สูงอายุ</a></li>
<li><a href="/news/2">ลงพื้นที่ตรวจสอบถนนหมู่ที่ 3</a></li></ul>
<h3>ประมวลภาพ</h3><div><a href="/gallery/7">กิจกรรมวันเด็กแห่งชาติ</a></div>
<h3>เว็บบอร์ด</h3><div><a href="/webboard/topic5">สอบถามเรื่องน้ำประปา</a></div>
<h3>ปฏิทินกิจกรรม</h3><div><a href="/calendar/2566-04">เมษายน 2566</a></div>"""
LEAVES = ("/news/1", "/news/2", "/gallery/7", "/webboard/topic5", "/calendar/2566-04")
Way = Callable[[str, str], str]


def page(title: str, body: str) -> str:
    """One HTML page."""
    return (
        f'<!doctype html><html lang="th"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body>{body}</body></html>"
    )


def nav(*entries: str) -> str:
    """A menu of ready entries."""
    return f"<nav><ul>{''.join(f'<li>{e}</li>' for e in entries)}</ul></nav>" if entries else ""


def link(href: str, text: str) -> str:
    """A plain link."""
    return f'<a href="{href}">{text}</a>'


WAYS: dict[str, Way] = {
    "menu": lambda href, text: nav(link(href, text)),
    "body": lambda href, text: f"<p>{link(href, text)}</p>",
    "picture": lambda href, text: f'<a href="{href}"><img src="/b.png" alt="{text}"></a>',
    "heading": lambda href, text: f"<div><h3>{text}</h3><p>{link(href, 'คลิก')}</p></div>",
    "row": lambda href, text: (
        f"<table><tr><td>1</td><td>{text}</td><td>{link(href, 'ดาวน์โหลด')}</td></tr></table>"
    ),
    "submenu": lambda href, text: nav(
        f'<a href="#">ข้อมูลทั่วไป</a><ul><li>{link("/about", "ประวัติ")}</li>'
        f"<li>{link(href, text)}</li></ul>"
    ),
    "button": lambda href, text: f"<button onclick=\"location.href='{href}'\">{text}</button>",
    "script": lambda href, text: f'<a href="#" onclick="window.open(\'{href}\')">{text}</a>',
    "entry": lambda href, text: f"<ul><li>{text} {link(href, 'อ่านต่อ')}</li></ul>",
}


@dataclass(frozen=True)
class Announced:
    """One disclosure on the site: by which words, how, behind which sections, at which address."""

    disclosure: str
    words: str
    way: str
    sections: tuple[str, ...]
    address: str


@dataclass
class Site:
    """A website under construction: path to body, and the words of every page."""

    bodies: dict[str, list[str]] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def add(self, path: str, title: str, html: str) -> None:
        """More HTML on the page at ``path``."""
        self.titles.setdefault(path, title)
        self.bodies.setdefault(path, []).append(html)

    def pages(self) -> dict[str, str | bytes]:
        """Every address with its body."""
        made = {p: page(self.titles[p], "".join(parts)) for p, parts in self.bodies.items()}
        return {**made, **self.files}


# Sections: name to how the page above leads to it. None of them announces anything.
SECTIONS = {
    "ข้อมูลพื้นฐาน": "menu",
    "แผนและงบประมาณ": "body",
    "ศูนย์ข้อมูลข่าวสาร": "body",
    "การดำเนินงาน": "submenu",
    "ข่าวประชาสัมพันธ์": "body",
    "ข่าวจัดซื้อจัดจ้าง": "menu",
    "ภาพกิจกรรม": "menu",
    "เอกสารเผยแพร่": "button",
    "ITA 2566": "picture",
    "บุคคล": "script",
    "กรอบ": "frame",
}


LISTS = ("ข่าวประชาสัมพันธ์", "ข่าวจัดซื้อจัดจ้าง", "ภาพกิจกรรม")


def build(announced: Sequence[Announced]) -> dict[str, str | bytes]:
    """The website that announces all of these, amid the noise of any agency's site."""
    site = Site()
    site.add("/", NAME, nav(link("/", "หน้าแรก"), link("/about", "ประวัติความเป็นมา")))
    site.add("/about", "ประวัติ", "<h2>ประวัติ</h2><p>ตั้งขึ้นเมื่อปี 2539 มี 9 หมู่บ้าน</p>")
    for one in announced:
        above = _sections(site, one.sections)
        site.add(above, "", WAYS[one.way](one.address, one.words))
        _content(site, one)
    site.add("/", NAME, _NOISE)
    for number, leaf in enumerate(LEAVES):
        site.add(leaf, f"เรื่องที่ {number}", f"<h2>เรื่องที่ {number}</h2><p>รายละเอียดของเรื่องนี้</p>")
    return site.pages()


def _sections(site: Site, names: Sequence[str]) -> str:
    """The path of the innermost of nested sections, each linked from the one above it."""
    path = "/"
    for name in names:
        inner = f"/{'s' if path == '/' else path.strip('/')}-{list(SECTIONS).index(name)}"
        if inner not in site.titles:
            title = f"{name} | {NAME}"
            site.add(inner, title, f"<h2>{name}</h2><p>รายการในหมวดนี้มีดังนี้</p>")
            way = SECTIONS[name]
            frame = f'<iframe src="{inner}"></iframe>'
            site.add(path, "", frame if way == "frame" else WAYS[way](inner, name))
        path = inner
    return path


def _content(site: Site, one: Announced) -> None:
    body = BODIES[one.disclosure]
    if isinstance(body, bytes):
        site.files[one.address] = body
    else:
        site.add(one.address, f"{one.words} | {NAME}", f"<h1>{one.words}</h1>{body}")
