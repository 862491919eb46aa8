"""Holders of one office, each with name, position and telephone in one entry.

``role`` names the offices (chief, deputy, clerk ...). Every holder that a list names must have a
telephone. A post that may stay empty (``optional: [vacant]``) is exempt where it is vacant; for the
others somebody acts, whom the list should name. A letter, a policy or a page of powers and duties
is no list: only entries count in which the name, the position and the number stand together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from oitcheck.checks.absent import LARGE
from oitcheck.checks.illustrated import own_pictures
from oitcheck.checks.lines import own_words
from oitcheck.checks.whose import disowned
from oitcheck.model import NO_TEXT, Facts, Judgement, Outcome, Person, Quote, Requirement, Subject
from oitcheck.texts import Text, say
from oitcheck.thai.names import Role, is_position, local_office, names, roles
from oitcheck.thai.phones import extension_only, phones
from oitcheck.thai.places import is_local_government, other_place
from oitcheck.thai.text import fold, key

NAME = "people"
OPTIONS = frozenset(("role", "optional"))
NEEDS = frozenset(("role",))
TOGETHER = False
_ABOUT = re.compile(
    r"ผู้บริหาร|ฝ่ายบริหาร|คณะบริหาร|คณะเทศมนตรี|บุคลากร|พนักงาน|ข้าราชการ|นายก|ปลัด|หัวหน้าส่วน|ทำเนียบ|การเมือง"
    r"|สายตรง|สายด่วน|ผู้อำนวยการ|staff|executive"
)
_FEW_WORDS = 600
_SHARED = re.compile(r"ผู้บริหาร|ทุกท่าน|ทุกคน|ทุกตำแหน่ง|นายก|ปลัด|หัวหน้าส่วน")
_BLANK = re.compile(
    r"ชื่อ\s?[-–/]?\s?(?:นาม)?สกุล|^\W*ตำแหน่ง|x{3}|officer|president|manager|director|lorem ipsum"
)
_TITLE = re.compile(
    r"(?<!สำนัก)(?<!สำนักงาน)(?:ที่ปรึกษา|เลขานุการ|เลขา|ผู้ช่วย|รอง){0,4}(?:นายก|ปลัด|ผู้อำนวยการ|ผอ|อธิการบดี|อธิบดี|"
    r"เลขาธิการ|ผู้ว่า|คณบดี|สาธารณสุขอำเภอ|ผู้กำกับ|นายอำเภอ)"
)
_TITLE_LENGTH = 30
_TORN_NUMBER = re.compile(r"(?<![\d-])0[689]?\d?-(?:\d{3}-?)?\s*$", re.MULTILINE)
_FAX = re.compile(r"(?:โทรสาร|แฟกซ์|แฟ็กซ์|fax)\W*$")


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Judge the holders of ``want.options["role"]`` on a page."""
    return disowned(_judge(want, subject, facts), subject, facts)


def _judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    people = listed(subject)
    wanted = frozenset(Role(r) for r in want.options["role"])
    holders = [p for p in people if roles(p.position) & wanted and _ours(p, facts)]
    persons = [p for p in holders if not p.vacant]
    if not holders:
        return _nobody(want, subject, facts, wanted)
    if not persons:
        return _vacant(want, holders)
    if silent := [p for p in persons if not _reachable(p, people)]:
        return _silent(silent, len(persons), subject, facts)
    if other := next((o for p in persons if (o := other_place(p.position, facts.agency))), ""):
        return Judgement(Outcome.CANNOT_TELL, say("people.whose", other=other), quotes(persons))
    return Judgement(Outcome.YES, _others(people, holders), quotes(persons))


def _vacant(want: Requirement, holders: Sequence[Person]) -> Judgement:
    if "vacant" in want.options.get("optional", ()):
        return Judgement(Outcome.YES, say("people.vacant"), quotes(holders))
    return Judgement(Outcome.CANNOT_TELL, say("people.nobody_acts"), quotes(holders))


def _silent(silent: Sequence[Person], total: int, subject: Subject, facts: Facts) -> Judgement:
    """Holders without a telephone; unsure where numbers stand there that may be theirs."""
    people = listed(subject)
    loose = any(_loose_numbers(_said(subject), people)) or any(
        p.path in _read(subject) for p in silent
    )
    if loose or _shared_number(subject, facts, people) or _unread_picture(subject, facts, people):
        note = say("people.unbound_phone", count=len(silent), total=total)
        return Judgement(Outcome.CANNOT_TELL, note, quotes(silent))
    note = say("people.no_phone", count=len(silent), total=total)
    return Judgement(Outcome.NO, note, quotes(silent))


def _read(subject: Subject) -> Sequence[str]:
    """The places of a page that OCR read."""
    return tuple(subject.page.ocr) if subject.page else ()


