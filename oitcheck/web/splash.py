"""Intro pages: a front page that only says "enter the website" is stepped through."""

from __future__ import annotations

import re

from oitcheck.address import Scope, key
from oitcheck.model import Link, LinkKind, Skim
from oitcheck.web.instead import promises_file

FEW_LINKS = 8
LITTLE_TEXT = 300

_ENTER = re.compile(
    r"เข้าสู่(?:เว็บ|เวบ|เว็ป|เวป|หน้า)|เข้า(?:เว็บ|เวบ|เว็ป|ชม)|ข้ามหน้านี้|^ข้าม$"
    r"|^(?:click\s*(?:here\s*)?to\s*)?enter\b|^skip\b|\benter\s+(?:web)?site",
    re.IGNORECASE,
)


def way_in(skim: Skim, url: str, scope: Scope) -> Link | None:
    """The link that leads from the intro page at ``url`` to the real front page.

    ``None`` where the page is no intro: it has more than ``FEW_LINKS`` addresses of its own site,
    or none that says so, refreshes, fills its only frame, or is a picture and the only one on a
    page of little text.
    """
    inside = [link for link in skim.links if link.url and scope.inside(link.url)]
    onward = [x for x in inside if key(x.url) != key(url) and not promises_file(x.url)]
    addresses = {key(link.url) for link in onward}
    if not addresses or len(addresses) > FEW_LINKS:
        return None
    spoken = [link for link in onward if _ENTER.search(link.text.strip())]
    moved = [link for link in onward if link.kind is LinkKind.REFRESH]
    frames = [link for link in onward if link.kind is LinkKind.FRAME]
    framed = frames if len(frames) == 1 else []
    mute = len(addresses) == 1 and skim.text_size < LITTLE_TEXT
    lone = [link for link in onward if mute and not link.text.strip()]
    return next(iter([*spoken, *moved, *framed, *lone]), None)
