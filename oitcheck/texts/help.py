"""The help of the command line. The first line of a command's help stands in the list of commands.

Thai breaks lines at spaces only: a phrase without a space is at most 44 letters long (a test).
"""

from __future__ import annotations

from oitcheck.texts.text import Text

_COMMANDS: dict[str, Text] = {
    "help.program": Text(
        "ตรวจว่าเว็บไซต์ของหน่วยงาน เปิดเผยข้อมูลตามตัวชี้วัด OIT ครบหรือไม่ พร้อมหลักฐาน",
        "Tells which OIT disclosure items an agency's website shows, with proof.",
    ),
    "help.do.scan": Text(
        "ตรวจเว็บไซต์ แล้วเขียนผลเป็น HTML และ JSON",
        "Scan websites and write the results as HTML and JSON.",
    ),
    "help.do.demo": Text(
        "ทดลองตรวจเว็บไซต์ตัวอย่าง ที่เปิดขึ้นในเครื่องนี้",
        "Serve the sample site on this machine and scan it.",
    ),
    "help.do.links": Text(
        "เขียนไฟล์ที่อยู่และเส้นทางคลิกของทุกข้อ พร้อมนำส่ง\n\n"
        "อ่านจากผลตรวจล่าสุดของเว็บไซต์ แต่ละแถวมี ข้อ, มี/ไม่มี, ที่อยู่ และเส้นทางคลิก"
        " ตามที่แบบการประเมินขอ นำไฟล์นี้ไปตรวจต่อได้ด้วย: oitcheck scan SITE --links links.csv",
        "Write the addresses and click paths of all items, to hand in.\n\n"
        "From the newest result of the site: item, yes/no, address and the written click path that "
        "the assessment's form asks for. The file can be given to: oitcheck scan SITE --links links.csv",
    ),
    "help.do.render": Text(
        "ทำไฟล์รูปแบบอื่น จากผลตรวจที่มีอยู่ โดยไม่ตรวจใหม่",
        "Print a result again, in any format, from its JSON.",
    ),
    "help.do.show": Text(
        "แสดงผลตรวจล่าสุด หรือเปิดดูในเบราว์เซอร์", "Print the last result, or open it in the browser."
    ),
    "help.do.plan": Text(
        "บอกว่าต้องทำอะไรบ้าง ค่าประมาณคะแนน OIT จึงจะถึงเป้า",
        "The shortest list of things that lifts the estimate.",
    ),
    "help.do.notes": Text(
        "ผลวินิจฉัยของผู้ตรวจที่ใช้แทนผลของโปรแกรม", "What auditors decide in place of the program."
    ),
    "help.do.import": Text(
        "นำผลผู้ตรวจจากไฟล์ Excel เข้า ของหน่วยงานเดียวหรือหลายร้อยแห่ง",
        "Take in what auditors filled into the spreadsheet, of one agency or of hundreds.",
    ),
    "help.do.rules": Text(
        "ดู ตรวจ ทดสอบ เพิ่ม และยืนยันไฟล์เกณฑ์\n\nวิธีทำทั้งหมดอยู่ใน rules/README.md",
        "Show, check, test, add and confirm rule files.\n\nrules/README.md teaches all of it.",
    ),
    "help.do.rules.list": Text(
        "แสดงรายการข้อของปี หรือเลขข้อของทุกเรื่องในทุกปี",
        "The items of a year, or the numbers of all years.",
    ),
    "help.do.rules.show": Text(
        "บอกว่าข้อนี้ขออะไร ที่มาคืออะไร และดูจากที่ไหน",
        "What an item asks, on which basis, and where it looks.",
    ),
    "help.do.rules.check": Text(
        "ตรวจไฟล์เกณฑ์ บอกไฟล์และบรรทัดที่ผิด\n\n"
        "จบด้วยรหัส 2 เมื่อพบที่ผิด ถ้ามีแต่คำเตือนจบด้วยรหัส 0 เว้นแต่ใส่ --strict",
        "Check rule files; names file and line.\n\n"
        "Exit code 2 where something is wrong; warnings alone are 0, unless --strict.",
    ),
    "help.do.rules.test": Text(
        "ทดสอบเกณฑ์กับตัวอย่าง แสดงส่วนที่ต่างจากที่ควรได้\n\nจบด้วยรหัส 1 เมื่อมีตัวอย่างไม่ผ่าน",
        "Run the examples; show what differs.\n\nExit code 1 where an example fails.",
    ),
    "help.do.rules.new": Text(
        "เริ่มไฟล์เกณฑ์เรื่องใหม่ พร้อมตัวอย่างสามชุดที่ผ่าน",
        "Begin a rule file, with three examples that pass.",
    ),
    "help.do.rules.diff": Text(
        "บอกว่าเกณฑ์สองปีต่างกันอย่างไร: ใหม่ เลิกขอ ย้ายข้อ เปลี่ยน",
        "What moved, is new, is gone or has changed between two years.",
    ),
    "help.do.rules.confirm": Text(
        "ยืนยันข้อจากคู่มือของปีนั้น ที่มาจะเป็น S",
        "Confirm an item from the year's own guide: its basis becomes S.",
    ),
}

