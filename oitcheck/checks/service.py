"""A service that can be asked for on-line: a form that can be sent, or two named requests.

A form counts with the kind of request, a field for personal data and a way to send it. Named
requests count where at least two of their links are alive, on the agency's own hosts. Not counted:
``#``, paper forms to download, staff systems, manuals, a page "under construction", a form for
complaints. What needs a login, or stands with an outside form service, a person has to open.
"""

from __future__ import annotations

import re

from oitcheck.address import host_of
from oitcheck.model import Facts, Form, Judgement, Kind, Link, Outcome, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.text import fold

NAME = "service"
OPTIONS: frozenset[str] = frozenset()
NEEDS: frozenset[str] = frozenset()
TOGETHER = False
_REQUEST = re.compile(
    r"คำร้อง|คำขอ|ขอรับ|ขออนุญาต|ขอความอนุเคราะห์|จดทะเบียน|ลงทะเบียน|แจ้งซ่อม|ขอใช้|ขอน้ำ|ชำระภาษี|ชำระค่า|"
    r"ยืนยันเบี้ย|เบี้ยยังชีพ|เบี้ยความพิการ|จองคิว|ใบอนุญาต|ต่ออายุ|ขอติดตั้ง|ขอถัง|ขอสนับสนุน|แจ้งไฟ|ขอหนังสือรับรอง|ขอข้อมูลข่าวสาร"
)
_PERSONAL = re.compile(
    r"ชื่อ|สกุล|โทร|มือถือ|บัตรประ|เลขประจำตัว|ที่อยู่|บ้านเลขที่|อีเมล|e-?mail|\bname|phone|tel\b|address|citizen"
)
_COMPLAINT = re.compile(
    r"ร้องเรียน|ร้องทุกข์|ทุจริต|ความพึงพอใจ|แบบสอบถาม|ประเมิน|แสดงความคิดเห็น|กระทู้|ติดต่อเรา"
)
_CLOSED = re.compile(
    r"(?:อยู่|กำลัง)?(?:ใน)?ระหว่าง(?:การ)?\s*(?:ดำเนินการ|ปรับปรุง|จัดทำ|พัฒนา|ประสาน|ก่อสร้าง)|กำลัง(?:ปรับปรุง|ดำเนินการ|พัฒนา|จัดทำ)|ปิดปรับปรุง"
    r"|under construction|not available|coming soon|เร็ว\s?ๆ\s?นี้|ยังไม่เปิดให้บริการ"
)
_PAPER = re.compile(
    r"ดาวน์โหลด|ดาวโหลด|download|คู่มือ|\.pdf|\.docx?|\.xlsx?|\.zip|วิดีโอ|วีดีโอ|video|vdo|สถิติ|รายงาน|ขั้นตอน"
)
_STAFF = re.compile(
    r"e-?laas|e-?office|สารบรรณ|ศธ\.?\s?02|e-?plan|e-?gp|เจ้าหน้าที่เข้าสู่ระบบ|สำหรับเจ้าหน้าที่|webmail|e-?library|e-?book"
)
_OUTSIDE = re.compile(
    r"docs\.google\.com/forms|forms\.gle|forms\.office\.com|lin\.ee|line\.me|liff\."
)
_ON_LINE = re.compile(
    r"^(?:ระบบ)?\s*e\s?-?\s?service|one[ -]stop[ -]service|(?:ยื่น)?(?:คำร้อง|คำขอ)ออนไลน์"
)
_FRONT = re.compile(r"^\w+://[^/]+/(?:(?:index|home|main|default)\.\w+)?$")
_ENOUGH = 2
_ASKED = 4


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge a page as a place where services can be asked for."""
    page = subject.page
    if page is None:
        return Judgement(Outcome.NO, say("service.none"), found=False)
    forms = [f for f in page.forms if not _search_or_login(f)]
    for form in forms:
        if _is_request(form, page.title):
            words = form.heading or form.text[:120]
            return Judgement(Outcome.YES, quotes=(Quote(words, form.path),))
    named = _named(want, subject, facts)
    if named is not None:
        return named
    return _nothing(subject)


def _search_or_login(form: Form) -> bool:
    kinds = [f.type for f in form.fields]
    return "password" in kinds or (len(kinds) < 2 and "textarea" not in kinds)


def _is_request(form: Form, title: str) -> bool:
    about = fold(f"{form.heading} {title} {form.text[:2000]}")
    named = fold(f"{form.heading} {title} {form.action}")
    personal = [f for f in form.fields if _PERSONAL.search(fold(f"{f.label} {f.name}"))]
    if _COMPLAINT.search(named) and not re.search(r"คำร้องทั่วไป|คำขอ|ขอรับ|จดทะเบียน", named):
        return False
    return bool(form.submits and personal and len(form.fields) >= 2 and _REQUEST.search(about))


def _named(want: Requirement, subject: Subject, facts: Facts) -> Judgement | None:
    """Requests that the page names with a link each."""
    page = subject.page
    links = [link for link in page.links if _names_request(link)] if page else []
    links = list({link.url or link.text: link for link in links}.values())
    if len(links) < _ENOUGH or (subject.front and not _announces(subject)):
        return None
    alive = [link for link in links if _alive(link, facts)]
    if len(alive) >= _ENOUGH:
        quotes = tuple(Quote(link.text, link.url) for link in alive[:6])
        return Judgement(Outcome.YES, quotes=quotes)
    unknown = [link.url for link in links if link.url and link.url not in facts.answers]
    if unknown:
        return Judgement(
            Outcome.CANNOT_TELL, say("service.unopened"), needs=tuple(unknown[:_ASKED])
        )
    if any(not link.raw or _OUTSIDE.search(link.url) or _failed(link, facts) for link in links):
        quotes = tuple(Quote(link.text, link.url or link.raw) for link in links[:6])
        return Judgement(Outcome.CANNOT_TELL, say("service.outside"), quotes)
    return Judgement(Outcome.NO, say("service.dead_links"))


def _announces(subject: Subject) -> bool:
    """True where the front page itself is an e-service application."""
    page = subject.page
    words = fold(" ".join(line.text for line in page.lines[:40])) if page else ""
    return len(page.links if page else ()) < 30 and bool(re.search(r"e-?\s?service|ออนไลน์", words))


def _names_request(link: Link) -> bool:
    words = fold(f"{link.text} {link.url.rsplit('/', 1)[-1]}")
    if _PAPER.search(words) or _STAFF.search(words) or _COMPLAINT.search(words):
        return False
    return bool(_REQUEST.search(fold(link.text))) and len(link.text) < 150


def _alive(link: Link, facts: Facts) -> bool:
    visit = facts.answers.get(link.url)
    if visit is None or visit.problem or visit.kind != Kind.HTML:
        return False
    front = any(url == facts.home_url or _FRONT.search(url) for url in (link.url, visit.final_url))
    base = host_of(facts.home_url).removeprefix("www.")
    return not front and f".{host_of(link.url)}".endswith(f".{base}")


def _failed(link: Link, facts: Facts) -> bool:
    visit = facts.answers.get(link.url)
    return bool(visit and visit.problem and not visit.problem.reason.answered)


def _spoken(subject: Subject) -> Quote | None:
    """The short line by which a page calls itself an e-service."""
    lines = subject.page.lines if subject.page else ()
    for line in lines:
        if line.region == "body" and len(line.text) < 80 and _ON_LINE.search(fold(line.text)):
            return Quote(line.text, line.path)
    return None


def _buttons(subject: Subject) -> bool:
    """True where links are pictures without words, so that nobody can tell what they open."""
    links = subject.page.links if subject.page else ()
    pictures = {p.alt for p in subject.page.pictures} if subject.page else set()
    return len(links) < 30 and any(
        link.raw not in ("#", "#!") and (not link.text or link.text in pictures) for link in links
    )


def _nothing(subject: Subject) -> Judgement:
    """Why an announced page is no e-service."""
    page = subject.page
    body = [line for line in page.lines if line.region == "body"] if page else []
    closed = next((line for line in body if _CLOSED.search(fold(line.text))), None)
    if page is None:
        return Judgement(Outcome.NO, say("service.none"), found=False)
    if not closed and (spoken := _spoken(subject)) and _buttons(subject):
        return Judgement(Outcome.CANNOT_TELL, say("service.buttons"), (spoken,))
    if subject.front:
        return Judgement(Outcome.NO, say("service.none"), found=False)
    if closed:
        quotes = (Quote(closed.text[:300], closed.path),)
        return Judgement(Outcome.NO, say("service.closed"), quotes)
    if any("password" in {f.type for f in form.fields} for form in page.forms):
        return Judgement(Outcome.CANNOT_TELL, say("service.login"))
    if staff := [line for line in body if _STAFF.search(fold(line.text))]:
        note = say("service.staff")
        quotes = (Quote(staff[0].text[:200], staff[0].path),)
        return Judgement(Outcome.NO, note, quotes, another=note, found=False)
    if paper := [link for link in page.links if _PAPER.search(fold(f"{link.text} {link.url}"))]:
        quotes = (Quote(paper[0].text or paper[0].url, paper[0].url),)
        return Judgement(Outcome.NO, say("service.paper"), quotes)
    return Judgement(Outcome.NO, say("service.none"))
