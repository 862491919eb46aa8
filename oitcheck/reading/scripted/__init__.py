"""Pages that scripts make: told from the HTML as it was sent, before anything runs.

A page is only called made by scripts where something is missing that a script of its own can
bring: a body without words, an empty place below a heading, a template that nobody filled. Helper
libraries, trackers and what merely decorates a page prove nothing, and neither does an empty place
on a page whose server had nothing to say.
"""

from __future__ import annotations

from collections.abc import Callable

from selectolax.lexbor import LexborHTMLParser

from oitcheck.model import Made
from oitcheck.reading.scripted.content import lacks_content
from oitcheck.reading.scripted.menu import lacks_menu
from oitcheck.reading.scripted.more import has_more
from oitcheck.reading.scripted.page import Page
from oitcheck.reading.scripted.scripts import Scripts
from oitcheck.reading.scripted.shell import is_shell
from oitcheck.reading.scripted.template import is_template

_BUILT: tuple[tuple[Made, Callable[[Page], bool]], ...] = (
    (Made.SHELL, is_shell),
    (Made.TEMPLATE, is_template),
    (Made.CONTENT, lacks_content),
    (Made.MENU, lacks_menu),
)


def made(tree: LexborHTMLParser, markup: str) -> Made | None:
    """Why only a browser shows what visitors of a page see; ``None`` where the page shows it.

    Args:
        tree: the parsed page, as it was sent; left as it is.
        markup: what it was parsed from.
    """
    if "<script" not in markup and "<SCRIPT" not in markup and "<Script" not in markup:
        return None
    page = Page(tree, markup, Scripts.of(tree))
    if page.scripts.builds:
        for kind, told in _BUILT:
            if told(page):
                return kind
    return Made.MORE if page.scripts.loads and has_more(page) else None