_SCAN: dict[str, Text] = {
    "help.sites": Text(
        "ชื่อเว็บไซต์ ที่อยู่เว็บ หรือโฟลเดอร์หน้าเว็บที่บันทึกไว้ ใส่ได้หลายแห่ง",
        "A host, an address, or a saved folder; several may be given.",
    ),
    "help.site_file": Text(
        "ไฟล์ YAML ที่หน่วยงานบอกเรื่องของตนเอง: start, hosts, exempt, words",
        "The agency's own words: start, hosts, exempt, words (YAML).",
    ),
    "help.links": Text(
        "ไฟล์ CSV ที่หน่วยงานนำส่ง: ข้อ, มี/ไม่มี, ที่อยู่, คำอธิบาย ใช้ตัดสินข้อเหล่านั้น",
        "What the agency hands in: CSV of item, yes/no, address, explanation; it decides.",
    ),
    "help.rules": Text(
        "ชุดเกณฑ์: core, ปี (oit-2566), ไฟล์ชุดเกณฑ์ หรือโฟลเดอร์ที่มี core.yaml",
        "core, a year (oit-2566), a ruleset's file, or a folder with core.yaml.",
    ),
    "help.fiscal_year": Text("ปีงบประมาณ พ.ศ. เช่น 2566", "Buddhist fiscal year, such as 2566."),
    "help.today": Text(
        "ตรวจโดยถือว่าวันนี้คือวันที่ระบุ เช่น 2023-04-01 (ปี ค.ศ.)",
        "Judge as of this day, such as 2023-04-01.",
    ),
    "help.out": Text(
        "โฟลเดอร์เก็บผลตรวจ ใส่ - เพื่อพิมพ์เฉพาะ JSON ออกทางจอ",
        "Folder for results; - prints the JSON alone.",
    ),
    "help.format": Text(
        "รูปแบบของไฟล์ผลตรวจ คั่นด้วยจุลภาค เช่น html,json",
        "Formats to write, by commas, such as html,json.",
    ),
    "help.max_pages": Text("อ่านหน้าและไฟล์ไม่เกินจำนวนนี้", "At most so many pages and files."),
    "help.max_time": Text("ใช้เวลาไม่เกินกี่วินาที", "At most so many seconds."),
    "help.delay": Text(
        "พักกี่วินาที ระหว่างคำขอสองครั้งถึงเว็บไซต์เดียวกัน", "Seconds between two requests to one host."
    ),
    "help.connections": Text("ส่งคำขอพร้อมกันได้กี่รายการ", "Requests under way at once."),
    "help.resolve": Text(
        "ต่อไปยังที่อยู่นี้แทน HOST:PORT (HOST เป็น * ได้)",
        "Connect there for HOST:PORT; HOST may be *.",
    ),
    "help.allow_private": Text(
        "ยอมให้เปิดที่อยู่ในเครือข่ายภายใน", "Allow addresses of internal networks."
    ),
    "help.ignore_robots": Text(
        "ไม่ทำตาม robots.txt (รายงานจะระบุไว้)", "Do not ask robots.txt; said in the report."
    ),
    "help.ocr": Text(
        "อ่านภาพสแกนด้วย Tesseract เมื่อมีข้อที่ยังตัดสินไม่ได้",
        "Read scans that an undecided item needs, by Tesseract.",
    ),
    "help.ocr_pages": Text("อ่านหน้าสแกนไม่เกินจำนวนนี้", "At most so many scanned pages."),
    "help.browser": Text(
        "ใช้เบราว์เซอร์เปิดหน้าที่สร้างด้วยสคริปต์ ไม่ใช้เลย หรือใช้กับทุกหน้า",
        "Open pages that scripts make, none, or every one.",
    ),
    "help.chromium": Text(
        "ใช้ Chromium, Chrome หรือ Edge ไฟล์นี้เท่านั้น", "This Chromium, Chrome or Edge, no other."
    ),
    "help.pictures": Text(
        "ทำภาพหลักฐาน ถ้าเครื่องนี้มีเบราว์เซอร์", "Pictures of the evidence, where there is a browser."
    ),
    "help.vantage": Text(
        "ตรวจจากที่ใด เพื่อระบุในรายงาน", "Where this check runs from, for the report."
    ),
    "help.fail_on": Text(
        "จบด้วยรหัส 1 เมื่อมีข้อที่เป็นเช่นนี้ (partial นับ missing ด้วย)",
        "Exit 1 when an item is so (partial: or worse).",
    ),
    "help.lang": Text(
        "ภาษาที่แสดง ไม่ใส่จะใช้ตาม OITCHECK_LANG หรือ LANG",
        "Language shown; that of OITCHECK_LANG or LANG if none.",
    ),
    "help.quiet": Text("ไม่แสดงความคืบหน้าและตาราง", "No progress and no table."),
    "help.state": Text(
        "ตัวอย่างก่อน หรือหลังหน่วยงานแก้ไข", "The sample before or after the agency's fixes."
    ),
    "help.version": Text("แสดงรุ่นของโปรแกรม", "Print the version."),
}

