"""A service that can be asked for on-line: a form that can be sent, or two named requests.

A form counts with the kind of request, two fields for personal data and a way to send it. Named
requests count where at least two of their links open a page of the agency that asks for personal
data. Not counted: ``#``, paper forms to download, staff systems, manuals, a page "under
construction", a form for complaints. What needs a login, stands with an outside form service, or
asks for a message alone, a person has to open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from oitcheck.address import host_of
from oitcheck.checks.lines import own_lines
from oitcheck.checks.request import (
    ENOUGH,
    ask_who,
    is_for_staff,
    is_message,
    is_other,
    is_paper,
    is_request,
    is_request_link,
    names_request,
)
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
)
from oitcheck.services import asks_to_sign_in
from oitcheck.texts import say
from oitcheck.thai.text import fold, key

NAME = "service"
OPTIONS: frozenset[str] = frozenset()
NEEDS: frozenset[str] = frozenset()
TOGETHER = False
_CLOSED = re.compile(
    r"(?:อยู่|กำลัง)?(?:ใน)?(?:ระหว่าง|ขั้นตอน)(?:การ)?\s*(?:ดำเนินการ|ปรับปรุง|จัดทำ|พัฒนา|ประสาน|ก่อสร้าง|ทดสอบ)|กำลัง(?:ปรับปรุง|ดำเนินการ|พัฒนา|จัดทำ|ก่อสร้าง)"
    r"|under (?:construction|maintenance)|coming soon|เร็ว\s?ๆ\s?นี้"
)
_SHUT = re.compile(
    r"ปิดปรับปรุง|ปิดระบบ|งดให้บริการ|ปิด(?:ให้บริการ)?ชั่วคราว|(?:ยังไม่|ไม่ได้)เปิด(?:ให้|ใช้)|ยังไม่พร้อม"
    r"|not available|unavailable"
)
_STILL_OPEN = re.compile(r"ยังใช้|ใช้งานได้|ใช้บริการได้|ตามปกติ")
_BRING = re.compile(r"ดาวน์โหลด|ดาวโหลด|พิมพ์แบบ|นำมายื่น|ยื่นที่|ยื่นด้วยตนเอง")
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
_ASKED, _FEW, _SHOWN = 4, 30, 6
_SHORT, _CAPTION, _FIRST = 60, 80, 2


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge a page as a place where services can be asked for."""
    page = subject.page
    if page is None:
        return Judgement(Outcome.NO, say("service.none"), found=False)
    own = [form for form in page.forms if not _everywhere(form, subject, facts)]
    for form in own:
        if is_request(form, _called(form, subject, facts)):
            return _sent(form, subject, facts)
    return _listed(page, subject, facts) or _nothing(page, own, subject, facts)


def _everywhere(form: Form, subject: Subject, facts: Facts) -> bool:
    """True for a form that the front page shows too, as one in a footer: it is about anything."""
    home = facts.answers.get(facts.home_url)
    front = {key(line) for line in home.lines} if home and not subject.front else set()
    labels = [key(field.label) for field in form.fields if field.label]
    return bool(labels) and all(label in front for label in labels)


def _called(form: Form, subject: Subject, facts: Facts) -> str:
    """What a form is called: by its heading and its page, else by the first words of the page."""
    title = subject.page.title if subject.page else ""
    first = own_lines(subject, facts, linked=False)[:_FIRST]
    words = form.heading or " ".join(line.text for line in first if len(line.text) < _SHORT)
    return words if is_other(fold(words)) else f"{words} {title}"


def _sent(form: Form, subject: Subject, facts: Facts) -> Judgement:
    """A form by which a service is asked for; a person looks where its page says it is shut."""
    if shut := _line(subject, facts, _SHUT):
        return Judgement(Outcome.CANNOT_TELL, say("service.closed"), (_quote(shut),))
    return Judgement(Outcome.YES, quotes=(_of_form(form),))


