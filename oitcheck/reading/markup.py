"""What both close readers need of a parsed page: blocks, what is hidden, where a tag stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bs4 import BeautifulSoup, Comment, Tag

from oitcheck.model import Region
from oitcheck.reading.nesting import parsable
from oitcheck.reading.phrases import hides, opens_on_click
from oitcheck.thai.text import tidy

SKIPPED = frozenset(
    ("script", "style", "noscript", "template", "svg", "head", "select", "option", "textarea")
)
INLINE = frozenset(
    (
        "a",
        "abbr",
        "b",
        "big",
        "bdi",
        "bdo",
        "cite",
        "code",
        "del",
        "em",
        "font",
        "i",
        "ins",
        "label",
    )
    + ("mark", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr")
)
BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd")
    + ("details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer")
    + ("form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "iframe", "label", "legend")
    + ("li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td")
    + ("tfoot", "th", "thead", "tr", "ul")
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "legend", "caption"))
_MENU = re.compile(r"\b(?:nav|navbar|menu|mainmenu|topmenu|dropdown)", re.IGNORECASE)
# Bootstrap calls the lower edge of a box, wherever it stands, card-footer and the like.
_FOOTER = re.compile(r"\b(?<!card-)(?<!panel-)(?<!modal-)(?<!empty-)footer|\bfoot\b", re.IGNORECASE)


def hidden(tag: Tag) -> bool:
    """True where a tag is never shown. Tabs, accordions and pop-ups are shown on a click."""
    if tag.name in SKIPPED:
        return True
    classes = " ".join(map(str, tag.get("class") or []))
    style = str(tag.get("style") or "")
    if not hides(style, marked=tag.has_attr("hidden"), classes=classes):
        return False
    return not opens_on_click(f"{classes}{tag.get('role') or ''} {tag.get('id') or ''}")


def css_path(tag: Tag) -> str:
    """A short CSS path to ``tag``: from the nearest id, or from the body."""
    steps: list[str] = []
    current: Tag | None = tag
    while current is not None and current.name not in ("body", "html", "[document]"):
        if identity := current.get("id"):
            steps.append(f"#{identity}" if str(identity).isidentifier() else current.name)
            if str(identity).isidentifier():
                break
        else:
            steps.append(_nth(current))
        current = current.parent
    return " > ".join(reversed(steps)) or "body"


def _nth(tag: Tag) -> str:
    alike = list(tag.parent.find_all(tag.name, recursive=False)) if tag.parent else [tag]
    if len(alike) < 2:
        return tag.name
    return f"{tag.name}:nth-of-type({next(i for i, t in enumerate(alike, 1) if t is tag)})"


def commented(markup: str) -> Iterator[tuple[str, str]]:
    """Every comment of a page that stands before an element, and the text of that element."""
    for comment in BeautifulSoup(parsable(markup), "html.parser").find_all(
        string=lambda text: isinstance(text, Comment)
    ):
        following = comment.find_next_sibling()
        if isinstance(following, Tag):
            yield str(comment), tidy(following.get_text(" "))


def region(above: Iterable[Tag]) -> Region:
    """The region that the tags around something put it in, the innermost telling one first."""
    for tag in above:
        names = " ".join(map(str, tag.get("class") or [])) + " " + str(tag.get("id") or "")
        if tag.name == "footer" or _FOOTER.search(names):
            return Region.FOOTER
        if tag.name == "nav" or (tag.name in ("ul", "div") and _MENU.search(names)):
            return Region.MENU
    return Region.BODY
