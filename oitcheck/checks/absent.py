"""What to say where nothing was found: that it is not there, or that it may stand in a picture."""

from __future__ import annotations

import re

from oitcheck.checks.lines import own_words
from oitcheck.model import Facts, Judgement, Outcome, Picture, Subject
from oitcheck.texts import Text, say
from oitcheck.thai.phones import phones
from oitcheck.thai.text import fold, key

LARGE = 300
_FEW, _LINE = 200, 150
_ORNAMENT = re.compile(
    r"banner|logo|icon|header|footer|facebook|line|arrow|dot|button|btn|counter|bg|\.gif|\.svg",
    re.IGNORECASE,
)
_REFERS = re.compile(
    r"(?:ตาม|ใน|ดัง|จาก|ดู|เป็น|แสดง|ปรากฏ|รายละเอียด)\s?(?:แผน|รูป)?ภาพ(?!รวม|ลักษณ์|ยนตร์|พจน์|ธรรม|กิจกรรม)"
    r"|(?:ตาม|ดู|ดัง)\s?(?:ใน)?รูป(?!แบบ|ธรรม|ร่าง|ทรง)|(?:ภาพ|รูป)\s?(?:ด้าน|ข้าง)?ล่าง|(?:ภาพ|รูป)ต่อไปนี้|อินโฟกราฟิก|infographic"
)


def in_a_picture(subject: Subject, most_words: int, least_width: int = 0) -> bool:
    """True where an announced page shows hardly any words and a large picture.

    ``most_words`` is the number of characters of its body up to which it shows hardly any. A
    picture whose width the page does not give is large unless ``least_width`` (pixels) is asked.
    """
    page = subject.page
    if page is None or subject.front:
        return False
    words = sum(len(line.text) for line in page.lines if line.region == "body")
    large = [p for p in page.pictures if not p.frame and (p.width or LARGE - 1) >= least_width]
    return words < most_words and any(p.width == 0 or p.width >= LARGE for p in large)


def told_by_a_picture(subject: Subject, facts: Facts) -> bool:
    """True where what a page does not say may stand in a picture of its own.

    It says hardly anything else than its name, or it refers to the picture ("ตามภาพ").
    """
    page = subject.page
    if page is None or not charted(subject, facts):
        return False
    name = key("\n".join((page.title, *page.headings, *subject.announced)))
    told = [(line.text, k) for line, k in own_words(subject, facts, linked=False)]
    words = sum(len(text) for text, k in told if k not in name and not k.isdigit())
    return words < _LINE or any(_REFERS.search(fold(text)) for text, _ in told)


def charted(subject: Subject, facts: Facts) -> bool:
    """True where a page, or a part of the front page, shows a large picture of its own."""
    page = None if subject.front else subject.page
    shown = facts.pictures if subject.url != facts.home_url else frozenset()
    return any(may_tell(p) and p.url not in shown for p in (page.pictures if page else ()))


def may_tell(picture: Picture) -> bool:
    """True for a picture, no frame, that is large or of unknown size, and no ornament."""
    large = picture.width == 0 or picture.width >= LARGE
    name = f"{picture.path} {picture.url.rsplit('/', 1)[-1]}"
    return large and not picture.frame and not _ORNAMENT.search(name)


def absent(subject: Subject, note: Text) -> Judgement:
    """Not on this page; a person has to look where the whole page is one picture."""
    lines = subject.page.lines if subject.page else ()
    written = any(phones(line.text) or "@" in line.text for line in lines if line.region == "body")
    if not written and in_a_picture(subject, _FEW, LARGE):
        return Judgement(Outcome.CANNOT_TELL, say("people.image"))
    return Judgement(Outcome.NO, note, found=False)
