"""Provinces with their area codes, addresses, and the names agencies go by."""

from __future__ import annotations

import re

from oitcheck.thai.text import fold, key, tidy

# Area codes of the fixed network by province (numbering plan; Greater Bangkok shares 02).
_CODES = {
    "02": "กรุงเทพมหานคร นนทบุรี ปทุมธานี สมุทรปราการ",
    "032": "เพชรบุรี ราชบุรี ประจวบคีรีขันธ์",
    "034": "กาญจนบุรี นครปฐม สมุทรสาคร สมุทรสงคราม",
    "035": "พระนครศรีอยุธยา อ่างทอง สุพรรณบุรี",
    "036": "สระบุรี สิงห์บุรี ลพบุรี",
    "037": "ปราจีนบุรี นครนายก สระแก้ว",
    "038": "ฉะเชิงเทรา ชลบุรี ระยอง",
    "033": "ฉะเชิงเทรา ชลบุรี ระยอง",
    "039": "จันทบุรี ตราด",
    "042": "อุดรธานี หนองคาย เลย หนองบัวลำภู สกลนคร นครพนม มุกดาหาร บึงกาฬ",
    "043": "ขอนแก่น กาฬสินธุ์ ร้อยเอ็ด มหาสารคาม",
    "044": "นครราชสีมา บุรีรัมย์ สุรินทร์ ชัยภูมิ",
    "045": "อุบลราชธานี ศรีสะเกษ ยโสธร อำนาจเจริญ",
    "052": "เชียงใหม่ เชียงราย ลำพูน แม่ฮ่องสอน",
    "053": "เชียงใหม่ เชียงราย ลำพูน แม่ฮ่องสอน",
    "054": "ลำปาง พะเยา แพร่ น่าน",
    "055": "พิษณุโลก สุโขทัย ตาก อุตรดิตถ์ กำแพงเพชร",
    "056": "นครสวรรค์ พิจิตร เพชรบูรณ์ ชัยนาท อุทัยธานี",
    "073": "นราธิวาส ปัตตานี ยะลา",
    "074": "สงขลา พัทลุง สตูล",
    "075": "กระบี่ ตรัง นครศรีธรรมราช",
    "076": "ภูเก็ต พังงา",
    "077": "สุราษฎร์ธานี ระนอง ชุมพร",
}
PROVINCES = tuple(dict.fromkeys(p for names in _CODES.values() for p in names.split()))
_PROVINCE = re.compile(r"(?:จังหวัด|จ\.|\bจ )\s*(" + "|".join(PROVINCES) + r")|(กรุงเทพ(?:มหานคร|ฯ))")
_ADDRESS_PARTS = (
    re.compile(
        r"เลขที่\s*\d|\d+(?:/\d+)?\s*(?:หมู่|ม\.|ถ\.|ถนน)|หมู่\s*(?:ที่)?\s*\d|ถนน\s*\S|ม\.\s?\d|บ้าน\S"
    ),
    re.compile(r"(?:ตำบล|แขวง|ต\.)\s*[ก-ฮเแโใไ]"),
    re.compile(r"(?:อำเภอ|เขต|อ\.|กิ่งอำเภอ)\s*[ก-ฮเแโใไ]"),
    re.compile(r"(?:จังหวัด|จ\.)\s*[ก-ฮเแโใไ]|กรุงเทพ"),
    re.compile(r"(?<!\d)[1-9]\d{4}(?!\d)"),
)
_LOCAL = (
    r"องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|เทศบาล(?=[ก-ฮ])"
    r"|อบต\.?|อบจ\.?|ทต\.|ทม\.|ทน\."
)
_ORGANISATION = re.compile(
    rf"(?P<kind>{_LOCAL}|โรงพยาบาลส่งเสริมสุขภาพตำบล|รพ\.\s?สต\.|รพ\.|สภ\.|ศูนย์พัฒนาเด็กเล็ก|ศพด\.|โรงพยาบาล|โรงเรียน|วิทยาลัย\S{{0,12}}?|มหาวิทยาลัย"
    r"|สำนักงาน(?!ปลัด|เทศบาล|อบต|ใหญ่|นี้|ของ|เลขานุการ)|สถานีตำรวจ\S{0,6}?|ที่ว่าการอำเภอ|ที่ทำการปกครอง|กรม(?=[ก-ฮส])|กระทรวง"
    r"|ศูนย์ดำรงธรรม|ท้องถิ่นจังหวัด|(?:สำนักงาน|สนง\.)\s*ป\.ป\.[ชทส]\.|สนง\.(?!ปลัด|เทศบาล|อบต)|(?<!การ)ไฟฟ้าส่วน(?=ภูมิภาค)|ศาลปกครอง|ธนาคาร|การไฟฟ้า|การประปา|บริษัท|ห้างหุ้นส่วน)\s*(?P<name>[ก-๎]{2,40})"
)
_SHORT = {
    "องค์การบริหารส่วนตำบล": "อบต",
    "องค์การบริหารส่วนจังหวัด": "อบจ",
    "เทศบาลตำบล": "ทต",
    "เทศบาลเมือง": "ทม",
    "เทศบาลนคร": "ทน",
}


def province(text: str) -> str:
    """The province that an address in ``text`` names; "" where none does."""
    match = _PROVINCE.search(fold(text))
    if not match:
        return ""
    return match.group(1) or "กรุงเทพมหานคร"


def code_fits(area: str, province_name: str) -> bool:
    """False only where a fixed-line area code is known to belong to other provinces."""
    if not area or province_name not in PROVINCES:
        return True
    return province_name in _CODES.get(area, province_name).split()


def address_parts(text: str) -> int:
    """The parts of a postal address, 0 to 5: place, tambon, amphoe, province, code."""
    folded = fold(text)
    return sum(bool(part.search(folded)) for part in _ADDRESS_PARTS)


def organisations(text: str) -> list[str]:
    """The organisations named in ``text``, in order."""
    return [m.group().strip() for m in _ORGANISATION.finditer(tidy(text))]


def is_local_government(name: str) -> bool:
    """True for an อบต., เทศบาล or อบจ."""
    return bool(re.match(_LOCAL, tidy(name)))


def same_agency(one: str, other: str) -> bool:
    """True where two names mean one agency: ``อบต.ก`` is ``องค์การบริหารส่วนตำบลก``."""
    a, b = _short(one), _short(other)
    return bool(a and b) and (a.startswith(b) or b.startswith(a))


def _short(name: str) -> str:
    squeezed = key(name)
    for long, short in _SHORT.items():
        if squeezed.startswith(key(long)):
            return short + squeezed[len(key(long)) :]
    return squeezed
