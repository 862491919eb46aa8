"""Every sentence a user reads, Thai and English, in one catalogue.

``say("some.key", name=value)`` gives both languages. A key that does not exist is a bug and raises
``KeyError``; a test walks the source and proves that every key used is here and every key here is
used.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Lang = Literal["th", "en"]


class Language(StrEnum):
    """A language as the command line takes it; reports carry both."""

    TH = "th"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence in both languages."""

    th: str
    en: str

    def in_(self, lang: Lang) -> str:
        """The sentence in ``lang``; the other language where this one is empty."""
        return (self.th or self.en) if lang == "th" else (self.en or self.th)


def say(key: str, /, **values: object) -> Text:
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
    "reason.tls_too_old": Text(
        "เครื่องแม่ข่ายใช้ HTTPS รุ่นเก่า (TLS 1.1 หรือต่ำกว่า) ซึ่งเบราว์เซอร์ปัจจุบันไม่เปิด",
        "the server speaks only an old HTTPS (TLS 1.1 or older), which browsers of today do not open",
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
    "reason.robots": Text(
        "เว็บไซต์ไม่อนุญาตโปรแกรม หรือไม่ตอบเมื่อถาม (robots.txt)",
        "robots.txt does not allow it, or the site did not answer for it",
    ),
    "reason.outside_folder": Text(
        "อยู่นอกโฟลเดอร์ที่ให้ตรวจ", "it lies outside the folder that was given"
    ),
    "reason.unreadable": Text("เปิดได้แต่อ่านเนื้อหาไม่ได้", "it opens, but could not be read"),
    "reason.unsupported": Text("เป็นไฟล์ชนิดที่ยังอ่านไม่ได้", "a kind of file that is not read yet"),
    "reason.no_text": Text(
        "เป็นภาพสแกนหรือไม่มีข้อความให้อ่าน โปรดเปิดดู", "a scan, or without text to read: please open it"
    ),
    "reason.no_ocr": Text(
        "เป็นภาพสแกน และเครื่องนี้ไม่มีโปรแกรมอ่านภาพ (ติดตั้ง Tesseract พร้อมภาษาไทย เช่น apt install tesseract-ocr-tha แล้วตรวจใหม่) โปรดเปิดดู",
        "a scan, and this machine has no OCR (install Tesseract with Thai, such as apt install tesseract-ocr-tha, and scan again): please open it",
    ),
    "reason.ocr_limit": Text(
        "เป็นภาพสแกน และอ่านภาพครบจำนวนหรือเวลาที่กำหนดแล้ว โปรดเปิดดู",
        "a scan, and the limit of pages or time for OCR was met: please open it",
    ),
    "reason.ocr_poor": Text(
        "เป็นภาพสแกนที่โปรแกรมอ่านไม่ชัด โปรดเปิดดู", "a scan that OCR could not read well: please open it"
    ),
    "reason.no_browser": Text(
        "หน้านี้สร้างด้วยสคริปต์ ต้องเปิดด้วยเบราว์เซอร์ แต่ครั้งนี้ไม่ได้เปิด"
        " (ติดตั้งเบราว์เซอร์ด้วยคำสั่ง playwright install chromium)",
        "scripts make this page, and no browser opened it"
        " (install one with: playwright install chromium)",
    ),
    "reason.render_limit": Text(
        "หน้านี้สร้างด้วยสคริปต์ และเกินจำนวนหรือเวลาที่โปรแกรมเปิดด้วยเบราว์เซอร์",
        "scripts make this page, and it is beyond what is opened in the browser",
    ),
    "reason.render_failed": Text(
        "หน้านี้สร้างด้วยสคริปต์ และเปิดด้วยเบราว์เซอร์ไม่สำเร็จ",
        "scripts make this page, and the browser could not show it",
    ),
    "reason.scripts_elsewhere": Text(
        "หน้านี้อยู่บนเว็บไซต์อื่นและสร้างด้วยสคริปต์ โปรแกรมไม่เปิดด้วยเบราว์เซอร์",
        "scripts make this page of another website; it is not opened in the browser",
    ),
    "reason.endless": Text(
        "หน้านี้โหลดข้อมูลเพิ่มไปเรื่อย ๆ โปรแกรมอ่านเฉพาะส่วนแรก",
        "this page goes on loading; its beginning was read",
    ),
    "reason.encrypted": Text("ไฟล์ใส่รหัสผ่าน", "the file asks for a password"),
    "reason.empty": Text("ไฟล์ว่าง ไม่มีข้อมูล", "the file is empty"),
    "reason.not_a_file": Text(
        "ลิงก์นี้ควรเป็นไฟล์เอกสาร แต่ได้หน้าเว็บแทน โปรดเปิดดู",
        "the link promises a file, but a web page came: please open it",
    ),
    "reason.login": Text(
        "ต้องเข้าสู่ระบบก่อนจึงจะเปิดได้ ผู้ตรวจจะเปิดไม่ได้เช่นกัน",
        "it asks to sign in first; an assessor could not open it either",
    ),
    "reason.maintenance": Text(
        "เว็บไซต์แจ้งว่าปิดปรับปรุงชั่วคราว", "it shows a notice that the site is down for maintenance"
    ),
    "reason.parked": Text(
        "เป็นหน้าของผู้ให้บริการโดเมนหรือเครื่องแม่ข่าย ไม่ใช่ของหน่วยงาน (โดเมนหมดอายุ ถูกระงับ หรือยังไม่ได้ติดตั้ง)",
        "a page of the host or registrar, not of the agency (expired, suspended, or not set up)",
    ),
    "reason.challenge": Text(
        "ระบบป้องกันของเว็บไซต์ (WAF/CAPTCHA) ขวางไว้ โปรแกรมจึงไม่เห็นเนื้อหา โปรดเปิดดู",
        "a firewall or CAPTCHA stands in the way, so the content was not seen: please open it",
    ),
    "reason.hacked": Text(
        "หน้านี้ถูกบุกรุก เนื้อหาเป็นโฆษณาการพนันหรือข้อความของผู้บุกรุก ไม่ใช่ของหน่วยงาน",
        "the page was taken over: it shows gambling spam or an intruder's words, not the agency's",
    ),
    "reason.viewer": Text(
        "เผยแพร่ผ่านบริการภายนอกซึ่งโปรแกรมอ่านเนื้อหาไม่ได้ โปรดเปิดดู",
        "shown by a service elsewhere whose content a program cannot read: please open it",
    ),
    "reason.no_office": Text(
        "เป็นไฟล์ Office รุ่นเก่า และเครื่องนี้ไม่มี LibreOffice ไว้อ่าน (ติดตั้งแล้วตรวจใหม่) โปรดเปิดดู",
        "an old Office file, and this machine has no LibreOffice to read it (install it and scan again): please open it",
    ),
    "reason.app_link": Text(
        "เป็นลิงก์ไปยังอีเมล โทรศัพท์ หรือแอป โปรดเปิดดู",
        "a link to e-mail, telephone or an app: please open it",
    ),
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
VERDICTS = {
    "document.genre": Text(
        "ไฟล์นี้เป็น{kind} ซึ่งกล่าวถึงเรื่องนี้ ยังไม่พบตัวเอกสาร โปรดเปิดดู",
        "the file is {kind} that speaks of it; the thing itself was not seen: please open it",
    ),
    "document.empty": Text(
        "มีแต่ชื่อเรื่อง ยังไม่มีเนื้อหา", "it bears the name, and there is nothing below it"
    ),
    "document.unspoken": Text(
        "ไฟล์นี้เป็นเรื่องอื่น ไม่กล่าวถึงเรื่องนี้เลย", "the file is about something else and never speaks of it"
    ),
    "document.leads_on": Text("หน้านี้มีแต่ลิงก์ไปยังไฟล์", "this page only leads on to a file"),
    "document.blank": Text("เป็นแบบฟอร์มเปล่า ยังไม่ได้กรอก", "it is a form that nobody filled in"),
    "document.rubric": Text(
        "มีแต่ข้อความของเกณฑ์ว่าต้องแสดงอะไร ไม่มีเนื้อหา",
        "it only repeats what the item must show, and shows nothing",
    ),
    "document.perhaps_another": Text(
        "หน้าปกเป็นของ{agency} โปรดเปิดดู", "its title page names {agency}: please open it"
    ),
    "document.of_another": Text(
        "เป็นของ{agency} ไม่ใช่ของหน่วยงานนี้", "it is of {agency}, not of this agency"
    ),
    "genre.letter": Text("หนังสือหรือบันทึกข้อความ", "a letter or memo"),
    "genre.notice": Text("ประกาศใช้", "a notice that puts it in force"),
    "genre.contents": Text("สารบัญ", "a table of contents"),
    "genre.order": Text("คำสั่งแต่งตั้ง", "an order"),
    "genre.rubric": Text("เกณฑ์ของการประเมิน", "the assessment's own criteria"),
    "genre.minutes": Text("รายงานการประชุม", "minutes of a meeting"),
    "columns.lacking": Text("ไม่พบช่อง {columns}", "there is no column {columns}"),
    "form.altered": Text(
        "ช่องของแบบฟอร์มไม่ครบหรือถูกแก้ไข: {columns}",
        "columns of the form are missing or altered: {columns}",
    ),
    "form.no_entry": Text("มีแต่หัวตาราง ยังไม่มีรายการ", "only the captions, without any entry"),
    "form.empty": Text(
        "เว้นว่าง {count} ช่อง: {cells} (เลขแถว)", "{count} cells left empty: {cells} (row)"
    ),
    "form.filled": Text(
        "ช่องครบตามแบบ กรอกครบ {rows} รายการ", "all columns of the form, {rows} entries filled in"
    ),
    "flaw.certificate_chain": Text(
        "ใบรับรองความปลอดภัยส่งมาไม่ครบสาย (ขาดใบรับรองชั้นกลาง)",
        "the certificate chain is incomplete (an intermediate certificate is missing)",
    ),
    "flaw.certificate_authority": Text(
        "ผู้ออกใบรับรองความปลอดภัยไม่เป็นที่รู้จัก", "the certificate is of an unknown authority"
    ),
    "flaw.certificate_self_signed": Text(
        "ใบรับรองความปลอดภัยออกเอง", "the certificate is self-signed"
    ),
    "flaw.certificate_expired": Text("ใบรับรองความปลอดภัยหมดอายุ", "the certificate has expired"),
    "flaw.certificate_not_yet_valid": Text(
        "ใบรับรองความปลอดภัยยังไม่เริ่มมีผล", "the certificate is not valid yet"
    ),
    "flaw.certificate_host": Text(
        "ใบรับรองความปลอดภัยเป็นของเว็บไซต์อื่น", "the certificate is for another host"
    ),
    "flaw.certificate": Text("ใบรับรองความปลอดภัยพิสูจน์ไม่ได้", "the certificate could not be proven"),
    "remark.certificate": Text(
        "{host}: {flaw} ผู้เข้าชมจะเห็นคำเตือนว่าไม่ปลอดภัย และบางเครื่องจะเปิดไม่ได้ โปรแกรมอ่านต่อเฉพาะโฮสต์นี้โดยไม่ได้พิสูจน์ตัวตน และไม่ส่งข้อมูลใด ๆ โปรดแจ้งผู้ดูแลเว็บไซต์ให้แก้ใบรับรอง",
        "{host}: {flaw}: visitors see a warning, and some cannot open the site. Reading went on for this host only, without proof of who answered, and nothing was sent there. Ask whoever runs the site to mend the certificate",
    ),
    "remark.tls_too_old": Text(
        "{host}: เครื่องแม่ข่ายใช้ HTTPS รุ่นเก่า (TLS 1.1 หรือต่ำกว่า) เบราว์เซอร์ปัจจุบันเปิดไม่ได้ โปรดแจ้งผู้ดูแลให้เปิดใช้ TLS 1.2 ขึ้นไป",
        "{host}: the server speaks only TLS 1.1 or older, and browsers of today do not open it. Ask whoever runs it to switch on TLS 1.2 or newer",
    ),
    "remark.hacked": Text(
        "หน้านี้ถูกบุกรุก ({words}) ไม่นับเป็นหลักฐานของข้อใด โปรดแจ้งผู้ดูแลเว็บไซต์โดยด่วน",
        "this page was taken over ({words}); it is evidence of nothing. Tell whoever runs the site at once",
    ),
    "remark.planted_links": Text(
        "มีลิงก์ที่ผู้บุกรุกแอบวางไว้ในหน้านี้ ({words}) ผู้เข้าชมอาจมองไม่เห็น แต่เครื่องมือค้นหาเห็น โปรดแจ้งผู้ดูแลเว็บไซต์โดยด่วน",
        "intruders planted links on this page ({words}); visitors may not see them, search engines do. Tell whoever runs the site at once",
    ),
    "remark.mojibake": Text(
        "ข้อความภาษาไทยในหน้านี้เพี้ยน ผู้เข้าชมอ่านไม่ออก (บันทึกผิดรหัสอักขระ: {how}) โปรแกรมแก้กลับก่อนอ่าน",
        "the Thai on this page is broken for its visitors (saved in a wrong encoding: {how}); it was mended for reading",
    ),
    "remark.encoding": Text(
        "ผู้เข้าชมเห็นตัวอักษรอ่านไม่ออก เพราะหน้านี้ประกาศรหัสอักขระไม่ตรงกับที่ใช้จริง",
        "visitors see unreadable letters: the page declares an encoding that it does not use",
    ),
    "remark.text_layer": Text(
        "ข้อความในไฟล์นี้ค้นหาและคัดลอกไม่ได้ (แบบอักษรของระบบ e-LAAS) โปรแกรมถอดรหัสก่อนอ่าน",
        "the text of this file cannot be searched or copied (fonts of e-LAAS); it was decoded for reading",
    ),
    "year.masked": Text(
        "อ่านเลขปีบนหน้าปกจากภาพไม่ได้ (ต้องการปี {wanted}) โปรดเปิดดู",
        "the year on the title page could not be read from the picture ({wanted} is wanted): please open it",
    ),
    "read.unsure": Text(
        "อ่านจากภาพด้วย OCR ไม่ชัด (มั่นใจ {sure}%) โปรดเปิดดู",
        "OCR was not sure of what it read ({sure}%): please open it",
    ),
    "read.by_ocr": Text(
        "อ่านจากภาพด้วย OCR ซึ่งอาจอ่านไม่ครบ โปรดเปิดดู",
        "read from a picture by OCR, which may miss something: please open it",
    ),
    "read.not_rendered": Text("ไม่เห็นในส่วนที่อ่านได้ แต่{why}", "not seen in what was read, but {why}"),
    "read.partly": Text(
        "อ่านได้ {read} จาก {pages} หน้า ที่เหลือเป็นภาพหรือเกินจำนวนที่อ่าน โปรดเปิดดู",
        "{read} of {pages} pages could be read; the rest are pictures or too many: please open it",
    ),
    "phone.not_a_page": Text("เป็นไฟล์เอกสาร ไม่ใช่หน้าเว็บ", "a file, not a page"),
    "phone.none": Text("ไม่พบหมายเลขในหน้านี้", "no number on this page"),
    "phone.foreign": Text(
        "หมายเลขนี้เป็นของ{other} ไม่ใช่ของหน่วยงาน", "this number is that of {other}, not of the agency"
    ),
    "phone.extension": Text(
        "เป็นหมายเลขต่อ {number} ของหมายเลขกลาง", "an extension ({number}) of the main number"
    ),
    "phone.only_extension": Text(
        "มีแต่หมายเลขต่อ ไม่มีหมายเลขกลาง", "an extension only, without the main number"
    ),
    "phone.other_province": Text(
        "รหัสพื้นที่ {area} ไม่ตรงกับจังหวัด{province} โปรดตรวจสอบ",
        "area code {area} is not one of {province}: please check",
    ),
    "phone.empty": Text("มีหัวข้อแต่ไม่มีหมายเลขที่ครบถ้วน", "the label is there, a complete number is not"),
    "address.none": Text("ไม่พบที่อยู่ของหน่วยงานในหน้านี้", "no address of the agency on this page"),
    "email.none": Text("ไม่พบอีเมลในหน้านี้", "no e-mail address on this page"),
    "map.none": Text("ไม่พบแผนที่ตั้งในหน้านี้", "no map on this page"),
    "people.none": Text("ไม่พบผู้ดำรงตำแหน่งนี้ในหน้านี้", "nobody with this office is listed on this page"),
    "people.none_listed": Text(
        "ไม่พบผู้ดำรงตำแหน่งนี้ หากว่างให้ระบุว่า “ว่าง”",
        "nobody with this office is listed; a vacant post should say so",
    ),
    "people.vacant": Text("ตำแหน่งว่าง", "the post is vacant"),
    "people.nobody_acts": Text(
        "ตำแหน่งว่าง และไม่แสดงผู้รักษาราชการแทน โปรดตรวจสอบ",
        "the post is vacant and nobody is named who acts: please look",
    ),
    "people.whose": Text(
        "ตำแหน่งระบุชื่อ “{other}” โปรดตรวจสอบว่าเป็นผู้บริหารของหน่วยงาน",
        "the position names “{other}”: please check that these are the agency's own executives",
    ),
    "whose.anothers": Text(
        "หน้านี้ขึ้นต้นด้วยชื่อ{other} ไม่ใช่ของหน่วยงาน",
        "this page begins with the name of {other}, not of the agency",
    ),
    "people.no_phone": Text(
        "มีชื่อและตำแหน่ง แต่ไม่มีหมายเลขโทรศัพท์ {count} จาก {total} คน",
        "name and position, but no telephone for {count} of {total}",
    ),
    "people.unbound": Text(
        "มีชื่อ ตำแหน่ง หรือหมายเลขโทรศัพท์ในข้อความ แต่โปรแกรมจับคู่กันไม่ได้ว่าเป็นของผู้ใด",
        "names, positions or telephones stand there, but which belong together is not certain",
    ),
    "people.unbound_phone": Text(
        "มีชื่อและตำแหน่ง แต่ไม่แน่ใจว่าหมายเลขโทรศัพท์ใดเป็นของผู้ใด {count} จาก {total} คน",
        "name and position, but which telephone belongs to whom is not certain for {count} of {total}",
    ),
    "people.others": Text(
        "ผู้อื่นในหน้านี้อีก {count} คนไม่มีหมายเลขโทรศัพท์ (ไม่มีผลต่อรายการนี้)",
        "{count} others on this page have no telephone (it does not matter for this part)",
    ),
    "people.image": Text(
        "ข้อมูลอาจอยู่ในรูปภาพ โปรแกรมอ่านไม่ได้", "it may stand inside a picture that cannot be read"
    ),
    "photos.nobody": Text(
        "ยังไม่พบผู้บริหารที่มีหมายเลขโทรศัพท์ให้ตรวจรูป",
        "nobody with a telephone whose picture could be checked",
    ),
    "photos.none": Text(
        "ไม่พบรูปถ่ายของ {count} คน โปรดเปิดดู", "no photograph seen for {count}: please look"
    ),
    "document.another": Text(
        "เป็น “{words}” ซึ่งเป็นคนละเรื่องกัน", "this is “{words}”, another document"
    ),
    "document.unclear": Text(
        "บางหน่วยงานใช้เอกสารนี้แทนกันได้ ต้องให้คนวินิจฉัย",
        "some agencies file this in its place; a person has to decide",
    ),
    "document.inside": Text(
        "ชื่อเรื่องไม่ได้อยู่หน้าแรก แต่พบข้อความในเล่ม", "the title does not say it, the text inside does"
    ),
    "document.only_named": Text(
        "มีแต่ชื่อ ไม่มีเนื้อหา", "only its name stands there, nothing of the thing itself"
    ),
    "document.unnamed": Text(
        "อ่านไฟล์ได้ แต่ชื่อเรื่องไม่ตรงกับที่ประกาศไว้", "the file opens, but is not called what the link says"
    ),
    "document.no_file": Text(
        "หน้านี้เป็นรายการ ไม่ใช่ตัวเอกสาร", "this page is a list, not the document itself"
    ),
    "year.none": Text(
        "ไม่พบว่าเป็นของปีใด (ต้องการปี {wanted})", "no year is given ({wanted} is wanted)"
    ),
    "year.other": Text(
        "เป็นของปี {found} แต่ต้องการปี {wanted} ({why})",
        "it is of {found}, {wanted} is wanted ({why})",
    ),
    "year.counts": Text("ยึดตาม{by}", "{by} counts"),
    "year.against": Text(
        "{by}ว่า {found} แต่{other}ว่า {against}: ยึดตาม{by}",
        "{by} says {found}, {other} {against}: {by} counts",
    ),
    "year.disagree": Text(
        "{by}ว่า {found} แต่{other}ว่า {against} โปรดเปิดดู",
        "{by} says {found}, {other} {against}: please look",
    ),
    "year.only": Text("มีเพียง{by}ที่บอกปี {found} โปรดเปิดดู", "only {by} says {found}: please look"),
    "year.calendar": Text("ระบุเป็นปีปฏิทิน {found}", "it says calendar year {found}"),
    "year.span": Text(
        "เป็นของปี {first}–{last} ทั้งช่วง ไม่ระบุปี {wanted} โปรดเปิดดู",
        "it is of {first}–{last} as a whole, {wanted} is not singled out: please look",
    ),
    "year.by.title": Text("หน้าปก", "the title page"),
    "year.by.opening": Text("บรรทัดแรกของเนื้อหา", "the first lines of the content"),
    "year.by.heading": Text("หัวเรื่องในหน้า", "the heading"),
    "year.by.name": Text("ชื่อหน้าเว็บ", "the page's title"),
    "year.by.link": Text("ลิงก์", "the link"),
    "year.by.file": Text("ชื่อไฟล์", "the file name"),
    "year.by.meta": Text("คุณสมบัติของไฟล์", "the file's properties"),
    "year.by.body": Text("เนื้อหา", "the text inside"),
    "year.half": Text(
        "เป็นรายงานไม่เต็มปี ต้องการทั้งปี {wanted}",
        "a report on a part of the year; all of {wanted} is wanted",
    ),
    "year.outside": Text(
        "ชื่อเรื่องว่าปี {wanted} แต่ช่วงเวลาที่รายงานอยู่ในปี {found} โปรดเปิดดู",
        "its title says {wanted}, but the period it reports on lies in {found}: please look",
    ),
    "year.about": Text(
        "ชื่อเรื่องกล่าวถึงผลของปี {found} แต่ไม่บอกว่าเป็นเอกสารของปี {wanted} หรือไม่",
        "its title speaks of {found}; whether it is of {wanted} is not said",
    ),
    "year.range": Text(
        "เป็นของปี {first}–{last} ซึ่งไม่ครอบคลุมปี {wanted}",
        "it is of {first}–{last}, which does not cover {wanted}",
    ),
    "year.no_range": Text(
        "ไม่พบช่วงปีที่ใช้บังคับ (ต้องครอบคลุมปี {wanted})",
        "no span of years is given (it has to cover {wanted})",
    ),
    "half.none": Text(
        "ไม่พบว่าครอบคลุมช่วงใด (ต้องการ 6 เดือนแรกของปี {wanted})",
        "no period is given (the first six months of {wanted} are wanted)",
    ),
    "half.months": Text("{count} เดือน", "{count} months"),
    "half.lacks": Text(
        "ยังไม่ครอบคลุม 6 เดือนแรกของปี {wanted} ขาด {lacking}",
        "it does not cover the first six months of {wanted}: {lacking} lacking",
    ),
    "half.pages": Text(
        "หัวเรื่องที่อ่านพบยังขาด {lacking} ของ 6 เดือนแรกของปี {wanted} แต่บางหน้าไม่บอกว่าเป็นของเดือนใด โปรดเปิดดู",
        "the headings lack {lacking} of the first six months of {wanted}, but some pages name no month:"
        " please look",
    ),
    "half.outside": Text(
        "บอกว่าเป็นของปี {wanted} แต่ช่วงเวลาที่ระบุอยู่ในปี {found} โปรดเปิดดู",
        "it says it is of {wanted}, but the period it names lies in {found}: please look",
    ),
    "year.several": Text(
        "กล่าวถึงทั้งปี {found} และ {wanted} โปรดเปิดดู",
        "it speaks of both {found} and {wanted}: please look",
    ),
    "amounts.few": Text("พบจำนวนเงินเพียง {count} แห่ง", "only {count} amounts of money"),
    "mentions.crowded": Text(
        "กล่าวถึงทั้งหมดรวมในบรรทัดเดียว โปรดเปิดดู", "it names them all in one line: please look"
    ),
    "amounts.none": Text("ไม่พบจำนวนเงิน", "no amounts of money"),
    "figures.few": Text("พบตัวเลขเพียง {count} แห่ง", "only {count} figures"),
    "figures.none": Text("ไม่พบตัวเลข", "no figures"),
    "mentions.never": Text(
        "มีคำว่า “{words}” ซึ่งมีเฉพาะในเรื่องอื่น", "it says “{words}”, which stands only in another thing"
    ),
    "mentions.none": Text("ไม่พบเนื้อหา เช่น {words}", "it does not speak of, for example, {words}"),
    "service.none": Text(
        "ไม่พบแบบฟอร์มออนไลน์หรือรายการคำขอที่เปิดได้", "no on-line form and no list of requests that open"
    ),
    "service.unopened": Text(
        "มีรายการคำขอ แต่ยังไม่ได้เปิดลิงก์", "requests are listed, their links were not opened"
    ),
    "service.outside": Text(
        "อยู่บนระบบภายนอกที่โปรแกรมเปิดไม่ได้ โปรดเปิดดู",
        "it stands elsewhere and could not be opened: please look",
    ),
    "service.formless": Text(
        "ลิงก์ของรายการคำขอเปิดได้ แต่ไม่เห็นแบบฟอร์มในหน้านั้น โปรดเปิดดู",
        "the links of the listed requests open, and no form was seen there: please look",
    ),
    "service.message": Text(
        "มีแบบฟอร์ม แต่ไม่บอกว่าขอรับบริการใด โปรดเปิดดู",
        "there is a form, and it does not say what can be asked for: please look",
    ),
    "service.dead_links": Text(
        "ลิงก์ของรายการคำขอเปิดไม่ได้", "the links of the listed requests do not open"
    ),
    "service.closed": Text("แจ้งว่าอยู่ระหว่างดำเนินการ", "it says that it is still being made"),
    "service.buttons": Text(
        "มีหัวข้อบริการออนไลน์ แต่ปุ่มเป็นรูปภาพที่โปรแกรมอ่านไม่ได้ โปรดเปิดดู",
        "it is called an on-line service, but its buttons are pictures: please look",
    ),
    "service.login": Text("ต้องเข้าสู่ระบบก่อน โปรดเปิดดู", "it asks for a login first: please look"),
    "service.staff": Text("เป็นระบบสำหรับเจ้าหน้าที่", "systems for staff"),
    "service.paper": Text(
        "มีเพียงแบบฟอร์มหรือคู่มือให้ดาวน์โหลด", "only paper forms or manuals to download"
    ),
    "about.another": Text(
        "เนื้อหาเป็นเรื่องอื่น ไม่ตรงกับชื่อ", "what stands there is about something else than its name says"
    ),
    "channel.none": Text("เป็นไฟล์เอกสาร ไม่ใช่ช่องทาง", "a file, not a channel"),
    "channel.another": Text("เป็น “{words}” ไม่ใช่ช่องทางแจ้ง", "this is “{words}”, not a channel"),
    "channel.shared": Text(
        "ใช้ร่วมกับเรื่องร้องเรียนทั่วไป ต้องให้คนวินิจฉัยว่าแยกช่องทางแล้วหรือไม่",
        "shared with general complaints; a person has to decide whether it is separate",
    ),
    "channel.one_choice": Text(
        "การทุจริตเป็นเพียงตัวเลือกหนึ่งในแบบฟอร์มทั่วไป", "corruption is one choice in a general form"
    ),
    "channel.unnamed_form": Text(
        "ลิงก์บอกว่าแจ้งทุจริต แต่แบบฟอร์มไม่ได้ระบุ โปรดเปิดดู",
        "the link names corruption, the form does not: please look",
    ),
    "channel.general": Text("เป็นแบบฟอร์มร้องเรียนร้องทุกข์ทั่วไป", "a form for general complaints"),
    "channel.not_online": Text(
        "มีแต่โทรศัพท์หรือไปรษณีย์ ไม่มีช่องทางออนไลน์", "telephone or post only, nothing on-line"
    ),
    "channel.central": Text(
        "เป็นสายด่วนของหน่วยงานกลาง ไม่ใช่ของหน่วยงาน",
        "the hotline of a central office, not the agency's own",
    ),
    "channel.no_form": Text(
        "ไม่มีแบบฟอร์ม อีเมล หรือ LINE ให้แจ้ง", "no form, e-mail or LINE to report by"
    ),
    "channel.everywhere": Text(
        "อีเมลหรือ LINE ที่มีอยู่ทุกหน้าของเว็บไซต์ โปรดเปิดดูว่าใช้แจ้งเรื่องทุจริตหรือไม่",
        "an e-mail or LINE that stands on every page: please look whether it is meant for this",
    ),
    "channel.social": Text(
        "บอกให้แจ้งทาง LINE หรือสื่อสังคมออนไลน์ แต่อ่านบัญชีไม่ได้ โปรดเปิดดู",
        "it names LINE or a social network, the account cannot be read: please look",
    ),
    "two_way.file": Text("เป็นไฟล์เอกสาร ไม่ใช่ช่องทางสื่อสาร", "a file, not a place to write to"),
    "two_way.unanswered": Text(
        "มีคำถามแต่ไม่มีคำตอบของหน่วยงาน", "questions stand there, but no answer of the agency"
    ),
    "two_way.no_answer_seen": Text(
        "ถามได้ แต่ไม่เห็นคำตอบของหน่วยงานในหน้านี้ โปรดลองดูว่าตอบจริงหรือไม่",
        "one can ask, but no answer of the agency is seen here: please look whether it answers",
    ),
    "two_way.none": Text(
        "ไม่พบแบบฟอร์ม กระดานสนทนา หรือช่องทางแชทในหน้านี้",
        "no form to write in, no board, no chat on this page",
    ),
    "two_way.one_way": Text(
        "มีหัวข้อ แต่ไม่มีที่ให้ส่งคำถามหรือความเห็น จึงเป็นการสื่อสารทางเดียว",
        "it is headed so, but nothing can be sent: one-way",
    ),
    "two_way.faq": Text(
        "เป็นคำถามที่ตอบไว้ล่วงหน้า (FAQ) ผู้อ่านถามเพิ่มไม่ได้", "questions answered in advance; nobody can ask"
    ),
    "two_way.closed": Text(
        "แจ้งว่าปิดหรือยังไม่เปิดให้บริการ", "it says that it is closed, or not open yet"
    ),
    "two_way.complaint": Text(
        "เป็นแบบฟอร์มร้องเรียนร้องทุกข์ ไม่ใช่ช่องทางนี้", "a form for complaints, not this"
    ),
    "two_way.another": Text("เป็น “{words}” ไม่ใช่ช่องทางนี้", "this is “{words}”, not such a place"),
    "two_way.shared": Text(
        "ใช้ร่วมกับเรื่องร้องเรียน ต้องให้คนวินิจฉัย", "shared with complaints; a person has to decide"
    ),
    "two_way.comments": Text(
        "มีเพียงช่องแสดงความเห็นท้ายบทความ โปรดเปิดดูว่าหน่วยงานตอบหรือไม่",
        "only a box for comments below an article: please look whether the agency answers there",
    ),
    "two_way.unnamed": Text(
        "มีแบบฟอร์มส่งข้อความ แต่ไม่ได้ระบุว่าใช้ในเรื่องนี้ โปรดเปิดดู",
        "a message can be sent, but nothing says that it is for this: please look",
    ),
    "two_way.written": Text(
        "มีชื่อบัญชี LINE แต่ไม่มีลิงก์ให้กดถาม โปรดตรวจสอบ",
        "a LINE account is written out, without a link to ask by: please check",
    ),
    "two_way.unopened": Text(
        "มีลิงก์ให้ตั้งคำถาม แต่ยังไม่ได้เปิด", "there is a link to ask by, which was not opened"
    ),
    "two_way.script": Text(
        "มีกระดานหรือปุ่มตั้งคำถาม แต่โปรแกรมกดเองไม่ได้ โปรดเปิดดู",
        "there is a board or a button to ask by, which a program cannot press: please look",
    ),
    "two_way.others": Text(
        "เป็นของ{other} ไม่ใช่ของหน่วยงาน", "it belongs to {other}, not to the agency"
    ),
    "account.none": Text(
        "ไม่พบลิงก์ไปยังบัญชีสื่อสังคมออนไลน์ของหน่วยงาน",
        "no link to an account of the agency on a social network",
    ),
    "account.others": Text(
        "ลิงก์ที่พบเป็นบัญชีของผู้อื่น ไม่ใช่ของหน่วยงาน", "the accounts that are linked belong to others"
    ),
    "account.bare": Text(
        "ลิงก์ไปยังหน้าแรกของเครือข่ายสังคมออนไลน์ ไม่ใช่บัญชีของหน่วยงาน",
        "the link leads to the social network itself, not to an account of the agency",
    ),
    "account.whose": Text(
        "มีลิงก์ไปยังบัญชีภายนอก แต่บอกไม่ได้ว่าเป็นของหน่วยงาน โปรดเปิดดู",
        "accounts elsewhere are linked; whether they are the agency's cannot be told: please look",
    ),
    "verdict.present": Text("พบครบทุกรายการ", "every part was found"),
    "verdict.not_due": Text("ยังไม่ถึงกำหนด ({day})", "not yet due ({day})"),
    "verdict.unreachable": Text("เข้าเว็บไซต์ไม่ได้: {why}", "the site could not be opened: {why}"),
    "verdict.partial": Text("ยังขาด: {what}", "still wanting: {what}"),
    "verdict.dead_link": Text("มีลิงก์ “{words}” แต่{why}", "there is a link “{words}”, but {why}"),
    "verdict.review": Text("โปรดเปิดดู: {what}", "please look: {what}"),
    "verdict.unsure": Text(
        "“{words}” อ่านแล้วยังชี้ขาดไม่ได้: {why}", "“{words}” was read, but not surely enough: {why}"
    ),
    "verdict.unread": Text("“{words}” เปิดอ่านไม่ได้: {why}", "“{words}” could not be read: {why}"),
    "verdict.not_opened": Text("“{words}” ยังไม่ได้เปิดอ่าน", "“{words}” was not opened"),
    "verdict.unchecked": Text(
        "ตรวจไม่จบ: {why} ยังไม่ได้อ่าน {count} แห่งที่เกี่ยวข้อง เช่น {example}",
        "not finished: {why}; {count} addresses that matter were not read, such as {example}",
    ),
    "verdict.front_unread": Text(
        "หน้าแรกเปิดได้ แต่โปรแกรมอ่านเนื้อหาไม่ได้: {why}", "the front page opens, but: {why}"
    ),
    "verdict.no_way_on": Text(
        "หน้าแรกไม่มีลิงก์ที่โปรแกรมตามต่อได้ (เมนูอาจสร้างด้วยสคริปต์) จึงยังไม่เห็นหน้าอื่นของเว็บไซต์",
        "the front page has no link that can be followed (scripts may make its menu): nothing else "
        "of the site was seen",
    ),
    "verdict.oit_page": Text(
        "เป็นหน้ารวมรายการ OIT ไม่ใช่ตัวข้อมูล", "the page that lists the OIT items, not the thing itself"
    ),
    "near.unread": Text("“{words}”: {why}", "“{words}”: {why}"),
    "near.oit_empty": Text(
        "หน้า OIT ของหน่วยงานมี “{words}” แต่ลิงก์ว่าง",
        "the agency's OIT page lists “{words}”, its link is empty",
    ),
    "near.oit_front": Text(
        "หน้า OIT ของหน่วยงานมี “{words}” แต่ลิงก์พาไปหน้าแรก",
        "the agency's OIT page lists “{words}”, its link leads to the front page",
    ),
    "near.oit_dead": Text(
        "หน้า OIT ของหน่วยงานมี “{words}” แต่เปิดไม่ได้",
        "the agency's OIT page lists “{words}”, its link does not open",
    ),
    "verdict.exempt": Text(
        "หน่วยงานแจ้งว่าไม่เข้าข่าย: {why}", "the agency states that it does not apply: {why}"
    ),
    "advice.seen": Text("พบบนเว็บไซต์", "seen on the site"),
    "links.has": Text("มี", "yes"),
    "links.has_not": Text("ไม่มี", "no"),
    "links.said_no": Text("หน่วยงานตอบว่า “ไม่มี”", "the agency answered “no”"),
    "links.said_no_because": Text(
        "หน่วยงานตอบว่า “ไม่มี” โดยชี้แจงว่า {why}", "the agency answered “no”, explaining: {why}"
    ),
    "links.no_address": Text(
        "หน่วยงานตอบว่า “มี” แต่ไม่ได้ให้ที่อยู่", "the agency answered “yes” and gave no address"
    ),
    "links.another": Text(
        "ลิงก์ที่ส่งเปิดได้ แต่ไม่ใช่เรื่องนี้", "the submitted link opens, but shows something else"
    ),
    "links.elsewhere": Text(
        "ไม่ได้ส่งลิงก์นี้ แต่ข้อมูลอยู่ที่นี่", "this link was not submitted, but the thing is here"
    ),
    "links.but_there": Text(
        "{what} — แต่ข้อมูลมีอยู่ที่ {url} ซึ่งไม่ได้ส่งไว้",
        "{what} — but the thing is there, at {url}, which was not submitted",
    ),
    "verdict.unconfirmed": Text(
        "{what} — แต่เกณฑ์ข้อนี้ยังไม่ยืนยันจากคู่มือปีนี้ โปรดตรวจสอบกับคู่มือ",
        "{what} — but this rule is not confirmed by the year's guide: please compare with the guide",
    ),
    "verdict.missing": Text(
        "อ่านหน้าและเอกสารแล้ว {pages} แห่ง ไม่พบสิ่งที่ตรงกับข้อนี้",
        "{pages} pages and files were read, nothing fits this item",
    ),
    "verdict.off_site": Text(
        "อยู่บนเว็บไซต์อื่น โปรดยืนยันว่าเป็นของหน่วยงาน",
        "it stands on another site: please confirm it is the agency's",
    ),
    "verdict.bug": Text(
        "โปรแกรมขัดข้องขณะตรวจข้อนี้ โปรดเปิดดูเอง", "oitcheck failed on this one: please look yourself"
    ),
    "verdict.not_read": Text("ยังไม่ได้อ่าน", "not read"),
    "verdict.nothing": Text("", ""),
    "near.neighbour": Text("พบ “{words}”: {why}", "found “{words}”: {why}"),
}

# Sentences of the reports and of the table on the terminal.
REPORT: dict[str, Text] = {
    "report.title": Text("ผลตรวจการเปิดเผยข้อมูลบนเว็บไซต์", "Website disclosure check"),
    "report.disclaimer": Text(
        "ผลตรวจเบื้องต้นโดยโปรแกรม มิใช่ผลการประเมิน ITA ของสำนักงาน ป.ป.ช.",
        "A preliminary check by a program, not an ITA assessment result of the Office of the NACC.",
    ),
    "report.not_found_means": Text(
        "“ไม่พบ” หมายถึง ไม่พบบนเว็บไซต์ในเวลาที่ตรวจ มิได้หมายความว่าหน่วยงานไม่ได้จัดทำ",
        "“Not found” means not found on the website at that time, not that it was never made.",
    ),
    "report.address": Text("เว็บไซต์ที่ตรวจ", "Website"),
    "report.time": Text("ตรวจเมื่อ", "Checked on"),
    "report.time_value": Text("{time}", "{time} (Bangkok time)"),
    "report.judged_day": Text("ตัดสิน ณ วันที่ {day}", "judged as of {day}"),
    "report.judged_for": Text("ตัดสิน ณ วันที่", "Judged as of"),
    "report.vantage": Text("ตรวจจาก", "Checked from"),
    "report.vantage_unknown": Text("ไม่ได้ระบุ", "not stated"),
    "report.rules": Text("รายการตรวจ", "Rules"),
    "report.rules_value": Text(
        "{title} ปีงบประมาณ พ.ศ. {year}", "{title}, fiscal year {year} ({western})"
    ),
    "report.digest": Text("รหัสชุดกฎ {digest}", "rules digest {digest}"),
    "report.unproven": Text(
        "อ่านจากโฮสต์ที่{flaw} จึงไม่ได้พิสูจน์ว่าผู้ตอบคือเว็บไซต์นี้จริง",
        "read from a host where {flaw}: it is not proven that this website answered",
    ),
    "report.traps": Text(
        "ที่อยู่ที่ไม่รู้จบ ซึ่งไม่ได้เปิดทั้งหมด ({count} แบบ)",
        "Addresses without end, not all opened ({count} kinds)",
    ),
    "report.trap_why": Text("เพราะ", "Why"),
    "report.trap_count": Text("ไม่ได้เปิด", "Not opened"),
    "trap.growing": Text("ที่อยู่ยาวขึ้นโดยซ้ำตัวเอง", "the path grows by repeating itself"),
    "trap.repeating": Text(
        "หน้าแบบเดียวกันหลายหน้าติดกันไม่มีอะไรใหม่", "page after page of this kind said nothing new"
    ),
    "trap.calendar": Text("ปฏิทินที่เลื่อนไปได้ไม่สิ้นสุด", "a calendar that goes on without end"),
    "trap.self_fed": Text(
        "รายการข่าวหรือภาพที่นำไปหารายการแบบเดียวกันไม่สิ้นสุด",
        "entries of news or pictures that lead on to more of the same",
    ),
    "trap.print": Text("ฉบับสำหรับพิมพ์ของหน้าอื่น", "print versions of other pages"),
    "report.table_alarm": Text("คำเตือน: {text} — {url}", "Warning: {text} — {url}"),
    "report.robots_ignored": Text(
        "การตรวจครั้งนี้ผู้ตรวจสั่งให้ไม่ทำตามข้อกำหนดของเว็บไซต์สำหรับโปรแกรม (robots.txt)",
        "For this check the operator chose not to follow the site's rules for programs (robots.txt).",
    ),
    "report.glance": Text("ผลโดยสรุป", "At a glance"),
    "report.glance_found": Text("พบครบ {count} จาก {total} ข้อ", "{count} of {total} items found"),
    "report.glance_fix": Text("ต้องแก้ไข {count} ข้อ", "{count} to fix"),
    "report.glance_look": Text("ต้องให้คนเปิดดู {count} ข้อ", "{count} for a person to look at"),
    "report.glance_unchecked": Text("ยังไม่ได้ตรวจ {count} ข้อ", "{count} not checked"),
    "report.glance_exempt": Text("ไม่เข้าข่าย {count} ข้อ", "{count} exempt"),
    "report.seen": Text(
        "หน้าที่เปิดดู {pages} หน้า เอกสาร {documents} ฉบับ; จบเพราะ{stop}",
        "Pages opened: {pages}, documents: {documents}; ended because {stop}",
    ),
    "report.cut_short": Text(
        "อ่านเว็บไซต์ไม่จบ เพราะ{stop} ข้อใดที่ยังดูไม่ทั่วถึงจะไม่สรุปว่า “ไม่พบ”",
        "The site was not read to its end, because {stop}. Nothing is called “not found” unless enough "
        "was read to say so.",
    ),
    "report.unreachable": Text(
        "เข้าเว็บไซต์ไม่ได้ในเวลาที่ตรวจ จึงยังสรุปไม่ได้ว่าพบหรือไม่พบข้อมูลใด",
        "The website could not be reached, so nothing can be said about what it shows.",
    ),
    "report.score": Text("ค่าประมาณ", "Estimate"),
    "report.score_full": Text(
        "คิดเฉพาะข้อที่ชี้ขาดได้ ได้ค่าประมาณ {estimate} คะแนน จาก 100 คะแนนของ OIT",
        "Over the items that could be decided the estimate is {estimate} of 100 OIT points.",
    ),
    "report.score_unknown": Text(
        "ยังประมาณคะแนน OIT ไม่ได้ เพราะมีตัวชี้วัดย่อยที่ยังชี้ขาดไม่ได้สักข้อ",
        "The OIT score cannot be estimated yet: in a sub-indicator nothing is decided.",
    ),
    "report.score_range": Text(
        "ต่ำสุด {lowest} สูงสุด {highest} คะแนน แล้วแต่ผลของ {count} ข้อที่ยังชี้ขาดไม่ได้หรือยังไม่ได้ตรวจ",
        "Lowest {lowest}, highest {highest}, depending on what becomes of {count} items that are "
        "undecided or not checked.",
    ),
    "report.score_sure": Text(
        "ทุกข้อที่นับชี้ขาดได้แล้ว ค่าต่ำสุดและค่าสูงสุดจึงเท่ากัน",
        "Every item that counts was decided, so the lowest and the highest are the same.",
    ),
    "report.score_share": Text(
        "OIT มีน้ำหนักร้อยละ {share} ของคะแนน ITA ส่วนที่ยังขาดจึงเท่ากับ {ita} คะแนน ITA",
        "OIT is {share} % of the ITA total: what is still missing makes {ita} ITA points.",
    ),
    "report.score_exempt": Text(
        "ไม่นับในค่าประมาณ {count} ข้อ น้ำหนักของข้อเหล่านี้เฉลี่ยไปยังข้ออื่นในตัวชี้วัดย่อยเดียวกัน",
        "Left out of the estimate: {count}. Their weight falls to the others of their sub-indicator.",
    ),
    "report.column_group": Text("ตัวชี้วัด", "Indicator"),
    "report.column_estimate": Text("ค่าประมาณ", "Estimate"),
    "report.column_range": Text("ต่ำสุด–สูงสุด", "Lowest–highest"),
    "report.column_decided": Text("ข้อที่ชี้ขาด", "Decided"),
    "report.indicator": Text("ตัวชี้วัดที่ {code}", "Indicator {code}"),
    "report.whole": Text("OIT ทั้งหมด", "OIT as a whole"),
    "report.not_counted": Text("ไม่นับ", "not counted"),
    "report.score_met": Text("พบแล้ว", "found"),
    "report.score_lost": Text("ยังขาด", "still missing"),
    "report.score_open": Text("ยังไม่ชี้ขาด", "undecided"),
    "report.score_note": Text(
        "ตัวเลขนี้เป็นค่าประมาณของโปรแกรม มิใช่ผลการประเมินและมิใช่คะแนนของสำนักงาน ป.ป.ช.",
        "This number is the program's estimate, not the assessment and not a score of the NACC.",
    ),
    "report.points": Text("{points} คะแนน", "{points} points"),
    "report.overview": Text("รายการทั้งหมด", "All items"),
    "report.column_item": Text("ข้อ", "Item"),
    "report.column_title": Text("รายการ", "Title"),
    "report.column_status": Text("ผลตรวจ", "Status"),
    "report.column_points": Text("คะแนน OIT", "OIT points"),
    "report.column_reason": Text("เหตุผล", "Reason"),
    "report.items": Text("ผลตรวจรายข้อ", "Item by item"),
    "report.items_first": Text("เรียงจากข้อที่ต้องแก้ไขก่อน", "What needs fixing first."),
    "report.items_order": Text(
        "เรียงจากข้อที่ต้องแก้ไขก่อน และมีค่าคะแนนมากก่อน",
        "What needs fixing first, the most valuable first.",
    ),
    "report.requirements": Text("สิ่งที่ต้องมี", "What is required"),
    "report.outcome.yes": Text("พบ", "met"),
    "report.outcome.no": Text("ยังขาดหรือไม่ตรง", "not met"),
    "report.outcome.cannot_tell": Text("ต้องเปิดดู", "to be looked at"),
    "report.more_quotes": Text("ข้อความที่พบอีก {count} แห่ง", "{count} more quotes"),
    "report.no_words": Text("ไม่มีข้อความ โปรดเปิดดูที่หลักฐาน", "no words: please open the source"),
    "report.sources": Text("หลักฐาน", "Evidence"),
    "report.source": Text("หลักฐานที่ {number}", "Source {number}"),
    "report.click_path": Text("วิธีไปถึงจากหน้าแรก", "How to get there from the front page"),
    "report.home": Text("หน้าแรก", "Front page"),
    "report.front_page": Text("อยู่ที่หน้าแรก", "It is on the front page"),
    "report.no_words_link": Text("(ลิงก์ไม่มีข้อความ)", "(link without words)"),
    "report.technical": Text("ข้อมูลสำหรับผู้ตรวจสอบ", "Details for auditors"),
    "report.fetched": Text("เวลาที่เปิด", "Opened on"),
    "report.hash": Text("รหัสยืนยันเนื้อหา (SHA-256)", "Content hash (SHA-256)"),
    "report.place": Text("ตำแหน่งในหน้า", "Place on the page"),
    "report.pictures": Text("ภาพหลักฐาน", "Pictures"),
    "report.pictures_hint": Text("(แตะเพื่อดูภาพเต็ม)", "(click for the full one)"),
    "report.picture": Text("ภาพที่ {number}", "Picture {number}"),
    "report.shown_hash": Text(
        "SHA-256 ของหน้าตามที่เบราว์เซอร์แสดง", "SHA-256 as the browser showed it"
    ),
    "report.coverage_rendered": Text("หน้าที่เปิดด้วยเบราว์เซอร์", "Pages opened in a browser"),
    "report.rendered": Text(
        "หน้าที่สร้างด้วยสคริปต์ เปิดด้วยเบราว์เซอร์ ({count})",
        "Pages made by scripts, opened in a browser ({count})",
    ),
    "report.rendered_why": Text("เหตุที่ต้องเปิด", "Why"),
    "report.no_browser": Text(
        "มี {count} หน้าที่สร้างด้วยสคริปต์และไม่ได้เปิดด้วยเบราว์เซอร์ ข้อที่อาจอยู่ในหน้าเหล่านั้นจึงยังสรุปไม่ได้"
        " ติดตั้งเบราว์เซอร์ด้วยคำสั่ง playwright install chromium แล้วตรวจใหม่",
        "{count} pages are made by scripts and were not opened in a browser; nothing is concluded"
        " about items that may stand there. Install one with playwright install chromium, then scan again.",
    ),
    "made.shell": Text(
        "หน้าที่ได้รับแทบไม่มีข้อความ เนื้อหาสร้างด้วยสคริปต์",
        "hardly any text was sent; scripts make the page",
    ),
    "made.content": Text(
        "ส่วนเนื้อหาว่าง สคริปต์นำข้อมูลมาใส่ภายหลัง", "its main part is empty until scripts fill it"
    ),
    "made.menu": Text("เมนูสร้างด้วยสคริปต์", "scripts make its menu"),
    "made.template": Text("มีช่องแม่แบบที่สคริปต์ต้องเติมข้อมูล", "templates that scripts have to fill"),
    "made.more": Text(
        "ข้อมูลเพิ่มขึ้นเมื่อเลื่อนหน้าหรือกดปุ่มโหลดเพิ่ม", "more of it is loaded on scroll or by a button"
    ),
    "made.always": Text("ผู้ตรวจขอให้เปิดทุกหน้าด้วยเบราว์เซอร์", "every page was to be opened"),
    "report.more_near": Text("อีก {count} รายการ", "{count} more"),
    "report.near_misses": Text("พบสิ่งที่ใกล้เคียง แต่ไม่ใช่", "Close, but something else"),
    "report.submitted": Text("ที่อยู่ที่หน่วยงานส่ง", "Addresses the agency submitted"),
    "report.submitted_answer": Text("หน่วยงานตอบว่า {answer}", "The agency answered {answer}"),
    "report.submitted_none": Text("ไม่ได้ให้ที่อยู่", "no address was given"),
    "report.reachable.yes": Text(
        "มีทางกดไปถึงจากหน้าแรก", "A click path from the front page reaches it"
    ),
    "report.reachable.no": Text(
        "ไม่มีทางกดไปถึงจากหน้าแรก", "No click path from the front page reaches it"
    ),
    "report.reachable.unknown": Text(
        "ยังไม่ทราบว่ากดไปถึงจากหน้าแรกได้หรือไม่", "Not known whether a click path reaches it"
    ),
    "report.advice": Text("ข้อแนะนำ ไม่มีผลต่อข้อใด", "Advice; it touches no item"),
    "report.advice.yes": Text("พบ", "seen"),
    "report.advice.no": Text("ไม่พบ", "not seen"),
    "report.advice.cannot_tell": Text("โปรดเปิดดู", "please look"),
    "report.calendar": Text("กำหนดเวลาของปีนี้", "This year's dates"),
    "report.entry.ahead": Text(
        "เปิดรับข้อมูล {first} ปิดรับ {last} (เหลืออีก {days} วัน)",
        "Entry opens on {first} and closes on {last} (in {days} days)",
    ),
    "report.entry.open": Text(
        "เหลืออีก {days} วันจะปิดรับข้อมูล ({last})", "{days} days left until entry closes ({last})"
    ),
    "report.entry.today": Text("วันนี้เป็นวันสุดท้ายที่รับข้อมูล ({last})", "Entry closes today ({last})"),
    "report.entry.over": Text("ปิดรับข้อมูลแล้วเมื่อ {last}", "Entry closed on {last}"),
    "report.entry.unknown": Text("ยังไม่ทราบวันปิดรับข้อมูล", "When entry closes is not known yet"),
    "report.stage.entry": Text("รับข้อมูล", "Entry"),
    "report.stage.clarification": Text("ชี้แจงเพิ่มเติม", "Clarification"),
    "report.stage.result": Text("ประกาศผล", "Result"),
    "report.stage_days": Text("{stage}: {first} – {last}", "{stage}: {first} – {last}"),
    "report.stage_day": Text("{stage}: {day}", "{stage}: {day}"),
    "report.stage_unknown": Text("{stage}: ยังไม่ทราบวัน", "{stage}: not known yet"),
    "report.day_weak": Text("{when} วันดังกล่าวยังไม่ยืนยัน", "{when}; the date is not confirmed"),
    "report.remedy": Text("สิ่งที่ควรทำ", "What to do"),
    "report.responsible": Text("ผู้รับผิดชอบ", "Responsible"),
    "report.worth.met": Text("ค่าของข้อนี้", "Worth"),
    "report.worth.lost": Text("ข้อนี้ทำให้เสีย", "What it costs"),
    "report.worth.open": Text("ข้อนี้อาจทำให้เสีย", "What it may cost"),
    "report.worth_value": Text(
        "{points} คะแนน จาก 100 คะแนนของ OIT เท่ากับ {ita} คะแนนของ ITA (ค่าประมาณ)",
        "{points} of 100 OIT points, which is {ita} ITA points (estimate)",
    ),
    "report.basis": Text("ที่มาของเกณฑ์", "Basis of the rule"),
    "report.basis_value": Text("{code} {meaning}", "{code} {meaning}"),
    "report.basis_sourced": Text("{basis}: {source}", "{basis}: {source}"),
    "report.basis_of": Text("ที่มา: {basis}", "basis: {basis}"),
    "report.basis_weak": Text(
        "เกณฑ์ข้อนี้ยังไม่ยืนยันจากคู่มือปีนี้ (ที่มา: {basis})",
        "This rule is not confirmed by the year's guide (basis: {basis})",
    ),
    "report.unconfirmed": Text("เกณฑ์ยังไม่ยืนยัน", "rule not confirmed"),
    "report.legend": Text("ที่มาของเกณฑ์", "Where the rules come from"),
    "report.source_names": Text("ชื่อย่อของที่มา", "The short names of sources"),
    "report.legend_note": Text(
        "รู้ได้อย่างไรว่าปีนี้ขอสิ่งนี้ ชื่อย่อหลังที่มาคือเอกสารตามไฟล์เกณฑ์ สิ่งที่ต้องมีซึ่งไม่ได้บอกที่มาไว้ มีที่มาเดียวกับข้อของตน",
        "How it is known that the year asks for this. The short names are those of the papers in the rule "
        "files. A requirement without a basis of its own has that of its item.",
    ),
    "report.legend_strong": Text(
        "ชี้ขาดได้ว่าไม่ตรงเกณฑ์หรือไม่พบ", "May lead to “not met” and “not found”"
    ),
    "report.legend_weak": Text(
        "ยังไม่ยืนยันจากคู่มือปีนี้ จึงทำให้ข้อหนึ่งเป็นได้เพียง “โปรดเปิดดู”",
        "Not confirmed by the year's guide: leads to “a person has to look” only",
    ),
    "report.fold": Text("ดูสิ่งที่พบและหลักฐาน", "What was found, with evidence"),
    "report.back": Text("กลับไปที่รายการทั้งหมด", "Back to all items"),
    "report.warnings": Text("ข้อสังเกตเกี่ยวกับเว็บไซต์", "Remarks on the website"),
    "report.coverage": Text("ดูเว็บไซต์ได้มากน้อยเพียงใด", "How much of the site was seen"),
    "report.coverage_pages": Text("หน้าที่เปิดดู", "Pages opened"),
    "report.coverage_documents": Text("เอกสารที่อ่าน", "Documents read"),
    "report.coverage_unreadable": Text(
        "ที่อยู่ที่เปิดหรืออ่านไม่ได้", "Addresses that could not be opened or read"
    ),
    "report.coverage_requests": Text("จำนวนครั้งที่ขอข้อมูล", "Requests made"),
    "report.coverage_bytes": Text("ข้อมูลที่รับมา", "Data received"),
    "report.coverage_duration": Text("เวลาที่ใช้", "Time taken"),
    "report.coverage_stop": Text("จบเพราะ", "Ended because"),
    "report.duration": Text("{minutes} นาที {seconds} วินาที", "{minutes} min {seconds} s"),
    "report.problems": Text("ที่อยู่ที่เปิดหรืออ่านไม่ได้ {count} แห่ง", "Addresses not read: {count}"),
    "report.problems_none": Text(
        "เปิดและอ่านได้ทุกที่อยู่ที่เข้าไปดู", "Every address that was asked for could be read."
    ),
    "report.problem_address": Text("ที่อยู่", "Address"),
    "report.problem_reason": Text("เหตุที่อ่านไม่ได้", "Why"),
    "report.problem_found_on": Text("พบลิงก์ที่หน้า {url}", "Linked from {url}"),
    "report.problems_more": Text(
        "ยังมีอีก {count} แห่ง ดูได้ในไฟล์ result.json", "{count} more stand in result.json."
    ),
    "report.files": Text(
        "รายชื่อที่อยู่ทั้งหมดที่เปิดดูอยู่ในไฟล์ visited.csv ซึ่งเปิดด้วยโปรแกรมตารางคำนวณได้",
        "Every address that was opened stands in visited.csv, which a spreadsheet opens.",
    ),
    "report.reading": Text("วิธีอ่านผลตรวจ", "How to read a verdict"),
    "report.reading.present": Text(
        "พบสิ่งที่ต้องมีครบทุกอย่าง พร้อมหลักฐาน", "Every requirement is met, with evidence."
    ),
    "report.reading.partial": Text(
        "พบเรื่องที่ตรวจแล้ว แต่ยังขาดบางอย่าง หรือเป็นของปีอื่น หรือลิงก์เปิดไม่ได้",
        "The right thing was found, but a part is lacking, it is of another year, or its link is dead.",
    ),
    "report.reading.missing": Text(
        "ดูเว็บไซต์ทั่วพอที่จะกล่าวได้ว่าไม่พบเรื่องนี้ในเวลาที่ตรวจ",
        "Enough of the site was read to say that it was not there at that time.",
    ),
    "report.reading.review": Text(
        "มีสิ่งที่อาจใช่ แต่โปรแกรมอ่านหรือตัดสินแทนคนไม่ได้ เช่น ภาพสแกน หรือไฟล์ที่ไม่เปิดให้ดู",
        "Something may be it, but a program cannot read or judge it: a scan, a file that is not open.",
    ),
    "report.reading.unchecked": Text(
        "ยังไม่ถึงกำหนด เข้าเว็บไซต์ไม่ได้ หรือตรวจไม่จบ จึงไม่สรุปว่าพบหรือไม่พบ",
        "Not yet due, unreachable, or the check was cut short: nothing is claimed either way.",
    ),
    "report.reading.exempt": Text(
        "หน่วยงานแจ้งว่าไม่มีภารกิจในเรื่องนี้ พร้อมเหตุผล",
        "The agency states, with its reason, that this does not apply to it.",
    ),
    "report.limits": Text("ข้อจำกัดและการโต้แย้งผล", "Limits, and how to object"),
    "report.limits.program": Text(
        "โปรแกรมดูเฉพาะสิ่งที่ประชาชนทั่วไปเปิดดูได้บนเว็บไซต์ในเวลาที่ตรวจ ไม่ได้ตรวจว่าเนื้อหาถูกต้องหรือเป็นความจริง",
        "The program sees only what anyone can open on the website at that time. It does not verify that "
        "the content is right or true.",
    ),
    "report.limits.assessor": Text(
        "การให้คะแนนเป็นอำนาจของผู้ประเมิน ซึ่งอาจวินิจฉัยต่างจากผลนี้",
        "Scoring is for the assessors, who may judge otherwise.",
    ),
    "report.limits.object": Text(
        "หากเห็นว่าผลข้อใดไม่ถูกต้อง โปรดเปิดหลักฐานของข้อนั้น จดที่อยู่ของหน้าที่ถูกต้อง แล้วแจ้งผู้ที่ส่งผลตรวจนี้ให้ท่าน "
        "หรือปรับปรุงเว็บไซต์แล้วตรวจใหม่",
        "If a verdict seems wrong, open its evidence, note the address of the right page and tell whoever "
        "gave you this result, or improve the website and check again.",
    ),
    "report.made_by": Text("จัดทำโดยโปรแกรม {tool} รุ่น {version}", "Made by {tool} {version}"),
    "report.table_summary": Text(
        "พบครบ {present} · ไม่ตรงเกณฑ์ {partial} · ไม่พบ {missing} · ต้องเปิดดู {review} · ยังไม่ได้ตรวจ "
        "{unchecked} · ไม่เข้าข่าย {exempt}",
        "found {present} · not to criteria {partial} · not found {missing} · to look at {review} · "
        "unchecked {unchecked} · exempt {exempt}",
    ),
    "report.short.present": Text("พบครบ", "found"),
    "report.short.partial": Text("ไม่ตรงเกณฑ์", "not met"),
    "report.short.missing": Text("ไม่พบ", "not found"),
    "report.short.review": Text("ต้องเปิดดู", "to look at"),
    "report.short.unchecked": Text("ยังไม่ได้ตรวจ", "unchecked"),
    "report.short.exempt": Text("ไม่เข้าข่าย", "exempt"),
    "report.column_lost": Text("เสีย", "Costs"),
    "report.table_score": Text(
        "ค่าประมาณ OIT {estimate} จาก 100 (ต่ำสุด {lowest} สูงสุด {highest})",
        "OIT estimate {estimate} of 100 (lowest {lowest}, highest {highest})",
    ),
    "report.table_lost": Text(
        "ยังขาด {lost} คะแนน OIT เท่ากับ {ita} คะแนน ITA",
        "Still missing: {lost} OIT points, {ita} of ITA",
    ),
    "report.table_group": Text("{name}: {estimate}", "{name}: {estimate}"),
    "report.table_unconfirmed": Text(
        "* เกณฑ์ข้อนี้ยังไม่ยืนยันจากคู่มือปีนี้", "* This rule is not confirmed by the year's guide"
    ),
    "report.table_advice": Text(
        "ข้อแนะนำ (ไม่มีผลต่อข้อใด): {title} {outcome}", "Advice (touches no item): {title}: {outcome}"
    ),
    "report.progress_waiting": Text("รอเปิด {count}", "{count} waiting"),
    "report.place.page": Text("หน้า {number}", "page {number}"),
    "report.place.sheet": Text("แผ่นงาน {number}", "sheet {number}"),
    "report.place.slide": Text("สไลด์ {number}", "slide {number}"),
    "report.place.ocr": Text(
        "อ่านจากภาพ (OCR มั่นใจ {sure}%)", "read from a picture (OCR, {sure}% sure)"
    ),
    "report.place.tolerant": Text(
        "เทียบแบบผ่อนปรน (tolerant match) เพราะข้อความในไฟล์เพี้ยน",
        "tolerant match: the text of the file is broken",
    ),
    "report.progress_ocr": Text("อ่านภาพที่ {count} (หน้า {page})", "scan {count} (page {page})"),
    "report.progress_pictures": Text("ภาพหลักฐาน {count}", "picture {count}"),
    "report.progress_pages": Text("เปิดดูแล้ว {count} หน้า", "{count} pages seen"),
    "report.progress_decided": Text("ตัดสินแล้ว {done}/{total} ข้อ", "{done}/{total} items decided"),
    "report.progress_looking": Text("กำลังหา {what}", "looking for {what}"),
    "scratch.no_room": Text(
        "เก็บข้อมูลชั่วคราวใน {folder} ไม่ได้ ({why}) โปรดเพิ่มเนื้อที่ว่าง หรือกำหนดโฟลเดอร์อื่นด้วยตัวแปร TMPDIR (Windows: TEMP)",
        "Nothing can be kept in {folder} while the scan runs ({why}): make room there, or name another "
        "folder by the variable TMPDIR (Windows: TEMP).",
    ),
    "report.out.not_writable": Text(
        "บันทึกผลที่ {path} ไม่ได้ ({why}) โปรดเลือกโฟลเดอร์อื่นด้วย --out หรือตรวจสิทธิ์และเนื้อที่ว่างของโฟลเดอร์นี้",
        "The result cannot be written to {path} ({why}): choose another folder with --out, or check the "
        "rights to this one and its free space.",
    ),
    "report.out.locked": Text(
        "กำลังมีการตรวจ {name} อีกรายการหนึ่งอยู่ โปรดรอให้เสร็จก่อน หรือเลือกโฟลเดอร์อื่นด้วย --out",
        "Another check of {name} is running: wait until it ends, or choose another folder with --out.",
    ),
}

# Sentences of the command line and of its errors.
COMMAND = {
    "command.no_rules": Text(
        "ไม่มีชุดเกณฑ์ชื่อ “{rules}” ลองใช้ --rules {near} (ที่มี: {known})",
        "there are no rules called “{rules}”; try --rules {near} (there are: {known})",
    ),
    "command.site_scheme": Text(
        "เปิด {site} ไม่ได้ เพราะรองรับเฉพาะ http และ https (ไม่ใช่ {scheme})",
        "cannot open {site}: only http and https are supported (not {scheme})",
    ),
    "command.site_none": Text(
        "“{site}” ไม่ใช่ชื่อเว็บไซต์หรือโฟลเดอร์ที่มีอยู่ ตัวอย่าง: oitcheck scan www.khamsomboon.go.th",
        "“{site}” is neither a website nor a folder; example: oitcheck scan www.khamsomboon.go.th",
    ),
    "command.folder_empty": Text(
        "ไม่พบหน้าเว็บ (.html) ในโฟลเดอร์ {folder}",
        "there are no web pages (.html) in the folder {folder}",
    ),
    "command.year_fixed": Text(
        "ชุดเกณฑ์ {rules} เป็นของปี {year} ใช้กับปี {asked} ไม่ได้ ตัด --fiscal-year ออก หรือใช้ --rules oit-{asked}",
        "the rules {rules} are those of {year}; they cannot be used for {asked}: "
        "leave out --fiscal-year, or use --rules oit-{asked}",
    ),
    "command.format": Text(
        "ไม่มีรูปแบบ “{name}” ใช้ได้: {known}", "there is no format “{name}”; there are: {known}"
    ),
    "command.stdout": Text(
        "--out - ใช้กับ --format json เท่านั้น", "--out - goes with --format json only"
    ),
    "command.usage": Text(
        "สั่งไม่ถูกต้อง ({why}) ดูวิธีใช้ได้ที่ {command} --help",
        "wrong usage ({why}); see {command} --help",
    ),
    "command.site_bug": Text(
        "{site}: โปรแกรมขัดข้อง รายละเอียดอยู่ใน {file} โปรดส่งไฟล์นี้ให้ผู้พัฒนา",
        "{site}: a bug in oitcheck. What happened stands in {file}: please send it to the developers",
    ),
    "command.bug": Text(
        "โปรแกรมขัดข้อง ขออภัย รายละเอียดอยู่ใน {file} โปรดส่งไฟล์นี้ให้ผู้พัฒนา",
        "a bug in oitcheck, sorry. What happened stands in {file}: please send it to the developers",
    ),
    "stage.start": Text("เปิดหน้าแรก", "opening the front page"),
    "stage.crawl": Text("กำลังอ่านเว็บไซต์", "reading the site"),
    "stage.again": Text("ลองหน้าที่เปิดไม่ได้อีกครั้ง", "trying failed pages again"),
    "stage.ocr": Text("กำลังอ่านภาพสแกนด้วย OCR", "reading scans by OCR"),
    "stage.pictures": Text("กำลังทำภาพหลักฐาน", "taking pictures of the evidence"),
    "command.no_browser": Text(
        "--browser always ต้องมีเบราว์เซอร์ แต่ไม่พบในเครื่องนี้"
        " ติดตั้งด้วยคำสั่ง playwright install chromium หรือระบุที่อยู่ด้วย --chromium",
        "--browser always needs a browser, and none was found on this machine:"
        " playwright install chromium, or name one with --chromium",
    ),
    "command.chromium": Text(
        "--chromium {file}: ไม่มีไฟล์นี้", "--chromium {file}: there is no such file"
    ),
    "exhibit.yes": Text("พบในหน้านี้", "found on this page"),
    "exhibit.no": Text("ไม่พบในหน้านี้", "not found on this page"),
    "exhibit.cannot_tell": Text("โปรดเปิดดู", "please open it"),
    "exhibit.opened": Text("ผู้เข้าชมเห็นเมื่อกดเปิดส่วนนี้", "visitors see it after a click"),
    "exhibit.beyond": Text("อยู่ในหน้าเดียวกัน นอกส่วนที่แสดงในภาพนี้", "on this page, beyond this picture"),
    "exhibit.unmarked": Text("อยู่ในหน้านี้ แต่ชี้ตำแหน่งไม่ได้", "on this page, place not marked"),
    "command.numbers": Text("เลขข้อในแต่ละปี: {listed}", "its number by year: {listed}"),
    "command.no_disclosure": Text(
        "ไม่มีไฟล์เกณฑ์ “{name}” หมายถึง “{near}” หรือไม่",
        "there is no disclosure “{name}”; do you mean “{near}”?",
    ),
    "command.empty_phrase": Text("วลีนี้ว่าง", "this phrase has no letters"),
    "command.key_missing": Text("ขาดหัวข้อ “{key}”", "the key “{key}” is missing"),
    "command.key_double": Text("หัวข้อ “{key}” ซ้ำ", "the key “{key}” stands twice"),
    "command.key_unknown": Text(
        "ไม่รู้จักหัวข้อ “{key}” หมายถึง “{near}” หรือไม่", "unknown key “{key}”; do you mean “{near}”?"
    ),
    "command.rules_large": Text("ไฟล์เกณฑ์ใหญ่เกิน {size} ไบต์", "larger than {size} bytes"),
    "command.anchors": Text(
        "ห้ามใช้ alias (*) anchor (&) tag (!) หรือรายการซ้อนกันลึกเกินไปในไฟล์เกณฑ์",
        "no alias (*), anchor (&), tag (!) or deep nesting is allowed in rule files",
    ),
    "command.phrase_long": Text(
        "วลียาวเกินไป (ไม่เกิน {letters} ตัวอักษร และ … กับ # รวมกันไม่เกิน {gaps} แห่ง)",
        "the phrase is too long (at most {letters} letters, and {gaps} times … or #)",
    ),
    "command.yaml": Text("อ่านไฟล์ไม่ได้: {why}", "cannot be read: {why}"),
    "command.rules_empty": Text("ไฟล์ว่าง", "the file is empty"),
    "command.not_mapping": Text("ต้องเป็นรายการ “หัวข้อ: ค่า”", "“key: value” entries are wanted here"),
    "command.not_text": Text("ต้องเป็นข้อความ", "a text is wanted here"),
    "command.not_number": Text(
        "“{text}” ไม่ใช่จำนวนเต็มตั้งแต่ 1 ขึ้นไป", "“{text}” is not a whole number from 1 on"
    ),
    "command.no_site": Text(
        "บอกเว็บไซต์ที่จะตรวจ เช่น oitcheck scan www.example.go.th หรือใส่ start: ในไฟล์ --site-file",
        "say which site: oitcheck scan www.example.go.th, or start: in the --site-file",
    ),
    "command.one_site": Text(
        "--links และ --site-file ใช้กับเว็บไซต์เดียวเท่านั้น",
        "--links and --site-file go with one site only",
    ),
    "command.no_host": Text("“{text}” ไม่ใช่ชื่อเว็บไซต์", "“{text}” is not a host name"),
    "handin.no_result": Text(
        "ยังไม่มีผลตรวจของ {site} ใน {out} ตรวจก่อนด้วย: oitcheck scan {site}",
        "there is no result of {site} in {out}; scan it first: oitcheck scan {site}",
    ),
    "handin.exists": Text(
        "มีไฟล์ {file} อยู่แล้ว ใส่ --force เพื่อเขียนทับ", "{file} exists already; --force writes over it"
    ),
    "handin.not_written": Text(
        "เขียน {file} ไม่ได้ ({why}) โปรดเลือกที่อื่นด้วย --to",
        "{file} cannot be written ({why}); choose another place with --to",
    ),
    "handin.written": Text(
        "เขียน {file} แล้ว {count} แถว โปรดตรวจทานก่อนนำส่ง",
        "wrote {file}, {count} rows; please look them through before handing in",
    ),
    "links.empty": Text(
        "ไม่มีแถวข้อมูล ต้องการคอลัมน์ ข้อ, มี/ไม่มี, ที่อยู่, คำอธิบาย",
        "there are no rows; wanted are item, yes/no, address, explanation",
    ),
    "links.no_text": Text(
        "ไม่ใช่ไฟล์ CSV ถ้าเป็นไฟล์ Excel ให้เปิดแล้วบันทึกเป็น “CSV UTF-8”",
        "is no CSV file; open it in the spreadsheet and save it as “CSV UTF-8”",
    ),
    "links.quotes": Text(
        'แถวนี้อ่านไม่ได้ เครื่องหมาย " ไม่ครบคู่ หรือข้อความในช่องยาวเกินไป',
        "this row cannot be read: a quotation mark is not closed, or a cell is too long",
    ),
    "links.unanswered": Text(
        "ข้อ {item} มีคำอธิบายแต่ไม่ได้ตอบ เติม มี หรือ ไม่มี ในช่องที่สอง",
        "{item} has an explanation but no answer; write yes (มี) or no (ไม่มี) in the second cell",
    ),
    "links.unreadable": Text("อ่านไฟล์ {file} ไม่ได้: {why}", "{file} cannot be read: {why}"),
    "links.no_item": Text(
        "“{text}” ไม่ใช่เลขข้อ เช่น O11", "“{text}” is not the number of an item, such as O11"
    ),
    "links.unknown": Text(
        "เกณฑ์ชุดนี้ไม่มีข้อ “{text}” แก้เลขข้อ หรือใช้ --rules ของปีที่นำส่ง เช่น oit-2566",
        "these rules have no item “{text}”; correct it, or name the year with --rules oit-2566",
    ),
    "links.answer": Text(
        "“{text}” ไม่ใช่คำตอบ มี หรือ ไม่มี", "“{text}” is not an answer: yes (มี) or no (ไม่มี)"
    ),
    "links.address": Text("“{text}” ไม่ใช่ที่อยู่เว็บ", "“{text}” is not a web address"),
    "command.not_day": Text(
        "“{text}” ไม่ใช่วันที่แบบ 2023-04-30 (ปี ค.ศ.-เดือน-วัน)",
        "“{text}” is not a day like 2023-04-30",
    ),
    "command.other_id": Text(
        "id “{name}” ไม่ตรงกับชื่อไฟล์ “{file}”", "the id “{name}” is not the name of the file, “{file}”"
    ),
    "command.nothing_asked": Text(
        "ปีนี้ไม่ได้ขออะไรจาก “{name}” เลย ต้องขออย่างน้อยหนึ่งอย่าง",
        "the year asks nothing of “{name}”; at least one requirement is wanted",
    ),
    "command.wrong_count": Text(
        "บอกว่ามี {told} ข้อ แต่มี {found} ข้อ", "it says {told} items, there are {found}"
    ),
    "command.wrong_group": Text(
        "ตัวชี้วัดย่อย {code} บอกว่ามี {told} ข้อ แต่มี {found} ข้อ",
        "sub-indicator {code} says {told} items, there are {found}",
    ),
    "command.not_one_of": Text(
        "ใช้ “{text}” ไม่ได้ หมายถึง “{near}” หรือไม่", "“{text}” will not do; do you mean “{near}”?"
    ),
}

# Sentences of the commands that show, check, test and change rule files (``oitcheck rules``).
RULEBOOK: dict[str, Text] = {
    "rules.no_status": Text(
        "โฟลเดอร์ตัวอย่าง “{name}” ต้องขึ้นต้นด้วยผลที่ควรได้ คือ {known} ตามด้วยขีด เช่น missing-no-page",
        "the example folder “{name}” has to begin with the wanted status ({known}) and a hyphen, such as "
        "missing-no-page",
    ),
    "rules.came_out": Text("{status} ({reason})", "{status} ({reason})"),
    "rules.became": Text("{outcome} {quote} {note}", "{outcome} {quote} {note}"),
    "rules.detail": Text("{id}: {became}", "{id}: {became}"),
    "rules.must_quote": Text("ต้องยกข้อความ “{words}”", "“{words}” quoted"),
    "rules.must_not_quote": Text("ต้องไม่ยกข้อความ “{words}”", "“{words}” not quoted"),
    "rules.not_required": Text("ไม่มีรายการนี้ในเกณฑ์", "no such requirement in the rule"),
    "rules.no_folder": Text(
        "{folder} ไม่ใช่โฟลเดอร์หรือไฟล์เกณฑ์ (ต้องมี disclosures หรือ core.yaml อยู่ข้างใน)",
        "{folder} is no folder of rules and no rule file (disclosures or core.yaml has to be in it)",
    ),
    "rules.no_year": Text(
        "ไม่มีรายการของปี {year} (ที่มี: {known})", "there is no list of {year} (there are: {known})"
    ),
    "rules.no_item": Text(
        "ไม่มีเรื่อง “{item}” หมายถึง “{near}” หรือไม่ ดูรายชื่อได้ที่ oitcheck rules list",
        "there is no disclosure “{item}”; do you mean “{near}”? See oitcheck rules list",
    ),
    "rules.no_number": Text(
        "ไม่มีข้อ {number} ใน {rules} ดูเลขข้อได้ที่ oitcheck rules list",
        "there is no item {number} in {rules}; see oitcheck rules list",
    ),
    "rules.not_in_year": Text(
        "ปี {year} ไม่ขอ {item} (เลขข้อในปีอื่น: {listed})",
        "{year} does not ask for {item} (its number in other years: {listed})",
    ),
    "rules.column.number": Text("ข้อ", "Item"),
    "rules.column.title": Text("ชื่อเรื่อง", "Title"),
    "rules.column.disclosure": Text("เรื่อง", "Disclosure"),
    "rules.column.disclosures": Text("เรื่องที่ขอ", "Disclosures"),
    "rules.column.basis": Text("ที่มา", "Basis"),
    "rules.column.group": Text("ตัวชี้วัดย่อย", "Sub-indicator"),
    "rules.column.change": Text("สิ่งที่เปลี่ยน", "What changed"),
    "rules.listed": Text(
        "{items} ข้อ {disclosures} เรื่อง", "{items} items, {disclosures} disclosures"
    ),
    "rules.listed_all": Text(
        "{disclosures} เรื่อง {years} ปี", "{disclosures} disclosures, {years} years"
    ),
    "rules.asks_for": Text(
        "ข้อ {item} ขอ {count} เรื่อง ต้องครบทุกเรื่อง", "{item} asks for {count} disclosures, all of them"
    ),
    "rules.in_year": Text("ข้อ {number} ของปี {year}: {title}", "{number} of {year}: {title}"),
    "rules.as_advice": Text(
        "{rules} แสดงเป็นคำแนะนำ ไม่ตัดสิน", "told as advice in {rules}, without a verdict"
    ),
    "rules.in_no_year": Text("ยังไม่อยู่ในรายการของปีใด", "not in the list of any year yet"),
    "rules.title_basis": Text("ที่มาของข้อ: {basis}", "Basis of the item: {basis}"),
    "rules.basis_is": Text("{code} ({meaning})", "{code} ({meaning})"),
    "rules.basis.S": Text("คู่มือหรือประกาศของปีนั้น", "the year's own guide or page"),
    "rules.basis.S1": Text("หน้าเว็บของหน่วยงานหนึ่ง", "one agency's page"),
    "rules.basis.F": Text("ผลวินิจฉัยของผู้ประเมิน", "an assessor's finding"),
    "rules.basis.D": Text("อนุมานจากข้อที่ยืนยันแล้ว", "derived from what is confirmed"),
    "rules.basis.C": Text("ข้อความของปีอื่น", "another year's text"),
    "rules.basis.KH": Text("ความรู้ของผู้จัดทำ มั่นใจมาก", "own knowledge, rather sure"),
    "rules.basis.O": Text(
        "สังเกตจากเว็บไซต์ของหน่วยงาน ยังไม่ยืนยัน", "seen on agencies' pages, not confirmed"
    ),
    "rules.basis.KM": Text(
        "ความรู้ของผู้จัดทำ มั่นใจปานกลาง ยังไม่ยืนยัน", "own knowledge, fairly sure, not confirmed"
    ),
    "rules.basis.KL": Text(
        "ความรู้ของผู้จัดทำ มั่นใจน้อย ยังไม่ยืนยัน", "own knowledge, unsure, not confirmed"
    ),
    "rules.period_is": Text("ช่วงเวลา: {period}", "Period: {period}"),
    "rules.period.none": Text("ไม่กำหนดปี", "of no particular year"),
    "rules.period.current": Text("ปีงบประมาณที่ตรวจ", "of the fiscal year checked"),
    "rules.period.previous": Text("ปีก่อนหน้าทั้งปี", "of the whole year before"),
    "rules.period.either": Text("ปีที่ตรวจหรือปีก่อนหน้า", "of the year checked or the one before"),
    "rules.period.first_half": Text(
        "หกเดือนแรกของปี (หลัง 31 มีนาคม)", "of the first six months (due after 31 March)"
    ),
    "rules.period.covers": Text("ช่วงปีที่ครอบคลุมปีที่ตรวจ", "of years that cover the one checked"),
    "rules.period.covers_or_year": Text(
        "ช่วงปีที่ครอบคลุมปีที่ตรวจ หรือปีที่ตรวจปีเดียว", "of years that cover the one checked, or of it alone"
    ),
    "rules.with_basis": Text("{what} — {basis}", "{what} — {basis}"),
    "rules.requires": Text("ต้องมี:", "What must hold:"),
    "rules.local_only": Text("เฉพาะองค์กรปกครองส่วนท้องถิ่น", "local governments only"),
    "rules.left_out": Text("ปีนี้ไม่ขอ", "not asked for this year"),
    "rules.place.link_text": Text("ลิงก์ที่มีคำว่า: {phrases}", "Links that say: {phrases}"),
    "rules.place.heading": Text("หัวข้อที่มีคำว่า: {phrases}", "Headings that say: {phrases}"),
    "rules.place.title": Text("ชื่อหน้าที่มีคำว่า: {phrases}", "Titles that say: {phrases}"),
    "rules.place.url": Text("ที่อยู่ที่มีคำว่า: {phrases}", "Addresses that say: {phrases}"),
    "rules.place.not_link_text": Text(
        "ไม่ใช่เรื่องนี้ถ้ามีคำว่า: {phrases}", "Not where they say: {phrases}"
    ),
    "rules.place.front_page": Text("ดูหน้าแรกด้วย", "The front page is looked at too"),
    "rules.neighbours": Text("มักสับสนกับ:", "Often taken for it:"),
    "rules.remedy": Text("สิ่งที่ควรทำ: {remedy}", "What to do: {remedy}"),
    "rules.responsible": Text("ผู้รับผิดชอบ: {who}", "Responsible: {who}"),
    "rules.file": Text("ไฟล์: {file}", "File: {file}"),
    "rules.warning": Text("{file}:{line}: คำเตือน: {what}", "{file}:{line}: warning: {what}"),
    "rules.checked": Text(
        "ตรวจ {path} แล้ว: ผิด {wrong} แห่ง คำเตือน {warnings} แห่ง",
        "checked {path}: {wrong} errors, {warnings} warnings",
    ),
    "rules.short": Text(
        "“{phrase}” สั้นกว่า {least} ตัวอักษร อาจไปตรงกับส่วนของคำอื่น ใช้วลีที่ยาวกว่า หรือขึ้นต้นด้วย = ให้ตรงทั้งข้อความ",
        "“{phrase}” has fewer than {least} letters and may stand inside other words: use a longer phrase, "
        "or begin it with = for the whole text",
    ),
    "rules.twice": Text("“{phrase}” ซ้ำกับบรรทัด {line}", "“{phrase}” stands on line {line} already"),
    "rules.clash": Text(
        "“{phrase}” อยู่ใน {where} ด้วย โปรแกรมจะแยกสองเรื่องนี้ไม่ออก ลบออกจากเรื่องหนึ่ง หรือเขียนให้ยาวขึ้น",
        "“{phrase}” stands in {where} too, so the two cannot be told apart: take it out of one, or write "
        "more of it",
    ),
    "rules.unlisted": Text(
        "ยังไม่มีปีใดขอ “{name}” เพิ่มหนึ่งบรรทัดใน disclosures ของข้อในไฟล์ของปี",
        "no year lists “{name}”: add one line to the disclosures of an item of a year",
    ),
    "rules.no_example": Text(
        "ขาดตัวอย่าง {status} (โฟลเดอร์ {folder}/{status}-…)",
        "an example of {status} is missing (a folder {folder}/{status}-…)",
    ),
    "rules.few_examples": Text(
        "ตัวอย่างใน {folder} ยังน้อย เพิ่มอีกหนึ่งชุด เช่น เรื่องที่คล้ายกันแต่ไม่ใช่",
        "too few examples in {folder}: add one more, such as something alike that is not it",
    ),
    "rules.one_example": Text(
        "ยังไม่มีตัวอย่างใน {folder} ต้องมีอย่างน้อยหนึ่งชุด", "no example in {folder}: at least one is needed"
    ),
    "rules.no_page": Text(
        "ตัวอย่าง {name} ไม่มีหน้าเว็บ (.html)", "the example {name} has no page (.html)"
    ),
    "rules.no_requirement": Text(
        "ไม่มีรายการ “{name}” ใน require หมายถึง “{near}” หรือไม่",
        "there is no requirement “{name}”; do you mean “{near}”?",
    ),
    "rules.stray": Text(
        "โปรแกรมไม่อ่าน “{name}” ไฟล์เกณฑ์ลงท้ายด้วย .yaml โฟลเดอร์ตัวอย่างมีชื่อเดียวกันและลงท้ายด้วย .examples",
        "“{name}” is never read: a rule file ends in .yaml, its examples stand in a folder of the same name "
        "that ends in .examples",
    ),
    "rules.no_examples": Text(
        "ไม่มีตัวอย่างของ {what} ดูชื่อโฟลเดอร์ในโฟลเดอร์ .examples ของเรื่องนั้น",
        "there are no examples of {what}; their folders stand in its .examples folder",
    ),
    "rules.testing": Text("[{done}/{total}] {name}", "[{done}/{total}] {name}"),
    "rules.wanted": Text("- ควรได้ {what}: {words}", "- wanted {what}: {words}"),
    "rules.found": Text("+ ได้จริง {what}: {words}", "+ found {what}: {words}"),
    "rules.tested": Text(
        "ผ่าน {passed} จาก {total} ตัวอย่าง ใน {seconds} วินาที",
        "{passed} of {total} examples pass, in {seconds} s",
    ),
    "rules.new_name": Text(
        "ใช้ชื่อ “{name}” ไม่ได้ ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีดล่าง ไม่เกิน 60 ตัว เช่น lamp_posts",
        "the name “{name}” will not do: up to 60 small letters, digits, underscores, as lamp_posts",
    ),
    "rules.new_taken": Text("มี {file} อยู่แล้ว ใช้ชื่ออื่น", "{file} is there already: use another name"),
    "rules.new_made": Text(
        "สร้าง {file} และตัวอย่างใน {folder} แล้ว", "made {file} and examples in {folder}"
    ),
    "rules.new_edit": Text(
        "1. แก้คำในไฟล์และในหน้าตัวอย่างให้เป็นเรื่องของท่าน",
        "1. Change the words of the file and of its examples.",
    ),
    "rules.new_check": Text(
        "2. oitcheck rules check {rules}  แล้ว  oitcheck rules test {name} --rules {rules}",
        "2. oitcheck rules check {rules}, then oitcheck rules test {name} --rules {rules}",
    ),
    "rules.new_list": Text(
        "3. เพิ่มบรรทัด “- {name}” ใน disclosures ของข้อในไฟล์ของปี เช่น {rules}/oit-2570.yaml",
        "3. Add the line “- {name}” to the disclosures of an item of a year, such as {rules}/oit-2570.yaml",
    ),
    "rules.diff.new": Text("ใหม่", "new"),
    "rules.diff.gone": Text("ไม่ขอแล้ว", "gone"),
    "rules.diff.moved": Text("ย้ายจาก {old} เป็น {new}", "moved from {old} to {new}"),
    "rules.diff.joined": Text("รวมข้อกับ {others}", "now in one item with {others}"),
    "rules.diff.parted": Text("แยกข้อจาก {others}", "no longer in one item with {others}"),
    "rules.diff.period": Text("ช่วงเวลา: {old} → {new}", "period: {old} → {new}"),
    "rules.diff.asks": Text("ขอเพิ่ม {elements}", "asks for {elements} too"),
    "rules.diff.drops": Text("ไม่ขอ {elements} แล้ว", "no longer asks for {elements}"),
    "rules.diff.same": Text("ปี {old} และ {new} เหมือนกัน", "{old} and {new} are the same"),
    "rules.diff.sums": Text(
        "ใหม่ {new} เรื่อง ไม่ขอแล้ว {gone} เรื่อง เปลี่ยน {changed} เรื่อง",
        "{new} new, {gone} gone, {changed} changed",
    ),
    "rules.confirmed": Text(
        "ยืนยันข้อ {item} ของปี {year} ใน {file} แล้ว", "{item} of {year} is confirmed in {file}"
    ),
    "rules.confirm_empty": Text("{option} ว่าง โปรดระบุ", "{option} is empty: please say it"),
    "rules.confirm_twice": Text(
        "ข้อ {item} ยืนยันแล้ว ({file} บรรทัด {line}) ใช้ --force หากต้องการยืนยันใหม่",
        "{item} is confirmed already ({file}, line {line}); --force confirms it anew",
    ),
    "rules.confirm_flow": Text(
        "ข้อ {item} เขียนไว้ในวงเล็บ {{…}} โปรดแยกเป็นบรรทัดละหัวข้อก่อน",
        "{item} stands in brackets {{…}}: write one key on a line first",
    ),
    "rules.confirm_failed": Text(
        "เพิ่มการยืนยันข้อ {item} โดยไม่กระทบส่วนอื่นไม่ได้ โปรดแก้ไฟล์เอง",
        "{item} cannot be confirmed without touching other things: please edit the file yourself",
    ),
    "rules.not_writable": Text(
        "เขียน {file} ไม่ได้ ({why}) คัดลอกโฟลเดอร์เกณฑ์ไปไว้ที่ของท่าน แล้วใช้ --rules โฟลเดอร์นั้น",
        "{file} cannot be written ({why}): copy the folder of rules to a place of your own and name it with "
        "--rules",
    ),
}

CATALOGUE: dict[str, Text] = {
    **STATUS,
    **REASONS,
    **STOPS,
    **VERDICTS,
    **REPORT,
    **COMMAND,
    **RULEBOOK,
}
