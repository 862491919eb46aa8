"""Invented agencies: names, places, numbers and persons, the same for the same seed."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Literal

Kind = Literal["อบต.", "เทศบาลตำบล"]

_FRONT = ("หนอง", "บ้าน", "โนน", "ห้วย", "ท่า", "ดอน", "คลอง", "บึง", "นา", "โคก", "วัง", "ทุ่ง")
_BACK = (
    "กระจับ", "สะเดาทอง", "ยางงาม", "ตาลคู่", "ไผ่ล้อม", "มะค่าใหญ่", "ขามเฒ่า", "ปลาขาว",
    "บัวแดง", "ทับช้าง", "สำโรงเหนือ", "แก้วฟ้า", "หว้าเอน", "เสลาโค้ง", "พะยอมหวาน", "กกคูณ",
)  # fmt: skip
_LATIN = (
    "krachap", "sadaothong", "yangngam", "tankhu", "phailom", "makhayai", "khamthao", "plakhao",
    "buadaeng", "thapchang", "samrong", "kaewfa", "wa-en", "salao", "phayom", "kokkhun",
)  # fmt: skip
_DISTRICTS = ("เมืองใหม่พัฒนา", "ศรีสำราญ", "โพธิ์เงิน", "นาคำหลวง", "ชัยพฤกษ์", "บึงพร้าว")
_PROVINCES = (
    ("นครราชสีมา", "044", "30"), ("ขอนแก่น", "043", "40"), ("เชียงราย", "053", "57"),
    ("จันทบุรี", "039", "22"), ("นครศรีธรรมราช", "075", "80"), ("พิษณุโลก", "055", "65"),
)  # fmt: skip
_FIRST = (
    "สมหวัง", "ประกอบ", "วิรัตน์", "สุนันทา", "กมลพร", "ธีรเดช", "อุทัย", "นงนุช", "ชลธิชา", "ปรีดา",
    "สายชล", "จำนงค์", "พิมพ์ใจ", "เกียรติ", "รัตนา", "บุญเลิศ", "อารีย์", "มานพ", "ละออง", "ศักดา",
)  # fmt: skip
_LAST = (
    "ใจงามยิ่ง", "ทองประภา", "แสนสุขเสมอ", "ศรีพรหมทอง", "ดีรักษา", "พูนผลไพศาล", "คำแหงหาญ",
    "วงศ์ใหญ่โต", "มีมานะ", "เพชรน้ำดี", "สายบุญมา", "กล้ารณรงค์", "จันทร์ฉายแสง", "ยอดปัญญา",
)  # fmt: skip


@dataclass(frozen=True)
class Agency:
    """A local government that does not exist. ``place`` is its name without the kind."""

    kind: Kind
    place: str
    host: str
    district: str
    province: str
    postcode: str
    area_code: str
    number: int
    names: tuple[str, ...]

    @property
    def name(self) -> str:
        """Its name, short."""
        return f"{self.kind}{self.place}"

    @property
    def long_name(self) -> str:
        """Its name, in full."""
        kind = "องค์การบริหารส่วนตำบล" if self.kind == "อบต." else self.kind
        return f"{kind}{self.place}"

    @property
    def is_municipality(self) -> bool:
        """Whether it is a เทศบาล."""
        return self.kind == "เทศบาลตำบล"

    @property
    def chief(self) -> str:
        """The title of its mayor."""
        return (
            f"นายก{self.long_name}" if not self.is_municipality else f"นายกเทศมนตรีตำบล{self.place}"
        )

    @property
    def clerk(self) -> str:
        """The title of its chief administrator."""
        return f"ปลัด{'เทศบาล' if self.is_municipality else 'องค์การบริหารส่วนตำบล'}"

    @property
    def phone(self) -> str:
        """Its telephone: area code of three digits and six more, with hyphens."""
        return f"{self.area_code}-555-{self.number:03d}"

    @property
    def fax(self) -> str:
        """Its fax, another number."""
        return f"{self.area_code}-555-{self.number + 400:03d}"

    @property
    def email(self) -> str:
        """Its address."""
        return f"saraban@{self.host.removeprefix('www.')}"

    def extension(self, nth: int) -> str:
        """The number of a room."""
        return f"{self.phone} ต่อ {101 + nth}"

    def mobile(self, nth: int) -> str:
        """A duty mobile telephone, of a range that nobody has."""
        return f"08{nth % 10}-000-{self.number:03d}{nth % 10}"


def agency(family: str, number: int) -> Agency:
    """The agency of site ``number`` of a family."""
    rng = Random(f"agency {family} {number}")
    front, back = rng.choice(_FRONT), rng.randrange(len(_BACK))
    province, area, zone = rng.choice(_PROVINCES)
    first, last = rng.sample(_FIRST, 16), [rng.choice(_LAST) for _ in range(16)]
    titles = [rng.choice(("นาย", "นาง", "นางสาว")) for _ in range(16)]
    return Agency(
        kind=rng.choice(("อบต.", "เทศบาลตำบล")),
        place=front + _BACK[back],
        host=f"www.{_LATIN[back]}{family.replace('_', '')}{number}.go.th",
        district=rng.choice(_DISTRICTS),
        province=province,
        postcode=f"{zone}{rng.randrange(10, 90)}0",
        area_code=area,
        number=rng.randrange(100, 500),
        names=tuple(f"{t}{a} {b}" for t, a, b in zip(titles, first, last, strict=True)),
    )


def thai_digits(text: str) -> str:
    """Arabic digits as Thai ones."""
    return text.translate({ord("0") + n: ord("๐") + n for n in range(10)})


def arabic_digits(text: str) -> str:
    """Thai digits as Arabic ones."""
    return text.translate({ord("๐") + n: ord("0") + n for n in range(10)})
