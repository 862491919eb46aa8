"""What bears the name of the thing and holds nothing of it.

An empty form, the assessment's own words on what the item must show, a sentence that it is still to
come, or a page with nothing below its name.
"""

from __future__ import annotations

import re

from oitcheck.checks.absent import charted
from oitcheck.checks.blank import is_blank
from oitcheck.checks.lines import own_lines, without_rubrics
from oitcheck.checks.zone import is_rubric
from oitcheck.model import Facts, Line, Page, Subject
from oitcheck.texts import Text, say
from oitcheck.thai.text import fold, key

_LITTLE, _SENTENCE = 60, 60
_WAITING = re.compile(
    r"(?:อยู่(?:ใน)?ระหว่าง|กำลัง|รอ)\s?(?:การ)?(?:ดำเนินการ)?\s?(?:จัดทำ|รวบรวม|ปรับปรุง|ตรวจสอบ|เผยแพร่|นำเข้า|เพิ่ม|อัปโหลด|พัฒนา|แก้ไข)"
    r"|(?:ยัง)?ไม่(?:พบ|มี)ข้อมูล|ยังไม่มีเอกสาร|จะ(?:นำ)?เผยแพร่(?:ใน)?(?:ภายหลัง|เร็ว)|under construction|coming soon|no data"
)


def emptiness(subject: Subject, facts: Facts) -> Text | None:
    """Why there is nothing in it; ``None`` where there may be something."""
    if subject.front:
        return None
    if is_blank(subject, facts):
        return say("document.blank")
    if subject.page is None or _shows(subject.page, subject, facts):
        return None
    more = [x for x in _besides(subject, facts) if not _WAITING.search(fold(x.text))]
    if sum(len(line.text) for line in more) >= _LITTLE:
        return None
    lines = own_lines(subject, facts, linked=False)
    rubric = any(is_rubric(line.text) for line in lines)
    if not rubric and _leads_on(subject, facts):
        return None
    return say("document.rubric" if rubric else "document.empty")


def _shows(page: Page, subject: Subject, facts: Facts) -> bool:
    """True where something else than its lines may be the thing, or where much text stands."""
    framed = any(p.frame for p in page.pictures)
    long = (x for x in page.lines if x.region == "body" and len(x.text) > _SENTENCE)
    said = any(not is_rubric(x.text) and not _WAITING.search(fold(x.text)) for x in long)
    return framed or said or bool(page.forms or page.people) or charted(subject, facts)


def _besides(subject: Subject, facts: Facts) -> list[Line]:
    """What a page says in its own words, but for rubrics and its name."""
    page = subject.page
    name = key("\n".join((page.title, *page.headings, *subject.announced))) if page else ""
    lines = without_rubrics(own_lines(subject, facts, linked=False))
    return [line for line in lines if key(line.text) not in name]


def _leads_on(subject: Subject, facts: Facts) -> bool:
    """True where a page has links of its own, so that the thing may be behind them."""
    lines = own_lines(subject, facts, linked=True, out=True)
    return len(lines) > len(own_lines(subject, facts, linked=False, out=True))
