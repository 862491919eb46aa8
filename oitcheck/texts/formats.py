"""Sentences of the spreadsheet and of the other formats made for programs and desks."""

from __future__ import annotations

from oitcheck.texts.text import Text

FORMATS: dict[str, Text] = {
    "sheet.summary": Text("สรุปผล", "Summary"),
    "sheet.items": Text("ผลรายข้อ", "Items"),
    "sheet.requirements": Text("สิ่งที่ต้องมี", "Requirements"),
    "sheet.evidence": Text("หลักฐาน", "Evidence"),
    "sheet.coverage": Text("ขอบเขตการตรวจ", "Coverage"),
    "sheet.page": Text("หน้า {page} จาก {pages}", "Page {page} of {pages}"),
    "column.website": Text("เว็บไซต์", "Website"),
    "column.agency": Text("หน่วยงาน", "Agency"),
    "column.rules": Text("ชุดเกณฑ์", "Rules"),
    "column.item": Text("ข้อ", "Item"),
    "column.title": Text("รายการ", "Title"),
    "column.sub_indicator": Text("ตัวชี้วัดย่อย", "Sub-indicator"),
    "column.status": Text("ผลตรวจ", "Status"),
    "column.found": Text("รายละเอียดผลตรวจ", "What was found"),
    "column.points": Text("คะแนน OIT", "OIT points"),
    "column.responsible": Text("ผู้รับผิดชอบ", "Responsible"),
    "column.to_do": Text("สิ่งที่ควรทำ", "What to do"),
    "column.proposed": Text("ผลที่เสนอ", "Proposed call"),
    "column.call": Text("ผลผู้ตรวจ", "Auditor's call"),
    "column.why": Text("เหตุผล", "Auditor's reason"),
    "column.reviewer": Text("ผู้ทาน", "Reviewer"),
    "column.evidence": Text("รหัสหลักฐาน", "Evidence code"),
    "column.program": Text("ผลเดิมของโปรแกรม", "What the program said"),
    "column.disclosure": Text("เรื่องที่ต้องเปิดเผย", "Disclosure"),
    "column.requirement": Text("สิ่งที่ต้องมี", "Requirement"),
    "column.outcome": Text("ผล", "Outcome"),
    "column.note": Text("หมายเหตุ", "Note"),
    "column.basis": Text("ที่มาของเกณฑ์", "Basis"),
    "column.proofs": Text("จำนวนหลักฐาน", "Proofs"),
    "column.address": Text("ที่อยู่", "Address"),
    "column.quote": Text("ข้อความที่พบ", "Quote"),
    "column.place": Text("ตำแหน่ง", "Place"),
    "column.way": Text("วิธีไปถึง", "Click path"),
    "column.hash": Text("SHA-256", "SHA-256"),
    "column.time": Text("เวลาที่เปิด", "Opened on"),
    "column.picture": Text("ไฟล์ภาพ", "Picture"),
    "column.section": Text("หมวด", "Section"),
    "column.topic": Text("เรื่อง", "Topic"),
    "column.value": Text("ค่า", "Value"),
    "column.lowest": Text("ต่ำสุด", "Lowest"),
    "column.highest": Text("สูงสุด", "Highest"),
    "column.decided": Text("ข้อที่ชี้ขาด", "Decided"),
    "column.items": Text("จำนวนข้อ", "Items"),
    "column.kind": Text("ประเภท", "Kind"),
    "column.cause": Text("เพราะ", "Why"),
    "column.detail": Text("รายละเอียด", "Detail"),
    "column.found_on": Text("พบลิงก์ที่หน้า", "Linked from"),
    "column.count": Text("จำนวน", "Count"),
    "sheet.part_check": Text("การตรวจ", "The check"),
    "sheet.part_meaning": Text("โปรดอ่านก่อน", "Please read first"),
    "sheet.part_alarms": Text("คำเตือน", "Warnings"),
    "sheet.disclaimer": Text("สถานะของเอกสารนี้", "What this is"),
    "sheet.not_found": Text("ความหมายของ “ไม่พบ”", "What “not found” means"),
    "sheet.digest": Text("รหัสชุดกฎ", "Rules digest"),
    "sheet.made_by": Text("จัดทำโดย", "Made by"),
    "sheet.to_fill": Text("ช่องสำหรับผู้ตรวจ", "For the auditor"),
    "sheet.to_fill_how": Text(
        "ช่องสีเหลืองในแผ่นงาน “{sheet}” ให้ผู้ตรวจกรอก: ผลเป็น 100, 0 หรือ รอวินิจฉัย "
        "ถ้าต่างจากผลที่เสนอต้องให้เหตุผล แถวที่เว้นว่างไว้ถือว่ายังไม่วินิจฉัย",
        "The yellow cells of the sheet “{sheet}” are for the auditor: the call is 100, 0 or รอวินิจฉัย "
        "(pending). A call unlike the proposed one needs a reason. A row left empty decides nothing.",
    ),
    "sheet.unread": Text("เปิดหรืออ่านไม่ได้", "Not read"),
    "sheet.by_browser": Text("เปิดด้วยเบราว์เซอร์", "Opened in a browser"),
    "sheet.endless": Text("ที่อยู่ไม่รู้จบ ไม่ได้เปิดทั้งหมด", "Without end, not all opened"),
    "sheet.on_page": Text("ในหน้าเว็บ", "on the page"),
    "sheet.call_hint": Text(
        "เลือก 100, 0 หรือ รอวินิจฉัย ถ้าต่างจากผลที่เสนอ โปรดให้เหตุผลในช่องถัดไป",
        "Choose 100, 0 or รอวินิจฉัย (pending). If it is unlike the proposed call, give the reason beside it.",
    ),
    "sheet.call_wrong": Text(
        "ใช้ได้เฉพาะ 100, 0 หรือ รอวินิจฉัย", "Only 100, 0 or รอวินิจฉัย (pending) will do."
    ),
    "format.home": Text("หน้าหลัก", "Home"),
    "format.verdict": Text("{status}: {reason}", "{status}: {reason}"),
    "format.program_said": Text("ผลเดิมของโปรแกรม: {verdict}", "What the program said: {verdict}"),
    "format.lacking": Text("สิ่งที่ยังขาดหรือต้องเปิดดู", "What is lacking or has to be looked at"),
    "format.count": Text("จำนวนข้อ", "Items"),
    "format.estimate": Text("ค่าประมาณคะแนน OIT", "Estimate of the OIT score"),
    "notesheet.none": Text("ไม่พบไฟล์ {file}", "there is no file {file}"),
    "notesheet.unreadable": Text(
        "อ่าน {file} ไม่ได้ ({why}) ใช้ได้เฉพาะไฟล์ Excel (.xlsx) ที่ไม่ใส่รหัสผ่าน",
        "{file} cannot be read ({why}): an Excel file (.xlsx) without a password is wanted",
    ),
    "notesheet.no_header": Text(
        "ไม่พบแถวหัวตารางใน {file} ต้องมีคอลัมน์ {columns} เหมือนในไฟล์ result.xlsx",
        "there is no header row in {file}: wanted are the columns {columns}, as in result.xlsx",
    ),
    "notesheet.at": Text(
        "แผ่นงาน “{sheet}” แถว {row}: {what}", "sheet “{sheet}”, row {row}: {what}"
    ),
    "notesheet.columns_missing": Text(
        "หัวตารางขาดคอลัมน์ {columns} จึงไม่ได้อ่านแถวข้างใต้",
        "the header lacks the columns {columns}; the rows below it were not read",
    ),
    "notesheet.columns_twice": Text(
        "หัวตารางมีคอลัมน์ {columns} ซ้ำกัน จึงไม่ได้อ่านแถวข้างใต้",
        "the header has the columns {columns} twice; the rows below it were not read",
    ),
    "notesheet.cells_missing": Text(
        "มีผลผู้ตรวจ แต่ช่อง {columns} ว่าง", "there is a call, but nothing under {columns}"
    ),
    "notesheet.call": Text(
        "ไม่รู้จักผล “{call}” ใช้ได้เฉพาะ 100, 0 หรือ รอวินิจฉัย",
        "“{call}” is no call: 100, 0 or รอวินิจฉัย (pending) will do",
    ),
    "notesheet.no_reason": Text(
        "ข้อ {item} ผลผู้ตรวจต่างจากผลที่เสนอ แต่ไม่ได้ให้เหตุผล",
        "the call on {item} is not the proposed one and has no reason",
    ),
    "notesheet.torn": Text(
        "ข้อ {item} วินิจฉัยไว้ต่างกันที่{other} จึงไม่ได้นำมาใช้ทั้งสองแถว",
        "{item} is decided otherwise in {other}; neither row was taken",
    ),
    "notesheet.place": Text("แผ่นงาน “{sheet}” แถว {row}", "sheet “{sheet}”, row {row}"),
    "notesheet.agreed": Text("เห็นด้วยกับผลที่โปรแกรมเสนอ", "agrees with what the program proposed"),
}
