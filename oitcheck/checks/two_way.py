"""A place where an outsider can ask and be answered: a form for it, a board, a chat.

``phrase`` are the names of such a place, ``not_phrase`` those of forms that are something else
(complaints), ``unclear`` those of forms that only a person may accept. A form counts under a
heading that bears a name, or where its own labels do; a chat (Messenger, LINE) counts anywhere,
with ``chat: named`` only on a page that bears a name; with ``email: yes`` an address to write to
counts on such a page too. Questions that were answered in advance, and a board that is closed, are
one-way. With ``answers: seen`` an answer of the agency must stand on the page: where none does, as
behind a chat or in e-mails, a person has to look; a board of questions without answers is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from oitcheck.address import host_of
from oitcheck.checks.absent import absent
from oitcheck.checks.elsewhere import account, names_agency, stranger
from oitcheck.checks.whose import foreign
from oitcheck.model import (
    Facts,
    Form,
    Judgement,
    Line,
    Link,
    Outcome,
    Page,
    Quote,
    Region,
    Requirement,
    Subject,
    Visit,
)
from oitcheck.texts import Text, say
from oitcheck.thai.places import organisations, same_agency
from oitcheck.thai.text import fold, key

NAME = "two_way"
OPTIONS = frozenset(("phrase", "not_phrase", "unclear", "chat", "email", "answers"))
NEEDS = frozenset(("phrase",))
TOGETHER = False
_CHATS = ("m.me", "lin.ee", "line.me", "messenger.com", "tawk.to", "wa.me")
_MESSAGES = re.compile(
    r"facebook\.com/(?:messages/t/\w|(?:v[\d.]+/)?plugins/page.{0,400}?tabs=[^&]{0,200}?messages)"
)
_CHAT_WORDS = re.compile(
    r"\bline\b|(?<!ออน)ไลน์|messenger|เมสเซ|แม[สซ]เซน|inbox|อินบ็อก|chat|แช[ทต]|ถาม|ติดต่อ"
    r"|เพิ่มเพื่อน|add friend|facebook"
)
_OFFICIAL = re.compile(r"(?:(?<![a-z-])line(?![a-z])|(?<!ออน)ไลน์)[^@]{0,30}(?<![\w.])@[\w.-]{3,}")
_PERSONAL = re.compile(r"(?:(?<![a-z-])line|(?<!ออน)ไลน์)\s?(?:id|ไอดี)\s?:?\s?[\w.-]{4,}")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{2,}@[\w-]+(?:\.[\w-]+)+")
_OUTSIDE = re.compile(
    r"docs\.google\.com/forms|forms\.gle|forms\.office\.com|forms\.cloud\.microsoft"
)
_ASK = re.compile(
    r"(?:ตั้ง|เพิ่ม|สร้าง|โพสต์?)\s*(?:กระทู้|คำถาม|หัวข้อใหม่)|(?:ส่ง|ถาม)คำถาม|(?:แสดง|ส่ง)ความ(?:คิด)?เห็น"
    r"|new (?:topic|post|thread)|post (?:topic|question)|ask (?:a )?question"
)
_LABEL = re.compile(r"คำถาม|กระทู้|เรื่องที่(?:ต้องการ)?(?:จะ)?ถาม|ข้อความที่(?:ต้องการ)?ถาม|question")
_MESSAGE = re.compile(
    r"(?:ส่ง|ฝาก|กล่อง)ข้อความ|(?:ติดต่อ)?สอบถาม|(?:contact|message) (?:us|form)"
    r"|send (?:us )?(?:a )?message"
)
_COMMENT = re.compile(r"ใส่ความเห็น|เขียนความเห็น|leave a (?:reply|comment)|wp-comments-post")
_SURVEY = re.compile(r"แบบประเมิน|แบบสอบถาม|ความพึงพอใจ|ประเมินผล")
_CLOSED = re.compile(
    r"ปิด(?:การ)?(?:ให้)?บริการ|ปิดรับ|ปิดปรับปรุง|ปิดระบบ|ปิดการใช้งาน|(?:งด|หยุด|ยกเลิก|ระงับ)(?:การ)?(?:ให้บริการ|รับ|ใช้งาน|ตั้งกระทู้)"
    r"|(?:ระหว่าง|กำลัง)(?:การ)?\s*(?:ปรับปรุง|พัฒนา|จัดทำ)|ยังไม่เปิดให้บริการ|under construction|coming soon"
)
_SHUT = re.compile(r"ปิด(?!ปรับปรุง)|งด|หยุด|ยกเลิก|ระงับ|ยังไม่เปิด|coming soon")
_HOURS = re.compile(r"วันเสาร์|วันอาทิตย์|วันหยุด|นอกเวลา|\d\s*น\.")
_BOARD = re.compile(r"ผู้ตั้ง(?:กระทู้|คำถาม)|ผู้ถาม|ผู้โพสต์?|ผู้ตอบ(?!แบบ)|ตอบกลับ|ตอบกระทู้|กระทู้ทั้งหมด")
_FAQ = re.compile(r"\bfaqs?\b|คำถามที่(?:พบ|ถาม)(?:ได้)?บ่อย|คำถามยอดฮิต")
_ANSWER = re.compile(
    r"^\W*(?:คำ)?ตอบ(?:โดย\S*|จาก\S*)?\s*[:：.)-]\s*\S{4,}|(?<!จะ)(?<!ได้)ตอบ(?:กลับ|กระทู้|คำถาม)?\s?(?:เมื่อ(?!ไร)|โดย|ว่า|แล้ว)"
    r"|(?:ผู้|แอดมิน|admin|เจ้าหน้าที่|ผู้ดูแล\S{0,20})\s?ตอบ(?:กลับ)?\s*[:：]\s*\S{2,}|^\W*(?:a|ans(?:wer)?)\s*[:：.]\s*\S{4,}|^\W*re\s*[:：]"
)
_UNANSWERED = re.compile(
    r"(?:ยัง)?ไม่มี(?:ผู้|คำ|การ)ตอบ|ยังไม่(?:ได้)?ตอบ|รอ(?:การ|คำ)?ตอบ|ตอบ(?:กลับ)?\s?[:(]?\s?0\b|\b0\s?(?:คำตอบ|ตอบ|ความ(?:คิด)?เห็น)"
)
_REPLIES = re.compile(r"ตอบ|ความ(?:คิด)?เห็น|repl|answer")
_COUNT = re.compile(r"\(?\s?(\d{1,4})\s?\)?(?:\s?(?:คำ)?ตอบ)?$")
_BUTTON, _SAID = 25, 6
_TOPIC, _TOPICS = 8, 3
_ORDER = (Outcome.YES, Outcome.CANNOT_TELL, Outcome.NO)


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge a page as a place to ask and be answered."""
    page = subject.page
    if page is None:
        return Judgement(Outcome.NO, say("two_way.file"), found=False)
    place = _Place(want, subject, page, facts)
    if subject.off_site:
        return place.off_site()
    judged = [*place.forms(), place.rest(), *place.chats()]
    best = min(judged, key=lambda j: _ORDER.index(j.outcome))
    return place.with_answers(best) if "answers" in want.options else best


