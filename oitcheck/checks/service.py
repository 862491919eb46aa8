"""A service that can be asked for on-line: a form that can be sent, or two named requests.

A form counts with the kind of request, two fields for personal data and a way to send it. Named
requests count where at least two of their links open a page of the agency that asks for personal
data. Not counted: ``#``, paper forms to download, staff systems, manuals, a page "under
construction", a form for complaints. What needs a login, stands with an outside form service, or
asks for a message alone, a person has to open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from oitcheck.address import host_of
from oitcheck.checks.lines import own_lines
from oitcheck.model import (
    Facts,
    Form,
    Judgement,
    Kind,
    Line,
    Link,
    LinkKind,
    Outcome,
    Page,
    Quote,
    Region,
    Requirement,
    Subject,
    Visit,
)
from oitcheck.services import asks_to_sign_in
from oitcheck.texts import say
from oitcheck.thai.text import fold, key

NAME = "service"
OPTIONS: frozenset[str] = frozenset()
NEEDS: frozenset[str] = frozenset()
TOGETHER = False
_REQUEST = re.compile(
    r"คำร้อง(?!เรียน|ทุกข์)|คำขอ(?![งบ])|ขอรับ(?!รอง|ข่าว|ผิด|ฟัง|ทราบ)|ขออนุญาต|ขอความอนุเคราะห์|จดทะเบียน|แจ้งซ่อม|ขอใช้|ขอน้ำ"
    r"|ลงทะเบียน(?:ผู้|คน|เด็ก|เบี้ย|ขอ|รับ|พาณิชย์|สัตว์|สุนัข)|ชำระภาษี|ชำระค่า|ยืนยันเบี้ย|เบี้ยยังชีพ|เบี้ยความพิการ|จองคิว|นัดคิว|นัดหมาย|ใบอนุญาต"
    r"|ต่ออายุ|ขอติดตั้ง|ขอถัง|ขอสนับสนุน|แจ้งไฟ(?!ล)|ขอหนังสือรับรอง|ขอข้อมูลข่าวสาร|ขอยืม|ขอตัด|ขอพ่น|ขอมี|ขอเลข|ขอรถ|ขอความช่วยเหลือ|ขอคัด"
    r"|ขอตรวจ|ขอแบบ|ขอจัด|ขอซ่อม|ขอเช่า|ขอแก้|ขอขุด|ขอต่อ|ขอเข้า|ขอสูบ|ขอบริการ|แจ้งเกิด|แจ้งตาย|แจ้งย้าย|แจ้งขุด|สูบสิ่งปฏิกูล"
)
_NAME_FIELD = (
    r"ชื่อ(?!เรื่อง|หัวข้อ|โครงการ|หน่วยงาน|ไฟล์|เอกสาร|ผู้ใช้|ร้าน)|สกุล|\b(?:full|first|last)?_?name\b"
)
_PERSONAL = re.compile(
    rf"{_NAME_FIELD}|โทร|มือถือ|บัตรประ|เลขบัตร|เลขประจำตัว|ที่อยู่|บ้านเลขที่|อีเมล|e-?mail|phone|\btel\b|mobile|address|citizen|idcard"
)
_WHO = re.compile(
    r"ชื่อ\W{0,3}(?:และ\W?)?(?:นาม)?สกุล|ชื่อ(?:ผู้|จริง|ของ)|^\W*ชื่อ\W*$|คำนำหน้า|full ?name|first ?name"
)
_WHERE = re.compile(r"โทร|มือถือ|บัตร|เลขประจำตัว|ที่อยู่|บ้านเลขที่|อีเมล|e-?mail|phone|address")
_NO_LABEL = re.compile(r"\.{4}|…|_{3}|@|\d{3}[\d -]{3,}|สำเนา")
_COMPLAINT = re.compile(
    r"ร้องเรียน|ร้องทุกข์|ทุจริต|แสดงความคิดเห็น|กระทู้|ติดต่อเรา|สมัครงาน|รับสมัคร|สมัครสมาชิก|รับข่าว|newsletter|subscribe"
)
_SURVEY = re.compile(r"ความพึงพอใจ|แบบสอบถาม|แบบประเมิน|แบบสำรวจ")
_CLOSED = re.compile(
    r"(?:อยู่|กำลัง)?(?:ใน)?(?:ระหว่าง|ขั้นตอน)(?:การ)?\s*(?:ดำเนินการ|ปรับปรุง|จัดทำ|พัฒนา|ประสาน|ก่อสร้าง|ทดสอบ)|กำลัง(?:ปรับปรุง|ดำเนินการ|พัฒนา|จัดทำ|ก่อสร้าง)"
    r"|under (?:construction|maintenance)|coming soon|เร็ว\s?ๆ\s?นี้"
)
_SHUT = re.compile(
    r"ปิดปรับปรุง|ปิดระบบ|งดให้บริการ|ปิด(?:ให้บริการ)?ชั่วคราว|(?:ยังไม่|ไม่ได้)เปิด(?:ให้|ใช้)|ยังไม่พร้อม"
    r"|not available|unavailable"
)
_STILL_OPEN = re.compile(r"ยังใช้|ใช้งานได้|ใช้บริการได้|ตามปกติ")
_PAPER = re.compile(
    r"ดาวน์โหลด|ดาวโหลด|download|\.pdf|\.docx?|\.xlsx?|\.zip|คู่มือ|วิดีโอ|วีดีโอ|วีดิทัศน์|วิดีทัศน์|video|vdo|สถิติ|รายงาน|ขั้นตอน"
)
_BLANK = re.compile(r"^\W*(?:\d+\W+)?แบบ(?:ฟอร์ม|คำ|พิมพ์|ขอ|แจ้ง)")
_BRING = re.compile(r"ดาวน์โหลด|ดาวโหลด|พิมพ์แบบ|นำมายื่น|ยื่นที่|ยื่นด้วยตนเอง")
_ONLY_ONLINE = re.compile(r"ออนไลน์|online|e-|อิเล็กทรอนิกส์")
_STAFF = re.compile(
    r"e-?laas|e-?office|สารบรรณ|ศธ\.?\s?02|e-?plan\b|e-?gp\b|(?:สำหรับ|เฉพาะ|ของ)(?:เจ้าหน้าที่|พนักงาน|บุคลากร|ข้าราชการ)|เจ้าหน้าที่เข้าสู่ระบบ|ภายใน(?:หน่วยงาน|องค์กร)"
    r"|ระบบ(?:งาน|สารสนเทศ)?ภายใน|intranet|webmail|e-?library|e-?book|สลิปเงินเดือน|ใบลา|ลาออนไลน์"
)
_LOGIN = re.compile(
    r"เข้าสู่ระบบ|รหัสผ่าน|ล็อก\s?อิน|ลงชื่อเข้าใช้|ยืนยันตัวตน|\blog ?in\b|\bsign ?in\b|password"
)
_OUTSIDE = re.compile(
    r"docs\.google\.com/forms|forms\.gle|forms\.office\.com|lin\.ee|line\.me|liff\."
)
_LINE_CHAT = re.compile(r"line\s*(?:id|oa|official|@)|(?<!ออน)ไลน์|เพิ่มเพื่อน")
_ON_LINE = re.compile(
    r"^(?:ระบบ)?\s*e\s?-?\s?service|one[ -]stop[ -]service|(?:ยื่น)?(?:คำร้อง|คำขอ)ออนไลน์"
)
_NAMED = re.compile(
    r"e\s?-?\s?service|one\s?-?\s?stop|\boss\b|ออนไลน์|online|อิเล็กทรอนิกส์|ยื่นคำ(?:ร้อง|ขอ)|ระบบ(?:ยื่น|บริการ|ขอ)"
)
_FRONT = re.compile(r"^\w+://[^/]+/(?:(?:index|home|main|default)\.\w+)?$")
_ENOUGH = 2
_ASKED = 4
_SHORT, _FIRST = 60, 2


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge a page as a place where services can be asked for."""
    page = subject.page
    if page is None:
        return Judgement(Outcome.NO, say("service.none"), found=False)
    if told := _title_of_staff(page):
        return _of_staff(told)
    for form in page.forms:
        if _is_request(form, _called(form, subject, facts)):
            quotes = (Quote(form.heading or form.text[:120], form.path),)
            if shut := _line(page, _SHUT):
                return Judgement(Outcome.CANNOT_TELL, say("service.closed"), (_quote(shut),))
            return Judgement(Outcome.YES, quotes=quotes)
    return _listed(subject, facts) or _nothing(subject, page, facts)