_RESULTS: dict[str, Text] = {
    "help.site": Text("เว็บไซต์ ตามที่ใส่ตอนตรวจ", "The site, as it was scanned."),
    "help.site_or_newest": Text(
        "เว็บไซต์ ตามที่ใส่ตอนตรวจ ไม่ใส่คือผลล่าสุด", "The site, as it was scanned; the newest if none."
    ),
    "help.results": Text("โฟลเดอร์ที่เก็บผลตรวจ", "Folder of the results."),
    "help.links_to": Text("ไฟล์ที่จะเขียน", "The file to write."),
    "help.overwrite": Text("เขียนทับไฟล์เดิม", "Write over the file."),
    "help.result": Text("ไฟล์ result.json หรือโฟลเดอร์ของไฟล์นั้น", "A result.json, or its folder."),
    "help.previous": Text(
        "ผลตรวจครั้งก่อน เพื่อบอกว่าอะไรเปลี่ยนไป", "An earlier result: what changed since."
    ),
    "help.measures": Text(
        "ไฟล์ measures.yaml ไม่ใส่คือไฟล์ที่อยู่ข้าง --site-file",
        "measures.yaml; the one by the site file if none.",
    ),
    "help.notes": Text(
        "ไฟล์ notes.yaml ไม่ใส่คือไฟล์ของเว็บไซต์นั้น", "notes.yaml; the one of the site if none."
    ),
    "help.render_out": Text(
        "โฟลเดอร์อื่นแทนโฟลเดอร์ของ RESULT ใส่ - เพื่อพิมพ์ออกทางจอ",
        "Another folder than that of RESULT; - prints.",
    ),
    "help.open": Text("เปิด report.html ในเบราว์เซอร์", "Open report.html in the browser."),
    "help.goal": Text("ค่าประมาณคะแนนที่ต้องการ ใส่ได้หลายค่า", "The estimate to reach; may be repeated."),
}

