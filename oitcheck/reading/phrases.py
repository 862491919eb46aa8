"""Words of web pages themselves: link texts that say nothing, ways a script leads on."""

from __future__ import annotations

import re
from functools import lru_cache

from oitcheck.thai.text import fold, key

_GENERIC = re.compile(
    r"^(?:คลิก(?:ที่นี่|ที่นี้|เพื่อ)?(?:ดู|อ่าน|เลย|โหลด|ดาวน์โหลด)?(?:ข้อมูล|รายละเอียด|เอกสาร|ไฟล์)?|"
    r"(?:ประจำ)?(?:เดือน)?(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม"
    r"|พฤศจิกายน|ธันวาคม|มค|กพ|มีค|เมย|พค|มิย|กค|สค|กย|ตค|พย|ธค)(?:พศ)?(?:25)?\d\d|(?:ดาวน์โหลด|ดาวโหลด)(?:ไฟล์|เอกสาร)?|โหลด"
    r"|download(?:file|pdf)?|อ่าน(?:ต่อ|เพิ่มเติม|ทั้งหมด)?|ดู(?:ไฟล์|เอกสาร|รายละเอียด|ข้อมูล|เพิ่มเติม|ทั้งหมด)?"
    r"|เปิด(?:ดู|ไฟล์|อ่าน)?|รายละเอียด(?:เพิ่มเติม)?|เพิ่มเติม|ไฟล์(?:แนบ|เอกสาร)?(?:ที่)?|เอกสาร(?:แนบ|ประกอบ)?(?:ที่)?"
    r"|link|url|ลิงก์|ลิงค์|click(?:here)?|here|view|open|(?:read)?more|pdf|doc|file|icon|image|แสดง|ที่นี่|เข้าดู|preview"
    r"|new|\d{0,6}|(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พศ)?25\d\d|http.*|www.*|(?:ita|oit)?o?\d{1,2}|ข้อ\d+|responsiveimage|ข้อมูล|มี)"
    r"(?:\d{0,2}|pdf)$"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HIDING_CLASS = re.compile(r"(?:^|\s)(?:d-none|ng-hide|ng-cloak)(?:\s|$)")
_SHOWN_ON_WIDE = re.compile(r"(?:^|\s)d-(?:sm|md|lg|xl|xxl)-(?!none)\w")
_ON_CLICK = re.compile(r"tab|collapse|modal|accordion|pane|dropdown|popup|slide", re.IGNORECASE)
_ONCLICK = re.compile(
    r"""(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\s*\(|window\.open\s*\(|document\.location(?:\.href)?\s*=)\s*['"]([^'"]{1,1000})['"]"""
)
_NUMBER = re.compile(
    r"^[\s•·*\[(-]*(?:ita\s?-?\s?)?(?:oit|o|0|ข้อ(?:ที่)?)\s?[._-]?\s?0?(?P<n>[1-9]\d?)(?![\d/:.,-]*\d)"
    r"(?!\s*(?:%|บาท|น\.|คน))"
)


def hides(style: str, *, marked: bool, classes: str = "") -> bool:
    """True where a tag hides itself by its ``style``, its ``classes``, or the attribute hidden."""
    if marked or _HIDDEN.search(style):
        return True
    return bool(_HIDING_CLASS.search(classes)) and not _SHOWN_ON_WIDE.search(classes)


def opens_on_click(names: str) -> bool:
    """True for the classes, role and id of a tab or pop-up: hidden until a click shows it."""
    return bool(_ON_CLICK.search(names))


@lru_cache(maxsize=20_000)
def says_nothing(text: str) -> bool:
    """True where the text of a link does not name what it leads to."""
    return bool(_GENERIC.match(key(text)))


def script_target(script: str) -> str:
    """The address that an ``onclick`` or ``javascript:`` opens, as written; "" where none."""
    match = _ONCLICK.search(script)
    return match.group(1) if match else ""


def numbered(text: str) -> tuple[int | None, str]:
    """The number of an item that begins ``text``, and the words after it, folded."""
    folded = fold(text)
    match = _NUMBER.match(folded)
    return (int(match["n"]), folded[match.end() :]) if match else (None, folded)


def number_of(text: str) -> int | None:
    """The item number that begins ``text``: 11 for ``O11 แผน…``, ``OIT 11``, ``011``, ``ข้อ ๑๑``."""
    return numbered(text)[0]
