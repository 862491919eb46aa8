"""Statuses, reasons, and the sentences of the checks and of the verdicts."""

from __future__ import annotations

from oitcheck.texts.text import Text

STATUS: dict[str, Text] = {
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

REASONS: dict[str, Text] = {
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

STOPS: dict[str, Text] = {
    "stop.decided": Text("ตัดสินครบทุกข้อแล้ว", "every item was decided"),
    "stop.exhausted": Text("เปิดครบทุกหน้าที่พบ", "every page that was found was opened"),
    "stop.max_pages": Text("ครบจำนวนหน้าที่กำหนด", "the limit of pages was met"),
    "stop.max_time": Text("ครบเวลาที่กำหนด", "the limit of time was met"),
    "stop.interrupted": Text("ผู้ใช้สั่งหยุด", "it was interrupted"),
    "stop.unreachable": Text("เข้าเว็บไซต์ไม่ได้", "the site could not be reached"),
}

VERDICTS: dict[str, Text] = {
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
        "เป็นของปี {found} ไม่ใช่ปี {wanted} ({why})",
        "it is of {found}, not of {wanted} ({why})",
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
    "verdict.partial": Text("พบ{title} แต่{what}", "{title}: found, but {what}"),
    "verdict.lacks": Text("ยังขาด: {what}", "it lacks: {what}"),
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
