"""Sentences of the report, the table and the progress."""

from __future__ import annotations

from oitcheck.texts.text import Text

REPORT: dict[str, Text] = {
    "report.changed": Text("สิ่งที่เปลี่ยนไปจากครั้งก่อน", "What changed since last time"),
    "report.changed_since": Text("เทียบกับผลตรวจเมื่อ {time}", "Compared with the check of {time}"),
    "report.changed_nothing": Text("ไม่มีข้อใดเปลี่ยนไป", "No item has changed"),
    "report.change.better": Text("ดีขึ้น", "Better"),
    "report.change.worse": Text("แย่ลง", "Worse"),
    "report.change.other_evidence": Text("ผลเดิม แต่หลักฐานเปลี่ยน", "Same verdict, other evidence"),
    "report.change.lost_sight": Text("ครั้งนี้ตรวจไม่ได้", "Could not be checked this time"),
    "report.jump": Text(
        "ไปที่รายการทั้งหมด และเลือกดูเฉพาะบางข้อ", "To all items, and to choose among them"
    ),
    "report.todo": Text("สิ่งที่ควรทำก่อน", "What to do first"),
    "report.todo_order": Text(
        "เรียงจากข้อที่มีกฎหมายที่เกี่ยวข้อง แล้วตามค่าคะแนน",
        "What a law asks for first, then what is worth most.",
    ),
    "report.todo_order_unpriced": Text(
        "เรียงจากข้อที่มีกฎหมายที่เกี่ยวข้องก่อน", "What a law asks for first."
    ),
    "report.todo_until": Text(
        "ทุกข้อต้องเสร็จก่อนปิดรับข้อมูล {day}", "All of it before entry closes on {day}."
    ),
    "report.by_law": Text("มีกฎหมายที่เกี่ยวข้อง", "a law asks for it"),
    "report.coming": Text("เตรียมไว้ล่วงหน้า", "To prepare"),
    "report.finder": Text("เลือกดูเฉพาะ", "Show only"),
    "report.by_status": Text("ตามผลตรวจ", "By status"),
    "report.by_division": Text("ตามผู้รับผิดชอบ", "By division"),
    "report.by_group": Text("ตามตัวชี้วัดย่อย", "By sub-indicator"),
    "report.filtered": Text(
        "กำลังแสดงเฉพาะบางข้อ จากทั้งหมด {total} ข้อ แสดง", "Only some of {total} items are shown:"
    ),
    "report.unfilter": Text("แสดงทุกข้อ", "Show all"),
    "report.open_proof": Text("เปิดหลักฐาน", "open the proof"),
    "report.where": Text("ที่ที่ผู้เข้าชมมองหา:", "Where visitors look for it:"),
    "report.wording": Text("ตัวอย่างข้อความ:", "Sample wording (Thai):"),
    "report.duty": Text("กฎหมายที่เกี่ยวข้อง:", "The law:"),
    "report.overridden": Text("ผู้ตรวจวินิจฉัย", "decided by a person"),
    "report.override": Text("ผู้ตรวจวินิจฉัยแทนโปรแกรม:", "A person decided in place of the program:"),
    "report.override_stale": Text(
        "ผู้ตรวจเคยวินิจฉัย แต่หลักฐานเปลี่ยนไปแล้ว โปรดดูอีกครั้ง:",
        "A person decided this, but the evidence has changed since; please look again:",
    ),
    "report.override.100": Text("100 คะแนน", "100 points"),
    "report.override.0": Text("0 คะแนน", "0 points"),
    "report.override.open": Text("รอวินิจฉัย", "not decided yet"),
    "report.override_why": Text("เหตุผล", "Reason"),
    "report.override_by": Text("ผู้วินิจฉัย", "Decided by"),
    "report.override_reviewer": Text("ผู้ทาน", "Reviewed by"),
    "report.override_date": Text("เมื่อ", "On"),
    "report.override_program": Text("โปรแกรมเห็นว่า", "The program says"),
    "note.decided": Text("{by} วินิจฉัยเมื่อ {day}: {reason}", "{by} decided on {day}: {reason}"),
    "note.call": Text(
        "“{call}” ไม่ใช่ผลวินิจฉัย ใช้ได้เฉพาะ {known}", "“{call}” is no call; it is one of {known}"
    ),
    "note.stranger": Text(
        "{file}: ไม่มีข้อ {item} ในเกณฑ์ {rules} ผลวินิจฉัยข้อนี้จึงไม่มีผล",
        "{file}: {rules} has no item {item}, so its note says nothing",
    ),
    "note.stale": Text(
        "{by} เคยวินิจฉัยข้อนี้เมื่อ {day} แต่หลักฐานเปลี่ยนไปแล้ว โปรดดูอีกครั้ง (ขณะนี้: {now})",
        "{by} decided this on {day}, but the evidence has changed since: please look again (now: {now})",
    ),
    "notes.no_site": Text(
        "ไม่มีผลตรวจของ {site} ใน {out} จึงไม่ได้นำผลผู้ตรวจของเว็บไซต์นี้เข้า (ระบุโฟลเดอร์ด้วย --out)",
        "there is no result of {site} in {out}, so its notes were left out (name the folder with --out)",
    ),
    "notes.no_item": Text(
        "{site}: เกณฑ์ {rules} ไม่มีข้อ “{item}” จึงไม่ได้นำผลผู้ตรวจข้อนี้เข้า",
        "{site}: {rules} has no item “{item}”, so its note was left out",
    ),
    "notes.no_rules": Text(
        "{site}: ไม่รู้จักเกณฑ์ “{rules}” จึงไม่ได้นำผลผู้ตรวจข้อ {item} เข้า",
        "{site}: the rules “{rules}” are not known, so the note on {item} was left out",
    ),
    "notes.role": Text("ผู้ตรวจ", "auditor"),
    "notes.imported": Text(
        "นำผลผู้ตรวจเข้า {count} ข้อ ของ {sites} เว็บไซต์",
        "{count} notes on {sites} websites were taken in",
    ),
    "notes.next": Text(
        "ผลตรวจครั้งต่อไปจะใช้ทันที ผลที่มีอยู่ให้พิมพ์ใหม่ด้วย oitcheck render",
        "the next scans follow them; print results that are there again with oitcheck render",
    ),
    "result.none": Text(
        "ไม่พบไฟล์ {file} ระบุไฟล์ result.json ของผลตรวจ หรือโฟลเดอร์ที่มีไฟล์นั้น",
        "there is no file {file}: name the result.json of a scan, or the folder that holds it",
    ),
    "result.no_results": Text(
        "ยังไม่มีผลตรวจใน {out} ตรวจก่อนด้วย oitcheck scan หรือระบุโฟลเดอร์ด้วย --out",
        "there is no result in {out}: scan a site first, or name the folder with --out",
    ),
    "result.large": Text("ใหญ่กว่า {size} ไบต์", "larger than {size} bytes"),
    "result.not_json": Text("บรรทัด {line} ไม่ใช่ JSON", "line {line} is no JSON"),
    "result.no_result": Text(
        "ไม่ใช่ผลตรวจของ oitcheck เพราะไม่มี schema_version",
        "no result of oitcheck: it has no schema_version",
    ),
    "result.newer": Text(
        "schema_version {version} เป็นของ oitcheck รุ่นใหม่กว่า รุ่นนี้อ่าน {known} โปรดติดตั้งรุ่นใหม่",
        "schema_version {version} is of a newer oitcheck, this one reads {known}: install the newer one",
    ),
    "result.lacks": Text("ขาด {place}", "{place} is missing"),
    "result.wrong": Text(
        "{place} เป็น “{value}” ซึ่งใช้ไม่ได้", "{place} is “{value}”, which will not do"
    ),
    "result.kept": Text(
        "{file} เป็นหลักฐานของการตรวจ จึงคงไว้ตามเดิม (ใช้ --out เพื่อเขียนไว้ที่อื่น)",
        "{file} is the proof of the scan and stays as it is (--out writes another)",
    ),
    "result.taken": Text(
        "ใน {folder} มี result.json ของผลตรวจอื่นอยู่แล้ว โปรดเลือกโฟลเดอร์อื่นด้วย --out",
        "{folder} holds the result.json of another scan: choose another folder with --out",
    ),
    "result.no_page": Text(
        "ใน {folder} ไม่มี report.html ทำได้ด้วย oitcheck render {folder}",
        "there is no report.html in {folder}: make it with oitcheck render {folder}",
    ),
    "result.one_result": Text(
        "ตัวเลือกเหล่านี้ใช้ได้กับผลตรวจครั้งละหนึ่งผล", "these options are for one result at a time"
    ),
    "result.one_format": Text("--out - พิมพ์ได้ครั้งละหนึ่งรูปแบบ", "--out - prints one format at a time"),
    "result.unreadable": Text(
        "อ่านผลตรวจจาก {file} ไม่ได้ ({why})", "{file} cannot be read as a result ({why})"
    ),
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
