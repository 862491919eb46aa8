"""Sentences of the command line and of its errors."""

from __future__ import annotations

from oitcheck.texts.text import Text

COMMAND: dict[str, Text] = {
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
    "command.usage": Text("{why} (ดูวิธีใช้ได้ที่ {command} --help)", "{why} (see {command} --help)"),
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
