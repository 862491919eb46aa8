"""Texts that make a bad pattern slow, made from the pattern itself, and how slow it is on them.

A pump is what comes before a repeat, the repeated thing again and again, and something that fits
nowhere. A search that is not anchored and begins with a repeat is slow on it by the square: from
each place it runs to the end and finds nothing.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

_parser: Any = import_module("re._parser")
_codes: Any = import_module("re._constants")

LONGEST = 12_000
"""Letters; a pattern that is slow by the square takes 40 ms for them, a good one under 2."""

SHORTEST, SURELY_POLYNOMIAL = 15, 400

HOPELESS = 1.0
"""Seconds for such a text that no good pattern takes on any machine."""

FLOOR = 0.008
"""Seconds of this thread's own time below which nothing is called slow."""

MOST = 3.0
"""How much longer a text twice as long may take. Linear is 2, the square 4."""

_REPEATS = (_codes.MAX_REPEAT, _codes.MIN_REPEAT, _codes.POSSESSIVE_REPEAT)
_LOOKS = (_codes.ASSERT, _codes.ASSERT_NOT)
_LONG = 50
_KIND = {
    _codes.CATEGORY_SPACE: " \n\t",
    _codes.CATEGORY_DIGIT: "1๑",
    _codes.CATEGORY_WORD: "aก1_",
    _codes.CATEGORY_NOT_SPACE: "aก1-",
    _codes.CATEGORY_NOT_DIGIT: "a ก-",
    _codes.CATEGORY_NOT_WORD: " -.",
}
_COMMON = "a1ก ๑-./(<"
_ENDS = ("", "\0", "!", "\n")


@dataclass(frozen=True, order=True)
class Pump:
    """``before``, then ``unit`` again and again, then ``after``."""

    before: str
    unit: str
    after: str

    def text(self, length: int, of_bytes: bool) -> Any:
        """A text of about ``length`` letters."""
        text = self.before + self.unit * (length // len(self.unit) + 1) + self.after
        return text.encode("utf-8", "replace") if of_bytes else text


def pumps(pattern: re.Pattern[Any]) -> list[Pump]:
    """The same for the same pattern, in every run."""
    source, flags = pattern.pattern, pattern.flags
    if isinstance(source, bytes):
        source, flags = source.decode("latin-1"), flags & ~re.UNICODE
    tree = _parser.parse(source, flags)
    dice = random.Random(ascii(source))
    found = {Pump("", letter, "\0") for letter in " \n1aก-.("}
    for before, body in _repeats(tree):
        found |= set(_around(before, body, dice))
    for _ in range(4):
        whole = _sample(tree, dice)
        found |= {Pump("", part, "\0") for part in (whole, whole[:-1]) if 0 < len(part) < 200}
    return sorted(found)


def _around(before: Sequence[Any], body: Any, dice: random.Random) -> Iterator[Pump]:
    """Pumps of one repeat: its body, two of its bodies, and its body with what leads to it."""
    for _ in range(4):
        led = "".join(_sample(part, dice) for part in before)
        one, other = _sample(body, dice), _sample(body, dice)
        for unit in (one, other + one, led + one):
            if 0 < len(unit) < 60:
                yield Pump("", unit, dice.choice(_ENDS))
                yield Pump(led, unit, dice.choice(_ENDS))


def _repeats(tree: Any, before: Sequence[Any] = ()) -> Iterator[tuple[Sequence[Any], Any]]:
    """Every repeat that may be long: what comes before it, and what it repeats."""
    for at, (code, what) in enumerate(tree):
        here = (*before, tree[:at])
        if code in _REPEATS and (what[1] is _codes.MAXREPEAT or what[1] > _LONG):
            yield here, what[2]
        for inner in _inside(code, what):
            yield from _repeats(inner, here)


def _inside(code: Any, what: Any) -> Sequence[Any]:
    """The patterns that a node holds."""
    if code is _codes.BRANCH:
        return tuple(what[1])
    if code is _codes.ATOMIC_GROUP:
        return (what,)
    if code in _REPEATS:
        return (what[2],)
    if code is _codes.SUBPATTERN:
        return (what[3],)
    return (what[1],) if code in _LOOKS else ()


def _sample(tree: Any, dice: random.Random) -> str:
    """A text that a pattern matches, but for what it looks at around it."""
    return "".join(_piece(code, what, dice) for code, what in tree)


def _piece(code: Any, what: Any, dice: random.Random) -> str:
    if code is _codes.LITERAL:
        return chr(what)
    if code is _codes.NOT_LITERAL:
        return "b" if what == ord("a") else "a"
    if code is _codes.ANY:
        return "a"
    if code is _codes.IN:
        return dice.choice(_letters(what))
    if code in _REPEATS:
        few = what[0] or dice.choice((0, 1))
        return "".join(_sample(what[2], dice) for _ in range(min(few, 20)))
    if code in _LOOKS:
        return ""
    inner = _inside(code, what)
    return _sample(dice.choice(inner), dice) if inner else ""


def _letters(members: Any) -> Sequence[str]:
    """Some letters of a class."""
    held = [letter for code, what in members for letter in _members(code, what)]
    if members[0][0] is _codes.NEGATE:
        return [c for c in _COMMON if c not in held] or ["\u0e2e"]
    return held


def _members(code: Any, what: Any) -> Sequence[str]:
    if code is _codes.LITERAL:
        return (chr(what),)
    if code is _codes.RANGE:
        return (chr(what[0]), chr(what[1]))
    return _KIND[what] if code is _codes.CATEGORY else ()


def slow(use: Callable[[Any], object], pump: Pump, of_bytes: bool = False) -> str:
    """How ``use`` is slow on texts of a pump, in words; "" where it is not.

    The text grows by steps of a third, so that even an exponential pattern is caught early.
    """
    length = SHORTEST
    while length <= LONGEST:
        once = _seconds(use, pump.text(length, of_bytes))
        if once > HOPELESS:
            return f"{length}: {once:.3f} s"
        if once > FLOOR and (said := _compared(use, pump, length, of_bytes)):
            return said
        length = length * 4 // 3
    return ""


def _compared(use: Callable[[Any], object], pump: Pump, length: int, of_bytes: bool) -> str:
    """How a text compares with a longer one: twice, or a little where that may take for ever."""
    longer = 2 * length if length > SURELY_POLYNOMIAL else length + 3
    once, more = (_best(use, pump.text(n, of_bytes)) for n in (length, longer))
    slow = once > FLOOR and more > MOST / 2 * once * longer / length
    return f"{length}: {once:.3f} s, {longer}: {more:.3f} s" if slow else ""


def _best(use: Callable[[Any], object], text: Any) -> float:
    return min(_seconds(use, text) for _ in range(2))


def _seconds(use: Callable[[Any], object], text: Any) -> float:
    began = time.thread_time()
    use(text)
    return time.thread_time() - began