_RULES: dict[str, Text] = {
    "help.rules_folder": Text(
        "โฟลเดอร์เกณฑ์ ไม่ใส่คือเกณฑ์ที่มากับโปรแกรม", "A folder of rules; those of oitcheck if none."
    ),
    "help.year": Text("ปีงบประมาณ พ.ศ. เช่น 2566", "Buddhist fiscal year, such as 2566."),
    "help.old": Text("ปีก่อน (พ.ศ.)", "The earlier year (Buddhist)."),
    "help.new": Text("ปีหลัง (พ.ศ.)", "The later year (Buddhist)."),
    "help.item": Text("ชื่อเรื่อง เช่น contact หรือเลขข้อ เช่น O5", "A disclosure (contact) or O-number."),
    "help.items": Text(
        "ชื่อเรื่อง เลขข้อ หรือ contact/ชื่อตัวอย่าง ไม่ใส่คือทั้งหมด",
        "Disclosures, O-numbers, or contact/EXAMPLE; all if none.",
    ),
    "help.rules_path": Text("โฟลเดอร์เกณฑ์ หรือไฟล์เดียว", "A folder of rules, or one file."),
    "help.strict": Text("ถือคำเตือนเป็นข้อผิด (จบด้วยรหัส 2)", "Exit 2 for warnings too."),
    "help.name": Text(
        "ชื่อเรื่องใหม่ ตัวพิมพ์เล็กภาษาอังกฤษ เช่น lamp_posts", "Small letters, such as lamp_posts."
    ),
    "help.rules_into": Text("โฟลเดอร์เกณฑ์ที่จะเขียนลงไป", "The folder of rules it goes into."),
    "help.source": Text("ที่มา: ชื่อคู่มือและหน้า", "Where it is said: guide and page."),
    "help.workbook": Text("ไฟล์ result.xlsx ที่ผู้ตรวจกรอกแล้ว", "The result.xlsx that was filled in."),
    "help.role": Text(
        "บทบาทของผู้วินิจฉัย ไม่ใช่ชื่อคน", "The role of whoever decided, not a person's name."
    ),
    "help.decided_on": Text("วันที่วินิจฉัย ไม่ใส่คือวันนี้", "The day of the decisions; today if none."),
    "help.by": Text("ชื่อผู้อ่านคู่มือ ไม่ใส่คือชื่อผู้ใช้ของเครื่อง", "Who read it; the login name if none."),
    "help.again": Text("เขียนทับคำยืนยันเดิม", "Also over an earlier one."),
}

_AROUND: dict[str, Text] = {
    "help.help": Text("แสดงวิธีใช้นี้แล้วจบ", "Show this message and exit."),
    "help.head.usage": Text("วิธีใช้", "Usage"),
    "help.head.arguments": Text("สิ่งที่ใส่ต่อท้ายคำสั่ง", "Arguments"),
    "help.head.options": Text("ตัวเลือก", "Options"),
    "help.head.commands": Text("คำสั่ง", "Commands"),
    "help.head.examples": Text("ตัวอย่าง", "Examples"),
    "help.default": Text("ค่าปกติ: {value}", "default: {value}"),
    "help.required": Text("ต้องใส่", "required"),
    "help.range": Text("{low} ถึง {high}", "{low} to {high}"),
    "help.from": Text("ตั้งแต่ {low} ขึ้นไป", "{low} or more"),
}

HELP: dict[str, Text] = {**_COMMANDS, **_SCAN, **_RESULTS, **_RULES, **_AROUND}
