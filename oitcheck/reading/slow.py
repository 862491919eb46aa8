"""The skim of a page that the fast parser may not have: links and lines by BeautifulSoup."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from oitcheck.address import join
from oitcheck.model import Link, Skim
from oitcheck.reading.skim import MAX_LINE, MAX_LINKS
from oitcheck.thai.text import tidy


def slow_skim(markup: str, url: str, charset: str) -> Skim:
    """Skim ``markup`` of the page at ``url``. Slow and sturdy; runs in a child process."""
    soup = BeautifulSoup(markup, "html.parser")
    title = soup.title
    links = [_link(tag, url, charset) for tag in soup.find_all("a", href=True, limit=MAX_LINKS)]
    text = soup.get_text("\n")
    lines = dict.fromkeys(line for t in text.split("\n") if 1 < len(line := tidy(t)) <= MAX_LINE)
    return Skim(
        title=tidy(title.get_text()) if title else "",
        headings=tuple(tidy(h.get_text(" ")) for h in soup.find_all(("h1", "h2", "h3"), limit=200)),
        lines=tuple(lines),
        links=tuple(links),
        text_size=len(text),
        link_count=len(links),
    )


def _link(tag: Tag, url: str, charset: str) -> Link:
    raw = str(tag.get("href") or "")
    return Link(join(url, raw, charset), tidy(tag.get_text(" "))[:300], raw)
