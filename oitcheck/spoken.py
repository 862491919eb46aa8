"""The help of the command line in one language.

Commands, options and arguments carry keys of the catalogue as their ``help``. ``speak`` puts them
into words, once, before a command runs; what the library itself writes around them (headings,
defaults, ranges) is put into words by the formatter.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Annotated, Any

import typer

from oitcheck.language import language
from oitcheck.texts import Lang, Language, Text, say

_HEADINGS = {
    "Arguments": "help.head.arguments",
    "Options": "help.head.options",
    "Commands": "help.head.commands",
}
_EXTRA = re.compile(r"(?:^|  )\[([^\[\]]+)\]$")
_RANGE = re.compile(r"(?:(?P<low>[\d.]+)<=)?x(?P<sign>[<>]=)(?P<bound>[\d.]+)")
_TYPE = re.compile(r" <(?:str|int|float|path|list\[\w+\])>$")
_FIRM = "\u00a0"
_CLUSTER = re.compile("[เ-ไ]?.[ะ-ฺๅ็-๎]*")


def _surroundings() -> Language:
    return Language(language((), os.environ))


LangOption = Annotated[
    Language, typer.Option("--lang", default_factory=_surroundings, help="help.lang")
]


def examples(*lines: str) -> str:
    """The examples of a command, for its ``epilog``: they are the same in every language."""
    return "\n".join(lines)


def speak(command: Any, lang: Lang) -> None:
    """Put the keys of ``command``, its parameters and its commands into words of ``lang``."""
    command.context_class = _context(lang)
    text = say(command.help).in_(lang)
    command.short_help = text.partition("\n")[0]
    command.help = text + _shown(command.epilog, lang)
    command.epilog = None
    for param in command.params:
        param.help = say(param.help).in_(lang)
        if callable(param.default):
            param.default = param.default()
    command.get_help_option(typer.Context(command)).help = say("help.help").in_(lang)
    for inner in getattr(command, "commands", {}).values():
        speak(inner, lang)


def _shown(lines: str | None, lang: Lang) -> str:
    """Examples under their heading, each on a line of its own."""
    if not lines:
        return ""
    heading = say("help.head.examples").in_(lang)
    return "\n\n\b\n" + "\n  ".join([f"{heading}:", *lines.splitlines()])


def span(low: object, high: object) -> Text:
    """The numbers that are allowed."""
    if high is None:
        return say("help.from", low=low)
    return say("help.range", low=low, high=high)


def _context(lang: Lang) -> type[typer.Context]:
    class Formatter(_Formatter):
        language = lang

    class Context(typer.Context):
        formatter_class = Formatter

    return Context


class _Formatter(typer.Context.formatter_class):  # type: ignore[valid-type,misc]
    """Writes help in one language, and breaks Thai where a line may end."""

    language: Lang
    buffer: list[str]

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        said = say("help.head.usage").in_(self.language)
        super().write_usage(prog, args, prefix or f"{said}: ")

    def write_heading(self, heading: str) -> None:
        key = _HEADINGS.get(heading)
        super().write_heading(say(key).in_(self.language) if key else heading)

    def write_text(self, text: str) -> None:
        super().write_text(_breakable(text, self.width - self.current_indent))

    def write_dl(self, rows: Any, col_max: int = 30, col_spacing: int = 2) -> None:
        rows = [(_TYPE.sub("", first), self._spoken(second)) for first, second in rows]
        column = min(max(len(first) for first, _ in rows), col_max) + col_spacing
        room = max(self.width - column - 2, 10)
        told = [(first, _breakable(second, room)) for first, second in rows]
        super().write_dl(told, col_max, col_spacing)
        self.buffer = [text.replace(_FIRM, " ") for text in self.buffer]

    def _spoken(self, text: str) -> str:
        return _EXTRA.sub(lambda match: self._extra(match[0], match[1]), text)

    def _extra(self, whole: str, inside: str) -> str:
        parts = [_part(part).in_(self.language) for part in inside.split("; ")]
        return whole.replace(inside, "; ".join(parts).replace(" ", _FIRM))


def _part(text: str) -> Text:
    """``default: 3``, ``required`` or ``1<=x<=4``."""
    if text == "required":
        return say("help.required")
    if text.startswith("default: "):
        return say("help.default", value=text.removeprefix("default: "))
    if found := _RANGE.fullmatch(text):
        if found["low"]:
            return span(found["low"], found["bound"])
        if found["sign"] == ">=":
            return span(found["bound"], None)
    return Text(text, text)


def _breakable(text: str, room: int) -> str:
    """``text`` with a space where a word of Thai has to be broken, never before a mark."""
    too_long = re.compile(rf"[^ \n]{{{room + 1},}}")
    return too_long.sub(lambda match: " ".join(_pieces(match[0], room)), text)


def _pieces(words: str, room: int) -> Iterator[str]:
    for word in words.split(_FIRM):
        yield from _cut(word, room)


def _cut(word: str, room: int) -> list[str]:
    pieces = [""]
    for cluster in _CLUSTER.findall(word):
        if len(pieces[-1]) + len(cluster) > room:
            pieces.append("")
        pieces[-1] += cluster
    return pieces
