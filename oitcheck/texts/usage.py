"""Sentences for what was typed wrongly."""

from __future__ import annotations

from oitcheck.texts.text import Text

USAGE: dict[str, Text] = {
    "usage.option": Text("ไม่มีตัวเลือก {name}", "there is no option {name}"),
    "usage.option_near": Text(
        "ไม่มีตัวเลือก {name} หมายถึง {near} หรือไม่", "there is no option {name}; do you mean {near}?"
    ),
    "usage.command": Text(
        "ไม่มีคำสั่ง “{word}” คำสั่งที่มี: {known}", "there is no command “{word}”; there are: {known}"
    ),
    "usage.command_near": Text(
        "ไม่มีคำสั่ง “{word}” หมายถึง “{near}” หรือไม่",
        "there is no command “{word}”; do you mean “{near}”?",
    ),
    "usage.missing": Text("ยังไม่ได้ใส่ {name}", "{name} is missing"),
    "usage.extra": Text(
        "มีคำเกินมา: {words} ข้อความที่มีเว้นวรรคต้องอยู่ในเครื่องหมายคำพูด",
        "too many words: {words}; words that belong together need quotation marks",
    ),
    "usage.no_value": Text("ต้องใส่ค่าต่อท้าย {name}", "{name} needs a value after it"),
    "usage.flag": Text("{name} ใช้เดี่ยว ๆ ไม่ต้องใส่ค่า", "{name} stands alone and takes no value"),
    "usage.value": Text("{name}: {why}", "{name}: {why}"),
    "usage.choice": Text(
        "{name} ใช้ “{value}” ไม่ได้ ใช้ได้: {known}", "{name} cannot be “{value}”; it can be: {known}"
    ),
    "usage.number": Text(
        "{name} ต้องเป็น{kind} ไม่ใช่ “{value}”", "{name} must be {kind}, not “{value}”"
    ),
    "usage.number_in": Text(
        "{name} ต้องเป็น{kind} {range} ไม่ใช่ “{value}”",
        "{name} must be {kind}, {range}, not “{value}”",
    ),
    "usage.whole": Text("จำนวนเต็ม", "a whole number"),
    "usage.decimal": Text("ตัวเลข", "a number"),
    "usage.year": Text(
        "“{text}” ไม่ใช่ปี พ.ศ. {first} ถึง {last} เช่น 2566",
        "“{text}” is not a Buddhist year from {first} to {last}, such as 2566",
    ),
}
