"""Whose document is it? Makers of sites copy the pages of one client to the next.

The local government that a title page names is its owner, unless it is named as a place or partner
("ดูงาน ณ เทศบาลตำบล..."). It is surely another's only where the front page leaves no doubt of whose
site it is, and the document nowhere names this agency or its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from oitcheck.checks.lines import own_lines
from oitcheck.checks.zone import whole, zone
from oitcheck.model import Facts, Subject
from oitcheck.thai.places import is_local_government, organisations, same_agency, same_place
from oitcheck.thai.text import key

_LINES, _SURE, _MOST = 6, 2, 0.7
_BESIDE = re.compile(r"(?:ณ|กับ|จาก|ดูงาน|ไปยัง|เช่น|และ|ให้แก่|ว่าด้วย)\s*$")
_NO_NAME = re.compile(
    r"^(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)?|อบ[ตจ]\.?|ท[ตมน]\.)\s*(?:[ก-ฮ]?[ัิ-ฺ็-๎]*$|ร่วมกับ|ได้|จัด|ประกอบ|มี|ขอ|ทุก"
    r"|ของ|ใน|และ|ที่|หรือ|แห่ง|โดย|ต้อง|จะ|เป็น|ให้|นี้|ดังกล่าว|ดำเนิน|ประกาศ|กำหนด|สามารถ|พิจารณา|รับ|เพื่อ|ตาม|ซึ่ง|ไม่|จึง|แล้ว"
    r"|กำลัง|เรา|ต่าง|อื่น\s?ๆ|ใกล้|ข้าง|ทั้ง|พร้อม|ควร|ยัง|เปิด|แจ้ง|ใช้|ส่ง|สนับสนุน|บริการ|ว่าด้วย|สมาชิก|สภา|นายก|ปลัด|คณะ|พนักงาน|ประจำ|ปี|งาน|กอง|สำนัก|ส่วน|ฝ่าย|หน่วย)"
)


def owner(subject: Subject, facts: Facts) -> str:
    """The other local government whose name alone stands on the title page; "" for the agency."""
    if subject.front or not is_local_government(facts.agency):
        return ""
    title = _title(subject, facts)
    same = same_place if _is_ocr(subject) else same_agency
    if key(facts.agency) in key(title) or any(same(o, facts.agency) for o in _all(title)):
        return ""
    return next(_local(title), "")


def _is_ocr(subject: Subject) -> bool:
    """True where names were read from a picture, so that a letter may be wrong."""
    read = subject.document or subject.page
    return bool(read and read.ocr)


def is_anothers(subject: Subject, facts: Facts) -> bool:
    """True where the other local government on the title page is surely the owner."""
    text = whole(subject) if subject.document else "\n".join(_own(subject, facts))
    named = key(facts.agency) in key(text) or any(same_place(o, facts.agency) for o in _all(text))
    return _is_known(facts) and not named


def _is_known(facts: Facts) -> bool:
    """True where the front page leaves no doubt of whose site it is."""
    home = facts.answers.get(facts.home_url)
    shown = list(_local("\n".join((home.title, *home.lines)))) if home else []
    own = sum(same_agency(o, facts.agency) for o in shown)
    return own >= _SURE and own >= _MOST * len(shown)


def _title(subject: Subject, facts: Facts) -> str:
    """The title page of a file; the first lines of a page's own."""
    return zone(subject) if subject.document else "\n".join(_own(subject, facts)[:_LINES])


def _own(subject: Subject, facts: Facts) -> list[str]:
    return [line.text for line in own_lines(subject, facts, linked=False)]


def _all(text: str) -> Iterator[str]:
    return (name for line in text.split("\n") for name in organisations(line))


def _local(text: str) -> Iterator[str]:
    """The local governments that a text names as whose it is."""
    for line in text.split("\n"):
        for name in organisations(line):
            beside = _BESIDE.search(line.partition(name)[0])
            if is_local_government(name) and not _NO_NAME.match(name) and not beside:
                yield name
