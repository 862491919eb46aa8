"""An old portal CMS: ``index.php?mod=``, tables in three columns, image menus, a long list.

Splash page, marquee, pop-up, counters, guestbook; some menu entries lead through a page with a
frame, some are clicks of a script (these stand as links on the site map, too). Some sites are in
windows-874.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from tests.accuracy.heldout.south_kit import Piece
from tests.accuracy.heldout.south_layout import (
    HOLIDAYS,
    PRODUCTS,
    SECTIONS,
    TRAVEL,
    VIEWS,
    VILLAGES,
    Maker,
    planned,
    portrait,
)
from tests.accuracy.kit import files
from tests.accuracy.kit.blocks import Form, Pairs, People, Rows
from tests.accuracy.kit.site import Site
from tests.sites.server import Answer, Route

_HEADS = {
    "about": ("ข้อมูลทั่วไป", "เมนูหลัก"),
    "plan": ("งานแผน", "แผนและงบประมาณ"),
    "service": ("บริการ", "งานบริการ"),
    "supply": ("งานพัสดุ", "คลังและพัสดุ"),
    "staff": ("งานบุคคล", "การเจ้าหน้าที่"),
    "honest": ("คุณธรรมและความโปร่งใส", "โปร่งใส สุจริต"),
    "contact": ("สอบถาม", "ติดต่อ"),
    "news": ("ข่าว", "ข่าวสาร"),
}
_GIF = bytes.fromhex(
    "47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b"
)
_LEGACY = {1, 6}


@dataclass
class Portal(Maker):
    """The maker."""

    left: str = ""
    entry: str = "index.php"

    def page_path(self, item: str) -> str:
        self.count += 1
        if self.number % 2:
            return f"/index.php?mod=content&path=web&id={300 + self.count}"
        return f"/index.php?mod=detail&id_sub={self.count}&cat={int(item[1:]) % 7}"

    def file_path(self, piece: Piece) -> str:
        self.count += 1
        kind = files.ending(piece.format)
        if self.number % 3 == 0:
            return f"/add_file/{self.count * 104729 % 999983:06d}{self.count:03d}.{kind}"
        return f"/UserFiles/File/{'ita' if self.count % 2 else 'data'}{self.count}.{kind}"

    @property
    def home(self) -> str:
        """The address of the front page proper."""
        return "/index.php?mod=home" if self.number % 3 == 0 else "/"

    def page(self, title: str, body: str, path: str) -> str:
        found = self.plan.agency
        counter = f"{self.number * 4021 + 88123:07d}"
        return (
            f"<html><head>{self.meta()}"
            f"<title>:: {found.long_name} :: {escape(title)}</title></head>\n"
            '<body bgcolor="#ddeeff" leftmargin="0"><center><table width="1000" border="0"'
            ' cellpadding="0" cellspacing="0" bgcolor="#ffffff">\n'
            f'<tr><td colspan="3"><a href="{self.home}"><img src="/images/head.gif" alt=""'
            f' title="{found.long_name}"></a></td></tr>\n'
            f'<tr><td colspan="3"><marquee scrollamount="3">ยินดีต้อนรับสู่เว็บไซต์ {found.long_name}'
            f" อำเภอ{found.district} จังหวัด{found.province}</marquee></td></tr>\n"
            f'<tr valign="top"><td width="200">{self.left}</td>\n'
            f'<td width="600"><font size="4" color="navy">{escape(title)}</font><hr>{body}</td>\n'
            f'<td width="200">{self.right()}<table><tr><td>ผู้เยี่ยมชม</td></tr><tr><td>{counter}'
            "</td></tr></table></td></tr>\n"
            f'<tr><td colspan="3" align="center">{self.footer()}'
            f'<a href="/index.php?mod=sitemap">แผนผังเว็บไซต์</a></td></tr></table></center>'
            "</body></html>"
        )

    def meta(self) -> str:
        """What the page says of its charset."""
        charset = "windows-874" if self.number in _LEGACY else "utf-8"
        kind = f"text/html; charset={charset}"
        return f'<meta http-equiv="Content-Type" content="{kind}">'

    def right(self) -> str:
        """The right column."""
        found, out = self.plan.agency, ""
        if self.shows_mayor():
            out += f'<img src="/images/mayor.gif" alt=""><br>{found.names[0]}<br>{found.chief}<hr>'
        for piece, href in self.hrefs.get("O9", []):
            picture = f'<img src="/images/social.gif" alt="{escape(piece.caption)}" border="0">'
            out += f'<a href="{escape(href)}" target="_blank">{picture}</a><br>'
        return out + (
            '<b>เว็บลิงก์</b><br><a href="http://www.dla.go.th/">กรมส่งเสริมฯ</a><br>'
            '<a href="https://www.oic.go.th/">สำนักงานคณะกรรมการข้อมูลข่าวสาร</a><br>'
            '<a href="/index.php?mod=weather">อากาศวันนี้</a><br>'
            '<a href="/index.php?mod=calendar">ปฏิทิน</a><br>'
        )

    def rows(self, block: Rows) -> str:
        out = ""
        if block.head:
            cells = "".join(f"<td><b>{escape(c)}</b></td>" for c in block.head)
            out += f'<tr bgcolor="#cccccc">{cells}</tr>'
        for row in block.rows:
            out += "<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>"
        return f'<table border="1" cellspacing="0" width="100%">{out}</table>'

    def pairs(self, block: Pairs) -> str:
        return "<br>".join(f"{escape(k)} : {escape(v)}" for k, v in block.pairs) + "<br>"

    def people(self, block: People) -> str:
        cells = []
        for at, person in enumerate(block.persons):
            parts = []
            if person.photo:
                src = self.image(portrait(self.number * 50 + at))
                parts.append(f'<img src="{src}" alt="personal{at}" width="90">')
            parts += [escape(person.name), f"<font color=green>{escape(person.position)}</font>"]
            if person.phone:
                word = ("โทร.", "เบอร์โทร", "โทรศัพท์")[self.number % 3]
                parts.append(f"{word} {escape(person.phone)}")
            if self.number % 4 == 3 and person.photo:
                parts = [*parts[1:], parts[0]]
            cells.append(f'<td align="center" width="33%">{"<br>".join(parts)}</td>')
        lines = [cells[:1], *(cells[n : n + 3] for n in range(1, len(cells), 3))]
        rows = "".join(f"<tr>{''.join(line)}</tr>" for line in lines if line)
        return f'<table width="100%">{rows}</table>'

    def form(self, block: Form) -> str:
        out = ""
        for entry in block.fields:
            if entry.kind == "textarea":
                made = f'<textarea name="{entry.name}" cols="40" rows="5"></textarea>'
            elif entry.kind == "select":
                options = "".join(f"<option>{escape(c)}</option>" for c in entry.choices)
                made = f'<select name="{entry.name}">{options}</select>'
            else:
                kind = entry.kind if entry.kind in ("file", "text") else "text"
                made = f'<input type="{kind}" name="{entry.name}" size="30">'
            out += f"<tr><td>{escape(entry.label)} :</td><td>{made}</td></tr>"
        return (
            f'<form name="form1" method="post" action="{block.action}"><table>{out}'
            "<tr><td></td><td>"
            f'<input type="submit" value="{escape(block.submit)}"></td></tr></table></form>'
        )

    def listed(self, entries: Sequence[tuple[Piece, str]]) -> str:
        out = "".join(
            f'<tr><td><img src="/images/dot.gif" alt="dot"></td><td><a href="{escape(href)}">'
            f"{escape(piece.caption)}</a> <font size=1>[{escape(piece.date)}]</font></td></tr>"
            if piece.date
            else f'<tr><td>-</td><td><a href="{escape(href)}">{escape(piece.caption)}</a></td></tr>'
            for piece, href in entries
        )
        return f"<table>{out}</table>"

    def button(self, at: int, piece: Piece, href: str) -> str:
        """A menu entry: picture, text, script or frame."""
        name = escape(piece.caption)
        kind = (at + self.number) % 7
        live = piece.shape in ("page", "list")
        if kind in (0, 3):
            picture = f'<img src="/images/m{at:02d}.gif" alt="{name}" border="0">'
            inner = f'<a href="{escape(href)}">{picture}</a>'
        elif kind == 1:
            picture = f'<img src="/images/m{at:02d}.gif" alt="" title="{name}" border="0">'
            inner = f'<a href="{escape(href)}">{picture}</a>'
        elif kind == 2 and live:
            click = f"location.href='{escape(href)}'"
            inner = f'<a href="javascript:void(0)" onclick="{click}">{name}</a>'
        elif kind == 4 and live:
            frame = f"/index.php?mod=frame&id={at}"
            body = f'<iframe src="{escape(href)}" width="590" height="900"></iframe>'
            self.put(frame, piece.caption, body)
            inner = f'<a href="{escape(frame)}">{name}</a>'
        else:
            inner = f'<a href="{escape(href)}"><font size="2">&raquo; {name}</font></a>'
        return f'<tr><td background="/images/bg.gif">{inner}</td></tr>'

    def make_left(self) -> str:
        """The menu at the left."""
        rows, at = f'<tr><td><a href="{self.home}">หน้าแรก</a></td></tr>', 0
        for name, _ in SECTIONS:
            entries = [
                e for e in self.in_section(name)
                if e[0].status == 200 and (e[0].shape != "file" or not e[0].year)
                and e[0].shape != "link"
            ]  # fmt: skip
            if not entries:
                continue
            head = _HEADS[name][self.number % 2]
            rows += f"<tr><td bgcolor=navy><font color=white>{head}</font></td></tr>"
            for piece, href in entries:
                rows += self.button(at, piece, href)
                at += 1
        rows += "<tr><td bgcolor=navy><font color=white>อื่น ๆ</font></td></tr>"
        more = [("ศูนย์ข้อมูลข่าวสาร", "/index.php?mod=center")]
        if self.plan.outage:
            more.append(("แฟ้มเอกสารราชการ", "/index.php?mod=archive"))
        if self.number % 5 != 4:
            more.append(
                (("ITA", "OIT 2566", "การประเมิน ITA")[self.number % 3], "/index.php?mod=ita")
            )
        more += [
            ("ท่องเที่ยว", "/index.php?mod=travel"),
            ("OTOP", "/index.php?mod=otop"),
            ("ภาพสวย ๆ", "/index.php?mod=gallery"),
        ]
        if self.chosen("O8").label.state == "shown":
            more.append(("สมุดเยี่ยม", "/index.php?mod=guestbook"))
        for name, href in more:
            rows += f'<tr><td><a href="{href}">{name}</a></td></tr>'
        return f'<table width="200" border="0">{rows}</table>'

    def center(self) -> None:
        """All documents on one long page."""
        entries = [
            (piece, href)
            for name, _ in SECTIONS
            for piece, href in self.in_section(name)
            if piece.shape in ("file", "link", "dead") or piece.status != 200 or piece.year
        ]
        out = "<p>รวมเอกสารเผยแพร่ตามมาตรา 7 และมาตรา 9</p><ul>"
        for year in sorted({piece.year for piece, _ in entries}, reverse=True):
            name = f"ปีงบประมาณ {year}" if year else "เอกสารอื่น"
            inside = ""
            for at, (piece, href) in enumerate(e for e in entries if e[0].year == year):
                caption = escape(piece.caption)
                if (at + self.number) % 4 == 0:
                    icon = '<img src="/images/pdf.gif" alt="" border="0">'
                    inside += f'<li>{caption} <a href="{escape(href)}">{icon}</a></li>'
                elif (at + self.number) % 4 == 1:
                    inside += f'<li>{caption} <a href="{escape(href)}">[คลิก]</a></li>'
                else:
                    inside += f'<li><a href="{escape(href)}" target="_blank">{caption}</a></li>'
            out += f"<li><b>{name}</b><ul>{inside}</ul></li>"
        self.put("/index.php?mod=center", "ศูนย์ข้อมูลข่าวสาร", out + "</ul>")

    def sitemap(self) -> None:
        """Links to everything."""
        out = ""
        for name, _ in SECTIONS:
            for piece, href in self.in_section(name):
                out += f'<li><a href="{escape(href)}">{escape(piece.caption)}</a></li>'
        self.put("/index.php?mod=sitemap", "แผนผังเว็บไซต์", f"<ul>{out}</ul>")

    def index(self) -> None:
        """The OIT index."""
        linked, out = self.number % 5 != 2, ""
        for text, links in self.index_rows(self.number + 3, linked):
            if len(links) == 1:
                out += f'<tr><td><a href="{escape(links[0][1])}">{escape(text)}</a></td></tr>'
                continue
            inner = "".join(f'<li><a href="{escape(h)}">{escape(c)}</a></li>' for c, h in links)
            out += f"<tr><td>{escape(text)}<ul>{inner}</ul></td></tr>"
        self.put("/index.php?mod=ita", "ITA 2566", f'<table border="1">{out}</table>')

    def extras(self) -> None:
        """Unrelated pages."""
        for name, head, entries in (
            ("travel", "สถานที่ท่องเที่ยว", TRAVEL),
            ("otop", "สินค้า OTOP", PRODUCTS),
        ):
            out = ""
            for at, (title, text) in enumerate(entries, 1):
                path = f"/index.php?mod={name}&id={at}"
                self.put(path, title, f"<p>{text}</p>")
                out += f'<li><a href="{escape(path)}">{title}</a></li>'
            self.put(f"/index.php?mod={name}", head, f"<ul>{out}</ul>")
        views = "".join(
            f'<td><img src="{self.image(portrait(700 + at))}" alt="{view}"><br>{view}</td>'
            for at, view in enumerate(VIEWS)
        )
        self.put("/index.php?mod=gallery", "ภาพสวย ๆ", f"<table><tr>{views}</tr></table>")
        days = "".join(f"<li>{when} - {what}</li>" for when, what in HOLIDAYS)
        self.put("/index.php?mod=calendar", "ปฏิทินวันหยุด", f"<ul>{days}</ul>")
        self.put("/index.php?mod=weather", "อากาศ", "<p>ท้องฟ้าโปร่ง อุณหภูมิ 23-34 องศา</p>")
        if self.chosen("O8").label.state == "shown":
            text = "<p>เว็บไซต์สวยงามครับ - ผู้ผ่านทาง</p><p>คิดถึงบ้านเกิด - คนไกลบ้าน</p>"
            self.put("/index.php?mod=guestbook", "สมุดเยี่ยม", text)
        for at, village in enumerate(VILLAGES, 1):
            text = f"<p>หมู่ที่ {at} {village} ครัวเรือน {at * 19 + 64} หลัง อาชีพทำนา</p>"
            self.put(f"/index.php?mod=village&id={at}", village, text)

    def front(self) -> None:
        """The front page and the splash page."""
        found, out = self.plan.agency, ""
        out += (
            '<div id="popup" style="position:absolute;border:2px solid gold"><img'
            ' src="/images/popup.gif" alt="ทรงพระเจริญ"><br><a href="#" onclick="document.'
            "getElementById('popup').style.display='none';return false;\">[ปิด]</a></div>"
        )
        for piece, href in self.hrefs["O7"]:
            if piece.shape == "list":
                lines = "".join(
                    f"<tr><td>{escape(kid.caption)}</td><td>{kid.date}</td></tr>"
                    for kid in piece.children[:4]
                )
                out += (
                    f"<b>{escape(piece.caption)}</b><table>{lines}</table>"
                    f'<a href="{escape(href)}">อ่านทั้งหมด</a>'
                )
        villages = "".join(
            f'<a href="/index.php?mod=village&amp;id={at}">{v}</a> '
            for at, v in enumerate(VILLAGES, 1)
        )
        out += f"<p>หมู่บ้าน: {villages}</p><p>คำขวัญ: {found.place}ถิ่นงาม น้ำตกลือนาม ผ้าไหมเลื่องชื่อ</p>"
        self.put(self.home, "หน้าแรก", out)
        if self.home != "/":
            self.routes["/"] = (
                f"<html><head>{self.meta()}<title>{found.long_name}</title></head>"
                "<body bgcolor=black><center>"
                '<img src="/images/splash.gif" alt=""><br>'
                f'<a href="{self.home}"><font color=yellow>เข้าสู่เว็บไซต์</font></a></center>'
                "</body></html>"
            )

    def pictures_of_chrome(self) -> None:
        """The small pictures of the template."""
        names = ["head", "mayor", "social", "bg", "dot", "pdf", "popup", "splash"]
        names += [f"m{at:02d}" for at in range(60)]
        for name in names:
            self.routes[f"/images/{name}.gif"] = Answer(_GIF, type="image/gif")

    def build(self) -> Site:
        """The site."""
        self.hrefs["O9"] = [(piece, piece.href) for piece in self.chosen("O9").pieces]
        # Twice: the menu needs the addresses, the pages need the menu.
        self.publish_all()
        self.left = self.make_left()
        self.count = self.pictures = 0
        self.routes.clear()
        self.publish_all()
        self.make_left()
        self.center()
        self.sitemap()
        if self.number % 5 != 4:
            self.index()
        self.extras()
        self.front()
        if self.plan.outage:
            self.routes["/index.php?mod=archive"] = Answer(b"Service Unavailable", 503)
        self.pictures_of_chrome()
        if self.number in _LEGACY:
            self.in_legacy()
        return self.site()

    def in_legacy(self) -> None:
        """The pages in windows-874; even sites say so in the page alone."""
        made: dict[str, Route] = {}
        for path, route in self.routes.items():
            if isinstance(route, str):
                body = route.encode("cp874", "xmlcharrefreplace")
                kind = "text/html" if self.number % 2 == 0 else "text/html; charset=windows-874"
                made[path] = Answer(body, type=kind)
            else:
                made[path] = route
        self.routes = made


def build(number: int) -> Site:
    """Site ``number`` of this maker."""
    return Portal("south_portal", planned("south_portal", number)).build()