def _called(form: Form, subject: Subject, facts: Facts) -> str:
    """What a form is called: by its heading and its page, else by the first words of the page."""
    title = subject.page.title if subject.page else ""
    first = own_lines(subject, facts, linked=False)[:_FIRST]
    words = form.heading or " ".join(line.text for line in first if len(line.text) < _SHORT)
    return f"{words} {title}"


def _is_request(form: Form, called: str) -> bool:
    """True for a form that can be sent, says what is asked for, and asks who asks for it."""
    about = fold(f"{called} {form.text[:2000]}")
    named = fold(f"{called} {form.action}")
    if not form.submits or _search_or_login(form) or _SURVEY.search(about):
        return False
    if _COMPLAINT.search(named) and not re.search(r"คำร้องทั่วไป|คำขอ|ขอรับ|จดทะเบียน", named):
        return False
    return len(_personal(form)) >= _ENOUGH and bool(_REQUEST.search(about))


def _search_or_login(form: Form) -> bool:
    kinds = [f.type for f in form.fields]
    return "password" in kinds or (len(kinds) < _ENOUGH and "textarea" not in kinds)


def _personal(form: Form) -> list[str]:
    told = (fold(f"{f.label} {f.name}") for f in form.fields)
    return [words for words in told if _PERSONAL.search(words)]


