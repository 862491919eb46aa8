"""An on-line way to report corruption, apart from general complaints.

Counts: a form that can be sent under a heading that names the reporting of corruption (``phrase``),
or the agency's own e-mail or LINE under such a heading or in a file so called. Telephone or post
alone is not on-line. For a person: corruption as one choice in a general form, a form behind a link
that names corruption while the form does not, an account on a social network, a channel in a
picture, an address that stands on every page. Manuals, statistics, plans (``not_phrase``) and the
hotlines of central offices are other things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from oitcheck.checks.absent import told_by_a_picture
from oitcheck.checks.lines import on_the_front_page, own_lines
from oitcheck.checks.reach import CONTACTS, Way, in_file, on_page
from oitcheck.checks.zone import headline
from oitcheck.model import Facts, Form, Judgement, Outcome, Page, Quote, Requirement, Subject
from oitcheck.texts import say
from oitcheck.thai.phrase import find, holds, phrase_key
from oitcheck.thai.text import fold, key

NAME = "channel"
OPTIONS = frozenset(("phrase", "not_phrase"))
NEEDS = frozenset(("phrase",))
TOGETHER = False
_GENERAL = re.compile(r"ร้องทุกข์|ข้อเสนอแนะ|ทั่วไป|แสดงความคิดเห็น")
_MATTER = re.compile(r"ทุจริต|ประพฤติมิชอบ|เบาะแส|สินบน|คอร์รัปชั่?น")
_CHOICES = ("select", "radio", "checkbox")
_OFFERED = re.compile(
    r"ร้องทุกข์|เดือดร้อน|รำคาญ|เสนอแนะ|ชมเชย|ติชม|ทั่วไป|สอบถาม|สาธารณูปโภค|ไฟฟ้า|ไฟส่อง|ถนน|ประปา|ขยะ"
)
_TITLES, _ABOVE, _LONG = 4, 6, 120
_ORDER = (Outcome.YES, Outcome.CANNOT_TELL, Outcome.NO)


@dataclass(frozen=True, slots=True)
class Names:
    """The names of the thing and those of others, as a rule gives them."""

    own: tuple[str, ...]
    others: tuple[str, ...]

    def other(self, text: str) -> str:
        """The name of another thing in a text; "" for none."""
        squeezed = key(text)
        return next((p for p in self.others if holds(squeezed, phrase_key(p))), "")

    def named(self, text: str) -> bool:
        """True where a text names the thing and nothing else."""
        squeezed = key(text)
        return any(holds(squeezed, p) for p in self.own) and not self.other(text)

    def opens(self, text: str) -> bool:
        """True where a short text begins with the name, as a heading does that is not marked up."""
        squeezed = key(text)
        early = any(0 <= find(squeezed, p) <= _ABOVE for p in self.own)
        return len(text) <= _LONG and early and not self.other(text)


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge a page or a file as a channel for reporting corruption."""
    own = tuple(map(phrase_key, want.options["phrase"]))
    names = Names(own, want.options.get("not_phrase", ()))
    if subject.page is None:
        return _file(subject, facts, names)
    title, other = _titled(subject, facts, names)
    forms = [form for form in subject.page.forms if _can_be_sent(form)]
    forms = [form for form in forms if not _stands_everywhere(form, subject, facts, names)]
    if other:
        forms = [form for form in forms if any(map(names.named, form.heading.split(" / ")))]
        if not forms:
            return _another(other)
    judged = [_form(form, title, subject, facts, names) for form in forms]
    judged.append(_written(subject, facts, names, titled=bool(title)))
    return min(judged, key=lambda j: _ORDER.index(j.outcome))


def _titled(subject: Subject, facts: Facts, names: Names) -> tuple[str, str]:
    """What names a page: the thing, or another thing; neither does on the front page.

    A heading further down names the page only where a link does too: it may be that of a side box.
    """
    page = subject.page
    if subject.front or page is None:
        return "", ""
    front = on_the_front_page(subject, facts) - set(map(key, subject.announced))
    headings = [text for text in page.headings if key(text) not in front]
    most = _TITLES if _announced(subject, names) else 1
    title, other = _called([page.title, *headings[:most]], names)
    if title or other or headings:
        return title, other
    return _called(_first_words(subject, facts), names)


def _stands_everywhere(form: Form, subject: Subject, facts: Facts, names: Names) -> bool:
    """True for the message form of the site that a page about corruption shows too."""
    nearest = form.heading.split(" / ")[0]
    return key(nearest) in on_the_front_page(subject, facts) and not names.named(nearest)


def _called(titles: Sequence[str], names: Names) -> tuple[str, str]:
    """The first of some titles that names the thing, or the name of another thing before it."""
    for text in titles:
        other = names.other(text)
        if other or names.named(text):
            return ("", other) if other else (text, "")
    return "", ""


def _announced(subject: Subject, names: Names) -> bool:
    """True where a link to a page of its own, not to the front page, names the thing."""
    short = (text for text in subject.announced if len(text) <= _LONG)
    return not subject.front and any(map(names.named, short))


def _first_words(subject: Subject, facts: Facts) -> list[str]:
    """What stands first on a page and may be a heading that is not marked up."""
    own = own_lines(subject, facts, linked=False)
    return [line.text for line in own[:_TITLES] if len(line.text) <= _LONG]


def _another(other: str) -> Judgement:
    note = say("channel.another", words=other)
    return Judgement(Outcome.NO, note, another=note, found=False)


# Forms


