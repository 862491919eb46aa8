"""What was typed wrongly, as a sentence: the exceptions of the library, in both languages.

What is not known here keeps the library's own words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from typing import Any, get_args

import typer

from oitcheck.clean import one_line
from oitcheck.spoken import span
from oitcheck.texts import Text, say

_NO_COMMAND = re.compile(r"No such command (['\"])(?P<word>.*?)\1\.")
_TOO_MANY = re.compile(r"Got unexpected extra arguments?(?:\(s\))? \((?P<words>.*)\)", re.DOTALL)
_NUMBERS = {int: "usage.whole", float: "usage.decimal"}


class BadValue(typer.BadParameter):
    """A value that will not do; ``text`` says why."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


def misuse(error: Any, program: Any, typed: Sequence[str]) -> Text:
    """What is wrong with what was ``typed``, and how to get help."""
    why = _KINDS.get(type(error).__name__, _other)(error)
    command = error.ctx.command_path if error.ctx else _called(program, typed)
    said = say("command.usage", why=why, command=command)
    return Text(one_line(said.th), one_line(said.en))


def _called(program: Any, typed: Sequence[str]) -> str:
    """The command that was meant, where the error does not know."""
    path = ["oitcheck"]
    for word in typed:
        if word in (commands := getattr(program, "commands", {})):
            program = commands[word]
            path.append(word)
    return " ".join(path)


def _other(error: Any) -> Text:
    return Text(error.format_message(), error.format_message())


def _option(error: Any) -> Text:
    if near := error.possibilities:
        return say("usage.option_near", name=error.option_name, near=near[0])
    return say("usage.option", name=error.option_name)


def _option_value(error: Any) -> Text:
    if "does not take" in error.message:
        return say("usage.flag", name=error.option_name)
    return say("usage.no_value", name=error.option_name)


def _words(error: Any) -> Text:
    if found := _NO_COMMAND.match(error.message):
        return _command(found["word"], list(error.ctx.command.commands))
    if found := _TOO_MANY.match(error.message):
        return say("usage.extra", words=found["words"])
    return _other(error)


def _command(word: str, known: Sequence[str]) -> Text:
    if near := get_close_matches(word, known, n=1):
        return say("usage.command_near", word=word, near=near[0])
    return say("usage.command", word=word, known=", ".join(known))


def _missing(error: Any) -> Text:
    return say("usage.missing", name=_name(error.param))


def _bad(error: Any) -> Text:
    return say("usage.value", name=_name(error.param), why=error.text)


def _value(error: Any) -> Text:
    """By what the parameter takes: one of some words, or a number."""
    takes = getattr(error.param, "type_descriptor", None)
    if takes is None:
        return _other(error)
    given = {"name": _name(error.param), "value": _given(error)}
    if takes.choices:
        return say("usage.choice", **given, known=", ".join(c.value for c in takes.choices))
    kind = _NUMBERS.get(next(iter(get_args(takes.annotation)), takes.annotation))
    if kind is None:
        return _other(error)
    if error.param.min is None:
        return say("usage.number", **given, kind=say(kind))
    range_ = span(error.param.min, error.param.max)
    return say("usage.number_in", **given, kind=say(kind), range=range_)


def _name(param: Any) -> str:
    """How it is written: ``--quiet`` or ``SITE``."""
    longest: str = max(param.opts, key=len)
    return longest if longest.startswith("-") else str(param.metavar or param.name)


def _given(error: Any) -> str:
    causes: list[Any] = getattr(error.__cause__, "errors", list)()
    return str(causes[0].get("input", "")) if causes else ""


_KINDS: dict[str, Callable[[Any], Text]] = {
    "NoSuchOption": _option,
    "BadOptionUsage": _option_value,
    "MissingParameter": _missing,
    "BadParameter": _value,
    "BadValue": _bad,
    "UsageError": _words,
}
