"""Sentences of the papers: the follow-up report and the page for the contractor."""

from __future__ import annotations

from oitcheck.texts.text import Text

PAPERS: dict[str, Text] = {
    "plan.title": Text(
        "{name}: สิ่งที่ควรทำ ตามผลตรวจวันที่ {day}", "{name}: what to do, as checked on {day}"
    ),
    "plan.no_list": Text(
        "เกณฑ์ชุดนี้ไม่ครบทุกข้อของปี จึงไม่มีค่าประมาณ ใช้ผลตรวจของทั้งปี เช่น --rules oit-2566 เพื่อดูทางไปถึง 85 และ 95",
        "These rules are not the whole list of a year, so there is no estimate: scan with a year, such as "
        "--rules oit-2566, for the way to 85 and 95.",
    ),
    "plan.there": Text(
        "ถึง {target} คะแนนแล้วตามค่าประมาณ", "By the estimate it stands at {target} already"
    ),
    "plan.way": Text(
        "ทางที่สั้นที่สุดถึง {target} คะแนน: ทำ {count} ข้อ จะได้ประมาณ {reached}",
        "The shortest way to {target}: {count} items, which makes about {reached}",
    ),
    "plan.step": Text("{item} {title} (+{gain})", "{item} {title} (+{gain})"),
    "plan.all": Text(
        "ทำอย่างไร ({count} ข้อ เรียงจากที่มีกฎหมายเกี่ยวข้อง แล้วตามค่าคะแนน)",
        "How ({count} items: what a law asks for first, then what is worth most)",
    ),
    "plan.task": Text("{number}. {item} {title}", "{number}. {item} {title}"),
    "plan.what": Text("ทำ: {remedy}", "Do: {remedy}"),
    "plan.where": Text("ตำแหน่งบนเว็บไซต์: {where}", "Where: {where}"),
    "plan.wording": Text("ข้อความตัวอย่าง: {wording}", "Sample text: {wording}"),
    "plan.who": Text("ผู้รับผิดชอบ: {who}", "Who: {who}"),
    "plan.worth": Text("มีค่า {points} คะแนน OIT", "Worth {points} OIT points"),
    "plan.gain": Text("ทำแล้วค่าประมาณเพิ่มขึ้น {gain}", "Lifts the estimate by {gain}"),
    "plan.duty": Text("กฎหมายที่เกี่ยวข้อง: {law} (ที่มา {basis})", "The law: {law} (basis {basis})"),
    "plan.deadline": Text("ก่อนปิดรับข้อมูล {day}", "Before entry closes on {day}"),
    "plan.upcoming": Text(
        "เตรียมไว้: {item} {title} จะถูกตรวจตั้งแต่ {day}",
        "To prepare: {item} {title}, asked for from {day}",
    ),
    "measures.points": Text(
        "“{text}” ไม่ใช่คะแนนจาก 0 ถึง 100 เช่น 81.25",
        "“{text}” is no score from 0 to 100, such as 81.25",
    ),
    "papers.title": Text(
        "รายงานผลการดำเนินการมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
        "Report of the measures for integrity and transparency",
    ),
    "papers.of": Text("ของ{agency}", "of {agency}"),
    "papers.year": Text("ประจำปีงบประมาณ พ.ศ. {year}", "fiscal year {year}"),
    "papers.round.6": Text(
        "รอบ 6 เดือน (ตั้งแต่เดือนตุลาคม {before} - เดือนมีนาคม {year})",
        "First six months (October {before} to March {year})",
    ),
    "papers.round.12": Text(
        "รอบ 12 เดือน (ตั้งแต่เดือนตุลาคม {before} - เดือนกันยายน {year})",
        "The whole year (October {before} to September {year})",
    ),
    "papers.part": Text("ด้าน {name}", "{name}"),
    "papers.scored": Text(
        "ด้าน {name} พบว่า ผลคะแนนของตัวชี้วัดด้าน {indicator} {score} คะแนน",
        "{name}: the indicator {indicator} scored {score}",
    ),
    "papers.score.indicator": Text("ตัวชี้วัด", "Indicator"),
    "papers.score.score": Text("คะแนนปีนี้", "This year"),
    "papers.score.last": Text("คะแนนปีก่อน", "Last year"),
    "papers.score.change": Text("เพิ่ม/ลด", "Change"),
    "papers.indicator": Text("ตัวชี้วัดที่ {code} {name}", "Indicator {code} {name}"),
    "papers.column.issue": Text(
        "ประเด็นที่เป็นข้อบกพร่อง/จุดอ่อนจากการประเมิน", "Shortcoming found by the assessment"
    ),
    "papers.column.action": Text(
        "แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ", "How the finding is put into practice"
    ),
    "papers.column.who": Text("ผู้รับผิดชอบ", "Responsible"),
    "papers.column.progress": Text("ผลการดำเนินการ", "Progress"),
    "papers.column.remark": Text("หมายเหตุ", "Remark"),
    "papers.nothing": Text("ไม่พบข้อบกพร่อง", "Nothing was found wanting"),
    "papers.lacking": Text("ยังขาดหรือไม่ตรง: {names}", "Lacking: {names}"),
    "papers.found": Text("พบครบบนเว็บไซต์แล้ว", "It is on the website now"),
    "papers.seen_on": Text("ตรวจเว็บไซต์เมื่อ {day}", "Website checked on {day}"),
    "papers.doubt.going": Text(
        "ติ๊กไว้ที่ “{tick}” แต่ข้อความบอกว่ายังทำไม่เสร็จ (“{words}”) โปรดแก้ให้ตรงกัน",
        "The tick says “{tick}”, the text that it is not finished (“{words}”): please make them agree.",
    ),
    "papers.doubt.not": Text(
        "ติ๊กไว้ที่ “{tick}” แต่ข้อความบอกว่ายังไม่ได้ทำ (“{words}”) โปรดแก้ให้ตรงกัน",
        "The tick says “{tick}”, the text that nothing was done (“{words}”): please make them agree.",
    ),
    "papers.doubt.done": Text(
        "ติ๊กไว้ที่ “{tick}” แต่ข้อความบอกว่าทำเสร็จแล้ว (“{words}”) โปรดแก้ให้ตรงกัน",
        "The tick says “{tick}”, the text that it is finished (“{words}”): please make them agree.",
    ),
    "papers.doubt.site": Text(
        "ติ๊กไว้ที่ “{tick}” แต่ผลตรวจเว็บไซต์ข้อ {item} คือ “{status}” โปรดตรวจสอบ",
        "The tick says “{tick}”, but the website check of {item} says “{status}”: please check.",
    ),
    "papers.doubt.year": Text(
        "measures.yaml เป็นของปี {year} แต่ผลตรวจเป็นของปี {found} โปรดตรวจสอบ",
        "measures.yaml is of {year}, the website check of {found}: please check",
    ),
    "papers.fixes": Text("รายการปรับปรุงเว็บไซต์ {agency}", "What to mend on the website of {agency}"),
    "papers.fixes_about": Text(
        "สำหรับผู้ดูแลเว็บไซต์ {url} ตามผลตรวจวันที่ {day}", "For the keeper of {url}, as checked on {day}"
    ),
    "papers.fixes_publish": Text(
        "ยังไม่มีบนเว็บไซต์ ให้เผยแพร่{title} โดยมี: {names}",
        "Not on the website yet: publish {title} with {names}",
    ),
    "papers.fixes_none": Text("ไม่มีรายการที่ต้องปรับปรุง", "There is nothing to mend"),
    "papers.fixes_after": Text(
        "ทุกหน้าต้องกดไปถึงได้จากหน้าแรก เปิดได้โดยไม่ต้องลงชื่อเข้าใช้ และแจ้งหน่วยงานเมื่อเสร็จเพื่อตรวจซ้ำ",
        "Every page must be reached by clicks from the front page and open without signing in. Tell the "
        "agency when it is done, so that it is checked again.",
    ),
    "papers.fixes.number": Text("ที่", "No."),
    "papers.fixes.page": Text("หน้า และตำแหน่งบนเว็บไซต์", "Page, and its place on the site"),
    "papers.fixes.what": Text("สิ่งที่ต้องแก้", "What to mend"),
    "papers.fixes.sample": Text("ข้อความตัวอย่าง", "Sample text"),
}
