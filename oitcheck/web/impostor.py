"""What looks like a page and is none: maintenance, a parked domain, a wall, spam of intruders.

All answer 200 where a page was asked for. None of them is the agency speaking, so none is evidence
and none proves that something is missing. A page with the site's own menu is a page, whatever it
says: only a bare one is taken for a notice. Names of services and wordings are those that the
products themselves print (Cloudflare, Sucuri, Imperva, F5, FortiWeb, Imunify360, cPanel, Plesk).
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence

from oitcheck.model import Link, Problem, Reason, Skim
from oitcheck.thai.text import fold

FEW_LINKS = 6
LITTLE_TEXT = 900
HEAD_LINES = 12

_CHALLENGE = re.compile(
    r"just a moment|checking (?:if the site connection is secure|your browser)|attention required"
    r"|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a robot|human)\b|human verification"
    r"|ddos.?guard|ddos protection by|sucuri website firewall|incapsula incident"
    r"|request unsuccessful"
    r"|the requested url was rejected|web page blocked|web application firewall|mod_?security"
    r"|one moment, please|bot verification|enable javascript and cookies to continue"
    r"|attack id\s*:|ยืนยันว่าคุณ(?:เป็นมนุษย์|ไม่ใช่(?:บอท|โปรแกรม|หุ่นยนต์))|กำลังตรวจสอบเบราว์เซอร์"
)
_SITE = r"(?:เว็บ|เวบ|เว็ป|เวป)(?:ไซต์|ไซท์|ไซด์|เพจ)?"
_IMPROVED = r"(?:อยู่(?:ใน)?ระหว่าง|กำลัง|ปิด)(?:การ)?(?:ดำเนินการ)?(?:ปิด)?(?:ปรับปรุง|บำรุงรักษา|พัฒนา|จัดทำ)"
_MAINTENANCE = re.compile(
    r"(?:scheduled|down for|site|system) maintenance|maintenance mode"
    r"|(?:website|site) (?:is )?under|(?:we(?:'|’)?ll|will) be (?:right )?back|briefly unavailable"
    rf"|{_SITE}.{{0,40}}{_IMPROVED}|{_IMPROVED}{_SITE}|ปิด{_SITE}ชั่วคราว|{_SITE}ปิดชั่วคราว"
)
_CLOSED = re.compile(
    rf"{_MAINTENANCE.pattern}|{_IMPROVED}|under (?:maintenance|construction)|coming soon"
    r"|temporarily (?:unavailable|offline|closed)|งดให้บริการ|ปิดระบบ"
)
_PARKED = re.compile(
    r"domain (?:name )?(?:is |may be )?(?:for sale|parked|expired|available)"
    r"|this domain (?:is|has|name|may)|buy this domain|domain (?:has )?expired"
    r"|account (?:has been )?suspended|website (?:is )?suspended"
    r"|(?:apache2? .{0,20}|nginx.{0,20}|test page for .{0,40})default page|it works!$"
    r"|welcome to nginx"
    r"|iis windows server|internet information services|default web ?site page|plesk .{0,30}default"
    r"|web server'?s default page|โดเมน(?:นี้)?(?:หมดอายุ|ถูกระงับ|ว่าง)"
    r"|(?:เว็บไซต์|บัญชี)(?:นี้)?ถูกระงับ"
    r"|หมดอายุการใช้งาน(?:โดเมน|พื้นที่|โฮสต์)|ระงับการให้บริการเว็บ"
)
_LOGIN = re.compile(
    r"password protected|กรุณา(?:เข้าสู่ระบบ|ล็อก ?อิน|ลงชื่อเข้า)"
    r"|ต้อง(?:เข้าสู่ระบบ|ล็อก ?อิน|ลงชื่อเข้า|เป็นสมาชิก)ก่อน"
    r"|(?:please|you must) (?:log ?in|sign ?in|be logged in)|ป้องกัน(?:ไว้)?ด้วยรหัสผ่าน"
)
_LOGIN_HEAD = re.compile(r"^\W*(?:เข้าสู่ระบบ|ลงชื่อเข้า(?:ใช้|สู่ระบบ)|ล็อก ?อิน|log ?in|sign ?in)\b")
_DEFACED = re.compile(r"\b(?:hacked|defaced|pwned|owned) by\b|was here .{0,30}(?:hacker|cyber)")
_SPAM = re.compile(
    r"สล็อต|สล๊อต|บาคาร่า|คาสิโน|แทงบอล|แทงหวย|เครดิตฟรี|เว็บตรง|ยิงปลา"
    r"|ฝากถอน ?(?:ไม่มี|ออโต้)|หวยออนไลน์"
    r"|\bufa\w*|\bpg ?slot|\bslotxo|\bsuperslot|\bjoker ?\d{3}|\bbetfli[kx]|\bsbobet|\bsa ?gaming"
    r"|\bsexy ?(?:baccarat|game|gaming)|\bslots?\b.{0,12}\b(?:online|gacor|deposit|777|resmi)"
    r"|\bgacor\b|\bjudi\b|\btogel\b|\bmaxwin\b|\bbaccarat\b|\bcasino\b|\btaruhan\b"
    r"|\bbandar (?:bola|qq)|\bviagra\b|\bcialis\b"
)
_ABOUT_SPAM = re.compile(
    r"เตือน|ป้องกัน|ปราบ|ผิดกฎหมาย|รู้เท่าทัน|ต่อต้าน|จับกุม|คดี|โทษ|ปลอดภัย|ห้าม|ภัย|มิจฉาชีพ"
    r"|หลอกลวง|รณรงค์|สถานบันเทิงครบวงจร|ร่างพระราช|ประชาพิจารณ์|กฎหมาย"
)
FEW_KINDS = 3
FEW_SPAM_LINKS = 3
MUCH = 0.4

IMPOSTORS = frozenset(
    {Reason.CHALLENGE, Reason.PARKED, Reason.LOGIN, Reason.MAINTENANCE, Reason.HACKED}
)


def impostor(
    skim: Skim, *, front: bool = False, site: Container[str] = frozenset()
) -> Problem | None:
    """Why a page is not the site's own; ``None`` where it may be.

    Args:
        skim: what it says.
        front: that it is the front page, where every notice of work speaks for the whole site;
            elsewhere one must name the site, since a page may be under construction alone.
        site: lines that the front page shows; a page that shows one of them too is of the site.
    """
    if spam := _replaced(skim):
        return Problem(Reason.HACKED, spam)
    if skim.link_count > FEW_LINKS or skim.text_size > LITTLE_TEXT:
        return None
    if any(line in site for line in skim.lines):
        return None
    told = [fold(line) for line in (skim.title, *skim.headings, *skim.lines[:HEAD_LINES])]
    for reason, pattern in _notices(front):
        found = next((match for line in told if (match := pattern.search(line))), None)
        if found:
            return Problem(reason, found[0])
    asks = any(_LOGIN_HEAD.search(line) for line in told[: 1 + len(skim.headings)])
    return Problem(Reason.LOGIN, "") if asks else None


def _notices(front: bool) -> tuple[tuple[Reason, re.Pattern[str]], ...]:
    return (
        (Reason.CHALLENGE, _CHALLENGE),
        (Reason.PARKED, _PARKED),
        (Reason.LOGIN, _LOGIN),
        (Reason.MAINTENANCE, _CLOSED if front else _MAINTENANCE),
    )


def _replaced(skim: Skim) -> str:
    """The words by which a page is an intruder's; "" where it is the site's."""
    heads = [fold(line) for line in (skim.title, *skim.headings[:2])]
    defaced = next((match for line in heads if (match := _DEFACED.search(line))), None)
    if defaced:
        return defaced[0]
    spam = _spam((*heads, *skim.lines))
    kinds = _kinds(spam)
    if len(kinds) < FEW_KINDS or any(_ABOUT_SPAM.search(line) for line in heads):
        return ""
    advertised = not set(spam).isdisjoint(heads)
    much = sum(map(len, spam)) > MUCH * max(1, sum(map(len, skim.lines)))
    return ", ".join(kinds[:FEW_KINDS]) if advertised or much else ""


def planted(links: Iterable[Link]) -> str:
    """The words of links to gambling or drugs that intruders planted on a page; "" for none.

    A warning of the agency against gambling is no such link.
    """
    texts = _spam([link.text for link in links])
    return ", ".join(_kinds(texts)[:FEW_KINDS]) if len(texts) >= FEW_SPAM_LINKS else ""


def _spam(lines: Sequence[str]) -> list[str]:
    """The different lines, folded, that hold words of spam and do not warn of it, sorted."""
    if not _SPAM.search("\n".join(lines).lower()):
        return []
    folded = {line for line in map(fold, lines) if _SPAM.search(line)}
    return sorted(line for line in folded if not _ABOUT_SPAM.search(line))


def _kinds(lines: Iterable[str]) -> list[str]:
    """The different words of spam in lines."""
    return list(dict.fromkeys(match[0] for line in lines for match in _SPAM.finditer(line)))