def _listed(page: Page, subject: Subject, facts: Facts) -> Judgement | None:
    """Requests that the page names with a link each."""
    links = [link for link in page.links if is_request_link(link)]
    links = list({link.url or link.text: link for link in links}.values())
    if len(links) < ENOUGH or (subject.front and not _announces(page)):
        return None
    if len(asking := [link for link in links if _asks(link, facts)]) >= ENOUGH:
        return Judgement(Outcome.YES, quotes=_links(asking))
    unknown = [link.url for link in links if link.url and link.url not in facts.answers]
    if unknown:
        needs = tuple(unknown[:_ASKED])
        return Judgement(Outcome.CANNOT_TELL, say("service.unopened"), needs=needs)
    if any(not link.raw or _is_elsewhere(link, facts) or _failed(link, facts) for link in links):
        return Judgement(Outcome.CANNOT_TELL, say("service.outside"), _links(links))
    if sum(_alive(link, facts) for link in links) >= ENOUGH:
        return _without_a_form(links, subject, facts)
    return Judgement(Outcome.NO, say("service.dead_links"))


def _without_a_form(links: Sequence[Link], subject: Subject, facts: Facts) -> Judgement | None:
    """Requests whose pages open and show no form; what stands there decides, where it is read."""
    if _line(subject, facts, _BRING):
        return None
    return Judgement(Outcome.CANNOT_TELL, say("service.formless"), _links(links), found=False)


def _announces(page: Page) -> bool:
    """True where the front page itself is an e-service application."""
    words = fold(" ".join(line.text for line in page.lines[:40]))
    return len(page.links) < _FEW and bool(re.search(r"e-?\s?service|ออนไลน์", words))


def _asks(link: Link, facts: Facts) -> bool:
    """True where the page behind a link asks who somebody is; not where the front page does too."""
    visit, home = facts.answers.get(link.url), facts.answers.get(facts.home_url)
    if visit is None or not _alive(link, facts):
        return False
    front = frozenset(home.lines) if home else frozenset()
    return ask_who(line for line in visit.lines if line not in front)


def _alive(link: Link, facts: Facts) -> bool:
    visit = facts.answers.get(link.url)
    if visit is None or visit.problem or visit.kind != Kind.HTML:
        return False
    front = any(url == facts.home_url or _FRONT.search(url) for url in (link.url, visit.final_url))
    return not front and not _is_foreign(link, facts)


def _is_foreign(link: Link, facts: Facts) -> bool:
    base = host_of(facts.home_url).removeprefix("www.")
    return not f".{host_of(link.url)}".endswith(f".{base}")


def _is_elsewhere(link: Link, facts: Facts) -> bool:
    """True for a form service, and for a page of somebody else that opens."""
    visit = facts.answers.get(link.url)
    opens = visit is not None and not visit.problem and _is_foreign(link, facts)
    return bool(link.url) and (opens or bool(_OUTSIDE.search(link.url)))


def _failed(link: Link, facts: Facts) -> bool:
    visit = facts.answers.get(link.url)
    return bool(visit and visit.problem and not visit.problem.reason.answered)


def _nothing(page: Page, forms: Sequence[Form], subject: Subject, facts: Facts) -> Judgement:
    """Why an announced page is no e-service."""
    closed = _line(subject, facts, _SHUT) or _line(subject, facts, _CLOSED)
    paper = [link for link in page.links if _is_own(link, facts) and is_paper(link)]
    spoken = _spoken(subject, facts)
    if spoken and not closed and not paper and _buttons(page, facts):
        return Judgement(Outcome.CANNOT_TELL, say("service.buttons"), (_quote(spoken),))
    if subject.front:
        doubt = _doubtful(page, forms, subject, facts)
        return doubt or Judgement(Outcome.NO, say("service.none"), found=False)
    if closed:
        return Judgement(Outcome.NO, say("service.closed"), (_quote(closed),))
    called_so = any(map(is_for_staff, (page.title, *page.headings)))
    if _asks_to_sign_in(page, forms, subject.url) and not called_so:
        return Judgement(Outcome.CANNOT_TELL, say("service.login"))
    if staff := _of_staff(subject, facts):
        return staff
    named = _is_named(page, subject)
    if named and (doubt := _doubtful(page, forms, subject, facts)):
        return doubt
    if paper:
        return Judgement(Outcome.NO, say("service.paper"), _links(paper[:1]))
    return Judgement(Outcome.NO, say("service.none"), found=named)


