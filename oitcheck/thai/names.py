"""Names of persons, their positions, and what office a position is.

Thai titles, ranks and positions as agency pages write them (variety, section 2). ``นายก`` is a
position and ``นาย`` a title, so ``นายกองค์การ…`` must never become a person called ``กองค์การ``.
"""

from __future__ import annotations

import re
from enum import StrEnum

from oitcheck.thai.text import fold, key, tidy

_NOT_A_NAME = (
    r"(?!นายก(?:\s|องค์|เทศ|อบต|อบจ|เมือง|สภา|สมาคม|ฯ|รัฐมนตรี|ตำบล|$|[)\]:/,.-]))"
    r"(?!นาย(?:ช่าง|ทะเบียน|อำเภอ|จ้าง|แพทย์|สัตวแพทย์|ตรวจ|ด่าน|ท่า|ไปรษณีย์|เวร|ทหาร|ตำรวจ|ประกัน|หน้า))"
    r"(?!นาง(?:พยาบาล|สาวไทย|งาม|รำ))"
)
_RANK = (
    r"(?:ว่าที่\s*)?(?:พล|พัน|ร้อย|นาวา|เรือ)(?:\s?ตำรวจ|\s?อากาศ)?(?:เอก|โท|ตรี)|สิบตำรวจ(?:เอก|โท|ตรี)|สิบ(?:เอก|โท|ตรี)"
    r"|จ่าสิบตำรวจ|จ่าสิบ(?:เอก|โท|ตรี)|พันจ่า(?:อากาศ)?(?:เอก|โท|ตรี)|จ่า(?:อากาศ)?(?:เอก|โท|ตรี)|ดาบตำรวจ"
    r"|(?:ว่าที่\s*)?(?:[พร]\.\s?(?:ต\.\s?)?[อทต]\.|[สจ]\.\s?ส?\.?\s?ต?\.?\s?[อทต]\.|จ\.\s?ส\.\s?[อทต]\.|พ\.\s?จ\.\s?[อทต]\.|ด\.\s?ต\.|พล\.\s?[อทต]\.)"
)
_TITLE = (
    rf"(?:(?:นางสาว|น\.\s?ส\.|นาง|นาย|ดร\.|ผศ\.|รศ\.|ศ\.|นพ\.|พญ\.|ทพ\.|ทพญ\.|ภก\.|ภญ\.|ม\.ล\.|ม\.ร\.ว\.|{_RANK})"
    r"(?:\s?หญิง)?\s?){1,6}"
)
_GIVEN = r"[ก-ฮเแโใไ][ก-๎]{1,24}"
_NAME = re.compile(
    rf"(?<![ก-๎.])({_NOT_A_NAME}{_TITLE}{_GIVEN}\s+(?:ณ\s+)?{_GIVEN}(?:\s+ณ\s+{_GIVEN})?)"
)
_GLUED = re.compile(rf"^\W*({_NOT_A_NAME}{_TITLE}[ก-ฮเแโใไ][ก-๎]{{7,40}})\W*$")
_VACANT = re.compile(r"^[\s(\[-]*ว่าง(?:\s*\(?เดิม\)?)?[\s)\]-]*$|^[-–—_.\s]{1,10}$")
_VACANCY = re.compile(r"(?:^|(?<=[\s(\[:–-]))(?:ตำแหน่ง|อัตรา)?ว่าง(?:\s?\(?เดิม\)?)?(?=$|[\s)\]–-])")
_NAME_LABELS = frozenset(("", "ชื่อ", "ชื่อสกุล", "ชื่อนามสกุล", "ตำแหน่ง"))
_ACTING = re.compile(
    r"รักษาราชการแทน|รักษาการในตำแหน่ง|รักษาการแทน|รักษาการ|ปฏิบัติหน้าที่(?:ใน)?|ปฏิบัติราชการแทน|"
    r"ร\.?ก\.?(?=นายก|ปลัด|ผอ|ผู้อำ)"
)
_POSITION = re.compile(
    r"^\W*(?:ตำแหน่ง\s?:?\s?)?(?:ว่าที่\s?)?(?:รักษา\S{0,40}\s?|ปฏิบัติ\S{0,40}\s?)?"
    r"(?:(?:ที่ปรึกษา|เลขานุการ|เลขา|ผู้ช่วย|รอง)\s?){0,5}"
    r"(?:นายก(?=\s|องค์|เทศ|อบต|อบจ|เมือง|ฯ|$)|ปลัด|ผู้อำนวยการ|ผอ\.|ผอ\s|หัวหน้า|หน\.|ประธาน|"
    r"สมาชิกสภา|สมาชิก อบต|กำนัน|ผู้ใหญ่บ้าน|แพทย์ประจำตำบล|"
    r"นักวิชาการ|นักวิเคราะห์|นักพัฒนา|นักทรัพยากร|นักจัดการ|นักบริหาร|"
    r"เจ้าพนักงาน|เจ้าหน้าที่|นิติกร|นายช่าง|วิศวกร|ครู|อธิการบดี|คณบดี|อธิบดี|เลขาธิการ|ผู้ว่าราชการ|"
    r"นายอำเภอ|ผู้กำกับ|สาธารณสุขอำเภอ|นายแพทย์|ที่ปรึกษา|เลขานุการ|พนักงาน|คนงาน|ผู้ช่วย|สภา$|ผู้ว่าการ|ผู้จัดการ)"
)