def _listed(subject: Subject, facts: Facts) -> Judgement | None:
    """Requests that the page names with a link each."""
    page = subject.page
    links = [link for link in page.links if _names_request(link)] if page else []
    links = list({link.url or link.text: link for link in links}.values())
    if len(links) < _ENOUGH or (subject.front and not _announces(subject)):
        return None
    if len(asking := [link for link in links if _asks(link, facts)]) >= _ENOUGH:
        return Judgement(Outcome.YES, quotes=_named(asking))
    unknown = [link.url for link in links if link.url and link.url not in facts.answers]
    if unknown:
        needs = tuple(unknown[:_ASKED])
        return Judgement(Outcome.CANNOT_TELL, say("service.unopened"), needs=needs)
    if any(not link.raw or _OUTSIDE.search(link.url) or _failed(link, facts) for link in links):
        return Judgement(Outcome.CANNOT_TELL, say("service.outside"), _named(links))
    if sum(_alive(link, facts) for link in links) >= _ENOUGH:
        return _without_a_form(subject, links, facts)
    return Judgement(Outcome.NO, say("service.dead_links"))


def _without_a_form(subject: Subject, links: list[Link], facts: Facts) -> Judgement | None:
    """Requests whose pages open and show no form; what stands there decides, where it is read."""
    if any(_BRING.search(fold(line.text)) for line in own_lines(subject, facts, linked=False)):
        return None
    return Judgement(Outcome.CANNOT_TELL, say("service.formless"), _named(links), found=False)


def _named(links: list[Link]) -> tuple[Quote, ...]:
    return tuple(Quote(link.text, link.url or link.raw) for link in links[:6])


def _announces(subject: Subject) -> bool:
    """True where the front page itself is an e-service application."""
    page = subject.page
    words = fold(" ".join(line.text for line in page.lines[:40])) if page else ""
    return len(page.links if page else ()) < 30 and bool(re.search(r"e-?\s?service|ออนไลน์", words))


def _names_request(link: Link) -> bool:
    words = fold(f"{link.text} {link.url.rsplit('/', 1)[-1]}")
    if any(p.search(words) for p in (_PAPER, _STAFF, _COMPLAINT, _SURVEY)) or _is_blank(link.text):
        return False
    return bool(_REQUEST.search(fold(link.text))) and len(link.text) < 150


def _is_blank(text: str) -> bool:
    """True for the name of a form on paper."""
    words = fold(text)
    return bool(_BLANK.search(words)) and not _ONLY_ONLINE.search(words)


def _asks(link: Link, facts: Facts) -> bool:
    """True where the page behind a link asks who somebody is and how to reach him."""
    visit = facts.answers.get(link.url)
    if visit is None or not _alive(link, facts):
        return False
    labels = [*_labels(visit, facts)]
    return any(map(_WHO.search, labels)) and any(map(_WHERE.search, labels))


def _labels(visit: Visit, facts: Facts) -> Iterator[str]:
    """The short lines of a page that may label a field, none that the front page shows too."""
    home = facts.answers.get(facts.home_url)
    front = frozenset(home.lines) if home else frozenset()
    for line in visit.lines:
        if len(line) < _SHORT and line not in front and not _NO_LABEL.search(fold(line)):
            yield fold(line)


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


def _nothing(subject: Subject, page: Page, facts: Facts) -> Judgement:
    """Why an announced page is no e-service."""
    closed = _line(page, _SHUT) or _line(page, _CLOSED)
    paper = [link for link in page.links if _is_paper(link, facts)]
    spoken = _spoken(subject, facts)
    if spoken and not closed and not paper and _buttons(page, facts):
        return Judgement(Outcome.CANNOT_TELL, say("service.buttons"), (_quote(spoken),))
    if subject.front:
        doubt = _doubtful(subject, page, facts)
        return doubt or Judgement(Outcome.NO, say("service.none"), found=False)
    if closed:
        return Judgement(Outcome.NO, say("service.closed"), (_quote(closed),))
    if staff := _line(page, _STAFF):
        return _of_staff(_quote(staff))
    if _asks_to_sign_in(subject, page):
        return Judgement(Outcome.CANNOT_TELL, say("service.login"))
    named = _is_named(subject, page)
    if named and (doubt := _doubtful(subject, page, facts)):
        return doubt
    if paper:
        return Judgement(Outcome.NO, say("service.paper"), _named(paper[:1]))
    return Judgement(Outcome.NO, say("service.none"), found=named)


