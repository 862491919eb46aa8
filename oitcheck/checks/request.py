"""Is it a request: a form by which something is asked for on-line, or a link that names one?

A form names what is asked for, asks who asks and how to reach him, and can be sent. Not meant:
complaints, surveys, applications for a job, a search, the agency's own staff, forms on paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from oitcheck.model import Form, Link
from oitcheck.thai.text import fold

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
_LOOKUP = re.compile(r"ค้นหา|ตรวจสอบ(?:สถานะ|สิทธิ|รายชื่อ|ข้อมูล)|ติดตาม(?:สถานะ|เรื่อง|คำร้อง|ผล)")
_SURVEY = re.compile(r"ความพึงพอใจ|แบบสอบถาม|แบบประเมิน|แบบสำรวจ")
_INSTEAD = re.compile(r"คำร้องทั่วไป|คำขอ|ขอรับ|จดทะเบียน")
_FOR_STAFF = re.compile(
    r"(?:สำหรับ|เฉพาะ)(?:เจ้าหน้าที่|พนักงาน|บุคลากร|ข้าราชการ)|เจ้าหน้าที่เข้าสู่ระบบ|ภายใน(?:หน่วยงาน|องค์กร)|ระบบ(?:งาน|สารสนเทศ)?ภายใน|intranet"
    r"|สลิปเงินเดือน|ใบลา|ลาออนไลน์"
)
_SYSTEM = re.compile(
    r"e-?laas|e-?office|สารบรรณ|ศธ\.?\s?02|e-?plan\b|e-?gp\b|webmail|e-?library|e-?book"
)
_PAPER = re.compile(
    r"ดาวน์โหลด|ดาวโหลด|download|\.pdf|\.docx?|\.xlsx?|\.zip|คู่มือ|วิดีโอ|วีดีโอ|วีดิทัศน์|วิดีทัศน์|video|vdo|สถิติ|รายงาน|ขั้นตอน"
)
_BLANK = re.compile(r"^\W*(?:\d+\W+)?แบบ(?:ฟอร์ม|คำ|พิมพ์|ขอ|แจ้ง)")
_ONLY_ONLINE = re.compile(r"ออนไลน์|online|e-|อิเล็กทรอนิกส์")
ENOUGH = 2
_SHORT = 60


def is_request(form: Form, called: str) -> bool:
    """True for a form that can be sent, says what is asked for, and asks who asks for it."""
    about = fold(f"{called} {form.text[:2000]}")
    named = fold(f"{called} {form.action}")
    if not form.submits or search_or_login(form) or _SURVEY.search(about):
        return False
    if _FOR_STAFF.search(named) or (_LOOKUP.search(fold(called)) and "ยื่น" not in called):
        return False
    if _COMPLAINT.search(named) and not _INSTEAD.search(named):
        return False
    return len(personal(form)) >= ENOUGH and bool(_REQUEST.search(about))


def is_message(form: Form) -> bool:
    """True for a form of some purpose that its words do not tell."""
    told = fold(f"{form.heading} {form.action} {form.text[:500]}")
    if is_other(told) or _LOOKUP.search(told) or search_or_login(form):
        return False
    return form.submits and bool(personal(form))


def is_other(words: str) -> bool:
    """True for words (folded) of a complaint or a survey."""
    return bool(_COMPLAINT.search(words) or _SURVEY.search(words))


def is_for_staff(words: str) -> bool:
    """True for words of what only the agency's own staff uses, or of a library."""
    folded = fold(words)
    return bool(_FOR_STAFF.search(folded) or _SYSTEM.search(folded))


def search_or_login(form: Form) -> bool:
    """True for a form that only looks something up, or lets somebody in."""
    kinds = [f.type for f in form.fields]
    return "password" in kinds or (len(kinds) < ENOUGH and "textarea" not in kinds)


def personal(form: Form) -> list[str]:
    """The fields of a form that ask for personal data."""
    told = (fold(f"{f.label} {f.name}") for f in form.fields)
    return [words for words in told if _PERSONAL.search(words)]


def names_request(words: str) -> bool:
    """True where words say what is asked for."""
    return bool(_REQUEST.search(fold(words)))


def is_request_link(link: Link) -> bool:
    """True for a link that names a request, none on paper."""
    words = fold(f"{link.text} {link.url.rsplit('/', 1)[-1]}")
    if _PAPER.search(words) or is_for_staff(words) or is_other(words) or is_blank(link.text):
        return False
    return names_request(link.text) and len(link.text) < 150


def is_paper(link: Link) -> bool:
    """True for a link to a form on paper, a manual or a file."""
    return is_blank(link.text) or bool(_PAPER.search(fold(f"{link.text} {link.url}")))


def is_blank(text: str) -> bool:
    """True for the name of a form on paper."""
    words = fold(text)
    return bool(_BLANK.search(words)) and not _ONLY_ONLINE.search(words)


def ask_who(lines: Iterable[str]) -> bool:
    """True where short lines, as labels of fields, ask who somebody is and how to reach him."""
    folded = [fold(line) for line in lines if len(line) < _SHORT]
    labels = [words for words in folded if not _NO_LABEL.search(words)]
    return any(map(_WHO.search, labels)) and any(map(_WHERE.search, labels))
