"""``rules test``: judges the examples, and shows what came out otherwise than it should."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from rich.console import Console
from rich.status import Status

from oitcheck.errors import RuleError, UsageError
from oitcheck.examples import (
    Difference,
    Example,
    asked_in,
    differences,
    examples_of,
    load_case,
)
from oitcheck.model import Disclosure
from oitcheck.reading.reader import Reader
from oitcheck.rulebook.book import Book
from oitcheck.rulebook.screen import Screen
from oitcheck.texts import Lang, Text, say

EVERY = 5.0


def try_rules(book: Book, wanted: Sequence[str], year: int | None, lang: Lang) -> int:
    """Run the examples of ``wanted``, of all rule files where nothing is; the exit code.

    Args:
        book: the rules.
        wanted: disclosures, numbers, or ``disclosure/example``.
        year: the year that numbers are of.
        lang: the language of what is printed.

    Raises:
        UsageError: there is no such thing, or nothing to run.
    """
    examples = chosen(book, wanted, year)
    if not examples:
        raise UsageError(say("rules.no_examples", what=" ".join(wanted) or book.folder))
    screen, started, failed = Screen(lang), time.monotonic(), 0
    for example, wrong in run(book, examples, lang):
        failed += bool(wrong)
        if wrong:
            _show(example, wrong, screen)
    seconds = round(time.monotonic() - started)
    passed = len(examples) - failed
    screen.line(say("rules.tested", passed=passed, total=len(examples), seconds=seconds))
    return 1 if failed else 0


def chosen(book: Book, wanted: Sequence[str], year: int | None = None) -> list[Example]:
    """The examples that are meant, each once.

    Raises:
        UsageError: there is no such disclosure or example.
    """
    if not wanted:
        return [example for rule in book.own.values() for example in examples_of(rule)]
    found = [example for word in wanted for example in _of(book, word, year)]
    return list(dict.fromkeys(found))


def _of(book: Book, word: str, year: int | None) -> list[Example]:
    item, _, name = word.partition("/")
    rules = [book.rule(entry.disclosure.id) for entry in book.find(item, year)]
    examples = [example for rule in rules for example in examples_of(rule)]
    found = [e for e in examples if not name or e.folder.name == name]
    if not found:
        raise UsageError(say("rules.no_examples", what=word))
    return found


def run(
    book: Book, examples: Sequence[Example], lang: Lang
) -> Iterator[tuple[Example, list[Difference]]]:
    """Judge each example; one reading process serves them all."""
    asked = _Asked(book)
    with Reader() as reader, _Progress(len(examples), lang) as progress:
        for example in examples:
            progress.next(example.name)
            yield example, _judge(example, asked, reader)


def _judge(example: Example, asked: _Asked, reader: Reader) -> list[Difference]:
    """What is wrong with one; an example that cannot be run says why."""
    try:
        return differences(example, asked.of(example), reader)
    except RuleError:
        raise
    except UsageError as error:
        return [Difference("status", Text(example.wanted, example.wanted), error.text)]


class _Asked:
    """What is asked for in the year of an example; every list is read once."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self._known = cache(self._in)

    def of(self, example: Example) -> Disclosure:
        """The rule of an example under the conditions of its year."""
        return self._known(example.rule, load_case(example.folder).fiscal_year)

    def _in(self, rule: Path, year: int) -> Disclosure:
        return asked_in(rule, year, self.book.load)


def _show(example: Example, wrong: Sequence[Difference], screen: Screen) -> None:
    """What was wanted, and below it what came out."""
    screen.line(f"✕ {example.name}", style="bold")
    for difference in wrong:
        what, wanted, found = difference.what, difference.wanted, difference.found
        screen.line(say("rules.wanted", what=what, words=wanted), 4, "green")
        screen.line(say("rules.found", what=what, words=found), 4, "red")
        for detail in difference.details:
            screen.line(detail, 8)
    screen.line()


class _Progress:
    """How far it is, on standard error: a moving line on a terminal, else one now and then."""

    def __init__(self, total: int, lang: Lang) -> None:
        self.total = total
        self.lang = lang
        self.done = 0
        self.console = Console(file=sys.stderr, markup=False, highlight=False, emoji=False)
        self.moving = Status("", console=self.console) if self.console.is_terminal else None
        self.told = time.monotonic()

    def __enter__(self) -> _Progress:
        if self.moving:
            self.moving.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self.moving:
            self.moving.stop()

    def next(self, name: str) -> None:
        """The next example begins."""
        self.done += 1
        line = say("rules.testing", done=self.done, total=self.total, name=name).in_(self.lang)
        if self.moving:
            self.moving.update(line)
        elif time.monotonic() - self.told > EVERY:
            self.told = time.monotonic()
            self.console.print(line, soft_wrap=True)
