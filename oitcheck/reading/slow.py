"""The skim of a page that the fast parser may not have: links, frames, lines by BeautifulSoup."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from oitcheck.address import join
from oitcheck.model import Link, LinkKind, Skim
from oitcheck.reading.markup import hidden
from oitcheck.reading.nesting import parsable
from oitcheck.reading.skim import MAX_LINE, MAX_LINKS, prose
from oitcheck.reading.viewers import PLAYED, viewed
from oitcheck.thai.text import tidy

_FRAMES = {"iframe": "src", "frame": "src", "embed": "src", "object": "data"}


def slow_skim(markup: str, url: str, charset: str) -> Skim:
    """Skim ``markup`` of the page at ``url``. Slow and sturdy; runs in a child process."""
    soup = BeautifulSoup(parsable(markup), "html.parser")
    title = soup.title
    leading = soup.find_all(_leads, limit=MAX_LINKS)
    links = [_link(tag, url, charset) for tag in leading]
    text = soup.get_text("\n")
    lines = dict.fromkeys(line for t in text.split("\n") if 1 < len(line := tidy(t)) <= MAX_LINE)
    return Skim(
        title=tidy(title.get_text()) if title else "",
        headings=tuple(tidy(h.get_text(" ")) for h in soup.find_all(("h1", "h2", "h3"), limit=200)),
        lines=tuple(lines),
        links=tuple(links),
        text_size=len(text),
        link_count=sum(1 for tag in leading if tag.name == "a"),
        prose=prose(text),
    )


def _leads(tag: Tag) -> bool:
    """True for a link and a frame; what is embedded may be hidden, or music."""
    if not tag.has_attr(_FRAMES.get(tag.name, "href")):
        return False
    if tag.name not in ("embed", "object"):
        return tag.name == "a" or tag.name in _FRAMES
    if PLAYED.search(f"{tag.get('type') or ''} {tag.get(_FRAMES[tag.name]) or ''}"):
        return False
    return not any(hidden(t) for t in (tag, *tag.parents) if t.name != "[document]")


def _link(tag: Tag, url: str, charset: str) -> Link:
    name = _FRAMES.get(tag.name)
    raw = str(tag.get(name or "href") or "")
    leads = viewed(join(url, raw, charset), raw)
    if name is None:
        return Link(leads, tidy(tag.get_text(" "))[:300], raw)
    said = tidy(str(tag.get("title") or tag.get("aria-label") or ""))[:300]
    return Link(leads, said, raw, kind=LinkKind.FRAME)