def _line(page: Page, pattern: re.Pattern[str]) -> Line | None:
    """The first line of content with such words; none that says it works all the same."""
    body = ((line, fold(line.text)) for line in page.lines if line.region == Region.BODY)
    told = (x for x, words in body if pattern.search(words) and not _STILL_OPEN.search(words))
    return next(told, None)


def _spoken(subject: Subject, facts: Facts) -> Line | None:
    """The short line by which a page calls itself an e-service."""
    lines = own_lines(subject, facts, linked=False)
    return next((x for x in lines if len(x.text) < 80 and _ON_LINE.search(fold(x.text))), None)


def _quote(line: Line) -> Quote:
    return Quote(line.text[:300], line.path)


def _title_of_staff(page: Page) -> Quote | None:
    """The title or heading by which a page is for the agency's own staff."""
    said = next((t for t in (page.title, *page.headings) if _STAFF.search(fold(t))), "")
    shown = next((_quote(line) for line in page.lines if said and line.text in said), None)
    return shown or (Quote(said[:300], "title") if said else None)


def _of_staff(quote: Quote) -> Judgement:
    note = say("service.staff")
    return Judgement(Outcome.NO, note, (quote,), another=note, found=False)


def _asks_to_sign_in(subject: Subject, page: Page) -> bool:
    """True where a page asks to sign in: by a field for it, its address, or its own name."""
    if any("password" in {f.type for f in form.fields} for form in page.forms):
        return True
    said = fold(" ".join((page.title, *page.headings, *(f.text[:300] for f in page.forms))))
    return asks_to_sign_in(subject.url) or bool(page.forms and _LOGIN.search(said))


def _is_named(subject: Subject, page: Page) -> bool:
    """True where a page, or a link that led to it, is called an on-line service."""
    return any(_NAMED.search(fold(t)) for t in (*subject.announced, page.title, *page.headings))


def _doubtful(subject: Subject, page: Page, facts: Facts) -> Judgement | None:
    """What only a person may accept: a form that asks for a message, a way through another site.

    On the front page it stands under a heading that names the service.
    """
    if form := next((f for f in page.forms if _asks_for_a_message(f, subject.front)), None):
        quotes = (Quote(form.heading or form.text[:120], form.path),)
        return Judgement(Outcome.CANNOT_TELL, say("service.message"), quotes)
    lines = own_lines(subject, facts, linked=True)
    if subject.front:
        lines = [x for x in lines if _NAMED.search(fold(x.heading))]
        lines = lines if any(_REQUEST.search(fold(x.text)) for x in lines) else []
    if chat := next((x for x in lines if _LINE_CHAT.search(fold(x.text))), None):
        return Judgement(Outcome.CANNOT_TELL, say("service.outside"), (_quote(chat),))
    doors = [link for link in page.links if _is_own(link, facts) and _OUTSIDE.search(link.url)]
    framed = any(_OUTSIDE.search(p.url) for p in page.pictures if p.frame)
    if (doors or framed) and not subject.front:
        return Judgement(Outcome.CANNOT_TELL, say("service.outside"), _named(doors))
    return None


def _asks_for_a_message(form: Form, front: bool) -> bool:
    """True for a form of some purpose that its words do not tell."""
    told = fold(f"{form.heading} {form.action} {form.text[:500]}")
    if _SURVEY.search(told) or _COMPLAINT.search(told) or _search_or_login(form):
        return False
    named = not front or bool(_NAMED.search(fold(form.heading)))
    return named and form.submits and bool(_personal(form))


def _is_own(link: Link, facts: Facts) -> bool:
    return link.region == Region.BODY and key(link.text) not in facts.menu


def _is_paper(link: Link, facts: Facts) -> bool:
    words = fold(f"{link.text} {link.url}")
    return _is_own(link, facts) and (_is_blank(link.text) or bool(_PAPER.search(words)))


def _buttons(page: Page, facts: Facts) -> bool:
    """True where links are pictures without words, so that nobody can tell what they open."""
    pictures = {p.alt for p in page.pictures}
    links = [x for x in page.links if x.kind != LinkKind.FRAME and x.url != facts.home_url]
    opens = [x for x in links if _is_own(x, facts) and x.raw not in ("#", "#!")]
    return len(links) < 30 and any(not x.text or x.text in pictures for x in opens)