def _shared_number(subject: Subject, facts: Facts, people: Sequence[Person]) -> bool:
    """True where a line of a page gives one number for the executives, or for everybody."""
    said = (line.text for line, _ in own_words(subject, facts, linked=False))
    return any(_SHARED.search(t) and any(_loose_numbers(t, people)) for t in said)


def _unread_picture(subject: Subject, facts: Facts, people: Sequence[Person]) -> bool:
    """True where a page has pictures of its own beside those of the persons, a large one too."""
    unread = own_pictures(subject, facts, _ABOUT)
    large = any(p.width == 0 or p.width >= LARGE for p in unread)
    every = own_pictures(subject, facts, _ABOUT, read=True)
    return large and len(every) > sum(p.photo for p in people)


def listed(subject: Subject) -> tuple[Person, ...]:
    """The persons that the page or file lists."""
    if subject.document:
        return subject.document.people
    return subject.page.people if subject.page else ()


def _ours(person: Person, facts: Facts) -> bool:
    """False for the head of something else (a district, a school) on a local government's site."""
    return not is_local_government(facts.agency) or local_office(person.position)


def _reachable(person: Person, people: Sequence[Person]) -> bool:
    """True with a telephone here, or at another entry of the same person (acting for somebody)."""
    return any(p.phones and p.name == person.name for p in people)


def _others(people: Sequence[Person], holders: Sequence[Person]) -> Text:
    """A note on those listed beside the holders without a telephone; it changes no verdict."""
    silent = [p for p in people if p not in holders and not p.vacant and not p.phones]
    return say("people.others", count=len(silent)) if silent else NO_TEXT


def _said(subject: Subject) -> str:
    """The words whose layout is not known: those of a file, or that OCR read in pictures."""
    if subject.document:
        return "\n".join(subject.document.pages)
    page = subject.page
    return "\n".join(line.text for line in page.lines if line.path in page.ocr) if page else ""


def _titled(said: str, wanted: frozenset[Role], facts: Facts) -> bool:
    """True where words speak of an office that is asked for, broken over lines or not."""
    squeezed = key(said)
    titles = (squeezed[m.start() :][:_TITLE_LENGTH] for m in _TITLE.finditer(squeezed))
    local = is_local_government(facts.agency)
    return any(roles(t) & wanted and (not local or local_office(t)) for t in titles)


def _loose(said: str, people: Sequence[Person]) -> bool:
    """True where words hold a name or a telephone that no entry claims."""
    claimed = {p.name for p in people}
    named = (name for line in said.split("\n") for name, _, _ in names(line))
    return any(name not in claimed for name in named) or any(_loose_numbers(said, people))


def _loose_numbers(said: str, people: Sequence[Person]) -> Iterator[str]:
    """The telephones, whole or broken over lines, that no entry claims."""
    claimed = {number.split(" ")[0] for p in people for number in p.phones}
    claimed |= {number for p in people for number in p.phones}
    folded = fold(said)
    for phone in phones(said):
        if phone.digits not in claimed and not _FAX.search(folded[: phone.start][-15:]):
            yield phone.digits
    for line in said.split("\n"):
        extension = extension_only(line)
        if extension and f"ต่อ {extension}" not in claimed:
            yield extension
    if not claimed:
        yield from _TORN_NUMBER.findall(said)


def _nobody(
    want: Requirement, subject: Subject, facts: Facts, wanted: frozenset[Role]
) -> Judgement:
    people = listed(subject)
    if _titled(said := _said(subject), wanted, facts) and _loose(said, people):
        return Judgement(Outcome.CANNOT_TELL, say("people.unbound"), found=bool(people))
    if "optional" in want.options and people:
        return Judgement(Outcome.CANNOT_TELL, say("people.none_listed"), found=False)
    beside = not people or (subject.front and _unread_picture(subject, facts, people))
    if beside and _in_a_picture(subject, facts):
        return Judgement(Outcome.CANNOT_TELL, say("people.image"))
    return Judgement(Outcome.NO, say("people.none"), found=bool(people))


def _in_a_picture(subject: Subject, facts: Facts) -> bool:
    """True for a page of executives that has pictures, and no positions or blanks in its text."""
    if not own_pictures(subject, facts, _ABOUT):
        return False
    told = [(fold(line.text), k) for line, k in own_words(subject, facts, linked=False)]
    title = key("\n".join((*_titles(subject), *subject.announced)))
    texts = [text for text, k in told if k not in title]
    return sum(map(len, texts)) < _FEW_WORDS and not any(
        is_position(t) or _BLANK.search(t) for t in texts
    )


def _titles(subject: Subject) -> Sequence[str]:
    return (subject.page.title, *subject.page.headings) if subject.page else ()


def quotes(people: Sequence[Person]) -> tuple[Quote, ...]:
    """The words of the first persons; several quotes where a table sets a person a column."""
    return tuple(Quote(words, p.path) for p in people[:12] for words in p.quote.split("\n"))
