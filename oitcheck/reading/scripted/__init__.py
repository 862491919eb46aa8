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
from oitcheck.reading.scripted.after import is_unfilled, only_waits, says_nothing
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
_LEFT: tuple[tuple[Made, Callable[[Page], bool]], ...] = (
    (Made.SHELL, says_nothing),
    (Made.TEMPLATE, is_unfilled),
    (Made.CONTENT, only_waits),
)


def made(tree: LexborHTMLParser, markup: str) -> Made | None:
    """Why only a browser shows what visitors of a page see; ``None`` where the page shows it.

    Args:
        tree: the parsed page, as it was sent; left as it is.
        markup: what it was parsed from.
    """
    page = _page(tree, markup)
    if page is None:
        return None
    kind = _first(_BUILT, page)
    if kind is None and page.scripts.loads and has_more(page):
        return Made.MORE
    return kind


def unfinished(tree: LexborHTMLParser, markup: str) -> Made | None:
    """What a page still lacks after a browser has shown it; ``None`` where its content stands.

    Args:
        tree: the parsed page, as the browser had it in the end; left as it is.
        markup: what it was parsed from; its scripts still stand in it.
    """
    page = _page(tree, markup)
    return _first(_LEFT, page) if page is not None else None


def _page(tree: LexborHTMLParser, markup: str) -> Page | None:
    """The page with its scripts, if it has any."""
    if "<script" not in markup and "<SCRIPT" not in markup and "<Script" not in markup:
        return None
    return Page(tree, markup, Scripts.of(tree))


def _first(signs: tuple[tuple[Made, Callable[[Page], bool]], ...], page: Page) -> Made | None:
    if not page.scripts.builds:
        return None
    return next((kind for kind, told in signs if told(page)), None)