def _of_staff(subject: Subject, facts: Facts) -> Judgement | None:
    """A page of systems for the agency's own staff is another thing."""
    lines = own_lines(subject, facts, linked=True)
    staff = next((line for line in lines if is_for_staff(line.text)), None)
    if staff is None:
        return None
    note = say("service.staff")
    return Judgement(Outcome.NO, note, (_quote(staff),), another=note, found=False)


def _asks_to_sign_in(page: Page, forms: Sequence[Form], url: str) -> bool:
    """True where a page asks to sign in: by a field for it, its address, or its own name."""
    if any("password" in {field.type for field in form.fields} for form in forms):
        return True
    said = fold(" ".join((page.title, *page.headings, *(form.text[:300] for form in forms))))
    return asks_to_sign_in(url) or bool(forms and _LOGIN.search(said))


def _is_named(page: Page, subject: Subject) -> bool:
    """True where a page, or a link that led to it, is called an on-line service."""
    return any(_NAMED.search(fold(t)) for t in (*subject.announced, page.title, *page.headings))


def _doubtful(
    page: Page, forms: Sequence[Form], subject: Subject, facts: Facts
) -> Judgement | None:
    """What only a person may accept: a form that asks for a message, a way through another site.

    On the front page it stands under a heading that names the service.
    """
    meant = [f for f in forms if not subject.front or _NAMED.search(fold(f.heading))]
    if form := next((f for f in meant if is_message(f)), None):
        return Judgement(Outcome.CANNOT_TELL, say("service.message"), (_of_form(form),))
    if chat := next((x for x in _of_service(subject, facts) if _chats(x)), None):
        return Judgement(Outcome.CANNOT_TELL, say("service.outside"), (_quote(chat),))
    doors = [link for link in page.links if _is_own(link, facts) and _OUTSIDE.search(link.url)]
    framed = any(_OUTSIDE.search(p.url) for p in page.pictures if p.frame)
    if (doors or framed) and not subject.front:
        return Judgement(Outcome.CANNOT_TELL, say("service.outside"), _links(doors))
    return None


def _of_service(subject: Subject, facts: Facts) -> list[Line]:
    """The lines of a page; of the front page those under a heading that names the service."""
    lines = own_lines(subject, facts, linked=True)
    if not subject.front:
        return lines
    under = [line for line in lines if _NAMED.search(fold(line.heading))]
    return under if any(names_request(line.text) for line in under) else []


def _chats(line: Line) -> bool:
    return bool(_LINE_CHAT.search(fold(line.text)))


def _line(subject: Subject, facts: Facts, pattern: re.Pattern[str]) -> Line | None:
    """The first line of content with such words; none that says it works all the same."""
    lines = ((line, fold(line.text)) for line in own_lines(subject, facts, linked=True))
    told = (x for x, words in lines if pattern.search(words) and not _STILL_OPEN.search(words))
    return next(told, None)


def _spoken(subject: Subject, facts: Facts) -> Line | None:
    """The short line by which a page calls itself an e-service."""
    lines = [x for x in own_lines(subject, facts, linked=False) if len(x.text) < _CAPTION]
    return next((line for line in lines if _ON_LINE.search(fold(line.text))), None)


def _is_own(link: Link, facts: Facts) -> bool:
    return link.region == Region.BODY and key(link.text) not in facts.menu


def _buttons(page: Page, facts: Facts) -> bool:
    """True where links are pictures without words, so that nobody can tell what they open."""
    pictures = {p.alt for p in page.pictures}
    links = [x for x in page.links if x.kind != LinkKind.FRAME and x.url != facts.home_url]
    opens = [x for x in links if _is_own(x, facts) and x.raw not in ("#", "#!")]
    return len(links) < _FEW and any(not x.text or x.text in pictures for x in opens)


def _links(links: Sequence[Link]) -> tuple[Quote, ...]:
    return tuple(Quote(link.text, link.url or link.raw) for link in links[:_SHOWN])


def _quote(line: Line) -> Quote:
    return Quote(line.text[:300], line.path)


def _of_form(form: Form) -> Quote:
    return Quote(form.heading or form.text[:120], form.path)
