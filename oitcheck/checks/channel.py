"""An on-line way to report corruption, apart from general complaints.

Counts: a form that can be sent under a heading that names corruption, or the agency's own e-mail or
LINE under such a heading. Telephone or post alone is not on-line. Corruption as one choice in a
general form, and a form behind a link that names corruption while the form does not, a person has
to judge. Manuals, statistics, plans and the hotlines of central offices are other things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from oitcheck.model import Facts, Form, Judgement, Line, Outcome, Page, Quote, Requirement, Subject
from oitcheck.texts import Text, say
from oitcheck.thai.phones import phones
from oitcheck.thai.text import fold, key

NAME = "channel"
OPTIONS = frozenset(("phrase", "not_phrase"))
NEEDS = frozenset(("phrase",))
TOGETHER = False
_GENERAL = re.compile(r"ร้องทุกข์|ข้อเสนอแนะ|ทั่วไป|แสดงความคิดเห็น")
_EMAIL = re.compile(r"[\w.+-]{2,}@[\w-]+(?:\.[\w-]+)+")
_LINE = re.compile(r"(?<!on-)(?<!on )\bline\b|(?<!ออน)ไลน์|lin\.ee|line\.me")
_CENTRAL = re.compile(
    r"nacc\.go\.th|pacc\.go\.th|1205|1206|1567|ดำรงธรรม|ป\.ป\.ช|ป\.ป\.ท|damrongdhama|1111"
)

_ORDER = (Outcome.YES, Outcome.CANNOT_TELL, Outcome.NO)


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge a page as a channel for reporting corruption."""
    page = subject.page
    if page is None:
        return Judgement(Outcome.NO, say("channel.none"), found=False)
    phrases = tuple(key(p) for p in want.options["phrase"])
    named = _names(" ".join([page.title, *page.headings]), phrases)
    forms = [form for form in page.forms if _can_be_sent(form)]
    if other := _other(want, (page.title, *page.headings[:3])):
        forms = [f for f in forms if _names(f.heading, phrases) and not _other(want, (f.heading,))]
        if not forms:
            return Judgement(Outcome.NO, other, another=other, found=False)
    judged = [_judge_form(form, subject, phrases, _named_above(form, page)) for form in forms]
    judged.append(_without_form(subject, phrases, named))
    return min(judged, key=lambda j: _ORDER.index(j.outcome))


def _names(text: str, phrases: tuple[str, ...]) -> bool:
    squeezed = key(text)
    return any(p in squeezed for p in phrases)


def _other(want: Requirement, titles: tuple[str, ...]) -> Text | None:
    title = key(" ".join(titles))
    words = next((p for p in want.options.get("not_phrase", ()) if key(p) in title), "")
    return say("channel.another", words=words) if words else None


def _named_above(form: Form, page: Page) -> str:
    """The title of a page and the headings right above a form: what a reader takes it for."""
    nearest = form.heading.split(" / ")[0]
    at = page.headings.index(nearest) if nearest in page.headings else len(page.headings)
    return " ".join([page.title, *page.headings[max(0, at - 2) : at + 1]])


def _can_be_sent(form: Form) -> bool:
    kinds = [f.type for f in form.fields]
    enough = "textarea" in kinds or len(kinds) >= 3
    return form.submits and enough and "password" not in kinds


def _judge_form(form: Form, subject: Subject, phrases: tuple[str, ...], above: str) -> Judgement:
    heading = form.heading or (subject.page.title if subject.page else "")
    quotes = (Quote(heading if _names(heading, phrases) else form.text[:160], form.path),)
    if _names(f"{form.heading} {above}", phrases):
        if _GENERAL.search(fold(form.heading)):
            return Judgement(Outcome.CANNOT_TELL, say("channel.shared"), quotes)
        return Judgement(Outcome.YES, quotes=_heading_quote(subject, phrases) or quotes)
    if _names(form.text, phrases):
        return Judgement(Outcome.CANNOT_TELL, say("channel.one_choice"), quotes)
    if any(_names(text, phrases) for text in subject.announced):
        return Judgement(Outcome.CANNOT_TELL, say("channel.unnamed_form"), quotes)
    return Judgement(
        Outcome.NO, say("channel.general"), quotes, say("channel.general"), found=False
    )


def _heading_quote(subject: Subject, phrases: tuple[str, ...]) -> tuple[Quote, ...]:
    lines = subject.page.lines if subject.page else ()
    spoken = [line for line in lines if line.region == "body" and _names(line.text, phrases)]
    best = next(
        (line for line in spoken if line.heading == line.text), spoken[0] if spoken else None
    )
    return (Quote(best.text[:300], best.path),) if best else ()


def _without_form(subject: Subject, phrases: tuple[str, ...], named: bool) -> Judgement:
    lines = list(_under(subject, phrases, named))
    own = [line for line in lines if not _CENTRAL.search(fold(line.text))]
    on_line = [x for x in own if _EMAIL.search(fold(x.text)) or _LINE.search(fold(x.text))]
    if on_line:
        return Judgement(
            Outcome.YES, quotes=tuple(Quote(x.text[:300], x.path) for x in on_line[:3])
        )
    by_phone = [line for line in own if phones(line.text) or "ตู้ ปณ" in line.text]
    if by_phone:
        quotes = (Quote(by_phone[0].text[:300], by_phone[0].path),)
        return Judgement(Outcome.NO, say("channel.not_online"), quotes)
    if lines and len(own) < len(lines):
        note = say("channel.central")
        quotes = (Quote(lines[0].text[:300], lines[0].path),)
        return Judgement(Outcome.NO, note, quotes, another=note, found=False)
    return Judgement(Outcome.NO, say("channel.no_form"), found=named and not subject.front)


def _under(subject: Subject, phrases: tuple[str, ...], named: bool) -> Iterator[Line]:
    """The lines of the body that stand under a heading which names corruption."""
    lines = subject.page.lines if subject.page else ()
    for line in lines:
        if line.region != "body" or line.outward:
            continue
        if _names(line.heading, phrases) or (named and not subject.front):
            yield line