class Role(StrEnum):
    """The office a position is, as far as the executives' item asks."""

    CHIEF = "chief"
    DEPUTY = "deputy"
    CLERK = "clerk"
    DEPUTY_CLERK = "deputy_clerk"
    HEAD = "head"
    SECRETARY = "secretary"
    ADVISER = "adviser"
    COUNCIL = "council"
    OTHER = "other"


_LOCAL_CHIEF = r"นายก(?:องค์การ|เทศมนตรี|เทศบาล|อบต|อบจ|เมืองพัทยา|ฯ|$)"
_ROLES: tuple[tuple[str, Role], ...] = (
    (r"(?:ที่ปรึกษา)", Role.ADVISER),
    (r"(?:ประธานสภา|รองประธานสภา|เลขานุการสภา|เลขาสภา|สมาชิกสภา|สมาชิกอบต|สอบต|สท)", Role.COUNCIL),
    (r"(?:เลขานุการ|เลขา)", Role.SECRETARY),
    (rf"รอง{_LOCAL_CHIEF}", Role.DEPUTY),
    (_LOCAL_CHIEF, Role.CHIEF),
    (r"รองปลัด(?!อำเภอ)", Role.DEPUTY_CLERK),
    (r"ปลัด(?!อำเภอ|กระทรวง|จังหวัด)", Role.CLERK),
    (r"รอง(?:ผู้อำนวยการ|ผอ)(?:โรงเรียน|โรงพยาบาล|วิทยาลัย|สถานศึกษา)", Role.DEPUTY),
    (r"(?:ผู้อำนวยการ|ผอ)(?:โรงเรียน|โรงพยาบาล|วิทยาลัย|สถานศึกษา)", Role.CHIEF),
    (r"รอง(?:อธิการบดี|อธิบดี|เลขาธิการ|ผู้ว่า|คณบดี|สาธารณสุขอำเภอ)", Role.DEPUTY),
    (r"(?:อธิการบดี|อธิบดี|เลขาธิการ|ผู้ว่าราชการจังหวัด|ผู้ว่าการ|สาธารณสุขอำเภอ|ผู้กำกับ|นายอำเภอ)", Role.CHIEF),
    (r"(?:ผู้ช่วย)?(?:ผู้อำนวยการ|ผอ|หัวหน้า|หน)", Role.HEAD),
)
_HEADS = frozenset((Role.CHIEF, Role.DEPUTY))
_LOCAL_OFFICE = re.compile(rf"(?:ตำแหน่ง|ว่าที่)?(?:รอง)?{_LOCAL_CHIEF}")
_PATTERNS = tuple((re.compile(r"^(?:ตำแหน่ง|ว่าที่)?" + p), role) for p, role in _ROLES)


def names(text: str) -> list[tuple[str, int, int]]:
    """The persons named in ``text``: name with title, start and end in ``tidy(text)``."""
    line = tidy(text)
    found = [(m.group(1).strip(), m.start(1), m.end(1)) for m in _NAME.finditer(line)]
    if not found and (glued := _GLUED.match(line)):
        found = [(glued.group(1), glued.start(1), glued.end(1))]
    return [f for f in found if not _POSITION.match(f[0])]


def is_vacant(text: str) -> bool:
    """True where the place of a name says that the post is vacant (``ว่าง``, ``-``)."""
    return bool(_VACANT.match(tidy(text)))


def vacancy(text: str) -> tuple[int, int] | None:
    """Where ``text`` says in words that a post is vacant, alone or beside its title."""
    line = tidy(text)
    match = _VACANCY.search(line) if "ว่าง" in line else None
    if match is None:
        return None
    rest = line[: match.start()] + line[match.end() :]
    alone = key(rest) in _NAME_LABELS or is_position(rest.strip(" ()[]-–:"))
    return match.span() if alone else None


def is_position(text: str) -> bool:
    """True where ``text`` begins with the title of an office."""
    return bool(_POSITION.match(fold(text)))


def roles(position: str) -> frozenset[Role]:
    """The offices of a position; two where one person acts for another."""
    parts = (key(part) for part in _ACTING.split(fold(position)))
    found = {role for part in parts if part for role in [_role(part)]}
    return frozenset(found - {Role.OTHER}) or frozenset({Role.OTHER})


def _role(part: str) -> Role:
    return next((role for pattern, role in _PATTERNS if pattern.match(part)), Role.OTHER)


def local_office(position: str) -> bool:
    """False where the only head that ``position`` names is none of a local government."""
    heads = [part for part in map(key, _ACTING.split(fold(position))) if _role(part) in _HEADS]
    return not heads or any(_LOCAL_OFFICE.match(part) for part in heads)


def is_acting(position: str) -> bool:
    """True where the position is held for somebody else."""
    return bool(_ACTING.search(fold(position)))
