"""A link on the agency's site to its own account on a social network.

``host`` lists the networks. A link whose words or surroundings name somebody else (another office,
the maker of the site) is not the agency's. What is left is the agency's where its words name the
agency, or where they name a network and nothing else and only one account of it is linked; else a
person has to look. A link to the network itself, or to the account of another local government
(whose site was copied), is one that leads wrong.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from oitcheck.checks.elsewhere import account, names_agency, placeholder, stranger
from oitcheck.checks.illustrated import lacking
from oitcheck.model import (
    Facts,
    Judgement,
    Link,
    Outcome,
    Quote,
    Region,
    Requirement,
    Subject,
)
from oitcheck.texts import say
from oitcheck.thai.places import is_local_government
from oitcheck.thai.text import fold

NAME = "account"
OPTIONS = frozenset(("host",))
NEEDS = frozenset(("host",))
TOGETHER = False
_NETWORK = re.compile(
    r"face\s?book|\bfb\b|เฟ[ซส]\s?บุ[๊๋]?[กคต]|fan\s?page|แฟนเพจ|เพจ|\bline\b|(?<!ออน)ไลน์|you\s?tube|ยูทู[บป]|tik\s?tok"
    r"|ติ๊?กต็?อ|instagram|อินสตาแกรม|\big\b|twitter|ทวิตเตอร์|social|โซเชียล"
    r"|เครือข่ายสังคม|ติดตามเรา|ติดตามข่าวสาร|follow us"
)
_OWNER = re.compile(
    r"[^ก-๎a-z]+|ของ(?:เรา|หน่วยงาน|องค์กร)?|หน่วยงาน|องค์กร|ช่อง(?:ทาง)?|(?:การ)?ประชาสัมพันธ์|ข่าว(?:สาร)?|ติดตาม|กด(?:ถูกใจ|ไลก์|ไลค์)?"
    r"|คลิก|ที่นี่|เข้า(?:ชม|สู่)|เพิ่มเพื่อน|ออฟฟิเชียล|บัญชี|ทาง|ได้ที่|ผ่าน|(?:official|account|page|channel|oa|like|follow|us|our|on|at"
    r"|the|id|com|www|https?|network|media|icon|logo|messenger|add|friend)(?![a-z])|อบต|เทศบาล(?:ตำบล|เมือง|นคร)?|สำนักงาน"
)
"""Words beside the name of a network that name nobody in particular."""
_Linked = Sequence[tuple[Link, str]]


def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
    """Find a link to the agency's own account on a page."""
    page = subject.page
    if page is None or subject.off_site:
        return Judgement(Outcome.NO, say("account.none"), found=False)
    hosts = want.options["host"]
    linked = [(link, name) for link in page.links if (name := account(link.url, hosts))]
    left = [pair for pair in linked if not stranger(pair[0], page, facts)]
    if own := _own(left, facts):
        return Judgement(Outcome.YES, quotes=_quotes(own))
    if left:
        return Judgement(Outcome.CANNOT_TELL, say("account.whose"), _quotes(left))
    if linked:
        copied = any(is_local_government(stranger(link, page, facts)) for link, _ in linked)
        return Judgement(Outcome.NO, say("account.others"), _quotes(linked), found=copied)
    if bare := [(x, "") for x in page.links if placeholder(x.url, hosts) and _says_network(x)]:
        return Judgement(Outcome.NO, say("account.bare"), _quotes(bare))
    return lacking(subject, facts, say("account.none"), _NETWORK)


def _own(left: _Linked, facts: Facts) -> _Linked:
    """The links that are the agency's beyond doubt."""
    named = [pair for pair in left if names_agency(pair[0], facts)]
    return named or _single(left) or _single([p for p in left if p[0].region != Region.BODY])


def _single(left: _Linked) -> _Linked:
    """The links that name their network, or are mere icons, and are alone on it."""
    alone = []
    for link, name in left:
        network = name.split("/")[0]
        rivals = {n for _, n in left if n.split("/")[0] == network}
        if len(rivals) == 1 and _says_network(link):
            alone.append((link, name))
    return alone


def _says_network(link: Link) -> bool:
    words = fold(f"{link.text} {link.context} {link.heading}")
    if _OWNER.sub("", _NETWORK.sub("", fold(link.text))).strip():
        return False
    return not link.text or link.region != Region.BODY or bool(_NETWORK.search(words))


def _quotes(linked: _Linked) -> tuple[Quote, ...]:
    return tuple(Quote(link.text or link.url, link.raw) for link, _ in linked[:3])