@dataclass(frozen=True, slots=True)
class _Place:
    """One page under judgement."""

    want: Requirement
    subject: Subject
    page: Page
    facts: Facts

    def says(self, text: str, option: str = "phrase") -> bool:
        squeezed = key(text)
        return any(key(p) in squeezed for p in self.want.options.get(option, ()))

    @property
    def named(self) -> bool:
        """True where the page itself, and not only the link to it, bears a name."""
        titles = (self.page.title, *self.page.headings[:4])
        return not self.subject.front and any(self.says(t) for t in titles)

    @property
    def expected(self) -> bool:
        return self.named or any(self.says(t) for t in self.subject.announced)

    def with_answers(self, judged: Judgement) -> Judgement:
        """``judged``, which is a *yes* only where an answer can be seen."""
        if judged.outcome != Outcome.YES or self.answered:
            return judged
        topics = self._topics()
        visits = [self.facts.answers[url] for url in topics if url in self.facts.answers]
        if any(self._answered_on(v) for v in visits):
            return judged
        if unanswered := [x for x in self._body() if _UNANSWERED.search(fold(x.text))]:
            return Judgement(Outcome.NO, say("two_way.unanswered"), (_quote(unanswered[0]),))
        needs = tuple(url for url in topics if url not in self.facts.answers)[:_TOPICS]
        note = say("two_way.no_answer_seen")
        return replace(judged, outcome=Outcome.CANNOT_TELL, note=note, needs=needs)

    def _topics(self) -> list[str]:
        """The addresses of the questions that a board lists."""
        if self.subject.front:
            return []
        own = host_of(self.subject.url)
        links = (x for x in self.page.links if x.region == Region.BODY and len(x.text) >= _TOPIC)
        fresh = (x.url for x in links if key(x.text) not in self.facts.menu)
        return [url for url in fresh if host_of(url) == own and url != self.subject.url]

    def _answered_on(self, visit: Visit) -> bool:
        return any(self._is_answer(fold(text)) for text in visit.lines)

    def _is_answer(self, text: str) -> bool:
        spoken, _, words = text.partition(":")
        own = any(same_agency(o, self.facts.agency) for o in organisations(spoken))
        said = bool(_ANSWER.search(text)) or (own and len(words.strip()) >= _SAID)
        return said and not _UNANSWERED.search(text)

    @property
    def answered(self) -> bool:
        """True where the page shows an answer to somebody's question.

        On the front page it must stand under a heading that bears a name.
        """
        lines = (x for x in self._body() if not self.subject.front or self.says(x.heading))
        return any(map(self._answers, lines))

    def _answers(self, line: Line) -> bool:
        text = fold(line.text)
        if line.asks or _UNANSWERED.search(text):
            return False
        if line.column and line.column != line.text and _REPLIES.search(fold(line.column)):
            count = _COUNT.match(text)
            return bool(int(count.group(1)) if count else len(text) >= _SAID)
        return self._is_answer(text)

    def off_site(self) -> Judgement:
        """A person has to say whose it is, unless it says that it is somebody else's."""
        named = organisations(" ".join((self.page.title, *self.page.headings[:3])))
        if named and not any(same_agency(o, self.facts.agency) for o in named):
            note = say("two_way.others", other=named[0])
            return Judgement(Outcome.NO, note, another=note, found=False)
        return Judgement(Outcome.CANNOT_TELL, say("verdict.off_site"))

    def forms(self) -> Iterator[Judgement]:
        """What each form that can be sent says."""
        closed = self._closed()
        for form in self.page.forms:
            if not _can_be_sent(form):
                continue
            judged = self._form(form)
            if closed and judged and judged.outcome == Outcome.YES and not self._works(closed):
                yield Judgement(Outcome.CANNOT_TELL, say("two_way.closed"), (_quote(closed),))
            elif judged:
                yield judged

    def _works(self, closed: Line) -> bool:
        """True for a board with answers below a notice that only says it is being improved."""
        return self.answered and not _SHUT.search(fold(closed.text))

    def _form(self, form: Form) -> Judgement | None:
        quotes = (Quote(self._nearest(form) or form.text[:120], form.path),)
        if self.says(form.heading, "not_phrase"):
            return self._complaint(form, quotes)
        if _COMMENT.search(fold(f"{form.heading} {form.action}")):
            return _unsure("two_way.comments", quotes) if self.expected else None
        if _SURVEY.search(fold(form.heading)):
            return _unsure("two_way.unnamed", quotes) if self.expected else None
        if self.says(self._above(form)) or self._labelled(form) or self._is_thread(form):
            return Judgement(Outcome.YES, quotes=quotes)
        if self.expected or self._grey(form) or _MESSAGE.search(fold(form.heading)):
            return _unsure("two_way.unnamed", quotes)
        return None

    def _is_thread(self, form: Form) -> bool:
        """True for a form to add to a question that was answered."""
        words = fold(" ".join((form.text, form.heading, *(f.label for f in form.fields))))
        return "answers" in self.want.options and self.answered and bool(_REPLIES.search(words))

    def _grey(self, form: Form) -> bool:
        return self.says(self._above(form), "unclear")

    def _complaint(self, form: Form, quotes: tuple[Quote, ...]) -> Judgement | None:
        """A form for complaints, at times one for questions too."""
        if self.says(form.heading):
            return _unsure("two_way.shared", quotes)
        if self.named:
            return None
        return Judgement(Outcome.NO, say("two_way.complaint"), quotes, found=self.expected)

    def _nearest(self, form: Form) -> str:
        """The last heading before a form, which may hold a slash itself."""
        before = (h for h in self.page.headings if form.heading.startswith(h))
        return max(before, key=len, default="")

    def _above(self, form: Form) -> str:
        """What a reader takes a form for: the headings above, else the lines of an announced page.

        On the front page only the nearest heading speaks for it.
        """
        if self.subject.front:
            return form.heading
        headings, nearest = self.page.headings, self._nearest(form)
        if not nearest and self.expected:
            return " ".join(line.text for line in self._body() if len(line.text) < 60)
        at = headings.index(nearest) + 1 if nearest in headings else 0
        return " ".join([self.page.title, *headings[max(0, at - 3) : at], form.heading])

    def _labelled(self, form: Form) -> bool:
        labels = [f.label for f in form.fields]
        return any(_LABEL.search(fold(label)) or self.says(label) for label in labels)

    def chats(self) -> Iterator[Judgement]:
        """What the links to chats say, and the LINE accounts that are only written out."""
        if "named" in self.want.options.get("chat", ()) and not self.named:
            return
        for link in self.page.links:
            if _is_chat(link) and not stranger(link, self.page, self.facts):
                yield self._chat(link)
        yield from self._accounts()

    def _accounts(self) -> Iterator[Judgement]:
        mail = "email" in self.want.options and self.named
        for at, line in enumerate(self.page.lines):
            words = fold(line.text)
            if mail and line.region == Region.BODY and _EMAIL.search(words):
                yield Judgement(Outcome.YES, quotes=(_quote(line),))
            official = bool(_OFFICIAL.search(words))
            written = official or _PERSONAL.search(words)
            if written and not foreign(self.page.lines, at, self.facts):
                yield self._written(line, official)

    def _chat(self, link: Link) -> Judgement:
        words = fold(f"{link.text} {link.context} {link.heading}")
        quotes = (Quote(link.text or link.url, link.raw),)
        if self.says(words, "not_phrase"):
            return _unsure("two_way.shared", quotes)
        own = names_agency(link, self.facts) or not link.text or _CHAT_WORDS.search(words)
        if own or self.says(words) or link.region != Region.BODY:
            return Judgement(Outcome.YES, quotes=quotes)
        return _unsure("account.whose", quotes)

    def _written(self, line: Line, official: bool) -> Judgement:
        if official and self.named and line.region == Region.BODY:
            return Judgement(Outcome.YES, quotes=(_quote(line),))
        return _unsure("two_way.written", (_quote(line),))

    def rest(self) -> Judgement:
        """Why a page without a form and without a chat is none, or what has to be looked at."""
        if self.subject.front:
            return Judgement(Outcome.NO, say("two_way.none"), found=False)
        if closed := self._closed():
            return Judgement(Outcome.NO, say("two_way.closed"), (_quote(closed),))
        if other := self._another():
            return Judgement(Outcome.NO, other, another=other, found=False)
        if not self.expected:
            note = say("two_way.none")
            grey = any(self.says(t, "unclear") for t in self.subject.announced)
            return Judgement(Outcome.NO, note, another=note if grey else None, found=False)
        if any("password" in {f.type for f in form.fields} for form in self.page.forms):
            return Judgement(Outcome.CANNOT_TELL, say("service.login"))
        return self._ways_on() or self._one_way()

    def _another(self) -> Text | None:
        """What a page that nobody announced calls itself instead."""
        if any(self.says(t) for t in self.subject.announced):
            return None
        title = key(" ".join((self.page.title, *self.page.headings[:2])))
        words = [p for p in self.want.options.get("not_phrase", ()) if key(p) in title]
        return say("two_way.another", words=words[0]) if words else None

    def _ways_on(self) -> Judgement | None:
        """A button or link by which to ask, or topics of which nobody sees how they were asked."""
        links = [x for x in self.page.links if _asks(x)]
        fresh = tuple(x.url for x in links if x.url and x.url not in self.facts.answers)
        if fresh and not all(_OUTSIDE.search(url) for url in fresh):
            return Judgement(Outcome.CANNOT_TELL, say("two_way.unopened"), needs=fresh[:3])
        if outside := next((x for x in links if x.url and self._elsewhere(x.url)), None):
            quotes = (Quote(outside.text or outside.url, outside.raw),)
            return _unsure("service.outside", quotes)
        if any(x.url for x in links):
            return self._opened(links)
        spoken = next((x for x in self._body() if _way(x) and not self._is_title(x)), None)
        return _unsure("two_way.script", (_quote(spoken),)) if spoken else None

    def _opened(self, links: Sequence[Link]) -> Judgement | None:
        """A board whose answers can be seen, with a page to ask that opens."""
        asks = (x for x in links if (v := self.facts.answers.get(x.url)) and v.problem is None)
        way = next(asks, None) if "answers" in self.want.options and self.answered else None
        return Judgement(Outcome.YES, quotes=(Quote(way.text, way.raw),)) if way else None

    def _elsewhere(self, url: str) -> bool:
        """True where a link leads out of the site, or to what could not be opened."""
        visit = self.facts.answers.get(url)
        if visit is None or visit.off_site:
            return True
        return bool(visit.problem and not visit.problem.reason.answered)

    def _one_way(self) -> Judgement:
        named = [x for x in self._body() if self.says(x.text)]
        title = next((x for x in named if self._is_title(x)), named[-1] if named else None)
        quotes = (_quote(title),) if title else ()
        if not title:
            return absent(self.subject, say("two_way.none"))
        faq = bool(_FAQ.search(fold(f"{self.page.title} {' '.join(self.page.headings)}")))
        return Judgement(Outcome.NO, say("two_way.faq" if faq else "two_way.one_way"), quotes)

    def _closed(self) -> Line | None:
        """The line by which the page says that it is closed."""
        lines = (x for x in self._body() if len(x.text) < 200 and not self.subject.front)
        words = ((x, fold(x.text)) for x in lines)
        return next((x for x, t in words if _CLOSED.search(t) and not _HOURS.search(t)), None)

    def _body(self) -> Iterator[Line]:
        return (x for x in self.page.lines if x.region == Region.BODY and not x.outward)

    def _is_title(self, line: Line) -> bool:
        return line.text == self.page.title or line.text in self.page.headings


def _can_be_sent(form: Form) -> bool:
    kinds = [f.type for f in form.fields]
    return form.submits and "textarea" in kinds and "password" not in kinds


def _is_chat(link: Link) -> bool:
    return bool(account(link.url, _CHATS) or _MESSAGES.search(link.url))


def _asks(link: Link) -> bool:
    """True for a link or frame by which a question is sent."""
    short = len(link.text) < 60 and _ASK.search(fold(link.text))
    return bool(short or _OUTSIDE.search(link.url))


def _way(line: Line) -> bool:
    text = fold(line.text)
    button = len(text) <= _BUTTON and _ASK.match(text)
    return bool(button or _BOARD.search(text))


def _unsure(sentence: str, quotes: tuple[Quote, ...]) -> Judgement:
    return Judgement(Outcome.CANNOT_TELL, say(sentence), quotes)


def _quote(line: Line) -> Quote:
    return Quote(line.text[:300], line.path)
