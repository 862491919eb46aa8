"""The healthy twin: a small site of an invented office, five of the six core items shown.

The sixth, the HR report, is not there: so a scan reads every page before it ends.
"""

from __future__ import annotations

from collections.abc import Mapping

from tests.e2e.hostile.server import Page

AGENCY = "องค์การบริหารส่วนตำบลบ้านทดสอบ"
MENU = {
    "/": "หน้าแรก",
    "/executives.html": "คณะผู้บริหาร",
    "/contact.html": "ติดต่อเรา",
    "/eservice.html": "ขอรับบริการออนไลน์ (E-Service)",
    "/plan.html": "แผนการใช้จ่ายงบประมาณ ประจำปี 2566",
    "/corruption.html": "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
    "/news.html": "ข่าวประชาสัมพันธ์",
}
ITEMS = {
    "O2": "/executives.html",
    "O5": "/contact.html",
    "O17": "/eservice.html",
    "O18": "/plan.html",
    "O30": "/corruption.html",
}
"""The items that the twin shows, and where."""

MISSING = "O28"
_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
    "3a7e9b550000000a49444154789c636000000002000148afa4710000000049454e44ae426082"
)
_EXECUTIVES = "".join(
    f"<div class='card'><img src='/p{n}.png' alt=''><h4>{name}</h4><p>{post}</p>"
    f"<p>โทรศัพท์ 0-4499-12{n:02}</p></div>"
    for n, (name, post) in enumerate(
        [
            ("นายสมมติ ทดลองดี", "นายกองค์การบริหารส่วนตำบลบ้านทดสอบ"),
            ("นางตัวอย่าง ทดลองงาม", "รองนายกองค์การบริหารส่วนตำบลบ้านทดสอบ"),
            ("นายสมมุติ ทดลองไกล", "ปลัดองค์การบริหารส่วนตำบลบ้านทดสอบ"),
        ]
    )
)
_CONTACT = """
<p>ที่อยู่ 99 หมู่ที่ 9 ตำบลบ้านทดสอบ อำเภอทดลอง จังหวัดนครราชสีมา 30000</p>
<p>โทรศัพท์ 0-4499-1234</p><p>โทรสาร 0-4499-1235</p>
<p>อีเมล saraban@bantodsob.go.th</p>
<p>แผนที่ตั้ง</p><iframe src="https://www.google.com/maps/embed?pb=!1m18"></iframe>
"""
_ESERVICE = """
<form action="/send" method="post">
<p><label>ชื่อ-สกุล <input name="name"></label></p>
<p><label for="kind">เรื่องที่ขอรับบริการ</label><select id="kind" name="kind">
<option>ขอถังขยะ</option><option>แจ้งซ่อมไฟฟ้าสาธารณะ</option></select></p>
<p><label>โทรศัพท์ที่ติดต่อได้ <input type="tel" name="phone"></label></p>
<p><label>รายละเอียดคำขอ <textarea name="text"></textarea></label></p>
<p><button type="submit">ส่งคำขอ</button></p></form>
"""
_PLAN = """
<h3>แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2566</h3>
<table><tr><th>หมวดรายจ่าย</th><th>งบประมาณ (บาท)</th><th>ไตรมาส 1</th><th>ไตรมาส 2</th></tr>
<tr><td>งบบุคลากร</td><td>12,400,000.00</td><td>3,100,000.00</td><td>3,100,000.00</td></tr>
<tr><td>งบดำเนินงาน</td><td>8,250,000.00</td><td>2,000,000.00</td><td>2,100,000.00</td></tr>
<tr><td>งบลงทุน</td><td>5,600,000.00</td><td>1,400,000.00</td><td>1,400,000.00</td></tr></table>
"""
_CORRUPTION = """
<p>ผู้พบเห็นการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ แจ้งเรื่องร้องเรียนได้ที่แบบฟอร์มนี้</p>
<form action="/corruption-send" method="post">
<p><label>ชื่อผู้ร้องเรียน <input name="name"></label></p>
<p><label>เรื่องร้องเรียนการทุจริต <textarea name="text"></textarea></label></p>
<p><button type="submit">ส่งเรื่องร้องเรียน</button></p></form>
"""
_BODIES = {
    "/": "<p>ยินดีต้อนรับสู่เว็บไซต์ขององค์การบริหารส่วนตำบลบ้านทดสอบ</p>",
    "/executives.html": _EXECUTIVES,
    "/contact.html": _CONTACT,
    "/eservice.html": _ESERVICE,
    "/plan.html": _PLAN,
    "/corruption.html": _CORRUPTION,
    "/news.html": "".join(
        f"<p><a href='/news/{n}.html'>โครงการสาธารณสุขเคลื่อนที่ ครั้งที่ {n}</a></p>" for n in (1, 2)
    ),
}


def html(title: str, body: str, *, links: Mapping[str, str] | None = None) -> bytes:
    """A page of the twin: menu, heading, ``body``; ``links`` are further ones in its menu."""
    menu = "".join(
        f'<li><a href="{address}">{text}</a></li>'
        for address, text in {**MENU, **(links or {})}.items()
    )
    return (
        f"<!doctype html><html lang='th'><head><meta charset='utf-8'><title>{title}</title></head>"
        f"<body><p class='brand'>{AGENCY}</p><nav><ul>{menu}</ul></nav>"
        f"<main><h2>{title}</h2>{body}</main></body></html>"
    ).encode()


def pages(*, links: Mapping[str, str] | None = None) -> dict[str, Page]:
    """The whole site. ``links`` (address to text) are added to the front page's menu."""
    site = {path: Page(html(MENU[path], body)) for path, body in _BODIES.items()}
    site["/"] = Page(html(AGENCY, _BODIES["/"], links=links))
    for n in (1, 2):
        site[f"/news/{n}.html"] = Page(html(f"โครงการสาธารณสุขเคลื่อนที่ ครั้งที่ {n}", "<p>กิจกรรม</p>"))
    for n in range(3):
        site[f"/p{n}.png"] = Page(_PICTURE, "image/png")
    site["/robots.txt"] = Page(b"User-agent: *\nAllow: /\n", "text/plain")
    return site
