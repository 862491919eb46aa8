"""Every sentence a user reads, Thai and English, in one catalogue.

``say("some.key", name=value)`` gives both languages. A key that does not exist is a bug and raises
``KeyError``; a test walks the source and proves that every key used is here and every key here is
used.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Lang = Literal["th", "en"]


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence in both languages."""

    th: str
    en: str

    def in_(self, lang: Lang) -> str:
        """The sentence in ``lang``; the other language where this one is empty."""
        return (self.th or self.en) if lang == "th" else (self.en or self.th)


def say(key: str, **values: object) -> Text:
    """The sentence named ``key`` with ``{placeholders}`` filled; a ``Text`` fills in its language.

    Raises:
        KeyError: there is no such sentence, or a placeholder has no value.
    """
    sentence = CATALOGUE[key]
    if not values:
        return sentence
    th = {k: v.th if isinstance(v, Text) else v for k, v in values.items()}
    en = {k: v.in_("en") if isinstance(v, Text) else v for k, v in values.items()}
    return Text(sentence.th.format(**th), sentence.en.format(**en))


STATUS = {
    "status.present": Text("พบครบตามรายการตรวจ", "Found, all parts"),
    "status.partial": Text("พบแต่ยังไม่ตรงเกณฑ์", "Found, but does not meet the criteria"),
    "status.missing": Text("ไม่พบบนเว็บไซต์ ณ วันที่ตรวจ", "Not found on the website at that time"),
    "status.review": Text("โปรแกรมชี้ขาดไม่ได้ โปรดเปิดดู", "A person has to look"),
    "status.unchecked": Text("ยังไม่ได้ตรวจ", "Not checked"),
    "status.exempt": Text("หน่วยงานแจ้งว่าไม่เข้าข่าย", "The agency states that it does not apply"),
    "status.present.line": Text("ผู้ประเมินอาจวินิจฉัยต่างได้", "The assessor may still judge otherwise"),
    "status.partial.line": Text(
        "ข้อนี้ได้ 0 หรือ 100 เท่านั้น", "This item scores 0 or 100, nothing between"
    ),
    "status.missing.line": Text("มิได้หมายความว่าไม่ได้จัดทำ", "It does not mean that it was never made"),
    "status.review.line": Text(
        "มีบางอย่างอยู่ แต่ต้องใช้คนดู", "Something is there that a program may not judge"
    ),
    "status.unchecked.line": Text("ยังสรุปอะไรไม่ได้", "Nothing may be claimed"),
    "status.exempt.line": Text("ไม่นับในค่าประมาณ", "Not counted in the estimate"),
}

REASONS = {
    "reason.no_host": Text("ไม่พบชื่อเว็บไซต์นี้ในระบบ", "the host name is not known"),
    "reason.connect": Text("ต่อเข้าเครื่องแม่ข่ายไม่ได้", "no connection to the server"),
    "reason.timeout": Text("เครื่องแม่ข่ายตอบช้าเกินกำหนด", "the server took too long"),
    "reason.reset": Text("การเชื่อมต่อถูกตัดกลางคัน", "the connection was cut"),
    "reason.tls": Text(
        "ใบรับรองความปลอดภัย (HTTPS) มีปัญหา", "the certificate (HTTPS) is not in order"
    ),
    "reason.protocol": Text("คำตอบไม่เป็นไปตามมาตรฐาน HTTP", "the answer is not proper HTTP"),
    "reason.forbidden": Text("เว็บไซต์ไม่อนุญาตให้เปิด (401/403)", "the site refused access (401/403)"),
    "reason.not_found": Text("ไม่มีหน้านี้แล้ว (404/410)", "there is no such page (404/410)"),
    "reason.soft_404": Text(
        "เปิดได้ แต่เป็นหน้า “ไม่พบข้อมูล” ของเว็บไซต์", "it opens, but shows the site's own “not found” page"
    ),
    "reason.rate_limited": Text("เว็บไซต์ขอให้ช้าลง (429)", "the site asked us to slow down (429)"),
    "reason.client_error": Text("เว็บไซต์ไม่รับคำขอ (4xx)", "the site refused the request (4xx)"),
    "reason.server_error": Text("เครื่องแม่ข่ายขัดข้อง (5xx)", "the server failed (5xx)"),
    "reason.too_large": Text("ไฟล์ใหญ่เกินที่โปรแกรมอ่าน", "larger than oitcheck reads"),
    "reason.truncated": Text("ได้รับข้อมูลไม่ครบ", "only a part arrived"),
    "reason.redirects": Text("ส่งต่อวนไปมาไม่สิ้นสุด", "it redirects without end"),
    "reason.bad_redirect": Text("ส่งต่อไปยังที่อยู่ที่ใช้ไม่ได้", "it redirects to an address of no use"),
    "reason.bad_address": Text("ที่อยู่ในลิงก์ผิดรูปแบบ", "the address in the link is malformed"),
    "reason.private_address": Text(
        "ที่อยู่นี้เป็นของเครือข่ายภายใน จึงไม่เปิด", "an address of an internal network, not opened"
    ),
    "reason.robots": Text("เว็บไซต์ไม่อนุญาตโปรแกรม (robots.txt)", "robots.txt does not allow it"),
    "reason.outside_folder": Text("อยู่นอกแฟ้มที่ให้ตรวจ", "it lies outside the folder that was given"),
    "reason.unreadable": Text("เปิดได้แต่อ่านเนื้อหาไม่ได้", "it opens, but could not be read"),
    "reason.unsupported": Text("เป็นไฟล์ชนิดที่ยังอ่านไม่ได้", "a kind of file that is not read yet"),
    "reason.no_text": Text(
        "เป็นภาพสแกนหรือไม่มีข้อความให้อ่าน โปรดเปิดดู", "a scan, or without text to read: please open it"
    ),
    "reason.encrypted": Text("ไฟล์ใส่รหัสผ่าน", "the file asks for a password"),
    "reason.empty_link": Text("ลิงก์ว่าง ไม่พาไปที่ใด", "the link is empty and leads nowhere"),
}

STOPS = {
    "stop.decided": Text("ตัดสินครบทุกข้อแล้ว", "every item was decided"),
    "stop.exhausted": Text("เปิดครบทุกหน้าที่พบ", "every page that was found was opened"),
    "stop.max_pages": Text("ครบจำนวนหน้าที่กำหนด", "the limit of pages was met"),
    "stop.max_time": Text("ครบเวลาที่กำหนด", "the limit of time was met"),
    "stop.interrupted": Text("ผู้ใช้สั่งหยุด", "it was interrupted"),
    "stop.unreachable": Text("เข้าเว็บไซต์ไม่ได้", "the site could not be reached"),
}

# Sentences of the checks and of the verdicts.
VERDICTS: dict[str, Text] = {}

# Sentences of the reports and of the table on the terminal.
REPORT: dict[str, Text] = {}

# Sentences of the command line and of its errors.
COMMAND: dict[str, Text] = {}

CATALOGUE: dict[str, Text] = {**STATUS, **REASONS, **STOPS, **VERDICTS, **REPORT, **COMMAND}
