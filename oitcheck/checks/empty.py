"""What bears the name of the thing and holds nothing of it.

An empty form, the assessment's own words on what the item must show, a sentence that it is still to
come, or a page with nothing below its name.
"""

from __future__ import annotations

import re

from oitcheck.checks.absent import charted
from oitcheck.checks.blank import is_blank
from oitcheck.checks.lines import in_link, own_lines, without_rubrics
from oitcheck.checks.zone import is_rubric
from oitcheck.model import Facts, Line, Page, Region, Subject
from oitcheck.texts import Text, say
from oitcheck.thai.text import fold, key

_LITTLE, _MUCH, _LINE, _SENTENCE, _SEARCH, _WEEKDAY = 60, 150, 30, 50, 2, 3
_CHROME = re.compile(r"copyright|©|สงวนลิขสิทธิ์|ยินดีต้อนรับ|คุณอยู่ที่|[»›]|หน้า(?:หลัก|แรก)\W")
_FILE = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png)\b|download|drive\.google", re.IGNORECASE
)
_ITEM = re.compile(r"o\d{1,2}[ก-ฮเ-ไ]")
_NONE = re.compile(r"ไม่(?:มี|ปรากฏ|พบ|ได้)")
_WAITING = re.compile(
    r"(?:อยู่(?:ใน)?ระหว่าง|กำลัง|รอ)\s?(?:การ)?(?:ดำเนินการ)?\s?(?:จัดทำ|รวบรวม|ปรับปรุง|ตรวจสอบ|เผยแพร่|นำเข้า|เพิ่ม|อัปโหลด|พัฒนา|แก้ไข)"
    r"|(?:ยัง)?ไม่(?:พบ|มี)ข้อมูล|ยังไม่มีเอกสาร|จะ(?:นำ)?เผยแพร่(?:ใน)?(?:ภายหลัง|เร็ว)"
    r"|under construction|coming soon|no data"
)


def emptiness(subject: Subject, facts: Facts) -> Text | None:
    """Why there is nothing in it; ``None`` where there may be something."""
    if subject.front:
        return None
    if is_blank(subject, facts):
        return say("document.blank")
    if subject.page is None or _shows(subject.page, subject, facts):
        return None
    lines = own_lines(subject, facts, linked=False)
    said = _said(subject, facts)
    if any(is_rubric(line.text) for line in lines):
        told = any(len(words) >= _LINE or _NONE.search(words) for words in said)
        return None if told or sum(map(len, said)) >= _MUCH else say("document.rubric")
    if any(_WAITING.search(fold(line.text)) for line in lines):
        told = sum(map(len, said)) >= _LITTLE or _has_files(subject.page, facts)
        return None if told else say("document.empty")
    return None if said or _leads_on(subject, facts) else say("document.empty")


def leads_to_a_file(subject: Subject, facts: Facts) -> bool:
    """True for a page that bears the name above a link to one file, and says nothing itself."""
    page = subject.page
    if page is None or subject.front or _shows(page, subject, facts):
        return False
    own = (x for x in page.links if x.region == Region.BODY and key(x.text) not in facts.menu)
    files = {link.url for link in own if _FILE.search(link.url)}
    return len(files) == 1 and sum(map(len, _said(subject, facts))) < _LITTLE


def _shows(page: Page, subject: Subject, facts: Facts) -> bool:
    """True where something else than its lines may be the thing, or where much text stands."""
    framed = any(p.frame and p.url not in facts.pictures for p in page.pictures)
    told = any(_tells(line, subject, facts) for line in page.lines)
    asks = any(len(form.fields) > _SEARCH for form in page.forms)
    return (
        framed
        or told
        or asks
        or _fills_columns(subject, facts)
        or bool(page.people)
        or charted(subject, facts)
    )


def _fills_columns(subject: Subject, facts: Facts) -> bool:
    """True for a table with words below more than one caption; no calendar."""
    lines = own_lines(subject, facts, linked=True)
    filled = {x.column for x in lines if len(x.column) > _WEEKDAY and x.text != x.column}
    return len(filled) > 1


def _tells(line: Line, subject: Subject, facts: Facts) -> bool:
    """True for a sentence that is neither chrome nor the name nor an excuse."""
    text = fold(line.text)
    if line.region != Region.BODY or len(text) <= _SENTENCE or in_link(line):
        return False
    words = key(text)
    named = words in facts.menu or words in _name(subject) or bool(_ITEM.match(words))
    return not (named or is_rubric(text) or _is_idle(text))


def _is_idle(text: str) -> bool:
    """True for an excuse, a path to the page, a greeting or a copyright."""
    folded = fold(text)
    return bool(_WAITING.search(folded) or _CHROME.search(folded))


def _said(subject: Subject, facts: Facts) -> list[str]:
    """What a page says in its own words, as keys, but for rubrics, its name and its excuses."""
    name = _name(subject)
    lines = without_rubrics(own_lines(subject, facts, linked=False))
    told = [key(x.text) for x in lines if not _is_idle(x.text)]
    return [k for k in told if k not in name and not k.isdigit() and not _ITEM.match(k)]


def _name(subject: Subject) -> str:
    """What a page is called, as a key."""
    page = subject.page
    return key("\n".join((page.title, *page.headings, *subject.announced))) if page else ""


def _has_files(page: Page, facts: Facts) -> bool:
    """True where a page links to files, and not by its menu alone."""
    own = (x for x in page.links if x.region == Region.BODY and key(x.text) not in facts.menu)
    return any(_FILE.search(link.url) for link in own)


def _leads_on(subject: Subject, facts: Facts) -> bool:
    """True where a page has links of its own, so that the thing may be behind them."""
    lines = own_lines(subject, facts, linked=True, out=True)
    return len(lines) > len(own_lines(subject, facts, linked=False, out=True))