def _can_be_sent(form: Form) -> bool:
    kinds = [f.type for f in form.fields]
    enough = "textarea" in kinds or len(kinds) >= 3
    return form.submits and enough and "password" not in kinds


def _form(form: Form, title: str, subject: Subject, facts: Facts, names: Names) -> Judgement:
    above = [text for text in _above(form, title, subject, facts, names) if names.named(text)]
    quotes = (Quote(above[0][:300] if above else form.text[:160], form.path),)
    announced = _announced(subject, names)
    if above and all(_GENERAL.search(fold(text)) for text in above):
        return Judgement(Outcome.CANNOT_TELL, say("channel.shared"), quotes)
    if _offers_others(form) and (above or announced or _MATTER.search(form.text)):
        return Judgement(Outcome.CANNOT_TELL, say("channel.one_choice"), quotes)
    if above or (announced and _asks_about_it(form)):
        return _unless_for_messages(form, names, quotes)
    if _MATTER.search(form.text):
        return Judgement(Outcome.CANNOT_TELL, say("channel.one_choice"), quotes)
    if announced:
        return Judgement(Outcome.CANNOT_TELL, say("channel.unnamed_form"), quotes)
    note = say("channel.general")
    return Judgement(Outcome.NO, note, quotes, note, found=False)


def _unless_for_messages(form: Form, names: Names, quotes: tuple[Quote, ...]) -> Judgement:
    """A form under a heading of contacts is for messages of any kind, whatever the page is for."""
    if CONTACTS.search(fold(form.heading)) and not any(map(names.named, form.heading.split(" / "))):
        return Judgement(Outcome.CANNOT_TELL, say("channel.unnamed_form"), quotes)
    return Judgement(Outcome.YES, quotes=quotes)


def _above(form: Form, title: str, subject: Subject, facts: Facts, names: Names) -> Iterator[str]:
    """What a reader takes for the title of a form: that of the page first, if it is not far off."""
    page = subject.page
    assert page is not None
    nearest = form.heading.split(" / ")[0]
    at = page.headings.index(nearest) if nearest in page.headings else 0
    if title in (page.title, *page.headings[max(0, at - 2) : at + 1]) or title not in page.headings:
        yield title
    yield from form.heading.split(" / ")
    yield from (text for text in _before(form, page, subject, facts) if names.opens(text))


def _before(form: Form, page: Page, subject: Subject, facts: Facts) -> list[str]:
    """The lines between a form and the heading above it."""
    inside = next((line for line in page.lines if line.path.startswith(form.path)), None)
    own = own_lines(subject, facts, linked=False)
    end = own.index(inside) if inside in own else 0
    under = (line for line in own[max(0, end - _ABOVE) : end])
    return [line.text for line in under if line.heading == form.heading.split(" / ")[0]]


def _offers_others(form: Form) -> bool:
    """True for a form in which one chooses among general matters."""
    text = form.text
    for label in (f.label for f in form.fields if f.type not in _CHOICES):
        text = text.replace(label, " ") if label else text
    return any(f.type in _CHOICES for f in form.fields) and bool(_OFFERED.search(fold(text)))


def _asks_about_it(form: Form) -> bool:
    """True for a form whose own questions are about corruption, not a choice among matters."""
    asked = " ".join(f.label for f in form.fields if f.type not in _CHOICES)
    chosen = any(f.type in _CHOICES for f in form.fields)
    return bool(_MATTER.search(asked if chosen else form.text)) and not _GENERAL.search(form.text)


# Addresses


def _written(subject: Subject, facts: Facts, names: Names, *, titled: bool) -> Judgement:
    """What a page gives without such a form: addresses under a heading that names the thing."""
    found = list(on_page(subject, facts, names.named, whole=titled))
    if sure := _on_line(found):
        return sure
    meant = titled or _announced(subject, names)
    if meant and not found and told_by_a_picture(subject, facts):
        return Judgement(Outcome.CANNOT_TELL, say("people.image"))
    return _not_on_line(found, named=titled)


def _file(subject: Subject, facts: Facts, names: Names) -> Judgement:
    """A file that is called so and gives addresses: an announcement of the channel."""
    title = headline(subject)
    if other := names.other(title):
        return _another(other)
    if not names.named(title):
        return Judgement(Outcome.NO, say("channel.none"), found=subject.document is not None)
    found = list(in_file(subject))
    return _on_line(found) or _not_on_line(found, named=True)


def _on_line(found: list[tuple[Way, Quote]]) -> Judgement | None:
    """The judgement on addresses of which one is, or may be, a way to report on-line."""
    own = tuple(quote for way, quote in found if way == Way.OWN)
    if own:
        return Judgement(Outcome.YES, quotes=own[:3])
    for way in (Way.EVERYWHERE, Way.SOCIAL):
        if quote := _first(found, way):
            return Judgement(Outcome.CANNOT_TELL, say(f"channel.{way.value}"), (quote,))
    return None


def _not_on_line(found: list[tuple[Way, Quote]], *, named: bool) -> Judgement:
    """The judgement on a page or file without any such address."""
    if quote := _first(found, Way.OFFLINE):
        return Judgement(Outcome.NO, say("channel.not_online"), (quote,))
    if quote := _first(found, Way.CENTRAL):
        note = say("channel.central")
        return Judgement(Outcome.NO, note, (quote,), another=note, found=False)
    return Judgement(Outcome.NO, say("channel.no_form"), found=named)


def _first(found: list[tuple[Way, Quote]], wanted: Way) -> Quote | None:
    return next((quote for way, quote in found if way == wanted), None)
