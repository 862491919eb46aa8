"""The words by which a document says what it is: its title page, or a page's title and headings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from oitcheck.checks.genre import own_pages
from oitcheck.model import Subject
from oitcheck.thai.periods import gathered
from oitcheck.thai.phrase import holds
from oitcheck.thai.skeleton import skeleton, tolerable
from oitcheck.thai.text import fold, key, tidy

ZONE = 700
_TITLE_LINES, _PARAGRAPH = 8, 160
_BODY = re.compile(
    r"\s*(?:[-•●▪*]\s\S|ตามที่|ด้วย\S|ลำดับ|ที่(?:\s|$)|โครงการ\s|รายการ\s|[1๑][.)]\s|คำนำ|บทนำ|สารบัญ|ส่วนที่\s*[1๑])"
)
TOLERANT = "(tolerant match)"
T = TypeVar("T")
_FEW, _LINES = 2, 3
_COLUMN = re.compile(
    r"ลำดับ|โครงการ|กิจกรรม|รายการ|ประเด็น|ความก้าวหน้า|งบประมาณ|ผลการ|ผู้รับผิดชอบ|หน่วยงาน|จำนวน|หมายเหตุ|เป้าหมาย"
    r"|ตัวชี้วัด|ระยะเวลา|วงเงิน|ราคากลาง|วิธี|ร้อยละ"
)
_PERIODS = re.compile(
    r"§|ไตรมาส|ต\.ค\.|พ\.ย\.|ธ\.ค\.|ม\.ค\.|ก\.พ\.|มี\.ค\.|ตุลาคม|พฤศจิกายน|ธันวาคม|มกราคม|กุมภาพันธ์|มีนาคม"
)
_RUBRIC = re.compile(
    r"^[^ก-ฮ]{0,8}(?:(?:แสดง|เป็น)(?:ข้อมูล|จำนวน|แผน|ผล|ราย|ช่องทาง|ตำแหน่ง|หลักเกณฑ์|คู่มือ|การ|เนื้อหา|ความก้าวหน้า|มาตรการ|ประกาศ(?:อย่าง|สำหรับ|ของปี))"
    r"|ใช้(?:ข้อมูล|รายงาน|ผล|แผน)\S{0,20}(?:ใน|ของ)(?:ระยะเวลา|ปี|รอบ)|มี(?:ข้อมูล)?รายละเอียด\S{0,20}\s?(?:เช่น|ประกอบด้วย)"
    r"|(?:กรณี|หาก|ถ้า)\s?ไม่มี.{0,40}ให้(?:ระบุ|เผยแพร่|แสดง)|สามารถจัดทำข้อมูลเป็น|มีระยะเวลา(?:บังคับ)?ใช้\S{0,10}(?:ครอบคลุม|ใน)ปี|ครอบคลุมในระยะเวลา|เช่น\s.{0,80}(?:ใน|ของ)ปี\s?พ\.)"
    r"|อย่างน้อย\s*(?:ประกอบด้วย|ต้อง)|องค์ประกอบด้านข้อมูล|รายละเอียด(?:\S{0,20})อย่างน้อย|ที่มีข้อมูลรายละเอียด"
)


def zone(subject: Subject) -> str:
    """The text in which a file or page names itself, at most ``ZONE`` characters of a file."""
    if subject.document:
        text = next((p for p in _pages(subject) if len(p.strip()) > 20), "")
        return text[:ZONE]
    if subject.page:
        return "\n".join([subject.page.title, *subject.page.headings])
    return ""


def _pages(subject: Subject) -> tuple[str, ...]:
    """The pages of a file without the letters and contents in front of it."""
    pages = subject.document.pages if subject.document else ()
    return once(subject, _pages, lambda: own_pages(pages))


def headline(subject: Subject) -> str:
    """The lines by which a file calls itself: those before its first paragraph or table.

    Of a page the title and headings. What a table says of months and quarters names nothing.
    """
    if subject.document is None:
        return zone(subject)
    lines = [line for line in zone(subject).split("\n") if line.strip()]
    end = next((at for at, line in enumerate(lines) if at and begins(line)), len(lines))
    return "\n".join(lines[: min(end, _TITLE_LINES)])


def begins(line: str) -> bool:
    """True for the first line of a paragraph, a list or a table."""
    columns = sum(bool(_COLUMN.match(word)) for word in line.split())
    many = len(_PERIODS.findall(gathered(line))) > _FEW or columns > _FEW
    return many or len(line) > _PARAGRAPH or bool(_BODY.match(line))


def passages(subject: Subject) -> Iterator[tuple[str, str]]:
    """Every line of what was read, with its place (``หน้า 3`` or a CSS path)."""
    if subject.document:
        for number, text in enumerate(_pages(subject), 1):
            place = subject.document.place(number)
            yield from ((tidy(line), place) for line in text.split("\n") if line.strip())
    if subject.page:
        yield from ((line.text, line.path) for line in subject.page.lines)


def whole(subject: Subject) -> str:
    """All text that was read."""
    if subject.document:
        return "\n".join(_pages(subject))
    return "\n".join(line.text for line in subject.page.lines) if subject.page else ""


def once(subject: Subject, name: object, make: Callable[[], T]) -> T:
    """What ``make`` works out of the page or file; worked out once for all checks."""
    if name not in subject.kept:
        subject.kept[name] = make()
    value: T = subject.kept[name]
    return value


def squeezed(subject: Subject) -> str:
    """All text that was read, for matching phrases."""
    return once(subject, squeezed, lambda: key(whole(subject)))


def keyed(subject: Subject) -> list[tuple[str, str, str]]:
    """Every passage with its place, and itself for matching phrases."""
    return once(subject, keyed, lambda: [(t, p, key(t)) for t, p in passages(subject)])


def bare(subject: Subject) -> str:
    """The skeleton of all text of a file, for the tolerant match; "" for a page."""
    return once(subject, bare, lambda: skeleton(squeezed(subject)) if subject.document else "")


def says(subject: Subject, phrase_key: str) -> bool:
    """True where ``phrase_key`` stands in what was read; in a file a long one by its skeleton."""
    if holds(squeezed(subject), phrase_key):
        return True
    return tolerable(phrase_key) and holds(bare(subject), skeleton(phrase_key))


def quoted(subject: Subject, phrase_key: str) -> tuple[str, str] | None:
    """The lines that hold ``phrase_key``, joined as they follow each other, and their place.

    Where only the skeleton of a file's text holds it, the place says so.
    """
    if found := _window(keyed(subject), phrase_key):
        return found
    if subject.document is None or not tolerable(phrase_key):
        return None
    lines = [(text, place, skeleton(words)) for text, place, words in keyed(subject)]
    found = _window(lines, skeleton(phrase_key))
    return (found[0], f"{found[1]} {TOLERANT}") if found else None


def _window(lines: Sequence[tuple[str, str, str]], wanted: str) -> tuple[str, str] | None:
    """The first line, or the first that follow each other, whose words hold ``wanted``."""
    for at in range(len(lines)):
        for size in range(1, min(_LINES, at + 1) + 1):
            window = lines[at + 1 - size : at + 1]
            if holds("".join(words for _, _, words in window), wanted):
                return " ".join(text for text, _, _ in window)[:400], window[0][1]
    return None


def first_line(subject: Subject) -> tuple[str, str]:
    """The first line of what was read, and its place."""
    return next(((t[:300], p) for t, p in passages(subject) if len(fold(t)) > 5), ("", ""))


def is_rubric(text: str) -> bool:
    """True for the assessment's own words on what an item must show, which agencies paste."""
    return bool(_RUBRIC.search(fold(text)))
