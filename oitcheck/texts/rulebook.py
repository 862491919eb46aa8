"""Sentences of the commands that show, check, test and change rule files."""

from __future__ import annotations

from oitcheck.texts.text import Text

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
